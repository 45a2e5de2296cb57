//! `eiam` of Tencent Cloud, API version 2021-04-20.
//!
//! Endpoint: `eiam.tencentcloudapi.com`, or `eiam.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, eiam::DescribeApplication};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApplication::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "eiam",
    "2021-04-20",
    "eiam",
    &Endpoints::NONE,
);

/// Adds account to account group: `AddAccountToAccountGroup` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=AddAccountToAccountGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTED_IN_ACCOUNT_GROUP`],
/// [`codes::FAILED_OPERATION_ACCOUNT_GROUP_NOT_EXIST`], [`codes::FAILED_OPERATION_ACCOUNT_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_PARAMETER_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_IDS_CAN_NOT_BE_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_ITEMS_NUMBER_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAccountToAccountGroup {
    /// Required.
    pub account_group_id: String,
    pub account_ids: Option<Vec<String>>,
}
operation! { AddAccountToAccountGroup(account_group_id: String) "AddAccountToAccountGroup" -> Empty {
    0 "AccountGroupId" account_group_id, 1 "AccountIds" account_ids: Vec<String>
} }

/// Response of [`AddAccountToAccountGroup`]: empty.
pub type AddAccountToAccountGroupOutput = Empty;

/// Adds user to user group: `AddUserToUserGroup` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=AddUserToUserGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToUserGroup {
    /// Required.
    pub user_ids: Vec<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { AddUserToUserGroup(user_ids: Vec<String>, user_group_id: String)
    "AddUserToUserGroup" -> AddUserToUserGroupOutput {
    0 "UserIds" user_ids, 1 "UserGroupId" user_group_id
} }

/// Response of [`AddUserToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToUserGroupOutput {
    pub failed_items: Vec<String>,
}
model! { AddUserToUserGroupOutput {
    0 "FailedItems" failed_items: Vec<String>
} }

/// Creates account group: `CreateAccountGroup` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=CreateAccountGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_GROUP_NAME_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountGroup {
    /// Required.
    pub application_id: String,
    /// Required.
    pub group_name: String,
    pub description: Option<String>,
}
operation! { CreateAccountGroup(application_id: String, group_name: String)
    "CreateAccountGroup" -> CreateAccountGroupOutput {
    0 "ApplicationId" application_id, 1 "GroupName" group_name, 2 "Description" description: String
} }

/// Response of [`CreateAccountGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountGroupOutput {
    pub account_group_id: Option<String>,
}
model! { CreateAccountGroupOutput {
    0 "AccountGroupId" account_group_id: String
} }

/// Creates app account: `CreateAppAccount` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=CreateAppAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_GROUP_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_ACCOUNT_NAME_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAccount {
    /// Required.
    pub application_id: String,
    /// Required.
    pub account_name: String,
    /// Secret.
    pub password: Option<Secret>,
    pub description: Option<String>,
}
operation! { CreateAppAccount(application_id: String, account_name: String)
    "CreateAppAccount" -> CreateAppAccountOutput {
    0 "ApplicationId" application_id, 1 "AccountName" account_name, 2 "Password" password: Secret,
    3 "Description" description: String
} }

/// Response of [`CreateAppAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAccountOutput {
    pub account_id: Option<String>,
}
model! { CreateAppAccountOutput {
    0 "AccountId" account_id: String
} }

/// Creates org node: `CreateOrgNode` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=CreateOrgNode>.
///
/// Errors: [`codes::FAILED_OPERATION_CHILD_ORG_NODE_NAME_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_CREATE_ORG_NODE_ERROR`],
/// [`codes::FAILED_OPERATION_CUSTOMIZE_PARENT_ORG_NODE_ID_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_CUSTOMIZED_ORG_NODE_ID_CAN_NOT_BE_EMPTY`],
/// [`codes::FAILED_OPERATION_PARENT_ORG_NODE_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_ORG_CODE_ILLEGAL`],
/// [`codes::LIMIT_EXCEEDED_PARAMETER_LENGTH_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrgNode {
    /// Required.
    pub display_name: String,
    pub parent_org_node_id: Option<String>,
    pub description: Option<String>,
    pub customized_org_node_id: Option<String>,
}
operation! { CreateOrgNode(display_name: String) "CreateOrgNode" -> CreateOrgNodeOutput {
    0 "DisplayName" display_name, 1 "ParentOrgNodeId" parent_org_node_id: String, 2 "Description" description: String,
    3 "CustomizedOrgNodeId" customized_org_node_id: String
} }

/// Response of [`CreateOrgNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrgNodeOutput {
    pub org_node_id: Option<String>,
}
model! { CreateOrgNodeOutput {
    0 "OrgNodeId" org_node_id: String
} }

/// Creates user: `CreateUser` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=CreateUser>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_USER_FAILURE`], [`codes::FAILED_OPERATION_DESCRIBE_ORG_NODE_ROOT_ERROR`],
/// [`codes::FAILED_OPERATION_LIMIT_QUOTA_NOT_ENOUGH`], [`codes::FAILED_OPERATION_MAIN_ORG_NODE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_ORG_NODE_SETTING_ERROR`], [`codes::FAILED_OPERATION_SECONDARY_ORG_NODE_DUPLICATES`],
/// [`codes::FAILED_OPERATION_USER_EMAIL_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_USER_NAME_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_USER_PHONE_ALREADY_EXISTS`], [`codes::INVALID_PARAMETER_ATTRIBUTE_VALUE_VALID_ERROR`],
/// [`codes::INVALID_PARAMETER_USER_EXPIRATION_TIME_ILLEGAL`],
/// [`codes::LIMIT_EXCEEDED_SECONDARY_NODE_COUNT_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub password: Secret,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub user_group_ids: Option<Vec<String>>,
    pub phone: Option<String>,
    pub org_node_id: Option<String>,
    pub expiration_time: Option<String>,
    pub email: Option<String>,
    pub pwd_need_reset: Option<bool>,
    pub secondary_org_node_id_list: Option<Vec<String>>,
}
operation! { CreateUser(user_name: String, password: Secret) "CreateUser" -> CreateUserOutput {
    0 "UserName" user_name, 1 "Password" password, 2 "DisplayName" display_name: String,
    3 "Description" description: String, 4 "UserGroupIds" user_group_ids: Vec<String>, 5 "Phone" phone: String,
    6 "OrgNodeId" org_node_id: String, 7 "ExpirationTime" expiration_time: String, 8 "Email" email: String,
    9 "PwdNeedReset" pwd_need_reset: bool, 10 "SecondaryOrgNodeIdList" secondary_org_node_id_list: Vec<String>
} }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user_id: Option<String>,
}
model! { CreateUserOutput {
    0 "UserId" user_id: String
} }

/// Creates user group: `CreateUserGroup` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=CreateUserGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_USER_GROUP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    /// Required.
    pub display_name: String,
    pub description: Option<String>,
}
operation! { CreateUserGroup(display_name: String) "CreateUserGroup" -> CreateUserGroupOutput {
    0 "DisplayName" display_name, 1 "Description" description: String
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

/// Deletes account group: `DeleteAccountGroup` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DeleteAccountGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_GROUP_NOT_EXIST`], [`codes::FAILED_OPERATION_ACCOUNT_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_ITEMS_NUMBER_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountGroup {
    /// Required.
    pub account_group_id_list: Vec<String>,
}
operation! { DeleteAccountGroup(account_group_id_list: Vec<String>) "DeleteAccountGroup" -> Empty {
    0 "AccountGroupIdList" account_group_id_list
} }

/// Response of [`DeleteAccountGroup`]: empty.
pub type DeleteAccountGroupOutput = Empty;

/// Deletes app account: `DeleteAppAccount` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DeleteAppAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_IDS_CAN_NOT_BE_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_ITEMS_NUMBER_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppAccount {
    /// Required.
    pub account_id_list: Vec<String>,
}
operation! { DeleteAppAccount(account_id_list: Vec<String>) "DeleteAppAccount" -> Empty {
    0 "AccountIdList" account_id_list
} }

/// Response of [`DeleteAppAccount`]: empty.
pub type DeleteAppAccountOutput = Empty;

