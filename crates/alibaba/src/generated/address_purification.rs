//! `address-purification` 2019-11-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "address-purification.cn-hangzhou.aliyuncs.com")],
    vpc: &[("cn-hangzhou", "address-purification-vpc.cn-hangzhou.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service {
    name: "address-purification",
    version: "2019-11-18",
    code: "address-purification",
    endpoints: &ENDPOINTS,
};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectAddress {
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    pub service_code: String,
    pub text: String,
}
operation! { CorrectAddress(app_key: String, service_code: String, text: String)
    "CorrectAddress" -> CorrectAddressOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectAddressOutput {
    pub data: Option<String>,
}
model! { CorrectAddressOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractAddress {
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    pub service_code: String,
    pub text: String,
}
operation! { ExtractAddress(app_key: String, service_code: String, text: String)
    "ExtractAddress" -> ExtractAddressOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractAddressOutput {
    pub data: Option<String>,
}
model! { ExtractAddressOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractName {
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    pub service_code: String,
    pub text: String,
}
operation! { ExtractName(app_key: String, service_code: String, text: String) "ExtractName" -> ExtractNameOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractNameOutput {
    pub data: Option<String>,
}
model! { ExtractNameOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractPhone {
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    pub service_code: String,
    pub text: String,
}
operation! { ExtractPhone(app_key: String, service_code: String, text: String) "ExtractPhone" -> ExtractPhoneOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractPhoneOutput {
    pub data: Option<String>,
}
model! { ExtractPhoneOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAddressDivisionCode {
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    pub service_code: String,
    pub text: String,
}
operation! { GetAddressDivisionCode(app_key: String, service_code: String, text: String)
    "GetAddressDivisionCode" -> GetAddressDivisionCodeOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAddressDivisionCodeOutput {
    pub data: Option<String>,
}
model! { GetAddressDivisionCodeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAddressSimilarity {
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    pub service_code: String,
    pub text: String,
}
operation! { GetAddressSimilarity(app_key: String, service_code: String, text: String)
    "GetAddressSimilarity" -> GetAddressSimilarityOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAddressSimilarityOutput {
    pub data: Option<String>,
}
model! { GetAddressSimilarityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZipcode {
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    pub service_code: String,
    pub text: String,
}
operation! { GetZipcode(app_key: String, service_code: String, text: String) "GetZipcode" -> GetZipcodeOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZipcodeOutput {
    pub data: Option<String>,
}
model! { GetZipcodeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructureAddress {
    pub app_key: String,
    pub default_city: Option<String>,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    pub service_code: String,
    pub text: String,
}
operation! { StructureAddress(app_key: String, service_code: String, text: String)
    "StructureAddress" -> StructureAddressOutput {
    0 "AppKey" app_key, 1 "DefaultCity" default_city: String, 2 "DefaultDistrict" default_district: String,
    3 "DefaultProvince" default_province: String, 4 "ServiceCode" service_code, 5 "Text" text
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructureAddressOutput {
    pub data: Option<String>,
}
model! { StructureAddressOutput {
    0 "Data" data
} }

#[cfg(feature = "reflect")]
register! {
    CorrectAddress, ExtractAddress, ExtractName, ExtractPhone, GetAddressDivisionCode, GetAddressSimilarity, GetZipcode,
    StructureAddress
}
