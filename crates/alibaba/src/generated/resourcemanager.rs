//! `resourcemanager` of Alibaba Cloud, API version 2020-03-31.
//!
//! Endpoint: `resourcemanager.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, resourcemanager::GetAutoGroupingStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAutoGroupingStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[
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
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "resourcemanager",
    "2020-03-31",
    "resourcemanager",
    &ENDPOINTS,
);

/// Accepts handshake: `AcceptHandshake` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/AcceptHandshake>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptHandshake {
    /// Required.
    pub handshake_id: String,
}
operation! { AcceptHandshake(handshake_id: String) "AcceptHandshake" -> AcceptHandshakeOutput {
    0 "HandshakeId" handshake_id
} }

/// Response of [`AcceptHandshake`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptHandshakeOutput {
    pub handshake: Option<AcceptHandshakeHandshake>,
}
model! { AcceptHandshakeOutput {
    0 "Handshake" handshake: AcceptHandshakeHandshake
} }

/// In the response of [`AcceptHandshake`].
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
    0 "CreateTime" create_time: String, 1 "ExpireTime" expire_time: String, 2 "HandshakeId" handshake_id: String,
    3 "MasterAccountId" master_account_id: String, 4 "MasterAccountName" master_account_name: String,
    5 "ModifyTime" modify_time: String, 6 "Note" note: String, 7 "ResourceDirectoryId" resource_directory_id: String,
    8 "Status" status: String, 9 "TargetEntity" target_entity: String, 10 "TargetType" target_type: String
} }

/// Attaches control policy: `AttachControlPolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/AttachControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachControlPolicy {
    /// Required.
    pub policy_id: String,
    /// Required.
    pub target_id: String,
}
operation! { AttachControlPolicy(policy_id: String, target_id: String) "AttachControlPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "TargetId" target_id
} }

/// Response of [`AttachControlPolicy`]: empty.
pub type AttachControlPolicyOutput = Empty;

/// Attaches policy: `AttachPolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/AttachPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicy {
    /// Required.
    pub policy_name: String,
    /// Required.
    pub policy_type: String,
    /// Required.
    pub principal_name: String,
    /// Required.
    pub principal_type: String,
    /// Required.
    pub resource_group_id: String,
}

/// Arguments of [`AttachPolicy::new`].
pub struct AttachPolicyRequired {
    pub policy_name: String,
    pub policy_type: String,
    pub principal_name: String,
    pub principal_type: String,
    pub resource_group_id: String,
}
operation! {
    AttachPolicy { AttachPolicyRequired: policy_name, policy_type, principal_name, principal_type, resource_group_id }
    "AttachPolicy" -> Empty {
    0 "PolicyName" policy_name, 1 "PolicyType" policy_type, 2 "PrincipalName" principal_name,
    3 "PrincipalType" principal_type, 4 "ResourceGroupId" resource_group_id
} }

/// Response of [`AttachPolicy`]: empty.
pub type AttachPolicyOutput = Empty;

/// Binds secure mobile phone: `BindSecureMobilePhone` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/BindSecureMobilePhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSecureMobilePhone {
    /// Required.
    pub account_id: String,
    /// Required.
    pub secure_mobile_phone: String,
    /// Required. Secret.
    pub verification_code: Secret,
}
operation! { BindSecureMobilePhone(account_id: String, secure_mobile_phone: String, verification_code: Secret)
    "BindSecureMobilePhone" -> Empty {
    0 "AccountId" account_id, 1 "SecureMobilePhone" secure_mobile_phone, 2 "VerificationCode" verification_code
} }

/// Response of [`BindSecureMobilePhone`]: empty.
pub type BindSecureMobilePhoneOutput = Empty;

/// Cancels change account email: `CancelChangeAccountEmail` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CancelChangeAccountEmail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelChangeAccountEmail {
    /// Required.
    pub account_id: String,
}
operation! { CancelChangeAccountEmail(account_id: String) "CancelChangeAccountEmail" -> Empty {
    0 "AccountId" account_id
} }

/// Response of [`CancelChangeAccountEmail`]: empty.
pub type CancelChangeAccountEmailOutput = Empty;

/// Cancels create cloud account: `CancelCreateCloudAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CancelCreateCloudAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCreateCloudAccount {
    /// Required.
    pub record_id: String,
}
operation! { CancelCreateCloudAccount(record_id: String) "CancelCreateCloudAccount" -> Empty {
    0 "RecordId" record_id
} }

/// Response of [`CancelCreateCloudAccount`]: empty.
pub type CancelCreateCloudAccountOutput = Empty;

/// Cancels handshake: `CancelHandshake` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CancelHandshake>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelHandshake {
    /// Required.
    pub handshake_id: String,
}
operation! { CancelHandshake(handshake_id: String) "CancelHandshake" -> CancelHandshakeOutput {
    0 "HandshakeId" handshake_id
} }

/// Response of [`CancelHandshake`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelHandshakeOutput {
    pub handshake: Option<CancelHandshakeHandshake>,
}
model! { CancelHandshakeOutput {
    0 "Handshake" handshake: CancelHandshakeHandshake
} }

/// In the response of [`CancelHandshake`].
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
    0 "CreateTime" create_time: String, 1 "ExpireTime" expire_time: String, 2 "HandshakeId" handshake_id: String,
    3 "MasterAccountId" master_account_id: String, 4 "MasterAccountName" master_account_name: String,
    5 "ModifyTime" modify_time: String, 6 "Note" note: String, 7 "ResourceDirectoryId" resource_directory_id: String,
    8 "Status" status: String, 9 "TargetEntity" target_entity: String, 10 "TargetType" target_type: String
} }

/// Cancels promote resource account: `CancelPromoteResourceAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CancelPromoteResourceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPromoteResourceAccount {
    /// Required.
    pub record_id: String,
}
operation! { CancelPromoteResourceAccount(record_id: String) "CancelPromoteResourceAccount" -> Empty {
    0 "RecordId" record_id
} }

/// Response of [`CancelPromoteResourceAccount`]: empty.
pub type CancelPromoteResourceAccountOutput = Empty;

/// Changes account email: `ChangeAccountEmail` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ChangeAccountEmail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAccountEmail {
    /// Required.
    pub account_id: String,
    /// Required.
    pub email: String,
}
operation! { ChangeAccountEmail(account_id: String, email: String) "ChangeAccountEmail" -> Empty {
    0 "AccountId" account_id, 1 "Email" email
} }

/// Response of [`ChangeAccountEmail`]: empty.
pub type ChangeAccountEmailOutput = Empty;

/// Checks account delete: `CheckAccountDelete` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CheckAccountDelete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountDelete {
    /// Required.
    pub account_id: String,
}
operation! { CheckAccountDelete(account_id: String) "CheckAccountDelete" -> Empty {
    0 "AccountId" account_id
} }

/// Response of [`CheckAccountDelete`]: empty.
pub type CheckAccountDeleteOutput = Empty;

/// Creates auto grouping rule: `CreateAutoGroupingRule` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateAutoGroupingRule>.
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
    /// Required.
    pub rule_contents: Vec<CreateAutoGroupingRuleRuleContents>,
    /// At most 512 characters.
    pub rule_desc: Option<String>,
    /// Required. At most 128 characters.
    pub rule_name: String,
    /// Required.
    pub rule_type: String,
}
operation! {
    CreateAutoGroupingRule(rule_contents: Vec<CreateAutoGroupingRuleRuleContents>, rule_name: String, rule_type: String)
    "CreateAutoGroupingRule" -> CreateAutoGroupingRuleOutput {
    0 "ExcludeRegionIdsScope" exclude_region_ids_scope: String,
    1 "ExcludeResourceGroupIdsScope" exclude_resource_group_ids_scope: String,
    2 "ExcludeResourceIdsScope" exclude_resource_ids_scope: String,
    3 "ExcludeResourceTypesScope" exclude_resource_types_scope: String, 4 "RegionIdsScope" region_ids_scope: String,
    5 "ResourceGroupIdsScope" resource_group_ids_scope: String, 6 "ResourceIdsScope" resource_ids_scope: String,
    7 "ResourceTypesScope" resource_types_scope: String, 8 "RuleContents" rule_contents, 9 "RuleDesc" rule_desc: String,
    10 "RuleName" rule_name, 11 "RuleType" rule_type
} }

/// In the request of [`CreateAutoGroupingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoGroupingRuleRuleContents {
    pub auto_grouping_scope_condition: Option<String>,
    /// Required.
    pub target_resource_group_condition: Option<String>,
}
input! { CreateAutoGroupingRuleRuleContents(target_resource_group_condition: String) {
    0 "AutoGroupingScopeCondition" auto_grouping_scope_condition: String,
    1 "TargetResourceGroupCondition" target_resource_group_condition: String
} }

/// Response of [`CreateAutoGroupingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoGroupingRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateAutoGroupingRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Creates cloud account: `CreateCloudAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateCloudAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAccount {
    /// Required.
    pub display_name: String,
    /// Required.
    pub email: String,
    pub parent_folder_id: Option<String>,
    pub payer_account_id: Option<String>,
}
operation! { CreateCloudAccount(display_name: String, email: String) "CreateCloudAccount" -> CreateCloudAccountOutput {
    0 "DisplayName" display_name, 1 "Email" email, 2 "ParentFolderId" parent_folder_id: String,
    3 "PayerAccountId" payer_account_id: String
} }

/// Response of [`CreateCloudAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAccountOutput {
    pub account: Option<CreateCloudAccountAccount>,
}
model! { CreateCloudAccountOutput {
    0 "Account" account: CreateCloudAccountAccount
} }

/// In the response of [`CreateCloudAccount`].
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
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DisplayName" display_name: String,
    3 "FolderId" folder_id: String, 4 "JoinMethod" join_method: String, 5 "ModifyTime" modify_time: String,
    6 "RecordId" record_id: String, 7 "ResourceDirectoryId" resource_directory_id: String, 8 "Status" status: String,
    9 "Type" r#type: String
} }

/// Creates control policy: `CreateControlPolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateControlPolicy {
    pub description: Option<String>,
    /// Required.
    pub effect_scope: String,
    /// Required.
    pub policy_document: String,
    /// Required.
    pub policy_name: String,
}
operation! { CreateControlPolicy(effect_scope: String, policy_document: String, policy_name: String)
    "CreateControlPolicy" -> CreateControlPolicyOutput {
    0 "Description" description: String, 1 "EffectScope" effect_scope, 2 "PolicyDocument" policy_document,
    3 "PolicyName" policy_name
} }

/// Response of [`CreateControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateControlPolicyOutput {
    pub control_policy: Option<CreateControlPolicyControlPolicy>,
}
model! { CreateControlPolicyOutput {
    0 "ControlPolicy" control_policy: CreateControlPolicyControlPolicy
} }

/// In the response of [`CreateControlPolicy`].
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
    0 "AttachmentCount" attachment_count: String, 1 "CreateDate" create_date: String,
    2 "Description" description: String, 3 "EffectScope" effect_scope: String, 4 "PolicyId" policy_id: String,
    5 "PolicyName" policy_name: String, 6 "PolicyType" policy_type: String, 7 "UpdateDate" update_date: String
} }

/// Creates folder: `CreateFolder` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolder {
    /// Required.
    pub folder_name: String,
    pub parent_folder_id: Option<String>,
}
operation! { CreateFolder(folder_name: String) "CreateFolder" -> CreateFolderOutput {
    0 "FolderName" folder_name, 1 "ParentFolderId" parent_folder_id: String
} }

/// Response of [`CreateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderOutput {
    pub folder: Option<CreateFolderFolder>,
}
model! { CreateFolderOutput {
    0 "Folder" folder: CreateFolderFolder
} }

/// In the response of [`CreateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderFolder {
    pub create_time: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub parent_folder_id: Option<String>,
}
model! { CreateFolderFolder {
    0 "CreateTime" create_time: String, 1 "FolderId" folder_id: String, 2 "FolderName" folder_name: String,
    3 "ParentFolderId" parent_folder_id: String
} }

/// Creates policy: `CreatePolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    pub description: Option<String>,
    /// Required.
    pub policy_document: String,
    /// Required.
    pub policy_name: String,
}
operation! { CreatePolicy(policy_document: String, policy_name: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "Description" description: String, 1 "PolicyDocument" policy_document, 2 "PolicyName" policy_name
} }

/// Response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy: Option<CreatePolicyPolicy>,
}
model! { CreatePolicyOutput {
    0 "Policy" policy: CreatePolicyPolicy
} }

/// In the response of [`CreatePolicy`].
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
    0 "CreateDate" create_date: String, 1 "DefaultVersion" default_version: String, 2 "Description" description: String,
    3 "PolicyName" policy_name: String, 4 "PolicyType" policy_type: String
} }

/// Creates policy version: `CreatePolicyVersion` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreatePolicyVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersion {
    /// Required.
    pub policy_document: String,
    /// Required.
    pub policy_name: String,
    pub set_as_default: Option<bool>,
}
operation! { CreatePolicyVersion(policy_document: String, policy_name: String)
    "CreatePolicyVersion" -> CreatePolicyVersionOutput {
    0 "PolicyDocument" policy_document, 1 "PolicyName" policy_name, 2 "SetAsDefault" set_as_default: bool
} }

/// Response of [`CreatePolicyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersionOutput {
    pub policy_version: Option<CreatePolicyVersionPolicyVersion>,
}
model! { CreatePolicyVersionOutput {
    0 "PolicyVersion" policy_version: CreatePolicyVersionPolicyVersion
} }