/// Deletes org node: `DeleteOrgNode` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DeleteOrgNode>.
///
/// Errors: [`codes::FAILED_OPERATION_CHILD_ORG_NODE_WITH_USERS_CAN_NOT_BE_DELETED`],
/// [`codes::FAILED_OPERATION_DEFAULT_ORG_NODE_CAN_NOT_BE_DELETED`], [`codes::FAILED_OPERATION_DELETE_ORG_NODE_ERROR`],
/// [`codes::FAILED_OPERATION_ORG_NODE_NOT_EXIST`], [`codes::FAILED_OPERATION_ORG_NODE_ROOT_CAN_NOT_BE_DELETED`],
/// [`codes::FAILED_OPERATION_ORG_NODE_WITH_USERS_CAN_NOT_BE_DELETED`], [`codes::INVALID_PARAMETER_PARAMETERLLLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrgNode {
    /// Required.
    pub org_node_id: String,
}
operation! { DeleteOrgNode(org_node_id: String) "DeleteOrgNode" -> Empty {
    0 "OrgNodeId" org_node_id
} }

/// Response of [`DeleteOrgNode`]: empty.
pub type DeleteOrgNodeOutput = Empty;

/// Deletes user: `DeleteUser` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DeleteUser>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_USER_ERROR`], [`codes::FAILED_OPERATION_DELETE_USER_EXISTS_ADMINISTRATOR`],
/// [`codes::FAILED_OPERATION_PERSON_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}
operation! { DeleteUser() "DeleteUser" -> Empty {
    0 "UserName" user_name: String, 1 "UserId" user_id: String
} }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Deletes user group: `DeleteUserGroup` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DeleteUserGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_USER_GROUP_ERROR`], [`codes::FAILED_OPERATION_GROUP_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PARAMETERLLLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroup {
    /// Required.
    pub user_group_id: String,
}
operation! { DeleteUserGroup(user_group_id: String) "DeleteUserGroup" -> Empty {
    0 "UserGroupId" user_group_id
} }

/// Response of [`DeleteUserGroup`]: empty.
pub type DeleteUserGroupOutput = Empty;

/// Deletes users: `DeleteUsers` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DeleteUsers>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_USER_ERROR`], [`codes::FAILED_OPERATION_DELETE_USER_EXISTS_ADMINISTRATOR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    pub delete_id_list: Option<Vec<String>>,
    pub delete_name_list: Option<Vec<String>>,
}
operation! { DeleteUsers() "DeleteUsers" -> DeleteUsersOutput {
    0 "DeleteIdList" delete_id_list: Vec<String>, 1 "DeleteNameList" delete_name_list: Vec<String>
} }

/// Response of [`DeleteUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersOutput {
    pub failed_items: Vec<String>,
}
model! { DeleteUsersOutput {
    0 "FailedItems" failed_items: Vec<String>
} }

/// Describes account group: `DescribeAccountGroup` of `eiam` 2021-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DescribeAccountGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroup {
    /// Required.
    pub application_id: String,
    pub search_condition: Option<AccountGroupSearchCriteria>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAccountGroup(application_id: String) "DescribeAccountGroup" -> DescribeAccountGroupOutput {
    0 "ApplicationId" application_id, 1 "SearchCondition" search_condition: AccountGroupSearchCriteria,
    2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeAccountGroup: AccountGroupInfo =
    Offset "Offset", "AccountGroupList" account_group_list, total "TotalCount" }

/// In the request of [`DescribeAccountGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountGroupSearchCriteria {
    pub keyword: Option<String>,
}
input! { AccountGroupSearchCriteria() {
    0 "Keyword" keyword: String
} }

/// Response of [`DescribeAccountGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroupOutput {
    pub total_count: Option<i64>,
    pub application_id: Option<String>,
    pub account_group_list: Vec<AccountGroupInfo>,
}
model! { DescribeAccountGroupOutput {
    0 "TotalCount" total_count: i64, 1 "ApplicationId" application_id: String,
    2 "AccountGroupList" account_group_list: Vec<AccountGroupInfo>
} }

/// In the response of [`DescribeAccountGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountGroupInfo {
    pub account_group_id: Option<String>,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
}
model! { AccountGroupInfo {
    0 "AccountGroupId" account_group_id: String, 1 "GroupName" group_name: String, 2 "Description" description: String,
    3 "CreatedDate" created_date: String
} }

/// Describes app account: `DescribeAppAccount` of `eiam` 2021-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DescribeAppAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PARAMETER_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAccount {
    /// Required.
    pub application_id: String,
    pub search_condition: Option<AppAccountSearchCriteria>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAppAccount(application_id: String) "DescribeAppAccount" -> DescribeAppAccountOutput {
    0 "ApplicationId" application_id, 1 "SearchCondition" search_condition: AppAccountSearchCriteria,
    2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeAppAccount: AppAccountInfo = Offset "Offset", "AppAccountList" app_account_list, total "TotalCount" }

/// In the request of [`DescribeAppAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAccountSearchCriteria {
    pub keyword: Option<String>,
}
input! { AppAccountSearchCriteria() {
    0 "Keyword" keyword: String
} }

/// Response of [`DescribeAppAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAccountOutput {
    pub total_count: Option<i64>,
    pub application_id: Option<String>,
    pub app_account_list: Vec<AppAccountInfo>,
}
model! { DescribeAppAccountOutput {
    0 "TotalCount" total_count: i64, 1 "ApplicationId" application_id: String,
    2 "AppAccountList" app_account_list: Vec<AppAccountInfo>
} }

/// In the response of [`DescribeAppAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAccountInfo {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub user_list: Vec<LinkUserInfo>,
    pub description: Option<String>,
    pub created_date: Option<String>,
}
model! { AppAccountInfo {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "UserList" user_list: Vec<LinkUserInfo>,
    3 "Description" description: String, 4 "CreatedDate" created_date: String
} }

/// In the response of [`DescribeAppAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkUserInfo {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { LinkUserInfo {
    0 "UserId" user_id: String, 1 "UserName" user_name: String
} }

/// Describes application: `DescribeApplication` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DescribeApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplication {
    pub application_id: Option<String>,
    pub client_id: Option<String>,
}
operation! { DescribeApplication() "DescribeApplication" -> DescribeApplicationOutput {
    0 "ApplicationId" application_id: String, 1 "ClientId" client_id: String
} }

/// Response of [`DescribeApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationOutput {
    pub key_id: Option<String>,
    pub display_name: Option<String>,
    pub last_modified_date: Option<String>,
    pub client_id: Option<String>,
    pub application_type: Option<String>,
    pub created_date: Option<String>,
    pub application_id: Option<String>,
    pub token_expired: Option<i64>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub public_key: Option<String>,
    pub authorize_url: Option<String>,
    pub icon_url: Option<String>,
    pub secure_level: Option<String>,
    pub app_status: Option<bool>,
    pub description: Option<String>,
}
model! { DescribeApplicationOutput {
    0 "KeyId" key_id: String, 1 "DisplayName" display_name: String, 2 "LastModifiedDate" last_modified_date: String,
    3 "ClientId" client_id: String, 4 "ApplicationType" application_type: String, 5 "CreatedDate" created_date: String,
    6 "ApplicationId" application_id: String, 7 "TokenExpired" token_expired: i64,
    8 "ClientSecret" client_secret: Secret, 9 "PublicKey" public_key: String, 10 "AuthorizeUrl" authorize_url: String,
    11 "IconUrl" icon_url: String, 12 "SecureLevel" secure_level: String, 13 "AppStatus" app_status: bool,
    14 "Description" description: String
} }

/// Describes org node: `DescribeOrgNode` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DescribeOrgNode>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_ORG_NODE_ERROR`],
/// [`codes::FAILED_OPERATION_DESCRIBE_ORG_NODE_ROOT_ERROR`], [`codes::FAILED_OPERATION_ORG_NODE_ID_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgNode {
    pub org_node_id: Option<String>,
    pub include_org_node_child_info: Option<bool>,
}
operation! { DescribeOrgNode() "DescribeOrgNode" -> DescribeOrgNodeOutput {
    0 "OrgNodeId" org_node_id: String, 1 "IncludeOrgNodeChildInfo" include_org_node_child_info: bool
} }

