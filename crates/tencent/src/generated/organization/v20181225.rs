//! `organization` of Tencent Cloud, API version 2018-12-25.
//!
//! Endpoint: `organization.tencentcloudapi.com`, or `organization.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, organization::v20181225::GetOrganization};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetOrganization::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "organization",
    "2018-12-25",
    "organization",
    &Endpoints::NONE,
);

/// Accepts organization invitation: `AcceptOrganizationInvitation` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=AcceptOrganizationInvitation>.
///
/// Errors: [`codes::FAILED_OPERATION_IN_ORGANIZATION_ALREADY`], [`codes::RESOURCE_NOT_FOUND_INVITATION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptOrganizationInvitation {
    /// Required.
    pub id: i64,
}
operation! { AcceptOrganizationInvitation(id: i64) "AcceptOrganizationInvitation" -> Empty {
    0 "Id" id
} }

/// Response of [`AcceptOrganizationInvitation`]: empty.
pub type AcceptOrganizationInvitationOutput = Empty;

/// Adds organization node: `AddOrganizationNode` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=AddOrganizationNode>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_NODE_DEPTH_EXCEED_LIMIT`], [`codes::LIMIT_EXCEEDED_NODE_EXCEED_LIMIT`],
/// [`codes::RESOURCE_IN_USE_NODE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationNode {
    /// Required.
    pub parent_node_id: i64,
    /// Required.
    pub name: String,
}
operation! { AddOrganizationNode(parent_node_id: i64, name: String) "AddOrganizationNode" -> AddOrganizationNodeOutput {
    0 "ParentNodeId" parent_node_id, 1 "Name" name
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

/// Cancels organization invitation: `CancelOrganizationInvitation` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=CancelOrganizationInvitation>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVITATION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrganizationInvitation {
    /// Required.
    pub id: i64,
}
operation! { CancelOrganizationInvitation(id: i64) "CancelOrganizationInvitation" -> Empty {
    0 "Id" id
} }

/// Response of [`CancelOrganizationInvitation`]: empty.
pub type CancelOrganizationInvitationOutput = Empty;

/// Creates organization: `CreateOrganization` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=CreateOrganization>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ORGANIZATION_EXIST_ALREADY`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganization {
    /// Required.
    pub org_type: i64,
}
operation! { CreateOrganization(org_type: i64) "CreateOrganization" -> CreateOrganizationOutput {
    0 "OrgType" org_type
} }

/// Response of [`CreateOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationOutput {
    pub org_id: Option<i64>,
    pub nickname: Option<String>,
    pub mail: Option<String>,
    pub org_type: Option<i64>,
}
model! { CreateOrganizationOutput {
    0 "OrgId" org_id: i64, 1 "Nickname" nickname: String, 2 "Mail" mail: String, 3 "OrgType" org_type: i64
} }

/// Deletes organization: `DeleteOrganization` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=DeleteOrganization>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_NOT_EMPTY`], [`codes::FAILED_OPERATION_SHARE_UNIT_NOT_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganization {}
operation! { DeleteOrganization() "DeleteOrganization" -> Empty {} }

/// Response of [`DeleteOrganization`]: empty.
pub type DeleteOrganizationOutput = Empty;

/// Deletes organization member from node: `DeleteOrganizationMemberFromNode` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=DeleteOrganizationMemberFromNode>.
///
/// Errors: [`codes::FAILED_OPERATION_DISABLE_DELETE_MEMBER_FROM_ROOT_NODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationMemberFromNode {
    /// Required.
    pub member_uin: i64,
    /// Required.
    pub node_id: i64,
}
operation! { DeleteOrganizationMemberFromNode(member_uin: i64, node_id: i64)
    "DeleteOrganizationMemberFromNode" -> Empty {
    0 "MemberUin" member_uin, 1 "NodeId" node_id
} }

/// Response of [`DeleteOrganizationMemberFromNode`]: empty.
pub type DeleteOrganizationMemberFromNodeOutput = Empty;

/// Deletes organization members: `DeleteOrganizationMembers` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=DeleteOrganizationMembers>.
///
/// Errors: [`codes::FAILED_OPERATION_QUIT_SHARE_UINT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationMembers {
    /// Required.
    pub uins: Vec<i64>,
}
operation! { DeleteOrganizationMembers(uins: Vec<i64>) "DeleteOrganizationMembers" -> Empty {
    0 "Uins" uins
} }

/// Response of [`DeleteOrganizationMembers`]: empty.
pub type DeleteOrganizationMembersOutput = Empty;

