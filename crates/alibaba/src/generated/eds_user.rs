//! `eds-user` of Alibaba Cloud, API version 2021-03-08.
//!
//! Endpoint: a table of 2 regions, else `eds-user.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/eds-user/2021-03-08/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eds_user::DescribeGroupUser};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeGroupUser::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "eds-user.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "eds-user.cn-shanghai.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "eds-user-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "eds-user-vpc.cn-shanghai.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "eds-user",
    "2021-03-08",
    "eds-user",
    &ENDPOINTS,
);

/// Batches set desktop manager: `BatchSetDesktopManager` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/BatchSetDesktopManager>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDesktopManager {
    pub business_channel: Option<String>,
    pub is_desktop_manager: Option<String>,
    /// Required.
    pub users: Vec<String>,
}
operation! { BatchSetDesktopManager(users: Vec<String>) "BatchSetDesktopManager" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "IsDesktopManager" is_desktop_manager: String, 2 "Users" users
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`BatchSetDesktopManager`]: empty.
pub type BatchSetDesktopManagerOutput = Empty;

/// Changes user password: `ChangeUserPassword` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/ChangeUserPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeUserPassword {
    pub business_channel: Option<String>,
    pub end_user_id: Option<String>,
    /// Secret.
    pub new_password: Option<Secret>,
}
operation! { ChangeUserPassword() "ChangeUserPassword" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "EndUserId" end_user_id: String,
    2 "NewPassword" new_password: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ChangeUserPassword`]: empty.
pub type ChangeUserPasswordOutput = Empty;

/// Checks used property: `CheckUsedProperty` of `eds-user` 2021-03-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/CheckUsedProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUsedProperty {
    pub business_channel: Option<String>,
    /// Required.
    pub property_id: i64,
}
operation! { CheckUsedProperty(property_id: i64) "CheckUsedProperty" -> CheckUsedPropertyOutput {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id
} }

/// Response of [`CheckUsedProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUsedPropertyOutput {
    pub use_count: Option<i64>,
}
model! { CheckUsedPropertyOutput {
    0 "UseCount" use_count: i64
} }

/// Checks used property value: `CheckUsedPropertyValue` of `eds-user` 2021-03-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/CheckUsedPropertyValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUsedPropertyValue {
    pub business_channel: Option<String>,
    /// Required.
    pub property_id: i64,
    /// Required.
    pub property_value_id: i64,
}
operation! { CheckUsedPropertyValue(property_id: i64, property_value_id: i64)
    "CheckUsedPropertyValue" -> CheckUsedPropertyValueOutput {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id, 2 "PropertyValueId" property_value_id
} }

/// Response of [`CheckUsedPropertyValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUsedPropertyValueOutput {
    pub use_count: Option<i64>,
}
model! { CheckUsedPropertyValueOutput {
    0 "UseCount" use_count: i64
} }

/// Creates group: `CreateGroup` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/CreateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub biz_type: Option<String>,
    pub business_channel: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub parent_group_id: Option<String>,
    pub solution_id: Option<String>,
}
operation! { CreateGroup() "CreateGroup" -> CreateGroupOutput {
    0 "BizType" biz_type: String, 1 "BusinessChannel" business_channel: String, 2 "Description" description: String,
    3 "GroupName" group_name: String, 4 "ParentGroupId" parent_group_id: String, 5 "SolutionId" solution_id: String
} }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateGroupOutput {
    0 "GroupId" group_id: String
} }

/// Creates org: `CreateOrg` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/CreateOrg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrg {
    pub business_channel: Option<String>,
    /// Required.
    pub org_name: String,
    /// Required.
    pub parent_org_id: String,
}
operation! { CreateOrg(org_name: String, parent_org_id: String) "CreateOrg" -> CreateOrgOutput {
    0 "BusinessChannel" business_channel: String, 1 "OrgName" org_name, 2 "ParentOrgId" parent_org_id
} }

/// Response of [`CreateOrg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrgOutput {
    pub org_id: Option<String>,
}
model! { CreateOrgOutput {
    0 "OrgId" org_id: String
} }

/// Creates property: `CreateProperty` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/CreateProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProperty {
    pub business_channel: Option<String>,
    /// Required.
    pub property_key: String,
    pub property_values: Option<Vec<String>>,
}
operation! { CreateProperty(property_key: String) "CreateProperty" -> CreatePropertyOutput {
    0 "BusinessChannel" business_channel: String, 1 "PropertyKey" property_key,
    2 "PropertyValues" property_values: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePropertyOutput {
    pub create_result: Option<CreatePropertyCreateResult>,
}
model! { CreatePropertyOutput {
    0 "CreateResult" create_result: CreatePropertyCreateResult
} }

/// In the response of [`CreateProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePropertyCreateResult {
    pub property_id: Option<i64>,
    pub property_key: Option<String>,
    pub save_property_value_model: Option<CreatePropertySavePropertyValueModel>,
}
model! { CreatePropertyCreateResult {
    0 "PropertyId" property_id: i64, 1 "PropertyKey" property_key: String,
    2 "SavePropertyValueModel" save_property_value_model: CreatePropertySavePropertyValueModel
} }

/// In the response of [`CreateProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePropertySavePropertyValueModel {
    pub failed_property_values: Vec<CreatePropertyFailedPropertyValues>,
    pub save_property_values: Vec<CreatePropertySavePropertyValues>,
}
model! { CreatePropertySavePropertyValueModel {
    0 "FailedPropertyValues" failed_property_values: Vec<CreatePropertyFailedPropertyValues>,
    1 "SavePropertyValues" save_property_values: Vec<CreatePropertySavePropertyValues>
} }

/// In the response of [`CreateProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePropertyFailedPropertyValues {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub property_id: Option<i64>,
    pub property_value: Option<String>,
}
model! { CreatePropertyFailedPropertyValues {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "PropertyId" property_id: i64,
    3 "PropertyValue" property_value: String
} }

/// In the response of [`CreateProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePropertySavePropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
model! { CreatePropertySavePropertyValues {
    0 "PropertyValue" property_value: String, 1 "PropertyValueId" property_value_id: i64
} }

/// Creates resource group: `CreateResourceGroup` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/CreateResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroup {
    pub agent_type: Option<String>,
    pub business_channel: Option<String>,
    pub enable_aliyun_resource_group: Option<bool>,
    pub is_resource_group_with_office_site: Option<i64>,
    pub platform: Option<String>,
    pub resource_classification: Option<String>,
    pub resource_group_name: Option<String>,
}
operation! { CreateResourceGroup() "CreateResourceGroup" -> CreateResourceGroupOutput {
    0 "AgentType" agent_type: String, 1 "BusinessChannel" business_channel: String,
    2 "EnableAliyunResourceGroup" enable_aliyun_resource_group: bool,
    3 "IsResourceGroupWithOfficeSite" is_resource_group_with_office_site: i64, 4 "Platform" platform: String,
    5 "ResourceClassification" resource_classification: String, 6 "ResourceGroupName" resource_group_name: String
} }

