//! `organization` of Tencent Cloud, API version 2021-03-31.
//!
//! Endpoint: `organization.tencentcloudapi.com`, or `organization.<region>.tencentcloudapi.com`. Other versions:
//! [`v20181225`]. Operations: <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, organization::DescribeIdentityCenter};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeIdentityCenter::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20181225;

static SERVICE: Service<'_> = Service::new(
    "organization",
    "2021-03-31",
    "organization",
    &Endpoints::NONE,
);

/// Accepts join share unit invitation: `AcceptJoinShareUnitInvitation` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=AcceptJoinShareUnitInvitation>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTH_INFO_EMPTY`], [`codes::FAILED_OPERATION_AUTH_INFO_NOT_SAME`],
/// [`codes::FAILED_OPERATION_AUTH_NOT_ENTERPRISE`], [`codes::FAILED_OPERATION_SHARE_MEMBER_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SHARE_UNIT_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptJoinShareUnitInvitation {
    /// Required.
    pub unit_id: String,
}
operation! { AcceptJoinShareUnitInvitation(unit_id: String) "AcceptJoinShareUnitInvitation" -> Empty {
    0 "UnitId" unit_id
} }

/// Response of [`AcceptJoinShareUnitInvitation`]: empty.
pub type AcceptJoinShareUnitInvitationOutput = Empty;

/// Adds external saml idp certificate: `AddExternalSAMLIdPCertificate` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=AddExternalSAMLIdPCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::FAILED_OPERATION_X509_CERTIFICATE_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_X509_CERTIFICATE_LIMIT_EXCEEDED`],
/// [`codes::FAILED_OPERATION_X509_CERTIFICATE_MINIMUM_REQUIRED`],
/// [`codes::FAILED_OPERATION_X509_CERTIFICATE_PARSING_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_X509_CERTIFICATE_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExternalSAMLIdPCertificate {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub x509_certificate: String,
}
operation! { AddExternalSAMLIdPCertificate(zone_id: String, x509_certificate: String)
    "AddExternalSAMLIdPCertificate" -> AddExternalSAMLIdPCertificateOutput {
    0 "ZoneId" zone_id, 1 "X509Certificate" x509_certificate
} }

/// Response of [`AddExternalSAMLIdPCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExternalSAMLIdPCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { AddExternalSAMLIdPCertificateOutput {
    0 "CertificateId" certificate_id: String
} }

/// Adds organization member email: `AddOrganizationMemberEmail` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=AddOrganizationMemberEmail>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_ACCOUNT_PHONE_BIND_LIMIT`], [`codes::FAILED_OPERATION_CHECK_MAIL_ACCOUNT`],
/// [`codes::FAILED_OPERATION_EMAIL_ALREADY_USED`], [`codes::FAILED_OPERATION_MEMBER_EMAIL_EXIST`],
/// [`codes::LIMIT_EXCEEDED_EMAIL_BIND_OVER_LIMIT`], [`codes::LIMIT_EXCEEDED_PHONE_NUM_BOUND`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationMemberEmail {
    /// Required.
    pub member_uin: i64,
    /// Required.
    pub email: String,
    /// Required.
    pub country_code: String,
    /// Required.
    pub phone: String,
}
operation! { AddOrganizationMemberEmail(member_uin: i64, email: String, country_code: String, phone: String)
    "AddOrganizationMemberEmail" -> AddOrganizationMemberEmailOutput {
    0 "MemberUin" member_uin, 1 "Email" email, 2 "CountryCode" country_code, 3 "Phone" phone
} }

/// Response of [`AddOrganizationMemberEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationMemberEmailOutput {
    pub bind_id: Option<i64>,
}
model! { AddOrganizationMemberEmailOutput {
    0 "BindId" bind_id: i64
} }

/// Adds organization node: `AddOrganizationNode` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=AddOrganizationNode>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_NODE_NAME_USED`], [`codes::FAILED_OPERATION_TAG_RESOURCES_ERROR`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NODE_NOT_EXIST`], [`codes::INVALID_PARAMETER_TAG_ERROR`],
/// [`codes::LIMIT_EXCEEDED_NODE_DEPTH_EXCEED_LIMIT`], [`codes::LIMIT_EXCEEDED_NODE_EXCEED_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationNode {
    /// Required.
    pub parent_node_id: i64,
    /// Required.
    pub name: String,
    pub remark: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { AddOrganizationNode(parent_node_id: i64, name: String) "AddOrganizationNode" -> AddOrganizationNodeOutput {
    0 "ParentNodeId" parent_node_id, 1 "Name" name, 2 "Remark" remark: String, 3 "Tags" tags: Vec<Tag>
} }

/// In the request of [`AddOrganizationNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`AddOrganizationNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationNodeOutput {
    pub node_id: Option<i64>,
}
model! { AddOrganizationNodeOutput {
    0 "NodeId" node_id: i64
} }

/// Adds permission policy to role configuration: `AddPermissionPolicyToRoleConfiguration` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=AddPermissionPolicyToRoleConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_CUSTOM_POLICY_OVER_UPPER_LIMIT`], [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_DELEGATED_ADMIN_CANNOT_MODIFY_POLICY`],
/// [`codes::FAILED_OPERATION_SYSTEM_POLICY_OVER_UPPER_LIMIT`],
/// [`codes::INVALID_PARAMETER_BIND_POLICY_NAME_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_EMPTY`], [`codes::INVALID_PARAMETER_POLICY_NAME_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_POLICY_NAME_SIZE_OVER_UPPER_LIMIT`],
/// [`codes::INVALID_PARAMETER_ROLE_CONFIGURATION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPermissionPolicyToRoleConfiguration {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub role_configuration_id: String,
    /// Required.
    pub role_policy_type: String,
    pub role_policy_names: Option<Vec<String>>,
    pub role_policies: Option<Vec<PolicyDetail>>,
    pub custom_policy_document: Option<String>,
    pub custom_policy_documents: Option<Vec<String>>,
    pub policy_type: Option<i64>,
}
operation! {
    AddPermissionPolicyToRoleConfiguration(zone_id: String, role_configuration_id: String, role_policy_type: String)
    "AddPermissionPolicyToRoleConfiguration" -> Empty {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "RolePolicyType" role_policy_type,
    3 "RolePolicyNames" role_policy_names: Vec<String>, 4 "RolePolicies" role_policies: Vec<PolicyDetail>,
    5 "CustomPolicyDocument" custom_policy_document: String,
    6 "CustomPolicyDocuments" custom_policy_documents: Vec<String>, 7 "PolicyType" policy_type: i64
} }

/// Response of [`AddPermissionPolicyToRoleConfiguration`]: empty.
pub type AddPermissionPolicyToRoleConfigurationOutput = Empty;

/// In the request of [`AddPermissionPolicyToRoleConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyDetail {
    /// Required.
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
}
input! { PolicyDetail(policy_id: i64) {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String
} }

/// Adds share unit: `AddShareUnit` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=AddShareUnit>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_AUTH_INFO_EMPTY`],
/// [`codes::FAILED_OPERATION_AUTH_NOT_ENTERPRISE`], [`codes::FAILED_OPERATION_RESOURCE_OVER_LIMIT`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareUnit {
    /// Required.
    pub name: String,
    /// Required.
    pub area: String,
    pub description: Option<String>,
    pub share_scope: Option<i64>,
}
operation! { AddShareUnit(name: String, area: String) "AddShareUnit" -> AddShareUnitOutput {
    0 "Name" name, 1 "Area" area, 2 "Description" description: String, 3 "ShareScope" share_scope: i64
} }

/// Response of [`AddShareUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareUnitOutput {
    pub unit_id: Option<String>,
}
model! { AddShareUnitOutput {
    0 "UnitId" unit_id: String
} }

/// Adds share unit members: `AddShareUnitMembers` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=AddShareUnitMembers>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_SHARE_AREA_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SHARE_UNIT_NOT_EXIST`], [`codes::FAILED_OPERATION_SOME_UINS_NOT_IN_ORGANIZATION`],
/// [`codes::LIMIT_EXCEEDED_SHARE_UNIT_MEMBER_OVER_LIMIT`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_SHARING_TO_OTHER_ORGANIZATION_MEMBER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareUnitMembers {
    /// Required.
    pub unit_id: String,
    /// Required.
    pub area: String,
    /// Required.
    pub members: Vec<ShareMember>,
}
operation! { AddShareUnitMembers(unit_id: String, area: String, members: Vec<ShareMember>)
    "AddShareUnitMembers" -> Empty {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Members" members
} }

/// Response of [`AddShareUnitMembers`]: empty.
pub type AddShareUnitMembersOutput = Empty;

/// In the request of [`AddShareUnitMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareMember {
    /// Required.
    pub share_member_uin: Option<i64>,
}
input! { ShareMember(share_member_uin: i64) {
    0 "ShareMemberUin" share_member_uin: i64
} }

/// Adds share unit node: `AddShareUnitNode` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=AddShareUnitNode>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_MEMBER_ACCOUNT_DEREGISTER_PENDING`],
/// [`codes::FAILED_OPERATION_SHARE_AREA_NOT_EXIST`], [`codes::FAILED_OPERATION_SHARE_UNIT_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_SHARE_UNIT_NODE_OVER_LIMIT`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareUnitNode {
    /// Required.
    pub unit_id: String,
    /// Required.
    pub node_id: i64,
}
operation! { AddShareUnitNode(unit_id: String, node_id: i64) "AddShareUnitNode" -> Empty {
    0 "UnitId" unit_id, 1 "NodeId" node_id
} }

/// Response of [`AddShareUnitNode`]: empty.
pub type AddShareUnitNodeOutput = Empty;

/// Adds share unit resources: `AddShareUnitResources` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=AddShareUnitResources>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_HAS_DIFFERENT_RESOURCE_TYPE`],
/// [`codes::FAILED_OPERATION_SHARE_AREA_NOT_EXIST`], [`codes::FAILED_OPERATION_SHARE_RESOURCE_TYPE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SHARE_UNIT_NOT_EXIST`], [`codes::LIMIT_EXCEEDED_SHARE_UNIT_RESOURCE_OVER_LIMIT`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_MEMBER_UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareUnitResources {
    /// Required.
    pub unit_id: String,
    /// Required.
    pub area: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub resources: Vec<ProductResource>,
}
operation! { AddShareUnitResources(unit_id: String, area: String, r#type: String, resources: Vec<ProductResource>)
    "AddShareUnitResources" -> Empty {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Type" r#type, 3 "Resources" resources
} }

/// Response of [`AddShareUnitResources`]: empty.
pub type AddShareUnitResourcesOutput = Empty;

/// In the request of [`AddShareUnitResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductResource {
    /// Required.
    pub product_resource_id: Option<String>,
    /// Deprecated.
    pub resource_grant_last: Option<String>,
}
input! { ProductResource(product_resource_id: String) {
    0 "ProductResourceId" product_resource_id: String, 1 "ResourceGrantLast" resource_grant_last: String
} }

/// Adds user to group: `AddUserToGroup` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=AddUserToGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_TYPE_USER_TYPE_NOT_MATCH`],
/// [`codes::FAILED_OPERATION_GROUP_USER_COUNT_OVER_UPPER_LIMIT`], [`codes::FAILED_OPERATION_MANUAL_GROUP_NOT_UPDATE`],
/// [`codes::FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_ADD_USER`],
/// [`codes::FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_UPDATE`],
/// [`codes::FAILED_OPERATION_USER_ADD_GROUP_COUNT_OVER_UPPER_LIMIT`], [`codes::INVALID_PARAMETER_GROUP_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_GROUP_USER_ALREADY_EXISTS`], [`codes::LIMIT_EXCEEDED_ADD_USER_TO_GROUP_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub user_id: String,
}
operation! { AddUserToGroup(zone_id: String, group_id: String, user_id: String) "AddUserToGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "UserId" user_id
} }

/// Response of [`AddUserToGroup`]: empty.
pub type AddUserToGroupOutput = Empty;

/// Attaches policy: `AttachPolicy` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=AttachPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_ENABLED`],
/// [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`], [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicy {
    /// Required.
    pub target_id: i64,
    /// Required.
    pub target_type: String,
    /// Required.
    pub policy_id: i64,
    pub r#type: Option<String>,
}
operation! { AttachPolicy(target_id: i64, target_type: String, policy_id: i64) "AttachPolicy" -> Empty {
    0 "TargetId" target_id, 1 "TargetType" target_type, 2 "PolicyId" policy_id, 3 "Type" r#type: String
} }

/// Response of [`AttachPolicy`]: empty.
pub type AttachPolicyOutput = Empty;

/// Binds organization member auth account: `BindOrganizationMemberAuthAccount` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=BindOrganizationMemberAuthAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATE_POLICY`], [`codes::FAILED_OPERATION_SUB_ACCOUNT_IDENTITY_EXIST`],
/// [`codes::FAILED_OPERATION_SUB_ACCOUNT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOrganizationMemberAuthAccount {
    /// Required.
    pub member_uin: i64,
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub org_sub_account_uins: Vec<i64>,
}
operation! { BindOrganizationMemberAuthAccount(member_uin: i64, policy_id: i64, org_sub_account_uins: Vec<i64>)
    "BindOrganizationMemberAuthAccount" -> Empty {
    0 "MemberUin" member_uin, 1 "PolicyId" policy_id, 2 "OrgSubAccountUins" org_sub_account_uins
} }

/// Response of [`BindOrganizationMemberAuthAccount`]: empty.
pub type BindOrganizationMemberAuthAccountOutput = Empty;

/// Binds organization policy sub account: `BindOrganizationPolicySubAccount` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=BindOrganizationPolicySubAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATE_POLICY`], [`codes::FAILED_OPERATION_SUB_ACCOUNT_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOrganizationPolicySubAccount {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub org_sub_account_uins: Vec<i64>,
}
operation! { BindOrganizationPolicySubAccount(policy_id: i64, org_sub_account_uins: Vec<i64>)
    "BindOrganizationPolicySubAccount" -> Empty {
    0 "PolicyId" policy_id, 1 "OrgSubAccountUins" org_sub_account_uins
} }

/// Response of [`BindOrganizationPolicySubAccount`]: empty.
pub type BindOrganizationPolicySubAccountOutput = Empty;

/// Cancels organization member auth account: `CancelOrganizationMemberAuthAccount` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CancelOrganizationMemberAuthAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATE_POLICY`], [`codes::FAILED_OPERATION_SUB_ACCOUNT_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrganizationMemberAuthAccount {
    /// Required.
    pub member_uin: i64,
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub org_sub_account_uin: i64,
}
operation! { CancelOrganizationMemberAuthAccount(member_uin: i64, policy_id: i64, org_sub_account_uin: i64)
    "CancelOrganizationMemberAuthAccount" -> Empty {
    0 "MemberUin" member_uin, 1 "PolicyId" policy_id, 2 "OrgSubAccountUin" org_sub_account_uin
} }

/// Response of [`CancelOrganizationMemberAuthAccount`]: empty.
pub type CancelOrganizationMemberAuthAccountOutput = Empty;

/// Cancels organization policy sub account: `CancelOrganizationPolicySubAccount` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CancelOrganizationPolicySubAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATE_POLICY`], [`codes::RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrganizationPolicySubAccount {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub org_sub_account_uins: Vec<i64>,
}
operation! { CancelOrganizationPolicySubAccount(policy_id: i64, org_sub_account_uins: Vec<i64>)
    "CancelOrganizationPolicySubAccount" -> Empty {
    0 "PolicyId" policy_id, 1 "OrgSubAccountUins" org_sub_account_uins
} }

/// Response of [`CancelOrganizationPolicySubAccount`]: empty.
pub type CancelOrganizationPolicySubAccountOutput = Empty;

/// Checks account delete: `CheckAccountDelete` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CheckAccountDelete>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountDelete {
    /// Required.
    pub member_uin: i64,
}
operation! { CheckAccountDelete(member_uin: i64) "CheckAccountDelete" -> CheckAccountDeleteOutput {
    0 "MemberUin" member_uin
} }

/// Response of [`CheckAccountDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountDeleteOutput {
    pub allow_delete: Option<bool>,
    pub not_allow_reason: Option<NotAllowReason>,
}
model! { CheckAccountDeleteOutput {
    0 "AllowDelete" allow_delete: bool, 1 "NotAllowReason" not_allow_reason: NotAllowReason
} }

/// In the response of [`CheckAccountDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotAllowReason {
    pub is_create_member: Option<bool>,
    pub deletion_permission: Option<bool>,
    pub is_assign_manager: Option<bool>,
    pub is_auth_manager: Option<bool>,
    pub is_share_manager: Option<bool>,
    pub operate_process: Option<bool>,
    pub billing_permission: Option<bool>,
    pub exist_resources: Vec<String>,
    pub detect_failed_resources: Vec<String>,
    pub cic_role_config: Option<bool>,
    pub cic_user_config: Option<bool>,
}
model! { NotAllowReason {
    0 "IsCreateMember" is_create_member: bool, 1 "DeletionPermission" deletion_permission: bool,
    2 "IsAssignManager" is_assign_manager: bool, 3 "IsAuthManager" is_auth_manager: bool,
    4 "IsShareManager" is_share_manager: bool, 5 "OperateProcess" operate_process: bool,
    6 "BillingPermission" billing_permission: bool, 7 "ExistResources" exist_resources: Vec<String>,
    8 "DetectFailedResources" detect_failed_resources: Vec<String>, 9 "CICRoleConfig" cic_role_config: bool,
    10 "CICUserConfig" cic_user_config: bool
} }

/// Clears external saml identity provider: `ClearExternalSAMLIdentityProvider` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ClearExternalSAMLIdentityProvider>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_S_SO_STATUS_ENABLE_NOT_CLEAR_IDENTITY_PROVIDER`],
/// [`codes::RESOURCE_NOT_FOUND_SAML_IDENTITY_PROVIDER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearExternalSAMLIdentityProvider {
    /// Required.
    pub zone_id: String,
}
operation! { ClearExternalSAMLIdentityProvider(zone_id: String) "ClearExternalSAMLIdentityProvider" -> Empty {
    0 "ZoneId" zone_id
} }

/// Response of [`ClearExternalSAMLIdentityProvider`]: empty.
pub type ClearExternalSAMLIdentityProviderOutput = Empty;

/// Creates group: `CreateGroup` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_OVER_UPPER_LIMIT`], [`codes::INVALID_PARAMETER_GROUP_NAME_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_GROUP_NAME_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_name: String,
    pub description: Option<String>,
    pub group_type: Option<String>,
}
operation! { CreateGroup(zone_id: String, group_name: String) "CreateGroup" -> CreateGroupOutput {
    0 "ZoneId" zone_id, 1 "GroupName" group_name, 2 "Description" description: String, 3 "GroupType" group_type: String
} }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group_info: Option<GroupInfo>,
}
model! { CreateGroupOutput {
    0 "GroupInfo" group_info: GroupInfo
} }

/// In the response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub group_type: Option<String>,
    pub update_time: Option<String>,
    pub group_id: Option<String>,
    pub member_count: Option<i64>,
    pub is_selected: Option<bool>,
}
model! { GroupInfo {
    0 "GroupName" group_name: String, 1 "Description" description: String, 2 "CreateTime" create_time: String,
    3 "GroupType" group_type: String, 4 "UpdateTime" update_time: String, 5 "GroupId" group_id: String,
    6 "MemberCount" member_count: i64, 7 "IsSelected" is_selected: bool
} }

/// Creates org service assign: `CreateOrgServiceAssign` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateOrgServiceAssign>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_CREATE_ORG_SERVICE_ASSIGN_OVER_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrgServiceAssign {
    /// Required.
    pub member_uins: Vec<i64>,
    pub service_id: Option<i64>,
    pub product: Option<String>,
    pub management_scope: Option<i64>,
    pub management_scope_uins: Option<Vec<i64>>,
    pub management_scope_node_ids: Option<Vec<i64>>,
}
operation! { CreateOrgServiceAssign(member_uins: Vec<i64>) "CreateOrgServiceAssign" -> Empty {
    0 "MemberUins" member_uins, 1 "ServiceId" service_id: i64, 2 "Product" product: String,
    3 "ManagementScope" management_scope: i64, 4 "ManagementScopeUins" management_scope_uins: Vec<i64>,
    5 "ManagementScopeNodeIds" management_scope_node_ids: Vec<i64>
} }

/// Response of [`CreateOrgServiceAssign`]: empty.
pub type CreateOrgServiceAssignOutput = Empty;

/// Creates organization: `CreateOrganization` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateOrganization>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTH_INFO_EMPTY`], [`codes::FAILED_OPERATION_AUTH_NOT_ENTERPRISE`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_EXIST_ALREADY`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_CREATE_MEMBER_NOT_ALLOW_CREATE_ORGANIZATION`],
/// [`codes::UNSUPPORTED_OPERATION_OPERATION_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganization {}
operation! { CreateOrganization() "CreateOrganization" -> CreateOrganizationOutput {} }

/// Response of [`CreateOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationOutput {
    pub org_id: Option<i64>,
    pub nick_name: Option<String>,
}
model! { CreateOrganizationOutput {
    0 "OrgId" org_id: i64, 1 "NickName" nick_name: String
} }

/// Creates organization identity: `CreateOrganizationIdentity` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateOrganizationIdentity>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_DETAIL`], [`codes::FAILED_OPERATION_ORGANIZATION_IDENTITY_NAME_USED`],
/// [`codes::LIMIT_EXCEEDED_IDENTITY_EXCEED_LIMIT`], [`codes::RESOURCE_NOT_FOUND_POLICY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationIdentity {
    /// Required.
    pub identity_alias_name: String,
    /// Required.
    pub identity_policy: Vec<IdentityPolicy>,
    pub description: Option<String>,
}
operation! { CreateOrganizationIdentity(identity_alias_name: String, identity_policy: Vec<IdentityPolicy>)
    "CreateOrganizationIdentity" -> CreateOrganizationIdentityOutput {
    0 "IdentityAliasName" identity_alias_name, 1 "IdentityPolicy" identity_policy, 2 "Description" description: String
} }

/// In the request of [`CreateOrganizationIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityPolicy {
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_type: Option<i64>,
    pub policy_document: Option<String>,
}
input! { IdentityPolicy() {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String, 2 "PolicyType" policy_type: i64,
    3 "PolicyDocument" policy_document: String
} }

/// Response of [`CreateOrganizationIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationIdentityOutput {
    pub identity_id: Option<i64>,
}
model! { CreateOrganizationIdentityOutput {
    0 "IdentityId" identity_id: i64
} }

/// Creates organization member: `CreateOrganizationMember` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateOrganizationMember>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTH_INFO_EMPTY`], [`codes::FAILED_OPERATION_AUTH_NOT_ENTERPRISE`],
/// [`codes::FAILED_OPERATION_CREATE_ACCOUNT`], [`codes::FAILED_OPERATION_CREATE_BILLING_PERMISSION_ERR`],
/// [`codes::FAILED_OPERATION_CREATE_MEMBER_AUTH_OVER_LIMIT`],
/// [`codes::FAILED_OPERATION_CREATE_RECORD_ALREADY_SUCCESS`], [`codes::FAILED_OPERATION_CREATE_RECORD_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_CREATE_ROLE`], [`codes::FAILED_OPERATION_GET_AUTH_INFO`],
/// [`codes::FAILED_OPERATION_MEMBER_NAME_USED`], [`codes::FAILED_OPERATION_OPERATE_BILLING_PERMISSION_ERR`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_MEMBER_NAME_USED`], [`codes::FAILED_OPERATION_ORGANIZATION_NODE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_PERMISSION_ILLEGAL`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_ILLEGAL`], [`codes::FAILED_OPERATION_PARTNER_MANAGEMENT_ERR`],
/// [`codes::FAILED_OPERATION_PAY_UIN_ILLEGAL`], [`codes::FAILED_OPERATION_TAG_RESOURCES_ERROR`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_EXIST`], [`codes::INVALID_PARAMETER_TAG_ERROR`],
/// [`codes::LIMIT_EXCEEDED_CREATE_MEMBER_OVER_LIMIT`], [`codes::LIMIT_EXCEEDED_ORGANIZATION_MEMBER_OVER_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_AUTH_RELATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_ABNORMAL_FINANCIAL_STATUS_OF_ADMIN`],
/// [`codes::UNSUPPORTED_OPERATION_ADD_DELEGATE_PAYER_NOT_ALLOW`],
/// [`codes::UNSUPPORTED_OPERATION_ADD_DISCOUNT_INHERIT_NOT_ALLOW`], [`codes::UNSUPPORTED_OPERATION_EXISTED_AGENT`],
/// [`codes::UNSUPPORTED_OPERATION_EXISTED_CLIENT`], [`codes::UNSUPPORTED_OPERATION_INCONSISTENT_USER_TYPES`],
/// [`codes::UNSUPPORTED_OPERATION_MANAGEMENT_SYSTEM_ERROR`], [`codes::UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_ARREARS`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_DISCOUNT_INHERIT_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_EXIST_ACCOUNT_LEVEL_DISCOUNT_INHERIT`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_IS_AGENT`], [`codes::UNSUPPORTED_OPERATION_OPERATION_FORBIDDEN`],
/// [`codes::UNSUPPORTED_OPERATION_ORDER_IN_PROGRESS_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_OWNER_DISCOUNT_INHERIT_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_PAYER_ARREARS_AND_NO_CREDIT_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_PAYER_EXIST_ACCOUNT_LEVEL_DISCOUNT_INHERIT`],
/// [`codes::UNSUPPORTED_OPERATION_SECONDARY_DISTRIBUTOR_SUB_CLIENT_EXISTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMember {
    /// Required.
    pub name: String,
    /// Required.
    pub policy_type: String,
    /// Required.
    pub permission_ids: Vec<i64>,
    /// Required.
    pub node_id: i64,
    /// Required.
    pub account_name: String,
    pub remark: Option<String>,
    pub record_id: Option<i64>,
    pub pay_uin: Option<String>,
    pub identity_role_id: Option<Vec<i64>>,
    pub auth_relation_id: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}

