//! `tms` of Tencent Cloud, API version 2020-07-13.
//!
//! Endpoint: `tms.tencentcloudapi.com`, or `tms.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tms&Version=2020-07-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tms::v20200713::DescribeTextLib};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeTextLib::new(1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tms", "2020-07-13", "tms", &Endpoints::NONE);

/// `AccountTipoffAccess` of `tms` 2020-07-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tms&Version=2020-07-13&Action=AccountTipoffAccess>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER_CONTENT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EVIL_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_EVIL_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REPORTED_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REPORTED_ACCOUNT_LENGTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REPORTED_ACCOUNT_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SENDER_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SENDER_ACCOUNT_LENGTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SENDER_ACCOUNT_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SENDER_IP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountTipoffAccess {
    /// Required.
    pub reported_account: String,
    /// Required.
    pub reported_account_type: i64,
    /// Required.
    pub evil_type: i64,
    pub sender_account: Option<String>,
    pub sender_account_type: Option<i64>,
    pub sender_ip: Option<String>,
    pub evil_content: Option<String>,
}
operation! { AccountTipoffAccess(reported_account: String, reported_account_type: i64, evil_type: i64)
    "AccountTipoffAccess" -> AccountTipoffAccessOutput {
    0 "ReportedAccount" reported_account, 1 "ReportedAccountType" reported_account_type, 2 "EvilType" evil_type,
    3 "SenderAccount" sender_account: String, 4 "SenderAccountType" sender_account_type: i64,
    5 "SenderIP" sender_ip: String, 6 "EvilContent" evil_content: String
} }

/// Response of [`AccountTipoffAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountTipoffAccessOutput {
    pub data: Option<TipoffResponse>,
}
model! { AccountTipoffAccessOutput {
    0 "Data" data: TipoffResponse
} }

/// In the response of [`AccountTipoffAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TipoffResponse {
    pub result_code: Option<i64>,
    pub result_msg: Option<String>,
}
model! { TipoffResponse {
    0 "ResultCode" result_code: i64, 1 "ResultMsg" result_msg: String
} }

/// Describes text lib: `DescribeTextLib` of `tms` 2020-07-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tms&Version=2020-07-13&Action=DescribeTextLib>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextLib {
    /// Required.
    pub strategy_type: i64,
}
operation! { DescribeTextLib(strategy_type: i64) "DescribeTextLib" -> DescribeTextLibOutput {
    0 "StrategyType" strategy_type
} }

/// Response of [`DescribeTextLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextLibOutput {
    pub text_lib: Vec<TextLib>,
}
model! { DescribeTextLibOutput {
    0 "TextLib" text_lib: Vec<TextLib>
} }

/// In the response of [`DescribeTextLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextLib {
    pub lib_id: Option<i64>,
    pub lib_name: Option<String>,
}
model! { TextLib {
    0 "LibId" lib_id: i64, 1 "LibName" lib_name: String
} }

/// Describes text stat: `DescribeTextStat` of `tms` 2020-07-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tms&Version=2020-07-13&Action=DescribeTextStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextStat {
    /// Required.
    pub audit_type: i64,
    /// Required.
    pub filters: Vec<Filters>,
}
operation! { DescribeTextStat(audit_type: i64, filters: Vec<Filters>) "DescribeTextStat" -> DescribeTextStatOutput {
    0 "AuditType" audit_type, 1 "Filters" filters
} }

/// In the request of [`DescribeTextStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeTextStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextStatOutput {
    pub overview: Option<Overview>,
    pub trend_count: Vec<TrendCount>,
    pub evil_count: Vec<EvilCount>,
}
model! { DescribeTextStatOutput {
    0 "Overview" overview: Overview, 1 "TrendCount" trend_count: Vec<TrendCount>,
    2 "EvilCount" evil_count: Vec<EvilCount>
} }

/// In the response of [`DescribeTextStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Overview {
    pub total_count: Option<i64>,
    pub total_hour: Option<i64>,
    pub pass_count: Option<i64>,
    pub pass_hour: Option<i64>,
    pub evil_count: Option<i64>,
    pub evil_hour: Option<i64>,
    pub suspect_count: Option<i64>,
    pub suspect_hour: Option<i64>,
}
model! { Overview {
    0 "TotalCount" total_count: i64, 1 "TotalHour" total_hour: i64, 2 "PassCount" pass_count: i64,
    3 "PassHour" pass_hour: i64, 4 "EvilCount" evil_count: i64, 5 "EvilHour" evil_hour: i64,
    6 "SuspectCount" suspect_count: i64, 7 "SuspectHour" suspect_hour: i64
} }

/// In the response of [`DescribeTextStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrendCount {
    pub total_count: Option<i64>,
    pub total_hour: Option<i64>,
    pub pass_count: Option<i64>,
    pub pass_hour: Option<i64>,
    pub evil_count: Option<i64>,
    pub evil_hour: Option<i64>,
    pub suspect_count: Option<i64>,
    pub suspect_hour: Option<i64>,
    pub date: Option<String>,
}
model! { TrendCount {
    0 "TotalCount" total_count: i64, 1 "TotalHour" total_hour: i64, 2 "PassCount" pass_count: i64,
    3 "PassHour" pass_hour: i64, 4 "EvilCount" evil_count: i64, 5 "EvilHour" evil_hour: i64,
    6 "SuspectCount" suspect_count: i64, 7 "SuspectHour" suspect_hour: i64, 8 "Date" date: String
} }

