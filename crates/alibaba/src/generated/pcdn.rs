//! `pcdn` of Alibaba Cloud, API version 2017-04-11.
//!
//! Endpoint: a table of 26 regions, else `pcdn.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Pcdn/2017-04-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, pcdn::GetAllAppVersions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAllAppVersions::new("version")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "pcdn.aliyuncs.com"),
        ("ap-south-1", "pcdn.aliyuncs.com"),
        ("ap-southeast-1", "pcdn.aliyuncs.com"),
        ("ap-southeast-2", "pcdn.aliyuncs.com"),
        ("ap-southeast-3", "pcdn.aliyuncs.com"),
        ("ap-southeast-5", "pcdn.aliyuncs.com"),
        ("cn-beijing", "pcdn.aliyuncs.com"),
        ("cn-beijing-finance-1", "pcdn.aliyuncs.com"),
        ("cn-chengdu", "pcdn.aliyuncs.com"),
        ("cn-hangzhou", "pcdn.aliyuncs.com"),
        ("cn-hangzhou-finance", "pcdn.aliyuncs.com"),
        ("cn-hongkong", "pcdn.aliyuncs.com"),
        ("cn-huhehaote", "pcdn.aliyuncs.com"),
        ("cn-north-2-gov-1", "pcdn.aliyuncs.com"),
        ("cn-qingdao", "pcdn.aliyuncs.com"),
        ("cn-shanghai", "pcdn.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pcdn.aliyuncs.com"),
        ("cn-shenzhen", "pcdn.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "pcdn.aliyuncs.com"),
        ("cn-wulanchabu", "pcdn.aliyuncs.com"),
        ("cn-zhangjiakou", "pcdn.aliyuncs.com"),
        ("eu-central-1", "pcdn.aliyuncs.com"),
        ("eu-west-1", "pcdn.aliyuncs.com"),
        ("me-east-1", "pcdn.aliyuncs.com"),
        ("us-east-1", "pcdn.aliyuncs.com"),
        ("us-west-1", "pcdn.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("pcdn", "2017-04-11", "pcdn", &ENDPOINTS);

/// Adds consumer: `AddConsumer` of `pcdn` 2017-04-11.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/AddConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConsumer {
    pub bandwidth_requirement: Option<String>,
    /// Required.
    pub business_type: String,
    pub ca: Option<String>,
    /// Required.
    pub company: String,
    pub email: Option<String>,
    /// Required.
    pub mobile: String,
    pub operator: Option<String>,
    /// Required.
    pub requirement: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub site: String,
    /// Required.
    pub version: String,
}

/// Arguments of [`AddConsumer::new`].
pub struct AddConsumerRequired {
    pub business_type: String,
    pub company: String,
    pub mobile: String,
    pub requirement: String,
    pub site: String,
    pub version: String,
}
operation! { AddConsumer { AddConsumerRequired: business_type, company, mobile, requirement, site, version }
    "AddConsumer" -> AddConsumerOutput {
    0 "BandwidthRequirement" bandwidth_requirement: String, 1 "BusinessType" business_type, 2 "Ca" ca: String,
    3 "Company" company, 4 "Email" email: String, 5 "Mobile" mobile, 6 "Operator" operator: String,
    7 "Requirement" requirement, 8 "SecurityToken" security_token: Secret, 9 "Site" site, 10 "Version" version
} { method: "GET", } }

/// Response of [`AddConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConsumerOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { AddConsumerOutput {
    0 "Code" code: i64, 1 "ResourceId" resource_id: String
} }

/// Adds domain: `AddDomain` of `pcdn` 2017-04-11.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/AddDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomain {
    /// Required.
    pub business_type: String,
    pub demo_urls: Option<String>,
    /// Required.
    pub domain: String,
    pub live_format: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub slice_domain: Option<String>,
    /// Required.
    pub version: String,
}
operation! { AddDomain(business_type: String, domain: String, version: String) "AddDomain" -> AddDomainOutput {
    0 "BusinessType" business_type, 1 "DemoUrls" demo_urls: String, 2 "Domain" domain,
    3 "LiveFormat" live_format: String, 4 "Region" region: String, 5 "SecurityToken" security_token: Secret,
    6 "SliceDomain" slice_domain: String, 7 "Version" version
} { method: "GET", } }

/// Response of [`AddDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { AddDomainOutput {
    0 "Code" code: i64, 1 "ResourceId" resource_id: String
} }

/// Adds pcdn control rule: `AddPcdnControlRule` of `pcdn` 2017-04-11.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/AddPcdnControlRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPcdnControlRule {
    /// Required.
    pub app_version: String,
    /// Required.
    pub business_type: String,
    /// Required.
    pub isp_name: String,
    /// Required.
    pub market: String,
    /// Required.
    pub name: String,
    /// Required.
    pub platform_type: String,
    /// Required.
    pub region: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}

/// Arguments of [`AddPcdnControlRule::new`].
pub struct AddPcdnControlRuleRequired {
    pub app_version: String,
    pub business_type: String,
    pub isp_name: String,
    pub market: String,
    pub name: String,
    pub platform_type: String,
    pub region: String,
    pub version: String,
}
operation! {
    AddPcdnControlRule { AddPcdnControlRuleRequired: app_version, business_type, isp_name, market, name, platform_type, region, version }
    "AddPcdnControlRule" -> AddPcdnControlRuleOutput {
    0 "AppVersion" app_version, 1 "BusinessType" business_type, 2 "IspName" isp_name, 3 "Market" market, 4 "Name" name,
    5 "PlatformType" platform_type, 6 "Region" region, 7 "SecurityToken" security_token: Secret, 8 "Version" version
} { method: "GET", } }

/// Response of [`AddPcdnControlRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPcdnControlRuleOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { AddPcdnControlRuleOutput {
    0 "Code" code: i64, 1 "ResourceId" resource_id: String
} }