/// Arguments of [`CreateOrganizationMember::new`].
pub struct CreateOrganizationMemberRequired {
    pub name: String,
    pub policy_type: String,
    pub permission_ids: Vec<i64>,
    pub node_id: i64,
    pub account_name: String,
}
operation! {
    CreateOrganizationMember { CreateOrganizationMemberRequired: name, policy_type, permission_ids, node_id, account_name }
    "CreateOrganizationMember" -> CreateOrganizationMemberOutput {
    0 "Name" name, 1 "PolicyType" policy_type, 2 "PermissionIds" permission_ids, 3 "NodeId" node_id,
    4 "AccountName" account_name, 5 "Remark" remark: String, 6 "RecordId" record_id: i64, 7 "PayUin" pay_uin: String,
    8 "IdentityRoleID" identity_role_id: Vec<i64>, 9 "AuthRelationId" auth_relation_id: i64, 10 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMemberOutput {
    pub uin: Option<i64>,
}
model! { CreateOrganizationMemberOutput {
    0 "Uin" uin: i64
} }

/// Creates organization member auth identity: `CreateOrganizationMemberAuthIdentity` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateOrganizationMemberAuthIdentity>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ROLE`], [`codes::FAILED_OPERATION_ORGANIZATION_IDENTITY_POLICY_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMemberAuthIdentity {
    /// Required.
    pub member_uins: Vec<i64>,
    /// Required.
    pub identity_ids: Vec<i64>,
}
operation! { CreateOrganizationMemberAuthIdentity(member_uins: Vec<i64>, identity_ids: Vec<i64>)
    "CreateOrganizationMemberAuthIdentity" -> Empty {
    0 "MemberUins" member_uins, 1 "IdentityIds" identity_ids
} }

/// Response of [`CreateOrganizationMemberAuthIdentity`]: empty.
pub type CreateOrganizationMemberAuthIdentityOutput = Empty;

/// Creates organization member policy: `CreateOrganizationMemberPolicy` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateOrganizationMemberPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_POLICY`], [`codes::FAILED_OPERATION_MEMBER_POLICY_NAME_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_IDENTITY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMemberPolicy {
    /// Required.
    pub member_uin: i64,
    /// Required.
    pub policy_name: String,
    /// Required.
    pub identity_id: i64,
    pub description: Option<String>,
}
operation! { CreateOrganizationMemberPolicy(member_uin: i64, policy_name: String, identity_id: i64)
    "CreateOrganizationMemberPolicy" -> CreateOrganizationMemberPolicyOutput {
    0 "MemberUin" member_uin, 1 "PolicyName" policy_name, 2 "IdentityId" identity_id,
    3 "Description" description: String
} }

/// Response of [`CreateOrganizationMemberPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMemberPolicyOutput {
    pub policy_id: Option<i64>,
}
model! { CreateOrganizationMemberPolicyOutput {
    0 "PolicyId" policy_id: i64
} }

/// Creates organization members policy: `CreateOrganizationMembersPolicy` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateOrganizationMembersPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_POLICY`], [`codes::FAILED_OPERATION_MEMBER_POLICY_NAME_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMembersPolicy {
    /// Required.
    pub member_uins: Vec<i64>,
    /// Required.
    pub policy_name: String,
    /// Required.
    pub identity_id: i64,
    pub description: Option<String>,
}
operation! { CreateOrganizationMembersPolicy(member_uins: Vec<i64>, policy_name: String, identity_id: i64)
    "CreateOrganizationMembersPolicy" -> CreateOrganizationMembersPolicyOutput {
    0 "MemberUins" member_uins, 1 "PolicyName" policy_name, 2 "IdentityId" identity_id,
    3 "Description" description: String
} }

/// Response of [`CreateOrganizationMembersPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMembersPolicyOutput {
    pub policy_id: Option<i64>,
}
model! { CreateOrganizationMembersPolicyOutput {
    0 "PolicyId" policy_id: i64
} }

/// Creates policy: `CreatePolicy` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreatePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_ENABLED`], [`codes::FAILED_OPERATION_POLICY_FULL`],
/// [`codes::FAILED_OPERATION_POLICY_NAME_IN_USE`], [`codes::INVALID_PARAMETER_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_ACTION_MISS`], [`codes::INVALID_PARAMETER_ACTION_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ACTION_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_CONDITION_CONTENT_ERROR`],
/// [`codes::INVALID_PARAMETER_CONDITION_ERROR`], [`codes::INVALID_PARAMETER_CONDITION_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_EFFECT_ERROR`], [`codes::INVALID_PARAMETER_NOT_SUPPORT_PRODUCT`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT`], [`codes::INVALID_PARAMETER_POLICY_KEY_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_POLICY_NAME_ERROR`], [`codes::INVALID_PARAMETER_POLICY_NAME_EXISTED`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_ERROR`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST`], [`codes::INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_RESERVED_TAG_KEY`], [`codes::INVALID_PARAMETER_RESOURCE_CONTENT_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_PROJECT_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_QCS_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_REGION_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_RESOURCE_UIN_ERROR`],
/// [`codes::INVALID_PARAMETER_STATEMENT_ERROR`], [`codes::INVALID_PARAMETER_UNSUPPORTED_SERVICE`],
/// [`codes::INVALID_PARAMETER_VERSION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_POLICY_CONTENT_INVALID`],
/// [`codes::LIMIT_EXCEEDED_TAG_POLICY`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    /// Required.
    pub name: String,
    /// Required.
    pub content: String,
    /// Required.
    pub r#type: String,
    pub description: Option<String>,
}
operation! { CreatePolicy(name: String, content: String, r#type: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "Name" name, 1 "Content" content, 2 "Type" r#type, 3 "Description" description: String
} }

/// Response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy_id: Option<i64>,
}
model! { CreatePolicyOutput {
    0 "PolicyId" policy_id: i64
} }

/// Creates role assignment: `CreateRoleAssignment` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateRoleAssignment>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_ROLE_CONFIGURATION_AUTHORIZATION_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_ROLE_CONFIGURATION_AUTHORIZATION_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_GROUP_NOT_EXIST`], [`codes::INVALID_PARAMETER_ROLE_CONFIGURATION_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_CREATE_ROLE_ASSIGNMENT_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleAssignment {
    /// Required.
    pub zone_id: String,
    pub role_assignment_info: Option<Vec<RoleAssignmentInfo>>,
}
operation! { CreateRoleAssignment(zone_id: String) "CreateRoleAssignment" -> CreateRoleAssignmentOutput {
    0 "ZoneId" zone_id, 1 "RoleAssignmentInfo" role_assignment_info: Vec<RoleAssignmentInfo>
} }

/// In the request of [`CreateRoleAssignment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleAssignmentInfo {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
    pub target_uin: Option<i64>,
    pub target_type: Option<String>,
    pub role_configuration_id: Option<String>,
}
input! { RoleAssignmentInfo() {
    0 "PrincipalId" principal_id: String, 1 "PrincipalType" principal_type: String, 2 "TargetUin" target_uin: i64,
    3 "TargetType" target_type: String, 4 "RoleConfigurationId" role_configuration_id: String
} }

/// Response of [`CreateRoleAssignment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleAssignmentOutput {
    pub tasks: Vec<TaskInfo>,
}
model! { CreateRoleAssignmentOutput {
    0 "Tasks" tasks: Vec<TaskInfo>
} }

/// In the response of [`CreateRoleAssignment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub task_id: Option<String>,
    pub role_configuration_id: Option<String>,
    pub role_configuration_name: Option<String>,
    pub target_uin: Option<i64>,
    pub target_type: Option<String>,
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
    pub task_type: Option<String>,
    pub status: Option<String>,
    pub failure_reason: Option<String>,
}
model! { TaskInfo {
    0 "TaskId" task_id: String, 1 "RoleConfigurationId" role_configuration_id: String,
    2 "RoleConfigurationName" role_configuration_name: String, 3 "TargetUin" target_uin: i64,
    4 "TargetType" target_type: String, 5 "PrincipalId" principal_id: String, 6 "PrincipalType" principal_type: String,
    7 "TaskType" task_type: String, 8 "Status" status: String, 9 "FailureReason" failure_reason: String
} }

/// Creates role configuration: `CreateRoleConfiguration` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateRoleConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIGURATION_OVER_UPPER_LIMIT`], [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_CONFIGURATION_NAME_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_CONFIGURATION_NAME_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleConfiguration {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub role_configuration_name: String,
    pub description: Option<String>,
    pub session_duration: Option<i64>,
    pub relay_state: Option<String>,
}
operation! { CreateRoleConfiguration(zone_id: String, role_configuration_name: String)
    "CreateRoleConfiguration" -> CreateRoleConfigurationOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationName" role_configuration_name, 2 "Description" description: String,
    3 "SessionDuration" session_duration: i64, 4 "RelayState" relay_state: String
} }

/// Response of [`CreateRoleConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleConfigurationOutput {
    pub role_configuration_info: Option<RoleConfiguration>,
}
model! { CreateRoleConfigurationOutput {
    0 "RoleConfigurationInfo" role_configuration_info: RoleConfiguration
} }

/// In the response of [`CreateRoleConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleConfiguration {
    pub role_configuration_id: Option<String>,
    pub role_configuration_name: Option<String>,
    pub description: Option<String>,
    pub session_duration: Option<i64>,
    pub relay_state: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub is_selected: Option<bool>,
}
model! { RoleConfiguration {
    0 "RoleConfigurationId" role_configuration_id: String, 1 "RoleConfigurationName" role_configuration_name: String,
    2 "Description" description: String, 3 "SessionDuration" session_duration: i64, 4 "RelayState" relay_state: String,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String, 7 "IsSelected" is_selected: bool
} }

/// Creates scim credential: `CreateSCIMCredential` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateSCIMCredential>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::FAILED_OPERATION_SCIM_CREDENTIAL_GENERATE_ERROR`],
/// [`codes::LIMIT_EXCEEDED_SCIM_CREDENTIAL_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSCIMCredential {
    /// Required.
    pub zone_id: String,
    pub expire_duration: Option<i64>,
}
operation! { CreateSCIMCredential(zone_id: String) "CreateSCIMCredential" -> CreateSCIMCredentialOutput {
    0 "ZoneId" zone_id, 1 "ExpireDuration" expire_duration: i64
} }

/// Response of [`CreateSCIMCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSCIMCredentialOutput {
    pub zone_id: Option<String>,
    pub credential_id: Option<String>,
    pub credential_type: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub credential_status: Option<String>,
    /// Secret.
    pub credential_secret: Option<Secret>,
}
model! { CreateSCIMCredentialOutput {
    0 "ZoneId" zone_id: String, 1 "CredentialId" credential_id: String, 2 "CredentialType" credential_type: String,
    3 "CreateTime" create_time: String, 4 "ExpireTime" expire_time: String,
    5 "CredentialStatus" credential_status: String, 6 "CredentialSecret" credential_secret: Secret
} }

/// Creates user: `CreateUser` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateUser>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_OVER_UPPER_LIMIT`], [`codes::INVALID_PARAMETER_EMAIL_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_USERNAME_ALREADY_EXISTS`], [`codes::INVALID_PARAMETER_USERNAME_FORMAT_ERROR`],
/// [`codes::LIMIT_EXCEEDED_CREATE_USER_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub user_name: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub user_status: Option<String>,
    pub user_type: Option<String>,
    pub need_reset_password: Option<bool>,
}
operation! { CreateUser(zone_id: String, user_name: String) "CreateUser" -> CreateUserOutput {
    0 "ZoneId" zone_id, 1 "UserName" user_name, 2 "FirstName" first_name: String, 3 "LastName" last_name: String,
    4 "DisplayName" display_name: String, 5 "Description" description: String, 6 "Email" email: String,
    7 "UserStatus" user_status: String, 8 "UserType" user_type: String, 9 "NeedResetPassword" need_reset_password: bool
} }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user_info: Option<UserInfo>,
}
model! { CreateUserOutput {
    0 "UserInfo" user_info: UserInfo
} }

/// In the response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub user_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub user_status: Option<String>,
    pub user_type: Option<String>,
    pub user_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub is_selected: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub need_reset_password: Option<bool>,
}
model! { UserInfo {
    0 "UserName" user_name: String, 1 "FirstName" first_name: String, 2 "LastName" last_name: String,
    3 "DisplayName" display_name: String, 4 "Description" description: String, 5 "Email" email: String,
    6 "UserStatus" user_status: String, 7 "UserType" user_type: String, 8 "UserId" user_id: String,
    9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String, 11 "IsSelected" is_selected: bool,
    12 "Password" password: Secret, 13 "NeedResetPassword" need_reset_password: bool
} }

/// Creates user sync provisioning: `CreateUserSyncProvisioning` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=CreateUserSyncProvisioning>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_USER_PROVISIONING_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_USER_PROVISIONING_OVER_LIMIT`], [`codes::INVALID_PARAMETER_GROUP_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_CREATE_USER_SYNC_PROVISIONING_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSyncProvisioning {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub user_sync_provisionings: Vec<UserSyncProvisioning>,
}
operation! { CreateUserSyncProvisioning(zone_id: String, user_sync_provisionings: Vec<UserSyncProvisioning>)
    "CreateUserSyncProvisioning" -> CreateUserSyncProvisioningOutput {
    0 "ZoneId" zone_id, 1 "UserSyncProvisionings" user_sync_provisionings
} }

/// In the request of [`CreateUserSyncProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserSyncProvisioning {
    pub description: Option<String>,
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
    pub target_uin: Option<i64>,
    pub duplication_strategy: Option<String>,
    pub deletion_strategy: Option<String>,
    pub target_type: Option<String>,
}
input! { UserSyncProvisioning() {
    0 "Description" description: String, 1 "PrincipalId" principal_id: String, 2 "PrincipalType" principal_type: String,
    3 "TargetUin" target_uin: i64, 4 "DuplicationStrategy" duplication_strategy: String,
    5 "DeletionStrategy" deletion_strategy: String, 6 "TargetType" target_type: String
} }

/// Response of [`CreateUserSyncProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSyncProvisioningOutput {
    pub tasks: Vec<UserProvisioningsTask>,
}
model! { CreateUserSyncProvisioningOutput {
    0 "Tasks" tasks: Vec<UserProvisioningsTask>
} }

/// In the response of [`CreateUserSyncProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserProvisioningsTask {
    pub task_id: Option<String>,
    pub target_uin: Option<i64>,
    pub target_type: Option<String>,
    pub task_type: Option<String>,
    pub task_status: Option<String>,
    pub user_provisioning_id: Option<String>,
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
    pub principal_name: Option<String>,
    pub duplication_strategy: Option<String>,
    pub deletion_strategy: Option<String>,
}
model! { UserProvisioningsTask {
    0 "TaskId" task_id: String, 1 "TargetUin" target_uin: i64, 2 "TargetType" target_type: String,
    3 "TaskType" task_type: String, 4 "TaskStatus" task_status: String,
    5 "UserProvisioningId" user_provisioning_id: String, 6 "PrincipalId" principal_id: String,
    7 "PrincipalType" principal_type: String, 8 "PrincipalName" principal_name: String,
    9 "DuplicationStrategy" duplication_strategy: String, 10 "DeletionStrategy" deletion_strategy: String
} }

/// Deletes account: `DeleteAccount` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_MEMBER_ACCOUNT_DEREGISTER_PENDING`],
/// [`codes::FAILED_OPERATION_MEMBER_SHARE_RESOURCE`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_AUTH_MANAGE_NOT_ALLOW_DELETE`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_DELETE_ACCOUNT_DISABLED`],
/// [`codes::UNSUPPORTED_OPERATION_INVITE_ACCOUNT_NOT_ALLOW_DELETE`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_CIC_ROLE_CONFIG`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_CIC_USER_CONFIG`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_RESOURCE`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_EXIST_SERVICE_NOT_ALLOW_DELETE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub member_uin: i64,
}
operation! { DeleteAccount(member_uin: i64) "DeleteAccount" -> Empty {
    0 "MemberUin" member_uin
} }

/// Response of [`DeleteAccount`]: empty.
pub type DeleteAccountOutput = Empty;

/// Deletes group: `DeleteGroup` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_GROUP_NOT_ALLOW_EXIST_USER`],
/// [`codes::FAILED_OPERATION_MANUAL_GROUP_NOT_DELETE`],
/// [`codes::FAILED_OPERATION_ROLE_CONFIGURATION_AUTHORIZATION_EXIST`],
/// [`codes::FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_DELETE`], [`codes::FAILED_OPERATION_USER_PROVISIONING_EXISTS`],
/// [`codes::INVALID_PARAMETER_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: String,
}
operation! { DeleteGroup(zone_id: String, group_id: String) "DeleteGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "GroupId" group_id
} }

/// Response of [`DeleteGroup`]: empty.
pub type DeleteGroupOutput = Empty;

/// Deletes org service assign: `DeleteOrgServiceAssign` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteOrgServiceAssign>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_ORG_SERVICE_USAGE_STATUS_ERR`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_SERVICE_ASSIGN_IS_USE`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_ASSIGN_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrgServiceAssign {
    /// Required.
    pub member_uin: i64,
    pub service_id: Option<i64>,
    pub product: Option<String>,
}
operation! { DeleteOrgServiceAssign(member_uin: i64) "DeleteOrgServiceAssign" -> Empty {
    0 "MemberUin" member_uin, 1 "ServiceId" service_id: i64, 2 "Product" product: String
} }

/// Response of [`DeleteOrgServiceAssign`]: empty.
pub type DeleteOrgServiceAssignOutput = Empty;

/// Deletes organization: `DeleteOrganization` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteOrganization>.
///
/// Errors: [`codes::FAILED_OPERATION_MEMBER_EXIST_DELEGATE_PAYER_NOT_ALLOW_DELETE`],
/// [`codes::FAILED_OPERATION_MEMBER_IS_DELEGATE_PAYER_NOT_ALLOW_DELETE`],
/// [`codes::FAILED_OPERATION_ORG_MEMBER_POLICY_EXIST`], [`codes::FAILED_OPERATION_ORGANIZATION_NOT_EMPTY`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_DISABLED`], [`codes::FAILED_OPERATION_QUIT_SHARE_UINT`],
/// [`codes::FAILED_OPERATION_QUITE_SHARE_UNIT`], [`codes::FAILED_OPERATION_SHARE_UNIT_NOT_EMPTY`],
/// [`codes::UNSUPPORTED_OPERATION_ADMIN_ACCOUNT_EXIST_CIC_ROLE_CONFIG`],
/// [`codes::UNSUPPORTED_OPERATION_ADMIN_ACCOUNT_EXIST_CIC_USER_CONFIG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganization {}
operation! { DeleteOrganization() "DeleteOrganization" -> Empty {} }

/// Response of [`DeleteOrganization`]: empty.
pub type DeleteOrganizationOutput = Empty;

/// Deletes organization identity: `DeleteOrganizationIdentity` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteOrganizationIdentity>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_IDENTITY_IN_USED`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_IDENTITY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationIdentity {
    /// Required.
    pub identity_id: i64,
}
operation! { DeleteOrganizationIdentity(identity_id: i64) "DeleteOrganizationIdentity" -> Empty {
    0 "IdentityId" identity_id
} }

/// Response of [`DeleteOrganizationIdentity`]: empty.
pub type DeleteOrganizationIdentityOutput = Empty;

/// Deletes organization member auth identity: `DeleteOrganizationMemberAuthIdentity` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteOrganizationMemberAuthIdentity>.
///
/// Errors: [`codes::FAILED_OPERATION_MEMBER_IDENTITY_AUTH_USED`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_IDENTITY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationMemberAuthIdentity {
    /// Required.
    pub member_uin: i64,
    /// Required.
    pub identity_id: i64,
}
operation! { DeleteOrganizationMemberAuthIdentity(member_uin: i64, identity_id: i64)
    "DeleteOrganizationMemberAuthIdentity" -> Empty {
    0 "MemberUin" member_uin, 1 "IdentityId" identity_id
} }

/// Response of [`DeleteOrganizationMemberAuthIdentity`]: empty.
pub type DeleteOrganizationMemberAuthIdentityOutput = Empty;

/// Deletes organization members: `DeleteOrganizationMembers` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteOrganizationMembers>.
///
/// Errors: [`codes::FAILED_OPERATION_DISABLE_QUIT_SELF_CREATED_ORGANIZATION`],
/// [`codes::FAILED_OPERATION_MEMBER_EXIST_DELEGATE_PAYER_NOT_ALLOW_DELETE`],
/// [`codes::FAILED_OPERATION_MEMBER_IS_DELEGATE_PAYER_NOT_ALLOW_DELETE`],
/// [`codes::FAILED_OPERATION_MEMBER_SHARE_RESOURCE`], [`codes::FAILED_OPERATION_OPERATE_BILLING_PERMISSION_ERR`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_AUTH_MANAGE_NOT_ALLOW_DELETE`],
/// [`codes::FAILED_OPERATION_QUIT_SHARE_UINT_ERROR`], [`codes::FAILED_OPERATION_SHARE_RESOURCE_MEMBER_IN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_CREATE_MEMBER_NOT_ALLOW_DELETE`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_CIC_ROLE_CONFIG`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_CIC_USER_CONFIG`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_EXIST_OPERATE_PROCESS_NOT_ALLOW_DELETE`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_EXIST_SERVICE_NOT_ALLOW_DELETE`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_NO_PAYMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationMembers {
    /// Required.
    pub member_uin: Vec<i64>,
}
operation! { DeleteOrganizationMembers(member_uin: Vec<i64>) "DeleteOrganizationMembers" -> Empty {
    0 "MemberUin" member_uin
} }

/// Response of [`DeleteOrganizationMembers`]: empty.
pub type DeleteOrganizationMembersOutput = Empty;

/// Deletes organization members policy: `DeleteOrganizationMembersPolicy` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteOrganizationMembersPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_POLICY`], [`codes::RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationMembersPolicy {
    /// Required.
    pub policy_id: i64,
}
operation! { DeleteOrganizationMembersPolicy(policy_id: i64) "DeleteOrganizationMembersPolicy" -> Empty {
    0 "PolicyId" policy_id
} }

/// Response of [`DeleteOrganizationMembersPolicy`]: empty.
pub type DeleteOrganizationMembersPolicyOutput = Empty;

/// Deletes organization nodes: `DeleteOrganizationNodes` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteOrganizationNodes>.
///
/// Errors: [`codes::FAILED_OPERATION_NODE_NOT_EMPTY`], [`codes::FAILED_OPERATION_ORGANIZATION_NODE_DELETE_OVER_LIMIT`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NODE_NOT_EMPTY`], [`codes::FAILED_OPERATION_SHARE_NODE_EXISTED`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationNodes {
    /// Required.
    pub node_id: Vec<i64>,
}
operation! { DeleteOrganizationNodes(node_id: Vec<i64>) "DeleteOrganizationNodes" -> Empty {
    0 "NodeId" node_id
} }

/// Response of [`DeleteOrganizationNodes`]: empty.
pub type DeleteOrganizationNodesOutput = Empty;

/// Deletes policy: `DeletePolicy` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeletePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_IN_USED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_ENABLED`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    /// Required.
    pub policy_id: i64,
    pub r#type: Option<String>,
}
operation! { DeletePolicy(policy_id: i64) "DeletePolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "Type" r#type: String
} }

/// Response of [`DeletePolicy`]: empty.
pub type DeletePolicyOutput = Empty;

/// Deletes role assignment: `DeleteRoleAssignment` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteRoleAssignment>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ROLE_CONFIGURATION_AUTHORIZATION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoleAssignment {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub role_configuration_id: String,
    /// Required.
    pub target_type: String,
    /// Required.
    pub target_uin: i64,
    /// Required.
    pub principal_type: String,
    /// Required.
    pub principal_id: String,
    pub deprovision_strategy: Option<String>,
}

/// Arguments of [`DeleteRoleAssignment::new`].
pub struct DeleteRoleAssignmentRequired {
    pub zone_id: String,
    pub role_configuration_id: String,
    pub target_type: String,
    pub target_uin: i64,
    pub principal_type: String,
    pub principal_id: String,
}
operation! {
    DeleteRoleAssignment { DeleteRoleAssignmentRequired: zone_id, role_configuration_id, target_type, target_uin, principal_type, principal_id }
    "DeleteRoleAssignment" -> DeleteRoleAssignmentOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "TargetType" target_type,
    3 "TargetUin" target_uin, 4 "PrincipalType" principal_type, 5 "PrincipalId" principal_id,
    6 "DeprovisionStrategy" deprovision_strategy: String
} }

/// Response of [`DeleteRoleAssignment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoleAssignmentOutput {
    pub task: Option<TaskInfo>,
}
model! { DeleteRoleAssignmentOutput {
    0 "Task" task: TaskInfo
} }

/// Deletes role configuration: `DeleteRoleConfiguration` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteRoleConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_ROLE_CONFIGURATION_PROVISIONING_ALREADY_DEPLOYED`],
/// [`codes::INVALID_PARAMETER_ROLE_CONFIGURATION_NOT_EXIST`], [`codes::INVALID_PARAMETER_ROLE_POLICY_ALREADY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoleConfiguration {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub role_configuration_id: String,
}
operation! { DeleteRoleConfiguration(zone_id: String, role_configuration_id: String)
    "DeleteRoleConfiguration" -> Empty {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id
} }

/// Response of [`DeleteRoleConfiguration`]: empty.
pub type DeleteRoleConfigurationOutput = Empty;

/// Deletes scim credential: `DeleteSCIMCredential` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteSCIMCredential>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_SCIM_CREDENTIAL_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSCIMCredential {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub credential_id: String,
}
operation! { DeleteSCIMCredential(zone_id: String, credential_id: String) "DeleteSCIMCredential" -> Empty {
    0 "ZoneId" zone_id, 1 "CredentialId" credential_id
} }

/// Response of [`DeleteSCIMCredential`]: empty.
pub type DeleteSCIMCredentialOutput = Empty;

/// Deletes share unit: `DeleteShareUnit` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteShareUnit>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareUnit {
    /// Required.
    pub unit_id: String,
}
operation! { DeleteShareUnit(unit_id: String) "DeleteShareUnit" -> Empty {
    0 "UnitId" unit_id
} }

/// Response of [`DeleteShareUnit`]: empty.
pub type DeleteShareUnitOutput = Empty;

