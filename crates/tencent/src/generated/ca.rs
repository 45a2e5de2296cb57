//! `ca` of Tencent Cloud, API version 2023-02-28.
//!
//! Endpoint: `ca.tencentcloudapi.com`, or `ca.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ca&Version=2023-02-28>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ca::DescribeVerifyReport};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeVerifyReport::new("signature-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ca", "2023-02-28", "ca", &Endpoints::NONE);

/// Creates verify report: `CreateVerifyReport` of `ca` 2023-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ca&Version=2023-02-28&Action=CreateVerifyReport>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifyReport {
    /// Required.
    pub apply_customer_type: String,
    /// Required.
    pub apply_customer_name: String,
    /// Required.
    pub apply_name: String,
    /// Required.
    pub apply_mobile: String,
    /// Required.
    pub file_id: String,
    pub apply_email: Option<String>,
    pub certificate_identity_users: Option<Vec<CertificateIdentityUser>>,
}

/// Arguments of [`CreateVerifyReport::new`].
pub struct CreateVerifyReportRequired {
    pub apply_customer_type: String,
    pub apply_customer_name: String,
    pub apply_name: String,
    pub apply_mobile: String,
    pub file_id: String,
}
operation! {
    CreateVerifyReport { CreateVerifyReportRequired: apply_customer_type, apply_customer_name, apply_name, apply_mobile, file_id }
    "CreateVerifyReport" -> CreateVerifyReportOutput {
    0 "ApplyCustomerType" apply_customer_type, 1 "ApplyCustomerName" apply_customer_name, 2 "ApplyName" apply_name,
    3 "ApplyMobile" apply_mobile, 4 "FileId" file_id, 5 "ApplyEmail" apply_email: String,
    6 "CertificateIdentityUsers" certificate_identity_users: Vec<CertificateIdentityUser>
} }

/// In the request of [`CreateVerifyReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateIdentityUser {
    pub name: Option<String>,
    pub identity_unique_id: Option<String>,
    pub id_card_number: Option<String>,
    pub identification_type: Option<String>,
    pub identification_measures: Option<Vec<String>>,
}
input! { CertificateIdentityUser() {
    0 "Name" name: String, 1 "IdentityUniqueId" identity_unique_id: String, 2 "IdCardNumber" id_card_number: String,
    3 "IdentificationType" identification_type: String, 4 "IdentificationMeasures" identification_measures: Vec<String>
} }

/// Response of [`CreateVerifyReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifyReportOutput {
    pub signature_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateVerifyReportOutput {
    0 "SignatureId" signature_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Describes verify report: `DescribeVerifyReport` of `ca` 2023-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ca&Version=2023-02-28&Action=DescribeVerifyReport>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyReport {
    /// Required.
    pub signature_id: String,
}
operation! { DescribeVerifyReport(signature_id: String) "DescribeVerifyReport" -> DescribeVerifyReportOutput {
    0 "SignatureId" signature_id
} }

/// Response of [`DescribeVerifyReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyReportOutput {
    pub report_url: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DescribeVerifyReportOutput {
    0 "ReportUrl" report_url: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `UploadFile` of `ca` 2023-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ca&Version=2023-02-28&Action=UploadFile>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    /// Required.
    pub file_infos: Vec<FileInfo>,
}
operation! { UploadFile(file_infos: Vec<FileInfo>) "UploadFile" -> UploadFileOutput {
    0 "FileInfos" file_infos
} }

/// In the request of [`UploadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub file_body: Option<String>,
    pub file_name: Option<String>,
}
input! { FileInfo() {
    0 "FileBody" file_body: String, 1 "FileName" file_name: String
} }

/// Response of [`UploadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileOutput {
    pub file_ids: Vec<String>,
    pub total_count: Option<i64>,
}
model! { UploadFileOutput {
    0 "FileIds" file_ids: Vec<String>, 1 "TotalCount" total_count: i64
} }

codes! {
    INTERNAL_ERROR "InternalError", INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", MISSING_PARAMETER "MissingParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateVerifyReport, DescribeVerifyReport, UploadFile
}
