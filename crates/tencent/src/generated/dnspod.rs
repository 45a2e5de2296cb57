//! `dnspod` of Tencent Cloud, API version 2021-03-23.
//!
//! Endpoint: `dnspod.tencentcloudapi.com`, or `dnspod.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dnspod::DescribeDomainAndRecordList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDomainAndRecordList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "dnspod",
    "2021-03-23",
    "dnspod",
    &Endpoints::NONE,
);

/// Checks record snapshot rollback: `CheckRecordSnapshotRollback` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CheckRecordSnapshotRollback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRecordSnapshotRollback {
    /// Required.
    pub domain: String,
    /// Required.
    pub snapshot_id: String,
    /// Required.
    pub record: SnapshotRecord,
    pub domain_id: Option<i64>,
}
operation! { CheckRecordSnapshotRollback(domain: String, snapshot_id: String, record: SnapshotRecord)
    "CheckRecordSnapshotRollback" -> CheckRecordSnapshotRollbackOutput {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "Record" record, 3 "DomainId" domain_id: i64
} }

/// In the request of [`CheckRecordSnapshotRollback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotRecord {
    /// Required.
    pub sub_domain: Option<String>,
    /// Required.
    pub record_type: Option<String>,
    /// Required.
    pub record_line: Option<String>,
    /// Required.
    pub value: Option<String>,
    /// Required.
    pub ttl: Option<String>,
    pub record_id: Option<String>,
    pub mx: Option<String>,
    pub weight: Option<String>,
    pub reason: Option<String>,
}

/// Arguments of [`SnapshotRecord::new`].
pub struct SnapshotRecordRequired {
    pub sub_domain: String,
    pub record_type: String,
    pub record_line: String,
    pub value: String,
    pub ttl: String,
}
input! { SnapshotRecord { SnapshotRecordRequired: sub_domain, record_type, record_line, value, ttl } {
    0 "SubDomain" sub_domain: String, 1 "RecordType" record_type: String, 2 "RecordLine" record_line: String,
    3 "Value" value: String, 4 "TTL" ttl: String, 5 "RecordId" record_id: String, 6 "MX" mx: String,
    7 "Weight" weight: String, 8 "Reason" reason: String
} }

/// Response of [`CheckRecordSnapshotRollback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRecordSnapshotRollbackOutput {
    pub reason: Option<String>,
}
model! { CheckRecordSnapshotRollbackOutput {
    0 "Reason" reason: String
} }

/// Checks snapshot rollback: `CheckSnapshotRollback` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CheckSnapshotRollback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSnapshotRollback {
    /// Required.
    pub domain: String,
    /// Required.
    pub snapshot_id: String,
    pub domain_id: Option<i64>,
}
operation! { CheckSnapshotRollback(domain: String, snapshot_id: String)
    "CheckSnapshotRollback" -> CheckSnapshotRollbackOutput {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "DomainId" domain_id: i64
} }

/// Response of [`CheckSnapshotRollback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSnapshotRollbackOutput {
    pub snapshot_id: Option<String>,
    pub cost_minutes: Option<i64>,
    pub domain: Option<String>,
    pub total: Option<i64>,
    pub timeout: Option<i64>,
    pub failed: Option<i64>,
    pub failed_record_list: Vec<SnapshotRecord>,
}
model! { CheckSnapshotRollbackOutput {
    0 "SnapshotId" snapshot_id: String, 1 "CostMinutes" cost_minutes: i64, 2 "Domain" domain: String,
    3 "Total" total: i64, 4 "Timeout" timeout: i64, 5 "Failed" failed: i64,
    6 "FailedRecordList" failed_record_list: Vec<SnapshotRecord>
} }

/// Creates and pay deal: `CreateAndPayDeal` of `dnspod` 2021-03-23.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateAndPayDeal>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCOUNT_IS_LOCKED`], [`codes::FAILED_OPERATION_CONTAINS_PERSONAL_VIP`],
/// [`codes::FAILED_OPERATION_DOMAIN_IS_PERSONAL_TYPE`], [`codes::FAILED_OPERATION_DOMAIN_IS_VIP`],
/// [`codes::FAILED_OPERATION_EIP_CHECK_FAILED`], [`codes::FAILED_OPERATION_FUNCTION_NOT_ALLOWED_APPLY`],
/// [`codes::FAILED_OPERATION_GET_WHOIS_FAILED`], [`codes::FAILED_OPERATION_LOGIN_TIMEOUT`],
/// [`codes::FAILED_OPERATION_MOBILE_NOT_VERIFIED`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`],
/// [`codes::FAILED_OPERATION_NOT_RESOURCE_OWNER`], [`codes::FAILED_OPERATION_ORDER_CAN_NOT_PAY`],
/// [`codes::FAILED_OPERATION_ORDER_HAS_PAID`], [`codes::FAILED_OPERATION_RESOURCE_NOT_BIND`],
/// [`codes::FAILED_OPERATION_VERIFYING_BILL_EXISTS`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`], [`codes::INVALID_PARAMETER_ACTION_INVALID`],
/// [`codes::INVALID_PARAMETER_ACTION_SUCCESS`], [`codes::INVALID_PARAMETER_ACTIVITY`],
/// [`codes::INVALID_PARAMETER_BILL_NUMBER_INVALID`], [`codes::INVALID_PARAMETER_CLIENT_TOKEN_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_COMMON`], [`codes::INVALID_PARAMETER_DATA_EXPIRED`],
/// [`codes::INVALID_PARAMETER_DATA_INVALID`], [`codes::INVALID_PARAMETER_DEAL_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_DNS_DEAL_DOMAIN_UPGRADED`], [`codes::INVALID_PARAMETER_DNS_DEAL_LOCKED`],
/// [`codes::INVALID_PARAMETER_DNS_INVALID_DEAL`], [`codes::INVALID_PARAMETER_DOMAIN_ALIAS_EXISTS`],
/// [`codes::INVALID_PARAMETER_DOMAIN_ALIAS_ID_INVALID`], [`codes::INVALID_PARAMETER_DOMAIN_IS_MODIFYING_DNS`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_REGED`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_VIP`],
/// [`codes::INVALID_PARAMETER_DOMAIN_TOO_LONG`], [`codes::INVALID_PARAMETER_DOMAIN_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`], [`codes::INVALID_PARAMETER_GOODS_CHILD_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_GOODS_NUM_INVALID`], [`codes::INVALID_PARAMETER_GOODS_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_GROUP_NAME_INVALID`], [`codes::INVALID_PARAMETER_ILLEGAL_NEW_DEAL`],
/// [`codes::INVALID_PARAMETER_INVALID_DEAL_NAME`], [`codes::INVALID_PARAMETER_INVALID_SECRET_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_SIGNATURE`], [`codes::INVALID_PARAMETER_INVALID_TIME`],
/// [`codes::INVALID_PARAMETER_PERMISSION_DENIED`], [`codes::INVALID_PARAMETER_QCLOUD_UIN_INVALID`],
/// [`codes::INVALID_PARAMETER_SHARED_USERS_UNREAL_NAME`], [`codes::INVALID_PARAMETER_TIME_SPAN_INVALID`],
/// [`codes::INVALID_PARAMETER_TIMESTAMP_EXPIRED`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_ACCESS_DENIED`],
/// [`codes::OPERATION_DENIED_CANCEL_BILL_NOT_ALLOWED`], [`codes::OPERATION_DENIED_MONITOR_CALLBACK_NOT_ENABLED`],
/// [`codes::OPERATION_DENIED_NOT_ADMIN`], [`codes::OPERATION_DENIED_NOT_GRANTED_BY_OWNER`],
/// [`codes::OPERATION_DENIED_NOT_ORDER_OWNER`], [`codes::OPERATION_DENIED_POST_REQUEST_ACCEPT_ONLY`],
/// [`codes::OPERATION_DENIED_VIP_DOMAIN_ALLOWED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`], [`codes::REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN`], [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN_ALIAS`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_GIFT`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPayDeal {
    /// Required.
    pub deal_type: i64,
    /// Required.
    pub goods_type: i64,
    /// Required.
    pub goods_child_type: String,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub auto_renew: i64,
    pub domain: Option<String>,
    pub time_span: Option<i64>,
    pub new_package_type: Option<String>,
    pub client_token: Option<String>,
}

/// Arguments of [`CreateAndPayDeal::new`].
pub struct CreateAndPayDealRequired {
    pub deal_type: i64,
    pub goods_type: i64,
    pub goods_child_type: String,
    pub goods_num: i64,
    pub auto_renew: i64,
}
operation! {
    CreateAndPayDeal { CreateAndPayDealRequired: deal_type, goods_type, goods_child_type, goods_num, auto_renew }
    "CreateAndPayDeal" -> CreateAndPayDealOutput {
    0 "DealType" deal_type, 1 "GoodsType" goods_type, 2 "GoodsChildType" goods_child_type, 3 "GoodsNum" goods_num,
    4 "AutoRenew" auto_renew, 5 "Domain" domain: String, 6 "TimeSpan" time_span: i64,
    7 "NewPackageType" new_package_type: String, 8 "ClientToken" client_token: String
} }

/// Response of [`CreateAndPayDeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPayDealOutput {
    pub big_deal_id: Option<String>,
    pub deal_list: Vec<Deals>,
}
model! { CreateAndPayDealOutput {
    0 "BigDealId" big_deal_id: String, 1 "DealList" deal_list: Vec<Deals>
} }

/// In the response of [`CreateAndPayDeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deals {
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
    pub resource_id: Option<String>,
}
model! { Deals {
    0 "DealId" deal_id: String, 1 "DealName" deal_name: String, 2 "ResourceId" resource_id: String
} }

/// Creates deal: `CreateDeal` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDeal>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCOUNT_IS_LOCKED`], [`codes::FAILED_OPERATION_CONTAINS_PERSONAL_VIP`],
/// [`codes::FAILED_OPERATION_DOMAIN_IS_PERSONAL_TYPE`], [`codes::FAILED_OPERATION_DOMAIN_IS_VIP`],
/// [`codes::FAILED_OPERATION_EIP_CHECK_FAILED`], [`codes::FAILED_OPERATION_FUNCTION_NOT_ALLOWED_APPLY`],
/// [`codes::FAILED_OPERATION_GET_WHOIS_FAILED`], [`codes::FAILED_OPERATION_LOGIN_TIMEOUT`],
/// [`codes::FAILED_OPERATION_MOBILE_NOT_VERIFIED`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`],
/// [`codes::FAILED_OPERATION_NOT_RESOURCE_OWNER`], [`codes::FAILED_OPERATION_ORDER_CAN_NOT_PAY`],
/// [`codes::FAILED_OPERATION_ORDER_HAS_PAID`], [`codes::FAILED_OPERATION_RESOURCE_NOT_BIND`],
/// [`codes::FAILED_OPERATION_VERIFYING_BILL_EXISTS`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`], [`codes::INVALID_PARAMETER_ACTION_INVALID`],
/// [`codes::INVALID_PARAMETER_ACTION_SUCCESS`], [`codes::INVALID_PARAMETER_ACTIVITY`],
/// [`codes::INVALID_PARAMETER_BILL_NUMBER_INVALID`], [`codes::INVALID_PARAMETER_COMMON`],
/// [`codes::INVALID_PARAMETER_DATA_EXPIRED`], [`codes::INVALID_PARAMETER_DATA_INVALID`],
/// [`codes::INVALID_PARAMETER_DEAL_TYPE_INVALID`], [`codes::INVALID_PARAMETER_DNS_DEAL_DOMAIN_UPGRADED`],
/// [`codes::INVALID_PARAMETER_DNS_DEAL_LOCKED`], [`codes::INVALID_PARAMETER_DNS_INVALID_DEAL`],
/// [`codes::INVALID_PARAMETER_DOMAIN_ALIAS_EXISTS`], [`codes::INVALID_PARAMETER_DOMAIN_ALIAS_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IS_MODIFYING_DNS`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_REGED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_VIP`], [`codes::INVALID_PARAMETER_DOMAIN_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_DOMAIN_TYPE_INVALID`], [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`],
/// [`codes::INVALID_PARAMETER_GOODS_CHILD_TYPE_INVALID`], [`codes::INVALID_PARAMETER_GOODS_NUM_INVALID`],
/// [`codes::INVALID_PARAMETER_GOODS_TYPE_INVALID`], [`codes::INVALID_PARAMETER_GROUP_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_NEW_DEAL`], [`codes::INVALID_PARAMETER_INVALID_DEAL_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_SECRET_ID`], [`codes::INVALID_PARAMETER_INVALID_SIGNATURE`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME`], [`codes::INVALID_PARAMETER_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_QCLOUD_UIN_INVALID`], [`codes::INVALID_PARAMETER_SHARED_USERS_UNREAL_NAME`],
/// [`codes::INVALID_PARAMETER_TIME_SPAN_INVALID`], [`codes::INVALID_PARAMETER_TIMESTAMP_EXPIRED`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_ACCESS_DENIED`],
/// [`codes::OPERATION_DENIED_CANCEL_BILL_NOT_ALLOWED`], [`codes::OPERATION_DENIED_MONITOR_CALLBACK_NOT_ENABLED`],
/// [`codes::OPERATION_DENIED_NOT_ADMIN`], [`codes::OPERATION_DENIED_NOT_GRANTED_BY_OWNER`],
/// [`codes::OPERATION_DENIED_NOT_ORDER_OWNER`], [`codes::OPERATION_DENIED_POST_REQUEST_ACCEPT_ONLY`],
/// [`codes::OPERATION_DENIED_VIP_DOMAIN_ALLOWED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`], [`codes::REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN`], [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN_ALIAS`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_GIFT`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeal {
    /// Required.
    pub deal_type: i64,
    /// Required.
    pub goods_type: i64,
    /// Required.
    pub goods_child_type: String,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub auto_renew: i64,
    pub domain: Option<String>,
    pub time_span: Option<i64>,
    pub new_package_type: Option<String>,
}

/// Arguments of [`CreateDeal::new`].
pub struct CreateDealRequired {
    pub deal_type: i64,
    pub goods_type: i64,
    pub goods_child_type: String,
    pub goods_num: i64,
    pub auto_renew: i64,
}
operation! { CreateDeal { CreateDealRequired: deal_type, goods_type, goods_child_type, goods_num, auto_renew }
    "CreateDeal" -> CreateDealOutput {
    0 "DealType" deal_type, 1 "GoodsType" goods_type, 2 "GoodsChildType" goods_child_type, 3 "GoodsNum" goods_num,
    4 "AutoRenew" auto_renew, 5 "Domain" domain: String, 6 "TimeSpan" time_span: i64,
    7 "NewPackageType" new_package_type: String
} }

/// Response of [`CreateDeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDealOutput {
    pub big_deal_id: Option<String>,
    pub deal_list: Vec<Deals>,
}
model! { CreateDealOutput {
    0 "BigDealId" big_deal_id: String, 1 "DealList" deal_list: Vec<Deals>
} }

/// Adds a domain to DNSPod.
///
/// The domain is served once its registrar names the DNSPod name servers.
///
/// `CreateDomain` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_EXISTS`], [`codes::FAILED_OPERATION_DOMAIN_IN_ENTERPRISE_MAIL_ACCOUNT`],
/// [`codes::FAILED_OPERATION_DOMAIN_OWNED_BY_OTHER_USER`], [`codes::FAILED_OPERATION_TENCENT_CLOUD_FORBID`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`], [`codes::INVALID_PARAMETER_DOMAIN_IN_BLACK_LIST`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IS_MY_ALIAS`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_REGED`],
/// [`codes::INVALID_PARAMETER_EMAIL_NOT_VERIFIED`], [`codes::INVALID_PARAMETER_QUHUI_TXT_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_QUHUI_TXT_RECORD_WAIT`], [`codes::INVALID_PARAMETER_TOOLS_DOMAIN_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    /// Required.
    pub domain: String,
    pub group_id: Option<i64>,
    pub is_mark: Option<String>,
    pub transfer_sub_domain: Option<bool>,
    pub tags: Option<Vec<TagItem>>,
}
operation! { CreateDomain(domain: String) "CreateDomain" -> CreateDomainOutput {
    0 "Domain" domain, 1 "GroupId" group_id: i64, 2 "IsMark" is_mark: String,
    3 "TransferSubDomain" transfer_sub_domain: bool, 4 "Tags" tags: Vec<TagItem>
} }

/// In the request of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItem {
    /// Required.
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagItem(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainOutput {
    pub domain_info: Option<DomainCreateInfo>,
}
model! { CreateDomainOutput {
    0 "DomainInfo" domain_info: DomainCreateInfo
} }

/// In the response of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainCreateInfo {
    pub id: Option<i64>,
    pub domain: Option<String>,
    pub punycode: Option<String>,
    pub grade_ns_list: Vec<String>,
}
model! { DomainCreateInfo {
    0 "Id" id: i64, 1 "Domain" domain: String, 2 "Punycode" punycode: String, 3 "GradeNsList" grade_ns_list: Vec<String>
} }

/// Creates domain alias: `CreateDomainAlias` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDomainAlias>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_EXISTS`], [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`],
/// [`codes::FAILED_OPERATION_DOMAIN_OWNED_BY_OTHER_USER`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_ALIAS_IS_MY_DOMAIN`],
/// [`codes::INVALID_PARAMETER_DOMAIN_ALIAS_EXISTS`], [`codes::INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED`],
/// [`codes::LIMIT_EXCEEDED_DOMAIN_ALIAS_COUNT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_DOMAIN_ALIAS_NUMBER_LIMIT`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainAlias {
    /// Required.
    pub domain_alias: String,
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { CreateDomainAlias(domain_alias: String, domain: String) "CreateDomainAlias" -> CreateDomainAliasOutput {
    0 "DomainAlias" domain_alias, 1 "Domain" domain, 2 "DomainId" domain_id: i64
} }

/// Response of [`CreateDomainAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainAliasOutput {
    pub domain_alias_id: Option<i64>,
}
model! { CreateDomainAliasOutput {
    0 "DomainAliasId" domain_alias_id: i64
} }

/// Creates domain batch: `CreateDomainBatch` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDomainBatch>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::INVALID_PARAMETER_BATCH_DOMAIN_CREATE_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_BATCH_TASK_COUNT_LIMIT`], [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`],
/// [`codes::INVALID_PARAMETER_JOB_GREATER_THAN_LIMIT`], [`codes::INVALID_PARAMETER_RECORD_VALUE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_VALUE_LENGTH_INVALID`], [`codes::INVALID_PARAMETER_TOO_MANY_INVALID_DOMAINS`],
/// [`codes::OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED`], [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatch {
    /// Required.
    pub domain_list: Vec<String>,
    pub record_value: Option<String>,
}
operation! { CreateDomainBatch(domain_list: Vec<String>) "CreateDomainBatch" -> CreateDomainBatchOutput {
    0 "DomainList" domain_list, 1 "RecordValue" record_value: String
} }

/// Response of [`CreateDomainBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatchOutput {
    pub detail_list: Vec<CreateDomainBatchDetail>,
    pub job_id: Option<i64>,
}
model! { CreateDomainBatchOutput {
    0 "DetailList" detail_list: Vec<CreateDomainBatchDetail>, 1 "JobId" job_id: i64
} }

/// In the response of [`CreateDomainBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatchDetail {
    pub record_list: Vec<CreateDomainBatchRecord>,
    pub id: Option<i64>,
    pub domain: Option<String>,
    pub domain_grade: Option<String>,
    pub err_msg: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
}
model! { CreateDomainBatchDetail {
    0 "RecordList" record_list: Vec<CreateDomainBatchRecord>, 1 "Id" id: i64, 2 "Domain" domain: String,
    3 "DomainGrade" domain_grade: String, 4 "ErrMsg" err_msg: String, 5 "Status" status: String,
    6 "Operation" operation: String
} }

/// In the response of [`CreateDomainBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatchRecord {
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub value: Option<String>,
    pub ttl: Option<i64>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub err_msg: Option<String>,
    pub id: Option<i64>,
}
model! { CreateDomainBatchRecord {
    0 "SubDomain" sub_domain: String, 1 "RecordType" record_type: String, 2 "RecordLine" record_line: String,
    3 "Value" value: String, 4 "TTL" ttl: i64, 5 "Status" status: String, 6 "Operation" operation: String,
    7 "ErrMsg" err_msg: String, 8 "Id" id: i64
} }

/// Creates domain custom line: `CreateDomainCustomLine` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDomainCustomLine>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED`], [`codes::INVALID_PARAMETER_INVALID_IP`],
/// [`codes::INVALID_PARAMETER_IP_ALREADY_EXIST`], [`codes::INVALID_PARAMETER_LINE_IN_USE`],
/// [`codes::INVALID_PARAMETER_LINE_NAME_INVALID`], [`codes::INVALID_PARAMETER_LINE_NAME_INVALID_CHARACTER`],
/// [`codes::INVALID_PARAMETER_LINE_NAME_OCCUPIED`], [`codes::INVALID_PARAMETER_VALUE_IP_AREA_EMPTY_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_IP_AREA_EMPTY_LINE_NAME`], [`codes::LIMIT_EXCEEDED_CUSTOM_LINE_LIMITED`],
/// [`codes::OPERATION_DENIED_EDIT_USING_RECORD_LINE_NOT_ALLOWED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainCustomLine {
    /// Required.
    pub domain: String,
    /// Required.
    pub name: String,
    /// Required.
    pub area: String,
    pub domain_id: Option<i64>,
}
operation! { CreateDomainCustomLine(domain: String, name: String, area: String) "CreateDomainCustomLine" -> Empty {
    0 "Domain" domain, 1 "Name" name, 2 "Area" area, 3 "DomainId" domain_id: i64
} }

/// Response of [`CreateDomainCustomLine`]: empty.
pub type CreateDomainCustomLineOutput = Empty;

/// Creates domain group: `CreateDomainGroup` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDomainGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_GROUP_NAME_EXISTS`], [`codes::INVALID_PARAMETER_GROUP_NAME_INVALID`],
/// [`codes::LIMIT_EXCEEDED_GROUP_NUMBER_LIMIT`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainGroup {
    /// Required.
    pub group_name: String,
}
operation! { CreateDomainGroup(group_name: String) "CreateDomainGroup" -> CreateDomainGroupOutput {
    0 "GroupName" group_name
} }

/// Response of [`CreateDomainGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainGroupOutput {
    pub group_id: Option<i64>,
}
model! { CreateDomainGroupOutput {
    0 "GroupId" group_id: i64
} }

/// Creates domains analytics file: `CreateDomainsAnalyticsFile` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDomainsAnalyticsFile>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_BATCH_LIMIT_UNDO`], [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`],
/// [`codes::INVALID_PARAMETER_JOB_GREATER_THAN_LIMIT`], [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_RECORDS_EMPTY`], [`codes::INVALID_PARAMETER_STARTTIME_GREATER_THAN_ENDTIME`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainsAnalyticsFile {
    /// Required.
    pub domains: Vec<String>,
    /// Required.
    pub start_date: String,
    pub dns_format: Option<String>,
    pub end_date: Option<String>,
}
operation! { CreateDomainsAnalyticsFile(domains: Vec<String>, start_date: String)
    "CreateDomainsAnalyticsFile" -> CreateDomainsAnalyticsFileOutput {
    0 "Domains" domains, 1 "StartDate" start_date, 2 "DNSFormat" dns_format: String, 3 "EndDate" end_date: String
} }

/// Response of [`CreateDomainsAnalyticsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainsAnalyticsFileOutput {
    pub job_id: Option<i64>,
}
model! { CreateDomainsAnalyticsFileOutput {
    0 "JobId" job_id: i64
} }

/// Creates line group: `CreateLineGroup` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateLineGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_DEFAULT_LINE_NOT_SELFDEFINED`], [`codes::INVALID_PARAMETER_GROUP_NAME_EMPTY`],
/// [`codes::INVALID_PARAMETER_GROUP_NAME_INVALID`], [`codes::INVALID_PARAMETER_GROUP_NAME_OCCUPIED`],
/// [`codes::INVALID_PARAMETER_LINE_GROUP_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_LINE_GROUP_OVER_COUNTED`],
/// [`codes::INVALID_PARAMETER_LINE_IN_ANOTHER_GROUP`], [`codes::INVALID_PARAMETER_LINE_OVER_COUNTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLineGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub lines: String,
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { CreateLineGroup(name: String, lines: String, domain: String) "CreateLineGroup" -> CreateLineGroupOutput {
    0 "Name" name, 1 "Lines" lines, 2 "Domain" domain, 3 "DomainId" domain_id: i64
} }

/// Response of [`CreateLineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLineGroupOutput {
    pub data: Option<LineGroupDetail>,
}
model! { CreateLineGroupOutput {
    0 "Data" data: LineGroupDetail
} }

/// In the response of [`CreateLineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineGroupDetail {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub lines: Vec<String>,
}
model! { LineGroupDetail {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Lines" lines: Vec<String>
} }

