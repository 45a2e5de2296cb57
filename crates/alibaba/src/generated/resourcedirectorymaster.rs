//! `resourcedirectorymaster` of Alibaba Cloud, API version 2022-04-19.
//!
//! Endpoint: a table of 2 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, resourcedirectorymaster::GetControlPolicyEnablementStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetControlPolicyEnablementStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "resourcedirectory-intl.aliyuncs.com"),
        ("cn-shanghai", "resourcedirectory.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "resourcedirectory.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "resourcedirectory.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "resourcedirectorymaster",
    "2022-04-19",
    "resourcedirectorymaster",
    &ENDPOINTS,
);

/// Accepts handshake: `AcceptHandshake` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/AcceptHandshake>.
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

/// Adds message contact: `AddMessageContact` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/AddMessageContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMessageContact {
    /// Required.
    pub email_address: String,
    /// Required.
    pub message_types: Vec<String>,
    /// Required.
    pub name: String,
    pub phone_number: Option<String>,
    /// Required.
    pub title: String,
}
operation! { AddMessageContact(email_address: String, message_types: Vec<String>, name: String, title: String)
    "AddMessageContact" -> AddMessageContactOutput {
    0 "EmailAddress" email_address, 1 "MessageTypes" message_types, 2 "Name" name, 3 "PhoneNumber" phone_number: String,
    4 "Title" title
} }

/// Response of [`AddMessageContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMessageContactOutput {
    pub contact: Option<AddMessageContactContact>,
}
model! { AddMessageContactOutput {
    0 "Contact" contact: AddMessageContactContact
} }

/// In the response of [`AddMessageContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMessageContactContact {
    pub contact_id: Option<String>,
    pub create_date: Option<String>,
}
model! { AddMessageContactContact {
    0 "ContactId" contact_id: String, 1 "CreateDate" create_date: String
} }

/// Associates members: `AssociateMembers` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/AssociateMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateMembers {
    pub contact_id: Option<String>,
    pub members: Option<Vec<String>>,
}
operation! { AssociateMembers() "AssociateMembers" -> AssociateMembersOutput {
    0 "ContactId" contact_id: String, 1 "Members" members: Vec<String>
} }

/// Response of [`AssociateMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateMembersOutput {
    pub members: Vec<AssociateMembersMembers>,
}
model! { AssociateMembersOutput {
    0 "Members" members: Vec<AssociateMembersMembers>
} }

/// In the response of [`AssociateMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateMembersMembers {
    pub contact_id: Option<String>,
    pub member_id: Option<String>,
    pub modify_date: Option<String>,
}
model! { AssociateMembersMembers {
    0 "ContactId" contact_id: String, 1 "MemberId" member_id: String, 2 "ModifyDate" modify_date: String
} }

/// Attaches control policy: `AttachControlPolicy` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/AttachControlPolicy>.
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

/// Binds secure mobile phone: `BindSecureMobilePhone` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/BindSecureMobilePhone>.
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

/// Cancels change account email: `CancelChangeAccountEmail` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/CancelChangeAccountEmail>.
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

/// Cancels handshake: `CancelHandshake` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/CancelHandshake>.
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

/// Cancels message contact update: `CancelMessageContactUpdate` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/CancelMessageContactUpdate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMessageContactUpdate {
    pub contact_id: Option<String>,
    pub email_address: Option<String>,
    pub phone_number: Option<String>,
}
operation! { CancelMessageContactUpdate() "CancelMessageContactUpdate" -> Empty {
    0 "ContactId" contact_id: String, 1 "EmailAddress" email_address: String, 2 "PhoneNumber" phone_number: String
} }

/// Response of [`CancelMessageContactUpdate`]: empty.
pub type CancelMessageContactUpdateOutput = Empty;

/// Changes account email: `ChangeAccountEmail` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ChangeAccountEmail>.
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

/// Checks account delete: `CheckAccountDelete` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/CheckAccountDelete>.
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

/// Creates control policy: `CreateControlPolicy` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/CreateControlPolicy>.
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
    pub tag: Option<Vec<CreateControlPolicyTag>>,
}
operation! { CreateControlPolicy(effect_scope: String, policy_document: String, policy_name: String)
    "CreateControlPolicy" -> CreateControlPolicyOutput {
    0 "Description" description: String, 1 "EffectScope" effect_scope, 2 "PolicyDocument" policy_document,
    3 "PolicyName" policy_name, 4 "Tag" tag: Vec<CreateControlPolicyTag>
} }

