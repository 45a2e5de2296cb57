//! `essbasic` of Tencent Cloud, API version 2020-12-22.
//!
//! Endpoint: `essbasic.tencentcloudapi.com`, or `essbasic.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "essbasic",
    "2020-12-22",
    "essbasic",
    &Endpoints::NONE,
);

/// `ArchiveFlow` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=ArchiveFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveFlow {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_id: String,
}
operation! { ArchiveFlow(caller: Caller, flow_id: String) "ArchiveFlow" -> Empty {
    0 "Caller" caller, 1 "FlowId" flow_id
} }

/// Response of [`ArchiveFlow`]: empty.
pub type ArchiveFlowOutput = Empty;

/// In the request of [`ArchiveFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Caller {
    /// Required.
    pub application_id: Option<String>,
    pub sub_organization_id: Option<String>,
    pub operator_id: Option<String>,
}
input! { Caller(application_id: String) {
    0 "ApplicationId" application_id: String, 1 "SubOrganizationId" sub_organization_id: String,
    2 "OperatorId" operator_id: String
} }

/// Cancels flow: `CancelFlow` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CancelFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFlow {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_id: String,
    pub cancel_message: Option<String>,
}
operation! { CancelFlow(caller: Caller, flow_id: String) "CancelFlow" -> Empty {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "CancelMessage" cancel_message: String
} }

/// Response of [`CancelFlow`]: empty.
pub type CancelFlowOutput = Empty;

/// Checks bank card2 e verification: `CheckBankCard2EVerification` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CheckBankCard2EVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard2EVerification {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub bank_card: String,
    /// Required.
    pub name: String,
}
operation! { CheckBankCard2EVerification(caller: Caller, bank_card: String, name: String)
    "CheckBankCard2EVerification" -> CheckBankCard2EVerificationOutput {
    0 "Caller" caller, 1 "BankCard" bank_card, 2 "Name" name
} }

/// Response of [`CheckBankCard2EVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard2EVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckBankCard2EVerificationOutput {
    0 "Result" result: i64, 1 "Description" description: String
} }

/// Checks bank card3 e verification: `CheckBankCard3EVerification` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CheckBankCard3EVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard3EVerification {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub bank_card: String,
    /// Required.
    pub name: String,
    /// Required.
    pub id_card_number: String,
    pub id_card_type: Option<String>,
}
operation! { CheckBankCard3EVerification(caller: Caller, bank_card: String, name: String, id_card_number: String)
    "CheckBankCard3EVerification" -> CheckBankCard3EVerificationOutput {
    0 "Caller" caller, 1 "BankCard" bank_card, 2 "Name" name, 3 "IdCardNumber" id_card_number,
    4 "IdCardType" id_card_type: String
} }

/// Response of [`CheckBankCard3EVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard3EVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckBankCard3EVerificationOutput {
    0 "Result" result: i64, 1 "Description" description: String
} }

/// Checks bank card4 e verification: `CheckBankCard4EVerification` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CheckBankCard4EVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard4EVerification {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub bank_card: String,
    /// Required.
    pub name: String,
    pub id_card_number: Option<String>,
    pub mobile: Option<String>,
    pub id_card_type: Option<String>,
}
operation! { CheckBankCard4EVerification(caller: Caller, bank_card: String, name: String)
    "CheckBankCard4EVerification" -> CheckBankCard4EVerificationOutput {
    0 "Caller" caller, 1 "BankCard" bank_card, 2 "Name" name, 3 "IdCardNumber" id_card_number: String,
    4 "Mobile" mobile: String, 5 "IdCardType" id_card_type: String
} }

/// Response of [`CheckBankCard4EVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard4EVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckBankCard4EVerificationOutput {
    0 "Result" result: i64, 1 "Description" description: String
} }

/// Checks bank card verification: `CheckBankCardVerification` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CheckBankCardVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCardVerification {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub bank_card: String,
    /// Required.
    pub name: String,
    pub id_card_number: Option<String>,
    pub mobile: Option<String>,
    pub id_card_type: Option<String>,
}
operation! { CheckBankCardVerification(caller: Caller, bank_card: String, name: String)
    "CheckBankCardVerification" -> CheckBankCardVerificationOutput {
    0 "Caller" caller, 1 "BankCard" bank_card, 2 "Name" name, 3 "IdCardNumber" id_card_number: String,
    4 "Mobile" mobile: String, 5 "IdCardType" id_card_type: String
} }

/// Response of [`CheckBankCardVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCardVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckBankCardVerificationOutput {
    0 "Result" result: i64, 1 "Description" description: String
} }

/// Checks face identify: `CheckFaceIdentify` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CheckFaceIdentify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFaceIdentify {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub verify_channel: String,
    /// Required.
    pub verify_result: String,
    pub name: Option<String>,
    pub id_card_number: Option<String>,
    pub get_photo: Option<bool>,
}
operation! { CheckFaceIdentify(caller: Caller, verify_channel: String, verify_result: String)
    "CheckFaceIdentify" -> CheckFaceIdentifyOutput {
    0 "Caller" caller, 1 "VerifyChannel" verify_channel, 2 "VerifyResult" verify_result, 3 "Name" name: String,
    4 "IdCardNumber" id_card_number: String, 5 "GetPhoto" get_photo: bool
} }

/// Response of [`CheckFaceIdentify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFaceIdentifyOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
    pub channel_name: Option<String>,
    pub verified_on: Option<i64>,
    pub serial_number: Option<String>,
    pub verify_server_ip: Option<String>,
    pub photo_file_name: Option<String>,
    pub photo_file_data: Option<String>,
}
model! { CheckFaceIdentifyOutput {
    0 "Result" result: i64, 1 "Description" description: String, 2 "ChannelName" channel_name: String,
    3 "VerifiedOn" verified_on: i64, 4 "SerialNumber" serial_number: String,
    5 "VerifyServerIp" verify_server_ip: String, 6 "PhotoFileName" photo_file_name: String,
    7 "PhotoFileData" photo_file_data: String
} }

/// Checks id card verification: `CheckIdCardVerification` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CheckIdCardVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIdCardVerification {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub name: String,
    /// Required.
    pub id_card_number: String,
    pub id_card_type: Option<String>,
}
operation! { CheckIdCardVerification(caller: Caller, name: String, id_card_number: String)
    "CheckIdCardVerification" -> CheckIdCardVerificationOutput {
    0 "Caller" caller, 1 "Name" name, 2 "IdCardNumber" id_card_number, 3 "IdCardType" id_card_type: String
} }

/// Response of [`CheckIdCardVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIdCardVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckIdCardVerificationOutput {
    0 "Result" result: i64, 1 "Description" description: String
} }

/// Checks mobile and name: `CheckMobileAndName` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CheckMobileAndName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobileAndName {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub mobile: String,
    /// Required.
    pub name: String,
}
operation! { CheckMobileAndName(caller: Caller, mobile: String, name: String)
    "CheckMobileAndName" -> CheckMobileAndNameOutput {
    0 "Caller" caller, 1 "Mobile" mobile, 2 "Name" name
} }

/// Response of [`CheckMobileAndName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobileAndNameOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckMobileAndNameOutput {
    0 "Result" result: i64, 1 "Description" description: String
} }

/// Checks mobile verification: `CheckMobileVerification` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CheckMobileVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobileVerification {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub mobile: String,
    /// Required.
    pub name: String,
    /// Required.
    pub id_card_number: String,
    pub id_card_type: Option<String>,
}
operation! { CheckMobileVerification(caller: Caller, mobile: String, name: String, id_card_number: String)
    "CheckMobileVerification" -> CheckMobileVerificationOutput {
    0 "Caller" caller, 1 "Mobile" mobile, 2 "Name" name, 3 "IdCardNumber" id_card_number,
    4 "IdCardType" id_card_type: String
} }

/// Response of [`CheckMobileVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobileVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckMobileVerificationOutput {
    0 "Result" result: i64, 1 "Description" description: String
} }

/// Checks verify code match flow id: `CheckVerifyCodeMatchFlowId` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CheckVerifyCodeMatchFlowId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVerifyCodeMatchFlowId {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub mobile: String,
    /// Required. Secret.
    pub verify_code: Secret,
    /// Required.
    pub flow_id: String,
}
operation! { CheckVerifyCodeMatchFlowId(caller: Caller, mobile: String, verify_code: Secret, flow_id: String)
    "CheckVerifyCodeMatchFlowId" -> CheckVerifyCodeMatchFlowIdOutput {
    0 "Caller" caller, 1 "Mobile" mobile, 2 "VerifyCode" verify_code, 3 "FlowId" flow_id
} }

/// Response of [`CheckVerifyCodeMatchFlowId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVerifyCodeMatchFlowIdOutput {
    pub success: Option<bool>,
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckVerifyCodeMatchFlowIdOutput {
    0 "Success" success: bool, 1 "Result" result: i64, 2 "Description" description: String
} }

/// Creates face id sign: `CreateFaceIdSign` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CreateFaceIdSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaceIdSign {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub values: Vec<String>,
}
operation! { CreateFaceIdSign(caller: Caller, values: Vec<String>) "CreateFaceIdSign" -> CreateFaceIdSignOutput {
    0 "Caller" caller, 1 "Values" values
} }

