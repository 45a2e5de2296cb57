//! `dytnsapi` of Alibaba Cloud, API version 2020-02-17.
//!
//! Endpoint: a table of 23 regions, else `dytnsapi.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dytnsapi::DescribePhoneNumberOperatorAttributeAnnual};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribePhoneNumberOperatorAttributeAnnual::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "dytnsapi.aliyuncs.com"),
        ("ap-southeast-1", "dytnsapi.aliyuncs.com"),
        ("ap-southeast-3", "dytnsapi.aliyuncs.com"),
        ("ap-southeast-5", "dytnsapi.aliyuncs.com"),
        ("cn-beijing", "dytnsapi.aliyuncs.com"),
        ("cn-beijing-finance-1", "dytnsapi.aliyuncs.com"),
        ("cn-chengdu", "dytnsapi.aliyuncs.com"),
        ("cn-hangzhou", "dytnsapi.aliyuncs.com"),
        ("cn-hangzhou-finance", "dytnsapi.aliyuncs.com"),
        ("cn-hongkong", "dytnsapi.aliyuncs.com"),
        ("cn-huhehaote", "dytnsapi.aliyuncs.com"),
        ("cn-qingdao", "dytnsapi.aliyuncs.com"),
        ("cn-shanghai", "dytnsapi.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dytnsapi.aliyuncs.com"),
        ("cn-shenzhen", "dytnsapi.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dytnsapi.aliyuncs.com"),
        ("cn-wulanchabu", "dytnsapi.aliyuncs.com"),
        ("cn-zhangjiakou", "dytnsapi.aliyuncs.com"),
        ("eu-central-1", "dytnsapi.aliyuncs.com"),
        ("eu-west-1", "dytnsapi.aliyuncs.com"),
        ("me-east-1", "dytnsapi.aliyuncs.com"),
        ("us-east-1", "dytnsapi.aliyuncs.com"),
        ("us-west-1", "dytnsapi.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "dytnsapi-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "dytnsapi-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-shanghai", "dytnsapi-vpc.cn-shanghai.aliyuncs.com"),
        ("eu-central-1", "dytnsapi-vpc.eu-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "dytnsapi",
    "2020-02-17",
    "dytnsapi",
    &ENDPOINTS,
);

/// `CertNoThreeElementVerification` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/CertNoThreeElementVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertNoThreeElementVerification {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub cert_name: String,
    /// Required.
    pub cert_no: String,
    /// Required.
    pub cert_picture: String,
    pub mask: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    CertNoThreeElementVerification(auth_code: Secret, cert_name: String, cert_no: String, cert_picture: String)
    "CertNoThreeElementVerification" -> CertNoThreeElementVerificationOutput {
    0 "AuthCode" auth_code, 1 "CertName" cert_name, 2 "CertNo" cert_no, 3 "CertPicture" cert_picture,
    4 "Mask" mask: String, 5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CertNoThreeElementVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertNoThreeElementVerificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CertNoThreeElementVerificationData>,
    pub message: Option<String>,
}
model! { CertNoThreeElementVerificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CertNoThreeElementVerificationData, 3 "Message" message: String
} }

/// In the response of [`CertNoThreeElementVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertNoThreeElementVerificationData {
    pub is_consistent: Option<String>,
}
model! { CertNoThreeElementVerificationData {
    0 "IsConsistent" is_consistent: String
} }

/// `CertNoTwoElementVerification` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/CertNoTwoElementVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertNoTwoElementVerification {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub cert_name: String,
    /// Required.
    pub cert_no: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CertNoTwoElementVerification(auth_code: Secret, cert_name: String, cert_no: String)
    "CertNoTwoElementVerification" -> CertNoTwoElementVerificationOutput {
    0 "AuthCode" auth_code, 1 "CertName" cert_name, 2 "CertNo" cert_no, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CertNoTwoElementVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertNoTwoElementVerificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CertNoTwoElementVerificationData>,
    pub message: Option<String>,
}
model! { CertNoTwoElementVerificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CertNoTwoElementVerificationData, 3 "Message" message: String
} }

/// In the response of [`CertNoTwoElementVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertNoTwoElementVerificationData {
    pub is_consistent: Option<String>,
}
model! { CertNoTwoElementVerificationData {
    0 "IsConsistent" is_consistent: String
} }

/// `CompanyFourElementsVerification` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/CompanyFourElementsVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyFourElementsVerification {
    /// Required. Secret.
    pub auth_code: Secret,
    pub ep_cert_name: Option<String>,
    /// Required.
    pub ep_cert_no: String,
    /// Required.
    pub legal_person_cert_name: String,
    /// Required.
    pub legal_person_cert_no: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    CompanyFourElementsVerification(auth_code: Secret, ep_cert_no: String, legal_person_cert_name: String, legal_person_cert_no: String)
    "CompanyFourElementsVerification" -> CompanyFourElementsVerificationOutput {
    0 "AuthCode" auth_code, 1 "EpCertName" ep_cert_name: String, 2 "EpCertNo" ep_cert_no,
    3 "LegalPersonCertName" legal_person_cert_name, 4 "LegalPersonCertNo" legal_person_cert_no,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CompanyFourElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyFourElementsVerificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CompanyFourElementsVerificationData>,
    pub message: Option<String>,
}
model! { CompanyFourElementsVerificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CompanyFourElementsVerificationData, 3 "Message" message: String
} }

/// In the response of [`CompanyFourElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyFourElementsVerificationData {
    pub detail_info: Option<CompanyFourElementsVerificationDetailInfo>,
    pub inconsistent_data: Vec<String>,
    pub reason_code: Option<i64>,
    pub verify_result: Option<String>,
}
model! { CompanyFourElementsVerificationData {
    0 "DetailInfo" detail_info: CompanyFourElementsVerificationDetailInfo,
    1 "InconsistentData" inconsistent_data: Vec<String>, 2 "ReasonCode" reason_code: i64,
    3 "VerifyResult" verify_result: String
} }

/// In the response of [`CompanyFourElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyFourElementsVerificationDetailInfo {
    pub enterprise_status: Option<String>,
    pub open_time: Option<String>,
}
model! { CompanyFourElementsVerificationDetailInfo {
    0 "EnterpriseStatus" enterprise_status: String, 1 "OpenTime" open_time: String
} }

/// `CompanyThreeElementsVerification` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/CompanyThreeElementsVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyThreeElementsVerification {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub ep_cert_name: String,
    /// Required.
    pub ep_cert_no: String,
    /// Required.
    pub legal_person_cert_name: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    CompanyThreeElementsVerification(auth_code: Secret, ep_cert_name: String, ep_cert_no: String, legal_person_cert_name: String)
    "CompanyThreeElementsVerification" -> CompanyThreeElementsVerificationOutput {
    0 "AuthCode" auth_code, 1 "EpCertName" ep_cert_name, 2 "EpCertNo" ep_cert_no,
    3 "LegalPersonCertName" legal_person_cert_name, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CompanyThreeElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyThreeElementsVerificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CompanyThreeElementsVerificationData>,
    pub message: Option<String>,
}
model! { CompanyThreeElementsVerificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CompanyThreeElementsVerificationData, 3 "Message" message: String
} }

/// In the response of [`CompanyThreeElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyThreeElementsVerificationData {
    pub detail_info: Option<CompanyThreeElementsVerificationDetailInfo>,
    pub inconsistent_data: Vec<String>,
    pub reason_code: Option<i64>,
    pub verify_result: Option<String>,
}
model! { CompanyThreeElementsVerificationData {
    0 "DetailInfo" detail_info: CompanyThreeElementsVerificationDetailInfo,
    1 "InconsistentData" inconsistent_data: Vec<String>, 2 "ReasonCode" reason_code: i64,
    3 "VerifyResult" verify_result: String
} }

