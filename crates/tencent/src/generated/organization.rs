//! `organization` 2021-03-31.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20181225;

static SERVICE: Service =
    Service { name: "organization", version: "2021-03-31", code: "organization", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptJoinShareUnitInvitation {
    pub unit_id: String,
}
operation! { AcceptJoinShareUnitInvitation(unit_id: String) "AcceptJoinShareUnitInvitation" -> Empty {
    0 "UnitId" unit_id
} }

pub type AcceptJoinShareUnitInvitationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExternalSAMLIdPCertificate {
    pub zone_id: String,
    pub x509_certificate: String,
}
operation! { AddExternalSAMLIdPCertificate(zone_id: String, x509_certificate: String)
    "AddExternalSAMLIdPCertificate" -> AddExternalSAMLIdPCertificateOutput {
    0 "ZoneId" zone_id, 1 "X509Certificate" x509_certificate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExternalSAMLIdPCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { AddExternalSAMLIdPCertificateOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationMemberEmail {
    pub member_uin: i64,
    pub email: String,
    pub country_code: String,
    pub phone: String,
}
operation! { AddOrganizationMemberEmail(member_uin: i64, email: String, country_code: String, phone: String)
    "AddOrganizationMemberEmail" -> AddOrganizationMemberEmailOutput {
    0 "MemberUin" member_uin, 1 "Email" email, 2 "CountryCode" country_code, 3 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationMemberEmailOutput {
    pub bind_id: Option<u64>,
}
model! { AddOrganizationMemberEmailOutput {
    0 "BindId" bind_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationNode {
    pub parent_node_id: u64,
    pub name: String,
    pub remark: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { AddOrganizationNode(parent_node_id: u64, name: String) "AddOrganizationNode" -> AddOrganizationNodeOutput {
    0 "ParentNodeId" parent_node_id, 1 "Name" name, 2 "Remark" remark: String, 3 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationNodeOutput {
    pub node_id: Option<i64>,
}
model! { AddOrganizationNodeOutput {
    0 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPermissionPolicyToRoleConfiguration {
    pub zone_id: String,
    pub role_configuration_id: String,
    pub role_policy_type: String,
    pub role_policy_names: Option<Vec<String>>,
    pub role_policies: Option<Vec<PolicyDetail>>,
    pub custom_policy_document: Option<String>,
    pub custom_policy_documents: Option<Vec<String>>,
    pub policy_type: Option<i64>,
}
operation! { AddPermissionPolicyToRoleConfiguration(zone_id: String, role_configuration_id: String, role_policy_type: String)
    "AddPermissionPolicyToRoleConfiguration" -> Empty {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "RolePolicyType" role_policy_type,
    3 "RolePolicyNames" role_policy_names: Vec<String>, 4 "RolePolicies" role_policies: Vec<PolicyDetail>,
    5 "CustomPolicyDocument" custom_policy_document: String,
    6 "CustomPolicyDocuments" custom_policy_documents: Vec<String>, 7 "PolicyType" policy_type: i64
} }

pub type AddPermissionPolicyToRoleConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyDetail {
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
}
input! { PolicyDetail(policy_id: i64) {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareUnit {
    pub name: String,
    pub area: String,
    pub description: Option<String>,
    pub share_scope: Option<u64>,
}
operation! { AddShareUnit(name: String, area: String) "AddShareUnit" -> AddShareUnitOutput {
    0 "Name" name, 1 "Area" area, 2 "Description" description: String, 3 "ShareScope" share_scope: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareUnitOutput {
    pub unit_id: Option<String>,
}
model! { AddShareUnitOutput {
    0 "UnitId" unit_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareUnitMembers {
    pub unit_id: String,
    pub area: String,
    pub members: Vec<ShareMember>,
}
operation! { AddShareUnitMembers(unit_id: String, area: String, members: Vec<ShareMember>)
    "AddShareUnitMembers" -> Empty {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Members" members
} }

pub type AddShareUnitMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareMember {
    pub share_member_uin: Option<i64>,
}
input! { ShareMember(share_member_uin: i64) {
    0 "ShareMemberUin" share_member_uin: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareUnitNode {
    pub unit_id: String,
    pub node_id: i64,
}
operation! { AddShareUnitNode(unit_id: String, node_id: i64) "AddShareUnitNode" -> Empty {
    0 "UnitId" unit_id, 1 "NodeId" node_id
} }

pub type AddShareUnitNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareUnitResources {
    pub unit_id: String,
    pub area: String,
    pub r#type: String,
    pub resources: Vec<ProductResource>,
}
operation! { AddShareUnitResources(unit_id: String, area: String, r#type: String, resources: Vec<ProductResource>)
    "AddShareUnitResources" -> Empty {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Type" r#type, 3 "Resources" resources
} }

pub type AddShareUnitResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductResource {
    pub product_resource_id: Option<String>,
    /// Deprecated.
    pub resource_grant_last: Option<String>,
}
input! { ProductResource(product_resource_id: String) {
    0 "ProductResourceId" product_resource_id: String, 1 "ResourceGrantLast" resource_grant_last: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToGroup {
    pub zone_id: String,
    pub group_id: String,
    pub user_id: String,
}
operation! { AddUserToGroup(zone_id: String, group_id: String, user_id: String) "AddUserToGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "UserId" user_id
} }

pub type AddUserToGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicy {
    pub target_id: u64,
    pub target_type: String,
    pub policy_id: u64,
    pub r#type: Option<String>,
}
operation! { AttachPolicy(target_id: u64, target_type: String, policy_id: u64) "AttachPolicy" -> Empty {
    0 "TargetId" target_id, 1 "TargetType" target_type, 2 "PolicyId" policy_id, 3 "Type" r#type: String
} }

pub type AttachPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOrganizationMemberAuthAccount {
    pub member_uin: i64,
    pub policy_id: i64,
    pub org_sub_account_uins: Vec<i64>,
}
operation! { BindOrganizationMemberAuthAccount(member_uin: i64, policy_id: i64, org_sub_account_uins: Vec<i64>)
    "BindOrganizationMemberAuthAccount" -> Empty {
    0 "MemberUin" member_uin, 1 "PolicyId" policy_id, 2 "OrgSubAccountUins" org_sub_account_uins
} }

pub type BindOrganizationMemberAuthAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOrganizationPolicySubAccount {
    pub policy_id: i64,
    pub org_sub_account_uins: Vec<i64>,
}
operation! { BindOrganizationPolicySubAccount(policy_id: i64, org_sub_account_uins: Vec<i64>)
    "BindOrganizationPolicySubAccount" -> Empty {
    0 "PolicyId" policy_id, 1 "OrgSubAccountUins" org_sub_account_uins
} }

pub type BindOrganizationPolicySubAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrganizationMemberAuthAccount {
    pub member_uin: i64,
    pub policy_id: i64,
    pub org_sub_account_uin: i64,
}
operation! { CancelOrganizationMemberAuthAccount(member_uin: i64, policy_id: i64, org_sub_account_uin: i64)
    "CancelOrganizationMemberAuthAccount" -> Empty {
    0 "MemberUin" member_uin, 1 "PolicyId" policy_id, 2 "OrgSubAccountUin" org_sub_account_uin
} }

pub type CancelOrganizationMemberAuthAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrganizationPolicySubAccount {
    pub policy_id: i64,
    pub org_sub_account_uins: Vec<i64>,
}
operation! { CancelOrganizationPolicySubAccount(policy_id: i64, org_sub_account_uins: Vec<i64>)
    "CancelOrganizationPolicySubAccount" -> Empty {
    0 "PolicyId" policy_id, 1 "OrgSubAccountUins" org_sub_account_uins
} }

pub type CancelOrganizationPolicySubAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountDelete {
    pub member_uin: i64,
}
operation! { CheckAccountDelete(member_uin: i64) "CheckAccountDelete" -> CheckAccountDeleteOutput {
    0 "MemberUin" member_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountDeleteOutput {
    pub allow_delete: Option<bool>,
    pub not_allow_reason: Option<NotAllowReason>,
}
model! { CheckAccountDeleteOutput {
    0 "AllowDelete" allow_delete, 1 "NotAllowReason" not_allow_reason
} }

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
    pub exist_resources: Option<Vec<String>>,
    pub detect_failed_resources: Option<Vec<String>>,
    pub cic_role_config: Option<bool>,
    pub cic_user_config: Option<bool>,
}
model! { NotAllowReason {
    0 "IsCreateMember" is_create_member, 1 "DeletionPermission" deletion_permission,
    2 "IsAssignManager" is_assign_manager, 3 "IsAuthManager" is_auth_manager, 4 "IsShareManager" is_share_manager,
    5 "OperateProcess" operate_process, 6 "BillingPermission" billing_permission, 7 "ExistResources" exist_resources,
    8 "DetectFailedResources" detect_failed_resources, 9 "CICRoleConfig" cic_role_config,
    10 "CICUserConfig" cic_user_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearExternalSAMLIdentityProvider {
    pub zone_id: String,
}
operation! { ClearExternalSAMLIdentityProvider(zone_id: String) "ClearExternalSAMLIdentityProvider" -> Empty {
    0 "ZoneId" zone_id
} }

pub type ClearExternalSAMLIdentityProviderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub zone_id: String,
    pub group_name: String,
    pub description: Option<String>,
    pub group_type: Option<String>,
}
operation! { CreateGroup(zone_id: String, group_name: String) "CreateGroup" -> CreateGroupOutput {
    0 "ZoneId" zone_id, 1 "GroupName" group_name, 2 "Description" description: String, 3 "GroupType" group_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group_info: Option<GroupInfo>,
}
model! { CreateGroupOutput {
    0 "GroupInfo" group_info
} }

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
    0 "GroupName" group_name, 1 "Description" description, 2 "CreateTime" create_time, 3 "GroupType" group_type,
    4 "UpdateTime" update_time, 5 "GroupId" group_id, 6 "MemberCount" member_count, 7 "IsSelected" is_selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrgServiceAssign {
    pub member_uins: Vec<i64>,
    pub service_id: Option<u64>,
    pub product: Option<String>,
    pub management_scope: Option<u64>,
    pub management_scope_uins: Option<Vec<i64>>,
    pub management_scope_node_ids: Option<Vec<i64>>,
}
operation! { CreateOrgServiceAssign(member_uins: Vec<i64>) "CreateOrgServiceAssign" -> Empty {
    0 "MemberUins" member_uins, 1 "ServiceId" service_id: u64, 2 "Product" product: String,
    3 "ManagementScope" management_scope: u64, 4 "ManagementScopeUins" management_scope_uins: Vec<i64>,
    5 "ManagementScopeNodeIds" management_scope_node_ids: Vec<i64>
} }

pub type CreateOrgServiceAssignOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganization {}
operation! { CreateOrganization() "CreateOrganization" -> CreateOrganizationOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationOutput {
    pub org_id: Option<u64>,
    pub nick_name: Option<String>,
}
model! { CreateOrganizationOutput {
    0 "OrgId" org_id, 1 "NickName" nick_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationIdentity {
    pub identity_alias_name: String,
    pub identity_policy: Vec<IdentityPolicy>,
    pub description: Option<String>,
}
operation! { CreateOrganizationIdentity(identity_alias_name: String, identity_policy: Vec<IdentityPolicy>)
    "CreateOrganizationIdentity" -> CreateOrganizationIdentityOutput {
    0 "IdentityAliasName" identity_alias_name, 1 "IdentityPolicy" identity_policy, 2 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityPolicy {
    pub policy_id: Option<u64>,
    pub policy_name: Option<String>,
    pub policy_type: Option<u64>,
    pub policy_document: Option<String>,
}
input! { IdentityPolicy() {
    0 "PolicyId" policy_id: u64, 1 "PolicyName" policy_name: String, 2 "PolicyType" policy_type: u64,
    3 "PolicyDocument" policy_document: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationIdentityOutput {
    pub identity_id: Option<u64>,
}
model! { CreateOrganizationIdentityOutput {
    0 "IdentityId" identity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMember {
    pub name: String,
    pub policy_type: String,
    pub permission_ids: Vec<u64>,
    pub node_id: i64,
    pub account_name: String,
    pub remark: Option<String>,
    pub record_id: Option<i64>,
    pub pay_uin: Option<String>,
    pub identity_role_id: Option<Vec<u64>>,
    pub auth_relation_id: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}

/// What [`CreateOrganizationMember::new`] takes.
pub struct CreateOrganizationMemberRequired {
    pub name: String,
    pub policy_type: String,
    pub permission_ids: Vec<u64>,
    pub node_id: i64,
    pub account_name: String,
}
operation! { CreateOrganizationMember{CreateOrganizationMemberRequired: name, policy_type, permission_ids, node_id, account_name}
    "CreateOrganizationMember" -> CreateOrganizationMemberOutput {
    0 "Name" name, 1 "PolicyType" policy_type, 2 "PermissionIds" permission_ids, 3 "NodeId" node_id,
    4 "AccountName" account_name, 5 "Remark" remark: String, 6 "RecordId" record_id: i64, 7 "PayUin" pay_uin: String,
    8 "IdentityRoleID" identity_role_id: Vec<u64>, 9 "AuthRelationId" auth_relation_id: i64, 10 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMemberOutput {
    pub uin: Option<i64>,
}
model! { CreateOrganizationMemberOutput {
    0 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMemberAuthIdentity {
    pub member_uins: Vec<u64>,
    pub identity_ids: Vec<u64>,
}
operation! { CreateOrganizationMemberAuthIdentity(member_uins: Vec<u64>, identity_ids: Vec<u64>)
    "CreateOrganizationMemberAuthIdentity" -> Empty {
    0 "MemberUins" member_uins, 1 "IdentityIds" identity_ids
} }

pub type CreateOrganizationMemberAuthIdentityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMemberPolicy {
    pub member_uin: i64,
    pub policy_name: String,
    pub identity_id: i64,
    pub description: Option<String>,
}
operation! { CreateOrganizationMemberPolicy(member_uin: i64, policy_name: String, identity_id: i64)
    "CreateOrganizationMemberPolicy" -> CreateOrganizationMemberPolicyOutput {
    0 "MemberUin" member_uin, 1 "PolicyName" policy_name, 2 "IdentityId" identity_id,
    3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMemberPolicyOutput {
    pub policy_id: Option<i64>,
}
model! { CreateOrganizationMemberPolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMembersPolicy {
    pub member_uins: Vec<i64>,
    pub policy_name: String,
    pub identity_id: i64,
    pub description: Option<String>,
}
operation! { CreateOrganizationMembersPolicy(member_uins: Vec<i64>, policy_name: String, identity_id: i64)
    "CreateOrganizationMembersPolicy" -> CreateOrganizationMembersPolicyOutput {
    0 "MemberUins" member_uins, 1 "PolicyName" policy_name, 2 "IdentityId" identity_id,
    3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationMembersPolicyOutput {
    pub policy_id: Option<i64>,
}
model! { CreateOrganizationMembersPolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    pub name: String,
    pub content: String,
    pub r#type: String,
    pub description: Option<String>,
}
operation! { CreatePolicy(name: String, content: String, r#type: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "Name" name, 1 "Content" content, 2 "Type" r#type, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy_id: Option<u64>,
}
model! { CreatePolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleAssignment {
    pub zone_id: String,
    pub role_assignment_info: Option<Vec<RoleAssignmentInfo>>,
}
operation! { CreateRoleAssignment(zone_id: String) "CreateRoleAssignment" -> CreateRoleAssignmentOutput {
    0 "ZoneId" zone_id, 1 "RoleAssignmentInfo" role_assignment_info: Vec<RoleAssignmentInfo>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleAssignmentOutput {
    pub tasks: Option<Vec<TaskInfo>>,
}
model! { CreateRoleAssignmentOutput {
    0 "Tasks" tasks
} }

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
    0 "TaskId" task_id, 1 "RoleConfigurationId" role_configuration_id,
    2 "RoleConfigurationName" role_configuration_name, 3 "TargetUin" target_uin, 4 "TargetType" target_type,
    5 "PrincipalId" principal_id, 6 "PrincipalType" principal_type, 7 "TaskType" task_type, 8 "Status" status,
    9 "FailureReason" failure_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleConfiguration {
    pub zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleConfigurationOutput {
    pub role_configuration_info: Option<RoleConfiguration>,
}
model! { CreateRoleConfigurationOutput {
    0 "RoleConfigurationInfo" role_configuration_info
} }

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
    0 "RoleConfigurationId" role_configuration_id, 1 "RoleConfigurationName" role_configuration_name,
    2 "Description" description, 3 "SessionDuration" session_duration, 4 "RelayState" relay_state,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "IsSelected" is_selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSCIMCredential {
    pub zone_id: String,
    pub expire_duration: Option<u64>,
}
operation! { CreateSCIMCredential(zone_id: String) "CreateSCIMCredential" -> CreateSCIMCredentialOutput {
    0 "ZoneId" zone_id, 1 "ExpireDuration" expire_duration: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSCIMCredentialOutput {
    pub zone_id: Option<String>,
    pub credential_id: Option<String>,
    pub credential_type: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub credential_status: Option<String>,
    pub credential_secret: Option<Secret>,
}
model! { CreateSCIMCredentialOutput {
    0 "ZoneId" zone_id, 1 "CredentialId" credential_id, 2 "CredentialType" credential_type, 3 "CreateTime" create_time,
    4 "ExpireTime" expire_time, 5 "CredentialStatus" credential_status, 6 "CredentialSecret" credential_secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user_info: Option<UserInfo>,
}
model! { CreateUserOutput {
    0 "UserInfo" user_info
} }

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
    pub password: Option<Secret>,
    pub need_reset_password: Option<bool>,
}
model! { UserInfo {
    0 "UserName" user_name, 1 "FirstName" first_name, 2 "LastName" last_name, 3 "DisplayName" display_name,
    4 "Description" description, 5 "Email" email, 6 "UserStatus" user_status, 7 "UserType" user_type,
    8 "UserId" user_id, 9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "IsSelected" is_selected,
    12 "Password" password, 13 "NeedResetPassword" need_reset_password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSyncProvisioning {
    pub zone_id: String,
    pub user_sync_provisionings: Vec<UserSyncProvisioning>,
}
operation! { CreateUserSyncProvisioning(zone_id: String, user_sync_provisionings: Vec<UserSyncProvisioning>)
    "CreateUserSyncProvisioning" -> CreateUserSyncProvisioningOutput {
    0 "ZoneId" zone_id, 1 "UserSyncProvisionings" user_sync_provisionings
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSyncProvisioningOutput {
    pub tasks: Option<Vec<UserProvisioningsTask>>,
}
model! { CreateUserSyncProvisioningOutput {
    0 "Tasks" tasks
} }

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
    0 "TaskId" task_id, 1 "TargetUin" target_uin, 2 "TargetType" target_type, 3 "TaskType" task_type,
    4 "TaskStatus" task_status, 5 "UserProvisioningId" user_provisioning_id, 6 "PrincipalId" principal_id,
    7 "PrincipalType" principal_type, 8 "PrincipalName" principal_name, 9 "DuplicationStrategy" duplication_strategy,
    10 "DeletionStrategy" deletion_strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub member_uin: i64,
}
operation! { DeleteAccount(member_uin: i64) "DeleteAccount" -> Empty {
    0 "MemberUin" member_uin
} }

pub type DeleteAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub zone_id: String,
    pub group_id: String,
}
operation! { DeleteGroup(zone_id: String, group_id: String) "DeleteGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "GroupId" group_id
} }

pub type DeleteGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrgServiceAssign {
    pub member_uin: i64,
    pub service_id: Option<u64>,
    pub product: Option<String>,
}
operation! { DeleteOrgServiceAssign(member_uin: i64) "DeleteOrgServiceAssign" -> Empty {
    0 "MemberUin" member_uin, 1 "ServiceId" service_id: u64, 2 "Product" product: String
} }

pub type DeleteOrgServiceAssignOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganization {}
operation! { DeleteOrganization() "DeleteOrganization" -> Empty {} }

pub type DeleteOrganizationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationIdentity {
    pub identity_id: u64,
}
operation! { DeleteOrganizationIdentity(identity_id: u64) "DeleteOrganizationIdentity" -> Empty {
    0 "IdentityId" identity_id
} }

pub type DeleteOrganizationIdentityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationMemberAuthIdentity {
    pub member_uin: u64,
    pub identity_id: u64,
}
operation! { DeleteOrganizationMemberAuthIdentity(member_uin: u64, identity_id: u64)
    "DeleteOrganizationMemberAuthIdentity" -> Empty {
    0 "MemberUin" member_uin, 1 "IdentityId" identity_id
} }

pub type DeleteOrganizationMemberAuthIdentityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationMembers {
    pub member_uin: Vec<i64>,
}
operation! { DeleteOrganizationMembers(member_uin: Vec<i64>) "DeleteOrganizationMembers" -> Empty {
    0 "MemberUin" member_uin
} }

pub type DeleteOrganizationMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationMembersPolicy {
    pub policy_id: u64,
}
operation! { DeleteOrganizationMembersPolicy(policy_id: u64) "DeleteOrganizationMembersPolicy" -> Empty {
    0 "PolicyId" policy_id
} }

pub type DeleteOrganizationMembersPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationNodes {
    pub node_id: Vec<i64>,
}
operation! { DeleteOrganizationNodes(node_id: Vec<i64>) "DeleteOrganizationNodes" -> Empty {
    0 "NodeId" node_id
} }

pub type DeleteOrganizationNodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    pub policy_id: u64,
    pub r#type: Option<String>,
}
operation! { DeletePolicy(policy_id: u64) "DeletePolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "Type" r#type: String
} }

pub type DeletePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoleAssignment {
    pub zone_id: String,
    pub role_configuration_id: String,
    pub target_type: String,
    pub target_uin: i64,
    pub principal_type: String,
    pub principal_id: String,
    pub deprovision_strategy: Option<String>,
}

/// What [`DeleteRoleAssignment::new`] takes.
pub struct DeleteRoleAssignmentRequired {
    pub zone_id: String,
    pub role_configuration_id: String,
    pub target_type: String,
    pub target_uin: i64,
    pub principal_type: String,
    pub principal_id: String,
}
operation! { DeleteRoleAssignment{DeleteRoleAssignmentRequired: zone_id, role_configuration_id, target_type, target_uin, principal_type, principal_id}
    "DeleteRoleAssignment" -> DeleteRoleAssignmentOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "TargetType" target_type,
    3 "TargetUin" target_uin, 4 "PrincipalType" principal_type, 5 "PrincipalId" principal_id,
    6 "DeprovisionStrategy" deprovision_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoleAssignmentOutput {
    pub task: Option<TaskInfo>,
}
model! { DeleteRoleAssignmentOutput {
    0 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoleConfiguration {
    pub zone_id: String,
    pub role_configuration_id: String,
}
operation! { DeleteRoleConfiguration(zone_id: String, role_configuration_id: String)
    "DeleteRoleConfiguration" -> Empty {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id
} }

pub type DeleteRoleConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSCIMCredential {
    pub zone_id: String,
    pub credential_id: String,
}
operation! { DeleteSCIMCredential(zone_id: String, credential_id: String) "DeleteSCIMCredential" -> Empty {
    0 "ZoneId" zone_id, 1 "CredentialId" credential_id
} }

pub type DeleteSCIMCredentialOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareUnit {
    pub unit_id: String,
}
operation! { DeleteShareUnit(unit_id: String) "DeleteShareUnit" -> Empty {
    0 "UnitId" unit_id
} }

pub type DeleteShareUnitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareUnitMembers {
    pub unit_id: String,
    pub area: String,
    pub members: Vec<ShareMember>,
}
operation! { DeleteShareUnitMembers(unit_id: String, area: String, members: Vec<ShareMember>)
    "DeleteShareUnitMembers" -> Empty {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Members" members
} }

pub type DeleteShareUnitMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareUnitNode {
    pub unit_id: String,
    pub node_id: i64,
}
operation! { DeleteShareUnitNode(unit_id: String, node_id: i64) "DeleteShareUnitNode" -> Empty {
    0 "UnitId" unit_id, 1 "NodeId" node_id
} }

pub type DeleteShareUnitNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareUnitResources {
    pub unit_id: String,
    pub area: String,
    pub r#type: String,
    pub resources: Vec<ShareResource>,
}
operation! { DeleteShareUnitResources(unit_id: String, area: String, r#type: String, resources: Vec<ShareResource>)
    "DeleteShareUnitResources" -> Empty {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Type" r#type, 3 "Resources" resources
} }

pub type DeleteShareUnitResourcesOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub zone_id: String,
    pub user_id: String,
}
operation! { DeleteUser(zone_id: String, user_id: String) "DeleteUser" -> Empty {
    0 "ZoneId" zone_id, 1 "UserId" user_id
} }

pub type DeleteUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserSyncProvisioning {
    pub zone_id: String,
    pub user_provisioning_id: String,
}
operation! { DeleteUserSyncProvisioning(zone_id: String, user_provisioning_id: String)
    "DeleteUserSyncProvisioning" -> DeleteUserSyncProvisioningOutput {
    0 "ZoneId" zone_id, 1 "UserProvisioningId" user_provisioning_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserSyncProvisioningOutput {
    pub tasks: Option<UserProvisioningsTask>,
}
model! { DeleteUserSyncProvisioningOutput {
    0 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEffectivePolicy {
    pub target_id: u64,
}
operation! { DescribeEffectivePolicy(target_id: u64) "DescribeEffectivePolicy" -> DescribeEffectivePolicyOutput {
    0 "TargetId" target_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEffectivePolicyOutput {
    pub effective_policy: Option<EffectivePolicy>,
}
model! { DescribeEffectivePolicyOutput {
    0 "EffectivePolicy" effective_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectivePolicy {
    pub target_id: Option<u64>,
    pub policy_content: Option<String>,
    pub last_updated_timestamp: Option<u64>,
}
model! { EffectivePolicy {
    0 "TargetId" target_id, 1 "PolicyContent" policy_content, 2 "LastUpdatedTimestamp" last_updated_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdentityCenter {}
operation! { DescribeIdentityCenter() "DescribeIdentityCenter" -> DescribeIdentityCenterOutput {} }

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
    0 "ZoneId" zone_id, 1 "ZoneName" zone_name, 2 "ServiceStatus" service_status, 3 "ScimSyncStatus" scim_sync_status,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganization {
    pub lang: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeOrganization() "DescribeOrganization" -> DescribeOrganizationOutput {
    0 "Lang" lang: String, 1 "Product" product: String
} }

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
    pub org_permission: Option<Vec<OrgPermission>>,
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
    0 "OrgId" org_id, 1 "HostUin" host_uin, 2 "NickName" nick_name, 3 "OrgType" org_type, 4 "IsManager" is_manager,
    5 "OrgPolicyType" org_policy_type, 6 "OrgPolicyName" org_policy_name, 7 "OrgPermission" org_permission,
    8 "RootNodeId" root_node_id, 9 "CreateTime" create_time, 10 "JoinTime" join_time, 11 "IsAllowQuit" is_allow_quit,
    12 "PayUin" pay_uin, 13 "PayName" pay_name, 14 "IsAssignManager" is_assign_manager,
    15 "IsAuthManager" is_auth_manager
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgPermission {
    pub id: Option<u64>,
    pub name: Option<String>,
}
model! { OrgPermission {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationAuthNode {
    pub offset: u64,
    pub limit: u64,
    pub auth_name: Option<String>,
}
operation! { DescribeOrganizationAuthNode(offset: u64, limit: u64)
    "DescribeOrganizationAuthNode" -> DescribeOrganizationAuthNodeOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "AuthName" auth_name: String
} }
paged! { DescribeOrganizationAuthNode: AuthNode = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationAuthNodeOutput {
    pub total: Option<i64>,
    pub items: Option<Vec<AuthNode>>,
}
model! { DescribeOrganizationAuthNodeOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthNode {
    pub relation_id: Option<i64>,
    pub auth_name: Option<String>,
    pub manager: Option<MemberMainInfo>,
}
model! { AuthNode {
    0 "RelationId" relation_id, 1 "AuthName" auth_name, 2 "Manager" manager
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberMainInfo {
    pub member_uin: Option<i64>,
    pub member_name: Option<String>,
}
model! { MemberMainInfo {
    0 "MemberUin" member_uin, 1 "MemberName" member_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationFinancialByMember {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationFinancialByMemberOutput {
    pub total_cost: Option<f64>,
    pub items: Option<Vec<OrgMemberFinancial>>,
    pub total: Option<i64>,
}
model! { DescribeOrganizationFinancialByMemberOutput {
    0 "TotalCost" total_cost, 1 "Items" items, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgMemberFinancial {
    pub member_uin: Option<i64>,
    pub member_name: Option<String>,
    pub total_cost: Option<f64>,
    pub ratio: Option<String>,
}
model! { OrgMemberFinancial {
    0 "MemberUin" member_uin, 1 "MemberName" member_name, 2 "TotalCost" total_cost, 3 "Ratio" ratio
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationFinancialByMonthOutput {
    pub items: Option<Vec<OrgFinancialByMonth>>,
}
model! { DescribeOrganizationFinancialByMonthOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgFinancialByMonth {
    pub id: Option<i64>,
    pub month: Option<String>,
    pub total_cost: Option<f64>,
    pub growth_rate: Option<String>,
}
model! { OrgFinancialByMonth {
    0 "Id" id, 1 "Month" month, 2 "TotalCost" total_cost, 3 "GrowthRate" growth_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationFinancialByProduct {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationFinancialByProductOutput {
    pub total_cost: Option<f64>,
    pub items: Option<Vec<OrgProductFinancial>>,
    pub total: Option<i64>,
}
model! { DescribeOrganizationFinancialByProductOutput {
    0 "TotalCost" total_cost, 1 "Items" items, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgProductFinancial {
    pub product_name: Option<String>,
    pub product_code: Option<String>,
    pub total_cost: Option<f64>,
    pub ratio: Option<String>,
}
model! { OrgProductFinancial {
    0 "ProductName" product_name, 1 "ProductCode" product_code, 2 "TotalCost" total_cost, 3 "Ratio" ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberAuthAccounts {
    pub offset: i64,
    pub limit: i64,
    pub member_uin: i64,
    pub policy_id: i64,
}
operation! { DescribeOrganizationMemberAuthAccounts(offset: i64, limit: i64, member_uin: i64, policy_id: i64)
    "DescribeOrganizationMemberAuthAccounts" -> DescribeOrganizationMemberAuthAccountsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "MemberUin" member_uin, 3 "PolicyId" policy_id
} }
paged! { DescribeOrganizationMemberAuthAccounts: OrgMemberAuthAccount = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberAuthAccountsOutput {
    pub items: Option<Vec<OrgMemberAuthAccount>>,
    pub total: Option<u64>,
}
model! { DescribeOrganizationMemberAuthAccountsOutput {
    0 "Items" items, 1 "Total" total
} }

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
    0 "OrgSubAccountUin" org_sub_account_uin, 1 "PolicyId" policy_id, 2 "PolicyName" policy_name,
    3 "IdentityId" identity_id, 4 "IdentityRoleName" identity_role_name,
    5 "IdentityRoleAliasName" identity_role_alias_name, 6 "CreateTime" create_time, 7 "UpdateTime" update_time,
    8 "OrgSubAccountName" org_sub_account_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberAuthIdentities {
    pub offset: i64,
    pub limit: i64,
    pub member_uin: Option<i64>,
    pub identity_id: Option<u64>,
}
operation! { DescribeOrganizationMemberAuthIdentities(offset: i64, limit: i64)
    "DescribeOrganizationMemberAuthIdentities" -> DescribeOrganizationMemberAuthIdentitiesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "MemberUin" member_uin: i64, 3 "IdentityId" identity_id: u64
} }
paged! { DescribeOrganizationMemberAuthIdentities: OrgMemberAuthIdentity =
    Offset "Offset", "Items" items, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberAuthIdentitiesOutput {
    pub items: Option<Vec<OrgMemberAuthIdentity>>,
    pub total: Option<u64>,
}
model! { DescribeOrganizationMemberAuthIdentitiesOutput {
    0 "Items" items, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgMemberAuthIdentity {
    pub identity_id: Option<i64>,
    pub identity_role_name: Option<String>,
    pub identity_role_alias_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub identity_type: Option<u64>,
    pub status: Option<u64>,
    pub member_uin: Option<i64>,
    pub member_name: Option<String>,
}
model! { OrgMemberAuthIdentity {
    0 "IdentityId" identity_id, 1 "IdentityRoleName" identity_role_name,
    2 "IdentityRoleAliasName" identity_role_alias_name, 3 "Description" description, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "IdentityType" identity_type, 7 "Status" status, 8 "MemberUin" member_uin,
    9 "MemberName" member_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberEmailBind {
    pub member_uin: i64,
}
operation! { DescribeOrganizationMemberEmailBind(member_uin: i64)
    "DescribeOrganizationMemberEmailBind" -> DescribeOrganizationMemberEmailBindOutput {
    0 "MemberUin" member_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberEmailBindOutput {
    pub bind_id: Option<u64>,
    pub apply_time: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub bind_status: Option<String>,
    pub bind_time: Option<String>,
    pub description: Option<String>,
    pub phone_bind: Option<u64>,
    pub country_code: Option<String>,
}
model! { DescribeOrganizationMemberEmailBindOutput {
    0 "BindId" bind_id, 1 "ApplyTime" apply_time, 2 "Email" email, 3 "Phone" phone, 4 "BindStatus" bind_status,
    5 "BindTime" bind_time, 6 "Description" description, 7 "PhoneBind" phone_bind, 8 "CountryCode" country_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberPolicies {
    pub offset: i64,
    pub limit: i64,
    pub member_uin: i64,
    pub search_key: Option<String>,
}
operation! { DescribeOrganizationMemberPolicies(offset: i64, limit: i64, member_uin: i64)
    "DescribeOrganizationMemberPolicies" -> DescribeOrganizationMemberPoliciesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "MemberUin" member_uin, 3 "SearchKey" search_key: String
} }
paged! { DescribeOrganizationMemberPolicies: OrgMemberPolicy = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMemberPoliciesOutput {
    pub items: Option<Vec<OrgMemberPolicy>>,
    pub total: Option<u64>,
}
model! { DescribeOrganizationMemberPoliciesOutput {
    0 "Items" items, 1 "Total" total
} }

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
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name, 2 "IdentityId" identity_id,
    3 "IdentityRoleName" identity_role_name, 4 "IdentityRoleAliasName" identity_role_alias_name,
    5 "Description" description, 6 "CreateTime" create_time, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMembers {
    pub offset: u64,
    pub limit: u64,
    pub lang: Option<String>,
    pub search_key: Option<String>,
    pub auth_name: Option<String>,
    pub product: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub node_id: Option<u64>,
    pub node_name: Option<String>,
}
operation! { DescribeOrganizationMembers(offset: u64, limit: u64)
    "DescribeOrganizationMembers" -> DescribeOrganizationMembersOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Lang" lang: String, 3 "SearchKey" search_key: String,
    4 "AuthName" auth_name: String, 5 "Product" product: String, 6 "Tags" tags: Vec<Tag>, 7 "NodeId" node_id: u64,
    8 "NodeName" node_name: String
} }
paged! { DescribeOrganizationMembers: OrgMember = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMembersOutput {
    pub items: Option<Vec<OrgMember>>,
    pub total: Option<u64>,
}
model! { DescribeOrganizationMembersOutput {
    0 "Items" items, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgMember {
    pub member_uin: Option<i64>,
    pub name: Option<String>,
    pub member_type: Option<String>,
    pub org_policy_type: Option<String>,
    pub org_policy_name: Option<String>,
    pub org_permission: Option<Vec<OrgPermission>>,
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub is_allow_quit: Option<String>,
    pub pay_uin: Option<String>,
    pub pay_name: Option<String>,
    pub org_identity: Option<Vec<MemberIdentity>>,
    pub bind_status: Option<String>,
    pub permission_status: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub nick_name: Option<String>,
}
model! { OrgMember {
    0 "MemberUin" member_uin, 1 "Name" name, 2 "MemberType" member_type, 3 "OrgPolicyType" org_policy_type,
    4 "OrgPolicyName" org_policy_name, 5 "OrgPermission" org_permission, 6 "NodeId" node_id, 7 "NodeName" node_name,
    8 "Remark" remark, 9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "IsAllowQuit" is_allow_quit,
    12 "PayUin" pay_uin, 13 "PayName" pay_name, 14 "OrgIdentity" org_identity, 15 "BindStatus" bind_status,
    16 "PermissionStatus" permission_status, 17 "Tags" tags, 18 "NickName" nick_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberIdentity {
    pub identity_id: Option<i64>,
    pub identity_alias_name: Option<String>,
}
model! { MemberIdentity {
    0 "IdentityId" identity_id, 1 "IdentityAliasName" identity_alias_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMembersAuthPolicy {
    pub offset: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationMembersAuthPolicyOutput {
    pub items: Option<Vec<OrgMembersAuthPolicy>>,
    pub total: Option<u64>,
}
model! { DescribeOrganizationMembersAuthPolicyOutput {
    0 "Items" items, 1 "Total" total
} }

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
    pub bind_type: Option<u64>,
    pub members: Option<Vec<MemberMainInfo>>,
}
model! { OrgMembersAuthPolicy {
    0 "IdentityId" identity_id, 1 "IdentityRoleName" identity_role_name,
    2 "IdentityRoleAliasName" identity_role_alias_name, 3 "CreateTime" create_time, 4 "PolicyId" policy_id,
    5 "PolicyName" policy_name, 6 "MemberUin" member_uin, 7 "MemberName" member_name,
    8 "OrgSubAccountUin" org_sub_account_uin, 9 "OrgSubAccountName" org_sub_account_name, 10 "BindType" bind_type,
    11 "Members" members
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationNodes {
    pub limit: i64,
    pub offset: i64,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeOrganizationNodes(limit: i64, offset: i64)
    "DescribeOrganizationNodes" -> DescribeOrganizationNodesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Tags" tags: Vec<Tag>
} }
paged! { DescribeOrganizationNodes: OrgNode = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationNodesOutput {
    pub total: Option<i64>,
    pub items: Option<Vec<OrgNode>>,
}
model! { DescribeOrganizationNodesOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgNode {
    pub node_id: Option<i64>,
    pub name: Option<String>,
    pub parent_node_id: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { OrgNode {
    0 "NodeId" node_id, 1 "Name" name, 2 "ParentNodeId" parent_node_id, 3 "Remark" remark, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicy {
    pub policy_id: u64,
    pub policy_type: Option<String>,
}
operation! { DescribePolicy(policy_id: u64) "DescribePolicy" -> DescribePolicyOutput {
    0 "PolicyId" policy_id, 1 "PolicyType" policy_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyOutput {
    pub policy_id: Option<u64>,
    pub policy_name: Option<String>,
    pub r#type: Option<u64>,
    pub description: Option<String>,
    pub policy_document: Option<String>,
    pub update_time: Option<String>,
    pub add_time: Option<String>,
}
model! { DescribePolicyOutput {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name, 2 "Type" r#type, 3 "Description" description,
    4 "PolicyDocument" policy_document, 5 "UpdateTime" update_time, 6 "AddTime" add_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConfig {
    pub organization_id: u64,
    pub r#type: Option<u64>,
}
operation! { DescribePolicyConfig(organization_id: u64) "DescribePolicyConfig" -> DescribePolicyConfigOutput {
    0 "OrganizationId" organization_id, 1 "Type" r#type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConfigOutput {
    pub status: Option<u64>,
    pub r#type: Option<String>,
}
model! { DescribePolicyConfigOutput {
    0 "Status" status, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceToShareMember {
    pub area: String,
    pub offset: u64,
    pub limit: u64,
    pub search_key: Option<String>,
    pub r#type: Option<String>,
    pub product_resource_ids: Option<Vec<String>>,
}
operation! { DescribeResourceToShareMember(area: String, offset: u64, limit: u64)
    "DescribeResourceToShareMember" -> DescribeResourceToShareMemberOutput {
    0 "Area" area, 1 "Offset" offset, 2 "Limit" limit, 3 "SearchKey" search_key: String, 4 "Type" r#type: String,
    5 "ProductResourceIds" product_resource_ids: Vec<String>
} }
paged! { DescribeResourceToShareMember: ShareResourceToMember = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceToShareMemberOutput {
    pub total: Option<i64>,
    pub items: Option<Vec<ShareResourceToMember>>,
}
model! { DescribeResourceToShareMemberOutput {
    0 "Total" total, 1 "Items" items
} }

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
    0 "ResourceId" resource_id, 1 "Type" r#type, 2 "UnitId" unit_id, 3 "UnitName" unit_name, 4 "CreateTime" create_time,
    5 "ProductResourceId" product_resource_id, 6 "ShareManagerUin" share_manager_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareAreas {
    pub lang: Option<String>,
}
operation! { DescribeShareAreas() "DescribeShareAreas" -> DescribeShareAreasOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareAreasOutput {
    pub items: Option<Vec<ShareArea>>,
}
model! { DescribeShareAreasOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareArea {
    pub name: Option<String>,
    pub area: Option<String>,
    pub area_id: Option<i64>,
}
model! { ShareArea {
    0 "Name" name, 1 "Area" area, 2 "AreaId" area_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitMembers {
    pub unit_id: String,
    pub area: String,
    pub offset: u64,
    pub limit: u64,
    pub search_key: Option<String>,
}
operation! { DescribeShareUnitMembers(unit_id: String, area: String, offset: u64, limit: u64)
    "DescribeShareUnitMembers" -> DescribeShareUnitMembersOutput {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Offset" offset, 3 "Limit" limit, 4 "SearchKey" search_key: String
} }
paged! { DescribeShareUnitMembers: ShareUnitMember = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitMembersOutput {
    pub total: Option<i64>,
    pub items: Option<Vec<ShareUnitMember>>,
}
model! { DescribeShareUnitMembersOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareUnitMember {
    pub share_member_uin: Option<i64>,
    pub create_time: Option<String>,
}
model! { ShareUnitMember {
    0 "ShareMemberUin" share_member_uin, 1 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitNodes {
    pub unit_id: String,
    pub offset: u64,
    pub limit: u64,
    pub search_key: Option<String>,
}
operation! { DescribeShareUnitNodes(unit_id: String, offset: u64, limit: u64)
    "DescribeShareUnitNodes" -> DescribeShareUnitNodesOutput {
    0 "UnitId" unit_id, 1 "Offset" offset, 2 "Limit" limit, 3 "SearchKey" search_key: String
} }
paged! { DescribeShareUnitNodes: ShareUnitNode = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitNodesOutput {
    pub total: Option<i64>,
    pub items: Option<Vec<ShareUnitNode>>,
}
model! { DescribeShareUnitNodesOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareUnitNode {
    pub share_node_id: Option<i64>,
    pub create_time: Option<String>,
}
model! { ShareUnitNode {
    0 "ShareNodeId" share_node_id, 1 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitResources {
    pub unit_id: String,
    pub area: String,
    pub offset: u64,
    pub limit: u64,
    pub search_key: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeShareUnitResources(unit_id: String, area: String, offset: u64, limit: u64)
    "DescribeShareUnitResources" -> DescribeShareUnitResourcesOutput {
    0 "UnitId" unit_id, 1 "Area" area, 2 "Offset" offset, 3 "Limit" limit, 4 "SearchKey" search_key: String,
    5 "Type" r#type: String
} }
paged! { DescribeShareUnitResources: ShareUnitResource = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitResourcesOutput {
    pub total: Option<i64>,
    pub items: Option<Vec<ShareUnitResource>>,
}
model! { DescribeShareUnitResourcesOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareUnitResource {
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
    pub create_time: Option<String>,
    pub product_resource_id: Option<String>,
    pub shared_member_num: Option<u64>,
    pub shared_member_use_num: Option<u64>,
    pub share_manager_uin: Option<i64>,
}
model! { ShareUnitResource {
    0 "ResourceId" resource_id, 1 "Type" r#type, 2 "CreateTime" create_time, 3 "ProductResourceId" product_resource_id,
    4 "SharedMemberNum" shared_member_num, 5 "SharedMemberUseNum" shared_member_use_num,
    6 "ShareManagerUin" share_manager_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnits {
    pub area: String,
    pub offset: u64,
    pub limit: u64,
    pub search_key: Option<String>,
}
operation! { DescribeShareUnits(area: String, offset: u64, limit: u64)
    "DescribeShareUnits" -> DescribeShareUnitsOutput {
    0 "Area" area, 1 "Offset" offset, 2 "Limit" limit, 3 "SearchKey" search_key: String
} }
paged! { DescribeShareUnits: ManagerShareUnit = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShareUnitsOutput {
    pub total: Option<i64>,
    pub items: Option<Vec<ManagerShareUnit>>,
}
model! { DescribeShareUnitsOutput {
    0 "Total" total, 1 "Items" items
} }

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
    pub share_scope: Option<u64>,
    pub share_node_num: Option<i64>,
}
model! { ManagerShareUnit {
    0 "UnitId" unit_id, 1 "Name" name, 2 "Uin" uin, 3 "OwnerUin" owner_uin, 4 "Area" area, 5 "Description" description,
    6 "CreateTime" create_time, 7 "ShareResourceNum" share_resource_num, 8 "ShareMemberNum" share_member_num,
    9 "ShareScope" share_scope, 10 "ShareNodeNum" share_node_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPolicy {
    pub target_id: u64,
    pub target_type: String,
    pub policy_id: u64,
    pub r#type: Option<String>,
}
operation! { DetachPolicy(target_id: u64, target_type: String, policy_id: u64) "DetachPolicy" -> Empty {
    0 "TargetId" target_id, 1 "TargetType" target_type, 2 "PolicyId" policy_id, 3 "Type" r#type: String
} }

pub type DetachPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolicyType {
    pub organization_id: u64,
    pub policy_type: String,
}
operation! { DisablePolicyType(organization_id: u64, policy_type: String) "DisablePolicyType" -> Empty {
    0 "OrganizationId" organization_id, 1 "PolicyType" policy_type
} }

pub type DisablePolicyTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismantleRoleConfiguration {
    pub zone_id: String,
    pub role_configuration_id: String,
    pub target_type: String,
    pub target_uin: i64,
}
operation! { DismantleRoleConfiguration(zone_id: String, role_configuration_id: String, target_type: String, target_uin: i64)
    "DismantleRoleConfiguration" -> DismantleRoleConfigurationOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "TargetType" target_type,
    3 "TargetUin" target_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismantleRoleConfigurationOutput {
    pub task: Option<RoleProvisioningsTask>,
}
model! { DismantleRoleConfigurationOutput {
    0 "Task" task
} }

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
    0 "TaskId" task_id, 1 "RoleConfigurationId" role_configuration_id,
    2 "RoleConfigurationName" role_configuration_name, 3 "TargetUin" target_uin, 4 "TargetType" target_type,
    5 "TaskType" task_type, 6 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolicyType {
    pub organization_id: u64,
    pub policy_type: String,
}
operation! { EnablePolicyType(organization_id: u64, policy_type: String) "EnablePolicyType" -> Empty {
    0 "OrganizationId" organization_id, 1 "PolicyType" policy_type
} }

pub type EnablePolicyTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalSAMLIdentityProvider {
    pub zone_id: String,
}
operation! { GetExternalSAMLIdentityProvider(zone_id: String)
    "GetExternalSAMLIdentityProvider" -> GetExternalSAMLIdentityProviderOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalSAMLIdentityProviderOutput {
    pub saml_identity_provider_configuration: Option<SAMLIdentityProviderConfiguration>,
}
model! { GetExternalSAMLIdentityProviderOutput {
    0 "SAMLIdentityProviderConfiguration" saml_identity_provider_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SAMLIdentityProviderConfiguration {
    pub entity_id: Option<String>,
    pub sso_status: Option<String>,
    pub encoded_metadata_document: Option<String>,
    pub certificate_ids: Option<Vec<String>>,
    pub login_url: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { SAMLIdentityProviderConfiguration {
    0 "EntityId" entity_id, 1 "SSOStatus" sso_status, 2 "EncodedMetadataDocument" encoded_metadata_document,
    3 "CertificateIds" certificate_ids, 4 "LoginUrl" login_url, 5 "CreateTime" create_time, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    pub zone_id: String,
    pub group_id: String,
}
operation! { GetGroup(zone_id: String, group_id: String) "GetGroup" -> GetGroupOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub group_info: Option<GroupInfo>,
}
model! { GetGroupOutput {
    0 "GroupInfo" group_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIPWhitelist {
    pub zone_id: Option<String>,
}
operation! { GetIPWhitelist() "GetIPWhitelist" -> GetIPWhitelistOutput {
    0 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIPWhitelistOutput {
    pub ip_whitelist: Option<Vec<String>>,
}
model! { GetIPWhitelistOutput {
    0 "IpWhitelist" ip_whitelist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisioningTaskStatus {
    pub zone_id: String,
    pub task_id: String,
}
operation! { GetProvisioningTaskStatus(zone_id: String, task_id: String)
    "GetProvisioningTaskStatus" -> GetProvisioningTaskStatusOutput {
    0 "ZoneId" zone_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisioningTaskStatusOutput {
    pub task_status: Option<TaskStatus>,
}
model! { GetProvisioningTaskStatusOutput {
    0 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatus {
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub failure_reason: Option<String>,
}
model! { TaskStatus {
    0 "Status" status, 1 "TaskId" task_id, 2 "TaskType" task_type, 3 "FailureReason" failure_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleConfiguration {
    pub zone_id: String,
    pub role_configuration_id: String,
}
operation! { GetRoleConfiguration(zone_id: String, role_configuration_id: String)
    "GetRoleConfiguration" -> GetRoleConfigurationOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleConfigurationOutput {
    pub role_configuration_info: Option<RoleConfiguration>,
}
model! { GetRoleConfigurationOutput {
    0 "RoleConfigurationInfo" role_configuration_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSCIMSynchronizationStatus {
    pub zone_id: String,
}
operation! { GetSCIMSynchronizationStatus(zone_id: String)
    "GetSCIMSynchronizationStatus" -> GetSCIMSynchronizationStatusOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSCIMSynchronizationStatusOutput {
    pub scim_synchronization_status: Option<String>,
}
model! { GetSCIMSynchronizationStatusOutput {
    0 "SCIMSynchronizationStatus" scim_synchronization_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatus {
    pub zone_id: String,
    pub task_id: String,
}
operation! { GetTaskStatus(zone_id: String, task_id: String) "GetTaskStatus" -> GetTaskStatusOutput {
    0 "ZoneId" zone_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusOutput {
    pub task_status: Option<TaskStatus>,
}
model! { GetTaskStatusOutput {
    0 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub user_id: String,
    pub zone_id: String,
}
operation! { GetUser(user_id: String, zone_id: String) "GetUser" -> GetUserOutput {
    0 "UserId" user_id, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub user_info: Option<UserInfo>,
}
model! { GetUserOutput {
    0 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSyncProvisioning {
    pub zone_id: String,
    pub user_provisioning_id: String,
}
operation! { GetUserSyncProvisioning(zone_id: String, user_provisioning_id: String)
    "GetUserSyncProvisioning" -> GetUserSyncProvisioningOutput {
    0 "ZoneId" zone_id, 1 "UserProvisioningId" user_provisioning_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSyncProvisioningOutput {
    pub user_provisioning: Option<UserProvisioning>,
}
model! { GetUserSyncProvisioningOutput {
    0 "UserProvisioning" user_provisioning
} }

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
    0 "UserProvisioningId" user_provisioning_id, 1 "Description" description, 2 "Status" status,
    3 "PrincipalId" principal_id, 4 "PrincipalName" principal_name, 5 "PrincipalType" principal_type,
    6 "TargetUin" target_uin, 7 "TargetName" target_name, 8 "DuplicationStrategy" duplication_strategy,
    9 "DeletionStrategy" deletion_strategy, 10 "CreateTime" create_time, 11 "UpdateTime" update_time,
    12 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZoneSAMLServiceProviderInfo {
    pub zone_id: String,
}
operation! { GetZoneSAMLServiceProviderInfo(zone_id: String)
    "GetZoneSAMLServiceProviderInfo" -> GetZoneSAMLServiceProviderInfoOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZoneSAMLServiceProviderInfoOutput {
    pub saml_service_provider: Option<SAMLServiceProvider>,
}
model! { GetZoneSAMLServiceProviderInfoOutput {
    0 "SAMLServiceProvider" saml_service_provider
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SAMLServiceProvider {
    pub entity_id: Option<String>,
    pub zone_id: Option<String>,
    pub encoded_metadata_document: Option<String>,
    pub acs_url: Option<String>,
}
model! { SAMLServiceProvider {
    0 "EntityId" entity_id, 1 "ZoneId" zone_id, 2 "EncodedMetadataDocument" encoded_metadata_document,
    3 "AcsUrl" acs_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZoneStatistics {
    pub zone_id: String,
}
operation! { GetZoneStatistics(zone_id: String) "GetZoneStatistics" -> GetZoneStatisticsOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZoneStatisticsOutput {
    pub zone_statistics: Option<ZoneStatistics>,
}
model! { GetZoneStatisticsOutput {
    0 "ZoneStatistics" zone_statistics
} }

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
    0 "UserQuota" user_quota, 1 "GroupQuota" group_quota, 2 "RoleConfigurationQuota" role_configuration_quota,
    3 "SystemPolicyPerRoleConfigurationQuota" system_policy_per_role_configuration_quota, 4 "UserCount" user_count,
    5 "GroupCount" group_count, 6 "RoleConfigurationCount" role_configuration_count,
    7 "UserProvisioningCount" user_provisioning_count, 8 "RoleConfigurationSyncCount" role_configuration_sync_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteOrganizationMember {
    pub member_uin: i64,
    pub name: String,
    pub policy_type: String,
    pub permission_ids: Vec<u64>,
    pub node_id: i64,
    pub remark: Option<String>,
    pub is_allow_quit: Option<String>,
    pub pay_uin: Option<String>,
    pub relation_auth_name: Option<String>,
    pub auth_file: Option<Vec<AuthRelationFile>>,
    pub tags: Option<Vec<Tag>>,
}

/// What [`InviteOrganizationMember::new`] takes.
pub struct InviteOrganizationMemberRequired {
    pub member_uin: i64,
    pub name: String,
    pub policy_type: String,
    pub permission_ids: Vec<u64>,
    pub node_id: i64,
}
operation! { InviteOrganizationMember{InviteOrganizationMemberRequired: member_uin, name, policy_type, permission_ids, node_id}
    "InviteOrganizationMember" -> Empty {
    0 "MemberUin" member_uin, 1 "Name" name, 2 "PolicyType" policy_type, 3 "PermissionIds" permission_ids,
    4 "NodeId" node_id, 5 "Remark" remark: String, 6 "IsAllowQuit" is_allow_quit: String, 7 "PayUin" pay_uin: String,
    8 "RelationAuthName" relation_auth_name: String, 9 "AuthFile" auth_file: Vec<AuthRelationFile>,
    10 "Tags" tags: Vec<Tag>
} }

pub type InviteOrganizationMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthRelationFile {
    pub name: Option<String>,
    pub url: Option<String>,
}
input! { AuthRelationFile(name: String, url: String) {
    0 "Name" name: String, 1 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalSAMLIdPCertificates {
    pub zone_id: String,
}
operation! { ListExternalSAMLIdPCertificates(zone_id: String)
    "ListExternalSAMLIdPCertificates" -> ListExternalSAMLIdPCertificatesOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalSAMLIdPCertificatesOutput {
    pub total_counts: Option<i64>,
    pub saml_id_p_certificates: Option<Vec<SAMLIdPCertificate>>,
}
model! { ListExternalSAMLIdPCertificatesOutput {
    0 "TotalCounts" total_counts, 1 "SAMLIdPCertificates" saml_id_p_certificates
} }

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
    0 "SerialNumber" serial_number, 1 "Issuer" issuer, 2 "Version" version, 3 "CertificateId" certificate_id,
    4 "PublicKey" public_key, 5 "SignatureAlgorithm" signature_algorithm, 6 "NotAfter" not_after,
    7 "NotBefore" not_before, 8 "Subject" subject, 9 "X509Certificate" x509_certificate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMembers {
    pub zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMembersOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub group_members: Option<Vec<GroupMembers>>,
}
model! { ListGroupMembersOutput {
    0 "NextToken" next_token, 1 "TotalCounts" total_counts, 2 "MaxResults" max_results, 3 "IsTruncated" is_truncated,
    4 "GroupMembers" group_members
} }

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
    0 "UserName" user_name, 1 "DisplayName" display_name, 2 "Description" description, 3 "Email" email,
    4 "UserStatus" user_status, 5 "UserType" user_type, 6 "UserId" user_id, 7 "JoinTime" join_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub next_token: Option<String>,
    pub groups: Option<Vec<GroupInfo>>,
    pub max_results: Option<i64>,
    pub total_counts: Option<i64>,
    pub is_truncated: Option<bool>,
}
model! { ListGroupsOutput {
    0 "NextToken" next_token, 1 "Groups" groups, 2 "MaxResults" max_results, 3 "TotalCounts" total_counts,
    4 "IsTruncated" is_truncated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedGroupsForUser {
    pub zone_id: String,
    pub user_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
operation! { ListJoinedGroupsForUser(zone_id: String, user_id: String)
    "ListJoinedGroupsForUser" -> ListJoinedGroupsForUserOutput {
    0 "ZoneId" zone_id, 1 "UserId" user_id, 2 "NextToken" next_token: String, 3 "MaxResults" max_results: i64
} }
paged! { ListJoinedGroupsForUser: JoinedGroups = Token "NextToken", "JoinedGroups" joined_groups, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedGroupsForUserOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub joined_groups: Option<Vec<JoinedGroups>>,
}
model! { ListJoinedGroupsForUserOutput {
    0 "NextToken" next_token, 1 "TotalCounts" total_counts, 2 "MaxResults" max_results, 3 "IsTruncated" is_truncated,
    4 "JoinedGroups" joined_groups
} }

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
    0 "GroupName" group_name, 1 "Description" description, 2 "GroupId" group_id, 3 "GroupType" group_type,
    4 "JoinTime" join_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNonCompliantResource {
    pub max_results: u64,
    pub member_uin: u64,
    pub pagination_token: Option<String>,
    pub tag_key: Option<String>,
}
operation! { ListNonCompliantResource(max_results: u64, member_uin: u64)
    "ListNonCompliantResource" -> ListNonCompliantResourceOutput {
    0 "MaxResults" max_results, 1 "MemberUin" member_uin, 2 "PaginationToken" pagination_token: String,
    3 "TagKey" tag_key: String
} }
paged! { ListNonCompliantResource: ResourceTagMapping = Token "PaginationToken", "Items" items, next "PaginationToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNonCompliantResourceOutput {
    pub items: Option<Vec<ResourceTagMapping>>,
    pub pagination_token: Option<String>,
}
model! { ListNonCompliantResourceOutput {
    0 "Items" items, 1 "PaginationToken" pagination_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTagMapping {
    pub resource: Option<String>,
    pub compliance_details: Option<TagComplianceDetails>,
    pub tags: Option<Vec<Tags>>,
}
model! { ResourceTagMapping {
    0 "Resource" resource, 1 "ComplianceDetails" compliance_details, 2 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagComplianceDetails {
    pub compliance_status: Option<bool>,
    pub keys_with_non_compliant_values: Option<Vec<String>>,
    pub non_compliant_keys: Option<Vec<String>>,
}
model! { TagComplianceDetails {
    0 "ComplianceStatus" compliance_status, 1 "KeysWithNonCompliantValues" keys_with_non_compliant_values,
    2 "NonCompliantKeys" non_compliant_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { Tags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrgServiceAssignMember {
    pub offset: u64,
    pub limit: u64,
    pub service_id: Option<u64>,
    pub product: Option<String>,
}
operation! { ListOrgServiceAssignMember(offset: u64, limit: u64)
    "ListOrgServiceAssignMember" -> ListOrgServiceAssignMemberOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ServiceId" service_id: u64, 3 "Product" product: String
} }
paged! { ListOrgServiceAssignMember: OrganizationServiceAssignMember = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrgServiceAssignMemberOutput {
    pub total: Option<i64>,
    pub items: Option<Vec<OrganizationServiceAssignMember>>,
}
model! { ListOrgServiceAssignMemberOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationServiceAssignMember {
    pub service_id: Option<u64>,
    pub product_name: Option<String>,
    pub member_uin: Option<i64>,
    pub member_name: Option<String>,
    pub usage_status: Option<u64>,
    pub create_time: Option<String>,
    pub management_scope: Option<u64>,
    pub management_scope_members: Option<Vec<MemberMainInfo>>,
    pub management_scope_nodes: Option<Vec<NodeMainInfo>>,
}
model! { OrganizationServiceAssignMember {
    0 "ServiceId" service_id, 1 "ProductName" product_name, 2 "MemberUin" member_uin, 3 "MemberName" member_name,
    4 "UsageStatus" usage_status, 5 "CreateTime" create_time, 6 "ManagementScope" management_scope,
    7 "ManagementScopeMembers" management_scope_members, 8 "ManagementScopeNodes" management_scope_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeMainInfo {
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
}
model! { NodeMainInfo {
    0 "NodeId" node_id, 1 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationIdentity {
    pub offset: u64,
    pub limit: u64,
    pub search_key: Option<String>,
    pub identity_id: Option<u64>,
    pub identity_type: Option<u64>,
}
operation! { ListOrganizationIdentity(offset: u64, limit: u64)
    "ListOrganizationIdentity" -> ListOrganizationIdentityOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SearchKey" search_key: String, 3 "IdentityId" identity_id: u64,
    4 "IdentityType" identity_type: u64
} }
paged! { ListOrganizationIdentity: OrgIdentity = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationIdentityOutput {
    pub total: Option<i64>,
    pub items: Option<Vec<OrgIdentity>>,
}
model! { ListOrganizationIdentityOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgIdentity {
    pub identity_id: Option<i64>,
    pub identity_alias_name: Option<String>,
    pub description: Option<String>,
    pub identity_policy: Option<Vec<IdentityPolicy>>,
    pub identity_type: Option<u64>,
    pub update_time: Option<String>,
}
model! { OrgIdentity {
    0 "IdentityId" identity_id, 1 "IdentityAliasName" identity_alias_name, 2 "Description" description,
    3 "IdentityPolicy" identity_policy, 4 "IdentityType" identity_type, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationService {
    pub offset: u64,
    pub limit: u64,
    pub search_key: Option<String>,
}
operation! { ListOrganizationService(offset: u64, limit: u64)
    "ListOrganizationService" -> ListOrganizationServiceOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SearchKey" search_key: String
} }
paged! { ListOrganizationService: OrganizationServiceAssign = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationServiceOutput {
    pub total: Option<i64>,
    pub items: Option<Vec<OrganizationServiceAssign>>,
}
model! { ListOrganizationServiceOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationServiceAssign {
    pub service_id: Option<u64>,
    pub product_name: Option<String>,
    pub is_assign: Option<u64>,
    pub description: Option<String>,
    pub member_num: Option<String>,
    pub document: Option<String>,
    pub console_url: Option<String>,
    pub is_usage_status: Option<u64>,
    pub can_assign_count: Option<u64>,
    pub product: Option<String>,
    pub service_grant: Option<u64>,
    pub grant_status: Option<String>,
    pub is_set_management_scope: Option<u64>,
}
model! { OrganizationServiceAssign {
    0 "ServiceId" service_id, 1 "ProductName" product_name, 2 "IsAssign" is_assign, 3 "Description" description,
    4 "MemberNum" member_num, 5 "Document" document, 6 "ConsoleUrl" console_url, 7 "IsUsageStatus" is_usage_status,
    8 "CanAssignCount" can_assign_count, 9 "Product" product, 10 "ServiceGrant" service_grant,
    11 "GrantStatus" grant_status, 12 "IsSetManagementScope" is_set_management_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionPoliciesInRoleConfiguration {
    pub zone_id: String,
    pub role_configuration_id: String,
    pub role_policy_type: Option<String>,
    pub filter: Option<String>,
}
operation! { ListPermissionPoliciesInRoleConfiguration(zone_id: String, role_configuration_id: String)
    "ListPermissionPoliciesInRoleConfiguration" -> ListPermissionPoliciesInRoleConfigurationOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "RolePolicyType" role_policy_type: String,
    3 "Filter" filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionPoliciesInRoleConfigurationOutput {
    pub total_counts: Option<i64>,
    pub role_policies: Option<Vec<RolePolicie>>,
}
model! { ListPermissionPoliciesInRoleConfigurationOutput {
    0 "TotalCounts" total_counts, 1 "RolePolicies" role_policies
} }

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
    0 "RolePolicyId" role_policy_id, 1 "RolePolicyName" role_policy_name, 2 "RolePolicyType" role_policy_type,
    3 "RolePolicyDocument" role_policy_document, 4 "AddTime" add_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicies {
    pub rp: Option<u64>,
    pub page: Option<u64>,
    pub scope: Option<String>,
    pub keyword: Option<String>,
    pub policy_type: Option<String>,
}
operation! { ListPolicies() "ListPolicies" -> ListPoliciesOutput {
    0 "Rp" rp: u64, 1 "Page" page: u64, 2 "Scope" scope: String, 3 "Keyword" keyword: String,
    4 "PolicyType" policy_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub total_num: Option<u64>,
    pub list: Option<Vec<ListPolicyNode>>,
}
model! { ListPoliciesOutput {
    0 "TotalNum" total_num, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyNode {
    pub add_time: Option<String>,
    pub attached_times: Option<u64>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_id: Option<u64>,
    pub update_time: Option<String>,
    pub r#type: Option<u64>,
}
model! { ListPolicyNode {
    0 "AddTime" add_time, 1 "AttachedTimes" attached_times, 2 "Description" description, 3 "PolicyName" policy_name,
    4 "PolicyId" policy_id, 5 "UpdateTime" update_time, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForTarget {
    pub target_id: u64,
    pub rp: Option<u64>,
    pub page: Option<u64>,
    pub policy_type: Option<String>,
    pub keyword: Option<String>,
}
operation! { ListPoliciesForTarget(target_id: u64) "ListPoliciesForTarget" -> ListPoliciesForTargetOutput {
    0 "TargetId" target_id, 1 "Rp" rp: u64, 2 "Page" page: u64, 3 "PolicyType" policy_type: String,
    4 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForTargetOutput {
    pub total_num: Option<u64>,
    pub list: Option<Vec<ListPoliciesForTargetItem>>,
}
model! { ListPoliciesForTargetOutput {
    0 "TotalNum" total_num, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForTargetItem {
    pub strategy_id: Option<u64>,
    pub strategy_name: Option<String>,
    pub remark: Option<String>,
    pub uin: Option<u64>,
    pub r#type: Option<u64>,
    pub add_time: Option<String>,
    pub update_time: Option<String>,
    pub name: Option<String>,
    pub attach_time: Option<String>,
}
model! { ListPoliciesForTargetItem {
    0 "StrategyId" strategy_id, 1 "StrategyName" strategy_name, 2 "Remark" remark, 3 "Uin" uin, 4 "Type" r#type,
    5 "AddTime" add_time, 6 "UpdateTime" update_time, 7 "Name" name, 8 "AttachTime" attach_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleAssignments {
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
    Token "NextToken", "RoleAssignments" role_assignments, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleAssignmentsOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub role_assignments: Option<Vec<RoleAssignments>>,
}
model! { ListRoleAssignmentsOutput {
    0 "NextToken" next_token, 1 "TotalCounts" total_counts, 2 "MaxResults" max_results, 3 "IsTruncated" is_truncated,
    4 "RoleAssignments" role_assignments
} }

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
    0 "RoleConfigurationId" role_configuration_id, 1 "RoleConfigurationName" role_configuration_name,
    2 "TargetUin" target_uin, 3 "TargetType" target_type, 4 "PrincipalId" principal_id,
    5 "PrincipalType" principal_type, 6 "PrincipalName" principal_name, 7 "CreateTime" create_time,
    8 "UpdateTime" update_time, 9 "TargetName" target_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleConfigurationProvisionings {
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
    Token "NextToken", "RoleConfigurationProvisionings" role_configuration_provisionings, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleConfigurationProvisioningsOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub role_configuration_provisionings: Option<Vec<RoleConfigurationProvisionings>>,
}
model! { ListRoleConfigurationProvisioningsOutput {
    0 "NextToken" next_token, 1 "TotalCounts" total_counts, 2 "MaxResults" max_results, 3 "IsTruncated" is_truncated,
    4 "RoleConfigurationProvisionings" role_configuration_provisionings
} }

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
    0 "DeploymentStatus" deployment_status, 1 "RoleConfigurationId" role_configuration_id,
    2 "RoleConfigurationName" role_configuration_name, 3 "TargetUin" target_uin, 4 "TargetName" target_name,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleConfigurations {
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
    Token "NextToken", "RoleConfigurations" role_configurations, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleConfigurationsOutput {
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub next_token: Option<String>,
    pub role_configurations: Option<Vec<RoleConfiguration>>,
}
model! { ListRoleConfigurationsOutput {
    0 "TotalCounts" total_counts, 1 "MaxResults" max_results, 2 "IsTruncated" is_truncated, 3 "NextToken" next_token,
    4 "RoleConfigurations" role_configurations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSCIMCredentials {
    pub zone_id: String,
    pub credential_id: Option<String>,
}
operation! { ListSCIMCredentials(zone_id: String) "ListSCIMCredentials" -> ListSCIMCredentialsOutput {
    0 "ZoneId" zone_id, 1 "CredentialId" credential_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSCIMCredentialsOutput {
    pub total_counts: Option<i64>,
    pub scim_credentials: Option<Vec<SCIMCredential>>,
}
model! { ListSCIMCredentialsOutput {
    0 "TotalCounts" total_counts, 1 "SCIMCredentials" scim_credentials
} }

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
    0 "ZoneId" zone_id, 1 "Status" status, 2 "CredentialId" credential_id, 3 "CredentialType" credential_type,
    4 "CreateTime" create_time, 5 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsForPolicy {
    pub policy_id: u64,
    pub rp: Option<u64>,
    pub page: Option<u64>,
    pub target_type: Option<String>,
    pub policy_type: Option<String>,
    pub keyword: Option<String>,
}
operation! { ListTargetsForPolicy(policy_id: u64) "ListTargetsForPolicy" -> ListTargetsForPolicyOutput {
    0 "PolicyId" policy_id, 1 "Rp" rp: u64, 2 "Page" page: u64, 3 "TargetType" target_type: String,
    4 "PolicyType" policy_type: String, 5 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsForPolicyOutput {
    pub total_num: Option<u64>,
    pub list: Option<Vec<ListTargetsForPolicyNode>>,
}
model! { ListTargetsForPolicyOutput {
    0 "TotalNum" total_num, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsForPolicyNode {
    pub uin: Option<u64>,
    pub related_type: Option<u64>,
    pub name: Option<String>,
    pub add_time: Option<String>,
}
model! { ListTargetsForPolicyNode {
    0 "Uin" uin, 1 "RelatedType" related_type, 2 "Name" name, 3 "AddTime" add_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub tasks: Option<Vec<TaskInfo>>,
}
model! { ListTasksOutput {
    0 "NextToken" next_token, 1 "TotalCounts" total_counts, 2 "MaxResults" max_results, 3 "IsTruncated" is_truncated,
    4 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSyncProvisionings {
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
    Token "NextToken", "UserProvisionings" user_provisionings, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSyncProvisioningsOutput {
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub is_truncated: Option<bool>,
    pub user_provisionings: Option<Vec<UserProvisioning>>,
}
model! { ListUserSyncProvisioningsOutput {
    0 "NextToken" next_token, 1 "TotalCounts" total_counts, 2 "MaxResults" max_results, 3 "IsTruncated" is_truncated,
    4 "UserProvisionings" user_provisionings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub total_counts: Option<i64>,
    pub max_results: Option<i64>,
    pub users: Option<Vec<UserInfo>>,
    pub next_token: Option<String>,
    pub is_truncated: Option<bool>,
}
model! { ListUsersOutput {
    0 "TotalCounts" total_counts, 1 "MaxResults" max_results, 2 "Users" users, 3 "NextToken" next_token,
    4 "IsTruncated" is_truncated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveOrganizationNodeMembers {
    pub node_id: i64,
    pub member_uin: Vec<i64>,
}
operation! { MoveOrganizationNodeMembers(node_id: i64, member_uin: Vec<i64>) "MoveOrganizationNodeMembers" -> Empty {
    0 "NodeId" node_id, 1 "MemberUin" member_uin
} }

pub type MoveOrganizationNodeMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenIdentityCenter {
    pub zone_name: String,
}
operation! { OpenIdentityCenter(zone_name: String) "OpenIdentityCenter" -> OpenIdentityCenterOutput {
    0 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenIdentityCenterOutput {
    pub zone_id: Option<String>,
}
model! { OpenIdentityCenterOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionRoleConfiguration {
    pub zone_id: String,
    pub role_configuration_id: String,
    pub target_type: String,
    pub target_uin: i64,
}
operation! { ProvisionRoleConfiguration(zone_id: String, role_configuration_id: String, target_type: String, target_uin: i64)
    "ProvisionRoleConfiguration" -> ProvisionRoleConfigurationOutput {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "TargetType" target_type,
    3 "TargetUin" target_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionRoleConfigurationOutput {
    pub task: Option<RoleProvisioningsTask>,
}
model! { ProvisionRoleConfigurationOutput {
    0 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuitOrganization {
    pub org_id: u64,
}
operation! { QuitOrganization(org_id: u64) "QuitOrganization" -> Empty {
    0 "OrgId" org_id
} }

pub type QuitOrganizationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectJoinShareUnitInvitation {
    pub unit_id: String,
}
operation! { RejectJoinShareUnitInvitation(unit_id: String) "RejectJoinShareUnitInvitation" -> Empty {
    0 "UnitId" unit_id
} }

pub type RejectJoinShareUnitInvitationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveExternalSAMLIdPCertificate {
    pub zone_id: String,
    pub certificate_id: String,
}
operation! { RemoveExternalSAMLIdPCertificate(zone_id: String, certificate_id: String)
    "RemoveExternalSAMLIdPCertificate" -> Empty {
    0 "ZoneId" zone_id, 1 "CertificateId" certificate_id
} }

pub type RemoveExternalSAMLIdPCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePermissionPolicyFromRoleConfiguration {
    pub zone_id: String,
    pub role_configuration_id: String,
    pub role_policy_type: String,
    pub role_policy_name: Option<String>,
    pub role_policy_id: Option<i64>,
}
operation! { RemovePermissionPolicyFromRoleConfiguration(zone_id: String, role_configuration_id: String, role_policy_type: String)
    "RemovePermissionPolicyFromRoleConfiguration" -> Empty {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "RolePolicyType" role_policy_type,
    3 "RolePolicyName" role_policy_name: String, 4 "RolePolicyId" role_policy_id: i64
} }

pub type RemovePermissionPolicyFromRoleConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromGroup {
    pub zone_id: String,
    pub group_id: String,
    pub user_id: String,
}
operation! { RemoveUserFromGroup(zone_id: String, group_id: String, user_id: String) "RemoveUserFromGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "UserId" user_id
} }

pub type RemoveUserFromGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendOrgMemberAccountBindEmail {
    pub member_uin: i64,
    pub bind_id: i64,
}
operation! { SendOrgMemberAccountBindEmail(member_uin: i64, bind_id: i64) "SendOrgMemberAccountBindEmail" -> Empty {
    0 "MemberUin" member_uin, 1 "BindId" bind_id
} }

pub type SendOrgMemberAccountBindEmailOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetExternalSAMLIdentityProvider {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetExternalSAMLIdentityProviderOutput {
    pub certificate_ids: Option<Vec<String>>,
}
model! { SetExternalSAMLIdentityProviderOutput {
    0 "CertificateIds" certificate_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomPolicyForRoleConfiguration {
    pub zone_id: String,
    pub role_configuration_id: String,
    pub custom_policy_name: String,
    pub new_custom_policy_document: Option<String>,
}
operation! { UpdateCustomPolicyForRoleConfiguration(zone_id: String, role_configuration_id: String, custom_policy_name: String)
    "UpdateCustomPolicyForRoleConfiguration" -> Empty {
    0 "ZoneId" zone_id, 1 "RoleConfigurationId" role_configuration_id, 2 "CustomPolicyName" custom_policy_name,
    3 "NewCustomPolicyDocument" new_custom_policy_document: String
} }

pub type UpdateCustomPolicyForRoleConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    pub zone_id: String,
    pub group_id: String,
    pub new_group_name: Option<String>,
    pub new_description: Option<String>,
}
operation! { UpdateGroup(zone_id: String, group_id: String) "UpdateGroup" -> UpdateGroupOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "NewGroupName" new_group_name: String,
    3 "NewDescription" new_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupOutput {
    pub group_info: Option<GroupInfo>,
}
model! { UpdateGroupOutput {
    0 "GroupInfo" group_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIPWhitelist {
    pub zone_id: Option<String>,
    pub ip_whitelist: Option<Vec<String>>,
}
operation! { UpdateIPWhitelist() "UpdateIPWhitelist" -> UpdateIPWhitelistOutput {
    0 "ZoneId" zone_id: String, 1 "IpWhitelist" ip_whitelist: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIPWhitelistOutput {
    pub success: Option<bool>,
}
model! { UpdateIPWhitelistOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationIdentity {
    pub identity_id: u64,
    pub description: String,
    pub identity_policy: Vec<IdentityPolicy>,
}
operation! { UpdateOrganizationIdentity(identity_id: u64, description: String, identity_policy: Vec<IdentityPolicy>)
    "UpdateOrganizationIdentity" -> Empty {
    0 "IdentityId" identity_id, 1 "Description" description, 2 "IdentityPolicy" identity_policy
} }

pub type UpdateOrganizationIdentityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMember {
    pub member_uin: u64,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub policy_type: Option<String>,
    pub permission_ids: Option<Vec<u64>>,
    pub is_allow_quit: Option<String>,
    pub pay_uin: Option<String>,
    pub is_modify_nick_name: Option<u64>,
}
operation! { UpdateOrganizationMember(member_uin: u64) "UpdateOrganizationMember" -> Empty {
    0 "MemberUin" member_uin, 1 "Name" name: String, 2 "Remark" remark: String, 3 "PolicyType" policy_type: String,
    4 "PermissionIds" permission_ids: Vec<u64>, 5 "IsAllowQuit" is_allow_quit: String, 6 "PayUin" pay_uin: String,
    7 "IsModifyNickName" is_modify_nick_name: u64
} }

pub type UpdateOrganizationMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMemberEmailBind {
    pub member_uin: i64,
    pub bind_id: i64,
    pub email: String,
    pub country_code: String,
    pub phone: String,
}

/// What [`UpdateOrganizationMemberEmailBind::new`] takes.
pub struct UpdateOrganizationMemberEmailBindRequired {
    pub member_uin: i64,
    pub bind_id: i64,
    pub email: String,
    pub country_code: String,
    pub phone: String,
}
operation! { UpdateOrganizationMemberEmailBind{UpdateOrganizationMemberEmailBindRequired: member_uin, bind_id, email, country_code, phone}
    "UpdateOrganizationMemberEmailBind" -> Empty {
    0 "MemberUin" member_uin, 1 "BindId" bind_id, 2 "Email" email, 3 "CountryCode" country_code, 4 "Phone" phone
} }

pub type UpdateOrganizationMemberEmailBindOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMembersPolicy {
    pub member_uins: Vec<i64>,
    pub policy_id: u64,
    pub identity_id: i64,
    pub description: Option<String>,
}
operation! { UpdateOrganizationMembersPolicy(member_uins: Vec<i64>, policy_id: u64, identity_id: i64)
    "UpdateOrganizationMembersPolicy" -> Empty {
    0 "MemberUins" member_uins, 1 "PolicyId" policy_id, 2 "IdentityId" identity_id, 3 "Description" description: String
} }

pub type UpdateOrganizationMembersPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationNode {
    pub node_id: u64,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateOrganizationNode(node_id: u64) "UpdateOrganizationNode" -> Empty {
    0 "NodeId" node_id, 1 "Name" name: String, 2 "Remark" remark: String
} }

pub type UpdateOrganizationNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicy {
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

pub type UpdatePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleConfiguration {
    pub zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleConfigurationOutput {
    pub role_configuration_info: Option<RoleConfiguration>,
}
model! { UpdateRoleConfigurationOutput {
    0 "RoleConfigurationInfo" role_configuration_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSCIMCredentialStatus {
    pub zone_id: String,
    pub credential_id: String,
    pub new_status: String,
}
operation! { UpdateSCIMCredentialStatus(zone_id: String, credential_id: String, new_status: String)
    "UpdateSCIMCredentialStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "CredentialId" credential_id, 2 "NewStatus" new_status
} }

pub type UpdateSCIMCredentialStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSCIMSynchronizationStatus {
    pub zone_id: String,
    pub scim_synchronization_status: String,
}
operation! { UpdateSCIMSynchronizationStatus(zone_id: String, scim_synchronization_status: String)
    "UpdateSCIMSynchronizationStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "SCIMSynchronizationStatus" scim_synchronization_status
} }

pub type UpdateSCIMSynchronizationStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateShareUnit {
    pub unit_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub share_scope: Option<u64>,
}
operation! { UpdateShareUnit(unit_id: String) "UpdateShareUnit" -> Empty {
    0 "UnitId" unit_id, 1 "Name" name: String, 2 "Description" description: String, 3 "ShareScope" share_scope: u64
} }

pub type UpdateShareUnitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOutput {
    pub user_info: Option<UserInfo>,
}
model! { UpdateUserOutput {
    0 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserStatus {
    pub zone_id: String,
    pub user_id: String,
    pub new_user_status: String,
}
operation! { UpdateUserStatus(zone_id: String, user_id: String, new_user_status: String) "UpdateUserStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "UserId" user_id, 2 "NewUserStatus" new_user_status
} }

pub type UpdateUserStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserSyncProvisioning {
    pub zone_id: String,
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

pub type UpdateUserSyncProvisioningOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZone {
    pub zone_id: String,
    pub new_zone_name: String,
}
operation! { UpdateZone(zone_id: String, new_zone_name: String) "UpdateZone" -> Empty {
    0 "ZoneId" zone_id, 1 "NewZoneName" new_zone_name
} }

pub type UpdateZoneOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCOUNT_ALREADY_REGISTER: &str = "FailedOperation.AccountAlreadyRegister";
    pub const FAILED_OPERATION_APPLY_EXIST: &str = "FailedOperation.ApplyExist";
    pub const FAILED_OPERATION_AUTH_INFO_EMPTY: &str = "FailedOperation.AuthInfoEmpty";
    pub const FAILED_OPERATION_AUTH_INFO_NOT_SAME: &str = "FailedOperation.AuthInfoNotSame";
    pub const FAILED_OPERATION_AUTH_NOT_ENTERPRISE: &str = "FailedOperation.AuthNotEnterprise";
    pub const FAILED_OPERATION_BIND_EMAIL_LINK_EXPIRED: &str = "FailedOperation.BindEmailLinkExpired";
    pub const FAILED_OPERATION_BIND_EMAIL_LINK_INVALID: &str = "FailedOperation.BindEmailLinkInvalid";
    pub const FAILED_OPERATION_CHANGE_PERMISSION_RECORD_EXIST: &str = "FailedOperation.ChangePermissionRecordExist";
    pub const FAILED_OPERATION_CHECK_ACCOUNT_PHONE_BIND_LIMIT: &str = "FailedOperation.CheckAccountPhoneBindLimit";
    pub const FAILED_OPERATION_CHECK_MAIL_ACCOUNT: &str = "FailedOperation.CheckMailAccount";
    pub const FAILED_OPERATION_CONFIGURATION_OVER_UPPER_LIMIT: &str = "FailedOperation.ConfigurationOverUpperLimit";
    pub const FAILED_OPERATION_CREATE_ACCOUNT: &str = "FailedOperation.CreateAccount";
    pub const FAILED_OPERATION_CREATE_BILLING_PERMISSION_ERR: &str = "FailedOperation.CreateBillingPermissionErr";
    pub const FAILED_OPERATION_CREATE_MEMBER_AUTH_OVER_LIMIT: &str = "FailedOperation.CreateMemberAuthOverLimit";
    pub const FAILED_OPERATION_CREATE_POLICY: &str = "FailedOperation.CreatePolicy";
    pub const FAILED_OPERATION_CREATE_RECORD_ALREADY_SUCCESS: &str = "FailedOperation.CreateRecordAlreadySuccess";
    pub const FAILED_OPERATION_CREATE_RECORD_NOT_EXIST: &str = "FailedOperation.CreateRecordNotExist";
    pub const FAILED_OPERATION_CREATE_ROLE: &str = "FailedOperation.CreateRole";
    pub const FAILED_OPERATION_CUSTOM_POLICY_OVER_UPPER_LIMIT: &str = "FailedOperation.CustomPolicyOverUpperLimit";
    pub const FAILED_OPERATION_DB_OPERATION_ERROR: &str = "FailedOperation.DBOperationError";
    pub const FAILED_OPERATION_DECODE_METADATA_DOCUMENT_FAILED: &str = "FailedOperation.DecodeMetadataDocumentFailed";
    pub const FAILED_OPERATION_DELEGATED_ADMIN_CANNOT_MODIFY_POLICY: &str =
        "FailedOperation.DelegatedAdminCannotModifyPolicy";
    pub const FAILED_OPERATION_DELETE_GROUP_NOT_ALLOW_EXIST_USER: &str = "FailedOperation.DeleteGroupNotAllowExistUser";
    pub const FAILED_OPERATION_DELETE_POLICY: &str = "FailedOperation.DeletePolicy";
    pub const FAILED_OPERATION_DESCRIBE_ORG_SERVICE_USAGE_STATUS_ERR: &str =
        "FailedOperation.DescribeOrgServiceUsageStatusErr";
    pub const FAILED_OPERATION_DISABLE_QUIT_SELF_CREATED_ORGANIZATION: &str =
        "FailedOperation.DisableQuitSelfCreatedOrganization";
    pub const FAILED_OPERATION_EMAIL_ALREADY_USED: &str = "FailedOperation.EmailAlreadyUsed";
    pub const FAILED_OPERATION_EMAIL_BIND_RECORD_INVALID: &str = "FailedOperation.EmailBindRecordInvalid";
    pub const FAILED_OPERATION_EXIST_OTHER_ORGANIZATION_MEMBER_SHARED: &str =
        "FailedOperation.ExistOtherOrganizationMemberShared";
    pub const FAILED_OPERATION_EXIST_SHARE_MEMBER_NOT_IN_ORGANIZATION: &str =
        "FailedOperation.ExistShareMemberNotInOrganization";
    pub const FAILED_OPERATION_GET_ACCOUNT_REGION: &str = "FailedOperation.GetAccountRegion";
    pub const FAILED_OPERATION_GET_AUTH_INFO: &str = "FailedOperation.GetAuthInfo";
    pub const FAILED_OPERATION_GET_POLICY_DETAIL: &str = "FailedOperation.GetPolicyDetail";
    pub const FAILED_OPERATION_GROUP_OVER_UPPER_LIMIT: &str = "FailedOperation.GroupOverUpperLimit";
    pub const FAILED_OPERATION_GROUP_TYPE_USER_TYPE_NOT_MATCH: &str = "FailedOperation.GroupTypeUserTypeNotMatch";
    pub const FAILED_OPERATION_GROUP_USER_COUNT_OVER_UPPER_LIMIT: &str = "FailedOperation.GroupUserCountOverUpperLimit";
    pub const FAILED_OPERATION_HAS_DIFFERENT_RESOURCE_TYPE: &str = "FailedOperation.HasDifferentResourceType";
    pub const FAILED_OPERATION_IDENTITY_CENTER_ALREADY_OPEN: &str = "FailedOperation.IdentityCenterAlreadyOpen";
    pub const FAILED_OPERATION_IDENTITY_CENTER_NOT_AUTH: &str = "FailedOperation.IdentityCenterNotAuth";
    pub const FAILED_OPERATION_IDENTITY_CENTER_NOT_ENTERPRISE_AUTH: &str =
        "FailedOperation.IdentityCenterNotEnterpriseAuth";
    pub const FAILED_OPERATION_IDENTITY_CENTER_NOT_OPEN: &str = "FailedOperation.IdentityCenterNotOpen";
    pub const FAILED_OPERATION_IDENTITY_CENTER_NOT_ORGANIZATION_MANAGER: &str =
        "FailedOperation.IdentityCenterNotOrganizationManager";
    pub const FAILED_OPERATION_IDENTITY_CENTER_ORGANIZATION_NOT_OPEN: &str =
        "FailedOperation.IdentityCenterOrganizationNotOpen";
    pub const FAILED_OPERATION_IMPORT_FILE_ILLEGAL: &str = "FailedOperation.ImportFileIllegal";
    pub const FAILED_OPERATION_INVITATION_EXIST: &str = "FailedOperation.InvitationExist";
    pub const FAILED_OPERATION_MANUAL_GROUP_NOT_DELETE: &str = "FailedOperation.ManualGroupNotDelete";
    pub const FAILED_OPERATION_MANUAL_GROUP_NOT_UPDATE: &str = "FailedOperation.ManualGroupNotUpdate";
    pub const FAILED_OPERATION_MANUAL_USER_NOT_DELETE: &str = "FailedOperation.ManualUserNotDelete";
    pub const FAILED_OPERATION_MANUAL_USER_NOT_UPDATE: &str = "FailedOperation.ManualUserNotUpdate";
    pub const FAILED_OPERATION_MEMBER_ACCOUNT_DEREGISTER_PENDING: &str =
        "FailedOperation.MemberAccountDeregisterPending";
    pub const FAILED_OPERATION_MEMBER_BIND_EMAIL_ERROR: &str = "FailedOperation.MemberBindEmailError";
    pub const FAILED_OPERATION_MEMBER_BIND_PHONE_ERROR: &str = "FailedOperation.MemberBindPhoneError";
    pub const FAILED_OPERATION_MEMBER_EMAIL_EXIST: &str = "FailedOperation.MemberEmailExist";
    pub const FAILED_OPERATION_MEMBER_EXIST_DELEGATE_PAYER_NOT_ALLOW_DELETE: &str =
        "FailedOperation.MemberExistDelegatePayerNotAllowDelete";
    pub const FAILED_OPERATION_MEMBER_EXIST_IN_OTHER_ORGANIZATION: &str =
        "FailedOperation.MemberExistInOtherOrganization";
    pub const FAILED_OPERATION_MEMBER_IDENTITY_AUTH_USED: &str = "FailedOperation.MemberIdentityAuthUsed";
    pub const FAILED_OPERATION_MEMBER_IS_DELEGATE_PAYER_NOT_ALLOW_DELETE: &str =
        "FailedOperation.MemberIsDelegatePayerNotAllowDelete";
    pub const FAILED_OPERATION_MEMBER_NAME_USED: &str = "FailedOperation.MemberNameUsed";
    pub const FAILED_OPERATION_MEMBER_POLICY_NAME_EXIST: &str = "FailedOperation.MemberPolicyNameExist";
    pub const FAILED_OPERATION_MEMBER_SHARE_RESOURCE: &str = "FailedOperation.MemberShareResource";
    pub const FAILED_OPERATION_METADATA_COS_PARSING_FAILED: &str = "FailedOperation.MetadataCosParsingFailed";
    pub const FAILED_OPERATION_NODE_NOT_EMPTY: &str = "FailedOperation.NodeNotEmpty";
    pub const FAILED_OPERATION_NOT_SAME_REGION: &str = "FailedOperation.NotSameRegion";
    pub const FAILED_OPERATION_OPERATE_BILLING_PERMISSION_ERR: &str = "FailedOperation.OperateBillingPermissionErr";
    pub const FAILED_OPERATION_OPERATE_POLICY: &str = "FailedOperation.OperatePolicy";
    pub const FAILED_OPERATION_ORG_MEMBER_POLICY_EXIST: &str = "FailedOperation.OrgMemberPolicyExist";
    pub const FAILED_OPERATION_ORGANIZATION_AUTH_MANAGE_NOT_ALLOW_DELETE: &str =
        "FailedOperation.OrganizationAuthManageNotAllowDelete";
    pub const FAILED_OPERATION_ORGANIZATION_AUTH_RELATION_EXIST: &str = "FailedOperation.OrganizationAuthRelationExist";
    pub const FAILED_OPERATION_ORGANIZATION_DETACH_LAST_POLICY_ERROR: &str =
        "FailedOperation.OrganizationDetachLastPolicyError";
    pub const FAILED_OPERATION_ORGANIZATION_DETACH_POLICY_ERROR: &str = "FailedOperation.OrganizationDetachPolicyError";
    pub const FAILED_OPERATION_ORGANIZATION_EXIST_ALREADY: &str = "FailedOperation.OrganizationExistAlready";
    pub const FAILED_OPERATION_ORGANIZATION_IDENTITY_IN_USED: &str = "FailedOperation.OrganizationIdentityInUsed";
    pub const FAILED_OPERATION_ORGANIZATION_IDENTITY_NAME_USED: &str = "FailedOperation.OrganizationIdentityNameUsed";
    pub const FAILED_OPERATION_ORGANIZATION_IDENTITY_POLICY_ERROR: &str =
        "FailedOperation.OrganizationIdentityPolicyError";
    pub const FAILED_OPERATION_ORGANIZATION_MEMBER_EXIST: &str = "FailedOperation.OrganizationMemberExist";
    pub const FAILED_OPERATION_ORGANIZATION_MEMBER_NAME_USED: &str = "FailedOperation.OrganizationMemberNameUsed";
    pub const FAILED_OPERATION_ORGANIZATION_MEMBER_NOT_EXIST: &str = "FailedOperation.OrganizationMemberNotExist";
    pub const FAILED_OPERATION_ORGANIZATION_NODE_DELETE_OVER_LIMIT: &str =
        "FailedOperation.OrganizationNodeDeleteOverLimit";
    pub const FAILED_OPERATION_ORGANIZATION_NODE_NAME_USED: &str = "FailedOperation.OrganizationNodeNameUsed";
    pub const FAILED_OPERATION_ORGANIZATION_NODE_NOT_EMPTY: &str = "FailedOperation.OrganizationNodeNotEmpty";
    pub const FAILED_OPERATION_ORGANIZATION_NODE_NOT_EXIST: &str = "FailedOperation.OrganizationNodeNotExist";
    pub const FAILED_OPERATION_ORGANIZATION_NOT_EMPTY: &str = "FailedOperation.OrganizationNotEmpty";
    pub const FAILED_OPERATION_ORGANIZATION_PERMISSION_ILLEGAL: &str = "FailedOperation.OrganizationPermissionIllegal";
    pub const FAILED_OPERATION_ORGANIZATION_POLICY_ILLEGAL: &str = "FailedOperation.OrganizationPolicyIllegal";
    pub const FAILED_OPERATION_ORGANIZATION_POLICY_IN_USED: &str = "FailedOperation.OrganizationPolicyInUsed";
    pub const FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_DISABLED: &str =
        "FailedOperation.OrganizationPolicyIsNotDisabled";
    pub const FAILED_OPERATION_ORGANIZATION_POLICY_IS_NOT_ENABLED: &str =
        "FailedOperation.OrganizationPolicyIsNotEnabled";
    pub const FAILED_OPERATION_ORGANIZATION_SERVICE_ASSIGN_IS_USE: &str =
        "FailedOperation.OrganizationServiceAssignIsUse";
    pub const FAILED_OPERATION_PARTNER_MANAGEMENT_ERR: &str = "FailedOperation.PartnerManagementErr";
    pub const FAILED_OPERATION_PAY_UIN_ILLEGAL: &str = "FailedOperation.PayUinIllegal";
    pub const FAILED_OPERATION_PERMISSION_DENIED: &str = "FailedOperation.PermissionDenied";
    pub const FAILED_OPERATION_POLICY_ENABLE_INVALID: &str = "FailedOperation.PolicyEnableInvalid";
    pub const FAILED_OPERATION_POLICY_FULL: &str = "FailedOperation.PolicyFull";
    pub const FAILED_OPERATION_POLICY_NAME_IN_USE: &str = "FailedOperation.PolicyNameInUse";
    pub const FAILED_OPERATION_QUIT_SHARE_UINT: &str = "FailedOperation.QuitShareUint";
    pub const FAILED_OPERATION_QUIT_SHARE_UINT_ERROR: &str = "FailedOperation.QuitShareUintError";
    pub const FAILED_OPERATION_QUITE_SHARE_UNIT: &str = "FailedOperation.QuiteShareUnit";
    pub const FAILED_OPERATION_RE_SENT_INVITATION: &str = "FailedOperation.ReSentInvitation";
    pub const FAILED_OPERATION_RESOURCE_OVER_LIMIT: &str = "FailedOperation.ResourceOverLimit";
    pub const FAILED_OPERATION_ROLE_CONFIGURATION_AUTHORIZATION_ALREADY_EXIST: &str =
        "FailedOperation.RoleConfigurationAuthorizationAlreadyExist";
    pub const FAILED_OPERATION_ROLE_CONFIGURATION_AUTHORIZATION_EXIST: &str =
        "FailedOperation.RoleConfigurationAuthorizationExist";
    pub const FAILED_OPERATION_ROLE_CONFIGURATION_AUTHORIZATION_OVER_LIMIT: &str =
        "FailedOperation.RoleConfigurationAuthorizationOverLimit";
    pub const FAILED_OPERATION_ROLE_CONFIGURATION_PROVISIONING_ALREADY_DEPLOYED: &str =
        "FailedOperation.RoleConfigurationProvisioningAlreadyDeployed";
    pub const FAILED_OPERATION_ROLE_CONFIGURATION_PROVISIONING_STATUS_ERROR: &str =
        "FailedOperation.RoleConfigurationProvisioningStatusError";
    pub const FAILED_OPERATION_SAML_METADATA_DOCUMENT_GET_FAILED: &str =
        "FailedOperation.SAMLMetadataDocumentGetFailed";
    pub const FAILED_OPERATION_SAML_SERVICE_PROVIDER_CREATE_FAILED: &str =
        "FailedOperation.SAMLServiceProviderCreateFailed";
    pub const FAILED_OPERATION_S_SO_STATUS_ENABLE_NOT_CLEAR_IDENTITY_PROVIDER: &str =
        "FailedOperation.SSoStatusEnableNotClearIdentityProvider";
    pub const FAILED_OPERATION_SCIM_CREDENTIAL_GENERATE_ERROR: &str = "FailedOperation.ScimCredentialGenerateError";
    pub const FAILED_OPERATION_SHARE_AREA_NOT_EXIST: &str = "FailedOperation.ShareAreaNotExist";
    pub const FAILED_OPERATION_SHARE_MEMBER_NOT_EXIST: &str = "FailedOperation.ShareMemberNotExist";
    pub const FAILED_OPERATION_SHARE_NODE_EXISTED: &str = "FailedOperation.ShareNodeExisted";
    pub const FAILED_OPERATION_SHARE_NODE_NOT_EXIST: &str = "FailedOperation.ShareNodeNotExist";
    pub const FAILED_OPERATION_SHARE_RESOURCE_MEMBER_IN_USE: &str = "FailedOperation.ShareResourceMemberInUse";
    pub const FAILED_OPERATION_SHARE_RESOURCE_NOT_EXIST: &str = "FailedOperation.ShareResourceNotExist";
    pub const FAILED_OPERATION_SHARE_RESOURCE_TYPE_NOT_EXIST: &str = "FailedOperation.ShareResourceTypeNotExist";
    pub const FAILED_OPERATION_SHARE_UNIT_NOT_EMPTY: &str = "FailedOperation.ShareUnitNotEmpty";
    pub const FAILED_OPERATION_SHARE_UNIT_NOT_EXIST: &str = "FailedOperation.ShareUnitNotExist";
    pub const FAILED_OPERATION_SOME_UINS_NOT_IN_ORGANIZATION: &str = "FailedOperation.SomeUinsNotInOrganization";
    pub const FAILED_OPERATION_SUB_ACCOUNT_IDENTITY_EXIST: &str = "FailedOperation.SubAccountIdentityExist";
    pub const FAILED_OPERATION_SUB_ACCOUNT_NOT_EXIST: &str = "FailedOperation.SubAccountNotExist";
    pub const FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_ADD_USER: &str = "FailedOperation.SynchronizedGroupNotAddUser";
    pub const FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_DELETE: &str = "FailedOperation.SynchronizedGroupNotDelete";
    pub const FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_REMOVE_USER: &str =
        "FailedOperation.SynchronizedGroupNotRemoveUser";
    pub const FAILED_OPERATION_SYNCHRONIZED_GROUP_NOT_UPDATE: &str = "FailedOperation.SynchronizedGroupNotUpdate";
    pub const FAILED_OPERATION_SYNCHRONIZED_USER_NOT_DELETE: &str = "FailedOperation.SynchronizedUserNotDelete";
    pub const FAILED_OPERATION_SYNCHRONIZED_USER_NOT_UPDATE: &str = "FailedOperation.SynchronizedUserNotUpdate";
    pub const FAILED_OPERATION_SYSTEM_POLICY_OVER_UPPER_LIMIT: &str = "FailedOperation.SystemPolicyOverUpperLimit";
    pub const FAILED_OPERATION_TAG_RESOURCES_ERROR: &str = "FailedOperation.TagResourcesError";
    pub const FAILED_OPERATION_UPLOAD_METADATA_FAILED: &str = "FailedOperation.UploadMetadataFailed";
    pub const FAILED_OPERATION_USER_ADD_GROUP_COUNT_OVER_UPPER_LIMIT: &str =
        "FailedOperation.UserAddGroupCountOverUpperLimit";
    pub const FAILED_OPERATION_USER_OVER_UPPER_LIMIT: &str = "FailedOperation.UserOverUpperLimit";
    pub const FAILED_OPERATION_USER_PROVISIONING_ALREADY_EXISTS: &str = "FailedOperation.UserProvisioningAlreadyExists";
    pub const FAILED_OPERATION_USER_PROVISIONING_EXISTS: &str = "FailedOperation.UserProvisioningExists";
    pub const FAILED_OPERATION_USER_PROVISIONING_FAILED: &str = "FailedOperation.UserProvisioningFailed";
    pub const FAILED_OPERATION_USER_PROVISIONING_OVER_LIMIT: &str = "FailedOperation.UserProvisioningOverLimit";
    pub const FAILED_OPERATION_X509_CERTIFICATE_ALREADY_EXIST: &str = "FailedOperation.X509CertificateAlreadyExist";
    pub const FAILED_OPERATION_X509_CERTIFICATE_LIMIT_EXCEEDED: &str = "FailedOperation.X509CertificateLimitExceeded";
    pub const FAILED_OPERATION_X509_CERTIFICATE_MINIMUM_REQUIRED: &str =
        "FailedOperation.X509CertificateMinimumRequired";
    pub const FAILED_OPERATION_X509_CERTIFICATE_PARSING_FAILED: &str = "FailedOperation.X509CertificateParsingFailed";
    pub const FAILED_OPERATION_XML_DATA_UNMARSHAL_FAILED: &str = "FailedOperation.XMLDataUnmarshalFailed";
    pub const FAILED_OPERATION_ZONE_ID_NOT_EXIST: &str = "FailedOperation.ZoneIdNotExist";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACTION_ERROR: &str = "InvalidParameter.ActionError";
    pub const INVALID_PARAMETER_ACTION_MISS: &str = "InvalidParameter.ActionMiss";
    pub const INVALID_PARAMETER_ACTION_NOT_EXIST: &str = "InvalidParameter.ActionNotExist";
    pub const INVALID_PARAMETER_ACTION_SERVICE_NOT_EXIST: &str = "InvalidParameter.ActionServiceNotExist";
    pub const INVALID_PARAMETER_ALLOW_QUIT_ILLEGAL: &str = "InvalidParameter.AllowQuitIllegal";
    pub const INVALID_PARAMETER_ATTACHMENT_FULL: &str = "InvalidParameter.AttachmentFull";
    pub const INVALID_PARAMETER_BIND_POLICY_NAME_NOT_ALLOWED: &str = "InvalidParameter.BindPolicyNameNotAllowed";
    pub const INVALID_PARAMETER_CODE_ERROR: &str = "InvalidParameter.CodeError";
    pub const INVALID_PARAMETER_CODE_EXPIRED: &str = "InvalidParameter.CodeExpired";
    pub const INVALID_PARAMETER_CONDITION_CONTENT_ERROR: &str = "InvalidParameter.ConditionContentError";
    pub const INVALID_PARAMETER_CONDITION_ERROR: &str = "InvalidParameter.ConditionError";
    pub const INVALID_PARAMETER_CONDITION_TYPE_ERROR: &str = "InvalidParameter.ConditionTypeError";
    pub const INVALID_PARAMETER_CONFIGURATION_NAME_ALREADY_EXISTS: &str =
        "InvalidParameter.ConfigurationNameAlreadyExists";
    pub const INVALID_PARAMETER_CONFIGURATION_NAME_FORMAT_ERROR: &str = "InvalidParameter.ConfigurationNameFormatError";
    pub const INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT: &str = "InvalidParameter.DescriptionLengthOverlimit";
    pub const INVALID_PARAMETER_EFFECT_ERROR: &str = "InvalidParameter.EffectError";
    pub const INVALID_PARAMETER_EMAIL_ALREADY_EXISTS: &str = "InvalidParameter.EmailAlreadyExists";
    pub const INVALID_PARAMETER_GROUP_NAME_ALREADY_EXISTS: &str = "InvalidParameter.GroupNameAlreadyExists";
    pub const INVALID_PARAMETER_GROUP_NAME_FORMAT_ERROR: &str = "InvalidParameter.GroupNameFormatError";
    pub const INVALID_PARAMETER_GROUP_NOT_EXIST: &str = "InvalidParameter.GroupNotExist";
    pub const INVALID_PARAMETER_GROUP_USER_ALREADY_EXISTS: &str = "InvalidParameter.GroupUserAlreadyExists";
    pub const INVALID_PARAMETER_GROUP_USER_NOT_EXIST: &str = "InvalidParameter.GroupUserNotExist";
    pub const INVALID_PARAMETER_INTERFACE_NOT_EXIST: &str = "InvalidParameter.InterfaceNotExist";
    pub const INVALID_PARAMETER_INVALID_EMAIL: &str = "InvalidParameter.InvalidEmail";
    pub const INVALID_PARAMETER_NEXT_TOKEN_INVALID: &str = "InvalidParameter.NextTokenInvalid";
    pub const INVALID_PARAMETER_NOT_SUPPORT_PRODUCT: &str = "InvalidParameter.NotSupportProduct";
    pub const INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_EXIST: &str = "InvalidParameter.OrganizationMemberNotExist";
    pub const INVALID_PARAMETER_ORGANIZATION_MEMBER_NOT_MANAGER: &str = "InvalidParameter.OrganizationMemberNotManager";
    pub const INVALID_PARAMETER_ORGANIZATION_NODE_NOT_EXIST: &str = "InvalidParameter.OrganizationNodeNotExist";
    pub const INVALID_PARAMETER_ORGANIZATION_NOT_EXIST: &str = "InvalidParameter.OrganizationNotExist";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const INVALID_PARAMETER_PASSWORD_ILLEGAL: &str = "InvalidParameter.PasswordIllegal";
    pub const INVALID_PARAMETER_POLICY_DOCUMENT_EMPTY: &str = "InvalidParameter.PolicyDocumentEmpty";
    pub const INVALID_PARAMETER_POLICY_DOCUMENT_ERROR: &str = "InvalidParameter.PolicyDocumentError";
    pub const INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT: &str =
        "InvalidParameter.PolicyDocumentLengthOverLimit";
    pub const INVALID_PARAMETER_POLICY_ID_NOT_EXIST: &str = "InvalidParameter.PolicyIdNotExist";
    pub const INVALID_PARAMETER_POLICY_KEY_DUPLICATED: &str = "InvalidParameter.PolicyKeyDuplicated";
    pub const INVALID_PARAMETER_POLICY_NAME_ALREADY_EXISTS: &str = "InvalidParameter.PolicyNameAlreadyExists";
    pub const INVALID_PARAMETER_POLICY_NAME_ERROR: &str = "InvalidParameter.PolicyNameError";
    pub const INVALID_PARAMETER_POLICY_NAME_EXISTED: &str = "InvalidParameter.PolicyNameExisted";
    pub const INVALID_PARAMETER_POLICY_NAME_SIZE_OVER_UPPER_LIMIT: &str =
        "InvalidParameter.PolicyNameSizeOverUpperLimit";
    pub const INVALID_PARAMETER_POLICY_TYPE_ERROR: &str = "InvalidParameter.PolicyTypeError";
    pub const INVALID_PARAMETER_PRINCIPAL_ERROR: &str = "InvalidParameter.PrincipalError";
    pub const INVALID_PARAMETER_PRINCIPAL_QCS_ERROR: &str = "InvalidParameter.PrincipalQcsError";
    pub const INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST: &str = "InvalidParameter.PrincipalQcsNotExist";
    pub const INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST: &str = "InvalidParameter.PrincipalServiceNotExist";
    pub const INVALID_PARAMETER_RESERVED_TAG_KEY: &str = "InvalidParameter.ReservedTagKey";
    pub const INVALID_PARAMETER_RESOURCE_CONTENT_ERROR: &str = "InvalidParameter.ResourceContentError";
    pub const INVALID_PARAMETER_RESOURCE_ERROR: &str = "InvalidParameter.ResourceError";
    pub const INVALID_PARAMETER_RESOURCE_PROJECT_ERROR: &str = "InvalidParameter.ResourceProjectError";
    pub const INVALID_PARAMETER_RESOURCE_QCS_ERROR: &str = "InvalidParameter.ResourceQcsError";
    pub const INVALID_PARAMETER_RESOURCE_REGION_ERROR: &str = "InvalidParameter.ResourceRegionError";
    pub const INVALID_PARAMETER_RESOURCE_SERVICE_NOT_EXIST: &str = "InvalidParameter.ResourceServiceNotExist";
    pub const INVALID_PARAMETER_RESOURCE_UIN_ERROR: &str = "InvalidParameter.ResourceUinError";
    pub const INVALID_PARAMETER_ROLE_CONFIGURATION_NOT_EXIST: &str = "InvalidParameter.RoleConfigurationNotExist";
    pub const INVALID_PARAMETER_ROLE_POLICY_ALREADY_EXIST: &str = "InvalidParameter.RolePolicyAlreadyExist";
    pub const INVALID_PARAMETER_ROLE_POLICY_NOT_EXIST: &str = "InvalidParameter.RolePolicyNotExist";
    pub const INVALID_PARAMETER_SCIM_CREDENTIAL_NOT_FOUND: &str = "InvalidParameter.ScimCredentialNotFound";
    pub const INVALID_PARAMETER_SCIM_SYNC_STATUS_ERROR: &str = "InvalidParameter.ScimSyncStatusError";
    pub const INVALID_PARAMETER_STATEMENT_ERROR: &str = "InvalidParameter.StatementError";
    pub const INVALID_PARAMETER_TAG_ERROR: &str = "InvalidParameter.TagError";
    pub const INVALID_PARAMETER_UNSUPPORTED_SERVICE: &str = "InvalidParameter.UnsupportedService";
    pub const INVALID_PARAMETER_USER_ALREADY_EXISTS_GROUP: &str = "InvalidParameter.UserAlreadyExistsGroup";
    pub const INVALID_PARAMETER_USER_SCIM_CREDENTIAL_STATUS_ERROR: &str =
        "InvalidParameter.UserScimCredentialStatusError";
    pub const INVALID_PARAMETER_USER_TYPE_ERROR: &str = "InvalidParameter.UserTypeError";
    pub const INVALID_PARAMETER_USERNAME_ALREADY_EXISTS: &str = "InvalidParameter.UsernameAlreadyExists";
    pub const INVALID_PARAMETER_USERNAME_FORMAT_ERROR: &str = "InvalidParameter.UsernameFormatError";
    pub const INVALID_PARAMETER_VERSION_ERROR: &str = "InvalidParameter.VersionError";
    pub const INVALID_PARAMETER_VALUE_IDENTITY_CENTER_ZONE_NAME_ALREADY_EXIST: &str =
        "InvalidParameterValue.IdentityCenterZoneNameAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_POLICY_CONTENT_INVALID: &str = "InvalidParameterValue.PolicyContentInvalid";
    pub const INVALID_PARAMETER_VALUE_S_SO_STATUS_INVALID: &str = "InvalidParameterValue.SSoStatusInvalid";
    pub const INVALID_PARAMETER_VALUE_X509_CERTIFICATE_FORMAT_ERROR: &str =
        "InvalidParameterValue.X509CertificateFormatError";
    pub const INVALID_PARAMETER_VALUE_ZONE_NAME_FORMAT_ERROR: &str = "InvalidParameterValue.ZoneNameFormatError";
    pub const LIMIT_EXCEEDED_ADD_USER_TO_GROUP_LIMIT_EXCEEDED: &str = "LimitExceeded.AddUserToGroupLimitExceeded";
    pub const LIMIT_EXCEEDED_CREATE_MEMBER_OVER_LIMIT: &str = "LimitExceeded.CreateMemberOverLimit";
    pub const LIMIT_EXCEEDED_CREATE_ORG_SERVICE_ASSIGN_OVER_LIMIT: &str =
        "LimitExceeded.CreateOrgServiceAssignOverLimit";
    pub const LIMIT_EXCEEDED_CREATE_ROLE_ASSIGNMENT_LIMIT_EXCEEDED: &str =
        "LimitExceeded.CreateRoleAssignmentLimitExceeded";
    pub const LIMIT_EXCEEDED_CREATE_USER_LIMIT_EXCEEDED: &str = "LimitExceeded.CreateUserLimitExceeded";
    pub const LIMIT_EXCEEDED_CREATE_USER_SYNC_PROVISIONING_LIMIT_EXCEEDED: &str =
        "LimitExceeded.CreateUserSyncProvisioningLimitExceeded";
    pub const LIMIT_EXCEEDED_EMAIL_BIND_OVER_LIMIT: &str = "LimitExceeded.EmailBindOverLimit";
    pub const LIMIT_EXCEEDED_IDENTITY_EXCEED_LIMIT: &str = "LimitExceeded.IdentityExceedLimit";
    pub const LIMIT_EXCEEDED_INVITATION_OVER_LIMIT: &str = "LimitExceeded.InvitationOverLimit";
    pub const LIMIT_EXCEEDED_NODE_DEPTH_EXCEED_LIMIT: &str = "LimitExceeded.NodeDepthExceedLimit";
    pub const LIMIT_EXCEEDED_NODE_EXCEED_LIMIT: &str = "LimitExceeded.NodeExceedLimit";
    pub const LIMIT_EXCEEDED_ORGANIZATION_MEMBER_OVER_LIMIT: &str = "LimitExceeded.OrganizationMemberOverLimit";
    pub const LIMIT_EXCEEDED_PHONE_NUM_BOUND: &str = "LimitExceeded.PhoneNumBound";
    pub const LIMIT_EXCEEDED_REMOVE_USER_FROM_GROUP_LIMIT_EXCEEDED: &str =
        "LimitExceeded.RemoveUserFromGroupLimitExceeded";
    pub const LIMIT_EXCEEDED_SCIM_CREDENTIAL_LIMIT_EXCEEDED: &str = "LimitExceeded.ScimCredentialLimitExceeded";
    pub const LIMIT_EXCEEDED_SEND_EMAIL_LIMIT: &str = "LimitExceeded.SendEmailLimit";
    pub const LIMIT_EXCEEDED_SEND_EMAIL_WITHIN_ONE_HOUR_LIMIT: &str = "LimitExceeded.SendEmailWithinOneHourLimit";
    pub const LIMIT_EXCEEDED_SHARE_UNIT_MEMBER_OVER_LIMIT: &str = "LimitExceeded.ShareUnitMemberOverLimit";
    pub const LIMIT_EXCEEDED_SHARE_UNIT_NODE_OVER_LIMIT: &str = "LimitExceeded.ShareUnitNodeOverLimit";
    pub const LIMIT_EXCEEDED_SHARE_UNIT_RESOURCE_OVER_LIMIT: &str = "LimitExceeded.ShareUnitResourceOverLimit";
    pub const LIMIT_EXCEEDED_TAG_POLICY: &str = "LimitExceeded.TagPolicy";
    pub const LIMIT_EXCEEDED_UPDATE_EMAIL_BIND_OVER_LIMIT: &str = "LimitExceeded.UpdateEmailBindOverLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_APPLY_NOT_EXIST: &str = "ResourceNotFound.ApplyNotExist";
    pub const RESOURCE_NOT_FOUND_CHANGE_PERMISSION_NOT_EXIST: &str = "ResourceNotFound.ChangePermissionNotExist";
    pub const RESOURCE_NOT_FOUND_EFFECTIVE_POLICY_NOT_FOUND: &str = "ResourceNotFound.EffectivePolicyNotFound";
    pub const RESOURCE_NOT_FOUND_EMAIL_BIND_RECORD_NOT_EXIST: &str = "ResourceNotFound.EmailBindRecordNotExist";
    pub const RESOURCE_NOT_FOUND_INVITATION_NOT_EXIST: &str = "ResourceNotFound.InvitationNotExist";
    pub const RESOURCE_NOT_FOUND_MEMBER_EVENT_NOT_EXIST: &str = "ResourceNotFound.MemberEventNotExist";
    pub const RESOURCE_NOT_FOUND_MEMBER_IDENTITY_NOT_EXIST: &str = "ResourceNotFound.MemberIdentityNotExist";
    pub const RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST: &str = "ResourceNotFound.MemberNotExist";
    pub const RESOURCE_NOT_FOUND_MEMBER_OPERATE_PROCESS_NOT_EXIST: &str =
        "ResourceNotFound.MemberOperateProcessNotExist";
    pub const RESOURCE_NOT_FOUND_MEMBER_POLICY_NOT_EXIST: &str = "ResourceNotFound.MemberPolicyNotExist";
    pub const RESOURCE_NOT_FOUND_NODE_NOT_EXIST: &str = "ResourceNotFound.NodeNotExist";
    pub const RESOURCE_NOT_FOUND_NOT_FOUND: &str = "ResourceNotFound.NotFound";
    pub const RESOURCE_NOT_FOUND_ORGANIZATION_AUTH_RELATION_NOT_EXIST: &str =
        "ResourceNotFound.OrganizationAuthRelationNotExist";
    pub const RESOURCE_NOT_FOUND_ORGANIZATION_IDENTITY_NOT_EXIST: &str =
        "ResourceNotFound.OrganizationIdentityNotExist";
    pub const RESOURCE_NOT_FOUND_ORGANIZATION_MEMBER_NOT_EXIST: &str = "ResourceNotFound.OrganizationMemberNotExist";
    pub const RESOURCE_NOT_FOUND_ORGANIZATION_NODE_NOT_EXIST: &str = "ResourceNotFound.OrganizationNodeNotExist";
    pub const RESOURCE_NOT_FOUND_ORGANIZATION_NOT_EXIST: &str = "ResourceNotFound.OrganizationNotExist";
    pub const RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_ASSIGN_NOT_EXIST: &str =
        "ResourceNotFound.OrganizationServiceAssignNotExist";
    pub const RESOURCE_NOT_FOUND_ORGANIZATION_SERVICE_NOT_EXIST: &str = "ResourceNotFound.OrganizationServiceNotExist";
    pub const RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND: &str = "ResourceNotFound.PolicyIdNotFound";
    pub const RESOURCE_NOT_FOUND_POLICY_NOT_EXIST: &str = "ResourceNotFound.PolicyNotExist";
    pub const RESOURCE_NOT_FOUND_RESOURCE_TYPE_NOT_EXIST: &str = "ResourceNotFound.ResourceTypeNotExist";
    pub const RESOURCE_NOT_FOUND_ROLE_CONFIGURATION_AUTHORIZATION_NOT_FOUND: &str =
        "ResourceNotFound.RoleConfigurationAuthorizationNotFound";
    pub const RESOURCE_NOT_FOUND_ROLE_CONFIGURATION_PROVISIONING_NOT_FOUND: &str =
        "ResourceNotFound.RoleConfigurationProvisioningNotFound";
    pub const RESOURCE_NOT_FOUND_ROLE_CONFIGURATION_TASK_NOT_FOUND: &str =
        "ResourceNotFound.RoleConfigurationTaskNotFound";
    pub const RESOURCE_NOT_FOUND_SAML_IDENTITY_PROVIDER_NOT_FOUND: &str =
        "ResourceNotFound.SAMLIdentityProviderNotFound";
    pub const RESOURCE_NOT_FOUND_SAML_SERVICE_PROVIDER_NOT_FOUND: &str = "ResourceNotFound.SAMLServiceProviderNotFound";
    pub const RESOURCE_NOT_FOUND_SERVICE_ROLE_NOT_EXIST: &str = "ResourceNotFound.ServiceRoleNotExist";
    pub const RESOURCE_NOT_FOUND_SHARE_RESOURCE_MEMBER_NOT_EXIST: &str = "ResourceNotFound.ShareResourceMemberNotExist";
    pub const RESOURCE_NOT_FOUND_USER_NOT_EXIST: &str = "ResourceNotFound.UserNotExist";
    pub const RESOURCE_NOT_FOUND_USER_PROVISIONING_NOT_FOUND: &str = "ResourceNotFound.UserProvisioningNotFound";
    pub const RESOURCE_NOT_FOUND_USER_PROVISIONING_TASK_NOT_FOUND: &str =
        "ResourceNotFound.UserProvisioningTaskNotFound";
    pub const RESOURCE_NOT_FOUND_X509_CERTIFICATE_NOT_FOUND: &str = "ResourceNotFound.X509CertificateNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ABNORMAL_FINANCIAL_STATUS_OF_ADMIN: &str =
        "UnsupportedOperation.AbnormalFinancialStatusOfAdmin";
    pub const UNSUPPORTED_OPERATION_ABNORMAL_FINANCIAL_STATUS_OF_MEMBER: &str =
        "UnsupportedOperation.AbnormalFinancialStatusOfMember";
    pub const UNSUPPORTED_OPERATION_ADD_DELEGATE_PAYER_NOT_ALLOW: &str =
        "UnsupportedOperation.AddDelegatePayerNotAllow";
    pub const UNSUPPORTED_OPERATION_ADD_DISCOUNT_INHERIT_NOT_ALLOW: &str =
        "UnsupportedOperation.AddDiscountInheritNotAllow";
    pub const UNSUPPORTED_OPERATION_ADMIN_ACCOUNT_EXIST_CIC_ROLE_CONFIG: &str =
        "UnsupportedOperation.AdminAccountExistCICRoleConfig";
    pub const UNSUPPORTED_OPERATION_ADMIN_ACCOUNT_EXIST_CIC_USER_CONFIG: &str =
        "UnsupportedOperation.AdminAccountExistCICUserConfig";
    pub const UNSUPPORTED_OPERATION_AGENT_NOT_SAME: &str = "UnsupportedOperation.AgentNotSame";
    pub const UNSUPPORTED_OPERATION_CREATE_MEMBER_NOT_ALLOW_CREATE_ORGANIZATION: &str =
        "UnsupportedOperation.CreateMemberNotAllowCreateOrganization";
    pub const UNSUPPORTED_OPERATION_CREATE_MEMBER_NOT_ALLOW_DELETE: &str =
        "UnsupportedOperation.CreateMemberNotAllowDelete";
    pub const UNSUPPORTED_OPERATION_CREATE_MEMBER_NOT_ALLOW_QUIT: &str =
        "UnsupportedOperation.CreateMemberNotAllowQuit";
    pub const UNSUPPORTED_OPERATION_DELETE_ACCOUNT_DISABLED: &str = "UnsupportedOperation.DeleteAccountDisabled";
    pub const UNSUPPORTED_OPERATION_DELETE_DELEGATE_PAYER_NOT_ALLOW: &str =
        "UnsupportedOperation.DeleteDelegatePayerNotAllow";
    pub const UNSUPPORTED_OPERATION_EXISTED_AGENT: &str = "UnsupportedOperation.ExistedAgent";
    pub const UNSUPPORTED_OPERATION_EXISTED_CLIENT: &str = "UnsupportedOperation.ExistedClient";
    pub const UNSUPPORTED_OPERATION_INCONSISTENT_USER_TYPES: &str = "UnsupportedOperation.InconsistentUserTypes";
    pub const UNSUPPORTED_OPERATION_INVITE_ACCOUNT_NOT_ALLOW_DELETE: &str =
        "UnsupportedOperation.InviteAccountNotAllowDelete";
    pub const UNSUPPORTED_OPERATION_MANAGEMENT_SYSTEM_ERROR: &str = "UnsupportedOperation.ManagementSystemError";
    pub const UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_ARREARS: &str = "UnsupportedOperation.MemberAccountArrears";
    pub const UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_CIC_ROLE_CONFIG: &str =
        "UnsupportedOperation.MemberAccountExistCICRoleConfig";
    pub const UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_CIC_USER_CONFIG: &str =
        "UnsupportedOperation.MemberAccountExistCICUserConfig";
    pub const UNSUPPORTED_OPERATION_MEMBER_ACCOUNT_EXIST_RESOURCE: &str =
        "UnsupportedOperation.MemberAccountExistResource";
    pub const UNSUPPORTED_OPERATION_MEMBER_DISCOUNT_INHERIT_EXISTED: &str =
        "UnsupportedOperation.MemberDiscountInheritExisted";
    pub const UNSUPPORTED_OPERATION_MEMBER_EXIST_ACCOUNT_LEVEL_DISCOUNT_INHERIT: &str =
        "UnsupportedOperation.MemberExistAccountLevelDiscountInherit";
    pub const UNSUPPORTED_OPERATION_MEMBER_EXIST_OPERATE_PROCESS_NOT_ALLOW_DELETE: &str =
        "UnsupportedOperation.MemberExistOperateProcessNotAllowDelete";
    pub const UNSUPPORTED_OPERATION_MEMBER_EXIST_SERVICE_NOT_ALLOW_DELETE: &str =
        "UnsupportedOperation.MemberExistServiceNotAllowDelete";
    pub const UNSUPPORTED_OPERATION_MEMBER_HAS_VOUCHER: &str = "UnsupportedOperation.MemberHasVoucher";
    pub const UNSUPPORTED_OPERATION_MEMBER_IS_AGENT: &str = "UnsupportedOperation.MemberIsAgent";
    pub const UNSUPPORTED_OPERATION_MEMBER_IS_NOT_CLIENT: &str = "UnsupportedOperation.MemberIsNotClient";
    pub const UNSUPPORTED_OPERATION_MEMBER_NO_PAYMENT: &str = "UnsupportedOperation.MemberNoPayment";
    pub const UNSUPPORTED_OPERATION_MEMBER_NOT_ALLOW_QUIT: &str = "UnsupportedOperation.MemberNotAllowQuit";
    pub const UNSUPPORTED_OPERATION_MEMBER_UNSUPPORTED_OPERATION: &str =
        "UnsupportedOperation.MemberUnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_OPERATION_FORBIDDEN: &str = "UnsupportedOperation.OperationForbidden";
    pub const UNSUPPORTED_OPERATION_ORDER_IN_PROGRESS_EXISTED: &str = "UnsupportedOperation.OrderInProgressExisted";
    pub const UNSUPPORTED_OPERATION_OWNER_DISCOUNT_INHERIT_EXISTED: &str =
        "UnsupportedOperation.OwnerDiscountInheritExisted";
    pub const UNSUPPORTED_OPERATION_PAYER_ARREARS_AND_NO_CREDIT_ACCOUNT: &str =
        "UnsupportedOperation.PayerArrearsAndNoCreditAccount";
    pub const UNSUPPORTED_OPERATION_PAYER_EXIST_ACCOUNT_LEVEL_DISCOUNT_INHERIT: &str =
        "UnsupportedOperation.PayerExistAccountLevelDiscountInherit";
    pub const UNSUPPORTED_OPERATION_SECONDARY_DISTRIBUTOR_SUB_CLIENT_EXISTED: &str =
        "UnsupportedOperation.SecondaryDistributorSubClientExisted";
    pub const UNSUPPORTED_OPERATION_SHARING_TO_OTHER_ORGANIZATION_MEMBER: &str =
        "UnsupportedOperation.SharingToOtherOrganizationMember";
}

#[cfg(feature = "reflect")]
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
