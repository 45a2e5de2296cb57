//! `user` of Zenlayer Cloud, API version 2024-05-29.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, user::DescribeMemberGroups};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeMemberGroups::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "user",
    "2024-05-29",
    "user",
    &Endpoints::NONE,
);

/// Adds resource resource group: `AddResourceResourceGroup` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResourceResourceGroup {
    /// Required.
    pub resources: Vec<String>,
    /// Required.
    pub resource_group_id: String,
}
operation! { AddResourceResourceGroup(resources: Vec<String>, resource_group_id: String)
    "AddResourceResourceGroup" -> Empty {
    0 "resources" resources, 1 "resourceGroupId" resource_group_id
} }

/// Response of [`AddResourceResourceGroup`]: empty.
pub type AddResourceResourceGroupOutput = Empty;

/// Creates member group: `CreateMemberGroup` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberGroup {
    /// Required.
    pub name: String,
}
operation! { CreateMemberGroup(name: String) "CreateMemberGroup" -> CreateMemberGroupOutput {
    0 "name" name
} }

/// Response of [`CreateMemberGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberGroupOutput {
    pub member_group_id: Option<String>,
}
model! { CreateMemberGroupOutput {
    0 "memberGroupId" member_group_id: String
} }

/// Creates member group permission: `CreateMemberGroupPermission` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberGroupPermission {
    /// Required.
    pub all_resource: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub policies: Vec<String>,
    /// Required.
    pub member_group_id: String,
}
operation! { CreateMemberGroupPermission(all_resource: i64, policies: Vec<String>, member_group_id: String)
    "CreateMemberGroupPermission" -> Empty {
    0 "allResource" all_resource, 1 "resourceGroupId" resource_group_id: String, 2 "policies" policies,
    3 "memberGroupId" member_group_id
} }

/// Response of [`CreateMemberGroupPermission`]: empty.
pub type CreateMemberGroupPermissionOutput = Empty;

/// Creates member permission: `CreateMemberPermission` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberPermission {
    /// Required.
    pub all_resource: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub policies: Vec<String>,
    /// Required.
    pub users: Vec<String>,
}
operation! { CreateMemberPermission(all_resource: i64, policies: Vec<String>, users: Vec<String>)
    "CreateMemberPermission" -> Empty {
    0 "allResource" all_resource, 1 "resourceGroupId" resource_group_id: String, 2 "policies" policies, 3 "users" users
} }

/// Response of [`CreateMemberPermission`]: empty.
pub type CreateMemberPermissionOutput = Empty;

/// Creates resource group: `CreateResourceGroup` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroup {
    /// Required.
    pub name: String,
}
operation! { CreateResourceGroup(name: String) "CreateResourceGroup" -> CreateResourceGroupOutput {
    0 "name" name
} }

/// Response of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupOutput {
    pub resource_group_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
}
model! { CreateResourceGroupOutput {
    0 "resourceGroupId" resource_group_id: String, 1 "name" name: String, 2 "createTime" create_time: String
} }

/// Deletes member: `DeleteMember` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMember {
    /// Required.
    pub user_uid: String,
}
operation! { DeleteMember(user_uid: String) "DeleteMember" -> Empty {
    0 "userUid" user_uid
} }

/// Response of [`DeleteMember`]: empty.
pub type DeleteMemberOutput = Empty;

/// Deletes member group: `DeleteMemberGroup` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMemberGroup {
    /// Required.
    pub member_group_id: String,
}
operation! { DeleteMemberGroup(member_group_id: String) "DeleteMemberGroup" -> Empty {
    0 "memberGroupId" member_group_id
} }

/// Response of [`DeleteMemberGroup`]: empty.
pub type DeleteMemberGroupOutput = Empty;

/// Deletes permission: `DeletePermission` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePermission {
    /// Required.
    pub permission_id: String,
}
operation! { DeletePermission(permission_id: String) "DeletePermission" -> Empty {
    0 "permissionId" permission_id
} }

/// Response of [`DeletePermission`]: empty.
pub type DeletePermissionOutput = Empty;

/// Deletes resource group: `DeleteResourceGroup` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    /// Required.
    pub resource_group_id: String,
}
operation! { DeleteResourceGroup(resource_group_id: String) "DeleteResourceGroup" -> Empty {
    0 "resourceGroupId" resource_group_id
} }