/// In the request of [`CreateControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateControlPolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateControlPolicyTag() {
    0 "Key" key: String, 1 "Value" value: String
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

/// Creates folder: `CreateFolder` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/CreateFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolder {
    /// Required.
    pub folder_name: String,
    pub parent_folder_id: Option<String>,
    pub tag: Option<Vec<CreateFolderTag>>,
}
operation! { CreateFolder(folder_name: String) "CreateFolder" -> CreateFolderOutput {
    0 "FolderName" folder_name, 1 "ParentFolderId" parent_folder_id: String, 2 "Tag" tag: Vec<CreateFolderTag>
} }

/// In the request of [`CreateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateFolderTag() {
    0 "Key" key: String, 1 "Value" value: String
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

/// Creates resource account: `CreateResourceAccount` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/CreateResourceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceAccount {
    pub account_name_prefix: Option<String>,
    /// Required.
    pub display_name: String,
    pub dry_run: Option<bool>,
    pub parent_folder_id: Option<String>,
    pub payer_account_id: Option<String>,
    pub resell_account_type: Option<String>,
    pub tag: Option<Vec<CreateResourceAccountTag>>,
}
operation! { CreateResourceAccount(display_name: String) "CreateResourceAccount" -> CreateResourceAccountOutput {
    0 "AccountNamePrefix" account_name_prefix: String, 1 "DisplayName" display_name, 2 "DryRun" dry_run: bool,
    3 "ParentFolderId" parent_folder_id: String, 4 "PayerAccountId" payer_account_id: String,
    5 "ResellAccountType" resell_account_type: String, 6 "Tag" tag: Vec<CreateResourceAccountTag>
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

/// `DeclineHandshake` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DeclineHandshake>.
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

/// Deletes account: `DeleteAccount` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DeleteAccount>.
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

/// Deletes control policy: `DeleteControlPolicy` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DeleteControlPolicy>.
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

/// Deletes folder: `DeleteFolder` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DeleteFolder>.
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

/// Deletes message contact: `DeleteMessageContact` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DeleteMessageContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageContact {
    /// Required.
    pub contact_id: String,
    pub retain_contact_in_members: Option<bool>,
}
operation! { DeleteMessageContact(contact_id: String) "DeleteMessageContact" -> DeleteMessageContactOutput {
    0 "ContactId" contact_id, 1 "RetainContactInMembers" retain_contact_in_members: bool
} }

/// Response of [`DeleteMessageContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageContactOutput {
    pub status: Option<String>,
}
model! { DeleteMessageContactOutput {
    0 "Status" status: String
} }

/// `DeregisterDelegatedAdministrator` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DeregisterDelegatedAdministrator>.
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

/// Destroys resource directory: `DestroyResourceDirectory` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DestroyResourceDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyResourceDirectory {}
operation! { DestroyResourceDirectory() "DestroyResourceDirectory" -> Empty {} }

/// Response of [`DestroyResourceDirectory`]: empty.
pub type DestroyResourceDirectoryOutput = Empty;

/// Detaches control policy: `DetachControlPolicy` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DetachControlPolicy>.
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

/// Disables control policy: `DisableControlPolicy` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DisableControlPolicy>.
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

/// Disassociates members: `DisassociateMembers` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DisassociateMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateMembers {
    /// Required.
    pub contact_id: String,
    /// Required.
    pub members: Vec<String>,
}
operation! { DisassociateMembers(contact_id: String, members: Vec<String>)
    "DisassociateMembers" -> DisassociateMembersOutput {
    0 "ContactId" contact_id, 1 "Members" members
} }

/// Response of [`DisassociateMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateMembersOutput {
    pub members: Vec<DisassociateMembersMembers>,
}
model! { DisassociateMembersOutput {
    0 "Members" members: Vec<DisassociateMembersMembers>
} }

/// In the response of [`DisassociateMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateMembersMembers {
    pub contact_id: Option<String>,
    pub member_id: Option<String>,
    pub modify_date: Option<String>,
}
model! { DisassociateMembersMembers {
    0 "ContactId" contact_id: String, 1 "MemberId" member_id: String, 2 "ModifyDate" modify_date: String
} }

/// Enables control policy: `EnableControlPolicy` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/EnableControlPolicy>.
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

