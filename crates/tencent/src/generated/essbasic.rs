//! `essbasic` of Tencent Cloud, API version 2021-05-26.
//!
//! Endpoint: `essbasic.tencentcloudapi.com`, or `essbasic.<region>.tencentcloudapi.com`. Other versions: [`v20201222`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20201222;

static SERVICE: Service<'_> = Service::new(
    "essbasic",
    "2021-05-26",
    "essbasic",
    &Endpoints::NONE,
);

/// `ArchiveDynamicFlow` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ArchiveDynamicFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_APPLICATION`], [`codes::INVALID_PARAMETER_END_POINT`],
/// [`codes::INVALID_PARAMETER_FLOW_IDS`], [`codes::INVALID_PARAMETER_GENERATE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER_FLOW_IDS_OR_FLOW_GROUP_ID`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW_GROUP`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveDynamicFlow {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_id: String,
}
operation! { ArchiveDynamicFlow(agent: Agent, flow_id: String) "ArchiveDynamicFlow" -> ArchiveDynamicFlowOutput {
    0 "Agent" agent, 1 "FlowId" flow_id
} }

/// In the request of [`ArchiveDynamicFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agent {
    /// Required.
    pub app_id: Option<String>,
    pub proxy_organization_open_id: Option<String>,
    pub proxy_operator: Option<UserInfo>,
    pub proxy_app_id: Option<String>,
    /// Deprecated.
    pub proxy_organization_id: Option<String>,
}
input! { Agent(app_id: String) {
    0 "AppId" app_id: String, 1 "ProxyOrganizationOpenId" proxy_organization_open_id: String,
    2 "ProxyOperator" proxy_operator: UserInfo, 3 "ProxyAppId" proxy_app_id: String,
    4 "ProxyOrganizationId" proxy_organization_id: String
} }

/// In the request of [`ArchiveDynamicFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub open_id: Option<String>,
    /// Deprecated.
    pub channel: Option<String>,
    /// Deprecated.
    pub custom_user_id: Option<String>,
    /// Deprecated.
    pub client_ip: Option<String>,
    /// Deprecated.
    pub proxy_ip: Option<String>,
}
input! { UserInfo() {
    0 "OpenId" open_id: String, 1 "Channel" channel: String, 2 "CustomUserId" custom_user_id: String,
    3 "ClientIp" client_ip: String, 4 "ProxyIp" proxy_ip: String
} }

/// Response of [`ArchiveDynamicFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveDynamicFlowOutput {
    pub flow_id: Option<String>,
    pub approvers: Vec<ChannelArchiveDynamicApproverData>,
}
model! { ArchiveDynamicFlowOutput {
    0 "FlowId" flow_id: String, 1 "Approvers" approvers: Vec<ChannelArchiveDynamicApproverData>
} }

/// In the response of [`ArchiveDynamicFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelArchiveDynamicApproverData {
    pub sign_id: Option<String>,
    pub recipient_id: Option<String>,
}
model! { ChannelArchiveDynamicApproverData {
    0 "SignId" sign_id: String, 1 "RecipientId" recipient_id: String
} }

/// Cancels organization flows: `CancelOrganizationFlows` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CancelOrganizationFlows>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrganizationFlows {
    /// Required.
    pub agent: Agent,
    pub cancel_message: Option<String>,
    pub cancel_message_format: Option<i64>,
}
operation! { CancelOrganizationFlows(agent: Agent) "CancelOrganizationFlows" -> CancelOrganizationFlowsOutput {
    0 "Agent" agent, 1 "CancelMessage" cancel_message: String, 2 "CancelMessageFormat" cancel_message_format: i64
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

/// `ChannelBatchCancelFlows` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelBatchCancelFlows>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUP_TASK`], [`codes::OPERATION_DENIED_FLOW_HAS_TERMINATED`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelBatchCancelFlows {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_ids: Vec<String>,
    pub cancel_message: Option<String>,
    pub cancel_message_format: Option<i64>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { ChannelBatchCancelFlows(agent: Agent, flow_ids: Vec<String>)
    "ChannelBatchCancelFlows" -> ChannelBatchCancelFlowsOutput {
    0 "Agent" agent, 1 "FlowIds" flow_ids, 2 "CancelMessage" cancel_message: String,
    3 "CancelMessageFormat" cancel_message_format: i64, 4 "Operator" operator: UserInfo
} }

/// Response of [`ChannelBatchCancelFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelBatchCancelFlowsOutput {
    pub fail_messages: Vec<String>,
    pub task_id: Option<String>,
}
model! { ChannelBatchCancelFlowsOutput {
    0 "FailMessages" fail_messages: Vec<String>, 1 "TaskId" task_id: String
} }

/// `ChannelCancelFlow` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCancelFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_CANCEL_REASON`], [`codes::INVALID_PARAMETER_STATUS`],
/// [`codes::OPERATION_DENIED_FLOW_HAS_TERMINATED`], [`codes::OPERATION_DENIED_FORBID`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_FLOW`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCancelFlow {
    /// Required.
    pub flow_id: String,
    pub agent: Option<Agent>,
    pub cancel_message: Option<String>,
    pub cancel_message_format: Option<i64>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { ChannelCancelFlow(flow_id: String) "ChannelCancelFlow" -> Empty {
    0 "FlowId" flow_id, 1 "Agent" agent: Agent, 2 "CancelMessage" cancel_message: String,
    3 "CancelMessageFormat" cancel_message_format: i64, 4 "Operator" operator: UserInfo
} }

/// Response of [`ChannelCancelFlow`]: empty.
pub type ChannelCancelFlowOutput = Empty;

/// `ChannelCancelMultiFlowSignQRCode` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCancelMultiFlowSignQRCode>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_FORBID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCancelMultiFlowSignQRCode {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub qr_code_id: String,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { ChannelCancelMultiFlowSignQRCode(agent: Agent, qr_code_id: String)
    "ChannelCancelMultiFlowSignQRCode" -> Empty {
    0 "Agent" agent, 1 "QrCodeId" qr_code_id, 2 "Operator" operator: UserInfo
} }

/// Response of [`ChannelCancelMultiFlowSignQRCode`]: empty.
pub type ChannelCancelMultiFlowSignQRCodeOutput = Empty;

/// `ChannelCancelUserAutoSignEnableUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCancelUserAutoSignEnableUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_ALREADY`],
/// [`codes::FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_URL_NOT_EXIST`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCancelUserAutoSignEnableUrl {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub operator: UserInfo,
    /// Required.
    pub scene_key: String,
    /// Required.
    pub user_info: UserThreeFactor,
}
operation! {
    ChannelCancelUserAutoSignEnableUrl(agent: Agent, operator: UserInfo, scene_key: String, user_info: UserThreeFactor)
    "ChannelCancelUserAutoSignEnableUrl" -> Empty {
    0 "Agent" agent, 1 "Operator" operator, 2 "SceneKey" scene_key, 3 "UserInfo" user_info
} }

/// Response of [`ChannelCancelUserAutoSignEnableUrl`]: empty.
pub type ChannelCancelUserAutoSignEnableUrlOutput = Empty;

/// In the request of [`ChannelCancelUserAutoSignEnableUrl`].
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

/// `ChannelCreateBatchCancelFlowUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateBatchCancelFlowUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateBatchCancelFlowUrl {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_ids: Vec<String>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { ChannelCreateBatchCancelFlowUrl(agent: Agent, flow_ids: Vec<String>)
    "ChannelCreateBatchCancelFlowUrl" -> ChannelCreateBatchCancelFlowUrlOutput {
    0 "Agent" agent, 1 "FlowIds" flow_ids, 2 "Operator" operator: UserInfo
} }

/// Response of [`ChannelCreateBatchCancelFlowUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateBatchCancelFlowUrlOutput {
    pub batch_cancel_flow_url: Option<String>,
    pub fail_messages: Vec<String>,
    pub url_expire_on: Option<String>,
    pub task_id: Option<String>,
}
model! { ChannelCreateBatchCancelFlowUrlOutput {
    0 "BatchCancelFlowUrl" batch_cancel_flow_url: String, 1 "FailMessages" fail_messages: Vec<String>,
    2 "UrlExpireOn" url_expire_on: String, 3 "TaskId" task_id: String
} }

/// `ChannelCreateBatchQuickSignUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateBatchQuickSignUrl>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateBatchQuickSignUrl {
    /// Required.
    pub flow_approver_info: FlowApproverInfo,
    pub agent: Option<Agent>,
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
operation! { ChannelCreateBatchQuickSignUrl(flow_approver_info: FlowApproverInfo)
    "ChannelCreateBatchQuickSignUrl" -> ChannelCreateBatchQuickSignUrlOutput {
    0 "FlowApproverInfo" flow_approver_info, 1 "Agent" agent: Agent, 2 "FlowIds" flow_ids: Vec<String>,
    3 "FlowGroupId" flow_group_id: String, 4 "JumpUrl" jump_url: String, 5 "SignatureTypes" signature_types: Vec<i64>,
    6 "ApproverSignTypes" approver_sign_types: Vec<i64>, 7 "SignTypeSelector" sign_type_selector: i64,
    8 "FlowBatchUrlInfo" flow_batch_url_info: FlowBatchUrlInfo, 9 "Intention" intention: Intention,
    10 "VideoVerifyTimesLimit" video_verify_times_limit: i64, 11 "CacheApproverInfo" cache_approver_info: bool,
    12 "CanBatchReject" can_batch_reject: bool, 13 "PresetApproverInfo" preset_approver_info: PresetApproverInfo,
    14 "CanSkipReadFlow" can_skip_read_flow: bool, 15 "ExpiredOn" expired_on: i64
} }

/// In the request of [`ChannelCreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowApproverInfo {
    pub name: Option<String>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
    pub mobile: Option<String>,
    pub organization_name: Option<String>,
    pub not_channel_organization: Option<bool>,
    pub open_id: Option<String>,
    pub organization_open_id: Option<String>,
    pub approver_type: Option<String>,
    pub recipient_id: Option<String>,
    pub deadline: Option<i64>,
    /// Deprecated.
    pub callback_url: Option<String>,
    pub sign_components: Option<Vec<Component>>,
    pub component_limit_type: Option<Vec<String>>,
    pub pre_read_time: Option<i64>,
    pub jump_url: Option<String>,
    pub approver_option: Option<ApproverOption>,
    pub approver_need_sign_review: Option<bool>,
    pub approver_verify_types: Option<Vec<i64>>,
    pub approver_sign_types: Option<Vec<i64>>,
    pub sign_id: Option<String>,
    pub notify_type: Option<String>,
    pub add_sign_components_limits: Option<Vec<ComponentLimit>>,
    pub approver_role_name: Option<String>,
    pub sign_type_selector: Option<i64>,
    pub components: Option<Vec<Component>>,
    pub intention: Option<Intention>,
    pub sign_endpoints: Option<Vec<String>>,
    pub approver_email: Option<String>,
}
input! { FlowApproverInfo() {
    0 "Name" name: String, 1 "IdCardType" id_card_type: String, 2 "IdCardNumber" id_card_number: String,
    3 "Mobile" mobile: String, 4 "OrganizationName" organization_name: String,
    5 "NotChannelOrganization" not_channel_organization: bool, 6 "OpenId" open_id: String,
    7 "OrganizationOpenId" organization_open_id: String, 8 "ApproverType" approver_type: String,
    9 "RecipientId" recipient_id: String, 10 "Deadline" deadline: i64, 11 "CallbackUrl" callback_url: String,
    12 "SignComponents" sign_components: Vec<Component>, 13 "ComponentLimitType" component_limit_type: Vec<String>,
    14 "PreReadTime" pre_read_time: i64, 15 "JumpUrl" jump_url: String,
    16 "ApproverOption" approver_option: ApproverOption, 17 "ApproverNeedSignReview" approver_need_sign_review: bool,
    18 "ApproverVerifyTypes" approver_verify_types: Vec<i64>, 19 "ApproverSignTypes" approver_sign_types: Vec<i64>,
    20 "SignId" sign_id: String, 21 "NotifyType" notify_type: String,
    22 "AddSignComponentsLimits" add_sign_components_limits: Vec<ComponentLimit>,
    23 "ApproverRoleName" approver_role_name: String, 24 "SignTypeSelector" sign_type_selector: i64,
    25 "Components" components: Vec<Component>, 26 "Intention" intention: Intention,
    27 "SignEndpoints" sign_endpoints: Vec<String>, 28 "ApproverEmail" approver_email: String
} }

/// In the request of [`ChannelCreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Component {
    pub component_id: Option<String>,
    pub component_type: Option<String>,
    pub component_name: Option<String>,
    pub component_required: Option<bool>,
    pub component_recipient_id: Option<String>,
    pub file_index: Option<i64>,
    pub generate_mode: Option<String>,
    pub component_width: Option<f64>,
    pub component_height: Option<f64>,
    pub component_page: Option<i64>,
    pub component_pos_x: Option<f64>,
    pub component_pos_y: Option<f64>,
    pub component_extra: Option<String>,
    pub component_value: Option<String>,
    pub component_date_font_size: Option<i64>,
    pub document_id: Option<String>,
    pub component_description: Option<String>,
    pub offset_x: Option<f64>,
    pub offset_y: Option<f64>,
    pub channel_component_id: Option<String>,
    pub keyword_order: Option<String>,
    pub keyword_page: Option<i64>,
    pub relative_location: Option<String>,
    pub keyword_indexes: Option<Vec<i64>>,
    pub placeholder: Option<String>,
    pub lock_component_value: Option<bool>,
    pub forbid_move_and_delete: Option<bool>,
}
input! { Component() {
    0 "ComponentId" component_id: String, 1 "ComponentType" component_type: String,
    2 "ComponentName" component_name: String, 3 "ComponentRequired" component_required: bool,
    4 "ComponentRecipientId" component_recipient_id: String, 5 "FileIndex" file_index: i64,
    6 "GenerateMode" generate_mode: String, 7 "ComponentWidth" component_width: f64,
    8 "ComponentHeight" component_height: f64, 9 "ComponentPage" component_page: i64,
    10 "ComponentPosX" component_pos_x: f64, 11 "ComponentPosY" component_pos_y: f64,
    12 "ComponentExtra" component_extra: String, 13 "ComponentValue" component_value: String,
    14 "ComponentDateFontSize" component_date_font_size: i64, 15 "DocumentId" document_id: String,
    16 "ComponentDescription" component_description: String, 17 "OffsetX" offset_x: f64, 18 "OffsetY" offset_y: f64,
    19 "ChannelComponentId" channel_component_id: String, 20 "KeywordOrder" keyword_order: String,
    21 "KeywordPage" keyword_page: i64, 22 "RelativeLocation" relative_location: String,
    23 "KeywordIndexes" keyword_indexes: Vec<i64>, 24 "Placeholder" placeholder: String,
    25 "LockComponentValue" lock_component_value: bool, 26 "ForbidMoveAndDelete" forbid_move_and_delete: bool
} }

/// In the request of [`ChannelCreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproverOption {
    pub no_refuse: Option<bool>,
    pub no_transfer: Option<bool>,
    pub hide_one_key_sign: Option<bool>,
    pub fill_type: Option<i64>,
    pub flow_read_limit: Option<String>,
    pub forbid_add_sign_date: Option<bool>,
    pub approver_mobile_mode: Option<String>,
}
input! { ApproverOption() {
    0 "NoRefuse" no_refuse: bool, 1 "NoTransfer" no_transfer: bool, 2 "HideOneKeySign" hide_one_key_sign: bool,
    3 "FillType" fill_type: i64, 4 "FlowReadLimit" flow_read_limit: String,
    5 "ForbidAddSignDate" forbid_add_sign_date: bool, 6 "ApproverMobileMode" approver_mobile_mode: String
} }

/// In the request of [`ChannelCreateBatchQuickSignUrl`].
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

/// In the request of [`ChannelCreateBatchQuickSignUrl`].
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

/// In the request of [`ChannelCreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionQuestion {
    pub question: Option<String>,
    pub answers: Option<Vec<String>>,
}
input! { IntentionQuestion() {
    0 "Question" question: String, 1 "Answers" answers: Vec<String>
} }

/// In the request of [`ChannelCreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionAction {
    pub text: Option<String>,
}
input! { IntentionAction() {
    0 "Text" text: String
} }

/// In the request of [`ChannelCreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleIdConfig {
    pub speed: Option<i64>,
}
input! { RuleIdConfig() {
    0 "Speed" speed: i64
} }

/// In the request of [`ChannelCreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowBatchUrlInfo {
    pub flow_batch_approver_infos: Option<Vec<FlowBatchApproverInfo>>,
}
input! { FlowBatchUrlInfo() {
    0 "FlowBatchApproverInfos" flow_batch_approver_infos: Vec<FlowBatchApproverInfo>
} }

/// In the request of [`ChannelCreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowBatchApproverInfo {
    pub flow_id: Option<String>,
    pub recipient_id: Option<String>,
}
input! { FlowBatchApproverInfo() {
    0 "FlowId" flow_id: String, 1 "RecipientId" recipient_id: String
} }

/// In the request of [`ChannelCreateBatchQuickSignUrl`].
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

/// Response of [`ChannelCreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateBatchQuickSignUrlOutput {
    pub flow_approver_url_info: Option<FlowApproverUrlInfo>,
}
model! { ChannelCreateBatchQuickSignUrlOutput {
    0 "FlowApproverUrlInfo" flow_approver_url_info: FlowApproverUrlInfo
} }

/// In the response of [`ChannelCreateBatchQuickSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowApproverUrlInfo {
    pub sign_url: Option<String>,
    pub approver_type: Option<String>,
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub long_url: Option<String>,
}
model! { FlowApproverUrlInfo {
    0 "SignUrl" sign_url: String, 1 "ApproverType" approver_type: String, 2 "Name" name: String,
    3 "Mobile" mobile: String, 4 "LongUrl" long_url: String
} }

/// `ChannelCreateBatchSignUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateBatchSignUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::INTERNAL_ERROR_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateBatchSignUrl {
    /// Required.
    pub agent: Agent,
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub operator: Option<UserInfo>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
    pub notify_type: Option<String>,
    pub flow_ids: Option<Vec<String>>,
    pub organization_name: Option<String>,
    pub signature_types: Option<Vec<i64>>,
    pub jump_to_detail: Option<bool>,
    pub flow_batch_url_info: Option<FlowBatchUrlInfo>,
    pub open_id: Option<String>,
    pub organization_open_id: Option<String>,
    pub auto_jump_back: Option<bool>,
    pub url_use_env: Option<String>,
    pub can_batch_reject: Option<bool>,
    pub can_skip_read_flow: Option<bool>,
}
operation! { ChannelCreateBatchSignUrl(agent: Agent) "ChannelCreateBatchSignUrl" -> ChannelCreateBatchSignUrlOutput {
    0 "Agent" agent, 1 "Name" name: String, 2 "Mobile" mobile: String, 3 "Operator" operator: UserInfo,
    4 "IdCardType" id_card_type: String, 5 "IdCardNumber" id_card_number: String, 6 "NotifyType" notify_type: String,
    7 "FlowIds" flow_ids: Vec<String>, 8 "OrganizationName" organization_name: String,
    9 "SignatureTypes" signature_types: Vec<i64>, 10 "JumpToDetail" jump_to_detail: bool,
    11 "FlowBatchUrlInfo" flow_batch_url_info: FlowBatchUrlInfo, 12 "OpenId" open_id: String,
    13 "OrganizationOpenId" organization_open_id: String, 14 "AutoJumpBack" auto_jump_back: bool,
    15 "UrlUseEnv" url_use_env: String, 16 "CanBatchReject" can_batch_reject: bool,
    17 "CanSkipReadFlow" can_skip_read_flow: bool
} }

/// Response of [`ChannelCreateBatchSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateBatchSignUrlOutput {
    pub sign_url: Option<String>,
    pub expired_time: Option<i64>,
    pub mini_app_path: Option<String>,
}
model! { ChannelCreateBatchSignUrlOutput {
    0 "SignUrl" sign_url: String, 1 "ExpiredTime" expired_time: i64, 2 "MiniAppPath" mini_app_path: String
} }

/// `ChannelCreateBoundFlows` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateBoundFlows>.
///
/// Errors: [`codes::FAILED_OPERATION_HAS_AUTHORIZED`], [`codes::INTERNAL_ERROR_API`],
/// [`codes::INTERNAL_ERROR_DB_INSERT`], [`codes::INVALID_PARAMETER_BUSINESS_LICENSE`],
/// [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_FILE_TYPE`],
/// [`codes::INVALID_PARAMETER_MENU_STATUS`], [`codes::INVALID_PARAMETER_OPEN_ID`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`],
/// [`codes::LIMIT_EXCEEDED_FILE_SIZE`], [`codes::MISSING_PARAMETER_COMPANY_ACTIVE_INFO`],
/// [`codes::MISSING_PARAMETER_ORG_OPEN_ID`], [`codes::MISSING_PARAMETER_PROXY_OPERATOR_OPEN_ID`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_APPLICATION_ID`], [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateBoundFlows {
    /// Required.
    pub agent: Agent,
    pub flow_ids: Option<Vec<String>>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { ChannelCreateBoundFlows(agent: Agent) "ChannelCreateBoundFlows" -> Empty {
    0 "Agent" agent, 1 "FlowIds" flow_ids: Vec<String>, 2 "Operator" operator: UserInfo
} }

/// Response of [`ChannelCreateBoundFlows`]: empty.
pub type ChannelCreateBoundFlowsOutput = Empty;

/// `ChannelCreateConvertTaskApi` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateConvertTaskApi>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_API`], [`codes::INVALID_PARAMETER_INVALID_ID`],
/// [`codes::INVALID_PARAMETER_RESOURCE_TYPE`], [`codes::MISSING_PARAMETER_RESOURCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateConvertTaskApi {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_name: String,
    /// Required.
    pub resource_id: String,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
}
operation! {
    ChannelCreateConvertTaskApi(agent: Agent, resource_type: String, resource_name: String, resource_id: String)
    "ChannelCreateConvertTaskApi" -> ChannelCreateConvertTaskApiOutput {
    0 "Agent" agent, 1 "ResourceType" resource_type, 2 "ResourceName" resource_name, 3 "ResourceId" resource_id,
    4 "Operator" operator: UserInfo, 5 "Organization" organization: OrganizationInfo
} }

/// In the request of [`ChannelCreateConvertTaskApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationInfo {
    /// Required.
    pub organization_open_id: Option<String>,
    pub organization_id: Option<String>,
    pub channel: Option<String>,
    /// Deprecated.
    pub client_ip: Option<String>,
    /// Deprecated.
    pub proxy_ip: Option<String>,
}
input! { OrganizationInfo(organization_open_id: String) {
    0 "OrganizationOpenId" organization_open_id: String, 1 "OrganizationId" organization_id: String,
    2 "Channel" channel: String, 3 "ClientIp" client_ip: String, 4 "ProxyIp" proxy_ip: String
} }

/// Response of [`ChannelCreateConvertTaskApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateConvertTaskApiOutput {
    pub task_id: Option<String>,
}
model! { ChannelCreateConvertTaskApiOutput {
    0 "TaskId" task_id: String
} }

/// `ChannelCreateDynamicFlowApprover` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateDynamicFlowApprover>.
///
/// Errors: [`codes::INVALID_PARAMETER_APPROVER_VERIFY_TYPE`], [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_COMPONENT_TYPE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::OPERATION_DENIED_BY_FILES_SERVER_SIGN_FORBID`],
/// [`codes::OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION`],
/// [`codes::OPERATION_DENIED_OVERSEA_ABILITY_NOT_OPEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateDynamicFlowApprover {
    /// Required.
    pub fill_dynamic_flow_list: Vec<DynamicFlowInfo>,
    pub agent: Option<Agent>,
}
operation! { ChannelCreateDynamicFlowApprover(fill_dynamic_flow_list: Vec<DynamicFlowInfo>)
    "ChannelCreateDynamicFlowApprover" -> ChannelCreateDynamicFlowApproverOutput {
    0 "FillDynamicFlowList" fill_dynamic_flow_list, 1 "Agent" agent: Agent
} }

/// In the request of [`ChannelCreateDynamicFlowApprover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicFlowInfo {
    /// Required.
    pub flow_id: Option<String>,
    /// Required.
    pub flow_approvers: Option<Vec<FlowApproverInfo>>,
    pub auto_sign_scene: Option<String>,
    pub approver_verify_type: Option<String>,
}
input! { DynamicFlowInfo(flow_id: String, flow_approvers: Vec<FlowApproverInfo>) {
    0 "FlowId" flow_id: String, 1 "FlowApprovers" flow_approvers: Vec<FlowApproverInfo>,
    2 "AutoSignScene" auto_sign_scene: String, 3 "ApproverVerifyType" approver_verify_type: String
} }

