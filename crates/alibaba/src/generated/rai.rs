//! `rai` of Alibaba Cloud, API version 2024-07-01.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/RAI/2024-07-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, rai::CheckAccount};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckAccount::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "rai.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "rai-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("rai", "2024-07-01", "rai", &ENDPOINTS);

/// Batches content async detect: `BatchContentAsyncDetect` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/BatchContentAsyncDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchContentAsyncDetect {
    pub region_id: Option<String>,
    pub scene_name: Option<String>,
    pub service_name: Option<String>,
    pub service_parameter_list: Option<Vec<BatchContentAsyncDetectServiceParameterList>>,
}
operation! { BatchContentAsyncDetect() "BatchContentAsyncDetect" -> BatchContentAsyncDetectOutput {
    0 "RegionId" region_id: String, 1 "SceneName" scene_name: String, 2 "ServiceName" service_name: String,
    3 "serviceParameterList" service_parameter_list: Vec<BatchContentAsyncDetectServiceParameterList>
} [
    Mark::new(3, Location::Body, Style::None)
] { body: BodyStyle::Json, } }

/// In the request of [`BatchContentAsyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchContentAsyncDetectServiceParameterList {
    pub content: Option<String>,
}
input! { BatchContentAsyncDetectServiceParameterList() {
    0 "content" content: String
} }

/// Response of [`BatchContentAsyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchContentAsyncDetectOutput {
    pub code: Option<String>,
    pub data: Option<BatchContentAsyncDetectData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchContentAsyncDetectOutput {
    0 "Code" code: String, 1 "Data" data: BatchContentAsyncDetectData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`BatchContentAsyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchContentAsyncDetectData {
    pub task_id: Option<String>,
}
model! { BatchContentAsyncDetectData {
    0 "TaskId" task_id: String
} }

/// Batches content sync detect: `BatchContentSyncDetect` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/BatchContentSyncDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchContentSyncDetect {
    pub region_id: Option<String>,
    pub scene_name: Option<String>,
    pub service_name: Option<String>,
    pub service_parameter_list: Option<Vec<BatchContentSyncDetectServiceParameterList>>,
}
operation! { BatchContentSyncDetect() "BatchContentSyncDetect" -> BatchContentSyncDetectOutput {
    0 "RegionId" region_id: String, 1 "SceneName" scene_name: String, 2 "ServiceName" service_name: String,
    3 "serviceParameterList" service_parameter_list: Vec<BatchContentSyncDetectServiceParameterList>
} [
    Mark::new(3, Location::Body, Style::None)
] { body: BodyStyle::Json, } }

/// In the request of [`BatchContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchContentSyncDetectServiceParameterList {
    pub content: Option<String>,
}
input! { BatchContentSyncDetectServiceParameterList() {
    0 "content" content: String
} }

/// Response of [`BatchContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchContentSyncDetectOutput {
    pub code: Option<String>,
    pub data: Option<BatchContentSyncDetectData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchContentSyncDetectOutput {
    0 "Code" code: String, 1 "Data" data: BatchContentSyncDetectData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`BatchContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchContentSyncDetectData {
    pub detect_result_list: Vec<BatchContentSyncDetectDetectResultList>,
}
model! { BatchContentSyncDetectData {
    0 "DetectResultList" detect_result_list: Vec<BatchContentSyncDetectDetectResultList>
} }

/// In the response of [`BatchContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchContentSyncDetectDetectResultList {
    pub risk_info: Option<String>,
    pub risk_result: Option<i64>,
}
model! { BatchContentSyncDetectDetectResultList {
    0 "RiskInfo" risk_info: String, 1 "RiskResult" risk_result: i64
} }

/// Checks account: `CheckAccount` of `rai` 2024-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RAI/2024-07-01/CheckAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccount {
    pub region_id: Option<String>,
}
operation! { CheckAccount() "CheckAccount" -> CheckAccountOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`CheckAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountOutput {
    pub code: Option<String>,
    pub data: Option<CheckAccountData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckAccountOutput {
    0 "Code" code: String, 1 "Data" data: CheckAccountData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CheckAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountData {
    pub check_result: Option<i64>,
}
model! { CheckAccountData {
    0 "CheckResult" check_result: i64
} }

/// `ContentAsyncDetect` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/ContentAsyncDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentAsyncDetect {
    pub region_id: Option<String>,
    pub scene_name: Option<String>,
    pub service_name: Option<String>,
    pub service_parameter: Option<ContentAsyncDetectServiceParameter>,
}
operation! { ContentAsyncDetect() "ContentAsyncDetect" -> ContentAsyncDetectOutput {
    0 "RegionId" region_id: String, 1 "SceneName" scene_name: String, 2 "ServiceName" service_name: String,
    3 "serviceParameter" service_parameter: ContentAsyncDetectServiceParameter
} [
    Mark::new(3, Location::Body, Style::None)
] { body: BodyStyle::Json, } }

/// In the request of [`ContentAsyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentAsyncDetectServiceParameter {
    pub content: Option<String>,
}
input! { ContentAsyncDetectServiceParameter() {
    0 "content" content: String
} }

/// Response of [`ContentAsyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentAsyncDetectOutput {
    pub code: Option<String>,
    pub data: Option<ContentAsyncDetectData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ContentAsyncDetectOutput {
    0 "Code" code: String, 1 "Data" data: ContentAsyncDetectData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ContentAsyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentAsyncDetectData {
    pub task_id: Option<String>,
}
model! { ContentAsyncDetectData {
    0 "TaskId" task_id: String
} }

/// `ContentSyncDetect` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/ContentSyncDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentSyncDetect {
    pub region_id: Option<String>,
    pub scene_name: Option<String>,
    pub service_name: Option<String>,
    pub service_parameter: Option<ContentSyncDetectServiceParameter>,
}
operation! { ContentSyncDetect() "ContentSyncDetect" -> ContentSyncDetectOutput {
    0 "RegionId" region_id: String, 1 "SceneName" scene_name: String, 2 "ServiceName" service_name: String,
    3 "serviceParameter" service_parameter: ContentSyncDetectServiceParameter
} [
    Mark::new(3, Location::Body, Style::None)
] { body: BodyStyle::Json, } }

/// In the request of [`ContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentSyncDetectServiceParameter {
    pub content: Option<String>,
}
input! { ContentSyncDetectServiceParameter() {
    0 "content" content: String
} }

/// Response of [`ContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentSyncDetectOutput {
    pub code: Option<String>,
    pub data: Option<ContentSyncDetectData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ContentSyncDetectOutput {
    0 "Code" code: String, 1 "Data" data: ContentSyncDetectData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentSyncDetectData {
    pub risk_info: Option<String>,
    pub risk_result: Option<i64>,
}
model! { ContentSyncDetectData {
    0 "RiskInfo" risk_info: String, 1 "RiskResult" risk_result: i64
} }

/// Creates model instance: `CreateModelInstance` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/CreateModelInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelInstance {
    pub eas_service_id: Option<String>,
    pub eas_service_name: Option<String>,
    pub model_call_name: Option<String>,
    pub model_category_id: Option<i64>,
    pub model_token: Option<String>,
    pub model_url: Option<String>,
    pub model_vpc_url: Option<String>,
    pub workspace_id: Option<i64>,
}
operation! { CreateModelInstance() "CreateModelInstance" -> CreateModelInstanceOutput {
    0 "EasServiceId" eas_service_id: String, 1 "EasServiceName" eas_service_name: String,
    2 "ModelCallName" model_call_name: String, 3 "ModelCategoryId" model_category_id: i64,
    4 "ModelToken" model_token: String, 5 "ModelUrl" model_url: String, 6 "ModelVpcUrl" model_vpc_url: String,
    7 "WorkspaceId" workspace_id: i64
} }

/// Response of [`CreateModelInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub model_instance_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateModelInstanceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ModelInstanceId" model_instance_id: i64, 4 "Success" success: bool
} }