/// In the response of [`CreatePolicyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersionPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub version_id: Option<String>,
}
model! { CreatePolicyVersionPolicyVersion {
    0 "CreateDate" create_date: String, 1 "IsDefaultVersion" is_default_version: bool, 2 "VersionId" version_id: String
} }

/// Creates resource account: `CreateResourceAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateResourceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceAccount {
    pub account_name_prefix: Option<String>,
    /// Required.
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

/// In the request of [`CreateResourceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceAccountTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateResourceAccountTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateResourceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceAccountOutput {
    pub account: Option<CreateResourceAccountAccount>,
}
model! { CreateResourceAccountOutput {
    0 "Account" account: CreateResourceAccountAccount
} }

/// In the response of [`CreateResourceAccount`].
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
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DisplayName" display_name: String,
    3 "FolderId" folder_id: String, 4 "JoinMethod" join_method: String, 5 "JoinTime" join_time: String,
    6 "ModifyTime" modify_time: String, 7 "ResourceDirectoryId" resource_directory_id: String,
    8 "Status" status: String, 9 "Type" r#type: String
} }

/// Creates resource group: `CreateResourceGroup` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroup {
    /// Required.
    pub display_name: String,
    /// Required.
    pub name: String,
    pub tag: Option<Vec<CreateResourceGroupTag>>,
}
operation! { CreateResourceGroup(display_name: String, name: String)
    "CreateResourceGroup" -> CreateResourceGroupOutput {
    0 "DisplayName" display_name, 1 "Name" name, 2 "Tag" tag: Vec<CreateResourceGroupTag>
} }

/// In the request of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateResourceGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupOutput {
    pub resource_group: Option<CreateResourceGroupResourceGroup>,
}
model! { CreateResourceGroupOutput {
    0 "ResourceGroup" resource_group: CreateResourceGroupResourceGroup
} }

/// In the response of [`CreateResourceGroup`].
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
    0 "AccountId" account_id: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "RegionStatuses" region_statuses: CreateResourceGroupRegionStatuses,
    6 "Status" status: String
} }

/// In the response of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupRegionStatuses {
    pub region_status: Vec<CreateResourceGroupRegionStatus>,
}
model! { CreateResourceGroupRegionStatuses {
    0 "RegionStatus" region_status: Vec<CreateResourceGroupRegionStatus>
} }

/// In the response of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupRegionStatus {
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateResourceGroupRegionStatus {
    0 "RegionId" region_id: String, 1 "Status" status: String
} }

/// Creates role: `CreateRole` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    /// Required.
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    /// Required.
    pub role_name: String,
}
operation! { CreateRole(assume_role_policy_document: String, role_name: String) "CreateRole" -> CreateRoleOutput {
    0 "AssumeRolePolicyDocument" assume_role_policy_document, 1 "Description" description: String,
    2 "MaxSessionDuration" max_session_duration: i64, 3 "RoleName" role_name
} }

/// Response of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub role: Option<CreateRoleRole>,
}
model! { CreateRoleOutput {
    0 "Role" role: CreateRoleRole
} }

/// In the response of [`CreateRole`].
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
    0 "Arn" arn: String, 1 "AssumeRolePolicyDocument" assume_role_policy_document: String,
    2 "CreateDate" create_date: String, 3 "Description" description: String,
    4 "MaxSessionDuration" max_session_duration: i64, 5 "RoleId" role_id: String, 6 "RoleName" role_name: String,
    7 "RolePrincipalName" role_principal_name: String
} }

/// Creates service linked role: `CreateServiceLinkedRole` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    pub custom_suffix: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { CreateServiceLinkedRole(service_name: String) "CreateServiceLinkedRole" -> CreateServiceLinkedRoleOutput {
    0 "CustomSuffix" custom_suffix: String, 1 "Description" description: String, 2 "ServiceName" service_name
} }

/// Response of [`CreateServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleOutput {
    pub role: Option<CreateServiceLinkedRoleRole>,
}
model! { CreateServiceLinkedRoleOutput {
    0 "Role" role: CreateServiceLinkedRoleRole
} }

/// In the response of [`CreateServiceLinkedRole`].
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
    0 "Arn" arn: String, 1 "AssumeRolePolicyDocument" assume_role_policy_document: String,
    2 "CreateDate" create_date: String, 3 "Description" description: String,
    4 "IsServiceLinkedRole" is_service_linked_role: bool, 5 "RoleId" role_id: String, 6 "RoleName" role_name: String,
    7 "RolePrincipalName" role_principal_name: String
} }

/// `DeclineHandshake` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeclineHandshake>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclineHandshake {
    /// Required.
    pub handshake_id: String,
}
operation! { DeclineHandshake(handshake_id: String) "DeclineHandshake" -> DeclineHandshakeOutput {
    0 "HandshakeId" handshake_id
} }

/// Response of [`DeclineHandshake`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclineHandshakeOutput {
    pub handshake: Option<DeclineHandshakeHandshake>,
}
model! { DeclineHandshakeOutput {
    0 "Handshake" handshake: DeclineHandshakeHandshake
} }

/// In the response of [`DeclineHandshake`].
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
    0 "CreateTime" create_time: String, 1 "ExpireTime" expire_time: String, 2 "HandshakeId" handshake_id: String,
    3 "MasterAccountId" master_account_id: String, 4 "MasterAccountName" master_account_name: String,
    5 "ModifyTime" modify_time: String, 6 "Note" note: String, 7 "ResourceDirectoryId" resource_directory_id: String,
    8 "Status" status: String, 9 "TargetEntity" target_entity: String, 10 "TargetType" target_type: String
} }

/// Deletes account: `DeleteAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub abandonable_check_id: Option<Vec<String>>,
    /// Required.
    pub account_id: String,
}
operation! { DeleteAccount(account_id: String) "DeleteAccount" -> DeleteAccountOutput {
    0 "AbandonableCheckId" abandonable_check_id: Vec<String>, 1 "AccountId" account_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountOutput {
    pub deletion_type: Option<String>,
}
model! { DeleteAccountOutput {
    0 "DeletionType" deletion_type: String
} }

/// Deletes auto grouping rule: `DeleteAutoGroupingRule` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteAutoGroupingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoGroupingRule {
    /// Required.
    pub rule_id: String,
}
operation! { DeleteAutoGroupingRule(rule_id: String) "DeleteAutoGroupingRule" -> Empty {
    0 "RuleId" rule_id
} }

/// Response of [`DeleteAutoGroupingRule`]: empty.
pub type DeleteAutoGroupingRuleOutput = Empty;

/// Deletes control policy: `DeleteControlPolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteControlPolicy {
    /// Required.
    pub policy_id: String,
}
operation! { DeleteControlPolicy(policy_id: String) "DeleteControlPolicy" -> Empty {
    0 "PolicyId" policy_id
} }

/// Response of [`DeleteControlPolicy`]: empty.
pub type DeleteControlPolicyOutput = Empty;

/// Deletes folder: `DeleteFolder` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolder {
    /// Required.
    pub folder_id: String,
}
operation! { DeleteFolder(folder_id: String) "DeleteFolder" -> Empty {
    0 "FolderId" folder_id
} }

/// Response of [`DeleteFolder`]: empty.
pub type DeleteFolderOutput = Empty;

/// Deletes policy: `DeletePolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeletePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    /// Required.
    pub policy_name: String,
}
operation! { DeletePolicy(policy_name: String) "DeletePolicy" -> Empty {
    0 "PolicyName" policy_name
} }

/// Response of [`DeletePolicy`]: empty.
pub type DeletePolicyOutput = Empty;

/// Deletes policy version: `DeletePolicyVersion` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeletePolicyVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyVersion {
    /// Required.
    pub policy_name: String,
    /// Required.
    pub version_id: String,
}
operation! { DeletePolicyVersion(policy_name: String, version_id: String) "DeletePolicyVersion" -> Empty {
    0 "PolicyName" policy_name, 1 "VersionId" version_id
} }

/// Response of [`DeletePolicyVersion`]: empty.
pub type DeletePolicyVersionOutput = Empty;

/// Deletes resource group: `DeleteResourceGroup` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    /// Required.
    pub resource_group_id: String,
}
operation! { DeleteResourceGroup(resource_group_id: String) "DeleteResourceGroup" -> DeleteResourceGroupOutput {
    0 "ResourceGroupId" resource_group_id
} }

/// Response of [`DeleteResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupOutput {
    pub resource_group: Option<DeleteResourceGroupResourceGroup>,
}
model! { DeleteResourceGroupOutput {
    0 "ResourceGroup" resource_group: DeleteResourceGroupResourceGroup
} }

/// In the response of [`DeleteResourceGroup`].
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
    0 "AccountId" account_id: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "RegionStatuses" region_statuses: DeleteResourceGroupRegionStatuses,
    6 "Status" status: String
} }

/// In the response of [`DeleteResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupRegionStatuses {
    pub region_status: Vec<DeleteResourceGroupRegionStatus>,
}
model! { DeleteResourceGroupRegionStatuses {
    0 "RegionStatus" region_status: Vec<DeleteResourceGroupRegionStatus>
} }

/// In the response of [`DeleteResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupRegionStatus {
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DeleteResourceGroupRegionStatus {
    0 "RegionId" region_id: String, 1 "Status" status: String
} }

/// Deletes role: `DeleteRole` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    /// Required.
    pub role_name: String,
}
operation! { DeleteRole(role_name: String) "DeleteRole" -> Empty {
    0 "RoleName" role_name
} }

/// Response of [`DeleteRole`]: empty.
pub type DeleteRoleOutput = Empty;

/// Deletes service linked role: `DeleteServiceLinkedRole` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLinkedRole {
    /// Required.
    pub role_name: String,
}
operation! { DeleteServiceLinkedRole(role_name: String) "DeleteServiceLinkedRole" -> DeleteServiceLinkedRoleOutput {
    0 "RoleName" role_name
} }

/// Response of [`DeleteServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLinkedRoleOutput {
    pub deletion_task_id: Option<String>,
}
model! { DeleteServiceLinkedRoleOutput {
    0 "DeletionTaskId" deletion_task_id: String
} }

/// `DeregisterDelegatedAdministrator` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeregisterDelegatedAdministrator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterDelegatedAdministrator {
    /// Required.
    pub account_id: String,
    /// Required.
    pub service_principal: String,
}
operation! { DeregisterDelegatedAdministrator(account_id: String, service_principal: String)
    "DeregisterDelegatedAdministrator" -> Empty {
    0 "AccountId" account_id, 1 "ServicePrincipal" service_principal
} }

/// Response of [`DeregisterDelegatedAdministrator`]: empty.
pub type DeregisterDelegatedAdministratorOutput = Empty;

/// Destroys resource directory: `DestroyResourceDirectory` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DestroyResourceDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyResourceDirectory {}
operation! { DestroyResourceDirectory() "DestroyResourceDirectory" -> Empty {} }

/// Response of [`DestroyResourceDirectory`]: empty.
pub type DestroyResourceDirectoryOutput = Empty;

/// Detaches control policy: `DetachControlPolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DetachControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachControlPolicy {
    /// Required.
    pub policy_id: String,
    /// Required.
    pub target_id: String,
}
operation! { DetachControlPolicy(policy_id: String, target_id: String) "DetachControlPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "TargetId" target_id
} }

/// Response of [`DetachControlPolicy`]: empty.
pub type DetachControlPolicyOutput = Empty;

/// Detaches policy: `DetachPolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DetachPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPolicy {
    /// Required.
    pub policy_name: String,
    /// Required.
    pub policy_type: String,
    /// Required.
    pub principal_name: String,
    /// Required.
    pub principal_type: String,
    /// Required.
    pub resource_group_id: String,
}

/// Arguments of [`DetachPolicy::new`].
pub struct DetachPolicyRequired {
    pub policy_name: String,
    pub policy_type: String,
    pub principal_name: String,
    pub principal_type: String,
    pub resource_group_id: String,
}
operation! {
    DetachPolicy { DetachPolicyRequired: policy_name, policy_type, principal_name, principal_type, resource_group_id }
    "DetachPolicy" -> Empty {
    0 "PolicyName" policy_name, 1 "PolicyType" policy_type, 2 "PrincipalName" principal_name,
    3 "PrincipalType" principal_type, 4 "ResourceGroupId" resource_group_id
} }

/// Response of [`DetachPolicy`]: empty.
pub type DetachPolicyOutput = Empty;

/// Disables associated transfer: `DisableAssociatedTransfer` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DisableAssociatedTransfer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAssociatedTransfer {}
operation! { DisableAssociatedTransfer() "DisableAssociatedTransfer" -> Empty {} }

/// Response of [`DisableAssociatedTransfer`]: empty.
pub type DisableAssociatedTransferOutput = Empty;

/// Disables auto grouping: `DisableAutoGrouping` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DisableAutoGrouping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoGrouping {}
operation! { DisableAutoGrouping() "DisableAutoGrouping" -> Empty {} }

/// Response of [`DisableAutoGrouping`]: empty.
pub type DisableAutoGroupingOutput = Empty;

/// Disables control policy: `DisableControlPolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DisableControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableControlPolicy {}
operation! { DisableControlPolicy() "DisableControlPolicy" -> DisableControlPolicyOutput {} }

/// Response of [`DisableControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableControlPolicyOutput {
    pub enablement_status: Option<String>,
}
model! { DisableControlPolicyOutput {
    0 "EnablementStatus" enablement_status: String
} }