/// Response of [`CreateFaceIdSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaceIdSignOutput {
    pub sign: Option<String>,
}
model! { CreateFaceIdSignOutput {
    0 "Sign" sign: String
} }

/// Creates flow by files: `CreateFlowByFiles` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CreateFlowByFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowByFiles {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_info: FlowInfo,
    /// Required.
    pub file_ids: Vec<String>,
    pub custom_id: Option<String>,
}
operation! { CreateFlowByFiles(caller: Caller, flow_info: FlowInfo, file_ids: Vec<String>)
    "CreateFlowByFiles" -> CreateFlowByFilesOutput {
    0 "Caller" caller, 1 "FlowInfo" flow_info, 2 "FileIds" file_ids, 3 "CustomId" custom_id: String
} }

/// In the request of [`CreateFlowByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowInfo {
    /// Required.
    pub flow_name: Option<String>,
    /// Required.
    pub deadline: Option<i64>,
    pub flow_description: Option<String>,
    pub flow_type: Option<String>,
    pub callback_url: Option<String>,
    pub user_data: Option<String>,
}
input! { FlowInfo(flow_name: String, deadline: i64) {
    0 "FlowName" flow_name: String, 1 "Deadline" deadline: i64, 2 "FlowDescription" flow_description: String,
    3 "FlowType" flow_type: String, 4 "CallbackUrl" callback_url: String, 5 "UserData" user_data: String
} }

/// Response of [`CreateFlowByFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowByFilesOutput {
    pub flow_id: Option<String>,
}
model! { CreateFlowByFilesOutput {
    0 "FlowId" flow_id: String
} }

/// Creates h5 face id url: `CreateH5FaceIdUrl` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CreateH5FaceIdUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateH5FaceIdUrl {
    /// Required.
    pub caller: Caller,
    pub wb_app_id: Option<String>,
    pub name: Option<String>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
    pub jump_url: Option<String>,
    pub jump_type: Option<String>,
    pub open_from: Option<String>,
    pub redirect_type: Option<String>,
}
operation! { CreateH5FaceIdUrl(caller: Caller) "CreateH5FaceIdUrl" -> CreateH5FaceIdUrlOutput {
    0 "Caller" caller, 1 "WbAppId" wb_app_id: String, 2 "Name" name: String, 3 "IdCardType" id_card_type: String,
    4 "IdCardNumber" id_card_number: String, 5 "JumpUrl" jump_url: String, 6 "JumpType" jump_type: String,
    7 "OpenFrom" open_from: String, 8 "RedirectType" redirect_type: String
} }

/// Response of [`CreateH5FaceIdUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateH5FaceIdUrlOutput {
    pub url: Option<String>,
}
model! { CreateH5FaceIdUrlOutput {
    0 "Url" url: String
} }

/// Creates preview sign url: `CreatePreviewSignUrl` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CreatePreviewSignUrl>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::INTERNAL_ERROR_CALLBACK`],
/// [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INTERNAL_ERROR_MQ`],
/// [`codes::INTERNAL_ERROR_THIRD_PARTY`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_BANNED_APPLICATION`],
/// [`codes::OPERATION_DENIED_NO_API_AUTH`], [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_SESSION`], [`codes::OPERATION_DENIED_NO_VERIFY`],
/// [`codes::OPERATION_DENIED_NOT_OWNER_UIN`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePreviewSignUrl {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub deadline: i64,
    pub catalog_id: Option<String>,
    pub flow_id: Option<String>,
    pub sign_url_type: Option<String>,
}
operation! { CreatePreviewSignUrl(caller: Caller, deadline: i64) "CreatePreviewSignUrl" -> CreatePreviewSignUrlOutput {
    0 "Caller" caller, 1 "Deadline" deadline, 2 "CatalogId" catalog_id: String, 3 "FlowId" flow_id: String,
    4 "SignUrlType" sign_url_type: String
} }

/// Response of [`CreatePreviewSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePreviewSignUrlOutput {
    pub preview_sign_url: Option<String>,
}
model! { CreatePreviewSignUrlOutput {
    0 "PreviewSignUrl" preview_sign_url: String
} }

/// Creates seal: `CreateSeal` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CreateSeal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSeal {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub seal_type: String,
    /// Required.
    pub seal_name: String,
    /// Required.
    pub source_ip: String,
    pub image: Option<String>,
    pub file_id: Option<String>,
    pub user_id: Option<String>,
    pub is_default: Option<bool>,
}
operation! { CreateSeal(caller: Caller, seal_type: String, seal_name: String, source_ip: String)
    "CreateSeal" -> CreateSealOutput {
    0 "Caller" caller, 1 "SealType" seal_type, 2 "SealName" seal_name, 3 "SourceIp" source_ip, 4 "Image" image: String,
    5 "FileId" file_id: String, 6 "UserId" user_id: String, 7 "IsDefault" is_default: bool
} }

/// Response of [`CreateSeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSealOutput {
    pub seal_id: Option<String>,
}
model! { CreateSealOutput {
    0 "SealId" seal_id: String
} }

/// Creates server flow sign: `CreateServerFlowSign` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CreateServerFlowSign>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerFlowSign {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub sign_components: Vec<Component>,
    /// Required.
    pub source_ip: String,
}
operation! { CreateServerFlowSign(caller: Caller, flow_id: String, sign_components: Vec<Component>, source_ip: String)
    "CreateServerFlowSign" -> CreateServerFlowSignOutput {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "SignComponents" sign_components, 3 "SourceIp" source_ip
} }

/// In the request of [`CreateServerFlowSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Component {
    pub component_id: Option<String>,
    pub component_type: Option<String>,
    pub component_name: Option<String>,
    pub component_required: Option<bool>,
    pub file_index: Option<i64>,
    pub generate_mode: Option<i64>,
    pub component_width: Option<f64>,
    pub component_height: Option<f64>,
    pub component_page: Option<i64>,
    pub component_pos_x: Option<f64>,
    pub component_pos_y: Option<f64>,
    pub component_extra: Option<String>,
    pub component_value: Option<String>,
    pub seal_operate: Option<i64>,
    pub generate_extra: Option<String>,
}
input! { Component() {
    0 "ComponentId" component_id: String, 1 "ComponentType" component_type: String,
    2 "ComponentName" component_name: String, 3 "ComponentRequired" component_required: bool,
    4 "FileIndex" file_index: i64, 5 "GenerateMode" generate_mode: i64, 6 "ComponentWidth" component_width: f64,
    7 "ComponentHeight" component_height: f64, 8 "ComponentPage" component_page: i64,
    9 "ComponentPosX" component_pos_x: f64, 10 "ComponentPosY" component_pos_y: f64,
    11 "ComponentExtra" component_extra: String, 12 "ComponentValue" component_value: String,
    13 "SealOperate" seal_operate: i64, 14 "GenerateExtra" generate_extra: String
} }

/// Response of [`CreateServerFlowSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerFlowSignOutput {
    pub sign_status: Option<i64>,
}
model! { CreateServerFlowSignOutput {
    0 "SignStatus" sign_status: i64
} }

/// Creates sign url: `CreateSignUrl` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CreateSignUrl>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::INTERNAL_ERROR_CALLBACK`],
/// [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INTERNAL_ERROR_MQ`],
/// [`codes::INTERNAL_ERROR_THIRD_PARTY`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_BANNED_APPLICATION`],
/// [`codes::OPERATION_DENIED_NO_API_AUTH`], [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_SESSION`], [`codes::OPERATION_DENIED_NO_VERIFY`],
/// [`codes::OPERATION_DENIED_NOT_OWNER_UIN`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignUrl {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub user_id: String,
    /// Required.
    pub deadline: i64,
    pub catalog_id: Option<String>,
    pub flow_id: Option<String>,
    pub sign_url_type: Option<String>,
    pub sign_id: Option<String>,
}
operation! { CreateSignUrl(caller: Caller, user_id: String, deadline: i64) "CreateSignUrl" -> CreateSignUrlOutput {
    0 "Caller" caller, 1 "UserId" user_id, 2 "Deadline" deadline, 3 "CatalogId" catalog_id: String,
    4 "FlowId" flow_id: String, 5 "SignUrlType" sign_url_type: String, 6 "SignId" sign_id: String
} }

/// Response of [`CreateSignUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignUrlOutput {
    pub sign_url: Option<String>,
}
model! { CreateSignUrlOutput {
    0 "SignUrl" sign_url: String
} }

