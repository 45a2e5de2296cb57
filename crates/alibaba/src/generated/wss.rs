//! `wss` of Alibaba Cloud, API version 2021-12-21.
//!
//! Endpoint: a table of 2 regions, else `wss.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/wss/2021-12-21/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, wss::DescribeCreditPackageAgents};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCreditPackageAgents::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "wss.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "wss.cn-shanghai.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "wss-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "wss.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("wss", "2021-12-21", "wss", &ENDPOINTS);

/// Creates multi order: `CreateMultiOrder` of `wss` 2021-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/wss/2021-12-21/CreateMultiOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiOrder {
    pub channel_cookie: Option<String>,
    pub order_items: Option<Vec<CreateMultiOrderOrderItems>>,
    pub order_type: Option<String>,
    pub properties: Option<BTreeMap<String, String>>,
    pub reseller_owner_uid: Option<i64>,
}
operation! { CreateMultiOrder() "CreateMultiOrder" -> CreateMultiOrderOutput {
    0 "ChannelCookie" channel_cookie: String, 1 "OrderItems" order_items: Vec<CreateMultiOrderOrderItems>,
    2 "OrderType" order_type: String, 3 "Properties" properties: BTreeMap<String, String>,
    4 "ResellerOwnerUid" reseller_owner_uid: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateMultiOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiOrderOrderItems {
    pub amount: Option<i64>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub buy_change: Option<bool>,
    pub components: Option<Vec<CreateMultiOrderComponents>>,
    pub instance_ids: Option<Vec<String>>,
    pub paid_call_back_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    /// Required.
    pub resource_type: Option<String>,
}
input! { CreateMultiOrderOrderItems(resource_type: String) {
    0 "Amount" amount: i64, 1 "AutoPay" auto_pay: bool, 2 "AutoRenew" auto_renew: bool, 3 "BuyChange" buy_change: bool,
    4 "Components" components: Vec<CreateMultiOrderComponents>, 5 "InstanceIds" instance_ids: Vec<String>,
    6 "PaidCallBackUrl" paid_call_back_url: String, 7 "Period" period: i64, 8 "PeriodUnit" period_unit: String,
    9 "PromotionId" promotion_id: String, 10 "ResourceIds" resource_ids: Vec<String>,
    11 "ResourceType" resource_type: String
} }

/// In the request of [`CreateMultiOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiOrderComponents {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateMultiOrderComponents() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateMultiOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiOrderOutput {
    pub order_ids: Vec<i64>,
}
model! { CreateMultiOrderOutput {
    0 "OrderIds" order_ids: Vec<i64>
} }

/// Describes credit package agents: `DescribeCreditPackageAgents` of `wss` 2021-12-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/wss/2021-12-21/DescribeCreditPackageAgents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditPackageAgents {
    pub agent_ids: Option<Vec<String>>,
    pub agent_type: Option<String>,
    pub biz_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeCreditPackageAgents() "DescribeCreditPackageAgents" -> DescribeCreditPackageAgentsOutput {
    0 "AgentIds" agent_ids: Vec<String>, 1 "AgentType" agent_type: String, 2 "BizType" biz_type: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { DescribeCreditPackageAgents: DescribeCreditPackageAgentsAgents =
    Token "NextToken", "Agents" agents, next "NextToken" }

/// Response of [`DescribeCreditPackageAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditPackageAgentsOutput {
    pub agents: Vec<DescribeCreditPackageAgentsAgents>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeCreditPackageAgentsOutput {
    0 "Agents" agents: Vec<DescribeCreditPackageAgentsAgents>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`DescribeCreditPackageAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditPackageAgentsAgents {
    pub agent_id: Option<String>,
    pub created_time: Option<String>,
    pub credit_package_id: Option<String>,
    pub expired_time: Option<String>,
    pub instance_type: Option<String>,
    pub total_credit: Option<i64>,
    pub used_credit: Option<i64>,
    pub warn_percent: Option<i64>,
}
model! { DescribeCreditPackageAgentsAgents {
    0 "AgentId" agent_id: String, 1 "CreatedTime" created_time: String, 2 "CreditPackageId" credit_package_id: String,
    3 "ExpiredTime" expired_time: String, 4 "InstanceType" instance_type: String, 5 "TotalCredit" total_credit: i64,
    6 "UsedCredit" used_credit: i64, 7 "WarnPercent" warn_percent: i64
} }

/// Describes credit usage info: `DescribeCreditUsageInfo` of `wss` 2021-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/wss/2021-12-21/DescribeCreditUsageInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditUsageInfo {
    pub biz_type: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub usage_type: Option<String>,
}
operation! { DescribeCreditUsageInfo() "DescribeCreditUsageInfo" -> DescribeCreditUsageInfoOutput {
    0 "BizType" biz_type: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "UsageType" usage_type: String
} }

/// Response of [`DescribeCreditUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditUsageInfoOutput {
    pub usage_info_list: Vec<DescribeCreditUsageInfoUsageInfoList>,
}
model! { DescribeCreditUsageInfoOutput {
    0 "UsageInfoList" usage_info_list: Vec<DescribeCreditUsageInfoUsageInfoList>
} }

/// In the response of [`DescribeCreditUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditUsageInfoUsageInfoList {
    pub usage_info: Option<DescribeCreditUsageInfoUsageInfo>,
    pub usage_info_key: Option<String>,
}
model! { DescribeCreditUsageInfoUsageInfoList {
    0 "UsageInfo" usage_info: DescribeCreditUsageInfoUsageInfo, 1 "UsageInfoKey" usage_info_key: String
} }

/// In the response of [`DescribeCreditUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditUsageInfoUsageInfo {
    pub available_amount: Option<i64>,
    pub contact_group_names: Vec<String>,
    pub credit_trend_list: Vec<DescribeCreditUsageInfoCreditTrendList>,
    pub current_instance_expired_time: Option<String>,
    pub current_instance_id: Option<String>,
    pub current_remain_credit: Option<i64>,
    pub current_total_credit: Option<i64>,
    pub current_used_credit: Option<i64>,
    pub day_used_credit: Option<i64>,
    pub last_triggered_at: Option<String>,
    pub period_total_credit: Option<i64>,
    pub period_used_credit: Option<i64>,
    pub remain_credit: Option<i64>,
    pub remain_credit_info: Option<DescribeCreditUsageInfoRemainCreditInfo>,
    pub today_used: Option<String>,
    pub total_credit: Option<i64>,
    pub total_used: Option<String>,
    pub total_used_credit: Option<i64>,
    pub warn_percent: Option<i64>,
    pub week_used_credit: Option<i64>,
}
model! { DescribeCreditUsageInfoUsageInfo {
    0 "AvailableAmount" available_amount: i64, 1 "ContactGroupNames" contact_group_names: Vec<String>,
    2 "CreditTrendList" credit_trend_list: Vec<DescribeCreditUsageInfoCreditTrendList>,
    3 "CurrentInstanceExpiredTime" current_instance_expired_time: String,
    4 "CurrentInstanceId" current_instance_id: String, 5 "CurrentRemainCredit" current_remain_credit: i64,
    6 "CurrentTotalCredit" current_total_credit: i64, 7 "CurrentUsedCredit" current_used_credit: i64,
    8 "DayUsedCredit" day_used_credit: i64, 9 "LastTriggeredAt" last_triggered_at: String,
    10 "PeriodTotalCredit" period_total_credit: i64, 11 "PeriodUsedCredit" period_used_credit: i64,
    12 "RemainCredit" remain_credit: i64,
    13 "RemainCreditInfo" remain_credit_info: DescribeCreditUsageInfoRemainCreditInfo,
    14 "TodayUsed" today_used: String, 15 "TotalCredit" total_credit: i64, 16 "TotalUsed" total_used: String,
    17 "TotalUsedCredit" total_used_credit: i64, 18 "WarnPercent" warn_percent: i64,
    19 "WeekUsedCredit" week_used_credit: i64
} }

/// In the response of [`DescribeCreditUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditUsageInfoCreditTrendList {
    pub time_point: Option<String>,
    pub used_credit: Option<i64>,
}
model! { DescribeCreditUsageInfoCreditTrendList {
    0 "TimePoint" time_point: String, 1 "UsedCredit" used_credit: i64
} }