/// Disables resource group notification: `DisableResourceGroupNotification` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DisableResourceGroupNotification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableResourceGroupNotification {}
operation! { DisableResourceGroupNotification() "DisableResourceGroupNotification" -> Empty {} }

/// Response of [`DisableResourceGroupNotification`]: empty.
pub type DisableResourceGroupNotificationOutput = Empty;

/// Enables associated transfer: `EnableAssociatedTransfer` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/EnableAssociatedTransfer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAssociatedTransfer {}
operation! { EnableAssociatedTransfer() "EnableAssociatedTransfer" -> Empty {} }

/// Response of [`EnableAssociatedTransfer`]: empty.
pub type EnableAssociatedTransferOutput = Empty;

/// Enables auto grouping: `EnableAutoGrouping` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/EnableAutoGrouping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoGrouping {}
operation! { EnableAutoGrouping() "EnableAutoGrouping" -> Empty {} }

/// Response of [`EnableAutoGrouping`]: empty.
pub type EnableAutoGroupingOutput = Empty;

/// Enables control policy: `EnableControlPolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/EnableControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableControlPolicy {}
operation! { EnableControlPolicy() "EnableControlPolicy" -> EnableControlPolicyOutput {} }

/// Response of [`EnableControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableControlPolicyOutput {
    pub enablement_status: Option<String>,
}
model! { EnableControlPolicyOutput {
    0 "EnablementStatus" enablement_status: String
} }

/// Enables resource directory: `EnableResourceDirectory` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/EnableResourceDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceDirectory {
    /// Required.
    pub enable_mode: String,
    pub ma_name: Option<String>,
    pub ma_secure_mobile_phone: Option<String>,
    /// Secret.
    pub verification_code: Option<Secret>,
}
operation! { EnableResourceDirectory(enable_mode: String) "EnableResourceDirectory" -> EnableResourceDirectoryOutput {
    0 "EnableMode" enable_mode, 1 "MAName" ma_name: String, 2 "MASecureMobilePhone" ma_secure_mobile_phone: String,
    3 "VerificationCode" verification_code: Secret
} }

/// Response of [`EnableResourceDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceDirectoryOutput {
    pub resource_directory: Option<EnableResourceDirectoryResourceDirectory>,
}
model! { EnableResourceDirectoryOutput {
    0 "ResourceDirectory" resource_directory: EnableResourceDirectoryResourceDirectory
} }

/// In the response of [`EnableResourceDirectory`].
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
    0 "CreateTime" create_time: String, 1 "MasterAccountId" master_account_id: String,
    2 "MasterAccountName" master_account_name: String, 3 "ResourceDirectoryId" resource_directory_id: String,
    4 "RootFolderId" root_folder_id: String
} }

/// Enables resource group notification: `EnableResourceGroupNotification` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/EnableResourceGroupNotification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceGroupNotification {}
operation! { EnableResourceGroupNotification() "EnableResourceGroupNotification" -> Empty {} }

/// Response of [`EnableResourceGroupNotification`]: empty.
pub type EnableResourceGroupNotificationOutput = Empty;

/// Gets account: `GetAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccount {
    /// Required.
    pub account_id: String,
    pub include_tags: Option<bool>,
}
operation! { GetAccount(account_id: String) "GetAccount" -> GetAccountOutput {
    0 "AccountId" account_id, 1 "IncludeTags" include_tags: bool
} }

/// Response of [`GetAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountOutput {
    pub account: Option<GetAccountAccount>,
}
model! { GetAccountOutput {
    0 "Account" account: GetAccountAccount
} }

/// In the response of [`GetAccount`].
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
    pub tags: Vec<GetAccountTags>,
    pub r#type: Option<String>,
}
model! { GetAccountAccount {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DisplayName" display_name: String,
    3 "EmailStatus" email_status: String, 4 "FolderId" folder_id: String,
    5 "IdentityInformation" identity_information: String, 6 "JoinMethod" join_method: String,
    7 "JoinTime" join_time: String, 8 "Location" location: String, 9 "ModifyTime" modify_time: String,
    10 "ResourceDirectoryId" resource_directory_id: String, 11 "ResourceDirectoryPath" resource_directory_path: String,
    12 "Status" status: String, 13 "Tags" tags: Vec<GetAccountTags>, 14 "Type" r#type: String
} }

/// In the response of [`GetAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetAccountTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets account deletion check result: `GetAccountDeletionCheckResult` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetAccountDeletionCheckResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionCheckResult {
    /// Required.
    pub account_id: String,
}
operation! { GetAccountDeletionCheckResult(account_id: String)
    "GetAccountDeletionCheckResult" -> GetAccountDeletionCheckResultOutput {
    0 "AccountId" account_id
} }

/// Response of [`GetAccountDeletionCheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionCheckResultOutput {
    pub account_deletion_check_result_info: Option<
        GetAccountDeletionCheckResultAccountDeletionCheckResultInfo,
    >,
}
model! { GetAccountDeletionCheckResultOutput {
    0 "AccountDeletionCheckResultInfo" account_deletion_check_result_info: GetAccountDeletionCheckResultAccountDeletionCheckResultInfo
} }

/// In the response of [`GetAccountDeletionCheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionCheckResultAccountDeletionCheckResultInfo {
    pub abandonable_checks: Vec<GetAccountDeletionCheckResultAbandonableChecks>,
    pub allow_delete: Option<String>,
    pub not_allow_reason: Vec<GetAccountDeletionCheckResultNotAllowReason>,
    pub status: Option<String>,
}
model! { GetAccountDeletionCheckResultAccountDeletionCheckResultInfo {
    0 "AbandonableChecks" abandonable_checks: Vec<GetAccountDeletionCheckResultAbandonableChecks>,
    1 "AllowDelete" allow_delete: String,
    2 "NotAllowReason" not_allow_reason: Vec<GetAccountDeletionCheckResultNotAllowReason>, 3 "Status" status: String
} }

/// In the response of [`GetAccountDeletionCheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionCheckResultAbandonableChecks {
    pub check_id: Option<String>,
    pub check_name: Option<String>,
    pub description: Option<String>,
}
model! { GetAccountDeletionCheckResultAbandonableChecks {
    0 "CheckId" check_id: String, 1 "CheckName" check_name: String, 2 "Description" description: String
} }

/// In the response of [`GetAccountDeletionCheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionCheckResultNotAllowReason {
    pub check_id: Option<String>,
    pub check_name: Option<String>,
    pub description: Option<String>,
}
model! { GetAccountDeletionCheckResultNotAllowReason {
    0 "CheckId" check_id: String, 1 "CheckName" check_name: String, 2 "Description" description: String
} }

/// Gets account deletion status: `GetAccountDeletionStatus` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetAccountDeletionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionStatus {
    /// Required.
    pub account_id: String,
}
operation! { GetAccountDeletionStatus(account_id: String) "GetAccountDeletionStatus" -> GetAccountDeletionStatusOutput {
    0 "AccountId" account_id
} }

/// Response of [`GetAccountDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionStatusOutput {
    pub rd_account_deletion_status: Option<
        GetAccountDeletionStatusRdAccountDeletionStatus,
    >,
}
model! { GetAccountDeletionStatusOutput {
    0 "RdAccountDeletionStatus" rd_account_deletion_status: GetAccountDeletionStatusRdAccountDeletionStatus
} }

/// In the response of [`GetAccountDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionStatusRdAccountDeletionStatus {
    pub account_id: Option<String>,
    pub create_time: Option<String>,
    pub deletion_time: Option<String>,
    pub deletion_type: Option<String>,
    pub fail_reason_list: Vec<GetAccountDeletionStatusFailReasonList>,
    pub status: Option<String>,
}
model! { GetAccountDeletionStatusRdAccountDeletionStatus {
    0 "AccountId" account_id: String, 1 "CreateTime" create_time: String, 2 "DeletionTime" deletion_time: String,
    3 "DeletionType" deletion_type: String,
    4 "FailReasonList" fail_reason_list: Vec<GetAccountDeletionStatusFailReasonList>, 5 "Status" status: String
} }

/// In the response of [`GetAccountDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountDeletionStatusFailReasonList {
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { GetAccountDeletionStatusFailReasonList {
    0 "Description" description: String, 1 "Name" name: String
} }

/// Gets auto grouping rule: `GetAutoGroupingRule` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetAutoGroupingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGroupingRule {
    /// Required.
    pub rule_id: String,
}
operation! { GetAutoGroupingRule(rule_id: String) "GetAutoGroupingRule" -> GetAutoGroupingRuleOutput {
    0 "RuleId" rule_id
} }

/// Response of [`GetAutoGroupingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGroupingRuleOutput {
    pub rule: Option<GetAutoGroupingRuleRule>,
}
model! { GetAutoGroupingRuleOutput {
    0 "Rule" rule: GetAutoGroupingRuleRule
} }

/// In the response of [`GetAutoGroupingRule`].
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
    pub rule_contents: Vec<GetAutoGroupingRuleRuleContents>,
    pub rule_desc: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
}
model! { GetAutoGroupingRuleRule {
    0 "CreateTime" create_time: String, 1 "ExcludeRegionIdsScope" exclude_region_ids_scope: String,
    2 "ExcludeResourceGroupIdsScope" exclude_resource_group_ids_scope: String,
    3 "ExcludeResourceIdsScope" exclude_resource_ids_scope: String,
    4 "ExcludeResourceTypesScope" exclude_resource_types_scope: String, 5 "ModifyTime" modify_time: String,
    6 "RegionIdsScope" region_ids_scope: String, 7 "ResourceGroupIdsScope" resource_group_ids_scope: String,
    8 "ResourceIdsScope" resource_ids_scope: String, 9 "ResourceTypesScope" resource_types_scope: String,
    10 "RuleContents" rule_contents: Vec<GetAutoGroupingRuleRuleContents>, 11 "RuleDesc" rule_desc: String,
    12 "RuleId" rule_id: String, 13 "RuleName" rule_name: String, 14 "RuleType" rule_type: String
} }

/// In the response of [`GetAutoGroupingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGroupingRuleRuleContents {
    pub auto_grouping_scope_condition: Option<String>,
    pub rule_content_id: Option<String>,
    pub target_resource_group_condition: Option<String>,
}
model! { GetAutoGroupingRuleRuleContents {
    0 "AutoGroupingScopeCondition" auto_grouping_scope_condition: String, 1 "RuleContentId" rule_content_id: String,
    2 "TargetResourceGroupCondition" target_resource_group_condition: String
} }

/// Gets auto grouping status: `GetAutoGroupingStatus` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetAutoGroupingStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGroupingStatus {}
operation! { GetAutoGroupingStatus() "GetAutoGroupingStatus" -> GetAutoGroupingStatusOutput {} }

/// Response of [`GetAutoGroupingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGroupingStatusOutput {
    pub enable_existed_resources_transfer: Option<bool>,
    pub enable_status: Option<String>,
}
model! { GetAutoGroupingStatusOutput {
    0 "EnableExistedResourcesTransfer" enable_existed_resources_transfer: bool, 1 "EnableStatus" enable_status: String
} }

/// Gets control policy: `GetControlPolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlPolicy {
    pub language: Option<String>,
    /// Required.
    pub policy_id: String,
}
operation! { GetControlPolicy(policy_id: String) "GetControlPolicy" -> GetControlPolicyOutput {
    0 "Language" language: String, 1 "PolicyId" policy_id
} }

/// Response of [`GetControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlPolicyOutput {
    pub control_policy: Option<GetControlPolicyControlPolicy>,
}
model! { GetControlPolicyOutput {
    0 "ControlPolicy" control_policy: GetControlPolicyControlPolicy
} }

/// In the response of [`GetControlPolicy`].
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
    0 "AttachmentCount" attachment_count: String, 1 "CreateDate" create_date: String,
    2 "Description" description: String, 3 "EffectScope" effect_scope: String,
    4 "PolicyDocument" policy_document: String, 5 "PolicyId" policy_id: String, 6 "PolicyName" policy_name: String,
    7 "PolicyType" policy_type: String, 8 "UpdateDate" update_date: String
} }

/// Gets control policy enablement status: `GetControlPolicyEnablementStatus` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetControlPolicyEnablementStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlPolicyEnablementStatus {}
operation! { GetControlPolicyEnablementStatus()
    "GetControlPolicyEnablementStatus" -> GetControlPolicyEnablementStatusOutput {} }

/// Response of [`GetControlPolicyEnablementStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetControlPolicyEnablementStatusOutput {
    pub enablement_status: Option<String>,
}
model! { GetControlPolicyEnablementStatusOutput {
    0 "EnablementStatus" enablement_status: String
} }

/// Gets folder: `GetFolder` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolder {
    /// Required.
    pub folder_id: String,
}
operation! { GetFolder(folder_id: String) "GetFolder" -> GetFolderOutput {
    0 "FolderId" folder_id
} }

/// Response of [`GetFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolderOutput {
    pub folder: Option<GetFolderFolder>,
}
model! { GetFolderOutput {
    0 "Folder" folder: GetFolderFolder
} }

/// In the response of [`GetFolder`].
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
    0 "CreateTime" create_time: String, 1 "FolderId" folder_id: String, 2 "FolderName" folder_name: String,
    3 "ParentFolderId" parent_folder_id: String, 4 "ResourceDirectoryPath" resource_directory_path: String
} }