/// Deletes domain: `DeleteDomain` of `pcdn` 2017-04-11.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/DeleteDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    /// Required.
    pub domain: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { DeleteDomain(domain: String, version: String) "DeleteDomain" -> DeleteDomainOutput {
    0 "Domain" domain, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

/// Response of [`DeleteDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { DeleteDomainOutput {
    0 "Code" code: i64, 1 "ResourceId" resource_id: String
} }

/// Deletes pcdn control rule: `DeletePcdnControlRule` of `pcdn` 2017-04-11.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/DeletePcdnControlRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePcdnControlRule {
    /// Required.
    pub resource_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { DeletePcdnControlRule(resource_id: String, version: String)
    "DeletePcdnControlRule" -> DeletePcdnControlRuleOutput {
    0 "ResourceId" resource_id, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

/// Response of [`DeletePcdnControlRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePcdnControlRuleOutput {
    pub code: Option<i64>,
}
model! { DeletePcdnControlRuleOutput {
    0 "Code" code: i64
} }

/// Disables pcdn control rule: `DisablePcdnControlRule` of `pcdn` 2017-04-11.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/DisablePcdnControlRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePcdnControlRule {
    /// Required.
    pub resource_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { DisablePcdnControlRule(resource_id: String, version: String)
    "DisablePcdnControlRule" -> DisablePcdnControlRuleOutput {
    0 "ResourceId" resource_id, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

/// Response of [`DisablePcdnControlRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePcdnControlRuleOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { DisablePcdnControlRuleOutput {
    0 "Code" code: i64, 1 "ResourceId" resource_id: String
} }

/// `EditPcdnControlRule` of `pcdn` 2017-04-11.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/EditPcdnControlRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPcdnControlRule {
    /// Required.
    pub app_version: String,
    /// Required.
    pub business_type: String,
    /// Required.
    pub isp_name: String,
    /// Required.
    pub market: String,
    /// Required.
    pub name: String,
    /// Required.
    pub platform_type: String,
    /// Required.
    pub region: String,
    /// Required.
    pub resource_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}

/// Arguments of [`EditPcdnControlRule::new`].
pub struct EditPcdnControlRuleRequired {
    pub app_version: String,
    pub business_type: String,
    pub isp_name: String,
    pub market: String,
    pub name: String,
    pub platform_type: String,
    pub region: String,
    pub resource_id: String,
    pub version: String,
}
operation! {
    EditPcdnControlRule { EditPcdnControlRuleRequired: app_version, business_type, isp_name, market, name, platform_type, region, resource_id, version }
    "EditPcdnControlRule" -> EditPcdnControlRuleOutput {
    0 "AppVersion" app_version, 1 "BusinessType" business_type, 2 "IspName" isp_name, 3 "Market" market, 4 "Name" name,
    5 "PlatformType" platform_type, 6 "Region" region, 7 "ResourceId" resource_id,
    8 "SecurityToken" security_token: Secret, 9 "Version" version
} { method: "GET", } }

/// Response of [`EditPcdnControlRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPcdnControlRuleOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { EditPcdnControlRuleOutput {
    0 "Code" code: i64, 1 "ResourceId" resource_id: String
} }

/// Enables pcdn control rule: `EnablePcdnControlRule` of `pcdn` 2017-04-11.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/EnablePcdnControlRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePcdnControlRule {
    /// Required.
    pub resource_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { EnablePcdnControlRule(resource_id: String, version: String)
    "EnablePcdnControlRule" -> EnablePcdnControlRuleOutput {
    0 "ResourceId" resource_id, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

/// Response of [`EnablePcdnControlRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePcdnControlRuleOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { EnablePcdnControlRuleOutput {
    0 "Code" code: i64, 1 "ResourceId" resource_id: String
} }

/// Gets access data: `GetAccessData` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetAccessData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessData {
    /// Required.
    pub business_type: String,
    pub domain: Option<String>,
    /// Required.
    pub end_date: String,
    /// Required.
    pub isp_name: String,
    /// Required.
    pub platform_type: String,
    /// Required.
    pub region: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_date: String,
    /// Required.
    pub version: String,
}

/// Arguments of [`GetAccessData::new`].
pub struct GetAccessDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! {
    GetAccessData { GetAccessDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version }
    "GetAccessData" -> GetAccessDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

/// Response of [`GetAccessData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAccessDataDataList>,
    pub labels: Option<GetAccessDataLabels>,
}
model! { GetAccessDataOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetAccessDataDataList, 2 "Labels" labels: GetAccessDataLabels
} }

/// In the response of [`GetAccessData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessDataDataList {
    pub usage_data: Vec<GetAccessDataUsageData>,
}
model! { GetAccessDataDataList {
    0 "UsageData" usage_data: Vec<GetAccessDataUsageData>
} }

/// In the response of [`GetAccessData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetAccessDataValues>,
}
model! { GetAccessDataUsageData {
    0 "Date" date: String, 1 "Values" values: GetAccessDataValues
} }

/// In the response of [`GetAccessData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessDataValues {
    pub values: Vec<String>,
}
model! { GetAccessDataValues {
    0 "Values" values: Vec<String>
} }

/// In the response of [`GetAccessData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessDataLabels {
    pub label: Vec<String>,
}
model! { GetAccessDataLabels {
    0 "Label" label: Vec<String>
} }

/// Gets all app versions: `GetAllAppVersions` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetAllAppVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllAppVersions {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetAllAppVersions(version: String) "GetAllAppVersions" -> GetAllAppVersionsOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

/// Response of [`GetAllAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllAppVersionsOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAllAppVersionsDataList>,
}
model! { GetAllAppVersionsOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetAllAppVersionsDataList
} }

