//! `ciam` of Tencent Cloud, API version 2022-03-31.
//!
//! Endpoint: `ciam.tencentcloudapi.com`, or `ciam.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ciam::ListUserStore};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListUserStore::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "ciam",
    "2022-03-31",
    "ciam",
    &Endpoints::NONE,
);

/// Creates api import user job: `CreateApiImportUserJob` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=CreateApiImportUserJob>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_FLOW_TOO_MANY_REQUESTS`], [`codes::FAILED_OPERATION_IMPORT_USER_IS_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiImportUserJob {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub data_flow_user_create_list: Vec<ImportUser>,
}
operation! { CreateApiImportUserJob(user_store_id: String, data_flow_user_create_list: Vec<ImportUser>)
    "CreateApiImportUserJob" -> CreateApiImportUserJobOutput {
    0 "UserStoreId" user_store_id, 1 "DataFlowUserCreateList" data_flow_user_create_list
} }

/// In the request of [`CreateApiImportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportUser {
    pub user_name: Option<String>,
    pub phone_number: Option<String>,
    pub email: Option<String>,
    pub resident_identity_card: Option<String>,
    pub nickname: Option<String>,
    pub address: Option<String>,
    pub user_group: Option<Vec<String>>,
    pub qq_open_id: Option<String>,
    pub qq_union_id: Option<String>,
    pub wechat_open_id: Option<String>,
    pub wechat_union_id: Option<String>,
    pub alipay_user_id: Option<String>,
    pub we_com_user_id: Option<String>,
    pub description: Option<String>,
    /// `YYYY-MM-DD`.
    pub birthdate: Option<String>,
    pub name: Option<String>,
    pub locale: Option<String>,
    pub gender: Option<String>,
    pub identity_verification_method: Option<String>,
    pub identity_verified: Option<bool>,
    pub job: Option<String>,
    pub nationality: Option<String>,
    pub zone: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub customization_attributes: Option<Vec<MemberMap>>,
    pub salt: Option<Salt>,
    pub password_encrypt_type_enum: Option<String>,
    pub indexed_attribute1: Option<String>,
    pub indexed_attribute2: Option<String>,
    pub indexed_attribute3: Option<String>,
    pub indexed_attribute4: Option<String>,
    pub indexed_attribute5: Option<String>,
}
input! { ImportUser() {
    0 "UserName" user_name: String, 1 "PhoneNumber" phone_number: String, 2 "Email" email: String,
    3 "ResidentIdentityCard" resident_identity_card: String, 4 "Nickname" nickname: String, 5 "Address" address: String,
    6 "UserGroup" user_group: Vec<String>, 7 "QqOpenId" qq_open_id: String, 8 "QqUnionId" qq_union_id: String,
    9 "WechatOpenId" wechat_open_id: String, 10 "WechatUnionId" wechat_union_id: String,
    11 "AlipayUserId" alipay_user_id: String, 12 "WeComUserId" we_com_user_id: String,
    13 "Description" description: String, 14 "Birthdate" birthdate: String, 15 "Name" name: String,
    16 "Locale" locale: String, 17 "Gender" gender: String,
    18 "IdentityVerificationMethod" identity_verification_method: String, 19 "IdentityVerified" identity_verified: bool,
    20 "Job" job: String, 21 "Nationality" nationality: String, 22 "Zone" zone: String, 23 "Password" password: Secret,
    24 "CustomizationAttributes" customization_attributes: Vec<MemberMap>, 25 "Salt" salt: Salt,
    26 "PasswordEncryptTypeEnum" password_encrypt_type_enum: String, 27 "IndexedAttribute1" indexed_attribute1: String,
    28 "IndexedAttribute2" indexed_attribute2: String, 29 "IndexedAttribute3" indexed_attribute3: String,
    30 "IndexedAttribute4" indexed_attribute4: String, 31 "IndexedAttribute5" indexed_attribute5: String
} }

/// In the request of [`CreateApiImportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberMap {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
    pub r#type: Option<String>,
}
input! { MemberMap(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String, 2 "Type" r#type: String
} }

/// In the request of [`CreateApiImportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Salt {
    /// Secret.
    pub salt_value: Option<Secret>,
    pub salt_location: Option<SaltLocation>,
}
input! { Salt() {
    0 "SaltValue" salt_value: Secret, 1 "SaltLocation" salt_location: SaltLocation
} }

/// In the request of [`CreateApiImportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaltLocation {
    pub salt_location_type_enum: Option<String>,
    pub salt_location_rule: Option<SaltLocationRule>,
}
input! { SaltLocation() {
    0 "SaltLocationTypeEnum" salt_location_type_enum: String, 1 "SaltLocationRule" salt_location_rule: SaltLocationRule
} }

/// In the request of [`CreateApiImportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaltLocationRule {
    pub regex: Option<String>,
}
input! { SaltLocationRule() {
    0 "Regex" regex: String
} }

/// Response of [`CreateApiImportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiImportUserJobOutput {
    pub job: Option<Job>,
}
model! { CreateApiImportUserJobOutput {
    0 "Job" job: Job
} }

