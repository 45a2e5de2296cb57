//! `captcha` of Tencent Cloud, API version 2019-07-22.
//!
//! Endpoint: `captcha.tencentcloudapi.com`, or `captcha.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, captcha::DescribeCaptchaUserAllAppId};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCaptchaUserAllAppId::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "captcha",
    "2019-07-22",
    "captcha",
    &Endpoints::NONE,
);

/// Describes captcha app id info: `DescribeCaptchaAppIdInfo` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaAppIdInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaAppIdInfo {
    /// Required.
    pub captcha_app_id: i64,
}
operation! { DescribeCaptchaAppIdInfo(captcha_app_id: i64)
    "DescribeCaptchaAppIdInfo" -> DescribeCaptchaAppIdInfoOutput {
    0 "CaptchaAppId" captcha_app_id
} }

/// Response of [`DescribeCaptchaAppIdInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaAppIdInfoOutput {
    pub scheme_color: Option<String>,
    pub language: Option<i64>,
    pub scene_type: Option<i64>,
    pub evil_intercept_grade: Option<i64>,
    pub smart_verify: Option<i64>,
    pub smart_engine: Option<i64>,
    pub cap_type: Option<i64>,
    pub app_name: Option<String>,
    pub domain_limit: Option<String>,
    pub mail_alarm: Vec<String>,
    pub traffic_threshold: Option<i64>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    pub top_full_screen: Option<i64>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { DescribeCaptchaAppIdInfoOutput {
    0 "SchemeColor" scheme_color: String, 1 "Language" language: i64, 2 "SceneType" scene_type: i64,
    3 "EvilInterceptGrade" evil_intercept_grade: i64, 4 "SmartVerify" smart_verify: i64,
    5 "SmartEngine" smart_engine: i64, 6 "CapType" cap_type: i64, 7 "AppName" app_name: String,
    8 "DomainLimit" domain_limit: String, 9 "MailAlarm" mail_alarm: Vec<String>,
    10 "TrafficThreshold" traffic_threshold: i64, 11 "EncryptKey" encrypt_key: Secret,
    12 "TopFullScreen" top_full_screen: i64, 13 "CaptchaCode" captcha_code: i64, 14 "CaptchaMsg" captcha_msg: String
} }

/// Describes captcha data: `DescribeCaptchaData` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaData {
    /// Required.
    pub captcha_app_id: i64,
    /// Required.
    pub start: i64,
    /// Required.
    pub end: i64,
    /// Required.
    pub r#type: i64,
}
operation! { DescribeCaptchaData(captcha_app_id: i64, start: i64, end: i64, r#type: i64)
    "DescribeCaptchaData" -> DescribeCaptchaDataOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "End" end, 3 "Type" r#type
} }

/// Response of [`DescribeCaptchaData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaDataOutput {
    pub captcha_code: Option<i64>,
    pub data: Vec<CaptchaQueryData>,
    pub captcha_msg: Option<String>,
}
model! { DescribeCaptchaDataOutput {
    0 "CaptchaCode" captcha_code: i64, 1 "Data" data: Vec<CaptchaQueryData>, 2 "CaptchaMsg" captcha_msg: String
} }

/// In the response of [`DescribeCaptchaData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaQueryData {
    pub cnt: Option<i64>,
    pub date: Option<String>,
}
model! { CaptchaQueryData {
    0 "Cnt" cnt: i64, 1 "Date" date: String
} }

/// Describes captcha data sum: `DescribeCaptchaDataSum` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaDataSum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaDataSum {
    /// Required.
    pub captcha_app_id: i64,
    /// Required.
    pub start: i64,
    /// Required.
    pub end: i64,
}
operation! { DescribeCaptchaDataSum(captcha_app_id: i64, start: i64, end: i64)
    "DescribeCaptchaDataSum" -> DescribeCaptchaDataSumOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "End" end
} }

/// Response of [`DescribeCaptchaDataSum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaDataSumOutput {
    pub get_sum: Option<i64>,
    pub vfy_succ_sum: Option<i64>,
    pub vfy_sum: Option<i64>,
    pub attack_sum: Option<i64>,
    pub captcha_msg: Option<String>,
    pub captcha_code: Option<i64>,
    pub check_ticket_sum: Option<i64>,
    pub ticket_throughput_sum: Option<i64>,
    pub ticket_intercept_sum: Option<i64>,
}
model! { DescribeCaptchaDataSumOutput {
    0 "GetSum" get_sum: i64, 1 "VfySuccSum" vfy_succ_sum: i64, 2 "VfySum" vfy_sum: i64, 3 "AttackSum" attack_sum: i64,
    4 "CaptchaMsg" captcha_msg: String, 5 "CaptchaCode" captcha_code: i64, 6 "CheckTicketSum" check_ticket_sum: i64,
    7 "TicketThroughputSum" ticket_throughput_sum: i64, 8 "TicketInterceptSum" ticket_intercept_sum: i64
} }