/// Creates sub organization: `CreateSubOrganization` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CreateSubOrganization>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_OPEN_ID_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_ORG_ID_CARD_NUMBER_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::INTERNAL_ERROR_CALLBACK`],
/// [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INTERNAL_ERROR_MQ`],
/// [`codes::INTERNAL_ERROR_THIRD_PARTY`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_BANNED_APPLICATION`],
/// [`codes::OPERATION_DENIED_NO_API_AUTH`], [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_SESSION`], [`codes::OPERATION_DENIED_NO_VERIFY`],
/// [`codes::OPERATION_DENIED_NOT_OWNER_UIN`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubOrganization {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub id_card_type: String,
    /// Required.
    pub id_card_number: String,
    /// Required.
    pub organization_type: String,
    /// Required.
    pub legal_name: String,
    /// Required.
    pub legal_id_card_type: String,
    /// Required.
    pub legal_id_card_number: String,
    /// Required.
    pub name: String,
    pub open_id: Option<String>,
    pub use_open_id: Option<bool>,
    pub id_card_file_type: Option<String>,
    pub biz_license_file: Option<String>,
    pub biz_license_file_name: Option<String>,
    pub legal_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub verify_client_ip: Option<String>,
    pub verify_server_ip: Option<String>,
    pub contact_address: Option<Address>,
    pub email: Option<String>,
}

/// Arguments of [`CreateSubOrganization::new`].
pub struct CreateSubOrganizationRequired {
    pub caller: Caller,
    pub id_card_type: String,
    pub id_card_number: String,
    pub organization_type: String,
    pub legal_name: String,
    pub legal_id_card_type: String,
    pub legal_id_card_number: String,
    pub name: String,
}
operation! {
    CreateSubOrganization { CreateSubOrganizationRequired: caller, id_card_type, id_card_number, organization_type, legal_name, legal_id_card_type, legal_id_card_number, name }
    "CreateSubOrganization" -> CreateSubOrganizationOutput {
    0 "Caller" caller, 1 "IdCardType" id_card_type, 2 "IdCardNumber" id_card_number,
    3 "OrganizationType" organization_type, 4 "LegalName" legal_name, 5 "LegalIdCardType" legal_id_card_type,
    6 "LegalIdCardNumber" legal_id_card_number, 7 "Name" name, 8 "OpenId" open_id: String,
    9 "UseOpenId" use_open_id: bool, 10 "IdCardFileType" id_card_file_type: String,
    11 "BizLicenseFile" biz_license_file: String, 12 "BizLicenseFileName" biz_license_file_name: String,
    13 "LegalMobile" legal_mobile: String, 14 "ContactName" contact_name: String,
    15 "VerifyClientIp" verify_client_ip: String, 16 "VerifyServerIp" verify_server_ip: String,
    17 "ContactAddress" contact_address: Address, 18 "Email" email: String
} }

/// In the request of [`CreateSubOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    /// Required.
    pub province: Option<String>,
    /// Required.
    pub city: Option<String>,
    /// Required.
    pub county: Option<String>,
    /// Required.
    pub details: Option<String>,
    pub country: Option<String>,
}
input! { Address(province: String, city: String, county: String, details: String) {
    0 "Province" province: String, 1 "City" city: String, 2 "County" county: String, 3 "Details" details: String,
    4 "Country" country: String
} }

/// Response of [`CreateSubOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubOrganizationOutput {
    pub sub_organization_id: Option<String>,
}
model! { CreateSubOrganizationOutput {
    0 "SubOrganizationId" sub_organization_id: String
} }

/// Creates sub organization and seal: `CreateSubOrganizationAndSeal` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CreateSubOrganizationAndSeal>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_ORG_ID_CARD_NUMBER_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`],
/// [`codes::INTERNAL_ERROR_CALLBACK`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INTERNAL_ERROR_MQ`], [`codes::INTERNAL_ERROR_THIRD_PARTY`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_NO_API_AUTH`],
/// [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`], [`codes::OPERATION_DENIED_NO_SESSION`],
/// [`codes::OPERATION_DENIED_NO_VERIFY`], [`codes::OPERATION_DENIED_NOT_OWNER_UIN`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubOrganizationAndSeal {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub name: String,
    /// Required.
    pub id_card_type: String,
    /// Required.
    pub id_card_number: String,
    /// Required.
    pub organization_type: String,
    /// Required.
    pub legal_name: String,
    /// Required.
    pub legal_id_card_type: String,
    /// Required.
    pub legal_id_card_number: String,
    /// Required.
    pub verify_client_ip: String,
    pub email: Option<String>,
    pub id_card_file_type: Option<String>,
    pub biz_license_file: Option<String>,
    pub biz_license_file_name: Option<String>,
    pub legal_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub verify_server_ip: Option<String>,
    pub contact_address: Option<Address>,
    pub seal_name: Option<String>,
    pub seal_type: Option<String>,
    pub seal_horizontal_text: Option<String>,
    pub open_id: Option<String>,
    pub use_open_id: Option<bool>,
}

/// Arguments of [`CreateSubOrganizationAndSeal::new`].
pub struct CreateSubOrganizationAndSealRequired {
    pub caller: Caller,
    pub name: String,
    pub id_card_type: String,
    pub id_card_number: String,
    pub organization_type: String,
    pub legal_name: String,
    pub legal_id_card_type: String,
    pub legal_id_card_number: String,
    pub verify_client_ip: String,
}
operation! {
    CreateSubOrganizationAndSeal { CreateSubOrganizationAndSealRequired: caller, name, id_card_type, id_card_number, organization_type, legal_name, legal_id_card_type, legal_id_card_number, verify_client_ip }
    "CreateSubOrganizationAndSeal" -> CreateSubOrganizationAndSealOutput {
    0 "Caller" caller, 1 "Name" name, 2 "IdCardType" id_card_type, 3 "IdCardNumber" id_card_number,
    4 "OrganizationType" organization_type, 5 "LegalName" legal_name, 6 "LegalIdCardType" legal_id_card_type,
    7 "LegalIdCardNumber" legal_id_card_number, 8 "VerifyClientIp" verify_client_ip, 9 "Email" email: String,
    10 "IdCardFileType" id_card_file_type: String, 11 "BizLicenseFile" biz_license_file: String,
    12 "BizLicenseFileName" biz_license_file_name: String, 13 "LegalMobile" legal_mobile: String,
    14 "ContactName" contact_name: String, 15 "VerifyServerIp" verify_server_ip: String,
    16 "ContactAddress" contact_address: Address, 17 "SealName" seal_name: String, 18 "SealType" seal_type: String,
    19 "SealHorizontalText" seal_horizontal_text: String, 20 "OpenId" open_id: String, 21 "UseOpenId" use_open_id: bool
} }

/// Response of [`CreateSubOrganizationAndSeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubOrganizationAndSealOutput {
    pub sub_organization_id: Option<String>,
    pub seal_id: Option<String>,
}
model! { CreateSubOrganizationAndSealOutput {
    0 "SubOrganizationId" sub_organization_id: String, 1 "SealId" seal_id: String
} }

/// Creates user: `CreateUser` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CreateUser>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_D`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_H`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED30_S`],
/// [`codes::INTERNAL_ERROR_CALLBACK`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INTERNAL_ERROR_MQ`], [`codes::INTERNAL_ERROR_THIRD_PARTY`],
/// [`codes::INVALID_PARAMETER_INVALID_VERIFY_RESULT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_NO_API_AUTH`],
/// [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`], [`codes::OPERATION_DENIED_NO_SESSION`],
/// [`codes::OPERATION_DENIED_NO_VERIFY`], [`codes::OPERATION_DENIED_NOT_OWNER_UIN`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub open_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub id_card_type: String,
    /// Required.
    pub id_card_number: String,
    pub use_open_id: Option<bool>,
    pub email: Option<String>,
    pub mobile: Option<String>,
}

/// Arguments of [`CreateUser::new`].
pub struct CreateUserRequired {
    pub caller: Caller,
    pub open_id: String,
    pub name: String,
    pub id_card_type: String,
    pub id_card_number: String,
}
operation! { CreateUser { CreateUserRequired: caller, open_id, name, id_card_type, id_card_number }
    "CreateUser" -> CreateUserOutput {
    0 "Caller" caller, 1 "OpenId" open_id, 2 "Name" name, 3 "IdCardType" id_card_type, 4 "IdCardNumber" id_card_number,
    5 "UseOpenId" use_open_id: bool, 6 "Email" email: String, 7 "Mobile" mobile: String
} }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user_id: Option<String>,
}
model! { CreateUserOutput {
    0 "UserId" user_id: String
} }

/// Creates user and seal: `CreateUserAndSeal` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=CreateUserAndSeal>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_D`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_H`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED30_S`],
/// [`codes::INTERNAL_ERROR_CALLBACK`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INTERNAL_ERROR_MQ`], [`codes::INTERNAL_ERROR_THIRD_PARTY`],
/// [`codes::INVALID_PARAMETER_INVALID_VERIFY_RESULT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_NO_API_AUTH`],
/// [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`], [`codes::OPERATION_DENIED_NO_SESSION`],
/// [`codes::OPERATION_DENIED_NO_VERIFY`], [`codes::OPERATION_DENIED_NOT_OWNER_UIN`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAndSeal {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub open_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub id_card_type: String,
    /// Required.
    pub id_card_number: String,
    /// Required.
    pub source_ip: String,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub seal_name: Option<String>,
    pub use_open_id: Option<bool>,
}

