//! `saf` of Alibaba Cloud, API version 2019-05-21.
//!
//! Endpoint: a table of 12 regions, else `saf.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/saf/2019-05-21/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, saf::GetToken};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetToken::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-south-1", "saf.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "saf.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "saf.ap-southeast-3.aliyuncs.com"),
        ("cn-beijing", "saf.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "saf.cn-shanghai.aliyuncs.com"),
        ("cn-hongkong", "saf.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "saf.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "saf.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "saf.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "saf.eu-central-1.aliyuncs.com"),
        ("us-east-1", "saf.us-east-1.aliyuncs.com"),
        ("us-west-1", "saf.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-south-1", "saf-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "saf-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "saf-vpc.ap-southeast-3.aliyuncs.com"),
        ("cn-beijing", "saf-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "saf-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "saf-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "saf-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "saf-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "saf-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "saf-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "saf-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "saf-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("saf", "2019-05-21", "saf", &ENDPOINTS);

/// Executes extend service: `ExecuteExtendService` of `saf` 2019-05-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/saf/2019-05-21/ExecuteExtendService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteExtendService {
    pub region: Option<String>,
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ExecuteExtendService() "ExecuteExtendService" -> ExecuteExtendServiceOutput {
    0 "Region" region: String, 1 "Service" service: String, 2 "ServiceParameters" service_parameters: String
} }

/// Response of [`ExecuteExtendService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteExtendServiceOutput {
    pub code: Option<String>,
    pub data: Option<ExecuteExtendServiceData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteExtendServiceOutput {
    0 "Code" code: String, 1 "Data" data: ExecuteExtendServiceData, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ExecuteExtendService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteExtendServiceData {
    pub invoke_result: Option<String>,
}
model! { ExecuteExtendServiceData {
    0 "InvokeResult" invoke_result: String
} }

/// Executes request: `ExecuteRequest` of `saf` 2019-05-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/saf/2019-05-21/ExecuteRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRequest {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ExecuteRequest() "ExecuteRequest" -> ExecuteRequestOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} }

/// Response of [`ExecuteRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRequestOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { ExecuteRequestOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Executes request ml: `ExecuteRequestML` of `saf` 2019-05-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/saf/2019-05-21/ExecuteRequestML>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRequestML {
    pub lang: Option<String>,
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ExecuteRequestML() "ExecuteRequestML" -> ExecuteRequestMLOutput {
    0 "Lang" lang: String, 1 "Service" service: String, 2 "ServiceParameters" service_parameters: String
} }

/// Response of [`ExecuteRequestML`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRequestMLOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { ExecuteRequestMLOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Executes request sg: `ExecuteRequestSG` of `saf` 2019-05-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/saf/2019-05-21/ExecuteRequestSG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRequestSG {
    pub lang: Option<String>,
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ExecuteRequestSG() "ExecuteRequestSG" -> ExecuteRequestSGOutput {
    0 "Lang" lang: String, 1 "Service" service: String, 2 "ServiceParameters" service_parameters: String
} }

/// Response of [`ExecuteRequestSG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRequestSGOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { ExecuteRequestSGOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Gets token: `GetToken` of `saf` 2019-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/saf/2019-05-21/GetToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {}
operation! { GetToken() "GetToken" -> GetTokenOutput {} }

/// Response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { GetTokenOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// `RequestDecision` of `saf` 2019-05-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/saf/2019-05-21/RequestDecision>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestDecision {
    pub event_code: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { RequestDecision() "RequestDecision" -> RequestDecisionOutput {
    0 "EventCode" event_code: String, 1 "ServiceParameters" service_parameters: String
} }

/// Response of [`RequestDecision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestDecisionOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { RequestDecisionOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ExecuteExtendService, ExecuteRequest, ExecuteRequestML, ExecuteRequestSG, GetToken, RequestDecision
}