/// In the response of [`CompanyThreeElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyThreeElementsVerificationDetailInfo {
    pub enterprise_status: Option<String>,
    pub open_time: Option<String>,
}
model! { CompanyThreeElementsVerificationDetailInfo {
    0 "EnterpriseStatus" enterprise_status: String, 1 "OpenTime" open_time: String
} }

/// `CompanyTwoElementsVerification` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/CompanyTwoElementsVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyTwoElementsVerification {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub ep_cert_name: String,
    /// Required.
    pub ep_cert_no: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CompanyTwoElementsVerification(auth_code: Secret, ep_cert_name: String, ep_cert_no: String)
    "CompanyTwoElementsVerification" -> CompanyTwoElementsVerificationOutput {
    0 "AuthCode" auth_code, 1 "EpCertName" ep_cert_name, 2 "EpCertNo" ep_cert_no, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CompanyTwoElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyTwoElementsVerificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CompanyTwoElementsVerificationData>,
    pub message: Option<String>,
}
model! { CompanyTwoElementsVerificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CompanyTwoElementsVerificationData, 3 "Message" message: String
} }

/// In the response of [`CompanyTwoElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyTwoElementsVerificationData {
    pub detail_info: Option<CompanyTwoElementsVerificationDetailInfo>,
    pub inconsistent_data: Vec<String>,
    pub reason_code: Option<String>,
    pub verify_result: Option<String>,
}
model! { CompanyTwoElementsVerificationData {
    0 "DetailInfo" detail_info: CompanyTwoElementsVerificationDetailInfo,
    1 "InconsistentData" inconsistent_data: Vec<String>, 2 "ReasonCode" reason_code: String,
    3 "VerifyResult" verify_result: String
} }

/// In the response of [`CompanyTwoElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyTwoElementsVerificationDetailInfo {
    pub enterprise_status: Option<String>,
    pub open_time: Option<String>,
}
model! { CompanyTwoElementsVerificationDetailInfo {
    0 "EnterpriseStatus" enterprise_status: String, 1 "OpenTime" open_time: String
} }

/// Deletes contacts: `DeleteContacts` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DeleteContacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContacts {
    /// Required.
    pub contact_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteContacts(contact_id: i64) "DeleteContacts" -> DeleteContactsOutput {
    0 "ContactId" contact_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactsOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { DeleteContactsOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Describes empty number: `DescribeEmptyNumber` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribeEmptyNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmptyNumber {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeEmptyNumber(auth_code: Secret, input_number: String, mask: String)
    "DescribeEmptyNumber" -> DescribeEmptyNumberOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeEmptyNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmptyNumberOutput {
    pub code: Option<String>,
    pub data: Option<DescribeEmptyNumberData>,
    pub message: Option<String>,
}
model! { DescribeEmptyNumberOutput {
    0 "Code" code: String, 1 "Data" data: DescribeEmptyNumberData, 2 "Message" message: String
} }

/// In the response of [`DescribeEmptyNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmptyNumberData {
    pub number: Option<String>,
    pub status: Option<String>,
}
model! { DescribeEmptyNumberData {
    0 "Number" number: String, 1 "Status" status: String
} }

/// Describes mobile operator attribute: `DescribeMobileOperatorAttribute` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribeMobileOperatorAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMobileOperatorAttribute {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeMobileOperatorAttribute(auth_code: Secret, input_number: String, mask: String)
    "DescribeMobileOperatorAttribute" -> DescribeMobileOperatorAttributeOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeMobileOperatorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMobileOperatorAttributeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<DescribeMobileOperatorAttributeData>,
    pub message: Option<String>,
}
model! { DescribeMobileOperatorAttributeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: DescribeMobileOperatorAttributeData, 3 "Message" message: String
} }

/// In the response of [`DescribeMobileOperatorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMobileOperatorAttributeData {
    pub basic_carrier: Option<String>,
    pub carrier: Option<String>,
    pub city: Option<String>,
    pub is_number_portability: Option<bool>,
    pub province: Option<String>,
    pub real_number: Option<String>,
    pub segment_carrier: Option<String>,
}
model! { DescribeMobileOperatorAttributeData {
    0 "BasicCarrier" basic_carrier: String, 1 "Carrier" carrier: String, 2 "City" city: String,
    3 "IsNumberPortability" is_number_portability: bool, 4 "Province" province: String,
    5 "RealNumber" real_number: String, 6 "SegmentCarrier" segment_carrier: String
} }

/// Describes phone number analysis: `DescribePhoneNumberAnalysis` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribePhoneNumberAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysis {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    pub mask: Option<String>,
    pub number_type: Option<i64>,
    pub owner_id: Option<i64>,
    pub rate: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePhoneNumberAnalysis(auth_code: Secret, input_number: String)
    "DescribePhoneNumberAnalysis" -> DescribePhoneNumberAnalysisOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask: String, 3 "NumberType" number_type: i64,
    4 "OwnerId" owner_id: i64, 5 "Rate" rate: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribePhoneNumberAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysisOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<DescribePhoneNumberAnalysisData>,
    pub message: Option<String>,
}
model! { DescribePhoneNumberAnalysisOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: DescribePhoneNumberAnalysisData, 3 "Message" message: String
} }

/// In the response of [`DescribePhoneNumberAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysisData {
    pub list: Vec<DescribePhoneNumberAnalysisList>,
}
model! { DescribePhoneNumberAnalysisData {
    0 "List" list: Vec<DescribePhoneNumberAnalysisList>
} }

/// In the response of [`DescribePhoneNumberAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysisList {
    pub code: Option<String>,
    pub number: Option<String>,
}
model! { DescribePhoneNumberAnalysisList {
    0 "Code" code: String, 1 "Number" number: String
} }

/// Describes phone number analysis ai: `DescribePhoneNumberAnalysisAI` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribePhoneNumberAnalysisAI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysisAI {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    pub model_config: Option<String>,
    pub owner_id: Option<i64>,
    pub rate: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePhoneNumberAnalysisAI(auth_code: Secret, input_number: String)
    "DescribePhoneNumberAnalysisAI" -> DescribePhoneNumberAnalysisAIOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "ModelConfig" model_config: String,
    3 "OwnerId" owner_id: i64, 4 "Rate" rate: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribePhoneNumberAnalysisAI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysisAIOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<DescribePhoneNumberAnalysisAIData>,
    pub message: Option<String>,
}
model! { DescribePhoneNumberAnalysisAIOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: DescribePhoneNumberAnalysisAIData, 3 "Message" message: String
} }

/// In the response of [`DescribePhoneNumberAnalysisAI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysisAIData {
    pub code: Option<String>,
    pub number: Option<String>,
}
model! { DescribePhoneNumberAnalysisAIData {
    0 "Code" code: String, 1 "Number" number: String
} }

/// Describes phone number analysis pai: `DescribePhoneNumberAnalysisPai` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribePhoneNumberAnalysisPai>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysisPai {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub model_config: String,
    pub owner_id: Option<i64>,
    pub rate: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePhoneNumberAnalysisPai(auth_code: Secret, input_number: String, model_config: String)
    "DescribePhoneNumberAnalysisPai" -> DescribePhoneNumberAnalysisPaiOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "ModelConfig" model_config, 3 "OwnerId" owner_id: i64,
    4 "Rate" rate: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribePhoneNumberAnalysisPai`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysisPaiOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<String>,
    pub message: Option<String>,
}
model! { DescribePhoneNumberAnalysisPaiOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: Vec<String>,
    3 "Message" message: String
} }

/// Describes phone number analysis transparent: `DescribePhoneNumberAnalysisTransparent` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribePhoneNumberAnalysisTransparent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysisTransparent {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    pub ip: Option<String>,
    /// Required.
    pub number_type: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePhoneNumberAnalysisTransparent(auth_code: Secret, input_number: String, number_type: String)
    "DescribePhoneNumberAnalysisTransparent" -> DescribePhoneNumberAnalysisTransparentOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Ip" ip: String, 3 "NumberType" number_type,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribePhoneNumberAnalysisTransparent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysisTransparentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<DescribePhoneNumberAnalysisTransparentData>,
    pub message: Option<String>,
}
model! { DescribePhoneNumberAnalysisTransparentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: DescribePhoneNumberAnalysisTransparentData, 3 "Message" message: String
} }

/// In the response of [`DescribePhoneNumberAnalysisTransparent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAnalysisTransparentData {
    pub device_risk: Option<String>,
    pub ip_risk: Option<String>,
    pub score1: Option<String>,
    pub score2: Option<String>,
    pub score3: Option<String>,
}
model! { DescribePhoneNumberAnalysisTransparentData {
    0 "Device_risk" device_risk: String, 1 "Ip_risk" ip_risk: String, 2 "Score1" score1: String,
    3 "Score2" score2: String, 4 "Score3" score3: String
} }