/// Arguments of [`CreateUserAndSeal::new`].
pub struct CreateUserAndSealRequired {
    pub caller: Caller,
    pub open_id: String,
    pub name: String,
    pub id_card_type: String,
    pub id_card_number: String,
    pub source_ip: String,
}
operation! {
    CreateUserAndSeal { CreateUserAndSealRequired: caller, open_id, name, id_card_type, id_card_number, source_ip }
    "CreateUserAndSeal" -> CreateUserAndSealOutput {
    0 "Caller" caller, 1 "OpenId" open_id, 2 "Name" name, 3 "IdCardType" id_card_type, 4 "IdCardNumber" id_card_number,
    5 "SourceIp" source_ip, 6 "Mobile" mobile: String, 7 "Email" email: String, 8 "SealName" seal_name: String,
    9 "UseOpenId" use_open_id: bool
} }

/// Response of [`CreateUserAndSeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAndSealOutput {
    pub user_id: Option<String>,
    pub seal_id: Option<String>,
}
model! { CreateUserAndSealOutput {
    0 "UserId" user_id: String, 1 "SealId" seal_id: String
} }

/// Deletes seal: `DeleteSeal` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DeleteSeal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSeal {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub seal_id: String,
    /// Required.
    pub source_ip: String,
    pub user_id: Option<String>,
}
operation! { DeleteSeal(caller: Caller, seal_id: String, source_ip: String) "DeleteSeal" -> Empty {
    0 "Caller" caller, 1 "SealId" seal_id, 2 "SourceIp" source_ip, 3 "UserId" user_id: String
} }

/// Response of [`DeleteSeal`]: empty.
pub type DeleteSealOutput = Empty;

/// Describes catalog approvers: `DescribeCatalogApprovers` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeCatalogApprovers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCatalogApprovers {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub catalog_id: String,
    pub user_id: Option<String>,
}
operation! { DescribeCatalogApprovers(caller: Caller, catalog_id: String)
    "DescribeCatalogApprovers" -> DescribeCatalogApproversOutput {
    0 "Caller" caller, 1 "CatalogId" catalog_id, 2 "UserId" user_id: String
} }

/// Response of [`DescribeCatalogApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCatalogApproversOutput {
    pub approvers: Vec<CatalogApprovers>,
}
model! { DescribeCatalogApproversOutput {
    0 "Approvers" approvers: Vec<CatalogApprovers>
} }

/// In the response of [`DescribeCatalogApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogApprovers {
    pub flow_id: Option<String>,
    pub approvers: Vec<FlowApproverInfo>,
}
model! { CatalogApprovers {
    0 "FlowId" flow_id: String, 1 "Approvers" approvers: Vec<FlowApproverInfo>
} }

/// In the response of [`DescribeCatalogApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowApproverInfo {
    pub user_id: Option<String>,
    pub verify_channel: Vec<String>,
    pub approve_status: Option<i64>,
    pub approve_message: Option<String>,
    pub approve_time: Option<i64>,
    pub sub_organization_id: Option<String>,
    pub jump_url: Option<String>,
    pub component_seals: Vec<ComponentSeal>,
    pub is_full_text: Option<bool>,
    pub pre_read_time: Option<i64>,
    pub mobile: Option<String>,
    pub deadline: Option<i64>,
    pub is_last_approver: Option<bool>,
    pub sms_template: Option<SmsTemplate>,
    pub id_card_number: Option<String>,
    pub name: Option<String>,
    pub can_off_line: Option<bool>,
    pub id_card_type: Option<String>,
    pub callback_url: Option<String>,
    pub sign_id: Option<String>,
}
model! { FlowApproverInfo {
    0 "UserId" user_id: String, 1 "VerifyChannel" verify_channel: Vec<String>, 2 "ApproveStatus" approve_status: i64,
    3 "ApproveMessage" approve_message: String, 4 "ApproveTime" approve_time: i64,
    5 "SubOrganizationId" sub_organization_id: String, 6 "JumpUrl" jump_url: String,
    7 "ComponentSeals" component_seals: Vec<ComponentSeal>, 8 "IsFullText" is_full_text: bool,
    9 "PreReadTime" pre_read_time: i64, 10 "Mobile" mobile: String, 11 "Deadline" deadline: i64,
    12 "IsLastApprover" is_last_approver: bool, 13 "SmsTemplate" sms_template: SmsTemplate,
    14 "IdCardNumber" id_card_number: String, 15 "Name" name: String, 16 "CanOffLine" can_off_line: bool,
    17 "IdCardType" id_card_type: String, 18 "CallbackUrl" callback_url: String, 19 "SignId" sign_id: String
} }

/// In the response of [`DescribeCatalogApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentSeal {
    pub component_id: Option<String>,
    pub seal_id: Option<String>,
}
model! { ComponentSeal {
    0 "ComponentId" component_id: String, 1 "SealId" seal_id: String
} }

/// In the request of [`DescribeCatalogApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsTemplate {
    /// Required.
    pub template_id: Option<String>,
    /// Required.
    pub sign: Option<String>,
}
input! { SmsTemplate(template_id: String, sign: String) {
    0 "TemplateId" template_id: String, 1 "Sign" sign: String
} }

/// Describes catalog sign components: `DescribeCatalogSignComponents` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeCatalogSignComponents>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_D`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_H`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED30_S`],
/// [`codes::INTERNAL_ERROR_CALLBACK`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INTERNAL_ERROR_MQ`], [`codes::INTERNAL_ERROR_THIRD_PARTY`],
/// [`codes::INVALID_PARAMETER_INVALID_VERIFY_RESULT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_NO_API_AUTH`],
/// [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`], [`codes::OPERATION_DENIED_NO_SESSION`],
/// [`codes::OPERATION_DENIED_NO_VERIFY`], [`codes::OPERATION_DENIED_NOT_OWNER_UIN`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCatalogSignComponents {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub catalog_id: String,
}
operation! { DescribeCatalogSignComponents(caller: Caller, catalog_id: String)
    "DescribeCatalogSignComponents" -> DescribeCatalogSignComponentsOutput {
    0 "Caller" caller, 1 "CatalogId" catalog_id
} }

/// Response of [`DescribeCatalogSignComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCatalogSignComponentsOutput {
    pub sign_components: Vec<CatalogComponents>,
}
model! { DescribeCatalogSignComponentsOutput {
    0 "SignComponents" sign_components: Vec<CatalogComponents>
} }

/// In the response of [`DescribeCatalogSignComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogComponents {
    pub flow_id: Option<String>,
    pub sign_components: Vec<Component>,
    pub sign_id: Option<String>,
}
model! { CatalogComponents {
    0 "FlowId" flow_id: String, 1 "SignComponents" sign_components: Vec<Component>, 2 "SignId" sign_id: String
} }

/// Describes custom flow ids: `DescribeCustomFlowIds` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeCustomFlowIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomFlowIds {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub custom_ids: Vec<String>,
}
operation! { DescribeCustomFlowIds(caller: Caller, custom_ids: Vec<String>)
    "DescribeCustomFlowIds" -> DescribeCustomFlowIdsOutput {
    0 "Caller" caller, 1 "CustomIds" custom_ids
} }

/// Response of [`DescribeCustomFlowIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomFlowIdsOutput {
    pub custom_id_list: Vec<CustomFlowIdMap>,
}
model! { DescribeCustomFlowIdsOutput {
    0 "CustomIdList" custom_id_list: Vec<CustomFlowIdMap>
} }

/// In the response of [`DescribeCustomFlowIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFlowIdMap {
    pub custom_id: Option<String>,
    pub flow_id: Option<String>,
}
model! { CustomFlowIdMap {
    0 "CustomId" custom_id: String, 1 "FlowId" flow_id: String
} }

/// Describes custom flow ids by flow id: `DescribeCustomFlowIdsByFlowId` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeCustomFlowIdsByFlowId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomFlowIdsByFlowId {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_ids: Vec<String>,
}
operation! { DescribeCustomFlowIdsByFlowId(caller: Caller, flow_ids: Vec<String>)
    "DescribeCustomFlowIdsByFlowId" -> DescribeCustomFlowIdsByFlowIdOutput {
    0 "Caller" caller, 1 "FlowIds" flow_ids
} }

/// Response of [`DescribeCustomFlowIdsByFlowId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomFlowIdsByFlowIdOutput {
    pub custom_id_list: Vec<CustomFlowIdMap>,
}
model! { DescribeCustomFlowIdsByFlowIdOutput {
    0 "CustomIdList" custom_id_list: Vec<CustomFlowIdMap>
} }

/// Describes face id photos: `DescribeFaceIdPhotos` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeFaceIdPhotos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceIdPhotos {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub wb_app_id: String,
    /// Required.
    pub order_numbers: Vec<String>,
}
operation! { DescribeFaceIdPhotos(caller: Caller, wb_app_id: String, order_numbers: Vec<String>)
    "DescribeFaceIdPhotos" -> DescribeFaceIdPhotosOutput {
    0 "Caller" caller, 1 "WbAppId" wb_app_id, 2 "OrderNumbers" order_numbers
} }

/// Response of [`DescribeFaceIdPhotos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceIdPhotosOutput {
    pub photos: Vec<FaceIdPhoto>,
}
model! { DescribeFaceIdPhotosOutput {
    0 "Photos" photos: Vec<FaceIdPhoto>
} }

