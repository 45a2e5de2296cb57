//! `rce` 2020-11-03.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "rce", version: "2020-11-03", code: "rce", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNameList {
    pub business_security_data: InputCreateNameListFront,
}
operation! { CreateNameList(business_security_data: InputCreateNameListFront) "CreateNameList" -> CreateNameListOutput {
    0 "BusinessSecurityData" business_security_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputCreateNameListFront {
    pub list_name: Option<String>,
    pub list_type: Option<i64>,
    pub data_type: Option<i64>,
    pub remark: Option<String>,
    pub encryption_type: Option<i64>,
    pub scene_code: Option<String>,
}
input! { InputCreateNameListFront(list_name: String, list_type: i64, data_type: i64) {
    0 "ListName" list_name: String, 1 "ListType" list_type: i64, 2 "DataType" data_type: i64, 3 "Remark" remark: String,
    4 "EncryptionType" encryption_type: i64, 5 "SceneCode" scene_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNameListOutput {
    pub data: Option<OutputCreateNameListFront>,
}
model! { CreateNameListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputCreateNameListFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<Vec<String>>,
}
model! { OutputCreateNameListFront {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameList {
    pub business_security_data: InputDeleteNameListFront,
}
operation! { DeleteNameList(business_security_data: InputDeleteNameListFront) "DeleteNameList" -> DeleteNameListOutput {
    0 "BusinessSecurityData" business_security_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDeleteNameListFront {
    pub name_list_id: Option<i64>,
}
input! { InputDeleteNameListFront(name_list_id: i64) {
    0 "NameListId" name_list_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameListOutput {
    pub data: Option<OutputDeleteNameListFront>,
}
model! { DeleteNameListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDeleteNameListFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<Vec<String>>,
}
model! { OutputDeleteNameListFront {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameListData {
    pub business_security_data: Option<InputDeleteNameListData>,
}
operation! { DeleteNameListData() "DeleteNameListData" -> DeleteNameListDataOutput {
    0 "BusinessSecurityData" business_security_data: InputDeleteNameListData
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDeleteNameListData {
    pub name_list_data_id_list: Option<Vec<i64>>,
}
input! { InputDeleteNameListData(name_list_data_id_list: Vec<i64>) {
    0 "NameListDataIdList" name_list_data_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameListDataOutput {
    pub data: Option<OutputDeleteNameListData>,
}
model! { DeleteNameListDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDeleteNameListData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<Vec<String>>,
}
model! { OutputDeleteNameListData {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameList {
    pub business_security_data: InputDescribeNameListFront,
}
operation! { DescribeNameList(business_security_data: InputDescribeNameListFront)
    "DescribeNameList" -> DescribeNameListOutput {
    0 "BusinessSecurityData" business_security_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDescribeNameListFront {
    pub page_number: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListOutput {
    pub data: Option<OutputDescribeNameListFrontFixListData>,
}
model! { DescribeNameListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeNameListFrontFixListData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<OutputDescribeNameListInfo>,
}
model! { OutputDescribeNameListFrontFixListData {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeNameListInfo {
    pub count: Option<i64>,
    pub list: Option<Vec<OutputDescribeNameListFrontFix>>,
}
model! { OutputDescribeNameListInfo {
    0 "Count" count, 1 "List" list
} }

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
    0 "NameListId" name_list_id, 1 "ListName" list_name, 2 "ListType" list_type, 3 "DataType" data_type,
    4 "Status" status, 5 "Remark" remark, 6 "CreateTime" create_time, 7 "UpdateTime" update_time,
    8 "EffectCount" effect_count, 9 "EncryptionType" encryption_type, 10 "SceneCode" scene_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListDataList {
    pub business_security_data: InputDescribeDataListFront,
}
operation! { DescribeNameListDataList(business_security_data: InputDescribeDataListFront)
    "DescribeNameListDataList" -> DescribeNameListDataListOutput {
    0 "BusinessSecurityData" business_security_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDescribeDataListFront {
    pub name_list_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub key_word: Option<String>,
    pub status: Option<i64>,
}
input! { InputDescribeDataListFront(name_list_id: i64, page_number: i64, page_size: i64) {
    0 "NameListId" name_list_id: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "KeyWord" key_word: String, 4 "Status" status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListDataListOutput {
    pub data: Option<OutputDescribeDataListFrontData>,
}
model! { DescribeNameListDataListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeDataListFrontData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<OuntputDescribeDataListInfo>,
}
model! { OutputDescribeDataListFrontData {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OuntputDescribeDataListInfo {
    pub count: Option<i64>,
    pub list: Option<Vec<OutputDescribeDataListFront>>,
}
model! { OuntputDescribeDataListInfo {
    0 "Count" count, 1 "List" list
} }

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
    0 "NameListDataId" name_list_data_id, 1 "NameListId" name_list_id, 2 "DataContent" data_content,
    3 "DataSource" data_source, 4 "StartTime" start_time, 5 "EndTime" end_time, 6 "Status" status, 7 "Remark" remark,
    8 "CreateTime" create_time, 9 "UpdateTime" update_time, 10 "EncryptDataContent" encrypt_data_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListDetail {
    pub business_security_data: Option<InputDescribeNameListDetail>,
}
operation! { DescribeNameListDetail() "DescribeNameListDetail" -> DescribeNameListDetailOutput {
    0 "BusinessSecurityData" business_security_data: InputDescribeNameListDetail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDescribeNameListDetail {
    pub name_list_id: Option<i64>,
}
input! { InputDescribeNameListDetail(name_list_id: i64) {
    0 "NameListId" name_list_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListDetailOutput {
    pub data: Option<OutputDescribeNameListDetailFront>,
}
model! { DescribeNameListDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeNameListDetailFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<OutputDescribeNameListDetail>,
}
model! { OutputDescribeNameListDetailFront {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

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
    0 "NameListId" name_list_id, 1 "ListName" list_name, 2 "ListType" list_type, 3 "DataType" data_type,
    4 "SceneCode" scene_code, 5 "Status" status, 6 "Remark" remark, 7 "CreateTime" create_time,
    8 "UpdateTime" update_time, 9 "EncryptionType" encryption_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageCnt {}
operation! { DescribeUserUsageCnt() "DescribeUserUsageCnt" -> DescribeUserUsageCntOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageCntOutput {
    pub data: Option<OutputDescribeUserUsageCntData>,
}
model! { DescribeUserUsageCntOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDescribeUserUsageCntData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<OutputDescribeUserUsageCnt>,
}
model! { OutputDescribeUserUsageCntData {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

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
    0 "PayMode" pay_mode, 1 "AfterPayModeThisMonthUsedCnt" after_pay_mode_this_month_used_cnt,
    2 "CreateTime" create_time, 3 "ExpireTime" expire_time,
    4 "AfterPayModeLastMonthUsedCnt" after_pay_mode_last_month_used_cnt,
    5 "BeforePayModeTotalUsedCnt" before_pay_mode_total_used_cnt,
    6 "BeforePayModeRemainUsedCnt" before_pay_mode_remain_used_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNameListData {
    pub business_security_data: InputImportNameListDataFront,
}
operation! { ImportNameListData(business_security_data: InputImportNameListDataFront)
    "ImportNameListData" -> ImportNameListDataOutput {
    0 "BusinessSecurityData" business_security_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputImportNameListDataFront {
    pub name_list_id: Option<i64>,
    pub data_source: Option<i64>,
    pub data_content_info: Option<Vec<DataContentInfo>>,
}
input! { InputImportNameListDataFront(name_list_id: i64, data_source: i64) {
    0 "NameListId" name_list_id: i64, 1 "DataSource" data_source: i64,
    2 "DataContentInfo" data_content_info: Vec<DataContentInfo>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNameListDataOutput {
    pub data: Option<OutputImportNameListDataFront>,
}
model! { ImportNameListDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputImportNameListDataFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<Vec<String>>,
}
model! { OutputImportNameListDataFront {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputManageMarketingRisk {
    pub account: Option<AccountInfo>,
    pub scene_code: Option<String>,
    pub user_ip: Option<String>,
    pub post_time: Option<u64>,
    pub user_id: Option<String>,
    pub device_token: Option<Secret>,
    pub device_business_id: Option<i64>,
    pub business_id: Option<u64>,
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
input! { InputManageMarketingRisk(account: AccountInfo, scene_code: String, user_ip: String, post_time: u64) {
    0 "Account" account: AccountInfo, 1 "SceneCode" scene_code: String, 2 "UserIp" user_ip: String,
    3 "PostTime" post_time: u64, 4 "UserId" user_id: String, 5 "DeviceToken" device_token: Secret,
    6 "DeviceBusinessId" device_business_id: i64, 7 "BusinessId" business_id: u64, 8 "Nickname" nickname: String,
    9 "EmailAddress" email_address: String, 10 "CheckDevice" check_device: i64, 11 "CookieHash" cookie_hash: String,
    12 "Referer" referer: String, 13 "UserAgent" user_agent: String, 14 "XForwardedFor" x_forwarded_for: String,
    15 "MacAddress" mac_address: String, 16 "VendorId" vendor_id: String, 17 "DeviceType" device_type: i64,
    18 "Details" details: Vec<InputDetails>, 19 "Sponsor" sponsor: SponsorInfo,
    20 "OnlineScam" online_scam: OnlineScamInfo, 21 "Platform" platform: String,
    22 "DataAuthorization" data_authorization: DataAuthorizationInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountInfo {
    pub account_type: Option<u64>,
    pub qq_account: Option<QQAccountInfo>,
    pub we_chat_account: Option<WeChatAccountInfo>,
    pub other_account: Option<OtherAccountInfo>,
}
input! { AccountInfo(account_type: u64) {
    0 "AccountType" account_type: u64, 1 "QQAccount" qq_account: QQAccountInfo,
    2 "WeChatAccount" we_chat_account: WeChatAccountInfo, 3 "OtherAccount" other_account: OtherAccountInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QQAccountInfo {
    pub qq_open_id: Option<String>,
    pub app_id_user: Option<String>,
    pub associate_account: Option<String>,
    pub mobile_phone: Option<String>,
    pub device_id: Option<String>,
}
input! { QQAccountInfo(qq_open_id: String, app_id_user: String) {
    0 "QQOpenId" qq_open_id: String, 1 "AppIdUser" app_id_user: String, 2 "AssociateAccount" associate_account: String,
    3 "MobilePhone" mobile_phone: String, 4 "DeviceId" device_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeChatAccountInfo {
    pub we_chat_open_id: Option<String>,
    pub we_chat_sub_type: Option<u64>,
    pub rand_str: Option<String>,
    pub we_chat_access_token: Option<Secret>,
    pub associate_account: Option<String>,
    pub mobile_phone: Option<String>,
    pub device_id: Option<String>,
}
input! { WeChatAccountInfo(we_chat_open_id: String) {
    0 "WeChatOpenId" we_chat_open_id: String, 1 "WeChatSubType" we_chat_sub_type: u64, 2 "RandStr" rand_str: String,
    3 "WeChatAccessToken" we_chat_access_token: Secret, 4 "AssociateAccount" associate_account: String,
    5 "MobilePhone" mobile_phone: String, 6 "DeviceId" device_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherAccountInfo {
    pub account_id: Option<String>,
    pub mobile_phone: Option<String>,
    pub device_id: Option<String>,
}
input! { OtherAccountInfo(account_id: String) {
    0 "AccountId" account_id: String, 1 "MobilePhone" mobile_phone: String, 2 "DeviceId" device_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDetails {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}
input! { InputDetails(field_name: String, field_value: String) {
    0 "FieldName" field_name: String, 1 "FieldValue" field_value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAuthorizationInfo {
    pub data_provider_name: Option<String>,
    pub data_recipient_name: Option<String>,
    pub user_data_type: Option<Vec<u64>>,
    pub is_authorize: Option<u64>,
    pub is_order_handling: Option<u64>,
    pub authorization_term: Option<u64>,
    pub privacy_policy_link: Option<String>,
}
input! { DataAuthorizationInfo(data_provider_name: String, data_recipient_name: String, user_data_type: Vec<u64>, is_authorize: u64) {
    0 "DataProviderName" data_provider_name: String, 1 "DataRecipientName" data_recipient_name: String,
    2 "UserDataType" user_data_type: Vec<u64>, 3 "IsAuthorize" is_authorize: u64,
    4 "IsOrderHandling" is_order_handling: u64, 5 "AuthorizationTerm" authorization_term: u64,
    6 "PrivacyPolicyLink" privacy_policy_link: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageMarketingRiskOutput {
    pub data: Option<OutputManageMarketingRisk>,
}
model! { ManageMarketingRiskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputManageMarketingRisk {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<OutputManageMarketingRiskValue>,
    pub u_uid: Option<String>,
}
model! { OutputManageMarketingRisk {
    0 "Code" code, 1 "Message" message, 2 "Value" value, 3 "UUid" u_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputManageMarketingRiskValue {
    pub user_id: Option<String>,
    pub post_time: Option<u64>,
    pub associate_account: Option<String>,
    pub user_ip: Option<String>,
    pub risk_level: Option<String>,
    pub risk_type: Option<Vec<i64>>,
    pub const_id: Option<String>,
    pub risk_information: Option<String>,
}
model! { OutputManageMarketingRiskValue {
    0 "UserId" user_id, 1 "PostTime" post_time, 2 "AssociateAccount" associate_account, 3 "UserIp" user_ip,
    4 "RiskLevel" risk_level, 5 "RiskType" risk_type, 6 "ConstId" const_id, 7 "RiskInformation" risk_information
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNameList {
    pub business_security_data: InputModifyNameFront,
}
operation! { ModifyNameList(business_security_data: InputModifyNameFront) "ModifyNameList" -> ModifyNameListOutput {
    0 "BusinessSecurityData" business_security_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputModifyNameFront {
    pub name_list_id: Option<i64>,
    pub list_name: Option<String>,
    pub status: Option<i64>,
    pub remark: Option<String>,
}
input! { InputModifyNameFront(name_list_id: i64) {
    0 "NameListId" name_list_id: i64, 1 "ListName" list_name: String, 2 "Status" status: i64, 3 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNameListOutput {
    pub data: Option<OutputModifyNameFront>,
}
model! { ModifyNameListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputModifyNameFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<Vec<String>>,
}
model! { OutputModifyNameFront {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNameListData {
    pub business_security_data: InputModifyNameListDataFrontListData,
}
operation! { ModifyNameListData(business_security_data: InputModifyNameListDataFrontListData)
    "ModifyNameListData" -> ModifyNameListDataOutput {
    0 "BusinessSecurityData" business_security_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputModifyNameListDataFrontListData {
    pub data_list: Option<Vec<InputModifyNameListDataFront>>,
}
input! { InputModifyNameListDataFrontListData() {
    0 "DataList" data_list: Vec<InputModifyNameListDataFront>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputModifyNameListDataFront {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNameListDataOutput {
    pub data: Option<OutputModifyNameListFront>,
}
model! { ModifyNameListDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputModifyNameListFront {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<Vec<String>>,
}
model! { OutputModifyNameListFront {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

#[cfg(feature = "reflect")]
register! {
    CreateNameList, DeleteNameList, DeleteNameListData, DescribeNameList, DescribeNameListDataList,
    DescribeNameListDetail, DescribeUserUsageCnt, ImportNameListData, ManageMarketingRisk, ModifyNameList,
    ModifyNameListData
}