/// In the response of [`CreateApiImportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub created_date: Option<i64>,
    pub format: Option<String>,
    pub location: Option<String>,
    pub error_details: Vec<ErrorDetails>,
    pub failed_users: Vec<FailedUsers>,
}
model! { Job {
    0 "Id" id: String, 1 "Status" status: String, 2 "Type" r#type: String, 3 "CreatedDate" created_date: i64,
    4 "Format" format: String, 5 "Location" location: String, 6 "ErrorDetails" error_details: Vec<ErrorDetails>,
    7 "FailedUsers" failed_users: Vec<FailedUsers>
} }

/// In the response of [`CreateApiImportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorDetails {
    pub user_id: Option<String>,
    pub error: Option<String>,
}
model! { ErrorDetails {
    0 "UserId" user_id: String, 1 "Error" error: String
} }

/// In the response of [`CreateApiImportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedUsers {
    pub failed_user_identification: Option<String>,
    pub failed_reason: Option<String>,
}
model! { FailedUsers {
    0 "FailedUserIdentification" failed_user_identification: String, 1 "FailedReason" failed_reason: String
} }

/// Creates file export user job: `CreateFileExportUserJob` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=CreateFileExportUserJob>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_FLOW_TOO_MANY_REQUESTS`], [`codes::FAILED_OPERATION_IMPORT_USER_IS_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileExportUserJob {
    /// Required.
    pub user_store_id: String,
    pub format: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub export_property_maps: Option<Vec<ExportPropertyMap>>,
}
operation! { CreateFileExportUserJob(user_store_id: String) "CreateFileExportUserJob" -> CreateFileExportUserJobOutput {
    0 "UserStoreId" user_store_id, 1 "Format" format: String, 2 "Filters" filters: Vec<Filter>,
    3 "ExportPropertyMaps" export_property_maps: Vec<ExportPropertyMap>
} }

/// In the request of [`CreateFileExportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub logic: Option<bool>,
}
input! { Filter() {
    0 "Key" key: String, 1 "Values" values: Vec<String>, 2 "Logic" logic: bool
} }

/// In the request of [`CreateFileExportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPropertyMap {
    /// Required.
    pub user_property_code: Option<String>,
    /// Required.
    pub column_name: Option<String>,
}
input! { ExportPropertyMap(user_property_code: String, column_name: String) {
    0 "UserPropertyCode" user_property_code: String, 1 "ColumnName" column_name: String
} }

/// Response of [`CreateFileExportUserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileExportUserJobOutput {
    pub job: Option<Job>,
}
model! { CreateFileExportUserJobOutput {
    0 "Job" job: Job
} }

/// Creates user: `CreateUser` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=CreateUser>.
///
/// Errors: [`codes::FAILED_OPERATION_ATTRIBUTE_FORMAT_ERROR`], [`codes::FAILED_OPERATION_EMAIL_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_EMAIL_IS_NULL`], [`codes::FAILED_OPERATION_INDEXED_ATTRIBUTE_TOO_LONG`],
/// [`codes::FAILED_OPERATION_ORG_NOT_FOUND`], [`codes::FAILED_OPERATION_PASSWORD_IS_NULL`],
/// [`codes::FAILED_OPERATION_PHONE_NUMBER_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_PHONE_NUMBER_IS_NULL`],
/// [`codes::FAILED_OPERATION_USER_GROUP_NOT_FOUND`], [`codes::FAILED_OPERATION_USER_NAME_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_USER_NAME_IS_NULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub email: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub user_name: String,
    pub nickname: Option<String>,
    pub address: Option<String>,
    pub user_group: Option<Vec<String>>,
    pub birthdate: Option<i64>,
    pub customization_attributes: Option<Vec<MemberMap>>,
    pub indexed_attribute1: Option<String>,
    pub indexed_attribute2: Option<String>,
    pub indexed_attribute3: Option<String>,
    pub indexed_attribute4: Option<String>,
    pub indexed_attribute5: Option<String>,
    pub user_org: Option<Vec<String>>,
}

/// Arguments of [`CreateUser::new`].
pub struct CreateUserRequired {
    pub user_store_id: String,
    pub phone_number: String,
    pub email: String,
    pub password: Secret,
    pub user_name: String,
}
operation! { CreateUser { CreateUserRequired: user_store_id, phone_number, email, password, user_name }
    "CreateUser" -> CreateUserOutput {
    0 "UserStoreId" user_store_id, 1 "PhoneNumber" phone_number, 2 "Email" email, 3 "Password" password,
    4 "UserName" user_name, 5 "Nickname" nickname: String, 6 "Address" address: String,
    7 "UserGroup" user_group: Vec<String>, 8 "Birthdate" birthdate: i64,
    9 "CustomizationAttributes" customization_attributes: Vec<MemberMap>,
    10 "IndexedAttribute1" indexed_attribute1: String, 11 "IndexedAttribute2" indexed_attribute2: String,
    12 "IndexedAttribute3" indexed_attribute3: String, 13 "IndexedAttribute4" indexed_attribute4: String,
    14 "IndexedAttribute5" indexed_attribute5: String, 15 "UserOrg" user_org: Vec<String>
} }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user: Option<User>,
}
model! { CreateUserOutput {
    0 "User" user: User
} }

