//! `ds` of Tencent Cloud, API version 2018-05-23.
//!
//! Endpoint: `ds.tencentcloudapi.com`, or `ds.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ds::DescribeTaskStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeTaskStatus::new("module", "operation", 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ds", "2018-05-23", "ds", &Endpoints::NONE);

/// Checks vcode: `CheckVcode` of `ds` 2018-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=CheckVcode>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_VCODE_ERROR`], [`codes::FAILED_OPERATION_SMS_CODE_EXPIRED`],
/// [`codes::FAILED_OPERATION_SMS_CODE_LENGTH_WRONG`], [`codes::FAILED_OPERATION_WRONG_SMS_CODE`],
/// [`codes::RESOURCE_NOT_FOUND_CONTRACT_PROJECT_CODE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVcode {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub account_res_id: String,
    /// Required.
    pub contract_res_id: String,
    /// Required. Secret.
    pub verify_code: Secret,
}

/// Arguments of [`CheckVcode::new`].
pub struct CheckVcodeRequired {
    pub module: String,
    pub operation: String,
    pub account_res_id: String,
    pub contract_res_id: String,
    pub verify_code: Secret,
}
operation! { CheckVcode { CheckVcodeRequired: module, operation, account_res_id, contract_res_id, verify_code }
    "CheckVcode" -> Empty {
    0 "Module" module, 1 "Operation" operation, 2 "AccountResId" account_res_id, 3 "ContractResId" contract_res_id,
    4 "VerifyCode" verify_code
} }

/// Response of [`CheckVcode`]: empty.
pub type CheckVcodeOutput = Empty;

/// Creates contract by upload: `CreateContractByUpload` of `ds` 2018-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=CreateContractByUpload>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTHORIZATION_TIME_ERROR`], [`codes::FAILED_OPERATION_CREATE_CONTRACT_ERROR`],
/// [`codes::FAILED_OPERATION_IP_FORMAT_ERROR`], [`codes::MISSING_PARAMETER_CONTRACT_FILE_NAME_ERROR`],
/// [`codes::MISSING_PARAMETER_CONTRACT_FILE_PATH_ERROR`], [`codes::MISSING_PARAMETER_LOCATION_NULL_ERROR`],
/// [`codes::MISSING_PARAMETER_SIGNER_NULL_ERROR`], [`codes::RESOURCE_NOT_FOUND_INITIATOR_NOT_FOUND_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_CONTRACT_SIGNER_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractByUpload {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub sign_infos: Vec<SignInfo>,
    /// Required.
    pub contract_file: String,
    /// Required.
    pub contract_name: String,
    pub remarks: Option<String>,
    pub initiator: Option<String>,
    pub expire_time: Option<String>,
}

/// Arguments of [`CreateContractByUpload::new`].
pub struct CreateContractByUploadRequired {
    pub module: String,
    pub operation: String,
    pub sign_infos: Vec<SignInfo>,
    pub contract_file: String,
    pub contract_name: String,
}
operation! {
    CreateContractByUpload { CreateContractByUploadRequired: module, operation, sign_infos, contract_file, contract_name }
    "CreateContractByUpload" -> CreateContractByUploadOutput {
    0 "Module" module, 1 "Operation" operation, 2 "SignInfos" sign_infos, 3 "ContractFile" contract_file,
    4 "ContractName" contract_name, 5 "Remarks" remarks: String, 6 "Initiator" initiator: String,
    7 "ExpireTime" expire_time: String
} }

/// In the request of [`CreateContractByUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignInfo {
    /// Required.
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

/// Response of [`CreateContractByUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractByUploadOutput {
    pub task_id: Option<i64>,
}
model! { CreateContractByUploadOutput {
    0 "TaskId" task_id: i64
} }

