//! `resourcesharing` of Alibaba Cloud, API version 2020-01-10.
//!
//! Endpoint: a table of 26 regions, else `resourcesharing.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, resourcesharing::CheckSharingWithResourceDirectoryStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckSharingWithResourceDirectoryStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "resourcesharing.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "resourcesharing.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "resourcesharing.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "resourcesharing.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "resourcesharing.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "resourcesharing.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "resourcesharing.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "resourcesharing.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "resourcesharing.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "resourcesharing.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "resourcesharing.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "resourcesharing.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "resourcesharing.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "resourcesharing.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "resourcesharing.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "resourcesharing.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "resourcesharing.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "resourcesharing.cn-shenzhen.aliyuncs.com"),
        ("cn-wuhan-lr", "resourcesharing.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "resourcesharing.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "resourcesharing.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "resourcesharing.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "resourcesharing.eu-west-1.aliyuncs.com"),
        ("me-central-1", "resourcesharing.me-central-1.aliyuncs.com"),
        ("us-east-1", "resourcesharing.us-east-1.aliyuncs.com"),
        ("us-west-1", "resourcesharing.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "resourcesharing-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "resourcesharing-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "resourcesharing-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "resourcesharing-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "resourcesharing-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "resourcesharing-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "resourcesharing-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "resourcesharing-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "resourcesharing-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "resourcesharing-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "resourcesharing-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "resourcesharing-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "resourcesharing-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "resourcesharing-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "resourcesharing-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "resourcesharing-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "resourcesharing-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "resourcesharing-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wuhan-lr", "resourcesharing-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "resourcesharing-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "resourcesharing-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "resourcesharing-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "resourcesharing-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "resourcesharing-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "resourcesharing-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "resourcesharing-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "resourcesharing",
    "2020-01-10",
    "resourcesharing",
    &ENDPOINTS,
);

/// Accepts resource share invitation: `AcceptResourceShareInvitation` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/AcceptResourceShareInvitation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptResourceShareInvitation {
    /// Required.
    pub resource_share_invitation_id: String,
}
operation! { AcceptResourceShareInvitation(resource_share_invitation_id: String)
    "AcceptResourceShareInvitation" -> AcceptResourceShareInvitationOutput {
    0 "ResourceShareInvitationId" resource_share_invitation_id
} }

/// Response of [`AcceptResourceShareInvitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptResourceShareInvitationOutput {
    pub resource_share_invitation: Option<
        AcceptResourceShareInvitationResourceShareInvitation,
    >,
}
model! { AcceptResourceShareInvitationOutput {
    0 "ResourceShareInvitation" resource_share_invitation: AcceptResourceShareInvitationResourceShareInvitation
} }

/// In the response of [`AcceptResourceShareInvitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptResourceShareInvitationResourceShareInvitation {
    pub accept_invitation_failed_details: Vec<
        AcceptResourceShareInvitationAcceptInvitationFailedDetails,
    >,
    pub create_time: Option<String>,
    pub receiver_account_id: Option<String>,
    pub resource_share_id: Option<String>,
    pub resource_share_invitation_id: Option<String>,
    pub resource_share_name: Option<String>,
    pub sender_account_id: Option<String>,
    pub status: Option<String>,
}
model! { AcceptResourceShareInvitationResourceShareInvitation {
    0 "AcceptInvitationFailedDetails" accept_invitation_failed_details: Vec<AcceptResourceShareInvitationAcceptInvitationFailedDetails>,
    1 "CreateTime" create_time: String, 2 "ReceiverAccountId" receiver_account_id: String,
    3 "ResourceShareId" resource_share_id: String, 4 "ResourceShareInvitationId" resource_share_invitation_id: String,
    5 "ResourceShareName" resource_share_name: String, 6 "SenderAccountId" sender_account_id: String,
    7 "Status" status: String
} }

/// In the response of [`AcceptResourceShareInvitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptResourceShareInvitationAcceptInvitationFailedDetails {
    pub associate_type: Option<String>,
    pub failure_description: Option<String>,
    pub failure_reason: Option<String>,
    pub operation_type: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
model! { AcceptResourceShareInvitationAcceptInvitationFailedDetails {
    0 "AssociateType" associate_type: String, 1 "FailureDescription" failure_description: String,
    2 "FailureReason" failure_reason: String, 3 "OperationType" operation_type: String,
    4 "ResourceArn" resource_arn: String, 5 "ResourceId" resource_id: String, 6 "ResourceType" resource_type: String,
    7 "Status" status: String, 8 "StatusMessage" status_message: String
} }