/// In the response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub phone_number: Option<String>,
    pub email: Option<String>,
    pub last_sign_on: Option<i64>,
    pub created_date: Option<i64>,
    pub status: Option<String>,
    pub user_data_source_enum: Option<String>,
    pub nickname: Option<String>,
    pub address: Option<String>,
    pub birthdate: Option<i64>,
    pub user_groups: Vec<String>,
    pub user_group_names: Vec<String>,
    pub last_modified_date: Option<i64>,
    pub custom_attributes: Vec<MemberMap>,
    pub resident_identity_card: Option<String>,
    pub qq_open_id: Option<String>,
    pub qq_union_id: Option<String>,
    pub wechat_open_id: Option<String>,
    pub wechat_union_id: Option<String>,
    pub alipay_user_id: Option<String>,
    pub we_com_user_id: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub locale: Option<String>,
    pub gender: Option<String>,
    pub identity_verification_method: Option<String>,
    pub identity_verified: Option<bool>,
    pub job: Option<String>,
    pub nationality: Option<String>,
    pub primary: Option<bool>,
    pub zone: Option<String>,
    pub already_first_login: Option<bool>,
    pub tenant_id: Option<String>,
    pub user_store_id: Option<String>,
    pub version: Option<i64>,
    pub lock_type: Option<String>,
    pub lock_time: Option<i64>,
    pub indexed_attribute1: Option<String>,
    pub indexed_attribute2: Option<String>,
    pub indexed_attribute3: Option<String>,
    pub indexed_attribute4: Option<String>,
    pub indexed_attribute5: Option<String>,
    pub user_orgs: Vec<String>,
    pub we_com_user_orgs: Vec<i64>,
}
model! { User {
    0 "UserId" user_id: String, 1 "UserName" user_name: String, 2 "PhoneNumber" phone_number: String,
    3 "Email" email: String, 4 "LastSignOn" last_sign_on: i64, 5 "CreatedDate" created_date: i64,
    6 "Status" status: String, 7 "UserDataSourceEnum" user_data_source_enum: String, 8 "Nickname" nickname: String,
    9 "Address" address: String, 10 "Birthdate" birthdate: i64, 11 "UserGroups" user_groups: Vec<String>,
    12 "UserGroupNames" user_group_names: Vec<String>, 13 "LastModifiedDate" last_modified_date: i64,
    14 "CustomAttributes" custom_attributes: Vec<MemberMap>, 15 "ResidentIdentityCard" resident_identity_card: String,
    16 "QqOpenId" qq_open_id: String, 17 "QqUnionId" qq_union_id: String, 18 "WechatOpenId" wechat_open_id: String,
    19 "WechatUnionId" wechat_union_id: String, 20 "AlipayUserId" alipay_user_id: String,
    21 "WeComUserId" we_com_user_id: String, 22 "Description" description: String, 23 "Name" name: String,
    24 "Locale" locale: String, 25 "Gender" gender: String,
    26 "IdentityVerificationMethod" identity_verification_method: String, 27 "IdentityVerified" identity_verified: bool,
    28 "Job" job: String, 29 "Nationality" nationality: String, 30 "Primary" primary: bool, 31 "Zone" zone: String,
    32 "AlreadyFirstLogin" already_first_login: bool, 33 "TenantId" tenant_id: String,
    34 "UserStoreId" user_store_id: String, 35 "Version" version: i64, 36 "LockType" lock_type: String,
    37 "LockTime" lock_time: i64, 38 "IndexedAttribute1" indexed_attribute1: String,
    39 "IndexedAttribute2" indexed_attribute2: String, 40 "IndexedAttribute3" indexed_attribute3: String,
    41 "IndexedAttribute4" indexed_attribute4: String, 42 "IndexedAttribute5" indexed_attribute5: String,
    43 "UserOrgs" user_orgs: Vec<String>, 44 "WeComUserOrgs" we_com_user_orgs: Vec<i64>
} }

/// Creates user group: `CreateUserGroup` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=CreateUserGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_GROUP_NAME_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    /// Required.
    pub display_name: String,
    /// Required.
    pub user_store_id: String,
    pub description: Option<String>,
}
operation! { CreateUserGroup(display_name: String, user_store_id: String) "CreateUserGroup" -> CreateUserGroupOutput {
    0 "DisplayName" display_name, 1 "UserStoreId" user_store_id, 2 "Description" description: String
} }

/// Response of [`CreateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub user_group_id: Option<String>,
}
model! { CreateUserGroupOutput {
    0 "UserGroupId" user_group_id: String
} }

/// Creates user store: `CreateUserStore` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=CreateUserStore>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_STORE_ALREADY_EXISTS`],
/// [`codes::INTERNAL_ERROR_USER_STORE_CREATE_SECRET_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserStore {
    /// Required.
    pub user_pool_name: String,
    pub user_pool_desc: Option<String>,
    pub user_pool_logo: Option<String>,
}
operation! { CreateUserStore(user_pool_name: String) "CreateUserStore" -> CreateUserStoreOutput {
    0 "UserPoolName" user_pool_name, 1 "UserPoolDesc" user_pool_desc: String, 2 "UserPoolLogo" user_pool_logo: String
} }

/// Response of [`CreateUserStore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserStoreOutput {
    pub user_store_id: Option<String>,
}
model! { CreateUserStoreOutput {
    0 "UserStoreId" user_store_id: String
} }

