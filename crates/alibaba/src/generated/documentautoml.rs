//! `documentautoml` of Alibaba Cloud, API version 2022-12-29.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/documentAutoml/2022-12-29/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, documentautoml::GetModelAsyncPredict};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetModelAsyncPredict::new(1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-beijing", "documentautoml.cn-beijing.aliyuncs.com")],
    &[("cn-beijing", "documentautoml-vpc.cn-beijing.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "documentautoml",
    "2022-12-29",
    "documentautoml",
    &ENDPOINTS,
);

/// Creates model async predict: `CreateModelAsyncPredict` of `documentautoml` 2022-12-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/documentAutoml/2022-12-29/CreateModelAsyncPredict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelAsyncPredict {
    pub binary_to_text: Option<bool>,
    pub content: Option<String>,
    /// 1 to 9999999999999.
    pub model_id: Option<i64>,
    pub model_version: Option<String>,
    pub service_name: Option<String>,
    pub service_version: Option<String>,
    pub body: Option<String>,
}
operation! { CreateModelAsyncPredict() "CreateModelAsyncPredict" -> CreateModelAsyncPredictOutput {
    0 "BinaryToText" binary_to_text: bool, 1 "Content" content: String, 2 "ModelId" model_id: i64,
    3 "ModelVersion" model_version: String, 4 "ServiceName" service_name: String,
    5 "ServiceVersion" service_version: String, 6 "Body" body: String
} [
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreateModelAsyncPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelAsyncPredictOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateModelAsyncPredictOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Gets model async predict: `GetModelAsyncPredict` of `documentautoml` 2022-12-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/documentAutoml/2022-12-29/GetModelAsyncPredict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelAsyncPredict {
    /// Required. 1 to 99999999999999.
    pub async_predict_id: i64,
}
operation! { GetModelAsyncPredict(async_predict_id: i64) "GetModelAsyncPredict" -> GetModelAsyncPredictOutput {
    0 "AsyncPredictId" async_predict_id
} }

/// Response of [`GetModelAsyncPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelAsyncPredictOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetModelAsyncPredictOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// `PredictClassifierModel` of `documentautoml` 2022-12-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/documentAutoml/2022-12-29/PredictClassifierModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictClassifierModel {
    pub auto_prediction: Option<bool>,
    pub binary_to_text: Option<bool>,
    /// 1 to 99999999999999.
    pub classifier_id: Option<i64>,
    pub content: Option<String>,
    pub body: Option<String>,
}
operation! { PredictClassifierModel() "PredictClassifierModel" -> PredictClassifierModelOutput {
    0 "AutoPrediction" auto_prediction: bool, 1 "BinaryToText" binary_to_text: bool,
    2 "ClassifierId" classifier_id: i64, 3 "Content" content: String, 4 "Body" body: String
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`PredictClassifierModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictClassifierModelOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { PredictClassifierModelOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// `PredictModel` of `documentautoml` 2022-12-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/documentAutoml/2022-12-29/PredictModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictModel {
    pub binary_to_text: Option<bool>,
    pub content: Option<String>,
    /// Required. 1 to 9999999999999.
    pub model_id: i64,
    pub model_version: Option<String>,
    pub body: Option<String>,
}
operation! { PredictModel(model_id: i64) "PredictModel" -> PredictModelOutput {
    0 "BinaryToText" binary_to_text: bool, 1 "Content" content: String, 2 "ModelId" model_id,
    3 "ModelVersion" model_version: String, 4 "Body" body: String
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`PredictModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictModelOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { PredictModelOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// `PredictPreTrainModel` of `documentautoml` 2022-12-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/documentAutoml/2022-12-29/PredictPreTrainModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictPreTrainModel {
    pub binary_to_text: Option<bool>,
    pub content: Option<String>,
    pub service_name: Option<String>,
    pub service_version: Option<String>,
    pub body: Option<String>,
}
operation! { PredictPreTrainModel() "PredictPreTrainModel" -> PredictPreTrainModelOutput {
    0 "BinaryToText" binary_to_text: bool, 1 "Content" content: String, 2 "ServiceName" service_name: String,
    3 "ServiceVersion" service_version: String, 4 "Body" body: String
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`PredictPreTrainModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictPreTrainModelOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { PredictPreTrainModelOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// `PredictTemplateModel` of `documentautoml` 2022-12-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/documentAutoml/2022-12-29/PredictTemplateModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictTemplateModel {
    pub binary_to_text: Option<bool>,
    pub content: Option<String>,
    /// Required.
    pub task_id: i64,
    pub body: Option<String>,
}
operation! { PredictTemplateModel(task_id: i64) "PredictTemplateModel" -> PredictTemplateModelOutput {
    0 "BinaryToText" binary_to_text: bool, 1 "Content" content: String, 2 "TaskId" task_id, 3 "Body" body: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`PredictTemplateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictTemplateModelOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { PredictTemplateModelOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateModelAsyncPredict, GetModelAsyncPredict, PredictClassifierModel, PredictModel, PredictPreTrainModel,
    PredictTemplateModel
}