/// Response of [`DescribeOrgNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgNodeOutput {
    pub display_name: Option<String>,
    pub last_modified_date: Option<String>,
    pub customized_org_node_id: Option<String>,
    pub parent_org_node_id: Option<String>,
    pub org_node_id: Option<String>,
    pub data_source: Option<String>,
    pub created_date: Option<String>,
    pub org_node_child_info: Vec<OrgNodeChildInfo>,
    pub description: Option<String>,
}
model! { DescribeOrgNodeOutput {
    0 "DisplayName" display_name: String, 1 "LastModifiedDate" last_modified_date: String,
    2 "CustomizedOrgNodeId" customized_org_node_id: String, 3 "ParentOrgNodeId" parent_org_node_id: String,
    4 "OrgNodeId" org_node_id: String, 5 "DataSource" data_source: String, 6 "CreatedDate" created_date: String,
    7 "OrgNodeChildInfo" org_node_child_info: Vec<OrgNodeChildInfo>, 8 "Description" description: String
} }

/// In the response of [`DescribeOrgNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgNodeChildInfo {
    pub display_name: Option<String>,
    pub last_modified_date: Option<String>,
    pub customized_org_node_id: Option<String>,
    pub parent_org_node_id: Option<String>,
    pub org_node_id: Option<String>,
    pub data_source: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
}
model! { OrgNodeChildInfo {
    0 "DisplayName" display_name: String, 1 "LastModifiedDate" last_modified_date: String,
    2 "CustomizedOrgNodeId" customized_org_node_id: String, 3 "ParentOrgNodeId" parent_org_node_id: String,
    4 "OrgNodeId" org_node_id: String, 5 "DataSource" data_source: String, 6 "CreatedDate" created_date: String,
    7 "Description" description: String
} }

/// Describes org resources authorization: `DescribeOrgResourcesAuthorization` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DescribeOrgResourcesAuthorization>.
///
/// Errors: [`codes::FAILED_OPERATION_ORG_NODE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_APP_ID_CAN_NOT_BE_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgResourcesAuthorization {
    /// Required.
    pub application_id: String,
    /// Required.
    pub org_node_id: String,
}
operation! { DescribeOrgResourcesAuthorization(application_id: String, org_node_id: String)
    "DescribeOrgResourcesAuthorization" -> DescribeOrgResourcesAuthorizationOutput {
    0 "ApplicationId" application_id, 1 "OrgNodeId" org_node_id
} }

/// Response of [`DescribeOrgResourcesAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgResourcesAuthorizationOutput {
    pub application_id: Option<String>,
    pub org_node_id: Option<String>,
    pub org_node_name: Option<String>,
    pub org_node_path: Option<String>,
    pub authorization_org_resource_list: Vec<AuthorizationResourceEntityInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeOrgResourcesAuthorizationOutput {
    0 "ApplicationId" application_id: String, 1 "OrgNodeId" org_node_id: String, 2 "OrgNodeName" org_node_name: String,
    3 "OrgNodePath" org_node_path: String,
    4 "AuthorizationOrgResourceList" authorization_org_resource_list: Vec<AuthorizationResourceEntityInfo>,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOrgResourcesAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationResourceEntityInfo {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub resource_name: Option<String>,
}
model! { AuthorizationResourceEntityInfo {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "Resource" resource: String,
    3 "ResourceName" resource_name: String
} }

/// Describes public key: `DescribePublicKey` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DescribePublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicKey {
    /// Required.
    pub application_id: String,
}
operation! { DescribePublicKey(application_id: String) "DescribePublicKey" -> DescribePublicKeyOutput {
    0 "ApplicationId" application_id
} }

/// Response of [`DescribePublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicKeyOutput {
    pub public_key: Option<String>,
    pub key_id: Option<String>,
    pub application_id: Option<String>,
}
model! { DescribePublicKeyOutput {
    0 "PublicKey" public_key: String, 1 "KeyId" key_id: String, 2 "ApplicationId" application_id: String
} }

/// Describes user group: `DescribeUserGroup` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DescribeUserGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_LENGTH_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroup {
    /// Required.
    pub user_group_id: String,
}
operation! { DescribeUserGroup(user_group_id: String) "DescribeUserGroup" -> DescribeUserGroupOutput {
    0 "UserGroupId" user_group_id
} }

/// Response of [`DescribeUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupOutput {
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub user_group_id: Option<String>,
}
model! { DescribeUserGroupOutput {
    0 "DisplayName" display_name: String, 1 "Description" description: String, 2 "UserGroupId" user_group_id: String
} }

/// Describes user group resources authorization: `DescribeUserGroupResourcesAuthorization` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DescribeUserGroupResourcesAuthorization>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_APP_ID_CAN_NOT_BE_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupResourcesAuthorization {
    /// Required.
    pub application_id: String,
    /// Required.
    pub user_group_id: String,
}
operation! { DescribeUserGroupResourcesAuthorization(application_id: String, user_group_id: String)
    "DescribeUserGroupResourcesAuthorization" -> DescribeUserGroupResourcesAuthorizationOutput {
    0 "ApplicationId" application_id, 1 "UserGroupId" user_group_id
} }

/// Response of [`DescribeUserGroupResourcesAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupResourcesAuthorizationOutput {
    pub application_id: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub authorization_user_group_resource_list: Vec<AuthorizationResourceEntityInfo>,
}
model! { DescribeUserGroupResourcesAuthorizationOutput {
    0 "ApplicationId" application_id: String, 1 "UserGroupId" user_group_id: String,
    2 "UserGroupName" user_group_name: String,
    3 "AuthorizationUserGroupResourceList" authorization_user_group_resource_list: Vec<AuthorizationResourceEntityInfo>
} }

/// Describes user info: `DescribeUserInfo` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DescribeUserInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_PERSON_NOT_FOUND`], [`codes::INVALID_PARAMETER_USER_NAME_IS_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_ID_CAN_NOT_BE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NAME_CAN_NOT_BE_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfo {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}
operation! { DescribeUserInfo() "DescribeUserInfo" -> DescribeUserInfoOutput {
    0 "UserName" user_name: String, 1 "UserId" user_id: String
} }

/// Response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoOutput {
    pub user_name: Option<String>,
    pub status: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub user_group_ids: Vec<String>,
    pub user_id: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub org_node_id: Option<String>,
    pub data_source: Option<String>,
    pub expiration_time: Option<String>,
    pub activation_time: Option<String>,
    pub pwd_need_reset: Option<bool>,
    pub secondary_org_node_id_list: Vec<String>,
    pub admin_flag: Option<i64>,
}
model! { DescribeUserInfoOutput {
    0 "UserName" user_name: String, 1 "Status" status: String, 2 "DisplayName" display_name: String,
    3 "Description" description: String, 4 "UserGroupIds" user_group_ids: Vec<String>, 5 "UserId" user_id: String,
    6 "Email" email: String, 7 "Phone" phone: String, 8 "OrgNodeId" org_node_id: String,
    9 "DataSource" data_source: String, 10 "ExpirationTime" expiration_time: String,
    11 "ActivationTime" activation_time: String, 12 "PwdNeedReset" pwd_need_reset: bool,
    13 "SecondaryOrgNodeIdList" secondary_org_node_id_list: Vec<String>, 14 "AdminFlag" admin_flag: i64
} }

/// Describes user resources authorization: `DescribeUserResourcesAuthorization` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DescribeUserResourcesAuthorization>.
///
/// Errors: [`codes::FAILED_OPERATION_PERSON_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_APP_ID_CAN_NOT_BE_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserResourcesAuthorization {
    /// Required.
    pub application_id: String,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub include_inherited_authorizations: Option<bool>,
}
operation! { DescribeUserResourcesAuthorization(application_id: String)
    "DescribeUserResourcesAuthorization" -> DescribeUserResourcesAuthorizationOutput {
    0 "ApplicationId" application_id, 1 "UserId" user_id: String, 2 "UserName" user_name: String,
    3 "IncludeInheritedAuthorizations" include_inherited_authorizations: bool
} }

/// Response of [`DescribeUserResourcesAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserResourcesAuthorizationOutput {
    pub application_id: Option<String>,
    pub application_accounts: Vec<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub authorization_user_resource_list: Vec<AuthorizationUserResouceInfo>,
}
model! { DescribeUserResourcesAuthorizationOutput {
    0 "ApplicationId" application_id: String, 1 "ApplicationAccounts" application_accounts: Vec<String>,
    2 "UserId" user_id: String, 3 "UserName" user_name: String,
    4 "AuthorizationUserResourceList" authorization_user_resource_list: Vec<AuthorizationUserResouceInfo>
} }