/// Deletes user groups: `DeleteUserGroups` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=DeleteUserGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroups {
    /// Required.
    pub user_group_ids: Vec<String>,
    /// Required.
    pub user_store_id: String,
}
operation! { DeleteUserGroups(user_group_ids: Vec<String>, user_store_id: String)
    "DeleteUserGroups" -> DeleteUserGroupsOutput {
    0 "UserGroupIds" user_group_ids, 1 "UserStoreId" user_store_id
} }

/// Response of [`DeleteUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupsOutput {
    pub user_group_deleted_info: Option<UserGroupDeleteResp>,
}
model! { DeleteUserGroupsOutput {
    0 "UserGroupDeletedInfo" user_group_deleted_info: UserGroupDeleteResp
} }

/// In the response of [`DeleteUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupDeleteResp {
    pub error_message: Option<String>,
    pub app_associated_user_group_ids: Vec<AppAssociatedUserGroupIds>,
}
model! { UserGroupDeleteResp {
    0 "ErrorMessage" error_message: String,
    1 "AppAssociatedUserGroupIds" app_associated_user_group_ids: Vec<AppAssociatedUserGroupIds>
} }

/// In the response of [`DeleteUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssociatedUserGroupIds {
    pub user_group_id: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
}
model! { AppAssociatedUserGroupIds {
    0 "UserGroupId" user_group_id: String, 1 "ApplicationId" application_id: String,
    2 "ApplicationName" application_name: String
} }

/// Deletes user store: `DeleteUserStore` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=DeleteUserStore>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_STORE_NOT_EXIST`], [`codes::INTERNAL_ERROR_USER_STORE_DELETE_USER_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserStore {
    /// Required.
    pub user_pool_id: String,
}
operation! { DeleteUserStore(user_pool_id: String) "DeleteUserStore" -> Empty {
    0 "UserPoolId" user_pool_id
} }

/// Response of [`DeleteUserStore`]: empty.
pub type DeleteUserStoreOutput = Empty;

/// Deletes users: `DeleteUsers` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=DeleteUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { DeleteUsers(user_store_id: String, user_ids: Vec<String>) "DeleteUsers" -> Empty {
    0 "UserStoreId" user_store_id, 1 "UserIds" user_ids
} }

/// Response of [`DeleteUsers`]: empty.
pub type DeleteUsersOutput = Empty;

/// Describes user: `DescribeUser` of `ciam` 2022-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=DescribeUser>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_USERS_PARAMETER_MUST_IN_WHITELIST`],
/// [`codes::FAILED_OPERATION_QUERY_USERS_PARAMETER_REPEAT`],
/// [`codes::FAILED_OPERATION_QUERY_USERS_SORT_PARAMETER_MUST_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUser {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub pageable: Pageable,
    pub filters: Option<Vec<QueryUserFilter>>,
    pub original: Option<bool>,
    pub sort: Option<Sort>,
}
operation! { DescribeUser(user_store_id: String, pageable: Pageable) "DescribeUser" -> DescribeUserOutput {
    0 "UserStoreId" user_store_id, 1 "Pageable" pageable, 2 "Filters" filters: Vec<QueryUserFilter>,
    3 "Original" original: bool, 4 "Sort" sort: Sort
} }

/// In the request of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pageable {
    /// Required.
    pub page_size: Option<i64>,
    /// Required.
    pub page_number: Option<i64>,
}
input! { Pageable(page_size: i64, page_number: i64) {
    0 "PageSize" page_size: i64, 1 "PageNumber" page_number: i64
} }

/// In the request of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserFilter {
    pub property_key: Option<String>,
    pub property_value: Option<String>,
    pub logic: Option<bool>,
    pub operate_logic: Option<String>,
}
input! { QueryUserFilter() {
    0 "PropertyKey" property_key: String, 1 "PropertyValue" property_value: String, 2 "Logic" logic: bool,
    3 "OperateLogic" operate_logic: String
} }

/// In the request of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    pub property_key: Option<String>,
    pub order: Option<String>,
}
input! { Sort() {
    0 "PropertyKey" property_key: String, 1 "Order" order: String
} }

/// Response of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOutput {
    pub total: Option<i64>,
    pub pageable: Option<Pageable>,
    pub content: Vec<User>,
}
model! { DescribeUserOutput {
    0 "Total" total: i64, 1 "Pageable" pageable: Pageable, 2 "Content" content: Vec<User>
} }

/// Describes user by id: `DescribeUserById` of `ciam` 2022-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=DescribeUserById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserById {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub user_id: String,
    pub original: Option<bool>,
}
operation! { DescribeUserById(user_store_id: String, user_id: String) "DescribeUserById" -> DescribeUserByIdOutput {
    0 "UserStoreId" user_store_id, 1 "UserId" user_id, 2 "Original" original: bool
} }

/// Response of [`DescribeUserById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserByIdOutput {
    pub user: Option<User>,
}
model! { DescribeUserByIdOutput {
    0 "User" user: User
} }