/// Enables resource directory: `EnableResourceDirectory` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/EnableResourceDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceDirectory {
    pub dry_run: Option<bool>,
    /// Required.
    pub enable_mode: String,
    pub ma_name: Option<String>,
    pub ma_secure_mobile_phone: Option<String>,
    /// Secret.
    pub verification_code: Option<Secret>,
}
operation! { EnableResourceDirectory(enable_mode: String) "EnableResourceDirectory" -> EnableResourceDirectoryOutput {
    0 "DryRun" dry_run: bool, 1 "EnableMode" enable_mode, 2 "MAName" ma_name: String,
    3 "MASecureMobilePhone" ma_secure_mobile_phone: String, 4 "VerificationCode" verification_code: Secret
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

/// Gets account: `GetAccount` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetAccount>.
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
    pub has_secure_mobile_phone: Option<bool>,
    pub identity_information: Option<String>,
    pub join_method: Option<String>,
    pub join_time: Option<String>,
    pub location: Option<String>,
    pub modify_time: Option<String>,
    pub resource_directory_id: Option<String>,
    pub resource_directory_path: Option<String>,
    pub secure_mobile_phone: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetAccountTags>,
    pub r#type: Option<String>,
}
model! { GetAccountAccount {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DisplayName" display_name: String,
    3 "EmailStatus" email_status: String, 4 "FolderId" folder_id: String,
    5 "HasSecureMobilePhone" has_secure_mobile_phone: bool, 6 "IdentityInformation" identity_information: String,
    7 "JoinMethod" join_method: String, 8 "JoinTime" join_time: String, 9 "Location" location: String,
    10 "ModifyTime" modify_time: String, 11 "ResourceDirectoryId" resource_directory_id: String,
    12 "ResourceDirectoryPath" resource_directory_path: String, 13 "SecureMobilePhone" secure_mobile_phone: String,
    14 "Status" status: String, 15 "Tags" tags: Vec<GetAccountTags>, 16 "Type" r#type: String
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

/// Gets account deletion check result: `GetAccountDeletionCheckResult` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetAccountDeletionCheckResult>.
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

/// Gets account deletion status: `GetAccountDeletionStatus` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetAccountDeletionStatus>.
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

/// Gets control policy: `GetControlPolicy` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetControlPolicy>.
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

/// Gets control policy enablement status: `GetControlPolicyEnablementStatus` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetControlPolicyEnablementStatus>.
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

/// Gets folder: `GetFolder` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetFolder>.
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

/// Gets handshake: `GetHandshake` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetHandshake>.
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

/// Gets message contact: `GetMessageContact` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetMessageContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContact {
    /// Required.
    pub contact_id: String,
}
operation! { GetMessageContact(contact_id: String) "GetMessageContact" -> GetMessageContactOutput {
    0 "ContactId" contact_id
} }

/// Response of [`GetMessageContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactOutput {
    pub contact: Option<GetMessageContactContact>,
}
model! { GetMessageContactOutput {
    0 "Contact" contact: GetMessageContactContact
} }

/// In the response of [`GetMessageContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactContact {
    pub contact_id: Option<String>,
    pub create_date: Option<String>,
    pub email_address: Option<String>,
    pub members: Vec<String>,
    pub message_types: Vec<String>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { GetMessageContactContact {
    0 "ContactId" contact_id: String, 1 "CreateDate" create_date: String, 2 "EmailAddress" email_address: String,
    3 "Members" members: Vec<String>, 4 "MessageTypes" message_types: Vec<String>, 5 "Name" name: String,
    6 "PhoneNumber" phone_number: String, 7 "Status" status: String, 8 "Title" title: String
} }

/// Gets message contact deletion status: `GetMessageContactDeletionStatus` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetMessageContactDeletionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactDeletionStatus {
    pub contact_id: Option<String>,
}
operation! { GetMessageContactDeletionStatus()
    "GetMessageContactDeletionStatus" -> GetMessageContactDeletionStatusOutput {
    0 "ContactId" contact_id: String
} }

/// Response of [`GetMessageContactDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactDeletionStatusOutput {
    pub contact_deletion_status: Option<
        GetMessageContactDeletionStatusContactDeletionStatus,
    >,
}
model! { GetMessageContactDeletionStatusOutput {
    0 "ContactDeletionStatus" contact_deletion_status: GetMessageContactDeletionStatusContactDeletionStatus
} }

/// In the response of [`GetMessageContactDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactDeletionStatusContactDeletionStatus {
    pub contact_id: Option<String>,
    pub fail_reason_list: Vec<GetMessageContactDeletionStatusFailReasonList>,
    pub status: Option<String>,
}
model! { GetMessageContactDeletionStatusContactDeletionStatus {
    0 "ContactId" contact_id: String,
    1 "FailReasonList" fail_reason_list: Vec<GetMessageContactDeletionStatusFailReasonList>, 2 "Status" status: String
} }