/// Associates resource share: `AssociateResourceShare` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/AssociateResourceShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourceShare {
    pub permission_names: Option<Vec<String>>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_properties: Option<Vec<AssociateResourceShareResourceProperties>>,
    /// Required.
    pub resource_share_id: String,
    pub resources: Option<Vec<AssociateResourceShareResources>>,
    pub target_properties: Option<Vec<AssociateResourceShareTargetProperties>>,
    pub targets: Option<Vec<String>>,
}
operation! { AssociateResourceShare(resource_share_id: String)
    "AssociateResourceShare" -> AssociateResourceShareOutput {
    0 "PermissionNames" permission_names: Vec<String>, 1 "ResourceArns" resource_arns: Vec<String>,
    2 "ResourceProperties" resource_properties: Vec<AssociateResourceShareResourceProperties>,
    3 "ResourceShareId" resource_share_id, 4 "Resources" resources: Vec<AssociateResourceShareResources>,
    5 "TargetProperties" target_properties: Vec<AssociateResourceShareTargetProperties>,
    6 "Targets" targets: Vec<String>
} }

/// In the request of [`AssociateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourceShareResourceProperties {
    pub property: Option<String>,
    pub resource_arn: Option<String>,
}
input! { AssociateResourceShareResourceProperties() {
    0 "Property" property: String, 1 "ResourceArn" resource_arn: String
} }

/// In the request of [`AssociateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourceShareResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { AssociateResourceShareResources() {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String
} }

/// In the request of [`AssociateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourceShareTargetProperties {
    pub property: Option<String>,
    pub target_id: Option<String>,
}
input! { AssociateResourceShareTargetProperties() {
    0 "Property" property: String, 1 "TargetId" target_id: String
} }

/// Response of [`AssociateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourceShareOutput {
    pub resource_share_associations: Vec<
        AssociateResourceShareResourceShareAssociations,
    >,
}
model! { AssociateResourceShareOutput {
    0 "ResourceShareAssociations" resource_share_associations: Vec<AssociateResourceShareResourceShareAssociations>
} }

/// In the response of [`AssociateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourceShareResourceShareAssociations {
    pub association_status: Option<String>,
    pub association_status_message: Option<String>,
    pub association_type: Option<String>,
    pub create_time: Option<String>,
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_property: Option<String>,
    pub resource_share_id: Option<String>,
    pub resource_share_name: Option<String>,
    pub target_property: Option<String>,
    pub update_time: Option<String>,
}
model! { AssociateResourceShareResourceShareAssociations {
    0 "AssociationStatus" association_status: String, 1 "AssociationStatusMessage" association_status_message: String,
    2 "AssociationType" association_type: String, 3 "CreateTime" create_time: String, 4 "EntityId" entity_id: String,
    5 "EntityType" entity_type: String, 6 "ResourceArn" resource_arn: String,
    7 "ResourceProperty" resource_property: String, 8 "ResourceShareId" resource_share_id: String,
    9 "ResourceShareName" resource_share_name: String, 10 "TargetProperty" target_property: String,
    11 "UpdateTime" update_time: String
} }

/// Associates resource share permission: `AssociateResourceSharePermission` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/AssociateResourceSharePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourceSharePermission {
    /// Required.
    pub permission_name: String,
    pub replace: Option<bool>,
    /// Required.
    pub resource_share_id: String,
}
operation! { AssociateResourceSharePermission(permission_name: String, resource_share_id: String)
    "AssociateResourceSharePermission" -> Empty {
    0 "PermissionName" permission_name, 1 "Replace" replace: bool, 2 "ResourceShareId" resource_share_id
} }

/// Response of [`AssociateResourceSharePermission`]: empty.
pub type AssociateResourceSharePermissionOutput = Empty;

/// Changes resource group: `ChangeResourceGroup` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region_id: String,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Checks sharing with resource directory status: `CheckSharingWithResourceDirectoryStatus` of `resourcesharing`
/// 2020-01-10.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/CheckSharingWithResourceDirectoryStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSharingWithResourceDirectoryStatus {}
operation! { CheckSharingWithResourceDirectoryStatus()
    "CheckSharingWithResourceDirectoryStatus" -> CheckSharingWithResourceDirectoryStatusOutput {} }

/// Response of [`CheckSharingWithResourceDirectoryStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSharingWithResourceDirectoryStatusOutput {
    pub enable_sharing_with_rd: Option<bool>,
}
model! { CheckSharingWithResourceDirectoryStatusOutput {
    0 "EnableSharingWithRd" enable_sharing_with_rd: bool
} }