/// Gets handshake: `GetHandshake` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetHandshake>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHandshake {
    /// Required.
    pub handshake_id: String,
}
operation! { GetHandshake(handshake_id: String) "GetHandshake" -> GetHandshakeOutput {
    0 "HandshakeId" handshake_id
} }

/// Response of [`GetHandshake`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHandshakeOutput {
    pub handshake: Option<GetHandshakeHandshake>,
}
model! { GetHandshakeOutput {
    0 "Handshake" handshake: GetHandshakeHandshake
} }

/// In the response of [`GetHandshake`].
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
    0 "CreateTime" create_time: String, 1 "ExpireTime" expire_time: String, 2 "HandshakeId" handshake_id: String,
    3 "InvitedAccountRealName" invited_account_real_name: String, 4 "MasterAccountId" master_account_id: String,
    5 "MasterAccountName" master_account_name: String, 6 "MasterAccountRealName" master_account_real_name: String,
    7 "ModifyTime" modify_time: String, 8 "Note" note: String, 9 "ResourceDirectoryId" resource_directory_id: String,
    10 "Status" status: String, 11 "TargetEntity" target_entity: String, 12 "TargetType" target_type: String
} }

/// Gets payer for account: `GetPayerForAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetPayerForAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayerForAccount {
    /// Required.
    pub account_id: String,
}
operation! { GetPayerForAccount(account_id: String) "GetPayerForAccount" -> GetPayerForAccountOutput {
    0 "AccountId" account_id
} }

/// Response of [`GetPayerForAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayerForAccountOutput {
    pub payer_account_id: Option<String>,
    pub payer_account_name: Option<String>,
}
model! { GetPayerForAccountOutput {
    0 "PayerAccountId" payer_account_id: String, 1 "PayerAccountName" payer_account_name: String
} }

/// Gets policy: `GetPolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicy {
    pub language: Option<String>,
    /// Required.
    pub policy_name: String,
    /// Required.
    pub policy_type: String,
}
operation! { GetPolicy(policy_name: String, policy_type: String) "GetPolicy" -> GetPolicyOutput {
    0 "Language" language: String, 1 "PolicyName" policy_name, 2 "PolicyType" policy_type
} }

/// Response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyOutput {
    pub policy: Option<GetPolicyPolicy>,
}
model! { GetPolicyOutput {
    0 "Policy" policy: GetPolicyPolicy
} }

/// In the response of [`GetPolicy`].
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
    0 "AttachmentCount" attachment_count: i64, 1 "CreateDate" create_date: String,
    2 "DefaultVersion" default_version: String, 3 "Description" description: String,
    4 "PolicyDocument" policy_document: String, 5 "PolicyName" policy_name: String, 6 "PolicyType" policy_type: String,
    7 "UpdateDate" update_date: String
} }

/// Gets policy version: `GetPolicyVersion` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetPolicyVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersion {
    /// Required.
    pub policy_name: String,
    /// Required.
    pub policy_type: String,
    /// Required.
    pub version_id: String,
}
operation! { GetPolicyVersion(policy_name: String, policy_type: String, version_id: String)
    "GetPolicyVersion" -> GetPolicyVersionOutput {
    0 "PolicyName" policy_name, 1 "PolicyType" policy_type, 2 "VersionId" version_id
} }

/// Response of [`GetPolicyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersionOutput {
    pub policy_version: Option<GetPolicyVersionPolicyVersion>,
}
model! { GetPolicyVersionOutput {
    0 "PolicyVersion" policy_version: GetPolicyVersionPolicyVersion
} }

/// In the response of [`GetPolicyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersionPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub policy_document: Option<String>,
    pub version_id: Option<String>,
}
model! { GetPolicyVersionPolicyVersion {
    0 "CreateDate" create_date: String, 1 "IsDefaultVersion" is_default_version: bool,
    2 "PolicyDocument" policy_document: String, 3 "VersionId" version_id: String
} }

/// Gets resource directory: `GetResourceDirectory` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetResourceDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceDirectory {}
operation! { GetResourceDirectory() "GetResourceDirectory" -> GetResourceDirectoryOutput {} }

/// Response of [`GetResourceDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceDirectoryOutput {
    pub resource_directory: Option<GetResourceDirectoryResourceDirectory>,
}
model! { GetResourceDirectoryOutput {
    0 "ResourceDirectory" resource_directory: GetResourceDirectoryResourceDirectory
} }

/// In the response of [`GetResourceDirectory`].
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
    0 "ControlPolicyStatus" control_policy_status: String, 1 "CreateTime" create_time: String,
    2 "IdentityInformation" identity_information: String, 3 "MasterAccountId" master_account_id: String,
    4 "MasterAccountName" master_account_name: String, 5 "MemberDeletionStatus" member_deletion_status: String,
    6 "ResourceDirectoryId" resource_directory_id: String, 7 "RootFolderId" root_folder_id: String
} }

/// Gets resource group: `GetResourceGroup` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroup {
    pub include_tags: Option<bool>,
    /// Required.
    pub resource_group_id: String,
}
operation! { GetResourceGroup(resource_group_id: String) "GetResourceGroup" -> GetResourceGroupOutput {
    0 "IncludeTags" include_tags: bool, 1 "ResourceGroupId" resource_group_id
} }

/// Response of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupOutput {
    pub resource_group: Option<GetResourceGroupResourceGroup>,
}
model! { GetResourceGroupOutput {
    0 "ResourceGroup" resource_group: GetResourceGroupResourceGroup
} }

/// In the response of [`GetResourceGroup`].
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
    0 "AccountId" account_id: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "RegionStatuses" region_statuses: GetResourceGroupRegionStatuses,
    6 "Status" status: String, 7 "Tags" tags: GetResourceGroupTags
} }

/// In the response of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupRegionStatuses {
    pub region_status: Vec<GetResourceGroupRegionStatus>,
}
model! { GetResourceGroupRegionStatuses {
    0 "RegionStatus" region_status: Vec<GetResourceGroupRegionStatus>
} }

/// In the response of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupRegionStatus {
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { GetResourceGroupRegionStatus {
    0 "RegionId" region_id: String, 1 "Status" status: String
} }

/// In the response of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupTags {
    pub tag: Vec<GetResourceGroupTag>,
}
model! { GetResourceGroupTags {
    0 "Tag" tag: Vec<GetResourceGroupTag>
} }

/// In the response of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetResourceGroupTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets resource group admin setting: `GetResourceGroupAdminSetting` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetResourceGroupAdminSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupAdminSetting {}
operation! { GetResourceGroupAdminSetting() "GetResourceGroupAdminSetting" -> GetResourceGroupAdminSettingOutput {} }

/// Response of [`GetResourceGroupAdminSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupAdminSettingOutput {
    pub creator_as_admin: Option<bool>,
}
model! { GetResourceGroupAdminSettingOutput {
    0 "CreatorAsAdmin" creator_as_admin: bool
} }

/// Gets resource group notification setting: `GetResourceGroupNotificationSetting` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetResourceGroupNotificationSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupNotificationSetting {}
operation! { GetResourceGroupNotificationSetting()
    "GetResourceGroupNotificationSetting" -> GetResourceGroupNotificationSettingOutput {} }

/// Response of [`GetResourceGroupNotificationSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupNotificationSettingOutput {
    pub resource_group_notification_enable_status: Option<bool>,
}
model! { GetResourceGroupNotificationSettingOutput {
    0 "ResourceGroupNotificationEnableStatus" resource_group_notification_enable_status: bool
} }

/// Gets resource group resource counts: `GetResourceGroupResourceCounts` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetResourceGroupResourceCounts>.
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

/// In the request of [`GetResourceGroupResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupResourceCountsResourceTypes {
    pub resource_type_code: Option<String>,
    pub service: Option<String>,
}
input! { GetResourceGroupResourceCountsResourceTypes() {
    0 "ResourceTypeCode" resource_type_code: String, 1 "Service" service: String
} }

/// Response of [`GetResourceGroupResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupResourceCountsOutput {
    pub resource_counts: Vec<GetResourceGroupResourceCountsResourceCounts>,
}
model! { GetResourceGroupResourceCountsOutput {
    0 "ResourceCounts" resource_counts: Vec<GetResourceGroupResourceCountsResourceCounts>
} }

/// In the response of [`GetResourceGroupResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupResourceCountsResourceCounts {
    pub count: Option<i64>,
    pub group_by_key: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetResourceGroupResourceCountsResourceCounts {
    0 "Count" count: i64, 1 "GroupByKey" group_by_key: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Gets role: `GetRole` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRole {
    pub language: Option<String>,
    /// Required.
    pub role_name: String,
}
operation! { GetRole(role_name: String) "GetRole" -> GetRoleOutput {
    0 "Language" language: String, 1 "RoleName" role_name
} }

/// Response of [`GetRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleOutput {
    pub role: Option<GetRoleRole>,
}
model! { GetRoleOutput {
    0 "Role" role: GetRoleRole
} }

/// In the response of [`GetRole`].
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
    0 "Arn" arn: String, 1 "AssumeRolePolicyDocument" assume_role_policy_document: String,
    2 "CreateDate" create_date: String, 3 "Description" description: String,
    4 "IsServiceLinkedRole" is_service_linked_role: bool,
    5 "LatestDeletionTask" latest_deletion_task: GetRoleLatestDeletionTask,
    6 "MaxSessionDuration" max_session_duration: i64, 7 "RoleId" role_id: String, 8 "RoleName" role_name: String,
    9 "RolePrincipalName" role_principal_name: String, 10 "UpdateDate" update_date: String
} }

/// In the response of [`GetRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleLatestDeletionTask {
    pub create_date: Option<String>,
    pub deletion_task_id: Option<String>,
}
model! { GetRoleLatestDeletionTask {
    0 "CreateDate" create_date: String, 1 "DeletionTaskId" deletion_task_id: String
} }

/// Gets service linked role deletion status: `GetServiceLinkedRoleDeletionStatus` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetServiceLinkedRoleDeletionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatus {
    pub deletion_task_id: Option<String>,
}
operation! { GetServiceLinkedRoleDeletionStatus()
    "GetServiceLinkedRoleDeletionStatus" -> GetServiceLinkedRoleDeletionStatusOutput {
    0 "DeletionTaskId" deletion_task_id: String
} }

/// Response of [`GetServiceLinkedRoleDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusOutput {
    pub reason: Option<GetServiceLinkedRoleDeletionStatusReason>,
    pub status: Option<String>,
}
model! { GetServiceLinkedRoleDeletionStatusOutput {
    0 "Reason" reason: GetServiceLinkedRoleDeletionStatusReason, 1 "Status" status: String
} }

/// In the response of [`GetServiceLinkedRoleDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusReason {
    pub message: Option<String>,
    pub role_usages: Option<GetServiceLinkedRoleDeletionStatusRoleUsages>,
}
model! { GetServiceLinkedRoleDeletionStatusReason {
    0 "Message" message: String, 1 "RoleUsages" role_usages: GetServiceLinkedRoleDeletionStatusRoleUsages
} }

/// In the response of [`GetServiceLinkedRoleDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusRoleUsages {
    pub role_usage: Vec<GetServiceLinkedRoleDeletionStatusRoleUsage>,
}
model! { GetServiceLinkedRoleDeletionStatusRoleUsages {
    0 "RoleUsage" role_usage: Vec<GetServiceLinkedRoleDeletionStatusRoleUsage>
} }

/// In the response of [`GetServiceLinkedRoleDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusRoleUsage {
    pub region: Option<String>,
    pub resources: Option<GetServiceLinkedRoleDeletionStatusResources>,
}
model! { GetServiceLinkedRoleDeletionStatusRoleUsage {
    0 "Region" region: String, 1 "Resources" resources: GetServiceLinkedRoleDeletionStatusResources
} }

/// In the response of [`GetServiceLinkedRoleDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusResources {
    pub resource: Vec<String>,
}
model! { GetServiceLinkedRoleDeletionStatusResources {
    0 "Resource" resource: Vec<String>
} }

/// Inits resource directory: `InitResourceDirectory` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/InitResourceDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitResourceDirectory {}
operation! { InitResourceDirectory() "InitResourceDirectory" -> InitResourceDirectoryOutput {} }

/// Response of [`InitResourceDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitResourceDirectoryOutput {
    pub resource_directory: Option<InitResourceDirectoryResourceDirectory>,
}
model! { InitResourceDirectoryOutput {
    0 "ResourceDirectory" resource_directory: InitResourceDirectoryResourceDirectory
} }

/// In the response of [`InitResourceDirectory`].
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
    0 "CreateTime" create_time: String, 1 "MasterAccountId" master_account_id: String,
    2 "MasterAccountName" master_account_name: String, 3 "ResourceDirectoryId" resource_directory_id: String,
    4 "RootFolderId" root_folder_id: String
} }

/// `InviteAccountToResourceDirectory` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/InviteAccountToResourceDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteAccountToResourceDirectory {
    pub note: Option<String>,
    pub tag: Option<Vec<InviteAccountToResourceDirectoryTag>>,
    /// Required.
    pub target_entity: String,
    /// Required.
    pub target_type: String,
}
operation! { InviteAccountToResourceDirectory(target_entity: String, target_type: String)
    "InviteAccountToResourceDirectory" -> InviteAccountToResourceDirectoryOutput {
    0 "Note" note: String, 1 "Tag" tag: Vec<InviteAccountToResourceDirectoryTag>, 2 "TargetEntity" target_entity,
    3 "TargetType" target_type
} }