/// In the response of [`GetMessageContactDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactDeletionStatusFailReasonList {
    pub account_id: Option<String>,
    pub message_types: Vec<String>,
}
model! { GetMessageContactDeletionStatusFailReasonList {
    0 "AccountId" account_id: String, 1 "MessageTypes" message_types: Vec<String>
} }

/// Gets payer for account: `GetPayerForAccount` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetPayerForAccount>.
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

/// Gets resource directory: `GetResourceDirectory` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetResourceDirectory>.
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
    pub member_account_display_name_sync_status: Option<String>,
    pub member_deletion_status: Option<String>,
    pub resource_directory_id: Option<String>,
    pub root_folder_id: Option<String>,
}
model! { GetResourceDirectoryResourceDirectory {
    0 "ControlPolicyStatus" control_policy_status: String, 1 "CreateTime" create_time: String,
    2 "IdentityInformation" identity_information: String, 3 "MasterAccountId" master_account_id: String,
    4 "MasterAccountName" master_account_name: String,
    5 "MemberAccountDisplayNameSyncStatus" member_account_display_name_sync_status: String,
    6 "MemberDeletionStatus" member_deletion_status: String, 7 "ResourceDirectoryId" resource_directory_id: String,
    8 "RootFolderId" root_folder_id: String
} }