/// Creates policy: `CreatePolicy` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/CreatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    pub content_safe_model_instance_id: Option<i64>,
    pub enable_sensitive_input_check: Option<i64>,
    pub enable_sensitive_output_check: Option<i64>,
    pub harmful_category_config_info_list: Option<
        Vec<CreatePolicyHarmfulCategoryConfigInfoList>,
    >,
    pub input_safe_answer: Option<String>,
    pub input_safe_answer_switch: Option<i64>,
    pub is_sidecar_policy: Option<i64>,
    pub output_safe_answer: Option<String>,
    pub output_safe_answer_switch: Option<i64>,
    pub policy_name: Option<String>,
    pub prompt_attack_info: Option<CreatePolicyPromptAttackInfo>,
    pub prompt_attack_info_list: Option<Vec<CreatePolicyPromptAttackInfoList>>,
    pub prompt_attack_model_instance_id: Option<i64>,
    pub region_id: Option<String>,
    pub regular_express_list: Option<Vec<CreatePolicyRegularExpressList>>,
    pub scene_type: Option<i64>,
    pub sensitive_config_list: Option<Vec<CreatePolicySensitiveConfigList>>,
    pub sensitive_topic_list: Option<Vec<CreatePolicySensitiveTopicList>>,
    pub sensitive_topic_model_instance_id: Option<i64>,
    pub sensitive_word_list: Option<Vec<CreatePolicySensitiveWordList>>,
    pub topic_config_info_list: Option<Vec<CreatePolicyTopicConfigInfoList>>,
    pub word_group_info_list: Option<Vec<CreatePolicyWordGroupInfoList>>,
    pub workspace_id: Option<i64>,
}
operation! { CreatePolicy() "CreatePolicy" -> CreatePolicyOutput {
    0 "ContentSafeModelInstanceId" content_safe_model_instance_id: i64,
    1 "EnableSensitiveInputCheck" enable_sensitive_input_check: i64,
    2 "EnableSensitiveOutputCheck" enable_sensitive_output_check: i64,
    3 "HarmfulCategoryConfigInfoList" harmful_category_config_info_list: Vec<CreatePolicyHarmfulCategoryConfigInfoList>,
    4 "InputSafeAnswer" input_safe_answer: String, 5 "InputSafeAnswerSwitch" input_safe_answer_switch: i64,
    6 "IsSidecarPolicy" is_sidecar_policy: i64, 7 "OutputSafeAnswer" output_safe_answer: String,
    8 "OutputSafeAnswerSwitch" output_safe_answer_switch: i64, 9 "PolicyName" policy_name: String,
    10 "PromptAttackInfo" prompt_attack_info: CreatePolicyPromptAttackInfo,
    11 "PromptAttackInfoList" prompt_attack_info_list: Vec<CreatePolicyPromptAttackInfoList>,
    12 "PromptAttackModelInstanceId" prompt_attack_model_instance_id: i64, 13 "RegionId" region_id: String,
    14 "RegularExpressList" regular_express_list: Vec<CreatePolicyRegularExpressList>, 15 "SceneType" scene_type: i64,
    16 "SensitiveConfigList" sensitive_config_list: Vec<CreatePolicySensitiveConfigList>,
    17 "SensitiveTopicList" sensitive_topic_list: Vec<CreatePolicySensitiveTopicList>,
    18 "SensitiveTopicModelInstanceId" sensitive_topic_model_instance_id: i64,
    19 "SensitiveWordList" sensitive_word_list: Vec<CreatePolicySensitiveWordList>,
    20 "TopicConfigInfoList" topic_config_info_list: Vec<CreatePolicyTopicConfigInfoList>,
    21 "WordGroupInfoList" word_group_info_list: Vec<CreatePolicyWordGroupInfoList>, 22 "WorkspaceId" workspace_id: i64
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json),
    Mark::new(16, Location::Default, Style::Json),
    Mark::new(17, Location::Default, Style::Json),
    Mark::new(19, Location::Default, Style::Json),
    Mark::new(20, Location::Default, Style::Json),
    Mark::new(21, Location::Default, Style::Json)
] }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyHarmfulCategoryConfigInfoList {
    pub category_id: Option<i64>,
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
input! { CreatePolicyHarmfulCategoryConfigInfoList() {
    0 "CategoryId" category_id: i64, 1 "CategoryLabel" category_label: String, 2 "CategoryType" category_type: i64,
    3 "InputOutputType" input_output_type: i64, 4 "IsEnabled" is_enabled: i64, 5 "SecurityLevel" security_level: i64
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyPromptAttackInfo {
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
input! { CreatePolicyPromptAttackInfo() {
    0 "IsEnabled" is_enabled: i64, 1 "SecurityLevel" security_level: i64
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyPromptAttackInfoList {
    pub category_id: Option<i64>,
    pub category_label: Option<String>,
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
input! { CreatePolicyPromptAttackInfoList() {
    0 "CategoryId" category_id: i64, 1 "CategoryLabel" category_label: String, 2 "IsEnabled" is_enabled: i64,
    3 "SecurityLevel" security_level: i64
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyRegularExpressList {
    pub action_type: Option<i64>,
    pub regular_express: Option<String>,
    pub regular_express_name: Option<String>,
}
input! { CreatePolicyRegularExpressList() {
    0 "ActionType" action_type: i64, 1 "RegularExpress" regular_express: String,
    2 "RegularExpressName" regular_express_name: String
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicySensitiveConfigList {
    pub action_type: Option<i64>,
    pub is_enabled: Option<i64>,
    pub sensitive_config_id: Option<i64>,
}
input! { CreatePolicySensitiveConfigList() {
    0 "ActionType" action_type: i64, 1 "IsEnabled" is_enabled: i64, 2 "SensitiveConfigId" sensitive_config_id: i64
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicySensitiveTopicList {
    pub category_type: Option<i64>,
    pub security_level: Option<i64>,
    pub topic_definition: Option<String>,
    pub topic_example_info_list: Option<Vec<CreatePolicyTopicExampleInfoList>>,
    pub topic_name: Option<String>,
}
input! { CreatePolicySensitiveTopicList() {
    0 "CategoryType" category_type: i64, 1 "SecurityLevel" security_level: i64,
    2 "TopicDefinition" topic_definition: String,
    3 "TopicExampleInfoList" topic_example_info_list: Vec<CreatePolicyTopicExampleInfoList>,
    4 "TopicName" topic_name: String
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyTopicExampleInfoList {
    pub content: Option<String>,
    pub example_type: Option<i64>,
}
input! { CreatePolicyTopicExampleInfoList() {
    0 "Content" content: String, 1 "ExampleType" example_type: i64
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicySensitiveWordList {
    pub label: Option<String>,
    pub word: Option<String>,
}
input! { CreatePolicySensitiveWordList() {
    0 "Label" label: String, 1 "Word" word: String
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyTopicConfigInfoList {
    pub category_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub security_level: Option<i64>,
    pub topic_id: Option<i64>,
    pub topic_name: Option<String>,
}
input! { CreatePolicyTopicConfigInfoList() {
    0 "CategoryType" category_type: i64, 1 "InputOutputType" input_output_type: i64,
    2 "SecurityLevel" security_level: i64, 3 "TopicId" topic_id: i64, 4 "TopicName" topic_name: String
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyWordGroupInfoList {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub input_output_type: Option<i64>,
}
input! { CreatePolicyWordGroupInfoList() {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "InputOutputType" input_output_type: i64
} }

/// Response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub policy_id: Option<i64>,
    pub policy_identifier: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePolicyOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PolicyId" policy_id: i64, 4 "PolicyIdentifier" policy_identifier: String, 5 "Success" success: bool
} }

/// Creates topic: `CreateTopic` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/CreateTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub region_id: Option<String>,
    pub topic_definition: Option<String>,
    pub topic_name: Option<String>,
    pub workspace_id: Option<i64>,
    pub body_data: Option<CreateTopicBodyData>,
}
operation! { CreateTopic() "CreateTopic" -> CreateTopicOutput {
    0 "RegionId" region_id: String, 1 "TopicDefinition" topic_definition: String, 2 "TopicName" topic_name: String,
    3 "WorkspaceId" workspace_id: i64, 4 "BodyData" body_data: CreateTopicBodyData
} [
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicBodyData {
    pub topic_example_info_list: Option<Vec<CreateTopicTopicExampleInfoList>>,
}
input! { CreateTopicBodyData() {
    0 "TopicExampleInfoList" topic_example_info_list: Vec<CreateTopicTopicExampleInfoList>
} }

/// In the request of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicTopicExampleInfoList {
    pub content: Option<String>,
    pub example_type: Option<i64>,
}
input! { CreateTopicTopicExampleInfoList() {
    0 "Content" content: String, 1 "ExampleType" example_type: i64
} }

/// Response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub topic_id: Option<i64>,
}
model! { CreateTopicOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TopicId" topic_id: i64
} }

/// Creates word group: `CreateWordGroup` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/CreateWordGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWordGroup {
    pub commit: Option<bool>,
    pub group_name: Option<String>,
    pub region_id: Option<String>,
    pub workspace_id: Option<i64>,
    pub body_data: Option<CreateWordGroupBodyData>,
}
operation! { CreateWordGroup() "CreateWordGroup" -> CreateWordGroupOutput {
    0 "Commit" commit: bool, 1 "GroupName" group_name: String, 2 "RegionId" region_id: String,
    3 "WorkspaceId" workspace_id: i64, 4 "BodyData" body_data: CreateWordGroupBodyData
} [
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`CreateWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWordGroupBodyData {
    pub word_info_list: Option<Vec<CreateWordGroupWordInfoList>>,
}
input! { CreateWordGroupBodyData() {
    0 "WordInfoList" word_info_list: Vec<CreateWordGroupWordInfoList>
} }

/// In the request of [`CreateWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWordGroupWordInfoList {
    pub label: Option<String>,
    pub word: Option<String>,
}
input! { CreateWordGroupWordInfoList() {
    0 "Label" label: String, 1 "Word" word: String
} }

/// Response of [`CreateWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWordGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub word_error_info_list: Vec<CreateWordGroupWordErrorInfoList>,
}
model! { CreateWordGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "WordErrorInfoList" word_error_info_list: Vec<CreateWordGroupWordErrorInfoList>
} }

/// In the response of [`CreateWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWordGroupWordErrorInfoList {
    pub error_message: Option<String>,
    pub error_status: Option<i64>,
    pub index: Option<i64>,
    pub label: Option<String>,
    pub word: Option<String>,
}
model! { CreateWordGroupWordErrorInfoList {
    0 "ErrorMessage" error_message: String, 1 "ErrorStatus" error_status: i64, 2 "Index" index: i64,
    3 "Label" label: String, 4 "Word" word: String
} }

/// Deletes model instance: `DeleteModelInstance` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/DeleteModelInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelInstance {
    pub model_instance_id_list: Option<Vec<i64>>,
}
operation! { DeleteModelInstance() "DeleteModelInstance" -> DeleteModelInstanceOutput {
    0 "ModelInstanceIdList" model_instance_id_list: Vec<i64>
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteModelInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteModelInstanceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes policy: `DeletePolicy` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/DeletePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    pub policy_id_list: Option<Vec<i64>>,
    pub region_id: Option<String>,
}
operation! { DeletePolicy() "DeletePolicy" -> DeletePolicyOutput {
    0 "PolicyIdList" policy_id_list: Vec<i64>, 1 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeletePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePolicyOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes topic: `DeleteTopic` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/DeleteTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    pub region_id: Option<String>,
    pub topic_id_list: Option<Vec<i64>>,
}
operation! { DeleteTopic() "DeleteTopic" -> DeleteTopicOutput {
    0 "RegionId" region_id: String, 1 "TopicIdList" topic_id_list: Vec<i64>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeleteTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTopicOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes word group: `DeleteWordGroup` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/DeleteWordGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWordGroup {
    pub group_id_list: Option<Vec<i64>>,
    pub region_id: Option<String>,
}
operation! { DeleteWordGroup() "DeleteWordGroup" -> DeleteWordGroupOutput {
    0 "GroupIdList" group_id_list: Vec<i64>, 1 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWordGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWordGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Gets content detect result: `GetContentDetectResult` of `rai` 2024-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RAI/2024-07-01/GetContentDetectResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentDetectResult {
    pub region_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetContentDetectResult() "GetContentDetectResult" -> GetContentDetectResultOutput {
    0 "RegionId" region_id: String, 1 "TaskId" task_id: String
} }

/// Response of [`GetContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentDetectResultOutput {
    pub code: Option<String>,
    pub data: Option<GetContentDetectResultData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetContentDetectResultOutput {
    0 "Code" code: String, 1 "Data" data: GetContentDetectResultData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentDetectResultData {
    pub detect_result_list: Vec<GetContentDetectResultDetectResultList>,
    pub processed_count: Option<i64>,
    pub task_id: Option<String>,
    pub task_status: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetContentDetectResultData {
    0 "DetectResultList" detect_result_list: Vec<GetContentDetectResultDetectResultList>,
    1 "ProcessedCount" processed_count: i64, 2 "TaskId" task_id: String, 3 "TaskStatus" task_status: i64,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`GetContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentDetectResultDetectResultList {
    pub risk_info: Option<String>,
    pub risk_result: Option<i64>,
    pub status: Option<i64>,
}
model! { GetContentDetectResultDetectResultList {
    0 "RiskInfo" risk_info: String, 1 "RiskResult" risk_result: i64, 2 "Status" status: i64
} }

/// Gets model input content detect result: `GetModelInputContentDetectResult` of `rai` 2024-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RAI/2024-07-01/GetModelInputContentDetectResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResult {
    pub region_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetModelInputContentDetectResult()
    "GetModelInputContentDetectResult" -> GetModelInputContentDetectResultOutput {
    0 "RegionId" region_id: String, 1 "TaskId" task_id: String
} }

/// Response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultOutput {
    pub code: Option<String>,
    pub detect_result_list: Vec<GetModelInputContentDetectResultDetectResultList>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub processed_count: Option<i64>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
    pub task_status: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetModelInputContentDetectResultOutput {
    0 "Code" code: String,
    1 "DetectResultList" detect_result_list: Vec<GetModelInputContentDetectResultDetectResultList>,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "ProcessedCount" processed_count: i64,
    5 "Success" success: bool, 6 "TaskId" task_id: String, 7 "TaskStatus" task_status: i64,
    8 "TotalCount" total_count: i64
} }

/// In the response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultDetectResultList {
    pub risk_result: Option<i64>,
    pub status: Option<i64>,
    pub trace_info: Option<GetModelInputContentDetectResultTraceInfo>,
}
model! { GetModelInputContentDetectResultDetectResultList {
    0 "RiskResult" risk_result: i64, 1 "Status" status: i64,
    2 "TraceInfo" trace_info: GetModelInputContentDetectResultTraceInfo
} }

/// In the response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultTraceInfo {
    pub block_word: Option<GetModelInputContentDetectResultBlockWord>,
    pub deny_topics: Option<GetModelInputContentDetectResultDenyTopics>,
    pub harmful_categories: Option<GetModelInputContentDetectResultHarmfulCategories>,
    pub prompt_attack: Option<GetModelInputContentDetectResultPromptAttack>,
}
model! { GetModelInputContentDetectResultTraceInfo {
    0 "BlockWord" block_word: GetModelInputContentDetectResultBlockWord,
    1 "DenyTopics" deny_topics: GetModelInputContentDetectResultDenyTopics,
    2 "HarmfulCategories" harmful_categories: GetModelInputContentDetectResultHarmfulCategories,
    3 "PromptAttack" prompt_attack: GetModelInputContentDetectResultPromptAttack
} }

/// In the response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultBlockWord {
    pub block_word_group_info_list: Vec<
        GetModelInputContentDetectResultBlockWordGroupInfoList,
    >,
    pub risk_result: Option<i64>,
}
model! { GetModelInputContentDetectResultBlockWord {
    0 "BlockWordGroupInfoList" block_word_group_info_list: Vec<GetModelInputContentDetectResultBlockWordGroupInfoList>,
    1 "RiskResult" risk_result: i64
} }

/// In the response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultBlockWordGroupInfoList {
    pub block_word_list: Vec<GetModelInputContentDetectResultBlockWordList>,
    pub group_name: Option<String>,
}
model! { GetModelInputContentDetectResultBlockWordGroupInfoList {
    0 "BlockWordList" block_word_list: Vec<GetModelInputContentDetectResultBlockWordList>,
    1 "GroupName" group_name: String
} }

/// In the response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultBlockWordList {
    pub word: Option<String>,
    pub word_label: Option<String>,
}
model! { GetModelInputContentDetectResultBlockWordList {
    0 "Word" word: String, 1 "WordLabel" word_label: String
} }

/// In the response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultDenyTopics {
    pub confidence_score: Option<f64>,
    pub risk_result: Option<i64>,
    pub topic_info_list: Vec<GetModelInputContentDetectResultTopicInfoList>,
}
model! { GetModelInputContentDetectResultDenyTopics {
    0 "ConfidenceScore" confidence_score: f64, 1 "RiskResult" risk_result: i64,
    2 "TopicInfoList" topic_info_list: Vec<GetModelInputContentDetectResultTopicInfoList>
} }

/// In the response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultTopicInfoList {
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
    pub topic_name: Option<String>,
}
model! { GetModelInputContentDetectResultTopicInfoList {
    0 "CategoryType" category_type: i64, 1 "RiskResult" risk_result: i64, 2 "SecurityLevel" security_level: i64,
    3 "TopicName" topic_name: String
} }

/// In the response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultHarmfulCategories {
    pub confidence_score: Option<f64>,
    pub harmful_category_info_list: Vec<
        GetModelInputContentDetectResultHarmfulCategoryInfoList,
    >,
    pub risk_result: Option<i64>,
}
model! { GetModelInputContentDetectResultHarmfulCategories {
    0 "ConfidenceScore" confidence_score: f64,
    1 "HarmfulCategoryInfoList" harmful_category_info_list: Vec<GetModelInputContentDetectResultHarmfulCategoryInfoList>,
    2 "RiskResult" risk_result: i64
} }

/// In the response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultHarmfulCategoryInfoList {
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
    pub sub_category_label: Option<String>,
}
model! { GetModelInputContentDetectResultHarmfulCategoryInfoList {
    0 "CategoryLabel" category_label: String, 1 "CategoryType" category_type: i64, 2 "RiskResult" risk_result: i64,
    3 "SecurityLevel" security_level: i64, 4 "SubCategoryLabel" sub_category_label: String
} }

/// In the response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultPromptAttack {
    pub confidence_score: Option<f64>,
    pub prompt_attack_info: Option<String>,
    pub prompt_attack_info_list: Vec<
        GetModelInputContentDetectResultPromptAttackInfoList,
    >,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
}
model! { GetModelInputContentDetectResultPromptAttack {
    0 "ConfidenceScore" confidence_score: f64, 1 "PromptAttackInfo" prompt_attack_info: String,
    2 "PromptAttackInfoList" prompt_attack_info_list: Vec<GetModelInputContentDetectResultPromptAttackInfoList>,
    3 "RiskResult" risk_result: i64, 4 "SecurityLevel" security_level: i64
} }

/// In the response of [`GetModelInputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInputContentDetectResultPromptAttackInfoList {
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
}
model! { GetModelInputContentDetectResultPromptAttackInfoList {
    0 "CategoryLabel" category_label: String, 1 "CategoryType" category_type: i64, 2 "RiskResult" risk_result: i64,
    3 "SecurityLevel" security_level: i64
} }

/// Gets model instance info: `GetModelInstanceInfo` of `rai` 2024-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RAI/2024-07-01/GetModelInstanceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInstanceInfo {
    pub model_instance_id: Option<i64>,
    pub scene_type: Option<i64>,
}
operation! { GetModelInstanceInfo() "GetModelInstanceInfo" -> GetModelInstanceInfoOutput {
    0 "ModelInstanceId" model_instance_id: i64, 1 "SceneType" scene_type: i64
} }

/// Response of [`GetModelInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInstanceInfoOutput {
    pub code: Option<String>,
    pub description: Option<String>,
    pub eas_service_id: Option<String>,
    pub eas_service_name: Option<String>,
    pub gmt_modified: Option<i64>,
    pub harmful_category_config_info_list: Vec<
        GetModelInstanceInfoHarmfulCategoryConfigInfoList,
    >,
    pub http_status_code: Option<i64>,
    pub is_support_image: Option<bool>,
    pub is_support_text: Option<bool>,
    pub message: Option<String>,
    pub model_call_name: Option<String>,
    pub model_category_id: Option<i64>,
    pub model_instance_id: Option<i64>,
    pub model_source: Option<i64>,
    pub model_token: Option<String>,
    pub model_url: Option<String>,
    pub model_vpc_url: Option<String>,
    pub prompt_attack_info_list: Vec<GetModelInstanceInfoPromptAttackInfoList>,
    pub success: Option<bool>,
}
model! { GetModelInstanceInfoOutput {
    0 "Code" code: String, 1 "Description" description: String, 2 "EasServiceId" eas_service_id: String,
    3 "EasServiceName" eas_service_name: String, 4 "GmtModified" gmt_modified: i64,
    5 "HarmfulCategoryConfigInfoList" harmful_category_config_info_list: Vec<GetModelInstanceInfoHarmfulCategoryConfigInfoList>,
    6 "HttpStatusCode" http_status_code: i64, 7 "IsSupportImage" is_support_image: bool,
    8 "IsSupportText" is_support_text: bool, 9 "Message" message: String, 10 "ModelCallName" model_call_name: String,
    11 "ModelCategoryId" model_category_id: i64, 12 "ModelInstanceId" model_instance_id: i64,
    13 "ModelSource" model_source: i64, 14 "ModelToken" model_token: String, 15 "ModelUrl" model_url: String,
    16 "ModelVpcUrl" model_vpc_url: String,
    17 "PromptAttackInfoList" prompt_attack_info_list: Vec<GetModelInstanceInfoPromptAttackInfoList>,
    18 "Success" success: bool
} }

/// In the response of [`GetModelInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInstanceInfoHarmfulCategoryConfigInfoList {
    pub category_id: Option<i64>,
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub security_level: Option<i64>,
}
model! { GetModelInstanceInfoHarmfulCategoryConfigInfoList {
    0 "CategoryId" category_id: i64, 1 "CategoryLabel" category_label: String, 2 "CategoryType" category_type: i64,
    3 "InputOutputType" input_output_type: i64, 4 "SecurityLevel" security_level: i64
} }

/// In the response of [`GetModelInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInstanceInfoPromptAttackInfoList {
    pub category_id: Option<i64>,
    pub category_label: Option<String>,
    pub security_level: Option<i64>,
}
model! { GetModelInstanceInfoPromptAttackInfoList {
    0 "CategoryId" category_id: i64, 1 "CategoryLabel" category_label: String, 2 "SecurityLevel" security_level: i64
} }

/// Gets model output content detect result: `GetModelOutputContentDetectResult` of `rai` 2024-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RAI/2024-07-01/GetModelOutputContentDetectResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResult {
    pub region_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetModelOutputContentDetectResult()
    "GetModelOutputContentDetectResult" -> GetModelOutputContentDetectResultOutput {
    0 "RegionId" region_id: String, 1 "TaskId" task_id: String
} }

/// Response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultOutput {
    pub code: Option<String>,
    pub detect_result_list: Vec<GetModelOutputContentDetectResultDetectResultList>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub processed_count: Option<i64>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
    pub task_status: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetModelOutputContentDetectResultOutput {
    0 "Code" code: String,
    1 "DetectResultList" detect_result_list: Vec<GetModelOutputContentDetectResultDetectResultList>,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "ProcessedCount" processed_count: i64,
    5 "Success" success: bool, 6 "TaskId" task_id: String, 7 "TaskStatus" task_status: i64,
    8 "TotalCount" total_count: i64
} }

/// In the response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultDetectResultList {
    pub risk_result: Option<i64>,
    pub status: Option<i64>,
    pub trace_info: Option<GetModelOutputContentDetectResultTraceInfo>,
}
model! { GetModelOutputContentDetectResultDetectResultList {
    0 "RiskResult" risk_result: i64, 1 "Status" status: i64,
    2 "TraceInfo" trace_info: GetModelOutputContentDetectResultTraceInfo
} }

/// In the response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultTraceInfo {
    pub block_word: Option<GetModelOutputContentDetectResultBlockWord>,
    pub deny_topics: Option<GetModelOutputContentDetectResultDenyTopics>,
    pub harmful_categories: Option<GetModelOutputContentDetectResultHarmfulCategories>,
    pub prompt_attack: Option<GetModelOutputContentDetectResultPromptAttack>,
}
model! { GetModelOutputContentDetectResultTraceInfo {
    0 "BlockWord" block_word: GetModelOutputContentDetectResultBlockWord,
    1 "DenyTopics" deny_topics: GetModelOutputContentDetectResultDenyTopics,
    2 "HarmfulCategories" harmful_categories: GetModelOutputContentDetectResultHarmfulCategories,
    3 "PromptAttack" prompt_attack: GetModelOutputContentDetectResultPromptAttack
} }

/// In the response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultBlockWord {
    pub block_word_group_info_list: Vec<
        GetModelOutputContentDetectResultBlockWordGroupInfoList,
    >,
    pub risk_result: Option<i64>,
}
model! { GetModelOutputContentDetectResultBlockWord {
    0 "BlockWordGroupInfoList" block_word_group_info_list: Vec<GetModelOutputContentDetectResultBlockWordGroupInfoList>,
    1 "RiskResult" risk_result: i64
} }

/// In the response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultBlockWordGroupInfoList {
    pub block_word_list: Vec<GetModelOutputContentDetectResultBlockWordList>,
    pub group_name: Option<String>,
}
model! { GetModelOutputContentDetectResultBlockWordGroupInfoList {
    0 "BlockWordList" block_word_list: Vec<GetModelOutputContentDetectResultBlockWordList>,
    1 "GroupName" group_name: String
} }

/// In the response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultBlockWordList {
    pub word: Option<String>,
    pub word_label: Option<String>,
}
model! { GetModelOutputContentDetectResultBlockWordList {
    0 "Word" word: String, 1 "WordLabel" word_label: String
} }

/// In the response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultDenyTopics {
    pub confidence_score: Option<f64>,
    pub risk_result: Option<i64>,
    pub topic_info_list: Vec<GetModelOutputContentDetectResultTopicInfoList>,
}
model! { GetModelOutputContentDetectResultDenyTopics {
    0 "ConfidenceScore" confidence_score: f64, 1 "RiskResult" risk_result: i64,
    2 "TopicInfoList" topic_info_list: Vec<GetModelOutputContentDetectResultTopicInfoList>
} }

/// In the response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultTopicInfoList {
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
    pub topic_name: Option<String>,
}
model! { GetModelOutputContentDetectResultTopicInfoList {
    0 "CategoryType" category_type: i64, 1 "RiskResult" risk_result: i64, 2 "SecurityLevel" security_level: i64,
    3 "TopicName" topic_name: String
} }

/// In the response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultHarmfulCategories {
    pub confidence_score: Option<f64>,
    pub harmful_category_info_list: Vec<
        GetModelOutputContentDetectResultHarmfulCategoryInfoList,
    >,
    pub risk_result: Option<i64>,
}
model! { GetModelOutputContentDetectResultHarmfulCategories {
    0 "ConfidenceScore" confidence_score: f64,
    1 "HarmfulCategoryInfoList" harmful_category_info_list: Vec<GetModelOutputContentDetectResultHarmfulCategoryInfoList>,
    2 "RiskResult" risk_result: i64
} }

/// In the response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultHarmfulCategoryInfoList {
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
    pub sub_category_label: Option<String>,
}
model! { GetModelOutputContentDetectResultHarmfulCategoryInfoList {
    0 "CategoryLabel" category_label: String, 1 "CategoryType" category_type: i64, 2 "RiskResult" risk_result: i64,
    3 "SecurityLevel" security_level: i64, 4 "SubCategoryLabel" sub_category_label: String
} }

/// In the response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultPromptAttack {
    pub confidence_score: Option<f64>,
    pub prompt_attack_info: Option<String>,
    pub prompt_attack_info_list: Vec<
        GetModelOutputContentDetectResultPromptAttackInfoList,
    >,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
}
model! { GetModelOutputContentDetectResultPromptAttack {
    0 "ConfidenceScore" confidence_score: f64, 1 "PromptAttackInfo" prompt_attack_info: String,
    2 "PromptAttackInfoList" prompt_attack_info_list: Vec<GetModelOutputContentDetectResultPromptAttackInfoList>,
    3 "RiskResult" risk_result: i64, 4 "SecurityLevel" security_level: i64
} }

/// In the response of [`GetModelOutputContentDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutputContentDetectResultPromptAttackInfoList {
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
}
model! { GetModelOutputContentDetectResultPromptAttackInfoList {
    0 "CategoryLabel" category_label: String, 1 "CategoryType" category_type: i64, 2 "RiskResult" risk_result: i64,
    3 "SecurityLevel" security_level: i64
} }

/// Gets policy default options: `GetPolicyDefaultOptions` of `rai` 2024-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RAI/2024-07-01/GetPolicyDefaultOptions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyDefaultOptions {
    pub region_id: Option<String>,
}
operation! { GetPolicyDefaultOptions() "GetPolicyDefaultOptions" -> GetPolicyDefaultOptionsOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`GetPolicyDefaultOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyDefaultOptionsOutput {
    pub code: Option<String>,
    pub enable_sensitive_input_check: Option<i64>,
    pub enable_sensitive_output_check: Option<i64>,
    pub harmful_category_info_list: Vec<GetPolicyDefaultOptionsHarmfulCategoryInfoList>,
    pub http_status_code: Option<i64>,
    pub input_safe_answer: Option<String>,
    pub input_safe_answer_switch: Option<i64>,
    pub message: Option<String>,
    pub output_safe_answer: Option<String>,
    pub output_safe_answer_switch: Option<i64>,
    pub prompt_attack_info: Option<GetPolicyDefaultOptionsPromptAttackInfo>,
    pub prompt_attack_info_list: Vec<GetPolicyDefaultOptionsPromptAttackInfoList>,
    pub sensitive_data_type_list: Vec<GetPolicyDefaultOptionsSensitiveDataTypeList>,
    pub success: Option<bool>,
    pub topic_config_info_list: Vec<GetPolicyDefaultOptionsTopicConfigInfoList>,
    pub word_group_info_list: Vec<GetPolicyDefaultOptionsWordGroupInfoList>,
}
model! { GetPolicyDefaultOptionsOutput {
    0 "Code" code: String, 1 "EnableSensitiveInputCheck" enable_sensitive_input_check: i64,
    2 "EnableSensitiveOutputCheck" enable_sensitive_output_check: i64,
    3 "HarmfulCategoryInfoList" harmful_category_info_list: Vec<GetPolicyDefaultOptionsHarmfulCategoryInfoList>,
    4 "HttpStatusCode" http_status_code: i64, 5 "InputSafeAnswer" input_safe_answer: String,
    6 "InputSafeAnswerSwitch" input_safe_answer_switch: i64, 7 "Message" message: String,
    8 "OutputSafeAnswer" output_safe_answer: String, 9 "OutputSafeAnswerSwitch" output_safe_answer_switch: i64,
    10 "PromptAttackInfo" prompt_attack_info: GetPolicyDefaultOptionsPromptAttackInfo,
    11 "PromptAttackInfoList" prompt_attack_info_list: Vec<GetPolicyDefaultOptionsPromptAttackInfoList>,
    12 "SensitiveDataTypeList" sensitive_data_type_list: Vec<GetPolicyDefaultOptionsSensitiveDataTypeList>,
    13 "Success" success: bool,
    14 "TopicConfigInfoList" topic_config_info_list: Vec<GetPolicyDefaultOptionsTopicConfigInfoList>,
    15 "WordGroupInfoList" word_group_info_list: Vec<GetPolicyDefaultOptionsWordGroupInfoList>
} }

/// In the response of [`GetPolicyDefaultOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyDefaultOptionsHarmfulCategoryInfoList {
    pub category_id: Option<i64>,
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
model! { GetPolicyDefaultOptionsHarmfulCategoryInfoList {
    0 "CategoryId" category_id: i64, 1 "CategoryLabel" category_label: String, 2 "CategoryType" category_type: i64,
    3 "InputOutputType" input_output_type: i64, 4 "IsEnabled" is_enabled: i64, 5 "SecurityLevel" security_level: i64
} }

/// In the response of [`GetPolicyDefaultOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyDefaultOptionsPromptAttackInfo {
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
model! { GetPolicyDefaultOptionsPromptAttackInfo {
    0 "IsEnabled" is_enabled: i64, 1 "SecurityLevel" security_level: i64
} }

/// In the response of [`GetPolicyDefaultOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyDefaultOptionsPromptAttackInfoList {
    pub category_id: Option<i64>,
    pub category_label: Option<String>,
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
model! { GetPolicyDefaultOptionsPromptAttackInfoList {
    0 "CategoryId" category_id: i64, 1 "CategoryLabel" category_label: String, 2 "IsEnabled" is_enabled: i64,
    3 "SecurityLevel" security_level: i64
} }

/// In the response of [`GetPolicyDefaultOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyDefaultOptionsSensitiveDataTypeList {
    pub action_type: Option<i64>,
    pub data_type: Option<String>,
    pub example: Option<String>,
    pub example_processed: Option<String>,
    pub is_enabled: Option<i64>,
    pub match_and_replace: Option<String>,
    pub sensitive_config_id: Option<i64>,
    pub sensitive_name: Option<String>,
}
model! { GetPolicyDefaultOptionsSensitiveDataTypeList {
    0 "ActionType" action_type: i64, 1 "DataType" data_type: String, 2 "Example" example: String,
    3 "ExampleProcessed" example_processed: String, 4 "IsEnabled" is_enabled: i64,
    5 "MatchAndReplace" match_and_replace: String, 6 "SensitiveConfigId" sensitive_config_id: i64,
    7 "SensitiveName" sensitive_name: String
} }

/// In the response of [`GetPolicyDefaultOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyDefaultOptionsTopicConfigInfoList {
    pub category_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub security_level: Option<i64>,
    pub topic_id: Option<i64>,
    pub topic_name: Option<String>,
}
model! { GetPolicyDefaultOptionsTopicConfigInfoList {
    0 "CategoryType" category_type: i64, 1 "InputOutputType" input_output_type: i64,
    2 "SecurityLevel" security_level: i64, 3 "TopicId" topic_id: i64, 4 "TopicName" topic_name: String
} }

/// In the response of [`GetPolicyDefaultOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyDefaultOptionsWordGroupInfoList {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub input_output_type: Option<i64>,
}
model! { GetPolicyDefaultOptionsWordGroupInfoList {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "InputOutputType" input_output_type: i64
} }

/// Gets policy info: `GetPolicyInfo` of `rai` 2024-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RAI/2024-07-01/GetPolicyInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfo {
    pub policy_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetPolicyInfo() "GetPolicyInfo" -> GetPolicyInfoOutput {
    0 "PolicyId" policy_id: i64, 1 "RegionId" region_id: String
} }

/// Response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoOutput {
    pub code: Option<String>,
    pub content_safe_model_info: Option<GetPolicyInfoContentSafeModelInfo>,
    pub enable_sensitive_input_check: Option<i64>,
    pub enable_sensitive_output_check: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub harmful_category_config_info_list: Vec<
        GetPolicyInfoHarmfulCategoryConfigInfoList,
    >,
    pub http_status_code: Option<i64>,
    pub input_safe_answer: Option<String>,
    pub input_safe_answer_switch: Option<i64>,
    pub is_sidecar_policy: Option<i64>,
    pub message: Option<String>,
    pub output_safe_answer: Option<String>,
    pub output_safe_answer_switch: Option<i64>,
    pub policy_identifier: Option<String>,
    pub policy_name: Option<String>,
    pub prompt_attack_info: Option<GetPolicyInfoPromptAttackInfo>,
    pub prompt_attack_info_list: Vec<GetPolicyInfoPromptAttackInfoList>,
    pub prompt_attack_model_info: Option<GetPolicyInfoPromptAttackModelInfo>,
    pub regular_express_list: Vec<GetPolicyInfoRegularExpressList>,
    pub scene_type: Option<i64>,
    pub sensitive_config_list: Vec<GetPolicyInfoSensitiveConfigList>,
    pub sensitive_topic_list: Vec<GetPolicyInfoSensitiveTopicList>,
    pub sensitive_topic_model_info: Option<GetPolicyInfoSensitiveTopicModelInfo>,
    pub sensitive_word_list: Vec<GetPolicyInfoSensitiveWordList>,
    pub success: Option<bool>,
    pub topic_config_info_list: Vec<GetPolicyInfoTopicConfigInfoList>,
    pub word_group_info_list: Vec<GetPolicyInfoWordGroupInfoList>,
}
model! { GetPolicyInfoOutput {
    0 "Code" code: String, 1 "ContentSafeModelInfo" content_safe_model_info: GetPolicyInfoContentSafeModelInfo,
    2 "EnableSensitiveInputCheck" enable_sensitive_input_check: i64,
    3 "EnableSensitiveOutputCheck" enable_sensitive_output_check: i64, 4 "GmtModified" gmt_modified: i64,
    5 "HarmfulCategoryConfigInfoList" harmful_category_config_info_list: Vec<GetPolicyInfoHarmfulCategoryConfigInfoList>,
    6 "HttpStatusCode" http_status_code: i64, 7 "InputSafeAnswer" input_safe_answer: String,
    8 "InputSafeAnswerSwitch" input_safe_answer_switch: i64, 9 "IsSidecarPolicy" is_sidecar_policy: i64,
    10 "Message" message: String, 11 "OutputSafeAnswer" output_safe_answer: String,
    12 "OutputSafeAnswerSwitch" output_safe_answer_switch: i64, 13 "PolicyIdentifier" policy_identifier: String,
    14 "PolicyName" policy_name: String, 15 "PromptAttackInfo" prompt_attack_info: GetPolicyInfoPromptAttackInfo,
    16 "PromptAttackInfoList" prompt_attack_info_list: Vec<GetPolicyInfoPromptAttackInfoList>,
    17 "PromptAttackModelInfo" prompt_attack_model_info: GetPolicyInfoPromptAttackModelInfo,
    18 "RegularExpressList" regular_express_list: Vec<GetPolicyInfoRegularExpressList>, 19 "SceneType" scene_type: i64,
    20 "SensitiveConfigList" sensitive_config_list: Vec<GetPolicyInfoSensitiveConfigList>,
    21 "SensitiveTopicList" sensitive_topic_list: Vec<GetPolicyInfoSensitiveTopicList>,
    22 "SensitiveTopicModelInfo" sensitive_topic_model_info: GetPolicyInfoSensitiveTopicModelInfo,
    23 "SensitiveWordList" sensitive_word_list: Vec<GetPolicyInfoSensitiveWordList>, 24 "Success" success: bool,
    25 "TopicConfigInfoList" topic_config_info_list: Vec<GetPolicyInfoTopicConfigInfoList>,
    26 "WordGroupInfoList" word_group_info_list: Vec<GetPolicyInfoWordGroupInfoList>
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoContentSafeModelInfo {
    pub eas_service_name: Option<String>,
    pub model_instance_id: Option<i64>,
}
model! { GetPolicyInfoContentSafeModelInfo {
    0 "EasServiceName" eas_service_name: String, 1 "ModelInstanceId" model_instance_id: i64
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoHarmfulCategoryConfigInfoList {
    pub category_config_id: Option<i64>,
    pub category_id: Option<i64>,
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
model! { GetPolicyInfoHarmfulCategoryConfigInfoList {
    0 "CategoryConfigId" category_config_id: i64, 1 "CategoryId" category_id: i64,
    2 "CategoryLabel" category_label: String, 3 "CategoryType" category_type: i64,
    4 "InputOutputType" input_output_type: i64, 5 "IsEnabled" is_enabled: i64, 6 "SecurityLevel" security_level: i64
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoPromptAttackInfo {
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
model! { GetPolicyInfoPromptAttackInfo {
    0 "IsEnabled" is_enabled: i64, 1 "SecurityLevel" security_level: i64
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoPromptAttackInfoList {
    pub category_config_id: Option<i64>,
    pub category_id: Option<i64>,
    pub category_label: Option<String>,
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
model! { GetPolicyInfoPromptAttackInfoList {
    0 "CategoryConfigId" category_config_id: i64, 1 "CategoryId" category_id: i64,
    2 "CategoryLabel" category_label: String, 3 "IsEnabled" is_enabled: i64, 4 "SecurityLevel" security_level: i64
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoPromptAttackModelInfo {
    pub eas_service_name: Option<String>,
    pub model_instance_id: Option<i64>,
}
model! { GetPolicyInfoPromptAttackModelInfo {
    0 "EasServiceName" eas_service_name: String, 1 "ModelInstanceId" model_instance_id: i64
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoRegularExpressList {
    pub action_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub is_enabled: Option<i64>,
    pub match_and_replace: Option<String>,
    pub regular_express: Option<String>,
    pub regular_express_id: Option<i64>,
    pub regular_express_name: Option<String>,
}
model! { GetPolicyInfoRegularExpressList {
    0 "ActionType" action_type: i64, 1 "InputOutputType" input_output_type: i64, 2 "IsEnabled" is_enabled: i64,
    3 "MatchAndReplace" match_and_replace: String, 4 "RegularExpress" regular_express: String,
    5 "RegularExpressId" regular_express_id: i64, 6 "RegularExpressName" regular_express_name: String
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoSensitiveConfigList {
    pub action_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub is_enabled: Option<i64>,
    pub match_and_replace: Option<String>,
    pub sensitive_config_id: Option<i64>,
    pub sensitive_name: Option<String>,
}
model! { GetPolicyInfoSensitiveConfigList {
    0 "ActionType" action_type: i64, 1 "InputOutputType" input_output_type: i64, 2 "IsEnabled" is_enabled: i64,
    3 "MatchAndReplace" match_and_replace: String, 4 "SensitiveConfigId" sensitive_config_id: i64,
    5 "SensitiveName" sensitive_name: String
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoSensitiveTopicList {
    pub category_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub security_level: Option<i64>,
    pub topic_definition: Option<String>,
    pub topic_example_info_list: Vec<GetPolicyInfoTopicExampleInfoList>,
    pub topic_id: Option<i64>,
    pub topic_name: Option<String>,
}
model! { GetPolicyInfoSensitiveTopicList {
    0 "CategoryType" category_type: i64, 1 "InputOutputType" input_output_type: i64,
    2 "SecurityLevel" security_level: i64, 3 "TopicDefinition" topic_definition: String,
    4 "TopicExampleInfoList" topic_example_info_list: Vec<GetPolicyInfoTopicExampleInfoList>, 5 "TopicId" topic_id: i64,
    6 "TopicName" topic_name: String
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoTopicExampleInfoList {
    pub content: Option<String>,
    pub example_type: Option<i64>,
}
model! { GetPolicyInfoTopicExampleInfoList {
    0 "Content" content: String, 1 "ExampleType" example_type: i64
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoSensitiveTopicModelInfo {
    pub eas_service_name: Option<String>,
    pub model_instance_id: Option<i64>,
}
model! { GetPolicyInfoSensitiveTopicModelInfo {
    0 "EasServiceName" eas_service_name: String, 1 "ModelInstanceId" model_instance_id: i64
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoSensitiveWordList {
    pub input_output_type: Option<i64>,
    pub label: Option<String>,
    pub word: Option<String>,
}
model! { GetPolicyInfoSensitiveWordList {
    0 "InputOutputType" input_output_type: i64, 1 "Label" label: String, 2 "Word" word: String
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoTopicConfigInfoList {
    pub category_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub security_level: Option<i64>,
    pub topic_id: Option<i64>,
    pub topic_name: Option<String>,
}
model! { GetPolicyInfoTopicConfigInfoList {
    0 "CategoryType" category_type: i64, 1 "InputOutputType" input_output_type: i64,
    2 "SecurityLevel" security_level: i64, 3 "TopicId" topic_id: i64, 4 "TopicName" topic_name: String
} }

/// In the response of [`GetPolicyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyInfoWordGroupInfoList {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub input_output_type: Option<i64>,
}
model! { GetPolicyInfoWordGroupInfoList {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "InputOutputType" input_output_type: i64
} }

/// Gets topic: `GetTopic` of `rai` 2024-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RAI/2024-07-01/GetTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopic {
    pub region_id: Option<String>,
    pub topic_id: Option<i64>,
}
operation! { GetTopic() "GetTopic" -> GetTopicOutput {
    0 "RegionId" region_id: String, 1 "TopicId" topic_id: i64
} }

/// Response of [`GetTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicOutput {
    pub code: Option<String>,
    pub gmt_modified: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub policy_info_list: Vec<GetTopicPolicyInfoList>,
    pub success: Option<bool>,
    pub topic_definition: Option<String>,
    pub topic_example_info_list: Vec<GetTopicTopicExampleInfoList>,
    pub topic_name: Option<String>,
}
model! { GetTopicOutput {
    0 "Code" code: String, 1 "GmtModified" gmt_modified: i64, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PolicyInfoList" policy_info_list: Vec<GetTopicPolicyInfoList>,
    5 "Success" success: bool, 6 "TopicDefinition" topic_definition: String,
    7 "TopicExampleInfoList" topic_example_info_list: Vec<GetTopicTopicExampleInfoList>,
    8 "TopicName" topic_name: String
} }

/// In the response of [`GetTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicPolicyInfoList {
    pub policy_id: Option<i64>,
    pub policy_identifier: Option<String>,
    pub policy_name: Option<String>,
}
model! { GetTopicPolicyInfoList {
    0 "PolicyId" policy_id: i64, 1 "PolicyIdentifier" policy_identifier: String, 2 "PolicyName" policy_name: String
} }

/// In the response of [`GetTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicTopicExampleInfoList {
    pub content: Option<String>,
    pub example_id: Option<i64>,
    pub example_type: Option<i64>,
}
model! { GetTopicTopicExampleInfoList {
    0 "Content" content: String, 1 "ExampleId" example_id: i64, 2 "ExampleType" example_type: i64
} }

/// Gets word group: `GetWordGroup` of `rai` 2024-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RAI/2024-07-01/GetWordGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWordGroup {
    pub group_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetWordGroup() "GetWordGroup" -> GetWordGroupOutput {
    0 "GroupId" group_id: i64, 1 "RegionId" region_id: String
} }

/// Response of [`GetWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWordGroupOutput {
    pub code: Option<String>,
    pub group_name: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub word_info_list: Vec<GetWordGroupWordInfoList>,
}
model! { GetWordGroupOutput {
    0 "Code" code: String, 1 "GroupName" group_name: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TotalCount" total_count: i64,
    6 "WordInfoList" word_info_list: Vec<GetWordGroupWordInfoList>
} }

/// In the response of [`GetWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWordGroupWordInfoList {
    pub label: Option<String>,
    pub word: Option<String>,
    pub word_id: Option<i64>,
}
model! { GetWordGroupWordInfoList {
    0 "Label" label: String, 1 "Word" word: String, 2 "WordId" word_id: i64
} }

/// Lists model category: `ListModelCategory` of `rai` 2024-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RAI/2024-07-01/ListModelCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelCategory {
    pub content_safe_image_supported: Option<i64>,
    pub content_safe_text_supported: Option<i64>,
    pub model_category_name: Option<String>,
    pub model_source: Option<String>,
    pub prompt_attack_text_supported: Option<i64>,
    pub sensitive_topic_text_supported: Option<i64>,
}
operation! { ListModelCategory() "ListModelCategory" -> ListModelCategoryOutput {
    0 "ContentSafeImageSupported" content_safe_image_supported: i64,
    1 "ContentSafeTextSupported" content_safe_text_supported: i64, 2 "ModelCategoryName" model_category_name: String,
    3 "ModelSource" model_source: String, 4 "PromptAttackTextSupported" prompt_attack_text_supported: i64,
    5 "SensitiveTopicTextSupported" sensitive_topic_text_supported: i64
} }

/// Response of [`ListModelCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelCategoryOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub model_category_info_list: Vec<ListModelCategoryModelCategoryInfoList>,
    pub success: Option<bool>,
}
model! { ListModelCategoryOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ModelCategoryInfoList" model_category_info_list: Vec<ListModelCategoryModelCategoryInfoList>,
    4 "Success" success: bool
} }

/// In the response of [`ListModelCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelCategoryModelCategoryInfoList {
    pub content_safe_image_supported: Option<i64>,
    pub content_safe_text_supported: Option<i64>,
    pub model_category_id: Option<i64>,
    pub model_category_name: Option<String>,
    pub model_source: Option<i64>,
    pub priority: Option<i64>,
    pub prompt_attack_text_supported: Option<i64>,
    pub sensitive_topic_text_supported: Option<i64>,
}
model! { ListModelCategoryModelCategoryInfoList {
    0 "ContentSafeImageSupported" content_safe_image_supported: i64,
    1 "ContentSafeTextSupported" content_safe_text_supported: i64, 2 "ModelCategoryId" model_category_id: i64,
    3 "ModelCategoryName" model_category_name: String, 4 "ModelSource" model_source: i64, 5 "Priority" priority: i64,
    6 "PromptAttackTextSupported" prompt_attack_text_supported: i64,
    7 "SensitiveTopicTextSupported" sensitive_topic_text_supported: i64
} }

/// Lists model instance: `ListModelInstance` of `rai` 2024-07-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/RAI/2024-07-01/ListModelInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelInstance {
    pub eas_service_name: Option<String>,
    pub is_sidecar_policy: Option<i64>,
    pub is_support_content_safe: Option<i64>,
    pub is_support_prompt_attack: Option<i64>,
    pub is_support_sensitive_topic: Option<i64>,
    pub model_source: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub sort_by: Option<String>,
    pub workspace_id: Option<i64>,
}
operation! { ListModelInstance() "ListModelInstance" -> ListModelInstanceOutput {
    0 "EasServiceName" eas_service_name: String, 1 "IsSidecarPolicy" is_sidecar_policy: i64,
    2 "IsSupportContentSafe" is_support_content_safe: i64, 3 "IsSupportPromptAttack" is_support_prompt_attack: i64,
    4 "IsSupportSensitiveTopic" is_support_sensitive_topic: i64, 5 "ModelSource" model_source: String,
    6 "Order" order: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "RegionId" region_id: String, 10 "SortBy" sort_by: String, 11 "WorkspaceId" workspace_id: i64
} }
paged! { ListModelInstance: ListModelInstanceModelInstanceInfoList =
    Number "PageNumber", "ModelInstanceInfoList" model_instance_info_list, total "TotalCount" }

/// Response of [`ListModelInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub model_instance_info_list: Vec<ListModelInstanceModelInstanceInfoList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListModelInstanceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ModelInstanceInfoList" model_instance_info_list: Vec<ListModelInstanceModelInstanceInfoList>,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "TotalCount" total_count: i64
} }

/// In the response of [`ListModelInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelInstanceModelInstanceInfoList {
    pub eas_service_name: Option<String>,
    pub gmt_modified: Option<i64>,
    pub is_support_content_safe: Option<i64>,
    pub is_support_image: Option<bool>,
    pub is_support_prompt_attack: Option<i64>,
    pub is_support_sensitive_topic: Option<i64>,
    pub is_support_text: Option<bool>,
    pub model_instance_id: Option<i64>,
    pub model_source: Option<i64>,
    pub workspace_id: Option<i64>,
}
model! { ListModelInstanceModelInstanceInfoList {
    0 "EasServiceName" eas_service_name: String, 1 "GmtModified" gmt_modified: i64,
    2 "IsSupportContentSafe" is_support_content_safe: i64, 3 "IsSupportImage" is_support_image: bool,
    4 "IsSupportPromptAttack" is_support_prompt_attack: i64,
    5 "IsSupportSensitiveTopic" is_support_sensitive_topic: i64, 6 "IsSupportText" is_support_text: bool,
    7 "ModelInstanceId" model_instance_id: i64, 8 "ModelSource" model_source: i64, 9 "WorkspaceId" workspace_id: i64
} }

/// Lists policy: `ListPolicy` of `rai` 2024-07-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/RAI/2024-07-01/ListPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicy {
    pub is_sidecar_policy: Option<i64>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_identifier: Option<String>,
    pub policy_name: Option<String>,
    pub region_id: Option<String>,
    pub scene_type: Option<i64>,
    pub sort_by: Option<String>,
    pub workspace_id: Option<i64>,
}
operation! { ListPolicy() "ListPolicy" -> ListPolicyOutput {
    0 "IsSidecarPolicy" is_sidecar_policy: i64, 1 "Order" order: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "PolicyIdentifier" policy_identifier: String, 5 "PolicyName" policy_name: String,
    6 "RegionId" region_id: String, 7 "SceneType" scene_type: i64, 8 "SortBy" sort_by: String,
    9 "WorkspaceId" workspace_id: i64
} }
paged! { ListPolicy: ListPolicyPolicyInfoList =
    Number "PageNumber", "PolicyInfoList" policy_info_list, total "TotalCount" }

/// Response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_info_list: Vec<ListPolicyPolicyInfoList>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPolicyOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "PolicyInfoList" policy_info_list: Vec<ListPolicyPolicyInfoList>, 6 "Success" success: bool,
    7 "TotalCount" total_count: i64
} }

/// In the response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyPolicyInfoList {
    pub gmt_modified: Option<i64>,
    pub is_sidecar_policy: Option<i64>,
    pub policy_id: Option<i64>,
    pub policy_identifier: Option<String>,
    pub policy_name: Option<String>,
    pub scene_type: Option<i64>,
}
model! { ListPolicyPolicyInfoList {
    0 "GmtModified" gmt_modified: i64, 1 "IsSidecarPolicy" is_sidecar_policy: i64, 2 "PolicyId" policy_id: i64,
    3 "PolicyIdentifier" policy_identifier: String, 4 "PolicyName" policy_name: String, 5 "SceneType" scene_type: i64
} }

/// Lists topic: `ListTopic` of `rai` 2024-07-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/RAI/2024-07-01/ListTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopic {
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub sort_by: Option<String>,
    pub topic_name: Option<String>,
    pub workspace_id: Option<i64>,
}
operation! { ListTopic() "ListTopic" -> ListTopicOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "SortBy" sort_by: String, 5 "TopicName" topic_name: String,
    6 "WorkspaceId" workspace_id: i64
} }
paged! { ListTopic: ListTopicTopicInfoList = Number "PageNumber", "TopicInfoList" topic_info_list, total "TotalCount" }

/// Response of [`ListTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub topic_info_list: Vec<ListTopicTopicInfoList>,
    pub total_count: Option<i64>,
}
model! { ListTopicOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TopicInfoList" topic_info_list: Vec<ListTopicTopicInfoList>, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicTopicInfoList {
    pub gmt_modified: Option<i64>,
    pub policy_info_list: Vec<ListTopicPolicyInfoList>,
    pub topic_definition: Option<String>,
    pub topic_id: Option<i64>,
    pub topic_name: Option<String>,
}
model! { ListTopicTopicInfoList {
    0 "GmtModified" gmt_modified: i64, 1 "PolicyInfoList" policy_info_list: Vec<ListTopicPolicyInfoList>,
    2 "TopicDefinition" topic_definition: String, 3 "TopicId" topic_id: i64, 4 "TopicName" topic_name: String
} }

/// In the response of [`ListTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicPolicyInfoList {
    pub policy_id: Option<i64>,
    pub policy_identifier: Option<String>,
    pub policy_name: Option<String>,
}
model! { ListTopicPolicyInfoList {
    0 "PolicyId" policy_id: i64, 1 "PolicyIdentifier" policy_identifier: String, 2 "PolicyName" policy_name: String
} }

/// Lists word group: `ListWordGroup` of `rai` 2024-07-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/RAI/2024-07-01/ListWordGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWordGroup {
    pub group_name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub sort_by: Option<String>,
    pub workspace_id: Option<i64>,
}
operation! { ListWordGroup() "ListWordGroup" -> ListWordGroupOutput {
    0 "GroupName" group_name: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "SortBy" sort_by: String,
    6 "WorkspaceId" workspace_id: i64
} }
paged! { ListWordGroup: ListWordGroupWordGroupInfoList =
    Number "PageNumber", "WordGroupInfoList" word_group_info_list, total "TotalCount" }

/// Response of [`ListWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWordGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub word_group_info_list: Vec<ListWordGroupWordGroupInfoList>,
}
model! { ListWordGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64, 7 "WordGroupInfoList" word_group_info_list: Vec<ListWordGroupWordGroupInfoList>
} }

/// In the response of [`ListWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWordGroupWordGroupInfoList {
    pub gmt_modified: Option<i64>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub policy_info_list: Vec<ListWordGroupPolicyInfoList>,
}
model! { ListWordGroupWordGroupInfoList {
    0 "GmtModified" gmt_modified: i64, 1 "GroupId" group_id: i64, 2 "GroupName" group_name: String,
    3 "PolicyInfoList" policy_info_list: Vec<ListWordGroupPolicyInfoList>
} }

/// In the response of [`ListWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWordGroupPolicyInfoList {
    pub policy_id: Option<i64>,
    pub policy_identifier: Option<String>,
    pub policy_name: Option<String>,
}
model! { ListWordGroupPolicyInfoList {
    0 "PolicyId" policy_id: i64, 1 "PolicyIdentifier" policy_identifier: String, 2 "PolicyName" policy_name: String
} }

