//! `hasim` of Tencent Cloud, API version 2021-07-16.
//!
//! Endpoint: `hasim.tencentcloudapi.com`, or `hasim.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, hasim::DescribeLinks};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeLinks::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "hasim",
    "2021-07-16",
    "hasim",
    &Endpoints::NONE,
);

/// Creates rule: `CreateRule` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=CreateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub is_active: bool,
    /// Required.
    pub notice: i64,
    pub email: Option<String>,
    pub url: Option<String>,
    pub data_threshold: Option<i64>,
    pub district: Option<i64>,
    pub distance: Option<i64>,
    pub signal_strength: Option<i64>,
    pub lost_day: Option<i64>,
    pub tag_ids: Option<Vec<i64>>,
    pub sale_plan: Option<String>,
}
operation! { CreateRule(name: String, r#type: i64, is_active: bool, notice: i64) "CreateRule" -> Empty {
    0 "Name" name, 1 "Type" r#type, 2 "IsActive" is_active, 3 "Notice" notice, 4 "Email" email: String,
    5 "Url" url: String, 6 "DataThreshold" data_threshold: i64, 7 "District" district: i64, 8 "Distance" distance: i64,
    9 "SignalStrength" signal_strength: i64, 10 "LostDay" lost_day: i64, 11 "TagIDs" tag_ids: Vec<i64>,
    12 "SalePlan" sale_plan: String
} }

/// Response of [`CreateRule`]: empty.
pub type CreateRuleOutput = Empty;

/// Creates tactic: `CreateTactic` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=CreateTactic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTactic {
    /// Required.
    pub name: String,
    /// Required.
    pub is_auto: i64,
    /// Required.
    pub ping_interval: i64,
    /// Required.
    pub is_weak: i64,
    /// Required.
    pub weak_threshold: i64,
    /// Required.
    pub is_delay: i64,
    /// Required.
    pub delay_threshold: i64,
    /// Required.
    pub is_fake: i64,
    /// Required.
    pub fake_ip: String,
    /// Required.
    pub fake_interval: i64,
    /// Required.
    pub is_net: i64,
    /// Required.
    pub network: i64,
    /// Required.
    pub is_move: i64,
    /// Required.
    pub is_priority_tele: i64,
    /// Required.
    pub priority_tele: i64,
    /// Required.
    pub is_bottom_tele: i64,
    /// Required.
    pub bottom_tele: i64,
    /// Required.
    pub is_best_signal: i64,
}

/// Arguments of [`CreateTactic::new`].
pub struct CreateTacticRequired {
    pub name: String,
    pub is_auto: i64,
    pub ping_interval: i64,
    pub is_weak: i64,
    pub weak_threshold: i64,
    pub is_delay: i64,
    pub delay_threshold: i64,
    pub is_fake: i64,
    pub fake_ip: String,
    pub fake_interval: i64,
    pub is_net: i64,
    pub network: i64,
    pub is_move: i64,
    pub is_priority_tele: i64,
    pub priority_tele: i64,
    pub is_bottom_tele: i64,
    pub bottom_tele: i64,
    pub is_best_signal: i64,
}
operation! {
    CreateTactic { CreateTacticRequired: name, is_auto, ping_interval, is_weak, weak_threshold, is_delay, delay_threshold, is_fake, fake_ip, fake_interval, is_net, network, is_move, is_priority_tele, priority_tele, is_bottom_tele, bottom_tele, is_best_signal }
    "CreateTactic" -> Empty {
    0 "Name" name, 1 "IsAuto" is_auto, 2 "PingInterval" ping_interval, 3 "IsWeak" is_weak,
    4 "WeakThreshold" weak_threshold, 5 "IsDelay" is_delay, 6 "DelayThreshold" delay_threshold, 7 "IsFake" is_fake,
    8 "FakeIP" fake_ip, 9 "FakeInterval" fake_interval, 10 "IsNet" is_net, 11 "Network" network, 12 "IsMove" is_move,
    13 "IsPriorityTele" is_priority_tele, 14 "PriorityTele" priority_tele, 15 "IsBottomTele" is_bottom_tele,
    16 "BottomTele" bottom_tele, 17 "IsBestSignal" is_best_signal
} }

/// Response of [`CreateTactic`]: empty.
pub type CreateTacticOutput = Empty;