/// Deletes organization nodes: `DeleteOrganizationNodes` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=DeleteOrganizationNodes>.
///
/// Errors: [`codes::FAILED_OPERATION_NODE_NOT_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationNodes {
    /// Required.
    pub node_ids: Vec<i64>,
}
operation! { DeleteOrganizationNodes(node_ids: Vec<i64>) "DeleteOrganizationNodes" -> Empty {
    0 "NodeIds" node_ids
} }

/// Response of [`DeleteOrganizationNodes`]: empty.
pub type DeleteOrganizationNodesOutput = Empty;

/// Denies organization invitation: `DenyOrganizationInvitation` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=DenyOrganizationInvitation>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVITATION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DenyOrganizationInvitation {
    /// Required.
    pub id: i64,
}
operation! { DenyOrganizationInvitation(id: i64) "DenyOrganizationInvitation" -> Empty {
    0 "Id" id
} }

/// Response of [`DenyOrganizationInvitation`]: empty.
pub type DenyOrganizationInvitationOutput = Empty;

/// Gets organization: `GetOrganization` of `organization` 2018-12-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=GetOrganization>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganization {}
operation! { GetOrganization() "GetOrganization" -> GetOrganizationOutput {} }

/// Response of [`GetOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationOutput {
    pub org_id: Option<i64>,
    pub host_uin: Option<i64>,
    pub nickname: Option<String>,
    pub mail: Option<String>,
    pub org_type: Option<i64>,
    pub is_empty: Option<i64>,
}
model! { GetOrganizationOutput {
    0 "OrgId" org_id: i64, 1 "HostUin" host_uin: i64, 2 "Nickname" nickname: String, 3 "Mail" mail: String,
    4 "OrgType" org_type: i64, 5 "IsEmpty" is_empty: i64
} }

/// Gets organization member: `GetOrganizationMember` of `organization` 2018-12-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=GetOrganizationMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMember {
    /// Required.
    pub member_uin: i64,
}
operation! { GetOrganizationMember(member_uin: i64) "GetOrganizationMember" -> GetOrganizationMemberOutput {
    0 "MemberUin" member_uin
} }

/// Response of [`GetOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMemberOutput {
    pub uin: Option<i64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub join_time: Option<String>,
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
    pub parent_node_id: Option<i64>,
}
model! { GetOrganizationMemberOutput {
    0 "Uin" uin: i64, 1 "Name" name: String, 2 "Remark" remark: String, 3 "JoinTime" join_time: String,
    4 "NodeId" node_id: i64, 5 "NodeName" node_name: String, 6 "ParentNodeId" parent_node_id: i64
} }