/// In the response of [`DescribeFaceIdPhotos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceIdPhoto {
    pub result: Option<i64>,
    pub description: Option<String>,
    pub photo: Option<String>,
    pub order_number: Option<String>,
}
model! { FaceIdPhoto {
    0 "Result" result: i64, 1 "Description" description: String, 2 "Photo" photo: String,
    3 "OrderNumber" order_number: String
} }

/// Describes face id results: `DescribeFaceIdResults` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeFaceIdResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceIdResults {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub wb_app_id: String,
    /// Required.
    pub order_numbers: Vec<String>,
    pub file_type: Option<i64>,
}
operation! { DescribeFaceIdResults(caller: Caller, wb_app_id: String, order_numbers: Vec<String>)
    "DescribeFaceIdResults" -> DescribeFaceIdResultsOutput {
    0 "Caller" caller, 1 "WbAppId" wb_app_id, 2 "OrderNumbers" order_numbers, 3 "FileType" file_type: i64
} }

/// Response of [`DescribeFaceIdResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceIdResultsOutput {
    pub results: Vec<FaceIdResult>,
}
model! { DescribeFaceIdResultsOutput {
    0 "Results" results: Vec<FaceIdResult>
} }

/// In the response of [`DescribeFaceIdResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceIdResult {
    pub result: Option<i64>,
    pub description: Option<String>,
    pub order_number: Option<String>,
    pub name: Option<String>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
    pub live_rate: Option<i64>,
    pub similarity: Option<f64>,
    pub occurred_time: Option<i64>,
    pub photo: Option<String>,
    pub video: Option<String>,
}
model! { FaceIdResult {
    0 "Result" result: i64, 1 "Description" description: String, 2 "OrderNumber" order_number: String,
    3 "Name" name: String, 4 "IdCardType" id_card_type: String, 5 "IdCardNumber" id_card_number: String,
    6 "LiveRate" live_rate: i64, 7 "Similarity" similarity: f64, 8 "OccurredTime" occurred_time: i64,
    9 "Photo" photo: String, 10 "Video" video: String
} }

/// Describes file ids by custom ids: `DescribeFileIdsByCustomIds` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeFileIdsByCustomIds>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileIdsByCustomIds {
    /// Required.
    pub caller: Caller,
    pub custom_ids: Option<Vec<String>>,
}
operation! { DescribeFileIdsByCustomIds(caller: Caller)
    "DescribeFileIdsByCustomIds" -> DescribeFileIdsByCustomIdsOutput {
    0 "Caller" caller, 1 "CustomIds" custom_ids: Vec<String>
} }

/// Response of [`DescribeFileIdsByCustomIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileIdsByCustomIdsOutput {
    pub custom_id_list: Vec<CustomFileIdMap>,
}
model! { DescribeFileIdsByCustomIdsOutput {
    0 "CustomIdList" custom_id_list: Vec<CustomFileIdMap>
} }

/// In the response of [`DescribeFileIdsByCustomIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFileIdMap {
    pub custom_id: Option<String>,
    pub file_id: Option<String>,
}
model! { CustomFileIdMap {
    0 "CustomId" custom_id: String, 1 "FileId" file_id: String
} }

/// Describes file urls: `DescribeFileUrls` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeFileUrls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUrls {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub business_ids: Vec<String>,
    /// Required.
    pub business_type: String,
    pub file_name: Option<String>,
    pub resource_offset: Option<i64>,
    pub resource_limit: Option<i64>,
    pub file_type: Option<String>,
}
operation! { DescribeFileUrls(caller: Caller, business_ids: Vec<String>, business_type: String)
    "DescribeFileUrls" -> DescribeFileUrlsOutput {
    0 "Caller" caller, 1 "BusinessIds" business_ids, 2 "BusinessType" business_type, 3 "FileName" file_name: String,
    4 "ResourceOffset" resource_offset: i64, 5 "ResourceLimit" resource_limit: i64, 6 "FileType" file_type: String
} }

/// Response of [`DescribeFileUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUrlsOutput {
    pub file_urls: Vec<FileUrl>,
    pub total_count: Option<i64>,
}
model! { DescribeFileUrlsOutput {
    0 "FileUrls" file_urls: Vec<FileUrl>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFileUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUrl {
    pub url: Option<String>,
    pub option: Option<String>,
    pub index: Option<i64>,
    pub flow_id: Option<String>,
}
model! { FileUrl {
    0 "Url" url: String, 1 "Option" option: String, 2 "Index" index: i64, 3 "FlowId" flow_id: String
} }

/// Describes flow: `DescribeFlow` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlow {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_id: String,
}
operation! { DescribeFlow(caller: Caller, flow_id: String) "DescribeFlow" -> DescribeFlowOutput {
    0 "Caller" caller, 1 "FlowId" flow_id
} }

/// Response of [`DescribeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowOutput {
    pub creator: Option<Caller>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub flow_description: Option<String>,
    pub flow_type: Option<String>,
    pub flow_status: Option<i64>,
    pub created_on: Option<i64>,
    pub updated_on: Option<i64>,
    pub deadline: Option<i64>,
    pub callback_url: Option<String>,
    pub flow_message: Option<String>,
}
model! { DescribeFlowOutput {
    0 "Creator" creator: Caller, 1 "FlowId" flow_id: String, 2 "FlowName" flow_name: String,
    3 "FlowDescription" flow_description: String, 4 "FlowType" flow_type: String, 5 "FlowStatus" flow_status: i64,
    6 "CreatedOn" created_on: i64, 7 "UpdatedOn" updated_on: i64, 8 "Deadline" deadline: i64,
    9 "CallbackUrl" callback_url: String, 10 "FlowMessage" flow_message: String
} }

/// Describes flow approvers: `DescribeFlowApprovers` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeFlowApprovers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowApprovers {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_id: String,
    pub user_id: Option<String>,
    pub sign_id: Option<String>,
}
operation! { DescribeFlowApprovers(caller: Caller, flow_id: String)
    "DescribeFlowApprovers" -> DescribeFlowApproversOutput {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "UserId" user_id: String, 3 "SignId" sign_id: String
} }

/// Response of [`DescribeFlowApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowApproversOutput {
    pub flow_id: Option<String>,
    pub approvers: Vec<FlowApproverInfo>,
}
model! { DescribeFlowApproversOutput {
    0 "FlowId" flow_id: String, 1 "Approvers" approvers: Vec<FlowApproverInfo>
} }

/// Describes flow files: `DescribeFlowFiles` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeFlowFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowFiles {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_id: String,
}
operation! { DescribeFlowFiles(caller: Caller, flow_id: String) "DescribeFlowFiles" -> DescribeFlowFilesOutput {
    0 "Caller" caller, 1 "FlowId" flow_id
} }

/// Response of [`DescribeFlowFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowFilesOutput {
    pub flow_id: Option<String>,
    pub flow_file_infos: Vec<FlowFileInfo>,
}
model! { DescribeFlowFilesOutput {
    0 "FlowId" flow_id: String, 1 "FlowFileInfos" flow_file_infos: Vec<FlowFileInfo>
} }

/// In the response of [`DescribeFlowFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowFileInfo {
    pub file_index: Option<i64>,
    pub file_type: Option<String>,
    pub file_md5: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub created_on: Option<i64>,
    pub url: Option<String>,
}
model! { FlowFileInfo {
    0 "FileIndex" file_index: i64, 1 "FileType" file_type: String, 2 "FileMd5" file_md5: String,
    3 "FileName" file_name: String, 4 "FileSize" file_size: i64, 5 "CreatedOn" created_on: i64, 6 "Url" url: String
} }

/// Describes seals: `DescribeSeals` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeSeals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSeals {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub seal_ids: Vec<String>,
    pub user_id: Option<String>,
}
operation! { DescribeSeals(caller: Caller, seal_ids: Vec<String>) "DescribeSeals" -> DescribeSealsOutput {
    0 "Caller" caller, 1 "SealIds" seal_ids, 2 "UserId" user_id: String
} }

/// Response of [`DescribeSeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSealsOutput {
    pub seals: Vec<Seal>,
}
model! { DescribeSealsOutput {
    0 "Seals" seals: Vec<Seal>
} }

/// In the response of [`DescribeSeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Seal {
    pub seal_id: Option<String>,
    pub seal_name: Option<String>,
    pub seal_type: Option<String>,
    pub seal_source: Option<String>,
    pub creator: Option<Caller>,
    pub created_on: Option<i64>,
    pub user_id: Option<String>,
    pub file_url: Option<FileUrl>,
    pub default_seal: Option<bool>,
}
model! { Seal {
    0 "SealId" seal_id: String, 1 "SealName" seal_name: String, 2 "SealType" seal_type: String,
    3 "SealSource" seal_source: String, 4 "Creator" creator: Caller, 5 "CreatedOn" created_on: i64,
    6 "UserId" user_id: String, 7 "FileUrl" file_url: FileUrl, 8 "DefaultSeal" default_seal: bool
} }

