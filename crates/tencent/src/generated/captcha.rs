//! `captcha` 2019-07-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "captcha", version: "2019-07-22", code: "captcha", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaAppIdInfo {
    pub captcha_app_id: u64,
}
operation! { DescribeCaptchaAppIdInfo(captcha_app_id: u64)
    "DescribeCaptchaAppIdInfo" -> DescribeCaptchaAppIdInfoOutput {
    0 "CaptchaAppId" captcha_app_id
} }

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
    pub mail_alarm: Option<Vec<String>>,
    pub traffic_threshold: Option<i64>,
    pub encrypt_key: Option<Secret>,
    pub top_full_screen: Option<i64>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { DescribeCaptchaAppIdInfoOutput {
    0 "SchemeColor" scheme_color, 1 "Language" language, 2 "SceneType" scene_type,
    3 "EvilInterceptGrade" evil_intercept_grade, 4 "SmartVerify" smart_verify, 5 "SmartEngine" smart_engine,
    6 "CapType" cap_type, 7 "AppName" app_name, 8 "DomainLimit" domain_limit, 9 "MailAlarm" mail_alarm,
    10 "TrafficThreshold" traffic_threshold, 11 "EncryptKey" encrypt_key, 12 "TopFullScreen" top_full_screen,
    13 "CaptchaCode" captcha_code, 14 "CaptchaMsg" captcha_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaData {
    pub captcha_app_id: i64,
    pub start: i64,
    pub end: i64,
    pub r#type: i64,
}
operation! { DescribeCaptchaData(captcha_app_id: i64, start: i64, end: i64, r#type: i64)
    "DescribeCaptchaData" -> DescribeCaptchaDataOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "End" end, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaDataOutput {
    pub captcha_code: Option<i64>,
    pub data: Option<Vec<CaptchaQueryData>>,
    pub captcha_msg: Option<String>,
}
model! { DescribeCaptchaDataOutput {
    0 "CaptchaCode" captcha_code, 1 "Data" data, 2 "CaptchaMsg" captcha_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaQueryData {
    pub cnt: Option<i64>,
    pub date: Option<String>,
}
model! { CaptchaQueryData {
    0 "Cnt" cnt, 1 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaDataSum {
    pub captcha_app_id: i64,
    pub start: i64,
    pub end: i64,
}
operation! { DescribeCaptchaDataSum(captcha_app_id: i64, start: i64, end: i64)
    "DescribeCaptchaDataSum" -> DescribeCaptchaDataSumOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "End" end
} }

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
    0 "GetSum" get_sum, 1 "VfySuccSum" vfy_succ_sum, 2 "VfySum" vfy_sum, 3 "AttackSum" attack_sum,
    4 "CaptchaMsg" captcha_msg, 5 "CaptchaCode" captcha_code, 6 "CheckTicketSum" check_ticket_sum,
    7 "TicketThroughputSum" ticket_throughput_sum, 8 "TicketInterceptSum" ticket_intercept_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniData {
    pub captcha_app_id: i64,
    pub start: i64,
    pub end: i64,
    pub r#type: i64,
}
operation! { DescribeCaptchaMiniData(captcha_app_id: i64, start: i64, end: i64, r#type: i64)
    "DescribeCaptchaMiniData" -> DescribeCaptchaMiniDataOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "End" end, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniDataOutput {
    pub captcha_code: Option<i64>,
    pub data: Option<Vec<CaptchaQueryData>>,
    pub captcha_msg: Option<String>,
}
model! { DescribeCaptchaMiniDataOutput {
    0 "CaptchaCode" captcha_code, 1 "Data" data, 2 "CaptchaMsg" captcha_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniDataSum {
    pub captcha_app_id: i64,
    pub start: i64,
    pub end: i64,
}
operation! { DescribeCaptchaMiniDataSum(captcha_app_id: i64, start: i64, end: i64)
    "DescribeCaptchaMiniDataSum" -> DescribeCaptchaMiniDataSumOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "End" end
} }

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
    0 "GetSum" get_sum, 1 "VfySuccSum" vfy_succ_sum, 2 "VfySum" vfy_sum, 3 "AttackSum" attack_sum,
    4 "CaptchaMsg" captcha_msg, 5 "CaptchaCode" captcha_code, 6 "CheckTicketSum" check_ticket_sum,
    7 "TicketThroughputSum" ticket_throughput_sum, 8 "TicketInterceptSum" ticket_intercept_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniOperData {
    pub captcha_app_id: u64,
    pub start: u64,
    pub r#type: u64,
    pub end: Option<u64>,
}
operation! { DescribeCaptchaMiniOperData(captcha_app_id: u64, start: u64, r#type: u64)
    "DescribeCaptchaMiniOperData" -> DescribeCaptchaMiniOperDataOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "Type" r#type, 3 "End" end: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniOperDataOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
    pub data: Option<CaptchaOperDataRes>,
}
model! { DescribeCaptchaMiniOperDataOutput {
    0 "CaptchaCode" captcha_code, 1 "CaptchaMsg" captcha_msg, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaOperDataRes {
    pub oper_data_load_time_unit_array: Option<Vec<CaptchaOperDataLoadTimeUnit>>,
    pub oper_data_intercept_unit_array: Option<Vec<CaptchaOperDataInterceptUnit>>,
    pub oper_data_try_times_unit_array: Option<Vec<CaptchaOperDataTryTimesUnit>>,
    pub oper_data_try_times_distribute_unit_array: Option<Vec<CaptchaOperDataTryTimesDistributeUnit>>,
}
model! { CaptchaOperDataRes {
    0 "OperDataLoadTimeUnitArray" oper_data_load_time_unit_array,
    1 "OperDataInterceptUnitArray" oper_data_intercept_unit_array,
    2 "OperDataTryTimesUnitArray" oper_data_try_times_unit_array,
    3 "OperDataTryTimesDistributeUnitArray" oper_data_try_times_distribute_unit_array
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaOperDataLoadTimeUnit {
    pub date_key: Option<String>,
    pub market_load_time: Option<f64>,
    pub app_id_load_time: Option<f64>,
}
model! { CaptchaOperDataLoadTimeUnit {
    0 "DateKey" date_key, 1 "MarketLoadTime" market_load_time, 2 "AppIdLoadTime" app_id_load_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaOperDataInterceptUnit {
    pub date_key: Option<String>,
    pub all_stop_cnt: Option<f64>,
    pub pic_stop_cnt: Option<f64>,
    pub strategy_stop_cnt: Option<f64>,
}
model! { CaptchaOperDataInterceptUnit {
    0 "DateKey" date_key, 1 "AllStopCnt" all_stop_cnt, 2 "PicStopCnt" pic_stop_cnt,
    3 "StrategyStopCnt" strategy_stop_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaOperDataTryTimesUnit {
    pub date_key: Option<String>,
    pub cnt_per_pass: Option<Vec<f64>>,
    pub market_cnt_per_pass: Option<f64>,
}
model! { CaptchaOperDataTryTimesUnit {
    0 "DateKey" date_key, 1 "CntPerPass" cnt_per_pass, 2 "MarketCntPerPass" market_cnt_per_pass
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaOperDataTryTimesDistributeUnit {
    pub try_count: Option<i64>,
    pub user_count: Option<i64>,
}
model! { CaptchaOperDataTryTimesDistributeUnit {
    0 "TryCount" try_count, 1 "UserCount" user_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniResult {
    pub captcha_type: u64,
    pub ticket: Secret,
    pub user_ip: String,
    pub captcha_app_id: u64,
    pub app_secret_key: Secret,
    pub business_id: Option<u64>,
    pub scene_id: Option<u64>,
    pub mac_address: Option<String>,
    pub imei: Option<String>,
}

/// What [`DescribeCaptchaMiniResult::new`] takes.
pub struct DescribeCaptchaMiniResultRequired {
    pub captcha_type: u64,
    pub ticket: Secret,
    pub user_ip: String,
    pub captcha_app_id: u64,
    pub app_secret_key: Secret,
}
operation! { DescribeCaptchaMiniResult{DescribeCaptchaMiniResultRequired: captcha_type, ticket, user_ip, captcha_app_id, app_secret_key}
    "DescribeCaptchaMiniResult" -> DescribeCaptchaMiniResultOutput {
    0 "CaptchaType" captcha_type, 1 "Ticket" ticket, 2 "UserIp" user_ip, 3 "CaptchaAppId" captcha_app_id,
    4 "AppSecretKey" app_secret_key, 5 "BusinessId" business_id: u64, 6 "SceneId" scene_id: u64,
    7 "MacAddress" mac_address: String, 8 "Imei" imei: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniResultOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { DescribeCaptchaMiniResultOutput {
    0 "CaptchaCode" captcha_code, 1 "CaptchaMsg" captcha_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniRiskResult {
    pub captcha_type: u64,
    pub ticket: Secret,
    pub user_ip: String,
    pub captcha_app_id: u64,
    pub app_secret_key: Secret,
    pub business_id: Option<u64>,
    pub scene_id: Option<u64>,
    pub mac_address: Option<String>,
    pub imei: Option<String>,
    pub scene_code: Option<i64>,
    pub we_chat_open_id: Option<String>,
}

/// What [`DescribeCaptchaMiniRiskResult::new`] takes.
pub struct DescribeCaptchaMiniRiskResultRequired {
    pub captcha_type: u64,
    pub ticket: Secret,
    pub user_ip: String,
    pub captcha_app_id: u64,
    pub app_secret_key: Secret,
}
operation! { DescribeCaptchaMiniRiskResult{DescribeCaptchaMiniRiskResultRequired: captcha_type, ticket, user_ip, captcha_app_id, app_secret_key}
    "DescribeCaptchaMiniRiskResult" -> DescribeCaptchaMiniRiskResultOutput {
    0 "CaptchaType" captcha_type, 1 "Ticket" ticket, 2 "UserIp" user_ip, 3 "CaptchaAppId" captcha_app_id,
    4 "AppSecretKey" app_secret_key, 5 "BusinessId" business_id: u64, 6 "SceneId" scene_id: u64,
    7 "MacAddress" mac_address: String, 8 "Imei" imei: String, 9 "SceneCode" scene_code: i64,
    10 "WeChatOpenId" we_chat_open_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaMiniRiskResultOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
    pub manage_marketing_risk_value: Option<OutputManageMarketingRiskValue>,
}
model! { DescribeCaptchaMiniRiskResultOutput {
    0 "CaptchaCode" captcha_code, 1 "CaptchaMsg" captcha_msg, 2 "ManageMarketingRiskValue" manage_marketing_risk_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputManageMarketingRiskValue {
    pub user_id: Option<String>,
    pub post_time: Option<i64>,
    pub associate_account: Option<String>,
    pub user_ip: Option<String>,
    pub risk_level: Option<String>,
    pub risk_type: Option<Vec<i64>>,
}
model! { OutputManageMarketingRiskValue {
    0 "UserId" user_id, 1 "PostTime" post_time, 2 "AssociateAccount" associate_account, 3 "UserIp" user_ip,
    4 "RiskLevel" risk_level, 5 "RiskType" risk_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaOperData {
    pub captcha_app_id: u64,
    pub start: u64,
    pub r#type: u64,
    pub end: Option<u64>,
}
operation! { DescribeCaptchaOperData(captcha_app_id: u64, start: u64, r#type: u64)
    "DescribeCaptchaOperData" -> DescribeCaptchaOperDataOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "Type" r#type, 3 "End" end: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaOperDataOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
    pub data: Option<CaptchaOperDataRes>,
}
model! { DescribeCaptchaOperDataOutput {
    0 "CaptchaCode" captcha_code, 1 "CaptchaMsg" captcha_msg, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaRceResult {
    pub captcha_type: u64,
    pub ticket: Secret,
    pub user_ip: String,
    pub randstr: String,
    pub captcha_app_id: u64,
    pub app_secret_key: Secret,
    pub business_id: Option<u64>,
    pub scene_id: Option<u64>,
    pub mac_address: Option<String>,
    pub imei: Option<String>,
    pub need_get_captcha_time: Option<i64>,
}

/// What [`DescribeCaptchaRceResult::new`] takes.
pub struct DescribeCaptchaRceResultRequired {
    pub captcha_type: u64,
    pub ticket: Secret,
    pub user_ip: String,
    pub randstr: String,
    pub captcha_app_id: u64,
    pub app_secret_key: Secret,
}
operation! { DescribeCaptchaRceResult{DescribeCaptchaRceResultRequired: captcha_type, ticket, user_ip, randstr, captcha_app_id, app_secret_key}
    "DescribeCaptchaRceResult" -> DescribeCaptchaRceResultOutput {
    0 "CaptchaType" captcha_type, 1 "Ticket" ticket, 2 "UserIp" user_ip, 3 "Randstr" randstr,
    4 "CaptchaAppId" captcha_app_id, 5 "AppSecretKey" app_secret_key, 6 "BusinessId" business_id: u64,
    7 "SceneId" scene_id: u64, 8 "MacAddress" mac_address: String, 9 "Imei" imei: String,
    10 "NeedGetCaptchaTime" need_get_captcha_time: i64
} }

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
    0 "CaptchaCode" captcha_code, 1 "CaptchaMsg" captcha_msg, 2 "EvilLevel" evil_level,
    3 "GetCaptchaTime" get_captcha_time, 4 "EvilBitmap" evil_bitmap, 5 "SubmitCaptchaTime" submit_captcha_time,
    6 "RceResult" rce_result, 7 "DeviceRiskCategory" device_risk_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RceResult {
    pub user_id: Option<String>,
    pub post_time: Option<i64>,
    pub associate_account: Option<String>,
    pub user_ip: Option<String>,
    pub risk_level: Option<String>,
    pub risk_type: Option<Vec<i64>>,
    pub const_id: Option<String>,
    pub risk_information: Option<String>,
}
model! { RceResult {
    0 "UserId" user_id, 1 "PostTime" post_time, 2 "AssociateAccount" associate_account, 3 "UserIp" user_ip,
    4 "RiskLevel" risk_level, 5 "RiskType" risk_type, 6 "ConstId" const_id, 7 "RiskInformation" risk_information
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaResult {
    pub captcha_type: u64,
    pub ticket: Secret,
    pub user_ip: String,
    pub randstr: String,
    pub captcha_app_id: u64,
    pub app_secret_key: Secret,
    pub business_id: Option<u64>,
    pub scene_id: Option<u64>,
    pub mac_address: Option<String>,
    pub imei: Option<String>,
    pub need_get_captcha_time: Option<i64>,
}

/// What [`DescribeCaptchaResult::new`] takes.
pub struct DescribeCaptchaResultRequired {
    pub captcha_type: u64,
    pub ticket: Secret,
    pub user_ip: String,
    pub randstr: String,
    pub captcha_app_id: u64,
    pub app_secret_key: Secret,
}
operation! { DescribeCaptchaResult{DescribeCaptchaResultRequired: captcha_type, ticket, user_ip, randstr, captcha_app_id, app_secret_key}
    "DescribeCaptchaResult" -> DescribeCaptchaResultOutput {
    0 "CaptchaType" captcha_type, 1 "Ticket" ticket, 2 "UserIp" user_ip, 3 "Randstr" randstr,
    4 "CaptchaAppId" captcha_app_id, 5 "AppSecretKey" app_secret_key, 6 "BusinessId" business_id: u64,
    7 "SceneId" scene_id: u64, 8 "MacAddress" mac_address: String, 9 "Imei" imei: String,
    10 "NeedGetCaptchaTime" need_get_captcha_time: i64
} }

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
    0 "CaptchaCode" captcha_code, 1 "CaptchaMsg" captcha_msg, 2 "EvilLevel" evil_level,
    3 "GetCaptchaTime" get_captcha_time, 4 "EvilBitmap" evil_bitmap, 5 "SubmitCaptchaTime" submit_captcha_time,
    6 "DeviceRiskCategory" device_risk_category, 7 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaTicketData {
    pub captcha_app_id: i64,
    pub start: i64,
    pub end: Option<i64>,
}
operation! { DescribeCaptchaTicketData(captcha_app_id: i64, start: i64)
    "DescribeCaptchaTicketData" -> DescribeCaptchaTicketDataOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "Start" start, 2 "End" end: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaTicketDataOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
    pub data: Option<CaptchaTicketDataRes>,
}
model! { DescribeCaptchaTicketDataOutput {
    0 "CaptchaCode" captcha_code, 1 "CaptchaMsg" captcha_msg, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaTicketDataRes {
    pub ticket_amount_array: Option<Vec<TicketAmountUnit>>,
    pub ticket_through_array: Option<Vec<TicketThroughUnit>>,
    pub ticket_intercept_array: Option<Vec<TicketInterceptUnit>>,
}
model! { CaptchaTicketDataRes {
    0 "TicketAmountArray" ticket_amount_array, 1 "TicketThroughArray" ticket_through_array,
    2 "TicketInterceptArray" ticket_intercept_array
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketAmountUnit {
    pub date_key: Option<String>,
    pub amount: Option<i64>,
}
model! { TicketAmountUnit {
    0 "DateKey" date_key, 1 "Amount" amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketThroughUnit {
    pub date_key: Option<String>,
    pub through: Option<i64>,
}
model! { TicketThroughUnit {
    0 "DateKey" date_key, 1 "Through" through
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketInterceptUnit {
    pub date_key: Option<String>,
    pub intercept: Option<i64>,
}
model! { TicketInterceptUnit {
    0 "DateKey" date_key, 1 "Intercept" intercept
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaUserAllAppId {}
operation! { DescribeCaptchaUserAllAppId() "DescribeCaptchaUserAllAppId" -> DescribeCaptchaUserAllAppIdOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaptchaUserAllAppIdOutput {
    pub data: Option<Vec<CaptchaUserAllAppId>>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { DescribeCaptchaUserAllAppIdOutput {
    0 "Data" data, 1 "CaptchaCode" captcha_code, 2 "CaptchaMsg" captcha_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptchaUserAllAppId {
    pub captcha_app_id: Option<i64>,
    pub app_name: Option<String>,
    pub tc_app_id: Option<i64>,
    pub channel_info: Option<String>,
}
model! { CaptchaUserAllAppId {
    0 "CaptchaAppId" captcha_app_id, 1 "AppName" app_name, 2 "TcAppId" tc_app_id, 3 "ChannelInfo" channel_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestStatistics {
    pub captcha_app_id: String,
    pub start_time_str: String,
    pub end_time_str: String,
    pub dimension: String,
}
operation! { GetRequestStatistics(captcha_app_id: String, start_time_str: String, end_time_str: String, dimension: String)
    "GetRequestStatistics" -> GetRequestStatisticsOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "StartTimeStr" start_time_str, 2 "EndTimeStr" end_time_str,
    3 "Dimension" dimension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestStatisticsOutput {
    pub data: Option<CaptchaStatisticObj>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { GetRequestStatisticsOutput {
    0 "Data" data, 1 "CaptchaCode" captcha_code, 2 "CaptchaMsg" captcha_msg
} }

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
    pub request_trend: Option<Vec<RequestTrendObj>>,
    pub intercept_per_trend: Option<Vec<InterceptPerTrendObj>>,
    pub ticket_check_trend: Option<Vec<TicketCheckTrendObj>>,
}
model! { CaptchaStatisticObj {
    0 "ActionTotal" action_total, 1 "VerifyTotal" verify_total, 2 "VerifyThroughTotal" verify_through_total,
    3 "VerifyInterceptTotal" verify_intercept_total, 4 "TicketTotal" ticket_total,
    5 "TicketThroughTotal" ticket_through_total, 6 "TicketInterceptTotal" ticket_intercept_total,
    7 "RequestTrend" request_trend, 8 "InterceptPerTrend" intercept_per_trend, 9 "TicketCheckTrend" ticket_check_trend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestTrendObj {
    pub ftime: Option<String>,
    pub request_action: Option<i64>,
    pub request_verify: Option<i64>,
    pub request_throughput: Option<i64>,
    pub request_intercept: Option<u64>,
}
model! { RequestTrendObj {
    0 "Ftime" ftime, 1 "RequestAction" request_action, 2 "RequestVerify" request_verify,
    3 "RequestThroughput" request_throughput, 4 "RequestIntercept" request_intercept
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterceptPerTrendObj {
    pub ftime: Option<String>,
    pub request_intercept_per: Option<f64>,
    pub answer_intercept_per: Option<f64>,
    pub policy_intercept_per: Option<f64>,
}
model! { InterceptPerTrendObj {
    0 "Ftime" ftime, 1 "RequestInterceptPer" request_intercept_per, 2 "AnswerInterceptPer" answer_intercept_per,
    3 "PolicyInterceptPer" policy_intercept_per
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckTrendObj {
    pub ftime: Option<String>,
    pub ticket_count: Option<i64>,
    pub ticket_throughput: Option<i64>,
    pub ticket_intercept: Option<i64>,
}
model! { TicketCheckTrendObj {
    0 "Ftime" ftime, 1 "TicketCount" ticket_count, 2 "TicketThroughput" ticket_throughput,
    3 "TicketIntercept" ticket_intercept
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketStatistics {
    pub captcha_app_id: String,
    pub start_time_str: String,
    pub end_time_str: String,
    pub dimension: String,
}
operation! { GetTicketStatistics(captcha_app_id: String, start_time_str: String, end_time_str: String, dimension: String)
    "GetTicketStatistics" -> GetTicketStatisticsOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "StartTimeStr" start_time_str, 2 "EndTimeStr" end_time_str,
    3 "Dimension" dimension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketStatisticsOutput {
    pub data: Option<CaptchaStatisticObj>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { GetTicketStatisticsOutput {
    0 "Data" data, 1 "CaptchaCode" captcha_code, 2 "CaptchaMsg" captcha_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalRequestStatistics {
    pub start_time_str: String,
    pub end_time_str: String,
    pub dimension: String,
}
operation! { GetTotalRequestStatistics(start_time_str: String, end_time_str: String, dimension: String)
    "GetTotalRequestStatistics" -> GetTotalRequestStatisticsOutput {
    0 "StartTimeStr" start_time_str, 1 "EndTimeStr" end_time_str, 2 "Dimension" dimension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalRequestStatisticsOutput {
    pub data: Option<CaptchaStatisticObj>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { GetTotalRequestStatisticsOutput {
    0 "Data" data, 1 "CaptchaCode" captcha_code, 2 "CaptchaMsg" captcha_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalTicketStatistics {
    pub start_time_str: String,
    pub end_time_str: String,
    pub dimension: String,
}
operation! { GetTotalTicketStatistics(start_time_str: String, end_time_str: String, dimension: String)
    "GetTotalTicketStatistics" -> GetTotalTicketStatisticsOutput {
    0 "StartTimeStr" start_time_str, 1 "EndTimeStr" end_time_str, 2 "Dimension" dimension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalTicketStatisticsOutput {
    pub data: Option<CaptchaStatisticObj>,
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { GetTotalTicketStatisticsOutput {
    0 "Data" data, 1 "CaptchaCode" captcha_code, 2 "CaptchaMsg" captcha_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCaptchaAppIdInfo {
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

/// What [`UpdateCaptchaAppIdInfo::new`] takes.
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
operation! { UpdateCaptchaAppIdInfo{UpdateCaptchaAppIdInfoRequired: captcha_app_id, app_name, domain_limit, scene_type, cap_type, evil_intercept_grade, smart_verify, smart_engine, scheme_color, captcha_language, mail_alarm, top_full_screen, traffic_threshold}
    "UpdateCaptchaAppIdInfo" -> UpdateCaptchaAppIdInfoOutput {
    0 "CaptchaAppId" captcha_app_id, 1 "AppName" app_name, 2 "DomainLimit" domain_limit, 3 "SceneType" scene_type,
    4 "CapType" cap_type, 5 "EvilInterceptGrade" evil_intercept_grade, 6 "SmartVerify" smart_verify,
    7 "SmartEngine" smart_engine, 8 "SchemeColor" scheme_color, 9 "CaptchaLanguage" captcha_language,
    10 "MailAlarm" mail_alarm, 11 "TopFullScreen" top_full_screen, 12 "TrafficThreshold" traffic_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCaptchaAppIdInfoOutput {
    pub captcha_code: Option<i64>,
    pub captcha_msg: Option<String>,
}
model! { UpdateCaptchaAppIdInfoOutput {
    0 "CaptchaCode" captcha_code, 1 "CaptchaMsg" captcha_msg
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const UNAUTHORIZED_OPERATION_ERR_AUTH: &str = "UnauthorizedOperation.ErrAuth";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED: &str = "UnauthorizedOperation.Unauthorized";
}

#[cfg(feature = "reflect")]
register! {
    DescribeCaptchaAppIdInfo, DescribeCaptchaData, DescribeCaptchaDataSum, DescribeCaptchaMiniData,
    DescribeCaptchaMiniDataSum, DescribeCaptchaMiniOperData, DescribeCaptchaMiniResult, DescribeCaptchaMiniRiskResult,
    DescribeCaptchaOperData, DescribeCaptchaRceResult, DescribeCaptchaResult, DescribeCaptchaTicketData,
    DescribeCaptchaUserAllAppId, GetRequestStatistics, GetTicketStatistics, GetTotalRequestStatistics,
    GetTotalTicketStatistics, UpdateCaptchaAppIdInfo
}
