//! `quickbi-public` of Alibaba Cloud, API version 2022-01-01.
//!
//! Endpoint: a table of 10 regions, else `quickbi-public.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, quickbi_public::GetMailTaskList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetMailTaskList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
        ("ap-northeast-1", "quickbi-public-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "quickbi-public-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "quickbi-public-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "quickbi-public-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-hangzhou", "quickbi-public-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "quickbi-public-vpc.cn-hongkong.aliyuncs.com"),
        (
            "cn-shanghai-finance-1",
            "quickbi-public-vpc.cn-shanghai-finance-1.aliyuncs.com",
        ),
        ("eu-central-1", "quickbi-public-vpc.eu-central-1.aliyuncs.com"),
        ("me-central-1", "quickbi-public-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "quickbi-public-vpc.us-east-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "quickbi-public",
    "2022-01-01",
    "quickbi-public",
    &ENDPOINTS,
);

/// Adds data level permission rule users: `AddDataLevelPermissionRuleUsers` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AddDataLevelPermissionRuleUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataLevelPermissionRuleUsers {
    /// Required.
    pub add_user_model: String,
}
operation! { AddDataLevelPermissionRuleUsers(add_user_model: String)
    "AddDataLevelPermissionRuleUsers" -> AddDataLevelPermissionRuleUsersOutput {
    0 "AddUserModel" add_user_model
} }

/// Response of [`AddDataLevelPermissionRuleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataLevelPermissionRuleUsersOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddDataLevelPermissionRuleUsersOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Adds data level permission white list: `AddDataLevelPermissionWhiteList` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AddDataLevelPermissionWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataLevelPermissionWhiteList {
    /// Required.
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

/// Response of [`AddDataLevelPermissionWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataLevelPermissionWhiteListOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddDataLevelPermissionWhiteListOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Adds data source: `AddDataSource` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AddDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSource {
    /// Required.
    pub add_model: String,
}
operation! { AddDataSource(add_model: String) "AddDataSource" -> AddDataSourceOutput {
    0 "AddModel" add_model
} }

/// Response of [`AddDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { AddDataSourceOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Adds share report: `AddShareReport` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AddShareReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareReport {
    /// Required. 1 to 3.
    pub auth_point: i64,
    /// Required.
    pub expire_date: i64,
    pub share_to_id: Option<String>,
    /// Required. 0 to 2.
    pub share_to_type: i64,
    /// Required.
    pub works_id: String,
}
operation! { AddShareReport(auth_point: i64, expire_date: i64, share_to_type: i64, works_id: String)
    "AddShareReport" -> AddShareReportOutput {
    0 "AuthPoint" auth_point, 1 "ExpireDate" expire_date, 2 "ShareToId" share_to_id: String,
    3 "ShareToType" share_to_type, 4 "WorksId" works_id
} }

/// Response of [`AddShareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareReportOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddShareReportOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Adds user: `AddUser` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AddUser>.
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
    /// Required.
    pub nick_name: String,
    /// Required. 1 to 10.
    pub user_type: i64,
    pub role_ids: Option<String>,
}
operation! { AddUser(nick_name: String, user_type: i64) "AddUser" -> AddUserOutput {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "AdminUser" admin_user: bool,
    3 "AuthAdminUser" auth_admin_user: bool, 4 "CopilotModules" copilot_modules: String, 5 "NickName" nick_name,
    6 "UserType" user_type, 7 "RoleIds" role_ids: String
} [
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`AddUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserOutput {
    pub result: Option<AddUserResult>,
    pub success: Option<bool>,
}
model! { AddUserOutput {
    0 "Result" result: AddUserResult, 1 "Success" success: bool
} }

/// In the response of [`AddUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserResult {
    pub account_name: Option<String>,
    pub admin_user: Option<bool>,
    pub auth_admin_user: Option<bool>,
    pub copilot_modules: Vec<String>,
    pub nick_name: Option<String>,
    pub role_id_list: Vec<i64>,
    pub user_id: Option<String>,
    pub user_type: Option<i64>,
}
model! { AddUserResult {
    0 "AccountName" account_name: String, 1 "AdminUser" admin_user: bool, 2 "AuthAdminUser" auth_admin_user: bool,
    3 "CopilotModules" copilot_modules: Vec<String>, 4 "NickName" nick_name: String,
    5 "RoleIdList" role_id_list: Vec<i64>, 6 "UserId" user_id: String, 7 "UserType" user_type: i64
} }

/// Adds user group member: `AddUserGroupMember` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AddUserGroupMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMember {
    /// Required.
    pub user_group_id: String,
    /// Required.
    pub user_id_list: String,
}
operation! { AddUserGroupMember(user_group_id: String, user_id_list: String)
    "AddUserGroupMember" -> AddUserGroupMemberOutput {
    0 "UserGroupId" user_group_id, 1 "UserIdList" user_id_list
} }

/// Response of [`AddUserGroupMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMemberOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddUserGroupMemberOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Adds user group members: `AddUserGroupMembers` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AddUserGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMembers {
    /// Required.
    pub user_group_ids: String,
    /// Required.
    pub user_id: String,
}
operation! { AddUserGroupMembers(user_group_ids: String, user_id: String)
    "AddUserGroupMembers" -> AddUserGroupMembersOutput {
    0 "UserGroupIds" user_group_ids, 1 "UserId" user_id
} }

/// Response of [`AddUserGroupMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMembersOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddUserGroupMembersOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Adds user tag meta: `AddUserTagMeta` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AddUserTagMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserTagMeta {
    pub tag_description: Option<String>,
    /// Required.
    pub tag_name: String,
}
operation! { AddUserTagMeta(tag_name: String) "AddUserTagMeta" -> AddUserTagMetaOutput {
    0 "TagDescription" tag_description: String, 1 "TagName" tag_name
} }

/// Response of [`AddUserTagMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserTagMetaOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { AddUserTagMetaOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Adds user to workspace: `AddUserToWorkspace` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AddUserToWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToWorkspace {
    /// Required.
    pub role_id: i64,
    /// Required.
    pub user_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { AddUserToWorkspace(role_id: i64, user_id: String, workspace_id: String)
    "AddUserToWorkspace" -> AddUserToWorkspaceOutput {
    0 "RoleId" role_id, 1 "UserId" user_id, 2 "WorkspaceId" workspace_id
} }

/// Response of [`AddUserToWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToWorkspaceOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AddUserToWorkspaceOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Adds works authorization: `AddWorksAuthorization` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AddWorksAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorksAuthorization {
    /// Required.
    pub auth_points: i64,
    /// Required.
    pub authorize_scope: i64,
    /// Required.
    pub authorized_id: String,
    pub expire_day: Option<String>,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}

/// Arguments of [`AddWorksAuthorization::new`].
pub struct AddWorksAuthorizationRequired {
    pub auth_points: i64,
    pub authorize_scope: i64,
    pub authorized_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! {
    AddWorksAuthorization { AddWorksAuthorizationRequired: auth_points, authorize_scope, authorized_id, resource_id, resource_type }
    "AddWorksAuthorization" -> AddWorksAuthorizationOutput {
    0 "AuthPoints" auth_points, 1 "AuthorizeScope" authorize_scope, 2 "AuthorizedId" authorized_id,
    3 "ExpireDay" expire_day: String, 4 "ResourceId" resource_id, 5 "ResourceType" resource_type
} }

/// Response of [`AddWorksAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorksAuthorizationOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { AddWorksAuthorizationOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Adds workspace users: `AddWorkspaceUsers` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AddWorkspaceUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorkspaceUsers {
    /// Required. 25 to 30.
    pub role_id: i64,
    /// Required.
    pub user_ids: String,
    /// Required.
    pub workspace_id: String,
}
operation! { AddWorkspaceUsers(role_id: i64, user_ids: String, workspace_id: String)
    "AddWorkspaceUsers" -> AddWorkspaceUsersOutput {
    0 "RoleId" role_id, 1 "UserIds" user_ids, 2 "WorkspaceId" workspace_id
} }

/// Response of [`AddWorkspaceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorkspaceUsersOutput {
    pub result: Option<AddWorkspaceUsersResult>,
    pub success: Option<bool>,
}
model! { AddWorkspaceUsersOutput {
    0 "Result" result: AddWorkspaceUsersResult, 1 "Success" success: bool
} }

/// In the response of [`AddWorkspaceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorkspaceUsersResult {
    pub failure: Option<i64>,
    pub failure_detail: BTreeMap<String, Value>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { AddWorkspaceUsersResult {
    0 "Failure" failure: i64, 1 "FailureDetail" failure_detail: BTreeMap<String, Value>, 2 "Success" success: i64,
    3 "Total" total: i64
} }

/// `AllotDatasetAccelerationTask` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AllotDatasetAccelerationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllotDatasetAccelerationTask {
    /// Required.
    pub cube_id: String,
}
operation! { AllotDatasetAccelerationTask(cube_id: String)
    "AllotDatasetAccelerationTask" -> AllotDatasetAccelerationTaskOutput {
    0 "CubeId" cube_id
} }

/// Response of [`AllotDatasetAccelerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllotDatasetAccelerationTaskOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { AllotDatasetAccelerationTaskOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Authorizes menu: `AuthorizeMenu` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/AuthorizeMenu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeMenu {
    pub auth_points_value: Option<i64>,
    /// Required.
    pub data_portal_id: String,
    /// Required.
    pub menu_ids: String,
    pub user_group_ids: Option<String>,
    pub user_ids: Option<String>,
}
operation! { AuthorizeMenu(data_portal_id: String, menu_ids: String) "AuthorizeMenu" -> AuthorizeMenuOutput {
    0 "AuthPointsValue" auth_points_value: i64, 1 "DataPortalId" data_portal_id, 2 "MenuIds" menu_ids,
    3 "UserGroupIds" user_group_ids: String, 4 "UserIds" user_ids: String
} }

/// Response of [`AuthorizeMenu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeMenuOutput {
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { AuthorizeMenuOutput {
    0 "Result" result: i64, 1 "Success" success: bool
} }

/// Batches add feishu users: `BatchAddFeishuUsers` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/BatchAddFeishuUsers>.
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

/// Response of [`BatchAddFeishuUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFeishuUsersOutput {
    pub result: Option<BatchAddFeishuUsersResult>,
    pub success: Option<bool>,
}
model! { BatchAddFeishuUsersOutput {
    0 "Result" result: BatchAddFeishuUsersResult, 1 "Success" success: bool
} }

/// In the response of [`BatchAddFeishuUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFeishuUsersResult {
    pub fail_count: Option<i64>,
    pub fail_results: Vec<BatchAddFeishuUsersFailResults>,
    pub ok_count: Option<i64>,
}
model! { BatchAddFeishuUsersResult {
    0 "FailCount" fail_count: i64, 1 "FailResults" fail_results: Vec<BatchAddFeishuUsersFailResults>,
    2 "OkCount" ok_count: i64
} }

/// In the response of [`BatchAddFeishuUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFeishuUsersFailResults {
    pub fail_infos: Vec<BatchAddFeishuUsersFailInfos>,
}
model! { BatchAddFeishuUsersFailResults {
    0 "FailInfos" fail_infos: Vec<BatchAddFeishuUsersFailInfos>
} }

/// In the response of [`BatchAddFeishuUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFeishuUsersFailInfos {
    pub code: Option<String>,
    pub code_desc: Option<String>,
    pub input: Option<String>,
}
model! { BatchAddFeishuUsersFailInfos {
    0 "Code" code: String, 1 "CodeDesc" code_desc: String, 2 "Input" input: String
} }

/// Cancels authorization menu: `CancelAuthorizationMenu` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CancelAuthorizationMenu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuthorizationMenu {
    /// Required.
    pub data_portal_id: String,
    /// Required.
    pub menu_ids: String,
    pub user_group_ids: Option<String>,
    pub user_ids: Option<String>,
}
operation! { CancelAuthorizationMenu(data_portal_id: String, menu_ids: String)
    "CancelAuthorizationMenu" -> CancelAuthorizationMenuOutput {
    0 "DataPortalId" data_portal_id, 1 "MenuIds" menu_ids, 2 "UserGroupIds" user_group_ids: String,
    3 "UserIds" user_ids: String
} }

/// Response of [`CancelAuthorizationMenu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuthorizationMenuOutput {
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { CancelAuthorizationMenuOutput {
    0 "Result" result: i64, 1 "Success" success: bool
} }

/// Cancels collection: `CancelCollection` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CancelCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCollection {
    /// Required.
    pub user_id: String,
    /// Required.
    pub works_id: String,
}
operation! { CancelCollection(user_id: String, works_id: String) "CancelCollection" -> CancelCollectionOutput {
    0 "UserId" user_id, 1 "WorksId" works_id
} }

/// Response of [`CancelCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCollectionOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CancelCollectionOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Cancels report share: `CancelReportShare` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CancelReportShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelReportShare {
    /// Required.
    pub report_id: String,
    /// Required.
    pub share_to_ids: String,
    /// Required.
    pub share_to_type: i64,
}
operation! { CancelReportShare(report_id: String, share_to_ids: String, share_to_type: i64)
    "CancelReportShare" -> CancelReportShareOutput {
    0 "ReportId" report_id, 1 "ShareToIds" share_to_ids, 2 "ShareToType" share_to_type
} }

/// Response of [`CancelReportShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelReportShareOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CancelReportShareOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Changes visibility model: `ChangeVisibilityModel` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ChangeVisibilityModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeVisibilityModel {
    /// Required.
    pub data_portal_id: String,
    /// Required.
    pub menu_ids: String,
    /// Required.
    pub show_only_with_access: bool,
}
operation! { ChangeVisibilityModel(data_portal_id: String, menu_ids: String, show_only_with_access: bool)
    "ChangeVisibilityModel" -> ChangeVisibilityModelOutput {
    0 "DataPortalId" data_portal_id, 1 "MenuIds" menu_ids, 2 "ShowOnlyWithAccess" show_only_with_access
} }

/// Response of [`ChangeVisibilityModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeVisibilityModelOutput {
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { ChangeVisibilityModelOutput {
    0 "Result" result: i64, 1 "Success" success: bool
} }

/// Checks dataset existed: `CheckDatasetExisted` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CheckDatasetExisted>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDatasetExisted {
    /// Required.
    pub cube_id: String,
}
operation! { CheckDatasetExisted(cube_id: String) "CheckDatasetExisted" -> CheckDatasetExistedOutput {
    0 "CubeId" cube_id
} }

/// Response of [`CheckDatasetExisted`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDatasetExistedOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckDatasetExistedOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Checks organization member: `CheckOrganizationMember` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CheckOrganizationMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckOrganizationMember {
    /// Required.
    pub user_id: String,
}
operation! { CheckOrganizationMember(user_id: String) "CheckOrganizationMember" -> CheckOrganizationMemberOutput {
    0 "UserId" user_id
} }

/// Response of [`CheckOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckOrganizationMemberOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckOrganizationMemberOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Checks readable: `CheckReadable` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CheckReadable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckReadable {
    /// Required.
    pub user_id: String,
    /// Required.
    pub works_id: String,
}
operation! { CheckReadable(user_id: String, works_id: String) "CheckReadable" -> CheckReadableOutput {
    0 "UserId" user_id, 1 "WorksId" works_id
} }

/// Response of [`CheckReadable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckReadableOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckReadableOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Clears dynamic tag cache: `ClearDynamicTagCache` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ClearDynamicTagCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearDynamicTagCache {
    /// Required.
    pub config_id: String,
}
operation! { ClearDynamicTagCache(config_id: String) "ClearDynamicTagCache" -> ClearDynamicTagCacheOutput {
    0 "ConfigId" config_id
} }

/// Response of [`ClearDynamicTagCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearDynamicTagCacheOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ClearDynamicTagCacheOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Creates cube by sql: `CreateCubeBySql` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CreateCubeBySql>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCubeBySql {
    /// Required.
    pub caption: String,
    /// Required.
    pub custom_sql: String,
    /// Required.
    pub ds_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub workspace_id: String,
    pub placeholders: Option<String>,
}

/// Arguments of [`CreateCubeBySql::new`].
pub struct CreateCubeBySqlRequired {
    pub caption: String,
    pub custom_sql: String,
    pub ds_id: String,
    pub user_id: String,
    pub workspace_id: String,
}
operation! { CreateCubeBySql { CreateCubeBySqlRequired: caption, custom_sql, ds_id, user_id, workspace_id }
    "CreateCubeBySql" -> CreateCubeBySqlOutput {
    0 "Caption" caption, 1 "CustomSql" custom_sql, 2 "DsId" ds_id, 3 "UserId" user_id, 4 "WorkspaceId" workspace_id,
    5 "Placeholders" placeholders: String
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateCubeBySql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCubeBySqlOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCubeBySqlOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Creates dataset: `CreateDataset` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CreateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    /// Required.
    pub ds_id: String,
    /// Required.
    pub table_name: String,
    pub target_directory_id: Option<String>,
    /// Required.
    pub user_define_cube_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`CreateDataset::new`].
pub struct CreateDatasetRequired {
    pub ds_id: String,
    pub table_name: String,
    pub user_define_cube_name: String,
    pub user_id: String,
    pub workspace_id: String,
}
operation! { CreateDataset { CreateDatasetRequired: ds_id, table_name, user_define_cube_name, user_id, workspace_id }
    "CreateDataset" -> CreateDatasetOutput {
    0 "DsId" ds_id, 1 "TableName" table_name, 2 "TargetDirectoryId" target_directory_id: String,
    3 "UserDefineCubeName" user_define_cube_name, 4 "UserId" user_id, 5 "WorkspaceId" workspace_id
} }

/// Response of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasetOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Creates ticket: `CreateTicket` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CreateTicket>.
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
    /// Required.
    pub works_id: String,
    pub global_param: Option<String>,
}
operation! { CreateTicket(works_id: String) "CreateTicket" -> CreateTicketOutput {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: i64, 2 "CmptId" cmpt_id: String,
    3 "ExpireTime" expire_time: i64, 4 "TicketNum" ticket_num: i64, 5 "UserId" user_id: String,
    6 "WatermarkParam" watermark_param: String, 7 "WorksId" works_id, 8 "GlobalParam" global_param: String
} [
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`CreateTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTicketOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Creates ticket4 copilot: `CreateTicket4Copilot` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CreateTicket4Copilot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicket4Copilot {
    pub account_name: Option<String>,
    pub account_type: Option<i64>,
    /// Required.
    pub copilot_id: String,
    pub expire_time: Option<i64>,
    pub ticket_num: Option<i64>,
    pub user_id: Option<String>,
}
operation! { CreateTicket4Copilot(copilot_id: String) "CreateTicket4Copilot" -> CreateTicket4CopilotOutput {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: i64, 2 "CopilotId" copilot_id,
    3 "ExpireTime" expire_time: i64, 4 "TicketNum" ticket_num: i64, 5 "UserId" user_id: String
} }

/// Response of [`CreateTicket4Copilot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicket4CopilotOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTicket4CopilotOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Creates user group: `CreateUserGroup` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CreateUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    /// Required.
    pub parent_user_group_id: String,
    pub user_group_description: Option<String>,
    pub user_group_id: Option<String>,
    /// Required.
    pub user_group_name: String,
}
operation! { CreateUserGroup(parent_user_group_id: String, user_group_name: String)
    "CreateUserGroup" -> CreateUserGroupOutput {
    0 "ParentUserGroupId" parent_user_group_id, 1 "UserGroupDescription" user_group_description: String,
    2 "UserGroupId" user_group_id: String, 3 "UserGroupName" user_group_name
} }

/// Response of [`CreateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateUserGroupOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Creates workspace: `CreateWorkspace` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/CreateWorkspace>.
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
    /// Required.
    pub workspace_name: String,
}
operation! { CreateWorkspace(workspace_name: String) "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "AllowPublish" allow_publish: bool, 1 "AllowShare" allow_share: bool, 2 "AllowViewAll" allow_view_all: bool,
    3 "DefaultShareToAll" default_share_to_all: bool, 4 "OnlyAdminCreateDatasource" only_admin_create_datasource: bool,
    5 "UseComment" use_comment: bool, 6 "WorkspaceDescription" workspace_description: String,
    7 "WorkspaceName" workspace_name
} }