/// Creates enterprise account: `CreateEnterpriseAccount` of `ds` 2018-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=CreateEnterpriseAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_INTERFACE_RESPONSE_CONTENT_ERROR`],
/// [`codes::FAILED_OPERATION_CREATE_ENTERPRISE_ACCOUNT_ERROR`],
/// [`codes::FAILED_OPERATION_ENTERPRISE_NAME_FORMAT_ERROR`], [`codes::FAILED_OPERATION_IDENT_NO_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_IDENT_TYPE_ERROR`], [`codes::FAILED_OPERATION_MESSAGE_DATA_ILLEGAL`],
/// [`codes::FAILED_OPERATION_NAME_IS_PURE_NUMBER`], [`codes::FAILED_OPERATION_TRANSACTOR_NAME_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_TRANSACTOR_PHONE_FORMAT_ERROR`], [`codes::FAILED_OPERATION_WRONG_IDENT_NO_FORMAT`],
/// [`codes::FAILED_OPERATION_WRONG_IDENT_NO_SIZE`], [`codes::RESOURCE_IN_USE_ACCOUNT_EXIST`],
/// [`codes::RESOURCE_IN_USE_ENTERPRISE_ACCOUNT_ALREADY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseAccount {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub name: String,
    /// Required.
    pub ident_type: i64,
    /// Required.
    pub ident_no: String,
    /// Required.
    pub mobile_phone: String,
    /// Required.
    pub transactor_name: String,
    /// Required.
    pub transactor_ident_type: i64,
    /// Required.
    pub transactor_ident_no: String,
    /// Required.
    pub transactor_phone: String,
    pub email: Option<String>,
}

/// Arguments of [`CreateEnterpriseAccount::new`].
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
operation! {
    CreateEnterpriseAccount { CreateEnterpriseAccountRequired: module, operation, name, ident_type, ident_no, mobile_phone, transactor_name, transactor_ident_type, transactor_ident_no, transactor_phone }
    "CreateEnterpriseAccount" -> CreateEnterpriseAccountOutput {
    0 "Module" module, 1 "Operation" operation, 2 "Name" name, 3 "IdentType" ident_type, 4 "IdentNo" ident_no,
    5 "MobilePhone" mobile_phone, 6 "TransactorName" transactor_name, 7 "TransactorIdentType" transactor_ident_type,
    8 "TransactorIdentNo" transactor_ident_no, 9 "TransactorPhone" transactor_phone, 10 "Email" email: String
} }

/// Response of [`CreateEnterpriseAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseAccountOutput {
    pub account_res_id: Option<String>,
}
model! { CreateEnterpriseAccountOutput {
    0 "AccountResId" account_res_id: String
} }

/// Creates personal account: `CreatePersonalAccount` of `ds` 2018-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=CreatePersonalAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_INTERFACE_RESPONSE_CONTENT_ERROR`],
/// [`codes::FAILED_OPERATION_CREATE_PERSONAL_ACCOUNT_ERROR`], [`codes::FAILED_OPERATION_IDENT_NO_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_IDENT_TYPE_ERROR`], [`codes::FAILED_OPERATION_NAME_CONTAINS_NUMBER`],
/// [`codes::RESOURCE_IN_USE_ACCOUNT_EXIST`], [`codes::RESOURCE_IN_USE_PERSON_ACCOUNT_ALREADY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonalAccount {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub name: String,
    /// Required.
    pub ident_type: i64,
    /// Required.
    pub ident_no: String,
    /// Required.
    pub mobile_phone: String,
}

/// Arguments of [`CreatePersonalAccount::new`].
pub struct CreatePersonalAccountRequired {
    pub module: String,
    pub operation: String,
    pub name: String,
    pub ident_type: i64,
    pub ident_no: String,
    pub mobile_phone: String,
}
operation! {
    CreatePersonalAccount { CreatePersonalAccountRequired: module, operation, name, ident_type, ident_no, mobile_phone }
    "CreatePersonalAccount" -> CreatePersonalAccountOutput {
    0 "Module" module, 1 "Operation" operation, 2 "Name" name, 3 "IdentType" ident_type, 4 "IdentNo" ident_no,
    5 "MobilePhone" mobile_phone
} }

