//! `ic` of Tencent Cloud, API version 2019-03-07.
//!
//! Endpoint: `ic.tencentcloudapi.com`, or `ic.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ic&Version=2019-03-07>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ic::DescribeApp};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApp::new(1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ic", "2019-03-07", "ic", &Endpoints::NONE);

/// Describes app: `DescribeApp` of `ic` 2019-03-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ic&Version=2019-03-07&Action=DescribeApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApp {
    /// Required.
    pub sdkappid: i64,
}
operation! { DescribeApp(sdkappid: i64) "DescribeApp" -> DescribeAppOutput {
    0 "Sdkappid" sdkappid
} }

/// Response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppOutput {
    pub data: Option<AppInfo>,
}
model! { DescribeAppOutput {
    0 "Data" data: AppInfo
} }

/// In the response of [`DescribeApp`].
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
    0 "Sdkappid" sdkappid: String, 1 "Appkey" appkey: String, 2 "CloudAppid" cloud_appid: String, 3 "Name" name: String,
    4 "Description" description: String, 5 "CreatedTime" created_time: String, 6 "BizType" biz_type: i64,
    7 "Uin" uin: String
} }

/// Describes card: `DescribeCard` of `ic` 2019-03-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ic&Version=2019-03-07&Action=DescribeCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCard {
    /// Required.
    pub sdkappid: i64,
    /// Required.
    pub iccid: String,
}
operation! { DescribeCard(sdkappid: i64, iccid: String) "DescribeCard" -> DescribeCardOutput {
    0 "Sdkappid" sdkappid, 1 "Iccid" iccid
} }

/// Response of [`DescribeCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCardOutput {
    pub data: Option<CardInfo>,
}
model! { DescribeCardOutput {
    0 "Data" data: CardInfo
} }

/// In the response of [`DescribeCard`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    0 "Iccid" iccid: String, 1 "Msisdn" msisdn: String, 2 "Imsi" imsi: String, 3 "Imei" imei: String,
    4 "Sdkappid" sdkappid: String, 5 "Teleoperator" teleoperator: i64, 6 "CardStatus" card_status: i64,
    7 "NetworkStatus" network_status: i64, 8 "ActivitedTime" activited_time: String, 9 "Type" r#type: i64,
    10 "ProductId" product_id: String, 11 "PoolId" pool_id: String, 12 "DataUsedInPeriod" data_used_in_period: f64,
    13 "DataTotalInPeriod" data_total_in_period: f64, 14 "ProductExpiredTime" product_expired_time: String,
    15 "Description" description: String, 16 "CreatedTime" created_time: String,
    17 "ModifiedTime" modified_time: String, 18 "PreorderCnt" preorder_cnt: i64, 19 "IsActivated" is_activated: i64,
    20 "OrderId" order_id: String, 21 "AutoRenew" auto_renew: i64, 22 "Remark" remark: String,
    23 "AllowArrears" allow_arrears: i64, 24 "NeedSms" need_sms: i64, 25 "Provider" provider: i64,
    26 "CertificationState" certification_state: i64, 27 "OtherData" other_data: f64
} }

/// Describes cards: `DescribeCards` of `ic` 2019-03-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ic&Version=2019-03-07&Action=DescribeCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCards {
    /// Required.
    pub sdkappid: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeCards(sdkappid: String, offset: i64, limit: i64) "DescribeCards" -> DescribeCardsOutput {
    0 "Sdkappid" sdkappid, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { DescribeCards: CardInfo = Offset "Offset", "Data.List" data.list }

/// Response of [`DescribeCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCardsOutput {
    pub data: Option<CardList>,
}
model! { DescribeCardsOutput {
    0 "Data" data: CardList
} }

/// In the response of [`DescribeCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardList {
    pub total: Option<String>,
    pub list: Vec<CardInfo>,
}
model! { CardList {
    0 "Total" total: String, 1 "List" list: Vec<CardInfo>
} }

/// Describes sms: `DescribeSms` of `ic` 2019-03-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ic&Version=2019-03-07&Action=DescribeSms>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_APP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSms {
    /// Required.
    pub sdkappid: i64,
    pub iccid: Option<String>,
    pub msisdn: Option<String>,
    pub sms_type: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSms(sdkappid: i64) "DescribeSms" -> DescribeSmsOutput {
    0 "Sdkappid" sdkappid, 1 "Iccid" iccid: String, 2 "Msisdn" msisdn: String, 3 "SmsType" sms_type: i64,
    4 "BeginTime" begin_time: String, 5 "EndTime" end_time: String, 6 "Offset" offset: i64, 7 "Limit" limit: i64
} }
paged! { DescribeSms: ResSms = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsOutput {
    pub total: Option<i64>,
    pub list: Vec<ResSms>,
}
model! { DescribeSmsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<ResSms>
} }