/// Creates tag: `CreateTag` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=CreateTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    /// Required.
    pub name: String,
    pub comment: Option<String>,
}
operation! { CreateTag(name: String) "CreateTag" -> Empty {
    0 "Name" name, 1 "Comment" comment: String
} }

/// Response of [`CreateTag`]: empty.
pub type CreateTagOutput = Empty;

/// Deletes rule: `DeleteRule` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=DeleteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteRule(rule_id: i64) "DeleteRule" -> Empty {
    0 "RuleID" rule_id
} }

/// Response of [`DeleteRule`]: empty.
pub type DeleteRuleOutput = Empty;

/// Deletes tactic: `DeleteTactic` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=DeleteTactic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTactic {
    /// Required.
    pub tactic_id: i64,
}
operation! { DeleteTactic(tactic_id: i64) "DeleteTactic" -> Empty {
    0 "TacticID" tactic_id
} }

/// Response of [`DeleteTactic`]: empty.
pub type DeleteTacticOutput = Empty;

/// Deletes tag: `DeleteTag` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=DeleteTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    /// Required.
    pub tag_id: i64,
}
operation! { DeleteTag(tag_id: i64) "DeleteTag" -> Empty {
    0 "TagID" tag_id
} }

/// Response of [`DeleteTag`]: empty.
pub type DeleteTagOutput = Empty;

/// Describes link: `DescribeLink` of `hasim` 2021-07-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=DescribeLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLink {
    /// Required.
    pub link_id: i64,
    pub uin_account: Option<String>,
}
operation! { DescribeLink(link_id: i64) "DescribeLink" -> DescribeLinkOutput {
    0 "LinkID" link_id, 1 "UinAccount" uin_account: String
} }

/// Response of [`DescribeLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinkOutput {
    pub data: Option<LinkDetailInfo>,
}
model! { DescribeLinkOutput {
    0 "Data" data: LinkDetailInfo
} }

/// In the response of [`DescribeLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkDetailInfo {
    pub id: Option<i64>,
    pub status: Option<i64>,
    pub active_time: Option<String>,
    pub expire_time: Option<String>,
    pub data_use: Option<f64>,
    pub audio_use: Option<i64>,
    pub sms_use: Option<i64>,
    pub linked_state: Option<i64>,
    pub tactic_id: Option<i64>,
    pub tactic_status: Option<i64>,
    pub tactic_expire_time: Option<String>,
    pub is_active_log: Option<bool>,
    pub tele_operator: Option<i64>,
    pub report: Option<DeviceReport>,
    pub tags: Vec<Tag>,
    pub cards: Vec<TeleOperatorCard>,
    pub card_id: Option<String>,
}
model! { LinkDetailInfo {
    0 "ID" id: i64, 1 "Status" status: i64, 2 "ActiveTime" active_time: String, 3 "ExpireTime" expire_time: String,
    4 "DataUse" data_use: f64, 5 "AudioUse" audio_use: i64, 6 "SmsUse" sms_use: i64, 7 "LinkedState" linked_state: i64,
    8 "TacticID" tactic_id: i64, 9 "TacticStatus" tactic_status: i64, 10 "TacticExpireTime" tactic_expire_time: String,
    11 "IsActiveLog" is_active_log: bool, 12 "TeleOperator" tele_operator: i64, 13 "Report" report: DeviceReport,
    14 "Tags" tags: Vec<Tag>, 15 "Cards" cards: Vec<TeleOperatorCard>, 16 "CardID" card_id: String
} }

/// In the response of [`DescribeLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceReport {
    pub imei: Option<String>,
    pub lng: Option<String>,
    pub lat: Option<String>,
    pub lac: Option<String>,
    pub cell: Option<String>,
    pub iccid: Option<String>,
    pub rss: Option<i64>,
    pub tele: Option<i64>,
    pub tid: Option<i64>,
    pub ping: Option<i64>,
    pub delay: Option<i64>,
    pub log: Option<i64>,
    pub dev_type: Option<String>,
    pub dev_model: Option<String>,
    pub version: Option<String>,
    pub upload_time: Option<String>,
    pub status: Option<i64>,
    pub month_first_time: Option<String>,
}
model! { DeviceReport {
    0 "Imei" imei: String, 1 "Lng" lng: String, 2 "Lat" lat: String, 3 "Lac" lac: String, 4 "Cell" cell: String,
    5 "Iccid" iccid: String, 6 "Rss" rss: i64, 7 "Tele" tele: i64, 8 "Tid" tid: i64, 9 "Ping" ping: i64,
    10 "Delay" delay: i64, 11 "Log" log: i64, 12 "DevType" dev_type: String, 13 "DevModel" dev_model: String,
    14 "Version" version: String, 15 "UploadTime" upload_time: String, 16 "Status" status: i64,
    17 "MonthFirstTime" month_first_time: String
} }

