//! `tbp` 2019-06-27.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20190311;

static SERVICE: Service = Service { name: "tbp", version: "2019-06-27", code: "tbp", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextProcess {
    pub bot_id: String,
    pub bot_env: String,
    pub terminal_id: String,
    pub input_text: String,
    pub session_attributes: Option<String>,
    pub platform_type: Option<String>,
    pub platform_id: Option<String>,
}
operation! { TextProcess(bot_id: String, bot_env: String, terminal_id: String, input_text: String)
    "TextProcess" -> TextProcessOutput {
    0 "BotId" bot_id, 1 "BotEnv" bot_env, 2 "TerminalId" terminal_id, 3 "InputText" input_text,
    4 "SessionAttributes" session_attributes: String, 5 "PlatformType" platform_type: String,
    6 "PlatformId" platform_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextProcessOutput {
    pub dialog_status: Option<String>,
    pub bot_name: Option<String>,
    pub intent_name: Option<String>,
    pub slot_info_list: Option<Vec<SlotInfo>>,
    pub input_text: Option<String>,
    pub response_message: Option<ResponseMessage>,
    pub session_attributes: Option<String>,
    pub result_type: Option<String>,
    pub response_text: Option<String>,
}
model! { TextProcessOutput {
    0 "DialogStatus" dialog_status, 1 "BotName" bot_name, 2 "IntentName" intent_name, 3 "SlotInfoList" slot_info_list,
    4 "InputText" input_text, 5 "ResponseMessage" response_message, 6 "SessionAttributes" session_attributes,
    7 "ResultType" result_type, 8 "ResponseText" response_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotInfo {
    pub slot_name: Option<String>,
    pub slot_value: Option<String>,
}
model! { SlotInfo {
    0 "SlotName" slot_name, 1 "SlotValue" slot_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMessage {
    pub group_list: Option<Vec<Group>>,
}
model! { ResponseMessage {
    0 "GroupList" group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    pub content_type: Option<String>,
    pub url: Option<String>,
    pub content: Option<String>,
}
model! { Group {
    0 "ContentType" content_type, 1 "Url" url, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextReset {
    pub bot_id: String,
    pub bot_env: String,
    pub terminal_id: String,
    pub platform_type: Option<String>,
    pub platform_id: Option<String>,
}
operation! { TextReset(bot_id: String, bot_env: String, terminal_id: String) "TextReset" -> TextResetOutput {
    0 "BotId" bot_id, 1 "BotEnv" bot_env, 2 "TerminalId" terminal_id, 3 "PlatformType" platform_type: String,
    4 "PlatformId" platform_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextResetOutput {
    pub dialog_status: Option<String>,
    pub bot_name: Option<String>,
    pub intent_name: Option<String>,
    pub slot_info_list: Option<Vec<SlotInfo>>,
    pub input_text: Option<String>,
    pub response_message: Option<ResponseMessage>,
    pub session_attributes: Option<String>,
    pub result_type: Option<String>,
    pub response_text: Option<String>,
}
model! { TextResetOutput {
    0 "DialogStatus" dialog_status, 1 "BotName" bot_name, 2 "IntentName" intent_name, 3 "SlotInfoList" slot_info_list,
    4 "InputText" input_text, 5 "ResponseMessage" response_message, 6 "SessionAttributes" session_attributes,
    7 "ResultType" result_type, 8 "ResponseText" response_text
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ERROR_MMS: &str = "InternalError.ErrorMms";
    pub const INTERNAL_ERROR_ERROR_NLU: &str = "InternalError.ErrorNlu";
    pub const INTERNAL_ERROR_ERROR_RPC: &str = "InternalError.ErrorRpc";
    pub const INTERNAL_ERROR_ERROR_WEB_HOOK: &str = "InternalError.ErrorWebHook";
    pub const INTERNAL_ERROR_NO_APP_PRIVILEGE: &str = "InternalError.NoAppPrivilege";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
}

#[cfg(feature = "reflect")]
register! {
    TextProcess, TextReset
}