/// `LinkAccount` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=LinkAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_BE_LINKED`], [`codes::FAILED_OPERATION_INVALID_USER_STATUS_ENUM`],
/// [`codes::FAILED_OPERATION_PRIMARY_USER_NOT_FOUND`], [`codes::FAILED_OPERATION_SECONDARY_USER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkAccount {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub primary_user_id: String,
    /// Required.
    pub secondary_user_id: String,
    /// Required.
    pub user_linked_on_attribute: String,
}
operation! {
    LinkAccount(user_store_id: String, primary_user_id: String, secondary_user_id: String, user_linked_on_attribute: String)
    "LinkAccount" -> Empty {
    0 "UserStoreId" user_store_id, 1 "PrimaryUserId" primary_user_id, 2 "SecondaryUserId" secondary_user_id,
    3 "UserLinkedOnAttribute" user_linked_on_attribute
} }

/// Response of [`LinkAccount`]: empty.
pub type LinkAccountOutput = Empty;

/// Lists jobs: `ListJobs` of `ciam` 2022-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=ListJobs>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_FLOW_TOO_MANY_REQUESTS`], [`codes::FAILED_OPERATION_IMPORT_USER_IS_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    /// Required.
    pub user_store_id: String,
    pub job_ids: Option<Vec<String>>,
}
operation! { ListJobs(user_store_id: String) "ListJobs" -> ListJobsOutput {
    0 "UserStoreId" user_store_id, 1 "JobIds" job_ids: Vec<String>
} }

/// Response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub job_set: Vec<Job>,
}
model! { ListJobsOutput {
    0 "JobSet" job_set: Vec<Job>
} }

/// Lists log message by condition: `ListLogMessageByCondition` of `ciam` 2022-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=ListLogMessageByCondition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogMessageByCondition {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub pageable: Pageable,
    /// Required.
    pub start_time: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { ListLogMessageByCondition(user_store_id: String, pageable: Pageable, start_time: i64)
    "ListLogMessageByCondition" -> ListLogMessageByConditionOutput {
    0 "UserStoreId" user_store_id, 1 "Pageable" pageable, 2 "StartTime" start_time, 3 "Filters" filters: Vec<Filter>
} }

/// Response of [`ListLogMessageByCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogMessageByConditionOutput {
    pub total: Option<i64>,
    pub pageable: Option<Pageable>,
    pub content: Vec<LogMessage>,
}
model! { ListLogMessageByConditionOutput {
    0 "Total" total: i64, 1 "Pageable" pageable: Pageable, 2 "Content" content: Vec<LogMessage>
} }

/// In the response of [`ListLogMessageByCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogMessage {
    pub log_id: Option<String>,
    pub tenant_id: Option<String>,
    pub user_store_id: Option<String>,
    pub event_code: Option<String>,
    pub event_date: Option<i64>,
    pub description: Option<String>,
    pub participant: Option<String>,
    pub application_client_id: Option<String>,
    pub application_name: Option<String>,
    pub auth_source_id: Option<String>,
    pub auth_source_name: Option<String>,
    pub auth_source_type: Option<String>,
    pub auth_source_category: Option<String>,
    pub ip: Option<String>,
    pub user_agent: Option<String>,
    pub user_id: Option<String>,
    pub detail: Option<String>,
    pub action_result: Option<String>,
}
model! { LogMessage {
    0 "LogId" log_id: String, 1 "TenantId" tenant_id: String, 2 "UserStoreId" user_store_id: String,
    3 "EventCode" event_code: String, 4 "EventDate" event_date: i64, 5 "Description" description: String,
    6 "Participant" participant: String, 7 "ApplicationClientId" application_client_id: String,
    8 "ApplicationName" application_name: String, 9 "AuthSourceId" auth_source_id: String,
    10 "AuthSourceName" auth_source_name: String, 11 "AuthSourceType" auth_source_type: String,
    12 "AuthSourceCategory" auth_source_category: String, 13 "Ip" ip: String, 14 "UserAgent" user_agent: String,
    15 "UserId" user_id: String, 16 "Detail" detail: String, 17 "ActionResult" action_result: String
} }

/// Lists user: `ListUser` of `ciam` 2022-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=ListUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUser {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub pageable: Pageable,
    pub filters: Option<Vec<Filter>>,
    pub original: Option<bool>,
}
operation! { ListUser(user_store_id: String, pageable: Pageable) "ListUser" -> ListUserOutput {
    0 "UserStoreId" user_store_id, 1 "Pageable" pageable, 2 "Filters" filters: Vec<Filter>, 3 "Original" original: bool
} }

/// Response of [`ListUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserOutput {
    pub total: Option<i64>,
    pub pageable: Option<Pageable>,
    pub content: Vec<User>,
}
model! { ListUserOutput {
    0 "Total" total: i64, 1 "Pageable" pageable: Pageable, 2 "Content" content: Vec<User>
} }

/// Lists user by property: `ListUserByProperty` of `ciam` 2022-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=ListUserByProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserByProperty {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub property_code: String,
    /// Required.
    pub property_value: String,
    pub original: Option<bool>,
}
operation! { ListUserByProperty(user_store_id: String, property_code: String, property_value: String)
    "ListUserByProperty" -> ListUserByPropertyOutput {
    0 "UserStoreId" user_store_id, 1 "PropertyCode" property_code, 2 "PropertyValue" property_value,
    3 "Original" original: bool
} }

/// Response of [`ListUserByProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserByPropertyOutput {
    pub users: Vec<User>,
}
model! { ListUserByPropertyOutput {
    0 "Users" users: Vec<User>
} }