/// Describes sub organizations: `DescribeSubOrganizations` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeSubOrganizations>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::INTERNAL_ERROR_CALLBACK`],
/// [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INTERNAL_ERROR_MQ`],
/// [`codes::INTERNAL_ERROR_THIRD_PARTY`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_BANNED_APPLICATION`],
/// [`codes::OPERATION_DENIED_NO_API_AUTH`], [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_SESSION`], [`codes::OPERATION_DENIED_NO_VERIFY`],
/// [`codes::OPERATION_DENIED_NOT_OWNER_UIN`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubOrganizations {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub sub_organization_ids: Vec<String>,
}
operation! { DescribeSubOrganizations(caller: Caller, sub_organization_ids: Vec<String>)
    "DescribeSubOrganizations" -> DescribeSubOrganizationsOutput {
    0 "Caller" caller, 1 "SubOrganizationIds" sub_organization_ids
} }

/// Response of [`DescribeSubOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubOrganizationsOutput {
    pub sub_organization_infos: Vec<SubOrganizationDetail>,
}
model! { DescribeSubOrganizationsOutput {
    0 "SubOrganizationInfos" sub_organization_infos: Vec<SubOrganizationDetail>
} }

/// In the response of [`DescribeSubOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubOrganizationDetail {
    pub id: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
    pub organization_type: Option<String>,
    pub id_card_file_type: Option<String>,
    pub biz_license_file: Option<String>,
    pub biz_license_file_name: Option<String>,
    pub legal_name: Option<String>,
    pub legal_id_card_type: Option<String>,
    pub legal_id_card_number: Option<String>,
    pub legal_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub verify_status: Option<String>,
    pub verified_on: Option<i64>,
    pub created_on: Option<i64>,
    pub updated_on: Option<i64>,
    pub verify_client_ip: Option<String>,
    pub verify_server_ip: Option<String>,
    pub contact_address: Option<Address>,
}
model! { SubOrganizationDetail {
    0 "Id" id: String, 1 "Name" name: String, 2 "Email" email: String, 3 "IdCardType" id_card_type: String,
    4 "IdCardNumber" id_card_number: String, 5 "OrganizationType" organization_type: String,
    6 "IdCardFileType" id_card_file_type: String, 7 "BizLicenseFile" biz_license_file: String,
    8 "BizLicenseFileName" biz_license_file_name: String, 9 "LegalName" legal_name: String,
    10 "LegalIdCardType" legal_id_card_type: String, 11 "LegalIdCardNumber" legal_id_card_number: String,
    12 "LegalMobile" legal_mobile: String, 13 "ContactName" contact_name: String,
    14 "VerifyStatus" verify_status: String, 15 "VerifiedOn" verified_on: i64, 16 "CreatedOn" created_on: i64,
    17 "UpdatedOn" updated_on: i64, 18 "VerifyClientIp" verify_client_ip: String,
    19 "VerifyServerIp" verify_server_ip: String, 20 "ContactAddress" contact_address: Address
} }

/// Describes users: `DescribeUsers` of `essbasic` 2020-12-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DescribeUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsers {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { DescribeUsers(caller: Caller, user_ids: Vec<String>) "DescribeUsers" -> DescribeUsersOutput {
    0 "Caller" caller, 1 "UserIds" user_ids
} }

/// Response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOutput {
    pub users: Vec<UserDescribe>,
}
model! { DescribeUsersOutput {
    0 "Users" users: Vec<UserDescribe>
} }

/// In the response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDescribe {
    pub user_id: Option<String>,
    pub mobile: Option<String>,
    pub created_on: Option<i64>,
    pub verify_status: Option<i64>,
    pub name: Option<String>,
    pub verified_on: Option<i64>,
    pub id_card_type: Option<String>,
    pub id_card_number: Option<String>,
}
model! { UserDescribe {
    0 "UserId" user_id: String, 1 "Mobile" mobile: String, 2 "CreatedOn" created_on: i64,
    3 "VerifyStatus" verify_status: i64, 4 "Name" name: String, 5 "VerifiedOn" verified_on: i64,
    6 "IdCardType" id_card_type: String, 7 "IdCardNumber" id_card_number: String
} }

/// Destroys flow file: `DestroyFlowFile` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=DestroyFlowFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyFlowFile {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_id: String,
}
operation! { DestroyFlowFile(caller: Caller, flow_id: String) "DestroyFlowFile" -> Empty {
    0 "Caller" caller, 1 "FlowId" flow_id
} }

/// Response of [`DestroyFlowFile`]: empty.
pub type DestroyFlowFileOutput = Empty;

/// Generates organization seal: `GenerateOrganizationSeal` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=GenerateOrganizationSeal>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_ORG_SEAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOrganizationSeal {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub seal_type: String,
    /// Required.
    pub source_ip: String,
    pub seal_name: Option<String>,
    pub seal_horizontal_text: Option<String>,
    pub is_default: Option<bool>,
}
operation! { GenerateOrganizationSeal(caller: Caller, seal_type: String, source_ip: String)
    "GenerateOrganizationSeal" -> GenerateOrganizationSealOutput {
    0 "Caller" caller, 1 "SealType" seal_type, 2 "SourceIp" source_ip, 3 "SealName" seal_name: String,
    4 "SealHorizontalText" seal_horizontal_text: String, 5 "IsDefault" is_default: bool
} }

/// Response of [`GenerateOrganizationSeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOrganizationSealOutput {
    pub seal_id: Option<String>,
}
model! { GenerateOrganizationSealOutput {
    0 "SealId" seal_id: String
} }

/// Generates user seal: `GenerateUserSeal` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=GenerateUserSeal>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUserSeal {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub user_id: String,
    /// Required.
    pub source_ip: String,
    pub seal_name: Option<String>,
    pub is_default: Option<bool>,
}
operation! { GenerateUserSeal(caller: Caller, user_id: String, source_ip: String)
    "GenerateUserSeal" -> GenerateUserSealOutput {
    0 "Caller" caller, 1 "UserId" user_id, 2 "SourceIp" source_ip, 3 "SealName" seal_name: String,
    4 "IsDefault" is_default: bool
} }

/// Response of [`GenerateUserSeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUserSealOutput {
    pub seal_id: Option<String>,
}
model! { GenerateUserSealOutput {
    0 "SealId" seal_id: String
} }

/// Modifies organization default seal: `ModifyOrganizationDefaultSeal` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=ModifyOrganizationDefaultSeal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrganizationDefaultSeal {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub seal_id: String,
    /// Required.
    pub source_ip: String,
}
operation! { ModifyOrganizationDefaultSeal(caller: Caller, seal_id: String, source_ip: String)
    "ModifyOrganizationDefaultSeal" -> Empty {
    0 "Caller" caller, 1 "SealId" seal_id, 2 "SourceIp" source_ip
} }

/// Response of [`ModifyOrganizationDefaultSeal`]: empty.
pub type ModifyOrganizationDefaultSealOutput = Empty;

/// Modifies seal: `ModifySeal` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=ModifySeal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySeal {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub source_ip: String,
    pub seal_id: Option<String>,
    pub seal_name: Option<String>,
    pub image: Option<String>,
    pub file_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { ModifySeal(caller: Caller, source_ip: String) "ModifySeal" -> Empty {
    0 "Caller" caller, 1 "SourceIp" source_ip, 2 "SealId" seal_id: String, 3 "SealName" seal_name: String,
    4 "Image" image: String, 5 "FileId" file_id: String, 6 "UserId" user_id: String
} }

/// Response of [`ModifySeal`]: empty.
pub type ModifySealOutput = Empty;

/// Modifies sub organization info: `ModifySubOrganizationInfo` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=ModifySubOrganizationInfo>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_OPEN_ID_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_ORG_ID_CARD_NUMBER_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::INTERNAL_ERROR_CALLBACK`],
/// [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INTERNAL_ERROR_MQ`],
/// [`codes::INTERNAL_ERROR_THIRD_PARTY`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_BANNED_APPLICATION`],
/// [`codes::OPERATION_DENIED_NO_API_AUTH`], [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_SESSION`], [`codes::OPERATION_DENIED_NO_VERIFY`],
/// [`codes::OPERATION_DENIED_NOT_OWNER_UIN`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubOrganizationInfo {
    /// Required.
    pub caller: Caller,
    pub open_id: Option<String>,
    pub name: Option<String>,
    pub organization_type: Option<String>,
    pub biz_license_file: Option<String>,
    pub biz_license_file_name: Option<String>,
    pub legal_name: Option<String>,
    pub legal_id_card_type: Option<String>,
    pub legal_id_card_number: Option<String>,
    pub legal_mobile: Option<String>,
    pub contact_name: Option<String>,
    pub contact_address: Option<Address>,
    pub email: Option<String>,
}
operation! { ModifySubOrganizationInfo(caller: Caller) "ModifySubOrganizationInfo" -> ModifySubOrganizationInfoOutput {
    0 "Caller" caller, 1 "OpenId" open_id: String, 2 "Name" name: String,
    3 "OrganizationType" organization_type: String, 4 "BizLicenseFile" biz_license_file: String,
    5 "BizLicenseFileName" biz_license_file_name: String, 6 "LegalName" legal_name: String,
    7 "LegalIdCardType" legal_id_card_type: String, 8 "LegalIdCardNumber" legal_id_card_number: String,
    9 "LegalMobile" legal_mobile: String, 10 "ContactName" contact_name: String,
    11 "ContactAddress" contact_address: Address, 12 "Email" email: String
} }