/// Response of [`ChannelCreateDynamicFlowApprover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateDynamicFlowApproverOutput {
    pub dynamic_flow_result_list: Vec<DynamicFlowResult>,
}
model! { ChannelCreateDynamicFlowApproverOutput {
    0 "DynamicFlowResultList" dynamic_flow_result_list: Vec<DynamicFlowResult>
} }

/// In the response of [`ChannelCreateDynamicFlowApprover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicFlowResult {
    pub flow_id: Option<String>,
    pub dynamic_flow_approver_list: Vec<DynamicFlowApproverResult>,
}
model! { DynamicFlowResult {
    0 "FlowId" flow_id: String, 1 "DynamicFlowApproverList" dynamic_flow_approver_list: Vec<DynamicFlowApproverResult>
} }

/// In the response of [`ChannelCreateDynamicFlowApprover`].
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

/// `ChannelCreateEmbedWebUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateEmbedWebUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ROLE_AUTH`], [`codes::INTERNAL_ERROR_DB_READ`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateEmbedWebUrl {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub embed_type: String,
    pub business_id: Option<String>,
    /// Deprecated.
    pub hidden_components: Option<bool>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub user_data: Option<String>,
    pub option: Option<EmbedUrlOption>,
}
operation! { ChannelCreateEmbedWebUrl(agent: Agent, embed_type: String)
    "ChannelCreateEmbedWebUrl" -> ChannelCreateEmbedWebUrlOutput {
    0 "Agent" agent, 1 "EmbedType" embed_type, 2 "BusinessId" business_id: String,
    3 "HiddenComponents" hidden_components: bool, 4 "Operator" operator: UserInfo, 5 "UserData" user_data: String,
    6 "Option" option: EmbedUrlOption
} }

/// In the request of [`ChannelCreateEmbedWebUrl`].
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

/// Response of [`ChannelCreateEmbedWebUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateEmbedWebUrlOutput {
    pub web_url: Option<String>,
}
model! { ChannelCreateEmbedWebUrlOutput {
    0 "WebUrl" web_url: String
} }

/// `ChannelCreateFlowApprovers` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowApprovers>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_ENCRYPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowApprovers {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub approvers: Vec<FillApproverInfo>,
    pub flow_id: Option<String>,
    pub fill_approver_type: Option<i64>,
    pub operator: Option<UserInfo>,
    pub flow_group_id: Option<String>,
}
operation! { ChannelCreateFlowApprovers(agent: Agent, approvers: Vec<FillApproverInfo>)
    "ChannelCreateFlowApprovers" -> ChannelCreateFlowApproversOutput {
    0 "Agent" agent, 1 "Approvers" approvers, 2 "FlowId" flow_id: String, 3 "FillApproverType" fill_approver_type: i64,
    4 "Operator" operator: UserInfo, 5 "FlowGroupId" flow_group_id: String
} }

/// In the request of [`ChannelCreateFlowApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FillApproverInfo {
    /// Required.
    pub recipient_id: Option<String>,
    pub open_id: Option<String>,
    pub approver_name: Option<String>,
    pub approver_mobile: Option<String>,
    pub organization_name: Option<String>,
    pub organization_open_id: Option<String>,
    pub not_channel_organization: Option<bool>,
    pub approver_id_card_type: Option<String>,
    pub approver_id_card_number: Option<String>,
    pub flow_id: Option<String>,
}
input! { FillApproverInfo(recipient_id: String) {
    0 "RecipientId" recipient_id: String, 1 "OpenId" open_id: String, 2 "ApproverName" approver_name: String,
    3 "ApproverMobile" approver_mobile: String, 4 "OrganizationName" organization_name: String,
    5 "OrganizationOpenId" organization_open_id: String, 6 "NotChannelOrganization" not_channel_organization: bool,
    7 "ApproverIdCardType" approver_id_card_type: String, 8 "ApproverIdCardNumber" approver_id_card_number: String,
    9 "FlowId" flow_id: String
} }

/// Response of [`ChannelCreateFlowApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowApproversOutput {
    pub fill_error: Vec<FillError>,
}
model! { ChannelCreateFlowApproversOutput {
    0 "FillError" fill_error: Vec<FillError>
} }

/// In the response of [`ChannelCreateFlowApprovers`].
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

/// `ChannelCreateFlowByFiles` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowByFiles>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_CONNECTION`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_DB`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INTERNAL_ERROR_GENERATE_ID`], [`codes::INTERNAL_ERROR_PDF`],
/// [`codes::INTERNAL_ERROR_THIRD_PARTY`], [`codes::INVALID_PARAMETER_APPLICATION`],
/// [`codes::INVALID_PARAMETER_APPROVER_TYPE`], [`codes::INVALID_PARAMETER_APPROVER_VERIFY_TYPE`],
/// [`codes::INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS`], [`codes::INVALID_PARAMETER_CARD_TYPE`],
/// [`codes::INVALID_PARAMETER_COMPONENT_TYPE`], [`codes::INVALID_PARAMETER_COMPONENT_VALUE`],
/// [`codes::INVALID_PARAMETER_CUSTOM_SHOW_MAP`], [`codes::INVALID_PARAMETER_CUSTOMER_DATA`],
/// [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_FLOW_APPROVER_INFOS`],
/// [`codes::INVALID_PARAMETER_FLOW_APPROVERS`], [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`],
/// [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`], [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_FLOW_FILE_IDS`], [`codes::INVALID_PARAMETER_FLOW_NAME`],
/// [`codes::INVALID_PARAMETER_FLOW_TYPE`], [`codes::INVALID_PARAMETER_KEYWORD`], [`codes::INVALID_PARAMETER_MOBILE`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NONSUPPORT_MOBILE`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`], [`codes::INVALID_PARAMETER_SIGN_COMPONENT_TYPE`],
/// [`codes::INVALID_PARAMETER_SIGN_COMPONENTS`], [`codes::INVALID_PARAMETER_UNORDERED`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_COMPONENT_TYPE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_COMPONENT_NAME`], [`codes::MISSING_PARAMETER_SEAL_ID`],
/// [`codes::MISSING_PARAMETER_SIGN_COMPONENTS`], [`codes::OPERATION_DENIED_BY_FILES_SERVER_SIGN_FORBID`],
/// [`codes::OPERATION_DENIED_CC_USER_REPEAT`], [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`],
/// [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`], [`codes::OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_QUOTA`],
/// [`codes::OPERATION_DENIED_OVERSEA_ABILITY_NOT_OPEN`], [`codes::OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE`],
/// [`codes::OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN`], [`codes::OPERATION_DENIED_REQUIRED_COMPONENT_NOT_FILL`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_RESOURCE`],
/// [`codes::RESOURCE_NOT_FOUND_SEAL`], [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowByFiles {
    pub agent: Option<Agent>,
    pub flow_name: Option<String>,
    pub flow_description: Option<String>,
    pub flow_approvers: Option<Vec<FlowApproverInfo>>,
    pub file_ids: Option<Vec<String>>,
    pub components: Option<Vec<Component>>,
    pub deadline: Option<i64>,
    /// Deprecated.
    pub callback_url: Option<String>,
    pub unordered: Option<bool>,
    pub flow_type: Option<String>,
    pub custom_show_map: Option<String>,
    pub customer_data: Option<String>,
    pub need_sign_review: Option<bool>,
    pub approver_verify_type: Option<String>,
    pub sign_bean_tag: Option<i64>,
    pub cc_infos: Option<Vec<CcInfo>>,
    pub cc_notify_type: Option<i64>,
    pub auto_sign_scene: Option<String>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub flow_display_type: Option<i64>,
    pub need_preview: Option<bool>,
    pub preview_type: Option<i64>,
    /// Deprecated.
    pub open_dynamic_flow: Option<bool>,
    pub open_dynamic_sign_flow: Option<bool>,
    pub flow_operate_limit: Option<FlowOperateLimit>,
}
operation! { ChannelCreateFlowByFiles() "ChannelCreateFlowByFiles" -> ChannelCreateFlowByFilesOutput {
    0 "Agent" agent: Agent, 1 "FlowName" flow_name: String, 2 "FlowDescription" flow_description: String,
    3 "FlowApprovers" flow_approvers: Vec<FlowApproverInfo>, 4 "FileIds" file_ids: Vec<String>,
    5 "Components" components: Vec<Component>, 6 "Deadline" deadline: i64, 7 "CallbackUrl" callback_url: String,
    8 "Unordered" unordered: bool, 9 "FlowType" flow_type: String, 10 "CustomShowMap" custom_show_map: String,
    11 "CustomerData" customer_data: String, 12 "NeedSignReview" need_sign_review: bool,
    13 "ApproverVerifyType" approver_verify_type: String, 14 "SignBeanTag" sign_bean_tag: i64,
    15 "CcInfos" cc_infos: Vec<CcInfo>, 16 "CcNotifyType" cc_notify_type: i64,
    17 "AutoSignScene" auto_sign_scene: String, 18 "Operator" operator: UserInfo,
    19 "FlowDisplayType" flow_display_type: i64, 20 "NeedPreview" need_preview: bool,
    21 "PreviewType" preview_type: i64, 22 "OpenDynamicFlow" open_dynamic_flow: bool,
    23 "OpenDynamicSignFlow" open_dynamic_sign_flow: bool, 24 "FlowOperateLimit" flow_operate_limit: FlowOperateLimit
} }

/// In the request of [`ChannelCreateFlowByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcInfo {
    pub mobile: Option<String>,
    pub name: Option<String>,
    pub cc_type: Option<i64>,
    pub cc_permission: Option<i64>,
}
input! { CcInfo() {
    0 "Mobile" mobile: String, 1 "Name" name: String, 2 "CcType" cc_type: i64, 3 "CcPermission" cc_permission: i64
} }

/// In the request of [`ChannelCreateFlowByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowOperateLimit {
    pub no_release: Option<bool>,
}
input! { FlowOperateLimit() {
    0 "NoRelease" no_release: bool
} }

/// Response of [`ChannelCreateFlowByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowByFilesOutput {
    pub flow_id: Option<String>,
    pub approvers: Vec<ApproverItem>,
    pub preview_url: Option<String>,
}
model! { ChannelCreateFlowByFilesOutput {
    0 "FlowId" flow_id: String, 1 "Approvers" approvers: Vec<ApproverItem>, 2 "PreviewUrl" preview_url: String
} }

/// In the response of [`ChannelCreateFlowByFiles`].
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

/// `ChannelCreateFlowGroupByFiles` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowGroupByFiles>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_CONNECTION`], [`codes::INTERNAL_ERROR_DECRYPTION`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INTERNAL_ERROR_GENERATE_ID`], [`codes::INTERNAL_ERROR_THIRD_PARTY`],
/// [`codes::INVALID_PARAMETER_APPLICATION`], [`codes::INVALID_PARAMETER_APPROVER_TYPE`],
/// [`codes::INVALID_PARAMETER_APPROVER_VERIFY_TYPE`], [`codes::INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_CUSTOM_SHOW_MAP`],
/// [`codes::INVALID_PARAMETER_CUSTOMER_DATA`], [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_FLOW_APPROVER_INFOS`], [`codes::INVALID_PARAMETER_FLOW_APPROVERS`],
/// [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`], [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`],
/// [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`], [`codes::INVALID_PARAMETER_FLOW_FILE_IDS`],
/// [`codes::INVALID_PARAMETER_FLOW_NAME`], [`codes::INVALID_PARAMETER_FLOW_TYPE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_NONSUPPORT_MOBILE`], [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`],
/// [`codes::INVALID_PARAMETER_SIGN_COMPONENT_TYPE`], [`codes::INVALID_PARAMETER_UNORDERED`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_COMPONENT_TYPE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_COMPONENT_NAME`],
/// [`codes::OPERATION_DENIED_BY_FILES_SERVER_SIGN_FORBID`], [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`],
/// [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`], [`codes::OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_QUOTA`],
/// [`codes::OPERATION_DENIED_OVERSEA_ABILITY_NOT_OPEN`], [`codes::RESOURCE_NOT_FOUND_RESOURCE`],
/// [`codes::RESOURCE_NOT_FOUND_SEAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByFiles {
    /// Required.
    pub flow_file_infos: Vec<FlowFileInfo>,
    /// Required.
    pub flow_group_name: String,
    pub agent: Option<Agent>,
    pub approver_verify_type: Option<String>,
    pub flow_group_options: Option<FlowGroupOptions>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { ChannelCreateFlowGroupByFiles(flow_file_infos: Vec<FlowFileInfo>, flow_group_name: String)
    "ChannelCreateFlowGroupByFiles" -> ChannelCreateFlowGroupByFilesOutput {
    0 "FlowFileInfos" flow_file_infos, 1 "FlowGroupName" flow_group_name, 2 "Agent" agent: Agent,
    3 "ApproverVerifyType" approver_verify_type: String, 4 "FlowGroupOptions" flow_group_options: FlowGroupOptions,
    5 "Operator" operator: UserInfo
} }

/// In the request of [`ChannelCreateFlowGroupByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowFileInfo {
    /// Required.
    pub file_ids: Option<Vec<String>>,
    /// Required.
    pub flow_name: Option<String>,
    /// Required.
    pub flow_approvers: Option<Vec<FlowApproverInfo>>,
    pub deadline: Option<i64>,
    pub flow_description: Option<String>,
    pub flow_type: Option<String>,
    /// Deprecated.
    pub callback_url: Option<String>,
    pub customer_data: Option<String>,
    pub unordered: Option<bool>,
    pub components: Option<Vec<Component>>,
    pub custom_show_map: Option<String>,
    pub need_sign_review: Option<bool>,
    pub flow_display_type: Option<i64>,
}
input! { FlowFileInfo(file_ids: Vec<String>, flow_name: String, flow_approvers: Vec<FlowApproverInfo>) {
    0 "FileIds" file_ids: Vec<String>, 1 "FlowName" flow_name: String,
    2 "FlowApprovers" flow_approvers: Vec<FlowApproverInfo>, 3 "Deadline" deadline: i64,
    4 "FlowDescription" flow_description: String, 5 "FlowType" flow_type: String, 6 "CallbackUrl" callback_url: String,
    7 "CustomerData" customer_data: String, 8 "Unordered" unordered: bool, 9 "Components" components: Vec<Component>,
    10 "CustomShowMap" custom_show_map: String, 11 "NeedSignReview" need_sign_review: bool,
    12 "FlowDisplayType" flow_display_type: i64
} }

/// In the request of [`ChannelCreateFlowGroupByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowGroupOptions {
    pub self_organization_approver_sign_each: Option<bool>,
    pub other_approver_sign_each: Option<bool>,
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
    0 "SelfOrganizationApproverSignEach" self_organization_approver_sign_each: bool,
    1 "OtherApproverSignEach" other_approver_sign_each: bool, 2 "NoEditFlowName" no_edit_flow_name: bool,
    3 "NoEditFlowType" no_edit_flow_type: bool, 4 "NoEditDeadline" no_edit_deadline: bool,
    5 "SignComponentConfig" sign_component_config: SignComponentConfig,
    6 "ForbidEditWatermark" forbid_edit_watermark: bool, 7 "HideSignCodeAfterStart" hide_sign_code_after_start: bool,
    8 "SignAfterStart" sign_after_start: bool, 9 "PreviewAfterStart" preview_after_start: bool
} }

/// In the request of [`ChannelCreateFlowGroupByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignComponentConfig {
    pub hide_date: Option<bool>,
}
input! { SignComponentConfig() {
    0 "HideDate" hide_date: bool
} }

/// Response of [`ChannelCreateFlowGroupByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByFilesOutput {
    pub flow_group_id: Option<String>,
    pub flow_ids: Vec<String>,
    pub approvers: Vec<FlowGroupApprovers>,
}
model! { ChannelCreateFlowGroupByFilesOutput {
    0 "FlowGroupId" flow_group_id: String, 1 "FlowIds" flow_ids: Vec<String>,
    2 "Approvers" approvers: Vec<FlowGroupApprovers>
} }

/// In the response of [`ChannelCreateFlowGroupByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowGroupApprovers {
    pub flow_id: Option<String>,
    pub approvers: Vec<ApproverItem>,
}
model! { FlowGroupApprovers {
    0 "FlowId" flow_id: String, 1 "Approvers" approvers: Vec<ApproverItem>
} }

/// `ChannelCreateFlowGroupByTemplates` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowGroupByTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INTERNAL_ERROR_GENERATE_ID`],
/// [`codes::INTERNAL_ERROR_THIRD_PARTY`], [`codes::INVALID_PARAMETER_APPLICATION`],
/// [`codes::INVALID_PARAMETER_APPROVER_VERIFY_TYPE`], [`codes::INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_COMPONENT_POSITION`], [`codes::INVALID_PARAMETER_COMPONENT_TYPE`],
/// [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_FLOW_INFOS`],
/// [`codes::INVALID_PARAMETER_MISSING_REQUIRED_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_MOBILE`],
/// [`codes::INVALID_PARAMETER_OPERATOR_ID`], [`codes::INVALID_PARAMETER_SENSITIVE`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CREATE_FLOW_NUM`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`],
/// [`codes::OPERATION_DENIED_SENSITIVE`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByTemplates {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_infos: Vec<FlowInfo>,
    /// Required.
    pub flow_group_name: String,
}
operation! { ChannelCreateFlowGroupByTemplates(agent: Agent, flow_infos: Vec<FlowInfo>, flow_group_name: String)
    "ChannelCreateFlowGroupByTemplates" -> ChannelCreateFlowGroupByTemplatesOutput {
    0 "Agent" agent, 1 "FlowInfos" flow_infos, 2 "FlowGroupName" flow_group_name
} }

/// In the request of [`ChannelCreateFlowGroupByTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowInfo {
    /// Required.
    pub flow_name: Option<String>,
    /// Required.
    pub deadline: Option<i64>,
    pub template_id: Option<String>,
    pub flow_approvers: Option<Vec<FlowApproverInfo>>,
    pub form_fields: Option<Vec<FormField>>,
    /// Deprecated.
    pub callback_url: Option<String>,
    pub flow_type: Option<String>,
    pub flow_description: Option<String>,
    pub customer_data: Option<String>,
    pub custom_show_map: Option<String>,
    pub cc_infos: Option<Vec<CcInfo>>,
    pub need_sign_review: Option<bool>,
    pub cc_notify_type: Option<i64>,
    pub auto_sign_scene: Option<String>,
    pub flow_display_type: Option<i64>,
    pub flow_operate_limit: Option<FlowOperateLimit>,
}
input! { FlowInfo(flow_name: String, deadline: i64) {
    0 "FlowName" flow_name: String, 1 "Deadline" deadline: i64, 2 "TemplateId" template_id: String,
    3 "FlowApprovers" flow_approvers: Vec<FlowApproverInfo>, 4 "FormFields" form_fields: Vec<FormField>,
    5 "CallbackUrl" callback_url: String, 6 "FlowType" flow_type: String, 7 "FlowDescription" flow_description: String,
    8 "CustomerData" customer_data: String, 9 "CustomShowMap" custom_show_map: String,
    10 "CcInfos" cc_infos: Vec<CcInfo>, 11 "NeedSignReview" need_sign_review: bool,
    12 "CcNotifyType" cc_notify_type: i64, 13 "AutoSignScene" auto_sign_scene: String,
    14 "FlowDisplayType" flow_display_type: i64, 15 "FlowOperateLimit" flow_operate_limit: FlowOperateLimit
} }

/// In the request of [`ChannelCreateFlowGroupByTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormField {
    /// Required.
    pub component_value: Option<String>,
    pub component_id: Option<String>,
    pub component_name: Option<String>,
    pub lock_component_value: Option<bool>,
}
input! { FormField(component_value: String) {
    0 "ComponentValue" component_value: String, 1 "ComponentId" component_id: String,
    2 "ComponentName" component_name: String, 3 "LockComponentValue" lock_component_value: bool
} }

/// Response of [`ChannelCreateFlowGroupByTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByTemplatesOutput {
    pub flow_group_id: Option<String>,
    pub flow_ids: Vec<String>,
    pub task_infos: Vec<TaskInfo>,
    pub approvers: Vec<FlowGroupApprovers>,
}
model! { ChannelCreateFlowGroupByTemplatesOutput {
    0 "FlowGroupId" flow_group_id: String, 1 "FlowIds" flow_ids: Vec<String>, 2 "TaskInfos" task_infos: Vec<TaskInfo>,
    3 "Approvers" approvers: Vec<FlowGroupApprovers>
} }

/// In the response of [`ChannelCreateFlowGroupByTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { TaskInfo {
    0 "TaskId" task_id: String, 1 "TaskStatus" task_status: String
} }

/// `ChannelCreateFlowReminds` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowReminds>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowReminds {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_ids: Vec<String>,
}
operation! { ChannelCreateFlowReminds(agent: Agent, flow_ids: Vec<String>)
    "ChannelCreateFlowReminds" -> ChannelCreateFlowRemindsOutput {
    0 "Agent" agent, 1 "FlowIds" flow_ids
} }

/// Response of [`ChannelCreateFlowReminds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowRemindsOutput {
    pub remind_flow_records: Vec<RemindFlowRecords>,
}
model! { ChannelCreateFlowRemindsOutput {
    0 "RemindFlowRecords" remind_flow_records: Vec<RemindFlowRecords>
} }

/// In the response of [`ChannelCreateFlowReminds`].
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

/// `ChannelCreateFlowSignReview` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowSignReview>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INVALID_PARAMETER_STATUS`], [`codes::OPERATION_DENIED_NO_FLOW_PERMISSION`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowSignReview {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub review_type: String,
    pub review_message: Option<String>,
    pub recipient_id: Option<String>,
    pub operate_type: Option<String>,
}
operation! { ChannelCreateFlowSignReview(agent: Agent, flow_id: String, review_type: String)
    "ChannelCreateFlowSignReview" -> Empty {
    0 "Agent" agent, 1 "FlowId" flow_id, 2 "ReviewType" review_type, 3 "ReviewMessage" review_message: String,
    4 "RecipientId" recipient_id: String, 5 "OperateType" operate_type: String
} }

/// Response of [`ChannelCreateFlowSignReview`]: empty.
pub type ChannelCreateFlowSignReviewOutput = Empty;

/// `ChannelCreateFlowSignUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowSignUrl>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowSignUrl {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_id: String,
    pub flow_approver_infos: Option<Vec<FlowApproverInfo>>,
    pub video_verify_times_limit: Option<i64>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
    pub jump_url: Option<String>,
    pub url_type: Option<i64>,
    pub expired_on: Option<i64>,
}
operation! { ChannelCreateFlowSignUrl(agent: Agent, flow_id: String)
    "ChannelCreateFlowSignUrl" -> ChannelCreateFlowSignUrlOutput {
    0 "Agent" agent, 1 "FlowId" flow_id, 2 "FlowApproverInfos" flow_approver_infos: Vec<FlowApproverInfo>,
    3 "VideoVerifyTimesLimit" video_verify_times_limit: i64, 4 "Operator" operator: UserInfo,
    5 "Organization" organization: OrganizationInfo, 6 "JumpUrl" jump_url: String, 7 "UrlType" url_type: i64,
    8 "ExpiredOn" expired_on: i64
} }

/// Response of [`ChannelCreateFlowSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateFlowSignUrlOutput {
    pub flow_approver_url_infos: Vec<FlowApproverUrlInfo>,
}
model! { ChannelCreateFlowSignUrlOutput {
    0 "FlowApproverUrlInfos" flow_approver_url_infos: Vec<FlowApproverUrlInfo>
} }

