//! `antiddos` of Tencent Cloud, API version 2020-03-09.
//!
//! Endpoint: `antiddos.tencentcloudapi.com`, or `antiddos.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, antiddos::v20200309::DescribeBasicDeviceStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBasicDeviceStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "antiddos",
    "2020-03-09",
    "antiddos",
    &Endpoints::NONE,
);

/// Associates ddos eip address: `AssociateDDoSEipAddress` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=AssociateDDoSEipAddress>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDDoSEipAddress {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub eip: String,
    /// Required.
    pub cvm_instance_id: String,
    /// Required.
    pub cvm_region: String,
}
operation! { AssociateDDoSEipAddress(instance_id: String, eip: String, cvm_instance_id: String, cvm_region: String)
    "AssociateDDoSEipAddress" -> Empty {
    0 "InstanceId" instance_id, 1 "Eip" eip, 2 "CvmInstanceID" cvm_instance_id, 3 "CvmRegion" cvm_region
} }

/// Response of [`AssociateDDoSEipAddress`]: empty.
pub type AssociateDDoSEipAddressOutput = Empty;

/// Associates ddos eip load balancer: `AssociateDDoSEipLoadBalancer` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=AssociateDDoSEipLoadBalancer>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDDoSEipLoadBalancer {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub eip: String,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub load_balancer_region: String,
    pub vip: Option<String>,
}
operation! {
    AssociateDDoSEipLoadBalancer(instance_id: String, eip: String, load_balancer_id: String, load_balancer_region: String)
    "AssociateDDoSEipLoadBalancer" -> Empty {
    0 "InstanceId" instance_id, 1 "Eip" eip, 2 "LoadBalancerID" load_balancer_id,
    3 "LoadBalancerRegion" load_balancer_region, 4 "Vip" vip: String
} }

/// Response of [`AssociateDDoSEipLoadBalancer`]: empty.
pub type AssociateDDoSEipLoadBalancerOutput = Empty;

/// Creates bgp instance: `CreateBgpInstance` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateBgpInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::INVALID_PARAMETER_SPECIAL_PARAMETER_FOR_SPECIAL_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_BASIC_PROTECT_BANDWIDTH_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_ELASTIC_PROTECT_BANDWIDTH_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_PERIOD_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_PROTECT_IP_COUNT_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_REGION_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBgpInstance {
    /// Required.
    pub instance_charge_type: String,
    /// Required.
    pub package_type: String,
    /// Required.
    pub instance_count: i64,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub enterprise_package_config: Option<EnterprisePackageConfig>,
    pub standard_package_config: Option<StandardPackageConfig>,
    pub standard_plus_package_config: Option<StandardPlusPackageConfig>,
    pub tag_info_list: Option<Vec<TagInfo>>,
    pub dry_run: Option<bool>,
}
operation! { CreateBgpInstance(instance_charge_type: String, package_type: String, instance_count: i64)
    "CreateBgpInstance" -> CreateBgpInstanceOutput {
    0 "InstanceChargeType" instance_charge_type, 1 "PackageType" package_type, 2 "InstanceCount" instance_count,
    3 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    4 "EnterprisePackageConfig" enterprise_package_config: EnterprisePackageConfig,
    5 "StandardPackageConfig" standard_package_config: StandardPackageConfig,
    6 "StandardPlusPackageConfig" standard_plus_package_config: StandardPlusPackageConfig,
    7 "TagInfoList" tag_info_list: Vec<TagInfo>, 8 "DryRun" dry_run: bool
} }

/// In the request of [`CreateBgpInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// In the request of [`CreateBgpInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterprisePackageConfig {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub protect_ip_count: Option<i64>,
    /// Required.
    pub basic_protect_bandwidth: Option<i64>,
    /// Required.
    pub bandwidth: Option<i64>,
    pub elastic_protect_bandwidth: Option<i64>,
    pub elastic_bandwidth_flag: Option<bool>,
}
input! { EnterprisePackageConfig(region: String, protect_ip_count: i64, basic_protect_bandwidth: i64, bandwidth: i64) {
    0 "Region" region: String, 1 "ProtectIpCount" protect_ip_count: i64,
    2 "BasicProtectBandwidth" basic_protect_bandwidth: i64, 3 "Bandwidth" bandwidth: i64,
    4 "ElasticProtectBandwidth" elastic_protect_bandwidth: i64, 5 "ElasticBandwidthFlag" elastic_bandwidth_flag: bool
} }

/// In the request of [`CreateBgpInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardPackageConfig {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub protect_ip_count: Option<i64>,
    /// Required.
    pub bandwidth: Option<i64>,
    pub elastic_bandwidth_flag: Option<bool>,
}
input! { StandardPackageConfig(region: String, protect_ip_count: i64, bandwidth: i64) {
    0 "Region" region: String, 1 "ProtectIpCount" protect_ip_count: i64, 2 "Bandwidth" bandwidth: i64,
    3 "ElasticBandwidthFlag" elastic_bandwidth_flag: bool
} }

/// In the request of [`CreateBgpInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardPlusPackageConfig {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub protect_count: Option<String>,
    /// Required.
    pub protect_ip_count: Option<i64>,
    /// Required.
    pub bandwidth: Option<i64>,
    pub elastic_bandwidth_flag: Option<bool>,
}
input! { StandardPlusPackageConfig(region: String, protect_count: String, protect_ip_count: i64, bandwidth: i64) {
    0 "Region" region: String, 1 "ProtectCount" protect_count: String, 2 "ProtectIpCount" protect_ip_count: i64,
    3 "Bandwidth" bandwidth: i64, 4 "ElasticBandwidthFlag" elastic_bandwidth_flag: bool
} }

/// In the request of [`CreateBgpInstance`].
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

/// Response of [`CreateBgpInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBgpInstanceOutput {
    pub resource_ids: Vec<String>,
}
model! { CreateBgpInstanceOutput {
    0 "ResourceIds" resource_ids: Vec<String>
} }

/// Creates black white ip list: `CreateBlackWhiteIpList` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateBlackWhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlackWhiteIpList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip_list: Vec<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreateBlackWhiteIpList(instance_id: String, ip_list: Vec<String>, r#type: String)
    "CreateBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "Type" r#type
} }

/// Response of [`CreateBlackWhiteIpList`]: empty.
pub type CreateBlackWhiteIpListOutput = Empty;

/// Creates bound ip: `CreateBoundIP` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateBoundIP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBoundIP {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    pub bound_dev_list: Option<Vec<BoundIpInfo>>,
    pub un_bound_dev_list: Option<Vec<BoundIpInfo>>,
    pub copy_policy: Option<String>,
    pub filter_region: Option<String>,
}
operation! { CreateBoundIP(business: String, id: String) "CreateBoundIP" -> CreateBoundIPOutput {
    0 "Business" business, 1 "Id" id, 2 "BoundDevList" bound_dev_list: Vec<BoundIpInfo>,
    3 "UnBoundDevList" un_bound_dev_list: Vec<BoundIpInfo>, 4 "CopyPolicy" copy_policy: String,
    5 "FilterRegion" filter_region: String
} }

/// In the request of [`CreateBoundIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundIpInfo {
    /// Required.
    pub ip: Option<String>,
    pub biz_type: Option<String>,
    pub instance_id: Option<String>,
    pub device_type: Option<String>,
    pub isp_code: Option<i64>,
    pub domain: Option<String>,
}
input! { BoundIpInfo(ip: String) {
    0 "Ip" ip: String, 1 "BizType" biz_type: String, 2 "InstanceId" instance_id: String,
    3 "DeviceType" device_type: String, 4 "IspCode" isp_code: i64, 5 "Domain" domain: String
} }

/// Response of [`CreateBoundIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBoundIPOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateBoundIPOutput {
    0 "Success" success: SuccessCode
} }

/// In the response of [`CreateBoundIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessCode {
    pub message: Option<String>,
    pub code: Option<String>,
}
model! { SuccessCode {
    0 "Message" message: String, 1 "Code" code: String
} }

/// Creates cc precision policy: `CreateCCPrecisionPolicy` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateCCPrecisionPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCPrecisionPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub policy_action: String,
    /// Required.
    pub policy_list: Vec<CCPrecisionPlyRecord>,
}

/// Arguments of [`CreateCCPrecisionPolicy::new`].
pub struct CreateCCPrecisionPolicyRequired {
    pub instance_id: String,
    pub ip: String,
    pub protocol: String,
    pub domain: String,
    pub policy_action: String,
    pub policy_list: Vec<CCPrecisionPlyRecord>,
}
operation! {
    CreateCCPrecisionPolicy { CreateCCPrecisionPolicyRequired: instance_id, ip, protocol, domain, policy_action, policy_list }
    "CreateCCPrecisionPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Protocol" protocol, 3 "Domain" domain, 4 "PolicyAction" policy_action,
    5 "PolicyList" policy_list
} }

/// Response of [`CreateCCPrecisionPolicy`]: empty.
pub type CreateCCPrecisionPolicyOutput = Empty;

/// In the request of [`CreateCCPrecisionPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCPrecisionPlyRecord {
    /// Required.
    pub field_type: Option<String>,
    /// Required.
    pub field_name: Option<String>,
    /// Required.
    pub value: Option<String>,
    /// Required.
    pub value_operator: Option<String>,
}
input! { CCPrecisionPlyRecord(field_type: String, field_name: String, value: String, value_operator: String) {
    0 "FieldType" field_type: String, 1 "FieldName" field_name: String, 2 "Value" value: String,
    3 "ValueOperator" value_operator: String
} }

/// Creates cc req limit policy: `CreateCCReqLimitPolicy` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateCCReqLimitPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCReqLimitPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub policy: CCReqLimitPolicyRecord,
    pub is_global: Option<i64>,
}

/// Arguments of [`CreateCCReqLimitPolicy::new`].
pub struct CreateCCReqLimitPolicyRequired {
    pub instance_id: String,
    pub ip: String,
    pub protocol: String,
    pub domain: String,
    pub policy: CCReqLimitPolicyRecord,
}
operation! { CreateCCReqLimitPolicy { CreateCCReqLimitPolicyRequired: instance_id, ip, protocol, domain, policy }
    "CreateCCReqLimitPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Protocol" protocol, 3 "Domain" domain, 4 "Policy" policy,
    5 "IsGlobal" is_global: i64
} }

/// Response of [`CreateCCReqLimitPolicy`]: empty.
pub type CreateCCReqLimitPolicyOutput = Empty;

/// In the request of [`CreateCCReqLimitPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCReqLimitPolicyRecord {
    /// Required.
    pub period: Option<i64>,
    /// Required.
    pub request_num: Option<i64>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub execute_duration: Option<i64>,
    /// Required.
    pub mode: Option<String>,
    pub uri: Option<String>,
    pub user_agent: Option<String>,
    pub cookie: Option<String>,
}

/// Arguments of [`CCReqLimitPolicyRecord::new`].
pub struct CCReqLimitPolicyRecordRequired {
    pub period: i64,
    pub request_num: i64,
    pub action: String,
    pub execute_duration: i64,
    pub mode: String,
}
input! {
    CCReqLimitPolicyRecord { CCReqLimitPolicyRecordRequired: period, request_num, action, execute_duration, mode } {
    0 "Period" period: i64, 1 "RequestNum" request_num: i64, 2 "Action" action: String,
    3 "ExecuteDuration" execute_duration: i64, 4 "Mode" mode: String, 5 "Uri" uri: String,
    6 "UserAgent" user_agent: String, 7 "Cookie" cookie: String
} }

/// Creates cc black white ip list: `CreateCcBlackWhiteIpList` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateCcBlackWhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcBlackWhiteIpList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip_list: Vec<IpSegment>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub protocol: String,
}

/// Arguments of [`CreateCcBlackWhiteIpList::new`].
pub struct CreateCcBlackWhiteIpListRequired {
    pub instance_id: String,
    pub ip_list: Vec<IpSegment>,
    pub r#type: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
}
operation! {
    CreateCcBlackWhiteIpList { CreateCcBlackWhiteIpListRequired: instance_id, ip_list, r#type, ip, domain, protocol }
    "CreateCcBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "Type" r#type, 3 "Ip" ip, 4 "Domain" domain, 5 "Protocol" protocol
} }

/// Response of [`CreateCcBlackWhiteIpList`]: empty.
pub type CreateCcBlackWhiteIpListOutput = Empty;

/// In the request of [`CreateCcBlackWhiteIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpSegment {
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub mask: Option<i64>,
}
input! { IpSegment(ip: String, mask: i64) {
    0 "Ip" ip: String, 1 "Mask" mask: i64
} }

/// Creates cc geo ip block config: `CreateCcGeoIPBlockConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateCcGeoIPBlockConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcGeoIPBlockConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub cc_geo_ip_block_config: CcGeoIPBlockConfig,
}

/// Arguments of [`CreateCcGeoIPBlockConfig::new`].
pub struct CreateCcGeoIPBlockConfigRequired {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
    pub cc_geo_ip_block_config: CcGeoIPBlockConfig,
}
operation! {
    CreateCcGeoIPBlockConfig { CreateCcGeoIPBlockConfigRequired: instance_id, ip, domain, protocol, cc_geo_ip_block_config }
    "CreateCcGeoIPBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "IP" ip, 2 "Domain" domain, 3 "Protocol" protocol,
    4 "CcGeoIPBlockConfig" cc_geo_ip_block_config
} }

/// Response of [`CreateCcGeoIPBlockConfig`]: empty.
pub type CreateCcGeoIPBlockConfigOutput = Empty;

/// In the request of [`CreateCcGeoIPBlockConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcGeoIPBlockConfig {
    /// Required.
    pub region_type: Option<String>,
    /// Required.
    pub action: Option<String>,
    pub id: Option<String>,
    pub area_list: Option<Vec<i64>>,
}
input! { CcGeoIPBlockConfig(region_type: String, action: String) {
    0 "RegionType" region_type: String, 1 "Action" action: String, 2 "Id" id: String, 3 "AreaList" area_list: Vec<i64>
} }

/// Creates ddos ai: `CreateDDoSAI` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateDDoSAI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSAI {
    /// Required.
    pub instance_id_list: Vec<String>,
    /// Required.
    pub ddos_ai: String,
}
operation! { CreateDDoSAI(instance_id_list: Vec<String>, ddos_ai: String) "CreateDDoSAI" -> Empty {
    0 "InstanceIdList" instance_id_list, 1 "DDoSAI" ddos_ai
} }

/// Response of [`CreateDDoSAI`]: empty.
pub type CreateDDoSAIOutput = Empty;

/// Creates ddos black white ip list: `CreateDDoSBlackWhiteIpList` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateDDoSBlackWhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSBlackWhiteIpList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip_list: Vec<IpSegment>,
    /// Required.
    pub r#type: String,
}
operation! { CreateDDoSBlackWhiteIpList(instance_id: String, ip_list: Vec<IpSegment>, r#type: String)
    "CreateDDoSBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "Type" r#type
} }

/// Response of [`CreateDDoSBlackWhiteIpList`]: empty.
pub type CreateDDoSBlackWhiteIpListOutput = Empty;

/// Creates ddos connect limit: `CreateDDoSConnectLimit` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateDDoSConnectLimit>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSConnectLimit {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub connect_limit_config: ConnectLimitConfig,
}
operation! { CreateDDoSConnectLimit(instance_id: String, connect_limit_config: ConnectLimitConfig)
    "CreateDDoSConnectLimit" -> Empty {
    0 "InstanceId" instance_id, 1 "ConnectLimitConfig" connect_limit_config
} }

/// Response of [`CreateDDoSConnectLimit`]: empty.
pub type CreateDDoSConnectLimitOutput = Empty;

/// In the request of [`CreateDDoSConnectLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectLimitConfig {
    /// Required.
    pub sd_new_limit: Option<i64>,
    /// Required.
    pub dst_new_limit: Option<i64>,
    /// Required.
    pub sd_conn_limit: Option<i64>,
    /// Required.
    pub dst_conn_limit: Option<i64>,
    /// Required.
    pub bad_conn_threshold: Option<i64>,
    /// Required.
    pub null_conn_enable: Option<i64>,
    /// Required.
    pub conn_timeout: Option<i64>,
    /// Required.
    pub syn_rate: Option<i64>,
    /// Required.
    pub syn_limit: Option<i64>,
}

/// Arguments of [`ConnectLimitConfig::new`].
pub struct ConnectLimitConfigRequired {
    pub sd_new_limit: i64,
    pub dst_new_limit: i64,
    pub sd_conn_limit: i64,
    pub dst_conn_limit: i64,
    pub bad_conn_threshold: i64,
    pub null_conn_enable: i64,
    pub conn_timeout: i64,
    pub syn_rate: i64,
    pub syn_limit: i64,
}
input! {
    ConnectLimitConfig { ConnectLimitConfigRequired: sd_new_limit, dst_new_limit, sd_conn_limit, dst_conn_limit, bad_conn_threshold, null_conn_enable, conn_timeout, syn_rate, syn_limit } {
    0 "SdNewLimit" sd_new_limit: i64, 1 "DstNewLimit" dst_new_limit: i64, 2 "SdConnLimit" sd_conn_limit: i64,
    3 "DstConnLimit" dst_conn_limit: i64, 4 "BadConnThreshold" bad_conn_threshold: i64,
    5 "NullConnEnable" null_conn_enable: i64, 6 "ConnTimeout" conn_timeout: i64, 7 "SynRate" syn_rate: i64,
    8 "SynLimit" syn_limit: i64
} }