/// In the response of [`DescribeSms`].
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
    0 "Iccid" iccid: String, 1 "Msisdn" msisdn: String, 2 "SdkAppid" sdk_appid: i64, 3 "Content" content: String,
    4 "SmsType" sms_type: i64, 5 "SendTime" send_time: String, 6 "ReportTime" report_time: String,
    7 "Remark" remark: String, 8 "Status" status: i64
} }

/// Modifies user card remark: `ModifyUserCardRemark` of `ic` 2019-03-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ic&Version=2019-03-07&Action=ModifyUserCardRemark>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserCardRemark {
    /// Required.
    pub sdkappid: i64,
    /// Required.
    pub iccid: String,
    pub remark: Option<String>,
}
operation! { ModifyUserCardRemark(sdkappid: i64, iccid: String) "ModifyUserCardRemark" -> Empty {
    0 "Sdkappid" sdkappid, 1 "Iccid" iccid, 2 "Remark" remark: String
} }

/// Response of [`ModifyUserCardRemark`]: empty.
pub type ModifyUserCardRemarkOutput = Empty;

/// `PayForExtendData` of `ic` 2019-03-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ic&Version=2019-03-07&Action=PayForExtendData>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayForExtendData {
    /// Required.
    pub iccid: String,
    /// Required.
    pub extent_data: i64,
    /// Required.
    pub sdkappid: i64,
}
operation! { PayForExtendData(iccid: String, extent_data: i64, sdkappid: i64)
    "PayForExtendData" -> PayForExtendDataOutput {
    0 "Iccid" iccid, 1 "ExtentData" extent_data, 2 "Sdkappid" sdkappid
} }

/// Response of [`PayForExtendData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayForExtendDataOutput {
    pub data: Option<ResOrderIds>,
}
model! { PayForExtendDataOutput {
    0 "Data" data: ResOrderIds
} }

/// In the response of [`PayForExtendData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResOrderIds {
    pub order_ids: Vec<String>,
}
model! { ResOrderIds {
    0 "OrderIds" order_ids: Vec<String>
} }

/// Renews cards: `RenewCards` of `ic` 2019-03-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ic&Version=2019-03-07&Action=RenewCards>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_APP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCards {
    /// Required.
    pub sdkappid: i64,
    /// Required.
    pub iccids: Vec<String>,
    /// Required.
    pub renew_num: i64,
}
operation! { RenewCards(sdkappid: i64, iccids: Vec<String>, renew_num: i64) "RenewCards" -> RenewCardsOutput {
    0 "Sdkappid" sdkappid, 1 "Iccids" iccids, 2 "RenewNum" renew_num
} }

/// Response of [`RenewCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCardsOutput {
    pub data: Option<ResRenew>,
}
model! { RenewCardsOutput {
    0 "Data" data: ResRenew
} }

/// In the response of [`RenewCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResRenew {
    pub order_ids: Vec<String>,
}
model! { ResRenew {
    0 "OrderIds" order_ids: Vec<String>
} }

/// Sends multi sms: `SendMultiSms` of `ic` 2019-03-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ic&Version=2019-03-07&Action=SendMultiSms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMultiSms {
    /// Required.
    pub sdkappid: String,
    /// Required.
    pub iccids: Vec<String>,
    /// Required.
    pub content: String,
}
operation! { SendMultiSms(sdkappid: String, iccids: Vec<String>, content: String) "SendMultiSms" -> SendMultiSmsOutput {
    0 "Sdkappid" sdkappid, 1 "Iccids" iccids, 2 "Content" content
} }

/// Response of [`SendMultiSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMultiSmsOutput {
    pub data: Vec<SmsRet>,
}
model! { SendMultiSmsOutput {
    0 "Data" data: Vec<SmsRet>
} }

/// In the response of [`SendMultiSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsRet {
    pub code: Option<String>,
    pub msg: Option<String>,
    pub iccid: Option<String>,
    pub sid: Option<String>,
}
model! { SmsRet {
    0 "Code" code: String, 1 "Msg" msg: String, 2 "Iccid" iccid: String, 3 "Sid" sid: String
} }

/// Sends sms: `SendSms` of `ic` 2019-03-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ic&Version=2019-03-07&Action=SendSms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSms {
    /// Required.
    pub sdkappid: i64,
    /// Required.
    pub iccid: String,
    /// Required.
    pub content: String,
}
operation! { SendSms(sdkappid: i64, iccid: String, content: String) "SendSms" -> SendSmsOutput {
    0 "Sdkappid" sdkappid, 1 "Iccid" iccid, 2 "Content" content
} }

/// Response of [`SendSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsOutput {
    pub data: Option<SmsSid>,
}
model! { SendSmsOutput {
    0 "Data" data: SmsSid
} }

/// In the response of [`SendSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsSid {
    pub iccid: Option<String>,
    pub sid: Option<String>,
}
model! { SmsSid {
    0 "Iccid" iccid: String, 1 "Sid" sid: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_APP_NOT_FOUND "ResourceNotFound.AppNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeApp, DescribeCard, DescribeCards, DescribeSms, ModifyUserCardRemark, PayForExtendData, RenewCards,
    SendMultiSms, SendSms
}
