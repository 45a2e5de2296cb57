//! `tbp` of Tencent Cloud, API version 2019-06-27.
//!
//! Endpoint: `tbp.tencentcloudapi.com`, or `tbp.<region>.tencentcloudapi.com`. Other versions: [`v20190311`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=tbp&Version=2019-06-27>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20190311;

static SERVICE: Service<'_> = Service::new("tbp", "2019-06-27", "tbp", &Endpoints::NONE);

/// `TextProcess` of `tbp` 2019-06-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbp&Version=2019-06-27&Action=TextProcess>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_ERROR_MMS`], [`codes::INTERNAL_ERROR_ERROR_NLU`],
/// [`codes::INTERNAL_ERROR_ERROR_RPC`], [`codes::INTERNAL_ERROR_ERROR_WEB_HOOK`],
/// [`codes::INTERNAL_ERROR_NO_APP_PRIVILEGE`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextProcess {
    /// Required.
    pub bot_id: String,
    /// Required.
    pub bot_env: String,
    /// Required.
    pub terminal_id: String,
    /// Required.
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

/// Response of [`TextProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextProcessOutput {
    pub dialog_status: Option<String>,
    pub bot_name: Option<String>,
    pub intent_name: Option<String>,
    pub slot_info_list: Vec<SlotInfo>,
    pub input_text: Option<String>,
    pub response_message: Option<ResponseMessage>,
    pub session_attributes: Option<String>,
    pub result_type: Option<String>,
    pub response_text: Option<String>,
}
model! { TextProcessOutput {
    0 "DialogStatus" dialog_status: String, 1 "BotName" bot_name: String, 2 "IntentName" intent_name: String,
    3 "SlotInfoList" slot_info_list: Vec<SlotInfo>, 4 "InputText" input_text: String,
    5 "ResponseMessage" response_message: ResponseMessage, 6 "SessionAttributes" session_attributes: String,
    7 "ResultType" result_type: String, 8 "ResponseText" response_text: String
} }

/// In the response of [`TextProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotInfo {
    pub slot_name: Option<String>,
    pub slot_value: Option<String>,
}
model! { SlotInfo {
    0 "SlotName" slot_name: String, 1 "SlotValue" slot_value: String
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

/// `TextReset` of `tbp` 2019-06-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbp&Version=2019-06-27&Action=TextReset>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_ERROR_MMS`], [`codes::INTERNAL_ERROR_ERROR_NLU`],
/// [`codes::INTERNAL_ERROR_ERROR_RPC`], [`codes::INTERNAL_ERROR_ERROR_WEB_HOOK`],
/// [`codes::INTERNAL_ERROR_NO_APP_PRIVILEGE`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextReset {
    /// Required.
    pub bot_id: String,
    /// Required.
    pub bot_env: String,
    /// Required.
    pub terminal_id: String,
    pub platform_type: Option<String>,
    pub platform_id: Option<String>,
}
operation! { TextReset(bot_id: String, bot_env: String, terminal_id: String) "TextReset" -> TextResetOutput {
    0 "BotId" bot_id, 1 "BotEnv" bot_env, 2 "TerminalId" terminal_id, 3 "PlatformType" platform_type: String,
    4 "PlatformId" platform_id: String
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
    pub response_message: Option<ResponseMessage>,
    pub session_attributes: Option<String>,
    pub result_type: Option<String>,
    pub response_text: Option<String>,
}
model! { TextResetOutput {
    0 "DialogStatus" dialog_status: String, 1 "BotName" bot_name: String, 2 "IntentName" intent_name: String,
    3 "SlotInfoList" slot_info_list: Vec<SlotInfo>, 4 "InputText" input_text: String,
    5 "ResponseMessage" response_message: ResponseMessage, 6 "SessionAttributes" session_attributes: String,
    7 "ResultType" result_type: String, 8 "ResponseText" response_text: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_ERROR_MMS "InternalError.ErrorMms",
    INTERNAL_ERROR_ERROR_NLU "InternalError.ErrorNlu", INTERNAL_ERROR_ERROR_RPC "InternalError.ErrorRpc",
    INTERNAL_ERROR_ERROR_WEB_HOOK "InternalError.ErrorWebHook",
    INTERNAL_ERROR_NO_APP_PRIVILEGE "InternalError.NoAppPrivilege", INVALID_PARAMETER "InvalidParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    TextProcess, TextReset
}