/// Creates ddos geo ip block config: `CreateDDoSGeoIPBlockConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateDDoSGeoIPBlockConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSGeoIPBlockConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ddos_geo_ip_block_config: DDoSGeoIPBlockConfig,
}
operation! { CreateDDoSGeoIPBlockConfig(instance_id: String, ddos_geo_ip_block_config: DDoSGeoIPBlockConfig)
    "CreateDDoSGeoIPBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSGeoIPBlockConfig" ddos_geo_ip_block_config
} }

/// Response of [`CreateDDoSGeoIPBlockConfig`]: empty.
pub type CreateDDoSGeoIPBlockConfigOutput = Empty;

/// In the request of [`CreateDDoSGeoIPBlockConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSGeoIPBlockConfig {
    /// Required.
    pub region_type: Option<String>,
    /// Required.
    pub action: Option<String>,
    pub id: Option<String>,
    pub area_list: Option<Vec<i64>>,
}
input! { DDoSGeoIPBlockConfig(region_type: String, action: String) {
    0 "RegionType" region_type: String, 1 "Action" action: String, 2 "Id" id: String, 3 "AreaList" area_list: Vec<i64>
} }

/// Creates ddos speed limit config: `CreateDDoSSpeedLimitConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateDDoSSpeedLimitConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSSpeedLimitConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ddos_speed_limit_config: DDoSSpeedLimitConfig,
}
operation! { CreateDDoSSpeedLimitConfig(instance_id: String, ddos_speed_limit_config: DDoSSpeedLimitConfig)
    "CreateDDoSSpeedLimitConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSSpeedLimitConfig" ddos_speed_limit_config
} }

/// Response of [`CreateDDoSSpeedLimitConfig`]: empty.
pub type CreateDDoSSpeedLimitConfigOutput = Empty;

/// In the request of [`CreateDDoSSpeedLimitConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSSpeedLimitConfig {
    /// Required.
    pub mode: Option<i64>,
    /// Required.
    pub speed_values: Option<Vec<SpeedValue>>,
    pub dst_port_scopes: Option<Vec<PortSegment>>,
    pub id: Option<String>,
    pub protocol_list: Option<String>,
    pub dst_port_list: Option<String>,
}
input! { DDoSSpeedLimitConfig(mode: i64, speed_values: Vec<SpeedValue>) {
    0 "Mode" mode: i64, 1 "SpeedValues" speed_values: Vec<SpeedValue>,
    2 "DstPortScopes" dst_port_scopes: Vec<PortSegment>, 3 "Id" id: String, 4 "ProtocolList" protocol_list: String,
    5 "DstPortList" dst_port_list: String
} }

/// In the request of [`CreateDDoSSpeedLimitConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeedValue {
    /// Required.
    pub r#type: Option<i64>,
    /// Required.
    pub value: Option<i64>,
}
input! { SpeedValue(r#type: i64, value: i64) {
    0 "Type" r#type: i64, 1 "Value" value: i64
} }

/// In the request of [`CreateDDoSSpeedLimitConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortSegment {
    /// Required.
    pub begin_port: Option<i64>,
    /// Required.
    pub end_port: Option<i64>,
}
input! { PortSegment(begin_port: i64, end_port: i64) {
    0 "BeginPort" begin_port: i64, 1 "EndPort" end_port: i64
} }

/// Creates default alarm threshold: `CreateDefaultAlarmThreshold` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateDefaultAlarmThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultAlarmThreshold {
    /// Required.
    pub default_alarm_config: DefaultAlarmThreshold,
    /// Required.
    pub instance_type: String,
}
operation! { CreateDefaultAlarmThreshold(default_alarm_config: DefaultAlarmThreshold, instance_type: String)
    "CreateDefaultAlarmThreshold" -> Empty {
    0 "DefaultAlarmConfig" default_alarm_config, 1 "InstanceType" instance_type
} }

/// Response of [`CreateDefaultAlarmThreshold`]: empty.
pub type CreateDefaultAlarmThresholdOutput = Empty;

/// In the request of [`CreateDefaultAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultAlarmThreshold {
    pub alarm_type: Option<i64>,
    pub alarm_threshold: Option<i64>,
}
input! { DefaultAlarmThreshold() {
    0 "AlarmType" alarm_type: i64, 1 "AlarmThreshold" alarm_threshold: i64
} }

/// Creates ip alarm threshold config: `CreateIPAlarmThresholdConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateIPAlarmThresholdConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPAlarmThresholdConfig {
    /// Required.
    pub ip_alarm_threshold_config_list: Vec<IPAlarmThresholdRelation>,
}
operation! { CreateIPAlarmThresholdConfig(ip_alarm_threshold_config_list: Vec<IPAlarmThresholdRelation>)
    "CreateIPAlarmThresholdConfig" -> Empty {
    0 "IpAlarmThresholdConfigList" ip_alarm_threshold_config_list
} }

/// Response of [`CreateIPAlarmThresholdConfig`]: empty.
pub type CreateIPAlarmThresholdConfigOutput = Empty;

/// In the request of [`CreateIPAlarmThresholdConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAlarmThresholdRelation {
    /// Required.
    pub alarm_type: Option<i64>,
    /// Required.
    pub alarm_threshold: Option<i64>,
    /// Required.
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
}
input! { IPAlarmThresholdRelation(alarm_type: i64, alarm_threshold: i64, instance_detail_list: Vec<InstanceRelation>) {
    0 "AlarmType" alarm_type: i64, 1 "AlarmThreshold" alarm_threshold: i64,
    2 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>
} }

/// In the request of [`CreateIPAlarmThresholdConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRelation {
    /// Required.
    pub eip_list: Option<Vec<String>>,
    /// Required.
    pub instance_id: Option<String>,
}
input! { InstanceRelation(eip_list: Vec<String>, instance_id: String) {
    0 "EipList" eip_list: Vec<String>, 1 "InstanceId" instance_id: String
} }

/// Creates l7 rule certs: `CreateL7RuleCerts` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateL7RuleCerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RuleCerts {
    /// Required.
    pub cert_id: String,
    /// Required.
    pub l7_rules: Vec<InsL7Rules>,
}
operation! { CreateL7RuleCerts(cert_id: String, l7_rules: Vec<InsL7Rules>)
    "CreateL7RuleCerts" -> CreateL7RuleCertsOutput {
    0 "CertId" cert_id, 1 "L7Rules" l7_rules
} }

/// In the request of [`CreateL7RuleCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsL7Rules {
    /// Required.
    pub status: Option<i64>,
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub ins_id: Option<String>,
    /// Required.
    pub app_id: Option<String>,
    /// Required.
    pub virtual_port: Option<String>,
    /// Required.
    pub ssl_id: Option<String>,
}

/// Arguments of [`InsL7Rules::new`].
pub struct InsL7RulesRequired {
    pub status: i64,
    pub domain: String,
    pub protocol: String,
    pub ins_id: String,
    pub app_id: String,
    pub virtual_port: String,
    pub ssl_id: String,
}
input! { InsL7Rules { InsL7RulesRequired: status, domain, protocol, ins_id, app_id, virtual_port, ssl_id } {
    0 "Status" status: i64, 1 "Domain" domain: String, 2 "Protocol" protocol: String, 3 "InsId" ins_id: String,
    4 "AppId" app_id: String, 5 "VirtualPort" virtual_port: String, 6 "SSLId" ssl_id: String
} }

/// Response of [`CreateL7RuleCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RuleCertsOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL7RuleCertsOutput {
    0 "Success" success: SuccessCode
} }

/// Creates new l7 rules: `CreateNewL7Rules` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateNewL7Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL7Rules {
    /// Required.
    pub rules: Vec<L7RuleEntry>,
    /// Required.
    pub business: String,
    /// Required.
    pub id_list: Vec<String>,
    /// Required.
    pub vip_list: Vec<String>,
}
operation! { CreateNewL7Rules(rules: Vec<L7RuleEntry>, business: String, id_list: Vec<String>, vip_list: Vec<String>)
    "CreateNewL7Rules" -> CreateNewL7RulesOutput {
    0 "Rules" rules, 1 "Business" business, 2 "IdList" id_list, 3 "VipList" vip_list
} }

/// In the request of [`CreateNewL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7RuleEntry {
    /// Required.
    pub keep_time: Option<i64>,
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub source_type: Option<i64>,
    /// Required.
    pub lb_type: Option<i64>,
    /// Required.
    pub source_list: Option<Vec<L4RuleSource>>,
    /// Required.
    pub keep_enable: Option<i64>,
    pub status: Option<i64>,
    pub rule_id: Option<String>,
    pub cc_threshold: Option<i64>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub cc_enable: Option<i64>,
    pub https_to_http_enable: Option<i64>,
    pub cert_type: Option<i64>,
    pub cert: Option<String>,
    pub cc_level: Option<String>,
    pub rule_name: Option<String>,
    pub cc_status: Option<i64>,
    pub virtual_port: Option<i64>,
    pub ssl_id: Option<String>,
    pub id: Option<String>,
    pub ccai_enable: Option<i64>,
}

/// Arguments of [`L7RuleEntry::new`].
pub struct L7RuleEntryRequired {
    pub keep_time: i64,
    pub domain: String,
    pub protocol: String,
    pub source_type: i64,
    pub lb_type: i64,
    pub source_list: Vec<L4RuleSource>,
    pub keep_enable: i64,
}
input! {
    L7RuleEntry { L7RuleEntryRequired: keep_time, domain, protocol, source_type, lb_type, source_list, keep_enable } {
    0 "KeepTime" keep_time: i64, 1 "Domain" domain: String, 2 "Protocol" protocol: String,
    3 "SourceType" source_type: i64, 4 "LbType" lb_type: i64, 5 "SourceList" source_list: Vec<L4RuleSource>,
    6 "KeepEnable" keep_enable: i64, 7 "Status" status: i64, 8 "RuleId" rule_id: String,
    9 "CCThreshold" cc_threshold: i64, 10 "PrivateKey" private_key: Secret, 11 "CCEnable" cc_enable: i64,
    12 "HttpsToHttpEnable" https_to_http_enable: i64, 13 "CertType" cert_type: i64, 14 "Cert" cert: String,
    15 "CCLevel" cc_level: String, 16 "RuleName" rule_name: String, 17 "CCStatus" cc_status: i64,
    18 "VirtualPort" virtual_port: i64, 19 "SSLId" ssl_id: String, 20 "Id" id: String, 21 "CCAIEnable" ccai_enable: i64
} }

/// In the request of [`CreateNewL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4RuleSource {
    /// Required.
    pub source: Option<String>,
    /// Required.
    pub weight: Option<i64>,
    pub port: Option<i64>,
    pub backup: Option<i64>,
}
input! { L4RuleSource(source: String, weight: i64) {
    0 "Source" source: String, 1 "Weight" weight: i64, 2 "Port" port: i64, 3 "Backup" backup: i64
} }

/// Response of [`CreateNewL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL7RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateNewL7RulesOutput {
    0 "Success" success: SuccessCode
} }

/// Creates packet filter config: `CreatePacketFilterConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreatePacketFilterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePacketFilterConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub packet_filter_config: PacketFilterConfig,
}
operation! { CreatePacketFilterConfig(instance_id: String, packet_filter_config: PacketFilterConfig)
    "CreatePacketFilterConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "PacketFilterConfig" packet_filter_config
} }

/// Response of [`CreatePacketFilterConfig`]: empty.
pub type CreatePacketFilterConfigOutput = Empty;

/// In the request of [`CreatePacketFilterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PacketFilterConfig {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub sport_start: Option<i64>,
    /// Required.
    pub sport_end: Option<i64>,
    /// Required.
    pub dport_start: Option<i64>,
    /// Required.
    pub dport_end: Option<i64>,
    /// Required.
    pub pktlen_min: Option<i64>,
    /// Required.
    pub pktlen_max: Option<i64>,
    /// Required.
    pub action: Option<String>,
    pub match_begin: Option<String>,
    pub match_type: Option<String>,
    pub str: Option<String>,
    pub depth: Option<i64>,
    pub offset: Option<i64>,
    pub is_not: Option<i64>,
    pub match_logic: Option<String>,
    pub match_begin2: Option<String>,
    pub match_type2: Option<String>,
    pub str2: Option<String>,
    pub depth2: Option<i64>,
    pub offset2: Option<i64>,
    pub is_not2: Option<i64>,
    pub id: Option<String>,
    pub pkt_len_gt: Option<i64>,
}

/// Arguments of [`PacketFilterConfig::new`].
pub struct PacketFilterConfigRequired {
    pub protocol: String,
    pub sport_start: i64,
    pub sport_end: i64,
    pub dport_start: i64,
    pub dport_end: i64,
    pub pktlen_min: i64,
    pub pktlen_max: i64,
    pub action: String,
}
input! {
    PacketFilterConfig { PacketFilterConfigRequired: protocol, sport_start, sport_end, dport_start, dport_end, pktlen_min, pktlen_max, action } {
    0 "Protocol" protocol: String, 1 "SportStart" sport_start: i64, 2 "SportEnd" sport_end: i64,
    3 "DportStart" dport_start: i64, 4 "DportEnd" dport_end: i64, 5 "PktlenMin" pktlen_min: i64,
    6 "PktlenMax" pktlen_max: i64, 7 "Action" action: String, 8 "MatchBegin" match_begin: String,
    9 "MatchType" match_type: String, 10 "Str" str: String, 11 "Depth" depth: i64, 12 "Offset" offset: i64,
    13 "IsNot" is_not: i64, 14 "MatchLogic" match_logic: String, 15 "MatchBegin2" match_begin2: String,
    16 "MatchType2" match_type2: String, 17 "Str2" str2: String, 18 "Depth2" depth2: i64, 19 "Offset2" offset2: i64,
    20 "IsNot2" is_not2: i64, 21 "Id" id: String, 22 "PktLenGT" pkt_len_gt: i64
} }

/// Creates port acl config: `CreatePortAclConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreatePortAclConfig>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortAclConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub acl_config: AclConfig,
}
operation! { CreatePortAclConfig(instance_id: String, acl_config: AclConfig) "CreatePortAclConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "AclConfig" acl_config
} }

/// Response of [`CreatePortAclConfig`]: empty.
pub type CreatePortAclConfigOutput = Empty;

/// In the request of [`CreatePortAclConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclConfig {
    /// Required.
    pub forward_protocol: Option<String>,
    /// Required.
    pub d_port_start: Option<i64>,
    /// Required.
    pub d_port_end: Option<i64>,
    /// Required.
    pub s_port_start: Option<i64>,
    /// Required.
    pub s_port_end: Option<i64>,
    /// Required.
    pub action: Option<String>,
    pub priority: Option<i64>,
}

/// Arguments of [`AclConfig::new`].
pub struct AclConfigRequired {
    pub forward_protocol: String,
    pub d_port_start: i64,
    pub d_port_end: i64,
    pub s_port_start: i64,
    pub s_port_end: i64,
    pub action: String,
}
input! { AclConfig { AclConfigRequired: forward_protocol, d_port_start, d_port_end, s_port_start, s_port_end, action } {
    0 "ForwardProtocol" forward_protocol: String, 1 "DPortStart" d_port_start: i64, 2 "DPortEnd" d_port_end: i64,
    3 "SPortStart" s_port_start: i64, 4 "SPortEnd" s_port_end: i64, 5 "Action" action: String,
    6 "Priority" priority: i64
} }

/// Creates port acl config list: `CreatePortAclConfigList` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreatePortAclConfigList>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortAclConfigList {
    /// Required.
    pub instance_id_list: Vec<String>,
    /// Required.
    pub acl_config: AclConfig,
}
operation! { CreatePortAclConfigList(instance_id_list: Vec<String>, acl_config: AclConfig)
    "CreatePortAclConfigList" -> Empty {
    0 "InstanceIdList" instance_id_list, 1 "AclConfig" acl_config
} }

/// Response of [`CreatePortAclConfigList`]: empty.
pub type CreatePortAclConfigListOutput = Empty;

/// Creates protocol block config: `CreateProtocolBlockConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateProtocolBlockConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtocolBlockConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub protocol_block_config: ProtocolBlockConfig,
}
operation! { CreateProtocolBlockConfig(instance_id: String, protocol_block_config: ProtocolBlockConfig)
    "CreateProtocolBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ProtocolBlockConfig" protocol_block_config
} }

/// Response of [`CreateProtocolBlockConfig`]: empty.
pub type CreateProtocolBlockConfigOutput = Empty;

/// In the request of [`CreateProtocolBlockConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolBlockConfig {
    /// Required.
    pub drop_tcp: Option<i64>,
    /// Required.
    pub drop_udp: Option<i64>,
    /// Required.
    pub drop_icmp: Option<i64>,
    /// Required.
    pub drop_other: Option<i64>,
    /// Required.
    pub check_except_null_connect: Option<i64>,
    pub ping_of_death: Option<i64>,
    pub tear_drop: Option<i64>,
}