/// Creates resource share: `CreateResourceShare` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/CreateResourceShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceShare {
    pub allow_external_targets: Option<bool>,
    pub permission_names: Option<Vec<String>>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub resource_properties: Option<Vec<CreateResourceShareResourceProperties>>,
    /// Required.
    pub resource_share_name: String,
    pub resources: Option<Vec<CreateResourceShareResources>>,
    pub tag: Option<Vec<CreateResourceShareTag>>,
    pub target_properties: Option<Vec<CreateResourceShareTargetProperties>>,
    pub targets: Option<Vec<String>>,
}
operation! { CreateResourceShare(resource_share_name: String) "CreateResourceShare" -> CreateResourceShareOutput {
    0 "AllowExternalTargets" allow_external_targets: bool, 1 "PermissionNames" permission_names: Vec<String>,
    2 "ResourceArns" resource_arns: Vec<String>, 3 "ResourceGroupId" resource_group_id: String,
    4 "ResourceProperties" resource_properties: Vec<CreateResourceShareResourceProperties>,
    5 "ResourceShareName" resource_share_name, 6 "Resources" resources: Vec<CreateResourceShareResources>,
    7 "Tag" tag: Vec<CreateResourceShareTag>,
    8 "TargetProperties" target_properties: Vec<CreateResourceShareTargetProperties>, 9 "Targets" targets: Vec<String>
} }

/// In the request of [`CreateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceShareResourceProperties {
    pub property: Option<String>,
    pub resource_arn: Option<String>,
}
input! { CreateResourceShareResourceProperties() {
    0 "Property" property: String, 1 "ResourceArn" resource_arn: String
} }

/// In the request of [`CreateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceShareResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { CreateResourceShareResources() {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String
} }

/// In the request of [`CreateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceShareTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateResourceShareTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceShareTargetProperties {
    pub property: Option<String>,
    pub target_id: Option<String>,
}
input! { CreateResourceShareTargetProperties() {
    0 "Property" property: String, 1 "TargetId" target_id: String
} }

/// Response of [`CreateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceShareOutput {
    pub resource_share: Option<CreateResourceShareResourceShare>,
}
model! { CreateResourceShareOutput {
    0 "ResourceShare" resource_share: CreateResourceShareResourceShare
} }

/// In the response of [`CreateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceShareResourceShare {
    pub allow_external_targets: Option<bool>,
    pub create_time: Option<String>,
    pub resource_share_id: Option<String>,
    pub resource_share_name: Option<String>,
    pub resource_share_owner: Option<String>,
    pub resource_share_status: Option<String>,
    pub update_time: Option<String>,
}
model! { CreateResourceShareResourceShare {
    0 "AllowExternalTargets" allow_external_targets: bool, 1 "CreateTime" create_time: String,
    2 "ResourceShareId" resource_share_id: String, 3 "ResourceShareName" resource_share_name: String,
    4 "ResourceShareOwner" resource_share_owner: String, 5 "ResourceShareStatus" resource_share_status: String,
    6 "UpdateTime" update_time: String
} }

/// Deletes resource share: `DeleteResourceShare` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/DeleteResourceShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceShare {
    /// Required.
    pub resource_share_id: String,
}
operation! { DeleteResourceShare(resource_share_id: String) "DeleteResourceShare" -> Empty {
    0 "ResourceShareId" resource_share_id
} }

/// Response of [`DeleteResourceShare`]: empty.
pub type DeleteResourceShareOutput = Empty;

/// Describes regions: `DescribeRegions` of `resourcesharing` 2020-01-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Disassociates resource share: `DisassociateResourceShare` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/DisassociateResourceShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateResourceShare {
    pub resource_arns: Option<Vec<String>>,
    pub resource_owner: Option<String>,
    /// Required.
    pub resource_share_id: String,
    pub resources: Option<Vec<DisassociateResourceShareResources>>,
    pub targets: Option<Vec<String>>,
}
operation! { DisassociateResourceShare(resource_share_id: String)
    "DisassociateResourceShare" -> DisassociateResourceShareOutput {
    0 "ResourceArns" resource_arns: Vec<String>, 1 "ResourceOwner" resource_owner: String,
    2 "ResourceShareId" resource_share_id, 3 "Resources" resources: Vec<DisassociateResourceShareResources>,
    4 "Targets" targets: Vec<String>
} }

/// In the request of [`DisassociateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateResourceShareResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { DisassociateResourceShareResources() {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String
} }

/// Response of [`DisassociateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateResourceShareOutput {
    pub resource_share_associations: Vec<
        DisassociateResourceShareResourceShareAssociations,
    >,
}
model! { DisassociateResourceShareOutput {
    0 "ResourceShareAssociations" resource_share_associations: Vec<DisassociateResourceShareResourceShareAssociations>
} }