/// Describes captcha mini data: `DescribeCaptchaMiniData` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaMiniData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniData {
    /// Required.
    pub captcha_app_id: i64,
    /// Required.
    pub start: i64,
    /// Required.
    pub end: i64,
    /// Required.
    pub r#type: i64,
}
operation! { DescribeCaptchaMiniData(captcha_app_id: i64, start: i64, end: i64, r#type: i64)
    "DescribeCaptchaMiniData" -> DescribeCaptchaMiniDataOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "End" end, 3 "Type" r#type
} }

/// Response of [`DescribeCaptchaMiniData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniDataOutput {
    pub captcha_code: Option<i64>,
    pub data: Vec<CaptchaQueryData>,
    pub captcha_msg: Option<String>,
}
model! { DescribeCaptchaMiniDataOutput {
    0 "CaptchaCode" captcha_code: i64, 1 "Data" data: Vec<CaptchaQueryData>, 2 "CaptchaMsg" captcha_msg: String
} }

/// Describes captcha mini data sum: `DescribeCaptchaMiniDataSum` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaMiniDataSum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniDataSum {
    /// Required.
    pub captcha_app_id: i64,
    /// Required.
    pub start: i64,
    /// Required.
    pub end: i64,
}
operation! { DescribeCaptchaMiniDataSum(captcha_app_id: i64, start: i64, end: i64)
    "DescribeCaptchaMiniDataSum" -> DescribeCaptchaMiniDataSumOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "End" end
} }

/// Response of [`DescribeCaptchaMiniDataSum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniDataSumOutput {
    pub get_sum: Option<i64>,
    pub vfy_succ_sum: Option<i64>,
    pub vfy_sum: Option<i64>,
    pub attack_sum: Option<i64>,
    pub captcha_msg: Option<String>,
    pub captcha_code: Option<i64>,
    pub check_ticket_sum: Option<i64>,
    pub ticket_throughput_sum: Option<i64>,
    pub ticket_intercept_sum: Option<i64>,
}
model! { DescribeCaptchaMiniDataSumOutput {
    0 "GetSum" get_sum: i64, 1 "VfySuccSum" vfy_succ_sum: i64, 2 "VfySum" vfy_sum: i64, 3 "AttackSum" attack_sum: i64,
    4 "CaptchaMsg" captcha_msg: String, 5 "CaptchaCode" captcha_code: i64, 6 "CheckTicketSum" check_ticket_sum: i64,
    7 "TicketThroughputSum" ticket_throughput_sum: i64, 8 "TicketInterceptSum" ticket_intercept_sum: i64
} }

/// Describes captcha mini oper data: `DescribeCaptchaMiniOperData` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaMiniOperData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniOperData {
    /// Required.
    pub captcha_app_id: i64,
    /// Required.
    pub start: i64,
    /// Required.
    pub r#type: i64,
    pub end: Option<i64>,
}
operation! { DescribeCaptchaMiniOperData(captcha_app_id: i64, start: i64, r#type: i64)
    "DescribeCaptchaMiniOperData" -> DescribeCaptchaMiniOperDataOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "Type" r#type, 3 "End" end: i64
} }

/// Response of [`DescribeCaptchaMiniOperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniOperDataOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
    pub data: Option<CaptchaOperDataRes>,
}
model! { DescribeCaptchaMiniOperDataOutput {
    0 "CaptchaCode" captcha_code: i64, 1 "CaptchaMsg" captcha_msg: String, 2 "Data" data: CaptchaOperDataRes
} }

/// In the response of [`DescribeCaptchaMiniOperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaOperDataRes {
    pub oper_data_load_time_unit_array: Vec<CaptchaOperDataLoadTimeUnit>,
    pub oper_data_intercept_unit_array: Vec<CaptchaOperDataInterceptUnit>,
    pub oper_data_try_times_unit_array: Vec<CaptchaOperDataTryTimesUnit>,
    pub oper_data_try_times_distribute_unit_array: Vec<
        CaptchaOperDataTryTimesDistributeUnit,
    >,
}
model! { CaptchaOperDataRes {
    0 "OperDataLoadTimeUnitArray" oper_data_load_time_unit_array: Vec<CaptchaOperDataLoadTimeUnit>,
    1 "OperDataInterceptUnitArray" oper_data_intercept_unit_array: Vec<CaptchaOperDataInterceptUnit>,
    2 "OperDataTryTimesUnitArray" oper_data_try_times_unit_array: Vec<CaptchaOperDataTryTimesUnit>,
    3 "OperDataTryTimesDistributeUnitArray" oper_data_try_times_distribute_unit_array: Vec<CaptchaOperDataTryTimesDistributeUnit>
} }

/// In the response of [`DescribeCaptchaMiniOperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaOperDataLoadTimeUnit {
    pub date_key: Option<String>,
    pub market_load_time: Option<f64>,
    pub app_id_load_time: Option<f64>,
}
model! { CaptchaOperDataLoadTimeUnit {
    0 "DateKey" date_key: String, 1 "MarketLoadTime" market_load_time: f64, 2 "AppIdLoadTime" app_id_load_time: f64
} }

/// In the response of [`DescribeCaptchaMiniOperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaOperDataInterceptUnit {
    pub date_key: Option<String>,
    pub all_stop_cnt: Option<f64>,
    pub pic_stop_cnt: Option<f64>,
    pub strategy_stop_cnt: Option<f64>,
}
model! { CaptchaOperDataInterceptUnit {
    0 "DateKey" date_key: String, 1 "AllStopCnt" all_stop_cnt: f64, 2 "PicStopCnt" pic_stop_cnt: f64,
    3 "StrategyStopCnt" strategy_stop_cnt: f64
} }

/// In the response of [`DescribeCaptchaMiniOperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaOperDataTryTimesUnit {
    pub date_key: Option<String>,
    pub cnt_per_pass: Vec<f64>,
    pub market_cnt_per_pass: Option<f64>,
}
model! { CaptchaOperDataTryTimesUnit {
    0 "DateKey" date_key: String, 1 "CntPerPass" cnt_per_pass: Vec<f64>, 2 "MarketCntPerPass" market_cnt_per_pass: f64
} }

/// In the response of [`DescribeCaptchaMiniOperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaOperDataTryTimesDistributeUnit {
    pub try_count: Option<i64>,
    pub user_count: Option<i64>,
}
model! { CaptchaOperDataTryTimesDistributeUnit {
    0 "TryCount" try_count: i64, 1 "UserCount" user_count: i64
} }

/// Describes captcha mini result: `DescribeCaptchaMiniResult` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaMiniResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniResult {
    /// Required.
    pub captcha_type: i64,
    /// Required. Secret.
    pub ticket: Secret,
    /// Required.
    pub user_ip: String,
    /// Required.
    pub captcha_app_id: i64,
    /// Required. Secret.
    pub app_secret_key: Secret,
    pub business_id: Option<i64>,
    pub scene_id: Option<i64>,
    pub mac_address: Option<String>,
    pub imei: Option<String>,
}

/// Arguments of [`DescribeCaptchaMiniResult::new`].
pub struct DescribeCaptchaMiniResultRequired {
    pub captcha_type: i64,
    pub ticket: Secret,
    pub user_ip: String,
    pub captcha_app_id: i64,
    pub app_secret_key: Secret,
}
operation! {
    DescribeCaptchaMiniResult { DescribeCaptchaMiniResultRequired: captcha_type, ticket, user_ip, captcha_app_id, app_secret_key }
    "DescribeCaptchaMiniResult" -> DescribeCaptchaMiniResultOutput {
    0 "CaptchaType" captcha_type, 1 "Ticket" ticket, 2 "UserIp" user_ip, 3 "CaptchaAppId" captcha_app_id,
    4 "AppSecretKey" app_secret_key, 5 "BusinessId" business_id: i64, 6 "SceneId" scene_id: i64,
    7 "MacAddress" mac_address: String, 8 "Imei" imei: String
} }

/// Response of [`DescribeCaptchaMiniResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniResultOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { DescribeCaptchaMiniResultOutput {
    0 "CaptchaCode" captcha_code: i64, 1 "CaptchaMsg" captcha_msg: String
} }

/// Describes captcha mini risk result: `DescribeCaptchaMiniRiskResult` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaMiniRiskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniRiskResult {
    /// Required.
    pub captcha_type: i64,
    /// Required. Secret.
    pub ticket: Secret,
    /// Required.
    pub user_ip: String,
    /// Required.
    pub captcha_app_id: i64,
    /// Required. Secret.
    pub app_secret_key: Secret,
    pub business_id: Option<i64>,
    pub scene_id: Option<i64>,
    pub mac_address: Option<String>,
    pub imei: Option<String>,
    pub scene_code: Option<i64>,
    pub we_chat_open_id: Option<String>,
}