/// In the response of [`DescribeLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub name: Option<String>,
    pub id: Option<i64>,
    pub comment: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { Tag {
    0 "Name" name: String, 1 "ID" id: i64, 2 "Comment" comment: String, 3 "CreatedAt" created_at: String,
    4 "UpdatedAt" updated_at: String
} }

/// In the response of [`DescribeLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeleOperatorCard {
    pub account_time: Option<String>,
    pub active_time: Option<String>,
    pub iccid: Option<String>,
    pub link_id: Option<i64>,
    pub msisdn: Option<String>,
    pub imsi: Option<String>,
    pub tele_operator: Option<i64>,
}
model! { TeleOperatorCard {
    0 "AccountTime" account_time: String, 1 "ActiveTime" active_time: String, 2 "ICCID" iccid: String,
    3 "LinkID" link_id: i64, 4 "Msisdn" msisdn: String, 5 "IMSI" imsi: String, 6 "TeleOperator" tele_operator: i64
} }

/// Describes links: `DescribeLinks` of `hasim` 2021-07-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=DescribeLinks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinks {
    pub link_id: Option<i64>,
    pub iccid: Option<String>,
    pub imei: Option<String>,
    pub status: Option<i64>,
    pub tele_operator: Option<i64>,
    pub tag_id: Option<i64>,
    pub tactic_id: Option<i64>,
    pub linked_state: Option<i64>,
    pub tag_ids: Option<Vec<i64>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeLinks() "DescribeLinks" -> DescribeLinksOutput {
    0 "LinkID" link_id: i64, 1 "ICCID" iccid: String, 2 "IMEI" imei: String, 3 "Status" status: i64,
    4 "TeleOperator" tele_operator: i64, 5 "TagID" tag_id: i64, 6 "TacticID" tactic_id: i64,
    7 "LinkedState" linked_state: i64, 8 "TagIDs" tag_ids: Vec<i64>, 9 "Limit" limit: i64, 10 "Offset" offset: i64
} }
paged! { DescribeLinks: LinkInfo = Offset "Offset", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinksOutput {
    pub data: Option<LinkInfos>,
}
model! { DescribeLinksOutput {
    0 "Data" data: LinkInfos
} }

/// In the response of [`DescribeLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkInfos {
    pub total: Option<i64>,
    pub list: Vec<LinkInfo>,
}
model! { LinkInfos {
    0 "Total" total: i64, 1 "List" list: Vec<LinkInfo>
} }

/// In the response of [`DescribeLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkInfo {
    pub id: Option<i64>,
    pub status: Option<i64>,
    pub active_time: Option<String>,
    pub expire_time: Option<String>,
    pub data_use: Option<f64>,
    pub audio_use: Option<i64>,
    pub sms_use: Option<i64>,
    pub linked_state: Option<i64>,
    pub tactic_id: Option<i64>,
    pub tactic_status: Option<i64>,
    pub tactic_expire_time: Option<String>,
    pub is_active_log: Option<bool>,
    pub tele_operator: Option<i64>,
    pub report: Option<DeviceReport>,
}
model! { LinkInfo {
    0 "ID" id: i64, 1 "Status" status: i64, 2 "ActiveTime" active_time: String, 3 "ExpireTime" expire_time: String,
    4 "DataUse" data_use: f64, 5 "AudioUse" audio_use: i64, 6 "SmsUse" sms_use: i64, 7 "LinkedState" linked_state: i64,
    8 "TacticID" tactic_id: i64, 9 "TacticStatus" tactic_status: i64, 10 "TacticExpireTime" tactic_expire_time: String,
    11 "IsActiveLog" is_active_log: bool, 12 "TeleOperator" tele_operator: i64, 13 "Report" report: DeviceReport
} }