/// In the response of [`GetAllAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllAppVersionsDataList {
    pub usage_data: Vec<GetAllAppVersionsUsageData>,
}
model! { GetAllAppVersionsDataList {
    0 "UsageData" usage_data: Vec<GetAllAppVersionsUsageData>
} }

/// In the response of [`GetAllAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllAppVersionsUsageData {
    pub code: Option<i64>,
    pub value: Option<String>,
}
model! { GetAllAppVersionsUsageData {
    0 "Code" code: i64, 1 "Value" value: String
} }

/// Gets all isp: `GetAllIsp` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetAllIsp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllIsp {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetAllIsp(version: String) "GetAllIsp" -> GetAllIspOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

/// Response of [`GetAllIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllIspOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAllIspDataList>,
}
model! { GetAllIspOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetAllIspDataList
} }

/// In the response of [`GetAllIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllIspDataList {
    pub usage_data: Vec<GetAllIspUsageData>,
}
model! { GetAllIspDataList {
    0 "UsageData" usage_data: Vec<GetAllIspUsageData>
} }

/// In the response of [`GetAllIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllIspUsageData {
    pub name_cn: Option<String>,
    pub name_en: Option<String>,
    pub resource_id: Option<String>,
}
model! { GetAllIspUsageData {
    0 "NameCn" name_cn: String, 1 "NameEn" name_en: String, 2 "ResourceId" resource_id: String
} }

/// Gets all markets: `GetAllMarkets` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetAllMarkets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllMarkets {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetAllMarkets(version: String) "GetAllMarkets" -> GetAllMarketsOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

/// Response of [`GetAllMarkets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllMarketsOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAllMarketsDataList>,
}
model! { GetAllMarketsOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetAllMarketsDataList
} }

/// In the response of [`GetAllMarkets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllMarketsDataList {
    pub usage_data: Vec<GetAllMarketsUsageData>,
}
model! { GetAllMarketsDataList {
    0 "UsageData" usage_data: Vec<GetAllMarketsUsageData>
} }

/// In the response of [`GetAllMarkets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllMarketsUsageData {
    pub code: Option<i64>,
    pub market_code: Option<String>,
    pub market_name: Option<String>,
}
model! { GetAllMarketsUsageData {
    0 "Code" code: i64, 1 "MarketCode" market_code: String, 2 "MarketName" market_name: String
} }

/// Gets all platform types: `GetAllPlatformTypes` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetAllPlatformTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllPlatformTypes {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetAllPlatformTypes(version: String) "GetAllPlatformTypes" -> GetAllPlatformTypesOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

/// Response of [`GetAllPlatformTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllPlatformTypesOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAllPlatformTypesDataList>,
}
model! { GetAllPlatformTypesOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetAllPlatformTypesDataList
} }

/// In the response of [`GetAllPlatformTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllPlatformTypesDataList {
    pub usage_data: Vec<GetAllPlatformTypesUsageData>,
}
model! { GetAllPlatformTypesDataList {
    0 "UsageData" usage_data: Vec<GetAllPlatformTypesUsageData>
} }

/// In the response of [`GetAllPlatformTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllPlatformTypesUsageData {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { GetAllPlatformTypesUsageData {
    0 "Code" code: i64, 1 "Name" name: String
} }

/// Gets all regions: `GetAllRegions` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetAllRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllRegions {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetAllRegions(version: String) "GetAllRegions" -> GetAllRegionsOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

/// Response of [`GetAllRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllRegionsOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAllRegionsDataList>,
}
model! { GetAllRegionsOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetAllRegionsDataList
} }

/// In the response of [`GetAllRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllRegionsDataList {
    pub usage_data: Vec<GetAllRegionsUsageData>,
}
model! { GetAllRegionsDataList {
    0 "UsageData" usage_data: Vec<GetAllRegionsUsageData>
} }

/// In the response of [`GetAllRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllRegionsUsageData {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { GetAllRegionsUsageData {
    0 "Code" code: String, 1 "Name" name: String
} }

/// Gets balance bandwidth data: `GetBalanceBandwidthData` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetBalanceBandwidthData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthData {
    pub data_interval: Option<i64>,
    /// Required.
    pub resource_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetBalanceBandwidthData(resource_id: String, version: String)
    "GetBalanceBandwidthData" -> GetBalanceBandwidthDataOutput {
    0 "DataInterval" data_interval: i64, 1 "ResourceId" resource_id, 2 "SecurityToken" security_token: Secret,
    3 "Version" version
} { method: "GET", } }

/// Response of [`GetBalanceBandwidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetBalanceBandwidthDataDataList>,
    pub labels: Option<GetBalanceBandwidthDataLabels>,
}
model! { GetBalanceBandwidthDataOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetBalanceBandwidthDataDataList,
    2 "Labels" labels: GetBalanceBandwidthDataLabels
} }

/// In the response of [`GetBalanceBandwidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthDataDataList {
    pub usage_data: Vec<GetBalanceBandwidthDataUsageData>,
}
model! { GetBalanceBandwidthDataDataList {
    0 "UsageData" usage_data: Vec<GetBalanceBandwidthDataUsageData>
} }

/// In the response of [`GetBalanceBandwidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetBalanceBandwidthDataValues>,
}
model! { GetBalanceBandwidthDataUsageData {
    0 "Date" date: String, 1 "Values" values: GetBalanceBandwidthDataValues
} }

/// In the response of [`GetBalanceBandwidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthDataValues {
    pub values: Vec<String>,
}
model! { GetBalanceBandwidthDataValues {
    0 "Values" values: Vec<String>
} }

/// In the response of [`GetBalanceBandwidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthDataLabels {
    pub label: Vec<String>,
}
model! { GetBalanceBandwidthDataLabels {
    0 "Label" label: Vec<String>
} }

