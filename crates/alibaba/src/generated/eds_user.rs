//! `eds-user` 2021-03-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "eds-user.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "eds-user.cn-shanghai.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "eds-user-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "eds-user-vpc.cn-shanghai.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "eds-user", version: "2021-03-08", code: "eds-user", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDesktopManager {
    pub business_channel: Option<String>,
    pub is_desktop_manager: Option<String>,
    pub users: Vec<String>,
}
operation! { BatchSetDesktopManager(users: Vec<String>) "BatchSetDesktopManager" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "IsDesktopManager" is_desktop_manager: String, 2 "Users" users
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type BatchSetDesktopManagerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeUserPassword {
    pub business_channel: Option<String>,
    pub end_user_id: Option<String>,
    pub new_password: Option<Secret>,
}
operation! { ChangeUserPassword() "ChangeUserPassword" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "EndUserId" end_user_id: String,
    2 "NewPassword" new_password: Secret
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type ChangeUserPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUsedProperty {
    pub business_channel: Option<String>,
    pub property_id: i64,
}
operation! { CheckUsedProperty(property_id: i64) "CheckUsedProperty" -> CheckUsedPropertyOutput {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUsedPropertyOutput {
    pub use_count: Option<i64>,
}
model! { CheckUsedPropertyOutput {
    0 "UseCount" use_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUsedPropertyValue {
    pub business_channel: Option<String>,
    pub property_id: i64,
    pub property_value_id: i64,
}
operation! { CheckUsedPropertyValue(property_id: i64, property_value_id: i64)
    "CheckUsedPropertyValue" -> CheckUsedPropertyValueOutput {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id, 2 "PropertyValueId" property_value_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUsedPropertyValueOutput {
    pub use_count: Option<i64>,
}
model! { CheckUsedPropertyValueOutput {
    0 "UseCount" use_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrg {
    pub business_channel: Option<String>,
    pub org_name: String,
    pub parent_org_id: String,
}
operation! { CreateOrg(org_name: String, parent_org_id: String) "CreateOrg" -> CreateOrgOutput {
    0 "BusinessChannel" business_channel: String, 1 "OrgName" org_name, 2 "ParentOrgId" parent_org_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrgOutput {
    pub org_id: Option<String>,
}
model! { CreateOrgOutput {
    0 "OrgId" org_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProperty {
    pub business_channel: Option<String>,
    pub property_key: String,
    pub property_values: Option<Vec<String>>,
}
operation! { CreateProperty(property_key: String) "CreateProperty" -> CreatePropertyOutput {
    0 "BusinessChannel" business_channel: String, 1 "PropertyKey" property_key,
    2 "PropertyValues" property_values: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePropertyOutput {
    pub create_result: Option<CreatePropertyCreateResult>,
}
model! { CreatePropertyOutput {
    0 "CreateResult" create_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePropertyCreateResult {
    pub property_id: Option<i64>,
    pub property_key: Option<String>,
    pub save_property_value_model: Option<CreatePropertySavePropertyValueModel>,
}
model! { CreatePropertyCreateResult {
    0 "PropertyId" property_id, 1 "PropertyKey" property_key, 2 "SavePropertyValueModel" save_property_value_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePropertySavePropertyValueModel {
    pub failed_property_values: Option<Vec<CreatePropertyFailedPropertyValues>>,
    pub save_property_values: Option<Vec<CreatePropertySavePropertyValues>>,
}
model! { CreatePropertySavePropertyValueModel {
    0 "FailedPropertyValues" failed_property_values, 1 "SavePropertyValues" save_property_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePropertyFailedPropertyValues {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub property_id: Option<i64>,
    pub property_value: Option<String>,
}
model! { CreatePropertyFailedPropertyValues {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "PropertyId" property_id,
    3 "PropertyValue" property_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePropertySavePropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
model! { CreatePropertySavePropertyValues {
    0 "PropertyValue" property_value, 1 "PropertyValueId" property_value_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupOutput {
    pub resource_group_id: Option<String>,
}
model! { CreateResourceGroupOutput {
    0 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsers {
    pub auto_lock_time: Option<String>,
    pub business_channel: Option<String>,
    pub is_local_admin: Option<bool>,
    pub password_expire_days: Option<String>,
    /// At most 256 characters.
    pub password: Option<Secret>,
    pub users: Vec<CreateUsersUsers>,
}
operation! { CreateUsers(users: Vec<CreateUsersUsers>) "CreateUsers" -> CreateUsersOutput {
    0 "AutoLockTime" auto_lock_time: String, 1 "BusinessChannel" business_channel: String,
    2 "IsLocalAdmin" is_local_admin: bool, 3 "PasswordExpireDays" password_expire_days: String,
    4 "Password" password: Secret, 5 "Users" users
} [
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersUsers {
    pub email: Option<String>,
    pub end_user_id: Option<String>,
    pub group_id_list: Option<Vec<String>>,
    pub org_id: Option<String>,
    pub owner_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersOutput {
    pub all_succeed: Option<bool>,
    pub create_result: Option<CreateUsersCreateResult>,
}
model! { CreateUsersOutput {
    0 "AllSucceed" all_succeed, 1 "CreateResult" create_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersCreateResult {
    pub created_users: Option<Vec<CreateUsersCreatedUsers>>,
    pub failed_users: Option<Vec<CreateUsersFailedUsers>>,
}
model! { CreateUsersCreateResult {
    0 "CreatedUsers" created_users, 1 "FailedUsers" failed_users
} }

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
    0 "Email" email, 1 "EndUserId" end_user_id, 2 "Phone" phone, 3 "RealNickName" real_nick_name, 4 "Remark" remark
} }

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
    0 "Email" email, 1 "EndUserId" end_user_id, 2 "ErrorCode" error_code, 3 "ErrorMessage" error_message,
    4 "Phone" phone
} }

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

pub type DeleteResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserPropertyValue {
    pub business_channel: Option<String>,
    pub property_id: i64,
    pub property_value_id: i64,
    pub user_id: i64,
}
operation! { DeleteUserPropertyValue(property_id: i64, property_value_id: i64, user_id: i64)
    "DeleteUserPropertyValue" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id, 2 "PropertyValueId" property_value_id,
    3 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type DeleteUserPropertyValueOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupUserOutput {
    pub groups: Option<Vec<DescribeGroupUserGroups>>,
    pub next_token: Option<String>,
    pub users: Option<Vec<DescribeGroupUserUsers>>,
}
model! { DescribeGroupUserOutput {
    0 "Groups" groups, 1 "NextToken" next_token, 2 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupUserGroups {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub user_count: Option<String>,
}
model! { DescribeGroupUserGroups {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "UserCount" user_count
} }

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
    0 "Address" address, 1 "Avatar" avatar, 2 "Email" email, 3 "EndUserId" end_user_id, 4 "GmtCreated" gmt_created,
    5 "GmtJoinGroup" gmt_join_group, 6 "JobNumber" job_number, 7 "NickName" nick_name, 8 "Phone" phone,
    9 "Remark" remark
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsOutput {
    pub count: Option<i64>,
    pub groups: Option<Vec<DescribeGroupsGroups>>,
}
model! { DescribeGroupsOutput {
    0 "Count" count, 1 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsGroups {
    pub attached_login_policy: Option<DescribeGroupsAttachedLoginPolicy>,
    pub authed_resources: Option<BTreeMap<String, String>>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub transfer_file_need_approval: Option<bool>,
    pub user_count: Option<i64>,
}
model! { DescribeGroupsGroups {
    0 "AttachedLoginPolicy" attached_login_policy, 1 "AuthedResources" authed_resources, 2 "CreateTime" create_time,
    3 "Description" description, 4 "GroupId" group_id, 5 "GroupName" group_name,
    6 "TransferFileNeedApproval" transfer_file_need_approval, 7 "UserCount" user_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsAttachedLoginPolicy {
    pub name: Option<String>,
    pub policy_id: Option<String>,
}
model! { DescribeGroupsAttachedLoginPolicy {
    0 "Name" name, 1 "PolicyId" policy_id
} }

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
    Token "NextToken", "MfaDevices" mfa_devices, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMfaDevicesOutput {
    pub mfa_devices: Option<Vec<DescribeMfaDevicesMfaDevices>>,
    pub next_token: Option<String>,
}
model! { DescribeMfaDevicesOutput {
    0 "MfaDevices" mfa_devices, 1 "NextToken" next_token
} }

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
    0 "AdUser" ad_user, 1 "ConsecutiveFails" consecutive_fails, 2 "DeviceType" device_type, 3 "Email" email,
    4 "EndUserId" end_user_id, 5 "GmtEnabled" gmt_enabled, 6 "GmtUnlock" gmt_unlock, 7 "Id" id,
    8 "SerialNumber" serial_number, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMfaDevicesAdUser {
    pub display_name: Option<String>,
    pub display_name_new: Option<String>,
    pub end_user: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { DescribeMfaDevicesAdUser {
    0 "DisplayName" display_name, 1 "DisplayNameNew" display_name_new, 2 "EndUser" end_user,
    3 "UserPrincipalName" user_principal_name
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgByLayerOutput {
    pub orgs: Option<Vec<DescribeOrgByLayerOrgs>>,
}
model! { DescribeOrgByLayerOutput {
    0 "Orgs" orgs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgByLayerOrgs {
    pub org_id: Option<String>,
    pub org_name: Option<String>,
    pub parent_org_id: Option<String>,
}
model! { DescribeOrgByLayerOrgs {
    0 "OrgId" org_id, 1 "OrgName" org_name, 2 "ParentOrgId" parent_org_id
} }

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
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }
paged! { DescribeOrgs: DescribeOrgsOrgs = Token "NextToken", "Orgs" orgs, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgsOutput {
    pub next_token: Option<String>,
    pub orgs: Option<Vec<DescribeOrgsOrgs>>,
}
model! { DescribeOrgsOutput {
    0 "NextToken" next_token, 1 "Orgs" orgs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgsOrgs {
    pub access_type: Option<String>,
    pub org_id: Option<String>,
    pub org_name: Option<String>,
    pub org_name_path: Option<String>,
    pub parent_org_id: Option<String>,
    pub resource_policy_list: Option<Vec<DescribeOrgsResourcePolicyList>>,
}
model! { DescribeOrgsOrgs {
    0 "AccessType" access_type, 1 "OrgId" org_id, 2 "OrgName" org_name, 3 "OrgNamePath" org_name_path,
    4 "ParentOrgId" parent_org_id, 5 "ResourcePolicyList" resource_policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgsResourcePolicyList {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
}
model! { DescribeOrgsResourcePolicyList {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name
} }

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
    Number "PageNumber", "ResourceGroup" resource_group, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsOutput {
    pub resource_group: Option<Vec<DescribeResourceGroupsResourceGroup>>,
    pub total_count: Option<String>,
}
model! { DescribeResourceGroupsOutput {
    0 "ResourceGroup" resource_group, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsResourceGroup {
    pub agent_type: Option<String>,
    pub aliyun_resource_group_id: Option<String>,
    pub app_rules: Option<Vec<DescribeResourceGroupsAppRules>>,
    pub auth_count: Option<String>,
    pub create_time: Option<String>,
    pub policies: Option<Vec<DescribeResourceGroupsPolicies>>,
    pub resource_count: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub timers: Option<Vec<DescribeResourceGroupsTimers>>,
}
model! { DescribeResourceGroupsResourceGroup {
    0 "AgentType" agent_type, 1 "AliyunResourceGroupId" aliyun_resource_group_id, 2 "AppRules" app_rules,
    3 "AuthCount" auth_count, 4 "CreateTime" create_time, 5 "Policies" policies, 6 "ResourceCount" resource_count,
    7 "ResourceGroupId" resource_group_id, 8 "ResourceGroupName" resource_group_name, 9 "Timers" timers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsAppRules {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
}
model! { DescribeResourceGroupsAppRules {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsPolicies {
    pub id: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
}
model! { DescribeResourceGroupsPolicies {
    0 "Id" id, 1 "IsDefault" is_default, 2 "Name" name
} }

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
    0 "BindStatus" bind_status, 1 "Id" id, 2 "Name" name, 3 "TimerStatus" timer_status, 4 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOutput {
    pub user: Option<DescribeUserUser>,
}
model! { DescribeUserOutput {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUser {
    pub email: Option<String>,
    pub end_user_id: Option<String>,
    pub external_info: Option<DescribeUserExternalInfo>,
    pub extras: Option<BTreeMap<String, String>>,
    pub gmt_create: Option<i64>,
    pub nick_name: Option<String>,
    pub org_ids: Option<Vec<String>>,
    pub org_paths: Option<Vec<String>>,
    pub phone: Option<String>,
    pub properties: Option<Vec<DescribeUserProperties>>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub wy_id: Option<String>,
}
model! { DescribeUserUser {
    0 "Email" email, 1 "EndUserId" end_user_id, 2 "ExternalInfo" external_info, 3 "Extras" extras,
    4 "GmtCreate" gmt_create, 5 "NickName" nick_name, 6 "OrgIds" org_ids, 7 "OrgPaths" org_paths, 8 "Phone" phone,
    9 "Properties" properties, 10 "Remark" remark, 11 "Status" status, 12 "WyId" wy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserExternalInfo {
    pub external_id: Option<String>,
    pub external_name: Option<String>,
    pub job_number: Option<String>,
    pub sso_type: Option<String>,
}
model! { DescribeUserExternalInfo {
    0 "ExternalId" external_id, 1 "ExternalName" external_name, 2 "JobNumber" job_number, 3 "SsoType" sso_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserProperties {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeUserProperties {
    0 "Key" key, 1 "Value" value
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::Json },
    Mark { index: 10, location: Location::Body, style: Style::Json },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::Json },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None }
] }
paged! { DescribeUsers: DescribeUsersUsers = Token "NextToken", "Users" users, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOutput {
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub users: Option<Vec<DescribeUsersUsers>>,
}
model! { DescribeUsersOutput {
    0 "Count" count, 1 "NextToken" next_token, 2 "Users" users
} }

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
    pub groups: Option<Vec<DescribeUsersGroups>>,
    pub id: Option<i64>,
    pub is_tenant_manager: Option<bool>,
    pub job_number: Option<String>,
    pub nick_name: Option<String>,
    pub org_id: Option<String>,
    pub orgs: Option<Vec<DescribeUsersOrgs>>,
    pub owner_type: Option<String>,
    pub password_expire_days: Option<i64>,
    pub password_expire_rest_days: Option<i64>,
    pub phone: Option<String>,
    pub properties: Option<Vec<DescribeUsersProperties>>,
    pub real_nick_name: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub wy_id: Option<String>,
}
model! { DescribeUsersUsers {
    0 "Address" address, 1 "Avatar" avatar, 2 "Email" email, 3 "EnableAdminAccess" enable_admin_access,
    4 "EndUserId" end_user_id, 5 "ExternalName" external_name, 6 "Extras" extras, 7 "Groups" groups, 8 "Id" id,
    9 "IsTenantManager" is_tenant_manager, 10 "JobNumber" job_number, 11 "NickName" nick_name, 12 "OrgId" org_id,
    13 "Orgs" orgs, 14 "OwnerType" owner_type, 15 "PasswordExpireDays" password_expire_days,
    16 "PasswordExpireRestDays" password_expire_rest_days, 17 "Phone" phone, 18 "Properties" properties,
    19 "RealNickName" real_nick_name, 20 "Remark" remark, 21 "Status" status, 22 "WyId" wy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersExtras {
    pub assigned_resource_count: Option<BTreeMap<String, Value>>,
    pub resource_policy_list: Option<Vec<DescribeUsersResourcePolicyList>>,
}
model! { DescribeUsersExtras {
    0 "AssignedResourceCount" assigned_resource_count, 1 "ResourcePolicyList" resource_policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersResourcePolicyList {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
}
model! { DescribeUsersResourcePolicyList {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersGroups {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { DescribeUsersGroups {
    0 "GroupId" group_id, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOrgs {
    pub org_id: Option<String>,
    pub org_name: Option<String>,
    pub org_name_path: Option<String>,
}
model! { DescribeUsersOrgs {
    0 "OrgId" org_id, 1 "OrgName" org_name, 2 "OrgNamePath" org_name_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersProperties {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeUsersProperties {
    0 "Key" key, 1 "Value" value
} }

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
    pub property_key_value_filter_param: Option<Vec<FilterUsersPropertyKeyValueFilterParam>>,
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
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json }
] }
paged! { FilterUsers: FilterUsersUsers = Token "NextToken", "Users" users, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersOrderParam {
    pub order_field: Option<String>,
    pub order_type: Option<String>,
}
input! { FilterUsersOrderParam() {
    0 "OrderField" order_field: String, 1 "OrderType" order_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersPropertyFilterParam {
    pub property_id: Option<i64>,
    pub property_value_ids: Option<String>,
}
input! { FilterUsersPropertyFilterParam() {
    0 "PropertyId" property_id: i64, 1 "PropertyValueIds" property_value_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersPropertyKeyValueFilterParam {
    pub property_key: Option<String>,
    pub property_values: Option<String>,
}
input! { FilterUsersPropertyKeyValueFilterParam() {
    0 "PropertyKey" property_key: String, 1 "PropertyValues" property_values: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersOutput {
    pub next_token: Option<String>,
    pub users: Option<Vec<FilterUsersUsers>>,
}
model! { FilterUsersOutput {
    0 "NextToken" next_token, 1 "Users" users
} }

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
    pub groups: Option<Vec<FilterUsersGroups>>,
    pub id: Option<i64>,
    pub is_tenant_manager: Option<bool>,
    pub org_list: Option<Vec<FilterUsersOrgList>>,
    pub owner_type: Option<String>,
    pub password_expire_days: Option<i64>,
    pub password_expire_rest_days: Option<i64>,
    pub phone: Option<String>,
    pub real_nick_name: Option<String>,
    pub remark: Option<String>,
    pub resource_policy_list: Option<Vec<FilterUsersResourcePolicyList>>,
    pub status: Option<i64>,
    pub support_login_idps: Option<Vec<FilterUsersSupportLoginIdps>>,
    pub user_set_properties_models: Option<Vec<FilterUsersUserSetPropertiesModels>>,
}
model! { FilterUsersUsers {
    0 "AutoLockTime" auto_lock_time, 1 "DesktopCount" desktop_count, 2 "DesktopGroupCount" desktop_group_count,
    3 "Email" email, 4 "EnableAdminAccess" enable_admin_access, 5 "EndUserId" end_user_id,
    6 "ExternalInfo" external_info, 7 "Groups" groups, 8 "Id" id, 9 "IsTenantManager" is_tenant_manager,
    10 "OrgList" org_list, 11 "OwnerType" owner_type, 12 "PasswordExpireDays" password_expire_days,
    13 "PasswordExpireRestDays" password_expire_rest_days, 14 "Phone" phone, 15 "RealNickName" real_nick_name,
    16 "Remark" remark, 17 "ResourcePolicyList" resource_policy_list, 18 "Status" status,
    19 "SupportLoginIdps" support_login_idps, 20 "UserSetPropertiesModels" user_set_properties_models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersExternalInfo {
    pub external_name: Option<String>,
    pub job_number: Option<String>,
}
model! { FilterUsersExternalInfo {
    0 "ExternalName" external_name, 1 "JobNumber" job_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersGroups {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { FilterUsersGroups {
    0 "GroupId" group_id, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersOrgList {
    pub org_id: Option<String>,
    pub org_name: Option<String>,
    pub org_name_path: Option<String>,
}
model! { FilterUsersOrgList {
    0 "OrgId" org_id, 1 "OrgName" org_name, 2 "OrgNamePath" org_name_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersResourcePolicyList {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
}
model! { FilterUsersResourcePolicyList {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersSupportLoginIdps {
    pub idp_id: Option<String>,
    pub idp_name: Option<String>,
}
model! { FilterUsersSupportLoginIdps {
    0 "IdpId" idp_id, 1 "IdpName" idp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersUserSetPropertiesModels {
    pub property_id: Option<i64>,
    pub property_key: Option<String>,
    pub property_type: Option<i64>,
    pub property_values: Option<Vec<FilterUsersPropertyValues>>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { FilterUsersUserSetPropertiesModels {
    0 "PropertyId" property_id, 1 "PropertyKey" property_key, 2 "PropertyType" property_type,
    3 "PropertyValues" property_values, 4 "UserId" user_id, 5 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterUsersPropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
model! { FilterUsersPropertyValues {
    0 "PropertyValue" property_value, 1 "PropertyValueId" property_value_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagerInfoByAuthCode {
    pub auth_code: Secret,
}
operation! { GetManagerInfoByAuthCode(auth_code: Secret) "GetManagerInfoByAuthCode" -> GetManagerInfoByAuthCodeOutput {
    0 "AuthCode" auth_code
} }

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
    0 "OrgId" org_id, 1 "Phone" phone, 2 "TeamName" team_name, 3 "UserName" user_name, 4 "WaId" wa_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitTenantAlias {
    pub business_channel: Option<String>,
}
operation! { InitTenantAlias() "InitTenantAlias" -> InitTenantAliasOutput {
    0 "BusinessChannel" business_channel: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitTenantAliasOutput {
    pub alias_info: Option<InitTenantAliasAliasInfo>,
    pub data: Option<String>,
}
model! { InitTenantAliasOutput {
    0 "AliasInfo" alias_info, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitTenantAliasAliasInfo {
    pub alias_edit_disabled_reason: Option<String>,
    pub alias_editable: Option<bool>,
    pub alias_source_type: Option<String>,
    pub next_modify_time: Option<String>,
}
model! { InitTenantAliasAliasInfo {
    0 "AliasEditDisabledReason" alias_edit_disabled_reason, 1 "AliasEditable" alias_editable,
    2 "AliasSourceType" alias_source_type, 3 "NextModifyTime" next_modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProperty {
    pub business_channel: Option<String>,
}
operation! { ListProperty() "ListProperty" -> ListPropertyOutput {
    0 "BusinessChannel" business_channel: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyOutput {
    pub next_token: Option<String>,
    pub properties: Option<Vec<ListPropertyProperties>>,
}
model! { ListPropertyOutput {
    0 "NextToken" next_token, 1 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyProperties {
    pub property_id: Option<i64>,
    pub property_key: Option<String>,
    pub property_values: Option<Vec<ListPropertyPropertyValues>>,
}
model! { ListPropertyProperties {
    0 "PropertyId" property_id, 1 "PropertyKey" property_key, 2 "PropertyValues" property_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyPropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
model! { ListPropertyPropertyValues {
    0 "PropertyValue" property_value, 1 "PropertyValueId" property_value_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyValue {
    pub business_channel: Option<String>,
    pub property_id: i64,
}
operation! { ListPropertyValue(property_id: i64) "ListPropertyValue" -> ListPropertyValueOutput {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyValueOutput {
    pub property_value_infos: Option<Vec<ListPropertyValuePropertyValueInfos>>,
}
model! { ListPropertyValueOutput {
    0 "PropertyValueInfos" property_value_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPropertyValuePropertyValueInfos {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
model! { ListPropertyValuePropertyValueInfos {
    0 "PropertyValue" property_value, 1 "PropertyValueId" property_value_id
} }

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

pub type LockMfaDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockUsers {
    pub business_channel: Option<String>,
    pub logout_session: Option<bool>,
    pub users: Vec<String>,
}
operation! { LockUsers(users: Vec<String>) "LockUsers" -> LockUsersOutput {
    0 "BusinessChannel" business_channel: String, 1 "LogoutSession" logout_session: bool, 2 "Users" users
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockUsersOutput {
    pub lock_users_result: Option<LockUsersLockUsersResult>,
}
model! { LockUsersOutput {
    0 "LockUsersResult" lock_users_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockUsersLockUsersResult {
    pub failed_users: Option<Vec<LockUsersFailedUsers>>,
    pub locked_users: Option<Vec<String>>,
}
model! { LockUsersLockUsersResult {
    0 "FailedUsers" failed_users, 1 "LockedUsers" locked_users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockUsersFailedUsers {
    pub end_user_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { LockUsersFailedUsers {
    0 "EndUserId" end_user_id, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroup {
    pub business_channel: Option<String>,
    pub description: Option<String>,
    pub group_id: String,
    pub new_group_name: String,
}
operation! { ModifyGroup(group_id: String, new_group_name: String) "ModifyGroup" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "Description" description: String, 2 "GroupId" group_id,
    3 "NewGroupName" new_group_name
} }

pub type ModifyGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrg {
    pub business_channel: Option<String>,
    pub org_id: String,
    pub org_name: String,
}
operation! { ModifyOrg(org_id: String, org_name: String) "ModifyOrg" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "OrgId" org_id, 2 "OrgName" org_name
} }

pub type ModifyOrgOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    pub business_channel: Option<String>,
    pub email: Option<String>,
    pub end_user_id: String,
    pub phone: Option<String>,
}
operation! { ModifyUser(end_user_id: String) "ModifyUser" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "Email" email: String, 2 "EndUserId" end_user_id,
    3 "Phone" phone: String
} }

pub type ModifyUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveOrg {
    pub business_channel: Option<String>,
    pub new_parent_org_id: String,
    pub org_id: String,
}
operation! { MoveOrg(new_parent_org_id: String, org_id: String) "MoveOrg" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "NewParentOrgId" new_parent_org_id, 2 "OrgId" org_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type MoveOrgOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveUserOrg {
    pub business_channel: Option<String>,
    pub end_user_ids: Vec<String>,
    pub org_id: String,
}
operation! { MoveUserOrg(end_user_ids: Vec<String>, org_id: String) "MoveUserOrg" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "EndUserIds" end_user_ids, 2 "OrgId" org_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type MoveUserOrgOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySyncStatusByAliUid {
    pub business_channel: Option<String>,
}
operation! { QuerySyncStatusByAliUid() "QuerySyncStatusByAliUid" -> QuerySyncStatusByAliUidOutput {
    0 "BusinessChannel" business_channel: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "AliUid" ali_uid, 1 "CorpId" corp_id, 2 "GmtCreated" gmt_created, 3 "GmtModified" gmt_modified, 4 "Id" id,
    5 "LatestBeginTime" latest_begin_time, 6 "LatestEndTime" latest_end_time, 7 "LatestSuccessTime" latest_success_time,
    8 "Status" status
} }

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

pub type RemoveGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMfaDevice {
    pub ad_domain: Option<String>,
    pub business_channel: Option<String>,
    pub serial_number: String,
}
operation! { RemoveMfaDevice(serial_number: String) "RemoveMfaDevice" -> Empty {
    0 "AdDomain" ad_domain: String, 1 "BusinessChannel" business_channel: String, 2 "SerialNumber" serial_number
} }

pub type RemoveMfaDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOrg {
    pub business_channel: Option<String>,
    pub org_id: String,
}
operation! { RemoveOrg(org_id: String) "RemoveOrg" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "OrgId" org_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type RemoveOrgOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveProperty {
    pub business_channel: Option<String>,
    pub property_id: i64,
}
operation! { RemoveProperty(property_id: i64) "RemoveProperty" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type RemovePropertyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsers {
    pub business_channel: Option<String>,
    pub users: Vec<String>,
}
operation! { RemoveUsers(users: Vec<String>) "RemoveUsers" -> RemoveUsersOutput {
    0 "BusinessChannel" business_channel: String, 1 "Users" users
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersOutput {
    pub remove_users_result: Option<RemoveUsersRemoveUsersResult>,
}
model! { RemoveUsersOutput {
    0 "RemoveUsersResult" remove_users_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersRemoveUsersResult {
    pub failed_users: Option<Vec<RemoveUsersFailedUsers>>,
    pub removed_users: Option<Vec<String>>,
}
model! { RemoveUsersRemoveUsersResult {
    0 "FailedUsers" failed_users, 1 "RemovedUsers" removed_users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFailedUsers {
    pub end_user_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { RemoveUsersFailedUsers {
    0 "EndUserId" end_user_id, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPassword {
    pub business_channel: Option<String>,
    pub notify_type: Option<i64>,
    pub users: Vec<String>,
}
operation! { ResetUserPassword(users: Vec<String>) "ResetUserPassword" -> ResetUserPasswordOutput {
    0 "BusinessChannel" business_channel: String, 1 "NotifyType" notify_type: i64, 2 "Users" users
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPasswordOutput {
    pub reset_users_result: Option<ResetUserPasswordResetUsersResult>,
}
model! { ResetUserPasswordOutput {
    0 "ResetUsersResult" reset_users_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPasswordResetUsersResult {
    pub failed_users: Option<Vec<ResetUserPasswordFailedUsers>>,
    pub reset_users: Option<Vec<String>>,
}
model! { ResetUserPasswordResetUsersResult {
    0 "FailedUsers" failed_users, 1 "ResetUsers" reset_users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPasswordFailedUsers {
    pub end_user_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ResetUserPasswordFailedUsers {
    0 "EndUserId" end_user_id, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserPropertyValue {
    pub business_channel: Option<String>,
    pub property_id: i64,
    pub property_value_id: i64,
    pub user_id: i64,
    pub user_name: String,
}
operation! { SetUserPropertyValue(property_id: i64, property_value_id: i64, user_id: i64, user_name: String)
    "SetUserPropertyValue" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id, 2 "PropertyValueId" property_value_id,
    3 "UserId" user_id, 4 "UserName" user_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

pub type SetUserPropertyValueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAllEduInfo {}
operation! { SyncAllEduInfo() "SyncAllEduInfo" -> SyncAllEduInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAllEduInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncAllEduInfoOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

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

pub type TransferResourcesIntoGroupOutput = Empty;

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

pub type TransferResourcesOutofGroupOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockMfaDevice {
    pub ad_domain: Option<String>,
    pub business_channel: Option<String>,
    pub serial_number: String,
}
operation! { UnlockMfaDevice(serial_number: String) "UnlockMfaDevice" -> Empty {
    0 "AdDomain" ad_domain: String, 1 "BusinessChannel" business_channel: String, 2 "SerialNumber" serial_number
} }

pub type UnlockMfaDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUsers {
    pub auto_lock_time: Option<String>,
    pub business_channel: Option<String>,
    pub users: Vec<String>,
}
operation! { UnlockUsers(users: Vec<String>) "UnlockUsers" -> UnlockUsersOutput {
    0 "AutoLockTime" auto_lock_time: String, 1 "BusinessChannel" business_channel: String, 2 "Users" users
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUsersOutput {
    pub unlock_users_result: Option<UnlockUsersUnlockUsersResult>,
}
model! { UnlockUsersOutput {
    0 "UnlockUsersResult" unlock_users_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUsersUnlockUsersResult {
    pub failed_users: Option<Vec<UnlockUsersFailedUsers>>,
    pub unlocked_users: Option<Vec<String>>,
}
model! { UnlockUsersUnlockUsersResult {
    0 "FailedUsers" failed_users, 1 "UnlockedUsers" unlocked_users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUsersFailedUsers {
    pub end_user_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { UnlockUsersFailedUsers {
    0 "EndUserId" end_user_id, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProperty {
    pub business_channel: Option<String>,
    pub property_id: i64,
    pub property_key: String,
    pub property_values: Option<Vec<UpdatePropertyPropertyValues>>,
}
operation! { UpdateProperty(property_id: i64, property_key: String) "UpdateProperty" -> UpdatePropertyOutput {
    0 "BusinessChannel" business_channel: String, 1 "PropertyId" property_id, 2 "PropertyKey" property_key,
    3 "PropertyValues" property_values: Vec<UpdatePropertyPropertyValues>
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertyPropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
input! { UpdatePropertyPropertyValues() {
    0 "PropertyValue" property_value: String, 1 "PropertyValueId" property_value_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertyOutput {
    pub update_result: Option<UpdatePropertyUpdateResult>,
}
model! { UpdatePropertyOutput {
    0 "UpdateResult" update_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertyUpdateResult {
    pub property_id: Option<i64>,
    pub property_key: Option<String>,
    pub save_property_value_model: Option<UpdatePropertySavePropertyValueModel>,
}
model! { UpdatePropertyUpdateResult {
    0 "PropertyId" property_id, 1 "PropertyKey" property_key, 2 "SavePropertyValueModel" save_property_value_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertySavePropertyValueModel {
    pub failed_property_values: Option<Vec<UpdatePropertyFailedPropertyValues>>,
    pub save_property_values: Option<Vec<UpdatePropertySavePropertyValues>>,
}
model! { UpdatePropertySavePropertyValueModel {
    0 "FailedPropertyValues" failed_property_values, 1 "SavePropertyValues" save_property_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertyFailedPropertyValues {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub property_id: Option<i64>,
    pub property_value: Option<String>,
}
model! { UpdatePropertyFailedPropertyValues {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "PropertyId" property_id,
    3 "PropertyValue" property_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePropertySavePropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
model! { UpdatePropertySavePropertyValues {
    0 "PropertyValue" property_value, 1 "PropertyValueId" property_value_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserBatchJoinGroup {
    pub business_channel: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub group_id: String,
}
operation! { UserBatchJoinGroup(group_id: String) "UserBatchJoinGroup" -> Empty {
    0 "BusinessChannel" business_channel: String, 1 "EndUserIds" end_user_ids: Vec<String>, 2 "GroupId" group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type UserBatchJoinGroupOutput = Empty;

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type UserBatchQuitGroupOutput = Empty;

#[cfg(feature = "reflect")]
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