/// Describes orders: `DescribeOrders` of `hasim` 2021-07-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=DescribeOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrders {
    pub deal_name: Option<String>,
    pub audit_status: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeOrders() "DescribeOrders" -> DescribeOrdersOutput {
    0 "DealName" deal_name: String, 1 "AuditStatus" audit_status: i64, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "BeginTime" begin_time: String, 5 "EndTime" end_time: String
} }
paged! { DescribeOrders: OrderInfo = Offset "Offset", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrdersOutput {
    pub data: Option<Orders>,
}
model! { DescribeOrdersOutput {
    0 "Data" data: Orders
} }

/// In the response of [`DescribeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Orders {
    pub total: Option<i64>,
    pub list: Vec<OrderInfo>,
}
model! { Orders {
    0 "Total" total: i64, 1 "List" list: Vec<OrderInfo>
} }

/// In the response of [`DescribeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderInfo {
    pub deal_name: Option<String>,
    pub created_at: Option<String>,
    pub uin: Option<String>,
    pub buy_num: Option<i64>,
    pub industry_code: Option<String>,
    pub address: Option<String>,
    pub contact: Option<String>,
    pub msisdn: Option<String>,
    pub specification: Option<String>,
    pub comment: Option<String>,
    pub big_deal_id: Option<String>,
    pub audit_status: Option<String>,
    pub flow_status: Option<String>,
    pub remark: Option<String>,
    pub refund_big_deal_id: Option<String>,
}
model! { OrderInfo {
    0 "DealName" deal_name: String, 1 "CreatedAt" created_at: String, 2 "Uin" uin: String, 3 "BuyNum" buy_num: i64,
    4 "IndustryCode" industry_code: String, 5 "Address" address: String, 6 "Contact" contact: String,
    7 "Msisdn" msisdn: String, 8 "Specification" specification: String, 9 "Comment" comment: String,
    10 "BigDealId" big_deal_id: String, 11 "AuditStatus" audit_status: String, 12 "FlowStatus" flow_status: String,
    13 "Remark" remark: String, 14 "RefundBigDealId" refund_big_deal_id: String
} }

/// Describes rule: `DescribeRule` of `hasim` 2021-07-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=DescribeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRule {
    /// Required.
    pub rule_id: i64,
}
operation! { DescribeRule(rule_id: i64) "DescribeRule" -> DescribeRuleOutput {
    0 "RuleID" rule_id
} }

/// Response of [`DescribeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleOutput {
    pub data: Option<RuleDetail>,
}
model! { DescribeRuleOutput {
    0 "Data" data: RuleDetail
} }

/// In the response of [`DescribeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleDetail {
    pub name: Option<String>,
    pub id: Option<i64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub deleted_at: Option<String>,
    pub r#type: Option<i64>,
    pub is_active: Option<bool>,
    pub notice: Option<i64>,
    pub email: Option<String>,
    pub url: Option<String>,
    pub data_threshold: Option<i64>,
    pub district: Option<i64>,
    pub distance: Option<i64>,
    pub signal_strength: Option<i64>,
    pub lost_day: Option<i64>,
    pub tag_ids: Vec<i64>,
    pub sale_plan: Option<String>,
}
model! { RuleDetail {
    0 "Name" name: String, 1 "ID" id: i64, 2 "CreatedAt" created_at: String, 3 "UpdatedAt" updated_at: String,
    4 "DeletedAt" deleted_at: String, 5 "Type" r#type: i64, 6 "IsActive" is_active: bool, 7 "Notice" notice: i64,
    8 "Email" email: String, 9 "Url" url: String, 10 "DataThreshold" data_threshold: i64, 11 "District" district: i64,
    12 "Distance" distance: i64, 13 "SignalStrength" signal_strength: i64, 14 "LostDay" lost_day: i64,
    15 "TagIDs" tag_ids: Vec<i64>, 16 "SalePlan" sale_plan: String
} }

/// Describes rules: `DescribeRules` of `hasim` 2021-07-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=DescribeRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    pub rule_id: Option<i64>,
    pub rule_ids: Option<Vec<i64>>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub is_active: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRules() "DescribeRules" -> DescribeRulesOutput {
    0 "RuleID" rule_id: i64, 1 "RuleIDs" rule_ids: Vec<i64>, 2 "Name" name: String, 3 "Type" r#type: i64,
    4 "IsActive" is_active: i64, 5 "Limit" limit: i64, 6 "Offset" offset: i64
} }
paged! { DescribeRules: RuleItem = Offset "Offset", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub data: Option<RuleInfos>,
}
model! { DescribeRulesOutput {
    0 "Data" data: RuleInfos
} }