/// Deletes share unit members: `DeleteShareUnitMembers` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteShareUnitMembers>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_SHARE_AREA_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SHARE_RESOURCE_MEMBER_IN_USE`], [`codes::FAILED_OPERATION_SHARE_RESOURCE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SHARE_RESOURCE_TYPE_NOT_EXIST`], [`codes::FAILED_OPERATION_SHARE_UNIT_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_SHARE_UNIT_MEMBER_OVER_LIMIT`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareUnitMembers {
    /// Required.
    pub unit_id: String,
    /// Required.
    pub area: String,
    /// Required.
    pub members: Vec<ShareMember>,
}
operation! { DeleteShareUnitMembers(unit_id: String, area: String, members: Vec<ShareMember>)
    "DeleteShareUnitMembers" -> Empty {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Members" members
} }

/// Response of [`DeleteShareUnitMembers`]: empty.
pub type DeleteShareUnitMembersOutput = Empty;

/// Deletes share unit node: `DeleteShareUnitNode` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteShareUnitNode>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_SHARE_NODE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SHARE_RESOURCE_MEMBER_IN_USE`], [`codes::FAILED_OPERATION_SHARE_RESOURCE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SHARE_RESOURCE_TYPE_NOT_EXIST`], [`codes::FAILED_OPERATION_SHARE_UNIT_NOT_EXIST`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareUnitNode {
    /// Required.
    pub unit_id: String,
    /// Required.
    pub node_id: i64,
}
operation! { DeleteShareUnitNode(unit_id: String, node_id: i64) "DeleteShareUnitNode" -> Empty {
    0 "UnitId" unit_id, 1 "NodeId" node_id
} }

/// Response of [`DeleteShareUnitNode`]: empty.
pub type DeleteShareUnitNodeOutput = Empty;

/// Deletes share unit resources: `DeleteShareUnitResources` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteShareUnitResources>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_SHARE_AREA_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SHARE_RESOURCE_MEMBER_IN_USE`], [`codes::FAILED_OPERATION_SHARE_RESOURCE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SHARE_RESOURCE_TYPE_NOT_EXIST`], [`codes::FAILED_OPERATION_SHARE_UNIT_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_SHARE_UNIT_RESOURCE_OVER_LIMIT`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareUnitResources {
    /// Required.
    pub unit_id: String,
    /// Required.
    pub area: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub resources: Vec<ShareResource>,
}
operation! { DeleteShareUnitResources(unit_id: String, area: String, r#type: String, resources: Vec<ShareResource>)
    "DeleteShareUnitResources" -> Empty {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Type" r#type, 3 "Resources" resources
} }

/// Response of [`DeleteShareUnitResources`]: empty.
pub type DeleteShareUnitResourcesOutput = Empty;

/// In the request of [`DeleteShareUnitResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareResource {
    /// Deprecated.
    pub resource_id: Option<String>,
    pub product_resource_id: Option<String>,
}
input! { ShareResource() {
    0 "ResourceId" resource_id: String, 1 "ProductResourceId" product_resource_id: String
} }

/// Deletes user: `DeleteUser` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteUser>.
///
/// Errors: [`codes::FAILED_OPERATION_MANUAL_USER_NOT_DELETE`],
/// [`codes::FAILED_OPERATION_ROLE_CONFIGURATION_AUTHORIZATION_EXIST`],
/// [`codes::FAILED_OPERATION_SYNCHRONIZED_USER_NOT_DELETE`], [`codes::FAILED_OPERATION_USER_PROVISIONING_EXISTS`],
/// [`codes::INVALID_PARAMETER_USER_ALREADY_EXISTS_GROUP`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteUser(zone_id: String, user_id: String) "DeleteUser" -> Empty {
    0 "ZoneId" zone_id, 1 "UserId" user_id
} }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Deletes user sync provisioning: `DeleteUserSyncProvisioning` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DeleteUserSyncProvisioning>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_PROVISIONING_FAILED`],
/// [`codes::RESOURCE_NOT_FOUND_USER_PROVISIONING_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserSyncProvisioning {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub user_provisioning_id: String,
}
operation! { DeleteUserSyncProvisioning(zone_id: String, user_provisioning_id: String)
    "DeleteUserSyncProvisioning" -> DeleteUserSyncProvisioningOutput {
    0 "ZoneId" zone_id, 1 "UserProvisioningId" user_provisioning_id
} }

/// Response of [`DeleteUserSyncProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserSyncProvisioningOutput {
    pub tasks: Option<UserProvisioningsTask>,
}
model! { DeleteUserSyncProvisioningOutput {
    0 "Tasks" tasks: UserProvisioningsTask
} }

/// Describes effective policy: `DescribeEffectivePolicy` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeEffectivePolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_INTERFACE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`], [`codes::INVALID_PARAMETER_ORGANIZATION_NOT_EXIST`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_EFFECTIVE_POLICY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEffectivePolicy {
    /// Required.
    pub target_id: i64,
}
operation! { DescribeEffectivePolicy(target_id: i64) "DescribeEffectivePolicy" -> DescribeEffectivePolicyOutput {
    0 "TargetId" target_id
} }

/// Response of [`DescribeEffectivePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEffectivePolicyOutput {
    pub effective_policy: Option<EffectivePolicy>,
}
model! { DescribeEffectivePolicyOutput {
    0 "EffectivePolicy" effective_policy: EffectivePolicy
} }

/// In the response of [`DescribeEffectivePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectivePolicy {
    pub target_id: Option<i64>,
    pub policy_content: Option<String>,
    pub last_updated_timestamp: Option<i64>,
}
model! { EffectivePolicy {
    0 "TargetId" target_id: i64, 1 "PolicyContent" policy_content: String,
    2 "LastUpdatedTimestamp" last_updated_timestamp: i64
} }

/// Describes identity center: `DescribeIdentityCenter` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeIdentityCenter>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdentityCenter {}
operation! { DescribeIdentityCenter() "DescribeIdentityCenter" -> DescribeIdentityCenterOutput {} }

/// Response of [`DescribeIdentityCenter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdentityCenterOutput {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub service_status: Option<String>,
    pub scim_sync_status: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeIdentityCenterOutput {
    0 "ZoneId" zone_id: String, 1 "ZoneName" zone_name: String, 2 "ServiceStatus" service_status: String,
    3 "ScimSyncStatus" scim_sync_status: String, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String
} }

/// Describes organization: `DescribeOrganization` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganization>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATE_BILLING_PERMISSION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganization {
    pub lang: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeOrganization() "DescribeOrganization" -> DescribeOrganizationOutput {
    0 "Lang" lang: String, 1 "Product" product: String
} }

/// Response of [`DescribeOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationOutput {
    pub org_id: Option<i64>,
    pub host_uin: Option<i64>,
    pub nick_name: Option<String>,
    pub org_type: Option<i64>,
    pub is_manager: Option<bool>,
    pub org_policy_type: Option<String>,
    pub org_policy_name: Option<String>,
    pub org_permission: Vec<OrgPermission>,
    pub root_node_id: Option<i64>,
    pub create_time: Option<String>,
    pub join_time: Option<String>,
    pub is_allow_quit: Option<String>,
    pub pay_uin: Option<String>,
    pub pay_name: Option<String>,
    pub is_assign_manager: Option<bool>,
    pub is_auth_manager: Option<bool>,
}
model! { DescribeOrganizationOutput {
    0 "OrgId" org_id: i64, 1 "HostUin" host_uin: i64, 2 "NickName" nick_name: String, 3 "OrgType" org_type: i64,
    4 "IsManager" is_manager: bool, 5 "OrgPolicyType" org_policy_type: String,
    6 "OrgPolicyName" org_policy_name: String, 7 "OrgPermission" org_permission: Vec<OrgPermission>,
    8 "RootNodeId" root_node_id: i64, 9 "CreateTime" create_time: String, 10 "JoinTime" join_time: String,
    11 "IsAllowQuit" is_allow_quit: String, 12 "PayUin" pay_uin: String, 13 "PayName" pay_name: String,
    14 "IsAssignManager" is_assign_manager: bool, 15 "IsAuthManager" is_auth_manager: bool
} }

/// In the response of [`DescribeOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgPermission {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { OrgPermission {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes organization auth node: `DescribeOrganizationAuthNode` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganizationAuthNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationAuthNode {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub auth_name: Option<String>,
}
operation! { DescribeOrganizationAuthNode(offset: i64, limit: i64)
    "DescribeOrganizationAuthNode" -> DescribeOrganizationAuthNodeOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "AuthName" auth_name: String
} }
paged! { DescribeOrganizationAuthNode: AuthNode = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeOrganizationAuthNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationAuthNodeOutput {
    pub total: Option<i64>,
    pub items: Vec<AuthNode>,
}
model! { DescribeOrganizationAuthNodeOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<AuthNode>
} }

/// In the response of [`DescribeOrganizationAuthNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthNode {
    pub relation_id: Option<i64>,
    pub auth_name: Option<String>,
    pub manager: Option<MemberMainInfo>,
}
model! { AuthNode {
    0 "RelationId" relation_id: i64, 1 "AuthName" auth_name: String, 2 "Manager" manager: MemberMainInfo
} }

/// In the response of [`DescribeOrganizationAuthNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberMainInfo {
    pub member_uin: Option<i64>,
    pub member_name: Option<String>,
}
model! { MemberMainInfo {
    0 "MemberUin" member_uin: i64, 1 "MemberName" member_name: String
} }

/// Describes organization financial by member: `DescribeOrganizationFinancialByMember` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganizationFinancialByMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationFinancialByMember {
    /// Required.
    pub month: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub end_month: Option<String>,
    pub member_uins: Option<Vec<i64>>,
    pub product_codes: Option<Vec<String>>,
}
operation! { DescribeOrganizationFinancialByMember(month: String)
    "DescribeOrganizationFinancialByMember" -> DescribeOrganizationFinancialByMemberOutput {
    0 "Month" month, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "EndMonth" end_month: String,
    4 "MemberUins" member_uins: Vec<i64>, 5 "ProductCodes" product_codes: Vec<String>
} }
paged! { DescribeOrganizationFinancialByMember: OrgMemberFinancial = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeOrganizationFinancialByMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationFinancialByMemberOutput {
    pub total_cost: Option<f64>,
    pub items: Vec<OrgMemberFinancial>,
    pub total: Option<i64>,
}
model! { DescribeOrganizationFinancialByMemberOutput {
    0 "TotalCost" total_cost: f64, 1 "Items" items: Vec<OrgMemberFinancial>, 2 "Total" total: i64
} }

/// In the response of [`DescribeOrganizationFinancialByMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgMemberFinancial {
    pub member_uin: Option<i64>,
    pub member_name: Option<String>,
    pub total_cost: Option<f64>,
    pub ratio: Option<String>,
}
model! { OrgMemberFinancial {
    0 "MemberUin" member_uin: i64, 1 "MemberName" member_name: String, 2 "TotalCost" total_cost: f64,
    3 "Ratio" ratio: String
} }

/// Describes organization financial by month: `DescribeOrganizationFinancialByMonth` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganizationFinancialByMonth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationFinancialByMonth {
    pub limit: Option<i64>,
    pub end_month: Option<String>,
    pub member_uins: Option<Vec<i64>>,
    pub product_codes: Option<Vec<String>>,
}
operation! { DescribeOrganizationFinancialByMonth()
    "DescribeOrganizationFinancialByMonth" -> DescribeOrganizationFinancialByMonthOutput {
    0 "Limit" limit: i64, 1 "EndMonth" end_month: String, 2 "MemberUins" member_uins: Vec<i64>,
    3 "ProductCodes" product_codes: Vec<String>
} }

/// Response of [`DescribeOrganizationFinancialByMonth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationFinancialByMonthOutput {
    pub items: Vec<OrgFinancialByMonth>,
}
model! { DescribeOrganizationFinancialByMonthOutput {
    0 "Items" items: Vec<OrgFinancialByMonth>
} }

/// In the response of [`DescribeOrganizationFinancialByMonth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgFinancialByMonth {
    pub id: Option<i64>,
    pub month: Option<String>,
    pub total_cost: Option<f64>,
    pub growth_rate: Option<String>,
}
model! { OrgFinancialByMonth {
    0 "Id" id: i64, 1 "Month" month: String, 2 "TotalCost" total_cost: f64, 3 "GrowthRate" growth_rate: String
} }

/// Describes organization financial by product: `DescribeOrganizationFinancialByProduct` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganizationFinancialByProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationFinancialByProduct {
    /// Required.
    pub month: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub end_month: Option<String>,
    pub member_uins: Option<Vec<i64>>,
    pub product_codes: Option<Vec<String>>,
}
operation! { DescribeOrganizationFinancialByProduct(month: String)
    "DescribeOrganizationFinancialByProduct" -> DescribeOrganizationFinancialByProductOutput {
    0 "Month" month, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "EndMonth" end_month: String,
    4 "MemberUins" member_uins: Vec<i64>, 5 "ProductCodes" product_codes: Vec<String>
} }
paged! { DescribeOrganizationFinancialByProduct: OrgProductFinancial = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeOrganizationFinancialByProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationFinancialByProductOutput {
    pub total_cost: Option<f64>,
    pub items: Vec<OrgProductFinancial>,
    pub total: Option<i64>,
}
model! { DescribeOrganizationFinancialByProductOutput {
    0 "TotalCost" total_cost: f64, 1 "Items" items: Vec<OrgProductFinancial>, 2 "Total" total: i64
} }

/// In the response of [`DescribeOrganizationFinancialByProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgProductFinancial {
    pub product_name: Option<String>,
    pub product_code: Option<String>,
    pub total_cost: Option<f64>,
    pub ratio: Option<String>,
}
model! { OrgProductFinancial {
    0 "ProductName" product_name: String, 1 "ProductCode" product_code: String, 2 "TotalCost" total_cost: f64,
    3 "Ratio" ratio: String
} }

/// Describes organization member auth accounts: `DescribeOrganizationMemberAuthAccounts` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganizationMemberAuthAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberAuthAccounts {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub member_uin: i64,
    /// Required.
    pub policy_id: i64,
}
operation! { DescribeOrganizationMemberAuthAccounts(offset: i64, limit: i64, member_uin: i64, policy_id: i64)
    "DescribeOrganizationMemberAuthAccounts" -> DescribeOrganizationMemberAuthAccountsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "MemberUin" member_uin, 3 "PolicyId" policy_id
} }
paged! { DescribeOrganizationMemberAuthAccounts: OrgMemberAuthAccount = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeOrganizationMemberAuthAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberAuthAccountsOutput {
    pub items: Vec<OrgMemberAuthAccount>,
    pub total: Option<i64>,
}
model! { DescribeOrganizationMemberAuthAccountsOutput {
    0 "Items" items: Vec<OrgMemberAuthAccount>, 1 "Total" total: i64
} }

/// In the response of [`DescribeOrganizationMemberAuthAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgMemberAuthAccount {
    pub org_sub_account_uin: Option<i64>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub identity_id: Option<i64>,
    pub identity_role_name: Option<String>,
    pub identity_role_alias_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub org_sub_account_name: Option<String>,
}
model! { OrgMemberAuthAccount {
    0 "OrgSubAccountUin" org_sub_account_uin: i64, 1 "PolicyId" policy_id: i64, 2 "PolicyName" policy_name: String,
    3 "IdentityId" identity_id: i64, 4 "IdentityRoleName" identity_role_name: String,
    5 "IdentityRoleAliasName" identity_role_alias_name: String, 6 "CreateTime" create_time: String,
    7 "UpdateTime" update_time: String, 8 "OrgSubAccountName" org_sub_account_name: String
} }

/// Describes organization member auth identities: `DescribeOrganizationMemberAuthIdentities` of `organization`
/// 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganizationMemberAuthIdentities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberAuthIdentities {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub member_uin: Option<i64>,
    pub identity_id: Option<i64>,
}
operation! { DescribeOrganizationMemberAuthIdentities(offset: i64, limit: i64)
    "DescribeOrganizationMemberAuthIdentities" -> DescribeOrganizationMemberAuthIdentitiesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "MemberUin" member_uin: i64, 3 "IdentityId" identity_id: i64
} }
paged! { DescribeOrganizationMemberAuthIdentities: OrgMemberAuthIdentity =
    Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeOrganizationMemberAuthIdentities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberAuthIdentitiesOutput {
    pub items: Vec<OrgMemberAuthIdentity>,
    pub total: Option<i64>,
}
model! { DescribeOrganizationMemberAuthIdentitiesOutput {
    0 "Items" items: Vec<OrgMemberAuthIdentity>, 1 "Total" total: i64
} }

/// In the response of [`DescribeOrganizationMemberAuthIdentities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgMemberAuthIdentity {
    pub identity_id: Option<i64>,
    pub identity_role_name: Option<String>,
    pub identity_role_alias_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub identity_type: Option<i64>,
    pub status: Option<i64>,
    pub member_uin: Option<i64>,
    pub member_name: Option<String>,
}
model! { OrgMemberAuthIdentity {
    0 "IdentityId" identity_id: i64, 1 "IdentityRoleName" identity_role_name: String,
    2 "IdentityRoleAliasName" identity_role_alias_name: String, 3 "Description" description: String,
    4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String, 6 "IdentityType" identity_type: i64,
    7 "Status" status: i64, 8 "MemberUin" member_uin: i64, 9 "MemberName" member_name: String
} }

/// Describes organization member email bind: `DescribeOrganizationMemberEmailBind` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganizationMemberEmailBind>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_REGISTER`], [`codes::FAILED_OPERATION_BIND_EMAIL_LINK_EXPIRED`],
/// [`codes::FAILED_OPERATION_BIND_EMAIL_LINK_INVALID`], [`codes::FAILED_OPERATION_EMAIL_ALREADY_USED`],
/// [`codes::FAILED_OPERATION_EMAIL_BIND_RECORD_INVALID`], [`codes::FAILED_OPERATION_MEMBER_BIND_EMAIL_ERROR`],
/// [`codes::FAILED_OPERATION_MEMBER_BIND_PHONE_ERROR`], [`codes::INVALID_PARAMETER_CODE_ERROR`],
/// [`codes::INVALID_PARAMETER_CODE_EXPIRED`], [`codes::INVALID_PARAMETER_INVALID_EMAIL`],
/// [`codes::INVALID_PARAMETER_PASSWORD_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberEmailBind {
    /// Required.
    pub member_uin: i64,
}
operation! { DescribeOrganizationMemberEmailBind(member_uin: i64)
    "DescribeOrganizationMemberEmailBind" -> DescribeOrganizationMemberEmailBindOutput {
    0 "MemberUin" member_uin
} }

/// Response of [`DescribeOrganizationMemberEmailBind`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberEmailBindOutput {
    pub bind_id: Option<i64>,
    pub apply_time: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub bind_status: Option<String>,
    pub bind_time: Option<String>,
    pub description: Option<String>,
    pub phone_bind: Option<i64>,
    pub country_code: Option<String>,
}
model! { DescribeOrganizationMemberEmailBindOutput {
    0 "BindId" bind_id: i64, 1 "ApplyTime" apply_time: String, 2 "Email" email: String, 3 "Phone" phone: String,
    4 "BindStatus" bind_status: String, 5 "BindTime" bind_time: String, 6 "Description" description: String,
    7 "PhoneBind" phone_bind: i64, 8 "CountryCode" country_code: String
} }

/// Describes organization member policies: `DescribeOrganizationMemberPolicies` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganizationMemberPolicies>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberPolicies {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub member_uin: i64,
    pub search_key: Option<String>,
}
operation! { DescribeOrganizationMemberPolicies(offset: i64, limit: i64, member_uin: i64)
    "DescribeOrganizationMemberPolicies" -> DescribeOrganizationMemberPoliciesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "MemberUin" member_uin, 3 "SearchKey" search_key: String
} }
paged! { DescribeOrganizationMemberPolicies: OrgMemberPolicy = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeOrganizationMemberPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberPoliciesOutput {
    pub items: Vec<OrgMemberPolicy>,
    pub total: Option<i64>,
}
model! { DescribeOrganizationMemberPoliciesOutput {
    0 "Items" items: Vec<OrgMemberPolicy>, 1 "Total" total: i64
} }

/// In the response of [`DescribeOrganizationMemberPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgMemberPolicy {
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub identity_id: Option<i64>,
    pub identity_role_name: Option<String>,
    pub identity_role_alias_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { OrgMemberPolicy {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String, 2 "IdentityId" identity_id: i64,
    3 "IdentityRoleName" identity_role_name: String, 4 "IdentityRoleAliasName" identity_role_alias_name: String,
    5 "Description" description: String, 6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String
} }

/// Describes organization members: `DescribeOrganizationMembers` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganizationMembers>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATE_BILLING_PERMISSION_ERR`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMembers {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub lang: Option<String>,
    pub search_key: Option<String>,
    pub auth_name: Option<String>,
    pub product: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
}
operation! { DescribeOrganizationMembers(offset: i64, limit: i64)
    "DescribeOrganizationMembers" -> DescribeOrganizationMembersOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Lang" lang: String, 3 "SearchKey" search_key: String,
    4 "AuthName" auth_name: String, 5 "Product" product: String, 6 "Tags" tags: Vec<Tag>, 7 "NodeId" node_id: i64,
    8 "NodeName" node_name: String
} }
paged! { DescribeOrganizationMembers: OrgMember = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMembersOutput {
    pub items: Vec<OrgMember>,
    pub total: Option<i64>,
}
model! { DescribeOrganizationMembersOutput {
    0 "Items" items: Vec<OrgMember>, 1 "Total" total: i64
} }

/// In the response of [`DescribeOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgMember {
    pub member_uin: Option<i64>,
    pub name: Option<String>,
    pub member_type: Option<String>,
    pub org_policy_type: Option<String>,
    pub org_policy_name: Option<String>,
    pub org_permission: Vec<OrgPermission>,
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub is_allow_quit: Option<String>,
    pub pay_uin: Option<String>,
    pub pay_name: Option<String>,
    pub org_identity: Vec<MemberIdentity>,
    pub bind_status: Option<String>,
    pub permission_status: Option<String>,
    pub tags: Vec<Tag>,
    pub nick_name: Option<String>,
}
model! { OrgMember {
    0 "MemberUin" member_uin: i64, 1 "Name" name: String, 2 "MemberType" member_type: String,
    3 "OrgPolicyType" org_policy_type: String, 4 "OrgPolicyName" org_policy_name: String,
    5 "OrgPermission" org_permission: Vec<OrgPermission>, 6 "NodeId" node_id: i64, 7 "NodeName" node_name: String,
    8 "Remark" remark: String, 9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String,
    11 "IsAllowQuit" is_allow_quit: String, 12 "PayUin" pay_uin: String, 13 "PayName" pay_name: String,
    14 "OrgIdentity" org_identity: Vec<MemberIdentity>, 15 "BindStatus" bind_status: String,
    16 "PermissionStatus" permission_status: String, 17 "Tags" tags: Vec<Tag>, 18 "NickName" nick_name: String
} }

/// In the response of [`DescribeOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberIdentity {
    pub identity_id: Option<i64>,
    pub identity_alias_name: Option<String>,
}
model! { MemberIdentity {
    0 "IdentityId" identity_id: i64, 1 "IdentityAliasName" identity_alias_name: String
} }

/// Describes organization members auth policy: `DescribeOrganizationMembersAuthPolicy` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganizationMembersAuthPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMembersAuthPolicy {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub member_uin: Option<i64>,
    pub org_sub_account_uin: Option<i64>,
    pub policy_id: Option<i64>,
}
operation! { DescribeOrganizationMembersAuthPolicy(offset: i64, limit: i64)
    "DescribeOrganizationMembersAuthPolicy" -> DescribeOrganizationMembersAuthPolicyOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "MemberUin" member_uin: i64, 3 "OrgSubAccountUin" org_sub_account_uin: i64,
    4 "PolicyId" policy_id: i64
} }
paged! { DescribeOrganizationMembersAuthPolicy: OrgMembersAuthPolicy = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeOrganizationMembersAuthPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMembersAuthPolicyOutput {
    pub items: Vec<OrgMembersAuthPolicy>,
    pub total: Option<i64>,
}
model! { DescribeOrganizationMembersAuthPolicyOutput {
    0 "Items" items: Vec<OrgMembersAuthPolicy>, 1 "Total" total: i64
} }

/// In the response of [`DescribeOrganizationMembersAuthPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgMembersAuthPolicy {
    pub identity_id: Option<i64>,
    pub identity_role_name: Option<String>,
    pub identity_role_alias_name: Option<String>,
    pub create_time: Option<String>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub member_uin: Option<i64>,
    pub member_name: Option<String>,
    pub org_sub_account_uin: Option<i64>,
    pub org_sub_account_name: Option<String>,
    pub bind_type: Option<i64>,
    pub members: Vec<MemberMainInfo>,
}
model! { OrgMembersAuthPolicy {
    0 "IdentityId" identity_id: i64, 1 "IdentityRoleName" identity_role_name: String,
    2 "IdentityRoleAliasName" identity_role_alias_name: String, 3 "CreateTime" create_time: String,
    4 "PolicyId" policy_id: i64, 5 "PolicyName" policy_name: String, 6 "MemberUin" member_uin: i64,
    7 "MemberName" member_name: String, 8 "OrgSubAccountUin" org_sub_account_uin: i64,
    9 "OrgSubAccountName" org_sub_account_name: String, 10 "BindType" bind_type: i64,
    11 "Members" members: Vec<MemberMainInfo>
} }

/// Describes organization nodes: `DescribeOrganizationNodes` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeOrganizationNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationNodes {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeOrganizationNodes(limit: i64, offset: i64)
    "DescribeOrganizationNodes" -> DescribeOrganizationNodesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Tags" tags: Vec<Tag>
} }
paged! { DescribeOrganizationNodes: OrgNode = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeOrganizationNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationNodesOutput {
    pub total: Option<i64>,
    pub items: Vec<OrgNode>,
}
model! { DescribeOrganizationNodesOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<OrgNode>
} }