/// Lists organization invitations: `ListOrganizationInvitations` of `organization` 2018-12-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=ListOrganizationInvitations>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationInvitations {
    /// Required.
    pub invited: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListOrganizationInvitations(invited: i64)
    "ListOrganizationInvitations" -> ListOrganizationInvitationsOutput {
    0 "Invited" invited, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { ListOrganizationInvitations: OrgInvitation = Offset "Offset", "Invitations" invitations, total "TotalCount" }

/// Response of [`ListOrganizationInvitations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationInvitationsOutput {
    pub invitations: Vec<OrgInvitation>,
    pub total_count: Option<i64>,
}
model! { ListOrganizationInvitationsOutput {
    0 "Invitations" invitations: Vec<OrgInvitation>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOrganizationInvitations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgInvitation {
    pub id: Option<i64>,
    pub uin: Option<i64>,
    pub host_uin: Option<i64>,
    pub host_name: Option<String>,
    pub host_mail: Option<String>,
    pub status: Option<i64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub org_type: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub invite_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub expire_time: Option<String>,
}
model! { OrgInvitation {
    0 "Id" id: i64, 1 "Uin" uin: i64, 2 "HostUin" host_uin: i64, 3 "HostName" host_name: String,
    4 "HostMail" host_mail: String, 5 "Status" status: i64, 6 "Name" name: String, 7 "Remark" remark: String,
    8 "OrgType" org_type: i64, 9 "InviteTime" invite_time: String, 10 "ExpireTime" expire_time: String
} }

/// Lists organization members: `ListOrganizationMembers` of `organization` 2018-12-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=ListOrganizationMembers>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembers {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListOrganizationMembers() "ListOrganizationMembers" -> ListOrganizationMembersOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { ListOrganizationMembers: OrgMember = Offset "Offset", "Members" members, total "TotalCount" }

/// Response of [`ListOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembersOutput {
    pub members: Vec<OrgMember>,
    pub total_count: Option<i64>,
}
model! { ListOrganizationMembersOutput {
    0 "Members" members: Vec<OrgMember>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgMember {
    pub uin: Option<i64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub join_time: Option<String>,
}
model! { OrgMember {
    0 "Uin" uin: i64, 1 "Name" name: String, 2 "Remark" remark: String, 3 "JoinTime" join_time: String
} }

/// Lists organization node members: `ListOrganizationNodeMembers` of `organization` 2018-12-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=ListOrganizationNodeMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationNodeMembers {
    /// Required.
    pub node_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListOrganizationNodeMembers(node_id: i64)
    "ListOrganizationNodeMembers" -> ListOrganizationNodeMembersOutput {
    0 "NodeId" node_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { ListOrganizationNodeMembers: OrgMember = Offset "Offset", "Members" members, total "TotalCount" }

/// Response of [`ListOrganizationNodeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationNodeMembersOutput {
    pub total_count: Option<i64>,
    pub members: Vec<OrgMember>,
}
model! { ListOrganizationNodeMembersOutput {
    0 "TotalCount" total_count: i64, 1 "Members" members: Vec<OrgMember>
} }

/// Lists organization nodes: `ListOrganizationNodes` of `organization` 2018-12-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=ListOrganizationNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationNodes {}
operation! { ListOrganizationNodes() "ListOrganizationNodes" -> ListOrganizationNodesOutput {} }

/// Response of [`ListOrganizationNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationNodesOutput {
    pub nodes: Vec<OrgNode>,
}
model! { ListOrganizationNodesOutput {
    0 "Nodes" nodes: Vec<OrgNode>
} }

/// In the response of [`ListOrganizationNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgNode {
    pub node_id: Option<i64>,
    pub name: Option<String>,
    pub parent_node_id: Option<i64>,
    pub member_count: Option<i64>,
}
model! { OrgNode {
    0 "NodeId" node_id: i64, 1 "Name" name: String, 2 "ParentNodeId" parent_node_id: i64,
    3 "MemberCount" member_count: i64
} }

/// Moves organization members to node: `MoveOrganizationMembersToNode` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=MoveOrganizationMembersToNode>.
///
/// Errors: [`codes::FAILED_OPERATION_SOME_UINS_NOT_IN_ORGANIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveOrganizationMembersToNode {
    /// Required.
    pub node_id: i64,
    /// Required.
    pub uins: Vec<i64>,
}
operation! { MoveOrganizationMembersToNode(node_id: i64, uins: Vec<i64>) "MoveOrganizationMembersToNode" -> Empty {
    0 "NodeId" node_id, 1 "Uins" uins
} }

/// Response of [`MoveOrganizationMembersToNode`]: empty.
pub type MoveOrganizationMembersToNodeOutput = Empty;

/// `QuitOrganization` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=QuitOrganization>.
///
/// Errors: [`codes::FAILED_OPERATION_DISABLE_QUIT_SELF_CREATED_ORGANIZATION`].
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

/// Sends organization invitation: `SendOrganizationInvitation` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=SendOrganizationInvitation>.
///
/// Errors: [`codes::FAILED_OPERATION_MEMBER_NAME_USED`], [`codes::FAILED_OPERATION_NOT_SAME_REGION`],
/// [`codes::FAILED_OPERATION_RE_SENT_INVITATION`], [`codes::FAILED_OPERATION_USER_IN_ORGANIZATION`],
/// [`codes::FAILED_OPERATION_USER_NOT_REGISTER`], [`codes::LIMIT_EXCEEDED_MEMBERS`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendOrganizationInvitation {
    /// Required.
    pub invite_uin: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub remark: String,
}
operation! { SendOrganizationInvitation(invite_uin: i64, name: String, remark: String)
    "SendOrganizationInvitation" -> Empty {
    0 "InviteUin" invite_uin, 1 "Name" name, 2 "Remark" remark
} }

/// Response of [`SendOrganizationInvitation`]: empty.
pub type SendOrganizationInvitationOutput = Empty;

/// Updates organization member: `UpdateOrganizationMember` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=UpdateOrganizationMember>.
///
/// Errors: [`codes::FAILED_OPERATION_MEMBER_NAME_USED`], [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMember {
    /// Required.
    pub member_uin: i64,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateOrganizationMember(member_uin: i64) "UpdateOrganizationMember" -> Empty {
    0 "MemberUin" member_uin, 1 "Name" name: String, 2 "Remark" remark: String
} }