/// In the response of [`DescribeCreditUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditUsageInfoRemainCreditInfo {
    pub deducting_amount: Option<i64>,
    pub pending_amount: Option<i64>,
}
model! { DescribeCreditUsageInfoRemainCreditInfo {
    0 "DeductingAmount" deducting_amount: i64, 1 "PendingAmount" pending_amount: i64
} }

/// Describes deduction statistic: `DescribeDeductionStatistic` of `wss` 2021-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/wss/2021-12-21/DescribeDeductionStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeductionStatistic {
    pub end_time: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub periods: Option<Vec<DescribeDeductionStatisticPeriods>>,
    pub resource_types: Option<Vec<String>>,
    pub start_time: Option<i64>,
}
operation! { DescribeDeductionStatistic() "DescribeDeductionStatistic" -> DescribeDeductionStatisticOutput {
    0 "EndTime" end_time: i64, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "Periods" periods: Vec<DescribeDeductionStatisticPeriods>, 3 "ResourceTypes" resource_types: Vec<String>,
    4 "StartTime" start_time: i64
} }

/// In the request of [`DescribeDeductionStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeductionStatisticPeriods {
    pub base_time: Option<String>,
    pub period_unit: Option<String>,
}
input! { DescribeDeductionStatisticPeriods() {
    0 "BaseTime" base_time: String, 1 "PeriodUnit" period_unit: String
} }