/// In the request of [`InviteAccountToResourceDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteAccountToResourceDirectoryTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InviteAccountToResourceDirectoryTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`InviteAccountToResourceDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteAccountToResourceDirectoryOutput {
    pub handshake: Option<InviteAccountToResourceDirectoryHandshake>,
}
model! { InviteAccountToResourceDirectoryOutput {
    0 "Handshake" handshake: InviteAccountToResourceDirectoryHandshake
} }

/// In the response of [`InviteAccountToResourceDirectory`].
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
    0 "CreateTime" create_time: String, 1 "ExpireTime" expire_time: String, 2 "HandshakeId" handshake_id: String,
    3 "MasterAccountId" master_account_id: String, 4 "MasterAccountName" master_account_name: String,
    5 "ModifyTime" modify_time: String, 6 "Note" note: String, 7 "ResourceDirectoryId" resource_directory_id: String,
    8 "Status" status: String, 9 "TargetEntity" target_entity: String, 10 "TargetType" target_type: String
} }

/// Lists accounts: `ListAccounts` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListAccounts>.
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
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount" }

/// In the request of [`ListAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAccountsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsOutput {
    pub accounts: Option<ListAccountsAccounts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAccountsOutput {
    0 "Accounts" accounts: ListAccountsAccounts, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsAccounts {
    pub account: Vec<ListAccountsAccount>,
}
model! { ListAccountsAccounts {
    0 "Account" account: Vec<ListAccountsAccount>
} }

/// In the response of [`ListAccounts`].
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
    0 "AccountId" account_id: String, 1 "DisplayName" display_name: String, 2 "FolderId" folder_id: String,
    3 "JoinMethod" join_method: String, 4 "JoinTime" join_time: String, 5 "ModifyTime" modify_time: String,
    6 "ResourceDirectoryId" resource_directory_id: String, 7 "ResourceDirectoryPath" resource_directory_path: String,
    8 "Status" status: String, 9 "Tags" tags: ListAccountsTags, 10 "Type" r#type: String
} }

/// In the response of [`ListAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsTags {
    pub tag: Vec<ListAccountsTagsTag>,
}
model! { ListAccountsTags {
    0 "Tag" tag: Vec<ListAccountsTagsTag>
} }

/// In the response of [`ListAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAccountsTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists accounts for parent: `ListAccountsForParent` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListAccountsForParent>.
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
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount" }

/// In the request of [`ListAccountsForParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParentTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAccountsForParentTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListAccountsForParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParentOutput {
    pub accounts: Option<ListAccountsForParentAccounts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAccountsForParentOutput {
    0 "Accounts" accounts: ListAccountsForParentAccounts, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAccountsForParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParentAccounts {
    pub account: Vec<ListAccountsForParentAccount>,
}
model! { ListAccountsForParentAccounts {
    0 "Account" account: Vec<ListAccountsForParentAccount>
} }

/// In the response of [`ListAccountsForParent`].
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
    0 "AccountId" account_id: String, 1 "DisplayName" display_name: String, 2 "FolderId" folder_id: String,
    3 "JoinMethod" join_method: String, 4 "JoinTime" join_time: String, 5 "ModifyTime" modify_time: String,
    6 "ResourceDirectoryId" resource_directory_id: String, 7 "Status" status: String,
    8 "Tags" tags: ListAccountsForParentTags, 9 "Type" r#type: String
} }

/// In the response of [`ListAccountsForParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParentTags {
    pub tag: Vec<ListAccountsForParentTagsTag>,
}
model! { ListAccountsForParentTags {
    0 "Tag" tag: Vec<ListAccountsForParentTagsTag>
} }

/// In the response of [`ListAccountsForParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsForParentTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAccountsForParentTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists ancestors: `ListAncestors` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListAncestors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAncestors {
    /// Required.
    pub child_id: String,
}
operation! { ListAncestors(child_id: String) "ListAncestors" -> ListAncestorsOutput {
    0 "ChildId" child_id
} }

/// Response of [`ListAncestors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAncestorsOutput {
    pub folders: Option<ListAncestorsFolders>,
}
model! { ListAncestorsOutput {
    0 "Folders" folders: ListAncestorsFolders
} }

/// In the response of [`ListAncestors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAncestorsFolders {
    pub folder: Vec<ListAncestorsFolder>,
}
model! { ListAncestorsFolders {
    0 "Folder" folder: Vec<ListAncestorsFolder>
} }

/// In the response of [`ListAncestors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAncestorsFolder {
    pub create_time: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
}
model! { ListAncestorsFolder {
    0 "CreateTime" create_time: String, 1 "FolderId" folder_id: String, 2 "FolderName" folder_name: String
} }

/// Lists associated transfer setting: `ListAssociatedTransferSetting` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListAssociatedTransferSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssociatedTransferSetting {}
operation! { ListAssociatedTransferSetting() "ListAssociatedTransferSetting" -> ListAssociatedTransferSettingOutput {} }

/// Response of [`ListAssociatedTransferSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssociatedTransferSettingOutput {
    pub associated_transfer_setting: Option<
        ListAssociatedTransferSettingAssociatedTransferSetting,
    >,
}
model! { ListAssociatedTransferSettingOutput {
    0 "AssociatedTransferSetting" associated_transfer_setting: ListAssociatedTransferSettingAssociatedTransferSetting
} }

/// In the response of [`ListAssociatedTransferSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssociatedTransferSettingAssociatedTransferSetting {
    pub account_id: Option<String>,
    pub enable_existing_resources_transfer: Option<String>,
    pub rule_settings: Vec<ListAssociatedTransferSettingRuleSettings>,
    pub status: Option<String>,
}
model! { ListAssociatedTransferSettingAssociatedTransferSetting {
    0 "AccountId" account_id: String, 1 "EnableExistingResourcesTransfer" enable_existing_resources_transfer: String,
    2 "RuleSettings" rule_settings: Vec<ListAssociatedTransferSettingRuleSettings>, 3 "Status" status: String
} }

/// In the response of [`ListAssociatedTransferSetting`].
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
    0 "AssociatedResourceType" associated_resource_type: String, 1 "AssociatedService" associated_service: String,
    2 "MasterResourceType" master_resource_type: String, 3 "MasterService" master_service: String,
    4 "Status" status: String
} }

/// Lists auto grouping remediations: `ListAutoGroupingRemediations` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListAutoGroupingRemediations>.
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
    /// Required.
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
    Token "NextToken", "Remediations" remediations, next "NextToken" }

/// Response of [`ListAutoGroupingRemediations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRemediationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub remediations: Vec<ListAutoGroupingRemediationsRemediations>,
}
model! { ListAutoGroupingRemediationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Remediations" remediations: Vec<ListAutoGroupingRemediationsRemediations>
} }

/// In the response of [`ListAutoGroupingRemediations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRemediationsRemediations {
    pub region_id: Option<String>,
    pub remediation_id: Option<String>,
    pub remediation_time: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub service: Option<String>,
    pub target_resource_group_info: Option<
        ListAutoGroupingRemediationsTargetResourceGroupInfo,
    >,
}
model! { ListAutoGroupingRemediationsRemediations {
    0 "RegionId" region_id: String, 1 "RemediationId" remediation_id: String,
    2 "RemediationTime" remediation_time: String, 3 "ResourceId" resource_id: String,
    4 "ResourceType" resource_type: String, 5 "Service" service: String,
    6 "TargetResourceGroupInfo" target_resource_group_info: ListAutoGroupingRemediationsTargetResourceGroupInfo
} }

/// In the response of [`ListAutoGroupingRemediations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRemediationsTargetResourceGroupInfo {
    pub resource_group_display_name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListAutoGroupingRemediationsTargetResourceGroupInfo {
    0 "ResourceGroupDisplayName" resource_group_display_name: String, 1 "ResourceGroupId" resource_group_id: String
} }

/// Lists auto grouping rules: `ListAutoGroupingRules` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListAutoGroupingRules>.
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

/// Response of [`ListAutoGroupingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRulesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rules: Vec<ListAutoGroupingRulesRules>,
}
model! { ListAutoGroupingRulesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Rules" rules: Vec<ListAutoGroupingRulesRules>
} }

/// In the response of [`ListAutoGroupingRules`].
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
    pub rule_contents: Vec<ListAutoGroupingRulesRuleContents>,
    pub rule_desc: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
}
model! { ListAutoGroupingRulesRules {
    0 "CreateTime" create_time: String, 1 "ExcludeRegionIdsScope" exclude_region_ids_scope: String,
    2 "ExcludeResourceGroupIdsScope" exclude_resource_group_ids_scope: String,
    3 "ExcludeResourceIdsScope" exclude_resource_ids_scope: String,
    4 "ExcludeResourceTypesScope" exclude_resource_types_scope: String, 5 "ModifyTime" modify_time: String,
    6 "RegionIdsScope" region_ids_scope: String, 7 "ResourceGroupIdsScope" resource_group_ids_scope: String,
    8 "ResourceIdsScope" resource_ids_scope: String, 9 "ResourceTypesScope" resource_types_scope: String,
    10 "RuleContents" rule_contents: Vec<ListAutoGroupingRulesRuleContents>, 11 "RuleDesc" rule_desc: String,
    12 "RuleId" rule_id: String, 13 "RuleName" rule_name: String, 14 "RuleType" rule_type: String
} }

/// In the response of [`ListAutoGroupingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoGroupingRulesRuleContents {
    pub auto_grouping_scope_condition: Option<String>,
    pub rule_content_id: Option<String>,
    pub target_resource_group_condition: Option<String>,
}
model! { ListAutoGroupingRulesRuleContents {
    0 "AutoGroupingScopeCondition" auto_grouping_scope_condition: String, 1 "RuleContentId" rule_content_id: String,
    2 "TargetResourceGroupCondition" target_resource_group_condition: String
} }

/// Lists control policies: `ListControlPolicies` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListControlPolicies>.
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
    Number "PageNumber", "ControlPolicies.ControlPolicy" control_policies.control_policy, total "TotalCount" }

/// Response of [`ListControlPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPoliciesOutput {
    pub control_policies: Option<ListControlPoliciesControlPolicies>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListControlPoliciesOutput {
    0 "ControlPolicies" control_policies: ListControlPoliciesControlPolicies, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListControlPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPoliciesControlPolicies {
    pub control_policy: Vec<ListControlPoliciesControlPolicy>,
}
model! { ListControlPoliciesControlPolicies {
    0 "ControlPolicy" control_policy: Vec<ListControlPoliciesControlPolicy>
} }

/// In the response of [`ListControlPolicies`].
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
    0 "AttachmentCount" attachment_count: String, 1 "CreateDate" create_date: String,
    2 "Description" description: String, 3 "EffectScope" effect_scope: String, 4 "PolicyId" policy_id: String,
    5 "PolicyName" policy_name: String, 6 "PolicyType" policy_type: String, 7 "UpdateDate" update_date: String
} }

/// Lists control policy attachments for target: `ListControlPolicyAttachmentsForTarget` of `resourcemanager`
/// 2020-03-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListControlPolicyAttachmentsForTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPolicyAttachmentsForTarget {
    pub language: Option<String>,
    /// Required.
    pub target_id: String,
}
operation! { ListControlPolicyAttachmentsForTarget(target_id: String)
    "ListControlPolicyAttachmentsForTarget" -> ListControlPolicyAttachmentsForTargetOutput {
    0 "Language" language: String, 1 "TargetId" target_id
} }

/// Response of [`ListControlPolicyAttachmentsForTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPolicyAttachmentsForTargetOutput {
    pub control_policy_attachments: Option<
        ListControlPolicyAttachmentsForTargetControlPolicyAttachments,
    >,
}
model! { ListControlPolicyAttachmentsForTargetOutput {
    0 "ControlPolicyAttachments" control_policy_attachments: ListControlPolicyAttachmentsForTargetControlPolicyAttachments
} }

/// In the response of [`ListControlPolicyAttachmentsForTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPolicyAttachmentsForTargetControlPolicyAttachments {
    pub control_policy_attachment: Vec<
        ListControlPolicyAttachmentsForTargetControlPolicyAttachment,
    >,
}
model! { ListControlPolicyAttachmentsForTargetControlPolicyAttachments {
    0 "ControlPolicyAttachment" control_policy_attachment: Vec<ListControlPolicyAttachmentsForTargetControlPolicyAttachment>
} }

/// In the response of [`ListControlPolicyAttachmentsForTarget`].
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
    0 "AttachDate" attach_date: String, 1 "Description" description: String, 2 "EffectScope" effect_scope: String,
    3 "PolicyId" policy_id: String, 4 "PolicyName" policy_name: String, 5 "PolicyType" policy_type: String
} }

/// Lists delegated administrators: `ListDelegatedAdministrators` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListDelegatedAdministrators>.
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
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount" }

/// Response of [`ListDelegatedAdministrators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedAdministratorsOutput {
    pub accounts: Option<ListDelegatedAdministratorsAccounts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDelegatedAdministratorsOutput {
    0 "Accounts" accounts: ListDelegatedAdministratorsAccounts, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDelegatedAdministrators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedAdministratorsAccounts {
    pub account: Vec<ListDelegatedAdministratorsAccount>,
}
model! { ListDelegatedAdministratorsAccounts {
    0 "Account" account: Vec<ListDelegatedAdministratorsAccount>
} }

/// In the response of [`ListDelegatedAdministrators`].
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
    0 "AccountId" account_id: String, 1 "DelegationEnabledTime" delegation_enabled_time: String,
    2 "DisplayName" display_name: String, 3 "JoinMethod" join_method: String,
    4 "ServicePrincipal" service_principal: String
} }