/// Creates line group copy: `CreateLineGroupCopy` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateLineGroupCopy>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_COPIED_LINE_GROUP_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_DEFAULT_LINE_NOT_SELFDEFINED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED`], [`codes::INVALID_PARAMETER_DOMAIN_SELF_NO_COPY`],
/// [`codes::INVALID_PARAMETER_GRADE_NOT_COPY`], [`codes::INVALID_PARAMETER_GROUP_NAME_EMPTY`],
/// [`codes::INVALID_PARAMETER_GROUP_NAME_INVALID`], [`codes::INVALID_PARAMETER_GROUP_NAME_OCCUPIED`],
/// [`codes::INVALID_PARAMETER_INVALID_SRC_DOMAIN_ID`], [`codes::INVALID_PARAMETER_LINE_FORMAT_INVALID`],
/// [`codes::INVALID_PARAMETER_LINE_GROUP_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_LINE_GROUP_OVER_COUNTED`],
/// [`codes::INVALID_PARAMETER_LINE_GROUP_UPDATE_FAILED`], [`codes::INVALID_PARAMETER_LINE_IN_ANOTHER_GROUP`],
/// [`codes::INVALID_PARAMETER_LINE_IN_USE`], [`codes::INVALID_PARAMETER_LINE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LINE_NOT_SELECTED`], [`codes::INVALID_PARAMETER_LINE_OVER_COUNTED`],
/// [`codes::INVALID_PARAMETER_NO_AUTHORITY_TO_SRC_DOMAIN`], [`codes::INVALID_PARAMETER_NO_AUTHORITY_TO_THE_GROUP`],
/// [`codes::INVALID_PARAMETER_OPTYPE_NOT_SUPPORTED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLineGroupCopy {
    /// Required.
    pub domain: String,
    /// Required.
    pub domain_ids: String,
    pub domain_id: Option<i64>,
}
operation! { CreateLineGroupCopy(domain: String, domain_ids: String) "CreateLineGroupCopy" -> Empty {
    0 "Domain" domain, 1 "DomainIds" domain_ids, 2 "DomainId" domain_id: i64
} }

/// Response of [`CreateLineGroupCopy`]: empty.
pub type CreateLineGroupCopyOutput = Empty;

/// Adds a DNS record to a domain.
///
/// `DescribeRecordList` shows it after up to 30 seconds. `RecordLine` is a name in Chinese (`默认` is the default
/// line), or set `RecordLineId`. MX records need `MX`.
///
/// `CreateRecord` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_DNSSEC_INCOMPLETE_CLOSED`], [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`],
/// [`codes::FAILED_OPERATION_MUST_ADD_DEFAULT_LINE_FIRST`], [`codes::FAILED_OPERATION_TENCENT_CLOUD_FORBID`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`], [`codes::INVALID_PARAMETER_CUSTOM_MESSAGE`],
/// [`codes::INVALID_PARAMETER_DNSSEC_ADD_CNAME_ERROR`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_BEIAN`], [`codes::INVALID_PARAMETER_DOMAIN_RECORD_EXIST`],
/// [`codes::INVALID_PARAMETER_EMAIL_NOT_VERIFIED`], [`codes::INVALID_PARAMETER_INVALID_WEIGHT`],
/// [`codes::INVALID_PARAMETER_MOBILE_NOT_VERIFIED`], [`codes::INVALID_PARAMETER_MX_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_LINE_INVALID`], [`codes::INVALID_PARAMETER_RECORD_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_VALUE_INVALID`], [`codes::INVALID_PARAMETER_RECORD_VALUE_LENGTH_INVALID`],
/// [`codes::INVALID_PARAMETER_SUBDOMAIN_INVALID`], [`codes::INVALID_PARAMETER_URL_VALUE_ILLEGAL`],
/// [`codes::LIMIT_EXCEEDED_AAAA_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_AT_NS_RECORD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_HIDDEN_URL_EXCEEDED`], [`codes::LIMIT_EXCEEDED_NS_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_RECORD_TTL_LIMIT`], [`codes::LIMIT_EXCEEDED_SRV_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SUBDOMAIN_LEVEL_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_ROLL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SUBDOMAIN_WCARD_LIMIT`], [`codes::LIMIT_EXCEEDED_URL_COUNT_LIMIT`],
/// [`codes::OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED`], [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecord {
    /// Required.
    pub domain: String,
    /// Required.
    pub record_type: String,
    /// Line that the record is for, by its Chinese name: `默认` is the default line. `DescribeRecordLineList` lists
    /// them.
    ///
    /// Required.
    pub record_line: String,
    /// Required.
    pub value: String,
    /// Domain by its id. Overrides `Domain`.
    pub domain_id: Option<i64>,
    /// Host part of the name. Default: `@` (the domain itself).
    pub sub_domain: Option<String>,
    pub record_line_id: Option<String>,
    /// Priority, 0 to 65535. Required for MX, HTTPS and SVCB records.
    pub mx: Option<i64>,
    /// Seconds for which caches keep the record: 1 to 604800; the plan sets the smallest value.
    pub ttl: Option<i64>,
    pub weight: Option<i64>,
    pub status: Option<String>,
    pub remark: Option<String>,
    pub dnssec_conflict_mode: Option<String>,
    pub group_id: Option<i64>,
}
operation! { CreateRecord(domain: String, record_type: String, record_line: String, value: String)
    "CreateRecord" -> CreateRecordOutput {
    0 "Domain" domain, 1 "RecordType" record_type, 2 "RecordLine" record_line, 3 "Value" value,
    4 "DomainId" domain_id: i64, 5 "SubDomain" sub_domain: String, 6 "RecordLineId" record_line_id: String,
    7 "MX" mx: i64, 8 "TTL" ttl: i64, 9 "Weight" weight: i64, 10 "Status" status: String, 11 "Remark" remark: String,
    12 "DnssecConflictMode" dnssec_conflict_mode: String, 13 "GroupId" group_id: i64
} }

/// Response of [`CreateRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordOutput {
    pub record_id: Option<i64>,
}
model! { CreateRecordOutput {
    0 "RecordId" record_id: i64
} }

/// Creates record batch: `CreateRecordBatch` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateRecordBatch>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::INVALID_PARAMETER_BATCH_RECORD_CREATE_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_BATCH_TASK_COUNT_LIMIT`], [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`],
/// [`codes::INVALID_PARAMETER_JOB_GREATER_THAN_LIMIT`], [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_RECORD_VALUE_INVALID`], [`codes::INVALID_PARAMETER_RECORD_VALUE_LENGTH_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORDS_EMPTY`], [`codes::OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`], [`codes::REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordBatch {
    /// Required.
    pub domain_id_list: Vec<String>,
    /// Required.
    pub record_list: Vec<AddRecordBatch>,
}
operation! { CreateRecordBatch(domain_id_list: Vec<String>, record_list: Vec<AddRecordBatch>)
    "CreateRecordBatch" -> CreateRecordBatchOutput {
    0 "DomainIdList" domain_id_list, 1 "RecordList" record_list
} }

/// In the request of [`CreateRecordBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBatch {
    /// Required.
    pub record_type: Option<String>,
    /// Required.
    pub value: Option<String>,
    pub sub_domain: Option<String>,
    pub record_line: Option<String>,
    pub record_line_id: Option<String>,
    pub mx: Option<i64>,
    pub ttl: Option<i64>,
}
input! { AddRecordBatch(record_type: String, value: String) {
    0 "RecordType" record_type: String, 1 "Value" value: String, 2 "SubDomain" sub_domain: String,
    3 "RecordLine" record_line: String, 4 "RecordLineId" record_line_id: String, 5 "MX" mx: i64, 6 "TTL" ttl: i64
} }

/// Response of [`CreateRecordBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordBatchOutput {
    pub detail_list: Vec<CreateRecordBatchDetail>,
    pub job_id: Option<i64>,
}
model! { CreateRecordBatchOutput {
    0 "DetailList" detail_list: Vec<CreateRecordBatchDetail>, 1 "JobId" job_id: i64
} }

/// In the response of [`CreateRecordBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordBatchDetail {
    pub record_list: Vec<CreateRecordBatchRecord>,
    pub id: Option<i64>,
    pub domain: Option<String>,
    pub domain_grade: Option<String>,
    pub err_msg: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub domain_id: Option<i64>,
}
model! { CreateRecordBatchDetail {
    0 "RecordList" record_list: Vec<CreateRecordBatchRecord>, 1 "Id" id: i64, 2 "Domain" domain: String,
    3 "DomainGrade" domain_grade: String, 4 "ErrMsg" err_msg: String, 5 "Status" status: String,
    6 "Operation" operation: String, 7 "DomainId" domain_id: i64
} }

/// In the response of [`CreateRecordBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordBatchRecord {
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub value: Option<String>,
    pub ttl: Option<i64>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub err_msg: Option<String>,
    pub id: Option<i64>,
    pub mx: Option<i64>,
    pub weight: Option<i64>,
}
model! { CreateRecordBatchRecord {
    0 "SubDomain" sub_domain: String, 1 "RecordType" record_type: String, 2 "RecordLine" record_line: String,
    3 "Value" value: String, 4 "TTL" ttl: i64, 5 "Status" status: String, 6 "Operation" operation: String,
    7 "ErrMsg" err_msg: String, 8 "Id" id: i64, 9 "MX" mx: i64, 10 "Weight" weight: i64
} }

/// Creates record group: `CreateRecordGroup` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateRecordGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordGroup {
    /// Required.
    pub domain: String,
    /// Required.
    pub group_name: String,
    pub domain_id: Option<i64>,
}
operation! { CreateRecordGroup(domain: String, group_name: String) "CreateRecordGroup" -> CreateRecordGroupOutput {
    0 "Domain" domain, 1 "GroupName" group_name, 2 "DomainId" domain_id: i64
} }

/// Response of [`CreateRecordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordGroupOutput {
    pub group_id: Option<i64>,
}
model! { CreateRecordGroupOutput {
    0 "GroupId" group_id: i64
} }

/// Creates snapshot: `CreateSnapshot` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { CreateSnapshot(domain: String) "CreateSnapshot" -> Empty {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`CreateSnapshot`]: empty.
pub type CreateSnapshotOutput = Empty;

/// Creates sub domains analytics file: `CreateSubDomainsAnalyticsFile` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateSubDomainsAnalyticsFile>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_BATCH_LIMIT_UNDO`], [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`],
/// [`codes::INVALID_PARAMETER_JOB_GREATER_THAN_LIMIT`], [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_RECORDS_EMPTY`], [`codes::INVALID_PARAMETER_STARTTIME_GREATER_THAN_ENDTIME`],
/// [`codes::INVALID_PARAMETER_VALUE_DOMAIN_GRADE_INVALID`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubDomainsAnalyticsFile {
    /// Required.
    pub domains: Vec<SubDomainsAnalyticsParamsItem>,
    /// Required.
    pub start_date: String,
    /// Required.
    pub sub_domain_type: i64,
    pub dns_format: Option<String>,
    pub end_date: Option<String>,
}
operation! {
    CreateSubDomainsAnalyticsFile(domains: Vec<SubDomainsAnalyticsParamsItem>, start_date: String, sub_domain_type: i64)
    "CreateSubDomainsAnalyticsFile" -> CreateSubDomainsAnalyticsFileOutput {
    0 "Domains" domains, 1 "StartDate" start_date, 2 "SubDomainType" sub_domain_type, 3 "DNSFormat" dns_format: String,
    4 "EndDate" end_date: String
} }

/// In the request of [`CreateSubDomainsAnalyticsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubDomainsAnalyticsParamsItem {
    /// Required.
    pub domain: Option<String>,
    pub sub_domain: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
input! { SubDomainsAnalyticsParamsItem(domain: String) {
    0 "Domain" domain: String, 1 "SubDomain" sub_domain: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }

/// Response of [`CreateSubDomainsAnalyticsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubDomainsAnalyticsFileOutput {
    pub job_id: Option<i64>,
}
model! { CreateSubDomainsAnalyticsFileOutput {
    0 "JobId" job_id: i64
} }

/// Creates subdomain validate txt value: `CreateSubdomainValidateTXTValue` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateSubdomainValidateTXTValue>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_EXISTS`], [`codes::INVALID_PARAMETER_SUBDOMAIN_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubdomainValidateTXTValue {
    /// Required.
    pub domain_zone: String,
}
operation! { CreateSubdomainValidateTXTValue(domain_zone: String)
    "CreateSubdomainValidateTXTValue" -> CreateSubdomainValidateTXTValueOutput {
    0 "DomainZone" domain_zone
} }

/// Response of [`CreateSubdomainValidateTXTValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubdomainValidateTXTValueOutput {
    pub domain: Option<String>,
    /// Deprecated.
    pub subdomain: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
    pub parent_domain: Option<String>,
    pub sub_domain: Option<String>,
}
model! { CreateSubdomainValidateTXTValueOutput {
    0 "Domain" domain: String, 1 "Subdomain" subdomain: String, 2 "RecordType" record_type: String,
    3 "Value" value: String, 4 "ParentDomain" parent_domain: String, 5 "SubDomain" sub_domain: String
} }

/// Creates txt record: `CreateTXTRecord` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateTXTRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_DNSSEC_INCOMPLETE_CLOSED`], [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`],
/// [`codes::FAILED_OPERATION_MUST_ADD_DEFAULT_LINE_FIRST`], [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`],
/// [`codes::INVALID_PARAMETER_CUSTOM_MESSAGE`], [`codes::INVALID_PARAMETER_DNSSEC_ADD_CNAME_ERROR`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_BEIAN`],
/// [`codes::INVALID_PARAMETER_DOMAIN_RECORD_EXIST`], [`codes::INVALID_PARAMETER_EMAIL_NOT_VERIFIED`],
/// [`codes::INVALID_PARAMETER_INVALID_WEIGHT`], [`codes::INVALID_PARAMETER_MOBILE_NOT_VERIFIED`],
/// [`codes::INVALID_PARAMETER_MX_INVALID`], [`codes::INVALID_PARAMETER_RECORD_LINE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_TYPE_INVALID`], [`codes::INVALID_PARAMETER_RECORD_VALUE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_VALUE_LENGTH_INVALID`], [`codes::INVALID_PARAMETER_SUBDOMAIN_INVALID`],
/// [`codes::INVALID_PARAMETER_URL_VALUE_ILLEGAL`], [`codes::LIMIT_EXCEEDED_AAAA_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_AT_NS_RECORD_LIMIT`], [`codes::LIMIT_EXCEEDED_HIDDEN_URL_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_NS_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_RECORD_TTL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SRV_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_LEVEL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SUBDOMAIN_ROLL_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_WCARD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_URL_COUNT_LIMIT`], [`codes::OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED`],
/// [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTXTRecord {
    /// Required.
    pub domain: String,
    /// Required.
    pub record_line: String,
    /// Required.
    pub value: String,
    pub domain_id: Option<i64>,
    pub sub_domain: Option<String>,
    pub record_line_id: Option<String>,
    pub ttl: Option<i64>,
    pub status: Option<String>,
    pub remark: Option<String>,
    pub group_id: Option<i64>,
}
operation! { CreateTXTRecord(domain: String, record_line: String, value: String)
    "CreateTXTRecord" -> CreateTXTRecordOutput {
    0 "Domain" domain, 1 "RecordLine" record_line, 2 "Value" value, 3 "DomainId" domain_id: i64,
    4 "SubDomain" sub_domain: String, 5 "RecordLineId" record_line_id: String, 6 "TTL" ttl: i64,
    7 "Status" status: String, 8 "Remark" remark: String, 9 "GroupId" group_id: i64
} }

/// Response of [`CreateTXTRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTXTRecordOutput {
    pub record_id: Option<i64>,
}
model! { CreateTXTRecordOutput {
    0 "RecordId" record_id: i64
} }

/// Deletes domain: `DeleteDomain` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_KEY_DOMAIN`], [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`],
/// [`codes::FAILED_OPERATION_DOMAIN_IS_VIP`], [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DeleteDomain(domain: String) "DeleteDomain" -> Empty {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DeleteDomain`]: empty.
pub type DeleteDomainOutput = Empty;

/// Deletes domain alias: `DeleteDomainAlias` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteDomainAlias>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_DOMAIN_ALIAS_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainAlias {
    /// Required.
    pub domain_alias_id: i64,
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DeleteDomainAlias(domain_alias_id: i64, domain: String) "DeleteDomainAlias" -> Empty {
    0 "DomainAliasId" domain_alias_id, 1 "Domain" domain, 2 "DomainId" domain_id: i64
} }

/// Response of [`DeleteDomainAlias`]: empty.
pub type DeleteDomainAliasOutput = Empty;

/// Deletes domain batch: `DeleteDomainBatch` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteDomainBatch>.
///
/// Errors: [`codes::INVALID_PARAMETER_BATCH_RECORD_REMOVE_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_BATCH_TASK_COUNT_LIMIT`], [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainBatch {
    /// Required.
    pub domain_list: Vec<String>,
}
operation! { DeleteDomainBatch(domain_list: Vec<String>) "DeleteDomainBatch" -> DeleteDomainBatchOutput {
    0 "DomainList" domain_list
} }

/// Response of [`DeleteDomainBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainBatchOutput {
    pub job_id: Option<i64>,
    pub detail_list: Vec<DeleteDomainBatchDetail>,
}
model! { DeleteDomainBatchOutput {
    0 "JobId" job_id: i64, 1 "DetailList" detail_list: Vec<DeleteDomainBatchDetail>
} }

/// In the response of [`DeleteDomainBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainBatchDetail {
    pub domain_id: Option<i64>,
    pub domain: Option<String>,
    pub error: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
}
model! { DeleteDomainBatchDetail {
    0 "DomainId" domain_id: i64, 1 "Domain" domain: String, 2 "Error" error: String, 3 "Status" status: String,
    4 "Operation" operation: String
} }

/// Deletes domain custom line: `DeleteDomainCustomLine` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteDomainCustomLine>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED`], [`codes::INVALID_PARAMETER_INVALID_IP`],
/// [`codes::INVALID_PARAMETER_IP_ALREADY_EXIST`], [`codes::INVALID_PARAMETER_IP_AREA`],
/// [`codes::INVALID_PARAMETER_LINE_IN_USE`], [`codes::INVALID_PARAMETER_LINE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_LINE_NAME_INVALID_CHARACTER`], [`codes::INVALID_PARAMETER_LINE_NAME_OCCUPIED`],
/// [`codes::INVALID_PARAMETER_VALUE_IP_AREA_EMPTY_IP`], [`codes::INVALID_PARAMETER_VALUE_IP_AREA_EMPTY_LINE_NAME`],
/// [`codes::LIMIT_EXCEEDED_CUSTOM_LINE_LIMITED`], [`codes::OPERATION_DENIED_DELETE_USING_RECORD_LINE_NOT_ALLOWED`],
/// [`codes::OPERATION_DENIED_EDIT_USING_RECORD_LINE_NOT_ALLOWED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainCustomLine {
    /// Required.
    pub domain: String,
    /// Required.
    pub name: String,
    pub domain_id: Option<i64>,
}
operation! { DeleteDomainCustomLine(domain: String, name: String) "DeleteDomainCustomLine" -> Empty {
    0 "Domain" domain, 1 "Name" name, 2 "DomainId" domain_id: i64
} }

/// Response of [`DeleteDomainCustomLine`]: empty.
pub type DeleteDomainCustomLineOutput = Empty;

/// Deletes line group: `DeleteLineGroup` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteLineGroup>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_DEFAULT_LINE_NOT_SELFDEFINED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED`], [`codes::INVALID_PARAMETER_GROUP_NAME_EMPTY`],
/// [`codes::INVALID_PARAMETER_GROUP_NAME_INVALID`], [`codes::INVALID_PARAMETER_GROUP_NAME_OCCUPIED`],
/// [`codes::INVALID_PARAMETER_LINE_FORMAT_INVALID`], [`codes::INVALID_PARAMETER_LINE_GROUP_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_LINE_GROUP_OVER_COUNTED`], [`codes::INVALID_PARAMETER_LINE_GROUP_UPDATE_FAILED`],
/// [`codes::INVALID_PARAMETER_LINE_IN_ANOTHER_GROUP`], [`codes::INVALID_PARAMETER_LINE_IN_USE`],
/// [`codes::INVALID_PARAMETER_LINE_IN_USE_NOT_DELETE`], [`codes::INVALID_PARAMETER_LINE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LINE_NOT_SELECTED`], [`codes::INVALID_PARAMETER_LINE_OVER_COUNTED`],
/// [`codes::INVALID_PARAMETER_NO_AUTHORITY_TO_THE_GROUP`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLineGroup {
    /// Required.
    pub domain: String,
    /// Required.
    pub line_group_id: i64,
    pub domain_id: Option<i64>,
}
operation! { DeleteLineGroup(domain: String, line_group_id: i64) "DeleteLineGroup" -> Empty {
    0 "Domain" domain, 1 "LineGroupId" line_group_id, 2 "DomainId" domain_id: i64
} }

/// Response of [`DeleteLineGroup`]: empty.
pub type DeleteLineGroupOutput = Empty;

/// Deletes a DNS record. **Irreversible**: the name may stop resolving.
///
/// `DeleteRecord` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::FAILED_OPERATION_FREQUENCY_LIMIT`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS`], [`codes::INVALID_PARAMETER_RECORD_ID_INVALID`],
/// [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecord {
    /// Required.
    pub domain: String,
    /// Required.
    pub record_id: i64,
    pub domain_id: Option<i64>,
}
operation! { DeleteRecord(domain: String, record_id: i64) "DeleteRecord" -> Empty {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "DomainId" domain_id: i64
} }

/// Response of [`DeleteRecord`]: empty.
pub type DeleteRecordOutput = Empty;

/// Deletes record batch: `DeleteRecordBatch` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteRecordBatch>.
///
/// Errors: [`codes::INVALID_PARAMETER_BATCH_RECORD_REMOVE_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_BATCH_TASK_COUNT_LIMIT`], [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_RECORDS_EMPTY`], [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordBatch {
    /// Required.
    pub record_id_list: Vec<i64>,
}
operation! { DeleteRecordBatch(record_id_list: Vec<i64>) "DeleteRecordBatch" -> DeleteRecordBatchOutput {
    0 "RecordIdList" record_id_list
} }

/// Response of [`DeleteRecordBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordBatchOutput {
    pub job_id: Option<i64>,
    pub detail_list: Vec<DeleteRecordBatchDetail>,
}
model! { DeleteRecordBatchOutput {
    0 "JobId" job_id: i64, 1 "DetailList" detail_list: Vec<DeleteRecordBatchDetail>
} }

/// In the response of [`DeleteRecordBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordBatchDetail {
    pub domain_id: Option<i64>,
    pub domain: Option<String>,
    pub error: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub record_list: Option<String>,
}
model! { DeleteRecordBatchDetail {
    0 "DomainId" domain_id: i64, 1 "Domain" domain: String, 2 "Error" error: String, 3 "Status" status: String,
    4 "Operation" operation: String, 5 "RecordList" record_list: String
} }

/// Deletes record group: `DeleteRecordGroup` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteRecordGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordGroup {
    /// Required.
    pub domain: String,
    /// Required.
    pub group_id: i64,
    pub domain_id: Option<i64>,
}
operation! { DeleteRecordGroup(domain: String, group_id: i64) "DeleteRecordGroup" -> Empty {
    0 "Domain" domain, 1 "GroupId" group_id, 2 "DomainId" domain_id: i64
} }

/// Response of [`DeleteRecordGroup`]: empty.
pub type DeleteRecordGroupOutput = Empty;

/// Deletes share domain: `DeleteShareDomain` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteShareDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::INVALID_PARAMETER_EMAIL_INVALID`],
/// [`codes::INVALID_PARAMETER_EMAIL_OR_QQ_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareDomain {
    /// Required.
    pub domain: String,
    /// Required.
    pub account: String,
    pub domain_id: Option<i64>,
}
operation! { DeleteShareDomain(domain: String, account: String) "DeleteShareDomain" -> Empty {
    0 "Domain" domain, 1 "Account" account, 2 "DomainId" domain_id: i64
} }

/// Response of [`DeleteShareDomain`]: empty.
pub type DeleteShareDomainOutput = Empty;

/// Deletes snapshot: `DeleteSnapshot` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    /// Required.
    pub domain: String,
    /// Required.
    pub snapshot_id: String,
    pub domain_id: Option<i64>,
}
operation! { DeleteSnapshot(domain: String, snapshot_id: String) "DeleteSnapshot" -> Empty {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "DomainId" domain_id: i64
} }

/// Response of [`DeleteSnapshot`]: empty.
pub type DeleteSnapshotOutput = Empty;

/// Describes batch task: `DescribeBatchTask` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeBatchTask>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_BATCH_TASK_OWNER`], [`codes::INVALID_PARAMETER_BATCH_TASK_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTask {
    /// Required.
    pub job_id: i64,
}
operation! { DescribeBatchTask(job_id: i64) "DescribeBatchTask" -> DescribeBatchTaskOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeBatchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTaskOutput {
    pub detail_list: Vec<DescribeBatchTaskDetail>,
    pub total_count: Option<i64>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub job_type: Option<String>,
    pub created_at: Option<String>,
}
model! { DescribeBatchTaskOutput {
    0 "DetailList" detail_list: Vec<DescribeBatchTaskDetail>, 1 "TotalCount" total_count: i64,
    2 "SuccessCount" success_count: i64, 3 "FailCount" fail_count: i64, 4 "JobType" job_type: String,
    5 "CreatedAt" created_at: String
} }

/// In the response of [`DescribeBatchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTaskDetail {
    pub record_list: Vec<BatchRecordInfo>,
    pub id: Option<i64>,
    pub domain: Option<String>,
    pub domain_grade: Option<String>,
    pub err_msg: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub domain_id: Option<i64>,
}
model! { DescribeBatchTaskDetail {
    0 "RecordList" record_list: Vec<BatchRecordInfo>, 1 "Id" id: i64, 2 "Domain" domain: String,
    3 "DomainGrade" domain_grade: String, 4 "ErrMsg" err_msg: String, 5 "Status" status: String,
    6 "Operation" operation: String, 7 "DomainId" domain_id: i64
} }

/// In the response of [`DescribeBatchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRecordInfo {
    pub record_id: Option<i64>,
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub value: Option<String>,
    pub ttl: Option<i64>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub err_msg: Option<String>,
    pub id: Option<i64>,
    pub enabled: Option<i64>,
    pub mx: Option<i64>,
    pub weight: Option<i64>,
    pub remark: Option<String>,
}
model! { BatchRecordInfo {
    0 "RecordId" record_id: i64, 1 "SubDomain" sub_domain: String, 2 "RecordType" record_type: String,
    3 "RecordLine" record_line: String, 4 "Value" value: String, 5 "TTL" ttl: i64, 6 "Status" status: String,
    7 "Operation" operation: String, 8 "ErrMsg" err_msg: String, 9 "Id" id: i64, 10 "Enabled" enabled: i64,
    11 "MX" mx: i64, 12 "Weight" weight: i64, 13 "Remark" remark: String
} }

