//! `cloudmate` 2025-10-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "cloudmate", version: "2025-10-30", code: "cloudmate", endpoints: &Endpoints::NONE };

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudMateAgent {
    pub workspace_id: String,
    pub message: String,
    pub scenario_id: Option<String>,
    pub session_id: Option<String>,
    pub streaming: Option<bool>,
}
operation! { CloudMateAgent(workspace_id: String, message: String) "CloudMateAgent" -> CloudMateAgentOutput {
    0 "WorkspaceId" workspace_id, 1 "Message" message, 2 "ScenarioId" scenario_id: String,
    3 "SessionId" session_id: String, 4 "Streaming" streaming: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudMateAgentOutput {
    pub session_id: Option<String>,
    pub timestamp: Option<u64>,
    pub content: Option<ChatContent>,
    pub partial: Option<bool>,
    pub turn_complete: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { CloudMateAgentOutput {
    0 "SessionId" session_id, 1 "Timestamp" timestamp, 2 "Content" content, 3 "Partial" partial,
    4 "TurnComplete" turn_complete, 5 "ErrorCode" error_code, 6 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatContent {
    pub role: Option<String>,
    pub parts: Option<Vec<ChatEventContentPart>>,
}
model! { ChatContent {
    0 "Role" role, 1 "Parts" parts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatEventContentPart {
    pub text: Option<String>,
    pub function_call: Option<String>,
    pub function_response: Option<String>,
}
model! { ChatEventContentPart {
    0 "Text" text, 1 "FunctionCall" function_call, 2 "FunctionResponse" function_response
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE_OUT_OF_RANGE: &str = "InvalidParameterValue.OutOfRange";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_WORKSPACE_NOT_EXIST: &str = "ResourceNotFound.WorkspaceNotExist";
}

#[cfg(feature = "reflect")]
register! {
    CloudMateAgent
}