/// In the response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfos {
    pub total: Option<i64>,
    pub list: Vec<RuleItem>,
}
model! { RuleInfos {
    0 "Total" total: i64, 1 "List" list: Vec<RuleItem>
} }

/// In the response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub name: Option<String>,
    pub id: Option<i64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub deleted_at: Option<String>,
    pub r#type: Option<i64>,
    pub is_active: Option<bool>,
    pub notice: Option<i64>,
    pub email: Option<String>,
    pub url: Option<String>,
    pub data_threshold: Option<i64>,
    pub district: Option<i64>,
    pub distance: Option<i64>,
    pub signal_strength: Option<i64>,
    pub lost_day: Option<i64>,
    pub tag_ids: Vec<i64>,
    pub sale_plan: Option<String>,
}
model! { RuleItem {
    0 "Name" name: String, 1 "ID" id: i64, 2 "CreatedAt" created_at: String, 3 "UpdatedAt" updated_at: String,
    4 "DeletedAt" deleted_at: String, 5 "Type" r#type: i64, 6 "IsActive" is_active: bool, 7 "Notice" notice: i64,
    8 "Email" email: String, 9 "Url" url: String, 10 "DataThreshold" data_threshold: i64, 11 "District" district: i64,
    12 "Distance" distance: i64, 13 "SignalStrength" signal_strength: i64, 14 "LostDay" lost_day: i64,
    15 "TagIDs" tag_ids: Vec<i64>, 16 "SalePlan" sale_plan: String
} }

/// Describes tactic: `DescribeTactic` of `hasim` 2021-07-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=DescribeTactic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTactic {
    /// Required.
    pub tactic_id: i64,
}
operation! { DescribeTactic(tactic_id: i64) "DescribeTactic" -> DescribeTacticOutput {
    0 "TacticID" tactic_id
} }

/// Response of [`DescribeTactic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTacticOutput {
    pub data: Option<Tactic>,
}
model! { DescribeTacticOutput {
    0 "Data" data: Tactic
} }

/// In the response of [`DescribeTactic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tactic {
    pub id: Option<i64>,
    pub created_at: Option<String>,
    pub is_auto: Option<i64>,
    pub ping_interval: Option<i64>,
    pub is_weak: Option<i64>,
    pub weak_threshold: Option<i64>,
    pub is_delay: Option<i64>,
    pub delay_threshold: Option<i64>,
    pub is_fake: Option<i64>,
    pub fake_ip: Option<String>,
    pub fake_interval: Option<i64>,
    pub is_net: Option<i64>,
    pub network: Option<i64>,
    pub is_move: Option<i64>,
    pub name: Option<String>,
    pub is_priority_tele: Option<i64>,
    pub priority_tele: Option<i64>,
    pub is_bottom_tele: Option<i64>,
    pub bottom_tele: Option<i64>,
    pub is_best_signal: Option<i64>,
}
model! { Tactic {
    0 "ID" id: i64, 1 "CreatedAt" created_at: String, 2 "IsAuto" is_auto: i64, 3 "PingInterval" ping_interval: i64,
    4 "IsWeak" is_weak: i64, 5 "WeakThreshold" weak_threshold: i64, 6 "IsDelay" is_delay: i64,
    7 "DelayThreshold" delay_threshold: i64, 8 "IsFake" is_fake: i64, 9 "FakeIP" fake_ip: String,
    10 "FakeInterval" fake_interval: i64, 11 "IsNet" is_net: i64, 12 "Network" network: i64, 13 "IsMove" is_move: i64,
    14 "Name" name: String, 15 "IsPriorityTele" is_priority_tele: i64, 16 "PriorityTele" priority_tele: i64,
    17 "IsBottomTele" is_bottom_tele: i64, 18 "BottomTele" bottom_tele: i64, 19 "IsBestSignal" is_best_signal: i64
} }

/// Describes tactics: `DescribeTactics` of `hasim` 2021-07-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=DescribeTactics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTactics {
    pub tactic_id: Option<i64>,
    pub name: Option<String>,
}
operation! { DescribeTactics() "DescribeTactics" -> DescribeTacticsOutput {
    0 "TacticID" tactic_id: i64, 1 "Name" name: String
} }

/// Response of [`DescribeTactics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTacticsOutput {
    pub data: Option<TacticInfos>,
}
model! { DescribeTacticsOutput {
    0 "Data" data: TacticInfos
} }

