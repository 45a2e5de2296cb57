//! `nlp-automl` of Alibaba Cloud, API version 2019-11-11.
//!
//! Endpoint: a table of 1 region, else `nlp-automl.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/nlp-automl/2019-11-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, nlp_automl::GetAsyncPredict};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAsyncPredict::new(1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "nlp-automl.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "nlp-automl-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "nlp-automl",
    "2019-11-11",
    "nlp-automl",
    &ENDPOINTS,
);

/// Creates async predict: `CreateAsyncPredict` of `nlp-automl` 2019-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nlp-automl/2019-11-11/CreateAsyncPredict>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`CreateAsyncPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncPredictOutput {
    pub async_predict_id: Option<i64>,
}
model! { CreateAsyncPredictOutput {
    0 "AsyncPredictId" async_predict_id: i64
} }

/// `FindUserReport4Alinlp` of `nlp-automl` 2019-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nlp-automl/2019-11-11/FindUserReport4Alinlp>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`FindUserReport4Alinlp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUserReport4AlinlpOutput {
    pub code: Option<String>,
    pub data: Vec<FindUserReport4AlinlpData>,
}
model! { FindUserReport4AlinlpOutput {
    0 "Code" code: String, 1 "Data" data: Vec<FindUserReport4AlinlpData>
} }

/// In the response of [`FindUserReport4Alinlp`].
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
    0 "FailCount" fail_count: i64, 1 "QpsMax" qps_max: i64, 2 "RptTime" rpt_time: String,
    3 "SuccessCount" success_count: i64, 4 "TotalCount" total_count: i64
} }

/// Gets async predict: `GetAsyncPredict` of `nlp-automl` 2019-11-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/nlp-automl/2019-11-11/GetAsyncPredict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncPredict {
    /// Required.
    pub async_predict_id: i64,
}
operation! { GetAsyncPredict(async_predict_id: i64) "GetAsyncPredict" -> GetAsyncPredictOutput {
    0 "AsyncPredictId" async_predict_id
} { method: "GET", } }

/// Response of [`GetAsyncPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncPredictOutput {
    pub async_predict_id: Option<i64>,
    pub content: Option<String>,
    pub status: Option<i64>,
}
model! { GetAsyncPredictOutput {
    0 "AsyncPredictId" async_predict_id: i64, 1 "Content" content: String, 2 "Status" status: i64
} }

/// Gets predict result: `GetPredictResult` of `nlp-automl` 2019-11-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nlp-automl/2019-11-11/GetPredictResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPredictResult {
    /// Required.
    pub content: String,
    pub detail_tag: Option<String>,
    /// Required.
    pub model_id: i64,
    pub model_version: Option<String>,
    pub top_k: Option<i64>,
}
operation! { GetPredictResult(content: String, model_id: i64) "GetPredictResult" -> GetPredictResultOutput {
    0 "Content" content, 1 "DetailTag" detail_tag: String, 2 "ModelId" model_id, 3 "ModelVersion" model_version: String,
    4 "TopK" top_k: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GetPredictResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPredictResultOutput {
    pub content: Option<String>,
}
model! { GetPredictResultOutput {
    0 "Content" content: String
} }

/// Runs pre train service: `RunPreTrainService` of `nlp-automl` 2019-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nlp-automl/2019-11-11/RunPreTrainService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPreTrainService {
    /// Required.
    pub predict_content: String,
    /// Required.
    pub service_name: String,
    pub service_version: Option<String>,
}
operation! { RunPreTrainService(predict_content: String, service_name: String)
    "RunPreTrainService" -> RunPreTrainServiceOutput {
    0 "PredictContent" predict_content, 1 "ServiceName" service_name, 2 "ServiceVersion" service_version: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RunPreTrainService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPreTrainServiceOutput {
    pub billing_count: Option<i64>,
    pub predict_result: Option<String>,
}
model! { RunPreTrainServiceOutput {
    0 "BillingCount" billing_count: i64, 1 "PredictResult" predict_result: String
} }

/// Runs pre train service new: `RunPreTrainServiceNew` of `nlp-automl` 2019-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nlp-automl/2019-11-11/RunPreTrainServiceNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPreTrainServiceNew {
    /// Required.
    pub predict_content: String,
    /// Required.
    pub service_name: String,
    pub service_version: Option<String>,
}
operation! { RunPreTrainServiceNew(predict_content: String, service_name: String)
    "RunPreTrainServiceNew" -> RunPreTrainServiceNewOutput {
    0 "PredictContent" predict_content, 1 "ServiceName" service_name, 2 "ServiceVersion" service_version: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RunPreTrainServiceNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPreTrainServiceNewOutput {
    pub billing_count: Option<i64>,
    pub predict_result: Option<String>,
}
model! { RunPreTrainServiceNewOutput {
    0 "BillingCount" billing_count: i64, 1 "PredictResult" predict_result: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateAsyncPredict, FindUserReport4Alinlp, GetAsyncPredict, GetPredictResult, RunPreTrainService,
    RunPreTrainServiceNew
}
