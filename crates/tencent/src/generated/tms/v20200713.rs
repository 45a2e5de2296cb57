//! `tms` 2020-07-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tms", version: "2020-07-13", code: "tms", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountTipoffAccess {
    pub reported_account: String,
    pub reported_account_type: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountTipoffAccessOutput {
    pub data: Option<TipoffResponse>,
}
model! { AccountTipoffAccessOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TipoffResponse {
    pub result_code: Option<i64>,
    pub result_msg: Option<String>,
}
model! { TipoffResponse {
    0 "ResultCode" result_code, 1 "ResultMsg" result_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextLib {
    pub strategy_type: i64,
}
operation! { DescribeTextLib(strategy_type: i64) "DescribeTextLib" -> DescribeTextLibOutput {
    0 "StrategyType" strategy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextLibOutput {
    pub text_lib: Option<Vec<TextLib>>,
}
model! { DescribeTextLibOutput {
    0 "TextLib" text_lib
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextLib {
    pub lib_id: Option<i64>,
    pub lib_name: Option<String>,
}
model! { TextLib {
    0 "LibId" lib_id, 1 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextStat {
    pub audit_type: i64,
    pub filters: Vec<Filters>,
}
operation! { DescribeTextStat(audit_type: i64, filters: Vec<Filters>) "DescribeTextStat" -> DescribeTextStatOutput {
    0 "AuditType" audit_type, 1 "Filters" filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextStatOutput {
    pub overview: Option<Overview>,
    pub trend_count: Option<Vec<TrendCount>>,
    pub evil_count: Option<Vec<EvilCount>>,
}
model! { DescribeTextStatOutput {
    0 "Overview" overview, 1 "TrendCount" trend_count, 2 "EvilCount" evil_count
} }

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
    0 "TotalCount" total_count, 1 "TotalHour" total_hour, 2 "PassCount" pass_count, 3 "PassHour" pass_hour,
    4 "EvilCount" evil_count, 5 "EvilHour" evil_hour, 6 "SuspectCount" suspect_count, 7 "SuspectHour" suspect_hour
} }

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
    0 "TotalCount" total_count, 1 "TotalHour" total_hour, 2 "PassCount" pass_count, 3 "PassHour" pass_hour,
    4 "EvilCount" evil_count, 5 "EvilHour" evil_hour, 6 "SuspectCount" suspect_count, 7 "SuspectHour" suspect_hour,
    8 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvilCount {
    pub evil_type: Option<String>,
    pub count: Option<i64>,
}
model! { EvilCount {
    0 "EvilType" evil_type, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModeration {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationOutput {
    pub biz_type: Option<String>,
    pub evil_flag: Option<i64>,
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub score: Option<i64>,
    pub detail_results: Option<Vec<DetailResults>>,
    pub risk_details: Option<Vec<RiskDetails>>,
    pub extra: Option<String>,
    pub data_id: Option<String>,
}
model! { TextModerationOutput {
    0 "BizType" biz_type, 1 "EvilFlag" evil_flag, 2 "Label" label, 3 "Suggestion" suggestion, 4 "Keywords" keywords,
    5 "Score" score, 6 "DetailResults" detail_results, 7 "RiskDetails" risk_details, 8 "Extra" extra, 9 "DataId" data_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailResults {
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub score: Option<i64>,
    pub lib_type: Option<i64>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { DetailResults {
    0 "Label" label, 1 "Suggestion" suggestion, 2 "Keywords" keywords, 3 "Score" score, 4 "LibType" lib_type,
    5 "LibId" lib_id, 6 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDetails {
    pub label: Option<String>,
    pub level: Option<i64>,
}
model! { RiskDetails {
    0 "Label" label, 1 "Level" level
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ERR_TEXT_TIME_OUT: &str = "InternalError.ErrTextTimeOut";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ERR_ACTION: &str = "InvalidParameter.ErrAction";
    pub const INVALID_PARAMETER_ERR_TEXT_CONTENT_LEN: &str = "InvalidParameter.ErrTextContentLen";
    pub const INVALID_PARAMETER_ERR_TEXT_CONTENT_TYPE: &str = "InvalidParameter.ErrTextContentType";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_CONTENT: &str = "InvalidParameter.InvalidParameterContent";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_TYPE: &str = "InvalidParameterValue.ErrTextContentType";
    pub const INVALID_PARAMETER_VALUE_INVALID_EVIL_CONTENT: &str = "InvalidParameterValue.InvalidEvilContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_EVIL_TYPE: &str = "InvalidParameterValue.InvalidEvilType";
    pub const INVALID_PARAMETER_VALUE_INVALID_REPORTED_ACCOUNT: &str = "InvalidParameterValue.InvalidReportedAccount";
    pub const INVALID_PARAMETER_VALUE_INVALID_REPORTED_ACCOUNT_LENGTH: &str =
        "InvalidParameterValue.InvalidReportedAccountLength";
    pub const INVALID_PARAMETER_VALUE_INVALID_REPORTED_ACCOUNT_TYPE: &str =
        "InvalidParameterValue.InvalidReportedAccountType";
    pub const INVALID_PARAMETER_VALUE_INVALID_SENDER_ACCOUNT: &str = "InvalidParameterValue.InvalidSenderAccount";
    pub const INVALID_PARAMETER_VALUE_INVALID_SENDER_ACCOUNT_LENGTH: &str =
        "InvalidParameterValue.InvalidSenderAccountLength";
    pub const INVALID_PARAMETER_VALUE_INVALID_SENDER_ACCOUNT_TYPE: &str =
        "InvalidParameterValue.InvalidSenderAccountType";
    pub const INVALID_PARAMETER_VALUE_INVALID_SENDER_IP: &str = "InvalidParameterValue.InvalidSenderIP";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED: &str = "UnauthorizedOperation.Unauthorized";
}

#[cfg(feature = "reflect")]
register! {
    AccountTipoffAccess, DescribeTextLib, DescribeTextStat, TextModeration
}
