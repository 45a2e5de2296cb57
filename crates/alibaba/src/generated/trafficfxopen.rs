//! `trafficfxopen` 2024-08-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "trafficfxopen", version: "2024-08-15", code: "trafficfxopen", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertUrl {
    pub country_calling_code: Option<String>,
    pub jump_url: String,
    pub phone: String,
    pub scene: String,
    pub source: String,
    pub third_id: Option<String>,
    pub uid: String,
    pub xenv: String,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}

/// What [`ConvertUrl::new`] takes.
pub struct ConvertUrlRequired {
    pub jump_url: String,
    pub phone: String,
    pub scene: String,
    pub source: String,
    pub uid: String,
    pub xenv: String,
    pub x_acs_airticket_access_token: Secret,
}
operation! { ConvertUrl{ConvertUrlRequired: jump_url, phone, scene, source, uid, xenv, x_acs_airticket_access_token}
    "ConvertUrl" -> ConvertUrlOutput {
    0 "countryCallingCode" country_calling_code: String, 1 "jumpUrl" jump_url, 2 "phone" phone, 3 "scene" scene,
    4 "source" source, 5 "thirdId" third_id: String, 6 "uid" uid, 7 "xenv" xenv,
    8 "xAcsAirticketAccessToken" x_acs_airticket_access_token,
    9 "xAcsAirticketLanguage" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Header, style: Style::None },
    Mark { index: 9, location: Location::Header, style: Style::None }
] { path: "/v1/distribution/trade/convertUrl", } }

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
    0 "data" data, 1 "errorCode" error_code, 2 "errorData" error_data, 3 "errorMsg" error_msg, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertUrlData {
    pub app_id: Option<String>,
    pub auth_url: Option<String>,
    pub status: Option<ConvertUrlStatus>,
    pub version: Option<String>,
}
model! { ConvertUrlData {
    0 "appId" app_id, 1 "authUrl" auth_url, 2 "status" status, 3 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertUrlStatus {
    pub code: Option<String>,
    pub error_msg: Option<String>,
}
model! { ConvertUrlStatus {
    0 "code" code, 1 "errorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertUrlErrorData {
    pub raw_error_code: Option<String>,
    pub raw_error_msg: Option<String>,
}
model! { ConvertUrlErrorData {
    0 "rawErrorCode" raw_error_code, 1 "rawErrorMsg" raw_error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    pub app_key: String,
    pub app_secret: Secret,
}
operation! { GetToken(app_key: String, app_secret: Secret) "GetToken" -> GetTokenOutput {
    0 "appKey" app_key, 1 "appSecret" app_secret
} { method: "GET", path: "/v1/distribution/trade/getToken", } }

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
    0 "data" data, 1 "errorCode" error_code, 2 "errorData" error_data, 3 "errorMsg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenData {
    pub expire_time: Option<String>,
    pub generate_time: Option<String>,
    pub token: Option<Secret>,
}
model! { GetTokenData {
    0 "expireTime" expire_time, 1 "generateTime" generate_time, 2 "token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenErrorData {
    pub raw_error_code: Option<String>,
    pub raw_error_msg: Option<String>,
}
model! { GetTokenErrorData {
    0 "rawErrorCode" raw_error_code, 1 "rawErrorMsg" raw_error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    pub scene: Option<String>,
    pub search_param: String,
    pub source: String,
    pub terminal: String,
    pub user_id: Option<String>,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Search(search_param: String, source: String, terminal: String, x_acs_airticket_access_token: Secret)
    "Search" -> SearchOutput {
    0 "scene" scene: String, 1 "searchParam" search_param, 2 "source" source, 3 "terminal" terminal,
    4 "userId" user_id: String, 5 "xAcsAirticketAccessToken" x_acs_airticket_access_token,
    6 "xAcsAirticketLanguage" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Header, style: Style::None },
    Mark { index: 6, location: Location::Header, style: Style::None }
] { path: "/v1/distribution/trade/search", } }

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
    0 "data" data, 1 "errorCode" error_code, 2 "errorData" error_data, 3 "errorMsg" error_msg, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchErrorData {
    pub raw_error_code: Option<String>,
    pub raw_error_msg: Option<String>,
}
model! { SearchErrorData {
    0 "rawErrorCode" raw_error_code, 1 "rawErrorMsg" raw_error_msg
} }

#[cfg(feature = "reflect")]
register! {
    ConvertUrl, GetToken, Search
}