/// Arguments of [`DescribeCaptchaMiniRiskResult::new`].
pub struct DescribeCaptchaMiniRiskResultRequired {
    pub captcha_type: i64,
    pub ticket: Secret,
    pub user_ip: String,
    pub captcha_app_id: i64,
    pub app_secret_key: Secret,
}
operation! {
    DescribeCaptchaMiniRiskResult { DescribeCaptchaMiniRiskResultRequired: captcha_type, ticket, user_ip, captcha_app_id, app_secret_key }
    "DescribeCaptchaMiniRiskResult" -> DescribeCaptchaMiniRiskResultOutput {
    0 "CaptchaType" captcha_type, 1 "Ticket" ticket, 2 "UserIp" user_ip, 3 "CaptchaAppId" captcha_app_id,
    4 "AppSecretKey" app_secret_key, 5 "BusinessId" business_id: i64, 6 "SceneId" scene_id: i64,
    7 "MacAddress" mac_address: String, 8 "Imei" imei: String, 9 "SceneCode" scene_code: i64,
    10 "WeChatOpenId" we_chat_open_id: String
} }

/// Response of [`DescribeCaptchaMiniRiskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniRiskResultOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
    pub manage_marketing_risk_value: Option<OutputManageMarketingRiskValue>,
}
model! { DescribeCaptchaMiniRiskResultOutput {
    0 "CaptchaCode" captcha_code: i64, 1 "CaptchaMsg" captcha_msg: String,
    2 "ManageMarketingRiskValue" manage_marketing_risk_value: OutputManageMarketingRiskValue
} }

/// In the response of [`DescribeCaptchaMiniRiskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputManageMarketingRiskValue {
    pub user_id: Option<String>,
    pub post_time: Option<i64>,
    pub associate_account: Option<String>,
    pub user_ip: Option<String>,
    pub risk_level: Option<String>,
    pub risk_type: Vec<i64>,
}
model! { OutputManageMarketingRiskValue {
    0 "UserId" user_id: String, 1 "PostTime" post_time: i64, 2 "AssociateAccount" associate_account: String,
    3 "UserIp" user_ip: String, 4 "RiskLevel" risk_level: String, 5 "RiskType" risk_type: Vec<i64>
} }

/// Describes captcha oper data: `DescribeCaptchaOperData` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaOperData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaOperData {
    /// Required.
    pub captcha_app_id: i64,
    /// Required.
    pub start: i64,
    /// Required.
    pub r#type: i64,
    pub end: Option<i64>,
}
operation! { DescribeCaptchaOperData(captcha_app_id: i64, start: i64, r#type: i64)
    "DescribeCaptchaOperData" -> DescribeCaptchaOperDataOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "Type" r#type, 3 "End" end: i64
} }

/// Response of [`DescribeCaptchaOperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaOperDataOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
    pub data: Option<CaptchaOperDataRes>,
}
model! { DescribeCaptchaOperDataOutput {
    0 "CaptchaCode" captcha_code: i64, 1 "CaptchaMsg" captcha_msg: String, 2 "Data" data: CaptchaOperDataRes
} }

/// Describes captcha rce result: `DescribeCaptchaRceResult` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaRceResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaRceResult {
    /// Required.
    pub captcha_type: i64,
    /// Required. Secret.
    pub ticket: Secret,
    /// Required.
    pub user_ip: String,
    /// Required.
    pub randstr: String,
    /// Required.
    pub captcha_app_id: i64,
    /// Required. Secret.
    pub app_secret_key: Secret,
    pub business_id: Option<i64>,
    pub scene_id: Option<i64>,
    pub mac_address: Option<String>,
    pub imei: Option<String>,
    pub need_get_captcha_time: Option<i64>,
}

/// Arguments of [`DescribeCaptchaRceResult::new`].
pub struct DescribeCaptchaRceResultRequired {
    pub captcha_type: i64,
    pub ticket: Secret,
    pub user_ip: String,
    pub randstr: String,
    pub captcha_app_id: i64,
    pub app_secret_key: Secret,
}
operation! {
    DescribeCaptchaRceResult { DescribeCaptchaRceResultRequired: captcha_type, ticket, user_ip, randstr, captcha_app_id, app_secret_key }
    "DescribeCaptchaRceResult" -> DescribeCaptchaRceResultOutput {
    0 "CaptchaType" captcha_type, 1 "Ticket" ticket, 2 "UserIp" user_ip, 3 "Randstr" randstr,
    4 "CaptchaAppId" captcha_app_id, 5 "AppSecretKey" app_secret_key, 6 "BusinessId" business_id: i64,
    7 "SceneId" scene_id: i64, 8 "MacAddress" mac_address: String, 9 "Imei" imei: String,
    10 "NeedGetCaptchaTime" need_get_captcha_time: i64
} }