/// Arguments of [`ProtocolBlockConfig::new`].
pub struct ProtocolBlockConfigRequired {
    pub drop_tcp: i64,
    pub drop_udp: i64,
    pub drop_icmp: i64,
    pub drop_other: i64,
    pub check_except_null_connect: i64,
}
input! {
    ProtocolBlockConfig { ProtocolBlockConfigRequired: drop_tcp, drop_udp, drop_icmp, drop_other, check_except_null_connect } {
    0 "DropTcp" drop_tcp: i64, 1 "DropUdp" drop_udp: i64, 2 "DropIcmp" drop_icmp: i64, 3 "DropOther" drop_other: i64,
    4 "CheckExceptNullConnect" check_except_null_connect: i64, 5 "PingOfDeath" ping_of_death: i64,
    6 "TearDrop" tear_drop: i64
} }

/// Creates scheduling domain: `CreateSchedulingDomain` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateSchedulingDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulingDomain {
    pub product: Option<String>,
}
operation! { CreateSchedulingDomain() "CreateSchedulingDomain" -> CreateSchedulingDomainOutput {
    0 "Product" product: String
} }

/// Response of [`CreateSchedulingDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulingDomainOutput {
    pub domain: Option<String>,
}
model! { CreateSchedulingDomainOutput {
    0 "Domain" domain: String
} }

/// Creates water print config: `CreateWaterPrintConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateWaterPrintConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaterPrintConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub water_print_config: WaterPrintConfig,
}
operation! { CreateWaterPrintConfig(instance_id: String, water_print_config: WaterPrintConfig)
    "CreateWaterPrintConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "WaterPrintConfig" water_print_config
} }

/// Response of [`CreateWaterPrintConfig`]: empty.
pub type CreateWaterPrintConfigOutput = Empty;

/// In the request of [`CreateWaterPrintConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterPrintConfig {
    /// Required.
    pub offset: Option<i64>,
    /// Required.
    pub open_status: Option<i64>,
    /// Required.
    pub listeners: Option<Vec<ForwardListener>>,
    pub keys: Option<Vec<WaterPrintKey>>,
    pub verify: Option<String>,
    pub cloud_sdk_proxy: Option<i64>,
}
input! { WaterPrintConfig(offset: i64, open_status: i64, listeners: Vec<ForwardListener>) {
    0 "Offset" offset: i64, 1 "OpenStatus" open_status: i64, 2 "Listeners" listeners: Vec<ForwardListener>,
    3 "Keys" keys: Vec<WaterPrintKey>, 4 "Verify" verify: String, 5 "CloudSdkProxy" cloud_sdk_proxy: i64
} }

/// In the request of [`CreateWaterPrintConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardListener {
    /// Required.
    pub frontend_port: Option<i64>,
    /// Required.
    pub forward_protocol: Option<String>,
    pub frontend_port_end: Option<i64>,
}
input! { ForwardListener(frontend_port: i64, forward_protocol: String) {
    0 "FrontendPort" frontend_port: i64, 1 "ForwardProtocol" forward_protocol: String,
    2 "FrontendPortEnd" frontend_port_end: i64
} }

/// In the request of [`CreateWaterPrintConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterPrintKey {
    /// Required.
    pub key_version: Option<String>,
    /// Required. Secret.
    pub key_content: Option<Secret>,
    /// Required.
    pub key_id: Option<String>,
    /// Required.
    pub key_open_status: Option<i64>,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}

/// Arguments of [`WaterPrintKey::new`].
pub struct WaterPrintKeyRequired {
    pub key_version: String,
    pub key_content: Secret,
    pub key_id: String,
    pub key_open_status: i64,
    pub create_time: String,
}
input! { WaterPrintKey { WaterPrintKeyRequired: key_version, key_content, key_id, key_open_status, create_time } {
    0 "KeyVersion" key_version: String, 1 "KeyContent" key_content: Secret, 2 "KeyId" key_id: String,
    3 "KeyOpenStatus" key_open_status: i64, 4 "CreateTime" create_time: String
} }

/// Creates water print key: `CreateWaterPrintKey` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=CreateWaterPrintKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaterPrintKey {
    /// Required.
    pub instance_id: String,
}
operation! { CreateWaterPrintKey(instance_id: String) "CreateWaterPrintKey" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`CreateWaterPrintKey`]: empty.
pub type CreateWaterPrintKeyOutput = Empty;

/// Deletes cc level policy: `DeleteCCLevelPolicy` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeleteCCLevelPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCLevelPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub protocol: String,
}
operation! { DeleteCCLevelPolicy(instance_id: String, ip: String, domain: String, protocol: String)
    "DeleteCCLevelPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Domain" domain, 3 "Protocol" protocol
} }

/// Response of [`DeleteCCLevelPolicy`]: empty.
pub type DeleteCCLevelPolicyOutput = Empty;

/// Deletes cc precision policy: `DeleteCCPrecisionPolicy` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeleteCCPrecisionPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCPrecisionPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
}
operation! { DeleteCCPrecisionPolicy(instance_id: String, policy_id: String) "DeleteCCPrecisionPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id
} }

/// Response of [`DeleteCCPrecisionPolicy`]: empty.
pub type DeleteCCPrecisionPolicyOutput = Empty;

/// Deletes cc request limit policy: `DeleteCCRequestLimitPolicy` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeleteCCRequestLimitPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCRequestLimitPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
}
operation! { DeleteCCRequestLimitPolicy(instance_id: String, policy_id: String) "DeleteCCRequestLimitPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id
} }

/// Response of [`DeleteCCRequestLimitPolicy`]: empty.
pub type DeleteCCRequestLimitPolicyOutput = Empty;

/// Deletes cc threshold policy: `DeleteCCThresholdPolicy` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeleteCCThresholdPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCThresholdPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub protocol: String,
}
operation! { DeleteCCThresholdPolicy(instance_id: String, ip: String, domain: String, protocol: String)
    "DeleteCCThresholdPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Domain" domain, 3 "Protocol" protocol
} }

/// Response of [`DeleteCCThresholdPolicy`]: empty.
pub type DeleteCCThresholdPolicyOutput = Empty;

/// Deletes cc black white ip list: `DeleteCcBlackWhiteIpList` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeleteCcBlackWhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcBlackWhiteIpList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
}
operation! { DeleteCcBlackWhiteIpList(instance_id: String, policy_id: String) "DeleteCcBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id
} }

/// Response of [`DeleteCcBlackWhiteIpList`]: empty.
pub type DeleteCcBlackWhiteIpListOutput = Empty;

/// Deletes cc geo ip block config: `DeleteCcGeoIPBlockConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeleteCcGeoIPBlockConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcGeoIPBlockConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cc_geo_ip_block_config: CcGeoIPBlockConfig,
}
operation! { DeleteCcGeoIPBlockConfig(instance_id: String, cc_geo_ip_block_config: CcGeoIPBlockConfig)
    "DeleteCcGeoIPBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "CcGeoIPBlockConfig" cc_geo_ip_block_config
} }

/// Response of [`DeleteCcGeoIPBlockConfig`]: empty.
pub type DeleteCcGeoIPBlockConfigOutput = Empty;

/// Deletes ddos black white ip list: `DeleteDDoSBlackWhiteIpList` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeleteDDoSBlackWhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSBlackWhiteIpList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip_list: Vec<IpSegment>,
    /// Required.
    pub r#type: String,
}
operation! { DeleteDDoSBlackWhiteIpList(instance_id: String, ip_list: Vec<IpSegment>, r#type: String)
    "DeleteDDoSBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "Type" r#type
} }

/// Response of [`DeleteDDoSBlackWhiteIpList`]: empty.
pub type DeleteDDoSBlackWhiteIpListOutput = Empty;

/// Deletes ddos geo ip block config: `DeleteDDoSGeoIPBlockConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeleteDDoSGeoIPBlockConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSGeoIPBlockConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ddos_geo_ip_block_config: DDoSGeoIPBlockConfig,
}
operation! { DeleteDDoSGeoIPBlockConfig(instance_id: String, ddos_geo_ip_block_config: DDoSGeoIPBlockConfig)
    "DeleteDDoSGeoIPBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSGeoIPBlockConfig" ddos_geo_ip_block_config
} }

/// Response of [`DeleteDDoSGeoIPBlockConfig`]: empty.
pub type DeleteDDoSGeoIPBlockConfigOutput = Empty;

/// Deletes ddos speed limit config: `DeleteDDoSSpeedLimitConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeleteDDoSSpeedLimitConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSSpeedLimitConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ddos_speed_limit_config: DDoSSpeedLimitConfig,
}
operation! { DeleteDDoSSpeedLimitConfig(instance_id: String, ddos_speed_limit_config: DDoSSpeedLimitConfig)
    "DeleteDDoSSpeedLimitConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSSpeedLimitConfig" ddos_speed_limit_config
} }

/// Response of [`DeleteDDoSSpeedLimitConfig`]: empty.
pub type DeleteDDoSSpeedLimitConfigOutput = Empty;

/// Deletes packet filter config: `DeletePacketFilterConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeletePacketFilterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePacketFilterConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub packet_filter_config: PacketFilterConfig,
}
operation! { DeletePacketFilterConfig(instance_id: String, packet_filter_config: PacketFilterConfig)
    "DeletePacketFilterConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "PacketFilterConfig" packet_filter_config
} }

/// Response of [`DeletePacketFilterConfig`]: empty.
pub type DeletePacketFilterConfigOutput = Empty;

/// Deletes port acl config: `DeletePortAclConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeletePortAclConfig>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePortAclConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub acl_config: AclConfig,
}
operation! { DeletePortAclConfig(instance_id: String, acl_config: AclConfig) "DeletePortAclConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "AclConfig" acl_config
} }

/// Response of [`DeletePortAclConfig`]: empty.
pub type DeletePortAclConfigOutput = Empty;

/// Deletes water print config: `DeleteWaterPrintConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeleteWaterPrintConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWaterPrintConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteWaterPrintConfig(instance_id: String) "DeleteWaterPrintConfig" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteWaterPrintConfig`]: empty.
pub type DeleteWaterPrintConfigOutput = Empty;

/// Deletes water print key: `DeleteWaterPrintKey` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DeleteWaterPrintKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWaterPrintKey {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub key_id: String,
}
operation! { DeleteWaterPrintKey(instance_id: String, key_id: String) "DeleteWaterPrintKey" -> Empty {
    0 "InstanceId" instance_id, 1 "KeyId" key_id
} }

/// Response of [`DeleteWaterPrintKey`]: empty.
pub type DeleteWaterPrintKeyOutput = Empty;

/// Describes bgpipl7 rules: `DescribeBGPIPL7Rules` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeBGPIPL7Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBGPIPL7Rules {
    /// Required.
    pub business: String,
    pub status_list: Option<Vec<i64>>,
    pub domain: Option<String>,
    pub ip: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub protocol_list: Option<Vec<String>>,
    pub cname: Option<String>,
    pub export: Option<bool>,
    pub source: Option<String>,
}
operation! { DescribeBGPIPL7Rules(business: String) "DescribeBGPIPL7Rules" -> DescribeBGPIPL7RulesOutput {
    0 "Business" business, 1 "StatusList" status_list: Vec<i64>, 2 "Domain" domain: String, 3 "Ip" ip: String,
    4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "ProtocolList" protocol_list: Vec<String>, 7 "Cname" cname: String,
    8 "Export" export: bool, 9 "Source" source: String
} }

/// Response of [`DescribeBGPIPL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBGPIPL7RulesOutput {
    pub rules: Vec<BGPIPL7RuleEntry>,
    pub healths: Vec<L7RuleHealth>,
    pub total: Option<i64>,
}
model! { DescribeBGPIPL7RulesOutput {
    0 "Rules" rules: Vec<BGPIPL7RuleEntry>, 1 "Healths" healths: Vec<L7RuleHealth>, 2 "Total" total: i64
} }

/// In the response of [`DescribeBGPIPL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPIPL7RuleEntry {
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub lb_type: Option<i64>,
    pub keep_enable: Option<i64>,
    pub keep_time: Option<i64>,
    pub source_type: Option<i64>,
    pub source_list: Vec<L4RuleSource>,
    pub region: Option<i64>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub cert_type: Option<i64>,
    pub ssl_id: Option<String>,
    pub cert: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub status: Option<i64>,
    pub cc_status: Option<i64>,
    pub cc_enable: Option<i64>,
    pub cc_threshold: Option<i64>,
    pub cc_level: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    pub https_to_http_enable: Option<i64>,
    pub virtual_port: Option<i64>,
    pub rewrite_https: Option<i64>,
    pub err_code: Option<i64>,
    pub version: Option<i64>,
}
model! { BGPIPL7RuleEntry {
    0 "Protocol" protocol: String, 1 "Domain" domain: String, 2 "LbType" lb_type: i64, 3 "KeepEnable" keep_enable: i64,
    4 "KeepTime" keep_time: i64, 5 "SourceType" source_type: i64, 6 "SourceList" source_list: Vec<L4RuleSource>,
    7 "Region" region: i64, 8 "Id" id: String, 9 "Ip" ip: String, 10 "RuleId" rule_id: String,
    11 "RuleName" rule_name: String, 12 "CertType" cert_type: i64, 13 "SSLId" ssl_id: String, 14 "Cert" cert: String,
    15 "PrivateKey" private_key: Secret, 16 "Status" status: i64, 17 "CCStatus" cc_status: i64,
    18 "CCEnable" cc_enable: i64, 19 "CCThreshold" cc_threshold: i64, 20 "CCLevel" cc_level: String,
    21 "ModifyTime" modify_time: String, 22 "HttpsToHttpEnable" https_to_http_enable: i64,
    23 "VirtualPort" virtual_port: i64, 24 "RewriteHttps" rewrite_https: i64, 25 "ErrCode" err_code: i64,
    26 "Version" version: i64
} }

/// In the response of [`DescribeBGPIPL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7RuleHealth {
    pub status: Option<i64>,
    pub enable: Option<i64>,
    pub rule_id: Option<String>,
    pub url: Option<String>,
    pub interval: Option<i64>,
    pub alive_num: Option<i64>,
    pub kick_num: Option<i64>,
    pub method: Option<String>,
    pub status_code: Option<i64>,
    pub protocol_flag: Option<i64>,
    pub passive_enable: Option<i64>,
    pub block_inter: Option<i64>,
    pub failed_count_inter: Option<i64>,
    pub failed_threshold: Option<i64>,
    pub passive_status_code: Option<i64>,
    pub passive_status: Option<i64>,
}
model! { L7RuleHealth {
    0 "Status" status: i64, 1 "Enable" enable: i64, 2 "RuleId" rule_id: String, 3 "Url" url: String,
    4 "Interval" interval: i64, 5 "AliveNum" alive_num: i64, 6 "KickNum" kick_num: i64, 7 "Method" method: String,
    8 "StatusCode" status_code: i64, 9 "ProtocolFlag" protocol_flag: i64, 10 "PassiveEnable" passive_enable: i64,
    11 "BlockInter" block_inter: i64, 12 "FailedCountInter" failed_count_inter: i64,
    13 "FailedThreshold" failed_threshold: i64, 14 "PassiveStatusCode" passive_status_code: i64,
    15 "PassiveStatus" passive_status: i64
} }

/// Describes basic device status: `DescribeBasicDeviceStatus` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeBasicDeviceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDeviceStatus {
    pub ip_list: Option<Vec<String>>,
    pub id_list: Option<Vec<String>>,
    pub filter_region: Option<i64>,
    pub cname_waf_id_list: Option<Vec<String>>,
}
operation! { DescribeBasicDeviceStatus() "DescribeBasicDeviceStatus" -> DescribeBasicDeviceStatusOutput {
    0 "IpList" ip_list: Vec<String>, 1 "IdList" id_list: Vec<String>, 2 "FilterRegion" filter_region: i64,
    3 "CnameWafIdList" cname_waf_id_list: Vec<String>
} }

/// Response of [`DescribeBasicDeviceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDeviceStatusOutput {
    pub data: Vec<KeyValue>,
    pub clb_data: Vec<KeyValue>,
    pub cname_waf_data: Vec<KeyValue>,
}
model! { DescribeBasicDeviceStatusOutput {
    0 "Data" data: Vec<KeyValue>, 1 "CLBData" clb_data: Vec<KeyValue>, 2 "CnameWafData" cname_waf_data: Vec<KeyValue>
} }

/// In the response of [`DescribeBasicDeviceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KeyValue {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes bgp biz trend: `DescribeBgpBizTrend` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeBgpBizTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpBizTrend {
    /// Required.
    pub business: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub flag: i64,
}

/// Arguments of [`DescribeBgpBizTrend::new`].
pub struct DescribeBgpBizTrendRequired {
    pub business: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
    pub instance_id: String,
    pub flag: i64,
}
operation! {
    DescribeBgpBizTrend { DescribeBgpBizTrendRequired: business, start_time, end_time, metric_name, instance_id, flag }
    "DescribeBgpBizTrend" -> DescribeBgpBizTrendOutput {
    0 "Business" business, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricName" metric_name,
    4 "InstanceId" instance_id, 5 "Flag" flag
} }

/// Response of [`DescribeBgpBizTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpBizTrendOutput {
    pub data_list: Vec<i64>,
    pub total: Option<i64>,
    pub metric_name: Option<String>,
    pub max_data: Option<i64>,
}
model! { DescribeBgpBizTrendOutput {
    0 "DataList" data_list: Vec<i64>, 1 "Total" total: i64, 2 "MetricName" metric_name: String,
    3 "MaxData" max_data: i64
} }