/// In the response of [`DescribeUserResourcesAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationUserResouceInfo {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub inherited_form: Option<InheritedForm>,
    pub application_accounts: Vec<String>,
    pub resource_name: Option<String>,
}
model! { AuthorizationUserResouceInfo {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "Resource" resource: String,
    3 "InheritedForm" inherited_form: InheritedForm, 4 "ApplicationAccounts" application_accounts: Vec<String>,
    5 "ResourceName" resource_name: String
} }

/// In the response of [`DescribeUserResourcesAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InheritedForm {
    pub user_group_ids: Vec<String>,
    pub org_node_ids: Vec<String>,
}
model! { InheritedForm {
    0 "UserGroupIds" user_group_ids: Vec<String>, 1 "OrgNodeIds" org_node_ids: Vec<String>
} }

/// Describes user third party account info: `DescribeUserThirdPartyAccountInfo` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=DescribeUserThirdPartyAccountInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_NOT_FOUND`], [`codes::INVALID_PARAMETER_USER_IDIS_NULL`],
/// [`codes::INVALID_PARAMETER_USER_NAME_IS_NULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserThirdPartyAccountInfo {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}
operation! { DescribeUserThirdPartyAccountInfo()
    "DescribeUserThirdPartyAccountInfo" -> DescribeUserThirdPartyAccountInfoOutput {
    0 "UserName" user_name: String, 1 "UserId" user_id: String
} }

/// Response of [`DescribeUserThirdPartyAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserThirdPartyAccountInfoOutput {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub third_party_accounts: Vec<ThirdPartyAccountInfo>,
}
model! { DescribeUserThirdPartyAccountInfoOutput {
    0 "UserId" user_id: String, 1 "UserName" user_name: String,
    2 "ThirdPartyAccounts" third_party_accounts: Vec<ThirdPartyAccountInfo>
} }

/// In the response of [`DescribeUserThirdPartyAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyAccountInfo {
    pub account_code: Option<String>,
    pub account_name: Option<String>,
}
model! { ThirdPartyAccountInfo {
    0 "AccountCode" account_code: String, 1 "AccountName" account_name: String
} }

/// Lists account in account group: `ListAccountInAccountGroup` of `eiam` 2021-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ListAccountInAccountGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountInAccountGroup {
    /// Required.
    pub account_group_id: String,
    pub search_condition: Option<AccountGroupSearchCriteria>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListAccountInAccountGroup(account_group_id: String)
    "ListAccountInAccountGroup" -> ListAccountInAccountGroupOutput {
    0 "AccountGroupId" account_group_id, 1 "SearchCondition" search_condition: AccountGroupSearchCriteria,
    2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { ListAccountInAccountGroup: AppAccountInfo = Offset "Offset", "AccountList" account_list, total "TotalCount" }

/// Response of [`ListAccountInAccountGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountInAccountGroupOutput {
    pub account_list: Vec<AppAccountInfo>,
    pub total_count: Option<i64>,
    pub account_group_id: Option<String>,
}
model! { ListAccountInAccountGroupOutput {
    0 "AccountList" account_list: Vec<AppAccountInfo>, 1 "TotalCount" total_count: i64,
    2 "AccountGroupId" account_group_id: String
} }

/// Lists application authorizations: `ListApplicationAuthorizations` of `eiam` 2021-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ListApplicationAuthorizations>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_FAILURE`], [`codes::INVALID_PARAMETER_SEARCH_CRITERIA_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_ID_CAN_NOT_BE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_ENTITY_TYPE_NOT_MATCH`], [`codes::OPERATION_DENIED_ACTION_PERMISSION_DENY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAuthorizations {
    /// Required.
    pub entity_type: String,
    pub search_condition: Option<AuthorizationInfoSearchCriteria>,
    pub sort: Option<SortCondition>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListApplicationAuthorizations(entity_type: String)
    "ListApplicationAuthorizations" -> ListApplicationAuthorizationsOutput {
    0 "EntityType" entity_type, 1 "SearchCondition" search_condition: AuthorizationInfoSearchCriteria,
    2 "Sort" sort: SortCondition, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { ListApplicationAuthorizations: AuthorizationInfo =
    Offset "Offset", "AuthorizationInfoList" authorization_info_list, total "TotalCount" }

/// In the request of [`ListApplicationAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationInfoSearchCriteria {
    pub keyword: Option<String>,
}
input! { AuthorizationInfoSearchCriteria() {
    0 "Keyword" keyword: String
} }

/// In the request of [`ListApplicationAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortCondition {
    /// Required.
    pub sort_key: Option<String>,
    /// Required.
    pub sort_order: Option<String>,
}
input! { SortCondition(sort_key: String, sort_order: String) {
    0 "SortKey" sort_key: String, 1 "SortOrder" sort_order: String
} }

/// Response of [`ListApplicationAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAuthorizationsOutput {
    pub authorization_info_list: Vec<AuthorizationInfo>,
    pub total_count: Option<i64>,
}
model! { ListApplicationAuthorizationsOutput {
    0 "AuthorizationInfoList" authorization_info_list: Vec<AuthorizationInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationInfo {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub entity_name: Option<String>,
    pub entity_id: Option<String>,
    pub last_modified_date: Option<String>,
    pub authorization_id: Option<String>,
}
model! { AuthorizationInfo {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "EntityName" entity_name: String,
    3 "EntityId" entity_id: String, 4 "LastModifiedDate" last_modified_date: String,
    5 "AuthorizationId" authorization_id: String
} }

/// Lists applications: `ListApplications` of `eiam` 2021-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ListApplications>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_FAILURE`], [`codes::INVALID_PARAMETER_SEARCH_CRITERIA_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_ID_CAN_NOT_BE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_INFO_SORT_KEY_ILLEGAL`],
/// [`codes::OPERATION_DENIED_ACTION_PERMISSION_DENY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplications {
    pub search_condition: Option<ApplicationInfoSearchCriteria>,
    pub sort: Option<SortCondition>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub application_id_list: Option<Vec<String>>,
}
operation! { ListApplications() "ListApplications" -> ListApplicationsOutput {
    0 "SearchCondition" search_condition: ApplicationInfoSearchCriteria, 1 "Sort" sort: SortCondition,
    2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "ApplicationIdList" application_id_list: Vec<String>
} }
paged! { ListApplications: ApplicationInformation =
    Offset "Offset", "ApplicationInfoList" application_info_list, total "TotalCount" }

/// In the request of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationInfoSearchCriteria {
    pub keyword: Option<String>,
    pub application_type: Option<String>,
}
input! { ApplicationInfoSearchCriteria() {
    0 "Keyword" keyword: String, 1 "ApplicationType" application_type: String
} }

/// Response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub total_count: Option<i64>,
    pub application_info_list: Vec<ApplicationInformation>,
}
model! { ListApplicationsOutput {
    0 "TotalCount" total_count: i64, 1 "ApplicationInfoList" application_info_list: Vec<ApplicationInformation>
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationInformation {
    pub application_id: Option<String>,
    pub display_name: Option<String>,
    pub created_date: Option<String>,
    pub last_modified_date: Option<String>,
    pub app_status: Option<bool>,
    pub icon: Option<String>,
    pub application_type: Option<String>,
    pub client_id: Option<String>,
}
model! { ApplicationInformation {
    0 "ApplicationId" application_id: String, 1 "DisplayName" display_name: String,
    2 "CreatedDate" created_date: String, 3 "LastModifiedDate" last_modified_date: String,
    4 "AppStatus" app_status: bool, 5 "Icon" icon: String, 6 "ApplicationType" application_type: String,
    7 "ClientId" client_id: String
} }

/// Lists authorized applications to org node: `ListAuthorizedApplicationsToOrgNode` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ListAuthorizedApplicationsToOrgNode>.
///
/// Errors: [`codes::FAILED_OPERATION_ORG_NODE_NOT_EXIST`], [`codes::INVALID_PARAMETER_PARAMETERLLLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToOrgNode {
    /// Required.
    pub org_node_id: String,
}
operation! { ListAuthorizedApplicationsToOrgNode(org_node_id: String)
    "ListAuthorizedApplicationsToOrgNode" -> ListAuthorizedApplicationsToOrgNodeOutput {
    0 "OrgNodeId" org_node_id
} }

/// Response of [`ListAuthorizedApplicationsToOrgNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToOrgNodeOutput {
    pub application_ids: Vec<String>,
}
model! { ListAuthorizedApplicationsToOrgNodeOutput {
    0 "ApplicationIds" application_ids: Vec<String>
} }

