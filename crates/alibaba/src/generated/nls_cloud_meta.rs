//! `nls-cloud-meta` of Alibaba Cloud, API version 2019-02-28.
//!
//! Endpoint: a table of 3 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/nls-cloud-meta/2019-02-28/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "nls-meta.cn-shanghai.aliyuncs.com"),
        ("cn-hangzhou", "nls-slp.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai", "nls-meta.cn-shanghai.aliyuncs.com"),
    ],
    &[("cn-shanghai", "nls-cloud-meta-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "nls-cloud-meta",
    "2019-02-28",
    "nls-cloud-meta",
    &ENDPOINTS,
);

/// Creates token: `CreateToken` of `nls-cloud-meta` 2019-02-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nls-cloud-meta/2019-02-28/CreateToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToken {}
operation! { CreateToken() "CreateToken" -> CreateTokenOutput {} }

/// Response of [`CreateToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenOutput {
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub nls_request_id: Option<String>,
    pub token: Option<CreateTokenToken>,
}
model! { CreateTokenOutput {
    0 "ErrCode" err_code: i64, 1 "ErrMsg" err_msg: String, 2 "NlsRequestId" nls_request_id: String,
    3 "Token" token: CreateTokenToken
} }

/// In the response of [`CreateToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenToken {
    pub expire_time: Option<i64>,
    pub id: Option<String>,
    pub user_id: Option<String>,
}
model! { CreateTokenToken {
    0 "ExpireTime" expire_time: i64, 1 "Id" id: String, 2 "UserId" user_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateToken
}