/// Response of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupOutput {
    pub resource_group_id: Option<String>,
}
model! { CreateResourceGroupOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Creates users: `CreateUsers` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/CreateUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsers {
    pub auto_lock_time: Option<String>,
    pub business_channel: Option<String>,
    pub is_local_admin: Option<bool>,
    pub password_expire_days: Option<String>,
    /// Secret. At most 256 characters.
    pub password: Option<Secret>,
    /// Required.
    pub users: Vec<CreateUsersUsers>,
}
operation! { CreateUsers(users: Vec<CreateUsersUsers>) "CreateUsers" -> CreateUsersOutput {
    0 "AutoLockTime" auto_lock_time: String, 1 "BusinessChannel" business_channel: String,
    2 "IsLocalAdmin" is_local_admin: bool, 3 "PasswordExpireDays" password_expire_days: String,
    4 "Password" password: Secret, 5 "Users" users
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`CreateUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersUsers {
    pub email: Option<String>,
    /// Required.
    pub end_user_id: Option<String>,
    pub group_id_list: Option<Vec<String>>,
    pub org_id: Option<String>,
    pub owner_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub phone: Option<String>,
    pub real_nick_name: Option<String>,
    pub remark: Option<String>,
}
input! { CreateUsersUsers(end_user_id: String) {
    0 "Email" email: String, 1 "EndUserId" end_user_id: String, 2 "GroupIdList" group_id_list: Vec<String>,
    3 "OrgId" org_id: String, 4 "OwnerType" owner_type: String, 5 "Password" password: Secret, 6 "Phone" phone: String,
    7 "RealNickName" real_nick_name: String, 8 "Remark" remark: String
} }

/// Response of [`CreateUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersOutput {
    pub all_succeed: Option<bool>,
    pub create_result: Option<CreateUsersCreateResult>,
}
model! { CreateUsersOutput {
    0 "AllSucceed" all_succeed: bool, 1 "CreateResult" create_result: CreateUsersCreateResult
} }

/// In the response of [`CreateUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersCreateResult {
    pub created_users: Vec<CreateUsersCreatedUsers>,
    pub failed_users: Vec<CreateUsersFailedUsers>,
}
model! { CreateUsersCreateResult {
    0 "CreatedUsers" created_users: Vec<CreateUsersCreatedUsers>,
    1 "FailedUsers" failed_users: Vec<CreateUsersFailedUsers>
} }

/// In the response of [`CreateUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersCreatedUsers {
    pub email: Option<String>,
    pub end_user_id: Option<String>,
    pub phone: Option<String>,
    pub real_nick_name: Option<String>,
    pub remark: Option<String>,
}
model! { CreateUsersCreatedUsers {
    0 "Email" email: String, 1 "EndUserId" end_user_id: String, 2 "Phone" phone: String,
    3 "RealNickName" real_nick_name: String, 4 "Remark" remark: String
} }

/// In the response of [`CreateUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersFailedUsers {
    pub email: Option<String>,
    pub end_user_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub phone: Option<String>,
}
model! { CreateUsersFailedUsers {
    0 "Email" email: String, 1 "EndUserId" end_user_id: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String, 4 "Phone" phone: String
} }

/// Deletes resource group: `DeleteResourceGroup` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/DeleteResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    pub business_channel: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_ids: Option<Vec<String>>,
}
operation! { DeleteResourceGroup() "DeleteResourceGroup" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "ResourceGroupId" resource_group_id: String,
    2 "ResourceGroupIds" resource_group_ids: Vec<String>
} }

/// Response of [`DeleteResourceGroup`]: empty.
pub type DeleteResourceGroupOutput = Empty;

/// Deletes user property value: `DeleteUserPropertyValue` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/DeleteUserPropertyValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserPropertyValue {
    pub business_channel: Option<String>,
    /// Required.
    pub property_id: i64,
    /// Required.
    pub property_value_id: i64,
    /// Required.
    pub user_id: i64,
}
operation! { DeleteUserPropertyValue(property_id: i64, property_value_id: i64, user_id: i64)
    "DeleteUserPropertyValue" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id, 2 "PropertyValueId" property_value_id,
    3 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteUserPropertyValue`]: empty.
pub type DeleteUserPropertyValueOutput = Empty;

/// Describes group user: `DescribeGroupUser` of `eds-user` 2021-03-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/DescribeGroupUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupUser {
    pub biz_type: Option<String>,
    pub business_channel: Option<String>,
    pub filter: Option<String>,
    pub group_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub solution_id: Option<String>,
}
operation! { DescribeGroupUser() "DescribeGroupUser" -> DescribeGroupUserOutput {
    0 "BizType" biz_type: String, 1 "BusinessChannel" business_channel: String, 2 "Filter" filter: String,
    3 "GroupId" group_id: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "SolutionId" solution_id: String
} }

/// Response of [`DescribeGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupUserOutput {
    pub groups: Vec<DescribeGroupUserGroups>,
    pub next_token: Option<String>,
    pub users: Vec<DescribeGroupUserUsers>,
}
model! { DescribeGroupUserOutput {
    0 "Groups" groups: Vec<DescribeGroupUserGroups>, 1 "NextToken" next_token: String,
    2 "Users" users: Vec<DescribeGroupUserUsers>
} }

/// In the response of [`DescribeGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupUserGroups {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub user_count: Option<String>,
}
model! { DescribeGroupUserGroups {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "UserCount" user_count: String
} }

/// In the response of [`DescribeGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupUserUsers {
    pub address: Option<String>,
    pub avatar: Option<String>,
    pub email: Option<String>,
    pub end_user_id: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_join_group: Option<String>,
    pub job_number: Option<String>,
    pub nick_name: Option<String>,
    pub phone: Option<String>,
    pub remark: Option<String>,
}
model! { DescribeGroupUserUsers {
    0 "Address" address: String, 1 "Avatar" avatar: String, 2 "Email" email: String, 3 "EndUserId" end_user_id: String,
    4 "GmtCreated" gmt_created: String, 5 "GmtJoinGroup" gmt_join_group: String, 6 "JobNumber" job_number: String,
    7 "NickName" nick_name: String, 8 "Phone" phone: String, 9 "Remark" remark: String
} }

/// Describes groups: `DescribeGroups` of `eds-user` 2021-03-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/DescribeGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroups {
    pub biz_type: Option<String>,
    pub business_channel: Option<String>,
    pub exclude_attached_login_policy_groups: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub idp_id: Option<String>,
    pub login_policy_id: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub solution_id: Option<String>,
    pub transfer_file_need_approval: Option<bool>,
}
operation! { DescribeGroups() "DescribeGroups" -> DescribeGroupsOutput {
    0 "BizType" biz_type: String, 1 "BusinessChannel" business_channel: String,
    2 "ExcludeAttachedLoginPolicyGroups" exclude_attached_login_policy_groups: bool, 3 "GroupId" group_id: String,
    4 "GroupName" group_name: String, 5 "IdpId" idp_id: String, 6 "LoginPolicyId" login_policy_id: String,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "SolutionId" solution_id: String,
    10 "TransferFileNeedApproval" transfer_file_need_approval: bool
} }

/// Response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsOutput {
    pub count: Option<i64>,
    pub groups: Vec<DescribeGroupsGroups>,
}
model! { DescribeGroupsOutput {
    0 "Count" count: i64, 1 "Groups" groups: Vec<DescribeGroupsGroups>
} }

/// In the response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsGroups {
    pub attached_login_policy: Option<DescribeGroupsAttachedLoginPolicy>,
    pub authed_resources: BTreeMap<String, String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub transfer_file_need_approval: Option<bool>,
    pub user_count: Option<i64>,
}
model! { DescribeGroupsGroups {
    0 "AttachedLoginPolicy" attached_login_policy: DescribeGroupsAttachedLoginPolicy,
    1 "AuthedResources" authed_resources: BTreeMap<String, String>, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "TransferFileNeedApproval" transfer_file_need_approval: bool, 7 "UserCount" user_count: i64
} }

/// In the response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsAttachedLoginPolicy {
    pub name: Option<String>,
    pub policy_id: Option<String>,
}
model! { DescribeGroupsAttachedLoginPolicy {
    0 "Name" name: String, 1 "PolicyId" policy_id: String
} }

