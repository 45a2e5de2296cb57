//! `cloudapp` of Tencent Cloud, API version 2022-05-30.
//!
//! Endpoint: `cloudapp.tencentcloudapi.com`, or `cloudapp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cloudapp&Version=2022-05-30>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cloudapp::DescribeLicense};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeLicense::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cloudapp",
    "2022-05-30",
    "cloudapp",
    &Endpoints::NONE,
);

/// Describes license: `DescribeLicense` of `cloudapp` 2022-05-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudapp&Version=2022-05-30&Action=DescribeLicense>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_FAIL_TO_SIGN`],
/// [`codes::RESOURCE_NOT_FOUND_LICENSE_NOT_FOUND_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicense {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLicense() "DescribeLicense" -> DescribeLicenseOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// In the request of [`DescribeLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOutput {
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeLicenseOutput {
    0 "Token" token: Secret
} }

/// `IssueLicense` of `cloudapp` 2022-05-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudapp&Version=2022-05-30&Action=IssueLicense>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_FAIL_TO_SIGN`],
/// [`codes::RESOURCE_NOT_FOUND_LICENSE_NOT_FOUND_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueLicense {
    /// Required.
    pub cloudapp_id: String,
    /// Required.
    pub license_id: String,
    /// Required.
    pub license_data: PartnerLicenseData,
    pub activate_mode: Option<String>,
    /// RFC 3339 time.
    pub activate_at: Option<String>,
}
operation! { IssueLicense(cloudapp_id: String, license_id: String, license_data: PartnerLicenseData)
    "IssueLicense" -> Empty {
    0 "CloudappId" cloudapp_id, 1 "LicenseId" license_id, 2 "LicenseData" license_data,
    3 "ActivateMode" activate_mode: String, 4 "ActivateAt" activate_at: String
} }

/// Response of [`IssueLicense`]: empty.
pub type IssueLicenseOutput = Empty;

/// In the request of [`IssueLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartnerLicenseData {
    /// Required.
    pub text: Option<String>,
    pub extra_data: Option<String>,
}
input! { PartnerLicenseData(text: String) {
    0 "Text" text: String, 1 "ExtraData" extra_data: String
} }

/// Verifies license: `VerifyLicense` of `cloudapp` 2022-05-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudapp&Version=2022-05-30&Action=VerifyLicense>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_FAIL_TO_SIGN`],
/// [`codes::RESOURCE_NOT_FOUND_LICENSE_NOT_FOUND_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLicense {}
operation! { VerifyLicense() "VerifyLicense" -> VerifyLicenseOutput {} }

/// Response of [`VerifyLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLicenseOutput {
    pub license: Option<License>,
    pub timestamp: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { VerifyLicenseOutput {
    0 "License" license: License, 1 "Timestamp" timestamp: String, 2 "Signature" signature: Secret
} }

/// In the response of [`VerifyLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct License {
    pub license_id: Option<String>,
    pub license_mode: Option<String>,
    pub license_status: Option<String>,
    pub provider_id: Option<i64>,
    pub software_package_id: Option<String>,
    pub software_package_version: Option<String>,
    pub authorized_user_uin: Option<String>,
    pub authorized_cloudapp_id: Option<String>,
    pub authorized_cloudapp_role_id: Option<String>,
    pub authorized_specification: Vec<SaleParam>,
    pub billing_mode: Option<i64>,
    pub life_span: Option<i64>,
    /// RFC 3339 time.
    pub issue_date: Option<String>,
    /// RFC 3339 time.
    pub activation_date: Option<String>,
    /// RFC 3339 time.
    pub expiration_date: Option<String>,
    pub life_span_unit: Option<String>,
    pub license_type: Option<String>,
    pub license_level: Option<String>,
    pub license_data: Option<LicenseData>,
    pub issue_url: Option<String>,
    pub provider_uin: Option<String>,
    pub create_source: Option<String>,
}
model! { License {
    0 "LicenseId" license_id: String, 1 "LicenseMode" license_mode: String, 2 "LicenseStatus" license_status: String,
    3 "ProviderId" provider_id: i64, 4 "SoftwarePackageId" software_package_id: String,
    5 "SoftwarePackageVersion" software_package_version: String, 6 "AuthorizedUserUin" authorized_user_uin: String,
    7 "AuthorizedCloudappId" authorized_cloudapp_id: String,
    8 "AuthorizedCloudappRoleId" authorized_cloudapp_role_id: String,
    9 "AuthorizedSpecification" authorized_specification: Vec<SaleParam>, 10 "BillingMode" billing_mode: i64,
    11 "LifeSpan" life_span: i64, 12 "IssueDate" issue_date: String, 13 "ActivationDate" activation_date: String,
    14 "ExpirationDate" expiration_date: String, 15 "LifeSpanUnit" life_span_unit: String,
    16 "LicenseType" license_type: String, 17 "LicenseLevel" license_level: String,
    18 "LicenseData" license_data: LicenseData, 19 "IssueURL" issue_url: String, 20 "ProviderUin" provider_uin: String,
    21 "CreateSource" create_source: String
} }

/// In the response of [`VerifyLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleParam {
    pub param_key: Option<String>,
    pub param_key_name: Option<String>,
    pub param_id: Option<String>,
    pub param_value_id: Option<String>,
    pub param_value: Option<String>,
    pub param_value_name: Option<String>,
    pub param_type: Option<String>,
    pub module_id: Option<String>,
    pub module_key: Option<String>,
    pub module_name: Option<String>,
}
model! { SaleParam {
    0 "ParamKey" param_key: String, 1 "ParamKeyName" param_key_name: String, 2 "ParamId" param_id: String,
    3 "ParamValueId" param_value_id: String, 4 "ParamValue" param_value: String,
    5 "ParamValueName" param_value_name: String, 6 "ParamType" param_type: String, 7 "ModuleId" module_id: String,
    8 "ModuleKey" module_key: String, 9 "ModuleName" module_name: String
} }

/// In the response of [`VerifyLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseData {
    pub text: Option<String>,
    pub deployment_output: Option<String>,
    pub metadata: Vec<DisplayMetadata>,
}
model! { LicenseData {
    0 "Text" text: String, 1 "DeploymentOutput" deployment_output: String, 2 "Metadata" metadata: Vec<DisplayMetadata>
} }

/// In the response of [`VerifyLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayMetadata {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DisplayMetadata {
    0 "Name" name: String, 1 "Value" value: String
} }

codes! {
    INTERNAL_ERROR_DB_ERROR "InternalError.DBError", INTERNAL_ERROR_FAIL_TO_SIGN "InternalError.FailToSign",
    RESOURCE_NOT_FOUND_LICENSE_NOT_FOUND_ERR "ResourceNotFound.LicenseNotFoundErr"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeLicense, IssueLicense, VerifyLicense
}