/// Response of [`CreatePersonalAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonalAccountOutput {
    pub account_res_id: Option<String>,
}
model! { CreatePersonalAccountOutput {
    0 "AccountResId" account_res_id: String
} }

/// Creates seal: `CreateSeal` of `ds` 2018-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=CreateSeal>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_INTERFACE_RESPONSE_CONTENT_ERROR`],
/// [`codes::FAILED_OPERATION_CREATE_SEAL_ERROR`], [`codes::FAILED_OPERATION_DOWNLOAD_SEAL_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_NOT_PNG`], [`codes::FAILED_OPERATION_MESSAGE_DATA_OVER_SIZE`],
/// [`codes::FAILED_OPERATION_SEAL_NUM_OVER_LIMIT`], [`codes::FAILED_OPERATION_SEALS_EXCEED`],
/// [`codes::RESOURCE_UNAVAILABLE_ACCOUNT_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_DOWNLOAD_SEAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSeal {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub account_res_id: String,
    /// Required.
    pub img_url: String,
    pub img_data: Option<String>,
}
operation! { CreateSeal(module: String, operation: String, account_res_id: String, img_url: String)
    "CreateSeal" -> CreateSealOutput {
    0 "Module" module, 1 "Operation" operation, 2 "AccountResId" account_res_id, 3 "ImgUrl" img_url,
    4 "ImgData" img_data: String
} }

/// Response of [`CreateSeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSealOutput {
    pub seal_res_id: Option<String>,
}
model! { CreateSealOutput {
    0 "SealResId" seal_res_id: String
} }

/// Deletes account: `DeleteAccount` of `ds` 2018-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=DeleteAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_ACCOUNT_ERROR`],
/// [`codes::FAILED_OPERATION_FIRST_ENTERPRISE_ACCOUNT_DELETE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub account_list: Vec<String>,
}
operation! { DeleteAccount(module: String, operation: String, account_list: Vec<String>)
    "DeleteAccount" -> DeleteAccountOutput {
    0 "Module" module, 1 "Operation" operation, 2 "AccountList" account_list
} }

/// Response of [`DeleteAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountOutput {
    pub del_success_list: Vec<String>,
    pub del_failed_list: Vec<String>,
}
model! { DeleteAccountOutput {
    0 "DelSuccessList" del_success_list: Vec<String>, 1 "DelFailedList" del_failed_list: Vec<String>
} }

/// Deletes seal: `DeleteSeal` of `ds` 2018-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=DeleteSeal>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_SEAL_ERROR`], [`codes::RESOURCE_NOT_FOUND_SEAL_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_ACCOUNT_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSeal {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub account_res_id: String,
    /// Required.
    pub seal_res_id: String,
}
operation! { DeleteSeal(module: String, operation: String, account_res_id: String, seal_res_id: String)
    "DeleteSeal" -> DeleteSealOutput {
    0 "Module" module, 1 "Operation" operation, 2 "AccountResId" account_res_id, 3 "SealResId" seal_res_id
} }

/// Response of [`DeleteSeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSealOutput {
    pub seal_res_id: Option<String>,
}
model! { DeleteSealOutput {
    0 "SealResId" seal_res_id: String
} }

/// Describes task status: `DescribeTaskStatus` of `ds` 2018-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=DescribeTaskStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_TASK_STATUS_ERROR`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub task_id: i64,
}
operation! { DescribeTaskStatus(module: String, operation: String, task_id: i64)
    "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "Module" module, 1 "Operation" operation, 2 "TaskId" task_id
} }

/// Response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub task_result: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeTaskStatusOutput {
    0 "TaskResult" task_result: String, 1 "TaskType" task_type: String
} }

/// Downloads contract: `DownloadContract` of `ds` 2018-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=DownloadContract>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CONTRACT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadContract {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub contract_res_id: String,
}
operation! { DownloadContract(module: String, operation: String, contract_res_id: String)
    "DownloadContract" -> DownloadContractOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ContractResId" contract_res_id
} }

