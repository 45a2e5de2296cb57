//! `nlp-automl` 2019-11-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "nlp-automl.cn-hangzhou.aliyuncs.com")],
    vpc: &[("cn-hangzhou", "nlp-automl-vpc.cn-hangzhou.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "nlp-automl", version: "2019-11-11", code: "nlp-automl", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncPredict {
    pub content: Option<String>,
    pub detail_tag: Option<String>,
    pub fetch_content: Option<String>,
    pub file_content: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub model_id: Option<i64>,
    pub model_version: Option<String>,
    pub service_name: Option<String>,
    pub service_version: Option<String>,
    pub top_k: Option<i64>,
}
operation! { CreateAsyncPredict() "CreateAsyncPredict" -> CreateAsyncPredictOutput {
    0 "Content" content: String, 1 "DetailTag" detail_tag: String, 2 "FetchContent" fetch_content: String,
    3 "FileContent" file_content: String, 4 "FileType" file_type: String, 5 "FileUrl" file_url: String,
    6 "ModelId" model_id: i64, 7 "ModelVersion" model_version: String, 8 "ServiceName" service_name: String,
    9 "ServiceVersion" service_version: String, 10 "TopK" top_k: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncPredictOutput {
    pub async_predict_id: Option<i64>,
}
model! { CreateAsyncPredictOutput {
    0 "AsyncPredictId" async_predict_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUserReport4Alinlp {
    pub begin_time: Option<String>,
    pub customer_user_parent_id: Option<i64>,
    pub end_time: Option<String>,
    pub model_type: Option<String>,
    pub r#type: Option<String>,
}
operation! { FindUserReport4Alinlp() "FindUserReport4Alinlp" -> FindUserReport4AlinlpOutput {
    0 "BeginTime" begin_time: String, 1 "CustomerUserParentId" customer_user_parent_id: i64,
    2 "EndTime" end_time: String, 3 "ModelType" model_type: String, 4 "Type" r#type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUserReport4AlinlpOutput {
    pub code: Option<String>,
    pub data: Option<Vec<FindUserReport4AlinlpData>>,
}
model! { FindUserReport4AlinlpOutput {
    0 "Code" code, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUserReport4AlinlpData {
    pub fail_count: Option<i64>,
    pub qps_max: Option<i64>,
    pub rpt_time: Option<String>,
    pub success_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { FindUserReport4AlinlpData {
    0 "FailCount" fail_count, 1 "QpsMax" qps_max, 2 "RptTime" rpt_time, 3 "SuccessCount" success_count,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncPredict {
    pub async_predict_id: i64,
}
operation! { GetAsyncPredict(async_predict_id: i64) "GetAsyncPredict" -> GetAsyncPredictOutput {
    0 "AsyncPredictId" async_predict_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncPredictOutput {
    pub async_predict_id: Option<i64>,
    pub content: Option<String>,
    pub status: Option<i64>,
}
model! { GetAsyncPredictOutput {
    0 "AsyncPredictId" async_predict_id, 1 "Content" content, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPredictResult {
    pub content: String,
    pub detail_tag: Option<String>,
    pub model_id: i64,
    pub model_version: Option<String>,
    pub top_k: Option<i64>,
}
operation! { GetPredictResult(content: String, model_id: i64) "GetPredictResult" -> GetPredictResultOutput {
    0 "Content" content, 1 "DetailTag" detail_tag: String, 2 "ModelId" model_id, 3 "ModelVersion" model_version: String,
    4 "TopK" top_k: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPredictResultOutput {
    pub content: Option<String>,
}
model! { GetPredictResultOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPreTrainService {
    pub predict_content: String,
    pub service_name: String,
    pub service_version: Option<String>,
}
operation! { RunPreTrainService(predict_content: String, service_name: String)
    "RunPreTrainService" -> RunPreTrainServiceOutput {
    0 "PredictContent" predict_content, 1 "ServiceName" service_name, 2 "ServiceVersion" service_version: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPreTrainServiceOutput {
    pub billing_count: Option<i64>,
    pub predict_result: Option<String>,
}
model! { RunPreTrainServiceOutput {
    0 "BillingCount" billing_count, 1 "PredictResult" predict_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPreTrainServiceNew {
    pub predict_content: String,
    pub service_name: String,
    pub service_version: Option<String>,
}
operation! { RunPreTrainServiceNew(predict_content: String, service_name: String)
    "RunPreTrainServiceNew" -> RunPreTrainServiceNewOutput {
    0 "PredictContent" predict_content, 1 "ServiceName" service_name, 2 "ServiceVersion" service_version: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPreTrainServiceNewOutput {
    pub billing_count: Option<i64>,
    pub predict_result: Option<String>,
}
model! { RunPreTrainServiceNewOutput {
    0 "BillingCount" billing_count, 1 "PredictResult" predict_result
} }

#[cfg(feature = "reflect")]
register! {
    CreateAsyncPredict, FindUserReport4Alinlp, GetAsyncPredict, GetPredictResult, RunPreTrainService,
    RunPreTrainServiceNew
}