/// Lists user groups: `ListUserGroups` of `ciam` 2022-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=ListUserGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroups {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub pageable: Pageable,
    pub filters: Option<Vec<Filter>>,
}
operation! { ListUserGroups(user_store_id: String, pageable: Pageable) "ListUserGroups" -> ListUserGroupsOutput {
    0 "UserStoreId" user_store_id, 1 "Pageable" pageable, 2 "Filters" filters: Vec<Filter>
} }

/// Response of [`ListUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsOutput {
    pub content: Vec<UserGroup>,
    pub total: Option<i64>,
    pub pageable: Option<Pageable>,
}
model! { ListUserGroupsOutput {
    0 "Content" content: Vec<UserGroup>, 1 "Total" total: i64, 2 "Pageable" pageable: Pageable
} }

/// In the response of [`ListUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroup {
    pub user_group_id: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub user_store_id: Option<String>,
    pub tenant_id: Option<String>,
    pub created_date: Option<i64>,
    pub last_modify_date: Option<i64>,
}
model! { UserGroup {
    0 "UserGroupId" user_group_id: String, 1 "DisplayName" display_name: String, 2 "Description" description: String,
    3 "UserStoreId" user_store_id: String, 4 "TenantId" tenant_id: String, 5 "CreatedDate" created_date: i64,
    6 "LastModifyDate" last_modify_date: i64
} }

/// Lists user store: `ListUserStore` of `ciam` 2022-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=ListUserStore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserStore {}
operation! { ListUserStore() "ListUserStore" -> ListUserStoreOutput {} }

/// Response of [`ListUserStore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserStoreOutput {
    pub user_store_set: Vec<UserStore>,
}
model! { ListUserStoreOutput {
    0 "UserStoreSet" user_store_set: Vec<UserStore>
} }

/// In the response of [`ListUserStore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStore {
    pub tenant_id: Option<String>,
    pub user_store_logo: Option<String>,
    pub user_store_desc: Option<String>,
    pub user_store_name: Option<String>,
    pub user_num: Option<i64>,
    pub user_store_id: Option<String>,
    pub app_num: Option<i64>,
    pub last_status: Option<bool>,
    pub default_status: Option<bool>,
    pub create_date: Option<i64>,
    pub last_status_time: Option<i64>,
    pub user_store_protocol_host: Option<String>,
}
model! { UserStore {
    0 "TenantId" tenant_id: String, 1 "UserStoreLogo" user_store_logo: String,
    2 "UserStoreDesc" user_store_desc: String, 3 "UserStoreName" user_store_name: String, 4 "UserNum" user_num: i64,
    5 "UserStoreId" user_store_id: String, 6 "AppNum" app_num: i64, 7 "LastStatus" last_status: bool,
    8 "DefaultStatus" default_status: bool, 9 "CreateDate" create_date: i64, 10 "LastStatusTime" last_status_time: i64,
    11 "UserStoreProtocolHost" user_store_protocol_host: String
} }

/// Resets password: `ResetPassword` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=ResetPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_IS_FREEZE`], [`codes::FAILED_OPERATION_USER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPassword {
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_store_id: String,
}
operation! { ResetPassword(user_id: String, user_store_id: String) "ResetPassword" -> ResetPasswordOutput {
    0 "UserId" user_id, 1 "UserStoreId" user_store_id
} }

/// Response of [`ResetPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPasswordOutput {
    /// Secret.
    pub password: Option<Secret>,
}
model! { ResetPasswordOutput {
    0 "Password" password: Secret
} }

/// Sets password: `SetPassword` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=SetPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_PASSWORD_IS_NULL`], [`codes::FAILED_OPERATION_USER_IS_FREEZE`],
/// [`codes::FAILED_OPERATION_USER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPassword {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub user_id: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { SetPassword(user_store_id: String, user_id: String, password: Secret) "SetPassword" -> Empty {
    0 "UserStoreId" user_store_id, 1 "UserId" user_id, 2 "Password" password
} }

/// Response of [`SetPassword`]: empty.
pub type SetPasswordOutput = Empty;

/// Updates user: `UpdateUser` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=UpdateUser>.
///
/// Errors: [`codes::FAILED_OPERATION_ATTRIBUTE_FORMAT_ERROR`], [`codes::FAILED_OPERATION_EMAIL_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_INDEXED_ATTRIBUTE_TOO_LONG`], [`codes::FAILED_OPERATION_ORG_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_PHONE_NUMBER_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_USER_GROUP_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_USER_NAME_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_USER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_store_id: String,
    pub user_name: Option<String>,
    pub phone_number: Option<String>,
    pub email: Option<String>,
    pub nickname: Option<String>,
    pub address: Option<String>,
    pub user_group: Option<Vec<String>>,
    pub birthdate: Option<i64>,
    pub customization_attributes: Option<Vec<MemberMap>>,
    pub indexed_attribute1: Option<String>,
    pub indexed_attribute2: Option<String>,
    pub indexed_attribute3: Option<String>,
    pub indexed_attribute4: Option<String>,
    pub indexed_attribute5: Option<String>,
    pub user_org: Option<Vec<String>>,
}
operation! { UpdateUser(user_id: String, user_store_id: String) "UpdateUser" -> UpdateUserOutput {
    0 "UserId" user_id, 1 "UserStoreId" user_store_id, 2 "UserName" user_name: String,
    3 "PhoneNumber" phone_number: String, 4 "Email" email: String, 5 "Nickname" nickname: String,
    6 "Address" address: String, 7 "UserGroup" user_group: Vec<String>, 8 "Birthdate" birthdate: i64,
    9 "CustomizationAttributes" customization_attributes: Vec<MemberMap>,
    10 "IndexedAttribute1" indexed_attribute1: String, 11 "IndexedAttribute2" indexed_attribute2: String,
    12 "IndexedAttribute3" indexed_attribute3: String, 13 "IndexedAttribute4" indexed_attribute4: String,
    14 "IndexedAttribute5" indexed_attribute5: String, 15 "UserOrg" user_org: Vec<String>
} }