/// Describes bgp instances: `DescribeBgpInstances` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeBgpInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpInstances {
    /// Required.
    pub filter_region: String,
    pub filter_instance_id_list: Option<Vec<String>>,
    pub filter_tag: Option<Vec<TagInfo>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeBgpInstances(filter_region: String) "DescribeBgpInstances" -> DescribeBgpInstancesOutput {
    0 "FilterRegion" filter_region, 1 "FilterInstanceIdList" filter_instance_id_list: Vec<String>,
    2 "FilterTag" filter_tag: Vec<TagInfo>, 3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeBgpInstances: BGPInstanceInfo = Offset "Offset", "BGPInstanceList" bgp_instance_list, total "Total" }

/// Response of [`DescribeBgpInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpInstancesOutput {
    pub total: Option<i64>,
    pub bgp_instance_list: Vec<BGPInstanceInfo>,
}
model! { DescribeBgpInstancesOutput {
    0 "Total" total: i64, 1 "BGPInstanceList" bgp_instance_list: Vec<BGPInstanceInfo>
} }

/// In the response of [`DescribeBgpInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub enterprise_package_config: Option<EnterprisePackageConfig>,
    pub standard_package_config: Option<StandardPackageConfig>,
    pub standard_plus_package_config: Option<StandardPlusPackageConfig>,
    pub tag_info_list: Vec<TagInfo>,
    pub package_type: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub dry_run: Option<bool>,
}
model! { BGPInstanceInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    2 "EnterprisePackageConfig" enterprise_package_config: EnterprisePackageConfig,
    3 "StandardPackageConfig" standard_package_config: StandardPackageConfig,
    4 "StandardPlusPackageConfig" standard_plus_package_config: StandardPlusPackageConfig,
    5 "TagInfoList" tag_info_list: Vec<TagInfo>, 6 "PackageType" package_type: String,
    7 "InstanceCount" instance_count: i64, 8 "InstanceChargeType" instance_charge_type: String, 9 "DryRun" dry_run: bool
} }

/// Describes biz http status: `DescribeBizHttpStatus` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeBizHttpStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizHttpStatus {
    /// Required.
    pub statistics: String,
    /// Required.
    pub business: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub id: String,
    pub domain: Option<String>,
    pub proto_info: Option<Vec<ProtocolPort>>,
}

/// Arguments of [`DescribeBizHttpStatus::new`].
pub struct DescribeBizHttpStatusRequired {
    pub statistics: String,
    pub business: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub id: String,
}
operation! {
    DescribeBizHttpStatus { DescribeBizHttpStatusRequired: statistics, business, period, start_time, end_time, id }
    "DescribeBizHttpStatus" -> DescribeBizHttpStatusOutput {
    0 "Statistics" statistics, 1 "Business" business, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Id" id, 6 "Domain" domain: String, 7 "ProtoInfo" proto_info: Vec<ProtocolPort>
} }

/// In the request of [`DescribeBizHttpStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolPort {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub port: Option<i64>,
}
input! { ProtocolPort(protocol: String, port: i64) {
    0 "Protocol" protocol: String, 1 "Port" port: i64
} }

/// Response of [`DescribeBizHttpStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizHttpStatusOutput {
    pub http_status_map: Option<HttpStatusMap>,
}
model! { DescribeBizHttpStatusOutput {
    0 "HttpStatusMap" http_status_map: HttpStatusMap
} }

/// In the response of [`DescribeBizHttpStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpStatusMap {
    pub source_http2xx: Vec<f64>,
    pub http5xx: Vec<f64>,
    pub source_http5xx: Vec<f64>,
    pub source_http404: Vec<f64>,
    pub http4xx: Vec<f64>,
    pub source_http4xx: Vec<f64>,
    pub http2xx: Vec<f64>,
    pub http404: Vec<f64>,
    pub source_http3xx: Vec<f64>,
    pub http3xx: Vec<f64>,
}
model! { HttpStatusMap {
    0 "SourceHttp2xx" source_http2xx: Vec<f64>, 1 "Http5xx" http5xx: Vec<f64>,
    2 "SourceHttp5xx" source_http5xx: Vec<f64>, 3 "SourceHttp404" source_http404: Vec<f64>,
    4 "Http4xx" http4xx: Vec<f64>, 5 "SourceHttp4xx" source_http4xx: Vec<f64>, 6 "Http2xx" http2xx: Vec<f64>,
    7 "Http404" http404: Vec<f64>, 8 "SourceHttp3xx" source_http3xx: Vec<f64>, 9 "Http3xx" http3xx: Vec<f64>
} }

/// Describes biz monitor trend: `DescribeBizMonitorTrend` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeBizMonitorTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizMonitorTrend {
    /// Required.
    pub business: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub id: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub period: i64,
}

/// Arguments of [`DescribeBizMonitorTrend::new`].
pub struct DescribeBizMonitorTrendRequired {
    pub business: String,
    pub start_time: String,
    pub end_time: String,
    pub id: String,
    pub metric_name: String,
    pub period: i64,
}
operation! {
    DescribeBizMonitorTrend { DescribeBizMonitorTrendRequired: business, start_time, end_time, id, metric_name, period }
    "DescribeBizMonitorTrend" -> DescribeBizMonitorTrendOutput {
    0 "Business" business, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Id" id, 4 "MetricName" metric_name,
    5 "Period" period
} }

/// Response of [`DescribeBizMonitorTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizMonitorTrendOutput {
    pub data_list: Vec<f64>,
    pub metric_name: Option<String>,
    pub max_data: Option<i64>,
}
model! { DescribeBizMonitorTrendOutput {
    0 "DataList" data_list: Vec<f64>, 1 "MetricName" metric_name: String, 2 "MaxData" max_data: i64
} }

/// Describes biz trend: `DescribeBizTrend` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeBizTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizTrend {
    /// Required.
    pub statistics: String,
    /// Required.
    pub business: String,
    /// Required.
    pub period: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub id: String,
    /// Required.
    pub metric_name: String,
    pub domain: Option<String>,
    pub proto_info: Option<Vec<ProtocolPort>>,
    pub business_type: Option<String>,
}

/// Arguments of [`DescribeBizTrend::new`].
pub struct DescribeBizTrendRequired {
    pub statistics: String,
    pub business: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub id: String,
    pub metric_name: String,
}
operation! {
    DescribeBizTrend { DescribeBizTrendRequired: statistics, business, period, start_time, end_time, id, metric_name }
    "DescribeBizTrend" -> DescribeBizTrendOutput {
    0 "Statistics" statistics, 1 "Business" business, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Id" id, 6 "MetricName" metric_name, 7 "Domain" domain: String, 8 "ProtoInfo" proto_info: Vec<ProtocolPort>,
    9 "BusinessType" business_type: String
} }

/// Response of [`DescribeBizTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizTrendOutput {
    pub data_list: Vec<f64>,
    pub metric_name: Option<String>,
    pub max_data: Option<i64>,
}
model! { DescribeBizTrendOutput {
    0 "DataList" data_list: Vec<f64>, 1 "MetricName" metric_name: String, 2 "MaxData" max_data: i64
} }

/// Describes cc level list: `DescribeCCLevelList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeCCLevelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCLevelList {
    /// Required.
    pub business: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub instance_id: Option<String>,
}
operation! { DescribeCCLevelList(business: String, offset: i64, limit: i64)
    "DescribeCCLevelList" -> DescribeCCLevelListOutput {
    0 "Business" business, 1 "Offset" offset, 2 "Limit" limit, 3 "InstanceId" instance_id: String
} }
paged! { DescribeCCLevelList: CCLevelPolicy = Offset "Offset", "LevelList" level_list, total "Total" }

/// Response of [`DescribeCCLevelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCLevelListOutput {
    pub total: Option<i64>,
    pub level_list: Vec<CCLevelPolicy>,
}
model! { DescribeCCLevelListOutput {
    0 "Total" total: i64, 1 "LevelList" level_list: Vec<CCLevelPolicy>
} }

/// In the response of [`DescribeCCLevelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCLevelPolicy {
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub level: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
}
model! { CCLevelPolicy {
    0 "InstanceId" instance_id: String, 1 "Ip" ip: String, 2 "Protocol" protocol: String, 3 "Domain" domain: String,
    4 "Level" level: String, 5 "CreateTime" create_time: String, 6 "ModifyTime" modify_time: String
} }

/// Describes cc level policy: `DescribeCCLevelPolicy` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeCCLevelPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCLevelPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub protocol: String,
}
operation! { DescribeCCLevelPolicy(instance_id: String, ip: String, domain: String, protocol: String)
    "DescribeCCLevelPolicy" -> DescribeCCLevelPolicyOutput {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Domain" domain, 3 "Protocol" protocol
} }

/// Response of [`DescribeCCLevelPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCLevelPolicyOutput {
    pub level: Option<String>,
}
model! { DescribeCCLevelPolicyOutput {
    0 "Level" level: String
} }

/// Describes cc precision ply list: `DescribeCCPrecisionPlyList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeCCPrecisionPlyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCPrecisionPlyList {
    /// Required.
    pub business: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
}
operation! { DescribeCCPrecisionPlyList(business: String, offset: i64, limit: i64)
    "DescribeCCPrecisionPlyList" -> DescribeCCPrecisionPlyListOutput {
    0 "Business" business, 1 "Offset" offset, 2 "Limit" limit, 3 "InstanceId" instance_id: String, 4 "Ip" ip: String,
    5 "Domain" domain: String, 6 "Protocol" protocol: String
} }
paged! { DescribeCCPrecisionPlyList: CCPrecisionPolicy =
    Offset "Offset", "PrecisionPolicyList" precision_policy_list, total "Total" }

/// Response of [`DescribeCCPrecisionPlyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCPrecisionPlyListOutput {
    pub total: Option<i64>,
    pub precision_policy_list: Vec<CCPrecisionPolicy>,
}
model! { DescribeCCPrecisionPlyListOutput {
    0 "Total" total: i64, 1 "PrecisionPolicyList" precision_policy_list: Vec<CCPrecisionPolicy>
} }

/// In the response of [`DescribeCCPrecisionPlyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCPrecisionPolicy {
    pub policy_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub policy_action: Option<String>,
    pub policy_list: Vec<CCPrecisionPlyRecord>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
}
model! { CCPrecisionPolicy {
    0 "PolicyId" policy_id: String, 1 "InstanceId" instance_id: String, 2 "Ip" ip: String,
    3 "Protocol" protocol: String, 4 "Domain" domain: String, 5 "PolicyAction" policy_action: String,
    6 "PolicyList" policy_list: Vec<CCPrecisionPlyRecord>, 7 "CreateTime" create_time: String,
    8 "ModifyTime" modify_time: String
} }

/// Describes cc req limit policy list: `DescribeCCReqLimitPolicyList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeCCReqLimitPolicyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCReqLimitPolicyList {
    /// Required.
    pub business: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
}
operation! { DescribeCCReqLimitPolicyList(business: String, offset: i64, limit: i64)
    "DescribeCCReqLimitPolicyList" -> DescribeCCReqLimitPolicyListOutput {
    0 "Business" business, 1 "Offset" offset, 2 "Limit" limit, 3 "InstanceId" instance_id: String, 4 "Ip" ip: String,
    5 "Domain" domain: String, 6 "Protocol" protocol: String
} }
paged! { DescribeCCReqLimitPolicyList: CCReqLimitPolicy =
    Offset "Offset", "RequestLimitPolicyList" request_limit_policy_list, total "Total" }

/// Response of [`DescribeCCReqLimitPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCReqLimitPolicyListOutput {
    pub total: Option<i64>,
    pub request_limit_policy_list: Vec<CCReqLimitPolicy>,
}
model! { DescribeCCReqLimitPolicyListOutput {
    0 "Total" total: i64, 1 "RequestLimitPolicyList" request_limit_policy_list: Vec<CCReqLimitPolicy>
} }

/// In the response of [`DescribeCCReqLimitPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCReqLimitPolicy {
    pub policy_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub policy_record: Option<CCReqLimitPolicyRecord>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
}
model! { CCReqLimitPolicy {
    0 "PolicyId" policy_id: String, 1 "InstanceId" instance_id: String, 2 "Ip" ip: String,
    3 "Protocol" protocol: String, 4 "Domain" domain: String, 5 "PolicyRecord" policy_record: CCReqLimitPolicyRecord,
    6 "CreateTime" create_time: String, 7 "ModifyTime" modify_time: String
} }

/// Describes cc threshold list: `DescribeCCThresholdList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeCCThresholdList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCThresholdList {
    /// Required.
    pub business: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub instance_id: Option<String>,
}
operation! { DescribeCCThresholdList(business: String, offset: i64, limit: i64)
    "DescribeCCThresholdList" -> DescribeCCThresholdListOutput {
    0 "Business" business, 1 "Offset" offset, 2 "Limit" limit, 3 "InstanceId" instance_id: String
} }
paged! { DescribeCCThresholdList: CCThresholdPolicy = Offset "Offset", "ThresholdList" threshold_list, total "Total" }

/// Response of [`DescribeCCThresholdList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCThresholdListOutput {
    pub total: Option<i64>,
    pub threshold_list: Vec<CCThresholdPolicy>,
}
model! { DescribeCCThresholdListOutput {
    0 "Total" total: i64, 1 "ThresholdList" threshold_list: Vec<CCThresholdPolicy>
} }

/// In the response of [`DescribeCCThresholdList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCThresholdPolicy {
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub threshold: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
}
model! { CCThresholdPolicy {
    0 "InstanceId" instance_id: String, 1 "Ip" ip: String, 2 "Protocol" protocol: String, 3 "Domain" domain: String,
    4 "Threshold" threshold: i64, 5 "CreateTime" create_time: String, 6 "ModifyTime" modify_time: String
} }

/// Describes cc trend: `DescribeCCTrend` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeCCTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCTrend {
    /// Required.
    pub business: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub period: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
    pub domain: Option<String>,
    pub id: Option<String>,
}

/// Arguments of [`DescribeCCTrend::new`].
pub struct DescribeCCTrendRequired {
    pub business: String,
    pub ip: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
}
operation! { DescribeCCTrend { DescribeCCTrendRequired: business, ip, period, start_time, end_time, metric_name }
    "DescribeCCTrend" -> DescribeCCTrendOutput {
    0 "Business" business, 1 "Ip" ip, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "MetricName" metric_name, 6 "Domain" domain: String, 7 "Id" id: String
} }

/// Response of [`DescribeCCTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCTrendOutput {
    pub count: Option<i64>,
    pub business: Option<String>,
    pub ip: Option<String>,
    pub period: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub data: Vec<i64>,
    pub id: Option<String>,
    pub metric_name: Option<String>,
}
model! { DescribeCCTrendOutput {
    0 "Count" count: i64, 1 "Business" business: String, 2 "Ip" ip: String, 3 "Period" period: i64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Data" data: Vec<i64>, 7 "Id" id: String,
    8 "MetricName" metric_name: String
} }

/// Describes cc black white ip list: `DescribeCcBlackWhiteIpList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeCcBlackWhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcBlackWhiteIpList {
    /// Required.
    pub business: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub filter_ip: Option<String>,
    pub filter_type: Option<String>,
}
operation! { DescribeCcBlackWhiteIpList(business: String, instance_id: String, offset: i64, limit: i64)
    "DescribeCcBlackWhiteIpList" -> DescribeCcBlackWhiteIpListOutput {
    0 "Business" business, 1 "InstanceId" instance_id, 2 "Offset" offset, 3 "Limit" limit, 4 "Ip" ip: String,
    5 "Domain" domain: String, 6 "Protocol" protocol: String, 7 "FilterIp" filter_ip: String,
    8 "FilterType" filter_type: String
} }
paged! { DescribeCcBlackWhiteIpList: CcBlackWhiteIpPolicy =
    Offset "Offset", "CcBlackWhiteIpList" cc_black_white_ip_list, total "Total" }

/// Response of [`DescribeCcBlackWhiteIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcBlackWhiteIpListOutput {
    pub total: Option<i64>,
    pub cc_black_white_ip_list: Vec<CcBlackWhiteIpPolicy>,
}
model! { DescribeCcBlackWhiteIpListOutput {
    0 "Total" total: i64, 1 "CcBlackWhiteIpList" cc_black_white_ip_list: Vec<CcBlackWhiteIpPolicy>
} }

/// In the response of [`DescribeCcBlackWhiteIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcBlackWhiteIpPolicy {
    pub policy_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub r#type: Option<String>,
    pub black_white_ip: Option<String>,
    pub mask: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { CcBlackWhiteIpPolicy {
    0 "PolicyId" policy_id: String, 1 "InstanceId" instance_id: String, 2 "Ip" ip: String, 3 "Domain" domain: String,
    4 "Protocol" protocol: String, 5 "Type" r#type: String, 6 "BlackWhiteIp" black_white_ip: String, 7 "Mask" mask: i64,
    8 "CreateTime" create_time: String, 9 "ModifyTime" modify_time: String
} }

/// Describes cc geo ip block config list: `DescribeCcGeoIPBlockConfigList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeCcGeoIPBlockConfigList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcGeoIPBlockConfigList {
    /// Required.
    pub business: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
}
operation! { DescribeCcGeoIPBlockConfigList(business: String, offset: i64, limit: i64)
    "DescribeCcGeoIPBlockConfigList" -> DescribeCcGeoIPBlockConfigListOutput {
    0 "Business" business, 1 "Offset" offset, 2 "Limit" limit, 3 "InstanceId" instance_id: String, 4 "Ip" ip: String,
    5 "Domain" domain: String, 6 "Protocol" protocol: String
} }
paged! { DescribeCcGeoIPBlockConfigList: CcGeoIpPolicyNew =
    Offset "Offset", "CcGeoIpPolicyList" cc_geo_ip_policy_list, total "Total" }

/// Response of [`DescribeCcGeoIPBlockConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcGeoIPBlockConfigListOutput {
    pub total: Option<i64>,
    pub cc_geo_ip_policy_list: Vec<CcGeoIpPolicyNew>,
}
model! { DescribeCcGeoIPBlockConfigListOutput {
    0 "Total" total: i64, 1 "CcGeoIpPolicyList" cc_geo_ip_policy_list: Vec<CcGeoIpPolicyNew>
} }

/// In the response of [`DescribeCcGeoIPBlockConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcGeoIpPolicyNew {
    pub policy_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub action: Option<String>,
    pub region_type: Option<String>,
    pub area_list: Vec<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { CcGeoIpPolicyNew {
    0 "PolicyId" policy_id: String, 1 "InstanceId" instance_id: String, 2 "Ip" ip: String, 3 "Domain" domain: String,
    4 "Protocol" protocol: String, 5 "Action" action: String, 6 "RegionType" region_type: String,
    7 "AreaList" area_list: Vec<i64>, 8 "CreateTime" create_time: String, 9 "ModifyTime" modify_time: String
} }

/// Describes ddos black white ip list: `DescribeDDoSBlackWhiteIpList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeDDoSBlackWhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBlackWhiteIpList {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDDoSBlackWhiteIpList(instance_id: String)
    "DescribeDDoSBlackWhiteIpList" -> DescribeDDoSBlackWhiteIpListOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDDoSBlackWhiteIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBlackWhiteIpListOutput {
    pub black_ip_list: Vec<IpSegment>,
    pub white_ip_list: Vec<IpSegment>,
}
model! { DescribeDDoSBlackWhiteIpListOutput {
    0 "BlackIpList" black_ip_list: Vec<IpSegment>, 1 "WhiteIpList" white_ip_list: Vec<IpSegment>
} }

/// Describes ddos connect limit list: `DescribeDDoSConnectLimitList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeDDoSConnectLimitList>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSConnectLimitList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filter_ip: Option<String>,
    pub filter_instance_id: Option<String>,
}
operation! { DescribeDDoSConnectLimitList(offset: i64, limit: i64)
    "DescribeDDoSConnectLimitList" -> DescribeDDoSConnectLimitListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterIp" filter_ip: String, 3 "FilterInstanceId" filter_instance_id: String
} }
paged! { DescribeDDoSConnectLimitList: ConnectLimitRelation = Offset "Offset", "ConfigList" config_list, total "Total" }

/// Response of [`DescribeDDoSConnectLimitList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSConnectLimitListOutput {
    pub total: Option<i64>,
    pub config_list: Vec<ConnectLimitRelation>,
}
model! { DescribeDDoSConnectLimitListOutput {
    0 "Total" total: i64, 1 "ConfigList" config_list: Vec<ConnectLimitRelation>
} }

/// In the response of [`DescribeDDoSConnectLimitList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectLimitRelation {
    pub connect_limit_config: Option<ConnectLimitConfig>,
    pub instance_detail_list: Vec<InstanceRelation>,
}
model! { ConnectLimitRelation {
    0 "ConnectLimitConfig" connect_limit_config: ConnectLimitConfig,
    1 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>
} }

/// Describes ddos trend: `DescribeDDoSTrend` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeDDoSTrend>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSTrend {
    /// Required.
    pub business: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub period: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
    pub id: Option<String>,
}

/// Arguments of [`DescribeDDoSTrend::new`].
pub struct DescribeDDoSTrendRequired {
    pub business: String,
    pub ip: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
}
operation! { DescribeDDoSTrend { DescribeDDoSTrendRequired: business, ip, period, start_time, end_time, metric_name }
    "DescribeDDoSTrend" -> DescribeDDoSTrendOutput {
    0 "Business" business, 1 "Ip" ip, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "MetricName" metric_name, 6 "Id" id: String
} }

/// Response of [`DescribeDDoSTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSTrendOutput {
    pub count: Option<i64>,
    pub business: Option<String>,
    pub ip: Option<String>,
    pub period: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub data: Vec<i64>,
    pub id: Option<String>,
    pub metric_name: Option<String>,
}
model! { DescribeDDoSTrendOutput {
    0 "Count" count: i64, 1 "Business" business: String, 2 "Ip" ip: String, 3 "Period" period: i64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Data" data: Vec<i64>, 7 "Id" id: String,
    8 "MetricName" metric_name: String
} }

/// Describes default alarm threshold: `DescribeDefaultAlarmThreshold` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeDefaultAlarmThreshold>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlarmThreshold {
    /// Required.
    pub instance_type: String,
    /// Required.
    pub filter_alarm_type: i64,
}
operation! { DescribeDefaultAlarmThreshold(instance_type: String, filter_alarm_type: i64)
    "DescribeDefaultAlarmThreshold" -> DescribeDefaultAlarmThresholdOutput {
    0 "InstanceType" instance_type, 1 "FilterAlarmType" filter_alarm_type
} }

/// Response of [`DescribeDefaultAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlarmThresholdOutput {
    pub default_alarm_config_list: Vec<DefaultAlarmThreshold>,
}
model! { DescribeDefaultAlarmThresholdOutput {
    0 "DefaultAlarmConfigList" default_alarm_config_list: Vec<DefaultAlarmThreshold>
} }

/// Describes ip block list: `DescribeIpBlockList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeIpBlockList>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpBlockList {}
operation! { DescribeIpBlockList() "DescribeIpBlockList" -> DescribeIpBlockListOutput {} }

/// Response of [`DescribeIpBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpBlockListOutput {
    pub list: Vec<IpBlockData>,
}
model! { DescribeIpBlockListOutput {
    0 "List" list: Vec<IpBlockData>
} }

/// In the response of [`DescribeIpBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpBlockData {
    pub status: Option<String>,
    pub ip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub block_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub un_block_time: Option<String>,
    pub action_type: Option<String>,
    pub protect_flag: Option<i64>,
}
model! { IpBlockData {
    0 "Status" status: String, 1 "Ip" ip: String, 2 "BlockTime" block_time: String,
    3 "UnBlockTime" un_block_time: String, 4 "ActionType" action_type: String, 5 "ProtectFlag" protect_flag: i64
} }

/// Describes l7 rules by ssl cert id: `DescribeL7RulesBySSLCertId` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeL7RulesBySSLCertId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RulesBySSLCertId {
    /// Required.
    pub status: String,
    /// Required.
    pub cert_ids: Vec<String>,
}
operation! { DescribeL7RulesBySSLCertId(status: String, cert_ids: Vec<String>)
    "DescribeL7RulesBySSLCertId" -> DescribeL7RulesBySSLCertIdOutput {
    0 "Status" status, 1 "CertIds" cert_ids
} }

/// Response of [`DescribeL7RulesBySSLCertId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RulesBySSLCertIdOutput {
    pub cert_set: Vec<CertIdInsL7Rules>,
}
model! { DescribeL7RulesBySSLCertIdOutput {
    0 "CertSet" cert_set: Vec<CertIdInsL7Rules>
} }

/// In the response of [`DescribeL7RulesBySSLCertId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertIdInsL7Rules {
    pub l7_rules: Vec<InsL7Rules>,
    pub cert_id: Option<String>,
}
model! { CertIdInsL7Rules {
    0 "L7Rules" l7_rules: Vec<InsL7Rules>, 1 "CertId" cert_id: String
} }

/// Describes list bgpip instances: `DescribeListBGPIPInstances` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListBGPIPInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBGPIPInstances {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filter_ip: Option<String>,
    pub filter_instance_id: Option<String>,
    pub filter_line: Option<i64>,
    pub filter_region: Option<String>,
    pub filter_name: Option<String>,
    pub filter_eip_type: Option<i64>,
    pub filter_eip_eip_address_status: Option<Vec<String>>,
    pub filter_dam_ddos_status: Option<i64>,
    pub filter_status: Option<String>,
    pub filter_cname: Option<String>,
    pub filter_instance_id_list: Option<Vec<String>>,
    pub filter_tag: Option<TagFilter>,
    pub filter_pack_type: Option<Vec<String>>,
    pub filter_convoy: Option<i64>,
}
operation! { DescribeListBGPIPInstances(offset: i64, limit: i64)
    "DescribeListBGPIPInstances" -> DescribeListBGPIPInstancesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterIp" filter_ip: String, 3 "FilterInstanceId" filter_instance_id: String,
    4 "FilterLine" filter_line: i64, 5 "FilterRegion" filter_region: String, 6 "FilterName" filter_name: String,
    7 "FilterEipType" filter_eip_type: i64, 8 "FilterEipEipAddressStatus" filter_eip_eip_address_status: Vec<String>,
    9 "FilterDamDDoSStatus" filter_dam_ddos_status: i64, 10 "FilterStatus" filter_status: String,
    11 "FilterCname" filter_cname: String, 12 "FilterInstanceIdList" filter_instance_id_list: Vec<String>,
    13 "FilterTag" filter_tag: TagFilter, 14 "FilterPackType" filter_pack_type: Vec<String>,
    15 "FilterConvoy" filter_convoy: i64
} }
paged! { DescribeListBGPIPInstances: BGPIPInstance = Offset "Offset", "InstanceList" instance_list, total "Total" }

/// In the request of [`DescribeListBGPIPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String, tag_value: Vec<String>) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeListBGPIPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBGPIPInstancesOutput {
    pub total: Option<i64>,
    pub instance_list: Vec<BGPIPInstance>,
}
model! { DescribeListBGPIPInstancesOutput {
    0 "Total" total: i64, 1 "InstanceList" instance_list: Vec<BGPIPInstance>
} }

/// In the response of [`DescribeListBGPIPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPIPInstance {
    pub instance_detail: Option<InstanceRelation>,
    pub specification_limit: Option<BGPIPInstanceSpecification>,
    pub usage: Option<BGPIPInstanceUsages>,
    pub region: Option<RegionInfo>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub expired_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    pub name: Option<String>,
    pub pack_info: Option<PackInfo>,
    pub static_pack_relation: Option<StaticPackRelation>,
    pub zone_id: Option<i64>,
    pub tgw: Option<i64>,
    pub eip_address_status: Option<String>,
    pub eip_flag: Option<i64>,
    pub eip_address_pack_relation: Option<EipAddressPackRelation>,
    pub eip_address_info: Option<EipAddressRelation>,
    pub domain: Option<String>,
    pub dam_ddos_status: Option<i64>,
    pub v6_flag: Option<i64>,
    pub bgpip_channel_flag: Option<i64>,
    pub tag_info_list: Vec<TagInfo>,
    pub anycast_out_pack_relation: Option<AnycastOutPackRelation>,
    pub instance_version: Option<i64>,
    pub convoy_id: Option<String>,
    pub elastic_bandwidth: Option<i64>,
    pub eo_flag: Option<i64>,
}
model! { BGPIPInstance {
    0 "InstanceDetail" instance_detail: InstanceRelation,
    1 "SpecificationLimit" specification_limit: BGPIPInstanceSpecification, 2 "Usage" usage: BGPIPInstanceUsages,
    3 "Region" region: RegionInfo, 4 "Status" status: String, 5 "ExpiredTime" expired_time: String,
    6 "CreatedTime" created_time: String, 7 "Name" name: String, 8 "PackInfo" pack_info: PackInfo,
    9 "StaticPackRelation" static_pack_relation: StaticPackRelation, 10 "ZoneId" zone_id: i64, 11 "Tgw" tgw: i64,
    12 "EipAddressStatus" eip_address_status: String, 13 "EipFlag" eip_flag: i64,
    14 "EipAddressPackRelation" eip_address_pack_relation: EipAddressPackRelation,
    15 "EipAddressInfo" eip_address_info: EipAddressRelation, 16 "Domain" domain: String,
    17 "DamDDoSStatus" dam_ddos_status: i64, 18 "V6Flag" v6_flag: i64, 19 "BGPIPChannelFlag" bgpip_channel_flag: i64,
    20 "TagInfoList" tag_info_list: Vec<TagInfo>,
    21 "AnycastOutPackRelation" anycast_out_pack_relation: AnycastOutPackRelation,
    22 "InstanceVersion" instance_version: i64, 23 "ConvoyId" convoy_id: String,
    24 "ElasticBandwidth" elastic_bandwidth: i64, 25 "EOFlag" eo_flag: i64
} }

/// In the response of [`DescribeListBGPIPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPIPInstanceSpecification {
    pub protect_bandwidth: Option<i64>,
    pub protect_ccqps: Option<i64>,
    pub normal_bandwidth: Option<i64>,
    pub forward_rules_limit: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub line: Option<i64>,
    pub elastic_bandwidth: Option<i64>,
}
model! { BGPIPInstanceSpecification {
    0 "ProtectBandwidth" protect_bandwidth: i64, 1 "ProtectCCQPS" protect_ccqps: i64,
    2 "NormalBandwidth" normal_bandwidth: i64, 3 "ForwardRulesLimit" forward_rules_limit: i64,
    4 "AutoRenewFlag" auto_renew_flag: i64, 5 "Line" line: i64, 6 "ElasticBandwidth" elastic_bandwidth: i64
} }

/// In the response of [`DescribeListBGPIPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPIPInstanceUsages {
    pub port_rules_usage: Option<i64>,
    pub domain_rules_usage: Option<i64>,
    pub last7_day_attack_count: Option<i64>,
}
model! { BGPIPInstanceUsages {
    0 "PortRulesUsage" port_rules_usage: i64, 1 "DomainRulesUsage" domain_rules_usage: i64,
    2 "Last7DayAttackCount" last7_day_attack_count: i64
} }

/// In the response of [`DescribeListBGPIPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
}
model! { RegionInfo {
    0 "Region" region: String
} }

/// In the response of [`DescribeListBGPIPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackInfo {
    pub pack_type: Option<String>,
    pub pack_id: Option<String>,
}
model! { PackInfo {
    0 "PackType" pack_type: String, 1 "PackId" pack_id: String
} }

/// In the response of [`DescribeListBGPIPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticPackRelation {
    pub protect_bandwidth: Option<i64>,
    pub normal_bandwidth: Option<i64>,
    pub forward_rules_limit: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub cur_deadline: Option<String>,
}
model! { StaticPackRelation {
    0 "ProtectBandwidth" protect_bandwidth: i64, 1 "NormalBandwidth" normal_bandwidth: i64,
    2 "ForwardRulesLimit" forward_rules_limit: i64, 3 "AutoRenewFlag" auto_renew_flag: i64,
    4 "CurDeadline" cur_deadline: String
} }

/// In the response of [`DescribeListBGPIPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAddressPackRelation {
    pub ip_count: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub cur_deadline: Option<String>,
}
model! { EipAddressPackRelation {
    0 "IpCount" ip_count: i64, 1 "AutoRenewFlag" auto_renew_flag: i64, 2 "CurDeadline" cur_deadline: String
} }

/// In the response of [`DescribeListBGPIPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAddressRelation {
    pub eip_address_region: Option<String>,
    pub eip_bound_rsc_ins: Option<String>,
    pub eip_bound_rsc_eni: Option<String>,
    pub eip_bound_rsc_vip: Option<String>,
    pub modify_time: Option<String>,
}
model! { EipAddressRelation {
    0 "EipAddressRegion" eip_address_region: String, 1 "EipBoundRscIns" eip_bound_rsc_ins: String,
    2 "EipBoundRscEni" eip_bound_rsc_eni: String, 3 "EipBoundRscVip" eip_bound_rsc_vip: String,
    4 "ModifyTime" modify_time: String
} }

/// In the response of [`DescribeListBGPIPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnycastOutPackRelation {
    pub normal_bandwidth: Option<i64>,
    pub forward_rules_limit: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub cur_deadline: Option<String>,
}
model! { AnycastOutPackRelation {
    0 "NormalBandwidth" normal_bandwidth: i64, 1 "ForwardRulesLimit" forward_rules_limit: i64,
    2 "AutoRenewFlag" auto_renew_flag: i64, 3 "CurDeadline" cur_deadline: String
} }

/// Describes list bgp instances: `DescribeListBGPInstances` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListBGPInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBGPInstances {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filter_ip: Option<String>,
    pub filter_instance_id: Option<String>,
    pub filter_region: Option<String>,
    pub filter_name: Option<String>,
    pub filter_line: Option<i64>,
    pub filter_status: Option<String>,
    pub filter_bound_status: Option<String>,
    pub filter_instance_id_list: Option<Vec<String>>,
    pub filter_enterprise_flag: Option<i64>,
    pub filter_light_flag: Option<i64>,
    pub filter_channel_flag: Option<i64>,
    pub filter_tag: Option<TagFilter>,
    pub filter_trial_flag: Option<i64>,
    pub filter_convoy: Option<i64>,
    pub exclude_advanced_info: Option<bool>,
    pub filter_asset_ip_list: Option<Vec<String>>,
    pub filter_basic_plus_flag: Option<i64>,
    pub filter_plan_cnt_flag: Option<i64>,
    pub filter_trans_region_flag: Option<i64>,
    pub filter_zone_id_list: Option<Vec<i64>>,
}
operation! { DescribeListBGPInstances(offset: i64, limit: i64)
    "DescribeListBGPInstances" -> DescribeListBGPInstancesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterIp" filter_ip: String, 3 "FilterInstanceId" filter_instance_id: String,
    4 "FilterRegion" filter_region: String, 5 "FilterName" filter_name: String, 6 "FilterLine" filter_line: i64,
    7 "FilterStatus" filter_status: String, 8 "FilterBoundStatus" filter_bound_status: String,
    9 "FilterInstanceIdList" filter_instance_id_list: Vec<String>,
    10 "FilterEnterpriseFlag" filter_enterprise_flag: i64, 11 "FilterLightFlag" filter_light_flag: i64,
    12 "FilterChannelFlag" filter_channel_flag: i64, 13 "FilterTag" filter_tag: TagFilter,
    14 "FilterTrialFlag" filter_trial_flag: i64, 15 "FilterConvoy" filter_convoy: i64,
    16 "ExcludeAdvancedInfo" exclude_advanced_info: bool, 17 "FilterAssetIpList" filter_asset_ip_list: Vec<String>,
    18 "FilterBasicPlusFlag" filter_basic_plus_flag: i64, 19 "FilterPlanCntFlag" filter_plan_cnt_flag: i64,
    20 "FilterTransRegionFlag" filter_trans_region_flag: i64, 21 "FilterZoneIdList" filter_zone_id_list: Vec<i64>
} }
paged! { DescribeListBGPInstances: BGPInstance = Offset "Offset", "InstanceList" instance_list, total "Total" }