/// Response of [`DownloadContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadContractOutput {
    pub task_id: Option<i64>,
}
model! { DownloadContractOutput {
    0 "TaskId" task_id: i64
} }

/// Sends vcode: `SendVcode` of `ds` 2018-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=SendVcode>.
///
/// Errors: [`codes::FAILED_OPERATION_COST_ACCOUNT_ERROR`], [`codes::FAILED_OPERATION_SEND_VCODE_ERROR`],
/// [`codes::FAILED_OPERATION_SIGN_PERMISSION_EXISTED`], [`codes::FAILED_OPERATION_VCODE_CHECKED`],
/// [`codes::RESOURCE_NOT_FOUND_CONTRACT_PROJECT_CODE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVcode {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub contract_res_id: String,
    /// Required.
    pub account_res_id: String,
}
operation! { SendVcode(module: String, operation: String, contract_res_id: String, account_res_id: String)
    "SendVcode" -> Empty {
    0 "Module" module, 1 "Operation" operation, 2 "ContractResId" contract_res_id, 3 "AccountResId" account_res_id
} }

/// Response of [`SendVcode`]: empty.
pub type SendVcodeOutput = Empty;

/// `SignContractByCoordinate` of `ds` 2018-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=SignContractByCoordinate>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTHORIZATION_TIME_ERROR`], [`codes::FAILED_OPERATION_CERT_TYPE_ERROR`],
/// [`codes::FAILED_OPERATION_CONTRACT_EXPIRED`], [`codes::FAILED_OPERATION_COORDINATE_ERROR`],
/// [`codes::FAILED_OPERATION_COORDINATE_OUTSIDE_PDF`], [`codes::FAILED_OPERATION_COST_ACCOUNT_ERROR`],
/// [`codes::FAILED_OPERATION_GET_PDF_SIZE_FAILED`], [`codes::FAILED_OPERATION_IP_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_NOT_BASE`], [`codes::FAILED_OPERATION_MESSAGE_DATA_OVER_SIZE`],
/// [`codes::FAILED_OPERATION_NO_PERMISSION_TO_SIGN`], [`codes::FAILED_OPERATION_NO_VERIFY_ERROR`],
/// [`codes::FAILED_OPERATION_REPEATED_COORDINATE`], [`codes::FAILED_OPERATION_SEAL_MISMATCHED`],
/// [`codes::FAILED_OPERATION_SIGN_CONTRACT_BY_COORDINATE_ERROR`], [`codes::FAILED_OPERATION_SIGN_PAGE_ERROR`],
/// [`codes::FAILED_OPERATION_UPDATE_FEE_STATUS_ERROR`], [`codes::FAILED_OPERATION_WRONG_CERT_TYPE`],
/// [`codes::RESOURCE_UNAVAILABLE_SUBPLAT_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignContractByCoordinate {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub contract_res_id: String,
    /// Required.
    pub account_res_id: String,
    /// Required.
    pub sign_locations: Vec<SignLocation>,
    pub authorization_time: Option<String>,
    pub position: Option<String>,
    pub seal_res_id: Option<String>,
    pub cert_type: Option<i64>,
    pub image_data: Option<String>,
}

/// Arguments of [`SignContractByCoordinate::new`].
pub struct SignContractByCoordinateRequired {
    pub module: String,
    pub operation: String,
    pub contract_res_id: String,
    pub account_res_id: String,
    pub sign_locations: Vec<SignLocation>,
}
operation! {
    SignContractByCoordinate { SignContractByCoordinateRequired: module, operation, contract_res_id, account_res_id, sign_locations }
    "SignContractByCoordinate" -> Empty {
    0 "Module" module, 1 "Operation" operation, 2 "ContractResId" contract_res_id, 3 "AccountResId" account_res_id,
    4 "SignLocations" sign_locations, 5 "AuthorizationTime" authorization_time: String, 6 "Position" position: String,
    7 "SealResId" seal_res_id: String, 8 "CertType" cert_type: i64, 9 "ImageData" image_data: String
} }