/// Response of [`ModifySubOrganizationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubOrganizationInfoOutput {
    pub sub_organization_id: Option<String>,
}
model! { ModifySubOrganizationInfoOutput {
    0 "SubOrganizationId" sub_organization_id: String
} }

/// Modifies user: `ModifyUser` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=ModifyUser>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_D`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_H`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED30_S`],
/// [`codes::INTERNAL_ERROR_CALLBACK`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INTERNAL_ERROR_MQ`], [`codes::INTERNAL_ERROR_THIRD_PARTY`],
/// [`codes::INVALID_PARAMETER_INVALID_VERIFY_RESULT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_NO_API_AUTH`],
/// [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`], [`codes::OPERATION_DENIED_NO_SESSION`],
/// [`codes::OPERATION_DENIED_NO_VERIFY`], [`codes::OPERATION_DENIED_NOT_OWNER_UIN`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    /// Required.
    pub caller: Caller,
    pub open_id: Option<String>,
    pub user_id: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
}
operation! { ModifyUser(caller: Caller) "ModifyUser" -> ModifyUserOutput {
    0 "Caller" caller, 1 "OpenId" open_id: String, 2 "UserId" user_id: String, 3 "Mobile" mobile: String,
    4 "Email" email: String, 5 "Name" name: String
} }

/// Response of [`ModifyUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserOutput {
    pub user_id: Option<String>,
}
model! { ModifyUserOutput {
    0 "UserId" user_id: String
} }

/// Modifies user default seal: `ModifyUserDefaultSeal` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=ModifyUserDefaultSeal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserDefaultSeal {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub user_id: String,
    /// Required.
    pub seal_id: String,
    /// Required.
    pub source_ip: String,
}
operation! { ModifyUserDefaultSeal(caller: Caller, user_id: String, seal_id: String, source_ip: String)
    "ModifyUserDefaultSeal" -> Empty {
    0 "Caller" caller, 1 "UserId" user_id, 2 "SealId" seal_id, 3 "SourceIp" source_ip
} }

/// Response of [`ModifyUserDefaultSeal`]: empty.
pub type ModifyUserDefaultSealOutput = Empty;

/// Rejects flow: `RejectFlow` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=RejectFlow>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_D`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_H`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED30_S`],
/// [`codes::INTERNAL_ERROR_CALLBACK`], [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`],
/// [`codes::INTERNAL_ERROR_MQ`], [`codes::INTERNAL_ERROR_THIRD_PARTY`],
/// [`codes::INVALID_PARAMETER_INVALID_VERIFY_RESULT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_BANNED_APPLICATION`], [`codes::OPERATION_DENIED_NO_API_AUTH`],
/// [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`], [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`], [`codes::OPERATION_DENIED_NO_SESSION`],
/// [`codes::OPERATION_DENIED_NO_VERIFY`], [`codes::OPERATION_DENIED_NOT_OWNER_UIN`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectFlow {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub verify_result: String,
    /// Required.
    pub verify_channel: String,
    /// Required.
    pub source_ip: String,
    pub reject_message: Option<String>,
    pub sign_id: Option<String>,
}

/// Arguments of [`RejectFlow::new`].
pub struct RejectFlowRequired {
    pub caller: Caller,
    pub flow_id: String,
    pub verify_result: String,
    pub verify_channel: String,
    pub source_ip: String,
}
operation! { RejectFlow { RejectFlowRequired: caller, flow_id, verify_result, verify_channel, source_ip }
    "RejectFlow" -> Empty {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "VerifyResult" verify_result, 3 "VerifyChannel" verify_channel,
    4 "SourceIp" source_ip, 5 "RejectMessage" reject_message: String, 6 "SignId" sign_id: String
} }

/// Response of [`RejectFlow`]: empty.
pub type RejectFlowOutput = Empty;

/// Sends flow: `SendFlow` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=SendFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFlow {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub sign_components: Vec<Component>,
    pub mobile: Option<String>,
    pub sub_organization_id: Option<String>,
    pub verify_channel: Option<Vec<String>>,
    pub deadline: Option<i64>,
    pub is_last_approver: Option<bool>,
    pub jump_url: Option<String>,
    pub sms_template: Option<SmsTemplate>,
    pub is_full_text: Option<bool>,
    pub pre_read_time: Option<i64>,
    pub can_off_line: Option<bool>,
    pub callback_url: Option<String>,
}
operation! { SendFlow(caller: Caller, flow_id: String, user_id: String, sign_components: Vec<Component>)
    "SendFlow" -> SendFlowOutput {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "UserId" user_id, 3 "SignComponents" sign_components,
    4 "Mobile" mobile: String, 5 "SubOrganizationId" sub_organization_id: String,
    6 "VerifyChannel" verify_channel: Vec<String>, 7 "Deadline" deadline: i64,
    8 "IsLastApprover" is_last_approver: bool, 9 "JumpUrl" jump_url: String, 10 "SmsTemplate" sms_template: SmsTemplate,
    11 "IsFullText" is_full_text: bool, 12 "PreReadTime" pre_read_time: i64, 13 "CanOffLine" can_off_line: bool,
    14 "CallbackUrl" callback_url: String
} }

/// Response of [`SendFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFlowOutput {
    pub sign_id: Option<String>,
}
model! { SendFlowOutput {
    0 "SignId" sign_id: String
} }

/// Sends flow url: `SendFlowUrl` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=SendFlowUrl>.
///
/// Errors: [`codes::INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFlowUrl {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub sign_components: Vec<Component>,
    pub mobile: Option<String>,
    pub sub_organization_id: Option<String>,
    pub verify_channel: Option<Vec<String>>,
    pub deadline: Option<i64>,
    pub is_last_approver: Option<bool>,
    pub jump_url: Option<String>,
    pub sms_template: Option<SmsTemplate>,
    pub is_full_text: Option<bool>,
    pub pre_read_time: Option<i64>,
    pub can_off_line: Option<bool>,
    pub callback_url: Option<String>,
}
operation! { SendFlowUrl(caller: Caller, flow_id: String, user_id: String, sign_components: Vec<Component>)
    "SendFlowUrl" -> SendFlowUrlOutput {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "UserId" user_id, 3 "SignComponents" sign_components,
    4 "Mobile" mobile: String, 5 "SubOrganizationId" sub_organization_id: String,
    6 "VerifyChannel" verify_channel: Vec<String>, 7 "Deadline" deadline: i64,
    8 "IsLastApprover" is_last_approver: bool, 9 "JumpUrl" jump_url: String, 10 "SmsTemplate" sms_template: SmsTemplate,
    11 "IsFullText" is_full_text: bool, 12 "PreReadTime" pre_read_time: i64, 13 "CanOffLine" can_off_line: bool,
    14 "CallbackUrl" callback_url: String
} }

/// Response of [`SendFlowUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFlowUrlOutput {
    pub sign_id: Option<String>,
    pub sign_url: Option<String>,
}
model! { SendFlowUrlOutput {
    0 "SignId" sign_id: String, 1 "SignUrl" sign_url: String
} }

/// Sends sign inner verify code: `SendSignInnerVerifyCode` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=SendSignInnerVerifyCode>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_D`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_H`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED30_S`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSignInnerVerifyCode {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub mobile: String,
    /// Required.
    pub verify_type: String,
    pub user_id: Option<String>,
    pub verify_template_id: Option<String>,
    pub verify_sign: Option<String>,
    pub flow_id: Option<String>,
    pub check_three_element_result: Option<i64>,
}
operation! { SendSignInnerVerifyCode(caller: Caller, mobile: String, verify_type: String)
    "SendSignInnerVerifyCode" -> SendSignInnerVerifyCodeOutput {
    0 "Caller" caller, 1 "Mobile" mobile, 2 "VerifyType" verify_type, 3 "UserId" user_id: String,
    4 "VerifyTemplateId" verify_template_id: String, 5 "VerifySign" verify_sign: String, 6 "FlowId" flow_id: String,
    7 "CheckThreeElementResult" check_three_element_result: i64
} }

/// Response of [`SendSignInnerVerifyCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSignInnerVerifyCodeOutput {
    pub result: Option<bool>,
}
model! { SendSignInnerVerifyCodeOutput {
    0 "Result" result: bool
} }

/// `SignFlow` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=SignFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_VERIFY_RESULT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignFlow {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub verify_result: String,
    /// Required.
    pub verify_channel: String,
    /// Required.
    pub source_ip: String,
    /// Required.
    pub sign_seals: Vec<SignSeal>,
    pub approve_message: Option<String>,
    pub sign_id: Option<String>,
}

/// Arguments of [`SignFlow::new`].
pub struct SignFlowRequired {
    pub caller: Caller,
    pub flow_id: String,
    pub verify_result: String,
    pub verify_channel: String,
    pub source_ip: String,
    pub sign_seals: Vec<SignSeal>,
}
operation! { SignFlow { SignFlowRequired: caller, flow_id, verify_result, verify_channel, source_ip, sign_seals }
    "SignFlow" -> SignFlowOutput {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "VerifyResult" verify_result, 3 "VerifyChannel" verify_channel,
    4 "SourceIp" source_ip, 5 "SignSeals" sign_seals, 6 "ApproveMessage" approve_message: String,
    7 "SignId" sign_id: String
} }