/// Describes domain: `DescribeDomain` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomain {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeDomain(domain: String) "DescribeDomain" -> DescribeDomainOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainOutput {
    pub domain_info: Option<DomainInfo>,
}
model! { DescribeDomainOutput {
    0 "DomainInfo" domain_info: DomainInfo
} }

/// In the response of [`DescribeDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    pub domain_id: Option<i64>,
    /// State: `ENABLE`, `PAUSE` or `SPAM` (blocked).
    pub status: Option<String>,
    pub grade: Option<String>,
    pub group_id: Option<i64>,
    pub is_mark: Option<String>,
    pub ttl: Option<i64>,
    /// Deprecated.
    pub cname_speedup: Option<String>,
    pub remark: Option<String>,
    pub punycode: Option<String>,
    /// Deprecated.
    pub dns_status: Option<String>,
    pub dnspod_ns_list: Vec<String>,
    pub domain: Option<String>,
    pub grade_level: Option<i64>,
    pub user_id: Option<i64>,
    pub is_vip: Option<String>,
    pub owner: Option<String>,
    pub grade_title: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_on: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated_on: Option<String>,
    pub uin: Option<String>,
    pub actual_ns_list: Vec<String>,
    pub record_count: Option<i64>,
    pub owner_nick: Option<String>,
    pub is_grace_period: Option<String>,
    pub vip_buffered: Option<String>,
    pub vip_start_at: Option<String>,
    pub vip_end_at: Option<String>,
    pub vip_auto_renew: Option<String>,
    pub vip_resource_id: Option<String>,
    pub is_sub_domain: Option<bool>,
    pub tag_list: Vec<TagItem>,
    pub search_engine_push: Option<String>,
    pub slave_dns: Option<String>,
    /// On the wire: `DNSStatus`.
    pub dns_status_2: Option<String>,
    /// On the wire: `CNAMESpeedup`.
    pub cname_speedup_2: Option<String>,
}
model! { DomainInfo {
    0 "DomainId" domain_id: i64, 1 "Status" status: String, 2 "Grade" grade: String, 3 "GroupId" group_id: i64,
    4 "IsMark" is_mark: String, 5 "TTL" ttl: i64, 6 "CnameSpeedup" cname_speedup: String, 7 "Remark" remark: String,
    8 "Punycode" punycode: String, 9 "DnsStatus" dns_status: String, 10 "DnspodNsList" dnspod_ns_list: Vec<String>,
    11 "Domain" domain: String, 12 "GradeLevel" grade_level: i64, 13 "UserId" user_id: i64, 14 "IsVip" is_vip: String,
    15 "Owner" owner: String, 16 "GradeTitle" grade_title: String, 17 "CreatedOn" created_on: String,
    18 "UpdatedOn" updated_on: String, 19 "Uin" uin: String, 20 "ActualNsList" actual_ns_list: Vec<String>,
    21 "RecordCount" record_count: i64, 22 "OwnerNick" owner_nick: String, 23 "IsGracePeriod" is_grace_period: String,
    24 "VipBuffered" vip_buffered: String, 25 "VipStartAt" vip_start_at: String, 26 "VipEndAt" vip_end_at: String,
    27 "VipAutoRenew" vip_auto_renew: String, 28 "VipResourceId" vip_resource_id: String,
    29 "IsSubDomain" is_sub_domain: bool, 30 "TagList" tag_list: Vec<TagItem>,
    31 "SearchEnginePush" search_engine_push: String, 32 "SlaveDNS" slave_dns: String,
    33 "DNSStatus" dns_status_2: String, 34 "CNAMESpeedup" cname_speedup_2: String
} }

/// Describes domain alias list: `DescribeDomainAliasList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainAliasList>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::INVALID_PARAMETER`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN_ALIAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAliasList {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeDomainAliasList(domain: String) "DescribeDomainAliasList" -> DescribeDomainAliasListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeDomainAliasList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAliasListOutput {
    pub domain_alias_list: Vec<DomainAliasInfo>,
}
model! { DescribeDomainAliasListOutput {
    0 "DomainAliasList" domain_alias_list: Vec<DomainAliasInfo>
} }

/// In the response of [`DescribeDomainAliasList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAliasInfo {
    pub id: Option<i64>,
    pub domain_alias: Option<String>,
    pub status: Option<i64>,
}
model! { DomainAliasInfo {
    0 "Id" id: i64, 1 "DomainAlias" domain_alias: String, 2 "Status" status: i64
} }

/// Describes domain analytics: `DescribeDomainAnalytics` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainAnalytics>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_NOT_IN_SERVICE`], [`codes::FAILED_OPERATION_TEMPORARY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAnalytics {
    /// Required.
    pub domain: String,
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Deprecated.
    pub dns_format: Option<String>,
    pub domain_id: Option<i64>,
    /// On the wire: `DNSFormat`.
    pub dns_format_2: Option<String>,
}
operation! { DescribeDomainAnalytics(domain: String, start_date: String, end_date: String)
    "DescribeDomainAnalytics" -> DescribeDomainAnalyticsOutput {
    0 "Domain" domain, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "DnsFormat" dns_format: String,
    4 "DomainId" domain_id: i64, 5 "DNSFormat" dns_format_2: String
} }

/// Response of [`DescribeDomainAnalytics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAnalyticsOutput {
    pub data: Vec<DomainAnalyticsDetail>,
    pub info: Option<DomainAnalyticsInfo>,
    pub alias_data: Vec<DomainAliasAnalyticsItem>,
}
model! { DescribeDomainAnalyticsOutput {
    0 "Data" data: Vec<DomainAnalyticsDetail>, 1 "Info" info: DomainAnalyticsInfo,
    2 "AliasData" alias_data: Vec<DomainAliasAnalyticsItem>
} }

/// In the response of [`DescribeDomainAnalytics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAnalyticsDetail {
    pub num: Option<i64>,
    pub date_key: Option<String>,
    pub hour_key: Option<i64>,
}
model! { DomainAnalyticsDetail {
    0 "Num" num: i64, 1 "DateKey" date_key: String, 2 "HourKey" hour_key: i64
} }

/// In the response of [`DescribeDomainAnalytics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAnalyticsInfo {
    /// Deprecated.
    pub dns_format: Option<String>,
    /// Deprecated.
    pub dns_total: Option<i64>,
    pub domain: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    /// On the wire: `DNSFormat`.
    pub dns_format_2: Option<String>,
    /// On the wire: `DNSTotal`.
    pub dns_total_2: Option<i64>,
}
model! { DomainAnalyticsInfo {
    0 "DnsFormat" dns_format: String, 1 "DnsTotal" dns_total: i64, 2 "Domain" domain: String,
    3 "StartDate" start_date: String, 4 "EndDate" end_date: String, 5 "DNSFormat" dns_format_2: String,
    6 "DNSTotal" dns_total_2: i64
} }

/// In the response of [`DescribeDomainAnalytics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAliasAnalyticsItem {
    pub info: Option<DomainAnalyticsInfo>,
    pub data: Vec<DomainAnalyticsDetail>,
}
model! { DomainAliasAnalyticsItem {
    0 "Info" info: DomainAnalyticsInfo, 1 "Data" data: Vec<DomainAnalyticsDetail>
} }

/// Describes domain and record list: `DescribeDomainAndRecordList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainAndRecordList>.
///
/// Errors: [`codes::INVALID_PARAMETER_BATCH_DOMAIN_NOT_AUTH`],
/// [`codes::INVALID_PARAMETER_BATCH_RECORD_REMOVE_ACTION_ERROR`], [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAndRecordList {
    pub all_domain: Option<String>,
    pub domain_list: Option<Vec<String>>,
    pub domain_id_list: Option<Vec<i64>>,
    pub group_id_list: Option<Vec<i64>>,
    pub record_type: Option<String>,
    pub sub_keyword: Option<String>,
    pub value_keyword: Option<String>,
    pub area: Option<String>,
    pub remark: Option<String>,
    pub enabled: Option<String>,
}
operation! { DescribeDomainAndRecordList() "DescribeDomainAndRecordList" -> DescribeDomainAndRecordListOutput {
    0 "AllDomain" all_domain: String, 1 "DomainList" domain_list: Vec<String>,
    2 "DomainIdList" domain_id_list: Vec<i64>, 3 "GroupIdList" group_id_list: Vec<i64>,
    4 "RecordType" record_type: String, 5 "SubKeyword" sub_keyword: String, 6 "ValueKeyword" value_keyword: String,
    7 "Area" area: String, 8 "Remark" remark: String, 9 "Enabled" enabled: String
} }

/// Response of [`DescribeDomainAndRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAndRecordListOutput {
    pub detail_list: Vec<BatchSearchDomainInfo>,
}
model! { DescribeDomainAndRecordListOutput {
    0 "DetailList" detail_list: Vec<BatchSearchDomainInfo>
} }

/// In the response of [`DescribeDomainAndRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSearchDomainInfo {
    pub domain: Option<String>,
    pub domain_id: Option<i64>,
    pub domain_grade: Option<String>,
    pub record_list: Vec<BatchSearchRecordInfo>,
}
model! { BatchSearchDomainInfo {
    0 "Domain" domain: String, 1 "DomainId" domain_id: i64, 2 "DomainGrade" domain_grade: String,
    3 "RecordList" record_list: Vec<BatchSearchRecordInfo>
} }

/// In the response of [`DescribeDomainAndRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSearchRecordInfo {
    pub record_id: Option<i64>,
    pub area: Option<String>,
    pub remark: Option<String>,
    pub ttl: Option<i64>,
    pub record_type: Option<String>,
    pub enabled: Option<i64>,
    pub weight: Option<i64>,
    pub group_id: Option<i64>,
    pub sub_domain: Option<String>,
    pub value: Option<String>,
    pub mx: Option<i64>,
}
model! { BatchSearchRecordInfo {
    0 "RecordId" record_id: i64, 1 "Area" area: String, 2 "Remark" remark: String, 3 "TTL" ttl: i64,
    4 "RecordType" record_type: String, 5 "Enabled" enabled: i64, 6 "Weight" weight: i64, 7 "GroupId" group_id: i64,
    8 "SubDomain" sub_domain: String, 9 "Value" value: String, 10 "MX" mx: i64
} }

/// Describes domain custom line list: `DescribeDomainCustomLineList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainCustomLineList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCustomLineList {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeDomainCustomLineList(domain: String)
    "DescribeDomainCustomLineList" -> DescribeDomainCustomLineListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeDomainCustomLineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCustomLineListOutput {
    pub line_list: Vec<CustomLineInfo>,
    pub available_count: Option<i64>,
}
model! { DescribeDomainCustomLineListOutput {
    0 "LineList" line_list: Vec<CustomLineInfo>, 1 "AvailableCount" available_count: i64
} }

/// In the response of [`DescribeDomainCustomLineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomLineInfo {
    pub domain_id: Option<i64>,
    pub name: Option<String>,
    pub area: Option<String>,
    pub use_count: Option<i64>,
    pub max_count: Option<i64>,
}
model! { CustomLineInfo {
    0 "DomainId" domain_id: i64, 1 "Name" name: String, 2 "Area" area: String, 3 "UseCount" use_count: i64,
    4 "MaxCount" max_count: i64
} }

/// Describes domain filter list: `DescribeDomainFilterList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainFilterList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_GROUP_ID_INVALID`], [`codes::INVALID_PARAMETER_OFFSET_INVALID`],
/// [`codes::INVALID_PARAMETER_RESULT_MORE_THAN500`], [`codes::INVALID_PARAMETER_UNSUPPORTED_FILTER_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_INVALID`], [`codes::OPERATION_DENIED_ACCESS_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainFilterList {
    /// Required.
    pub r#type: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub group_id: Option<Vec<i64>>,
    pub keyword: Option<String>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub status: Option<Vec<String>>,
    pub package: Option<Vec<String>>,
    pub remark: Option<String>,
    pub updated_at_begin: Option<String>,
    pub updated_at_end: Option<String>,
    pub record_count_begin: Option<i64>,
    pub record_count_end: Option<i64>,
    pub project_id: Option<i64>,
    pub tags: Option<Vec<TagItemFilter>>,
}
operation! { DescribeDomainFilterList(r#type: String) "DescribeDomainFilterList" -> DescribeDomainFilterListOutput {
    0 "Type" r#type, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "GroupId" group_id: Vec<i64>,
    4 "Keyword" keyword: String, 5 "SortField" sort_field: String, 6 "SortType" sort_type: String,
    7 "Status" status: Vec<String>, 8 "Package" package: Vec<String>, 9 "Remark" remark: String,
    10 "UpdatedAtBegin" updated_at_begin: String, 11 "UpdatedAtEnd" updated_at_end: String,
    12 "RecordCountBegin" record_count_begin: i64, 13 "RecordCountEnd" record_count_end: i64,
    14 "ProjectId" project_id: i64, 15 "Tags" tags: Vec<TagItemFilter>
} }
paged! { DescribeDomainFilterList: DomainListItem = Offset "Offset", "DomainList" domain_list }

/// In the request of [`DescribeDomainFilterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItemFilter {
    /// Required.
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagItemFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeDomainFilterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainFilterListOutput {
    pub domain_count_info: Option<DomainCountInfo>,
    pub domain_list: Vec<DomainListItem>,
}
model! { DescribeDomainFilterListOutput {
    0 "DomainCountInfo" domain_count_info: DomainCountInfo, 1 "DomainList" domain_list: Vec<DomainListItem>
} }

/// In the response of [`DescribeDomainFilterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainCountInfo {
    pub domain_total: Option<i64>,
    pub all_total: Option<i64>,
    pub mine_total: Option<i64>,
    pub share_total: Option<i64>,
    pub vip_total: Option<i64>,
    pub pause_total: Option<i64>,
    pub error_total: Option<i64>,
    pub lock_total: Option<i64>,
    pub spam_total: Option<i64>,
    pub vip_expire: Option<i64>,
    pub share_out_total: Option<i64>,
    pub group_total: Option<i64>,
}
model! { DomainCountInfo {
    0 "DomainTotal" domain_total: i64, 1 "AllTotal" all_total: i64, 2 "MineTotal" mine_total: i64,
    3 "ShareTotal" share_total: i64, 4 "VipTotal" vip_total: i64, 5 "PauseTotal" pause_total: i64,
    6 "ErrorTotal" error_total: i64, 7 "LockTotal" lock_total: i64, 8 "SpamTotal" spam_total: i64,
    9 "VipExpire" vip_expire: i64, 10 "ShareOutTotal" share_out_total: i64, 11 "GroupTotal" group_total: i64
} }

/// In the response of [`DescribeDomainFilterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainListItem {
    pub domain_id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub ttl: Option<i64>,
    pub cname_speedup: Option<String>,
    pub dns_status: Option<String>,
    pub grade: Option<String>,
    pub group_id: Option<i64>,
    pub search_engine_push: Option<String>,
    pub remark: Option<String>,
    pub punycode: Option<String>,
    pub effective_dns: Vec<String>,
    pub grade_level: Option<i64>,
    pub grade_title: Option<String>,
    pub is_vip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub vip_start_at: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub vip_end_at: Option<String>,
    pub vip_auto_renew: Option<String>,
    pub record_count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_on: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated_on: Option<String>,
    pub owner: Option<String>,
    pub tag_list: Vec<TagItem>,
}
model! { DomainListItem {
    0 "DomainId" domain_id: i64, 1 "Name" name: String, 2 "Status" status: String, 3 "TTL" ttl: i64,
    4 "CNAMESpeedup" cname_speedup: String, 5 "DNSStatus" dns_status: String, 6 "Grade" grade: String,
    7 "GroupId" group_id: i64, 8 "SearchEnginePush" search_engine_push: String, 9 "Remark" remark: String,
    10 "Punycode" punycode: String, 11 "EffectiveDNS" effective_dns: Vec<String>, 12 "GradeLevel" grade_level: i64,
    13 "GradeTitle" grade_title: String, 14 "IsVip" is_vip: String, 15 "VipStartAt" vip_start_at: String,
    16 "VipEndAt" vip_end_at: String, 17 "VipAutoRenew" vip_auto_renew: String, 18 "RecordCount" record_count: i64,
    19 "CreatedOn" created_on: String, 20 "UpdatedOn" updated_on: String, 21 "Owner" owner: String,
    22 "TagList" tag_list: Vec<TagItem>
} }

/// Describes domain group list: `DescribeDomainGroupList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainGroupList>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::INVALID_PARAMETER`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainGroupList {}
operation! { DescribeDomainGroupList() "DescribeDomainGroupList" -> DescribeDomainGroupListOutput {} }

/// Response of [`DescribeDomainGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainGroupListOutput {
    pub group_list: Vec<GroupInfo>,
}
model! { DescribeDomainGroupListOutput {
    0 "GroupList" group_list: Vec<GroupInfo>
} }

/// In the response of [`DescribeDomainGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub size: Option<i64>,
}
model! { GroupInfo {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "GroupType" group_type: String, 3 "Size" size: i64
} }

/// Returns the domains of the account with their state and plan.
///
/// `DescribeDomainList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_GROUP_ID_INVALID`], [`codes::INVALID_PARAMETER_OFFSET_INVALID`],
/// [`codes::INVALID_PARAMETER_RESULT_MORE_THAN500`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_INVALID`],
/// [`codes::OPERATION_DENIED_ACCESS_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainList {
    /// `ALL` (default), `MINE`, `SHARE`, `ISMARK`, `PAUSE`, `VIP`, `RECENT`, `SHARE_OUT` or `FREE`.
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub group_id: Option<i64>,
    pub keyword: Option<String>,
    pub tags: Option<Vec<TagItemFilter>>,
}
operation! { DescribeDomainList() "DescribeDomainList" -> DescribeDomainListOutput {
    0 "Type" r#type: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "GroupId" group_id: i64,
    4 "Keyword" keyword: String, 5 "Tags" tags: Vec<TagItemFilter>
} }
paged! { DescribeDomainList: DomainListItem = Offset "Offset", "DomainList" domain_list }

/// Response of [`DescribeDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainListOutput {
    pub domain_count_info: Option<DomainCountInfo>,
    pub domain_list: Vec<DomainListItem>,
}
model! { DescribeDomainListOutput {
    0 "DomainCountInfo" domain_count_info: DomainCountInfo, 1 "DomainList" domain_list: Vec<DomainListItem>
} }

/// Describes domain log filter file: `DescribeDomainLogFilterFile` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainLogFilterFile>.
///
/// Errors: [`codes::OPERATION_DENIED_ACCESS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogFilterFile {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
    pub keyword: Option<String>,
    pub operate_begin: Option<String>,
    pub operate_end: Option<String>,
    pub operate_uin: Option<i64>,
    pub operate_client_ip: Option<String>,
    pub operate_content: Option<String>,
}
operation! { DescribeDomainLogFilterFile(domain: String)
    "DescribeDomainLogFilterFile" -> DescribeDomainLogFilterFileOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64, 2 "Keyword" keyword: String, 3 "OperateBegin" operate_begin: String,
    4 "OperateEnd" operate_end: String, 5 "OperateUin" operate_uin: i64, 6 "OperateClientIP" operate_client_ip: String,
    7 "OperateContent" operate_content: String
} }

/// Response of [`DescribeDomainLogFilterFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogFilterFileOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { DescribeDomainLogFilterFileOutput {
    0 "DownloadURL" download_url: Secret
} }

/// Describes domain log list: `DescribeDomainLogList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainLogList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogList {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDomainLogList(domain: String) "DescribeDomainLogList" -> DescribeDomainLogListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeDomainLogList: String = Offset "Offset", "LogList" log_list, total "TotalCount" }

/// Response of [`DescribeDomainLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogListOutput {
    pub log_list: Vec<String>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainLogListOutput {
    0 "LogList" log_list: Vec<String>, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes domain preview: `DescribeDomainPreview` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPreview {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeDomainPreview(domain: String) "DescribeDomainPreview" -> DescribeDomainPreviewOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeDomainPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPreviewOutput {
    pub domain: Option<PreviewDetail>,
}
model! { DescribeDomainPreviewOutput {
    0 "Domain" domain: PreviewDetail
} }

/// In the response of [`DescribeDomainPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDetail {
    pub name: Option<String>,
    pub grade: Option<String>,
    pub grade_title: Option<String>,
    pub records: Option<i64>,
    pub domain_parking_status: Option<i64>,
    pub line_count: Option<i64>,
    pub line_group_count: Option<i64>,
    pub alias_count: Option<i64>,
    pub max_alias_count: Option<i64>,
    pub resolve_count: Option<i64>,
    pub vas_count: Option<i64>,
}
model! { PreviewDetail {
    0 "Name" name: String, 1 "Grade" grade: String, 2 "GradeTitle" grade_title: String, 3 "Records" records: i64,
    4 "DomainParkingStatus" domain_parking_status: i64, 5 "LineCount" line_count: i64,
    6 "LineGroupCount" line_group_count: i64, 7 "AliasCount" alias_count: i64, 8 "MaxAliasCount" max_alias_count: i64,
    9 "ResolveCount" resolve_count: i64, 10 "VASCount" vas_count: i64
} }

/// Describes domain purview: `DescribeDomainPurview` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainPurview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPurview {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeDomainPurview(domain: String) "DescribeDomainPurview" -> DescribeDomainPurviewOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeDomainPurview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPurviewOutput {
    pub purview_list: Vec<PurviewInfo>,
}
model! { DescribeDomainPurviewOutput {
    0 "PurviewList" purview_list: Vec<PurviewInfo>
} }

/// In the response of [`DescribeDomainPurview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurviewInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { PurviewInfo {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes domain share info: `DescribeDomainShareInfo` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainShareInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainShareInfo {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeDomainShareInfo(domain: String) "DescribeDomainShareInfo" -> DescribeDomainShareInfoOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeDomainShareInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainShareInfoOutput {
    pub share_list: Vec<DomainShareInfo>,
    pub owner: Option<String>,
}
model! { DescribeDomainShareInfoOutput {
    0 "ShareList" share_list: Vec<DomainShareInfo>, 1 "Owner" owner: String
} }

/// In the response of [`DescribeDomainShareInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainShareInfo {
    pub share_to: Option<String>,
    pub mode: Option<String>,
    pub status: Option<String>,
}
model! { DomainShareInfo {
    0 "ShareTo" share_to: String, 1 "Mode" mode: String, 2 "Status" status: String
} }

/// Describes domain share user list: `DescribeDomainShareUserList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainShareUserList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainShareUserList {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeDomainShareUserList(domain: String)
    "DescribeDomainShareUserList" -> DescribeDomainShareUserListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeDomainShareUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainShareUserListOutput {
    pub domain_share_list: Vec<DomainShareUserInfo>,
}
model! { DescribeDomainShareUserListOutput {
    0 "DomainShareList" domain_share_list: Vec<DomainShareUserInfo>
} }

/// In the response of [`DescribeDomainShareUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainShareUserInfo {
    pub domain_share_id: Option<i64>,
    pub mode: Option<String>,
    pub nickname: Option<String>,
    pub qcloud_uin: Option<String>,
    pub status: Option<String>,
    pub sub_domain: Option<String>,
}
model! { DomainShareUserInfo {
    0 "DomainShareId" domain_share_id: i64, 1 "Mode" mode: String, 2 "Nickname" nickname: String,
    3 "QCloudUIN" qcloud_uin: String, 4 "Status" status: String, 5 "SubDomain" sub_domain: String
} }

/// Describes domain vip list: `DescribeDomainVipList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainVipList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCOUNT_IS_LOCKED`], [`codes::FAILED_OPERATION_LOGIN_TIMEOUT`],
/// [`codes::FAILED_OPERATION_NOT_BATCH_TASK_OWNER`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`],
/// [`codes::FAILED_OPERATION_NOT_RESOURCE_OWNER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`], [`codes::INVALID_PARAMETER_ACQUIRE_HASH_EXISTS`],
/// [`codes::INVALID_PARAMETER_ACTION_INVALID`], [`codes::INVALID_PARAMETER_INVALID_IP`],
/// [`codes::INVALID_PARAMETER_INVALID_SECRET_ID`], [`codes::INVALID_PARAMETER_INVALID_SIGNATURE`],
/// [`codes::INVALID_PARAMETER_INVALID_SRC_DOMAIN_ID`], [`codes::INVALID_PARAMETER_INVALID_TIME`],
/// [`codes::INVALID_PARAMETER_OPERATION_IS_TOO_FREQUENT`], [`codes::INVALID_PARAMETER_OPTYPE_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_PARAM_INVALID`], [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_PARAMS_MISSING`], [`codes::INVALID_PARAMETER_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_PTR_INVALID_PUBLIC_IP`], [`codes::INVALID_PARAMETER_PTR_IP_NOT_OWNER`],
/// [`codes::INVALID_PARAMETER_QCLOUD_UIN_INVALID`], [`codes::INVALID_PARAMETER_SHARE_USER_EXISTS`],
/// [`codes::INVALID_PARAMETER_TIMESTAMP_EXPIRED`], [`codes::INVALID_PARAMETER_TOOLS_DOMAIN_INVALID`],
/// [`codes::INVALID_PARAMETER_TOOLS_DOMAIN_NOT_REGED`], [`codes::INVALID_PARAMETER_USER_ALREADY_LOCKED`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_ACCESS_DENIED`],
/// [`codes::OPERATION_DENIED_AGENT_SUBORDINATE_DENIED`], [`codes::OPERATION_DENIED_NOT_GRANTED_BY_OWNER`],
/// [`codes::OPERATION_DENIED_POST_REQUEST_ACCEPT_ONLY`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT`], [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVipList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub keyword: Option<String>,
    pub resource_id_list: Option<Vec<String>>,
    pub grade_list: Option<Vec<String>>,
    pub get_unbind_resource: Option<bool>,
}
operation! { DescribeDomainVipList(offset: i64, limit: i64) "DescribeDomainVipList" -> DescribeDomainVipListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Keyword" keyword: String, 3 "ResourceIdList" resource_id_list: Vec<String>,
    4 "GradeList" grade_list: Vec<String>, 5 "GetUnbindResource" get_unbind_resource: bool
} }
paged! { DescribeDomainVipList: PackageListItem = Offset "Offset", "PackageList" package_list, total "TotalCount" }