/// In the response of [`DescribeTactics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TacticInfos {
    pub total: Option<i64>,
    pub list: Vec<Tactic>,
}
model! { TacticInfos {
    0 "Total" total: i64, 1 "List" list: Vec<Tactic>
} }

/// Describes tags: `DescribeTags` of `hasim` 2021-07-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub name: Option<String>,
}
operation! { DescribeTags() "DescribeTags" -> DescribeTagsOutput {
    0 "Name" name: String
} }

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub data: Option<TagInfos>,
}
model! { DescribeTagsOutput {
    0 "Data" data: TagInfos
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfos {
    pub total: Option<i64>,
    pub list: Vec<Tag>,
}
model! { TagInfos {
    0 "Total" total: i64, 1 "List" list: Vec<Tag>
} }

/// Modifies link advanced log: `ModifyLinkAdvancedLog` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=ModifyLinkAdvancedLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLinkAdvancedLog {
    /// Required.
    pub link_id: i64,
    /// Required.
    pub is_ad_log: i64,
}
operation! { ModifyLinkAdvancedLog(link_id: i64, is_ad_log: i64) "ModifyLinkAdvancedLog" -> Empty {
    0 "LinkID" link_id, 1 "IsAdLog" is_ad_log
} }

/// Response of [`ModifyLinkAdvancedLog`]: empty.
pub type ModifyLinkAdvancedLogOutput = Empty;

/// Modifies link tactic: `ModifyLinkTactic` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=ModifyLinkTactic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLinkTactic {
    /// Required.
    pub link_id: i64,
    /// Required.
    pub tactic_id: i64,
}
operation! { ModifyLinkTactic(link_id: i64, tactic_id: i64) "ModifyLinkTactic" -> Empty {
    0 "LinkID" link_id, 1 "TacticID" tactic_id
} }

/// Response of [`ModifyLinkTactic`]: empty.
pub type ModifyLinkTacticOutput = Empty;

/// Modifies link tele: `ModifyLinkTele` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=ModifyLinkTele>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLinkTele {
    /// Required.
    pub link_id: i64,
    /// Required.
    pub tele_operator: i64,
}
operation! { ModifyLinkTele(link_id: i64, tele_operator: i64) "ModifyLinkTele" -> Empty {
    0 "LinkID" link_id, 1 "TeleOperator" tele_operator
} }

/// Response of [`ModifyLinkTele`]: empty.
pub type ModifyLinkTeleOutput = Empty;

/// Modifies rule: `ModifyRule` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=ModifyRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub is_active: bool,
    /// Required.
    pub notice: i64,
    /// Required.
    pub rule_id: i64,
    pub email: Option<String>,
    pub url: Option<String>,
    pub data_threshold: Option<i64>,
    pub district: Option<i64>,
    pub distance: Option<i64>,
    pub signal_strength: Option<i64>,
    pub tag_ids: Option<Vec<i64>>,
    pub sale_plan: Option<String>,
    pub uin_account: Option<String>,
}

/// Arguments of [`ModifyRule::new`].
pub struct ModifyRuleRequired {
    pub name: String,
    pub r#type: i64,
    pub is_active: bool,
    pub notice: i64,
    pub rule_id: i64,
}
operation! { ModifyRule { ModifyRuleRequired: name, r#type, is_active, notice, rule_id } "ModifyRule" -> Empty {
    0 "Name" name, 1 "Type" r#type, 2 "IsActive" is_active, 3 "Notice" notice, 4 "RuleID" rule_id,
    5 "Email" email: String, 6 "Url" url: String, 7 "DataThreshold" data_threshold: i64, 8 "District" district: i64,
    9 "Distance" distance: i64, 10 "SignalStrength" signal_strength: i64, 11 "TagIDs" tag_ids: Vec<i64>,
    12 "SalePlan" sale_plan: String, 13 "UinAccount" uin_account: String
} }

/// Response of [`ModifyRule`]: empty.
pub type ModifyRuleOutput = Empty;

/// Modifies rule status: `ModifyRuleStatus` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=ModifyRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleStatus {
    /// Required.
    pub rule_id: i64,
    pub is_active: Option<bool>,
}
operation! { ModifyRuleStatus(rule_id: i64) "ModifyRuleStatus" -> Empty {
    0 "RuleID" rule_id, 1 "IsActive" is_active: bool
} }

/// Response of [`ModifyRuleStatus`]: empty.
pub type ModifyRuleStatusOutput = Empty;