/// Response of [`DescribeDeductionStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeductionStatisticOutput {
    pub data: Option<DescribeDeductionStatisticData>,
}
model! { DescribeDeductionStatisticOutput {
    0 "Data" data: DescribeDeductionStatisticData
} }

/// In the response of [`DescribeDeductionStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeductionStatisticData {
    pub available_core_packages: Vec<DescribeDeductionStatisticAvailableCorePackages>,
    pub deductions: Vec<DescribeDeductionStatisticDeductions>,
    pub usages: Vec<DescribeDeductionStatisticUsages>,
}
model! { DescribeDeductionStatisticData {
    0 "AvailableCorePackages" available_core_packages: Vec<DescribeDeductionStatisticAvailableCorePackages>,
    1 "Deductions" deductions: Vec<DescribeDeductionStatisticDeductions>,
    2 "Usages" usages: Vec<DescribeDeductionStatisticUsages>
} }

/// In the response of [`DescribeDeductionStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeductionStatisticAvailableCorePackages {
    pub ali_uid: Option<i64>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub expired_time: Option<String>,
    pub group_id: Option<String>,
    pub group_resource_type: Option<String>,
    pub no_lx: Option<bool>,
    pub no_lx_source: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub total_time: Option<i64>,
    pub used_time: Option<i64>,
}
model! { DescribeDeductionStatisticAvailableCorePackages {
    0 "AliUid" ali_uid: i64, 1 "CreateTime" create_time: String, 2 "EndTime" end_time: String,
    3 "ExpiredTime" expired_time: String, 4 "GroupId" group_id: String,
    5 "GroupResourceType" group_resource_type: String, 6 "NoLx" no_lx: bool, 7 "NoLxSource" no_lx_source: String,
    8 "ResourceId" resource_id: String, 9 "ResourceType" resource_type: String, 10 "StartTime" start_time: String,
    11 "Status" status: String, 12 "TotalTime" total_time: i64, 13 "UsedTime" used_time: i64
} }

/// In the response of [`DescribeDeductionStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeductionStatisticDeductions {
    pub consume_second: Option<i64>,
    pub deduction_date: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeDeductionStatisticDeductions {
    0 "ConsumeSecond" consume_second: i64, 1 "DeductionDate" deduction_date: String,
    2 "ResourceType" resource_type: String
} }

/// In the response of [`DescribeDeductionStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeductionStatisticUsages {
    pub consume_second: Option<i64>,
    pub period: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeDeductionStatisticUsages {
    0 "ConsumeSecond" consume_second: i64, 1 "Period" period: String, 2 "ResourceType" resource_type: String
} }