/// `ChannelCreateMultiFlowSignQRCode` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateMultiFlowSignQRCode>.
///
/// Errors: [`codes::FAILED_OPERATION_QR_CODE_CREATOR_SIGN_COMPONENTS`], [`codes::FAILED_OPERATION_QR_CODE_SIGN_USERS`],
/// [`codes::FAILED_OPERATION_QR_CODE_TEMPLATE_ID`], [`codes::OPERATION_DENIED_NO_QUOTA`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateMultiFlowSignQRCode {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub template_id: String,
    /// Required.
    pub flow_name: String,
    pub max_flow_num: Option<i64>,
    pub flow_effective_day: Option<i64>,
    pub flow_display_type: Option<i64>,
    /// Deprecated.
    pub qr_effective_day: Option<i64>,
    pub restrictions: Option<Vec<ApproverRestriction>>,
    pub approver_component_limit_types: Option<Vec<ApproverComponentLimitType>>,
    /// Deprecated.
    pub callback_url: Option<String>,
    /// Deprecated.
    pub approver_restrictions: Option<ApproverRestriction>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub forbid_personal_multiple_sign: Option<bool>,
    pub flow_name_append_scanner_info: Option<bool>,
    pub qr_code_name: Option<String>,
    pub qr_code_expired_on: Option<i64>,
}
operation! { ChannelCreateMultiFlowSignQRCode(agent: Agent, template_id: String, flow_name: String)
    "ChannelCreateMultiFlowSignQRCode" -> ChannelCreateMultiFlowSignQRCodeOutput {
    0 "Agent" agent, 1 "TemplateId" template_id, 2 "FlowName" flow_name, 3 "MaxFlowNum" max_flow_num: i64,
    4 "FlowEffectiveDay" flow_effective_day: i64, 5 "FlowDisplayType" flow_display_type: i64,
    6 "QrEffectiveDay" qr_effective_day: i64, 7 "Restrictions" restrictions: Vec<ApproverRestriction>,
    8 "ApproverComponentLimitTypes" approver_component_limit_types: Vec<ApproverComponentLimitType>,
    9 "CallbackUrl" callback_url: String, 10 "ApproverRestrictions" approver_restrictions: ApproverRestriction,
    11 "Operator" operator: UserInfo, 12 "ForbidPersonalMultipleSign" forbid_personal_multiple_sign: bool,
    13 "FlowNameAppendScannerInfo" flow_name_append_scanner_info: bool, 14 "QrCodeName" qr_code_name: String,
    15 "QrCodeExpiredOn" qr_code_expired_on: i64
} }

/// In the request of [`ChannelCreateMultiFlowSignQRCode`].
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

/// In the request of [`ChannelCreateMultiFlowSignQRCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproverComponentLimitType {
    /// Required.
    pub recipient_id: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ApproverComponentLimitType(recipient_id: String) {
    0 "RecipientId" recipient_id: String, 1 "Values" values: Vec<String>
} }

/// Response of [`ChannelCreateMultiFlowSignQRCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateMultiFlowSignQRCodeOutput {
    pub qr_code: Option<SignQrCode>,
    pub sign_urls: Option<SignUrl>,
}
model! { ChannelCreateMultiFlowSignQRCodeOutput {
    0 "QrCode" qr_code: SignQrCode, 1 "SignUrls" sign_urls: SignUrl
} }

/// In the response of [`ChannelCreateMultiFlowSignQRCode`].
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

/// In the response of [`ChannelCreateMultiFlowSignQRCode`].
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

/// `ChannelCreateOrganizationBatchSignUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateOrganizationBatchSignUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DEPENDS_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateOrganizationBatchSignUrl {
    /// Required.
    pub agent: Agent,
    pub flow_ids: Option<Vec<String>>,
    pub open_id: Option<String>,
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub flow_group_id: Option<String>,
    pub can_batch_reject: Option<bool>,
    pub dynamic_sign_option: Option<DynamicSignOption>,
    pub recipient_ids: Option<Vec<String>>,
}
operation! { ChannelCreateOrganizationBatchSignUrl(agent: Agent)
    "ChannelCreateOrganizationBatchSignUrl" -> ChannelCreateOrganizationBatchSignUrlOutput {
    0 "Agent" agent, 1 "FlowIds" flow_ids: Vec<String>, 2 "OpenId" open_id: String, 3 "Name" name: String,
    4 "Mobile" mobile: String, 5 "FlowGroupId" flow_group_id: String, 6 "CanBatchReject" can_batch_reject: bool,
    7 "DynamicSignOption" dynamic_sign_option: DynamicSignOption, 8 "RecipientIds" recipient_ids: Vec<String>
} }

/// In the request of [`ChannelCreateOrganizationBatchSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicSignOption {
    pub dynamic_receive_type: Option<i64>,
    pub organization_open_id: Option<String>,
}
input! { DynamicSignOption() {
    0 "DynamicReceiveType" dynamic_receive_type: i64, 1 "OrganizationOpenId" organization_open_id: String
} }

/// Response of [`ChannelCreateOrganizationBatchSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateOrganizationBatchSignUrlOutput {
    pub sign_url: Option<String>,
    pub expired_time: Option<i64>,
}
model! { ChannelCreateOrganizationBatchSignUrlOutput {
    0 "SignUrl" sign_url: String, 1 "ExpiredTime" expired_time: i64
} }

/// `ChannelCreateOrganizationModifyQrCode` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateOrganizationModifyQrCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateOrganizationModifyQrCode {
    /// Required.
    pub agent: Agent,
}
operation! { ChannelCreateOrganizationModifyQrCode(agent: Agent)
    "ChannelCreateOrganizationModifyQrCode" -> ChannelCreateOrganizationModifyQrCodeOutput {
    0 "Agent" agent
} }

/// Response of [`ChannelCreateOrganizationModifyQrCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateOrganizationModifyQrCodeOutput {
    pub qr_code_url: Option<String>,
    pub expired_time: Option<i64>,
}
model! { ChannelCreateOrganizationModifyQrCodeOutput {
    0 "QrCodeUrl" qr_code_url: String, 1 "ExpiredTime" expired_time: i64
} }

/// `ChannelCreatePrepareFlow` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreatePrepareFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_COMPONENT_POSITION`], [`codes::INVALID_PARAMETER_COMPONENT_VALUE`],
/// [`codes::INVALID_PARAMETER_SENSITIVE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL`], [`codes::OPERATION_DENIED_SENSITIVE`],
/// [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlow {
    /// Required.
    pub resource_type: i64,
    /// Required.
    pub flow_info: BaseFlowInfo,
    pub agent: Option<Agent>,
    pub resource_id: Option<String>,
    pub flow_option: Option<CreateFlowOption>,
    /// Deprecated.
    pub flow_approver_list: Option<Vec<CommonFlowApprover>>,
    pub flow_id: Option<String>,
    /// Deprecated.
    pub need_preview: Option<bool>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    /// Deprecated.
    pub sign_component_config: Option<SignComponentConfig>,
}
operation! { ChannelCreatePrepareFlow(resource_type: i64, flow_info: BaseFlowInfo)
    "ChannelCreatePrepareFlow" -> ChannelCreatePrepareFlowOutput {
    0 "ResourceType" resource_type, 1 "FlowInfo" flow_info, 2 "Agent" agent: Agent, 3 "ResourceId" resource_id: String,
    4 "FlowOption" flow_option: CreateFlowOption, 5 "FlowApproverList" flow_approver_list: Vec<CommonFlowApprover>,
    6 "FlowId" flow_id: String, 7 "NeedPreview" need_preview: bool, 8 "Organization" organization: OrganizationInfo,
    9 "Operator" operator: UserInfo, 10 "SignComponentConfig" sign_component_config: SignComponentConfig
} }

/// In the request of [`ChannelCreatePrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseFlowInfo {
    /// Required.
    pub flow_name: Option<String>,
    /// Required.
    pub deadline: Option<i64>,
    pub flow_type: Option<String>,
    pub flow_description: Option<String>,
    pub unordered: Option<bool>,
    pub intelligent_status: Option<String>,
    pub form_fields: Option<Vec<FormField>>,
    pub need_sign_review: Option<bool>,
    pub user_data: Option<String>,
    pub cc_infos: Option<Vec<CcInfo>>,
    pub need_create_review: Option<bool>,
    pub components: Option<Vec<Component>>,
    pub flow_display_type: Option<i64>,
    pub file_ids: Option<Vec<String>>,
    pub approvers: Option<Vec<CommonFlowApprover>>,
}
input! { BaseFlowInfo(flow_name: String, deadline: i64) {
    0 "FlowName" flow_name: String, 1 "Deadline" deadline: i64, 2 "FlowType" flow_type: String,
    3 "FlowDescription" flow_description: String, 4 "Unordered" unordered: bool,
    5 "IntelligentStatus" intelligent_status: String, 6 "FormFields" form_fields: Vec<FormField>,
    7 "NeedSignReview" need_sign_review: bool, 8 "UserData" user_data: String, 9 "CcInfos" cc_infos: Vec<CcInfo>,
    10 "NeedCreateReview" need_create_review: bool, 11 "Components" components: Vec<Component>,
    12 "FlowDisplayType" flow_display_type: i64, 13 "FileIds" file_ids: Vec<String>,
    14 "Approvers" approvers: Vec<CommonFlowApprover>
} }

/// In the request of [`ChannelCreatePrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonFlowApprover {
    pub not_channel_organization: Option<bool>,
    pub approver_type: Option<i64>,
    pub organization_id: Option<String>,
    pub organization_open_id: Option<String>,
    pub organization_name: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub approver_name: Option<String>,
    pub approver_mobile: Option<String>,
    pub approver_id_card_type: Option<String>,
    pub approver_id_card_number: Option<String>,
    pub recipient_id: Option<String>,
    pub pre_read_time: Option<i64>,
    pub is_full_text: Option<bool>,
    pub notify_type: Option<String>,
    pub approver_option: Option<CommonApproverOption>,
    pub sign_components: Option<Vec<Component>>,
    pub approver_verify_types: Option<Vec<i64>>,
    pub approver_sign_types: Option<Vec<i64>>,
    pub component_limit_type: Option<Vec<String>>,
}
input! { CommonFlowApprover() {
    0 "NotChannelOrganization" not_channel_organization: bool, 1 "ApproverType" approver_type: i64,
    2 "OrganizationId" organization_id: String, 3 "OrganizationOpenId" organization_open_id: String,
    4 "OrganizationName" organization_name: String, 5 "UserId" user_id: String, 6 "OpenId" open_id: String,
    7 "ApproverName" approver_name: String, 8 "ApproverMobile" approver_mobile: String,
    9 "ApproverIdCardType" approver_id_card_type: String, 10 "ApproverIdCardNumber" approver_id_card_number: String,
    11 "RecipientId" recipient_id: String, 12 "PreReadTime" pre_read_time: i64, 13 "IsFullText" is_full_text: bool,
    14 "NotifyType" notify_type: String, 15 "ApproverOption" approver_option: CommonApproverOption,
    16 "SignComponents" sign_components: Vec<Component>, 17 "ApproverVerifyTypes" approver_verify_types: Vec<i64>,
    18 "ApproverSignTypes" approver_sign_types: Vec<i64>, 19 "ComponentLimitType" component_limit_type: Vec<String>
} }

/// In the request of [`ChannelCreatePrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonApproverOption {
    pub can_edit_approver: Option<bool>,
    pub no_refuse: Option<bool>,
    pub no_transfer: Option<bool>,
    pub hide_one_key_sign: Option<bool>,
    pub flow_read_limit: Option<String>,
    pub forbid_add_sign_date: Option<bool>,
    pub forbid_modify_seal_infos: Option<bool>,
}
input! { CommonApproverOption() {
    0 "CanEditApprover" can_edit_approver: bool, 1 "NoRefuse" no_refuse: bool, 2 "NoTransfer" no_transfer: bool,
    3 "HideOneKeySign" hide_one_key_sign: bool, 4 "FlowReadLimit" flow_read_limit: String,
    5 "ForbidAddSignDate" forbid_add_sign_date: bool, 6 "ForbidModifySealInfos" forbid_modify_seal_infos: bool
} }

/// In the request of [`ChannelCreatePrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOption {
    pub can_edit_flow: Option<bool>,
    pub hide_show_flow_name: Option<bool>,
    pub hide_show_flow_type: Option<bool>,
    pub hide_show_deadline: Option<bool>,
    pub can_skip_add_approver: Option<bool>,
    pub forbid_edit_approver: Option<bool>,
    pub custom_create_flow_description: Option<String>,
    pub forbid_edit_fill_component: Option<bool>,
    pub skip_upload_file: Option<bool>,
    pub sign_component_config: Option<SignComponentConfig>,
    pub forbid_edit_watermark: Option<bool>,
    pub preview_after_start: Option<bool>,
    pub sign_after_start: Option<bool>,
    pub hide_operation_steps: Option<Vec<i64>>,
    pub self_name: Option<String>,
    pub hide_sign_code_after_start: Option<bool>,
    pub need_flow_draft: Option<bool>,
    pub hide_component_types: Option<Vec<String>>,
    pub show_component_types: Option<Vec<String>>,
    pub forbid_add_approver: Option<bool>,
    pub forbid_edit_flow_properties: Option<bool>,
    pub result_page_config: Option<CreateResultPageConfig>,
    pub cc_info_visibility: Option<i64>,
}
input! { CreateFlowOption() {
    0 "CanEditFlow" can_edit_flow: bool, 1 "HideShowFlowName" hide_show_flow_name: bool,
    2 "HideShowFlowType" hide_show_flow_type: bool, 3 "HideShowDeadline" hide_show_deadline: bool,
    4 "CanSkipAddApprover" can_skip_add_approver: bool, 5 "ForbidEditApprover" forbid_edit_approver: bool,
    6 "CustomCreateFlowDescription" custom_create_flow_description: String,
    7 "ForbidEditFillComponent" forbid_edit_fill_component: bool, 8 "SkipUploadFile" skip_upload_file: bool,
    9 "SignComponentConfig" sign_component_config: SignComponentConfig,
    10 "ForbidEditWatermark" forbid_edit_watermark: bool, 11 "PreviewAfterStart" preview_after_start: bool,
    12 "SignAfterStart" sign_after_start: bool, 13 "HideOperationSteps" hide_operation_steps: Vec<i64>,
    14 "SelfName" self_name: String, 15 "HideSignCodeAfterStart" hide_sign_code_after_start: bool,
    16 "NeedFlowDraft" need_flow_draft: bool, 17 "HideComponentTypes" hide_component_types: Vec<String>,
    18 "ShowComponentTypes" show_component_types: Vec<String>, 19 "ForbidAddApprover" forbid_add_approver: bool,
    20 "ForbidEditFlowProperties" forbid_edit_flow_properties: bool,
    21 "ResultPageConfig" result_page_config: CreateResultPageConfig, 22 "CcInfoVisibility" cc_info_visibility: i64
} }

/// In the request of [`ChannelCreatePrepareFlow`].
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

/// Response of [`ChannelCreatePrepareFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowOutput {
    pub prepare_flow_url: Option<String>,
    pub preview_flow_url: Option<String>,
    pub flow_id: Option<String>,
    pub draft_id: Option<String>,
}
model! { ChannelCreatePrepareFlowOutput {
    0 "PrepareFlowUrl" prepare_flow_url: String, 1 "PreviewFlowUrl" preview_flow_url: String,
    2 "FlowId" flow_id: String, 3 "DraftId" draft_id: String
} }

/// `ChannelCreatePrepareFlowGroup` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreatePrepareFlowGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_CONNECTION`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INTERNAL_ERROR_GENERATE_ID`], [`codes::INTERNAL_ERROR_THIRD_PARTY`],
/// [`codes::INVALID_PARAMETER_APPLICATION`], [`codes::INVALID_PARAMETER_APPROVER_TYPE`],
/// [`codes::INVALID_PARAMETER_APPROVER_VERIFY_TYPE`], [`codes::INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_CUSTOM_SHOW_MAP`],
/// [`codes::INVALID_PARAMETER_CUSTOMER_DATA`], [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_FLOW_APPROVER_INFOS`], [`codes::INVALID_PARAMETER_FLOW_APPROVERS`],
/// [`codes::INVALID_PARAMETER_FLOW_CALLBACK_URL`], [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`],
/// [`codes::INVALID_PARAMETER_FLOW_DESCRIPTION`], [`codes::INVALID_PARAMETER_FLOW_FILE_IDS`],
/// [`codes::INVALID_PARAMETER_FLOW_NAME`], [`codes::INVALID_PARAMETER_FLOW_TYPE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_NONSUPPORT_MOBILE`], [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`],
/// [`codes::INVALID_PARAMETER_SIGN_COMPONENT_TYPE`], [`codes::INVALID_PARAMETER_UNORDERED`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_COMPONENT_TYPE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_COMPONENT_NAME`],
/// [`codes::OPERATION_DENIED_BY_FILES_SERVER_SIGN_FORBID`], [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`],
/// [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`], [`codes::OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_QUOTA`],
/// [`codes::OPERATION_DENIED_OVERSEA_ABILITY_NOT_OPEN`], [`codes::RESOURCE_NOT_FOUND_RESOURCE`],
/// [`codes::RESOURCE_NOT_FOUND_SEAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowGroup {
    /// Required.
    pub base_flow_infos: Vec<BaseFlowInfo>,
    /// Required.
    pub flow_group_name: String,
    /// Required.
    pub resource_type: i64,
    pub agent: Option<Agent>,
    pub flow_group_options: Option<FlowGroupOptions>,
    pub flow_group_type: Option<String>,
    pub flow_group_deadline: Option<i64>,
}
operation! {
    ChannelCreatePrepareFlowGroup(base_flow_infos: Vec<BaseFlowInfo>, flow_group_name: String, resource_type: i64)
    "ChannelCreatePrepareFlowGroup" -> ChannelCreatePrepareFlowGroupOutput {
    0 "BaseFlowInfos" base_flow_infos, 1 "FlowGroupName" flow_group_name, 2 "ResourceType" resource_type,
    3 "Agent" agent: Agent, 4 "FlowGroupOptions" flow_group_options: FlowGroupOptions,
    5 "FlowGroupType" flow_group_type: String, 6 "FlowGroupDeadline" flow_group_deadline: i64
} }

/// Response of [`ChannelCreatePrepareFlowGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowGroupOutput {
    pub flow_group_id: Option<String>,
    pub prepare_url: Option<String>,
}
model! { ChannelCreatePrepareFlowGroupOutput {
    0 "FlowGroupId" flow_group_id: String, 1 "PrepareUrl" prepare_url: String
} }

/// `ChannelCreatePreparedPersonalEsign` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreatePreparedPersonalEsign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreatePreparedPersonalEsign {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub user_name: String,
    /// Required.
    pub id_card_number: String,
    /// Required.
    pub seal_name: String,
    pub seal_image: Option<String>,
    pub operator: Option<UserInfo>,
    pub id_card_type: Option<String>,
    pub seal_image_compress: Option<bool>,
    pub mobile: Option<String>,
    /// Deprecated.
    pub enable_auto_sign: Option<bool>,
    pub license_type: Option<i64>,
    pub scene_key: Option<String>,
    pub file_id: Option<String>,
}
operation! {
    ChannelCreatePreparedPersonalEsign(agent: Agent, user_name: String, id_card_number: String, seal_name: String)
    "ChannelCreatePreparedPersonalEsign" -> ChannelCreatePreparedPersonalEsignOutput {
    0 "Agent" agent, 1 "UserName" user_name, 2 "IdCardNumber" id_card_number, 3 "SealName" seal_name,
    4 "SealImage" seal_image: String, 5 "Operator" operator: UserInfo, 6 "IdCardType" id_card_type: String,
    7 "SealImageCompress" seal_image_compress: bool, 8 "Mobile" mobile: String,
    9 "EnableAutoSign" enable_auto_sign: bool, 10 "LicenseType" license_type: i64, 11 "SceneKey" scene_key: String,
    12 "FileId" file_id: String
} }

/// Response of [`ChannelCreatePreparedPersonalEsign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreatePreparedPersonalEsignOutput {
    pub seal_id: Option<String>,
}
model! { ChannelCreatePreparedPersonalEsignOutput {
    0 "SealId" seal_id: String
} }

/// `ChannelCreateReleaseFlow` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateReleaseFlow>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::INTERNAL_ERROR_PDF`], [`codes::INVALID_PARAMETER_APPLICATION`],
/// [`codes::INVALID_PARAMETER_APPROVER_TYPE`], [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_OPEN_ID`], [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`],
/// [`codes::OPERATION_DENIED_APPROVER_REPEAT`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateReleaseFlow {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub need_relieved_flow_id: String,
    /// Required.
    pub relive_info: RelieveInfo,
    pub released_approvers: Option<Vec<ReleasedApprover>>,
    /// Deprecated.
    pub callback_url: Option<String>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub deadline: Option<i64>,
    pub user_data: Option<String>,
}
operation! { ChannelCreateReleaseFlow(agent: Agent, need_relieved_flow_id: String, relive_info: RelieveInfo)
    "ChannelCreateReleaseFlow" -> ChannelCreateReleaseFlowOutput {
    0 "Agent" agent, 1 "NeedRelievedFlowId" need_relieved_flow_id, 2 "ReliveInfo" relive_info,
    3 "ReleasedApprovers" released_approvers: Vec<ReleasedApprover>, 4 "CallbackUrl" callback_url: String,
    5 "Organization" organization: OrganizationInfo, 6 "Operator" operator: UserInfo, 7 "Deadline" deadline: i64,
    8 "UserData" user_data: String
} }

/// In the request of [`ChannelCreateReleaseFlow`].
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

/// In the request of [`ChannelCreateReleaseFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasedApprover {
    /// Required.
    pub approver_number: Option<i64>,
    /// Required.
    pub approver_type: Option<String>,
    pub released_approver_recipient_id: Option<String>,
    pub name: Option<String>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
    pub mobile: Option<String>,
    pub organization_name: Option<String>,
    pub organization_open_id: Option<String>,
    pub open_id: Option<String>,
    pub approver_sign_component_type: Option<String>,
    pub approver_sign_role: Option<String>,
    pub approver_sign_seal_id: Option<String>,
}
input! { ReleasedApprover(approver_number: i64, approver_type: String) {
    0 "ApproverNumber" approver_number: i64, 1 "ApproverType" approver_type: String,
    2 "ReleasedApproverRecipientId" released_approver_recipient_id: String, 3 "Name" name: String,
    4 "IdCardType" id_card_type: String, 5 "IdCardNumber" id_card_number: String, 6 "Mobile" mobile: String,
    7 "OrganizationName" organization_name: String, 8 "OrganizationOpenId" organization_open_id: String,
    9 "OpenId" open_id: String, 10 "ApproverSignComponentType" approver_sign_component_type: String,
    11 "ApproverSignRole" approver_sign_role: String, 12 "ApproverSignSealId" approver_sign_seal_id: String
} }

/// Response of [`ChannelCreateReleaseFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateReleaseFlowOutput {
    pub flow_id: Option<String>,
}
model! { ChannelCreateReleaseFlowOutput {
    0 "FlowId" flow_id: String
} }

/// `ChannelCreateRole` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateRole>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateRole {
    /// Required.
    pub name: String,
    /// Required.
    pub agent: Agent,
    pub description: Option<String>,
    pub permission_groups: Option<Vec<PermissionGroup>>,
}
operation! { ChannelCreateRole(name: String, agent: Agent) "ChannelCreateRole" -> ChannelCreateRoleOutput {
    0 "Name" name, 1 "Agent" agent, 2 "Description" description: String,
    3 "PermissionGroups" permission_groups: Vec<PermissionGroup>
} }

/// In the request of [`ChannelCreateRole`].
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

/// In the request of [`ChannelCreateRole`].
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

/// Response of [`ChannelCreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateRoleOutput {
    pub role_id: Option<String>,
}
model! { ChannelCreateRoleOutput {
    0 "RoleId" role_id: String
} }

/// `ChannelCreateSealPolicy` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateSealPolicy>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateSealPolicy {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub seal_id: String,
    /// Required.
    pub user_ids: Vec<String>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
    pub options: Option<Vec<OptionItem>>,
}
operation! { ChannelCreateSealPolicy(agent: Agent, seal_id: String, user_ids: Vec<String>)
    "ChannelCreateSealPolicy" -> ChannelCreateSealPolicyOutput {
    0 "Agent" agent, 1 "SealId" seal_id, 2 "UserIds" user_ids, 3 "Operator" operator: UserInfo,
    4 "Organization" organization: OrganizationInfo, 5 "Options" options: Vec<OptionItem>
} }

/// In the request of [`ChannelCreateSealPolicy`].
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

/// Response of [`ChannelCreateSealPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateSealPolicyOutput {
    pub user_ids: Vec<String>,
    pub seal_operator_verify_path: Option<String>,
    pub seal_operator_verify_qrcode_url: Option<String>,
}
model! { ChannelCreateSealPolicyOutput {
    0 "UserIds" user_ids: Vec<String>, 1 "SealOperatorVerifyPath" seal_operator_verify_path: String,
    2 "SealOperatorVerifyQrcodeUrl" seal_operator_verify_qrcode_url: String
} }

/// `ChannelCreateUserAutoSignEnableUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateUserAutoSignEnableUrl>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INVALID_PARAMETER_CARD_NUMBER`], [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::OPERATION_DENIED_INVALID_APPROVER_AGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignEnableUrl {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub scene_key: String,
    pub operator: Option<UserInfo>,
    pub auto_sign_config: Option<AutoSignConfig>,
    pub url_type: Option<String>,
    pub notify_type: Option<String>,
    pub notify_address: Option<String>,
    pub expired_time: Option<i64>,
    pub user_data: Option<String>,
    pub end_point: Option<String>,
}
operation! { ChannelCreateUserAutoSignEnableUrl(agent: Agent, scene_key: String)
    "ChannelCreateUserAutoSignEnableUrl" -> ChannelCreateUserAutoSignEnableUrlOutput {
    0 "Agent" agent, 1 "SceneKey" scene_key, 2 "Operator" operator: UserInfo,
    3 "AutoSignConfig" auto_sign_config: AutoSignConfig, 4 "UrlType" url_type: String,
    5 "NotifyType" notify_type: String, 6 "NotifyAddress" notify_address: String, 7 "ExpiredTime" expired_time: i64,
    8 "UserData" user_data: String, 9 "EndPoint" end_point: String
} }

/// In the request of [`ChannelCreateUserAutoSignEnableUrl`].
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

/// Response of [`ChannelCreateUserAutoSignEnableUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignEnableUrlOutput {
    pub url: Option<String>,
    pub app_id: Option<String>,
    pub app_original_id: Option<String>,
    pub path: Option<String>,
    pub qr_code: Option<String>,
    pub url_type: Option<String>,
}
model! { ChannelCreateUserAutoSignEnableUrlOutput {
    0 "Url" url: String, 1 "AppId" app_id: String, 2 "AppOriginalId" app_original_id: String, 3 "Path" path: String,
    4 "QrCode" qr_code: String, 5 "UrlType" url_type: String
} }

/// `ChannelCreateUserAutoSignSealUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateUserAutoSignSealUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_DEPENDS_API`],
/// [`codes::INTERNAL_ERROR_ENCRYPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignSealUrl {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub scene_key: String,
    /// Required.
    pub user_info: UserThreeFactor,
    pub operator: Option<UserInfo>,
    pub expired_time: Option<i64>,
    pub end_point: Option<String>,
}
operation! { ChannelCreateUserAutoSignSealUrl(agent: Agent, scene_key: String, user_info: UserThreeFactor)
    "ChannelCreateUserAutoSignSealUrl" -> ChannelCreateUserAutoSignSealUrlOutput {
    0 "Agent" agent, 1 "SceneKey" scene_key, 2 "UserInfo" user_info, 3 "Operator" operator: UserInfo,
    4 "ExpiredTime" expired_time: i64, 5 "EndPoint" end_point: String
} }

/// Response of [`ChannelCreateUserAutoSignSealUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignSealUrlOutput {
    pub app_id: Option<String>,
    pub app_original_id: Option<String>,
    pub url: Option<String>,
    pub path: Option<String>,
    pub qr_code: Option<String>,
}
model! { ChannelCreateUserAutoSignSealUrlOutput {
    0 "AppId" app_id: String, 1 "AppOriginalId" app_original_id: String, 2 "Url" url: String, 3 "Path" path: String,
    4 "QrCode" qr_code: String
} }

/// `ChannelCreateUserRoles` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateUserRoles>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateUserRoles {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub role_ids: Vec<String>,
    pub user_ids: Option<Vec<String>>,
    pub open_ids: Option<Vec<String>>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { ChannelCreateUserRoles(agent: Agent, role_ids: Vec<String>)
    "ChannelCreateUserRoles" -> ChannelCreateUserRolesOutput {
    0 "Agent" agent, 1 "RoleIds" role_ids, 2 "UserIds" user_ids: Vec<String>, 3 "OpenIds" open_ids: Vec<String>,
    4 "Operator" operator: UserInfo
} }

/// Response of [`ChannelCreateUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateUserRolesOutput {
    pub failed_create_role_data: Vec<FailedCreateRoleData>,
}
model! { ChannelCreateUserRolesOutput {
    0 "FailedCreateRoleData" failed_create_role_data: Vec<FailedCreateRoleData>
} }

/// In the response of [`ChannelCreateUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedCreateRoleData {
    pub user_id: Option<String>,
    pub role_ids: Vec<String>,
}
model! { FailedCreateRoleData {
    0 "UserId" user_id: String, 1 "RoleIds" role_ids: Vec<String>
} }

/// `ChannelCreateWebThemeConfig` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateWebThemeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCreateWebThemeConfig {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub theme_type: String,
    /// Required.
    pub web_theme_config: WebThemeConfig,
}
operation! { ChannelCreateWebThemeConfig(agent: Agent, theme_type: String, web_theme_config: WebThemeConfig)
    "ChannelCreateWebThemeConfig" -> Empty {
    0 "Agent" agent, 1 "ThemeType" theme_type, 2 "WebThemeConfig" web_theme_config
} }

/// Response of [`ChannelCreateWebThemeConfig`]: empty.
pub type ChannelCreateWebThemeConfigOutput = Empty;

/// In the request of [`ChannelCreateWebThemeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebThemeConfig {
    pub display_sign_brand_logo: Option<bool>,
    pub web_embed_theme_color: Option<String>,
    pub authenticate_background: Option<String>,
    pub hide_authenticate_navigation_bar: Option<bool>,
    pub hide_authenticate_top_logo: Option<bool>,
}
input! { WebThemeConfig() {
    0 "DisplaySignBrandLogo" display_sign_brand_logo: bool, 1 "WebEmbedThemeColor" web_embed_theme_color: String,
    2 "AuthenticateBackground" authenticate_background: String,
    3 "HideAuthenticateNavigationBar" hide_authenticate_navigation_bar: bool,
    4 "HideAuthenticateTopLogo" hide_authenticate_top_logo: bool
} }

/// `ChannelDeleteRole` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDeleteRole>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDeleteRole {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub role_ids: Vec<String>,
}
operation! { ChannelDeleteRole(agent: Agent, role_ids: Vec<String>) "ChannelDeleteRole" -> Empty {
    0 "Agent" agent, 1 "RoleIds" role_ids
} }

/// Response of [`ChannelDeleteRole`]: empty.
pub type ChannelDeleteRoleOutput = Empty;

/// `ChannelDeleteRoleUsers` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDeleteRoleUsers>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAMS`], [`codes::INVALID_PARAMETER_ROLE_ID`],
/// [`codes::OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDeleteRoleUsers {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub role_id: String,
    pub user_ids: Option<Vec<String>>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub open_ids: Option<Vec<String>>,
}
operation! { ChannelDeleteRoleUsers(agent: Agent, role_id: String)
    "ChannelDeleteRoleUsers" -> ChannelDeleteRoleUsersOutput {
    0 "Agent" agent, 1 "RoleId" role_id, 2 "UserIds" user_ids: Vec<String>, 3 "Operator" operator: UserInfo,
    4 "OpenIds" open_ids: Vec<String>
} }

/// Response of [`ChannelDeleteRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDeleteRoleUsersOutput {
    pub role_id: Option<String>,
}
model! { ChannelDeleteRoleUsersOutput {
    0 "RoleId" role_id: String
} }

/// `ChannelDeleteSealPolicies` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDeleteSealPolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDeleteSealPolicies {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub seal_id: String,
    /// Required.
    pub user_ids: Vec<String>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { ChannelDeleteSealPolicies(agent: Agent, seal_id: String, user_ids: Vec<String>)
    "ChannelDeleteSealPolicies" -> Empty {
    0 "Agent" agent, 1 "SealId" seal_id, 2 "UserIds" user_ids, 3 "Organization" organization: OrganizationInfo,
    4 "Operator" operator: UserInfo
} }

/// Response of [`ChannelDeleteSealPolicies`]: empty.
pub type ChannelDeleteSealPoliciesOutput = Empty;

/// `ChannelDescribeAccountBillDetail` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeAccountBillDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_QUOTA_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_APPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeAccountBillDetail {
    /// Required.
    pub agent: Agent,
}
operation! { ChannelDescribeAccountBillDetail(agent: Agent)
    "ChannelDescribeAccountBillDetail" -> ChannelDescribeAccountBillDetailOutput {
    0 "Agent" agent
} }

/// Response of [`ChannelDescribeAccountBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeAccountBillDetailOutput {
    pub bound_accounts_number: Option<i64>,
    pub remain_available_accounts_number: Option<i64>,
    pub invalid_accounts_number: Option<i64>,
    pub total_buy_accounts_number: Option<i64>,
    pub total_gift_accounts_number: Option<i64>,
}
model! { ChannelDescribeAccountBillDetailOutput {
    0 "BoundAccountsNumber" bound_accounts_number: i64,
    1 "RemainAvailableAccountsNumber" remain_available_accounts_number: i64,
    2 "InvalidAccountsNumber" invalid_accounts_number: i64, 3 "TotalBuyAccountsNumber" total_buy_accounts_number: i64,
    4 "TotalGiftAccountsNumber" total_gift_accounts_number: i64
} }

/// `ChannelDescribeBillUsageDetail` of `essbasic` 2021-05-26.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeBillUsageDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_QUOTA_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_APPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeBillUsageDetail {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub quota_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ChannelDescribeBillUsageDetail(agent: Agent, start_time: String, end_time: String)
    "ChannelDescribeBillUsageDetail" -> ChannelDescribeBillUsageDetailOutput {
    0 "Agent" agent, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "QuotaType" quota_type: String,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { ChannelDescribeBillUsageDetail: ChannelBillUsageDetail = Offset "Offset", "Details" details, total "Total" }

/// Response of [`ChannelDescribeBillUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeBillUsageDetailOutput {
    pub total: Option<i64>,
    pub details: Vec<ChannelBillUsageDetail>,
}
model! { ChannelDescribeBillUsageDetailOutput {
    0 "Total" total: i64, 1 "Details" details: Vec<ChannelBillUsageDetail>
} }

/// In the response of [`ChannelDescribeBillUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelBillUsageDetail {
    pub flow_id: Option<String>,
    pub operator_name: Option<String>,
    pub create_organization_name: Option<String>,
    pub flow_name: Option<String>,
    pub flow_status: Option<String>,
    pub quota_type: Option<String>,
    pub use_count: Option<i64>,
    pub cost_time: Option<i64>,
    pub quota_name: Option<String>,
    pub cost_type: Option<i64>,
    pub remark: Option<String>,
}
model! { ChannelBillUsageDetail {
    0 "FlowId" flow_id: String, 1 "OperatorName" operator_name: String,
    2 "CreateOrganizationName" create_organization_name: String, 3 "FlowName" flow_name: String,
    4 "FlowStatus" flow_status: String, 5 "QuotaType" quota_type: String, 6 "UseCount" use_count: i64,
    7 "CostTime" cost_time: i64, 8 "QuotaName" quota_name: String, 9 "CostType" cost_type: i64,
    10 "Remark" remark: String
} }

/// `ChannelDescribeEmployees` of `essbasic` 2021-05-26.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeEmployees>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_APPLICATION`],
/// [`codes::INVALID_PARAMETER_DEPART_USER_ID`], [`codes::INVALID_PARAMETER_ORGANIZATION_ID`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeEmployees {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { ChannelDescribeEmployees(agent: Agent, limit: i64)
    "ChannelDescribeEmployees" -> ChannelDescribeEmployeesOutput {
    0 "Agent" agent, 1 "Limit" limit, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: i64,
    4 "Operator" operator: UserInfo
} }
paged! { ChannelDescribeEmployees: Staff = Offset "Offset", "Employees" employees, total "TotalCount" }

/// In the request of [`ChannelDescribeEmployees`].
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

/// Response of [`ChannelDescribeEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeEmployeesOutput {
    pub employees: Vec<Staff>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ChannelDescribeEmployeesOutput {
    0 "Employees" employees: Vec<Staff>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ChannelDescribeEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Staff {
    pub user_id: Option<String>,
    pub display_name: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub open_id: Option<String>,
    pub roles: Vec<StaffRole>,
    pub department: Option<Department>,
    pub verified: Option<bool>,
    pub created_on: Option<i64>,
    pub verified_on: Option<i64>,
    pub quite_job: Option<i64>,
}
model! { Staff {
    0 "UserId" user_id: String, 1 "DisplayName" display_name: String, 2 "Mobile" mobile: String,
    3 "Email" email: String, 4 "OpenId" open_id: String, 5 "Roles" roles: Vec<StaffRole>,
    6 "Department" department: Department, 7 "Verified" verified: bool, 8 "CreatedOn" created_on: i64,
    9 "VerifiedOn" verified_on: i64, 10 "QuiteJob" quite_job: i64
} }

/// In the response of [`ChannelDescribeEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { StaffRole {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String
} }

/// In the response of [`ChannelDescribeEmployees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    pub department_id: Option<String>,
    pub department_name: Option<String>,
}
model! { Department {
    0 "DepartmentId" department_id: String, 1 "DepartmentName" department_name: String
} }

/// `ChannelDescribeFlowComponents` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeFlowComponents>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAMS`], [`codes::OPERATION_DENIED_NO_FLOW_PERMISSION`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeFlowComponents {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_id: String,
}
operation! { ChannelDescribeFlowComponents(agent: Agent, flow_id: String)
    "ChannelDescribeFlowComponents" -> ChannelDescribeFlowComponentsOutput {
    0 "Agent" agent, 1 "FlowId" flow_id
} }

/// Response of [`ChannelDescribeFlowComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeFlowComponentsOutput {
    pub recipient_component_infos: Vec<RecipientComponentInfo>,
}
model! { ChannelDescribeFlowComponentsOutput {
    0 "RecipientComponentInfos" recipient_component_infos: Vec<RecipientComponentInfo>
} }

/// In the response of [`ChannelDescribeFlowComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecipientComponentInfo {
    pub recipient_id: Option<String>,
    pub recipient_fill_status: Option<String>,
    pub is_promoter: Option<bool>,
    pub components: Vec<FilledComponent>,
}
model! { RecipientComponentInfo {
    0 "RecipientId" recipient_id: String, 1 "RecipientFillStatus" recipient_fill_status: String,
    2 "IsPromoter" is_promoter: bool, 3 "Components" components: Vec<FilledComponent>
} }

/// In the response of [`ChannelDescribeFlowComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilledComponent {
    pub component_id: Option<String>,
    pub component_name: Option<String>,
    pub component_fill_status: Option<String>,
    pub component_value: Option<String>,
    pub image_url: Option<String>,
}
model! { FilledComponent {
    0 "ComponentId" component_id: String, 1 "ComponentName" component_name: String,
    2 "ComponentFillStatus" component_fill_status: String, 3 "ComponentValue" component_value: String,
    4 "ImageUrl" image_url: String
} }

/// `ChannelDescribeOrganizationSeals` of `essbasic` 2021-05-26.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeOrganizationSeals>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::MISSING_PARAMETER_USER_ID`],
/// [`codes::OPERATION_DENIED_OPERATOR_HAS_NO_PERMISSION`], [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeOrganizationSeals {
    /// Required.
    pub agent: Agent,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub info_type: Option<i64>,
    pub seal_id: Option<String>,
    pub seal_types: Option<Vec<String>>,
    pub seal_statuses: Option<Vec<String>>,
}
operation! { ChannelDescribeOrganizationSeals(agent: Agent)
    "ChannelDescribeOrganizationSeals" -> ChannelDescribeOrganizationSealsOutput {
    0 "Agent" agent, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "InfoType" info_type: i64,
    4 "SealId" seal_id: String, 5 "SealTypes" seal_types: Vec<String>, 6 "SealStatuses" seal_statuses: Vec<String>
} }
paged! { ChannelDescribeOrganizationSeals: OccupiedSeal = Offset "Offset", "Seals" seals, total "TotalCount" }

/// Response of [`ChannelDescribeOrganizationSeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeOrganizationSealsOutput {
    pub total_count: Option<i64>,
    pub seals: Vec<OccupiedSeal>,
}
model! { ChannelDescribeOrganizationSealsOutput {
    0 "TotalCount" total_count: i64, 1 "Seals" seals: Vec<OccupiedSeal>
} }

/// In the response of [`ChannelDescribeOrganizationSeals`].
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
    pub real_width: Option<i64>,
    pub real_height: Option<i64>,
    pub seal_description: Option<String>,
}
model! { OccupiedSeal {
    0 "SealId" seal_id: String, 1 "SealName" seal_name: String, 2 "CreateOn" create_on: i64,
    3 "Creator" creator: String, 4 "SealPolicyId" seal_policy_id: String, 5 "SealStatus" seal_status: String,
    6 "FailReason" fail_reason: String, 7 "Url" url: String, 8 "SealType" seal_type: String,
    9 "IsAllTime" is_all_time: bool, 10 "AuthorizedUsers" authorized_users: Vec<AuthorizedUser>,
    11 "RealWidth" real_width: i64, 12 "RealHeight" real_height: i64, 13 "SealDescription" seal_description: String
} }

/// In the response of [`ChannelDescribeOrganizationSeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizedUser {
    pub open_id: Option<String>,
}
model! { AuthorizedUser {
    0 "OpenId" open_id: String
} }

/// `ChannelDescribeRoles` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeRoles>.
///
/// Errors: [`codes::INVALID_PARAMETER_OPERATOR_ID`], [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeRoles {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub limit: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { ChannelDescribeRoles(agent: Agent, limit: String) "ChannelDescribeRoles" -> ChannelDescribeRolesOutput {
    0 "Agent" agent, 1 "Limit" limit, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: i64,
    4 "Operator" operator: UserInfo
} }

/// Response of [`ChannelDescribeRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeRolesOutput {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub total_count: Option<i64>,
    pub channel_roles: Vec<ChannelRole>,
}
model! { ChannelDescribeRolesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "TotalCount" total_count: i64,
    3 "ChannelRoles" channel_roles: Vec<ChannelRole>
} }

/// In the response of [`ChannelDescribeRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub role_status: Option<i64>,
    pub permission_groups: Vec<PermissionGroup>,
}
model! { ChannelRole {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String, 2 "RoleStatus" role_status: i64,
    3 "PermissionGroups" permission_groups: Vec<PermissionGroup>
} }

/// `ChannelDescribeSignFaceVideo` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeSignFaceVideo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeSignFaceVideo {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub sign_id: String,
    /// Required.
    pub agent: Agent,
}
operation! { ChannelDescribeSignFaceVideo(flow_id: String, sign_id: String, agent: Agent)
    "ChannelDescribeSignFaceVideo" -> ChannelDescribeSignFaceVideoOutput {
    0 "FlowId" flow_id, 1 "SignId" sign_id, 2 "Agent" agent
} }

/// Response of [`ChannelDescribeSignFaceVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeSignFaceVideoOutput {
    pub video_data: Option<DetectInfoVideoData>,
    pub intention_question_result: Option<IntentionQuestionResult>,
    pub intention_action_result: Option<IntentionActionResult>,
}
model! { ChannelDescribeSignFaceVideoOutput {
    0 "VideoData" video_data: DetectInfoVideoData,
    1 "IntentionQuestionResult" intention_question_result: IntentionQuestionResult,
    2 "IntentionActionResult" intention_action_result: IntentionActionResult
} }

/// In the response of [`ChannelDescribeSignFaceVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfoVideoData {
    pub live_ness_video: Option<String>,
}
model! { DetectInfoVideoData {
    0 "LiveNessVideo" live_ness_video: String
} }

/// In the response of [`ChannelDescribeSignFaceVideo`].
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

/// In the response of [`ChannelDescribeSignFaceVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionActionResult {
    pub details: Vec<IntentionActionResultDetail>,
}
model! { IntentionActionResult {
    0 "Details" details: Vec<IntentionActionResultDetail>
} }

/// In the response of [`ChannelDescribeSignFaceVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionActionResultDetail {
    pub video: Option<String>,
}
model! { IntentionActionResultDetail {
    0 "Video" video: String
} }

/// `ChannelDescribeUserAutoSignStatus` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeUserAutoSignStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INVALID_PARAMETER_CARD_NUMBER`], [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeUserAutoSignStatus {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub scene_key: String,
    /// Required.
    pub user_info: UserThreeFactor,
    pub operator: Option<UserInfo>,
}
operation! { ChannelDescribeUserAutoSignStatus(agent: Agent, scene_key: String, user_info: UserThreeFactor)
    "ChannelDescribeUserAutoSignStatus" -> ChannelDescribeUserAutoSignStatusOutput {
    0 "Agent" agent, 1 "SceneKey" scene_key, 2 "UserInfo" user_info, 3 "Operator" operator: UserInfo
} }

/// Response of [`ChannelDescribeUserAutoSignStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDescribeUserAutoSignStatusOutput {
    pub is_open: Option<bool>,
    pub license_from: Option<i64>,
    pub license_to: Option<i64>,
    pub license_type: Option<i64>,
    pub seal_id: Option<String>,
}
model! { ChannelDescribeUserAutoSignStatusOutput {
    0 "IsOpen" is_open: bool, 1 "LicenseFrom" license_from: i64, 2 "LicenseTo" license_to: i64,
    3 "LicenseType" license_type: i64, 4 "SealId" seal_id: String
} }

/// `ChannelDisableUserAutoSign` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDisableUserAutoSign>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INVALID_PARAMETER_CARD_NUMBER`], [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::OPERATION_DENIED_NOT_IN_AUTO_SIGN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDisableUserAutoSign {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub scene_key: String,
    /// Required.
    pub user_info: UserThreeFactor,
    pub operator: Option<UserInfo>,
}
operation! { ChannelDisableUserAutoSign(agent: Agent, scene_key: String, user_info: UserThreeFactor)
    "ChannelDisableUserAutoSign" -> Empty {
    0 "Agent" agent, 1 "SceneKey" scene_key, 2 "UserInfo" user_info, 3 "Operator" operator: UserInfo
} }

/// Response of [`ChannelDisableUserAutoSign`]: empty.
pub type ChannelDisableUserAutoSignOutput = Empty;

/// `ChannelGetTaskResultApi` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelGetTaskResultApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelGetTaskResultApi {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub task_id: String,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
}
operation! { ChannelGetTaskResultApi(agent: Agent, task_id: String)
    "ChannelGetTaskResultApi" -> ChannelGetTaskResultApiOutput {
    0 "Agent" agent, 1 "TaskId" task_id, 2 "Operator" operator: UserInfo,
    3 "Organization" organization: OrganizationInfo
} }

/// Response of [`ChannelGetTaskResultApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelGetTaskResultApiOutput {
    pub task_id: Option<String>,
    pub task_status: Option<i64>,
    pub task_message: Option<String>,
    pub resource_id: Option<String>,
    /// Deprecated.
    pub preview_url: Option<String>,
}
model! { ChannelGetTaskResultApiOutput {
    0 "TaskId" task_id: String, 1 "TaskStatus" task_status: i64, 2 "TaskMessage" task_message: String,
    3 "ResourceId" resource_id: String, 4 "PreviewUrl" preview_url: String
} }

/// `ChannelModifyRole` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelModifyRole>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelModifyRole {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub name: String,
    /// Required.
    pub role_id: String,
    pub description: Option<String>,
    pub permission_groups: Option<Vec<PermissionGroup>>,
}
operation! { ChannelModifyRole(agent: Agent, name: String, role_id: String)
    "ChannelModifyRole" -> ChannelModifyRoleOutput {
    0 "Agent" agent, 1 "Name" name, 2 "RoleId" role_id, 3 "Description" description: String,
    4 "PermissionGroups" permission_groups: Vec<PermissionGroup>
} }

/// Response of [`ChannelModifyRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelModifyRoleOutput {
    pub role_id: Option<String>,
}
model! { ChannelModifyRoleOutput {
    0 "RoleId" role_id: String
} }

/// `ChannelRenewAutoSignLicense` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelRenewAutoSignLicense>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_LICENSE_NO_QUOTA`], [`codes::INTERNAL_ERROR_API`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DEPENDS_API`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_NAME`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelRenewAutoSignLicense {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub scene_key: String,
    /// Required.
    pub user_info: UserThreeFactor,
    pub operator: Option<UserInfo>,
}
operation! { ChannelRenewAutoSignLicense(agent: Agent, scene_key: String, user_info: UserThreeFactor)
    "ChannelRenewAutoSignLicense" -> ChannelRenewAutoSignLicenseOutput {
    0 "Agent" agent, 1 "SceneKey" scene_key, 2 "UserInfo" user_info, 3 "Operator" operator: UserInfo
} }

/// Response of [`ChannelRenewAutoSignLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelRenewAutoSignLicenseOutput {
    pub license_to: Option<i64>,
}
model! { ChannelRenewAutoSignLicenseOutput {
    0 "LicenseTo" license_to: i64
} }

/// `ChannelUpdateSealStatus` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelUpdateSealStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelUpdateSealStatus {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub status: String,
    /// Required.
    pub seal_id: String,
    pub reason: Option<String>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub options: Option<Vec<OptionItem>>,
}
operation! { ChannelUpdateSealStatus(agent: Agent, status: String, seal_id: String)
    "ChannelUpdateSealStatus" -> ChannelUpdateSealStatusOutput {
    0 "Agent" agent, 1 "Status" status, 2 "SealId" seal_id, 3 "Reason" reason: String, 4 "Operator" operator: UserInfo,
    5 "Options" options: Vec<OptionItem>
} }

/// Response of [`ChannelUpdateSealStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelUpdateSealStatusOutput {
    pub seal_operator_verify_path: Option<String>,
    pub seal_operator_verify_qrcode_url: Option<String>,
}
model! { ChannelUpdateSealStatusOutput {
    0 "SealOperatorVerifyPath" seal_operator_verify_path: String,
    1 "SealOperatorVerifyQrcodeUrl" seal_operator_verify_qrcode_url: String
} }

/// `ChannelVerifyPdf` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelVerifyPdf>.
///
/// Errors: [`codes::OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelVerifyPdf {
    /// Required.
    pub flow_id: String,
    pub agent: Option<Agent>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { ChannelVerifyPdf(flow_id: String) "ChannelVerifyPdf" -> ChannelVerifyPdfOutput {
    0 "FlowId" flow_id, 1 "Agent" agent: Agent, 2 "Operator" operator: UserInfo
} }

/// Response of [`ChannelVerifyPdf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelVerifyPdfOutput {
    pub verify_result: Option<i64>,
    pub pdf_verify_results: Vec<PdfVerifyResult>,
    pub verify_serial_no: Option<String>,
    pub pdf_resource_md5: Option<String>,
}
model! { ChannelVerifyPdfOutput {
    0 "VerifyResult" verify_result: i64, 1 "PdfVerifyResults" pdf_verify_results: Vec<PdfVerifyResult>,
    2 "VerifySerialNo" verify_serial_no: String, 3 "PdfResourceMd5" pdf_resource_md5: String
} }

/// In the response of [`ChannelVerifyPdf`].
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
    pub sign_type: Option<i64>,
    pub component_pos_x: Option<f64>,
    pub component_pos_y: Option<f64>,
    pub component_width: Option<f64>,
    pub component_height: Option<f64>,
    pub component_page: Option<i64>,
}
model! { PdfVerifyResult {
    0 "VerifyResult" verify_result: i64, 1 "SignPlatform" sign_platform: String, 2 "SignerName" signer_name: String,
    3 "SignTime" sign_time: i64, 4 "SignAlgorithm" sign_algorithm: String, 5 "CertSn" cert_sn: String,
    6 "CertNotBefore" cert_not_before: i64, 7 "CertNotAfter" cert_not_after: i64, 8 "SignType" sign_type: i64,
    9 "ComponentPosX" component_pos_x: f64, 10 "ComponentPosY" component_pos_y: f64,
    11 "ComponentWidth" component_width: f64, 12 "ComponentHeight" component_height: f64,
    13 "ComponentPage" component_page: i64
} }

/// Creates batch admin change invitations: `CreateBatchAdminChangeInvitations` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchAdminChangeInvitations>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ROLE_AUTH`], [`codes::INTERNAL_ERROR_DB_READ`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitations {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub admin_change_invitation_infos: Vec<AdminChangeInvitationInfo>,
}
operation! {
    CreateBatchAdminChangeInvitations(agent: Agent, admin_change_invitation_infos: Vec<AdminChangeInvitationInfo>)
    "CreateBatchAdminChangeInvitations" -> CreateBatchAdminChangeInvitationsOutput {
    0 "Agent" agent, 1 "AdminChangeInvitationInfos" admin_change_invitation_infos
} }

/// In the request of [`CreateBatchAdminChangeInvitations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminChangeInvitationInfo {
    pub change_admin_organization_id: Option<String>,
    pub change_admin_organization_open_id: Option<String>,
    pub new_admin_open_id: Option<String>,
    pub new_admin_name: Option<String>,
    pub new_admin_mobile: Option<String>,
    pub new_admin_id_card_type: Option<String>,
    pub new_admin_id_card_number: Option<String>,
    pub auth_files: Option<Vec<String>>,
}
input! { AdminChangeInvitationInfo() {
    0 "ChangeAdminOrganizationId" change_admin_organization_id: String,
    1 "ChangeAdminOrganizationOpenId" change_admin_organization_open_id: String,
    2 "NewAdminOpenId" new_admin_open_id: String, 3 "NewAdminName" new_admin_name: String,
    4 "NewAdminMobile" new_admin_mobile: String, 5 "NewAdminIdCardType" new_admin_id_card_type: String,
    6 "NewAdminIdCardNumber" new_admin_id_card_number: String, 7 "AuthFiles" auth_files: Vec<String>
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

/// Creates batch admin change invitations url: `CreateBatchAdminChangeInvitationsUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchAdminChangeInvitationsUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ROLE_AUTH`], [`codes::INTERNAL_ERROR_DB_READ`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrl {
    /// Required.
    pub agent: Agent,
    pub new_admin_name: Option<String>,
    pub new_admin_mobile: Option<String>,
    pub new_admin_id_card_type: Option<String>,
    pub new_admin_id_card_number: Option<String>,
    pub endpoint: Option<String>,
}
operation! { CreateBatchAdminChangeInvitationsUrl(agent: Agent)
    "CreateBatchAdminChangeInvitationsUrl" -> CreateBatchAdminChangeInvitationsUrlOutput {
    0 "Agent" agent, 1 "NewAdminName" new_admin_name: String, 2 "NewAdminMobile" new_admin_mobile: String,
    3 "NewAdminIdCardType" new_admin_id_card_type: String, 4 "NewAdminIdCardNumber" new_admin_id_card_number: String,
    5 "Endpoint" endpoint: String
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

/// Creates batch init organization url: `CreateBatchInitOrganizationUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchInitOrganizationUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INVALID_PARAMETER_STATUS`], [`codes::OPERATION_DENIED_NO_FLOW_PERMISSION`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrl {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub operate_types: Vec<String>,
    /// Required.
    pub proxy_organization_open_ids: Vec<String>,
    pub is_authorize_platform_application: Option<bool>,
    pub authorized_proxy_organization_open_id: Option<String>,
}
operation! {
    CreateBatchInitOrganizationUrl(agent: Agent, operate_types: Vec<String>, proxy_organization_open_ids: Vec<String>)
    "CreateBatchInitOrganizationUrl" -> CreateBatchInitOrganizationUrlOutput {
    0 "Agent" agent, 1 "OperateTypes" operate_types, 2 "ProxyOrganizationOpenIds" proxy_organization_open_ids,
    3 "IsAuthorizePlatformApplication" is_authorize_platform_application: bool,
    4 "AuthorizedProxyOrganizationOpenId" authorized_proxy_organization_open_id: String
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

/// Creates batch organization authorization url: `CreateBatchOrganizationAuthorizationUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchOrganizationAuthorizationUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INVALID_PARAMETER_STATUS`], [`codes::OPERATION_DENIED_NO_FLOW_PERMISSION`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrl {
    /// Required.
    pub agent: Agent,
    pub admin_name: Option<String>,
    pub admin_mobile: Option<String>,
    pub sub_task_ids: Option<Vec<String>>,
    pub admin_id_card_type: Option<String>,
    pub admin_id_card_number: Option<String>,
    pub endpoint: Option<String>,
}
operation! { CreateBatchOrganizationAuthorizationUrl(agent: Agent)
    "CreateBatchOrganizationAuthorizationUrl" -> CreateBatchOrganizationAuthorizationUrlOutput {
    0 "Agent" agent, 1 "AdminName" admin_name: String, 2 "AdminMobile" admin_mobile: String,
    3 "SubTaskIds" sub_task_ids: Vec<String>, 4 "AdminIdCardType" admin_id_card_type: String,
    5 "AdminIdCardNumber" admin_id_card_number: String, 6 "Endpoint" endpoint: String
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

/// Creates batch organization registration tasks: `CreateBatchOrganizationRegistrationTasks` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchOrganizationRegistrationTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ROLE_AUTH`], [`codes::INTERNAL_ERROR_DB_READ`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOrganizationRegistrationTasks {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub registration_organizations: Vec<RegistrationOrganizationInfo>,
    pub endpoint: Option<String>,
    pub batch_auth_method: Option<i64>,
}
operation! {
    CreateBatchOrganizationRegistrationTasks(agent: Agent, registration_organizations: Vec<RegistrationOrganizationInfo>)
    "CreateBatchOrganizationRegistrationTasks" -> CreateBatchOrganizationRegistrationTasksOutput {
    0 "Agent" agent, 1 "RegistrationOrganizations" registration_organizations, 2 "Endpoint" endpoint: String,
    3 "BatchAuthMethod" batch_auth_method: i64
} }

/// In the request of [`CreateBatchOrganizationRegistrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistrationOrganizationInfo {
    /// Required.
    pub organization_name: Option<String>,
    /// Required.
    pub organization_open_id: Option<String>,
    /// Required.
    pub open_id: Option<String>,
    /// Required.
    pub uniform_social_credit_code: Option<String>,
    /// Required.
    pub legal_name: Option<String>,
    pub address: Option<String>,
    pub admin_name: Option<String>,
    pub admin_mobile: Option<String>,
    pub authorization_types: Option<Vec<i64>>,
    pub admin_id_card_type: Option<String>,
    pub admin_id_card_number: Option<String>,
    pub business_license: Option<String>,
    pub power_of_attorneys: Option<Vec<String>>,
    pub auto_jump_url: Option<String>,
}

/// Arguments of [`RegistrationOrganizationInfo::new`].
pub struct RegistrationOrganizationInfoRequired {
    pub organization_name: String,
    pub organization_open_id: String,
    pub open_id: String,
    pub uniform_social_credit_code: String,
    pub legal_name: String,
}
input! {
    RegistrationOrganizationInfo { RegistrationOrganizationInfoRequired: organization_name, organization_open_id, open_id, uniform_social_credit_code, legal_name } {
    0 "OrganizationName" organization_name: String, 1 "OrganizationOpenId" organization_open_id: String,
    2 "OpenId" open_id: String, 3 "UniformSocialCreditCode" uniform_social_credit_code: String,
    4 "LegalName" legal_name: String, 5 "Address" address: String, 6 "AdminName" admin_name: String,
    7 "AdminMobile" admin_mobile: String, 8 "AuthorizationTypes" authorization_types: Vec<i64>,
    9 "AdminIdCardType" admin_id_card_type: String, 10 "AdminIdCardNumber" admin_id_card_number: String,
    11 "BusinessLicense" business_license: String, 12 "PowerOfAttorneys" power_of_attorneys: Vec<String>,
    13 "AutoJumpUrl" auto_jump_url: String
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

/// Creates channel flow evidence report: `CreateChannelFlowEvidenceReport` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateChannelFlowEvidenceReport>.
///
/// Errors: [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::MISSING_PARAMETER_REPORT_APPLICANT`],
/// [`codes::OPERATION_DENIED_FLOW_STATUS_FORBID`], [`codes::OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON`],
/// [`codes::OPERATION_DENIED_PROVE_NO_QUOTA`], [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`], [`codes::RESOURCE_NOT_FOUND_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannelFlowEvidenceReport {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_id: String,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub report_type: Option<i64>,
}
operation! { CreateChannelFlowEvidenceReport(agent: Agent, flow_id: String)
    "CreateChannelFlowEvidenceReport" -> CreateChannelFlowEvidenceReportOutput {
    0 "Agent" agent, 1 "FlowId" flow_id, 2 "Operator" operator: UserInfo, 3 "ReportType" report_type: i64
} }

/// Response of [`CreateChannelFlowEvidenceReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannelFlowEvidenceReportOutput {
    pub report_id: Option<String>,
    pub status: Option<String>,
    pub report_url: Option<String>,
}
model! { CreateChannelFlowEvidenceReportOutput {
    0 "ReportId" report_id: String, 1 "Status" status: String, 2 "ReportUrl" report_url: String
} }

/// Creates channel organization info change url: `CreateChannelOrganizationInfoChangeUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateChannelOrganizationInfoChangeUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannelOrganizationInfoChangeUrl {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub change_type: i64,
    pub endpoint: Option<String>,
}
operation! { CreateChannelOrganizationInfoChangeUrl(agent: Agent, change_type: i64)
    "CreateChannelOrganizationInfoChangeUrl" -> CreateChannelOrganizationInfoChangeUrlOutput {
    0 "Agent" agent, 1 "ChangeType" change_type, 2 "Endpoint" endpoint: String
} }

/// Response of [`CreateChannelOrganizationInfoChangeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannelOrganizationInfoChangeUrlOutput {
    pub url: Option<String>,
    pub expired_time: Option<i64>,
}
model! { CreateChannelOrganizationInfoChangeUrlOutput {
    0 "Url" url: String, 1 "ExpiredTime" expired_time: i64
} }

/// Creates channel sub organization active: `CreateChannelSubOrganizationActive` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateChannelSubOrganizationActive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannelSubOrganizationActive {
    /// Required.
    pub agent: Agent,
    pub sub_organization_open_ids: Option<Vec<String>>,
    pub renew: Option<bool>,
}
operation! { CreateChannelSubOrganizationActive(agent: Agent) "CreateChannelSubOrganizationActive" -> Empty {
    0 "Agent" agent, 1 "SubOrganizationOpenIds" sub_organization_open_ids: Vec<String>, 2 "Renew" renew: bool
} }

/// Response of [`CreateChannelSubOrganizationActive`]: empty.
pub type CreateChannelSubOrganizationActiveOutput = Empty;

/// Creates close organization url: `CreateCloseOrganizationUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateCloseOrganizationUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloseOrganizationUrl {
    /// Required.
    pub agent: Agent,
}
operation! { CreateCloseOrganizationUrl(agent: Agent) "CreateCloseOrganizationUrl" -> CreateCloseOrganizationUrlOutput {
    0 "Agent" agent
} }

/// Response of [`CreateCloseOrganizationUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloseOrganizationUrlOutput {
    pub expired_on: Option<i64>,
    pub long_url: Option<String>,
    pub short_url: Option<String>,
    pub mini_app_path: Option<String>,
    pub qrcode_url: Option<String>,
    pub weixin_qrcode_url: Option<String>,
}
model! { CreateCloseOrganizationUrlOutput {
    0 "ExpiredOn" expired_on: i64, 1 "LongUrl" long_url: String, 2 "ShortUrl" short_url: String,
    3 "MiniAppPath" mini_app_path: String, 4 "QrcodeUrl" qrcode_url: String,
    5 "WeixinQrcodeUrl" weixin_qrcode_url: String
} }

/// Creates console login url: `CreateConsoleLoginUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateConsoleLoginUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_ERR_NOT_SYNC_PROXY_ORGANIZATION`],
/// [`codes::INVALID_PARAMETER_AUTHORIZATION_TYPE`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_END_POINT`],
/// [`codes::INVALID_PARAMETER_MENU_STATUS`], [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_OPEN_ID`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`],
/// [`codes::INVALID_PARAMETER_UNIFORM_SOCIAL_CREDIT_CODE`], [`codes::MISSING_PARAMETER_COMPANY_ACTIVE_INFO`],
/// [`codes::MISSING_PARAMETER_ORG_OPEN_ID`], [`codes::MISSING_PARAMETER_PROXY_OPERATOR_OPEN_ID`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_ERR_NOT_OPEN_WEAK_AUTHORIZATION`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_ORG_TYPE`], [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_APPLICATION_ID`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsoleLoginUrl {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub proxy_organization_name: String,
    pub uniform_social_credit_code: Option<String>,
    pub proxy_operator_name: Option<String>,
    pub proxy_operator_mobile: Option<String>,
    pub module: Option<String>,
    pub module_id: Option<String>,
    pub menu_status: Option<String>,
    pub endpoint: Option<String>,
    pub auto_jump_back_event: Option<String>,
    pub authorization_types: Option<Vec<i64>>,
    pub proxy_operator_id_card_number: Option<String>,
    pub auto_jump_url: Option<String>,
    pub top_navigation_status: Option<String>,
    pub auto_active: Option<bool>,
    pub business_license: Option<String>,
    pub proxy_address: Option<String>,
    pub proxy_legal_name: Option<String>,
    pub power_of_attorneys: Option<Vec<String>>,
    pub organization_authorization_options: Option<OrganizationAuthorizationOptions>,
    pub bank_account_number: Option<String>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub jump_events: Option<Vec<JumpEvent>>,
    pub proxy_organization_id_card_type: Option<String>,
    pub business_license_id: Option<String>,
}
operation! { CreateConsoleLoginUrl(agent: Agent, proxy_organization_name: String)
    "CreateConsoleLoginUrl" -> CreateConsoleLoginUrlOutput {
    0 "Agent" agent, 1 "ProxyOrganizationName" proxy_organization_name,
    2 "UniformSocialCreditCode" uniform_social_credit_code: String, 3 "ProxyOperatorName" proxy_operator_name: String,
    4 "ProxyOperatorMobile" proxy_operator_mobile: String, 5 "Module" module: String, 6 "ModuleId" module_id: String,
    7 "MenuStatus" menu_status: String, 8 "Endpoint" endpoint: String,
    9 "AutoJumpBackEvent" auto_jump_back_event: String, 10 "AuthorizationTypes" authorization_types: Vec<i64>,
    11 "ProxyOperatorIdCardNumber" proxy_operator_id_card_number: String, 12 "AutoJumpUrl" auto_jump_url: String,
    13 "TopNavigationStatus" top_navigation_status: String, 14 "AutoActive" auto_active: bool,
    15 "BusinessLicense" business_license: String, 16 "ProxyAddress" proxy_address: String,
    17 "ProxyLegalName" proxy_legal_name: String, 18 "PowerOfAttorneys" power_of_attorneys: Vec<String>,
    19 "OrganizationAuthorizationOptions" organization_authorization_options: OrganizationAuthorizationOptions,
    20 "BankAccountNumber" bank_account_number: String, 21 "Operator" operator: UserInfo,
    22 "JumpEvents" jump_events: Vec<JumpEvent>,
    23 "ProxyOrganizationIdCardType" proxy_organization_id_card_type: String,
    24 "BusinessLicenseId" business_license_id: String
} }

/// In the request of [`CreateConsoleLoginUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationAuthorizationOptions {
    pub uniform_social_credit_code_same: Option<bool>,
    pub organization_name_same: Option<bool>,
    pub legal_name_same: Option<bool>,
    pub bank_account_number_same: Option<bool>,
    pub address_same: Option<bool>,
    pub biz_license_same: Option<bool>,
}
input! { OrganizationAuthorizationOptions() {
    0 "UniformSocialCreditCodeSame" uniform_social_credit_code_same: bool,
    1 "OrganizationNameSame" organization_name_same: bool, 2 "LegalNameSame" legal_name_same: bool,
    3 "BankAccountNumberSame" bank_account_number_same: bool, 4 "AddressSame" address_same: bool,
    5 "BizLicenseSame" biz_license_same: bool
} }

/// In the request of [`CreateConsoleLoginUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JumpEvent {
    pub jump_event_type: Option<i64>,
    pub jump_url: Option<String>,
}
input! { JumpEvent() {
    0 "JumpEventType" jump_event_type: i64, 1 "JumpUrl" jump_url: String
} }

/// Response of [`CreateConsoleLoginUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsoleLoginUrlOutput {
    pub console_url: Option<String>,
    pub is_activated: Option<bool>,
    pub proxy_operator_is_verified: Option<bool>,
}
model! { CreateConsoleLoginUrlOutput {
    0 "ConsoleUrl" console_url: String, 1 "IsActivated" is_activated: bool,
    2 "ProxyOperatorIsVerified" proxy_operator_is_verified: bool
} }

/// Creates employee change url: `CreateEmployeeChangeUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateEmployeeChangeUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeChangeUrl {
    /// Required.
    pub agent: Agent,
    pub open_id: Option<String>,
    pub new_mobile: Option<String>,
}
operation! { CreateEmployeeChangeUrl(agent: Agent) "CreateEmployeeChangeUrl" -> CreateEmployeeChangeUrlOutput {
    0 "Agent" agent, 1 "OpenId" open_id: String, 2 "NewMobile" new_mobile: String
} }

/// Response of [`CreateEmployeeChangeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlOutput {
    pub mini_app_path: Option<String>,
    pub long_url: Option<String>,
    pub short_url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { CreateEmployeeChangeUrlOutput {
    0 "MiniAppPath" mini_app_path: String, 1 "LongUrl" long_url: String, 2 "ShortUrl" short_url: String,
    3 "ExpireTime" expire_time: i64
} }