/// Response of [`DescribeDomainVipList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVipListOutput {
    pub total_count: Option<i64>,
    pub package_list: Vec<PackageListItem>,
}
model! { DescribeDomainVipListOutput {
    0 "TotalCount" total_count: i64, 1 "PackageList" package_list: Vec<PackageListItem>
} }

/// In the response of [`DescribeDomainVipList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageListItem {
    pub domain_id: Option<i64>,
    pub domain: Option<String>,
    pub grade: Option<String>,
    pub grade_title: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub vip_start_at: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub vip_end_at: Option<String>,
    pub vip_auto_renew: Option<String>,
    pub remain_times: Option<i64>,
    pub resource_id: Option<String>,
    pub grade_level: Option<i64>,
    pub status: Option<String>,
    pub is_grace_period: Option<String>,
    pub downgrade: Option<bool>,
    pub security_info: Option<SecurityInfo>,
    pub is_sub_domain: Option<bool>,
}
model! { PackageListItem {
    0 "DomainId" domain_id: i64, 1 "Domain" domain: String, 2 "Grade" grade: String, 3 "GradeTitle" grade_title: String,
    4 "VipStartAt" vip_start_at: String, 5 "VipEndAt" vip_end_at: String, 6 "VipAutoRenew" vip_auto_renew: String,
    7 "RemainTimes" remain_times: i64, 8 "ResourceId" resource_id: String, 9 "GradeLevel" grade_level: i64,
    10 "Status" status: String, 11 "IsGracePeriod" is_grace_period: String, 12 "Downgrade" downgrade: bool,
    13 "SecurityInfo" security_info: SecurityInfo, 14 "IsSubDomain" is_sub_domain: bool
} }

/// In the response of [`DescribeDomainVipList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityInfo {
    pub is_defend_free: Option<String>,
    pub key: Option<String>,
    pub resource_id: Option<String>,
}
model! { SecurityInfo {
    0 "IsDefendFree" is_defend_free: String, 1 "Key" key: String, 2 "ResourceId" resource_id: String
} }

/// Describes domain whois: `DescribeDomainWhois` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainWhois>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWhois {
    /// Required.
    pub domain: String,
}
operation! { DescribeDomainWhois(domain: String) "DescribeDomainWhois" -> DescribeDomainWhoisOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeDomainWhois`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWhoisOutput {
    pub info: Option<WhoisInfo>,
}
model! { DescribeDomainWhoisOutput {
    0 "Info" info: WhoisInfo
} }

/// In the response of [`DescribeDomainWhois`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhoisInfo {
    pub contacts: Option<WhoisContact>,
    pub creation_date: Option<String>,
    pub expiration_date: Option<String>,
    pub is_qcloud: Option<bool>,
    pub is_qcloud_owner: Option<bool>,
    pub name_servers: Vec<String>,
    pub raw: Vec<String>,
    pub registrar: Vec<String>,
    pub status: Vec<String>,
    pub updated_date: Option<String>,
    pub dnssec: Option<String>,
    pub registrar_type: Option<String>,
}
model! { WhoisInfo {
    0 "Contacts" contacts: WhoisContact, 1 "CreationDate" creation_date: String,
    2 "ExpirationDate" expiration_date: String, 3 "IsQcloud" is_qcloud: bool, 4 "IsQcloudOwner" is_qcloud_owner: bool,
    5 "NameServers" name_servers: Vec<String>, 6 "Raw" raw: Vec<String>, 7 "Registrar" registrar: Vec<String>,
    8 "Status" status: Vec<String>, 9 "UpdatedDate" updated_date: String, 10 "Dnssec" dnssec: String,
    11 "RegistrarType" registrar_type: String
} }

/// In the response of [`DescribeDomainWhois`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhoisContact {
    pub admin: Option<WhoisContactAddress>,
    pub billing: Option<WhoisContactAddress>,
    pub registrant: Option<WhoisContactAddress>,
    pub tech: Option<WhoisContactAddress>,
}
model! { WhoisContact {
    0 "Admin" admin: WhoisContactAddress, 1 "Billing" billing: WhoisContactAddress,
    2 "Registrant" registrant: WhoisContactAddress, 3 "Tech" tech: WhoisContactAddress
} }

/// In the response of [`DescribeDomainWhois`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhoisContactAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub fax: Option<String>,
    pub fax_ext: Option<String>,
    pub handle: Option<String>,
    pub name: Option<String>,
    pub organization: Option<String>,
    pub phone: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
    pub street: Option<String>,
}
model! { WhoisContactAddress {
    0 "City" city: String, 1 "Country" country: String, 2 "Email" email: String, 3 "Fax" fax: String,
    4 "FaxExt" fax_ext: String, 5 "Handle" handle: String, 6 "Name" name: String, 7 "Organization" organization: String,
    8 "Phone" phone: String, 9 "PostalCode" postal_code: String, 10 "State" state: String, 11 "Street" street: String
} }

/// Describes file info by job id: `DescribeFileInfoByJobId` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeFileInfoByJobId>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_NOT_EXIST`], [`codes::FAILED_OPERATION_NOT_BATCH_TASK_OWNER`],
/// [`codes::INVALID_PARAMETER_BATCH_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileInfoByJobId {
    /// Required.
    pub job_id: i64,
}
operation! { DescribeFileInfoByJobId(job_id: i64) "DescribeFileInfoByJobId" -> DescribeFileInfoByJobIdOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeFileInfoByJobId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileInfoByJobIdOutput {
    pub file_info: Option<FileInfo>,
}
model! { DescribeFileInfoByJobIdOutput {
    0 "FileInfo" file_info: FileInfo
} }

/// In the response of [`DescribeFileInfoByJobId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub file_id: Option<i64>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub domains: Vec<String>,
    pub name: Option<String>,
    pub file_url: Option<String>,
    pub job_id: Option<i64>,
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub left_time: Option<LeftTime>,
}
model! { FileInfo {
    0 "FileId" file_id: i64, 1 "CreatedOn" created_on: String, 2 "UpdatedOn" updated_on: String,
    3 "Domains" domains: Vec<String>, 4 "Name" name: String, 5 "FileUrl" file_url: String, 6 "JobId" job_id: i64,
    7 "Progress" progress: i64, 8 "Status" status: String, 9 "Type" r#type: String, 10 "LeftTime" left_time: LeftTime
} }

/// In the response of [`DescribeFileInfoByJobId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeftTime {
    pub days: Option<i64>,
    pub hours: Option<i64>,
    pub mins: Option<i64>,
}
model! { LeftTime {
    0 "Days" days: i64, 1 "Hours" hours: i64, 2 "Mins" mins: i64
} }

/// Describes line group list: `DescribeLineGroupList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeLineGroupList>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLineGroupList {
    /// Required.
    pub domain: String,
    pub offset: Option<i64>,
    pub length: Option<i64>,
    pub sort_type: Option<String>,
    pub domain_id: Option<i64>,
}
operation! { DescribeLineGroupList(domain: String) "DescribeLineGroupList" -> DescribeLineGroupListOutput {
    0 "Domain" domain, 1 "Offset" offset: i64, 2 "Length" length: i64, 3 "SortType" sort_type: String,
    4 "DomainId" domain_id: i64
} }
paged! { DescribeLineGroupList: LineGroupItem = Offset "Offset", "LineGroups" line_groups }

/// Response of [`DescribeLineGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLineGroupListOutput {
    pub line_groups: Vec<LineGroupItem>,
    pub info: Option<LineGroupSum>,
}
model! { DescribeLineGroupListOutput {
    0 "LineGroups" line_groups: Vec<LineGroupItem>, 1 "Info" info: LineGroupSum
} }

/// In the response of [`DescribeLineGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineGroupItem {
    pub domain_id: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub lines: Vec<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_on: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated_on: Option<String>,
}
model! { LineGroupItem {
    0 "DomainId" domain_id: i64, 1 "Id" id: i64, 2 "Name" name: String, 3 "Lines" lines: Vec<String>,
    4 "CreatedOn" created_on: String, 5 "UpdatedOn" updated_on: String
} }

/// In the response of [`DescribeLineGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineGroupSum {
    pub now_total: Option<i64>,
    pub total: Option<i64>,
    pub available_count: Option<i64>,
}
model! { LineGroupSum {
    0 "NowTotal" now_total: i64, 1 "Total" total: i64, 2 "AvailableCount" available_count: i64
} }

/// Describes package detail: `DescribePackageDetail` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribePackageDetail>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_NOT_DOMAIN_OWNER`],
/// [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::FAILED_OPERATION_NOT_RESOURCE_OWNER`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAM_INVALID`],
/// [`codes::INVALID_PARAMETER_PARAMS_MISSING`], [`codes::INVALID_PARAMETER_TOOLS_DOMAIN_INVALID`],
/// [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED_NOT_ADMIN`], [`codes::OPERATION_DENIED_NOT_RESOURCE_OWNER`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageDetail {}
operation! { DescribePackageDetail() "DescribePackageDetail" -> DescribePackageDetailOutput {} }

/// Response of [`DescribePackageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageDetailOutput {
    pub info: Vec<PackageDetailItem>,
    pub level_map: Vec<String>,
}
model! { DescribePackageDetailOutput {
    0 "Info" info: Vec<PackageDetailItem>, 1 "LevelMap" level_map: Vec<String>
} }

/// In the response of [`DescribePackageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageDetailItem {
    pub real_price: Option<i64>,
    pub changed_times: Option<i64>,
    pub min_ttl: Option<i64>,
    pub record_roll: Option<i64>,
    pub sub_domain_level: Option<i64>,
    pub max_wildcard: Option<i64>,
    pub dns_server_region: Option<String>,
    pub domain_grade_cn: Option<String>,
    pub grade_level: Option<i64>,
    pub ns: Vec<String>,
    pub domain_grade: Option<String>,
}
model! { PackageDetailItem {
    0 "RealPrice" real_price: i64, 1 "ChangedTimes" changed_times: i64, 2 "MinTtl" min_ttl: i64,
    3 "RecordRoll" record_roll: i64, 4 "SubDomainLevel" sub_domain_level: i64, 5 "MaxWildcard" max_wildcard: i64,
    6 "DnsServerRegion" dns_server_region: String, 7 "DomainGradeCn" domain_grade_cn: String,
    8 "GradeLevel" grade_level: i64, 9 "Ns" ns: Vec<String>, 10 "DomainGrade" domain_grade: String
} }

/// Describes record: `DescribeRecord` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecord>.
///
/// Errors: [`codes::INVALID_PARAMETER_RECORD_ID_INVALID`], [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecord {
    /// Required.
    pub domain: String,
    /// Required.
    pub record_id: i64,
    pub domain_id: Option<i64>,
}
operation! { DescribeRecord(domain: String, record_id: i64) "DescribeRecord" -> DescribeRecordOutput {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "DomainId" domain_id: i64
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
    pub id: Option<i64>,
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub record_line_id: Option<String>,
    pub value: Option<String>,
    pub weight: Option<i64>,
    pub mx: Option<i64>,
    pub ttl: Option<i64>,
    pub enabled: Option<i64>,
    pub monitor_status: Option<String>,
    pub remark: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated_on: Option<String>,
    pub domain_id: Option<i64>,
}
model! { RecordInfo {
    0 "Id" id: i64, 1 "SubDomain" sub_domain: String, 2 "RecordType" record_type: String,
    3 "RecordLine" record_line: String, 4 "RecordLineId" record_line_id: String, 5 "Value" value: String,
    6 "Weight" weight: i64, 7 "MX" mx: i64, 8 "TTL" ttl: i64, 9 "Enabled" enabled: i64,
    10 "MonitorStatus" monitor_status: String, 11 "Remark" remark: String, 12 "UpdatedOn" updated_on: String,
    13 "DomainId" domain_id: i64
} }

/// Describes record exist except default ns: `DescribeRecordExistExceptDefaultNS` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordExistExceptDefaultNS>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS`], [`codes::INVALID_PARAMETER_RECORD_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_REMARK_LENGTH_EXCEEDED`], [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordExistExceptDefaultNS {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeRecordExistExceptDefaultNS(domain: String)
    "DescribeRecordExistExceptDefaultNS" -> DescribeRecordExistExceptDefaultNSOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeRecordExistExceptDefaultNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordExistExceptDefaultNSOutput {
    pub exist: Option<bool>,
}
model! { DescribeRecordExistExceptDefaultNSOutput {
    0 "Exist" exist: bool
} }

/// Describes record filter list: `DescribeRecordFilterList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordFilterList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_NOT_DOMAIN_OWNER`],
/// [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_OFFSET_INVALID`], [`codes::INVALID_PARAMETER_PARAM_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_LINE_INVALID`], [`codes::INVALID_PARAMETER_RECORD_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_RESULT_MORE_THAN500`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_INVALID`],
/// [`codes::LIMIT_EXCEEDED_OFFSET_EXCEEDED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_RECORD`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFilterList {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
    pub sub_domain: Option<String>,
    pub record_type: Option<Vec<String>>,
    pub record_line: Option<Vec<String>>,
    pub group_id: Option<Vec<i64>>,
    pub keyword: Option<String>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub record_value: Option<String>,
    pub record_status: Option<Vec<String>>,
    pub weight_begin: Option<i64>,
    pub weight_end: Option<i64>,
    pub mx_begin: Option<i64>,
    pub mx_end: Option<i64>,
    pub ttl_begin: Option<i64>,
    pub ttl_end: Option<i64>,
    pub updated_at_begin: Option<String>,
    pub updated_at_end: Option<String>,
    pub remark: Option<String>,
    pub is_exact_sub_domain: Option<bool>,
    pub project_id: Option<i64>,
}
operation! { DescribeRecordFilterList(domain: String) "DescribeRecordFilterList" -> DescribeRecordFilterListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64, 2 "SubDomain" sub_domain: String,
    3 "RecordType" record_type: Vec<String>, 4 "RecordLine" record_line: Vec<String>, 5 "GroupId" group_id: Vec<i64>,
    6 "Keyword" keyword: String, 7 "SortField" sort_field: String, 8 "SortType" sort_type: String,
    9 "Offset" offset: i64, 10 "Limit" limit: i64, 11 "RecordValue" record_value: String,
    12 "RecordStatus" record_status: Vec<String>, 13 "WeightBegin" weight_begin: i64, 14 "WeightEnd" weight_end: i64,
    15 "MXBegin" mx_begin: i64, 16 "MXEnd" mx_end: i64, 17 "TTLBegin" ttl_begin: i64, 18 "TTLEnd" ttl_end: i64,
    19 "UpdatedAtBegin" updated_at_begin: String, 20 "UpdatedAtEnd" updated_at_end: String, 21 "Remark" remark: String,
    22 "IsExactSubDomain" is_exact_sub_domain: bool, 23 "ProjectId" project_id: i64
} }
paged! { DescribeRecordFilterList: RecordListItem = Offset "Offset", "RecordList" record_list }

/// Response of [`DescribeRecordFilterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFilterListOutput {
    pub record_count_info: Option<RecordCountInfo>,
    pub record_list: Vec<RecordListItem>,
}
model! { DescribeRecordFilterListOutput {
    0 "RecordCountInfo" record_count_info: RecordCountInfo, 1 "RecordList" record_list: Vec<RecordListItem>
} }

/// In the response of [`DescribeRecordFilterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordCountInfo {
    pub subdomain_count: Option<i64>,
    pub list_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { RecordCountInfo {
    0 "SubdomainCount" subdomain_count: i64, 1 "ListCount" list_count: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRecordFilterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordListItem {
    pub record_id: Option<i64>,
    pub value: Option<String>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated_on: Option<String>,
    pub name: Option<String>,
    pub line: Option<String>,
    pub line_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
    pub monitor_status: Option<String>,
    pub remark: Option<String>,
    pub ttl: Option<i64>,
    pub mx: Option<i64>,
    pub default_ns: Option<bool>,
}
model! { RecordListItem {
    0 "RecordId" record_id: i64, 1 "Value" value: String, 2 "Status" status: String, 3 "UpdatedOn" updated_on: String,
    4 "Name" name: String, 5 "Line" line: String, 6 "LineId" line_id: String, 7 "Type" r#type: String,
    8 "Weight" weight: i64, 9 "MonitorStatus" monitor_status: String, 10 "Remark" remark: String, 11 "TTL" ttl: i64,
    12 "MX" mx: i64, 13 "DefaultNS" default_ns: bool
} }

/// Describes record group list: `DescribeRecordGroupList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordGroupList {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRecordGroupList(domain: String) "DescribeRecordGroupList" -> DescribeRecordGroupListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeRecordGroupList: RecordGroupInfo = Offset "Offset", "GroupList" group_list }

/// Response of [`DescribeRecordGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordGroupListOutput {
    pub group_list: Vec<RecordGroupInfo>,
}
model! { DescribeRecordGroupListOutput {
    0 "GroupList" group_list: Vec<RecordGroupInfo>
} }

/// In the response of [`DescribeRecordGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordGroupInfo {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
}
model! { RecordGroupInfo {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "GroupType" group_type: String
} }

/// Describes record line category list: `DescribeRecordLineCategoryList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordLineCategoryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLineCategoryList {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeRecordLineCategoryList(domain: String)
    "DescribeRecordLineCategoryList" -> DescribeRecordLineCategoryListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeRecordLineCategoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLineCategoryListOutput {
    pub line_list: Vec<LineItem>,
}
model! { DescribeRecordLineCategoryListOutput {
    0 "LineList" line_list: Vec<LineItem>
} }

/// In the response of [`DescribeRecordLineCategoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItem {
    pub line_name: Option<String>,
    pub line_id: Option<String>,
    pub useful: Option<bool>,
    pub grade: Option<String>,
    pub sub_group: Vec<LineItem>,
    pub lines: Vec<String>,
}
model! { LineItem {
    0 "LineName" line_name: String, 1 "LineId" line_id: String, 2 "Useful" useful: bool, 3 "Grade" grade: String,
    4 "SubGroup" sub_group: Vec<LineItem>, 5 "Lines" lines: Vec<String>
} }

/// Describes record line list: `DescribeRecordLineList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordLineList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DOMAIN_GRADE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLineList {
    /// Required.
    pub domain: String,
    /// Required.
    pub domain_grade: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeRecordLineList(domain: String, domain_grade: String)
    "DescribeRecordLineList" -> DescribeRecordLineListOutput {
    0 "Domain" domain, 1 "DomainGrade" domain_grade, 2 "DomainId" domain_id: i64
} }

/// Response of [`DescribeRecordLineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLineListOutput {
    pub line_list: Vec<LineInfo>,
    pub line_group_list: Vec<LineGroupInfo>,
}
model! { DescribeRecordLineListOutput {
    0 "LineList" line_list: Vec<LineInfo>, 1 "LineGroupList" line_group_list: Vec<LineGroupInfo>
} }

/// In the response of [`DescribeRecordLineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineInfo {
    pub name: Option<String>,
    pub line_id: Option<String>,
}
model! { LineInfo {
    0 "Name" name: String, 1 "LineId" line_id: String
} }

/// In the response of [`DescribeRecordLineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineGroupInfo {
    pub line_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub line_list: Vec<String>,
}
model! { LineGroupInfo {
    0 "LineId" line_id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "LineList" line_list: Vec<String>
} }

/// Returns the DNS records of a domain.
///
/// A new record appears after up to 30 seconds. The two name server records of a domain are part of the list, although
/// the console hides them.
///
/// `DescribeRecordList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_NOT_DOMAIN_OWNER`],
/// [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARAM_INVALID`], [`codes::INVALID_PARAMETER_RECORD_LINE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_TYPE_INVALID`], [`codes::INVALID_PARAMETER_RESULT_MORE_THAN500`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_INVALID`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_RECORD`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordList {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
    /// Deprecated.
    pub subdomain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub record_line_id: Option<String>,
    pub group_id: Option<i64>,
    pub keyword: Option<String>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub error_on_empty: Option<String>,
    pub sub_domain: Option<String>,
}
operation! { DescribeRecordList(domain: String) "DescribeRecordList" -> DescribeRecordListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64, 2 "Subdomain" subdomain: String, 3 "RecordType" record_type: String,
    4 "RecordLine" record_line: String, 5 "RecordLineId" record_line_id: String, 6 "GroupId" group_id: i64,
    7 "Keyword" keyword: String, 8 "SortField" sort_field: String, 9 "SortType" sort_type: String,
    10 "Offset" offset: i64, 11 "Limit" limit: i64, 12 "ErrorOnEmpty" error_on_empty: String,
    13 "SubDomain" sub_domain: String
} }
paged! { DescribeRecordList: RecordListItem = Offset "Offset", "RecordList" record_list }

/// Response of [`DescribeRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordListOutput {
    pub record_count_info: Option<RecordCountInfo>,
    pub record_list: Vec<RecordListItem>,
}
model! { DescribeRecordListOutput {
    0 "RecordCountInfo" record_count_info: RecordCountInfo, 1 "RecordList" record_list: Vec<RecordListItem>
} }

/// Describes record snapshot rollback result: `DescribeRecordSnapshotRollbackResult` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordSnapshotRollbackResult>.
///
/// Errors: [`codes::INVALID_PARAMETER_BATCH_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordSnapshotRollbackResult {
    /// Required.
    pub domain: String,
    /// Required.
    pub job_id: i64,
    pub domain_id: Option<i64>,
}
operation! { DescribeRecordSnapshotRollbackResult(domain: String, job_id: i64)
    "DescribeRecordSnapshotRollbackResult" -> DescribeRecordSnapshotRollbackResultOutput {
    0 "Domain" domain, 1 "JobId" job_id, 2 "DomainId" domain_id: i64
} }

/// Response of [`DescribeRecordSnapshotRollbackResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordSnapshotRollbackResultOutput {
    pub job_id: Option<i64>,
    pub status: Option<String>,
    pub failed_record_list: Vec<SnapshotRecord>,
    pub domain: Option<String>,
    pub progress: Option<i64>,
    pub left_minutes: Option<i64>,
    pub total: Option<i64>,
    pub failed: Option<i64>,
    pub success: Option<i64>,
    pub cos_url: Option<String>,
}
model! { DescribeRecordSnapshotRollbackResultOutput {
    0 "JobId" job_id: i64, 1 "Status" status: String, 2 "FailedRecordList" failed_record_list: Vec<SnapshotRecord>,
    3 "Domain" domain: String, 4 "Progress" progress: i64, 5 "LeftMinutes" left_minutes: i64, 6 "Total" total: i64,
    7 "Failed" failed: i64, 8 "Success" success: i64, 9 "CosUrl" cos_url: String
} }

/// Describes record type: `DescribeRecordType` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordType>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_GRADE_INVALID`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordType {
    /// Required.
    pub domain_grade: String,
}
operation! { DescribeRecordType(domain_grade: String) "DescribeRecordType" -> DescribeRecordTypeOutput {
    0 "DomainGrade" domain_grade
} }

/// Response of [`DescribeRecordType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTypeOutput {
    pub type_list: Vec<String>,
}
model! { DescribeRecordTypeOutput {
    0 "TypeList" type_list: Vec<String>
} }

/// Describes resolve count: `DescribeResolveCount` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeResolveCount>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTH_LOG_UNSUPPORT`], [`codes::FAILED_OPERATION_DOMAIN_NOT_IN_SERVICE`],
/// [`codes::FAILED_OPERATION_TEMPORARY_ERROR`], [`codes::INVALID_PARAMETER_AUTH_LOG_INVALID_RET_CODE`],
/// [`codes::INVALID_PARAMETER_AUTH_LOG_INVALID_SCOPE`], [`codes::INVALID_PARAMETER_END_DATE_BEYOND_RANGE`],
/// [`codes::INVALID_PARAMETER_INVALID_END_DATE`], [`codes::INVALID_PARAMETER_INVALID_START_DATE`],
/// [`codes::INVALID_PARAMETER_PARAMS_MISSING`], [`codes::INVALID_PARAMETER_START_DATE_BEYOND_RANGE`],
/// [`codes::INVALID_PARAMETER_SUBS_BEYOND_RANGE`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_GRADE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolveCount {
    /// Required.
    pub domain: String,
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Deprecated.
    pub dns_format: Option<String>,
    pub domain_id: Option<i64>,
    /// On the wire: `DNSFormat`.
    pub dns_format_2: Option<String>,
}
operation! { DescribeResolveCount(domain: String, start_date: String, end_date: String)
    "DescribeResolveCount" -> DescribeResolveCountOutput {
    0 "Domain" domain, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "DnsFormat" dns_format: String,
    4 "DomainId" domain_id: i64, 5 "DNSFormat" dns_format_2: String
} }

/// Response of [`DescribeResolveCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolveCountOutput {
    pub data: Vec<ResolveCountDataItem>,
    pub info: Option<ResolveCountInfo>,
    pub alias_data: Vec<ResolveCountAliasItem>,
}
model! { DescribeResolveCountOutput {
    0 "Data" data: Vec<ResolveCountDataItem>, 1 "Info" info: ResolveCountInfo,
    2 "AliasData" alias_data: Vec<ResolveCountAliasItem>
} }

/// In the response of [`DescribeResolveCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveCountDataItem {
    pub num: Option<i64>,
    pub date_key: Option<String>,
}
model! { ResolveCountDataItem {
    0 "Num" num: i64, 1 "DateKey" date_key: String
} }