/// Response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWorkspaceOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// `DataInterpretation` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DataInterpretation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataInterpretation {
    /// Required.
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

/// Response of [`DataInterpretation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataInterpretationOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DataInterpretationOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// `DataSetBlood` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DataSetBlood>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSetBlood {
    /// Required.
    pub data_set_ids: String,
    pub user_id: Option<String>,
    pub works_type: Option<String>,
}
operation! { DataSetBlood(data_set_ids: String) "DataSetBlood" -> DataSetBloodOutput {
    0 "DataSetIds" data_set_ids, 1 "UserId" user_id: String, 2 "WorksType" works_type: String
} }

/// Response of [`DataSetBlood`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSetBloodOutput {
    pub result: Vec<DataSetBloodResult>,
    pub success: Option<bool>,
}
model! { DataSetBloodOutput {
    0 "Result" result: Vec<DataSetBloodResult>, 1 "Success" success: bool
} }

/// In the response of [`DataSetBlood`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSetBloodResult {
    pub works_id: Option<String>,
    pub works_type: Option<String>,
}
model! { DataSetBloodResult {
    0 "WorksId" works_id: String, 1 "WorksType" works_type: String
} }

/// `DataSourceBlood` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DataSourceBlood>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceBlood {
    /// Required.
    pub data_source_id: String,
}
operation! { DataSourceBlood(data_source_id: String) "DataSourceBlood" -> DataSourceBloodOutput {
    0 "DataSourceId" data_source_id
} }

/// Response of [`DataSourceBlood`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceBloodOutput {
    pub result: Vec<String>,
    pub success: Option<bool>,
}
model! { DataSourceBloodOutput {
    0 "Result" result: Vec<String>, 1 "Success" success: bool
} }

/// `DelayTicketExpireTime` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DelayTicketExpireTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelayTicketExpireTime {
    /// Required.
    pub expire_time: i64,
    /// Required. Secret.
    pub ticket: Secret,
}
operation! { DelayTicketExpireTime(expire_time: i64, ticket: Secret)
    "DelayTicketExpireTime" -> DelayTicketExpireTimeOutput {
    0 "ExpireTime" expire_time, 1 "Ticket" ticket
} }

/// Response of [`DelayTicketExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelayTicketExpireTimeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DelayTicketExpireTimeOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Deletes authorization by user id: `DeleteAuthorizationByUserId` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DeleteAuthorizationByUserId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationByUserId {
    /// Required.
    pub qbi_user_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { DeleteAuthorizationByUserId(qbi_user_id: String, resource_id: String, resource_type: String)
    "DeleteAuthorizationByUserId" -> DeleteAuthorizationByUserIdOutput {
    0 "QbiUserId" qbi_user_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} }

/// Response of [`DeleteAuthorizationByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationByUserIdOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteAuthorizationByUserIdOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Deletes data level permission rule users: `DeleteDataLevelPermissionRuleUsers` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DeleteDataLevelPermissionRuleUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLevelPermissionRuleUsers {
    /// Required.
    pub delete_user_model: String,
}
operation! { DeleteDataLevelPermissionRuleUsers(delete_user_model: String)
    "DeleteDataLevelPermissionRuleUsers" -> DeleteDataLevelPermissionRuleUsersOutput {
    0 "DeleteUserModel" delete_user_model
} }

/// Response of [`DeleteDataLevelPermissionRuleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLevelPermissionRuleUsersOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteDataLevelPermissionRuleUsersOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Deletes data level rule config: `DeleteDataLevelRuleConfig` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DeleteDataLevelRuleConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLevelRuleConfig {
    /// Required.
    pub cube_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteDataLevelRuleConfig(cube_id: String, rule_id: String)
    "DeleteDataLevelRuleConfig" -> DeleteDataLevelRuleConfigOutput {
    0 "CubeId" cube_id, 1 "RuleId" rule_id
} }

/// Response of [`DeleteDataLevelRuleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLevelRuleConfigOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteDataLevelRuleConfigOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Deletes ticket: `DeleteTicket` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DeleteTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTicket {
    /// Required. Secret.
    pub ticket: Secret,
}
operation! { DeleteTicket(ticket: Secret) "DeleteTicket" -> DeleteTicketOutput {
    0 "Ticket" ticket
} }

/// Response of [`DeleteTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTicketOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteTicketOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Deletes user: `DeleteUser` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub transfer_user_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { DeleteUser(user_id: String) "DeleteUser" -> DeleteUserOutput {
    0 "TransferUserId" transfer_user_id: String, 1 "UserId" user_id
} }

/// Response of [`DeleteUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Deletes user from workspace: `DeleteUserFromWorkspace` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DeleteUserFromWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserFromWorkspace {
    /// Required.
    pub user_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteUserFromWorkspace(user_id: String, workspace_id: String)
    "DeleteUserFromWorkspace" -> DeleteUserFromWorkspaceOutput {
    0 "UserId" user_id, 1 "WorkspaceId" workspace_id
} }

/// Response of [`DeleteUserFromWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserFromWorkspaceOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserFromWorkspaceOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Deletes user group: `DeleteUserGroup` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DeleteUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroup {
    /// Required.
    pub user_group_id: String,
}
operation! { DeleteUserGroup(user_group_id: String) "DeleteUserGroup" -> DeleteUserGroupOutput {
    0 "UserGroupId" user_group_id
} }

/// Response of [`DeleteUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserGroupOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Deletes user group member: `DeleteUserGroupMember` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DeleteUserGroupMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMember {
    /// Required.
    pub user_group_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteUserGroupMember(user_group_id: String, user_id: String)
    "DeleteUserGroupMember" -> DeleteUserGroupMemberOutput {
    0 "UserGroupId" user_group_id, 1 "UserId" user_id
} }

/// Response of [`DeleteUserGroupMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMemberOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserGroupMemberOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Deletes user group members: `DeleteUserGroupMembers` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DeleteUserGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMembers {
    /// Required.
    pub user_group_ids: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteUserGroupMembers(user_group_ids: String, user_id: String)
    "DeleteUserGroupMembers" -> DeleteUserGroupMembersOutput {
    0 "UserGroupIds" user_group_ids, 1 "UserId" user_id
} }

/// Response of [`DeleteUserGroupMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMembersOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserGroupMembersOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Deletes user tag meta: `DeleteUserTagMeta` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/DeleteUserTagMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserTagMeta {
    /// Required.
    pub tag_id: String,
}
operation! { DeleteUserTagMeta(tag_id: String) "DeleteUserTagMeta" -> DeleteUserTagMetaOutput {
    0 "TagId" tag_id
} }

/// Response of [`DeleteUserTagMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserTagMetaOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteUserTagMetaOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Gets data source connection info: `GetDataSourceConnectionInfo` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/GetDataSourceConnectionInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceConnectionInfo {
    /// Required.
    pub ds_id: String,
}
operation! { GetDataSourceConnectionInfo(ds_id: String)
    "GetDataSourceConnectionInfo" -> GetDataSourceConnectionInfoOutput {
    0 "DsId" ds_id
} }

/// Response of [`GetDataSourceConnectionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceConnectionInfoOutput {
    pub result: Option<GetDataSourceConnectionInfoResult>,
    pub success: Option<bool>,
}
model! { GetDataSourceConnectionInfoOutput {
    0 "Result" result: GetDataSourceConnectionInfoResult, 1 "Success" success: bool
} }

/// In the response of [`GetDataSourceConnectionInfo`].
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
    0 "Address" address: String, 1 "AuthLevel" auth_level: String, 2 "CreatorId" creator_id: String,
    3 "DsId" ds_id: String, 4 "DsType" ds_type: String, 5 "DsVersion" ds_version: String, 6 "Instance" instance: String,
    7 "InstanceId" instance_id: String, 8 "ModifyUser" modify_user: String, 9 "NoSasl" no_sasl: bool,
    10 "ParentDsType" parent_ds_type: String, 11 "Port" port: String, 12 "Project" project: String,
    13 "Schema" schema: String, 14 "ShowName" show_name: String, 15 "WorkspaceId" workspace_id: String
} }

/// Gets mail task list: `GetMailTaskList` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/GetMailTaskList>.
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

/// Response of [`GetMailTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskListOutput {
    pub result: Option<GetMailTaskListResult>,
    pub success: Option<bool>,
}
model! { GetMailTaskListOutput {
    0 "Result" result: GetMailTaskListResult, 1 "Success" success: bool
} }

/// In the response of [`GetMailTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskListResult {
    pub data: Vec<GetMailTaskListData>,
    pub next: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pre: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { GetMailTaskListResult {
    0 "Data" data: Vec<GetMailTaskListData>, 1 "Next" next: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "Pre" pre: i64, 5 "TotalNum" total_num: i64, 6 "TotalPages" total_pages: i64
} }

/// In the response of [`GetMailTaskList`].
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
    0 "BizOwnerName" biz_owner_name: String, 1 "BizOwnerUserId" biz_owner_user_id: String, 2 "MailId" mail_id: String,
    3 "Paused" paused: bool, 4 "SubscribeName" subscribe_name: String
} }

/// Gets mail task status: `GetMailTaskStatus` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/GetMailTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskStatus {
    /// Required.
    pub mail_id: String,
    pub task_id: Option<i64>,
}
operation! { GetMailTaskStatus(mail_id: String) "GetMailTaskStatus" -> GetMailTaskStatusOutput {
    0 "MailId" mail_id, 1 "TaskId" task_id: i64
} }

/// Response of [`GetMailTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskStatusOutput {
    pub result: Vec<GetMailTaskStatusResult>,
    pub success: Option<bool>,
}
model! { GetMailTaskStatusOutput {
    0 "Result" result: Vec<GetMailTaskStatusResult>, 1 "Success" success: bool
} }

/// In the response of [`GetMailTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailTaskStatusResult {
    pub exec_time: Option<String>,
    pub mail_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
model! { GetMailTaskStatusResult {
    0 "execTime" exec_time: String, 1 "mailId" mail_id: String, 2 "status" status: String, 3 "taskId" task_id: i64
} }

/// Gets user group info: `GetUserGroupInfo` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/GetUserGroupInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupInfo {
    /// Required.
    pub keyword: String,
}
operation! { GetUserGroupInfo(keyword: String) "GetUserGroupInfo" -> GetUserGroupInfoOutput {
    0 "Keyword" keyword
} }

/// Response of [`GetUserGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupInfoOutput {
    pub result: Vec<GetUserGroupInfoResult>,
    pub success: Option<bool>,
}
model! { GetUserGroupInfoOutput {
    0 "Result" result: Vec<GetUserGroupInfoResult>, 1 "Success" success: bool
} }

/// In the response of [`GetUserGroupInfo`].
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
    0 "CreateTime" create_time: String, 1 "CreateUser" create_user: String, 2 "IdentifiedPath" identified_path: String,
    3 "ModifiedTime" modified_time: String, 4 "ModifyUser" modify_user: String,
    5 "ParentUsergroupId" parent_usergroup_id: String, 6 "UsergroupDesc" usergroup_desc: String,
    7 "UsergroupId" usergroup_id: String, 8 "UsergroupName" usergroup_name: String
} }

/// Gets works embed list: `GetWorksEmbedList` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/GetWorksEmbedList>.
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
    Number "PageNo", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`GetWorksEmbedList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorksEmbedListOutput {
    pub result: Option<GetWorksEmbedListResult>,
    pub success: Option<bool>,
}
model! { GetWorksEmbedListOutput {
    0 "Result" result: GetWorksEmbedListResult, 1 "Success" success: bool
} }

/// In the response of [`GetWorksEmbedList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorksEmbedListResult {
    pub data: Vec<GetWorksEmbedListData>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { GetWorksEmbedListResult {
    0 "Data" data: Vec<GetWorksEmbedListData>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`GetWorksEmbedList`].
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
    0 "EmbedTime" embed_time: String, 1 "WorksId" works_id: String, 2 "WorksName" works_name: String,
    3 "WorksType" works_type: String, 4 "WorkspaceId" workspace_id: String
} }

/// `IpWhiteListConfig` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/IpWhiteListConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpWhiteListConfig {
    pub ip_white_list: Option<String>,
    /// Required.
    pub operation: String,
}
operation! { IpWhiteListConfig(operation: String) "IpWhiteListConfig" -> IpWhiteListConfigOutput {
    0 "IpWhiteList" ip_white_list: String, 1 "Operation" operation
} }

/// Response of [`IpWhiteListConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpWhiteListConfigOutput {
    pub result: Option<IpWhiteListConfigResult>,
    pub success: Option<bool>,
}
model! { IpWhiteListConfigOutput {
    0 "Result" result: IpWhiteListConfigResult, 1 "Success" success: bool
} }

/// In the response of [`IpWhiteListConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpWhiteListConfigResult {
    pub ip_white_list: Vec<String>,
}
model! { IpWhiteListConfigResult {
    0 "IpWhiteList" ip_white_list: Vec<String>
} }

/// Lists acceleration of workspace: `ListAccelerationOfWorkspace` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListAccelerationOfWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerationOfWorkspace {
    pub creator_id: Option<String>,
    pub cube_name: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListAccelerationOfWorkspace(workspace_id: String)
    "ListAccelerationOfWorkspace" -> ListAccelerationOfWorkspaceOutput {
    0 "CreatorId" creator_id: String, 1 "CubeName" cube_name: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "WorkspaceId" workspace_id
} }
paged! { ListAccelerationOfWorkspace: ListAccelerationOfWorkspaceData =
    Number "PageNo", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`ListAccelerationOfWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerationOfWorkspaceOutput {
    pub result: Option<ListAccelerationOfWorkspaceResult>,
    pub success: Option<bool>,
}
model! { ListAccelerationOfWorkspaceOutput {
    0 "Result" result: ListAccelerationOfWorkspaceResult, 1 "Success" success: bool
} }

/// In the response of [`ListAccelerationOfWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerationOfWorkspaceResult {
    pub data: Vec<ListAccelerationOfWorkspaceData>,
    pub next: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pre: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListAccelerationOfWorkspaceResult {
    0 "Data" data: Vec<ListAccelerationOfWorkspaceData>, 1 "Next" next: i64, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "Pre" pre: i64, 5 "TotalNum" total_num: i64, 6 "TotalPages" total_pages: i64
} }

/// In the response of [`ListAccelerationOfWorkspace`].
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
    0 "CreatorName" creator_name: String, 1 "CubeId" cube_id: String, 2 "CubeName" cube_name: String,
    3 "EnableQuickindexTime" enable_quickindex_time: String, 4 "JobHistoryId" job_history_id: String,
    5 "JobId" job_id: String, 6 "JobStatus" job_status: i64, 7 "LastModifyTime" last_modify_time: String,
    8 "Size" size: String
} }

/// Lists api datasource: `ListApiDatasource` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListApiDatasource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDatasource {
    pub key_word: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListApiDatasource(workspace_id: String) "ListApiDatasource" -> ListApiDatasourceOutput {
    0 "KeyWord" key_word: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "WorkspaceId" workspace_id
} }
paged! { ListApiDatasource: ListApiDatasourceData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`ListApiDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDatasourceOutput {
    pub result: Option<ListApiDatasourceResult>,
    pub success: Option<bool>,
}
model! { ListApiDatasourceOutput {
    0 "Result" result: ListApiDatasourceResult, 1 "Success" success: bool
} }

/// In the response of [`ListApiDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDatasourceResult {
    pub data: Vec<ListApiDatasourceData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
}
model! { ListApiDatasourceResult {
    0 "Data" data: Vec<ListApiDatasourceData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64
} }

/// In the response of [`ListApiDatasource`].
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
    0 "ApiId" api_id: String, 1 "Body" body: String, 2 "DataSize" data_size: f64,
    3 "DateUpdateTime" date_update_time: String, 4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String,
    6 "JobId" job_id: String, 7 "Parameters" parameters: String, 8 "ShowName" show_name: String,
    9 "StatusType" status_type: i64
} }

/// Lists by user group id: `ListByUserGroupId` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListByUserGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByUserGroupId {
    /// Required.
    pub user_group_ids: String,
}
operation! { ListByUserGroupId(user_group_ids: String) "ListByUserGroupId" -> ListByUserGroupIdOutput {
    0 "UserGroupIds" user_group_ids
} }

/// Response of [`ListByUserGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByUserGroupIdOutput {
    pub result: Option<ListByUserGroupIdResult>,
    pub success: Option<bool>,
}
model! { ListByUserGroupIdOutput {
    0 "Result" result: ListByUserGroupIdResult, 1 "Success" success: bool
} }

