//! `resourcedirectorymaster` 2022-04-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "resourcedirectory-intl.aliyuncs.com"),
        ("cn-shanghai", "resourcedirectory.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "resourcedirectory.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "resourcedirectory.vpc-proxy.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service {
    name: "resourcedirectorymaster",
    version: "2022-04-19",
    code: "resourcedirectorymaster",
    endpoints: &ENDPOINTS,
};

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
pub struct AddMessageContact {
    pub email_address: String,
    pub message_types: Vec<String>,
    pub name: String,
    pub phone_number: Option<String>,
    pub title: String,
}
operation! { AddMessageContact(email_address: String, message_types: Vec<String>, name: String, title: String)
    "AddMessageContact" -> AddMessageContactOutput {
    0 "EmailAddress" email_address, 1 "MessageTypes" message_types, 2 "Name" name, 3 "PhoneNumber" phone_number: String,
    4 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMessageContactOutput {
    pub contact: Option<AddMessageContactContact>,
}
model! { AddMessageContactOutput {
    0 "Contact" contact
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMessageContactContact {
    pub contact_id: Option<String>,
    pub create_date: Option<String>,
}
model! { AddMessageContactContact {
    0 "ContactId" contact_id, 1 "CreateDate" create_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateMembers {
    pub contact_id: Option<String>,
    pub members: Option<Vec<String>>,
}
operation! { AssociateMembers() "AssociateMembers" -> AssociateMembersOutput {
    0 "ContactId" contact_id: String, 1 "Members" members: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateMembersOutput {
    pub members: Option<Vec<AssociateMembersMembers>>,
}
model! { AssociateMembersOutput {
    0 "Members" members
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateMembersMembers {
    pub contact_id: Option<String>,
    pub member_id: Option<String>,
    pub modify_date: Option<String>,
}
model! { AssociateMembersMembers {
    0 "ContactId" contact_id, 1 "MemberId" member_id, 2 "ModifyDate" modify_date
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
pub struct CancelMessageContactUpdate {
    pub contact_id: Option<String>,
    pub email_address: Option<String>,
    pub phone_number: Option<String>,
}
operation! { CancelMessageContactUpdate() "CancelMessageContactUpdate" -> Empty {
    0 "ContactId" contact_id: String, 1 "EmailAddress" email_address: String, 2 "PhoneNumber" phone_number: String
} }

pub type CancelMessageContactUpdateOutput = Empty;

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
pub struct CreateControlPolicy {
    pub description: Option<String>,
    pub effect_scope: String,
    pub policy_document: String,
    pub policy_name: String,
    pub tag: Option<Vec<CreateControlPolicyTag>>,
}
operation! { CreateControlPolicy(effect_scope: String, policy_document: String, policy_name: String)
    "CreateControlPolicy" -> CreateControlPolicyOutput {
    0 "Description" description: String, 1 "EffectScope" effect_scope, 2 "PolicyDocument" policy_document,
    3 "PolicyName" policy_name, 4 "Tag" tag: Vec<CreateControlPolicyTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateControlPolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateControlPolicyTag() {
    0 "Key" key: String, 1 "Value" value: String
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
    pub tag: Option<Vec<CreateFolderTag>>,
}
operation! { CreateFolder(folder_name: String) "CreateFolder" -> CreateFolderOutput {
    0 "FolderName" folder_name, 1 "ParentFolderId" parent_folder_id: String, 2 "Tag" tag: Vec<CreateFolderTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateFolderTag() {
    0 "Key" key: String, 1 "Value" value: String
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
pub struct CreateResourceAccount {
    pub account_name_prefix: Option<String>,
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
pub struct DeleteMessageContact {
    pub contact_id: String,
    pub retain_contact_in_members: Option<bool>,
}
operation! { DeleteMessageContact(contact_id: String) "DeleteMessageContact" -> DeleteMessageContactOutput {
    0 "ContactId" contact_id, 1 "RetainContactInMembers" retain_contact_in_members: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageContactOutput {
    pub status: Option<String>,
}
model! { DeleteMessageContactOutput {
    0 "Status" status
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
pub struct DisassociateMembers {
    pub contact_id: String,
    pub members: Vec<String>,
}
operation! { DisassociateMembers(contact_id: String, members: Vec<String>)
    "DisassociateMembers" -> DisassociateMembersOutput {
    0 "ContactId" contact_id, 1 "Members" members
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateMembersOutput {
    pub members: Option<Vec<DisassociateMembersMembers>>,
}
model! { DisassociateMembersOutput {
    0 "Members" members
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateMembersMembers {
    pub contact_id: Option<String>,
    pub member_id: Option<String>,
    pub modify_date: Option<String>,
}
model! { DisassociateMembersMembers {
    0 "ContactId" contact_id, 1 "MemberId" member_id, 2 "ModifyDate" modify_date
} }

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
    pub dry_run: Option<bool>,
    pub enable_mode: String,
    pub ma_name: Option<String>,
    pub ma_secure_mobile_phone: Option<String>,
    pub verification_code: Option<Secret>,
}
operation! { EnableResourceDirectory(enable_mode: String) "EnableResourceDirectory" -> EnableResourceDirectoryOutput {
    0 "DryRun" dry_run: bool, 1 "EnableMode" enable_mode, 2 "MAName" ma_name: String,
    3 "MASecureMobilePhone" ma_secure_mobile_phone: String, 4 "VerificationCode" verification_code: Secret
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
    pub tags: Option<Vec<GetAccountTags>>,
    pub r#type: Option<String>,
}
model! { GetAccountAccount {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DisplayName" display_name, 3 "EmailStatus" email_status,
    4 "FolderId" folder_id, 5 "HasSecureMobilePhone" has_secure_mobile_phone,
    6 "IdentityInformation" identity_information, 7 "JoinMethod" join_method, 8 "JoinTime" join_time,
    9 "Location" location, 10 "ModifyTime" modify_time, 11 "ResourceDirectoryId" resource_directory_id,
    12 "ResourceDirectoryPath" resource_directory_path, 13 "SecureMobilePhone" secure_mobile_phone, 14 "Status" status,
    15 "Tags" tags, 16 "Type" r#type
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
pub struct GetMessageContact {
    pub contact_id: String,
}
operation! { GetMessageContact(contact_id: String) "GetMessageContact" -> GetMessageContactOutput {
    0 "ContactId" contact_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactOutput {
    pub contact: Option<GetMessageContactContact>,
}
model! { GetMessageContactOutput {
    0 "Contact" contact
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactContact {
    pub contact_id: Option<String>,
    pub create_date: Option<String>,
    pub email_address: Option<String>,
    pub members: Option<Vec<String>>,
    pub message_types: Option<Vec<String>>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { GetMessageContactContact {
    0 "ContactId" contact_id, 1 "CreateDate" create_date, 2 "EmailAddress" email_address, 3 "Members" members,
    4 "MessageTypes" message_types, 5 "Name" name, 6 "PhoneNumber" phone_number, 7 "Status" status, 8 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactDeletionStatus {
    pub contact_id: Option<String>,
}
operation! { GetMessageContactDeletionStatus()
    "GetMessageContactDeletionStatus" -> GetMessageContactDeletionStatusOutput {
    0 "ContactId" contact_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactDeletionStatusOutput {
    pub contact_deletion_status: Option<GetMessageContactDeletionStatusContactDeletionStatus>,
}
model! { GetMessageContactDeletionStatusOutput {
    0 "ContactDeletionStatus" contact_deletion_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactDeletionStatusContactDeletionStatus {
    pub contact_id: Option<String>,
    pub fail_reason_list: Option<Vec<GetMessageContactDeletionStatusFailReasonList>>,
    pub status: Option<String>,
}
model! { GetMessageContactDeletionStatusContactDeletionStatus {
    0 "ContactId" contact_id, 1 "FailReasonList" fail_reason_list, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageContactDeletionStatusFailReasonList {
    pub account_id: Option<String>,
    pub message_types: Option<Vec<String>>,
}
model! { GetMessageContactDeletionStatusFailReasonList {
    0 "AccountId" account_id, 1 "MessageTypes" message_types
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
    pub member_account_display_name_sync_status: Option<String>,
    pub member_deletion_status: Option<String>,
    pub resource_directory_id: Option<String>,
    pub root_folder_id: Option<String>,
}
model! { GetResourceDirectoryResourceDirectory {
    0 "ControlPolicyStatus" control_policy_status, 1 "CreateTime" create_time,
    2 "IdentityInformation" identity_information, 3 "MasterAccountId" master_account_id,
    4 "MasterAccountName" master_account_name,
    5 "MemberAccountDisplayNameSyncStatus" member_account_display_name_sync_status,
    6 "MemberDeletionStatus" member_deletion_status, 7 "ResourceDirectoryId" resource_directory_id,
    8 "RootFolderId" root_folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteAccountToResourceDirectory {
    pub note: Option<String>,
    pub parent_folder_id: Option<String>,
    pub tag: Option<Vec<InviteAccountToResourceDirectoryTag>>,
    pub target_entity: String,
    pub target_type: String,
}
operation! { InviteAccountToResourceDirectory(target_entity: String, target_type: String)
    "InviteAccountToResourceDirectory" -> InviteAccountToResourceDirectoryOutput {
    0 "Note" note: String, 1 "ParentFolderId" parent_folder_id: String,
    2 "Tag" tag: Vec<InviteAccountToResourceDirectoryTag>, 3 "TargetEntity" target_entity, 4 "TargetType" target_type
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
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAccountsOutput {
    0 "Accounts" accounts, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
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
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DeletionStatus" deletion_status,
    3 "DisplayName" display_name, 4 "FolderId" folder_id, 5 "JoinMethod" join_method, 6 "JoinTime" join_time,
    7 "ModifyTime" modify_time, 8 "ResourceDirectoryId" resource_directory_id,
    9 "ResourceDirectoryPath" resource_directory_path, 10 "Status" status, 11 "Tags" tags, 12 "Type" r#type
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
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DeletionStatus" deletion_status,
    3 "DisplayName" display_name, 4 "FolderId" folder_id, 5 "JoinMethod" join_method, 6 "JoinTime" join_time,
    7 "ModifyTime" modify_time, 8 "ResourceDirectoryId" resource_directory_id, 9 "Status" status, 10 "Tags" tags,
    11 "Type" r#type
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
pub struct ListAuthorizedAccounts {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAuthorizedAccounts() "ListAuthorizedAccounts" -> ListAuthorizedAccountsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListAuthorizedAccounts: ListAuthorizedAccountsAccount =
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedAccountsOutput {
    pub accounts: Option<ListAuthorizedAccountsAccounts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizedAccountsOutput {
    0 "Accounts" accounts, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedAccountsAccounts {
    pub account: Option<Vec<ListAuthorizedAccountsAccount>>,
}
model! { ListAuthorizedAccountsAccounts {
    0 "Account" account
} }

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
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DisplayName" display_name, 3 "FolderId" folder_id,
    4 "JoinMethod" join_method, 5 "JoinTime" join_time, 6 "ModifyTime" modify_time,
    7 "ResourceDirectoryId" resource_directory_id, 8 "ResourceDirectoryPath" resource_directory_path, 9 "Status" status,
    10 "Type" r#type
} }

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
    Number "PageNumber", "Folders.Folder" folders.folder, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedFoldersOutput {
    pub folders: Option<ListAuthorizedFoldersFolders>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizedFoldersOutput {
    0 "Folders" folders, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedFoldersFolders {
    pub folder: Option<Vec<ListAuthorizedFoldersFolder>>,
}
model! { ListAuthorizedFoldersFolders {
    0 "Folder" folder
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedFoldersFolder {
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub resource_directory_path: Option<String>,
}
model! { ListAuthorizedFoldersFolder {
    0 "FolderId" folder_id, 1 "FolderName" folder_name, 2 "ResourceDirectoryPath" resource_directory_path
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
    pub tag: Option<Vec<ListControlPoliciesTag>>,
}
operation! { ListControlPolicies() "ListControlPolicies" -> ListControlPoliciesOutput {
    0 "Language" language: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolicyType" policy_type: String, 4 "Tag" tag: Vec<ListControlPoliciesTag>
} }
paged! { ListControlPolicies: ListControlPoliciesControlPolicy =
    Number "PageNumber", "ControlPolicies.ControlPolicy" control_policies.control_policy, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPoliciesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListControlPoliciesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    pub tags: Option<ListControlPoliciesTags>,
    pub update_date: Option<String>,
}
model! { ListControlPoliciesControlPolicy {
    0 "AttachmentCount" attachment_count, 1 "CreateDate" create_date, 2 "Description" description,
    3 "EffectScope" effect_scope, 4 "PolicyId" policy_id, 5 "PolicyName" policy_name, 6 "PolicyType" policy_type,
    7 "Tags" tags, 8 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPoliciesTags {
    pub tag: Option<Vec<ListControlPoliciesTagsTag>>,
}
model! { ListControlPoliciesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListControlPoliciesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListControlPoliciesTagsTag {
    0 "Key" key, 1 "Value" value
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
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListDelegatedServicesForAccount(account_id: String)
    "ListDelegatedServicesForAccount" -> ListDelegatedServicesForAccountOutput {
    0 "AccountId" account_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListDelegatedServicesForAccount: ListDelegatedServicesForAccountDelegatedService =
    Token "NextToken", "DelegatedServices.DelegatedService" delegated_services.delegated_service, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelegatedServicesForAccountOutput {
    pub delegated_services: Option<ListDelegatedServicesForAccountDelegatedServices>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListDelegatedServicesForAccountOutput {
    0 "DelegatedServices" delegated_services, 1 "MaxResults" max_results, 2 "NextToken" next_token
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
    pub tag: Option<Vec<ListFoldersForParentTag>>,
}
operation! { ListFoldersForParent() "ListFoldersForParent" -> ListFoldersForParentOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ParentFolderId" parent_folder_id: String,
    3 "QueryKeyword" query_keyword: String, 4 "Tag" tag: Vec<ListFoldersForParentTag>
} }
paged! { ListFoldersForParent: ListFoldersForParentFolder =
    Number "PageNumber", "Folders.Folder" folders.folder, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListFoldersForParentTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    pub tags: Option<ListFoldersForParentTags>,
}
model! { ListFoldersForParentFolder {
    0 "CreateTime" create_time, 1 "FolderId" folder_id, 2 "FolderName" folder_name, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentTags {
    pub tag: Option<Vec<ListFoldersForParentTagsTag>>,
}
model! { ListFoldersForParentTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersForParentTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListFoldersForParentTagsTag {
    0 "Key" key, 1 "Value" value
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
    Number "PageNumber", "ContactVerifications" contact_verifications, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageContactVerificationsOutput {
    pub contact_verifications: Option<Vec<ListMessageContactVerificationsContactVerifications>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMessageContactVerificationsOutput {
    0 "ContactVerifications" contact_verifications, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageContactVerificationsContactVerifications {
    pub contact_id: Option<String>,
    pub target: Option<String>,
}
model! { ListMessageContactVerificationsContactVerifications {
    0 "ContactId" contact_id, 1 "Target" target
} }

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
    Number "PageNumber", "Contacts" contacts, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageContactsOutput {
    pub contacts: Option<Vec<ListMessageContactsContacts>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMessageContactsOutput {
    0 "Contacts" contacts, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageContactsContacts {
    pub associated_date: Option<String>,
    pub contact_id: Option<String>,
    pub create_date: Option<String>,
    pub email_address: Option<String>,
    pub members: Option<Vec<String>>,
    pub message_types: Option<Vec<String>>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { ListMessageContactsContacts {
    0 "AssociatedDate" associated_date, 1 "ContactId" contact_id, 2 "CreateDate" create_date,
    3 "EmailAddress" email_address, 4 "Members" members, 5 "MessageTypes" message_types, 6 "Name" name,
    7 "PhoneNumber" phone_number, 8 "Status" status, 9 "Title" title
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
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
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
pub struct PrecheckForConsolidatedBillingAccount {
    pub billing_account_id: String,
}
operation! { PrecheckForConsolidatedBillingAccount(billing_account_id: String)
    "PrecheckForConsolidatedBillingAccount" -> PrecheckForConsolidatedBillingAccountOutput {
    0 "BillingAccountId" billing_account_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckForConsolidatedBillingAccountOutput {
    pub reasons: Option<Vec<PrecheckForConsolidatedBillingAccountReasons>>,
    pub result: Option<bool>,
}
model! { PrecheckForConsolidatedBillingAccountOutput {
    0 "Reasons" reasons, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckForConsolidatedBillingAccountReasons {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { PrecheckForConsolidatedBillingAccountReasons {
    0 "Code" code, 1 "Message" message
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
pub struct RetryChangeAccountEmail {
    pub account_id: String,
}
operation! { RetryChangeAccountEmail(account_id: String) "RetryChangeAccountEmail" -> Empty {
    0 "AccountId" account_id
} }

pub type RetryChangeAccountEmailOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendEmailVerificationForMessageContact {
    pub contact_id: Option<String>,
    pub email_address: Option<String>,
}
operation! { SendEmailVerificationForMessageContact() "SendEmailVerificationForMessageContact" -> Empty {
    0 "ContactId" contact_id: String, 1 "EmailAddress" email_address: String
} }

pub type SendEmailVerificationForMessageContactOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendPhoneVerificationForMessageContact {
    pub contact_id: Option<String>,
    pub phone_number: Option<String>,
}
operation! { SendPhoneVerificationForMessageContact() "SendPhoneVerificationForMessageContact" -> Empty {
    0 "ContactId" contact_id: String, 1 "PhoneNumber" phone_number: String
} }

pub type SendPhoneVerificationForMessageContactOutput = Empty;

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
pub struct SetMemberDisplayNameSyncStatus {
    pub status: String,
}
operation! { SetMemberDisplayNameSyncStatus(status: String)
    "SetMemberDisplayNameSyncStatus" -> SetMemberDisplayNameSyncStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMemberDisplayNameSyncStatusOutput {
    pub member_account_display_name_sync_status: Option<String>,
}
model! { SetMemberDisplayNameSyncStatusOutput {
    0 "MemberAccountDisplayNameSyncStatus" member_account_display_name_sync_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
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
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccount {
    pub account_id: String,
    pub dry_run: Option<bool>,
    pub new_account_type: Option<String>,
    pub new_display_name: Option<String>,
}
operation! { UpdateAccount(account_id: String) "UpdateAccount" -> UpdateAccountOutput {
    0 "AccountId" account_id, 1 "DryRun" dry_run: bool, 2 "NewAccountType" new_account_type: String,
    3 "NewDisplayName" new_display_name: String
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

pub type UpdateMessageContactOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePayerForAccount {
    pub account_id: String,
    pub payer_account_id: String,
}
operation! { UpdatePayerForAccount(account_id: String, payer_account_id: String) "UpdatePayerForAccount" -> Empty {
    0 "AccountId" account_id, 1 "PayerAccountId" payer_account_id
} }

pub type UpdatePayerForAccountOutput = Empty;

#[cfg(feature = "reflect")]
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