/// Response of [`DescribeCaptchaRceResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaRceResultOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
    pub evil_level: Option<i64>,
    pub get_captcha_time: Option<i64>,
    pub evil_bitmap: Option<i64>,
    pub submit_captcha_time: Option<i64>,
    pub rce_result: Option<RceResult>,
    pub device_risk_category: Option<String>,
}
model! { DescribeCaptchaRceResultOutput {
    0 "CaptchaCode" captcha_code: i64, 1 "CaptchaMsg" captcha_msg: String, 2 "EvilLevel" evil_level: i64,
    3 "GetCaptchaTime" get_captcha_time: i64, 4 "EvilBitmap" evil_bitmap: i64,
    5 "SubmitCaptchaTime" submit_captcha_time: i64, 6 "RceResult" rce_result: RceResult,
    7 "DeviceRiskCategory" device_risk_category: String
} }

/// In the response of [`DescribeCaptchaRceResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RceResult {
    pub user_id: Option<String>,
    pub post_time: Option<i64>,
    pub associate_account: Option<String>,
    pub user_ip: Option<String>,
    pub risk_level: Option<String>,
    pub risk_type: Vec<i64>,
    pub const_id: Option<String>,
    pub risk_information: Option<String>,
}
model! { RceResult {
    0 "UserId" user_id: String, 1 "PostTime" post_time: i64, 2 "AssociateAccount" associate_account: String,
    3 "UserIp" user_ip: String, 4 "RiskLevel" risk_level: String, 5 "RiskType" risk_type: Vec<i64>,
    6 "ConstId" const_id: String, 7 "RiskInformation" risk_information: String
} }

/// Describes captcha result: `DescribeCaptchaResult` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaResult {
    /// Required.
    pub captcha_type: i64,
    /// Required. Secret.
    pub ticket: Secret,
    /// Required.
    pub user_ip: String,
    /// Required.
    pub randstr: String,
    /// Required.
    pub captcha_app_id: i64,
    /// Required. Secret.
    pub app_secret_key: Secret,
    pub business_id: Option<i64>,
    pub scene_id: Option<i64>,
    pub mac_address: Option<String>,
    pub imei: Option<String>,
    pub need_get_captcha_time: Option<i64>,
}

/// Arguments of [`DescribeCaptchaResult::new`].
pub struct DescribeCaptchaResultRequired {
    pub captcha_type: i64,
    pub ticket: Secret,
    pub user_ip: String,
    pub randstr: String,
    pub captcha_app_id: i64,
    pub app_secret_key: Secret,
}
operation! {
    DescribeCaptchaResult { DescribeCaptchaResultRequired: captcha_type, ticket, user_ip, randstr, captcha_app_id, app_secret_key }
    "DescribeCaptchaResult" -> DescribeCaptchaResultOutput {
    0 "CaptchaType" captcha_type, 1 "Ticket" ticket, 2 "UserIp" user_ip, 3 "Randstr" randstr,
    4 "CaptchaAppId" captcha_app_id, 5 "AppSecretKey" app_secret_key, 6 "BusinessId" business_id: i64,
    7 "SceneId" scene_id: i64, 8 "MacAddress" mac_address: String, 9 "Imei" imei: String,
    10 "NeedGetCaptchaTime" need_get_captcha_time: i64
} }

/// Response of [`DescribeCaptchaResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaResultOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
    pub evil_level: Option<i64>,
    pub get_captcha_time: Option<i64>,
    pub evil_bitmap: Option<i64>,
    pub submit_captcha_time: Option<i64>,
    pub device_risk_category: Option<String>,
    pub score: Option<i64>,
}
model! { DescribeCaptchaResultOutput {
    0 "CaptchaCode" captcha_code: i64, 1 "CaptchaMsg" captcha_msg: String, 2 "EvilLevel" evil_level: i64,
    3 "GetCaptchaTime" get_captcha_time: i64, 4 "EvilBitmap" evil_bitmap: i64,
    5 "SubmitCaptchaTime" submit_captcha_time: i64, 6 "DeviceRiskCategory" device_risk_category: String,
    7 "Score" score: i64
} }