/// In the response of [`DescribeResolveCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveCountInfo {
    /// Deprecated.
    pub dns_total: Option<i64>,
    pub domain: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub sub_domain: Option<String>,
    /// Deprecated.
    pub dns_format: Option<String>,
    /// On the wire: `DNSTotal`.
    pub dns_total_2: Option<i64>,
    /// On the wire: `DNSFormat`.
    pub dns_format_2: Option<String>,
}
model! { ResolveCountInfo {
    0 "DnsTotal" dns_total: i64, 1 "Domain" domain: String, 2 "StartDate" start_date: String,
    3 "EndDate" end_date: String, 4 "SubDomain" sub_domain: String, 5 "DnsFormat" dns_format: String,
    6 "DNSTotal" dns_total_2: i64, 7 "DNSFormat" dns_format_2: String
} }

/// In the response of [`DescribeResolveCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveCountAliasItem {
    pub info: Option<ResolveCountInfo>,
    pub data: Vec<ResolveCountDataItem>,
}
model! { ResolveCountAliasItem {
    0 "Info" info: ResolveCountInfo, 1 "Data" data: Vec<ResolveCountDataItem>
} }

/// Describes snapshot config: `DescribeSnapshotConfig` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeSnapshotConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotConfig {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeSnapshotConfig(domain: String) "DescribeSnapshotConfig" -> DescribeSnapshotConfigOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeSnapshotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotConfigOutput {
    pub snapshot_config: Option<SnapshotConfig>,
}
model! { DescribeSnapshotConfigOutput {
    0 "SnapshotConfig" snapshot_config: SnapshotConfig
} }

/// In the response of [`DescribeSnapshotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotConfig {
    pub config: Option<String>,
    pub created_on: Option<String>,
    pub domain_id: Option<String>,
    pub id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub status: Option<String>,
    pub updated_on: Option<String>,
}
model! { SnapshotConfig {
    0 "Config" config: String, 1 "CreatedOn" created_on: String, 2 "DomainId" domain_id: String, 3 "Id" id: String,
    4 "SnapshotCount" snapshot_count: i64, 5 "Status" status: String, 6 "UpdatedOn" updated_on: String
} }

/// Describes snapshot list: `DescribeSnapshotList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeSnapshotList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotList {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeSnapshotList(domain: String) "DescribeSnapshotList" -> DescribeSnapshotListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeSnapshotList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotListOutput {
    pub info: Option<SnapshotPageInfo>,
    pub snapshot_list: Vec<SnapshotInfo>,
}
model! { DescribeSnapshotListOutput {
    0 "Info" info: SnapshotPageInfo, 1 "SnapshotList" snapshot_list: Vec<SnapshotInfo>
} }

/// In the response of [`DescribeSnapshotList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotPageInfo {
    pub total: Option<i64>,
}
model! { SnapshotPageInfo {
    0 "Total" total: i64
} }

/// In the response of [`DescribeSnapshotList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInfo {
    pub cos_url: Option<String>,
    pub created_on: Option<String>,
    pub domain: Option<String>,
    pub id: Option<String>,
    pub record_count: Option<String>,
    pub status: Option<String>,
}
model! { SnapshotInfo {
    0 "CosUrl" cos_url: String, 1 "CreatedOn" created_on: String, 2 "Domain" domain: String, 3 "Id" id: String,
    4 "RecordCount" record_count: String, 5 "Status" status: String
} }

/// Describes snapshot rollback result: `DescribeSnapshotRollbackResult` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeSnapshotRollbackResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotRollbackResult {
    /// Required.
    pub domain: String,
    /// Required.
    pub task_id: i64,
    pub domain_id: Option<i64>,
}
operation! { DescribeSnapshotRollbackResult(domain: String, task_id: i64)
    "DescribeSnapshotRollbackResult" -> DescribeSnapshotRollbackResultOutput {
    0 "Domain" domain, 1 "TaskId" task_id, 2 "DomainId" domain_id: i64
} }

/// Response of [`DescribeSnapshotRollbackResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotRollbackResultOutput {
    pub domain: Option<String>,
    pub left_minutes: Option<i64>,
    pub progress: Option<i64>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub success: Option<i64>,
    pub failed: Option<i64>,
    pub total: Option<i64>,
    pub failed_record_list: Vec<SnapshotRecord>,
    pub cos_url: Option<String>,
}
model! { DescribeSnapshotRollbackResultOutput {
    0 "Domain" domain: String, 1 "LeftMinutes" left_minutes: i64, 2 "Progress" progress: i64,
    3 "SnapshotId" snapshot_id: String, 4 "Status" status: String, 5 "TaskId" task_id: i64, 6 "Success" success: i64,
    7 "Failed" failed: i64, 8 "Total" total: i64, 9 "FailedRecordList" failed_record_list: Vec<SnapshotRecord>,
    10 "CosUrl" cos_url: String
} }

/// Describes snapshot rollback task: `DescribeSnapshotRollbackTask` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeSnapshotRollbackTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_INNER_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotRollbackTask {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeSnapshotRollbackTask(domain: String)
    "DescribeSnapshotRollbackTask" -> DescribeSnapshotRollbackTaskOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

/// Response of [`DescribeSnapshotRollbackTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotRollbackTaskOutput {
    pub domain: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub record_count: Option<i64>,
    pub created_on: Option<String>,
}
model! { DescribeSnapshotRollbackTaskOutput {
    0 "Domain" domain: String, 1 "SnapshotId" snapshot_id: String, 2 "Status" status: String, 3 "TaskId" task_id: i64,
    4 "RecordCount" record_count: i64, 5 "CreatedOn" created_on: String
} }

/// Describes subdomain analytics: `DescribeSubdomainAnalytics` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeSubdomainAnalytics>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_NOT_IN_SERVICE`], [`codes::FAILED_OPERATION_TEMPORARY_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DOMAIN_GRADE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubdomainAnalytics {
    /// Required.
    pub domain: String,
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Deprecated.
    pub dns_format: Option<String>,
    pub domain_id: Option<i64>,
    /// Deprecated.
    pub subdomain: Option<String>,
    pub sub_domain: Option<String>,
    /// On the wire: `DNSFormat`.
    pub dns_format_2: Option<String>,
}
operation! { DescribeSubdomainAnalytics(domain: String, start_date: String, end_date: String)
    "DescribeSubdomainAnalytics" -> DescribeSubdomainAnalyticsOutput {
    0 "Domain" domain, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "DnsFormat" dns_format: String,
    4 "DomainId" domain_id: i64, 5 "Subdomain" subdomain: String, 6 "SubDomain" sub_domain: String,
    7 "DNSFormat" dns_format_2: String
} }

/// Response of [`DescribeSubdomainAnalytics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubdomainAnalyticsOutput {
    pub data: Vec<DomainAnalyticsDetail>,
    pub info: Option<SubdomainAnalyticsInfo>,
    pub alias_data: Vec<SubdomainAliasAnalyticsItem>,
}
model! { DescribeSubdomainAnalyticsOutput {
    0 "Data" data: Vec<DomainAnalyticsDetail>, 1 "Info" info: SubdomainAnalyticsInfo,
    2 "AliasData" alias_data: Vec<SubdomainAliasAnalyticsItem>
} }

/// In the response of [`DescribeSubdomainAnalytics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubdomainAnalyticsInfo {
    /// Deprecated.
    pub dns_format: Option<String>,
    /// Deprecated.
    pub dns_total: Option<i64>,
    pub domain: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    /// Deprecated.
    pub subdomain: Option<String>,
    /// On the wire: `DNSFormat`.
    pub dns_format_2: Option<String>,
    /// On the wire: `DNSTotal`.
    pub dns_total_2: Option<i64>,
    pub sub_domain: Option<String>,
}
model! { SubdomainAnalyticsInfo {
    0 "DnsFormat" dns_format: String, 1 "DnsTotal" dns_total: i64, 2 "Domain" domain: String,
    3 "StartDate" start_date: String, 4 "EndDate" end_date: String, 5 "Subdomain" subdomain: String,
    6 "DNSFormat" dns_format_2: String, 7 "DNSTotal" dns_total_2: i64, 8 "SubDomain" sub_domain: String
} }

/// In the response of [`DescribeSubdomainAnalytics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubdomainAliasAnalyticsItem {
    pub info: Option<SubdomainAnalyticsInfo>,
    pub data: Vec<DomainAnalyticsDetail>,
}
model! { SubdomainAliasAnalyticsItem {
    0 "Info" info: SubdomainAnalyticsInfo, 1 "Data" data: Vec<DomainAnalyticsDetail>
} }

/// Describes subdomain validate status: `DescribeSubdomainValidateStatus` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeSubdomainValidateStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_EXISTS`], [`codes::INVALID_PARAMETER_QUHUI_TXT_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_QUHUI_TXT_RECORD_WAIT`], [`codes::INVALID_PARAMETER_SUBDOMAIN_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubdomainValidateStatus {
    /// Required.
    pub domain_zone: String,
}
operation! { DescribeSubdomainValidateStatus(domain_zone: String) "DescribeSubdomainValidateStatus" -> Empty {
    0 "DomainZone" domain_zone
} }

/// Response of [`DescribeSubdomainValidateStatus`]: empty.
pub type DescribeSubdomainValidateStatusOutput = Empty;

/// Describes user detail: `DescribeUserDetail` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeUserDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::MISSING_PARAMETER`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDetail {}
operation! { DescribeUserDetail() "DescribeUserDetail" -> DescribeUserDetailOutput {} }

/// Response of [`DescribeUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDetailOutput {
    pub user_info: Option<UserInfo>,
}
model! { DescribeUserDetailOutput {
    0 "UserInfo" user_info: UserInfo
} }

/// In the response of [`DescribeUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub nick: Option<String>,
    pub id: Option<i64>,
    pub email: Option<String>,
    pub status: Option<String>,
    pub telephone: Option<String>,
    pub email_verified: Option<String>,
    pub telephone_verified: Option<String>,
    pub user_grade: Option<String>,
    pub real_name: Option<String>,
    pub wechat_binded: Option<String>,
    pub uin: Option<i64>,
    pub free_ns: Vec<String>,
    pub allow_transfer_in: Option<bool>,
}
model! { UserInfo {
    0 "Nick" nick: String, 1 "Id" id: i64, 2 "Email" email: String, 3 "Status" status: String,
    4 "Telephone" telephone: String, 5 "EmailVerified" email_verified: String,
    6 "TelephoneVerified" telephone_verified: String, 7 "UserGrade" user_grade: String, 8 "RealName" real_name: String,
    9 "WechatBinded" wechat_binded: String, 10 "Uin" uin: i64, 11 "FreeNs" free_ns: Vec<String>,
    12 "AllowTransferIn" allow_transfer_in: bool
} }

/// Describes vas statistic: `DescribeVASStatistic` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeVASStatistic>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_NOT_DOMAIN_OWNER`],
/// [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::FAILED_OPERATION_NOT_RESOURCE_OWNER`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAM_INVALID`],
/// [`codes::INVALID_PARAMETER_PARAMS_MISSING`], [`codes::INVALID_PARAMETER_TOOLS_DOMAIN_INVALID`],
/// [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED_NOT_ADMIN`], [`codes::OPERATION_DENIED_NOT_RESOURCE_OWNER`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVASStatistic {
    /// Required.
    pub domain_id: i64,
}
operation! { DescribeVASStatistic(domain_id: i64) "DescribeVASStatistic" -> DescribeVASStatisticOutput {
    0 "DomainId" domain_id
} }

/// Response of [`DescribeVASStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVASStatisticOutput {
    pub vas_list: Vec<VASStatisticItem>,
}
model! { DescribeVASStatisticOutput {
    0 "VASList" vas_list: Vec<VASStatisticItem>
} }

/// In the response of [`DescribeVASStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VASStatisticItem {
    pub name: Option<String>,
    pub key: Option<String>,
    pub limit_count: Option<i64>,
    pub use_count: Option<i64>,
}
model! { VASStatisticItem {
    0 "Name" name: String, 1 "Key" key: String, 2 "LimitCount" limit_count: i64, 3 "UseCount" use_count: i64
} }

/// Describes vas list: `DescribeVasList` of `dnspod` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeVasList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCOUNT_IS_LOCKED`], [`codes::FAILED_OPERATION_LOGIN_TIMEOUT`],
/// [`codes::FAILED_OPERATION_NOT_BATCH_TASK_OWNER`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`],
/// [`codes::FAILED_OPERATION_NOT_RESOURCE_OWNER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`], [`codes::INVALID_PARAMETER_ACQUIRE_HASH_EXISTS`],
/// [`codes::INVALID_PARAMETER_ACTION_INVALID`], [`codes::INVALID_PARAMETER_INVALID_IP`],
/// [`codes::INVALID_PARAMETER_INVALID_SECRET_ID`], [`codes::INVALID_PARAMETER_INVALID_SIGNATURE`],
/// [`codes::INVALID_PARAMETER_INVALID_SRC_DOMAIN_ID`], [`codes::INVALID_PARAMETER_INVALID_TIME`],
/// [`codes::INVALID_PARAMETER_OPERATION_IS_TOO_FREQUENT`], [`codes::INVALID_PARAMETER_OPTYPE_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_PARAM_INVALID`], [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_PARAMS_MISSING`], [`codes::INVALID_PARAMETER_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_PTR_INVALID_PUBLIC_IP`], [`codes::INVALID_PARAMETER_PTR_IP_NOT_OWNER`],
/// [`codes::INVALID_PARAMETER_QCLOUD_UIN_INVALID`], [`codes::INVALID_PARAMETER_SHARE_USER_EXISTS`],
/// [`codes::INVALID_PARAMETER_TIMESTAMP_EXPIRED`], [`codes::INVALID_PARAMETER_TOOLS_DOMAIN_INVALID`],
/// [`codes::INVALID_PARAMETER_TOOLS_DOMAIN_NOT_REGED`], [`codes::INVALID_PARAMETER_USER_ALREADY_LOCKED`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_ACCESS_DENIED`],
/// [`codes::OPERATION_DENIED_AGENT_SUBORDINATE_DENIED`], [`codes::OPERATION_DENIED_NOT_GRANTED_BY_OWNER`],
/// [`codes::OPERATION_DENIED_POST_REQUEST_ACCEPT_ONLY`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT`], [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVasList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub domain_id: Option<i64>,
    pub resource_id_list: Option<Vec<String>>,
    pub limit_type: Option<String>,
}
operation! { DescribeVasList() "DescribeVasList" -> DescribeVasListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "DomainId" domain_id: i64,
    3 "ResourceIdList" resource_id_list: Vec<String>, 4 "LimitType" limit_type: String
} }

/// Response of [`DescribeVasList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVasListOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub vas_list: Vec<VasListItem>,
    /// On the wire: `VASList`.
    pub vas_list_2: Vec<VasListItem>,
}
model! { DescribeVasListOutput {
    0 "TotalCount" total_count: i64, 1 "VasList" vas_list: Vec<VasListItem>, 2 "VASList" vas_list_2: Vec<VasListItem>
} }

/// In the response of [`DescribeVasList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VasListItem {
    pub limit_number: Option<i64>,
    pub started_at: Option<String>,
    pub ended_at: Option<String>,
    pub resource_id: Option<String>,
    pub auto_renew: Option<String>,
    pub domain: Option<String>,
    pub bind_type: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub can_renew: Option<bool>,
    pub vip_domain: Option<bool>,
}
model! { VasListItem {
    0 "LimitNumber" limit_number: i64, 1 "StartedAt" started_at: String, 2 "EndedAt" ended_at: String,
    3 "ResourceId" resource_id: String, 4 "AutoRenew" auto_renew: String, 5 "Domain" domain: String,
    6 "BindType" bind_type: String, 7 "Key" key: String, 8 "Name" name: String, 9 "CanRenew" can_renew: bool,
    10 "VipDomain" vip_domain: bool
} }

/// Downloads snapshot: `DownloadSnapshot` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DownloadSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSnapshot {
    /// Required.
    pub domain: String,
    /// Required.
    pub snapshot_id: String,
    pub domain_id: Option<i64>,
}
operation! { DownloadSnapshot(domain: String, snapshot_id: String) "DownloadSnapshot" -> DownloadSnapshotOutput {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "DomainId" domain_id: i64
} }

/// Response of [`DownloadSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSnapshotOutput {
    pub cos_url: Option<String>,
}
model! { DownloadSnapshotOutput {
    0 "CosUrl" cos_url: String
} }

/// Modifies domain cname speedup status batch: `ModifyDomainCNAMESpeedupStatusBatch` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainCNAMESpeedupStatusBatch>.
///
/// Errors: [`codes::INVALID_PARAMETER_BATCH_RECORD_REMOVE_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_BATCH_TASK_COUNT_LIMIT`], [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainCNAMESpeedupStatusBatch {
    /// Required.
    pub domain_list: Vec<String>,
    /// Required.
    pub status: String,
}
operation! { ModifyDomainCNAMESpeedupStatusBatch(domain_list: Vec<String>, status: String)
    "ModifyDomainCNAMESpeedupStatusBatch" -> ModifyDomainCNAMESpeedupStatusBatchOutput {
    0 "DomainList" domain_list, 1 "Status" status
} }

/// Response of [`ModifyDomainCNAMESpeedupStatusBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainCNAMESpeedupStatusBatchOutput {
    pub job_id: Option<i64>,
}
model! { ModifyDomainCNAMESpeedupStatusBatchOutput {
    0 "JobId" job_id: i64
} }

/// Modifies domain custom line: `ModifyDomainCustomLine` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainCustomLine>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED`], [`codes::INVALID_PARAMETER_INVALID_IP`],
/// [`codes::INVALID_PARAMETER_IP_ALREADY_EXIST`], [`codes::INVALID_PARAMETER_LINE_IN_USE`],
/// [`codes::INVALID_PARAMETER_LINE_NAME_INVALID`], [`codes::INVALID_PARAMETER_LINE_NAME_INVALID_CHARACTER`],
/// [`codes::INVALID_PARAMETER_LINE_NAME_OCCUPIED`], [`codes::INVALID_PARAMETER_VALUE_IP_AREA_EMPTY_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_IP_AREA_EMPTY_LINE_NAME`], [`codes::LIMIT_EXCEEDED_CUSTOM_LINE_LIMITED`],
/// [`codes::OPERATION_DENIED_EDIT_USING_RECORD_LINE_NOT_ALLOWED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainCustomLine {
    /// Required.
    pub domain: String,
    /// Required.
    pub name: String,
    /// Required.
    pub area: String,
    /// Required.
    pub pre_name: String,
    pub domain_id: Option<i64>,
}
operation! { ModifyDomainCustomLine(domain: String, name: String, area: String, pre_name: String)
    "ModifyDomainCustomLine" -> Empty {
    0 "Domain" domain, 1 "Name" name, 2 "Area" area, 3 "PreName" pre_name, 4 "DomainId" domain_id: i64
} }

/// Response of [`ModifyDomainCustomLine`]: empty.
pub type ModifyDomainCustomLineOutput = Empty;

/// Modifies domain lock: `ModifyDomainLock` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainLock>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_LOCK`],
/// [`codes::INVALID_PARAMETER_LOCK_DAYS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainLock {
    /// Required.
    pub domain: String,
    /// Required.
    pub lock_days: i64,
    pub domain_id: Option<i64>,
}
operation! { ModifyDomainLock(domain: String, lock_days: i64) "ModifyDomainLock" -> ModifyDomainLockOutput {
    0 "Domain" domain, 1 "LockDays" lock_days, 2 "DomainId" domain_id: i64
} }

/// Response of [`ModifyDomainLock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainLockOutput {
    pub lock_info: Option<LockInfo>,
}
model! { ModifyDomainLockOutput {
    0 "LockInfo" lock_info: LockInfo
} }

/// In the response of [`ModifyDomainLock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockInfo {
    pub domain_id: Option<i64>,
    pub lock_code: Option<String>,
    /// `YYYY-MM-DD`.
    pub lock_end: Option<String>,
}
model! { LockInfo {
    0 "DomainId" domain_id: i64, 1 "LockCode" lock_code: String, 2 "LockEnd" lock_end: String
} }

/// Modifies domain owner: `ModifyDomainOwner` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainOwner>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::FAILED_OPERATION_DOMAIN_IS_VIP`],
/// [`codes::FAILED_OPERATION_TRANSFER_TO_ENTERPRISE_DENIED`], [`codes::FAILED_OPERATION_TRANSFER_TO_PERSON_DENIED`],
/// [`codes::FAILED_OPERATION_USER_NOT_ALLOW_TRANSFER`], [`codes::INVALID_PARAMETER_CUSTOM_MESSAGE`],
/// [`codes::INVALID_PARAMETER_EMAIL_INVALID`], [`codes::INVALID_PARAMETER_EMAIL_OR_QQ_INVALID`],
/// [`codes::INVALID_PARAMETER_EMAIL_SAME`], [`codes::INVALID_PARAMETER_OTHER_ACCOUNT_UNREAL_NAME`],
/// [`codes::INVALID_PARAMETER_QCLOUD_UIN_INVALID`], [`codes::INVALID_PARAMETER_TRANSFER_ACCOUNT_IS_BANNED`],
/// [`codes::INVALID_PARAMETER_USER_AREA_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOwner {
    /// Required.
    pub domain: String,
    /// Required.
    pub account: String,
    pub domain_id: Option<i64>,
}
operation! { ModifyDomainOwner(domain: String, account: String) "ModifyDomainOwner" -> Empty {
    0 "Domain" domain, 1 "Account" account, 2 "DomainId" domain_id: i64
} }

/// Response of [`ModifyDomainOwner`]: empty.
pub type ModifyDomainOwnerOutput = Empty;

/// Modifies domain recursive status batch: `ModifyDomainRecursiveStatusBatch` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainRecursiveStatusBatch>.
///
/// Errors: [`codes::INVALID_PARAMETER_BATCH_RECORD_REMOVE_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_BATCH_TASK_COUNT_LIMIT`], [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainRecursiveStatusBatch {
    /// Required.
    pub domain_list: Vec<String>,
    /// Required.
    pub status: String,
}
operation! { ModifyDomainRecursiveStatusBatch(domain_list: Vec<String>, status: String)
    "ModifyDomainRecursiveStatusBatch" -> ModifyDomainRecursiveStatusBatchOutput {
    0 "DomainList" domain_list, 1 "Status" status
} }

/// Response of [`ModifyDomainRecursiveStatusBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainRecursiveStatusBatchOutput {
    pub job_id: Option<i64>,
}
model! { ModifyDomainRecursiveStatusBatchOutput {
    0 "JobId" job_id: i64
} }

/// Modifies domain remark: `ModifyDomainRemark` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainRemark>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::INVALID_PARAMETER_REMARK_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainRemark {
    /// Required.
    pub domain: String,
    pub domain_id: Option<i64>,
    pub remark: Option<String>,
}
operation! { ModifyDomainRemark(domain: String) "ModifyDomainRemark" -> Empty {
    0 "Domain" domain, 1 "DomainId" domain_id: i64, 2 "Remark" remark: String
} }

/// Response of [`ModifyDomainRemark`]: empty.
pub type ModifyDomainRemarkOutput = Empty;

/// Modifies domain status: `ModifyDomainStatus` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_KEY_DOMAIN`], [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`],
/// [`codes::INVALID_PARAMETER_TOOLS_DOMAIN_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub status: String,
    pub domain_id: Option<i64>,
}
operation! { ModifyDomainStatus(domain: String, status: String) "ModifyDomainStatus" -> Empty {
    0 "Domain" domain, 1 "Status" status, 2 "DomainId" domain_id: i64
} }

/// Response of [`ModifyDomainStatus`]: empty.
pub type ModifyDomainStatusOutput = Empty;

/// Modifies domain to group: `ModifyDomainToGroup` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainToGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_GROUP_ID_INVALID`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainToGroup {
    /// Required.
    pub domain: String,
    /// Required.
    pub group_id: i64,
    pub domain_id: Option<i64>,
}
operation! { ModifyDomainToGroup(domain: String, group_id: i64) "ModifyDomainToGroup" -> Empty {
    0 "Domain" domain, 1 "GroupId" group_id, 2 "DomainId" domain_id: i64
} }

/// Response of [`ModifyDomainToGroup`]: empty.
pub type ModifyDomainToGroupOutput = Empty;

/// Modifies domain unlock: `ModifyDomainUnlock` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainUnlock>.
///
/// Errors: [`codes::INVALID_PARAMETER_DOMAIN_IS_NOTLOCKED`], [`codes::INVALID_PARAMETER_UN_LOCK_CODE_EXPIRED`],
/// [`codes::INVALID_PARAMETER_UN_LOCK_CODE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainUnlock {
    /// Required.
    pub domain: String,
    /// Required.
    pub lock_code: String,
    pub domain_id: Option<i64>,
}
operation! { ModifyDomainUnlock(domain: String, lock_code: String) "ModifyDomainUnlock" -> Empty {
    0 "Domain" domain, 1 "LockCode" lock_code, 2 "DomainId" domain_id: i64
} }

/// Response of [`ModifyDomainUnlock`]: empty.
pub type ModifyDomainUnlockOutput = Empty;