/// Gets balance traffic data: `GetBalanceTrafficData` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetBalanceTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficData {
    pub data_interval: Option<i64>,
    /// Required.
    pub resource_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetBalanceTrafficData(resource_id: String, version: String)
    "GetBalanceTrafficData" -> GetBalanceTrafficDataOutput {
    0 "DataInterval" data_interval: i64, 1 "ResourceId" resource_id, 2 "SecurityToken" security_token: Secret,
    3 "Version" version
} { method: "GET", } }

/// Response of [`GetBalanceTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetBalanceTrafficDataDataList>,
    pub labels: Option<GetBalanceTrafficDataLabels>,
}
model! { GetBalanceTrafficDataOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetBalanceTrafficDataDataList,
    2 "Labels" labels: GetBalanceTrafficDataLabels
} }

/// In the response of [`GetBalanceTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficDataDataList {
    pub usage_data: Vec<GetBalanceTrafficDataUsageData>,
}
model! { GetBalanceTrafficDataDataList {
    0 "UsageData" usage_data: Vec<GetBalanceTrafficDataUsageData>
} }

/// In the response of [`GetBalanceTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetBalanceTrafficDataValues>,
}
model! { GetBalanceTrafficDataUsageData {
    0 "Date" date: String, 1 "Values" values: GetBalanceTrafficDataValues
} }

/// In the response of [`GetBalanceTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficDataValues {
    pub values: Vec<String>,
}
model! { GetBalanceTrafficDataValues {
    0 "Values" values: Vec<String>
} }

/// In the response of [`GetBalanceTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficDataLabels {
    pub label: Vec<String>,
}
model! { GetBalanceTrafficDataLabels {
    0 "Label" label: Vec<String>
} }

/// Gets bandwidth data: `GetBandwidthData` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetBandwidthData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthData {
    /// Required.
    pub business_type: String,
    pub domain: Option<String>,
    /// Required.
    pub end_date: String,
    /// Required.
    pub isp_name: String,
    /// Required.
    pub platform_type: String,
    /// Required.
    pub region: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_date: String,
    /// Required.
    pub version: String,
}

/// Arguments of [`GetBandwidthData::new`].
pub struct GetBandwidthDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! {
    GetBandwidthData { GetBandwidthDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version }
    "GetBandwidthData" -> GetBandwidthDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

/// Response of [`GetBandwidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetBandwidthDataDataList>,
    pub labels: Option<GetBandwidthDataLabels>,
}
model! { GetBandwidthDataOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetBandwidthDataDataList, 2 "Labels" labels: GetBandwidthDataLabels
} }

/// In the response of [`GetBandwidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthDataDataList {
    pub usage_data: Vec<GetBandwidthDataUsageData>,
}
model! { GetBandwidthDataDataList {
    0 "UsageData" usage_data: Vec<GetBandwidthDataUsageData>
} }

/// In the response of [`GetBandwidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetBandwidthDataValues>,
}
model! { GetBandwidthDataUsageData {
    0 "Date" date: String, 1 "Values" values: GetBandwidthDataValues
} }

/// In the response of [`GetBandwidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthDataValues {
    pub values: Vec<String>,
}
model! { GetBandwidthDataValues {
    0 "Values" values: Vec<String>
} }

/// In the response of [`GetBandwidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthDataLabels {
    pub label: Vec<String>,
}
model! { GetBandwidthDataLabels {
    0 "Label" label: Vec<String>
} }

/// Gets clients ratio: `GetClientsRatio` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetClientsRatio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientsRatio {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetClientsRatio(version: String) "GetClientsRatio" -> GetClientsRatioOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

/// Response of [`GetClientsRatio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientsRatioOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetClientsRatioDataList>,
}
model! { GetClientsRatioOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetClientsRatioDataList
} }

/// In the response of [`GetClientsRatio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientsRatioDataList {
    pub usage_data: Vec<GetClientsRatioUsageData>,
}
model! { GetClientsRatioDataList {
    0 "UsageData" usage_data: Vec<GetClientsRatioUsageData>
} }

/// In the response of [`GetClientsRatio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientsRatioUsageData {
    pub name: Option<String>,
    pub rate: Option<String>,
    pub value: Option<String>,
}
model! { GetClientsRatioUsageData {
    0 "Name" name: String, 1 "Rate" rate: String, 2 "Value" value: String
} }

/// Gets consumer status: `GetConsumerStatus` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetConsumerStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerStatus {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetConsumerStatus(version: String) "GetConsumerStatus" -> GetConsumerStatusOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

/// Response of [`GetConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerStatusOutput {
    pub audit: Option<i64>,
    pub business_type: Option<String>,
    pub cdn_url_redirect_flag: Option<bool>,
    pub code: Option<i64>,
    pub comment: Option<String>,
    pub created_at: Option<String>,
    pub inservice: Option<bool>,
    pub integreated_mode: Option<i64>,
    pub live_monitor: Option<bool>,
    pub realtime_monitor: Option<bool>,
    pub updated_at: Option<String>,
}
model! { GetConsumerStatusOutput {
    0 "Audit" audit: i64, 1 "BusinessType" business_type: String, 2 "CdnUrlRedirectFlag" cdn_url_redirect_flag: bool,
    3 "Code" code: i64, 4 "Comment" comment: String, 5 "CreatedAt" created_at: String, 6 "Inservice" inservice: bool,
    7 "IntegreatedMode" integreated_mode: i64, 8 "LiveMonitor" live_monitor: bool,
    9 "RealtimeMonitor" realtime_monitor: bool, 10 "UpdatedAt" updated_at: String
} }