/// In the response of [`ListByUserGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByUserGroupIdResult {
    pub failed_user_group_ids: Vec<String>,
    pub user_group_models: Vec<ListByUserGroupIdUserGroupModels>,
}
model! { ListByUserGroupIdResult {
    0 "FailedUserGroupIds" failed_user_group_ids: Vec<String>,
    1 "UserGroupModels" user_group_models: Vec<ListByUserGroupIdUserGroupModels>
} }

/// In the response of [`ListByUserGroupId`].
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
    0 "CreateTime" create_time: String, 1 "CreateUser" create_user: String, 2 "IdentifiedPath" identified_path: String,
    3 "ModifiedTime" modified_time: String, 4 "ModifyUser" modify_user: String,
    5 "ParentUsergroupId" parent_usergroup_id: String, 6 "UsergroupDesc" usergroup_desc: String,
    7 "UsergroupId" usergroup_id: String, 8 "UsergroupName" usergroup_name: String
} }

/// Lists collections: `ListCollections` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListCollections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollections {
    /// Required.
    pub user_id: String,
}
operation! { ListCollections(user_id: String) "ListCollections" -> ListCollectionsOutput {
    0 "UserId" user_id
} }

/// Response of [`ListCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectionsOutput {
    pub result: Vec<ListCollectionsResult>,
    pub success: Option<bool>,
}
model! { ListCollectionsOutput {
    0 "Result" result: Vec<ListCollectionsResult>, 1 "Success" success: bool
} }

/// In the response of [`ListCollections`].
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
    0 "FavoriteId" favorite_id: i64, 1 "OwnerId" owner_id: String, 2 "WorksId" works_id: String,
    3 "WorksName" works_name: String, 4 "WorksType" works_type: String, 5 "WorkspaceId" workspace_id: String,
    6 "WorkspaceName" workspace_name: String
} }

/// Lists cube data level permission config: `ListCubeDataLevelPermissionConfig` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListCubeDataLevelPermissionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCubeDataLevelPermissionConfig {
    /// Required.
    pub cube_id: String,
    /// Required.
    pub rule_type: String,
}
operation! { ListCubeDataLevelPermissionConfig(cube_id: String, rule_type: String)
    "ListCubeDataLevelPermissionConfig" -> ListCubeDataLevelPermissionConfigOutput {
    0 "CubeId" cube_id, 1 "RuleType" rule_type
} }

/// Response of [`ListCubeDataLevelPermissionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCubeDataLevelPermissionConfigOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { ListCubeDataLevelPermissionConfigOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Lists data level permission white list: `ListDataLevelPermissionWhiteList` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListDataLevelPermissionWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLevelPermissionWhiteList {
    /// Required.
    pub cube_id: String,
    /// Required.
    pub rule_type: String,
}
operation! { ListDataLevelPermissionWhiteList(cube_id: String, rule_type: String)
    "ListDataLevelPermissionWhiteList" -> ListDataLevelPermissionWhiteListOutput {
    0 "CubeId" cube_id, 1 "RuleType" rule_type
} }

/// Response of [`ListDataLevelPermissionWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLevelPermissionWhiteListOutput {
    pub result: Option<ListDataLevelPermissionWhiteListResult>,
    pub success: Option<bool>,
}
model! { ListDataLevelPermissionWhiteListOutput {
    0 "Result" result: ListDataLevelPermissionWhiteListResult, 1 "Success" success: bool
} }

/// In the response of [`ListDataLevelPermissionWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLevelPermissionWhiteListResult {
    pub cube_id: Option<String>,
    pub rule_type: Option<String>,
    pub users_model: Option<ListDataLevelPermissionWhiteListUsersModel>,
}
model! { ListDataLevelPermissionWhiteListResult {
    0 "CubeId" cube_id: String, 1 "RuleType" rule_type: String,
    2 "UsersModel" users_model: ListDataLevelPermissionWhiteListUsersModel
} }

/// In the response of [`ListDataLevelPermissionWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLevelPermissionWhiteListUsersModel {
    pub user_groups: Vec<String>,
    pub users: Vec<String>,
}
model! { ListDataLevelPermissionWhiteListUsersModel {
    0 "UserGroups" user_groups: Vec<String>, 1 "Users" users: Vec<String>
} }

/// Lists data source: `ListDataSource` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSource {
    pub ds_type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListDataSource(workspace_id: String) "ListDataSource" -> ListDataSourceOutput {
    0 "DsType" ds_type: String, 1 "WorkspaceId" workspace_id
} }

/// Response of [`ListDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceOutput {
    pub result: Vec<ListDataSourceResult>,
    pub success: Option<bool>,
}
model! { ListDataSourceOutput {
    0 "Result" result: Vec<ListDataSourceResult>, 1 "Success" success: bool
} }

/// In the response of [`ListDataSource`].
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
    0 "CreatorId" creator_id: String, 1 "CreatorName" creator_name: String, 2 "DatasourceId" datasource_id: String,
    3 "DsType" ds_type: String, 4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String,
    6 "ParentDsType" parent_ds_type: String, 7 "ShowName" show_name: String
} }

/// Lists dynamic tag: `ListDynamicTag` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListDynamicTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicTag {}
operation! { ListDynamicTag() "ListDynamicTag" -> ListDynamicTagOutput {} }

/// Response of [`ListDynamicTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicTagOutput {
    pub result: Vec<ListDynamicTagResult>,
    pub success: Option<bool>,
}
model! { ListDynamicTagOutput {
    0 "Result" result: Vec<ListDynamicTagResult>, 1 "Success" success: bool
} }

/// In the response of [`ListDynamicTag`].
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
    0 "ColumnName" column_name: String, 1 "ConfigId" config_id: String, 2 "ConfigName" config_name: String,
    3 "DsId" ds_id: String, 4 "OrganizationId" organization_id: String, 5 "RelatedAttribute" related_attribute: i64,
    6 "TableName" table_name: String
} }

/// Lists favorite reports: `ListFavoriteReports` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListFavoriteReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFavoriteReports {
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub tree_type: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { ListFavoriteReports(user_id: String) "ListFavoriteReports" -> ListFavoriteReportsOutput {
    0 "Keyword" keyword: String, 1 "PageSize" page_size: i64, 2 "TreeType" tree_type: String, 3 "UserId" user_id
} }

/// Response of [`ListFavoriteReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFavoriteReportsOutput {
    pub result: Option<ListFavoriteReportsResult>,
    pub success: Option<bool>,
}
model! { ListFavoriteReportsOutput {
    0 "Result" result: ListFavoriteReportsResult, 1 "Success" success: bool
} }

/// In the response of [`ListFavoriteReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFavoriteReportsResult {
    pub data: Vec<ListFavoriteReportsData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListFavoriteReportsResult {
    0 "Data" data: Vec<ListFavoriteReportsData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListFavoriteReports`].
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
    0 "Favorite" favorite: bool, 1 "FavoriteDate" favorite_date: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "HasEditAuth" has_edit_auth: bool, 5 "HasViewAuth" has_view_auth: bool,
    6 "Name" name: String, 7 "OwnerName" owner_name: String, 8 "OwnerNum" owner_num: String,
    9 "PublishStatus" publish_status: i64, 10 "TreeId" tree_id: String, 11 "Type" r#type: String,
    12 "WorkspaceId" workspace_id: String, 13 "WorkspaceName" workspace_name: String
} }

/// Lists organization role users: `ListOrganizationRoleUsers` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListOrganizationRoleUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRoleUsers {
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub role_id: i64,
}
operation! { ListOrganizationRoleUsers(role_id: i64) "ListOrganizationRoleUsers" -> ListOrganizationRoleUsersOutput {
    0 "Keyword" keyword: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "RoleId" role_id
} }
paged! { ListOrganizationRoleUsers: ListOrganizationRoleUsersData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`ListOrganizationRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRoleUsersOutput {
    pub result: Option<ListOrganizationRoleUsersResult>,
    pub success: Option<bool>,
}
model! { ListOrganizationRoleUsersOutput {
    0 "Result" result: ListOrganizationRoleUsersResult, 1 "Success" success: bool
} }

/// In the response of [`ListOrganizationRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRoleUsersResult {
    pub data: Vec<ListOrganizationRoleUsersData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListOrganizationRoleUsersResult {
    0 "Data" data: Vec<ListOrganizationRoleUsersData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListOrganizationRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRoleUsersData {
    pub nick_name: Option<String>,
    pub user_id: Option<String>,
}
model! { ListOrganizationRoleUsersData {
    0 "NickName" nick_name: String, 1 "UserId" user_id: String
} }

/// Lists organization roles: `ListOrganizationRoles` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListOrganizationRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRoles {}
operation! { ListOrganizationRoles() "ListOrganizationRoles" -> ListOrganizationRolesOutput {} }

/// Response of [`ListOrganizationRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRolesOutput {
    pub result: Vec<ListOrganizationRolesResult>,
    pub success: Option<bool>,
}
model! { ListOrganizationRolesOutput {
    0 "Result" result: Vec<ListOrganizationRolesResult>, 1 "Success" success: bool
} }

/// In the response of [`ListOrganizationRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRolesResult {
    pub auth_config_list: Vec<ListOrganizationRolesAuthConfigList>,
    pub is_system_role: Option<bool>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { ListOrganizationRolesResult {
    0 "AuthConfigList" auth_config_list: Vec<ListOrganizationRolesAuthConfigList>,
    1 "IsSystemRole" is_system_role: bool, 2 "RoleId" role_id: i64, 3 "RoleName" role_name: String
} }

/// In the response of [`ListOrganizationRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationRolesAuthConfigList {
    /// Secret.
    pub auth_key: Option<Secret>,
}
model! { ListOrganizationRolesAuthConfigList {
    0 "AuthKey" auth_key: Secret
} }

/// Lists portal menu authorization: `ListPortalMenuAuthorization` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListPortalMenuAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenuAuthorization {
    /// Required.
    pub data_portal_id: String,
}
operation! { ListPortalMenuAuthorization(data_portal_id: String)
    "ListPortalMenuAuthorization" -> ListPortalMenuAuthorizationOutput {
    0 "DataPortalId" data_portal_id
} }

/// Response of [`ListPortalMenuAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenuAuthorizationOutput {
    pub result: Vec<ListPortalMenuAuthorizationResult>,
    pub success: Option<bool>,
}
model! { ListPortalMenuAuthorizationOutput {
    0 "Result" result: Vec<ListPortalMenuAuthorizationResult>, 1 "Success" success: bool
} }

/// In the response of [`ListPortalMenuAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenuAuthorizationResult {
    pub menu_id: Option<String>,
    pub receivers: Vec<ListPortalMenuAuthorizationReceivers>,
    pub show_only_with_access: Option<bool>,
}
model! { ListPortalMenuAuthorizationResult {
    0 "MenuId" menu_id: String, 1 "Receivers" receivers: Vec<ListPortalMenuAuthorizationReceivers>,
    2 "ShowOnlyWithAccess" show_only_with_access: bool
} }

/// In the response of [`ListPortalMenuAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenuAuthorizationReceivers {
    pub auth_points_value: Option<i64>,
    pub receiver_id: Option<String>,
    pub receiver_type: Option<i64>,
}
model! { ListPortalMenuAuthorizationReceivers {
    0 "AuthPointsValue" auth_points_value: i64, 1 "ReceiverId" receiver_id: String, 2 "ReceiverType" receiver_type: i64
} }

/// Lists portal menus: `ListPortalMenus` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListPortalMenus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenus {
    /// Required.
    pub data_portal_id: String,
    pub user_id: Option<String>,
}
operation! { ListPortalMenus(data_portal_id: String) "ListPortalMenus" -> ListPortalMenusOutput {
    0 "DataPortalId" data_portal_id, 1 "UserId" user_id: String
} }

/// Response of [`ListPortalMenus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalMenusOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { ListPortalMenusOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Lists recent view reports: `ListRecentViewReports` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListRecentViewReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentViewReports {
    pub keyword: Option<String>,
    pub offset_day: Option<i64>,
    pub page_size: Option<i64>,
    pub query_mode: Option<String>,
    pub tree_type: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { ListRecentViewReports(user_id: String) "ListRecentViewReports" -> ListRecentViewReportsOutput {
    0 "Keyword" keyword: String, 1 "OffsetDay" offset_day: i64, 2 "PageSize" page_size: i64,
    3 "QueryMode" query_mode: String, 4 "TreeType" tree_type: String, 5 "UserId" user_id
} }

/// Response of [`ListRecentViewReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentViewReportsOutput {
    pub result: Option<ListRecentViewReportsResult>,
    pub success: Option<bool>,
}
model! { ListRecentViewReportsOutput {
    0 "Result" result: ListRecentViewReportsResult, 1 "Success" success: bool
} }

/// In the response of [`ListRecentViewReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentViewReportsResult {
    pub attention: Option<String>,
    pub data: Vec<ListRecentViewReportsData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListRecentViewReportsResult {
    0 "Attention" attention: String, 1 "Data" data: Vec<ListRecentViewReportsData>, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "TotalNum" total_num: i64, 5 "TotalPages" total_pages: i64
} }

/// In the response of [`ListRecentViewReports`].
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
    0 "Favorite" favorite: bool, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "HasEditAuth" has_edit_auth: bool, 4 "HasViewAuth" has_view_auth: bool,
    5 "LatestViewTime" latest_view_time: String, 6 "Name" name: String, 7 "OwnerName" owner_name: String,
    8 "OwnerNum" owner_num: String, 9 "PublishStatus" publish_status: i64, 10 "TreeId" tree_id: String,
    11 "Type" r#type: String, 12 "ViewCount" view_count: i64, 13 "WorkspaceId" workspace_id: String,
    14 "WorkspaceName" workspace_name: String
} }

/// Lists shared reports: `ListSharedReports` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListSharedReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedReports {
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub tree_type: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { ListSharedReports(user_id: String) "ListSharedReports" -> ListSharedReportsOutput {
    0 "Keyword" keyword: String, 1 "PageSize" page_size: i64, 2 "TreeType" tree_type: String, 3 "UserId" user_id
} }

/// Response of [`ListSharedReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedReportsOutput {
    pub result: Option<ListSharedReportsResult>,
    pub success: Option<bool>,
}
model! { ListSharedReportsOutput {
    0 "Result" result: ListSharedReportsResult, 1 "Success" success: bool
} }

/// In the response of [`ListSharedReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedReportsResult {
    pub data: Vec<ListSharedReportsData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListSharedReportsResult {
    0 "Data" data: Vec<ListSharedReportsData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListSharedReports`].
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
    0 "Favorite" favorite: bool, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "HasEditAuth" has_edit_auth: bool, 4 "HasViewAuth" has_view_auth: bool, 5 "Name" name: String,
    6 "OwnerName" owner_name: String, 7 "OwnerNum" owner_num: String, 8 "PublishStatus" publish_status: i64,
    9 "TreeId" tree_id: String, 10 "Type" r#type: String, 11 "WorkspaceId" workspace_id: String,
    12 "WorkspaceName" workspace_name: String
} }

/// Lists user groups by user id: `ListUserGroupsByUserId` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListUserGroupsByUserId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsByUserId {
    /// Required.
    pub user_id: String,
}
operation! { ListUserGroupsByUserId(user_id: String) "ListUserGroupsByUserId" -> ListUserGroupsByUserIdOutput {
    0 "UserId" user_id
} }

/// Response of [`ListUserGroupsByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsByUserIdOutput {
    pub result: Vec<ListUserGroupsByUserIdResult>,
    pub success: Option<bool>,
}
model! { ListUserGroupsByUserIdOutput {
    0 "Result" result: Vec<ListUserGroupsByUserIdResult>, 1 "Success" success: bool
} }

/// In the response of [`ListUserGroupsByUserId`].
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
    0 "CreateTime" create_time: String, 1 "CreateUser" create_user: String, 2 "IdentifiedPath" identified_path: String,
    3 "ModifiedTime" modified_time: String, 4 "ModifyUser" modify_user: String,
    5 "ParentUsergroupId" parent_usergroup_id: String, 6 "UsergroupDesc" usergroup_desc: String,
    7 "UsergroupId" usergroup_id: String, 8 "UsergroupName" usergroup_name: String
} }

/// Lists white portal menu: `ListWhitePortalMenu` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListWhitePortalMenu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitePortalMenu {
    /// Required.
    pub dataportal_id: String,
}
operation! { ListWhitePortalMenu(dataportal_id: String) "ListWhitePortalMenu" -> ListWhitePortalMenuOutput {
    0 "DataportalId" dataportal_id
} }

/// Response of [`ListWhitePortalMenu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitePortalMenuOutput {
    pub result: Vec<ListWhitePortalMenuResult>,
    pub success: Option<bool>,
}
model! { ListWhitePortalMenuOutput {
    0 "Result" result: Vec<ListWhitePortalMenuResult>, 1 "Success" success: bool
} }

/// In the response of [`ListWhitePortalMenu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitePortalMenuResult {
    pub auth_points_value: Option<i64>,
    pub receiver_id: Option<String>,
    pub receiver_type: Option<i64>,
}
model! { ListWhitePortalMenuResult {
    0 "AuthPointsValue" auth_points_value: i64, 1 "ReceiverId" receiver_id: String, 2 "ReceiverType" receiver_type: i64
} }

