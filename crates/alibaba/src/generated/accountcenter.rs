//! `accountcenter` of Alibaba Cloud, API version 2024-12-09.
//!
//! Endpoint: a table of 2 regions, else `accountcenter.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "accountcenter-intl.aliyuncs.com"),
        ("cn-hangzhou", "accountcenter.cn-hangzhou.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "accountcenter",
    "2024-12-09",
    "accountcenter",
    &ENDPOINTS,
);

/// `AccountContactAdd` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/AccountContactAdd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactAdd {
    pub app_name: Option<String>,
    pub async_email_verify: Option<bool>,
    pub async_mobile_verify: Option<bool>,
    pub contact_email: Option<String>,
    pub contact_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub contact_position: Option<String>,
    pub email_code: Option<String>,
    pub mobile_code: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub shared_contact: Option<bool>,
}
operation! { AccountContactAdd() "AccountContactAdd" -> AccountContactAddOutput {
    0 "AppName" app_name: String, 1 "AsyncEmailVerify" async_email_verify: bool,
    2 "AsyncMobileVerify" async_mobile_verify: bool, 3 "ContactEmail" contact_email: String,
    4 "ContactMobile" contact_mobile: String, 5 "ContactName" contact_name: String,
    6 "ContactPosition" contact_position: String, 7 "EmailCode" email_code: String, 8 "MobileCode" mobile_code: String,
    9 "OrientedEcId" oriented_ec_id: String, 10 "OrientedLeId" oriented_le_id: String,
    11 "OrientedNbId" oriented_nb_id: String, 12 "SharedContact" shared_contact: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`AccountContactAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactAddOutput {
    pub code: Option<String>,
    pub data: Option<AccountContactAddData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AccountContactAddOutput {
    0 "Code" code: String, 1 "Data" data: AccountContactAddData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`AccountContactAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactAddData {
    pub contact_id: Option<i64>,
    pub error_list: Vec<AccountContactAddErrorList>,
    pub result: Option<bool>,
}
model! { AccountContactAddData {
    0 "ContactId" contact_id: i64, 1 "ErrorList" error_list: Vec<AccountContactAddErrorList>, 2 "Result" result: bool
} }

/// In the response of [`AccountContactAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactAddErrorList {
    pub error_code: Option<String>,
    pub error_desc: Option<String>,
    pub item: Option<String>,
}
model! { AccountContactAddErrorList {
    0 "ErrorCode" error_code: String, 1 "ErrorDesc" error_desc: String, 2 "Item" item: String
} }

/// `AccountContactDelete` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/AccountContactDelete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactDelete {
    pub app_name: Option<String>,
    pub contact_id: Option<i64>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { AccountContactDelete() "AccountContactDelete" -> AccountContactDeleteOutput {
    0 "AppName" app_name: String, 1 "ContactId" contact_id: i64, 2 "OrientedEcId" oriented_ec_id: String,
    3 "OrientedLeId" oriented_le_id: String, 4 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`AccountContactDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactDeleteOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AccountContactDeleteOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `AccountContactEdit` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/AccountContactEdit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactEdit {
    pub app_name: Option<String>,
    pub async_email_verify: Option<bool>,
    pub async_mobile_verify: Option<bool>,
    pub contact_email: Option<String>,
    pub contact_id: Option<i64>,
    pub contact_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub contact_position: Option<String>,
    pub email_code: Option<String>,
    pub mobile_code: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub shared_contact: Option<bool>,
}
operation! { AccountContactEdit() "AccountContactEdit" -> AccountContactEditOutput {
    0 "AppName" app_name: String, 1 "AsyncEmailVerify" async_email_verify: bool,
    2 "AsyncMobileVerify" async_mobile_verify: bool, 3 "ContactEmail" contact_email: String,
    4 "ContactId" contact_id: i64, 5 "ContactMobile" contact_mobile: String, 6 "ContactName" contact_name: String,
    7 "ContactPosition" contact_position: String, 8 "EmailCode" email_code: String, 9 "MobileCode" mobile_code: String,
    10 "OrientedEcId" oriented_ec_id: String, 11 "OrientedLeId" oriented_le_id: String,
    12 "OrientedNbId" oriented_nb_id: String, 13 "SharedContact" shared_contact: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`AccountContactEdit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactEditOutput {
    pub code: Option<String>,
    pub data: Option<AccountContactEditData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AccountContactEditOutput {
    0 "Code" code: String, 1 "Data" data: AccountContactEditData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`AccountContactEdit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactEditData {
    pub contact_id: Option<i64>,
    pub error_list: Vec<AccountContactEditErrorList>,
    pub result: Option<bool>,
}
model! { AccountContactEditData {
    0 "ContactId" contact_id: i64, 1 "ErrorList" error_list: Vec<AccountContactEditErrorList>, 2 "Result" result: bool
} }

/// In the response of [`AccountContactEdit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactEditErrorList {
    pub error_code: Option<String>,
    pub error_desc: Option<String>,
    pub item: Option<String>,
}
model! { AccountContactEditErrorList {
    0 "ErrorCode" error_code: String, 1 "ErrorDesc" error_desc: String, 2 "Item" item: String
} }

/// `AccountContactQueryDetail` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/AccountContactQueryDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactQueryDetail {
    pub app_name: Option<String>,
    pub contact_id: Option<i64>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { AccountContactQueryDetail() "AccountContactQueryDetail" -> AccountContactQueryDetailOutput {
    0 "AppName" app_name: String, 1 "ContactId" contact_id: i64, 2 "OrientedEcId" oriented_ec_id: String,
    3 "OrientedLeId" oriented_le_id: String, 4 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`AccountContactQueryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactQueryDetailOutput {
    pub code: Option<String>,
    pub data: Option<AccountContactQueryDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AccountContactQueryDetailOutput {
    0 "Code" code: String, 1 "Data" data: AccountContactQueryDetailData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`AccountContactQueryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactQueryDetailData {
    pub contact_email: Option<String>,
    pub contact_id: Option<i64>,
    pub contact_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub contact_position: Option<String>,
    pub customer_id: Option<String>,
    pub email_confirmed: Option<bool>,
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub has_subscription: Option<bool>,
    pub mobile_confirmed: Option<bool>,
    pub shared_contact: Option<bool>,
    pub uid: Option<String>,
    pub update_date: Option<i64>,
    pub update_user: Option<String>,
}
model! { AccountContactQueryDetailData {
    0 "ContactEmail" contact_email: String, 1 "ContactId" contact_id: i64, 2 "ContactMobile" contact_mobile: String,
    3 "ContactName" contact_name: String, 4 "ContactPosition" contact_position: String,
    5 "CustomerId" customer_id: String, 6 "EmailConfirmed" email_confirmed: bool, 7 "EntityId" entity_id: String,
    8 "EntityType" entity_type: String, 9 "HasSubscription" has_subscription: bool,
    10 "MobileConfirmed" mobile_confirmed: bool, 11 "SharedContact" shared_contact: bool, 12 "Uid" uid: String,
    13 "UpdateDate" update_date: i64, 14 "UpdateUser" update_user: String
} }

/// `AccountContactQueryPageList` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/AccountContactQueryPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactQueryPageList {
    pub show_complete_info: Option<bool>,
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub private_contact: Option<bool>,
    pub query: Option<String>,
    pub shared_contact: Option<bool>,
}
operation! { AccountContactQueryPageList() "AccountContactQueryPageList" -> AccountContactQueryPageListOutput {
    0 "ShowCompleteInfo" show_complete_info: bool, 1 "AppName" app_name: String,
    2 "OrientedEcId" oriented_ec_id: String, 3 "OrientedLeId" oriented_le_id: String,
    4 "OrientedNbId" oriented_nb_id: String, 5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64,
    7 "PrivateContact" private_contact: bool, 8 "Query" query: String, 9 "SharedContact" shared_contact: bool
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { AccountContactQueryPageList: AccountContactQueryPageListData =
    Number "PageNo", "Data" data, total "TotalCount" }

/// Response of [`AccountContactQueryPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactQueryPageListOutput {
    pub code: Option<String>,
    pub data: Vec<AccountContactQueryPageListData>,
    pub message: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { AccountContactQueryPageListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<AccountContactQueryPageListData>, 2 "Message" message: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool, 6 "TotalCount" total_count: i64,
    7 "TotalPage" total_page: i64
} }

/// In the response of [`AccountContactQueryPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountContactQueryPageListData {
    pub contact_email: Option<String>,
    pub contact_id: Option<i64>,
    pub contact_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub contact_position: Option<String>,
    pub customer_id: Option<String>,
    pub email_confirmed: Option<bool>,
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub mobile_confirmed: Option<bool>,
    pub shared_contact: Option<bool>,
    pub update_date: Option<i64>,
    pub update_user: Option<String>,
}
model! { AccountContactQueryPageListData {
    0 "ContactEmail" contact_email: String, 1 "ContactId" contact_id: i64, 2 "ContactMobile" contact_mobile: String,
    3 "ContactName" contact_name: String, 4 "ContactPosition" contact_position: String,
    5 "CustomerId" customer_id: String, 6 "EmailConfirmed" email_confirmed: bool, 7 "EntityId" entity_id: String,
    8 "EntityType" entity_type: String, 9 "MobileConfirmed" mobile_confirmed: bool,
    10 "SharedContact" shared_contact: bool, 11 "UpdateDate" update_date: i64, 12 "UpdateUser" update_user: String
} }

/// `EnterpriseAccountChangeLoginPassword` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountChangeLoginPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountChangeLoginPassword {
    /// Required.
    pub encrypt_password: String,
    pub oriented_le_id: Option<String>,
    /// Required.
    pub pk: String,
    /// Required.
    pub request_id: String,
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseAccountChangeLoginPassword(encrypt_password: String, pk: String, request_id: String)
    "EnterpriseAccountChangeLoginPassword" -> EnterpriseAccountChangeLoginPasswordOutput {
    0 "EncryptPassword" encrypt_password, 1 "OrientedLeId" oriented_le_id: String, 2 "Pk" pk, 3 "RequestId" request_id,
    4 "AppName" app_name: String, 5 "OrientedEcId" oriented_ec_id: String, 6 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountChangeLoginPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountChangeLoginPasswordOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub pass: Option<bool>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountChangeLoginPasswordOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Pass" pass: bool, 3 "Success" success: bool
} }

/// `EnterpriseAccountChangeSecurityEmail` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountChangeSecurityEmail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountChangeSecurityEmail {
    pub oriented_le_id: Option<String>,
    /// Required.
    pub pk: String,
    /// Required.
    pub request_id: String,
    /// Required.
    pub security_email: String,
    /// Required. Secret.
    pub verify_code: Secret,
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! {
    EnterpriseAccountChangeSecurityEmail(pk: String, request_id: String, security_email: String, verify_code: Secret)
    "EnterpriseAccountChangeSecurityEmail" -> EnterpriseAccountChangeSecurityEmailOutput {
    0 "OrientedLeId" oriented_le_id: String, 1 "Pk" pk, 2 "RequestId" request_id, 3 "SecurityEmail" security_email,
    4 "VerifyCode" verify_code, 5 "AppName" app_name: String, 6 "OrientedEcId" oriented_ec_id: String,
    7 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountChangeSecurityEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountChangeSecurityEmailOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountChangeSecurityEmailOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseAccountChangeSecurityMobile` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountChangeSecurityMobile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountChangeSecurityMobile {
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    /// Required.
    pub new_mobile: String,
    pub oriented_le_id: Option<String>,
    /// Required.
    pub pk: String,
    /// Required.
    pub request_id: String,
    /// Required. Secret.
    pub verification_code: Secret,
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! {
    EnterpriseAccountChangeSecurityMobile(new_mobile: String, pk: String, request_id: String, verification_code: Secret)
    "EnterpriseAccountChangeSecurityMobile" -> EnterpriseAccountChangeSecurityMobileOutput {
    0 "EncryptTicket" encrypt_ticket: Secret, 1 "NewMobile" new_mobile, 2 "OrientedLeId" oriented_le_id: String,
    3 "Pk" pk, 4 "RequestId" request_id, 5 "VerificationCode" verification_code, 6 "AppName" app_name: String,
    7 "OrientedEcId" oriented_ec_id: String, 8 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountChangeSecurityMobile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountChangeSecurityMobileOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountChangeSecurityMobileOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseAccountQueryAccountGrantedRoles` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountQueryAccountGrantedRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountQueryAccountGrantedRoles {
    pub app_name: Option<String>,
    pub is_open_api: Option<bool>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub pk: Option<String>,
    pub show_complete_info: Option<bool>,
}
operation! { EnterpriseAccountQueryAccountGrantedRoles()
    "EnterpriseAccountQueryAccountGrantedRoles" -> EnterpriseAccountQueryAccountGrantedRolesOutput {
    0 "AppName" app_name: String, 1 "IsOpenApi" is_open_api: bool, 2 "OrientedEcId" oriented_ec_id: String,
    3 "OrientedLeId" oriented_le_id: String, 4 "OrientedNbId" oriented_nb_id: String, 5 "Pk" pk: String,
    6 "ShowCompleteInfo" show_complete_info: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountQueryAccountGrantedRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountQueryAccountGrantedRolesOutput {
    pub code: Option<String>,
    pub data: Vec<EnterpriseAccountQueryAccountGrantedRolesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountQueryAccountGrantedRolesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<EnterpriseAccountQueryAccountGrantedRolesData>,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`EnterpriseAccountQueryAccountGrantedRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountQueryAccountGrantedRolesData {
    pub biz_role_code: Option<String>,
    pub biz_role_name: Option<String>,
}
model! { EnterpriseAccountQueryAccountGrantedRolesData {
    0 "BizRoleCode" biz_role_code: String, 1 "BizRoleName" biz_role_name: String
} }

/// `EnterpriseAccountQueryAccountsInfo` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountQueryAccountsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountQueryAccountsInfo {
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub pks_json: String,
    /// Required.
    pub request_id: String,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub show_complete_info: Option<bool>,
}
operation! { EnterpriseAccountQueryAccountsInfo(pks_json: String, request_id: String)
    "EnterpriseAccountQueryAccountsInfo" -> EnterpriseAccountQueryAccountsInfoOutput {
    0 "EncryptTicket" encrypt_ticket: Secret, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PksJson" pks_json, 4 "RequestId" request_id, 5 "OrientedEcId" oriented_ec_id: String,
    6 "OrientedLeId" oriented_le_id: String, 7 "OrientedNbId" oriented_nb_id: String,
    8 "ShowCompleteInfo" show_complete_info: bool
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { EnterpriseAccountQueryAccountsInfo: EnterpriseAccountQueryAccountsInfoAccountInfoDtoList =
    Token "NextToken", "AccountInfoDtoList" account_info_dto_list, next "NextToken" }

/// Response of [`EnterpriseAccountQueryAccountsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountQueryAccountsInfoOutput {
    pub account_info_dto_list: Vec<EnterpriseAccountQueryAccountsInfoAccountInfoDtoList>,
    pub code: Option<String>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountQueryAccountsInfoOutput {
    0 "AccountInfoDtoList" account_info_dto_list: Vec<EnterpriseAccountQueryAccountsInfoAccountInfoDtoList>,
    1 "Code" code: String, 2 "MaxResults" max_results: i64, 3 "Message" message: String,
    4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// In the response of [`EnterpriseAccountQueryAccountsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountQueryAccountsInfoAccountInfoDtoList {
    pub alias: Option<String>,
    pub belong_to_master_account: Option<bool>,
    pub email: Option<String>,
    pub enterprise_ec_id: Option<String>,
    pub enterprise_entity_id: Option<String>,
    pub enterprise_license_no: Option<String>,
    pub enterprise_name: Option<String>,
    pub enterprise_nb_id: Option<String>,
    pub freeze_login: Option<bool>,
    pub login_id: Option<String>,
    pub manage_invite_time_stamp: Option<String>,
    pub pk: Option<String>,
    pub security_mobile: Option<String>,
}
model! { EnterpriseAccountQueryAccountsInfoAccountInfoDtoList {
    0 "Alias" alias: String, 1 "BelongToMasterAccount" belong_to_master_account: bool, 2 "Email" email: String,
    3 "EnterpriseEcId" enterprise_ec_id: String, 4 "EnterpriseEntityId" enterprise_entity_id: String,
    5 "EnterpriseLicenseNo" enterprise_license_no: String, 6 "EnterpriseName" enterprise_name: String,
    7 "EnterpriseNbId" enterprise_nb_id: String, 8 "FreezeLogin" freeze_login: bool, 9 "LoginId" login_id: String,
    10 "ManageInviteTimeStamp" manage_invite_time_stamp: String, 11 "Pk" pk: String,
    12 "SecurityMobile" security_mobile: String
} }

/// `EnterpriseAccountQueryLoginSettings` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountQueryLoginSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountQueryLoginSettings {
    pub app_name: Option<String>,
    pub is_open_api: Option<bool>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub pk: Option<String>,
    pub show_complete_info: Option<bool>,
}
operation! { EnterpriseAccountQueryLoginSettings()
    "EnterpriseAccountQueryLoginSettings" -> EnterpriseAccountQueryLoginSettingsOutput {
    0 "AppName" app_name: String, 1 "IsOpenApi" is_open_api: bool, 2 "OrientedEcId" oriented_ec_id: String,
    3 "OrientedLeId" oriented_le_id: String, 4 "OrientedNbId" oriented_nb_id: String, 5 "Pk" pk: String,
    6 "ShowCompleteInfo" show_complete_info: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountQueryLoginSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountQueryLoginSettingsOutput {
    pub code: Option<String>,
    pub data: Option<EnterpriseAccountQueryLoginSettingsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountQueryLoginSettingsOutput {
    0 "Code" code: String, 1 "Data" data: EnterpriseAccountQueryLoginSettingsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`EnterpriseAccountQueryLoginSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountQueryLoginSettingsData {
    pub ip_mask_dto: Option<EnterpriseAccountQueryLoginSettingsIpMaskDto>,
    pub mfa_bind_status: Option<String>,
    pub risk_control_dto: Option<EnterpriseAccountQueryLoginSettingsRiskControlDto>,
    pub security_mobile_login_status: Option<String>,
    pub session_expire_time: Option<i64>,
}
model! { EnterpriseAccountQueryLoginSettingsData {
    0 "IpMaskDto" ip_mask_dto: EnterpriseAccountQueryLoginSettingsIpMaskDto, 1 "MfaBindStatus" mfa_bind_status: String,
    2 "RiskControlDto" risk_control_dto: EnterpriseAccountQueryLoginSettingsRiskControlDto,
    3 "SecurityMobileLoginStatus" security_mobile_login_status: String, 4 "SessionExpireTime" session_expire_time: i64
} }

/// In the response of [`EnterpriseAccountQueryLoginSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountQueryLoginSettingsIpMaskDto {
    pub ip_mask_enabled_status: Option<String>,
    pub ip_masks: Vec<String>,
}
model! { EnterpriseAccountQueryLoginSettingsIpMaskDto {
    0 "IpMaskEnabledStatus" ip_mask_enabled_status: String, 1 "IpMasks" ip_masks: Vec<String>
} }

/// In the response of [`EnterpriseAccountQueryLoginSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountQueryLoginSettingsRiskControlDto {
    pub protect_level: Option<String>,
    pub risk_control_enabled: Option<bool>,
    pub verify_detail: Option<String>,
    pub verify_type: Option<String>,
}
model! { EnterpriseAccountQueryLoginSettingsRiskControlDto {
    0 "ProtectLevel" protect_level: String, 1 "RiskControlEnabled" risk_control_enabled: bool,
    2 "VerifyDetail" verify_detail: String, 3 "VerifyType" verify_type: String
} }

/// `EnterpriseAccountRemoveMfa` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountRemoveMfa>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountRemoveMfa {
    pub oriented_le_id: Option<String>,
    /// Required.
    pub pk: String,
    /// Required.
    pub request_id: String,
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseAccountRemoveMfa(pk: String, request_id: String)
    "EnterpriseAccountRemoveMfa" -> EnterpriseAccountRemoveMfaOutput {
    0 "OrientedLeId" oriented_le_id: String, 1 "Pk" pk, 2 "RequestId" request_id, 3 "AppName" app_name: String,
    4 "OrientedEcId" oriented_ec_id: String, 5 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountRemoveMfa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountRemoveMfaOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountRemoveMfaOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseAccountSeparateEa` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountSeparateEa>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountSeparateEa {
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub pk: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseAccountSeparateEa() "EnterpriseAccountSeparateEa" -> EnterpriseAccountSeparateEaOutput {
    0 "EncryptTicket" encrypt_ticket: Secret, 1 "Pk" pk: String, 2 "OrientedEcId" oriented_ec_id: String,
    3 "OrientedLeId" oriented_le_id: String, 4 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountSeparateEa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountSeparateEaOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountSeparateEaOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `EnterpriseAccountUpdateAccountAlias` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountUpdateAccountAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateAccountAlias {
    pub alias: Option<String>,
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub oriented_le_id: Option<String>,
    pub pk: Option<String>,
    /// Required.
    pub request_id: String,
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseAccountUpdateAccountAlias(request_id: String)
    "EnterpriseAccountUpdateAccountAlias" -> EnterpriseAccountUpdateAccountAliasOutput {
    0 "Alias" alias: String, 1 "EncryptTicket" encrypt_ticket: Secret, 2 "OrientedLeId" oriented_le_id: String,
    3 "Pk" pk: String, 4 "RequestId" request_id, 5 "AppName" app_name: String, 6 "OrientedEcId" oriented_ec_id: String,
    7 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountUpdateAccountAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateAccountAliasOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountUpdateAccountAliasOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseAccountUpdateAccountBizRoleGrant` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountUpdateAccountBizRoleGrant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateAccountBizRoleGrant {
    pub biz_role_code_list_json: Option<String>,
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub pk: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseAccountUpdateAccountBizRoleGrant()
    "EnterpriseAccountUpdateAccountBizRoleGrant" -> EnterpriseAccountUpdateAccountBizRoleGrantOutput {
    0 "BizRoleCodeListJson" biz_role_code_list_json: String, 1 "EncryptTicket" encrypt_ticket: Secret,
    2 "Pk" pk: String, 3 "OrientedEcId" oriented_ec_id: String, 4 "OrientedLeId" oriented_le_id: String,
    5 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountUpdateAccountBizRoleGrant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateAccountBizRoleGrantOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountUpdateAccountBizRoleGrantOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `EnterpriseAccountUpdateIpMask` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountUpdateIpMask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateIpMask {
    /// Required.
    pub ip_masks_json: String,
    pub oriented_le_id: Option<String>,
    /// Required.
    pub pk: String,
    /// Required.
    pub request_id: String,
    /// Required.
    pub status: String,
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseAccountUpdateIpMask(ip_masks_json: String, pk: String, request_id: String, status: String)
    "EnterpriseAccountUpdateIpMask" -> EnterpriseAccountUpdateIpMaskOutput {
    0 "IpMasksJson" ip_masks_json, 1 "OrientedLeId" oriented_le_id: String, 2 "Pk" pk, 3 "RequestId" request_id,
    4 "Status" status, 5 "AppName" app_name: String, 6 "OrientedEcId" oriented_ec_id: String,
    7 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountUpdateIpMask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateIpMaskOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountUpdateIpMaskOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseAccountUpdateOperateRiskControl` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountUpdateOperateRiskControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateOperateRiskControl {
    pub oriented_le_id: Option<String>,
    /// Required.
    pub pk: String,
    /// Required.
    pub product_level: String,
    /// Required.
    pub request_id: String,
    /// Required.
    pub validate_type: String,
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! {
    EnterpriseAccountUpdateOperateRiskControl(pk: String, product_level: String, request_id: String, validate_type: String)
    "EnterpriseAccountUpdateOperateRiskControl" -> EnterpriseAccountUpdateOperateRiskControlOutput {
    0 "OrientedLeId" oriented_le_id: String, 1 "Pk" pk, 2 "ProductLevel" product_level, 3 "RequestId" request_id,
    4 "ValidateType" validate_type, 5 "AppName" app_name: String, 6 "OrientedEcId" oriented_ec_id: String,
    7 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountUpdateOperateRiskControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateOperateRiskControlOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountUpdateOperateRiskControlOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseAccountUpdateSecurityMobileLoginStatus` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountUpdateSecurityMobileLoginStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateSecurityMobileLoginStatus {
    pub oriented_le_id: Option<String>,
    /// Required.
    pub pk: String,
    /// Required.
    pub request_id: String,
    /// Required.
    pub status: String,
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseAccountUpdateSecurityMobileLoginStatus(pk: String, request_id: String, status: String)
    "EnterpriseAccountUpdateSecurityMobileLoginStatus" -> EnterpriseAccountUpdateSecurityMobileLoginStatusOutput {
    0 "OrientedLeId" oriented_le_id: String, 1 "Pk" pk, 2 "RequestId" request_id, 3 "Status" status,
    4 "AppName" app_name: String, 5 "OrientedEcId" oriented_ec_id: String, 6 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountUpdateSecurityMobileLoginStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateSecurityMobileLoginStatusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub pass: Option<bool>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountUpdateSecurityMobileLoginStatusOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Pass" pass: bool, 3 "Success" success: bool
} }

/// `EnterpriseAccountUpdateSessionExpireTime` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseAccountUpdateSessionExpireTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateSessionExpireTime {
    pub oriented_le_id: Option<String>,
    /// Required.
    pub pk: String,
    /// Required.
    pub request_id: String,
    /// Required. 10800 to 86400.
    pub session_expire_time: i64,
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseAccountUpdateSessionExpireTime(pk: String, request_id: String, session_expire_time: i64)
    "EnterpriseAccountUpdateSessionExpireTime" -> EnterpriseAccountUpdateSessionExpireTimeOutput {
    0 "OrientedLeId" oriented_le_id: String, 1 "Pk" pk, 2 "RequestId" request_id,
    3 "SessionExpireTime" session_expire_time, 4 "AppName" app_name: String, 5 "OrientedEcId" oriented_ec_id: String,
    6 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`EnterpriseAccountUpdateSessionExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseAccountUpdateSessionExpireTimeOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseAccountUpdateSessionExpireTimeOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseContactAdd` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseContactAdd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactAdd {
    pub app_name: Option<String>,
    pub async_email_verify: Option<bool>,
    pub async_mobile_verify: Option<bool>,
    pub contact_email: Option<String>,
    pub contact_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub contact_position: Option<String>,
    pub email_code: Option<String>,
    pub mobile_code: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub shared_contact: Option<bool>,
}
operation! { EnterpriseContactAdd() "EnterpriseContactAdd" -> EnterpriseContactAddOutput {
    0 "AppName" app_name: String, 1 "AsyncEmailVerify" async_email_verify: bool,
    2 "AsyncMobileVerify" async_mobile_verify: bool, 3 "ContactEmail" contact_email: String,
    4 "ContactMobile" contact_mobile: String, 5 "ContactName" contact_name: String,
    6 "ContactPosition" contact_position: String, 7 "EmailCode" email_code: String, 8 "MobileCode" mobile_code: String,
    9 "OrientedEcId" oriented_ec_id: String, 10 "OrientedLeId" oriented_le_id: String,
    11 "OrientedNbId" oriented_nb_id: String, 12 "SharedContact" shared_contact: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`EnterpriseContactAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactAddOutput {
    pub code: Option<String>,
    pub data: Option<EnterpriseContactAddData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseContactAddOutput {
    0 "Code" code: String, 1 "Data" data: EnterpriseContactAddData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`EnterpriseContactAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactAddData {
    pub contact_id: Option<i64>,
    pub error_list: Vec<EnterpriseContactAddErrorList>,
    pub result: Option<bool>,
}
model! { EnterpriseContactAddData {
    0 "ContactId" contact_id: i64, 1 "ErrorList" error_list: Vec<EnterpriseContactAddErrorList>, 2 "Result" result: bool
} }

/// In the response of [`EnterpriseContactAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactAddErrorList {
    pub error_code: Option<String>,
    pub error_desc: Option<String>,
    pub item: Option<String>,
}
model! { EnterpriseContactAddErrorList {
    0 "ErrorCode" error_code: String, 1 "ErrorDesc" error_desc: String, 2 "Item" item: String
} }

/// `EnterpriseContactDelete` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseContactDelete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactDelete {
    pub app_name: Option<String>,
    pub contact_id: Option<i64>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseContactDelete() "EnterpriseContactDelete" -> EnterpriseContactDeleteOutput {
    0 "AppName" app_name: String, 1 "ContactId" contact_id: i64, 2 "OrientedEcId" oriented_ec_id: String,
    3 "OrientedLeId" oriented_le_id: String, 4 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`EnterpriseContactDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactDeleteOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseContactDeleteOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseContactEdit` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseContactEdit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactEdit {
    pub app_name: Option<String>,
    pub async_email_verify: Option<bool>,
    pub async_mobile_verify: Option<bool>,
    pub contact_email: Option<String>,
    pub contact_id: Option<i64>,
    pub contact_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub contact_position: Option<String>,
    pub email_code: Option<String>,
    pub mobile_code: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub shared_contact: Option<bool>,
}
operation! { EnterpriseContactEdit() "EnterpriseContactEdit" -> EnterpriseContactEditOutput {
    0 "AppName" app_name: String, 1 "AsyncEmailVerify" async_email_verify: bool,
    2 "AsyncMobileVerify" async_mobile_verify: bool, 3 "ContactEmail" contact_email: String,
    4 "ContactId" contact_id: i64, 5 "ContactMobile" contact_mobile: String, 6 "ContactName" contact_name: String,
    7 "ContactPosition" contact_position: String, 8 "EmailCode" email_code: String, 9 "MobileCode" mobile_code: String,
    10 "OrientedEcId" oriented_ec_id: String, 11 "OrientedLeId" oriented_le_id: String,
    12 "OrientedNbId" oriented_nb_id: String, 13 "SharedContact" shared_contact: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`EnterpriseContactEdit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactEditOutput {
    pub code: Option<String>,
    pub data: Option<EnterpriseContactEditData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseContactEditOutput {
    0 "Code" code: String, 1 "Data" data: EnterpriseContactEditData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`EnterpriseContactEdit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactEditData {
    pub contact_id: Option<i64>,
    pub error_list: Vec<EnterpriseContactEditErrorList>,
    pub result: Option<bool>,
}
model! { EnterpriseContactEditData {
    0 "ContactId" contact_id: i64, 1 "ErrorList" error_list: Vec<EnterpriseContactEditErrorList>,
    2 "Result" result: bool
} }

/// In the response of [`EnterpriseContactEdit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactEditErrorList {
    pub error_code: Option<String>,
    pub error_desc: Option<String>,
    pub item: Option<String>,
}
model! { EnterpriseContactEditErrorList {
    0 "ErrorCode" error_code: String, 1 "ErrorDesc" error_desc: String, 2 "Item" item: String
} }

/// `EnterpriseContactQueryDetail` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseContactQueryDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactQueryDetail {
    pub app_name: Option<String>,
    pub contact_id: Option<i64>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseContactQueryDetail() "EnterpriseContactQueryDetail" -> EnterpriseContactQueryDetailOutput {
    0 "AppName" app_name: String, 1 "ContactId" contact_id: i64, 2 "OrientedEcId" oriented_ec_id: String,
    3 "OrientedLeId" oriented_le_id: String, 4 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`EnterpriseContactQueryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactQueryDetailOutput {
    pub code: Option<String>,
    pub data: Option<EnterpriseContactQueryDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseContactQueryDetailOutput {
    0 "Code" code: String, 1 "Data" data: EnterpriseContactQueryDetailData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`EnterpriseContactQueryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactQueryDetailData {
    pub contact_email: Option<String>,
    pub contact_id: Option<i64>,
    pub contact_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub contact_position: Option<String>,
    pub customer_id: Option<String>,
    pub email_confirmed: Option<bool>,
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub has_subscription: Option<bool>,
    pub mobile_confirmed: Option<bool>,
    pub shared_contact: Option<bool>,
    pub uid: Option<String>,
    pub update_date: Option<i64>,
    pub update_user: Option<String>,
}
model! { EnterpriseContactQueryDetailData {
    0 "ContactEmail" contact_email: String, 1 "ContactId" contact_id: i64, 2 "ContactMobile" contact_mobile: String,
    3 "ContactName" contact_name: String, 4 "ContactPosition" contact_position: String,
    5 "CustomerId" customer_id: String, 6 "EmailConfirmed" email_confirmed: bool, 7 "EntityId" entity_id: String,
    8 "EntityType" entity_type: String, 9 "HasSubscription" has_subscription: bool,
    10 "MobileConfirmed" mobile_confirmed: bool, 11 "SharedContact" shared_contact: bool, 12 "Uid" uid: String,
    13 "UpdateDate" update_date: i64, 14 "UpdateUser" update_user: String
} }

/// `EnterpriseContactQueryPageList` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseContactQueryPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactQueryPageList {
    pub show_complete_info: Option<bool>,
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub private_contact: Option<bool>,
    pub query: Option<String>,
    pub shared_contact: Option<bool>,
}
operation! { EnterpriseContactQueryPageList() "EnterpriseContactQueryPageList" -> EnterpriseContactQueryPageListOutput {
    0 "ShowCompleteInfo" show_complete_info: bool, 1 "AppName" app_name: String,
    2 "OrientedEcId" oriented_ec_id: String, 3 "OrientedLeId" oriented_le_id: String,
    4 "OrientedNbId" oriented_nb_id: String, 5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64,
    7 "PrivateContact" private_contact: bool, 8 "Query" query: String, 9 "SharedContact" shared_contact: bool
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { EnterpriseContactQueryPageList: EnterpriseContactQueryPageListData =
    Number "PageNo", "Data" data, total "TotalCount" }

/// Response of [`EnterpriseContactQueryPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactQueryPageListOutput {
    pub code: Option<String>,
    pub data: Vec<EnterpriseContactQueryPageListData>,
    pub message: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { EnterpriseContactQueryPageListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<EnterpriseContactQueryPageListData>, 2 "Message" message: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool, 6 "TotalCount" total_count: i64,
    7 "TotalPage" total_page: i64
} }

/// In the response of [`EnterpriseContactQueryPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseContactQueryPageListData {
    pub contact_email: Option<String>,
    pub contact_id: Option<i64>,
    pub contact_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub contact_position: Option<String>,
    pub customer_id: Option<String>,
    pub email_confirmed: Option<bool>,
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub mobile_confirmed: Option<bool>,
    pub shared_contact: Option<bool>,
    pub update_date: Option<i64>,
    pub update_user: Option<String>,
}
model! { EnterpriseContactQueryPageListData {
    0 "ContactEmail" contact_email: String, 1 "ContactId" contact_id: i64, 2 "ContactMobile" contact_mobile: String,
    3 "ContactName" contact_name: String, 4 "ContactPosition" contact_position: String,
    5 "CustomerId" customer_id: String, 6 "EmailConfirmed" email_confirmed: bool, 7 "EntityId" entity_id: String,
    8 "EntityType" entity_type: String, 9 "MobileConfirmed" mobile_confirmed: bool,
    10 "SharedContact" shared_contact: bool, 11 "UpdateDate" update_date: i64, 12 "UpdateUser" update_user: String
} }

/// `EnterpriseOrgCreateNode` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseOrgCreateNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseOrgCreateNode {
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub ext: Option<BTreeMap<String, Value>>,
    pub is_open_api: Option<bool>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub parent_node_id: Option<String>,
    pub parent_node_type: Option<String>,
    pub show_complete_info: Option<bool>,
    pub tree_id: Option<i64>,
}
operation! { EnterpriseOrgCreateNode() "EnterpriseOrgCreateNode" -> EnterpriseOrgCreateNodeOutput {
    0 "AppName" app_name: String, 1 "BizName" biz_name: String, 2 "Ext" ext: BTreeMap<String, Value>,
    3 "IsOpenApi" is_open_api: bool, 4 "NodeId" node_id: String, 5 "NodeName" node_name: String,
    6 "NodeType" node_type: String, 7 "OrientedEcId" oriented_ec_id: String, 8 "OrientedLeId" oriented_le_id: String,
    9 "OrientedNbId" oriented_nb_id: String, 10 "ParentNodeId" parent_node_id: String,
    11 "ParentNodeType" parent_node_type: String, 12 "ShowCompleteInfo" show_complete_info: bool,
    13 "TreeId" tree_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`EnterpriseOrgCreateNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseOrgCreateNodeOutput {
    pub code: Option<String>,
    pub data: Option<EnterpriseOrgCreateNodeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseOrgCreateNodeOutput {
    0 "Code" code: String, 1 "Data" data: EnterpriseOrgCreateNodeData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`EnterpriseOrgCreateNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseOrgCreateNodeData {
    pub gmt_create: Option<String>,
    pub id: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
    pub parent_node_id: Option<String>,
    pub parent_node_type: Option<String>,
    pub tree_id: Option<i64>,
}
model! { EnterpriseOrgCreateNodeData {
    0 "GmtCreate" gmt_create: String, 1 "Id" id: i64, 2 "NodeId" node_id: String, 3 "NodeName" node_name: String,
    4 "NodeType" node_type: String, 5 "ParentNodeId" parent_node_id: String,
    6 "ParentNodeType" parent_node_type: String, 7 "TreeId" tree_id: i64
} }

/// `EnterpriseOrgDeleteNode` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseOrgDeleteNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseOrgDeleteNode {
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub ext: Option<BTreeMap<String, Value>>,
    pub is_open_api: Option<bool>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub show_complete_info: Option<bool>,
    pub tree_id: Option<i64>,
}
operation! { EnterpriseOrgDeleteNode() "EnterpriseOrgDeleteNode" -> EnterpriseOrgDeleteNodeOutput {
    0 "AppName" app_name: String, 1 "BizName" biz_name: String, 2 "Ext" ext: BTreeMap<String, Value>,
    3 "IsOpenApi" is_open_api: bool, 4 "NodeId" node_id: String, 5 "NodeType" node_type: String,
    6 "OrientedEcId" oriented_ec_id: String, 7 "OrientedLeId" oriented_le_id: String,
    8 "OrientedNbId" oriented_nb_id: String, 9 "ShowCompleteInfo" show_complete_info: bool, 10 "TreeId" tree_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`EnterpriseOrgDeleteNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseOrgDeleteNodeOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseOrgDeleteNodeOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseOrgQueryLoadTree` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseOrgQueryLoadTree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseOrgQueryLoadTree {
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub load_org_only: Option<bool>,
    /// Required.
    pub request_id: String,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseOrgQueryLoadTree(request_id: String)
    "EnterpriseOrgQueryLoadTree" -> EnterpriseOrgQueryLoadTreeOutput {
    0 "EncryptTicket" encrypt_ticket: Secret, 1 "LoadOrgOnly" load_org_only: bool, 2 "RequestId" request_id,
    3 "OrientedEcId" oriented_ec_id: String, 4 "OrientedLeId" oriented_le_id: String,
    5 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`EnterpriseOrgQueryLoadTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseOrgQueryLoadTreeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tree_dto: Option<String>,
}
model! { EnterpriseOrgQueryLoadTreeOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TreeDto" tree_dto: String
} }

/// `EnterpriseOrgRenameNode` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseOrgRenameNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseOrgRenameNode {
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub ext: Option<BTreeMap<String, Value>>,
    pub is_open_api: Option<bool>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub show_complete_info: Option<bool>,
    pub tree_id: Option<i64>,
}
operation! { EnterpriseOrgRenameNode() "EnterpriseOrgRenameNode" -> EnterpriseOrgRenameNodeOutput {
    0 "AppName" app_name: String, 1 "BizName" biz_name: String, 2 "Ext" ext: BTreeMap<String, Value>,
    3 "IsOpenApi" is_open_api: bool, 4 "NodeId" node_id: String, 5 "NodeName" node_name: String,
    6 "NodeType" node_type: String, 7 "OrientedEcId" oriented_ec_id: String, 8 "OrientedLeId" oriented_le_id: String,
    9 "OrientedNbId" oriented_nb_id: String, 10 "ShowCompleteInfo" show_complete_info: bool, 11 "TreeId" tree_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`EnterpriseOrgRenameNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseOrgRenameNodeOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseOrgRenameNodeOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseRegisterAccount` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseRegisterAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRegisterAccount {
    pub alias: Option<String>,
    pub encrypt_password: Option<String>,
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub login_email: Option<String>,
    pub organization_id: Option<String>,
    /// Required.
    pub request_id: String,
    pub show_complete_info: Option<bool>,
    pub site_nick: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseRegisterAccount(request_id: String)
    "EnterpriseRegisterAccount" -> EnterpriseRegisterAccountOutput {
    0 "Alias" alias: String, 1 "EncryptPassword" encrypt_password: String, 2 "EncryptTicket" encrypt_ticket: Secret,
    3 "LoginEmail" login_email: String, 4 "OrganizationId" organization_id: String, 5 "RequestId" request_id,
    6 "ShowCompleteInfo" show_complete_info: bool, 7 "SiteNick" site_nick: String,
    8 "OrientedEcId" oriented_ec_id: String, 9 "OrientedLeId" oriented_le_id: String,
    10 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`EnterpriseRegisterAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRegisterAccountOutput {
    pub account_info: Option<EnterpriseRegisterAccountAccountInfo>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseRegisterAccountOutput {
    0 "AccountInfo" account_info: EnterpriseRegisterAccountAccountInfo, 1 "Code" code: String,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`EnterpriseRegisterAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRegisterAccountAccountInfo {
    pub enterprise_license_no: Option<String>,
    pub enterprise_name: Option<String>,
    pub login_id: Option<String>,
    pub pk: Option<String>,
}
model! { EnterpriseRegisterAccountAccountInfo {
    0 "EnterpriseLicenseNo" enterprise_license_no: String, 1 "EnterpriseName" enterprise_name: String,
    2 "LoginId" login_id: String, 3 "Pk" pk: String
} }

/// `EnterpriseRoleCreateBizRole` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseRoleCreateBizRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleCreateBizRole {
    pub biz_permission_code_list_json: Option<String>,
    pub biz_role_desc: Option<String>,
    pub biz_role_name: Option<String>,
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub resource_type: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseRoleCreateBizRole() "EnterpriseRoleCreateBizRole" -> EnterpriseRoleCreateBizRoleOutput {
    0 "BizPermissionCodeListJson" biz_permission_code_list_json: String, 1 "BizRoleDesc" biz_role_desc: String,
    2 "BizRoleName" biz_role_name: String, 3 "EncryptTicket" encrypt_ticket: Secret,
    4 "ResourceType" resource_type: String, 5 "OrientedEcId" oriented_ec_id: String,
    6 "OrientedLeId" oriented_le_id: String, 7 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`EnterpriseRoleCreateBizRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleCreateBizRoleOutput {
    pub biz_role_code: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseRoleCreateBizRoleOutput {
    0 "BizRoleCode" biz_role_code: String, 1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseRoleDeleteBizRole` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseRoleDeleteBizRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleDeleteBizRole {
    pub biz_role_code: Option<String>,
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseRoleDeleteBizRole() "EnterpriseRoleDeleteBizRole" -> EnterpriseRoleDeleteBizRoleOutput {
    0 "BizRoleCode" biz_role_code: String, 1 "EncryptTicket" encrypt_ticket: Secret,
    2 "OrientedEcId" oriented_ec_id: String, 3 "OrientedLeId" oriented_le_id: String,
    4 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`EnterpriseRoleDeleteBizRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleDeleteBizRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseRoleDeleteBizRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `EnterpriseRoleQueryAccountForRoleGrantByPage` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseRoleQueryAccountForRoleGrantByPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleQueryAccountForRoleGrantByPage {
    pub biz_role_code: Option<String>,
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub org_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub show_complete_info: Option<bool>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseRoleQueryAccountForRoleGrantByPage()
    "EnterpriseRoleQueryAccountForRoleGrantByPage" -> EnterpriseRoleQueryAccountForRoleGrantByPageOutput {
    0 "BizRoleCode" biz_role_code: String, 1 "EncryptTicket" encrypt_ticket: Secret, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OrgId" org_id: String, 5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64,
    7 "Query" query: String, 8 "ShowCompleteInfo" show_complete_info: bool, 9 "OrientedEcId" oriented_ec_id: String,
    10 "OrientedLeId" oriented_le_id: String, 11 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }
paged! { EnterpriseRoleQueryAccountForRoleGrantByPage: EnterpriseRoleQueryAccountForRoleGrantByPageAccounts =
    Token "NextToken", "Accounts" accounts, next "NextToken" }

/// Response of [`EnterpriseRoleQueryAccountForRoleGrantByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleQueryAccountForRoleGrantByPageOutput {
    pub accounts: Vec<EnterpriseRoleQueryAccountForRoleGrantByPageAccounts>,
    pub code: Option<String>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { EnterpriseRoleQueryAccountForRoleGrantByPageOutput {
    0 "Accounts" accounts: Vec<EnterpriseRoleQueryAccountForRoleGrantByPageAccounts>, 1 "Code" code: String,
    2 "MaxResults" max_results: i64, 3 "Message" message: String, 4 "NextToken" next_token: String,
    5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64, 7 "Success" success: bool, 8 "TotalCount" total_count: i64,
    9 "TotalPage" total_page: i64
} }

/// In the response of [`EnterpriseRoleQueryAccountForRoleGrantByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleQueryAccountForRoleGrantByPageAccounts {
    pub alias: Option<String>,
    pub aliyun_id: Option<String>,
    pub granted: Option<bool>,
    pub pk: Option<String>,
}
model! { EnterpriseRoleQueryAccountForRoleGrantByPageAccounts {
    0 "Alias" alias: String, 1 "AliyunId" aliyun_id: String, 2 "Granted" granted: bool, 3 "Pk" pk: String
} }

/// `EnterpriseRoleQueryBizRoleByPage` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseRoleQueryBizRoleByPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleQueryBizRoleByPage {
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub oriented_le_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub resource_type: Option<String>,
    pub src_type: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseRoleQueryBizRoleByPage()
    "EnterpriseRoleQueryBizRoleByPage" -> EnterpriseRoleQueryBizRoleByPageOutput {
    0 "EncryptTicket" encrypt_ticket: Secret, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OrientedLeId" oriented_le_id: String, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64,
    6 "Query" query: String, 7 "ResourceType" resource_type: String, 8 "SrcType" src_type: String,
    9 "OrientedEcId" oriented_ec_id: String, 10 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { EnterpriseRoleQueryBizRoleByPage: EnterpriseRoleQueryBizRoleByPageBizRoles =
    Token "NextToken", "BizRoles" biz_roles, next "NextToken" }

/// Response of [`EnterpriseRoleQueryBizRoleByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleQueryBizRoleByPageOutput {
    pub biz_roles: Vec<EnterpriseRoleQueryBizRoleByPageBizRoles>,
    pub code: Option<String>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { EnterpriseRoleQueryBizRoleByPageOutput {
    0 "BizRoles" biz_roles: Vec<EnterpriseRoleQueryBizRoleByPageBizRoles>, 1 "Code" code: String,
    2 "MaxResults" max_results: i64, 3 "Message" message: String, 4 "NextToken" next_token: String,
    5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64, 7 "Success" success: bool, 8 "TotalCount" total_count: i64,
    9 "TotalPage" total_page: i64
} }

/// In the response of [`EnterpriseRoleQueryBizRoleByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleQueryBizRoleByPageBizRoles {
    pub biz_permission_count: Option<i64>,
    pub biz_permission_name_list: Vec<String>,
    pub biz_role_code: Option<String>,
    pub biz_role_desc: Option<String>,
    pub biz_role_name: Option<String>,
    pub granted_pk_count: Option<i64>,
    pub resource_type: Option<String>,
    pub src_type: Option<String>,
}
model! { EnterpriseRoleQueryBizRoleByPageBizRoles {
    0 "BizPermissionCount" biz_permission_count: i64, 1 "BizPermissionNameList" biz_permission_name_list: Vec<String>,
    2 "BizRoleCode" biz_role_code: String, 3 "BizRoleDesc" biz_role_desc: String, 4 "BizRoleName" biz_role_name: String,
    5 "GrantedPkCount" granted_pk_count: i64, 6 "ResourceType" resource_type: String, 7 "SrcType" src_type: String
} }

/// `EnterpriseRoleQueryBizRoleDetail` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseRoleQueryBizRoleDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleQueryBizRoleDetail {
    pub biz_role_code: Option<String>,
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseRoleQueryBizRoleDetail()
    "EnterpriseRoleQueryBizRoleDetail" -> EnterpriseRoleQueryBizRoleDetailOutput {
    0 "BizRoleCode" biz_role_code: String, 1 "EncryptTicket" encrypt_ticket: Secret,
    2 "OrientedEcId" oriented_ec_id: String, 3 "OrientedLeId" oriented_le_id: String,
    4 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`EnterpriseRoleQueryBizRoleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleQueryBizRoleDetailOutput {
    pub biz_role_detail: Option<EnterpriseRoleQueryBizRoleDetailBizRoleDetail>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseRoleQueryBizRoleDetailOutput {
    0 "BizRoleDetail" biz_role_detail: EnterpriseRoleQueryBizRoleDetailBizRoleDetail, 1 "Code" code: String,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`EnterpriseRoleQueryBizRoleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleQueryBizRoleDetailBizRoleDetail {
    pub biz_permissions: Vec<EnterpriseRoleQueryBizRoleDetailBizPermissions>,
    pub biz_role_code: Option<String>,
    pub biz_role_desc: Option<String>,
    pub biz_role_name: Option<String>,
    pub resource_type: Option<String>,
    pub src_type: Option<String>,
}
model! { EnterpriseRoleQueryBizRoleDetailBizRoleDetail {
    0 "BizPermissions" biz_permissions: Vec<EnterpriseRoleQueryBizRoleDetailBizPermissions>,
    1 "BizRoleCode" biz_role_code: String, 2 "BizRoleDesc" biz_role_desc: String, 3 "BizRoleName" biz_role_name: String,
    4 "ResourceType" resource_type: String, 5 "SrcType" src_type: String
} }

/// In the response of [`EnterpriseRoleQueryBizRoleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleQueryBizRoleDetailBizPermissions {
    pub biz_permission_code: Option<String>,
    pub biz_permission_desc: Option<String>,
    pub biz_permission_name: Option<String>,
}
model! { EnterpriseRoleQueryBizRoleDetailBizPermissions {
    0 "BizPermissionCode" biz_permission_code: String, 1 "BizPermissionDesc" biz_permission_desc: String,
    2 "BizPermissionName" biz_permission_name: String
} }

/// `EnterpriseRoleUpdateBizRole` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseRoleUpdateBizRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleUpdateBizRole {
    pub biz_permission_code_list_json: Option<String>,
    pub biz_role_code: Option<String>,
    pub biz_role_desc: Option<String>,
    pub biz_role_name: Option<String>,
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
}
operation! { EnterpriseRoleUpdateBizRole() "EnterpriseRoleUpdateBizRole" -> EnterpriseRoleUpdateBizRoleOutput {
    0 "BizPermissionCodeListJson" biz_permission_code_list_json: String, 1 "BizRoleCode" biz_role_code: String,
    2 "BizRoleDesc" biz_role_desc: String, 3 "BizRoleName" biz_role_name: String,
    4 "EncryptTicket" encrypt_ticket: Secret, 5 "OrientedEcId" oriented_ec_id: String,
    6 "OrientedLeId" oriented_le_id: String, 7 "OrientedNbId" oriented_nb_id: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`EnterpriseRoleUpdateBizRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseRoleUpdateBizRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseRoleUpdateBizRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `EnterpriseTodoDealAccountTodo` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseTodoDealAccountTodo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoDealAccountTodo {
    pub app_name: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub todo_id: Option<String>,
}
operation! { EnterpriseTodoDealAccountTodo() "EnterpriseTodoDealAccountTodo" -> EnterpriseTodoDealAccountTodoOutput {
    0 "AppName" app_name: String, 1 "OrientedEcId" oriented_ec_id: String, 2 "OrientedLeId" oriented_le_id: String,
    3 "OrientedNbId" oriented_nb_id: String, 4 "Remark" remark: String, 5 "Status" status: String,
    6 "TodoId" todo_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`EnterpriseTodoDealAccountTodo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoDealAccountTodoOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseTodoDealAccountTodoOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EnterpriseTodoQueryAccountTodoList` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseTodoQueryAccountTodoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoList {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub app_name: Option<String>,
    pub operate_pk: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub show_complete_info: Option<bool>,
    pub status: Option<String>,
    pub todo_type: Option<String>,
}
operation! { EnterpriseTodoQueryAccountTodoList()
    "EnterpriseTodoQueryAccountTodoList" -> EnterpriseTodoQueryAccountTodoListOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "AppName" app_name: String,
    3 "OperatePk" operate_pk: String, 4 "OrientedEcId" oriented_ec_id: String, 5 "OrientedLeId" oriented_le_id: String,
    6 "OrientedNbId" oriented_nb_id: String, 7 "Page" page: i64, 8 "PageSize" page_size: i64,
    9 "ShowCompleteInfo" show_complete_info: bool, 10 "Status" status: String, 11 "TodoType" todo_type: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }
paged! { EnterpriseTodoQueryAccountTodoList: EnterpriseTodoQueryAccountTodoListTodoList =
    Token "NextToken", "Data.TodoList" data.todo_list, next "NextToken" }

/// Response of [`EnterpriseTodoQueryAccountTodoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListOutput {
    pub code: Option<String>,
    pub data: Option<EnterpriseTodoQueryAccountTodoListData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseTodoQueryAccountTodoListOutput {
    0 "Code" code: String, 1 "Data" data: EnterpriseTodoQueryAccountTodoListData, 2 "MaxResults" max_results: i64,
    3 "Message" message: String, 4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListData {
    pub count: Option<i64>,
    pub todo_list: Vec<EnterpriseTodoQueryAccountTodoListTodoList>,
}
model! { EnterpriseTodoQueryAccountTodoListData {
    0 "Count" count: i64, 1 "TodoList" todo_list: Vec<EnterpriseTodoQueryAccountTodoListTodoList>
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListTodoList {
    pub aliyun_id: Option<String>,
    pub applicant_aliyun_id: Option<String>,
    pub applicant_pk: Option<String>,
    pub apply_remark: Option<String>,
    pub apply_time: Option<i64>,
    pub auditor_aliyun_id: Option<String>,
    pub auditor_pk: Option<String>,
    pub auditor_status: Option<String>,
    pub canceled_time: Option<i64>,
    pub closed: Option<bool>,
    pub curr_auditor: Option<bool>,
    pub from_le: Option<EnterpriseTodoQueryAccountTodoListFromLe>,
    pub pk: Option<String>,
    pub process_list: Vec<EnterpriseTodoQueryAccountTodoListProcessList>,
    pub status: Option<String>,
    pub timeout_time: Option<i64>,
    pub to_le: Option<EnterpriseTodoQueryAccountTodoListToLe>,
    pub to_le_audit: Option<bool>,
    pub todo_id: Option<String>,
    pub todo_type: Option<String>,
    pub todo_view: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListTodoList {
    0 "AliyunId" aliyun_id: String, 1 "ApplicantAliyunId" applicant_aliyun_id: String,
    2 "ApplicantPk" applicant_pk: String, 3 "ApplyRemark" apply_remark: String, 4 "ApplyTime" apply_time: i64,
    5 "AuditorAliyunId" auditor_aliyun_id: String, 6 "AuditorPk" auditor_pk: String,
    7 "AuditorStatus" auditor_status: String, 8 "CanceledTime" canceled_time: i64, 9 "Closed" closed: bool,
    10 "CurrAuditor" curr_auditor: bool, 11 "FromLe" from_le: EnterpriseTodoQueryAccountTodoListFromLe,
    12 "Pk" pk: String, 13 "ProcessList" process_list: Vec<EnterpriseTodoQueryAccountTodoListProcessList>,
    14 "Status" status: String, 15 "TimeoutTime" timeout_time: i64,
    16 "ToLe" to_le: EnterpriseTodoQueryAccountTodoListToLe, 17 "ToLeAudit" to_le_audit: bool,
    18 "TodoId" todo_id: String, 19 "TodoType" todo_type: String, 20 "TodoView" todo_view: String
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListFromLe {
    pub ec_id: Option<String>,
    pub le_id: Option<String>,
    pub license_number: Option<String>,
    pub manageable_account_count: Option<i64>,
    pub managed_account_count: Option<i64>,
    pub manager_list: Vec<EnterpriseTodoQueryAccountTodoListManagerList>,
    pub nb_id: Option<String>,
    pub subject_name: Option<String>,
    pub subject_type: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListFromLe {
    0 "EcId" ec_id: String, 1 "LeId" le_id: String, 2 "LicenseNumber" license_number: String,
    3 "ManageableAccountCount" manageable_account_count: i64, 4 "ManagedAccountCount" managed_account_count: i64,
    5 "ManagerList" manager_list: Vec<EnterpriseTodoQueryAccountTodoListManagerList>, 6 "NbId" nb_id: String,
    7 "SubjectName" subject_name: String, 8 "SubjectType" subject_type: String
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListManagerList {
    pub aliyun_id: Option<String>,
    pub pk: Option<String>,
    pub pk_encoded: Option<String>,
    pub role: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListManagerList {
    0 "AliyunId" aliyun_id: String, 1 "Pk" pk: String, 2 "PkEncoded" pk_encoded: String, 3 "Role" role: String
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListProcessList {
    pub aliyun_id: Option<String>,
    pub audit_time: Option<i64>,
    pub ec_id: Option<String>,
    pub le_id: Option<String>,
    pub nb_id: Option<String>,
    pub pk: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListProcessList {
    0 "AliyunId" aliyun_id: String, 1 "AuditTime" audit_time: i64, 2 "EcId" ec_id: String, 3 "LeId" le_id: String,
    4 "NbId" nb_id: String, 5 "Pk" pk: String, 6 "Remark" remark: String, 7 "Status" status: String
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListToLe {
    pub ec_id: Option<String>,
    pub le_id: Option<String>,
    pub license_number: Option<String>,
    pub manageable_account_count: Option<i64>,
    pub managed_account_count: Option<i64>,
    pub manager_list: Vec<EnterpriseTodoQueryAccountTodoListToLeManagerList>,
    pub nb_id: Option<String>,
    pub subject_name: Option<String>,
    pub subject_type: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListToLe {
    0 "EcId" ec_id: String, 1 "LeId" le_id: String, 2 "LicenseNumber" license_number: String,
    3 "ManageableAccountCount" manageable_account_count: i64, 4 "ManagedAccountCount" managed_account_count: i64,
    5 "ManagerList" manager_list: Vec<EnterpriseTodoQueryAccountTodoListToLeManagerList>, 6 "NbId" nb_id: String,
    7 "SubjectName" subject_name: String, 8 "SubjectType" subject_type: String
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListToLeManagerList {
    pub aliyun_id: Option<String>,
    pub pk: Option<String>,
    pub pk_encoded: Option<String>,
    pub role: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListToLeManagerList {
    0 "AliyunId" aliyun_id: String, 1 "Pk" pk: String, 2 "PkEncoded" pk_encoded: String, 3 "Role" role: String
} }

/// `EnterpriseTodoQueryAccountTodoListByApplicant` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseTodoQueryAccountTodoListByApplicant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListByApplicant {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub app_name: Option<String>,
    pub operate_pk: Option<String>,
    pub oriented_ec_id: Option<String>,
    pub oriented_le_id: Option<String>,
    pub oriented_nb_id: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub show_complete_info: Option<bool>,
    pub status: Option<String>,
    pub todo_type: Option<String>,
}
operation! { EnterpriseTodoQueryAccountTodoListByApplicant()
    "EnterpriseTodoQueryAccountTodoListByApplicant" -> EnterpriseTodoQueryAccountTodoListByApplicantOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "AppName" app_name: String,
    3 "OperatePk" operate_pk: String, 4 "OrientedEcId" oriented_ec_id: String, 5 "OrientedLeId" oriented_le_id: String,
    6 "OrientedNbId" oriented_nb_id: String, 7 "Page" page: i64, 8 "PageSize" page_size: i64,
    9 "ShowCompleteInfo" show_complete_info: bool, 10 "Status" status: String, 11 "TodoType" todo_type: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }
paged! { EnterpriseTodoQueryAccountTodoListByApplicant: EnterpriseTodoQueryAccountTodoListByApplicantTodoList =
    Token "NextToken", "Data.TodoList" data.todo_list, next "NextToken" }

/// Response of [`EnterpriseTodoQueryAccountTodoListByApplicant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListByApplicantOutput {
    pub code: Option<String>,
    pub data: Option<EnterpriseTodoQueryAccountTodoListByApplicantData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseTodoQueryAccountTodoListByApplicantOutput {
    0 "Code" code: String, 1 "Data" data: EnterpriseTodoQueryAccountTodoListByApplicantData,
    2 "MaxResults" max_results: i64, 3 "Message" message: String, 4 "NextToken" next_token: String,
    5 "Success" success: bool
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoListByApplicant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListByApplicantData {
    pub count: Option<i64>,
    pub todo_list: Vec<EnterpriseTodoQueryAccountTodoListByApplicantTodoList>,
}
model! { EnterpriseTodoQueryAccountTodoListByApplicantData {
    0 "Count" count: i64, 1 "TodoList" todo_list: Vec<EnterpriseTodoQueryAccountTodoListByApplicantTodoList>
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoListByApplicant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListByApplicantTodoList {
    pub aliyun_id: Option<String>,
    pub applicant_aliyun_id: Option<String>,
    pub applicant_pk: Option<String>,
    pub apply_remark: Option<String>,
    pub apply_time: Option<i64>,
    pub auditor_aliyun_id: Option<String>,
    pub auditor_pk: Option<String>,
    pub auditor_status: Option<String>,
    pub canceled_time: Option<i64>,
    pub closed: Option<bool>,
    pub curr_auditor: Option<bool>,
    pub from_le: Option<EnterpriseTodoQueryAccountTodoListByApplicantFromLe>,
    pub pk: Option<String>,
    pub process_list: Vec<EnterpriseTodoQueryAccountTodoListByApplicantProcessList>,
    pub status: Option<String>,
    pub timeout_time: Option<i64>,
    pub to_le: Option<EnterpriseTodoQueryAccountTodoListByApplicantToLe>,
    pub to_le_audit: Option<bool>,
    pub todo_id: Option<String>,
    pub todo_type: Option<String>,
    pub todo_view: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListByApplicantTodoList {
    0 "AliyunId" aliyun_id: String, 1 "ApplicantAliyunId" applicant_aliyun_id: String,
    2 "ApplicantPk" applicant_pk: String, 3 "ApplyRemark" apply_remark: String, 4 "ApplyTime" apply_time: i64,
    5 "AuditorAliyunId" auditor_aliyun_id: String, 6 "AuditorPk" auditor_pk: String,
    7 "AuditorStatus" auditor_status: String, 8 "CanceledTime" canceled_time: i64, 9 "Closed" closed: bool,
    10 "CurrAuditor" curr_auditor: bool, 11 "FromLe" from_le: EnterpriseTodoQueryAccountTodoListByApplicantFromLe,
    12 "Pk" pk: String, 13 "ProcessList" process_list: Vec<EnterpriseTodoQueryAccountTodoListByApplicantProcessList>,
    14 "Status" status: String, 15 "TimeoutTime" timeout_time: i64,
    16 "ToLe" to_le: EnterpriseTodoQueryAccountTodoListByApplicantToLe, 17 "ToLeAudit" to_le_audit: bool,
    18 "TodoId" todo_id: String, 19 "TodoType" todo_type: String, 20 "TodoView" todo_view: String
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoListByApplicant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListByApplicantFromLe {
    pub ec_id: Option<String>,
    pub le_id: Option<String>,
    pub license_number: Option<String>,
    pub manageable_account_count: Option<i64>,
    pub managed_account_count: Option<i64>,
    pub manager_list: Vec<EnterpriseTodoQueryAccountTodoListByApplicantManagerList>,
    pub nb_id: Option<String>,
    pub subject_name: Option<String>,
    pub subject_type: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListByApplicantFromLe {
    0 "EcId" ec_id: String, 1 "LeId" le_id: String, 2 "LicenseNumber" license_number: String,
    3 "ManageableAccountCount" manageable_account_count: i64, 4 "ManagedAccountCount" managed_account_count: i64,
    5 "ManagerList" manager_list: Vec<EnterpriseTodoQueryAccountTodoListByApplicantManagerList>, 6 "NbId" nb_id: String,
    7 "SubjectName" subject_name: String, 8 "SubjectType" subject_type: String
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoListByApplicant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListByApplicantManagerList {
    pub aliyun_id: Option<String>,
    pub pk: Option<String>,
    pub pk_encoded: Option<String>,
    pub role: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListByApplicantManagerList {
    0 "AliyunId" aliyun_id: String, 1 "Pk" pk: String, 2 "PkEncoded" pk_encoded: String, 3 "Role" role: String
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoListByApplicant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListByApplicantProcessList {
    pub aliyun_id: Option<String>,
    pub audit_time: Option<i64>,
    pub ec_id: Option<String>,
    pub le_id: Option<String>,
    pub nb_id: Option<String>,
    pub pk: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListByApplicantProcessList {
    0 "AliyunId" aliyun_id: String, 1 "AuditTime" audit_time: i64, 2 "EcId" ec_id: String, 3 "LeId" le_id: String,
    4 "NbId" nb_id: String, 5 "Pk" pk: String, 6 "Remark" remark: String, 7 "Status" status: String
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoListByApplicant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListByApplicantToLe {
    pub ec_id: Option<String>,
    pub le_id: Option<String>,
    pub license_number: Option<String>,
    pub manageable_account_count: Option<i64>,
    pub managed_account_count: Option<i64>,
    pub manager_list: Vec<EnterpriseTodoQueryAccountTodoListByApplicantToLeManagerList>,
    pub nb_id: Option<String>,
    pub subject_name: Option<String>,
    pub subject_type: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListByApplicantToLe {
    0 "EcId" ec_id: String, 1 "LeId" le_id: String, 2 "LicenseNumber" license_number: String,
    3 "ManageableAccountCount" manageable_account_count: i64, 4 "ManagedAccountCount" managed_account_count: i64,
    5 "ManagerList" manager_list: Vec<EnterpriseTodoQueryAccountTodoListByApplicantToLeManagerList>,
    6 "NbId" nb_id: String, 7 "SubjectName" subject_name: String, 8 "SubjectType" subject_type: String
} }

/// In the response of [`EnterpriseTodoQueryAccountTodoListByApplicant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTodoQueryAccountTodoListByApplicantToLeManagerList {
    pub aliyun_id: Option<String>,
    pub pk: Option<String>,
    pub pk_encoded: Option<String>,
    pub role: Option<String>,
}
model! { EnterpriseTodoQueryAccountTodoListByApplicantToLeManagerList {
    0 "AliyunId" aliyun_id: String, 1 "Pk" pk: String, 2 "PkEncoded" pk_encoded: String, 3 "Role" role: String
} }

/// `EnterpriseUninvitedAdminInviteJoinEnterprise` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/EnterpriseUninvitedAdminInviteJoinEnterprise>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseUninvitedAdminInviteJoinEnterprise {
    pub ec_id: Option<String>,
    /// Secret.
    pub encrypt_ticket: Option<Secret>,
    pub invitee_pk: Option<String>,
    pub le_id: Option<String>,
    pub nb_id: Option<String>,
    pub remark: Option<String>,
}
operation! { EnterpriseUninvitedAdminInviteJoinEnterprise()
    "EnterpriseUninvitedAdminInviteJoinEnterprise" -> EnterpriseUninvitedAdminInviteJoinEnterpriseOutput {
    0 "EcId" ec_id: String, 1 "EncryptTicket" encrypt_ticket: Secret, 2 "InviteePk" invitee_pk: String,
    3 "LeId" le_id: String, 4 "NbId" nb_id: String, 5 "Remark" remark: String
} }

/// Response of [`EnterpriseUninvitedAdminInviteJoinEnterprise`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseUninvitedAdminInviteJoinEnterpriseOutput {
    pub code: Option<String>,
    pub data: Vec<EnterpriseUninvitedAdminInviteJoinEnterpriseData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnterpriseUninvitedAdminInviteJoinEnterpriseOutput {
    0 "Code" code: String, 1 "Data" data: Vec<EnterpriseUninvitedAdminInviteJoinEnterpriseData>,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`EnterpriseUninvitedAdminInviteJoinEnterprise`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseUninvitedAdminInviteJoinEnterpriseData {
    pub applicant_aliyun_id: Option<String>,
    pub applicant_pk: Option<String>,
    pub apply_remark: Option<String>,
    pub apply_time: Option<i64>,
    pub auditor_aliyun_id: Option<String>,
    pub auditor_pk: Option<String>,
    pub ec_id: Option<String>,
    pub le_id: Option<String>,
    pub le_license_no: Option<String>,
    pub le_name: Option<String>,
    pub message: Option<String>,
    pub nb_id: Option<String>,
    pub operated_aliyun_id: Option<String>,
    pub operated_pk: Option<String>,
    pub success: Option<String>,
    pub timeout_time: Option<i64>,
    pub todo_id: Option<String>,
    pub todo_type: Option<String>,
}
model! { EnterpriseUninvitedAdminInviteJoinEnterpriseData {
    0 "ApplicantAliyunId" applicant_aliyun_id: String, 1 "ApplicantPk" applicant_pk: String,
    2 "ApplyRemark" apply_remark: String, 3 "ApplyTime" apply_time: i64, 4 "AuditorAliyunId" auditor_aliyun_id: String,
    5 "AuditorPk" auditor_pk: String, 6 "EcId" ec_id: String, 7 "LeId" le_id: String,
    8 "LeLicenseNo" le_license_no: String, 9 "LeName" le_name: String, 10 "Message" message: String,
    11 "NbId" nb_id: String, 12 "OperatedAliyunId" operated_aliyun_id: String, 13 "OperatedPk" operated_pk: String,
    14 "Success" success: String, 15 "TimeoutTime" timeout_time: i64, 16 "TodoId" todo_id: String,
    17 "TodoType" todo_type: String
} }

/// Sends async email captcha: `SendAsyncEmailCaptcha` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/SendAsyncEmailCaptcha>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAsyncEmailCaptcha {
    pub app_name: Option<String>,
    pub contact_info: Option<String>,
    pub contactor_id: Option<String>,
}
operation! { SendAsyncEmailCaptcha() "SendAsyncEmailCaptcha" -> SendAsyncEmailCaptchaOutput {
    0 "AppName" app_name: String, 1 "ContactInfo" contact_info: String, 2 "ContactorId" contactor_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SendAsyncEmailCaptcha`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAsyncEmailCaptchaOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendAsyncEmailCaptchaOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Sends async mobile captcha: `SendAsyncMobileCaptcha` of `accountcenter` 2024-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AccountCenter/2024-12-09/SendAsyncMobileCaptcha>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAsyncMobileCaptcha {
    pub app_name: Option<String>,
    pub contact_info: Option<String>,
    pub contactor_id: Option<String>,
}
operation! { SendAsyncMobileCaptcha() "SendAsyncMobileCaptcha" -> SendAsyncMobileCaptchaOutput {
    0 "AppName" app_name: String, 1 "ContactInfo" contact_info: String, 2 "ContactorId" contactor_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SendAsyncMobileCaptcha`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAsyncMobileCaptchaOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendAsyncMobileCaptchaOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AccountContactAdd, AccountContactDelete, AccountContactEdit, AccountContactQueryDetail, AccountContactQueryPageList,
    EnterpriseAccountChangeLoginPassword, EnterpriseAccountChangeSecurityEmail, EnterpriseAccountChangeSecurityMobile,
    EnterpriseAccountQueryAccountGrantedRoles, EnterpriseAccountQueryAccountsInfo, EnterpriseAccountQueryLoginSettings,
    EnterpriseAccountRemoveMfa, EnterpriseAccountSeparateEa, EnterpriseAccountUpdateAccountAlias,
    EnterpriseAccountUpdateAccountBizRoleGrant, EnterpriseAccountUpdateIpMask,
    EnterpriseAccountUpdateOperateRiskControl, EnterpriseAccountUpdateSecurityMobileLoginStatus,
    EnterpriseAccountUpdateSessionExpireTime, EnterpriseContactAdd, EnterpriseContactDelete, EnterpriseContactEdit,
    EnterpriseContactQueryDetail, EnterpriseContactQueryPageList, EnterpriseOrgCreateNode, EnterpriseOrgDeleteNode,
    EnterpriseOrgQueryLoadTree, EnterpriseOrgRenameNode, EnterpriseRegisterAccount, EnterpriseRoleCreateBizRole,
    EnterpriseRoleDeleteBizRole, EnterpriseRoleQueryAccountForRoleGrantByPage, EnterpriseRoleQueryBizRoleByPage,
    EnterpriseRoleQueryBizRoleDetail, EnterpriseRoleUpdateBizRole, EnterpriseTodoDealAccountTodo,
    EnterpriseTodoQueryAccountTodoList, EnterpriseTodoQueryAccountTodoListByApplicant,
    EnterpriseUninvitedAdminInviteJoinEnterprise, SendAsyncEmailCaptcha, SendAsyncMobileCaptcha
}