/// Response of [`SignContractByCoordinate`]: empty.
pub type SignContractByCoordinateOutput = Empty;

/// In the request of [`SignContractByCoordinate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignLocation {
    /// Required.
    pub sign_on_page: Option<String>,
    /// Required.
    pub sign_location_lbx: Option<String>,
    /// Required.
    pub sign_location_lby: Option<String>,
    /// Required.
    pub sign_location_rux: Option<String>,
    /// Required.
    pub sign_location_ruy: Option<String>,
}

/// Arguments of [`SignLocation::new`].
pub struct SignLocationRequired {
    pub sign_on_page: String,
    pub sign_location_lbx: String,
    pub sign_location_lby: String,
    pub sign_location_rux: String,
    pub sign_location_ruy: String,
}
input! {
    SignLocation { SignLocationRequired: sign_on_page, sign_location_lbx, sign_location_lby, sign_location_rux, sign_location_ruy } {
    0 "SignOnPage" sign_on_page: String, 1 "SignLocationLBX" sign_location_lbx: String,
    2 "SignLocationLBY" sign_location_lby: String, 3 "SignLocationRUX" sign_location_rux: String,
    4 "SignLocationRUY" sign_location_ruy: String
} }

/// `SignContractByKeyword` of `ds` 2018-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ds&Version=2018-05-23&Action=SignContractByKeyword>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTHORIZATION_TIME_ERROR`], [`codes::FAILED_OPERATION_CERT_TYPE_ERROR`],
/// [`codes::FAILED_OPERATION_CONTRACT_EXPIRED`], [`codes::FAILED_OPERATION_COST_ACCOUNT_ERROR`],
/// [`codes::FAILED_OPERATION_FORMAT_ERROR`], [`codes::FAILED_OPERATION_IP_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_MEASUREMENT_OVER_LIMIT_ERROR`], [`codes::FAILED_OPERATION_NO_PERMISSION_TO_SIGN`],
/// [`codes::FAILED_OPERATION_NO_VERIFY_ERROR`], [`codes::FAILED_OPERATION_OFFSET_COORD_OVER_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_SEAL_MISMATCHED`], [`codes::FAILED_OPERATION_SIGN_CONTRACT_BY_KEYWORD_ERROR`],
/// [`codes::FAILED_OPERATION_SIGN_FIELD_NOT_FOUND`], [`codes::FAILED_OPERATION_UPDATE_FEE_STATUS_ERROR`],
/// [`codes::FAILED_OPERATION_WRONG_CERT_TYPE`], [`codes::MISSING_PARAMETER_IMAGE_MEASUREMENT_NULL_ERROR`],
/// [`codes::MISSING_PARAMETER_KEYWORD_NULL_ERROR`], [`codes::MISSING_PARAMETER_OFFSET_COORD_NULL_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_SUBPLAT_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignContractByKeyword {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub contract_res_id: String,
    /// Required.
    pub account_res_id: String,
    /// Required.
    pub sign_keyword: SignKeyword,
    pub authorization_time: Option<String>,
    pub position: Option<String>,
    pub seal_res_id: Option<String>,
    pub cert_type: Option<i64>,
    pub image_data: Option<String>,
}

/// Arguments of [`SignContractByKeyword::new`].
pub struct SignContractByKeywordRequired {
    pub module: String,
    pub operation: String,
    pub contract_res_id: String,
    pub account_res_id: String,
    pub sign_keyword: SignKeyword,
}
operation! {
    SignContractByKeyword { SignContractByKeywordRequired: module, operation, contract_res_id, account_res_id, sign_keyword }
    "SignContractByKeyword" -> Empty {
    0 "Module" module, 1 "Operation" operation, 2 "ContractResId" contract_res_id, 3 "AccountResId" account_res_id,
    4 "SignKeyword" sign_keyword, 5 "AuthorizationTime" authorization_time: String, 6 "Position" position: String,
    7 "SealResId" seal_res_id: String, 8 "CertType" cert_type: i64, 9 "ImageData" image_data: String
} }

