//! `pcdn` 2017-04-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[],
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service = Service { name: "pcdn", version: "2017-04-11", code: "pcdn", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConsumer {
    pub bandwidth_requirement: Option<String>,
    pub business_type: String,
    pub ca: Option<String>,
    pub company: String,
    pub email: Option<String>,
    pub mobile: String,
    pub operator: Option<String>,
    pub requirement: String,
    pub security_token: Option<Secret>,
    pub site: String,
    pub version: String,
}

/// What [`AddConsumer::new`] takes.
pub struct AddConsumerRequired {
    pub business_type: String,
    pub company: String,
    pub mobile: String,
    pub requirement: String,
    pub site: String,
    pub version: String,
}
operation! { AddConsumer{AddConsumerRequired: business_type, company, mobile, requirement, site, version}
    "AddConsumer" -> AddConsumerOutput {
    0 "BandwidthRequirement" bandwidth_requirement: String, 1 "BusinessType" business_type, 2 "Ca" ca: String,
    3 "Company" company, 4 "Email" email: String, 5 "Mobile" mobile, 6 "Operator" operator: String,
    7 "Requirement" requirement, 8 "SecurityToken" security_token: Secret, 9 "Site" site, 10 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConsumerOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { AddConsumerOutput {
    0 "Code" code, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomain {
    pub business_type: String,
    pub demo_urls: Option<String>,
    pub domain: String,
    pub live_format: Option<String>,
    pub region: Option<String>,
    pub security_token: Option<Secret>,
    pub slice_domain: Option<String>,
    pub version: String,
}
operation! { AddDomain(business_type: String, domain: String, version: String) "AddDomain" -> AddDomainOutput {
    0 "BusinessType" business_type, 1 "DemoUrls" demo_urls: String, 2 "Domain" domain,
    3 "LiveFormat" live_format: String, 4 "Region" region: String, 5 "SecurityToken" security_token: Secret,
    6 "SliceDomain" slice_domain: String, 7 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { AddDomainOutput {
    0 "Code" code, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPcdnControlRule {
    pub app_version: String,
    pub business_type: String,
    pub isp_name: String,
    pub market: String,
    pub name: String,
    pub platform_type: String,
    pub region: String,
    pub security_token: Option<Secret>,
    pub version: String,
}

/// What [`AddPcdnControlRule::new`] takes.
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
operation! { AddPcdnControlRule{AddPcdnControlRuleRequired: app_version, business_type, isp_name, market, name, platform_type, region, version}
    "AddPcdnControlRule" -> AddPcdnControlRuleOutput {
    0 "AppVersion" app_version, 1 "BusinessType" business_type, 2 "IspName" isp_name, 3 "Market" market, 4 "Name" name,
    5 "PlatformType" platform_type, 6 "Region" region, 7 "SecurityToken" security_token: Secret, 8 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPcdnControlRuleOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { AddPcdnControlRuleOutput {
    0 "Code" code, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    pub domain: String,
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { DeleteDomain(domain: String, version: String) "DeleteDomain" -> DeleteDomainOutput {
    0 "Domain" domain, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { DeleteDomainOutput {
    0 "Code" code, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePcdnControlRule {
    pub resource_id: String,
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { DeletePcdnControlRule(resource_id: String, version: String)
    "DeletePcdnControlRule" -> DeletePcdnControlRuleOutput {
    0 "ResourceId" resource_id, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePcdnControlRuleOutput {
    pub code: Option<i64>,
}
model! { DeletePcdnControlRuleOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePcdnControlRule {
    pub resource_id: String,
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { DisablePcdnControlRule(resource_id: String, version: String)
    "DisablePcdnControlRule" -> DisablePcdnControlRuleOutput {
    0 "ResourceId" resource_id, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePcdnControlRuleOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { DisablePcdnControlRuleOutput {
    0 "Code" code, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPcdnControlRule {
    pub app_version: String,
    pub business_type: String,
    pub isp_name: String,
    pub market: String,
    pub name: String,
    pub platform_type: String,
    pub region: String,
    pub resource_id: String,
    pub security_token: Option<Secret>,
    pub version: String,
}

/// What [`EditPcdnControlRule::new`] takes.
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
operation! { EditPcdnControlRule{EditPcdnControlRuleRequired: app_version, business_type, isp_name, market, name, platform_type, region, resource_id, version}
    "EditPcdnControlRule" -> EditPcdnControlRuleOutput {
    0 "AppVersion" app_version, 1 "BusinessType" business_type, 2 "IspName" isp_name, 3 "Market" market, 4 "Name" name,
    5 "PlatformType" platform_type, 6 "Region" region, 7 "ResourceId" resource_id,
    8 "SecurityToken" security_token: Secret, 9 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPcdnControlRuleOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { EditPcdnControlRuleOutput {
    0 "Code" code, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePcdnControlRule {
    pub resource_id: String,
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { EnablePcdnControlRule(resource_id: String, version: String)
    "EnablePcdnControlRule" -> EnablePcdnControlRuleOutput {
    0 "ResourceId" resource_id, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePcdnControlRuleOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { EnablePcdnControlRuleOutput {
    0 "Code" code, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessData {
    pub business_type: String,
    pub domain: Option<String>,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub security_token: Option<Secret>,
    pub start_date: String,
    pub version: String,
}

/// What [`GetAccessData::new`] takes.
pub struct GetAccessDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! { GetAccessData{GetAccessDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version}
    "GetAccessData" -> GetAccessDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAccessDataDataList>,
    pub labels: Option<GetAccessDataLabels>,
}
model! { GetAccessDataOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessDataDataList {
    pub usage_data: Option<Vec<GetAccessDataUsageData>>,
}
model! { GetAccessDataDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetAccessDataValues>,
}
model! { GetAccessDataUsageData {
    0 "Date" date, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessDataValues {
    pub values: Option<Vec<String>>,
}
model! { GetAccessDataValues {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessDataLabels {
    pub label: Option<Vec<String>>,
}
model! { GetAccessDataLabels {
    0 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllAppVersions {
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetAllAppVersions(version: String) "GetAllAppVersions" -> GetAllAppVersionsOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllAppVersionsOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAllAppVersionsDataList>,
}
model! { GetAllAppVersionsOutput {
    0 "Code" code, 1 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllAppVersionsDataList {
    pub usage_data: Option<Vec<GetAllAppVersionsUsageData>>,
}
model! { GetAllAppVersionsDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllAppVersionsUsageData {
    pub code: Option<i64>,
    pub value: Option<String>,
}
model! { GetAllAppVersionsUsageData {
    0 "Code" code, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllIsp {
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetAllIsp(version: String) "GetAllIsp" -> GetAllIspOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllIspOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAllIspDataList>,
}
model! { GetAllIspOutput {
    0 "Code" code, 1 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllIspDataList {
    pub usage_data: Option<Vec<GetAllIspUsageData>>,
}
model! { GetAllIspDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllIspUsageData {
    pub name_cn: Option<String>,
    pub name_en: Option<String>,
    pub resource_id: Option<String>,
}
model! { GetAllIspUsageData {
    0 "NameCn" name_cn, 1 "NameEn" name_en, 2 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllMarkets {
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetAllMarkets(version: String) "GetAllMarkets" -> GetAllMarketsOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllMarketsOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAllMarketsDataList>,
}
model! { GetAllMarketsOutput {
    0 "Code" code, 1 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllMarketsDataList {
    pub usage_data: Option<Vec<GetAllMarketsUsageData>>,
}
model! { GetAllMarketsDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllMarketsUsageData {
    pub code: Option<i64>,
    pub market_code: Option<String>,
    pub market_name: Option<String>,
}
model! { GetAllMarketsUsageData {
    0 "Code" code, 1 "MarketCode" market_code, 2 "MarketName" market_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllPlatformTypes {
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetAllPlatformTypes(version: String) "GetAllPlatformTypes" -> GetAllPlatformTypesOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllPlatformTypesOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAllPlatformTypesDataList>,
}
model! { GetAllPlatformTypesOutput {
    0 "Code" code, 1 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllPlatformTypesDataList {
    pub usage_data: Option<Vec<GetAllPlatformTypesUsageData>>,
}
model! { GetAllPlatformTypesDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllPlatformTypesUsageData {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { GetAllPlatformTypesUsageData {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllRegions {
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetAllRegions(version: String) "GetAllRegions" -> GetAllRegionsOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllRegionsOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetAllRegionsDataList>,
}
model! { GetAllRegionsOutput {
    0 "Code" code, 1 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllRegionsDataList {
    pub usage_data: Option<Vec<GetAllRegionsUsageData>>,
}
model! { GetAllRegionsDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllRegionsUsageData {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { GetAllRegionsUsageData {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthData {
    pub data_interval: Option<i64>,
    pub resource_id: String,
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetBalanceBandwidthData(resource_id: String, version: String)
    "GetBalanceBandwidthData" -> GetBalanceBandwidthDataOutput {
    0 "DataInterval" data_interval: i64, 1 "ResourceId" resource_id, 2 "SecurityToken" security_token: Secret,
    3 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetBalanceBandwidthDataDataList>,
    pub labels: Option<GetBalanceBandwidthDataLabels>,
}
model! { GetBalanceBandwidthDataOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthDataDataList {
    pub usage_data: Option<Vec<GetBalanceBandwidthDataUsageData>>,
}
model! { GetBalanceBandwidthDataDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetBalanceBandwidthDataValues>,
}
model! { GetBalanceBandwidthDataUsageData {
    0 "Date" date, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthDataValues {
    pub values: Option<Vec<String>>,
}
model! { GetBalanceBandwidthDataValues {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceBandwidthDataLabels {
    pub label: Option<Vec<String>>,
}
model! { GetBalanceBandwidthDataLabels {
    0 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficData {
    pub data_interval: Option<i64>,
    pub resource_id: String,
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetBalanceTrafficData(resource_id: String, version: String)
    "GetBalanceTrafficData" -> GetBalanceTrafficDataOutput {
    0 "DataInterval" data_interval: i64, 1 "ResourceId" resource_id, 2 "SecurityToken" security_token: Secret,
    3 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetBalanceTrafficDataDataList>,
    pub labels: Option<GetBalanceTrafficDataLabels>,
}
model! { GetBalanceTrafficDataOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficDataDataList {
    pub usage_data: Option<Vec<GetBalanceTrafficDataUsageData>>,
}
model! { GetBalanceTrafficDataDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetBalanceTrafficDataValues>,
}
model! { GetBalanceTrafficDataUsageData {
    0 "Date" date, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficDataValues {
    pub values: Option<Vec<String>>,
}
model! { GetBalanceTrafficDataValues {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBalanceTrafficDataLabels {
    pub label: Option<Vec<String>>,
}
model! { GetBalanceTrafficDataLabels {
    0 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthData {
    pub business_type: String,
    pub domain: Option<String>,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub security_token: Option<Secret>,
    pub start_date: String,
    pub version: String,
}

/// What [`GetBandwidthData::new`] takes.
pub struct GetBandwidthDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! { GetBandwidthData{GetBandwidthDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version}
    "GetBandwidthData" -> GetBandwidthDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetBandwidthDataDataList>,
    pub labels: Option<GetBandwidthDataLabels>,
}
model! { GetBandwidthDataOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthDataDataList {
    pub usage_data: Option<Vec<GetBandwidthDataUsageData>>,
}
model! { GetBandwidthDataDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetBandwidthDataValues>,
}
model! { GetBandwidthDataUsageData {
    0 "Date" date, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthDataValues {
    pub values: Option<Vec<String>>,
}
model! { GetBandwidthDataValues {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBandwidthDataLabels {
    pub label: Option<Vec<String>>,
}
model! { GetBandwidthDataLabels {
    0 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientsRatio {
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetClientsRatio(version: String) "GetClientsRatio" -> GetClientsRatioOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientsRatioOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetClientsRatioDataList>,
}
model! { GetClientsRatioOutput {
    0 "Code" code, 1 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientsRatioDataList {
    pub usage_data: Option<Vec<GetClientsRatioUsageData>>,
}
model! { GetClientsRatioDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientsRatioUsageData {
    pub name: Option<String>,
    pub rate: Option<String>,
    pub value: Option<String>,
}
model! { GetClientsRatioUsageData {
    0 "Name" name, 1 "Rate" rate, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerStatus {
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetConsumerStatus(version: String) "GetConsumerStatus" -> GetConsumerStatusOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

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
    0 "Audit" audit, 1 "BusinessType" business_type, 2 "CdnUrlRedirectFlag" cdn_url_redirect_flag, 3 "Code" code,
    4 "Comment" comment, 5 "CreatedAt" created_at, 6 "Inservice" inservice, 7 "IntegreatedMode" integreated_mode,
    8 "LiveMonitor" live_monitor, 9 "RealtimeMonitor" realtime_monitor, 10 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlRules {
    pub page: String,
    pub page_size: String,
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetControlRules(page: String, page_size: String, version: String)
    "GetControlRules" -> GetControlRulesOutput {
    0 "Page" page, 1 "PageSize" page_size, 2 "SecurityToken" security_token: Secret, 3 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlRulesOutput {
    pub code: Option<i64>,
    pub pager: Option<GetControlRulesPager>,
    pub setting_list: Option<GetControlRulesSettingList>,
}
model! { GetControlRulesOutput {
    0 "Code" code, 1 "Pager" pager, 2 "SettingList" setting_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlRulesPager {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetControlRulesPager {
    0 "Page" page, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlRulesSettingList {
    pub setting: Option<Vec<GetControlRulesSetting>>,
}
model! { GetControlRulesSettingList {
    0 "Setting" setting
} }

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
    0 "AppVersion" app_version, 1 "BusinessType" business_type, 2 "ClientId" client_id, 3 "CreatedAt" created_at,
    4 "IspName" isp_name, 5 "MarketType" market_type, 6 "Name" name, 7 "Onoff" onoff, 8 "PlatformType" platform_type,
    9 "Region" region, 10 "ResourceId" resource_id, 11 "UpdatedAt" updated_at, 12 "Usable" usable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateData {
    pub business_type: String,
    pub domain: Option<String>,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub security_token: Option<Secret>,
    pub start_date: String,
    pub version: String,
}

/// What [`GetCoverRateData::new`] takes.
pub struct GetCoverRateDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! { GetCoverRateData{GetCoverRateDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version}
    "GetCoverRateData" -> GetCoverRateDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetCoverRateDataDataList>,
    pub labels: Option<GetCoverRateDataLabels>,
}
model! { GetCoverRateDataOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateDataDataList {
    pub usage_data: Option<Vec<GetCoverRateDataUsageData>>,
}
model! { GetCoverRateDataDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetCoverRateDataValues>,
}
model! { GetCoverRateDataUsageData {
    0 "Date" date, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateDataValues {
    pub values: Option<Vec<String>>,
}
model! { GetCoverRateDataValues {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoverRateDataLabels {
    pub label: Option<Vec<String>>,
}
model! { GetCoverRateDataLabels {
    0 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCurrentMode {
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetCurrentMode(version: String) "GetCurrentMode" -> GetCurrentModeOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

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
    0 "Code" code, 1 "EffectiveAt" effective_at, 2 "EstimateBandwidth" estimate_bandwidth, 3 "ModeCode" mode_code,
    4 "PaddingModeCode" padding_mode_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainCount {
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetDomainCount(version: String) "GetDomainCount" -> GetDomainCountOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainCountOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
}
model! { GetDomainCountOutput {
    0 "Code" code, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomains {
    pub domain: Option<String>,
    pub page: String,
    pub page_size: String,
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetDomains(page: String, page_size: String, version: String) "GetDomains" -> GetDomainsOutput {
    0 "Domain" domain: String, 1 "Page" page, 2 "PageSize" page_size, 3 "SecurityToken" security_token: Secret,
    4 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainsOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetDomainsDataList>,
    pub pager: Option<GetDomainsPager>,
}
model! { GetDomainsOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "Pager" pager
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainsDataList {
    pub usage_data: Option<Vec<GetDomainsUsageData>>,
}
model! { GetDomainsDataList {
    0 "UsageData" usage_data
} }

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
    0 "BusinessType" business_type, 1 "CreatedAt" created_at, 2 "Domain" domain, 3 "ResourceId" resource_id,
    4 "SliceFormat" slice_format, 5 "Status" status, 6 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainsPager {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetDomainsPager {
    0 "Page" page, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExpenseSummary {
    pub business_type: Option<String>,
    pub domain: Option<String>,
    pub end_date: Option<String>,
    pub isp_name: Option<String>,
    pub platform_type: Option<String>,
    pub region: Option<String>,
    pub security_token: Option<Secret>,
    pub start_date: Option<String>,
    pub version: String,
}
operation! { GetExpenseSummary(version: String) "GetExpenseSummary" -> GetExpenseSummaryOutput {
    0 "BusinessType" business_type: String, 1 "Domain" domain: String, 2 "EndDate" end_date: String,
    3 "IspName" isp_name: String, 4 "PlatformType" platform_type: String, 5 "Region" region: String,
    6 "SecurityToken" security_token: Secret, 7 "StartDate" start_date: String, 8 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExpenseSummaryOutput {
    pub code: Option<i64>,
    pub data: Option<GetExpenseSummaryData>,
}
model! { GetExpenseSummaryOutput {
    0 "Code" code, 1 "Data" data
} }

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
    0 "CoverRate" cover_rate, 1 "ForecastFluency" forecast_fluency, 2 "ShareRate" share_rate,
    3 "TopBandwidth" top_bandwidth, 4 "TotalTraffic" total_traffic, 5 "TotalUV" total_uv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeeHistory {
    pub page: String,
    pub page_size: String,
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetFeeHistory(page: String, page_size: String, version: String) "GetFeeHistory" -> GetFeeHistoryOutput {
    0 "Page" page, 1 "PageSize" page_size, 2 "SecurityToken" security_token: Secret, 3 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeeHistoryOutput {
    pub code: Option<i64>,
    pub fee_list: Option<GetFeeHistoryFeeList>,
    pub pager: Option<GetFeeHistoryPager>,
}
model! { GetFeeHistoryOutput {
    0 "Code" code, 1 "FeeList" fee_list, 2 "Pager" pager
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeeHistoryFeeList {
    pub fee: Option<Vec<GetFeeHistoryFee>>,
}
model! { GetFeeHistoryFeeList {
    0 "Fee" fee
} }

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
    0 "BusinessType" business_type, 1 "Date" date, 2 "EndDate" end_date, 3 "FlowOut" flow_out,
    4 "LevelThreeBandwidth" level_three_bandwidth, 5 "LevelThreeTraffic" level_three_traffic,
    6 "LevelTwoBandwidth" level_two_bandwidth, 7 "LevelTwoTraffic" level_two_traffic, 8 "Mode" mode,
    9 "ResourceId" resource_id, 10 "StartDate" start_date, 11 "TimeSpan" time_span, 12 "TotalBandwidth" total_bandwidth,
    13 "TotalTraffic" total_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeeHistoryPager {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetFeeHistoryPager {
    0 "Page" page, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayData {
    pub business_type: String,
    pub domain: Option<String>,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub security_token: Option<Secret>,
    pub start_date: String,
    pub version: String,
}

/// What [`GetFirstFrameDelayData::new`] takes.
pub struct GetFirstFrameDelayDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! { GetFirstFrameDelayData{GetFirstFrameDelayDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version}
    "GetFirstFrameDelayData" -> GetFirstFrameDelayDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetFirstFrameDelayDataDataList>,
    pub labels: Option<GetFirstFrameDelayDataLabels>,
}
model! { GetFirstFrameDelayDataOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayDataDataList {
    pub usage_data: Option<Vec<GetFirstFrameDelayDataUsageData>>,
}
model! { GetFirstFrameDelayDataDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetFirstFrameDelayDataValues>,
}
model! { GetFirstFrameDelayDataUsageData {
    0 "Date" date, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayDataValues {
    pub values: Option<Vec<String>>,
}
model! { GetFirstFrameDelayDataValues {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirstFrameDelayDataLabels {
    pub label: Option<Vec<String>>,
}
model! { GetFirstFrameDelayDataLabels {
    0 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyData {
    pub business_type: String,
    pub domain: Option<String>,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub security_token: Option<Secret>,
    pub start_date: String,
    pub version: String,
}

/// What [`GetFluencyData::new`] takes.
pub struct GetFluencyDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! { GetFluencyData{GetFluencyDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version}
    "GetFluencyData" -> GetFluencyDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetFluencyDataDataList>,
    pub labels: Option<GetFluencyDataLabels>,
}
model! { GetFluencyDataOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyDataDataList {
    pub usage_data: Option<Vec<GetFluencyDataUsageData>>,
}
model! { GetFluencyDataDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetFluencyDataValues>,
}
model! { GetFluencyDataUsageData {
    0 "Date" date, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyDataValues {
    pub values: Option<Vec<String>>,
}
model! { GetFluencyDataValues {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFluencyDataLabels {
    pub label: Option<Vec<String>>,
}
model! { GetFluencyDataLabels {
    0 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogsList {
    pub date: Option<String>,
    pub domain: Option<String>,
    pub end_time: Option<String>,
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub version: String,
}
operation! { GetLogsList(version: String) "GetLogsList" -> GetLogsListOutput {
    0 "Date" date: String, 1 "Domain" domain: String, 2 "EndTime" end_time: String,
    3 "SecurityToken" security_token: Secret, 4 "StartTime" start_time: String, 5 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogsListOutput {
    pub code: Option<i64>,
    pub log_list: Option<GetLogsListLogList>,
}
model! { GetLogsListOutput {
    0 "Code" code, 1 "LogList" log_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogsListLogList {
    pub log: Option<Vec<GetLogsListLog>>,
}
model! { GetLogsListLogList {
    0 "Log" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogsListLog {
    pub end_date: Option<String>,
    pub file_name: Option<String>,
    pub start_date: Option<String>,
    pub url: Option<String>,
}
model! { GetLogsListLog {
    0 "EndDate" end_date, 1 "FileName" file_name, 2 "StartDate" start_date, 3 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateData {
    pub business_type: String,
    pub domain: Option<String>,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub security_token: Option<Secret>,
    pub start_date: String,
    pub version: String,
}

/// What [`GetShareRateData::new`] takes.
pub struct GetShareRateDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! { GetShareRateData{GetShareRateDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version}
    "GetShareRateData" -> GetShareRateDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetShareRateDataDataList>,
    pub labels: Option<GetShareRateDataLabels>,
}
model! { GetShareRateDataOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateDataDataList {
    pub usage_data: Option<Vec<GetShareRateDataUsageData>>,
}
model! { GetShareRateDataDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetShareRateDataValues>,
}
model! { GetShareRateDataUsageData {
    0 "Date" date, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateDataValues {
    pub values: Option<Vec<String>>,
}
model! { GetShareRateDataValues {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareRateDataLabels {
    pub label: Option<Vec<String>>,
}
model! { GetShareRateDataLabels {
    0 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenList {
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetTokenList(version: String) "GetTokenList" -> GetTokenListOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenListOutput {
    pub code: Option<i64>,
    pub token_list: Option<GetTokenListTokenList>,
}
model! { GetTokenListOutput {
    0 "Code" code, 1 "TokenList" token_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenListTokenList {
    pub token: Option<Vec<GetTokenListToken>>,
}
model! { GetTokenListTokenList {
    0 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenListToken {
    pub client_id: Option<String>,
    pub created_at: Option<String>,
    pub platform_name: Option<String>,
    pub platform_type: Option<String>,
    pub resource_id: Option<String>,
    pub token: Option<Secret>,
    pub updated_at: Option<String>,
}
model! { GetTokenListToken {
    0 "ClientId" client_id, 1 "CreatedAt" created_at, 2 "PlatformName" platform_name, 3 "PlatformType" platform_type,
    4 "ResourceId" resource_id, 5 "Token" token, 6 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficByRegion {
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { GetTrafficByRegion(version: String) "GetTrafficByRegion" -> GetTrafficByRegionOutput {
    0 "SecurityToken" security_token: Secret, 1 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficByRegionOutput {
    pub code: Option<i64>,
    pub traffic_data_list: Option<GetTrafficByRegionTrafficDataList>,
}
model! { GetTrafficByRegionOutput {
    0 "Code" code, 1 "TrafficDataList" traffic_data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficByRegionTrafficDataList {
    pub traffic_data: Option<Vec<GetTrafficByRegionTrafficData>>,
}
model! { GetTrafficByRegionTrafficDataList {
    0 "TrafficData" traffic_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficByRegionTrafficData {
    pub name: Option<String>,
    pub traffic: Option<i64>,
}
model! { GetTrafficByRegionTrafficData {
    0 "Name" name, 1 "Traffic" traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficData {
    pub business_type: String,
    pub domain: Option<String>,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub security_token: Option<Secret>,
    pub start_date: String,
    pub version: String,
}

/// What [`GetTrafficData::new`] takes.
pub struct GetTrafficDataRequired {
    pub business_type: String,
    pub end_date: String,
    pub isp_name: String,
    pub platform_type: String,
    pub region: String,
    pub start_date: String,
    pub version: String,
}
operation! { GetTrafficData{GetTrafficDataRequired: business_type, end_date, isp_name, platform_type, region, start_date, version}
    "GetTrafficData" -> GetTrafficDataOutput {
    0 "BusinessType" business_type, 1 "Domain" domain: String, 2 "EndDate" end_date, 3 "IspName" isp_name,
    4 "PlatformType" platform_type, 5 "Region" region, 6 "SecurityToken" security_token: Secret,
    7 "StartDate" start_date, 8 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficDataOutput {
    pub code: Option<i64>,
    pub data_list: Option<GetTrafficDataDataList>,
    pub labels: Option<GetTrafficDataLabels>,
}
model! { GetTrafficDataOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficDataDataList {
    pub usage_data: Option<Vec<GetTrafficDataUsageData>>,
}
model! { GetTrafficDataDataList {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficDataUsageData {
    pub date: Option<String>,
    pub values: Option<GetTrafficDataValues>,
}
model! { GetTrafficDataUsageData {
    0 "Date" date, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficDataValues {
    pub values: Option<Vec<String>>,
}
model! { GetTrafficDataValues {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficDataLabels {
    pub label: Option<Vec<String>>,
}
model! { GetTrafficDataLabels {
    0 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDomain {
    pub domain: String,
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { StartDomain(domain: String, version: String) "StartDomain" -> StartDomainOutput {
    0 "Domain" domain, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDomainOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { StartDomainOutput {
    0 "Code" code, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDomain {
    pub domain: String,
    pub security_token: Option<Secret>,
    pub version: String,
}
operation! { StopDomain(domain: String, version: String) "StopDomain" -> StopDomainOutput {
    0 "Domain" domain, 1 "SecurityToken" security_token: Secret, 2 "Version" version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDomainOutput {
    pub code: Option<i64>,
    pub resource_id: Option<String>,
}
model! { StopDomainOutput {
    0 "Code" code, 1 "ResourceId" resource_id
} }

#[cfg(feature = "reflect")]
register! {
    AddConsumer, AddDomain, AddPcdnControlRule, DeleteDomain, DeletePcdnControlRule, DisablePcdnControlRule,
    EditPcdnControlRule, EnablePcdnControlRule, GetAccessData, GetAllAppVersions, GetAllIsp, GetAllMarkets,
    GetAllPlatformTypes, GetAllRegions, GetBalanceBandwidthData, GetBalanceTrafficData, GetBandwidthData,
    GetClientsRatio, GetConsumerStatus, GetControlRules, GetCoverRateData, GetCurrentMode, GetDomainCount, GetDomains,
    GetExpenseSummary, GetFeeHistory, GetFirstFrameDelayData, GetFluencyData, GetLogsList, GetShareRateData,
    GetTokenList, GetTrafficByRegion, GetTrafficData, StartDomain, StopDomain
}