/// Creates employee qualification seal qr code: `CreateEmployeeQualificationSealQrCode` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateEmployeeQualificationSealQrCode>.
///
/// Errors: [`codes::OPERATION_DENIED_OPERATOR_HAS_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeQualificationSealQrCode {
    /// Required.
    pub agent: Agent,
    pub hint_text: Option<String>,
    pub user_data: Option<String>,
}
operation! { CreateEmployeeQualificationSealQrCode(agent: Agent)
    "CreateEmployeeQualificationSealQrCode" -> CreateEmployeeQualificationSealQrCodeOutput {
    0 "Agent" agent, 1 "HintText" hint_text: String, 2 "UserData" user_data: String
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

/// Creates file convert task: `CreateFileConvertTask` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFileConvertTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_API`], [`codes::INVALID_PARAMETER_INVALID_ID`],
/// [`codes::INVALID_PARAMETER_RESOURCE_TYPE`], [`codes::MISSING_PARAMETER_RESOURCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileConvertTask {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_name: String,
    /// Required.
    pub resource_id: String,
}
operation! { CreateFileConvertTask(agent: Agent, resource_type: String, resource_name: String, resource_id: String)
    "CreateFileConvertTask" -> CreateFileConvertTaskOutput {
    0 "Agent" agent, 1 "ResourceType" resource_type, 2 "ResourceName" resource_name, 3 "ResourceId" resource_id
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

/// Creates flow blockchain evidence url: `CreateFlowBlockchainEvidenceUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowBlockchainEvidenceUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DECRYPTION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrl {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_id: String,
    pub expired_on: Option<i64>,
}
operation! { CreateFlowBlockchainEvidenceUrl(agent: Agent, flow_id: String)
    "CreateFlowBlockchainEvidenceUrl" -> CreateFlowBlockchainEvidenceUrlOutput {
    0 "Agent" agent, 1 "FlowId" flow_id, 2 "ExpiredOn" expired_on: i64
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

/// Creates flow forwards: `CreateFlowForwards` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowForwards>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowForwards {
    /// Required.
    pub target_open_id: String,
    /// Required.
    pub flow_forward_infos: Vec<FlowForwardInfo>,
    /// Required.
    pub agent: Agent,
}
operation! { CreateFlowForwards(target_open_id: String, flow_forward_infos: Vec<FlowForwardInfo>, agent: Agent)
    "CreateFlowForwards" -> CreateFlowForwardsOutput {
    0 "TargetOpenId" target_open_id, 1 "FlowForwardInfos" flow_forward_infos, 2 "Agent" agent
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

/// Creates flow group sign review: `CreateFlowGroupSignReview` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowGroupSignReview>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INVALID_PARAMETER_STATUS`], [`codes::OPERATION_DENIED_NO_FLOW_PERMISSION`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowGroupSignReview {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_group_id: String,
    /// Required.
    pub review_type: String,
    /// Required.
    pub approver_info: NeedReviewApproverInfo,
    pub review_message: Option<String>,
}
operation! {
    CreateFlowGroupSignReview(agent: Agent, flow_group_id: String, review_type: String, approver_info: NeedReviewApproverInfo)
    "CreateFlowGroupSignReview" -> Empty {
    0 "Agent" agent, 1 "FlowGroupId" flow_group_id, 2 "ReviewType" review_type, 3 "ApproverInfo" approver_info,
    4 "ReviewMessage" review_message: String
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

/// Creates flows by templates: `CreateFlowsByTemplates` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowsByTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE`],
/// [`codes::FAILED_OPERATION_ORGANIZATION_NAME_CHANGED`], [`codes::FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE`],
/// [`codes::INVALID_PARAMETER_APPLICATION`], [`codes::INVALID_PARAMETER_APPROVER_VERIFY_TYPE`],
/// [`codes::INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS`], [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_FLOW_INFOS`], [`codes::INVALID_PARAMETER_MISSING_REQUIRED_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_MOBILE`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_CREATE_FLOW_NUM`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowsByTemplates {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_infos: Vec<FlowInfo>,
    pub need_preview: Option<bool>,
    pub preview_type: Option<i64>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { CreateFlowsByTemplates(agent: Agent, flow_infos: Vec<FlowInfo>)
    "CreateFlowsByTemplates" -> CreateFlowsByTemplatesOutput {
    0 "Agent" agent, 1 "FlowInfos" flow_infos, 2 "NeedPreview" need_preview: bool, 3 "PreviewType" preview_type: i64,
    4 "Operator" operator: UserInfo
} }

/// Response of [`CreateFlowsByTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowsByTemplatesOutput {
    pub flow_ids: Vec<String>,
    pub customer_data: Vec<String>,
    pub error_messages: Vec<String>,
    pub preview_urls: Vec<String>,
    pub task_infos: Vec<TaskInfo>,
    pub flow_approvers: Vec<FlowApproverItem>,
}
model! { CreateFlowsByTemplatesOutput {
    0 "FlowIds" flow_ids: Vec<String>, 1 "CustomerData" customer_data: Vec<String>,
    2 "ErrorMessages" error_messages: Vec<String>, 3 "PreviewUrls" preview_urls: Vec<String>,
    4 "TaskInfos" task_infos: Vec<TaskInfo>, 5 "FlowApprovers" flow_approvers: Vec<FlowApproverItem>
} }

/// In the response of [`CreateFlowsByTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowApproverItem {
    pub flow_id: Option<String>,
    pub approvers: Vec<ApproverItem>,
}
model! { FlowApproverItem {
    0 "FlowId" flow_id: String, 1 "Approvers" approvers: Vec<ApproverItem>
} }

/// Creates legal seal qr code: `CreateLegalSealQrCode` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateLegalSealQrCode>.
///
/// Errors: [`codes::FAILED_OPERATION_ERR_NOT_SYNC_PROXY_ORGANIZATION`],
/// [`codes::INVALID_PARAMETER_AUTHORIZATION_TYPE`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_END_POINT`],
/// [`codes::INVALID_PARAMETER_MENU_STATUS`], [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_OPEN_ID`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`],
/// [`codes::INVALID_PARAMETER_UNIFORM_SOCIAL_CREDIT_CODE`], [`codes::MISSING_PARAMETER_COMPANY_ACTIVE_INFO`],
/// [`codes::MISSING_PARAMETER_ORG_OPEN_ID`], [`codes::MISSING_PARAMETER_PROXY_OPERATOR_OPEN_ID`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_ERR_NOT_OPEN_WEAK_AUTHORIZATION`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_ORG_TYPE`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_APPLICATION_ID`], [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLegalSealQrCode {
    pub agent: Option<Agent>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    /// Deprecated.
    pub organization: Option<OrganizationInfo>,
}
operation! { CreateLegalSealQrCode() "CreateLegalSealQrCode" -> CreateLegalSealQrCodeOutput {
    0 "Agent" agent: Agent, 1 "Operator" operator: UserInfo, 2 "Organization" organization: OrganizationInfo
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

/// Creates modify admin authorization url: `CreateModifyAdminAuthorizationUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateModifyAdminAuthorizationUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ROLE_AUTH`], [`codes::INTERNAL_ERROR_DB_READ`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModifyAdminAuthorizationUrl {
    /// Required.
    pub agent: Agent,
    pub authorization_id: Option<String>,
    pub endpoint: Option<String>,
}
operation! { CreateModifyAdminAuthorizationUrl(agent: Agent)
    "CreateModifyAdminAuthorizationUrl" -> CreateModifyAdminAuthorizationUrlOutput {
    0 "Agent" agent, 1 "AuthorizationId" authorization_id: String, 2 "Endpoint" endpoint: String
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

/// Creates organization auth file: `CreateOrganizationAuthFile` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateOrganizationAuthFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationAuthFile {
    /// Required.
    pub agent: Agent,
    pub organization_common_info: Option<OrganizationCommonInfo>,
    pub r#type: Option<i64>,
}
operation! { CreateOrganizationAuthFile(agent: Agent) "CreateOrganizationAuthFile" -> CreateOrganizationAuthFileOutput {
    0 "Agent" agent, 1 "OrganizationCommonInfo" organization_common_info: OrganizationCommonInfo, 2 "Type" r#type: i64
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

/// Creates partner auto sign auth url: `CreatePartnerAutoSignAuthUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreatePartnerAutoSignAuthUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartnerAutoSignAuthUrl {
    /// Required.
    pub agent: Agent,
    /// Deprecated.
    pub authorized_organization_id: Option<String>,
    /// Deprecated.
    pub authorized_organization_name: Option<String>,
    pub platform_app_authorization: Option<bool>,
    pub seal_types: Option<Vec<String>>,
    pub auth_to_me: Option<bool>,
    pub authorized_organization_ids: Option<Vec<String>>,
    pub authorized_organization_names: Option<Vec<String>>,
    pub limit_auth_type: Option<i64>,
}
operation! { CreatePartnerAutoSignAuthUrl(agent: Agent)
    "CreatePartnerAutoSignAuthUrl" -> CreatePartnerAutoSignAuthUrlOutput {
    0 "Agent" agent, 1 "AuthorizedOrganizationId" authorized_organization_id: String,
    2 "AuthorizedOrganizationName" authorized_organization_name: String,
    3 "PlatformAppAuthorization" platform_app_authorization: bool, 4 "SealTypes" seal_types: Vec<String>,
    5 "AuthToMe" auth_to_me: bool, 6 "AuthorizedOrganizationIds" authorized_organization_ids: Vec<String>,
    7 "AuthorizedOrganizationNames" authorized_organization_names: Vec<String>, 8 "LimitAuthType" limit_auth_type: i64
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

/// Creates person auth certificate image: `CreatePersonAuthCertificateImage` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreatePersonAuthCertificateImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonAuthCertificateImage {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub user_name: String,
    /// Required.
    pub id_card_type: String,
    /// Required.
    pub id_card_number: String,
    pub scene_key: Option<String>,
}
operation! {
    CreatePersonAuthCertificateImage(agent: Agent, user_name: String, id_card_type: String, id_card_number: String)
    "CreatePersonAuthCertificateImage" -> CreatePersonAuthCertificateImageOutput {
    0 "Agent" agent, 1 "UserName" user_name, 2 "IdCardType" id_card_type, 3 "IdCardNumber" id_card_number,
    4 "SceneKey" scene_key: String
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

/// Creates seal by image: `CreateSealByImage` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateSealByImage>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_EXIST_SAME_SEAL_NAME`], [`codes::INTERNAL_ERROR_SEAL_UPLOAD`],
/// [`codes::INVALID_PARAMETER_IMAGE`], [`codes::INVALID_PARAMETER_LIMIT_SEAL_NAME`],
/// [`codes::INVALID_PARAMETER_SENSITIVE_FILE_CONTENT`], [`codes::MISSING_PARAMETER_ORGANIZATION_ID`],
/// [`codes::MISSING_PARAMETER_SEAL_IMAGE`], [`codes::MISSING_PARAMETER_SEAL_NAME`],
/// [`codes::OPERATION_DENIED_ALREADY_HAS`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_VERIFY_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSealByImage {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub seal_name: String,
    pub seal_image: Option<String>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub generate_source: Option<String>,
    pub seal_type: Option<String>,
    pub seal_horizontal_text: Option<String>,
    pub seal_style: Option<String>,
    pub sub_seal_type: Option<String>,
    pub seal_size: Option<String>,
    pub tax_identify_code: Option<String>,
    pub seal_description: Option<String>,
    pub options: Option<Vec<OptionItem>>,
}
operation! { CreateSealByImage(agent: Agent, seal_name: String) "CreateSealByImage" -> CreateSealByImageOutput {
    0 "Agent" agent, 1 "SealName" seal_name, 2 "SealImage" seal_image: String, 3 "Operator" operator: UserInfo,
    4 "GenerateSource" generate_source: String, 5 "SealType" seal_type: String,
    6 "SealHorizontalText" seal_horizontal_text: String, 7 "SealStyle" seal_style: String,
    8 "SubSealType" sub_seal_type: String, 9 "SealSize" seal_size: String,
    10 "TaxIdentifyCode" tax_identify_code: String, 11 "SealDescription" seal_description: String,
    12 "Options" options: Vec<OptionItem>
} }

/// Response of [`CreateSealByImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSealByImageOutput {
    pub seal_id: Option<String>,
    pub image_url: Option<String>,
    pub seal_operator_verify_path: Option<String>,
    pub seal_operator_verify_qrcode_url: Option<String>,
    pub preview_file_url: Option<String>,
    pub preview_pdf_url: Option<String>,
}
model! { CreateSealByImageOutput {
    0 "SealId" seal_id: String, 1 "ImageUrl" image_url: String,
    2 "SealOperatorVerifyPath" seal_operator_verify_path: String,
    3 "SealOperatorVerifyQrcodeUrl" seal_operator_verify_qrcode_url: String,
    4 "PreviewFileUrl" preview_file_url: String, 5 "PreviewPdfUrl" preview_pdf_url: String
} }

/// Creates sign urls: `CreateSignUrls` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateSignUrls>.
///
/// Errors: [`codes::INVALID_PARAMETER_APPLICATION`], [`codes::INVALID_PARAMETER_END_POINT`],
/// [`codes::INVALID_PARAMETER_FLOW_IDS`], [`codes::INVALID_PARAMETER_GENERATE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER_FLOW_IDS_OR_FLOW_GROUP_ID`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_FLOW_GROUP`],
/// [`codes::RESOURCE_NOT_FOUND_SAVE_FLOW_GROUP`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignUrls {
    /// Required.
    pub agent: Agent,
    pub flow_ids: Option<Vec<String>>,
    pub flow_group_id: Option<String>,
    pub endpoint: Option<String>,
    pub generate_type: Option<String>,
    pub organization_name: Option<String>,
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
    pub organization_open_id: Option<String>,
    pub open_id: Option<String>,
    pub auto_jump_back: Option<bool>,
    pub jump_url: Option<String>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub hides: Option<Vec<i64>>,
    pub recipient_ids: Option<Vec<String>>,
    pub flow_group_url_info: Option<FlowGroupUrlInfo>,
    pub url_use_env: Option<String>,
    pub can_skip_read_flow: Option<bool>,
}
operation! { CreateSignUrls(agent: Agent) "CreateSignUrls" -> CreateSignUrlsOutput {
    0 "Agent" agent, 1 "FlowIds" flow_ids: Vec<String>, 2 "FlowGroupId" flow_group_id: String,
    3 "Endpoint" endpoint: String, 4 "GenerateType" generate_type: String,
    5 "OrganizationName" organization_name: String, 6 "Name" name: String, 7 "Mobile" mobile: String,
    8 "IdCardType" id_card_type: String, 9 "IdCardNumber" id_card_number: String,
    10 "OrganizationOpenId" organization_open_id: String, 11 "OpenId" open_id: String,
    12 "AutoJumpBack" auto_jump_back: bool, 13 "JumpUrl" jump_url: String, 14 "Operator" operator: UserInfo,
    15 "Hides" hides: Vec<i64>, 16 "RecipientIds" recipient_ids: Vec<String>,
    17 "FlowGroupUrlInfo" flow_group_url_info: FlowGroupUrlInfo, 18 "UrlUseEnv" url_use_env: String,
    19 "CanSkipReadFlow" can_skip_read_flow: bool
} }

/// In the request of [`CreateSignUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowGroupUrlInfo {
    pub flow_group_approver_infos: Option<Vec<FlowGroupApproverInfo>>,
}
input! { FlowGroupUrlInfo() {
    0 "FlowGroupApproverInfos" flow_group_approver_infos: Vec<FlowGroupApproverInfo>
} }

/// In the request of [`CreateSignUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowGroupApproverInfo {
    pub flow_id: Option<String>,
    pub recipient_id: Option<String>,
}
input! { FlowGroupApproverInfo() {
    0 "FlowId" flow_id: String, 1 "RecipientId" recipient_id: String
} }

/// Response of [`CreateSignUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignUrlsOutput {
    pub sign_url_infos: Vec<SignUrlInfo>,
    pub error_messages: Vec<String>,
}
model! { CreateSignUrlsOutput {
    0 "SignUrlInfos" sign_url_infos: Vec<SignUrlInfo>, 1 "ErrorMessages" error_messages: Vec<String>
} }

/// In the response of [`CreateSignUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignUrlInfo {
    pub sign_url: Option<String>,
    pub deadline: Option<i64>,
    pub sign_order: Option<i64>,
    pub sign_id: Option<String>,
    /// Deprecated.
    pub custom_user_id: Option<String>,
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub organization_name: Option<String>,
    pub approver_type: Option<String>,
    pub id_card_number: Option<String>,
    pub flow_id: Option<String>,
    pub open_id: Option<String>,
    pub flow_group_id: Option<String>,
    pub sign_qrcode_url: Option<String>,
}
model! { SignUrlInfo {
    0 "SignUrl" sign_url: String, 1 "Deadline" deadline: i64, 2 "SignOrder" sign_order: i64, 3 "SignId" sign_id: String,
    4 "CustomUserId" custom_user_id: String, 5 "Name" name: String, 6 "Mobile" mobile: String,
    7 "OrganizationName" organization_name: String, 8 "ApproverType" approver_type: String,
    9 "IdCardNumber" id_card_number: String, 10 "FlowId" flow_id: String, 11 "OpenId" open_id: String,
    12 "FlowGroupId" flow_group_id: String, 13 "SignQrcodeUrl" sign_qrcode_url: String
} }

/// Deletes organization authorizations: `DeleteOrganizationAuthorizations` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DeleteOrganizationAuthorizations>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ROLE_AUTH`], [`codes::INTERNAL_ERROR_DB_READ`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizations {
    /// Required.
    pub agent: Agent,
    pub authorization_ids: Option<Vec<String>>,
    pub admin_name: Option<String>,
    pub admin_mobile: Option<String>,
}
operation! { DeleteOrganizationAuthorizations(agent: Agent)
    "DeleteOrganizationAuthorizations" -> DeleteOrganizationAuthorizationsOutput {
    0 "Agent" agent, 1 "AuthorizationIds" authorization_ids: Vec<String>, 2 "AdminName" admin_name: String,
    3 "AdminMobile" admin_mobile: String
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
    pub organization_open_id: Option<String>,
    pub errormessage: Option<String>,
}
model! { DeleteOrganizationAuthorizationInfo {
    0 "AuthorizationId" authorization_id: String, 1 "OrganizationName" organization_name: String,
    2 "OrganizationOpenId" organization_open_id: String, 3 "Errormessage" errormessage: String
} }

/// Describes batch organization registration tasks: `DescribeBatchOrganizationRegistrationTasks` of `essbasic`
/// 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeBatchOrganizationRegistrationTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ROLE_AUTH`], [`codes::INTERNAL_ERROR_DB_READ`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationTasks {
    /// Required.
    pub agent: Agent,
    pub task_ids: Option<Vec<String>>,
}
operation! { DescribeBatchOrganizationRegistrationTasks(agent: Agent)
    "DescribeBatchOrganizationRegistrationTasks" -> DescribeBatchOrganizationRegistrationTasksOutput {
    0 "Agent" agent, 1 "TaskIds" task_ids: Vec<String>
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
}
model! { BatchOrganizationRegistrationTasksDetails {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrorMessage" error_message: String
} }

/// Describes batch organization registration urls: `DescribeBatchOrganizationRegistrationUrls` of `essbasic`
/// 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeBatchOrganizationRegistrationUrls>.
///
/// Errors: [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationUrls {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub task_id: String,
}
operation! { DescribeBatchOrganizationRegistrationUrls(agent: Agent, task_id: String)
    "DescribeBatchOrganizationRegistrationUrls" -> DescribeBatchOrganizationRegistrationUrlsOutput {
    0 "Agent" agent, 1 "TaskId" task_id
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
    pub organization_name: Option<String>,
    pub sub_task_id: Option<String>,
}
model! { OrganizationAuthUrl {
    0 "AuthUrl" auth_url: String, 1 "ErrorMessage" error_message: String,
    2 "OrganizationName" organization_name: String, 3 "SubTaskId" sub_task_id: String
} }

/// Describes cancel flows task: `DescribeCancelFlowsTask` of `essbasic` 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeCancelFlowsTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUP_TASK`], [`codes::OPERATION_DENIED_FLOW_HAS_TERMINATED`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCancelFlowsTask {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub task_id: String,
    pub cancel_type: Option<i64>,
}
operation! { DescribeCancelFlowsTask(agent: Agent, task_id: String)
    "DescribeCancelFlowsTask" -> DescribeCancelFlowsTaskOutput {
    0 "Agent" agent, 1 "TaskId" task_id, 2 "CancelType" cancel_type: i64
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

/// Describes channel flow evidence report: `DescribeChannelFlowEvidenceReport` of `essbasic` 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeChannelFlowEvidenceReport>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::MISSING_PARAMETER_FLOW_ID`],
/// [`codes::OPERATION_DENIED_FLOW_STATUS_FORBID`], [`codes::OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON`],
/// [`codes::OPERATION_DENIED_WHITE_LIST_FORBID`], [`codes::RESOURCE_NOT_FOUND_FLOW`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVER`], [`codes::RESOURCE_NOT_FOUND_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelFlowEvidenceReport {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub report_id: String,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub report_type: Option<i64>,
}
operation! { DescribeChannelFlowEvidenceReport(agent: Agent, report_id: String)
    "DescribeChannelFlowEvidenceReport" -> DescribeChannelFlowEvidenceReportOutput {
    0 "Agent" agent, 1 "ReportId" report_id, 2 "Operator" operator: UserInfo, 3 "ReportType" report_type: i64
} }

/// Response of [`DescribeChannelFlowEvidenceReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelFlowEvidenceReportOutput {
    pub report_url: Option<String>,
    pub status: Option<String>,
}
model! { DescribeChannelFlowEvidenceReportOutput {
    0 "ReportUrl" report_url: String, 1 "Status" status: String
} }

/// Describes channel organizations: `DescribeChannelOrganizations` of `essbasic` 2021-05-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeChannelOrganizations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelOrganizations {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub limit: i64,
    pub organization_open_id: Option<String>,
    pub authorization_status_list: Option<Vec<String>>,
    pub offset: Option<i64>,
}
operation! { DescribeChannelOrganizations(agent: Agent, limit: i64)
    "DescribeChannelOrganizations" -> DescribeChannelOrganizationsOutput {
    0 "Agent" agent, 1 "Limit" limit, 2 "OrganizationOpenId" organization_open_id: String,
    3 "AuthorizationStatusList" authorization_status_list: Vec<String>, 4 "Offset" offset: i64
} }
paged! { DescribeChannelOrganizations: ChannelOrganizationInfo =
    Offset "Offset", "ChannelOrganizationInfos" channel_organization_infos, total "Total" }

/// Response of [`DescribeChannelOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelOrganizationsOutput {
    pub channel_organization_infos: Vec<ChannelOrganizationInfo>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeChannelOrganizationsOutput {
    0 "ChannelOrganizationInfos" channel_organization_infos: Vec<ChannelOrganizationInfo>, 1 "Offset" offset: i64,
    2 "Limit" limit: i64, 3 "Total" total: i64
} }

/// In the response of [`DescribeChannelOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelOrganizationInfo {
    pub organization_id: Option<String>,
    pub organization_open_id: Option<String>,
    pub organization_name: Option<String>,
    pub unified_social_credit_code: Option<String>,
    pub legal_name: Option<String>,
    pub legal_open_id: Option<String>,
    pub admin_name: Option<String>,
    pub admin_open_id: Option<String>,
    pub admin_mobile: Option<String>,
    pub authorization_status: Option<String>,
    pub authorization_type: Option<String>,
    pub active_status: Option<i64>,
    pub license_expire_time: Option<i64>,
    pub has_submitted_auth_info: Option<bool>,
}
model! { ChannelOrganizationInfo {
    0 "OrganizationId" organization_id: String, 1 "OrganizationOpenId" organization_open_id: String,
    2 "OrganizationName" organization_name: String, 3 "UnifiedSocialCreditCode" unified_social_credit_code: String,
    4 "LegalName" legal_name: String, 5 "LegalOpenId" legal_open_id: String, 6 "AdminName" admin_name: String,
    7 "AdminOpenId" admin_open_id: String, 8 "AdminMobile" admin_mobile: String,
    9 "AuthorizationStatus" authorization_status: String, 10 "AuthorizationType" authorization_type: String,
    11 "ActiveStatus" active_status: i64, 12 "LicenseExpireTime" license_expire_time: i64,
    13 "HasSubmittedAuthInfo" has_submitted_auth_info: bool
} }

/// Describes channel seal policy workflow url: `DescribeChannelSealPolicyWorkflowUrl` of `essbasic` 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeChannelSealPolicyWorkflowUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelSealPolicyWorkflowUrl {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub workflow_instance_id: String,
    pub endpoint: Option<String>,
}
operation! { DescribeChannelSealPolicyWorkflowUrl(agent: Agent, workflow_instance_id: String)
    "DescribeChannelSealPolicyWorkflowUrl" -> DescribeChannelSealPolicyWorkflowUrlOutput {
    0 "Agent" agent, 1 "WorkflowInstanceId" workflow_instance_id, 2 "Endpoint" endpoint: String
} }

/// Response of [`DescribeChannelSealPolicyWorkflowUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelSealPolicyWorkflowUrlOutput {
    pub workflow_url: Option<String>,
}
model! { DescribeChannelSealPolicyWorkflowUrlOutput {
    0 "WorkflowUrl" workflow_url: String
} }

/// Describes extended service auth detail: `DescribeExtendedServiceAuthDetail` of `essbasic` 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeExtendedServiceAuthDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetail {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub extend_service_type: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeExtendedServiceAuthDetail(agent: Agent, extend_service_type: String)
    "DescribeExtendedServiceAuthDetail" -> DescribeExtendedServiceAuthDetailOutput {
    0 "Agent" agent, 1 "ExtendServiceType" extend_service_type, 2 "Limit" limit: i64, 3 "Offset" offset: i64
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
    pub open_id: Option<String>,
}
model! { HasAuthUser {
    0 "OpenId" open_id: String
} }

/// In the response of [`DescribeExtendedServiceAuthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HasAuthOrganization {
    pub organization_open_id: Option<String>,
    pub organization_name: Option<String>,
    pub authorized_organization_open_id: Option<String>,
    pub authorized_organization_name: Option<String>,
    pub authorize_time: Option<i64>,
}
model! { HasAuthOrganization {
    0 "OrganizationOpenId" organization_open_id: String, 1 "OrganizationName" organization_name: String,
    2 "AuthorizedOrganizationOpenId" authorized_organization_open_id: String,
    3 "AuthorizedOrganizationName" authorized_organization_name: String, 4 "AuthorizeTime" authorize_time: i64
} }

/// Describes extended service auth info: `DescribeExtendedServiceAuthInfo` of `essbasic` 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeExtendedServiceAuthInfo>.
///
/// Errors: [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfo {
    /// Required.
    pub agent: Agent,
}
operation! { DescribeExtendedServiceAuthInfo(agent: Agent)
    "DescribeExtendedServiceAuthInfo" -> DescribeExtendedServiceAuthInfoOutput {
    0 "Agent" agent
} }

/// Response of [`DescribeExtendedServiceAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfoOutput {
    pub auth_info: Vec<ExtentServiceAuthInfo>,
}
model! { DescribeExtendedServiceAuthInfoOutput {
    0 "AuthInfo" auth_info: Vec<ExtentServiceAuthInfo>
} }

/// In the response of [`DescribeExtendedServiceAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtentServiceAuthInfo {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub operator_open_id: Option<String>,
    pub operate_on: Option<i64>,
}
model! { ExtentServiceAuthInfo {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "Status" status: String,
    3 "OperatorOpenId" operator_open_id: String, 4 "OperateOn" operate_on: i64
} }