/// In the response of [`DisassociateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateResourceShareResourceShareAssociations {
    pub association_status: Option<String>,
    pub association_status_message: Option<String>,
    pub association_type: Option<String>,
    pub create_time: Option<String>,
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_property: Option<String>,
    pub resource_share_id: Option<String>,
    pub resource_share_name: Option<String>,
    pub target_property: Option<String>,
    pub update_time: Option<String>,
}
model! { DisassociateResourceShareResourceShareAssociations {
    0 "AssociationStatus" association_status: String, 1 "AssociationStatusMessage" association_status_message: String,
    2 "AssociationType" association_type: String, 3 "CreateTime" create_time: String, 4 "EntityId" entity_id: String,
    5 "EntityType" entity_type: String, 6 "ResourceArn" resource_arn: String,
    7 "ResourceProperty" resource_property: String, 8 "ResourceShareId" resource_share_id: String,
    9 "ResourceShareName" resource_share_name: String, 10 "TargetProperty" target_property: String,
    11 "UpdateTime" update_time: String
} }

/// Disassociates resource share permission: `DisassociateResourceSharePermission` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/DisassociateResourceSharePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateResourceSharePermission {
    /// Required.
    pub permission_name: String,
    /// Required.
    pub resource_share_id: String,
}
operation! { DisassociateResourceSharePermission(permission_name: String, resource_share_id: String)
    "DisassociateResourceSharePermission" -> Empty {
    0 "PermissionName" permission_name, 1 "ResourceShareId" resource_share_id
} }

/// Response of [`DisassociateResourceSharePermission`]: empty.
pub type DisassociateResourceSharePermissionOutput = Empty;

/// Enables sharing with resource directory: `EnableSharingWithResourceDirectory` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/EnableSharingWithResourceDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSharingWithResourceDirectory {}
operation! { EnableSharingWithResourceDirectory() "EnableSharingWithResourceDirectory" -> Empty {} }

/// Response of [`EnableSharingWithResourceDirectory`]: empty.
pub type EnableSharingWithResourceDirectoryOutput = Empty;

/// Gets permission: `GetPermission` of `resourcesharing` 2020-01-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/GetPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermission {
    /// Required.
    pub permission_name: String,
    pub permission_version: Option<String>,
}
operation! { GetPermission(permission_name: String) "GetPermission" -> GetPermissionOutput {
    0 "PermissionName" permission_name, 1 "PermissionVersion" permission_version: String
} }

/// Response of [`GetPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionOutput {
    pub permission: Option<GetPermissionPermission>,
}
model! { GetPermissionOutput {
    0 "Permission" permission: GetPermissionPermission
} }

/// In the response of [`GetPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionPermission {
    pub create_time: Option<String>,
    pub default_permission: Option<bool>,
    pub default_version: Option<bool>,
    pub permission: Option<String>,
    pub permission_name: Option<String>,
    pub permission_version: Option<String>,
    pub resource_type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetPermissionPermission {
    0 "CreateTime" create_time: String, 1 "DefaultPermission" default_permission: bool,
    2 "DefaultVersion" default_version: bool, 3 "Permission" permission: String,
    4 "PermissionName" permission_name: String, 5 "PermissionVersion" permission_version: String,
    6 "ResourceType" resource_type: String, 7 "UpdateTime" update_time: String
} }

/// Lists permission versions: `ListPermissionVersions` of `resourcesharing` 2020-01-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListPermissionVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionVersions {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub permission_name: String,
}
operation! { ListPermissionVersions(permission_name: String) "ListPermissionVersions" -> ListPermissionVersionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PermissionName" permission_name
} }
paged! { ListPermissionVersions: ListPermissionVersionsPermissions =
    Token "NextToken", "Permissions" permissions, next "NextToken" }

/// Response of [`ListPermissionVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionVersionsOutput {
    pub next_token: Option<String>,
    pub permissions: Vec<ListPermissionVersionsPermissions>,
}
model! { ListPermissionVersionsOutput {
    0 "NextToken" next_token: String, 1 "Permissions" permissions: Vec<ListPermissionVersionsPermissions>
} }

/// In the response of [`ListPermissionVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionVersionsPermissions {
    pub create_time: Option<String>,
    pub default_permission: Option<bool>,
    pub default_version: Option<bool>,
    pub permission_name: Option<String>,
    pub permission_version: Option<String>,
    pub resource_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListPermissionVersionsPermissions {
    0 "CreateTime" create_time: String, 1 "DefaultPermission" default_permission: bool,
    2 "DefaultVersion" default_version: bool, 3 "PermissionName" permission_name: String,
    4 "PermissionVersion" permission_version: String, 5 "ResourceType" resource_type: String,
    6 "UpdateTime" update_time: String
} }

/// Lists permissions: `ListPermissions` of `resourcesharing` 2020-01-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissions {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_type: Option<String>,
}
operation! { ListPermissions() "ListPermissions" -> ListPermissionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceType" resource_type: String
} }
paged! { ListPermissions: ListPermissionsPermissions = Token "NextToken", "Permissions" permissions, next "NextToken" }