/// Response of [`DescribeListBGPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBGPInstancesOutput {
    pub total: Option<i64>,
    pub instance_list: Vec<BGPInstance>,
}
model! { DescribeListBGPInstancesOutput {
    0 "Total" total: i64, 1 "InstanceList" instance_list: Vec<BGPInstance>
} }

/// In the response of [`DescribeListBGPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPInstance {
    pub instance_detail: Option<InstanceRelation>,
    pub specification_limit: Option<BGPInstanceSpecification>,
    pub usage: Option<BGPInstanceUsages>,
    pub region: Option<RegionInfo>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub expired_time: Option<String>,
    pub name: Option<String>,
    pub pack_info: Option<PackInfo>,
    pub eip_product_infos: Vec<EipProductInfo>,
    pub bound_status: Option<String>,
    pub ddos_level: Option<String>,
    pub cc_enable: Option<i64>,
    pub tag_info_list: Vec<TagInfo>,
    pub ip_count_new_flag: Option<i64>,
    pub vitality_version: Option<i64>,
    pub line: Option<i64>,
    pub free_service_bandwidth: Option<i64>,
    pub elastic_service_bandwidth: Option<i64>,
    pub gift_service_band_width: Option<i64>,
    pub modify_time: Option<String>,
    pub basic_plus_flag: Option<i64>,
    pub plan_cnt_flag: Option<i64>,
    pub trans_region_flag: Option<i64>,
    pub super_pack_flag: Option<i64>,
    pub zone_id: Option<i64>,
}
model! { BGPInstance {
    0 "InstanceDetail" instance_detail: InstanceRelation,
    1 "SpecificationLimit" specification_limit: BGPInstanceSpecification, 2 "Usage" usage: BGPInstanceUsages,
    3 "Region" region: RegionInfo, 4 "Status" status: String, 5 "CreatedTime" created_time: String,
    6 "ExpiredTime" expired_time: String, 7 "Name" name: String, 8 "PackInfo" pack_info: PackInfo,
    9 "EipProductInfos" eip_product_infos: Vec<EipProductInfo>, 10 "BoundStatus" bound_status: String,
    11 "DDoSLevel" ddos_level: String, 12 "CCEnable" cc_enable: i64, 13 "TagInfoList" tag_info_list: Vec<TagInfo>,
    14 "IpCountNewFlag" ip_count_new_flag: i64, 15 "VitalityVersion" vitality_version: i64, 16 "Line" line: i64,
    17 "FreeServiceBandwidth" free_service_bandwidth: i64, 18 "ElasticServiceBandwidth" elastic_service_bandwidth: i64,
    19 "GiftServiceBandWidth" gift_service_band_width: i64, 20 "ModifyTime" modify_time: String,
    21 "BasicPlusFlag" basic_plus_flag: i64, 22 "PlanCntFlag" plan_cnt_flag: i64,
    23 "TransRegionFlag" trans_region_flag: i64, 24 "SuperPackFlag" super_pack_flag: i64, 25 "ZoneId" zone_id: i64
} }

/// In the response of [`DescribeListBGPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPInstanceSpecification {
    pub protect_bandwidth: Option<i64>,
    pub protect_count_limit: Option<i64>,
    pub protect_ip_number_limit: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub union_pack_flag: Option<i64>,
    pub service_band_width: Option<i64>,
    pub battle_edition_flag: Option<i64>,
    pub channel_edition_flag: Option<i64>,
    pub enterprise_flag: Option<i64>,
    pub elastic_limit: Option<i64>,
    pub down_grade_protect: Option<i64>,
}
model! { BGPInstanceSpecification {
    0 "ProtectBandwidth" protect_bandwidth: i64, 1 "ProtectCountLimit" protect_count_limit: i64,
    2 "ProtectIPNumberLimit" protect_ip_number_limit: i64, 3 "AutoRenewFlag" auto_renew_flag: i64,
    4 "UnionPackFlag" union_pack_flag: i64, 5 "ServiceBandWidth" service_band_width: i64,
    6 "BattleEditionFlag" battle_edition_flag: i64, 7 "ChannelEditionFlag" channel_edition_flag: i64,
    8 "EnterpriseFlag" enterprise_flag: i64, 9 "ElasticLimit" elastic_limit: i64,
    10 "DownGradeProtect" down_grade_protect: i64
} }

/// In the response of [`DescribeListBGPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPInstanceUsages {
    pub protect_count_usage: Option<i64>,
    pub protect_ip_number_usage: Option<i64>,
    pub last7_day_attack_count: Option<i64>,
}
model! { BGPInstanceUsages {
    0 "ProtectCountUsage" protect_count_usage: i64, 1 "ProtectIPNumberUsage" protect_ip_number_usage: i64,
    2 "Last7DayAttackCount" last7_day_attack_count: i64
} }

/// In the response of [`DescribeListBGPInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipProductInfo {
    pub ip: Option<String>,
    pub biz_type: Option<String>,
    pub device_type: Option<String>,
    pub instance_id: Option<String>,
    pub domain: Option<String>,
}
model! { EipProductInfo {
    0 "Ip" ip: String, 1 "BizType" biz_type: String, 2 "DeviceType" device_type: String,
    3 "InstanceId" instance_id: String, 4 "Domain" domain: String
} }

/// Describes list black white ip list: `DescribeListBlackWhiteIpList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListBlackWhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBlackWhiteIpList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListBlackWhiteIpList(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListBlackWhiteIpList" -> DescribeListBlackWhiteIpListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListBlackWhiteIpList: BlackWhiteIpRelation = Offset "Offset", "IpList" ip_list, total "Total" }

/// Response of [`DescribeListBlackWhiteIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBlackWhiteIpListOutput {
    pub total: Option<i64>,
    pub ip_list: Vec<BlackWhiteIpRelation>,
}
model! { DescribeListBlackWhiteIpListOutput {
    0 "Total" total: i64, 1 "IpList" ip_list: Vec<BlackWhiteIpRelation>
} }

/// In the response of [`DescribeListBlackWhiteIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlackWhiteIpRelation {
    pub ip: Option<String>,
    pub r#type: Option<String>,
    pub instance_detail_list: Vec<InstanceRelation>,
    pub mask: Option<i64>,
    pub modify_time: Option<String>,
}
model! { BlackWhiteIpRelation {
    0 "Ip" ip: String, 1 "Type" r#type: String, 2 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>,
    3 "Mask" mask: i64, 4 "ModifyTime" modify_time: String
} }

/// Describes list ddos ai: `DescribeListDDoSAI` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListDDoSAI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSAI {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListDDoSAI(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListDDoSAI" -> DescribeListDDoSAIOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListDDoSAI: DDoSAIRelation = Offset "Offset", "ConfigList" config_list, total "Total" }

/// Response of [`DescribeListDDoSAI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSAIOutput {
    pub total: Option<i64>,
    pub config_list: Vec<DDoSAIRelation>,
}
model! { DescribeListDDoSAIOutput {
    0 "Total" total: i64, 1 "ConfigList" config_list: Vec<DDoSAIRelation>
} }

/// In the response of [`DescribeListDDoSAI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSAIRelation {
    pub ddos_ai: Option<String>,
    pub instance_detail_list: Vec<InstanceRelation>,
}
model! { DDoSAIRelation {
    0 "DDoSAI" ddos_ai: String, 1 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>
} }

/// Describes list ddos geo ip block config: `DescribeListDDoSGeoIPBlockConfig` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListDDoSGeoIPBlockConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSGeoIPBlockConfig {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListDDoSGeoIPBlockConfig(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListDDoSGeoIPBlockConfig" -> DescribeListDDoSGeoIPBlockConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListDDoSGeoIPBlockConfig: DDoSGeoIPBlockConfigRelation =
    Offset "Offset", "ConfigList" config_list, total "Total" }

/// Response of [`DescribeListDDoSGeoIPBlockConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSGeoIPBlockConfigOutput {
    pub total: Option<i64>,
    pub config_list: Vec<DDoSGeoIPBlockConfigRelation>,
}
model! { DescribeListDDoSGeoIPBlockConfigOutput {
    0 "Total" total: i64, 1 "ConfigList" config_list: Vec<DDoSGeoIPBlockConfigRelation>
} }

/// In the response of [`DescribeListDDoSGeoIPBlockConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSGeoIPBlockConfigRelation {
    pub geo_ip_block_config: Option<DDoSGeoIPBlockConfig>,
    pub instance_detail_list: Vec<InstanceRelation>,
}
model! { DDoSGeoIPBlockConfigRelation {
    0 "GeoIPBlockConfig" geo_ip_block_config: DDoSGeoIPBlockConfig,
    1 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>
} }

/// Describes list ddos speed limit config: `DescribeListDDoSSpeedLimitConfig` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListDDoSSpeedLimitConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSSpeedLimitConfig {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListDDoSSpeedLimitConfig(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListDDoSSpeedLimitConfig" -> DescribeListDDoSSpeedLimitConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListDDoSSpeedLimitConfig: DDoSSpeedLimitConfigRelation =
    Offset "Offset", "ConfigList" config_list, total "Total" }

/// Response of [`DescribeListDDoSSpeedLimitConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSSpeedLimitConfigOutput {
    pub total: Option<i64>,
    pub config_list: Vec<DDoSSpeedLimitConfigRelation>,
}
model! { DescribeListDDoSSpeedLimitConfigOutput {
    0 "Total" total: i64, 1 "ConfigList" config_list: Vec<DDoSSpeedLimitConfigRelation>
} }

/// In the response of [`DescribeListDDoSSpeedLimitConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSSpeedLimitConfigRelation {
    pub speed_limit_config: Option<DDoSSpeedLimitConfig>,
    pub instance_detail_list: Vec<InstanceRelation>,
}
model! { DDoSSpeedLimitConfigRelation {
    0 "SpeedLimitConfig" speed_limit_config: DDoSSpeedLimitConfig,
    1 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>
} }

/// Describes list ip alarm config: `DescribeListIPAlarmConfig` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListIPAlarmConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListIPAlarmConfig {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter_instance_id: String,
    /// Required.
    pub filter_alarm_type: i64,
    pub filter_ip: Option<String>,
    pub filter_cname: Option<String>,
}
operation! { DescribeListIPAlarmConfig(offset: i64, limit: i64, filter_instance_id: String, filter_alarm_type: i64)
    "DescribeListIPAlarmConfig" -> DescribeListIPAlarmConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterAlarmType" filter_alarm_type,
    4 "FilterIp" filter_ip: String, 5 "FilterCname" filter_cname: String
} }
paged! { DescribeListIPAlarmConfig: IPAlarmThresholdRelation =
    Offset "Offset", "ConfigList" config_list, total "Total" }

/// Response of [`DescribeListIPAlarmConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListIPAlarmConfigOutput {
    pub total: Option<i64>,
    pub config_list: Vec<IPAlarmThresholdRelation>,
}
model! { DescribeListIPAlarmConfigOutput {
    0 "Total" total: i64, 1 "ConfigList" config_list: Vec<IPAlarmThresholdRelation>
} }

/// Describes list listener: `DescribeListListener` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListListener {}
operation! { DescribeListListener() "DescribeListListener" -> DescribeListListenerOutput {} }

/// Response of [`DescribeListListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListListenerOutput {
    pub layer4_listeners: Vec<Layer4Rule>,
    pub layer7_listeners: Vec<Layer7Rule>,
}
model! { DescribeListListenerOutput {
    0 "Layer4Listeners" layer4_listeners: Vec<Layer4Rule>, 1 "Layer7Listeners" layer7_listeners: Vec<Layer7Rule>
} }

/// In the response of [`DescribeListListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Layer4Rule {
    pub backend_port: Option<i64>,
    pub frontend_port: Option<i64>,
    pub protocol: Option<String>,
    pub real_servers: Vec<SourceServer>,
    pub instance_details: Vec<InstanceRelation>,
    pub instance_detail_rule: Vec<RuleInstanceRelation>,
}
model! { Layer4Rule {
    0 "BackendPort" backend_port: i64, 1 "FrontendPort" frontend_port: i64, 2 "Protocol" protocol: String,
    3 "RealServers" real_servers: Vec<SourceServer>, 4 "InstanceDetails" instance_details: Vec<InstanceRelation>,
    5 "InstanceDetailRule" instance_detail_rule: Vec<RuleInstanceRelation>
} }

/// In the response of [`DescribeListListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceServer {
    pub real_server: Option<String>,
    pub rs_type: Option<i64>,
    pub weight: Option<i64>,
    pub port: Option<i64>,
}
model! { SourceServer {
    0 "RealServer" real_server: String, 1 "RsType" rs_type: i64, 2 "Weight" weight: i64, 3 "Port" port: i64
} }

/// In the response of [`DescribeListListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInstanceRelation {
    pub eip_list: Vec<String>,
    pub instance_id: Option<String>,
    pub cname: Option<String>,
}
model! { RuleInstanceRelation {
    0 "EipList" eip_list: Vec<String>, 1 "InstanceId" instance_id: String, 2 "Cname" cname: String
} }

/// In the response of [`DescribeListListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Layer7Rule {
    pub domain: Option<String>,
    pub proxy_type_list: Vec<ProxyTypeInfo>,
    pub real_servers: Vec<SourceServer>,
    pub instance_details: Vec<InstanceRelation>,
    pub instance_detail_rule: Vec<RuleInstanceRelation>,
    pub protocol: Option<String>,
    pub vport: Option<i64>,
}
model! { Layer7Rule {
    0 "Domain" domain: String, 1 "ProxyTypeList" proxy_type_list: Vec<ProxyTypeInfo>,
    2 "RealServers" real_servers: Vec<SourceServer>, 3 "InstanceDetails" instance_details: Vec<InstanceRelation>,
    4 "InstanceDetailRule" instance_detail_rule: Vec<RuleInstanceRelation>, 5 "Protocol" protocol: String,
    6 "Vport" vport: i64
} }

/// In the response of [`DescribeListListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyTypeInfo {
    pub proxy_ports: Vec<i64>,
    pub proxy_type: Option<String>,
}
model! { ProxyTypeInfo {
    0 "ProxyPorts" proxy_ports: Vec<i64>, 1 "ProxyType" proxy_type: String
} }

/// Describes list packet filter config: `DescribeListPacketFilterConfig` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListPacketFilterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListPacketFilterConfig {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListPacketFilterConfig(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListPacketFilterConfig" -> DescribeListPacketFilterConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListPacketFilterConfig: PacketFilterRelation =
    Offset "Offset", "ConfigList" config_list, total "Total" }

/// Response of [`DescribeListPacketFilterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListPacketFilterConfigOutput {
    pub total: Option<i64>,
    pub config_list: Vec<PacketFilterRelation>,
}
model! { DescribeListPacketFilterConfigOutput {
    0 "Total" total: i64, 1 "ConfigList" config_list: Vec<PacketFilterRelation>
} }

/// In the response of [`DescribeListPacketFilterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PacketFilterRelation {
    pub packet_filter_config: Option<PacketFilterConfig>,
    pub instance_detail_list: Vec<InstanceRelation>,
    pub modify_time: Option<String>,
}
model! { PacketFilterRelation {
    0 "PacketFilterConfig" packet_filter_config: PacketFilterConfig,
    1 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>, 2 "ModifyTime" modify_time: String
} }

/// Describes list port acl list: `DescribeListPortAclList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListPortAclList>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListPortAclList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListPortAclList(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListPortAclList" -> DescribeListPortAclListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListPortAclList: AclConfigRelation = Offset "Offset", "AclList" acl_list, total "Total" }

/// Response of [`DescribeListPortAclList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListPortAclListOutput {
    pub total: Option<i64>,
    pub acl_list: Vec<AclConfigRelation>,
}
model! { DescribeListPortAclListOutput {
    0 "Total" total: i64, 1 "AclList" acl_list: Vec<AclConfigRelation>
} }

/// In the response of [`DescribeListPortAclList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclConfigRelation {
    pub acl_config: Option<AclConfig>,
    pub instance_detail_list: Vec<InstanceRelation>,
}
model! { AclConfigRelation {
    0 "AclConfig" acl_config: AclConfig, 1 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>
} }