/// Describes mfa devices: `DescribeMfaDevices` of `eds-user` 2021-03-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-user/2021-03-08/DescribeMfaDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMfaDevices {
    pub ad_domain: Option<String>,
    pub business_channel: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub filter: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub serial_numbers: Option<Vec<String>>,
}
operation! { DescribeMfaDevices() "DescribeMfaDevices" -> DescribeMfaDevicesOutput {
    0 "AdDomain" ad_domain: String, 1 "BusinessChannel" business_channel: String,
    2 "EndUserIds" end_user_ids: Vec<String>, 3 "Filter" filter: String, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "SerialNumbers" serial_numbers: Vec<String>
} }
paged! { DescribeMfaDevices: DescribeMfaDevicesMfaDevices =
    Token "NextToken", "MfaDevices" mfa_devices, next "NextToken" }

/// Response of [`DescribeMfaDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMfaDevicesOutput {
    pub mfa_devices: Vec<DescribeMfaDevicesMfaDevices>,
    pub next_token: Option<String>,
}
model! { DescribeMfaDevicesOutput {
    0 "MfaDevices" mfa_devices: Vec<DescribeMfaDevicesMfaDevices>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeMfaDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMfaDevicesMfaDevices {
    pub ad_user: Option<DescribeMfaDevicesAdUser>,
    pub consecutive_fails: Option<i64>,
    pub device_type: Option<String>,
    pub email: Option<String>,
    pub end_user_id: Option<String>,
    pub gmt_enabled: Option<String>,
    pub gmt_unlock: Option<String>,
    pub id: Option<i64>,
    pub serial_number: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMfaDevicesMfaDevices {
    0 "AdUser" ad_user: DescribeMfaDevicesAdUser, 1 "ConsecutiveFails" consecutive_fails: i64,
    2 "DeviceType" device_type: String, 3 "Email" email: String, 4 "EndUserId" end_user_id: String,
    5 "GmtEnabled" gmt_enabled: String, 6 "GmtUnlock" gmt_unlock: String, 7 "Id" id: i64,
    8 "SerialNumber" serial_number: String, 9 "Status" status: String
} }

/// In the response of [`DescribeMfaDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMfaDevicesAdUser {
    pub display_name: Option<String>,
    pub display_name_new: Option<String>,
    pub end_user: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { DescribeMfaDevicesAdUser {
    0 "DisplayName" display_name: String, 1 "DisplayNameNew" display_name_new: String, 2 "EndUser" end_user: String,
    3 "UserPrincipalName" user_principal_name: String
} }

/// Describes org by layer: `DescribeOrgByLayer` of `eds-user` 2021-03-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/DescribeOrgByLayer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgByLayer {
    pub business_channel: Option<String>,
    pub org_name: Option<String>,
    pub parent_org_id: Option<String>,
}
operation! { DescribeOrgByLayer() "DescribeOrgByLayer" -> DescribeOrgByLayerOutput {
    0 "BusinessChannel" business_channel: String, 1 "OrgName" org_name: String, 2 "ParentOrgId" parent_org_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeOrgByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgByLayerOutput {
    pub orgs: Vec<DescribeOrgByLayerOrgs>,
}
model! { DescribeOrgByLayerOutput {
    0 "Orgs" orgs: Vec<DescribeOrgByLayerOrgs>
} }

/// In the response of [`DescribeOrgByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgByLayerOrgs {
    pub org_id: Option<String>,
    pub org_name: Option<String>,
    pub parent_org_id: Option<String>,
}
model! { DescribeOrgByLayerOrgs {
    0 "OrgId" org_id: String, 1 "OrgName" org_name: String, 2 "ParentOrgId" parent_org_id: String
} }

/// Describes orgs: `DescribeOrgs` of `eds-user` 2021-03-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-user/2021-03-08/DescribeOrgs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgs {
    pub business_channel: Option<String>,
    pub include_org_ids: Option<Vec<String>>,
    pub is_query_all_sub_orgs: Option<bool>,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub org_name: Option<String>,
    pub parent_org_id: Option<String>,
    pub show_extras: Option<BTreeMap<String, Value>>,
}
operation! { DescribeOrgs() "DescribeOrgs" -> DescribeOrgsOutput {
    0 "BusinessChannel" business_channel: String, 1 "IncludeOrgIds" include_org_ids: Vec<String>,
    2 "IsQueryAllSubOrgs" is_query_all_sub_orgs: bool, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "OrgName" org_name: String, 6 "ParentOrgId" parent_org_id: String,
    7 "ShowExtras" show_extras: BTreeMap<String, Value>
} [
    Mark::new(7, Location::Default, Style::Json)
] }
paged! { DescribeOrgs: DescribeOrgsOrgs = Token "NextToken", "Orgs" orgs, next "NextToken" }

/// Response of [`DescribeOrgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgsOutput {
    pub next_token: Option<String>,
    pub orgs: Vec<DescribeOrgsOrgs>,
}
model! { DescribeOrgsOutput {
    0 "NextToken" next_token: String, 1 "Orgs" orgs: Vec<DescribeOrgsOrgs>
} }

/// In the response of [`DescribeOrgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgsOrgs {
    pub access_type: Option<String>,
    pub org_id: Option<String>,
    pub org_name: Option<String>,
    pub org_name_path: Option<String>,
    pub parent_org_id: Option<String>,
    pub resource_policy_list: Vec<DescribeOrgsResourcePolicyList>,
}
model! { DescribeOrgsOrgs {
    0 "AccessType" access_type: String, 1 "OrgId" org_id: String, 2 "OrgName" org_name: String,
    3 "OrgNamePath" org_name_path: String, 4 "ParentOrgId" parent_org_id: String,
    5 "ResourcePolicyList" resource_policy_list: Vec<DescribeOrgsResourcePolicyList>
} }

/// In the response of [`DescribeOrgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgsResourcePolicyList {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
}
model! { DescribeOrgsResourcePolicyList {
    0 "PolicyId" policy_id: String, 1 "PolicyName" policy_name: String
} }

/// Describes resource groups: `DescribeResourceGroups` of `eds-user` 2021-03-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eds-user/2021-03-08/DescribeResourceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroups {
    pub agent_type: Option<String>,
    pub aliyun_resource_group_ids: Option<Vec<String>>,
    pub business_channel: Option<String>,
    pub need_contain_resource_group_with_office_site: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub platform: Option<String>,
    pub resource_classification: Option<String>,
    pub resource_group_ids: Option<Vec<String>>,
    pub resource_group_name: Option<String>,
}
operation! { DescribeResourceGroups() "DescribeResourceGroups" -> DescribeResourceGroupsOutput {
    0 "AgentType" agent_type: String, 1 "AliyunResourceGroupIds" aliyun_resource_group_ids: Vec<String>,
    2 "BusinessChannel" business_channel: String,
    3 "NeedContainResourceGroupWithOfficeSite" need_contain_resource_group_with_office_site: i64,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Platform" platform: String,
    7 "ResourceClassification" resource_classification: String, 8 "ResourceGroupIds" resource_group_ids: Vec<String>,
    9 "ResourceGroupName" resource_group_name: String
} }
paged! { DescribeResourceGroups: DescribeResourceGroupsResourceGroup =
    Number "PageNumber", "ResourceGroup" resource_group, total "TotalCount" }

/// Response of [`DescribeResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsOutput {
    pub resource_group: Vec<DescribeResourceGroupsResourceGroup>,
    pub total_count: Option<String>,
}
model! { DescribeResourceGroupsOutput {
    0 "ResourceGroup" resource_group: Vec<DescribeResourceGroupsResourceGroup>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsResourceGroup {
    pub agent_type: Option<String>,
    pub aliyun_resource_group_id: Option<String>,
    pub app_rules: Vec<DescribeResourceGroupsAppRules>,
    pub auth_count: Option<String>,
    pub create_time: Option<String>,
    pub policies: Vec<DescribeResourceGroupsPolicies>,
    pub resource_count: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub timers: Vec<DescribeResourceGroupsTimers>,
}
model! { DescribeResourceGroupsResourceGroup {
    0 "AgentType" agent_type: String, 1 "AliyunResourceGroupId" aliyun_resource_group_id: String,
    2 "AppRules" app_rules: Vec<DescribeResourceGroupsAppRules>, 3 "AuthCount" auth_count: String,
    4 "CreateTime" create_time: String, 5 "Policies" policies: Vec<DescribeResourceGroupsPolicies>,
    6 "ResourceCount" resource_count: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceGroupName" resource_group_name: String, 9 "Timers" timers: Vec<DescribeResourceGroupsTimers>
} }

/// In the response of [`DescribeResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsAppRules {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
}
model! { DescribeResourceGroupsAppRules {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: i64
} }

/// In the response of [`DescribeResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsPolicies {
    pub id: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
}
model! { DescribeResourceGroupsPolicies {
    0 "Id" id: String, 1 "IsDefault" is_default: bool, 2 "Name" name: String
} }