/// Response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsOutput {
    pub next_token: Option<String>,
    pub permissions: Vec<ListPermissionsPermissions>,
}
model! { ListPermissionsOutput {
    0 "NextToken" next_token: String, 1 "Permissions" permissions: Vec<ListPermissionsPermissions>
} }

/// In the response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsPermissions {
    pub create_time: Option<String>,
    pub default_permission: Option<bool>,
    pub default_version: Option<bool>,
    pub permission_name: Option<String>,
    pub permission_version: Option<String>,
    pub resource_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListPermissionsPermissions {
    0 "CreateTime" create_time: String, 1 "DefaultPermission" default_permission: bool,
    2 "DefaultVersion" default_version: bool, 3 "PermissionName" permission_name: String,
    4 "PermissionVersion" permission_version: String, 5 "ResourceType" resource_type: String,
    6 "UpdateTime" update_time: String
} }

/// Lists resource share associations: `ListResourceShareAssociations` of `resourcesharing` 2020-01-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListResourceShareAssociations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceShareAssociations {
    pub association_status: Option<String>,
    /// Required.
    pub association_type: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_id: Option<String>,
    pub resource_share_ids: Option<Vec<String>>,
    pub target: Option<String>,
}
operation! { ListResourceShareAssociations(association_type: String)
    "ListResourceShareAssociations" -> ListResourceShareAssociationsOutput {
    0 "AssociationStatus" association_status: String, 1 "AssociationType" association_type,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "ResourceArn" resource_arn: String,
    5 "ResourceId" resource_id: String, 6 "ResourceShareIds" resource_share_ids: Vec<String>, 7 "Target" target: String
} }
paged! { ListResourceShareAssociations: ListResourceShareAssociationsResourceShareAssociations =
    Token "NextToken", "ResourceShareAssociations" resource_share_associations, next "NextToken" }

/// Response of [`ListResourceShareAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceShareAssociationsOutput {
    pub next_token: Option<String>,
    pub resource_share_associations: Vec<
        ListResourceShareAssociationsResourceShareAssociations,
    >,
}
model! { ListResourceShareAssociationsOutput {
    0 "NextToken" next_token: String,
    1 "ResourceShareAssociations" resource_share_associations: Vec<ListResourceShareAssociationsResourceShareAssociations>
} }

/// In the response of [`ListResourceShareAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceShareAssociationsResourceShareAssociations {
    pub association_failed_details: Vec<
        ListResourceShareAssociationsAssociationFailedDetails,
    >,
    pub association_status: Option<String>,
    pub association_status_message: Option<String>,
    pub association_type: Option<String>,
    pub create_time: Option<String>,
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub external: Option<bool>,
    pub resource_arn: Option<String>,
    pub resource_property: Option<String>,
    pub resource_share_id: Option<String>,
    pub resource_share_name: Option<String>,
    pub target_property: Option<String>,
    pub update_time: Option<String>,
}
model! { ListResourceShareAssociationsResourceShareAssociations {
    0 "AssociationFailedDetails" association_failed_details: Vec<ListResourceShareAssociationsAssociationFailedDetails>,
    1 "AssociationStatus" association_status: String, 2 "AssociationStatusMessage" association_status_message: String,
    3 "AssociationType" association_type: String, 4 "CreateTime" create_time: String, 5 "EntityId" entity_id: String,
    6 "EntityType" entity_type: String, 7 "External" external: bool, 8 "ResourceArn" resource_arn: String,
    9 "ResourceProperty" resource_property: String, 10 "ResourceShareId" resource_share_id: String,
    11 "ResourceShareName" resource_share_name: String, 12 "TargetProperty" target_property: String,
    13 "UpdateTime" update_time: String
} }

/// In the response of [`ListResourceShareAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceShareAssociationsAssociationFailedDetails {
    pub associate_type: Option<String>,
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub failure_description: Option<String>,
    pub failure_reason: Option<String>,
    pub operation_type: Option<String>,
    pub resource_arn: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
model! { ListResourceShareAssociationsAssociationFailedDetails {
    0 "AssociateType" associate_type: String, 1 "EntityId" entity_id: String, 2 "EntityType" entity_type: String,
    3 "FailureDescription" failure_description: String, 4 "FailureReason" failure_reason: String,
    5 "OperationType" operation_type: String, 6 "ResourceArn" resource_arn: String, 7 "Status" status: String,
    8 "StatusMessage" status_message: String
} }

