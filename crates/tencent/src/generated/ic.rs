//! `ic` 2019-03-07.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ic", version: "2019-03-07", code: "ic", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApp {
    pub sdkappid: i64,
}
operation! { DescribeApp(sdkappid: i64) "DescribeApp" -> DescribeAppOutput {
    0 "Sdkappid" sdkappid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppOutput {
    pub data: Option<AppInfo>,
}
model! { DescribeAppOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfo {
    pub sdkappid: Option<String>,
    pub appkey: Option<String>,
    pub cloud_appid: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub biz_type: Option<i64>,
    pub uin: Option<String>,
}
model! { AppInfo {
    0 "Sdkappid" sdkappid, 1 "Appkey" appkey, 2 "CloudAppid" cloud_appid, 3 "Name" name, 4 "Description" description,
    5 "CreatedTime" created_time, 6 "BizType" biz_type, 7 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCard {
    pub sdkappid: i64,
    pub iccid: String,
}
operation! { DescribeCard(sdkappid: i64, iccid: String) "DescribeCard" -> DescribeCardOutput {
    0 "Sdkappid" sdkappid, 1 "Iccid" iccid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCardOutput {
    pub data: Option<CardInfo>,
}
model! { DescribeCardOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardInfo {
    pub iccid: Option<String>,
    pub msisdn: Option<String>,
    pub imsi: Option<String>,
    pub imei: Option<String>,
    pub sdkappid: Option<String>,
    pub teleoperator: Option<i64>,
    pub card_status: Option<i64>,
    pub network_status: Option<i64>,
    pub activited_time: Option<String>,
    pub r#type: Option<i64>,
    pub product_id: Option<String>,
    pub pool_id: Option<String>,
    pub data_used_in_period: Option<f64>,
    pub data_total_in_period: Option<f64>,
    pub product_expired_time: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub preorder_cnt: Option<i64>,
    pub is_activated: Option<i64>,
    pub order_id: Option<String>,
    pub auto_renew: Option<i64>,
    pub remark: Option<String>,
    pub allow_arrears: Option<i64>,
    pub need_sms: Option<i64>,
    pub provider: Option<i64>,
    pub certification_state: Option<i64>,
    pub other_data: Option<f64>,
}
model! { CardInfo {
    0 "Iccid" iccid, 1 "Msisdn" msisdn, 2 "Imsi" imsi, 3 "Imei" imei, 4 "Sdkappid" sdkappid,
    5 "Teleoperator" teleoperator, 6 "CardStatus" card_status, 7 "NetworkStatus" network_status,
    8 "ActivitedTime" activited_time, 9 "Type" r#type, 10 "ProductId" product_id, 11 "PoolId" pool_id,
    12 "DataUsedInPeriod" data_used_in_period, 13 "DataTotalInPeriod" data_total_in_period,
    14 "ProductExpiredTime" product_expired_time, 15 "Description" description, 16 "CreatedTime" created_time,
    17 "ModifiedTime" modified_time, 18 "PreorderCnt" preorder_cnt, 19 "IsActivated" is_activated,
    20 "OrderId" order_id, 21 "AutoRenew" auto_renew, 22 "Remark" remark, 23 "AllowArrears" allow_arrears,
    24 "NeedSms" need_sms, 25 "Provider" provider, 26 "CertificationState" certification_state,
    27 "OtherData" other_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCards {
    pub sdkappid: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeCards(sdkappid: String, offset: i64, limit: i64) "DescribeCards" -> DescribeCardsOutput {
    0 "Sdkappid" sdkappid, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { DescribeCards: CardInfo = Offset "Offset", "Data.List" data.list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCardsOutput {
    pub data: Option<CardList>,
}
model! { DescribeCardsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardList {
    pub total: Option<String>,
    pub list: Option<Vec<CardInfo>>,
}
model! { CardList {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSms {
    pub sdkappid: i64,
    pub iccid: Option<String>,
    pub msisdn: Option<String>,
    pub sms_type: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSms(sdkappid: i64) "DescribeSms" -> DescribeSmsOutput {
    0 "Sdkappid" sdkappid, 1 "Iccid" iccid: String, 2 "Msisdn" msisdn: String, 3 "SmsType" sms_type: i64,
    4 "BeginTime" begin_time: String, 5 "EndTime" end_time: String, 6 "Offset" offset: u64, 7 "Limit" limit: u64
} }
paged! { DescribeSms: ResSms = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<ResSms>>,
}
model! { DescribeSmsOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResSms {
    pub iccid: Option<String>,
    pub msisdn: Option<String>,
    pub sdk_appid: Option<i64>,
    pub content: Option<String>,
    pub sms_type: Option<i64>,
    pub send_time: Option<String>,
    pub report_time: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
}
model! { ResSms {
    0 "Iccid" iccid, 1 "Msisdn" msisdn, 2 "SdkAppid" sdk_appid, 3 "Content" content, 4 "SmsType" sms_type,
    5 "SendTime" send_time, 6 "ReportTime" report_time, 7 "Remark" remark, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserCardRemark {
    pub sdkappid: i64,
    pub iccid: String,
    pub remark: Option<String>,
}
operation! { ModifyUserCardRemark(sdkappid: i64, iccid: String) "ModifyUserCardRemark" -> Empty {
    0 "Sdkappid" sdkappid, 1 "Iccid" iccid, 2 "Remark" remark: String
} }

pub type ModifyUserCardRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayForExtendData {
    pub iccid: String,
    pub extent_data: u64,
    pub sdkappid: u64,
}
operation! { PayForExtendData(iccid: String, extent_data: u64, sdkappid: u64)
    "PayForExtendData" -> PayForExtendDataOutput {
    0 "Iccid" iccid, 1 "ExtentData" extent_data, 2 "Sdkappid" sdkappid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayForExtendDataOutput {
    pub data: Option<ResOrderIds>,
}
model! { PayForExtendDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResOrderIds {
    pub order_ids: Option<Vec<String>>,
}
model! { ResOrderIds {
    0 "OrderIds" order_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCards {
    pub sdkappid: u64,
    pub iccids: Vec<String>,
    pub renew_num: u64,
}
operation! { RenewCards(sdkappid: u64, iccids: Vec<String>, renew_num: u64) "RenewCards" -> RenewCardsOutput {
    0 "Sdkappid" sdkappid, 1 "Iccids" iccids, 2 "RenewNum" renew_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCardsOutput {
    pub data: Option<ResRenew>,
}
model! { RenewCardsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResRenew {
    pub order_ids: Option<Vec<String>>,
}
model! { ResRenew {
    0 "OrderIds" order_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMultiSms {
    pub sdkappid: String,
    pub iccids: Vec<String>,
    pub content: String,
}
operation! { SendMultiSms(sdkappid: String, iccids: Vec<String>, content: String) "SendMultiSms" -> SendMultiSmsOutput {
    0 "Sdkappid" sdkappid, 1 "Iccids" iccids, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMultiSmsOutput {
    pub data: Option<Vec<SmsRet>>,
}
model! { SendMultiSmsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsRet {
    pub code: Option<String>,
    pub msg: Option<String>,
    pub iccid: Option<String>,
    pub sid: Option<String>,
}
model! { SmsRet {
    0 "Code" code, 1 "Msg" msg, 2 "Iccid" iccid, 3 "Sid" sid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSms {
    pub sdkappid: i64,
    pub iccid: String,
    pub content: String,
}
operation! { SendSms(sdkappid: i64, iccid: String, content: String) "SendSms" -> SendSmsOutput {
    0 "Sdkappid" sdkappid, 1 "Iccid" iccid, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsOutput {
    pub data: Option<SmsSid>,
}
model! { SendSmsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsSid {
    pub iccid: Option<String>,
    pub sid: Option<String>,
}
model! { SmsSid {
    0 "Iccid" iccid, 1 "Sid" sid
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_APP_NOT_FOUND: &str = "ResourceNotFound.AppNotFound";
}

#[cfg(feature = "reflect")]
register! {
    DescribeApp, DescribeCard, DescribeCards, DescribeSms, ModifyUserCardRemark, PayForExtendData, RenewCards,
    SendMultiSms, SendSms
}