/// `InviteAccountToResourceDirectory` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/InviteAccountToResourceDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteAccountToResourceDirectory {
    pub note: Option<String>,
    pub parent_folder_id: Option<String>,
    pub tag: Option<Vec<InviteAccountToResourceDirectoryTag>>,
    /// Required.
    pub target_entity: String,
    /// Required.
    pub target_type: String,
}
operation! { InviteAccountToResourceDirectory(target_entity: String, target_type: String)
    "InviteAccountToResourceDirectory" -> InviteAccountToResourceDirectoryOutput {
    0 "Note" note: String, 1 "ParentFolderId" parent_folder_id: String,
    2 "Tag" tag: Vec<InviteAccountToResourceDirectoryTag>, 3 "TargetEntity" target_entity, 4 "TargetType" target_type
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

/// Lists accounts: `ListAccounts` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccounts {
    pub include_tags: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_keyword: Option<String>,
    pub tag: Option<Vec<ListAccountsTag>>,
}
operation! { ListAccounts() "ListAccounts" -> ListAccountsOutput {
    0 "IncludeTags" include_tags: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "QueryKeyword" query_keyword: String,
    6 "Tag" tag: Vec<ListAccountsTag>
} }
paged! { ListAccounts: ListAccountsAccount = Token "NextToken", "Accounts.Account" accounts.account, next "NextToken" }

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
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAccountsOutput {
    0 "Accounts" accounts: ListAccountsAccounts, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
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
    pub account_name: Option<String>,
    pub deletion_status: Option<String>,
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
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DeletionStatus" deletion_status: String,
    3 "DisplayName" display_name: String, 4 "FolderId" folder_id: String, 5 "JoinMethod" join_method: String,
    6 "JoinTime" join_time: String, 7 "ModifyTime" modify_time: String,
    8 "ResourceDirectoryId" resource_directory_id: String, 9 "ResourceDirectoryPath" resource_directory_path: String,
    10 "Status" status: String, 11 "Tags" tags: ListAccountsTags, 12 "Type" r#type: String
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

/// Lists accounts for parent: `ListAccountsForParent` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListAccountsForParent>.
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
    pub account_name: Option<String>,
    pub deletion_status: Option<String>,
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
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DeletionStatus" deletion_status: String,
    3 "DisplayName" display_name: String, 4 "FolderId" folder_id: String, 5 "JoinMethod" join_method: String,
    6 "JoinTime" join_time: String, 7 "ModifyTime" modify_time: String,
    8 "ResourceDirectoryId" resource_directory_id: String, 9 "Status" status: String,
    10 "Tags" tags: ListAccountsForParentTags, 11 "Type" r#type: String
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

/// Lists ancestors: `ListAncestors` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListAncestors>.
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

/// Lists authorized accounts: `ListAuthorizedAccounts` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListAuthorizedAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedAccounts {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAuthorizedAccounts() "ListAuthorizedAccounts" -> ListAuthorizedAccountsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListAuthorizedAccounts: ListAuthorizedAccountsAccount =
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount" }

/// Response of [`ListAuthorizedAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedAccountsOutput {
    pub accounts: Option<ListAuthorizedAccountsAccounts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizedAccountsOutput {
    0 "Accounts" accounts: ListAuthorizedAccountsAccounts, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthorizedAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedAccountsAccounts {
    pub account: Vec<ListAuthorizedAccountsAccount>,
}
model! { ListAuthorizedAccountsAccounts {
    0 "Account" account: Vec<ListAuthorizedAccountsAccount>
} }

/// In the response of [`ListAuthorizedAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedAccountsAccount {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub join_method: Option<String>,
    pub join_time: Option<String>,
    pub modify_time: Option<String>,
    pub resource_directory_id: Option<String>,
    pub resource_directory_path: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAuthorizedAccountsAccount {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DisplayName" display_name: String,
    3 "FolderId" folder_id: String, 4 "JoinMethod" join_method: String, 5 "JoinTime" join_time: String,
    6 "ModifyTime" modify_time: String, 7 "ResourceDirectoryId" resource_directory_id: String,
    8 "ResourceDirectoryPath" resource_directory_path: String, 9 "Status" status: String, 10 "Type" r#type: String
} }

/// Lists authorized folders: `ListAuthorizedFolders` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListAuthorizedFolders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedFolders {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAuthorizedFolders() "ListAuthorizedFolders" -> ListAuthorizedFoldersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListAuthorizedFolders: ListAuthorizedFoldersFolder =
    Number "PageNumber", "Folders.Folder" folders.folder, total "TotalCount" }

/// Response of [`ListAuthorizedFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedFoldersOutput {
    pub folders: Option<ListAuthorizedFoldersFolders>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizedFoldersOutput {
    0 "Folders" folders: ListAuthorizedFoldersFolders, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthorizedFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedFoldersFolders {
    pub folder: Vec<ListAuthorizedFoldersFolder>,
}
model! { ListAuthorizedFoldersFolders {
    0 "Folder" folder: Vec<ListAuthorizedFoldersFolder>
} }

/// In the response of [`ListAuthorizedFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedFoldersFolder {
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub resource_directory_path: Option<String>,
}
model! { ListAuthorizedFoldersFolder {
    0 "FolderId" folder_id: String, 1 "FolderName" folder_name: String,
    2 "ResourceDirectoryPath" resource_directory_path: String
} }

/// Lists control policies: `ListControlPolicies` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListControlPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPolicies {
    pub language: Option<String>,
    /// 1 to 200000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub policy_type: Option<String>,
    pub tag: Option<Vec<ListControlPoliciesTag>>,
}
operation! { ListControlPolicies() "ListControlPolicies" -> ListControlPoliciesOutput {
    0 "Language" language: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolicyType" policy_type: String, 4 "Tag" tag: Vec<ListControlPoliciesTag>
} }
paged! { ListControlPolicies: ListControlPoliciesControlPolicy =
    Number "PageNumber", "ControlPolicies.ControlPolicy" control_policies.control_policy, total "TotalCount" }

/// In the request of [`ListControlPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPoliciesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListControlPoliciesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    pub tags: Option<ListControlPoliciesTags>,
    pub update_date: Option<String>,
}
model! { ListControlPoliciesControlPolicy {
    0 "AttachmentCount" attachment_count: String, 1 "CreateDate" create_date: String,
    2 "Description" description: String, 3 "EffectScope" effect_scope: String, 4 "PolicyId" policy_id: String,
    5 "PolicyName" policy_name: String, 6 "PolicyType" policy_type: String, 7 "Tags" tags: ListControlPoliciesTags,
    8 "UpdateDate" update_date: String
} }

/// In the response of [`ListControlPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPoliciesTags {
    pub tag: Vec<ListControlPoliciesTagsTag>,
}
model! { ListControlPoliciesTags {
    0 "Tag" tag: Vec<ListControlPoliciesTagsTag>
} }

/// In the response of [`ListControlPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPoliciesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListControlPoliciesTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists control policy attachments for target: `ListControlPolicyAttachmentsForTarget` of `resourcedirectorymaster`
/// 2022-04-19.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListControlPolicyAttachmentsForTarget>.
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

/// Lists delegated administrators: `ListDelegatedAdministrators` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListDelegatedAdministrators>.
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

