//! `quickbi-public` 2022-01-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "quickbi-public.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "quickbi-public.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "quickbi-public.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "quickbi-public.ap-southeast-5.aliyuncs.com"),
        ("cn-hangzhou", "quickbi-public.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "quickbi-public.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai-finance-1", "quickbi-public.cn-shanghai-finance-1.aliyuncs.com"),
        ("eu-central-1", "quickbi-public.eu-central-1.aliyuncs.com"),
        ("me-central-1", "quickbi-public.me-central-1.aliyuncs.com"),
        ("us-east-1", "quickbi-public.us-east-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "quickbi-public-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "quickbi-public-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "quickbi-public-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "quickbi-public-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-hangzhou", "quickbi-public-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "quickbi-public-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai-finance-1", "quickbi-public-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("eu-central-1", "quickbi-public-vpc.eu-central-1.aliyuncs.com"),
        ("me-central-1", "quickbi-public-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "quickbi-public-vpc.us-east-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "quickbi-public", version: "2022-01-01", code: "quickbi-public", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataLevelPermissionRuleUsers {
    pub add_user_model: String,
}
operation! { AddDataLevelPermissionRuleUsers(add_user_model: String)
    "AddDataLevelPermissionRuleUsers" -> AddDataLevelPermissionRuleUsersOutput {
    0 "AddUserModel" add_user_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataLevelPermissionRuleUsersOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddDataLevelPermissionRuleUsersOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataLevelPermissionWhiteList {
    pub cube_id: String,
    pub operate_type: Option<String>,
    pub rule_type: Option<String>,
    pub target_ids: Option<String>,
    pub target_type: Option<String>,
}
operation! { AddDataLevelPermissionWhiteList(cube_id: String)
    "AddDataLevelPermissionWhiteList" -> AddDataLevelPermissionWhiteListOutput {
    0 "CubeId" cube_id, 1 "OperateType" operate_type: String, 2 "RuleType" rule_type: String,
    3 "TargetIds" target_ids: String, 4 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataLevelPermissionWhiteListOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddDataLevelPermissionWhiteListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSource {
    pub add_model: String,
}
operation! { AddDataSource(add_model: String) "AddDataSource" -> AddDataSourceOutput {
    0 "AddModel" add_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { AddDataSourceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareReport {
    /// 1 to 3.
    pub auth_point: i64,
    pub expire_date: i64,
    pub share_to_id: Option<String>,
    /// 0 to 2.
    pub share_to_type: i64,
    pub works_id: String,
}
operation! { AddShareReport(auth_point: i64, expire_date: i64, share_to_type: i64, works_id: String)
    "AddShareReport" -> AddShareReportOutput {
    0 "AuthPoint" auth_point, 1 "ExpireDate" expire_date, 2 "ShareToId" share_to_id: String,
    3 "ShareToType" share_to_type, 4 "WorksId" works_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareReportOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddShareReportOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUser {
    pub account_id: Option<String>,
    /// Deprecated.
    pub account_name: Option<String>,
    /// Deprecated.
    pub admin_user: Option<bool>,
    /// Deprecated.
    pub auth_admin_user: Option<bool>,
    pub copilot_modules: Option<String>,
    pub nick_name: String,
    /// 1 to 10.
    pub user_type: i64,
    pub role_ids: Option<String>,
}
operation! { AddUser(nick_name: String, user_type: i64) "AddUser" -> AddUserOutput {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "AdminUser" admin_user: bool,
    3 "AuthAdminUser" auth_admin_user: bool, 4 "CopilotModules" copilot_modules: String, 5 "NickName" nick_name,
    6 "UserType" user_type, 7 "RoleIds" role_ids: String
} [
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserOutput {
    pub result: Option<AddUserResult>,
    pub success: Option<bool>,
}
model! { AddUserOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserResult {
    pub account_name: Option<String>,
    pub admin_user: Option<bool>,
    pub auth_admin_user: Option<bool>,
    pub copilot_modules: Option<Vec<String>>,
    pub nick_name: Option<String>,
    pub role_id_list: Option<Vec<i64>>,
    pub user_id: Option<String>,
    pub user_type: Option<i64>,
}
model! { AddUserResult {
    0 "AccountName" account_name, 1 "AdminUser" admin_user, 2 "AuthAdminUser" auth_admin_user,
    3 "CopilotModules" copilot_modules, 4 "NickName" nick_name, 5 "RoleIdList" role_id_list, 6 "UserId" user_id,
    7 "UserType" user_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMember {
    pub user_group_id: String,
    pub user_id_list: String,
}
operation! { AddUserGroupMember(user_group_id: String, user_id_list: String)
    "AddUserGroupMember" -> AddUserGroupMemberOutput {
    0 "UserGroupId" user_group_id, 1 "UserIdList" user_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMemberOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddUserGroupMemberOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMembers {
    pub user_group_ids: String,
    pub user_id: String,
}
operation! { AddUserGroupMembers(user_group_ids: String, user_id: String)
    "AddUserGroupMembers" -> AddUserGroupMembersOutput {
    0 "UserGroupIds" user_group_ids, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMembersOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddUserGroupMembersOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserTagMeta {
    pub tag_description: Option<String>,
    pub tag_name: String,
}
operation! { AddUserTagMeta(tag_name: String) "AddUserTagMeta" -> AddUserTagMetaOutput {
    0 "TagDescription" tag_description: String, 1 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserTagMetaOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { AddUserTagMetaOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToWorkspace {
    pub role_id: i64,
    pub user_id: String,
    pub workspace_id: String,
}
operation! { AddUserToWorkspace(role_id: i64, user_id: String, workspace_id: String)
    "AddUserToWorkspace" -> AddUserToWorkspaceOutput {
    0 "RoleId" role_id, 1 "UserId" user_id, 2 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToWorkspaceOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddUserToWorkspaceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorksAuthorization {
    pub auth_points: i64,
    pub authorize_scope: i64,
    pub authorized_id: String,
    pub expire_day: Option<String>,
    pub resource_id: String,
    pub resource_type: String,
}

/// What [`AddWorksAuthorization::new`] takes.
pub struct AddWorksAuthorizationRequired {
    pub auth_points: i64,
    pub authorize_scope: i64,
    pub authorized_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { AddWorksAuthorization{AddWorksAuthorizationRequired: auth_points, authorize_scope, authorized_id, resource_id, resource_type}
    "AddWorksAuthorization" -> AddWorksAuthorizationOutput {
    0 "AuthPoints" auth_points, 1 "AuthorizeScope" authorize_scope, 2 "AuthorizedId" authorized_id,
    3 "ExpireDay" expire_day: String, 4 "ResourceId" resource_id, 5 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorksAuthorizationOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { AddWorksAuthorizationOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorkspaceUsers {
    /// 25 to 30.
    pub role_id: i64,
    pub user_ids: String,
    pub workspace_id: String,
}
operation! { AddWorkspaceUsers(role_id: i64, user_ids: String, workspace_id: String)
    "AddWorkspaceUsers" -> AddWorkspaceUsersOutput {
    0 "RoleId" role_id, 1 "UserIds" user_ids, 2 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorkspaceUsersOutput {
    pub result: Option<AddWorkspaceUsersResult>,
    pub success: Option<bool>,
}
model! { AddWorkspaceUsersOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorkspaceUsersResult {
    pub failure: Option<i64>,
    pub failure_detail: Option<BTreeMap<String, Value>>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { AddWorkspaceUsersResult {
    0 "Failure" failure, 1 "FailureDetail" failure_detail, 2 "Success" success, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllotDatasetAccelerationTask {
    pub cube_id: String,
}
operation! { AllotDatasetAccelerationTask(cube_id: String)
    "AllotDatasetAccelerationTask" -> AllotDatasetAccelerationTaskOutput {
    0 "CubeId" cube_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllotDatasetAccelerationTaskOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AllotDatasetAccelerationTaskOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeMenu {
    pub auth_points_value: Option<i64>,
    pub data_portal_id: String,
    pub menu_ids: String,
    pub user_group_ids: Option<String>,
    pub user_ids: Option<String>,
}
operation! { AuthorizeMenu(data_portal_id: String, menu_ids: String) "AuthorizeMenu" -> AuthorizeMenuOutput {
    0 "AuthPointsValue" auth_points_value: i64, 1 "DataPortalId" data_portal_id, 2 "MenuIds" menu_ids,
    3 "UserGroupIds" user_group_ids: String, 4 "UserIds" user_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeMenuOutput {
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { AuthorizeMenuOutput {
    0 "Result" result, 1 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFeishuUsers {
    pub feishu_users: Option<String>,
    pub is_admin: Option<bool>,
    pub is_auth_admin: Option<bool>,
    pub user_group_ids: Option<String>,
    pub user_type: Option<i64>,
}
operation! { BatchAddFeishuUsers() "BatchAddFeishuUsers" -> BatchAddFeishuUsersOutput {
    0 "FeishuUsers" feishu_users: String, 1 "IsAdmin" is_admin: bool, 2 "IsAuthAdmin" is_auth_admin: bool,
    3 "UserGroupIds" user_group_ids: String, 4 "UserType" user_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFeishuUsersOutput {
    pub result: Option<BatchAddFeishuUsersResult>,
    pub success: Option<bool>,
}
model! { BatchAddFeishuUsersOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFeishuUsersResult {
    pub fail_count: Option<i64>,
    pub fail_results: Option<Vec<BatchAddFeishuUsersFailResults>>,
    pub ok_count: Option<i64>,
}
model! { BatchAddFeishuUsersResult {
    0 "FailCount" fail_count, 1 "FailResults" fail_results, 2 "OkCount" ok_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFeishuUsersFailResults {
    pub fail_infos: Option<Vec<BatchAddFeishuUsersFailInfos>>,
}
model! { BatchAddFeishuUsersFailResults {
    0 "FailInfos" fail_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFeishuUsersFailInfos {
    pub code: Option<String>,
    pub code_desc: Option<String>,
    pub input: Option<String>,
}
model! { BatchAddFeishuUsersFailInfos {
    0 "Code" code, 1 "CodeDesc" code_desc, 2 "Input" input
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuthorizationMenu {
    pub data_portal_id: String,
    pub menu_ids: String,
    pub user_group_ids: Option<String>,
    pub user_ids: Option<String>,
}
operation! { CancelAuthorizationMenu(data_portal_id: String, menu_ids: String)
    "CancelAuthorizationMenu" -> CancelAuthorizationMenuOutput {
    0 "DataPortalId" data_portal_id, 1 "MenuIds" menu_ids, 2 "UserGroupIds" user_group_ids: String,
    3 "UserIds" user_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuthorizationMenuOutput {
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { CancelAuthorizationMenuOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCollection {
    pub user_id: String,
    pub works_id: String,
}
operation! { CancelCollection(user_id: String, works_id: String) "CancelCollection" -> CancelCollectionOutput {
    0 "UserId" user_id, 1 "WorksId" works_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCollectionOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CancelCollectionOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelReportShare {
    pub report_id: String,
    pub share_to_ids: String,
    pub share_to_type: i64,
}
operation! { CancelReportShare(report_id: String, share_to_ids: String, share_to_type: i64)
    "CancelReportShare" -> CancelReportShareOutput {
    0 "ReportId" report_id, 1 "ShareToIds" share_to_ids, 2 "ShareToType" share_to_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelReportShareOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CancelReportShareOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeVisibilityModel {
    pub data_portal_id: String,
    pub menu_ids: String,
    pub show_only_with_access: bool,
}
operation! { ChangeVisibilityModel(data_portal_id: String, menu_ids: String, show_only_with_access: bool)
    "ChangeVisibilityModel" -> ChangeVisibilityModelOutput {
    0 "DataPortalId" data_portal_id, 1 "MenuIds" menu_ids, 2 "ShowOnlyWithAccess" show_only_with_access
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeVisibilityModelOutput {
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { ChangeVisibilityModelOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDatasetExisted {
    pub cube_id: String,
}
operation! { CheckDatasetExisted(cube_id: String) "CheckDatasetExisted" -> CheckDatasetExistedOutput {
    0 "CubeId" cube_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDatasetExistedOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckDatasetExistedOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckOrganizationMember {
    pub user_id: String,
}
operation! { CheckOrganizationMember(user_id: String) "CheckOrganizationMember" -> CheckOrganizationMemberOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckOrganizationMemberOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckOrganizationMemberOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckReadable {
    pub user_id: String,
    pub works_id: String,
}
operation! { CheckReadable(user_id: String, works_id: String) "CheckReadable" -> CheckReadableOutput {
    0 "UserId" user_id, 1 "WorksId" works_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckReadableOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckReadableOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearDynamicTagCache {
    pub config_id: String,
}
operation! { ClearDynamicTagCache(config_id: String) "ClearDynamicTagCache" -> ClearDynamicTagCacheOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearDynamicTagCacheOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ClearDynamicTagCacheOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCubeBySql {
    pub caption: String,
    pub custom_sql: String,
    pub ds_id: String,
    pub user_id: String,
    pub workspace_id: String,
    pub placeholders: Option<String>,
}

/// What [`CreateCubeBySql::new`] takes.
pub struct CreateCubeBySqlRequired {
    pub caption: String,
    pub custom_sql: String,
    pub ds_id: String,
    pub user_id: String,
    pub workspace_id: String,
}
operation! { CreateCubeBySql{CreateCubeBySqlRequired: caption, custom_sql, ds_id, user_id, workspace_id}
    "CreateCubeBySql" -> CreateCubeBySqlOutput {
    0 "Caption" caption, 1 "CustomSql" custom_sql, 2 "DsId" ds_id, 3 "UserId" user_id, 4 "WorkspaceId" workspace_id,
    5 "Placeholders" placeholders: String
} [
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCubeBySqlOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCubeBySqlOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    pub ds_id: String,
    pub table_name: String,
    pub target_directory_id: Option<String>,
    pub user_define_cube_name: String,
    pub user_id: String,
    pub workspace_id: String,
}

/// What [`CreateDataset::new`] takes.
pub struct CreateDatasetRequired {
    pub ds_id: String,
    pub table_name: String,
    pub user_define_cube_name: String,
    pub user_id: String,
    pub workspace_id: String,
}
operation! { CreateDataset{CreateDatasetRequired: ds_id, table_name, user_define_cube_name, user_id, workspace_id}
    "CreateDataset" -> CreateDatasetOutput {
    0 "DsId" ds_id, 1 "TableName" table_name, 2 "TargetDirectoryId" target_directory_id: String,
    3 "UserDefineCubeName" user_define_cube_name, 4 "UserId" user_id, 5 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasetOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicket {
    /// Deprecated.
    pub account_name: Option<String>,
    /// Deprecated.
    pub account_type: Option<i64>,
    pub cmpt_id: Option<String>,
    pub expire_time: Option<i64>,
    pub ticket_num: Option<i64>,
    pub user_id: Option<String>,
    pub watermark_param: Option<String>,
    pub works_id: String,
    pub global_param: Option<String>,
}
operation! { CreateTicket(works_id: String) "CreateTicket" -> CreateTicketOutput {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: i64, 2 "CmptId" cmpt_id: String,
    3 "ExpireTime" expire_time: i64, 4 "TicketNum" ticket_num: i64, 5 "UserId" user_id: String,
    6 "WatermarkParam" watermark_param: String, 7 "WorksId" works_id, 8 "GlobalParam" global_param: String
} [
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTicketOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicket4Copilot {
    pub account_name: Option<String>,
    pub account_type: Option<i64>,
    pub copilot_id: String,
    pub expire_time: Option<i64>,
    pub ticket_num: Option<i64>,
    pub user_id: Option<String>,
}
operation! { CreateTicket4Copilot(copilot_id: String) "CreateTicket4Copilot" -> CreateTicket4CopilotOutput {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: i64, 2 "CopilotId" copilot_id,
    3 "ExpireTime" expire_time: i64, 4 "TicketNum" ticket_num: i64, 5 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicket4CopilotOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTicket4CopilotOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    pub parent_user_group_id: String,
    pub user_group_description: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: String,
}
operation! { CreateUserGroup(parent_user_group_id: String, user_group_name: String)
    "CreateUserGroup" -> CreateUserGroupOutput {
    0 "ParentUserGroupId" parent_user_group_id, 1 "UserGroupDescription" user_group_description: String,
    2 "UserGroupId" user_group_id: String, 3 "UserGroupName" user_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateUserGroupOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    pub allow_publish: Option<bool>,
    pub allow_share: Option<bool>,
    pub allow_view_all: Option<bool>,
    pub default_share_to_all: Option<bool>,
    pub only_admin_create_datasource: Option<bool>,
    pub use_comment: Option<bool>,
    pub workspace_description: Option<String>,
    pub workspace_name: String,
}
operation! { CreateWorkspace(workspace_name: String) "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "AllowPublish" allow_publish: bool, 1 "AllowShare" allow_share: bool, 2 "AllowViewAll" allow_view_all: bool,
    3 "DefaultShareToAll" default_share_to_all: bool, 4 "OnlyAdminCreateDatasource" only_admin_create_datasource: bool,
    5 "UseComment" use_comment: bool, 6 "WorkspaceDescription" workspace_description: String,
    7 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWorkspaceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataInterpretation {
    pub data: String,
    pub model_code: Option<String>,
    pub prompt_force_override: Option<bool>,
    pub user_prompt: Option<String>,
    pub user_question: Option<String>,
}
operation! { DataInterpretation(data: String) "DataInterpretation" -> DataInterpretationOutput {
    0 "Data" data, 1 "ModelCode" model_code: String, 2 "PromptForceOverride" prompt_force_override: bool,
    3 "UserPrompt" user_prompt: String, 4 "UserQuestion" user_question: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataInterpretationOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DataInterpretationOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSetBlood {
    pub data_set_ids: String,
    pub user_id: Option<String>,
    pub works_type: Option<String>,
}
operation! { DataSetBlood(data_set_ids: String) "DataSetBlood" -> DataSetBloodOutput {
    0 "DataSetIds" data_set_ids, 1 "UserId" user_id: String, 2 "WorksType" works_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSetBloodOutput {
    pub result: Option<Vec<DataSetBloodResult>>,
    pub success: Option<bool>,
}
model! { DataSetBloodOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSetBloodResult {
    pub works_id: Option<String>,
    pub works_type: Option<String>,
}
model! { DataSetBloodResult {
    0 "WorksId" works_id, 1 "WorksType" works_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceBlood {
    pub data_source_id: String,
}
operation! { DataSourceBlood(data_source_id: String) "DataSourceBlood" -> DataSourceBloodOutput {
    0 "DataSourceId" data_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceBloodOutput {
    pub result: Option<Vec<String>>,
    pub success: Option<bool>,
}
model! { DataSourceBloodOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelayTicketExpireTime {
    pub expire_time: i64,
    pub ticket: Secret,
}
operation! { DelayTicketExpireTime(expire_time: i64, ticket: Secret)
    "DelayTicketExpireTime" -> DelayTicketExpireTimeOutput {
    0 "ExpireTime" expire_time, 1 "Ticket" ticket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelayTicketExpireTimeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DelayTicketExpireTimeOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationByUserId {
    pub qbi_user_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { DeleteAuthorizationByUserId(qbi_user_id: String, resource_id: String, resource_type: String)
    "DeleteAuthorizationByUserId" -> DeleteAuthorizationByUserIdOutput {
    0 "QbiUserId" qbi_user_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationByUserIdOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteAuthorizationByUserIdOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLevelPermissionRuleUsers {
    pub delete_user_model: String,
}
operation! { DeleteDataLevelPermissionRuleUsers(delete_user_model: String)
    "DeleteDataLevelPermissionRuleUsers" -> DeleteDataLevelPermissionRuleUsersOutput {
    0 "DeleteUserModel" delete_user_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLevelPermissionRuleUsersOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteDataLevelPermissionRuleUsersOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLevelRuleConfig {
    pub cube_id: String,
    pub rule_id: String,
}
operation! { DeleteDataLevelRuleConfig(cube_id: String, rule_id: String)
    "DeleteDataLevelRuleConfig" -> DeleteDataLevelRuleConfigOutput {
    0 "CubeId" cube_id, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLevelRuleConfigOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteDataLevelRuleConfigOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTicket {
    pub ticket: Secret,
}
operation! { DeleteTicket(ticket: Secret) "DeleteTicket" -> DeleteTicketOutput {
    0 "Ticket" ticket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTicketOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteTicketOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub transfer_user_id: Option<String>,
    pub user_id: String,
}
operation! { DeleteUser(user_id: String) "DeleteUser" -> DeleteUserOutput {
    0 "TransferUserId" transfer_user_id: String, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserFromWorkspace {
    pub user_id: String,
    pub workspace_id: String,
}
operation! { DeleteUserFromWorkspace(user_id: String, workspace_id: String)
    "DeleteUserFromWorkspace" -> DeleteUserFromWorkspaceOutput {
    0 "UserId" user_id, 1 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserFromWorkspaceOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserFromWorkspaceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroup {
    pub user_group_id: String,
}
operation! { DeleteUserGroup(user_group_id: String) "DeleteUserGroup" -> DeleteUserGroupOutput {
    0 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserGroupOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMember {
    pub user_group_id: String,
    pub user_id: String,
}
operation! { DeleteUserGroupMember(user_group_id: String, user_id: String)
    "DeleteUserGroupMember" -> DeleteUserGroupMemberOutput {
    0 "UserGroupId" user_group_id, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMemberOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserGroupMemberOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMembers {
    pub user_group_ids: String,
    pub user_id: String,
}
operation! { DeleteUserGroupMembers(user_group_ids: String, user_id: String)
    "DeleteUserGroupMembers" -> DeleteUserGroupMembersOutput {
    0 "UserGroupIds" user_group_ids, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMembersOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserGroupMembersOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserTagMeta {
    pub tag_id: String,
}
operation! { DeleteUserTagMeta(tag_id: String) "DeleteUserTagMeta" -> DeleteUserTagMetaOutput {
    0 "TagId" tag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserTagMetaOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserTagMetaOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceConnectionInfo {
    pub ds_id: String,
}
operation! { GetDataSourceConnectionInfo(ds_id: String)
    "GetDataSourceConnectionInfo" -> GetDataSourceConnectionInfoOutput {
    0 "DsId" ds_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceConnectionInfoOutput {
    pub result: Option<GetDataSourceConnectionInfoResult>,
    pub success: Option<bool>,
}
model! { GetDataSourceConnectionInfoOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceConnectionInfoResult {
    pub address: Option<String>,
    pub auth_level: Option<String>,
    pub creator_id: Option<String>,
    pub ds_id: Option<String>,
    pub ds_type: Option<String>,
    pub ds_version: Option<String>,
    pub instance: Option<String>,
    pub instance_id: Option<String>,
    pub modify_user: Option<String>,
    pub no_sasl: Option<bool>,
    pub parent_ds_type: Option<String>,
    pub port: Option<String>,
    pub project: Option<String>,
    pub schema: Option<String>,
    pub show_name: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetDataSourceConnectionInfoResult {
    0 "Address" address, 1 "AuthLevel" auth_level, 2 "CreatorId" creator_id, 3 "DsId" ds_id, 4 "DsType" ds_type,
    5 "DsVersion" ds_version, 6 "Instance" instance, 7 "InstanceId" instance_id, 8 "ModifyUser" modify_user,
    9 "NoSasl" no_sasl, 10 "ParentDsType" parent_ds_type, 11 "Port" port, 12 "Project" project, 13 "Schema" schema,
    14 "ShowName" show_name, 15 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskList {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub paused: Option<bool>,
    pub user_nick: Option<String>,
}
operation! { GetMailTaskList() "GetMailTaskList" -> GetMailTaskListOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Paused" paused: bool, 3 "UserNick" user_nick: String
} }
paged! { GetMailTaskList: GetMailTaskListData = Number "PageNum", "Result.Data" result.data, total "Result.TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskListOutput {
    pub result: Option<GetMailTaskListResult>,
    pub success: Option<bool>,
}
model! { GetMailTaskListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskListResult {
    pub data: Option<Vec<GetMailTaskListData>>,
    pub next: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pre: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { GetMailTaskListResult {
    0 "Data" data, 1 "Next" next, 2 "PageNum" page_num, 3 "PageSize" page_size, 4 "Pre" pre, 5 "TotalNum" total_num,
    6 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskListData {
    pub biz_owner_name: Option<String>,
    pub biz_owner_user_id: Option<String>,
    pub mail_id: Option<String>,
    pub paused: Option<bool>,
    pub subscribe_name: Option<String>,
}
model! { GetMailTaskListData {
    0 "BizOwnerName" biz_owner_name, 1 "BizOwnerUserId" biz_owner_user_id, 2 "MailId" mail_id, 3 "Paused" paused,
    4 "SubscribeName" subscribe_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskStatus {
    pub mail_id: String,
    pub task_id: Option<i64>,
}
operation! { GetMailTaskStatus(mail_id: String) "GetMailTaskStatus" -> GetMailTaskStatusOutput {
    0 "MailId" mail_id, 1 "TaskId" task_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskStatusOutput {
    pub result: Option<Vec<GetMailTaskStatusResult>>,
    pub success: Option<bool>,
}
model! { GetMailTaskStatusOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskStatusResult {
    pub exec_time: Option<String>,
    pub mail_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
model! { GetMailTaskStatusResult {
    0 "execTime" exec_time, 1 "mailId" mail_id, 2 "status" status, 3 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupInfo {
    pub keyword: String,
}
operation! { GetUserGroupInfo(keyword: String) "GetUserGroupInfo" -> GetUserGroupInfoOutput {
    0 "Keyword" keyword
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupInfoOutput {
    pub result: Option<Vec<GetUserGroupInfoResult>>,
    pub success: Option<bool>,
}
model! { GetUserGroupInfoOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupInfoResult {
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub identified_path: Option<String>,
    pub modified_time: Option<String>,
    pub modify_user: Option<String>,
    pub parent_usergroup_id: Option<String>,
    pub usergroup_desc: Option<String>,
    pub usergroup_id: Option<String>,
    pub usergroup_name: Option<String>,
}
model! { GetUserGroupInfoResult {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "IdentifiedPath" identified_path,
    3 "ModifiedTime" modified_time, 4 "ModifyUser" modify_user, 5 "ParentUsergroupId" parent_usergroup_id,
    6 "UsergroupDesc" usergroup_desc, 7 "UsergroupId" usergroup_id, 8 "UsergroupName" usergroup_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorksEmbedList {
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub works_type: Option<String>,
    pub ws_id: Option<String>,
}
operation! { GetWorksEmbedList() "GetWorksEmbedList" -> GetWorksEmbedListOutput {
    0 "Keyword" keyword: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "WorksType" works_type: String,
    4 "WsId" ws_id: String
} }
paged! { GetWorksEmbedList: GetWorksEmbedListData =
    Number "PageNo", "Result.Data" result.data, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorksEmbedListOutput {
    pub result: Option<GetWorksEmbedListResult>,
    pub success: Option<bool>,
}
model! { GetWorksEmbedListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorksEmbedListResult {
    pub data: Option<Vec<GetWorksEmbedListData>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { GetWorksEmbedListResult {
    0 "Data" data, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorksEmbedListData {
    pub embed_time: Option<String>,
    pub works_id: Option<String>,
    pub works_name: Option<String>,
    pub works_type: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetWorksEmbedListData {
    0 "EmbedTime" embed_time, 1 "WorksId" works_id, 2 "WorksName" works_name, 3 "WorksType" works_type,
    4 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpWhiteListConfig {
    pub ip_white_list: Option<String>,
    pub operation: String,
}
operation! { IpWhiteListConfig(operation: String) "IpWhiteListConfig" -> IpWhiteListConfigOutput {
    0 "IpWhiteList" ip_white_list: String, 1 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpWhiteListConfigOutput {
    pub result: Option<IpWhiteListConfigResult>,
    pub success: Option<bool>,
}
model! { IpWhiteListConfigOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpWhiteListConfigResult {
    pub ip_white_list: Option<Vec<String>>,
}
model! { IpWhiteListConfigResult {
    0 "IpWhiteList" ip_white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerationOfWorkspace {
    pub creator_id: Option<String>,
    pub cube_name: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub workspace_id: String,
}
operation! { ListAccelerationOfWorkspace(workspace_id: String)
    "ListAccelerationOfWorkspace" -> ListAccelerationOfWorkspaceOutput {
    0 "CreatorId" creator_id: String, 1 "CubeName" cube_name: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "WorkspaceId" workspace_id
} }
paged! { ListAccelerationOfWorkspace: ListAccelerationOfWorkspaceData =
    Number "PageNo", "Result.Data" result.data, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerationOfWorkspaceOutput {
    pub result: Option<ListAccelerationOfWorkspaceResult>,
    pub success: Option<bool>,
}
model! { ListAccelerationOfWorkspaceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerationOfWorkspaceResult {
    pub data: Option<Vec<ListAccelerationOfWorkspaceData>>,
    pub next: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pre: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListAccelerationOfWorkspaceResult {
    0 "Data" data, 1 "Next" next, 2 "PageNum" page_num, 3 "PageSize" page_size, 4 "Pre" pre, 5 "TotalNum" total_num,
    6 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerationOfWorkspaceData {
    pub creator_name: Option<String>,
    pub cube_id: Option<String>,
    pub cube_name: Option<String>,
    pub enable_quickindex_time: Option<String>,
    pub job_history_id: Option<String>,
    pub job_id: Option<String>,
    pub job_status: Option<i64>,
    pub last_modify_time: Option<String>,
    pub size: Option<String>,
}
model! { ListAccelerationOfWorkspaceData {
    0 "CreatorName" creator_name, 1 "CubeId" cube_id, 2 "CubeName" cube_name,
    3 "EnableQuickindexTime" enable_quickindex_time, 4 "JobHistoryId" job_history_id, 5 "JobId" job_id,
    6 "JobStatus" job_status, 7 "LastModifyTime" last_modify_time, 8 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDatasource {
    pub key_word: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub workspace_id: String,
}
operation! { ListApiDatasource(workspace_id: String) "ListApiDatasource" -> ListApiDatasourceOutput {
    0 "KeyWord" key_word: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "WorkspaceId" workspace_id
} }
paged! { ListApiDatasource: ListApiDatasourceData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDatasourceOutput {
    pub result: Option<ListApiDatasourceResult>,
    pub success: Option<bool>,
}
model! { ListApiDatasourceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDatasourceResult {
    pub data: Option<Vec<ListApiDatasourceData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
}
model! { ListApiDatasourceResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDatasourceData {
    pub api_id: Option<String>,
    pub body: Option<String>,
    pub data_size: Option<f64>,
    pub date_update_time: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub job_id: Option<String>,
    pub parameters: Option<String>,
    pub show_name: Option<String>,
    pub status_type: Option<i64>,
}
model! { ListApiDatasourceData {
    0 "ApiId" api_id, 1 "Body" body, 2 "DataSize" data_size, 3 "DateUpdateTime" date_update_time,
    4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "JobId" job_id, 7 "Parameters" parameters,
    8 "ShowName" show_name, 9 "StatusType" status_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByUserGroupId {
    pub user_group_ids: String,
}
operation! { ListByUserGroupId(user_group_ids: String) "ListByUserGroupId" -> ListByUserGroupIdOutput {
    0 "UserGroupIds" user_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByUserGroupIdOutput {
    pub result: Option<ListByUserGroupIdResult>,
    pub success: Option<bool>,
}
model! { ListByUserGroupIdOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByUserGroupIdResult {
    pub failed_user_group_ids: Option<Vec<String>>,
    pub user_group_models: Option<Vec<ListByUserGroupIdUserGroupModels>>,
}
model! { ListByUserGroupIdResult {
    0 "FailedUserGroupIds" failed_user_group_ids, 1 "UserGroupModels" user_group_models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByUserGroupIdUserGroupModels {
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub identified_path: Option<String>,
    pub modified_time: Option<String>,
    pub modify_user: Option<String>,
    pub parent_usergroup_id: Option<String>,
    pub usergroup_desc: Option<String>,
    pub usergroup_id: Option<String>,
    pub usergroup_name: Option<String>,
}
model! { ListByUserGroupIdUserGroupModels {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "IdentifiedPath" identified_path,
    3 "ModifiedTime" modified_time, 4 "ModifyUser" modify_user, 5 "ParentUsergroupId" parent_usergroup_id,
    6 "UsergroupDesc" usergroup_desc, 7 "UsergroupId" usergroup_id, 8 "UsergroupName" usergroup_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollections {
    pub user_id: String,
}
operation! { ListCollections(user_id: String) "ListCollections" -> ListCollectionsOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectionsOutput {
    pub result: Option<Vec<ListCollectionsResult>>,
    pub success: Option<bool>,
}
model! { ListCollectionsOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectionsResult {
    pub favorite_id: Option<i64>,
    pub owner_id: Option<String>,
    pub works_id: Option<String>,
    pub works_name: Option<String>,
    pub works_type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListCollectionsResult {
    0 "FavoriteId" favorite_id, 1 "OwnerId" owner_id, 2 "WorksId" works_id, 3 "WorksName" works_name,
    4 "WorksType" works_type, 5 "WorkspaceId" workspace_id, 6 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCubeDataLevelPermissionConfig {
    pub cube_id: String,
    pub rule_type: String,
}
operation! { ListCubeDataLevelPermissionConfig(cube_id: String, rule_type: String)
    "ListCubeDataLevelPermissionConfig" -> ListCubeDataLevelPermissionConfigOutput {
    0 "CubeId" cube_id, 1 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCubeDataLevelPermissionConfigOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { ListCubeDataLevelPermissionConfigOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLevelPermissionWhiteList {
    pub cube_id: String,
    pub rule_type: String,
}
operation! { ListDataLevelPermissionWhiteList(cube_id: String, rule_type: String)
    "ListDataLevelPermissionWhiteList" -> ListDataLevelPermissionWhiteListOutput {
    0 "CubeId" cube_id, 1 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLevelPermissionWhiteListOutput {
    pub result: Option<ListDataLevelPermissionWhiteListResult>,
    pub success: Option<bool>,
}
model! { ListDataLevelPermissionWhiteListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLevelPermissionWhiteListResult {
    pub cube_id: Option<String>,
    pub rule_type: Option<String>,
    pub users_model: Option<ListDataLevelPermissionWhiteListUsersModel>,
}
model! { ListDataLevelPermissionWhiteListResult {
    0 "CubeId" cube_id, 1 "RuleType" rule_type, 2 "UsersModel" users_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLevelPermissionWhiteListUsersModel {
    pub user_groups: Option<Vec<String>>,
    pub users: Option<Vec<String>>,
}
model! { ListDataLevelPermissionWhiteListUsersModel {
    0 "UserGroups" user_groups, 1 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSource {
    pub ds_type: Option<String>,
    pub workspace_id: String,
}
operation! { ListDataSource(workspace_id: String) "ListDataSource" -> ListDataSourceOutput {
    0 "DsType" ds_type: String, 1 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceOutput {
    pub result: Option<Vec<ListDataSourceResult>>,
    pub success: Option<bool>,
}
model! { ListDataSourceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceResult {
    pub creator_id: Option<String>,
    pub creator_name: Option<String>,
    pub datasource_id: Option<String>,
    pub ds_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub parent_ds_type: Option<String>,
    pub show_name: Option<String>,
}
model! { ListDataSourceResult {
    0 "CreatorId" creator_id, 1 "CreatorName" creator_name, 2 "DatasourceId" datasource_id, 3 "DsType" ds_type,
    4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "ParentDsType" parent_ds_type, 7 "ShowName" show_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicTag {}
operation! { ListDynamicTag() "ListDynamicTag" -> ListDynamicTagOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicTagOutput {
    pub result: Option<Vec<ListDynamicTagResult>>,
    pub success: Option<bool>,
}
model! { ListDynamicTagOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicTagResult {
    pub column_name: Option<String>,
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub ds_id: Option<String>,
    pub organization_id: Option<String>,
    pub related_attribute: Option<i64>,
    pub table_name: Option<String>,
}
model! { ListDynamicTagResult {
    0 "ColumnName" column_name, 1 "ConfigId" config_id, 2 "ConfigName" config_name, 3 "DsId" ds_id,
    4 "OrganizationId" organization_id, 5 "RelatedAttribute" related_attribute, 6 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFavoriteReports {
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub tree_type: Option<String>,
    pub user_id: String,
}
operation! { ListFavoriteReports(user_id: String) "ListFavoriteReports" -> ListFavoriteReportsOutput {
    0 "Keyword" keyword: String, 1 "PageSize" page_size: i64, 2 "TreeType" tree_type: String, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFavoriteReportsOutput {
    pub result: Option<ListFavoriteReportsResult>,
    pub success: Option<bool>,
}
model! { ListFavoriteReportsOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFavoriteReportsResult {
    pub data: Option<Vec<ListFavoriteReportsData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListFavoriteReportsResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFavoriteReportsData {
    pub favorite: Option<bool>,
    pub favorite_date: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub has_edit_auth: Option<bool>,
    pub has_view_auth: Option<bool>,
    pub name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_num: Option<String>,
    pub publish_status: Option<i64>,
    pub tree_id: Option<String>,
    pub r#type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListFavoriteReportsData {
    0 "Favorite" favorite, 1 "FavoriteDate" favorite_date, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified,
    4 "HasEditAuth" has_edit_auth, 5 "HasViewAuth" has_view_auth, 6 "Name" name, 7 "OwnerName" owner_name,
    8 "OwnerNum" owner_num, 9 "PublishStatus" publish_status, 10 "TreeId" tree_id, 11 "Type" r#type,
    12 "WorkspaceId" workspace_id, 13 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRoleUsers {
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub role_id: i64,
}
operation! { ListOrganizationRoleUsers(role_id: i64) "ListOrganizationRoleUsers" -> ListOrganizationRoleUsersOutput {
    0 "Keyword" keyword: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "RoleId" role_id
} }
paged! { ListOrganizationRoleUsers: ListOrganizationRoleUsersData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRoleUsersOutput {
    pub result: Option<ListOrganizationRoleUsersResult>,
    pub success: Option<bool>,
}
model! { ListOrganizationRoleUsersOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRoleUsersResult {
    pub data: Option<Vec<ListOrganizationRoleUsersData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListOrganizationRoleUsersResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRoleUsersData {
    pub nick_name: Option<String>,
    pub user_id: Option<String>,
}
model! { ListOrganizationRoleUsersData {
    0 "NickName" nick_name, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRoles {}
operation! { ListOrganizationRoles() "ListOrganizationRoles" -> ListOrganizationRolesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRolesOutput {
    pub result: Option<Vec<ListOrganizationRolesResult>>,
    pub success: Option<bool>,
}
model! { ListOrganizationRolesOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRolesResult {
    pub auth_config_list: Option<Vec<ListOrganizationRolesAuthConfigList>>,
    pub is_system_role: Option<bool>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { ListOrganizationRolesResult {
    0 "AuthConfigList" auth_config_list, 1 "IsSystemRole" is_system_role, 2 "RoleId" role_id, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRolesAuthConfigList {
    pub auth_key: Option<Secret>,
}
model! { ListOrganizationRolesAuthConfigList {
    0 "AuthKey" auth_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenuAuthorization {
    pub data_portal_id: String,
}
operation! { ListPortalMenuAuthorization(data_portal_id: String)
    "ListPortalMenuAuthorization" -> ListPortalMenuAuthorizationOutput {
    0 "DataPortalId" data_portal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenuAuthorizationOutput {
    pub result: Option<Vec<ListPortalMenuAuthorizationResult>>,
    pub success: Option<bool>,
}
model! { ListPortalMenuAuthorizationOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenuAuthorizationResult {
    pub menu_id: Option<String>,
    pub receivers: Option<Vec<ListPortalMenuAuthorizationReceivers>>,
    pub show_only_with_access: Option<bool>,
}
model! { ListPortalMenuAuthorizationResult {
    0 "MenuId" menu_id, 1 "Receivers" receivers, 2 "ShowOnlyWithAccess" show_only_with_access
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenuAuthorizationReceivers {
    pub auth_points_value: Option<i64>,
    pub receiver_id: Option<String>,
    pub receiver_type: Option<i64>,
}
model! { ListPortalMenuAuthorizationReceivers {
    0 "AuthPointsValue" auth_points_value, 1 "ReceiverId" receiver_id, 2 "ReceiverType" receiver_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenus {
    pub data_portal_id: String,
    pub user_id: Option<String>,
}
operation! { ListPortalMenus(data_portal_id: String) "ListPortalMenus" -> ListPortalMenusOutput {
    0 "DataPortalId" data_portal_id, 1 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenusOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { ListPortalMenusOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentViewReports {
    pub keyword: Option<String>,
    pub offset_day: Option<i64>,
    pub page_size: Option<i64>,
    pub query_mode: Option<String>,
    pub tree_type: Option<String>,
    pub user_id: String,
}
operation! { ListRecentViewReports(user_id: String) "ListRecentViewReports" -> ListRecentViewReportsOutput {
    0 "Keyword" keyword: String, 1 "OffsetDay" offset_day: i64, 2 "PageSize" page_size: i64,
    3 "QueryMode" query_mode: String, 4 "TreeType" tree_type: String, 5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentViewReportsOutput {
    pub result: Option<ListRecentViewReportsResult>,
    pub success: Option<bool>,
}
model! { ListRecentViewReportsOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentViewReportsResult {
    pub attention: Option<String>,
    pub data: Option<Vec<ListRecentViewReportsData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListRecentViewReportsResult {
    0 "Attention" attention, 1 "Data" data, 2 "PageNum" page_num, 3 "PageSize" page_size, 4 "TotalNum" total_num,
    5 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentViewReportsData {
    pub favorite: Option<bool>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub has_edit_auth: Option<bool>,
    pub has_view_auth: Option<bool>,
    pub latest_view_time: Option<String>,
    pub name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_num: Option<String>,
    pub publish_status: Option<i64>,
    pub tree_id: Option<String>,
    pub r#type: Option<String>,
    pub view_count: Option<i64>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListRecentViewReportsData {
    0 "Favorite" favorite, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "HasEditAuth" has_edit_auth,
    4 "HasViewAuth" has_view_auth, 5 "LatestViewTime" latest_view_time, 6 "Name" name, 7 "OwnerName" owner_name,
    8 "OwnerNum" owner_num, 9 "PublishStatus" publish_status, 10 "TreeId" tree_id, 11 "Type" r#type,
    12 "ViewCount" view_count, 13 "WorkspaceId" workspace_id, 14 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedReports {
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub tree_type: Option<String>,
    pub user_id: String,
}
operation! { ListSharedReports(user_id: String) "ListSharedReports" -> ListSharedReportsOutput {
    0 "Keyword" keyword: String, 1 "PageSize" page_size: i64, 2 "TreeType" tree_type: String, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedReportsOutput {
    pub result: Option<ListSharedReportsResult>,
    pub success: Option<bool>,
}
model! { ListSharedReportsOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedReportsResult {
    pub data: Option<Vec<ListSharedReportsData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListSharedReportsResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedReportsData {
    pub favorite: Option<bool>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub has_edit_auth: Option<bool>,
    pub has_view_auth: Option<bool>,
    pub name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_num: Option<String>,
    pub publish_status: Option<i64>,
    pub tree_id: Option<String>,
    pub r#type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListSharedReportsData {
    0 "Favorite" favorite, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "HasEditAuth" has_edit_auth,
    4 "HasViewAuth" has_view_auth, 5 "Name" name, 6 "OwnerName" owner_name, 7 "OwnerNum" owner_num,
    8 "PublishStatus" publish_status, 9 "TreeId" tree_id, 10 "Type" r#type, 11 "WorkspaceId" workspace_id,
    12 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsByUserId {
    pub user_id: String,
}
operation! { ListUserGroupsByUserId(user_id: String) "ListUserGroupsByUserId" -> ListUserGroupsByUserIdOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsByUserIdOutput {
    pub result: Option<Vec<ListUserGroupsByUserIdResult>>,
    pub success: Option<bool>,
}
model! { ListUserGroupsByUserIdOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsByUserIdResult {
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub identified_path: Option<String>,
    pub modified_time: Option<String>,
    pub modify_user: Option<String>,
    pub parent_usergroup_id: Option<String>,
    pub usergroup_desc: Option<String>,
    pub usergroup_id: Option<String>,
    pub usergroup_name: Option<String>,
}
model! { ListUserGroupsByUserIdResult {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "IdentifiedPath" identified_path,
    3 "ModifiedTime" modified_time, 4 "ModifyUser" modify_user, 5 "ParentUsergroupId" parent_usergroup_id,
    6 "UsergroupDesc" usergroup_desc, 7 "UsergroupId" usergroup_id, 8 "UsergroupName" usergroup_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitePortalMenu {
    pub dataportal_id: String,
}
operation! { ListWhitePortalMenu(dataportal_id: String) "ListWhitePortalMenu" -> ListWhitePortalMenuOutput {
    0 "DataportalId" dataportal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitePortalMenuOutput {
    pub result: Option<Vec<ListWhitePortalMenuResult>>,
    pub success: Option<bool>,
}
model! { ListWhitePortalMenuOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitePortalMenuResult {
    pub auth_points_value: Option<i64>,
    pub receiver_id: Option<String>,
    pub receiver_type: Option<i64>,
}
model! { ListWhitePortalMenuResult {
    0 "AuthPointsValue" auth_points_value, 1 "ReceiverId" receiver_id, 2 "ReceiverType" receiver_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRoleUsers {
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub role_id: i64,
    pub workspace_id: Option<String>,
}
operation! { ListWorkspaceRoleUsers(role_id: i64) "ListWorkspaceRoleUsers" -> ListWorkspaceRoleUsersOutput {
    0 "Keyword" keyword: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "RoleId" role_id,
    4 "WorkspaceId" workspace_id: String
} }
paged! { ListWorkspaceRoleUsers: ListWorkspaceRoleUsersData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRoleUsersOutput {
    pub result: Option<ListWorkspaceRoleUsersResult>,
    pub success: Option<bool>,
}
model! { ListWorkspaceRoleUsersOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRoleUsersResult {
    pub data: Option<Vec<ListWorkspaceRoleUsersData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListWorkspaceRoleUsersResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRoleUsersData {
    pub nick_name: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListWorkspaceRoleUsersData {
    0 "NickName" nick_name, 1 "UserId" user_id, 2 "WorkspaceId" workspace_id, 3 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRoles {
    pub workspace_id: String,
}
operation! { ListWorkspaceRoles(workspace_id: String) "ListWorkspaceRoles" -> ListWorkspaceRolesOutput {
    0 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesOutput {
    pub result: Option<Vec<ListWorkspaceRolesResult>>,
    pub success: Option<bool>,
}
model! { ListWorkspaceRolesOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesResult {
    pub auth_config_list: Option<Vec<ListWorkspaceRolesAuthConfigList>>,
    pub is_system_role: Option<bool>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { ListWorkspaceRolesResult {
    0 "AuthConfigList" auth_config_list, 1 "IsSystemRole" is_system_role, 2 "RoleId" role_id, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesAuthConfigList {
    pub action_auth_keys: Option<Vec<String>>,
    pub auth_key: Option<Secret>,
}
model! { ListWorkspaceRolesAuthConfigList {
    0 "ActionAuthKeys" action_auth_keys, 1 "AuthKey" auth_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUserRolesByUserId {
    pub user_id: String,
}
operation! { ListWorkspaceUserRolesByUserId(user_id: String)
    "ListWorkspaceUserRolesByUserId" -> ListWorkspaceUserRolesByUserIdOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUserRolesByUserIdOutput {
    pub result: Option<Vec<ListWorkspaceUserRolesByUserIdResult>>,
    pub success: Option<bool>,
}
model! { ListWorkspaceUserRolesByUserIdOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUserRolesByUserIdResult {
    pub role_model: Option<ListWorkspaceUserRolesByUserIdRoleModel>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListWorkspaceUserRolesByUserIdResult {
    0 "RoleModel" role_model, 1 "WorkspaceId" workspace_id, 2 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUserRolesByUserIdRoleModel {
    pub role_code: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { ListWorkspaceUserRolesByUserIdRoleModel {
    0 "RoleCode" role_code, 1 "RoleId" role_id, 2 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualRunMailTask {
    pub mail_id: String,
}
operation! { ManualRunMailTask(mail_id: String) "ManualRunMailTask" -> ManualRunMailTaskOutput {
    0 "MailId" mail_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualRunMailTaskOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ManualRunMailTaskOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiDatasourceParameters {
    pub api_id: String,
    pub parameters: String,
    pub workspace_id: String,
}
operation! { ModifyApiDatasourceParameters(api_id: String, parameters: String, workspace_id: String)
    "ModifyApiDatasourceParameters" -> ModifyApiDatasourceParametersOutput {
    0 "ApiId" api_id, 1 "Parameters" parameters, 2 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiDatasourceParametersOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ModifyApiDatasourceParametersOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCopilotEmbedConfig {
    pub agent_name: Option<String>,
    pub copilot_id: String,
    pub data_range: Option<String>,
    pub module_name: Option<String>,
}
operation! { ModifyCopilotEmbedConfig(copilot_id: String) "ModifyCopilotEmbedConfig" -> ModifyCopilotEmbedConfigOutput {
    0 "AgentName" agent_name: String, 1 "CopilotId" copilot_id, 2 "DataRange" data_range: String,
    3 "ModuleName" module_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCopilotEmbedConfigOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ModifyCopilotEmbedConfigOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDashboardNl2sqlStatus {
    pub dashboard_ids: String,
    pub status: i64,
}
operation! { ModifyDashboardNl2sqlStatus(dashboard_ids: String, status: i64)
    "ModifyDashboardNl2sqlStatus" -> ModifyDashboardNl2sqlStatusOutput {
    0 "DashboardIds" dashboard_ids, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDashboardNl2sqlStatusOutput {
    pub result: Option<Vec<String>>,
    pub success: Option<bool>,
}
model! { ModifyDashboardNl2sqlStatusOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccelerationLogByCubeId {
    pub cube_id: String,
    pub end_date: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_date: String,
}
operation! { QueryAccelerationLogByCubeId(cube_id: String, end_date: String, start_date: String)
    "QueryAccelerationLogByCubeId" -> QueryAccelerationLogByCubeIdOutput {
    0 "CubeId" cube_id, 1 "EndDate" end_date, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "StartDate" start_date
} }
paged! { QueryAccelerationLogByCubeId: QueryAccelerationLogByCubeIdData =
    Number "PageNo", "Result.Data" result.data, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccelerationLogByCubeIdOutput {
    pub result: Option<QueryAccelerationLogByCubeIdResult>,
    pub success: Option<bool>,
}
model! { QueryAccelerationLogByCubeIdOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccelerationLogByCubeIdResult {
    pub data: Option<Vec<QueryAccelerationLogByCubeIdData>>,
    pub next: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pre: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryAccelerationLogByCubeIdResult {
    0 "Data" data, 1 "Next" next, 2 "PageNum" page_num, 3 "PageSize" page_size, 4 "Pre" pre, 5 "TotalNum" total_num,
    6 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccelerationLogByCubeIdData {
    pub duration: Option<String>,
    pub job_history_id: Option<String>,
    pub job_id: Option<String>,
    pub job_status: Option<String>,
    pub jon_start_date: Option<String>,
    pub log: Option<String>,
}
model! { QueryAccelerationLogByCubeIdData {
    0 "Duration" duration, 1 "JobHistoryId" job_history_id, 2 "JobId" job_id, 3 "JobStatus" job_status,
    4 "JonStartDate" jon_start_date, 5 "Log" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApprovalInfo {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// 0 to 1.
    pub status: i64,
    pub user_id: String,
}
operation! { QueryApprovalInfo(status: i64, user_id: String) "QueryApprovalInfo" -> QueryApprovalInfoOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Status" status, 3 "UserId" user_id
} }
paged! { QueryApprovalInfo: QueryApprovalInfoData = Number "Page", "Result.Data" result.data, total "Result.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApprovalInfoOutput {
    pub result: Option<QueryApprovalInfoResult>,
    pub success: Option<bool>,
}
model! { QueryApprovalInfoOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApprovalInfoResult {
    pub data: Option<Vec<QueryApprovalInfoData>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start: Option<i64>,
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryApprovalInfoResult {
    0 "Data" data, 1 "Page" page, 2 "PageSize" page_size, 3 "Start" start, 4 "Total" total, 5 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApprovalInfoData {
    pub applicant_id: Option<String>,
    pub applicant_name: Option<String>,
    pub application_id: Option<String>,
    pub apply_reason: Option<String>,
    pub approver_id: Option<String>,
    pub approver_name: Option<String>,
    pub delete_flag: Option<bool>,
    pub expire_date: Option<i64>,
    pub flag_status: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub handle_reason: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryApprovalInfoData {
    0 "ApplicantId" applicant_id, 1 "ApplicantName" applicant_name, 2 "ApplicationId" application_id,
    3 "ApplyReason" apply_reason, 4 "ApproverId" approver_id, 5 "ApproverName" approver_name,
    6 "DeleteFlag" delete_flag, 7 "ExpireDate" expire_date, 8 "FlagStatus" flag_status, 9 "GmtCreate" gmt_create,
    10 "GmtModified" gmt_modified, 11 "HandleReason" handle_reason, 12 "ResourceId" resource_id,
    13 "ResourceName" resource_name, 14 "ResourceType" resource_type, 15 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditLog {
    pub access_source_flag: Option<String>,
    pub end_date: String,
    pub log_type: String,
    pub operator_id: Option<String>,
    pub operator_types: Option<String>,
    pub resource_type: Option<String>,
    pub start_date: String,
    pub user_access_device: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { QueryAuditLog(end_date: String, log_type: String, start_date: String)
    "QueryAuditLog" -> QueryAuditLogOutput {
    0 "AccessSourceFlag" access_source_flag: String, 1 "EndDate" end_date, 2 "LogType" log_type,
    3 "OperatorId" operator_id: String, 4 "OperatorTypes" operator_types: String,
    5 "ResourceType" resource_type: String, 6 "StartDate" start_date, 7 "UserAccessDevice" user_access_device: String,
    8 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditLogOutput {
    pub result: Option<Vec<QueryAuditLogResult>>,
    pub success: Option<bool>,
}
model! { QueryAuditLogOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditLogResult {
    pub gmt_create: Option<String>,
    pub operator_account_name: Option<String>,
    pub operator_name: Option<String>,
    pub operator_type: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_type: Option<String>,
    pub workspace_id: Option<String>,
}
model! { QueryAuditLogResult {
    0 "GmtCreate" gmt_create, 1 "OperatorAccountName" operator_account_name, 2 "OperatorName" operator_name,
    3 "OperatorType" operator_type, 4 "TargetId" target_id, 5 "TargetName" target_name, 6 "TargetType" target_type,
    7 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryComponentPerformance {
    pub cost_time_avg_min: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: String,
    pub report_id: Option<String>,
    pub resource_type: Option<String>,
    pub workspace_id: String,
}
operation! { QueryComponentPerformance(query_type: String, workspace_id: String)
    "QueryComponentPerformance" -> QueryComponentPerformanceOutput {
    0 "CostTimeAvgMin" cost_time_avg_min: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "QueryType" query_type, 4 "ReportId" report_id: String, 5 "ResourceType" resource_type: String,
    6 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryComponentPerformanceOutput {
    pub result: Option<Vec<QueryComponentPerformanceResult>>,
    pub success: Option<bool>,
}
model! { QueryComponentPerformanceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryComponentPerformanceResult {
    pub cache_cost_time_avg: Option<f64>,
    pub cache_query_count: Option<i64>,
    pub component_id: Option<String>,
    pub component_name: Option<String>,
    pub cost_time_avg: Option<f64>,
    pub query_count: Option<i64>,
    pub query_count_avg: Option<f64>,
    pub query_over_five_percent_num: Option<f64>,
    pub query_over_five_sec_percent: Option<String>,
    pub query_over_ten_sec_percent: Option<String>,
    pub query_over_ten_sec_percent_num: Option<f64>,
    pub query_timeout_count: Option<i64>,
    pub query_timeout_count_percent: Option<f64>,
    pub quick_index_cost_time_avg: Option<f64>,
    pub quick_index_query_count: Option<i64>,
    pub repeat_query_percent: Option<String>,
    pub repeat_query_percent_num: Option<f64>,
    pub repeat_sql_query_count: Option<i64>,
    pub repeat_sql_query_percent: Option<String>,
    pub report_id: Option<String>,
    pub report_name: Option<String>,
    pub report_type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryComponentPerformanceResult {
    0 "CacheCostTimeAvg" cache_cost_time_avg, 1 "CacheQueryCount" cache_query_count, 2 "ComponentId" component_id,
    3 "ComponentName" component_name, 4 "CostTimeAvg" cost_time_avg, 5 "QueryCount" query_count,
    6 "QueryCountAvg" query_count_avg, 7 "QueryOverFivePercentNum" query_over_five_percent_num,
    8 "QueryOverFiveSecPercent" query_over_five_sec_percent, 9 "QueryOverTenSecPercent" query_over_ten_sec_percent,
    10 "QueryOverTenSecPercentNum" query_over_ten_sec_percent_num, 11 "QueryTimeoutCount" query_timeout_count,
    12 "QueryTimeoutCountPercent" query_timeout_count_percent, 13 "QuickIndexCostTimeAvg" quick_index_cost_time_avg,
    14 "QuickIndexQueryCount" quick_index_query_count, 15 "RepeatQueryPercent" repeat_query_percent,
    16 "RepeatQueryPercentNum" repeat_query_percent_num, 17 "RepeatSqlQueryCount" repeat_sql_query_count,
    18 "RepeatSqlQueryPercent" repeat_sql_query_percent, 19 "ReportId" report_id, 20 "ReportName" report_name,
    21 "ReportType" report_type, 22 "WorkspaceId" workspace_id, 23 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopilotEmbedConfig {
    pub keyword: Option<String>,
}
operation! { QueryCopilotEmbedConfig() "QueryCopilotEmbedConfig" -> QueryCopilotEmbedConfigOutput {
    0 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopilotEmbedConfigOutput {
    pub result: Option<Vec<QueryCopilotEmbedConfigResult>>,
    pub success: Option<bool>,
}
model! { QueryCopilotEmbedConfigOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopilotEmbedConfigResult {
    pub agent_name: Option<String>,
    pub copilot_id: Option<String>,
    pub create_user: Option<String>,
    pub create_user_name: Option<String>,
    pub data_range: Option<QueryCopilotEmbedConfigDataRange>,
    pub modify_user: Option<String>,
    pub module_name: Option<String>,
    pub show_name: Option<String>,
}
model! { QueryCopilotEmbedConfigResult {
    0 "AgentName" agent_name, 1 "CopilotId" copilot_id, 2 "CreateUser" create_user, 3 "CreateUserName" create_user_name,
    4 "DataRange" data_range, 5 "ModifyUser" modify_user, 6 "ModuleName" module_name, 7 "ShowName" show_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopilotEmbedConfigDataRange {
    pub all_cube: Option<bool>,
    pub all_theme: Option<bool>,
    pub llm_cubes: Option<Vec<String>>,
    pub themes: Option<Vec<String>>,
}
model! { QueryCopilotEmbedConfigDataRange {
    0 "AllCube" all_cube, 1 "AllTheme" all_theme, 2 "LlmCubes" llm_cubes, 3 "Themes" themes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubeOptimization {
    pub workspace_id: String,
}
operation! { QueryCubeOptimization(workspace_id: String) "QueryCubeOptimization" -> QueryCubeOptimizationOutput {
    0 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubeOptimizationOutput {
    pub result: Option<Vec<QueryCubeOptimizationResult>>,
    pub success: Option<bool>,
}
model! { QueryCubeOptimizationOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubeOptimizationResult {
    pub advice_type: Option<String>,
    pub cube_performance_diagnose_model: Option<QueryCubeOptimizationCubePerformanceDiagnoseModel>,
}
model! { QueryCubeOptimizationResult {
    0 "AdviceType" advice_type, 1 "CubePerformanceDiagnoseModel" cube_performance_diagnose_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubeOptimizationCubePerformanceDiagnoseModel {
    pub cache_cost_time_avg: Option<f64>,
    pub cache_query_count: Option<i64>,
    pub cost_time_avg: Option<f64>,
    pub cube_id: Option<String>,
    pub cube_name: Option<String>,
    pub query_count: Option<i64>,
    pub query_count_avg: Option<f64>,
    pub query_over_five_percent_num: Option<f64>,
    pub query_over_five_sec_percent: Option<String>,
    pub query_over_ten_sec_percent: Option<String>,
    pub query_over_ten_sec_percent_num: Option<f64>,
    pub query_timeout_count: Option<i64>,
    pub query_timeout_count_percent: Option<f64>,
    pub quick_index_cost_time_avg: Option<f64>,
    pub quick_index_query_count: Option<i64>,
    pub repeat_query_percent: Option<String>,
    pub repeat_query_percent_num: Option<f64>,
    pub repeat_sql_query_count: Option<i64>,
    pub repeat_sql_query_percent: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryCubeOptimizationCubePerformanceDiagnoseModel {
    0 "CacheCostTimeAvg" cache_cost_time_avg, 1 "CacheQueryCount" cache_query_count, 2 "CostTimeAvg" cost_time_avg,
    3 "CubeId" cube_id, 4 "CubeName" cube_name, 5 "QueryCount" query_count, 6 "QueryCountAvg" query_count_avg,
    7 "QueryOverFivePercentNum" query_over_five_percent_num, 8 "QueryOverFiveSecPercent" query_over_five_sec_percent,
    9 "QueryOverTenSecPercent" query_over_ten_sec_percent,
    10 "QueryOverTenSecPercentNum" query_over_ten_sec_percent_num, 11 "QueryTimeoutCount" query_timeout_count,
    12 "QueryTimeoutCountPercent" query_timeout_count_percent, 13 "QuickIndexCostTimeAvg" quick_index_cost_time_avg,
    14 "QuickIndexQueryCount" quick_index_query_count, 15 "RepeatQueryPercent" repeat_query_percent,
    16 "RepeatQueryPercentNum" repeat_query_percent_num, 17 "RepeatSqlQueryCount" repeat_sql_query_count,
    18 "RepeatSqlQueryPercent" repeat_sql_query_percent, 19 "WorkspaceId" workspace_id,
    20 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubePerformance {
    pub cost_time_avg_min: Option<i64>,
    pub cube_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: String,
    pub workspace_id: String,
}
operation! { QueryCubePerformance(query_type: String, workspace_id: String)
    "QueryCubePerformance" -> QueryCubePerformanceOutput {
    0 "CostTimeAvgMin" cost_time_avg_min: i64, 1 "CubeId" cube_id: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "QueryType" query_type, 5 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubePerformanceOutput {
    pub result: Option<Vec<QueryCubePerformanceResult>>,
    pub success: Option<bool>,
}
model! { QueryCubePerformanceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubePerformanceResult {
    pub cache_cost_time_avg: Option<f64>,
    pub cache_query_count: Option<i64>,
    pub cost_time_avg: Option<f64>,
    pub cube_id: Option<String>,
    pub cube_name: Option<String>,
    pub query_count: Option<i64>,
    pub query_count_avg: Option<f64>,
    pub query_over_five_percent_num: Option<f64>,
    pub query_over_five_sec_percent: Option<String>,
    pub query_over_ten_sec_percent: Option<String>,
    pub query_over_ten_sec_percent_num: Option<f64>,
    pub query_timeout_count: Option<i64>,
    pub query_timeout_count_percent: Option<f64>,
    pub quick_index_cost_time_avg: Option<f64>,
    pub quick_index_query_count: Option<i64>,
    pub repeat_query_percent: Option<String>,
    pub repeat_query_percent_num: Option<f64>,
    pub repeat_sql_query_count: Option<i64>,
    pub repeat_sql_query_percent: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryCubePerformanceResult {
    0 "CacheCostTimeAvg" cache_cost_time_avg, 1 "CacheQueryCount" cache_query_count, 2 "CostTimeAvg" cost_time_avg,
    3 "CubeId" cube_id, 4 "CubeName" cube_name, 5 "QueryCount" query_count, 6 "QueryCountAvg" query_count_avg,
    7 "QueryOverFivePercentNum" query_over_five_percent_num, 8 "QueryOverFiveSecPercent" query_over_five_sec_percent,
    9 "QueryOverTenSecPercent" query_over_ten_sec_percent,
    10 "QueryOverTenSecPercentNum" query_over_ten_sec_percent_num, 11 "QueryTimeoutCount" query_timeout_count,
    12 "QueryTimeoutCountPercent" query_timeout_count_percent, 13 "QuickIndexCostTimeAvg" quick_index_cost_time_avg,
    14 "QuickIndexQueryCount" quick_index_query_count, 15 "RepeatQueryPercent" repeat_query_percent,
    16 "RepeatQueryPercentNum" repeat_query_percent_num, 17 "RepeatSqlQueryCount" repeat_sql_query_count,
    18 "RepeatSqlQueryPercent" repeat_sql_query_percent, 19 "WorkspaceId" workspace_id,
    20 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardNl2sql {
    pub user_id: String,
    pub workspace_id: String,
}
operation! { QueryDashboardNl2sql(user_id: String, workspace_id: String)
    "QueryDashboardNl2sql" -> QueryDashboardNl2sqlOutput {
    0 "UserId" user_id, 1 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardNl2sqlOutput {
    pub result: Option<Vec<QueryDashboardNl2sqlResult>>,
    pub success: Option<bool>,
}
model! { QueryDashboardNl2sqlOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardNl2sqlResult {
    pub authorities: Option<Vec<String>>,
    pub dashboard_name: Option<String>,
    pub dashboard_nl2sql_id: Option<String>,
    pub owner_id: Option<String>,
}
model! { QueryDashboardNl2sqlResult {
    0 "Authorities" authorities, 1 "DashboardName" dashboard_name, 2 "DashboardNl2sqlId" dashboard_nl2sql_id,
    3 "OwnerId" owner_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryData {
    pub api_id: String,
    pub conditions: Option<String>,
    pub return_fields: Option<String>,
    pub user_id: Option<String>,
}
operation! { QueryData(api_id: String) "QueryData" -> QueryDataOutput {
    0 "ApiId" api_id, 1 "Conditions" conditions: String, 2 "ReturnFields" return_fields: String,
    3 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataOutput {
    pub result: Option<QueryDataResult>,
    pub success: Option<bool>,
}
model! { QueryDataOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataResult {
    pub headers: Option<Vec<QueryDataHeaders>>,
    pub sql: Option<String>,
    pub values: Option<Vec<BTreeMap<String, Value>>>,
}
model! { QueryDataResult {
    0 "Headers" headers, 1 "Sql" sql, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataHeaders {
    pub aggregator: Option<String>,
    pub column: Option<String>,
    pub data_type: Option<String>,
    pub granularity: Option<String>,
    pub label: Option<String>,
    pub original_column: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryDataHeaders {
    0 "Aggregator" aggregator, 1 "Column" column, 2 "DataType" data_type, 3 "Granularity" granularity, 4 "Label" label,
    5 "OriginalColumn" original_column, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRange {
    pub keyword: Option<String>,
    pub r#type: String,
}
operation! { QueryDataRange(r#type: String) "QueryDataRange" -> QueryDataRangeOutput {
    0 "Keyword" keyword: String, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRangeOutput {
    pub result: Option<QueryDataRangeResult>,
    pub success: Option<bool>,
}
model! { QueryDataRangeOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRangeResult {
    pub api_copilot_llm_cube_models: Option<Vec<QueryDataRangeApiCopilotLlmCubeModels>>,
    pub api_copilot_theme_models: Option<Vec<QueryDataRangeApiCopilotThemeModels>>,
}
model! { QueryDataRangeResult {
    0 "ApiCopilotLlmCubeModels" api_copilot_llm_cube_models, 1 "ApiCopilotThemeModels" api_copilot_theme_models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRangeApiCopilotLlmCubeModels {
    pub alias: Option<String>,
    pub create_user: Option<String>,
    pub llm_cube_id: Option<String>,
}
model! { QueryDataRangeApiCopilotLlmCubeModels {
    0 "Alias" alias, 1 "CreateUser" create_user, 2 "LlmCubeId" llm_cube_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRangeApiCopilotThemeModels {
    pub api_copilot_llm_cube_models: Option<Vec<QueryDataRangeApiCopilotThemeModelsApiCopilotLlmCubeModels>>,
    pub create_user: Option<String>,
    pub theme_id: Option<String>,
    pub theme_name: Option<String>,
}
model! { QueryDataRangeApiCopilotThemeModels {
    0 "ApiCopilotLlmCubeModels" api_copilot_llm_cube_models, 1 "CreateUser" create_user, 2 "ThemeId" theme_id,
    3 "ThemeName" theme_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRangeApiCopilotThemeModelsApiCopilotLlmCubeModels {
    pub alias: Option<String>,
    pub create_user: Option<String>,
    pub llm_cube_id: Option<String>,
}
model! { QueryDataRangeApiCopilotThemeModelsApiCopilotLlmCubeModels {
    0 "Alias" alias, 1 "CreateUser" create_user, 2 "LlmCubeId" llm_cube_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataService {
    pub api_id: String,
    pub conditions: Option<String>,
    pub return_fields: Option<String>,
}
operation! { QueryDataService(api_id: String) "QueryDataService" -> QueryDataServiceOutput {
    0 "ApiId" api_id, 1 "Conditions" conditions: String, 2 "ReturnFields" return_fields: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceOutput {
    pub result: Option<QueryDataServiceResult>,
    pub success: Option<bool>,
}
model! { QueryDataServiceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceResult {
    pub headers: Option<Vec<QueryDataServiceHeaders>>,
    pub sql: Option<String>,
    pub values: Option<Vec<BTreeMap<String, Value>>>,
}
model! { QueryDataServiceResult {
    0 "Headers" headers, 1 "Sql" sql, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceHeaders {
    pub aggregator: Option<String>,
    pub column: Option<String>,
    pub data_type: Option<String>,
    pub granularity: Option<String>,
    pub label: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryDataServiceHeaders {
    0 "Aggregator" aggregator, 1 "Column" column, 2 "DataType" data_type, 3 "Granularity" granularity, 4 "Label" label,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceList {
    pub name: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
}
operation! { QueryDataServiceList() "QueryDataServiceList" -> QueryDataServiceListOutput {
    0 "Name" name: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "UserId" user_id: String
} }
paged! { QueryDataServiceList: QueryDataServiceListData =
    Number "PageNo", "Result.Data" result.data, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceListOutput {
    pub result: Option<QueryDataServiceListResult>,
    pub success: Option<bool>,
}
model! { QueryDataServiceListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceListResult {
    pub data: Option<Vec<QueryDataServiceListData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryDataServiceListResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceListData {
    pub content: Option<QueryDataServiceListContent>,
    pub creator_id: Option<String>,
    pub creator_name: Option<String>,
    pub cube_id: Option<String>,
    pub cube_name: Option<String>,
    pub desc: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub modifier_id: Option<String>,
    pub modifier_name: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub sid: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryDataServiceListData {
    0 "Content" content, 1 "CreatorId" creator_id, 2 "CreatorName" creator_name, 3 "CubeId" cube_id,
    4 "CubeName" cube_name, 5 "Desc" desc, 6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified,
    8 "ModifierId" modifier_id, 9 "ModifierName" modifier_name, 10 "Name" name, 11 "OwnerId" owner_id,
    12 "OwnerName" owner_name, 13 "Sid" sid, 14 "WorkspaceId" workspace_id, 15 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceListContent {
    pub cube_id: Option<String>,
    pub cube_name: Option<String>,
    pub detail: Option<bool>,
    pub filter: Option<QueryDataServiceListFilter>,
    pub return_fields: Option<Vec<QueryDataServiceListReturnFields>>,
}
model! { QueryDataServiceListContent {
    0 "CubeId" cube_id, 1 "CubeName" cube_name, 2 "Detail" detail, 3 "Filter" filter, 4 "ReturnFields" return_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceListFilter {
    pub filters: Option<Vec<BTreeMap<String, Value>>>,
    pub logical_operator: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryDataServiceListFilter {
    0 "Filters" filters, 1 "LogicalOperator" logical_operator, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceListReturnFields {
    pub aggregator: Option<String>,
    pub alias: Option<String>,
    pub desc: Option<String>,
    pub field: Option<QueryDataServiceListField>,
    pub orderby: Option<String>,
}
model! { QueryDataServiceListReturnFields {
    0 "Aggregator" aggregator, 1 "Alias" alias, 2 "Desc" desc, 3 "Field" field, 4 "Orderby" orderby
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceListField {
    pub caption: Option<String>,
    pub column: Option<String>,
    pub data_type: Option<String>,
    pub fid: Option<String>,
    pub granularity: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryDataServiceListField {
    0 "Caption" caption, 1 "Column" column, 2 "DataType" data_type, 3 "Fid" fid, 4 "Granularity" granularity,
    5 "Name" name, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetDetailInfo {
    pub dataset_id: String,
}
operation! { QueryDatasetDetailInfo(dataset_id: String) "QueryDatasetDetailInfo" -> QueryDatasetDetailInfoOutput {
    0 "DatasetId" dataset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetDetailInfoOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDatasetDetailInfoOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetInfo {
    pub dataset_id: String,
}
operation! { QueryDatasetInfo(dataset_id: String) "QueryDatasetInfo" -> QueryDatasetInfoOutput {
    0 "DatasetId" dataset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetInfoOutput {
    pub result: Option<QueryDatasetInfoResult>,
    pub success: Option<bool>,
}
model! { QueryDatasetInfoOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetInfoResult {
    pub cube_table_list: Option<Vec<QueryDatasetInfoCubeTableList>>,
    pub custimze_sql: Option<bool>,
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub dimension_list: Option<Vec<QueryDatasetInfoDimensionList>>,
    pub directory: Option<QueryDatasetInfoDirectory>,
    pub ds_id: Option<String>,
    pub ds_name: Option<String>,
    pub ds_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub measure_list: Option<Vec<QueryDatasetInfoMeasureList>>,
    pub open_offline_acceleration: Option<bool>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub row_level: Option<bool>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryDatasetInfoResult {
    0 "CubeTableList" cube_table_list, 1 "CustimzeSql" custimze_sql, 2 "DatasetId" dataset_id,
    3 "DatasetName" dataset_name, 4 "DimensionList" dimension_list, 5 "Directory" directory, 6 "DsId" ds_id,
    7 "DsName" ds_name, 8 "DsType" ds_type, 9 "GmtCreate" gmt_create, 10 "GmtModify" gmt_modify,
    11 "MeasureList" measure_list, 12 "OpenOfflineAcceleration" open_offline_acceleration, 13 "OwnerId" owner_id,
    14 "OwnerName" owner_name, 15 "RowLevel" row_level, 16 "WorkspaceId" workspace_id, 17 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetInfoCubeTableList {
    pub caption: Option<String>,
    pub customsql: Option<bool>,
    pub datasource_id: Option<String>,
    pub ds_type: Option<String>,
    pub fact_table: Option<bool>,
    pub sql: Option<String>,
    pub table_name: Option<String>,
    pub unique_id: Option<String>,
}
model! { QueryDatasetInfoCubeTableList {
    0 "Caption" caption, 1 "Customsql" customsql, 2 "DatasourceId" datasource_id, 3 "DsType" ds_type,
    4 "FactTable" fact_table, 5 "Sql" sql, 6 "TableName" table_name, 7 "UniqueId" unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetInfoDimensionList {
    pub caption: Option<String>,
    pub data_type: Option<String>,
    pub dimension_type: Option<String>,
    pub expression: Option<String>,
    pub expression_v2: Option<String>,
    pub fact_column: Option<String>,
    pub field_description: Option<String>,
    pub granularity: Option<String>,
    pub ref_uid: Option<String>,
    pub table_unique_id: Option<String>,
    pub uid: Option<String>,
}
model! { QueryDatasetInfoDimensionList {
    0 "Caption" caption, 1 "DataType" data_type, 2 "DimensionType" dimension_type, 3 "Expression" expression,
    4 "ExpressionV2" expression_v2, 5 "FactColumn" fact_column, 6 "FieldDescription" field_description,
    7 "Granularity" granularity, 8 "RefUid" ref_uid, 9 "TableUniqueId" table_unique_id, 10 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetInfoDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryDatasetInfoDirectory {
    0 "Id" id, 1 "Name" name, 2 "PathId" path_id, 3 "PathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetInfoMeasureList {
    pub caption: Option<String>,
    pub data_type: Option<String>,
    pub expression: Option<String>,
    pub expression_v2: Option<String>,
    pub fact_column: Option<String>,
    pub field_description: Option<String>,
    pub measure_type: Option<String>,
    pub table_unique_id: Option<String>,
    pub uid: Option<String>,
}
model! { QueryDatasetInfoMeasureList {
    0 "Caption" caption, 1 "DataType" data_type, 2 "Expression" expression, 3 "ExpressionV2" expression_v2,
    4 "FactColumn" fact_column, 5 "FieldDescription" field_description, 6 "MeasureType" measure_type,
    7 "TableUniqueId" table_unique_id, 8 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetList {
    pub directory_id: Option<String>,
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub with_children: Option<bool>,
    pub workspace_id: String,
}
operation! { QueryDatasetList(workspace_id: String) "QueryDatasetList" -> QueryDatasetListOutput {
    0 "DirectoryId" directory_id: String, 1 "Keyword" keyword: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "WithChildren" with_children: bool, 5 "WorkspaceId" workspace_id
} }
paged! { QueryDatasetList: QueryDatasetListData = Number "PageNum", "Result.Data" result.data, total "Result.TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetListOutput {
    pub result: Option<QueryDatasetListResult>,
    pub success: Option<bool>,
}
model! { QueryDatasetListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetListResult {
    pub data: Option<Vec<QueryDatasetListData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryDatasetListResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetListData {
    pub create_time: Option<String>,
    pub data_source: Option<QueryDatasetListDataSource>,
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub description: Option<String>,
    pub directory: Option<QueryDatasetListDirectory>,
    pub modify_time: Option<String>,
    pub open_offline_acceleration: Option<bool>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub row_level: Option<bool>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryDatasetListData {
    0 "CreateTime" create_time, 1 "DataSource" data_source, 2 "DatasetId" dataset_id, 3 "DatasetName" dataset_name,
    4 "Description" description, 5 "Directory" directory, 6 "ModifyTime" modify_time,
    7 "OpenOfflineAcceleration" open_offline_acceleration, 8 "OwnerId" owner_id, 9 "OwnerName" owner_name,
    10 "RowLevel" row_level, 11 "WorkspaceId" workspace_id, 12 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetListDataSource {
    pub ds_id: Option<String>,
    pub ds_name: Option<String>,
    pub ds_type: Option<String>,
}
model! { QueryDatasetListDataSource {
    0 "DsId" ds_id, 1 "DsName" ds_name, 2 "DsType" ds_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetListDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryDatasetListDirectory {
    0 "Id" id, 1 "Name" name, 2 "PathId" path_id, 3 "PathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetSmartqStatus {
    pub cube_id: String,
}
operation! { QueryDatasetSmartqStatus(cube_id: String) "QueryDatasetSmartqStatus" -> QueryDatasetSmartqStatusOutput {
    0 "CubeId" cube_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetSmartqStatusOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { QueryDatasetSmartqStatusOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetSwitchInfo {
    pub cube_id: String,
}
operation! { QueryDatasetSwitchInfo(cube_id: String) "QueryDatasetSwitchInfo" -> QueryDatasetSwitchInfoOutput {
    0 "CubeId" cube_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetSwitchInfoOutput {
    pub result: Option<QueryDatasetSwitchInfoResult>,
    pub success: Option<bool>,
}
model! { QueryDatasetSwitchInfoOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetSwitchInfoResult {
    pub cube_id: Option<String>,
    pub is_open_column_level_permission: Option<i64>,
    pub is_open_row_level_permission: Option<i64>,
}
model! { QueryDatasetSwitchInfoResult {
    0 "CubeId" cube_id, 1 "IsOpenColumnLevelPermission" is_open_column_level_permission,
    2 "IsOpenRowLevelPermission" is_open_row_level_permission
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedInfo {}
operation! { QueryEmbeddedInfo() "QueryEmbeddedInfo" -> QueryEmbeddedInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedInfoOutput {
    pub result: Option<QueryEmbeddedInfoResult>,
    pub success: Option<bool>,
}
model! { QueryEmbeddedInfoOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedInfoResult {
    pub detail: Option<QueryEmbeddedInfoDetail>,
    pub embedded_count: Option<i64>,
    pub max_count: Option<i64>,
}
model! { QueryEmbeddedInfoResult {
    0 "Detail" detail, 1 "EmbeddedCount" embedded_count, 2 "MaxCount" max_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedInfoDetail {
    pub dashboard_offline_query: Option<i64>,
    pub page: Option<i64>,
    pub report: Option<i64>,
}
model! { QueryEmbeddedInfoDetail {
    0 "DashboardOfflineQuery" dashboard_offline_query, 1 "Page" page, 2 "Report" report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedStatus {
    pub works_id: String,
}
operation! { QueryEmbeddedStatus(works_id: String) "QueryEmbeddedStatus" -> QueryEmbeddedStatusOutput {
    0 "WorksId" works_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedStatusOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { QueryEmbeddedStatusOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLastAccelerationEngineJob {
    pub cube_id: String,
}
operation! { QueryLastAccelerationEngineJob(cube_id: String)
    "QueryLastAccelerationEngineJob" -> QueryLastAccelerationEngineJobOutput {
    0 "CubeId" cube_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLastAccelerationEngineJobOutput {
    pub result: Option<QueryLastAccelerationEngineJobResult>,
    pub success: Option<bool>,
}
model! { QueryLastAccelerationEngineJobOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLastAccelerationEngineJobResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub job_history_id: Option<String>,
    pub status: Option<String>,
}
model! { QueryLastAccelerationEngineJobResult {
    0 "GmtCreate" gmt_create, 1 "GmtModified" gmt_modified, 2 "JobHistoryId" job_history_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLlmCubeWithThemeListByUserId {
    pub user_id: String,
}
operation! { QueryLlmCubeWithThemeListByUserId(user_id: String)
    "QueryLlmCubeWithThemeListByUserId" -> QueryLlmCubeWithThemeListByUserIdOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLlmCubeWithThemeListByUserIdOutput {
    pub result: Option<QueryLlmCubeWithThemeListByUserIdResult>,
    pub success: Option<bool>,
}
model! { QueryLlmCubeWithThemeListByUserIdOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLlmCubeWithThemeListByUserIdResult {
    pub cube_ids: Option<BTreeMap<String, String>>,
    pub theme_ids: Option<BTreeMap<String, String>>,
}
model! { QueryLlmCubeWithThemeListByUserIdResult {
    0 "CubeIds" cube_ids, 1 "ThemeIds" theme_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationRoleConfig {
    pub role_id: i64,
}
operation! { QueryOrganizationRoleConfig(role_id: i64)
    "QueryOrganizationRoleConfig" -> QueryOrganizationRoleConfigOutput {
    0 "RoleId" role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationRoleConfigOutput {
    pub result: Option<QueryOrganizationRoleConfigResult>,
    pub success: Option<bool>,
}
model! { QueryOrganizationRoleConfigOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationRoleConfigResult {
    pub auth_config_list: Option<Vec<QueryOrganizationRoleConfigAuthConfigList>>,
    pub is_system_role: Option<bool>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { QueryOrganizationRoleConfigResult {
    0 "AuthConfigList" auth_config_list, 1 "IsSystemRole" is_system_role, 2 "RoleId" role_id, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationRoleConfigAuthConfigList {
    pub auth_key: Option<Secret>,
}
model! { QueryOrganizationRoleConfigAuthConfigList {
    0 "AuthKey" auth_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationWorkspaceList {
    pub keyword: Option<String>,
    /// 1 to 1000000.
    pub page_num: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
}
operation! { QueryOrganizationWorkspaceList() "QueryOrganizationWorkspaceList" -> QueryOrganizationWorkspaceListOutput {
    0 "Keyword" keyword: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "UserId" user_id: String
} }
paged! { QueryOrganizationWorkspaceList: QueryOrganizationWorkspaceListData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationWorkspaceListOutput {
    pub result: Option<QueryOrganizationWorkspaceListResult>,
    pub success: Option<bool>,
}
model! { QueryOrganizationWorkspaceListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationWorkspaceListResult {
    pub data: Option<Vec<QueryOrganizationWorkspaceListData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryOrganizationWorkspaceListResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationWorkspaceListData {
    pub allow_publish_operation: Option<bool>,
    pub allow_share_operation: Option<bool>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub create_user_account_name: Option<String>,
    pub modified_time: Option<String>,
    pub modify_user: Option<String>,
    pub modify_user_account_name: Option<String>,
    pub organization_id: Option<String>,
    pub owner: Option<String>,
    pub owner_account_name: Option<String>,
    pub real_owner_account_name: Option<String>,
    pub workspace_description: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryOrganizationWorkspaceListData {
    0 "AllowPublishOperation" allow_publish_operation, 1 "AllowShareOperation" allow_share_operation,
    2 "CreateTime" create_time, 3 "CreateUser" create_user, 4 "CreateUserAccountName" create_user_account_name,
    5 "ModifiedTime" modified_time, 6 "ModifyUser" modify_user, 7 "ModifyUserAccountName" modify_user_account_name,
    8 "OrganizationId" organization_id, 9 "Owner" owner, 10 "OwnerAccountName" owner_account_name,
    11 "RealOwnerAccountName" real_owner_account_name, 12 "WorkspaceDescription" workspace_description,
    13 "WorkspaceId" workspace_id, 14 "WorkspaceName" workspace_name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserId {
    pub user_id: String,
}
operation! { QueryReadableResourcesListByUserId(user_id: String)
    "QueryReadableResourcesListByUserId" -> QueryReadableResourcesListByUserIdOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdOutput {
    pub result: Option<Vec<QueryReadableResourcesListByUserIdResult>>,
    pub success: Option<bool>,
}
model! { QueryReadableResourcesListByUserIdOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdResult {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub directory: Option<QueryReadableResourcesListByUserIdDirectory>,
    pub modify_name: Option<String>,
    pub modify_time: Option<String>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub security_level: Option<String>,
    pub status: Option<i64>,
    pub third_part_auth_flag: Option<i64>,
    pub work_name: Option<String>,
    pub work_type: Option<String>,
    pub works_id: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryReadableResourcesListByUserIdResult {
    0 "CreateTime" create_time, 1 "Description" description, 2 "Directory" directory, 3 "ModifyName" modify_name,
    4 "ModifyTime" modify_time, 5 "OwnerId" owner_id, 6 "OwnerName" owner_name, 7 "SecurityLevel" security_level,
    8 "Status" status, 9 "ThirdPartAuthFlag" third_part_auth_flag, 10 "WorkName" work_name, 11 "WorkType" work_type,
    12 "WorksId" works_id, 13 "WorkspaceId" workspace_id, 14 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryReadableResourcesListByUserIdDirectory {
    0 "Id" id, 1 "Name" name, 2 "PathId" path_id, 3 "PathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdV2 {
    pub user_id: String,
    pub work_type: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { QueryReadableResourcesListByUserIdV2(user_id: String)
    "QueryReadableResourcesListByUserIdV2" -> QueryReadableResourcesListByUserIdV2Output {
    0 "UserId" user_id, 1 "WorkType" work_type: String, 2 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdV2Output {
    pub result: Option<Vec<QueryReadableResourcesListByUserIdV2Result>>,
    pub success: Option<bool>,
}
model! { QueryReadableResourcesListByUserIdV2Output {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdV2Result {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub directory: Option<QueryReadableResourcesListByUserIdV2Directory>,
    pub modify_name: Option<String>,
    pub modify_time: Option<String>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub security_level: Option<String>,
    pub status: Option<i64>,
    pub third_part_auth_flag: Option<i64>,
    pub work_name: Option<String>,
    pub work_type: Option<String>,
    pub works_id: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryReadableResourcesListByUserIdV2Result {
    0 "CreateTime" create_time, 1 "Description" description, 2 "Directory" directory, 3 "ModifyName" modify_name,
    4 "ModifyTime" modify_time, 5 "OwnerId" owner_id, 6 "OwnerName" owner_name, 7 "SecurityLevel" security_level,
    8 "Status" status, 9 "ThirdPartAuthFlag" third_part_auth_flag, 10 "WorkName" work_name, 11 "WorkType" work_type,
    12 "WorksId" works_id, 13 "WorkspaceId" workspace_id, 14 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdV2Directory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryReadableResourcesListByUserIdV2Directory {
    0 "Id" id, 1 "Name" name, 2 "PathId" path_id, 3 "PathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReportPerformance {
    pub cost_time_avg_min: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: String,
    pub report_id: Option<String>,
    pub resource_type: Option<String>,
    pub workspace_id: String,
}
operation! { QueryReportPerformance(query_type: String, workspace_id: String)
    "QueryReportPerformance" -> QueryReportPerformanceOutput {
    0 "CostTimeAvgMin" cost_time_avg_min: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "QueryType" query_type, 4 "ReportId" report_id: String, 5 "ResourceType" resource_type: String,
    6 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReportPerformanceOutput {
    pub result: Option<Vec<QueryReportPerformanceResult>>,
    pub success: Option<bool>,
}
model! { QueryReportPerformanceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReportPerformanceResult {
    pub cache_cost_time_avg: Option<f64>,
    pub cache_query_count: Option<i64>,
    pub component_query_count: Option<i64>,
    pub component_query_count_avg: Option<f64>,
    pub cost_time_avg: Option<f64>,
    pub query_count: Option<i64>,
    pub query_count_avg: Option<f64>,
    pub query_over_five_percent_num: Option<f64>,
    pub query_over_five_sec_percent: Option<String>,
    pub query_over_ten_sec_percent: Option<String>,
    pub query_over_ten_sec_percent_num: Option<f64>,
    pub query_timeout_count: Option<i64>,
    pub query_timeout_count_percent: Option<f64>,
    pub quick_index_cost_time_avg: Option<f64>,
    pub quick_index_query_count: Option<i64>,
    pub repeat_query_percent: Option<String>,
    pub repeat_query_percent_num: Option<f64>,
    pub repeat_sql_query_count: Option<i64>,
    pub repeat_sql_query_percent: Option<String>,
    pub report_id: Option<String>,
    pub report_name: Option<String>,
    pub report_type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryReportPerformanceResult {
    0 "CacheCostTimeAvg" cache_cost_time_avg, 1 "CacheQueryCount" cache_query_count,
    2 "ComponentQueryCount" component_query_count, 3 "ComponentQueryCountAvg" component_query_count_avg,
    4 "CostTimeAvg" cost_time_avg, 5 "QueryCount" query_count, 6 "QueryCountAvg" query_count_avg,
    7 "QueryOverFivePercentNum" query_over_five_percent_num, 8 "QueryOverFiveSecPercent" query_over_five_sec_percent,
    9 "QueryOverTenSecPercent" query_over_ten_sec_percent,
    10 "QueryOverTenSecPercentNum" query_over_ten_sec_percent_num, 11 "QueryTimeoutCount" query_timeout_count,
    12 "QueryTimeoutCountPercent" query_timeout_count_percent, 13 "QuickIndexCostTimeAvg" quick_index_cost_time_avg,
    14 "QuickIndexQueryCount" quick_index_query_count, 15 "RepeatQueryPercent" repeat_query_percent,
    16 "RepeatQueryPercentNum" repeat_query_percent_num, 17 "RepeatSqlQueryCount" repeat_sql_query_count,
    18 "RepeatSqlQueryPercent" repeat_sql_query_percent, 19 "ReportId" report_id, 20 "ReportName" report_name,
    21 "ReportType" report_type, 22 "WorkspaceId" workspace_id, 23 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareList {
    pub report_id: String,
}
operation! { QueryShareList(report_id: String) "QueryShareList" -> QueryShareListOutput {
    0 "ReportId" report_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareListOutput {
    pub result: Option<Vec<QueryShareListResult>>,
    pub success: Option<bool>,
}
model! { QueryShareListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareListResult {
    pub auth_point: Option<i64>,
    pub expire_date: Option<i64>,
    pub report_id: Option<String>,
    pub share_id: Option<String>,
    pub share_to_id: Option<String>,
    pub share_to_name: Option<String>,
    pub share_to_type: Option<i64>,
    pub share_type: Option<String>,
}
model! { QueryShareListResult {
    0 "AuthPoint" auth_point, 1 "ExpireDate" expire_date, 2 "ReportId" report_id, 3 "ShareId" share_id,
    4 "ShareToId" share_to_id, 5 "ShareToName" share_to_name, 6 "ShareToType" share_to_type, 7 "ShareType" share_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySharesToUserList {
    pub user_id: String,
}
operation! { QuerySharesToUserList(user_id: String) "QuerySharesToUserList" -> QuerySharesToUserListOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySharesToUserListOutput {
    pub result: Option<Vec<QuerySharesToUserListResult>>,
    pub success: Option<bool>,
}
model! { QuerySharesToUserListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySharesToUserListResult {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub directory: Option<QuerySharesToUserListDirectory>,
    pub modify_name: Option<String>,
    pub modify_time: Option<String>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub security_level: Option<String>,
    pub status: Option<i64>,
    pub third_part_auth_flag: Option<i64>,
    pub work_name: Option<String>,
    pub work_type: Option<String>,
    pub works_id: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QuerySharesToUserListResult {
    0 "CreateTime" create_time, 1 "Description" description, 2 "Directory" directory, 3 "ModifyName" modify_name,
    4 "ModifyTime" modify_time, 5 "OwnerId" owner_id, 6 "OwnerName" owner_name, 7 "SecurityLevel" security_level,
    8 "Status" status, 9 "ThirdPartAuthFlag" third_part_auth_flag, 10 "WorkName" work_name, 11 "WorkType" work_type,
    12 "WorksId" works_id, 13 "WorkspaceId" workspace_id, 14 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySharesToUserListDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QuerySharesToUserListDirectory {
    0 "Id" id, 1 "Name" name, 2 "PathId" path_id, 3 "PathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmartqPermissionByCubeId {
    pub cube_id: String,
    pub user_id: String,
}
operation! { QuerySmartqPermissionByCubeId(cube_id: String, user_id: String)
    "QuerySmartqPermissionByCubeId" -> QuerySmartqPermissionByCubeIdOutput {
    0 "CubeId" cube_id, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmartqPermissionByCubeIdOutput {
    pub result: Option<QuerySmartqPermissionByCubeIdResult>,
    pub success: Option<bool>,
}
model! { QuerySmartqPermissionByCubeIdOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmartqPermissionByCubeIdResult {
    pub cube_id: Option<String>,
    pub cube_name: Option<String>,
    pub has_perssion: Option<bool>,
}
model! { QuerySmartqPermissionByCubeIdResult {
    0 "CubeId" cube_id, 1 "CubeName" cube_name, 2 "HasPerssion" has_perssion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTicketInfo {
    pub ticket: Secret,
}
operation! { QueryTicketInfo(ticket: Secret) "QueryTicketInfo" -> QueryTicketInfoOutput {
    0 "Ticket" ticket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTicketInfoOutput {
    pub result: Option<QueryTicketInfoResult>,
    pub success: Option<bool>,
}
model! { QueryTicketInfoOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTicketInfoResult {
    pub access_ticket: Option<Secret>,
    pub cmpt_id: Option<String>,
    pub global_param: Option<String>,
    pub invalid_time: Option<String>,
    pub max_ticket_num: Option<i64>,
    pub organization_id: Option<String>,
    pub register_time: Option<String>,
    pub used_ticket_num: Option<i64>,
    pub user_id: Option<String>,
    pub watermark_param: Option<String>,
    pub works_id: Option<String>,
}
model! { QueryTicketInfoResult {
    0 "AccessTicket" access_ticket, 1 "CmptId" cmpt_id, 2 "GlobalParam" global_param, 3 "InvalidTime" invalid_time,
    4 "MaxTicketNum" max_ticket_num, 5 "OrganizationId" organization_id, 6 "RegisterTime" register_time,
    7 "UsedTicketNum" used_ticket_num, 8 "UserId" user_id, 9 "WatermarkParam" watermark_param, 10 "WorksId" works_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserByMobileAccount {
    pub mobile_type: String,
    pub mobile_user_id: String,
}
operation! { QueryUserByMobileAccount(mobile_type: String, mobile_user_id: String)
    "QueryUserByMobileAccount" -> QueryUserByMobileAccountOutput {
    0 "MobileType" mobile_type, 1 "MobileUserId" mobile_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserByMobileAccountOutput {
    pub result: Option<QueryUserByMobileAccountResult>,
    pub success: Option<bool>,
}
model! { QueryUserByMobileAccountOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserByMobileAccountResult {
    pub bound_user_id: Option<String>,
    pub third_account_name: Option<String>,
}
model! { QueryUserByMobileAccountResult {
    0 "BoundUserId" bound_user_id, 1 "ThirdAccountName" third_account_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupListByParentId {
    pub parent_user_group_id: String,
}
operation! { QueryUserGroupListByParentId(parent_user_group_id: String)
    "QueryUserGroupListByParentId" -> QueryUserGroupListByParentIdOutput {
    0 "ParentUserGroupId" parent_user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupListByParentIdOutput {
    pub result: Option<Vec<QueryUserGroupListByParentIdResult>>,
    pub success: Option<bool>,
}
model! { QueryUserGroupListByParentIdOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupListByParentIdResult {
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub identified_path: Option<String>,
    pub modified_time: Option<String>,
    pub modify_user: Option<String>,
    pub parent_user_group_id: Option<String>,
    pub user_group_description: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { QueryUserGroupListByParentIdResult {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "IdentifiedPath" identified_path,
    3 "ModifiedTime" modified_time, 4 "ModifyUser" modify_user, 5 "ParentUserGroupId" parent_user_group_id,
    6 "UserGroupDescription" user_group_description, 7 "UserGroupId" user_group_id, 8 "UserGroupName" user_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupMember {
    pub keyword: Option<String>,
    pub user_group_id: String,
}
operation! { QueryUserGroupMember(user_group_id: String) "QueryUserGroupMember" -> QueryUserGroupMemberOutput {
    0 "Keyword" keyword: String, 1 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupMemberOutput {
    pub result: Option<Vec<QueryUserGroupMemberResult>>,
    pub success: Option<bool>,
}
model! { QueryUserGroupMemberOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupMemberResult {
    pub id: Option<String>,
    pub is_user_group: Option<bool>,
    pub name: Option<String>,
    pub parent_user_group_id: Option<String>,
    pub parent_user_group_name: Option<String>,
}
model! { QueryUserGroupMemberResult {
    0 "Id" id, 1 "IsUserGroup" is_user_group, 2 "Name" name, 3 "ParentUserGroupId" parent_user_group_id,
    4 "ParentUserGroupName" parent_user_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByAccount {
    pub account: String,
    pub parent_account_name: Option<String>,
}
operation! { QueryUserInfoByAccount(account: String) "QueryUserInfoByAccount" -> QueryUserInfoByAccountOutput {
    0 "Account" account, 1 "ParentAccountName" parent_account_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByAccountOutput {
    pub result: Option<QueryUserInfoByAccountResult>,
    pub success: Option<bool>,
}
model! { QueryUserInfoByAccountOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByAccountResult {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub admin_user: Option<bool>,
    pub auth_admin_user: Option<bool>,
    pub copilot_modules: Option<Vec<String>>,
    pub email: Option<String>,
    pub nick_name: Option<String>,
    pub phone: Option<String>,
    pub role_id_list: Option<Vec<i64>>,
    pub user_id: Option<String>,
    pub user_type: Option<i64>,
}
model! { QueryUserInfoByAccountResult {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "AdminUser" admin_user, 3 "AuthAdminUser" auth_admin_user,
    4 "CopilotModules" copilot_modules, 5 "Email" email, 6 "NickName" nick_name, 7 "Phone" phone,
    8 "RoleIdList" role_id_list, 9 "UserId" user_id, 10 "UserType" user_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByUserId {
    pub user_id: String,
}
operation! { QueryUserInfoByUserId(user_id: String) "QueryUserInfoByUserId" -> QueryUserInfoByUserIdOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByUserIdOutput {
    pub result: Option<QueryUserInfoByUserIdResult>,
    pub success: Option<bool>,
}
model! { QueryUserInfoByUserIdOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByUserIdResult {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub admin_user: Option<bool>,
    pub auth_admin_user: Option<bool>,
    pub copilot_modules: Option<Vec<String>>,
    pub email: Option<String>,
    pub nick_name: Option<String>,
    pub phone: Option<String>,
    pub role_id_list: Option<Vec<i64>>,
    pub user_id: Option<String>,
    pub user_type: Option<i64>,
}
model! { QueryUserInfoByUserIdResult {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "AdminUser" admin_user, 3 "AuthAdminUser" auth_admin_user,
    4 "CopilotModules" copilot_modules, 5 "Email" email, 6 "NickName" nick_name, 7 "Phone" phone,
    8 "RoleIdList" role_id_list, 9 "UserId" user_id, 10 "UserType" user_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserList {
    pub keyword: Option<String>,
    /// 1 to 99999999.
    pub page_num: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
}
operation! { QueryUserList() "QueryUserList" -> QueryUserListOutput {
    0 "Keyword" keyword: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { QueryUserList: QueryUserListData = Number "PageNum", "Result.Data" result.data, total "Result.TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserListOutput {
    pub result: Option<QueryUserListResult>,
    pub success: Option<bool>,
}
model! { QueryUserListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserListResult {
    pub data: Option<Vec<QueryUserListData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryUserListResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserListData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub admin_user: Option<bool>,
    pub auth_admin_user: Option<bool>,
    pub copilot_modules: Option<Vec<String>>,
    pub is_deleted: Option<bool>,
    pub joined_date: Option<i64>,
    pub last_login_time: Option<i64>,
    pub nick_name: Option<String>,
    pub role_id_list: Option<Vec<i64>>,
    pub user_id: Option<String>,
    pub user_type: Option<i64>,
}
model! { QueryUserListData {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "AdminUser" admin_user, 3 "AuthAdminUser" auth_admin_user,
    4 "CopilotModules" copilot_modules, 5 "IsDeleted" is_deleted, 6 "JoinedDate" joined_date,
    7 "LastLoginTime" last_login_time, 8 "NickName" nick_name, 9 "RoleIdList" role_id_list, 10 "UserId" user_id,
    11 "UserType" user_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserRoleInfoInWorkspace {
    pub user_id: String,
    pub workspace_id: String,
}
operation! { QueryUserRoleInfoInWorkspace(user_id: String, workspace_id: String)
    "QueryUserRoleInfoInWorkspace" -> QueryUserRoleInfoInWorkspaceOutput {
    0 "UserId" user_id, 1 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserRoleInfoInWorkspaceOutput {
    pub result: Option<QueryUserRoleInfoInWorkspaceResult>,
    pub success: Option<bool>,
}
model! { QueryUserRoleInfoInWorkspaceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserRoleInfoInWorkspaceResult {
    pub role_code: Option<String>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { QueryUserRoleInfoInWorkspaceResult {
    0 "RoleCode" role_code, 1 "RoleId" role_id, 2 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagMetaList {}
operation! { QueryUserTagMetaList() "QueryUserTagMetaList" -> QueryUserTagMetaListOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagMetaListOutput {
    pub result: Option<Vec<QueryUserTagMetaListResult>>,
    pub success: Option<bool>,
}
model! { QueryUserTagMetaListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagMetaListResult {
    pub tag_description: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { QueryUserTagMetaListResult {
    0 "TagDescription" tag_description, 1 "TagId" tag_id, 2 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagValueList {
    pub user_id: String,
}
operation! { QueryUserTagValueList(user_id: String) "QueryUserTagValueList" -> QueryUserTagValueListOutput {
    0 "UserId" user_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagValueListOutput {
    pub result: Option<Vec<QueryUserTagValueListResult>>,
    pub success: Option<bool>,
}
model! { QueryUserTagValueListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagValueListResult {
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
    pub tag_value: Option<String>,
}
model! { QueryUserTagValueListResult {
    0 "TagId" tag_id, 1 "TagName" tag_name, 2 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorks {
    pub works_id: String,
}
operation! { QueryWorks(works_id: String) "QueryWorks" -> QueryWorksOutput {
    0 "WorksId" works_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksOutput {
    pub result: Option<QueryWorksResult>,
    pub success: Option<bool>,
}
model! { QueryWorksOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksResult {
    pub auth3rd_flag: Option<i64>,
    pub description: Option<String>,
    pub directory: Option<QueryWorksDirectory>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub modify_name: Option<String>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub public_flag: Option<bool>,
    pub public_invalid_time: Option<i64>,
    pub security_level: Option<String>,
    pub status: Option<i64>,
    pub work_name: Option<String>,
    pub work_type: Option<String>,
    pub works_id: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryWorksResult {
    0 "Auth3rdFlag" auth3rd_flag, 1 "Description" description, 2 "Directory" directory, 3 "GmtCreate" gmt_create,
    4 "GmtModify" gmt_modify, 5 "ModifyName" modify_name, 6 "OwnerId" owner_id, 7 "OwnerName" owner_name,
    8 "PublicFlag" public_flag, 9 "PublicInvalidTime" public_invalid_time, 10 "SecurityLevel" security_level,
    11 "Status" status, 12 "WorkName" work_name, 13 "WorkType" work_type, 14 "WorksId" works_id,
    15 "WorkspaceId" workspace_id, 16 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryWorksDirectory {
    0 "Id" id, 1 "Name" name, 2 "PathId" path_id, 3 "PathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksBloodRelationship {
    pub works_id: String,
}
operation! { QueryWorksBloodRelationship(works_id: String)
    "QueryWorksBloodRelationship" -> QueryWorksBloodRelationshipOutput {
    0 "WorksId" works_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksBloodRelationshipOutput {
    pub result: Option<Vec<QueryWorksBloodRelationshipResult>>,
    pub success: Option<bool>,
}
model! { QueryWorksBloodRelationshipOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksBloodRelationshipResult {
    pub component_id: Option<String>,
    pub component_name: Option<String>,
    pub component_type: Option<i64>,
    pub component_type_cn_name: Option<String>,
    pub component_type_name: Option<String>,
    pub dataset_id: Option<String>,
    pub query_params: Option<Vec<QueryWorksBloodRelationshipQueryParams>>,
}
model! { QueryWorksBloodRelationshipResult {
    0 "ComponentId" component_id, 1 "ComponentName" component_name, 2 "ComponentType" component_type,
    3 "ComponentTypeCnName" component_type_cn_name, 4 "ComponentTypeName" component_type_name, 5 "DatasetId" dataset_id,
    6 "QueryParams" query_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksBloodRelationshipQueryParams {
    pub area_id: Option<String>,
    pub area_name: Option<String>,
    pub caption: Option<String>,
    pub data_type: Option<String>,
    pub expression: Option<String>,
    pub is_measure: Option<bool>,
    pub path_id: Option<String>,
    pub uid: Option<String>,
}
model! { QueryWorksBloodRelationshipQueryParams {
    0 "AreaId" area_id, 1 "AreaName" area_name, 2 "Caption" caption, 3 "DataType" data_type, 4 "Expression" expression,
    5 "IsMeasure" is_measure, 6 "PathId" path_id, 7 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByOrganization {
    /// 1 to 99999999.
    pub page_num: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub third_part_auth_flag: Option<i64>,
    pub works_type: Option<String>,
}
operation! { QueryWorksByOrganization() "QueryWorksByOrganization" -> QueryWorksByOrganizationOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Status" status: i64,
    3 "ThirdPartAuthFlag" third_part_auth_flag: i64, 4 "WorksType" works_type: String
} }
paged! { QueryWorksByOrganization: QueryWorksByOrganizationData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByOrganizationOutput {
    pub result: Option<QueryWorksByOrganizationResult>,
    pub success: Option<bool>,
}
model! { QueryWorksByOrganizationOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByOrganizationResult {
    pub data: Option<Vec<QueryWorksByOrganizationData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryWorksByOrganizationResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByOrganizationData {
    pub auth3rd_flag: Option<i64>,
    pub description: Option<String>,
    pub directory: Option<QueryWorksByOrganizationDirectory>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub modify_name: Option<String>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub public_flag: Option<bool>,
    pub public_invalid_time: Option<i64>,
    pub security_level: Option<String>,
    pub status: Option<i64>,
    pub work_name: Option<String>,
    pub work_type: Option<String>,
    pub works_id: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryWorksByOrganizationData {
    0 "Auth3rdFlag" auth3rd_flag, 1 "Description" description, 2 "Directory" directory, 3 "GmtCreate" gmt_create,
    4 "GmtModify" gmt_modify, 5 "ModifyName" modify_name, 6 "OwnerId" owner_id, 7 "OwnerName" owner_name,
    8 "PublicFlag" public_flag, 9 "PublicInvalidTime" public_invalid_time, 10 "SecurityLevel" security_level,
    11 "Status" status, 12 "WorkName" work_name, 13 "WorkType" work_type, 14 "WorksId" works_id,
    15 "WorkspaceId" workspace_id, 16 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByOrganizationDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryWorksByOrganizationDirectory {
    0 "Id" id, 1 "Name" name, 2 "PathId" path_id, 3 "PathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByWorkspace {
    /// 1 to 99999999.
    pub page_num: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub third_part_auth_flag: Option<i64>,
    pub works_type: Option<String>,
    pub workspace_id: String,
}
operation! { QueryWorksByWorkspace(workspace_id: String) "QueryWorksByWorkspace" -> QueryWorksByWorkspaceOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Status" status: i64,
    3 "ThirdPartAuthFlag" third_part_auth_flag: i64, 4 "WorksType" works_type: String, 5 "WorkspaceId" workspace_id
} }
paged! { QueryWorksByWorkspace: QueryWorksByWorkspaceData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByWorkspaceOutput {
    pub result: Option<QueryWorksByWorkspaceResult>,
    pub success: Option<bool>,
}
model! { QueryWorksByWorkspaceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByWorkspaceResult {
    pub data: Option<Vec<QueryWorksByWorkspaceData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryWorksByWorkspaceResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByWorkspaceData {
    pub auth3rd_flag: Option<i64>,
    pub description: Option<String>,
    pub directory: Option<QueryWorksByWorkspaceDirectory>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub modify_name: Option<String>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub public_flag: Option<bool>,
    pub public_invalid_time: Option<i64>,
    pub security_level: Option<String>,
    pub status: Option<i64>,
    pub work_name: Option<String>,
    pub work_type: Option<String>,
    pub works_id: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryWorksByWorkspaceData {
    0 "Auth3rdFlag" auth3rd_flag, 1 "Description" description, 2 "Directory" directory, 3 "GmtCreate" gmt_create,
    4 "GmtModify" gmt_modify, 5 "ModifyName" modify_name, 6 "OwnerId" owner_id, 7 "OwnerName" owner_name,
    8 "PublicFlag" public_flag, 9 "PublicInvalidTime" public_invalid_time, 10 "SecurityLevel" security_level,
    11 "Status" status, 12 "WorkName" work_name, 13 "WorkType" work_type, 14 "WorksId" works_id,
    15 "WorkspaceId" workspace_id, 16 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByWorkspaceDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryWorksByWorkspaceDirectory {
    0 "Id" id, 1 "Name" name, 2 "PathId" path_id, 3 "PathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceRoleConfig {
    pub role_id: i64,
}
operation! { QueryWorkspaceRoleConfig(role_id: i64) "QueryWorkspaceRoleConfig" -> QueryWorkspaceRoleConfigOutput {
    0 "RoleId" role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceRoleConfigOutput {
    pub result: Option<QueryWorkspaceRoleConfigResult>,
    pub success: Option<bool>,
}
model! { QueryWorkspaceRoleConfigOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceRoleConfigResult {
    pub auth_config_list: Option<Vec<QueryWorkspaceRoleConfigAuthConfigList>>,
    pub is_system_role: Option<bool>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { QueryWorkspaceRoleConfigResult {
    0 "AuthConfigList" auth_config_list, 1 "IsSystemRole" is_system_role, 2 "RoleId" role_id, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceRoleConfigAuthConfigList {
    pub action_auth_keys: Option<Vec<String>>,
    pub auth_key: Option<Secret>,
}
model! { QueryWorkspaceRoleConfigAuthConfigList {
    0 "ActionAuthKeys" action_auth_keys, 1 "AuthKey" auth_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceUserList {
    pub keyword: Option<String>,
    /// 1 to 1000000.
    pub page_num: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub workspace_id: String,
}
operation! { QueryWorkspaceUserList(workspace_id: String) "QueryWorkspaceUserList" -> QueryWorkspaceUserListOutput {
    0 "Keyword" keyword: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "WorkspaceId" workspace_id
} }
paged! { QueryWorkspaceUserList: QueryWorkspaceUserListData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceUserListOutput {
    pub result: Option<QueryWorkspaceUserListResult>,
    pub success: Option<bool>,
}
model! { QueryWorkspaceUserListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceUserListResult {
    pub data: Option<Vec<QueryWorkspaceUserListData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryWorkspaceUserListResult {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceUserListData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub nick_name: Option<String>,
    pub role: Option<QueryWorkspaceUserListRole>,
    pub user_id: Option<String>,
}
model! { QueryWorkspaceUserListData {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "NickName" nick_name, 3 "Role" role, 4 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceUserListRole {
    pub role_code: Option<String>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { QueryWorkspaceUserListRole {
    0 "RoleCode" role_code, 1 "RoleId" role_id, 2 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultCallback {
    pub application_id: String,
    pub handle_reason: String,
    pub status: i64,
}
operation! { ResultCallback(application_id: String, handle_reason: String, status: i64)
    "ResultCallback" -> ResultCallbackOutput {
    0 "ApplicationId" application_id, 1 "HandleReason" handle_reason, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultCallbackOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ResultCallbackOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveFavorites {
    pub user_id: String,
    pub works_id: String,
}
operation! { SaveFavorites(user_id: String, works_id: String) "SaveFavorites" -> SaveFavoritesOutput {
    0 "UserId" user_id, 1 "WorksId" works_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveFavoritesOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { SaveFavoritesOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionExtraConfig {
    pub cube_id: String,
    pub miss_hit_policy: String,
    pub rule_type: String,
}
operation! { SetDataLevelPermissionExtraConfig(cube_id: String, miss_hit_policy: String, rule_type: String)
    "SetDataLevelPermissionExtraConfig" -> SetDataLevelPermissionExtraConfigOutput {
    0 "CubeId" cube_id, 1 "MissHitPolicy" miss_hit_policy, 2 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionExtraConfigOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { SetDataLevelPermissionExtraConfigOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionRuleConfig {
    pub rule_model: String,
}
operation! { SetDataLevelPermissionRuleConfig(rule_model: String)
    "SetDataLevelPermissionRuleConfig" -> SetDataLevelPermissionRuleConfigOutput {
    0 "RuleModel" rule_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionRuleConfigOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { SetDataLevelPermissionRuleConfigOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionWhiteList {
    pub white_list_model: String,
}
operation! { SetDataLevelPermissionWhiteList(white_list_model: String)
    "SetDataLevelPermissionWhiteList" -> SetDataLevelPermissionWhiteListOutput {
    0 "WhiteListModel" white_list_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionWhiteListOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { SetDataLevelPermissionWhiteListOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqAuthTransfer {
    pub origin_user_id: String,
    pub target_user_ids: String,
}
operation! { SmartqAuthTransfer(origin_user_id: String, target_user_ids: String)
    "SmartqAuthTransfer" -> SmartqAuthTransferOutput {
    0 "OriginUserId" origin_user_id, 1 "TargetUserIds" target_user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqAuthTransferOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { SmartqAuthTransferOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqAuthorize {
    pub cube_ids: Option<String>,
    pub expire_day: Option<String>,
    pub llm_cube_themes: Option<String>,
    pub llm_cubes: Option<String>,
    /// 0 to 1.
    pub operation_type: i64,
    pub user_ids: String,
}
operation! { SmartqAuthorize(operation_type: i64, user_ids: String) "SmartqAuthorize" -> SmartqAuthorizeOutput {
    0 "CubeIds" cube_ids: String, 1 "ExpireDay" expire_day: String, 2 "LlmCubeThemes" llm_cube_themes: String,
    3 "LlmCubes" llm_cubes: String, 4 "OperationType" operation_type, 5 "UserIds" user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqAuthorizeOutput {
    pub result: Option<Vec<SmartqAuthorizeResult>>,
    pub success: Option<bool>,
}
model! { SmartqAuthorizeOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqAuthorizeResult {
    pub detail_message: Option<String>,
    pub llm_cube: Option<String>,
    pub llm_cube_theme: Option<String>,
    pub user_id: Option<String>,
}
model! { SmartqAuthorizeResult {
    0 "DetailMessage" detail_message, 1 "LlmCube" llm_cube, 2 "LlmCubeTheme" llm_cube_theme, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqQueryAbility {
    pub cube_id: Option<String>,
    pub multiple_cube_ids: Option<String>,
    pub user_id: Option<String>,
    pub user_question: String,
}
operation! { SmartqQueryAbility(user_question: String) "SmartqQueryAbility" -> SmartqQueryAbilityOutput {
    0 "CubeId" cube_id: String, 1 "MultipleCubeIds" multiple_cube_ids: String, 2 "UserId" user_id: String,
    3 "UserQuestion" user_question
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqQueryAbilityOutput {
    pub result: Option<SmartqQueryAbilityResult>,
    pub success: Option<bool>,
}
model! { SmartqQueryAbilityOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqQueryAbilityResult {
    pub chart_type: Option<String>,
    pub conclusion_text: Option<String>,
    pub data_list: Option<Vec<String>>,
    pub logic_sql: Option<String>,
    pub meta_type: Option<Vec<SmartqQueryAbilityMetaType>>,
    pub values: Option<Vec<SmartqQueryAbilityValues>>,
}
model! { SmartqQueryAbilityResult {
    0 "ChartType" chart_type, 1 "ConclusionText" conclusion_text, 2 "DataList" data_list, 3 "LogicSql" logic_sql,
    4 "MetaType" meta_type, 5 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqQueryAbilityMetaType {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { SmartqQueryAbilityMetaType {
    0 "Key" key, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqQueryAbilityValues {
    pub row: Option<Vec<String>>,
}
model! { SmartqQueryAbilityValues {
    0 "Row" row
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferUsergroup {
    pub parent_user_group_id: String,
    pub user_group_id: String,
}
operation! { TransferUsergroup(parent_user_group_id: String, user_group_id: String)
    "TransferUsergroup" -> TransferUsergroupOutput {
    0 "ParentUserGroupId" parent_user_group_id, 1 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferUsergroupOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { TransferUsergroupOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCubeBySql {
    pub cube_id: String,
    pub custom_sql: String,
    pub ds_id: String,
    pub placeholders: Option<String>,
    pub user_id: String,
    pub workspace_id: String,
}

/// What [`UpdateCubeBySql::new`] takes.
pub struct UpdateCubeBySqlRequired {
    pub cube_id: String,
    pub custom_sql: String,
    pub ds_id: String,
    pub user_id: String,
    pub workspace_id: String,
}
operation! { UpdateCubeBySql{UpdateCubeBySqlRequired: cube_id, custom_sql, ds_id, user_id, workspace_id}
    "UpdateCubeBySql" -> UpdateCubeBySqlOutput {
    0 "CubeId" cube_id, 1 "CustomSql" custom_sql, 2 "DsId" ds_id, 3 "Placeholders" placeholders: String,
    4 "UserId" user_id, 5 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCubeBySqlOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateCubeBySqlOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLevelPermissionStatus {
    pub cube_id: String,
    /// 0 to 10.
    pub is_open: i64,
    pub rule_type: String,
}
operation! { UpdateDataLevelPermissionStatus(cube_id: String, is_open: i64, rule_type: String)
    "UpdateDataLevelPermissionStatus" -> UpdateDataLevelPermissionStatusOutput {
    0 "CubeId" cube_id, 1 "IsOpen" is_open, 2 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLevelPermissionStatusOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateDataLevelPermissionStatusOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSource {
    pub update_model: String,
}
operation! { UpdateDataSource(update_model: String) "UpdateDataSource" -> UpdateDataSourceOutput {
    0 "UpdateModel" update_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateDataSourceOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmbeddedStatus {
    pub third_part_auth_flag: bool,
    pub works_id: String,
}
operation! { UpdateEmbeddedStatus(third_part_auth_flag: bool, works_id: String)
    "UpdateEmbeddedStatus" -> UpdateEmbeddedStatusOutput {
    0 "ThirdPartAuthFlag" third_part_auth_flag, 1 "WorksId" works_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmbeddedStatusOutput {
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateEmbeddedStatusOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTicketNum {
    pub ticket: Secret,
    pub ticket_num: i64,
}
operation! { UpdateTicketNum(ticket: Secret, ticket_num: i64) "UpdateTicketNum" -> UpdateTicketNumOutput {
    0 "Ticket" ticket, 1 "TicketNum" ticket_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTicketNumOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateTicketNumOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub admin_user: Option<bool>,
    pub auth_admin_user: Option<bool>,
    pub copilot_modules: Option<String>,
    pub is_deleted: Option<bool>,
    pub nick_name: Option<String>,
    pub role_ids: Option<String>,
    pub user_id: String,
    /// 1 to 10.
    pub user_type: Option<i64>,
}
operation! { UpdateUser(user_id: String) "UpdateUser" -> UpdateUserOutput {
    0 "AdminUser" admin_user: bool, 1 "AuthAdminUser" auth_admin_user: bool, 2 "CopilotModules" copilot_modules: String,
    3 "IsDeleted" is_deleted: bool, 4 "NickName" nick_name: String, 5 "RoleIds" role_ids: String, 6 "UserId" user_id,
    7 "UserType" user_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateUserOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroup {
    pub user_group_description: Option<String>,
    pub user_group_id: String,
    pub user_group_name: Option<String>,
}
operation! { UpdateUserGroup(user_group_id: String) "UpdateUserGroup" -> UpdateUserGroupOutput {
    0 "UserGroupDescription" user_group_description: String, 1 "UserGroupId" user_group_id,
    2 "UserGroupName" user_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroupOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateUserGroupOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserTagMeta {
    pub tag_description: Option<String>,
    pub tag_id: String,
    pub tag_name: String,
}
operation! { UpdateUserTagMeta(tag_id: String, tag_name: String) "UpdateUserTagMeta" -> UpdateUserTagMetaOutput {
    0 "TagDescription" tag_description: String, 1 "TagId" tag_id, 2 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserTagMetaOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateUserTagMetaOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserTagValue {
    pub tag_id: String,
    pub tag_value: String,
    pub user_id: String,
}
operation! { UpdateUserTagValue(tag_id: String, tag_value: String, user_id: String)
    "UpdateUserTagValue" -> UpdateUserTagValueOutput {
    0 "TagId" tag_id, 1 "TagValue" tag_value, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserTagValueOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateUserTagValueOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUserRole {
    /// Deprecated. 25 to 30.
    pub role_id: Option<i64>,
    pub role_ids: Option<String>,
    pub user_id: String,
    pub workspace_id: String,
}
operation! { UpdateWorkspaceUserRole(user_id: String, workspace_id: String)
    "UpdateWorkspaceUserRole" -> UpdateWorkspaceUserRoleOutput {
    0 "RoleId" role_id: i64, 1 "RoleIds" role_ids: String, 2 "UserId" user_id, 3 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUserRoleOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateWorkspaceUserRoleOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUsersRole {
    /// 25 to 30.
    pub role_id: i64,
    pub user_ids: String,
    pub workspace_id: String,
}
operation! { UpdateWorkspaceUsersRole(role_id: i64, user_ids: String, workspace_id: String)
    "UpdateWorkspaceUsersRole" -> UpdateWorkspaceUsersRoleOutput {
    0 "RoleId" role_id, 1 "UserIds" user_ids, 2 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUsersRoleOutput {
    pub result: Option<UpdateWorkspaceUsersRoleResult>,
    pub success: Option<bool>,
}
model! { UpdateWorkspaceUsersRoleOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUsersRoleResult {
    pub failure: Option<i64>,
    pub failure_detail: Option<BTreeMap<String, Value>>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { UpdateWorkspaceUsersRoleResult {
    0 "Failure" failure, 1 "FailureDetail" failure_detail, 2 "Success" success, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawAllUserGroups {
    pub user_id: String,
}
operation! { WithdrawAllUserGroups(user_id: String) "WithdrawAllUserGroups" -> WithdrawAllUserGroupsOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawAllUserGroupsOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { WithdrawAllUserGroupsOutput {
    0 "Result" result, 1 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    AddDataLevelPermissionRuleUsers, AddDataLevelPermissionWhiteList, AddDataSource, AddShareReport, AddUser,
    AddUserGroupMember, AddUserGroupMembers, AddUserTagMeta, AddUserToWorkspace, AddWorksAuthorization,
    AddWorkspaceUsers, AllotDatasetAccelerationTask, AuthorizeMenu, BatchAddFeishuUsers, CancelAuthorizationMenu,
    CancelCollection, CancelReportShare, ChangeVisibilityModel, CheckDatasetExisted, CheckOrganizationMember,
    CheckReadable, ClearDynamicTagCache, CreateCubeBySql, CreateDataset, CreateTicket, CreateTicket4Copilot,
    CreateUserGroup, CreateWorkspace, DataInterpretation, DataSetBlood, DataSourceBlood, DelayTicketExpireTime,
    DeleteAuthorizationByUserId, DeleteDataLevelPermissionRuleUsers, DeleteDataLevelRuleConfig, DeleteTicket,
    DeleteUser, DeleteUserFromWorkspace, DeleteUserGroup, DeleteUserGroupMember, DeleteUserGroupMembers,
    DeleteUserTagMeta, GetDataSourceConnectionInfo, GetMailTaskList, GetMailTaskStatus, GetUserGroupInfo,
    GetWorksEmbedList, IpWhiteListConfig, ListAccelerationOfWorkspace, ListApiDatasource, ListByUserGroupId,
    ListCollections, ListCubeDataLevelPermissionConfig, ListDataLevelPermissionWhiteList, ListDataSource,
    ListDynamicTag, ListFavoriteReports, ListOrganizationRoleUsers, ListOrganizationRoles, ListPortalMenuAuthorization,
    ListPortalMenus, ListRecentViewReports, ListSharedReports, ListUserGroupsByUserId, ListWhitePortalMenu,
    ListWorkspaceRoleUsers, ListWorkspaceRoles, ListWorkspaceUserRolesByUserId, ManualRunMailTask,
    ModifyApiDatasourceParameters, ModifyCopilotEmbedConfig, ModifyDashboardNl2sqlStatus, QueryAccelerationLogByCubeId,
    QueryApprovalInfo, QueryAuditLog, QueryComponentPerformance, QueryCopilotEmbedConfig, QueryCubeOptimization,
    QueryCubePerformance, QueryDashboardNl2sql, QueryData, QueryDataRange, QueryDataService, QueryDataServiceList,
    QueryDatasetDetailInfo, QueryDatasetInfo, QueryDatasetList, QueryDatasetSmartqStatus, QueryDatasetSwitchInfo,
    QueryEmbeddedInfo, QueryEmbeddedStatus, QueryLastAccelerationEngineJob, QueryLlmCubeWithThemeListByUserId,
    QueryOrganizationRoleConfig, QueryOrganizationWorkspaceList, QueryReadableResourcesListByUserId,
    QueryReadableResourcesListByUserIdV2, QueryReportPerformance, QueryShareList, QuerySharesToUserList,
    QuerySmartqPermissionByCubeId, QueryTicketInfo, QueryUserByMobileAccount, QueryUserGroupListByParentId,
    QueryUserGroupMember, QueryUserInfoByAccount, QueryUserInfoByUserId, QueryUserList, QueryUserRoleInfoInWorkspace,
    QueryUserTagMetaList, QueryUserTagValueList, QueryWorks, QueryWorksBloodRelationship, QueryWorksByOrganization,
    QueryWorksByWorkspace, QueryWorkspaceRoleConfig, QueryWorkspaceUserList, ResultCallback, SaveFavorites,
    SetDataLevelPermissionExtraConfig, SetDataLevelPermissionRuleConfig, SetDataLevelPermissionWhiteList,
    SmartqAuthTransfer, SmartqAuthorize, SmartqQueryAbility, TransferUsergroup, UpdateCubeBySql,
    UpdateDataLevelPermissionStatus, UpdateDataSource, UpdateEmbeddedStatus, UpdateTicketNum, UpdateUser,
    UpdateUserGroup, UpdateUserTagMeta, UpdateUserTagValue, UpdateWorkspaceUserRole, UpdateWorkspaceUsersRole,
    WithdrawAllUserGroups
}
