//! `vms` of Tencent Cloud, API version 2020-09-02.
//!
//! Endpoint: `vms.tencentcloudapi.com`, or `vms.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=vms&Version=2020-09-02>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("vms", "2020-09-02", "vms", &Endpoints::NONE);

/// Sends code voice: `SendCodeVoice` of `vms` 2020-09-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vms&Version=2020-09-02&Action=SendCodeVoice>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_UPSTREAM_TIMEOUT`], [`codes::FAILED_OPERATION_CONTAIN_SENSITIVE_WORD`],
/// [`codes::FAILED_OPERATION_FAIL_RESOLVE_PACKET`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_VOICE_PACKAGE`],
/// [`codes::FAILED_OPERATION_INVALID_JSON_PARAMETERS`], [`codes::FAILED_OPERATION_INVALID_PARAMETERS`],
/// [`codes::FAILED_OPERATION_JSON_PARSE_FAIL`], [`codes::FAILED_OPERATION_PARAMETERS_OTHER_ERROR`],
/// [`codes::FAILED_OPERATION_PHONENUMBER_UNAPPLIED_OR_EXPIRED`],
/// [`codes::FAILED_OPERATION_TEMPLATE_INCORRECT_OR_UNAPPROVED`], [`codes::INTERNAL_ERROR_ACCESS_UPSTREAM_TIMEOUT`],
/// [`codes::INTERNAL_ERROR_REQUEST_TIME_EXCEPTION`], [`codes::INTERNAL_ERROR_REST_API_INTERFACE_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_SIG_VERIFICATION_FAIL`], [`codes::INTERNAL_ERROR_SSO_SEND_RECV_FAIL`],
/// [`codes::INTERNAL_ERROR_UPSTREAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CALLED_NUMBER_VERIFY_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_SDK_APPID_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT`], [`codes::UNAUTHORIZED_OPERATION_SDK_APPID_IS_DISABLED`],
/// [`codes::UNAUTHORIZED_OPERATION_SERVICE_SUSPEND_DUE_TO_ARREARS`],
/// [`codes::UNAUTHORIZED_OPERATION_VOICE_SDK_APPID_VERIFY_FAIL`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCodeVoice {
    /// Required.
    pub code_message: String,
    /// Required.
    pub called_number: String,
    /// Required.
    pub voice_sdk_appid: String,
    pub play_times: Option<i64>,
    pub session_context: Option<String>,
}
operation! { SendCodeVoice(code_message: String, called_number: String, voice_sdk_appid: String)
    "SendCodeVoice" -> SendCodeVoiceOutput {
    0 "CodeMessage" code_message, 1 "CalledNumber" called_number, 2 "VoiceSdkAppid" voice_sdk_appid,
    3 "PlayTimes" play_times: i64, 4 "SessionContext" session_context: String
} }

/// Response of [`SendCodeVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCodeVoiceOutput {
    pub send_status: Option<SendStatus>,
}
model! { SendCodeVoiceOutput {
    0 "SendStatus" send_status: SendStatus
} }

/// In the response of [`SendCodeVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendStatus {
    pub call_id: Option<String>,
    pub session_context: Option<String>,
}
model! { SendStatus {
    0 "CallId" call_id: String, 1 "SessionContext" session_context: String
} }

