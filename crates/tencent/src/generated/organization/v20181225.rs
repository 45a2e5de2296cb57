//! `organization` 2018-12-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "organization", version: "2018-12-25", code: "organization", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptOrganizationInvitation {
    pub id: u64,
}
operation! { AcceptOrganizationInvitation(id: u64) "AcceptOrganizationInvitation" -> Empty {
    0 "Id" id
} }

pub type AcceptOrganizationInvitationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationNode {
    pub parent_node_id: u64,
    pub name: String,
}
operation! { AddOrganizationNode(parent_node_id: u64, name: String) "AddOrganizationNode" -> AddOrganizationNodeOutput {
    0 "ParentNodeId" parent_node_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationNodeOutput {
    pub node_id: Option<u64>,
}
model! { AddOrganizationNodeOutput {
    0 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrganizationInvitation {
    pub id: u64,
}
operation! { CancelOrganizationInvitation(id: u64) "CancelOrganizationInvitation" -> Empty {
    0 "Id" id
} }

pub type CancelOrganizationInvitationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganization {
    pub org_type: u64,
}
operation! { CreateOrganization(org_type: u64) "CreateOrganization" -> CreateOrganizationOutput {
    0 "OrgType" org_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationOutput {
    pub org_id: Option<u64>,
    pub nickname: Option<String>,
    pub mail: Option<String>,
    pub org_type: Option<u64>,
}
model! { CreateOrganizationOutput {
    0 "OrgId" org_id, 1 "Nickname" nickname, 2 "Mail" mail, 3 "OrgType" org_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganization {}
operation! { DeleteOrganization() "DeleteOrganization" -> Empty {} }

pub type DeleteOrganizationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationMemberFromNode {
    pub member_uin: u64,
    pub node_id: u64,
}
operation! { DeleteOrganizationMemberFromNode(member_uin: u64, node_id: u64)
    "DeleteOrganizationMemberFromNode" -> Empty {
    0 "MemberUin" member_uin, 1 "NodeId" node_id
} }

pub type DeleteOrganizationMemberFromNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationMembers {
    pub uins: Vec<u64>,
}
operation! { DeleteOrganizationMembers(uins: Vec<u64>) "DeleteOrganizationMembers" -> Empty {
    0 "Uins" uins
} }

pub type DeleteOrganizationMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationNodes {
    pub node_ids: Vec<u64>,
}
operation! { DeleteOrganizationNodes(node_ids: Vec<u64>) "DeleteOrganizationNodes" -> Empty {
    0 "NodeIds" node_ids
} }

pub type DeleteOrganizationNodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DenyOrganizationInvitation {
    pub id: u64,
}
operation! { DenyOrganizationInvitation(id: u64) "DenyOrganizationInvitation" -> Empty {
    0 "Id" id
} }

pub type DenyOrganizationInvitationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganization {}
operation! { GetOrganization() "GetOrganization" -> GetOrganizationOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationOutput {
    pub org_id: Option<u64>,
    pub host_uin: Option<u64>,
    pub nickname: Option<String>,
    pub mail: Option<String>,
    pub org_type: Option<u64>,
    pub is_empty: Option<u64>,
}
model! { GetOrganizationOutput {
    0 "OrgId" org_id, 1 "HostUin" host_uin, 2 "Nickname" nickname, 3 "Mail" mail, 4 "OrgType" org_type,
    5 "IsEmpty" is_empty
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMember {
    pub member_uin: u64,
}
operation! { GetOrganizationMember(member_uin: u64) "GetOrganizationMember" -> GetOrganizationMemberOutput {
    0 "MemberUin" member_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMemberOutput {
    pub uin: Option<u64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub join_time: Option<String>,
    pub node_id: Option<u64>,
    pub node_name: Option<String>,
    pub parent_node_id: Option<u64>,
}
model! { GetOrganizationMemberOutput {
    0 "Uin" uin, 1 "Name" name, 2 "Remark" remark, 3 "JoinTime" join_time, 4 "NodeId" node_id, 5 "NodeName" node_name,
    6 "ParentNodeId" parent_node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationInvitations {
    pub invited: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { ListOrganizationInvitations(invited: u64)
    "ListOrganizationInvitations" -> ListOrganizationInvitationsOutput {
    0 "Invited" invited, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { ListOrganizationInvitations: OrgInvitation = Offset "Offset", "Invitations" invitations, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationInvitationsOutput {
    pub invitations: Option<Vec<OrgInvitation>>,
    pub total_count: Option<u64>,
}
model! { ListOrganizationInvitationsOutput {
    0 "Invitations" invitations, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgInvitation {
    pub id: Option<u64>,
    pub uin: Option<u64>,
    pub host_uin: Option<u64>,
    pub host_name: Option<String>,
    pub host_mail: Option<String>,
    pub status: Option<u64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub org_type: Option<u64>,
    pub invite_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { OrgInvitation {
    0 "Id" id, 1 "Uin" uin, 2 "HostUin" host_uin, 3 "HostName" host_name, 4 "HostMail" host_mail, 5 "Status" status,
    6 "Name" name, 7 "Remark" remark, 8 "OrgType" org_type, 9 "InviteTime" invite_time, 10 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembers {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { ListOrganizationMembers() "ListOrganizationMembers" -> ListOrganizationMembersOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64
} }
paged! { ListOrganizationMembers: OrgMember = Offset "Offset", "Members" members, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembersOutput {
    pub members: Option<Vec<OrgMember>>,
    pub total_count: Option<u64>,
}
model! { ListOrganizationMembersOutput {
    0 "Members" members, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgMember {
    pub uin: Option<u64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub join_time: Option<String>,
}
model! { OrgMember {
    0 "Uin" uin, 1 "Name" name, 2 "Remark" remark, 3 "JoinTime" join_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationNodeMembers {
    pub node_id: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { ListOrganizationNodeMembers(node_id: u64)
    "ListOrganizationNodeMembers" -> ListOrganizationNodeMembersOutput {
    0 "NodeId" node_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { ListOrganizationNodeMembers: OrgMember = Offset "Offset", "Members" members, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationNodeMembersOutput {
    pub total_count: Option<u64>,
    pub members: Option<Vec<OrgMember>>,
}
model! { ListOrganizationNodeMembersOutput {
    0 "TotalCount" total_count, 1 "Members" members
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationNodes {}
operation! { ListOrganizationNodes() "ListOrganizationNodes" -> ListOrganizationNodesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationNodesOutput {
    pub nodes: Option<Vec<OrgNode>>,
}
model! { ListOrganizationNodesOutput {
    0 "Nodes" nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgNode {
    pub node_id: Option<u64>,
    pub name: Option<String>,
    pub parent_node_id: Option<u64>,
    pub member_count: Option<u64>,
}
model! { OrgNode {
    0 "NodeId" node_id, 1 "Name" name, 2 "ParentNodeId" parent_node_id, 3 "MemberCount" member_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveOrganizationMembersToNode {
    pub node_id: u64,
    pub uins: Vec<u64>,
}
operation! { MoveOrganizationMembersToNode(node_id: u64, uins: Vec<u64>) "MoveOrganizationMembersToNode" -> Empty {
    0 "NodeId" node_id, 1 "Uins" uins
} }

pub type MoveOrganizationMembersToNodeOutput = Empty;

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
pub struct SendOrganizationInvitation {
    pub invite_uin: u64,
    pub name: String,
    pub remark: String,
}
operation! { SendOrganizationInvitation(invite_uin: u64, name: String, remark: String)
    "SendOrganizationInvitation" -> Empty {
    0 "InviteUin" invite_uin, 1 "Name" name, 2 "Remark" remark
} }

pub type SendOrganizationInvitationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMember {
    pub member_uin: u64,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateOrganizationMember(member_uin: u64) "UpdateOrganizationMember" -> Empty {
    0 "MemberUin" member_uin, 1 "Name" name: String, 2 "Remark" remark: String
} }

pub type UpdateOrganizationMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationNode {
    pub node_id: u64,
    pub name: Option<String>,
    pub parent_node_id: Option<u64>,
}
operation! { UpdateOrganizationNode(node_id: u64) "UpdateOrganizationNode" -> Empty {
    0 "NodeId" node_id, 1 "Name" name: String, 2 "ParentNodeId" parent_node_id: u64
} }

pub type UpdateOrganizationNodeOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DISABLE_DELETE_MEMBER_FROM_ROOT_NODE: &str =
        "FailedOperation.DisableDeleteMemberFromRootNode";
    pub const FAILED_OPERATION_DISABLE_QUIT_SELF_CREATED_ORGANIZATION: &str =
        "FailedOperation.DisableQuitSelfCreatedOrganization";
    pub const FAILED_OPERATION_IN_ORGANIZATION_ALREADY: &str = "FailedOperation.InOrganizationAlready";
    pub const FAILED_OPERATION_MEMBER_NAME_USED: &str = "FailedOperation.MemberNameUsed";
    pub const FAILED_OPERATION_NODE_NOT_EMPTY: &str = "FailedOperation.NodeNotEmpty";
    pub const FAILED_OPERATION_NOT_SAME_REGION: &str = "FailedOperation.NotSameRegion";
    pub const FAILED_OPERATION_ORGANIZATION_EXIST_ALREADY: &str = "FailedOperation.OrganizationExistAlready";
    pub const FAILED_OPERATION_ORGANIZATION_NOT_EMPTY: &str = "FailedOperation.OrganizationNotEmpty";
    pub const FAILED_OPERATION_QUIT_SHARE_UINT_ERROR: &str = "FailedOperation.QuitShareUintError";
    pub const FAILED_OPERATION_RE_SENT_INVITATION: &str = "FailedOperation.ReSentInvitation";
    pub const FAILED_OPERATION_SHARE_UNIT_NOT_EMPTY: &str = "FailedOperation.ShareUnitNotEmpty";
    pub const FAILED_OPERATION_SOME_UINS_NOT_IN_ORGANIZATION: &str = "FailedOperation.SomeUinsNotInOrganization";
    pub const FAILED_OPERATION_USER_IN_ORGANIZATION: &str = "FailedOperation.UserInOrganization";
    pub const FAILED_OPERATION_USER_NOT_REGISTER: &str = "FailedOperation.UserNotRegister";
    pub const LIMIT_EXCEEDED_MEMBERS: &str = "LimitExceeded.Members";
    pub const LIMIT_EXCEEDED_NODE_DEPTH_EXCEED_LIMIT: &str = "LimitExceeded.NodeDepthExceedLimit";
    pub const LIMIT_EXCEEDED_NODE_EXCEED_LIMIT: &str = "LimitExceeded.NodeExceedLimit";
    pub const RESOURCE_IN_USE_NODE_NAME: &str = "ResourceInUse.NodeName";
    pub const RESOURCE_IN_USE_NODE_NAME_USED: &str = "ResourceInUse.NodeNameUsed";
    pub const RESOURCE_NOT_FOUND_INVITATION_NOT_EXIST: &str = "ResourceNotFound.InvitationNotExist";
    pub const RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST: &str = "ResourceNotFound.MemberNotExist";
    pub const RESOURCE_NOT_FOUND_NODE_NOT_EXIST: &str = "ResourceNotFound.NodeNotExist";
    pub const RESOURCE_NOT_FOUND_ORGANIZATION_NOT_EXIST: &str = "ResourceNotFound.OrganizationNotExist";
    pub const RESOURCE_NOT_FOUND_USER_NOT_EXIST: &str = "ResourceNotFound.UserNotExist";
}

#[cfg(feature = "reflect")]
register! {
    AcceptOrganizationInvitation, AddOrganizationNode, CancelOrganizationInvitation, CreateOrganization,
    DeleteOrganization, DeleteOrganizationMemberFromNode, DeleteOrganizationMembers, DeleteOrganizationNodes,
    DenyOrganizationInvitation, GetOrganization, GetOrganizationMember, ListOrganizationInvitations,
    ListOrganizationMembers, ListOrganizationNodeMembers, ListOrganizationNodes, MoveOrganizationMembersToNode,
    QuitOrganization, SendOrganizationInvitation, UpdateOrganizationMember, UpdateOrganizationNode
}