/// Gets control rules: `GetControlRules` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetControlRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlRules {
    /// Required.
    pub page: String,
    /// Required.
    pub page_size: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetControlRules(page: String, page_size: String, version: String)
    "GetControlRules" -> GetControlRulesOutput {
    0 "Page" page, 1 "PageSize" page_size, 2 "SecurityToken" security_token: Secret, 3 "Version" version
} { method: "GET", } }

/// Response of [`GetControlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlRulesOutput {
    pub code: Option<i64>,
    pub pager: Option<GetControlRulesPager>,
    pub setting_list: Option<GetControlRulesSettingList>,
}
model! { GetControlRulesOutput {
    0 "Code" code: i64, 1 "Pager" pager: GetControlRulesPager, 2 "SettingList" setting_list: GetControlRulesSettingList
} }

/// In the response of [`GetControlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlRulesPager {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetControlRulesPager {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// In the response of [`GetControlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlRulesSettingList {
    pub setting: Vec<GetControlRulesSetting>,
}
model! { GetControlRulesSettingList {
    0 "Setting" setting: Vec<GetControlRulesSetting>
} }

/// In the response of [`GetControlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlRulesSetting {
    pub app_version: Option<String>,
    pub business_type: Option<String>,
    pub client_id: Option<String>,
    pub created_at: Option<String>,
    pub isp_name: Option<String>,
    pub market_type: Option<String>,
    pub name: Option<String>,
    pub onoff: Option<bool>,
    pub platform_type: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
    pub updated_at: Option<String>,
    pub usable: Option<bool>,
}
model! { GetControlRulesSetting {
    0 "AppVersion" app_version: String, 1 "BusinessType" business_type: String, 2 "ClientId" client_id: String,
    3 "CreatedAt" created_at: String, 4 "IspName" isp_name: String, 5 "MarketType" market_type: String,
    6 "Name" name: String, 7 "Onoff" onoff: bool, 8 "PlatformType" platform_type: String, 9 "Region" region: String,
    10 "ResourceId" resource_id: String, 11 "UpdatedAt" updated_at: String, 12 "Usable" usable: bool
} }

/// Gets cover rate data: `GetCoverRateData` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetCoverRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateData {
    /// Required.
    pub business_type: String,
    pub domain: Option<String>,
    /// Required.
    pub end_date: String,
    /// Required.
    pub isp_name: String,
    /// Required.
    pub platform_type: String,
    /// Required.
    pub region: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_date: String,
    /// Required.
    pub version: String,
}

/// Arguments of [`GetCoverRateData::new`].
pub struct GetCoverRateDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! {
    GetCoverRateData { GetCoverRateDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version }
    "GetCoverRateData" -> GetCoverRateDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

/// Response of [`GetCoverRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetCoverRateDataDataList>,
    pub labels: Option<GetCoverRateDataLabels>,
}
model! { GetCoverRateDataOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetCoverRateDataDataList, 2 "Labels" labels: GetCoverRateDataLabels
} }

/// In the response of [`GetCoverRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateDataDataList {
    pub usage_data: Vec<GetCoverRateDataUsageData>,
}
model! { GetCoverRateDataDataList {
    0 "UsageData" usage_data: Vec<GetCoverRateDataUsageData>
} }

/// In the response of [`GetCoverRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetCoverRateDataValues>,
}
model! { GetCoverRateDataUsageData {
    0 "Date" date: String, 1 "Values" values: GetCoverRateDataValues
} }

/// In the response of [`GetCoverRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateDataValues {
    pub values: Vec<String>,
}
model! { GetCoverRateDataValues {
    0 "Values" values: Vec<String>
} }

/// In the response of [`GetCoverRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateDataLabels {
    pub label: Vec<String>,
}
model! { GetCoverRateDataLabels {
    0 "Label" label: Vec<String>
} }

/// Gets current mode: `GetCurrentMode` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetCurrentMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCurrentMode {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetCurrentMode(version: String) "GetCurrentMode" -> GetCurrentModeOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

/// Response of [`GetCurrentMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCurrentModeOutput {
    pub code: Option<i64>,
    pub effective_at: Option<i64>,
    pub estimate_bandwidth: Option<i64>,
    pub mode_code: Option<i64>,
    pub padding_mode_code: Option<i64>,
}
model! { GetCurrentModeOutput {
    0 "Code" code: i64, 1 "EffectiveAt" effective_at: i64, 2 "EstimateBandwidth" estimate_bandwidth: i64,
    3 "ModeCode" mode_code: i64, 4 "PaddingModeCode" padding_mode_code: i64
} }

/// Gets domain count: `GetDomainCount` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetDomainCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainCount {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetDomainCount(version: String) "GetDomainCount" -> GetDomainCountOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

/// Response of [`GetDomainCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainCountOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
}
model! { GetDomainCountOutput {
    0 "Code" code: i64, 1 "Data" data: i64
} }

/// Gets domains: `GetDomains` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomains {
    pub domain: Option<String>,
    /// Required.
    pub page: String,
    /// Required.
    pub page_size: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetDomains(page: String, page_size: String, version: String) "GetDomains" -> GetDomainsOutput {
    0 "Domain" domain: String, 1 "Page" page, 2 "PageSize" page_size, 3 "SecurityToken" security_token: Secret,
    4 "Version" version
} { method: "GET", } }

/// Response of [`GetDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainsOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetDomainsDataList>,
    pub pager: Option<GetDomainsPager>,
}
model! { GetDomainsOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetDomainsDataList, 2 "Pager" pager: GetDomainsPager
} }

/// In the response of [`GetDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainsDataList {
    pub usage_data: Vec<GetDomainsUsageData>,
}
model! { GetDomainsDataList {
    0 "UsageData" usage_data: Vec<GetDomainsUsageData>
} }

