//! `nls-cloud-meta` 2019-02-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "nls-meta.cn-shanghai.aliyuncs.com"),
        ("cn-hangzhou", "nls-slp.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai", "nls-meta.cn-shanghai.aliyuncs.com"),
    ],
    vpc: &[("cn-shanghai", "nls-cloud-meta-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "nls-cloud-meta", version: "2019-02-28", code: "nls-cloud-meta", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToken {}
operation! { CreateToken() "CreateToken" -> CreateTokenOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenOutput {
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub nls_request_id: Option<String>,
    pub token: Option<CreateTokenToken>,
}
model! { CreateTokenOutput {
    0 "ErrCode" err_code, 1 "ErrMsg" err_msg, 2 "NlsRequestId" nls_request_id, 3 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenToken {
    pub expire_time: Option<i64>,
    pub id: Option<String>,
    pub user_id: Option<String>,
}
model! { CreateTokenToken {
    0 "ExpireTime" expire_time, 1 "Id" id, 2 "UserId" user_id
} }

#[cfg(feature = "reflect")]
register! {
    CreateToken
}