/// Describes delivery address: `DescribeDeliveryAddress` of `wss` 2021-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/wss/2021-12-21/DescribeDeliveryAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryAddress {}
operation! { DescribeDeliveryAddress() "DescribeDeliveryAddress" -> DescribeDeliveryAddressOutput {} }

/// Response of [`DescribeDeliveryAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryAddressOutput {
    pub addresses: Vec<DescribeDeliveryAddressAddresses>,
    pub total_count: Option<i64>,
}
model! { DescribeDeliveryAddressOutput {
    0 "Addresses" addresses: Vec<DescribeDeliveryAddressAddresses>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDeliveryAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryAddressAddresses {
    pub area: Option<DescribeDeliveryAddressArea>,
    pub city: Option<DescribeDeliveryAddressCity>,
    pub contacts: Option<String>,
    pub default_address: Option<bool>,
    pub detail: Option<String>,
    pub mobile: Option<String>,
    pub postal_code: Option<String>,
    pub province: Option<DescribeDeliveryAddressProvince>,
    pub town: Option<DescribeDeliveryAddressTown>,
}
model! { DescribeDeliveryAddressAddresses {
    0 "Area" area: DescribeDeliveryAddressArea, 1 "City" city: DescribeDeliveryAddressCity,
    2 "Contacts" contacts: String, 3 "DefaultAddress" default_address: bool, 4 "Detail" detail: String,
    5 "Mobile" mobile: String, 6 "PostalCode" postal_code: String,
    7 "Province" province: DescribeDeliveryAddressProvince, 8 "Town" town: DescribeDeliveryAddressTown
} }

/// In the response of [`DescribeDeliveryAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryAddressArea {
    pub area_id: Option<i64>,
    pub area_name: Option<String>,
}
model! { DescribeDeliveryAddressArea {
    0 "AreaId" area_id: i64, 1 "AreaName" area_name: String
} }

/// In the response of [`DescribeDeliveryAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryAddressCity {
    pub city_id: Option<i64>,
    pub city_name: Option<String>,
}
model! { DescribeDeliveryAddressCity {
    0 "CityId" city_id: i64, 1 "CityName" city_name: String
} }

/// In the response of [`DescribeDeliveryAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryAddressProvince {
    pub province_id: Option<i64>,
    pub province_name: Option<String>,
}
model! { DescribeDeliveryAddressProvince {
    0 "ProvinceId" province_id: i64, 1 "ProvinceName" province_name: String
} }

/// In the response of [`DescribeDeliveryAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryAddressTown {
    pub town_id: Option<i64>,
    pub town_name: Option<String>,
}
model! { DescribeDeliveryAddressTown {
    0 "TownId" town_id: i64, 1 "TownName" town_name: String
} }

/// Describes multi price: `DescribeMultiPrice` of `wss` 2021-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/wss/2021-12-21/DescribeMultiPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPrice {
    pub order_items: Option<Vec<DescribeMultiPriceOrderItems>>,
    pub order_type: Option<String>,
    pub package_code: Option<String>,
    pub reseller_owner_uid: Option<i64>,
}
operation! { DescribeMultiPrice() "DescribeMultiPrice" -> DescribeMultiPriceOutput {
    0 "OrderItems" order_items: Vec<DescribeMultiPriceOrderItems>, 1 "OrderType" order_type: String,
    2 "PackageCode" package_code: String, 3 "ResellerOwnerUid" reseller_owner_uid: i64
} }

/// In the request of [`DescribeMultiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPriceOrderItems {
    pub amount: Option<i64>,
    pub components: Option<Vec<DescribeMultiPriceComponents>>,
    pub data: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub saving_plan_period: Option<String>,
}
input! { DescribeMultiPriceOrderItems() {
    0 "Amount" amount: i64, 1 "Components" components: Vec<DescribeMultiPriceComponents>, 2 "Data" data: String,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "Period" period: i64, 5 "PeriodUnit" period_unit: String,
    6 "PromotionId" promotion_id: String, 7 "ResourceIds" resource_ids: Vec<String>,
    8 "ResourceType" resource_type: String, 9 "SavingPlanPeriod" saving_plan_period: String
} }