/// Lists resource share invitations: `ListResourceShareInvitations` of `resourcesharing` 2020-01-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListResourceShareInvitations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceShareInvitations {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_share_ids: Option<Vec<String>>,
    pub resource_share_invitation_ids: Option<Vec<String>>,
}
operation! { ListResourceShareInvitations() "ListResourceShareInvitations" -> ListResourceShareInvitationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ResourceShareIds" resource_share_ids: Vec<String>,
    3 "ResourceShareInvitationIds" resource_share_invitation_ids: Vec<String>
} }
paged! { ListResourceShareInvitations: ListResourceShareInvitationsResourceShareInvitations =
    Token "NextToken", "ResourceShareInvitations" resource_share_invitations, next "NextToken" }

/// Response of [`ListResourceShareInvitations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceShareInvitationsOutput {
    pub next_token: Option<String>,
    pub resource_share_invitations: Vec<
        ListResourceShareInvitationsResourceShareInvitations,
    >,
}
model! { ListResourceShareInvitationsOutput {
    0 "NextToken" next_token: String,
    1 "ResourceShareInvitations" resource_share_invitations: Vec<ListResourceShareInvitationsResourceShareInvitations>
} }

/// In the response of [`ListResourceShareInvitations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceShareInvitationsResourceShareInvitations {
    pub create_time: Option<String>,
    pub invitation_failed_details: Vec<
        ListResourceShareInvitationsInvitationFailedDetails,
    >,
    pub receiver_account_id: Option<String>,
    pub resource_share_id: Option<String>,
    pub resource_share_invitation_id: Option<String>,
    pub resource_share_name: Option<String>,
    pub sender_account_id: Option<String>,
    pub status: Option<String>,
}
model! { ListResourceShareInvitationsResourceShareInvitations {
    0 "CreateTime" create_time: String,
    1 "InvitationFailedDetails" invitation_failed_details: Vec<ListResourceShareInvitationsInvitationFailedDetails>,
    2 "ReceiverAccountId" receiver_account_id: String, 3 "ResourceShareId" resource_share_id: String,
    4 "ResourceShareInvitationId" resource_share_invitation_id: String,
    5 "ResourceShareName" resource_share_name: String, 6 "SenderAccountId" sender_account_id: String,
    7 "Status" status: String
} }

/// In the response of [`ListResourceShareInvitations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceShareInvitationsInvitationFailedDetails {
    pub associate_type: Option<String>,
    pub failure_description: Option<String>,
    pub failure_reason: Option<String>,
    pub operation_type: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
model! { ListResourceShareInvitationsInvitationFailedDetails {
    0 "AssociateType" associate_type: String, 1 "FailureDescription" failure_description: String,
    2 "FailureReason" failure_reason: String, 3 "OperationType" operation_type: String,
    4 "ResourceArn" resource_arn: String, 5 "ResourceId" resource_id: String, 6 "ResourceType" resource_type: String,
    7 "Status" status: String, 8 "StatusMessage" status_message: String
} }

/// Lists resource share permissions: `ListResourceSharePermissions` of `resourcesharing` 2020-01-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListResourceSharePermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceSharePermissions {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub resource_owner: String,
    /// Required.
    pub resource_share_id: String,
}
operation! { ListResourceSharePermissions(resource_owner: String, resource_share_id: String)
    "ListResourceSharePermissions" -> ListResourceSharePermissionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceOwner" resource_owner,
    3 "ResourceShareId" resource_share_id
} }
paged! { ListResourceSharePermissions: ListResourceSharePermissionsPermissions =
    Token "NextToken", "Permissions" permissions, next "NextToken" }

/// Response of [`ListResourceSharePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceSharePermissionsOutput {
    pub next_token: Option<String>,
    pub permissions: Vec<ListResourceSharePermissionsPermissions>,
}
model! { ListResourceSharePermissionsOutput {
    0 "NextToken" next_token: String, 1 "Permissions" permissions: Vec<ListResourceSharePermissionsPermissions>
} }

/// In the response of [`ListResourceSharePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceSharePermissionsPermissions {
    pub create_time: Option<String>,
    pub default_permission: Option<bool>,
    pub default_version: Option<bool>,
    pub permission_name: Option<String>,
    pub permission_version: Option<String>,
    pub resource_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListResourceSharePermissionsPermissions {
    0 "CreateTime" create_time: String, 1 "DefaultPermission" default_permission: bool,
    2 "DefaultVersion" default_version: bool, 3 "PermissionName" permission_name: String,
    4 "PermissionVersion" permission_version: String, 5 "ResourceType" resource_type: String,
    6 "UpdateTime" update_time: String
} }