/// Describes phone number attribute: `DescribePhoneNumberAttribute` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribePhoneNumberAttribute>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAttribute {
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePhoneNumberAttribute(phone_number: String)
    "DescribePhoneNumberAttribute" -> DescribePhoneNumberAttributeOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNumber" phone_number, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribePhoneNumberAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAttributeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub phone_number_attribute: Option<DescribePhoneNumberAttributePhoneNumberAttribute>,
}
model! { DescribePhoneNumberAttributeOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "PhoneNumberAttribute" phone_number_attribute: DescribePhoneNumberAttributePhoneNumberAttribute
} }

/// In the response of [`DescribePhoneNumberAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberAttributePhoneNumberAttribute {
    pub basic_carrier: Option<String>,
    pub carrier: Option<String>,
    pub city: Option<String>,
    pub is_number_portability: Option<bool>,
    pub number_segment: Option<i64>,
    pub province: Option<String>,
}
model! { DescribePhoneNumberAttributePhoneNumberAttribute {
    0 "BasicCarrier" basic_carrier: String, 1 "Carrier" carrier: String, 2 "City" city: String,
    3 "IsNumberPortability" is_number_portability: bool, 4 "NumberSegment" number_segment: i64,
    5 "Province" province: String
} }

/// Describes phone number online time: `DescribePhoneNumberOnlineTime` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribePhoneNumberOnlineTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOnlineTime {
    /// Required. Secret.
    pub auth_code: Secret,
    pub carrier: Option<String>,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePhoneNumberOnlineTime(auth_code: Secret, input_number: String, mask: String)
    "DescribePhoneNumberOnlineTime" -> DescribePhoneNumberOnlineTimeOutput {
    0 "AuthCode" auth_code, 1 "Carrier" carrier: String, 2 "InputNumber" input_number, 3 "Mask" mask,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribePhoneNumberOnlineTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOnlineTimeOutput {
    pub code: Option<String>,
    pub data: Option<DescribePhoneNumberOnlineTimeData>,
    pub message: Option<String>,
}
model! { DescribePhoneNumberOnlineTimeOutput {
    0 "Code" code: String, 1 "Data" data: DescribePhoneNumberOnlineTimeData, 2 "Message" message: String
} }

/// In the response of [`DescribePhoneNumberOnlineTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOnlineTimeData {
    pub carrier_code: Option<String>,
    pub verify_result: Option<String>,
}
model! { DescribePhoneNumberOnlineTimeData {
    0 "CarrierCode" carrier_code: String, 1 "VerifyResult" verify_result: String
} }

/// Describes phone number operator attribute: `DescribePhoneNumberOperatorAttribute` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribePhoneNumberOperatorAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOperatorAttribute {
    /// Required. Secret.
    pub auth_code: Secret,
    pub flow_name: Option<String>,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub result_count: Option<String>,
}
operation! { DescribePhoneNumberOperatorAttribute(auth_code: Secret, input_number: String, mask: String)
    "DescribePhoneNumberOperatorAttribute" -> DescribePhoneNumberOperatorAttributeOutput {
    0 "AuthCode" auth_code, 1 "FlowName" flow_name: String, 2 "InputNumber" input_number, 3 "Mask" mask,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResultCount" result_count: String
} }

/// Response of [`DescribePhoneNumberOperatorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOperatorAttributeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<DescribePhoneNumberOperatorAttributeData>,
    pub message: Option<String>,
}
model! { DescribePhoneNumberOperatorAttributeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: DescribePhoneNumberOperatorAttributeData, 3 "Message" message: String
} }

/// In the response of [`DescribePhoneNumberOperatorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOperatorAttributeData {
    pub basic_carrier: Option<String>,
    pub carrier: Option<String>,
    pub city: Option<String>,
    pub is_number_portability: Option<bool>,
    pub number_segment: Option<i64>,
    pub province: Option<String>,
}
model! { DescribePhoneNumberOperatorAttributeData {
    0 "BasicCarrier" basic_carrier: String, 1 "Carrier" carrier: String, 2 "City" city: String,
    3 "IsNumberPortability" is_number_portability: bool, 4 "NumberSegment" number_segment: i64,
    5 "Province" province: String
} }

/// Describes phone number operator attribute annual: `DescribePhoneNumberOperatorAttributeAnnual` of `dytnsapi`
/// 2020-02-17.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribePhoneNumberOperatorAttributeAnnual>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOperatorAttributeAnnual {
    /// Secret.
    pub auth_code: Option<Secret>,
    pub mask: Option<String>,
    pub number: Option<String>,
}
operation! { DescribePhoneNumberOperatorAttributeAnnual()
    "DescribePhoneNumberOperatorAttributeAnnual" -> DescribePhoneNumberOperatorAttributeAnnualOutput {
    0 "AuthCode" auth_code: Secret, 1 "Mask" mask: String, 2 "Number" number: String
} }

/// Response of [`DescribePhoneNumberOperatorAttributeAnnual`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOperatorAttributeAnnualOutput {
    pub code: Option<String>,
    pub data: Option<DescribePhoneNumberOperatorAttributeAnnualData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribePhoneNumberOperatorAttributeAnnualOutput {
    0 "Code" code: String, 1 "Data" data: DescribePhoneNumberOperatorAttributeAnnualData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribePhoneNumberOperatorAttributeAnnual`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOperatorAttributeAnnualData {
    pub basic_carrier: Option<String>,
    pub carrier: Option<String>,
    pub city: Option<String>,
    pub mts: Option<String>,
    pub number_portability: Option<bool>,
    pub province: Option<String>,
}
model! { DescribePhoneNumberOperatorAttributeAnnualData {
    0 "BasicCarrier" basic_carrier: String, 1 "Carrier" carrier: String, 2 "City" city: String, 3 "Mts" mts: String,
    4 "NumberPortability" number_portability: bool, 5 "Province" province: String
} }

/// Describes phone number operator attribute annual use: `DescribePhoneNumberOperatorAttributeAnnualUse` of `dytnsapi`
/// 2020-02-17.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribePhoneNumberOperatorAttributeAnnualUse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOperatorAttributeAnnualUse {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
}
operation! { DescribePhoneNumberOperatorAttributeAnnualUse(auth_code: Secret, input_number: String, mask: String)
    "DescribePhoneNumberOperatorAttributeAnnualUse" -> DescribePhoneNumberOperatorAttributeAnnualUseOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask
} }

/// Response of [`DescribePhoneNumberOperatorAttributeAnnualUse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOperatorAttributeAnnualUseOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<DescribePhoneNumberOperatorAttributeAnnualUseData>,
    pub message: Option<String>,
}
model! { DescribePhoneNumberOperatorAttributeAnnualUseOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: DescribePhoneNumberOperatorAttributeAnnualUseData, 3 "Message" message: String
} }

