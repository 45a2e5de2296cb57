//! `rce` of Tencent Cloud, API version 2020-11-03.
//!
//! Endpoint: `rce.tencentcloudapi.com`, or `rce.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, rce::v20201103::DescribeNameListDetail};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeNameListDetail::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("rce", "2020-11-03", "rce", &Endpoints::NONE);

/// Creates name list: `CreateNameList` of `rce` 2020-11-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03&Action=CreateNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNameList {
    /// Required.
    pub business_security_data: InputCreateNameListFront,
}
operation! { CreateNameList(business_security_data: InputCreateNameListFront) "CreateNameList" -> CreateNameListOutput {
    0 "BusinessSecurityData" business_security_data
} }

/// In the request of [`CreateNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputCreateNameListFront {
    /// Required.
    pub list_name: Option<String>,
    /// Required.
    pub list_type: Option<i64>,
    /// Required.
    pub data_type: Option<i64>,
    pub remark: Option<String>,
    pub encryption_type: Option<i64>,
    pub scene_code: Option<String>,
}
input! { InputCreateNameListFront(list_name: String, list_type: i64, data_type: i64) {
    0 "ListName" list_name: String, 1 "ListType" list_type: i64, 2 "DataType" data_type: i64, 3 "Remark" remark: String,
    4 "EncryptionType" encryption_type: i64, 5 "SceneCode" scene_code: String
} }

/// Response of [`CreateNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNameListOutput {
    pub data: Option<OutputCreateNameListFront>,
}
model! { CreateNameListOutput {
    0 "Data" data: OutputCreateNameListFront
} }

/// In the response of [`CreateNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputCreateNameListFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Vec<String>,
}
model! { OutputCreateNameListFront {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: Vec<String>
} }

/// Deletes name list: `DeleteNameList` of `rce` 2020-11-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03&Action=DeleteNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameList {
    /// Required.
    pub business_security_data: InputDeleteNameListFront,
}
operation! { DeleteNameList(business_security_data: InputDeleteNameListFront) "DeleteNameList" -> DeleteNameListOutput {
    0 "BusinessSecurityData" business_security_data
} }

/// In the request of [`DeleteNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDeleteNameListFront {
    /// Required.
    pub name_list_id: Option<i64>,
}
input! { InputDeleteNameListFront(name_list_id: i64) {
    0 "NameListId" name_list_id: i64
} }

/// Response of [`DeleteNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameListOutput {
    pub data: Option<OutputDeleteNameListFront>,
}
model! { DeleteNameListOutput {
    0 "Data" data: OutputDeleteNameListFront
} }

/// In the response of [`DeleteNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDeleteNameListFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Vec<String>,
}
model! { OutputDeleteNameListFront {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: Vec<String>
} }

/// Deletes name list data: `DeleteNameListData` of `rce` 2020-11-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03&Action=DeleteNameListData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameListData {
    pub business_security_data: Option<InputDeleteNameListData>,
}
operation! { DeleteNameListData() "DeleteNameListData" -> DeleteNameListDataOutput {
    0 "BusinessSecurityData" business_security_data: InputDeleteNameListData
} }

/// In the request of [`DeleteNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDeleteNameListData {
    /// Required.
    pub name_list_data_id_list: Option<Vec<i64>>,
}
input! { InputDeleteNameListData(name_list_data_id_list: Vec<i64>) {
    0 "NameListDataIdList" name_list_data_id_list: Vec<i64>
} }

/// Response of [`DeleteNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameListDataOutput {
    pub data: Option<OutputDeleteNameListData>,
}
model! { DeleteNameListDataOutput {
    0 "Data" data: OutputDeleteNameListData
} }

/// In the response of [`DeleteNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDeleteNameListData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Vec<String>,
}
model! { OutputDeleteNameListData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: Vec<String>
} }

/// Describes name list: `DescribeNameList` of `rce` 2020-11-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03&Action=DescribeNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameList {
    /// Required.
    pub business_security_data: InputDescribeNameListFront,
}
operation! { DescribeNameList(business_security_data: InputDescribeNameListFront)
    "DescribeNameList" -> DescribeNameListOutput {
    0 "BusinessSecurityData" business_security_data
} }