/// Lists workspace role users: `ListWorkspaceRoleUsers` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListWorkspaceRoleUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRoleUsers {
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub role_id: i64,
    pub workspace_id: Option<String>,
}
operation! { ListWorkspaceRoleUsers(role_id: i64) "ListWorkspaceRoleUsers" -> ListWorkspaceRoleUsersOutput {
    0 "Keyword" keyword: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "RoleId" role_id,
    4 "WorkspaceId" workspace_id: String
} }
paged! { ListWorkspaceRoleUsers: ListWorkspaceRoleUsersData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`ListWorkspaceRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRoleUsersOutput {
    pub result: Option<ListWorkspaceRoleUsersResult>,
    pub success: Option<bool>,
}
model! { ListWorkspaceRoleUsersOutput {
    0 "Result" result: ListWorkspaceRoleUsersResult, 1 "Success" success: bool
} }

/// In the response of [`ListWorkspaceRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRoleUsersResult {
    pub data: Vec<ListWorkspaceRoleUsersData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListWorkspaceRoleUsersResult {
    0 "Data" data: Vec<ListWorkspaceRoleUsersData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListWorkspaceRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRoleUsersData {
    pub nick_name: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListWorkspaceRoleUsersData {
    0 "NickName" nick_name: String, 1 "UserId" user_id: String, 2 "WorkspaceId" workspace_id: String,
    3 "WorkspaceName" workspace_name: String
} }

/// Lists workspace roles: `ListWorkspaceRoles` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListWorkspaceRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRoles {
    /// Required.
    pub workspace_id: String,
}
operation! { ListWorkspaceRoles(workspace_id: String) "ListWorkspaceRoles" -> ListWorkspaceRolesOutput {
    0 "WorkspaceId" workspace_id
} }

/// Response of [`ListWorkspaceRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesOutput {
    pub result: Vec<ListWorkspaceRolesResult>,
    pub success: Option<bool>,
}
model! { ListWorkspaceRolesOutput {
    0 "Result" result: Vec<ListWorkspaceRolesResult>, 1 "Success" success: bool
} }

/// In the response of [`ListWorkspaceRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesResult {
    pub auth_config_list: Vec<ListWorkspaceRolesAuthConfigList>,
    pub is_system_role: Option<bool>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { ListWorkspaceRolesResult {
    0 "AuthConfigList" auth_config_list: Vec<ListWorkspaceRolesAuthConfigList>, 1 "IsSystemRole" is_system_role: bool,
    2 "RoleId" role_id: i64, 3 "RoleName" role_name: String
} }

/// In the response of [`ListWorkspaceRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesAuthConfigList {
    pub action_auth_keys: Vec<String>,
    /// Secret.
    pub auth_key: Option<Secret>,
}
model! { ListWorkspaceRolesAuthConfigList {
    0 "ActionAuthKeys" action_auth_keys: Vec<String>, 1 "AuthKey" auth_key: Secret
} }

/// Lists workspace user roles by user id: `ListWorkspaceUserRolesByUserId` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ListWorkspaceUserRolesByUserId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUserRolesByUserId {
    /// Required.
    pub user_id: String,
}
operation! { ListWorkspaceUserRolesByUserId(user_id: String)
    "ListWorkspaceUserRolesByUserId" -> ListWorkspaceUserRolesByUserIdOutput {
    0 "UserId" user_id
} }

/// Response of [`ListWorkspaceUserRolesByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUserRolesByUserIdOutput {
    pub result: Vec<ListWorkspaceUserRolesByUserIdResult>,
    pub success: Option<bool>,
}
model! { ListWorkspaceUserRolesByUserIdOutput {
    0 "Result" result: Vec<ListWorkspaceUserRolesByUserIdResult>, 1 "Success" success: bool
} }

/// In the response of [`ListWorkspaceUserRolesByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUserRolesByUserIdResult {
    pub role_model: Option<ListWorkspaceUserRolesByUserIdRoleModel>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListWorkspaceUserRolesByUserIdResult {
    0 "RoleModel" role_model: ListWorkspaceUserRolesByUserIdRoleModel, 1 "WorkspaceId" workspace_id: String,
    2 "WorkspaceName" workspace_name: String
} }

/// In the response of [`ListWorkspaceUserRolesByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUserRolesByUserIdRoleModel {
    pub role_code: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { ListWorkspaceUserRolesByUserIdRoleModel {
    0 "RoleCode" role_code: String, 1 "RoleId" role_id: String, 2 "RoleName" role_name: String
} }

/// `ManualRunMailTask` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ManualRunMailTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualRunMailTask {
    /// Required.
    pub mail_id: String,
}
operation! { ManualRunMailTask(mail_id: String) "ManualRunMailTask" -> ManualRunMailTaskOutput {
    0 "MailId" mail_id
} }

/// Response of [`ManualRunMailTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualRunMailTaskOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ManualRunMailTaskOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Modifies api datasource parameters: `ModifyApiDatasourceParameters` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ModifyApiDatasourceParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiDatasourceParameters {
    /// Required.
    pub api_id: String,
    /// Required.
    pub parameters: String,
    /// Required.
    pub workspace_id: String,
}
operation! { ModifyApiDatasourceParameters(api_id: String, parameters: String, workspace_id: String)
    "ModifyApiDatasourceParameters" -> ModifyApiDatasourceParametersOutput {
    0 "ApiId" api_id, 1 "Parameters" parameters, 2 "WorkspaceId" workspace_id
} }

/// Response of [`ModifyApiDatasourceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiDatasourceParametersOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ModifyApiDatasourceParametersOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Modifies copilot embed config: `ModifyCopilotEmbedConfig` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ModifyCopilotEmbedConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCopilotEmbedConfig {
    pub agent_name: Option<String>,
    /// Required.
    pub copilot_id: String,
    pub data_range: Option<String>,
    pub module_name: Option<String>,
}
operation! { ModifyCopilotEmbedConfig(copilot_id: String) "ModifyCopilotEmbedConfig" -> ModifyCopilotEmbedConfigOutput {
    0 "AgentName" agent_name: String, 1 "CopilotId" copilot_id, 2 "DataRange" data_range: String,
    3 "ModuleName" module_name: String
} }

/// Response of [`ModifyCopilotEmbedConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCopilotEmbedConfigOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ModifyCopilotEmbedConfigOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Modifies dashboard nl2sql status: `ModifyDashboardNl2sqlStatus` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ModifyDashboardNl2sqlStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDashboardNl2sqlStatus {
    /// Required.
    pub dashboard_ids: String,
    /// Required.
    pub status: i64,
}
operation! { ModifyDashboardNl2sqlStatus(dashboard_ids: String, status: i64)
    "ModifyDashboardNl2sqlStatus" -> ModifyDashboardNl2sqlStatusOutput {
    0 "DashboardIds" dashboard_ids, 1 "Status" status
} }

/// Response of [`ModifyDashboardNl2sqlStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDashboardNl2sqlStatusOutput {
    pub result: Vec<String>,
    pub success: Option<bool>,
}
model! { ModifyDashboardNl2sqlStatusOutput {
    0 "Result" result: Vec<String>, 1 "Success" success: bool
} }

/// Queries acceleration log by cube id: `QueryAccelerationLogByCubeId` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryAccelerationLogByCubeId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccelerationLogByCubeId {
    /// Required.
    pub cube_id: String,
    /// Required.
    pub end_date: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_date: String,
}
operation! { QueryAccelerationLogByCubeId(cube_id: String, end_date: String, start_date: String)
    "QueryAccelerationLogByCubeId" -> QueryAccelerationLogByCubeIdOutput {
    0 "CubeId" cube_id, 1 "EndDate" end_date, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "StartDate" start_date
} }
paged! { QueryAccelerationLogByCubeId: QueryAccelerationLogByCubeIdData =
    Number "PageNo", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`QueryAccelerationLogByCubeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccelerationLogByCubeIdOutput {
    pub result: Option<QueryAccelerationLogByCubeIdResult>,
    pub success: Option<bool>,
}
model! { QueryAccelerationLogByCubeIdOutput {
    0 "Result" result: QueryAccelerationLogByCubeIdResult, 1 "Success" success: bool
} }

/// In the response of [`QueryAccelerationLogByCubeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccelerationLogByCubeIdResult {
    pub data: Vec<QueryAccelerationLogByCubeIdData>,
    pub next: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pre: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryAccelerationLogByCubeIdResult {
    0 "Data" data: Vec<QueryAccelerationLogByCubeIdData>, 1 "Next" next: i64, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "Pre" pre: i64, 5 "TotalNum" total_num: i64, 6 "TotalPages" total_pages: i64
} }

/// In the response of [`QueryAccelerationLogByCubeId`].
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
    0 "Duration" duration: String, 1 "JobHistoryId" job_history_id: String, 2 "JobId" job_id: String,
    3 "JobStatus" job_status: String, 4 "JonStartDate" jon_start_date: String, 5 "Log" log: String
} }

/// Queries approval info: `QueryApprovalInfo` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryApprovalInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApprovalInfo {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required. 0 to 1.
    pub status: i64,
    /// Required.
    pub user_id: String,
}
operation! { QueryApprovalInfo(status: i64, user_id: String) "QueryApprovalInfo" -> QueryApprovalInfoOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Status" status, 3 "UserId" user_id
} }
paged! { QueryApprovalInfo: QueryApprovalInfoData = Number "Page", "Result.Data" result.data, total "Result.Total" }

/// Response of [`QueryApprovalInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApprovalInfoOutput {
    pub result: Option<QueryApprovalInfoResult>,
    pub success: Option<bool>,
}
model! { QueryApprovalInfoOutput {
    0 "Result" result: QueryApprovalInfoResult, 1 "Success" success: bool
} }

/// In the response of [`QueryApprovalInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApprovalInfoResult {
    pub data: Vec<QueryApprovalInfoData>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start: Option<i64>,
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryApprovalInfoResult {
    0 "Data" data: Vec<QueryApprovalInfoData>, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "Start" start: i64,
    4 "Total" total: i64, 5 "TotalPages" total_pages: i64
} }

/// In the response of [`QueryApprovalInfo`].
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
    0 "ApplicantId" applicant_id: String, 1 "ApplicantName" applicant_name: String,
    2 "ApplicationId" application_id: String, 3 "ApplyReason" apply_reason: String, 4 "ApproverId" approver_id: String,
    5 "ApproverName" approver_name: String, 6 "DeleteFlag" delete_flag: bool, 7 "ExpireDate" expire_date: i64,
    8 "FlagStatus" flag_status: i64, 9 "GmtCreate" gmt_create: i64, 10 "GmtModified" gmt_modified: i64,
    11 "HandleReason" handle_reason: String, 12 "ResourceId" resource_id: String,
    13 "ResourceName" resource_name: String, 14 "ResourceType" resource_type: String,
    15 "WorkspaceName" workspace_name: String
} }

/// Queries audit log: `QueryAuditLog` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryAuditLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditLog {
    pub access_source_flag: Option<String>,
    /// Required.
    pub end_date: String,
    /// Required.
    pub log_type: String,
    pub operator_id: Option<String>,
    pub operator_types: Option<String>,
    pub resource_type: Option<String>,
    /// Required.
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

/// Response of [`QueryAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditLogOutput {
    pub result: Vec<QueryAuditLogResult>,
    pub success: Option<bool>,
}
model! { QueryAuditLogOutput {
    0 "Result" result: Vec<QueryAuditLogResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryAuditLog`].
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
    0 "GmtCreate" gmt_create: String, 1 "OperatorAccountName" operator_account_name: String,
    2 "OperatorName" operator_name: String, 3 "OperatorType" operator_type: String, 4 "TargetId" target_id: String,
    5 "TargetName" target_name: String, 6 "TargetType" target_type: String, 7 "WorkspaceId" workspace_id: String
} }

/// Queries component performance: `QueryComponentPerformance` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryComponentPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryComponentPerformance {
    pub cost_time_avg_min: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub query_type: String,
    pub report_id: Option<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { QueryComponentPerformance(query_type: String, workspace_id: String)
    "QueryComponentPerformance" -> QueryComponentPerformanceOutput {
    0 "CostTimeAvgMin" cost_time_avg_min: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "QueryType" query_type, 4 "ReportId" report_id: String, 5 "ResourceType" resource_type: String,
    6 "WorkspaceId" workspace_id
} }

/// Response of [`QueryComponentPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryComponentPerformanceOutput {
    pub result: Vec<QueryComponentPerformanceResult>,
    pub success: Option<bool>,
}
model! { QueryComponentPerformanceOutput {
    0 "Result" result: Vec<QueryComponentPerformanceResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryComponentPerformance`].
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
    0 "CacheCostTimeAvg" cache_cost_time_avg: f64, 1 "CacheQueryCount" cache_query_count: i64,
    2 "ComponentId" component_id: String, 3 "ComponentName" component_name: String, 4 "CostTimeAvg" cost_time_avg: f64,
    5 "QueryCount" query_count: i64, 6 "QueryCountAvg" query_count_avg: f64,
    7 "QueryOverFivePercentNum" query_over_five_percent_num: f64,
    8 "QueryOverFiveSecPercent" query_over_five_sec_percent: String,
    9 "QueryOverTenSecPercent" query_over_ten_sec_percent: String,
    10 "QueryOverTenSecPercentNum" query_over_ten_sec_percent_num: f64, 11 "QueryTimeoutCount" query_timeout_count: i64,
    12 "QueryTimeoutCountPercent" query_timeout_count_percent: f64,
    13 "QuickIndexCostTimeAvg" quick_index_cost_time_avg: f64, 14 "QuickIndexQueryCount" quick_index_query_count: i64,
    15 "RepeatQueryPercent" repeat_query_percent: String, 16 "RepeatQueryPercentNum" repeat_query_percent_num: f64,
    17 "RepeatSqlQueryCount" repeat_sql_query_count: i64, 18 "RepeatSqlQueryPercent" repeat_sql_query_percent: String,
    19 "ReportId" report_id: String, 20 "ReportName" report_name: String, 21 "ReportType" report_type: String,
    22 "WorkspaceId" workspace_id: String, 23 "WorkspaceName" workspace_name: String
} }

/// Queries copilot embed config: `QueryCopilotEmbedConfig` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryCopilotEmbedConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopilotEmbedConfig {
    pub keyword: Option<String>,
}
operation! { QueryCopilotEmbedConfig() "QueryCopilotEmbedConfig" -> QueryCopilotEmbedConfigOutput {
    0 "Keyword" keyword: String
} }

/// Response of [`QueryCopilotEmbedConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopilotEmbedConfigOutput {
    pub result: Vec<QueryCopilotEmbedConfigResult>,
    pub success: Option<bool>,
}
model! { QueryCopilotEmbedConfigOutput {
    0 "Result" result: Vec<QueryCopilotEmbedConfigResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryCopilotEmbedConfig`].
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
    0 "AgentName" agent_name: String, 1 "CopilotId" copilot_id: String, 2 "CreateUser" create_user: String,
    3 "CreateUserName" create_user_name: String, 4 "DataRange" data_range: QueryCopilotEmbedConfigDataRange,
    5 "ModifyUser" modify_user: String, 6 "ModuleName" module_name: String, 7 "ShowName" show_name: String
} }

/// In the response of [`QueryCopilotEmbedConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopilotEmbedConfigDataRange {
    pub all_cube: Option<bool>,
    pub all_theme: Option<bool>,
    pub llm_cubes: Vec<String>,
    pub themes: Vec<String>,
}
model! { QueryCopilotEmbedConfigDataRange {
    0 "AllCube" all_cube: bool, 1 "AllTheme" all_theme: bool, 2 "LlmCubes" llm_cubes: Vec<String>,
    3 "Themes" themes: Vec<String>
} }

/// Queries cube optimization: `QueryCubeOptimization` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryCubeOptimization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubeOptimization {
    /// Required.
    pub workspace_id: String,
}
operation! { QueryCubeOptimization(workspace_id: String) "QueryCubeOptimization" -> QueryCubeOptimizationOutput {
    0 "WorkspaceId" workspace_id
} }

/// Response of [`QueryCubeOptimization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubeOptimizationOutput {
    pub result: Vec<QueryCubeOptimizationResult>,
    pub success: Option<bool>,
}
model! { QueryCubeOptimizationOutput {
    0 "Result" result: Vec<QueryCubeOptimizationResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryCubeOptimization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubeOptimizationResult {
    pub advice_type: Option<String>,
    pub cube_performance_diagnose_model: Option<
        QueryCubeOptimizationCubePerformanceDiagnoseModel,
    >,
}
model! { QueryCubeOptimizationResult {
    0 "AdviceType" advice_type: String,
    1 "CubePerformanceDiagnoseModel" cube_performance_diagnose_model: QueryCubeOptimizationCubePerformanceDiagnoseModel
} }

/// In the response of [`QueryCubeOptimization`].
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
    0 "CacheCostTimeAvg" cache_cost_time_avg: f64, 1 "CacheQueryCount" cache_query_count: i64,
    2 "CostTimeAvg" cost_time_avg: f64, 3 "CubeId" cube_id: String, 4 "CubeName" cube_name: String,
    5 "QueryCount" query_count: i64, 6 "QueryCountAvg" query_count_avg: f64,
    7 "QueryOverFivePercentNum" query_over_five_percent_num: f64,
    8 "QueryOverFiveSecPercent" query_over_five_sec_percent: String,
    9 "QueryOverTenSecPercent" query_over_ten_sec_percent: String,
    10 "QueryOverTenSecPercentNum" query_over_ten_sec_percent_num: f64, 11 "QueryTimeoutCount" query_timeout_count: i64,
    12 "QueryTimeoutCountPercent" query_timeout_count_percent: f64,
    13 "QuickIndexCostTimeAvg" quick_index_cost_time_avg: f64, 14 "QuickIndexQueryCount" quick_index_query_count: i64,
    15 "RepeatQueryPercent" repeat_query_percent: String, 16 "RepeatQueryPercentNum" repeat_query_percent_num: f64,
    17 "RepeatSqlQueryCount" repeat_sql_query_count: i64, 18 "RepeatSqlQueryPercent" repeat_sql_query_percent: String,
    19 "WorkspaceId" workspace_id: String, 20 "WorkspaceName" workspace_name: String
} }

/// Queries cube performance: `QueryCubePerformance` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryCubePerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubePerformance {
    pub cost_time_avg_min: Option<i64>,
    pub cube_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub query_type: String,
    /// Required.
    pub workspace_id: String,
}
operation! { QueryCubePerformance(query_type: String, workspace_id: String)
    "QueryCubePerformance" -> QueryCubePerformanceOutput {
    0 "CostTimeAvgMin" cost_time_avg_min: i64, 1 "CubeId" cube_id: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "QueryType" query_type, 5 "WorkspaceId" workspace_id
} }

/// Response of [`QueryCubePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCubePerformanceOutput {
    pub result: Vec<QueryCubePerformanceResult>,
    pub success: Option<bool>,
}
model! { QueryCubePerformanceOutput {
    0 "Result" result: Vec<QueryCubePerformanceResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryCubePerformance`].
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
    0 "CacheCostTimeAvg" cache_cost_time_avg: f64, 1 "CacheQueryCount" cache_query_count: i64,
    2 "CostTimeAvg" cost_time_avg: f64, 3 "CubeId" cube_id: String, 4 "CubeName" cube_name: String,
    5 "QueryCount" query_count: i64, 6 "QueryCountAvg" query_count_avg: f64,
    7 "QueryOverFivePercentNum" query_over_five_percent_num: f64,
    8 "QueryOverFiveSecPercent" query_over_five_sec_percent: String,
    9 "QueryOverTenSecPercent" query_over_ten_sec_percent: String,
    10 "QueryOverTenSecPercentNum" query_over_ten_sec_percent_num: f64, 11 "QueryTimeoutCount" query_timeout_count: i64,
    12 "QueryTimeoutCountPercent" query_timeout_count_percent: f64,
    13 "QuickIndexCostTimeAvg" quick_index_cost_time_avg: f64, 14 "QuickIndexQueryCount" quick_index_query_count: i64,
    15 "RepeatQueryPercent" repeat_query_percent: String, 16 "RepeatQueryPercentNum" repeat_query_percent_num: f64,
    17 "RepeatSqlQueryCount" repeat_sql_query_count: i64, 18 "RepeatSqlQueryPercent" repeat_sql_query_percent: String,
    19 "WorkspaceId" workspace_id: String, 20 "WorkspaceName" workspace_name: String
} }

/// Queries dashboard nl2sql: `QueryDashboardNl2sql` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryDashboardNl2sql>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardNl2sql {
    /// Required.
    pub user_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { QueryDashboardNl2sql(user_id: String, workspace_id: String)
    "QueryDashboardNl2sql" -> QueryDashboardNl2sqlOutput {
    0 "UserId" user_id, 1 "WorkspaceId" workspace_id
} }

/// Response of [`QueryDashboardNl2sql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardNl2sqlOutput {
    pub result: Vec<QueryDashboardNl2sqlResult>,
    pub success: Option<bool>,
}
model! { QueryDashboardNl2sqlOutput {
    0 "Result" result: Vec<QueryDashboardNl2sqlResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryDashboardNl2sql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardNl2sqlResult {
    pub authorities: Vec<String>,
    pub dashboard_name: Option<String>,
    pub dashboard_nl2sql_id: Option<String>,
    pub owner_id: Option<String>,
}
model! { QueryDashboardNl2sqlResult {
    0 "Authorities" authorities: Vec<String>, 1 "DashboardName" dashboard_name: String,
    2 "DashboardNl2sqlId" dashboard_nl2sql_id: String, 3 "OwnerId" owner_id: String
} }

/// Queries data: `QueryData` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryData {
    /// Required.
    pub api_id: String,
    pub conditions: Option<String>,
    pub return_fields: Option<String>,
    pub user_id: Option<String>,
}
operation! { QueryData(api_id: String) "QueryData" -> QueryDataOutput {
    0 "ApiId" api_id, 1 "Conditions" conditions: String, 2 "ReturnFields" return_fields: String,
    3 "UserId" user_id: String
} }

/// Response of [`QueryData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataOutput {
    pub result: Option<QueryDataResult>,
    pub success: Option<bool>,
}
model! { QueryDataOutput {
    0 "Result" result: QueryDataResult, 1 "Success" success: bool
} }

/// In the response of [`QueryData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataResult {
    pub headers: Vec<QueryDataHeaders>,
    pub sql: Option<String>,
    pub values: Vec<BTreeMap<String, Value>>,
}
model! { QueryDataResult {
    0 "Headers" headers: Vec<QueryDataHeaders>, 1 "Sql" sql: String, 2 "Values" values: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`QueryData`].
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
    0 "Aggregator" aggregator: String, 1 "Column" column: String, 2 "DataType" data_type: String,
    3 "Granularity" granularity: String, 4 "Label" label: String, 5 "OriginalColumn" original_column: String,
    6 "Type" r#type: String
} }

/// Queries data range: `QueryDataRange` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryDataRange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRange {
    pub keyword: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { QueryDataRange(r#type: String) "QueryDataRange" -> QueryDataRangeOutput {
    0 "Keyword" keyword: String, 1 "Type" r#type
} }

/// Response of [`QueryDataRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRangeOutput {
    pub result: Option<QueryDataRangeResult>,
    pub success: Option<bool>,
}
model! { QueryDataRangeOutput {
    0 "Result" result: QueryDataRangeResult, 1 "Success" success: bool
} }

/// In the response of [`QueryDataRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRangeResult {
    pub api_copilot_llm_cube_models: Vec<QueryDataRangeApiCopilotLlmCubeModels>,
    pub api_copilot_theme_models: Vec<QueryDataRangeApiCopilotThemeModels>,
}
model! { QueryDataRangeResult {
    0 "ApiCopilotLlmCubeModels" api_copilot_llm_cube_models: Vec<QueryDataRangeApiCopilotLlmCubeModels>,
    1 "ApiCopilotThemeModels" api_copilot_theme_models: Vec<QueryDataRangeApiCopilotThemeModels>
} }