/// Describes list protect threshold config new: `DescribeListProtectThresholdConfigNew` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListProtectThresholdConfigNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListProtectThresholdConfigNew {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
    pub filter_domain: Option<String>,
    pub filter_protocol: Option<String>,
}
operation! { DescribeListProtectThresholdConfigNew(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListProtectThresholdConfigNew" -> DescribeListProtectThresholdConfigNewOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String,
    4 "FilterDomain" filter_domain: String, 5 "FilterProtocol" filter_protocol: String
} }
paged! { DescribeListProtectThresholdConfigNew: ProtectThresholdRelationNew =
    Offset "Offset", "ConfigList" config_list, total "Total" }

/// Response of [`DescribeListProtectThresholdConfigNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListProtectThresholdConfigNewOutput {
    pub total: Option<i64>,
    pub config_list: Vec<ProtectThresholdRelationNew>,
}
model! { DescribeListProtectThresholdConfigNewOutput {
    0 "Total" total: i64, 1 "ConfigList" config_list: Vec<ProtectThresholdRelationNew>
} }

/// In the response of [`DescribeListProtectThresholdConfigNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectThresholdRelationNew {
    pub ddos_level: Option<String>,
    pub ddos_threshold: Option<i64>,
    pub ddos_ai: Option<String>,
    pub cc_enable: Option<i64>,
    pub cc_threshold: Option<i64>,
    pub instance_detail_list: Vec<InstanceRelation>,
    pub listener_cc_threshold_list: Vec<ListenerCcThresholdConfig>,
    pub syn_flood_threshold: Option<i64>,
    pub syn_flood_pkt_threshold: Option<i64>,
    pub udp_flood_threshold: Option<i64>,
    pub udp_flood_pkt_threshold: Option<i64>,
    pub ack_flood_threshold: Option<i64>,
    pub ack_flood_pkt_threshold: Option<i64>,
    pub syn_ack_flood_threshold: Option<i64>,
    pub syn_ack_flood_pkt_threshold: Option<i64>,
    pub rst_flood_threshold: Option<i64>,
    pub rst_flood_pkt_threshold: Option<i64>,
}
model! { ProtectThresholdRelationNew {
    0 "DDoSLevel" ddos_level: String, 1 "DDoSThreshold" ddos_threshold: i64, 2 "DDoSAI" ddos_ai: String,
    3 "CCEnable" cc_enable: i64, 4 "CCThreshold" cc_threshold: i64,
    5 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>,
    6 "ListenerCcThresholdList" listener_cc_threshold_list: Vec<ListenerCcThresholdConfig>,
    7 "SynFloodThreshold" syn_flood_threshold: i64, 8 "SynFloodPktThreshold" syn_flood_pkt_threshold: i64,
    9 "UdpFloodThreshold" udp_flood_threshold: i64, 10 "UdpFloodPktThreshold" udp_flood_pkt_threshold: i64,
    11 "AckFloodThreshold" ack_flood_threshold: i64, 12 "AckFloodPktThreshold" ack_flood_pkt_threshold: i64,
    13 "SynAckFloodThreshold" syn_ack_flood_threshold: i64,
    14 "SynAckFloodPktThreshold" syn_ack_flood_pkt_threshold: i64, 15 "RstFloodThreshold" rst_flood_threshold: i64,
    16 "RstFloodPktThreshold" rst_flood_pkt_threshold: i64
} }

/// In the response of [`DescribeListProtectThresholdConfigNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerCcThresholdConfig {
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub cc_enable: Option<i64>,
    pub cc_threshold: Option<i64>,
}
model! { ListenerCcThresholdConfig {
    0 "Domain" domain: String, 1 "Protocol" protocol: String, 2 "CCEnable" cc_enable: i64,
    3 "CCThreshold" cc_threshold: i64
} }

/// Describes list protocol block config: `DescribeListProtocolBlockConfig` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListProtocolBlockConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListProtocolBlockConfig {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListProtocolBlockConfig(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListProtocolBlockConfig" -> DescribeListProtocolBlockConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListProtocolBlockConfig: ProtocolBlockRelation =
    Offset "Offset", "ConfigList" config_list, total "Total" }

/// Response of [`DescribeListProtocolBlockConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListProtocolBlockConfigOutput {
    pub total: Option<i64>,
    pub config_list: Vec<ProtocolBlockRelation>,
}
model! { DescribeListProtocolBlockConfigOutput {
    0 "Total" total: i64, 1 "ConfigList" config_list: Vec<ProtocolBlockRelation>
} }

/// In the response of [`DescribeListProtocolBlockConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolBlockRelation {
    pub protocol_block_config: Option<ProtocolBlockConfig>,
    pub instance_detail_list: Vec<InstanceRelation>,
}
model! { ProtocolBlockRelation {
    0 "ProtocolBlockConfig" protocol_block_config: ProtocolBlockConfig,
    1 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>
} }

/// Describes list scheduling domain: `DescribeListSchedulingDomain` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListSchedulingDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListSchedulingDomain {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filter_domain: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeListSchedulingDomain(offset: i64, limit: i64)
    "DescribeListSchedulingDomain" -> DescribeListSchedulingDomainOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterDomain" filter_domain: String, 3 "Status" status: String
} }
paged! { DescribeListSchedulingDomain: SchedulingDomainInfo = Offset "Offset", "DomainList" domain_list, total "Total" }

/// Response of [`DescribeListSchedulingDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListSchedulingDomainOutput {
    pub total: Option<i64>,
    pub domain_list: Vec<SchedulingDomainInfo>,
}
model! { DescribeListSchedulingDomainOutput {
    0 "Total" total: i64, 1 "DomainList" domain_list: Vec<SchedulingDomainInfo>
} }

/// In the response of [`DescribeListSchedulingDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulingDomainInfo {
    pub domain: Option<String>,
    pub line_ip_list: Vec<IPLineInfo>,
    pub method: Option<String>,
    pub ttl: Option<i64>,
    pub status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    pub usr_domain_name: Option<String>,
}
model! { SchedulingDomainInfo {
    0 "Domain" domain: String, 1 "LineIPList" line_ip_list: Vec<IPLineInfo>, 2 "Method" method: String,
    3 "TTL" ttl: i64, 4 "Status" status: i64, 5 "CreatedTime" created_time: String, 6 "ModifyTime" modify_time: String,
    7 "UsrDomainName" usr_domain_name: String
} }

/// In the response of [`DescribeListSchedulingDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPLineInfo {
    pub r#type: Option<String>,
    pub eip: Option<String>,
    pub cname: Option<String>,
    pub resource_flag: Option<i64>,
    pub domain: Option<String>,
}
model! { IPLineInfo {
    0 "Type" r#type: String, 1 "Eip" eip: String, 2 "Cname" cname: String, 3 "ResourceFlag" resource_flag: i64,
    4 "Domain" domain: String
} }

/// Describes list water print config: `DescribeListWaterPrintConfig` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeListWaterPrintConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListWaterPrintConfig {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListWaterPrintConfig(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListWaterPrintConfig" -> DescribeListWaterPrintConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListWaterPrintConfig: WaterPrintRelation = Offset "Offset", "ConfigList" config_list, total "Total" }

/// Response of [`DescribeListWaterPrintConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListWaterPrintConfigOutput {
    pub total: Option<i64>,
    pub config_list: Vec<WaterPrintRelation>,
}
model! { DescribeListWaterPrintConfigOutput {
    0 "Total" total: i64, 1 "ConfigList" config_list: Vec<WaterPrintRelation>
} }

/// In the response of [`DescribeListWaterPrintConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterPrintRelation {
    pub water_print_config: Option<WaterPrintConfig>,
    pub instance_detail_list: Vec<InstanceRelation>,
}
model! { WaterPrintRelation {
    0 "WaterPrintConfig" water_print_config: WaterPrintConfig,
    1 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>
} }

/// Describes new l7 rules: `DescribeNewL7Rules` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeNewL7Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL7Rules {
    /// Required.
    pub business: String,
    pub status_list: Option<Vec<i64>>,
    pub domain: Option<String>,
    pub ip: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub protocol_list: Option<Vec<String>>,
    pub cname: Option<String>,
    pub export: Option<bool>,
}
operation! { DescribeNewL7Rules(business: String) "DescribeNewL7Rules" -> DescribeNewL7RulesOutput {
    0 "Business" business, 1 "StatusList" status_list: Vec<i64>, 2 "Domain" domain: String, 3 "Ip" ip: String,
    4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "ProtocolList" protocol_list: Vec<String>, 7 "Cname" cname: String,
    8 "Export" export: bool
} }

/// Response of [`DescribeNewL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL7RulesOutput {
    pub rules: Vec<NewL7RuleEntry>,
    pub healths: Vec<L7RuleHealth>,
    pub total: Option<i64>,
}
model! { DescribeNewL7RulesOutput {
    0 "Rules" rules: Vec<NewL7RuleEntry>, 1 "Healths" healths: Vec<L7RuleHealth>, 2 "Total" total: i64
} }

/// In the request of [`DescribeNewL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewL7RuleEntry {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub lb_type: Option<i64>,
    /// Required.
    pub keep_enable: Option<i64>,
    /// Required.
    pub keep_time: Option<i64>,
    /// Required.
    pub source_type: Option<i64>,
    /// Required.
    pub source_list: Option<Vec<L4RuleSource>>,
    pub region: Option<i64>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub cert_type: Option<i64>,
    pub ssl_id: Option<String>,
    pub cert: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub status: Option<i64>,
    pub cc_status: Option<i64>,
    pub cc_enable: Option<i64>,
    pub cc_threshold: Option<i64>,
    pub cc_threshold_new: Option<i64>,
    pub cc_level: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    pub https_to_http_enable: Option<i64>,
    pub virtual_port: Option<i64>,
    pub rewrite_https: Option<i64>,
    pub err_code: Option<i64>,
    pub version: Option<i64>,
}

/// Arguments of [`NewL7RuleEntry::new`].
pub struct NewL7RuleEntryRequired {
    pub protocol: String,
    pub domain: String,
    pub lb_type: i64,
    pub keep_enable: i64,
    pub keep_time: i64,
    pub source_type: i64,
    pub source_list: Vec<L4RuleSource>,
}
input! {
    NewL7RuleEntry { NewL7RuleEntryRequired: protocol, domain, lb_type, keep_enable, keep_time, source_type, source_list } {
    0 "Protocol" protocol: String, 1 "Domain" domain: String, 2 "LbType" lb_type: i64, 3 "KeepEnable" keep_enable: i64,
    4 "KeepTime" keep_time: i64, 5 "SourceType" source_type: i64, 6 "SourceList" source_list: Vec<L4RuleSource>,
    7 "Region" region: i64, 8 "Id" id: String, 9 "Ip" ip: String, 10 "RuleId" rule_id: String,
    11 "RuleName" rule_name: String, 12 "CertType" cert_type: i64, 13 "SSLId" ssl_id: String, 14 "Cert" cert: String,
    15 "PrivateKey" private_key: Secret, 16 "Status" status: i64, 17 "CCStatus" cc_status: i64,
    18 "CCEnable" cc_enable: i64, 19 "CCThreshold" cc_threshold: i64, 20 "CCThresholdNew" cc_threshold_new: i64,
    21 "CCLevel" cc_level: String, 22 "ModifyTime" modify_time: String,
    23 "HttpsToHttpEnable" https_to_http_enable: i64, 24 "VirtualPort" virtual_port: i64,
    25 "RewriteHttps" rewrite_https: i64, 26 "ErrCode" err_code: i64, 27 "Version" version: i64
} }

/// Describes new l7 rules err health: `DescribeNewL7RulesErrHealth` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeNewL7RulesErrHealth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL7RulesErrHealth {
    /// Required.
    pub business: String,
    pub rule_id_list: Option<Vec<String>>,
}
operation! { DescribeNewL7RulesErrHealth(business: String)
    "DescribeNewL7RulesErrHealth" -> DescribeNewL7RulesErrHealthOutput {
    0 "Business" business, 1 "RuleIdList" rule_id_list: Vec<String>
} }

/// Response of [`DescribeNewL7RulesErrHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL7RulesErrHealthOutput {
    pub err_healths: Vec<KeyValue>,
    pub total: Option<i64>,
}
model! { DescribeNewL7RulesErrHealthOutput {
    0 "ErrHealths" err_healths: Vec<KeyValue>, 1 "Total" total: i64
} }

/// Describes overview attack trend: `DescribeOverviewAttackTrend` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeOverviewAttackTrend>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewAttackTrend {
    /// Required.
    pub r#type: String,
    /// Required.
    pub dimension: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}

/// Arguments of [`DescribeOverviewAttackTrend::new`].
pub struct DescribeOverviewAttackTrendRequired {
    pub r#type: String,
    pub dimension: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    DescribeOverviewAttackTrend { DescribeOverviewAttackTrendRequired: r#type, dimension, period, start_time, end_time }
    "DescribeOverviewAttackTrend" -> DescribeOverviewAttackTrendOutput {
    0 "Type" r#type, 1 "Dimension" dimension, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

/// Response of [`DescribeOverviewAttackTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewAttackTrendOutput {
    pub r#type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub period: Option<i64>,
    pub data: Vec<i64>,
    pub count: Option<i64>,
}
model! { DescribeOverviewAttackTrendOutput {
    0 "Type" r#type: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Period" period: i64,
    4 "Data" data: Vec<i64>, 5 "Count" count: i64
} }

/// Describes overview cc trend: `DescribeOverviewCCTrend` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeOverviewCCTrend>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewCCTrend {
    /// Required.
    pub period: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
    pub business: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub id: Option<String>,
}
operation! { DescribeOverviewCCTrend(period: i64, start_time: String, end_time: String, metric_name: String)
    "DescribeOverviewCCTrend" -> DescribeOverviewCCTrendOutput {
    0 "Period" period, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricName" metric_name,
    4 "Business" business: String, 5 "IpList" ip_list: Vec<String>, 6 "Id" id: String
} }

/// Response of [`DescribeOverviewCCTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewCCTrendOutput {
    pub count: Option<i64>,
    pub data: Vec<i64>,
}
model! { DescribeOverviewCCTrendOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<i64>
} }

/// Describes overview ddos event list: `DescribeOverviewDDoSEventList` of `antiddos` 2020-03-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeOverviewDDoSEventList>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewDDoSEventList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub attack_status: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeOverviewDDoSEventList(start_time: String, end_time: String)
    "DescribeOverviewDDoSEventList" -> DescribeOverviewDDoSEventListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AttackStatus" attack_status: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeOverviewDDoSEventList: OverviewDDoSEvent = Offset "Offset", "EventList" event_list, total "Total" }

/// Response of [`DescribeOverviewDDoSEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewDDoSEventListOutput {
    pub total: Option<i64>,
    pub event_list: Vec<OverviewDDoSEvent>,
}
model! { DescribeOverviewDDoSEventListOutput {
    0 "Total" total: i64, 1 "EventList" event_list: Vec<OverviewDDoSEvent>
} }

/// In the response of [`DescribeOverviewDDoSEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewDDoSEvent {
    pub id: Option<String>,
    pub vip: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub attack_type: Option<String>,
    pub attack_status: Option<i64>,
    pub mbps: Option<i64>,
    pub pps: Option<i64>,
    pub business: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { OverviewDDoSEvent {
    0 "Id" id: String, 1 "Vip" vip: String, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String,
    4 "AttackType" attack_type: String, 5 "AttackStatus" attack_status: i64, 6 "Mbps" mbps: i64, 7 "Pps" pps: i64,
    8 "Business" business: String, 9 "InstanceId" instance_id: String, 10 "InstanceName" instance_name: String
} }

/// Describes overview ddos trend: `DescribeOverviewDDoSTrend` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeOverviewDDoSTrend>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewDDoSTrend {
    /// Required.
    pub period: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
    pub business: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub id: Option<String>,
}
operation! { DescribeOverviewDDoSTrend(period: i64, start_time: String, end_time: String, metric_name: String)
    "DescribeOverviewDDoSTrend" -> DescribeOverviewDDoSTrendOutput {
    0 "Period" period, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricName" metric_name,
    4 "Business" business: String, 5 "IpList" ip_list: Vec<String>, 6 "Id" id: String
} }

/// Response of [`DescribeOverviewDDoSTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewDDoSTrendOutput {
    pub count: Option<i64>,
    pub data: Vec<i64>,
}
model! { DescribeOverviewDDoSTrendOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<i64>
} }