/// Response of [`UpdateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOutput {
    pub user: Option<User>,
}
model! { UpdateUserOutput {
    0 "User" user: User
} }

/// Updates user group: `UpdateUserGroup` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=UpdateUserGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_GROUP_NAME_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_USER_GROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroup {
    /// Required.
    pub user_group_id: String,
    /// Required.
    pub display_name: String,
    /// Required.
    pub user_store_id: String,
    pub description: Option<String>,
}
operation! { UpdateUserGroup(user_group_id: String, display_name: String, user_store_id: String)
    "UpdateUserGroup" -> Empty {
    0 "UserGroupId" user_group_id, 1 "DisplayName" display_name, 2 "UserStoreId" user_store_id,
    3 "Description" description: String
} }

/// Response of [`UpdateUserGroup`]: empty.
pub type UpdateUserGroupOutput = Empty;

/// Updates user status: `UpdateUserStatus` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=UpdateUserStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_USER_STATUS_ENUM`], [`codes::FAILED_OPERATION_USER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_USER_STATUS_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserStatus {
    /// Required.
    pub user_store_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub status: String,
}
operation! { UpdateUserStatus(user_store_id: String, user_id: String, status: String) "UpdateUserStatus" -> Empty {
    0 "UserStoreId" user_store_id, 1 "UserId" user_id, 2 "Status" status
} }

/// Response of [`UpdateUserStatus`]: empty.
pub type UpdateUserStatusOutput = Empty;

/// Updates user store: `UpdateUserStore` of `ciam` 2022-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ciam&Version=2022-03-31&Action=UpdateUserStore>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_STORE_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_USER_STORE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserStore {
    /// Required.
    pub user_pool_id: String,
    pub user_pool_name: Option<String>,
    pub user_pool_desc: Option<String>,
    pub user_pool_logo: Option<String>,
}
operation! { UpdateUserStore(user_pool_id: String) "UpdateUserStore" -> Empty {
    0 "UserPoolId" user_pool_id, 1 "UserPoolName" user_pool_name: String, 2 "UserPoolDesc" user_pool_desc: String,
    3 "UserPoolLogo" user_pool_logo: String
} }