/// In the request of [`DescribeNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDescribeNameListFront {
    /// Required.
    pub page_number: Option<i64>,
    /// Required.
    pub page_size: Option<i64>,
    pub list_type: Option<i64>,
    pub data_type: Option<i64>,
    pub key_word: Option<String>,
    pub status: Option<i64>,
}
input! { InputDescribeNameListFront(page_number: i64, page_size: i64) {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ListType" list_type: i64,
    3 "DataType" data_type: i64, 4 "KeyWord" key_word: String, 5 "Status" status: i64
} }

/// Response of [`DescribeNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListOutput {
    pub data: Option<OutputDescribeNameListFrontFixListData>,
}
model! { DescribeNameListOutput {
    0 "Data" data: OutputDescribeNameListFrontFixListData
} }

/// In the response of [`DescribeNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeNameListFrontFixListData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<OutputDescribeNameListInfo>,
}
model! { OutputDescribeNameListFrontFixListData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: OutputDescribeNameListInfo
} }

/// In the response of [`DescribeNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeNameListInfo {
    pub count: Option<i64>,
    pub list: Vec<OutputDescribeNameListFrontFix>,
}
model! { OutputDescribeNameListInfo {
    0 "Count" count: i64, 1 "List" list: Vec<OutputDescribeNameListFrontFix>
} }

/// In the response of [`DescribeNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeNameListFrontFix {
    pub name_list_id: Option<i64>,
    pub list_name: Option<String>,
    pub list_type: Option<i64>,
    pub data_type: Option<i64>,
    pub status: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub effect_count: Option<String>,
    pub encryption_type: Option<i64>,
    pub scene_code: Option<String>,
}
model! { OutputDescribeNameListFrontFix {
    0 "NameListId" name_list_id: i64, 1 "ListName" list_name: String, 2 "ListType" list_type: i64,
    3 "DataType" data_type: i64, 4 "Status" status: i64, 5 "Remark" remark: String, 6 "CreateTime" create_time: String,
    7 "UpdateTime" update_time: String, 8 "EffectCount" effect_count: String, 9 "EncryptionType" encryption_type: i64,
    10 "SceneCode" scene_code: String
} }

/// Describes name list data list: `DescribeNameListDataList` of `rce` 2020-11-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03&Action=DescribeNameListDataList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListDataList {
    /// Required.
    pub business_security_data: InputDescribeDataListFront,
}
operation! { DescribeNameListDataList(business_security_data: InputDescribeDataListFront)
    "DescribeNameListDataList" -> DescribeNameListDataListOutput {
    0 "BusinessSecurityData" business_security_data
} }

/// In the request of [`DescribeNameListDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDescribeDataListFront {
    /// Required.
    pub name_list_id: Option<i64>,
    /// Required.
    pub page_number: Option<i64>,
    /// Required.
    pub page_size: Option<i64>,
    pub key_word: Option<String>,
    pub status: Option<i64>,
}
input! { InputDescribeDataListFront(name_list_id: i64, page_number: i64, page_size: i64) {
    0 "NameListId" name_list_id: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "KeyWord" key_word: String, 4 "Status" status: i64
} }

/// Response of [`DescribeNameListDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListDataListOutput {
    pub data: Option<OutputDescribeDataListFrontData>,
}
model! { DescribeNameListDataListOutput {
    0 "Data" data: OutputDescribeDataListFrontData
} }

/// In the response of [`DescribeNameListDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeDataListFrontData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<OuntputDescribeDataListInfo>,
}
model! { OutputDescribeDataListFrontData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: OuntputDescribeDataListInfo
} }

/// In the response of [`DescribeNameListDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OuntputDescribeDataListInfo {
    pub count: Option<i64>,
    pub list: Vec<OutputDescribeDataListFront>,
}
model! { OuntputDescribeDataListInfo {
    0 "Count" count: i64, 1 "List" list: Vec<OutputDescribeDataListFront>
} }

/// In the response of [`DescribeNameListDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeDataListFront {
    pub name_list_data_id: Option<i64>,
    pub name_list_id: Option<i64>,
    pub data_content: Option<String>,
    pub data_source: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub encrypt_data_content: Option<String>,
}
model! { OutputDescribeDataListFront {
    0 "NameListDataId" name_list_data_id: i64, 1 "NameListId" name_list_id: i64, 2 "DataContent" data_content: String,
    3 "DataSource" data_source: i64, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "Status" status: i64, 7 "Remark" remark: String, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String, 10 "EncryptDataContent" encrypt_data_content: String
} }