/// In the response of [`QueryDataRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRangeApiCopilotLlmCubeModels {
    pub alias: Option<String>,
    pub create_user: Option<String>,
    pub llm_cube_id: Option<String>,
}
model! { QueryDataRangeApiCopilotLlmCubeModels {
    0 "Alias" alias: String, 1 "CreateUser" create_user: String, 2 "LlmCubeId" llm_cube_id: String
} }

/// In the response of [`QueryDataRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRangeApiCopilotThemeModels {
    pub api_copilot_llm_cube_models: Vec<
        QueryDataRangeApiCopilotThemeModelsApiCopilotLlmCubeModels,
    >,
    pub create_user: Option<String>,
    pub theme_id: Option<String>,
    pub theme_name: Option<String>,
}
model! { QueryDataRangeApiCopilotThemeModels {
    0 "ApiCopilotLlmCubeModels" api_copilot_llm_cube_models: Vec<QueryDataRangeApiCopilotThemeModelsApiCopilotLlmCubeModels>,
    1 "CreateUser" create_user: String, 2 "ThemeId" theme_id: String, 3 "ThemeName" theme_name: String
} }

/// In the response of [`QueryDataRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRangeApiCopilotThemeModelsApiCopilotLlmCubeModels {
    pub alias: Option<String>,
    pub create_user: Option<String>,
    pub llm_cube_id: Option<String>,
}
model! { QueryDataRangeApiCopilotThemeModelsApiCopilotLlmCubeModels {
    0 "Alias" alias: String, 1 "CreateUser" create_user: String, 2 "LlmCubeId" llm_cube_id: String
} }

/// Queries data service: `QueryDataService` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryDataService>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataService {
    /// Required.
    pub api_id: String,
    pub conditions: Option<String>,
    pub return_fields: Option<String>,
}
operation! { QueryDataService(api_id: String) "QueryDataService" -> QueryDataServiceOutput {
    0 "ApiId" api_id, 1 "Conditions" conditions: String, 2 "ReturnFields" return_fields: String
} }

/// Response of [`QueryDataService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceOutput {
    pub result: Option<QueryDataServiceResult>,
    pub success: Option<bool>,
}
model! { QueryDataServiceOutput {
    0 "Result" result: QueryDataServiceResult, 1 "Success" success: bool
} }

/// In the response of [`QueryDataService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceResult {
    pub headers: Vec<QueryDataServiceHeaders>,
    pub sql: Option<String>,
    pub values: Vec<BTreeMap<String, Value>>,
}
model! { QueryDataServiceResult {
    0 "Headers" headers: Vec<QueryDataServiceHeaders>, 1 "Sql" sql: String,
    2 "Values" values: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`QueryDataService`].
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
    0 "Aggregator" aggregator: String, 1 "Column" column: String, 2 "DataType" data_type: String,
    3 "Granularity" granularity: String, 4 "Label" label: String, 5 "Type" r#type: String
} }

/// Queries data service list: `QueryDataServiceList` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryDataServiceList>.
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
    Number "PageNo", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`QueryDataServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceListOutput {
    pub result: Option<QueryDataServiceListResult>,
    pub success: Option<bool>,
}
model! { QueryDataServiceListOutput {
    0 "Result" result: QueryDataServiceListResult, 1 "Success" success: bool
} }

/// In the response of [`QueryDataServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceListResult {
    pub data: Vec<QueryDataServiceListData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryDataServiceListResult {
    0 "Data" data: Vec<QueryDataServiceListData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`QueryDataServiceList`].
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
    0 "Content" content: QueryDataServiceListContent, 1 "CreatorId" creator_id: String,
    2 "CreatorName" creator_name: String, 3 "CubeId" cube_id: String, 4 "CubeName" cube_name: String,
    5 "Desc" desc: String, 6 "GmtCreate" gmt_create: String, 7 "GmtModified" gmt_modified: String,
    8 "ModifierId" modifier_id: String, 9 "ModifierName" modifier_name: String, 10 "Name" name: String,
    11 "OwnerId" owner_id: String, 12 "OwnerName" owner_name: String, 13 "Sid" sid: String,
    14 "WorkspaceId" workspace_id: String, 15 "WorkspaceName" workspace_name: String
} }

/// In the response of [`QueryDataServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceListContent {
    pub cube_id: Option<String>,
    pub cube_name: Option<String>,
    pub detail: Option<bool>,
    pub filter: Option<QueryDataServiceListFilter>,
    pub return_fields: Vec<QueryDataServiceListReturnFields>,
}
model! { QueryDataServiceListContent {
    0 "CubeId" cube_id: String, 1 "CubeName" cube_name: String, 2 "Detail" detail: bool,
    3 "Filter" filter: QueryDataServiceListFilter, 4 "ReturnFields" return_fields: Vec<QueryDataServiceListReturnFields>
} }

/// In the response of [`QueryDataServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataServiceListFilter {
    pub filters: Vec<BTreeMap<String, Value>>,
    pub logical_operator: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryDataServiceListFilter {
    0 "Filters" filters: Vec<BTreeMap<String, Value>>, 1 "LogicalOperator" logical_operator: String,
    2 "Type" r#type: String
} }

/// In the response of [`QueryDataServiceList`].
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
    0 "Aggregator" aggregator: String, 1 "Alias" alias: String, 2 "Desc" desc: String,
    3 "Field" field: QueryDataServiceListField, 4 "Orderby" orderby: String
} }

/// In the response of [`QueryDataServiceList`].
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
    0 "Caption" caption: String, 1 "Column" column: String, 2 "DataType" data_type: String, 3 "Fid" fid: String,
    4 "Granularity" granularity: String, 5 "Name" name: String, 6 "Type" r#type: String
} }

/// Queries dataset detail info: `QueryDatasetDetailInfo` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryDatasetDetailInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetDetailInfo {
    /// Required.
    pub dataset_id: String,
}
operation! { QueryDatasetDetailInfo(dataset_id: String) "QueryDatasetDetailInfo" -> QueryDatasetDetailInfoOutput {
    0 "DatasetId" dataset_id
} }

/// Response of [`QueryDatasetDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetDetailInfoOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDatasetDetailInfoOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Queries dataset info: `QueryDatasetInfo` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryDatasetInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetInfo {
    /// Required.
    pub dataset_id: String,
}
operation! { QueryDatasetInfo(dataset_id: String) "QueryDatasetInfo" -> QueryDatasetInfoOutput {
    0 "DatasetId" dataset_id
} }

/// Response of [`QueryDatasetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetInfoOutput {
    pub result: Option<QueryDatasetInfoResult>,
    pub success: Option<bool>,
}
model! { QueryDatasetInfoOutput {
    0 "Result" result: QueryDatasetInfoResult, 1 "Success" success: bool
} }

/// In the response of [`QueryDatasetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetInfoResult {
    pub cube_table_list: Vec<QueryDatasetInfoCubeTableList>,
    pub custimze_sql: Option<bool>,
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub dimension_list: Vec<QueryDatasetInfoDimensionList>,
    pub directory: Option<QueryDatasetInfoDirectory>,
    pub ds_id: Option<String>,
    pub ds_name: Option<String>,
    pub ds_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub measure_list: Vec<QueryDatasetInfoMeasureList>,
    pub open_offline_acceleration: Option<bool>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub row_level: Option<bool>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueryDatasetInfoResult {
    0 "CubeTableList" cube_table_list: Vec<QueryDatasetInfoCubeTableList>, 1 "CustimzeSql" custimze_sql: bool,
    2 "DatasetId" dataset_id: String, 3 "DatasetName" dataset_name: String,
    4 "DimensionList" dimension_list: Vec<QueryDatasetInfoDimensionList>,
    5 "Directory" directory: QueryDatasetInfoDirectory, 6 "DsId" ds_id: String, 7 "DsName" ds_name: String,
    8 "DsType" ds_type: String, 9 "GmtCreate" gmt_create: String, 10 "GmtModify" gmt_modify: String,
    11 "MeasureList" measure_list: Vec<QueryDatasetInfoMeasureList>,
    12 "OpenOfflineAcceleration" open_offline_acceleration: bool, 13 "OwnerId" owner_id: String,
    14 "OwnerName" owner_name: String, 15 "RowLevel" row_level: bool, 16 "WorkspaceId" workspace_id: String,
    17 "WorkspaceName" workspace_name: String
} }

/// In the response of [`QueryDatasetInfo`].
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
    0 "Caption" caption: String, 1 "Customsql" customsql: bool, 2 "DatasourceId" datasource_id: String,
    3 "DsType" ds_type: String, 4 "FactTable" fact_table: bool, 5 "Sql" sql: String, 6 "TableName" table_name: String,
    7 "UniqueId" unique_id: String
} }

/// In the response of [`QueryDatasetInfo`].
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
    0 "Caption" caption: String, 1 "DataType" data_type: String, 2 "DimensionType" dimension_type: String,
    3 "Expression" expression: String, 4 "ExpressionV2" expression_v2: String, 5 "FactColumn" fact_column: String,
    6 "FieldDescription" field_description: String, 7 "Granularity" granularity: String, 8 "RefUid" ref_uid: String,
    9 "TableUniqueId" table_unique_id: String, 10 "Uid" uid: String
} }

/// In the response of [`QueryDatasetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetInfoDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryDatasetInfoDirectory {
    0 "Id" id: String, 1 "Name" name: String, 2 "PathId" path_id: String, 3 "PathName" path_name: String
} }

/// In the response of [`QueryDatasetInfo`].
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
    0 "Caption" caption: String, 1 "DataType" data_type: String, 2 "Expression" expression: String,
    3 "ExpressionV2" expression_v2: String, 4 "FactColumn" fact_column: String,
    5 "FieldDescription" field_description: String, 6 "MeasureType" measure_type: String,
    7 "TableUniqueId" table_unique_id: String, 8 "Uid" uid: String
} }

/// Queries dataset list: `QueryDatasetList` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryDatasetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetList {
    pub directory_id: Option<String>,
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub with_children: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { QueryDatasetList(workspace_id: String) "QueryDatasetList" -> QueryDatasetListOutput {
    0 "DirectoryId" directory_id: String, 1 "Keyword" keyword: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "WithChildren" with_children: bool, 5 "WorkspaceId" workspace_id
} }
paged! { QueryDatasetList: QueryDatasetListData = Number "PageNum", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`QueryDatasetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetListOutput {
    pub result: Option<QueryDatasetListResult>,
    pub success: Option<bool>,
}
model! { QueryDatasetListOutput {
    0 "Result" result: QueryDatasetListResult, 1 "Success" success: bool
} }

/// In the response of [`QueryDatasetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetListResult {
    pub data: Vec<QueryDatasetListData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryDatasetListResult {
    0 "Data" data: Vec<QueryDatasetListData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`QueryDatasetList`].
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
    0 "CreateTime" create_time: String, 1 "DataSource" data_source: QueryDatasetListDataSource,
    2 "DatasetId" dataset_id: String, 3 "DatasetName" dataset_name: String, 4 "Description" description: String,
    5 "Directory" directory: QueryDatasetListDirectory, 6 "ModifyTime" modify_time: String,
    7 "OpenOfflineAcceleration" open_offline_acceleration: bool, 8 "OwnerId" owner_id: String,
    9 "OwnerName" owner_name: String, 10 "RowLevel" row_level: bool, 11 "WorkspaceId" workspace_id: String,
    12 "WorkspaceName" workspace_name: String
} }

/// In the response of [`QueryDatasetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetListDataSource {
    pub ds_id: Option<String>,
    pub ds_name: Option<String>,
    pub ds_type: Option<String>,
}
model! { QueryDatasetListDataSource {
    0 "DsId" ds_id: String, 1 "DsName" ds_name: String, 2 "DsType" ds_type: String
} }

/// In the response of [`QueryDatasetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetListDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryDatasetListDirectory {
    0 "Id" id: String, 1 "Name" name: String, 2 "PathId" path_id: String, 3 "PathName" path_name: String
} }

/// Queries dataset smartq status: `QueryDatasetSmartqStatus` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryDatasetSmartqStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetSmartqStatus {
    /// Required.
    pub cube_id: String,
}
operation! { QueryDatasetSmartqStatus(cube_id: String) "QueryDatasetSmartqStatus" -> QueryDatasetSmartqStatusOutput {
    0 "CubeId" cube_id
} }

/// Response of [`QueryDatasetSmartqStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetSmartqStatusOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { QueryDatasetSmartqStatusOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Queries dataset switch info: `QueryDatasetSwitchInfo` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryDatasetSwitchInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetSwitchInfo {
    /// Required.
    pub cube_id: String,
}
operation! { QueryDatasetSwitchInfo(cube_id: String) "QueryDatasetSwitchInfo" -> QueryDatasetSwitchInfoOutput {
    0 "CubeId" cube_id
} }

/// Response of [`QueryDatasetSwitchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetSwitchInfoOutput {
    pub result: Option<QueryDatasetSwitchInfoResult>,
    pub success: Option<bool>,
}
model! { QueryDatasetSwitchInfoOutput {
    0 "Result" result: QueryDatasetSwitchInfoResult, 1 "Success" success: bool
} }

/// In the response of [`QueryDatasetSwitchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasetSwitchInfoResult {
    pub cube_id: Option<String>,
    pub is_open_column_level_permission: Option<i64>,
    pub is_open_row_level_permission: Option<i64>,
}
model! { QueryDatasetSwitchInfoResult {
    0 "CubeId" cube_id: String, 1 "IsOpenColumnLevelPermission" is_open_column_level_permission: i64,
    2 "IsOpenRowLevelPermission" is_open_row_level_permission: i64
} }