/// Response of [`UpdateUserStore`]: empty.
pub type UpdateUserStoreOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ACCOUNT_ALREADY_BE_LINKED "FailedOperation.AccountAlreadyBeLinked",
    FAILED_OPERATION_ATTRIBUTE_FORMAT_ERROR "FailedOperation.AttributeFormatError",
    FAILED_OPERATION_AUTH_SOURCE_NAME_ALREADY_EXISTS "FailedOperation.AuthSourceNameAlreadyExists",
    FAILED_OPERATION_AUTH_SOURCE_NOT_FOUND "FailedOperation.AuthSourceNotFound",
    FAILED_OPERATION_DATA_FLOW_TOO_MANY_REQUESTS "FailedOperation.DataFlowTooManyRequests",
    FAILED_OPERATION_EMAIL_ALREADY_EXISTS "FailedOperation.EmailAlreadyExists",
    FAILED_OPERATION_EMAIL_IS_NULL "FailedOperation.EmailIsNull",
    FAILED_OPERATION_IMPORT_USER_IS_EMPTY "FailedOperation.ImportUserIsEmpty",
    FAILED_OPERATION_INDEXED_ATTRIBUTE_TOO_LONG "FailedOperation.IndexedAttributeTooLong",
    FAILED_OPERATION_INVALID_TENANT "FailedOperation.InvalidTenant",
    FAILED_OPERATION_INVALID_USER_STATUS_ENUM "FailedOperation.InvalidUserStatusEnum",
    FAILED_OPERATION_INVALID_USER_STORE "FailedOperation.InvalidUserStore",
    FAILED_OPERATION_ORG_NOT_FOUND "FailedOperation.OrgNotFound",
    FAILED_OPERATION_PASSWORD_IS_NULL "FailedOperation.PasswordIsNull",
    FAILED_OPERATION_PHONE_NUMBER_ALREADY_EXISTS "FailedOperation.PhoneNumberAlreadyExists",
    FAILED_OPERATION_PHONE_NUMBER_IS_NULL "FailedOperation.PhoneNumberIsNull",
    FAILED_OPERATION_PRIMARY_USER_NOT_FOUND "FailedOperation.PrimaryUserNotFound",
    FAILED_OPERATION_QUERY_USERS_PARAMETER_MUST_IN_WHITELIST "FailedOperation.QueryUsersParameterMustInWhitelist",
    FAILED_OPERATION_QUERY_USERS_PARAMETER_REPEAT "FailedOperation.QueryUsersParameterRepeat",
    FAILED_OPERATION_QUERY_USERS_SORT_PARAMETER_MUST_IN_WHITELIST "FailedOperation.QueryUsersSortParameterMustInWhitelist",
    FAILED_OPERATION_QUOTA_LIMIT_EXCEEDED "FailedOperation.QuotaLimitExceeded",
    FAILED_OPERATION_SECONDARY_USER_NOT_FOUND "FailedOperation.SecondaryUserNotFound",
    FAILED_OPERATION_USER_GROUP_NAME_ALREADY_EXISTS "FailedOperation.UserGroupNameAlreadyExists",
    FAILED_OPERATION_USER_GROUP_NOT_FOUND "FailedOperation.UserGroupNotFound",
    FAILED_OPERATION_USER_IS_FREEZE "FailedOperation.UserIsFreeze",
    FAILED_OPERATION_USER_NAME_ALREADY_EXISTS "FailedOperation.UserNameAlreadyExists",
    FAILED_OPERATION_USER_NAME_IS_NULL "FailedOperation.UserNameIsNull",
    FAILED_OPERATION_USER_NOT_FOUND "FailedOperation.UserNotFound",
    FAILED_OPERATION_USER_PROPERTY_CODE_ALREADY_EXISTS "FailedOperation.UserPropertyCodeAlreadyExists",
    FAILED_OPERATION_USER_PROPERTY_NOT_FOUND "FailedOperation.UserPropertyNotFound",
    FAILED_OPERATION_USER_STATUS_REQUIRED "FailedOperation.UserStatusRequired",
    FAILED_OPERATION_USER_STORE_ALREADY_EXISTS "FailedOperation.UserStoreAlreadyExists",
    FAILED_OPERATION_USER_STORE_DOMAIN_ALREADY_EXISTS "FailedOperation.UserStoreDomainAlreadyExists",
    FAILED_OPERATION_USER_STORE_NOT_EXIST "FailedOperation.UserStoreNotExist", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_JUDGE_USER_EXIST_EXCEPTION "InternalError.JudgeUserExistException",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError",
    INTERNAL_ERROR_USER_STORE_CREATE_SECRET_FAIL "InternalError.UserStoreCreateSecretFail",
    INTERNAL_ERROR_USER_STORE_DELETE_USER_FAIL "InternalError.UserStoreDeleteUserFail",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_PARAMETER_ILLEGAL "InvalidParameter.ParameterIllegal",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    REQUEST_LIMIT_EXCEEDED_FREQUENT_REQUEST "RequestLimitExceeded.FrequentRequest",
    REQUEST_LIMIT_EXCEEDED_REPEAT_REQUEST "RequestLimitExceeded.RepeatRequest", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_TENANT_NOT_ACTIVATED "UnauthorizedOperation.TenantNotActivated",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_ENABLED_AUTH_SOURCE_CAN_NOT_BE_DELETED "UnsupportedOperation.EnabledAuthSourceCanNotBeDeleted",
    UNSUPPORTED_OPERATION_ENABLED_AUTH_SOURCE_CAN_NOT_BE_UPDATED "UnsupportedOperation.EnabledAuthSourceCanNotBeUpdated",
    UNSUPPORTED_OPERATION_INTERNAL_USER_PROPERTY "UnsupportedOperation.InternalUserProperty",
    UNSUPPORTED_OPERATION_LINKED_APP_USER_PROPERTY_CAN_NOT_BE_DELETED "UnsupportedOperation.LinkedAppUserPropertyCanNotBeDeleted",
    UNSUPPORTED_OPERATION_LINKED_AUTH_SOURCE_CAN_NOT_BE_CLOSED "UnsupportedOperation.LinkedAuthSourceCanNotBeClosed",
    UNSUPPORTED_OPERATION_LINKED_AUTH_SOURCE_CAN_NOT_BE_DELETED "UnsupportedOperation.LinkedAuthSourceCanNotBeDeleted",
    UNSUPPORTED_OPERATION_LINKED_AUTH_SOURCE_USER_PROPERTY_CAN_NOT_BE_DELETED "UnsupportedOperation.LinkedAuthSourceUserPropertyCanNotBeDeleted",
    UNSUPPORTED_OPERATION_LINKED_USER_PROPERTY_CAN_NOT_BE_DELETED "UnsupportedOperation.LinkedUserPropertyCanNotBeDeleted",
    UNSUPPORTED_OPERATION_PLATFORM_DOMAIN_SUFFIX_CAN_NOT_BE_USED "UnsupportedOperation.PlatformDomainSuffixCanNotBeUsed",
    UNSUPPORTED_OPERATION_WHEN_USER_EXIST_USER_PROPERTY_CAN_NOT_BE_DELETED "UnsupportedOperation.WhenUserExistUserPropertyCanNotBeDeleted"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateApiImportUserJob, CreateFileExportUserJob, CreateUser, CreateUserGroup, CreateUserStore, DeleteUserGroups,
    DeleteUserStore, DeleteUsers, DescribeUser, DescribeUserById, LinkAccount, ListJobs, ListLogMessageByCondition,
    ListUser, ListUserByProperty, ListUserGroups, ListUserStore, ResetPassword, SetPassword, UpdateUser,
    UpdateUserGroup, UpdateUserStatus, UpdateUserStore
}