/// In the response of [`DescribeOrganizationNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgNode {
    pub node_id: Option<i64>,
    pub name: Option<String>,
    pub parent_node_id: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub tags: Vec<Tag>,
}
model! { OrgNode {
    0 "NodeId" node_id: i64, 1 "Name" name: String, 2 "ParentNodeId" parent_node_id: i64, 3 "Remark" remark: String,
    4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String, 6 "Tags" tags: Vec<Tag>
} }

/// Describes policy: `DescribePolicy` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribePolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_INTERFACE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NODE_NOT_EXIST`], [`codes::INVALID_PARAMETER_ORGANIZATION_NOT_EXIST`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicy {
    /// Required.
    pub policy_id: i64,
    pub policy_type: Option<String>,
}
operation! { DescribePolicy(policy_id: i64) "DescribePolicy" -> DescribePolicyOutput {
    0 "PolicyId" policy_id, 1 "PolicyType" policy_type: String
} }

/// Response of [`DescribePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyOutput {
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub r#type: Option<i64>,
    pub description: Option<String>,
    pub policy_document: Option<String>,
    pub update_time: Option<String>,
    pub add_time: Option<String>,
}
model! { DescribePolicyOutput {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String, 2 "Type" r#type: i64,
    3 "Description" description: String, 4 "PolicyDocument" policy_document: String, 5 "UpdateTime" update_time: String,
    6 "AddTime" add_time: String
} }

/// Describes policy config: `DescribePolicyConfig` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribePolicyConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_INTERFACE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NODE_NOT_EXIST`], [`codes::INVALID_PARAMETER_ORGANIZATION_NOT_EXIST`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_APPLY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CHANGE_PERMISSION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_EMAIL_BIND_RECORD_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_INVITATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_EVENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_OPERATE_PROCESS_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NODE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_AUTH_RELATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_ASSIGN_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_TYPE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_ROLE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_SHARE_RESOURCE_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConfig {
    /// Required.
    pub organization_id: i64,
    pub r#type: Option<i64>,
}
operation! { DescribePolicyConfig(organization_id: i64) "DescribePolicyConfig" -> DescribePolicyConfigOutput {
    0 "OrganizationId" organization_id, 1 "Type" r#type: i64
} }

/// Response of [`DescribePolicyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConfigOutput {
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribePolicyConfigOutput {
    0 "Status" status: i64, 1 "Type" r#type: String
} }

/// Describes resource to share member: `DescribeResourceToShareMember` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeResourceToShareMember>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceToShareMember {
    /// Required.
    pub area: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_key: Option<String>,
    pub r#type: Option<String>,
    pub product_resource_ids: Option<Vec<String>>,
}
operation! { DescribeResourceToShareMember(area: String, offset: i64, limit: i64)
    "DescribeResourceToShareMember" -> DescribeResourceToShareMemberOutput {
    0 "Area" area, 1 "Offset" offset, 2 "Limit" limit, 3 "SearchKey" search_key: String, 4 "Type" r#type: String,
    5 "ProductResourceIds" product_resource_ids: Vec<String>
} }
paged! { DescribeResourceToShareMember: ShareResourceToMember = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeResourceToShareMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceToShareMemberOutput {
    pub total: Option<i64>,
    pub items: Vec<ShareResourceToMember>,
}
model! { DescribeResourceToShareMemberOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<ShareResourceToMember>
} }

/// In the response of [`DescribeResourceToShareMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareResourceToMember {
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
    pub unit_id: Option<String>,
    pub unit_name: Option<String>,
    pub create_time: Option<String>,
    pub product_resource_id: Option<String>,
    pub share_manager_uin: Option<i64>,
}
model! { ShareResourceToMember {
    0 "ResourceId" resource_id: String, 1 "Type" r#type: String, 2 "UnitId" unit_id: String,
    3 "UnitName" unit_name: String, 4 "CreateTime" create_time: String,
    5 "ProductResourceId" product_resource_id: String, 6 "ShareManagerUin" share_manager_uin: i64
} }

/// Describes share areas: `DescribeShareAreas` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeShareAreas>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareAreas {
    pub lang: Option<String>,
}
operation! { DescribeShareAreas() "DescribeShareAreas" -> DescribeShareAreasOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeShareAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareAreasOutput {
    pub items: Vec<ShareArea>,
}
model! { DescribeShareAreasOutput {
    0 "Items" items: Vec<ShareArea>
} }

/// In the response of [`DescribeShareAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareArea {
    pub name: Option<String>,
    pub area: Option<String>,
    pub area_id: Option<i64>,
}
model! { ShareArea {
    0 "Name" name: String, 1 "Area" area: String, 2 "AreaId" area_id: i64
} }

/// Describes share unit members: `DescribeShareUnitMembers` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeShareUnitMembers>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitMembers {
    /// Required.
    pub unit_id: String,
    /// Required.
    pub area: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_key: Option<String>,
}
operation! { DescribeShareUnitMembers(unit_id: String, area: String, offset: i64, limit: i64)
    "DescribeShareUnitMembers" -> DescribeShareUnitMembersOutput {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Offset" offset, 3 "Limit" limit, 4 "SearchKey" search_key: String
} }
paged! { DescribeShareUnitMembers: ShareUnitMember = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeShareUnitMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitMembersOutput {
    pub total: Option<i64>,
    pub items: Vec<ShareUnitMember>,
}
model! { DescribeShareUnitMembersOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<ShareUnitMember>
} }

/// In the response of [`DescribeShareUnitMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareUnitMember {
    pub share_member_uin: Option<i64>,
    pub create_time: Option<String>,
}
model! { ShareUnitMember {
    0 "ShareMemberUin" share_member_uin: i64, 1 "CreateTime" create_time: String
} }

/// Describes share unit nodes: `DescribeShareUnitNodes` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeShareUnitNodes>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitNodes {
    /// Required.
    pub unit_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_key: Option<String>,
}
operation! { DescribeShareUnitNodes(unit_id: String, offset: i64, limit: i64)
    "DescribeShareUnitNodes" -> DescribeShareUnitNodesOutput {
    0 "UnitId" unit_id, 1 "Offset" offset, 2 "Limit" limit, 3 "SearchKey" search_key: String
} }
paged! { DescribeShareUnitNodes: ShareUnitNode = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeShareUnitNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitNodesOutput {
    pub total: Option<i64>,
    pub items: Vec<ShareUnitNode>,
}
model! { DescribeShareUnitNodesOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<ShareUnitNode>
} }

/// In the response of [`DescribeShareUnitNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareUnitNode {
    pub share_node_id: Option<i64>,
    pub create_time: Option<String>,
}
model! { ShareUnitNode {
    0 "ShareNodeId" share_node_id: i64, 1 "CreateTime" create_time: String
} }

/// Describes share unit resources: `DescribeShareUnitResources` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeShareUnitResources>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitResources {
    /// Required.
    pub unit_id: String,
    /// Required.
    pub area: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_key: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeShareUnitResources(unit_id: String, area: String, offset: i64, limit: i64)
    "DescribeShareUnitResources" -> DescribeShareUnitResourcesOutput {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Offset" offset, 3 "Limit" limit, 4 "SearchKey" search_key: String,
    5 "Type" r#type: String
} }
paged! { DescribeShareUnitResources: ShareUnitResource = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeShareUnitResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitResourcesOutput {
    pub total: Option<i64>,
    pub items: Vec<ShareUnitResource>,
}
model! { DescribeShareUnitResourcesOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<ShareUnitResource>
} }

/// In the response of [`DescribeShareUnitResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareUnitResource {
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
    pub create_time: Option<String>,
    pub product_resource_id: Option<String>,
    pub shared_member_num: Option<i64>,
    pub shared_member_use_num: Option<i64>,
    pub share_manager_uin: Option<i64>,
}
model! { ShareUnitResource {
    0 "ResourceId" resource_id: String, 1 "Type" r#type: String, 2 "CreateTime" create_time: String,
    3 "ProductResourceId" product_resource_id: String, 4 "SharedMemberNum" shared_member_num: i64,
    5 "SharedMemberUseNum" shared_member_use_num: i64, 6 "ShareManagerUin" share_manager_uin: i64
} }

/// Describes share units: `DescribeShareUnits` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DescribeShareUnits>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnits {
    /// Required.
    pub area: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_key: Option<String>,
}
operation! { DescribeShareUnits(area: String, offset: i64, limit: i64)
    "DescribeShareUnits" -> DescribeShareUnitsOutput {
    0 "Area" area, 1 "Offset" offset, 2 "Limit" limit, 3 "SearchKey" search_key: String
} }
paged! { DescribeShareUnits: ManagerShareUnit = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeShareUnits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitsOutput {
    pub total: Option<i64>,
    pub items: Vec<ManagerShareUnit>,
}
model! { DescribeShareUnitsOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<ManagerShareUnit>
} }

/// In the response of [`DescribeShareUnits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagerShareUnit {
    pub unit_id: Option<String>,
    pub name: Option<String>,
    pub uin: Option<i64>,
    pub owner_uin: Option<i64>,
    pub area: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub share_resource_num: Option<i64>,
    pub share_member_num: Option<i64>,
    pub share_scope: Option<i64>,
    pub share_node_num: Option<i64>,
}
model! { ManagerShareUnit {
    0 "UnitId" unit_id: String, 1 "Name" name: String, 2 "Uin" uin: i64, 3 "OwnerUin" owner_uin: i64,
    4 "Area" area: String, 5 "Description" description: String, 6 "CreateTime" create_time: String,
    7 "ShareResourceNum" share_resource_num: i64, 8 "ShareMemberNum" share_member_num: i64,
    9 "ShareScope" share_scope: i64, 10 "ShareNodeNum" share_node_num: i64
} }

/// Detaches policy: `DetachPolicy` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DetachPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_DETACH_LAST_POLICY_ERROR`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_DETACH_POLICY_ERROR`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_ENABLED`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPolicy {
    /// Required.
    pub target_id: i64,
    /// Required.
    pub target_type: String,
    /// Required.
    pub policy_id: i64,
    pub r#type: Option<String>,
}
operation! { DetachPolicy(target_id: i64, target_type: String, policy_id: i64) "DetachPolicy" -> Empty {
    0 "TargetId" target_id, 1 "TargetType" target_type, 2 "PolicyId" policy_id, 3 "Type" r#type: String
} }

/// Response of [`DetachPolicy`]: empty.
pub type DetachPolicyOutput = Empty;

/// Disables policy type: `DisablePolicyType` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DisablePolicyType>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_ENABLED`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolicyType {
    /// Required.
    pub organization_id: i64,
    /// Required.
    pub policy_type: String,
}
operation! { DisablePolicyType(organization_id: i64, policy_type: String) "DisablePolicyType" -> Empty {
    0 "OrganizationId" organization_id, 1 "PolicyType" policy_type
} }

/// Response of [`DisablePolicyType`]: empty.
pub type DisablePolicyTypeOutput = Empty;

/// `DismantleRoleConfiguration` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=DismantleRoleConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_ROLE_CONFIGURATION_AUTHORIZATION_EXIST`],
/// [`codes::FAILED_OPERATION_ROLE_CONFIGURATION_PROVISIONING_STATUS_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_CONFIGURATION_PROVISIONING_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismantleRoleConfiguration {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub role_configuration_id: String,
    /// Required.
    pub target_type: String,
    /// Required.
    pub target_uin: i64,
}
operation! {
    DismantleRoleConfiguration(zone_id: String, role_configuration_id: String, target_type: String, target_uin: i64)
    "DismantleRoleConfiguration" -> DismantleRoleConfigurationOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "TargetType" target_type,
    3 "TargetUin" target_uin
} }

/// Response of [`DismantleRoleConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismantleRoleConfigurationOutput {
    pub task: Option<RoleProvisioningsTask>,
}
model! { DismantleRoleConfigurationOutput {
    0 "Task" task: RoleProvisioningsTask
} }

/// In the response of [`DismantleRoleConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleProvisioningsTask {
    pub task_id: Option<String>,
    pub role_configuration_id: Option<String>,
    pub role_configuration_name: Option<String>,
    pub target_uin: Option<i64>,
    pub target_type: Option<String>,
    pub task_type: Option<String>,
    pub task_status: Option<String>,
}
model! { RoleProvisioningsTask {
    0 "TaskId" task_id: String, 1 "RoleConfigurationId" role_configuration_id: String,
    2 "RoleConfigurationName" role_configuration_name: String, 3 "TargetUin" target_uin: i64,
    4 "TargetType" target_type: String, 5 "TaskType" task_type: String, 6 "TaskStatus" task_status: String
} }

/// Enables policy type: `EnablePolicyType` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=EnablePolicyType>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_DISABLED`],
/// [`codes::FAILED_OPERATION_POLICY_ENABLE_INVALID`], [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolicyType {
    /// Required.
    pub organization_id: i64,
    /// Required.
    pub policy_type: String,
}
operation! { EnablePolicyType(organization_id: i64, policy_type: String) "EnablePolicyType" -> Empty {
    0 "OrganizationId" organization_id, 1 "PolicyType" policy_type
} }

/// Response of [`EnablePolicyType`]: empty.
pub type EnablePolicyTypeOutput = Empty;

/// Gets external saml identity provider: `GetExternalSAMLIdentityProvider` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=GetExternalSAMLIdentityProvider>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_SAML_IDENTITY_PROVIDER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalSAMLIdentityProvider {
    /// Required.
    pub zone_id: String,
}
operation! { GetExternalSAMLIdentityProvider(zone_id: String)
    "GetExternalSAMLIdentityProvider" -> GetExternalSAMLIdentityProviderOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`GetExternalSAMLIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalSAMLIdentityProviderOutput {
    pub saml_identity_provider_configuration: Option<SAMLIdentityProviderConfiguration>,
}
model! { GetExternalSAMLIdentityProviderOutput {
    0 "SAMLIdentityProviderConfiguration" saml_identity_provider_configuration: SAMLIdentityProviderConfiguration
} }

/// In the response of [`GetExternalSAMLIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SAMLIdentityProviderConfiguration {
    pub entity_id: Option<String>,
    pub sso_status: Option<String>,
    pub encoded_metadata_document: Option<String>,
    pub certificate_ids: Vec<String>,
    pub login_url: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { SAMLIdentityProviderConfiguration {
    0 "EntityId" entity_id: String, 1 "SSOStatus" sso_status: String,
    2 "EncodedMetadataDocument" encoded_metadata_document: String, 3 "CertificateIds" certificate_ids: Vec<String>,
    4 "LoginUrl" login_url: String, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String
} }

/// Gets group: `GetGroup` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=GetGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: String,
}
operation! { GetGroup(zone_id: String, group_id: String) "GetGroup" -> GetGroupOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id
} }

/// Response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub group_info: Option<GroupInfo>,
}
model! { GetGroupOutput {
    0 "GroupInfo" group_info: GroupInfo
} }

/// Gets ip whitelist: `GetIPWhitelist` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=GetIPWhitelist>.
///
/// Errors: [`codes::FAILED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIPWhitelist {
    pub zone_id: Option<String>,
}
operation! { GetIPWhitelist() "GetIPWhitelist" -> GetIPWhitelistOutput {
    0 "ZoneId" zone_id: String
} }

/// Response of [`GetIPWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIPWhitelistOutput {
    pub ip_whitelist: Vec<String>,
}
model! { GetIPWhitelistOutput {
    0 "IpWhitelist" ip_whitelist: Vec<String>
} }

/// Gets provisioning task status: `GetProvisioningTaskStatus` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=GetProvisioningTaskStatus>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_USER_PROVISIONING_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisioningTaskStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetProvisioningTaskStatus(zone_id: String, task_id: String)
    "GetProvisioningTaskStatus" -> GetProvisioningTaskStatusOutput {
    0 "ZoneId" zone_id, 1 "TaskId" task_id
} }

/// Response of [`GetProvisioningTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisioningTaskStatusOutput {
    pub task_status: Option<TaskStatus>,
}
model! { GetProvisioningTaskStatusOutput {
    0 "TaskStatus" task_status: TaskStatus
} }

/// In the response of [`GetProvisioningTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatus {
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub failure_reason: Option<String>,
}
model! { TaskStatus {
    0 "Status" status: String, 1 "TaskId" task_id: String, 2 "TaskType" task_type: String,
    3 "FailureReason" failure_reason: String
} }

/// Gets role configuration: `GetRoleConfiguration` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=GetRoleConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_ROLE_CONFIGURATION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleConfiguration {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub role_configuration_id: String,
}
operation! { GetRoleConfiguration(zone_id: String, role_configuration_id: String)
    "GetRoleConfiguration" -> GetRoleConfigurationOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id
} }

/// Response of [`GetRoleConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleConfigurationOutput {
    pub role_configuration_info: Option<RoleConfiguration>,
}
model! { GetRoleConfigurationOutput {
    0 "RoleConfigurationInfo" role_configuration_info: RoleConfiguration
} }

/// Gets scim synchronization status: `GetSCIMSynchronizationStatus` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=GetSCIMSynchronizationStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSCIMSynchronizationStatus {
    /// Required.
    pub zone_id: String,
}
operation! { GetSCIMSynchronizationStatus(zone_id: String)
    "GetSCIMSynchronizationStatus" -> GetSCIMSynchronizationStatusOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`GetSCIMSynchronizationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSCIMSynchronizationStatusOutput {
    pub scim_synchronization_status: Option<String>,
}
model! { GetSCIMSynchronizationStatusOutput {
    0 "SCIMSynchronizationStatus" scim_synchronization_status: String
} }

/// Gets task status: `GetTaskStatus` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=GetTaskStatus>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ROLE_CONFIGURATION_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTaskStatus(zone_id: String, task_id: String) "GetTaskStatus" -> GetTaskStatusOutput {
    0 "ZoneId" zone_id, 1 "TaskId" task_id
} }

/// Response of [`GetTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusOutput {
    pub task_status: Option<TaskStatus>,
}
model! { GetTaskStatusOutput {
    0 "TaskStatus" task_status: TaskStatus
} }

/// Gets user: `GetUser` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=GetUser>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    /// Required.
    pub user_id: String,
    /// Required.
    pub zone_id: String,
}
operation! { GetUser(user_id: String, zone_id: String) "GetUser" -> GetUserOutput {
    0 "UserId" user_id, 1 "ZoneId" zone_id
} }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub user_info: Option<UserInfo>,
}
model! { GetUserOutput {
    0 "UserInfo" user_info: UserInfo
} }

/// Gets user sync provisioning: `GetUserSyncProvisioning` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=GetUserSyncProvisioning>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_USER_PROVISIONING_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSyncProvisioning {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub user_provisioning_id: String,
}
operation! { GetUserSyncProvisioning(zone_id: String, user_provisioning_id: String)
    "GetUserSyncProvisioning" -> GetUserSyncProvisioningOutput {
    0 "ZoneId" zone_id, 1 "UserProvisioningId" user_provisioning_id
} }

/// Response of [`GetUserSyncProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSyncProvisioningOutput {
    pub user_provisioning: Option<UserProvisioning>,
}
model! { GetUserSyncProvisioningOutput {
    0 "UserProvisioning" user_provisioning: UserProvisioning
} }

/// In the response of [`GetUserSyncProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserProvisioning {
    pub user_provisioning_id: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub target_uin: Option<i64>,
    pub target_name: Option<String>,
    pub duplication_strategy: Option<String>,
    pub deletion_strategy: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub target_type: Option<String>,
}
model! { UserProvisioning {
    0 "UserProvisioningId" user_provisioning_id: String, 1 "Description" description: String, 2 "Status" status: String,
    3 "PrincipalId" principal_id: String, 4 "PrincipalName" principal_name: String,
    5 "PrincipalType" principal_type: String, 6 "TargetUin" target_uin: i64, 7 "TargetName" target_name: String,
    8 "DuplicationStrategy" duplication_strategy: String, 9 "DeletionStrategy" deletion_strategy: String,
    10 "CreateTime" create_time: String, 11 "UpdateTime" update_time: String, 12 "TargetType" target_type: String
} }

/// Gets zone saml service provider info: `GetZoneSAMLServiceProviderInfo` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=GetZoneSAMLServiceProviderInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_SAML_METADATA_DOCUMENT_GET_FAILED`],
/// [`codes::RESOURCE_NOT_FOUND_SAML_SERVICE_PROVIDER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZoneSAMLServiceProviderInfo {
    /// Required.
    pub zone_id: String,
}
operation! { GetZoneSAMLServiceProviderInfo(zone_id: String)
    "GetZoneSAMLServiceProviderInfo" -> GetZoneSAMLServiceProviderInfoOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`GetZoneSAMLServiceProviderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZoneSAMLServiceProviderInfoOutput {
    pub saml_service_provider: Option<SAMLServiceProvider>,
}
model! { GetZoneSAMLServiceProviderInfoOutput {
    0 "SAMLServiceProvider" saml_service_provider: SAMLServiceProvider
} }

/// In the response of [`GetZoneSAMLServiceProviderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SAMLServiceProvider {
    pub entity_id: Option<String>,
    pub zone_id: Option<String>,
    pub encoded_metadata_document: Option<String>,
    pub acs_url: Option<String>,
}
model! { SAMLServiceProvider {
    0 "EntityId" entity_id: String, 1 "ZoneId" zone_id: String,
    2 "EncodedMetadataDocument" encoded_metadata_document: String, 3 "AcsUrl" acs_url: String
} }

/// Gets zone statistics: `GetZoneStatistics` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=GetZoneStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZoneStatistics {
    /// Required.
    pub zone_id: String,
}
operation! { GetZoneStatistics(zone_id: String) "GetZoneStatistics" -> GetZoneStatisticsOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`GetZoneStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZoneStatisticsOutput {
    pub zone_statistics: Option<ZoneStatistics>,
}
model! { GetZoneStatisticsOutput {
    0 "ZoneStatistics" zone_statistics: ZoneStatistics
} }

/// In the response of [`GetZoneStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneStatistics {
    pub user_quota: Option<i64>,
    pub group_quota: Option<i64>,
    pub role_configuration_quota: Option<i64>,
    pub system_policy_per_role_configuration_quota: Option<i64>,
    pub user_count: Option<i64>,
    pub group_count: Option<i64>,
    pub role_configuration_count: Option<i64>,
    pub user_provisioning_count: Option<i64>,
    pub role_configuration_sync_count: Option<i64>,
}
model! { ZoneStatistics {
    0 "UserQuota" user_quota: i64, 1 "GroupQuota" group_quota: i64,
    2 "RoleConfigurationQuota" role_configuration_quota: i64,
    3 "SystemPolicyPerRoleConfigurationQuota" system_policy_per_role_configuration_quota: i64,
    4 "UserCount" user_count: i64, 5 "GroupCount" group_count: i64,
    6 "RoleConfigurationCount" role_configuration_count: i64, 7 "UserProvisioningCount" user_provisioning_count: i64,
    8 "RoleConfigurationSyncCount" role_configuration_sync_count: i64
} }

/// `InviteOrganizationMember` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=InviteOrganizationMember>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLY_EXIST`], [`codes::FAILED_OPERATION_AUTH_INFO_EMPTY`],
/// [`codes::FAILED_OPERATION_AUTH_INFO_NOT_SAME`], [`codes::FAILED_OPERATION_AUTH_NOT_ENTERPRISE`],
/// [`codes::FAILED_OPERATION_CREATE_BILLING_PERMISSION_ERR`],
/// [`codes::FAILED_OPERATION_EXIST_OTHER_ORGANIZATION_MEMBER_SHARED`], [`codes::FAILED_OPERATION_GET_ACCOUNT_REGION`],
/// [`codes::FAILED_OPERATION_IMPORT_FILE_ILLEGAL`], [`codes::FAILED_OPERATION_INVITATION_EXIST`],
/// [`codes::FAILED_OPERATION_MEMBER_EXIST_IN_OTHER_ORGANIZATION`], [`codes::FAILED_OPERATION_MEMBER_NAME_USED`],
/// [`codes::FAILED_OPERATION_NOT_SAME_REGION`], [`codes::FAILED_OPERATION_OPERATE_BILLING_PERMISSION_ERR`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_AUTH_RELATION_EXIST`], [`codes::FAILED_OPERATION_ORGANIZATION_MEMBER_EXIST`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_MEMBER_NAME_USED`], [`codes::FAILED_OPERATION_ORGANIZATION_NODE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_PERMISSION_ILLEGAL`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_ILLEGAL`], [`codes::FAILED_OPERATION_PAY_UIN_ILLEGAL`],
/// [`codes::FAILED_OPERATION_RE_SENT_INVITATION`], [`codes::FAILED_OPERATION_TAG_RESOURCES_ERROR`],
/// [`codes::INVALID_PARAMETER_TAG_ERROR`], [`codes::LIMIT_EXCEEDED_INVITATION_OVER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_ORGANIZATION_MEMBER_OVER_LIMIT`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_ABNORMAL_FINANCIAL_STATUS_OF_ADMIN`],
/// [`codes::UNSUPPORTED_OPERATION_ABNORMAL_FINANCIAL_STATUS_OF_MEMBER`],
/// [`codes::UNSUPPORTED_OPERATION_ADD_DELEGATE_PAYER_NOT_ALLOW`],
/// [`codes::UNSUPPORTED_OPERATION_ADD_DISCOUNT_INHERIT_NOT_ALLOW`], [`codes::UNSUPPORTED_OPERATION_AGENT_NOT_SAME`],
/// [`codes::UNSUPPORTED_OPERATION_EXISTED_AGENT`], [`codes::UNSUPPORTED_OPERATION_EXISTED_CLIENT`],
/// [`codes::UNSUPPORTED_OPERATION_INCONSISTENT_USER_TYPES`], [`codes::UNSUPPORTED_OPERATION_MANAGEMENT_SYSTEM_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_ARREARS`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_DISCOUNT_INHERIT_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_EXIST_ACCOUNT_LEVEL_DISCOUNT_INHERIT`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_HAS_VOUCHER`], [`codes::UNSUPPORTED_OPERATION_MEMBER_IS_AGENT`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_IS_NOT_CLIENT`], [`codes::UNSUPPORTED_OPERATION_ORDER_IN_PROGRESS_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_OWNER_DISCOUNT_INHERIT_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_PAYER_ARREARS_AND_NO_CREDIT_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_PAYER_EXIST_ACCOUNT_LEVEL_DISCOUNT_INHERIT`],
/// [`codes::UNSUPPORTED_OPERATION_SECONDARY_DISTRIBUTOR_SUB_CLIENT_EXISTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteOrganizationMember {
    /// Required.
    pub member_uin: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub policy_type: String,
    /// Required.
    pub permission_ids: Vec<i64>,
    /// Required.
    pub node_id: i64,
    pub remark: Option<String>,
    pub is_allow_quit: Option<String>,
    pub pay_uin: Option<String>,
    pub relation_auth_name: Option<String>,
    pub auth_file: Option<Vec<AuthRelationFile>>,
    pub tags: Option<Vec<Tag>>,
}

