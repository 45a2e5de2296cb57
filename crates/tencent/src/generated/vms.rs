//! `vms` 2020-09-02.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "vms", version: "2020-09-02", code: "vms", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCodeVoice {
    pub code_message: String,
    pub called_number: String,
    pub voice_sdk_appid: String,
    pub play_times: Option<u64>,
    pub session_context: Option<String>,
}
operation! { SendCodeVoice(code_message: String, called_number: String, voice_sdk_appid: String)
    "SendCodeVoice" -> SendCodeVoiceOutput {
    0 "CodeMessage" code_message, 1 "CalledNumber" called_number, 2 "VoiceSdkAppid" voice_sdk_appid,
    3 "PlayTimes" play_times: u64, 4 "SessionContext" session_context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCodeVoiceOutput {
    pub send_status: Option<SendStatus>,
}
model! { SendCodeVoiceOutput {
    0 "SendStatus" send_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendStatus {
    pub call_id: Option<String>,
    pub session_context: Option<String>,
}
model! { SendStatus {
    0 "CallId" call_id, 1 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTtsVoice {
    pub template_id: String,
    pub called_number: String,
    pub voice_sdk_appid: String,
    pub template_param_set: Option<Vec<String>>,
    pub play_times: Option<u64>,
    pub session_context: Option<String>,
}
operation! { SendTtsVoice(template_id: String, called_number: String, voice_sdk_appid: String)
    "SendTtsVoice" -> SendTtsVoiceOutput {
    0 "TemplateId" template_id, 1 "CalledNumber" called_number, 2 "VoiceSdkAppid" voice_sdk_appid,
    3 "TemplateParamSet" template_param_set: Vec<String>, 4 "PlayTimes" play_times: u64,
    5 "SessionContext" session_context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTtsVoiceOutput {
    pub send_status: Option<SendStatus>,
}
model! { SendTtsVoiceOutput {
    0 "SendStatus" send_status
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_ACCESS_UPSTREAM_TIMEOUT: &str = "FailedOperation.AccessUpstreamTimeout";
    pub const FAILED_OPERATION_CONTAIN_SENSITIVE_WORD: &str = "FailedOperation.ContainSensitiveWord";
    pub const FAILED_OPERATION_FAIL_RESOLVE_PACKET: &str = "FailedOperation.FailResolvePacket";
    pub const FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_VOICE_PACKAGE: &str =
        "FailedOperation.InsufficientBalanceInVoicePackage";
    pub const FAILED_OPERATION_INVALID_JSON_PARAMETERS: &str = "FailedOperation.InvalidJsonParameters";
    pub const FAILED_OPERATION_INVALID_PARAMETERS: &str = "FailedOperation.InvalidParameters";
    pub const FAILED_OPERATION_JSON_PARSE_FAIL: &str = "FailedOperation.JsonParseFail";
    pub const FAILED_OPERATION_PARAMETERS_OTHER_ERROR: &str = "FailedOperation.ParametersOtherError";
    pub const FAILED_OPERATION_PHONENUMBER_UNAPPLIED_OR_EXPIRED: &str = "FailedOperation.PhonenumberUnappliedOrExpired";
    pub const FAILED_OPERATION_TEMPLATE_INCORRECT_OR_UNAPPROVED: &str = "FailedOperation.TemplateIncorrectOrUnapproved";
    pub const INTERNAL_ERROR_ACCESS_UPSTREAM_TIMEOUT: &str = "InternalError.AccessUpstreamTimeout";
    pub const INTERNAL_ERROR_REQUEST_TIME_EXCEPTION: &str = "InternalError.RequestTimeException";
    pub const INTERNAL_ERROR_REST_API_INTERFACE_NOT_EXIST: &str = "InternalError.RestApiInterfaceNotExist";
    pub const INTERNAL_ERROR_SIG_VERIFICATION_FAIL: &str = "InternalError.SigVerificationFail";
    pub const INTERNAL_ERROR_SSO_SEND_RECV_FAIL: &str = "InternalError.SsoSendRecvFail";
    pub const INTERNAL_ERROR_UPSTREAM_ERROR: &str = "InternalError.UpstreamError";
    pub const INVALID_PARAMETER_VALUE_CALLED_NUMBER_VERIFY_FAIL: &str = "InvalidParameterValue.CalledNumberVerifyFail";
    pub const INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT: &str = "InvalidParameterValue.ContentLengthLimit";
    pub const INVALID_PARAMETER_VALUE_SDK_APPID_NOT_EXIST: &str = "InvalidParameterValue.SdkAppidNotExist";
    pub const LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT: &str = "LimitExceeded.DeliveryFrequencyLimit";
    pub const UNAUTHORIZED_OPERATION_SDK_APPID_IS_DISABLED: &str = "UnauthorizedOperation.SdkAppidIsDisabled";
    pub const UNAUTHORIZED_OPERATION_SERVICE_SUSPEND_DUE_TO_ARREARS: &str =
        "UnauthorizedOperation.ServiceSuspendDueToArrears";
    pub const UNAUTHORIZED_OPERATION_VOICE_SDK_APPID_VERIFY_FAIL: &str =
        "UnauthorizedOperation.VoiceSdkAppidVerifyFail";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    SendCodeVoice, SendTtsVoice
}