/// Response of [`SignContractByKeyword`]: empty.
pub type SignContractByKeywordOutput = Empty;

/// In the request of [`SignContractByKeyword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignKeyword {
    /// Required.
    pub keyword: Option<String>,
    /// Required.
    pub offset_coord_x: Option<String>,
    /// Required.
    pub offset_coord_y: Option<String>,
    /// Required.
    pub image_width: Option<String>,
    /// Required.
    pub image_height: Option<String>,
}

/// Arguments of [`SignKeyword::new`].
pub struct SignKeywordRequired {
    pub keyword: String,
    pub offset_coord_x: String,
    pub offset_coord_y: String,
    pub image_width: String,
    pub image_height: String,
}
input! { SignKeyword { SignKeywordRequired: keyword, offset_coord_x, offset_coord_y, image_width, image_height } {
    0 "Keyword" keyword: String, 1 "OffsetCoordX" offset_coord_x: String, 2 "OffsetCoordY" offset_coord_y: String,
    3 "ImageWidth" image_width: String, 4 "ImageHeight" image_height: String
} }

codes! {
    FAILED_OPERATION_ACCOUNT_NOT_OWN_CONTRACT_ERROR "FailedOperation.AccountNotOwnContractError",
    FAILED_OPERATION_AUTHORIZATION_TIME_ERROR "FailedOperation.AuthorizationTimeError",
    FAILED_OPERATION_BACKEND_INTERFACE_ERROR "FailedOperation.BackendInterfaceError",
    FAILED_OPERATION_BACKEND_INTERFACE_RESPONSE_CONTENT_ERROR "FailedOperation.BackendInterfaceResponseContentError",
    FAILED_OPERATION_BACKEND_INTERFACE_RESPONSE_HEADER_ERROR "FailedOperation.BackendInterfaceResponseHeaderError",
    FAILED_OPERATION_CERT_TYPE_ERROR "FailedOperation.CertTypeError",
    FAILED_OPERATION_CHECK_VCODE_ERROR "FailedOperation.CheckVcodeError",
    FAILED_OPERATION_CONTRACT_EXPIRED "FailedOperation.ContractExpired",
    FAILED_OPERATION_CONTRACT_SIGNED_ERROR "FailedOperation.ContractSignedError",
    FAILED_OPERATION_COORDINATE_ERROR "FailedOperation.CoordinateError",
    FAILED_OPERATION_COORDINATE_OUTSIDE_PDF "FailedOperation.CoordinateOutsidePDF",
    FAILED_OPERATION_COST_ACCOUNT_ERROR "FailedOperation.CostAccountError",
    FAILED_OPERATION_CREATE_CONTRACT_ERROR "FailedOperation.CreateContractError",
    FAILED_OPERATION_CREATE_ENTERPRISE_ACCOUNT_ERROR "FailedOperation.CreateEnterpriseAccountError",
    FAILED_OPERATION_CREATE_PERSONAL_ACCOUNT_ERROR "FailedOperation.CreatePersonalAccountError",
    FAILED_OPERATION_CREATE_SEAL_ERROR "FailedOperation.CreateSealError",
    FAILED_OPERATION_DELETE_ACCOUNT_ERROR "FailedOperation.DeleteAccountError",
    FAILED_OPERATION_DELETE_SEAL_ERROR "FailedOperation.DeleteSealError",
    FAILED_OPERATION_DESCRIBE_SUBPLAT_ERROR "FailedOperation.DescribeSubplatError",
    FAILED_OPERATION_DESCRIBE_TASK_STATUS_ERROR "FailedOperation.DescribeTaskStatusError",
    FAILED_OPERATION_DOWNLOAD_SEAL_ERROR "FailedOperation.DownloadSealError",
    FAILED_OPERATION_ENTERPRISE_NAME_FORMAT_ERROR "FailedOperation.EnterpriseNameFormatError",
    FAILED_OPERATION_FIRST_ENTERPRISE_ACCOUNT_DELETE_ERROR "FailedOperation.FirstEnterpriseAccountDeleteError",
    FAILED_OPERATION_FORMAT_ERROR "FailedOperation.FormatError",
    FAILED_OPERATION_GET_PDF_SIZE_FAILED "FailedOperation.GetPDFSizeFailed",
    FAILED_OPERATION_IP_FORMAT_ERROR "FailedOperation.IPFormatError",
    FAILED_OPERATION_IDENT_NO_FORMAT_ERROR "FailedOperation.IdentNoFormatError",
    FAILED_OPERATION_IDENT_TYPE_ERROR "FailedOperation.IdentTypeError",
    FAILED_OPERATION_IMAGE_MEASUREMENT_OVER_LIMIT_ERROR "FailedOperation.ImageMeasurementOverLimitError",
    FAILED_OPERATION_IMAGE_NOT_BASE "FailedOperation.ImageNotBase",
    FAILED_OPERATION_IMAGE_NOT_PNG "FailedOperation.ImageNotPNG",
    FAILED_OPERATION_MESSAGE_DATA_ILLEGAL "FailedOperation.MessageDataIllegal",
    FAILED_OPERATION_MESSAGE_DATA_OVER_SIZE "FailedOperation.MessageDataOverSize",
    FAILED_OPERATION_NAME_CONTAINS_NUMBER "FailedOperation.NameContainsNumber",
    FAILED_OPERATION_NAME_IS_PURE_NUMBER "FailedOperation.NameIsPureNumber",
    FAILED_OPERATION_NO_PERMISSION_TO_SIGN "FailedOperation.NoPermissionToSign",
    FAILED_OPERATION_NO_VERIFY_ERROR "FailedOperation.NoVerifyError",
    FAILED_OPERATION_OFFSET_COORD_OVER_LIMIT_ERROR "FailedOperation.OffsetCoordOverLimitError",
    FAILED_OPERATION_OTHER "FailedOperation.Other",
    FAILED_OPERATION_REPEATED_COORDINATE "FailedOperation.RepeatedCoordinate",
    FAILED_OPERATION_SMS_CODE_EXPIRED "FailedOperation.SMSCodeExpired",
    FAILED_OPERATION_SMS_CODE_LENGTH_WRONG "FailedOperation.SMSCodeLengthWrong",
    FAILED_OPERATION_SEAL_MISMATCHED "FailedOperation.SealMismatched",
    FAILED_OPERATION_SEAL_NUM_OVER_LIMIT "FailedOperation.SealNumOverLimit",
    FAILED_OPERATION_SEALS_EXCEED "FailedOperation.SealsExceed",
    FAILED_OPERATION_SEND_VCODE_ERROR "FailedOperation.SendVcodeError",
    FAILED_OPERATION_SIGN_CONTRACT_BY_COORDINATE_ERROR "FailedOperation.SignContractByCoordinateError",
    FAILED_OPERATION_SIGN_CONTRACT_BY_KEYWORD_ERROR "FailedOperation.SignContractByKeywordError",
    FAILED_OPERATION_SIGN_FIELD_NOT_FOUND "FailedOperation.SignFieldNotFound",
    FAILED_OPERATION_SIGN_PAGE_ERROR "FailedOperation.SignPageError",
    FAILED_OPERATION_SIGN_PERMISSION_EXISTED "FailedOperation.SignPermissionExisted",
    FAILED_OPERATION_TRANSACTOR_NAME_FORMAT_ERROR "FailedOperation.TransactorNameFormatError",
    FAILED_OPERATION_TRANSACTOR_PHONE_FORMAT_ERROR "FailedOperation.TransactorPhoneFormatError",
    FAILED_OPERATION_UPDATE_FEE_STATUS_ERROR "FailedOperation.UpdateFeeStatusError",
    FAILED_OPERATION_VCODE_CHECKED "FailedOperation.VcodeChecked",
    FAILED_OPERATION_WRONG_CERT_TYPE "FailedOperation.WrongCertType",
    FAILED_OPERATION_WRONG_IDENT_NO_FORMAT "FailedOperation.WrongIdentNoFormat",
    FAILED_OPERATION_WRONG_IDENT_NO_SIZE "FailedOperation.WrongIdentNoSize",
    FAILED_OPERATION_WRONG_SMS_CODE "FailedOperation.WrongSMSCode",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError",
    MISSING_PARAMETER_CONTRACT_FILE_NAME_ERROR "MissingParameter.ContractFileNameError",
    MISSING_PARAMETER_CONTRACT_FILE_PATH_ERROR "MissingParameter.ContractFilePathError",
    MISSING_PARAMETER_IMAGE_MEASUREMENT_NULL_ERROR "MissingParameter.ImageMeasurementNullError",
    MISSING_PARAMETER_KEYWORD_NULL_ERROR "MissingParameter.KeywordNullError",
    MISSING_PARAMETER_LOCATION_NULL_ERROR "MissingParameter.LocationNullError",
    MISSING_PARAMETER_MO_ERROR "MissingParameter.MOError",
    MISSING_PARAMETER_OFFSET_COORD_NULL_ERROR "MissingParameter.OffsetCoordNullError",
    MISSING_PARAMETER_SIGNER_NULL_ERROR "MissingParameter.SignerNullError",
    RESOURCE_IN_USE_ACCOUNT_EXIST "ResourceInUse.AccountExist",
    RESOURCE_IN_USE_ENTERPRISE_ACCOUNT_ALREADY_EXIST "ResourceInUse.EnterpriseAccountAlreadyExist",
    RESOURCE_IN_USE_PERSON_ACCOUNT_ALREADY_EXIST "ResourceInUse.PersonAccountAlreadyExist",
    RESOURCE_NOT_FOUND_ACCOUNT_NOT_FOUND "ResourceNotFound.AccountNotFound",
    RESOURCE_NOT_FOUND_CONTRACT_NOT_FOUND "ResourceNotFound.ContractNotFound",
    RESOURCE_NOT_FOUND_CONTRACT_PROJECT_CODE_NOT_FOUND "ResourceNotFound.ContractProjectCodeNotFound",
    RESOURCE_NOT_FOUND_INITIATOR_NOT_FOUND_ERROR "ResourceNotFound.InitiatorNotFoundError",
    RESOURCE_NOT_FOUND_SEAL_NOT_FOUND "ResourceNotFound.SealNotFound",
    RESOURCE_NOT_FOUND_SUBPLAT_ID_NOT_FOUND "ResourceNotFound.SubplatIdNotFound",
    RESOURCE_NOT_FOUND_TASK_NOT_FOUND "ResourceNotFound.TaskNotFound",
    RESOURCE_UNAVAILABLE_ACCOUNT_UNAVAILABLE "ResourceUnavailable.AccountUnavailable",
    RESOURCE_UNAVAILABLE_CONTRACT_SIGNER_UNAVAILABLE "ResourceUnavailable.ContractSignerUnavailable",
    RESOURCE_UNAVAILABLE_DOWNLOAD_SEAL_ERROR "ResourceUnavailable.DownloadSealError",
    RESOURCE_UNAVAILABLE_SUBPLAT_UNAVAILABLE "ResourceUnavailable.SubplatUnavailable"
}

#[cfg(feature = "unstable-registry")]
register! {
    CheckVcode, CreateContractByUpload, CreateEnterpriseAccount, CreatePersonalAccount, CreateSeal, DeleteAccount,
    DeleteSeal, DescribeTaskStatus, DownloadContract, SendVcode, SignContractByCoordinate, SignContractByKeyword
}
