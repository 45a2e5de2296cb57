//! `tbp` of Tencent Cloud, API version 2019-03-11.
//!
//! Endpoint: `tbp.tencentcloudapi.com`, or `tbp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tbp&Version=2019-03-11>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tbp", "2019-03-11", "tbp", &Endpoints::NONE);

/// Creates bot: `CreateBot` of `tbp` 2019-03-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbp&Version=2019-03-11&Action=CreateBot>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_MMS_FAILED`], [`codes::INTERNAL_ERROR_MMS_INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBot {
    /// Required.
    pub bot_name: String,
    pub bot_cn_name: Option<String>,
}
operation! { CreateBot(bot_name: String) "CreateBot" -> CreateBotOutput {
    0 "BotName" bot_name, 1 "BotCnName" bot_cn_name: String
} }

/// Response of [`CreateBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBotOutput {
    pub task_request_id: Option<String>,
    pub msg: Option<String>,
}
model! { CreateBotOutput {
    0 "TaskRequestId" task_request_id: String, 1 "Msg" msg: String
} }

/// Resets: `Reset` of `tbp` 2019-03-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbp&Version=2019-03-11&Action=Reset>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERROR_ASR`], [`codes::INTERNAL_ERROR_ERROR_TTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reset {
    /// Required.
    pub bot_id: String,
    /// Required.
    pub user_id: String,
    pub bot_version: Option<String>,
    pub bot_env: Option<String>,
}
operation! { Reset(bot_id: String, user_id: String) "Reset" -> ResetOutput {
    0 "BotId" bot_id, 1 "UserId" user_id, 2 "BotVersion" bot_version: String, 3 "BotEnv" bot_env: String
} }

/// Response of [`Reset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetOutput {
    pub dialog_status: Option<String>,
    pub bot_name: Option<String>,
    pub intent_name: Option<String>,
    pub response_text: Option<String>,
    pub slot_info_list: Vec<SlotInfo>,
    pub session_attributes: Option<String>,
    pub question: Option<String>,
    pub wave_url: Option<String>,
    pub wave_data: Option<String>,
}
model! { ResetOutput {
    0 "DialogStatus" dialog_status: String, 1 "BotName" bot_name: String, 2 "IntentName" intent_name: String,
    3 "ResponseText" response_text: String, 4 "SlotInfoList" slot_info_list: Vec<SlotInfo>,
    5 "SessionAttributes" session_attributes: String, 6 "Question" question: String, 7 "WaveUrl" wave_url: String,
    8 "WaveData" wave_data: String
} }

/// In the response of [`Reset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotInfo {
    pub slot_name: Option<String>,
    pub slot_value: Option<String>,
}
model! { SlotInfo {
    0 "SlotName" slot_name: String, 1 "SlotValue" slot_value: String
} }

/// `TextProcess` of `tbp` 2019-03-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbp&Version=2019-03-11&Action=TextProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextProcess {
    /// Required.
    pub bot_id: String,
    /// Required.
    pub terminal_id: String,
    /// Required.
    pub input_text: String,
    pub bot_env: Option<String>,
    pub session_attributes: Option<String>,
}
operation! { TextProcess(bot_id: String, terminal_id: String, input_text: String) "TextProcess" -> TextProcessOutput {
    0 "BotId" bot_id, 1 "TerminalId" terminal_id, 2 "InputText" input_text, 3 "BotEnv" bot_env: String,
    4 "SessionAttributes" session_attributes: String
} }

/// Response of [`TextProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextProcessOutput {
    pub dialog_status: Option<String>,
    pub bot_name: Option<String>,
    pub intent_name: Option<String>,
    pub slot_info_list: Vec<SlotInfo>,
    pub input_text: Option<String>,
    pub session_attributes: Option<String>,
    pub response_text: Option<String>,
    pub result_type: Option<String>,
    pub response_message: Option<ResponseMessage>,
}
model! { TextProcessOutput {
    0 "DialogStatus" dialog_status: String, 1 "BotName" bot_name: String, 2 "IntentName" intent_name: String,
    3 "SlotInfoList" slot_info_list: Vec<SlotInfo>, 4 "InputText" input_text: String,
    5 "SessionAttributes" session_attributes: String, 6 "ResponseText" response_text: String,
    7 "ResultType" result_type: String, 8 "ResponseMessage" response_message: ResponseMessage
} }

/// In the response of [`TextProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMessage {
    pub group_list: Vec<Group>,
}
model! { ResponseMessage {
    0 "GroupList" group_list: Vec<Group>
} }

/// In the response of [`TextProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    pub content_type: Option<String>,
    pub url: Option<String>,
    pub content: Option<String>,
}
model! { Group {
    0 "ContentType" content_type: String, 1 "Url" url: String, 2 "Content" content: String
} }

/// `TextReset` of `tbp` 2019-03-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbp&Version=2019-03-11&Action=TextReset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextReset {
    /// Required.
    pub bot_id: String,
    /// Required.
    pub terminal_id: String,
    pub bot_env: Option<String>,
}
operation! { TextReset(bot_id: String, terminal_id: String) "TextReset" -> TextResetOutput {
    0 "BotId" bot_id, 1 "TerminalId" terminal_id, 2 "BotEnv" bot_env: String
} }

/// Response of [`TextReset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextResetOutput {
    pub dialog_status: Option<String>,
    pub bot_name: Option<String>,
    pub intent_name: Option<String>,
    pub slot_info_list: Vec<SlotInfo>,
    pub input_text: Option<String>,
    pub session_attributes: Option<String>,
    pub response_text: Option<String>,
}
model! { TextResetOutput {
    0 "DialogStatus" dialog_status: String, 1 "BotName" bot_name: String, 2 "IntentName" intent_name: String,
    3 "SlotInfoList" slot_info_list: Vec<SlotInfo>, 4 "InputText" input_text: String,
    5 "SessionAttributes" session_attributes: String, 6 "ResponseText" response_text: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_CALL_MMS_FAILED "InternalError.CallMMSFailed",
    INTERNAL_ERROR_ERROR_ASR "InternalError.ErrorAsr", INTERNAL_ERROR_ERROR_MMS "InternalError.ErrorMms",
    INTERNAL_ERROR_ERROR_NLU "InternalError.ErrorNlu", INTERNAL_ERROR_ERROR_RPC "InternalError.ErrorRpc",
    INTERNAL_ERROR_ERROR_TTS "InternalError.ErrorTts", INTERNAL_ERROR_ERROR_WEB_HOOK "InternalError.ErrorWebHook",
    INTERNAL_ERROR_MMS_INTERNAL_ERROR "InternalError.MMSInternalError",
    INTERNAL_ERROR_NO_APP_PRIVILEGE "InternalError.NoAppPrivilege", INVALID_PARAMETER "InvalidParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateBot, Reset, TextProcess, TextReset
}
