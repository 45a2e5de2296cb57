//! `trafficfxopen` of Alibaba Cloud, API version 2024-08-15.
//!
//! Endpoint: no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/TrafficFxOpen/2024-08-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, trafficfxopen::GetToken};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetToken::new("app-key", "app-secret")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "trafficfxopen",
    "2024-08-15",
    "trafficfxopen",
    &Endpoints::NONE,
);

/// Converts url: `ConvertUrl` of `trafficfxopen` 2024-08-15.
///
/// POST `/v1/distribution/trade/convertUrl`. Changes data. See
/// <https://api.alibabacloud.com/document/TrafficFxOpen/2024-08-15/ConvertUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertUrl {
    pub country_calling_code: Option<String>,
    /// Required.
    pub jump_url: String,
    /// Required.
    pub phone: String,
    /// Required.
    pub scene: String,
    /// Required.
    pub source: String,
    pub third_id: Option<String>,
    /// Required.
    pub uid: String,
    /// Required.
    pub xenv: String,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}

/// Arguments of [`ConvertUrl::new`].
pub struct ConvertUrlRequired {
    pub jump_url: String,
    pub phone: String,
    pub scene: String,
    pub source: String,
    pub uid: String,
    pub xenv: String,
    pub x_acs_airticket_access_token: Secret,
}
operation! {
    ConvertUrl { ConvertUrlRequired: jump_url, phone, scene, source, uid, xenv, x_acs_airticket_access_token }
    "ConvertUrl" -> ConvertUrlOutput {
    0 "countryCallingCode" country_calling_code: String, 1 "jumpUrl" jump_url, 2 "phone" phone, 3 "scene" scene,
    4 "source" source, 5 "thirdId" third_id: String, 6 "uid" uid, 7 "xenv" xenv,
    8 "xAcsAirticketAccessToken" x_acs_airticket_access_token,
    9 "xAcsAirticketLanguage" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Header, Style::None),
    Mark::new(9, Location::Header, Style::None)
] { path: "/v1/distribution/trade/convertUrl", } }

/// Response of [`ConvertUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertUrlOutput {
    pub data: Option<ConvertUrlData>,
    pub error_code: Option<String>,
    pub error_data: Option<ConvertUrlErrorData>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ConvertUrlOutput {
    0 "data" data: ConvertUrlData, 1 "errorCode" error_code: String, 2 "errorData" error_data: ConvertUrlErrorData,
    3 "errorMsg" error_msg: String, 4 "success" success: bool
} }

/// In the response of [`ConvertUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertUrlData {
    pub app_id: Option<String>,
    pub auth_url: Option<String>,
    pub status: Option<ConvertUrlStatus>,
    pub version: Option<String>,
}
model! { ConvertUrlData {
    0 "appId" app_id: String, 1 "authUrl" auth_url: String, 2 "status" status: ConvertUrlStatus,
    3 "version" version: String
} }

/// In the response of [`ConvertUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertUrlStatus {
    pub code: Option<String>,
    pub error_msg: Option<String>,
}
model! { ConvertUrlStatus {
    0 "code" code: String, 1 "errorMsg" error_msg: String
} }

/// In the response of [`ConvertUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertUrlErrorData {
    pub raw_error_code: Option<String>,
    pub raw_error_msg: Option<String>,
}
model! { ConvertUrlErrorData {
    0 "rawErrorCode" raw_error_code: String, 1 "rawErrorMsg" raw_error_msg: String
} }

/// Gets token: `GetToken` of `trafficfxopen` 2024-08-15.
///
/// GET `/v1/distribution/trade/getToken`. Reads only. See
/// <https://api.alibabacloud.com/document/TrafficFxOpen/2024-08-15/GetToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    /// Required.
    pub app_key: String,
    /// Required. Secret.
    pub app_secret: Secret,
}
operation! { GetToken(app_key: String, app_secret: Secret) "GetToken" -> GetTokenOutput {
    0 "appKey" app_key, 1 "appSecret" app_secret
} { method: "GET", path: "/v1/distribution/trade/getToken", } }

/// Response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenOutput {
    pub data: Option<GetTokenData>,
    pub error_code: Option<String>,
    pub error_data: Option<GetTokenErrorData>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { GetTokenOutput {
    0 "data" data: GetTokenData, 1 "errorCode" error_code: String, 2 "errorData" error_data: GetTokenErrorData,
    3 "errorMsg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenData {
    pub expire_time: Option<String>,
    pub generate_time: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetTokenData {
    0 "expireTime" expire_time: String, 1 "generateTime" generate_time: String, 2 "token" token: Secret
} }

/// In the response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenErrorData {
    pub raw_error_code: Option<String>,
    pub raw_error_msg: Option<String>,
}
model! { GetTokenErrorData {
    0 "rawErrorCode" raw_error_code: String, 1 "rawErrorMsg" raw_error_msg: String
} }

/// Searches: `Search` of `trafficfxopen` 2024-08-15.
///
/// POST `/v1/distribution/trade/search`. Reads only. See
/// <https://api.alibabacloud.com/document/TrafficFxOpen/2024-08-15/Search>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    pub scene: Option<String>,
    /// Required.
    pub search_param: String,
    /// Required.
    pub source: String,
    /// Required.
    pub terminal: String,
    pub user_id: Option<String>,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Search(search_param: String, source: String, terminal: String, x_acs_airticket_access_token: Secret)
    "Search" -> SearchOutput {
    0 "scene" scene: String, 1 "searchParam" search_param, 2 "source" source, 3 "terminal" terminal,
    4 "userId" user_id: String, 5 "xAcsAirticketAccessToken" x_acs_airticket_access_token,
    6 "xAcsAirticketLanguage" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None)
] { path: "/v1/distribution/trade/search", } }

/// Response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_data: Option<SearchErrorData>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { SearchOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorData" error_data: SearchErrorData,
    3 "errorMsg" error_msg: String, 4 "success" success: bool
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchErrorData {
    pub raw_error_code: Option<String>,
    pub raw_error_msg: Option<String>,
}
model! { SearchErrorData {
    0 "rawErrorCode" raw_error_code: String, 1 "rawErrorMsg" raw_error_msg: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ConvertUrl, GetToken, Search
}