/// Describes name list detail: `DescribeNameListDetail` of `rce` 2020-11-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03&Action=DescribeNameListDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListDetail {
    pub business_security_data: Option<InputDescribeNameListDetail>,
}
operation! { DescribeNameListDetail() "DescribeNameListDetail" -> DescribeNameListDetailOutput {
    0 "BusinessSecurityData" business_security_data: InputDescribeNameListDetail
} }

/// In the request of [`DescribeNameListDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDescribeNameListDetail {
    /// Required.
    pub name_list_id: Option<i64>,
}
input! { InputDescribeNameListDetail(name_list_id: i64) {
    0 "NameListId" name_list_id: i64
} }

/// Response of [`DescribeNameListDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListDetailOutput {
    pub data: Option<OutputDescribeNameListDetailFront>,
}
model! { DescribeNameListDetailOutput {
    0 "Data" data: OutputDescribeNameListDetailFront
} }

/// In the response of [`DescribeNameListDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeNameListDetailFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<OutputDescribeNameListDetail>,
}
model! { OutputDescribeNameListDetailFront {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: OutputDescribeNameListDetail
} }

/// In the response of [`DescribeNameListDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeNameListDetail {
    pub name_list_id: Option<i64>,
    pub list_name: Option<String>,
    pub list_type: Option<i64>,
    pub data_type: Option<i64>,
    pub scene_code: Option<String>,
    pub status: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub encryption_type: Option<i64>,
}
model! { OutputDescribeNameListDetail {
    0 "NameListId" name_list_id: i64, 1 "ListName" list_name: String, 2 "ListType" list_type: i64,
    3 "DataType" data_type: i64, 4 "SceneCode" scene_code: String, 5 "Status" status: i64, 6 "Remark" remark: String,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String, 9 "EncryptionType" encryption_type: i64
} }

/// Describes user usage cnt: `DescribeUserUsageCnt` of `rce` 2020-11-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03&Action=DescribeUserUsageCnt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageCnt {}
operation! { DescribeUserUsageCnt() "DescribeUserUsageCnt" -> DescribeUserUsageCntOutput {} }

/// Response of [`DescribeUserUsageCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageCntOutput {
    pub data: Option<OutputDescribeUserUsageCntData>,
}
model! { DescribeUserUsageCntOutput {
    0 "Data" data: OutputDescribeUserUsageCntData
} }

/// In the response of [`DescribeUserUsageCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeUserUsageCntData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<OutputDescribeUserUsageCnt>,
}
model! { OutputDescribeUserUsageCntData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: OutputDescribeUserUsageCnt
} }

/// In the response of [`DescribeUserUsageCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeUserUsageCnt {
    pub pay_mode: Option<i64>,
    pub after_pay_mode_this_month_used_cnt: Option<i64>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub after_pay_mode_last_month_used_cnt: Option<i64>,
    pub before_pay_mode_total_used_cnt: Option<i64>,
    pub before_pay_mode_remain_used_cnt: Option<i64>,
}
model! { OutputDescribeUserUsageCnt {
    0 "PayMode" pay_mode: i64, 1 "AfterPayModeThisMonthUsedCnt" after_pay_mode_this_month_used_cnt: i64,
    2 "CreateTime" create_time: String, 3 "ExpireTime" expire_time: String,
    4 "AfterPayModeLastMonthUsedCnt" after_pay_mode_last_month_used_cnt: i64,
    5 "BeforePayModeTotalUsedCnt" before_pay_mode_total_used_cnt: i64,
    6 "BeforePayModeRemainUsedCnt" before_pay_mode_remain_used_cnt: i64
} }

/// Imports name list data: `ImportNameListData` of `rce` 2020-11-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03&Action=ImportNameListData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNameListData {
    /// Required.
    pub business_security_data: InputImportNameListDataFront,
}
operation! { ImportNameListData(business_security_data: InputImportNameListDataFront)
    "ImportNameListData" -> ImportNameListDataOutput {
    0 "BusinessSecurityData" business_security_data
} }

/// In the request of [`ImportNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputImportNameListDataFront {
    /// Required.
    pub name_list_id: Option<i64>,
    /// Required.
    pub data_source: Option<i64>,
    pub data_content_info: Option<Vec<DataContentInfo>>,
}
input! { InputImportNameListDataFront(name_list_id: i64, data_source: i64) {
    0 "NameListId" name_list_id: i64, 1 "DataSource" data_source: i64,
    2 "DataContentInfo" data_content_info: Vec<DataContentInfo>
} }