/// Sends tts voice: `SendTtsVoice` of `vms` 2020-09-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vms&Version=2020-09-02&Action=SendTtsVoice>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_UPSTREAM_TIMEOUT`], [`codes::FAILED_OPERATION_CONTAIN_SENSITIVE_WORD`],
/// [`codes::FAILED_OPERATION_FAIL_RESOLVE_PACKET`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_VOICE_PACKAGE`],
/// [`codes::FAILED_OPERATION_INVALID_JSON_PARAMETERS`], [`codes::FAILED_OPERATION_INVALID_PARAMETERS`],
/// [`codes::FAILED_OPERATION_JSON_PARSE_FAIL`], [`codes::FAILED_OPERATION_PARAMETERS_OTHER_ERROR`],
/// [`codes::FAILED_OPERATION_PHONENUMBER_UNAPPLIED_OR_EXPIRED`],
/// [`codes::FAILED_OPERATION_TEMPLATE_INCORRECT_OR_UNAPPROVED`], [`codes::INTERNAL_ERROR_ACCESS_UPSTREAM_TIMEOUT`],
/// [`codes::INTERNAL_ERROR_REQUEST_TIME_EXCEPTION`], [`codes::INTERNAL_ERROR_REST_API_INTERFACE_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_SIG_VERIFICATION_FAIL`], [`codes::INTERNAL_ERROR_SSO_SEND_RECV_FAIL`],
/// [`codes::INTERNAL_ERROR_UPSTREAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CALLED_NUMBER_VERIFY_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_SDK_APPID_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT`], [`codes::UNAUTHORIZED_OPERATION_SDK_APPID_IS_DISABLED`],
/// [`codes::UNAUTHORIZED_OPERATION_SERVICE_SUSPEND_DUE_TO_ARREARS`],
/// [`codes::UNAUTHORIZED_OPERATION_VOICE_SDK_APPID_VERIFY_FAIL`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTtsVoice {
    /// Required.
    pub template_id: String,
    /// Required.
    pub called_number: String,
    /// Required.
    pub voice_sdk_appid: String,
    pub template_param_set: Option<Vec<String>>,
    pub play_times: Option<i64>,
    pub session_context: Option<String>,
}
operation! { SendTtsVoice(template_id: String, called_number: String, voice_sdk_appid: String)
    "SendTtsVoice" -> SendTtsVoiceOutput {
    0 "TemplateId" template_id, 1 "CalledNumber" called_number, 2 "VoiceSdkAppid" voice_sdk_appid,
    3 "TemplateParamSet" template_param_set: Vec<String>, 4 "PlayTimes" play_times: i64,
    5 "SessionContext" session_context: String
} }

/// Response of [`SendTtsVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTtsVoiceOutput {
    pub send_status: Option<SendStatus>,
}
model! { SendTtsVoiceOutput {
    0 "SendStatus" send_status: SendStatus
} }

codes! {
    FAILED_OPERATION_ACCESS_UPSTREAM_TIMEOUT "FailedOperation.AccessUpstreamTimeout",
    FAILED_OPERATION_CONTAIN_SENSITIVE_WORD "FailedOperation.ContainSensitiveWord",
    FAILED_OPERATION_FAIL_RESOLVE_PACKET "FailedOperation.FailResolvePacket",
    FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_VOICE_PACKAGE "FailedOperation.InsufficientBalanceInVoicePackage",
    FAILED_OPERATION_INVALID_JSON_PARAMETERS "FailedOperation.InvalidJsonParameters",
    FAILED_OPERATION_INVALID_PARAMETERS "FailedOperation.InvalidParameters",
    FAILED_OPERATION_JSON_PARSE_FAIL "FailedOperation.JsonParseFail",
    FAILED_OPERATION_PARAMETERS_OTHER_ERROR "FailedOperation.ParametersOtherError",
    FAILED_OPERATION_PHONENUMBER_UNAPPLIED_OR_EXPIRED "FailedOperation.PhonenumberUnappliedOrExpired",
    FAILED_OPERATION_TEMPLATE_INCORRECT_OR_UNAPPROVED "FailedOperation.TemplateIncorrectOrUnapproved",
    INTERNAL_ERROR_ACCESS_UPSTREAM_TIMEOUT "InternalError.AccessUpstreamTimeout",
    INTERNAL_ERROR_REQUEST_TIME_EXCEPTION "InternalError.RequestTimeException",
    INTERNAL_ERROR_REST_API_INTERFACE_NOT_EXIST "InternalError.RestApiInterfaceNotExist",
    INTERNAL_ERROR_SIG_VERIFICATION_FAIL "InternalError.SigVerificationFail",
    INTERNAL_ERROR_SSO_SEND_RECV_FAIL "InternalError.SsoSendRecvFail",
    INTERNAL_ERROR_UPSTREAM_ERROR "InternalError.UpstreamError",
    INVALID_PARAMETER_VALUE_CALLED_NUMBER_VERIFY_FAIL "InvalidParameterValue.CalledNumberVerifyFail",
    INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT "InvalidParameterValue.ContentLengthLimit",
    INVALID_PARAMETER_VALUE_SDK_APPID_NOT_EXIST "InvalidParameterValue.SdkAppidNotExist",
    LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT "LimitExceeded.DeliveryFrequencyLimit",
    UNAUTHORIZED_OPERATION_SDK_APPID_IS_DISABLED "UnauthorizedOperation.SdkAppidIsDisabled",
    UNAUTHORIZED_OPERATION_SERVICE_SUSPEND_DUE_TO_ARREARS "UnauthorizedOperation.ServiceSuspendDueToArrears",
    UNAUTHORIZED_OPERATION_VOICE_SDK_APPID_VERIFY_FAIL "UnauthorizedOperation.VoiceSdkAppidVerifyFail",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    SendCodeVoice, SendTtsVoice
}
