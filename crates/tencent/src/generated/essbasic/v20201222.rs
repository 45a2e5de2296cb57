//! `essbasic` 2020-12-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "essbasic", version: "2020-12-22", code: "essbasic", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveFlow {
    pub caller: Caller,
    pub flow_id: String,
}
operation! { ArchiveFlow(caller: Caller, flow_id: String) "ArchiveFlow" -> Empty {
    0 "Caller" caller, 1 "FlowId" flow_id
} }

pub type ArchiveFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Caller {
    pub application_id: Option<String>,
    pub sub_organization_id: Option<String>,
    pub operator_id: Option<String>,
}
input! { Caller(application_id: String) {
    0 "ApplicationId" application_id: String, 1 "SubOrganizationId" sub_organization_id: String,
    2 "OperatorId" operator_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFlow {
    pub caller: Caller,
    pub flow_id: String,
    pub cancel_message: Option<String>,
}
operation! { CancelFlow(caller: Caller, flow_id: String) "CancelFlow" -> Empty {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "CancelMessage" cancel_message: String
} }

pub type CancelFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard2EVerification {
    pub caller: Caller,
    pub bank_card: String,
    pub name: String,
}
operation! { CheckBankCard2EVerification(caller: Caller, bank_card: String, name: String)
    "CheckBankCard2EVerification" -> CheckBankCard2EVerificationOutput {
    0 "Caller" caller, 1 "BankCard" bank_card, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard2EVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckBankCard2EVerificationOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard3EVerification {
    pub caller: Caller,
    pub bank_card: String,
    pub name: String,
    pub id_card_number: String,
    pub id_card_type: Option<String>,
}
operation! { CheckBankCard3EVerification(caller: Caller, bank_card: String, name: String, id_card_number: String)
    "CheckBankCard3EVerification" -> CheckBankCard3EVerificationOutput {
    0 "Caller" caller, 1 "BankCard" bank_card, 2 "Name" name, 3 "IdCardNumber" id_card_number,
    4 "IdCardType" id_card_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard3EVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckBankCard3EVerificationOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard4EVerification {
    pub caller: Caller,
    pub bank_card: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCard4EVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckBankCard4EVerificationOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCardVerification {
    pub caller: Caller,
    pub bank_card: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCardVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckBankCardVerificationOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFaceIdentify {
    pub caller: Caller,
    pub verify_channel: String,
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
    0 "Result" result, 1 "Description" description, 2 "ChannelName" channel_name, 3 "VerifiedOn" verified_on,
    4 "SerialNumber" serial_number, 5 "VerifyServerIp" verify_server_ip, 6 "PhotoFileName" photo_file_name,
    7 "PhotoFileData" photo_file_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIdCardVerification {
    pub caller: Caller,
    pub name: String,
    pub id_card_number: String,
    pub id_card_type: Option<String>,
}
operation! { CheckIdCardVerification(caller: Caller, name: String, id_card_number: String)
    "CheckIdCardVerification" -> CheckIdCardVerificationOutput {
    0 "Caller" caller, 1 "Name" name, 2 "IdCardNumber" id_card_number, 3 "IdCardType" id_card_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIdCardVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckIdCardVerificationOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobileAndName {
    pub caller: Caller,
    pub mobile: String,
    pub name: String,
}
operation! { CheckMobileAndName(caller: Caller, mobile: String, name: String)
    "CheckMobileAndName" -> CheckMobileAndNameOutput {
    0 "Caller" caller, 1 "Mobile" mobile, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobileAndNameOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckMobileAndNameOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobileVerification {
    pub caller: Caller,
    pub mobile: String,
    pub name: String,
    pub id_card_number: String,
    pub id_card_type: Option<String>,
}
operation! { CheckMobileVerification(caller: Caller, mobile: String, name: String, id_card_number: String)
    "CheckMobileVerification" -> CheckMobileVerificationOutput {
    0 "Caller" caller, 1 "Mobile" mobile, 2 "Name" name, 3 "IdCardNumber" id_card_number,
    4 "IdCardType" id_card_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobileVerificationOutput {
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckMobileVerificationOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVerifyCodeMatchFlowId {
    pub caller: Caller,
    pub mobile: String,
    pub verify_code: Secret,
    pub flow_id: String,
}
operation! { CheckVerifyCodeMatchFlowId(caller: Caller, mobile: String, verify_code: Secret, flow_id: String)
    "CheckVerifyCodeMatchFlowId" -> CheckVerifyCodeMatchFlowIdOutput {
    0 "Caller" caller, 1 "Mobile" mobile, 2 "VerifyCode" verify_code, 3 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVerifyCodeMatchFlowIdOutput {
    pub success: Option<bool>,
    pub result: Option<i64>,
    pub description: Option<String>,
}
model! { CheckVerifyCodeMatchFlowIdOutput {
    0 "Success" success, 1 "Result" result, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaceIdSign {
    pub caller: Caller,
    pub values: Vec<String>,
}
operation! { CreateFaceIdSign(caller: Caller, values: Vec<String>) "CreateFaceIdSign" -> CreateFaceIdSignOutput {
    0 "Caller" caller, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaceIdSignOutput {
    pub sign: Option<String>,
}
model! { CreateFaceIdSignOutput {
    0 "Sign" sign
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowByFiles {
    pub caller: Caller,
    pub flow_info: FlowInfo,
    pub file_ids: Vec<String>,
    pub custom_id: Option<String>,
}
operation! { CreateFlowByFiles(caller: Caller, flow_info: FlowInfo, file_ids: Vec<String>)
    "CreateFlowByFiles" -> CreateFlowByFilesOutput {
    0 "Caller" caller, 1 "FlowInfo" flow_info, 2 "FileIds" file_ids, 3 "CustomId" custom_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowInfo {
    pub flow_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowByFilesOutput {
    pub flow_id: Option<String>,
}
model! { CreateFlowByFilesOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateH5FaceIdUrl {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateH5FaceIdUrlOutput {
    pub url: Option<String>,
}
model! { CreateH5FaceIdUrlOutput {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePreviewSignUrl {
    pub caller: Caller,
    pub deadline: i64,
    pub catalog_id: Option<String>,
    pub flow_id: Option<String>,
    pub sign_url_type: Option<String>,
}
operation! { CreatePreviewSignUrl(caller: Caller, deadline: i64) "CreatePreviewSignUrl" -> CreatePreviewSignUrlOutput {
    0 "Caller" caller, 1 "Deadline" deadline, 2 "CatalogId" catalog_id: String, 3 "FlowId" flow_id: String,
    4 "SignUrlType" sign_url_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePreviewSignUrlOutput {
    pub preview_sign_url: Option<String>,
}
model! { CreatePreviewSignUrlOutput {
    0 "PreviewSignUrl" preview_sign_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSeal {
    pub caller: Caller,
    pub seal_type: String,
    pub seal_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSealOutput {
    pub seal_id: Option<String>,
}
model! { CreateSealOutput {
    0 "SealId" seal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerFlowSign {
    pub caller: Caller,
    pub flow_id: String,
    pub sign_components: Vec<Component>,
    pub source_ip: String,
}
operation! { CreateServerFlowSign(caller: Caller, flow_id: String, sign_components: Vec<Component>, source_ip: String)
    "CreateServerFlowSign" -> CreateServerFlowSignOutput {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "SignComponents" sign_components, 3 "SourceIp" source_ip
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerFlowSignOutput {
    pub sign_status: Option<i64>,
}
model! { CreateServerFlowSignOutput {
    0 "SignStatus" sign_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignUrl {
    pub caller: Caller,
    pub user_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignUrlOutput {
    pub sign_url: Option<String>,
}
model! { CreateSignUrlOutput {
    0 "SignUrl" sign_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubOrganization {
    pub caller: Caller,
    pub id_card_type: String,
    pub id_card_number: String,
    pub organization_type: String,
    pub legal_name: String,
    pub legal_id_card_type: String,
    pub legal_id_card_number: String,
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

/// What [`CreateSubOrganization::new`] takes.
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
operation! { CreateSubOrganization{CreateSubOrganizationRequired: caller, id_card_type, id_card_number, organization_type, legal_name, legal_id_card_type, legal_id_card_number, name}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    pub province: Option<String>,
    pub city: Option<String>,
    pub county: Option<String>,
    pub details: Option<String>,
    pub country: Option<String>,
}
input! { Address(province: String, city: String, county: String, details: String) {
    0 "Province" province: String, 1 "City" city: String, 2 "County" county: String, 3 "Details" details: String,
    4 "Country" country: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubOrganizationOutput {
    pub sub_organization_id: Option<String>,
}
model! { CreateSubOrganizationOutput {
    0 "SubOrganizationId" sub_organization_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubOrganizationAndSeal {
    pub caller: Caller,
    pub name: String,
    pub id_card_type: String,
    pub id_card_number: String,
    pub organization_type: String,
    pub legal_name: String,
    pub legal_id_card_type: String,
    pub legal_id_card_number: String,
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

/// What [`CreateSubOrganizationAndSeal::new`] takes.
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
operation! { CreateSubOrganizationAndSeal{CreateSubOrganizationAndSealRequired: caller, name, id_card_type, id_card_number, organization_type, legal_name, legal_id_card_type, legal_id_card_number, verify_client_ip}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubOrganizationAndSealOutput {
    pub sub_organization_id: Option<String>,
    pub seal_id: Option<String>,
}
model! { CreateSubOrganizationAndSealOutput {
    0 "SubOrganizationId" sub_organization_id, 1 "SealId" seal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub caller: Caller,
    pub open_id: String,
    pub name: String,
    pub id_card_type: String,
    pub id_card_number: String,
    pub use_open_id: Option<bool>,
    pub email: Option<String>,
    pub mobile: Option<String>,
}

/// What [`CreateUser::new`] takes.
pub struct CreateUserRequired {
    pub caller: Caller,
    pub open_id: String,
    pub name: String,
    pub id_card_type: String,
    pub id_card_number: String,
}
operation! { CreateUser{CreateUserRequired: caller, open_id, name, id_card_type, id_card_number}
    "CreateUser" -> CreateUserOutput {
    0 "Caller" caller, 1 "OpenId" open_id, 2 "Name" name, 3 "IdCardType" id_card_type, 4 "IdCardNumber" id_card_number,
    5 "UseOpenId" use_open_id: bool, 6 "Email" email: String, 7 "Mobile" mobile: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user_id: Option<String>,
}
model! { CreateUserOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAndSeal {
    pub caller: Caller,
    pub open_id: String,
    pub name: String,
    pub id_card_type: String,
    pub id_card_number: String,
    pub source_ip: String,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub seal_name: Option<String>,
    pub use_open_id: Option<bool>,
}

/// What [`CreateUserAndSeal::new`] takes.
pub struct CreateUserAndSealRequired {
    pub caller: Caller,
    pub open_id: String,
    pub name: String,
    pub id_card_type: String,
    pub id_card_number: String,
    pub source_ip: String,
}
operation! { CreateUserAndSeal{CreateUserAndSealRequired: caller, open_id, name, id_card_type, id_card_number, source_ip}
    "CreateUserAndSeal" -> CreateUserAndSealOutput {
    0 "Caller" caller, 1 "OpenId" open_id, 2 "Name" name, 3 "IdCardType" id_card_type, 4 "IdCardNumber" id_card_number,
    5 "SourceIp" source_ip, 6 "Mobile" mobile: String, 7 "Email" email: String, 8 "SealName" seal_name: String,
    9 "UseOpenId" use_open_id: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAndSealOutput {
    pub user_id: Option<String>,
    pub seal_id: Option<String>,
}
model! { CreateUserAndSealOutput {
    0 "UserId" user_id, 1 "SealId" seal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSeal {
    pub caller: Caller,
    pub seal_id: String,
    pub source_ip: String,
    pub user_id: Option<String>,
}
operation! { DeleteSeal(caller: Caller, seal_id: String, source_ip: String) "DeleteSeal" -> Empty {
    0 "Caller" caller, 1 "SealId" seal_id, 2 "SourceIp" source_ip, 3 "UserId" user_id: String
} }

pub type DeleteSealOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCatalogApprovers {
    pub caller: Caller,
    pub catalog_id: String,
    pub user_id: Option<String>,
}
operation! { DescribeCatalogApprovers(caller: Caller, catalog_id: String)
    "DescribeCatalogApprovers" -> DescribeCatalogApproversOutput {
    0 "Caller" caller, 1 "CatalogId" catalog_id, 2 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCatalogApproversOutput {
    pub approvers: Option<Vec<CatalogApprovers>>,
}
model! { DescribeCatalogApproversOutput {
    0 "Approvers" approvers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogApprovers {
    pub flow_id: Option<String>,
    pub approvers: Option<Vec<FlowApproverInfo>>,
}
model! { CatalogApprovers {
    0 "FlowId" flow_id, 1 "Approvers" approvers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowApproverInfo {
    pub user_id: Option<String>,
    pub verify_channel: Option<Vec<String>>,
    pub approve_status: Option<i64>,
    pub approve_message: Option<String>,
    pub approve_time: Option<i64>,
    pub sub_organization_id: Option<String>,
    pub jump_url: Option<String>,
    pub component_seals: Option<Vec<ComponentSeal>>,
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
    0 "UserId" user_id, 1 "VerifyChannel" verify_channel, 2 "ApproveStatus" approve_status,
    3 "ApproveMessage" approve_message, 4 "ApproveTime" approve_time, 5 "SubOrganizationId" sub_organization_id,
    6 "JumpUrl" jump_url, 7 "ComponentSeals" component_seals, 8 "IsFullText" is_full_text,
    9 "PreReadTime" pre_read_time, 10 "Mobile" mobile, 11 "Deadline" deadline, 12 "IsLastApprover" is_last_approver,
    13 "SmsTemplate" sms_template, 14 "IdCardNumber" id_card_number, 15 "Name" name, 16 "CanOffLine" can_off_line,
    17 "IdCardType" id_card_type, 18 "CallbackUrl" callback_url, 19 "SignId" sign_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentSeal {
    pub component_id: Option<String>,
    pub seal_id: Option<String>,
}
model! { ComponentSeal {
    0 "ComponentId" component_id, 1 "SealId" seal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsTemplate {
    pub template_id: Option<String>,
    pub sign: Option<String>,
}
input! { SmsTemplate(template_id: String, sign: String) {
    0 "TemplateId" template_id: String, 1 "Sign" sign: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCatalogSignComponents {
    pub caller: Caller,
    pub catalog_id: String,
}
operation! { DescribeCatalogSignComponents(caller: Caller, catalog_id: String)
    "DescribeCatalogSignComponents" -> DescribeCatalogSignComponentsOutput {
    0 "Caller" caller, 1 "CatalogId" catalog_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCatalogSignComponentsOutput {
    pub sign_components: Option<Vec<CatalogComponents>>,
}
model! { DescribeCatalogSignComponentsOutput {
    0 "SignComponents" sign_components
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogComponents {
    pub flow_id: Option<String>,
    pub sign_components: Option<Vec<Component>>,
    pub sign_id: Option<String>,
}
model! { CatalogComponents {
    0 "FlowId" flow_id, 1 "SignComponents" sign_components, 2 "SignId" sign_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomFlowIds {
    pub caller: Caller,
    pub custom_ids: Vec<String>,
}
operation! { DescribeCustomFlowIds(caller: Caller, custom_ids: Vec<String>)
    "DescribeCustomFlowIds" -> DescribeCustomFlowIdsOutput {
    0 "Caller" caller, 1 "CustomIds" custom_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomFlowIdsOutput {
    pub custom_id_list: Option<Vec<CustomFlowIdMap>>,
}
model! { DescribeCustomFlowIdsOutput {
    0 "CustomIdList" custom_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFlowIdMap {
    pub custom_id: Option<String>,
    pub flow_id: Option<String>,
}
model! { CustomFlowIdMap {
    0 "CustomId" custom_id, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomFlowIdsByFlowId {
    pub caller: Caller,
    pub flow_ids: Vec<String>,
}
operation! { DescribeCustomFlowIdsByFlowId(caller: Caller, flow_ids: Vec<String>)
    "DescribeCustomFlowIdsByFlowId" -> DescribeCustomFlowIdsByFlowIdOutput {
    0 "Caller" caller, 1 "FlowIds" flow_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomFlowIdsByFlowIdOutput {
    pub custom_id_list: Option<Vec<CustomFlowIdMap>>,
}
model! { DescribeCustomFlowIdsByFlowIdOutput {
    0 "CustomIdList" custom_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceIdPhotos {
    pub caller: Caller,
    pub wb_app_id: String,
    pub order_numbers: Vec<String>,
}
operation! { DescribeFaceIdPhotos(caller: Caller, wb_app_id: String, order_numbers: Vec<String>)
    "DescribeFaceIdPhotos" -> DescribeFaceIdPhotosOutput {
    0 "Caller" caller, 1 "WbAppId" wb_app_id, 2 "OrderNumbers" order_numbers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceIdPhotosOutput {
    pub photos: Option<Vec<FaceIdPhoto>>,
}
model! { DescribeFaceIdPhotosOutput {
    0 "Photos" photos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceIdPhoto {
    pub result: Option<i64>,
    pub description: Option<String>,
    pub photo: Option<String>,
    pub order_number: Option<String>,
}
model! { FaceIdPhoto {
    0 "Result" result, 1 "Description" description, 2 "Photo" photo, 3 "OrderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceIdResults {
    pub caller: Caller,
    pub wb_app_id: String,
    pub order_numbers: Vec<String>,
    pub file_type: Option<i64>,
}
operation! { DescribeFaceIdResults(caller: Caller, wb_app_id: String, order_numbers: Vec<String>)
    "DescribeFaceIdResults" -> DescribeFaceIdResultsOutput {
    0 "Caller" caller, 1 "WbAppId" wb_app_id, 2 "OrderNumbers" order_numbers, 3 "FileType" file_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceIdResultsOutput {
    pub results: Option<Vec<FaceIdResult>>,
}
model! { DescribeFaceIdResultsOutput {
    0 "Results" results
} }

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
    0 "Result" result, 1 "Description" description, 2 "OrderNumber" order_number, 3 "Name" name,
    4 "IdCardType" id_card_type, 5 "IdCardNumber" id_card_number, 6 "LiveRate" live_rate, 7 "Similarity" similarity,
    8 "OccurredTime" occurred_time, 9 "Photo" photo, 10 "Video" video
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileIdsByCustomIds {
    pub caller: Caller,
    pub custom_ids: Option<Vec<String>>,
}
operation! { DescribeFileIdsByCustomIds(caller: Caller)
    "DescribeFileIdsByCustomIds" -> DescribeFileIdsByCustomIdsOutput {
    0 "Caller" caller, 1 "CustomIds" custom_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileIdsByCustomIdsOutput {
    pub custom_id_list: Option<Vec<CustomFileIdMap>>,
}
model! { DescribeFileIdsByCustomIdsOutput {
    0 "CustomIdList" custom_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFileIdMap {
    pub custom_id: Option<String>,
    pub file_id: Option<String>,
}
model! { CustomFileIdMap {
    0 "CustomId" custom_id, 1 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUrls {
    pub caller: Caller,
    pub business_ids: Vec<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUrlsOutput {
    pub file_urls: Option<Vec<FileUrl>>,
    pub total_count: Option<i64>,
}
model! { DescribeFileUrlsOutput {
    0 "FileUrls" file_urls, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUrl {
    pub url: Option<String>,
    pub option: Option<String>,
    pub index: Option<i64>,
    pub flow_id: Option<String>,
}
model! { FileUrl {
    0 "Url" url, 1 "Option" option, 2 "Index" index, 3 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlow {
    pub caller: Caller,
    pub flow_id: String,
}
operation! { DescribeFlow(caller: Caller, flow_id: String) "DescribeFlow" -> DescribeFlowOutput {
    0 "Caller" caller, 1 "FlowId" flow_id
} }

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
    0 "Creator" creator, 1 "FlowId" flow_id, 2 "FlowName" flow_name, 3 "FlowDescription" flow_description,
    4 "FlowType" flow_type, 5 "FlowStatus" flow_status, 6 "CreatedOn" created_on, 7 "UpdatedOn" updated_on,
    8 "Deadline" deadline, 9 "CallbackUrl" callback_url, 10 "FlowMessage" flow_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowApprovers {
    pub caller: Caller,
    pub flow_id: String,
    pub user_id: Option<String>,
    pub sign_id: Option<String>,
}
operation! { DescribeFlowApprovers(caller: Caller, flow_id: String)
    "DescribeFlowApprovers" -> DescribeFlowApproversOutput {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "UserId" user_id: String, 3 "SignId" sign_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowApproversOutput {
    pub flow_id: Option<String>,
    pub approvers: Option<Vec<FlowApproverInfo>>,
}
model! { DescribeFlowApproversOutput {
    0 "FlowId" flow_id, 1 "Approvers" approvers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowFiles {
    pub caller: Caller,
    pub flow_id: String,
}
operation! { DescribeFlowFiles(caller: Caller, flow_id: String) "DescribeFlowFiles" -> DescribeFlowFilesOutput {
    0 "Caller" caller, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowFilesOutput {
    pub flow_id: Option<String>,
    pub flow_file_infos: Option<Vec<FlowFileInfo>>,
}
model! { DescribeFlowFilesOutput {
    0 "FlowId" flow_id, 1 "FlowFileInfos" flow_file_infos
} }

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
    0 "FileIndex" file_index, 1 "FileType" file_type, 2 "FileMd5" file_md5, 3 "FileName" file_name,
    4 "FileSize" file_size, 5 "CreatedOn" created_on, 6 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSeals {
    pub caller: Caller,
    pub seal_ids: Vec<String>,
    pub user_id: Option<String>,
}
operation! { DescribeSeals(caller: Caller, seal_ids: Vec<String>) "DescribeSeals" -> DescribeSealsOutput {
    0 "Caller" caller, 1 "SealIds" seal_ids, 2 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSealsOutput {
    pub seals: Option<Vec<Seal>>,
}
model! { DescribeSealsOutput {
    0 "Seals" seals
} }

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
    0 "SealId" seal_id, 1 "SealName" seal_name, 2 "SealType" seal_type, 3 "SealSource" seal_source, 4 "Creator" creator,
    5 "CreatedOn" created_on, 6 "UserId" user_id, 7 "FileUrl" file_url, 8 "DefaultSeal" default_seal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubOrganizations {
    pub caller: Caller,
    pub sub_organization_ids: Vec<String>,
}
operation! { DescribeSubOrganizations(caller: Caller, sub_organization_ids: Vec<String>)
    "DescribeSubOrganizations" -> DescribeSubOrganizationsOutput {
    0 "Caller" caller, 1 "SubOrganizationIds" sub_organization_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubOrganizationsOutput {
    pub sub_organization_infos: Option<Vec<SubOrganizationDetail>>,
}
model! { DescribeSubOrganizationsOutput {
    0 "SubOrganizationInfos" sub_organization_infos
} }

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
    0 "Id" id, 1 "Name" name, 2 "Email" email, 3 "IdCardType" id_card_type, 4 "IdCardNumber" id_card_number,
    5 "OrganizationType" organization_type, 6 "IdCardFileType" id_card_file_type, 7 "BizLicenseFile" biz_license_file,
    8 "BizLicenseFileName" biz_license_file_name, 9 "LegalName" legal_name, 10 "LegalIdCardType" legal_id_card_type,
    11 "LegalIdCardNumber" legal_id_card_number, 12 "LegalMobile" legal_mobile, 13 "ContactName" contact_name,
    14 "VerifyStatus" verify_status, 15 "VerifiedOn" verified_on, 16 "CreatedOn" created_on, 17 "UpdatedOn" updated_on,
    18 "VerifyClientIp" verify_client_ip, 19 "VerifyServerIp" verify_server_ip, 20 "ContactAddress" contact_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsers {
    pub caller: Caller,
    pub user_ids: Vec<String>,
}
operation! { DescribeUsers(caller: Caller, user_ids: Vec<String>) "DescribeUsers" -> DescribeUsersOutput {
    0 "Caller" caller, 1 "UserIds" user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOutput {
    pub users: Option<Vec<UserDescribe>>,
}
model! { DescribeUsersOutput {
    0 "Users" users
} }

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
    0 "UserId" user_id, 1 "Mobile" mobile, 2 "CreatedOn" created_on, 3 "VerifyStatus" verify_status, 4 "Name" name,
    5 "VerifiedOn" verified_on, 6 "IdCardType" id_card_type, 7 "IdCardNumber" id_card_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyFlowFile {
    pub caller: Caller,
    pub flow_id: String,
}
operation! { DestroyFlowFile(caller: Caller, flow_id: String) "DestroyFlowFile" -> Empty {
    0 "Caller" caller, 1 "FlowId" flow_id
} }

pub type DestroyFlowFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOrganizationSeal {
    pub caller: Caller,
    pub seal_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOrganizationSealOutput {
    pub seal_id: Option<String>,
}
model! { GenerateOrganizationSealOutput {
    0 "SealId" seal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUserSeal {
    pub caller: Caller,
    pub user_id: String,
    pub source_ip: String,
    pub seal_name: Option<String>,
    pub is_default: Option<bool>,
}
operation! { GenerateUserSeal(caller: Caller, user_id: String, source_ip: String)
    "GenerateUserSeal" -> GenerateUserSealOutput {
    0 "Caller" caller, 1 "UserId" user_id, 2 "SourceIp" source_ip, 3 "SealName" seal_name: String,
    4 "IsDefault" is_default: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUserSealOutput {
    pub seal_id: Option<String>,
}
model! { GenerateUserSealOutput {
    0 "SealId" seal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrganizationDefaultSeal {
    pub caller: Caller,
    pub seal_id: String,
    pub source_ip: String,
}
operation! { ModifyOrganizationDefaultSeal(caller: Caller, seal_id: String, source_ip: String)
    "ModifyOrganizationDefaultSeal" -> Empty {
    0 "Caller" caller, 1 "SealId" seal_id, 2 "SourceIp" source_ip
} }

pub type ModifyOrganizationDefaultSealOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySeal {
    pub caller: Caller,
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

pub type ModifySealOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubOrganizationInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubOrganizationInfoOutput {
    pub sub_organization_id: Option<String>,
}
model! { ModifySubOrganizationInfoOutput {
    0 "SubOrganizationId" sub_organization_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserOutput {
    pub user_id: Option<String>,
}
model! { ModifyUserOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserDefaultSeal {
    pub caller: Caller,
    pub user_id: String,
    pub seal_id: String,
    pub source_ip: String,
}
operation! { ModifyUserDefaultSeal(caller: Caller, user_id: String, seal_id: String, source_ip: String)
    "ModifyUserDefaultSeal" -> Empty {
    0 "Caller" caller, 1 "UserId" user_id, 2 "SealId" seal_id, 3 "SourceIp" source_ip
} }

pub type ModifyUserDefaultSealOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectFlow {
    pub caller: Caller,
    pub flow_id: String,
    pub verify_result: String,
    pub verify_channel: String,
    pub source_ip: String,
    pub reject_message: Option<String>,
    pub sign_id: Option<String>,
}

/// What [`RejectFlow::new`] takes.
pub struct RejectFlowRequired {
    pub caller: Caller,
    pub flow_id: String,
    pub verify_result: String,
    pub verify_channel: String,
    pub source_ip: String,
}
operation! { RejectFlow{RejectFlowRequired: caller, flow_id, verify_result, verify_channel, source_ip}
    "RejectFlow" -> Empty {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "VerifyResult" verify_result, 3 "VerifyChannel" verify_channel,
    4 "SourceIp" source_ip, 5 "RejectMessage" reject_message: String, 6 "SignId" sign_id: String
} }

pub type RejectFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFlow {
    pub caller: Caller,
    pub flow_id: String,
    pub user_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFlowOutput {
    pub sign_id: Option<String>,
}
model! { SendFlowOutput {
    0 "SignId" sign_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFlowUrl {
    pub caller: Caller,
    pub flow_id: String,
    pub user_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFlowUrlOutput {
    pub sign_id: Option<String>,
    pub sign_url: Option<String>,
}
model! { SendFlowUrlOutput {
    0 "SignId" sign_id, 1 "SignUrl" sign_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSignInnerVerifyCode {
    pub caller: Caller,
    pub mobile: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSignInnerVerifyCodeOutput {
    pub result: Option<bool>,
}
model! { SendSignInnerVerifyCodeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignFlow {
    pub caller: Caller,
    pub flow_id: String,
    pub verify_result: String,
    pub verify_channel: String,
    pub source_ip: String,
    pub sign_seals: Vec<SignSeal>,
    pub approve_message: Option<String>,
    pub sign_id: Option<String>,
}

/// What [`SignFlow::new`] takes.
pub struct SignFlowRequired {
    pub caller: Caller,
    pub flow_id: String,
    pub verify_result: String,
    pub verify_channel: String,
    pub source_ip: String,
    pub sign_seals: Vec<SignSeal>,
}
operation! { SignFlow{SignFlowRequired: caller, flow_id, verify_result, verify_channel, source_ip, sign_seals}
    "SignFlow" -> SignFlowOutput {
    0 "Caller" caller, 1 "FlowId" flow_id, 2 "VerifyResult" verify_result, 3 "VerifyChannel" verify_channel,
    4 "SourceIp" source_ip, 5 "SignSeals" sign_seals, 6 "ApproveMessage" approve_message: String,
    7 "SignId" sign_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignSeal {
    pub component_id: Option<String>,
    pub sign_type: Option<String>,
    pub file_index: Option<i64>,
    pub seal_id: Option<String>,
    pub seal_content: Option<String>,
}
input! { SignSeal(component_id: String, sign_type: String, file_index: i64) {
    0 "ComponentId" component_id: String, 1 "SignType" sign_type: String, 2 "FileIndex" file_index: i64,
    3 "SealId" seal_id: String, 4 "SealContent" seal_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignFlowOutput {
    pub status: Option<String>,
}
model! { SignFlowOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFiles {
    pub caller: Caller,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    pub file_body: Option<String>,
    pub file_name: Option<String>,
}
input! { UploadFile(file_body: String) {
    0 "FileBody" file_body: String, 1 "FileName" file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFilesOutput {
    pub file_ids: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { UploadFilesOutput {
    0 "FileIds" file_ids, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySubOrganization {
    pub caller: Caller,
    pub open_id: Option<String>,
}
operation! { VerifySubOrganization(caller: Caller) "VerifySubOrganization" -> VerifySubOrganizationOutput {
    0 "Caller" caller, 1 "OpenId" open_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySubOrganizationOutput {
    pub sub_organization_id: Option<String>,
}
model! { VerifySubOrganizationOutput {
    0 "SubOrganizationId" sub_organization_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUser {
    pub caller: Caller,
    pub user_id: String,
    pub certificate_required: Option<bool>,
}
operation! { VerifyUser(caller: Caller, user_id: String) "VerifyUser" -> VerifyUserOutput {
    0 "Caller" caller, 1 "UserId" user_id, 2 "CertificateRequired" certificate_required: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUserOutput {
    pub user_id: Option<String>,
}
model! { VerifyUserOutput {
    0 "UserId" user_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS: &str = "FailedOperation.AccountAlreadyExists";
    pub const FAILED_OPERATION_ACCOUNT_VERIFY_FAIL: &str = "FailedOperation.AccountVerifyFail";
    pub const FAILED_OPERATION_AUTH_FAIL: &str = "FailedOperation.AuthFail";
    pub const FAILED_OPERATION_D_LOCK_FAILED: &str = "FailedOperation.DLockFailed";
    pub const FAILED_OPERATION_ERR_BINDING_REPEATED: &str = "FailedOperation.ErrBindingRepeated";
    pub const FAILED_OPERATION_GENERATE_ORG_SEAL: &str = "FailedOperation.GenerateOrgSeal";
    pub const FAILED_OPERATION_GENERATE_USER_SEAL: &str = "FailedOperation.GenerateUserSeal";
    pub const FAILED_OPERATION_NO_ROLE: &str = "FailedOperation.NoRole";
    pub const FAILED_OPERATION_OPEN_ID_ALREADY_EXISTS: &str = "FailedOperation.OpenIdAlreadyExists";
    pub const FAILED_OPERATION_ORG_ID_CARD_NUMBER_ALREADY_EXISTS: &str = "FailedOperation.OrgIdCardNumberAlreadyExists";
    pub const FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED: &str = "FailedOperation.RequestLimitExceeded";
    pub const FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_D: &str = "FailedOperation.RequestLimitExceeded1D";
    pub const FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED1_H: &str = "FailedOperation.RequestLimitExceeded1H";
    pub const FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED30_S: &str = "FailedOperation.RequestLimitExceeded30S";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_API: &str = "InternalError.Api";
    pub const INTERNAL_ERROR_CACHE: &str = "InternalError.Cache";
    pub const INTERNAL_ERROR_CALLBACK: &str = "InternalError.Callback";
    pub const INTERNAL_ERROR_DB: &str = "InternalError.Db";
    pub const INTERNAL_ERROR_DECRYPTION: &str = "InternalError.Decryption";
    pub const INTERNAL_ERROR_ENCRYPTION: &str = "InternalError.Encryption";
    pub const INTERNAL_ERROR_GENERATE_ID: &str = "InternalError.GenerateId";
    pub const INTERNAL_ERROR_MQ: &str = "InternalError.Mq";
    pub const INTERNAL_ERROR_PDF: &str = "InternalError.Pdf";
    pub const INTERNAL_ERROR_SERIALIZE: &str = "InternalError.Serialize";
    pub const INTERNAL_ERROR_STORAGE: &str = "InternalError.Storage";
    pub const INTERNAL_ERROR_THIRD_PARTY: &str = "InternalError.ThirdParty";
    pub const INTERNAL_ERROR_UN_SERIALIZE: &str = "InternalError.UnSerialize";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS: &str = "InvalidParameter.BizApproverAlreadyExists";
    pub const INVALID_PARAMETER_INVALID_VERIFY_RESULT: &str = "InvalidParameter.InvalidVerifyResult";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_BANNED_APPLICATION: &str = "OperationDenied.BannedApplication";
    pub const OPERATION_DENIED_NO_API_AUTH: &str = "OperationDenied.NoApiAuth";
    pub const OPERATION_DENIED_NO_EXTRA_VERIFY: &str = "OperationDenied.NoExtraVerify";
    pub const OPERATION_DENIED_NO_IDENTITY_VERIFY: &str = "OperationDenied.NoIdentityVerify";
    pub const OPERATION_DENIED_NO_PAYMENT_VERIFY: &str = "OperationDenied.NoPaymentVerify";
    pub const OPERATION_DENIED_NO_SESSION: &str = "OperationDenied.NoSession";
    pub const OPERATION_DENIED_NO_VERIFY: &str = "OperationDenied.NoVerify";
    pub const OPERATION_DENIED_NOT_OWNER_UIN: &str = "OperationDenied.NotOwnerUin";
    pub const OPERATION_DENIED_USER_NOT_IN_ORGANIZATION: &str = "OperationDenied.UserNotInOrganization";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
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