/// In the request of [`ImportNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataContentInfo {
    pub data_content: Option<String>,
    pub data_remark: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { DataContentInfo() {
    0 "DataContent" data_content: String, 1 "DataRemark" data_remark: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String
} }

/// Response of [`ImportNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNameListDataOutput {
    pub data: Option<OutputImportNameListDataFront>,
}
model! { ImportNameListDataOutput {
    0 "Data" data: OutputImportNameListDataFront
} }

/// In the response of [`ImportNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputImportNameListDataFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Vec<String>,
}
model! { OutputImportNameListDataFront {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: Vec<String>
} }

/// `ManageMarketingRisk` of `rce` 2020-11-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03&Action=ManageMarketingRisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageMarketingRisk {
    pub business_security_data: Option<InputManageMarketingRisk>,
    pub business_crypto_data: Option<InputCryptoManageMarketingRisk>,
}
operation! { ManageMarketingRisk() "ManageMarketingRisk" -> ManageMarketingRiskOutput {
    0 "BusinessSecurityData" business_security_data: InputManageMarketingRisk,
    1 "BusinessCryptoData" business_crypto_data: InputCryptoManageMarketingRisk
} }

/// In the request of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputManageMarketingRisk {
    /// Required.
    pub account: Option<AccountInfo>,
    /// Required.
    pub scene_code: Option<String>,
    /// Required.
    pub user_ip: Option<String>,
    /// Required.
    pub post_time: Option<i64>,
    pub user_id: Option<String>,
    /// Secret.
    pub device_token: Option<Secret>,
    pub device_business_id: Option<i64>,
    pub business_id: Option<i64>,
    pub nickname: Option<String>,
    pub email_address: Option<String>,
    pub check_device: Option<i64>,
    pub cookie_hash: Option<String>,
    pub referer: Option<String>,
    pub user_agent: Option<String>,
    pub x_forwarded_for: Option<String>,
    pub mac_address: Option<String>,
    pub vendor_id: Option<String>,
    pub device_type: Option<i64>,
    pub details: Option<Vec<InputDetails>>,
    pub sponsor: Option<SponsorInfo>,
    pub online_scam: Option<OnlineScamInfo>,
    pub platform: Option<String>,
    pub data_authorization: Option<DataAuthorizationInfo>,
}
input! { InputManageMarketingRisk(account: AccountInfo, scene_code: String, user_ip: String, post_time: i64) {
    0 "Account" account: AccountInfo, 1 "SceneCode" scene_code: String, 2 "UserIp" user_ip: String,
    3 "PostTime" post_time: i64, 4 "UserId" user_id: String, 5 "DeviceToken" device_token: Secret,
    6 "DeviceBusinessId" device_business_id: i64, 7 "BusinessId" business_id: i64, 8 "Nickname" nickname: String,
    9 "EmailAddress" email_address: String, 10 "CheckDevice" check_device: i64, 11 "CookieHash" cookie_hash: String,
    12 "Referer" referer: String, 13 "UserAgent" user_agent: String, 14 "XForwardedFor" x_forwarded_for: String,
    15 "MacAddress" mac_address: String, 16 "VendorId" vendor_id: String, 17 "DeviceType" device_type: i64,
    18 "Details" details: Vec<InputDetails>, 19 "Sponsor" sponsor: SponsorInfo,
    20 "OnlineScam" online_scam: OnlineScamInfo, 21 "Platform" platform: String,
    22 "DataAuthorization" data_authorization: DataAuthorizationInfo
} }

/// In the request of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountInfo {
    /// Required.
    pub account_type: Option<i64>,
    pub qq_account: Option<QQAccountInfo>,
    pub we_chat_account: Option<WeChatAccountInfo>,
    pub other_account: Option<OtherAccountInfo>,
}
input! { AccountInfo(account_type: i64) {
    0 "AccountType" account_type: i64, 1 "QQAccount" qq_account: QQAccountInfo,
    2 "WeChatAccount" we_chat_account: WeChatAccountInfo, 3 "OtherAccount" other_account: OtherAccountInfo
} }