/// In the response of [`DescribePhoneNumberOperatorAttributeAnnualUse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOperatorAttributeAnnualUseData {
    pub basic_carrier: Option<String>,
    pub carrier: Option<String>,
    pub city: Option<String>,
    pub is_number_portability: Option<bool>,
    pub number_segment: Option<i64>,
    pub province: Option<String>,
}
model! { DescribePhoneNumberOperatorAttributeAnnualUseData {
    0 "BasicCarrier" basic_carrier: String, 1 "Carrier" carrier: String, 2 "City" city: String,
    3 "IsNumberPortability" is_number_portability: bool, 4 "NumberSegment" number_segment: i64,
    5 "Province" province: String
} }

/// Describes phone number risk: `DescribePhoneNumberRisk` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribePhoneNumberRisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberRisk {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePhoneNumberRisk(auth_code: Secret, input_number: String, mask: String)
    "DescribePhoneNumberRisk" -> DescribePhoneNumberRiskOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribePhoneNumberRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberRiskOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<DescribePhoneNumberRiskData>,
    pub message: Option<String>,
}
model! { DescribePhoneNumberRiskOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: DescribePhoneNumberRiskData, 3 "Message" message: String
} }

/// In the response of [`DescribePhoneNumberRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberRiskData {
    pub verify_result: Option<String>,
}
model! { DescribePhoneNumberRiskData {
    0 "VerifyResult" verify_result: String
} }

/// Describes phone twice tel verify: `DescribePhoneTwiceTelVerify` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/DescribePhoneTwiceTelVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneTwiceTelVerify {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribePhoneTwiceTelVerify(auth_code: Secret, input_number: String, mask: String, start_time: String)
    "DescribePhoneTwiceTelVerify" -> DescribePhoneTwiceTelVerifyOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "StartTime" start_time
} }

/// Response of [`DescribePhoneTwiceTelVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneTwiceTelVerifyOutput {
    pub code: Option<String>,
    pub data: Option<DescribePhoneTwiceTelVerifyData>,
    pub message: Option<String>,
}
model! { DescribePhoneTwiceTelVerifyOutput {
    0 "Code" code: String, 1 "Data" data: DescribePhoneTwiceTelVerifyData, 2 "Message" message: String
} }

/// In the response of [`DescribePhoneTwiceTelVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneTwiceTelVerifyData {
    pub carrier: Option<String>,
    pub verify_result: Option<String>,
}
model! { DescribePhoneTwiceTelVerifyData {
    0 "Carrier" carrier: String, 1 "VerifyResult" verify_result: String
} }

/// Gets uaid apply token sign: `GetUAIDApplyTokenSign` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/GetUAIDApplyTokenSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUAIDApplyTokenSign {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub carrier: String,
    /// Required.
    pub client_type: String,
    pub format: Option<String>,
    /// Required.
    pub out_id: String,
    pub owner_id: Option<i64>,
    pub param_key: Option<String>,
    pub param_str: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub time: String,
}

/// Arguments of [`GetUAIDApplyTokenSign::new`].
pub struct GetUAIDApplyTokenSignRequired {
    pub auth_code: Secret,
    pub carrier: String,
    pub client_type: String,
    pub out_id: String,
    pub time: String,
}
operation! { GetUAIDApplyTokenSign { GetUAIDApplyTokenSignRequired: auth_code, carrier, client_type, out_id, time }
    "GetUAIDApplyTokenSign" -> GetUAIDApplyTokenSignOutput {
    0 "AuthCode" auth_code, 1 "Carrier" carrier, 2 "ClientType" client_type, 3 "Format" format: String,
    4 "OutId" out_id, 5 "OwnerId" owner_id: i64, 6 "ParamKey" param_key: String, 7 "ParamStr" param_str: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64, 10 "Time" time
} }

/// Response of [`GetUAIDApplyTokenSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUAIDApplyTokenSignOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetUAIDApplyTokenSignData>,
    pub message: Option<String>,
}
model! { GetUAIDApplyTokenSignOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetUAIDApplyTokenSignData, 3 "Message" message: String
} }

/// In the response of [`GetUAIDApplyTokenSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUAIDApplyTokenSignData {
    pub carrier: Option<String>,
    pub out_id: Option<String>,
    pub sign: Option<String>,
}
model! { GetUAIDApplyTokenSignData {
    0 "Carrier" carrier: String, 1 "OutId" out_id: String, 2 "Sign" sign: String
} }

/// Gets uaid conversion sign: `GetUAIDConversionSign` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/GetUAIDConversionSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUAIDConversionSign {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub carrier: String,
    pub client_type: Option<String>,
    pub format: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub param_key: Option<String>,
    pub param_str: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub time: Option<String>,
}
operation! { GetUAIDConversionSign(auth_code: Secret, carrier: String)
    "GetUAIDConversionSign" -> GetUAIDConversionSignOutput {
    0 "AuthCode" auth_code, 1 "Carrier" carrier, 2 "ClientType" client_type: String, 3 "Format" format: String,
    4 "OutId" out_id: String, 5 "OwnerId" owner_id: i64, 6 "ParamKey" param_key: String, 7 "ParamStr" param_str: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Time" time: String
} }

/// Response of [`GetUAIDConversionSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUAIDConversionSignOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetUAIDConversionSignData>,
    pub message: Option<String>,
}
model! { GetUAIDConversionSignOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetUAIDConversionSignData, 3 "Message" message: String
} }

/// In the response of [`GetUAIDConversionSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUAIDConversionSignData {
    pub carrier: Option<String>,
    pub out_id: Option<String>,
    pub sign: Option<String>,
}
model! { GetUAIDConversionSignData {
    0 "Carrier" carrier: String, 1 "OutId" out_id: String, 2 "Sign" sign: String
} }

/// `HistoryThreeElementsVerification` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/HistoryThreeElementsVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistoryThreeElementsVerification {
    /// Required. Secret.
    pub auth_code: Secret,
    pub carrier: Option<String>,
    /// Required.
    pub cert_code: String,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    /// Required.
    pub name: String,
    /// Required.
    pub verification_time: String,
}

/// Arguments of [`HistoryThreeElementsVerification::new`].
pub struct HistoryThreeElementsVerificationRequired {
    pub auth_code: Secret,
    pub cert_code: String,
    pub input_number: String,
    pub mask: String,
    pub name: String,
    pub verification_time: String,
}
operation! {
    HistoryThreeElementsVerification { HistoryThreeElementsVerificationRequired: auth_code, cert_code, input_number, mask, name, verification_time }
    "HistoryThreeElementsVerification" -> HistoryThreeElementsVerificationOutput {
    0 "AuthCode" auth_code, 1 "Carrier" carrier: String, 2 "CertCode" cert_code, 3 "InputNumber" input_number,
    4 "Mask" mask, 5 "Name" name, 6 "VerificationTime" verification_time
} }

/// Response of [`HistoryThreeElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistoryThreeElementsVerificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<HistoryThreeElementsVerificationData>,
    pub message: Option<String>,
}
model! { HistoryThreeElementsVerificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: HistoryThreeElementsVerificationData, 3 "Message" message: String
} }

/// In the response of [`HistoryThreeElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistoryThreeElementsVerificationData {
    pub is_consistent: Option<i64>,
    pub request_carrier: Option<String>,
}
model! { HistoryThreeElementsVerificationData {
    0 "IsConsistent" is_consistent: i64, 1 "RequestCarrier" request_carrier: String
} }

/// `InvalidPhoneNumberFilter` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/InvalidPhoneNumberFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvalidPhoneNumberFilter {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { InvalidPhoneNumberFilter(auth_code: Secret, input_number: String, mask: String)
    "InvalidPhoneNumberFilter" -> InvalidPhoneNumberFilterOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`InvalidPhoneNumberFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvalidPhoneNumberFilterOutput {
    pub code: Option<String>,
    pub data: Vec<InvalidPhoneNumberFilterData>,
    pub message: Option<String>,
}
model! { InvalidPhoneNumberFilterOutput {
    0 "Code" code: String, 1 "Data" data: Vec<InvalidPhoneNumberFilterData>, 2 "Message" message: String
} }

/// In the response of [`InvalidPhoneNumberFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvalidPhoneNumberFilterData {
    pub code: Option<String>,
    pub encrypted_number: Option<String>,
    pub expire_time: Option<String>,
    pub original_number: Option<String>,
}
model! { InvalidPhoneNumberFilterData {
    0 "Code" code: String, 1 "EncryptedNumber" encrypted_number: String, 2 "ExpireTime" expire_time: String,
    3 "OriginalNumber" original_number: String
} }