/// In the response of [`GetDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainsUsageData {
    pub business_type: Option<String>,
    pub created_at: Option<String>,
    pub domain: Option<String>,
    pub resource_id: Option<String>,
    pub slice_format: Option<String>,
    pub status: Option<bool>,
    pub updated_at: Option<String>,
}
model! { GetDomainsUsageData {
    0 "BusinessType" business_type: String, 1 "CreatedAt" created_at: String, 2 "Domain" domain: String,
    3 "ResourceId" resource_id: String, 4 "SliceFormat" slice_format: String, 5 "Status" status: bool,
    6 "UpdatedAt" updated_at: String
} }

/// In the response of [`GetDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainsPager {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetDomainsPager {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Gets expense summary: `GetExpenseSummary` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetExpenseSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExpenseSummary {
    pub business_type: Option<String>,
    pub domain: Option<String>,
    pub end_date: Option<String>,
    pub isp_name: Option<String>,
    pub platform_type: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_date: Option<String>,
    /// Required.
    pub version: String,
}
operation! { GetExpenseSummary(version: String) "GetExpenseSummary" -> GetExpenseSummaryOutput {
    0 "BusinessType" business_type: String, 1 "Domain" domain: String, 2 "EndDate" end_date: String,
    3 "IspName" isp_name: String, 4 "PlatformType" platform_type: String, 5 "Region" region: String,
    6 "SecurityToken" security_token: Secret, 7 "StartDate" start_date: String, 8 "Version" version
} { method: "GET", } }

/// Response of [`GetExpenseSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExpenseSummaryOutput {
    pub code: Option<i64>,
    pub data: Option<GetExpenseSummaryData>,
}
model! { GetExpenseSummaryOutput {
    0 "Code" code: i64, 1 "Data" data: GetExpenseSummaryData
} }

/// In the response of [`GetExpenseSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExpenseSummaryData {
    pub cover_rate: Option<f64>,
    pub forecast_fluency: Option<f64>,
    pub share_rate: Option<f64>,
    pub top_bandwidth: Option<i64>,
    pub total_traffic: Option<i64>,
    pub total_uv: Option<i64>,
}
model! { GetExpenseSummaryData {
    0 "CoverRate" cover_rate: f64, 1 "ForecastFluency" forecast_fluency: f64, 2 "ShareRate" share_rate: f64,
    3 "TopBandwidth" top_bandwidth: i64, 4 "TotalTraffic" total_traffic: i64, 5 "TotalUV" total_uv: i64
} }

/// Gets fee history: `GetFeeHistory` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetFeeHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeeHistory {
    /// Required.
    pub page: String,
    /// Required.
    pub page_size: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetFeeHistory(page: String, page_size: String, version: String) "GetFeeHistory" -> GetFeeHistoryOutput {
    0 "Page" page, 1 "PageSize" page_size, 2 "SecurityToken" security_token: Secret, 3 "Version" version
} { method: "GET", } }

/// Response of [`GetFeeHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeeHistoryOutput {
    pub code: Option<i64>,
    pub fee_list: Option<GetFeeHistoryFeeList>,
    pub pager: Option<GetFeeHistoryPager>,
}
model! { GetFeeHistoryOutput {
    0 "Code" code: i64, 1 "FeeList" fee_list: GetFeeHistoryFeeList, 2 "Pager" pager: GetFeeHistoryPager
} }

/// In the response of [`GetFeeHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeeHistoryFeeList {
    pub fee: Vec<GetFeeHistoryFee>,
}
model! { GetFeeHistoryFeeList {
    0 "Fee" fee: Vec<GetFeeHistoryFee>
} }

/// In the response of [`GetFeeHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeeHistoryFee {
    pub business_type: Option<String>,
    pub date: Option<String>,
    pub end_date: Option<String>,
    pub flow_out: Option<i64>,
    pub level_three_bandwidth: Option<i64>,
    pub level_three_traffic: Option<i64>,
    pub level_two_bandwidth: Option<i64>,
    pub level_two_traffic: Option<i64>,
    pub mode: Option<String>,
    pub resource_id: Option<String>,
    pub start_date: Option<String>,
    pub time_span: Option<String>,
    pub total_bandwidth: Option<i64>,
    pub total_traffic: Option<i64>,
}
model! { GetFeeHistoryFee {
    0 "BusinessType" business_type: String, 1 "Date" date: String, 2 "EndDate" end_date: String,
    3 "FlowOut" flow_out: i64, 4 "LevelThreeBandwidth" level_three_bandwidth: i64,
    5 "LevelThreeTraffic" level_three_traffic: i64, 6 "LevelTwoBandwidth" level_two_bandwidth: i64,
    7 "LevelTwoTraffic" level_two_traffic: i64, 8 "Mode" mode: String, 9 "ResourceId" resource_id: String,
    10 "StartDate" start_date: String, 11 "TimeSpan" time_span: String, 12 "TotalBandwidth" total_bandwidth: i64,
    13 "TotalTraffic" total_traffic: i64
} }

/// In the response of [`GetFeeHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeeHistoryPager {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetFeeHistoryPager {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Gets first frame delay data: `GetFirstFrameDelayData` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetFirstFrameDelayData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayData {
    /// Required.
    pub business_type: String,
    pub domain: Option<String>,
    /// Required.
    pub end_date: String,
    /// Required.
    pub isp_name: String,
    /// Required.
    pub platform_type: String,
    /// Required.
    pub region: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_date: String,
    /// Required.
    pub version: String,
}

/// Arguments of [`GetFirstFrameDelayData::new`].
pub struct GetFirstFrameDelayDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! {
    GetFirstFrameDelayData { GetFirstFrameDelayDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version }
    "GetFirstFrameDelayData" -> GetFirstFrameDelayDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

/// Response of [`GetFirstFrameDelayData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetFirstFrameDelayDataDataList>,
    pub labels: Option<GetFirstFrameDelayDataLabels>,
}
model! { GetFirstFrameDelayDataOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetFirstFrameDelayDataDataList,
    2 "Labels" labels: GetFirstFrameDelayDataLabels
} }