/// Queries embedded info: `QueryEmbeddedInfo` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryEmbeddedInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedInfo {}
operation! { QueryEmbeddedInfo() "QueryEmbeddedInfo" -> QueryEmbeddedInfoOutput {} }

/// Response of [`QueryEmbeddedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedInfoOutput {
    pub result: Option<QueryEmbeddedInfoResult>,
    pub success: Option<bool>,
}
model! { QueryEmbeddedInfoOutput {
    0 "Result" result: QueryEmbeddedInfoResult, 1 "Success" success: bool
} }

/// In the response of [`QueryEmbeddedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedInfoResult {
    pub detail: Option<QueryEmbeddedInfoDetail>,
    pub embedded_count: Option<i64>,
    pub max_count: Option<i64>,
}
model! { QueryEmbeddedInfoResult {
    0 "Detail" detail: QueryEmbeddedInfoDetail, 1 "EmbeddedCount" embedded_count: i64, 2 "MaxCount" max_count: i64
} }

/// In the response of [`QueryEmbeddedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedInfoDetail {
    pub dashboard_offline_query: Option<i64>,
    pub page: Option<i64>,
    pub report: Option<i64>,
}
model! { QueryEmbeddedInfoDetail {
    0 "DashboardOfflineQuery" dashboard_offline_query: i64, 1 "Page" page: i64, 2 "Report" report: i64
} }

/// Queries embedded status: `QueryEmbeddedStatus` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryEmbeddedStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedStatus {
    /// Required.
    pub works_id: String,
}
operation! { QueryEmbeddedStatus(works_id: String) "QueryEmbeddedStatus" -> QueryEmbeddedStatusOutput {
    0 "WorksId" works_id
} }

/// Response of [`QueryEmbeddedStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmbeddedStatusOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { QueryEmbeddedStatusOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Queries last acceleration engine job: `QueryLastAccelerationEngineJob` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryLastAccelerationEngineJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLastAccelerationEngineJob {
    /// Required.
    pub cube_id: String,
}
operation! { QueryLastAccelerationEngineJob(cube_id: String)
    "QueryLastAccelerationEngineJob" -> QueryLastAccelerationEngineJobOutput {
    0 "CubeId" cube_id
} }

/// Response of [`QueryLastAccelerationEngineJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLastAccelerationEngineJobOutput {
    pub result: Option<QueryLastAccelerationEngineJobResult>,
    pub success: Option<bool>,
}
model! { QueryLastAccelerationEngineJobOutput {
    0 "Result" result: QueryLastAccelerationEngineJobResult, 1 "Success" success: bool
} }

/// In the response of [`QueryLastAccelerationEngineJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLastAccelerationEngineJobResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub job_history_id: Option<String>,
    pub status: Option<String>,
}
model! { QueryLastAccelerationEngineJobResult {
    0 "GmtCreate" gmt_create: String, 1 "GmtModified" gmt_modified: String, 2 "JobHistoryId" job_history_id: String,
    3 "Status" status: String
} }

/// Queries llm cube with theme list by user id: `QueryLlmCubeWithThemeListByUserId` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryLlmCubeWithThemeListByUserId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLlmCubeWithThemeListByUserId {
    /// Required.
    pub user_id: String,
}
operation! { QueryLlmCubeWithThemeListByUserId(user_id: String)
    "QueryLlmCubeWithThemeListByUserId" -> QueryLlmCubeWithThemeListByUserIdOutput {
    0 "UserId" user_id
} }

/// Response of [`QueryLlmCubeWithThemeListByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLlmCubeWithThemeListByUserIdOutput {
    pub result: Option<QueryLlmCubeWithThemeListByUserIdResult>,
    pub success: Option<bool>,
}
model! { QueryLlmCubeWithThemeListByUserIdOutput {
    0 "Result" result: QueryLlmCubeWithThemeListByUserIdResult, 1 "Success" success: bool
} }

/// In the response of [`QueryLlmCubeWithThemeListByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLlmCubeWithThemeListByUserIdResult {
    pub cube_ids: BTreeMap<String, String>,
    pub theme_ids: BTreeMap<String, String>,
}
model! { QueryLlmCubeWithThemeListByUserIdResult {
    0 "CubeIds" cube_ids: BTreeMap<String, String>, 1 "ThemeIds" theme_ids: BTreeMap<String, String>
} }

/// Queries organization role config: `QueryOrganizationRoleConfig` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryOrganizationRoleConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationRoleConfig {
    /// Required.
    pub role_id: i64,
}
operation! { QueryOrganizationRoleConfig(role_id: i64)
    "QueryOrganizationRoleConfig" -> QueryOrganizationRoleConfigOutput {
    0 "RoleId" role_id
} }

/// Response of [`QueryOrganizationRoleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationRoleConfigOutput {
    pub result: Option<QueryOrganizationRoleConfigResult>,
    pub success: Option<bool>,
}
model! { QueryOrganizationRoleConfigOutput {
    0 "Result" result: QueryOrganizationRoleConfigResult, 1 "Success" success: bool
} }

/// In the response of [`QueryOrganizationRoleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationRoleConfigResult {
    pub auth_config_list: Vec<QueryOrganizationRoleConfigAuthConfigList>,
    pub is_system_role: Option<bool>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { QueryOrganizationRoleConfigResult {
    0 "AuthConfigList" auth_config_list: Vec<QueryOrganizationRoleConfigAuthConfigList>,
    1 "IsSystemRole" is_system_role: bool, 2 "RoleId" role_id: i64, 3 "RoleName" role_name: String
} }

/// In the response of [`QueryOrganizationRoleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationRoleConfigAuthConfigList {
    /// Secret.
    pub auth_key: Option<Secret>,
}
model! { QueryOrganizationRoleConfigAuthConfigList {
    0 "AuthKey" auth_key: Secret
} }

/// Queries organization workspace list: `QueryOrganizationWorkspaceList` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryOrganizationWorkspaceList>.
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
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`QueryOrganizationWorkspaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationWorkspaceListOutput {
    pub result: Option<QueryOrganizationWorkspaceListResult>,
    pub success: Option<bool>,
}
model! { QueryOrganizationWorkspaceListOutput {
    0 "Result" result: QueryOrganizationWorkspaceListResult, 1 "Success" success: bool
} }

/// In the response of [`QueryOrganizationWorkspaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrganizationWorkspaceListResult {
    pub data: Vec<QueryOrganizationWorkspaceListData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryOrganizationWorkspaceListResult {
    0 "Data" data: Vec<QueryOrganizationWorkspaceListData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`QueryOrganizationWorkspaceList`].
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
    0 "AllowPublishOperation" allow_publish_operation: bool, 1 "AllowShareOperation" allow_share_operation: bool,
    2 "CreateTime" create_time: String, 3 "CreateUser" create_user: String,
    4 "CreateUserAccountName" create_user_account_name: String, 5 "ModifiedTime" modified_time: String,
    6 "ModifyUser" modify_user: String, 7 "ModifyUserAccountName" modify_user_account_name: String,
    8 "OrganizationId" organization_id: String, 9 "Owner" owner: String,
    10 "OwnerAccountName" owner_account_name: String, 11 "RealOwnerAccountName" real_owner_account_name: String,
    12 "WorkspaceDescription" workspace_description: String, 13 "WorkspaceId" workspace_id: String,
    14 "WorkspaceName" workspace_name: String
} }

/// Queries readable resources list by user id: `QueryReadableResourcesListByUserId` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryReadableResourcesListByUserId>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserId {
    /// Required.
    pub user_id: String,
}
operation! { QueryReadableResourcesListByUserId(user_id: String)
    "QueryReadableResourcesListByUserId" -> QueryReadableResourcesListByUserIdOutput {
    0 "UserId" user_id
} }

/// Response of [`QueryReadableResourcesListByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdOutput {
    pub result: Vec<QueryReadableResourcesListByUserIdResult>,
    pub success: Option<bool>,
}
model! { QueryReadableResourcesListByUserIdOutput {
    0 "Result" result: Vec<QueryReadableResourcesListByUserIdResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryReadableResourcesListByUserId`].
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
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "Directory" directory: QueryReadableResourcesListByUserIdDirectory, 3 "ModifyName" modify_name: String,
    4 "ModifyTime" modify_time: String, 5 "OwnerId" owner_id: String, 6 "OwnerName" owner_name: String,
    7 "SecurityLevel" security_level: String, 8 "Status" status: i64, 9 "ThirdPartAuthFlag" third_part_auth_flag: i64,
    10 "WorkName" work_name: String, 11 "WorkType" work_type: String, 12 "WorksId" works_id: String,
    13 "WorkspaceId" workspace_id: String, 14 "WorkspaceName" workspace_name: String
} }

/// In the response of [`QueryReadableResourcesListByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryReadableResourcesListByUserIdDirectory {
    0 "Id" id: String, 1 "Name" name: String, 2 "PathId" path_id: String, 3 "PathName" path_name: String
} }

/// Queries readable resources list by user id v2: `QueryReadableResourcesListByUserIdV2` of `quickbi-public`
/// 2022-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryReadableResourcesListByUserIdV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdV2 {
    /// Required.
    pub user_id: String,
    pub work_type: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { QueryReadableResourcesListByUserIdV2(user_id: String)
    "QueryReadableResourcesListByUserIdV2" -> QueryReadableResourcesListByUserIdV2Output {
    0 "UserId" user_id, 1 "WorkType" work_type: String, 2 "WorkspaceId" workspace_id: String
} }

/// Response of [`QueryReadableResourcesListByUserIdV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdV2Output {
    pub result: Vec<QueryReadableResourcesListByUserIdV2Result>,
    pub success: Option<bool>,
}
model! { QueryReadableResourcesListByUserIdV2Output {
    0 "Result" result: Vec<QueryReadableResourcesListByUserIdV2Result>, 1 "Success" success: bool
} }

/// In the response of [`QueryReadableResourcesListByUserIdV2`].
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
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "Directory" directory: QueryReadableResourcesListByUserIdV2Directory, 3 "ModifyName" modify_name: String,
    4 "ModifyTime" modify_time: String, 5 "OwnerId" owner_id: String, 6 "OwnerName" owner_name: String,
    7 "SecurityLevel" security_level: String, 8 "Status" status: i64, 9 "ThirdPartAuthFlag" third_part_auth_flag: i64,
    10 "WorkName" work_name: String, 11 "WorkType" work_type: String, 12 "WorksId" works_id: String,
    13 "WorkspaceId" workspace_id: String, 14 "WorkspaceName" workspace_name: String
} }

/// In the response of [`QueryReadableResourcesListByUserIdV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReadableResourcesListByUserIdV2Directory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryReadableResourcesListByUserIdV2Directory {
    0 "Id" id: String, 1 "Name" name: String, 2 "PathId" path_id: String, 3 "PathName" path_name: String
} }

/// Queries report performance: `QueryReportPerformance` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryReportPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReportPerformance {
    pub cost_time_avg_min: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub query_type: String,
    pub report_id: Option<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { QueryReportPerformance(query_type: String, workspace_id: String)
    "QueryReportPerformance" -> QueryReportPerformanceOutput {
    0 "CostTimeAvgMin" cost_time_avg_min: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "QueryType" query_type, 4 "ReportId" report_id: String, 5 "ResourceType" resource_type: String,
    6 "WorkspaceId" workspace_id
} }

/// Response of [`QueryReportPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReportPerformanceOutput {
    pub result: Vec<QueryReportPerformanceResult>,
    pub success: Option<bool>,
}
model! { QueryReportPerformanceOutput {
    0 "Result" result: Vec<QueryReportPerformanceResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryReportPerformance`].
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
    0 "CacheCostTimeAvg" cache_cost_time_avg: f64, 1 "CacheQueryCount" cache_query_count: i64,
    2 "ComponentQueryCount" component_query_count: i64, 3 "ComponentQueryCountAvg" component_query_count_avg: f64,
    4 "CostTimeAvg" cost_time_avg: f64, 5 "QueryCount" query_count: i64, 6 "QueryCountAvg" query_count_avg: f64,
    7 "QueryOverFivePercentNum" query_over_five_percent_num: f64,
    8 "QueryOverFiveSecPercent" query_over_five_sec_percent: String,
    9 "QueryOverTenSecPercent" query_over_ten_sec_percent: String,
    10 "QueryOverTenSecPercentNum" query_over_ten_sec_percent_num: f64, 11 "QueryTimeoutCount" query_timeout_count: i64,
    12 "QueryTimeoutCountPercent" query_timeout_count_percent: f64,
    13 "QuickIndexCostTimeAvg" quick_index_cost_time_avg: f64, 14 "QuickIndexQueryCount" quick_index_query_count: i64,
    15 "RepeatQueryPercent" repeat_query_percent: String, 16 "RepeatQueryPercentNum" repeat_query_percent_num: f64,
    17 "RepeatSqlQueryCount" repeat_sql_query_count: i64, 18 "RepeatSqlQueryPercent" repeat_sql_query_percent: String,
    19 "ReportId" report_id: String, 20 "ReportName" report_name: String, 21 "ReportType" report_type: String,
    22 "WorkspaceId" workspace_id: String, 23 "WorkspaceName" workspace_name: String
} }

/// Queries share list: `QueryShareList` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryShareList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareList {
    /// Required.
    pub report_id: String,
}
operation! { QueryShareList(report_id: String) "QueryShareList" -> QueryShareListOutput {
    0 "ReportId" report_id
} }

/// Response of [`QueryShareList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareListOutput {
    pub result: Vec<QueryShareListResult>,
    pub success: Option<bool>,
}
model! { QueryShareListOutput {
    0 "Result" result: Vec<QueryShareListResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryShareList`].
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
    0 "AuthPoint" auth_point: i64, 1 "ExpireDate" expire_date: i64, 2 "ReportId" report_id: String,
    3 "ShareId" share_id: String, 4 "ShareToId" share_to_id: String, 5 "ShareToName" share_to_name: String,
    6 "ShareToType" share_to_type: i64, 7 "ShareType" share_type: String
} }

/// Queries shares to user list: `QuerySharesToUserList` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QuerySharesToUserList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySharesToUserList {
    /// Required.
    pub user_id: String,
}
operation! { QuerySharesToUserList(user_id: String) "QuerySharesToUserList" -> QuerySharesToUserListOutput {
    0 "UserId" user_id
} }

/// Response of [`QuerySharesToUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySharesToUserListOutput {
    pub result: Vec<QuerySharesToUserListResult>,
    pub success: Option<bool>,
}
model! { QuerySharesToUserListOutput {
    0 "Result" result: Vec<QuerySharesToUserListResult>, 1 "Success" success: bool
} }

/// In the response of [`QuerySharesToUserList`].
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
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "Directory" directory: QuerySharesToUserListDirectory, 3 "ModifyName" modify_name: String,
    4 "ModifyTime" modify_time: String, 5 "OwnerId" owner_id: String, 6 "OwnerName" owner_name: String,
    7 "SecurityLevel" security_level: String, 8 "Status" status: i64, 9 "ThirdPartAuthFlag" third_part_auth_flag: i64,
    10 "WorkName" work_name: String, 11 "WorkType" work_type: String, 12 "WorksId" works_id: String,
    13 "WorkspaceId" workspace_id: String, 14 "WorkspaceName" workspace_name: String
} }

/// In the response of [`QuerySharesToUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySharesToUserListDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QuerySharesToUserListDirectory {
    0 "Id" id: String, 1 "Name" name: String, 2 "PathId" path_id: String, 3 "PathName" path_name: String
} }

/// Queries smartq permission by cube id: `QuerySmartqPermissionByCubeId` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QuerySmartqPermissionByCubeId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmartqPermissionByCubeId {
    /// Required.
    pub cube_id: String,
    /// Required.
    pub user_id: String,
}
operation! { QuerySmartqPermissionByCubeId(cube_id: String, user_id: String)
    "QuerySmartqPermissionByCubeId" -> QuerySmartqPermissionByCubeIdOutput {
    0 "CubeId" cube_id, 1 "UserId" user_id
} }

/// Response of [`QuerySmartqPermissionByCubeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmartqPermissionByCubeIdOutput {
    pub result: Option<QuerySmartqPermissionByCubeIdResult>,
    pub success: Option<bool>,
}
model! { QuerySmartqPermissionByCubeIdOutput {
    0 "Result" result: QuerySmartqPermissionByCubeIdResult, 1 "Success" success: bool
} }

/// In the response of [`QuerySmartqPermissionByCubeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmartqPermissionByCubeIdResult {
    pub cube_id: Option<String>,
    pub cube_name: Option<String>,
    pub has_perssion: Option<bool>,
}
model! { QuerySmartqPermissionByCubeIdResult {
    0 "CubeId" cube_id: String, 1 "CubeName" cube_name: String, 2 "HasPerssion" has_perssion: bool
} }

/// Queries ticket info: `QueryTicketInfo` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryTicketInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTicketInfo {
    /// Required. Secret.
    pub ticket: Secret,
}
operation! { QueryTicketInfo(ticket: Secret) "QueryTicketInfo" -> QueryTicketInfoOutput {
    0 "Ticket" ticket
} }

/// Response of [`QueryTicketInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTicketInfoOutput {
    pub result: Option<QueryTicketInfoResult>,
    pub success: Option<bool>,
}
model! { QueryTicketInfoOutput {
    0 "Result" result: QueryTicketInfoResult, 1 "Success" success: bool
} }

/// In the response of [`QueryTicketInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTicketInfoResult {
    /// Secret.
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
    0 "AccessTicket" access_ticket: Secret, 1 "CmptId" cmpt_id: String, 2 "GlobalParam" global_param: String,
    3 "InvalidTime" invalid_time: String, 4 "MaxTicketNum" max_ticket_num: i64,
    5 "OrganizationId" organization_id: String, 6 "RegisterTime" register_time: String,
    7 "UsedTicketNum" used_ticket_num: i64, 8 "UserId" user_id: String, 9 "WatermarkParam" watermark_param: String,
    10 "WorksId" works_id: String
} }