/// Lists authorized applications to user: `ListAuthorizedApplicationsToUser` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ListAuthorizedApplicationsToUser>.
///
/// Errors: [`codes::FAILED_OPERATION_ID_TO_CODE_ERROR`], [`codes::FAILED_OPERATION_PERSON_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_USER_AUTH_LIST_ERROR`], [`codes::INVALID_PARAMETER_PARAMETERLLLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_ID_CAN_NOT_BE_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToUser {
    /// Required.
    pub user_id: String,
    pub include_inherited_authorizations: Option<bool>,
}
operation! { ListAuthorizedApplicationsToUser(user_id: String)
    "ListAuthorizedApplicationsToUser" -> ListAuthorizedApplicationsToUserOutput {
    0 "UserId" user_id, 1 "IncludeInheritedAuthorizations" include_inherited_authorizations: bool
} }

/// Response of [`ListAuthorizedApplicationsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToUserOutput {
    pub application_authorization_info: Vec<ApplicationAuthorizationInfo>,
}
model! { ListAuthorizedApplicationsToUserOutput {
    0 "ApplicationAuthorizationInfo" application_authorization_info: Vec<ApplicationAuthorizationInfo>
} }

/// In the response of [`ListAuthorizedApplicationsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAuthorizationInfo {
    pub application_accounts: Vec<String>,
    pub application_id: Option<String>,
    pub inherited_form: Option<InheritedForm>,
    pub application_name: Option<String>,
    pub created_date: Option<String>,
}
model! { ApplicationAuthorizationInfo {
    0 "ApplicationAccounts" application_accounts: Vec<String>, 1 "ApplicationId" application_id: String,
    2 "InheritedForm" inherited_form: InheritedForm, 3 "ApplicationName" application_name: String,
    4 "CreatedDate" created_date: String
} }

/// Lists authorized applications to user group: `ListAuthorizedApplicationsToUserGroup` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ListAuthorizedApplicationsToUserGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_ID_NOT_FOUND`], [`codes::FAILED_OPERATION_USER_GROUP_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_PARAMETERLLLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToUserGroup {
    /// Required.
    pub user_group_id: String,
}
operation! { ListAuthorizedApplicationsToUserGroup(user_group_id: String)
    "ListAuthorizedApplicationsToUserGroup" -> ListAuthorizedApplicationsToUserGroupOutput {
    0 "UserGroupId" user_group_id
} }

/// Response of [`ListAuthorizedApplicationsToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToUserGroupOutput {
    pub application_ids: Vec<String>,
}
model! { ListAuthorizedApplicationsToUserGroupOutput {
    0 "ApplicationIds" application_ids: Vec<String>
} }

/// Lists user groups: `ListUserGroups` of `eiam` 2021-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ListUserGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_SEARCH_CRITERIA_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroups {
    pub search_condition: Option<UserGroupInfoSearchCriteria>,
    pub sort: Option<SortCondition>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListUserGroups() "ListUserGroups" -> ListUserGroupsOutput {
    0 "SearchCondition" search_condition: UserGroupInfoSearchCriteria, 1 "Sort" sort: SortCondition,
    2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { ListUserGroups: UserGroupInformation = Offset "Offset", "UserGroupList" user_group_list, total "TotalCount" }

/// In the request of [`ListUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupInfoSearchCriteria {
    pub keyword: Option<String>,
}
input! { UserGroupInfoSearchCriteria() {
    0 "Keyword" keyword: String
} }

/// Response of [`ListUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsOutput {
    pub user_group_list: Vec<UserGroupInformation>,
    pub total_count: Option<i64>,
}
model! { ListUserGroupsOutput {
    0 "UserGroupList" user_group_list: Vec<UserGroupInformation>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupInformation {
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub last_modified_date: Option<String>,
}
model! { UserGroupInformation {
    0 "UserGroupId" user_group_id: String, 1 "UserGroupName" user_group_name: String,
    2 "LastModifiedDate" last_modified_date: String
} }

/// Lists user groups of user: `ListUserGroupsOfUser` of `eiam` 2021-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ListUserGroupsOfUser>.
///
/// Errors: [`codes::FAILED_OPERATION_LIST_USER_GROUPS_OF_USER_ERROR`], [`codes::FAILED_OPERATION_USER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_SORT_KEY_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsOfUser {
    /// Required.
    pub user_id: String,
    pub search_condition: Option<UserGroupInformationSearchCriteria>,
    pub sort: Option<SortCondition>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListUserGroupsOfUser(user_id: String) "ListUserGroupsOfUser" -> ListUserGroupsOfUserOutput {
    0 "UserId" user_id, 1 "SearchCondition" search_condition: UserGroupInformationSearchCriteria,
    2 "Sort" sort: SortCondition, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { ListUserGroupsOfUser: UserGroupInfo =
    Offset "Offset", "UserGroupInfoList" user_group_info_list, total "TotalCount" }

/// In the request of [`ListUserGroupsOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupInformationSearchCriteria {
    pub keyword: Option<String>,
}
input! { UserGroupInformationSearchCriteria() {
    0 "Keyword" keyword: String
} }

/// Response of [`ListUserGroupsOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsOfUserOutput {
    pub user_group_ids: Vec<String>,
    pub user_id: Option<String>,
    pub user_group_info_list: Vec<UserGroupInfo>,
    pub total_count: Option<i64>,
}
model! { ListUserGroupsOfUserOutput {
    0 "UserGroupIds" user_group_ids: Vec<String>, 1 "UserId" user_id: String,
    2 "UserGroupInfoList" user_group_info_list: Vec<UserGroupInfo>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListUserGroupsOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupInfo {
    pub display_name: Option<String>,
    pub user_group_id: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
}
model! { UserGroupInfo {
    0 "DisplayName" display_name: String, 1 "UserGroupId" user_group_id: String, 2 "Description" description: String,
    3 "CreatedDate" created_date: String
} }

/// Lists users: `ListUsers` of `eiam` 2021-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ListUsers>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPECT_FIELDS_NOT_FOUND`], [`codes::INVALID_PARAMETER_SEARCH_CRITERIA_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_TIME_FORMAT_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_SORT_KEY_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub search_condition: Option<UserSearchCriteria>,
    pub expected_fields: Option<Vec<String>>,
    pub sort: Option<SortCondition>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub include_total: Option<bool>,
}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {
    0 "SearchCondition" search_condition: UserSearchCriteria, 1 "ExpectedFields" expected_fields: Vec<String>,
    2 "Sort" sort: SortCondition, 3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "IncludeTotal" include_total: bool
} }
paged! { ListUsers: UserInformation = Offset "Offset", "UserList" user_list, total "TotalCount" }

/// In the request of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserSearchCriteria {
    pub user_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub status: Option<String>,
    pub creation_time: Option<String>,
    pub last_update_time: Option<String>,
    pub keyword: Option<String>,
}
input! { UserSearchCriteria() {
    0 "UserName" user_name: String, 1 "Phone" phone: String, 2 "Email" email: String, 3 "Status" status: String,
    4 "CreationTime" creation_time: String, 5 "LastUpdateTime" last_update_time: String, 6 "Keyword" keyword: String
} }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub user_list: Vec<UserInformation>,
    pub total_count: Option<i64>,
}
model! { ListUsersOutput {
    0 "UserList" user_list: Vec<UserInformation>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInformation {
    pub user_name: Option<String>,
    pub status: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub last_update_time: Option<String>,
    pub creation_time: Option<String>,
    pub org_path: Option<String>,
    pub phone: Option<String>,
    pub subject_groups: Vec<String>,
    pub email: Option<String>,
    pub last_login_time: Option<String>,
    pub user_id: Option<String>,
}
model! { UserInformation {
    0 "UserName" user_name: String, 1 "Status" status: String, 2 "DisplayName" display_name: String,
    3 "Description" description: String, 4 "LastUpdateTime" last_update_time: String,
    5 "CreationTime" creation_time: String, 6 "OrgPath" org_path: String, 7 "Phone" phone: String,
    8 "SubjectGroups" subject_groups: Vec<String>, 9 "Email" email: String, 10 "LastLoginTime" last_login_time: String,
    11 "UserId" user_id: String
} }

/// Lists users in org node: `ListUsersInOrgNode` of `eiam` 2021-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ListUsersInOrgNode>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_ORG_NODE_ROOT_ERROR`],
/// [`codes::FAILED_OPERATION_LIST_USERS_IN_ORG_NODE_ERROR`], [`codes::FAILED_OPERATION_ORG_NODE_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_SEARCH_CRITERIA_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInOrgNode {
    pub org_node_id: Option<String>,
    pub include_org_node_child_info: Option<bool>,
    pub search_condition: Option<ListUsersInOrgNodeSearchCriteria>,
    pub sort: Option<SortCondition>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListUsersInOrgNode() "ListUsersInOrgNode" -> ListUsersInOrgNodeOutput {
    0 "OrgNodeId" org_node_id: String, 1 "IncludeOrgNodeChildInfo" include_org_node_child_info: bool,
    2 "SearchCondition" search_condition: ListUsersInOrgNodeSearchCriteria, 3 "Sort" sort: SortCondition,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }

/// In the request of [`ListUsersInOrgNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInOrgNodeSearchCriteria {
    pub user_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub status: Option<String>,
    pub creation_time: Option<String>,
    pub last_update_time: Option<String>,
    pub keyword: Option<String>,
}
input! { ListUsersInOrgNodeSearchCriteria() {
    0 "UserName" user_name: String, 1 "Phone" phone: String, 2 "Email" email: String, 3 "Status" status: String,
    4 "CreationTime" creation_time: String, 5 "LastUpdateTime" last_update_time: String, 6 "Keyword" keyword: String
} }

/// Response of [`ListUsersInOrgNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInOrgNodeOutput {
    pub org_node_child_user_info: Vec<OrgNodeChildUserInfo>,
    pub org_node_id: Option<String>,
    pub user_info: Vec<UserInfo>,
    pub total_user_num: Option<i64>,
    pub org_node_id_path: Option<String>,
    pub org_node_name_path: Option<String>,
}
model! { ListUsersInOrgNodeOutput {
    0 "OrgNodeChildUserInfo" org_node_child_user_info: Vec<OrgNodeChildUserInfo>, 1 "OrgNodeId" org_node_id: String,
    2 "UserInfo" user_info: Vec<UserInfo>, 3 "TotalUserNum" total_user_num: i64,
    4 "OrgNodeIdPath" org_node_id_path: String, 5 "OrgNodeNamePath" org_node_name_path: String
} }