/// Describes captcha ticket data: `DescribeCaptchaTicketData` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaTicketData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaTicketData {
    /// Required.
    pub captcha_app_id: i64,
    /// Required.
    pub start: i64,
    pub end: Option<i64>,
}
operation! { DescribeCaptchaTicketData(captcha_app_id: i64, start: i64)
    "DescribeCaptchaTicketData" -> DescribeCaptchaTicketDataOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "End" end: i64
} }

/// Response of [`DescribeCaptchaTicketData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaTicketDataOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
    pub data: Option<CaptchaTicketDataRes>,
}
model! { DescribeCaptchaTicketDataOutput {
    0 "CaptchaCode" captcha_code: i64, 1 "CaptchaMsg" captcha_msg: String, 2 "Data" data: CaptchaTicketDataRes
} }

/// In the response of [`DescribeCaptchaTicketData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaTicketDataRes {
    pub ticket_amount_array: Vec<TicketAmountUnit>,
    pub ticket_through_array: Vec<TicketThroughUnit>,
    pub ticket_intercept_array: Vec<TicketInterceptUnit>,
}
model! { CaptchaTicketDataRes {
    0 "TicketAmountArray" ticket_amount_array: Vec<TicketAmountUnit>,
    1 "TicketThroughArray" ticket_through_array: Vec<TicketThroughUnit>,
    2 "TicketInterceptArray" ticket_intercept_array: Vec<TicketInterceptUnit>
} }

/// In the response of [`DescribeCaptchaTicketData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketAmountUnit {
    pub date_key: Option<String>,
    pub amount: Option<i64>,
}
model! { TicketAmountUnit {
    0 "DateKey" date_key: String, 1 "Amount" amount: i64
} }

/// In the response of [`DescribeCaptchaTicketData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketThroughUnit {
    pub date_key: Option<String>,
    pub through: Option<i64>,
}
model! { TicketThroughUnit {
    0 "DateKey" date_key: String, 1 "Through" through: i64
} }

/// In the response of [`DescribeCaptchaTicketData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketInterceptUnit {
    pub date_key: Option<String>,
    pub intercept: Option<i64>,
}
model! { TicketInterceptUnit {
    0 "DateKey" date_key: String, 1 "Intercept" intercept: i64
} }

/// Describes captcha user all app id: `DescribeCaptchaUserAllAppId` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaUserAllAppId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaUserAllAppId {}
operation! { DescribeCaptchaUserAllAppId() "DescribeCaptchaUserAllAppId" -> DescribeCaptchaUserAllAppIdOutput {} }

/// Response of [`DescribeCaptchaUserAllAppId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaUserAllAppIdOutput {
    pub data: Vec<CaptchaUserAllAppId>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { DescribeCaptchaUserAllAppIdOutput {
    0 "Data" data: Vec<CaptchaUserAllAppId>, 1 "CaptchaCode" captcha_code: i64, 2 "CaptchaMsg" captcha_msg: String
} }

/// In the response of [`DescribeCaptchaUserAllAppId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaUserAllAppId {
    pub captcha_app_id: Option<i64>,
    pub app_name: Option<String>,
    pub tc_app_id: Option<i64>,
    pub channel_info: Option<String>,
}
model! { CaptchaUserAllAppId {
    0 "CaptchaAppId" captcha_app_id: i64, 1 "AppName" app_name: String, 2 "TcAppId" tc_app_id: i64,
    3 "ChannelInfo" channel_info: String
} }

/// Gets request statistics: `GetRequestStatistics` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=GetRequestStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestStatistics {
    /// Required.
    pub captcha_app_id: String,
    /// Required.
    pub start_time_str: String,
    /// Required.
    pub end_time_str: String,
    /// Required.
    pub dimension: String,
}
operation! {
    GetRequestStatistics(captcha_app_id: String, start_time_str: String, end_time_str: String, dimension: String)
    "GetRequestStatistics" -> GetRequestStatisticsOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "StartTimeStr" start_time_str, 2 "EndTimeStr" end_time_str,
    3 "Dimension" dimension
} }

/// Response of [`GetRequestStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestStatisticsOutput {
    pub data: Option<CaptchaStatisticObj>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { GetRequestStatisticsOutput {
    0 "Data" data: CaptchaStatisticObj, 1 "CaptchaCode" captcha_code: i64, 2 "CaptchaMsg" captcha_msg: String
} }