/// Lists resource shares: `ListResourceShares` of `resourcesharing` 2020-01-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListResourceShares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceShares {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub permission_name: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_owner: String,
    pub resource_share_ids: Option<Vec<String>>,
    pub resource_share_name: Option<String>,
    pub resource_share_status: Option<String>,
    pub tag: Option<Vec<ListResourceSharesTag>>,
}
operation! { ListResourceShares(resource_owner: String) "ListResourceShares" -> ListResourceSharesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PermissionName" permission_name: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwner" resource_owner,
    5 "ResourceShareIds" resource_share_ids: Vec<String>, 6 "ResourceShareName" resource_share_name: String,
    7 "ResourceShareStatus" resource_share_status: String, 8 "Tag" tag: Vec<ListResourceSharesTag>
} }
paged! { ListResourceShares: ListResourceSharesResourceShares =
    Token "NextToken", "ResourceShares" resource_shares, next "NextToken" }

/// In the request of [`ListResourceShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceSharesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListResourceSharesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListResourceShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceSharesOutput {
    pub next_token: Option<String>,
    pub resource_shares: Vec<ListResourceSharesResourceShares>,
}
model! { ListResourceSharesOutput {
    0 "NextToken" next_token: String, 1 "ResourceShares" resource_shares: Vec<ListResourceSharesResourceShares>
} }

/// In the response of [`ListResourceShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceSharesResourceShares {
    pub allow_external_targets: Option<bool>,
    pub create_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_share_id: Option<String>,
    pub resource_share_name: Option<String>,
    pub resource_share_owner: Option<String>,
    pub resource_share_status: Option<String>,
    pub tags: Vec<ListResourceSharesTags>,
    pub update_time: Option<String>,
}
model! { ListResourceSharesResourceShares {
    0 "AllowExternalTargets" allow_external_targets: bool, 1 "CreateTime" create_time: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "ResourceShareId" resource_share_id: String,
    4 "ResourceShareName" resource_share_name: String, 5 "ResourceShareOwner" resource_share_owner: String,
    6 "ResourceShareStatus" resource_share_status: String, 7 "Tags" tags: Vec<ListResourceSharesTags>,
    8 "UpdateTime" update_time: String
} }

/// In the response of [`ListResourceShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceSharesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListResourceSharesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists shared resources: `ListSharedResources` of `resourcesharing` 2020-01-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListSharedResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
    /// Required.
    pub resource_owner: String,
    pub resource_share_ids: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub target: Option<String>,
}
operation! { ListSharedResources(resource_owner: String) "ListSharedResources" -> ListSharedResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceArns" resource_arns: Vec<String>,
    3 "ResourceIds" resource_ids: Vec<String>, 4 "ResourceOwner" resource_owner,
    5 "ResourceShareIds" resource_share_ids: Vec<String>, 6 "ResourceType" resource_type: String,
    7 "Target" target: String
} }
paged! { ListSharedResources: ListSharedResourcesSharedResources =
    Token "NextToken", "SharedResources" shared_resources, next "NextToken" }

/// Response of [`ListSharedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedResourcesOutput {
    pub next_token: Option<String>,
    pub shared_resources: Vec<ListSharedResourcesSharedResources>,
}
model! { ListSharedResourcesOutput {
    0 "NextToken" next_token: String, 1 "SharedResources" shared_resources: Vec<ListSharedResourcesSharedResources>
} }

/// In the response of [`ListSharedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedResourcesSharedResources {
    pub create_time: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_id: Option<String>,
    pub resource_share_id: Option<String>,
    pub resource_status: Option<String>,
    pub resource_status_message: Option<String>,
    pub resource_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListSharedResourcesSharedResources {
    0 "CreateTime" create_time: String, 1 "ResourceArn" resource_arn: String, 2 "ResourceId" resource_id: String,
    3 "ResourceShareId" resource_share_id: String, 4 "ResourceStatus" resource_status: String,
    5 "ResourceStatusMessage" resource_status_message: String, 6 "ResourceType" resource_type: String,
    7 "UpdateTime" update_time: String
} }

/// Lists shared targets: `ListSharedTargets` of `resourcesharing` 2020-01-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListSharedTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedTargets {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_id: Option<String>,
    /// Required.
    pub resource_owner: String,
    pub resource_share_ids: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub targets: Option<Vec<String>>,
}
operation! { ListSharedTargets(resource_owner: String) "ListSharedTargets" -> ListSharedTargetsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceArn" resource_arn: String,
    3 "ResourceId" resource_id: String, 4 "ResourceOwner" resource_owner,
    5 "ResourceShareIds" resource_share_ids: Vec<String>, 6 "ResourceType" resource_type: String,
    7 "Targets" targets: Vec<String>
} }
paged! { ListSharedTargets: ListSharedTargetsSharedTargets =
    Token "NextToken", "SharedTargets" shared_targets, next "NextToken" }

/// Response of [`ListSharedTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedTargetsOutput {
    pub next_token: Option<String>,
    pub shared_targets: Vec<ListSharedTargetsSharedTargets>,
}
model! { ListSharedTargetsOutput {
    0 "NextToken" next_token: String, 1 "SharedTargets" shared_targets: Vec<ListSharedTargetsSharedTargets>
} }