/// Lists delegated services for account: `ListDelegatedServicesForAccount` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListDelegatedServicesForAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedServicesForAccount {
    /// Required.
    pub account_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListDelegatedServicesForAccount(account_id: String)
    "ListDelegatedServicesForAccount" -> ListDelegatedServicesForAccountOutput {
    0 "AccountId" account_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListDelegatedServicesForAccount: ListDelegatedServicesForAccountDelegatedService =
    Token "NextToken", "DelegatedServices.DelegatedService" delegated_services.delegated_service, next "NextToken" }

/// Response of [`ListDelegatedServicesForAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedServicesForAccountOutput {
    pub delegated_services: Option<ListDelegatedServicesForAccountDelegatedServices>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListDelegatedServicesForAccountOutput {
    0 "DelegatedServices" delegated_services: ListDelegatedServicesForAccountDelegatedServices,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
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

/// Lists folders for parent: `ListFoldersForParent` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListFoldersForParent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParent {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_folder_id: Option<String>,
    pub query_keyword: Option<String>,
    pub tag: Option<Vec<ListFoldersForParentTag>>,
}
operation! { ListFoldersForParent() "ListFoldersForParent" -> ListFoldersForParentOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ParentFolderId" parent_folder_id: String,
    3 "QueryKeyword" query_keyword: String, 4 "Tag" tag: Vec<ListFoldersForParentTag>
} }
paged! { ListFoldersForParent: ListFoldersForParentFolder =
    Number "PageNumber", "Folders.Folder" folders.folder, total "TotalCount" }

/// In the request of [`ListFoldersForParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListFoldersForParentTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    pub tags: Option<ListFoldersForParentTags>,
}
model! { ListFoldersForParentFolder {
    0 "CreateTime" create_time: String, 1 "FolderId" folder_id: String, 2 "FolderName" folder_name: String,
    3 "Tags" tags: ListFoldersForParentTags
} }

/// In the response of [`ListFoldersForParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentTags {
    pub tag: Vec<ListFoldersForParentTagsTag>,
}
model! { ListFoldersForParentTags {
    0 "Tag" tag: Vec<ListFoldersForParentTagsTag>
} }

/// In the response of [`ListFoldersForParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListFoldersForParentTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists handshakes for account: `ListHandshakesForAccount` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListHandshakesForAccount>.
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

/// Lists handshakes for resource directory: `ListHandshakesForResourceDirectory` of `resourcedirectorymaster`
/// 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListHandshakesForResourceDirectory>.
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

/// Lists message contact verifications: `ListMessageContactVerifications` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListMessageContactVerifications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageContactVerifications {
    pub contact_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListMessageContactVerifications()
    "ListMessageContactVerifications" -> ListMessageContactVerificationsOutput {
    0 "ContactId" contact_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListMessageContactVerifications: ListMessageContactVerificationsContactVerifications =
    Number "PageNumber", "ContactVerifications" contact_verifications, total "TotalCount" }