/// In the response of [`GetRequestStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaStatisticObj {
    pub action_total: Option<i64>,
    pub verify_total: Option<i64>,
    pub verify_through_total: Option<i64>,
    pub verify_intercept_total: Option<i64>,
    pub ticket_total: Option<i64>,
    pub ticket_through_total: Option<i64>,
    pub ticket_intercept_total: Option<i64>,
    pub request_trend: Vec<RequestTrendObj>,
    pub intercept_per_trend: Vec<InterceptPerTrendObj>,
    pub ticket_check_trend: Vec<TicketCheckTrendObj>,
}
model! { CaptchaStatisticObj {
    0 "ActionTotal" action_total: i64, 1 "VerifyTotal" verify_total: i64,
    2 "VerifyThroughTotal" verify_through_total: i64, 3 "VerifyInterceptTotal" verify_intercept_total: i64,
    4 "TicketTotal" ticket_total: i64, 5 "TicketThroughTotal" ticket_through_total: i64,
    6 "TicketInterceptTotal" ticket_intercept_total: i64, 7 "RequestTrend" request_trend: Vec<RequestTrendObj>,
    8 "InterceptPerTrend" intercept_per_trend: Vec<InterceptPerTrendObj>,
    9 "TicketCheckTrend" ticket_check_trend: Vec<TicketCheckTrendObj>
} }

/// In the response of [`GetRequestStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestTrendObj {
    pub ftime: Option<String>,
    pub request_action: Option<i64>,
    pub request_verify: Option<i64>,
    pub request_throughput: Option<i64>,
    pub request_intercept: Option<i64>,
}
model! { RequestTrendObj {
    0 "Ftime" ftime: String, 1 "RequestAction" request_action: i64, 2 "RequestVerify" request_verify: i64,
    3 "RequestThroughput" request_throughput: i64, 4 "RequestIntercept" request_intercept: i64
} }

/// In the response of [`GetRequestStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterceptPerTrendObj {
    pub ftime: Option<String>,
    pub request_intercept_per: Option<f64>,
    pub answer_intercept_per: Option<f64>,
    pub policy_intercept_per: Option<f64>,
}
model! { InterceptPerTrendObj {
    0 "Ftime" ftime: String, 1 "RequestInterceptPer" request_intercept_per: f64,
    2 "AnswerInterceptPer" answer_intercept_per: f64, 3 "PolicyInterceptPer" policy_intercept_per: f64
} }

/// In the response of [`GetRequestStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckTrendObj {
    pub ftime: Option<String>,
    pub ticket_count: Option<i64>,
    pub ticket_throughput: Option<i64>,
    pub ticket_intercept: Option<i64>,
}
model! { TicketCheckTrendObj {
    0 "Ftime" ftime: String, 1 "TicketCount" ticket_count: i64, 2 "TicketThroughput" ticket_throughput: i64,
    3 "TicketIntercept" ticket_intercept: i64
} }

/// Gets ticket statistics: `GetTicketStatistics` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=GetTicketStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketStatistics {
    /// Required.
    pub captcha_app_id: String,
    /// Required.
    pub start_time_str: String,
    /// Required.
    pub end_time_str: String,
    /// Required.
    pub dimension: String,
}
operation! {
    GetTicketStatistics(captcha_app_id: String, start_time_str: String, end_time_str: String, dimension: String)
    "GetTicketStatistics" -> GetTicketStatisticsOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "StartTimeStr" start_time_str, 2 "EndTimeStr" end_time_str,
    3 "Dimension" dimension
} }

/// Response of [`GetTicketStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketStatisticsOutput {
    pub data: Option<CaptchaStatisticObj>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { GetTicketStatisticsOutput {
    0 "Data" data: CaptchaStatisticObj, 1 "CaptchaCode" captcha_code: i64, 2 "CaptchaMsg" captcha_msg: String
} }

/// Gets total request statistics: `GetTotalRequestStatistics` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=GetTotalRequestStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalRequestStatistics {
    /// Required.
    pub start_time_str: String,
    /// Required.
    pub end_time_str: String,
    /// Required.
    pub dimension: String,
}
operation! { GetTotalRequestStatistics(start_time_str: String, end_time_str: String, dimension: String)
    "GetTotalRequestStatistics" -> GetTotalRequestStatisticsOutput {
    0 "StartTimeStr" start_time_str, 1 "EndTimeStr" end_time_str, 2 "Dimension" dimension
} }

/// Response of [`GetTotalRequestStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalRequestStatisticsOutput {
    pub data: Option<CaptchaStatisticObj>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { GetTotalRequestStatisticsOutput {
    0 "Data" data: CaptchaStatisticObj, 1 "CaptchaCode" captcha_code: i64, 2 "CaptchaMsg" captcha_msg: String
} }

