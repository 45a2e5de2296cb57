//! `saf` 2019-05-21.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "saf", version: "2019-05-21", code: "saf", endpoints: &ENDPOINTS };

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteExtendServiceData {
    pub invoke_result: Option<String>,
}
model! { ExecuteExtendServiceData {
    0 "InvokeResult" invoke_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRequest {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ExecuteRequest() "ExecuteRequest" -> ExecuteRequestOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRequestOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { ExecuteRequestOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRequestMLOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { ExecuteRequestMLOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRequestSGOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { ExecuteRequestSGOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {}
operation! { GetToken() "GetToken" -> GetTokenOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { GetTokenOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestDecision {
    pub event_code: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { RequestDecision() "RequestDecision" -> RequestDecisionOutput {
    0 "EventCode" event_code: String, 1 "ServiceParameters" service_parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestDecisionOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { RequestDecisionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[cfg(feature = "reflect")]
register! {
    ExecuteExtendService, ExecuteRequest, ExecuteRequestML, ExecuteRequestSG, GetToken, RequestDecision
}