/// Queries user by mobile account: `QueryUserByMobileAccount` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryUserByMobileAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserByMobileAccount {
    /// Required.
    pub mobile_type: String,
    /// Required.
    pub mobile_user_id: String,
}
operation! { QueryUserByMobileAccount(mobile_type: String, mobile_user_id: String)
    "QueryUserByMobileAccount" -> QueryUserByMobileAccountOutput {
    0 "MobileType" mobile_type, 1 "MobileUserId" mobile_user_id
} }

/// Response of [`QueryUserByMobileAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserByMobileAccountOutput {
    pub result: Option<QueryUserByMobileAccountResult>,
    pub success: Option<bool>,
}
model! { QueryUserByMobileAccountOutput {
    0 "Result" result: QueryUserByMobileAccountResult, 1 "Success" success: bool
} }

/// In the response of [`QueryUserByMobileAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserByMobileAccountResult {
    pub bound_user_id: Option<String>,
    pub third_account_name: Option<String>,
}
model! { QueryUserByMobileAccountResult {
    0 "BoundUserId" bound_user_id: String, 1 "ThirdAccountName" third_account_name: String
} }

/// Queries user group list by parent id: `QueryUserGroupListByParentId` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryUserGroupListByParentId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupListByParentId {
    /// Required.
    pub parent_user_group_id: String,
}
operation! { QueryUserGroupListByParentId(parent_user_group_id: String)
    "QueryUserGroupListByParentId" -> QueryUserGroupListByParentIdOutput {
    0 "ParentUserGroupId" parent_user_group_id
} }

/// Response of [`QueryUserGroupListByParentId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupListByParentIdOutput {
    pub result: Vec<QueryUserGroupListByParentIdResult>,
    pub success: Option<bool>,
}
model! { QueryUserGroupListByParentIdOutput {
    0 "Result" result: Vec<QueryUserGroupListByParentIdResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryUserGroupListByParentId`].
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
    0 "CreateTime" create_time: String, 1 "CreateUser" create_user: String, 2 "IdentifiedPath" identified_path: String,
    3 "ModifiedTime" modified_time: String, 4 "ModifyUser" modify_user: String,
    5 "ParentUserGroupId" parent_user_group_id: String, 6 "UserGroupDescription" user_group_description: String,
    7 "UserGroupId" user_group_id: String, 8 "UserGroupName" user_group_name: String
} }

/// Queries user group member: `QueryUserGroupMember` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryUserGroupMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupMember {
    pub keyword: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { QueryUserGroupMember(user_group_id: String) "QueryUserGroupMember" -> QueryUserGroupMemberOutput {
    0 "Keyword" keyword: String, 1 "UserGroupId" user_group_id
} }

/// Response of [`QueryUserGroupMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupMemberOutput {
    pub result: Vec<QueryUserGroupMemberResult>,
    pub success: Option<bool>,
}
model! { QueryUserGroupMemberOutput {
    0 "Result" result: Vec<QueryUserGroupMemberResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryUserGroupMember`].
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
    0 "Id" id: String, 1 "IsUserGroup" is_user_group: bool, 2 "Name" name: String,
    3 "ParentUserGroupId" parent_user_group_id: String, 4 "ParentUserGroupName" parent_user_group_name: String
} }

/// Queries user info by account: `QueryUserInfoByAccount` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryUserInfoByAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByAccount {
    /// Required.
    pub account: String,
    pub parent_account_name: Option<String>,
}
operation! { QueryUserInfoByAccount(account: String) "QueryUserInfoByAccount" -> QueryUserInfoByAccountOutput {
    0 "Account" account, 1 "ParentAccountName" parent_account_name: String
} }

/// Response of [`QueryUserInfoByAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByAccountOutput {
    pub result: Option<QueryUserInfoByAccountResult>,
    pub success: Option<bool>,
}
model! { QueryUserInfoByAccountOutput {
    0 "Result" result: QueryUserInfoByAccountResult, 1 "Success" success: bool
} }

/// In the response of [`QueryUserInfoByAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByAccountResult {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub admin_user: Option<bool>,
    pub auth_admin_user: Option<bool>,
    pub copilot_modules: Vec<String>,
    pub email: Option<String>,
    pub nick_name: Option<String>,
    pub phone: Option<String>,
    pub role_id_list: Vec<i64>,
    pub user_id: Option<String>,
    pub user_type: Option<i64>,
}
model! { QueryUserInfoByAccountResult {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "AdminUser" admin_user: bool,
    3 "AuthAdminUser" auth_admin_user: bool, 4 "CopilotModules" copilot_modules: Vec<String>, 5 "Email" email: String,
    6 "NickName" nick_name: String, 7 "Phone" phone: String, 8 "RoleIdList" role_id_list: Vec<i64>,
    9 "UserId" user_id: String, 10 "UserType" user_type: i64
} }

/// Queries user info by user id: `QueryUserInfoByUserId` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryUserInfoByUserId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByUserId {
    /// Required.
    pub user_id: String,
}
operation! { QueryUserInfoByUserId(user_id: String) "QueryUserInfoByUserId" -> QueryUserInfoByUserIdOutput {
    0 "UserId" user_id
} }

/// Response of [`QueryUserInfoByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByUserIdOutput {
    pub result: Option<QueryUserInfoByUserIdResult>,
    pub success: Option<bool>,
}
model! { QueryUserInfoByUserIdOutput {
    0 "Result" result: QueryUserInfoByUserIdResult, 1 "Success" success: bool
} }

/// In the response of [`QueryUserInfoByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoByUserIdResult {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub admin_user: Option<bool>,
    pub auth_admin_user: Option<bool>,
    pub copilot_modules: Vec<String>,
    pub email: Option<String>,
    pub nick_name: Option<String>,
    pub phone: Option<String>,
    pub role_id_list: Vec<i64>,
    pub user_id: Option<String>,
    pub user_type: Option<i64>,
}
model! { QueryUserInfoByUserIdResult {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "AdminUser" admin_user: bool,
    3 "AuthAdminUser" auth_admin_user: bool, 4 "CopilotModules" copilot_modules: Vec<String>, 5 "Email" email: String,
    6 "NickName" nick_name: String, 7 "Phone" phone: String, 8 "RoleIdList" role_id_list: Vec<i64>,
    9 "UserId" user_id: String, 10 "UserType" user_type: i64
} }

/// Queries user list: `QueryUserList` of `quickbi-public` 2022-01-01.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryUserList>.
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

/// Response of [`QueryUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserListOutput {
    pub result: Option<QueryUserListResult>,
    pub success: Option<bool>,
}
model! { QueryUserListOutput {
    0 "Result" result: QueryUserListResult, 1 "Success" success: bool
} }

/// In the response of [`QueryUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserListResult {
    pub data: Vec<QueryUserListData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryUserListResult {
    0 "Data" data: Vec<QueryUserListData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`QueryUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserListData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub admin_user: Option<bool>,
    pub auth_admin_user: Option<bool>,
    pub copilot_modules: Vec<String>,
    pub is_deleted: Option<bool>,
    pub joined_date: Option<i64>,
    pub last_login_time: Option<i64>,
    pub nick_name: Option<String>,
    pub role_id_list: Vec<i64>,
    pub user_id: Option<String>,
    pub user_type: Option<i64>,
}
model! { QueryUserListData {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "AdminUser" admin_user: bool,
    3 "AuthAdminUser" auth_admin_user: bool, 4 "CopilotModules" copilot_modules: Vec<String>,
    5 "IsDeleted" is_deleted: bool, 6 "JoinedDate" joined_date: i64, 7 "LastLoginTime" last_login_time: i64,
    8 "NickName" nick_name: String, 9 "RoleIdList" role_id_list: Vec<i64>, 10 "UserId" user_id: String,
    11 "UserType" user_type: i64
} }

/// Queries user role info in workspace: `QueryUserRoleInfoInWorkspace` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryUserRoleInfoInWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserRoleInfoInWorkspace {
    /// Required.
    pub user_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { QueryUserRoleInfoInWorkspace(user_id: String, workspace_id: String)
    "QueryUserRoleInfoInWorkspace" -> QueryUserRoleInfoInWorkspaceOutput {
    0 "UserId" user_id, 1 "WorkspaceId" workspace_id
} }

/// Response of [`QueryUserRoleInfoInWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserRoleInfoInWorkspaceOutput {
    pub result: Option<QueryUserRoleInfoInWorkspaceResult>,
    pub success: Option<bool>,
}
model! { QueryUserRoleInfoInWorkspaceOutput {
    0 "Result" result: QueryUserRoleInfoInWorkspaceResult, 1 "Success" success: bool
} }

/// In the response of [`QueryUserRoleInfoInWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserRoleInfoInWorkspaceResult {
    pub role_code: Option<String>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { QueryUserRoleInfoInWorkspaceResult {
    0 "RoleCode" role_code: String, 1 "RoleId" role_id: i64, 2 "RoleName" role_name: String
} }

/// Queries user tag meta list: `QueryUserTagMetaList` of `quickbi-public` 2022-01-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryUserTagMetaList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagMetaList {}
operation! { QueryUserTagMetaList() "QueryUserTagMetaList" -> QueryUserTagMetaListOutput {} { method: "GET", } }

/// Response of [`QueryUserTagMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagMetaListOutput {
    pub result: Vec<QueryUserTagMetaListResult>,
    pub success: Option<bool>,
}
model! { QueryUserTagMetaListOutput {
    0 "Result" result: Vec<QueryUserTagMetaListResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryUserTagMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagMetaListResult {
    pub tag_description: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { QueryUserTagMetaListResult {
    0 "TagDescription" tag_description: String, 1 "TagId" tag_id: String, 2 "TagName" tag_name: String
} }

/// Queries user tag value list: `QueryUserTagValueList` of `quickbi-public` 2022-01-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryUserTagValueList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagValueList {
    /// Required.
    pub user_id: String,
}
operation! { QueryUserTagValueList(user_id: String) "QueryUserTagValueList" -> QueryUserTagValueListOutput {
    0 "UserId" user_id
} { method: "GET", } }

/// Response of [`QueryUserTagValueList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagValueListOutput {
    pub result: Vec<QueryUserTagValueListResult>,
    pub success: Option<bool>,
}
model! { QueryUserTagValueListOutput {
    0 "Result" result: Vec<QueryUserTagValueListResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryUserTagValueList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTagValueListResult {
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
    pub tag_value: Option<String>,
}
model! { QueryUserTagValueListResult {
    0 "TagId" tag_id: String, 1 "TagName" tag_name: String, 2 "TagValue" tag_value: String
} }

/// Queries works: `QueryWorks` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryWorks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorks {
    /// Required.
    pub works_id: String,
}
operation! { QueryWorks(works_id: String) "QueryWorks" -> QueryWorksOutput {
    0 "WorksId" works_id
} }

/// Response of [`QueryWorks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksOutput {
    pub result: Option<QueryWorksResult>,
    pub success: Option<bool>,
}
model! { QueryWorksOutput {
    0 "Result" result: QueryWorksResult, 1 "Success" success: bool
} }

/// In the response of [`QueryWorks`].
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
    0 "Auth3rdFlag" auth3rd_flag: i64, 1 "Description" description: String,
    2 "Directory" directory: QueryWorksDirectory, 3 "GmtCreate" gmt_create: String, 4 "GmtModify" gmt_modify: String,
    5 "ModifyName" modify_name: String, 6 "OwnerId" owner_id: String, 7 "OwnerName" owner_name: String,
    8 "PublicFlag" public_flag: bool, 9 "PublicInvalidTime" public_invalid_time: i64,
    10 "SecurityLevel" security_level: String, 11 "Status" status: i64, 12 "WorkName" work_name: String,
    13 "WorkType" work_type: String, 14 "WorksId" works_id: String, 15 "WorkspaceId" workspace_id: String,
    16 "WorkspaceName" workspace_name: String
} }

/// In the response of [`QueryWorks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryWorksDirectory {
    0 "Id" id: String, 1 "Name" name: String, 2 "PathId" path_id: String, 3 "PathName" path_name: String
} }

/// Queries works blood relationship: `QueryWorksBloodRelationship` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryWorksBloodRelationship>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksBloodRelationship {
    /// Required.
    pub works_id: String,
}
operation! { QueryWorksBloodRelationship(works_id: String)
    "QueryWorksBloodRelationship" -> QueryWorksBloodRelationshipOutput {
    0 "WorksId" works_id
} }

/// Response of [`QueryWorksBloodRelationship`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksBloodRelationshipOutput {
    pub result: Vec<QueryWorksBloodRelationshipResult>,
    pub success: Option<bool>,
}
model! { QueryWorksBloodRelationshipOutput {
    0 "Result" result: Vec<QueryWorksBloodRelationshipResult>, 1 "Success" success: bool
} }

/// In the response of [`QueryWorksBloodRelationship`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksBloodRelationshipResult {
    pub component_id: Option<String>,
    pub component_name: Option<String>,
    pub component_type: Option<i64>,
    pub component_type_cn_name: Option<String>,
    pub component_type_name: Option<String>,
    pub dataset_id: Option<String>,
    pub query_params: Vec<QueryWorksBloodRelationshipQueryParams>,
}
model! { QueryWorksBloodRelationshipResult {
    0 "ComponentId" component_id: String, 1 "ComponentName" component_name: String,
    2 "ComponentType" component_type: i64, 3 "ComponentTypeCnName" component_type_cn_name: String,
    4 "ComponentTypeName" component_type_name: String, 5 "DatasetId" dataset_id: String,
    6 "QueryParams" query_params: Vec<QueryWorksBloodRelationshipQueryParams>
} }

/// In the response of [`QueryWorksBloodRelationship`].
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
    0 "AreaId" area_id: String, 1 "AreaName" area_name: String, 2 "Caption" caption: String,
    3 "DataType" data_type: String, 4 "Expression" expression: String, 5 "IsMeasure" is_measure: bool,
    6 "PathId" path_id: String, 7 "Uid" uid: String
} }

/// Queries works by organization: `QueryWorksByOrganization` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryWorksByOrganization>.
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
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`QueryWorksByOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByOrganizationOutput {
    pub result: Option<QueryWorksByOrganizationResult>,
    pub success: Option<bool>,
}
model! { QueryWorksByOrganizationOutput {
    0 "Result" result: QueryWorksByOrganizationResult, 1 "Success" success: bool
} }

/// In the response of [`QueryWorksByOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByOrganizationResult {
    pub data: Vec<QueryWorksByOrganizationData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryWorksByOrganizationResult {
    0 "Data" data: Vec<QueryWorksByOrganizationData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`QueryWorksByOrganization`].
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
    0 "Auth3rdFlag" auth3rd_flag: i64, 1 "Description" description: String,
    2 "Directory" directory: QueryWorksByOrganizationDirectory, 3 "GmtCreate" gmt_create: String,
    4 "GmtModify" gmt_modify: String, 5 "ModifyName" modify_name: String, 6 "OwnerId" owner_id: String,
    7 "OwnerName" owner_name: String, 8 "PublicFlag" public_flag: bool, 9 "PublicInvalidTime" public_invalid_time: i64,
    10 "SecurityLevel" security_level: String, 11 "Status" status: i64, 12 "WorkName" work_name: String,
    13 "WorkType" work_type: String, 14 "WorksId" works_id: String, 15 "WorkspaceId" workspace_id: String,
    16 "WorkspaceName" workspace_name: String
} }

/// In the response of [`QueryWorksByOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByOrganizationDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryWorksByOrganizationDirectory {
    0 "Id" id: String, 1 "Name" name: String, 2 "PathId" path_id: String, 3 "PathName" path_name: String
} }

/// Queries works by workspace: `QueryWorksByWorkspace` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryWorksByWorkspace>.
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
    /// Required.
    pub workspace_id: String,
}
operation! { QueryWorksByWorkspace(workspace_id: String) "QueryWorksByWorkspace" -> QueryWorksByWorkspaceOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Status" status: i64,
    3 "ThirdPartAuthFlag" third_part_auth_flag: i64, 4 "WorksType" works_type: String, 5 "WorkspaceId" workspace_id
} }
paged! { QueryWorksByWorkspace: QueryWorksByWorkspaceData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`QueryWorksByWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByWorkspaceOutput {
    pub result: Option<QueryWorksByWorkspaceResult>,
    pub success: Option<bool>,
}
model! { QueryWorksByWorkspaceOutput {
    0 "Result" result: QueryWorksByWorkspaceResult, 1 "Success" success: bool
} }

/// In the response of [`QueryWorksByWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByWorkspaceResult {
    pub data: Vec<QueryWorksByWorkspaceData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryWorksByWorkspaceResult {
    0 "Data" data: Vec<QueryWorksByWorkspaceData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`QueryWorksByWorkspace`].
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
    0 "Auth3rdFlag" auth3rd_flag: i64, 1 "Description" description: String,
    2 "Directory" directory: QueryWorksByWorkspaceDirectory, 3 "GmtCreate" gmt_create: String,
    4 "GmtModify" gmt_modify: String, 5 "ModifyName" modify_name: String, 6 "OwnerId" owner_id: String,
    7 "OwnerName" owner_name: String, 8 "PublicFlag" public_flag: bool, 9 "PublicInvalidTime" public_invalid_time: i64,
    10 "SecurityLevel" security_level: String, 11 "Status" status: i64, 12 "WorkName" work_name: String,
    13 "WorkType" work_type: String, 14 "WorksId" works_id: String, 15 "WorkspaceId" workspace_id: String,
    16 "WorkspaceName" workspace_name: String
} }

/// In the response of [`QueryWorksByWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorksByWorkspaceDirectory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
model! { QueryWorksByWorkspaceDirectory {
    0 "Id" id: String, 1 "Name" name: String, 2 "PathId" path_id: String, 3 "PathName" path_name: String
} }

/// Queries workspace role config: `QueryWorkspaceRoleConfig` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryWorkspaceRoleConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceRoleConfig {
    /// Required.
    pub role_id: i64,
}
operation! { QueryWorkspaceRoleConfig(role_id: i64) "QueryWorkspaceRoleConfig" -> QueryWorkspaceRoleConfigOutput {
    0 "RoleId" role_id
} }

/// Response of [`QueryWorkspaceRoleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceRoleConfigOutput {
    pub result: Option<QueryWorkspaceRoleConfigResult>,
    pub success: Option<bool>,
}
model! { QueryWorkspaceRoleConfigOutput {
    0 "Result" result: QueryWorkspaceRoleConfigResult, 1 "Success" success: bool
} }