/// Describes overview index: `DescribeOverviewIndex` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribeOverviewIndex>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewIndex {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}
operation! { DescribeOverviewIndex(start_time: String, end_time: String)
    "DescribeOverviewIndex" -> DescribeOverviewIndexOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`DescribeOverviewIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewIndexOutput {
    pub all_ip_count: Option<i64>,
    pub antiddos_ip_count: Option<i64>,
    pub attack_ip_count: Option<i64>,
    pub block_ip_count: Option<i64>,
    pub antiddos_domain_count: Option<i64>,
    pub attack_domain_count: Option<i64>,
    pub max_attack_flow: Option<i64>,
    pub new_attack_time: Option<String>,
    pub new_attack_ip: Option<String>,
    pub new_attack_type: Option<String>,
}
model! { DescribeOverviewIndexOutput {
    0 "AllIpCount" all_ip_count: i64, 1 "AntiddosIpCount" antiddos_ip_count: i64,
    2 "AttackIpCount" attack_ip_count: i64, 3 "BlockIpCount" block_ip_count: i64,
    4 "AntiddosDomainCount" antiddos_domain_count: i64, 5 "AttackDomainCount" attack_domain_count: i64,
    6 "MaxAttackFlow" max_attack_flow: i64, 7 "NewAttackTime" new_attack_time: String,
    8 "NewAttackIp" new_attack_ip: String, 9 "NewAttackType" new_attack_type: String
} }

/// Describes pending risk info: `DescribePendingRiskInfo` of `antiddos` 2020-03-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DescribePendingRiskInfo>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingRiskInfo {}
operation! { DescribePendingRiskInfo() "DescribePendingRiskInfo" -> DescribePendingRiskInfoOutput {} }

/// Response of [`DescribePendingRiskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingRiskInfoOutput {
    pub is_paid_usr: Option<bool>,
    pub attacking_count: Option<i64>,
    pub blocking_count: Option<i64>,
    pub expired_count: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribePendingRiskInfoOutput {
    0 "IsPaidUsr" is_paid_usr: bool, 1 "AttackingCount" attacking_count: i64, 2 "BlockingCount" blocking_count: i64,
    3 "ExpiredCount" expired_count: i64, 4 "Total" total: i64
} }

/// Disassociates ddos eip address: `DisassociateDDoSEipAddress` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=DisassociateDDoSEipAddress>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateDDoSEipAddress {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub eip: String,
}
operation! { DisassociateDDoSEipAddress(instance_id: String, eip: String) "DisassociateDDoSEipAddress" -> Empty {
    0 "InstanceId" instance_id, 1 "Eip" eip
} }

/// Response of [`DisassociateDDoSEipAddress`]: empty.
pub type DisassociateDDoSEipAddressOutput = Empty;

/// Modifies cc level policy: `ModifyCCLevelPolicy` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyCCLevelPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCLevelPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub level: String,
}

/// Arguments of [`ModifyCCLevelPolicy::new`].
pub struct ModifyCCLevelPolicyRequired {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
    pub level: String,
}
operation! { ModifyCCLevelPolicy { ModifyCCLevelPolicyRequired: instance_id, ip, domain, protocol, level }
    "ModifyCCLevelPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Domain" domain, 3 "Protocol" protocol, 4 "Level" level
} }

/// Response of [`ModifyCCLevelPolicy`]: empty.
pub type ModifyCCLevelPolicyOutput = Empty;

/// Modifies cc precision policy: `ModifyCCPrecisionPolicy` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyCCPrecisionPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCPrecisionPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub policy_action: String,
    /// Required.
    pub policy_list: Vec<CCPrecisionPlyRecord>,
}
operation! {
    ModifyCCPrecisionPolicy(instance_id: String, policy_id: String, policy_action: String, policy_list: Vec<CCPrecisionPlyRecord>)
    "ModifyCCPrecisionPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id, 2 "PolicyAction" policy_action, 3 "PolicyList" policy_list
} }

/// Response of [`ModifyCCPrecisionPolicy`]: empty.
pub type ModifyCCPrecisionPolicyOutput = Empty;

/// Modifies cc req limit policy: `ModifyCCReqLimitPolicy` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyCCReqLimitPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCReqLimitPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub policy: CCReqLimitPolicyRecord,
}
operation! { ModifyCCReqLimitPolicy(instance_id: String, policy_id: String, policy: CCReqLimitPolicyRecord)
    "ModifyCCReqLimitPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id, 2 "Policy" policy
} }

/// Response of [`ModifyCCReqLimitPolicy`]: empty.
pub type ModifyCCReqLimitPolicyOutput = Empty;

/// Modifies cc threshold policy: `ModifyCCThresholdPolicy` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyCCThresholdPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCThresholdPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub threshold: i64,
}

/// Arguments of [`ModifyCCThresholdPolicy::new`].
pub struct ModifyCCThresholdPolicyRequired {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
    pub threshold: i64,
}
operation! { ModifyCCThresholdPolicy { ModifyCCThresholdPolicyRequired: instance_id, ip, domain, protocol, threshold }
    "ModifyCCThresholdPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Domain" domain, 3 "Protocol" protocol, 4 "Threshold" threshold
} }

/// Response of [`ModifyCCThresholdPolicy`]: empty.
pub type ModifyCCThresholdPolicyOutput = Empty;

/// Modifies cc black white ip list: `ModifyCcBlackWhiteIpList` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyCcBlackWhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcBlackWhiteIpList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip_list: Vec<IpSegment>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub policy_id: String,
}
operation! { ModifyCcBlackWhiteIpList(instance_id: String, ip_list: Vec<IpSegment>, r#type: String, policy_id: String)
    "ModifyCcBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "Type" r#type, 3 "PolicyId" policy_id
} }

/// Response of [`ModifyCcBlackWhiteIpList`]: empty.
pub type ModifyCcBlackWhiteIpListOutput = Empty;

/// Modifies ddos black white ip list: `ModifyDDoSBlackWhiteIpList` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyDDoSBlackWhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSBlackWhiteIpList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub old_ip_type: String,
    /// Required.
    pub old_ip: IpSegment,
    /// Required.
    pub new_ip_type: String,
    /// Required.
    pub new_ip: IpSegment,
}

/// Arguments of [`ModifyDDoSBlackWhiteIpList::new`].
pub struct ModifyDDoSBlackWhiteIpListRequired {
    pub instance_id: String,
    pub old_ip_type: String,
    pub old_ip: IpSegment,
    pub new_ip_type: String,
    pub new_ip: IpSegment,
}
operation! {
    ModifyDDoSBlackWhiteIpList { ModifyDDoSBlackWhiteIpListRequired: instance_id, old_ip_type, old_ip, new_ip_type, new_ip }
    "ModifyDDoSBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "OldIpType" old_ip_type, 2 "OldIp" old_ip, 3 "NewIpType" new_ip_type, 4 "NewIp" new_ip
} }

/// Response of [`ModifyDDoSBlackWhiteIpList`]: empty.
pub type ModifyDDoSBlackWhiteIpListOutput = Empty;

/// Modifies ddos geo ip block config: `ModifyDDoSGeoIPBlockConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyDDoSGeoIPBlockConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSGeoIPBlockConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ddos_geo_ip_block_config: DDoSGeoIPBlockConfig,
}
operation! { ModifyDDoSGeoIPBlockConfig(instance_id: String, ddos_geo_ip_block_config: DDoSGeoIPBlockConfig)
    "ModifyDDoSGeoIPBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSGeoIPBlockConfig" ddos_geo_ip_block_config
} }

/// Response of [`ModifyDDoSGeoIPBlockConfig`]: empty.
pub type ModifyDDoSGeoIPBlockConfigOutput = Empty;

/// Modifies ddos level: `ModifyDDoSLevel` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyDDoSLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSLevel {
    /// Required.
    pub id: String,
    /// Required.
    pub business: String,
    /// Required.
    pub method: String,
    pub ddos_level: Option<String>,
}
operation! { ModifyDDoSLevel(id: String, business: String, method: String) "ModifyDDoSLevel" -> ModifyDDoSLevelOutput {
    0 "Id" id, 1 "Business" business, 2 "Method" method, 3 "DDoSLevel" ddos_level: String
} }

/// Response of [`ModifyDDoSLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSLevelOutput {
    pub ddos_level: Option<String>,
    pub id: Option<String>,
}
model! { ModifyDDoSLevelOutput {
    0 "DDoSLevel" ddos_level: String, 1 "Id" id: String
} }

/// Modifies ddos speed limit config: `ModifyDDoSSpeedLimitConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyDDoSSpeedLimitConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSSpeedLimitConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ddos_speed_limit_config: DDoSSpeedLimitConfig,
}
operation! { ModifyDDoSSpeedLimitConfig(instance_id: String, ddos_speed_limit_config: DDoSSpeedLimitConfig)
    "ModifyDDoSSpeedLimitConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSSpeedLimitConfig" ddos_speed_limit_config
} }

/// Response of [`ModifyDDoSSpeedLimitConfig`]: empty.
pub type ModifyDDoSSpeedLimitConfigOutput = Empty;

/// Modifies ddos threshold: `ModifyDDoSThreshold` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyDDoSThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSThreshold {
    /// Required.
    pub threshold: i64,
    /// Required.
    pub id: String,
    /// Required.
    pub business: String,
    pub other_threshold_flag: Option<i64>,
    pub syn_flood_threshold: Option<i64>,
    pub syn_flood_pkt_threshold: Option<i64>,
    pub udp_flood_threshold: Option<i64>,
    pub udp_flood_pkt_threshold: Option<i64>,
    pub ack_flood_threshold: Option<i64>,
    pub ack_flood_pkt_threshold: Option<i64>,
    pub syn_ack_flood_threshold: Option<i64>,
    pub syn_ack_flood_pkt_threshold: Option<i64>,
    pub rst_flood_threshold: Option<i64>,
    pub rst_flood_pkt_threshold: Option<i64>,
}
operation! { ModifyDDoSThreshold(threshold: i64, id: String, business: String)
    "ModifyDDoSThreshold" -> ModifyDDoSThresholdOutput {
    0 "Threshold" threshold, 1 "Id" id, 2 "Business" business, 3 "OtherThresholdFlag" other_threshold_flag: i64,
    4 "SynFloodThreshold" syn_flood_threshold: i64, 5 "SynFloodPktThreshold" syn_flood_pkt_threshold: i64,
    6 "UdpFloodThreshold" udp_flood_threshold: i64, 7 "UdpFloodPktThreshold" udp_flood_pkt_threshold: i64,
    8 "AckFloodThreshold" ack_flood_threshold: i64, 9 "AckFloodPktThreshold" ack_flood_pkt_threshold: i64,
    10 "SynAckFloodThreshold" syn_ack_flood_threshold: i64,
    11 "SynAckFloodPktThreshold" syn_ack_flood_pkt_threshold: i64, 12 "RstFloodThreshold" rst_flood_threshold: i64,
    13 "RstFloodPktThreshold" rst_flood_pkt_threshold: i64
} }

/// Response of [`ModifyDDoSThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSThresholdOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSThresholdOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies domain usr name: `ModifyDomainUsrName` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyDomainUsrName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainUsrName {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub domain_user_name: String,
}
operation! { ModifyDomainUsrName(domain_name: String, domain_user_name: String) "ModifyDomainUsrName" -> Empty {
    0 "DomainName" domain_name, 1 "DomainUserName" domain_user_name
} }

/// Response of [`ModifyDomainUsrName`]: empty.
pub type ModifyDomainUsrNameOutput = Empty;

/// Modifies new domain rules: `ModifyNewDomainRules` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyNewDomainRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNewDomainRules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule: NewL7RuleEntry,
}
operation! { ModifyNewDomainRules(business: String, id: String, rule: NewL7RuleEntry)
    "ModifyNewDomainRules" -> ModifyNewDomainRulesOutput {
    0 "Business" business, 1 "Id" id, 2 "Rule" rule
} }

/// Response of [`ModifyNewDomainRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNewDomainRulesOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyNewDomainRulesOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies packet filter config: `ModifyPacketFilterConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyPacketFilterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPacketFilterConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub packet_filter_config: PacketFilterConfig,
}
operation! { ModifyPacketFilterConfig(instance_id: String, packet_filter_config: PacketFilterConfig)
    "ModifyPacketFilterConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "PacketFilterConfig" packet_filter_config
} }

/// Response of [`ModifyPacketFilterConfig`]: empty.
pub type ModifyPacketFilterConfigOutput = Empty;

/// Modifies port acl config: `ModifyPortAclConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=ModifyPortAclConfig>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPortAclConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub old_acl_config: AclConfig,
    /// Required.
    pub new_acl_config: AclConfig,
}
operation! { ModifyPortAclConfig(instance_id: String, old_acl_config: AclConfig, new_acl_config: AclConfig)
    "ModifyPortAclConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "OldAclConfig" old_acl_config, 2 "NewAclConfig" new_acl_config
} }

/// Response of [`ModifyPortAclConfig`]: empty.
pub type ModifyPortAclConfigOutput = Empty;

/// Switches water print config: `SwitchWaterPrintConfig` of `antiddos` 2020-03-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2020-03-09&Action=SwitchWaterPrintConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchWaterPrintConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub open_status: i64,
    pub cloud_sdk_proxy: Option<i64>,
}
operation! { SwitchWaterPrintConfig(instance_id: String, open_status: i64) "SwitchWaterPrintConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "OpenStatus" open_status, 2 "CloudSdkProxy" cloud_sdk_proxy: i64
} }

/// Response of [`SwitchWaterPrintConfig`]: empty.
pub type SwitchWaterPrintConfigOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_INSUFFICIENT_BALANCE "FailedOperation.InsufficientBalance", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_SPECIAL_PARAMETER_FOR_SPECIAL_ACCOUNT "InvalidParameter.SpecialParameterForSpecialAccount",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_BANDWIDTH_NOT_SUPPORTED "UnsupportedOperation.BandwidthNotSupported",
    UNSUPPORTED_OPERATION_BASIC_PROTECT_BANDWIDTH_NOT_SUPPORTED "UnsupportedOperation.BasicProtectBandwidthNotSupported",
    UNSUPPORTED_OPERATION_ELASTIC_PROTECT_BANDWIDTH_NOT_SUPPORTED "UnsupportedOperation.ElasticProtectBandwidthNotSupported",
    UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE_NOT_SUPPORTED "UnsupportedOperation.InstanceChargeTypeNotSupported",
    UNSUPPORTED_OPERATION_PERIOD_NOT_SUPPORTED "UnsupportedOperation.PeriodNotSupported",
    UNSUPPORTED_OPERATION_PROTECT_IP_COUNT_NOT_SUPPORTED "UnsupportedOperation.ProtectIpCountNotSupported",
    UNSUPPORTED_OPERATION_REGION_NOT_SUPPORTED "UnsupportedOperation.RegionNotSupported"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssociateDDoSEipAddress, AssociateDDoSEipLoadBalancer, CreateBgpInstance, CreateBlackWhiteIpList, CreateBoundIP,
    CreateCCPrecisionPolicy, CreateCCReqLimitPolicy, CreateCcBlackWhiteIpList, CreateCcGeoIPBlockConfig, CreateDDoSAI,
    CreateDDoSBlackWhiteIpList, CreateDDoSConnectLimit, CreateDDoSGeoIPBlockConfig, CreateDDoSSpeedLimitConfig,
    CreateDefaultAlarmThreshold, CreateIPAlarmThresholdConfig, CreateL7RuleCerts, CreateNewL7Rules,
    CreatePacketFilterConfig, CreatePortAclConfig, CreatePortAclConfigList, CreateProtocolBlockConfig,
    CreateSchedulingDomain, CreateWaterPrintConfig, CreateWaterPrintKey, DeleteCCLevelPolicy, DeleteCCPrecisionPolicy,
    DeleteCCRequestLimitPolicy, DeleteCCThresholdPolicy, DeleteCcBlackWhiteIpList, DeleteCcGeoIPBlockConfig,
    DeleteDDoSBlackWhiteIpList, DeleteDDoSGeoIPBlockConfig, DeleteDDoSSpeedLimitConfig, DeletePacketFilterConfig,
    DeletePortAclConfig, DeleteWaterPrintConfig, DeleteWaterPrintKey, DescribeBGPIPL7Rules, DescribeBasicDeviceStatus,
    DescribeBgpBizTrend, DescribeBgpInstances, DescribeBizHttpStatus, DescribeBizMonitorTrend, DescribeBizTrend,
    DescribeCCLevelList, DescribeCCLevelPolicy, DescribeCCPrecisionPlyList, DescribeCCReqLimitPolicyList,
    DescribeCCThresholdList, DescribeCCTrend, DescribeCcBlackWhiteIpList, DescribeCcGeoIPBlockConfigList,
    DescribeDDoSBlackWhiteIpList, DescribeDDoSConnectLimitList, DescribeDDoSTrend, DescribeDefaultAlarmThreshold,
    DescribeIpBlockList, DescribeL7RulesBySSLCertId, DescribeListBGPIPInstances, DescribeListBGPInstances,
    DescribeListBlackWhiteIpList, DescribeListDDoSAI, DescribeListDDoSGeoIPBlockConfig,
    DescribeListDDoSSpeedLimitConfig, DescribeListIPAlarmConfig, DescribeListListener, DescribeListPacketFilterConfig,
    DescribeListPortAclList, DescribeListProtectThresholdConfigNew, DescribeListProtocolBlockConfig,
    DescribeListSchedulingDomain, DescribeListWaterPrintConfig, DescribeNewL7Rules, DescribeNewL7RulesErrHealth,
    DescribeOverviewAttackTrend, DescribeOverviewCCTrend, DescribeOverviewDDoSEventList, DescribeOverviewDDoSTrend,
    DescribeOverviewIndex, DescribePendingRiskInfo, DisassociateDDoSEipAddress, ModifyCCLevelPolicy,
    ModifyCCPrecisionPolicy, ModifyCCReqLimitPolicy, ModifyCCThresholdPolicy, ModifyCcBlackWhiteIpList,
    ModifyDDoSBlackWhiteIpList, ModifyDDoSGeoIPBlockConfig, ModifyDDoSLevel, ModifyDDoSSpeedLimitConfig,
    ModifyDDoSThreshold, ModifyDomainUsrName, ModifyNewDomainRules, ModifyPacketFilterConfig, ModifyPortAclConfig,
    SwitchWaterPrintConfig
}