/// Describes file convert task: `DescribeFileConvertTask` of `essbasic` 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeFileConvertTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileConvertTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub agent: Agent,
}
operation! { DescribeFileConvertTask(task_id: String, agent: Agent)
    "DescribeFileConvertTask" -> DescribeFileConvertTaskOutput {
    0 "TaskId" task_id, 1 "Agent" agent
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

/// Describes flow detail info: `DescribeFlowDetailInfo` of `essbasic` 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeFlowDetailInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_END_POINT`], [`codes::INVALID_PARAMETER_FLOW_IDS`],
/// [`codes::INVALID_PARAMETER_F_FOW_IDS`], [`codes::LIMIT_EXCEEDED_FLOW_IDS`], [`codes::MISSING_PARAMETER_FLOW_IDS`],
/// [`codes::MISSING_PARAMETER_FLOW_IDS_OR_FLOW_GROUP_ID`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW_APPROVERS`], [`codes::RESOURCE_NOT_FOUND_FLOW_GROUP`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowDetailInfo {
    /// Required.
    pub agent: Agent,
    pub flow_ids: Option<Vec<String>>,
    pub flow_group_id: Option<String>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { DescribeFlowDetailInfo(agent: Agent) "DescribeFlowDetailInfo" -> DescribeFlowDetailInfoOutput {
    0 "Agent" agent, 1 "FlowIds" flow_ids: Vec<String>, 2 "FlowGroupId" flow_group_id: String,
    3 "Operator" operator: UserInfo
} }

/// Response of [`DescribeFlowDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowDetailInfoOutput {
    pub application_id: Option<String>,
    pub proxy_organization_open_id: Option<String>,
    pub flow_info: Vec<FlowDetailInfo>,
    pub flow_group_id: Option<String>,
    pub flow_group_name: Option<String>,
}
model! { DescribeFlowDetailInfoOutput {
    0 "ApplicationId" application_id: String, 1 "ProxyOrganizationOpenId" proxy_organization_open_id: String,
    2 "FlowInfo" flow_info: Vec<FlowDetailInfo>, 3 "FlowGroupId" flow_group_id: String,
    4 "FlowGroupName" flow_group_name: String
} }

/// In the response of [`DescribeFlowDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowDetailInfo {
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub flow_type: Option<String>,
    pub flow_status: Option<String>,
    pub flow_message: Option<String>,
    pub create_on: Option<i64>,
    pub dead_line: Option<i64>,
    pub custom_data: Option<String>,
    pub flow_approver_infos: Vec<FlowApproverDetail>,
    pub cc_infos: Vec<FlowApproverDetail>,
    pub need_create_review: Option<bool>,
    pub user_flow_type: Option<UserFlowType>,
    pub template_id: Option<String>,
}
model! { FlowDetailInfo {
    0 "FlowId" flow_id: String, 1 "FlowName" flow_name: String, 2 "FlowType" flow_type: String,
    3 "FlowStatus" flow_status: String, 4 "FlowMessage" flow_message: String, 5 "CreateOn" create_on: i64,
    6 "DeadLine" dead_line: i64, 7 "CustomData" custom_data: String,
    8 "FlowApproverInfos" flow_approver_infos: Vec<FlowApproverDetail>, 9 "CcInfos" cc_infos: Vec<FlowApproverDetail>,
    10 "NeedCreateReview" need_create_review: bool, 11 "UserFlowType" user_flow_type: UserFlowType,
    12 "TemplateId" template_id: String
} }

/// In the response of [`DescribeFlowDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowApproverDetail {
    /// Deprecated.
    pub receipt_id: Option<String>,
    pub proxy_organization_open_id: Option<String>,
    pub proxy_operator_open_id: Option<String>,
    pub proxy_organization_name: Option<String>,
    pub mobile: Option<String>,
    pub sign_order: Option<i64>,
    pub approve_name: Option<String>,
    pub approve_status: Option<String>,
    pub approve_message: Option<String>,
    pub approve_time: Option<i64>,
    pub approve_type: Option<String>,
    pub approver_role_name: Option<String>,
    pub sign_id: Option<String>,
    pub recipient_id: Option<String>,
}
model! { FlowApproverDetail {
    0 "ReceiptId" receipt_id: String, 1 "ProxyOrganizationOpenId" proxy_organization_open_id: String,
    2 "ProxyOperatorOpenId" proxy_operator_open_id: String, 3 "ProxyOrganizationName" proxy_organization_name: String,
    4 "Mobile" mobile: String, 5 "SignOrder" sign_order: i64, 6 "ApproveName" approve_name: String,
    7 "ApproveStatus" approve_status: String, 8 "ApproveMessage" approve_message: String,
    9 "ApproveTime" approve_time: i64, 10 "ApproveType" approve_type: String,
    11 "ApproverRoleName" approver_role_name: String, 12 "SignId" sign_id: String, 13 "RecipientId" recipient_id: String
} }

/// In the response of [`DescribeFlowDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserFlowType {
    pub user_flow_type_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
}
model! { UserFlowType {
    0 "UserFlowTypeId" user_flow_type_id: String, 1 "Name" name: String, 2 "Description" description: String
} }

/// Describes resource urls by flows: `DescribeResourceUrlsByFlows` of `essbasic` 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeResourceUrlsByFlows>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::INTERNAL_ERROR_DB`], [`codes::INVALID_PARAMETER_APPLICATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER_FLOW_ID`], [`codes::MISSING_PARAMETER_USER_OPEN_ID`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`], [`codes::OPERATION_DENIED_OUT_QUERY_LIMIT`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_DOWNLOAD`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_ORGANIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUrlsByFlows {
    /// Required.
    pub agent: Agent,
    pub flow_ids: Option<Vec<String>>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { DescribeResourceUrlsByFlows(agent: Agent)
    "DescribeResourceUrlsByFlows" -> DescribeResourceUrlsByFlowsOutput {
    0 "Agent" agent, 1 "FlowIds" flow_ids: Vec<String>, 2 "Operator" operator: UserInfo
} }

/// Response of [`DescribeResourceUrlsByFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUrlsByFlowsOutput {
    pub flow_resource_url_infos: Vec<FlowResourceUrlInfo>,
    pub error_messages: Vec<String>,
}
model! { DescribeResourceUrlsByFlowsOutput {
    0 "FlowResourceUrlInfos" flow_resource_url_infos: Vec<FlowResourceUrlInfo>,
    1 "ErrorMessages" error_messages: Vec<String>
} }

/// In the response of [`DescribeResourceUrlsByFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowResourceUrlInfo {
    pub flow_id: Option<String>,
    pub resource_url_infos: Vec<ResourceUrlInfo>,
}
model! { FlowResourceUrlInfo {
    0 "FlowId" flow_id: String, 1 "ResourceUrlInfos" resource_url_infos: Vec<ResourceUrlInfo>
} }

/// In the response of [`DescribeResourceUrlsByFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceUrlInfo {
    pub url: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ResourceUrlInfo {
    0 "Url" url: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Describes templates: `DescribeTemplates` of `essbasic` 2021-05-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_APPLICATION`], [`codes::INVALID_PARAMETER_CONTENT_TYPE`],
/// [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_RESOURCE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplates {
    /// Required.
    pub agent: Agent,
    pub template_id: Option<String>,
    pub content_type: Option<i64>,
    pub template_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub template_name: Option<String>,
    pub channel_template_id: Option<String>,
    pub query_all_components: Option<bool>,
    pub with_preview_url: Option<bool>,
    pub with_pdf_url: Option<bool>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub user_flow_type_id: Option<String>,
}
operation! { DescribeTemplates(agent: Agent) "DescribeTemplates" -> DescribeTemplatesOutput {
    0 "Agent" agent, 1 "TemplateId" template_id: String, 2 "ContentType" content_type: i64,
    3 "TemplateIds" template_ids: Vec<String>, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "TemplateName" template_name: String, 7 "ChannelTemplateId" channel_template_id: String,
    8 "QueryAllComponents" query_all_components: bool, 9 "WithPreviewUrl" with_preview_url: bool,
    10 "WithPdfUrl" with_pdf_url: bool, 11 "Operator" operator: UserInfo, 12 "UserFlowTypeId" user_flow_type_id: String
} }
paged! { DescribeTemplates: TemplateInfo = Offset "Offset", "Templates" templates, total "TotalCount" }

/// Response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesOutput {
    pub templates: Vec<TemplateInfo>,
    pub total_count: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
model! { DescribeTemplatesOutput {
    0 "Templates" templates: Vec<TemplateInfo>, 1 "TotalCount" total_count: i64, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateInfo {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub description: Option<String>,
    pub components: Vec<Component>,
    pub recipients: Vec<Recipient>,
    pub sign_components: Vec<Component>,
    pub template_type: Option<i64>,
    /// Deprecated.
    pub is_promoter: Option<bool>,
    pub creator: Option<String>,
    pub created_on: Option<i64>,
    pub preview_url: Option<String>,
    pub pdf_url: Option<String>,
    pub channel_template_id: Option<String>,
    pub channel_template_name: Option<String>,
    pub channel_auto_save: Option<i64>,
    pub template_version: Option<String>,
    pub available: Option<i64>,
    pub user_flow_type: Option<UserFlowType>,
}
model! { TemplateInfo {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String, 2 "Description" description: String,
    3 "Components" components: Vec<Component>, 4 "Recipients" recipients: Vec<Recipient>,
    5 "SignComponents" sign_components: Vec<Component>, 6 "TemplateType" template_type: i64,
    7 "IsPromoter" is_promoter: bool, 8 "Creator" creator: String, 9 "CreatedOn" created_on: i64,
    10 "PreviewUrl" preview_url: String, 11 "PdfUrl" pdf_url: String,
    12 "ChannelTemplateId" channel_template_id: String, 13 "ChannelTemplateName" channel_template_name: String,
    14 "ChannelAutoSave" channel_auto_save: i64, 15 "TemplateVersion" template_version: String,
    16 "Available" available: i64, 17 "UserFlowType" user_flow_type: UserFlowType
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recipient {
    pub recipient_id: Option<String>,
    pub recipient_type: Option<String>,
    pub description: Option<String>,
    pub role_name: Option<String>,
    pub require_validation: Option<bool>,
    pub require_sign: Option<bool>,
    pub sign_type: Option<i64>,
    pub routing_order: Option<i64>,
    pub is_promoter: Option<bool>,
    pub approver_verify_types: Vec<i64>,
    pub approver_sign_types: Vec<i64>,
    pub no_transfer: Option<bool>,
}
model! { Recipient {
    0 "RecipientId" recipient_id: String, 1 "RecipientType" recipient_type: String, 2 "Description" description: String,
    3 "RoleName" role_name: String, 4 "RequireValidation" require_validation: bool, 5 "RequireSign" require_sign: bool,
    6 "SignType" sign_type: i64, 7 "RoutingOrder" routing_order: i64, 8 "IsPromoter" is_promoter: bool,
    9 "ApproverVerifyTypes" approver_verify_types: Vec<i64>, 10 "ApproverSignTypes" approver_sign_types: Vec<i64>,
    11 "NoTransfer" no_transfer: bool
} }

/// Describes usage: `DescribeUsage` of `essbasic` 2021-05-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeUsage>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::INVALID_PARAMETER_DATE`], [`codes::INVALID_PARAMETER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_CALL_TIMES`], [`codes::MISSING_PARAMETER_DATE`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsage {
    /// Required.
    pub agent: Agent,
    /// Required. `YYYY-MM-DD`.
    pub start_date: String,
    /// Required. `YYYY-MM-DD`.
    pub end_date: String,
    pub need_aggregate: Option<bool>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { DescribeUsage(agent: Agent, start_date: String, end_date: String) "DescribeUsage" -> DescribeUsageOutput {
    0 "Agent" agent, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "NeedAggregate" need_aggregate: bool,
    4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Operator" operator: UserInfo
} }
paged! { DescribeUsage: UsageDetail = Offset "Offset", "Details" details, total "Total" }

/// Response of [`DescribeUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageOutput {
    pub total: Option<i64>,
    pub details: Vec<UsageDetail>,
}
model! { DescribeUsageOutput {
    0 "Total" total: i64, 1 "Details" details: Vec<UsageDetail>
} }

/// In the response of [`DescribeUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageDetail {
    pub proxy_organization_open_id: Option<String>,
    pub proxy_organization_name: Option<String>,
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
    pub usage: Option<i64>,
    pub cancel: Option<i64>,
    pub flow_channel: Option<String>,
}
model! { UsageDetail {
    0 "ProxyOrganizationOpenId" proxy_organization_open_id: String,
    1 "ProxyOrganizationName" proxy_organization_name: String, 2 "Date" date: String, 3 "Usage" usage: i64,
    4 "Cancel" cancel: i64, 5 "FlowChannel" flow_channel: String
} }

/// Describes user flow type: `DescribeUserFlowType` of `essbasic` 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeUserFlowType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserFlowType {
    /// Required.
    pub agent: Agent,
    pub filters: Option<Vec<Filter>>,
    pub query_bind_template: Option<bool>,
}
operation! { DescribeUserFlowType(agent: Agent) "DescribeUserFlowType" -> DescribeUserFlowTypeOutput {
    0 "Agent" agent, 1 "Filters" filters: Vec<Filter>, 2 "QueryBindTemplate" query_bind_template: bool
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
    pub template_num: Option<i64>,
    pub description: Option<String>,
}
model! { TemplateUserFlowType {
    0 "UserFlowTypeId" user_flow_type_id: String, 1 "Name" name: String, 2 "TemplateNum" template_num: i64,
    3 "Description" description: String
} }

/// Gets download flow url: `GetDownloadFlowUrl` of `essbasic` 2021-05-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=GetDownloadFlowUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_NUM_EXCEED`], [`codes::INTERNAL_ERROR_API`],
/// [`codes::MISSING_PARAMETER_FLOW_INFO`], [`codes::MISSING_PARAMETER_ORG_OPEN_ID`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_DOWN_LOAD_MORE_THAN_ONE`],
/// [`codes::OPERATION_DENIED_FILE_DELETED`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_APPLICATION_ID`], [`codes::RESOURCE_NOT_FOUND_FILE`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_NOT_FOUND_TEAM_WORK_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_USER`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_DOWNLOAD`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_ORGANIZATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDownloadFlowUrl {
    /// Required.
    pub agent: Agent,
    pub down_load_flows: Option<Vec<DownloadFlowInfo>>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { GetDownloadFlowUrl(agent: Agent) "GetDownloadFlowUrl" -> GetDownloadFlowUrlOutput {
    0 "Agent" agent, 1 "DownLoadFlows" down_load_flows: Vec<DownloadFlowInfo>, 2 "Operator" operator: UserInfo
} }

/// In the request of [`GetDownloadFlowUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFlowInfo {
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub flow_id_list: Option<Vec<String>>,
}
input! { DownloadFlowInfo(file_name: String, flow_id_list: Vec<String>) {
    0 "FileName" file_name: String, 1 "FlowIdList" flow_id_list: Vec<String>
} }

/// Response of [`GetDownloadFlowUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDownloadFlowUrlOutput {
    pub down_load_url: Option<String>,
}
model! { GetDownloadFlowUrlOutput {
    0 "DownLoadUrl" down_load_url: String
} }

/// Modifies extended service: `ModifyExtendedService` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ModifyExtendedService>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_READ`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExtendedService {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub service_type: String,
    /// Required.
    pub operate: String,
    pub endpoint: Option<String>,
}
operation! { ModifyExtendedService(agent: Agent, service_type: String, operate: String)
    "ModifyExtendedService" -> ModifyExtendedServiceOutput {
    0 "Agent" agent, 1 "ServiceType" service_type, 2 "Operate" operate, 3 "Endpoint" endpoint: String
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

/// Modifies flow deadline: `ModifyFlowDeadline` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ModifyFlowDeadline>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INVALID_PARAMETER_STATUS`], [`codes::OPERATION_DENIED_NO_FLOW_PERMISSION`],
/// [`codes::RESOURCE_NOT_FOUND_FLOW`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowDeadline {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub deadline: i64,
    pub recipient_id: Option<String>,
}
operation! { ModifyFlowDeadline(agent: Agent, flow_id: String, deadline: i64) "ModifyFlowDeadline" -> Empty {
    0 "Agent" agent, 1 "FlowId" flow_id, 2 "Deadline" deadline, 3 "RecipientId" recipient_id: String
} }

/// Response of [`ModifyFlowDeadline`]: empty.
pub type ModifyFlowDeadlineOutput = Empty;

/// Modifies organization business info: `ModifyOrganizationBusinessInfo` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ModifyOrganizationBusinessInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_NOT_CHANGE`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::OPERATION_DENIED_NOT_SUPPORT_ORG_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrganizationBusinessInfo {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub biz_license_resource_id: String,
    pub organization_name: Option<String>,
    pub address: Option<String>,
    pub organization_type: Option<String>,
    pub legal_name: Option<String>,
    pub new_legal_mobile: Option<String>,
}
operation! { ModifyOrganizationBusinessInfo(agent: Agent, biz_license_resource_id: String)
    "ModifyOrganizationBusinessInfo" -> ModifyOrganizationBusinessInfoOutput {
    0 "Agent" agent, 1 "BizLicenseResourceId" biz_license_resource_id, 2 "OrganizationName" organization_name: String,
    3 "Address" address: String, 4 "OrganizationType" organization_type: String, 5 "LegalName" legal_name: String,
    6 "NewLegalMobile" new_legal_mobile: String
} }

/// Response of [`ModifyOrganizationBusinessInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrganizationBusinessInfoOutput {
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
    pub unfinished_count: Option<i64>,
    pub flow_ids: Vec<String>,
    pub channel_flow_ids: Vec<String>,
}
model! { ModifyOrganizationBusinessInfoOutput {
    0 "ErrorCode" error_code: i64, 1 "ErrorMessage" error_message: String, 2 "UnfinishedCount" unfinished_count: i64,
    3 "FlowIds" flow_ids: Vec<String>, 4 "ChannelFlowIds" channel_flow_ids: Vec<String>
} }

/// Modifies partner auto sign auth url: `ModifyPartnerAutoSignAuthUrl` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ModifyPartnerAutoSignAuthUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrl {
    /// Required.
    pub agent: Agent,
    pub authorized_organization_id: Option<String>,
    pub authorized_organization_name: Option<String>,
    pub platform_app_authorization: Option<bool>,
    pub auth_to_me: Option<bool>,
    pub seal_types: Option<Vec<String>>,
    pub limit_auth_type: Option<String>,
}
operation! { ModifyPartnerAutoSignAuthUrl(agent: Agent)
    "ModifyPartnerAutoSignAuthUrl" -> ModifyPartnerAutoSignAuthUrlOutput {
    0 "Agent" agent, 1 "AuthorizedOrganizationId" authorized_organization_id: String,
    2 "AuthorizedOrganizationName" authorized_organization_name: String,
    3 "PlatformAppAuthorization" platform_app_authorization: bool, 4 "AuthToMe" auth_to_me: bool,
    5 "SealTypes" seal_types: Vec<String>, 6 "LimitAuthType" limit_auth_type: String
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

/// `OperateChannelTemplate` of `essbasic` 2021-05-26.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=OperateChannelTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_STAFF_ALREADY_VERIFY`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_CONNECTION`], [`codes::INTERNAL_ERROR_DB_READ`], [`codes::INTERNAL_ERROR_DB_UPDATE`],
/// [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`], [`codes::INVALID_PARAMETER_EMPTY_PARAMS`],
/// [`codes::MISSING_PARAMETER_TEMPLATES`], [`codes::OPERATION_DENIED_AUTH_TAG`],
/// [`codes::OPERATION_DENIED_NO_API_AUTH`], [`codes::OPERATION_DENIED_OPERATE_TYPE`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_APPLICATION_AUTH`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateChannelTemplate {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub operate_type: String,
    /// Required.
    pub template_id: String,
    pub proxy_organization_open_ids: Option<String>,
    pub auth_tag: Option<String>,
    pub available: Option<i64>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { OperateChannelTemplate(agent: Agent, operate_type: String, template_id: String)
    "OperateChannelTemplate" -> OperateChannelTemplateOutput {
    0 "Agent" agent, 1 "OperateType" operate_type, 2 "TemplateId" template_id,
    3 "ProxyOrganizationOpenIds" proxy_organization_open_ids: String, 4 "AuthTag" auth_tag: String,
    5 "Available" available: i64, 6 "Operator" operator: UserInfo, 7 "Limit" limit: i64, 8 "Offset" offset: i64
} }
paged! { OperateChannelTemplate: AuthFailMessage = Offset "Offset", "FailMessageList" fail_message_list, total "Total" }

/// Response of [`OperateChannelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateChannelTemplateOutput {
    pub app_id: Option<String>,
    pub template_id: Option<String>,
    pub operate_result: Option<String>,
    pub auth_tag: Option<String>,
    pub proxy_organization_open_ids: Vec<String>,
    pub fail_message_list: Vec<AuthFailMessage>,
    pub total: Option<i64>,
}
model! { OperateChannelTemplateOutput {
    0 "AppId" app_id: String, 1 "TemplateId" template_id: String, 2 "OperateResult" operate_result: String,
    3 "AuthTag" auth_tag: String, 4 "ProxyOrganizationOpenIds" proxy_organization_open_ids: Vec<String>,
    5 "FailMessageList" fail_message_list: Vec<AuthFailMessage>, 6 "Total" total: i64
} }

/// In the response of [`OperateChannelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthFailMessage {
    pub proxy_organization_open_id: Option<String>,
    pub message: Option<String>,
}
model! { AuthFailMessage {
    0 "ProxyOrganizationOpenId" proxy_organization_open_id: String, 1 "Message" message: String
} }

/// `OperateTemplate` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=OperateTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_CONNECTION`],
/// [`codes::MISSING_PARAMETER_TEMPLATES`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateTemplate {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub template_id: String,
    /// Required.
    pub operate_type: String,
    pub template_name: Option<String>,
}
operation! { OperateTemplate(agent: Agent, template_id: String, operate_type: String)
    "OperateTemplate" -> OperateTemplateOutput {
    0 "Agent" agent, 1 "TemplateId" template_id, 2 "OperateType" operate_type, 3 "TemplateName" template_name: String
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

/// `PrepareFlows` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=PrepareFlows>.
///
/// Errors: [`codes::INTERNAL_ERROR_API`], [`codes::INTERNAL_ERROR_DB`], [`codes::INVALID_PARAMETER_DATA_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_FLOW_DEAD_LINE`], [`codes::INVALID_PARAMETER_FLOW_NAME`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::LIMIT_EXCEEDED_FLOW_INFOS`], [`codes::RESOURCE_NOT_FOUND_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepareFlows {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub flow_infos: Vec<FlowInfo>,
    /// Required.
    pub jump_url: String,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! { PrepareFlows(agent: Agent, flow_infos: Vec<FlowInfo>, jump_url: String)
    "PrepareFlows" -> PrepareFlowsOutput {
    0 "Agent" agent, 1 "FlowInfos" flow_infos, 2 "JumpUrl" jump_url, 3 "Operator" operator: UserInfo
} }

/// Response of [`PrepareFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepareFlowsOutput {
    pub confirm_url: Option<String>,
}
model! { PrepareFlowsOutput {
    0 "ConfirmUrl" confirm_url: String
} }

/// Syncs proxy organization: `SyncProxyOrganization` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=SyncProxyOrganization>.
///
/// Errors: [`codes::INVALID_PARAMETER_BUSINESS_LICENSE`], [`codes::INVALID_PARAMETER_CARD_NUMBER`],
/// [`codes::INVALID_PARAMETER_CARD_TYPE`], [`codes::INVALID_PARAMETER_FILE_TYPE`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_ORGANIZATION_NAME`],
/// [`codes::INVALID_PARAMETER_UNIFORM_SOCIAL_CREDIT_CODE`], [`codes::LIMIT_EXCEEDED_FILE_SIZE`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_APPLICATION_ID`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncProxyOrganization {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub proxy_organization_name: String,
    pub business_license: Option<String>,
    pub uniform_social_credit_code: Option<String>,
    pub proxy_legal_name: Option<String>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub proxy_legal_id_card_type: Option<String>,
    pub proxy_legal_id_card_number: Option<String>,
    pub proxy_address: Option<String>,
}
operation! { SyncProxyOrganization(agent: Agent, proxy_organization_name: String) "SyncProxyOrganization" -> Empty {
    0 "Agent" agent, 1 "ProxyOrganizationName" proxy_organization_name, 2 "BusinessLicense" business_license: String,
    3 "UniformSocialCreditCode" uniform_social_credit_code: String, 4 "ProxyLegalName" proxy_legal_name: String,
    5 "Operator" operator: UserInfo, 6 "ProxyLegalIdCardType" proxy_legal_id_card_type: String,
    7 "ProxyLegalIdCardNumber" proxy_legal_id_card_number: String, 8 "ProxyAddress" proxy_address: String
} }