/// In the response of [`DescribeResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsTimers {
    pub bind_status: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub timer_status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeResourceGroupsTimers {
    0 "BindStatus" bind_status: String, 1 "Id" id: String, 2 "Name" name: String, 3 "TimerStatus" timer_status: String,
    4 "Type" r#type: String
} }

/// Describes user: `DescribeUser` of `eds-user` 2021-03-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/DescribeUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUser {
    pub business_channel: Option<String>,
    pub end_user_id: Option<String>,
    pub require_extra_attributes: Option<Vec<String>>,
}
operation! { DescribeUser() "DescribeUser" -> DescribeUserOutput {
    0 "BusinessChannel" business_channel: String, 1 "EndUserId" end_user_id: String,
    2 "RequireExtraAttributes" require_extra_attributes: Vec<String>
} }

/// Response of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOutput {
    pub user: Option<DescribeUserUser>,
}
model! { DescribeUserOutput {
    0 "User" user: DescribeUserUser
} }

/// In the response of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUser {
    pub email: Option<String>,
    pub end_user_id: Option<String>,
    pub external_info: Option<DescribeUserExternalInfo>,
    pub extras: BTreeMap<String, String>,
    pub gmt_create: Option<i64>,
    pub nick_name: Option<String>,
    pub org_ids: Vec<String>,
    pub org_paths: Vec<String>,
    pub phone: Option<String>,
    pub properties: Vec<DescribeUserProperties>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub wy_id: Option<String>,
}
model! { DescribeUserUser {
    0 "Email" email: String, 1 "EndUserId" end_user_id: String,
    2 "ExternalInfo" external_info: DescribeUserExternalInfo, 3 "Extras" extras: BTreeMap<String, String>,
    4 "GmtCreate" gmt_create: i64, 5 "NickName" nick_name: String, 6 "OrgIds" org_ids: Vec<String>,
    7 "OrgPaths" org_paths: Vec<String>, 8 "Phone" phone: String,
    9 "Properties" properties: Vec<DescribeUserProperties>, 10 "Remark" remark: String, 11 "Status" status: i64,
    12 "WyId" wy_id: String
} }

/// In the response of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserExternalInfo {
    pub external_id: Option<String>,
    pub external_name: Option<String>,
    pub job_number: Option<String>,
    pub sso_type: Option<String>,
}
model! { DescribeUserExternalInfo {
    0 "ExternalId" external_id: String, 1 "ExternalName" external_name: String, 2 "JobNumber" job_number: String,
    3 "SsoType" sso_type: String
} }

/// In the response of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserProperties {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeUserProperties {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes users: `DescribeUsers` of `eds-user` 2021-03-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-user/2021-03-08/DescribeUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsers {
    pub business_channel: Option<String>,
    pub filter: Option<String>,
    pub filter_map: Option<BTreeMap<String, String>>,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub biz_type: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub exclude_end_user_ids: Option<Vec<String>>,
    pub exclude_group_id: Option<String>,
    pub filter_with_assigned_resource: Option<BTreeMap<String, String>>,
    pub filter_with_assigned_resources: Option<BTreeMap<String, bool>>,
    pub group_id: Option<String>,
    pub is_query_all_sub_orgs: Option<bool>,
    pub org_id: Option<String>,
    pub show_extras: Option<BTreeMap<String, Value>>,
    pub solution_id: Option<String>,
    pub status: Option<i64>,
}
operation! { DescribeUsers() "DescribeUsers" -> DescribeUsersOutput {
    0 "BusinessChannel" business_channel: String, 1 "Filter" filter: String,
    2 "FilterMap" filter_map: BTreeMap<String, String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "BizType" biz_type: String, 6 "EndUserIds" end_user_ids: Vec<String>,
    7 "ExcludeEndUserIds" exclude_end_user_ids: Vec<String>, 8 "ExcludeGroupId" exclude_group_id: String,
    9 "FilterWithAssignedResource" filter_with_assigned_resource: BTreeMap<String, String>,
    10 "FilterWithAssignedResources" filter_with_assigned_resources: BTreeMap<String, bool>,
    11 "GroupId" group_id: String, 12 "IsQueryAllSubOrgs" is_query_all_sub_orgs: bool, 13 "OrgId" org_id: String,
    14 "ShowExtras" show_extras: BTreeMap<String, Value>, 15 "SolutionId" solution_id: String, 16 "Status" status: i64
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::Json),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None)
] }
paged! { DescribeUsers: DescribeUsersUsers = Token "NextToken", "Users" users, next "NextToken" }

/// Response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOutput {
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub users: Vec<DescribeUsersUsers>,
}
model! { DescribeUsersOutput {
    0 "Count" count: i64, 1 "NextToken" next_token: String, 2 "Users" users: Vec<DescribeUsersUsers>
} }

/// In the response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersUsers {
    pub address: Option<String>,
    pub avatar: Option<String>,
    pub email: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub end_user_id: Option<String>,
    pub external_name: Option<String>,
    pub extras: Option<DescribeUsersExtras>,
    pub groups: Vec<DescribeUsersGroups>,
    pub id: Option<i64>,
    pub is_tenant_manager: Option<bool>,
    pub job_number: Option<String>,
    pub nick_name: Option<String>,
    pub org_id: Option<String>,
    pub orgs: Vec<DescribeUsersOrgs>,
    pub owner_type: Option<String>,
    pub password_expire_days: Option<i64>,
    pub password_expire_rest_days: Option<i64>,
    pub phone: Option<String>,
    pub properties: Vec<DescribeUsersProperties>,
    pub real_nick_name: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub wy_id: Option<String>,
}
model! { DescribeUsersUsers {
    0 "Address" address: String, 1 "Avatar" avatar: String, 2 "Email" email: String,
    3 "EnableAdminAccess" enable_admin_access: bool, 4 "EndUserId" end_user_id: String,
    5 "ExternalName" external_name: String, 6 "Extras" extras: DescribeUsersExtras,
    7 "Groups" groups: Vec<DescribeUsersGroups>, 8 "Id" id: i64, 9 "IsTenantManager" is_tenant_manager: bool,
    10 "JobNumber" job_number: String, 11 "NickName" nick_name: String, 12 "OrgId" org_id: String,
    13 "Orgs" orgs: Vec<DescribeUsersOrgs>, 14 "OwnerType" owner_type: String,
    15 "PasswordExpireDays" password_expire_days: i64, 16 "PasswordExpireRestDays" password_expire_rest_days: i64,
    17 "Phone" phone: String, 18 "Properties" properties: Vec<DescribeUsersProperties>,
    19 "RealNickName" real_nick_name: String, 20 "Remark" remark: String, 21 "Status" status: i64,
    22 "WyId" wy_id: String
} }

/// In the response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersExtras {
    pub assigned_resource_count: BTreeMap<String, Value>,
    pub resource_policy_list: Vec<DescribeUsersResourcePolicyList>,
}
model! { DescribeUsersExtras {
    0 "AssignedResourceCount" assigned_resource_count: BTreeMap<String, Value>,
    1 "ResourcePolicyList" resource_policy_list: Vec<DescribeUsersResourcePolicyList>
} }