/// Response of [`ListMessageContactVerifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageContactVerificationsOutput {
    pub contact_verifications: Vec<ListMessageContactVerificationsContactVerifications>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMessageContactVerificationsOutput {
    0 "ContactVerifications" contact_verifications: Vec<ListMessageContactVerificationsContactVerifications>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMessageContactVerifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageContactVerificationsContactVerifications {
    pub contact_id: Option<String>,
    pub target: Option<String>,
}
model! { ListMessageContactVerificationsContactVerifications {
    0 "ContactId" contact_id: String, 1 "Target" target: String
} }

/// Lists message contacts: `ListMessageContacts` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListMessageContacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageContacts {
    pub contact_id: Option<String>,
    pub member: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListMessageContacts() "ListMessageContacts" -> ListMessageContactsOutput {
    0 "ContactId" contact_id: String, 1 "Member" member: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { ListMessageContacts: ListMessageContactsContacts =
    Number "PageNumber", "Contacts" contacts, total "TotalCount" }

/// Response of [`ListMessageContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageContactsOutput {
    pub contacts: Vec<ListMessageContactsContacts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMessageContactsOutput {
    0 "Contacts" contacts: Vec<ListMessageContactsContacts>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMessageContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageContactsContacts {
    pub associated_date: Option<String>,
    pub contact_id: Option<String>,
    pub create_date: Option<String>,
    pub email_address: Option<String>,
    pub members: Vec<String>,
    pub message_types: Vec<String>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { ListMessageContactsContacts {
    0 "AssociatedDate" associated_date: String, 1 "ContactId" contact_id: String, 2 "CreateDate" create_date: String,
    3 "EmailAddress" email_address: String, 4 "Members" members: Vec<String>,
    5 "MessageTypes" message_types: Vec<String>, 6 "Name" name: String, 7 "PhoneNumber" phone_number: String,
    8 "Status" status: String, 9 "Title" title: String
} }

/// Lists tag keys: `ListTagKeys` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListTagKeys>.
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

/// Lists tag resources: `ListTagResources` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
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

/// Lists tag values: `ListTagValues` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListTagValues>.
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

/// Lists target attachments for control policy: `ListTargetAttachmentsForControlPolicy` of `resourcedirectorymaster`
/// 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListTargetAttachmentsForControlPolicy>.
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

/// Lists trusted service status: `ListTrustedServiceStatus` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListTrustedServiceStatus>.
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

/// Moves account: `MoveAccount` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/MoveAccount>.
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

/// `PrecheckForConsolidatedBillingAccount` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/PrecheckForConsolidatedBillingAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckForConsolidatedBillingAccount {
    /// Required.
    pub billing_account_id: String,
}
operation! { PrecheckForConsolidatedBillingAccount(billing_account_id: String)
    "PrecheckForConsolidatedBillingAccount" -> PrecheckForConsolidatedBillingAccountOutput {
    0 "BillingAccountId" billing_account_id
} }

/// Response of [`PrecheckForConsolidatedBillingAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckForConsolidatedBillingAccountOutput {
    pub reasons: Vec<PrecheckForConsolidatedBillingAccountReasons>,
    pub result: Option<bool>,
}
model! { PrecheckForConsolidatedBillingAccountOutput {
    0 "Reasons" reasons: Vec<PrecheckForConsolidatedBillingAccountReasons>, 1 "Result" result: bool
} }

/// In the response of [`PrecheckForConsolidatedBillingAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckForConsolidatedBillingAccountReasons {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { PrecheckForConsolidatedBillingAccountReasons {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Registers delegated administrator: `RegisterDelegatedAdministrator` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/RegisterDelegatedAdministrator>.
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

/// Removes cloud account: `RemoveCloudAccount` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/RemoveCloudAccount>.
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

/// Retries change account email: `RetryChangeAccountEmail` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/RetryChangeAccountEmail>.
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

/// Sends email verification for message contact: `SendEmailVerificationForMessageContact` of `resourcedirectorymaster`
/// 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/SendEmailVerificationForMessageContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendEmailVerificationForMessageContact {
    pub contact_id: Option<String>,
    pub email_address: Option<String>,
}
operation! { SendEmailVerificationForMessageContact() "SendEmailVerificationForMessageContact" -> Empty {
    0 "ContactId" contact_id: String, 1 "EmailAddress" email_address: String
} }

/// Response of [`SendEmailVerificationForMessageContact`]: empty.
pub type SendEmailVerificationForMessageContactOutput = Empty;

/// Sends phone verification for message contact: `SendPhoneVerificationForMessageContact` of `resourcedirectorymaster`
/// 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/SendPhoneVerificationForMessageContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendPhoneVerificationForMessageContact {
    pub contact_id: Option<String>,
    pub phone_number: Option<String>,
}
operation! { SendPhoneVerificationForMessageContact() "SendPhoneVerificationForMessageContact" -> Empty {
    0 "ContactId" contact_id: String, 1 "PhoneNumber" phone_number: String
} }

/// Response of [`SendPhoneVerificationForMessageContact`]: empty.
pub type SendPhoneVerificationForMessageContactOutput = Empty;

/// Sends verification code for bind secure mobile phone: `SendVerificationCodeForBindSecureMobilePhone` of
/// `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/SendVerificationCodeForBindSecureMobilePhone>.
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

/// Sends verification code for enable rd: `SendVerificationCodeForEnableRD` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/SendVerificationCodeForEnableRD>.
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

/// Sets member deletion permission: `SetMemberDeletionPermission` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/SetMemberDeletionPermission>.
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

/// Sets member display name sync status: `SetMemberDisplayNameSyncStatus` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/SetMemberDisplayNameSyncStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMemberDisplayNameSyncStatus {
    /// Required.
    pub status: String,
}
operation! { SetMemberDisplayNameSyncStatus(status: String)
    "SetMemberDisplayNameSyncStatus" -> SetMemberDisplayNameSyncStatusOutput {
    0 "Status" status
} }

/// Response of [`SetMemberDisplayNameSyncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMemberDisplayNameSyncStatusOutput {
    pub member_account_display_name_sync_status: Option<String>,
}
model! { SetMemberDisplayNameSyncStatusOutput {
    0 "MemberAccountDisplayNameSyncStatus" member_account_display_name_sync_status: String
} }

/// `TagResources` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
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

/// `UntagResources` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates account: `UpdateAccount` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/UpdateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccount {
    /// Required.
    pub account_id: String,
    pub dry_run: Option<bool>,
    pub new_account_type: Option<String>,
    pub new_display_name: Option<String>,
}
operation! { UpdateAccount(account_id: String) "UpdateAccount" -> UpdateAccountOutput {
    0 "AccountId" account_id, 1 "DryRun" dry_run: bool, 2 "NewAccountType" new_account_type: String,
    3 "NewDisplayName" new_display_name: String
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

/// Updates control policy: `UpdateControlPolicy` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/UpdateControlPolicy>.
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

/// Updates folder: `UpdateFolder` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/UpdateFolder>.
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

/// Updates message contact: `UpdateMessageContact` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/UpdateMessageContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageContact {
    pub contact_id: Option<String>,
    pub email_address: Option<String>,
    pub message_types: Option<Vec<String>>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub title: Option<String>,
}
operation! { UpdateMessageContact() "UpdateMessageContact" -> Empty {
    0 "ContactId" contact_id: String, 1 "EmailAddress" email_address: String,
    2 "MessageTypes" message_types: Vec<String>, 3 "Name" name: String, 4 "PhoneNumber" phone_number: String,
    5 "Title" title: String
} }

/// Response of [`UpdateMessageContact`]: empty.
pub type UpdateMessageContactOutput = Empty;

/// Updates payer for account: `UpdatePayerForAccount` of `resourcedirectorymaster` 2022-04-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/UpdatePayerForAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePayerForAccount {
    /// Required.
    pub account_id: String,
    /// Required.
    pub payer_account_id: String,
}
operation! { UpdatePayerForAccount(account_id: String, payer_account_id: String) "UpdatePayerForAccount" -> Empty {
    0 "AccountId" account_id, 1 "PayerAccountId" payer_account_id
} }

/// Response of [`UpdatePayerForAccount`]: empty.
pub type UpdatePayerForAccountOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AcceptHandshake, AddMessageContact, AssociateMembers, AttachControlPolicy, BindSecureMobilePhone,
    CancelChangeAccountEmail, CancelHandshake, CancelMessageContactUpdate, ChangeAccountEmail, CheckAccountDelete,
    CreateControlPolicy, CreateFolder, CreateResourceAccount, DeclineHandshake, DeleteAccount, DeleteControlPolicy,
    DeleteFolder, DeleteMessageContact, DeregisterDelegatedAdministrator, DestroyResourceDirectory, DetachControlPolicy,
    DisableControlPolicy, DisassociateMembers, EnableControlPolicy, EnableResourceDirectory, GetAccount,
    GetAccountDeletionCheckResult, GetAccountDeletionStatus, GetControlPolicy, GetControlPolicyEnablementStatus,
    GetFolder, GetHandshake, GetMessageContact, GetMessageContactDeletionStatus, GetPayerForAccount,
    GetResourceDirectory, InviteAccountToResourceDirectory, ListAccounts, ListAccountsForParent, ListAncestors,
    ListAuthorizedAccounts, ListAuthorizedFolders, ListControlPolicies, ListControlPolicyAttachmentsForTarget,
    ListDelegatedAdministrators, ListDelegatedServicesForAccount, ListFoldersForParent, ListHandshakesForAccount,
    ListHandshakesForResourceDirectory, ListMessageContactVerifications, ListMessageContacts, ListTagKeys,
    ListTagResources, ListTagValues, ListTargetAttachmentsForControlPolicy, ListTrustedServiceStatus, MoveAccount,
    PrecheckForConsolidatedBillingAccount, RegisterDelegatedAdministrator, RemoveCloudAccount, RetryChangeAccountEmail,
    SendEmailVerificationForMessageContact, SendPhoneVerificationForMessageContact,
    SendVerificationCodeForBindSecureMobilePhone, SendVerificationCodeForEnableRD, SetMemberDeletionPermission,
    SetMemberDisplayNameSyncStatus, TagResources, UntagResources, UpdateAccount, UpdateControlPolicy, UpdateFolder,
    UpdateMessageContact, UpdatePayerForAccount
}
