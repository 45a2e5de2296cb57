//! `cloudapp` 2022-05-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "cloudapp", version: "2022-05-30", code: "cloudapp", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicense {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLicense() "DescribeLicense" -> DescribeLicenseOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOutput {
    pub token: Option<Secret>,
}
model! { DescribeLicenseOutput {
    0 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueLicense {
    pub cloudapp_id: String,
    pub license_id: String,
    pub license_data: PartnerLicenseData,
    pub activate_mode: Option<String>,
    pub activate_at: Option<String>,
}
operation! { IssueLicense(cloudapp_id: String, license_id: String, license_data: PartnerLicenseData)
    "IssueLicense" -> Empty {
    0 "CloudappId" cloudapp_id, 1 "LicenseId" license_id, 2 "LicenseData" license_data,
    3 "ActivateMode" activate_mode: String, 4 "ActivateAt" activate_at: String
} }

pub type IssueLicenseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartnerLicenseData {
    pub text: Option<String>,
    pub extra_data: Option<String>,
}
input! { PartnerLicenseData(text: String) {
    0 "Text" text: String, 1 "ExtraData" extra_data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLicense {}
operation! { VerifyLicense() "VerifyLicense" -> VerifyLicenseOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLicenseOutput {
    pub license: Option<License>,
    pub timestamp: Option<String>,
    pub signature: Option<Secret>,
}
model! { VerifyLicenseOutput {
    0 "License" license, 1 "Timestamp" timestamp, 2 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct License {
    pub license_id: Option<String>,
    pub license_mode: Option<String>,
    pub license_status: Option<String>,
    pub provider_id: Option<u64>,
    pub software_package_id: Option<String>,
    pub software_package_version: Option<String>,
    pub authorized_user_uin: Option<String>,
    pub authorized_cloudapp_id: Option<String>,
    pub authorized_cloudapp_role_id: Option<String>,
    pub authorized_specification: Option<Vec<SaleParam>>,
    pub billing_mode: Option<i64>,
    pub life_span: Option<i64>,
    pub issue_date: Option<String>,
    pub activation_date: Option<String>,
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
    0 "LicenseId" license_id, 1 "LicenseMode" license_mode, 2 "LicenseStatus" license_status,
    3 "ProviderId" provider_id, 4 "SoftwarePackageId" software_package_id,
    5 "SoftwarePackageVersion" software_package_version, 6 "AuthorizedUserUin" authorized_user_uin,
    7 "AuthorizedCloudappId" authorized_cloudapp_id, 8 "AuthorizedCloudappRoleId" authorized_cloudapp_role_id,
    9 "AuthorizedSpecification" authorized_specification, 10 "BillingMode" billing_mode, 11 "LifeSpan" life_span,
    12 "IssueDate" issue_date, 13 "ActivationDate" activation_date, 14 "ExpirationDate" expiration_date,
    15 "LifeSpanUnit" life_span_unit, 16 "LicenseType" license_type, 17 "LicenseLevel" license_level,
    18 "LicenseData" license_data, 19 "IssueURL" issue_url, 20 "ProviderUin" provider_uin,
    21 "CreateSource" create_source
} }

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
    0 "ParamKey" param_key, 1 "ParamKeyName" param_key_name, 2 "ParamId" param_id, 3 "ParamValueId" param_value_id,
    4 "ParamValue" param_value, 5 "ParamValueName" param_value_name, 6 "ParamType" param_type, 7 "ModuleId" module_id,
    8 "ModuleKey" module_key, 9 "ModuleName" module_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseData {
    pub text: Option<String>,
    pub deployment_output: Option<String>,
    pub metadata: Option<Vec<DisplayMetadata>>,
}
model! { LicenseData {
    0 "Text" text, 1 "DeploymentOutput" deployment_output, 2 "Metadata" metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayMetadata {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DisplayMetadata {
    0 "Name" name, 1 "Value" value
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_FAIL_TO_SIGN: &str = "InternalError.FailToSign";
    pub const RESOURCE_NOT_FOUND_LICENSE_NOT_FOUND_ERR: &str = "ResourceNotFound.LicenseNotFoundErr";
}

#[cfg(feature = "reflect")]
register! {
    DescribeLicense, IssueLicense, VerifyLicense
}