/// Lists contacts: `ListContacts` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/ListContacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContacts {
    pub biz_type: Option<String>,
    pub contact_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListContacts() "ListContacts" -> ListContactsOutput {
    0 "BizType" biz_type: String, 1 "ContactId" contact_id: i64, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactsOutput {
    pub code: Option<String>,
    pub data: Vec<ListContactsData>,
    pub message: Option<String>,
}
model! { ListContactsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListContactsData>, 2 "Message" message: String
} }

/// In the response of [`ListContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactsData {
    pub contact_email: Option<String>,
    pub contact_id: Option<i64>,
    pub contact_name: Option<String>,
    pub contact_phone: Option<String>,
    pub mail_status: Option<i64>,
    pub main: Option<i64>,
    pub open_status_warning: Option<bool>,
    pub opent_attribution_warning: Option<bool>,
    pub phone_status: Option<i64>,
}
model! { ListContactsData {
    0 "ContactEmail" contact_email: String, 1 "ContactId" contact_id: i64, 2 "ContactName" contact_name: String,
    3 "ContactPhone" contact_phone: String, 4 "MailStatus" mail_status: i64, 5 "Main" main: i64,
    6 "OpenStatusWarning" open_status_warning: bool, 7 "OpentAttributionWarning" opent_attribution_warning: bool,
    8 "PhoneStatus" phone_status: i64
} }

/// `PhoneNumberConvertService` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/PhoneNumberConvertService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberConvertService {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PhoneNumberConvertService(auth_code: Secret, input_number: String, mask: String)
    "PhoneNumberConvertService" -> PhoneNumberConvertServiceOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PhoneNumberConvertService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberConvertServiceOutput {
    pub code: Option<String>,
    pub data: Vec<PhoneNumberConvertServiceData>,
    pub message: Option<String>,
}
model! { PhoneNumberConvertServiceOutput {
    0 "Code" code: String, 1 "Data" data: Vec<PhoneNumberConvertServiceData>, 2 "Message" message: String
} }

/// In the response of [`PhoneNumberConvertService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberConvertServiceData {
    pub conver_result: Option<bool>,
    pub number: Option<String>,
    pub number_md5: Option<String>,
    pub number_sha256: Option<String>,
}
model! { PhoneNumberConvertServiceData {
    0 "ConverResult" conver_result: bool, 1 "Number" number: String, 2 "NumberMd5" number_md5: String,
    3 "NumberSha256" number_sha256: String
} }

/// `PhoneNumberEncrypt` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/PhoneNumberEncrypt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberEncrypt {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PhoneNumberEncrypt(auth_code: Secret, input_number: String, mask: String)
    "PhoneNumberEncrypt" -> PhoneNumberEncryptOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OutId" out_id: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PhoneNumberEncrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberEncryptOutput {
    pub code: Option<String>,
    pub data: Vec<PhoneNumberEncryptData>,
    pub message: Option<String>,
}
model! { PhoneNumberEncryptOutput {
    0 "Code" code: String, 1 "Data" data: Vec<PhoneNumberEncryptData>, 2 "Message" message: String
} }

/// In the response of [`PhoneNumberEncrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberEncryptData {
    pub encrypted_number: Option<String>,
    pub expire_time: Option<String>,
    pub original_number: Option<String>,
    pub out_id: Option<String>,
}
model! { PhoneNumberEncryptData {
    0 "EncryptedNumber" encrypted_number: String, 1 "ExpireTime" expire_time: String,
    2 "OriginalNumber" original_number: String, 3 "OutId" out_id: String
} }

/// `PhoneNumberStatusForAccount` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/PhoneNumberStatusForAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForAccount {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PhoneNumberStatusForAccount(auth_code: Secret, input_number: String, mask: String)
    "PhoneNumberStatusForAccount" -> PhoneNumberStatusForAccountOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PhoneNumberStatusForAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForAccountOutput {
    pub code: Option<String>,
    pub data: Option<PhoneNumberStatusForAccountData>,
    pub message: Option<String>,
}
model! { PhoneNumberStatusForAccountOutput {
    0 "Code" code: String, 1 "Data" data: PhoneNumberStatusForAccountData, 2 "Message" message: String
} }

/// In the response of [`PhoneNumberStatusForAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForAccountData {
    pub carrier: Option<String>,
    pub status: Option<String>,
}
model! { PhoneNumberStatusForAccountData {
    0 "Carrier" carrier: String, 1 "Status" status: String
} }

/// `PhoneNumberStatusForPublic` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/PhoneNumberStatusForPublic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForPublic {
    /// Required. Secret.
    pub auth_code: Secret,
    pub input_number: Option<String>,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PhoneNumberStatusForPublic(auth_code: Secret, mask: String)
    "PhoneNumberStatusForPublic" -> PhoneNumberStatusForPublicOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number: String, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PhoneNumberStatusForPublic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForPublicOutput {
    pub code: Option<String>,
    pub data: Option<PhoneNumberStatusForPublicData>,
    pub message: Option<String>,
}
model! { PhoneNumberStatusForPublicOutput {
    0 "Code" code: String, 1 "Data" data: PhoneNumberStatusForPublicData, 2 "Message" message: String
} }

/// In the response of [`PhoneNumberStatusForPublic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForPublicData {
    pub carrier: Option<String>,
    pub status: Option<String>,
}
model! { PhoneNumberStatusForPublicData {
    0 "Carrier" carrier: String, 1 "Status" status: String
} }

/// `PhoneNumberStatusForReal` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/PhoneNumberStatusForReal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForReal {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PhoneNumberStatusForReal(auth_code: Secret, input_number: String, mask: String)
    "PhoneNumberStatusForReal" -> PhoneNumberStatusForRealOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PhoneNumberStatusForReal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForRealOutput {
    pub code: Option<String>,
    pub data: Option<PhoneNumberStatusForRealData>,
    pub message: Option<String>,
}
model! { PhoneNumberStatusForRealOutput {
    0 "Code" code: String, 1 "Data" data: PhoneNumberStatusForRealData, 2 "Message" message: String
} }

/// In the response of [`PhoneNumberStatusForReal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForRealData {
    pub carrier: Option<String>,
    pub status: Option<String>,
}
model! { PhoneNumberStatusForRealData {
    0 "Carrier" carrier: String, 1 "Status" status: String
} }

/// `PhoneNumberStatusForSms` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/PhoneNumberStatusForSms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForSms {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PhoneNumberStatusForSms(auth_code: Secret, input_number: String, mask: String)
    "PhoneNumberStatusForSms" -> PhoneNumberStatusForSmsOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PhoneNumberStatusForSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForSmsOutput {
    pub code: Option<String>,
    pub data: Option<PhoneNumberStatusForSmsData>,
    pub message: Option<String>,
}
model! { PhoneNumberStatusForSmsOutput {
    0 "Code" code: String, 1 "Data" data: PhoneNumberStatusForSmsData, 2 "Message" message: String
} }

/// In the response of [`PhoneNumberStatusForSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForSmsData {
    pub carrier: Option<String>,
    pub status: Option<String>,
}
model! { PhoneNumberStatusForSmsData {
    0 "Carrier" carrier: String, 1 "Status" status: String
} }