/// In the request of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QQAccountInfo {
    /// Required.
    pub qq_open_id: Option<String>,
    /// Required.
    pub app_id_user: Option<String>,
    pub associate_account: Option<String>,
    pub mobile_phone: Option<String>,
    pub device_id: Option<String>,
}
input! { QQAccountInfo(qq_open_id: String, app_id_user: String) {
    0 "QQOpenId" qq_open_id: String, 1 "AppIdUser" app_id_user: String, 2 "AssociateAccount" associate_account: String,
    3 "MobilePhone" mobile_phone: String, 4 "DeviceId" device_id: String
} }

/// In the request of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeChatAccountInfo {
    /// Required.
    pub we_chat_open_id: Option<String>,
    pub we_chat_sub_type: Option<i64>,
    pub rand_str: Option<String>,
    /// Secret.
    pub we_chat_access_token: Option<Secret>,
    pub associate_account: Option<String>,
    pub mobile_phone: Option<String>,
    pub device_id: Option<String>,
}
input! { WeChatAccountInfo(we_chat_open_id: String) {
    0 "WeChatOpenId" we_chat_open_id: String, 1 "WeChatSubType" we_chat_sub_type: i64, 2 "RandStr" rand_str: String,
    3 "WeChatAccessToken" we_chat_access_token: Secret, 4 "AssociateAccount" associate_account: String,
    5 "MobilePhone" mobile_phone: String, 6 "DeviceId" device_id: String
} }

/// In the request of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherAccountInfo {
    /// Required.
    pub account_id: Option<String>,
    pub mobile_phone: Option<String>,
    pub device_id: Option<String>,
}
input! { OtherAccountInfo(account_id: String) {
    0 "AccountId" account_id: String, 1 "MobilePhone" mobile_phone: String, 2 "DeviceId" device_id: String
} }

/// In the request of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDetails {
    /// Required.
    pub field_name: Option<String>,
    /// Required.
    pub field_value: Option<String>,
}
input! { InputDetails(field_name: String, field_value: String) {
    0 "FieldName" field_name: String, 1 "FieldValue" field_value: String
} }

/// In the request of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SponsorInfo {
    pub sponsor_open_id: Option<String>,
    pub sponsor_device_number: Option<String>,
    pub sponsor_phone: Option<String>,
    pub sponsor_ip: Option<String>,
    pub campaign_url: Option<String>,
}
input! { SponsorInfo() {
    0 "SponsorOpenId" sponsor_open_id: String, 1 "SponsorDeviceNumber" sponsor_device_number: String,
    2 "SponsorPhone" sponsor_phone: String, 3 "SponsorIp" sponsor_ip: String, 4 "CampaignUrl" campaign_url: String
} }

/// In the request of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineScamInfo {
    pub content_label: Option<String>,
    pub content_risk_level: Option<i64>,
    pub content_type: Option<i64>,
    pub fraud_type: Option<i64>,
    pub fraud_account: Option<String>,
}
input! { OnlineScamInfo() {
    0 "ContentLabel" content_label: String, 1 "ContentRiskLevel" content_risk_level: i64,
    2 "ContentType" content_type: i64, 3 "FraudType" fraud_type: i64, 4 "FraudAccount" fraud_account: String
} }

/// In the request of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAuthorizationInfo {
    /// Required.
    pub data_provider_name: Option<String>,
    /// Required.
    pub data_recipient_name: Option<String>,
    /// Required.
    pub user_data_type: Option<Vec<i64>>,
    /// Required.
    pub is_authorize: Option<i64>,
    pub is_order_handling: Option<i64>,
    pub authorization_term: Option<i64>,
    pub privacy_policy_link: Option<String>,
}
input! {
    DataAuthorizationInfo(data_provider_name: String, data_recipient_name: String, user_data_type: Vec<i64>, is_authorize: i64) {
    0 "DataProviderName" data_provider_name: String, 1 "DataRecipientName" data_recipient_name: String,
    2 "UserDataType" user_data_type: Vec<i64>, 3 "IsAuthorize" is_authorize: i64,
    4 "IsOrderHandling" is_order_handling: i64, 5 "AuthorizationTerm" authorization_term: i64,
    6 "PrivacyPolicyLink" privacy_policy_link: String
} }

/// In the request of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputCryptoManageMarketingRisk {
    pub is_authorized: Option<String>,
    pub crypto_type: Option<String>,
    pub crypto_content: Option<String>,
}
input! { InputCryptoManageMarketingRisk() {
    0 "IsAuthorized" is_authorized: String, 1 "CryptoType" crypto_type: String, 2 "CryptoContent" crypto_content: String
} }