/// In the response of [`DescribeTextStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvilCount {
    pub evil_type: Option<String>,
    pub count: Option<i64>,
}
model! { EvilCount {
    0 "EvilType" evil_type: String, 1 "Count" count: i64
} }

/// `TextModeration` of `tms` 2020-07-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tms&Version=2020-07-13&Action=TextModeration>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_TEXT_CONTENT_LEN`], [`codes::INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_TYPE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModeration {
    /// Required.
    pub content: String,
    pub biz_type: Option<String>,
    pub data_id: Option<String>,
    pub user: Option<User>,
    pub device: Option<Device>,
}
operation! { TextModeration(content: String) "TextModeration" -> TextModerationOutput {
    0 "Content" content, 1 "BizType" biz_type: String, 2 "DataId" data_id: String, 3 "User" user: User,
    4 "Device" device: Device
} }

/// In the request of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_id: Option<String>,
    pub nickname: Option<String>,
    pub account_type: Option<i64>,
    pub gender: Option<i64>,
    pub age: Option<i64>,
    pub level: Option<i64>,
    pub phone: Option<String>,
}
input! { User() {
    0 "UserId" user_id: String, 1 "Nickname" nickname: String, 2 "AccountType" account_type: i64,
    3 "Gender" gender: i64, 4 "Age" age: i64, 5 "Level" level: i64, 6 "Phone" phone: String
} }

/// In the request of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub ip: Option<String>,
    pub mac: Option<String>,
    pub token_id: Option<String>,
    pub device_id: Option<String>,
    pub imei: Option<String>,
    pub idfa: Option<String>,
    pub idfv: Option<String>,
}
input! { Device() {
    0 "IP" ip: String, 1 "Mac" mac: String, 2 "TokenId" token_id: String, 3 "DeviceId" device_id: String,
    4 "IMEI" imei: String, 5 "IDFA" idfa: String, 6 "IDFV" idfv: String
} }

/// Response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationOutput {
    pub biz_type: Option<String>,
    pub evil_flag: Option<i64>,
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub keywords: Vec<String>,
    pub score: Option<i64>,
    pub detail_results: Vec<DetailResults>,
    pub risk_details: Vec<RiskDetails>,
    pub extra: Option<String>,
    pub data_id: Option<String>,
}
model! { TextModerationOutput {
    0 "BizType" biz_type: String, 1 "EvilFlag" evil_flag: i64, 2 "Label" label: String,
    3 "Suggestion" suggestion: String, 4 "Keywords" keywords: Vec<String>, 5 "Score" score: i64,
    6 "DetailResults" detail_results: Vec<DetailResults>, 7 "RiskDetails" risk_details: Vec<RiskDetails>,
    8 "Extra" extra: String, 9 "DataId" data_id: String
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailResults {
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub keywords: Vec<String>,
    pub score: Option<i64>,
    pub lib_type: Option<i64>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { DetailResults {
    0 "Label" label: String, 1 "Suggestion" suggestion: String, 2 "Keywords" keywords: Vec<String>,
    3 "Score" score: i64, 4 "LibType" lib_type: i64, 5 "LibId" lib_id: String, 6 "LibName" lib_name: String
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDetails {
    pub label: Option<String>,
    pub level: Option<i64>,
}
model! { RiskDetails {
    0 "Label" label: String, 1 "Level" level: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_ERR_TEXT_TIME_OUT "InternalError.ErrTextTimeOut", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ERR_ACTION "InvalidParameter.ErrAction",
    INVALID_PARAMETER_ERR_TEXT_CONTENT_LEN "InvalidParameter.ErrTextContentLen",
    INVALID_PARAMETER_ERR_TEXT_CONTENT_TYPE "InvalidParameter.ErrTextContentType",
    INVALID_PARAMETER_INVALID_PARAMETER_CONTENT "InvalidParameter.InvalidParameterContent",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_TYPE "InvalidParameterValue.ErrTextContentType",
    INVALID_PARAMETER_VALUE_INVALID_EVIL_CONTENT "InvalidParameterValue.InvalidEvilContent",
    INVALID_PARAMETER_VALUE_INVALID_EVIL_TYPE "InvalidParameterValue.InvalidEvilType",
    INVALID_PARAMETER_VALUE_INVALID_REPORTED_ACCOUNT "InvalidParameterValue.InvalidReportedAccount",
    INVALID_PARAMETER_VALUE_INVALID_REPORTED_ACCOUNT_LENGTH "InvalidParameterValue.InvalidReportedAccountLength",
    INVALID_PARAMETER_VALUE_INVALID_REPORTED_ACCOUNT_TYPE "InvalidParameterValue.InvalidReportedAccountType",
    INVALID_PARAMETER_VALUE_INVALID_SENDER_ACCOUNT "InvalidParameterValue.InvalidSenderAccount",
    INVALID_PARAMETER_VALUE_INVALID_SENDER_ACCOUNT_LENGTH "InvalidParameterValue.InvalidSenderAccountLength",
    INVALID_PARAMETER_VALUE_INVALID_SENDER_ACCOUNT_TYPE "InvalidParameterValue.InvalidSenderAccountType",
    INVALID_PARAMETER_VALUE_INVALID_SENDER_IP "InvalidParameterValue.InvalidSenderIP", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", RESOURCE_IN_USE "ResourceInUse", RESOURCE_NOT_FOUND "ResourceNotFound",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED "UnauthorizedOperation.Unauthorized"
}

#[cfg(feature = "unstable-registry")]
register! {
    AccountTipoffAccess, DescribeTextLib, DescribeTextStat, TextModeration
}
