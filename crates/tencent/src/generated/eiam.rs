//! `eiam` 2021-04-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "eiam", version: "2021-04-20", code: "eiam", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAccountToAccountGroup {
    pub account_group_id: String,
    pub account_ids: Option<Vec<String>>,
}
operation! { AddAccountToAccountGroup(account_group_id: String) "AddAccountToAccountGroup" -> Empty {
    0 "AccountGroupId" account_group_id, 1 "AccountIds" account_ids: Vec<String>
} }

pub type AddAccountToAccountGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToUserGroup {
    pub user_ids: Vec<String>,
    pub user_group_id: String,
}
operation! { AddUserToUserGroup(user_ids: Vec<String>, user_group_id: String)
    "AddUserToUserGroup" -> AddUserToUserGroupOutput {
    0 "UserIds" user_ids, 1 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToUserGroupOutput {
    pub failed_items: Option<Vec<String>>,
}
model! { AddUserToUserGroupOutput {
    0 "FailedItems" failed_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountGroup {
    pub application_id: String,
    pub group_name: String,
    pub description: Option<String>,
}
operation! { CreateAccountGroup(application_id: String, group_name: String)
    "CreateAccountGroup" -> CreateAccountGroupOutput {
    0 "ApplicationId" application_id, 1 "GroupName" group_name, 2 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountGroupOutput {
    pub account_group_id: Option<String>,
}
model! { CreateAccountGroupOutput {
    0 "AccountGroupId" account_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAccount {
    pub application_id: String,
    pub account_name: String,
    pub password: Option<Secret>,
    pub description: Option<String>,
}
operation! { CreateAppAccount(application_id: String, account_name: String)
    "CreateAppAccount" -> CreateAppAccountOutput {
    0 "ApplicationId" application_id, 1 "AccountName" account_name, 2 "Password" password: Secret,
    3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAccountOutput {
    pub account_id: Option<String>,
}
model! { CreateAppAccountOutput {
    0 "AccountId" account_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrgNode {
    pub display_name: String,
    pub parent_org_node_id: Option<String>,
    pub description: Option<String>,
    pub customized_org_node_id: Option<String>,
}
operation! { CreateOrgNode(display_name: String) "CreateOrgNode" -> CreateOrgNodeOutput {
    0 "DisplayName" display_name, 1 "ParentOrgNodeId" parent_org_node_id: String, 2 "Description" description: String,
    3 "CustomizedOrgNodeId" customized_org_node_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrgNodeOutput {
    pub org_node_id: Option<String>,
}
model! { CreateOrgNodeOutput {
    0 "OrgNodeId" org_node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub user_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user_id: Option<String>,
}
model! { CreateUserOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    pub display_name: String,
    pub description: Option<String>,
}
operation! { CreateUserGroup(display_name: String) "CreateUserGroup" -> CreateUserGroupOutput {
    0 "DisplayName" display_name, 1 "Description" description: String
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
pub struct DeleteAccountGroup {
    pub account_group_id_list: Vec<String>,
}
operation! { DeleteAccountGroup(account_group_id_list: Vec<String>) "DeleteAccountGroup" -> Empty {
    0 "AccountGroupIdList" account_group_id_list
} }

pub type DeleteAccountGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppAccount {
    pub account_id_list: Vec<String>,
}
operation! { DeleteAppAccount(account_id_list: Vec<String>) "DeleteAppAccount" -> Empty {
    0 "AccountIdList" account_id_list
} }

pub type DeleteAppAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrgNode {
    pub org_node_id: String,
}
operation! { DeleteOrgNode(org_node_id: String) "DeleteOrgNode" -> Empty {
    0 "OrgNodeId" org_node_id
} }

pub type DeleteOrgNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}
operation! { DeleteUser() "DeleteUser" -> Empty {
    0 "UserName" user_name: String, 1 "UserId" user_id: String
} }

pub type DeleteUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroup {
    pub user_group_id: String,
}
operation! { DeleteUserGroup(user_group_id: String) "DeleteUserGroup" -> Empty {
    0 "UserGroupId" user_group_id
} }

pub type DeleteUserGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    pub delete_id_list: Option<Vec<String>>,
    pub delete_name_list: Option<Vec<String>>,
}
operation! { DeleteUsers() "DeleteUsers" -> DeleteUsersOutput {
    0 "DeleteIdList" delete_id_list: Vec<String>, 1 "DeleteNameList" delete_name_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersOutput {
    pub failed_items: Option<Vec<String>>,
}
model! { DeleteUsersOutput {
    0 "FailedItems" failed_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroup {
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
    Offset "Offset", "AccountGroupList" account_group_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountGroupSearchCriteria {
    pub keyword: Option<String>,
}
input! { AccountGroupSearchCriteria() {
    0 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroupOutput {
    pub total_count: Option<i64>,
    pub application_id: Option<String>,
    pub account_group_list: Option<Vec<AccountGroupInfo>>,
}
model! { DescribeAccountGroupOutput {
    0 "TotalCount" total_count, 1 "ApplicationId" application_id, 2 "AccountGroupList" account_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountGroupInfo {
    pub account_group_id: Option<String>,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
}
model! { AccountGroupInfo {
    0 "AccountGroupId" account_group_id, 1 "GroupName" group_name, 2 "Description" description,
    3 "CreatedDate" created_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAccount {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAccountSearchCriteria {
    pub keyword: Option<String>,
}
input! { AppAccountSearchCriteria() {
    0 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAccountOutput {
    pub total_count: Option<i64>,
    pub application_id: Option<String>,
    pub app_account_list: Option<Vec<AppAccountInfo>>,
}
model! { DescribeAppAccountOutput {
    0 "TotalCount" total_count, 1 "ApplicationId" application_id, 2 "AppAccountList" app_account_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAccountInfo {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub user_list: Option<Vec<LinkUserInfo>>,
    pub description: Option<String>,
    pub created_date: Option<String>,
}
model! { AppAccountInfo {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "UserList" user_list, 3 "Description" description,
    4 "CreatedDate" created_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkUserInfo {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { LinkUserInfo {
    0 "UserId" user_id, 1 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplication {
    pub application_id: Option<String>,
    pub client_id: Option<String>,
}
operation! { DescribeApplication() "DescribeApplication" -> DescribeApplicationOutput {
    0 "ApplicationId" application_id: String, 1 "ClientId" client_id: String
} }

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
    pub client_secret: Option<Secret>,
    pub public_key: Option<String>,
    pub authorize_url: Option<String>,
    pub icon_url: Option<String>,
    pub secure_level: Option<String>,
    pub app_status: Option<bool>,
    pub description: Option<String>,
}
model! { DescribeApplicationOutput {
    0 "KeyId" key_id, 1 "DisplayName" display_name, 2 "LastModifiedDate" last_modified_date, 3 "ClientId" client_id,
    4 "ApplicationType" application_type, 5 "CreatedDate" created_date, 6 "ApplicationId" application_id,
    7 "TokenExpired" token_expired, 8 "ClientSecret" client_secret, 9 "PublicKey" public_key,
    10 "AuthorizeUrl" authorize_url, 11 "IconUrl" icon_url, 12 "SecureLevel" secure_level, 13 "AppStatus" app_status,
    14 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgNode {
    pub org_node_id: Option<String>,
    pub include_org_node_child_info: Option<bool>,
}
operation! { DescribeOrgNode() "DescribeOrgNode" -> DescribeOrgNodeOutput {
    0 "OrgNodeId" org_node_id: String, 1 "IncludeOrgNodeChildInfo" include_org_node_child_info: bool
} }

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
    pub org_node_child_info: Option<Vec<OrgNodeChildInfo>>,
    pub description: Option<String>,
}
model! { DescribeOrgNodeOutput {
    0 "DisplayName" display_name, 1 "LastModifiedDate" last_modified_date,
    2 "CustomizedOrgNodeId" customized_org_node_id, 3 "ParentOrgNodeId" parent_org_node_id, 4 "OrgNodeId" org_node_id,
    5 "DataSource" data_source, 6 "CreatedDate" created_date, 7 "OrgNodeChildInfo" org_node_child_info,
    8 "Description" description
} }

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
    0 "DisplayName" display_name, 1 "LastModifiedDate" last_modified_date,
    2 "CustomizedOrgNodeId" customized_org_node_id, 3 "ParentOrgNodeId" parent_org_node_id, 4 "OrgNodeId" org_node_id,
    5 "DataSource" data_source, 6 "CreatedDate" created_date, 7 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgResourcesAuthorization {
    pub application_id: String,
    pub org_node_id: String,
}
operation! { DescribeOrgResourcesAuthorization(application_id: String, org_node_id: String)
    "DescribeOrgResourcesAuthorization" -> DescribeOrgResourcesAuthorizationOutput {
    0 "ApplicationId" application_id, 1 "OrgNodeId" org_node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgResourcesAuthorizationOutput {
    pub application_id: Option<String>,
    pub org_node_id: Option<String>,
    pub org_node_name: Option<String>,
    pub org_node_path: Option<String>,
    pub authorization_org_resource_list: Option<Vec<AuthorizationResourceEntityInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeOrgResourcesAuthorizationOutput {
    0 "ApplicationId" application_id, 1 "OrgNodeId" org_node_id, 2 "OrgNodeName" org_node_name,
    3 "OrgNodePath" org_node_path, 4 "AuthorizationOrgResourceList" authorization_org_resource_list,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationResourceEntityInfo {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub resource_name: Option<String>,
}
model! { AuthorizationResourceEntityInfo {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Resource" resource, 3 "ResourceName" resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicKey {
    pub application_id: String,
}
operation! { DescribePublicKey(application_id: String) "DescribePublicKey" -> DescribePublicKeyOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicKeyOutput {
    pub public_key: Option<String>,
    pub key_id: Option<String>,
    pub application_id: Option<String>,
}
model! { DescribePublicKeyOutput {
    0 "PublicKey" public_key, 1 "KeyId" key_id, 2 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroup {
    pub user_group_id: String,
}
operation! { DescribeUserGroup(user_group_id: String) "DescribeUserGroup" -> DescribeUserGroupOutput {
    0 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupOutput {
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub user_group_id: Option<String>,
}
model! { DescribeUserGroupOutput {
    0 "DisplayName" display_name, 1 "Description" description, 2 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupResourcesAuthorization {
    pub application_id: String,
    pub user_group_id: String,
}
operation! { DescribeUserGroupResourcesAuthorization(application_id: String, user_group_id: String)
    "DescribeUserGroupResourcesAuthorization" -> DescribeUserGroupResourcesAuthorizationOutput {
    0 "ApplicationId" application_id, 1 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupResourcesAuthorizationOutput {
    pub application_id: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub authorization_user_group_resource_list: Option<Vec<AuthorizationResourceEntityInfo>>,
}
model! { DescribeUserGroupResourcesAuthorizationOutput {
    0 "ApplicationId" application_id, 1 "UserGroupId" user_group_id, 2 "UserGroupName" user_group_name,
    3 "AuthorizationUserGroupResourceList" authorization_user_group_resource_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfo {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}
operation! { DescribeUserInfo() "DescribeUserInfo" -> DescribeUserInfoOutput {
    0 "UserName" user_name: String, 1 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoOutput {
    pub user_name: Option<String>,
    pub status: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub user_group_ids: Option<Vec<String>>,
    pub user_id: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub org_node_id: Option<String>,
    pub data_source: Option<String>,
    pub expiration_time: Option<String>,
    pub activation_time: Option<String>,
    pub pwd_need_reset: Option<bool>,
    pub secondary_org_node_id_list: Option<Vec<String>>,
    pub admin_flag: Option<i64>,
}
model! { DescribeUserInfoOutput {
    0 "UserName" user_name, 1 "Status" status, 2 "DisplayName" display_name, 3 "Description" description,
    4 "UserGroupIds" user_group_ids, 5 "UserId" user_id, 6 "Email" email, 7 "Phone" phone, 8 "OrgNodeId" org_node_id,
    9 "DataSource" data_source, 10 "ExpirationTime" expiration_time, 11 "ActivationTime" activation_time,
    12 "PwdNeedReset" pwd_need_reset, 13 "SecondaryOrgNodeIdList" secondary_org_node_id_list, 14 "AdminFlag" admin_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserResourcesAuthorization {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserResourcesAuthorizationOutput {
    pub application_id: Option<String>,
    pub application_accounts: Option<Vec<String>>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub authorization_user_resource_list: Option<Vec<AuthorizationUserResouceInfo>>,
}
model! { DescribeUserResourcesAuthorizationOutput {
    0 "ApplicationId" application_id, 1 "ApplicationAccounts" application_accounts, 2 "UserId" user_id,
    3 "UserName" user_name, 4 "AuthorizationUserResourceList" authorization_user_resource_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationUserResouceInfo {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub inherited_form: Option<InheritedForm>,
    pub application_accounts: Option<Vec<String>>,
    pub resource_name: Option<String>,
}
model! { AuthorizationUserResouceInfo {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Resource" resource, 3 "InheritedForm" inherited_form,
    4 "ApplicationAccounts" application_accounts, 5 "ResourceName" resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InheritedForm {
    pub user_group_ids: Option<Vec<String>>,
    pub org_node_ids: Option<Vec<String>>,
}
model! { InheritedForm {
    0 "UserGroupIds" user_group_ids, 1 "OrgNodeIds" org_node_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserThirdPartyAccountInfoOutput {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub third_party_accounts: Option<Vec<ThirdPartyAccountInfo>>,
}
model! { DescribeUserThirdPartyAccountInfoOutput {
    0 "UserId" user_id, 1 "UserName" user_name, 2 "ThirdPartyAccounts" third_party_accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyAccountInfo {
    pub account_code: Option<String>,
    pub account_name: Option<String>,
}
model! { ThirdPartyAccountInfo {
    0 "AccountCode" account_code, 1 "AccountName" account_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountInAccountGroup {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountInAccountGroupOutput {
    pub account_list: Option<Vec<AppAccountInfo>>,
    pub total_count: Option<u64>,
    pub account_group_id: Option<String>,
}
model! { ListAccountInAccountGroupOutput {
    0 "AccountList" account_list, 1 "TotalCount" total_count, 2 "AccountGroupId" account_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAuthorizations {
    pub entity_type: String,
    pub search_condition: Option<AuthorizationInfoSearchCriteria>,
    pub sort: Option<SortCondition>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { ListApplicationAuthorizations(entity_type: String)
    "ListApplicationAuthorizations" -> ListApplicationAuthorizationsOutput {
    0 "EntityType" entity_type, 1 "SearchCondition" search_condition: AuthorizationInfoSearchCriteria,
    2 "Sort" sort: SortCondition, 3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { ListApplicationAuthorizations: AuthorizationInfo =
    Offset "Offset", "AuthorizationInfoList" authorization_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationInfoSearchCriteria {
    pub keyword: Option<String>,
}
input! { AuthorizationInfoSearchCriteria() {
    0 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortCondition {
    pub sort_key: Option<String>,
    pub sort_order: Option<String>,
}
input! { SortCondition(sort_key: String, sort_order: String) {
    0 "SortKey" sort_key: String, 1 "SortOrder" sort_order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAuthorizationsOutput {
    pub authorization_info_list: Option<Vec<AuthorizationInfo>>,
    pub total_count: Option<u64>,
}
model! { ListApplicationAuthorizationsOutput {
    0 "AuthorizationInfoList" authorization_info_list, 1 "TotalCount" total_count
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "EntityName" entity_name, 3 "EntityId" entity_id,
    4 "LastModifiedDate" last_modified_date, 5 "AuthorizationId" authorization_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplications {
    pub search_condition: Option<ApplicationInfoSearchCriteria>,
    pub sort: Option<SortCondition>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub application_id_list: Option<Vec<String>>,
}
operation! { ListApplications() "ListApplications" -> ListApplicationsOutput {
    0 "SearchCondition" search_condition: ApplicationInfoSearchCriteria, 1 "Sort" sort: SortCondition,
    2 "Offset" offset: u64, 3 "Limit" limit: u64, 4 "ApplicationIdList" application_id_list: Vec<String>
} }
paged! { ListApplications: ApplicationInformation =
    Offset "Offset", "ApplicationInfoList" application_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationInfoSearchCriteria {
    pub keyword: Option<String>,
    pub application_type: Option<String>,
}
input! { ApplicationInfoSearchCriteria() {
    0 "Keyword" keyword: String, 1 "ApplicationType" application_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub total_count: Option<u64>,
    pub application_info_list: Option<Vec<ApplicationInformation>>,
}
model! { ListApplicationsOutput {
    0 "TotalCount" total_count, 1 "ApplicationInfoList" application_info_list
} }

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
    0 "ApplicationId" application_id, 1 "DisplayName" display_name, 2 "CreatedDate" created_date,
    3 "LastModifiedDate" last_modified_date, 4 "AppStatus" app_status, 5 "Icon" icon,
    6 "ApplicationType" application_type, 7 "ClientId" client_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToOrgNode {
    pub org_node_id: String,
}
operation! { ListAuthorizedApplicationsToOrgNode(org_node_id: String)
    "ListAuthorizedApplicationsToOrgNode" -> ListAuthorizedApplicationsToOrgNodeOutput {
    0 "OrgNodeId" org_node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToOrgNodeOutput {
    pub application_ids: Option<Vec<String>>,
}
model! { ListAuthorizedApplicationsToOrgNodeOutput {
    0 "ApplicationIds" application_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToUser {
    pub user_id: String,
    pub include_inherited_authorizations: Option<bool>,
}
operation! { ListAuthorizedApplicationsToUser(user_id: String)
    "ListAuthorizedApplicationsToUser" -> ListAuthorizedApplicationsToUserOutput {
    0 "UserId" user_id, 1 "IncludeInheritedAuthorizations" include_inherited_authorizations: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToUserOutput {
    pub application_authorization_info: Option<Vec<ApplicationAuthorizationInfo>>,
}
model! { ListAuthorizedApplicationsToUserOutput {
    0 "ApplicationAuthorizationInfo" application_authorization_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAuthorizationInfo {
    pub application_accounts: Option<Vec<String>>,
    pub application_id: Option<String>,
    pub inherited_form: Option<InheritedForm>,
    pub application_name: Option<String>,
    pub created_date: Option<String>,
}
model! { ApplicationAuthorizationInfo {
    0 "ApplicationAccounts" application_accounts, 1 "ApplicationId" application_id, 2 "InheritedForm" inherited_form,
    3 "ApplicationName" application_name, 4 "CreatedDate" created_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToUserGroup {
    pub user_group_id: String,
}
operation! { ListAuthorizedApplicationsToUserGroup(user_group_id: String)
    "ListAuthorizedApplicationsToUserGroup" -> ListAuthorizedApplicationsToUserGroupOutput {
    0 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedApplicationsToUserGroupOutput {
    pub application_ids: Option<Vec<String>>,
}
model! { ListAuthorizedApplicationsToUserGroupOutput {
    0 "ApplicationIds" application_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroups {
    pub search_condition: Option<UserGroupInfoSearchCriteria>,
    pub sort: Option<SortCondition>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { ListUserGroups() "ListUserGroups" -> ListUserGroupsOutput {
    0 "SearchCondition" search_condition: UserGroupInfoSearchCriteria, 1 "Sort" sort: SortCondition,
    2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { ListUserGroups: UserGroupInformation = Offset "Offset", "UserGroupList" user_group_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupInfoSearchCriteria {
    pub keyword: Option<String>,
}
input! { UserGroupInfoSearchCriteria() {
    0 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsOutput {
    pub user_group_list: Option<Vec<UserGroupInformation>>,
    pub total_count: Option<u64>,
}
model! { ListUserGroupsOutput {
    0 "UserGroupList" user_group_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupInformation {
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub last_modified_date: Option<String>,
}
model! { UserGroupInformation {
    0 "UserGroupId" user_group_id, 1 "UserGroupName" user_group_name, 2 "LastModifiedDate" last_modified_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsOfUser {
    pub user_id: String,
    pub search_condition: Option<UserGroupInformationSearchCriteria>,
    pub sort: Option<SortCondition>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { ListUserGroupsOfUser(user_id: String) "ListUserGroupsOfUser" -> ListUserGroupsOfUserOutput {
    0 "UserId" user_id, 1 "SearchCondition" search_condition: UserGroupInformationSearchCriteria,
    2 "Sort" sort: SortCondition, 3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { ListUserGroupsOfUser: UserGroupInfo =
    Offset "Offset", "UserGroupInfoList" user_group_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupInformationSearchCriteria {
    pub keyword: Option<String>,
}
input! { UserGroupInformationSearchCriteria() {
    0 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsOfUserOutput {
    pub user_group_ids: Option<Vec<String>>,
    pub user_id: Option<String>,
    pub user_group_info_list: Option<Vec<UserGroupInfo>>,
    pub total_count: Option<u64>,
}
model! { ListUserGroupsOfUserOutput {
    0 "UserGroupIds" user_group_ids, 1 "UserId" user_id, 2 "UserGroupInfoList" user_group_info_list,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupInfo {
    pub display_name: Option<String>,
    pub user_group_id: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
}
model! { UserGroupInfo {
    0 "DisplayName" display_name, 1 "UserGroupId" user_group_id, 2 "Description" description,
    3 "CreatedDate" created_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub search_condition: Option<UserSearchCriteria>,
    pub expected_fields: Option<Vec<String>>,
    pub sort: Option<SortCondition>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub include_total: Option<bool>,
}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {
    0 "SearchCondition" search_condition: UserSearchCriteria, 1 "ExpectedFields" expected_fields: Vec<String>,
    2 "Sort" sort: SortCondition, 3 "Offset" offset: u64, 4 "Limit" limit: u64, 5 "IncludeTotal" include_total: bool
} }
paged! { ListUsers: UserInformation = Offset "Offset", "UserList" user_list, total "TotalCount" }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub user_list: Option<Vec<UserInformation>>,
    pub total_count: Option<u64>,
}
model! { ListUsersOutput {
    0 "UserList" user_list, 1 "TotalCount" total_count
} }

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
    pub subject_groups: Option<Vec<String>>,
    pub email: Option<String>,
    pub last_login_time: Option<String>,
    pub user_id: Option<String>,
}
model! { UserInformation {
    0 "UserName" user_name, 1 "Status" status, 2 "DisplayName" display_name, 3 "Description" description,
    4 "LastUpdateTime" last_update_time, 5 "CreationTime" creation_time, 6 "OrgPath" org_path, 7 "Phone" phone,
    8 "SubjectGroups" subject_groups, 9 "Email" email, 10 "LastLoginTime" last_login_time, 11 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInOrgNode {
    pub org_node_id: Option<String>,
    pub include_org_node_child_info: Option<bool>,
    pub search_condition: Option<ListUsersInOrgNodeSearchCriteria>,
    pub sort: Option<SortCondition>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { ListUsersInOrgNode() "ListUsersInOrgNode" -> ListUsersInOrgNodeOutput {
    0 "OrgNodeId" org_node_id: String, 1 "IncludeOrgNodeChildInfo" include_org_node_child_info: bool,
    2 "SearchCondition" search_condition: ListUsersInOrgNodeSearchCriteria, 3 "Sort" sort: SortCondition,
    4 "Offset" offset: u64, 5 "Limit" limit: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInOrgNodeOutput {
    pub org_node_child_user_info: Option<Vec<OrgNodeChildUserInfo>>,
    pub org_node_id: Option<String>,
    pub user_info: Option<Vec<UserInfo>>,
    pub total_user_num: Option<i64>,
    pub org_node_id_path: Option<String>,
    pub org_node_name_path: Option<String>,
}
model! { ListUsersInOrgNodeOutput {
    0 "OrgNodeChildUserInfo" org_node_child_user_info, 1 "OrgNodeId" org_node_id, 2 "UserInfo" user_info,
    3 "TotalUserNum" total_user_num, 4 "OrgNodeIdPath" org_node_id_path, 5 "OrgNodeNamePath" org_node_name_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgNodeChildUserInfo {
    pub org_node_id: Option<String>,
    pub user_info: Option<Vec<UserInfo>>,
    pub total_user_num: Option<i64>,
    pub org_node_id_path: Option<String>,
    pub org_node_name_path: Option<String>,
}
model! { OrgNodeChildUserInfo {
    0 "OrgNodeId" org_node_id, 1 "UserInfo" user_info, 2 "TotalUserNum" total_user_num,
    3 "OrgNodeIdPath" org_node_id_path, 4 "OrgNodeNamePath" org_node_name_path
} }

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
    0 "UserId" user_id, 1 "DisplayName" display_name, 2 "UserName" user_name, 3 "Phone" phone, 4 "Email" email,
    5 "Status" status, 6 "DataSource" data_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInUserGroup {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInUserGroupOutput {
    pub user_group_id: Option<String>,
    pub user_info: Option<Vec<UserInfo>>,
    pub total_num: Option<i64>,
}
model! { ListUsersInUserGroupOutput {
    0 "UserGroupId" user_group_id, 1 "UserInfo" user_info, 2 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountGroup {
    pub account_group_id: String,
    pub group_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyAccountGroup(account_group_id: String) "ModifyAccountGroup" -> Empty {
    0 "AccountGroupId" account_group_id, 1 "GroupName" group_name: String, 2 "Description" description: String
} }

pub type ModifyAccountGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAccount {
    pub account_id: String,
    pub account_name: Option<String>,
    pub password: Option<Secret>,
    pub description: Option<String>,
}
operation! { ModifyAppAccount(account_id: String) "ModifyAppAccount" -> Empty {
    0 "AccountId" account_id, 1 "AccountName" account_name: String, 2 "Password" password: Secret,
    3 "Description" description: String
} }

pub type ModifyAppAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplication {
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

pub type ModifyApplicationOutput = Empty;

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

pub type ModifyUserInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAccountFromAccountGroup {
    pub account_group_id: String,
    pub account_ids: Option<Vec<String>>,
}
operation! { RemoveAccountFromAccountGroup(account_group_id: String) "RemoveAccountFromAccountGroup" -> Empty {
    0 "AccountGroupId" account_group_id, 1 "AccountIds" account_ids: Vec<String>
} }

pub type RemoveAccountFromAccountGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromUserGroup {
    pub user_ids: Vec<String>,
    pub user_group_id: String,
}
operation! { RemoveUserFromUserGroup(user_ids: Vec<String>, user_group_id: String) "RemoveUserFromUserGroup" -> Empty {
    0 "UserIds" user_ids, 1 "UserGroupId" user_group_id
} }

pub type RemoveUserFromUserGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrgNode {
    pub org_node_id: String,
    pub display_name: String,
    pub description: Option<String>,
    pub customized_org_node_id: Option<String>,
}
operation! { UpdateOrgNode(org_node_id: String, display_name: String) "UpdateOrgNode" -> Empty {
    0 "OrgNodeId" org_node_id, 1 "DisplayName" display_name, 2 "Description" description: String,
    3 "CustomizedOrgNodeId" customized_org_node_id: String
} }

pub type UpdateOrgNodeOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_ACCOUNT_ALREADY_EXISTED_IN_ACCOUNT_GROUP: &str =
        "FailedOperation.AccountAlreadyExistedInAccountGroup";
    pub const FAILED_OPERATION_ACCOUNT_GROUP_NAME_ALREADY_EXISTS: &str =
        "FailedOperation.AccountGroupNameAlreadyExists";
    pub const FAILED_OPERATION_ACCOUNT_GROUP_NOT_EXIST: &str = "FailedOperation.AccountGroupNotExist";
    pub const FAILED_OPERATION_ACCOUNT_NAME_ALREADY_EXISTS: &str = "FailedOperation.AccountNameAlreadyExists";
    pub const FAILED_OPERATION_ACCOUNT_NOT_EXIST: &str = "FailedOperation.AccountNotExist";
    pub const FAILED_OPERATION_ACCOUNT_NOT_EXISTED: &str = "FailedOperation.AccountNotExisted";
    pub const FAILED_OPERATION_APP_DISPLAY_NAME_ALREADY_EXISTS: &str = "FailedOperation.AppDisplayNameAlreadyExists";
    pub const FAILED_OPERATION_APP_NOT_EXIST: &str = "FailedOperation.AppNotExist";
    pub const FAILED_OPERATION_CHILD_ORG_NODE_NAME_ALREADY_EXISTS: &str =
        "FailedOperation.ChildOrgNodeNameAlreadyExists";
    pub const FAILED_OPERATION_CHILD_ORG_NODE_WITH_USERS_CAN_NOT_BE_DELETED: &str =
        "FailedOperation.ChildOrgNodeWithUsersCanNotBeDeleted";
    pub const FAILED_OPERATION_CREATE_ORG_NODE_ERROR: &str = "FailedOperation.CreateOrgNodeError";
    pub const FAILED_OPERATION_CREATE_USER_FAILURE: &str = "FailedOperation.CreateUserFailure";
    pub const FAILED_OPERATION_CREATE_USER_GROUP_ERROR: &str = "FailedOperation.CreateUserGroupError";
    pub const FAILED_OPERATION_CUSTOMIZE_PARENT_ORG_NODE_ID_ALREADY_EXISTS: &str =
        "FailedOperation.CustomizeParentOrgNodeIdAlreadyExists";
    pub const FAILED_OPERATION_CUSTOMIZED_ORG_NODE_ID_CAN_NOT_BE_EMPTY: &str =
        "FailedOperation.CustomizedOrgNodeIdCanNotBeEmpty";
    pub const FAILED_OPERATION_DEFAULT_ORG_NODE_CAN_NOT_BE_DELETED: &str =
        "FailedOperation.DefaultOrgNodeCanNotBeDeleted";
    pub const FAILED_OPERATION_DELETE_ORG_NODE_ERROR: &str = "FailedOperation.DeleteOrgNodeError";
    pub const FAILED_OPERATION_DELETE_USER_ERROR: &str = "FailedOperation.DeleteUserError";
    pub const FAILED_OPERATION_DELETE_USER_EXISTS_ADMINISTRATOR: &str = "FailedOperation.DeleteUserExistsAdministrator";
    pub const FAILED_OPERATION_DELETE_USER_GROUP_ERROR: &str = "FailedOperation.DeleteUserGroupError";
    pub const FAILED_OPERATION_DESCRIBE_ORG_NODE_ERROR: &str = "FailedOperation.DescribeOrgNodeError";
    pub const FAILED_OPERATION_DESCRIBE_ORG_NODE_ROOT_ERROR: &str = "FailedOperation.DescribeOrgNodeRootError";
    pub const FAILED_OPERATION_EXPECT_FIELDS_NOT_FOUND: &str = "FailedOperation.ExpectFieldsNotFound";
    pub const FAILED_OPERATION_GROUP_ID_NOT_FOUND: &str = "FailedOperation.GroupIdNotFound";
    pub const FAILED_OPERATION_ID_TO_CODE_ERROR: &str = "FailedOperation.IdToCodeError";
    pub const FAILED_OPERATION_LIMIT_QUOTA_NOT_ENOUGH: &str = "FailedOperation.LimitQuotaNotEnough";
    pub const FAILED_OPERATION_LIST_USER_GROUPS_OF_USER_ERROR: &str = "FailedOperation.ListUserGroupsOfUserError";
    pub const FAILED_OPERATION_LIST_USERS_IN_ORG_NODE_ERROR: &str = "FailedOperation.ListUsersInOrgNodeError";
    pub const FAILED_OPERATION_LIST_USERS_IN_USER_GROUP_ERROR: &str = "FailedOperation.ListUsersInUserGroupError";
    pub const FAILED_OPERATION_MAIN_ORG_NODE_NOT_EXIST: &str = "FailedOperation.MainOrgNodeNotExist";
    pub const FAILED_OPERATION_OPERATION_ERROR: &str = "FailedOperation.OperationError";
    pub const FAILED_OPERATION_OPERATION_FAILURE: &str = "FailedOperation.OperationFailure";
    pub const FAILED_OPERATION_ORG_NODE_ID_NOT_EXIST: &str = "FailedOperation.OrgNodeIdNotExist";
    pub const FAILED_OPERATION_ORG_NODE_NOT_EXIST: &str = "FailedOperation.OrgNodeNotExist";
    pub const FAILED_OPERATION_ORG_NODE_ROOT_CAN_NOT_BE_DELETED: &str = "FailedOperation.OrgNodeRootCanNotBeDeleted";
    pub const FAILED_OPERATION_ORG_NODE_SETTING_ERROR: &str = "FailedOperation.OrgNodeSettingError";
    pub const FAILED_OPERATION_ORG_NODE_WITH_USERS_CAN_NOT_BE_DELETED: &str =
        "FailedOperation.OrgNodeWithUsersCanNotBeDeleted";
    pub const FAILED_OPERATION_PARENT_ORG_NODE_ID_NOT_FOUND: &str = "FailedOperation.ParentOrgNodeIdNotFound";
    pub const FAILED_OPERATION_PERSON_NOT_FOUND: &str = "FailedOperation.PersonNotFound";
    pub const FAILED_OPERATION_REMOVE_USERS_FROM_USER_GROUP_ERROR: &str =
        "FailedOperation.RemoveUsersFromUserGroupError";
    pub const FAILED_OPERATION_SECONDARY_ORG_NODE_DUPLICATES: &str = "FailedOperation.SecondaryOrgNodeDuplicates";
    pub const FAILED_OPERATION_UPDATE_LDAP_USER_ORG_EXCEEDS_RANGE: &str =
        "FailedOperation.UpdateLDAPUserOrgExceedsRange";
    pub const FAILED_OPERATION_UPDATE_LDAP_USER_ORG_NOT_IN_SAME_CROP: &str =
        "FailedOperation.UpdateLDAPUserOrgNotInSameCrop";
    pub const FAILED_OPERATION_UPDATE_USER_EXCEEDS_RANGE: &str = "FailedOperation.UpdateUserExceedsRange";
    pub const FAILED_OPERATION_UPDATE_WE_COM_USER_ORG_EXCEEDS_RANGE: &str =
        "FailedOperation.UpdateWeComUserOrgExceedsRange";
    pub const FAILED_OPERATION_UPDATE_WE_COM_USER_ORG_NOT_IN_SAME_CROP: &str =
        "FailedOperation.UpdateWeComUserOrgNotInSameCrop";
    pub const FAILED_OPERATION_USER_AUTH_LIST_ERROR: &str = "FailedOperation.UserAuthListError";
    pub const FAILED_OPERATION_USER_EMAIL_ALREADY_EXISTS: &str = "FailedOperation.UserEmailAlreadyExists";
    pub const FAILED_OPERATION_USER_GROUP_NOT_EXIST: &str = "FailedOperation.UserGroupNotExist";
    pub const FAILED_OPERATION_USER_NAME_ALREADY_EXISTS: &str = "FailedOperation.UserNameAlreadyExists";
    pub const FAILED_OPERATION_USER_NOT_EXIST_IN_USER_GROUP: &str = "FailedOperation.UserNotExistInUserGroup";
    pub const FAILED_OPERATION_USER_NOT_FOUND: &str = "FailedOperation.UserNotFound";
    pub const FAILED_OPERATION_USER_PHONE_ALREADY_EXISTS: &str = "FailedOperation.UserPhoneAlreadyExists";
    pub const INVALID_PARAMETER_ATTRIBUTE_VALUE_VALID_ERROR: &str = "InvalidParameter.AttributeValueValidError";
    pub const INVALID_PARAMETER_ORG_CODE_ILLEGAL: &str = "InvalidParameter.OrgCodeIllegal";
    pub const INVALID_PARAMETER_PARAMETER_ILLEGAL: &str = "InvalidParameter.ParameterIllegal";
    pub const INVALID_PARAMETER_PARAMETERLLLEGAL: &str = "InvalidParameter.Parameterlllegal";
    pub const INVALID_PARAMETER_SEARCH_CRITERIA_ILLEGAL: &str = "InvalidParameter.SearchCriteriaIllegal";
    pub const INVALID_PARAMETER_TIME_FORMAT_ILLEGAL: &str = "InvalidParameter.TimeFormatIllegal";
    pub const INVALID_PARAMETER_USER_EXPIRATION_TIME_ILLEGAL: &str = "InvalidParameter.UserExpirationTimeIllegal";
    pub const INVALID_PARAMETER_USER_IDIS_NULL: &str = "InvalidParameter.UserIDIsNull";
    pub const INVALID_PARAMETER_USER_NAME_IS_NULL: &str = "InvalidParameter.UserNameIsNull";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_IDS_CAN_NOT_BE_EMPTY: &str =
        "InvalidParameterValue.AccountIdsCanNotBeEmpty";
    pub const INVALID_PARAMETER_VALUE_APP_ID_CAN_NOT_BE_EMPTY: &str = "InvalidParameterValue.AppIdCanNotBeEmpty";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_INFO_SORT_KEY_ILLEGAL: &str =
        "InvalidParameterValue.ApplicationInfoSortKeyIllegal";
    pub const INVALID_PARAMETER_VALUE_ENTITY_TYPE_NOT_MATCH: &str = "InvalidParameterValue.EntityTypeNotMatch";
    pub const INVALID_PARAMETER_VALUE_LENGTH_EXCEEDED: &str = "InvalidParameterValue.LengthExceeded";
    pub const INVALID_PARAMETER_VALUE_NEW_PASSWORD_CAN_NOT_BE_EMPTY: &str =
        "InvalidParameterValue.NewPasswordCanNotBeEmpty";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_ILLEGAL: &str = "InvalidParameterValue.ParameterIllegal";
    pub const INVALID_PARAMETER_VALUE_SORT_KEY_ILLEGAL: &str = "InvalidParameterValue.SortKeyIllegal";
    pub const INVALID_PARAMETER_VALUE_USER_ID_CAN_NOT_BE_EMPTY: &str = "InvalidParameterValue.UserIdCanNotBeEmpty";
    pub const INVALID_PARAMETER_VALUE_USER_NAME_CAN_NOT_BE_EMPTY: &str = "InvalidParameterValue.UserNameCanNotBeEmpty";
    pub const INVALID_PARAMETER_VALUE_USER_PHONE_CAN_NOT_BE_EMPTY: &str =
        "InvalidParameterValue.UserPhoneCanNotBeEmpty";
    pub const LIMIT_EXCEEDED_ITEMS_NUMBER_LIMIT_EXCEEDED: &str = "LimitExceeded.ItemsNumberLimitExceeded";
    pub const LIMIT_EXCEEDED_PARAMETER_LENGTH_LIMIT_EXCEEDED: &str = "LimitExceeded.ParameterLengthLimitExceeded";
    pub const LIMIT_EXCEEDED_SECONDARY_NODE_COUNT_LIMIT_EXCEEDED: &str =
        "LimitExceeded.SecondaryNodeCountLimitExceeded";
    pub const OPERATION_DENIED_ACTION_PERMISSION_DENY: &str = "OperationDenied.ActionPermissionDeny";
}

#[cfg(feature = "reflect")]
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