/// Response of [`UpdateOrganizationMember`]: empty.
pub type UpdateOrganizationMemberOutput = Empty;

/// Updates organization node: `UpdateOrganizationNode` of `organization` 2018-12-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=organization&Version=2018-12-25&Action=UpdateOrganizationNode>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_NODE_DEPTH_EXCEED_LIMIT`], [`codes::RESOURCE_IN_USE_NODE_NAME_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationNode {
    /// Required.
    pub node_id: i64,
    pub name: Option<String>,
    pub parent_node_id: Option<i64>,
}
operation! { UpdateOrganizationNode(node_id: i64) "UpdateOrganizationNode" -> Empty {
    0 "NodeId" node_id, 1 "Name" name: String, 2 "ParentNodeId" parent_node_id: i64
} }

/// Response of [`UpdateOrganizationNode`]: empty.
pub type UpdateOrganizationNodeOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_DISABLE_DELETE_MEMBER_FROM_ROOT_NODE "FailedOperation.DisableDeleteMemberFromRootNode",
    FAILED_OPERATION_DISABLE_QUIT_SELF_CREATED_ORGANIZATION "FailedOperation.DisableQuitSelfCreatedOrganization",
    FAILED_OPERATION_IN_ORGANIZATION_ALREADY "FailedOperation.InOrganizationAlready",
    FAILED_OPERATION_MEMBER_NAME_USED "FailedOperation.MemberNameUsed",
    FAILED_OPERATION_NODE_NOT_EMPTY "FailedOperation.NodeNotEmpty",
    FAILED_OPERATION_NOT_SAME_REGION "FailedOperation.NotSameRegion",
    FAILED_OPERATION_ORGANIZATION_EXIST_ALREADY "FailedOperation.OrganizationExistAlready",
    FAILED_OPERATION_ORGANIZATION_NOT_EMPTY "FailedOperation.OrganizationNotEmpty",
    FAILED_OPERATION_QUIT_SHARE_UINT_ERROR "FailedOperation.QuitShareUintError",
    FAILED_OPERATION_RE_SENT_INVITATION "FailedOperation.ReSentInvitation",
    FAILED_OPERATION_SHARE_UNIT_NOT_EMPTY "FailedOperation.ShareUnitNotEmpty",
    FAILED_OPERATION_SOME_UINS_NOT_IN_ORGANIZATION "FailedOperation.SomeUinsNotInOrganization",
    FAILED_OPERATION_USER_IN_ORGANIZATION "FailedOperation.UserInOrganization",
    FAILED_OPERATION_USER_NOT_REGISTER "FailedOperation.UserNotRegister",
    LIMIT_EXCEEDED_MEMBERS "LimitExceeded.Members",
    LIMIT_EXCEEDED_NODE_DEPTH_EXCEED_LIMIT "LimitExceeded.NodeDepthExceedLimit",
    LIMIT_EXCEEDED_NODE_EXCEED_LIMIT "LimitExceeded.NodeExceedLimit",
    RESOURCE_IN_USE_NODE_NAME "ResourceInUse.NodeName", RESOURCE_IN_USE_NODE_NAME_USED "ResourceInUse.NodeNameUsed",
    RESOURCE_NOT_FOUND_INVITATION_NOT_EXIST "ResourceNotFound.InvitationNotExist",
    RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST "ResourceNotFound.MemberNotExist",
    RESOURCE_NOT_FOUND_NODE_NOT_EXIST "ResourceNotFound.NodeNotExist",
    RESOURCE_NOT_FOUND_ORGANIZATION_NOT_EXIST "ResourceNotFound.OrganizationNotExist",
    RESOURCE_NOT_FOUND_USER_NOT_EXIST "ResourceNotFound.UserNotExist"
}

#[cfg(feature = "unstable-registry")]
register! {
    AcceptOrganizationInvitation, AddOrganizationNode, CancelOrganizationInvitation, CreateOrganization,
    DeleteOrganization, DeleteOrganizationMemberFromNode, DeleteOrganizationMembers, DeleteOrganizationNodes,
    DenyOrganizationInvitation, GetOrganization, GetOrganizationMember, ListOrganizationInvitations,
    ListOrganizationMembers, ListOrganizationNodeMembers, ListOrganizationNodes, MoveOrganizationMembersToNode,
    QuitOrganization, SendOrganizationInvitation, UpdateOrganizationMember, UpdateOrganizationNode
}