/// Response of [`DeleteResourceGroup`]: empty.
pub type DeleteResourceGroupOutput = Empty;

/// Describes member: `DescribeMember` of `user` 2024-05-29.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMember {
    /// Required.
    pub user_uid: String,
}
operation! { DescribeMember(user_uid: String) "DescribeMember" -> DescribeMemberOutput {
    0 "userUid" user_uid
} }

/// Response of [`DescribeMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberOutput {
    pub member_id: Option<String>,
    pub user_uid: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub username: Option<String>,
    pub assignment_status: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
}
model! { DescribeMemberOutput {
    0 "memberId" member_id: String, 1 "userUid" user_uid: String, 2 "firstName" first_name: String,
    3 "lastName" last_name: String, 4 "username" username: String, 5 "assignmentStatus" assignment_status: String,
    6 "updateTime" update_time: String, 7 "createTime" create_time: String
} }

/// Describes member groups: `DescribeMemberGroups` of `user` 2024-05-29.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberGroups {
    pub name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeMemberGroups() "DescribeMemberGroups" -> DescribeMemberGroupsOutput {
    0 "name" name: String, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64
} }
paged! { DescribeMemberGroups: MemberGroup = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeMemberGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<MemberGroup>,
}
model! { DescribeMemberGroupsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<MemberGroup>
} }

/// In the response of [`DescribeMemberGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberGroup {
    pub member_group_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
}
model! { MemberGroup {
    0 "memberGroupId" member_group_id: String, 1 "name" name: String, 2 "createTime" create_time: String
} }

/// Describes members: `DescribeMembers` of `user` 2024-05-29.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMembers {
    pub name: Option<String>,
    pub username: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeMembers() "DescribeMembers" -> DescribeMembersOutput {
    0 "name" name: String, 1 "username" username: String, 2 "pageNum" page_num: i64, 3 "pageSize" page_size: i64
} }
paged! { DescribeMembers: Member = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMembersOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<Member>,
}
model! { DescribeMembersOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<Member>
} }

/// In the response of [`DescribeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Member {
    pub member_id: Option<String>,
    pub user_uid: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub username: Option<String>,
    pub assignment_status: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
}
model! { Member {
    0 "memberId" member_id: String, 1 "userUid" user_uid: String, 2 "firstName" first_name: String,
    3 "lastName" last_name: String, 4 "username" username: String, 5 "assignmentStatus" assignment_status: String,
    6 "updateTime" update_time: String, 7 "createTime" create_time: String
} }

/// Describes permissions: `DescribePermissions` of `user` 2024-05-29.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePermissions {
    pub policy_name: Option<String>,
    pub resource_group_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub user_uid: Option<String>,
    pub all_resource: Option<i64>,
    pub member_group_name: Option<String>,
    pub member_group_id: Option<String>,
    pub associated: Option<String>,
    pub order: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribePermissions() "DescribePermissions" -> DescribePermissionsOutput {
    0 "policyName" policy_name: String, 1 "resourceGroupName" resource_group_name: String,
    2 "resourceGroupId" resource_group_id: String, 3 "userUid" user_uid: String, 4 "allResource" all_resource: i64,
    5 "memberGroupName" member_group_name: String, 6 "memberGroupId" member_group_id: String,
    7 "associated" associated: String, 8 "order" order: i64, 9 "pageNum" page_num: i64, 10 "pageSize" page_size: i64
} }
paged! { DescribePermissions: Permission = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePermissionsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<Permission>,
}
model! { DescribePermissionsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<Permission>
} }

/// In the response of [`DescribePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Permission {
    pub permission_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub all_resource: Option<i64>,
    pub user_uid: Option<String>,
    pub create_time: Option<String>,
    pub resource_group_name: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_desc: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub username: Option<String>,
    pub member_group_name: Option<String>,
    pub member_group_id: Option<String>,
    pub associated: Option<String>,
}
model! { Permission {
    0 "permissionId" permission_id: String, 1 "resourceGroupId" resource_group_id: String,
    2 "allResource" all_resource: i64, 3 "userUid" user_uid: String, 4 "createTime" create_time: String,
    5 "resourceGroupName" resource_group_name: String, 6 "policyId" policy_id: String,
    7 "policyName" policy_name: String, 8 "policyDesc" policy_desc: String, 9 "firstName" first_name: String,
    10 "lastName" last_name: String, 11 "username" username: String, 12 "memberGroupName" member_group_name: String,
    13 "memberGroupId" member_group_id: String, 14 "associated" associated: String
} }