/// In the response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersResourcePolicyList {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
}
model! { DescribeUsersResourcePolicyList {
    0 "PolicyId" policy_id: String, 1 "PolicyName" policy_name: String
} }

/// In the response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersGroups {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { DescribeUsersGroups {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String
} }

/// In the response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOrgs {
    pub org_id: Option<String>,
    pub org_name: Option<String>,
    pub org_name_path: Option<String>,
}
model! { DescribeUsersOrgs {
    0 "OrgId" org_id: String, 1 "OrgName" org_name: String, 2 "OrgNamePath" org_name_path: String
} }

/// In the response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersProperties {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeUsersProperties {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `FilterUsers` of `eds-user` 2021-03-08.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-user/2021-03-08/FilterUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsers {
    pub business_channel: Option<String>,
    pub exclude_end_user_ids: Option<Vec<String>>,
    pub filter: Option<String>,
    pub filter_map: Option<BTreeMap<String, String>>,
    pub include_desktop_count: Option<bool>,
    pub include_desktop_group_count: Option<bool>,
    pub include_end_user_ids: Option<Vec<String>>,
    pub include_org_info: Option<bool>,
    pub include_support_idps: Option<bool>,
    pub is_query_all_sub_orgs: Option<bool>,
    /// 1 to 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_param: Option<FilterUsersOrderParam>,
    pub org_id: Option<String>,
    pub owner_type: Option<String>,
    pub property_filter_param: Option<Vec<FilterUsersPropertyFilterParam>>,
    pub property_key_value_filter_param: Option<
        Vec<FilterUsersPropertyKeyValueFilterParam>,
    >,
    pub show_extras: Option<BTreeMap<String, String>>,
    pub status: Option<i64>,
}
operation! { FilterUsers() "FilterUsers" -> FilterUsersOutput {
    0 "BusinessChannel" business_channel: String, 1 "ExcludeEndUserIds" exclude_end_user_ids: Vec<String>,
    2 "Filter" filter: String, 3 "FilterMap" filter_map: BTreeMap<String, String>,
    4 "IncludeDesktopCount" include_desktop_count: bool, 5 "IncludeDesktopGroupCount" include_desktop_group_count: bool,
    6 "IncludeEndUserIds" include_end_user_ids: Vec<String>, 7 "IncludeOrgInfo" include_org_info: bool,
    8 "IncludeSupportIdps" include_support_idps: bool, 9 "IsQueryAllSubOrgs" is_query_all_sub_orgs: bool,
    10 "MaxResults" max_results: i64, 11 "NextToken" next_token: String,
    12 "OrderParam" order_param: FilterUsersOrderParam, 13 "OrgId" org_id: String, 14 "OwnerType" owner_type: String,
    15 "PropertyFilterParam" property_filter_param: Vec<FilterUsersPropertyFilterParam>,
    16 "PropertyKeyValueFilterParam" property_key_value_filter_param: Vec<FilterUsersPropertyKeyValueFilterParam>,
    17 "ShowExtras" show_extras: BTreeMap<String, String>, 18 "Status" status: i64
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json)
] }
paged! { FilterUsers: FilterUsersUsers = Token "NextToken", "Users" users, next "NextToken" }

/// In the request of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersOrderParam {
    pub order_field: Option<String>,
    pub order_type: Option<String>,
}
input! { FilterUsersOrderParam() {
    0 "OrderField" order_field: String, 1 "OrderType" order_type: String
} }

/// In the request of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersPropertyFilterParam {
    pub property_id: Option<i64>,
    pub property_value_ids: Option<String>,
}
input! { FilterUsersPropertyFilterParam() {
    0 "PropertyId" property_id: i64, 1 "PropertyValueIds" property_value_ids: String
} }

/// In the request of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersPropertyKeyValueFilterParam {
    pub property_key: Option<String>,
    pub property_values: Option<String>,
}
input! { FilterUsersPropertyKeyValueFilterParam() {
    0 "PropertyKey" property_key: String, 1 "PropertyValues" property_values: String
} }

/// Response of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersOutput {
    pub next_token: Option<String>,
    pub users: Vec<FilterUsersUsers>,
}
model! { FilterUsersOutput {
    0 "NextToken" next_token: String, 1 "Users" users: Vec<FilterUsersUsers>
} }

/// In the response of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersUsers {
    pub auto_lock_time: Option<String>,
    pub desktop_count: Option<i64>,
    pub desktop_group_count: Option<i64>,
    pub email: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub end_user_id: Option<String>,
    pub external_info: Option<FilterUsersExternalInfo>,
    pub groups: Vec<FilterUsersGroups>,
    pub id: Option<i64>,
    pub is_tenant_manager: Option<bool>,
    pub org_list: Vec<FilterUsersOrgList>,
    pub owner_type: Option<String>,
    pub password_expire_days: Option<i64>,
    pub password_expire_rest_days: Option<i64>,
    pub phone: Option<String>,
    pub real_nick_name: Option<String>,
    pub remark: Option<String>,
    pub resource_policy_list: Vec<FilterUsersResourcePolicyList>,
    pub status: Option<i64>,
    pub support_login_idps: Vec<FilterUsersSupportLoginIdps>,
    pub user_set_properties_models: Vec<FilterUsersUserSetPropertiesModels>,
}
model! { FilterUsersUsers {
    0 "AutoLockTime" auto_lock_time: String, 1 "DesktopCount" desktop_count: i64,
    2 "DesktopGroupCount" desktop_group_count: i64, 3 "Email" email: String,
    4 "EnableAdminAccess" enable_admin_access: bool, 5 "EndUserId" end_user_id: String,
    6 "ExternalInfo" external_info: FilterUsersExternalInfo, 7 "Groups" groups: Vec<FilterUsersGroups>, 8 "Id" id: i64,
    9 "IsTenantManager" is_tenant_manager: bool, 10 "OrgList" org_list: Vec<FilterUsersOrgList>,
    11 "OwnerType" owner_type: String, 12 "PasswordExpireDays" password_expire_days: i64,
    13 "PasswordExpireRestDays" password_expire_rest_days: i64, 14 "Phone" phone: String,
    15 "RealNickName" real_nick_name: String, 16 "Remark" remark: String,
    17 "ResourcePolicyList" resource_policy_list: Vec<FilterUsersResourcePolicyList>, 18 "Status" status: i64,
    19 "SupportLoginIdps" support_login_idps: Vec<FilterUsersSupportLoginIdps>,
    20 "UserSetPropertiesModels" user_set_properties_models: Vec<FilterUsersUserSetPropertiesModels>
} }

/// In the response of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersExternalInfo {
    pub external_name: Option<String>,
    pub job_number: Option<String>,
}
model! { FilterUsersExternalInfo {
    0 "ExternalName" external_name: String, 1 "JobNumber" job_number: String
} }

/// In the response of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersGroups {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { FilterUsersGroups {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String
} }

/// In the response of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersOrgList {
    pub org_id: Option<String>,
    pub org_name: Option<String>,
    pub org_name_path: Option<String>,
}
model! { FilterUsersOrgList {
    0 "OrgId" org_id: String, 1 "OrgName" org_name: String, 2 "OrgNamePath" org_name_path: String
} }

/// In the response of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersResourcePolicyList {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
}
model! { FilterUsersResourcePolicyList {
    0 "PolicyId" policy_id: String, 1 "PolicyName" policy_name: String
} }

/// In the response of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersSupportLoginIdps {
    pub idp_id: Option<String>,
    pub idp_name: Option<String>,
}
model! { FilterUsersSupportLoginIdps {
    0 "IdpId" idp_id: String, 1 "IdpName" idp_name: String
} }

