//! `ess` of Tencent Cloud, API version 2020-11-11.
//!
//! Endpoint: `ess.tencentcloudapi.com`, or `ess.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ess::DescribeFileCounterSignResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeFileCounterSignResult::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ess", "2020-11-11", "ess", &Endpoints::NONE);

/// `ArchiveDynamicFlow` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ArchiveDynamicFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_CANCEL_REASON`], [`codes::INVALID_PARAMETER_STATUS`],
/// [`codes::MISSING_PARAMETER_CANCEL_REASON`], [`codes::OPERATION_DENIED_FLOW_HAS_TERMINATED`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_FLOW`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveDynamicFlow {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_id: String,
    pub agent: Option<Agent>,
}
operation! { ArchiveDynamicFlow(operator: UserInfo, flow_id: String) "ArchiveDynamicFlow" -> ArchiveDynamicFlowOutput {
    0 "Operator" operator, 1 "FlowId" flow_id, 2 "Agent" agent: Agent
} }

/// In the request of [`ArchiveDynamicFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub user_id: Option<String>,
    /// Deprecated.
    pub channel: Option<String>,
    /// Deprecated.
    pub open_id: Option<String>,
    /// Deprecated.
    pub client_ip: Option<String>,
    /// Deprecated.
    pub proxy_ip: Option<String>,
}
input! { UserInfo() {
    0 "UserId" user_id: String, 1 "Channel" channel: String, 2 "OpenId" open_id: String, 3 "ClientIp" client_ip: String,
    4 "ProxyIp" proxy_ip: String
} }

/// In the request of [`ArchiveDynamicFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agent {
    /// Deprecated.
    pub app_id: Option<String>,
    /// Deprecated.
    pub proxy_app_id: Option<String>,
    pub proxy_organization_id: Option<String>,
    /// Deprecated.
    pub proxy_operator: Option<String>,
}
input! { Agent() {
    0 "AppId" app_id: String, 1 "ProxyAppId" proxy_app_id: String,
    2 "ProxyOrganizationId" proxy_organization_id: String, 3 "ProxyOperator" proxy_operator: String
} }

/// Response of [`ArchiveDynamicFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveDynamicFlowOutput {
    pub flow_id: Option<String>,
    pub approvers: Vec<ArchiveDynamicApproverData>,
}
model! { ArchiveDynamicFlowOutput {
    0 "FlowId" flow_id: String, 1 "Approvers" approvers: Vec<ArchiveDynamicApproverData>
} }

/// In the response of [`ArchiveDynamicFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveDynamicApproverData {
    pub sign_id: Option<String>,
    pub recipient_id: Option<String>,
}
model! { ArchiveDynamicApproverData {
    0 "SignId" sign_id: String, 1 "RecipientId" recipient_id: String
} }

/// Binds employee user id with client open id: `BindEmployeeUserIdWithClientOpenId` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=BindEmployeeUserIdWithClientOpenId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEmployeeUserIdWithClientOpenId {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub user_id: String,
    /// Required.
    pub open_id: String,
    pub agent: Option<Agent>,
}
operation! { BindEmployeeUserIdWithClientOpenId(operator: UserInfo, user_id: String, open_id: String)
    "BindEmployeeUserIdWithClientOpenId" -> BindEmployeeUserIdWithClientOpenIdOutput {
    0 "Operator" operator, 1 "UserId" user_id, 2 "OpenId" open_id, 3 "Agent" agent: Agent
} }

/// Response of [`BindEmployeeUserIdWithClientOpenId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEmployeeUserIdWithClientOpenIdOutput {
    pub status: Option<i64>,
}
model! { BindEmployeeUserIdWithClientOpenIdOutput {
    0 "Status" status: i64
} }

/// Cancels flow: `CancelFlow` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CancelFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_CANCEL_REASON`], [`codes::INVALID_PARAMETER_STATUS`],
/// [`codes::MISSING_PARAMETER_CANCEL_REASON`], [`codes::OPERATION_DENIED_FLOW_HAS_TERMINATED`],
/// [`codes::OPERATION_DENIED_LICENSE_HAS_EXPIRED`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`], [`codes::RESOURCE_NOT_FOUND_FLOW`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_FLOW`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFlow {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub cancel_message: String,
    pub agent: Option<Agent>,
}
operation! { CancelFlow(operator: UserInfo, flow_id: String, cancel_message: String) "CancelFlow" -> Empty {
    0 "Operator" operator, 1 "FlowId" flow_id, 2 "CancelMessage" cancel_message, 3 "Agent" agent: Agent
} }

/// Response of [`CancelFlow`]: empty.
pub type CancelFlowOutput = Empty;

/// Cancels multi flow sign qr code: `CancelMultiFlowSignQRCode` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CancelMultiFlowSignQRCode>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::MISSING_PARAMETER_QR_CODE_ID`],
/// [`codes::MISSING_PARAMETER_USER_ID`], [`codes::OPERATION_DENIED_QR_HAS_EXPIRE`],
/// [`codes::OPERATION_DENIED_QR_INVALID`], [`codes::RESOURCE_NOT_FOUND_QR_INFO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMultiFlowSignQRCode {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub qr_code_id: String,
    pub agent: Option<Agent>,
}
operation! { CancelMultiFlowSignQRCode(operator: UserInfo, qr_code_id: String) "CancelMultiFlowSignQRCode" -> Empty {
    0 "Operator" operator, 1 "QrCodeId" qr_code_id, 2 "Agent" agent: Agent
} }

/// Response of [`CancelMultiFlowSignQRCode`]: empty.
pub type CancelMultiFlowSignQRCodeOutput = Empty;

/// Cancels organization flows: `CancelOrganizationFlows` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CancelOrganizationFlows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrganizationFlows {
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
    pub cancel_message: Option<String>,
    pub cancel_message_format: Option<i64>,
}
operation! { CancelOrganizationFlows(operator: UserInfo) "CancelOrganizationFlows" -> CancelOrganizationFlowsOutput {
    0 "Operator" operator, 1 "Agent" agent: Agent, 2 "CancelMessage" cancel_message: String,
    3 "CancelMessageFormat" cancel_message_format: i64
} }

/// Response of [`CancelOrganizationFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrganizationFlowsOutput {
    pub task_id: Option<String>,
}
model! { CancelOrganizationFlowsOutput {
    0 "TaskId" task_id: String
} }

/// Cancels user auto sign enable url: `CancelUserAutoSignEnableUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CancelUserAutoSignEnableUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_ALREADY`],
/// [`codes::FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_URL_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUserAutoSignEnableUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub scene_key: String,
    /// Required.
    pub user_info: UserThreeFactor,
    pub agent: Option<Agent>,
}
operation! { CancelUserAutoSignEnableUrl(operator: UserInfo, scene_key: String, user_info: UserThreeFactor)
    "CancelUserAutoSignEnableUrl" -> Empty {
    0 "Operator" operator, 1 "SceneKey" scene_key, 2 "UserInfo" user_info, 3 "Agent" agent: Agent
} }

/// Response of [`CancelUserAutoSignEnableUrl`]: empty.
pub type CancelUserAutoSignEnableUrlOutput = Empty;

/// In the request of [`CancelUserAutoSignEnableUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserThreeFactor {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub id_card_type: Option<String>,
    /// Required.
    pub id_card_number: Option<String>,
}
input! { UserThreeFactor(name: String, id_card_type: String, id_card_number: String) {
    0 "Name" name: String, 1 "IdCardType" id_card_type: String, 2 "IdCardNumber" id_card_number: String
} }

/// Creates archive flow task: `CreateArchiveFlowTask` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateArchiveFlowTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_MQ`], [`codes::INTERNAL_ERROR_SERIALIZE`], [`codes::INVALID_PARAMETER_SENSITIVE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArchiveFlowTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub archive_flows: Vec<CreateArchiveFlow>,
}
operation! { CreateArchiveFlowTask(operator: UserInfo, archive_flows: Vec<CreateArchiveFlow>)
    "CreateArchiveFlowTask" -> CreateArchiveFlowTaskOutput {
    0 "Operator" operator, 1 "ArchiveFlows" archive_flows
} }

/// In the request of [`CreateArchiveFlowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArchiveFlow {
    /// Required.
    pub resource_ids: Option<Vec<String>>,
    pub flow_name: Option<String>,
    pub flow_type: Option<String>,
    pub business_id: Option<String>,
    pub creator_name: Option<String>,
    pub approver_info: Option<Vec<ArchiveFlowApproverInfo>>,
    pub cc_info: Option<Vec<ArchiveFlowApproverInfo>>,
    pub user_data: Option<String>,
    pub flow_description: Option<String>,
    pub approve_time: Option<i64>,
    pub custom_created_on: Option<i64>,
}
input! { CreateArchiveFlow(resource_ids: Vec<String>) {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "FlowName" flow_name: String, 2 "FlowType" flow_type: String,
    3 "BusinessId" business_id: String, 4 "CreatorName" creator_name: String,
    5 "ApproverInfo" approver_info: Vec<ArchiveFlowApproverInfo>, 6 "CcInfo" cc_info: Vec<ArchiveFlowApproverInfo>,
    7 "UserData" user_data: String, 8 "FlowDescription" flow_description: String, 9 "ApproveTime" approve_time: i64,
    10 "CustomCreatedOn" custom_created_on: i64
} }

/// In the request of [`CreateArchiveFlowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveFlowApproverInfo {
    pub approver_name: Option<String>,
    pub approver_type: Option<i64>,
    pub organization_name: Option<String>,
    pub approver_mobile: Option<String>,
    pub approver_email: Option<String>,
    pub approver_id_card_type: Option<String>,
    pub approver_id_card_number: Option<String>,
    pub approve_time: Option<i64>,
}
input! { ArchiveFlowApproverInfo() {
    0 "ApproverName" approver_name: String, 1 "ApproverType" approver_type: i64,
    2 "OrganizationName" organization_name: String, 3 "ApproverMobile" approver_mobile: String,
    4 "ApproverEmail" approver_email: String, 5 "ApproverIdCardType" approver_id_card_type: String,
    6 "ApproverIdCardNumber" approver_id_card_number: String, 7 "ApproveTime" approve_time: i64
} }

/// Response of [`CreateArchiveFlowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArchiveFlowTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateArchiveFlowTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates batch admin change invitations: `CreateBatchAdminChangeInvitations` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchAdminChangeInvitations>.
///
/// Errors: [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitations {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub admin_change_invitation_infos: Vec<AdminChangeInvitationInfo>,
    pub agent: Option<Agent>,
}
operation! {
    CreateBatchAdminChangeInvitations(operator: UserInfo, admin_change_invitation_infos: Vec<AdminChangeInvitationInfo>)
    "CreateBatchAdminChangeInvitations" -> CreateBatchAdminChangeInvitationsOutput {
    0 "Operator" operator, 1 "AdminChangeInvitationInfos" admin_change_invitation_infos, 2 "Agent" agent: Agent
} }

/// In the request of [`CreateBatchAdminChangeInvitations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminChangeInvitationInfo {
    /// Required.
    pub change_admin_organization_id: Option<String>,
    /// Required.
    pub new_admin_name: Option<String>,
    /// Required.
    pub auth_files: Option<Vec<String>>,
    pub new_admin_mobile: Option<String>,
    pub new_admin_id_card_type: Option<String>,
    pub new_admin_id_card_number: Option<String>,
}
input! {
    AdminChangeInvitationInfo(change_admin_organization_id: String, new_admin_name: String, auth_files: Vec<String>) {
    0 "ChangeAdminOrganizationId" change_admin_organization_id: String, 1 "NewAdminName" new_admin_name: String,
    2 "AuthFiles" auth_files: Vec<String>, 3 "NewAdminMobile" new_admin_mobile: String,
    4 "NewAdminIdCardType" new_admin_id_card_type: String, 5 "NewAdminIdCardNumber" new_admin_id_card_number: String
} }

/// Response of [`CreateBatchAdminChangeInvitations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsOutput {
    pub error_messages: Vec<String>,
}
model! { CreateBatchAdminChangeInvitationsOutput {
    0 "ErrorMessages" error_messages: Vec<String>
} }

/// Creates batch admin change invitations url: `CreateBatchAdminChangeInvitationsUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchAdminChangeInvitationsUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub new_admin_name: String,
    pub new_admin_mobile: Option<String>,
    pub new_admin_id_card_type: Option<String>,
    pub new_admin_id_card_number: Option<String>,
    pub notify_type: Option<String>,
    pub endpoint: Option<String>,
}
operation! { CreateBatchAdminChangeInvitationsUrl(operator: UserInfo, new_admin_name: String)
    "CreateBatchAdminChangeInvitationsUrl" -> CreateBatchAdminChangeInvitationsUrlOutput {
    0 "Operator" operator, 1 "NewAdminName" new_admin_name, 2 "NewAdminMobile" new_admin_mobile: String,
    3 "NewAdminIdCardType" new_admin_id_card_type: String, 4 "NewAdminIdCardNumber" new_admin_id_card_number: String,
    5 "NotifyType" notify_type: String, 6 "Endpoint" endpoint: String
} }

/// Response of [`CreateBatchAdminChangeInvitationsUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrlOutput {
    pub url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { CreateBatchAdminChangeInvitationsUrlOutput {
    0 "Url" url: String, 1 "ExpireTime" expire_time: i64
} }

/// Creates batch cancel flow url: `CreateBatchCancelFlowUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchCancelFlowUrl>.
///
/// Errors: [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::OPERATION_DENIED_BATCH_CANCEL_FORBID`],
/// [`codes::RESOURCE_NOT_FOUND_ERR_NOT_EXIST_ROLE`], [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchCancelFlowUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_ids: Vec<String>,
    pub agent: Option<Agent>,
}
operation! { CreateBatchCancelFlowUrl(operator: UserInfo, flow_ids: Vec<String>)
    "CreateBatchCancelFlowUrl" -> CreateBatchCancelFlowUrlOutput {
    0 "Operator" operator, 1 "FlowIds" flow_ids, 2 "Agent" agent: Agent
} }

/// Response of [`CreateBatchCancelFlowUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchCancelFlowUrlOutput {
    pub batch_cancel_flow_url: Option<String>,
    pub fail_messages: Vec<String>,
    pub url_expire_on: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateBatchCancelFlowUrlOutput {
    0 "BatchCancelFlowUrl" batch_cancel_flow_url: String, 1 "FailMessages" fail_messages: Vec<String>,
    2 "UrlExpireOn" url_expire_on: String, 3 "TaskId" task_id: String
} }

/// Creates batch contract review task: `CreateBatchContractReviewTask` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchContractReviewTask>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INVALID_PARAMETER_SENSITIVE_FILE_CONTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchContractReviewTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub resource_ids: Vec<String>,
    pub policy_type: Option<i64>,
    pub role: Option<RiskIdentificationRoleInfo>,
    pub roles: Option<Vec<RiskIdentificationRoleInfo>>,
    pub checklist_id: Option<String>,
    pub checklist_ids: Option<Vec<String>>,
    pub agent: Option<Agent>,
    pub comment: Option<String>,
    pub user_data: Option<String>,
    pub enable_general_checklist: Option<i64>,
}
operation! { CreateBatchContractReviewTask(operator: UserInfo, resource_ids: Vec<String>)
    "CreateBatchContractReviewTask" -> CreateBatchContractReviewTaskOutput {
    0 "Operator" operator, 1 "ResourceIds" resource_ids, 2 "PolicyType" policy_type: i64,
    3 "Role" role: RiskIdentificationRoleInfo, 4 "Roles" roles: Vec<RiskIdentificationRoleInfo>,
    5 "ChecklistId" checklist_id: String, 6 "ChecklistIds" checklist_ids: Vec<String>, 7 "Agent" agent: Agent,
    8 "Comment" comment: String, 9 "UserData" user_data: String,
    10 "EnableGeneralChecklist" enable_general_checklist: i64
} }

/// In the request of [`CreateBatchContractReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskIdentificationRoleInfo {
    /// Required.
    pub name: Option<String>,
    pub description: Option<String>,
}
input! { RiskIdentificationRoleInfo(name: String) {
    0 "Name" name: String, 1 "Description" description: String
} }

/// Response of [`CreateBatchContractReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchContractReviewTaskOutput {
    pub task_ids: Vec<String>,
}
model! { CreateBatchContractReviewTaskOutput {
    0 "TaskIds" task_ids: Vec<String>
} }

/// Creates batch information extraction task: `CreateBatchInformationExtractionTask` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchInformationExtractionTask>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INVALID_PARAMETER_SENSITIVE_FILE_CONTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchInformationExtractionTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub resource_ids: Vec<String>,
    pub agent: Option<Agent>,
    pub field_template_id: Option<String>,
    pub fields: Option<Vec<ExtractionField>>,
}
operation! { CreateBatchInformationExtractionTask(operator: UserInfo, resource_ids: Vec<String>)
    "CreateBatchInformationExtractionTask" -> CreateBatchInformationExtractionTaskOutput {
    0 "Operator" operator, 1 "ResourceIds" resource_ids, 2 "Agent" agent: Agent,
    3 "FieldTemplateId" field_template_id: String, 4 "Fields" fields: Vec<ExtractionField>
} }

/// In the request of [`CreateBatchInformationExtractionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractionField {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub values: Option<Vec<String>>,
    pub choice_list: Option<Vec<String>>,
}
input! { ExtractionField(name: String, r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Description" description: String, 3 "Values" values: Vec<String>,
    4 "ChoiceList" choice_list: Vec<String>
} }

/// Response of [`CreateBatchInformationExtractionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchInformationExtractionTaskOutput {
    pub task_ids: Vec<String>,
}
model! { CreateBatchInformationExtractionTaskOutput {
    0 "TaskIds" task_ids: Vec<String>
} }

/// Creates batch init organization url: `CreateBatchInitOrganizationUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchInitOrganizationUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`],
/// [`codes::FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW`], [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`],
/// [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub operate_types: Vec<String>,
    /// Required.
    pub organization_ids: Vec<String>,
    pub agent: Option<Agent>,
    pub authorized_organization_id: Option<String>,
    pub change_admin_auth_auto_sign: Option<bool>,
}
operation! {
    CreateBatchInitOrganizationUrl(operator: UserInfo, operate_types: Vec<String>, organization_ids: Vec<String>)
    "CreateBatchInitOrganizationUrl" -> CreateBatchInitOrganizationUrlOutput {
    0 "Operator" operator, 1 "OperateTypes" operate_types, 2 "OrganizationIds" organization_ids, 3 "Agent" agent: Agent,
    4 "AuthorizedOrganizationId" authorized_organization_id: String,
    5 "ChangeAdminAuthAutoSign" change_admin_auth_auto_sign: bool
} }

/// Response of [`CreateBatchInitOrganizationUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlOutput {
    pub mini_app_path: Option<String>,
    pub operate_long_url: Option<String>,
    pub operate_short_url: Option<String>,
    pub qr_code_url: Option<String>,
}
model! { CreateBatchInitOrganizationUrlOutput {
    0 "MiniAppPath" mini_app_path: String, 1 "OperateLongUrl" operate_long_url: String,
    2 "OperateShortUrl" operate_short_url: String, 3 "QRCodeUrl" qr_code_url: String
} }

/// Creates batch organization authorization url: `CreateBatchOrganizationAuthorizationUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchOrganizationAuthorizationUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub admin_name: String,
    /// Required.
    pub admin_mobile: String,
    pub agent: Option<Agent>,
    pub sub_task_ids: Option<Vec<String>>,
    pub admin_id_card_type: Option<String>,
    pub admin_id_card_number: Option<String>,
    pub endpoint: Option<String>,
}
operation! { CreateBatchOrganizationAuthorizationUrl(operator: UserInfo, admin_name: String, admin_mobile: String)
    "CreateBatchOrganizationAuthorizationUrl" -> CreateBatchOrganizationAuthorizationUrlOutput {
    0 "Operator" operator, 1 "AdminName" admin_name, 2 "AdminMobile" admin_mobile, 3 "Agent" agent: Agent,
    4 "SubTaskIds" sub_task_ids: Vec<String>, 5 "AdminIdCardType" admin_id_card_type: String,
    6 "AdminIdCardNumber" admin_id_card_number: String, 7 "Endpoint" endpoint: String
} }

/// Response of [`CreateBatchOrganizationAuthorizationUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrlOutput {
    pub auth_url: Option<String>,
    pub error_messages: Vec<String>,
    pub expire_time: Option<i64>,
}
model! { CreateBatchOrganizationAuthorizationUrlOutput {
    0 "AuthUrl" auth_url: String, 1 "ErrorMessages" error_messages: Vec<String>, 2 "ExpireTime" expire_time: i64
} }

/// Creates batch organization registration tasks: `CreateBatchOrganizationRegistrationTasks` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchOrganizationRegistrationTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOrganizationRegistrationTasks {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub registration_organizations: Vec<RegistrationOrganizationInfo>,
    pub agent: Option<Agent>,
    pub endpoint: Option<String>,
    pub batch_auth_method: Option<i64>,
}
operation! {
    CreateBatchOrganizationRegistrationTasks(operator: UserInfo, registration_organizations: Vec<RegistrationOrganizationInfo>)
    "CreateBatchOrganizationRegistrationTasks" -> CreateBatchOrganizationRegistrationTasksOutput {
    0 "Operator" operator, 1 "RegistrationOrganizations" registration_organizations, 2 "Agent" agent: Agent,
    3 "Endpoint" endpoint: String, 4 "BatchAuthMethod" batch_auth_method: i64
} }

/// In the request of [`CreateBatchOrganizationRegistrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistrationOrganizationInfo {
    /// Required.
    pub organization_name: Option<String>,
    /// Required.
    pub uniform_social_credit_code: Option<String>,
    /// Required.
    pub legal_name: Option<String>,
    pub address: Option<String>,
    pub admin_name: Option<String>,
    pub admin_mobile: Option<String>,
    pub authorization_types: Option<Vec<i64>>,
    pub admin_id_card_number: Option<String>,
    pub admin_id_card_type: Option<String>,
    pub business_license: Option<String>,
    pub power_of_attorneys: Option<Vec<String>>,
}
input! {
    RegistrationOrganizationInfo(organization_name: String, uniform_social_credit_code: String, legal_name: String) {
    0 "OrganizationName" organization_name: String, 1 "UniformSocialCreditCode" uniform_social_credit_code: String,
    2 "LegalName" legal_name: String, 3 "Address" address: String, 4 "AdminName" admin_name: String,
    5 "AdminMobile" admin_mobile: String, 6 "AuthorizationTypes" authorization_types: Vec<i64>,
    7 "AdminIdCardNumber" admin_id_card_number: String, 8 "AdminIdCardType" admin_id_card_type: String,
    9 "BusinessLicense" business_license: String, 10 "PowerOfAttorneys" power_of_attorneys: Vec<String>
} }

/// Response of [`CreateBatchOrganizationRegistrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOrganizationRegistrationTasksOutput {
    pub task_id: Option<String>,
    pub error_messages: Vec<String>,
}
model! { CreateBatchOrganizationRegistrationTasksOutput {
    0 "TaskId" task_id: String, 1 "ErrorMessages" error_messages: Vec<String>
} }

/// Creates batch quick sign url: `CreateBatchQuickSignUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchQuickSignUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchQuickSignUrl {
    /// Required.
    pub flow_approver_info: FlowCreateApprover,
    pub agent: Option<Agent>,
    pub operator: Option<UserInfo>,
    pub flow_ids: Option<Vec<String>>,
    pub flow_group_id: Option<String>,
    pub jump_url: Option<String>,
    pub signature_types: Option<Vec<i64>>,
    pub approver_sign_types: Option<Vec<i64>>,
    pub sign_type_selector: Option<i64>,
    pub flow_batch_url_info: Option<FlowBatchUrlInfo>,
    pub intention: Option<Intention>,
    pub video_verify_times_limit: Option<i64>,
    pub cache_approver_info: Option<bool>,
    pub can_batch_reject: Option<bool>,
    pub preset_approver_info: Option<PresetApproverInfo>,
    pub can_skip_read_flow: Option<bool>,
    pub expired_on: Option<i64>,
}
operation! { CreateBatchQuickSignUrl(flow_approver_info: FlowCreateApprover)
    "CreateBatchQuickSignUrl" -> CreateBatchQuickSignUrlOutput {
    0 "FlowApproverInfo" flow_approver_info, 1 "Agent" agent: Agent, 2 "Operator" operator: UserInfo,
    3 "FlowIds" flow_ids: Vec<String>, 4 "FlowGroupId" flow_group_id: String, 5 "JumpUrl" jump_url: String,
    6 "SignatureTypes" signature_types: Vec<i64>, 7 "ApproverSignTypes" approver_sign_types: Vec<i64>,
    8 "SignTypeSelector" sign_type_selector: i64, 9 "FlowBatchUrlInfo" flow_batch_url_info: FlowBatchUrlInfo,
    10 "Intention" intention: Intention, 11 "VideoVerifyTimesLimit" video_verify_times_limit: i64,
    12 "CacheApproverInfo" cache_approver_info: bool, 13 "CanBatchReject" can_batch_reject: bool,
    14 "PresetApproverInfo" preset_approver_info: PresetApproverInfo, 15 "CanSkipReadFlow" can_skip_read_flow: bool,
    16 "ExpiredOn" expired_on: i64
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowCreateApprover {
    /// Required.
    pub approver_type: Option<i64>,
    pub organization_name: Option<String>,
    pub approver_name: Option<String>,
    pub approver_mobile: Option<String>,
    pub approver_id_card_type: Option<String>,
    pub approver_id_card_number: Option<String>,
    pub recipient_id: Option<String>,
    pub verify_channel: Option<Vec<String>>,
    pub notify_type: Option<String>,
    pub is_full_text: Option<bool>,
    pub pre_read_time: Option<i64>,
    pub user_id: Option<String>,
    pub required: Option<bool>,
    pub approver_source: Option<String>,
    pub custom_approver_tag: Option<String>,
    pub register_info: Option<RegisterInfo>,
    pub approver_option: Option<ApproverOption>,
    /// Deprecated.
    pub jump_url: Option<String>,
    pub sign_id: Option<String>,
    pub approver_need_sign_review: Option<bool>,
    pub sign_components: Option<Vec<Component>>,
    pub components: Option<Vec<Component>>,
    pub component_limit_type: Option<Vec<String>>,
    pub approver_verify_types: Option<Vec<i64>>,
    pub approver_sign_types: Option<Vec<i64>>,
    pub sign_type_selector: Option<i64>,
    pub deadline: Option<i64>,
    pub intention: Option<Intention>,
    pub sign_endpoints: Option<Vec<String>>,
    pub not_save_contact: Option<bool>,
    pub approver_email: Option<String>,
}
input! { FlowCreateApprover(approver_type: i64) {
    0 "ApproverType" approver_type: i64, 1 "OrganizationName" organization_name: String,
    2 "ApproverName" approver_name: String, 3 "ApproverMobile" approver_mobile: String,
    4 "ApproverIdCardType" approver_id_card_type: String, 5 "ApproverIdCardNumber" approver_id_card_number: String,
    6 "RecipientId" recipient_id: String, 7 "VerifyChannel" verify_channel: Vec<String>,
    8 "NotifyType" notify_type: String, 9 "IsFullText" is_full_text: bool, 10 "PreReadTime" pre_read_time: i64,
    11 "UserId" user_id: String, 12 "Required" required: bool, 13 "ApproverSource" approver_source: String,
    14 "CustomApproverTag" custom_approver_tag: String, 15 "RegisterInfo" register_info: RegisterInfo,
    16 "ApproverOption" approver_option: ApproverOption, 17 "JumpUrl" jump_url: String, 18 "SignId" sign_id: String,
    19 "ApproverNeedSignReview" approver_need_sign_review: bool, 20 "SignComponents" sign_components: Vec<Component>,
    21 "Components" components: Vec<Component>, 22 "ComponentLimitType" component_limit_type: Vec<String>,
    23 "ApproverVerifyTypes" approver_verify_types: Vec<i64>, 24 "ApproverSignTypes" approver_sign_types: Vec<i64>,
    25 "SignTypeSelector" sign_type_selector: i64, 26 "Deadline" deadline: i64, 27 "Intention" intention: Intention,
    28 "SignEndpoints" sign_endpoints: Vec<String>, 29 "NotSaveContact" not_save_contact: bool,
    30 "ApproverEmail" approver_email: String
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterInfo {
    /// Required.
    pub legal_name: Option<String>,
    /// Deprecated.
    pub uscc: Option<String>,
    pub unified_social_credit_code: Option<String>,
    pub organization_address: Option<String>,
    pub authorization_types: Option<Vec<i64>>,
    /// Deprecated.
    pub authorization_type: Option<i64>,
    pub authorization_methods: Option<Vec<i64>>,
    pub organization_id_card_type: Option<String>,
    pub register_info_option: Option<RegisterInfoOption>,
}
input! { RegisterInfo(legal_name: String) {
    0 "LegalName" legal_name: String, 1 "Uscc" uscc: String,
    2 "UnifiedSocialCreditCode" unified_social_credit_code: String,
    3 "OrganizationAddress" organization_address: String, 4 "AuthorizationTypes" authorization_types: Vec<i64>,
    5 "AuthorizationType" authorization_type: i64, 6 "AuthorizationMethods" authorization_methods: Vec<i64>,
    7 "OrganizationIdCardType" organization_id_card_type: String,
    8 "RegisterInfoOption" register_info_option: RegisterInfoOption
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterInfoOption {
    pub legal_name_same: Option<bool>,
    /// Deprecated.
    pub unified_social_credit_code_c_name_same: Option<bool>,
    pub organization_id_card_type_same: Option<bool>,
    pub unified_social_credit_code_same: Option<bool>,
}
input! { RegisterInfoOption() {
    0 "LegalNameSame" legal_name_same: bool,
    1 "UnifiedSocialCreditCodeCNameSame" unified_social_credit_code_c_name_same: bool,
    2 "OrganizationIdCardTypeSame" organization_id_card_type_same: bool,
    3 "UnifiedSocialCreditCodeSame" unified_social_credit_code_same: bool
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproverOption {
    pub no_refuse: Option<bool>,
    pub no_transfer: Option<bool>,
    pub can_edit_approver: Option<bool>,
    pub fill_type: Option<i64>,
    pub flow_read_limit: Option<String>,
    pub forbid_add_sign_date: Option<bool>,
    pub approver_mobile_mode: Option<String>,
    pub forbid_modify_seal_infos: Option<bool>,
}
input! { ApproverOption() {
    0 "NoRefuse" no_refuse: bool, 1 "NoTransfer" no_transfer: bool, 2 "CanEditApprover" can_edit_approver: bool,
    3 "FillType" fill_type: i64, 4 "FlowReadLimit" flow_read_limit: String,
    5 "ForbidAddSignDate" forbid_add_sign_date: bool, 6 "ApproverMobileMode" approver_mobile_mode: String,
    7 "ForbidModifySealInfos" forbid_modify_seal_infos: bool
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Component {
    /// Required.
    pub component_type: Option<String>,
    /// Required.
    pub component_height: Option<f64>,
    /// Required.
    pub component_width: Option<f64>,
    /// Required.
    pub component_page: Option<i64>,
    /// Required.
    pub component_pos_x: Option<f64>,
    /// Required.
    pub component_pos_y: Option<f64>,
    /// Required.
    pub file_index: Option<i64>,
    pub generate_mode: Option<String>,
    pub component_id: Option<String>,
    pub component_name: Option<String>,
    pub component_required: Option<bool>,
    pub component_recipient_id: Option<String>,
    pub component_extra: Option<String>,
    pub is_form_type: Option<bool>,
    pub component_value: Option<String>,
    pub offset_x: Option<f64>,
    pub offset_y: Option<f64>,
    pub keyword_order: Option<String>,
    pub keyword_page: Option<i64>,
    pub relative_location: Option<String>,
    pub keyword_indexes: Option<Vec<i64>>,
    pub lock_component_value: Option<bool>,
    pub forbid_move_and_delete: Option<bool>,
    pub component_date_font_size: Option<i64>,
    pub channel_component_id: Option<String>,
    pub channel_component_source: Option<i64>,
}

/// Arguments of [`Component::new`].
pub struct ComponentRequired {
    pub component_type: String,
    pub component_height: f64,
    pub component_width: f64,
    pub component_page: i64,
    pub component_pos_x: f64,
    pub component_pos_y: f64,
    pub file_index: i64,
}
input! {
    Component { ComponentRequired: component_type, component_height, component_width, component_page, component_pos_x, component_pos_y, file_index } {
    0 "ComponentType" component_type: String, 1 "ComponentHeight" component_height: f64,
    2 "ComponentWidth" component_width: f64, 3 "ComponentPage" component_page: i64,
    4 "ComponentPosX" component_pos_x: f64, 5 "ComponentPosY" component_pos_y: f64, 6 "FileIndex" file_index: i64,
    7 "GenerateMode" generate_mode: String, 8 "ComponentId" component_id: String,
    9 "ComponentName" component_name: String, 10 "ComponentRequired" component_required: bool,
    11 "ComponentRecipientId" component_recipient_id: String, 12 "ComponentExtra" component_extra: String,
    13 "IsFormType" is_form_type: bool, 14 "ComponentValue" component_value: String, 15 "OffsetX" offset_x: f64,
    16 "OffsetY" offset_y: f64, 17 "KeywordOrder" keyword_order: String, 18 "KeywordPage" keyword_page: i64,
    19 "RelativeLocation" relative_location: String, 20 "KeywordIndexes" keyword_indexes: Vec<i64>,
    21 "LockComponentValue" lock_component_value: bool, 22 "ForbidMoveAndDelete" forbid_move_and_delete: bool,
    23 "ComponentDateFontSize" component_date_font_size: i64, 24 "ChannelComponentId" channel_component_id: String,
    25 "ChannelComponentSource" channel_component_source: i64
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Intention {
    pub intention_type: Option<i64>,
    pub intention_questions: Option<Vec<IntentionQuestion>>,
    pub intention_actions: Option<Vec<IntentionAction>>,
    pub rule_id_config: Option<RuleIdConfig>,
}
input! { Intention() {
    0 "IntentionType" intention_type: i64, 1 "IntentionQuestions" intention_questions: Vec<IntentionQuestion>,
    2 "IntentionActions" intention_actions: Vec<IntentionAction>, 3 "RuleIdConfig" rule_id_config: RuleIdConfig
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionQuestion {
    pub question: Option<String>,
    pub answers: Option<Vec<String>>,
}
input! { IntentionQuestion() {
    0 "Question" question: String, 1 "Answers" answers: Vec<String>
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionAction {
    pub text: Option<String>,
}
input! { IntentionAction() {
    0 "Text" text: String
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleIdConfig {
    pub speed: Option<i64>,
}
input! { RuleIdConfig() {
    0 "Speed" speed: i64
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowBatchUrlInfo {
    pub flow_batch_approver_infos: Option<Vec<FlowBatchApproverInfo>>,
}
input! { FlowBatchUrlInfo() {
    0 "FlowBatchApproverInfos" flow_batch_approver_infos: Vec<FlowBatchApproverInfo>
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowBatchApproverInfo {
    pub flow_id: Option<String>,
    pub recipient_id: Option<String>,
}
input! { FlowBatchApproverInfo() {
    0 "FlowId" flow_id: String, 1 "RecipientId" recipient_id: String
} }

/// In the request of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PresetApproverInfo {
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub id_card_number: Option<String>,
    pub id_card_type: Option<String>,
    pub organization_name: Option<String>,
}
input! { PresetApproverInfo() {
    0 "Name" name: String, 1 "Mobile" mobile: String, 2 "IdCardNumber" id_card_number: String,
    3 "IdCardType" id_card_type: String, 4 "OrganizationName" organization_name: String
} }

/// Response of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchQuickSignUrlOutput {
    pub flow_approver_url_info: Option<FlowApproverUrlInfo>,
}
model! { CreateBatchQuickSignUrlOutput {
    0 "FlowApproverUrlInfo" flow_approver_url_info: FlowApproverUrlInfo
} }

/// In the response of [`CreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowApproverUrlInfo {
    pub sign_url: Option<String>,
    pub approver_type: Option<i64>,
    pub approver_name: Option<String>,
    pub approver_mobile: Option<String>,
    pub long_url: Option<String>,
}
model! { FlowApproverUrlInfo {
    0 "SignUrl" sign_url: String, 1 "ApproverType" approver_type: i64, 2 "ApproverName" approver_name: String,
    3 "ApproverMobile" approver_mobile: String, 4 "LongUrl" long_url: String
} }

/// Creates batch sign url: `CreateBatchSignUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchSignUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchSignUrl {
    /// Required.
    pub operator: UserInfo,
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub agent: Option<Agent>,
    pub id_card_type: Option<String>,
    pub signature_types: Option<Vec<i64>>,
    pub id_card_number: Option<String>,
    pub notify_type: Option<String>,
    pub flow_ids: Option<Vec<String>>,
    pub organization_name: Option<String>,
    pub jump_to_detail: Option<bool>,
    pub flow_batch_url_info: Option<FlowBatchUrlInfo>,
    pub auto_jump_back: Option<bool>,
    pub url_use_env: Option<String>,
    pub can_batch_reject: Option<bool>,
    pub can_skip_read_flow: Option<bool>,
}
operation! { CreateBatchSignUrl(operator: UserInfo) "CreateBatchSignUrl" -> CreateBatchSignUrlOutput {
    0 "Operator" operator, 1 "Name" name: String, 2 "Mobile" mobile: String, 3 "Agent" agent: Agent,
    4 "IdCardType" id_card_type: String, 5 "SignatureTypes" signature_types: Vec<i64>,
    6 "IdCardNumber" id_card_number: String, 7 "NotifyType" notify_type: String, 8 "FlowIds" flow_ids: Vec<String>,
    9 "OrganizationName" organization_name: String, 10 "JumpToDetail" jump_to_detail: bool,
    11 "FlowBatchUrlInfo" flow_batch_url_info: FlowBatchUrlInfo, 12 "AutoJumpBack" auto_jump_back: bool,
    13 "UrlUseEnv" url_use_env: String, 14 "CanBatchReject" can_batch_reject: bool,
    15 "CanSkipReadFlow" can_skip_read_flow: bool
} }

/// Response of [`CreateBatchSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchSignUrlOutput {
    pub sign_url: Option<String>,
    pub expired_time: Option<i64>,
    pub mini_app_path: Option<String>,
}
model! { CreateBatchSignUrlOutput {
    0 "SignUrl" sign_url: String, 1 "ExpiredTime" expired_time: i64, 2 "MiniAppPath" mini_app_path: String
} }

/// Creates contract comparison task: `CreateContractComparisonTask` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateContractComparisonTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_MQ`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractComparisonTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub origin_file_resource_id: String,
    /// Required.
    pub diff_file_resource_id: String,
    pub comment: Option<String>,
    pub user_data: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub revision_operation: Option<i64>,
}
operation! {
    CreateContractComparisonTask(operator: UserInfo, origin_file_resource_id: String, diff_file_resource_id: String)
    "CreateContractComparisonTask" -> CreateContractComparisonTaskOutput {
    0 "Operator" operator, 1 "OriginFileResourceId" origin_file_resource_id,
    2 "DiffFileResourceId" diff_file_resource_id, 3 "Comment" comment: String, 4 "UserData" user_data: String,
    5 "Tags" tags: Vec<Tag>, 6 "RevisionOperation" revision_operation: i64
} }

/// In the request of [`CreateContractComparisonTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateContractComparisonTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractComparisonTaskOutput {
    pub user_data: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateContractComparisonTaskOutput {
    0 "UserData" user_data: String, 1 "TaskId" task_id: String
} }

/// Creates contract diff task web url: `CreateContractDiffTaskWebUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateContractDiffTaskWebUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractDiffTaskWebUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub skip_file_upload: bool,
    pub original_file_resource_id: Option<String>,
    pub diff_file_resource_id: Option<String>,
    pub user_data: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateContractDiffTaskWebUrl(operator: UserInfo, skip_file_upload: bool)
    "CreateContractDiffTaskWebUrl" -> CreateContractDiffTaskWebUrlOutput {
    0 "Operator" operator, 1 "SkipFileUpload" skip_file_upload,
    2 "OriginalFileResourceId" original_file_resource_id: String, 3 "DiffFileResourceId" diff_file_resource_id: String,
    4 "UserData" user_data: String, 5 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateContractDiffTaskWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractDiffTaskWebUrlOutput {
    pub task_id: Option<String>,
    pub web_url: Option<String>,
    pub user_data: Option<String>,
}
model! { CreateContractDiffTaskWebUrlOutput {
    0 "TaskId" task_id: String, 1 "WebUrl" web_url: String, 2 "UserData" user_data: String
} }

/// Creates contract review checklist web url: `CreateContractReviewChecklistWebUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateContractReviewChecklistWebUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractReviewChecklistWebUrl {
    /// Required.
    pub operator: UserInfo,
}
operation! { CreateContractReviewChecklistWebUrl(operator: UserInfo)
    "CreateContractReviewChecklistWebUrl" -> CreateContractReviewChecklistWebUrlOutput {
    0 "Operator" operator
} }

/// Response of [`CreateContractReviewChecklistWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractReviewChecklistWebUrlOutput {
    pub web_url: Option<String>,
}
model! { CreateContractReviewChecklistWebUrlOutput {
    0 "WebUrl" web_url: String
} }

/// Creates contract review web url: `CreateContractReviewWebUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateContractReviewWebUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`], [`codes::INTERNAL_ERROR_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractReviewWebUrl {
    /// Required.
    pub operator: UserInfo,
    pub resource_id: Option<String>,
    pub user_data: Option<String>,
    pub option: Option<ContractReviewWebUrlOption>,
}
operation! { CreateContractReviewWebUrl(operator: UserInfo)
    "CreateContractReviewWebUrl" -> CreateContractReviewWebUrlOutput {
    0 "Operator" operator, 1 "ResourceId" resource_id: String, 2 "UserData" user_data: String,
    3 "Option" option: ContractReviewWebUrlOption
} }

/// In the request of [`CreateContractReviewWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractReviewWebUrlOption {
    pub disable_temporary_store: Option<bool>,
    pub disable_export: Option<bool>,
    pub disable_review_again: Option<bool>,
    pub disable_wx_qrcode: Option<bool>,
}
input! { ContractReviewWebUrlOption() {
    0 "DisableTemporaryStore" disable_temporary_store: bool, 1 "DisableExport" disable_export: bool,
    2 "DisableReviewAgain" disable_review_again: bool, 3 "DisableWxQrcode" disable_wx_qrcode: bool
} }

/// Response of [`CreateContractReviewWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractReviewWebUrlOutput {
    pub task_id: Option<String>,
    pub web_url: Option<String>,
}
model! { CreateContractReviewWebUrlOutput {
    0 "TaskId" task_id: String, 1 "WebUrl" web_url: String
} }

/// Creates convert task api: `CreateConvertTaskApi` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateConvertTaskApi>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ID`], [`codes::INVALID_PARAMETER_RESOURCE_TYPE`],
/// [`codes::MISSING_PARAMETER_RESOURCE_NAME`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConvertTaskApi {
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_name: String,
    /// Required.
    pub resource_id: String,
    pub operator: Option<UserInfo>,
    pub agent: Option<Agent>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
}
operation! { CreateConvertTaskApi(resource_type: String, resource_name: String, resource_id: String)
    "CreateConvertTaskApi" -> CreateConvertTaskApiOutput {
    0 "ResourceType" resource_type, 1 "ResourceName" resource_name, 2 "ResourceId" resource_id,
    3 "Operator" operator: UserInfo, 4 "Agent" agent: Agent, 5 "Organization" organization: OrganizationInfo
} }

/// In the request of [`CreateConvertTaskApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationInfo {
    /// Deprecated.
    pub organization_id: Option<String>,
    /// Deprecated.
    pub channel: Option<String>,
    /// Deprecated.
    pub organization_open_id: Option<String>,
    /// Deprecated.
    pub client_ip: Option<String>,
    /// Deprecated.
    pub proxy_ip: Option<String>,
}
input! { OrganizationInfo() {
    0 "OrganizationId" organization_id: String, 1 "Channel" channel: String,
    2 "OrganizationOpenId" organization_open_id: String, 3 "ClientIp" client_ip: String, 4 "ProxyIp" proxy_ip: String
} }

/// Response of [`CreateConvertTaskApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConvertTaskApiOutput {
    pub task_id: Option<String>,
}
model! { CreateConvertTaskApiOutput {
    0 "TaskId" task_id: String
} }

/// Creates digital data sign: `CreateDigitalDataSign` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateDigitalDataSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDigitalDataSign {
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
    /// Secret.
    pub plain_text: Option<Secret>,
}
operation! { CreateDigitalDataSign(operator: UserInfo) "CreateDigitalDataSign" -> CreateDigitalDataSignOutput {
    0 "Operator" operator, 1 "Agent" agent: Agent, 2 "PlainText" plain_text: Secret
} }

/// Response of [`CreateDigitalDataSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDigitalDataSignOutput {
    pub sign_value: Option<String>,
    pub sign_timestamp: Option<String>,
    pub certificate: Option<SignCertificate>,
    pub sign_algorithm: Option<String>,
}
model! { CreateDigitalDataSignOutput {
    0 "SignValue" sign_value: String, 1 "SignTimestamp" sign_timestamp: String,
    2 "Certificate" certificate: SignCertificate, 3 "SignAlgorithm" sign_algorithm: String
} }

/// In the response of [`CreateDigitalDataSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignCertificate {
    pub serial_number: Option<String>,
    pub common_name: Option<String>,
    pub not_before: Option<i64>,
    pub not_after: Option<i64>,
    pub issuer_common_name: Option<String>,
}
model! { SignCertificate {
    0 "SerialNumber" serial_number: String, 1 "CommonName" common_name: String, 2 "NotBefore" not_before: i64,
    3 "NotAfter" not_after: i64, 4 "IssuerCommonName" issuer_common_name: String
} }

/// Creates document: `CreateDocument` of `ess` 2020-11-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateDocument>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_HAS_DOCUMENT`], [`codes::FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT`],
/// [`codes::FAILED_OPERATION_PRE_VIEW_URL_FAIL`], [`codes::FAILED_OPERATION_TEMPLATE_HAS_NO_RESOURCE`],
/// [`codes::INTERNAL_ERROR_API`], [`codes::INTERNAL_ERROR_COS`], [`codes::INTERNAL_ERROR_DB_CONNECTION`],
/// [`codes::INTERNAL_ERROR_DB_DATA_DELETED`], [`codes::INTERNAL_ERROR_DB_INSERT`],
/// [`codes::INTERNAL_ERROR_DB_NO_ROW_FOUND`], [`codes::INTERNAL_ERROR_JSON_MARSHAL`],
/// [`codes::INTERNAL_ERROR_JSON_UNMARSHAL`], [`codes::INVALID_PARAMETER_APPROVER_TYPE`],
/// [`codes::INVALID_PARAMETER_CARD_NUMBER`], [`codes::INVALID_PARAMETER_CARD_TYPE`],
/// [`codes::INVALID_PARAMETER_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_COMPONENT_PAGE`],
/// [`codes::INVALID_PARAMETER_COMPONENT_TYPE_NO_MATCH_VALUE`], [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_EMPTY_PARAMS`], [`codes::INVALID_PARAMETER_INVALID_ID`],
/// [`codes::INVALID_PARAMETER_SEAL_ID`], [`codes::INVALID_PARAMETER_VALUE_MASK`],
/// [`codes::MISSING_PARAMETER_APPROVER_SIGN_COMPONENT`], [`codes::MISSING_PARAMETER_FILE_NAMES`],
/// [`codes::MISSING_PARAMETER_RECIPIENT`], [`codes::MISSING_PARAMETER_SERVER_SIGN_SEAL_ID`],
/// [`codes::MISSING_PARAMETER_SIGN_COMPONENTS`], [`codes::OPERATION_DENIED_APPROVER_NO_MATCH_TEMPLATE`],
/// [`codes::OPERATION_DENIED_FILE_NO_MATCH_RESOURCE`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_SERVER_SIGN_NO_ALLOW_COMPONENT`], [`codes::RESOURCE_NOT_FOUND_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocument {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub template_id: String,
    pub flow_id: Option<String>,
    pub file_names: Option<Vec<String>>,
    pub form_fields: Option<Vec<FormField>>,
    pub need_preview: Option<bool>,
    pub preview_type: Option<i64>,
    pub agent: Option<Agent>,
    pub client_token: Option<String>,
}
operation! { CreateDocument(operator: UserInfo, template_id: String) "CreateDocument" -> CreateDocumentOutput {
    0 "Operator" operator, 1 "TemplateId" template_id, 2 "FlowId" flow_id: String,
    3 "FileNames" file_names: Vec<String>, 4 "FormFields" form_fields: Vec<FormField>,
    5 "NeedPreview" need_preview: bool, 6 "PreviewType" preview_type: i64, 7 "Agent" agent: Agent,
    8 "ClientToken" client_token: String
} }

/// In the request of [`CreateDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormField {
    /// Required.
    pub component_value: Option<String>,
    pub component_id: Option<String>,
    pub component_name: Option<String>,
}
input! { FormField(component_value: String) {
    0 "ComponentValue" component_value: String, 1 "ComponentId" component_id: String,
    2 "ComponentName" component_name: String
} }

/// Response of [`CreateDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocumentOutput {
    pub document_id: Option<String>,
    pub preview_file_url: Option<String>,
    pub approvers: Vec<ApproverItem>,
}
model! { CreateDocumentOutput {
    0 "DocumentId" document_id: String, 1 "PreviewFileUrl" preview_file_url: String,
    2 "Approvers" approvers: Vec<ApproverItem>
} }

/// In the response of [`CreateDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproverItem {
    pub sign_id: Option<String>,
    pub recipient_id: Option<String>,
    pub approver_role_name: Option<String>,
}
model! { ApproverItem {
    0 "SignId" sign_id: String, 1 "RecipientId" recipient_id: String, 2 "ApproverRoleName" approver_role_name: String
} }

/// Creates draft contract by prompts task: `CreateDraftContractByPromptsTask` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateDraftContractByPromptsTask>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDraftContractByPromptsTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub requirement: String,
    pub reference_template_id: Option<String>,
    pub requirement_file_ids: Option<Vec<String>>,
    pub contract_language: Option<String>,
}
operation! { CreateDraftContractByPromptsTask(operator: UserInfo, requirement: String)
    "CreateDraftContractByPromptsTask" -> CreateDraftContractByPromptsTaskOutput {
    0 "Operator" operator, 1 "Requirement" requirement, 2 "ReferenceTemplateId" reference_template_id: String,
    3 "RequirementFileIds" requirement_file_ids: Vec<String>, 4 "ContractLanguage" contract_language: String
} }

/// Response of [`CreateDraftContractByPromptsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDraftContractByPromptsTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateDraftContractByPromptsTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates dynamic flow approver: `CreateDynamicFlowApprover` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateDynamicFlowApprover>.
///
/// Errors: [`codes::INVALID_PARAMETER_APPROVER_TYPE`], [`codes::INVALID_PARAMETER_FLOW_APPROVER_DEADLINE`],
/// [`codes::INVALID_PARAMETER_PRE_READ_TIME`], [`codes::INVALID_PARAMETER_VERIFY_CHANNEL`],
/// [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`], [`codes::OPERATION_DENIED_NO_FLOW_PERMISSION`],
/// [`codes::OPERATION_DENIED_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_OVER_SEA_FORBID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicFlowApprover {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub approvers: Vec<ApproverInfo>,
    pub agent: Option<Agent>,
    pub auto_sign_scene: Option<String>,
}
operation! { CreateDynamicFlowApprover(operator: UserInfo, flow_id: String, approvers: Vec<ApproverInfo>)
    "CreateDynamicFlowApprover" -> CreateDynamicFlowApproverOutput {
    0 "Operator" operator, 1 "FlowId" flow_id, 2 "Approvers" approvers, 3 "Agent" agent: Agent,
    4 "AutoSignScene" auto_sign_scene: String
} }

/// In the request of [`CreateDynamicFlowApprover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproverInfo {
    /// Required.
    pub approver_type: Option<i64>,
    pub approver_name: Option<String>,
    pub approver_mobile: Option<String>,
    pub organization_name: Option<String>,
    pub sign_components: Option<Vec<Component>>,
    pub approver_id_card_type: Option<String>,
    pub approver_id_card_number: Option<String>,
    pub notify_type: Option<String>,
    pub approver_role: Option<i64>,
    pub approver_role_name: Option<String>,
    pub verify_channel: Option<Vec<String>>,
    pub pre_read_time: Option<i64>,
    pub user_id: Option<String>,
    pub approver_source: Option<String>,
    pub custom_approver_tag: Option<String>,
    pub approver_option: Option<ApproverOption>,
    pub approver_verify_types: Option<Vec<i64>>,
    pub approver_sign_types: Option<Vec<i64>>,
    pub approver_need_sign_review: Option<bool>,
    pub add_sign_components_limits: Option<Vec<ComponentLimit>>,
    pub sign_instruction_content: Option<String>,
    pub deadline: Option<i64>,
    pub components: Option<Vec<Component>>,
    pub sign_endpoints: Option<Vec<String>>,
    pub register_info: Option<RegisterInfo>,
    pub not_save_contact: Option<bool>,
    pub approver_email: Option<String>,
}
input! { ApproverInfo(approver_type: i64) {
    0 "ApproverType" approver_type: i64, 1 "ApproverName" approver_name: String,
    2 "ApproverMobile" approver_mobile: String, 3 "OrganizationName" organization_name: String,
    4 "SignComponents" sign_components: Vec<Component>, 5 "ApproverIdCardType" approver_id_card_type: String,
    6 "ApproverIdCardNumber" approver_id_card_number: String, 7 "NotifyType" notify_type: String,
    8 "ApproverRole" approver_role: i64, 9 "ApproverRoleName" approver_role_name: String,
    10 "VerifyChannel" verify_channel: Vec<String>, 11 "PreReadTime" pre_read_time: i64, 12 "UserId" user_id: String,
    13 "ApproverSource" approver_source: String, 14 "CustomApproverTag" custom_approver_tag: String,
    15 "ApproverOption" approver_option: ApproverOption, 16 "ApproverVerifyTypes" approver_verify_types: Vec<i64>,
    17 "ApproverSignTypes" approver_sign_types: Vec<i64>, 18 "ApproverNeedSignReview" approver_need_sign_review: bool,
    19 "AddSignComponentsLimits" add_sign_components_limits: Vec<ComponentLimit>,
    20 "SignInstructionContent" sign_instruction_content: String, 21 "Deadline" deadline: i64,
    22 "Components" components: Vec<Component>, 23 "SignEndpoints" sign_endpoints: Vec<String>,
    24 "RegisterInfo" register_info: RegisterInfo, 25 "NotSaveContact" not_save_contact: bool,
    26 "ApproverEmail" approver_email: String
} }

/// In the request of [`CreateDynamicFlowApprover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentLimit {
    /// Required.
    pub component_type: Option<String>,
    pub component_value: Option<Vec<String>>,
}
input! { ComponentLimit(component_type: String) {
    0 "ComponentType" component_type: String, 1 "ComponentValue" component_value: Vec<String>
} }

/// Response of [`CreateDynamicFlowApprover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicFlowApproverOutput {
    pub flow_id: Option<String>,
    pub dynamic_flow_approver_list: Vec<DynamicFlowApproverResult>,
}
model! { CreateDynamicFlowApproverOutput {
    0 "FlowId" flow_id: String, 1 "DynamicFlowApproverList" dynamic_flow_approver_list: Vec<DynamicFlowApproverResult>
} }

/// In the response of [`CreateDynamicFlowApprover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicFlowApproverResult {
    pub recipient_id: Option<String>,
    pub sign_id: Option<String>,
    pub approver_status: Option<i64>,
}
model! { DynamicFlowApproverResult {
    0 "RecipientId" recipient_id: String, 1 "SignId" sign_id: String, 2 "ApproverStatus" approver_status: i64
} }

/// Creates embed web url: `CreateEmbedWebUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateEmbedWebUrl>.
///
/// Errors: [`codes::OPERATION_DENIED_LICENSE_HAS_EXPIRED`], [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`],
/// [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`], [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbedWebUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub embed_type: String,
    pub business_id: Option<String>,
    pub agent: Option<Agent>,
    pub reviewer: Option<ReviewerInfo>,
    pub option: Option<EmbedUrlOption>,
    pub user_data: Option<String>,
    pub application_id: Option<String>,
}
operation! { CreateEmbedWebUrl(operator: UserInfo, embed_type: String) "CreateEmbedWebUrl" -> CreateEmbedWebUrlOutput {
    0 "Operator" operator, 1 "EmbedType" embed_type, 2 "BusinessId" business_id: String, 3 "Agent" agent: Agent,
    4 "Reviewer" reviewer: ReviewerInfo, 5 "Option" option: EmbedUrlOption, 6 "UserData" user_data: String,
    7 "ApplicationId" application_id: String
} }

/// In the request of [`CreateEmbedWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewerInfo {
    pub name: Option<String>,
    pub mobile: Option<String>,
}
input! { ReviewerInfo() {
    0 "Name" name: String, 1 "Mobile" mobile: String
} }

/// In the request of [`CreateEmbedWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbedUrlOption {
    pub show_flow_detail_component: Option<bool>,
    pub show_template_component: Option<bool>,
    pub skip_upload_file: Option<bool>,
    pub skip_download_file: Option<bool>,
    pub forbid_edit_watermark: Option<bool>,
    pub seal_description: Option<String>,
    pub forbid_edit_seal_description: Option<bool>,
}
input! { EmbedUrlOption() {
    0 "ShowFlowDetailComponent" show_flow_detail_component: bool,
    1 "ShowTemplateComponent" show_template_component: bool, 2 "SkipUploadFile" skip_upload_file: bool,
    3 "SkipDownloadFile" skip_download_file: bool, 4 "ForbidEditWatermark" forbid_edit_watermark: bool,
    5 "SealDescription" seal_description: String, 6 "ForbidEditSealDescription" forbid_edit_seal_description: bool
} }

/// Response of [`CreateEmbedWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbedWebUrlOutput {
    pub web_url: Option<String>,
}
model! { CreateEmbedWebUrlOutput {
    0 "WebUrl" web_url: String
} }

/// Creates employee change url: `CreateEmployeeChangeUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateEmployeeChangeUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeChangeUrl {
    pub agent: Option<Agent>,
    pub operator: Option<UserInfo>,
    pub user_id: Option<String>,
    pub new_mobile: Option<String>,
}
operation! { CreateEmployeeChangeUrl() "CreateEmployeeChangeUrl" -> CreateEmployeeChangeUrlOutput {
    0 "Agent" agent: Agent, 1 "Operator" operator: UserInfo, 2 "UserId" user_id: String,
    3 "NewMobile" new_mobile: String
} }

/// Response of [`CreateEmployeeChangeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlOutput {
    pub mini_app_path: Option<String>,
    pub expire_time: Option<i64>,
}
model! { CreateEmployeeChangeUrlOutput {
    0 "MiniAppPath" mini_app_path: String, 1 "ExpireTime" expire_time: i64
} }

/// Creates employee qualification seal qr code: `CreateEmployeeQualificationSealQrCode` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateEmployeeQualificationSealQrCode>.
///
/// Errors: [`codes::OPERATION_DENIED_OPERATOR_HAS_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeQualificationSealQrCode {
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
    pub hint_text: Option<String>,
    pub user_data: Option<String>,
}
operation! { CreateEmployeeQualificationSealQrCode(operator: UserInfo)
    "CreateEmployeeQualificationSealQrCode" -> CreateEmployeeQualificationSealQrCodeOutput {
    0 "Operator" operator, 1 "Agent" agent: Agent, 2 "HintText" hint_text: String, 3 "UserData" user_data: String
} }

/// Response of [`CreateEmployeeQualificationSealQrCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeQualificationSealQrCodeOutput {
    pub qrcode_base64: Option<String>,
}
model! { CreateEmployeeQualificationSealQrCodeOutput {
    0 "QrcodeBase64" qrcode_base64: String
} }

/// Creates extended service auth infos: `CreateExtendedServiceAuthInfos` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateExtendedServiceAuthInfos>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtendedServiceAuthInfos {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub user_ids: Vec<String>,
    pub extend_service_type: Option<String>,
    pub agent: Option<Agent>,
}
operation! { CreateExtendedServiceAuthInfos(operator: UserInfo, user_ids: Vec<String>)
    "CreateExtendedServiceAuthInfos" -> Empty {
    0 "Operator" operator, 1 "UserIds" user_ids, 2 "ExtendServiceType" extend_service_type: String,
    3 "Agent" agent: Agent
} }

/// Response of [`CreateExtendedServiceAuthInfos`]: empty.
pub type CreateExtendedServiceAuthInfosOutput = Empty;

/// Creates file convert task: `CreateFileConvertTask` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFileConvertTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ID`], [`codes::INVALID_PARAMETER_RESOURCE_TYPE`],
/// [`codes::MISSING_PARAMETER_RESOURCE_NAME`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileConvertTask {
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_name: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
}
operation! {
    CreateFileConvertTask(resource_type: String, resource_name: String, resource_id: String, operator: UserInfo)
    "CreateFileConvertTask" -> CreateFileConvertTaskOutput {
    0 "ResourceType" resource_type, 1 "ResourceName" resource_name, 2 "ResourceId" resource_id, 3 "Operator" operator,
    4 "Agent" agent: Agent
} }

/// Response of [`CreateFileConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileConvertTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateFileConvertTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates file counter sign: `CreateFileCounterSign` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFileCounterSign>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`], [`codes::INTERNAL_ERROR_API`],
/// [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileCounterSign {
    /// Required.
    pub file_id: String,
    pub operator: Option<UserInfo>,
    pub agent: Option<Agent>,
    pub sync_mode: Option<bool>,
}
operation! { CreateFileCounterSign(file_id: String) "CreateFileCounterSign" -> CreateFileCounterSignOutput {
    0 "FileId" file_id, 1 "Operator" operator: UserInfo, 2 "Agent" agent: Agent, 3 "SyncMode" sync_mode: bool
} }

/// Response of [`CreateFileCounterSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileCounterSignOutput {
    pub status: Option<String>,
    pub result_file_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFileCounterSignOutput {
    0 "Status" status: String, 1 "ResultFileId" result_file_id: String, 2 "TaskId" task_id: String
} }

/// Creates flow: `CreateFlow` of `ess` 2020-11-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`], [`codes::FAILED_OPERATION_FLOW_HAS_DOCUMENT`],
/// [`codes::FAILED_OPERATION_NOT_FOUND_SHADOW_USER`], [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_USER_INFO_NO_MATCH`],
/// [`codes::INTERNAL_ERROR_DB_INSERT`], [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INTERNAL_ERROR_DECRYPTION`],
/// [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INVALID_PARAMETER_APPROVER_TYPE`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_CC_NUM`],
/// [`codes::INVALID_PARAMETER_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_CUSTOM_SHOW_MAP`],
/// [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`], [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`],
/// [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`], [`codes::INVALID_PARAMETER_FLOW_NAME`],
/// [`codes::INVALID_PARAMETER_FLOW_TYPE`], [`codes::INVALID_PARAMETER_FLOW_USER_DATA`],
/// [`codes::INVALID_PARAMETER_FROM_SOURCE`], [`codes::INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_MOBILE`], [`codes::INVALID_PARAMETER_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOTIFY_TYPE`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`], [`codes::INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG`],
/// [`codes::INVALID_PARAMETER_PRE_READ_TIME`], [`codes::INVALID_PARAMETER_VALUE_MASK`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER_APPROVER_MOBILE`], [`codes::MISSING_PARAMETER_APPROVER_NAME`],
/// [`codes::MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO`], [`codes::OPERATION_DENIED_APPROVER_REPEAT`],
/// [`codes::OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW`], [`codes::OPERATION_DENIED_CC_FORBID`],
/// [`codes::OPERATION_DENIED_CC_USER_REPEAT`], [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_OPEN_SERVER_SIGN`],
/// [`codes::OPERATION_DENIED_NO_QUOTA`], [`codes::OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::OPERATION_DENIED_OUT_QUERY_LIMIT`],
/// [`codes::OPERATION_DENIED_OVER_SEA_FORBID`], [`codes::OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE`],
/// [`codes::OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_APPLICATION`],
/// [`codes::RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_SUPER_ADMIN`],
/// [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_NOT_FOUND_VERIFY_USER`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlow {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_name: String,
    /// Required.
    pub approvers: Vec<FlowCreateApprover>,
    pub flow_description: Option<String>,
    pub flow_type: Option<String>,
    pub client_token: Option<String>,
    pub dead_line: Option<i64>,
    pub reminded_on: Option<i64>,
    pub user_data: Option<String>,
    pub unordered: Option<bool>,
    pub custom_show_map: Option<String>,
    pub need_sign_review: Option<bool>,
    pub agent: Option<Agent>,
    pub cc_infos: Option<Vec<CcInfo>>,
    pub auto_sign_scene: Option<String>,
    /// Deprecated.
    pub related_flow_id: Option<String>,
    /// Deprecated.
    pub callback_url: Option<String>,
    pub flow_display_type: Option<i64>,
    pub workflow: Option<bool>,
    pub flow_operate_limit: Option<FlowOperateLimit>,
}
operation! { CreateFlow(operator: UserInfo, flow_name: String, approvers: Vec<FlowCreateApprover>)
    "CreateFlow" -> CreateFlowOutput {
    0 "Operator" operator, 1 "FlowName" flow_name, 2 "Approvers" approvers,
    3 "FlowDescription" flow_description: String, 4 "FlowType" flow_type: String, 5 "ClientToken" client_token: String,
    6 "DeadLine" dead_line: i64, 7 "RemindedOn" reminded_on: i64, 8 "UserData" user_data: String,
    9 "Unordered" unordered: bool, 10 "CustomShowMap" custom_show_map: String,
    11 "NeedSignReview" need_sign_review: bool, 12 "Agent" agent: Agent, 13 "CcInfos" cc_infos: Vec<CcInfo>,
    14 "AutoSignScene" auto_sign_scene: String, 15 "RelatedFlowId" related_flow_id: String,
    16 "CallbackUrl" callback_url: String, 17 "FlowDisplayType" flow_display_type: i64, 18 "Workflow" workflow: bool,
    19 "FlowOperateLimit" flow_operate_limit: FlowOperateLimit
} }

/// In the request of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcInfo {
    pub mobile: Option<String>,
    pub name: Option<String>,
    pub cc_type: Option<i64>,
    pub cc_permission: Option<i64>,
    pub notify_type: Option<String>,
    pub organization_name: Option<String>,
}
input! { CcInfo() {
    0 "Mobile" mobile: String, 1 "Name" name: String, 2 "CcType" cc_type: i64, 3 "CcPermission" cc_permission: i64,
    4 "NotifyType" notify_type: String, 5 "OrganizationName" organization_name: String
} }

/// In the request of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowOperateLimit {
    pub no_release: Option<bool>,
}
input! { FlowOperateLimit() {
    0 "NoRelease" no_release: bool
} }

/// Response of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOutput {
    pub flow_id: Option<String>,
}
model! { CreateFlowOutput {
    0 "FlowId" flow_id: String
} }

/// Creates flow approvers: `CreateFlowApprovers` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowApprovers>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`], [`codes::FAILED_OPERATION_FLOW_HAS_DOCUMENT`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`],
/// [`codes::FAILED_OPERATION_USER_INFO_NO_MATCH`], [`codes::INTERNAL_ERROR_DB_READ`],
/// [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INVALID_PARAMETER_APPROVER_TYPE`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_CC_NUM`],
/// [`codes::INVALID_PARAMETER_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`],
/// [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`], [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_FLOW_NAME`], [`codes::INVALID_PARAMETER_FLOW_TYPE`],
/// [`codes::INVALID_PARAMETER_FLOW_USER_DATA`], [`codes::INVALID_PARAMETER_FROM_SOURCE`],
/// [`codes::INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT`], [`codes::INVALID_PARAMETER_INVALID_MOBILE`],
/// [`codes::INVALID_PARAMETER_INVALID_NAME`], [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_NOTIFY_TYPE`], [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`],
/// [`codes::INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG`], [`codes::INVALID_PARAMETER_PRE_READ_TIME`],
/// [`codes::INVALID_PARAMETER_SENSITIVE`], [`codes::INVALID_PARAMETER_VALUE_MASK`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER_APPROVER_MOBILE`], [`codes::MISSING_PARAMETER_APPROVER_NAME`],
/// [`codes::MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO`], [`codes::OPERATION_DENIED_APPROVER_REPEAT`],
/// [`codes::OPERATION_DENIED_CC_FORBID`], [`codes::OPERATION_DENIED_CC_USER_REPEAT`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_OPEN_SERVER_SIGN`],
/// [`codes::OPERATION_DENIED_NO_QUOTA`], [`codes::OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::OPERATION_DENIED_OVER_SEA_FORBID`],
/// [`codes::OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_APPLICATION`],
/// [`codes::RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_SUPER_ADMIN`],
/// [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_NOT_FOUND_VERIFY_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowApprovers {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub approvers: Vec<FillApproverInfo>,
    pub flow_id: Option<String>,
    pub fill_approver_type: Option<i64>,
    pub initiator: Option<String>,
    pub agent: Option<Agent>,
    pub flow_group_id: Option<String>,
}
operation! { CreateFlowApprovers(operator: UserInfo, approvers: Vec<FillApproverInfo>)
    "CreateFlowApprovers" -> CreateFlowApproversOutput {
    0 "Operator" operator, 1 "Approvers" approvers, 2 "FlowId" flow_id: String,
    3 "FillApproverType" fill_approver_type: i64, 4 "Initiator" initiator: String, 5 "Agent" agent: Agent,
    6 "FlowGroupId" flow_group_id: String
} }

/// In the request of [`CreateFlowApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FillApproverInfo {
    /// Required.
    pub recipient_id: Option<String>,
    pub approver_source: Option<String>,
    pub custom_user_id: Option<String>,
    pub approver_name: Option<String>,
    pub approver_mobile: Option<String>,
    pub organization_name: Option<String>,
    pub approver_id_card_type: Option<String>,
    pub approver_id_card_number: Option<String>,
    pub flow_id: Option<String>,
    pub notify_type: Option<String>,
}
input! { FillApproverInfo(recipient_id: String) {
    0 "RecipientId" recipient_id: String, 1 "ApproverSource" approver_source: String,
    2 "CustomUserId" custom_user_id: String, 3 "ApproverName" approver_name: String,
    4 "ApproverMobile" approver_mobile: String, 5 "OrganizationName" organization_name: String,
    6 "ApproverIdCardType" approver_id_card_type: String, 7 "ApproverIdCardNumber" approver_id_card_number: String,
    8 "FlowId" flow_id: String, 9 "NotifyType" notify_type: String
} }

/// Response of [`CreateFlowApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowApproversOutput {
    pub fill_error: Vec<FillError>,
}
model! { CreateFlowApproversOutput {
    0 "FillError" fill_error: Vec<FillError>
} }

/// In the response of [`CreateFlowApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FillError {
    pub recipient_id: Option<String>,
    pub err_message: Option<String>,
    pub flow_id: Option<String>,
}
model! { FillError {
    0 "RecipientId" recipient_id: String, 1 "ErrMessage" err_message: String, 2 "FlowId" flow_id: String
} }

/// Creates flow blockchain evidence url: `CreateFlowBlockchainEvidenceUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowBlockchainEvidenceUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_id: String,
    pub agent: Option<Agent>,
    pub expired_on: Option<i64>,
}
operation! { CreateFlowBlockchainEvidenceUrl(operator: UserInfo, flow_id: String)
    "CreateFlowBlockchainEvidenceUrl" -> CreateFlowBlockchainEvidenceUrlOutput {
    0 "Operator" operator, 1 "FlowId" flow_id, 2 "Agent" agent: Agent, 3 "ExpiredOn" expired_on: i64
} }

/// Response of [`CreateFlowBlockchainEvidenceUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrlOutput {
    pub qr_code: Option<String>,
    pub url: Option<String>,
    pub expired_on: Option<i64>,
}
model! { CreateFlowBlockchainEvidenceUrlOutput {
    0 "QrCode" qr_code: String, 1 "Url" url: String, 2 "ExpiredOn" expired_on: i64
} }

/// Creates flow by files: `CreateFlowByFiles` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowByFiles>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`], [`codes::FAILED_OPERATION_FLOW_HAS_DOCUMENT`],
/// [`codes::FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT`], [`codes::FAILED_OPERATION_NO_SIGN_REVIEW_PASS`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`], [`codes::FAILED_OPERATION_PRE_VIEW_URL_FAIL`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_USER_INFO_NO_MATCH`],
/// [`codes::INTERNAL_ERROR_API`], [`codes::INTERNAL_ERROR_DB_CONNECTION`], [`codes::INTERNAL_ERROR_DB_INSERT`],
/// [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::INTERNAL_ERROR_JSON_MARSHAL`], [`codes::INTERNAL_ERROR_MQ`],
/// [`codes::INTERNAL_ERROR_PDF`], [`codes::INTERNAL_ERROR_SERIALIZE`], [`codes::INVALID_PARAMETER_APPROVER_TYPE`],
/// [`codes::INVALID_PARAMETER_CARD_NUMBER`], [`codes::INVALID_PARAMETER_CARD_TYPE`],
/// [`codes::INVALID_PARAMETER_CC_NUM`], [`codes::INVALID_PARAMETER_CLIENT_TOKEN`],
/// [`codes::INVALID_PARAMETER_COMPONENT_FILE_INDEX`], [`codes::INVALID_PARAMETER_COMPONENT_INVALID`],
/// [`codes::INVALID_PARAMETER_COMPONENT_PAGE`], [`codes::INVALID_PARAMETER_COMPONENT_POSITION`],
/// [`codes::INVALID_PARAMETER_COMPONENT_TYPE`], [`codes::INVALID_PARAMETER_COMPONENT_TYPE_NO_MATCH_VALUE`],
/// [`codes::INVALID_PARAMETER_COMPONENT_VALUE`], [`codes::INVALID_PARAMETER_CUSTOM_SHOW_MAP`],
/// [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_EMPTY_PARAMS`],
/// [`codes::INVALID_PARAMETER_END_POINT`], [`codes::INVALID_PARAMETER_FLOW_APPROVERS`],
/// [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`], [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`],
/// [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`], [`codes::INVALID_PARAMETER_FLOW_NAME`],
/// [`codes::INVALID_PARAMETER_FLOW_TYPE`], [`codes::INVALID_PARAMETER_FLOW_USER_DATA`],
/// [`codes::INVALID_PARAMETER_FROM_SOURCE`], [`codes::INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_CHANNEL`], [`codes::INVALID_PARAMETER_INVALID_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_MOBILE`], [`codes::INVALID_PARAMETER_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_NAME`], [`codes::INVALID_PARAMETER_INVALID_VERIFY_CHANNEL`],
/// [`codes::INVALID_PARAMETER_KEYWORD`], [`codes::INVALID_PARAMETER_MISSING_REQUIRED_COMPONENT_VALUE`],
/// [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOTIFY_TYPE`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`], [`codes::INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG`],
/// [`codes::INVALID_PARAMETER_PRE_READ_TIME`], [`codes::INVALID_PARAMETER_SEAL_ID`],
/// [`codes::INVALID_PARAMETER_SIGN_COMPONENT_TYPE`], [`codes::INVALID_PARAMETER_SIGN_COMPONENTS`],
/// [`codes::INVALID_PARAMETER_VERIFY_CHANNEL`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER_APPROVER_MOBILE`], [`codes::MISSING_PARAMETER_APPROVER_NAME`],
/// [`codes::MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO`], [`codes::MISSING_PARAMETER_APPROVER_ROLE`],
/// [`codes::MISSING_PARAMETER_APPROVER_SIGN_COMPONENT`], [`codes::MISSING_PARAMETER_FIELD`],
/// [`codes::MISSING_PARAMETER_FILE_NAMES`], [`codes::MISSING_PARAMETER_FLOW_APPROVER`],
/// [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::MISSING_PARAMETER_KEY_WORD`], [`codes::MISSING_PARAMETER_RECIPIENT`],
/// [`codes::MISSING_PARAMETER_RESOURCE_ID`], [`codes::MISSING_PARAMETER_SERVER_SIGN_SEAL_ID`],
/// [`codes::MISSING_PARAMETER_SIGN_COMPONENTS`], [`codes::OPERATION_DENIED_APPROVER_NO_MATCH_TEMPLATE`],
/// [`codes::OPERATION_DENIED_APPROVER_REPEAT`], [`codes::OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW`],
/// [`codes::OPERATION_DENIED_CC_FORBID`], [`codes::OPERATION_DENIED_CC_USER_REPEAT`],
/// [`codes::OPERATION_DENIED_ERR_NO_SUPPORT_INDIVIDUAL_HAS_ORGANIZATION_NAME`],
/// [`codes::OPERATION_DENIED_FILE_DELETED`], [`codes::OPERATION_DENIED_FILE_NO_MATCH_RESOURCE`],
/// [`codes::OPERATION_DENIED_FLOW_STATUS_FORBID`], [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`],
/// [`codes::OPERATION_DENIED_MANY_RESOURCE_ID`], [`codes::OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_OPEN_SERVER_SIGN`],
/// [`codes::OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE`],
/// [`codes::OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL`], [`codes::OPERATION_DENIED_NO_QUOTA`],
/// [`codes::OPERATION_DENIED_NO_SUPPORT_COMPONENT_TYPE`], [`codes::OPERATION_DENIED_NO_SUPPORT_JUMP_PAGE`],
/// [`codes::OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR`], [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::OPERATION_DENIED_OUT_QUERY_LIMIT`],
/// [`codes::OPERATION_DENIED_OVER_SEA_FORBID`], [`codes::OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE`],
/// [`codes::OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_PERSON_SERVER_SIGN_FORBID`],
/// [`codes::OPERATION_DENIED_REQUIRED_COMPONENT_NOT_FILL`], [`codes::OPERATION_DENIED_SERVER_SIGN_NO_ALLOW_COMPONENT`],
/// [`codes::OPERATION_DENIED_SERVER_SIGN_NO_SUPPORT_SIGNATURE`], [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`],
/// [`codes::OPERATION_DENIED_USER_NO_AUDIT`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND_APPLICATION`], [`codes::RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_DOCUMENT`], [`codes::RESOURCE_NOT_FOUND_ERR_NOT_EXIST_ROLE`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_DOCUMENT`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_FLOW`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_RESOURCE`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_RESOURCE`],
/// [`codes::RESOURCE_NOT_FOUND_SUPER_ADMIN`], [`codes::RESOURCE_NOT_FOUND_USER`],
/// [`codes::RESOURCE_NOT_FOUND_VERIFY_USER`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowByFiles {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_name: String,
    /// Required.
    pub file_ids: Vec<String>,
    pub approvers: Option<Vec<ApproverInfo>>,
    pub flow_description: Option<String>,
    pub flow_type: Option<String>,
    pub components: Option<Vec<Component>>,
    pub cc_infos: Option<Vec<CcInfo>>,
    pub cc_notify_type: Option<i64>,
    pub need_preview: Option<bool>,
    pub preview_type: Option<i64>,
    pub deadline: Option<i64>,
    pub unordered: Option<bool>,
    pub user_data: Option<String>,
    pub reminded_on: Option<i64>,
    pub approver_verify_type: Option<String>,
    pub sign_bean_tag: Option<i64>,
    pub custom_show_map: Option<String>,
    pub agent: Option<Agent>,
    pub auto_sign_scene: Option<String>,
    pub need_sign_review: Option<bool>,
    pub flow_display_type: Option<i64>,
    pub open_dynamic_sign_flow: Option<bool>,
    pub workflow: Option<bool>,
    pub flow_operate_limit: Option<FlowOperateLimit>,
}
operation! { CreateFlowByFiles(operator: UserInfo, flow_name: String, file_ids: Vec<String>)
    "CreateFlowByFiles" -> CreateFlowByFilesOutput {
    0 "Operator" operator, 1 "FlowName" flow_name, 2 "FileIds" file_ids, 3 "Approvers" approvers: Vec<ApproverInfo>,
    4 "FlowDescription" flow_description: String, 5 "FlowType" flow_type: String,
    6 "Components" components: Vec<Component>, 7 "CcInfos" cc_infos: Vec<CcInfo>, 8 "CcNotifyType" cc_notify_type: i64,
    9 "NeedPreview" need_preview: bool, 10 "PreviewType" preview_type: i64, 11 "Deadline" deadline: i64,
    12 "Unordered" unordered: bool, 13 "UserData" user_data: String, 14 "RemindedOn" reminded_on: i64,
    15 "ApproverVerifyType" approver_verify_type: String, 16 "SignBeanTag" sign_bean_tag: i64,
    17 "CustomShowMap" custom_show_map: String, 18 "Agent" agent: Agent, 19 "AutoSignScene" auto_sign_scene: String,
    20 "NeedSignReview" need_sign_review: bool, 21 "FlowDisplayType" flow_display_type: i64,
    22 "OpenDynamicSignFlow" open_dynamic_sign_flow: bool, 23 "Workflow" workflow: bool,
    24 "FlowOperateLimit" flow_operate_limit: FlowOperateLimit
} }

/// Response of [`CreateFlowByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowByFilesOutput {
    pub flow_id: Option<String>,
    pub preview_url: Option<String>,
    pub approvers: Vec<ApproverItem>,
    pub workflow_instance_id: Option<String>,
}
model! { CreateFlowByFilesOutput {
    0 "FlowId" flow_id: String, 1 "PreviewUrl" preview_url: String, 2 "Approvers" approvers: Vec<ApproverItem>,
    3 "WorkflowInstanceId" workflow_instance_id: String
} }

/// Creates flow evidence report: `CreateFlowEvidenceReport` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowEvidenceReport>.
///
/// Errors: [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::OPERATION_DENIED_FLOW_STATUS_FORBID`],
/// [`codes::OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON`], [`codes::OPERATION_DENIED_PROVE_NO_QUOTA`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEvidenceReport {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_id: String,
    pub agent: Option<Agent>,
    pub report_type: Option<i64>,
    pub hybrid_evidence_flow_file: Option<bool>,
}
operation! { CreateFlowEvidenceReport(operator: UserInfo, flow_id: String)
    "CreateFlowEvidenceReport" -> CreateFlowEvidenceReportOutput {
    0 "Operator" operator, 1 "FlowId" flow_id, 2 "Agent" agent: Agent, 3 "ReportType" report_type: i64,
    4 "HybridEvidenceFlowFile" hybrid_evidence_flow_file: bool
} }

/// Response of [`CreateFlowEvidenceReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEvidenceReportOutput {
    pub report_id: Option<String>,
    pub status: Option<String>,
    /// Deprecated.
    pub report_url: Option<String>,
}
model! { CreateFlowEvidenceReportOutput {
    0 "ReportId" report_id: String, 1 "Status" status: String, 2 "ReportUrl" report_url: String
} }

/// Creates flow forwards: `CreateFlowForwards` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowForwards>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowForwards {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub target_user_id: String,
    /// Required.
    pub flow_forward_infos: Vec<FlowForwardInfo>,
    pub agent: Option<Agent>,
}
operation! { CreateFlowForwards(operator: UserInfo, target_user_id: String, flow_forward_infos: Vec<FlowForwardInfo>)
    "CreateFlowForwards" -> CreateFlowForwardsOutput {
    0 "Operator" operator, 1 "TargetUserId" target_user_id, 2 "FlowForwardInfos" flow_forward_infos,
    3 "Agent" agent: Agent
} }

/// In the request of [`CreateFlowForwards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowForwardInfo {
    /// Required.
    pub flow_id: Option<String>,
    /// Required.
    pub recipient_id: Option<String>,
}
input! { FlowForwardInfo(flow_id: String, recipient_id: String) {
    0 "FlowId" flow_id: String, 1 "RecipientId" recipient_id: String
} }

/// Response of [`CreateFlowForwards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowForwardsOutput {
    pub failed_flows: Vec<FlowForwardResult>,
    pub success_flows: Vec<String>,
}
model! { CreateFlowForwardsOutput {
    0 "FailedFlows" failed_flows: Vec<FlowForwardResult>, 1 "SuccessFlows" success_flows: Vec<String>
} }

/// In the response of [`CreateFlowForwards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowForwardResult {
    pub flow_id: Option<String>,
    pub error_detail: Option<String>,
}
model! { FlowForwardResult {
    0 "FlowId" flow_id: String, 1 "ErrorDetail" error_detail: String
} }

/// Creates flow group by files: `CreateFlowGroupByFiles` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowGroupByFiles>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`], [`codes::FAILED_OPERATION_FLOW_HAS_DOCUMENT`],
/// [`codes::FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT`], [`codes::FAILED_OPERATION_NO_SIGN_REVIEW_PASS`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`], [`codes::FAILED_OPERATION_PRE_VIEW_URL_FAIL`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_USER_INFO_NO_MATCH`],
/// [`codes::INTERNAL_ERROR_DB_CONNECTION`], [`codes::INTERNAL_ERROR_DB_INSERT`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_JSON_MARSHAL`], [`codes::INTERNAL_ERROR_PDF`], [`codes::INTERNAL_ERROR_SERIALIZE`],
/// [`codes::INVALID_PARAMETER_APPROVER_TYPE`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_CC_NUM`],
/// [`codes::INVALID_PARAMETER_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_COMPONENT_FILE_INDEX`],
/// [`codes::INVALID_PARAMETER_COMPONENT_PAGE`], [`codes::INVALID_PARAMETER_COMPONENT_POSITION`],
/// [`codes::INVALID_PARAMETER_COMPONENT_TYPE_NO_MATCH_VALUE`], [`codes::INVALID_PARAMETER_COMPONENT_VALUE`],
/// [`codes::INVALID_PARAMETER_CUSTOM_SHOW_MAP`], [`codes::INVALID_PARAMETER_EMPTY_PARAMS`],
/// [`codes::INVALID_PARAMETER_END_POINT`], [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`],
/// [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`], [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_FLOW_FILE_IDS`], [`codes::INVALID_PARAMETER_FLOW_NAME`],
/// [`codes::INVALID_PARAMETER_FLOW_TYPE`], [`codes::INVALID_PARAMETER_FLOW_USER_DATA`],
/// [`codes::INVALID_PARAMETER_FROM_SOURCE`], [`codes::INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_CHANNEL`], [`codes::INVALID_PARAMETER_INVALID_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_MOBILE`], [`codes::INVALID_PARAMETER_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_NAME`], [`codes::INVALID_PARAMETER_INVALID_VERIFY_CHANNEL`],
/// [`codes::INVALID_PARAMETER_MISSING_REQUIRED_COMPONENT_VALUE`], [`codes::INVALID_PARAMETER_MOBILE`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOTIFY_TYPE`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`], [`codes::INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG`],
/// [`codes::INVALID_PARAMETER_PRE_READ_TIME`], [`codes::INVALID_PARAMETER_SEAL_ID`],
/// [`codes::INVALID_PARAMETER_SIGN_COMPONENTS`], [`codes::INVALID_PARAMETER_VERIFY_CHANNEL`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_APPROVER_MOBILE`], [`codes::MISSING_PARAMETER_APPROVER_NAME`],
/// [`codes::MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO`], [`codes::MISSING_PARAMETER_APPROVER_ROLE`],
/// [`codes::MISSING_PARAMETER_APPROVER_SIGN_COMPONENT`], [`codes::MISSING_PARAMETER_FIELD`],
/// [`codes::MISSING_PARAMETER_FILE_NAMES`], [`codes::MISSING_PARAMETER_FLOW_APPROVER`],
/// [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::MISSING_PARAMETER_KEY_WORD`], [`codes::MISSING_PARAMETER_RECIPIENT`],
/// [`codes::MISSING_PARAMETER_RESOURCE_ID`], [`codes::MISSING_PARAMETER_SERVER_SIGN_SEAL_ID`],
/// [`codes::MISSING_PARAMETER_SIGN_COMPONENTS`], [`codes::OPERATION_DENIED_APPROVER_NO_MATCH_TEMPLATE`],
/// [`codes::OPERATION_DENIED_APPROVER_REPEAT`], [`codes::OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW`],
/// [`codes::OPERATION_DENIED_CC_FORBID`], [`codes::OPERATION_DENIED_CC_USER_REPEAT`],
/// [`codes::OPERATION_DENIED_ERR_NO_SUPPORT_INDIVIDUAL_HAS_ORGANIZATION_NAME`],
/// [`codes::OPERATION_DENIED_FILE_DELETED`], [`codes::OPERATION_DENIED_FILE_NO_MATCH_RESOURCE`],
/// [`codes::OPERATION_DENIED_FLOW_STATUS_FORBID`], [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`],
/// [`codes::OPERATION_DENIED_MANY_RESOURCE_ID`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE`],
/// [`codes::OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL`], [`codes::OPERATION_DENIED_NO_QUOTA`],
/// [`codes::OPERATION_DENIED_NO_SUPPORT_COMPONENT_TYPE`], [`codes::OPERATION_DENIED_NO_SUPPORT_JUMP_PAGE`],
/// [`codes::OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::OPERATION_DENIED_OUT_QUERY_LIMIT`],
/// [`codes::OPERATION_DENIED_OVER_SEA_FORBID`], [`codes::OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE`],
/// [`codes::OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_PERSON_SERVER_SIGN_FORBID`],
/// [`codes::OPERATION_DENIED_REQUIRED_COMPONENT_NOT_FILL`], [`codes::OPERATION_DENIED_SERVER_SIGN_NO_ALLOW_COMPONENT`],
/// [`codes::OPERATION_DENIED_SERVER_SIGN_NO_SUPPORT_SIGNATURE`], [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`],
/// [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_APPLICATION`],
/// [`codes::RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_ERR_NOT_EXIST_ROLE`], [`codes::RESOURCE_NOT_FOUND_FLOW`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_FLOW`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_RESOURCE`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE`], [`codes::RESOURCE_NOT_FOUND_SUPER_ADMIN`],
/// [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_NOT_FOUND_VERIFY_USER`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowGroupByFiles {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_group_name: String,
    /// Required.
    pub flow_group_infos: Vec<FlowGroupInfo>,
    pub agent: Option<Agent>,
    pub flow_group_options: Option<FlowGroupOptions>,
    pub user_flow_type: Option<UserFlowType>,
}
operation! { CreateFlowGroupByFiles(operator: UserInfo, flow_group_name: String, flow_group_infos: Vec<FlowGroupInfo>)
    "CreateFlowGroupByFiles" -> CreateFlowGroupByFilesOutput {
    0 "Operator" operator, 1 "FlowGroupName" flow_group_name, 2 "FlowGroupInfos" flow_group_infos,
    3 "Agent" agent: Agent, 4 "FlowGroupOptions" flow_group_options: FlowGroupOptions,
    5 "UserFlowType" user_flow_type: UserFlowType
} }

/// In the request of [`CreateFlowGroupByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowGroupInfo {
    /// Required.
    pub flow_name: Option<String>,
    /// Required.
    pub approvers: Option<Vec<ApproverInfo>>,
    pub file_ids: Option<Vec<String>>,
    pub template_id: Option<String>,
    pub flow_type: Option<String>,
    pub flow_description: Option<String>,
    pub deadline: Option<i64>,
    /// Deprecated.
    pub callback_url: Option<String>,
    pub user_data: Option<String>,
    pub unordered: Option<bool>,
    pub components: Option<Vec<Component>>,
    pub need_sign_review: Option<bool>,
    pub auto_sign_scene: Option<String>,
    pub flow_display_type: Option<i64>,
    pub cc_infos: Option<Vec<CcInfo>>,
}
input! { FlowGroupInfo(flow_name: String, approvers: Vec<ApproverInfo>) {
    0 "FlowName" flow_name: String, 1 "Approvers" approvers: Vec<ApproverInfo>, 2 "FileIds" file_ids: Vec<String>,
    3 "TemplateId" template_id: String, 4 "FlowType" flow_type: String, 5 "FlowDescription" flow_description: String,
    6 "Deadline" deadline: i64, 7 "CallbackUrl" callback_url: String, 8 "UserData" user_data: String,
    9 "Unordered" unordered: bool, 10 "Components" components: Vec<Component>,
    11 "NeedSignReview" need_sign_review: bool, 12 "AutoSignScene" auto_sign_scene: String,
    13 "FlowDisplayType" flow_display_type: i64, 14 "CcInfos" cc_infos: Vec<CcInfo>
} }

/// In the request of [`CreateFlowGroupByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowGroupOptions {
    pub approver_verify_type: Option<String>,
    pub self_organization_approver_notify_type: Option<String>,
    pub other_approver_notify_type: Option<String>,
    pub flow_group_need_workflow: Option<bool>,
    pub no_edit_flow_name: Option<bool>,
    pub no_edit_flow_type: Option<bool>,
    pub no_edit_deadline: Option<bool>,
    pub sign_component_config: Option<SignComponentConfig>,
    pub forbid_edit_watermark: Option<bool>,
    pub hide_sign_code_after_start: Option<bool>,
    pub sign_after_start: Option<bool>,
    pub preview_after_start: Option<bool>,
}
input! { FlowGroupOptions() {
    0 "ApproverVerifyType" approver_verify_type: String,
    1 "SelfOrganizationApproverNotifyType" self_organization_approver_notify_type: String,
    2 "OtherApproverNotifyType" other_approver_notify_type: String,
    3 "FlowGroupNeedWorkflow" flow_group_need_workflow: bool, 4 "NoEditFlowName" no_edit_flow_name: bool,
    5 "NoEditFlowType" no_edit_flow_type: bool, 6 "NoEditDeadline" no_edit_deadline: bool,
    7 "SignComponentConfig" sign_component_config: SignComponentConfig,
    8 "ForbidEditWatermark" forbid_edit_watermark: bool, 9 "HideSignCodeAfterStart" hide_sign_code_after_start: bool,
    10 "SignAfterStart" sign_after_start: bool, 11 "PreviewAfterStart" preview_after_start: bool
} }

/// In the request of [`CreateFlowGroupByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignComponentConfig {
    pub hide_date: Option<bool>,
}
input! { SignComponentConfig() {
    0 "HideDate" hide_date: bool
} }

/// In the request of [`CreateFlowGroupByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserFlowType {
    pub user_flow_type_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
}
input! { UserFlowType() {
    0 "UserFlowTypeId" user_flow_type_id: String, 1 "Name" name: String, 2 "Description" description: String
} }

/// Response of [`CreateFlowGroupByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowGroupByFilesOutput {
    pub flow_group_id: Option<String>,
    pub flow_ids: Vec<String>,
    pub approvers: Vec<FlowGroupApprovers>,
    pub workflow_instance_id: Option<String>,
}
model! { CreateFlowGroupByFilesOutput {
    0 "FlowGroupId" flow_group_id: String, 1 "FlowIds" flow_ids: Vec<String>,
    2 "Approvers" approvers: Vec<FlowGroupApprovers>, 3 "WorkflowInstanceId" workflow_instance_id: String
} }

/// In the response of [`CreateFlowGroupByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowGroupApprovers {
    pub flow_id: Option<String>,
    pub approvers: Vec<ApproverItem>,
}
model! { FlowGroupApprovers {
    0 "FlowId" flow_id: String, 1 "Approvers" approvers: Vec<ApproverItem>
} }

/// Creates flow group by templates: `CreateFlowGroupByTemplates` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowGroupByTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`], [`codes::FAILED_OPERATION_FLOW_HAS_DOCUMENT`],
/// [`codes::FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT`], [`codes::FAILED_OPERATION_NO_SIGN_REVIEW_PASS`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`], [`codes::FAILED_OPERATION_PRE_VIEW_URL_FAIL`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_USER_INFO_NO_MATCH`],
/// [`codes::INTERNAL_ERROR_DB_CONNECTION`], [`codes::INTERNAL_ERROR_DB_INSERT`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_JSON_MARSHAL`], [`codes::INTERNAL_ERROR_PDF`], [`codes::INTERNAL_ERROR_SERIALIZE`],
/// [`codes::INVALID_PARAMETER_APPROVER_TYPE`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_CC_NUM`],
/// [`codes::INVALID_PARAMETER_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_COMPONENT_FILE_INDEX`],
/// [`codes::INVALID_PARAMETER_COMPONENT_PAGE`], [`codes::INVALID_PARAMETER_COMPONENT_POSITION`],
/// [`codes::INVALID_PARAMETER_COMPONENT_TYPE_NO_MATCH_VALUE`], [`codes::INVALID_PARAMETER_COMPONENT_VALUE`],
/// [`codes::INVALID_PARAMETER_CUSTOM_SHOW_MAP`], [`codes::INVALID_PARAMETER_EMPTY_PARAMS`],
/// [`codes::INVALID_PARAMETER_END_POINT`], [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`],
/// [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`], [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_FLOW_NAME`], [`codes::INVALID_PARAMETER_FLOW_TYPE`],
/// [`codes::INVALID_PARAMETER_FLOW_USER_DATA`], [`codes::INVALID_PARAMETER_FROM_SOURCE`],
/// [`codes::INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT`], [`codes::INVALID_PARAMETER_INVALID_CHANNEL`],
/// [`codes::INVALID_PARAMETER_INVALID_ID`], [`codes::INVALID_PARAMETER_INVALID_MOBILE`],
/// [`codes::INVALID_PARAMETER_INVALID_NAME`], [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_VERIFY_CHANNEL`], [`codes::INVALID_PARAMETER_MISSING_REQUIRED_COMPONENT_VALUE`],
/// [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOTIFY_TYPE`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`], [`codes::INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG`],
/// [`codes::INVALID_PARAMETER_PRE_READ_TIME`], [`codes::INVALID_PARAMETER_SEAL_ID`],
/// [`codes::INVALID_PARAMETER_SIGN_COMPONENTS`], [`codes::INVALID_PARAMETER_VERIFY_CHANNEL`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_APPROVER_MOBILE`], [`codes::MISSING_PARAMETER_APPROVER_NAME`],
/// [`codes::MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO`], [`codes::MISSING_PARAMETER_APPROVER_ROLE`],
/// [`codes::MISSING_PARAMETER_APPROVER_SIGN_COMPONENT`], [`codes::MISSING_PARAMETER_FIELD`],
/// [`codes::MISSING_PARAMETER_FILE_NAMES`], [`codes::MISSING_PARAMETER_FLOW_APPROVER`],
/// [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::MISSING_PARAMETER_KEY_WORD`], [`codes::MISSING_PARAMETER_RECIPIENT`],
/// [`codes::MISSING_PARAMETER_RESOURCE_ID`], [`codes::MISSING_PARAMETER_SERVER_SIGN_SEAL_ID`],
/// [`codes::MISSING_PARAMETER_SIGN_COMPONENTS`], [`codes::OPERATION_DENIED_APPROVER_NO_MATCH_TEMPLATE`],
/// [`codes::OPERATION_DENIED_APPROVER_REPEAT`], [`codes::OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW`],
/// [`codes::OPERATION_DENIED_CC_FORBID`], [`codes::OPERATION_DENIED_CC_USER_REPEAT`],
/// [`codes::OPERATION_DENIED_ERR_NO_SUPPORT_INDIVIDUAL_HAS_ORGANIZATION_NAME`],
/// [`codes::OPERATION_DENIED_FILE_DELETED`], [`codes::OPERATION_DENIED_FILE_NO_MATCH_RESOURCE`],
/// [`codes::OPERATION_DENIED_FLOW_STATUS_FORBID`], [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`],
/// [`codes::OPERATION_DENIED_MANY_RESOURCE_ID`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE`],
/// [`codes::OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL`], [`codes::OPERATION_DENIED_NO_QUOTA`],
/// [`codes::OPERATION_DENIED_NO_SUPPORT_COMPONENT_TYPE`], [`codes::OPERATION_DENIED_NO_SUPPORT_JUMP_PAGE`],
/// [`codes::OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::OPERATION_DENIED_OUT_QUERY_LIMIT`],
/// [`codes::OPERATION_DENIED_OVER_SEA_FORBID`], [`codes::OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE`],
/// [`codes::OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_PERSON_SERVER_SIGN_FORBID`],
/// [`codes::OPERATION_DENIED_REQUIRED_COMPONENT_NOT_FILL`], [`codes::OPERATION_DENIED_SERVER_SIGN_NO_ALLOW_COMPONENT`],
/// [`codes::OPERATION_DENIED_SERVER_SIGN_NO_SUPPORT_SIGNATURE`], [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`],
/// [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_APPLICATION`],
/// [`codes::RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_ERR_NOT_EXIST_ROLE`], [`codes::RESOURCE_NOT_FOUND_FLOW`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_FLOW`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_RESOURCE`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE`], [`codes::RESOURCE_NOT_FOUND_SUPER_ADMIN`],
/// [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_NOT_FOUND_VERIFY_USER`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowGroupByTemplates {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_group_name: String,
    /// Required.
    pub flow_group_infos: Vec<FlowGroupInfo>,
    pub agent: Option<Agent>,
    pub flow_group_options: Option<FlowGroupOptions>,
    pub user_flow_type: Option<UserFlowType>,
}
operation! {
    CreateFlowGroupByTemplates(operator: UserInfo, flow_group_name: String, flow_group_infos: Vec<FlowGroupInfo>)
    "CreateFlowGroupByTemplates" -> CreateFlowGroupByTemplatesOutput {
    0 "Operator" operator, 1 "FlowGroupName" flow_group_name, 2 "FlowGroupInfos" flow_group_infos,
    3 "Agent" agent: Agent, 4 "FlowGroupOptions" flow_group_options: FlowGroupOptions,
    5 "UserFlowType" user_flow_type: UserFlowType
} }

/// Response of [`CreateFlowGroupByTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowGroupByTemplatesOutput {
    pub flow_group_id: Option<String>,
    pub flow_ids: Vec<String>,
    pub approvers: Vec<FlowGroupApprovers>,
    pub workflow_instance_id: Option<String>,
}
model! { CreateFlowGroupByTemplatesOutput {
    0 "FlowGroupId" flow_group_id: String, 1 "FlowIds" flow_ids: Vec<String>,
    2 "Approvers" approvers: Vec<FlowGroupApprovers>, 3 "WorkflowInstanceId" workflow_instance_id: String
} }

/// Creates flow group reminds: `CreateFlowGroupReminds` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowGroupReminds>.
///
/// Errors: [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowGroupReminds {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_group_id: String,
    pub agent: Option<Agent>,
}
operation! { CreateFlowGroupReminds(operator: UserInfo, flow_group_id: String)
    "CreateFlowGroupReminds" -> CreateFlowGroupRemindsOutput {
    0 "Operator" operator, 1 "FlowGroupId" flow_group_id, 2 "Agent" agent: Agent
} }

/// Response of [`CreateFlowGroupReminds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowGroupRemindsOutput {
    pub remind_flow_group_records: Vec<RemindFlowGroupRecord>,
}
model! { CreateFlowGroupRemindsOutput {
    0 "RemindFlowGroupRecords" remind_flow_group_records: Vec<RemindFlowGroupRecord>
} }

/// In the response of [`CreateFlowGroupReminds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemindFlowGroupRecord {
    pub flow_ids: Vec<String>,
    pub flow_names: Vec<String>,
    pub approver_name: Option<String>,
    pub mobile: Option<String>,
    pub remind_message_list: Vec<RemindFlowGroupDetail>,
}
model! { RemindFlowGroupRecord {
    0 "FlowIds" flow_ids: Vec<String>, 1 "FlowNames" flow_names: Vec<String>, 2 "ApproverName" approver_name: String,
    3 "Mobile" mobile: String, 4 "RemindMessageList" remind_message_list: Vec<RemindFlowGroupDetail>
} }

/// In the response of [`CreateFlowGroupReminds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemindFlowGroupDetail {
    pub approver_order: Option<i64>,
    pub sign_id: Option<String>,
    pub status: Option<i64>,
    pub reason: Option<String>,
}
model! { RemindFlowGroupDetail {
    0 "ApproverOrder" approver_order: i64, 1 "SignId" sign_id: String, 2 "Status" status: i64, 3 "Reason" reason: String
} }

/// Creates flow group sign review: `CreateFlowGroupSignReview` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowGroupSignReview>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`],
/// [`codes::FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW`], [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`],
/// [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowGroupSignReview {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_group_id: String,
    /// Required.
    pub review_type: String,
    /// Required.
    pub approver_info: NeedReviewApproverInfo,
    pub agent: Option<Agent>,
    pub review_message: Option<String>,
}
operation! {
    CreateFlowGroupSignReview(operator: UserInfo, flow_group_id: String, review_type: String, approver_info: NeedReviewApproverInfo)
    "CreateFlowGroupSignReview" -> Empty {
    0 "Operator" operator, 1 "FlowGroupId" flow_group_id, 2 "ReviewType" review_type, 3 "ApproverInfo" approver_info,
    4 "Agent" agent: Agent, 5 "ReviewMessage" review_message: String
} }

/// Response of [`CreateFlowGroupSignReview`]: empty.
pub type CreateFlowGroupSignReviewOutput = Empty;

/// In the request of [`CreateFlowGroupSignReview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NeedReviewApproverInfo {
    /// Required.
    pub approver_type: Option<String>,
    /// Required.
    pub approver_name: Option<String>,
    pub approver_mobile: Option<String>,
    pub approver_id_card_type: Option<String>,
    pub approver_id_card_number: Option<String>,
    pub organization_name: Option<String>,
}
input! { NeedReviewApproverInfo(approver_type: String, approver_name: String) {
    0 "ApproverType" approver_type: String, 1 "ApproverName" approver_name: String,
    2 "ApproverMobile" approver_mobile: String, 3 "ApproverIdCardType" approver_id_card_type: String,
    4 "ApproverIdCardNumber" approver_id_card_number: String, 5 "OrganizationName" organization_name: String
} }

/// Creates flow reminds: `CreateFlowReminds` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowReminds>.
///
/// Errors: [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowReminds {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_ids: Vec<String>,
    pub agent: Option<Agent>,
    pub remind_types: Option<Vec<String>>,
    pub remind_email_infos: Option<Vec<RemindEmailInfo>>,
}
operation! { CreateFlowReminds(operator: UserInfo, flow_ids: Vec<String>)
    "CreateFlowReminds" -> CreateFlowRemindsOutput {
    0 "Operator" operator, 1 "FlowIds" flow_ids, 2 "Agent" agent: Agent, 3 "RemindTypes" remind_types: Vec<String>,
    4 "RemindEmailInfos" remind_email_infos: Vec<RemindEmailInfo>
} }

/// In the request of [`CreateFlowReminds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemindEmailInfo {
    pub sign_id: Option<String>,
    pub approver_email: Option<String>,
}
input! { RemindEmailInfo() {
    0 "SignId" sign_id: String, 1 "ApproverEmail" approver_email: String
} }

/// Response of [`CreateFlowReminds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowRemindsOutput {
    pub remind_flow_records: Vec<RemindFlowRecords>,
}
model! { CreateFlowRemindsOutput {
    0 "RemindFlowRecords" remind_flow_records: Vec<RemindFlowRecords>
} }

/// In the response of [`CreateFlowReminds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemindFlowRecords {
    pub can_remind: Option<bool>,
    pub flow_id: Option<String>,
    pub remind_message: Option<String>,
}
model! { RemindFlowRecords {
    0 "CanRemind" can_remind: bool, 1 "FlowId" flow_id: String, 2 "RemindMessage" remind_message: String
} }

/// Creates flow sign review: `CreateFlowSignReview` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowSignReview>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`],
/// [`codes::FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW`], [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`],
/// [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowSignReview {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub review_type: String,
    pub agent: Option<Agent>,
    pub recipient_id: Option<String>,
    pub operate_type: Option<String>,
    pub review_message: Option<String>,
}
operation! { CreateFlowSignReview(operator: UserInfo, flow_id: String, review_type: String)
    "CreateFlowSignReview" -> Empty {
    0 "Operator" operator, 1 "FlowId" flow_id, 2 "ReviewType" review_type, 3 "Agent" agent: Agent,
    4 "RecipientId" recipient_id: String, 5 "OperateType" operate_type: String, 6 "ReviewMessage" review_message: String
} }

/// Response of [`CreateFlowSignReview`]: empty.
pub type CreateFlowSignReviewOutput = Empty;

/// Creates flow sign url: `CreateFlowSignUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowSignUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowSignUrl {
    /// Required.
    pub flow_id: String,
    pub operator: Option<UserInfo>,
    pub agent: Option<Agent>,
    pub flow_approver_infos: Option<Vec<FlowCreateApprover>>,
    pub video_verify_times_limit: Option<i64>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
    pub jump_url: Option<String>,
    pub url_type: Option<i64>,
    pub expired_on: Option<i64>,
}
operation! { CreateFlowSignUrl(flow_id: String) "CreateFlowSignUrl" -> CreateFlowSignUrlOutput {
    0 "FlowId" flow_id, 1 "Operator" operator: UserInfo, 2 "Agent" agent: Agent,
    3 "FlowApproverInfos" flow_approver_infos: Vec<FlowCreateApprover>,
    4 "VideoVerifyTimesLimit" video_verify_times_limit: i64, 5 "Organization" organization: OrganizationInfo,
    6 "JumpUrl" jump_url: String, 7 "UrlType" url_type: i64, 8 "ExpiredOn" expired_on: i64
} }

/// Response of [`CreateFlowSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowSignUrlOutput {
    pub flow_approver_url_infos: Vec<FlowApproverUrlInfo>,
}
model! { CreateFlowSignUrlOutput {
    0 "FlowApproverUrlInfos" flow_approver_url_infos: Vec<FlowApproverUrlInfo>
} }

/// Creates information extraction web url: `CreateInformationExtractionWebUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateInformationExtractionWebUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInformationExtractionWebUrl {
    /// Required.
    pub operator: UserInfo,
    pub resource_ids: Option<Vec<String>>,
    pub user_data: Option<String>,
    pub option: Option<WebUrlOption>,
}
operation! { CreateInformationExtractionWebUrl(operator: UserInfo)
    "CreateInformationExtractionWebUrl" -> CreateInformationExtractionWebUrlOutput {
    0 "Operator" operator, 1 "ResourceIds" resource_ids: Vec<String>, 2 "UserData" user_data: String,
    3 "Option" option: WebUrlOption
} }

/// In the request of [`CreateInformationExtractionWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebUrlOption {
    pub disable_link_preview: Option<bool>,
    pub disable_task_editing: Option<bool>,
    pub disable_task_result_editing: Option<bool>,
}
input! { WebUrlOption() {
    0 "DisableLinkPreview" disable_link_preview: bool, 1 "DisableTaskEditing" disable_task_editing: bool,
    2 "DisableTaskResultEditing" disable_task_result_editing: bool
} }

/// Response of [`CreateInformationExtractionWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInformationExtractionWebUrlOutput {
    pub url: Option<String>,
}
model! { CreateInformationExtractionWebUrlOutput {
    0 "Url" url: String
} }

/// Creates integration department: `CreateIntegrationDepartment` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateIntegrationDepartment>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_EXISTS`], [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`],
/// [`codes::MISSING_PARAMETER_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationDepartment {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub dept_name: String,
    pub agent: Option<Agent>,
    pub parent_dept_id: Option<String>,
    pub parent_dept_open_id: Option<String>,
    pub dept_open_id: Option<String>,
    pub order_no: Option<i64>,
}
operation! { CreateIntegrationDepartment(operator: UserInfo, dept_name: String)
    "CreateIntegrationDepartment" -> CreateIntegrationDepartmentOutput {
    0 "Operator" operator, 1 "DeptName" dept_name, 2 "Agent" agent: Agent, 3 "ParentDeptId" parent_dept_id: String,
    4 "ParentDeptOpenId" parent_dept_open_id: String, 5 "DeptOpenId" dept_open_id: String, 6 "OrderNo" order_no: i64
} }

/// Response of [`CreateIntegrationDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationDepartmentOutput {
    pub dept_id: Option<String>,
}
model! { CreateIntegrationDepartmentOutput {
    0 "DeptId" dept_id: String
} }

/// Creates integration employees: `CreateIntegrationEmployees` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateIntegrationEmployees>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CHANNEL`], [`codes::INVALID_PARAMETER_INVALID_OPERATOR_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_ID`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationEmployees {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub employees: Vec<Staff>,
    pub agent: Option<Agent>,
    pub invitation_notify_type: Option<String>,
    pub jump_url: Option<String>,
    pub endpoint: Option<String>,
}
operation! { CreateIntegrationEmployees(operator: UserInfo, employees: Vec<Staff>)
    "CreateIntegrationEmployees" -> CreateIntegrationEmployeesOutput {
    0 "Operator" operator, 1 "Employees" employees, 2 "Agent" agent: Agent,
    3 "InvitationNotifyType" invitation_notify_type: String, 4 "JumpUrl" jump_url: String, 5 "Endpoint" endpoint: String
} }

/// In the request of [`CreateIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Staff {
    pub user_id: Option<String>,
    pub display_name: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub open_id: Option<String>,
    pub roles: Option<Vec<StaffRole>>,
    pub department: Option<Department>,
    pub verified: Option<bool>,
    pub created_on: Option<i64>,
    pub verified_on: Option<i64>,
    pub quite_job: Option<i64>,
    pub receive_user_id: Option<String>,
    pub receive_open_id: Option<String>,
    pub wework_open_id: Option<String>,
}
input! { Staff() {
    0 "UserId" user_id: String, 1 "DisplayName" display_name: String, 2 "Mobile" mobile: String,
    3 "Email" email: String, 4 "OpenId" open_id: String, 5 "Roles" roles: Vec<StaffRole>,
    6 "Department" department: Department, 7 "Verified" verified: bool, 8 "CreatedOn" created_on: i64,
    9 "VerifiedOn" verified_on: i64, 10 "QuiteJob" quite_job: i64, 11 "ReceiveUserId" receive_user_id: String,
    12 "ReceiveOpenId" receive_open_id: String, 13 "WeworkOpenId" wework_open_id: String
} }

/// In the request of [`CreateIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
input! { StaffRole() {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String
} }

/// In the request of [`CreateIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    pub department_id: Option<String>,
    pub department_name: Option<String>,
}
input! { Department() {
    0 "DepartmentId" department_id: String, 1 "DepartmentName" department_name: String
} }

/// Response of [`CreateIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationEmployeesOutput {
    pub create_employee_result: Option<CreateStaffResult>,
}
model! { CreateIntegrationEmployeesOutput {
    0 "CreateEmployeeResult" create_employee_result: CreateStaffResult
} }

/// In the response of [`CreateIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStaffResult {
    pub success_employee_data: Vec<SuccessCreateStaffData>,
    pub failed_employee_data: Vec<FailedCreateStaffData>,
}
model! { CreateStaffResult {
    0 "SuccessEmployeeData" success_employee_data: Vec<SuccessCreateStaffData>,
    1 "FailedEmployeeData" failed_employee_data: Vec<FailedCreateStaffData>
} }

/// In the response of [`CreateIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessCreateStaffData {
    pub display_name: Option<String>,
    pub mobile: Option<String>,
    pub user_id: Option<String>,
    pub note: Option<String>,
    pub wework_open_id: Option<String>,
    pub url: Option<String>,
}
model! { SuccessCreateStaffData {
    0 "DisplayName" display_name: String, 1 "Mobile" mobile: String, 2 "UserId" user_id: String, 3 "Note" note: String,
    4 "WeworkOpenId" wework_open_id: String, 5 "Url" url: String
} }

/// In the response of [`CreateIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedCreateStaffData {
    pub display_name: Option<String>,
    pub mobile: Option<String>,
    pub wework_open_id: Option<String>,
    pub reason: Option<String>,
}
model! { FailedCreateStaffData {
    0 "DisplayName" display_name: String, 1 "Mobile" mobile: String, 2 "WeworkOpenId" wework_open_id: String,
    3 "Reason" reason: String
} }

/// Creates integration role: `CreateIntegrationRole` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateIntegrationRole>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationRole {
    /// Required.
    pub name: String,
    /// Required.
    pub operator: UserInfo,
    pub description: Option<String>,
    pub is_group_role: Option<i64>,
    pub permission_groups: Option<Vec<PermissionGroup>>,
    pub sub_organization_ids: Option<Vec<String>>,
    pub agent: Option<Agent>,
}
operation! { CreateIntegrationRole(name: String, operator: UserInfo)
    "CreateIntegrationRole" -> CreateIntegrationRoleOutput {
    0 "Name" name, 1 "Operator" operator, 2 "Description" description: String, 3 "IsGroupRole" is_group_role: i64,
    4 "PermissionGroups" permission_groups: Vec<PermissionGroup>,
    5 "SubOrganizationIds" sub_organization_ids: Vec<String>, 6 "Agent" agent: Agent
} }

/// In the request of [`CreateIntegrationRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionGroup {
    pub group_name: Option<String>,
    pub group_key: Option<String>,
    pub hide: Option<i64>,
    pub permissions: Option<Vec<Permission>>,
}
input! { PermissionGroup() {
    0 "GroupName" group_name: String, 1 "GroupKey" group_key: String, 2 "Hide" hide: i64,
    3 "Permissions" permissions: Vec<Permission>
} }

/// In the request of [`CreateIntegrationRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Permission {
    pub name: Option<String>,
    pub key: Option<String>,
    pub r#type: Option<i64>,
    pub hide: Option<i64>,
    pub data_label: Option<i64>,
    pub data_type: Option<i64>,
    pub data_range: Option<i64>,
    pub data_to: Option<String>,
    pub parent_key: Option<String>,
    pub is_checked: Option<bool>,
    pub children: Option<Vec<Permission>>,
}
input! { Permission() {
    0 "Name" name: String, 1 "Key" key: String, 2 "Type" r#type: i64, 3 "Hide" hide: i64, 4 "DataLabel" data_label: i64,
    5 "DataType" data_type: i64, 6 "DataRange" data_range: i64, 7 "DataTo" data_to: String,
    8 "ParentKey" parent_key: String, 9 "IsChecked" is_checked: bool, 10 "Children" children: Vec<Permission>
} }

/// Response of [`CreateIntegrationRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationRoleOutput {
    pub role_id: Option<String>,
}
model! { CreateIntegrationRoleOutput {
    0 "RoleId" role_id: String
} }

/// Creates integration sub organization active record: `CreateIntegrationSubOrganizationActiveRecord` of `ess`
/// 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateIntegrationSubOrganizationActiveRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationSubOrganizationActiveRecord {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub sub_organization_ids: Vec<String>,
}
operation! { CreateIntegrationSubOrganizationActiveRecord(operator: UserInfo, sub_organization_ids: Vec<String>)
    "CreateIntegrationSubOrganizationActiveRecord" -> CreateIntegrationSubOrganizationActiveRecordOutput {
    0 "Operator" operator, 1 "SubOrganizationIds" sub_organization_ids
} }

/// Response of [`CreateIntegrationSubOrganizationActiveRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationSubOrganizationActiveRecordOutput {
    pub failed_sub_organization_ids: Vec<String>,
}
model! { CreateIntegrationSubOrganizationActiveRecordOutput {
    0 "FailedSubOrganizationIds" failed_sub_organization_ids: Vec<String>
} }

/// Creates integration user roles: `CreateIntegrationUserRoles` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateIntegrationUserRoles>.
///
/// Errors: [`codes::OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE`], [`codes::RESOURCE_NOT_FOUND_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationUserRoles {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub user_ids: Vec<String>,
    /// Required.
    pub role_ids: Vec<String>,
    pub agent: Option<Agent>,
}
operation! { CreateIntegrationUserRoles(operator: UserInfo, user_ids: Vec<String>, role_ids: Vec<String>)
    "CreateIntegrationUserRoles" -> CreateIntegrationUserRolesOutput {
    0 "Operator" operator, 1 "UserIds" user_ids, 2 "RoleIds" role_ids, 3 "Agent" agent: Agent
} }

/// Response of [`CreateIntegrationUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationUserRolesOutput {
    pub failed_create_role_data: Vec<FailedCreateRoleData>,
}
model! { CreateIntegrationUserRolesOutput {
    0 "FailedCreateRoleData" failed_create_role_data: Vec<FailedCreateRoleData>
} }

/// In the response of [`CreateIntegrationUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedCreateRoleData {
    pub user_id: Option<String>,
    pub role_ids: Vec<String>,
}
model! { FailedCreateRoleData {
    0 "UserId" user_id: String, 1 "RoleIds" role_ids: Vec<String>
} }

/// Creates lm information extraction task field feedback: `CreateLMInformationExtractionTaskFieldFeedback` of `ess`
/// 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateLMInformationExtractionTaskFieldFeedback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLMInformationExtractionTaskFieldFeedback {
    /// Required.
    pub operator: UserInfo,
    pub id: Option<String>,
    pub feedback: Option<FeedbackInfo>,
}
operation! { CreateLMInformationExtractionTaskFieldFeedback(operator: UserInfo)
    "CreateLMInformationExtractionTaskFieldFeedback" -> Empty {
    0 "Operator" operator, 1 "Id" id: String, 2 "Feedback" feedback: FeedbackInfo
} }

/// Response of [`CreateLMInformationExtractionTaskFieldFeedback`]: empty.
pub type CreateLMInformationExtractionTaskFieldFeedbackOutput = Empty;

/// In the request of [`CreateLMInformationExtractionTaskFieldFeedback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackInfo {
    pub result: Option<i64>,
    pub reason: Option<FeedbackInfoReason>,
}
input! { FeedbackInfo() {
    0 "Result" result: i64, 1 "Reason" reason: FeedbackInfoReason
} }

/// In the request of [`CreateLMInformationExtractionTaskFieldFeedback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackInfoReason {
    pub reason_type: Option<i64>,
    pub reason_content: Option<String>,
}
input! { FeedbackInfoReason() {
    0 "ReasonType" reason_type: i64, 1 "ReasonContent" reason_content: String
} }

/// Creates legal seal qr code: `CreateLegalSealQrCode` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateLegalSealQrCode>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLegalSealQrCode {
    pub operator: Option<UserInfo>,
    pub agent: Option<Agent>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
}
operation! { CreateLegalSealQrCode() "CreateLegalSealQrCode" -> CreateLegalSealQrCodeOutput {
    0 "Operator" operator: UserInfo, 1 "Agent" agent: Agent, 2 "Organization" organization: OrganizationInfo
} }

/// Response of [`CreateLegalSealQrCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLegalSealQrCodeOutput {
    pub qrcode_base64: Option<String>,
}
model! { CreateLegalSealQrCodeOutput {
    0 "QrcodeBase64" qrcode_base64: String
} }

/// Creates mini app prepare flow: `CreateMiniAppPrepareFlow` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateMiniAppPrepareFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`], [`codes::FAILED_OPERATION_FLOW_HAS_DOCUMENT`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`],
/// [`codes::FAILED_OPERATION_USER_INFO_NO_MATCH`], [`codes::INTERNAL_ERROR_DB_INSERT`],
/// [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INVALID_PARAMETER_APPROVER_TYPE`],
/// [`codes::INVALID_PARAMETER_CARD_NUMBER`], [`codes::INVALID_PARAMETER_CARD_TYPE`],
/// [`codes::INVALID_PARAMETER_CC_NUM`], [`codes::INVALID_PARAMETER_CLIENT_TOKEN`],
/// [`codes::INVALID_PARAMETER_CUSTOM_SHOW_MAP`], [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`],
/// [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`], [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_FLOW_NAME`], [`codes::INVALID_PARAMETER_FLOW_TYPE`],
/// [`codes::INVALID_PARAMETER_FLOW_USER_DATA`], [`codes::INVALID_PARAMETER_FROM_SOURCE`],
/// [`codes::INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT`], [`codes::INVALID_PARAMETER_INVALID_MOBILE`],
/// [`codes::INVALID_PARAMETER_INVALID_NAME`], [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_NOTIFY_TYPE`], [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`],
/// [`codes::INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG`], [`codes::INVALID_PARAMETER_PRE_READ_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_MASK`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_APPROVER_MOBILE`],
/// [`codes::MISSING_PARAMETER_APPROVER_NAME`], [`codes::MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO`],
/// [`codes::OPERATION_DENIED_APPROVER_REPEAT`], [`codes::OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW`],
/// [`codes::OPERATION_DENIED_CC_FORBID`], [`codes::OPERATION_DENIED_CC_USER_REPEAT`],
/// [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_NO_QUOTA`],
/// [`codes::OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::OPERATION_DENIED_OUT_QUERY_LIMIT`],
/// [`codes::OPERATION_DENIED_OVER_SEA_FORBID`], [`codes::OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE`],
/// [`codes::OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_APPLICATION`],
/// [`codes::RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_SUPER_ADMIN`],
/// [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_NOT_FOUND_VERIFY_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMiniAppPrepareFlow {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub resource_type: i64,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub flow_name: String,
    pub agent: Option<Agent>,
    pub approvers: Option<Vec<MiniAppCreateApproverInfo>>,
    pub cc_infos: Option<Vec<CcInfo>>,
    pub unordered: Option<bool>,
    pub deadline_after_start_days: Option<i64>,
    pub user_flow_type_id: Option<String>,
    pub flow_option: Option<MiniAppCreateFlowOption>,
    pub page_option: Option<MiniAppCreateFlowPageOption>,
    pub user_data: Option<String>,
    pub hides: Option<Vec<i64>>,
}
operation! { CreateMiniAppPrepareFlow(operator: UserInfo, resource_type: i64, resource_id: String, flow_name: String)
    "CreateMiniAppPrepareFlow" -> CreateMiniAppPrepareFlowOutput {
    0 "Operator" operator, 1 "ResourceType" resource_type, 2 "ResourceId" resource_id, 3 "FlowName" flow_name,
    4 "Agent" agent: Agent, 5 "Approvers" approvers: Vec<MiniAppCreateApproverInfo>, 6 "CcInfos" cc_infos: Vec<CcInfo>,
    7 "Unordered" unordered: bool, 8 "DeadlineAfterStartDays" deadline_after_start_days: i64,
    9 "UserFlowTypeId" user_flow_type_id: String, 10 "FlowOption" flow_option: MiniAppCreateFlowOption,
    11 "PageOption" page_option: MiniAppCreateFlowPageOption, 12 "UserData" user_data: String,
    13 "Hides" hides: Vec<i64>
} }

/// In the request of [`CreateMiniAppPrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniAppCreateApproverInfo {
    /// Required.
    pub approver_type: Option<i64>,
    pub organization_name: Option<String>,
    pub approver_name: Option<String>,
    pub approver_mobile: Option<String>,
    pub approver_id_card_type: Option<String>,
    pub approver_id_card_number: Option<String>,
    pub recipient_id: Option<String>,
}
input! { MiniAppCreateApproverInfo(approver_type: i64) {
    0 "ApproverType" approver_type: i64, 1 "OrganizationName" organization_name: String,
    2 "ApproverName" approver_name: String, 3 "ApproverMobile" approver_mobile: String,
    4 "ApproverIdCardType" approver_id_card_type: String, 5 "ApproverIdCardNumber" approver_id_card_number: String,
    6 "RecipientId" recipient_id: String
} }

/// In the request of [`CreateMiniAppPrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniAppCreateFlowOption {
    pub reminded_on: Option<i64>,
    pub need_create_review: Option<bool>,
    pub flow_display_type: Option<i64>,
    pub forbid_edit_flow: Option<bool>,
}
input! { MiniAppCreateFlowOption() {
    0 "RemindedOn" reminded_on: i64, 1 "NeedCreateReview" need_create_review: bool,
    2 "FlowDisplayType" flow_display_type: i64, 3 "ForbidEditFlow" forbid_edit_flow: bool
} }

/// In the request of [`CreateMiniAppPrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniAppCreateFlowPageOption {
    pub hide_sign_code_after_start: Option<bool>,
}
input! { MiniAppCreateFlowPageOption() {
    0 "HideSignCodeAfterStart" hide_sign_code_after_start: bool
} }

/// Response of [`CreateMiniAppPrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMiniAppPrepareFlowOutput {
    pub long_url: Option<String>,
    pub short_url: Option<String>,
    pub mini_app_path: Option<String>,
    pub flow_id: Option<String>,
    pub qrcode_url: Option<String>,
    pub weixin_qrcode_url: Option<String>,
    pub expired_on: Option<i64>,
}
model! { CreateMiniAppPrepareFlowOutput {
    0 "LongUrl" long_url: String, 1 "ShortUrl" short_url: String, 2 "MiniAppPath" mini_app_path: String,
    3 "FlowId" flow_id: String, 4 "QrcodeUrl" qrcode_url: String, 5 "WeixinQrcodeUrl" weixin_qrcode_url: String,
    6 "ExpiredOn" expired_on: i64
} }

/// Creates modify admin authorization url: `CreateModifyAdminAuthorizationUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateModifyAdminAuthorizationUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTHORIZATION_INFO_HAS_BEEN_DELETED`], [`codes::INTERNAL_ERROR_DECRYPTION`],
/// [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModifyAdminAuthorizationUrl {
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
    pub authorization_id: Option<String>,
    pub endpoint: Option<String>,
}
operation! { CreateModifyAdminAuthorizationUrl(operator: UserInfo)
    "CreateModifyAdminAuthorizationUrl" -> CreateModifyAdminAuthorizationUrlOutput {
    0 "Operator" operator, 1 "Agent" agent: Agent, 2 "AuthorizationId" authorization_id: String,
    3 "Endpoint" endpoint: String
} }

/// Response of [`CreateModifyAdminAuthorizationUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModifyAdminAuthorizationUrlOutput {
    pub url: Option<String>,
}
model! { CreateModifyAdminAuthorizationUrlOutput {
    0 "Url" url: String
} }

/// Creates multi flow sign qr code: `CreateMultiFlowSignQRCode` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateMultiFlowSignQRCode>.
///
/// Errors: [`codes::FAILED_OPERATION_QR_CODE_CREATOR_SIGN_COMPONENTS`], [`codes::FAILED_OPERATION_QR_CODE_SIGN_USERS`],
/// [`codes::FAILED_OPERATION_QR_CODE_TEMPLATE_ID`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_CARD_NUMBER`], [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_FLOW_NAME`], [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_QR_EFFECT_DAY`], [`codes::INVALID_PARAMETER_QR_FLOW_EFFECT_DAY`],
/// [`codes::INVALID_PARAMETER_TEMPLATE_ID`], [`codes::OPERATION_DENIED_NO_QUOTA`],
/// [`codes::OPERATION_DENIED_NO_VERIFY`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiFlowSignQRCode {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub template_id: String,
    /// Required.
    pub flow_name: String,
    pub max_flow_num: Option<i64>,
    /// Deprecated.
    pub qr_effective_day: Option<i64>,
    pub flow_effective_day: Option<i64>,
    pub flow_display_type: Option<i64>,
    pub restrictions: Option<Vec<ApproverRestriction>>,
    pub user_data: Option<String>,
    /// Deprecated.
    pub callback_url: Option<String>,
    pub agent: Option<Agent>,
    /// Deprecated.
    pub approver_restrictions: Option<ApproverRestriction>,
    pub approver_component_limit_types: Option<Vec<ApproverComponentLimitType>>,
    pub forbid_personal_multiple_sign: Option<bool>,
    pub flow_name_append_scanner_info: Option<bool>,
    pub qr_code_name: Option<String>,
    pub qr_code_expired_on: Option<i64>,
}
operation! { CreateMultiFlowSignQRCode(operator: UserInfo, template_id: String, flow_name: String)
    "CreateMultiFlowSignQRCode" -> CreateMultiFlowSignQRCodeOutput {
    0 "Operator" operator, 1 "TemplateId" template_id, 2 "FlowName" flow_name, 3 "MaxFlowNum" max_flow_num: i64,
    4 "QrEffectiveDay" qr_effective_day: i64, 5 "FlowEffectiveDay" flow_effective_day: i64,
    6 "FlowDisplayType" flow_display_type: i64, 7 "Restrictions" restrictions: Vec<ApproverRestriction>,
    8 "UserData" user_data: String, 9 "CallbackUrl" callback_url: String, 10 "Agent" agent: Agent,
    11 "ApproverRestrictions" approver_restrictions: ApproverRestriction,
    12 "ApproverComponentLimitTypes" approver_component_limit_types: Vec<ApproverComponentLimitType>,
    13 "ForbidPersonalMultipleSign" forbid_personal_multiple_sign: bool,
    14 "FlowNameAppendScannerInfo" flow_name_append_scanner_info: bool, 15 "QrCodeName" qr_code_name: String,
    16 "QrCodeExpiredOn" qr_code_expired_on: i64
} }

/// In the request of [`CreateMultiFlowSignQRCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproverRestriction {
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
}
input! { ApproverRestriction() {
    0 "Name" name: String, 1 "Mobile" mobile: String, 2 "IdCardType" id_card_type: String,
    3 "IdCardNumber" id_card_number: String
} }

/// In the request of [`CreateMultiFlowSignQRCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproverComponentLimitType {
    /// Required.
    pub recipient_id: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { ApproverComponentLimitType(recipient_id: String, values: Vec<String>) {
    0 "RecipientId" recipient_id: String, 1 "Values" values: Vec<String>
} }

/// Response of [`CreateMultiFlowSignQRCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiFlowSignQRCodeOutput {
    pub qr_code: Option<SignQrCode>,
    pub sign_urls: Option<SignUrl>,
}
model! { CreateMultiFlowSignQRCodeOutput {
    0 "QrCode" qr_code: SignQrCode, 1 "SignUrls" sign_urls: SignUrl
} }

/// In the response of [`CreateMultiFlowSignQRCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignQrCode {
    pub qr_code_id: Option<String>,
    pub qr_code_url: Option<String>,
    pub expired_time: Option<i64>,
    pub weixin_qr_code_url: Option<String>,
}
model! { SignQrCode {
    0 "QrCodeId" qr_code_id: String, 1 "QrCodeUrl" qr_code_url: String, 2 "ExpiredTime" expired_time: i64,
    3 "WeixinQrCodeUrl" weixin_qr_code_url: String
} }

/// In the response of [`CreateMultiFlowSignQRCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignUrl {
    pub app_sign_url: Option<String>,
    pub effective_time: Option<String>,
    pub http_sign_url: Option<String>,
}
model! { SignUrl {
    0 "AppSignUrl" app_sign_url: String, 1 "EffectiveTime" effective_time: String, 2 "HttpSignUrl" http_sign_url: String
} }

/// Creates organization auth file: `CreateOrganizationAuthFile` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateOrganizationAuthFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationAuthFile {
    /// Required.
    pub organization_common_info: OrganizationCommonInfo,
    pub agent: Option<Agent>,
    pub operator: Option<UserInfo>,
    pub r#type: Option<i64>,
}
operation! { CreateOrganizationAuthFile(organization_common_info: OrganizationCommonInfo)
    "CreateOrganizationAuthFile" -> CreateOrganizationAuthFileOutput {
    0 "OrganizationCommonInfo" organization_common_info, 1 "Agent" agent: Agent, 2 "Operator" operator: UserInfo,
    3 "Type" r#type: i64
} }

/// In the request of [`CreateOrganizationAuthFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationCommonInfo {
    /// Required.
    pub organization_name: Option<String>,
    /// Required.
    pub uniform_social_credit_code: Option<String>,
    /// Required.
    pub legal_name: Option<String>,
    pub legal_id_card_type: Option<String>,
    pub legal_id_card_number: Option<String>,
    pub admin_name: Option<String>,
    pub admin_mobile: Option<String>,
    pub admin_id_card_type: Option<String>,
    pub admin_id_card_number: Option<String>,
    pub old_admin_name: Option<String>,
    pub old_admin_mobile: Option<String>,
    pub old_admin_id_card_type: Option<String>,
    pub old_admin_id_card_number: Option<String>,
}
input! { OrganizationCommonInfo(organization_name: String, uniform_social_credit_code: String, legal_name: String) {
    0 "OrganizationName" organization_name: String, 1 "UniformSocialCreditCode" uniform_social_credit_code: String,
    2 "LegalName" legal_name: String, 3 "LegalIdCardType" legal_id_card_type: String,
    4 "LegalIdCardNumber" legal_id_card_number: String, 5 "AdminName" admin_name: String,
    6 "AdminMobile" admin_mobile: String, 7 "AdminIdCardType" admin_id_card_type: String,
    8 "AdminIdCardNumber" admin_id_card_number: String, 9 "OldAdminName" old_admin_name: String,
    10 "OldAdminMobile" old_admin_mobile: String, 11 "OldAdminIdCardType" old_admin_id_card_type: String,
    12 "OldAdminIdCardNumber" old_admin_id_card_number: String
} }

/// Response of [`CreateOrganizationAuthFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationAuthFileOutput {
    pub file_url: Option<String>,
}
model! { CreateOrganizationAuthFileOutput {
    0 "FileUrl" file_url: String
} }

/// Creates organization auth url: `CreateOrganizationAuthUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateOrganizationAuthUrl>.
///
/// Errors: [`codes::INVALID_PARAMETER_AUTHORIZATION_TYPE`], [`codes::INVALID_PARAMETER_END_POINT`],
/// [`codes::INVALID_PARAMETER_FILE_TYPE`], [`codes::INVALID_PARAMETER_JUMP_URL`],
/// [`codes::MISSING_PARAMETER_ORGANIZATION_ID`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationAuthUrl {
    /// Required.
    pub operator: UserInfo,
    pub authorization_types: Option<Vec<i64>>,
    pub organization_name: Option<String>,
    pub uniform_social_credit_code: Option<String>,
    pub legal_name: Option<String>,
    pub auto_jump_url: Option<String>,
    pub organization_address: Option<String>,
    pub admin_name: Option<String>,
    pub admin_mobile: Option<String>,
    pub admin_id_card_number: Option<String>,
    pub admin_id_card_type: Option<String>,
    pub uniform_social_credit_code_same: Option<bool>,
    pub legal_name_same: Option<bool>,
    pub admin_name_same: Option<bool>,
    pub admin_id_card_number_same: Option<bool>,
    pub admin_mobile_same: Option<bool>,
    pub organization_name_same: Option<bool>,
    pub business_license: Option<String>,
    pub endpoint: Option<String>,
    pub initialization: Option<Vec<i64>>,
    pub power_of_attorneys: Option<Vec<String>>,
    pub user_data: Option<String>,
    pub bank_account_number: Option<String>,
    pub bank_account_number_same: Option<bool>,
    pub jump_events: Option<Vec<JumpEvent>>,
    pub organization_id_card_type: Option<String>,
    pub organization_id_card_type_same: Option<bool>,
    pub authorization_method: Option<Vec<i64>>,
    pub hide_biz_license: Option<bool>,
    pub address_same: Option<bool>,
    pub biz_license_same: Option<bool>,
}
operation! { CreateOrganizationAuthUrl(operator: UserInfo)
    "CreateOrganizationAuthUrl" -> CreateOrganizationAuthUrlOutput {
    0 "Operator" operator, 1 "AuthorizationTypes" authorization_types: Vec<i64>,
    2 "OrganizationName" organization_name: String, 3 "UniformSocialCreditCode" uniform_social_credit_code: String,
    4 "LegalName" legal_name: String, 5 "AutoJumpUrl" auto_jump_url: String,
    6 "OrganizationAddress" organization_address: String, 7 "AdminName" admin_name: String,
    8 "AdminMobile" admin_mobile: String, 9 "AdminIdCardNumber" admin_id_card_number: String,
    10 "AdminIdCardType" admin_id_card_type: String,
    11 "UniformSocialCreditCodeSame" uniform_social_credit_code_same: bool, 12 "LegalNameSame" legal_name_same: bool,
    13 "AdminNameSame" admin_name_same: bool, 14 "AdminIdCardNumberSame" admin_id_card_number_same: bool,
    15 "AdminMobileSame" admin_mobile_same: bool, 16 "OrganizationNameSame" organization_name_same: bool,
    17 "BusinessLicense" business_license: String, 18 "Endpoint" endpoint: String,
    19 "Initialization" initialization: Vec<i64>, 20 "PowerOfAttorneys" power_of_attorneys: Vec<String>,
    21 "UserData" user_data: String, 22 "BankAccountNumber" bank_account_number: String,
    23 "BankAccountNumberSame" bank_account_number_same: bool, 24 "JumpEvents" jump_events: Vec<JumpEvent>,
    25 "OrganizationIdCardType" organization_id_card_type: String,
    26 "OrganizationIdCardTypeSame" organization_id_card_type_same: bool,
    27 "AuthorizationMethod" authorization_method: Vec<i64>, 28 "HideBizLicense" hide_biz_license: bool,
    29 "AddressSame" address_same: bool, 30 "BizLicenseSame" biz_license_same: bool
} }

/// In the request of [`CreateOrganizationAuthUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JumpEvent {
    pub jump_event_type: Option<i64>,
    pub jump_url: Option<String>,
}
input! { JumpEvent() {
    0 "JumpEventType" jump_event_type: i64, 1 "JumpUrl" jump_url: String
} }

/// Response of [`CreateOrganizationAuthUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationAuthUrlOutput {
    pub auth_url: Option<String>,
    pub expired_time: Option<i64>,
}
model! { CreateOrganizationAuthUrlOutput {
    0 "AuthUrl" auth_url: String, 1 "ExpiredTime" expired_time: i64
} }

/// Creates organization batch sign url: `CreateOrganizationBatchSignUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateOrganizationBatchSignUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationBatchSignUrl {
    /// Required.
    pub operator: UserInfo,
    pub flow_ids: Option<Vec<String>>,
    pub agent: Option<Agent>,
    pub user_id: Option<String>,
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub recipient_ids: Option<Vec<String>>,
    pub flow_group_id: Option<String>,
    pub can_batch_reject: Option<bool>,
    pub dynamic_sign_option: Option<DynamicSignOption>,
}
operation! { CreateOrganizationBatchSignUrl(operator: UserInfo)
    "CreateOrganizationBatchSignUrl" -> CreateOrganizationBatchSignUrlOutput {
    0 "Operator" operator, 1 "FlowIds" flow_ids: Vec<String>, 2 "Agent" agent: Agent, 3 "UserId" user_id: String,
    4 "Name" name: String, 5 "Mobile" mobile: String, 6 "RecipientIds" recipient_ids: Vec<String>,
    7 "FlowGroupId" flow_group_id: String, 8 "CanBatchReject" can_batch_reject: bool,
    9 "DynamicSignOption" dynamic_sign_option: DynamicSignOption
} }

/// In the request of [`CreateOrganizationBatchSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicSignOption {
    pub dynamic_receive_type: Option<i64>,
    pub organization_name: Option<String>,
}
input! { DynamicSignOption() {
    0 "DynamicReceiveType" dynamic_receive_type: i64, 1 "OrganizationName" organization_name: String
} }

/// Response of [`CreateOrganizationBatchSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationBatchSignUrlOutput {
    pub sign_url: Option<String>,
    pub expired_time: Option<i64>,
}
model! { CreateOrganizationBatchSignUrlOutput {
    0 "SignUrl" sign_url: String, 1 "ExpiredTime" expired_time: i64
} }

/// Creates organization group invitation link: `CreateOrganizationGroupInvitationLink` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateOrganizationGroupInvitationLink>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationGroupInvitationLink {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub expire_time: i64,
}
operation! { CreateOrganizationGroupInvitationLink(operator: UserInfo, expire_time: i64)
    "CreateOrganizationGroupInvitationLink" -> CreateOrganizationGroupInvitationLinkOutput {
    0 "Operator" operator, 1 "ExpireTime" expire_time
} }

/// Response of [`CreateOrganizationGroupInvitationLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationGroupInvitationLinkOutput {
    pub link: Option<String>,
    pub expire_time: Option<i64>,
    pub jump_url: Option<String>,
    pub mini_app_path: Option<String>,
}
model! { CreateOrganizationGroupInvitationLinkOutput {
    0 "Link" link: String, 1 "ExpireTime" expire_time: i64, 2 "JumpUrl" jump_url: String,
    3 "MiniAppPath" mini_app_path: String
} }

/// Creates organization info change url: `CreateOrganizationInfoChangeUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateOrganizationInfoChangeUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationInfoChangeUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub change_type: i64,
    pub agent: Option<Agent>,
    pub unified_social_credit_code: Option<String>,
}
operation! { CreateOrganizationInfoChangeUrl(operator: UserInfo, change_type: i64)
    "CreateOrganizationInfoChangeUrl" -> CreateOrganizationInfoChangeUrlOutput {
    0 "Operator" operator, 1 "ChangeType" change_type, 2 "Agent" agent: Agent,
    3 "UnifiedSocialCreditCode" unified_social_credit_code: String
} }

/// Response of [`CreateOrganizationInfoChangeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationInfoChangeUrlOutput {
    pub url: Option<String>,
    pub expired_time: Option<i64>,
}
model! { CreateOrganizationInfoChangeUrlOutput {
    0 "Url" url: String, 1 "ExpiredTime" expired_time: i64
} }

/// Creates partner authorization link: `CreatePartnerAuthorizationLink` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreatePartnerAuthorizationLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartnerAuthorizationLink {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub business_id: String,
    /// Required.
    pub partner_organization_id: String,
    /// Required.
    pub application_info: CallbackInfo,
    /// Required.
    pub proxy_organization_info: ProxyOrganizationInfo,
    pub partner_application_id: Option<String>,
}

/// Arguments of [`CreatePartnerAuthorizationLink::new`].
pub struct CreatePartnerAuthorizationLinkRequired {
    pub operator: UserInfo,
    pub business_id: String,
    pub partner_organization_id: String,
    pub application_info: CallbackInfo,
    pub proxy_organization_info: ProxyOrganizationInfo,
}
operation! {
    CreatePartnerAuthorizationLink { CreatePartnerAuthorizationLinkRequired: operator, business_id, partner_organization_id, application_info, proxy_organization_info }
    "CreatePartnerAuthorizationLink" -> CreatePartnerAuthorizationLinkOutput {
    0 "Operator" operator, 1 "BusinessId" business_id, 2 "PartnerOrganizationId" partner_organization_id,
    3 "ApplicationInfo" application_info, 4 "ProxyOrganizationInfo" proxy_organization_info,
    5 "PartnerApplicationId" partner_application_id: String
} }

/// In the request of [`CreatePartnerAuthorizationLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackInfo {
    /// Required.
    pub callback_url: Option<String>,
    /// Deprecated. Secret.
    pub token: Option<Secret>,
    /// Secret.
    pub callback_key: Option<Secret>,
    /// Secret.
    pub callback_token: Option<Secret>,
}
input! { CallbackInfo(callback_url: String) {
    0 "CallbackUrl" callback_url: String, 1 "Token" token: Secret, 2 "CallbackKey" callback_key: Secret,
    3 "CallbackToken" callback_token: Secret
} }

/// In the request of [`CreatePartnerAuthorizationLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyOrganizationInfo {
    /// Required.
    pub organization_open_id: Option<String>,
    /// Required.
    pub operator_open_id: Option<String>,
}
input! { ProxyOrganizationInfo(organization_open_id: String, operator_open_id: String) {
    0 "OrganizationOpenId" organization_open_id: String, 1 "OperatorOpenId" operator_open_id: String
} }

/// Response of [`CreatePartnerAuthorizationLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartnerAuthorizationLinkOutput {
    pub link: Option<String>,
    pub expire_time: Option<i64>,
}
model! { CreatePartnerAuthorizationLinkOutput {
    0 "Link" link: String, 1 "ExpireTime" expire_time: i64
} }

/// Creates partner auto sign auth url: `CreatePartnerAutoSignAuthUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreatePartnerAutoSignAuthUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartnerAutoSignAuthUrl {
    pub agent: Option<Agent>,
    pub operator: Option<UserInfo>,
    pub authorized_organization_id: Option<String>,
    pub authorized_organization_name: Option<String>,
    pub seal_types: Option<Vec<String>>,
    pub auth_to_me: Option<bool>,
    pub limit_auth_type: Option<i64>,
}
operation! { CreatePartnerAutoSignAuthUrl() "CreatePartnerAutoSignAuthUrl" -> CreatePartnerAutoSignAuthUrlOutput {
    0 "Agent" agent: Agent, 1 "Operator" operator: UserInfo,
    2 "AuthorizedOrganizationId" authorized_organization_id: String,
    3 "AuthorizedOrganizationName" authorized_organization_name: String, 4 "SealTypes" seal_types: Vec<String>,
    5 "AuthToMe" auth_to_me: bool, 6 "LimitAuthType" limit_auth_type: i64
} }

/// Response of [`CreatePartnerAutoSignAuthUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartnerAutoSignAuthUrlOutput {
    pub url: Option<String>,
    pub mini_app_path: Option<String>,
    pub expire_time: Option<i64>,
}
model! { CreatePartnerAutoSignAuthUrlOutput {
    0 "Url" url: String, 1 "MiniAppPath" mini_app_path: String, 2 "ExpireTime" expire_time: i64
} }

/// Creates person auth certificate image: `CreatePersonAuthCertificateImage` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreatePersonAuthCertificateImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonAuthCertificateImage {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub user_name: String,
    /// Required.
    pub id_card_type: String,
    /// Required.
    pub id_card_number: String,
    pub agent: Option<Agent>,
    pub scene_key: Option<String>,
}
operation! {
    CreatePersonAuthCertificateImage(operator: UserInfo, user_name: String, id_card_type: String, id_card_number: String)
    "CreatePersonAuthCertificateImage" -> CreatePersonAuthCertificateImageOutput {
    0 "Operator" operator, 1 "UserName" user_name, 2 "IdCardType" id_card_type, 3 "IdCardNumber" id_card_number,
    4 "Agent" agent: Agent, 5 "SceneKey" scene_key: String
} }

/// Response of [`CreatePersonAuthCertificateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonAuthCertificateImageOutput {
    pub auth_cert_url: Option<String>,
    pub image_cert_id: Option<String>,
    pub serial_number: Option<String>,
    pub valid_from: Option<i64>,
    pub valid_to: Option<i64>,
}
model! { CreatePersonAuthCertificateImageOutput {
    0 "AuthCertUrl" auth_cert_url: String, 1 "ImageCertId" image_cert_id: String,
    2 "SerialNumber" serial_number: String, 3 "ValidFrom" valid_from: i64, 4 "ValidTo" valid_to: i64
} }

/// Creates prepare flow: `CreatePrepareFlow` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreatePrepareFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`], [`codes::FAILED_OPERATION_FLOW_HAS_DOCUMENT`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`],
/// [`codes::FAILED_OPERATION_USER_INFO_NO_MATCH`], [`codes::INTERNAL_ERROR_DB_INSERT`],
/// [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INVALID_PARAMETER_APPROVER_TYPE`],
/// [`codes::INVALID_PARAMETER_CARD_NUMBER`], [`codes::INVALID_PARAMETER_CARD_TYPE`],
/// [`codes::INVALID_PARAMETER_CC_NUM`], [`codes::INVALID_PARAMETER_CLIENT_TOKEN`],
/// [`codes::INVALID_PARAMETER_CUSTOM_SHOW_MAP`], [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`],
/// [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`], [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_FLOW_NAME`], [`codes::INVALID_PARAMETER_FLOW_TYPE`],
/// [`codes::INVALID_PARAMETER_FLOW_USER_DATA`], [`codes::INVALID_PARAMETER_FROM_SOURCE`],
/// [`codes::INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT`], [`codes::INVALID_PARAMETER_INVALID_MOBILE`],
/// [`codes::INVALID_PARAMETER_INVALID_NAME`], [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_NOTIFY_TYPE`], [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`],
/// [`codes::INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG`], [`codes::INVALID_PARAMETER_PRE_READ_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_MASK`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_APPROVER_MOBILE`],
/// [`codes::MISSING_PARAMETER_APPROVER_NAME`], [`codes::MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO`],
/// [`codes::OPERATION_DENIED_APPROVER_REPEAT`], [`codes::OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW`],
/// [`codes::OPERATION_DENIED_CC_FORBID`], [`codes::OPERATION_DENIED_CC_USER_REPEAT`],
/// [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_NO_QUOTA`],
/// [`codes::OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::OPERATION_DENIED_OUT_QUERY_LIMIT`],
/// [`codes::OPERATION_DENIED_OVER_SEA_FORBID`], [`codes::OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE`],
/// [`codes::OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_APPLICATION`],
/// [`codes::RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_SUPER_ADMIN`],
/// [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_NOT_FOUND_VERIFY_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrepareFlow {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub flow_name: String,
    pub resource_type: Option<i64>,
    pub unordered: Option<bool>,
    pub deadline: Option<i64>,
    pub user_flow_type_id: Option<String>,
    pub flow_type: Option<String>,
    pub approvers: Option<Vec<FlowCreateApprover>>,
    pub intelligent_status: Option<String>,
    pub components: Option<Component>,
    pub flow_option: Option<CreateFlowOption>,
    pub need_sign_review: Option<bool>,
    pub need_create_review: Option<bool>,
    pub user_data: Option<String>,
    pub cc_infos: Option<Vec<CcInfo>>,
    pub flow_id: Option<String>,
    pub agent: Option<Agent>,
    pub initiator_components: Option<Vec<Component>>,
    pub flow_display_type: Option<i64>,
    /// Deprecated.
    pub sign_component_config: Option<SignComponentConfig>,
    pub workflow: Option<bool>,
}
operation! { CreatePrepareFlow(operator: UserInfo, resource_id: String, flow_name: String)
    "CreatePrepareFlow" -> CreatePrepareFlowOutput {
    0 "Operator" operator, 1 "ResourceId" resource_id, 2 "FlowName" flow_name, 3 "ResourceType" resource_type: i64,
    4 "Unordered" unordered: bool, 5 "Deadline" deadline: i64, 6 "UserFlowTypeId" user_flow_type_id: String,
    7 "FlowType" flow_type: String, 8 "Approvers" approvers: Vec<FlowCreateApprover>,
    9 "IntelligentStatus" intelligent_status: String, 10 "Components" components: Component,
    11 "FlowOption" flow_option: CreateFlowOption, 12 "NeedSignReview" need_sign_review: bool,
    13 "NeedCreateReview" need_create_review: bool, 14 "UserData" user_data: String, 15 "CcInfos" cc_infos: Vec<CcInfo>,
    16 "FlowId" flow_id: String, 17 "Agent" agent: Agent, 18 "InitiatorComponents" initiator_components: Vec<Component>,
    19 "FlowDisplayType" flow_display_type: i64, 20 "SignComponentConfig" sign_component_config: SignComponentConfig,
    21 "Workflow" workflow: bool
} }

/// In the request of [`CreatePrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOption {
    pub can_edit_flow: Option<bool>,
    pub can_edit_form_field: Option<bool>,
    pub hide_show_flow_name: Option<bool>,
    pub hide_show_flow_type: Option<bool>,
    pub hide_show_deadline: Option<bool>,
    pub can_skip_add_approver: Option<bool>,
    pub skip_upload_file: Option<bool>,
    pub forbid_edit_fill_component: Option<bool>,
    pub custom_create_flow_description: Option<String>,
    pub forbid_add_approver: Option<bool>,
    pub forbid_edit_approver: Option<bool>,
    pub forbid_edit_flow_properties: Option<bool>,
    pub hide_component_types: Option<Vec<String>>,
    pub show_component_types: Option<Vec<String>>,
    pub result_page_config: Option<Vec<CreateResultPageConfig>>,
    pub sign_component_config: Option<SignComponentConfig>,
    pub forbid_edit_watermark: Option<bool>,
    /// Deprecated.
    pub hide_operation_instructions: Option<Vec<i64>>,
    pub hide_operation_steps: Option<Vec<i64>>,
    pub self_name: Option<String>,
    pub hide_sign_code_after_start: Option<bool>,
    pub preview_after_start: Option<bool>,
    pub sign_after_start: Option<bool>,
    pub need_flow_draft: Option<bool>,
    pub cc_info_visibility: Option<i64>,
}
input! { CreateFlowOption() {
    0 "CanEditFlow" can_edit_flow: bool, 1 "CanEditFormField" can_edit_form_field: bool,
    2 "HideShowFlowName" hide_show_flow_name: bool, 3 "HideShowFlowType" hide_show_flow_type: bool,
    4 "HideShowDeadline" hide_show_deadline: bool, 5 "CanSkipAddApprover" can_skip_add_approver: bool,
    6 "SkipUploadFile" skip_upload_file: bool, 7 "ForbidEditFillComponent" forbid_edit_fill_component: bool,
    8 "CustomCreateFlowDescription" custom_create_flow_description: String,
    9 "ForbidAddApprover" forbid_add_approver: bool, 10 "ForbidEditApprover" forbid_edit_approver: bool,
    11 "ForbidEditFlowProperties" forbid_edit_flow_properties: bool,
    12 "HideComponentTypes" hide_component_types: Vec<String>,
    13 "ShowComponentTypes" show_component_types: Vec<String>,
    14 "ResultPageConfig" result_page_config: Vec<CreateResultPageConfig>,
    15 "SignComponentConfig" sign_component_config: SignComponentConfig,
    16 "ForbidEditWatermark" forbid_edit_watermark: bool,
    17 "HideOperationInstructions" hide_operation_instructions: Vec<i64>,
    18 "HideOperationSteps" hide_operation_steps: Vec<i64>, 19 "SelfName" self_name: String,
    20 "HideSignCodeAfterStart" hide_sign_code_after_start: bool, 21 "PreviewAfterStart" preview_after_start: bool,
    22 "SignAfterStart" sign_after_start: bool, 23 "NeedFlowDraft" need_flow_draft: bool,
    24 "CcInfoVisibility" cc_info_visibility: i64
} }

/// In the request of [`CreatePrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResultPageConfig {
    /// Required.
    pub r#type: Option<i64>,
    /// Required.
    pub title: Option<String>,
    pub description: Option<String>,
}
input! { CreateResultPageConfig(r#type: i64, title: String) {
    0 "Type" r#type: i64, 1 "Title" title: String, 2 "Description" description: String
} }

/// Response of [`CreatePrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrepareFlowOutput {
    pub url: Option<String>,
    pub flow_id: Option<String>,
    pub draft_id: Option<String>,
}
model! { CreatePrepareFlowOutput {
    0 "Url" url: String, 1 "FlowId" flow_id: String, 2 "DraftId" draft_id: String
} }

/// Creates prepare flow group: `CreatePrepareFlowGroup` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreatePrepareFlowGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`], [`codes::FAILED_OPERATION_FLOW_HAS_DOCUMENT`],
/// [`codes::FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT`], [`codes::FAILED_OPERATION_NO_SIGN_REVIEW_PASS`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`], [`codes::FAILED_OPERATION_PRE_VIEW_URL_FAIL`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_USER_INFO_NO_MATCH`],
/// [`codes::INTERNAL_ERROR_DB_CONNECTION`], [`codes::INTERNAL_ERROR_DB_INSERT`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_JSON_MARSHAL`], [`codes::INTERNAL_ERROR_PDF`], [`codes::INTERNAL_ERROR_SERIALIZE`],
/// [`codes::INVALID_PARAMETER_APPROVER_TYPE`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_CC_NUM`],
/// [`codes::INVALID_PARAMETER_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_COMPONENT_FILE_INDEX`],
/// [`codes::INVALID_PARAMETER_COMPONENT_PAGE`], [`codes::INVALID_PARAMETER_COMPONENT_POSITION`],
/// [`codes::INVALID_PARAMETER_COMPONENT_TYPE_NO_MATCH_VALUE`], [`codes::INVALID_PARAMETER_COMPONENT_VALUE`],
/// [`codes::INVALID_PARAMETER_CUSTOM_SHOW_MAP`], [`codes::INVALID_PARAMETER_EMPTY_PARAMS`],
/// [`codes::INVALID_PARAMETER_END_POINT`], [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`],
/// [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`], [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_FLOW_NAME`], [`codes::INVALID_PARAMETER_FLOW_TYPE`],
/// [`codes::INVALID_PARAMETER_FLOW_USER_DATA`], [`codes::INVALID_PARAMETER_FROM_SOURCE`],
/// [`codes::INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT`], [`codes::INVALID_PARAMETER_INVALID_CHANNEL`],
/// [`codes::INVALID_PARAMETER_INVALID_ID`], [`codes::INVALID_PARAMETER_INVALID_MOBILE`],
/// [`codes::INVALID_PARAMETER_INVALID_NAME`], [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_VERIFY_CHANNEL`], [`codes::INVALID_PARAMETER_MISSING_REQUIRED_COMPONENT_VALUE`],
/// [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOTIFY_TYPE`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`], [`codes::INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG`],
/// [`codes::INVALID_PARAMETER_PRE_READ_TIME`], [`codes::INVALID_PARAMETER_SEAL_ID`],
/// [`codes::INVALID_PARAMETER_SIGN_COMPONENTS`], [`codes::INVALID_PARAMETER_VERIFY_CHANNEL`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_APPROVER_MOBILE`], [`codes::MISSING_PARAMETER_APPROVER_NAME`],
/// [`codes::MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO`], [`codes::MISSING_PARAMETER_APPROVER_ROLE`],
/// [`codes::MISSING_PARAMETER_APPROVER_SIGN_COMPONENT`], [`codes::MISSING_PARAMETER_FIELD`],
/// [`codes::MISSING_PARAMETER_FILE_NAMES`], [`codes::MISSING_PARAMETER_FLOW_APPROVER`],
/// [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::MISSING_PARAMETER_KEY_WORD`], [`codes::MISSING_PARAMETER_RECIPIENT`],
/// [`codes::MISSING_PARAMETER_RESOURCE_ID`], [`codes::MISSING_PARAMETER_SERVER_SIGN_SEAL_ID`],
/// [`codes::MISSING_PARAMETER_SIGN_COMPONENTS`], [`codes::OPERATION_DENIED_APPROVER_NO_MATCH_TEMPLATE`],
/// [`codes::OPERATION_DENIED_APPROVER_REPEAT`], [`codes::OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW`],
/// [`codes::OPERATION_DENIED_CC_FORBID`], [`codes::OPERATION_DENIED_CC_USER_REPEAT`],
/// [`codes::OPERATION_DENIED_ERR_NO_SUPPORT_INDIVIDUAL_HAS_ORGANIZATION_NAME`],
/// [`codes::OPERATION_DENIED_FILE_DELETED`], [`codes::OPERATION_DENIED_FILE_NO_MATCH_RESOURCE`],
/// [`codes::OPERATION_DENIED_FLOW_STATUS_FORBID`], [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`],
/// [`codes::OPERATION_DENIED_MANY_RESOURCE_ID`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE`],
/// [`codes::OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL`], [`codes::OPERATION_DENIED_NO_QUOTA`],
/// [`codes::OPERATION_DENIED_NO_SUPPORT_COMPONENT_TYPE`], [`codes::OPERATION_DENIED_NO_SUPPORT_JUMP_PAGE`],
/// [`codes::OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::OPERATION_DENIED_OUT_QUERY_LIMIT`],
/// [`codes::OPERATION_DENIED_OVER_SEA_FORBID`], [`codes::OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE`],
/// [`codes::OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_PERSON_SERVER_SIGN_FORBID`],
/// [`codes::OPERATION_DENIED_REQUIRED_COMPONENT_NOT_FILL`], [`codes::OPERATION_DENIED_SERVER_SIGN_NO_ALLOW_COMPONENT`],
/// [`codes::OPERATION_DENIED_SERVER_SIGN_NO_SUPPORT_SIGNATURE`], [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`],
/// [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_APPLICATION`],
/// [`codes::RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_ERR_NOT_EXIST_ROLE`], [`codes::RESOURCE_NOT_FOUND_FLOW`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_FLOW`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_RESOURCE`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE`], [`codes::RESOURCE_NOT_FOUND_SUPER_ADMIN`],
/// [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_NOT_FOUND_VERIFY_USER`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrepareFlowGroup {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_group_name: String,
    /// Required.
    pub flow_group_infos: Vec<FlowGroupInfo>,
    /// Required.
    pub resource_type: i64,
    pub agent: Option<Agent>,
    pub flow_group_options: Option<FlowGroupOptions>,
    pub flow_group_type: Option<String>,
    pub flow_group_deadline: Option<i64>,
}
operation! {
    CreatePrepareFlowGroup(operator: UserInfo, flow_group_name: String, flow_group_infos: Vec<FlowGroupInfo>, resource_type: i64)
    "CreatePrepareFlowGroup" -> CreatePrepareFlowGroupOutput {
    0 "Operator" operator, 1 "FlowGroupName" flow_group_name, 2 "FlowGroupInfos" flow_group_infos,
    3 "ResourceType" resource_type, 4 "Agent" agent: Agent, 5 "FlowGroupOptions" flow_group_options: FlowGroupOptions,
    6 "FlowGroupType" flow_group_type: String, 7 "FlowGroupDeadline" flow_group_deadline: i64
} }

/// Response of [`CreatePrepareFlowGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrepareFlowGroupOutput {
    pub flow_group_id: Option<String>,
    pub prepare_url: Option<String>,
}
model! { CreatePrepareFlowGroupOutput {
    0 "FlowGroupId" flow_group_id: String, 1 "PrepareUrl" prepare_url: String
} }

/// Creates prepared personal esign: `CreatePreparedPersonalEsign` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreatePreparedPersonalEsign>.
///
/// Errors: [`codes::FAILED_OPERATION_ID_CARD_NUMBER_CHECK_FAILED`], [`codes::FAILED_OPERATION_LICENSE_NO_QUOTA`],
/// [`codes::INVALID_PARAMETER_CARD_NUMBER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_MOBILE`],
/// [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePreparedPersonalEsign {
    /// Required.
    pub user_name: String,
    /// Required.
    pub id_card_number: String,
    /// Required.
    pub seal_name: String,
    pub operator: Option<UserInfo>,
    pub id_card_type: Option<String>,
    /// Deprecated.
    pub seal_image: Option<String>,
    pub seal_image_compress: Option<bool>,
    pub mobile: Option<String>,
    /// Deprecated.
    pub enable_auto_sign: Option<bool>,
    pub seal_color: Option<String>,
    pub process_seal: Option<bool>,
    pub file_id: Option<String>,
    pub agent: Option<Agent>,
    pub license_type: Option<i64>,
    pub scene_key: Option<String>,
}
operation! { CreatePreparedPersonalEsign(user_name: String, id_card_number: String, seal_name: String)
    "CreatePreparedPersonalEsign" -> CreatePreparedPersonalEsignOutput {
    0 "UserName" user_name, 1 "IdCardNumber" id_card_number, 2 "SealName" seal_name, 3 "Operator" operator: UserInfo,
    4 "IdCardType" id_card_type: String, 5 "SealImage" seal_image: String,
    6 "SealImageCompress" seal_image_compress: bool, 7 "Mobile" mobile: String,
    8 "EnableAutoSign" enable_auto_sign: bool, 9 "SealColor" seal_color: String, 10 "ProcessSeal" process_seal: bool,
    11 "FileId" file_id: String, 12 "Agent" agent: Agent, 13 "LicenseType" license_type: i64,
    14 "SceneKey" scene_key: String
} }

/// Response of [`CreatePreparedPersonalEsign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePreparedPersonalEsignOutput {
    pub seal_id: Option<String>,
}
model! { CreatePreparedPersonalEsignOutput {
    0 "SealId" seal_id: String
} }

/// Creates release flow: `CreateReleaseFlow` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateReleaseFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`], [`codes::FAILED_OPERATION_FLOW_HAS_DOCUMENT`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`],
/// [`codes::FAILED_OPERATION_USER_INFO_NO_MATCH`], [`codes::INTERNAL_ERROR_DB_INSERT`],
/// [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INVALID_PARAMETER_APPROVER_TYPE`],
/// [`codes::INVALID_PARAMETER_CARD_NUMBER`], [`codes::INVALID_PARAMETER_CARD_TYPE`],
/// [`codes::INVALID_PARAMETER_CC_NUM`], [`codes::INVALID_PARAMETER_CLIENT_TOKEN`],
/// [`codes::INVALID_PARAMETER_CUSTOM_SHOW_MAP`], [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`],
/// [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`], [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_FLOW_NAME`], [`codes::INVALID_PARAMETER_FLOW_TYPE`],
/// [`codes::INVALID_PARAMETER_FLOW_USER_DATA`], [`codes::INVALID_PARAMETER_FROM_SOURCE`],
/// [`codes::INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT`], [`codes::INVALID_PARAMETER_INVALID_MOBILE`],
/// [`codes::INVALID_PARAMETER_INVALID_NAME`], [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_NONSUPPORT_MOBILE`], [`codes::INVALID_PARAMETER_NOTIFY_TYPE`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`], [`codes::INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG`],
/// [`codes::INVALID_PARAMETER_PRE_READ_TIME`], [`codes::INVALID_PARAMETER_VALUE_MASK`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER_APPROVER_MOBILE`], [`codes::MISSING_PARAMETER_APPROVER_NAME`],
/// [`codes::MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO`], [`codes::OPERATION_DENIED_APPROVER_REPEAT`],
/// [`codes::OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW`], [`codes::OPERATION_DENIED_CC_FORBID`],
/// [`codes::OPERATION_DENIED_CC_USER_REPEAT`], [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_OPEN_SERVER_SIGN`],
/// [`codes::OPERATION_DENIED_NO_QUOTA`], [`codes::OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::OPERATION_DENIED_OUT_QUERY_LIMIT`],
/// [`codes::OPERATION_DENIED_OVER_SEA_FORBID`], [`codes::OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE`],
/// [`codes::OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_APPLICATION`],
/// [`codes::RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_SUPER_ADMIN`],
/// [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_NOT_FOUND_VERIFY_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReleaseFlow {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub need_relieved_flow_id: String,
    /// Required.
    pub relive_info: RelieveInfo,
    pub agent: Option<Agent>,
    pub released_approvers: Option<Vec<ReleasedApprover>>,
    pub deadline: Option<i64>,
    pub user_data: Option<String>,
}
operation! { CreateReleaseFlow(operator: UserInfo, need_relieved_flow_id: String, relive_info: RelieveInfo)
    "CreateReleaseFlow" -> CreateReleaseFlowOutput {
    0 "Operator" operator, 1 "NeedRelievedFlowId" need_relieved_flow_id, 2 "ReliveInfo" relive_info,
    3 "Agent" agent: Agent, 4 "ReleasedApprovers" released_approvers: Vec<ReleasedApprover>, 5 "Deadline" deadline: i64,
    6 "UserData" user_data: String
} }

/// In the request of [`CreateReleaseFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelieveInfo {
    /// Required.
    pub reason: Option<String>,
    pub remain_in_force_item: Option<String>,
    pub original_expense_settlement: Option<String>,
    pub original_other_settlement: Option<String>,
    pub other_deals: Option<String>,
}
input! { RelieveInfo(reason: String) {
    0 "Reason" reason: String, 1 "RemainInForceItem" remain_in_force_item: String,
    2 "OriginalExpenseSettlement" original_expense_settlement: String,
    3 "OriginalOtherSettlement" original_other_settlement: String, 4 "OtherDeals" other_deals: String
} }

/// In the request of [`CreateReleaseFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasedApprover {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub mobile: Option<String>,
    /// Deprecated.
    pub relieved_approver_receipt_id: Option<String>,
    pub approver_type: Option<String>,
    pub approver_sign_component_type: Option<String>,
    pub approver_sign_role: Option<String>,
    pub approver_sign_seal_id: Option<String>,
    pub relieved_approver_recipient_id: Option<String>,
}
input! { ReleasedApprover(name: String, mobile: String) {
    0 "Name" name: String, 1 "Mobile" mobile: String,
    2 "RelievedApproverReceiptId" relieved_approver_receipt_id: String, 3 "ApproverType" approver_type: String,
    4 "ApproverSignComponentType" approver_sign_component_type: String, 5 "ApproverSignRole" approver_sign_role: String,
    6 "ApproverSignSealId" approver_sign_seal_id: String,
    7 "RelievedApproverRecipientId" relieved_approver_recipient_id: String
} }

/// Response of [`CreateReleaseFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReleaseFlowOutput {
    pub flow_id: Option<String>,
}
model! { CreateReleaseFlowOutput {
    0 "FlowId" flow_id: String
} }

/// Creates risk identification task feedback: `CreateRiskIdentificationTaskFeedback` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateRiskIdentificationTaskFeedback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRiskIdentificationTaskFeedback {
    /// Required.
    pub operator: UserInfo,
    pub risk_id: Option<String>,
    pub feedback_result: Option<i64>,
    pub reason: Option<String>,
}
operation! { CreateRiskIdentificationTaskFeedback(operator: UserInfo) "CreateRiskIdentificationTaskFeedback" -> Empty {
    0 "Operator" operator, 1 "RiskId" risk_id: String, 2 "FeedbackResult" feedback_result: i64,
    3 "Reason" reason: String
} }

/// Response of [`CreateRiskIdentificationTaskFeedback`]: empty.
pub type CreateRiskIdentificationTaskFeedbackOutput = Empty;

/// Creates scheme url: `CreateSchemeUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateSchemeUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_PATH_TYPE_ERROR`], [`codes::INTERNAL_ERROR_DB_READ`],
/// [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`], [`codes::OPERATION_DENIED_LICENSE_HAS_EXPIRED`],
/// [`codes::OPERATION_DENIED_NO_FLOW_PERMISSION`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_SUPPORT_JUMP_PAGE`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`],
/// [`codes::RESOURCE_NOT_FOUND_APPLICATION`], [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchemeUrl {
    /// Required.
    pub operator: UserInfo,
    pub organization_name: Option<String>,
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
    pub end_point: Option<String>,
    pub flow_id: Option<String>,
    pub flow_group_id: Option<String>,
    pub path_type: Option<i64>,
    pub auto_jump_back: Option<bool>,
    pub agent: Option<Agent>,
    pub hides: Option<Vec<i64>>,
    pub recipient_id: Option<String>,
    pub flow_group_url_info: Option<FlowGroupUrlInfo>,
    pub url_use_env: Option<String>,
    pub pick_up_after_joined: Option<bool>,
    pub can_skip_read_flow: Option<bool>,
}
operation! { CreateSchemeUrl(operator: UserInfo) "CreateSchemeUrl" -> CreateSchemeUrlOutput {
    0 "Operator" operator, 1 "OrganizationName" organization_name: String, 2 "Name" name: String,
    3 "Mobile" mobile: String, 4 "IdCardType" id_card_type: String, 5 "IdCardNumber" id_card_number: String,
    6 "EndPoint" end_point: String, 7 "FlowId" flow_id: String, 8 "FlowGroupId" flow_group_id: String,
    9 "PathType" path_type: i64, 10 "AutoJumpBack" auto_jump_back: bool, 11 "Agent" agent: Agent,
    12 "Hides" hides: Vec<i64>, 13 "RecipientId" recipient_id: String,
    14 "FlowGroupUrlInfo" flow_group_url_info: FlowGroupUrlInfo, 15 "UrlUseEnv" url_use_env: String,
    16 "PickUpAfterJoined" pick_up_after_joined: bool, 17 "CanSkipReadFlow" can_skip_read_flow: bool
} }

/// In the request of [`CreateSchemeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowGroupUrlInfo {
    pub flow_group_approver_infos: Option<Vec<FlowGroupApproverInfo>>,
}
input! { FlowGroupUrlInfo() {
    0 "FlowGroupApproverInfos" flow_group_approver_infos: Vec<FlowGroupApproverInfo>
} }

/// In the request of [`CreateSchemeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowGroupApproverInfo {
    pub flow_id: Option<String>,
    pub recipient_id: Option<String>,
}
input! { FlowGroupApproverInfo() {
    0 "FlowId" flow_id: String, 1 "RecipientId" recipient_id: String
} }

/// Response of [`CreateSchemeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchemeUrlOutput {
    pub scheme_url: Option<String>,
    pub scheme_qrcode_url: Option<String>,
}
model! { CreateSchemeUrlOutput {
    0 "SchemeUrl" scheme_url: String, 1 "SchemeQrcodeUrl" scheme_qrcode_url: String
} }

/// Creates seal: `CreateSeal` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateSeal>.
///
/// Errors: [`codes::FAILED_OPERATION_FAILED_CONVER_TO_QI_WEI_USER_ID`],
/// [`codes::FAILED_OPERATION_FAILED_OPEN_WK_APP_REVIEW`], [`codes::FAILED_OPERATION_FAILED_UPDATE_TEMPLATE_OPERATION`],
/// [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::OPERATION_DENIED_ALREADY_HAS`], [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`],
/// [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`], [`codes::RESOURCE_NOT_FOUND_WE_WORK_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSeal {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub seal_name: String,
    pub agent: Option<Agent>,
    pub generate_source: Option<String>,
    pub seal_type: Option<String>,
    pub sub_seal_type: Option<String>,
    pub file_name: Option<String>,
    pub image: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub color: Option<String>,
    pub seal_horizontal_text: Option<String>,
    pub seal_chord_text: Option<String>,
    pub seal_central_type: Option<String>,
    /// Secret.
    pub file_token: Option<Secret>,
    pub seal_style: Option<String>,
    pub seal_size: Option<String>,
    pub tax_identify_code: Option<String>,
    pub seal_description: Option<String>,
    pub options: Option<Vec<OptionItem>>,
}
operation! { CreateSeal(operator: UserInfo, seal_name: String) "CreateSeal" -> CreateSealOutput {
    0 "Operator" operator, 1 "SealName" seal_name, 2 "Agent" agent: Agent, 3 "GenerateSource" generate_source: String,
    4 "SealType" seal_type: String, 5 "SubSealType" sub_seal_type: String, 6 "FileName" file_name: String,
    7 "Image" image: String, 8 "Width" width: i64, 9 "Height" height: i64, 10 "Color" color: String,
    11 "SealHorizontalText" seal_horizontal_text: String, 12 "SealChordText" seal_chord_text: String,
    13 "SealCentralType" seal_central_type: String, 14 "FileToken" file_token: Secret,
    15 "SealStyle" seal_style: String, 16 "SealSize" seal_size: String, 17 "TaxIdentifyCode" tax_identify_code: String,
    18 "SealDescription" seal_description: String, 19 "Options" options: Vec<OptionItem>
} }

/// In the request of [`CreateSeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionItem {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { OptionItem(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateSeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSealOutput {
    pub seal_id: Option<String>,
    pub image_url: Option<String>,
    pub seal_operator_verify_path: Option<String>,
    pub seal_operator_verify_qrcode_url: Option<String>,
    pub preview_file_url: Option<String>,
    pub preview_pdf_url: Option<String>,
}
model! { CreateSealOutput {
    0 "SealId" seal_id: String, 1 "ImageUrl" image_url: String,
    2 "SealOperatorVerifyPath" seal_operator_verify_path: String,
    3 "SealOperatorVerifyQrcodeUrl" seal_operator_verify_qrcode_url: String,
    4 "PreviewFileUrl" preview_file_url: String, 5 "PreviewPdfUrl" preview_pdf_url: String
} }

/// Creates seal policy: `CreateSealPolicy` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateSealPolicy>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSealPolicy {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub users: Vec<UserInfo>,
    /// Required.
    pub seal_id: String,
    /// Required.
    pub expired: i64,
    pub user_ids: Option<Vec<String>>,
    pub policy: Option<String>,
    pub agent: Option<Agent>,
    pub options: Option<Vec<OptionItem>>,
    pub authorization_flows: Option<SealPolicyAuthorizationFlows>,
}
operation! { CreateSealPolicy(operator: UserInfo, users: Vec<UserInfo>, seal_id: String, expired: i64)
    "CreateSealPolicy" -> CreateSealPolicyOutput {
    0 "Operator" operator, 1 "Users" users, 2 "SealId" seal_id, 3 "Expired" expired, 4 "UserIds" user_ids: Vec<String>,
    5 "Policy" policy: String, 6 "Agent" agent: Agent, 7 "Options" options: Vec<OptionItem>,
    8 "AuthorizationFlows" authorization_flows: SealPolicyAuthorizationFlows
} }

/// In the request of [`CreateSealPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SealPolicyAuthorizationFlows {
    pub flow_ids: Option<Vec<String>>,
    pub flow_group_ids: Option<Vec<String>>,
}
input! { SealPolicyAuthorizationFlows() {
    0 "FlowIds" flow_ids: Vec<String>, 1 "FlowGroupIds" flow_group_ids: Vec<String>
} }

/// Response of [`CreateSealPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSealPolicyOutput {
    pub user_ids: Vec<String>,
    pub seal_operator_verify_path: Option<String>,
    pub seal_operator_verify_qrcode_url: Option<String>,
}
model! { CreateSealPolicyOutput {
    0 "UserIds" user_ids: Vec<String>, 1 "SealOperatorVerifyPath" seal_operator_verify_path: String,
    2 "SealOperatorVerifyQrcodeUrl" seal_operator_verify_qrcode_url: String
} }

/// Creates single sign on employees: `CreateSingleSignOnEmployees` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateSingleSignOnEmployees>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMAIL`], [`codes::INVALID_PARAMETER_EMPTY_PARAMS`],
/// [`codes::INVALID_PARAMETER_INVALID_CHANNEL`], [`codes::INVALID_PARAMETER_INVALID_OPEN_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_OPERATOR_ID`], [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_ID`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_ROLE_ID`],
/// [`codes::LIMIT_EXCEEDED_PROXY_ORGANIZATION_OPERATOR`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSingleSignOnEmployees {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub employees: Vec<SingleSignOnEmployees>,
    /// Required.
    pub sso_application_id: String,
    pub agent: Option<Agent>,
}
operation! {
    CreateSingleSignOnEmployees(operator: UserInfo, employees: Vec<SingleSignOnEmployees>, sso_application_id: String)
    "CreateSingleSignOnEmployees" -> CreateSingleSignOnEmployeesOutput {
    0 "Operator" operator, 1 "Employees" employees, 2 "SsoApplicationId" sso_application_id, 3 "Agent" agent: Agent
} }

/// In the request of [`CreateSingleSignOnEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleSignOnEmployees {
    /// Required.
    pub open_id: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub mobile: Option<String>,
    pub user_id: Option<String>,
    pub email: Option<String>,
    pub role_ids: Option<Vec<String>>,
    pub is_verified: Option<bool>,
    pub created_on: Option<i64>,
}
input! { SingleSignOnEmployees(open_id: String, name: String, mobile: String) {
    0 "OpenId" open_id: String, 1 "Name" name: String, 2 "Mobile" mobile: String, 3 "UserId" user_id: String,
    4 "Email" email: String, 5 "RoleIds" role_ids: Vec<String>, 6 "IsVerified" is_verified: bool,
    7 "CreatedOn" created_on: i64
} }

/// Response of [`CreateSingleSignOnEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSingleSignOnEmployeesOutput {
    pub error_messages: Vec<String>,
    pub status: Option<i64>,
}
model! { CreateSingleSignOnEmployeesOutput {
    0 "ErrorMessages" error_messages: Vec<String>, 1 "Status" status: i64
} }

/// Creates user auto sign enable url: `CreateUserAutoSignEnableUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateUserAutoSignEnableUrl>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_CALL_OPEN_CLOUD_API_ERROR`],
/// [`codes::INVALID_PARAMETER_CARD_NUMBER`], [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_MASK`], [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAutoSignEnableUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub scene_key: String,
    /// Required.
    pub auto_sign_config: AutoSignConfig,
    pub url_type: Option<String>,
    pub notify_type: Option<String>,
    pub notify_address: Option<String>,
    pub expired_time: Option<i64>,
    pub agent: Option<Agent>,
    pub user_data: Option<String>,
    pub end_point: Option<String>,
}
operation! { CreateUserAutoSignEnableUrl(operator: UserInfo, scene_key: String, auto_sign_config: AutoSignConfig)
    "CreateUserAutoSignEnableUrl" -> CreateUserAutoSignEnableUrlOutput {
    0 "Operator" operator, 1 "SceneKey" scene_key, 2 "AutoSignConfig" auto_sign_config, 3 "UrlType" url_type: String,
    4 "NotifyType" notify_type: String, 5 "NotifyAddress" notify_address: String, 6 "ExpiredTime" expired_time: i64,
    7 "Agent" agent: Agent, 8 "UserData" user_data: String, 9 "EndPoint" end_point: String
} }

/// In the request of [`CreateUserAutoSignEnableUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoSignConfig {
    /// Required.
    pub user_info: Option<UserThreeFactor>,
    pub cert_info_callback: Option<bool>,
    pub user_define_seal: Option<bool>,
    pub seal_img_callback: Option<bool>,
    /// Deprecated.
    pub callback_url: Option<String>,
    pub verify_channels: Option<Vec<String>>,
    pub license_type: Option<i64>,
    pub jump_url: Option<String>,
}
input! { AutoSignConfig(user_info: UserThreeFactor) {
    0 "UserInfo" user_info: UserThreeFactor, 1 "CertInfoCallback" cert_info_callback: bool,
    2 "UserDefineSeal" user_define_seal: bool, 3 "SealImgCallback" seal_img_callback: bool,
    4 "CallbackUrl" callback_url: String, 5 "VerifyChannels" verify_channels: Vec<String>,
    6 "LicenseType" license_type: i64, 7 "JumpUrl" jump_url: String
} }

/// Response of [`CreateUserAutoSignEnableUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAutoSignEnableUrlOutput {
    pub url: Option<String>,
    pub app_id: Option<String>,
    pub app_original_id: Option<String>,
    pub path: Option<String>,
    pub qr_code: Option<String>,
    pub url_type: Option<String>,
}
model! { CreateUserAutoSignEnableUrlOutput {
    0 "Url" url: String, 1 "AppId" app_id: String, 2 "AppOriginalId" app_original_id: String, 3 "Path" path: String,
    4 "QrCode" qr_code: String, 5 "UrlType" url_type: String
} }

/// Creates user auto sign seal url: `CreateUserAutoSignSealUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateUserAutoSignSealUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAutoSignSealUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub scene_key: String,
    /// Required.
    pub user_info: UserThreeFactor,
    pub agent: Option<Agent>,
    pub expired_time: Option<i64>,
    pub end_point: Option<String>,
}
operation! { CreateUserAutoSignSealUrl(operator: UserInfo, scene_key: String, user_info: UserThreeFactor)
    "CreateUserAutoSignSealUrl" -> CreateUserAutoSignSealUrlOutput {
    0 "Operator" operator, 1 "SceneKey" scene_key, 2 "UserInfo" user_info, 3 "Agent" agent: Agent,
    4 "ExpiredTime" expired_time: i64, 5 "EndPoint" end_point: String
} }

/// Response of [`CreateUserAutoSignSealUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAutoSignSealUrlOutput {
    pub app_id: Option<String>,
    pub app_original_id: Option<String>,
    pub url: Option<String>,
    pub path: Option<String>,
    pub qr_code: Option<String>,
}
model! { CreateUserAutoSignSealUrlOutput {
    0 "AppId" app_id: String, 1 "AppOriginalId" app_original_id: String, 2 "Url" url: String, 3 "Path" path: String,
    4 "QrCode" qr_code: String
} }

/// Creates user mobile change url: `CreateUserMobileChangeUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateUserMobileChangeUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserMobileChangeUrl {
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
    pub user_id: Option<String>,
    pub user_account_type: Option<i64>,
    pub name: Option<String>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
    pub endpoint: Option<String>,
    pub user_data: Option<String>,
}
operation! { CreateUserMobileChangeUrl(operator: UserInfo)
    "CreateUserMobileChangeUrl" -> CreateUserMobileChangeUrlOutput {
    0 "Operator" operator, 1 "Agent" agent: Agent, 2 "UserId" user_id: String,
    3 "UserAccountType" user_account_type: i64, 4 "Name" name: String, 5 "IdCardType" id_card_type: String,
    6 "IdCardNumber" id_card_number: String, 7 "Endpoint" endpoint: String, 8 "UserData" user_data: String
} }

/// Response of [`CreateUserMobileChangeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserMobileChangeUrlOutput {
    pub url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { CreateUserMobileChangeUrlOutput {
    0 "Url" url: String, 1 "ExpireTime" expire_time: i64
} }

/// Creates user name change url: `CreateUserNameChangeUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateUserNameChangeUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserNameChangeUrl {
    /// Required.
    pub operator: UserInfo,
    pub endpoint: Option<String>,
    pub user_data: Option<String>,
}
operation! { CreateUserNameChangeUrl(operator: UserInfo) "CreateUserNameChangeUrl" -> CreateUserNameChangeUrlOutput {
    0 "Operator" operator, 1 "Endpoint" endpoint: String, 2 "UserData" user_data: String
} }

/// Response of [`CreateUserNameChangeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserNameChangeUrlOutput {
    pub user_verify_url: Option<String>,
    pub expire_time: Option<i64>,
    pub mini_app_id: Option<String>,
}
model! { CreateUserNameChangeUrlOutput {
    0 "UserVerifyUrl" user_verify_url: String, 1 "ExpireTime" expire_time: i64, 2 "MiniAppId" mini_app_id: String
} }

/// Creates user verify url: `CreateUserVerifyUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateUserVerifyUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserVerifyUrl {
    /// Required.
    pub operator: UserInfo,
    pub name: Option<String>,
    pub id_card_number: Option<String>,
    pub id_card_type: Option<String>,
    pub mobile: Option<String>,
    pub jump_url: Option<String>,
    pub endpoint: Option<String>,
    pub auto_jump_back: Option<bool>,
    pub user_data: Option<String>,
}
operation! { CreateUserVerifyUrl(operator: UserInfo) "CreateUserVerifyUrl" -> CreateUserVerifyUrlOutput {
    0 "Operator" operator, 1 "Name" name: String, 2 "IdCardNumber" id_card_number: String,
    3 "IdCardType" id_card_type: String, 4 "Mobile" mobile: String, 5 "JumpUrl" jump_url: String,
    6 "Endpoint" endpoint: String, 7 "AutoJumpBack" auto_jump_back: bool, 8 "UserData" user_data: String
} }

/// Response of [`CreateUserVerifyUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserVerifyUrlOutput {
    pub user_verify_url: Option<String>,
    pub expire_time: Option<i64>,
    pub mini_app_id: Option<String>,
}
model! { CreateUserVerifyUrlOutput {
    0 "UserVerifyUrl" user_verify_url: String, 1 "ExpireTime" expire_time: i64, 2 "MiniAppId" mini_app_id: String
} }

/// Creates web theme config: `CreateWebThemeConfig` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateWebThemeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebThemeConfig {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub theme_type: String,
    /// Required.
    pub web_theme_config: WebThemeConfig,
    pub agent: Option<Agent>,
}
operation! { CreateWebThemeConfig(operator: UserInfo, theme_type: String, web_theme_config: WebThemeConfig)
    "CreateWebThemeConfig" -> Empty {
    0 "Operator" operator, 1 "ThemeType" theme_type, 2 "WebThemeConfig" web_theme_config, 3 "Agent" agent: Agent
} }

/// Response of [`CreateWebThemeConfig`]: empty.
pub type CreateWebThemeConfigOutput = Empty;

/// In the request of [`CreateWebThemeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebThemeConfig {
    pub display_sign_brand_logo: Option<bool>,
    pub web_embed_theme_color: Option<String>,
}
input! { WebThemeConfig() {
    0 "DisplaySignBrandLogo" display_sign_brand_logo: bool, 1 "WebEmbedThemeColor" web_embed_theme_color: String
} }

/// Deletes extended service auth infos: `DeleteExtendedServiceAuthInfos` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteExtendedServiceAuthInfos>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtendedServiceAuthInfos {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub user_ids: Vec<String>,
    pub extend_service_type: Option<String>,
    pub agent: Option<Agent>,
}
operation! { DeleteExtendedServiceAuthInfos(operator: UserInfo, user_ids: Vec<String>)
    "DeleteExtendedServiceAuthInfos" -> Empty {
    0 "Operator" operator, 1 "UserIds" user_ids, 2 "ExtendServiceType" extend_service_type: String,
    3 "Agent" agent: Agent
} }

/// Response of [`DeleteExtendedServiceAuthInfos`]: empty.
pub type DeleteExtendedServiceAuthInfosOutput = Empty;

/// Deletes integration department: `DeleteIntegrationDepartment` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteIntegrationDepartment>.
///
/// Errors: [`codes::INTERNAL_ERROR_SERIALIZE`], [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationDepartment {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub dept_id: String,
    pub agent: Option<Agent>,
    pub receive_dept_id: Option<String>,
}
operation! { DeleteIntegrationDepartment(operator: UserInfo, dept_id: String) "DeleteIntegrationDepartment" -> Empty {
    0 "Operator" operator, 1 "DeptId" dept_id, 2 "Agent" agent: Agent, 3 "ReceiveDeptId" receive_dept_id: String
} }

/// Response of [`DeleteIntegrationDepartment`]: empty.
pub type DeleteIntegrationDepartmentOutput = Empty;

/// Deletes integration employees: `DeleteIntegrationEmployees` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteIntegrationEmployees>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CHANNEL`], [`codes::INVALID_PARAMETER_INVALID_OPERATOR_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_ID`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationEmployees {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub employees: Vec<Staff>,
    pub agent: Option<Agent>,
}
operation! { DeleteIntegrationEmployees(operator: UserInfo, employees: Vec<Staff>)
    "DeleteIntegrationEmployees" -> DeleteIntegrationEmployeesOutput {
    0 "Operator" operator, 1 "Employees" employees, 2 "Agent" agent: Agent
} }

/// Response of [`DeleteIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationEmployeesOutput {
    pub delete_employee_result: Option<DeleteStaffsResult>,
}
model! { DeleteIntegrationEmployeesOutput {
    0 "DeleteEmployeeResult" delete_employee_result: DeleteStaffsResult
} }

/// In the response of [`DeleteIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStaffsResult {
    pub success_employee_data: Vec<SuccessDeleteStaffData>,
    pub failed_employee_data: Vec<FailedDeleteStaffData>,
}
model! { DeleteStaffsResult {
    0 "SuccessEmployeeData" success_employee_data: Vec<SuccessDeleteStaffData>,
    1 "FailedEmployeeData" failed_employee_data: Vec<FailedDeleteStaffData>
} }

/// In the response of [`DeleteIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessDeleteStaffData {
    pub display_name: Option<String>,
    pub mobile: Option<String>,
    pub user_id: Option<String>,
}
model! { SuccessDeleteStaffData {
    0 "DisplayName" display_name: String, 1 "Mobile" mobile: String, 2 "UserId" user_id: String
} }

/// In the response of [`DeleteIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedDeleteStaffData {
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub reason: Option<String>,
}
model! { FailedDeleteStaffData {
    0 "UserId" user_id: String, 1 "OpenId" open_id: String, 2 "Reason" reason: String
} }

/// Deletes integration role users: `DeleteIntegrationRoleUsers` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteIntegrationRoleUsers>.
///
/// Errors: [`codes::INVALID_PARAMETER_DEPART_USER_ID`], [`codes::INVALID_PARAMETER_EMPTY_PARAMS`],
/// [`codes::INVALID_PARAMETER_ROLE_ID`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationRoleUsers {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub role_id: String,
    /// Required.
    pub users: Vec<UserInfo>,
    pub agent: Option<Agent>,
}
operation! { DeleteIntegrationRoleUsers(operator: UserInfo, role_id: String, users: Vec<UserInfo>)
    "DeleteIntegrationRoleUsers" -> DeleteIntegrationRoleUsersOutput {
    0 "Operator" operator, 1 "RoleId" role_id, 2 "Users" users, 3 "Agent" agent: Agent
} }

/// Response of [`DeleteIntegrationRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationRoleUsersOutput {
    pub role_id: Option<String>,
}
model! { DeleteIntegrationRoleUsersOutput {
    0 "RoleId" role_id: String
} }

/// Deletes organization authorizations: `DeleteOrganizationAuthorizations` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteOrganizationAuthorizations>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_MOBILE`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizations {
    /// Required.
    pub operator: UserInfo,
    pub authorization_ids: Option<Vec<String>>,
    pub admin_name: Option<String>,
    pub admin_mobile: Option<String>,
    pub agent: Option<Agent>,
}
operation! { DeleteOrganizationAuthorizations(operator: UserInfo)
    "DeleteOrganizationAuthorizations" -> DeleteOrganizationAuthorizationsOutput {
    0 "Operator" operator, 1 "AuthorizationIds" authorization_ids: Vec<String>, 2 "AdminName" admin_name: String,
    3 "AdminMobile" admin_mobile: String, 4 "Agent" agent: Agent
} }

/// Response of [`DeleteOrganizationAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationsOutput {
    pub delete_organization_authorization_infos: Vec<
        DeleteOrganizationAuthorizationInfo,
    >,
    pub status: Option<i64>,
}
model! { DeleteOrganizationAuthorizationsOutput {
    0 "DeleteOrganizationAuthorizationInfos" delete_organization_authorization_infos: Vec<DeleteOrganizationAuthorizationInfo>,
    1 "Status" status: i64
} }

/// In the response of [`DeleteOrganizationAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationInfo {
    pub authorization_id: Option<String>,
    pub organization_name: Option<String>,
    pub errormessage: Option<String>,
}
model! { DeleteOrganizationAuthorizationInfo {
    0 "AuthorizationId" authorization_id: String, 1 "OrganizationName" organization_name: String,
    2 "Errormessage" errormessage: String
} }

/// Deletes seal policies: `DeleteSealPolicies` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteSealPolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSealPolicies {
    /// Required.
    pub operator: UserInfo,
    pub policy_ids: Option<Vec<String>>,
    pub seal_id: Option<String>,
    pub user_ids: Option<Vec<String>>,
    pub agent: Option<Agent>,
}
operation! { DeleteSealPolicies(operator: UserInfo) "DeleteSealPolicies" -> Empty {
    0 "Operator" operator, 1 "PolicyIds" policy_ids: Vec<String>, 2 "SealId" seal_id: String,
    3 "UserIds" user_ids: Vec<String>, 4 "Agent" agent: Agent
} }

/// Response of [`DeleteSealPolicies`]: empty.
pub type DeleteSealPoliciesOutput = Empty;

/// Deletes single sign on employees: `DeleteSingleSignOnEmployees` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteSingleSignOnEmployees>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CHANNEL`], [`codes::INVALID_PARAMETER_INVALID_OPERATOR_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_ID`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSingleSignOnEmployees {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub sso_application_id: String,
    /// Required.
    pub open_id: String,
    pub agent: Option<Agent>,
}
operation! { DeleteSingleSignOnEmployees(operator: UserInfo, sso_application_id: String, open_id: String)
    "DeleteSingleSignOnEmployees" -> Empty {
    0 "Operator" operator, 1 "SsoApplicationId" sso_application_id, 2 "OpenId" open_id, 3 "Agent" agent: Agent
} }

/// Response of [`DeleteSingleSignOnEmployees`]: empty.
pub type DeleteSingleSignOnEmployeesOutput = Empty;

/// Describes archive flow task: `DescribeArchiveFlowTask` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeArchiveFlowTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_SERIALIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArchiveFlowTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub task_id: String,
}
operation! { DescribeArchiveFlowTask(operator: UserInfo, task_id: String)
    "DescribeArchiveFlowTask" -> DescribeArchiveFlowTaskOutput {
    0 "Operator" operator, 1 "TaskId" task_id
} }

/// Response of [`DescribeArchiveFlowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArchiveFlowTaskOutput {
    pub status: Option<i64>,
    pub archive_flow_results: Vec<ArchiveFlowResult>,
}
model! { DescribeArchiveFlowTaskOutput {
    0 "Status" status: i64, 1 "ArchiveFlowResults" archive_flow_results: Vec<ArchiveFlowResult>
} }

/// In the response of [`DescribeArchiveFlowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveFlowResult {
    pub flow_id: Option<String>,
    pub archive_flow_status: Option<i64>,
    pub business_id: Option<String>,
    pub resource_id_list: Vec<String>,
    pub error_message: Option<String>,
}
model! { ArchiveFlowResult {
    0 "FlowId" flow_id: String, 1 "ArchiveFlowStatus" archive_flow_status: i64, 2 "BusinessId" business_id: String,
    3 "ResourceIdList" resource_id_list: Vec<String>, 4 "ErrorMessage" error_message: String
} }

/// Describes batch organization registration tasks: `DescribeBatchOrganizationRegistrationTasks` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeBatchOrganizationRegistrationTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationTasks {
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
    pub task_ids: Option<Vec<String>>,
}
operation! { DescribeBatchOrganizationRegistrationTasks(operator: UserInfo)
    "DescribeBatchOrganizationRegistrationTasks" -> DescribeBatchOrganizationRegistrationTasksOutput {
    0 "Operator" operator, 1 "Agent" agent: Agent, 2 "TaskIds" task_ids: Vec<String>
} }

/// Response of [`DescribeBatchOrganizationRegistrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationTasksOutput {
    pub details: Vec<BatchOrganizationRegistrationTasksDetails>,
}
model! { DescribeBatchOrganizationRegistrationTasksOutput {
    0 "Details" details: Vec<BatchOrganizationRegistrationTasksDetails>
} }

/// In the response of [`DescribeBatchOrganizationRegistrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOrganizationRegistrationTasksDetails {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub error_message: Option<String>,
    pub authorization_info_id: Option<String>,
}
model! { BatchOrganizationRegistrationTasksDetails {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrorMessage" error_message: String,
    3 "AuthorizationInfoId" authorization_info_id: String
} }

/// Describes batch organization registration urls: `DescribeBatchOrganizationRegistrationUrls` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeBatchOrganizationRegistrationUrls>.
///
/// Errors: [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationUrls {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub task_id: String,
    pub agent: Option<Agent>,
}
operation! { DescribeBatchOrganizationRegistrationUrls(operator: UserInfo, task_id: String)
    "DescribeBatchOrganizationRegistrationUrls" -> DescribeBatchOrganizationRegistrationUrlsOutput {
    0 "Operator" operator, 1 "TaskId" task_id, 2 "Agent" agent: Agent
} }

/// Response of [`DescribeBatchOrganizationRegistrationUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationUrlsOutput {
    pub organization_auth_urls: Vec<OrganizationAuthUrl>,
}
model! { DescribeBatchOrganizationRegistrationUrlsOutput {
    0 "OrganizationAuthUrls" organization_auth_urls: Vec<OrganizationAuthUrl>
} }

/// In the response of [`DescribeBatchOrganizationRegistrationUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationAuthUrl {
    pub auth_url: Option<String>,
    pub error_message: Option<String>,
    pub sub_task_id: Option<String>,
    pub organization_name: Option<String>,
}
model! { OrganizationAuthUrl {
    0 "AuthUrl" auth_url: String, 1 "ErrorMessage" error_message: String, 2 "SubTaskId" sub_task_id: String,
    3 "OrganizationName" organization_name: String
} }

/// Describes bill usage: `DescribeBillUsage` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeBillUsage>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_QUOTA_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillUsage {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub quota_type: Option<String>,
    pub display_sub_enterprise: Option<bool>,
}
operation! { DescribeBillUsage(start_time: String, end_time: String) "DescribeBillUsage" -> DescribeBillUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "QuotaType" quota_type: String,
    3 "DisplaySubEnterprise" display_sub_enterprise: bool
} }

/// Response of [`DescribeBillUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillUsageOutput {
    pub summary: Vec<OrgBillSummary>,
    pub sub_org_summary: Vec<SubOrgBillSummary>,
}
model! { DescribeBillUsageOutput {
    0 "Summary" summary: Vec<OrgBillSummary>, 1 "SubOrgSummary" sub_org_summary: Vec<SubOrgBillSummary>
} }

/// In the response of [`DescribeBillUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgBillSummary {
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub available: Option<i64>,
    pub quota_type: Option<String>,
}
model! { OrgBillSummary {
    0 "Total" total: i64, 1 "Used" used: i64, 2 "Available" available: i64, 3 "QuotaType" quota_type: String
} }

/// In the response of [`DescribeBillUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubOrgBillSummary {
    pub organization_name: Option<String>,
    pub usage: Vec<SubOrgBillUsage>,
}
model! { SubOrgBillSummary {
    0 "OrganizationName" organization_name: String, 1 "Usage" usage: Vec<SubOrgBillUsage>
} }

/// In the response of [`DescribeBillUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubOrgBillUsage {
    pub used: Option<i64>,
    pub quota_type: Option<String>,
}
model! { SubOrgBillUsage {
    0 "Used" used: i64, 1 "QuotaType" quota_type: String
} }

/// Describes bill usage detail: `DescribeBillUsageDetail` of `ess` 2020-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeBillUsageDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_QUOTA_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_APPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillUsageDetail {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub quota_type: Option<String>,
    pub agent: Option<Agent>,
}
operation! { DescribeBillUsageDetail(start_time: String, end_time: String)
    "DescribeBillUsageDetail" -> DescribeBillUsageDetailOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "QuotaType" quota_type: String, 5 "Agent" agent: Agent
} }
paged! { DescribeBillUsageDetail: BillUsageDetail = Offset "Offset", "Details" details, total "Total" }

/// Response of [`DescribeBillUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillUsageDetailOutput {
    pub total: Option<i64>,
    pub details: Vec<BillUsageDetail>,
}
model! { DescribeBillUsageDetailOutput {
    0 "Total" total: i64, 1 "Details" details: Vec<BillUsageDetail>
} }

/// In the response of [`DescribeBillUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillUsageDetail {
    pub flow_id: Option<String>,
    pub operator_name: Option<String>,
    pub create_organization_name: Option<String>,
    pub flow_name: Option<String>,
    pub status: Option<i64>,
    pub quota_type: Option<String>,
    pub use_count: Option<i64>,
    pub cost_time: Option<i64>,
    pub quota_name: Option<String>,
    pub cost_type: Option<i64>,
    pub remark: Option<String>,
}
model! { BillUsageDetail {
    0 "FlowId" flow_id: String, 1 "OperatorName" operator_name: String,
    2 "CreateOrganizationName" create_organization_name: String, 3 "FlowName" flow_name: String, 4 "Status" status: i64,
    5 "QuotaType" quota_type: String, 6 "UseCount" use_count: i64, 7 "CostTime" cost_time: i64,
    8 "QuotaName" quota_name: String, 9 "CostType" cost_type: i64, 10 "Remark" remark: String
} }

/// Describes cancel flows task: `DescribeCancelFlowsTask` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeCancelFlowsTask>.
///
/// Errors: [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::OPERATION_DENIED_BATCH_CANCEL_FORBID`],
/// [`codes::RESOURCE_NOT_FOUND_ERR_NOT_EXIST_ROLE`], [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCancelFlowsTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub task_id: String,
    pub agent: Option<Agent>,
    pub cancel_type: Option<i64>,
}
operation! { DescribeCancelFlowsTask(operator: UserInfo, task_id: String)
    "DescribeCancelFlowsTask" -> DescribeCancelFlowsTaskOutput {
    0 "Operator" operator, 1 "TaskId" task_id, 2 "Agent" agent: Agent, 3 "CancelType" cancel_type: i64
} }

/// Response of [`DescribeCancelFlowsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCancelFlowsTaskOutput {
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub success_flow_ids: Vec<String>,
    pub failure_flows: Vec<CancelFailureFlow>,
}
model! { DescribeCancelFlowsTaskOutput {
    0 "TaskId" task_id: String, 1 "TaskStatus" task_status: String, 2 "SuccessFlowIds" success_flow_ids: Vec<String>,
    3 "FailureFlows" failure_flows: Vec<CancelFailureFlow>
} }

/// In the response of [`DescribeCancelFlowsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFailureFlow {
    pub flow_id: Option<String>,
    pub reason: Option<String>,
    pub flow_name: Option<String>,
}
model! { CancelFailureFlow {
    0 "FlowId" flow_id: String, 1 "Reason" reason: String, 2 "FlowName" flow_name: String
} }

/// Describes contract comparison task: `DescribeContractComparisonTask` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractComparisonTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractComparisonTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub task_id: String,
    pub show_detail: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeContractComparisonTask(operator: UserInfo, task_id: String)
    "DescribeContractComparisonTask" -> DescribeContractComparisonTaskOutput {
    0 "Operator" operator, 1 "TaskId" task_id, 2 "ShowDetail" show_detail: bool, 3 "Filters" filters: Vec<Filter>
} }

/// In the request of [`DescribeContractComparisonTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeContractComparisonTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractComparisonTaskOutput {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub message: Option<String>,
    pub original_file_resource_id: Option<String>,
    pub diff_file_resource_id: Option<String>,
    pub comment: Option<String>,
    pub total_diff_count: Option<i64>,
    pub add_diff_count: Option<i64>,
    pub change_diff_count: Option<i64>,
    pub delete_diff_count: Option<i64>,
    pub operator: Option<String>,
    pub create_time: Option<i64>,
    pub comparison_detail: Vec<ComparisonDetail>,
}
model! { DescribeContractComparisonTaskOutput {
    0 "TaskId" task_id: String, 1 "Status" status: i64, 2 "Message" message: String,
    3 "OriginalFileResourceId" original_file_resource_id: String, 4 "DiffFileResourceId" diff_file_resource_id: String,
    5 "Comment" comment: String, 6 "TotalDiffCount" total_diff_count: i64, 7 "AddDiffCount" add_diff_count: i64,
    8 "ChangeDiffCount" change_diff_count: i64, 9 "DeleteDiffCount" delete_diff_count: i64,
    10 "Operator" operator: String, 11 "CreateTime" create_time: i64,
    12 "ComparisonDetail" comparison_detail: Vec<ComparisonDetail>
} }

/// In the response of [`DescribeContractComparisonTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComparisonDetail {
    pub comparison_point_id: Option<String>,
    pub comparison_type: Option<String>,
    pub content_type: Option<String>,
    pub origin_text: Option<String>,
    pub diff_text: Option<String>,
    pub format_type: Option<i64>,
}
model! { ComparisonDetail {
    0 "ComparisonPointId" comparison_point_id: String, 1 "ComparisonType" comparison_type: String,
    2 "ContentType" content_type: String, 3 "OriginText" origin_text: String, 4 "DiffText" diff_text: String,
    5 "FormatType" format_type: i64
} }

/// Describes contract diff task web url: `DescribeContractDiffTaskWebUrl` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractDiffTaskWebUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractDiffTaskWebUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub task_id: String,
}
operation! { DescribeContractDiffTaskWebUrl(operator: UserInfo, task_id: String)
    "DescribeContractDiffTaskWebUrl" -> DescribeContractDiffTaskWebUrlOutput {
    0 "Operator" operator, 1 "TaskId" task_id
} }

/// Response of [`DescribeContractDiffTaskWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractDiffTaskWebUrlOutput {
    pub web_url: Option<String>,
}
model! { DescribeContractDiffTaskWebUrlOutput {
    0 "WebUrl" web_url: String
} }

/// Describes contract review checklist: `DescribeContractReviewChecklist` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractReviewChecklist>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewChecklist {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub checklist_id: String,
    pub agent: Option<Agent>,
}
operation! { DescribeContractReviewChecklist(operator: UserInfo, checklist_id: String)
    "DescribeContractReviewChecklist" -> DescribeContractReviewChecklistOutput {
    0 "Operator" operator, 1 "ChecklistId" checklist_id, 2 "Agent" agent: Agent
} }

/// Response of [`DescribeContractReviewChecklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewChecklistOutput {
    pub checklist_id: Option<String>,
    pub name: Option<String>,
    pub enabled: Option<bool>,
    pub categories: Vec<ChecklistCategory>,
}
model! { DescribeContractReviewChecklistOutput {
    0 "ChecklistId" checklist_id: String, 1 "Name" name: String, 2 "Enabled" enabled: bool,
    3 "Categories" categories: Vec<ChecklistCategory>
} }

/// In the request of [`DescribeContractReviewChecklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChecklistCategory {
    /// Required.
    pub name: Option<String>,
    pub points: Option<Vec<ChecklistPoint>>,
}
input! { ChecklistCategory(name: String) {
    0 "Name" name: String, 1 "Points" points: Vec<ChecklistPoint>
} }

/// In the request of [`DescribeContractReviewChecklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChecklistPoint {
    /// Required.
    pub summary: Option<String>,
    /// Required.
    pub explanation: Option<String>,
    /// Required.
    pub risk_level: Option<String>,
    pub id: Option<String>,
    pub is_indispensable: Option<bool>,
    pub is_consistent_with_reference_item: Option<bool>,
    pub reference_item: Option<String>,
    pub suggestion: Option<String>,
    pub ai_suggestion: Option<String>,
    pub risk_presentation: Option<Vec<String>>,
}
input! { ChecklistPoint(summary: String, explanation: String, risk_level: String) {
    0 "Summary" summary: String, 1 "Explanation" explanation: String, 2 "RiskLevel" risk_level: String,
    3 "Id" id: String, 4 "IsIndispensable" is_indispensable: bool,
    5 "IsConsistentWithReferenceItem" is_consistent_with_reference_item: bool, 6 "ReferenceItem" reference_item: String,
    7 "Suggestion" suggestion: String, 8 "AiSuggestion" ai_suggestion: String,
    9 "RiskPresentation" risk_presentation: Vec<String>
} }

/// Describes contract review checklist web url: `DescribeContractReviewChecklistWebUrl` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractReviewChecklistWebUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewChecklistWebUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub id: String,
}
operation! { DescribeContractReviewChecklistWebUrl(operator: UserInfo, id: String)
    "DescribeContractReviewChecklistWebUrl" -> DescribeContractReviewChecklistWebUrlOutput {
    0 "Operator" operator, 1 "Id" id
} }

/// Response of [`DescribeContractReviewChecklistWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewChecklistWebUrlOutput {
    pub web_url: Option<String>,
    pub id: Option<String>,
}
model! { DescribeContractReviewChecklistWebUrlOutput {
    0 "WebUrl" web_url: String, 1 "Id" id: String
} }

/// Describes contract review checklists web url: `DescribeContractReviewChecklistsWebUrl` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractReviewChecklistsWebUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewChecklistsWebUrl {
    /// Required.
    pub operator: UserInfo,
    pub option: Option<ContractReviewChecklistWebUrlOption>,
}
operation! { DescribeContractReviewChecklistsWebUrl(operator: UserInfo)
    "DescribeContractReviewChecklistsWebUrl" -> DescribeContractReviewChecklistsWebUrlOutput {
    0 "Operator" operator, 1 "Option" option: ContractReviewChecklistWebUrlOption
} }

/// In the request of [`DescribeContractReviewChecklistsWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractReviewChecklistWebUrlOption {
    pub disable_create_checklist: Option<bool>,
}
input! { ContractReviewChecklistWebUrlOption() {
    0 "DisableCreateChecklist" disable_create_checklist: bool
} }

/// Response of [`DescribeContractReviewChecklistsWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewChecklistsWebUrlOutput {
    pub web_url: Option<String>,
}
model! { DescribeContractReviewChecklistsWebUrlOutput {
    0 "WebUrl" web_url: String
} }

/// Describes contract review marked risk export task: `DescribeContractReviewMarkedRiskExportTask` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractReviewMarkedRiskExportTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewMarkedRiskExportTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub task_id: String,
    pub agent: Option<Agent>,
}
operation! { DescribeContractReviewMarkedRiskExportTask(operator: UserInfo, task_id: String)
    "DescribeContractReviewMarkedRiskExportTask" -> DescribeContractReviewMarkedRiskExportTaskOutput {
    0 "Operator" operator, 1 "TaskId" task_id, 2 "Agent" agent: Agent
} }

/// Response of [`DescribeContractReviewMarkedRiskExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewMarkedRiskExportTaskOutput {
    pub url: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeContractReviewMarkedRiskExportTaskOutput {
    0 "Url" url: String, 1 "Status" status: i64
} }

/// Describes contract review task: `DescribeContractReviewTask` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractReviewTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub task_id: String,
    pub agent: Option<Agent>,
}
operation! { DescribeContractReviewTask(operator: UserInfo, task_id: String)
    "DescribeContractReviewTask" -> DescribeContractReviewTaskOutput {
    0 "Operator" operator, 1 "TaskId" task_id, 2 "Agent" agent: Agent
} }

/// Response of [`DescribeContractReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewTaskOutput {
    pub checklist_id: Option<String>,
    pub checklist_ids: Vec<String>,
    pub created_on: Option<i64>,
    pub finished_on: Option<i64>,
    pub policy_type: Option<i64>,
    pub resource_id: Option<String>,
    pub risks: Vec<OutputRisk>,
    pub role: Option<RiskIdentificationRoleInfo>,
    pub roles: Vec<RiskIdentificationRoleInfo>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub comment: Option<String>,
    pub user_data: Option<String>,
    pub high_risk_count: Option<i64>,
    pub total_risk_count: Option<i64>,
    pub approved_lists: Vec<OutputReference>,
    pub summaries: Vec<ContractSummary>,
}
model! { DescribeContractReviewTaskOutput {
    0 "ChecklistId" checklist_id: String, 1 "ChecklistIds" checklist_ids: Vec<String>, 2 "CreatedOn" created_on: i64,
    3 "FinishedOn" finished_on: i64, 4 "PolicyType" policy_type: i64, 5 "ResourceId" resource_id: String,
    6 "Risks" risks: Vec<OutputRisk>, 7 "Role" role: RiskIdentificationRoleInfo,
    8 "Roles" roles: Vec<RiskIdentificationRoleInfo>, 9 "Status" status: i64, 10 "TaskId" task_id: String,
    11 "Comment" comment: String, 12 "UserData" user_data: String, 13 "HighRiskCount" high_risk_count: i64,
    14 "TotalRiskCount" total_risk_count: i64, 15 "ApprovedLists" approved_lists: Vec<OutputReference>,
    16 "Summaries" summaries: Vec<ContractSummary>
} }

/// In the response of [`DescribeContractReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputRisk {
    pub risk_id: Option<String>,
    pub risk_name: Option<String>,
    pub risk_description: Option<String>,
    pub risk_level: Option<String>,
    pub risk_advice: Option<String>,
    pub risk_presentation: Vec<String>,
    pub content: Option<String>,
    pub positions: Vec<PositionInfo>,
    pub is_mark: Option<bool>,
    pub is_ignore: Option<bool>,
    pub risk_basis: Option<String>,
    pub risk_level_id: Option<i64>,
    pub risk_labels: Vec<String>,
    pub risk_origin: Option<i64>,
    pub creator: Option<String>,
    pub creator_id: Option<String>,
    pub created_on: Option<i64>,
    pub risk_level_alias_name: Option<String>,
}
model! { OutputRisk {
    0 "RiskId" risk_id: String, 1 "RiskName" risk_name: String, 2 "RiskDescription" risk_description: String,
    3 "RiskLevel" risk_level: String, 4 "RiskAdvice" risk_advice: String,
    5 "RiskPresentation" risk_presentation: Vec<String>, 6 "Content" content: String,
    7 "Positions" positions: Vec<PositionInfo>, 8 "IsMark" is_mark: bool, 9 "IsIgnore" is_ignore: bool,
    10 "RiskBasis" risk_basis: String, 11 "RiskLevelId" risk_level_id: i64, 12 "RiskLabels" risk_labels: Vec<String>,
    13 "RiskOrigin" risk_origin: i64, 14 "Creator" creator: String, 15 "CreatorId" creator_id: String,
    16 "CreatedOn" created_on: i64, 17 "RiskLevelAliasName" risk_level_alias_name: String
} }

/// In the response of [`DescribeContractReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionInfo {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub width: Option<f64>,
    pub height: Option<f64>,
    pub page_index: Option<i64>,
    pub id: Option<String>,
    pub begin: Option<i64>,
    pub end: Option<i64>,
    pub doc_type: Option<i64>,
}
model! { PositionInfo {
    0 "X" x: f64, 1 "Y" y: f64, 2 "Width" width: f64, 3 "Height" height: f64, 4 "PageIndex" page_index: i64,
    5 "Id" id: String, 6 "Begin" begin: i64, 7 "End" end: i64, 8 "DocType" doc_type: i64
} }

/// In the response of [`DescribeContractReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputReference {
    pub risk_id: Option<String>,
    pub risk_name: Option<String>,
    pub risk_description: Option<String>,
    pub category_name: Option<String>,
    pub risk_basis: Option<String>,
    pub excerpts: Vec<ReferenceExcerpt>,
}
model! { OutputReference {
    0 "RiskId" risk_id: String, 1 "RiskName" risk_name: String, 2 "RiskDescription" risk_description: String,
    3 "CategoryName" category_name: String, 4 "RiskBasis" risk_basis: String,
    5 "Excerpts" excerpts: Vec<ReferenceExcerpt>
} }

/// In the response of [`DescribeContractReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceExcerpt {
    pub content: Option<String>,
    pub position: Option<PositionInfo>,
}
model! { ReferenceExcerpt {
    0 "Content" content: String, 1 "Position" position: PositionInfo
} }

/// In the response of [`DescribeContractReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractSummary {
    pub name: Option<String>,
    pub infos: Vec<ContractSummaryInfo>,
}
model! { ContractSummary {
    0 "Name" name: String, 1 "Infos" infos: Vec<ContractSummaryInfo>
} }

/// In the response of [`DescribeContractReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractSummaryInfo {
    pub key: Option<String>,
    pub value: Option<String>,
    pub identity: Option<Identity>,
}
model! { ContractSummaryInfo {
    0 "Key" key: String, 1 "Value" value: String, 2 "Identity" identity: Identity
} }

/// In the response of [`DescribeContractReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Identity {
    pub credit_code: Option<String>,
    pub org_code: Option<String>,
    pub reg_no: Option<String>,
    pub ent_name: Option<String>,
    pub legal_rep_name: Option<String>,
    pub op_state: Option<String>,
    pub op_from_date: Option<String>,
    pub op_to_date: Option<String>,
    pub estab_date: Option<String>,
    pub appr_date: Option<String>,
    pub revo_date: Option<String>,
    pub cancel_date: Option<String>,
    pub reg_org: Option<String>,
    pub ent_type_code: Option<String>,
    pub ent_type: Option<String>,
    pub biz_scope: Option<String>,
    pub license_biz_item: Option<String>,
    pub reg_area_code: Option<String>,
    pub reg_address: Option<String>,
    pub reg_capital_curtype: Option<String>,
    pub reg_capital: Option<String>,
    pub paid_capital: Option<String>,
    pub ori_reg_no: Option<String>,
    pub ent_name_eng: Option<String>,
    pub ori_ent_name: Option<String>,
    pub op_state_code: Option<i64>,
    pub search_date: Option<String>,
}
model! { Identity {
    0 "CreditCode" credit_code: String, 1 "OrgCode" org_code: String, 2 "RegNo" reg_no: String,
    3 "EntName" ent_name: String, 4 "LegalRepName" legal_rep_name: String, 5 "OpState" op_state: String,
    6 "OpFromDate" op_from_date: String, 7 "OpToDate" op_to_date: String, 8 "EstabDate" estab_date: String,
    9 "ApprDate" appr_date: String, 10 "RevoDate" revo_date: String, 11 "CancelDate" cancel_date: String,
    12 "RegOrg" reg_org: String, 13 "EntTypeCode" ent_type_code: String, 14 "EntType" ent_type: String,
    15 "BizScope" biz_scope: String, 16 "LicenseBizItem" license_biz_item: String,
    17 "RegAreaCode" reg_area_code: String, 18 "RegAddress" reg_address: String,
    19 "RegCapitalCurtype" reg_capital_curtype: String, 20 "RegCapital" reg_capital: String,
    21 "PaidCapital" paid_capital: String, 22 "OriRegNo" ori_reg_no: String, 23 "EntNameEng" ent_name_eng: String,
    24 "OriEntName" ori_ent_name: String, 25 "OpStateCode" op_state_code: i64, 26 "SearchDate" search_date: String
} }

/// Describes contract review task list web url: `DescribeContractReviewTaskListWebUrl` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractReviewTaskListWebUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewTaskListWebUrl {
    /// Required.
    pub operator: UserInfo,
}
operation! { DescribeContractReviewTaskListWebUrl(operator: UserInfo)
    "DescribeContractReviewTaskListWebUrl" -> DescribeContractReviewTaskListWebUrlOutput {
    0 "Operator" operator
} }

/// Response of [`DescribeContractReviewTaskListWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewTaskListWebUrlOutput {
    pub web_url: Option<String>,
}
model! { DescribeContractReviewTaskListWebUrlOutput {
    0 "WebUrl" web_url: String
} }

/// Describes contract review web url: `DescribeContractReviewWebUrl` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractReviewWebUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewWebUrl {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub task_id: String,
}
operation! { DescribeContractReviewWebUrl(operator: UserInfo, task_id: String)
    "DescribeContractReviewWebUrl" -> DescribeContractReviewWebUrlOutput {
    0 "Operator" operator, 1 "TaskId" task_id
} }

/// Response of [`DescribeContractReviewWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContractReviewWebUrlOutput {
    pub web_url: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeContractReviewWebUrlOutput {
    0 "WebUrl" web_url: String, 1 "Status" status: i64
} }

/// Describes draft contract by prompts task: `DescribeDraftContractByPromptsTask` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeDraftContractByPromptsTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_RESOURCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDraftContractByPromptsTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub task_id: String,
}
operation! { DescribeDraftContractByPromptsTask(operator: UserInfo, task_id: String)
    "DescribeDraftContractByPromptsTask" -> DescribeDraftContractByPromptsTaskOutput {
    0 "Operator" operator, 1 "TaskId" task_id
} }

/// Response of [`DescribeDraftContractByPromptsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDraftContractByPromptsTaskOutput {
    pub status: Option<i64>,
    pub message: Option<String>,
    pub contract_name: Option<String>,
    pub resource_id: Option<String>,
    pub contract_url: Option<String>,
}
model! { DescribeDraftContractByPromptsTaskOutput {
    0 "Status" status: i64, 1 "Message" message: String, 2 "ContractName" contract_name: String,
    3 "ResourceId" resource_id: String, 4 "ContractUrl" contract_url: String
} }

/// Describes enterprise contract review checklists: `DescribeEnterpriseContractReviewChecklists` of `ess` 2020-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeEnterpriseContractReviewChecklists>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseContractReviewChecklists {
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
    pub filters: Option<Filter>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeEnterpriseContractReviewChecklists(operator: UserInfo)
    "DescribeEnterpriseContractReviewChecklists" -> DescribeEnterpriseContractReviewChecklistsOutput {
    0 "Operator" operator, 1 "Agent" agent: Agent, 2 "Filters" filters: Filter, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeEnterpriseContractReviewChecklists: Checklist =
    Offset "Offset", "Checklists" checklists, total "Total" }

/// Response of [`DescribeEnterpriseContractReviewChecklists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseContractReviewChecklistsOutput {
    pub total: Option<i64>,
    pub checklists: Vec<Checklist>,
}
model! { DescribeEnterpriseContractReviewChecklistsOutput {
    0 "Total" total: i64, 1 "Checklists" checklists: Vec<Checklist>
} }

/// In the response of [`DescribeEnterpriseContractReviewChecklists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Checklist {
    pub id: Option<String>,
    pub name: Option<String>,
    pub count: Option<i64>,
    pub enabled: Option<bool>,
    pub updater: Option<String>,
    pub modified_on: Option<i64>,
    pub official: Option<bool>,
    pub config_status: Option<i64>,
}
model! { Checklist {
    0 "Id" id: String, 1 "Name" name: String, 2 "Count" count: i64, 3 "Enabled" enabled: bool,
    4 "Updater" updater: String, 5 "ModifiedOn" modified_on: i64, 6 "Official" official: bool,
    7 "ConfigStatus" config_status: i64
} }

/// Describes extended service auth detail: `DescribeExtendedServiceAuthDetail` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeExtendedServiceAuthDetail>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetail {
    /// Required.
    pub operator: UserInfo,
    pub extend_service_type: Option<String>,
    pub agent: Option<Agent>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub partner_organization_name: Option<String>,
}
operation! { DescribeExtendedServiceAuthDetail(operator: UserInfo)
    "DescribeExtendedServiceAuthDetail" -> DescribeExtendedServiceAuthDetailOutput {
    0 "Operator" operator, 1 "ExtendServiceType" extend_service_type: String, 2 "Agent" agent: Agent,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "PartnerOrganizationName" partner_organization_name: String
} }

/// Response of [`DescribeExtendedServiceAuthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetailOutput {
    pub auth_info_detail: Option<AuthInfoDetail>,
}
model! { DescribeExtendedServiceAuthDetailOutput {
    0 "AuthInfoDetail" auth_info_detail: AuthInfoDetail
} }

/// In the response of [`DescribeExtendedServiceAuthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthInfoDetail {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub has_auth_user_list: Vec<HasAuthUser>,
    pub has_auth_organization_list: Vec<HasAuthOrganization>,
    pub auth_user_total: Option<i64>,
    pub auth_organization_total: Option<i64>,
}
model! { AuthInfoDetail {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "HasAuthUserList" has_auth_user_list: Vec<HasAuthUser>,
    3 "HasAuthOrganizationList" has_auth_organization_list: Vec<HasAuthOrganization>,
    4 "AuthUserTotal" auth_user_total: i64, 5 "AuthOrganizationTotal" auth_organization_total: i64
} }

/// In the response of [`DescribeExtendedServiceAuthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HasAuthUser {
    pub user_id: Option<String>,
    pub belong_to: Option<String>,
    pub main_organization_id: Option<String>,
}
model! { HasAuthUser {
    0 "UserId" user_id: String, 1 "BelongTo" belong_to: String, 2 "MainOrganizationId" main_organization_id: String
} }

/// In the response of [`DescribeExtendedServiceAuthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HasAuthOrganization {
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub authorized_organization_id: Option<String>,
    pub authorized_organization_name: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub authorize_time: Option<i64>,
}
model! { HasAuthOrganization {
    0 "OrganizationId" organization_id: String, 1 "OrganizationName" organization_name: String,
    2 "AuthorizedOrganizationId" authorized_organization_id: String,
    3 "AuthorizedOrganizationName" authorized_organization_name: String, 4 "TemplateId" template_id: String,
    5 "TemplateName" template_name: String, 6 "AuthorizeTime" authorize_time: i64
} }

/// Describes extended service auth infos: `DescribeExtendedServiceAuthInfos` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeExtendedServiceAuthInfos>.
///
/// Errors: [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfos {
    /// Required.
    pub operator: UserInfo,
    pub extend_service_type: Option<String>,
    pub agent: Option<Agent>,
}
operation! { DescribeExtendedServiceAuthInfos(operator: UserInfo)
    "DescribeExtendedServiceAuthInfos" -> DescribeExtendedServiceAuthInfosOutput {
    0 "Operator" operator, 1 "ExtendServiceType" extend_service_type: String, 2 "Agent" agent: Agent
} }

/// Response of [`DescribeExtendedServiceAuthInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfosOutput {
    pub auth_info_list: Vec<ExtendAuthInfo>,
}
model! { DescribeExtendedServiceAuthInfosOutput {
    0 "AuthInfoList" auth_info_list: Vec<ExtendAuthInfo>
} }

/// In the response of [`DescribeExtendedServiceAuthInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendAuthInfo {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub operator_user_id: Option<String>,
    pub operate_on: Option<i64>,
    pub has_auth_user_list: Vec<HasAuthUser>,
}
model! { ExtendAuthInfo {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "Status" status: String,
    3 "OperatorUserId" operator_user_id: String, 4 "OperateOn" operate_on: i64,
    5 "HasAuthUserList" has_auth_user_list: Vec<HasAuthUser>
} }

/// Describes file convert task: `DescribeFileConvertTask` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFileConvertTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_TYPE`], [`codes::MISSING_PARAMETER_RESOURCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileConvertTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
}
operation! { DescribeFileConvertTask(task_id: String, operator: UserInfo)
    "DescribeFileConvertTask" -> DescribeFileConvertTaskOutput {
    0 "TaskId" task_id, 1 "Operator" operator, 2 "Agent" agent: Agent
} }

/// Response of [`DescribeFileConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileConvertTaskOutput {
    pub task_id: Option<String>,
    pub task_status: Option<i64>,
    pub task_message: Option<String>,
    pub resource_id: Option<String>,
}
model! { DescribeFileConvertTaskOutput {
    0 "TaskId" task_id: String, 1 "TaskStatus" task_status: i64, 2 "TaskMessage" task_message: String,
    3 "ResourceId" resource_id: String
} }

/// Describes file counter sign result: `DescribeFileCounterSignResult` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFileCounterSignResult>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`], [`codes::INTERNAL_ERROR_API`],
/// [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileCounterSignResult {
    pub operator: Option<UserInfo>,
    pub agent: Option<Agent>,
    pub task_id: Option<String>,
}
operation! { DescribeFileCounterSignResult() "DescribeFileCounterSignResult" -> DescribeFileCounterSignResultOutput {
    0 "Operator" operator: UserInfo, 1 "Agent" agent: Agent, 2 "TaskId" task_id: String
} }

/// Response of [`DescribeFileCounterSignResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileCounterSignResultOutput {
    pub status: Option<String>,
    pub result_file_id: Option<String>,
    pub error_detail: Option<String>,
}
model! { DescribeFileCounterSignResultOutput {
    0 "Status" status: String, 1 "ResultFileId" result_file_id: String, 2 "ErrorDetail" error_detail: String
} }

/// Describes file urls: `DescribeFileUrls` of `ess` 2020-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFileUrls>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INVALID_PARAMETER_BUSINESS_ID`],
/// [`codes::INVALID_PARAMETER_BUSINESS_TYPE`], [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`],
/// [`codes::OPERATION_DENIED_FILE_DELETED`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::RESOURCE_NOT_FOUND_APPLICATION`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_DOCUMENT`], [`codes::RESOURCE_NOT_FOUND_RESOURCE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUrls {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub business_type: String,
    /// Required.
    pub business_ids: Vec<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub url_ttl: Option<i64>,
    /// Deprecated. Secret.
    pub cc_token: Option<Secret>,
    /// Deprecated.
    pub scene: Option<String>,
    pub agent: Option<Agent>,
}
operation! { DescribeFileUrls(operator: UserInfo, business_type: String, business_ids: Vec<String>)
    "DescribeFileUrls" -> DescribeFileUrlsOutput {
    0 "Operator" operator, 1 "BusinessType" business_type, 2 "BusinessIds" business_ids, 3 "FileName" file_name: String,
    4 "FileType" file_type: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64, 7 "UrlTtl" url_ttl: i64,
    8 "CcToken" cc_token: Secret, 9 "Scene" scene: String, 10 "Agent" agent: Agent
} }
paged! { DescribeFileUrls: FileUrl = Offset "Offset", "FileUrls" file_urls, total "TotalCount" }

/// Response of [`DescribeFileUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUrlsOutput {
    pub file_urls: Vec<FileUrl>,
    pub total_count: Option<i64>,
}
model! { DescribeFileUrlsOutput {
    0 "FileUrls" file_urls: Vec<FileUrl>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFileUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUrl {
    pub url: Option<String>,
    pub option: Option<String>,
}
model! { FileUrl {
    0 "Url" url: String, 1 "Option" option: String
} }

/// Describes flow briefs: `DescribeFlowBriefs` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFlowBriefs>.
///
/// Errors: [`codes::INTERNAL_ERROR_CACHE`], [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INTERNAL_ERROR_DECRYPTION`],
/// [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_OPERATOR_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_INVALID_ROLE_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_ROLE_NAME`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_FLOW_ID`],
/// [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::OPERATION_DENIED_OUT_QUERY_LIMIT`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_NOT_FOUND_RESOURCE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowBriefs {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_ids: Vec<String>,
    pub agent: Option<Agent>,
}
operation! { DescribeFlowBriefs(operator: UserInfo, flow_ids: Vec<String>)
    "DescribeFlowBriefs" -> DescribeFlowBriefsOutput {
    0 "Operator" operator, 1 "FlowIds" flow_ids, 2 "Agent" agent: Agent
} }

/// Response of [`DescribeFlowBriefs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowBriefsOutput {
    pub flow_briefs: Vec<FlowBrief>,
}
model! { DescribeFlowBriefsOutput {
    0 "FlowBriefs" flow_briefs: Vec<FlowBrief>
} }

/// In the response of [`DescribeFlowBriefs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowBrief {
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub flow_description: Option<String>,
    pub flow_type: Option<String>,
    pub flow_status: Option<i64>,
    pub created_on: Option<i64>,
    pub flow_message: Option<String>,
    pub creator: Option<String>,
    pub deadline: Option<i64>,
    pub user_flow_type: Option<UserFlowType>,
    pub template_id: Option<String>,
}
model! { FlowBrief {
    0 "FlowId" flow_id: String, 1 "FlowName" flow_name: String, 2 "FlowDescription" flow_description: String,
    3 "FlowType" flow_type: String, 4 "FlowStatus" flow_status: i64, 5 "CreatedOn" created_on: i64,
    6 "FlowMessage" flow_message: String, 7 "Creator" creator: String, 8 "Deadline" deadline: i64,
    9 "UserFlowType" user_flow_type: UserFlowType, 10 "TemplateId" template_id: String
} }

/// Describes flow components: `DescribeFlowComponents` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFlowComponents>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT`], [`codes::INVALID_PARAMETER_EMPTY_PARAMS`],
/// [`codes::OPERATION_DENIED_NO_FLOW_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowComponents {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_id: String,
    pub agent: Option<Agent>,
}
operation! { DescribeFlowComponents(operator: UserInfo, flow_id: String)
    "DescribeFlowComponents" -> DescribeFlowComponentsOutput {
    0 "Operator" operator, 1 "FlowId" flow_id, 2 "Agent" agent: Agent
} }

/// Response of [`DescribeFlowComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowComponentsOutput {
    pub recipient_component_infos: Vec<RecipientComponentInfo>,
}
model! { DescribeFlowComponentsOutput {
    0 "RecipientComponentInfos" recipient_component_infos: Vec<RecipientComponentInfo>
} }

/// In the response of [`DescribeFlowComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecipientComponentInfo {
    pub recipient_id: Option<String>,
    pub recipient_fill_status: Option<String>,
    pub is_promoter: Option<bool>,
    pub components: Vec<FilledComponent>,
    pub sign_components: Vec<FilledComponent>,
}
model! { RecipientComponentInfo {
    0 "RecipientId" recipient_id: String, 1 "RecipientFillStatus" recipient_fill_status: String,
    2 "IsPromoter" is_promoter: bool, 3 "Components" components: Vec<FilledComponent>,
    4 "SignComponents" sign_components: Vec<FilledComponent>
} }

/// In the response of [`DescribeFlowComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilledComponent {
    pub component_id: Option<String>,
    pub component_name: Option<String>,
    pub component_fill_status: Option<String>,
    pub component_value: Option<String>,
    pub component_recipient_id: Option<String>,
    pub image_url: Option<String>,
}
model! { FilledComponent {
    0 "ComponentId" component_id: String, 1 "ComponentName" component_name: String,
    2 "ComponentFillStatus" component_fill_status: String, 3 "ComponentValue" component_value: String,
    4 "ComponentRecipientId" component_recipient_id: String, 5 "ImageUrl" image_url: String
} }

/// Describes flow evidence report: `DescribeFlowEvidenceReport` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFlowEvidenceReport>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_MASK`],
/// [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::OPERATION_DENIED_FLOW_STATUS_FORBID`],
/// [`codes::OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`], [`codes::RESOURCE_NOT_FOUND_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowEvidenceReport {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub report_id: String,
    pub agent: Option<Agent>,
    pub report_type: Option<i64>,
}
operation! { DescribeFlowEvidenceReport(operator: UserInfo, report_id: String)
    "DescribeFlowEvidenceReport" -> DescribeFlowEvidenceReportOutput {
    0 "Operator" operator, 1 "ReportId" report_id, 2 "Agent" agent: Agent, 3 "ReportType" report_type: i64
} }

/// Response of [`DescribeFlowEvidenceReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowEvidenceReportOutput {
    pub report_url: Option<String>,
    pub status: Option<String>,
}
model! { DescribeFlowEvidenceReportOutput {
    0 "ReportUrl" report_url: String, 1 "Status" status: String
} }

/// Describes flow info: `DescribeFlowInfo` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFlowInfo>.
///
/// Errors: [`codes::OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED`], [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowInfo {
    pub operator: Option<UserInfo>,
    pub flow_ids: Option<Vec<String>>,
    pub agent: Option<Agent>,
    pub flow_group_id: Option<String>,
}
operation! { DescribeFlowInfo() "DescribeFlowInfo" -> DescribeFlowInfoOutput {
    0 "Operator" operator: UserInfo, 1 "FlowIds" flow_ids: Vec<String>, 2 "Agent" agent: Agent,
    3 "FlowGroupId" flow_group_id: String
} }

/// Response of [`DescribeFlowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowInfoOutput {
    pub flow_detail_infos: Vec<FlowDetailInfo>,
    pub flow_group_id: Option<String>,
    pub flow_group_name: Option<String>,
    pub flow_group_remarks: Vec<String>,
}
model! { DescribeFlowInfoOutput {
    0 "FlowDetailInfos" flow_detail_infos: Vec<FlowDetailInfo>, 1 "FlowGroupId" flow_group_id: String,
    2 "FlowGroupName" flow_group_name: String, 3 "FlowGroupRemarks" flow_group_remarks: Vec<String>
} }

/// In the response of [`DescribeFlowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowDetailInfo {
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub flow_type: Option<String>,
    pub flow_status: Option<i64>,
    pub flow_message: Option<String>,
    pub flow_description: Option<String>,
    pub created_on: Option<i64>,
    pub flow_approver_infos: Vec<FlowApproverDetail>,
    pub cc_infos: Vec<FlowApproverDetail>,
    pub creator: Option<String>,
    pub user_flow_type: Option<UserFlowType>,
    pub template_id: Option<String>,
    pub flow_remarks: Vec<String>,
}
model! { FlowDetailInfo {
    0 "FlowId" flow_id: String, 1 "FlowName" flow_name: String, 2 "FlowType" flow_type: String,
    3 "FlowStatus" flow_status: i64, 4 "FlowMessage" flow_message: String, 5 "FlowDescription" flow_description: String,
    6 "CreatedOn" created_on: i64, 7 "FlowApproverInfos" flow_approver_infos: Vec<FlowApproverDetail>,
    8 "CcInfos" cc_infos: Vec<FlowApproverDetail>, 9 "Creator" creator: String,
    10 "UserFlowType" user_flow_type: UserFlowType, 11 "TemplateId" template_id: String,
    12 "FlowRemarks" flow_remarks: Vec<String>
} }

/// In the response of [`DescribeFlowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowApproverDetail {
    pub approve_message: Option<String>,
    pub approve_name: Option<String>,
    pub approve_status: Option<i64>,
    /// Deprecated.
    pub receipt_id: Option<String>,
    pub custom_user_id: Option<String>,
    pub mobile: Option<String>,
    pub sign_order: Option<i64>,
    pub approve_time: Option<i64>,
    pub approve_type: Option<String>,
    pub approver_source: Option<String>,
    pub custom_approver_tag: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub sign_id: Option<String>,
    pub approver_role_name: Option<String>,
    pub recipient_id: Option<String>,
    pub forward_records: Vec<ForwardRecord>,
}
model! { FlowApproverDetail {
    0 "ApproveMessage" approve_message: String, 1 "ApproveName" approve_name: String,
    2 "ApproveStatus" approve_status: i64, 3 "ReceiptId" receipt_id: String, 4 "CustomUserId" custom_user_id: String,
    5 "Mobile" mobile: String, 6 "SignOrder" sign_order: i64, 7 "ApproveTime" approve_time: i64,
    8 "ApproveType" approve_type: String, 9 "ApproverSource" approver_source: String,
    10 "CustomApproverTag" custom_approver_tag: String, 11 "OrganizationId" organization_id: String,
    12 "OrganizationName" organization_name: String, 13 "SignId" sign_id: String,
    14 "ApproverRoleName" approver_role_name: String, 15 "RecipientId" recipient_id: String,
    16 "ForwardRecords" forward_records: Vec<ForwardRecord>
} }

/// In the response of [`DescribeFlowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardRecord {
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub forward_type: Option<String>,
    pub forward_message: Option<String>,
    pub forward_time: Option<i64>,
}
model! { ForwardRecord {
    0 "Name" name: String, 1 "Mobile" mobile: String, 2 "ForwardType" forward_type: String,
    3 "ForwardMessage" forward_message: String, 4 "ForwardTime" forward_time: i64
} }

/// Describes flow templates: `DescribeFlowTemplates` of `ess` 2020-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFlowTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND_SHADOW_USER`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INVALID_PARAMETER_CONTENT_TYPE`], [`codes::MISSING_PARAMETER_USER_ID`],
/// [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`], [`codes::RESOURCE_NOT_FOUND_APPLICATION`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTemplates {
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
    pub content_type: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub application_id: Option<String>,
    /// Deprecated.
    pub is_channel: Option<bool>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
    /// Deprecated.
    pub generate_source: Option<i64>,
    pub with_preview_url: Option<bool>,
}
operation! { DescribeFlowTemplates(operator: UserInfo) "DescribeFlowTemplates" -> DescribeFlowTemplatesOutput {
    0 "Operator" operator, 1 "Agent" agent: Agent, 2 "ContentType" content_type: i64, 3 "Filters" filters: Vec<Filter>,
    4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "ApplicationId" application_id: String,
    7 "IsChannel" is_channel: bool, 8 "Organization" organization: OrganizationInfo,
    9 "GenerateSource" generate_source: i64, 10 "WithPreviewUrl" with_preview_url: bool
} }
paged! { DescribeFlowTemplates: TemplateInfo = Offset "Offset", "Templates" templates, total "TotalCount" }

/// Response of [`DescribeFlowTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTemplatesOutput {
    pub templates: Vec<TemplateInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeFlowTemplatesOutput {
    0 "Templates" templates: Vec<TemplateInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFlowTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateInfo {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub recipients: Vec<Recipient>,
    pub components: Vec<Component>,
    pub sign_components: Vec<Component>,
    pub description: Option<String>,
    pub document_resource_ids: Vec<String>,
    pub file_infos: Vec<FileInfo>,
    pub attachment_resource_ids: Vec<String>,
    pub sign_order: Vec<i64>,
    pub status: Option<i64>,
    pub creator: Option<String>,
    pub created_on: Option<i64>,
    pub promoter: Option<Recipient>,
    pub template_type: Option<i64>,
    pub available: Option<i64>,
    pub organization_id: Option<String>,
    pub creator_id: Option<String>,
    pub preview_url: Option<String>,
    pub user_flow_type: Option<UserFlowType>,
    pub template_version: Option<String>,
    pub published: Option<bool>,
    pub share_template_id: Option<String>,
    pub template_seals: Vec<SealInfo>,
    /// Deprecated.
    pub seals: Vec<SealInfo>,
}
model! { TemplateInfo {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String,
    2 "Recipients" recipients: Vec<Recipient>, 3 "Components" components: Vec<Component>,
    4 "SignComponents" sign_components: Vec<Component>, 5 "Description" description: String,
    6 "DocumentResourceIds" document_resource_ids: Vec<String>, 7 "FileInfos" file_infos: Vec<FileInfo>,
    8 "AttachmentResourceIds" attachment_resource_ids: Vec<String>, 9 "SignOrder" sign_order: Vec<i64>,
    10 "Status" status: i64, 11 "Creator" creator: String, 12 "CreatedOn" created_on: i64,
    13 "Promoter" promoter: Recipient, 14 "TemplateType" template_type: i64, 15 "Available" available: i64,
    16 "OrganizationId" organization_id: String, 17 "CreatorId" creator_id: String, 18 "PreviewUrl" preview_url: String,
    19 "UserFlowType" user_flow_type: UserFlowType, 20 "TemplateVersion" template_version: String,
    21 "Published" published: bool, 22 "ShareTemplateId" share_template_id: String,
    23 "TemplateSeals" template_seals: Vec<SealInfo>, 24 "Seals" seals: Vec<SealInfo>
} }

/// In the response of [`DescribeFlowTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recipient {
    pub recipient_id: Option<String>,
    pub recipient_type: Option<String>,
    pub description: Option<String>,
    pub role_name: Option<String>,
    pub require_validation: Option<bool>,
    pub require_sign: Option<bool>,
    pub routing_order: Option<i64>,
    pub require_delivery: Option<bool>,
    pub email: Option<String>,
    pub mobile: Option<String>,
    pub user_id: Option<String>,
    pub delivery_method: Option<String>,
    pub recipient_extra: Option<String>,
    pub approver_verify_types: Vec<i64>,
    pub approver_sign_types: Vec<i64>,
    pub no_transfer: Option<bool>,
}
model! { Recipient {
    0 "RecipientId" recipient_id: String, 1 "RecipientType" recipient_type: String, 2 "Description" description: String,
    3 "RoleName" role_name: String, 4 "RequireValidation" require_validation: bool, 5 "RequireSign" require_sign: bool,
    6 "RoutingOrder" routing_order: i64, 7 "RequireDelivery" require_delivery: bool, 8 "Email" email: String,
    9 "Mobile" mobile: String, 10 "UserId" user_id: String, 11 "DeliveryMethod" delivery_method: String,
    12 "RecipientExtra" recipient_extra: String, 13 "ApproverVerifyTypes" approver_verify_types: Vec<i64>,
    14 "ApproverSignTypes" approver_sign_types: Vec<i64>, 15 "NoTransfer" no_transfer: bool
} }

/// In the response of [`DescribeFlowTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub created_on: Option<i64>,
}
model! { FileInfo {
    0 "FileId" file_id: String, 1 "FileName" file_name: String, 2 "FileSize" file_size: i64,
    3 "CreatedOn" created_on: i64
} }

/// In the response of [`DescribeFlowTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SealInfo {
    pub seal_id: Option<String>,
    pub seal_type: Option<String>,
    pub seal_name: Option<String>,
}
model! { SealInfo {
    0 "SealId" seal_id: String, 1 "SealType" seal_type: String, 2 "SealName" seal_name: String
} }

/// Describes information extraction task: `DescribeInformationExtractionTask` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeInformationExtractionTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInformationExtractionTask {
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
    pub task_id: Option<String>,
}
operation! { DescribeInformationExtractionTask(operator: UserInfo)
    "DescribeInformationExtractionTask" -> DescribeInformationExtractionTaskOutput {
    0 "Operator" operator, 1 "Agent" agent: Agent, 2 "TaskId" task_id: String
} }

/// Response of [`DescribeInformationExtractionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInformationExtractionTaskOutput {
    pub fields: Vec<ExtractionField>,
    pub status: Option<i64>,
    pub url: Option<String>,
    pub results: Vec<ExtractionTaskResult>,
}
model! { DescribeInformationExtractionTaskOutput {
    0 "Fields" fields: Vec<ExtractionField>, 1 "Status" status: i64, 2 "Url" url: String,
    3 "Results" results: Vec<ExtractionTaskResult>
} }

/// In the response of [`DescribeInformationExtractionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractionTaskResult {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub extraction_field_results: Vec<ExtractionFieldResult>,
}
model! { ExtractionTaskResult {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String,
    2 "ExtractionFieldResults" extraction_field_results: Vec<ExtractionFieldResult>
} }

/// In the response of [`DescribeInformationExtractionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractionFieldResult {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub values: Vec<String>,
    pub requires_semantic_extraction: Option<bool>,
    pub positions: Vec<PositionInfo>,
}
model! { ExtractionFieldResult {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Values" values: Vec<String>,
    4 "RequiresSemanticExtraction" requires_semantic_extraction: bool, 5 "Positions" positions: Vec<PositionInfo>
} }

/// Describes information extraction web url: `DescribeInformationExtractionWebUrl` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeInformationExtractionWebUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInformationExtractionWebUrl {
    /// Required.
    pub operator: UserInfo,
    pub task_id: Option<String>,
}
operation! { DescribeInformationExtractionWebUrl(operator: UserInfo)
    "DescribeInformationExtractionWebUrl" -> DescribeInformationExtractionWebUrlOutput {
    0 "Operator" operator, 1 "TaskId" task_id: String
} }

/// Response of [`DescribeInformationExtractionWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInformationExtractionWebUrlOutput {
    pub url: Option<String>,
}
model! { DescribeInformationExtractionWebUrlOutput {
    0 "Url" url: String
} }

/// Describes integration departments: `DescribeIntegrationDepartments` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeIntegrationDepartments>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationDepartments {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub query_type: i64,
    pub agent: Option<Agent>,
    pub dept_id: Option<String>,
    pub dept_open_id: Option<String>,
}
operation! { DescribeIntegrationDepartments(operator: UserInfo, query_type: i64)
    "DescribeIntegrationDepartments" -> DescribeIntegrationDepartmentsOutput {
    0 "Operator" operator, 1 "QueryType" query_type, 2 "Agent" agent: Agent, 3 "DeptId" dept_id: String,
    4 "DeptOpenId" dept_open_id: String
} }

/// Response of [`DescribeIntegrationDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationDepartmentsOutput {
    pub departments: Vec<IntegrationDepartment>,
}
model! { DescribeIntegrationDepartmentsOutput {
    0 "Departments" departments: Vec<IntegrationDepartment>
} }

/// In the response of [`DescribeIntegrationDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationDepartment {
    pub dept_id: Option<String>,
    pub dept_name: Option<String>,
    pub parent_dept_id: Option<String>,
    pub dept_open_id: Option<String>,
    pub order_no: Option<i64>,
}
model! { IntegrationDepartment {
    0 "DeptId" dept_id: String, 1 "DeptName" dept_name: String, 2 "ParentDeptId" parent_dept_id: String,
    3 "DeptOpenId" dept_open_id: String, 4 "OrderNo" order_no: i64
} }

/// Describes integration employees: `DescribeIntegrationEmployees` of `ess` 2020-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeIntegrationEmployees>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CHANNEL`], [`codes::INVALID_PARAMETER_INVALID_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_OFFSET`], [`codes::INVALID_PARAMETER_INVALID_OPERATOR_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_VALUE_MASK`],
/// [`codes::OPERATION_DENIED_LICENSE_HAS_EXPIRED`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NOT_FOUND_LICENSE`], [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`],
/// [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationEmployees {
    /// Required.
    pub operator: UserInfo,
    pub limit: Option<i64>,
    pub agent: Option<Agent>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
}
operation! { DescribeIntegrationEmployees(operator: UserInfo)
    "DescribeIntegrationEmployees" -> DescribeIntegrationEmployeesOutput {
    0 "Operator" operator, 1 "Limit" limit: i64, 2 "Agent" agent: Agent, 3 "Filters" filters: Vec<Filter>,
    4 "Offset" offset: i64
} }
paged! { DescribeIntegrationEmployees: Staff = Offset "Offset", "Employees" employees, total "TotalCount" }

/// Response of [`DescribeIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationEmployeesOutput {
    pub employees: Vec<Staff>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeIntegrationEmployeesOutput {
    0 "Employees" employees: Vec<Staff>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "TotalCount" total_count: i64
} }

/// Describes integration roles: `DescribeIntegrationRoles` of `ess` 2020-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeIntegrationRoles>.
///
/// Errors: [`codes::INVALID_PARAMETER_LIMIT`], [`codes::INVALID_PARAMETER_OFFSET`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`], [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationRoles {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub limit: i64,
    pub agent: Option<Agent>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
}
operation! { DescribeIntegrationRoles(operator: UserInfo, limit: i64)
    "DescribeIntegrationRoles" -> DescribeIntegrationRolesOutput {
    0 "Operator" operator, 1 "Limit" limit, 2 "Agent" agent: Agent, 3 "Filters" filters: Vec<Filter>,
    4 "Offset" offset: i64
} }
paged! { DescribeIntegrationRoles: IntegrateRole =
    Offset "Offset", "IntegrateRoles" integrate_roles, total "TotalCount" }

/// Response of [`DescribeIntegrationRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationRolesOutput {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub total_count: Option<i64>,
    pub integrate_roles: Vec<IntegrateRole>,
}
model! { DescribeIntegrationRolesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "TotalCount" total_count: i64,
    3 "IntegrateRoles" integrate_roles: Vec<IntegrateRole>
} }

/// In the response of [`DescribeIntegrationRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrateRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub role_status: Option<i64>,
    pub is_group_role: Option<bool>,
    pub sub_org_id_list: Vec<String>,
    pub permission_groups: Vec<PermissionGroup>,
}
model! { IntegrateRole {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String, 2 "RoleStatus" role_status: i64,
    3 "IsGroupRole" is_group_role: bool, 4 "SubOrgIdList" sub_org_id_list: Vec<String>,
    5 "PermissionGroups" permission_groups: Vec<PermissionGroup>
} }

/// Describes lm information extraction task field feedback: `DescribeLMInformationExtractionTaskFieldFeedback` of `ess`
/// 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeLMInformationExtractionTaskFieldFeedback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLMInformationExtractionTaskFieldFeedback {
    /// Required.
    pub operator: UserInfo,
    pub task_id: Option<String>,
}
operation! { DescribeLMInformationExtractionTaskFieldFeedback(operator: UserInfo)
    "DescribeLMInformationExtractionTaskFieldFeedback" -> DescribeLMInformationExtractionTaskFieldFeedbackOutput {
    0 "Operator" operator, 1 "TaskId" task_id: String
} }

/// Response of [`DescribeLMInformationExtractionTaskFieldFeedback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLMInformationExtractionTaskFieldFeedbackOutput {
    pub sub_task_feedback_list: Vec<SubTaskFeedback>,
    pub task_id: Option<String>,
}
model! { DescribeLMInformationExtractionTaskFieldFeedbackOutput {
    0 "SubTaskFeedbackList" sub_task_feedback_list: Vec<SubTaskFeedback>, 1 "TaskId" task_id: String
} }

/// In the response of [`DescribeLMInformationExtractionTaskFieldFeedback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubTaskFeedback {
    pub sub_task_id: Option<String>,
    pub feedback_list: Vec<FeedbackList>,
}
model! { SubTaskFeedback {
    0 "SubTaskId" sub_task_id: String, 1 "FeedbackList" feedback_list: Vec<FeedbackList>
} }

/// In the response of [`DescribeLMInformationExtractionTaskFieldFeedback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackList {
    pub id: Option<String>,
    pub info: Option<FeedbackInfo>,
}
model! { FeedbackList {
    0 "Id" id: String, 1 "Info" info: FeedbackInfo
} }

/// Describes organization auth status: `DescribeOrganizationAuthStatus` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeOrganizationAuthStatus>.
///
/// Errors: [`codes::MISSING_PARAMETER_ORG_NAME_OR_UNIFORM_SOCIAL_CREDIT_CODE`],
/// [`codes::MISSING_PARAMETER_ORGANIZATION_ID`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationAuthStatus {
    /// Required.
    pub operator: UserInfo,
    pub organization_name: Option<String>,
    pub uniform_social_credit_code: Option<String>,
    pub legal_name: Option<String>,
    pub authorization_info_id: Option<String>,
}
operation! { DescribeOrganizationAuthStatus(operator: UserInfo)
    "DescribeOrganizationAuthStatus" -> DescribeOrganizationAuthStatusOutput {
    0 "Operator" operator, 1 "OrganizationName" organization_name: String,
    2 "UniformSocialCreditCode" uniform_social_credit_code: String, 3 "LegalName" legal_name: String,
    4 "AuthorizationInfoId" authorization_info_id: String
} }

/// Response of [`DescribeOrganizationAuthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationAuthStatusOutput {
    pub is_verified: Option<bool>,
    pub auth_status: Option<i64>,
    pub auth_records: Vec<AuthRecord>,
    pub organization_id: Option<String>,
}
model! { DescribeOrganizationAuthStatusOutput {
    0 "IsVerified" is_verified: bool, 1 "AuthStatus" auth_status: i64, 2 "AuthRecords" auth_records: Vec<AuthRecord>,
    3 "OrganizationId" organization_id: String
} }

/// In the response of [`DescribeOrganizationAuthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthRecord {
    pub operator_name: Option<String>,
    pub operator_mobile: Option<String>,
    pub auth_type: Option<i64>,
    pub audit_status: Option<i64>,
    pub reason: Option<String>,
}
model! { AuthRecord {
    0 "OperatorName" operator_name: String, 1 "OperatorMobile" operator_mobile: String, 2 "AuthType" auth_type: i64,
    3 "AuditStatus" audit_status: i64, 4 "Reason" reason: String
} }

/// Describes organization group organizations: `DescribeOrganizationGroupOrganizations` of `ess` 2020-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeOrganizationGroupOrganizations>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::INVALID_PARAMETER_VALUE_MASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationGroupOrganizations {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Deprecated.
    pub name: Option<String>,
    pub status: Option<i64>,
    pub export: Option<bool>,
    pub id: Option<String>,
}
operation! { DescribeOrganizationGroupOrganizations(operator: UserInfo, limit: i64, offset: i64)
    "DescribeOrganizationGroupOrganizations" -> DescribeOrganizationGroupOrganizationsOutput {
    0 "Operator" operator, 1 "Limit" limit, 2 "Offset" offset, 3 "Name" name: String, 4 "Status" status: i64,
    5 "Export" export: bool, 6 "Id" id: String
} }
paged! { DescribeOrganizationGroupOrganizations: GroupOrganization = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeOrganizationGroupOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationGroupOrganizationsOutput {
    pub total: Option<i64>,
    pub joined_total: Option<i64>,
    /// Deprecated.
    pub actived_total: Option<i64>,
    pub export_url: Option<String>,
    pub list: Vec<GroupOrganization>,
    pub activated_total: Option<i64>,
}
model! { DescribeOrganizationGroupOrganizationsOutput {
    0 "Total" total: i64, 1 "JoinedTotal" joined_total: i64, 2 "ActivedTotal" actived_total: i64,
    3 "ExportUrl" export_url: String, 4 "List" list: Vec<GroupOrganization>, 5 "ActivatedTotal" activated_total: i64
} }

/// In the response of [`DescribeOrganizationGroupOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupOrganization {
    pub name: Option<String>,
    pub alias: Option<String>,
    pub organization_id: Option<String>,
    pub update_time: Option<i64>,
    pub status: Option<i64>,
    pub is_main_organization: Option<bool>,
    pub id_card_number: Option<String>,
    pub admin_info: Option<Admin>,
    pub license: Option<String>,
    pub license_expire_time: Option<i64>,
    pub join_time: Option<i64>,
    pub flow_engine_enable: Option<bool>,
}
model! { GroupOrganization {
    0 "Name" name: String, 1 "Alias" alias: String, 2 "OrganizationId" organization_id: String,
    3 "UpdateTime" update_time: i64, 4 "Status" status: i64, 5 "IsMainOrganization" is_main_organization: bool,
    6 "IdCardNumber" id_card_number: String, 7 "AdminInfo" admin_info: Admin, 8 "License" license: String,
    9 "LicenseExpireTime" license_expire_time: i64, 10 "JoinTime" join_time: i64,
    11 "FlowEngineEnable" flow_engine_enable: bool
} }

/// In the response of [`DescribeOrganizationGroupOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Admin {
    pub name: Option<String>,
    pub mobile: Option<String>,
}
model! { Admin {
    0 "Name" name: String, 1 "Mobile" mobile: String
} }

/// Describes organization seals: `DescribeOrganizationSeals` of `ess` 2020-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeOrganizationSeals>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::MISSING_PARAMETER_USER_ID`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NOT_FOUND_LICENSE`],
/// [`codes::OPERATION_DENIED_OPERATOR_HAS_NO_PERMISSION`], [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`],
/// [`codes::OPERATION_DENIED_SUB_ORG_NOT_JOIN`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationSeals {
    /// Required.
    pub operator: UserInfo,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub info_type: Option<i64>,
    pub seal_id: Option<String>,
    pub seal_types: Option<Vec<String>>,
    pub agent: Option<Agent>,
    pub seal_statuses: Option<Vec<String>>,
}
operation! { DescribeOrganizationSeals(operator: UserInfo)
    "DescribeOrganizationSeals" -> DescribeOrganizationSealsOutput {
    0 "Operator" operator, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "InfoType" info_type: i64,
    4 "SealId" seal_id: String, 5 "SealTypes" seal_types: Vec<String>, 6 "Agent" agent: Agent,
    7 "SealStatuses" seal_statuses: Vec<String>
} }
paged! { DescribeOrganizationSeals: OccupiedSeal = Offset "Offset", "Seals" seals, total "TotalCount" }

/// Response of [`DescribeOrganizationSeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationSealsOutput {
    pub total_count: Option<i64>,
    pub seals: Vec<OccupiedSeal>,
}
model! { DescribeOrganizationSealsOutput {
    0 "TotalCount" total_count: i64, 1 "Seals" seals: Vec<OccupiedSeal>
} }

/// In the response of [`DescribeOrganizationSeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OccupiedSeal {
    pub seal_id: Option<String>,
    pub seal_name: Option<String>,
    pub create_on: Option<i64>,
    pub creator: Option<String>,
    pub seal_policy_id: Option<String>,
    pub seal_status: Option<String>,
    pub fail_reason: Option<String>,
    pub url: Option<String>,
    pub seal_type: Option<String>,
    pub is_all_time: Option<bool>,
    pub authorized_users: Vec<AuthorizedUser>,
    pub extend_scene: Option<ExtendScene>,
    pub real_width: Option<i64>,
    pub real_height: Option<i64>,
    pub sub_seal_type: Option<String>,
    pub sub_seal_name: Option<String>,
    pub seal_description: Option<String>,
}
model! { OccupiedSeal {
    0 "SealId" seal_id: String, 1 "SealName" seal_name: String, 2 "CreateOn" create_on: i64,
    3 "Creator" creator: String, 4 "SealPolicyId" seal_policy_id: String, 5 "SealStatus" seal_status: String,
    6 "FailReason" fail_reason: String, 7 "Url" url: String, 8 "SealType" seal_type: String,
    9 "IsAllTime" is_all_time: bool, 10 "AuthorizedUsers" authorized_users: Vec<AuthorizedUser>,
    11 "ExtendScene" extend_scene: ExtendScene, 12 "RealWidth" real_width: i64, 13 "RealHeight" real_height: i64,
    14 "SubSealType" sub_seal_type: String, 15 "SubSealName" sub_seal_name: String,
    16 "SealDescription" seal_description: String
} }

/// In the response of [`DescribeOrganizationSeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizedUser {
    pub user_id: Option<String>,
}
model! { AuthorizedUser {
    0 "UserId" user_id: String
} }

/// In the response of [`DescribeOrganizationSeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendScene {
    pub generate_type: Option<String>,
    pub generate_type_desc: Option<String>,
    pub generate_type_logo: Option<String>,
}
model! { ExtendScene {
    0 "GenerateType" generate_type: String, 1 "GenerateTypeDesc" generate_type_desc: String,
    2 "GenerateTypeLogo" generate_type_logo: String
} }

/// Describes organization verify status: `DescribeOrganizationVerifyStatus` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeOrganizationVerifyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationVerifyStatus {
    pub operator: Option<UserInfo>,
    pub agent: Option<Agent>,
}
operation! { DescribeOrganizationVerifyStatus()
    "DescribeOrganizationVerifyStatus" -> DescribeOrganizationVerifyStatusOutput {
    0 "Operator" operator: UserInfo, 1 "Agent" agent: Agent
} }

/// Response of [`DescribeOrganizationVerifyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationVerifyStatusOutput {
    pub verify_status: Option<i64>,
}
model! { DescribeOrganizationVerifyStatusOutput {
    0 "VerifyStatus" verify_status: i64
} }

/// Describes person certificate: `DescribePersonCertificate` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribePersonCertificate>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAMS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonCertificate {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub user_info: UserThreeFactor,
    pub agent: Option<Agent>,
    pub scene_key: Option<String>,
}
operation! { DescribePersonCertificate(operator: UserInfo, user_info: UserThreeFactor)
    "DescribePersonCertificate" -> DescribePersonCertificateOutput {
    0 "Operator" operator, 1 "UserInfo" user_info, 2 "Agent" agent: Agent, 3 "SceneKey" scene_key: String
} }

/// Response of [`DescribePersonCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonCertificateOutput {
    pub cert: Option<String>,
}
model! { DescribePersonCertificateOutput {
    0 "Cert" cert: String
} }

/// Describes risk identification task feedback: `DescribeRiskIdentificationTaskFeedback` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeRiskIdentificationTaskFeedback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskIdentificationTaskFeedback {
    /// Required.
    pub operator: UserInfo,
    pub task_id: Option<String>,
}
operation! { DescribeRiskIdentificationTaskFeedback(operator: UserInfo)
    "DescribeRiskIdentificationTaskFeedback" -> DescribeRiskIdentificationTaskFeedbackOutput {
    0 "Operator" operator, 1 "TaskId" task_id: String
} }

/// Response of [`DescribeRiskIdentificationTaskFeedback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskIdentificationTaskFeedbackOutput {
    pub feedback_list: Vec<RiskIdentificationFeedbackInfo>,
}
model! { DescribeRiskIdentificationTaskFeedbackOutput {
    0 "FeedbackList" feedback_list: Vec<RiskIdentificationFeedbackInfo>
} }

/// In the response of [`DescribeRiskIdentificationTaskFeedback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskIdentificationFeedbackInfo {
    pub risk_id: Option<String>,
    pub feedback_result: Option<i64>,
    pub reason: Option<String>,
}
model! { RiskIdentificationFeedbackInfo {
    0 "RiskId" risk_id: String, 1 "FeedbackResult" feedback_result: i64, 2 "Reason" reason: String
} }

/// Describes sign face video: `DescribeSignFaceVideo` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeSignFaceVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignFaceVideo {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub sign_id: String,
    pub agent: Option<Agent>,
}
operation! { DescribeSignFaceVideo(operator: UserInfo, flow_id: String, sign_id: String)
    "DescribeSignFaceVideo" -> DescribeSignFaceVideoOutput {
    0 "Operator" operator, 1 "FlowId" flow_id, 2 "SignId" sign_id, 3 "Agent" agent: Agent
} }

/// Response of [`DescribeSignFaceVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignFaceVideoOutput {
    pub video_data: Option<DetectInfoVideoData>,
    pub intention_question_result: Option<IntentionQuestionResult>,
    pub intention_action_result: Option<IntentionActionResult>,
}
model! { DescribeSignFaceVideoOutput {
    0 "VideoData" video_data: DetectInfoVideoData,
    1 "IntentionQuestionResult" intention_question_result: IntentionQuestionResult,
    2 "IntentionActionResult" intention_action_result: IntentionActionResult
} }

/// In the response of [`DescribeSignFaceVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfoVideoData {
    pub live_ness_video: Option<String>,
}
model! { DetectInfoVideoData {
    0 "LiveNessVideo" live_ness_video: String
} }

/// In the response of [`DescribeSignFaceVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionQuestionResult {
    pub video: Option<String>,
    pub result_code: Vec<String>,
    pub asr_result: Vec<String>,
}
model! { IntentionQuestionResult {
    0 "Video" video: String, 1 "ResultCode" result_code: Vec<String>, 2 "AsrResult" asr_result: Vec<String>
} }

/// In the response of [`DescribeSignFaceVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionActionResult {
    pub details: Vec<IntentionActionResultDetail>,
}
model! { IntentionActionResult {
    0 "Details" details: Vec<IntentionActionResultDetail>
} }

/// In the response of [`DescribeSignFaceVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionActionResultDetail {
    pub video: Option<String>,
}
model! { IntentionActionResultDetail {
    0 "Video" video: String
} }

/// Describes single sign on employees: `DescribeSingleSignOnEmployees` of `ess` 2020-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeSingleSignOnEmployees>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CHANNEL`], [`codes::INVALID_PARAMETER_INVALID_OPERATOR_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_ID`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSingleSignOnEmployees {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub sso_application_id: String,
    pub open_ids: Option<Vec<String>>,
    pub agent: Option<Agent>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSingleSignOnEmployees(operator: UserInfo, sso_application_id: String)
    "DescribeSingleSignOnEmployees" -> DescribeSingleSignOnEmployeesOutput {
    0 "Operator" operator, 1 "SsoApplicationId" sso_application_id, 2 "OpenIds" open_ids: Vec<String>,
    3 "Agent" agent: Agent, 4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeSingleSignOnEmployees: SingleSignOnEmployees = Offset "Offset", "Employees" employees }

/// Response of [`DescribeSingleSignOnEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSingleSignOnEmployeesOutput {
    pub employees: Vec<SingleSignOnEmployees>,
}
model! { DescribeSingleSignOnEmployeesOutput {
    0 "Employees" employees: Vec<SingleSignOnEmployees>
} }

/// Describes third party auth code: `DescribeThirdPartyAuthCode` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeThirdPartyAuthCode>.
///
/// Errors: [`codes::MISSING_PARAMETER_AUTH_CODE`], [`codes::OPERATION_DENIED_AUTH_CODE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThirdPartyAuthCode {
    /// Required. Secret.
    pub auth_code: Secret,
    pub operator: Option<UserInfo>,
    pub agent: Option<Agent>,
}
operation! { DescribeThirdPartyAuthCode(auth_code: Secret)
    "DescribeThirdPartyAuthCode" -> DescribeThirdPartyAuthCodeOutput {
    0 "AuthCode" auth_code, 1 "Operator" operator: UserInfo, 2 "Agent" agent: Agent
} }

/// Response of [`DescribeThirdPartyAuthCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThirdPartyAuthCodeOutput {
    pub verify_status: Option<String>,
}
model! { DescribeThirdPartyAuthCodeOutput {
    0 "VerifyStatus" verify_status: String
} }

/// Describes user auto sign status: `DescribeUserAutoSignStatus` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeUserAutoSignStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_CALL_OPEN_CLOUD_API_ERROR`],
/// [`codes::INTERNAL_ERROR_CALLBACK`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAutoSignStatus {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub scene_key: String,
    /// Required.
    pub user_info: UserThreeFactor,
    pub agent: Option<Agent>,
}
operation! { DescribeUserAutoSignStatus(operator: UserInfo, scene_key: String, user_info: UserThreeFactor)
    "DescribeUserAutoSignStatus" -> DescribeUserAutoSignStatusOutput {
    0 "Operator" operator, 1 "SceneKey" scene_key, 2 "UserInfo" user_info, 3 "Agent" agent: Agent
} }

/// Response of [`DescribeUserAutoSignStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAutoSignStatusOutput {
    pub is_open: Option<bool>,
    pub license_from: Option<i64>,
    pub license_to: Option<i64>,
    pub license_type: Option<i64>,
    pub seal_id: Option<String>,
}
model! { DescribeUserAutoSignStatusOutput {
    0 "IsOpen" is_open: bool, 1 "LicenseFrom" license_from: i64, 2 "LicenseTo" license_to: i64,
    3 "LicenseType" license_type: i64, 4 "SealId" seal_id: String
} }

/// Describes user flow type: `DescribeUserFlowType` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeUserFlowType>.
///
/// Errors: [`codes::MISSING_PARAMETER_USER_ID`], [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserFlowType {
    /// Required.
    pub operator: UserInfo,
    pub agent: Option<Agent>,
    pub filters: Option<Vec<Filter>>,
    pub query_bind_template: Option<bool>,
}
operation! { DescribeUserFlowType(operator: UserInfo) "DescribeUserFlowType" -> DescribeUserFlowTypeOutput {
    0 "Operator" operator, 1 "Agent" agent: Agent, 2 "Filters" filters: Vec<Filter>,
    3 "QueryBindTemplate" query_bind_template: bool
} }

/// Response of [`DescribeUserFlowType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserFlowTypeOutput {
    pub all_user_flow_types: Vec<TemplateUserFlowType>,
}
model! { DescribeUserFlowTypeOutput {
    0 "AllUserFlowTypes" all_user_flow_types: Vec<TemplateUserFlowType>
} }

/// In the response of [`DescribeUserFlowType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateUserFlowType {
    pub user_flow_type_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub template_num: Option<i64>,
}
model! { TemplateUserFlowType {
    0 "UserFlowTypeId" user_flow_type_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "TemplateNum" template_num: i64
} }

/// Describes user verify status: `DescribeUserVerifyStatus` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeUserVerifyStatus>.
///
/// Errors: [`codes::MISSING_PARAMETER_USER_ID`], [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVerifyStatus {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub name: String,
    /// Required.
    pub id_card_number: String,
    /// Required.
    pub id_card_type: String,
}
operation! { DescribeUserVerifyStatus(operator: UserInfo, name: String, id_card_number: String, id_card_type: String)
    "DescribeUserVerifyStatus" -> DescribeUserVerifyStatusOutput {
    0 "Operator" operator, 1 "Name" name, 2 "IdCardNumber" id_card_number, 3 "IdCardType" id_card_type
} }

/// Response of [`DescribeUserVerifyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVerifyStatusOutput {
    pub verify_status: Option<bool>,
}
model! { DescribeUserVerifyStatusOutput {
    0 "VerifyStatus" verify_status: bool
} }

/// Disables user auto sign: `DisableUserAutoSign` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DisableUserAutoSign>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_CALL_OPEN_CLOUD_API_ERROR`],
/// [`codes::INTERNAL_ERROR_CALLBACK`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::OPERATION_DENIED_NOT_IN_AUTO_SIGN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUserAutoSign {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub scene_key: String,
    /// Required.
    pub user_info: UserThreeFactor,
    pub agent: Option<Agent>,
}
operation! { DisableUserAutoSign(operator: UserInfo, scene_key: String, user_info: UserThreeFactor)
    "DisableUserAutoSign" -> Empty {
    0 "Operator" operator, 1 "SceneKey" scene_key, 2 "UserInfo" user_info, 3 "Agent" agent: Agent
} }

/// Response of [`DisableUserAutoSign`]: empty.
pub type DisableUserAutoSignOutput = Empty;

/// Exports contract comparison task: `ExportContractComparisonTask` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ExportContractComparisonTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportContractComparisonTask {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub task_id: String,
    pub export_type: Option<i64>,
    pub ignore: Option<bool>,
}
operation! { ExportContractComparisonTask(operator: UserInfo, task_id: String)
    "ExportContractComparisonTask" -> ExportContractComparisonTaskOutput {
    0 "Operator" operator, 1 "TaskId" task_id, 2 "ExportType" export_type: i64, 3 "Ignore" ignore: bool
} }

/// Response of [`ExportContractComparisonTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportContractComparisonTaskOutput {
    pub resource_url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { ExportContractComparisonTaskOutput {
    0 "ResourceUrl" resource_url: String, 1 "ExpireTime" expire_time: i64
} }

/// Exports contract review marked risk: `ExportContractReviewMarkedRisk` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ExportContractReviewMarkedRisk>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportContractReviewMarkedRisk {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub from_date: String,
    /// Required.
    pub to_date: String,
    pub agent: Option<Agent>,
}
operation! { ExportContractReviewMarkedRisk(operator: UserInfo, from_date: String, to_date: String)
    "ExportContractReviewMarkedRisk" -> ExportContractReviewMarkedRiskOutput {
    0 "Operator" operator, 1 "FromDate" from_date, 2 "ToDate" to_date, 3 "Agent" agent: Agent
} }

/// Response of [`ExportContractReviewMarkedRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportContractReviewMarkedRiskOutput {
    pub task_id: Option<String>,
}
model! { ExportContractReviewMarkedRiskOutput {
    0 "TaskId" task_id: String
} }

/// Exports contract review result: `ExportContractReviewResult` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ExportContractReviewResult>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportContractReviewResult {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub task_id: String,
    /// Required.
    pub file_type: i64,
    pub agent: Option<Agent>,
}
operation! { ExportContractReviewResult(operator: UserInfo, task_id: String, file_type: i64)
    "ExportContractReviewResult" -> ExportContractReviewResultOutput {
    0 "Operator" operator, 1 "TaskId" task_id, 2 "FileType" file_type, 3 "Agent" agent: Agent
} }

/// Response of [`ExportContractReviewResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportContractReviewResultOutput {
    pub url: Option<String>,
}
model! { ExportContractReviewResultOutput {
    0 "Url" url: String
} }

/// Gets task result api: `GetTaskResultApi` of `ess` 2020-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=GetTaskResultApi>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_TYPE`], [`codes::MISSING_PARAMETER_RESOURCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultApi {
    /// Required.
    pub task_id: String,
    pub operator: Option<UserInfo>,
    pub agent: Option<Agent>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
}
operation! { GetTaskResultApi(task_id: String) "GetTaskResultApi" -> GetTaskResultApiOutput {
    0 "TaskId" task_id, 1 "Operator" operator: UserInfo, 2 "Agent" agent: Agent,
    3 "Organization" organization: OrganizationInfo
} }

/// Response of [`GetTaskResultApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultApiOutput {
    pub task_id: Option<String>,
    pub task_status: Option<i64>,
    pub task_message: Option<String>,
    pub resource_id: Option<String>,
}
model! { GetTaskResultApiOutput {
    0 "TaskId" task_id: String, 1 "TaskStatus" task_status: i64, 2 "TaskMessage" task_message: String,
    3 "ResourceId" resource_id: String
} }

/// Imports contract review checklist: `ImportContractReviewChecklist` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ImportContractReviewChecklist>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportContractReviewChecklist {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub name: String,
    /// Required.
    pub categories: Vec<ChecklistCategory>,
    pub agent: Option<Agent>,
    pub checklist_id: Option<String>,
    pub enabled: Option<bool>,
}
operation! { ImportContractReviewChecklist(operator: UserInfo, name: String, categories: Vec<ChecklistCategory>)
    "ImportContractReviewChecklist" -> ImportContractReviewChecklistOutput {
    0 "Operator" operator, 1 "Name" name, 2 "Categories" categories, 3 "Agent" agent: Agent,
    4 "ChecklistID" checklist_id: String, 5 "Enabled" enabled: bool
} }

/// Response of [`ImportContractReviewChecklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportContractReviewChecklistOutput {
    pub checklist_id: Option<String>,
}
model! { ImportContractReviewChecklistOutput {
    0 "ChecklistId" checklist_id: String
} }

/// Modifies application callback info: `ModifyApplicationCallbackInfo` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyApplicationCallbackInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationCallbackInfo {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub operate_type: i64,
    /// Required.
    pub callback_info: CallbackInfo,
    pub agent: Option<Agent>,
}
operation! { ModifyApplicationCallbackInfo(operator: UserInfo, operate_type: i64, callback_info: CallbackInfo)
    "ModifyApplicationCallbackInfo" -> Empty {
    0 "Operator" operator, 1 "OperateType" operate_type, 2 "CallbackInfo" callback_info, 3 "Agent" agent: Agent
} }

/// Response of [`ModifyApplicationCallbackInfo`]: empty.
pub type ModifyApplicationCallbackInfoOutput = Empty;

/// Modifies extended service: `ModifyExtendedService` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyExtendedService>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExtendedService {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub service_type: String,
    /// Required.
    pub operate: String,
    pub agent: Option<Agent>,
    pub endpoint: Option<String>,
}
operation! { ModifyExtendedService(operator: UserInfo, service_type: String, operate: String)
    "ModifyExtendedService" -> ModifyExtendedServiceOutput {
    0 "Operator" operator, 1 "ServiceType" service_type, 2 "Operate" operate, 3 "Agent" agent: Agent,
    4 "Endpoint" endpoint: String
} }

/// Response of [`ModifyExtendedService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExtendedServiceOutput {
    pub operate_url: Option<String>,
}
model! { ModifyExtendedServiceOutput {
    0 "OperateUrl" operate_url: String
} }

/// Modifies flow deadline: `ModifyFlowDeadline` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyFlowDeadline>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`],
/// [`codes::FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW`], [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`],
/// [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowDeadline {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub deadline: i64,
    pub agent: Option<Agent>,
    pub recipient_id: Option<String>,
}
operation! { ModifyFlowDeadline(operator: UserInfo, flow_id: String, deadline: i64) "ModifyFlowDeadline" -> Empty {
    0 "Operator" operator, 1 "FlowId" flow_id, 2 "Deadline" deadline, 3 "Agent" agent: Agent,
    4 "RecipientId" recipient_id: String
} }

/// Response of [`ModifyFlowDeadline`]: empty.
pub type ModifyFlowDeadlineOutput = Empty;

/// Modifies integration department: `ModifyIntegrationDepartment` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyIntegrationDepartment>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_EXISTS`], [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntegrationDepartment {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub dept_id: String,
    pub agent: Option<Agent>,
    pub parent_dept_id: Option<String>,
    pub dept_name: Option<String>,
    pub dept_open_id: Option<String>,
    pub order_no: Option<i64>,
}
operation! { ModifyIntegrationDepartment(operator: UserInfo, dept_id: String) "ModifyIntegrationDepartment" -> Empty {
    0 "Operator" operator, 1 "DeptId" dept_id, 2 "Agent" agent: Agent, 3 "ParentDeptId" parent_dept_id: String,
    4 "DeptName" dept_name: String, 5 "DeptOpenId" dept_open_id: String, 6 "OrderNo" order_no: i64
} }

/// Response of [`ModifyIntegrationDepartment`]: empty.
pub type ModifyIntegrationDepartmentOutput = Empty;

/// Modifies integration role: `ModifyIntegrationRole` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyIntegrationRole>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntegrationRole {
    /// Required.
    pub role_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub operator: UserInfo,
    pub description: Option<String>,
    pub permission_groups: Option<Vec<PermissionGroup>>,
    pub sub_organization_ids: Option<Vec<String>>,
    pub agent: Option<Agent>,
}
operation! { ModifyIntegrationRole(role_id: String, name: String, operator: UserInfo)
    "ModifyIntegrationRole" -> ModifyIntegrationRoleOutput {
    0 "RoleId" role_id, 1 "Name" name, 2 "Operator" operator, 3 "Description" description: String,
    4 "PermissionGroups" permission_groups: Vec<PermissionGroup>,
    5 "SubOrganizationIds" sub_organization_ids: Vec<String>, 6 "Agent" agent: Agent
} }

/// Response of [`ModifyIntegrationRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntegrationRoleOutput {
    pub role_id: Option<String>,
}
model! { ModifyIntegrationRoleOutput {
    0 "RoleId" role_id: String
} }

/// Modifies partner authorization: `ModifyPartnerAuthorization` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyPartnerAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartnerAuthorization {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub business_id: String,
    /// Required.
    pub partner_application_id: String,
    /// Required.
    pub application_info: CallbackInfo,
}
operation! {
    ModifyPartnerAuthorization(operator: UserInfo, business_id: String, partner_application_id: String, application_info: CallbackInfo)
    "ModifyPartnerAuthorization" -> Empty {
    0 "Operator" operator, 1 "BusinessId" business_id, 2 "PartnerApplicationId" partner_application_id,
    3 "ApplicationInfo" application_info
} }

/// Response of [`ModifyPartnerAuthorization`]: empty.
pub type ModifyPartnerAuthorizationOutput = Empty;

/// Modifies partner auto sign auth url: `ModifyPartnerAutoSignAuthUrl` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyPartnerAutoSignAuthUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrl {
    pub agent: Option<Agent>,
    pub operator: Option<UserInfo>,
    pub authorized_organization_id: Option<String>,
    pub authorized_organization_name: Option<String>,
    pub auth_to_me: Option<bool>,
    pub seal_types: Option<Vec<String>>,
    pub limit_auth_type: Option<i64>,
}
operation! { ModifyPartnerAutoSignAuthUrl() "ModifyPartnerAutoSignAuthUrl" -> ModifyPartnerAutoSignAuthUrlOutput {
    0 "Agent" agent: Agent, 1 "Operator" operator: UserInfo,
    2 "AuthorizedOrganizationId" authorized_organization_id: String,
    3 "AuthorizedOrganizationName" authorized_organization_name: String, 4 "AuthToMe" auth_to_me: bool,
    5 "SealTypes" seal_types: Vec<String>, 6 "LimitAuthType" limit_auth_type: i64
} }

/// Response of [`ModifyPartnerAutoSignAuthUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlOutput {
    pub url: Option<String>,
    pub mini_app_path: Option<String>,
    pub expire_time: Option<i64>,
}
model! { ModifyPartnerAutoSignAuthUrlOutput {
    0 "Url" url: String, 1 "MiniAppPath" mini_app_path: String, 2 "ExpireTime" expire_time: i64
} }

/// Modifies single sign on employees: `ModifySingleSignOnEmployees` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifySingleSignOnEmployees>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_EMAIL`], [`codes::INVALID_PARAMETER_EMPTY_PARAMS`],
/// [`codes::INVALID_PARAMETER_INVALID_CHANNEL`], [`codes::INVALID_PARAMETER_INVALID_OPEN_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_OPERATOR_ID`], [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_ID`],
/// [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_OPEN_ID`],
/// [`codes::INVALID_PARAMETER_ROLE_ID`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySingleSignOnEmployees {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub sso_application_id: String,
    /// Required.
    pub employee: SingleSignOnEmployees,
    pub agent: Option<Agent>,
}
operation! {
    ModifySingleSignOnEmployees(operator: UserInfo, sso_application_id: String, employee: SingleSignOnEmployees)
    "ModifySingleSignOnEmployees" -> Empty {
    0 "Operator" operator, 1 "SsoApplicationId" sso_application_id, 2 "Employee" employee, 3 "Agent" agent: Agent
} }

/// Response of [`ModifySingleSignOnEmployees`]: empty.
pub type ModifySingleSignOnEmployeesOutput = Empty;

/// `OperateFlowRemarks` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=OperateFlowRemarks>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateFlowRemarks {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub operate_type: String,
    pub flow_id: Option<String>,
    pub agent: Option<Agent>,
    pub flow_group_id: Option<String>,
    pub flow_item: Option<FlowRemarkItem>,
    pub flow_items: Option<Vec<String>>,
}
operation! { OperateFlowRemarks(operator: UserInfo, operate_type: String) "OperateFlowRemarks" -> Empty {
    0 "Operator" operator, 1 "OperateType" operate_type, 2 "FlowId" flow_id: String, 3 "Agent" agent: Agent,
    4 "FlowGroupId" flow_group_id: String, 5 "FlowItem" flow_item: FlowRemarkItem, 6 "FlowItems" flow_items: Vec<String>
} }

/// Response of [`OperateFlowRemarks`]: empty.
pub type OperateFlowRemarksOutput = Empty;

/// In the request of [`OperateFlowRemarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowRemarkItem {
    pub remark_id: Option<i64>,
    pub remark_value: Option<String>,
}
input! { FlowRemarkItem() {
    0 "RemarkId" remark_id: i64, 1 "RemarkValue" remark_value: String
} }

/// `OperateSeals` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=OperateSeals>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateSeals {
    pub operator: Option<UserInfo>,
    pub agent: Option<Agent>,
    pub act: Option<i64>,
    pub seal_ids: Option<Vec<String>>,
    pub options: Option<Vec<OptionItem>>,
}
operation! { OperateSeals() "OperateSeals" -> OperateSealsOutput {
    0 "Operator" operator: UserInfo, 1 "Agent" agent: Agent, 2 "Act" act: i64, 3 "SealIds" seal_ids: Vec<String>,
    4 "Options" options: Vec<OptionItem>
} }

/// Response of [`OperateSeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateSealsOutput {
    pub seal_operator_verify_path: Option<String>,
    pub seal_operator_verify_qrcode_url: Option<String>,
}
model! { OperateSealsOutput {
    0 "SealOperatorVerifyPath" seal_operator_verify_path: String,
    1 "SealOperatorVerifyQrcodeUrl" seal_operator_verify_qrcode_url: String
} }

/// `OperateTemplate` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=OperateTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateTemplate {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub template_id: String,
    /// Required.
    pub operate_type: String,
    pub agent: Option<Agent>,
    pub template_name: Option<String>,
}
operation! { OperateTemplate(operator: UserInfo, template_id: String, operate_type: String)
    "OperateTemplate" -> OperateTemplateOutput {
    0 "Operator" operator, 1 "TemplateId" template_id, 2 "OperateType" operate_type, 3 "Agent" agent: Agent,
    4 "TemplateName" template_name: String
} }

/// Response of [`OperateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateTemplateOutput {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { OperateTemplateOutput {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String
} }

/// Renews auto sign license: `RenewAutoSignLicense` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=RenewAutoSignLicense>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_LICENSE_NO_QUOTA`], [`codes::INTERNAL_ERROR_API`],
/// [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_NAME`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAutoSignLicense {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub scene_key: String,
    /// Required.
    pub user_info: UserThreeFactor,
    pub agent: Option<Agent>,
}
operation! { RenewAutoSignLicense(operator: UserInfo, scene_key: String, user_info: UserThreeFactor)
    "RenewAutoSignLicense" -> RenewAutoSignLicenseOutput {
    0 "Operator" operator, 1 "SceneKey" scene_key, 2 "UserInfo" user_info, 3 "Agent" agent: Agent
} }

/// Response of [`RenewAutoSignLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAutoSignLicenseOutput {
    pub license_to: Option<i64>,
}
model! { RenewAutoSignLicenseOutput {
    0 "LicenseTo" license_to: i64
} }

/// Starts flow: `StartFlow` of `ess` 2020-11-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=StartFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT`], [`codes::FAILED_OPERATION_NO_SIGN_REVIEW_PASS`],
/// [`codes::FAILED_OPERATION_NOT_FOUND_SHADOW_USER`], [`codes::INTERNAL_ERROR_DB_CONNECTION`],
/// [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INVALID_PARAMETER_CLIENT_TOKEN`],
/// [`codes::INVALID_PARAMETER_INVALID_ID`], [`codes::INVALID_PARAMETER_VALUE_MASK`],
/// [`codes::MISSING_PARAMETER_APPROVER_SIGN_COMPONENT`], [`codes::OPERATION_DENIED_DOCUMENT_NO_AVAILABLE`],
/// [`codes::OPERATION_DENIED_FLOW_CANCEL_FORBID`], [`codes::OPERATION_DENIED_FLOW_HAS_STARTED`],
/// [`codes::OPERATION_DENIED_FLOW_HAS_TERMINATED`], [`codes::OPERATION_DENIED_FLOW_NO_NEED_REVIEW`],
/// [`codes::OPERATION_DENIED_FLOW_STATUS_FORBID`], [`codes::OPERATION_DENIED_NO_FLOW_PERMISSION`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_OPEN_SERVER_SIGN`],
/// [`codes::OPERATION_DENIED_NO_QUOTA`], [`codes::OPERATION_DENIED_PAY_DEADLINE`],
/// [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND_FLOW`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_FLOW`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartFlow {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub flow_id: String,
    /// Deprecated.
    pub client_token: Option<String>,
    pub agent: Option<Agent>,
    pub cc_notify_type: Option<i64>,
}
operation! { StartFlow(operator: UserInfo, flow_id: String) "StartFlow" -> StartFlowOutput {
    0 "Operator" operator, 1 "FlowId" flow_id, 2 "ClientToken" client_token: String, 3 "Agent" agent: Agent,
    4 "CcNotifyType" cc_notify_type: i64
} }

/// Response of [`StartFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartFlowOutput {
    pub status: Option<String>,
    pub workflow_instance_id: Option<String>,
}
model! { StartFlowOutput {
    0 "Status" status: String, 1 "WorkflowInstanceId" workflow_instance_id: String
} }

/// Unbinds employee user id with client open id: `UnbindEmployeeUserIdWithClientOpenId` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=UnbindEmployeeUserIdWithClientOpenId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEmployeeUserIdWithClientOpenId {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub user_id: String,
    /// Required.
    pub open_id: String,
    pub agent: Option<Agent>,
}
operation! { UnbindEmployeeUserIdWithClientOpenId(operator: UserInfo, user_id: String, open_id: String)
    "UnbindEmployeeUserIdWithClientOpenId" -> UnbindEmployeeUserIdWithClientOpenIdOutput {
    0 "Operator" operator, 1 "UserId" user_id, 2 "OpenId" open_id, 3 "Agent" agent: Agent
} }

/// Response of [`UnbindEmployeeUserIdWithClientOpenId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEmployeeUserIdWithClientOpenIdOutput {
    pub status: Option<i64>,
}
model! { UnbindEmployeeUserIdWithClientOpenIdOutput {
    0 "Status" status: i64
} }

/// Updates integration employees: `UpdateIntegrationEmployees` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=UpdateIntegrationEmployees>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::OPERATION_DENIED_NO_API_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntegrationEmployees {
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub employees: Vec<Staff>,
    pub agent: Option<Agent>,
    pub invitation_notify_type: Option<String>,
    pub jump_url: Option<String>,
    pub endpoint: Option<String>,
}
operation! { UpdateIntegrationEmployees(operator: UserInfo, employees: Vec<Staff>)
    "UpdateIntegrationEmployees" -> UpdateIntegrationEmployeesOutput {
    0 "Operator" operator, 1 "Employees" employees, 2 "Agent" agent: Agent,
    3 "InvitationNotifyType" invitation_notify_type: String, 4 "JumpUrl" jump_url: String, 5 "Endpoint" endpoint: String
} }

/// Response of [`UpdateIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntegrationEmployeesOutput {
    pub success_employee_data: Vec<SuccessUpdateStaffData>,
    pub failed_employee_data: Vec<FailedUpdateStaffData>,
}
model! { UpdateIntegrationEmployeesOutput {
    0 "SuccessEmployeeData" success_employee_data: Vec<SuccessUpdateStaffData>,
    1 "FailedEmployeeData" failed_employee_data: Vec<FailedUpdateStaffData>
} }

/// In the response of [`UpdateIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessUpdateStaffData {
    pub display_name: Option<String>,
    pub mobile: Option<String>,
    pub user_id: Option<String>,
    pub url: Option<String>,
}
model! { SuccessUpdateStaffData {
    0 "DisplayName" display_name: String, 1 "Mobile" mobile: String, 2 "UserId" user_id: String, 3 "Url" url: String
} }

/// In the response of [`UpdateIntegrationEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedUpdateStaffData {
    pub display_name: Option<String>,
    pub mobile: Option<String>,
    pub reason: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
}
model! { FailedUpdateStaffData {
    0 "DisplayName" display_name: String, 1 "Mobile" mobile: String, 2 "Reason" reason: String,
    3 "UserId" user_id: String, 4 "OpenId" open_id: String
} }

/// `UploadFiles` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=UploadFiles>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INVALID_PARAMETER_SENSITIVE_FILE_CONTENT`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFiles {
    /// Required.
    pub business_type: String,
    pub caller: Option<Caller>,
    pub file_infos: Option<Vec<UploadFile>>,
    pub file_type: Option<String>,
    pub cover_rect: Option<bool>,
    pub custom_ids: Option<Vec<String>>,
    /// Deprecated.
    pub file_urls: Option<String>,
    pub agent: Option<Agent>,
    pub deadline: Option<i64>,
}
operation! { UploadFiles(business_type: String) "UploadFiles" -> UploadFilesOutput {
    0 "BusinessType" business_type, 1 "Caller" caller: Caller, 2 "FileInfos" file_infos: Vec<UploadFile>,
    3 "FileType" file_type: String, 4 "CoverRect" cover_rect: bool, 5 "CustomIds" custom_ids: Vec<String>,
    6 "FileUrls" file_urls: String, 7 "Agent" agent: Agent, 8 "Deadline" deadline: i64
} }

/// In the request of [`UploadFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Caller {
    /// Deprecated.
    pub application_id: Option<String>,
    /// Deprecated.
    pub organization_id: Option<String>,
    pub operator_id: Option<String>,
    /// Deprecated.
    pub sub_organization_id: Option<String>,
}
input! { Caller() {
    0 "ApplicationId" application_id: String, 1 "OrganizationId" organization_id: String,
    2 "OperatorId" operator_id: String, 3 "SubOrganizationId" sub_organization_id: String
} }

/// In the request of [`UploadFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    /// Required.
    pub file_body: Option<String>,
    pub file_name: Option<String>,
}
input! { UploadFile(file_body: String) {
    0 "FileBody" file_body: String, 1 "FileName" file_name: String
} }

/// Response of [`UploadFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFilesOutput {
    pub file_ids: Vec<String>,
    pub total_count: Option<i64>,
    pub deadline: Option<i64>,
}
model! { UploadFilesOutput {
    0 "FileIds" file_ids: Vec<String>, 1 "TotalCount" total_count: i64, 2 "Deadline" deadline: i64
} }

/// Verifies digit file: `VerifyDigitFile` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=VerifyDigitFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDigitFile {
    pub operator: Option<UserInfo>,
    pub agent: Option<Agent>,
    pub file_id: Option<String>,
}
operation! { VerifyDigitFile() "VerifyDigitFile" -> VerifyDigitFileOutput {
    0 "Operator" operator: UserInfo, 1 "Agent" agent: Agent, 2 "FileId" file_id: String
} }

/// Response of [`VerifyDigitFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDigitFileOutput {
    pub pdf_resource_md5: Option<String>,
    pub verify_result: Option<i64>,
    pub verify_serial_no: Option<String>,
    pub verify_digit_file_results: Vec<VerifyDigitFileResult>,
}
model! { VerifyDigitFileOutput {
    0 "PdfResourceMd5" pdf_resource_md5: String, 1 "VerifyResult" verify_result: i64,
    2 "VerifySerialNo" verify_serial_no: String,
    3 "VerifyDigitFileResults" verify_digit_file_results: Vec<VerifyDigitFileResult>
} }

/// In the response of [`VerifyDigitFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDigitFileResult {
    pub cert_not_before: Option<i64>,
    pub cert_not_after: Option<i64>,
    pub cert_sn: Option<String>,
    pub sign_algorithm: Option<String>,
    pub sign_time: Option<i64>,
    pub sign_type: Option<i64>,
    pub signer_name: Option<String>,
}
model! { VerifyDigitFileResult {
    0 "CertNotBefore" cert_not_before: i64, 1 "CertNotAfter" cert_not_after: i64, 2 "CertSn" cert_sn: String,
    3 "SignAlgorithm" sign_algorithm: String, 4 "SignTime" sign_time: i64, 5 "SignType" sign_type: i64,
    6 "SignerName" signer_name: String
} }

/// Verifies digital data sign: `VerifyDigitalDataSign` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=VerifyDigitalDataSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDigitalDataSign {
    pub agent: Option<Agent>,
    pub operator: Option<UserInfo>,
    /// Secret.
    pub plain_text: Option<Secret>,
    pub sign_value: Option<String>,
}
operation! { VerifyDigitalDataSign() "VerifyDigitalDataSign" -> VerifyDigitalDataSignOutput {
    0 "Agent" agent: Agent, 1 "Operator" operator: UserInfo, 2 "PlainText" plain_text: Secret,
    3 "SignValue" sign_value: String
} }

/// Response of [`VerifyDigitalDataSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDigitalDataSignOutput {
    pub verify_result: Option<i64>,
    pub certificate: Option<SignCertificate>,
}
model! { VerifyDigitalDataSignOutput {
    0 "VerifyResult" verify_result: i64, 1 "Certificate" certificate: SignCertificate
} }

/// Verifies pdf: `VerifyPdf` of `ess` 2020-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=VerifyPdf>.
///
/// Errors: [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`], [`codes::OPERATION_DENIED_NO_FLOW_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPdf {
    /// Required.
    pub flow_id: String,
    pub operator: Option<UserInfo>,
    pub agent: Option<Agent>,
}
operation! { VerifyPdf(flow_id: String) "VerifyPdf" -> VerifyPdfOutput {
    0 "FlowId" flow_id, 1 "Operator" operator: UserInfo, 2 "Agent" agent: Agent
} }

/// Response of [`VerifyPdf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPdfOutput {
    pub verify_result: Option<i64>,
    pub pdf_verify_results: Vec<PdfVerifyResult>,
    pub verify_serial_no: Option<String>,
    pub pdf_resource_md5: Option<String>,
}
model! { VerifyPdfOutput {
    0 "VerifyResult" verify_result: i64, 1 "PdfVerifyResults" pdf_verify_results: Vec<PdfVerifyResult>,
    2 "VerifySerialNo" verify_serial_no: String, 3 "PdfResourceMd5" pdf_resource_md5: String
} }

/// In the response of [`VerifyPdf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PdfVerifyResult {
    pub verify_result: Option<i64>,
    pub sign_platform: Option<String>,
    pub signer_name: Option<String>,
    pub sign_time: Option<i64>,
    pub sign_algorithm: Option<String>,
    pub cert_sn: Option<String>,
    pub cert_not_before: Option<i64>,
    pub cert_not_after: Option<i64>,
    pub component_pos_x: Option<f64>,
    pub component_pos_y: Option<f64>,
    pub component_width: Option<f64>,
    pub component_height: Option<f64>,
    pub component_page: Option<i64>,
}
model! { PdfVerifyResult {
    0 "VerifyResult" verify_result: i64, 1 "SignPlatform" sign_platform: String, 2 "SignerName" signer_name: String,
    3 "SignTime" sign_time: i64, 4 "SignAlgorithm" sign_algorithm: String, 5 "CertSn" cert_sn: String,
    6 "CertNotBefore" cert_not_before: i64, 7 "CertNotAfter" cert_not_after: i64,
    8 "ComponentPosX" component_pos_x: f64, 9 "ComponentPosY" component_pos_y: f64,
    10 "ComponentWidth" component_width: f64, 11 "ComponentHeight" component_height: f64,
    12 "ComponentPage" component_page: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL "FailedOperation.AgeNotAchieveNormalLegal",
    FAILED_OPERATION_AUTHORIZATION_INFO_HAS_BEEN_DELETED "FailedOperation.AuthorizationInfoHasBeenDeleted",
    FAILED_OPERATION_BALANCE_NOT_ENOUGH "FailedOperation.BalanceNotEnough",
    FAILED_OPERATION_FAILED_CONVER_TO_QI_WEI_USER_ID "FailedOperation.FailedConverToQiWeiUserId",
    FAILED_OPERATION_FAILED_OPEN_WK_APP_REVIEW "FailedOperation.FailedOpenWkAppReview",
    FAILED_OPERATION_FAILED_UPDATE_TEMPLATE_OPERATION "FailedOperation.FailedUpdateTemplateOperation",
    FAILED_OPERATION_FLOW_HAS_DOCUMENT "FailedOperation.FlowHasDocument",
    FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT "FailedOperation.FlowHasNoDocument",
    FAILED_OPERATION_ID_CARD_NUMBER_CHECK_FAILED "FailedOperation.IdCardNumberCheckFailed",
    FAILED_OPERATION_LICENSE_NO_QUOTA "FailedOperation.LicenseNoQuota",
    FAILED_OPERATION_NO_SIGN_REVIEW_PASS "FailedOperation.NoSignReviewPass",
    FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW "FailedOperation.NotAvailableSignReview",
    FAILED_OPERATION_NOT_FOUND_SHADOW_USER "FailedOperation.NotFoundShadowUser",
    FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE "FailedOperation.OrganizationExperienceChange",
    FAILED_OPERATION_ORGANIZATION_NAME_CHANGED "FailedOperation.OrganizationNameChanged",
    FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE "FailedOperation.OrganizationNameNeedChange",
    FAILED_OPERATION_PATH_TYPE_ERROR "FailedOperation.PathTypeError",
    FAILED_OPERATION_PRE_VIEW_URL_FAIL "FailedOperation.PreViewUrlFail",
    FAILED_OPERATION_QR_CODE_CREATOR_SIGN_COMPONENTS "FailedOperation.QrCodeCreatorSignComponents",
    FAILED_OPERATION_QR_CODE_SIGN_USERS "FailedOperation.QrCodeSignUsers",
    FAILED_OPERATION_QR_CODE_TEMPLATE_ID "FailedOperation.QrCodeTemplateId",
    FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED "FailedOperation.RequestLimitExceeded",
    FAILED_OPERATION_TEMPLATE_HAS_NO_RESOURCE "FailedOperation.TemplateHasNoResource",
    FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_ALREADY "FailedOperation.UserAutoSignEnableAlready",
    FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_URL_NOT_EXIST "FailedOperation.UserAutoSignEnableUrlNotExist",
    FAILED_OPERATION_USER_INFO_NO_MATCH "FailedOperation.UserInfoNoMatch", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_API "InternalError.Api", INTERNAL_ERROR_CACHE "InternalError.Cache",
    INTERNAL_ERROR_CALL_OPEN_CLOUD_API_ERROR "InternalError.CallOpenCloudApiError",
    INTERNAL_ERROR_CALLBACK "InternalError.Callback", INTERNAL_ERROR_COS "InternalError.Cos",
    INTERNAL_ERROR_DB "InternalError.Db", INTERNAL_ERROR_DB_CONNECTION "InternalError.DbConnection",
    INTERNAL_ERROR_DB_DATA_DELETED "InternalError.DbDataDeleted", INTERNAL_ERROR_DB_INSERT "InternalError.DbInsert",
    INTERNAL_ERROR_DB_NO_ROW_FOUND "InternalError.DbNoRowFound", INTERNAL_ERROR_DB_READ "InternalError.DbRead",
    INTERNAL_ERROR_DECRYPTION "InternalError.Decryption", INTERNAL_ERROR_DEPENDS_API "InternalError.DependsApi",
    INTERNAL_ERROR_DEPENDS_DB "InternalError.DependsDb", INTERNAL_ERROR_ENCRYPTION "InternalError.Encryption",
    INTERNAL_ERROR_JSON_MARSHAL "InternalError.JsonMarshal",
    INTERNAL_ERROR_JSON_UNMARSHAL "InternalError.JsonUnmarshal", INTERNAL_ERROR_MQ "InternalError.Mq",
    INTERNAL_ERROR_PDF "InternalError.Pdf", INTERNAL_ERROR_SERIALIZE "InternalError.Serialize",
    INTERNAL_ERROR_SYSTEM "InternalError.System", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_APPROVER_TYPE "InvalidParameter.ApproverType",
    INVALID_PARAMETER_AUTHORIZATION_TYPE "InvalidParameter.AuthorizationType",
    INVALID_PARAMETER_BUSINESS_ID "InvalidParameter.BusinessId",
    INVALID_PARAMETER_BUSINESS_TYPE "InvalidParameter.BusinessType",
    INVALID_PARAMETER_CANCEL_REASON "InvalidParameter.CancelReason",
    INVALID_PARAMETER_CARD_NUMBER "InvalidParameter.CardNumber",
    INVALID_PARAMETER_CARD_TYPE "InvalidParameter.CardType", INVALID_PARAMETER_CC_NUM "InvalidParameter.CcNum",
    INVALID_PARAMETER_CLIENT_TOKEN "InvalidParameter.ClientToken",
    INVALID_PARAMETER_COMPONENT_FILE_INDEX "InvalidParameter.ComponentFileIndex",
    INVALID_PARAMETER_COMPONENT_INVALID "InvalidParameter.ComponentInvalid",
    INVALID_PARAMETER_COMPONENT_PAGE "InvalidParameter.ComponentPage",
    INVALID_PARAMETER_COMPONENT_POSITION "InvalidParameter.ComponentPosition",
    INVALID_PARAMETER_COMPONENT_TYPE "InvalidParameter.ComponentType",
    INVALID_PARAMETER_COMPONENT_TYPE_NO_MATCH_VALUE "InvalidParameter.ComponentTypeNoMatchValue",
    INVALID_PARAMETER_COMPONENT_VALUE "InvalidParameter.ComponentValue",
    INVALID_PARAMETER_CONTENT_TYPE "InvalidParameter.ContentType",
    INVALID_PARAMETER_CUSTOM_SHOW_MAP "InvalidParameter.CustomShowMap",
    INVALID_PARAMETER_DATA_EXISTS "InvalidParameter.DataExists",
    INVALID_PARAMETER_DATA_NOT_FOUND "InvalidParameter.DataNotFound",
    INVALID_PARAMETER_DEPART_USER_ID "InvalidParameter.DepartUserId", INVALID_PARAMETER_EMAIL "InvalidParameter.Email",
    INVALID_PARAMETER_EMPTY_PARAMS "InvalidParameter.EmptyParams",
    INVALID_PARAMETER_END_POINT "InvalidParameter.EndPoint", INVALID_PARAMETER_FILE_TYPE "InvalidParameter.FileType",
    INVALID_PARAMETER_FLOW_APPROVER_DEADLINE "InvalidParameter.FlowApproverDeadline",
    INVALID_PARAMETER_FLOW_APPROVERS "InvalidParameter.FlowApprovers",
    INVALID_PARAMETER_FLOW_CALLBACK_URL "InvalidParameter.FlowCallbackUrl",
    INVALID_PARAMETER_FLOW_DEAD_LINE "InvalidParameter.FlowDeadLine",
    INVALID_PARAMETER_FLOW_DESCRIPTION "InvalidParameter.FlowDescription",
    INVALID_PARAMETER_FLOW_FILE_IDS "InvalidParameter.FlowFileIds",
    INVALID_PARAMETER_FLOW_NAME "InvalidParameter.FlowName", INVALID_PARAMETER_FLOW_TYPE "InvalidParameter.FlowType",
    INVALID_PARAMETER_FLOW_USER_DATA "InvalidParameter.FlowUserData",
    INVALID_PARAMETER_FROM_SOURCE "InvalidParameter.FromSource",
    INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT "InvalidParameter.IdCardValidityOverLimit",
    INVALID_PARAMETER_INVALID_CHANNEL "InvalidParameter.InvalidChannel",
    INVALID_PARAMETER_INVALID_ID "InvalidParameter.InvalidId",
    INVALID_PARAMETER_INVALID_LIMIT "InvalidParameter.InvalidLimit",
    INVALID_PARAMETER_INVALID_MOBILE "InvalidParameter.InvalidMobile",
    INVALID_PARAMETER_INVALID_NAME "InvalidParameter.InvalidName",
    INVALID_PARAMETER_INVALID_OFFSET "InvalidParameter.InvalidOffset",
    INVALID_PARAMETER_INVALID_OPEN_ID "InvalidParameter.InvalidOpenId",
    INVALID_PARAMETER_INVALID_OPERATOR_ID "InvalidParameter.InvalidOperatorId",
    INVALID_PARAMETER_INVALID_ORGANIZATION_ID "InvalidParameter.InvalidOrganizationId",
    INVALID_PARAMETER_INVALID_ORGANIZATION_NAME "InvalidParameter.InvalidOrganizationName",
    INVALID_PARAMETER_INVALID_ROLE_ID "InvalidParameter.InvalidRoleId",
    INVALID_PARAMETER_INVALID_ROLE_NAME "InvalidParameter.InvalidRoleName",
    INVALID_PARAMETER_INVALID_VERIFY_CHANNEL "InvalidParameter.InvalidVerifyChannel",
    INVALID_PARAMETER_JUMP_URL "InvalidParameter.JumpUrl", INVALID_PARAMETER_KEYWORD "InvalidParameter.Keyword",
    INVALID_PARAMETER_LIMIT "InvalidParameter.Limit",
    INVALID_PARAMETER_MISSING_REQUIRED_COMPONENT_VALUE "InvalidParameter.MissingRequiredComponentValue",
    INVALID_PARAMETER_MOBILE "InvalidParameter.Mobile", INVALID_PARAMETER_NAME "InvalidParameter.Name",
    INVALID_PARAMETER_NONSUPPORT_MOBILE "InvalidParameter.NonsupportMobile",
    INVALID_PARAMETER_NOTIFY_TYPE "InvalidParameter.NotifyType", INVALID_PARAMETER_OFFSET "InvalidParameter.Offset",
    INVALID_PARAMETER_OPEN_ID "InvalidParameter.OpenId",
    INVALID_PARAMETER_ORGANIZATION_NAME "InvalidParameter.OrganizationName",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG "InvalidParameter.PersonAutoSignTag",
    INVALID_PARAMETER_PRE_READ_TIME "InvalidParameter.PreReadTime",
    INVALID_PARAMETER_QR_EFFECT_DAY "InvalidParameter.QrEffectDay",
    INVALID_PARAMETER_QR_FLOW_EFFECT_DAY "InvalidParameter.QrFlowEffectDay",
    INVALID_PARAMETER_RESOURCE_TYPE "InvalidParameter.ResourceType",
    INVALID_PARAMETER_ROLE_ID "InvalidParameter.RoleId", INVALID_PARAMETER_SEAL_ID "InvalidParameter.SealId",
    INVALID_PARAMETER_SENSITIVE "InvalidParameter.Sensitive",
    INVALID_PARAMETER_SENSITIVE_FILE_CONTENT "InvalidParameter.SensitiveFileContent",
    INVALID_PARAMETER_SIGN_COMPONENT_TYPE "InvalidParameter.SignComponentType",
    INVALID_PARAMETER_SIGN_COMPONENTS "InvalidParameter.SignComponents",
    INVALID_PARAMETER_STATUS "InvalidParameter.Status", INVALID_PARAMETER_TEMPLATE_ID "InvalidParameter.TemplateId",
    INVALID_PARAMETER_VERIFY_CHANNEL "InvalidParameter.VerifyChannel", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_MOBILE "InvalidParameterValue.InvalidMobile",
    INVALID_PARAMETER_VALUE_INVALID_QUOTA_TYPE "InvalidParameterValue.InvalidQuotaType",
    INVALID_PARAMETER_VALUE_INVALID_TIME "InvalidParameterValue.InvalidTime",
    INVALID_PARAMETER_VALUE_MASK "InvalidParameterValue.Mask", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_PROXY_ORGANIZATION_OPERATOR "LimitExceeded.ProxyOrganizationOperator",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_APPROVER_MOBILE "MissingParameter.ApproverMobile",
    MISSING_PARAMETER_APPROVER_NAME "MissingParameter.ApproverName",
    MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO "MissingParameter.ApproverOrganizationInfo",
    MISSING_PARAMETER_APPROVER_ROLE "MissingParameter.ApproverRole",
    MISSING_PARAMETER_APPROVER_SIGN_COMPONENT "MissingParameter.ApproverSignComponent",
    MISSING_PARAMETER_AUTH_CODE "MissingParameter.AuthCode",
    MISSING_PARAMETER_CANCEL_REASON "MissingParameter.CancelReason", MISSING_PARAMETER_FIELD "MissingParameter.Field",
    MISSING_PARAMETER_FILE_NAMES "MissingParameter.FileNames",
    MISSING_PARAMETER_FLOW_APPROVER "MissingParameter.FlowApprover",
    MISSING_PARAMETER_FLOW_ID "MissingParameter.FlowId", MISSING_PARAMETER_KEY_WORD "MissingParameter.KeyWord",
    MISSING_PARAMETER_ORG_NAME_OR_UNIFORM_SOCIAL_CREDIT_CODE "MissingParameter.OrgNameOrUniformSocialCreditCode",
    MISSING_PARAMETER_ORGANIZATION_ID "MissingParameter.OrganizationId",
    MISSING_PARAMETER_QR_CODE_ID "MissingParameter.QrCodeId", MISSING_PARAMETER_RECIPIENT "MissingParameter.Recipient",
    MISSING_PARAMETER_RESOURCE_ID "MissingParameter.ResourceId",
    MISSING_PARAMETER_RESOURCE_NAME "MissingParameter.ResourceName",
    MISSING_PARAMETER_SERVER_SIGN_SEAL_ID "MissingParameter.ServerSignSealId",
    MISSING_PARAMETER_SIGN_COMPONENTS "MissingParameter.SignComponents",
    MISSING_PARAMETER_USER_ID "MissingParameter.UserId", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_ALREADY_HAS "OperationDenied.AlreadyHas",
    OPERATION_DENIED_APPROVER_NO_MATCH_TEMPLATE "OperationDenied.ApproverNoMatchTemplate",
    OPERATION_DENIED_APPROVER_REPEAT "OperationDenied.ApproverRepeat",
    OPERATION_DENIED_AUTH_CODE_INVALID "OperationDenied.AuthCodeInvalid",
    OPERATION_DENIED_BATCH_CANCEL_FORBID "OperationDenied.BatchCancelForbid",
    OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW "OperationDenied.BranchSendFlowToParentNotAllow",
    OPERATION_DENIED_CC_FORBID "OperationDenied.CcForbid",
    OPERATION_DENIED_CC_USER_REPEAT "OperationDenied.CcUserRepeat",
    OPERATION_DENIED_DOCUMENT_NO_AVAILABLE "OperationDenied.DocumentNoAvailable",
    OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS "OperationDenied.ErrNoResourceAccess",
    OPERATION_DENIED_ERR_NO_SUPPORT_INDIVIDUAL_HAS_ORGANIZATION_NAME "OperationDenied.ErrNoSupportIndividualHasOrganizationName",
    OPERATION_DENIED_FILE_DELETED "OperationDenied.FileDeleted",
    OPERATION_DENIED_FILE_NO_MATCH_RESOURCE "OperationDenied.FileNoMatchResource",
    OPERATION_DENIED_FLOW_CANCEL_FORBID "OperationDenied.FlowCancelForbid",
    OPERATION_DENIED_FLOW_HAS_STARTED "OperationDenied.FlowHasStarted",
    OPERATION_DENIED_FLOW_HAS_TERMINATED "OperationDenied.FlowHasTerminated",
    OPERATION_DENIED_FLOW_NO_NEED_REVIEW "OperationDenied.FlowNoNeedReview",
    OPERATION_DENIED_FLOW_STATUS_FORBID "OperationDenied.FlowStatusForbid",
    OPERATION_DENIED_FORBID "OperationDenied.Forbid",
    OPERATION_DENIED_INVALID_APPROVER_AGE "OperationDenied.InvalidApproverAge",
    OPERATION_DENIED_LICENSE_HAS_EXPIRED "OperationDenied.LicenseHasExpired",
    OPERATION_DENIED_MANY_RESOURCE_ID "OperationDenied.ManyResourceId",
    OPERATION_DENIED_NO_API_AUTH "OperationDenied.NoApiAuth",
    OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION "OperationDenied.NoApproverMobileCheckPermission",
    OPERATION_DENIED_NO_FLOW_PERMISSION "OperationDenied.NoFlowPermission",
    OPERATION_DENIED_NO_IDENTITY_VERIFY "OperationDenied.NoIdentityVerify",
    OPERATION_DENIED_NO_LOGIN "OperationDenied.NoLogin",
    OPERATION_DENIED_NO_OPEN_SERVER_SIGN "OperationDenied.NoOpenServerSign",
    OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE "OperationDenied.NoPermissionUseResource",
    OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL "OperationDenied.NoPermissionUseServerSignSeal",
    OPERATION_DENIED_NO_QUOTA "OperationDenied.NoQuota",
    OPERATION_DENIED_NO_SUPPORT_COMPONENT_TYPE "OperationDenied.NoSupportComponentType",
    OPERATION_DENIED_NO_SUPPORT_JUMP_PAGE "OperationDenied.NoSupportJumpPage",
    OPERATION_DENIED_NO_VERIFY "OperationDenied.NoVerify",
    OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON "OperationDenied.NotBelongSuperAdminOrLegalPerson",
    OPERATION_DENIED_NOT_FOUND_LICENSE "OperationDenied.NotFoundLicense",
    OPERATION_DENIED_NOT_IN_AUTO_SIGN_WHITE_LIST "OperationDenied.NotInAutoSignWhiteList",
    OPERATION_DENIED_OPERATOR_HAS_NO_PERMISSION "OperationDenied.OperatorHasNoPermission",
    OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR "OperationDenied.OrgUniformSocialCreditCodeErr",
    OPERATION_DENIED_ORGANIZATION_CLOSING "OperationDenied.OrganizationClosing",
    OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED "OperationDenied.OrganizationNotActivated",
    OPERATION_DENIED_OUT_QUERY_LIMIT "OperationDenied.OutQueryLimit",
    OPERATION_DENIED_OVER_SEA_FORBID "OperationDenied.OverSeaForbid",
    OPERATION_DENIED_PAY_DEADLINE "OperationDenied.PayDeadline",
    OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE "OperationDenied.PersonHasNoSignature",
    OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN "OperationDenied.PersonNoOpenServerSign",
    OPERATION_DENIED_PERSON_SERVER_SIGN_FORBID "OperationDenied.PersonServerSignForbid",
    OPERATION_DENIED_PROVE_NO_QUOTA "OperationDenied.ProveNoQuota",
    OPERATION_DENIED_QR_HAS_EXPIRE "OperationDenied.QrHasExpire",
    OPERATION_DENIED_QR_INVALID "OperationDenied.QrInvalid",
    OPERATION_DENIED_REQUIRED_COMPONENT_NOT_FILL "OperationDenied.RequiredComponentNotFill",
    OPERATION_DENIED_SERVER_SIGN_NO_ALLOW_COMPONENT "OperationDenied.ServerSignNoAllowComponent",
    OPERATION_DENIED_SERVER_SIGN_NO_SUPPORT_SIGNATURE "OperationDenied.ServerSignNoSupportSignature",
    OPERATION_DENIED_SUB_ORG_NOT_JOIN "OperationDenied.SubOrgNotJoin",
    OPERATION_DENIED_USER_NO_AUDIT "OperationDenied.UserNoAudit",
    OPERATION_DENIED_USER_NOT_IN_ORGANIZATION "OperationDenied.UserNotInOrganization",
    OPERATION_DENIED_WHITE_LIST_FORBID "OperationDenied.WhiteListForbid", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_APPLICATION "ResourceNotFound.Application",
    RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION "ResourceNotFound.AuthActiveOrganization",
    RESOURCE_NOT_FOUND_DOCUMENT "ResourceNotFound.Document",
    RESOURCE_NOT_FOUND_ERR_NOT_EXIST_ROLE "ResourceNotFound.ErrNotExistRole",
    RESOURCE_NOT_FOUND_FLOW "ResourceNotFound.Flow", RESOURCE_NOT_FOUND_FLOW_APPROVER "ResourceNotFound.FlowApprover",
    RESOURCE_NOT_FOUND_NOT_EXIST_APPLICATION "ResourceNotFound.NotExistApplication",
    RESOURCE_NOT_FOUND_NOT_EXIST_DOCUMENT "ResourceNotFound.NotExistDocument",
    RESOURCE_NOT_FOUND_NOT_EXIST_FLOW "ResourceNotFound.NotExistFlow",
    RESOURCE_NOT_FOUND_NOT_EXIST_RESOURCE "ResourceNotFound.NotExistResource",
    RESOURCE_NOT_FOUND_NOT_EXIST_TEMPLATE "ResourceNotFound.NotExistTemplate",
    RESOURCE_NOT_FOUND_ORGANIZATION "ResourceNotFound.Organization",
    RESOURCE_NOT_FOUND_QR_INFO "ResourceNotFound.QrInfo", RESOURCE_NOT_FOUND_RESOURCE "ResourceNotFound.Resource",
    RESOURCE_NOT_FOUND_SUPER_ADMIN "ResourceNotFound.SuperAdmin",
    RESOURCE_NOT_FOUND_TEMPLATE "ResourceNotFound.Template", RESOURCE_NOT_FOUND_URL "ResourceNotFound.Url",
    RESOURCE_NOT_FOUND_USER "ResourceNotFound.User", RESOURCE_NOT_FOUND_VERIFY_USER "ResourceNotFound.VerifyUser",
    RESOURCE_NOT_FOUND_WE_WORK_USER "ResourceNotFound.WeWorkUser", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE "UnauthorizedOperation.NoPermissionFeature",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    ArchiveDynamicFlow, BindEmployeeUserIdWithClientOpenId, CancelFlow, CancelMultiFlowSignQRCode,
    CancelOrganizationFlows, CancelUserAutoSignEnableUrl, CreateArchiveFlowTask, CreateBatchAdminChangeInvitations,
    CreateBatchAdminChangeInvitationsUrl, CreateBatchCancelFlowUrl, CreateBatchContractReviewTask,
    CreateBatchInformationExtractionTask, CreateBatchInitOrganizationUrl, CreateBatchOrganizationAuthorizationUrl,
    CreateBatchOrganizationRegistrationTasks, CreateBatchQuickSignUrl, CreateBatchSignUrl, CreateContractComparisonTask,
    CreateContractDiffTaskWebUrl, CreateContractReviewChecklistWebUrl, CreateContractReviewWebUrl, CreateConvertTaskApi,
    CreateDigitalDataSign, CreateDocument, CreateDraftContractByPromptsTask, CreateDynamicFlowApprover,
    CreateEmbedWebUrl, CreateEmployeeChangeUrl, CreateEmployeeQualificationSealQrCode, CreateExtendedServiceAuthInfos,
    CreateFileConvertTask, CreateFileCounterSign, CreateFlow, CreateFlowApprovers, CreateFlowBlockchainEvidenceUrl,
    CreateFlowByFiles, CreateFlowEvidenceReport, CreateFlowForwards, CreateFlowGroupByFiles, CreateFlowGroupByTemplates,
    CreateFlowGroupReminds, CreateFlowGroupSignReview, CreateFlowReminds, CreateFlowSignReview, CreateFlowSignUrl,
    CreateInformationExtractionWebUrl, CreateIntegrationDepartment, CreateIntegrationEmployees, CreateIntegrationRole,
    CreateIntegrationSubOrganizationActiveRecord, CreateIntegrationUserRoles,
    CreateLMInformationExtractionTaskFieldFeedback, CreateLegalSealQrCode, CreateMiniAppPrepareFlow,
    CreateModifyAdminAuthorizationUrl, CreateMultiFlowSignQRCode, CreateOrganizationAuthFile, CreateOrganizationAuthUrl,
    CreateOrganizationBatchSignUrl, CreateOrganizationGroupInvitationLink, CreateOrganizationInfoChangeUrl,
    CreatePartnerAuthorizationLink, CreatePartnerAutoSignAuthUrl, CreatePersonAuthCertificateImage, CreatePrepareFlow,
    CreatePrepareFlowGroup, CreatePreparedPersonalEsign, CreateReleaseFlow, CreateRiskIdentificationTaskFeedback,
    CreateSchemeUrl, CreateSeal, CreateSealPolicy, CreateSingleSignOnEmployees, CreateUserAutoSignEnableUrl,
    CreateUserAutoSignSealUrl, CreateUserMobileChangeUrl, CreateUserNameChangeUrl, CreateUserVerifyUrl,
    CreateWebThemeConfig, DeleteExtendedServiceAuthInfos, DeleteIntegrationDepartment, DeleteIntegrationEmployees,
    DeleteIntegrationRoleUsers, DeleteOrganizationAuthorizations, DeleteSealPolicies, DeleteSingleSignOnEmployees,
    DescribeArchiveFlowTask, DescribeBatchOrganizationRegistrationTasks, DescribeBatchOrganizationRegistrationUrls,
    DescribeBillUsage, DescribeBillUsageDetail, DescribeCancelFlowsTask, DescribeContractComparisonTask,
    DescribeContractDiffTaskWebUrl, DescribeContractReviewChecklist, DescribeContractReviewChecklistWebUrl,
    DescribeContractReviewChecklistsWebUrl, DescribeContractReviewMarkedRiskExportTask, DescribeContractReviewTask,
    DescribeContractReviewTaskListWebUrl, DescribeContractReviewWebUrl, DescribeDraftContractByPromptsTask,
    DescribeEnterpriseContractReviewChecklists, DescribeExtendedServiceAuthDetail, DescribeExtendedServiceAuthInfos,
    DescribeFileConvertTask, DescribeFileCounterSignResult, DescribeFileUrls, DescribeFlowBriefs,
    DescribeFlowComponents, DescribeFlowEvidenceReport, DescribeFlowInfo, DescribeFlowTemplates,
    DescribeInformationExtractionTask, DescribeInformationExtractionWebUrl, DescribeIntegrationDepartments,
    DescribeIntegrationEmployees, DescribeIntegrationRoles, DescribeLMInformationExtractionTaskFieldFeedback,
    DescribeOrganizationAuthStatus, DescribeOrganizationGroupOrganizations, DescribeOrganizationSeals,
    DescribeOrganizationVerifyStatus, DescribePersonCertificate, DescribeRiskIdentificationTaskFeedback,
    DescribeSignFaceVideo, DescribeSingleSignOnEmployees, DescribeThirdPartyAuthCode, DescribeUserAutoSignStatus,
    DescribeUserFlowType, DescribeUserVerifyStatus, DisableUserAutoSign, ExportContractComparisonTask,
    ExportContractReviewMarkedRisk, ExportContractReviewResult, GetTaskResultApi, ImportContractReviewChecklist,
    ModifyApplicationCallbackInfo, ModifyExtendedService, ModifyFlowDeadline, ModifyIntegrationDepartment,
    ModifyIntegrationRole, ModifyPartnerAuthorization, ModifyPartnerAutoSignAuthUrl, ModifySingleSignOnEmployees,
    OperateFlowRemarks, OperateSeals, OperateTemplate, RenewAutoSignLicense, StartFlow,
    UnbindEmployeeUserIdWithClientOpenId, UpdateIntegrationEmployees, UploadFiles, VerifyDigitFile,
    VerifyDigitalDataSign, VerifyPdf
}