/// In the request of [`DescribeMultiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPriceComponents {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeMultiPriceComponents() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeMultiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPriceOutput {
    pub price_info: Option<DescribeMultiPricePriceInfo>,
}
model! { DescribeMultiPriceOutput {
    0 "PriceInfo" price_info: DescribeMultiPricePriceInfo
} }

/// In the response of [`DescribeMultiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPricePriceInfo {
    pub price: Option<DescribeMultiPricePrice>,
    pub rules: Vec<DescribeMultiPriceRules>,
}
model! { DescribeMultiPricePriceInfo {
    0 "Price" price: DescribeMultiPricePrice, 1 "Rules" rules: Vec<DescribeMultiPriceRules>
} }

/// In the response of [`DescribeMultiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPricePrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub price_details: Vec<DescribeMultiPricePriceDetails>,
    pub promotions: Vec<DescribeMultiPricePromotions>,
    pub refund_instance_id_price_map: BTreeMap<String, f64>,
    pub refund_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribeMultiPricePrice {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64, 2 "OriginalPrice" original_price: f64,
    3 "PriceDetails" price_details: Vec<DescribeMultiPricePriceDetails>,
    4 "Promotions" promotions: Vec<DescribeMultiPricePromotions>,
    5 "RefundInstanceIdPriceMap" refund_instance_id_price_map: BTreeMap<String, f64>, 6 "RefundPrice" refund_price: f64,
    7 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeMultiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPricePriceDetails {
    pub module_details: Vec<DescribeMultiPriceModuleDetails>,
    pub order_item: Option<i64>,
    pub price_detail: Option<DescribeMultiPricePriceDetail>,
}
model! { DescribeMultiPricePriceDetails {
    0 "ModuleDetails" module_details: Vec<DescribeMultiPriceModuleDetails>, 1 "OrderItem" order_item: i64,
    2 "PriceDetail" price_detail: DescribeMultiPricePriceDetail
} }

/// In the response of [`DescribeMultiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPriceModuleDetails {
    pub discount_price: Option<f64>,
    pub module_code: Option<String>,
    pub module_name: Option<String>,
    pub module_value: Option<String>,
    pub original_price: Option<f64>,
    pub saving_plan_discount_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribeMultiPriceModuleDetails {
    0 "DiscountPrice" discount_price: f64, 1 "ModuleCode" module_code: String, 2 "ModuleName" module_name: String,
    3 "ModuleValue" module_value: String, 4 "OriginalPrice" original_price: f64,
    5 "SavingPlanDiscountPrice" saving_plan_discount_price: f64, 6 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeMultiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPricePriceDetail {
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub resource_type: Option<String>,
    pub saving_plan_recommend_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribeMultiPricePriceDetail {
    0 "DiscountPrice" discount_price: f64, 1 "OriginalPrice" original_price: f64,
    2 "ResourceType" resource_type: String, 3 "SavingPlanRecommendPrice" saving_plan_recommend_price: f64,
    4 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeMultiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPricePromotions {
    pub activity_id: Option<String>,
    pub effective: Option<bool>,
    pub end_timestamp: Option<String>,
    pub option_code: Option<String>,
    pub price_break_reduce_value: Option<String>,
    pub price_break_threshold: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub selected: Option<bool>,
    pub start_timestamp: Option<String>,
}
model! { DescribeMultiPricePromotions {
    0 "ActivityId" activity_id: String, 1 "Effective" effective: bool, 2 "EndTimestamp" end_timestamp: String,
    3 "OptionCode" option_code: String, 4 "PriceBreakReduceValue" price_break_reduce_value: String,
    5 "PriceBreakThreshold" price_break_threshold: String, 6 "PromotionDesc" promotion_desc: String,
    7 "PromotionId" promotion_id: String, 8 "PromotionName" promotion_name: String, 9 "Selected" selected: bool,
    10 "StartTimestamp" start_timestamp: String
} }

/// In the response of [`DescribeMultiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeMultiPriceRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// Describes package deductions: `DescribePackageDeductions` of `wss` 2021-12-21.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/wss/2021-12-21/DescribePackageDeductions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageDeductions {
    pub end_time: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub package_ids: Option<Vec<String>>,
    pub page_num: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub resource_type: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub start_time: Option<i64>,
}
operation! { DescribePackageDeductions() "DescribePackageDeductions" -> DescribePackageDeductionsOutput {
    0 "EndTime" end_time: i64, 1 "InstanceIds" instance_ids: Vec<String>, 2 "PackageIds" package_ids: Vec<String>,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "ResourceType" resource_type: String,
    6 "ResourceTypes" resource_types: Vec<String>, 7 "StartTime" start_time: i64
} }
paged! { DescribePackageDeductions: DescribePackageDeductionsDeductions =
    Number "PageNum", "Deductions" deductions, total "TotalCount" }

/// Response of [`DescribePackageDeductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageDeductionsOutput {
    pub deductions: Vec<DescribePackageDeductionsDeductions>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_used_core_time: Option<f64>,
    pub total_used_time: Option<i64>,
    pub total_used_time_decimal: Option<String>,
}
model! { DescribePackageDeductionsOutput {
    0 "Deductions" deductions: Vec<DescribePackageDeductionsDeductions>, 1 "PageNum" page_num: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalUsedCoreTime" total_used_core_time: f64,
    5 "TotalUsedTime" total_used_time: i64, 6 "TotalUsedTimeDecimal" total_used_time_decimal: String
} }

/// In the response of [`DescribePackageDeductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageDeductionsDeductions {
    pub cpu: Option<i64>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_type: Option<String>,
    pub end_time: Option<String>,
    pub group_resource_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_state: Option<String>,
    pub instance_type: Option<String>,
    pub memory: Option<i64>,
    pub os_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub session_id: Option<String>,
    pub sta_time: Option<String>,
    pub used_core_time: Option<f64>,
    pub used_time: Option<i64>,
    pub used_time_decimal: Option<String>,
    pub used_time_with_scale: Option<i64>,
}
model! { DescribePackageDeductionsDeductions {
    0 "Cpu" cpu: i64, 1 "DesktopId" desktop_id: String, 2 "DesktopName" desktop_name: String,
    3 "DesktopType" desktop_type: String, 4 "EndTime" end_time: String,
    5 "GroupResourceType" group_resource_type: String, 6 "InstanceId" instance_id: String,
    7 "InstanceState" instance_state: String, 8 "InstanceType" instance_type: String, 9 "Memory" memory: i64,
    10 "OsType" os_type: String, 11 "RegionId" region_id: String, 12 "ResourceType" resource_type: String,
    13 "SessionId" session_id: String, 14 "StaTime" sta_time: String, 15 "UsedCoreTime" used_core_time: f64,
    16 "UsedTime" used_time: i64, 17 "UsedTimeDecimal" used_time_decimal: String,
    18 "UsedTimeWithScale" used_time_with_scale: i64
} }

/// Describes run id deductions: `DescribeRunIdDeductions` of `wss` 2021-12-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/wss/2021-12-21/DescribeRunIdDeductions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunIdDeductions {
    pub agent_type: Option<String>,
    pub agent_types: Option<Vec<String>>,
    pub ali_uid: Option<i64>,
    pub biz_type: Option<String>,
    pub deduction_types: Option<Vec<String>>,
    pub end_time: Option<i64>,
    pub group_by_fields: Option<Vec<String>>,
    pub group_resource_types: Option<Vec<String>>,
    pub group_separator: Option<bool>,
    pub instance_id_type: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub package_ids: Option<Vec<String>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_type: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub start_time: Option<i64>,
    pub wy_id: Option<String>,
}
operation! { DescribeRunIdDeductions() "DescribeRunIdDeductions" -> DescribeRunIdDeductionsOutput {
    0 "AgentType" agent_type: String, 1 "AgentTypes" agent_types: Vec<String>, 2 "AliUid" ali_uid: i64,
    3 "BizType" biz_type: String, 4 "DeductionTypes" deduction_types: Vec<String>, 5 "EndTime" end_time: i64,
    6 "GroupByFields" group_by_fields: Vec<String>, 7 "GroupResourceTypes" group_resource_types: Vec<String>,
    8 "GroupSeparator" group_separator: bool, 9 "InstanceIdType" instance_id_type: String,
    10 "InstanceIds" instance_ids: Vec<String>, 11 "MaxResults" max_results: i64, 12 "NextToken" next_token: String,
    13 "PackageIds" package_ids: Vec<String>, 14 "PageNum" page_num: i64, 15 "PageSize" page_size: i64,
    16 "ResourceType" resource_type: String, 17 "ResourceTypes" resource_types: Vec<String>,
    18 "StartTime" start_time: i64, 19 "WyId" wy_id: String
} }
paged! { DescribeRunIdDeductions: DescribeRunIdDeductionsDeductions =
    Token "NextToken", "Deductions" deductions, next "NextToken" }