/// In the response of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersUserSetPropertiesModels {
    pub property_id: Option<i64>,
    pub property_key: Option<String>,
    pub property_type: Option<i64>,
    pub property_values: Vec<FilterUsersPropertyValues>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { FilterUsersUserSetPropertiesModels {
    0 "PropertyId" property_id: i64, 1 "PropertyKey" property_key: String, 2 "PropertyType" property_type: i64,
    3 "PropertyValues" property_values: Vec<FilterUsersPropertyValues>, 4 "UserId" user_id: i64,
    5 "UserName" user_name: String
} }

/// In the response of [`FilterUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersPropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
model! { FilterUsersPropertyValues {
    0 "PropertyValue" property_value: String, 1 "PropertyValueId" property_value_id: i64
} }

/// Gets manager info by auth code: `GetManagerInfoByAuthCode` of `eds-user` 2021-03-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/GetManagerInfoByAuthCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagerInfoByAuthCode {
    /// Required. Secret.
    pub auth_code: Secret,
}
operation! { GetManagerInfoByAuthCode(auth_code: Secret) "GetManagerInfoByAuthCode" -> GetManagerInfoByAuthCodeOutput {
    0 "AuthCode" auth_code
} }

/// Response of [`GetManagerInfoByAuthCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagerInfoByAuthCodeOutput {
    pub org_id: Option<String>,
    pub phone: Option<String>,
    pub team_name: Option<String>,
    pub user_name: Option<String>,
    pub wa_id: Option<i64>,
}
model! { GetManagerInfoByAuthCodeOutput {
    0 "OrgId" org_id: String, 1 "Phone" phone: String, 2 "TeamName" team_name: String, 3 "UserName" user_name: String,
    4 "WaId" wa_id: i64
} }

/// Inits tenant alias: `InitTenantAlias` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/InitTenantAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitTenantAlias {
    pub business_channel: Option<String>,
}
operation! { InitTenantAlias() "InitTenantAlias" -> InitTenantAliasOutput {
    0 "BusinessChannel" business_channel: String
} }

/// Response of [`InitTenantAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitTenantAliasOutput {
    pub alias_info: Option<InitTenantAliasAliasInfo>,
    pub data: Option<String>,
}
model! { InitTenantAliasOutput {
    0 "AliasInfo" alias_info: InitTenantAliasAliasInfo, 1 "Data" data: String
} }

/// In the response of [`InitTenantAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitTenantAliasAliasInfo {
    pub alias_edit_disabled_reason: Option<String>,
    pub alias_editable: Option<bool>,
    pub alias_source_type: Option<String>,
    pub next_modify_time: Option<String>,
}
model! { InitTenantAliasAliasInfo {
    0 "AliasEditDisabledReason" alias_edit_disabled_reason: String, 1 "AliasEditable" alias_editable: bool,
    2 "AliasSourceType" alias_source_type: String, 3 "NextModifyTime" next_modify_time: String
} }

/// Lists property: `ListProperty` of `eds-user` 2021-03-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/ListProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProperty {
    pub business_channel: Option<String>,
}
operation! { ListProperty() "ListProperty" -> ListPropertyOutput {
    0 "BusinessChannel" business_channel: String
} }

/// Response of [`ListProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyOutput {
    pub next_token: Option<String>,
    pub properties: Vec<ListPropertyProperties>,
}
model! { ListPropertyOutput {
    0 "NextToken" next_token: String, 1 "Properties" properties: Vec<ListPropertyProperties>
} }

/// In the response of [`ListProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyProperties {
    pub property_id: Option<i64>,
    pub property_key: Option<String>,
    pub property_values: Vec<ListPropertyPropertyValues>,
}
model! { ListPropertyProperties {
    0 "PropertyId" property_id: i64, 1 "PropertyKey" property_key: String,
    2 "PropertyValues" property_values: Vec<ListPropertyPropertyValues>
} }

/// In the response of [`ListProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyPropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
model! { ListPropertyPropertyValues {
    0 "PropertyValue" property_value: String, 1 "PropertyValueId" property_value_id: i64
} }

/// Lists property value: `ListPropertyValue` of `eds-user` 2021-03-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/ListPropertyValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyValue {
    pub business_channel: Option<String>,
    /// Required.
    pub property_id: i64,
}
operation! { ListPropertyValue(property_id: i64) "ListPropertyValue" -> ListPropertyValueOutput {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id
} }

/// Response of [`ListPropertyValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyValueOutput {
    pub property_value_infos: Vec<ListPropertyValuePropertyValueInfos>,
}
model! { ListPropertyValueOutput {
    0 "PropertyValueInfos" property_value_infos: Vec<ListPropertyValuePropertyValueInfos>
} }

/// In the response of [`ListPropertyValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyValuePropertyValueInfos {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
model! { ListPropertyValuePropertyValueInfos {
    0 "PropertyValue" property_value: String, 1 "PropertyValueId" property_value_id: i64
} }

/// Locks mfa device: `LockMfaDevice` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/LockMfaDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockMfaDevice {
    pub ad_domain: Option<String>,
    pub business_channel: Option<String>,
    pub serial_number: Option<String>,
}
operation! { LockMfaDevice() "LockMfaDevice" -> Empty {
    0 "AdDomain" ad_domain: String, 1 "BusinessChannel" business_channel: String, 2 "SerialNumber" serial_number: String
} }

/// Response of [`LockMfaDevice`]: empty.
pub type LockMfaDeviceOutput = Empty;

/// Locks users: `LockUsers` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/LockUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockUsers {
    pub business_channel: Option<String>,
    pub logout_session: Option<bool>,
    /// Required.
    pub users: Vec<String>,
}
operation! { LockUsers(users: Vec<String>) "LockUsers" -> LockUsersOutput {
    0 "BusinessChannel" business_channel: String, 1 "LogoutSession" logout_session: bool, 2 "Users" users
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`LockUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockUsersOutput {
    pub lock_users_result: Option<LockUsersLockUsersResult>,
}
model! { LockUsersOutput {
    0 "LockUsersResult" lock_users_result: LockUsersLockUsersResult
} }

/// In the response of [`LockUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockUsersLockUsersResult {
    pub failed_users: Vec<LockUsersFailedUsers>,
    pub locked_users: Vec<String>,
}
model! { LockUsersLockUsersResult {
    0 "FailedUsers" failed_users: Vec<LockUsersFailedUsers>, 1 "LockedUsers" locked_users: Vec<String>
} }

/// In the response of [`LockUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockUsersFailedUsers {
    pub end_user_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { LockUsersFailedUsers {
    0 "EndUserId" end_user_id: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String
} }

/// Modifies group: `ModifyGroup` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/ModifyGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroup {
    pub business_channel: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub new_group_name: String,
}
operation! { ModifyGroup(group_id: String, new_group_name: String) "ModifyGroup" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "Description" description: String, 2 "GroupId" group_id,
    3 "NewGroupName" new_group_name
} }

/// Response of [`ModifyGroup`]: empty.
pub type ModifyGroupOutput = Empty;

/// Modifies org: `ModifyOrg` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/ModifyOrg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrg {
    pub business_channel: Option<String>,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
}
operation! { ModifyOrg(org_id: String, org_name: String) "ModifyOrg" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "OrgId" org_id, 2 "OrgName" org_name
} }

/// Response of [`ModifyOrg`]: empty.
pub type ModifyOrgOutput = Empty;

/// Modifies user: `ModifyUser` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/ModifyUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    pub business_channel: Option<String>,
    pub email: Option<String>,
    /// Required.
    pub end_user_id: String,
    pub phone: Option<String>,
}
operation! { ModifyUser(end_user_id: String) "ModifyUser" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "Email" email: String, 2 "EndUserId" end_user_id,
    3 "Phone" phone: String
} }

/// Response of [`ModifyUser`]: empty.
pub type ModifyUserOutput = Empty;

