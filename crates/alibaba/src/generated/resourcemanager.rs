//! `resourcemanager` 2020-03-31.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[
        ("ap-northeast-1", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-1", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-3", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-chengdu", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou-finance", "resourcemanager-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-huhehaote", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-qingdao", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-wulanchabu", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("eu-west-1", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("me-east-1", "resourcemanager-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "resourcemanager.vpc-proxy.aliyuncs.com"),
        ("us-west-1", "resourcemanager.vpc-proxy.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service =
    Service { name: "resourcemanager", version: "2020-03-31", code: "resourcemanager", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptHandshake {
    pub handshake_id: String,
}
operation! { AcceptHandshake(handshake_id: String) "AcceptHandshake" -> AcceptHandshakeOutput {
    0 "HandshakeId" handshake_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptHandshakeOutput {
    pub handshake: Option<AcceptHandshakeHandshake>,
}
model! { AcceptHandshakeOutput {
    0 "Handshake" handshake
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptHandshakeHandshake {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub handshake_id: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_name: Option<String>,
    pub modify_time: Option<String>,
    pub note: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub target_entity: Option<String>,
    pub target_type: Option<String>,
}
model! { AcceptHandshakeHandshake {
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "HandshakeId" handshake_id,
    3 "MasterAccountId" master_account_id, 4 "MasterAccountName" master_account_name, 5 "ModifyTime" modify_time,
    6 "Note" note, 7 "ResourceDirectoryId" resource_directory_id, 8 "Status" status, 9 "TargetEntity" target_entity,
    10 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachControlPolicy {
    pub policy_id: String,
    pub target_id: String,
}
operation! { AttachControlPolicy(policy_id: String, target_id: String) "AttachControlPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "TargetId" target_id
} }

pub type AttachControlPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicy {
    pub policy_name: String,
    pub policy_type: String,
    pub principal_name: String,
    pub principal_type: String,
    pub resource_group_id: String,
}

/// What [`AttachPolicy::new`] takes.
pub struct AttachPolicyRequired {
    pub policy_name: String,
    pub policy_type: String,
    pub principal_name: String,
    pub principal_type: String,
    pub resource_group_id: String,
}
operation! { AttachPolicy{AttachPolicyRequired: policy_name, policy_type, principal_name, principal_type, resource_group_id}
    "AttachPolicy" -> Empty {
    0 "PolicyName" policy_name, 1 "PolicyType" policy_type, 2 "PrincipalName" principal_name,
    3 "PrincipalType" principal_type, 4 "ResourceGroupId" resource_group_id
} }

pub type AttachPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSecureMobilePhone {
    pub account_id: String,
    pub secure_mobile_phone: String,
    pub verification_code: Secret,
}
operation! { BindSecureMobilePhone(account_id: String, secure_mobile_phone: String, verification_code: Secret)
    "BindSecureMobilePhone" -> Empty {
    0 "AccountId" account_id, 1 "SecureMobilePhone" secure_mobile_phone, 2 "VerificationCode" verification_code
} }

pub type BindSecureMobilePhoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelChangeAccountEmail {
    pub account_id: String,
}
operation! { CancelChangeAccountEmail(account_id: String) "CancelChangeAccountEmail" -> Empty {
    0 "AccountId" account_id
} }

pub type CancelChangeAccountEmailOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCreateCloudAccount {
    pub record_id: String,
}
operation! { CancelCreateCloudAccount(record_id: String) "CancelCreateCloudAccount" -> Empty {
    0 "RecordId" record_id
} }

pub type CancelCreateCloudAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelHandshake {
    pub handshake_id: String,
}
operation! { CancelHandshake(handshake_id: String) "CancelHandshake" -> CancelHandshakeOutput {
    0 "HandshakeId" handshake_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelHandshakeOutput {
    pub handshake: Option<CancelHandshakeHandshake>,
}
model! { CancelHandshakeOutput {
    0 "Handshake" handshake
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelHandshakeHandshake {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub handshake_id: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_name: Option<String>,
    pub modify_time: Option<String>,
    pub note: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub target_entity: Option<String>,
    pub target_type: Option<String>,
}
model! { CancelHandshakeHandshake {
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "HandshakeId" handshake_id,
    3 "MasterAccountId" master_account_id, 4 "MasterAccountName" master_account_name, 5 "ModifyTime" modify_time,
    6 "Note" note, 7 "ResourceDirectoryId" resource_directory_id, 8 "Status" status, 9 "TargetEntity" target_entity,
    10 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPromoteResourceAccount {
    pub record_id: String,
}
operation! { CancelPromoteResourceAccount(record_id: String) "CancelPromoteResourceAccount" -> Empty {
    0 "RecordId" record_id
} }

pub type CancelPromoteResourceAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAccountEmail {
    pub account_id: String,
    pub email: String,
}
operation! { ChangeAccountEmail(account_id: String, email: String) "ChangeAccountEmail" -> Empty {
    0 "AccountId" account_id, 1 "Email" email
} }

pub type ChangeAccountEmailOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountDelete {
    pub account_id: String,
}
operation! { CheckAccountDelete(account_id: String) "CheckAccountDelete" -> Empty {
    0 "AccountId" account_id
} }

pub type CheckAccountDeleteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoGroupingRule {
    /// At most 2000 characters.
    pub exclude_region_ids_scope: Option<String>,
    /// At most 8000 characters.
    pub exclude_resource_group_ids_scope: Option<String>,
    /// At most 5000 characters.
    pub exclude_resource_ids_scope: Option<String>,
    /// At most 2000 characters.
    pub exclude_resource_types_scope: Option<String>,
    /// At most 2000 characters.
    pub region_ids_scope: Option<String>,
    /// At most 8000 characters.
    pub resource_group_ids_scope: Option<String>,
    /// At most 5000 characters.
    pub resource_ids_scope: Option<String>,
    /// At most 2000 characters.
    pub resource_types_scope: Option<String>,
    pub rule_contents: Vec<CreateAutoGroupingRuleRuleContents>,
    /// At most 512 characters.
    pub rule_desc: Option<String>,
    /// At most 128 characters.
    pub rule_name: String,
    pub rule_type: String,
}
operation! { CreateAutoGroupingRule(rule_contents: Vec<CreateAutoGroupingRuleRuleContents>, rule_name: String, rule_type: String)
    "CreateAutoGroupingRule" -> CreateAutoGroupingRuleOutput {
    0 "ExcludeRegionIdsScope" exclude_region_ids_scope: String,
    1 "ExcludeResourceGroupIdsScope" exclude_resource_group_ids_scope: String,
    2 "ExcludeResourceIdsScope" exclude_resource_ids_scope: String,
    3 "ExcludeResourceTypesScope" exclude_resource_types_scope: String, 4 "RegionIdsScope" region_ids_scope: String,
    5 "ResourceGroupIdsScope" resource_group_ids_scope: String, 6 "ResourceIdsScope" resource_ids_scope: String,
    7 "ResourceTypesScope" resource_types_scope: String, 8 "RuleContents" rule_contents, 9 "RuleDesc" rule_desc: String,
    10 "RuleName" rule_name, 11 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoGroupingRuleRuleContents {
    pub auto_grouping_scope_condition: Option<String>,
    pub target_resource_group_condition: Option<String>,
}
input! { CreateAutoGroupingRuleRuleContents(target_resource_group_condition: String) {
    0 "AutoGroupingScopeCondition" auto_grouping_scope_condition: String,
    1 "TargetResourceGroupCondition" target_resource_group_condition: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoGroupingRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateAutoGroupingRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAccount {
    pub display_name: String,
    pub email: String,
    pub parent_folder_id: Option<String>,
    pub payer_account_id: Option<String>,
}
operation! { CreateCloudAccount(display_name: String, email: String) "CreateCloudAccount" -> CreateCloudAccountOutput {
    0 "DisplayName" display_name, 1 "Email" email, 2 "ParentFolderId" parent_folder_id: String,
    3 "PayerAccountId" payer_account_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAccountOutput {
    pub account: Option<CreateCloudAccountAccount>,
}
model! { CreateCloudAccountOutput {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAccountAccount {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub join_method: Option<String>,
    pub modify_time: Option<String>,
    pub record_id: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateCloudAccountAccount {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DisplayName" display_name, 3 "FolderId" folder_id,
    4 "JoinMethod" join_method, 5 "ModifyTime" modify_time, 6 "RecordId" record_id,
    7 "ResourceDirectoryId" resource_directory_id, 8 "Status" status, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateControlPolicy {
    pub description: Option<String>,
    pub effect_scope: String,
    pub policy_document: String,
    pub policy_name: String,
}
operation! { CreateControlPolicy(effect_scope: String, policy_document: String, policy_name: String)
    "CreateControlPolicy" -> CreateControlPolicyOutput {
    0 "Description" description: String, 1 "EffectScope" effect_scope, 2 "PolicyDocument" policy_document,
    3 "PolicyName" policy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateControlPolicyOutput {
    pub control_policy: Option<CreateControlPolicyControlPolicy>,
}
model! { CreateControlPolicyOutput {
    0 "ControlPolicy" control_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateControlPolicyControlPolicy {
    pub attachment_count: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub effect_scope: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub update_date: Option<String>,
}
model! { CreateControlPolicyControlPolicy {
    0 "AttachmentCount" attachment_count, 1 "CreateDate" create_date, 2 "Description" description,
    3 "EffectScope" effect_scope, 4 "PolicyId" policy_id, 5 "PolicyName" policy_name, 6 "PolicyType" policy_type,
    7 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolder {
    pub folder_name: String,
    pub parent_folder_id: Option<String>,
}
operation! { CreateFolder(folder_name: String) "CreateFolder" -> CreateFolderOutput {
    0 "FolderName" folder_name, 1 "ParentFolderId" parent_folder_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderOutput {
    pub folder: Option<CreateFolderFolder>,
}
model! { CreateFolderOutput {
    0 "Folder" folder
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderFolder {
    pub create_time: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub parent_folder_id: Option<String>,
}
model! { CreateFolderFolder {
    0 "CreateTime" create_time, 1 "FolderId" folder_id, 2 "FolderName" folder_name, 3 "ParentFolderId" parent_folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    pub description: Option<String>,
    pub policy_document: String,
    pub policy_name: String,
}
operation! { CreatePolicy(policy_document: String, policy_name: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "Description" description: String, 1 "PolicyDocument" policy_document, 2 "PolicyName" policy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy: Option<CreatePolicyPolicy>,
}
model! { CreatePolicyOutput {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyPolicy {
    pub create_date: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreatePolicyPolicy {
    0 "CreateDate" create_date, 1 "DefaultVersion" default_version, 2 "Description" description,
    3 "PolicyName" policy_name, 4 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersion {
    pub policy_document: String,
    pub policy_name: String,
    pub set_as_default: Option<bool>,
}
operation! { CreatePolicyVersion(policy_document: String, policy_name: String)
    "CreatePolicyVersion" -> CreatePolicyVersionOutput {
    0 "PolicyDocument" policy_document, 1 "PolicyName" policy_name, 2 "SetAsDefault" set_as_default: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersionOutput {
    pub policy_version: Option<CreatePolicyVersionPolicyVersion>,
}
model! { CreatePolicyVersionOutput {
    0 "PolicyVersion" policy_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersionPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub version_id: Option<String>,
}
model! { CreatePolicyVersionPolicyVersion {
    0 "CreateDate" create_date, 1 "IsDefaultVersion" is_default_version, 2 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceAccount {
    pub account_name_prefix: Option<String>,
    pub display_name: String,
    pub parent_folder_id: Option<String>,
    pub payer_account_id: Option<String>,
    pub resell_account_type: Option<String>,
    pub tag: Option<Vec<CreateResourceAccountTag>>,
}
operation! { CreateResourceAccount(display_name: String) "CreateResourceAccount" -> CreateResourceAccountOutput {
    0 "AccountNamePrefix" account_name_prefix: String, 1 "DisplayName" display_name,
    2 "ParentFolderId" parent_folder_id: String, 3 "PayerAccountId" payer_account_id: String,
    4 "ResellAccountType" resell_account_type: String, 5 "Tag" tag: Vec<CreateResourceAccountTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceAccountTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateResourceAccountTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceAccountOutput {
    pub account: Option<CreateResourceAccountAccount>,
}
model! { CreateResourceAccountOutput {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceAccountAccount {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub join_method: Option<String>,
    pub join_time: Option<String>,
    pub modify_time: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateResourceAccountAccount {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DisplayName" display_name, 3 "FolderId" folder_id,
    4 "JoinMethod" join_method, 5 "JoinTime" join_time, 6 "ModifyTime" modify_time,
    7 "ResourceDirectoryId" resource_directory_id, 8 "Status" status, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroup {
    pub display_name: String,
    pub name: String,
    pub tag: Option<Vec<CreateResourceGroupTag>>,
}
operation! { CreateResourceGroup(display_name: String, name: String)
    "CreateResourceGroup" -> CreateResourceGroupOutput {
    0 "DisplayName" display_name, 1 "Name" name, 2 "Tag" tag: Vec<CreateResourceGroupTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateResourceGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupOutput {
    pub resource_group: Option<CreateResourceGroupResourceGroup>,
}
model! { CreateResourceGroupOutput {
    0 "ResourceGroup" resource_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupResourceGroup {
    pub account_id: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub region_statuses: Option<CreateResourceGroupRegionStatuses>,
    pub status: Option<String>,
}
model! { CreateResourceGroupResourceGroup {
    0 "AccountId" account_id, 1 "CreateDate" create_date, 2 "DisplayName" display_name, 3 "Id" id, 4 "Name" name,
    5 "RegionStatuses" region_statuses, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupRegionStatuses {
    pub region_status: Option<Vec<CreateResourceGroupRegionStatus>>,
}
model! { CreateResourceGroupRegionStatuses {
    0 "RegionStatus" region_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupRegionStatus {
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateResourceGroupRegionStatus {
    0 "RegionId" region_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    pub role_name: String,
}
operation! { CreateRole(assume_role_policy_document: String, role_name: String) "CreateRole" -> CreateRoleOutput {
    0 "AssumeRolePolicyDocument" assume_role_policy_document, 1 "Description" description: String,
    2 "MaxSessionDuration" max_session_duration: i64, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub role: Option<CreateRoleRole>,
}
model! { CreateRoleOutput {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleRole {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub role_principal_name: Option<String>,
}
model! { CreateRoleRole {
    0 "Arn" arn, 1 "AssumeRolePolicyDocument" assume_role_policy_document, 2 "CreateDate" create_date,
    3 "Description" description, 4 "MaxSessionDuration" max_session_duration, 5 "RoleId" role_id,
    6 "RoleName" role_name, 7 "RolePrincipalName" role_principal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    pub custom_suffix: Option<String>,
    pub description: Option<String>,
    pub service_name: String,
}
operation! { CreateServiceLinkedRole(service_name: String) "CreateServiceLinkedRole" -> CreateServiceLinkedRoleOutput {
    0 "CustomSuffix" custom_suffix: String, 1 "Description" description: String, 2 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleOutput {
    pub role: Option<CreateServiceLinkedRoleRole>,
}
model! { CreateServiceLinkedRoleOutput {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleRole {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub is_service_linked_role: Option<bool>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub role_principal_name: Option<String>,
}
model! { CreateServiceLinkedRoleRole {
    0 "Arn" arn, 1 "AssumeRolePolicyDocument" assume_role_policy_document, 2 "CreateDate" create_date,
    3 "Description" description, 4 "IsServiceLinkedRole" is_service_linked_role, 5 "RoleId" role_id,
    6 "RoleName" role_name, 7 "RolePrincipalName" role_principal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclineHandshake {
    pub handshake_id: String,
}
operation! { DeclineHandshake(handshake_id: String) "DeclineHandshake" -> DeclineHandshakeOutput {
    0 "HandshakeId" handshake_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclineHandshakeOutput {
    pub handshake: Option<DeclineHandshakeHandshake>,
}
model! { DeclineHandshakeOutput {
    0 "Handshake" handshake
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclineHandshakeHandshake {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub handshake_id: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_name: Option<String>,
    pub modify_time: Option<String>,
    pub note: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub target_entity: Option<String>,
    pub target_type: Option<String>,
}
model! { DeclineHandshakeHandshake {
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "HandshakeId" handshake_id,
    3 "MasterAccountId" master_account_id, 4 "MasterAccountName" master_account_name, 5 "ModifyTime" modify_time,
    6 "Note" note, 7 "ResourceDirectoryId" resource_directory_id, 8 "Status" status, 9 "TargetEntity" target_entity,
    10 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub abandonable_check_id: Option<Vec<String>>,
    pub account_id: String,
}
operation! { DeleteAccount(account_id: String) "DeleteAccount" -> DeleteAccountOutput {
    0 "AbandonableCheckId" abandonable_check_id: Vec<String>, 1 "AccountId" account_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountOutput {
    pub deletion_type: Option<String>,
}
model! { DeleteAccountOutput {
    0 "DeletionType" deletion_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoGroupingRule {
    pub rule_id: String,
}
operation! { DeleteAutoGroupingRule(rule_id: String) "DeleteAutoGroupingRule" -> Empty {
    0 "RuleId" rule_id
} }

pub type DeleteAutoGroupingRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteControlPolicy {
    pub policy_id: String,
}
operation! { DeleteControlPolicy(policy_id: String) "DeleteControlPolicy" -> Empty {
    0 "PolicyId" policy_id
} }

pub type DeleteControlPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolder {
    pub folder_id: String,
}
operation! { DeleteFolder(folder_id: String) "DeleteFolder" -> Empty {
    0 "FolderId" folder_id
} }

pub type DeleteFolderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    pub policy_name: String,
}
operation! { DeletePolicy(policy_name: String) "DeletePolicy" -> Empty {
    0 "PolicyName" policy_name
} }

pub type DeletePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyVersion {
    pub policy_name: String,
    pub version_id: String,
}
operation! { DeletePolicyVersion(policy_name: String, version_id: String) "DeletePolicyVersion" -> Empty {
    0 "PolicyName" policy_name, 1 "VersionId" version_id
} }

pub type DeletePolicyVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    pub resource_group_id: String,
}
operation! { DeleteResourceGroup(resource_group_id: String) "DeleteResourceGroup" -> DeleteResourceGroupOutput {
    0 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupOutput {
    pub resource_group: Option<DeleteResourceGroupResourceGroup>,
}
model! { DeleteResourceGroupOutput {
    0 "ResourceGroup" resource_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupResourceGroup {
    pub account_id: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub region_statuses: Option<DeleteResourceGroupRegionStatuses>,
    pub status: Option<String>,
}
model! { DeleteResourceGroupResourceGroup {
    0 "AccountId" account_id, 1 "CreateDate" create_date, 2 "DisplayName" display_name, 3 "Id" id, 4 "Name" name,
    5 "RegionStatuses" region_statuses, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupRegionStatuses {
    pub region_status: Option<Vec<DeleteResourceGroupRegionStatus>>,
}
model! { DeleteResourceGroupRegionStatuses {
    0 "RegionStatus" region_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupRegionStatus {
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DeleteResourceGroupRegionStatus {
    0 "RegionId" region_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    pub role_name: String,
}
operation! { DeleteRole(role_name: String) "DeleteRole" -> Empty {
    0 "RoleName" role_name
} }

pub type DeleteRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLinkedRole {
    pub role_name: String,
}
operation! { DeleteServiceLinkedRole(role_name: String) "DeleteServiceLinkedRole" -> DeleteServiceLinkedRoleOutput {
    0 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLinkedRoleOutput {
    pub deletion_task_id: Option<String>,
}
model! { DeleteServiceLinkedRoleOutput {
    0 "DeletionTaskId" deletion_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterDelegatedAdministrator {
    pub account_id: String,
    pub service_principal: String,
}
operation! { DeregisterDelegatedAdministrator(account_id: String, service_principal: String)
    "DeregisterDelegatedAdministrator" -> Empty {
    0 "AccountId" account_id, 1 "ServicePrincipal" service_principal
} }

pub type DeregisterDelegatedAdministratorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyResourceDirectory {}
operation! { DestroyResourceDirectory() "DestroyResourceDirectory" -> Empty {} }

pub type DestroyResourceDirectoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachControlPolicy {
    pub policy_id: String,
    pub target_id: String,
}
operation! { DetachControlPolicy(policy_id: String, target_id: String) "DetachControlPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "TargetId" target_id
} }

pub type DetachControlPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPolicy {
    pub policy_name: String,
    pub policy_type: String,
    pub principal_name: String,
    pub principal_type: String,
    pub resource_group_id: String,
}

/// What [`DetachPolicy::new`] takes.
pub struct DetachPolicyRequired {
    pub policy_name: String,
    pub policy_type: String,
    pub principal_name: String,
    pub principal_type: String,
    pub resource_group_id: String,
}
operation! { DetachPolicy{DetachPolicyRequired: policy_name, policy_type, principal_name, principal_type, resource_group_id}
    "DetachPolicy" -> Empty {
    0 "PolicyName" policy_name, 1 "PolicyType" policy_type, 2 "PrincipalName" principal_name,
    3 "PrincipalType" principal_type, 4 "ResourceGroupId" resource_group_id
} }

pub type DetachPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAssociatedTransfer {}
operation! { DisableAssociatedTransfer() "DisableAssociatedTransfer" -> Empty {} }

pub type DisableAssociatedTransferOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoGrouping {}
operation! { DisableAutoGrouping() "DisableAutoGrouping" -> Empty {} }

pub type DisableAutoGroupingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableControlPolicy {}
operation! { DisableControlPolicy() "DisableControlPolicy" -> DisableControlPolicyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableControlPolicyOutput {
    pub enablement_status: Option<String>,
}
model! { DisableControlPolicyOutput {
    0 "EnablementStatus" enablement_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableResourceGroupNotification {}
operation! { DisableResourceGroupNotification() "DisableResourceGroupNotification" -> Empty {} }

pub type DisableResourceGroupNotificationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAssociatedTransfer {}
operation! { EnableAssociatedTransfer() "EnableAssociatedTransfer" -> Empty {} }

pub type EnableAssociatedTransferOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoGrouping {}
operation! { EnableAutoGrouping() "EnableAutoGrouping" -> Empty {} }

pub type EnableAutoGroupingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableControlPolicy {}
operation! { EnableControlPolicy() "EnableControlPolicy" -> EnableControlPolicyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableControlPolicyOutput {
    pub enablement_status: Option<String>,
}
model! { EnableControlPolicyOutput {
    0 "EnablementStatus" enablement_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceDirectory {
    pub enable_mode: String,
    pub ma_name: Option<String>,
    pub ma_secure_mobile_phone: Option<String>,
    pub verification_code: Option<Secret>,
}
operation! { EnableResourceDirectory(enable_mode: String) "EnableResourceDirectory" -> EnableResourceDirectoryOutput {
    0 "EnableMode" enable_mode, 1 "MAName" ma_name: String, 2 "MASecureMobilePhone" ma_secure_mobile_phone: String,
    3 "VerificationCode" verification_code: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceDirectoryOutput {
    pub resource_directory: Option<EnableResourceDirectoryResourceDirectory>,
}
model! { EnableResourceDirectoryOutput {
    0 "ResourceDirectory" resource_directory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceDirectoryResourceDirectory {
    pub create_time: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_name: Option<String>,
    pub resource_directory_id: Option<String>,
    pub root_folder_id: Option<String>,
}
model! { EnableResourceDirectoryResourceDirectory {
    0 "CreateTime" create_time, 1 "MasterAccountId" master_account_id, 2 "MasterAccountName" master_account_name,
    3 "ResourceDirectoryId" resource_directory_id, 4 "RootFolderId" root_folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceGroupNotification {}
operation! { EnableResourceGroupNotification() "EnableResourceGroupNotification" -> Empty {} }

pub type EnableResourceGroupNotificationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccount {
    pub account_id: String,
    pub include_tags: Option<bool>,
}
operation! { GetAccount(account_id: String) "GetAccount" -> GetAccountOutput {
    0 "AccountId" account_id, 1 "IncludeTags" include_tags: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountOutput {
    pub account: Option<GetAccountAccount>,
}
model! { GetAccountOutput {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountAccount {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub email_status: Option<String>,
    pub folder_id: Option<String>,
    pub identity_information: Option<String>,
    pub join_method: Option<String>,
    pub join_time: Option<String>,
    pub location: Option<String>,
    pub modify_time: Option<String>,
    pub resource_directory_id: Option<String>,
    pub resource_directory_path: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetAccountTags>>,
    pub r#type: Option<String>,
}
model! { GetAccountAccount {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DisplayName" display_name, 3 "EmailStatus" email_status,
    4 "FolderId" folder_id, 5 "IdentityInformation" identity_information, 6 "JoinMethod" join_method,
    7 "JoinTime" join_time, 8 "Location" location, 9 "ModifyTime" modify_time,
    10 "ResourceDirectoryId" resource_directory_id, 11 "ResourceDirectoryPath" resource_directory_path,
    12 "Status" status, 13 "Tags" tags, 14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetAccountTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionCheckResult {
    pub account_id: String,
}
operation! { GetAccountDeletionCheckResult(account_id: String)
    "GetAccountDeletionCheckResult" -> GetAccountDeletionCheckResultOutput {
    0 "AccountId" account_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionCheckResultOutput {
    pub account_deletion_check_result_info: Option<GetAccountDeletionCheckResultAccountDeletionCheckResultInfo>,
}
model! { GetAccountDeletionCheckResultOutput {
    0 "AccountDeletionCheckResultInfo" account_deletion_check_result_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionCheckResultAccountDeletionCheckResultInfo {
    pub abandonable_checks: Option<Vec<GetAccountDeletionCheckResultAbandonableChecks>>,
    pub allow_delete: Option<String>,
    pub not_allow_reason: Option<Vec<GetAccountDeletionCheckResultNotAllowReason>>,
    pub status: Option<String>,
}
model! { GetAccountDeletionCheckResultAccountDeletionCheckResultInfo {
    0 "AbandonableChecks" abandonable_checks, 1 "AllowDelete" allow_delete, 2 "NotAllowReason" not_allow_reason,
    3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionCheckResultAbandonableChecks {
    pub check_id: Option<String>,
    pub check_name: Option<String>,
    pub description: Option<String>,
}
model! { GetAccountDeletionCheckResultAbandonableChecks {
    0 "CheckId" check_id, 1 "CheckName" check_name, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionCheckResultNotAllowReason {
    pub check_id: Option<String>,
    pub check_name: Option<String>,
    pub description: Option<String>,
}
model! { GetAccountDeletionCheckResultNotAllowReason {
    0 "CheckId" check_id, 1 "CheckName" check_name, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionStatus {
    pub account_id: String,
}
operation! { GetAccountDeletionStatus(account_id: String) "GetAccountDeletionStatus" -> GetAccountDeletionStatusOutput {
    0 "AccountId" account_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionStatusOutput {
    pub rd_account_deletion_status: Option<GetAccountDeletionStatusRdAccountDeletionStatus>,
}
model! { GetAccountDeletionStatusOutput {
    0 "RdAccountDeletionStatus" rd_account_deletion_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionStatusRdAccountDeletionStatus {
    pub account_id: Option<String>,
    pub create_time: Option<String>,
    pub deletion_time: Option<String>,
    pub deletion_type: Option<String>,
    pub fail_reason_list: Option<Vec<GetAccountDeletionStatusFailReasonList>>,
    pub status: Option<String>,
}
model! { GetAccountDeletionStatusRdAccountDeletionStatus {
    0 "AccountId" account_id, 1 "CreateTime" create_time, 2 "DeletionTime" deletion_time,
    3 "DeletionType" deletion_type, 4 "FailReasonList" fail_reason_list, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionStatusFailReasonList {
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { GetAccountDeletionStatusFailReasonList {
    0 "Description" description, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGroupingRule {
    pub rule_id: String,
}
operation! { GetAutoGroupingRule(rule_id: String) "GetAutoGroupingRule" -> GetAutoGroupingRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGroupingRuleOutput {
    pub rule: Option<GetAutoGroupingRuleRule>,
}
model! { GetAutoGroupingRuleOutput {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGroupingRuleRule {
    pub create_time: Option<String>,
    pub exclude_region_ids_scope: Option<String>,
    pub exclude_resource_group_ids_scope: Option<String>,
    pub exclude_resource_ids_scope: Option<String>,
    pub exclude_resource_types_scope: Option<String>,
    pub modify_time: Option<String>,
    pub region_ids_scope: Option<String>,
    pub resource_group_ids_scope: Option<String>,
    pub resource_ids_scope: Option<String>,
    pub resource_types_scope: Option<String>,
    pub rule_contents: Option<Vec<GetAutoGroupingRuleRuleContents>>,
    pub rule_desc: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
}
model! { GetAutoGroupingRuleRule {
    0 "CreateTime" create_time, 1 "ExcludeRegionIdsScope" exclude_region_ids_scope,
    2 "ExcludeResourceGroupIdsScope" exclude_resource_group_ids_scope,
    3 "ExcludeResourceIdsScope" exclude_resource_ids_scope, 4 "ExcludeResourceTypesScope" exclude_resource_types_scope,
    5 "ModifyTime" modify_time, 6 "RegionIdsScope" region_ids_scope, 7 "ResourceGroupIdsScope" resource_group_ids_scope,
    8 "ResourceIdsScope" resource_ids_scope, 9 "ResourceTypesScope" resource_types_scope,
    10 "RuleContents" rule_contents, 11 "RuleDesc" rule_desc, 12 "RuleId" rule_id, 13 "RuleName" rule_name,
    14 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGroupingRuleRuleContents {
    pub auto_grouping_scope_condition: Option<String>,
    pub rule_content_id: Option<String>,
    pub target_resource_group_condition: Option<String>,
}
model! { GetAutoGroupingRuleRuleContents {
    0 "AutoGroupingScopeCondition" auto_grouping_scope_condition, 1 "RuleContentId" rule_content_id,
    2 "TargetResourceGroupCondition" target_resource_group_condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGroupingStatus {}
operation! { GetAutoGroupingStatus() "GetAutoGroupingStatus" -> GetAutoGroupingStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGroupingStatusOutput {
    pub enable_existed_resources_transfer: Option<bool>,
    pub enable_status: Option<String>,
}
model! { GetAutoGroupingStatusOutput {
    0 "EnableExistedResourcesTransfer" enable_existed_resources_transfer, 1 "EnableStatus" enable_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlPolicy {
    pub language: Option<String>,
    pub policy_id: String,
}
operation! { GetControlPolicy(policy_id: String) "GetControlPolicy" -> GetControlPolicyOutput {
    0 "Language" language: String, 1 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlPolicyOutput {
    pub control_policy: Option<GetControlPolicyControlPolicy>,
}
model! { GetControlPolicyOutput {
    0 "ControlPolicy" control_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlPolicyControlPolicy {
    pub attachment_count: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub effect_scope: Option<String>,
    pub policy_document: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub update_date: Option<String>,
}
model! { GetControlPolicyControlPolicy {
    0 "AttachmentCount" attachment_count, 1 "CreateDate" create_date, 2 "Description" description,
    3 "EffectScope" effect_scope, 4 "PolicyDocument" policy_document, 5 "PolicyId" policy_id,
    6 "PolicyName" policy_name, 7 "PolicyType" policy_type, 8 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlPolicyEnablementStatus {}
operation! { GetControlPolicyEnablementStatus()
"GetControlPolicyEnablementStatus" -> GetControlPolicyEnablementStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlPolicyEnablementStatusOutput {
    pub enablement_status: Option<String>,
}
model! { GetControlPolicyEnablementStatusOutput {
    0 "EnablementStatus" enablement_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolder {
    pub folder_id: String,
}
operation! { GetFolder(folder_id: String) "GetFolder" -> GetFolderOutput {
    0 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolderOutput {
    pub folder: Option<GetFolderFolder>,
}
model! { GetFolderOutput {
    0 "Folder" folder
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolderFolder {
    pub create_time: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub parent_folder_id: Option<String>,
    pub resource_directory_path: Option<String>,
}
model! { GetFolderFolder {
    0 "CreateTime" create_time, 1 "FolderId" folder_id, 2 "FolderName" folder_name, 3 "ParentFolderId" parent_folder_id,
    4 "ResourceDirectoryPath" resource_directory_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHandshake {
    pub handshake_id: String,
}
operation! { GetHandshake(handshake_id: String) "GetHandshake" -> GetHandshakeOutput {
    0 "HandshakeId" handshake_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHandshakeOutput {
    pub handshake: Option<GetHandshakeHandshake>,
}
model! { GetHandshakeOutput {
    0 "Handshake" handshake
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHandshakeHandshake {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub handshake_id: Option<String>,
    pub invited_account_real_name: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_name: Option<String>,
    pub master_account_real_name: Option<String>,
    pub modify_time: Option<String>,
    pub note: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub target_entity: Option<String>,
    pub target_type: Option<String>,
}
model! { GetHandshakeHandshake {
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "HandshakeId" handshake_id,
    3 "InvitedAccountRealName" invited_account_real_name, 4 "MasterAccountId" master_account_id,
    5 "MasterAccountName" master_account_name, 6 "MasterAccountRealName" master_account_real_name,
    7 "ModifyTime" modify_time, 8 "Note" note, 9 "ResourceDirectoryId" resource_directory_id, 10 "Status" status,
    11 "TargetEntity" target_entity, 12 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayerForAccount {
    pub account_id: String,
}
operation! { GetPayerForAccount(account_id: String) "GetPayerForAccount" -> GetPayerForAccountOutput {
    0 "AccountId" account_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayerForAccountOutput {
    pub payer_account_id: Option<String>,
    pub payer_account_name: Option<String>,
}
model! { GetPayerForAccountOutput {
    0 "PayerAccountId" payer_account_id, 1 "PayerAccountName" payer_account_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicy {
    pub language: Option<String>,
    pub policy_name: String,
    pub policy_type: String,
}
operation! { GetPolicy(policy_name: String, policy_type: String) "GetPolicy" -> GetPolicyOutput {
    0 "Language" language: String, 1 "PolicyName" policy_name, 2 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyOutput {
    pub policy: Option<GetPolicyPolicy>,
}
model! { GetPolicyOutput {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyPolicy {
    pub attachment_count: Option<i64>,
    pub create_date: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub update_date: Option<String>,
}
model! { GetPolicyPolicy {
    0 "AttachmentCount" attachment_count, 1 "CreateDate" create_date, 2 "DefaultVersion" default_version,
    3 "Description" description, 4 "PolicyDocument" policy_document, 5 "PolicyName" policy_name,
    6 "PolicyType" policy_type, 7 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersion {
    pub policy_name: String,
    pub policy_type: String,
    pub version_id: String,
}
operation! { GetPolicyVersion(policy_name: String, policy_type: String, version_id: String)
    "GetPolicyVersion" -> GetPolicyVersionOutput {
    0 "PolicyName" policy_name, 1 "PolicyType" policy_type, 2 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersionOutput {
    pub policy_version: Option<GetPolicyVersionPolicyVersion>,
}
model! { GetPolicyVersionOutput {
    0 "PolicyVersion" policy_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersionPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub policy_document: Option<String>,
    pub version_id: Option<String>,
}
model! { GetPolicyVersionPolicyVersion {
    0 "CreateDate" create_date, 1 "IsDefaultVersion" is_default_version, 2 "PolicyDocument" policy_document,
    3 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceDirectory {}
operation! { GetResourceDirectory() "GetResourceDirectory" -> GetResourceDirectoryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceDirectoryOutput {
    pub resource_directory: Option<GetResourceDirectoryResourceDirectory>,
}
model! { GetResourceDirectoryOutput {
    0 "ResourceDirectory" resource_directory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceDirectoryResourceDirectory {
    pub control_policy_status: Option<String>,
    pub create_time: Option<String>,
    pub identity_information: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_name: Option<String>,
    pub member_deletion_status: Option<String>,
    pub resource_directory_id: Option<String>,
    pub root_folder_id: Option<String>,
}
model! { GetResourceDirectoryResourceDirectory {
    0 "ControlPolicyStatus" control_policy_status, 1 "CreateTime" create_time,
    2 "IdentityInformation" identity_information, 3 "MasterAccountId" master_account_id,
    4 "MasterAccountName" master_account_name, 5 "MemberDeletionStatus" member_deletion_status,
    6 "ResourceDirectoryId" resource_directory_id, 7 "RootFolderId" root_folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroup {
    pub include_tags: Option<bool>,
    pub resource_group_id: String,
}
operation! { GetResourceGroup(resource_group_id: String) "GetResourceGroup" -> GetResourceGroupOutput {
    0 "IncludeTags" include_tags: bool, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupOutput {
    pub resource_group: Option<GetResourceGroupResourceGroup>,
}
model! { GetResourceGroupOutput {
    0 "ResourceGroup" resource_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupResourceGroup {
    pub account_id: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub region_statuses: Option<GetResourceGroupRegionStatuses>,
    pub status: Option<String>,
    pub tags: Option<GetResourceGroupTags>,
}
model! { GetResourceGroupResourceGroup {
    0 "AccountId" account_id, 1 "CreateDate" create_date, 2 "DisplayName" display_name, 3 "Id" id, 4 "Name" name,
    5 "RegionStatuses" region_statuses, 6 "Status" status, 7 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupRegionStatuses {
    pub region_status: Option<Vec<GetResourceGroupRegionStatus>>,
}
model! { GetResourceGroupRegionStatuses {
    0 "RegionStatus" region_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupRegionStatus {
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { GetResourceGroupRegionStatus {
    0 "RegionId" region_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupTags {
    pub tag: Option<Vec<GetResourceGroupTag>>,
}
model! { GetResourceGroupTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetResourceGroupTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupAdminSetting {}
operation! { GetResourceGroupAdminSetting() "GetResourceGroupAdminSetting" -> GetResourceGroupAdminSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupAdminSettingOutput {
    pub creator_as_admin: Option<bool>,
}
model! { GetResourceGroupAdminSettingOutput {
    0 "CreatorAsAdmin" creator_as_admin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupNotificationSetting {}
operation! { GetResourceGroupNotificationSetting()
"GetResourceGroupNotificationSetting" -> GetResourceGroupNotificationSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupNotificationSettingOutput {
    pub resource_group_notification_enable_status: Option<bool>,
}
model! { GetResourceGroupNotificationSettingOutput {
    0 "ResourceGroupNotificationEnableStatus" resource_group_notification_enable_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupResourceCounts {
    pub group_by_key: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_types: Option<Vec<GetResourceGroupResourceCountsResourceTypes>>,
}
operation! { GetResourceGroupResourceCounts() "GetResourceGroupResourceCounts" -> GetResourceGroupResourceCountsOutput {
    0 "GroupByKey" group_by_key: String, 1 "ResourceGroupId" resource_group_id: String,
    2 "ResourceRegionId" resource_region_id: String,
    3 "ResourceTypes" resource_types: Vec<GetResourceGroupResourceCountsResourceTypes>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupResourceCountsResourceTypes {
    pub resource_type_code: Option<String>,
    pub service: Option<String>,
}
input! { GetResourceGroupResourceCountsResourceTypes() {
    0 "ResourceTypeCode" resource_type_code: String, 1 "Service" service: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupResourceCountsOutput {
    pub resource_counts: Option<Vec<GetResourceGroupResourceCountsResourceCounts>>,
}
model! { GetResourceGroupResourceCountsOutput {
    0 "ResourceCounts" resource_counts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupResourceCountsResourceCounts {
    pub count: Option<i64>,
    pub group_by_key: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetResourceGroupResourceCountsResourceCounts {
    0 "Count" count, 1 "GroupByKey" group_by_key, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRole {
    pub language: Option<String>,
    pub role_name: String,
}
operation! { GetRole(role_name: String) "GetRole" -> GetRoleOutput {
    0 "Language" language: String, 1 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleOutput {
    pub role: Option<GetRoleRole>,
}
model! { GetRoleOutput {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleRole {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub is_service_linked_role: Option<bool>,
    pub latest_deletion_task: Option<GetRoleLatestDeletionTask>,
    pub max_session_duration: Option<i64>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub role_principal_name: Option<String>,
    pub update_date: Option<String>,
}
model! { GetRoleRole {
    0 "Arn" arn, 1 "AssumeRolePolicyDocument" assume_role_policy_document, 2 "CreateDate" create_date,
    3 "Description" description, 4 "IsServiceLinkedRole" is_service_linked_role,
    5 "LatestDeletionTask" latest_deletion_task, 6 "MaxSessionDuration" max_session_duration, 7 "RoleId" role_id,
    8 "RoleName" role_name, 9 "RolePrincipalName" role_principal_name, 10 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleLatestDeletionTask {
    pub create_date: Option<String>,
    pub deletion_task_id: Option<String>,
}
model! { GetRoleLatestDeletionTask {
    0 "CreateDate" create_date, 1 "DeletionTaskId" deletion_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatus {
    pub deletion_task_id: Option<String>,
}
operation! { GetServiceLinkedRoleDeletionStatus()
    "GetServiceLinkedRoleDeletionStatus" -> GetServiceLinkedRoleDeletionStatusOutput {
    0 "DeletionTaskId" deletion_task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusOutput {
    pub reason: Option<GetServiceLinkedRoleDeletionStatusReason>,
    pub status: Option<String>,
}
model! { GetServiceLinkedRoleDeletionStatusOutput {
    0 "Reason" reason, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusReason {
    pub message: Option<String>,
    pub role_usages: Option<GetServiceLinkedRoleDeletionStatusRoleUsages>,
}
model! { GetServiceLinkedRoleDeletionStatusReason {
    0 "Message" message, 1 "RoleUsages" role_usages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusRoleUsages {
    pub role_usage: Option<Vec<GetServiceLinkedRoleDeletionStatusRoleUsage>>,
}
model! { GetServiceLinkedRoleDeletionStatusRoleUsages {
    0 "RoleUsage" role_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusRoleUsage {
    pub region: Option<String>,
    pub resources: Option<GetServiceLinkedRoleDeletionStatusResources>,
}
model! { GetServiceLinkedRoleDeletionStatusRoleUsage {
    0 "Region" region, 1 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusResources {
    pub resource: Option<Vec<String>>,
}
model! { GetServiceLinkedRoleDeletionStatusResources {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitResourceDirectory {}
operation! { InitResourceDirectory() "InitResourceDirectory" -> InitResourceDirectoryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitResourceDirectoryOutput {
    pub resource_directory: Option<InitResourceDirectoryResourceDirectory>,
}
model! { InitResourceDirectoryOutput {
    0 "ResourceDirectory" resource_directory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitResourceDirectoryResourceDirectory {
    pub create_time: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_name: Option<String>,
    pub resource_directory_id: Option<String>,
    pub root_folder_id: Option<String>,
}
model! { InitResourceDirectoryResourceDirectory {
    0 "CreateTime" create_time, 1 "MasterAccountId" master_account_id, 2 "MasterAccountName" master_account_name,
    3 "ResourceDirectoryId" resource_directory_id, 4 "RootFolderId" root_folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteAccountToResourceDirectory {
    pub note: Option<String>,
    pub tag: Option<Vec<InviteAccountToResourceDirectoryTag>>,
    pub target_entity: String,
    pub target_type: String,
}
operation! { InviteAccountToResourceDirectory(target_entity: String, target_type: String)
    "InviteAccountToResourceDirectory" -> InviteAccountToResourceDirectoryOutput {
    0 "Note" note: String, 1 "Tag" tag: Vec<InviteAccountToResourceDirectoryTag>, 2 "TargetEntity" target_entity,
    3 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteAccountToResourceDirectoryTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InviteAccountToResourceDirectoryTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteAccountToResourceDirectoryOutput {
    pub handshake: Option<InviteAccountToResourceDirectoryHandshake>,
}
model! { InviteAccountToResourceDirectoryOutput {
    0 "Handshake" handshake
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteAccountToResourceDirectoryHandshake {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub handshake_id: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_name: Option<String>,
    pub modify_time: Option<String>,
    pub note: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub target_entity: Option<String>,
    pub target_type: Option<String>,
}
model! { InviteAccountToResourceDirectoryHandshake {
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "HandshakeId" handshake_id,
    3 "MasterAccountId" master_account_id, 4 "MasterAccountName" master_account_name, 5 "ModifyTime" modify_time,
    6 "Note" note, 7 "ResourceDirectoryId" resource_directory_id, 8 "Status" status, 9 "TargetEntity" target_entity,
    10 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccounts {
    pub include_tags: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tag: Option<Vec<ListAccountsTag>>,
}
operation! { ListAccounts() "ListAccounts" -> ListAccountsOutput {
    0 "IncludeTags" include_tags: bool, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Tag" tag: Vec<ListAccountsTag>
} }
paged! { ListAccounts: ListAccountsAccount =
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAccountsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsOutput {
    pub accounts: Option<ListAccountsAccounts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAccountsOutput {
    0 "Accounts" accounts, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsAccounts {
    pub account: Option<Vec<ListAccountsAccount>>,
}
model! { ListAccountsAccounts {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsAccount {
    pub account_id: Option<String>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub join_method: Option<String>,
    pub join_time: Option<String>,
    pub modify_time: Option<String>,
    pub resource_directory_id: Option<String>,
    pub resource_directory_path: Option<String>,
    pub status: Option<String>,
    pub tags: Option<ListAccountsTags>,
    pub r#type: Option<String>,
}
model! { ListAccountsAccount {
    0 "AccountId" account_id, 1 "DisplayName" display_name, 2 "FolderId" folder_id, 3 "JoinMethod" join_method,
    4 "JoinTime" join_time, 5 "ModifyTime" modify_time, 6 "ResourceDirectoryId" resource_directory_id,
    7 "ResourceDirectoryPath" resource_directory_path, 8 "Status" status, 9 "Tags" tags, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsTags {
    pub tag: Option<Vec<ListAccountsTagsTag>>,
}
model! { ListAccountsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAccountsTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParent {
    pub include_tags: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_folder_id: Option<String>,
    pub query_keyword: Option<String>,
    pub tag: Option<Vec<ListAccountsForParentTag>>,
}
operation! { ListAccountsForParent() "ListAccountsForParent" -> ListAccountsForParentOutput {
    0 "IncludeTags" include_tags: bool, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ParentFolderId" parent_folder_id: String, 4 "QueryKeyword" query_keyword: String,
    5 "Tag" tag: Vec<ListAccountsForParentTag>
} }
paged! { ListAccountsForParent: ListAccountsForParentAccount =
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParentTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAccountsForParentTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParentOutput {
    pub accounts: Option<ListAccountsForParentAccounts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAccountsForParentOutput {
    0 "Accounts" accounts, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParentAccounts {
    pub account: Option<Vec<ListAccountsForParentAccount>>,
}
model! { ListAccountsForParentAccounts {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParentAccount {
    pub account_id: Option<String>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub join_method: Option<String>,
    pub join_time: Option<String>,
    pub modify_time: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<ListAccountsForParentTags>,
    pub r#type: Option<String>,
}
model! { ListAccountsForParentAccount {
    0 "AccountId" account_id, 1 "DisplayName" display_name, 2 "FolderId" folder_id, 3 "JoinMethod" join_method,
    4 "JoinTime" join_time, 5 "ModifyTime" modify_time, 6 "ResourceDirectoryId" resource_directory_id,
    7 "Status" status, 8 "Tags" tags, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParentTags {
    pub tag: Option<Vec<ListAccountsForParentTagsTag>>,
}
model! { ListAccountsForParentTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParentTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAccountsForParentTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAncestors {
    pub child_id: String,
}
operation! { ListAncestors(child_id: String) "ListAncestors" -> ListAncestorsOutput {
    0 "ChildId" child_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAncestorsOutput {
    pub folders: Option<ListAncestorsFolders>,
}
model! { ListAncestorsOutput {
    0 "Folders" folders
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAncestorsFolders {
    pub folder: Option<Vec<ListAncestorsFolder>>,
}
model! { ListAncestorsFolders {
    0 "Folder" folder
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAncestorsFolder {
    pub create_time: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
}
model! { ListAncestorsFolder {
    0 "CreateTime" create_time, 1 "FolderId" folder_id, 2 "FolderName" folder_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssociatedTransferSetting {}
operation! { ListAssociatedTransferSetting() "ListAssociatedTransferSetting" -> ListAssociatedTransferSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssociatedTransferSettingOutput {
    pub associated_transfer_setting: Option<ListAssociatedTransferSettingAssociatedTransferSetting>,
}
model! { ListAssociatedTransferSettingOutput {
    0 "AssociatedTransferSetting" associated_transfer_setting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssociatedTransferSettingAssociatedTransferSetting {
    pub account_id: Option<String>,
    pub enable_existing_resources_transfer: Option<String>,
    pub rule_settings: Option<Vec<ListAssociatedTransferSettingRuleSettings>>,
    pub status: Option<String>,
}
model! { ListAssociatedTransferSettingAssociatedTransferSetting {
    0 "AccountId" account_id, 1 "EnableExistingResourcesTransfer" enable_existing_resources_transfer,
    2 "RuleSettings" rule_settings, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssociatedTransferSettingRuleSettings {
    pub associated_resource_type: Option<String>,
    pub associated_service: Option<String>,
    pub master_resource_type: Option<String>,
    pub master_service: Option<String>,
    pub status: Option<String>,
}
model! { ListAssociatedTransferSettingRuleSettings {
    0 "AssociatedResourceType" associated_resource_type, 1 "AssociatedService" associated_service,
    2 "MasterResourceType" master_resource_type, 3 "MasterService" master_service, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRemediations {
    pub earliest_remediation_time: Option<String>,
    pub latest_remediation_time: Option<String>,
    /// 0 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub rule_id: String,
    pub service: Option<String>,
    pub target_resource_group_id: Option<String>,
}
operation! { ListAutoGroupingRemediations(rule_id: String)
    "ListAutoGroupingRemediations" -> ListAutoGroupingRemediationsOutput {
    0 "EarliestRemediationTime" earliest_remediation_time: String,
    1 "LatestRemediationTime" latest_remediation_time: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ResourceId" resource_id: String, 5 "ResourceType" resource_type: String,
    6 "RuleId" rule_id, 7 "Service" service: String, 8 "TargetResourceGroupId" target_resource_group_id: String
} }
paged! { ListAutoGroupingRemediations: ListAutoGroupingRemediationsRemediations =
    Token "NextToken", "Remediations" remediations, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRemediationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub remediations: Option<Vec<ListAutoGroupingRemediationsRemediations>>,
}
model! { ListAutoGroupingRemediationsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Remediations" remediations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRemediationsRemediations {
    pub region_id: Option<String>,
    pub remediation_id: Option<String>,
    pub remediation_time: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub service: Option<String>,
    pub target_resource_group_info: Option<ListAutoGroupingRemediationsTargetResourceGroupInfo>,
}
model! { ListAutoGroupingRemediationsRemediations {
    0 "RegionId" region_id, 1 "RemediationId" remediation_id, 2 "RemediationTime" remediation_time,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type, 5 "Service" service,
    6 "TargetResourceGroupInfo" target_resource_group_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRemediationsTargetResourceGroupInfo {
    pub resource_group_display_name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListAutoGroupingRemediationsTargetResourceGroupInfo {
    0 "ResourceGroupDisplayName" resource_group_display_name, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRules {
    /// 0 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
}
operation! { ListAutoGroupingRules() "ListAutoGroupingRules" -> ListAutoGroupingRulesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RuleId" rule_id: String,
    3 "RuleName" rule_name: String, 4 "RuleType" rule_type: String
} }
paged! { ListAutoGroupingRules: ListAutoGroupingRulesRules = Token "NextToken", "Rules" rules, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRulesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rules: Option<Vec<ListAutoGroupingRulesRules>>,
}
model! { ListAutoGroupingRulesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRulesRules {
    pub create_time: Option<String>,
    pub exclude_region_ids_scope: Option<String>,
    pub exclude_resource_group_ids_scope: Option<String>,
    pub exclude_resource_ids_scope: Option<String>,
    pub exclude_resource_types_scope: Option<String>,
    pub modify_time: Option<String>,
    pub region_ids_scope: Option<String>,
    pub resource_group_ids_scope: Option<String>,
    pub resource_ids_scope: Option<String>,
    pub resource_types_scope: Option<String>,
    pub rule_contents: Option<Vec<ListAutoGroupingRulesRuleContents>>,
    pub rule_desc: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
}
model! { ListAutoGroupingRulesRules {
    0 "CreateTime" create_time, 1 "ExcludeRegionIdsScope" exclude_region_ids_scope,
    2 "ExcludeResourceGroupIdsScope" exclude_resource_group_ids_scope,
    3 "ExcludeResourceIdsScope" exclude_resource_ids_scope, 4 "ExcludeResourceTypesScope" exclude_resource_types_scope,
    5 "ModifyTime" modify_time, 6 "RegionIdsScope" region_ids_scope, 7 "ResourceGroupIdsScope" resource_group_ids_scope,
    8 "ResourceIdsScope" resource_ids_scope, 9 "ResourceTypesScope" resource_types_scope,
    10 "RuleContents" rule_contents, 11 "RuleDesc" rule_desc, 12 "RuleId" rule_id, 13 "RuleName" rule_name,
    14 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRulesRuleContents {
    pub auto_grouping_scope_condition: Option<String>,
    pub rule_content_id: Option<String>,
    pub target_resource_group_condition: Option<String>,
}
model! { ListAutoGroupingRulesRuleContents {
    0 "AutoGroupingScopeCondition" auto_grouping_scope_condition, 1 "RuleContentId" rule_content_id,
    2 "TargetResourceGroupCondition" target_resource_group_condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPolicies {
    pub language: Option<String>,
    /// 1 to 200000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub policy_type: Option<String>,
}
operation! { ListControlPolicies() "ListControlPolicies" -> ListControlPoliciesOutput {
    0 "Language" language: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolicyType" policy_type: String
} }
paged! { ListControlPolicies: ListControlPoliciesControlPolicy =
    Number "PageNumber", "ControlPolicies.ControlPolicy" control_policies.control_policy, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPoliciesOutput {
    pub control_policies: Option<ListControlPoliciesControlPolicies>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListControlPoliciesOutput {
    0 "ControlPolicies" control_policies, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPoliciesControlPolicies {
    pub control_policy: Option<Vec<ListControlPoliciesControlPolicy>>,
}
model! { ListControlPoliciesControlPolicies {
    0 "ControlPolicy" control_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPoliciesControlPolicy {
    pub attachment_count: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub effect_scope: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub update_date: Option<String>,
}
model! { ListControlPoliciesControlPolicy {
    0 "AttachmentCount" attachment_count, 1 "CreateDate" create_date, 2 "Description" description,
    3 "EffectScope" effect_scope, 4 "PolicyId" policy_id, 5 "PolicyName" policy_name, 6 "PolicyType" policy_type,
    7 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPolicyAttachmentsForTarget {
    pub language: Option<String>,
    pub target_id: String,
}
operation! { ListControlPolicyAttachmentsForTarget(target_id: String)
    "ListControlPolicyAttachmentsForTarget" -> ListControlPolicyAttachmentsForTargetOutput {
    0 "Language" language: String, 1 "TargetId" target_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPolicyAttachmentsForTargetOutput {
    pub control_policy_attachments: Option<ListControlPolicyAttachmentsForTargetControlPolicyAttachments>,
}
model! { ListControlPolicyAttachmentsForTargetOutput {
    0 "ControlPolicyAttachments" control_policy_attachments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPolicyAttachmentsForTargetControlPolicyAttachments {
    pub control_policy_attachment: Option<Vec<ListControlPolicyAttachmentsForTargetControlPolicyAttachment>>,
}
model! { ListControlPolicyAttachmentsForTargetControlPolicyAttachments {
    0 "ControlPolicyAttachment" control_policy_attachment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPolicyAttachmentsForTargetControlPolicyAttachment {
    pub attach_date: Option<String>,
    pub description: Option<String>,
    pub effect_scope: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListControlPolicyAttachmentsForTargetControlPolicyAttachment {
    0 "AttachDate" attach_date, 1 "Description" description, 2 "EffectScope" effect_scope, 3 "PolicyId" policy_id,
    4 "PolicyName" policy_name, 5 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedAdministrators {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub service_principal: Option<String>,
}
operation! { ListDelegatedAdministrators() "ListDelegatedAdministrators" -> ListDelegatedAdministratorsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ServicePrincipal" service_principal: String
} }
paged! { ListDelegatedAdministrators: ListDelegatedAdministratorsAccount =
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedAdministratorsOutput {
    pub accounts: Option<ListDelegatedAdministratorsAccounts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDelegatedAdministratorsOutput {
    0 "Accounts" accounts, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedAdministratorsAccounts {
    pub account: Option<Vec<ListDelegatedAdministratorsAccount>>,
}
model! { ListDelegatedAdministratorsAccounts {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedAdministratorsAccount {
    pub account_id: Option<String>,
    pub delegation_enabled_time: Option<String>,
    pub display_name: Option<String>,
    pub join_method: Option<String>,
    pub service_principal: Option<String>,
}
model! { ListDelegatedAdministratorsAccount {
    0 "AccountId" account_id, 1 "DelegationEnabledTime" delegation_enabled_time, 2 "DisplayName" display_name,
    3 "JoinMethod" join_method, 4 "ServicePrincipal" service_principal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedServicesForAccount {
    pub account_id: String,
}
operation! { ListDelegatedServicesForAccount(account_id: String)
    "ListDelegatedServicesForAccount" -> ListDelegatedServicesForAccountOutput {
    0 "AccountId" account_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedServicesForAccountOutput {
    pub delegated_services: Option<ListDelegatedServicesForAccountDelegatedServices>,
}
model! { ListDelegatedServicesForAccountOutput {
    0 "DelegatedServices" delegated_services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedServicesForAccountDelegatedServices {
    pub delegated_service: Option<Vec<ListDelegatedServicesForAccountDelegatedService>>,
}
model! { ListDelegatedServicesForAccountDelegatedServices {
    0 "DelegatedService" delegated_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedServicesForAccountDelegatedService {
    pub delegation_enabled_time: Option<String>,
    pub service_principal: Option<String>,
    pub status: Option<String>,
}
model! { ListDelegatedServicesForAccountDelegatedService {
    0 "DelegationEnabledTime" delegation_enabled_time, 1 "ServicePrincipal" service_principal, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParent {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_folder_id: Option<String>,
    pub query_keyword: Option<String>,
}
operation! { ListFoldersForParent() "ListFoldersForParent" -> ListFoldersForParentOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ParentFolderId" parent_folder_id: String,
    3 "QueryKeyword" query_keyword: String
} }
paged! { ListFoldersForParent: ListFoldersForParentFolder =
    Number "PageNumber", "Folders.Folder" folders.folder, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentOutput {
    pub folders: Option<ListFoldersForParentFolders>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFoldersForParentOutput {
    0 "Folders" folders, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentFolders {
    pub folder: Option<Vec<ListFoldersForParentFolder>>,
}
model! { ListFoldersForParentFolders {
    0 "Folder" folder
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentFolder {
    pub create_time: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
}
model! { ListFoldersForParentFolder {
    0 "CreateTime" create_time, 1 "FolderId" folder_id, 2 "FolderName" folder_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForAccount {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListHandshakesForAccount() "ListHandshakesForAccount" -> ListHandshakesForAccountOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListHandshakesForAccount: ListHandshakesForAccountHandshake =
    Number "PageNumber", "Handshakes.Handshake" handshakes.handshake, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForAccountOutput {
    pub handshakes: Option<ListHandshakesForAccountHandshakes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListHandshakesForAccountOutput {
    0 "Handshakes" handshakes, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForAccountHandshakes {
    pub handshake: Option<Vec<ListHandshakesForAccountHandshake>>,
}
model! { ListHandshakesForAccountHandshakes {
    0 "Handshake" handshake
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForAccountHandshake {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub handshake_id: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_name: Option<String>,
    pub modify_time: Option<String>,
    pub note: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub target_entity: Option<String>,
    pub target_type: Option<String>,
}
model! { ListHandshakesForAccountHandshake {
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "HandshakeId" handshake_id,
    3 "MasterAccountId" master_account_id, 4 "MasterAccountName" master_account_name, 5 "ModifyTime" modify_time,
    6 "Note" note, 7 "ResourceDirectoryId" resource_directory_id, 8 "Status" status, 9 "TargetEntity" target_entity,
    10 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForResourceDirectory {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListHandshakesForResourceDirectory()
    "ListHandshakesForResourceDirectory" -> ListHandshakesForResourceDirectoryOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListHandshakesForResourceDirectory: ListHandshakesForResourceDirectoryHandshake =
    Number "PageNumber", "Handshakes.Handshake" handshakes.handshake, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForResourceDirectoryOutput {
    pub handshakes: Option<ListHandshakesForResourceDirectoryHandshakes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListHandshakesForResourceDirectoryOutput {
    0 "Handshakes" handshakes, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForResourceDirectoryHandshakes {
    pub handshake: Option<Vec<ListHandshakesForResourceDirectoryHandshake>>,
}
model! { ListHandshakesForResourceDirectoryHandshakes {
    0 "Handshake" handshake
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForResourceDirectoryHandshake {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub handshake_id: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_name: Option<String>,
    pub modify_time: Option<String>,
    pub note: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub target_entity: Option<String>,
    pub target_type: Option<String>,
}
model! { ListHandshakesForResourceDirectoryHandshake {
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "HandshakeId" handshake_id,
    3 "MasterAccountId" master_account_id, 4 "MasterAccountName" master_account_name, 5 "ModifyTime" modify_time,
    6 "Note" note, 7 "ResourceDirectoryId" resource_directory_id, 8 "Status" status, 9 "TargetEntity" target_entity,
    10 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicies {
    pub language: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_type: Option<String>,
}
operation! { ListPolicies() "ListPolicies" -> ListPoliciesOutput {
    0 "Language" language: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolicyType" policy_type: String
} }
paged! { ListPolicies: ListPoliciesPolicy = Number "PageNumber", "Policies.Policy" policies.policy, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policies: Option<ListPoliciesPolicies>,
    pub total_count: Option<i64>,
}
model! { ListPoliciesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Policies" policies, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicies {
    pub policy: Option<Vec<ListPoliciesPolicy>>,
}
model! { ListPoliciesPolicies {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicy {
    pub attachment_count: Option<i64>,
    pub create_date: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub update_date: Option<String>,
}
model! { ListPoliciesPolicy {
    0 "AttachmentCount" attachment_count, 1 "CreateDate" create_date, 2 "DefaultVersion" default_version,
    3 "Description" description, 4 "PolicyName" policy_name, 5 "PolicyType" policy_type, 6 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyAttachments {
    pub language: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ListPolicyAttachments() "ListPolicyAttachments" -> ListPolicyAttachmentsOutput {
    0 "Language" language: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolicyName" policy_name: String, 4 "PolicyType" policy_type: String, 5 "PrincipalName" principal_name: String,
    6 "PrincipalType" principal_type: String, 7 "ResourceGroupId" resource_group_id: String
} }
paged! { ListPolicyAttachments: ListPolicyAttachmentsPolicyAttachment =
    Number "PageNumber", "PolicyAttachments.PolicyAttachment" policy_attachments.policy_attachment, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyAttachmentsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_attachments: Option<ListPolicyAttachmentsPolicyAttachments>,
    pub total_count: Option<i64>,
}
model! { ListPolicyAttachmentsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PolicyAttachments" policy_attachments,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyAttachmentsPolicyAttachments {
    pub policy_attachment: Option<Vec<ListPolicyAttachmentsPolicyAttachment>>,
}
model! { ListPolicyAttachmentsPolicyAttachments {
    0 "PolicyAttachment" policy_attachment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyAttachmentsPolicyAttachment {
    pub attach_date: Option<String>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListPolicyAttachmentsPolicyAttachment {
    0 "AttachDate" attach_date, 1 "Description" description, 2 "PolicyName" policy_name, 3 "PolicyType" policy_type,
    4 "PrincipalName" principal_name, 5 "PrincipalType" principal_type, 6 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersions {
    pub policy_name: String,
    pub policy_type: String,
}
operation! { ListPolicyVersions(policy_name: String, policy_type: String)
    "ListPolicyVersions" -> ListPolicyVersionsOutput {
    0 "PolicyName" policy_name, 1 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsOutput {
    pub policy_versions: Option<ListPolicyVersionsPolicyVersions>,
}
model! { ListPolicyVersionsOutput {
    0 "PolicyVersions" policy_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsPolicyVersions {
    pub policy_version: Option<Vec<ListPolicyVersionsPolicyVersion>>,
}
model! { ListPolicyVersionsPolicyVersions {
    0 "PolicyVersion" policy_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub version_id: Option<String>,
}
model! { ListPolicyVersionsPolicyVersion {
    0 "CreateDate" create_date, 1 "IsDefaultVersion" is_default_version, 2 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupCapability {
    pub resource_type: Option<String>,
    pub service: Option<String>,
    pub support_resource_group_event: Option<bool>,
}
operation! { ListResourceGroupCapability() "ListResourceGroupCapability" -> ListResourceGroupCapabilityOutput {
    0 "ResourceType" resource_type: String, 1 "Service" service: String,
    2 "SupportResourceGroupEvent" support_resource_group_event: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupCapabilityOutput {
    pub capabilities: Option<Vec<ListResourceGroupCapabilityCapabilities>>,
}
model! { ListResourceGroupCapabilityOutput {
    0 "Capabilities" capabilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupCapabilityCapabilities {
    pub resource_center_resource_type: Option<String>,
    pub resource_type: Option<String>,
    pub service: Option<String>,
    pub support_resource_group_event: Option<bool>,
}
model! { ListResourceGroupCapabilityCapabilities {
    0 "ResourceCenterResourceType" resource_center_resource_type, 1 "ResourceType" resource_type, 2 "Service" service,
    3 "SupportResourceGroupEvent" support_resource_group_event
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroups {
    pub display_name: Option<String>,
    pub include_tags: Option<bool>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_group_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListResourceGroupsTag>>,
}
operation! { ListResourceGroups() "ListResourceGroups" -> ListResourceGroupsOutput {
    0 "DisplayName" display_name: String, 1 "IncludeTags" include_tags: bool, 2 "Name" name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceGroupIds" resource_group_ids: Vec<String>, 7 "Status" status: String,
    8 "Tag" tag: Vec<ListResourceGroupsTag>
} }
paged! { ListResourceGroups: ListResourceGroupsResourceGroup =
    Number "PageNumber", "ResourceGroups.ResourceGroup" resource_groups.resource_group, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListResourceGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_groups: Option<ListResourceGroupsResourceGroups>,
    pub total_count: Option<i64>,
}
model! { ListResourceGroupsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ResourceGroups" resource_groups, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsResourceGroups {
    pub resource_group: Option<Vec<ListResourceGroupsResourceGroup>>,
}
model! { ListResourceGroupsResourceGroups {
    0 "ResourceGroup" resource_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsResourceGroup {
    pub account_id: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Option<ListResourceGroupsTags>,
}
model! { ListResourceGroupsResourceGroup {
    0 "AccountId" account_id, 1 "CreateDate" create_date, 2 "DisplayName" display_name, 3 "Id" id, 4 "Name" name,
    5 "Status" status, 6 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsTags {
    pub tag: Option<Vec<ListResourceGroupsTagsTag>>,
}
model! { ListResourceGroupsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListResourceGroupsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetails {
    pub display_name: Option<String>,
    pub include_tags: Option<bool>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_ids: Option<Vec<String>>,
    pub resource_region_id: Option<String>,
    pub resource_types: Option<Vec<ListResourceGroupsWithAuthDetailsResourceTypes>>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListResourceGroupsWithAuthDetailsTag>>,
}
operation! { ListResourceGroupsWithAuthDetails()
    "ListResourceGroupsWithAuthDetails" -> ListResourceGroupsWithAuthDetailsOutput {
    0 "DisplayName" display_name: String, 1 "IncludeTags" include_tags: bool, 2 "Name" name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ResourceGroupIds" resource_group_ids: Vec<String>,
    6 "ResourceRegionId" resource_region_id: String,
    7 "ResourceTypes" resource_types: Vec<ListResourceGroupsWithAuthDetailsResourceTypes>, 8 "Status" status: String,
    9 "Tag" tag: Vec<ListResourceGroupsWithAuthDetailsTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsResourceTypes {
    pub resource_type_code: Option<String>,
    pub service: Option<String>,
}
input! { ListResourceGroupsWithAuthDetailsResourceTypes() {
    0 "ResourceTypeCode" resource_type_code: String, 1 "Service" service: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListResourceGroupsWithAuthDetailsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsOutput {
    pub auth_details: Option<Vec<ListResourceGroupsWithAuthDetailsAuthDetails>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_groups: Option<Vec<ListResourceGroupsWithAuthDetailsResourceGroups>>,
    pub total_count: Option<i64>,
}
model! { ListResourceGroupsWithAuthDetailsOutput {
    0 "AuthDetails" auth_details, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ResourceGroups" resource_groups, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsAuthDetails {
    pub account_scope_auth: Option<bool>,
    pub auth_of_resource_groups: Option<Vec<ListResourceGroupsWithAuthDetailsAuthOfResourceGroups>>,
    pub resource_type: Option<String>,
    pub service: Option<String>,
}
model! { ListResourceGroupsWithAuthDetailsAuthDetails {
    0 "AccountScopeAuth" account_scope_auth, 1 "AuthOfResourceGroups" auth_of_resource_groups,
    2 "ResourceType" resource_type, 3 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsAuthOfResourceGroups {
    pub has_permission: Option<bool>,
    pub resource_group_id: Option<String>,
}
model! { ListResourceGroupsWithAuthDetailsAuthOfResourceGroups {
    0 "HasPermission" has_permission, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsResourceGroups {
    pub account_id: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListResourceGroupsWithAuthDetailsTags>>,
}
model! { ListResourceGroupsWithAuthDetailsResourceGroups {
    0 "AccountId" account_id, 1 "CreateDate" create_date, 2 "DisplayName" display_name, 3 "Id" id, 4 "Name" name,
    5 "Status" status, 6 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListResourceGroupsWithAuthDetailsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResources {
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_types: Option<Vec<ListResourcesResourceTypes>>,
    pub service: Option<String>,
}
operation! { ListResources() "ListResources" -> ListResourcesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Region" region: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceId" resource_id: String,
    5 "ResourceType" resource_type: String, 6 "ResourceTypes" resource_types: Vec<ListResourcesResourceTypes>,
    7 "Service" service: String
} }
paged! { ListResources: ListResourcesResource =
    Number "PageNumber", "Resources.Resource" resources.resource, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesResourceTypes {
    pub resource_type: Option<String>,
    pub service: Option<String>,
}
input! { ListResourcesResourceTypes() {
    0 "ResourceType" resource_type: String, 1 "Service" service: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Option<ListResourcesResources>,
    pub total_count: Option<i64>,
}
model! { ListResourcesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Resources" resources, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesResources {
    pub resource: Option<Vec<ListResourcesResource>>,
}
model! { ListResourcesResources {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesResource {
    pub create_date: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub service: Option<String>,
}
model! { ListResourcesResource {
    0 "CreateDate" create_date, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type, 5 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoles {
    pub language: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListRoles() "ListRoles" -> ListRolesOutput {
    0 "Language" language: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListRoles: ListRolesRole = Number "PageNumber", "Roles.Role" roles.role, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub roles: Option<ListRolesRoles>,
    pub total_count: Option<i64>,
}
model! { ListRolesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Roles" roles, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesRoles {
    pub role: Option<Vec<ListRolesRole>>,
}
model! { ListRolesRoles {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesRole {
    pub arn: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub is_service_linked_role: Option<bool>,
    pub latest_deletion_task: Option<ListRolesLatestDeletionTask>,
    pub max_session_duration: Option<i64>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub role_principal_name: Option<String>,
    pub update_date: Option<String>,
}
model! { ListRolesRole {
    0 "Arn" arn, 1 "CreateDate" create_date, 2 "Description" description,
    3 "IsServiceLinkedRole" is_service_linked_role, 4 "LatestDeletionTask" latest_deletion_task,
    5 "MaxSessionDuration" max_session_duration, 6 "RoleId" role_id, 7 "RoleName" role_name,
    8 "RolePrincipalName" role_principal_name, 9 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesLatestDeletionTask {
    pub create_date: Option<String>,
    pub deletion_task_id: Option<String>,
}
model! { ListRolesLatestDeletionTask {
    0 "CreateDate" create_date, 1 "DeletionTaskId" deletion_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub key_filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_type: String,
}
operation! { ListTagKeys(resource_type: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "KeyFilter" key_filter: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ResourceType" resource_type
} }
paged! { ListTagKeys: ListTagKeysTags = Token "NextToken", "Tags" tags, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub next_token: Option<String>,
    pub tags: Option<Vec<ListTagKeysTags>>,
}
model! { ListTagKeysOutput {
    0 "NextToken" next_token, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysTags {
    pub key: Option<String>,
}
model! { ListTagKeysTags {
    0 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources() "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type: String, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_type: String,
    pub tag_key: String,
    pub value_filter: Option<String>,
}
operation! { ListTagValues(resource_type: String, tag_key: String) "ListTagValues" -> ListTagValuesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceType" resource_type,
    3 "TagKey" tag_key, 4 "ValueFilter" value_filter: String
} }
paged! { ListTagValues: ListTagValuesTags = Token "NextToken", "Tags" tags, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub next_token: Option<String>,
    pub tags: Option<Vec<ListTagValuesTags>>,
}
model! { ListTagValuesOutput {
    0 "NextToken" next_token, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesTags {
    pub value: Option<String>,
}
model! { ListTagValuesTags {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetAttachmentsForControlPolicy {
    /// 1 to 200000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub policy_id: String,
}
operation! { ListTargetAttachmentsForControlPolicy(policy_id: String)
    "ListTargetAttachmentsForControlPolicy" -> ListTargetAttachmentsForControlPolicyOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PolicyId" policy_id
} }
paged! { ListTargetAttachmentsForControlPolicy: ListTargetAttachmentsForControlPolicyTargetAttachment =
    Number "PageNumber", "TargetAttachments.TargetAttachment" target_attachments.target_attachment, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetAttachmentsForControlPolicyOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub target_attachments: Option<ListTargetAttachmentsForControlPolicyTargetAttachments>,
    pub total_count: Option<i64>,
}
model! { ListTargetAttachmentsForControlPolicyOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TargetAttachments" target_attachments,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetAttachmentsForControlPolicyTargetAttachments {
    pub target_attachment: Option<Vec<ListTargetAttachmentsForControlPolicyTargetAttachment>>,
}
model! { ListTargetAttachmentsForControlPolicyTargetAttachments {
    0 "TargetAttachment" target_attachment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetAttachmentsForControlPolicyTargetAttachment {
    pub attach_date: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_type: Option<String>,
}
model! { ListTargetAttachmentsForControlPolicyTargetAttachment {
    0 "AttachDate" attach_date, 1 "TargetId" target_id, 2 "TargetName" target_name, 3 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrustedServiceStatus {
    pub admin_account_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListTrustedServiceStatus() "ListTrustedServiceStatus" -> ListTrustedServiceStatusOutput {
    0 "AdminAccountId" admin_account_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListTrustedServiceStatus: ListTrustedServiceStatusEnabledServicePrincipal =
    Number "PageNumber", "EnabledServicePrincipals.EnabledServicePrincipal" enabled_service_principals.enabled_service_principal, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrustedServiceStatusOutput {
    pub enabled_service_principals: Option<ListTrustedServiceStatusEnabledServicePrincipals>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTrustedServiceStatusOutput {
    0 "EnabledServicePrincipals" enabled_service_principals, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrustedServiceStatusEnabledServicePrincipals {
    pub enabled_service_principal: Option<Vec<ListTrustedServiceStatusEnabledServicePrincipal>>,
}
model! { ListTrustedServiceStatusEnabledServicePrincipals {
    0 "EnabledServicePrincipal" enabled_service_principal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrustedServiceStatusEnabledServicePrincipal {
    pub enable_time: Option<String>,
    pub service_principal: Option<String>,
}
model! { ListTrustedServiceStatusEnabledServicePrincipal {
    0 "EnableTime" enable_time, 1 "ServicePrincipal" service_principal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupResourceGroupEvents {
    pub end_time: Option<String>,
    pub event_category: String,
    pub lookup_attributes: Option<Vec<LookupResourceGroupEventsLookupAttributes>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub resource_group_display_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { LookupResourceGroupEvents(event_category: String)
    "LookupResourceGroupEvents" -> LookupResourceGroupEventsOutput {
    0 "EndTime" end_time: String, 1 "EventCategory" event_category,
    2 "LookupAttributes" lookup_attributes: Vec<LookupResourceGroupEventsLookupAttributes>,
    3 "MaxResults" max_results: String, 4 "NextToken" next_token: String,
    5 "ResourceGroupDisplayName" resource_group_display_name: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "StartTime" start_time: String
} }
paged! { LookupResourceGroupEvents: LookupResourceGroupEventsEvents =
    Token "NextToken", "Events" events, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupResourceGroupEventsLookupAttributes {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { LookupResourceGroupEventsLookupAttributes() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupResourceGroupEventsOutput {
    pub events: Option<Vec<LookupResourceGroupEventsEvents>>,
    pub next_token: Option<String>,
}
model! { LookupResourceGroupEventsOutput {
    0 "Events" events, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupResourceGroupEventsEvents {
    pub change_type: Option<String>,
    pub event_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_display_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub service: Option<String>,
    pub source_resource_group_info: Option<LookupResourceGroupEventsSourceResourceGroupInfo>,
    pub target_resource_group_info: Option<LookupResourceGroupEventsTargetResourceGroupInfo>,
}
model! { LookupResourceGroupEventsEvents {
    0 "ChangeType" change_type, 1 "EventTime" event_time, 2 "RegionId" region_id,
    3 "ResourceGroupDisplayName" resource_group_display_name, 4 "ResourceGroupId" resource_group_id,
    5 "ResourceId" resource_id, 6 "ResourceType" resource_type, 7 "Service" service,
    8 "SourceResourceGroupInfo" source_resource_group_info, 9 "TargetResourceGroupInfo" target_resource_group_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupResourceGroupEventsSourceResourceGroupInfo {
    pub resource_group_display_name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { LookupResourceGroupEventsSourceResourceGroupInfo {
    0 "ResourceGroupDisplayName" resource_group_display_name, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupResourceGroupEventsTargetResourceGroupInfo {
    pub resource_group_display_name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { LookupResourceGroupEventsTargetResourceGroupInfo {
    0 "ResourceGroupDisplayName" resource_group_display_name, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveAccount {
    pub account_id: String,
    pub destination_folder_id: String,
}
operation! { MoveAccount(account_id: String, destination_folder_id: String) "MoveAccount" -> Empty {
    0 "AccountId" account_id, 1 "DestinationFolderId" destination_folder_id
} }

pub type MoveAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResources {
    pub resource_group_id: String,
    pub resources: Vec<MoveResourcesResources>,
}
operation! { MoveResources(resource_group_id: String, resources: Vec<MoveResourcesResources>)
    "MoveResources" -> MoveResourcesOutput {
    0 "ResourceGroupId" resource_group_id, 1 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourcesResources {
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub service: Option<String>,
}
input! { MoveResourcesResources() {
    0 "RegionId" region_id: String, 1 "ResourceId" resource_id: String, 2 "ResourceType" resource_type: String,
    3 "Service" service: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourcesOutput {
    pub responses: Option<Vec<MoveResourcesResponses>>,
}
model! { MoveResourcesOutput {
    0 "Responses" responses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourcesResponses {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub region_id: Option<String>,
    pub request_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub service: Option<String>,
    pub status: Option<String>,
}
model! { MoveResourcesResponses {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "RegionId" region_id, 3 "RequestId" request_id,
    4 "ResourceId" resource_id, 5 "ResourceType" resource_type, 6 "Service" service, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteResourceAccount {
    pub account_id: String,
    pub email: String,
}
operation! { PromoteResourceAccount(account_id: String, email: String)
    "PromoteResourceAccount" -> PromoteResourceAccountOutput {
    0 "AccountId" account_id, 1 "Email" email
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteResourceAccountOutput {
    pub account: Option<PromoteResourceAccountAccount>,
}
model! { PromoteResourceAccountOutput {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteResourceAccountAccount {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub join_method: Option<String>,
    pub join_time: Option<String>,
    pub modify_time: Option<String>,
    pub record_id: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { PromoteResourceAccountAccount {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DisplayName" display_name, 3 "FolderId" folder_id,
    4 "JoinMethod" join_method, 5 "JoinTime" join_time, 6 "ModifyTime" modify_time, 7 "RecordId" record_id,
    8 "ResourceDirectoryId" resource_directory_id, 9 "Status" status, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDelegatedAdministrator {
    pub account_id: String,
    pub service_principal: String,
}
operation! { RegisterDelegatedAdministrator(account_id: String, service_principal: String)
    "RegisterDelegatedAdministrator" -> Empty {
    0 "AccountId" account_id, 1 "ServicePrincipal" service_principal
} }

pub type RegisterDelegatedAdministratorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCloudAccount {
    pub account_id: String,
}
operation! { RemoveCloudAccount(account_id: String) "RemoveCloudAccount" -> Empty {
    0 "AccountId" account_id
} }

pub type RemoveCloudAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendCreateCloudAccountEmail {
    pub record_id: String,
}
operation! { ResendCreateCloudAccountEmail(record_id: String)
    "ResendCreateCloudAccountEmail" -> ResendCreateCloudAccountEmailOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendCreateCloudAccountEmailOutput {
    pub account: Option<ResendCreateCloudAccountEmailAccount>,
}
model! { ResendCreateCloudAccountEmailOutput {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendCreateCloudAccountEmailAccount {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub join_method: Option<String>,
    pub join_time: Option<String>,
    pub modify_time: Option<String>,
    pub record_id: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ResendCreateCloudAccountEmailAccount {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DisplayName" display_name, 3 "FolderId" folder_id,
    4 "JoinMethod" join_method, 5 "JoinTime" join_time, 6 "ModifyTime" modify_time, 7 "RecordId" record_id,
    8 "ResourceDirectoryId" resource_directory_id, 9 "Status" status, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendPromoteResourceAccountEmail {
    pub record_id: String,
}
operation! { ResendPromoteResourceAccountEmail(record_id: String)
    "ResendPromoteResourceAccountEmail" -> ResendPromoteResourceAccountEmailOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendPromoteResourceAccountEmailOutput {
    pub account: Option<ResendPromoteResourceAccountEmailAccount>,
}
model! { ResendPromoteResourceAccountEmailOutput {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendPromoteResourceAccountEmailAccount {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub join_method: Option<String>,
    pub join_time: Option<String>,
    pub modify_time: Option<String>,
    pub record_id: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ResendPromoteResourceAccountEmailAccount {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DisplayName" display_name, 3 "FolderId" folder_id,
    4 "JoinMethod" join_method, 5 "JoinTime" join_time, 6 "ModifyTime" modify_time, 7 "RecordId" record_id,
    8 "ResourceDirectoryId" resource_directory_id, 9 "Status" status, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryChangeAccountEmail {
    pub account_id: String,
}
operation! { RetryChangeAccountEmail(account_id: String) "RetryChangeAccountEmail" -> Empty {
    0 "AccountId" account_id
} }

pub type RetryChangeAccountEmailOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVerificationCodeForBindSecureMobilePhone {
    pub account_id: String,
    pub secure_mobile_phone: String,
}
operation! { SendVerificationCodeForBindSecureMobilePhone(account_id: String, secure_mobile_phone: String)
    "SendVerificationCodeForBindSecureMobilePhone" -> SendVerificationCodeForBindSecureMobilePhoneOutput {
    0 "AccountId" account_id, 1 "SecureMobilePhone" secure_mobile_phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVerificationCodeForBindSecureMobilePhoneOutput {
    pub expiration_date: Option<String>,
}
model! { SendVerificationCodeForBindSecureMobilePhoneOutput {
    0 "ExpirationDate" expiration_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVerificationCodeForEnableRD {
    pub secure_mobile_phone: Option<String>,
}
operation! { SendVerificationCodeForEnableRD() "SendVerificationCodeForEnableRD" -> Empty {
    0 "SecureMobilePhone" secure_mobile_phone: String
} }

pub type SendVerificationCodeForEnableRDOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultPolicyVersion {
    pub policy_name: String,
    pub version_id: String,
}
operation! { SetDefaultPolicyVersion(policy_name: String, version_id: String) "SetDefaultPolicyVersion" -> Empty {
    0 "PolicyName" policy_name, 1 "VersionId" version_id
} }

pub type SetDefaultPolicyVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMemberDeletionPermission {
    pub status: String,
}
operation! { SetMemberDeletionPermission(status: String)
    "SetMemberDeletionPermission" -> SetMemberDeletionPermissionOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMemberDeletionPermissionOutput {
    pub management_account_id: Option<String>,
    pub member_deletion_status: Option<String>,
    pub resource_directory_id: Option<String>,
}
model! { SetMemberDeletionPermissionOutput {
    0 "ManagementAccountId" management_account_id, 1 "MemberDeletionStatus" member_deletion_status,
    2 "ResourceDirectoryId" resource_directory_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Vec<String>,
    pub resource_type: Option<String>,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, tag: Vec<TagResourcesTag>) "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type: String, 2 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_id: Vec<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type: String,
    3 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccount {
    pub account_id: String,
    pub new_account_type: Option<String>,
    pub new_display_name: Option<String>,
}
operation! { UpdateAccount(account_id: String) "UpdateAccount" -> UpdateAccountOutput {
    0 "AccountId" account_id, 1 "NewAccountType" new_account_type: String, 2 "NewDisplayName" new_display_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccountOutput {
    pub account: Option<UpdateAccountAccount>,
}
model! { UpdateAccountOutput {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccountAccount {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub join_method: Option<String>,
    pub join_time: Option<String>,
    pub modify_time: Option<String>,
    pub resource_directory_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateAccountAccount {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DisplayName" display_name, 3 "FolderId" folder_id,
    4 "JoinMethod" join_method, 5 "JoinTime" join_time, 6 "ModifyTime" modify_time,
    7 "ResourceDirectoryId" resource_directory_id, 8 "Status" status, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAssociatedTransferSetting {
    pub enable_existing_resources_transfer: Option<String>,
    pub rule_settings: Option<Vec<UpdateAssociatedTransferSettingRuleSettings>>,
}
operation! { UpdateAssociatedTransferSetting() "UpdateAssociatedTransferSetting" -> Empty {
    0 "EnableExistingResourcesTransfer" enable_existing_resources_transfer: String,
    1 "RuleSettings" rule_settings: Vec<UpdateAssociatedTransferSettingRuleSettings>
} }

pub type UpdateAssociatedTransferSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAssociatedTransferSettingRuleSettings {
    pub associated_resource_type: Option<String>,
    pub associated_service: Option<String>,
    pub master_resource_type: Option<String>,
    pub master_service: Option<String>,
    pub status: Option<String>,
}
input! { UpdateAssociatedTransferSettingRuleSettings(status: String) {
    0 "AssociatedResourceType" associated_resource_type: String, 1 "AssociatedService" associated_service: String,
    2 "MasterResourceType" master_resource_type: String, 3 "MasterService" master_service: String,
    4 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoGroupingConfig {
    pub enable_existing_resources_transfer: Option<bool>,
}
operation! { UpdateAutoGroupingConfig() "UpdateAutoGroupingConfig" -> Empty {
    0 "EnableExistingResourcesTransfer" enable_existing_resources_transfer: bool
} }

pub type UpdateAutoGroupingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoGroupingRule {
    /// At most 2000 characters.
    pub exclude_region_ids_scope: Option<String>,
    /// At most 8000 characters.
    pub exclude_resource_group_ids_scope: Option<String>,
    /// At most 5000 characters.
    pub exclude_resource_ids_scope: Option<String>,
    /// At most 2000 characters.
    pub exclude_resource_types_scope: Option<String>,
    /// At most 2000 characters.
    pub region_ids_scope: Option<String>,
    /// At most 8000 characters.
    pub resource_group_ids_scope: Option<String>,
    /// At most 5000 characters.
    pub resource_ids_scope: Option<String>,
    /// At most 2000 characters.
    pub resource_types_scope: Option<String>,
    pub rule_contents: Vec<UpdateAutoGroupingRuleRuleContents>,
    /// At most 512 characters.
    pub rule_desc: Option<String>,
    pub rule_id: String,
    /// At most 128 characters.
    pub rule_name: String,
}
operation! { UpdateAutoGroupingRule(rule_contents: Vec<UpdateAutoGroupingRuleRuleContents>, rule_id: String, rule_name: String)
    "UpdateAutoGroupingRule" -> Empty {
    0 "ExcludeRegionIdsScope" exclude_region_ids_scope: String,
    1 "ExcludeResourceGroupIdsScope" exclude_resource_group_ids_scope: String,
    2 "ExcludeResourceIdsScope" exclude_resource_ids_scope: String,
    3 "ExcludeResourceTypesScope" exclude_resource_types_scope: String, 4 "RegionIdsScope" region_ids_scope: String,
    5 "ResourceGroupIdsScope" resource_group_ids_scope: String, 6 "ResourceIdsScope" resource_ids_scope: String,
    7 "ResourceTypesScope" resource_types_scope: String, 8 "RuleContents" rule_contents, 9 "RuleDesc" rule_desc: String,
    10 "RuleId" rule_id, 11 "RuleName" rule_name
} }

pub type UpdateAutoGroupingRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoGroupingRuleRuleContents {
    pub auto_grouping_scope_condition: Option<String>,
    pub rule_content_id: Option<String>,
    pub target_resource_group_condition: Option<String>,
}
input! { UpdateAutoGroupingRuleRuleContents(target_resource_group_condition: String) {
    0 "AutoGroupingScopeCondition" auto_grouping_scope_condition: String, 1 "RuleContentId" rule_content_id: String,
    2 "TargetResourceGroupCondition" target_resource_group_condition: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateControlPolicy {
    pub new_description: Option<String>,
    pub new_policy_document: Option<String>,
    pub new_policy_name: Option<String>,
    pub policy_id: String,
}
operation! { UpdateControlPolicy(policy_id: String) "UpdateControlPolicy" -> UpdateControlPolicyOutput {
    0 "NewDescription" new_description: String, 1 "NewPolicyDocument" new_policy_document: String,
    2 "NewPolicyName" new_policy_name: String, 3 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateControlPolicyOutput {
    pub control_policy: Option<UpdateControlPolicyControlPolicy>,
}
model! { UpdateControlPolicyOutput {
    0 "ControlPolicy" control_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateControlPolicyControlPolicy {
    pub attachment_count: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub effect_scope: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub update_date: Option<String>,
}
model! { UpdateControlPolicyControlPolicy {
    0 "AttachmentCount" attachment_count, 1 "CreateDate" create_date, 2 "Description" description,
    3 "EffectScope" effect_scope, 4 "PolicyId" policy_id, 5 "PolicyName" policy_name, 6 "PolicyType" policy_type,
    7 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolder {
    pub folder_id: String,
    pub new_folder_name: String,
}
operation! { UpdateFolder(folder_id: String, new_folder_name: String) "UpdateFolder" -> UpdateFolderOutput {
    0 "FolderId" folder_id, 1 "NewFolderName" new_folder_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolderOutput {
    pub folder: Option<UpdateFolderFolder>,
}
model! { UpdateFolderOutput {
    0 "Folder" folder
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolderFolder {
    pub create_time: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub parent_folder_id: Option<String>,
}
model! { UpdateFolderFolder {
    0 "CreateTime" create_time, 1 "FolderId" folder_id, 2 "FolderName" folder_name, 3 "ParentFolderId" parent_folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroup {
    pub new_display_name: String,
    pub resource_group_id: String,
}
operation! { UpdateResourceGroup(new_display_name: String, resource_group_id: String)
    "UpdateResourceGroup" -> UpdateResourceGroupOutput {
    0 "NewDisplayName" new_display_name, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupOutput {
    pub resource_group: Option<UpdateResourceGroupResourceGroup>,
}
model! { UpdateResourceGroupOutput {
    0 "ResourceGroup" resource_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupResourceGroup {
    pub account_id: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { UpdateResourceGroupResourceGroup {
    0 "AccountId" account_id, 1 "CreateDate" create_date, 2 "DisplayName" display_name, 3 "Id" id, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupAdminSetting {
    pub creator_as_admin: bool,
}
operation! { UpdateResourceGroupAdminSetting(creator_as_admin: bool) "UpdateResourceGroupAdminSetting" -> Empty {
    0 "CreatorAsAdmin" creator_as_admin
} }

pub type UpdateResourceGroupAdminSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRole {
    pub new_assume_role_policy_document: Option<String>,
    pub new_description: Option<String>,
    pub new_max_session_duration: Option<i64>,
    pub role_name: String,
}
operation! { UpdateRole(role_name: String) "UpdateRole" -> UpdateRoleOutput {
    0 "NewAssumeRolePolicyDocument" new_assume_role_policy_document: String, 1 "NewDescription" new_description: String,
    2 "NewMaxSessionDuration" new_max_session_duration: i64, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleOutput {
    pub role: Option<UpdateRoleRole>,
}
model! { UpdateRoleOutput {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleRole {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub role_principal_name: Option<String>,
    pub update_date: Option<String>,
}
model! { UpdateRoleRole {
    0 "Arn" arn, 1 "AssumeRolePolicyDocument" assume_role_policy_document, 2 "CreateDate" create_date,
    3 "Description" description, 4 "MaxSessionDuration" max_session_duration, 5 "RoleId" role_id,
    6 "RoleName" role_name, 7 "RolePrincipalName" role_principal_name, 8 "UpdateDate" update_date
} }

#[cfg(feature = "reflect")]
register! {
    AcceptHandshake, AttachControlPolicy, AttachPolicy, BindSecureMobilePhone, CancelChangeAccountEmail,
    CancelCreateCloudAccount, CancelHandshake, CancelPromoteResourceAccount, ChangeAccountEmail, CheckAccountDelete,
    CreateAutoGroupingRule, CreateCloudAccount, CreateControlPolicy, CreateFolder, CreatePolicy, CreatePolicyVersion,
    CreateResourceAccount, CreateResourceGroup, CreateRole, CreateServiceLinkedRole, DeclineHandshake, DeleteAccount,
    DeleteAutoGroupingRule, DeleteControlPolicy, DeleteFolder, DeletePolicy, DeletePolicyVersion, DeleteResourceGroup,
    DeleteRole, DeleteServiceLinkedRole, DeregisterDelegatedAdministrator, DestroyResourceDirectory,
    DetachControlPolicy, DetachPolicy, DisableAssociatedTransfer, DisableAutoGrouping, DisableControlPolicy,
    DisableResourceGroupNotification, EnableAssociatedTransfer, EnableAutoGrouping, EnableControlPolicy,
    EnableResourceDirectory, EnableResourceGroupNotification, GetAccount, GetAccountDeletionCheckResult,
    GetAccountDeletionStatus, GetAutoGroupingRule, GetAutoGroupingStatus, GetControlPolicy,
    GetControlPolicyEnablementStatus, GetFolder, GetHandshake, GetPayerForAccount, GetPolicy, GetPolicyVersion,
    GetResourceDirectory, GetResourceGroup, GetResourceGroupAdminSetting, GetResourceGroupNotificationSetting,
    GetResourceGroupResourceCounts, GetRole, GetServiceLinkedRoleDeletionStatus, InitResourceDirectory,
    InviteAccountToResourceDirectory, ListAccounts, ListAccountsForParent, ListAncestors, ListAssociatedTransferSetting,
    ListAutoGroupingRemediations, ListAutoGroupingRules, ListControlPolicies, ListControlPolicyAttachmentsForTarget,
    ListDelegatedAdministrators, ListDelegatedServicesForAccount, ListFoldersForParent, ListHandshakesForAccount,
    ListHandshakesForResourceDirectory, ListPolicies, ListPolicyAttachments, ListPolicyVersions,
    ListResourceGroupCapability, ListResourceGroups, ListResourceGroupsWithAuthDetails, ListResources, ListRoles,
    ListTagKeys, ListTagResources, ListTagValues, ListTargetAttachmentsForControlPolicy, ListTrustedServiceStatus,
    LookupResourceGroupEvents, MoveAccount, MoveResources, PromoteResourceAccount, RegisterDelegatedAdministrator,
    RemoveCloudAccount, ResendCreateCloudAccountEmail, ResendPromoteResourceAccountEmail, RetryChangeAccountEmail,
    SendVerificationCodeForBindSecureMobilePhone, SendVerificationCodeForEnableRD, SetDefaultPolicyVersion,
    SetMemberDeletionPermission, TagResources, UntagResources, UpdateAccount, UpdateAssociatedTransferSetting,
    UpdateAutoGroupingConfig, UpdateAutoGroupingRule, UpdateControlPolicy, UpdateFolder, UpdateResourceGroup,
    UpdateResourceGroupAdminSetting, UpdateRole
}
