//! `tbp` 2019-03-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tbp", version: "2019-03-11", code: "tbp", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBot {
    pub bot_name: String,
    pub bot_cn_name: Option<String>,
}
operation! { CreateBot(bot_name: String) "CreateBot" -> CreateBotOutput {
    0 "BotName" bot_name, 1 "BotCnName" bot_cn_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBotOutput {
    pub task_request_id: Option<String>,
    pub msg: Option<String>,
}
model! { CreateBotOutput {
    0 "TaskRequestId" task_request_id, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reset {
    pub bot_id: String,
    pub user_id: String,
    pub bot_version: Option<String>,
    pub bot_env: Option<String>,
}
operation! { Reset(bot_id: String, user_id: String) "Reset" -> ResetOutput {
    0 "BotId" bot_id, 1 "UserId" user_id, 2 "BotVersion" bot_version: String, 3 "BotEnv" bot_env: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetOutput {
    pub dialog_status: Option<String>,
    pub bot_name: Option<String>,
    pub intent_name: Option<String>,
    pub response_text: Option<String>,
    pub slot_info_list: Option<Vec<SlotInfo>>,
    pub session_attributes: Option<String>,
    pub question: Option<String>,
    pub wave_url: Option<String>,
    pub wave_data: Option<String>,
}
model! { ResetOutput {
    0 "DialogStatus" dialog_status, 1 "BotName" bot_name, 2 "IntentName" intent_name, 3 "ResponseText" response_text,
    4 "SlotInfoList" slot_info_list, 5 "SessionAttributes" session_attributes, 6 "Question" question,
    7 "WaveUrl" wave_url, 8 "WaveData" wave_data
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
pub struct TextProcess {
    pub bot_id: String,
    pub terminal_id: String,
    pub input_text: String,
    pub bot_env: Option<String>,
    pub session_attributes: Option<String>,
}
operation! { TextProcess(bot_id: String, terminal_id: String, input_text: String) "TextProcess" -> TextProcessOutput {
    0 "BotId" bot_id, 1 "TerminalId" terminal_id, 2 "InputText" input_text, 3 "BotEnv" bot_env: String,
    4 "SessionAttributes" session_attributes: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextProcessOutput {
    pub dialog_status: Option<String>,
    pub bot_name: Option<String>,
    pub intent_name: Option<String>,
    pub slot_info_list: Option<Vec<SlotInfo>>,
    pub input_text: Option<String>,
    pub session_attributes: Option<String>,
    pub response_text: Option<String>,
    pub result_type: Option<String>,
    pub response_message: Option<ResponseMessage>,
}
model! { TextProcessOutput {
    0 "DialogStatus" dialog_status, 1 "BotName" bot_name, 2 "IntentName" intent_name, 3 "SlotInfoList" slot_info_list,
    4 "InputText" input_text, 5 "SessionAttributes" session_attributes, 6 "ResponseText" response_text,
    7 "ResultType" result_type, 8 "ResponseMessage" response_message
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
    pub terminal_id: String,
    pub bot_env: Option<String>,
}
operation! { TextReset(bot_id: String, terminal_id: String) "TextReset" -> TextResetOutput {
    0 "BotId" bot_id, 1 "TerminalId" terminal_id, 2 "BotEnv" bot_env: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextResetOutput {
    pub dialog_status: Option<String>,
    pub bot_name: Option<String>,
    pub intent_name: Option<String>,
    pub slot_info_list: Option<Vec<SlotInfo>>,
    pub input_text: Option<String>,
    pub session_attributes: Option<String>,
    pub response_text: Option<String>,
}
model! { TextResetOutput {
    0 "DialogStatus" dialog_status, 1 "BotName" bot_name, 2 "IntentName" intent_name, 3 "SlotInfoList" slot_info_list,
    4 "InputText" input_text, 5 "SessionAttributes" session_attributes, 6 "ResponseText" response_text
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CALL_MMS_FAILED: &str = "InternalError.CallMMSFailed";
    pub const INTERNAL_ERROR_ERROR_ASR: &str = "InternalError.ErrorAsr";
    pub const INTERNAL_ERROR_ERROR_MMS: &str = "InternalError.ErrorMms";
    pub const INTERNAL_ERROR_ERROR_NLU: &str = "InternalError.ErrorNlu";
    pub const INTERNAL_ERROR_ERROR_RPC: &str = "InternalError.ErrorRpc";
    pub const INTERNAL_ERROR_ERROR_TTS: &str = "InternalError.ErrorTts";
    pub const INTERNAL_ERROR_ERROR_WEB_HOOK: &str = "InternalError.ErrorWebHook";
    pub const INTERNAL_ERROR_MMS_INTERNAL_ERROR: &str = "InternalError.MMSInternalError";
    pub const INTERNAL_ERROR_NO_APP_PRIVILEGE: &str = "InternalError.NoAppPrivilege";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
}

#[cfg(feature = "reflect")]
register! {
    CreateBot, Reset, TextProcess, TextReset
}