/// Moves org: `MoveOrg` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/MoveOrg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveOrg {
    pub business_channel: Option<String>,
    /// Required.
    pub new_parent_org_id: String,
    /// Required.
    pub org_id: String,
}
operation! { MoveOrg(new_parent_org_id: String, org_id: String) "MoveOrg" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "NewParentOrgId" new_parent_org_id, 2 "OrgId" org_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`MoveOrg`]: empty.
pub type MoveOrgOutput = Empty;

/// Moves user org: `MoveUserOrg` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/MoveUserOrg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveUserOrg {
    pub business_channel: Option<String>,
    /// Required.
    pub end_user_ids: Vec<String>,
    /// Required.
    pub org_id: String,
}
operation! { MoveUserOrg(end_user_ids: Vec<String>, org_id: String) "MoveUserOrg" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "EndUserIds" end_user_ids, 2 "OrgId" org_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`MoveUserOrg`]: empty.
pub type MoveUserOrgOutput = Empty;

/// Queries sync status by ali uid: `QuerySyncStatusByAliUid` of `eds-user` 2021-03-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/QuerySyncStatusByAliUid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySyncStatusByAliUid {
    pub business_channel: Option<String>,
}
operation! { QuerySyncStatusByAliUid() "QuerySyncStatusByAliUid" -> QuerySyncStatusByAliUidOutput {
    0 "BusinessChannel" business_channel: String
} }

/// Response of [`QuerySyncStatusByAliUid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySyncStatusByAliUidOutput {
    pub code: Option<String>,
    pub data: Option<QuerySyncStatusByAliUidData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySyncStatusByAliUidOutput {
    0 "Code" code: String, 1 "Data" data: QuerySyncStatusByAliUidData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QuerySyncStatusByAliUid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySyncStatusByAliUidData {
    pub ali_uid: Option<i64>,
    pub corp_id: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub latest_begin_time: Option<String>,
    pub latest_end_time: Option<String>,
    pub latest_success_time: Option<String>,
    pub status: Option<String>,
}
model! { QuerySyncStatusByAliUidData {
    0 "AliUid" ali_uid: i64, 1 "CorpId" corp_id: String, 2 "GmtCreated" gmt_created: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "LatestBeginTime" latest_begin_time: String,
    6 "LatestEndTime" latest_end_time: String, 7 "LatestSuccessTime" latest_success_time: String,
    8 "Status" status: String
} }

/// Removes group: `RemoveGroup` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/RemoveGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveGroup {
    pub business_channel: Option<String>,
    pub group_id: Option<String>,
    pub group_ids: Option<Vec<String>>,
}
operation! { RemoveGroup() "RemoveGroup" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "GroupId" group_id: String, 2 "GroupIds" group_ids: Vec<String>
} }

/// Response of [`RemoveGroup`]: empty.
pub type RemoveGroupOutput = Empty;

/// Removes mfa device: `RemoveMfaDevice` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/RemoveMfaDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMfaDevice {
    pub ad_domain: Option<String>,
    pub business_channel: Option<String>,
    /// Required.
    pub serial_number: String,
}
operation! { RemoveMfaDevice(serial_number: String) "RemoveMfaDevice" -> Empty {
    0 "AdDomain" ad_domain: String, 1 "BusinessChannel" business_channel: String, 2 "SerialNumber" serial_number
} }

/// Response of [`RemoveMfaDevice`]: empty.
pub type RemoveMfaDeviceOutput = Empty;

/// Removes org: `RemoveOrg` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/RemoveOrg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOrg {
    pub business_channel: Option<String>,
    /// Required.
    pub org_id: String,
}
operation! { RemoveOrg(org_id: String) "RemoveOrg" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "OrgId" org_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RemoveOrg`]: empty.
pub type RemoveOrgOutput = Empty;

/// Removes property: `RemoveProperty` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/RemoveProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveProperty {
    pub business_channel: Option<String>,
    /// Required.
    pub property_id: i64,
}
operation! { RemoveProperty(property_id: i64) "RemoveProperty" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RemoveProperty`]: empty.
pub type RemovePropertyOutput = Empty;

/// Removes users: `RemoveUsers` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/RemoveUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsers {
    pub business_channel: Option<String>,
    /// Required.
    pub users: Vec<String>,
}
operation! { RemoveUsers(users: Vec<String>) "RemoveUsers" -> RemoveUsersOutput {
    0 "BusinessChannel" business_channel: String, 1 "Users" users
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RemoveUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersOutput {
    pub remove_users_result: Option<RemoveUsersRemoveUsersResult>,
}
model! { RemoveUsersOutput {
    0 "RemoveUsersResult" remove_users_result: RemoveUsersRemoveUsersResult
} }

/// In the response of [`RemoveUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersRemoveUsersResult {
    pub failed_users: Vec<RemoveUsersFailedUsers>,
    pub removed_users: Vec<String>,
}
model! { RemoveUsersRemoveUsersResult {
    0 "FailedUsers" failed_users: Vec<RemoveUsersFailedUsers>, 1 "RemovedUsers" removed_users: Vec<String>
} }

/// In the response of [`RemoveUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFailedUsers {
    pub end_user_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { RemoveUsersFailedUsers {
    0 "EndUserId" end_user_id: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String
} }

/// Resets user password: `ResetUserPassword` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/ResetUserPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPassword {
    pub business_channel: Option<String>,
    pub notify_type: Option<i64>,
    /// Required.
    pub users: Vec<String>,
}
operation! { ResetUserPassword(users: Vec<String>) "ResetUserPassword" -> ResetUserPasswordOutput {
    0 "BusinessChannel" business_channel: String, 1 "NotifyType" notify_type: i64, 2 "Users" users
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ResetUserPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPasswordOutput {
    pub reset_users_result: Option<ResetUserPasswordResetUsersResult>,
}
model! { ResetUserPasswordOutput {
    0 "ResetUsersResult" reset_users_result: ResetUserPasswordResetUsersResult
} }

/// In the response of [`ResetUserPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPasswordResetUsersResult {
    pub failed_users: Vec<ResetUserPasswordFailedUsers>,
    pub reset_users: Vec<String>,
}
model! { ResetUserPasswordResetUsersResult {
    0 "FailedUsers" failed_users: Vec<ResetUserPasswordFailedUsers>, 1 "ResetUsers" reset_users: Vec<String>
} }

/// In the response of [`ResetUserPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPasswordFailedUsers {
    pub end_user_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ResetUserPasswordFailedUsers {
    0 "EndUserId" end_user_id: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String
} }

/// Sets user property value: `SetUserPropertyValue` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/SetUserPropertyValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserPropertyValue {
    pub business_channel: Option<String>,
    /// Required.
    pub property_id: i64,
    /// Required.
    pub property_value_id: i64,
    /// Required.
    pub user_id: i64,
    /// Required.
    pub user_name: String,
}
operation! { SetUserPropertyValue(property_id: i64, property_value_id: i64, user_id: i64, user_name: String)
    "SetUserPropertyValue" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id, 2 "PropertyValueId" property_value_id,
    3 "UserId" user_id, 4 "UserName" user_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SetUserPropertyValue`]: empty.
pub type SetUserPropertyValueOutput = Empty;

/// Syncs all edu info: `SyncAllEduInfo` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/SyncAllEduInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAllEduInfo {}
operation! { SyncAllEduInfo() "SyncAllEduInfo" -> SyncAllEduInfoOutput {} }

/// Response of [`SyncAllEduInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAllEduInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncAllEduInfoOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `TransferResourcesIntoGroup` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/TransferResourcesIntoGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferResourcesIntoGroup {
    pub business_channel: Option<String>,
    pub platform: Option<String>,
    pub resource_group_id: Option<String>,
    pub resources: Option<Vec<TransferResourcesIntoGroupResources>>,
}
operation! { TransferResourcesIntoGroup() "TransferResourcesIntoGroup" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "Platform" platform: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "Resources" resources: Vec<TransferResourcesIntoGroupResources>
} }