/// Arguments of [`InviteOrganizationMember::new`].
pub struct InviteOrganizationMemberRequired {
    pub member_uin: i64,
    pub name: String,
    pub policy_type: String,
    pub permission_ids: Vec<i64>,
    pub node_id: i64,
}
operation! {
    InviteOrganizationMember { InviteOrganizationMemberRequired: member_uin, name, policy_type, permission_ids, node_id }
    "InviteOrganizationMember" -> Empty {
    0 "MemberUin" member_uin, 1 "Name" name, 2 "PolicyType" policy_type, 3 "PermissionIds" permission_ids,
    4 "NodeId" node_id, 5 "Remark" remark: String, 6 "IsAllowQuit" is_allow_quit: String, 7 "PayUin" pay_uin: String,
    8 "RelationAuthName" relation_auth_name: String, 9 "AuthFile" auth_file: Vec<AuthRelationFile>,
    10 "Tags" tags: Vec<Tag>
} }

/// Response of [`InviteOrganizationMember`]: empty.
pub type InviteOrganizationMemberOutput = Empty;

/// In the request of [`InviteOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthRelationFile {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub url: Option<String>,
}
input! { AuthRelationFile(name: String, url: String) {
    0 "Name" name: String, 1 "Url" url: String
} }

/// Lists external saml idp certificates: `ListExternalSAMLIdPCertificates` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListExternalSAMLIdPCertificates>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalSAMLIdPCertificates {
    /// Required.
    pub zone_id: String,
}
operation! { ListExternalSAMLIdPCertificates(zone_id: String)
    "ListExternalSAMLIdPCertificates" -> ListExternalSAMLIdPCertificatesOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`ListExternalSAMLIdPCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalSAMLIdPCertificatesOutput {
    pub total_counts: Option<i64>,
    pub saml_idp_certificates: Vec<SAMLIdPCertificate>,
}
model! { ListExternalSAMLIdPCertificatesOutput {
    0 "TotalCounts" total_counts: i64, 1 "SAMLIdPCertificates" saml_idp_certificates: Vec<SAMLIdPCertificate>
} }

/// In the response of [`ListExternalSAMLIdPCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SAMLIdPCertificate {
    pub serial_number: Option<String>,
    pub issuer: Option<String>,
    pub version: Option<i64>,
    pub certificate_id: Option<String>,
    pub public_key: Option<String>,
    pub signature_algorithm: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub subject: Option<String>,
    pub x509_certificate: Option<String>,
}
model! { SAMLIdPCertificate {
    0 "SerialNumber" serial_number: String, 1 "Issuer" issuer: String, 2 "Version" version: i64,
    3 "CertificateId" certificate_id: String, 4 "PublicKey" public_key: String,
    5 "SignatureAlgorithm" signature_algorithm: String, 6 "NotAfter" not_after: String,
    7 "NotBefore" not_before: String, 8 "Subject" subject: String, 9 "X509Certificate" x509_certificate: String
} }

/// Lists group members: `ListGroupMembers` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListGroupMembers>.
///
/// Errors: [`codes::INVALID_PARAMETER_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMembers {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub user_type: Option<String>,
}
operation! { ListGroupMembers(zone_id: String, group_id: String) "ListGroupMembers" -> ListGroupMembersOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "NextToken" next_token: String, 3 "MaxResults" max_results: i64,
    4 "UserType" user_type: String
} }
paged! { ListGroupMembers: GroupMembers = Token "NextToken", "GroupMembers" group_members, next "NextToken" }

/// Response of [`ListGroupMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMembersOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub group_members: Vec<GroupMembers>,
}
model! { ListGroupMembersOutput {
    0 "NextToken" next_token: String, 1 "TotalCounts" total_counts: i64, 2 "MaxResults" max_results: i64,
    3 "IsTruncated" is_truncated: bool, 4 "GroupMembers" group_members: Vec<GroupMembers>
} }

/// In the response of [`ListGroupMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMembers {
    pub user_name: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub user_status: Option<String>,
    pub user_type: Option<String>,
    pub user_id: Option<String>,
    pub join_time: Option<String>,
}
model! { GroupMembers {
    0 "UserName" user_name: String, 1 "DisplayName" display_name: String, 2 "Description" description: String,
    3 "Email" email: String, 4 "UserStatus" user_status: String, 5 "UserType" user_type: String,
    6 "UserId" user_id: String, 7 "JoinTime" join_time: String
} }

/// Lists groups: `ListGroups` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_NEXT_TOKEN_INVALID`], [`codes::INVALID_PARAMETER_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    /// Required.
    pub zone_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub filter: Option<String>,
    pub group_type: Option<String>,
    pub filter_users: Option<Vec<String>>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub offset: Option<i64>,
}
operation! { ListGroups(zone_id: String) "ListGroups" -> ListGroupsOutput {
    0 "ZoneId" zone_id, 1 "NextToken" next_token: String, 2 "MaxResults" max_results: i64, 3 "Filter" filter: String,
    4 "GroupType" group_type: String, 5 "FilterUsers" filter_users: Vec<String>, 6 "SortField" sort_field: String,
    7 "SortType" sort_type: String, 8 "Offset" offset: i64
} }
paged! { ListGroups: GroupInfo = Token "NextToken", "Groups" groups, next "NextToken" }

/// Response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub next_token: Option<String>,
    pub groups: Vec<GroupInfo>,
    pub max_results: Option<i64>,
    pub total_counts: Option<i64>,
    pub is_truncated: Option<bool>,
}
model! { ListGroupsOutput {
    0 "NextToken" next_token: String, 1 "Groups" groups: Vec<GroupInfo>, 2 "MaxResults" max_results: i64,
    3 "TotalCounts" total_counts: i64, 4 "IsTruncated" is_truncated: bool
} }

/// Lists joined groups for user: `ListJoinedGroupsForUser` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListJoinedGroupsForUser>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedGroupsForUser {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub user_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
operation! { ListJoinedGroupsForUser(zone_id: String, user_id: String)
    "ListJoinedGroupsForUser" -> ListJoinedGroupsForUserOutput {
    0 "ZoneId" zone_id, 1 "UserId" user_id, 2 "NextToken" next_token: String, 3 "MaxResults" max_results: i64
} }
paged! { ListJoinedGroupsForUser: JoinedGroups = Token "NextToken", "JoinedGroups" joined_groups, next "NextToken" }

/// Response of [`ListJoinedGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedGroupsForUserOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub joined_groups: Vec<JoinedGroups>,
}
model! { ListJoinedGroupsForUserOutput {
    0 "NextToken" next_token: String, 1 "TotalCounts" total_counts: i64, 2 "MaxResults" max_results: i64,
    3 "IsTruncated" is_truncated: bool, 4 "JoinedGroups" joined_groups: Vec<JoinedGroups>
} }

/// In the response of [`ListJoinedGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinedGroups {
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_type: Option<String>,
    pub join_time: Option<String>,
}
model! { JoinedGroups {
    0 "GroupName" group_name: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "GroupType" group_type: String, 4 "JoinTime" join_time: String
} }

/// Lists non compliant resource: `ListNonCompliantResource` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by token (`PaginationToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListNonCompliantResource>.
///
/// Errors: [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNonCompliantResource {
    /// Required.
    pub max_results: i64,
    /// Required.
    pub member_uin: i64,
    pub pagination_token: Option<String>,
    pub tag_key: Option<String>,
}
operation! { ListNonCompliantResource(max_results: i64, member_uin: i64)
    "ListNonCompliantResource" -> ListNonCompliantResourceOutput {
    0 "MaxResults" max_results, 1 "MemberUin" member_uin, 2 "PaginationToken" pagination_token: String,
    3 "TagKey" tag_key: String
} }
paged! { ListNonCompliantResource: ResourceTagMapping = Token "PaginationToken", "Items" items, next "PaginationToken" }

/// Response of [`ListNonCompliantResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNonCompliantResourceOutput {
    pub items: Vec<ResourceTagMapping>,
    pub pagination_token: Option<String>,
}
model! { ListNonCompliantResourceOutput {
    0 "Items" items: Vec<ResourceTagMapping>, 1 "PaginationToken" pagination_token: String
} }

/// In the response of [`ListNonCompliantResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTagMapping {
    pub resource: Option<String>,
    pub compliance_details: Option<TagComplianceDetails>,
    pub tags: Vec<Tags>,
}
model! { ResourceTagMapping {
    0 "Resource" resource: String, 1 "ComplianceDetails" compliance_details: TagComplianceDetails,
    2 "Tags" tags: Vec<Tags>
} }

/// In the response of [`ListNonCompliantResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagComplianceDetails {
    pub compliance_status: Option<bool>,
    pub keys_with_non_compliant_values: Vec<String>,
    pub non_compliant_keys: Vec<String>,
}
model! { TagComplianceDetails {
    0 "ComplianceStatus" compliance_status: bool,
    1 "KeysWithNonCompliantValues" keys_with_non_compliant_values: Vec<String>,
    2 "NonCompliantKeys" non_compliant_keys: Vec<String>
} }

/// In the response of [`ListNonCompliantResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { Tags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists org service assign member: `ListOrgServiceAssignMember` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListOrgServiceAssignMember>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_ORG_SERVICE_USAGE_STATUS_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrgServiceAssignMember {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub service_id: Option<i64>,
    pub product: Option<String>,
}
operation! { ListOrgServiceAssignMember(offset: i64, limit: i64)
    "ListOrgServiceAssignMember" -> ListOrgServiceAssignMemberOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ServiceId" service_id: i64, 3 "Product" product: String
} }
paged! { ListOrgServiceAssignMember: OrganizationServiceAssignMember = Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListOrgServiceAssignMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrgServiceAssignMemberOutput {
    pub total: Option<i64>,
    pub items: Vec<OrganizationServiceAssignMember>,
}
model! { ListOrgServiceAssignMemberOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<OrganizationServiceAssignMember>
} }

/// In the response of [`ListOrgServiceAssignMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationServiceAssignMember {
    pub service_id: Option<i64>,
    pub product_name: Option<String>,
    pub member_uin: Option<i64>,
    pub member_name: Option<String>,
    pub usage_status: Option<i64>,
    pub create_time: Option<String>,
    pub management_scope: Option<i64>,
    pub management_scope_members: Vec<MemberMainInfo>,
    pub management_scope_nodes: Vec<NodeMainInfo>,
}
model! { OrganizationServiceAssignMember {
    0 "ServiceId" service_id: i64, 1 "ProductName" product_name: String, 2 "MemberUin" member_uin: i64,
    3 "MemberName" member_name: String, 4 "UsageStatus" usage_status: i64, 5 "CreateTime" create_time: String,
    6 "ManagementScope" management_scope: i64, 7 "ManagementScopeMembers" management_scope_members: Vec<MemberMainInfo>,
    8 "ManagementScopeNodes" management_scope_nodes: Vec<NodeMainInfo>
} }

/// In the response of [`ListOrgServiceAssignMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeMainInfo {
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
}
model! { NodeMainInfo {
    0 "NodeId" node_id: i64, 1 "NodeName" node_name: String
} }

/// Lists organization identity: `ListOrganizationIdentity` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListOrganizationIdentity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationIdentity {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_key: Option<String>,
    pub identity_id: Option<i64>,
    pub identity_type: Option<i64>,
}
operation! { ListOrganizationIdentity(offset: i64, limit: i64)
    "ListOrganizationIdentity" -> ListOrganizationIdentityOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SearchKey" search_key: String, 3 "IdentityId" identity_id: i64,
    4 "IdentityType" identity_type: i64
} }
paged! { ListOrganizationIdentity: OrgIdentity = Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListOrganizationIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationIdentityOutput {
    pub total: Option<i64>,
    pub items: Vec<OrgIdentity>,
}
model! { ListOrganizationIdentityOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<OrgIdentity>
} }

/// In the response of [`ListOrganizationIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgIdentity {
    pub identity_id: Option<i64>,
    pub identity_alias_name: Option<String>,
    pub description: Option<String>,
    pub identity_policy: Vec<IdentityPolicy>,
    pub identity_type: Option<i64>,
    pub update_time: Option<String>,
}
model! { OrgIdentity {
    0 "IdentityId" identity_id: i64, 1 "IdentityAliasName" identity_alias_name: String,
    2 "Description" description: String, 3 "IdentityPolicy" identity_policy: Vec<IdentityPolicy>,
    4 "IdentityType" identity_type: i64, 5 "UpdateTime" update_time: String
} }

/// Lists organization service: `ListOrganizationService` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListOrganizationService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationService {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_key: Option<String>,
}
operation! { ListOrganizationService(offset: i64, limit: i64)
    "ListOrganizationService" -> ListOrganizationServiceOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SearchKey" search_key: String
} }
paged! { ListOrganizationService: OrganizationServiceAssign = Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListOrganizationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationServiceOutput {
    pub total: Option<i64>,
    pub items: Vec<OrganizationServiceAssign>,
}
model! { ListOrganizationServiceOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<OrganizationServiceAssign>
} }

/// In the response of [`ListOrganizationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationServiceAssign {
    pub service_id: Option<i64>,
    pub product_name: Option<String>,
    pub is_assign: Option<i64>,
    pub description: Option<String>,
    pub member_num: Option<String>,
    pub document: Option<String>,
    pub console_url: Option<String>,
    pub is_usage_status: Option<i64>,
    pub can_assign_count: Option<i64>,
    pub product: Option<String>,
    pub service_grant: Option<i64>,
    pub grant_status: Option<String>,
    pub is_set_management_scope: Option<i64>,
}
model! { OrganizationServiceAssign {
    0 "ServiceId" service_id: i64, 1 "ProductName" product_name: String, 2 "IsAssign" is_assign: i64,
    3 "Description" description: String, 4 "MemberNum" member_num: String, 5 "Document" document: String,
    6 "ConsoleUrl" console_url: String, 7 "IsUsageStatus" is_usage_status: i64,
    8 "CanAssignCount" can_assign_count: i64, 9 "Product" product: String, 10 "ServiceGrant" service_grant: i64,
    11 "GrantStatus" grant_status: String, 12 "IsSetManagementScope" is_set_management_scope: i64
} }

/// Lists permission policies in role configuration: `ListPermissionPoliciesInRoleConfiguration` of `organization`
/// 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListPermissionPoliciesInRoleConfiguration>.
///
/// Errors: [`codes::INVALID_PARAMETER_ROLE_CONFIGURATION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionPoliciesInRoleConfiguration {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub role_configuration_id: String,
    pub role_policy_type: Option<String>,
    pub filter: Option<String>,
}
operation! { ListPermissionPoliciesInRoleConfiguration(zone_id: String, role_configuration_id: String)
    "ListPermissionPoliciesInRoleConfiguration" -> ListPermissionPoliciesInRoleConfigurationOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "RolePolicyType" role_policy_type: String,
    3 "Filter" filter: String
} }

/// Response of [`ListPermissionPoliciesInRoleConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionPoliciesInRoleConfigurationOutput {
    pub total_counts: Option<i64>,
    pub role_policies: Vec<RolePolicie>,
}
model! { ListPermissionPoliciesInRoleConfigurationOutput {
    0 "TotalCounts" total_counts: i64, 1 "RolePolicies" role_policies: Vec<RolePolicie>
} }

/// In the response of [`ListPermissionPoliciesInRoleConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RolePolicie {
    pub role_policy_id: Option<i64>,
    pub role_policy_name: Option<String>,
    pub role_policy_type: Option<String>,
    pub role_policy_document: Option<String>,
    pub add_time: Option<String>,
}
model! { RolePolicie {
    0 "RolePolicyId" role_policy_id: i64, 1 "RolePolicyName" role_policy_name: String,
    2 "RolePolicyType" role_policy_type: String, 3 "RolePolicyDocument" role_policy_document: String,
    4 "AddTime" add_time: String
} }

/// Lists policies: `ListPolicies` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_INTERFACE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NODE_NOT_EXIST`], [`codes::INVALID_PARAMETER_ORGANIZATION_NOT_EXIST`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_APPLY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CHANGE_PERMISSION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_EMAIL_BIND_RECORD_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_INVITATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_EVENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_OPERATE_PROCESS_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NODE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_AUTH_RELATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_ASSIGN_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_TYPE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_ROLE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_SHARE_RESOURCE_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicies {
    pub rp: Option<i64>,
    pub page: Option<i64>,
    pub scope: Option<String>,
    pub keyword: Option<String>,
    pub policy_type: Option<String>,
}
operation! { ListPolicies() "ListPolicies" -> ListPoliciesOutput {
    0 "Rp" rp: i64, 1 "Page" page: i64, 2 "Scope" scope: String, 3 "Keyword" keyword: String,
    4 "PolicyType" policy_type: String
} }

/// Response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub total_num: Option<i64>,
    pub list: Vec<ListPolicyNode>,
}
model! { ListPoliciesOutput {
    0 "TotalNum" total_num: i64, 1 "List" list: Vec<ListPolicyNode>
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyNode {
    pub add_time: Option<String>,
    pub attached_times: Option<i64>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_id: Option<i64>,
    pub update_time: Option<String>,
    pub r#type: Option<i64>,
}
model! { ListPolicyNode {
    0 "AddTime" add_time: String, 1 "AttachedTimes" attached_times: i64, 2 "Description" description: String,
    3 "PolicyName" policy_name: String, 4 "PolicyId" policy_id: i64, 5 "UpdateTime" update_time: String,
    6 "Type" r#type: i64
} }

/// Lists policies for target: `ListPoliciesForTarget` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListPoliciesForTarget>.
///
/// Errors: [`codes::INVALID_PARAMETER_INTERFACE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NODE_NOT_EXIST`], [`codes::INVALID_PARAMETER_ORGANIZATION_NOT_EXIST`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_APPLY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CHANGE_PERMISSION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_EMAIL_BIND_RECORD_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_INVITATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_EVENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_OPERATE_PROCESS_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NODE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_AUTH_RELATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_ASSIGN_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_TYPE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_ROLE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_SHARE_RESOURCE_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForTarget {
    /// Required.
    pub target_id: i64,
    pub rp: Option<i64>,
    pub page: Option<i64>,
    pub policy_type: Option<String>,
    pub keyword: Option<String>,
}
operation! { ListPoliciesForTarget(target_id: i64) "ListPoliciesForTarget" -> ListPoliciesForTargetOutput {
    0 "TargetId" target_id, 1 "Rp" rp: i64, 2 "Page" page: i64, 3 "PolicyType" policy_type: String,
    4 "Keyword" keyword: String
} }

/// Response of [`ListPoliciesForTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForTargetOutput {
    pub total_num: Option<i64>,
    pub list: Vec<ListPoliciesForTargetItem>,
}
model! { ListPoliciesForTargetOutput {
    0 "TotalNum" total_num: i64, 1 "List" list: Vec<ListPoliciesForTargetItem>
} }

/// In the response of [`ListPoliciesForTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForTargetItem {
    pub strategy_id: Option<i64>,
    pub strategy_name: Option<String>,
    pub remark: Option<String>,
    pub uin: Option<i64>,
    pub r#type: Option<i64>,
    pub add_time: Option<String>,
    pub update_time: Option<String>,
    pub name: Option<String>,
    pub attach_time: Option<String>,
}
model! { ListPoliciesForTargetItem {
    0 "StrategyId" strategy_id: i64, 1 "StrategyName" strategy_name: String, 2 "Remark" remark: String,
    3 "Uin" uin: i64, 4 "Type" r#type: i64, 5 "AddTime" add_time: String, 6 "UpdateTime" update_time: String,
    7 "Name" name: String, 8 "AttachTime" attach_time: String
} }

/// Lists role assignments: `ListRoleAssignments` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListRoleAssignments>.
///
/// Errors: [`codes::INVALID_PARAMETER_NEXT_TOKEN_INVALID`], [`codes::INVALID_PARAMETER_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleAssignments {
    /// Required.
    pub zone_id: String,
    pub role_configuration_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub target_type: Option<String>,
    pub target_uin: Option<i64>,
    pub principal_type: Option<String>,
    pub principal_id: Option<String>,
    pub filter: Option<String>,
}
operation! { ListRoleAssignments(zone_id: String) "ListRoleAssignments" -> ListRoleAssignmentsOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TargetType" target_type: String, 5 "TargetUin" target_uin: i64,
    6 "PrincipalType" principal_type: String, 7 "PrincipalId" principal_id: String, 8 "Filter" filter: String
} }
paged! { ListRoleAssignments: RoleAssignments =
    Token "NextToken", "RoleAssignments" role_assignments, next "NextToken" }

/// Response of [`ListRoleAssignments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleAssignmentsOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub role_assignments: Vec<RoleAssignments>,
}
model! { ListRoleAssignmentsOutput {
    0 "NextToken" next_token: String, 1 "TotalCounts" total_counts: i64, 2 "MaxResults" max_results: i64,
    3 "IsTruncated" is_truncated: bool, 4 "RoleAssignments" role_assignments: Vec<RoleAssignments>
} }

/// In the response of [`ListRoleAssignments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleAssignments {
    pub role_configuration_id: Option<String>,
    pub role_configuration_name: Option<String>,
    pub target_uin: Option<i64>,
    pub target_type: Option<String>,
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
    pub principal_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub target_name: Option<String>,
}
model! { RoleAssignments {
    0 "RoleConfigurationId" role_configuration_id: String, 1 "RoleConfigurationName" role_configuration_name: String,
    2 "TargetUin" target_uin: i64, 3 "TargetType" target_type: String, 4 "PrincipalId" principal_id: String,
    5 "PrincipalType" principal_type: String, 6 "PrincipalName" principal_name: String,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String, 9 "TargetName" target_name: String
} }

/// Lists role configuration provisionings: `ListRoleConfigurationProvisionings` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListRoleConfigurationProvisionings>.
///
/// Errors: [`codes::INVALID_PARAMETER_NEXT_TOKEN_INVALID`], [`codes::INVALID_PARAMETER_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleConfigurationProvisionings {
    /// Required.
    pub zone_id: String,
    pub role_configuration_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub target_type: Option<String>,
    pub target_uin: Option<i64>,
    pub deployment_status: Option<String>,
    pub filter: Option<String>,
}
operation! { ListRoleConfigurationProvisionings(zone_id: String)
    "ListRoleConfigurationProvisionings" -> ListRoleConfigurationProvisioningsOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TargetType" target_type: String, 5 "TargetUin" target_uin: i64,
    6 "DeploymentStatus" deployment_status: String, 7 "Filter" filter: String
} }
paged! { ListRoleConfigurationProvisionings: RoleConfigurationProvisionings =
    Token "NextToken", "RoleConfigurationProvisionings" role_configuration_provisionings, next "NextToken" }

/// Response of [`ListRoleConfigurationProvisionings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleConfigurationProvisioningsOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub role_configuration_provisionings: Vec<RoleConfigurationProvisionings>,
}
model! { ListRoleConfigurationProvisioningsOutput {
    0 "NextToken" next_token: String, 1 "TotalCounts" total_counts: i64, 2 "MaxResults" max_results: i64,
    3 "IsTruncated" is_truncated: bool,
    4 "RoleConfigurationProvisionings" role_configuration_provisionings: Vec<RoleConfigurationProvisionings>
} }

/// In the response of [`ListRoleConfigurationProvisionings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleConfigurationProvisionings {
    pub deployment_status: Option<String>,
    pub role_configuration_id: Option<String>,
    pub role_configuration_name: Option<String>,
    pub target_uin: Option<i64>,
    pub target_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub target_type: Option<String>,
}
model! { RoleConfigurationProvisionings {
    0 "DeploymentStatus" deployment_status: String, 1 "RoleConfigurationId" role_configuration_id: String,
    2 "RoleConfigurationName" role_configuration_name: String, 3 "TargetUin" target_uin: i64,
    4 "TargetName" target_name: String, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String,
    7 "TargetType" target_type: String
} }

/// Lists role configurations: `ListRoleConfigurations` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListRoleConfigurations>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_NEXT_TOKEN_INVALID`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleConfigurations {
    /// Required.
    pub zone_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub filter: Option<String>,
    pub filter_targets: Option<Vec<i64>>,
    pub principal_id: Option<String>,
}
operation! { ListRoleConfigurations(zone_id: String) "ListRoleConfigurations" -> ListRoleConfigurationsOutput {
    0 "ZoneId" zone_id, 1 "NextToken" next_token: String, 2 "MaxResults" max_results: i64, 3 "Filter" filter: String,
    4 "FilterTargets" filter_targets: Vec<i64>, 5 "PrincipalId" principal_id: String
} }
paged! { ListRoleConfigurations: RoleConfiguration =
    Token "NextToken", "RoleConfigurations" role_configurations, next "NextToken" }

/// Response of [`ListRoleConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleConfigurationsOutput {
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub next_token: Option<String>,
    pub role_configurations: Vec<RoleConfiguration>,
}
model! { ListRoleConfigurationsOutput {
    0 "TotalCounts" total_counts: i64, 1 "MaxResults" max_results: i64, 2 "IsTruncated" is_truncated: bool,
    3 "NextToken" next_token: String, 4 "RoleConfigurations" role_configurations: Vec<RoleConfiguration>
} }

/// Lists scim credentials: `ListSCIMCredentials` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListSCIMCredentials>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSCIMCredentials {
    /// Required.
    pub zone_id: String,
    pub credential_id: Option<String>,
}
operation! { ListSCIMCredentials(zone_id: String) "ListSCIMCredentials" -> ListSCIMCredentialsOutput {
    0 "ZoneId" zone_id, 1 "CredentialId" credential_id: String
} }