/// In the response of [`ListUsersInOrgNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgNodeChildUserInfo {
    pub org_node_id: Option<String>,
    pub user_info: Vec<UserInfo>,
    pub total_user_num: Option<i64>,
    pub org_node_id_path: Option<String>,
    pub org_node_name_path: Option<String>,
}
model! { OrgNodeChildUserInfo {
    0 "OrgNodeId" org_node_id: String, 1 "UserInfo" user_info: Vec<UserInfo>, 2 "TotalUserNum" total_user_num: i64,
    3 "OrgNodeIdPath" org_node_id_path: String, 4 "OrgNodeNamePath" org_node_name_path: String
} }

/// In the response of [`ListUsersInOrgNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub user_id: Option<String>,
    pub display_name: Option<String>,
    pub user_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub status: Option<String>,
    pub data_source: Option<String>,
}
model! { UserInfo {
    0 "UserId" user_id: String, 1 "DisplayName" display_name: String, 2 "UserName" user_name: String,
    3 "Phone" phone: String, 4 "Email" email: String, 5 "Status" status: String, 6 "DataSource" data_source: String
} }

/// Lists users in user group: `ListUsersInUserGroup` of `eiam` 2021-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ListUsersInUserGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_ID_NOT_FOUND`], [`codes::FAILED_OPERATION_LIST_USERS_IN_USER_GROUP_ERROR`],
/// [`codes::INVALID_PARAMETER_PARAMETERLLLEGAL`], [`codes::INVALID_PARAMETER_SEARCH_CRITERIA_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInUserGroup {
    /// Required.
    pub user_group_id: String,
    pub search_condition: Option<UserSearchCriteria>,
    pub sort: Option<SortCondition>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListUsersInUserGroup(user_group_id: String) "ListUsersInUserGroup" -> ListUsersInUserGroupOutput {
    0 "UserGroupId" user_group_id, 1 "SearchCondition" search_condition: UserSearchCriteria,
    2 "Sort" sort: SortCondition, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { ListUsersInUserGroup: UserInfo = Offset "Offset", "UserInfo" user_info, total "TotalNum" }

/// Response of [`ListUsersInUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInUserGroupOutput {
    pub user_group_id: Option<String>,
    pub user_info: Vec<UserInfo>,
    pub total_num: Option<i64>,
}
model! { ListUsersInUserGroupOutput {
    0 "UserGroupId" user_group_id: String, 1 "UserInfo" user_info: Vec<UserInfo>, 2 "TotalNum" total_num: i64
} }

/// Modifies account group: `ModifyAccountGroup` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ModifyAccountGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_GROUP_NAME_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_GROUP_NOT_EXIST`], [`codes::FAILED_OPERATION_ACCOUNT_NOT_EXISTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountGroup {
    /// Required.
    pub account_group_id: String,
    pub group_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyAccountGroup(account_group_id: String) "ModifyAccountGroup" -> Empty {
    0 "AccountGroupId" account_group_id, 1 "GroupName" group_name: String, 2 "Description" description: String
} }

/// Response of [`ModifyAccountGroup`]: empty.
pub type ModifyAccountGroupOutput = Empty;

/// Modifies app account: `ModifyAppAccount` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ModifyAppAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_NAME_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_ACCOUNT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAccount {
    /// Required.
    pub account_id: String,
    pub account_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub description: Option<String>,
}
operation! { ModifyAppAccount(account_id: String) "ModifyAppAccount" -> Empty {
    0 "AccountId" account_id, 1 "AccountName" account_name: String, 2 "Password" password: Secret,
    3 "Description" description: String
} }

/// Response of [`ModifyAppAccount`]: empty.
pub type ModifyAppAccountOutput = Empty;

/// Modifies application: `ModifyApplication` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ModifyApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_APP_DISPLAY_NAME_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_ID_CAN_NOT_BE_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplication {
    /// Required.
    pub application_id: String,
    pub secure_level: Option<String>,
    pub display_name: Option<String>,
    pub app_status: Option<bool>,
    pub icon_url: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyApplication(application_id: String) "ModifyApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "SecureLevel" secure_level: String, 2 "DisplayName" display_name: String,
    3 "AppStatus" app_status: bool, 4 "IconUrl" icon_url: String, 5 "Description" description: String
} }

/// Response of [`ModifyApplication`]: empty.
pub type ModifyApplicationOutput = Empty;