/// Describes policies: `DescribePolicies` of `user` 2024-05-29.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicies {}
operation! { DescribePolicies() "DescribePolicies" -> DescribePoliciesOutput {} }

/// Response of [`DescribePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesOutput {
    pub policies: Vec<Policy>,
}
model! { DescribePoliciesOutput {
    0 "policies" policies: Vec<Policy>
} }

/// In the response of [`DescribePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Policy {
    pub policy_id: Option<String>,
    pub all_resource: Option<i64>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub authorization_time: Option<i64>,
}
model! { Policy {
    0 "policyId" policy_id: String, 1 "allResource" all_resource: i64, 2 "name" name: String, 3 "desc" desc: String,
    4 "authorizationTime" authorization_time: i64
} }

/// Describes resource groups: `DescribeResourceGroups` of `user` 2024-05-29.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroups {}
operation! { DescribeResourceGroups() "DescribeResourceGroups" -> DescribeResourceGroupsOutput {} }

/// Response of [`DescribeResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsOutput {
    pub resource_groups: Vec<ResourceGroup>,
}
model! { DescribeResourceGroupsOutput {
    0 "resourceGroups" resource_groups: Vec<ResourceGroup>
} }

/// In the response of [`DescribeResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroup {
    pub resource_group_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
}
model! { ResourceGroup {
    0 "resourceGroupId" resource_group_id: String, 1 "name" name: String, 2 "createTime" create_time: String
} }

/// `InviteMember` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteMember {
    /// Required.
    pub email: String,
    pub member_group_id: Option<String>,
    pub open_api: Option<bool>,
}
operation! { InviteMember(email: String) "InviteMember" -> Empty {
    0 "email" email, 1 "memberGroupId" member_group_id: String, 2 "openApi" open_api: bool
} }

/// Response of [`InviteMember`]: empty.
pub type InviteMemberOutput = Empty;

/// Modifies member group: `ModifyMemberGroup` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMemberGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub member_group_id: String,
}
operation! { ModifyMemberGroup(name: String, member_group_id: String) "ModifyMemberGroup" -> Empty {
    0 "name" name, 1 "memberGroupId" member_group_id
} }

/// Response of [`ModifyMemberGroup`]: empty.
pub type ModifyMemberGroupOutput = Empty;

/// Modifies resource group: `ModifyResourceGroup` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub resource_group_id: String,
}
operation! { ModifyResourceGroup(name: String, resource_group_id: String)
    "ModifyResourceGroup" -> ModifyResourceGroupOutput {
    0 "name" name, 1 "resourceGroupId" resource_group_id
} }

/// Response of [`ModifyResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroupOutput {
    pub resource_group_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
}
model! { ModifyResourceGroupOutput {
    0 "resourceGroupId" resource_group_id: String, 1 "name" name: String, 2 "createTime" create_time: String
} }

/// Sends invite member email: `SendInviteMemberEmail` of `user` 2024-05-29.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendInviteMemberEmail {
    /// Required.
    pub user_uid: String,
}
operation! { SendInviteMemberEmail(user_uid: String) "SendInviteMemberEmail" -> Empty {
    0 "userUid" user_uid
} }

/// Response of [`SendInviteMemberEmail`]: empty.
pub type SendInviteMemberEmailOutput = Empty;

codes! {
    INVALID_PARAMTER_ILLEGAL_TIME "Invalid.Paramter.Illegal.Time"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddResourceResourceGroup, CreateMemberGroup, CreateMemberGroupPermission, CreateMemberPermission,
    CreateResourceGroup, DeleteMember, DeleteMemberGroup, DeletePermission, DeleteResourceGroup, DescribeMember,
    DescribeMemberGroups, DescribeMembers, DescribePermissions, DescribePolicies, DescribeResourceGroups, InviteMember,
    ModifyMemberGroup, ModifyResourceGroup, SendInviteMemberEmail
}