/// Response of [`ListSCIMCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSCIMCredentialsOutput {
    pub total_counts: Option<i64>,
    pub scim_credentials: Vec<SCIMCredential>,
}
model! { ListSCIMCredentialsOutput {
    0 "TotalCounts" total_counts: i64, 1 "SCIMCredentials" scim_credentials: Vec<SCIMCredential>
} }

/// In the response of [`ListSCIMCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SCIMCredential {
    pub zone_id: Option<String>,
    pub status: Option<String>,
    pub credential_id: Option<String>,
    pub credential_type: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { SCIMCredential {
    0 "ZoneId" zone_id: String, 1 "Status" status: String, 2 "CredentialId" credential_id: String,
    3 "CredentialType" credential_type: String, 4 "CreateTime" create_time: String, 5 "ExpireTime" expire_time: String
} }

/// Lists targets for policy: `ListTargetsForPolicy` of `organization` 2021-03-31.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListTargetsForPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_INTERFACE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NODE_NOT_EXIST`], [`codes::INVALID_PARAMETER_ORGANIZATION_NOT_EXIST`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_CHANGE_PERMISSION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_EMAIL_BIND_RECORD_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_INVITATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_EVENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_OPERATE_PROCESS_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NODE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_AUTH_RELATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_ASSIGN_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_TYPE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_ROLE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_SHARE_RESOURCE_MEMBER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsForPolicy {
    /// Required.
    pub policy_id: i64,
    pub rp: Option<i64>,
    pub page: Option<i64>,
    pub target_type: Option<String>,
    pub policy_type: Option<String>,
    pub keyword: Option<String>,
}
operation! { ListTargetsForPolicy(policy_id: i64) "ListTargetsForPolicy" -> ListTargetsForPolicyOutput {
    0 "PolicyId" policy_id, 1 "Rp" rp: i64, 2 "Page" page: i64, 3 "TargetType" target_type: String,
    4 "PolicyType" policy_type: String, 5 "Keyword" keyword: String
} }

/// Response of [`ListTargetsForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsForPolicyOutput {
    pub total_num: Option<i64>,
    pub list: Vec<ListTargetsForPolicyNode>,
}
model! { ListTargetsForPolicyOutput {
    0 "TotalNum" total_num: i64, 1 "List" list: Vec<ListTargetsForPolicyNode>
} }

/// In the response of [`ListTargetsForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsForPolicyNode {
    pub uin: Option<i64>,
    pub related_type: Option<i64>,
    pub name: Option<String>,
    pub add_time: Option<String>,
}
model! { ListTargetsForPolicyNode {
    0 "Uin" uin: i64, 1 "RelatedType" related_type: i64, 2 "Name" name: String, 3 "AddTime" add_time: String
} }

/// Lists tasks: `ListTasks` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_NEXT_TOKEN_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    /// Required.
    pub zone_id: String,
    pub principal_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub principal_type: Option<String>,
    pub target_uin: Option<i64>,
    pub target_type: Option<String>,
    pub role_configuration_id: Option<String>,
    pub status: Option<String>,
    pub task_type: Option<String>,
}
operation! { ListTasks(zone_id: String) "ListTasks" -> ListTasksOutput {
    0 "ZoneId" zone_id, 1 "PrincipalId" principal_id: String, 2 "NextToken" next_token: String,
    3 "MaxResults" max_results: i64, 4 "PrincipalType" principal_type: String, 5 "TargetUin" target_uin: i64,
    6 "TargetType" target_type: String, 7 "RoleConfigurationId" role_configuration_id: String,
    8 "Status" status: String, 9 "TaskType" task_type: String
} }
paged! { ListTasks: TaskInfo = Token "NextToken", "Tasks" tasks, next "NextToken" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub tasks: Vec<TaskInfo>,
}
model! { ListTasksOutput {
    0 "NextToken" next_token: String, 1 "TotalCounts" total_counts: i64, 2 "MaxResults" max_results: i64,
    3 "IsTruncated" is_truncated: bool, 4 "Tasks" tasks: Vec<TaskInfo>
} }

/// Lists user sync provisionings: `ListUserSyncProvisionings` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListUserSyncProvisionings>.
///
/// Errors: [`codes::INVALID_PARAMETER_NEXT_TOKEN_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSyncProvisionings {
    /// Required.
    pub zone_id: String,
    pub principal_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub principal_type: Option<String>,
    pub target_uin: Option<i64>,
    pub target_type: Option<String>,
    pub filter: Option<String>,
}
operation! { ListUserSyncProvisionings(zone_id: String) "ListUserSyncProvisionings" -> ListUserSyncProvisioningsOutput {
    0 "ZoneId" zone_id, 1 "PrincipalId" principal_id: String, 2 "NextToken" next_token: String,
    3 "MaxResults" max_results: i64, 4 "PrincipalType" principal_type: String, 5 "TargetUin" target_uin: i64,
    6 "TargetType" target_type: String, 7 "Filter" filter: String
} }
paged! { ListUserSyncProvisionings: UserProvisioning =
    Token "NextToken", "UserProvisionings" user_provisionings, next "NextToken" }

/// Response of [`ListUserSyncProvisionings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSyncProvisioningsOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub user_provisionings: Vec<UserProvisioning>,
}
model! { ListUserSyncProvisioningsOutput {
    0 "NextToken" next_token: String, 1 "TotalCounts" total_counts: i64, 2 "MaxResults" max_results: i64,
    3 "IsTruncated" is_truncated: bool, 4 "UserProvisionings" user_provisionings: Vec<UserProvisioning>
} }

/// Lists users: `ListUsers` of `organization` 2021-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ListUsers>.
///
/// Errors: [`codes::INVALID_PARAMETER_NEXT_TOKEN_INVALID`], [`codes::INVALID_PARAMETER_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    /// Required.
    pub zone_id: String,
    pub user_status: Option<String>,
    pub user_type: Option<String>,
    pub filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub filter_groups: Option<Vec<String>>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub offset: Option<i64>,
}
operation! { ListUsers(zone_id: String) "ListUsers" -> ListUsersOutput {
    0 "ZoneId" zone_id, 1 "UserStatus" user_status: String, 2 "UserType" user_type: String, 3 "Filter" filter: String,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "FilterGroups" filter_groups: Vec<String>,
    7 "SortField" sort_field: String, 8 "SortType" sort_type: String, 9 "Offset" offset: i64
} }
paged! { ListUsers: UserInfo = Token "NextToken", "Users" users, next "NextToken" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub users: Vec<UserInfo>,
    pub next_token: Option<String>,
    pub is_truncated: Option<bool>,
}
model! { ListUsersOutput {
    0 "TotalCounts" total_counts: i64, 1 "MaxResults" max_results: i64, 2 "Users" users: Vec<UserInfo>,
    3 "NextToken" next_token: String, 4 "IsTruncated" is_truncated: bool
} }

/// Moves organization node members: `MoveOrganizationNodeMembers` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=MoveOrganizationNodeMembers>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_NODE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SOME_UINS_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveOrganizationNodeMembers {
    /// Required.
    pub node_id: i64,
    /// Required.
    pub member_uin: Vec<i64>,
}
operation! { MoveOrganizationNodeMembers(node_id: i64, member_uin: Vec<i64>) "MoveOrganizationNodeMembers" -> Empty {
    0 "NodeId" node_id, 1 "MemberUin" member_uin
} }

/// Response of [`MoveOrganizationNodeMembers`]: empty.
pub type MoveOrganizationNodeMembersOutput = Empty;

/// Opens identity center: `OpenIdentityCenter` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=OpenIdentityCenter>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::FAILED_OPERATION_IDENTITY_CENTER_ALREADY_OPEN`],
/// [`codes::FAILED_OPERATION_IDENTITY_CENTER_NOT_AUTH`],
/// [`codes::FAILED_OPERATION_IDENTITY_CENTER_NOT_ENTERPRISE_AUTH`],
/// [`codes::FAILED_OPERATION_IDENTITY_CENTER_NOT_ORGANIZATION_MANAGER`],
/// [`codes::FAILED_OPERATION_IDENTITY_CENTER_ORGANIZATION_NOT_OPEN`],
/// [`codes::INVALID_PARAMETER_VALUE_IDENTITY_CENTER_ZONE_NAME_ALREADY_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenIdentityCenter {
    /// Required.
    pub zone_name: String,
}
operation! { OpenIdentityCenter(zone_name: String) "OpenIdentityCenter" -> OpenIdentityCenterOutput {
    0 "ZoneName" zone_name
} }

/// Response of [`OpenIdentityCenter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenIdentityCenterOutput {
    pub zone_id: Option<String>,
}
model! { OpenIdentityCenterOutput {
    0 "ZoneId" zone_id: String
} }

/// `ProvisionRoleConfiguration` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=ProvisionRoleConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_USER_OVER_UPPER_LIMIT`], [`codes::INVALID_PARAMETER_EMAIL_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_USERNAME_ALREADY_EXISTS`], [`codes::INVALID_PARAMETER_USERNAME_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionRoleConfiguration {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub role_configuration_id: String,
    /// Required.
    pub target_type: String,
    /// Required.
    pub target_uin: i64,
}
operation! {
    ProvisionRoleConfiguration(zone_id: String, role_configuration_id: String, target_type: String, target_uin: i64)
    "ProvisionRoleConfiguration" -> ProvisionRoleConfigurationOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "TargetType" target_type,
    3 "TargetUin" target_uin
} }

/// Response of [`ProvisionRoleConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionRoleConfigurationOutput {
    pub task: Option<RoleProvisioningsTask>,
}
model! { ProvisionRoleConfigurationOutput {
    0 "Task" task: RoleProvisioningsTask
} }

/// `QuitOrganization` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=QuitOrganization>.
///
/// Errors: [`codes::FAILED_OPERATION_DISABLE_QUIT_SELF_CREATED_ORGANIZATION`],
/// [`codes::FAILED_OPERATION_MEMBER_EXIST_DELEGATE_PAYER_NOT_ALLOW_DELETE`],
/// [`codes::FAILED_OPERATION_MEMBER_IS_DELEGATE_PAYER_NOT_ALLOW_DELETE`],
/// [`codes::FAILED_OPERATION_MEMBER_SHARE_RESOURCE`], [`codes::FAILED_OPERATION_OPERATE_BILLING_PERMISSION_ERR`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_AUTH_MANAGE_NOT_ALLOW_DELETE`], [`codes::FAILED_OPERATION_QUITE_SHARE_UNIT`],
/// [`codes::FAILED_OPERATION_SHARE_RESOURCE_MEMBER_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_CREATE_MEMBER_NOT_ALLOW_QUIT`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_CIC_ROLE_CONFIG`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_CIC_USER_CONFIG`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_EXIST_OPERATE_PROCESS_NOT_ALLOW_DELETE`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_EXIST_SERVICE_NOT_ALLOW_DELETE`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_NO_PAYMENT`], [`codes::UNSUPPORTED_OPERATION_MEMBER_NOT_ALLOW_QUIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuitOrganization {
    /// Required.
    pub org_id: i64,
}
operation! { QuitOrganization(org_id: i64) "QuitOrganization" -> Empty {
    0 "OrgId" org_id
} }

/// Response of [`QuitOrganization`]: empty.
pub type QuitOrganizationOutput = Empty;

/// Rejects join share unit invitation: `RejectJoinShareUnitInvitation` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=RejectJoinShareUnitInvitation>.
///
/// Errors: [`codes::FAILED_OPERATION_SHARE_MEMBER_NOT_EXIST`], [`codes::FAILED_OPERATION_SHARE_UNIT_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectJoinShareUnitInvitation {
    /// Required.
    pub unit_id: String,
}
operation! { RejectJoinShareUnitInvitation(unit_id: String) "RejectJoinShareUnitInvitation" -> Empty {
    0 "UnitId" unit_id
} }

/// Response of [`RejectJoinShareUnitInvitation`]: empty.
pub type RejectJoinShareUnitInvitationOutput = Empty;

/// Removes external saml idp certificate: `RemoveExternalSAMLIdPCertificate` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=RemoveExternalSAMLIdPCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::FAILED_OPERATION_X509_CERTIFICATE_LIMIT_EXCEEDED`],
/// [`codes::FAILED_OPERATION_X509_CERTIFICATE_MINIMUM_REQUIRED`],
/// [`codes::RESOURCE_NOT_FOUND_X509_CERTIFICATE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveExternalSAMLIdPCertificate {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub certificate_id: String,
}
operation! { RemoveExternalSAMLIdPCertificate(zone_id: String, certificate_id: String)
    "RemoveExternalSAMLIdPCertificate" -> Empty {
    0 "ZoneId" zone_id, 1 "CertificateId" certificate_id
} }

/// Response of [`RemoveExternalSAMLIdPCertificate`]: empty.
pub type RemoveExternalSAMLIdPCertificateOutput = Empty;

/// Removes permission policy from role configuration: `RemovePermissionPolicyFromRoleConfiguration` of `organization`
/// 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=RemovePermissionPolicyFromRoleConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_ROLE_CONFIGURATION_NOT_EXIST`], [`codes::INVALID_PARAMETER_ROLE_POLICY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePermissionPolicyFromRoleConfiguration {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub role_configuration_id: String,
    /// Required.
    pub role_policy_type: String,
    pub role_policy_name: Option<String>,
    pub role_policy_id: Option<i64>,
}
operation! {
    RemovePermissionPolicyFromRoleConfiguration(zone_id: String, role_configuration_id: String, role_policy_type: String)
    "RemovePermissionPolicyFromRoleConfiguration" -> Empty {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "RolePolicyType" role_policy_type,
    3 "RolePolicyName" role_policy_name: String, 4 "RolePolicyId" role_policy_id: i64
} }

/// Response of [`RemovePermissionPolicyFromRoleConfiguration`]: empty.
pub type RemovePermissionPolicyFromRoleConfigurationOutput = Empty;

/// Removes user from group: `RemoveUserFromGroup` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=RemoveUserFromGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_MANUAL_GROUP_NOT_UPDATE`],
/// [`codes::FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_REMOVE_USER`],
/// [`codes::FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_UPDATE`], [`codes::INVALID_PARAMETER_GROUP_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_GROUP_USER_NOT_EXIST`], [`codes::LIMIT_EXCEEDED_REMOVE_USER_FROM_GROUP_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub user_id: String,
}
operation! { RemoveUserFromGroup(zone_id: String, group_id: String, user_id: String) "RemoveUserFromGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "UserId" user_id
} }

/// Response of [`RemoveUserFromGroup`]: empty.
pub type RemoveUserFromGroupOutput = Empty;

/// Sends org member account bind email: `SendOrgMemberAccountBindEmail` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=SendOrgMemberAccountBindEmail>.
///
/// Errors: [`codes::FAILED_OPERATION_EMAIL_BIND_RECORD_INVALID`], [`codes::LIMIT_EXCEEDED_SEND_EMAIL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SEND_EMAIL_WITHIN_ONE_HOUR_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_EMAIL_BIND_RECORD_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendOrgMemberAccountBindEmail {
    /// Required.
    pub member_uin: i64,
    /// Required.
    pub bind_id: i64,
}
operation! { SendOrgMemberAccountBindEmail(member_uin: i64, bind_id: i64) "SendOrgMemberAccountBindEmail" -> Empty {
    0 "MemberUin" member_uin, 1 "BindId" bind_id
} }

/// Response of [`SendOrgMemberAccountBindEmail`]: empty.
pub type SendOrgMemberAccountBindEmailOutput = Empty;

/// Sets external saml identity provider: `SetExternalSAMLIdentityProvider` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=SetExternalSAMLIdentityProvider>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::FAILED_OPERATION_DECODE_METADATA_DOCUMENT_FAILED`],
/// [`codes::FAILED_OPERATION_METADATA_COS_PARSING_FAILED`],
/// [`codes::FAILED_OPERATION_SAML_SERVICE_PROVIDER_CREATE_FAILED`], [`codes::FAILED_OPERATION_UPLOAD_METADATA_FAILED`],
/// [`codes::FAILED_OPERATION_X509_CERTIFICATE_PARSING_FAILED`], [`codes::FAILED_OPERATION_XML_DATA_UNMARSHAL_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_S_SO_STATUS_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_X509_CERTIFICATE_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetExternalSAMLIdentityProvider {
    /// Required.
    pub zone_id: String,
    pub encoded_metadata_document: Option<String>,
    pub sso_status: Option<String>,
    pub entity_id: Option<String>,
    pub login_url: Option<String>,
    pub x509_certificate: Option<String>,
}
operation! { SetExternalSAMLIdentityProvider(zone_id: String)
    "SetExternalSAMLIdentityProvider" -> SetExternalSAMLIdentityProviderOutput {
    0 "ZoneId" zone_id, 1 "EncodedMetadataDocument" encoded_metadata_document: String, 2 "SSOStatus" sso_status: String,
    3 "EntityId" entity_id: String, 4 "LoginUrl" login_url: String, 5 "X509Certificate" x509_certificate: String
} }

/// Response of [`SetExternalSAMLIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetExternalSAMLIdentityProviderOutput {
    pub certificate_ids: Vec<String>,
}
model! { SetExternalSAMLIdentityProviderOutput {
    0 "CertificateIds" certificate_ids: Vec<String>
} }

/// Updates custom policy for role configuration: `UpdateCustomPolicyForRoleConfiguration` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateCustomPolicyForRoleConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_EMPTY`],
/// [`codes::INVALID_PARAMETER_POLICY_TYPE_ERROR`], [`codes::INVALID_PARAMETER_ROLE_CONFIGURATION_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ROLE_POLICY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomPolicyForRoleConfiguration {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub role_configuration_id: String,
    /// Required.
    pub custom_policy_name: String,
    pub new_custom_policy_document: Option<String>,
}
operation! {
    UpdateCustomPolicyForRoleConfiguration(zone_id: String, role_configuration_id: String, custom_policy_name: String)
    "UpdateCustomPolicyForRoleConfiguration" -> Empty {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "CustomPolicyName" custom_policy_name,
    3 "NewCustomPolicyDocument" new_custom_policy_document: String
} }

/// Response of [`UpdateCustomPolicyForRoleConfiguration`]: empty.
pub type UpdateCustomPolicyForRoleConfigurationOutput = Empty;

/// Updates group: `UpdateGroup` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_MANUAL_GROUP_NOT_UPDATE`],
/// [`codes::FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_UPDATE`], [`codes::INVALID_PARAMETER_GROUP_NAME_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: String,
    pub new_group_name: Option<String>,
    pub new_description: Option<String>,
}
operation! { UpdateGroup(zone_id: String, group_id: String) "UpdateGroup" -> UpdateGroupOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "NewGroupName" new_group_name: String,
    3 "NewDescription" new_description: String
} }

/// Response of [`UpdateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupOutput {
    pub group_info: Option<GroupInfo>,
}
model! { UpdateGroupOutput {
    0 "GroupInfo" group_info: GroupInfo
} }

/// Updates ip whitelist: `UpdateIPWhitelist` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateIPWhitelist>.
///
/// Errors: [`codes::FAILED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIPWhitelist {
    pub zone_id: Option<String>,
    pub ip_whitelist: Option<Vec<String>>,
}
operation! { UpdateIPWhitelist() "UpdateIPWhitelist" -> UpdateIPWhitelistOutput {
    0 "ZoneId" zone_id: String, 1 "IpWhitelist" ip_whitelist: Vec<String>
} }

/// Response of [`UpdateIPWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIPWhitelistOutput {
    pub success: Option<bool>,
}
model! { UpdateIPWhitelistOutput {
    0 "Success" success: bool
} }

/// Updates organization identity: `UpdateOrganizationIdentity` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateOrganizationIdentity>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_DETAIL`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_IDENTITY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationIdentity {
    /// Required.
    pub identity_id: i64,
    /// Required.
    pub description: String,
    /// Required.
    pub identity_policy: Vec<IdentityPolicy>,
}
operation! { UpdateOrganizationIdentity(identity_id: i64, description: String, identity_policy: Vec<IdentityPolicy>)
    "UpdateOrganizationIdentity" -> Empty {
    0 "IdentityId" identity_id, 1 "Description" description, 2 "IdentityPolicy" identity_policy
} }

/// Response of [`UpdateOrganizationIdentity`]: empty.
pub type UpdateOrganizationIdentityOutput = Empty;

/// Updates organization member: `UpdateOrganizationMember` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateOrganizationMember>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTH_INFO_EMPTY`], [`codes::FAILED_OPERATION_AUTH_INFO_NOT_SAME`],
/// [`codes::FAILED_OPERATION_AUTH_NOT_ENTERPRISE`], [`codes::FAILED_OPERATION_CHANGE_PERMISSION_RECORD_EXIST`],
/// [`codes::FAILED_OPERATION_CREATE_BILLING_PERMISSION_ERR`], [`codes::FAILED_OPERATION_MEMBER_NAME_USED`],
/// [`codes::FAILED_OPERATION_OPERATE_BILLING_PERMISSION_ERR`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_MEMBER_NAME_USED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_PERMISSION_ILLEGAL`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_ILLEGAL`], [`codes::FAILED_OPERATION_PAY_UIN_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_ALLOW_QUIT_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_ADD_DELEGATE_PAYER_NOT_ALLOW`],
/// [`codes::UNSUPPORTED_OPERATION_ADD_DISCOUNT_INHERIT_NOT_ALLOW`],
/// [`codes::UNSUPPORTED_OPERATION_DELETE_DELEGATE_PAYER_NOT_ALLOW`], [`codes::UNSUPPORTED_OPERATION_EXISTED_AGENT`],
/// [`codes::UNSUPPORTED_OPERATION_EXISTED_CLIENT`], [`codes::UNSUPPORTED_OPERATION_INCONSISTENT_USER_TYPES`],
/// [`codes::UNSUPPORTED_OPERATION_MANAGEMENT_SYSTEM_ERROR`], [`codes::UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_ARREARS`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_DISCOUNT_INHERIT_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_EXIST_ACCOUNT_LEVEL_DISCOUNT_INHERIT`],
/// [`codes::UNSUPPORTED_OPERATION_MEMBER_IS_AGENT`], [`codes::UNSUPPORTED_OPERATION_MEMBER_NOT_ALLOW_QUIT`],
/// [`codes::UNSUPPORTED_OPERATION_ORDER_IN_PROGRESS_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_OWNER_DISCOUNT_INHERIT_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_PAYER_ARREARS_AND_NO_CREDIT_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_PAYER_EXIST_ACCOUNT_LEVEL_DISCOUNT_INHERIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMember {
    /// Required.
    pub member_uin: i64,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub policy_type: Option<String>,
    pub permission_ids: Option<Vec<i64>>,
    pub is_allow_quit: Option<String>,
    pub pay_uin: Option<String>,
    pub is_modify_nick_name: Option<i64>,
}
operation! { UpdateOrganizationMember(member_uin: i64) "UpdateOrganizationMember" -> Empty {
    0 "MemberUin" member_uin, 1 "Name" name: String, 2 "Remark" remark: String, 3 "PolicyType" policy_type: String,
    4 "PermissionIds" permission_ids: Vec<i64>, 5 "IsAllowQuit" is_allow_quit: String, 6 "PayUin" pay_uin: String,
    7 "IsModifyNickName" is_modify_nick_name: i64
} }

/// Response of [`UpdateOrganizationMember`]: empty.
pub type UpdateOrganizationMemberOutput = Empty;

/// Updates organization member email bind: `UpdateOrganizationMemberEmailBind` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateOrganizationMemberEmailBind>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_MAIL_ACCOUNT`], [`codes::FAILED_OPERATION_EMAIL_ALREADY_USED`],
/// [`codes::FAILED_OPERATION_EMAIL_BIND_RECORD_INVALID`], [`codes::LIMIT_EXCEEDED_UPDATE_EMAIL_BIND_OVER_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_EMAIL_BIND_RECORD_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMemberEmailBind {
    /// Required.
    pub member_uin: i64,
    /// Required.
    pub bind_id: i64,
    /// Required.
    pub email: String,
    /// Required.
    pub country_code: String,
    /// Required.
    pub phone: String,
}

/// Arguments of [`UpdateOrganizationMemberEmailBind::new`].
pub struct UpdateOrganizationMemberEmailBindRequired {
    pub member_uin: i64,
    pub bind_id: i64,
    pub email: String,
    pub country_code: String,
    pub phone: String,
}
operation! {
    UpdateOrganizationMemberEmailBind { UpdateOrganizationMemberEmailBindRequired: member_uin, bind_id, email, country_code, phone }
    "UpdateOrganizationMemberEmailBind" -> Empty {
    0 "MemberUin" member_uin, 1 "BindId" bind_id, 2 "Email" email, 3 "CountryCode" country_code, 4 "Phone" phone
} }

/// Response of [`UpdateOrganizationMemberEmailBind`]: empty.
pub type UpdateOrganizationMemberEmailBindOutput = Empty;

/// Updates organization members policy: `UpdateOrganizationMembersPolicy` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateOrganizationMembersPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATE_POLICY`], [`codes::RESOURCE_NOT_FOUND_MEMBER_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMembersPolicy {
    /// Required.
    pub member_uins: Vec<i64>,
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub identity_id: i64,
    pub description: Option<String>,
}
operation! { UpdateOrganizationMembersPolicy(member_uins: Vec<i64>, policy_id: i64, identity_id: i64)
    "UpdateOrganizationMembersPolicy" -> Empty {
    0 "MemberUins" member_uins, 1 "PolicyId" policy_id, 2 "IdentityId" identity_id, 3 "Description" description: String
} }

/// Response of [`UpdateOrganizationMembersPolicy`]: empty.
pub type UpdateOrganizationMembersPolicyOutput = Empty;

/// Updates organization node: `UpdateOrganizationNode` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateOrganizationNode>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_NODE_NAME_USED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NODE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationNode {
    /// Required.
    pub node_id: i64,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateOrganizationNode(node_id: i64) "UpdateOrganizationNode" -> Empty {
    0 "NodeId" node_id, 1 "Name" name: String, 2 "Remark" remark: String
} }

