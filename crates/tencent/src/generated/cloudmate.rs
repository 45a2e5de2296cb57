//! `cloudmate` of Tencent Cloud, API version 2025-10-30.
//!
//! Endpoint: `cloudmate.tencentcloudapi.com`, or `cloudmate.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cloudmate&Version=2025-10-30>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cloudmate",
    "2025-10-30",
    "cloudmate",
    &Endpoints::NONE,
);

/// `CloudMateAgent` of `cloudmate` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudmate&Version=2025-10-30&Action=CloudMateAgent>.
///
/// The response can be a stream of events: see `Client::stream`.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_WORKSPACE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudMateAgent {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub message: String,
    pub scenario_id: Option<String>,
    pub session_id: Option<String>,
    pub streaming: Option<bool>,
}
operation! { CloudMateAgent(workspace_id: String, message: String) "CloudMateAgent" -> CloudMateAgentOutput {
    0 "WorkspaceId" workspace_id, 1 "Message" message, 2 "ScenarioId" scenario_id: String,
    3 "SessionId" session_id: String, 4 "Streaming" streaming: bool
} }

/// Response of [`CloudMateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudMateAgentOutput {
    pub session_id: Option<String>,
    pub timestamp: Option<i64>,
    pub content: Option<ChatContent>,
    pub partial: Option<bool>,
    pub turn_complete: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { CloudMateAgentOutput {
    0 "SessionId" session_id: String, 1 "Timestamp" timestamp: i64, 2 "Content" content: ChatContent,
    3 "Partial" partial: bool, 4 "TurnComplete" turn_complete: bool, 5 "ErrorCode" error_code: String,
    6 "ErrorMessage" error_message: String
} }

/// In the response of [`CloudMateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatContent {
    pub role: Option<String>,
    pub parts: Vec<ChatEventContentPart>,
}
model! { ChatContent {
    0 "Role" role: String, 1 "Parts" parts: Vec<ChatEventContentPart>
} }

/// In the response of [`CloudMateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatEventContentPart {
    pub text: Option<String>,
    pub function_call: Option<String>,
    pub function_response: Option<String>,
}
model! { ChatEventContentPart {
    0 "Text" text: String, 1 "FunctionCall" function_call: String, 2 "FunctionResponse" function_response: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE_OUT_OF_RANGE "InvalidParameterValue.OutOfRange", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_WORKSPACE_NOT_EXIST "ResourceNotFound.WorkspaceNotExist"
}

#[cfg(feature = "unstable-registry")]
register! {
    CloudMateAgent
}