/// Response of [`DescribeRunIdDeductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunIdDeductionsOutput {
    pub deductions: Vec<DescribeRunIdDeductionsDeductions>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_used_time: Option<i64>,
    pub total_used_time_decimal: Option<String>,
}
model! { DescribeRunIdDeductionsOutput {
    0 "Deductions" deductions: Vec<DescribeRunIdDeductionsDeductions>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64,
    5 "TotalCount" total_count: i64, 6 "TotalUsedTime" total_used_time: i64,
    7 "TotalUsedTimeDecimal" total_used_time_decimal: String
} }

/// In the response of [`DescribeRunIdDeductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunIdDeductionsDeductions {
    pub agent_type: Option<String>,
    pub end_time: Option<String>,
    pub group_resource_type: Option<String>,
    pub instance_id: Option<String>,
    pub model: Option<String>,
    pub package_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub run_id: Option<String>,
    pub start_time: Option<String>,
    pub summary: Option<String>,
    pub used_time: Option<i64>,
    pub used_time_decimal: Option<String>,
}
model! { DescribeRunIdDeductionsDeductions {
    0 "AgentType" agent_type: String, 1 "EndTime" end_time: String, 2 "GroupResourceType" group_resource_type: String,
    3 "InstanceId" instance_id: String, 4 "Model" model: String, 5 "PackageId" package_id: String,
    6 "ResourceId" resource_id: String, 7 "ResourceType" resource_type: String, 8 "RunId" run_id: String,
    9 "StartTime" start_time: String, 10 "Summary" summary: String, 11 "UsedTime" used_time: i64,
    12 "UsedTimeDecimal" used_time_decimal: String
} }