/// Lists delegated services for account: `ListDelegatedServicesForAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListDelegatedServicesForAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedServicesForAccount {
    /// Required.
    pub account_id: String,
}
operation! { ListDelegatedServicesForAccount(account_id: String)
    "ListDelegatedServicesForAccount" -> ListDelegatedServicesForAccountOutput {
    0 "AccountId" account_id
} }

/// Response of [`ListDelegatedServicesForAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedServicesForAccountOutput {
    pub delegated_services: Option<ListDelegatedServicesForAccountDelegatedServices>,
}
model! { ListDelegatedServicesForAccountOutput {
    0 "DelegatedServices" delegated_services: ListDelegatedServicesForAccountDelegatedServices
} }

/// In the response of [`ListDelegatedServicesForAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedServicesForAccountDelegatedServices {
    pub delegated_service: Vec<ListDelegatedServicesForAccountDelegatedService>,
}
model! { ListDelegatedServicesForAccountDelegatedServices {
    0 "DelegatedService" delegated_service: Vec<ListDelegatedServicesForAccountDelegatedService>
} }

/// In the response of [`ListDelegatedServicesForAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedServicesForAccountDelegatedService {
    pub delegation_enabled_time: Option<String>,
    pub service_principal: Option<String>,
    pub status: Option<String>,
}
model! { ListDelegatedServicesForAccountDelegatedService {
    0 "DelegationEnabledTime" delegation_enabled_time: String, 1 "ServicePrincipal" service_principal: String,
    2 "Status" status: String
} }

/// Lists folders for parent: `ListFoldersForParent` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListFoldersForParent>.
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
    Number "PageNumber", "Folders.Folder" folders.folder, total "TotalCount" }

/// Response of [`ListFoldersForParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentOutput {
    pub folders: Option<ListFoldersForParentFolders>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFoldersForParentOutput {
    0 "Folders" folders: ListFoldersForParentFolders, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListFoldersForParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentFolders {
    pub folder: Vec<ListFoldersForParentFolder>,
}
model! { ListFoldersForParentFolders {
    0 "Folder" folder: Vec<ListFoldersForParentFolder>
} }

/// In the response of [`ListFoldersForParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentFolder {
    pub create_time: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
}
model! { ListFoldersForParentFolder {
    0 "CreateTime" create_time: String, 1 "FolderId" folder_id: String, 2 "FolderName" folder_name: String
} }

/// Lists handshakes for account: `ListHandshakesForAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListHandshakesForAccount>.
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
    Number "PageNumber", "Handshakes.Handshake" handshakes.handshake, total "TotalCount" }

/// Response of [`ListHandshakesForAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForAccountOutput {
    pub handshakes: Option<ListHandshakesForAccountHandshakes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListHandshakesForAccountOutput {
    0 "Handshakes" handshakes: ListHandshakesForAccountHandshakes, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListHandshakesForAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForAccountHandshakes {
    pub handshake: Vec<ListHandshakesForAccountHandshake>,
}
model! { ListHandshakesForAccountHandshakes {
    0 "Handshake" handshake: Vec<ListHandshakesForAccountHandshake>
} }

/// In the response of [`ListHandshakesForAccount`].
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
    0 "CreateTime" create_time: String, 1 "ExpireTime" expire_time: String, 2 "HandshakeId" handshake_id: String,
    3 "MasterAccountId" master_account_id: String, 4 "MasterAccountName" master_account_name: String,
    5 "ModifyTime" modify_time: String, 6 "Note" note: String, 7 "ResourceDirectoryId" resource_directory_id: String,
    8 "Status" status: String, 9 "TargetEntity" target_entity: String, 10 "TargetType" target_type: String
} }

/// Lists handshakes for resource directory: `ListHandshakesForResourceDirectory` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListHandshakesForResourceDirectory>.
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
    Number "PageNumber", "Handshakes.Handshake" handshakes.handshake, total "TotalCount" }

/// Response of [`ListHandshakesForResourceDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForResourceDirectoryOutput {
    pub handshakes: Option<ListHandshakesForResourceDirectoryHandshakes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListHandshakesForResourceDirectoryOutput {
    0 "Handshakes" handshakes: ListHandshakesForResourceDirectoryHandshakes, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListHandshakesForResourceDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHandshakesForResourceDirectoryHandshakes {
    pub handshake: Vec<ListHandshakesForResourceDirectoryHandshake>,
}
model! { ListHandshakesForResourceDirectoryHandshakes {
    0 "Handshake" handshake: Vec<ListHandshakesForResourceDirectoryHandshake>
} }

/// In the response of [`ListHandshakesForResourceDirectory`].
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
    0 "CreateTime" create_time: String, 1 "ExpireTime" expire_time: String, 2 "HandshakeId" handshake_id: String,
    3 "MasterAccountId" master_account_id: String, 4 "MasterAccountName" master_account_name: String,
    5 "ModifyTime" modify_time: String, 6 "Note" note: String, 7 "ResourceDirectoryId" resource_directory_id: String,
    8 "Status" status: String, 9 "TargetEntity" target_entity: String, 10 "TargetType" target_type: String
} }

/// Lists policies: `ListPolicies` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListPolicies>.
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

/// Response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policies: Option<ListPoliciesPolicies>,
    pub total_count: Option<i64>,
}
model! { ListPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Policies" policies: ListPoliciesPolicies,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicies {
    pub policy: Vec<ListPoliciesPolicy>,
}
model! { ListPoliciesPolicies {
    0 "Policy" policy: Vec<ListPoliciesPolicy>
} }

/// In the response of [`ListPolicies`].
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
    0 "AttachmentCount" attachment_count: i64, 1 "CreateDate" create_date: String,
    2 "DefaultVersion" default_version: String, 3 "Description" description: String, 4 "PolicyName" policy_name: String,
    5 "PolicyType" policy_type: String, 6 "UpdateDate" update_date: String
} }

/// Lists policy attachments: `ListPolicyAttachments` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListPolicyAttachments>.
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
    Number "PageNumber", "PolicyAttachments.PolicyAttachment" policy_attachments.policy_attachment, total "TotalCount" }

/// Response of [`ListPolicyAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyAttachmentsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_attachments: Option<ListPolicyAttachmentsPolicyAttachments>,
    pub total_count: Option<i64>,
}
model! { ListPolicyAttachmentsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PolicyAttachments" policy_attachments: ListPolicyAttachmentsPolicyAttachments, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPolicyAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyAttachmentsPolicyAttachments {
    pub policy_attachment: Vec<ListPolicyAttachmentsPolicyAttachment>,
}
model! { ListPolicyAttachmentsPolicyAttachments {
    0 "PolicyAttachment" policy_attachment: Vec<ListPolicyAttachmentsPolicyAttachment>
} }

/// In the response of [`ListPolicyAttachments`].
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
    0 "AttachDate" attach_date: String, 1 "Description" description: String, 2 "PolicyName" policy_name: String,
    3 "PolicyType" policy_type: String, 4 "PrincipalName" principal_name: String,
    5 "PrincipalType" principal_type: String, 6 "ResourceGroupId" resource_group_id: String
} }

/// Lists policy versions: `ListPolicyVersions` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListPolicyVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersions {
    /// Required.
    pub policy_name: String,
    /// Required.
    pub policy_type: String,
}
operation! { ListPolicyVersions(policy_name: String, policy_type: String)
    "ListPolicyVersions" -> ListPolicyVersionsOutput {
    0 "PolicyName" policy_name, 1 "PolicyType" policy_type
} }

/// Response of [`ListPolicyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsOutput {
    pub policy_versions: Option<ListPolicyVersionsPolicyVersions>,
}
model! { ListPolicyVersionsOutput {
    0 "PolicyVersions" policy_versions: ListPolicyVersionsPolicyVersions
} }

/// In the response of [`ListPolicyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsPolicyVersions {
    pub policy_version: Vec<ListPolicyVersionsPolicyVersion>,
}
model! { ListPolicyVersionsPolicyVersions {
    0 "PolicyVersion" policy_version: Vec<ListPolicyVersionsPolicyVersion>
} }

/// In the response of [`ListPolicyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub version_id: Option<String>,
}
model! { ListPolicyVersionsPolicyVersion {
    0 "CreateDate" create_date: String, 1 "IsDefaultVersion" is_default_version: bool, 2 "VersionId" version_id: String
} }

/// Lists resource group capability: `ListResourceGroupCapability` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListResourceGroupCapability>.
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

/// Response of [`ListResourceGroupCapability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupCapabilityOutput {
    pub capabilities: Vec<ListResourceGroupCapabilityCapabilities>,
}
model! { ListResourceGroupCapabilityOutput {
    0 "Capabilities" capabilities: Vec<ListResourceGroupCapabilityCapabilities>
} }

/// In the response of [`ListResourceGroupCapability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupCapabilityCapabilities {
    pub resource_center_resource_type: Option<String>,
    pub resource_type: Option<String>,
    pub service: Option<String>,
    pub support_resource_group_event: Option<bool>,
}
model! { ListResourceGroupCapabilityCapabilities {
    0 "ResourceCenterResourceType" resource_center_resource_type: String, 1 "ResourceType" resource_type: String,
    2 "Service" service: String, 3 "SupportResourceGroupEvent" support_resource_group_event: bool
} }

/// Lists resource groups: `ListResourceGroups` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListResourceGroups>.
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
    Number "PageNumber", "ResourceGroups.ResourceGroup" resource_groups.resource_group, total "TotalCount" }

/// In the request of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListResourceGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_groups: Option<ListResourceGroupsResourceGroups>,
    pub total_count: Option<i64>,
}
model! { ListResourceGroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ResourceGroups" resource_groups: ListResourceGroupsResourceGroups, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsResourceGroups {
    pub resource_group: Vec<ListResourceGroupsResourceGroup>,
}
model! { ListResourceGroupsResourceGroups {
    0 "ResourceGroup" resource_group: Vec<ListResourceGroupsResourceGroup>
} }

/// In the response of [`ListResourceGroups`].
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
    0 "AccountId" account_id: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "Status" status: String, 6 "Tags" tags: ListResourceGroupsTags
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsTags {
    pub tag: Vec<ListResourceGroupsTagsTag>,
}
model! { ListResourceGroupsTags {
    0 "Tag" tag: Vec<ListResourceGroupsTagsTag>
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListResourceGroupsTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists resource groups with auth details: `ListResourceGroupsWithAuthDetails` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListResourceGroupsWithAuthDetails>.
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

/// In the request of [`ListResourceGroupsWithAuthDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsResourceTypes {
    pub resource_type_code: Option<String>,
    pub service: Option<String>,
}
input! { ListResourceGroupsWithAuthDetailsResourceTypes() {
    0 "ResourceTypeCode" resource_type_code: String, 1 "Service" service: String
} }

/// In the request of [`ListResourceGroupsWithAuthDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListResourceGroupsWithAuthDetailsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListResourceGroupsWithAuthDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsOutput {
    pub auth_details: Vec<ListResourceGroupsWithAuthDetailsAuthDetails>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_groups: Vec<ListResourceGroupsWithAuthDetailsResourceGroups>,
    pub total_count: Option<i64>,
}
model! { ListResourceGroupsWithAuthDetailsOutput {
    0 "AuthDetails" auth_details: Vec<ListResourceGroupsWithAuthDetailsAuthDetails>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64,
    3 "ResourceGroups" resource_groups: Vec<ListResourceGroupsWithAuthDetailsResourceGroups>,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceGroupsWithAuthDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsAuthDetails {
    pub account_scope_auth: Option<bool>,
    pub auth_of_resource_groups: Vec<
        ListResourceGroupsWithAuthDetailsAuthOfResourceGroups,
    >,
    pub resource_type: Option<String>,
    pub service: Option<String>,
}
model! { ListResourceGroupsWithAuthDetailsAuthDetails {
    0 "AccountScopeAuth" account_scope_auth: bool,
    1 "AuthOfResourceGroups" auth_of_resource_groups: Vec<ListResourceGroupsWithAuthDetailsAuthOfResourceGroups>,
    2 "ResourceType" resource_type: String, 3 "Service" service: String
} }

/// In the response of [`ListResourceGroupsWithAuthDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsAuthOfResourceGroups {
    pub has_permission: Option<bool>,
    pub resource_group_id: Option<String>,
}
model! { ListResourceGroupsWithAuthDetailsAuthOfResourceGroups {
    0 "HasPermission" has_permission: bool, 1 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`ListResourceGroupsWithAuthDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsResourceGroups {
    pub account_id: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListResourceGroupsWithAuthDetailsTags>,
}
model! { ListResourceGroupsWithAuthDetailsResourceGroups {
    0 "AccountId" account_id: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "Status" status: String,
    6 "Tags" tags: Vec<ListResourceGroupsWithAuthDetailsTags>
} }

/// In the response of [`ListResourceGroupsWithAuthDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsWithAuthDetailsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListResourceGroupsWithAuthDetailsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists resources: `ListResources` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListResources>.
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
    Number "PageNumber", "Resources.Resource" resources.resource, total "TotalCount" }

/// In the request of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesResourceTypes {
    pub resource_type: Option<String>,
    pub service: Option<String>,
}
input! { ListResourcesResourceTypes() {
    0 "ResourceType" resource_type: String, 1 "Service" service: String
} }

/// Response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Option<ListResourcesResources>,
    pub total_count: Option<i64>,
}
model! { ListResourcesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Resources" resources: ListResourcesResources,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesResources {
    pub resource: Vec<ListResourcesResource>,
}
model! { ListResourcesResources {
    0 "Resource" resource: Vec<ListResourcesResource>
} }

