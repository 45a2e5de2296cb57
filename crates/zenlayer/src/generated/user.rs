//! `user` 2024-05-29.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "user", version: "2024-05-29", code: "user", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResourceResourceGroup {
    pub resources: Vec<String>,
    pub resource_group_id: String,
}
operation! { AddResourceResourceGroup(resources: Vec<String>, resource_group_id: String)
    "AddResourceResourceGroup" -> Empty {
    0 "resources" resources, 1 "resourceGroupId" resource_group_id
} }

pub type AddResourceResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberGroup {
    pub name: String,
}
operation! { CreateMemberGroup(name: String) "CreateMemberGroup" -> CreateMemberGroupOutput {
    0 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberGroupOutput {
    pub member_group_id: Option<String>,
}
model! { CreateMemberGroupOutput {
    0 "memberGroupId" member_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberGroupPermission {
    pub all_resource: i64,
    pub resource_group_id: Option<String>,
    pub policies: Vec<String>,
    pub member_group_id: String,
}
operation! { CreateMemberGroupPermission(all_resource: i64, policies: Vec<String>, member_group_id: String)
    "CreateMemberGroupPermission" -> Empty {
    0 "allResource" all_resource, 1 "resourceGroupId" resource_group_id: String, 2 "policies" policies,
    3 "memberGroupId" member_group_id
} }

pub type CreateMemberGroupPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberPermission {
    pub all_resource: i64,
    pub resource_group_id: Option<String>,
    pub policies: Vec<String>,
    pub users: Vec<String>,
}
operation! { CreateMemberPermission(all_resource: i64, policies: Vec<String>, users: Vec<String>)
    "CreateMemberPermission" -> Empty {
    0 "allResource" all_resource, 1 "resourceGroupId" resource_group_id: String, 2 "policies" policies, 3 "users" users
} }

pub type CreateMemberPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroup {
    pub name: String,
}
operation! { CreateResourceGroup(name: String) "CreateResourceGroup" -> CreateResourceGroupOutput {
    0 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupOutput {
    pub resource_group_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
}
model! { CreateResourceGroupOutput {
    0 "resourceGroupId" resource_group_id, 1 "name" name, 2 "createTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMember {
    pub user_uid: String,
}
operation! { DeleteMember(user_uid: String) "DeleteMember" -> Empty {
    0 "userUid" user_uid
} }

pub type DeleteMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMemberGroup {
    pub member_group_id: String,
}
operation! { DeleteMemberGroup(member_group_id: String) "DeleteMemberGroup" -> Empty {
    0 "memberGroupId" member_group_id
} }

pub type DeleteMemberGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePermission {
    pub permission_id: String,
}
operation! { DeletePermission(permission_id: String) "DeletePermission" -> Empty {
    0 "permissionId" permission_id
} }

pub type DeletePermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    pub resource_group_id: String,
}
operation! { DeleteResourceGroup(resource_group_id: String) "DeleteResourceGroup" -> Empty {
    0 "resourceGroupId" resource_group_id
} }

pub type DeleteResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMember {
    pub user_uid: String,
}
operation! { DescribeMember(user_uid: String) "DescribeMember" -> DescribeMemberOutput {
    0 "userUid" user_uid
} }

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
    0 "memberId" member_id, 1 "userUid" user_uid, 2 "firstName" first_name, 3 "lastName" last_name,
    4 "username" username, 5 "assignmentStatus" assignment_status, 6 "updateTime" update_time,
    7 "createTime" create_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<MemberGroup>>,
}
model! { DescribeMemberGroupsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberGroup {
    pub member_group_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
}
model! { MemberGroup {
    0 "memberGroupId" member_group_id, 1 "name" name, 2 "createTime" create_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMembersOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<Member>>,
}
model! { DescribeMembersOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "memberId" member_id, 1 "userUid" user_uid, 2 "firstName" first_name, 3 "lastName" last_name,
    4 "username" username, 5 "assignmentStatus" assignment_status, 6 "updateTime" update_time,
    7 "createTime" create_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePermissionsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<Permission>>,
}
model! { DescribePermissionsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "permissionId" permission_id, 1 "resourceGroupId" resource_group_id, 2 "allResource" all_resource,
    3 "userUid" user_uid, 4 "createTime" create_time, 5 "resourceGroupName" resource_group_name, 6 "policyId" policy_id,
    7 "policyName" policy_name, 8 "policyDesc" policy_desc, 9 "firstName" first_name, 10 "lastName" last_name,
    11 "username" username, 12 "memberGroupName" member_group_name, 13 "memberGroupId" member_group_id,
    14 "associated" associated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicies {}
operation! { DescribePolicies() "DescribePolicies" -> DescribePoliciesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesOutput {
    pub policies: Option<Vec<Policy>>,
}
model! { DescribePoliciesOutput {
    0 "policies" policies
} }

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
    0 "policyId" policy_id, 1 "allResource" all_resource, 2 "name" name, 3 "desc" desc,
    4 "authorizationTime" authorization_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroups {}
operation! { DescribeResourceGroups() "DescribeResourceGroups" -> DescribeResourceGroupsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsOutput {
    pub resource_groups: Option<Vec<ResourceGroup>>,
}
model! { DescribeResourceGroupsOutput {
    0 "resourceGroups" resource_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroup {
    pub resource_group_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
}
model! { ResourceGroup {
    0 "resourceGroupId" resource_group_id, 1 "name" name, 2 "createTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteMember {
    pub email: String,
    pub member_group_id: Option<String>,
    pub open_api: Option<bool>,
}
operation! { InviteMember(email: String) "InviteMember" -> Empty {
    0 "email" email, 1 "memberGroupId" member_group_id: String, 2 "openApi" open_api: bool
} }

pub type InviteMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMemberGroup {
    pub name: String,
    pub member_group_id: String,
}
operation! { ModifyMemberGroup(name: String, member_group_id: String) "ModifyMemberGroup" -> Empty {
    0 "name" name, 1 "memberGroupId" member_group_id
} }

pub type ModifyMemberGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroup {
    pub name: String,
    pub resource_group_id: String,
}
operation! { ModifyResourceGroup(name: String, resource_group_id: String)
    "ModifyResourceGroup" -> ModifyResourceGroupOutput {
    0 "name" name, 1 "resourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroupOutput {
    pub resource_group_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
}
model! { ModifyResourceGroupOutput {
    0 "resourceGroupId" resource_group_id, 1 "name" name, 2 "createTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendInviteMemberEmail {
    pub user_uid: String,
}
operation! { SendInviteMemberEmail(user_uid: String) "SendInviteMemberEmail" -> Empty {
    0 "userUid" user_uid
} }

pub type SendInviteMemberEmailOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INVALID_PARAMTER_ILLEGAL_TIME: &str = "Invalid.Paramter.Illegal.Time";
}

#[cfg(feature = "reflect")]
register! {
    AddResourceResourceGroup, CreateMemberGroup, CreateMemberGroupPermission, CreateMemberPermission,
    CreateResourceGroup, DeleteMember, DeleteMemberGroup, DeletePermission, DeleteResourceGroup, DescribeMember,
    DescribeMemberGroups, DescribeMembers, DescribePermissions, DescribePolicies, DescribeResourceGroups, InviteMember,
    ModifyMemberGroup, ModifyResourceGroup, SendInviteMemberEmail
}