/// Response of [`UpdateOrganizationNode`]: empty.
pub type UpdateOrganizationNodeOutput = Empty;

/// Updates policy: `UpdatePolicy` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdatePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_ENABLED`],
/// [`codes::FAILED_OPERATION_POLICY_NAME_IN_USE`], [`codes::INVALID_PARAMETER_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_ACTION_MISS`], [`codes::INVALID_PARAMETER_ACTION_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ACTION_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_CONDITION_CONTENT_ERROR`],
/// [`codes::INVALID_PARAMETER_CONDITION_ERROR`], [`codes::INVALID_PARAMETER_CONDITION_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT`], [`codes::INVALID_PARAMETER_EFFECT_ERROR`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_PRODUCT`], [`codes::INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT`], [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_POLICY_KEY_DUPLICATED`], [`codes::INVALID_PARAMETER_POLICY_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_NAME_EXISTED`], [`codes::INVALID_PARAMETER_PRINCIPAL_ERROR`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_RESERVED_TAG_KEY`],
/// [`codes::INVALID_PARAMETER_RESOURCE_CONTENT_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_PROJECT_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_QCS_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_REGION_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_SERVICE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_RESOURCE_UIN_ERROR`], [`codes::INVALID_PARAMETER_STATEMENT_ERROR`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_SERVICE`], [`codes::INVALID_PARAMETER_VERSION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_POLICY_CONTENT_INVALID`], [`codes::LIMIT_EXCEEDED_TAG_POLICY`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_POLICY_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicy {
    /// Required.
    pub policy_id: i64,
    pub description: Option<String>,
    pub content: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
operation! { UpdatePolicy(policy_id: i64) "UpdatePolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "Description" description: String, 2 "Content" content: String, 3 "Name" name: String,
    4 "Type" r#type: String
} }

/// Response of [`UpdatePolicy`]: empty.
pub type UpdatePolicyOutput = Empty;

/// Updates role configuration: `UpdateRoleConfiguration` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateRoleConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_ROLE_CONFIGURATION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleConfiguration {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub role_configuration_id: String,
    pub new_description: Option<String>,
    pub new_session_duration: Option<i64>,
    pub new_relay_state: Option<String>,
}
operation! { UpdateRoleConfiguration(zone_id: String, role_configuration_id: String)
    "UpdateRoleConfiguration" -> UpdateRoleConfigurationOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "NewDescription" new_description: String,
    3 "NewSessionDuration" new_session_duration: i64, 4 "NewRelayState" new_relay_state: String
} }

/// Response of [`UpdateRoleConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleConfigurationOutput {
    pub role_configuration_info: Option<RoleConfiguration>,
}
model! { UpdateRoleConfigurationOutput {
    0 "RoleConfigurationInfo" role_configuration_info: RoleConfiguration
} }

/// Updates scim credential status: `UpdateSCIMCredentialStatus` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateSCIMCredentialStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_SCIM_CREDENTIAL_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_USER_SCIM_CREDENTIAL_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSCIMCredentialStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub credential_id: String,
    /// Required.
    pub new_status: String,
}
operation! { UpdateSCIMCredentialStatus(zone_id: String, credential_id: String, new_status: String)
    "UpdateSCIMCredentialStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "CredentialId" credential_id, 2 "NewStatus" new_status
} }

/// Response of [`UpdateSCIMCredentialStatus`]: empty.
pub type UpdateSCIMCredentialStatusOutput = Empty;

/// Updates scim synchronization status: `UpdateSCIMSynchronizationStatus` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateSCIMSynchronizationStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_SCIM_SYNC_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSCIMSynchronizationStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub scim_synchronization_status: String,
}
operation! { UpdateSCIMSynchronizationStatus(zone_id: String, scim_synchronization_status: String)
    "UpdateSCIMSynchronizationStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "SCIMSynchronizationStatus" scim_synchronization_status
} }

/// Response of [`UpdateSCIMSynchronizationStatus`]: empty.
pub type UpdateSCIMSynchronizationStatusOutput = Empty;

/// Updates share unit: `UpdateShareUnit` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateShareUnit>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_EXIST_SHARE_MEMBER_NOT_IN_ORGANIZATION`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateShareUnit {
    /// Required.
    pub unit_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub share_scope: Option<i64>,
}
operation! { UpdateShareUnit(unit_id: String) "UpdateShareUnit" -> Empty {
    0 "UnitId" unit_id, 1 "Name" name: String, 2 "Description" description: String, 3 "ShareScope" share_scope: i64
} }

/// Response of [`UpdateShareUnit`]: empty.
pub type UpdateShareUnitOutput = Empty;

/// Updates user: `UpdateUser` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateUser>.
///
/// Errors: [`codes::FAILED_OPERATION_MANUAL_USER_NOT_UPDATE`],
/// [`codes::FAILED_OPERATION_SYNCHRONIZED_USER_NOT_UPDATE`], [`codes::INVALID_PARAMETER_EMAIL_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_USER_TYPE_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub user_id: String,
    pub new_first_name: Option<String>,
    pub new_last_name: Option<String>,
    pub new_display_name: Option<String>,
    pub new_description: Option<String>,
    pub new_email: Option<String>,
    pub need_reset_password: Option<bool>,
}
operation! { UpdateUser(zone_id: String, user_id: String) "UpdateUser" -> UpdateUserOutput {
    0 "ZoneId" zone_id, 1 "UserId" user_id, 2 "NewFirstName" new_first_name: String,
    3 "NewLastName" new_last_name: String, 4 "NewDisplayName" new_display_name: String,
    5 "NewDescription" new_description: String, 6 "NewEmail" new_email: String,
    7 "NeedResetPassword" need_reset_password: bool
} }

/// Response of [`UpdateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOutput {
    pub user_info: Option<UserInfo>,
}
model! { UpdateUserOutput {
    0 "UserInfo" user_info: UserInfo
} }

/// Updates user status: `UpdateUserStatus` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateUserStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_MANUAL_USER_NOT_UPDATE`],
/// [`codes::FAILED_OPERATION_SYNCHRONIZED_USER_NOT_UPDATE`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub new_user_status: String,
}
operation! { UpdateUserStatus(zone_id: String, user_id: String, new_user_status: String) "UpdateUserStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "UserId" user_id, 2 "NewUserStatus" new_user_status
} }

/// Response of [`UpdateUserStatus`]: empty.
pub type UpdateUserStatusOutput = Empty;

/// Updates user sync provisioning: `UpdateUserSyncProvisioning` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateUserSyncProvisioning>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_USER_PROVISIONING_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserSyncProvisioning {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub user_provisioning_id: String,
    pub new_description: Option<String>,
    pub new_duplication_stateful: Option<String>,
    pub new_deletion_strategy: Option<String>,
}
operation! { UpdateUserSyncProvisioning(zone_id: String, user_provisioning_id: String)
    "UpdateUserSyncProvisioning" -> Empty {
    0 "ZoneId" zone_id, 1 "UserProvisioningId" user_provisioning_id, 2 "NewDescription" new_description: String,
    3 "NewDuplicationStateful" new_duplication_stateful: String, 4 "NewDeletionStrategy" new_deletion_strategy: String
} }

/// Response of [`UpdateUserSyncProvisioning`]: empty.
pub type UpdateUserSyncProvisioningOutput = Empty;

/// Updates zone: `UpdateZone` of `organization` 2021-03-31.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2021-03-31&Action=UpdateZone>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NAME_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZone {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub new_zone_name: String,
}
operation! { UpdateZone(zone_id: String, new_zone_name: String) "UpdateZone" -> Empty {
    0 "ZoneId" zone_id, 1 "NewZoneName" new_zone_name
} }