/// Sets the address of an A or AAAA record, for hosts whose address changes.
///
/// Also set `SubDomain`: without it the record moves to the domain itself (`@`).
///
/// `ModifyDynamicDNS` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDynamicDNS>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::INVALID_PARAMETER_CUSTOM_MESSAGE`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_BEIAN`],
/// [`codes::INVALID_PARAMETER_DOMAIN_RECORD_EXIST`], [`codes::INVALID_PARAMETER_EMAIL_NOT_VERIFIED`],
/// [`codes::INVALID_PARAMETER_MOBILE_NOT_VERIFIED`], [`codes::INVALID_PARAMETER_RECORD_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_LINE_INVALID`], [`codes::INVALID_PARAMETER_RECORD_VALUE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_VALUE_LENGTH_INVALID`], [`codes::INVALID_PARAMETER_SUBDOMAIN_INVALID`],
/// [`codes::LIMIT_EXCEEDED_AAAA_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_AT_NS_RECORD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_HIDDEN_URL_EXCEEDED`], [`codes::LIMIT_EXCEEDED_NS_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SRV_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_LEVEL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SUBDOMAIN_ROLL_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_WCARD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_URL_COUNT_LIMIT`], [`codes::OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED`],
/// [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicDNS {
    /// Required.
    pub domain: String,
    /// Required.
    pub record_id: i64,
    /// Required.
    pub record_line: String,
    pub domain_id: Option<i64>,
    pub sub_domain: Option<String>,
    pub record_line_id: Option<String>,
    pub value: Option<String>,
    /// Deprecated.
    pub ttl: Option<i64>,
    /// On the wire: `TTL`.
    pub ttl_2: Option<i64>,
}
operation! { ModifyDynamicDNS(domain: String, record_id: i64, record_line: String)
    "ModifyDynamicDNS" -> ModifyDynamicDNSOutput {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "RecordLine" record_line, 3 "DomainId" domain_id: i64,
    4 "SubDomain" sub_domain: String, 5 "RecordLineId" record_line_id: String, 6 "Value" value: String,
    7 "Ttl" ttl: i64, 8 "TTL" ttl_2: i64
} }

/// Response of [`ModifyDynamicDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicDNSOutput {
    pub record_id: Option<i64>,
}
model! { ModifyDynamicDNSOutput {
    0 "RecordId" record_id: i64
} }

/// Modifies line group: `ModifyLineGroup` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyLineGroup>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_DEFAULT_LINE_NOT_SELFDEFINED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED`], [`codes::INVALID_PARAMETER_GROUP_NAME_EMPTY`],
/// [`codes::INVALID_PARAMETER_GROUP_NAME_INVALID`], [`codes::INVALID_PARAMETER_GROUP_NAME_OCCUPIED`],
/// [`codes::INVALID_PARAMETER_LINE_FORMAT_INVALID`], [`codes::INVALID_PARAMETER_LINE_GROUP_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_LINE_GROUP_OVER_COUNTED`], [`codes::INVALID_PARAMETER_LINE_GROUP_UPDATE_FAILED`],
/// [`codes::INVALID_PARAMETER_LINE_IN_ANOTHER_GROUP`], [`codes::INVALID_PARAMETER_LINE_IN_USE`],
/// [`codes::INVALID_PARAMETER_LINE_NOT_EXIST`], [`codes::INVALID_PARAMETER_LINE_NOT_SELECTED`],
/// [`codes::INVALID_PARAMETER_LINE_OVER_COUNTED`], [`codes::INVALID_PARAMETER_NO_AUTHORITY_TO_THE_GROUP`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLineGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub lines: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub line_group_id: i64,
    pub domain_id: Option<i64>,
}
operation! { ModifyLineGroup(name: String, lines: String, domain: String, line_group_id: i64)
    "ModifyLineGroup" -> Empty {
    0 "Name" name, 1 "Lines" lines, 2 "Domain" domain, 3 "LineGroupId" line_group_id, 4 "DomainId" domain_id: i64
} }

/// Response of [`ModifyLineGroup`]: empty.
pub type ModifyLineGroupOutput = Empty;

/// Modifies package auto renew: `ModifyPackageAutoRenew` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyPackageAutoRenew>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCOUNT_IS_LOCKED`], [`codes::FAILED_OPERATION_CONTAINS_PERSONAL_VIP`],
/// [`codes::FAILED_OPERATION_DOMAIN_IS_PERSONAL_TYPE`], [`codes::FAILED_OPERATION_DOMAIN_IS_VIP`],
/// [`codes::FAILED_OPERATION_EIP_CHECK_FAILED`], [`codes::FAILED_OPERATION_FUNCTION_NOT_ALLOWED_APPLY`],
/// [`codes::FAILED_OPERATION_GET_WHOIS_FAILED`], [`codes::FAILED_OPERATION_LOGIN_TIMEOUT`],
/// [`codes::FAILED_OPERATION_MOBILE_NOT_VERIFIED`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`],
/// [`codes::FAILED_OPERATION_NOT_RESOURCE_OWNER`], [`codes::FAILED_OPERATION_ORDER_CAN_NOT_PAY`],
/// [`codes::FAILED_OPERATION_ORDER_HAS_PAID`], [`codes::FAILED_OPERATION_RESOURCE_NOT_BIND`],
/// [`codes::FAILED_OPERATION_VERIFYING_BILL_EXISTS`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`], [`codes::INVALID_PARAMETER_ACTION_INVALID`],
/// [`codes::INVALID_PARAMETER_ACTION_SUCCESS`], [`codes::INVALID_PARAMETER_ACTIVITY`],
/// [`codes::INVALID_PARAMETER_BILL_NUMBER_INVALID`], [`codes::INVALID_PARAMETER_COMMON`],
/// [`codes::INVALID_PARAMETER_DATA_EXPIRED`], [`codes::INVALID_PARAMETER_DATA_INVALID`],
/// [`codes::INVALID_PARAMETER_DEAL_TYPE_INVALID`], [`codes::INVALID_PARAMETER_DNS_DEAL_DOMAIN_UPGRADED`],
/// [`codes::INVALID_PARAMETER_DNS_DEAL_LOCKED`], [`codes::INVALID_PARAMETER_DNS_INVALID_DEAL`],
/// [`codes::INVALID_PARAMETER_DOMAIN_ALIAS_EXISTS`], [`codes::INVALID_PARAMETER_DOMAIN_ALIAS_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IS_MODIFYING_DNS`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_REGED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_VIP`], [`codes::INVALID_PARAMETER_DOMAIN_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_DOMAIN_TYPE_INVALID`], [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`],
/// [`codes::INVALID_PARAMETER_GOODS_CHILD_TYPE_INVALID`], [`codes::INVALID_PARAMETER_GOODS_NUM_INVALID`],
/// [`codes::INVALID_PARAMETER_GOODS_TYPE_INVALID`], [`codes::INVALID_PARAMETER_GROUP_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_NEW_DEAL`], [`codes::INVALID_PARAMETER_INVALID_DEAL_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_SECRET_ID`], [`codes::INVALID_PARAMETER_INVALID_SIGNATURE`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME`], [`codes::INVALID_PARAMETER_PARAMS_MISSING`],
/// [`codes::INVALID_PARAMETER_PERMISSION_DENIED`], [`codes::INVALID_PARAMETER_QCLOUD_UIN_INVALID`],
/// [`codes::INVALID_PARAMETER_SHARED_USERS_UNREAL_NAME`], [`codes::INVALID_PARAMETER_TIME_SPAN_INVALID`],
/// [`codes::INVALID_PARAMETER_TIMESTAMP_EXPIRED`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_ACCESS_DENIED`],
/// [`codes::OPERATION_DENIED_CANCEL_BILL_NOT_ALLOWED`], [`codes::OPERATION_DENIED_MONITOR_CALLBACK_NOT_ENABLED`],
/// [`codes::OPERATION_DENIED_NOT_ADMIN`], [`codes::OPERATION_DENIED_NOT_GRANTED_BY_OWNER`],
/// [`codes::OPERATION_DENIED_NOT_ORDER_OWNER`], [`codes::OPERATION_DENIED_NOT_RESOURCE_OWNER`],
/// [`codes::OPERATION_DENIED_POST_REQUEST_ACCEPT_ONLY`], [`codes::OPERATION_DENIED_VIP_DOMAIN_ALLOWED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN_ALIAS`], [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_GIFT`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPackageAutoRenew {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub status: String,
}
operation! { ModifyPackageAutoRenew(resource_id: String, status: String) "ModifyPackageAutoRenew" -> Empty {
    0 "ResourceId" resource_id, 1 "Status" status
} }

/// Response of [`ModifyPackageAutoRenew`]: empty.
pub type ModifyPackageAutoRenewOutput = Empty;

/// Modifies package domain: `ModifyPackageDomain` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyPackageDomain>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCOUNT_IS_LOCKED`], [`codes::FAILED_OPERATION_DOMAIN_IS_ENTERPRISE_TYPE`],
/// [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::FAILED_OPERATION_DOMAIN_IS_PERSONAL_TYPE`],
/// [`codes::FAILED_OPERATION_DOMAIN_IS_VIP`], [`codes::FAILED_OPERATION_EIP_CHECK_FAILED`],
/// [`codes::FAILED_OPERATION_FREE_FORUM_UID_NOT_ALLOWED`], [`codes::FAILED_OPERATION_LOGIN_TIMEOUT`],
/// [`codes::FAILED_OPERATION_NOT_BATCH_TASK_OWNER`], [`codes::FAILED_OPERATION_NOT_DOMAIN_OWNER`],
/// [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`], [`codes::FAILED_OPERATION_NOT_RESOURCE_OWNER`],
/// [`codes::FAILED_OPERATION_ORDER_CAN_NOT_PAY`], [`codes::FAILED_OPERATION_ORDER_HAS_PAID`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_BIND`], [`codes::FAILED_OPERATION_TRANSFER_TO_PERSON_DENIED`],
/// [`codes::FAILED_OPERATION_TWO_STEP_NOT_ON`], [`codes::FAILED_OPERATION_VERIFYING_BILL_EXISTS`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`],
/// [`codes::INVALID_PARAMETER_ACTION_INVALID`], [`codes::INVALID_PARAMETER_BILL_NUMBER_INVALID`],
/// [`codes::INVALID_PARAMETER_COMMON`], [`codes::INVALID_PARAMETER_D_TOKEN_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_DATA_EXPIRED`], [`codes::INVALID_PARAMETER_DATA_INVALID`],
/// [`codes::INVALID_PARAMETER_DEAL_TYPE_INVALID`], [`codes::INVALID_PARAMETER_DEFAULT_LINE_NOT_SELFDEFINED`],
/// [`codes::INVALID_PARAMETER_DNS_DEAL_DOMAIN_UPGRADED`], [`codes::INVALID_PARAMETER_DNS_DEAL_LOCKED`],
/// [`codes::INVALID_PARAMETER_DNS_INVALID_DEAL`], [`codes::INVALID_PARAMETER_DOMAIN_ALIAS_EXISTS`],
/// [`codes::INVALID_PARAMETER_DOMAIN_ALREADY_VIP`], [`codes::INVALID_PARAMETER_DOMAIN_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_EFFECTIVE`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_REGED`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_VIP`],
/// [`codes::INVALID_PARAMETER_DOMAIN_TASK_NOT_FINISHED`], [`codes::INVALID_PARAMETER_DOMAIN_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_DOMAIN_TYPE_INVALID`], [`codes::INVALID_PARAMETER_EMAIL_SAME`],
/// [`codes::INVALID_PARAMETER_GET_NS_FAIL`], [`codes::INVALID_PARAMETER_GOODS_CHILD_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_NEW_DEAL`], [`codes::INVALID_PARAMETER_INVALID_DEAL_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_SECRET_ID`], [`codes::INVALID_PARAMETER_INVALID_SIGNATURE`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME`], [`codes::INVALID_PARAMETER_OPENID_INVALID`],
/// [`codes::INVALID_PARAMETER_OPERATION_IS_TOO_FREQUENT`], [`codes::INVALID_PARAMETER_OPTYPE_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_PARAM_INVALID`], [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_PARAMS_MISSING`], [`codes::INVALID_PARAMETER_TIMESTAMP_EXPIRED`],
/// [`codes::INVALID_PARAMETER_UPDATE_NEW_GRADE_FAILED`], [`codes::INVALID_PARAMETER_UPDATE_OLD_GRADE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::OPERATION_DENIED_ACCESS_DENIED`], [`codes::OPERATION_DENIED_AGENT_DENIED`],
/// [`codes::OPERATION_DENIED_AGENT_SUBORDINATE_DENIED`], [`codes::OPERATION_DENIED_NOT_ADMIN`],
/// [`codes::OPERATION_DENIED_NOT_GRANTED_BY_OWNER`], [`codes::OPERATION_DENIED_NOT_ORDER_OWNER`],
/// [`codes::OPERATION_DENIED_NOT_RESOURCE_OWNER`], [`codes::OPERATION_DENIED_POST_REQUEST_ACCEPT_ONLY`],
/// [`codes::OPERATION_DENIED_RESOURCE_ALREADY_BIND`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`], [`codes::REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPackageDomain {
    /// Required.
    pub operation: String,
    pub domain_id: Option<i64>,
    pub new_domain_id: Option<i64>,
    pub resource_id: Option<String>,
}
operation! { ModifyPackageDomain(operation: String) "ModifyPackageDomain" -> Empty {
    0 "Operation" operation, 1 "DomainId" domain_id: i64, 2 "NewDomainId" new_domain_id: i64,
    3 "ResourceId" resource_id: String
} }

/// Response of [`ModifyPackageDomain`]: empty.
pub type ModifyPackageDomainOutput = Empty;

/// Changes a DNS record.
///
/// Also set `SubDomain`: a request without it moves the record to the domain itself (`@`). Caches keep the old value
/// for its TTL.
///
/// `ModifyRecord` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_DNSSEC_INCOMPLETE_CLOSED`], [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`],
/// [`codes::FAILED_OPERATION_FREQUENCY_LIMIT`], [`codes::FAILED_OPERATION_MUST_ADD_DEFAULT_LINE_FIRST`],
/// [`codes::FAILED_OPERATION_TENCENT_CLOUD_FORBID`], [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`],
/// [`codes::INVALID_PARAMETER_CUSTOM_MESSAGE`], [`codes::INVALID_PARAMETER_DNSSEC_ADD_CNAME_ERROR`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_BEIAN`],
/// [`codes::INVALID_PARAMETER_DOMAIN_RECORD_EXIST`], [`codes::INVALID_PARAMETER_EMAIL_NOT_VERIFIED`],
/// [`codes::INVALID_PARAMETER_INVALID_WEIGHT`], [`codes::INVALID_PARAMETER_MOBILE_NOT_VERIFIED`],
/// [`codes::INVALID_PARAMETER_MX_INVALID`], [`codes::INVALID_PARAMETER_RECORD_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_LINE_INVALID`], [`codes::INVALID_PARAMETER_RECORD_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_VALUE_INVALID`], [`codes::INVALID_PARAMETER_RECORD_VALUE_LENGTH_INVALID`],
/// [`codes::INVALID_PARAMETER_SUBDOMAIN_INVALID`], [`codes::INVALID_PARAMETER_URL_VALUE_ILLEGAL`],
/// [`codes::LIMIT_EXCEEDED_AAAA_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_AT_NS_RECORD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_HIDDEN_URL_EXCEEDED`], [`codes::LIMIT_EXCEEDED_NS_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_RECORD_TTL_LIMIT`], [`codes::LIMIT_EXCEEDED_SRV_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SUBDOMAIN_LEVEL_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_ROLL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SUBDOMAIN_WCARD_LIMIT`], [`codes::LIMIT_EXCEEDED_URL_COUNT_LIMIT`],
/// [`codes::OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED`], [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecord {
    /// Required.
    pub domain: String,
    /// Required.
    pub record_type: String,
    /// Required.
    pub record_line: String,
    /// Required.
    pub value: String,
    /// Required.
    pub record_id: i64,
    pub domain_id: Option<i64>,
    /// Host part of the name. Default: `@` (the domain itself).
    pub sub_domain: Option<String>,
    pub record_line_id: Option<String>,
    pub mx: Option<i64>,
    pub ttl: Option<i64>,
    pub weight: Option<i64>,
    pub status: Option<String>,
    pub remark: Option<String>,
    pub dnssec_conflict_mode: Option<String>,
}

/// Arguments of [`ModifyRecord::new`].
pub struct ModifyRecordRequired {
    pub domain: String,
    pub record_type: String,
    pub record_line: String,
    pub value: String,
    pub record_id: i64,
}
operation! { ModifyRecord { ModifyRecordRequired: domain, record_type, record_line, value, record_id }
    "ModifyRecord" -> ModifyRecordOutput {
    0 "Domain" domain, 1 "RecordType" record_type, 2 "RecordLine" record_line, 3 "Value" value, 4 "RecordId" record_id,
    5 "DomainId" domain_id: i64, 6 "SubDomain" sub_domain: String, 7 "RecordLineId" record_line_id: String,
    8 "MX" mx: i64, 9 "TTL" ttl: i64, 10 "Weight" weight: i64, 11 "Status" status: String, 12 "Remark" remark: String,
    13 "DnssecConflictMode" dnssec_conflict_mode: String
} }

/// Response of [`ModifyRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordOutput {
    pub record_id: Option<i64>,
}
model! { ModifyRecordOutput {
    0 "RecordId" record_id: i64
} }

/// Modifies record batch: `ModifyRecordBatch` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecordBatch>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::INVALID_PARAMETER_BATCH_RECORD_MODIFY_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_BATCH_RECORD_MODIFY_ACTION_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_BATCH_RECORD_REPLACE_ACTION_ERROR`], [`codes::INVALID_PARAMETER_BATCH_TASK_COUNT_LIMIT`],
/// [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`], [`codes::INVALID_PARAMETER_JOB_GREATER_THAN_LIMIT`],
/// [`codes::INVALID_PARAMETER_MX_INVALID`], [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_PARAMS_MISSING`], [`codes::INVALID_PARAMETER_RECORD_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_VALUE_INVALID`], [`codes::INVALID_PARAMETER_RECORD_VALUE_LENGTH_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORDS_EMPTY`], [`codes::OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`], [`codes::REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordBatch {
    /// Required.
    pub record_id_list: Vec<i64>,
    /// Required.
    pub change: String,
    /// Required.
    pub change_to: String,
    pub value: Option<String>,
    pub mx: Option<String>,
}
operation! { ModifyRecordBatch(record_id_list: Vec<i64>, change: String, change_to: String)
    "ModifyRecordBatch" -> ModifyRecordBatchOutput {
    0 "RecordIdList" record_id_list, 1 "Change" change, 2 "ChangeTo" change_to, 3 "Value" value: String,
    4 "MX" mx: String
} }

/// Response of [`ModifyRecordBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordBatchOutput {
    pub job_id: Option<i64>,
    pub detail_list: Vec<ModifyRecordBatchDetail>,
}
model! { ModifyRecordBatchOutput {
    0 "JobId" job_id: i64, 1 "DetailList" detail_list: Vec<ModifyRecordBatchDetail>
} }

/// In the response of [`ModifyRecordBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordBatchDetail {
    pub record_list: Vec<BatchRecordInfo>,
    pub id: Option<i64>,
    pub domain: Option<String>,
    pub domain_grade: Option<String>,
    pub err_msg: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub domain_id: Option<i64>,
}
model! { ModifyRecordBatchDetail {
    0 "RecordList" record_list: Vec<BatchRecordInfo>, 1 "Id" id: i64, 2 "Domain" domain: String,
    3 "DomainGrade" domain_grade: String, 4 "ErrMsg" err_msg: String, 5 "Status" status: String,
    6 "Operation" operation: String, 7 "DomainId" domain_id: i64
} }

/// Modifies record batch v3: `ModifyRecordBatchV3` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecordBatchV3>.
///
/// Errors: [`codes::INVALID_PARAMETER_BATCH_TASK_COUNT_LIMIT`], [`codes::INVALID_PARAMETER_JOB_GREATER_THAN_LIMIT`],
/// [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`], [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordBatchV3 {
    /// Required.
    pub modify_record_list: Vec<ModifyRecordItem>,
}
operation! { ModifyRecordBatchV3(modify_record_list: Vec<ModifyRecordItem>)
    "ModifyRecordBatchV3" -> ModifyRecordBatchV3Output {
    0 "ModifyRecordList" modify_record_list
} }

/// In the request of [`ModifyRecordBatchV3`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordItem {
    /// Required.
    pub record_id: Option<i64>,
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub value: Option<String>,
    pub enabled: Option<String>,
    pub remark: Option<String>,
    pub weight: Option<i64>,
    pub mx: Option<i64>,
    pub ttl: Option<i64>,
}
input! { ModifyRecordItem(record_id: i64) {
    0 "RecordId" record_id: i64, 1 "SubDomain" sub_domain: String, 2 "RecordType" record_type: String,
    3 "RecordLine" record_line: String, 4 "Value" value: String, 5 "Enabled" enabled: String, 6 "Remark" remark: String,
    7 "Weight" weight: i64, 8 "MX" mx: i64, 9 "TTL" ttl: i64
} }

/// Response of [`ModifyRecordBatchV3`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordBatchV3Output {
    pub job_id: Option<i64>,
}
model! { ModifyRecordBatchV3Output {
    0 "JobId" job_id: i64
} }

/// Modifies record fields: `ModifyRecordFields` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecordFields>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::FAILED_OPERATION_FREQUENCY_LIMIT`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`], [`codes::INVALID_PARAMETER_CUSTOM_MESSAGE`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_BEIAN`],
/// [`codes::INVALID_PARAMETER_DOMAIN_RECORD_EXIST`], [`codes::INVALID_PARAMETER_EMAIL_NOT_VERIFIED`],
/// [`codes::INVALID_PARAMETER_INVALID_WEIGHT`], [`codes::INVALID_PARAMETER_MOBILE_NOT_VERIFIED`],
/// [`codes::INVALID_PARAMETER_MX_INVALID`], [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_RECORD_ID_INVALID`], [`codes::INVALID_PARAMETER_RECORD_LINE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_TYPE_INVALID`], [`codes::INVALID_PARAMETER_RECORD_VALUE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_VALUE_LENGTH_INVALID`], [`codes::INVALID_PARAMETER_SUBDOMAIN_INVALID`],
/// [`codes::INVALID_PARAMETER_URL_VALUE_ILLEGAL`], [`codes::LIMIT_EXCEEDED_AAAA_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_AT_NS_RECORD_LIMIT`], [`codes::LIMIT_EXCEEDED_HIDDEN_URL_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_NS_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_RECORD_TTL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SRV_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_LEVEL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SUBDOMAIN_ROLL_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_WCARD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_URL_COUNT_LIMIT`], [`codes::OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED`],
/// [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordFields {
    /// Required.
    pub domain: String,
    /// Required.
    pub record_id: i64,
    /// Required.
    pub field_list: Vec<KeyValue>,
    pub domain_id: Option<i64>,
}
operation! { ModifyRecordFields(domain: String, record_id: i64, field_list: Vec<KeyValue>)
    "ModifyRecordFields" -> ModifyRecordFieldsOutput {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "FieldList" field_list, 3 "DomainId" domain_id: i64
} }

/// In the request of [`ModifyRecordFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { KeyValue(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ModifyRecordFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordFieldsOutput {
    pub record_id: Option<i64>,
}
model! { ModifyRecordFieldsOutput {
    0 "RecordId" record_id: i64
} }

/// Modifies record group: `ModifyRecordGroup` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecordGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordGroup {
    /// Required.
    pub domain: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub group_id: i64,
    pub domain_id: Option<i64>,
}
operation! { ModifyRecordGroup(domain: String, group_name: String, group_id: i64)
    "ModifyRecordGroup" -> ModifyRecordGroupOutput {
    0 "Domain" domain, 1 "GroupName" group_name, 2 "GroupId" group_id, 3 "DomainId" domain_id: i64
} }

/// Response of [`ModifyRecordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordGroupOutput {
    pub group_id: Option<i64>,
}
model! { ModifyRecordGroupOutput {
    0 "GroupId" group_id: i64
} }

/// Modifies record remark: `ModifyRecordRemark` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecordRemark>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS`], [`codes::INVALID_PARAMETER_RECORD_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_REMARK_LENGTH_EXCEEDED`], [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordRemark {
    /// Required.
    pub domain: String,
    /// Required.
    pub record_id: i64,
    pub domain_id: Option<i64>,
    pub remark: Option<String>,
}
operation! { ModifyRecordRemark(domain: String, record_id: i64) "ModifyRecordRemark" -> Empty {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "DomainId" domain_id: i64, 3 "Remark" remark: String
} }

/// Response of [`ModifyRecordRemark`]: empty.
pub type ModifyRecordRemarkOutput = Empty;

/// Enables or disables a DNS record. A disabled record is kept but not served.
///
/// `ModifyRecordStatus` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecordStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::FAILED_OPERATION_FREQUENCY_LIMIT`],
/// [`codes::FAILED_OPERATION_MUST_ADD_DEFAULT_LINE_FIRST`], [`codes::INVALID_PARAMETER_CUSTOM_MESSAGE`],
/// [`codes::INVALID_PARAMETER_DNSSEC_ADD_CNAME_ERROR`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_BEIAN`], [`codes::INVALID_PARAMETER_DOMAIN_RECORD_EXIST`],
/// [`codes::INVALID_PARAMETER_EMAIL_NOT_VERIFIED`], [`codes::INVALID_PARAMETER_MOBILE_NOT_VERIFIED`],
/// [`codes::INVALID_PARAMETER_RECORD_ID_INVALID`], [`codes::INVALID_PARAMETER_RECORD_VALUE_INVALID`],
/// [`codes::INVALID_PARAMETER_SUBDOMAIN_INVALID`], [`codes::INVALID_PARAMETER_URL_VALUE_ILLEGAL`],
/// [`codes::LIMIT_EXCEEDED_AAAA_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_AT_NS_RECORD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_HIDDEN_URL_EXCEEDED`], [`codes::LIMIT_EXCEEDED_NS_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SRV_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_LEVEL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SUBDOMAIN_ROLL_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_WCARD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_URL_COUNT_LIMIT`], [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub record_id: i64,
    /// `ENABLE` or `DISABLE`.
    ///
    /// Required.
    pub status: String,
    pub domain_id: Option<i64>,
}
operation! { ModifyRecordStatus(domain: String, record_id: i64, status: String)
    "ModifyRecordStatus" -> ModifyRecordStatusOutput {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "Status" status, 3 "DomainId" domain_id: i64
} }