/// `ModelInputContentAsyncDetect` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/ModelInputContentAsyncDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentAsyncDetect {
    pub policy_identifier: Option<String>,
    pub region_id: Option<String>,
    pub scene_name: Option<String>,
    pub service_name: Option<String>,
    pub body_data: Option<ModelInputContentAsyncDetectBodyData>,
}
operation! { ModelInputContentAsyncDetect() "ModelInputContentAsyncDetect" -> ModelInputContentAsyncDetectOutput {
    0 "PolicyIdentifier" policy_identifier: String, 1 "RegionId" region_id: String, 2 "SceneName" scene_name: String,
    3 "ServiceName" service_name: String, 4 "BodyData" body_data: ModelInputContentAsyncDetectBodyData
} [
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`ModelInputContentAsyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentAsyncDetectBodyData {
    pub content: Option<String>,
}
input! { ModelInputContentAsyncDetectBodyData() {
    0 "Content" content: String
} }

/// Response of [`ModelInputContentAsyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentAsyncDetectOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ModelInputContentAsyncDetectOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// `ModelInputContentSyncDetect` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/ModelInputContentSyncDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetect {
    pub policy_identifier: Option<String>,
    pub region_id: Option<String>,
    pub scene_name: Option<String>,
    pub service_name: Option<String>,
    pub body_data: Option<ModelInputContentSyncDetectBodyData>,
}
operation! { ModelInputContentSyncDetect() "ModelInputContentSyncDetect" -> ModelInputContentSyncDetectOutput {
    0 "PolicyIdentifier" policy_identifier: String, 1 "RegionId" region_id: String, 2 "SceneName" scene_name: String,
    3 "ServiceName" service_name: String, 4 "BodyData" body_data: ModelInputContentSyncDetectBodyData
} [
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectBodyData {
    pub content: Option<String>,
}
input! { ModelInputContentSyncDetectBodyData() {
    0 "Content" content: String
} }

/// Response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub risk_result: Option<i64>,
    pub safe_answer: Option<String>,
    pub success: Option<bool>,
    pub trace_info: Option<ModelInputContentSyncDetectTraceInfo>,
}
model! { ModelInputContentSyncDetectOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "RiskResult" risk_result: i64, 4 "SafeAnswer" safe_answer: String, 5 "Success" success: bool,
    6 "TraceInfo" trace_info: ModelInputContentSyncDetectTraceInfo
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectTraceInfo {
    pub block_word: Option<ModelInputContentSyncDetectBlockWord>,
    pub deny_topics: Option<ModelInputContentSyncDetectDenyTopics>,
    pub harmful_categories: Option<ModelInputContentSyncDetectHarmfulCategories>,
    pub prompt_attack: Option<ModelInputContentSyncDetectPromptAttack>,
    pub sensitive_type: Option<ModelInputContentSyncDetectSensitiveType>,
}
model! { ModelInputContentSyncDetectTraceInfo {
    0 "BlockWord" block_word: ModelInputContentSyncDetectBlockWord,
    1 "DenyTopics" deny_topics: ModelInputContentSyncDetectDenyTopics,
    2 "HarmfulCategories" harmful_categories: ModelInputContentSyncDetectHarmfulCategories,
    3 "PromptAttack" prompt_attack: ModelInputContentSyncDetectPromptAttack,
    4 "SensitiveType" sensitive_type: ModelInputContentSyncDetectSensitiveType
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectBlockWord {
    pub block_word_group_info_list: Vec<
        ModelInputContentSyncDetectBlockWordGroupInfoList,
    >,
    pub risk_result: Option<i64>,
}
model! { ModelInputContentSyncDetectBlockWord {
    0 "BlockWordGroupInfoList" block_word_group_info_list: Vec<ModelInputContentSyncDetectBlockWordGroupInfoList>,
    1 "RiskResult" risk_result: i64
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectBlockWordGroupInfoList {
    pub block_word_list: Vec<ModelInputContentSyncDetectBlockWordList>,
    pub group_name: Option<String>,
}
model! { ModelInputContentSyncDetectBlockWordGroupInfoList {
    0 "BlockWordList" block_word_list: Vec<ModelInputContentSyncDetectBlockWordList>, 1 "GroupName" group_name: String
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectBlockWordList {
    pub word: Option<String>,
    pub word_label: Option<String>,
}
model! { ModelInputContentSyncDetectBlockWordList {
    0 "Word" word: String, 1 "WordLabel" word_label: String
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectDenyTopics {
    pub confidence_score: Option<f64>,
    pub risk_result: Option<i64>,
    pub topic_info_list: Vec<ModelInputContentSyncDetectTopicInfoList>,
}
model! { ModelInputContentSyncDetectDenyTopics {
    0 "ConfidenceScore" confidence_score: f64, 1 "RiskResult" risk_result: i64,
    2 "TopicInfoList" topic_info_list: Vec<ModelInputContentSyncDetectTopicInfoList>
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectTopicInfoList {
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
    pub topic_name: Option<String>,
}
model! { ModelInputContentSyncDetectTopicInfoList {
    0 "CategoryType" category_type: i64, 1 "RiskResult" risk_result: i64, 2 "SecurityLevel" security_level: i64,
    3 "TopicName" topic_name: String
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectHarmfulCategories {
    pub confidence_score: Option<f64>,
    pub harmful_category_info_list: Vec<
        ModelInputContentSyncDetectHarmfulCategoryInfoList,
    >,
    pub risk_result: Option<i64>,
}
model! { ModelInputContentSyncDetectHarmfulCategories {
    0 "ConfidenceScore" confidence_score: f64,
    1 "HarmfulCategoryInfoList" harmful_category_info_list: Vec<ModelInputContentSyncDetectHarmfulCategoryInfoList>,
    2 "RiskResult" risk_result: i64
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectHarmfulCategoryInfoList {
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
    pub sub_category_label: Option<String>,
}
model! { ModelInputContentSyncDetectHarmfulCategoryInfoList {
    0 "CategoryLabel" category_label: String, 1 "CategoryType" category_type: i64, 2 "RiskResult" risk_result: i64,
    3 "SecurityLevel" security_level: i64, 4 "SubCategoryLabel" sub_category_label: String
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectPromptAttack {
    pub confidence_score: Option<f64>,
    pub prompt_attack_info: Option<String>,
    pub prompt_attack_info_list: Vec<ModelInputContentSyncDetectPromptAttackInfoList>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
}
model! { ModelInputContentSyncDetectPromptAttack {
    0 "ConfidenceScore" confidence_score: f64, 1 "PromptAttackInfo" prompt_attack_info: String,
    2 "PromptAttackInfoList" prompt_attack_info_list: Vec<ModelInputContentSyncDetectPromptAttackInfoList>,
    3 "RiskResult" risk_result: i64, 4 "SecurityLevel" security_level: i64
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectPromptAttackInfoList {
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
}
model! { ModelInputContentSyncDetectPromptAttackInfoList {
    0 "CategoryLabel" category_label: String, 1 "CategoryType" category_type: i64, 2 "RiskResult" risk_result: i64,
    3 "SecurityLevel" security_level: i64
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectSensitiveType {
    pub masked_content: Option<String>,
    pub risk_result: Option<i64>,
    pub sensitive_type_info_list: Vec<ModelInputContentSyncDetectSensitiveTypeInfoList>,
}
model! { ModelInputContentSyncDetectSensitiveType {
    0 "MaskedContent" masked_content: String, 1 "RiskResult" risk_result: i64,
    2 "SensitiveTypeInfoList" sensitive_type_info_list: Vec<ModelInputContentSyncDetectSensitiveTypeInfoList>
} }

/// In the response of [`ModelInputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputContentSyncDetectSensitiveTypeInfoList {
    pub action_type: Option<i64>,
    pub masked_content: Option<String>,
    pub sensitive_category: Option<i64>,
    pub sensitive_content: Option<String>,
    pub sensitive_type_name: Option<String>,
}
model! { ModelInputContentSyncDetectSensitiveTypeInfoList {
    0 "ActionType" action_type: i64, 1 "MaskedContent" masked_content: String,
    2 "SensitiveCategory" sensitive_category: i64, 3 "SensitiveContent" sensitive_content: String,
    4 "SensitiveTypeName" sensitive_type_name: String
} }

/// `ModelOutputContentAsyncDetect` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/ModelOutputContentAsyncDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentAsyncDetect {
    pub policy_identifier: Option<String>,
    pub region_id: Option<String>,
    pub scene_name: Option<String>,
    pub service_name: Option<String>,
    pub body_data: Option<ModelOutputContentAsyncDetectBodyData>,
}
operation! { ModelOutputContentAsyncDetect() "ModelOutputContentAsyncDetect" -> ModelOutputContentAsyncDetectOutput {
    0 "PolicyIdentifier" policy_identifier: String, 1 "RegionId" region_id: String, 2 "SceneName" scene_name: String,
    3 "ServiceName" service_name: String, 4 "BodyData" body_data: ModelOutputContentAsyncDetectBodyData
} [
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`ModelOutputContentAsyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentAsyncDetectBodyData {
    pub content: Option<String>,
}
input! { ModelOutputContentAsyncDetectBodyData() {
    0 "Content" content: String
} }

/// Response of [`ModelOutputContentAsyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentAsyncDetectOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ModelOutputContentAsyncDetectOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// `ModelOutputContentSyncDetect` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/ModelOutputContentSyncDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetect {
    pub policy_identifier: Option<String>,
    pub region_id: Option<String>,
    pub scene_name: Option<String>,
    pub service_name: Option<String>,
    pub body_data: Option<ModelOutputContentSyncDetectBodyData>,
}
operation! { ModelOutputContentSyncDetect() "ModelOutputContentSyncDetect" -> ModelOutputContentSyncDetectOutput {
    0 "PolicyIdentifier" policy_identifier: String, 1 "RegionId" region_id: String, 2 "SceneName" scene_name: String,
    3 "ServiceName" service_name: String, 4 "BodyData" body_data: ModelOutputContentSyncDetectBodyData
} [
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectBodyData {
    pub content: Option<String>,
}
input! { ModelOutputContentSyncDetectBodyData() {
    0 "Content" content: String
} }

/// Response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub risk_info: Option<String>,
    pub risk_result: Option<i64>,
    pub safe_answer: Option<String>,
    pub success: Option<bool>,
    pub trace_info: Option<ModelOutputContentSyncDetectTraceInfo>,
}
model! { ModelOutputContentSyncDetectOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "RiskInfo" risk_info: String, 4 "RiskResult" risk_result: i64, 5 "SafeAnswer" safe_answer: String,
    6 "Success" success: bool, 7 "TraceInfo" trace_info: ModelOutputContentSyncDetectTraceInfo
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectTraceInfo {
    pub block_word: Option<ModelOutputContentSyncDetectBlockWord>,
    pub deny_topics: Option<ModelOutputContentSyncDetectDenyTopics>,
    pub harmful_categories: Option<ModelOutputContentSyncDetectHarmfulCategories>,
    pub prompt_attack: Option<ModelOutputContentSyncDetectPromptAttack>,
    pub sensitive_type: Option<ModelOutputContentSyncDetectSensitiveType>,
}
model! { ModelOutputContentSyncDetectTraceInfo {
    0 "BlockWord" block_word: ModelOutputContentSyncDetectBlockWord,
    1 "DenyTopics" deny_topics: ModelOutputContentSyncDetectDenyTopics,
    2 "HarmfulCategories" harmful_categories: ModelOutputContentSyncDetectHarmfulCategories,
    3 "PromptAttack" prompt_attack: ModelOutputContentSyncDetectPromptAttack,
    4 "SensitiveType" sensitive_type: ModelOutputContentSyncDetectSensitiveType
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectBlockWord {
    pub block_word_group_info_list: Vec<
        ModelOutputContentSyncDetectBlockWordGroupInfoList,
    >,
    pub risk_result: Option<i64>,
}
model! { ModelOutputContentSyncDetectBlockWord {
    0 "BlockWordGroupInfoList" block_word_group_info_list: Vec<ModelOutputContentSyncDetectBlockWordGroupInfoList>,
    1 "RiskResult" risk_result: i64
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectBlockWordGroupInfoList {
    pub block_word_list: Vec<ModelOutputContentSyncDetectBlockWordList>,
    pub group_name: Option<String>,
}
model! { ModelOutputContentSyncDetectBlockWordGroupInfoList {
    0 "BlockWordList" block_word_list: Vec<ModelOutputContentSyncDetectBlockWordList>, 1 "GroupName" group_name: String
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectBlockWordList {
    pub word: Option<String>,
    pub word_label: Option<String>,
}
model! { ModelOutputContentSyncDetectBlockWordList {
    0 "Word" word: String, 1 "WordLabel" word_label: String
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectDenyTopics {
    pub confidence_score: Option<f64>,
    pub risk_result: Option<i64>,
    pub topic_info_list: Vec<ModelOutputContentSyncDetectTopicInfoList>,
}
model! { ModelOutputContentSyncDetectDenyTopics {
    0 "ConfidenceScore" confidence_score: f64, 1 "RiskResult" risk_result: i64,
    2 "TopicInfoList" topic_info_list: Vec<ModelOutputContentSyncDetectTopicInfoList>
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectTopicInfoList {
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
    pub topic_name: Option<String>,
}
model! { ModelOutputContentSyncDetectTopicInfoList {
    0 "CategoryType" category_type: i64, 1 "RiskResult" risk_result: i64, 2 "SecurityLevel" security_level: i64,
    3 "TopicName" topic_name: String
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectHarmfulCategories {
    pub confidence_score: Option<f64>,
    pub harmful_category_info_list: Vec<
        ModelOutputContentSyncDetectHarmfulCategoryInfoList,
    >,
    pub risk_result: Option<i64>,
}
model! { ModelOutputContentSyncDetectHarmfulCategories {
    0 "ConfidenceScore" confidence_score: f64,
    1 "HarmfulCategoryInfoList" harmful_category_info_list: Vec<ModelOutputContentSyncDetectHarmfulCategoryInfoList>,
    2 "RiskResult" risk_result: i64
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectHarmfulCategoryInfoList {
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
    pub sub_category_label: Option<String>,
}
model! { ModelOutputContentSyncDetectHarmfulCategoryInfoList {
    0 "CategoryLabel" category_label: String, 1 "CategoryType" category_type: i64, 2 "RiskResult" risk_result: i64,
    3 "SecurityLevel" security_level: i64, 4 "SubCategoryLabel" sub_category_label: String
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectPromptAttack {
    pub confidence_score: Option<f64>,
    pub prompt_attack_info: Option<String>,
    pub prompt_attack_info_list: Vec<ModelOutputContentSyncDetectPromptAttackInfoList>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
}
model! { ModelOutputContentSyncDetectPromptAttack {
    0 "ConfidenceScore" confidence_score: f64, 1 "PromptAttackInfo" prompt_attack_info: String,
    2 "PromptAttackInfoList" prompt_attack_info_list: Vec<ModelOutputContentSyncDetectPromptAttackInfoList>,
    3 "RiskResult" risk_result: i64, 4 "SecurityLevel" security_level: i64
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectPromptAttackInfoList {
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub risk_result: Option<i64>,
    pub security_level: Option<i64>,
}
model! { ModelOutputContentSyncDetectPromptAttackInfoList {
    0 "CategoryLabel" category_label: String, 1 "CategoryType" category_type: i64, 2 "RiskResult" risk_result: i64,
    3 "SecurityLevel" security_level: i64
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectSensitiveType {
    pub masked_content: Option<String>,
    pub risk_result: Option<i64>,
    pub sensitive_type_info_list: Vec<ModelOutputContentSyncDetectSensitiveTypeInfoList>,
}
model! { ModelOutputContentSyncDetectSensitiveType {
    0 "MaskedContent" masked_content: String, 1 "RiskResult" risk_result: i64,
    2 "SensitiveTypeInfoList" sensitive_type_info_list: Vec<ModelOutputContentSyncDetectSensitiveTypeInfoList>
} }

/// In the response of [`ModelOutputContentSyncDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelOutputContentSyncDetectSensitiveTypeInfoList {
    pub action_type: Option<i64>,
    pub masked_content: Option<String>,
    pub sensitive_category: Option<i64>,
    pub sensitive_content: Option<String>,
    pub sensitive_type_name: Option<String>,
}
model! { ModelOutputContentSyncDetectSensitiveTypeInfoList {
    0 "ActionType" action_type: i64, 1 "MaskedContent" masked_content: String,
    2 "SensitiveCategory" sensitive_category: i64, 3 "SensitiveContent" sensitive_content: String,
    4 "SensitiveTypeName" sensitive_type_name: String
} }

/// Registers account: `RegisterAccount` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/RegisterAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterAccount {
    pub memo: Option<String>,
    pub region_id: Option<String>,
}
operation! { RegisterAccount() "RegisterAccount" -> RegisterAccountOutput {
    0 "Memo" memo: String, 1 "RegionId" region_id: String
} }

/// Response of [`RegisterAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterAccountOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RegisterAccountOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates model instance: `UpdateModelInstance` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/UpdateModelInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelInstance {
    pub description: Option<String>,
    pub eas_service_id: Option<String>,
    pub eas_service_name: Option<String>,
    pub model_call_name: Option<String>,
    pub model_category_id: Option<i64>,
    pub model_instance_id: Option<i64>,
    pub model_token: Option<String>,
    pub model_url: Option<String>,
    pub model_vpc_url: Option<String>,
    pub workspace_id: Option<i64>,
}
operation! { UpdateModelInstance() "UpdateModelInstance" -> UpdateModelInstanceOutput {
    0 "Description" description: String, 1 "EasServiceId" eas_service_id: String,
    2 "EasServiceName" eas_service_name: String, 3 "ModelCallName" model_call_name: String,
    4 "ModelCategoryId" model_category_id: i64, 5 "ModelInstanceId" model_instance_id: i64,
    6 "ModelToken" model_token: String, 7 "ModelUrl" model_url: String, 8 "ModelVpcUrl" model_vpc_url: String,
    9 "WorkspaceId" workspace_id: i64
} }

/// Response of [`UpdateModelInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub model_instance_id: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateModelInstanceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ModelInstanceId" model_instance_id: i64, 4 "Success" success: bool
} }

/// Updates policy: `UpdatePolicy` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/UpdatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicy {
    pub content_safe_model_instance_id: Option<i64>,
    pub enable_sensitive_input_check: Option<i64>,
    pub enable_sensitive_output_check: Option<i64>,
    pub harmful_category_config_info_list: Option<
        Vec<UpdatePolicyHarmfulCategoryConfigInfoList>,
    >,
    pub input_safe_answer: Option<String>,
    pub input_safe_answer_switch: Option<i64>,
    pub is_sidecar_policy: Option<i64>,
    pub output_safe_answer: Option<String>,
    pub output_safe_answer_switch: Option<i64>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub prompt_attack_info: Option<UpdatePolicyPromptAttackInfo>,
    pub prompt_attack_info_list: Option<Vec<UpdatePolicyPromptAttackInfoList>>,
    pub prompt_attack_model_instance_id: Option<i64>,
    pub region_id: Option<String>,
    pub regular_express_list: Option<Vec<UpdatePolicyRegularExpressList>>,
    pub scene_type: Option<i64>,
    pub sensitive_config_list: Option<Vec<UpdatePolicySensitiveConfigList>>,
    pub sensitive_topic_list: Option<Vec<UpdatePolicySensitiveTopicList>>,
    pub sensitive_topic_model_instance_id: Option<i64>,
    pub sensitive_word_list: Option<Vec<UpdatePolicySensitiveWordList>>,
    pub topic_config_info_list: Option<Vec<UpdatePolicyTopicConfigInfoList>>,
    pub word_group_info_list: Option<Vec<UpdatePolicyWordGroupInfoList>>,
    pub workspace_id: Option<i64>,
}
operation! { UpdatePolicy() "UpdatePolicy" -> UpdatePolicyOutput {
    0 "ContentSafeModelInstanceId" content_safe_model_instance_id: i64,
    1 "EnableSensitiveInputCheck" enable_sensitive_input_check: i64,
    2 "EnableSensitiveOutputCheck" enable_sensitive_output_check: i64,
    3 "HarmfulCategoryConfigInfoList" harmful_category_config_info_list: Vec<UpdatePolicyHarmfulCategoryConfigInfoList>,
    4 "InputSafeAnswer" input_safe_answer: String, 5 "InputSafeAnswerSwitch" input_safe_answer_switch: i64,
    6 "IsSidecarPolicy" is_sidecar_policy: i64, 7 "OutputSafeAnswer" output_safe_answer: String,
    8 "OutputSafeAnswerSwitch" output_safe_answer_switch: i64, 9 "PolicyId" policy_id: i64,
    10 "PolicyName" policy_name: String, 11 "PromptAttackInfo" prompt_attack_info: UpdatePolicyPromptAttackInfo,
    12 "PromptAttackInfoList" prompt_attack_info_list: Vec<UpdatePolicyPromptAttackInfoList>,
    13 "PromptAttackModelInstanceId" prompt_attack_model_instance_id: i64, 14 "RegionId" region_id: String,
    15 "RegularExpressList" regular_express_list: Vec<UpdatePolicyRegularExpressList>, 16 "SceneType" scene_type: i64,
    17 "SensitiveConfigList" sensitive_config_list: Vec<UpdatePolicySensitiveConfigList>,
    18 "SensitiveTopicList" sensitive_topic_list: Vec<UpdatePolicySensitiveTopicList>,
    19 "SensitiveTopicModelInstanceId" sensitive_topic_model_instance_id: i64,
    20 "SensitiveWordList" sensitive_word_list: Vec<UpdatePolicySensitiveWordList>,
    21 "TopicConfigInfoList" topic_config_info_list: Vec<UpdatePolicyTopicConfigInfoList>,
    22 "WordGroupInfoList" word_group_info_list: Vec<UpdatePolicyWordGroupInfoList>, 23 "WorkspaceId" workspace_id: i64
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json),
    Mark::new(17, Location::Default, Style::Json),
    Mark::new(18, Location::Default, Style::Json),
    Mark::new(20, Location::Default, Style::Json),
    Mark::new(21, Location::Default, Style::Json),
    Mark::new(22, Location::Default, Style::Json)
] }

/// In the request of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyHarmfulCategoryConfigInfoList {
    pub category_config_id: Option<i64>,
    pub category_id: Option<i64>,
    pub category_label: Option<String>,
    pub category_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
input! { UpdatePolicyHarmfulCategoryConfigInfoList() {
    0 "CategoryConfigId" category_config_id: i64, 1 "CategoryId" category_id: i64,
    2 "CategoryLabel" category_label: String, 3 "CategoryType" category_type: i64,
    4 "InputOutputType" input_output_type: i64, 5 "IsEnabled" is_enabled: i64, 6 "SecurityLevel" security_level: i64
} }

/// In the request of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyPromptAttackInfo {
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
input! { UpdatePolicyPromptAttackInfo() {
    0 "IsEnabled" is_enabled: i64, 1 "SecurityLevel" security_level: i64
} }

/// In the request of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyPromptAttackInfoList {
    pub category_config_id: Option<i64>,
    pub category_id: Option<i64>,
    pub category_label: Option<String>,
    pub is_enabled: Option<i64>,
    pub security_level: Option<i64>,
}
input! { UpdatePolicyPromptAttackInfoList() {
    0 "CategoryConfigId" category_config_id: i64, 1 "CategoryId" category_id: i64,
    2 "CategoryLabel" category_label: String, 3 "IsEnabled" is_enabled: i64, 4 "SecurityLevel" security_level: i64
} }

/// In the request of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyRegularExpressList {
    pub action_type: Option<i64>,
    pub regular_express: Option<String>,
    pub regular_express_name: Option<String>,
}
input! { UpdatePolicyRegularExpressList() {
    0 "ActionType" action_type: i64, 1 "RegularExpress" regular_express: String,
    2 "RegularExpressName" regular_express_name: String
} }

/// In the request of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicySensitiveConfigList {
    pub action_type: Option<i64>,
    pub is_enabled: Option<i64>,
    pub sensitive_config_id: Option<i64>,
}
input! { UpdatePolicySensitiveConfigList() {
    0 "ActionType" action_type: i64, 1 "IsEnabled" is_enabled: i64, 2 "SensitiveConfigId" sensitive_config_id: i64
} }

/// In the request of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicySensitiveTopicList {
    pub category_type: Option<i64>,
    pub security_level: Option<i64>,
    pub topic_definition: Option<String>,
    pub topic_example_info_list: Option<Vec<UpdatePolicyTopicExampleInfoList>>,
    pub topic_name: Option<String>,
}
input! { UpdatePolicySensitiveTopicList() {
    0 "CategoryType" category_type: i64, 1 "SecurityLevel" security_level: i64,
    2 "TopicDefinition" topic_definition: String,
    3 "TopicExampleInfoList" topic_example_info_list: Vec<UpdatePolicyTopicExampleInfoList>,
    4 "TopicName" topic_name: String
} }

/// In the request of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyTopicExampleInfoList {
    pub content: Option<String>,
    pub example_type: Option<i64>,
}
input! { UpdatePolicyTopicExampleInfoList() {
    0 "Content" content: String, 1 "ExampleType" example_type: i64
} }

/// In the request of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicySensitiveWordList {
    pub label: Option<String>,
    pub word: Option<String>,
}
input! { UpdatePolicySensitiveWordList() {
    0 "Label" label: String, 1 "Word" word: String
} }

/// In the request of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyTopicConfigInfoList {
    pub category_type: Option<i64>,
    pub input_output_type: Option<i64>,
    pub security_level: Option<i64>,
    pub topic_id: Option<i64>,
    pub topic_name: Option<String>,
}
input! { UpdatePolicyTopicConfigInfoList() {
    0 "CategoryType" category_type: i64, 1 "InputOutputType" input_output_type: i64,
    2 "SecurityLevel" security_level: i64, 3 "TopicId" topic_id: i64, 4 "TopicName" topic_name: String
} }

/// In the request of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyWordGroupInfoList {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub input_output_type: Option<i64>,
}
input! { UpdatePolicyWordGroupInfoList() {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "InputOutputType" input_output_type: i64
} }

/// Response of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePolicyOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates topic: `UpdateTopic` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/UpdateTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopic {
    pub region_id: Option<String>,
    pub topic_definition: Option<String>,
    pub topic_id: Option<i64>,
    pub topic_name: Option<String>,
    pub body_data: Option<UpdateTopicBodyData>,
}
operation! { UpdateTopic() "UpdateTopic" -> UpdateTopicOutput {
    0 "RegionId" region_id: String, 1 "TopicDefinition" topic_definition: String, 2 "TopicId" topic_id: i64,
    3 "TopicName" topic_name: String, 4 "BodyData" body_data: UpdateTopicBodyData
} [
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`UpdateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicBodyData {
    pub topic_example_info_list: Option<Vec<UpdateTopicTopicExampleInfoList>>,
}
input! { UpdateTopicBodyData() {
    0 "TopicExampleInfoList" topic_example_info_list: Vec<UpdateTopicTopicExampleInfoList>
} }

/// In the request of [`UpdateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicTopicExampleInfoList {
    pub content: Option<String>,
    pub example_type: Option<i64>,
}
input! { UpdateTopicTopicExampleInfoList() {
    0 "Content" content: String, 1 "ExampleType" example_type: i64
} }

/// Response of [`UpdateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTopicOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates word group: `UpdateWordGroup` of `rai` 2024-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RAI/2024-07-01/UpdateWordGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWordGroup {
    pub commit: Option<bool>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub region_id: Option<String>,
    pub word_info_list_modified: Option<bool>,
    pub body_data: Option<UpdateWordGroupBodyData>,
}
operation! { UpdateWordGroup() "UpdateWordGroup" -> UpdateWordGroupOutput {
    0 "Commit" commit: bool, 1 "GroupId" group_id: i64, 2 "GroupName" group_name: String,
    3 "RegionId" region_id: String, 4 "WordInfoListModified" word_info_list_modified: bool,
    5 "BodyData" body_data: UpdateWordGroupBodyData
} [
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`UpdateWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWordGroupBodyData {
    pub word_info_list: Option<Vec<UpdateWordGroupWordInfoList>>,
}
input! { UpdateWordGroupBodyData() {
    0 "WordInfoList" word_info_list: Vec<UpdateWordGroupWordInfoList>
} }

/// In the request of [`UpdateWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWordGroupWordInfoList {
    pub label: Option<String>,
    pub word: Option<String>,
}
input! { UpdateWordGroupWordInfoList() {
    0 "Label" label: String, 1 "Word" word: String
} }

/// Response of [`UpdateWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWordGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub word_error_info_list: Vec<UpdateWordGroupWordErrorInfoList>,
}
model! { UpdateWordGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "WordErrorInfoList" word_error_info_list: Vec<UpdateWordGroupWordErrorInfoList>
} }

/// In the response of [`UpdateWordGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWordGroupWordErrorInfoList {
    pub error_message: Option<String>,
    pub error_status: Option<i64>,
    pub index: Option<i64>,
    pub label: Option<String>,
    pub word: Option<String>,
}
model! { UpdateWordGroupWordErrorInfoList {
    0 "ErrorMessage" error_message: String, 1 "ErrorStatus" error_status: i64, 2 "Index" index: i64,
    3 "Label" label: String, 4 "Word" word: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    BatchContentAsyncDetect, BatchContentSyncDetect, CheckAccount, ContentAsyncDetect, ContentSyncDetect,
    CreateModelInstance, CreatePolicy, CreateTopic, CreateWordGroup, DeleteModelInstance, DeletePolicy, DeleteTopic,
    DeleteWordGroup, GetContentDetectResult, GetModelInputContentDetectResult, GetModelInstanceInfo,
    GetModelOutputContentDetectResult, GetPolicyDefaultOptions, GetPolicyInfo, GetTopic, GetWordGroup,
    ListModelCategory, ListModelInstance, ListPolicy, ListTopic, ListWordGroup, ModelInputContentAsyncDetect,
    ModelInputContentSyncDetect, ModelOutputContentAsyncDetect, ModelOutputContentSyncDetect, RegisterAccount,
    UpdateModelInstance, UpdatePolicy, UpdateTopic, UpdateWordGroup
}