/// Response of [`SyncProxyOrganization`]: empty.
pub type SyncProxyOrganizationOutput = Empty;

/// Syncs proxy organization operators: `SyncProxyOrganizationOperators` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=SyncProxyOrganizationOperators>.
///
/// Errors: [`codes::FAILED_OPERATION_STAFF_ALREADY_VERIFY`], [`codes::INTERNAL_ERROR_API`],
/// [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INVALID_PARAMETER_EMPTY_PARAMS`], [`codes::LIMIT_EXCEEDED_PROXY_ORGANIZATION_OPERATOR`],
/// [`codes::OPERATION_DENIED_NO_API_AUTH`], [`codes::OPERATION_DENIED_OPERATE_TYPE`],
/// [`codes::OPERATION_DENIED_ORGANIZATION_CLOSING`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::RESOURCE_NOT_FOUND_APPLICATION_ID`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncProxyOrganizationOperators {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub operator_type: String,
    /// Required.
    pub proxy_organization_operators: Vec<ProxyOrganizationOperator>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
}
operation! {
    SyncProxyOrganizationOperators(agent: Agent, operator_type: String, proxy_organization_operators: Vec<ProxyOrganizationOperator>)
    "SyncProxyOrganizationOperators" -> SyncProxyOrganizationOperatorsOutput {
    0 "Agent" agent, 1 "OperatorType" operator_type, 2 "ProxyOrganizationOperators" proxy_organization_operators,
    3 "Operator" operator: UserInfo
} }

/// In the request of [`SyncProxyOrganizationOperators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyOrganizationOperator {
    /// Required.
    pub id: Option<String>,
    pub name: Option<String>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
    pub mobile: Option<String>,
    pub default_role: Option<String>,
}
input! { ProxyOrganizationOperator(id: String) {
    0 "Id" id: String, 1 "Name" name: String, 2 "IdCardType" id_card_type: String,
    3 "IdCardNumber" id_card_number: String, 4 "Mobile" mobile: String, 5 "DefaultRole" default_role: String
} }

/// Response of [`SyncProxyOrganizationOperators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncProxyOrganizationOperatorsOutput {
    pub status: Option<i64>,
    pub failed_list: Vec<SyncFailReason>,
}
model! { SyncProxyOrganizationOperatorsOutput {
    0 "Status" status: i64, 1 "FailedList" failed_list: Vec<SyncFailReason>
} }

/// In the response of [`SyncProxyOrganizationOperators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncFailReason {
    pub id: Option<String>,
    pub message: Option<String>,
}
model! { SyncFailReason {
    0 "Id" id: String, 1 "Message" message: String
} }

/// `UploadFiles` of `essbasic` 2021-05-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=UploadFiles>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_SERIALIZE`],
/// [`codes::INVALID_PARAMETER_SENSITIVE_FILE_CONTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFiles {
    /// Required.
    pub agent: Agent,
    /// Required.
    pub business_type: String,
    pub file_infos: Option<Vec<UploadFile>>,
    /// Deprecated.
    pub operator: Option<UserInfo>,
    pub deadline: Option<i64>,
}
operation! { UploadFiles(agent: Agent, business_type: String) "UploadFiles" -> UploadFilesOutput {
    0 "Agent" agent, 1 "BusinessType" business_type, 2 "FileInfos" file_infos: Vec<UploadFile>,
    3 "Operator" operator: UserInfo, 4 "Deadline" deadline: i64
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
    pub total_count: Option<i64>,
    pub file_ids: Vec<String>,
    pub file_urls: Vec<String>,
    pub deadline: Option<i64>,
}
model! { UploadFilesOutput {
    0 "TotalCount" total_count: i64, 1 "FileIds" file_ids: Vec<String>, 2 "FileUrls" file_urls: Vec<String>,
    3 "Deadline" deadline: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL "FailedOperation.AgeNotAchieveNormalLegal",
    FAILED_OPERATION_AUTH_FAIL "FailedOperation.AuthFail",
    FAILED_OPERATION_ERR_NOT_SYNC_PROXY_ORGANIZATION "FailedOperation.ErrNotSyncProxyOrganization",
    FAILED_OPERATION_EXIST_SAME_SEAL_NAME "FailedOperation.ExistSameSealName",
    FAILED_OPERATION_FLOW_NUM_EXCEED "FailedOperation.FlowNumExceed",
    FAILED_OPERATION_HAS_AUTHORIZED "FailedOperation.HasAuthorized",
    FAILED_OPERATION_LICENSE_NO_QUOTA "FailedOperation.LicenseNoQuota",
    FAILED_OPERATION_NO_ROLE_AUTH "FailedOperation.NoRoleAuth",
    FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW "FailedOperation.NotAvailableSignReview",
    FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE "FailedOperation.OrganizationExperienceChange",
    FAILED_OPERATION_ORGANIZATION_NAME_CHANGED "FailedOperation.OrganizationNameChanged",
    FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE "FailedOperation.OrganizationNameNeedChange",
    FAILED_OPERATION_ORGANIZATION_NOT_CHANGE "FailedOperation.OrganizationNotChange",
    FAILED_OPERATION_QR_CODE_CREATOR_SIGN_COMPONENTS "FailedOperation.QrCodeCreatorSignComponents",
    FAILED_OPERATION_QR_CODE_SIGN_USERS "FailedOperation.QrCodeSignUsers",
    FAILED_OPERATION_QR_CODE_TEMPLATE_ID "FailedOperation.QrCodeTemplateId",
    FAILED_OPERATION_STAFF_ALREADY_VERIFY "FailedOperation.StaffAlreadyVerify",
    FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_ALREADY "FailedOperation.UserAutoSignEnableAlready",
    FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_URL_NOT_EXIST "FailedOperation.UserAutoSignEnableUrlNotExist",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_API "InternalError.Api", INTERNAL_ERROR_DB "InternalError.Db",
    INTERNAL_ERROR_DB_CONNECTION "InternalError.DbConnection", INTERNAL_ERROR_DB_INSERT "InternalError.DbInsert",
    INTERNAL_ERROR_DB_READ "InternalError.DbRead", INTERNAL_ERROR_DB_UPDATE "InternalError.DbUpdate",
    INTERNAL_ERROR_DECRYPTION "InternalError.Decryption", INTERNAL_ERROR_DEPENDS_API "InternalError.DependsApi",
    INTERNAL_ERROR_DEPENDS_DB "InternalError.DependsDb", INTERNAL_ERROR_ENCRYPTION "InternalError.Encryption",
    INTERNAL_ERROR_GENERATE_ID "InternalError.GenerateId", INTERNAL_ERROR_PDF "InternalError.Pdf",
    INTERNAL_ERROR_SEAL_UPLOAD "InternalError.SealUpload", INTERNAL_ERROR_SERIALIZE "InternalError.Serialize",
    INTERNAL_ERROR_SYSTEM "InternalError.System", INTERNAL_ERROR_THIRD_PARTY "InternalError.ThirdParty",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_APPLICATION "InvalidParameter.Application",
    INVALID_PARAMETER_APPROVER_TYPE "InvalidParameter.ApproverType",
    INVALID_PARAMETER_APPROVER_VERIFY_TYPE "InvalidParameter.ApproverVerifyType",
    INVALID_PARAMETER_AUTHORIZATION_TYPE "InvalidParameter.AuthorizationType",
    INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS "InvalidParameter.BizApproverAlreadyExists",
    INVALID_PARAMETER_BUSINESS_LICENSE "InvalidParameter.BusinessLicense",
    INVALID_PARAMETER_CANCEL_REASON "InvalidParameter.CancelReason",
    INVALID_PARAMETER_CARD_NUMBER "InvalidParameter.CardNumber",
    INVALID_PARAMETER_CARD_TYPE "InvalidParameter.CardType",
    INVALID_PARAMETER_COMPONENT_POSITION "InvalidParameter.ComponentPosition",
    INVALID_PARAMETER_COMPONENT_TYPE "InvalidParameter.ComponentType",
    INVALID_PARAMETER_COMPONENT_VALUE "InvalidParameter.ComponentValue",
    INVALID_PARAMETER_CONTENT_TYPE "InvalidParameter.ContentType",
    INVALID_PARAMETER_CUSTOM_SHOW_MAP "InvalidParameter.CustomShowMap",
    INVALID_PARAMETER_CUSTOMER_DATA "InvalidParameter.CustomerData",
    INVALID_PARAMETER_DATA_NOT_FOUND "InvalidParameter.DataNotFound", INVALID_PARAMETER_DATE "InvalidParameter.Date",
    INVALID_PARAMETER_DEPART_USER_ID "InvalidParameter.DepartUserId",
    INVALID_PARAMETER_DUP_TASK "InvalidParameter.DupTask",
    INVALID_PARAMETER_EMPTY_PARAMS "InvalidParameter.EmptyParams",
    INVALID_PARAMETER_END_POINT "InvalidParameter.EndPoint", INVALID_PARAMETER_FILE_TYPE "InvalidParameter.FileType",
    INVALID_PARAMETER_FLOW_APPROVER_INFOS "InvalidParameter.FlowApproverInfos",
    INVALID_PARAMETER_FLOW_APPROVERS "InvalidParameter.FlowApprovers",
    INVALID_PARAMETER_FLOW_CALLBACK_URL "InvalidParameter.FlowCallbackUrl",
    INVALID_PARAMETER_FLOW_DEAD_LINE "InvalidParameter.FlowDeadLine",
    INVALID_PARAMETER_FLOW_DESCRIPTION "InvalidParameter.FlowDescription",
    INVALID_PARAMETER_FLOW_FILE_IDS "InvalidParameter.FlowFileIds",
    INVALID_PARAMETER_FLOW_IDS "InvalidParameter.FlowIds", INVALID_PARAMETER_FLOW_INFOS "InvalidParameter.FlowInfos",
    INVALID_PARAMETER_FLOW_NAME "InvalidParameter.FlowName", INVALID_PARAMETER_FLOW_TYPE "InvalidParameter.FlowType",
    INVALID_PARAMETER_GENERATE_TYPE "InvalidParameter.GenerateType", INVALID_PARAMETER_IMAGE "InvalidParameter.Image",
    INVALID_PARAMETER_INVALID_ID "InvalidParameter.InvalidId", INVALID_PARAMETER_KEYWORD "InvalidParameter.Keyword",
    INVALID_PARAMETER_LIMIT "InvalidParameter.Limit",
    INVALID_PARAMETER_LIMIT_SEAL_NAME "InvalidParameter.LimitSealName",
    INVALID_PARAMETER_MENU_STATUS "InvalidParameter.MenuStatus",
    INVALID_PARAMETER_MISSING_REQUIRED_PARAMETER_VALUE "InvalidParameter.MissingRequiredParameterValue",
    INVALID_PARAMETER_MOBILE "InvalidParameter.Mobile", INVALID_PARAMETER_NAME "InvalidParameter.Name",
    INVALID_PARAMETER_NONSUPPORT_MOBILE "InvalidParameter.NonsupportMobile",
    INVALID_PARAMETER_OPEN_ID "InvalidParameter.OpenId", INVALID_PARAMETER_OPERATOR_ID "InvalidParameter.OperatorId",
    INVALID_PARAMETER_ORGANIZATION_ID "InvalidParameter.OrganizationId",
    INVALID_PARAMETER_ORGANIZATION_NAME "InvalidParameter.OrganizationName",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    INVALID_PARAMETER_RESOURCE_TYPE "InvalidParameter.ResourceType",
    INVALID_PARAMETER_ROLE_ID "InvalidParameter.RoleId", INVALID_PARAMETER_SENSITIVE "InvalidParameter.Sensitive",
    INVALID_PARAMETER_SENSITIVE_FILE_CONTENT "InvalidParameter.SensitiveFileContent",
    INVALID_PARAMETER_SIGN_COMPONENT_TYPE "InvalidParameter.SignComponentType",
    INVALID_PARAMETER_SIGN_COMPONENTS "InvalidParameter.SignComponents",
    INVALID_PARAMETER_STATUS "InvalidParameter.Status",
    INVALID_PARAMETER_UNIFORM_SOCIAL_CREDIT_CODE "InvalidParameter.UniformSocialCreditCode",
    INVALID_PARAMETER_UNORDERED "InvalidParameter.Unordered",
    INVALID_PARAMETER_UNSUPPORTED_COMPONENT_TYPE "InvalidParameter.UnsupportedComponentType",
    INVALID_PARAMETER_F_FOW_IDS "InvalidParameter.fFowIds", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_QUOTA_TYPE "InvalidParameterValue.InvalidQuotaType",
    INVALID_PARAMETER_VALUE_INVALID_TIME "InvalidParameterValue.InvalidTime", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_CALL_TIMES "LimitExceeded.CallTimes", LIMIT_EXCEEDED_CREATE_FLOW_NUM "LimitExceeded.CreateFlowNum",
    LIMIT_EXCEEDED_FILE_SIZE "LimitExceeded.FileSize", LIMIT_EXCEEDED_FLOW_IDS "LimitExceeded.FlowIds",
    LIMIT_EXCEEDED_FLOW_INFOS "LimitExceeded.FlowInfos",
    LIMIT_EXCEEDED_PROXY_ORGANIZATION_OPERATOR "LimitExceeded.ProxyOrganizationOperator",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_COMPANY_ACTIVE_INFO "MissingParameter.CompanyActiveInfo",
    MISSING_PARAMETER_DATE "MissingParameter.Date", MISSING_PARAMETER_FLOW_ID "MissingParameter.FlowId",
    MISSING_PARAMETER_FLOW_IDS "MissingParameter.FlowIds",
    MISSING_PARAMETER_FLOW_IDS_OR_FLOW_GROUP_ID "MissingParameter.FlowIdsOrFlowGroupId",
    MISSING_PARAMETER_FLOW_INFO "MissingParameter.FlowInfo",
    MISSING_PARAMETER_MISS_COMPONENT_NAME "MissingParameter.MissComponentName",
    MISSING_PARAMETER_ORG_OPEN_ID "MissingParameter.OrgOpenId",
    MISSING_PARAMETER_ORGANIZATION_ID "MissingParameter.OrganizationId",
    MISSING_PARAMETER_PROXY_OPERATOR_OPEN_ID "MissingParameter.ProxyOperatorOpenId",
    MISSING_PARAMETER_REPORT_APPLICANT "MissingParameter.ReportApplicant",
    MISSING_PARAMETER_RESOURCE_NAME "MissingParameter.ResourceName",
    MISSING_PARAMETER_SEAL_ID "MissingParameter.SealId", MISSING_PARAMETER_SEAL_IMAGE "MissingParameter.SealImage",
    MISSING_PARAMETER_SEAL_NAME "MissingParameter.SealName",
    MISSING_PARAMETER_SIGN_COMPONENTS "MissingParameter.SignComponents",
    MISSING_PARAMETER_TEMPLATES "MissingParameter.Templates", MISSING_PARAMETER_USER_ID "MissingParameter.UserId",
    MISSING_PARAMETER_USER_OPEN_ID "MissingParameter.UserOpenId", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_ALREADY_HAS "OperationDenied.AlreadyHas",
    OPERATION_DENIED_APPROVER_REPEAT "OperationDenied.ApproverRepeat",
    OPERATION_DENIED_AUTH_TAG "OperationDenied.AuthTag",
    OPERATION_DENIED_BANNED_APPLICATION "OperationDenied.BannedApplication",
    OPERATION_DENIED_BY_FILES_SERVER_SIGN_FORBID "OperationDenied.ByFilesServerSignForbid",
    OPERATION_DENIED_CC_USER_REPEAT "OperationDenied.CcUserRepeat",
    OPERATION_DENIED_DOWN_LOAD_MORE_THAN_ONE "OperationDenied.DownLoadMoreThanOne",
    OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS "OperationDenied.ErrNoResourceAccess",
    OPERATION_DENIED_ERR_NOT_OPEN_WEAK_AUTHORIZATION "OperationDenied.ErrNotOpenWeakAuthorization",
    OPERATION_DENIED_FILE_DELETED "OperationDenied.FileDeleted",
    OPERATION_DENIED_FLOW_HAS_TERMINATED "OperationDenied.FlowHasTerminated",
    OPERATION_DENIED_FLOW_STATUS_FORBID "OperationDenied.FlowStatusForbid",
    OPERATION_DENIED_FORBID "OperationDenied.Forbid",
    OPERATION_DENIED_INVALID_APPROVER_AGE "OperationDenied.InvalidApproverAge",
    OPERATION_DENIED_NO_API_AUTH "OperationDenied.NoApiAuth",
    OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION "OperationDenied.NoApproverMobileCheckPermission",
    OPERATION_DENIED_NO_FLOW_PERMISSION "OperationDenied.NoFlowPermission",
    OPERATION_DENIED_NO_IDENTITY_VERIFY "OperationDenied.NoIdentityVerify",
    OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE "OperationDenied.NoPermissionUseResource",
    OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL "OperationDenied.NoPermissionUseServerSignSeal",
    OPERATION_DENIED_NO_QUOTA "OperationDenied.NoQuota",
    OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON "OperationDenied.NotBelongSuperAdminOrLegalPerson",
    OPERATION_DENIED_NOT_IN_AUTO_SIGN_WHITE_LIST "OperationDenied.NotInAutoSignWhiteList",
    OPERATION_DENIED_NOT_SUPPORT_ORG_TYPE "OperationDenied.NotSupportOrgType",
    OPERATION_DENIED_OPERATE_TYPE "OperationDenied.OperateType",
    OPERATION_DENIED_OPERATOR_HAS_NO_PERMISSION "OperationDenied.OperatorHasNoPermission",
    OPERATION_DENIED_ORGANIZATION_CLOSING "OperationDenied.OrganizationClosing",
    OPERATION_DENIED_OUT_QUERY_LIMIT "OperationDenied.OutQueryLimit",
    OPERATION_DENIED_OVERSEA_ABILITY_NOT_OPEN "OperationDenied.OverseaAbilityNotOpen",
    OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE "OperationDenied.PersonHasNoSignature",
    OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN "OperationDenied.PersonNoOpenServerSign",
    OPERATION_DENIED_PROVE_NO_QUOTA "OperationDenied.ProveNoQuota",
    OPERATION_DENIED_REQUIRED_COMPONENT_NOT_FILL "OperationDenied.RequiredComponentNotFill",
    OPERATION_DENIED_SENSITIVE "OperationDenied.Sensitive",
    OPERATION_DENIED_USER_NOT_IN_ORGANIZATION "OperationDenied.UserNotInOrganization",
    OPERATION_DENIED_WHITE_LIST_FORBID "OperationDenied.WhiteListForbid", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_APPLICATION "ResourceNotFound.Application",
    RESOURCE_NOT_FOUND_APPLICATION_AUTH "ResourceNotFound.ApplicationAuth",
    RESOURCE_NOT_FOUND_APPLICATION_ID "ResourceNotFound.ApplicationId", RESOURCE_NOT_FOUND_FILE "ResourceNotFound.File",
    RESOURCE_NOT_FOUND_FLOW "ResourceNotFound.Flow", RESOURCE_NOT_FOUND_FLOW_APPROVER "ResourceNotFound.FlowApprover",
    RESOURCE_NOT_FOUND_FLOW_APPROVERS "ResourceNotFound.FlowApprovers",
    RESOURCE_NOT_FOUND_FLOW_GROUP "ResourceNotFound.FlowGroup",
    RESOURCE_NOT_FOUND_NOT_EXIST_APPLICATION "ResourceNotFound.NotExistApplication",
    RESOURCE_NOT_FOUND_ORGANIZATION "ResourceNotFound.Organization",
    RESOURCE_NOT_FOUND_RESOURCE "ResourceNotFound.Resource",
    RESOURCE_NOT_FOUND_SAVE_FLOW_GROUP "ResourceNotFound.SaveFlowGroup",
    RESOURCE_NOT_FOUND_SEAL "ResourceNotFound.Seal",
    RESOURCE_NOT_FOUND_TEAM_WORK_ORGANIZATION "ResourceNotFound.TeamWorkOrganization",
    RESOURCE_NOT_FOUND_TEMPLATE "ResourceNotFound.Template", RESOURCE_NOT_FOUND_URL "ResourceNotFound.URL",
    RESOURCE_NOT_FOUND_USER "ResourceNotFound.User", RESOURCE_NOT_FOUND_VERIFY_USER "ResourceNotFound.VerifyUser",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE "UnauthorizedOperation.NoPermissionFeature",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_DOWNLOAD "UnauthorizedOperation.UnauthorizedOperationDownload",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_ORGANIZATION "UnauthorizedOperation.UnauthorizedOperationOrganization",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    ArchiveDynamicFlow, CancelOrganizationFlows, ChannelBatchCancelFlows, ChannelCancelFlow,
    ChannelCancelMultiFlowSignQRCode, ChannelCancelUserAutoSignEnableUrl, ChannelCreateBatchCancelFlowUrl,
    ChannelCreateBatchQuickSignUrl, ChannelCreateBatchSignUrl, ChannelCreateBoundFlows, ChannelCreateConvertTaskApi,
    ChannelCreateDynamicFlowApprover, ChannelCreateEmbedWebUrl, ChannelCreateFlowApprovers, ChannelCreateFlowByFiles,
    ChannelCreateFlowGroupByFiles, ChannelCreateFlowGroupByTemplates, ChannelCreateFlowReminds,
    ChannelCreateFlowSignReview, ChannelCreateFlowSignUrl, ChannelCreateMultiFlowSignQRCode,
    ChannelCreateOrganizationBatchSignUrl, ChannelCreateOrganizationModifyQrCode, ChannelCreatePrepareFlow,
    ChannelCreatePrepareFlowGroup, ChannelCreatePreparedPersonalEsign, ChannelCreateReleaseFlow, ChannelCreateRole,
    ChannelCreateSealPolicy, ChannelCreateUserAutoSignEnableUrl, ChannelCreateUserAutoSignSealUrl,
    ChannelCreateUserRoles, ChannelCreateWebThemeConfig, ChannelDeleteRole, ChannelDeleteRoleUsers,
    ChannelDeleteSealPolicies, ChannelDescribeAccountBillDetail, ChannelDescribeBillUsageDetail,
    ChannelDescribeEmployees, ChannelDescribeFlowComponents, ChannelDescribeOrganizationSeals, ChannelDescribeRoles,
    ChannelDescribeSignFaceVideo, ChannelDescribeUserAutoSignStatus, ChannelDisableUserAutoSign,
    ChannelGetTaskResultApi, ChannelModifyRole, ChannelRenewAutoSignLicense, ChannelUpdateSealStatus, ChannelVerifyPdf,
    CreateBatchAdminChangeInvitations, CreateBatchAdminChangeInvitationsUrl, CreateBatchInitOrganizationUrl,
    CreateBatchOrganizationAuthorizationUrl, CreateBatchOrganizationRegistrationTasks, CreateChannelFlowEvidenceReport,
    CreateChannelOrganizationInfoChangeUrl, CreateChannelSubOrganizationActive, CreateCloseOrganizationUrl,
    CreateConsoleLoginUrl, CreateEmployeeChangeUrl, CreateEmployeeQualificationSealQrCode, CreateFileConvertTask,
    CreateFlowBlockchainEvidenceUrl, CreateFlowForwards, CreateFlowGroupSignReview, CreateFlowsByTemplates,
    CreateLegalSealQrCode, CreateModifyAdminAuthorizationUrl, CreateOrganizationAuthFile, CreatePartnerAutoSignAuthUrl,
    CreatePersonAuthCertificateImage, CreateSealByImage, CreateSignUrls, DeleteOrganizationAuthorizations,
    DescribeBatchOrganizationRegistrationTasks, DescribeBatchOrganizationRegistrationUrls, DescribeCancelFlowsTask,
    DescribeChannelFlowEvidenceReport, DescribeChannelOrganizations, DescribeChannelSealPolicyWorkflowUrl,
    DescribeExtendedServiceAuthDetail, DescribeExtendedServiceAuthInfo, DescribeFileConvertTask, DescribeFlowDetailInfo,
    DescribeResourceUrlsByFlows, DescribeTemplates, DescribeUsage, DescribeUserFlowType, GetDownloadFlowUrl,
    ModifyExtendedService, ModifyFlowDeadline, ModifyOrganizationBusinessInfo, ModifyPartnerAutoSignAuthUrl,
    OperateChannelTemplate, OperateTemplate, PrepareFlows, SyncProxyOrganization, SyncProxyOrganizationOperators,
    UploadFiles
}
