//! `ds` 2018-05-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ds", version: "2018-05-23", code: "ds", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVcode {
    pub module: String,
    pub operation: String,
    pub account_res_id: String,
    pub contract_res_id: String,
    pub verify_code: Secret,
}

/// What [`CheckVcode::new`] takes.
pub struct CheckVcodeRequired {
    pub module: String,
    pub operation: String,
    pub account_res_id: String,
    pub contract_res_id: String,
    pub verify_code: Secret,
}
operation! { CheckVcode{CheckVcodeRequired: module, operation, account_res_id, contract_res_id, verify_code}
    "CheckVcode" -> Empty {
    0 "Module" module, 1 "Operation" operation, 2 "AccountResId" account_res_id, 3 "ContractResId" contract_res_id,
    4 "VerifyCode" verify_code
} }

pub type CheckVcodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractByUpload {
    pub module: String,
    pub operation: String,
    pub sign_infos: Vec<SignInfo>,
    pub contract_file: String,
    pub contract_name: String,
    pub remarks: Option<String>,
    pub initiator: Option<String>,
    pub expire_time: Option<String>,
}

/// What [`CreateContractByUpload::new`] takes.
pub struct CreateContractByUploadRequired {
    pub module: String,
    pub operation: String,
    pub sign_infos: Vec<SignInfo>,
    pub contract_file: String,
    pub contract_name: String,
}
operation! { CreateContractByUpload{CreateContractByUploadRequired: module, operation, sign_infos, contract_file, contract_name}
    "CreateContractByUpload" -> CreateContractByUploadOutput {
    0 "Module" module, 1 "Operation" operation, 2 "SignInfos" sign_infos, 3 "ContractFile" contract_file,
    4 "ContractName" contract_name, 5 "Remarks" remarks: String, 6 "Initiator" initiator: String,
    7 "ExpireTime" expire_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignInfo {
    pub account_res_id: Option<String>,
    pub authorization_time: Option<String>,
    pub location: Option<String>,
    pub seal_id: Option<String>,
    pub image_data: Option<String>,
    pub cert_type: Option<i64>,
    pub sign_location: Option<String>,
}
input! { SignInfo(account_res_id: String) {
    0 "AccountResId" account_res_id: String, 1 "AuthorizationTime" authorization_time: String,
    2 "Location" location: String, 3 "SealId" seal_id: String, 4 "ImageData" image_data: String,
    5 "CertType" cert_type: i64, 6 "SignLocation" sign_location: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractByUploadOutput {
    pub task_id: Option<i64>,
}
model! { CreateContractByUploadOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseAccount {
    pub module: String,
    pub operation: String,
    pub name: String,
    pub ident_type: i64,
    pub ident_no: String,
    pub mobile_phone: String,
    pub transactor_name: String,
    pub transactor_ident_type: i64,
    pub transactor_ident_no: String,
    pub transactor_phone: String,
    pub email: Option<String>,
}

/// What [`CreateEnterpriseAccount::new`] takes.
pub struct CreateEnterpriseAccountRequired {
    pub module: String,
    pub operation: String,
    pub name: String,
    pub ident_type: i64,
    pub ident_no: String,
    pub mobile_phone: String,
    pub transactor_name: String,
    pub transactor_ident_type: i64,
    pub transactor_ident_no: String,
    pub transactor_phone: String,
}
operation! { CreateEnterpriseAccount{CreateEnterpriseAccountRequired: module, operation, name, ident_type, ident_no, mobile_phone, transactor_name, transactor_ident_type, transactor_ident_no, transactor_phone}
    "CreateEnterpriseAccount" -> CreateEnterpriseAccountOutput {
    0 "Module" module, 1 "Operation" operation, 2 "Name" name, 3 "IdentType" ident_type, 4 "IdentNo" ident_no,
    5 "MobilePhone" mobile_phone, 6 "TransactorName" transactor_name, 7 "TransactorIdentType" transactor_ident_type,
    8 "TransactorIdentNo" transactor_ident_no, 9 "TransactorPhone" transactor_phone, 10 "Email" email: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseAccountOutput {
    pub account_res_id: Option<String>,
}
model! { CreateEnterpriseAccountOutput {
    0 "AccountResId" account_res_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonalAccount {
    pub module: String,
    pub operation: String,
    pub name: String,
    pub ident_type: i64,
    pub ident_no: String,
    pub mobile_phone: String,
}

/// What [`CreatePersonalAccount::new`] takes.
pub struct CreatePersonalAccountRequired {
    pub module: String,
    pub operation: String,
    pub name: String,
    pub ident_type: i64,
    pub ident_no: String,
    pub mobile_phone: String,
}
operation! { CreatePersonalAccount{CreatePersonalAccountRequired: module, operation, name, ident_type, ident_no, mobile_phone}
    "CreatePersonalAccount" -> CreatePersonalAccountOutput {
    0 "Module" module, 1 "Operation" operation, 2 "Name" name, 3 "IdentType" ident_type, 4 "IdentNo" ident_no,
    5 "MobilePhone" mobile_phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonalAccountOutput {
    pub account_res_id: Option<String>,
}
model! { CreatePersonalAccountOutput {
    0 "AccountResId" account_res_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSeal {
    pub module: String,
    pub operation: String,
    pub account_res_id: String,
    pub img_url: String,
    pub img_data: Option<String>,
}
operation! { CreateSeal(module: String, operation: String, account_res_id: String, img_url: String)
    "CreateSeal" -> CreateSealOutput {
    0 "Module" module, 1 "Operation" operation, 2 "AccountResId" account_res_id, 3 "ImgUrl" img_url,
    4 "ImgData" img_data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSealOutput {
    pub seal_res_id: Option<String>,
}
model! { CreateSealOutput {
    0 "SealResId" seal_res_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub module: String,
    pub operation: String,
    pub account_list: Vec<String>,
}
operation! { DeleteAccount(module: String, operation: String, account_list: Vec<String>)
    "DeleteAccount" -> DeleteAccountOutput {
    0 "Module" module, 1 "Operation" operation, 2 "AccountList" account_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountOutput {
    pub del_success_list: Option<Vec<String>>,
    pub del_failed_list: Option<Vec<String>>,
}
model! { DeleteAccountOutput {
    0 "DelSuccessList" del_success_list, 1 "DelFailedList" del_failed_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSeal {
    pub module: String,
    pub operation: String,
    pub account_res_id: String,
    pub seal_res_id: String,
}
operation! { DeleteSeal(module: String, operation: String, account_res_id: String, seal_res_id: String)
    "DeleteSeal" -> DeleteSealOutput {
    0 "Module" module, 1 "Operation" operation, 2 "AccountResId" account_res_id, 3 "SealResId" seal_res_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSealOutput {
    pub seal_res_id: Option<String>,
}
model! { DeleteSealOutput {
    0 "SealResId" seal_res_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    pub module: String,
    pub operation: String,
    pub task_id: u64,
}
operation! { DescribeTaskStatus(module: String, operation: String, task_id: u64)
    "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "Module" module, 1 "Operation" operation, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub task_result: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeTaskStatusOutput {
    0 "TaskResult" task_result, 1 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadContract {
    pub module: String,
    pub operation: String,
    pub contract_res_id: String,
}
operation! { DownloadContract(module: String, operation: String, contract_res_id: String)
    "DownloadContract" -> DownloadContractOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ContractResId" contract_res_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadContractOutput {
    pub task_id: Option<i64>,
}
model! { DownloadContractOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVcode {
    pub module: String,
    pub operation: String,
    pub contract_res_id: String,
    pub account_res_id: String,
}
operation! { SendVcode(module: String, operation: String, contract_res_id: String, account_res_id: String)
    "SendVcode" -> Empty {
    0 "Module" module, 1 "Operation" operation, 2 "ContractResId" contract_res_id, 3 "AccountResId" account_res_id
} }

pub type SendVcodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignContractByCoordinate {
    pub module: String,
    pub operation: String,
    pub contract_res_id: String,
    pub account_res_id: String,
    pub sign_locations: Vec<SignLocation>,
    pub authorization_time: Option<String>,
    pub position: Option<String>,
    pub seal_res_id: Option<String>,
    pub cert_type: Option<i64>,
    pub image_data: Option<String>,
}

/// What [`SignContractByCoordinate::new`] takes.
pub struct SignContractByCoordinateRequired {
    pub module: String,
    pub operation: String,
    pub contract_res_id: String,
    pub account_res_id: String,
    pub sign_locations: Vec<SignLocation>,
}
operation! { SignContractByCoordinate{SignContractByCoordinateRequired: module, operation, contract_res_id, account_res_id, sign_locations}
    "SignContractByCoordinate" -> Empty {
    0 "Module" module, 1 "Operation" operation, 2 "ContractResId" contract_res_id, 3 "AccountResId" account_res_id,
    4 "SignLocations" sign_locations, 5 "AuthorizationTime" authorization_time: String, 6 "Position" position: String,
    7 "SealResId" seal_res_id: String, 8 "CertType" cert_type: i64, 9 "ImageData" image_data: String
} }

pub type SignContractByCoordinateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignLocation {
    pub sign_on_page: Option<String>,
    pub sign_location_lbx: Option<String>,
    pub sign_location_lby: Option<String>,
    pub sign_location_rux: Option<String>,
    pub sign_location_ruy: Option<String>,
}

/// What [`SignLocation::new`] takes.
pub struct SignLocationRequired {
    pub sign_on_page: String,
    pub sign_location_lbx: String,
    pub sign_location_lby: String,
    pub sign_location_rux: String,
    pub sign_location_ruy: String,
}
input! { SignLocation{SignLocationRequired: sign_on_page, sign_location_lbx, sign_location_lby, sign_location_rux, sign_location_ruy} {
    0 "SignOnPage" sign_on_page: String, 1 "SignLocationLBX" sign_location_lbx: String,
    2 "SignLocationLBY" sign_location_lby: String, 3 "SignLocationRUX" sign_location_rux: String,
    4 "SignLocationRUY" sign_location_ruy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignContractByKeyword {
    pub module: String,
    pub operation: String,
    pub contract_res_id: String,
    pub account_res_id: String,
    pub sign_keyword: SignKeyword,
    pub authorization_time: Option<String>,
    pub position: Option<String>,
    pub seal_res_id: Option<String>,
    pub cert_type: Option<i64>,
    pub image_data: Option<String>,
}

/// What [`SignContractByKeyword::new`] takes.
pub struct SignContractByKeywordRequired {
    pub module: String,
    pub operation: String,
    pub contract_res_id: String,
    pub account_res_id: String,
    pub sign_keyword: SignKeyword,
}
operation! { SignContractByKeyword{SignContractByKeywordRequired: module, operation, contract_res_id, account_res_id, sign_keyword}
    "SignContractByKeyword" -> Empty {
    0 "Module" module, 1 "Operation" operation, 2 "ContractResId" contract_res_id, 3 "AccountResId" account_res_id,
    4 "SignKeyword" sign_keyword, 5 "AuthorizationTime" authorization_time: String, 6 "Position" position: String,
    7 "SealResId" seal_res_id: String, 8 "CertType" cert_type: i64, 9 "ImageData" image_data: String
} }

pub type SignContractByKeywordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignKeyword {
    pub keyword: Option<String>,
    pub offset_coord_x: Option<String>,
    pub offset_coord_y: Option<String>,
    pub image_width: Option<String>,
    pub image_height: Option<String>,
}

/// What [`SignKeyword::new`] takes.
pub struct SignKeywordRequired {
    pub keyword: String,
    pub offset_coord_x: String,
    pub offset_coord_y: String,
    pub image_width: String,
    pub image_height: String,
}
input! { SignKeyword{SignKeywordRequired: keyword, offset_coord_x, offset_coord_y, image_width, image_height} {
    0 "Keyword" keyword: String, 1 "OffsetCoordX" offset_coord_x: String, 2 "OffsetCoordY" offset_coord_y: String,
    3 "ImageWidth" image_width: String, 4 "ImageHeight" image_height: String
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_ACCOUNT_NOT_OWN_CONTRACT_ERROR: &str = "FailedOperation.AccountNotOwnContractError";
    pub const FAILED_OPERATION_AUTHORIZATION_TIME_ERROR: &str = "FailedOperation.AuthorizationTimeError";
    pub const FAILED_OPERATION_BACKEND_INTERFACE_ERROR: &str = "FailedOperation.BackendInterfaceError";
    pub const FAILED_OPERATION_BACKEND_INTERFACE_RESPONSE_CONTENT_ERROR: &str =
        "FailedOperation.BackendInterfaceResponseContentError";
    pub const FAILED_OPERATION_BACKEND_INTERFACE_RESPONSE_HEADER_ERROR: &str =
        "FailedOperation.BackendInterfaceResponseHeaderError";
    pub const FAILED_OPERATION_CERT_TYPE_ERROR: &str = "FailedOperation.CertTypeError";
    pub const FAILED_OPERATION_CHECK_VCODE_ERROR: &str = "FailedOperation.CheckVcodeError";
    pub const FAILED_OPERATION_CONTRACT_EXPIRED: &str = "FailedOperation.ContractExpired";
    pub const FAILED_OPERATION_CONTRACT_SIGNED_ERROR: &str = "FailedOperation.ContractSignedError";
    pub const FAILED_OPERATION_COORDINATE_ERROR: &str = "FailedOperation.CoordinateError";
    pub const FAILED_OPERATION_COORDINATE_OUTSIDE_PDF: &str = "FailedOperation.CoordinateOutsidePDF";
    pub const FAILED_OPERATION_COST_ACCOUNT_ERROR: &str = "FailedOperation.CostAccountError";
    pub const FAILED_OPERATION_CREATE_CONTRACT_ERROR: &str = "FailedOperation.CreateContractError";
    pub const FAILED_OPERATION_CREATE_ENTERPRISE_ACCOUNT_ERROR: &str = "FailedOperation.CreateEnterpriseAccountError";
    pub const FAILED_OPERATION_CREATE_PERSONAL_ACCOUNT_ERROR: &str = "FailedOperation.CreatePersonalAccountError";
    pub const FAILED_OPERATION_CREATE_SEAL_ERROR: &str = "FailedOperation.CreateSealError";
    pub const FAILED_OPERATION_DELETE_ACCOUNT_ERROR: &str = "FailedOperation.DeleteAccountError";
    pub const FAILED_OPERATION_DELETE_SEAL_ERROR: &str = "FailedOperation.DeleteSealError";
    pub const FAILED_OPERATION_DESCRIBE_SUBPLAT_ERROR: &str = "FailedOperation.DescribeSubplatError";
    pub const FAILED_OPERATION_DESCRIBE_TASK_STATUS_ERROR: &str = "FailedOperation.DescribeTaskStatusError";
    pub const FAILED_OPERATION_DOWNLOAD_SEAL_ERROR: &str = "FailedOperation.DownloadSealError";
    pub const FAILED_OPERATION_ENTERPRISE_NAME_FORMAT_ERROR: &str = "FailedOperation.EnterpriseNameFormatError";
    pub const FAILED_OPERATION_FIRST_ENTERPRISE_ACCOUNT_DELETE_ERROR: &str =
        "FailedOperation.FirstEnterpriseAccountDeleteError";
    pub const FAILED_OPERATION_FORMAT_ERROR: &str = "FailedOperation.FormatError";
    pub const FAILED_OPERATION_GET_PDF_SIZE_FAILED: &str = "FailedOperation.GetPDFSizeFailed";
    pub const FAILED_OPERATION_IP_FORMAT_ERROR: &str = "FailedOperation.IPFormatError";
    pub const FAILED_OPERATION_IDENT_NO_FORMAT_ERROR: &str = "FailedOperation.IdentNoFormatError";
    pub const FAILED_OPERATION_IDENT_TYPE_ERROR: &str = "FailedOperation.IdentTypeError";
    pub const FAILED_OPERATION_IMAGE_MEASUREMENT_OVER_LIMIT_ERROR: &str =
        "FailedOperation.ImageMeasurementOverLimitError";
    pub const FAILED_OPERATION_IMAGE_NOT_BASE: &str = "FailedOperation.ImageNotBase";
    pub const FAILED_OPERATION_IMAGE_NOT_PNG: &str = "FailedOperation.ImageNotPNG";
    pub const FAILED_OPERATION_MESSAGE_DATA_ILLEGAL: &str = "FailedOperation.MessageDataIllegal";
    pub const FAILED_OPERATION_MESSAGE_DATA_OVER_SIZE: &str = "FailedOperation.MessageDataOverSize";
    pub const FAILED_OPERATION_NAME_CONTAINS_NUMBER: &str = "FailedOperation.NameContainsNumber";
    pub const FAILED_OPERATION_NAME_IS_PURE_NUMBER: &str = "FailedOperation.NameIsPureNumber";
    pub const FAILED_OPERATION_NO_PERMISSION_TO_SIGN: &str = "FailedOperation.NoPermissionToSign";
    pub const FAILED_OPERATION_NO_VERIFY_ERROR: &str = "FailedOperation.NoVerifyError";
    pub const FAILED_OPERATION_OFFSET_COORD_OVER_LIMIT_ERROR: &str = "FailedOperation.OffsetCoordOverLimitError";
    pub const FAILED_OPERATION_OTHER: &str = "FailedOperation.Other";
    pub const FAILED_OPERATION_REPEATED_COORDINATE: &str = "FailedOperation.RepeatedCoordinate";
    pub const FAILED_OPERATION_SMS_CODE_EXPIRED: &str = "FailedOperation.SMSCodeExpired";
    pub const FAILED_OPERATION_SMS_CODE_LENGTH_WRONG: &str = "FailedOperation.SMSCodeLengthWrong";
    pub const FAILED_OPERATION_SEAL_MISMATCHED: &str = "FailedOperation.SealMismatched";
    pub const FAILED_OPERATION_SEAL_NUM_OVER_LIMIT: &str = "FailedOperation.SealNumOverLimit";
    pub const FAILED_OPERATION_SEALS_EXCEED: &str = "FailedOperation.SealsExceed";
    pub const FAILED_OPERATION_SEND_VCODE_ERROR: &str = "FailedOperation.SendVcodeError";
    pub const FAILED_OPERATION_SIGN_CONTRACT_BY_COORDINATE_ERROR: &str =
        "FailedOperation.SignContractByCoordinateError";
    pub const FAILED_OPERATION_SIGN_CONTRACT_BY_KEYWORD_ERROR: &str = "FailedOperation.SignContractByKeywordError";
    pub const FAILED_OPERATION_SIGN_FIELD_NOT_FOUND: &str = "FailedOperation.SignFieldNotFound";
    pub const FAILED_OPERATION_SIGN_PAGE_ERROR: &str = "FailedOperation.SignPageError";
    pub const FAILED_OPERATION_SIGN_PERMISSION_EXISTED: &str = "FailedOperation.SignPermissionExisted";
    pub const FAILED_OPERATION_TRANSACTOR_NAME_FORMAT_ERROR: &str = "FailedOperation.TransactorNameFormatError";
    pub const FAILED_OPERATION_TRANSACTOR_PHONE_FORMAT_ERROR: &str = "FailedOperation.TransactorPhoneFormatError";
    pub const FAILED_OPERATION_UPDATE_FEE_STATUS_ERROR: &str = "FailedOperation.UpdateFeeStatusError";
    pub const FAILED_OPERATION_VCODE_CHECKED: &str = "FailedOperation.VcodeChecked";
    pub const FAILED_OPERATION_WRONG_CERT_TYPE: &str = "FailedOperation.WrongCertType";
    pub const FAILED_OPERATION_WRONG_IDENT_NO_FORMAT: &str = "FailedOperation.WrongIdentNoFormat";
    pub const FAILED_OPERATION_WRONG_IDENT_NO_SIZE: &str = "FailedOperation.WrongIdentNoSize";
    pub const FAILED_OPERATION_WRONG_SMS_CODE: &str = "FailedOperation.WrongSMSCode";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const MISSING_PARAMETER_CONTRACT_FILE_NAME_ERROR: &str = "MissingParameter.ContractFileNameError";
    pub const MISSING_PARAMETER_CONTRACT_FILE_PATH_ERROR: &str = "MissingParameter.ContractFilePathError";
    pub const MISSING_PARAMETER_IMAGE_MEASUREMENT_NULL_ERROR: &str = "MissingParameter.ImageMeasurementNullError";
    pub const MISSING_PARAMETER_KEYWORD_NULL_ERROR: &str = "MissingParameter.KeywordNullError";
    pub const MISSING_PARAMETER_LOCATION_NULL_ERROR: &str = "MissingParameter.LocationNullError";
    pub const MISSING_PARAMETER_MO_ERROR: &str = "MissingParameter.MOError";
    pub const MISSING_PARAMETER_OFFSET_COORD_NULL_ERROR: &str = "MissingParameter.OffsetCoordNullError";
    pub const MISSING_PARAMETER_SIGNER_NULL_ERROR: &str = "MissingParameter.SignerNullError";
    pub const RESOURCE_IN_USE_ACCOUNT_EXIST: &str = "ResourceInUse.AccountExist";
    pub const RESOURCE_IN_USE_ENTERPRISE_ACCOUNT_ALREADY_EXIST: &str = "ResourceInUse.EnterpriseAccountAlreadyExist";
    pub const RESOURCE_IN_USE_PERSON_ACCOUNT_ALREADY_EXIST: &str = "ResourceInUse.PersonAccountAlreadyExist";
    pub const RESOURCE_NOT_FOUND_ACCOUNT_NOT_FOUND: &str = "ResourceNotFound.AccountNotFound";
    pub const RESOURCE_NOT_FOUND_CONTRACT_NOT_FOUND: &str = "ResourceNotFound.ContractNotFound";
    pub const RESOURCE_NOT_FOUND_CONTRACT_PROJECT_CODE_NOT_FOUND: &str = "ResourceNotFound.ContractProjectCodeNotFound";
    pub const RESOURCE_NOT_FOUND_INITIATOR_NOT_FOUND_ERROR: &str = "ResourceNotFound.InitiatorNotFoundError";
    pub const RESOURCE_NOT_FOUND_SEAL_NOT_FOUND: &str = "ResourceNotFound.SealNotFound";
    pub const RESOURCE_NOT_FOUND_SUBPLAT_ID_NOT_FOUND: &str = "ResourceNotFound.SubplatIdNotFound";
    pub const RESOURCE_NOT_FOUND_TASK_NOT_FOUND: &str = "ResourceNotFound.TaskNotFound";
    pub const RESOURCE_UNAVAILABLE_ACCOUNT_UNAVAILABLE: &str = "ResourceUnavailable.AccountUnavailable";
    pub const RESOURCE_UNAVAILABLE_CONTRACT_SIGNER_UNAVAILABLE: &str = "ResourceUnavailable.ContractSignerUnavailable";
    pub const RESOURCE_UNAVAILABLE_DOWNLOAD_SEAL_ERROR: &str = "ResourceUnavailable.DownloadSealError";
    pub const RESOURCE_UNAVAILABLE_SUBPLAT_UNAVAILABLE: &str = "ResourceUnavailable.SubplatUnavailable";
}

#[cfg(feature = "reflect")]
register! {
    CheckVcode, CreateContractByUpload, CreateEnterpriseAccount, CreatePersonalAccount, CreateSeal, DeleteAccount,
    DeleteSeal, DescribeTaskStatus, DownloadContract, SendVcode, SignContractByCoordinate, SignContractByKeyword
}