/// In the response of [`ListResources`].
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
    0 "CreateDate" create_date: String, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceId" resource_id: String, 4 "ResourceType" resource_type: String, 5 "Service" service: String
} }

/// Lists roles: `ListRoles` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListRoles>.
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

/// Response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub roles: Option<ListRolesRoles>,
    pub total_count: Option<i64>,
}
model! { ListRolesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Roles" roles: ListRolesRoles,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesRoles {
    pub role: Vec<ListRolesRole>,
}
model! { ListRolesRoles {
    0 "Role" role: Vec<ListRolesRole>
} }

/// In the response of [`ListRoles`].
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
    0 "Arn" arn: String, 1 "CreateDate" create_date: String, 2 "Description" description: String,
    3 "IsServiceLinkedRole" is_service_linked_role: bool,
    4 "LatestDeletionTask" latest_deletion_task: ListRolesLatestDeletionTask,
    5 "MaxSessionDuration" max_session_duration: i64, 6 "RoleId" role_id: String, 7 "RoleName" role_name: String,
    8 "RolePrincipalName" role_principal_name: String, 9 "UpdateDate" update_date: String
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesLatestDeletionTask {
    pub create_date: Option<String>,
    pub deletion_task_id: Option<String>,
}
model! { ListRolesLatestDeletionTask {
    0 "CreateDate" create_date: String, 1 "DeletionTaskId" deletion_task_id: String
} }

/// Lists tag keys: `ListTagKeys` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub key_filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! { ListTagKeys(resource_type: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "KeyFilter" key_filter: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ResourceType" resource_type
} }
paged! { ListTagKeys: ListTagKeysTags = Token "NextToken", "Tags" tags, next "NextToken" }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub next_token: Option<String>,
    pub tags: Vec<ListTagKeysTags>,
}
model! { ListTagKeysOutput {
    0 "NextToken" next_token: String, 1 "Tags" tags: Vec<ListTagKeysTags>
} }

/// In the response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysTags {
    pub key: Option<String>,
}
model! { ListTagKeysTags {
    0 "Key" key: String
} }

/// Lists tag resources: `ListTagResources` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListTagResources>.
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
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

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
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists tag values: `ListTagValues` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag_key: String,
    pub value_filter: Option<String>,
}
operation! { ListTagValues(resource_type: String, tag_key: String) "ListTagValues" -> ListTagValuesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceType" resource_type,
    3 "TagKey" tag_key, 4 "ValueFilter" value_filter: String
} }
paged! { ListTagValues: ListTagValuesTags = Token "NextToken", "Tags" tags, next "NextToken" }

/// Response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub next_token: Option<String>,
    pub tags: Vec<ListTagValuesTags>,
}
model! { ListTagValuesOutput {
    0 "NextToken" next_token: String, 1 "Tags" tags: Vec<ListTagValuesTags>
} }

/// In the response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesTags {
    pub value: Option<String>,
}
model! { ListTagValuesTags {
    0 "Value" value: String
} }

/// Lists target attachments for control policy: `ListTargetAttachmentsForControlPolicy` of `resourcemanager`
/// 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListTargetAttachmentsForControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetAttachmentsForControlPolicy {
    /// 1 to 200000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub policy_id: String,
}
operation! { ListTargetAttachmentsForControlPolicy(policy_id: String)
    "ListTargetAttachmentsForControlPolicy" -> ListTargetAttachmentsForControlPolicyOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PolicyId" policy_id
} }
paged! { ListTargetAttachmentsForControlPolicy: ListTargetAttachmentsForControlPolicyTargetAttachment =
    Number "PageNumber", "TargetAttachments.TargetAttachment" target_attachments.target_attachment, total "TotalCount" }

/// Response of [`ListTargetAttachmentsForControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetAttachmentsForControlPolicyOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub target_attachments: Option<
        ListTargetAttachmentsForControlPolicyTargetAttachments,
    >,
    pub total_count: Option<i64>,
}
model! { ListTargetAttachmentsForControlPolicyOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "TargetAttachments" target_attachments: ListTargetAttachmentsForControlPolicyTargetAttachments,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTargetAttachmentsForControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetAttachmentsForControlPolicyTargetAttachments {
    pub target_attachment: Vec<ListTargetAttachmentsForControlPolicyTargetAttachment>,
}
model! { ListTargetAttachmentsForControlPolicyTargetAttachments {
    0 "TargetAttachment" target_attachment: Vec<ListTargetAttachmentsForControlPolicyTargetAttachment>
} }

/// In the response of [`ListTargetAttachmentsForControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetAttachmentsForControlPolicyTargetAttachment {
    pub attach_date: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_type: Option<String>,
}
model! { ListTargetAttachmentsForControlPolicyTargetAttachment {
    0 "AttachDate" attach_date: String, 1 "TargetId" target_id: String, 2 "TargetName" target_name: String,
    3 "TargetType" target_type: String
} }

/// Lists trusted service status: `ListTrustedServiceStatus` of `resourcemanager` 2020-03-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListTrustedServiceStatus>.
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
    Number "PageNumber", "EnabledServicePrincipals.EnabledServicePrincipal" enabled_service_principals.enabled_service_principal, total "TotalCount" }

/// Response of [`ListTrustedServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrustedServiceStatusOutput {
    pub enabled_service_principals: Option<
        ListTrustedServiceStatusEnabledServicePrincipals,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTrustedServiceStatusOutput {
    0 "EnabledServicePrincipals" enabled_service_principals: ListTrustedServiceStatusEnabledServicePrincipals,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTrustedServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrustedServiceStatusEnabledServicePrincipals {
    pub enabled_service_principal: Vec<ListTrustedServiceStatusEnabledServicePrincipal>,
}
model! { ListTrustedServiceStatusEnabledServicePrincipals {
    0 "EnabledServicePrincipal" enabled_service_principal: Vec<ListTrustedServiceStatusEnabledServicePrincipal>
} }

/// In the response of [`ListTrustedServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrustedServiceStatusEnabledServicePrincipal {
    pub enable_time: Option<String>,
    pub service_principal: Option<String>,
}
model! { ListTrustedServiceStatusEnabledServicePrincipal {
    0 "EnableTime" enable_time: String, 1 "ServicePrincipal" service_principal: String
} }

/// `LookupResourceGroupEvents` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/LookupResourceGroupEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupResourceGroupEvents {
    pub end_time: Option<String>,
    /// Required.
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
    Token "NextToken", "Events" events, next "NextToken" }

/// In the request of [`LookupResourceGroupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupResourceGroupEventsLookupAttributes {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { LookupResourceGroupEventsLookupAttributes() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`LookupResourceGroupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupResourceGroupEventsOutput {
    pub events: Vec<LookupResourceGroupEventsEvents>,
    pub next_token: Option<String>,
}
model! { LookupResourceGroupEventsOutput {
    0 "Events" events: Vec<LookupResourceGroupEventsEvents>, 1 "NextToken" next_token: String
} }

/// In the response of [`LookupResourceGroupEvents`].
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
    pub source_resource_group_info: Option<
        LookupResourceGroupEventsSourceResourceGroupInfo,
    >,
    pub target_resource_group_info: Option<
        LookupResourceGroupEventsTargetResourceGroupInfo,
    >,
}
model! { LookupResourceGroupEventsEvents {
    0 "ChangeType" change_type: String, 1 "EventTime" event_time: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupDisplayName" resource_group_display_name: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceId" resource_id: String, 6 "ResourceType" resource_type: String, 7 "Service" service: String,
    8 "SourceResourceGroupInfo" source_resource_group_info: LookupResourceGroupEventsSourceResourceGroupInfo,
    9 "TargetResourceGroupInfo" target_resource_group_info: LookupResourceGroupEventsTargetResourceGroupInfo
} }

/// In the response of [`LookupResourceGroupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupResourceGroupEventsSourceResourceGroupInfo {
    pub resource_group_display_name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { LookupResourceGroupEventsSourceResourceGroupInfo {
    0 "ResourceGroupDisplayName" resource_group_display_name: String, 1 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`LookupResourceGroupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupResourceGroupEventsTargetResourceGroupInfo {
    pub resource_group_display_name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { LookupResourceGroupEventsTargetResourceGroupInfo {
    0 "ResourceGroupDisplayName" resource_group_display_name: String, 1 "ResourceGroupId" resource_group_id: String
} }

/// Moves account: `MoveAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/MoveAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveAccount {
    /// Required.
    pub account_id: String,
    /// Required.
    pub destination_folder_id: String,
}
operation! { MoveAccount(account_id: String, destination_folder_id: String) "MoveAccount" -> Empty {
    0 "AccountId" account_id, 1 "DestinationFolderId" destination_folder_id
} }

/// Response of [`MoveAccount`]: empty.
pub type MoveAccountOutput = Empty;

/// Moves resources: `MoveResources` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/MoveResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResources {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resources: Vec<MoveResourcesResources>,
}
operation! { MoveResources(resource_group_id: String, resources: Vec<MoveResourcesResources>)
    "MoveResources" -> MoveResourcesOutput {
    0 "ResourceGroupId" resource_group_id, 1 "Resources" resources
} }

/// In the request of [`MoveResources`].
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

/// Response of [`MoveResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourcesOutput {
    pub responses: Vec<MoveResourcesResponses>,
}
model! { MoveResourcesOutput {
    0 "Responses" responses: Vec<MoveResourcesResponses>
} }

/// In the response of [`MoveResources`].
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
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "RegionId" region_id: String,
    3 "RequestId" request_id: String, 4 "ResourceId" resource_id: String, 5 "ResourceType" resource_type: String,
    6 "Service" service: String, 7 "Status" status: String
} }

/// `PromoteResourceAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/PromoteResourceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteResourceAccount {
    /// Required.
    pub account_id: String,
    /// Required.
    pub email: String,
}
operation! { PromoteResourceAccount(account_id: String, email: String)
    "PromoteResourceAccount" -> PromoteResourceAccountOutput {
    0 "AccountId" account_id, 1 "Email" email
} }

/// Response of [`PromoteResourceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteResourceAccountOutput {
    pub account: Option<PromoteResourceAccountAccount>,
}
model! { PromoteResourceAccountOutput {
    0 "Account" account: PromoteResourceAccountAccount
} }

/// In the response of [`PromoteResourceAccount`].
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
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DisplayName" display_name: String,
    3 "FolderId" folder_id: String, 4 "JoinMethod" join_method: String, 5 "JoinTime" join_time: String,
    6 "ModifyTime" modify_time: String, 7 "RecordId" record_id: String,
    8 "ResourceDirectoryId" resource_directory_id: String, 9 "Status" status: String, 10 "Type" r#type: String
} }

/// Registers delegated administrator: `RegisterDelegatedAdministrator` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/RegisterDelegatedAdministrator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDelegatedAdministrator {
    /// Required.
    pub account_id: String,
    /// Required.
    pub service_principal: String,
}
operation! { RegisterDelegatedAdministrator(account_id: String, service_principal: String)
    "RegisterDelegatedAdministrator" -> Empty {
    0 "AccountId" account_id, 1 "ServicePrincipal" service_principal
} }

/// Response of [`RegisterDelegatedAdministrator`]: empty.
pub type RegisterDelegatedAdministratorOutput = Empty;

/// Removes cloud account: `RemoveCloudAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/RemoveCloudAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCloudAccount {
    /// Required.
    pub account_id: String,
}
operation! { RemoveCloudAccount(account_id: String) "RemoveCloudAccount" -> Empty {
    0 "AccountId" account_id
} }

/// Response of [`RemoveCloudAccount`]: empty.
pub type RemoveCloudAccountOutput = Empty;

/// `ResendCreateCloudAccountEmail` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ResendCreateCloudAccountEmail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendCreateCloudAccountEmail {
    /// Required.
    pub record_id: String,
}
operation! { ResendCreateCloudAccountEmail(record_id: String)
    "ResendCreateCloudAccountEmail" -> ResendCreateCloudAccountEmailOutput {
    0 "RecordId" record_id
} }

/// Response of [`ResendCreateCloudAccountEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendCreateCloudAccountEmailOutput {
    pub account: Option<ResendCreateCloudAccountEmailAccount>,
}
model! { ResendCreateCloudAccountEmailOutput {
    0 "Account" account: ResendCreateCloudAccountEmailAccount
} }

/// In the response of [`ResendCreateCloudAccountEmail`].
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
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DisplayName" display_name: String,
    3 "FolderId" folder_id: String, 4 "JoinMethod" join_method: String, 5 "JoinTime" join_time: String,
    6 "ModifyTime" modify_time: String, 7 "RecordId" record_id: String,
    8 "ResourceDirectoryId" resource_directory_id: String, 9 "Status" status: String, 10 "Type" r#type: String
} }

/// `ResendPromoteResourceAccountEmail` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ResendPromoteResourceAccountEmail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendPromoteResourceAccountEmail {
    /// Required.
    pub record_id: String,
}
operation! { ResendPromoteResourceAccountEmail(record_id: String)
    "ResendPromoteResourceAccountEmail" -> ResendPromoteResourceAccountEmailOutput {
    0 "RecordId" record_id
} }

/// Response of [`ResendPromoteResourceAccountEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendPromoteResourceAccountEmailOutput {
    pub account: Option<ResendPromoteResourceAccountEmailAccount>,
}
model! { ResendPromoteResourceAccountEmailOutput {
    0 "Account" account: ResendPromoteResourceAccountEmailAccount
} }

/// In the response of [`ResendPromoteResourceAccountEmail`].
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
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DisplayName" display_name: String,
    3 "FolderId" folder_id: String, 4 "JoinMethod" join_method: String, 5 "JoinTime" join_time: String,
    6 "ModifyTime" modify_time: String, 7 "RecordId" record_id: String,
    8 "ResourceDirectoryId" resource_directory_id: String, 9 "Status" status: String, 10 "Type" r#type: String
} }

/// Retries change account email: `RetryChangeAccountEmail` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/RetryChangeAccountEmail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryChangeAccountEmail {
    /// Required.
    pub account_id: String,
}
operation! { RetryChangeAccountEmail(account_id: String) "RetryChangeAccountEmail" -> Empty {
    0 "AccountId" account_id
} }

/// Response of [`RetryChangeAccountEmail`]: empty.
pub type RetryChangeAccountEmailOutput = Empty;

/// Sends verification code for bind secure mobile phone: `SendVerificationCodeForBindSecureMobilePhone` of
/// `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/SendVerificationCodeForBindSecureMobilePhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVerificationCodeForBindSecureMobilePhone {
    /// Required.
    pub account_id: String,
    /// Required.
    pub secure_mobile_phone: String,
}
operation! { SendVerificationCodeForBindSecureMobilePhone(account_id: String, secure_mobile_phone: String)
    "SendVerificationCodeForBindSecureMobilePhone" -> SendVerificationCodeForBindSecureMobilePhoneOutput {
    0 "AccountId" account_id, 1 "SecureMobilePhone" secure_mobile_phone
} }

/// Response of [`SendVerificationCodeForBindSecureMobilePhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVerificationCodeForBindSecureMobilePhoneOutput {
    pub expiration_date: Option<String>,
}
model! { SendVerificationCodeForBindSecureMobilePhoneOutput {
    0 "ExpirationDate" expiration_date: String
} }

/// Sends verification code for enable rd: `SendVerificationCodeForEnableRD` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/SendVerificationCodeForEnableRD>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVerificationCodeForEnableRD {
    pub secure_mobile_phone: Option<String>,
}
operation! { SendVerificationCodeForEnableRD() "SendVerificationCodeForEnableRD" -> Empty {
    0 "SecureMobilePhone" secure_mobile_phone: String
} }

/// Response of [`SendVerificationCodeForEnableRD`]: empty.
pub type SendVerificationCodeForEnableRDOutput = Empty;

/// Sets default policy version: `SetDefaultPolicyVersion` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/SetDefaultPolicyVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultPolicyVersion {
    /// Required.
    pub policy_name: String,
    /// Required.
    pub version_id: String,
}
operation! { SetDefaultPolicyVersion(policy_name: String, version_id: String) "SetDefaultPolicyVersion" -> Empty {
    0 "PolicyName" policy_name, 1 "VersionId" version_id
} }

/// Response of [`SetDefaultPolicyVersion`]: empty.
pub type SetDefaultPolicyVersionOutput = Empty;

/// Sets member deletion permission: `SetMemberDeletionPermission` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/SetMemberDeletionPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMemberDeletionPermission {
    /// Required.
    pub status: String,
}
operation! { SetMemberDeletionPermission(status: String)
    "SetMemberDeletionPermission" -> SetMemberDeletionPermissionOutput {
    0 "Status" status
} }

/// Response of [`SetMemberDeletionPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMemberDeletionPermissionOutput {
    pub management_account_id: Option<String>,
    pub member_deletion_status: Option<String>,
    pub resource_directory_id: Option<String>,
}
model! { SetMemberDeletionPermissionOutput {
    0 "ManagementAccountId" management_account_id: String, 1 "MemberDeletionStatus" member_deletion_status: String,
    2 "ResourceDirectoryId" resource_directory_id: String
} }

/// `TagResources` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, tag: Vec<TagResourcesTag>) "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type: String, 2 "Tag" tag
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

/// `UntagResources` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type: String,
    3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates account: `UpdateAccount` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccount {
    /// Required.
    pub account_id: String,
    pub new_account_type: Option<String>,
    pub new_display_name: Option<String>,
}
operation! { UpdateAccount(account_id: String) "UpdateAccount" -> UpdateAccountOutput {
    0 "AccountId" account_id, 1 "NewAccountType" new_account_type: String, 2 "NewDisplayName" new_display_name: String
} }

/// Response of [`UpdateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccountOutput {
    pub account: Option<UpdateAccountAccount>,
}
model! { UpdateAccountOutput {
    0 "Account" account: UpdateAccountAccount
} }

/// In the response of [`UpdateAccount`].
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
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DisplayName" display_name: String,
    3 "FolderId" folder_id: String, 4 "JoinMethod" join_method: String, 5 "JoinTime" join_time: String,
    6 "ModifyTime" modify_time: String, 7 "ResourceDirectoryId" resource_directory_id: String,
    8 "Status" status: String, 9 "Type" r#type: String
} }

/// Updates associated transfer setting: `UpdateAssociatedTransferSetting` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateAssociatedTransferSetting>.
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

/// Response of [`UpdateAssociatedTransferSetting`]: empty.
pub type UpdateAssociatedTransferSettingOutput = Empty;

/// In the request of [`UpdateAssociatedTransferSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAssociatedTransferSettingRuleSettings {
    pub associated_resource_type: Option<String>,
    pub associated_service: Option<String>,
    pub master_resource_type: Option<String>,
    pub master_service: Option<String>,
    /// Required.
    pub status: Option<String>,
}
input! { UpdateAssociatedTransferSettingRuleSettings(status: String) {
    0 "AssociatedResourceType" associated_resource_type: String, 1 "AssociatedService" associated_service: String,
    2 "MasterResourceType" master_resource_type: String, 3 "MasterService" master_service: String,
    4 "Status" status: String
} }

/// Updates auto grouping config: `UpdateAutoGroupingConfig` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateAutoGroupingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoGroupingConfig {
    pub enable_existing_resources_transfer: Option<bool>,
}
operation! { UpdateAutoGroupingConfig() "UpdateAutoGroupingConfig" -> Empty {
    0 "EnableExistingResourcesTransfer" enable_existing_resources_transfer: bool
} }

/// Response of [`UpdateAutoGroupingConfig`]: empty.
pub type UpdateAutoGroupingConfigOutput = Empty;

/// Updates auto grouping rule: `UpdateAutoGroupingRule` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateAutoGroupingRule>.
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
    /// Required.
    pub rule_contents: Vec<UpdateAutoGroupingRuleRuleContents>,
    /// At most 512 characters.
    pub rule_desc: Option<String>,
    /// Required.
    pub rule_id: String,
    /// Required. At most 128 characters.
    pub rule_name: String,
}
operation! {
    UpdateAutoGroupingRule(rule_contents: Vec<UpdateAutoGroupingRuleRuleContents>, rule_id: String, rule_name: String)
    "UpdateAutoGroupingRule" -> Empty {
    0 "ExcludeRegionIdsScope" exclude_region_ids_scope: String,
    1 "ExcludeResourceGroupIdsScope" exclude_resource_group_ids_scope: String,
    2 "ExcludeResourceIdsScope" exclude_resource_ids_scope: String,
    3 "ExcludeResourceTypesScope" exclude_resource_types_scope: String, 4 "RegionIdsScope" region_ids_scope: String,
    5 "ResourceGroupIdsScope" resource_group_ids_scope: String, 6 "ResourceIdsScope" resource_ids_scope: String,
    7 "ResourceTypesScope" resource_types_scope: String, 8 "RuleContents" rule_contents, 9 "RuleDesc" rule_desc: String,
    10 "RuleId" rule_id, 11 "RuleName" rule_name
} }

/// Response of [`UpdateAutoGroupingRule`]: empty.
pub type UpdateAutoGroupingRuleOutput = Empty;

/// In the request of [`UpdateAutoGroupingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoGroupingRuleRuleContents {
    pub auto_grouping_scope_condition: Option<String>,
    pub rule_content_id: Option<String>,
    /// Required.
    pub target_resource_group_condition: Option<String>,
}
input! { UpdateAutoGroupingRuleRuleContents(target_resource_group_condition: String) {
    0 "AutoGroupingScopeCondition" auto_grouping_scope_condition: String, 1 "RuleContentId" rule_content_id: String,
    2 "TargetResourceGroupCondition" target_resource_group_condition: String
} }

/// Updates control policy: `UpdateControlPolicy` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateControlPolicy {
    pub new_description: Option<String>,
    pub new_policy_document: Option<String>,
    pub new_policy_name: Option<String>,
    /// Required.
    pub policy_id: String,
}
operation! { UpdateControlPolicy(policy_id: String) "UpdateControlPolicy" -> UpdateControlPolicyOutput {
    0 "NewDescription" new_description: String, 1 "NewPolicyDocument" new_policy_document: String,
    2 "NewPolicyName" new_policy_name: String, 3 "PolicyId" policy_id
} }

/// Response of [`UpdateControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateControlPolicyOutput {
    pub control_policy: Option<UpdateControlPolicyControlPolicy>,
}
model! { UpdateControlPolicyOutput {
    0 "ControlPolicy" control_policy: UpdateControlPolicyControlPolicy
} }

/// In the response of [`UpdateControlPolicy`].
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
    0 "AttachmentCount" attachment_count: String, 1 "CreateDate" create_date: String,
    2 "Description" description: String, 3 "EffectScope" effect_scope: String, 4 "PolicyId" policy_id: String,
    5 "PolicyName" policy_name: String, 6 "PolicyType" policy_type: String, 7 "UpdateDate" update_date: String
} }

/// Updates folder: `UpdateFolder` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolder {
    /// Required.
    pub folder_id: String,
    /// Required.
    pub new_folder_name: String,
}
operation! { UpdateFolder(folder_id: String, new_folder_name: String) "UpdateFolder" -> UpdateFolderOutput {
    0 "FolderId" folder_id, 1 "NewFolderName" new_folder_name
} }

/// Response of [`UpdateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolderOutput {
    pub folder: Option<UpdateFolderFolder>,
}
model! { UpdateFolderOutput {
    0 "Folder" folder: UpdateFolderFolder
} }

/// In the response of [`UpdateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolderFolder {
    pub create_time: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub parent_folder_id: Option<String>,
}
model! { UpdateFolderFolder {
    0 "CreateTime" create_time: String, 1 "FolderId" folder_id: String, 2 "FolderName" folder_name: String,
    3 "ParentFolderId" parent_folder_id: String
} }

/// Updates resource group: `UpdateResourceGroup` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroup {
    /// Required.
    pub new_display_name: String,
    /// Required.
    pub resource_group_id: String,
}
operation! { UpdateResourceGroup(new_display_name: String, resource_group_id: String)
    "UpdateResourceGroup" -> UpdateResourceGroupOutput {
    0 "NewDisplayName" new_display_name, 1 "ResourceGroupId" resource_group_id
} }

/// Response of [`UpdateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupOutput {
    pub resource_group: Option<UpdateResourceGroupResourceGroup>,
}
model! { UpdateResourceGroupOutput {
    0 "ResourceGroup" resource_group: UpdateResourceGroupResourceGroup
} }

/// In the response of [`UpdateResourceGroup`].
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
    0 "AccountId" account_id: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Id" id: String, 4 "Name" name: String
} }

/// Updates resource group admin setting: `UpdateResourceGroupAdminSetting` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateResourceGroupAdminSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupAdminSetting {
    /// Required.
    pub creator_as_admin: bool,
}
operation! { UpdateResourceGroupAdminSetting(creator_as_admin: bool) "UpdateResourceGroupAdminSetting" -> Empty {
    0 "CreatorAsAdmin" creator_as_admin
} }

/// Response of [`UpdateResourceGroupAdminSetting`]: empty.
pub type UpdateResourceGroupAdminSettingOutput = Empty;

/// Updates role: `UpdateRole` of `resourcemanager` 2020-03-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRole {
    pub new_assume_role_policy_document: Option<String>,
    pub new_description: Option<String>,
    pub new_max_session_duration: Option<i64>,
    /// Required.
    pub role_name: String,
}
operation! { UpdateRole(role_name: String) "UpdateRole" -> UpdateRoleOutput {
    0 "NewAssumeRolePolicyDocument" new_assume_role_policy_document: String, 1 "NewDescription" new_description: String,
    2 "NewMaxSessionDuration" new_max_session_duration: i64, 3 "RoleName" role_name
} }

/// Response of [`UpdateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleOutput {
    pub role: Option<UpdateRoleRole>,
}
model! { UpdateRoleOutput {
    0 "Role" role: UpdateRoleRole
} }

/// In the response of [`UpdateRole`].
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
    0 "Arn" arn: String, 1 "AssumeRolePolicyDocument" assume_role_policy_document: String,
    2 "CreateDate" create_date: String, 3 "Description" description: String,
    4 "MaxSessionDuration" max_session_duration: i64, 5 "RoleId" role_id: String, 6 "RoleName" role_name: String,
    7 "RolePrincipalName" role_principal_name: String, 8 "UpdateDate" update_date: String
} }

#[cfg(feature = "unstable-registry")]
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
