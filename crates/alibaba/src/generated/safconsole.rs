//! `safconsole` 2021-01-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-hangzhou", "safconsole.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "safconsole.cn-shanghai.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-hangzhou", "safconsole-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "safconsole-vpc.cn-shanghai.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "safconsole", version: "2021-01-12", code: "safconsole", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeFeedback {
    pub sample_type: String,
    pub value: String,
}
operation! { RevokeFeedback(sample_type: String, value: String) "RevokeFeedback" -> RevokeFeedbackOutput {
    0 "SampleType" sample_type, 1 "Value" value
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeFeedbackOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { RevokeFeedbackOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFeedback {
    pub reason: Option<String>,
    pub risk_label: Option<String>,
    pub sample_type: String,
    pub value: String,
}
operation! { SendFeedback(sample_type: String, value: String) "SendFeedback" -> SendFeedbackOutput {
    0 "Reason" reason: String, 1 "RiskLabel" risk_label: String, 2 "SampleType" sample_type, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFeedbackOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { SendFeedbackOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSampleApi {
    pub data_type: String,
    pub data_value: String,
    pub sample_type: String,
    pub service: String,
}
operation! { UploadSampleApi(data_type: String, data_value: String, sample_type: String, service: String)
    "UploadSampleApi" -> UploadSampleApiOutput {
    0 "DataType" data_type, 1 "DataValue" data_value, 2 "SampleType" sample_type, 3 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSampleApiOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { UploadSampleApiOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    RevokeFeedback, SendFeedback, UploadSampleApi
}