/// Gets total ticket statistics: `GetTotalTicketStatistics` of `captcha` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=GetTotalTicketStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalTicketStatistics {
    /// Required.
    pub start_time_str: String,
    /// Required.
    pub end_time_str: String,
    /// Required.
    pub dimension: String,
}
operation! { GetTotalTicketStatistics(start_time_str: String, end_time_str: String, dimension: String)
    "GetTotalTicketStatistics" -> GetTotalTicketStatisticsOutput {
    0 "StartTimeStr" start_time_str, 1 "EndTimeStr" end_time_str, 2 "Dimension" dimension
} }

/// Response of [`GetTotalTicketStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalTicketStatisticsOutput {
    pub data: Option<CaptchaStatisticObj>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { GetTotalTicketStatisticsOutput {
    0 "Data" data: CaptchaStatisticObj, 1 "CaptchaCode" captcha_code: i64, 2 "CaptchaMsg" captcha_msg: String
} }

/// Updates captcha app id info: `UpdateCaptchaAppIdInfo` of `captcha` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=UpdateCaptchaAppIdInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCaptchaAppIdInfo {
    /// Required.
    pub captcha_app_id: i64,
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_limit: String,
    /// Required.
    pub scene_type: i64,
    /// Required.
    pub cap_type: i64,
    /// Required.
    pub evil_intercept_grade: i64,
    /// Required.
    pub smart_verify: i64,
    /// Required.
    pub smart_engine: i64,
    /// Required.
    pub scheme_color: String,
    /// Required.
    pub captcha_language: i64,
    /// Required.
    pub mail_alarm: String,
    /// Required.
    pub top_full_screen: i64,
    /// Required.
    pub traffic_threshold: i64,
}

/// Arguments of [`UpdateCaptchaAppIdInfo::new`].
pub struct UpdateCaptchaAppIdInfoRequired {
    pub captcha_app_id: i64,
    pub app_name: String,
    pub domain_limit: String,
    pub scene_type: i64,
    pub cap_type: i64,
    pub evil_intercept_grade: i64,
    pub smart_verify: i64,
    pub smart_engine: i64,
    pub scheme_color: String,
    pub captcha_language: i64,
    pub mail_alarm: String,
    pub top_full_screen: i64,
    pub traffic_threshold: i64,
}
operation! {
    UpdateCaptchaAppIdInfo { UpdateCaptchaAppIdInfoRequired: captcha_app_id, app_name, domain_limit, scene_type, cap_type, evil_intercept_grade, smart_verify, smart_engine, scheme_color, captcha_language, mail_alarm, top_full_screen, traffic_threshold }
    "UpdateCaptchaAppIdInfo" -> UpdateCaptchaAppIdInfoOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "AppName" app_name, 2 "DomainLimit" domain_limit, 3 "SceneType" scene_type,
    4 "CapType" cap_type, 5 "EvilInterceptGrade" evil_intercept_grade, 6 "SmartVerify" smart_verify,
    7 "SmartEngine" smart_engine, 8 "SchemeColor" scheme_color, 9 "CaptchaLanguage" captcha_language,
    10 "MailAlarm" mail_alarm, 11 "TopFullScreen" top_full_screen, 12 "TrafficThreshold" traffic_threshold
} }

/// Response of [`UpdateCaptchaAppIdInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCaptchaAppIdInfoOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { UpdateCaptchaAppIdInfoOutput {
    0 "CaptchaCode" captcha_code: i64, 1 "CaptchaMsg" captcha_msg: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter", MISSING_PARAMETER "MissingParameter",
    UNAUTHORIZED_OPERATION_ERR_AUTH "UnauthorizedOperation.ErrAuth",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED "UnauthorizedOperation.Unauthorized"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeCaptchaAppIdInfo, DescribeCaptchaData, DescribeCaptchaDataSum, DescribeCaptchaMiniData,
    DescribeCaptchaMiniDataSum, DescribeCaptchaMiniOperData, DescribeCaptchaMiniResult, DescribeCaptchaMiniRiskResult,
    DescribeCaptchaOperData, DescribeCaptchaRceResult, DescribeCaptchaResult, DescribeCaptchaTicketData,
    DescribeCaptchaUserAllAppId, GetRequestStatistics, GetTicketStatistics, GetTotalRequestStatistics,
    GetTotalTicketStatistics, UpdateCaptchaAppIdInfo
}
