//! `documentautoml` 2022-12-29.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-beijing", "documentautoml.cn-beijing.aliyuncs.com")],
    vpc: &[("cn-beijing", "documentautoml-vpc.cn-beijing.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "documentautoml", version: "2022-12-29", code: "documentautoml", endpoints: &ENDPOINTS };

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
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelAsyncPredictOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateModelAsyncPredictOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelAsyncPredict {
    /// 1 to 99999999999999.
    pub async_predict_id: i64,
}
operation! { GetModelAsyncPredict(async_predict_id: i64) "GetModelAsyncPredict" -> GetModelAsyncPredictOutput {
    0 "AsyncPredictId" async_predict_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelAsyncPredictOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetModelAsyncPredictOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

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
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictClassifierModelOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { PredictClassifierModelOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictModel {
    pub binary_to_text: Option<bool>,
    pub content: Option<String>,
    /// 1 to 9999999999999.
    pub model_id: i64,
    pub model_version: Option<String>,
    pub body: Option<String>,
}
operation! { PredictModel(model_id: i64) "PredictModel" -> PredictModelOutput {
    0 "BinaryToText" binary_to_text: bool, 1 "Content" content: String, 2 "ModelId" model_id,
    3 "ModelVersion" model_version: String, 4 "Body" body: String
} [
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictModelOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { PredictModelOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

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
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictPreTrainModelOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { PredictPreTrainModelOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictTemplateModel {
    pub binary_to_text: Option<bool>,
    pub content: Option<String>,
    pub task_id: i64,
    pub body: Option<String>,
}
operation! { PredictTemplateModel(task_id: i64) "PredictTemplateModel" -> PredictTemplateModelOutput {
    0 "BinaryToText" binary_to_text: bool, 1 "Content" content: String, 2 "TaskId" task_id, 3 "Body" body: String
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictTemplateModelOutput {
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { PredictTemplateModelOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[cfg(feature = "reflect")]
register! {
    CreateModelAsyncPredict, GetModelAsyncPredict, PredictClassifierModel, PredictModel, PredictPreTrainModel,
    PredictTemplateModel
}