/// Modifies tactic: `ModifyTactic` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=ModifyTactic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTactic {
    /// Required.
    pub name: String,
    /// Required.
    pub is_auto: i64,
    /// Required.
    pub ping_interval: i64,
    /// Required.
    pub is_weak: i64,
    /// Required.
    pub weak_threshold: i64,
    /// Required.
    pub is_delay: i64,
    /// Required.
    pub delay_threshold: i64,
    /// Required.
    pub is_fake: i64,
    /// Required.
    pub fake_interval: i64,
    /// Required.
    pub is_net: i64,
    /// Required.
    pub network: i64,
    /// Required.
    pub is_move: i64,
    /// Required.
    pub tactic_id: i64,
    /// Required.
    pub is_priority_tele: i64,
    /// Required.
    pub priority_tele: i64,
    /// Required.
    pub is_bottom_tele: i64,
    /// Required.
    pub bottom_tele: i64,
    /// Required.
    pub is_best_signal: i64,
    pub fake_ip: Option<String>,
}

/// Arguments of [`ModifyTactic::new`].
pub struct ModifyTacticRequired {
    pub name: String,
    pub is_auto: i64,
    pub ping_interval: i64,
    pub is_weak: i64,
    pub weak_threshold: i64,
    pub is_delay: i64,
    pub delay_threshold: i64,
    pub is_fake: i64,
    pub fake_interval: i64,
    pub is_net: i64,
    pub network: i64,
    pub is_move: i64,
    pub tactic_id: i64,
    pub is_priority_tele: i64,
    pub priority_tele: i64,
    pub is_bottom_tele: i64,
    pub bottom_tele: i64,
    pub is_best_signal: i64,
}
operation! {
    ModifyTactic { ModifyTacticRequired: name, is_auto, ping_interval, is_weak, weak_threshold, is_delay, delay_threshold, is_fake, fake_interval, is_net, network, is_move, tactic_id, is_priority_tele, priority_tele, is_bottom_tele, bottom_tele, is_best_signal }
    "ModifyTactic" -> Empty {
    0 "Name" name, 1 "IsAuto" is_auto, 2 "PingInterval" ping_interval, 3 "IsWeak" is_weak,
    4 "WeakThreshold" weak_threshold, 5 "IsDelay" is_delay, 6 "DelayThreshold" delay_threshold, 7 "IsFake" is_fake,
    8 "FakeInterval" fake_interval, 9 "IsNet" is_net, 10 "Network" network, 11 "IsMove" is_move,
    12 "TacticID" tactic_id, 13 "IsPriorityTele" is_priority_tele, 14 "PriorityTele" priority_tele,
    15 "IsBottomTele" is_bottom_tele, 16 "BottomTele" bottom_tele, 17 "IsBestSignal" is_best_signal,
    18 "FakeIP" fake_ip: String
} }

/// Response of [`ModifyTactic`]: empty.
pub type ModifyTacticOutput = Empty;

/// Modifies tag: `ModifyTag` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=ModifyTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTag {
    /// Required.
    pub name: String,
    /// Required.
    pub tag_id: i64,
    pub comment: Option<String>,
}
operation! { ModifyTag(name: String, tag_id: i64) "ModifyTag" -> Empty {
    0 "Name" name, 1 "TagID" tag_id, 2 "Comment" comment: String
} }

/// Response of [`ModifyTag`]: empty.
pub type ModifyTagOutput = Empty;

/// Renews link info: `RenewLinkInfo` of `hasim` 2021-07-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hasim&Version=2021-07-16&Action=RenewLinkInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLinkInfo {
    /// Required.
    pub link_id: i64,
    pub uin_account: Option<String>,
}
operation! { RenewLinkInfo(link_id: i64) "RenewLinkInfo" -> Empty {
    0 "LinkID" link_id, 1 "UinAccount" uin_account: String
} }

/// Response of [`RenewLinkInfo`]: empty.
pub type RenewLinkInfoOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateRule, CreateTactic, CreateTag, DeleteRule, DeleteTactic, DeleteTag, DescribeLink, DescribeLinks,
    DescribeOrders, DescribeRule, DescribeRules, DescribeTactic, DescribeTactics, DescribeTags, ModifyLinkAdvancedLog,
    ModifyLinkTactic, ModifyLinkTele, ModifyRule, ModifyRuleStatus, ModifyTactic, ModifyTag, RenewLinkInfo
}