/// Modifies user info: `ModifyUserInfo` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=ModifyUserInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_ORG_NODE_ERROR`],
/// [`codes::FAILED_OPERATION_DESCRIBE_ORG_NODE_ROOT_ERROR`], [`codes::FAILED_OPERATION_GROUP_ID_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_MAIN_ORG_NODE_NOT_EXIST`], [`codes::FAILED_OPERATION_ORG_NODE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_ORG_NODE_SETTING_ERROR`], [`codes::FAILED_OPERATION_PERSON_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_SECONDARY_ORG_NODE_DUPLICATES`],
/// [`codes::FAILED_OPERATION_UPDATE_LDAP_USER_ORG_EXCEEDS_RANGE`],
/// [`codes::FAILED_OPERATION_UPDATE_LDAP_USER_ORG_NOT_IN_SAME_CROP`],
/// [`codes::FAILED_OPERATION_UPDATE_USER_EXCEEDS_RANGE`],
/// [`codes::FAILED_OPERATION_UPDATE_WE_COM_USER_ORG_EXCEEDS_RANGE`],
/// [`codes::FAILED_OPERATION_UPDATE_WE_COM_USER_ORG_NOT_IN_SAME_CROP`],
/// [`codes::FAILED_OPERATION_USER_EMAIL_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_USER_PHONE_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_ATTRIBUTE_VALUE_VALID_ERROR`], [`codes::INVALID_PARAMETER_USER_EXPIRATION_TIME_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_NEW_PASSWORD_CAN_NOT_BE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_ID_CAN_NOT_BE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NAME_CAN_NOT_BE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_PHONE_CAN_NOT_BE_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_PARAMETER_LENGTH_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_SECONDARY_NODE_COUNT_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserInfo {
    pub user_name: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub user_group_ids: Option<Vec<String>>,
    pub user_id: Option<String>,
    pub phone: Option<String>,
    pub expiration_time: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub email: Option<String>,
    pub pwd_need_reset: Option<bool>,
    pub org_node_id: Option<String>,
    pub secondary_org_node_id_list: Option<Vec<String>>,
}
operation! { ModifyUserInfo() "ModifyUserInfo" -> Empty {
    0 "UserName" user_name: String, 1 "DisplayName" display_name: String, 2 "Description" description: String,
    3 "UserGroupIds" user_group_ids: Vec<String>, 4 "UserId" user_id: String, 5 "Phone" phone: String,
    6 "ExpirationTime" expiration_time: String, 7 "Password" password: Secret, 8 "Email" email: String,
    9 "PwdNeedReset" pwd_need_reset: bool, 10 "OrgNodeId" org_node_id: String,
    11 "SecondaryOrgNodeIdList" secondary_org_node_id_list: Vec<String>
} }

/// Response of [`ModifyUserInfo`]: empty.
pub type ModifyUserInfoOutput = Empty;

/// Removes account from account group: `RemoveAccountFromAccountGroup` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=RemoveAccountFromAccountGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_GROUP_NOT_EXIST`], [`codes::FAILED_OPERATION_ACCOUNT_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_IDS_CAN_NOT_BE_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_ITEMS_NUMBER_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAccountFromAccountGroup {
    /// Required.
    pub account_group_id: String,
    pub account_ids: Option<Vec<String>>,
}
operation! { RemoveAccountFromAccountGroup(account_group_id: String) "RemoveAccountFromAccountGroup" -> Empty {
    0 "AccountGroupId" account_group_id, 1 "AccountIds" account_ids: Vec<String>
} }

/// Response of [`RemoveAccountFromAccountGroup`]: empty.
pub type RemoveAccountFromAccountGroupOutput = Empty;

/// Removes user from user group: `RemoveUserFromUserGroup` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=RemoveUserFromUserGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_ID_NOT_FOUND`], [`codes::FAILED_OPERATION_PERSON_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_REMOVE_USERS_FROM_USER_GROUP_ERROR`],
/// [`codes::FAILED_OPERATION_USER_NOT_EXIST_IN_USER_GROUP`], [`codes::INVALID_PARAMETER_PARAMETERLLLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromUserGroup {
    /// Required.
    pub user_ids: Vec<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { RemoveUserFromUserGroup(user_ids: Vec<String>, user_group_id: String) "RemoveUserFromUserGroup" -> Empty {
    0 "UserIds" user_ids, 1 "UserGroupId" user_group_id
} }

/// Response of [`RemoveUserFromUserGroup`]: empty.
pub type RemoveUserFromUserGroupOutput = Empty;

/// Updates org node: `UpdateOrgNode` of `eiam` 2021-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eiam&Version=2021-04-20&Action=UpdateOrgNode>.
///
/// Errors: [`codes::FAILED_OPERATION_CHILD_ORG_NODE_NAME_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_CUSTOMIZE_PARENT_ORG_NODE_ID_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_CUSTOMIZED_ORG_NODE_ID_CAN_NOT_BE_EMPTY`],
/// [`codes::FAILED_OPERATION_ORG_NODE_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_ORG_CODE_ILLEGAL`],
/// [`codes::LIMIT_EXCEEDED_PARAMETER_LENGTH_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrgNode {
    /// Required.
    pub org_node_id: String,
    /// Required.
    pub display_name: String,
    pub description: Option<String>,
    pub customized_org_node_id: Option<String>,
}
operation! { UpdateOrgNode(org_node_id: String, display_name: String) "UpdateOrgNode" -> Empty {
    0 "OrgNodeId" org_node_id, 1 "DisplayName" display_name, 2 "Description" description: String,
    3 "CustomizedOrgNodeId" customized_org_node_id: String
} }

/// Response of [`UpdateOrgNode`]: empty.
pub type UpdateOrgNodeOutput = Empty;