/// In the response of [`GetFirstFrameDelayData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayDataDataList {
    pub usage_data: Vec<GetFirstFrameDelayDataUsageData>,
}
model! { GetFirstFrameDelayDataDataList {
    0 "UsageData" usage_data: Vec<GetFirstFrameDelayDataUsageData>
} }

/// In the response of [`GetFirstFrameDelayData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetFirstFrameDelayDataValues>,
}
model! { GetFirstFrameDelayDataUsageData {
    0 "Date" date: String, 1 "Values" values: GetFirstFrameDelayDataValues
} }

/// In the response of [`GetFirstFrameDelayData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayDataValues {
    pub values: Vec<String>,
}
model! { GetFirstFrameDelayDataValues {
    0 "Values" values: Vec<String>
} }

/// In the response of [`GetFirstFrameDelayData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayDataLabels {
    pub label: Vec<String>,
}
model! { GetFirstFrameDelayDataLabels {
    0 "Label" label: Vec<String>
} }

/// Gets fluency data: `GetFluencyData` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetFluencyData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyData {
    /// Required.
    pub business_type: String,
    pub domain: Option<String>,
    /// Required.
    pub end_date: String,
    /// Required.
    pub isp_name: String,
    /// Required.
    pub platform_type: String,
    /// Required.
    pub region: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_date: String,
    /// Required.
    pub version: String,
}

/// Arguments of [`GetFluencyData::new`].
pub struct GetFluencyDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! {
    GetFluencyData { GetFluencyDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version }
    "GetFluencyData" -> GetFluencyDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

/// Response of [`GetFluencyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetFluencyDataDataList>,
    pub labels: Option<GetFluencyDataLabels>,
}
model! { GetFluencyDataOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetFluencyDataDataList, 2 "Labels" labels: GetFluencyDataLabels
} }

/// In the response of [`GetFluencyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyDataDataList {
    pub usage_data: Vec<GetFluencyDataUsageData>,
}
model! { GetFluencyDataDataList {
    0 "UsageData" usage_data: Vec<GetFluencyDataUsageData>
} }

/// In the response of [`GetFluencyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetFluencyDataValues>,
}
model! { GetFluencyDataUsageData {
    0 "Date" date: String, 1 "Values" values: GetFluencyDataValues
} }

/// In the response of [`GetFluencyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyDataValues {
    pub values: Vec<String>,
}
model! { GetFluencyDataValues {
    0 "Values" values: Vec<String>
} }

/// In the response of [`GetFluencyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyDataLabels {
    pub label: Vec<String>,
}
model! { GetFluencyDataLabels {
    0 "Label" label: Vec<String>
} }

/// Gets logs list: `GetLogsList` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetLogsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogsList {
    pub date: Option<String>,
    pub domain: Option<String>,
    pub end_time: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    /// Required.
    pub version: String,
}
operation! { GetLogsList(version: String) "GetLogsList" -> GetLogsListOutput {
    0 "Date" date: String, 1 "Domain" domain: String, 2 "EndTime" end_time: String,
    3 "SecurityToken" security_token: Secret, 4 "StartTime" start_time: String, 5 "Version" version
} { method: "GET", } }

/// Response of [`GetLogsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogsListOutput {
    pub code: Option<i64>,
    pub log_list: Option<GetLogsListLogList>,
}
model! { GetLogsListOutput {
    0 "Code" code: i64, 1 "LogList" log_list: GetLogsListLogList
} }

/// In the response of [`GetLogsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogsListLogList {
    pub log: Vec<GetLogsListLog>,
}
model! { GetLogsListLogList {
    0 "Log" log: Vec<GetLogsListLog>
} }

/// In the response of [`GetLogsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogsListLog {
    pub end_date: Option<String>,
    pub file_name: Option<String>,
    pub start_date: Option<String>,
    pub url: Option<String>,
}
model! { GetLogsListLog {
    0 "EndDate" end_date: String, 1 "FileName" file_name: String, 2 "StartDate" start_date: String, 3 "Url" url: String
} }

/// Gets share rate data: `GetShareRateData` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetShareRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateData {
    /// Required.
    pub business_type: String,
    pub domain: Option<String>,
    /// Required.
    pub end_date: String,
    /// Required.
    pub isp_name: String,
    /// Required.
    pub platform_type: String,
    /// Required.
    pub region: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_date: String,
    /// Required.
    pub version: String,
}

/// Arguments of [`GetShareRateData::new`].
pub struct GetShareRateDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! {
    GetShareRateData { GetShareRateDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version }
    "GetShareRateData" -> GetShareRateDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

/// Response of [`GetShareRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetShareRateDataDataList>,
    pub labels: Option<GetShareRateDataLabels>,
}
model! { GetShareRateDataOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetShareRateDataDataList, 2 "Labels" labels: GetShareRateDataLabels
} }

/// In the response of [`GetShareRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateDataDataList {
    pub usage_data: Vec<GetShareRateDataUsageData>,
}
model! { GetShareRateDataDataList {
    0 "UsageData" usage_data: Vec<GetShareRateDataUsageData>
} }

/// In the response of [`GetShareRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetShareRateDataValues>,
}
model! { GetShareRateDataUsageData {
    0 "Date" date: String, 1 "Values" values: GetShareRateDataValues
} }

/// In the response of [`GetShareRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateDataValues {
    pub values: Vec<String>,
}
model! { GetShareRateDataValues {
    0 "Values" values: Vec<String>
} }

/// In the response of [`GetShareRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateDataLabels {
    pub label: Vec<String>,
}
model! { GetShareRateDataLabels {
    0 "Label" label: Vec<String>
} }

