//! `ciam` 2022-03-31.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ciam", version: "2022-03-31", code: "ciam", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiImportUserJob {
    pub user_store_id: String,
    pub data_flow_user_create_list: Vec<ImportUser>,
}
operation! { CreateApiImportUserJob(user_store_id: String, data_flow_user_create_list: Vec<ImportUser>)
    "CreateApiImportUserJob" -> CreateApiImportUserJobOutput {
    0 "UserStoreId" user_store_id, 1 "DataFlowUserCreateList" data_flow_user_create_list
} }

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
    pub birthdate: Option<String>,
    pub name: Option<String>,
    pub locale: Option<String>,
    pub gender: Option<String>,
    pub identity_verification_method: Option<String>,
    pub identity_verified: Option<bool>,
    pub job: Option<String>,
    pub nationality: Option<String>,
    pub zone: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberMap {
    pub name: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
}
input! { MemberMap(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Salt {
    pub salt_value: Option<Secret>,
    pub salt_location: Option<SaltLocation>,
}
input! { Salt() {
    0 "SaltValue" salt_value: Secret, 1 "SaltLocation" salt_location: SaltLocation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaltLocation {
    pub salt_location_type_enum: Option<String>,
    pub salt_location_rule: Option<SaltLocationRule>,
}
input! { SaltLocation() {
    0 "SaltLocationTypeEnum" salt_location_type_enum: String, 1 "SaltLocationRule" salt_location_rule: SaltLocationRule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaltLocationRule {
    pub regex: Option<String>,
}
input! { SaltLocationRule() {
    0 "Regex" regex: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiImportUserJobOutput {
    pub job: Option<Job>,
}
model! { CreateApiImportUserJobOutput {
    0 "Job" job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub created_date: Option<i64>,
    pub format: Option<String>,
    pub location: Option<String>,
    pub error_details: Option<Vec<ErrorDetails>>,
    pub failed_users: Option<Vec<FailedUsers>>,
}
model! { Job {
    0 "Id" id, 1 "Status" status, 2 "Type" r#type, 3 "CreatedDate" created_date, 4 "Format" format,
    5 "Location" location, 6 "ErrorDetails" error_details, 7 "FailedUsers" failed_users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorDetails {
    pub user_id: Option<String>,
    pub error: Option<String>,
}
model! { ErrorDetails {
    0 "UserId" user_id, 1 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedUsers {
    pub failed_user_identification: Option<String>,
    pub failed_reason: Option<String>,
}
model! { FailedUsers {
    0 "FailedUserIdentification" failed_user_identification, 1 "FailedReason" failed_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileExportUserJob {
    pub user_store_id: String,
    pub format: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub export_property_maps: Option<Vec<ExportPropertyMap>>,
}
operation! { CreateFileExportUserJob(user_store_id: String) "CreateFileExportUserJob" -> CreateFileExportUserJobOutput {
    0 "UserStoreId" user_store_id, 1 "Format" format: String, 2 "Filters" filters: Vec<Filter>,
    3 "ExportPropertyMaps" export_property_maps: Vec<ExportPropertyMap>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPropertyMap {
    pub user_property_code: Option<String>,
    pub column_name: Option<String>,
}
input! { ExportPropertyMap(user_property_code: String, column_name: String) {
    0 "UserPropertyCode" user_property_code: String, 1 "ColumnName" column_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileExportUserJobOutput {
    pub job: Option<Job>,
}
model! { CreateFileExportUserJobOutput {
    0 "Job" job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub user_store_id: String,
    pub phone_number: String,
    pub email: String,
    pub password: Secret,
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

/// What [`CreateUser::new`] takes.
pub struct CreateUserRequired {
    pub user_store_id: String,
    pub phone_number: String,
    pub email: String,
    pub password: Secret,
    pub user_name: String,
}
operation! { CreateUser{CreateUserRequired: user_store_id, phone_number, email, password, user_name}
    "CreateUser" -> CreateUserOutput {
    0 "UserStoreId" user_store_id, 1 "PhoneNumber" phone_number, 2 "Email" email, 3 "Password" password,
    4 "UserName" user_name, 5 "Nickname" nickname: String, 6 "Address" address: String,
    7 "UserGroup" user_group: Vec<String>, 8 "Birthdate" birthdate: i64,
    9 "CustomizationAttributes" customization_attributes: Vec<MemberMap>,
    10 "IndexedAttribute1" indexed_attribute1: String, 11 "IndexedAttribute2" indexed_attribute2: String,
    12 "IndexedAttribute3" indexed_attribute3: String, 13 "IndexedAttribute4" indexed_attribute4: String,
    14 "IndexedAttribute5" indexed_attribute5: String, 15 "UserOrg" user_org: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user: Option<User>,
}
model! { CreateUserOutput {
    0 "User" user
} }

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
    pub user_groups: Option<Vec<String>>,
    pub user_group_names: Option<Vec<String>>,
    pub last_modified_date: Option<i64>,
    pub custom_attributes: Option<Vec<MemberMap>>,
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
    pub user_orgs: Option<Vec<String>>,
    pub we_com_user_orgs: Option<Vec<i64>>,
}
model! { User {
    0 "UserId" user_id, 1 "UserName" user_name, 2 "PhoneNumber" phone_number, 3 "Email" email,
    4 "LastSignOn" last_sign_on, 5 "CreatedDate" created_date, 6 "Status" status,
    7 "UserDataSourceEnum" user_data_source_enum, 8 "Nickname" nickname, 9 "Address" address, 10 "Birthdate" birthdate,
    11 "UserGroups" user_groups, 12 "UserGroupNames" user_group_names, 13 "LastModifiedDate" last_modified_date,
    14 "CustomAttributes" custom_attributes, 15 "ResidentIdentityCard" resident_identity_card, 16 "QqOpenId" qq_open_id,
    17 "QqUnionId" qq_union_id, 18 "WechatOpenId" wechat_open_id, 19 "WechatUnionId" wechat_union_id,
    20 "AlipayUserId" alipay_user_id, 21 "WeComUserId" we_com_user_id, 22 "Description" description, 23 "Name" name,
    24 "Locale" locale, 25 "Gender" gender, 26 "IdentityVerificationMethod" identity_verification_method,
    27 "IdentityVerified" identity_verified, 28 "Job" job, 29 "Nationality" nationality, 30 "Primary" primary,
    31 "Zone" zone, 32 "AlreadyFirstLogin" already_first_login, 33 "TenantId" tenant_id, 34 "UserStoreId" user_store_id,
    35 "Version" version, 36 "LockType" lock_type, 37 "LockTime" lock_time, 38 "IndexedAttribute1" indexed_attribute1,
    39 "IndexedAttribute2" indexed_attribute2, 40 "IndexedAttribute3" indexed_attribute3,
    41 "IndexedAttribute4" indexed_attribute4, 42 "IndexedAttribute5" indexed_attribute5, 43 "UserOrgs" user_orgs,
    44 "WeComUserOrgs" we_com_user_orgs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    pub display_name: String,
    pub user_store_id: String,
    pub description: Option<String>,
}
operation! { CreateUserGroup(display_name: String, user_store_id: String) "CreateUserGroup" -> CreateUserGroupOutput {
    0 "DisplayName" display_name, 1 "UserStoreId" user_store_id, 2 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub user_group_id: Option<String>,
}
model! { CreateUserGroupOutput {
    0 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserStore {
    pub user_pool_name: String,
    pub user_pool_desc: Option<String>,
    pub user_pool_logo: Option<String>,
}
operation! { CreateUserStore(user_pool_name: String) "CreateUserStore" -> CreateUserStoreOutput {
    0 "UserPoolName" user_pool_name, 1 "UserPoolDesc" user_pool_desc: String, 2 "UserPoolLogo" user_pool_logo: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserStoreOutput {
    pub user_store_id: Option<String>,
}
model! { CreateUserStoreOutput {
    0 "UserStoreId" user_store_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroups {
    pub user_group_ids: Vec<String>,
    pub user_store_id: String,
}
operation! { DeleteUserGroups(user_group_ids: Vec<String>, user_store_id: String)
    "DeleteUserGroups" -> DeleteUserGroupsOutput {
    0 "UserGroupIds" user_group_ids, 1 "UserStoreId" user_store_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupsOutput {
    pub user_group_deleted_info: Option<UserGroupDeleteResp>,
}
model! { DeleteUserGroupsOutput {
    0 "UserGroupDeletedInfo" user_group_deleted_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupDeleteResp {
    pub error_message: Option<String>,
    pub app_associated_user_group_ids: Option<Vec<AppAssociatedUserGroupIds>>,
}
model! { UserGroupDeleteResp {
    0 "ErrorMessage" error_message, 1 "AppAssociatedUserGroupIds" app_associated_user_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssociatedUserGroupIds {
    pub user_group_id: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
}
model! { AppAssociatedUserGroupIds {
    0 "UserGroupId" user_group_id, 1 "ApplicationId" application_id, 2 "ApplicationName" application_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserStore {
    pub user_pool_id: String,
}
operation! { DeleteUserStore(user_pool_id: String) "DeleteUserStore" -> Empty {
    0 "UserPoolId" user_pool_id
} }

pub type DeleteUserStoreOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    pub user_store_id: String,
    pub user_ids: Vec<String>,
}
operation! { DeleteUsers(user_store_id: String, user_ids: Vec<String>) "DeleteUsers" -> Empty {
    0 "UserStoreId" user_store_id, 1 "UserIds" user_ids
} }

pub type DeleteUsersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUser {
    pub user_store_id: String,
    pub pageable: Pageable,
    pub filters: Option<Vec<QueryUserFilter>>,
    pub original: Option<bool>,
    pub sort: Option<Sort>,
}
operation! { DescribeUser(user_store_id: String, pageable: Pageable) "DescribeUser" -> DescribeUserOutput {
    0 "UserStoreId" user_store_id, 1 "Pageable" pageable, 2 "Filters" filters: Vec<QueryUserFilter>,
    3 "Original" original: bool, 4 "Sort" sort: Sort
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pageable {
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
input! { Pageable(page_size: i64, page_number: i64) {
    0 "PageSize" page_size: i64, 1 "PageNumber" page_number: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    pub property_key: Option<String>,
    pub order: Option<String>,
}
input! { Sort() {
    0 "PropertyKey" property_key: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOutput {
    pub total: Option<i64>,
    pub pageable: Option<Pageable>,
    pub content: Option<Vec<User>>,
}
model! { DescribeUserOutput {
    0 "Total" total, 1 "Pageable" pageable, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserById {
    pub user_store_id: String,
    pub user_id: String,
    pub original: Option<bool>,
}
operation! { DescribeUserById(user_store_id: String, user_id: String) "DescribeUserById" -> DescribeUserByIdOutput {
    0 "UserStoreId" user_store_id, 1 "UserId" user_id, 2 "Original" original: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserByIdOutput {
    pub user: Option<User>,
}
model! { DescribeUserByIdOutput {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkAccount {
    pub user_store_id: String,
    pub primary_user_id: String,
    pub secondary_user_id: String,
    pub user_linked_on_attribute: String,
}
operation! { LinkAccount(user_store_id: String, primary_user_id: String, secondary_user_id: String, user_linked_on_attribute: String)
    "LinkAccount" -> Empty {
    0 "UserStoreId" user_store_id, 1 "PrimaryUserId" primary_user_id, 2 "SecondaryUserId" secondary_user_id,
    3 "UserLinkedOnAttribute" user_linked_on_attribute
} }

pub type LinkAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    pub user_store_id: String,
    pub job_ids: Option<Vec<String>>,
}
operation! { ListJobs(user_store_id: String) "ListJobs" -> ListJobsOutput {
    0 "UserStoreId" user_store_id, 1 "JobIds" job_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub job_set: Option<Vec<Job>>,
}
model! { ListJobsOutput {
    0 "JobSet" job_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogMessageByCondition {
    pub user_store_id: String,
    pub pageable: Pageable,
    pub start_time: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { ListLogMessageByCondition(user_store_id: String, pageable: Pageable, start_time: i64)
    "ListLogMessageByCondition" -> ListLogMessageByConditionOutput {
    0 "UserStoreId" user_store_id, 1 "Pageable" pageable, 2 "StartTime" start_time, 3 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogMessageByConditionOutput {
    pub total: Option<i64>,
    pub pageable: Option<Pageable>,
    pub content: Option<Vec<LogMessage>>,
}
model! { ListLogMessageByConditionOutput {
    0 "Total" total, 1 "Pageable" pageable, 2 "Content" content
} }

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
    0 "LogId" log_id, 1 "TenantId" tenant_id, 2 "UserStoreId" user_store_id, 3 "EventCode" event_code,
    4 "EventDate" event_date, 5 "Description" description, 6 "Participant" participant,
    7 "ApplicationClientId" application_client_id, 8 "ApplicationName" application_name,
    9 "AuthSourceId" auth_source_id, 10 "AuthSourceName" auth_source_name, 11 "AuthSourceType" auth_source_type,
    12 "AuthSourceCategory" auth_source_category, 13 "Ip" ip, 14 "UserAgent" user_agent, 15 "UserId" user_id,
    16 "Detail" detail, 17 "ActionResult" action_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUser {
    pub user_store_id: String,
    pub pageable: Pageable,
    pub filters: Option<Vec<Filter>>,
    pub original: Option<bool>,
}
operation! { ListUser(user_store_id: String, pageable: Pageable) "ListUser" -> ListUserOutput {
    0 "UserStoreId" user_store_id, 1 "Pageable" pageable, 2 "Filters" filters: Vec<Filter>, 3 "Original" original: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserOutput {
    pub total: Option<i64>,
    pub pageable: Option<Pageable>,
    pub content: Option<Vec<User>>,
}
model! { ListUserOutput {
    0 "Total" total, 1 "Pageable" pageable, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserByProperty {
    pub user_store_id: String,
    pub property_code: String,
    pub property_value: String,
    pub original: Option<bool>,
}
operation! { ListUserByProperty(user_store_id: String, property_code: String, property_value: String)
    "ListUserByProperty" -> ListUserByPropertyOutput {
    0 "UserStoreId" user_store_id, 1 "PropertyCode" property_code, 2 "PropertyValue" property_value,
    3 "Original" original: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserByPropertyOutput {
    pub users: Option<Vec<User>>,
}
model! { ListUserByPropertyOutput {
    0 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroups {
    pub user_store_id: String,
    pub pageable: Pageable,
    pub filters: Option<Vec<Filter>>,
}
operation! { ListUserGroups(user_store_id: String, pageable: Pageable) "ListUserGroups" -> ListUserGroupsOutput {
    0 "UserStoreId" user_store_id, 1 "Pageable" pageable, 2 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsOutput {
    pub content: Option<Vec<UserGroup>>,
    pub total: Option<i64>,
    pub pageable: Option<Pageable>,
}
model! { ListUserGroupsOutput {
    0 "Content" content, 1 "Total" total, 2 "Pageable" pageable
} }

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
    0 "UserGroupId" user_group_id, 1 "DisplayName" display_name, 2 "Description" description,
    3 "UserStoreId" user_store_id, 4 "TenantId" tenant_id, 5 "CreatedDate" created_date,
    6 "LastModifyDate" last_modify_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserStore {}
operation! { ListUserStore() "ListUserStore" -> ListUserStoreOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserStoreOutput {
    pub user_store_set: Option<Vec<UserStore>>,
}
model! { ListUserStoreOutput {
    0 "UserStoreSet" user_store_set
} }

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
    0 "TenantId" tenant_id, 1 "UserStoreLogo" user_store_logo, 2 "UserStoreDesc" user_store_desc,
    3 "UserStoreName" user_store_name, 4 "UserNum" user_num, 5 "UserStoreId" user_store_id, 6 "AppNum" app_num,
    7 "LastStatus" last_status, 8 "DefaultStatus" default_status, 9 "CreateDate" create_date,
    10 "LastStatusTime" last_status_time, 11 "UserStoreProtocolHost" user_store_protocol_host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPassword {
    pub user_id: String,
    pub user_store_id: String,
}
operation! { ResetPassword(user_id: String, user_store_id: String) "ResetPassword" -> ResetPasswordOutput {
    0 "UserId" user_id, 1 "UserStoreId" user_store_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPasswordOutput {
    pub password: Option<Secret>,
}
model! { ResetPasswordOutput {
    0 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPassword {
    pub user_store_id: String,
    pub user_id: String,
    pub password: Secret,
}
operation! { SetPassword(user_store_id: String, user_id: String, password: Secret) "SetPassword" -> Empty {
    0 "UserStoreId" user_store_id, 1 "UserId" user_id, 2 "Password" password
} }

pub type SetPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub user_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOutput {
    pub user: Option<User>,
}
model! { UpdateUserOutput {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroup {
    pub user_group_id: String,
    pub display_name: String,
    pub user_store_id: String,
    pub description: Option<String>,
}
operation! { UpdateUserGroup(user_group_id: String, display_name: String, user_store_id: String)
    "UpdateUserGroup" -> Empty {
    0 "UserGroupId" user_group_id, 1 "DisplayName" display_name, 2 "UserStoreId" user_store_id,
    3 "Description" description: String
} }

pub type UpdateUserGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserStatus {
    pub user_store_id: String,
    pub user_id: String,
    pub status: String,
}
operation! { UpdateUserStatus(user_store_id: String, user_id: String, status: String) "UpdateUserStatus" -> Empty {
    0 "UserStoreId" user_store_id, 1 "UserId" user_id, 2 "Status" status
} }

pub type UpdateUserStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserStore {
    pub user_pool_id: String,
    pub user_pool_name: Option<String>,
    pub user_pool_desc: Option<String>,
    pub user_pool_logo: Option<String>,
}
operation! { UpdateUserStore(user_pool_id: String) "UpdateUserStore" -> Empty {
    0 "UserPoolId" user_pool_id, 1 "UserPoolName" user_pool_name: String, 2 "UserPoolDesc" user_pool_desc: String,
    3 "UserPoolLogo" user_pool_logo: String
} }

pub type UpdateUserStoreOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCOUNT_ALREADY_BE_LINKED: &str = "FailedOperation.AccountAlreadyBeLinked";
    pub const FAILED_OPERATION_ATTRIBUTE_FORMAT_ERROR: &str = "FailedOperation.AttributeFormatError";
    pub const FAILED_OPERATION_AUTH_SOURCE_NAME_ALREADY_EXISTS: &str = "FailedOperation.AuthSourceNameAlreadyExists";
    pub const FAILED_OPERATION_AUTH_SOURCE_NOT_FOUND: &str = "FailedOperation.AuthSourceNotFound";
    pub const FAILED_OPERATION_DATA_FLOW_TOO_MANY_REQUESTS: &str = "FailedOperation.DataFlowTooManyRequests";
    pub const FAILED_OPERATION_EMAIL_ALREADY_EXISTS: &str = "FailedOperation.EmailAlreadyExists";
    pub const FAILED_OPERATION_EMAIL_IS_NULL: &str = "FailedOperation.EmailIsNull";
    pub const FAILED_OPERATION_IMPORT_USER_IS_EMPTY: &str = "FailedOperation.ImportUserIsEmpty";
    pub const FAILED_OPERATION_INDEXED_ATTRIBUTE_TOO_LONG: &str = "FailedOperation.IndexedAttributeTooLong";
    pub const FAILED_OPERATION_INVALID_TENANT: &str = "FailedOperation.InvalidTenant";
    pub const FAILED_OPERATION_INVALID_USER_STATUS_ENUM: &str = "FailedOperation.InvalidUserStatusEnum";
    pub const FAILED_OPERATION_INVALID_USER_STORE: &str = "FailedOperation.InvalidUserStore";
    pub const FAILED_OPERATION_ORG_NOT_FOUND: &str = "FailedOperation.OrgNotFound";
    pub const FAILED_OPERATION_PASSWORD_IS_NULL: &str = "FailedOperation.PasswordIsNull";
    pub const FAILED_OPERATION_PHONE_NUMBER_ALREADY_EXISTS: &str = "FailedOperation.PhoneNumberAlreadyExists";
    pub const FAILED_OPERATION_PHONE_NUMBER_IS_NULL: &str = "FailedOperation.PhoneNumberIsNull";
    pub const FAILED_OPERATION_PRIMARY_USER_NOT_FOUND: &str = "FailedOperation.PrimaryUserNotFound";
    pub const FAILED_OPERATION_QUERY_USERS_PARAMETER_MUST_IN_WHITELIST: &str =
        "FailedOperation.QueryUsersParameterMustInWhitelist";
    pub const FAILED_OPERATION_QUERY_USERS_PARAMETER_REPEAT: &str = "FailedOperation.QueryUsersParameterRepeat";
    pub const FAILED_OPERATION_QUERY_USERS_SORT_PARAMETER_MUST_IN_WHITELIST: &str =
        "FailedOperation.QueryUsersSortParameterMustInWhitelist";
    pub const FAILED_OPERATION_QUOTA_LIMIT_EXCEEDED: &str = "FailedOperation.QuotaLimitExceeded";
    pub const FAILED_OPERATION_SECONDARY_USER_NOT_FOUND: &str = "FailedOperation.SecondaryUserNotFound";
    pub const FAILED_OPERATION_USER_GROUP_NAME_ALREADY_EXISTS: &str = "FailedOperation.UserGroupNameAlreadyExists";
    pub const FAILED_OPERATION_USER_GROUP_NOT_FOUND: &str = "FailedOperation.UserGroupNotFound";
    pub const FAILED_OPERATION_USER_IS_FREEZE: &str = "FailedOperation.UserIsFreeze";
    pub const FAILED_OPERATION_USER_NAME_ALREADY_EXISTS: &str = "FailedOperation.UserNameAlreadyExists";
    pub const FAILED_OPERATION_USER_NAME_IS_NULL: &str = "FailedOperation.UserNameIsNull";
    pub const FAILED_OPERATION_USER_NOT_FOUND: &str = "FailedOperation.UserNotFound";
    pub const FAILED_OPERATION_USER_PROPERTY_CODE_ALREADY_EXISTS: &str =
        "FailedOperation.UserPropertyCodeAlreadyExists";
    pub const FAILED_OPERATION_USER_PROPERTY_NOT_FOUND: &str = "FailedOperation.UserPropertyNotFound";
    pub const FAILED_OPERATION_USER_STATUS_REQUIRED: &str = "FailedOperation.UserStatusRequired";
    pub const FAILED_OPERATION_USER_STORE_ALREADY_EXISTS: &str = "FailedOperation.UserStoreAlreadyExists";
    pub const FAILED_OPERATION_USER_STORE_DOMAIN_ALREADY_EXISTS: &str = "FailedOperation.UserStoreDomainAlreadyExists";
    pub const FAILED_OPERATION_USER_STORE_NOT_EXIST: &str = "FailedOperation.UserStoreNotExist";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_JUDGE_USER_EXIST_EXCEPTION: &str = "InternalError.JudgeUserExistException";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INTERNAL_ERROR_USER_STORE_CREATE_SECRET_FAIL: &str = "InternalError.UserStoreCreateSecretFail";
    pub const INTERNAL_ERROR_USER_STORE_DELETE_USER_FAIL: &str = "InternalError.UserStoreDeleteUserFail";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_PARAMETER_ILLEGAL: &str = "InvalidParameter.ParameterIllegal";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const REQUEST_LIMIT_EXCEEDED_FREQUENT_REQUEST: &str = "RequestLimitExceeded.FrequentRequest";
    pub const REQUEST_LIMIT_EXCEEDED_REPEAT_REQUEST: &str = "RequestLimitExceeded.RepeatRequest";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_TENANT_NOT_ACTIVATED: &str = "UnauthorizedOperation.TenantNotActivated";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ENABLED_AUTH_SOURCE_CAN_NOT_BE_DELETED: &str =
        "UnsupportedOperation.EnabledAuthSourceCanNotBeDeleted";
    pub const UNSUPPORTED_OPERATION_ENABLED_AUTH_SOURCE_CAN_NOT_BE_UPDATED: &str =
        "UnsupportedOperation.EnabledAuthSourceCanNotBeUpdated";
    pub const UNSUPPORTED_OPERATION_INTERNAL_USER_PROPERTY: &str = "UnsupportedOperation.InternalUserProperty";
    pub const UNSUPPORTED_OPERATION_LINKED_APP_USER_PROPERTY_CAN_NOT_BE_DELETED: &str =
        "UnsupportedOperation.LinkedAppUserPropertyCanNotBeDeleted";
    pub const UNSUPPORTED_OPERATION_LINKED_AUTH_SOURCE_CAN_NOT_BE_CLOSED: &str =
        "UnsupportedOperation.LinkedAuthSourceCanNotBeClosed";
    pub const UNSUPPORTED_OPERATION_LINKED_AUTH_SOURCE_CAN_NOT_BE_DELETED: &str =
        "UnsupportedOperation.LinkedAuthSourceCanNotBeDeleted";
    pub const UNSUPPORTED_OPERATION_LINKED_AUTH_SOURCE_USER_PROPERTY_CAN_NOT_BE_DELETED: &str =
        "UnsupportedOperation.LinkedAuthSourceUserPropertyCanNotBeDeleted";
    pub const UNSUPPORTED_OPERATION_LINKED_USER_PROPERTY_CAN_NOT_BE_DELETED: &str =
        "UnsupportedOperation.LinkedUserPropertyCanNotBeDeleted";
    pub const UNSUPPORTED_OPERATION_PLATFORM_DOMAIN_SUFFIX_CAN_NOT_BE_USED: &str =
        "UnsupportedOperation.PlatformDomainSuffixCanNotBeUsed";
    pub const UNSUPPORTED_OPERATION_WHEN_USER_EXIST_USER_PROPERTY_CAN_NOT_BE_DELETED: &str =
        "UnsupportedOperation.WhenUserExistUserPropertyCanNotBeDeleted";
}

#[cfg(feature = "reflect")]
register! {
    CreateApiImportUserJob, CreateFileExportUserJob, CreateUser, CreateUserGroup, CreateUserStore, DeleteUserGroups,
    DeleteUserStore, DeleteUsers, DescribeUser, DescribeUserById, LinkAccount, ListJobs, ListLogMessageByCondition,
    ListUser, ListUserByProperty, ListUserGroups, ListUserStore, ResetPassword, SetPassword, UpdateUser,
    UpdateUserGroup, UpdateUserStatus, UpdateUserStore
}