/// Response of [`UpdateZone`]: empty.
pub type UpdateZoneOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ACCOUNT_ALREADY_REGISTER "FailedOperation.AccountAlreadyRegister",
    FAILED_OPERATION_APPLY_EXIST "FailedOperation.ApplyExist",
    FAILED_OPERATION_AUTH_INFO_EMPTY "FailedOperation.AuthInfoEmpty",
    FAILED_OPERATION_AUTH_INFO_NOT_SAME "FailedOperation.AuthInfoNotSame",
    FAILED_OPERATION_AUTH_NOT_ENTERPRISE "FailedOperation.AuthNotEnterprise",
    FAILED_OPERATION_BIND_EMAIL_LINK_EXPIRED "FailedOperation.BindEmailLinkExpired",
    FAILED_OPERATION_BIND_EMAIL_LINK_INVALID "FailedOperation.BindEmailLinkInvalid",
    FAILED_OPERATION_CHANGE_PERMISSION_RECORD_EXIST "FailedOperation.ChangePermissionRecordExist",
    FAILED_OPERATION_CHECK_ACCOUNT_PHONE_BIND_LIMIT "FailedOperation.CheckAccountPhoneBindLimit",
    FAILED_OPERATION_CHECK_MAIL_ACCOUNT "FailedOperation.CheckMailAccount",
    FAILED_OPERATION_CONFIGURATION_OVER_UPPER_LIMIT "FailedOperation.ConfigurationOverUpperLimit",
    FAILED_OPERATION_CREATE_ACCOUNT "FailedOperation.CreateAccount",
    FAILED_OPERATION_CREATE_BILLING_PERMISSION_ERR "FailedOperation.CreateBillingPermissionErr",
    FAILED_OPERATION_CREATE_MEMBER_AUTH_OVER_LIMIT "FailedOperation.CreateMemberAuthOverLimit",
    FAILED_OPERATION_CREATE_POLICY "FailedOperation.CreatePolicy",
    FAILED_OPERATION_CREATE_RECORD_ALREADY_SUCCESS "FailedOperation.CreateRecordAlreadySuccess",
    FAILED_OPERATION_CREATE_RECORD_NOT_EXIST "FailedOperation.CreateRecordNotExist",
    FAILED_OPERATION_CREATE_ROLE "FailedOperation.CreateRole",
    FAILED_OPERATION_CUSTOM_POLICY_OVER_UPPER_LIMIT "FailedOperation.CustomPolicyOverUpperLimit",
    FAILED_OPERATION_DB_OPERATION_ERROR "FailedOperation.DBOperationError",
    FAILED_OPERATION_DECODE_METADATA_DOCUMENT_FAILED "FailedOperation.DecodeMetadataDocumentFailed",
    FAILED_OPERATION_DELEGATED_ADMIN_CANNOT_MODIFY_POLICY "FailedOperation.DelegatedAdminCannotModifyPolicy",
    FAILED_OPERATION_DELETE_GROUP_NOT_ALLOW_EXIST_USER "FailedOperation.DeleteGroupNotAllowExistUser",
    FAILED_OPERATION_DELETE_POLICY "FailedOperation.DeletePolicy",
    FAILED_OPERATION_DESCRIBE_ORG_SERVICE_USAGE_STATUS_ERR "FailedOperation.DescribeOrgServiceUsageStatusErr",
    FAILED_OPERATION_DISABLE_QUIT_SELF_CREATED_ORGANIZATION "FailedOperation.DisableQuitSelfCreatedOrganization",
    FAILED_OPERATION_EMAIL_ALREADY_USED "FailedOperation.EmailAlreadyUsed",
    FAILED_OPERATION_EMAIL_BIND_RECORD_INVALID "FailedOperation.EmailBindRecordInvalid",
    FAILED_OPERATION_EXIST_OTHER_ORGANIZATION_MEMBER_SHARED "FailedOperation.ExistOtherOrganizationMemberShared",
    FAILED_OPERATION_EXIST_SHARE_MEMBER_NOT_IN_ORGANIZATION "FailedOperation.ExistShareMemberNotInOrganization",
    FAILED_OPERATION_GET_ACCOUNT_REGION "FailedOperation.GetAccountRegion",
    FAILED_OPERATION_GET_AUTH_INFO "FailedOperation.GetAuthInfo",
    FAILED_OPERATION_GET_POLICY_DETAIL "FailedOperation.GetPolicyDetail",
    FAILED_OPERATION_GROUP_OVER_UPPER_LIMIT "FailedOperation.GroupOverUpperLimit",
    FAILED_OPERATION_GROUP_TYPE_USER_TYPE_NOT_MATCH "FailedOperation.GroupTypeUserTypeNotMatch",
    FAILED_OPERATION_GROUP_USER_COUNT_OVER_UPPER_LIMIT "FailedOperation.GroupUserCountOverUpperLimit",
    FAILED_OPERATION_HAS_DIFFERENT_RESOURCE_TYPE "FailedOperation.HasDifferentResourceType",
    FAILED_OPERATION_IDENTITY_CENTER_ALREADY_OPEN "FailedOperation.IdentityCenterAlreadyOpen",
    FAILED_OPERATION_IDENTITY_CENTER_NOT_AUTH "FailedOperation.IdentityCenterNotAuth",
    FAILED_OPERATION_IDENTITY_CENTER_NOT_ENTERPRISE_AUTH "FailedOperation.IdentityCenterNotEnterpriseAuth",
    FAILED_OPERATION_IDENTITY_CENTER_NOT_OPEN "FailedOperation.IdentityCenterNotOpen",
    FAILED_OPERATION_IDENTITY_CENTER_NOT_ORGANIZATION_MANAGER "FailedOperation.IdentityCenterNotOrganizationManager",
    FAILED_OPERATION_IDENTITY_CENTER_ORGANIZATION_NOT_OPEN "FailedOperation.IdentityCenterOrganizationNotOpen",
    FAILED_OPERATION_IMPORT_FILE_ILLEGAL "FailedOperation.ImportFileIllegal",
    FAILED_OPERATION_INVITATION_EXIST "FailedOperation.InvitationExist",
    FAILED_OPERATION_MANUAL_GROUP_NOT_DELETE "FailedOperation.ManualGroupNotDelete",
    FAILED_OPERATION_MANUAL_GROUP_NOT_UPDATE "FailedOperation.ManualGroupNotUpdate",
    FAILED_OPERATION_MANUAL_USER_NOT_DELETE "FailedOperation.ManualUserNotDelete",
    FAILED_OPERATION_MANUAL_USER_NOT_UPDATE "FailedOperation.ManualUserNotUpdate",
    FAILED_OPERATION_MEMBER_ACCOUNT_DEREGISTER_PENDING "FailedOperation.MemberAccountDeregisterPending",
    FAILED_OPERATION_MEMBER_BIND_EMAIL_ERROR "FailedOperation.MemberBindEmailError",
    FAILED_OPERATION_MEMBER_BIND_PHONE_ERROR "FailedOperation.MemberBindPhoneError",
    FAILED_OPERATION_MEMBER_EMAIL_EXIST "FailedOperation.MemberEmailExist",
    FAILED_OPERATION_MEMBER_EXIST_DELEGATE_PAYER_NOT_ALLOW_DELETE "FailedOperation.MemberExistDelegatePayerNotAllowDelete",
    FAILED_OPERATION_MEMBER_EXIST_IN_OTHER_ORGANIZATION "FailedOperation.MemberExistInOtherOrganization",
    FAILED_OPERATION_MEMBER_IDENTITY_AUTH_USED "FailedOperation.MemberIdentityAuthUsed",
    FAILED_OPERATION_MEMBER_IS_DELEGATE_PAYER_NOT_ALLOW_DELETE "FailedOperation.MemberIsDelegatePayerNotAllowDelete",
    FAILED_OPERATION_MEMBER_NAME_USED "FailedOperation.MemberNameUsed",
    FAILED_OPERATION_MEMBER_POLICY_NAME_EXIST "FailedOperation.MemberPolicyNameExist",
    FAILED_OPERATION_MEMBER_SHARE_RESOURCE "FailedOperation.MemberShareResource",
    FAILED_OPERATION_METADATA_COS_PARSING_FAILED "FailedOperation.MetadataCosParsingFailed",
    FAILED_OPERATION_NODE_NOT_EMPTY "FailedOperation.NodeNotEmpty",
    FAILED_OPERATION_NOT_SAME_REGION "FailedOperation.NotSameRegion",
    FAILED_OPERATION_OPERATE_BILLING_PERMISSION_ERR "FailedOperation.OperateBillingPermissionErr",
    FAILED_OPERATION_OPERATE_POLICY "FailedOperation.OperatePolicy",
    FAILED_OPERATION_ORG_MEMBER_POLICY_EXIST "FailedOperation.OrgMemberPolicyExist",
    FAILED_OPERATION_ORGANIZATION_AUTH_MANAGE_NOT_ALLOW_DELETE "FailedOperation.OrganizationAuthManageNotAllowDelete",
    FAILED_OPERATION_ORGANIZATION_AUTH_RELATION_EXIST "FailedOperation.OrganizationAuthRelationExist",
    FAILED_OPERATION_ORGANIZATION_DETACH_LAST_POLICY_ERROR "FailedOperation.OrganizationDetachLastPolicyError",
    FAILED_OPERATION_ORGANIZATION_DETACH_POLICY_ERROR "FailedOperation.OrganizationDetachPolicyError",
    FAILED_OPERATION_ORGANIZATION_EXIST_ALREADY "FailedOperation.OrganizationExistAlready",
    FAILED_OPERATION_ORGANIZATION_IDENTITY_IN_USED "FailedOperation.OrganizationIdentityInUsed",
    FAILED_OPERATION_ORGANIZATION_IDENTITY_NAME_USED "FailedOperation.OrganizationIdentityNameUsed",
    FAILED_OPERATION_ORGANIZATION_IDENTITY_POLICY_ERROR "FailedOperation.OrganizationIdentityPolicyError",
    FAILED_OPERATION_ORGANIZATION_MEMBER_EXIST "FailedOperation.OrganizationMemberExist",
    FAILED_OPERATION_ORGANIZATION_MEMBER_NAME_USED "FailedOperation.OrganizationMemberNameUsed",
    FAILED_OPERATION_ORGANIZATION_MEMBER_NOT_EXIST "FailedOperation.OrganizationMemberNotExist",
    FAILED_OPERATION_ORGANIZATION_NODE_DELETE_OVER_LIMIT "FailedOperation.OrganizationNodeDeleteOverLimit",
    FAILED_OPERATION_ORGANIZATION_NODE_NAME_USED "FailedOperation.OrganizationNodeNameUsed",
    FAILED_OPERATION_ORGANIZATION_NODE_NOT_EMPTY "FailedOperation.OrganizationNodeNotEmpty",
    FAILED_OPERATION_ORGANIZATION_NODE_NOT_EXIST "FailedOperation.OrganizationNodeNotExist",
    FAILED_OPERATION_ORGANIZATION_NOT_EMPTY "FailedOperation.OrganizationNotEmpty",
    FAILED_OPERATION_ORGANIZATION_PERMISSION_ILLEGAL "FailedOperation.OrganizationPermissionIllegal",
    FAILED_OPERATION_ORGANIZATION_POLICY_ILLEGAL "FailedOperation.OrganizationPolicyIllegal",
    FAILED_OPERATION_ORGANIZATION_POLICY_IN_USED "FailedOperation.OrganizationPolicyInUsed",
    FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_DISABLED "FailedOperation.OrganizationPolicyIsNotDisabled",
    FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_ENABLED "FailedOperation.OrganizationPolicyIsNotEnabled",
    FAILED_OPERATION_ORGANIZATION_SERVICE_ASSIGN_IS_USE "FailedOperation.OrganizationServiceAssignIsUse",
    FAILED_OPERATION_PARTNER_MANAGEMENT_ERR "FailedOperation.PartnerManagementErr",
    FAILED_OPERATION_PAY_UIN_ILLEGAL "FailedOperation.PayUinIllegal",
    FAILED_OPERATION_PERMISSION_DENIED "FailedOperation.PermissionDenied",
    FAILED_OPERATION_POLICY_ENABLE_INVALID "FailedOperation.PolicyEnableInvalid",
    FAILED_OPERATION_POLICY_FULL "FailedOperation.PolicyFull",
    FAILED_OPERATION_POLICY_NAME_IN_USE "FailedOperation.PolicyNameInUse",
    FAILED_OPERATION_QUIT_SHARE_UINT "FailedOperation.QuitShareUint",
    FAILED_OPERATION_QUIT_SHARE_UINT_ERROR "FailedOperation.QuitShareUintError",
    FAILED_OPERATION_QUITE_SHARE_UNIT "FailedOperation.QuiteShareUnit",
    FAILED_OPERATION_RE_SENT_INVITATION "FailedOperation.ReSentInvitation",
    FAILED_OPERATION_RESOURCE_OVER_LIMIT "FailedOperation.ResourceOverLimit",
    FAILED_OPERATION_ROLE_CONFIGURATION_AUTHORIZATION_ALREADY_EXIST "FailedOperation.RoleConfigurationAuthorizationAlreadyExist",
    FAILED_OPERATION_ROLE_CONFIGURATION_AUTHORIZATION_EXIST "FailedOperation.RoleConfigurationAuthorizationExist",
    FAILED_OPERATION_ROLE_CONFIGURATION_AUTHORIZATION_OVER_LIMIT "FailedOperation.RoleConfigurationAuthorizationOverLimit",
    FAILED_OPERATION_ROLE_CONFIGURATION_PROVISIONING_ALREADY_DEPLOYED "FailedOperation.RoleConfigurationProvisioningAlreadyDeployed",
    FAILED_OPERATION_ROLE_CONFIGURATION_PROVISIONING_STATUS_ERROR "FailedOperation.RoleConfigurationProvisioningStatusError",
    FAILED_OPERATION_SAML_METADATA_DOCUMENT_GET_FAILED "FailedOperation.SAMLMetadataDocumentGetFailed",
    FAILED_OPERATION_SAML_SERVICE_PROVIDER_CREATE_FAILED "FailedOperation.SAMLServiceProviderCreateFailed",
    FAILED_OPERATION_S_SO_STATUS_ENABLE_NOT_CLEAR_IDENTITY_PROVIDER "FailedOperation.SSoStatusEnableNotClearIdentityProvider",
    FAILED_OPERATION_SCIM_CREDENTIAL_GENERATE_ERROR "FailedOperation.ScimCredentialGenerateError",
    FAILED_OPERATION_SHARE_AREA_NOT_EXIST "FailedOperation.ShareAreaNotExist",
    FAILED_OPERATION_SHARE_MEMBER_NOT_EXIST "FailedOperation.ShareMemberNotExist",
    FAILED_OPERATION_SHARE_NODE_EXISTED "FailedOperation.ShareNodeExisted",
    FAILED_OPERATION_SHARE_NODE_NOT_EXIST "FailedOperation.ShareNodeNotExist",
    FAILED_OPERATION_SHARE_RESOURCE_MEMBER_IN_USE "FailedOperation.ShareResourceMemberInUse",
    FAILED_OPERATION_SHARE_RESOURCE_NOT_EXIST "FailedOperation.ShareResourceNotExist",
    FAILED_OPERATION_SHARE_RESOURCE_TYPE_NOT_EXIST "FailedOperation.ShareResourceTypeNotExist",
    FAILED_OPERATION_SHARE_UNIT_NOT_EMPTY "FailedOperation.ShareUnitNotEmpty",
    FAILED_OPERATION_SHARE_UNIT_NOT_EXIST "FailedOperation.ShareUnitNotExist",
    FAILED_OPERATION_SOME_UINS_NOT_IN_ORGANIZATION "FailedOperation.SomeUinsNotInOrganization",
    FAILED_OPERATION_SUB_ACCOUNT_IDENTITY_EXIST "FailedOperation.SubAccountIdentityExist",
    FAILED_OPERATION_SUB_ACCOUNT_NOT_EXIST "FailedOperation.SubAccountNotExist",
    FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_ADD_USER "FailedOperation.SynchronizedGroupNotAddUser",
    FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_DELETE "FailedOperation.SynchronizedGroupNotDelete",
    FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_REMOVE_USER "FailedOperation.SynchronizedGroupNotRemoveUser",
    FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_UPDATE "FailedOperation.SynchronizedGroupNotUpdate",
    FAILED_OPERATION_SYNCHRONIZED_USER_NOT_DELETE "FailedOperation.SynchronizedUserNotDelete",
    FAILED_OPERATION_SYNCHRONIZED_USER_NOT_UPDATE "FailedOperation.SynchronizedUserNotUpdate",
    FAILED_OPERATION_SYSTEM_POLICY_OVER_UPPER_LIMIT "FailedOperation.SystemPolicyOverUpperLimit",
    FAILED_OPERATION_TAG_RESOURCES_ERROR "FailedOperation.TagResourcesError",
    FAILED_OPERATION_UPLOAD_METADATA_FAILED "FailedOperation.UploadMetadataFailed",
    FAILED_OPERATION_USER_ADD_GROUP_COUNT_OVER_UPPER_LIMIT "FailedOperation.UserAddGroupCountOverUpperLimit",
    FAILED_OPERATION_USER_OVER_UPPER_LIMIT "FailedOperation.UserOverUpperLimit",
    FAILED_OPERATION_USER_PROVISIONING_ALREADY_EXISTS "FailedOperation.UserProvisioningAlreadyExists",
    FAILED_OPERATION_USER_PROVISIONING_EXISTS "FailedOperation.UserProvisioningExists",
    FAILED_OPERATION_USER_PROVISIONING_FAILED "FailedOperation.UserProvisioningFailed",
    FAILED_OPERATION_USER_PROVISIONING_OVER_LIMIT "FailedOperation.UserProvisioningOverLimit",
    FAILED_OPERATION_X509_CERTIFICATE_ALREADY_EXIST "FailedOperation.X509CertificateAlreadyExist",
    FAILED_OPERATION_X509_CERTIFICATE_LIMIT_EXCEEDED "FailedOperation.X509CertificateLimitExceeded",
    FAILED_OPERATION_X509_CERTIFICATE_MINIMUM_REQUIRED "FailedOperation.X509CertificateMinimumRequired",
    FAILED_OPERATION_X509_CERTIFICATE_PARSING_FAILED "FailedOperation.X509CertificateParsingFailed",
    FAILED_OPERATION_XML_DATA_UNMARSHAL_FAILED "FailedOperation.XMLDataUnmarshalFailed",
    FAILED_OPERATION_ZONE_ID_NOT_EXIST "FailedOperation.ZoneIdNotExist", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_ACTION_ERROR "InvalidParameter.ActionError",
    INVALID_PARAMETER_ACTION_MISS "InvalidParameter.ActionMiss",
    INVALID_PARAMETER_ACTION_NOT_EXIST "InvalidParameter.ActionNotExist",
    INVALID_PARAMETER_ACTION_SERVICE_NOT_EXIST "InvalidParameter.ActionServiceNotExist",
    INVALID_PARAMETER_ALLOW_QUIT_ILLEGAL "InvalidParameter.AllowQuitIllegal",
    INVALID_PARAMETER_ATTACHMENT_FULL "InvalidParameter.AttachmentFull",
    INVALID_PARAMETER_BIND_POLICY_NAME_NOT_ALLOWED "InvalidParameter.BindPolicyNameNotAllowed",
    INVALID_PARAMETER_CODE_ERROR "InvalidParameter.CodeError",
    INVALID_PARAMETER_CODE_EXPIRED "InvalidParameter.CodeExpired",
    INVALID_PARAMETER_CONDITION_CONTENT_ERROR "InvalidParameter.ConditionContentError",
    INVALID_PARAMETER_CONDITION_ERROR "InvalidParameter.ConditionError",
    INVALID_PARAMETER_CONDITION_TYPE_ERROR "InvalidParameter.ConditionTypeError",
    INVALID_PARAMETER_CONFIGURATION_NAME_ALREADY_EXISTS "InvalidParameter.ConfigurationNameAlreadyExists",
    INVALID_PARAMETER_CONFIGURATION_NAME_FORMAT_ERROR "InvalidParameter.ConfigurationNameFormatError",
    INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT "InvalidParameter.DescriptionLengthOverlimit",
    INVALID_PARAMETER_EFFECT_ERROR "InvalidParameter.EffectError",
    INVALID_PARAMETER_EMAIL_ALREADY_EXISTS "InvalidParameter.EmailAlreadyExists",
    INVALID_PARAMETER_GROUP_NAME_ALREADY_EXISTS "InvalidParameter.GroupNameAlreadyExists",
    INVALID_PARAMETER_GROUP_NAME_FORMAT_ERROR "InvalidParameter.GroupNameFormatError",
    INVALID_PARAMETER_GROUP_NOT_EXIST "InvalidParameter.GroupNotExist",
    INVALID_PARAMETER_GROUP_USER_ALREADY_EXISTS "InvalidParameter.GroupUserAlreadyExists",
    INVALID_PARAMETER_GROUP_USER_NOT_EXIST "InvalidParameter.GroupUserNotExist",
    INVALID_PARAMETER_INTERFACE_NOT_EXIST "InvalidParameter.InterfaceNotExist",
    INVALID_PARAMETER_INVALID_EMAIL "InvalidParameter.InvalidEmail",
    INVALID_PARAMETER_NEXT_TOKEN_INVALID "InvalidParameter.NextTokenInvalid",
    INVALID_PARAMETER_NOT_SUPPORT_PRODUCT "InvalidParameter.NotSupportProduct",
    INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_EXIST "InvalidParameter.OrganizationMemberNotExist",
    INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER "InvalidParameter.OrganizationMemberNotManager",
    INVALID_PARAMETER_ORGANIZATION_NODE_NOT_EXIST "InvalidParameter.OrganizationNodeNotExist",
    INVALID_PARAMETER_ORGANIZATION_NOT_EXIST "InvalidParameter.OrganizationNotExist",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    INVALID_PARAMETER_PASSWORD_ILLEGAL "InvalidParameter.PasswordIllegal",
    INVALID_PARAMETER_POLICY_DOCUMENT_EMPTY "InvalidParameter.PolicyDocumentEmpty",
    INVALID_PARAMETER_POLICY_DOCUMENT_ERROR "InvalidParameter.PolicyDocumentError",
    INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT "InvalidParameter.PolicyDocumentLengthOverLimit",
    INVALID_PARAMETER_POLICY_ID_NOT_EXIST "InvalidParameter.PolicyIdNotExist",
    INVALID_PARAMETER_POLICY_KEY_DUPLICATED "InvalidParameter.PolicyKeyDuplicated",
    INVALID_PARAMETER_POLICY_NAME_ALREADY_EXISTS "InvalidParameter.PolicyNameAlreadyExists",
    INVALID_PARAMETER_POLICY_NAME_ERROR "InvalidParameter.PolicyNameError",
    INVALID_PARAMETER_POLICY_NAME_EXISTED "InvalidParameter.PolicyNameExisted",
    INVALID_PARAMETER_POLICY_NAME_SIZE_OVER_UPPER_LIMIT "InvalidParameter.PolicyNameSizeOverUpperLimit",
    INVALID_PARAMETER_POLICY_TYPE_ERROR "InvalidParameter.PolicyTypeError",
    INVALID_PARAMETER_PRINCIPAL_ERROR "InvalidParameter.PrincipalError",
    INVALID_PARAMETER_PRINCIPAL_QCS_ERROR "InvalidParameter.PrincipalQcsError",
    INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST "InvalidParameter.PrincipalQcsNotExist",
    INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST "InvalidParameter.PrincipalServiceNotExist",
    INVALID_PARAMETER_RESERVED_TAG_KEY "InvalidParameter.ReservedTagKey",
    INVALID_PARAMETER_RESOURCE_CONTENT_ERROR "InvalidParameter.ResourceContentError",
    INVALID_PARAMETER_RESOURCE_ERROR "InvalidParameter.ResourceError",
    INVALID_PARAMETER_RESOURCE_PROJECT_ERROR "InvalidParameter.ResourceProjectError",
    INVALID_PARAMETER_RESOURCE_QCS_ERROR "InvalidParameter.ResourceQcsError",
    INVALID_PARAMETER_RESOURCE_REGION_ERROR "InvalidParameter.ResourceRegionError",
    INVALID_PARAMETER_RESOURCE_SERVICE_NOT_EXIST "InvalidParameter.ResourceServiceNotExist",
    INVALID_PARAMETER_RESOURCE_UIN_ERROR "InvalidParameter.ResourceUinError",
    INVALID_PARAMETER_ROLE_CONFIGURATION_NOT_EXIST "InvalidParameter.RoleConfigurationNotExist",
    INVALID_PARAMETER_ROLE_POLICY_ALREADY_EXIST "InvalidParameter.RolePolicyAlreadyExist",
    INVALID_PARAMETER_ROLE_POLICY_NOT_EXIST "InvalidParameter.RolePolicyNotExist",
    INVALID_PARAMETER_SCIM_CREDENTIAL_NOT_FOUND "InvalidParameter.ScimCredentialNotFound",
    INVALID_PARAMETER_SCIM_SYNC_STATUS_ERROR "InvalidParameter.ScimSyncStatusError",
    INVALID_PARAMETER_STATEMENT_ERROR "InvalidParameter.StatementError",
    INVALID_PARAMETER_TAG_ERROR "InvalidParameter.TagError",
    INVALID_PARAMETER_UNSUPPORTED_SERVICE "InvalidParameter.UnsupportedService",
    INVALID_PARAMETER_USER_ALREADY_EXISTS_GROUP "InvalidParameter.UserAlreadyExistsGroup",
    INVALID_PARAMETER_USER_SCIM_CREDENTIAL_STATUS_ERROR "InvalidParameter.UserScimCredentialStatusError",
    INVALID_PARAMETER_USER_TYPE_ERROR "InvalidParameter.UserTypeError",
    INVALID_PARAMETER_USERNAME_ALREADY_EXISTS "InvalidParameter.UsernameAlreadyExists",
    INVALID_PARAMETER_USERNAME_FORMAT_ERROR "InvalidParameter.UsernameFormatError",
    INVALID_PARAMETER_VERSION_ERROR "InvalidParameter.VersionError",
    INVALID_PARAMETER_VALUE_IDENTITY_CENTER_ZONE_NAME_ALREADY_EXIST "InvalidParameterValue.IdentityCenterZoneNameAlreadyExist",
    INVALID_PARAMETER_VALUE_POLICY_CONTENT_INVALID "InvalidParameterValue.PolicyContentInvalid",
    INVALID_PARAMETER_VALUE_S_SO_STATUS_INVALID "InvalidParameterValue.SSoStatusInvalid",
    INVALID_PARAMETER_VALUE_X509_CERTIFICATE_FORMAT_ERROR "InvalidParameterValue.X509CertificateFormatError",
    INVALID_PARAMETER_VALUE_ZONE_NAME_FORMAT_ERROR "InvalidParameterValue.ZoneNameFormatError",
    LIMIT_EXCEEDED_ADD_USER_TO_GROUP_LIMIT_EXCEEDED "LimitExceeded.AddUserToGroupLimitExceeded",
    LIMIT_EXCEEDED_CREATE_MEMBER_OVER_LIMIT "LimitExceeded.CreateMemberOverLimit",
    LIMIT_EXCEEDED_CREATE_ORG_SERVICE_ASSIGN_OVER_LIMIT "LimitExceeded.CreateOrgServiceAssignOverLimit",
    LIMIT_EXCEEDED_CREATE_ROLE_ASSIGNMENT_LIMIT_EXCEEDED "LimitExceeded.CreateRoleAssignmentLimitExceeded",
    LIMIT_EXCEEDED_CREATE_USER_LIMIT_EXCEEDED "LimitExceeded.CreateUserLimitExceeded",
    LIMIT_EXCEEDED_CREATE_USER_SYNC_PROVISIONING_LIMIT_EXCEEDED "LimitExceeded.CreateUserSyncProvisioningLimitExceeded",
    LIMIT_EXCEEDED_EMAIL_BIND_OVER_LIMIT "LimitExceeded.EmailBindOverLimit",
    LIMIT_EXCEEDED_IDENTITY_EXCEED_LIMIT "LimitExceeded.IdentityExceedLimit",
    LIMIT_EXCEEDED_INVITATION_OVER_LIMIT "LimitExceeded.InvitationOverLimit",
    LIMIT_EXCEEDED_NODE_DEPTH_EXCEED_LIMIT "LimitExceeded.NodeDepthExceedLimit",
    LIMIT_EXCEEDED_NODE_EXCEED_LIMIT "LimitExceeded.NodeExceedLimit",
    LIMIT_EXCEEDED_ORGANIZATION_MEMBER_OVER_LIMIT "LimitExceeded.OrganizationMemberOverLimit",
    LIMIT_EXCEEDED_PHONE_NUM_BOUND "LimitExceeded.PhoneNumBound",
    LIMIT_EXCEEDED_REMOVE_USER_FROM_GROUP_LIMIT_EXCEEDED "LimitExceeded.RemoveUserFromGroupLimitExceeded",
    LIMIT_EXCEEDED_SCIM_CREDENTIAL_LIMIT_EXCEEDED "LimitExceeded.ScimCredentialLimitExceeded",
    LIMIT_EXCEEDED_SEND_EMAIL_LIMIT "LimitExceeded.SendEmailLimit",
    LIMIT_EXCEEDED_SEND_EMAIL_WITHIN_ONE_HOUR_LIMIT "LimitExceeded.SendEmailWithinOneHourLimit",
    LIMIT_EXCEEDED_SHARE_UNIT_MEMBER_OVER_LIMIT "LimitExceeded.ShareUnitMemberOverLimit",
    LIMIT_EXCEEDED_SHARE_UNIT_NODE_OVER_LIMIT "LimitExceeded.ShareUnitNodeOverLimit",
    LIMIT_EXCEEDED_SHARE_UNIT_RESOURCE_OVER_LIMIT "LimitExceeded.ShareUnitResourceOverLimit",
    LIMIT_EXCEEDED_TAG_POLICY "LimitExceeded.TagPolicy",
    LIMIT_EXCEEDED_UPDATE_EMAIL_BIND_OVER_LIMIT "LimitExceeded.UpdateEmailBindOverLimit",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_APPLY_NOT_EXIST "ResourceNotFound.ApplyNotExist",
    RESOURCE_NOT_FOUND_CHANGE_PERMISSION_NOT_EXIST "ResourceNotFound.ChangePermissionNotExist",
    RESOURCE_NOT_FOUND_EFFECTIVE_POLICY_NOT_FOUND "ResourceNotFound.EffectivePolicyNotFound",
    RESOURCE_NOT_FOUND_EMAIL_BIND_RECORD_NOT_EXIST "ResourceNotFound.EmailBindRecordNotExist",
    RESOURCE_NOT_FOUND_INVITATION_NOT_EXIST "ResourceNotFound.InvitationNotExist",
    RESOURCE_NOT_FOUND_MEMBER_EVENT_NOT_EXIST "ResourceNotFound.MemberEventNotExist",
    RESOURCE_NOT_FOUND_MEMBER_IDENTITY_NOT_EXIST "ResourceNotFound.MemberIdentityNotExist",
    RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST "ResourceNotFound.MemberNotExist",
    RESOURCE_NOT_FOUND_MEMBER_OPERATE_PROCESS_NOT_EXIST "ResourceNotFound.MemberOperateProcessNotExist",
    RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST "ResourceNotFound.MemberPolicyNotExist",
    RESOURCE_NOT_FOUND_NODE_NOT_EXIST "ResourceNotFound.NodeNotExist",
    RESOURCE_NOT_FOUND_NOT_FOUND "ResourceNotFound.NotFound",
    RESOURCE_NOT_FOUND_ORGANIZATION_AUTH_RELATION_NOT_EXIST "ResourceNotFound.OrganizationAuthRelationNotExist",
    RESOURCE_NOT_FOUND_ORGANIZATION_IDENTITY_NOT_EXIST "ResourceNotFound.OrganizationIdentityNotExist",
    RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST "ResourceNotFound.OrganizationMemberNotExist",
    RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST "ResourceNotFound.OrganizationNodeNotExist",
    RESOURCE_NOT_FOUND_ORGANIZATION_NOT_EXIST "ResourceNotFound.OrganizationNotExist",
    RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_ASSIGN_NOT_EXIST "ResourceNotFound.OrganizationServiceAssignNotExist",
    RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_NOT_EXIST "ResourceNotFound.OrganizationServiceNotExist",
    RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND "ResourceNotFound.PolicyIdNotFound",
    RESOURCE_NOT_FOUND_POLICY_NOT_EXIST "ResourceNotFound.PolicyNotExist",
    RESOURCE_NOT_FOUND_RESOURCE_TYPE_NOT_EXIST "ResourceNotFound.ResourceTypeNotExist",
    RESOURCE_NOT_FOUND_ROLE_CONFIGURATION_AUTHORIZATION_NOT_FOUND "ResourceNotFound.RoleConfigurationAuthorizationNotFound",
    RESOURCE_NOT_FOUND_ROLE_CONFIGURATION_PROVISIONING_NOT_FOUND "ResourceNotFound.RoleConfigurationProvisioningNotFound",
    RESOURCE_NOT_FOUND_ROLE_CONFIGURATION_TASK_NOT_FOUND "ResourceNotFound.RoleConfigurationTaskNotFound",
    RESOURCE_NOT_FOUND_SAML_IDENTITY_PROVIDER_NOT_FOUND "ResourceNotFound.SAMLIdentityProviderNotFound",
    RESOURCE_NOT_FOUND_SAML_SERVICE_PROVIDER_NOT_FOUND "ResourceNotFound.SAMLServiceProviderNotFound",
    RESOURCE_NOT_FOUND_SERVICE_ROLE_NOT_EXIST "ResourceNotFound.ServiceRoleNotExist",
    RESOURCE_NOT_FOUND_SHARE_RESOURCE_MEMBER_NOT_EXIST "ResourceNotFound.ShareResourceMemberNotExist",
    RESOURCE_NOT_FOUND_USER_NOT_EXIST "ResourceNotFound.UserNotExist",
    RESOURCE_NOT_FOUND_USER_PROVISIONING_NOT_FOUND "ResourceNotFound.UserProvisioningNotFound",
    RESOURCE_NOT_FOUND_USER_PROVISIONING_TASK_NOT_FOUND "ResourceNotFound.UserProvisioningTaskNotFound",
    RESOURCE_NOT_FOUND_X509_CERTIFICATE_NOT_FOUND "ResourceNotFound.X509CertificateNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_ABNORMAL_FINANCIAL_STATUS_OF_ADMIN "UnsupportedOperation.AbnormalFinancialStatusOfAdmin",
    UNSUPPORTED_OPERATION_ABNORMAL_FINANCIAL_STATUS_OF_MEMBER "UnsupportedOperation.AbnormalFinancialStatusOfMember",
    UNSUPPORTED_OPERATION_ADD_DELEGATE_PAYER_NOT_ALLOW "UnsupportedOperation.AddDelegatePayerNotAllow",
    UNSUPPORTED_OPERATION_ADD_DISCOUNT_INHERIT_NOT_ALLOW "UnsupportedOperation.AddDiscountInheritNotAllow",
    UNSUPPORTED_OPERATION_ADMIN_ACCOUNT_EXIST_CIC_ROLE_CONFIG "UnsupportedOperation.AdminAccountExistCICRoleConfig",
    UNSUPPORTED_OPERATION_ADMIN_ACCOUNT_EXIST_CIC_USER_CONFIG "UnsupportedOperation.AdminAccountExistCICUserConfig",
    UNSUPPORTED_OPERATION_AGENT_NOT_SAME "UnsupportedOperation.AgentNotSame",
    UNSUPPORTED_OPERATION_CREATE_MEMBER_NOT_ALLOW_CREATE_ORGANIZATION "UnsupportedOperation.CreateMemberNotAllowCreateOrganization",
    UNSUPPORTED_OPERATION_CREATE_MEMBER_NOT_ALLOW_DELETE "UnsupportedOperation.CreateMemberNotAllowDelete",
    UNSUPPORTED_OPERATION_CREATE_MEMBER_NOT_ALLOW_QUIT "UnsupportedOperation.CreateMemberNotAllowQuit",
    UNSUPPORTED_OPERATION_DELETE_ACCOUNT_DISABLED "UnsupportedOperation.DeleteAccountDisabled",
    UNSUPPORTED_OPERATION_DELETE_DELEGATE_PAYER_NOT_ALLOW "UnsupportedOperation.DeleteDelegatePayerNotAllow",
    UNSUPPORTED_OPERATION_EXISTED_AGENT "UnsupportedOperation.ExistedAgent",
    UNSUPPORTED_OPERATION_EXISTED_CLIENT "UnsupportedOperation.ExistedClient",
    UNSUPPORTED_OPERATION_INCONSISTENT_USER_TYPES "UnsupportedOperation.InconsistentUserTypes",
    UNSUPPORTED_OPERATION_INVITE_ACCOUNT_NOT_ALLOW_DELETE "UnsupportedOperation.InviteAccountNotAllowDelete",
    UNSUPPORTED_OPERATION_MANAGEMENT_SYSTEM_ERROR "UnsupportedOperation.ManagementSystemError",
    UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_ARREARS "UnsupportedOperation.MemberAccountArrears",
    UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_CIC_ROLE_CONFIG "UnsupportedOperation.MemberAccountExistCICRoleConfig",
    UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_CIC_USER_CONFIG "UnsupportedOperation.MemberAccountExistCICUserConfig",
    UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_RESOURCE "UnsupportedOperation.MemberAccountExistResource",
    UNSUPPORTED_OPERATION_MEMBER_DISCOUNT_INHERIT_EXISTED "UnsupportedOperation.MemberDiscountInheritExisted",
    UNSUPPORTED_OPERATION_MEMBER_EXIST_ACCOUNT_LEVEL_DISCOUNT_INHERIT "UnsupportedOperation.MemberExistAccountLevelDiscountInherit",
    UNSUPPORTED_OPERATION_MEMBER_EXIST_OPERATE_PROCESS_NOT_ALLOW_DELETE "UnsupportedOperation.MemberExistOperateProcessNotAllowDelete",
    UNSUPPORTED_OPERATION_MEMBER_EXIST_SERVICE_NOT_ALLOW_DELETE "UnsupportedOperation.MemberExistServiceNotAllowDelete",
    UNSUPPORTED_OPERATION_MEMBER_HAS_VOUCHER "UnsupportedOperation.MemberHasVoucher",
    UNSUPPORTED_OPERATION_MEMBER_IS_AGENT "UnsupportedOperation.MemberIsAgent",
    UNSUPPORTED_OPERATION_MEMBER_IS_NOT_CLIENT "UnsupportedOperation.MemberIsNotClient",
    UNSUPPORTED_OPERATION_MEMBER_NO_PAYMENT "UnsupportedOperation.MemberNoPayment",
    UNSUPPORTED_OPERATION_MEMBER_NOT_ALLOW_QUIT "UnsupportedOperation.MemberNotAllowQuit",
    UNSUPPORTED_OPERATION_MEMBER_UNSUPPORTED_OPERATION "UnsupportedOperation.MemberUnsupportedOperation",
    UNSUPPORTED_OPERATION_OPERATION_FORBIDDEN "UnsupportedOperation.OperationForbidden",
    UNSUPPORTED_OPERATION_ORDER_IN_PROGRESS_EXISTED "UnsupportedOperation.OrderInProgressExisted",
    UNSUPPORTED_OPERATION_OWNER_DISCOUNT_INHERIT_EXISTED "UnsupportedOperation.OwnerDiscountInheritExisted",
    UNSUPPORTED_OPERATION_PAYER_ARREARS_AND_NO_CREDIT_ACCOUNT "UnsupportedOperation.PayerArrearsAndNoCreditAccount",
    UNSUPPORTED_OPERATION_PAYER_EXIST_ACCOUNT_LEVEL_DISCOUNT_INHERIT "UnsupportedOperation.PayerExistAccountLevelDiscountInherit",
    UNSUPPORTED_OPERATION_SECONDARY_DISTRIBUTOR_SUB_CLIENT_EXISTED "UnsupportedOperation.SecondaryDistributorSubClientExisted",
    UNSUPPORTED_OPERATION_SHARING_TO_OTHER_ORGANIZATION_MEMBER "UnsupportedOperation.SharingToOtherOrganizationMember"
}

#[cfg(feature = "unstable-registry")]
register! {
    AcceptJoinShareUnitInvitation, AddExternalSAMLIdPCertificate, AddOrganizationMemberEmail, AddOrganizationNode,
    AddPermissionPolicyToRoleConfiguration, AddShareUnit, AddShareUnitMembers, AddShareUnitNode, AddShareUnitResources,
    AddUserToGroup, AttachPolicy, BindOrganizationMemberAuthAccount, BindOrganizationPolicySubAccount,
    CancelOrganizationMemberAuthAccount, CancelOrganizationPolicySubAccount, CheckAccountDelete,
    ClearExternalSAMLIdentityProvider, CreateGroup, CreateOrgServiceAssign, CreateOrganization,
    CreateOrganizationIdentity, CreateOrganizationMember, CreateOrganizationMemberAuthIdentity,
    CreateOrganizationMemberPolicy, CreateOrganizationMembersPolicy, CreatePolicy, CreateRoleAssignment,
    CreateRoleConfiguration, CreateSCIMCredential, CreateUser, CreateUserSyncProvisioning, DeleteAccount, DeleteGroup,
    DeleteOrgServiceAssign, DeleteOrganization, DeleteOrganizationIdentity, DeleteOrganizationMemberAuthIdentity,
    DeleteOrganizationMembers, DeleteOrganizationMembersPolicy, DeleteOrganizationNodes, DeletePolicy,
    DeleteRoleAssignment, DeleteRoleConfiguration, DeleteSCIMCredential, DeleteShareUnit, DeleteShareUnitMembers,
    DeleteShareUnitNode, DeleteShareUnitResources, DeleteUser, DeleteUserSyncProvisioning, DescribeEffectivePolicy,
    DescribeIdentityCenter, DescribeOrganization, DescribeOrganizationAuthNode, DescribeOrganizationFinancialByMember,
    DescribeOrganizationFinancialByMonth, DescribeOrganizationFinancialByProduct,
    DescribeOrganizationMemberAuthAccounts, DescribeOrganizationMemberAuthIdentities,
    DescribeOrganizationMemberEmailBind, DescribeOrganizationMemberPolicies, DescribeOrganizationMembers,
    DescribeOrganizationMembersAuthPolicy, DescribeOrganizationNodes, DescribePolicy, DescribePolicyConfig,
    DescribeResourceToShareMember, DescribeShareAreas, DescribeShareUnitMembers, DescribeShareUnitNodes,
    DescribeShareUnitResources, DescribeShareUnits, DetachPolicy, DisablePolicyType, DismantleRoleConfiguration,
    EnablePolicyType, GetExternalSAMLIdentityProvider, GetGroup, GetIPWhitelist, GetProvisioningTaskStatus,
    GetRoleConfiguration, GetSCIMSynchronizationStatus, GetTaskStatus, GetUser, GetUserSyncProvisioning,
    GetZoneSAMLServiceProviderInfo, GetZoneStatistics, InviteOrganizationMember, ListExternalSAMLIdPCertificates,
    ListGroupMembers, ListGroups, ListJoinedGroupsForUser, ListNonCompliantResource, ListOrgServiceAssignMember,
    ListOrganizationIdentity, ListOrganizationService, ListPermissionPoliciesInRoleConfiguration, ListPolicies,
    ListPoliciesForTarget, ListRoleAssignments, ListRoleConfigurationProvisionings, ListRoleConfigurations,
    ListSCIMCredentials, ListTargetsForPolicy, ListTasks, ListUserSyncProvisionings, ListUsers,
    MoveOrganizationNodeMembers, OpenIdentityCenter, ProvisionRoleConfiguration, QuitOrganization,
    RejectJoinShareUnitInvitation, RemoveExternalSAMLIdPCertificate, RemovePermissionPolicyFromRoleConfiguration,
    RemoveUserFromGroup, SendOrgMemberAccountBindEmail, SetExternalSAMLIdentityProvider,
    UpdateCustomPolicyForRoleConfiguration, UpdateGroup, UpdateIPWhitelist, UpdateOrganizationIdentity,
    UpdateOrganizationMember, UpdateOrganizationMemberEmailBind, UpdateOrganizationMembersPolicy,
    UpdateOrganizationNode, UpdatePolicy, UpdateRoleConfiguration, UpdateSCIMCredentialStatus,
    UpdateSCIMSynchronizationStatus, UpdateShareUnit, UpdateUser, UpdateUserStatus, UpdateUserSyncProvisioning,
    UpdateZone
}