/// Response of [`ModifyRecordStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordStatusOutput {
    pub record_id: Option<i64>,
}
model! { ModifyRecordStatusOutput {
    0 "RecordId" record_id: i64
} }

/// Modifies record to group: `ModifyRecordToGroup` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecordToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordToGroup {
    /// Required.
    pub domain: String,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub record_id: String,
    pub domain_id: Option<i64>,
}
operation! { ModifyRecordToGroup(domain: String, group_id: i64, record_id: String) "ModifyRecordToGroup" -> Empty {
    0 "Domain" domain, 1 "GroupId" group_id, 2 "RecordId" record_id, 3 "DomainId" domain_id: i64
} }

/// Response of [`ModifyRecordToGroup`]: empty.
pub type ModifyRecordToGroupOutput = Empty;

/// Modifies snapshot config: `ModifySnapshotConfig` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifySnapshotConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACTION_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotConfig {
    /// Required.
    pub domain: String,
    /// Required.
    pub period: String,
    pub domain_id: Option<i64>,
}
operation! { ModifySnapshotConfig(domain: String, period: String) "ModifySnapshotConfig" -> Empty {
    0 "Domain" domain, 1 "Period" period, 2 "DomainId" domain_id: i64
} }

/// Response of [`ModifySnapshotConfig`]: empty.
pub type ModifySnapshotConfigOutput = Empty;

/// Modifies subdomain status: `ModifySubdomainStatus` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifySubdomainStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`], [`codes::INVALID_PARAMETER_CUSTOM_MESSAGE`],
/// [`codes::INVALID_PARAMETER_DNSSEC_ADD_CNAME_ERROR`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_BEIAN`], [`codes::INVALID_PARAMETER_DOMAIN_SELF_NO_COPY`],
/// [`codes::INVALID_PARAMETER_EMAIL_NOT_VERIFIED`], [`codes::INVALID_PARAMETER_MOBILE_NOT_VERIFIED`],
/// [`codes::INVALID_PARAMETER_RECORD_ID_INVALID`], [`codes::INVALID_PARAMETER_RECORD_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_VALUE_INVALID`], [`codes::INVALID_PARAMETER_STATUS_CODE_INVALID`],
/// [`codes::INVALID_PARAMETER_SUBDOMAIN_INVALID`], [`codes::INVALID_PARAMETER_URL_VALUE_ILLEGAL`],
/// [`codes::LIMIT_EXCEEDED_AAAA_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_AT_NS_RECORD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_HIDDEN_URL_EXCEEDED`], [`codes::LIMIT_EXCEEDED_NS_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SRV_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_LEVEL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SUBDOMAIN_ROLL_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_WCARD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_URL_COUNT_LIMIT`], [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubdomainStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub record_type: String,
    /// Required.
    pub status: String,
    pub domain_id: Option<i64>,
    pub sub_domain: Option<String>,
}
operation! { ModifySubdomainStatus(domain: String, record_type: String, status: String)
    "ModifySubdomainStatus" -> Empty {
    0 "Domain" domain, 1 "RecordType" record_type, 2 "Status" status, 3 "DomainId" domain_id: i64,
    4 "SubDomain" sub_domain: String
} }

/// Response of [`ModifySubdomainStatus`]: empty.
pub type ModifySubdomainStatusOutput = Empty;

/// Modifies txt record: `ModifyTXTRecord` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyTXTRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_DNSSEC_INCOMPLETE_CLOSED`], [`codes::FAILED_OPERATION_DOMAIN_IS_LOCKED`],
/// [`codes::FAILED_OPERATION_FREQUENCY_LIMIT`], [`codes::FAILED_OPERATION_MUST_ADD_DEFAULT_LINE_FIRST`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`], [`codes::INVALID_PARAMETER_CUSTOM_MESSAGE`],
/// [`codes::INVALID_PARAMETER_DNSSEC_ADD_CNAME_ERROR`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_BEIAN`], [`codes::INVALID_PARAMETER_DOMAIN_RECORD_EXIST`],
/// [`codes::INVALID_PARAMETER_EMAIL_NOT_VERIFIED`], [`codes::INVALID_PARAMETER_INVALID_WEIGHT`],
/// [`codes::INVALID_PARAMETER_MOBILE_NOT_VERIFIED`], [`codes::INVALID_PARAMETER_MX_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_ID_INVALID`], [`codes::INVALID_PARAMETER_RECORD_LINE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_TYPE_INVALID`], [`codes::INVALID_PARAMETER_RECORD_VALUE_INVALID`],
/// [`codes::INVALID_PARAMETER_RECORD_VALUE_LENGTH_INVALID`], [`codes::INVALID_PARAMETER_SUBDOMAIN_INVALID`],
/// [`codes::INVALID_PARAMETER_URL_VALUE_ILLEGAL`], [`codes::LIMIT_EXCEEDED_AAAA_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_AT_NS_RECORD_LIMIT`], [`codes::LIMIT_EXCEEDED_HIDDEN_URL_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_NS_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_RECORD_TTL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SRV_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_LEVEL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SUBDOMAIN_ROLL_LIMIT`], [`codes::LIMIT_EXCEEDED_SUBDOMAIN_WCARD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_URL_COUNT_LIMIT`], [`codes::OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED`],
/// [`codes::OPERATION_DENIED_NOT_ADMIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTXTRecord {
    /// Required.
    pub domain: String,
    /// Required.
    pub record_line: String,
    /// Required.
    pub value: String,
    /// Required.
    pub record_id: i64,
    pub domain_id: Option<i64>,
    pub sub_domain: Option<String>,
    pub record_line_id: Option<String>,
    pub ttl: Option<i64>,
    pub status: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyTXTRecord(domain: String, record_line: String, value: String, record_id: i64)
    "ModifyTXTRecord" -> ModifyTXTRecordOutput {
    0 "Domain" domain, 1 "RecordLine" record_line, 2 "Value" value, 3 "RecordId" record_id, 4 "DomainId" domain_id: i64,
    5 "SubDomain" sub_domain: String, 6 "RecordLineId" record_line_id: String, 7 "TTL" ttl: i64,
    8 "Status" status: String, 9 "Remark" remark: String
} }

/// Response of [`ModifyTXTRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTXTRecordOutput {
    pub record_id: Option<i64>,
}
model! { ModifyTXTRecordOutput {
    0 "RecordId" record_id: i64
} }

/// Modifies vas auto renew status: `ModifyVasAutoRenewStatus` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyVasAutoRenewStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCOUNT_IS_LOCKED`], [`codes::FAILED_OPERATION_CONTAINS_PERSONAL_VIP`],
/// [`codes::FAILED_OPERATION_DOMAIN_IS_PERSONAL_TYPE`], [`codes::FAILED_OPERATION_DOMAIN_IS_VIP`],
/// [`codes::FAILED_OPERATION_EIP_CHECK_FAILED`], [`codes::FAILED_OPERATION_FUNCTION_NOT_ALLOWED_APPLY`],
/// [`codes::FAILED_OPERATION_GET_WHOIS_FAILED`], [`codes::FAILED_OPERATION_LOGIN_TIMEOUT`],
/// [`codes::FAILED_OPERATION_MOBILE_NOT_VERIFIED`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`],
/// [`codes::FAILED_OPERATION_NOT_RESOURCE_OWNER`], [`codes::FAILED_OPERATION_ORDER_CAN_NOT_PAY`],
/// [`codes::FAILED_OPERATION_ORDER_HAS_PAID`], [`codes::FAILED_OPERATION_RESOURCE_NOT_BIND`],
/// [`codes::FAILED_OPERATION_VERIFYING_BILL_EXISTS`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`], [`codes::INVALID_PARAMETER_ACTION_INVALID`],
/// [`codes::INVALID_PARAMETER_ACTION_SUCCESS`], [`codes::INVALID_PARAMETER_ACTIVITY`],
/// [`codes::INVALID_PARAMETER_BILL_NUMBER_INVALID`], [`codes::INVALID_PARAMETER_COMMON`],
/// [`codes::INVALID_PARAMETER_DATA_EXPIRED`], [`codes::INVALID_PARAMETER_DATA_INVALID`],
/// [`codes::INVALID_PARAMETER_DEAL_TYPE_INVALID`], [`codes::INVALID_PARAMETER_DNS_DEAL_DOMAIN_UPGRADED`],
/// [`codes::INVALID_PARAMETER_DNS_DEAL_LOCKED`], [`codes::INVALID_PARAMETER_DNS_INVALID_DEAL`],
/// [`codes::INVALID_PARAMETER_DOMAIN_ALIAS_EXISTS`], [`codes::INVALID_PARAMETER_DOMAIN_ALIAS_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IS_MODIFYING_DNS`], [`codes::INVALID_PARAMETER_DOMAIN_NOT_REGED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_VIP`], [`codes::INVALID_PARAMETER_DOMAIN_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_DOMAIN_TYPE_INVALID`], [`codes::INVALID_PARAMETER_DOMAINS_EMPTY`],
/// [`codes::INVALID_PARAMETER_GOODS_CHILD_TYPE_INVALID`], [`codes::INVALID_PARAMETER_GOODS_NUM_INVALID`],
/// [`codes::INVALID_PARAMETER_GOODS_TYPE_INVALID`], [`codes::INVALID_PARAMETER_GROUP_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_NEW_DEAL`], [`codes::INVALID_PARAMETER_INVALID_DEAL_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_SECRET_ID`], [`codes::INVALID_PARAMETER_INVALID_SIGNATURE`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME`], [`codes::INVALID_PARAMETER_PARAMS_MISSING`],
/// [`codes::INVALID_PARAMETER_PERMISSION_DENIED`], [`codes::INVALID_PARAMETER_QCLOUD_UIN_INVALID`],
/// [`codes::INVALID_PARAMETER_SHARED_USERS_UNREAL_NAME`], [`codes::INVALID_PARAMETER_TIME_SPAN_INVALID`],
/// [`codes::INVALID_PARAMETER_TIMESTAMP_EXPIRED`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_ACCESS_DENIED`],
/// [`codes::OPERATION_DENIED_CANCEL_BILL_NOT_ALLOWED`], [`codes::OPERATION_DENIED_MONITOR_CALLBACK_NOT_ENABLED`],
/// [`codes::OPERATION_DENIED_NOT_ADMIN`], [`codes::OPERATION_DENIED_NOT_GRANTED_BY_OWNER`],
/// [`codes::OPERATION_DENIED_NOT_ORDER_OWNER`], [`codes::OPERATION_DENIED_NOT_RESOURCE_OWNER`],
/// [`codes::OPERATION_DENIED_POST_REQUEST_ACCEPT_ONLY`], [`codes::OPERATION_DENIED_RESOURCE_NOT_ALLOW_RENEW`],
/// [`codes::OPERATION_DENIED_VIP_DOMAIN_ALLOWED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT`], [`codes::REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN`], [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN_ALIAS`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DATA_OF_GIFT`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVasAutoRenewStatus {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub status: String,
}
operation! { ModifyVasAutoRenewStatus(resource_id: String, status: String) "ModifyVasAutoRenewStatus" -> Empty {
    0 "ResourceId" resource_id, 1 "Status" status
} }

/// Response of [`ModifyVasAutoRenewStatus`]: empty.
pub type ModifyVasAutoRenewStatusOutput = Empty;

/// `PayOrderWithBalance` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=PayOrderWithBalance>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCOUNT_IS_LOCKED`], [`codes::FAILED_OPERATION_COUPON_FOR_FREE_DOMAIN`],
/// [`codes::FAILED_OPERATION_COUPON_NOT_SUPPORTED`], [`codes::FAILED_OPERATION_COUPON_TYPE_ALREADY_USED`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_LOGIN_TIMEOUT`],
/// [`codes::FAILED_OPERATION_NOT_DOMAIN_OWNER`], [`codes::FAILED_OPERATION_NOT_REAL_NAMED_USER`],
/// [`codes::FAILED_OPERATION_NOT_RESOURCE_OWNER`], [`codes::FAILED_OPERATION_ORDER_CAN_NOT_PAY`],
/// [`codes::FAILED_OPERATION_ORDER_HAS_PAID`], [`codes::FAILED_OPERATION_RESOURCE_NOT_BIND`],
/// [`codes::FAILED_OPERATION_VERIFYING_BILL_EXISTS`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_IS_BANNED`], [`codes::INVALID_PARAMETER_ACTION_INVALID`],
/// [`codes::INVALID_PARAMETER_ACTION_SUCCESS`], [`codes::INVALID_PARAMETER_ACTIVITY`],
/// [`codes::INVALID_PARAMETER_BILL_NUMBER_INVALID`], [`codes::INVALID_PARAMETER_BROWSER_NULL`],
/// [`codes::INVALID_PARAMETER_COMMON`], [`codes::INVALID_PARAMETER_CUSTOM_MESSAGE`],
/// [`codes::INVALID_PARAMETER_DATA_EXPIRED`], [`codes::INVALID_PARAMETER_DATA_INVALID`],
/// [`codes::INVALID_PARAMETER_DEAL_TYPE_INVALID`], [`codes::INVALID_PARAMETER_DNS_DEAL_DOMAIN_UPGRADED`],
/// [`codes::INVALID_PARAMETER_DNS_DEAL_LOCKED`], [`codes::INVALID_PARAMETER_DNS_INVALID_DEAL`],
/// [`codes::INVALID_PARAMETER_GOODS_CHILD_TYPE_INVALID`], [`codes::INVALID_PARAMETER_GOODS_NUM_INVALID`],
/// [`codes::INVALID_PARAMETER_GOODS_TYPE_INVALID`], [`codes::INVALID_PARAMETER_GRADE_NOT_COPY`],
/// [`codes::INVALID_PARAMETER_HAS_PENDING_APPLY`], [`codes::INVALID_PARAMETER_ILLEGAL_NEW_DEAL`],
/// [`codes::INVALID_PARAMETER_INVALID_COUPON`], [`codes::INVALID_PARAMETER_INVALID_DEAL_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_SECRET_ID`], [`codes::INVALID_PARAMETER_INVALID_SIGNATURE`],
/// [`codes::INVALID_PARAMETER_IPS_EXCEED_LIMIT`], [`codes::INVALID_PARAMETER_NEW_PACKAGE_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_OPENID_INVALID`], [`codes::INVALID_PARAMETER_OPERATION_IS_TOO_FREQUENT`],
/// [`codes::INVALID_PARAMETER_OPTYPE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_PARAM_INVALID`],
/// [`codes::INVALID_PARAMETER_PARAMS_ILLEGAL`], [`codes::INVALID_PARAMETER_PARAMS_MISSING`],
/// [`codes::INVALID_PARAMETER_PERMISSION_DENIED`], [`codes::INVALID_PARAMETER_QCLOUD_UIN_INVALID`],
/// [`codes::INVALID_PARAMETER_REAL_NAME_USER`], [`codes::INVALID_PARAMETER_TASK_NOT_COMPLETED`],
/// [`codes::INVALID_PARAMETER_TIME_SPAN_INVALID`], [`codes::INVALID_PARAMETER_TIMESTAMP_EXPIRED`],
/// [`codes::INVALID_PARAMETER_USER_ALREADY_LOCKED`], [`codes::INVALID_PARAMETER_UUID_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_GRADE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_UPGRADE_TERM_INVALID`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_ACCESS_DENIED`], [`codes::OPERATION_DENIED_AGENT_DENIED`],
/// [`codes::OPERATION_DENIED_AGENT_SUBORDINATE_DENIED`], [`codes::OPERATION_DENIED_CANCEL_BILL_NOT_ALLOWED`],
/// [`codes::OPERATION_DENIED_DELETE_USING_RECORD_LINE_NOT_ALLOWED`],
/// [`codes::OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED`], [`codes::OPERATION_DENIED_MONITOR_CALLBACK_NOT_ENABLED`],
/// [`codes::OPERATION_DENIED_NOT_GRANTED_BY_OWNER`], [`codes::OPERATION_DENIED_NOT_ORDER_OWNER`],
/// [`codes::OPERATION_DENIED_PERSONAL_COUPON_NOT_ALLOWED`], [`codes::OPERATION_DENIED_POST_REQUEST_ACCEPT_ONLY`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOrderWithBalance {
    /// Required.
    pub big_deal_id_list: Vec<String>,
    pub voucher_id_list: Option<Vec<String>>,
}
operation! { PayOrderWithBalance(big_deal_id_list: Vec<String>) "PayOrderWithBalance" -> PayOrderWithBalanceOutput {
    0 "BigDealIdList" big_deal_id_list, 1 "VoucherIdList" voucher_id_list: Vec<String>
} }

/// Response of [`PayOrderWithBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOrderWithBalanceOutput {
    pub deal_id_list: Vec<String>,
    pub big_deal_id_list: Vec<String>,
    pub deal_name_list: Vec<String>,
}
model! { PayOrderWithBalanceOutput {
    0 "DealIdList" deal_id_list: Vec<String>, 1 "BigDealIdList" big_deal_id_list: Vec<String>,
    2 "DealNameList" deal_name_list: Vec<String>
} }

/// `RollbackRecordSnapshot` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=RollbackRecordSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackRecordSnapshot {
    /// Required.
    pub domain: String,
    /// Required.
    pub snapshot_id: String,
    /// Required.
    pub record_list: Vec<SnapshotRecord>,
    /// Required.
    pub task_id: i64,
    pub domain_id: Option<i64>,
}
operation! {
    RollbackRecordSnapshot(domain: String, snapshot_id: String, record_list: Vec<SnapshotRecord>, task_id: i64)
    "RollbackRecordSnapshot" -> RollbackRecordSnapshotOutput {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "RecordList" record_list, 3 "TaskId" task_id,
    4 "DomainId" domain_id: i64
} }

/// Response of [`RollbackRecordSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackRecordSnapshotOutput {
    pub job_id: Option<i64>,
}
model! { RollbackRecordSnapshotOutput {
    0 "JobId" job_id: i64
} }

/// `RollbackSnapshot` of `dnspod` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=RollbackSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackSnapshot {
    /// Required.
    pub domain: String,
    /// Required.
    pub snapshot_id: String,
    pub domain_id: Option<i64>,
    pub record_list: Option<Vec<SnapshotRecord>>,
}
operation! { RollbackSnapshot(domain: String, snapshot_id: String) "RollbackSnapshot" -> RollbackSnapshotOutput {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "DomainId" domain_id: i64,
    3 "RecordList" record_list: Vec<SnapshotRecord>
} }

/// Response of [`RollbackSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackSnapshotOutput {
    pub task_id: Option<i64>,
}
model! { RollbackSnapshotOutput {
    0 "TaskId" task_id: i64
} }