/// Response of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageMarketingRiskOutput {
    pub data: Option<OutputManageMarketingRisk>,
}
model! { ManageMarketingRiskOutput {
    0 "Data" data: OutputManageMarketingRisk
} }

/// In the response of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputManageMarketingRisk {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<OutputManageMarketingRiskValue>,
    pub uuid: Option<String>,
}
model! { OutputManageMarketingRisk {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: OutputManageMarketingRiskValue,
    3 "UUid" uuid: String
} }

/// In the response of [`ManageMarketingRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputManageMarketingRiskValue {
    pub user_id: Option<String>,
    pub post_time: Option<i64>,
    pub associate_account: Option<String>,
    pub user_ip: Option<String>,
    pub risk_level: Option<String>,
    pub risk_type: Vec<i64>,
    pub const_id: Option<String>,
    pub risk_information: Option<String>,
}
model! { OutputManageMarketingRiskValue {
    0 "UserId" user_id: String, 1 "PostTime" post_time: i64, 2 "AssociateAccount" associate_account: String,
    3 "UserIp" user_ip: String, 4 "RiskLevel" risk_level: String, 5 "RiskType" risk_type: Vec<i64>,
    6 "ConstId" const_id: String, 7 "RiskInformation" risk_information: String
} }

/// Modifies name list: `ModifyNameList` of `rce` 2020-11-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03&Action=ModifyNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNameList {
    /// Required.
    pub business_security_data: InputModifyNameFront,
}
operation! { ModifyNameList(business_security_data: InputModifyNameFront) "ModifyNameList" -> ModifyNameListOutput {
    0 "BusinessSecurityData" business_security_data
} }

/// In the request of [`ModifyNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputModifyNameFront {
    /// Required.
    pub name_list_id: Option<i64>,
    pub list_name: Option<String>,
    pub status: Option<i64>,
    pub remark: Option<String>,
}
input! { InputModifyNameFront(name_list_id: i64) {
    0 "NameListId" name_list_id: i64, 1 "ListName" list_name: String, 2 "Status" status: i64, 3 "Remark" remark: String
} }

/// Response of [`ModifyNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNameListOutput {
    pub data: Option<OutputModifyNameFront>,
}
model! { ModifyNameListOutput {
    0 "Data" data: OutputModifyNameFront
} }

/// In the response of [`ModifyNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputModifyNameFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Vec<String>,
}
model! { OutputModifyNameFront {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: Vec<String>
} }

/// Modifies name list data: `ModifyNameListData` of `rce` 2020-11-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2020-11-03&Action=ModifyNameListData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNameListData {
    /// Required.
    pub business_security_data: InputModifyNameListDataFrontListData,
}
operation! { ModifyNameListData(business_security_data: InputModifyNameListDataFrontListData)
    "ModifyNameListData" -> ModifyNameListDataOutput {
    0 "BusinessSecurityData" business_security_data
} }

/// In the request of [`ModifyNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputModifyNameListDataFrontListData {
    pub data_list: Option<Vec<InputModifyNameListDataFront>>,
}
input! { InputModifyNameListDataFrontListData() {
    0 "DataList" data_list: Vec<InputModifyNameListDataFront>
} }

/// In the request of [`ModifyNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputModifyNameListDataFront {
    /// Required.
    pub name_list_data_id: Option<i64>,
    pub data_content: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub remark: Option<String>,
}
input! { InputModifyNameListDataFront(name_list_data_id: i64) {
    0 "NameListDataId" name_list_data_id: i64, 1 "DataContent" data_content: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Status" status: i64, 5 "Remark" remark: String
} }

/// Response of [`ModifyNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNameListDataOutput {
    pub data: Option<OutputModifyNameListFront>,
}
model! { ModifyNameListDataOutput {
    0 "Data" data: OutputModifyNameListFront
} }

/// In the response of [`ModifyNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputModifyNameListFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Vec<String>,
}
model! { OutputModifyNameListFront {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: Vec<String>
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateNameList, DeleteNameList, DeleteNameListData, DescribeNameList, DescribeNameListDataList,
    DescribeNameListDetail, DescribeUserUsageCnt, ImportNameListData, ManageMarketingRisk, ModifyNameList,
    ModifyNameListData
}