/// In the response of [`ListSharedTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedTargetsSharedTargets {
    pub create_time: Option<String>,
    pub external: Option<bool>,
    pub resource_share_id: Option<String>,
    pub target_id: Option<String>,
    pub target_property: Option<String>,
    pub update_time: Option<String>,
}
model! { ListSharedTargetsSharedTargets {
    0 "CreateTime" create_time: String, 1 "External" external: bool, 2 "ResourceShareId" resource_share_id: String,
    3 "TargetId" target_id: String, 4 "TargetProperty" target_property: String, 5 "UpdateTime" update_time: String
} }

/// Lists tag resources: `ListTagResources` of `resourcesharing` 2020-01-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Rejects resource share invitation: `RejectResourceShareInvitation` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/RejectResourceShareInvitation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectResourceShareInvitation {
    /// Required.
    pub resource_share_invitation_id: String,
}
operation! { RejectResourceShareInvitation(resource_share_invitation_id: String)
    "RejectResourceShareInvitation" -> RejectResourceShareInvitationOutput {
    0 "ResourceShareInvitationId" resource_share_invitation_id
} }

/// Response of [`RejectResourceShareInvitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectResourceShareInvitationOutput {
    pub resource_share_invitation: Option<
        RejectResourceShareInvitationResourceShareInvitation,
    >,
}
model! { RejectResourceShareInvitationOutput {
    0 "ResourceShareInvitation" resource_share_invitation: RejectResourceShareInvitationResourceShareInvitation
} }

/// In the response of [`RejectResourceShareInvitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectResourceShareInvitationResourceShareInvitation {
    pub create_time: Option<String>,
    pub receiver_account_id: Option<String>,
    pub resource_share_id: Option<String>,
    pub resource_share_invitation_id: Option<String>,
    pub resource_share_name: Option<String>,
    pub sender_account_id: Option<String>,
    pub status: Option<String>,
}
model! { RejectResourceShareInvitationResourceShareInvitation {
    0 "CreateTime" create_time: String, 1 "ReceiverAccountId" receiver_account_id: String,
    2 "ResourceShareId" resource_share_id: String, 3 "ResourceShareInvitationId" resource_share_invitation_id: String,
    4 "ResourceShareName" resource_share_name: String, 5 "SenderAccountId" sender_account_id: String,
    6 "Status" status: String
} }

/// `TagResources` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates resource share: `UpdateResourceShare` of `resourcesharing` 2020-01-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/UpdateResourceShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceShare {
    pub allow_external_targets: Option<bool>,
    /// Required.
    pub resource_share_id: String,
    /// Required.
    pub resource_share_name: String,
}
operation! { UpdateResourceShare(resource_share_id: String, resource_share_name: String)
    "UpdateResourceShare" -> UpdateResourceShareOutput {
    0 "AllowExternalTargets" allow_external_targets: bool, 1 "ResourceShareId" resource_share_id,
    2 "ResourceShareName" resource_share_name
} }

/// Response of [`UpdateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceShareOutput {
    pub resource_share: Option<UpdateResourceShareResourceShare>,
}
model! { UpdateResourceShareOutput {
    0 "ResourceShare" resource_share: UpdateResourceShareResourceShare
} }

/// In the response of [`UpdateResourceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceShareResourceShare {
    pub allow_external_targets: Option<bool>,
    pub create_time: Option<String>,
    pub resource_share_id: Option<String>,
    pub resource_share_name: Option<String>,
    pub resource_share_owner: Option<String>,
    pub resource_share_status: Option<String>,
    pub update_time: Option<String>,
}
model! { UpdateResourceShareResourceShare {
    0 "AllowExternalTargets" allow_external_targets: bool, 1 "CreateTime" create_time: String,
    2 "ResourceShareId" resource_share_id: String, 3 "ResourceShareName" resource_share_name: String,
    4 "ResourceShareOwner" resource_share_owner: String, 5 "ResourceShareStatus" resource_share_status: String,
    6 "UpdateTime" update_time: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AcceptResourceShareInvitation, AssociateResourceShare, AssociateResourceSharePermission, ChangeResourceGroup,
    CheckSharingWithResourceDirectoryStatus, CreateResourceShare, DeleteResourceShare, DescribeRegions,
    DisassociateResourceShare, DisassociateResourceSharePermission, EnableSharingWithResourceDirectory, GetPermission,
    ListPermissionVersions, ListPermissions, ListResourceShareAssociations, ListResourceShareInvitations,
    ListResourceSharePermissions, ListResourceShares, ListSharedResources, ListSharedTargets, ListTagResources,
    RejectResourceShareInvitation, TagResources, UntagResources, UpdateResourceShare
}