/// Response of [`TransferResourcesIntoGroup`]: empty.
pub type TransferResourcesIntoGroupOutput = Empty;

/// In the request of [`TransferResourcesIntoGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferResourcesIntoGroupResources {
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { TransferResourcesIntoGroupResources() {
    0 "RegionId" region_id: String, 1 "ResourceId" resource_id: String, 2 "ResourceType" resource_type: String
} }

/// `TransferResourcesOutofGroup` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/TransferResourcesOutofGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferResourcesOutofGroup {
    pub business_channel: Option<String>,
    pub platform: Option<String>,
    pub resource_group_id: Option<String>,
    pub resources: Option<Vec<TransferResourcesOutofGroupResources>>,
    pub target_resource_group_id: Option<String>,
}
operation! { TransferResourcesOutofGroup() "TransferResourcesOutofGroup" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "Platform" platform: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "Resources" resources: Vec<TransferResourcesOutofGroupResources>,
    4 "TargetResourceGroupId" target_resource_group_id: String
} }

/// Response of [`TransferResourcesOutofGroup`]: empty.
pub type TransferResourcesOutofGroupOutput = Empty;

/// In the request of [`TransferResourcesOutofGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferResourcesOutofGroupResources {
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { TransferResourcesOutofGroupResources() {
    0 "RegionId" region_id: String, 1 "ResourceId" resource_id: String, 2 "ResourceType" resource_type: String
} }

/// `UnlockMfaDevice` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/UnlockMfaDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockMfaDevice {
    pub ad_domain: Option<String>,
    pub business_channel: Option<String>,
    /// Required.
    pub serial_number: String,
}
operation! { UnlockMfaDevice(serial_number: String) "UnlockMfaDevice" -> Empty {
    0 "AdDomain" ad_domain: String, 1 "BusinessChannel" business_channel: String, 2 "SerialNumber" serial_number
} }

/// Response of [`UnlockMfaDevice`]: empty.
pub type UnlockMfaDeviceOutput = Empty;

/// `UnlockUsers` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/UnlockUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUsers {
    pub auto_lock_time: Option<String>,
    pub business_channel: Option<String>,
    /// Required.
    pub users: Vec<String>,
}
operation! { UnlockUsers(users: Vec<String>) "UnlockUsers" -> UnlockUsersOutput {
    0 "AutoLockTime" auto_lock_time: String, 1 "BusinessChannel" business_channel: String, 2 "Users" users
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UnlockUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUsersOutput {
    pub unlock_users_result: Option<UnlockUsersUnlockUsersResult>,
}
model! { UnlockUsersOutput {
    0 "UnlockUsersResult" unlock_users_result: UnlockUsersUnlockUsersResult
} }

/// In the response of [`UnlockUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUsersUnlockUsersResult {
    pub failed_users: Vec<UnlockUsersFailedUsers>,
    pub unlocked_users: Vec<String>,
}
model! { UnlockUsersUnlockUsersResult {
    0 "FailedUsers" failed_users: Vec<UnlockUsersFailedUsers>, 1 "UnlockedUsers" unlocked_users: Vec<String>
} }

/// In the response of [`UnlockUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUsersFailedUsers {
    pub end_user_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { UnlockUsersFailedUsers {
    0 "EndUserId" end_user_id: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String
} }

/// Updates property: `UpdateProperty` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/UpdateProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProperty {
    pub business_channel: Option<String>,
    /// Required.
    pub property_id: i64,
    /// Required.
    pub property_key: String,
    pub property_values: Option<Vec<UpdatePropertyPropertyValues>>,
}
operation! { UpdateProperty(property_id: i64, property_key: String) "UpdateProperty" -> UpdatePropertyOutput {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id, 2 "PropertyKey" property_key,
    3 "PropertyValues" property_values: Vec<UpdatePropertyPropertyValues>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`UpdateProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertyPropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
input! { UpdatePropertyPropertyValues() {
    0 "PropertyValue" property_value: String, 1 "PropertyValueId" property_value_id: i64
} }

/// Response of [`UpdateProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertyOutput {
    pub update_result: Option<UpdatePropertyUpdateResult>,
}
model! { UpdatePropertyOutput {
    0 "UpdateResult" update_result: UpdatePropertyUpdateResult
} }

/// In the response of [`UpdateProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertyUpdateResult {
    pub property_id: Option<i64>,
    pub property_key: Option<String>,
    pub save_property_value_model: Option<UpdatePropertySavePropertyValueModel>,
}
model! { UpdatePropertyUpdateResult {
    0 "PropertyId" property_id: i64, 1 "PropertyKey" property_key: String,
    2 "SavePropertyValueModel" save_property_value_model: UpdatePropertySavePropertyValueModel
} }

/// In the response of [`UpdateProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertySavePropertyValueModel {
    pub failed_property_values: Vec<UpdatePropertyFailedPropertyValues>,
    pub save_property_values: Vec<UpdatePropertySavePropertyValues>,
}
model! { UpdatePropertySavePropertyValueModel {
    0 "FailedPropertyValues" failed_property_values: Vec<UpdatePropertyFailedPropertyValues>,
    1 "SavePropertyValues" save_property_values: Vec<UpdatePropertySavePropertyValues>
} }

/// In the response of [`UpdateProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertyFailedPropertyValues {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub property_id: Option<i64>,
    pub property_value: Option<String>,
}
model! { UpdatePropertyFailedPropertyValues {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "PropertyId" property_id: i64,
    3 "PropertyValue" property_value: String
} }

/// In the response of [`UpdateProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertySavePropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
model! { UpdatePropertySavePropertyValues {
    0 "PropertyValue" property_value: String, 1 "PropertyValueId" property_value_id: i64
} }

/// `UserBatchJoinGroup` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/UserBatchJoinGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserBatchJoinGroup {
    pub business_channel: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    /// Required.
    pub group_id: String,
}
operation! { UserBatchJoinGroup(group_id: String) "UserBatchJoinGroup" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "EndUserIds" end_user_ids: Vec<String>, 2 "GroupId" group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UserBatchJoinGroup`]: empty.
pub type UserBatchJoinGroupOutput = Empty;

/// `UserBatchQuitGroup` of `eds-user` 2021-03-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-user/2021-03-08/UserBatchQuitGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserBatchQuitGroup {
    pub business_channel: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub group_id: Option<String>,
}
operation! { UserBatchQuitGroup() "UserBatchQuitGroup" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "EndUserIds" end_user_ids: Vec<String>, 2 "GroupId" group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UserBatchQuitGroup`]: empty.
pub type UserBatchQuitGroupOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    BatchSetDesktopManager, ChangeUserPassword, CheckUsedProperty, CheckUsedPropertyValue, CreateGroup, CreateOrg,
    CreateProperty, CreateResourceGroup, CreateUsers, DeleteResourceGroup, DeleteUserPropertyValue, DescribeGroupUser,
    DescribeGroups, DescribeMfaDevices, DescribeOrgByLayer, DescribeOrgs, DescribeResourceGroups, DescribeUser,
    DescribeUsers, FilterUsers, GetManagerInfoByAuthCode, InitTenantAlias, ListProperty, ListPropertyValue,
    LockMfaDevice, LockUsers, ModifyGroup, ModifyOrg, ModifyUser, MoveOrg, MoveUserOrg, QuerySyncStatusByAliUid,
    RemoveGroup, RemoveMfaDevice, RemoveOrg, RemoveProperty, RemoveUsers, ResetUserPassword, SetUserPropertyValue,
    SyncAllEduInfo, TransferResourcesIntoGroup, TransferResourcesOutofGroup, UnlockMfaDevice, UnlockUsers,
    UpdateProperty, UserBatchJoinGroup, UserBatchQuitGroup
}