/// `PhoneNumberStatusForVoice` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/PhoneNumberStatusForVoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForVoice {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PhoneNumberStatusForVoice(auth_code: Secret, input_number: String, mask: String)
    "PhoneNumberStatusForVoice" -> PhoneNumberStatusForVoiceOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PhoneNumberStatusForVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForVoiceOutput {
    pub code: Option<String>,
    pub data: Option<PhoneNumberStatusForVoiceData>,
    pub message: Option<String>,
}
model! { PhoneNumberStatusForVoiceOutput {
    0 "Code" code: String, 1 "Data" data: PhoneNumberStatusForVoiceData, 2 "Message" message: String
} }

/// In the response of [`PhoneNumberStatusForVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatusForVoiceData {
    pub carrier: Option<String>,
    pub status: Option<String>,
}
model! { PhoneNumberStatusForVoiceData {
    0 "Carrier" carrier: String, 1 "Status" status: String
} }

/// Queries available auth code: `QueryAvailableAuthCode` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/QueryAvailableAuthCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailableAuthCode {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag_id: Option<i64>,
}
operation! { QueryAvailableAuthCode() "QueryAvailableAuthCode" -> QueryAvailableAuthCodeOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TagId" tag_id: i64
} }

/// Response of [`QueryAvailableAuthCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailableAuthCodeOutput {
    pub code: Option<String>,
    pub data: Vec<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAvailableAuthCodeOutput {
    0 "Code" code: String, 1 "Data" data: Vec<String>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Queries package type info: `QueryPackageTypeInfo` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/QueryPackageTypeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPackageTypeInfo {
    pub owner_id: Option<i64>,
    pub product_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryPackageTypeInfo() "QueryPackageTypeInfo" -> QueryPackageTypeInfoOutput {
    0 "OwnerId" owner_id: i64, 1 "ProductName" product_name: String,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryPackageTypeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPackageTypeInfoOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryPackageTypeInfoOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Queries phone number online time: `QueryPhoneNumberOnlineTime` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/QueryPhoneNumberOnlineTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneNumberOnlineTime {
    /// Secret.
    pub auth_code: Option<Secret>,
    pub input_number: Option<String>,
    pub mask: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryPhoneNumberOnlineTime() "QueryPhoneNumberOnlineTime" -> QueryPhoneNumberOnlineTimeOutput {
    0 "AuthCode" auth_code: Secret, 1 "InputNumber" input_number: String, 2 "Mask" mask: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryPhoneNumberOnlineTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneNumberOnlineTimeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QueryPhoneNumberOnlineTimeData>,
    pub message: Option<String>,
}
model! { QueryPhoneNumberOnlineTimeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: QueryPhoneNumberOnlineTimeData, 3 "Message" message: String
} }

/// In the response of [`QueryPhoneNumberOnlineTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneNumberOnlineTimeData {
    pub carrier_code: Option<String>,
    pub verify_result: Option<i64>,
}
model! { QueryPhoneNumberOnlineTimeData {
    0 "CarrierCode" carrier_code: String, 1 "VerifyResult" verify_result: i64
} }

/// Queries phone twice tel verify: `QueryPhoneTwiceTelVerify` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/QueryPhoneTwiceTelVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneTwiceTelVerify {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { QueryPhoneTwiceTelVerify(auth_code: Secret, input_number: String, mask: String, start_time: String)
    "QueryPhoneTwiceTelVerify" -> QueryPhoneTwiceTelVerifyOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "StartTime" start_time
} }

/// Response of [`QueryPhoneTwiceTelVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneTwiceTelVerifyOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QueryPhoneTwiceTelVerifyData>,
    pub message: Option<String>,
}
model! { QueryPhoneTwiceTelVerifyOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: QueryPhoneTwiceTelVerifyData, 3 "Message" message: String
} }

/// In the response of [`QueryPhoneTwiceTelVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneTwiceTelVerifyData {
    pub carrier_code: Option<String>,
    pub verify_result: Option<i64>,
}
model! { QueryPhoneTwiceTelVerifyData {
    0 "CarrierCode" carrier_code: String, 1 "VerifyResult" verify_result: i64
} }

/// Queries tag apply rule: `QueryTagApplyRule` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/QueryTagApplyRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagApplyRule {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag_id: Option<i64>,
}
operation! { QueryTagApplyRule() "QueryTagApplyRule" -> QueryTagApplyRuleOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TagId" tag_id: i64
} }

/// Response of [`QueryTagApplyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagApplyRuleOutput {
    pub code: Option<String>,
    pub data: Option<QueryTagApplyRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTagApplyRuleOutput {
    0 "Code" code: String, 1 "Data" data: QueryTagApplyRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryTagApplyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagApplyRuleData {
    pub apply_material_desc: Option<String>,
    pub auto_audit: Option<i64>,
    pub charging_standard_link: Option<String>,
    pub encrypted_query: Option<i64>,
    pub need_apply_material: Option<i64>,
    pub sla_link: Option<String>,
}
model! { QueryTagApplyRuleData {
    0 "ApplyMaterialDesc" apply_material_desc: String, 1 "AutoAudit" auto_audit: i64,
    2 "ChargingStandardLink" charging_standard_link: String, 3 "EncryptedQuery" encrypted_query: i64,
    4 "NeedApplyMaterial" need_apply_material: i64, 5 "SlaLink" sla_link: String
} }

/// Queries tag info by selection: `QueryTagInfoBySelection` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/QueryTagInfoBySelection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagInfoBySelection {
    pub industry_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scene_id: Option<i64>,
    pub tag_id: Option<i64>,
}
operation! { QueryTagInfoBySelection() "QueryTagInfoBySelection" -> QueryTagInfoBySelectionOutput {
    0 "IndustryId" industry_id: i64, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SceneId" scene_id: i64, 5 "TagId" tag_id: i64
} }

/// Response of [`QueryTagInfoBySelection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagInfoBySelectionOutput {
    pub code: Option<String>,
    pub data: Vec<QueryTagInfoBySelectionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTagInfoBySelectionOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryTagInfoBySelectionData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryTagInfoBySelection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagInfoBySelectionData {
    pub auth_code_list: Vec<String>,
    pub complexity_type: Option<String>,
    pub demo_address: Option<String>,
    pub doc_address: Option<String>,
    pub enum_definition_address: Option<String>,
    pub flow_name: Option<String>,
    pub industry_id: Option<i64>,
    pub industry_name: Option<String>,
    pub param_list: Vec<QueryTagInfoBySelectionParamList>,
    pub rich_text_description: Option<String>,
    pub scene_id: Option<i64>,
    pub scene_name: Option<String>,
    pub tag_id: Option<i64>,
    pub tag_name: Option<String>,
}
model! { QueryTagInfoBySelectionData {
    0 "AuthCodeList" auth_code_list: Vec<String>, 1 "ComplexityType" complexity_type: String,
    2 "DemoAddress" demo_address: String, 3 "DocAddress" doc_address: String,
    4 "EnumDefinitionAddress" enum_definition_address: String, 5 "FlowName" flow_name: String,
    6 "IndustryId" industry_id: i64, 7 "IndustryName" industry_name: String,
    8 "ParamList" param_list: Vec<QueryTagInfoBySelectionParamList>,
    9 "RichTextDescription" rich_text_description: String, 10 "SceneId" scene_id: i64,
    11 "SceneName" scene_name: String, 12 "TagId" tag_id: i64, 13 "TagName" tag_name: String
} }

/// In the response of [`QueryTagInfoBySelection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagInfoBySelectionParamList {
    pub code: Option<String>,
    pub hint: Option<String>,
    pub must: Option<bool>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value_dict: Vec<QueryTagInfoBySelectionValueDict>,
}
model! { QueryTagInfoBySelectionParamList {
    0 "Code" code: String, 1 "Hint" hint: String, 2 "Must" must: bool, 3 "Name" name: String, 4 "Type" r#type: String,
    5 "ValueDict" value_dict: Vec<QueryTagInfoBySelectionValueDict>
} }