/// Modifies instance properties: `ModifyInstanceProperties` of `wss` 2021-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/wss/2021-12-21/ModifyInstanceProperties>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceProperties {
    pub instance_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub key: Option<String>,
    /// Required.
    pub resource_type: String,
    pub value: Option<String>,
}
operation! { ModifyInstanceProperties(resource_type: String) "ModifyInstanceProperties" -> Empty {
    0 "InstanceId" instance_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Key" key: String,
    3 "ResourceType" resource_type, 4 "Value" value: String
} }

/// Response of [`ModifyInstanceProperties`]: empty.
pub type ModifyInstancePropertiesOutput = Empty;

/// Sets agent credit quota: `SetAgentCreditQuota` of `wss` 2021-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/wss/2021-12-21/SetAgentCreditQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAgentCreditQuota {
    pub agent_ids: Option<Vec<String>>,
    pub agent_type: Option<String>,
    pub biz_type: Option<String>,
    pub credit_quota: Option<i64>,
}
operation! { SetAgentCreditQuota() "SetAgentCreditQuota" -> Empty {
    0 "AgentIds" agent_ids: Vec<String>, 1 "AgentType" agent_type: String, 2 "BizType" biz_type: String,
    3 "CreditQuota" credit_quota: i64
} }

/// Response of [`SetAgentCreditQuota`]: empty.
pub type SetAgentCreditQuotaOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CreateMultiOrder, DescribeCreditPackageAgents, DescribeCreditUsageInfo, DescribeDeductionStatistic,
    DescribeDeliveryAddress, DescribeMultiPrice, DescribePackageDeductions, DescribeRunIdDeductions,
    ModifyInstanceProperties, SetAgentCreditQuota
}