/// In the request of [`SignFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignSeal {
    /// Required.
    pub component_id: Option<String>,
    /// Required.
    pub sign_type: Option<String>,
    /// Required.
    pub file_index: Option<i64>,
    pub seal_id: Option<String>,
    pub seal_content: Option<String>,
}
input! { SignSeal(component_id: String, sign_type: String, file_index: i64) {
    0 "ComponentId" component_id: String, 1 "SignType" sign_type: String, 2 "FileIndex" file_index: i64,
    3 "SealId" seal_id: String, 4 "SealContent" seal_content: String
} }

/// Response of [`SignFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignFlowOutput {
    pub status: Option<String>,
}
model! { SignFlowOutput {
    0 "Status" status: String
} }

/// `UploadFiles` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=UploadFiles>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFiles {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub business_type: String,
    pub file_infos: Option<Vec<UploadFile>>,
    pub file_urls: Option<Vec<String>>,
    pub cover_rect: Option<bool>,
    pub file_type: Option<String>,
    pub custom_ids: Option<Vec<String>>,
}
operation! { UploadFiles(caller: Caller, business_type: String) "UploadFiles" -> UploadFilesOutput {
    0 "Caller" caller, 1 "BusinessType" business_type, 2 "FileInfos" file_infos: Vec<UploadFile>,
    3 "FileUrls" file_urls: Vec<String>, 4 "CoverRect" cover_rect: bool, 5 "FileType" file_type: String,
    6 "CustomIds" custom_ids: Vec<String>
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
    pub file_ids: Vec<String>,
    pub total_count: Option<i64>,
}
model! { UploadFilesOutput {
    0 "FileIds" file_ids: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Verifies sub organization: `VerifySubOrganization` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=VerifySubOrganization>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_ACCOUNT_VERIFY_FAIL`], [`codes::FAILED_OPERATION_AUTH_FAIL`],
/// [`codes::FAILED_OPERATION_D_LOCK_FAILED`], [`codes::FAILED_OPERATION_ERR_BINDING_REPEATED`],
/// [`codes::FAILED_OPERATION_GENERATE_USER_SEAL`], [`codes::FAILED_OPERATION_NO_ROLE`],
/// [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`], [`codes::INTERNAL_ERROR_CALLBACK`],
/// [`codes::INTERNAL_ERROR_DECRYPTION`], [`codes::INTERNAL_ERROR_ENCRYPTION`], [`codes::INTERNAL_ERROR_MQ`],
/// [`codes::INTERNAL_ERROR_THIRD_PARTY`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_BANNED_APPLICATION`],
/// [`codes::OPERATION_DENIED_NO_API_AUTH`], [`codes::OPERATION_DENIED_NO_EXTRA_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_IDENTITY_VERIFY`], [`codes::OPERATION_DENIED_NO_PAYMENT_VERIFY`],
/// [`codes::OPERATION_DENIED_NO_SESSION`], [`codes::OPERATION_DENIED_NO_VERIFY`],
/// [`codes::OPERATION_DENIED_NOT_OWNER_UIN`], [`codes::OPERATION_DENIED_USER_NOT_IN_ORGANIZATION`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySubOrganization {
    /// Required.
    pub caller: Caller,
    pub open_id: Option<String>,
}
operation! { VerifySubOrganization(caller: Caller) "VerifySubOrganization" -> VerifySubOrganizationOutput {
    0 "Caller" caller, 1 "OpenId" open_id: String
} }

/// Response of [`VerifySubOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySubOrganizationOutput {
    pub sub_organization_id: Option<String>,
}
model! { VerifySubOrganizationOutput {
    0 "SubOrganizationId" sub_organization_id: String
} }

/// Verifies user: `VerifyUser` of `essbasic` 2020-12-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2020-12-22&Action=VerifyUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUser {
    /// Required.
    pub caller: Caller,
    /// Required.
    pub user_id: String,
    pub certificate_required: Option<bool>,
}
operation! { VerifyUser(caller: Caller, user_id: String) "VerifyUser" -> VerifyUserOutput {
    0 "Caller" caller, 1 "UserId" user_id, 2 "CertificateRequired" certificate_required: bool
} }

/// Response of [`VerifyUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUserOutput {
    pub user_id: Option<String>,
}
model! { VerifyUserOutput {
    0 "UserId" user_id: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS "FailedOperation.AccountAlreadyExists",
    FAILED_OPERATION_ACCOUNT_VERIFY_FAIL "FailedOperation.AccountVerifyFail",
    FAILED_OPERATION_AUTH_FAIL "FailedOperation.AuthFail", FAILED_OPERATION_D_LOCK_FAILED "FailedOperation.DLockFailed",
    FAILED_OPERATION_ERR_BINDING_REPEATED "FailedOperation.ErrBindingRepeated",
    FAILED_OPERATION_GENERATE_ORG_SEAL "FailedOperation.GenerateOrgSeal",
    FAILED_OPERATION_GENERATE_USER_SEAL "FailedOperation.GenerateUserSeal",
    FAILED_OPERATION_NO_ROLE "FailedOperation.NoRole",
    FAILED_OPERATION_OPEN_ID_ALREADY_EXISTS "FailedOperation.OpenIdAlreadyExists",
    FAILED_OPERATION_ORG_ID_CARD_NUMBER_ALREADY_EXISTS "FailedOperation.OrgIdCardNumberAlreadyExists",
    FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED "FailedOperation.RequestLimitExceeded",
    FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_D "FailedOperation.RequestLimitExceeded1D",
    FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_H "FailedOperation.RequestLimitExceeded1H",
    FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED30_S "FailedOperation.RequestLimitExceeded30S",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_API "InternalError.Api", INTERNAL_ERROR_CACHE "InternalError.Cache",
    INTERNAL_ERROR_CALLBACK "InternalError.Callback", INTERNAL_ERROR_DB "InternalError.Db",
    INTERNAL_ERROR_DECRYPTION "InternalError.Decryption", INTERNAL_ERROR_ENCRYPTION "InternalError.Encryption",
    INTERNAL_ERROR_GENERATE_ID "InternalError.GenerateId", INTERNAL_ERROR_MQ "InternalError.Mq",
    INTERNAL_ERROR_PDF "InternalError.Pdf", INTERNAL_ERROR_SERIALIZE "InternalError.Serialize",
    INTERNAL_ERROR_STORAGE "InternalError.Storage", INTERNAL_ERROR_THIRD_PARTY "InternalError.ThirdParty",
    INTERNAL_ERROR_UN_SERIALIZE "InternalError.UnSerialize", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS "InvalidParameter.BizApproverAlreadyExists",
    INVALID_PARAMETER_INVALID_VERIFY_RESULT "InvalidParameter.InvalidVerifyResult",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_BANNED_APPLICATION "OperationDenied.BannedApplication",
    OPERATION_DENIED_NO_API_AUTH "OperationDenied.NoApiAuth",
    OPERATION_DENIED_NO_EXTRA_VERIFY "OperationDenied.NoExtraVerify",
    OPERATION_DENIED_NO_IDENTITY_VERIFY "OperationDenied.NoIdentityVerify",
    OPERATION_DENIED_NO_PAYMENT_VERIFY "OperationDenied.NoPaymentVerify",
    OPERATION_DENIED_NO_SESSION "OperationDenied.NoSession", OPERATION_DENIED_NO_VERIFY "OperationDenied.NoVerify",
    OPERATION_DENIED_NOT_OWNER_UIN "OperationDenied.NotOwnerUin",
    OPERATION_DENIED_USER_NOT_IN_ORGANIZATION "OperationDenied.UserNotInOrganization",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    ArchiveFlow, CancelFlow, CheckBankCard2EVerification, CheckBankCard3EVerification, CheckBankCard4EVerification,
    CheckBankCardVerification, CheckFaceIdentify, CheckIdCardVerification, CheckMobileAndName, CheckMobileVerification,
    CheckVerifyCodeMatchFlowId, CreateFaceIdSign, CreateFlowByFiles, CreateH5FaceIdUrl, CreatePreviewSignUrl,
    CreateSeal, CreateServerFlowSign, CreateSignUrl, CreateSubOrganization, CreateSubOrganizationAndSeal, CreateUser,
    CreateUserAndSeal, DeleteSeal, DescribeCatalogApprovers, DescribeCatalogSignComponents, DescribeCustomFlowIds,
    DescribeCustomFlowIdsByFlowId, DescribeFaceIdPhotos, DescribeFaceIdResults, DescribeFileIdsByCustomIds,
    DescribeFileUrls, DescribeFlow, DescribeFlowApprovers, DescribeFlowFiles, DescribeSeals, DescribeSubOrganizations,
    DescribeUsers, DestroyFlowFile, GenerateOrganizationSeal, GenerateUserSeal, ModifyOrganizationDefaultSeal,
    ModifySeal, ModifySubOrganizationInfo, ModifyUser, ModifyUserDefaultSeal, RejectFlow, SendFlow, SendFlowUrl,
    SendSignInnerVerifyCode, SignFlow, UploadFiles, VerifySubOrganization, VerifyUser
}