/// In the response of [`QueryTagInfoBySelection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagInfoBySelectionValueDict {
    pub code: Option<String>,
    pub desc: Option<String>,
}
model! { QueryTagInfoBySelectionValueDict {
    0 "Code" code: String, 1 "Desc" desc: String
} }

/// Queries tag list page: `QueryTagListPage` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/QueryTagListPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagListPage {
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryTagListPage() "QueryTagListPage" -> QueryTagListPageOutput {
    0 "OwnerId" owner_id: i64, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { QueryTagListPage: QueryTagListPageRecords =
    Number "PageNo", "Data.Records" data.records, total "Data.TotalCount" }

/// Response of [`QueryTagListPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagListPageOutput {
    pub code: Option<String>,
    pub data: Option<QueryTagListPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTagListPageOutput {
    0 "Code" code: String, 1 "Data" data: QueryTagListPageData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryTagListPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagListPageData {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<QueryTagListPageRecords>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryTagListPageData {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<QueryTagListPageRecords>,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`QueryTagListPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagListPageRecords {
    pub api_name: Option<String>,
    pub code: Option<String>,
    pub doc_address: Option<String>,
    pub id: Option<i64>,
    pub industry_id: Option<i64>,
    pub industry_name: Option<String>,
    pub introduction: Option<String>,
    pub is_open: Option<i64>,
    pub name: Option<String>,
    pub sale_status_str: Option<String>,
    pub scene_id: Option<i64>,
    pub scene_name: Option<String>,
}
model! { QueryTagListPageRecords {
    0 "ApiName" api_name: String, 1 "Code" code: String, 2 "DocAddress" doc_address: String, 3 "Id" id: i64,
    4 "IndustryId" industry_id: i64, 5 "IndustryName" industry_name: String, 6 "Introduction" introduction: String,
    7 "IsOpen" is_open: i64, 8 "Name" name: String, 9 "SaleStatusStr" sale_status_str: String,
    10 "SceneId" scene_id: i64, 11 "SceneName" scene_name: String
} }

/// Queries task list: `QueryTaskList` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/QueryTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskList {
    pub current_page: Option<i64>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub result: Option<Vec<i64>>,
    pub tag_id: Option<i64>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<Vec<i64>>,
}
operation! { QueryTaskList() "QueryTaskList" -> QueryTaskListOutput {
    0 "CurrentPage" current_page: i64, 1 "OwnerId" owner_id: i64, 2 "PageSize" page_size: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Result" result: Vec<i64>, 6 "TagId" tag_id: i64, 7 "TaskId" task_id: i64, 8 "TaskName" task_name: String,
    9 "TaskType" task_type: Vec<i64>
} [
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }
paged! { QueryTaskList: String = Number "CurrentPage", "Data.Data" data.data, total "Data.TotalCount" }

/// Response of [`QueryTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskListOutput {
    pub code: Option<String>,
    pub data: Option<QueryTaskListData>,
    pub message: Option<String>,
}
model! { QueryTaskListOutput {
    0 "Code" code: String, 1 "Data" data: QueryTaskListData, 2 "Message" message: String
} }

/// In the response of [`QueryTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskListData {
    pub data: Vec<String>,
    pub page_no: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryTaskListData {
    0 "Data" data: Vec<String>, 1 "PageNo" page_no: i64, 2 "TotalCount" total_count: i64
} }

/// Queries usage statistics by tag id: `QueryUsageStatisticsByTagId` of `dytnsapi` 2020-02-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/QueryUsageStatisticsByTagId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUsageStatisticsByTagId {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag_id: Option<i64>,
}
operation! { QueryUsageStatisticsByTagId() "QueryUsageStatisticsByTagId" -> QueryUsageStatisticsByTagIdOutput {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TagId" tag_id: i64
} }

/// Response of [`QueryUsageStatisticsByTagId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUsageStatisticsByTagIdOutput {
    pub code: Option<String>,
    pub data: Vec<QueryUsageStatisticsByTagIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryUsageStatisticsByTagIdOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryUsageStatisticsByTagIdData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryUsageStatisticsByTagId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUsageStatisticsByTagIdData {
    /// Secret.
    pub authorization_code: Option<Secret>,
    pub fail_total: Option<i64>,
    pub gmt_date_str: Option<String>,
    pub id: Option<i64>,
    pub industry_name: Option<String>,
    pub partner_id: Option<i64>,
    pub scene_name: Option<String>,
    pub success_total: Option<i64>,
    pub tag_id: Option<i64>,
    pub tag_name: Option<String>,
    pub total: Option<i64>,
}
model! { QueryUsageStatisticsByTagIdData {
    0 "AuthorizationCode" authorization_code: Secret, 1 "FailTotal" fail_total: i64,
    2 "GmtDateStr" gmt_date_str: String, 3 "Id" id: i64, 4 "IndustryName" industry_name: String,
    5 "PartnerId" partner_id: i64, 6 "SceneName" scene_name: String, 7 "SuccessTotal" success_total: i64,
    8 "TagId" tag_id: i64, 9 "TagName" tag_name: String, 10 "Total" total: i64
} }

/// Saves contacts: `SaveContacts` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/SaveContacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContacts {
    /// 1 to 99999.
    pub biz_type: Option<String>,
    pub contact_email: Option<String>,
    /// Required. 1 to 99999.
    pub contact_name: String,
    pub contact_phone: Option<String>,
    pub mail_status: Option<i64>,
    pub open_status_warning: Option<bool>,
    pub opent_attribution_warning: Option<bool>,
    pub owner_id: Option<i64>,
    pub phone_status: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SaveContacts(contact_name: String) "SaveContacts" -> SaveContactsOutput {
    0 "BizType" biz_type: String, 1 "ContactEmail" contact_email: String, 2 "ContactName" contact_name,
    3 "ContactPhone" contact_phone: String, 4 "MailStatus" mail_status: i64,
    5 "OpenStatusWarning" open_status_warning: bool, 6 "OpentAttributionWarning" opent_attribution_warning: bool,
    7 "OwnerId" owner_id: i64, 8 "PhoneStatus" phone_status: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SaveContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContactsOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { SaveContactsOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `ThreeElementsVerification` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/ThreeElementsVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreeElementsVerification {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub cert_code: String,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`ThreeElementsVerification::new`].
pub struct ThreeElementsVerificationRequired {
    pub auth_code: Secret,
    pub cert_code: String,
    pub input_number: String,
    pub mask: String,
    pub name: String,
}
operation! {
    ThreeElementsVerification { ThreeElementsVerificationRequired: auth_code, cert_code, input_number, mask, name }
    "ThreeElementsVerification" -> ThreeElementsVerificationOutput {
    0 "AuthCode" auth_code, 1 "CertCode" cert_code, 2 "InputNumber" input_number, 3 "Mask" mask, 4 "Name" name,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ThreeElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreeElementsVerificationOutput {
    pub code: Option<String>,
    pub data: Option<ThreeElementsVerificationData>,
    pub message: Option<String>,
}
model! { ThreeElementsVerificationOutput {
    0 "Code" code: String, 1 "Data" data: ThreeElementsVerificationData, 2 "Message" message: String
} }

/// In the response of [`ThreeElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreeElementsVerificationData {
    pub basic_carrier: Option<String>,
    pub is_consistent: Option<i64>,
}
model! { ThreeElementsVerificationData {
    0 "BasicCarrier" basic_carrier: String, 1 "IsConsistent" is_consistent: i64
} }

/// `TwoElementsVerification` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/TwoElementsVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwoElementsVerification {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { TwoElementsVerification(auth_code: Secret, input_number: String, mask: String, name: String)
    "TwoElementsVerification" -> TwoElementsVerificationOutput {
    0 "AuthCode" auth_code, 1 "InputNumber" input_number, 2 "Mask" mask, 3 "Name" name, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`TwoElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwoElementsVerificationOutput {
    pub code: Option<String>,
    pub data: Option<TwoElementsVerificationData>,
    pub message: Option<String>,
}
model! { TwoElementsVerificationOutput {
    0 "Code" code: String, 1 "Data" data: TwoElementsVerificationData, 2 "Message" message: String
} }

/// In the response of [`TwoElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwoElementsVerificationData {
    pub basic_carrier: Option<String>,
    pub is_consistent: Option<i64>,
}
model! { TwoElementsVerificationData {
    0 "BasicCarrier" basic_carrier: String, 1 "IsConsistent" is_consistent: i64
} }

/// `UAIDCollection` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/UAIDCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UAIDCollection {
    /// Required. Secret.
    pub auth_code: Secret,
    pub carrier: Option<String>,
    pub ip: Option<String>,
    /// Required.
    pub out_id: String,
    pub owner_id: Option<i64>,
    pub province: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. Secret.
    pub token: Secret,
    pub user_grant_id: Option<String>,
}
operation! { UAIDCollection(auth_code: Secret, out_id: String, token: Secret) "UAIDCollection" -> UAIDCollectionOutput {
    0 "AuthCode" auth_code, 1 "Carrier" carrier: String, 2 "Ip" ip: String, 3 "OutId" out_id, 4 "OwnerId" owner_id: i64,
    5 "Province" province: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "Token" token, 9 "UserGrantId" user_grant_id: String
} }

/// Response of [`UAIDCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UAIDCollectionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<UAIDCollectionModel>,
}
model! { UAIDCollectionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: UAIDCollectionModel
} }

/// In the response of [`UAIDCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UAIDCollectionModel {
    pub uaid: Option<String>,
}
model! { UAIDCollectionModel {
    0 "Uaid" uaid: String
} }

/// `UAIDConversion` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/UAIDConversion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UAIDConversion {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub carrier: String,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub uaid_list: Option<String>,
}
operation! { UAIDConversion(auth_code: Secret, carrier: String) "UAIDConversion" -> UAIDConversionOutput {
    0 "AuthCode" auth_code, 1 "Carrier" carrier, 2 "OutId" out_id: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "UaidList" uaid_list: String
} }

/// Response of [`UAIDConversion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UAIDConversionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<UAIDConversionModel>,
}
model! { UAIDConversionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: UAIDConversionModel
} }

