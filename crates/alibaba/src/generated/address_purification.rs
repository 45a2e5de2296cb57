//! `address-purification` of Alibaba Cloud, API version 2019-11-18.
//!
//! Endpoint: a table of 1 region, else `address-purification.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/address-purification/2019-11-18/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, address_purification::GetAddressDivisionCode};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAddressDivisionCode::new("app-key", "service-code", "text")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "address-purification.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "address-purification-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "address-purification",
    "2019-11-18",
    "address-purification",
    &ENDPOINTS,
);

/// `CorrectAddress` of `address-purification` 2019-11-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/address-purification/2019-11-18/CorrectAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectAddress {
    /// Required.
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub text: String,
}
operation! { CorrectAddress(app_key: String, service_code: String, text: String)
    "CorrectAddress" -> CorrectAddressOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CorrectAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectAddressOutput {
    pub data: Option<String>,
}
model! { CorrectAddressOutput {
    0 "Data" data: String
} }

/// `ExtractAddress` of `address-purification` 2019-11-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/address-purification/2019-11-18/ExtractAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractAddress {
    /// Required.
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub text: String,
}
operation! { ExtractAddress(app_key: String, service_code: String, text: String)
    "ExtractAddress" -> ExtractAddressOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ExtractAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractAddressOutput {
    pub data: Option<String>,
}
model! { ExtractAddressOutput {
    0 "Data" data: String
} }

/// `ExtractName` of `address-purification` 2019-11-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/address-purification/2019-11-18/ExtractName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractName {
    /// Required.
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub text: String,
}
operation! { ExtractName(app_key: String, service_code: String, text: String) "ExtractName" -> ExtractNameOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ExtractName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractNameOutput {
    pub data: Option<String>,
}
model! { ExtractNameOutput {
    0 "Data" data: String
} }

/// `ExtractPhone` of `address-purification` 2019-11-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/address-purification/2019-11-18/ExtractPhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractPhone {
    /// Required.
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub text: String,
}
operation! { ExtractPhone(app_key: String, service_code: String, text: String) "ExtractPhone" -> ExtractPhoneOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ExtractPhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractPhoneOutput {
    pub data: Option<String>,
}
model! { ExtractPhoneOutput {
    0 "Data" data: String
} }

/// Gets address division code: `GetAddressDivisionCode` of `address-purification` 2019-11-18.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/address-purification/2019-11-18/GetAddressDivisionCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAddressDivisionCode {
    /// Required.
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub text: String,
}
operation! { GetAddressDivisionCode(app_key: String, service_code: String, text: String)
    "GetAddressDivisionCode" -> GetAddressDivisionCodeOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetAddressDivisionCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAddressDivisionCodeOutput {
    pub data: Option<String>,
}
model! { GetAddressDivisionCodeOutput {
    0 "Data" data: String
} }

/// Gets address similarity: `GetAddressSimilarity` of `address-purification` 2019-11-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/address-purification/2019-11-18/GetAddressSimilarity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAddressSimilarity {
    /// Required.
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub text: String,
}
operation! { GetAddressSimilarity(app_key: String, service_code: String, text: String)
    "GetAddressSimilarity" -> GetAddressSimilarityOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetAddressSimilarity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAddressSimilarityOutput {
    pub data: Option<String>,
}
model! { GetAddressSimilarityOutput {
    0 "Data" data: String
} }

/// Gets zipcode: `GetZipcode` of `address-purification` 2019-11-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/address-purification/2019-11-18/GetZipcode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZipcode {
    /// Required.
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub text: String,
}
operation! { GetZipcode(app_key: String, service_code: String, text: String) "GetZipcode" -> GetZipcodeOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetZipcode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZipcodeOutput {
    pub data: Option<String>,
}
model! { GetZipcodeOutput {
    0 "Data" data: String
} }

/// `StructureAddress` of `address-purification` 2019-11-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/address-purification/2019-11-18/StructureAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructureAddress {
    /// Required.
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub text: String,
}
operation! { StructureAddress(app_key: String, service_code: String, text: String)
    "StructureAddress" -> StructureAddressOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`StructureAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructureAddressOutput {
    pub data: Option<String>,
}
model! { StructureAddressOutput {
    0 "Data" data: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CorrectAddress, ExtractAddress, ExtractName, ExtractPhone, GetAddressDivisionCode, GetAddressSimilarity, GetZipcode,
    StructureAddress
}