/// Gets token list: `GetTokenList` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetTokenList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenList {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetTokenList(version: String) "GetTokenList" -> GetTokenListOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

/// Response of [`GetTokenList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenListOutput {
    pub code: Option<i64>,
    pub token_list: Option<GetTokenListTokenList>,
}
model! { GetTokenListOutput {
    0 "Code" code: i64, 1 "TokenList" token_list: GetTokenListTokenList
} }

/// In the response of [`GetTokenList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenListTokenList {
    pub token: Vec<GetTokenListToken>,
}
model! { GetTokenListTokenList {
    0 "Token" token: Vec<GetTokenListToken>
} }

/// In the response of [`GetTokenList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenListToken {
    pub client_id: Option<String>,
    pub created_at: Option<String>,
    pub platform_name: Option<String>,
    pub platform_type: Option<String>,
    pub resource_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub updated_at: Option<String>,
}
model! { GetTokenListToken {
    0 "ClientId" client_id: String, 1 "CreatedAt" created_at: String, 2 "PlatformName" platform_name: String,
    3 "PlatformType" platform_type: String, 4 "ResourceId" resource_id: String, 5 "Token" token: Secret,
    6 "UpdatedAt" updated_at: String
} }

/// Gets traffic by region: `GetTrafficByRegion` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetTrafficByRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficByRegion {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { GetTrafficByRegion(version: String) "GetTrafficByRegion" -> GetTrafficByRegionOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

/// Response of [`GetTrafficByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficByRegionOutput {
    pub code: Option<i64>,
    pub traffic_data_list: Option<GetTrafficByRegionTrafficDataList>,
}
model! { GetTrafficByRegionOutput {
    0 "Code" code: i64, 1 "TrafficDataList" traffic_data_list: GetTrafficByRegionTrafficDataList
} }

/// In the response of [`GetTrafficByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficByRegionTrafficDataList {
    pub traffic_data: Vec<GetTrafficByRegionTrafficData>,
}
model! { GetTrafficByRegionTrafficDataList {
    0 "TrafficData" traffic_data: Vec<GetTrafficByRegionTrafficData>
} }

/// In the response of [`GetTrafficByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficByRegionTrafficData {
    pub name: Option<String>,
    pub traffic: Option<i64>,
}
model! { GetTrafficByRegionTrafficData {
    0 "Name" name: String, 1 "Traffic" traffic: i64
} }

/// Gets traffic data: `GetTrafficData` of `pcdn` 2017-04-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/GetTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficData {
    /// Required.
    pub business_type: String,
    pub domain: Option<String>,
    /// Required.
    pub end_date: String,
    /// Required.
    pub isp_name: String,
    /// Required.
    pub platform_type: String,
    /// Required.
    pub region: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_date: String,
    /// Required.
    pub version: String,
}

/// Arguments of [`GetTrafficData::new`].
pub struct GetTrafficDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! {
    GetTrafficData { GetTrafficDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version }
    "GetTrafficData" -> GetTrafficDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

/// Response of [`GetTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetTrafficDataDataList>,
    pub labels: Option<GetTrafficDataLabels>,
}
model! { GetTrafficDataOutput {
    0 "Code" code: i64, 1 "DataList" data_list: GetTrafficDataDataList, 2 "Labels" labels: GetTrafficDataLabels
} }

/// In the response of [`GetTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficDataDataList {
    pub usage_data: Vec<GetTrafficDataUsageData>,
}
model! { GetTrafficDataDataList {
    0 "UsageData" usage_data: Vec<GetTrafficDataUsageData>
} }

/// In the response of [`GetTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetTrafficDataValues>,
}
model! { GetTrafficDataUsageData {
    0 "Date" date: String, 1 "Values" values: GetTrafficDataValues
} }

/// In the response of [`GetTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficDataValues {
    pub values: Vec<String>,
}
model! { GetTrafficDataValues {
    0 "Values" values: Vec<String>
} }

/// In the response of [`GetTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficDataLabels {
    pub label: Vec<String>,
}
model! { GetTrafficDataLabels {
    0 "Label" label: Vec<String>
} }

/// Starts domain: `StartDomain` of `pcdn` 2017-04-11.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/StartDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDomain {
    /// Required.
    pub domain: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { StartDomain(domain: String, version: String) "StartDomain" -> StartDomainOutput {
    0 "Domain" domain, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

/// Response of [`StartDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDomainOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { StartDomainOutput {
    0 "Code" code: i64, 1 "ResourceId" resource_id: String
} }

/// Stops domain: `StopDomain` of `pcdn` 2017-04-11.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Pcdn/2017-04-11/StopDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDomain {
    /// Required.
    pub domain: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub version: String,
}
operation! { StopDomain(domain: String, version: String) "StopDomain" -> StopDomainOutput {
    0 "Domain" domain, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

/// Response of [`StopDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDomainOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { StopDomainOutput {
    0 "Code" code: i64, 1 "ResourceId" resource_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddConsumer, AddDomain, AddPcdnControlRule, DeleteDomain, DeletePcdnControlRule, DisablePcdnControlRule,
    EditPcdnControlRule, EnablePcdnControlRule, GetAccessData, GetAllAppVersions, GetAllIsp, GetAllMarkets,
    GetAllPlatformTypes, GetAllRegions, GetBalanceBandwidthData, GetBalanceTrafficData, GetBandwidthData,
    GetClientsRatio, GetConsumerStatus, GetControlRules, GetCoverRateData, GetCurrentMode, GetDomainCount, GetDomains,
    GetExpenseSummary, GetFeeHistory, GetFirstFrameDelayData, GetFluencyData, GetLogsList, GetShareRateData,
    GetTokenList, GetTrafficByRegion, GetTrafficData, StartDomain, StopDomain
}