waiters! {
    /// Waits until a domain is enabled in DNSPod.
    fn domain_enabled(domain: String) -> DescribeDomain = DescribeDomain::new(domain),
        "DomainInfo.Status" ["ENABLE"] ["SPAM"];
}

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_ACCOUNT_IS_LOCKED "FailedOperation.AccountIsLocked",
    FAILED_OPERATION_AUTH_LOG_UNSUPPORT "FailedOperation.AuthLogUnsupport",
    FAILED_OPERATION_CONTAINS_PERSONAL_VIP "FailedOperation.ContainsPersonalVip",
    FAILED_OPERATION_COUPON_FOR_FREE_DOMAIN "FailedOperation.CouponForFreeDomain",
    FAILED_OPERATION_COUPON_NOT_SUPPORTED "FailedOperation.CouponNotSupported",
    FAILED_OPERATION_COUPON_TYPE_ALREADY_USED "FailedOperation.CouponTypeAlreadyUsed",
    FAILED_OPERATION_DNSSEC_INCOMPLETE_CLOSED "FailedOperation.DNSSECIncompleteClosed",
    FAILED_OPERATION_DOMAIN_EXISTS "FailedOperation.DomainExists",
    FAILED_OPERATION_DOMAIN_IN_ENTERPRISE_MAIL_ACCOUNT "FailedOperation.DomainInEnterpriseMailAccount",
    FAILED_OPERATION_DOMAIN_IS_ENTERPRISE_TYPE "FailedOperation.DomainIsEnterpriseType",
    FAILED_OPERATION_DOMAIN_IS_KEY_DOMAIN "FailedOperation.DomainIsKeyDomain",
    FAILED_OPERATION_DOMAIN_IS_LOCKED "FailedOperation.DomainIsLocked",
    FAILED_OPERATION_DOMAIN_IS_PERSONAL_TYPE "FailedOperation.DomainIsPersonalType",
    FAILED_OPERATION_DOMAIN_IS_SPAM "FailedOperation.DomainIsSpam",
    FAILED_OPERATION_DOMAIN_IS_VIP "FailedOperation.DomainIsVip",
    FAILED_OPERATION_DOMAIN_NOT_IN_SERVICE "FailedOperation.DomainNotInService",
    FAILED_OPERATION_DOMAIN_OWNED_BY_OTHER_USER "FailedOperation.DomainOwnedByOtherUser",
    FAILED_OPERATION_EIP_CHECK_FAILED "FailedOperation.EipCheckFailed",
    FAILED_OPERATION_FILE_NOT_EXIST "FailedOperation.FileNotExist",
    FAILED_OPERATION_FREE_FORUM_UID_NOT_ALLOWED "FailedOperation.FreeForumUidNotAllowed",
    FAILED_OPERATION_FREQUENCY_LIMIT "FailedOperation.FrequencyLimit",
    FAILED_OPERATION_FUNCTION_NOT_ALLOWED_APPLY "FailedOperation.FunctionNotAllowedApply",
    FAILED_OPERATION_GET_WHOIS_FAILED "FailedOperation.GetWhoisFailed",
    FAILED_OPERATION_INSUFFICIENT_BALANCE "FailedOperation.InsufficientBalance",
    FAILED_OPERATION_LOGIN_AREA_NOT_ALLOWED "FailedOperation.LoginAreaNotAllowed",
    FAILED_OPERATION_LOGIN_FAILED "FailedOperation.LoginFailed",
    FAILED_OPERATION_LOGIN_TIMEOUT "FailedOperation.LoginTimeout",
    FAILED_OPERATION_MOBILE_NOT_VERIFIED "FailedOperation.MobileNotVerified",
    FAILED_OPERATION_MUST_ADD_DEFAULT_LINE_FIRST "FailedOperation.MustAddDefaultLineFirst",
    FAILED_OPERATION_NOT_BATCH_TASK_OWNER "FailedOperation.NotBatchTaskOwner",
    FAILED_OPERATION_NOT_DOMAIN_OWNER "FailedOperation.NotDomainOwner",
    FAILED_OPERATION_NOT_REAL_NAMED_USER "FailedOperation.NotRealNamedUser",
    FAILED_OPERATION_NOT_RESOURCE_OWNER "FailedOperation.NotResourceOwner",
    FAILED_OPERATION_ORDER_CAN_NOT_PAY "FailedOperation.OrderCanNotPay",
    FAILED_OPERATION_ORDER_HAS_PAID "FailedOperation.OrderHasPaid",
    FAILED_OPERATION_RESOURCE_NOT_BIND "FailedOperation.ResourceNotBind",
    FAILED_OPERATION_TEMPORARY_ERROR "FailedOperation.TemporaryError",
    FAILED_OPERATION_TENCENT_CLOUD_FORBID "FailedOperation.TencentCloudForbid",
    FAILED_OPERATION_TRANSFER_TO_ENTERPRISE_DENIED "FailedOperation.TransferToEnterpriseDenied",
    FAILED_OPERATION_TRANSFER_TO_PERSON_DENIED "FailedOperation.TransferToPersonDenied",
    FAILED_OPERATION_TWO_STEP_NOT_ON "FailedOperation.TwoStepNotOn",
    FAILED_OPERATION_UNKNOW_ERROR "FailedOperation.UnknowError",
    FAILED_OPERATION_USER_NOT_ALLOW_TRANSFER "FailedOperation.UserNotAllowTransfer",
    FAILED_OPERATION_VERIFYING_BILL_EXISTS "FailedOperation.VerifyingBillExists", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_ACCOUNT_IS_BANNED "InvalidParameter.AccountIsBanned",
    INVALID_PARAMETER_ACQUIRE_HASH_EXISTS "InvalidParameter.AcquireHashExists",
    INVALID_PARAMETER_ACTION_INVALID "InvalidParameter.ActionInvalid",
    INVALID_PARAMETER_ACTION_SUCCESS "InvalidParameter.ActionSuccess",
    INVALID_PARAMETER_ACTIVITY "InvalidParameter.Activity",
    INVALID_PARAMETER_ALIAS_IS_MY_DOMAIN "InvalidParameter.AliasIsMyDomain",
    INVALID_PARAMETER_AUTH_LOG_INVALID_RET_CODE "InvalidParameter.AuthLogInvalidRetCode",
    INVALID_PARAMETER_AUTH_LOG_INVALID_SCOPE "InvalidParameter.AuthLogInvalidScope",
    INVALID_PARAMETER_BATCH_DOMAIN_CREATE_ACTION_ERROR "InvalidParameter.BatchDomainCreateActionError",
    INVALID_PARAMETER_BATCH_DOMAIN_NOT_AUTH "InvalidParameter.BatchDomainNotAuth",
    INVALID_PARAMETER_BATCH_LIMIT_UNDO "InvalidParameter.BatchLimitUndo",
    INVALID_PARAMETER_BATCH_RECORD_CREATE_ACTION_ERROR "InvalidParameter.BatchRecordCreateActionError",
    INVALID_PARAMETER_BATCH_RECORD_MODIFY_ACTION_ERROR "InvalidParameter.BatchRecordModifyActionError",
    INVALID_PARAMETER_BATCH_RECORD_MODIFY_ACTION_INVALID_VALUE "InvalidParameter.BatchRecordModifyActionInvalidValue",
    INVALID_PARAMETER_BATCH_RECORD_REMOVE_ACTION_ERROR "InvalidParameter.BatchRecordRemoveActionError",
    INVALID_PARAMETER_BATCH_RECORD_REPLACE_ACTION_ERROR "InvalidParameter.BatchRecordReplaceActionError",
    INVALID_PARAMETER_BATCH_TASK_COUNT_LIMIT "InvalidParameter.BatchTaskCountLimit",
    INVALID_PARAMETER_BATCH_TASK_NOT_EXIST "InvalidParameter.BatchTaskNotExist",
    INVALID_PARAMETER_BILL_NUMBER_INVALID "InvalidParameter.BillNumberInvalid",
    INVALID_PARAMETER_BROWSER_NULL "InvalidParameter.BrowserNull",
    INVALID_PARAMETER_CLIENT_TOKEN_TOO_LONG "InvalidParameter.ClientTokenTooLong",
    INVALID_PARAMETER_COMMON "InvalidParameter.Common",
    INVALID_PARAMETER_COPIED_LINE_GROUP_DUPLICATED "InvalidParameter.CopiedLineGroupDuplicated",
    INVALID_PARAMETER_CUSTOM_MESSAGE "InvalidParameter.CustomMessage",
    INVALID_PARAMETER_D_TOKEN_NOT_SUPPORT "InvalidParameter.DTokenNotSupport",
    INVALID_PARAMETER_DATA_EXPIRED "InvalidParameter.DataExpired",
    INVALID_PARAMETER_DATA_INVALID "InvalidParameter.DataInvalid",
    INVALID_PARAMETER_DEAL_TYPE_INVALID "InvalidParameter.DealTypeInvalid",
    INVALID_PARAMETER_DEFAULT_LINE_NOT_SELFDEFINED "InvalidParameter.DefaultLineNotSelfdefined",
    INVALID_PARAMETER_DNS_DEAL_DOMAIN_UPGRADED "InvalidParameter.DnsDealDomainUpgraded",
    INVALID_PARAMETER_DNS_DEAL_LOCKED "InvalidParameter.DnsDealLocked",
    INVALID_PARAMETER_DNS_INVALID_DEAL "InvalidParameter.DnsInvalidDeal",
    INVALID_PARAMETER_DNSSEC_ADD_CNAME_ERROR "InvalidParameter.DnssecAddCnameError",
    INVALID_PARAMETER_DOMAIN_ALIAS_EXISTS "InvalidParameter.DomainAliasExists",
    INVALID_PARAMETER_DOMAIN_ALIAS_ID_INVALID "InvalidParameter.DomainAliasIdInvalid",
    INVALID_PARAMETER_DOMAIN_ALREADY_VIP "InvalidParameter.DomainAlreadyVip",
    INVALID_PARAMETER_DOMAIN_DUPLICATED "InvalidParameter.DomainDuplicated",
    INVALID_PARAMETER_DOMAIN_ID_INVALID "InvalidParameter.DomainIdInvalid",
    INVALID_PARAMETER_DOMAIN_IN_BLACK_LIST "InvalidParameter.DomainInBlackList",
    INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED "InvalidParameter.DomainInEffectOrInvalidated",
    INVALID_PARAMETER_DOMAIN_INVALID "InvalidParameter.DomainInvalid",
    INVALID_PARAMETER_DOMAIN_IS_ALIASER "InvalidParameter.DomainIsAliaser",
    INVALID_PARAMETER_DOMAIN_IS_MODIFYING_DNS "InvalidParameter.DomainIsModifyingDns",
    INVALID_PARAMETER_DOMAIN_IS_MY_ALIAS "InvalidParameter.DomainIsMyAlias",
    INVALID_PARAMETER_DOMAIN_IS_NOTLOCKED "InvalidParameter.DomainIsNotlocked",
    INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_LOCK "InvalidParameter.DomainNotAllowedLock",
    INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS "InvalidParameter.DomainNotAllowedModifyRecords",
    INVALID_PARAMETER_DOMAIN_NOT_BEIAN "InvalidParameter.DomainNotBeian",
    INVALID_PARAMETER_DOMAIN_NOT_EFFECTIVE "InvalidParameter.DomainNotEffective",
    INVALID_PARAMETER_DOMAIN_NOT_REGED "InvalidParameter.DomainNotReged",
    INVALID_PARAMETER_DOMAIN_NOT_VIP "InvalidParameter.DomainNotVip",
    INVALID_PARAMETER_DOMAIN_RECORD_EXIST "InvalidParameter.DomainRecordExist",
    INVALID_PARAMETER_DOMAIN_SELF_NO_COPY "InvalidParameter.DomainSelfNoCopy",
    INVALID_PARAMETER_DOMAIN_TASK_NOT_FINISHED "InvalidParameter.DomainTaskNotFinished",
    INVALID_PARAMETER_DOMAIN_TOO_LONG "InvalidParameter.DomainTooLong",
    INVALID_PARAMETER_DOMAIN_TYPE_INVALID "InvalidParameter.DomainTypeInvalid",
    INVALID_PARAMETER_DOMAINS_EMPTY "InvalidParameter.DomainsEmpty",
    INVALID_PARAMETER_EMAIL_INVALID "InvalidParameter.EmailInvalid",
    INVALID_PARAMETER_EMAIL_NOT_VERIFIED "InvalidParameter.EmailNotVerified",
    INVALID_PARAMETER_EMAIL_OR_QQ_INVALID "InvalidParameter.EmailOrQqInvalid",
    INVALID_PARAMETER_EMAIL_SAME "InvalidParameter.EmailSame",
    INVALID_PARAMETER_END_DATE_BEYOND_RANGE "InvalidParameter.EndDateBeyondRange",
    INVALID_PARAMETER_GET_NS_FAIL "InvalidParameter.GetNsFail",
    INVALID_PARAMETER_GOODS_CHILD_TYPE_INVALID "InvalidParameter.GoodsChildTypeInvalid",
    INVALID_PARAMETER_GOODS_NUM_INVALID "InvalidParameter.GoodsNumInvalid",
    INVALID_PARAMETER_GOODS_TYPE_INVALID "InvalidParameter.GoodsTypeInvalid",
    INVALID_PARAMETER_GRADE_NOT_COPY "InvalidParameter.GradeNotCopy",
    INVALID_PARAMETER_GROUP_ID_INVALID "InvalidParameter.GroupIdInvalid",
    INVALID_PARAMETER_GROUP_NAME_EMPTY "InvalidParameter.GroupNameEmpty",
    INVALID_PARAMETER_GROUP_NAME_EXISTS "InvalidParameter.GroupNameExists",
    INVALID_PARAMETER_GROUP_NAME_INVALID "InvalidParameter.GroupNameInvalid",
    INVALID_PARAMETER_GROUP_NAME_OCCUPIED "InvalidParameter.GroupNameOccupied",
    INVALID_PARAMETER_HAS_PENDING_APPLY "InvalidParameter.HasPendingApply",
    INVALID_PARAMETER_ILLEGAL_NEW_DEAL "InvalidParameter.IllegalNewDeal",
    INVALID_PARAMETER_INNER_TASK_NOT_EXIST "InvalidParameter.InnerTaskNotExist",
    INVALID_PARAMETER_INVALID_COUPON "InvalidParameter.InvalidCoupon",
    INVALID_PARAMETER_INVALID_DEAL_NAME "InvalidParameter.InvalidDealName",
    INVALID_PARAMETER_INVALID_END_DATE "InvalidParameter.InvalidEndDate",
    INVALID_PARAMETER_INVALID_IP "InvalidParameter.InvalidIp",
    INVALID_PARAMETER_INVALID_SECRET_ID "InvalidParameter.InvalidSecretId",
    INVALID_PARAMETER_INVALID_SIGNATURE "InvalidParameter.InvalidSignature",
    INVALID_PARAMETER_INVALID_SRC_DOMAIN_ID "InvalidParameter.InvalidSrcDomainId",
    INVALID_PARAMETER_INVALID_START_DATE "InvalidParameter.InvalidStartDate",
    INVALID_PARAMETER_INVALID_TIME "InvalidParameter.InvalidTime",
    INVALID_PARAMETER_INVALID_WEIGHT "InvalidParameter.InvalidWeight",
    INVALID_PARAMETER_IP_ALREADY_EXIST "InvalidParameter.IpAlreadyExist",
    INVALID_PARAMETER_IP_AREA "InvalidParameter.IpArea",
    INVALID_PARAMETER_IPS_EXCEED_LIMIT "InvalidParameter.IpsExceedLimit",
    INVALID_PARAMETER_JOB_GREATER_THAN_LIMIT "InvalidParameter.JobGreaterThanLimit",
    INVALID_PARAMETER_LINE_FORMAT_INVALID "InvalidParameter.LineFormatInvalid",
    INVALID_PARAMETER_LINE_GROUP_NOT_SUPPORTED "InvalidParameter.LineGroupNotSupported",
    INVALID_PARAMETER_LINE_GROUP_OVER_COUNTED "InvalidParameter.LineGroupOverCounted",
    INVALID_PARAMETER_LINE_GROUP_UPDATE_FAILED "InvalidParameter.LineGroupUpdateFailed",
    INVALID_PARAMETER_LINE_IN_ANOTHER_GROUP "InvalidParameter.LineInAnotherGroup",
    INVALID_PARAMETER_LINE_IN_USE "InvalidParameter.LineInUse",
    INVALID_PARAMETER_LINE_IN_USE_NOT_DELETE "InvalidParameter.LineInUseNotDelete",
    INVALID_PARAMETER_LINE_NAME_INVALID "InvalidParameter.LineNameInvalid",
    INVALID_PARAMETER_LINE_NAME_INVALID_CHARACTER "InvalidParameter.LineNameInvalidCharacter",
    INVALID_PARAMETER_LINE_NAME_OCCUPIED "InvalidParameter.LineNameOccupied",
    INVALID_PARAMETER_LINE_NOT_EXIST "InvalidParameter.LineNotExist",
    INVALID_PARAMETER_LINE_NOT_SELECTED "InvalidParameter.LineNotSelected",
    INVALID_PARAMETER_LINE_OVER_COUNTED "InvalidParameter.LineOverCounted",
    INVALID_PARAMETER_LOCK_DAYS_INVALID "InvalidParameter.LockDaysInvalid",
    INVALID_PARAMETER_LOGIN_TOKEN_ID_ERROR "InvalidParameter.LoginTokenIdError",
    INVALID_PARAMETER_LOGIN_TOKEN_NOT_EXISTS "InvalidParameter.LoginTokenNotExists",
    INVALID_PARAMETER_LOGIN_TOKEN_VALIDATE_FAILED "InvalidParameter.LoginTokenValidateFailed",
    INVALID_PARAMETER_MOBILE_NOT_VERIFIED "InvalidParameter.MobileNotVerified",
    INVALID_PARAMETER_MX_INVALID "InvalidParameter.MxInvalid",
    INVALID_PARAMETER_NEW_PACKAGE_TYPE_INVALID "InvalidParameter.NewPackageTypeInvalid",
    INVALID_PARAMETER_NO_AUTHORITY_TO_SRC_DOMAIN "InvalidParameter.NoAuthorityToSrcDomain",
    INVALID_PARAMETER_NO_AUTHORITY_TO_THE_GROUP "InvalidParameter.NoAuthorityToTheGroup",
    INVALID_PARAMETER_OFFSET_INVALID "InvalidParameter.OffsetInvalid",
    INVALID_PARAMETER_OPENID_INVALID "InvalidParameter.OpenidInvalid",
    INVALID_PARAMETER_OPERATE_FAILED "InvalidParameter.OperateFailed",
    INVALID_PARAMETER_OPERATION_IS_TOO_FREQUENT "InvalidParameter.OperationIsTooFrequent",
    INVALID_PARAMETER_OPTYPE_NOT_SUPPORTED "InvalidParameter.OptypeNotSupported",
    INVALID_PARAMETER_OTHER_ACCOUNT_UNREAL_NAME "InvalidParameter.OtherAccountUnrealName",
    INVALID_PARAMETER_PARAM_INVALID "InvalidParameter.ParamInvalid",
    INVALID_PARAMETER_PARAMS_ILLEGAL "InvalidParameter.ParamsIllegal",
    INVALID_PARAMETER_PARAMS_MISSING "InvalidParameter.ParamsMissing",
    INVALID_PARAMETER_PERMISSION_DENIED "InvalidParameter.PermissionDenied",
    INVALID_PARAMETER_PTR_INVALID_PUBLIC_IP "InvalidParameter.PtrInvalidPublicIp",
    INVALID_PARAMETER_PTR_IP_NOT_OWNER "InvalidParameter.PtrIpNotOwner",
    INVALID_PARAMETER_QCLOUD_UIN_INVALID "InvalidParameter.QcloudUinInvalid",
    INVALID_PARAMETER_QUHUI_TXT_NOT_MATCH "InvalidParameter.QuhuiTxtNotMatch",
    INVALID_PARAMETER_QUHUI_TXT_RECORD_WAIT "InvalidParameter.QuhuiTxtRecordWait",
    INVALID_PARAMETER_REAL_NAME_USER "InvalidParameter.RealNameUser",
    INVALID_PARAMETER_RECORD_ID_INVALID "InvalidParameter.RecordIdInvalid",
    INVALID_PARAMETER_RECORD_LINE_INVALID "InvalidParameter.RecordLineInvalid",
    INVALID_PARAMETER_RECORD_TYPE_INVALID "InvalidParameter.RecordTypeInvalid",
    INVALID_PARAMETER_RECORD_VALUE_INVALID "InvalidParameter.RecordValueInvalid",
    INVALID_PARAMETER_RECORD_VALUE_LENGTH_INVALID "InvalidParameter.RecordValueLengthInvalid",
    INVALID_PARAMETER_RECORDS_EMPTY "InvalidParameter.RecordsEmpty",
    INVALID_PARAMETER_REMARK_LENGTH_EXCEEDED "InvalidParameter.RemarkLengthExceeded",
    INVALID_PARAMETER_REMARK_TOO_LONG "InvalidParameter.RemarkTooLong",
    INVALID_PARAMETER_REQUEST_IP_LIMITED "InvalidParameter.RequestIpLimited",
    INVALID_PARAMETER_RESULT_MORE_THAN500 "InvalidParameter.ResultMoreThan500",
    INVALID_PARAMETER_SHARE_USER_EXISTS "InvalidParameter.ShareUserExists",
    INVALID_PARAMETER_SHARED_USERS_UNREAL_NAME "InvalidParameter.SharedUsersUnrealName",
    INVALID_PARAMETER_START_DATE_BEYOND_RANGE "InvalidParameter.StartDateBeyondRange",
    INVALID_PARAMETER_STARTTIME_GREATER_THAN_ENDTIME "InvalidParameter.StarttimeGreaterThanEndtime",
    INVALID_PARAMETER_STATUS_CODE_INVALID "InvalidParameter.StatusCodeInvalid",
    INVALID_PARAMETER_SUBDOMAIN_INVALID "InvalidParameter.SubdomainInvalid",
    INVALID_PARAMETER_SUBS_BEYOND_RANGE "InvalidParameter.SubsBeyondRange",
    INVALID_PARAMETER_TASK_NOT_COMPLETED "InvalidParameter.TaskNotCompleted",
    INVALID_PARAMETER_TIME_SPAN_INVALID "InvalidParameter.TimeSpanInvalid",
    INVALID_PARAMETER_TIMESTAMP_EXPIRED "InvalidParameter.TimestampExpired",
    INVALID_PARAMETER_TOO_MANY_INVALID_DOMAINS "InvalidParameter.TooManyInvalidDomains",
    INVALID_PARAMETER_TOOLS_DOMAIN_INVALID "InvalidParameter.ToolsDomainInvalid",
    INVALID_PARAMETER_TOOLS_DOMAIN_NOT_REGED "InvalidParameter.ToolsDomainNotReged",
    INVALID_PARAMETER_TRANSFER_ACCOUNT_IS_BANNED "InvalidParameter.TransferAccountIsBanned",
    INVALID_PARAMETER_UN_LOCK_CODE_EXPIRED "InvalidParameter.UnLockCodeExpired",
    INVALID_PARAMETER_UN_LOCK_CODE_INVALID "InvalidParameter.UnLockCodeInvalid",
    INVALID_PARAMETER_UNREAL_NAME_USER "InvalidParameter.UnrealNameUser",
    INVALID_PARAMETER_UNSUPPORTED_FILTER_TYPE "InvalidParameter.UnsupportedFilterType",
    INVALID_PARAMETER_UPDATE_NEW_GRADE_FAILED "InvalidParameter.UpdateNewGradeFailed",
    INVALID_PARAMETER_UPDATE_OLD_GRADE_FAILED "InvalidParameter.UpdateOldGradeFailed",
    INVALID_PARAMETER_URL_VALUE_ILLEGAL "InvalidParameter.UrlValueIllegal",
    INVALID_PARAMETER_USER_ALREADY_LOCKED "InvalidParameter.UserAlreadyLocked",
    INVALID_PARAMETER_USER_AREA_INVALID "InvalidParameter.UserAreaInvalid",
    INVALID_PARAMETER_USER_NOT_EXISTS "InvalidParameter.UserNotExists",
    INVALID_PARAMETER_UUID_INVALID "InvalidParameter.UuidInvalid", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_DOMAIN_GRADE_INVALID "InvalidParameterValue.DomainGradeInvalid",
    INVALID_PARAMETER_VALUE_DOMAIN_NOT_EXISTS "InvalidParameterValue.DomainNotExists",
    INVALID_PARAMETER_VALUE_IP_AREA_EMPTY_IP "InvalidParameterValue.IpAreaEmptyIp",
    INVALID_PARAMETER_VALUE_IP_AREA_EMPTY_LINE_NAME "InvalidParameterValue.IpAreaEmptyLineName",
    INVALID_PARAMETER_VALUE_LIMIT_INVALID "InvalidParameterValue.LimitInvalid",
    INVALID_PARAMETER_VALUE_UPGRADE_TERM_INVALID "InvalidParameterValue.UpgradeTermInvalid",
    INVALID_PARAMETER_VALUE_USER_ID_INVALID "InvalidParameterValue.UserIdInvalid", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_AAAA_COUNT_LIMIT "LimitExceeded.AAAACountLimit",
    LIMIT_EXCEEDED_AT_NS_RECORD_LIMIT "LimitExceeded.AtNsRecordLimit",
    LIMIT_EXCEEDED_CUSTOM_LINE_LIMITED "LimitExceeded.CustomLineLimited",
    LIMIT_EXCEEDED_DOMAIN_ALIAS_COUNT_EXCEEDED "LimitExceeded.DomainAliasCountExceeded",
    LIMIT_EXCEEDED_DOMAIN_ALIAS_NUMBER_LIMIT "LimitExceeded.DomainAliasNumberLimit",
    LIMIT_EXCEEDED_FAILED_LOGIN_LIMIT_EXCEEDED "LimitExceeded.FailedLoginLimitExceeded",
    LIMIT_EXCEEDED_GROUP_NUMBER_LIMIT "LimitExceeded.GroupNumberLimit",
    LIMIT_EXCEEDED_HIDDEN_URL_EXCEEDED "LimitExceeded.HiddenUrlExceeded",
    LIMIT_EXCEEDED_NS_COUNT_LIMIT "LimitExceeded.NsCountLimit",
    LIMIT_EXCEEDED_OFFSET_EXCEEDED "LimitExceeded.OffsetExceeded",
    LIMIT_EXCEEDED_RECORD_TTL_LIMIT "LimitExceeded.RecordTtlLimit",
    LIMIT_EXCEEDED_SRV_COUNT_LIMIT "LimitExceeded.SrvCountLimit",
    LIMIT_EXCEEDED_SUBDOMAIN_LEVEL_LIMIT "LimitExceeded.SubdomainLevelLimit",
    LIMIT_EXCEEDED_SUBDOMAIN_ROLL_LIMIT "LimitExceeded.SubdomainRollLimit",
    LIMIT_EXCEEDED_SUBDOMAIN_WCARD_LIMIT "LimitExceeded.SubdomainWcardLimit",
    LIMIT_EXCEEDED_URL_COUNT_LIMIT "LimitExceeded.UrlCountLimit", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", OPERATION_DENIED_ACCESS_DENIED "OperationDenied.AccessDenied",
    OPERATION_DENIED_AGENT_DENIED "OperationDenied.AgentDenied",
    OPERATION_DENIED_AGENT_SUBORDINATE_DENIED "OperationDenied.AgentSubordinateDenied",
    OPERATION_DENIED_CANCEL_BILL_NOT_ALLOWED "OperationDenied.CancelBillNotAllowed",
    OPERATION_DENIED_DELETE_USING_RECORD_LINE_NOT_ALLOWED "OperationDenied.DeleteUsingRecordLineNotAllowed",
    OPERATION_DENIED_DOMAIN_OWNER_ALLOWED_ONLY "OperationDenied.DomainOwnerAllowedOnly",
    OPERATION_DENIED_EDIT_USING_RECORD_LINE_NOT_ALLOWED "OperationDenied.EditUsingRecordLineNotAllowed",
    OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED "OperationDenied.IPInBlacklistNotAllowed",
    OPERATION_DENIED_MONITOR_CALLBACK_NOT_ENABLED "OperationDenied.MonitorCallbackNotEnabled",
    OPERATION_DENIED_NO_PERMISSION_TO_OPERATE_DOMAIN "OperationDenied.NoPermissionToOperateDomain",
    OPERATION_DENIED_NOT_ADMIN "OperationDenied.NotAdmin", OPERATION_DENIED_NOT_AGENT "OperationDenied.NotAgent",
    OPERATION_DENIED_NOT_GRANTED_BY_OWNER "OperationDenied.NotGrantedByOwner",
    OPERATION_DENIED_NOT_MANAGED_USER "OperationDenied.NotManagedUser",
    OPERATION_DENIED_NOT_ORDER_OWNER "OperationDenied.NotOrderOwner",
    OPERATION_DENIED_NOT_RESOURCE_OWNER "OperationDenied.NotResourceOwner",
    OPERATION_DENIED_PERSONAL_COUPON_NOT_ALLOWED "OperationDenied.PersonalCouponNotAllowed",
    OPERATION_DENIED_POST_REQUEST_ACCEPT_ONLY "OperationDenied.PostRequestAcceptOnly",
    OPERATION_DENIED_RESOURCE_ALREADY_BIND "OperationDenied.ResourceAlreadyBind",
    OPERATION_DENIED_RESOURCE_NOT_ALLOW_RENEW "OperationDenied.ResourceNotAllowRenew",
    OPERATION_DENIED_VIP_DOMAIN_ALLOWED "OperationDenied.VipDomainAllowed",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT "RequestLimitExceeded.BatchTaskLimit",
    REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT "RequestLimitExceeded.CreateDomainLimit",
    REQUEST_LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded.RequestLimitExceeded",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN "ResourceNotFound.NoDataOfDomain",
    RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN_ALIAS "ResourceNotFound.NoDataOfDomainAlias",
    RESOURCE_NOT_FOUND_NO_DATA_OF_GIFT "ResourceNotFound.NoDataOfGift",
    RESOURCE_NOT_FOUND_NO_DATA_OF_RECORD "ResourceNotFound.NoDataOfRecord", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CheckRecordSnapshotRollback, CheckSnapshotRollback, CreateAndPayDeal, CreateDeal, CreateDomain, CreateDomainAlias,
    CreateDomainBatch, CreateDomainCustomLine, CreateDomainGroup, CreateDomainsAnalyticsFile, CreateLineGroup,
    CreateLineGroupCopy, CreateRecord, CreateRecordBatch, CreateRecordGroup, CreateSnapshot,
    CreateSubDomainsAnalyticsFile, CreateSubdomainValidateTXTValue, CreateTXTRecord, DeleteDomain, DeleteDomainAlias,
    DeleteDomainBatch, DeleteDomainCustomLine, DeleteLineGroup, DeleteRecord, DeleteRecordBatch, DeleteRecordGroup,
    DeleteShareDomain, DeleteSnapshot, DescribeBatchTask, DescribeDomain, DescribeDomainAliasList,
    DescribeDomainAnalytics, DescribeDomainAndRecordList, DescribeDomainCustomLineList, DescribeDomainFilterList,
    DescribeDomainGroupList, DescribeDomainList, DescribeDomainLogFilterFile, DescribeDomainLogList,
    DescribeDomainPreview, DescribeDomainPurview, DescribeDomainShareInfo, DescribeDomainShareUserList,
    DescribeDomainVipList, DescribeDomainWhois, DescribeFileInfoByJobId, DescribeLineGroupList, DescribePackageDetail,
    DescribeRecord, DescribeRecordExistExceptDefaultNS, DescribeRecordFilterList, DescribeRecordGroupList,
    DescribeRecordLineCategoryList, DescribeRecordLineList, DescribeRecordList, DescribeRecordSnapshotRollbackResult,
    DescribeRecordType, DescribeResolveCount, DescribeSnapshotConfig, DescribeSnapshotList,
    DescribeSnapshotRollbackResult, DescribeSnapshotRollbackTask, DescribeSubdomainAnalytics,
    DescribeSubdomainValidateStatus, DescribeUserDetail, DescribeVASStatistic, DescribeVasList, DownloadSnapshot,
    ModifyDomainCNAMESpeedupStatusBatch, ModifyDomainCustomLine, ModifyDomainLock, ModifyDomainOwner,
    ModifyDomainRecursiveStatusBatch, ModifyDomainRemark, ModifyDomainStatus, ModifyDomainToGroup, ModifyDomainUnlock,
    ModifyDynamicDNS, ModifyLineGroup, ModifyPackageAutoRenew, ModifyPackageDomain, ModifyRecord, ModifyRecordBatch,
    ModifyRecordBatchV3, ModifyRecordFields, ModifyRecordGroup, ModifyRecordRemark, ModifyRecordStatus,
    ModifyRecordToGroup, ModifySnapshotConfig, ModifySubdomainStatus, ModifyTXTRecord, ModifyVasAutoRenewStatus,
    PayOrderWithBalance, RollbackRecordSnapshot, RollbackSnapshot
}