codes! {
    FAILED_OPERATION_ACCOUNT_ALREADY_EXISTED_IN_ACCOUNT_GROUP "FailedOperation.AccountAlreadyExistedInAccountGroup",
    FAILED_OPERATION_ACCOUNT_GROUP_NAME_ALREADY_EXISTS "FailedOperation.AccountGroupNameAlreadyExists",
    FAILED_OPERATION_ACCOUNT_GROUP_NOT_EXIST "FailedOperation.AccountGroupNotExist",
    FAILED_OPERATION_ACCOUNT_NAME_ALREADY_EXISTS "FailedOperation.AccountNameAlreadyExists",
    FAILED_OPERATION_ACCOUNT_NOT_EXIST "FailedOperation.AccountNotExist",
    FAILED_OPERATION_ACCOUNT_NOT_EXISTED "FailedOperation.AccountNotExisted",
    FAILED_OPERATION_APP_DISPLAY_NAME_ALREADY_EXISTS "FailedOperation.AppDisplayNameAlreadyExists",
    FAILED_OPERATION_APP_NOT_EXIST "FailedOperation.AppNotExist",
    FAILED_OPERATION_CHILD_ORG_NODE_NAME_ALREADY_EXISTS "FailedOperation.ChildOrgNodeNameAlreadyExists",
    FAILED_OPERATION_CHILD_ORG_NODE_WITH_USERS_CAN_NOT_BE_DELETED "FailedOperation.ChildOrgNodeWithUsersCanNotBeDeleted",
    FAILED_OPERATION_CREATE_ORG_NODE_ERROR "FailedOperation.CreateOrgNodeError",
    FAILED_OPERATION_CREATE_USER_FAILURE "FailedOperation.CreateUserFailure",
    FAILED_OPERATION_CREATE_USER_GROUP_ERROR "FailedOperation.CreateUserGroupError",
    FAILED_OPERATION_CUSTOMIZE_PARENT_ORG_NODE_ID_ALREADY_EXISTS "FailedOperation.CustomizeParentOrgNodeIdAlreadyExists",
    FAILED_OPERATION_CUSTOMIZED_ORG_NODE_ID_CAN_NOT_BE_EMPTY "FailedOperation.CustomizedOrgNodeIdCanNotBeEmpty",
    FAILED_OPERATION_DEFAULT_ORG_NODE_CAN_NOT_BE_DELETED "FailedOperation.DefaultOrgNodeCanNotBeDeleted",
    FAILED_OPERATION_DELETE_ORG_NODE_ERROR "FailedOperation.DeleteOrgNodeError",
    FAILED_OPERATION_DELETE_USER_ERROR "FailedOperation.DeleteUserError",
    FAILED_OPERATION_DELETE_USER_EXISTS_ADMINISTRATOR "FailedOperation.DeleteUserExistsAdministrator",
    FAILED_OPERATION_DELETE_USER_GROUP_ERROR "FailedOperation.DeleteUserGroupError",
    FAILED_OPERATION_DESCRIBE_ORG_NODE_ERROR "FailedOperation.DescribeOrgNodeError",
    FAILED_OPERATION_DESCRIBE_ORG_NODE_ROOT_ERROR "FailedOperation.DescribeOrgNodeRootError",
    FAILED_OPERATION_EXPECT_FIELDS_NOT_FOUND "FailedOperation.ExpectFieldsNotFound",
    FAILED_OPERATION_GROUP_ID_NOT_FOUND "FailedOperation.GroupIdNotFound",
    FAILED_OPERATION_ID_TO_CODE_ERROR "FailedOperation.IdToCodeError",
    FAILED_OPERATION_LIMIT_QUOTA_NOT_ENOUGH "FailedOperation.LimitQuotaNotEnough",
    FAILED_OPERATION_LIST_USER_GROUPS_OF_USER_ERROR "FailedOperation.ListUserGroupsOfUserError",
    FAILED_OPERATION_LIST_USERS_IN_ORG_NODE_ERROR "FailedOperation.ListUsersInOrgNodeError",
    FAILED_OPERATION_LIST_USERS_IN_USER_GROUP_ERROR "FailedOperation.ListUsersInUserGroupError",
    FAILED_OPERATION_MAIN_ORG_NODE_NOT_EXIST "FailedOperation.MainOrgNodeNotExist",
    FAILED_OPERATION_OPERATION_ERROR "FailedOperation.OperationError",
    FAILED_OPERATION_OPERATION_FAILURE "FailedOperation.OperationFailure",
    FAILED_OPERATION_ORG_NODE_ID_NOT_EXIST "FailedOperation.OrgNodeIdNotExist",
    FAILED_OPERATION_ORG_NODE_NOT_EXIST "FailedOperation.OrgNodeNotExist",
    FAILED_OPERATION_ORG_NODE_ROOT_CAN_NOT_BE_DELETED "FailedOperation.OrgNodeRootCanNotBeDeleted",
    FAILED_OPERATION_ORG_NODE_SETTING_ERROR "FailedOperation.OrgNodeSettingError",
    FAILED_OPERATION_ORG_NODE_WITH_USERS_CAN_NOT_BE_DELETED "FailedOperation.OrgNodeWithUsersCanNotBeDeleted",
    FAILED_OPERATION_PARENT_ORG_NODE_ID_NOT_FOUND "FailedOperation.ParentOrgNodeIdNotFound",
    FAILED_OPERATION_PERSON_NOT_FOUND "FailedOperation.PersonNotFound",
    FAILED_OPERATION_REMOVE_USERS_FROM_USER_GROUP_ERROR "FailedOperation.RemoveUsersFromUserGroupError",
    FAILED_OPERATION_SECONDARY_ORG_NODE_DUPLICATES "FailedOperation.SecondaryOrgNodeDuplicates",
    FAILED_OPERATION_UPDATE_LDAP_USER_ORG_EXCEEDS_RANGE "FailedOperation.UpdateLDAPUserOrgExceedsRange",
    FAILED_OPERATION_UPDATE_LDAP_USER_ORG_NOT_IN_SAME_CROP "FailedOperation.UpdateLDAPUserOrgNotInSameCrop",
    FAILED_OPERATION_UPDATE_USER_EXCEEDS_RANGE "FailedOperation.UpdateUserExceedsRange",
    FAILED_OPERATION_UPDATE_WE_COM_USER_ORG_EXCEEDS_RANGE "FailedOperation.UpdateWeComUserOrgExceedsRange",
    FAILED_OPERATION_UPDATE_WE_COM_USER_ORG_NOT_IN_SAME_CROP "FailedOperation.UpdateWeComUserOrgNotInSameCrop",
    FAILED_OPERATION_USER_AUTH_LIST_ERROR "FailedOperation.UserAuthListError",
    FAILED_OPERATION_USER_EMAIL_ALREADY_EXISTS "FailedOperation.UserEmailAlreadyExists",
    FAILED_OPERATION_USER_GROUP_NOT_EXIST "FailedOperation.UserGroupNotExist",
    FAILED_OPERATION_USER_NAME_ALREADY_EXISTS "FailedOperation.UserNameAlreadyExists",
    FAILED_OPERATION_USER_NOT_EXIST_IN_USER_GROUP "FailedOperation.UserNotExistInUserGroup",
    FAILED_OPERATION_USER_NOT_FOUND "FailedOperation.UserNotFound",
    FAILED_OPERATION_USER_PHONE_ALREADY_EXISTS "FailedOperation.UserPhoneAlreadyExists",
    INVALID_PARAMETER_ATTRIBUTE_VALUE_VALID_ERROR "InvalidParameter.AttributeValueValidError",
    INVALID_PARAMETER_ORG_CODE_ILLEGAL "InvalidParameter.OrgCodeIllegal",
    INVALID_PARAMETER_PARAMETER_ILLEGAL "InvalidParameter.ParameterIllegal",
    INVALID_PARAMETER_PARAMETERLLLEGAL "InvalidParameter.Parameterlllegal",
    INVALID_PARAMETER_SEARCH_CRITERIA_ILLEGAL "InvalidParameter.SearchCriteriaIllegal",
    INVALID_PARAMETER_TIME_FORMAT_ILLEGAL "InvalidParameter.TimeFormatIllegal",
    INVALID_PARAMETER_USER_EXPIRATION_TIME_ILLEGAL "InvalidParameter.UserExpirationTimeIllegal",
    INVALID_PARAMETER_USER_IDIS_NULL "InvalidParameter.UserIDIsNull",
    INVALID_PARAMETER_USER_NAME_IS_NULL "InvalidParameter.UserNameIsNull",
    INVALID_PARAMETER_VALUE_ACCOUNT_IDS_CAN_NOT_BE_EMPTY "InvalidParameterValue.AccountIdsCanNotBeEmpty",
    INVALID_PARAMETER_VALUE_APP_ID_CAN_NOT_BE_EMPTY "InvalidParameterValue.AppIdCanNotBeEmpty",
    INVALID_PARAMETER_VALUE_APPLICATION_INFO_SORT_KEY_ILLEGAL "InvalidParameterValue.ApplicationInfoSortKeyIllegal",
    INVALID_PARAMETER_VALUE_ENTITY_TYPE_NOT_MATCH "InvalidParameterValue.EntityTypeNotMatch",
    INVALID_PARAMETER_VALUE_LENGTH_EXCEEDED "InvalidParameterValue.LengthExceeded",
    INVALID_PARAMETER_VALUE_NEW_PASSWORD_CAN_NOT_BE_EMPTY "InvalidParameterValue.NewPasswordCanNotBeEmpty",
    INVALID_PARAMETER_VALUE_PARAMETER_ILLEGAL "InvalidParameterValue.ParameterIllegal",
    INVALID_PARAMETER_VALUE_SORT_KEY_ILLEGAL "InvalidParameterValue.SortKeyIllegal",
    INVALID_PARAMETER_VALUE_USER_ID_CAN_NOT_BE_EMPTY "InvalidParameterValue.UserIdCanNotBeEmpty",
    INVALID_PARAMETER_VALUE_USER_NAME_CAN_NOT_BE_EMPTY "InvalidParameterValue.UserNameCanNotBeEmpty",
    INVALID_PARAMETER_VALUE_USER_PHONE_CAN_NOT_BE_EMPTY "InvalidParameterValue.UserPhoneCanNotBeEmpty",
    LIMIT_EXCEEDED_ITEMS_NUMBER_LIMIT_EXCEEDED "LimitExceeded.ItemsNumberLimitExceeded",
    LIMIT_EXCEEDED_PARAMETER_LENGTH_LIMIT_EXCEEDED "LimitExceeded.ParameterLengthLimitExceeded",
    LIMIT_EXCEEDED_SECONDARY_NODE_COUNT_LIMIT_EXCEEDED "LimitExceeded.SecondaryNodeCountLimitExceeded",
    OPERATION_DENIED_ACTION_PERMISSION_DENY "OperationDenied.ActionPermissionDeny"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddAccountToAccountGroup, AddUserToUserGroup, CreateAccountGroup, CreateAppAccount, CreateOrgNode, CreateUser,
    CreateUserGroup, DeleteAccountGroup, DeleteAppAccount, DeleteOrgNode, DeleteUser, DeleteUserGroup, DeleteUsers,
    DescribeAccountGroup, DescribeAppAccount, DescribeApplication, DescribeOrgNode, DescribeOrgResourcesAuthorization,
    DescribePublicKey, DescribeUserGroup, DescribeUserGroupResourcesAuthorization, DescribeUserInfo,
    DescribeUserResourcesAuthorization, DescribeUserThirdPartyAccountInfo, ListAccountInAccountGroup,
    ListApplicationAuthorizations, ListApplications, ListAuthorizedApplicationsToOrgNode,
    ListAuthorizedApplicationsToUser, ListAuthorizedApplicationsToUserGroup, ListUserGroups, ListUserGroupsOfUser,
    ListUsers, ListUsersInOrgNode, ListUsersInUserGroup, ModifyAccountGroup, ModifyAppAccount, ModifyApplication,
    ModifyUserInfo, RemoveAccountFromAccountGroup, RemoveUserFromUserGroup, UpdateOrgNode
}
