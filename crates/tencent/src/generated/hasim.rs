//! `hasim` 2021-07-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "hasim", version: "2021-07-16", code: "hasim", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub name: String,
    pub r#type: i64,
    pub is_active: bool,
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

pub type CreateRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTactic {
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

/// What [`CreateTactic::new`] takes.
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
operation! { CreateTactic{CreateTacticRequired: name, is_auto, ping_interval, is_weak, weak_threshold, is_delay, delay_threshold, is_fake, fake_ip, fake_interval, is_net, network, is_move, is_priority_tele, priority_tele, is_bottom_tele, bottom_tele, is_best_signal}
    "CreateTactic" -> Empty {
    0 "Name" name, 1 "IsAuto" is_auto, 2 "PingInterval" ping_interval, 3 "IsWeak" is_weak,
    4 "WeakThreshold" weak_threshold, 5 "IsDelay" is_delay, 6 "DelayThreshold" delay_threshold, 7 "IsFake" is_fake,
    8 "FakeIP" fake_ip, 9 "FakeInterval" fake_interval, 10 "IsNet" is_net, 11 "Network" network, 12 "IsMove" is_move,
    13 "IsPriorityTele" is_priority_tele, 14 "PriorityTele" priority_tele, 15 "IsBottomTele" is_bottom_tele,
    16 "BottomTele" bottom_tele, 17 "IsBestSignal" is_best_signal
} }

pub type CreateTacticOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    pub name: String,
    pub comment: Option<String>,
}
operation! { CreateTag(name: String) "CreateTag" -> Empty {
    0 "Name" name, 1 "Comment" comment: String
} }

pub type CreateTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub rule_id: i64,
}
operation! { DeleteRule(rule_id: i64) "DeleteRule" -> Empty {
    0 "RuleID" rule_id
} }

pub type DeleteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTactic {
    pub tactic_id: i64,
}
operation! { DeleteTactic(tactic_id: i64) "DeleteTactic" -> Empty {
    0 "TacticID" tactic_id
} }

pub type DeleteTacticOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    pub tag_id: i64,
}
operation! { DeleteTag(tag_id: i64) "DeleteTag" -> Empty {
    0 "TagID" tag_id
} }