/// In the response of [`QueryWorkspaceRoleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceRoleConfigResult {
    pub auth_config_list: Vec<QueryWorkspaceRoleConfigAuthConfigList>,
    pub is_system_role: Option<bool>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { QueryWorkspaceRoleConfigResult {
    0 "AuthConfigList" auth_config_list: Vec<QueryWorkspaceRoleConfigAuthConfigList>,
    1 "IsSystemRole" is_system_role: bool, 2 "RoleId" role_id: i64, 3 "RoleName" role_name: String
} }

/// In the response of [`QueryWorkspaceRoleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceRoleConfigAuthConfigList {
    pub action_auth_keys: Vec<String>,
    /// Secret.
    pub auth_key: Option<Secret>,
}
model! { QueryWorkspaceRoleConfigAuthConfigList {
    0 "ActionAuthKeys" action_auth_keys: Vec<String>, 1 "AuthKey" auth_key: Secret
} }

/// Queries workspace user list: `QueryWorkspaceUserList` of `quickbi-public` 2022-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/QueryWorkspaceUserList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceUserList {
    pub keyword: Option<String>,
    /// 1 to 1000000.
    pub page_num: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { QueryWorkspaceUserList(workspace_id: String) "QueryWorkspaceUserList" -> QueryWorkspaceUserListOutput {
    0 "Keyword" keyword: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "WorkspaceId" workspace_id
} }
paged! { QueryWorkspaceUserList: QueryWorkspaceUserListData =
    Number "PageNum", "Result.Data" result.data, total "Result.TotalNum" }

/// Response of [`QueryWorkspaceUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceUserListOutput {
    pub result: Option<QueryWorkspaceUserListResult>,
    pub success: Option<bool>,
}
model! { QueryWorkspaceUserListOutput {
    0 "Result" result: QueryWorkspaceUserListResult, 1 "Success" success: bool
} }

/// In the response of [`QueryWorkspaceUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceUserListResult {
    pub data: Vec<QueryWorkspaceUserListData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryWorkspaceUserListResult {
    0 "Data" data: Vec<QueryWorkspaceUserListData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`QueryWorkspaceUserList`].
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
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "NickName" nick_name: String,
    3 "Role" role: QueryWorkspaceUserListRole, 4 "UserId" user_id: String
} }

/// In the response of [`QueryWorkspaceUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWorkspaceUserListRole {
    pub role_code: Option<String>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { QueryWorkspaceUserListRole {
    0 "RoleCode" role_code: String, 1 "RoleId" role_id: i64, 2 "RoleName" role_name: String
} }

/// `ResultCallback` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/ResultCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultCallback {
    /// Required.
    pub application_id: String,
    /// Required.
    pub handle_reason: String,
    /// Required.
    pub status: i64,
}
operation! { ResultCallback(application_id: String, handle_reason: String, status: i64)
    "ResultCallback" -> ResultCallbackOutput {
    0 "ApplicationId" application_id, 1 "HandleReason" handle_reason, 2 "Status" status
} }

/// Response of [`ResultCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultCallbackOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ResultCallbackOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Saves favorites: `SaveFavorites` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/SaveFavorites>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveFavorites {
    /// Required.
    pub user_id: String,
    /// Required.
    pub works_id: String,
}
operation! { SaveFavorites(user_id: String, works_id: String) "SaveFavorites" -> SaveFavoritesOutput {
    0 "UserId" user_id, 1 "WorksId" works_id
} }

/// Response of [`SaveFavorites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveFavoritesOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { SaveFavoritesOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Sets data level permission extra config: `SetDataLevelPermissionExtraConfig` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/SetDataLevelPermissionExtraConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionExtraConfig {
    /// Required.
    pub cube_id: String,
    /// Required.
    pub miss_hit_policy: String,
    /// Required.
    pub rule_type: String,
}
operation! { SetDataLevelPermissionExtraConfig(cube_id: String, miss_hit_policy: String, rule_type: String)
    "SetDataLevelPermissionExtraConfig" -> SetDataLevelPermissionExtraConfigOutput {
    0 "CubeId" cube_id, 1 "MissHitPolicy" miss_hit_policy, 2 "RuleType" rule_type
} }

/// Response of [`SetDataLevelPermissionExtraConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionExtraConfigOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { SetDataLevelPermissionExtraConfigOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Sets data level permission rule config: `SetDataLevelPermissionRuleConfig` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/SetDataLevelPermissionRuleConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionRuleConfig {
    /// Required.
    pub rule_model: String,
}
operation! { SetDataLevelPermissionRuleConfig(rule_model: String)
    "SetDataLevelPermissionRuleConfig" -> SetDataLevelPermissionRuleConfigOutput {
    0 "RuleModel" rule_model
} }

/// Response of [`SetDataLevelPermissionRuleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionRuleConfigOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { SetDataLevelPermissionRuleConfigOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Sets data level permission white list: `SetDataLevelPermissionWhiteList` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/SetDataLevelPermissionWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionWhiteList {
    /// Required.
    pub white_list_model: String,
}
operation! { SetDataLevelPermissionWhiteList(white_list_model: String)
    "SetDataLevelPermissionWhiteList" -> SetDataLevelPermissionWhiteListOutput {
    0 "WhiteListModel" white_list_model
} }

/// Response of [`SetDataLevelPermissionWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataLevelPermissionWhiteListOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { SetDataLevelPermissionWhiteListOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// `SmartqAuthTransfer` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/SmartqAuthTransfer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqAuthTransfer {
    /// Required.
    pub origin_user_id: String,
    /// Required.
    pub target_user_ids: String,
}
operation! { SmartqAuthTransfer(origin_user_id: String, target_user_ids: String)
    "SmartqAuthTransfer" -> SmartqAuthTransferOutput {
    0 "OriginUserId" origin_user_id, 1 "TargetUserIds" target_user_ids
} }

/// Response of [`SmartqAuthTransfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqAuthTransferOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { SmartqAuthTransferOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// `SmartqAuthorize` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/SmartqAuthorize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqAuthorize {
    pub cube_ids: Option<String>,
    pub expire_day: Option<String>,
    pub llm_cube_themes: Option<String>,
    pub llm_cubes: Option<String>,
    /// Required. 0 to 1.
    pub operation_type: i64,
    /// Required.
    pub user_ids: String,
}
operation! { SmartqAuthorize(operation_type: i64, user_ids: String) "SmartqAuthorize" -> SmartqAuthorizeOutput {
    0 "CubeIds" cube_ids: String, 1 "ExpireDay" expire_day: String, 2 "LlmCubeThemes" llm_cube_themes: String,
    3 "LlmCubes" llm_cubes: String, 4 "OperationType" operation_type, 5 "UserIds" user_ids
} }

/// Response of [`SmartqAuthorize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqAuthorizeOutput {
    pub result: Vec<SmartqAuthorizeResult>,
    pub success: Option<bool>,
}
model! { SmartqAuthorizeOutput {
    0 "Result" result: Vec<SmartqAuthorizeResult>, 1 "Success" success: bool
} }

/// In the response of [`SmartqAuthorize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqAuthorizeResult {
    pub detail_message: Option<String>,
    pub llm_cube: Option<String>,
    pub llm_cube_theme: Option<String>,
    pub user_id: Option<String>,
}
model! { SmartqAuthorizeResult {
    0 "DetailMessage" detail_message: String, 1 "LlmCube" llm_cube: String, 2 "LlmCubeTheme" llm_cube_theme: String,
    3 "UserId" user_id: String
} }

/// `SmartqQueryAbility` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/SmartqQueryAbility>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqQueryAbility {
    pub cube_id: Option<String>,
    pub multiple_cube_ids: Option<String>,
    pub user_id: Option<String>,
    /// Required.
    pub user_question: String,
}
operation! { SmartqQueryAbility(user_question: String) "SmartqQueryAbility" -> SmartqQueryAbilityOutput {
    0 "CubeId" cube_id: String, 1 "MultipleCubeIds" multiple_cube_ids: String, 2 "UserId" user_id: String,
    3 "UserQuestion" user_question
} }

/// Response of [`SmartqQueryAbility`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqQueryAbilityOutput {
    pub result: Option<SmartqQueryAbilityResult>,
    pub success: Option<bool>,
}
model! { SmartqQueryAbilityOutput {
    0 "Result" result: SmartqQueryAbilityResult, 1 "Success" success: bool
} }

/// In the response of [`SmartqQueryAbility`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqQueryAbilityResult {
    pub chart_type: Option<String>,
    pub conclusion_text: Option<String>,
    pub data_list: Vec<String>,
    pub logic_sql: Option<String>,
    pub meta_type: Vec<SmartqQueryAbilityMetaType>,
    pub values: Vec<SmartqQueryAbilityValues>,
}
model! { SmartqQueryAbilityResult {
    0 "ChartType" chart_type: String, 1 "ConclusionText" conclusion_text: String, 2 "DataList" data_list: Vec<String>,
    3 "LogicSql" logic_sql: String, 4 "MetaType" meta_type: Vec<SmartqQueryAbilityMetaType>,
    5 "Values" values: Vec<SmartqQueryAbilityValues>
} }

/// In the response of [`SmartqQueryAbility`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqQueryAbilityMetaType {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { SmartqQueryAbilityMetaType {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`SmartqQueryAbility`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartqQueryAbilityValues {
    pub row: Vec<String>,
}
model! { SmartqQueryAbilityValues {
    0 "Row" row: Vec<String>
} }

/// `TransferUsergroup` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/TransferUsergroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferUsergroup {
    /// Required.
    pub parent_user_group_id: String,
    /// Required.
    pub user_group_id: String,
}
operation! { TransferUsergroup(parent_user_group_id: String, user_group_id: String)
    "TransferUsergroup" -> TransferUsergroupOutput {
    0 "ParentUserGroupId" parent_user_group_id, 1 "UserGroupId" user_group_id
} }

/// Response of [`TransferUsergroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferUsergroupOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { TransferUsergroupOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Updates cube by sql: `UpdateCubeBySql` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/UpdateCubeBySql>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCubeBySql {
    /// Required.
    pub cube_id: String,
    /// Required.
    pub custom_sql: String,
    /// Required.
    pub ds_id: String,
    pub placeholders: Option<String>,
    /// Required.
    pub user_id: String,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`UpdateCubeBySql::new`].
pub struct UpdateCubeBySqlRequired {
    pub cube_id: String,
    pub custom_sql: String,
    pub ds_id: String,
    pub user_id: String,
    pub workspace_id: String,
}
operation! { UpdateCubeBySql { UpdateCubeBySqlRequired: cube_id, custom_sql, ds_id, user_id, workspace_id }
    "UpdateCubeBySql" -> UpdateCubeBySqlOutput {
    0 "CubeId" cube_id, 1 "CustomSql" custom_sql, 2 "DsId" ds_id, 3 "Placeholders" placeholders: String,
    4 "UserId" user_id, 5 "WorkspaceId" workspace_id
} }

/// Response of [`UpdateCubeBySql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCubeBySqlOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateCubeBySqlOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Updates data level permission status: `UpdateDataLevelPermissionStatus` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/UpdateDataLevelPermissionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLevelPermissionStatus {
    /// Required.
    pub cube_id: String,
    /// Required. 0 to 10.
    pub is_open: i64,
    /// Required.
    pub rule_type: String,
}
operation! { UpdateDataLevelPermissionStatus(cube_id: String, is_open: i64, rule_type: String)
    "UpdateDataLevelPermissionStatus" -> UpdateDataLevelPermissionStatusOutput {
    0 "CubeId" cube_id, 1 "IsOpen" is_open, 2 "RuleType" rule_type
} }

/// Response of [`UpdateDataLevelPermissionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLevelPermissionStatusOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateDataLevelPermissionStatusOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Updates data source: `UpdateDataSource` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/UpdateDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSource {
    /// Required.
    pub update_model: String,
}
operation! { UpdateDataSource(update_model: String) "UpdateDataSource" -> UpdateDataSourceOutput {
    0 "UpdateModel" update_model
} }

/// Response of [`UpdateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateDataSourceOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Updates embedded status: `UpdateEmbeddedStatus` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/UpdateEmbeddedStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmbeddedStatus {
    /// Required.
    pub third_part_auth_flag: bool,
    /// Required.
    pub works_id: String,
}
operation! { UpdateEmbeddedStatus(third_part_auth_flag: bool, works_id: String)
    "UpdateEmbeddedStatus" -> UpdateEmbeddedStatusOutput {
    0 "ThirdPartAuthFlag" third_part_auth_flag, 1 "WorksId" works_id
} }

/// Response of [`UpdateEmbeddedStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmbeddedStatusOutput {
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateEmbeddedStatusOutput {
    0 "Result" result: i64, 1 "Success" success: bool
} }

/// Updates ticket num: `UpdateTicketNum` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/UpdateTicketNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTicketNum {
    /// Required. Secret.
    pub ticket: Secret,
    /// Required.
    pub ticket_num: i64,
}
operation! { UpdateTicketNum(ticket: Secret, ticket_num: i64) "UpdateTicketNum" -> UpdateTicketNumOutput {
    0 "Ticket" ticket, 1 "TicketNum" ticket_num
} }

/// Response of [`UpdateTicketNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTicketNumOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateTicketNumOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Updates user: `UpdateUser` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/UpdateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub admin_user: Option<bool>,
    pub auth_admin_user: Option<bool>,
    pub copilot_modules: Option<String>,
    pub is_deleted: Option<bool>,
    pub nick_name: Option<String>,
    pub role_ids: Option<String>,
    /// Required.
    pub user_id: String,
    /// 1 to 10.
    pub user_type: Option<i64>,
}
operation! { UpdateUser(user_id: String) "UpdateUser" -> UpdateUserOutput {
    0 "AdminUser" admin_user: bool, 1 "AuthAdminUser" auth_admin_user: bool, 2 "CopilotModules" copilot_modules: String,
    3 "IsDeleted" is_deleted: bool, 4 "NickName" nick_name: String, 5 "RoleIds" role_ids: String, 6 "UserId" user_id,
    7 "UserType" user_type: i64
} }

/// Response of [`UpdateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateUserOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Updates user group: `UpdateUserGroup` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/UpdateUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroup {
    pub user_group_description: Option<String>,
    /// Required.
    pub user_group_id: String,
    pub user_group_name: Option<String>,
}
operation! { UpdateUserGroup(user_group_id: String) "UpdateUserGroup" -> UpdateUserGroupOutput {
    0 "UserGroupDescription" user_group_description: String, 1 "UserGroupId" user_group_id,
    2 "UserGroupName" user_group_name: String
} }

/// Response of [`UpdateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroupOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateUserGroupOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Updates user tag meta: `UpdateUserTagMeta` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/UpdateUserTagMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserTagMeta {
    pub tag_description: Option<String>,
    /// Required.
    pub tag_id: String,
    /// Required.
    pub tag_name: String,
}
operation! { UpdateUserTagMeta(tag_id: String, tag_name: String) "UpdateUserTagMeta" -> UpdateUserTagMetaOutput {
    0 "TagDescription" tag_description: String, 1 "TagId" tag_id, 2 "TagName" tag_name
} }

/// Response of [`UpdateUserTagMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserTagMetaOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateUserTagMetaOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Updates user tag value: `UpdateUserTagValue` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/UpdateUserTagValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserTagValue {
    /// Required.
    pub tag_id: String,
    /// Required.
    pub tag_value: String,
    /// Required.
    pub user_id: String,
}
operation! { UpdateUserTagValue(tag_id: String, tag_value: String, user_id: String)
    "UpdateUserTagValue" -> UpdateUserTagValueOutput {
    0 "TagId" tag_id, 1 "TagValue" tag_value, 2 "UserId" user_id
} }

/// Response of [`UpdateUserTagValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserTagValueOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateUserTagValueOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Updates workspace user role: `UpdateWorkspaceUserRole` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/UpdateWorkspaceUserRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUserRole {
    /// Deprecated. 25 to 30.
    pub role_id: Option<i64>,
    pub role_ids: Option<String>,
    /// Required.
    pub user_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateWorkspaceUserRole(user_id: String, workspace_id: String)
    "UpdateWorkspaceUserRole" -> UpdateWorkspaceUserRoleOutput {
    0 "RoleId" role_id: i64, 1 "RoleIds" role_ids: String, 2 "UserId" user_id, 3 "WorkspaceId" workspace_id
} }

/// Response of [`UpdateWorkspaceUserRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUserRoleOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateWorkspaceUserRoleOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Updates workspace users role: `UpdateWorkspaceUsersRole` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/UpdateWorkspaceUsersRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUsersRole {
    /// Required. 25 to 30.
    pub role_id: i64,
    /// Required.
    pub user_ids: String,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateWorkspaceUsersRole(role_id: i64, user_ids: String, workspace_id: String)
    "UpdateWorkspaceUsersRole" -> UpdateWorkspaceUsersRoleOutput {
    0 "RoleId" role_id, 1 "UserIds" user_ids, 2 "WorkspaceId" workspace_id
} }

/// Response of [`UpdateWorkspaceUsersRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUsersRoleOutput {
    pub result: Option<UpdateWorkspaceUsersRoleResult>,
    pub success: Option<bool>,
}
model! { UpdateWorkspaceUsersRoleOutput {
    0 "Result" result: UpdateWorkspaceUsersRoleResult, 1 "Success" success: bool
} }

/// In the response of [`UpdateWorkspaceUsersRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUsersRoleResult {
    pub failure: Option<i64>,
    pub failure_detail: BTreeMap<String, Value>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { UpdateWorkspaceUsersRoleResult {
    0 "Failure" failure: i64, 1 "FailureDetail" failure_detail: BTreeMap<String, Value>, 2 "Success" success: i64,
    3 "Total" total: i64
} }

/// `WithdrawAllUserGroups` of `quickbi-public` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quickbi-public/2022-01-01/WithdrawAllUserGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawAllUserGroups {
    /// Required.
    pub user_id: String,
}
operation! { WithdrawAllUserGroups(user_id: String) "WithdrawAllUserGroups" -> WithdrawAllUserGroupsOutput {
    0 "UserId" user_id
} }

/// Response of [`WithdrawAllUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawAllUserGroupsOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { WithdrawAllUserGroupsOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
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