/// In the response of [`UAIDConversion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UAIDConversionModel {
    pub phone_list: Option<String>,
}
model! { UAIDConversionModel {
    0 "PhoneList" phone_list: String
} }

/// `UAIDVerification` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/UAIDVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UAIDVerification {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub carrier: String,
    pub ip: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub province: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. Secret.
    pub token: Secret,
    pub user_grant_id: Option<String>,
}
operation! { UAIDVerification(auth_code: Secret, carrier: String, token: Secret)
    "UAIDVerification" -> UAIDVerificationOutput {
    0 "AuthCode" auth_code, 1 "Carrier" carrier, 2 "Ip" ip: String, 3 "OutId" out_id: String, 4 "OwnerId" owner_id: i64,
    5 "Province" province: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "Token" token, 9 "UserGrantId" user_grant_id: String
} }

/// Response of [`UAIDVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UAIDVerificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<UAIDVerificationData>,
    pub message: Option<String>,
}
model! { UAIDVerificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: UAIDVerificationData,
    3 "Message" message: String
} }

/// In the response of [`UAIDVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UAIDVerificationData {
    pub uaid: Option<String>,
}
model! { UAIDVerificationData {
    0 "Uaid" uaid: String
} }

/// Updates contacts: `UpdateContacts` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/UpdateContacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContacts {
    pub contact_email: Option<String>,
    /// Required. 1 to 99999.
    pub contact_id: i64,
    /// 1 to 99999.
    pub contact_name: Option<String>,
    pub contact_phone: Option<String>,
    pub mail_status: Option<i64>,
    pub open_status_warning: Option<bool>,
    pub opent_attribution_warning: Option<bool>,
    pub owner_id: Option<i64>,
    pub phone_status: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateContacts(contact_id: i64) "UpdateContacts" -> UpdateContactsOutput {
    0 "ContactEmail" contact_email: String, 1 "ContactId" contact_id, 2 "ContactName" contact_name: String,
    3 "ContactPhone" contact_phone: String, 4 "MailStatus" mail_status: i64,
    5 "OpenStatusWarning" open_status_warning: bool, 6 "OpentAttributionWarning" opent_attribution_warning: bool,
    7 "OwnerId" owner_id: i64, 8 "PhoneStatus" phone_status: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactsOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { UpdateContactsOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String
} }

/// `VirtualThreeElementsVerification` of `dytnsapi` 2020-02-17.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Dytnsapi/2020-02-17/VirtualThreeElementsVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualThreeElementsVerification {
    /// Required. Secret.
    pub auth_code: Secret,
    /// Required.
    pub cert_code: String,
    /// Required.
    pub cert_name: String,
    /// Required.
    pub input_number: String,
    /// Required.
    pub mask: String,
}

/// Arguments of [`VirtualThreeElementsVerification::new`].
pub struct VirtualThreeElementsVerificationRequired {
    pub auth_code: Secret,
    pub cert_code: String,
    pub cert_name: String,
    pub input_number: String,
    pub mask: String,
}
operation! {
    VirtualThreeElementsVerification { VirtualThreeElementsVerificationRequired: auth_code, cert_code, cert_name, input_number, mask }
    "VirtualThreeElementsVerification" -> VirtualThreeElementsVerificationOutput {
    0 "AuthCode" auth_code, 1 "CertCode" cert_code, 2 "CertName" cert_name, 3 "InputNumber" input_number, 4 "Mask" mask
} }

/// Response of [`VirtualThreeElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualThreeElementsVerificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<VirtualThreeElementsVerificationData>,
    pub message: Option<String>,
}
model! { VirtualThreeElementsVerificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: VirtualThreeElementsVerificationData, 3 "Message" message: String
} }

/// In the response of [`VirtualThreeElementsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualThreeElementsVerificationData {
    pub is_consistent: Option<i64>,
}
model! { VirtualThreeElementsVerificationData {
    0 "IsConsistent" is_consistent: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    CertNoThreeElementVerification, CertNoTwoElementVerification, CompanyFourElementsVerification,
    CompanyThreeElementsVerification, CompanyTwoElementsVerification, DeleteContacts, DescribeEmptyNumber,
    DescribeMobileOperatorAttribute, DescribePhoneNumberAnalysis, DescribePhoneNumberAnalysisAI,
    DescribePhoneNumberAnalysisPai, DescribePhoneNumberAnalysisTransparent, DescribePhoneNumberAttribute,
    DescribePhoneNumberOnlineTime, DescribePhoneNumberOperatorAttribute, DescribePhoneNumberOperatorAttributeAnnual,
    DescribePhoneNumberOperatorAttributeAnnualUse, DescribePhoneNumberRisk, DescribePhoneTwiceTelVerify,
    GetUAIDApplyTokenSign, GetUAIDConversionSign, HistoryThreeElementsVerification, InvalidPhoneNumberFilter,
    ListContacts, PhoneNumberConvertService, PhoneNumberEncrypt, PhoneNumberStatusForAccount,
    PhoneNumberStatusForPublic, PhoneNumberStatusForReal, PhoneNumberStatusForSms, PhoneNumberStatusForVoice,
    QueryAvailableAuthCode, QueryPackageTypeInfo, QueryPhoneNumberOnlineTime, QueryPhoneTwiceTelVerify,
    QueryTagApplyRule, QueryTagInfoBySelection, QueryTagListPage, QueryTaskList, QueryUsageStatisticsByTagId,
    SaveContacts, ThreeElementsVerification, TwoElementsVerification, UAIDCollection, UAIDConversion, UAIDVerification,
    UpdateContacts, VirtualThreeElementsVerification
}