pub type DeleteTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLink {
    pub link_id: i64,
    pub uin_account: Option<String>,
}
operation! { DescribeLink(link_id: i64) "DescribeLink" -> DescribeLinkOutput {
    0 "LinkID" link_id, 1 "UinAccount" uin_account: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinkOutput {
    pub data: Option<LinkDetailInfo>,
}
model! { DescribeLinkOutput {
    0 "Data" data
} }

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
    pub tags: Option<Vec<Tag>>,
    pub cards: Option<Vec<TeleOperatorCard>>,
    pub card_id: Option<String>,
}
model! { LinkDetailInfo {
    0 "ID" id, 1 "Status" status, 2 "ActiveTime" active_time, 3 "ExpireTime" expire_time, 4 "DataUse" data_use,
    5 "AudioUse" audio_use, 6 "SmsUse" sms_use, 7 "LinkedState" linked_state, 8 "TacticID" tactic_id,
    9 "TacticStatus" tactic_status, 10 "TacticExpireTime" tactic_expire_time, 11 "IsActiveLog" is_active_log,
    12 "TeleOperator" tele_operator, 13 "Report" report, 14 "Tags" tags, 15 "Cards" cards, 16 "CardID" card_id
} }

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
    0 "Imei" imei, 1 "Lng" lng, 2 "Lat" lat, 3 "Lac" lac, 4 "Cell" cell, 5 "Iccid" iccid, 6 "Rss" rss, 7 "Tele" tele,
    8 "Tid" tid, 9 "Ping" ping, 10 "Delay" delay, 11 "Log" log, 12 "DevType" dev_type, 13 "DevModel" dev_model,
    14 "Version" version, 15 "UploadTime" upload_time, 16 "Status" status, 17 "MonthFirstTime" month_first_time
} }

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
    0 "Name" name, 1 "ID" id, 2 "Comment" comment, 3 "CreatedAt" created_at, 4 "UpdatedAt" updated_at
} }

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
    0 "AccountTime" account_time, 1 "ActiveTime" active_time, 2 "ICCID" iccid, 3 "LinkID" link_id, 4 "Msisdn" msisdn,
    5 "IMSI" imsi, 6 "TeleOperator" tele_operator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinks {
    pub link_id: Option<i64>,
    pub iccid: Option<String>,
    pub imei: Option<String>,
    pub status: Option<u64>,
    pub tele_operator: Option<u64>,
    pub tag_id: Option<u64>,
    pub tactic_id: Option<u64>,
    pub linked_state: Option<i64>,
    pub tag_ids: Option<Vec<i64>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeLinks() "DescribeLinks" -> DescribeLinksOutput {
    0 "LinkID" link_id: i64, 1 "ICCID" iccid: String, 2 "IMEI" imei: String, 3 "Status" status: u64,
    4 "TeleOperator" tele_operator: u64, 5 "TagID" tag_id: u64, 6 "TacticID" tactic_id: u64,
    7 "LinkedState" linked_state: i64, 8 "TagIDs" tag_ids: Vec<i64>, 9 "Limit" limit: i64, 10 "Offset" offset: i64
} }
paged! { DescribeLinks: LinkInfo = Offset "Offset", "Data.List" data.list, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinksOutput {
    pub data: Option<LinkInfos>,
}
model! { DescribeLinksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkInfos {
    pub total: Option<i64>,
    pub list: Option<Vec<LinkInfo>>,
}
model! { LinkInfos {
    0 "Total" total, 1 "List" list
} }

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
    0 "ID" id, 1 "Status" status, 2 "ActiveTime" active_time, 3 "ExpireTime" expire_time, 4 "DataUse" data_use,
    5 "AudioUse" audio_use, 6 "SmsUse" sms_use, 7 "LinkedState" linked_state, 8 "TacticID" tactic_id,
    9 "TacticStatus" tactic_status, 10 "TacticExpireTime" tactic_expire_time, 11 "IsActiveLog" is_active_log,
    12 "TeleOperator" tele_operator, 13 "Report" report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrders {
    pub deal_name: Option<String>,
    pub audit_status: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeOrders() "DescribeOrders" -> DescribeOrdersOutput {
    0 "DealName" deal_name: String, 1 "AuditStatus" audit_status: i64, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "BeginTime" begin_time: String, 5 "EndTime" end_time: String
} }
paged! { DescribeOrders: OrderInfo = Offset "Offset", "Data.List" data.list, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrdersOutput {
    pub data: Option<Orders>,
}
model! { DescribeOrdersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Orders {
    pub total: Option<i64>,
    pub list: Option<Vec<OrderInfo>>,
}
model! { Orders {
    0 "Total" total, 1 "List" list
} }

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
    0 "DealName" deal_name, 1 "CreatedAt" created_at, 2 "Uin" uin, 3 "BuyNum" buy_num, 4 "IndustryCode" industry_code,
    5 "Address" address, 6 "Contact" contact, 7 "Msisdn" msisdn, 8 "Specification" specification, 9 "Comment" comment,
    10 "BigDealId" big_deal_id, 11 "AuditStatus" audit_status, 12 "FlowStatus" flow_status, 13 "Remark" remark,
    14 "RefundBigDealId" refund_big_deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRule {
    pub rule_id: i64,
}
operation! { DescribeRule(rule_id: i64) "DescribeRule" -> DescribeRuleOutput {
    0 "RuleID" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleOutput {
    pub data: Option<RuleDetail>,
}
model! { DescribeRuleOutput {
    0 "Data" data
} }

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
    pub tag_ids: Option<Vec<i64>>,
    pub sale_plan: Option<String>,
}
model! { RuleDetail {
    0 "Name" name, 1 "ID" id, 2 "CreatedAt" created_at, 3 "UpdatedAt" updated_at, 4 "DeletedAt" deleted_at,
    5 "Type" r#type, 6 "IsActive" is_active, 7 "Notice" notice, 8 "Email" email, 9 "Url" url,
    10 "DataThreshold" data_threshold, 11 "District" district, 12 "Distance" distance,
    13 "SignalStrength" signal_strength, 14 "LostDay" lost_day, 15 "TagIDs" tag_ids, 16 "SalePlan" sale_plan
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub data: Option<RuleInfos>,
}
model! { DescribeRulesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfos {
    pub total: Option<i64>,
    pub list: Option<Vec<RuleItem>>,
}
model! { RuleInfos {
    0 "Total" total, 1 "List" list
} }

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
    pub tag_ids: Option<Vec<u64>>,
    pub sale_plan: Option<String>,
}
model! { RuleItem {
    0 "Name" name, 1 "ID" id, 2 "CreatedAt" created_at, 3 "UpdatedAt" updated_at, 4 "DeletedAt" deleted_at,
    5 "Type" r#type, 6 "IsActive" is_active, 7 "Notice" notice, 8 "Email" email, 9 "Url" url,
    10 "DataThreshold" data_threshold, 11 "District" district, 12 "Distance" distance,
    13 "SignalStrength" signal_strength, 14 "LostDay" lost_day, 15 "TagIDs" tag_ids, 16 "SalePlan" sale_plan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTactic {
    pub tactic_id: i64,
}
operation! { DescribeTactic(tactic_id: i64) "DescribeTactic" -> DescribeTacticOutput {
    0 "TacticID" tactic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTacticOutput {
    pub data: Option<Tactic>,
}
model! { DescribeTacticOutput {
    0 "Data" data
} }

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
    0 "ID" id, 1 "CreatedAt" created_at, 2 "IsAuto" is_auto, 3 "PingInterval" ping_interval, 4 "IsWeak" is_weak,
    5 "WeakThreshold" weak_threshold, 6 "IsDelay" is_delay, 7 "DelayThreshold" delay_threshold, 8 "IsFake" is_fake,
    9 "FakeIP" fake_ip, 10 "FakeInterval" fake_interval, 11 "IsNet" is_net, 12 "Network" network, 13 "IsMove" is_move,
    14 "Name" name, 15 "IsPriorityTele" is_priority_tele, 16 "PriorityTele" priority_tele,
    17 "IsBottomTele" is_bottom_tele, 18 "BottomTele" bottom_tele, 19 "IsBestSignal" is_best_signal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTactics {
    pub tactic_id: Option<i64>,
    pub name: Option<String>,
}
operation! { DescribeTactics() "DescribeTactics" -> DescribeTacticsOutput {
    0 "TacticID" tactic_id: i64, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTacticsOutput {
    pub data: Option<TacticInfos>,
}
model! { DescribeTacticsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TacticInfos {
    pub total: Option<i64>,
    pub list: Option<Vec<Tactic>>,
}
model! { TacticInfos {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub name: Option<String>,
}
operation! { DescribeTags() "DescribeTags" -> DescribeTagsOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub data: Option<TagInfos>,
}
model! { DescribeTagsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfos {
    pub total: Option<i64>,
    pub list: Option<Vec<Tag>>,
}
model! { TagInfos {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLinkAdvancedLog {
    pub link_id: i64,
    pub is_ad_log: i64,
}
operation! { ModifyLinkAdvancedLog(link_id: i64, is_ad_log: i64) "ModifyLinkAdvancedLog" -> Empty {
    0 "LinkID" link_id, 1 "IsAdLog" is_ad_log
} }

pub type ModifyLinkAdvancedLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLinkTactic {
    pub link_id: i64,
    pub tactic_id: i64,
}
operation! { ModifyLinkTactic(link_id: i64, tactic_id: i64) "ModifyLinkTactic" -> Empty {
    0 "LinkID" link_id, 1 "TacticID" tactic_id
} }

pub type ModifyLinkTacticOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLinkTele {
    pub link_id: i64,
    pub tele_operator: i64,
}
operation! { ModifyLinkTele(link_id: i64, tele_operator: i64) "ModifyLinkTele" -> Empty {
    0 "LinkID" link_id, 1 "TeleOperator" tele_operator
} }

pub type ModifyLinkTeleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    pub name: String,
    pub r#type: i64,
    pub is_active: bool,
    pub notice: i64,
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

/// What [`ModifyRule::new`] takes.
pub struct ModifyRuleRequired {
    pub name: String,
    pub r#type: i64,
    pub is_active: bool,
    pub notice: i64,
    pub rule_id: i64,
}
operation! { ModifyRule{ModifyRuleRequired: name, r#type, is_active, notice, rule_id} "ModifyRule" -> Empty {
    0 "Name" name, 1 "Type" r#type, 2 "IsActive" is_active, 3 "Notice" notice, 4 "RuleID" rule_id,
    5 "Email" email: String, 6 "Url" url: String, 7 "DataThreshold" data_threshold: i64, 8 "District" district: i64,
    9 "Distance" distance: i64, 10 "SignalStrength" signal_strength: i64, 11 "TagIDs" tag_ids: Vec<i64>,
    12 "SalePlan" sale_plan: String, 13 "UinAccount" uin_account: String
} }

pub type ModifyRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleStatus {
    pub rule_id: u64,
    pub is_active: Option<bool>,
}
operation! { ModifyRuleStatus(rule_id: u64) "ModifyRuleStatus" -> Empty {
    0 "RuleID" rule_id, 1 "IsActive" is_active: bool
} }

pub type ModifyRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTactic {
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
    pub fake_ip: Option<String>,
}

/// What [`ModifyTactic::new`] takes.
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
operation! { ModifyTactic{ModifyTacticRequired: name, is_auto, ping_interval, is_weak, weak_threshold, is_delay, delay_threshold, is_fake, fake_interval, is_net, network, is_move, tactic_id, is_priority_tele, priority_tele, is_bottom_tele, bottom_tele, is_best_signal}
    "ModifyTactic" -> Empty {
    0 "Name" name, 1 "IsAuto" is_auto, 2 "PingInterval" ping_interval, 3 "IsWeak" is_weak,
    4 "WeakThreshold" weak_threshold, 5 "IsDelay" is_delay, 6 "DelayThreshold" delay_threshold, 7 "IsFake" is_fake,
    8 "FakeInterval" fake_interval, 9 "IsNet" is_net, 10 "Network" network, 11 "IsMove" is_move,
    12 "TacticID" tactic_id, 13 "IsPriorityTele" is_priority_tele, 14 "PriorityTele" priority_tele,
    15 "IsBottomTele" is_bottom_tele, 16 "BottomTele" bottom_tele, 17 "IsBestSignal" is_best_signal,
    18 "FakeIP" fake_ip: String
} }

pub type ModifyTacticOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTag {
    pub name: String,
    pub tag_id: i64,
    pub comment: Option<String>,
}
operation! { ModifyTag(name: String, tag_id: i64) "ModifyTag" -> Empty {
    0 "Name" name, 1 "TagID" tag_id, 2 "Comment" comment: String
} }

pub type ModifyTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLinkInfo {
    pub link_id: i64,
    pub uin_account: Option<String>,
}
operation! { RenewLinkInfo(link_id: i64) "RenewLinkInfo" -> Empty {
    0 "LinkID" link_id, 1 "UinAccount" uin_account: String
} }

pub type RenewLinkInfoOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateRule, CreateTactic, CreateTag, DeleteRule, DeleteTactic, DeleteTag, DescribeLink, DescribeLinks,
    DescribeOrders, DescribeRule, DescribeRules, DescribeTactic, DescribeTactics, DescribeTags, ModifyLinkAdvancedLog,
    ModifyLinkTactic, ModifyLinkTele, ModifyRule, ModifyRuleStatus, ModifyTactic, ModifyTag, RenewLinkInfo
}
