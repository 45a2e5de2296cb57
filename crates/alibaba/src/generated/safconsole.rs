//! `safconsole` of Alibaba Cloud, API version 2021-01-12.
//!
//! Endpoint: a table of 2 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/safconsole/2021-01-12/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-hangzhou", "safconsole.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "safconsole.cn-shanghai.aliyuncs.com"),
    ],
    &[
        ("cn-hangzhou", "safconsole-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "safconsole-vpc.cn-shanghai.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "safconsole",
    "2021-01-12",
    "safconsole",
    &ENDPOINTS,
);

/// Revokes feedback: `RevokeFeedback` of `safconsole` 2021-01-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/safconsole/2021-01-12/RevokeFeedback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeFeedback {
    /// Required.
    pub sample_type: String,
    /// Required.
    pub value: String,
}
operation! { RevokeFeedback(sample_type: String, value: String) "RevokeFeedback" -> RevokeFeedbackOutput {
    0 "SampleType" sample_type, 1 "Value" value
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RevokeFeedback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeFeedbackOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { RevokeFeedbackOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Sends feedback: `SendFeedback` of `safconsole` 2021-01-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/safconsole/2021-01-12/SendFeedback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFeedback {
    pub reason: Option<String>,
    pub risk_label: Option<String>,
    /// Required.
    pub sample_type: String,
    /// Required.
    pub value: String,
}
operation! { SendFeedback(sample_type: String, value: String) "SendFeedback" -> SendFeedbackOutput {
    0 "Reason" reason: String, 1 "RiskLabel" risk_label: String, 2 "SampleType" sample_type, 3 "Value" value
} }

/// Response of [`SendFeedback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFeedbackOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { SendFeedbackOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// `UploadSampleApi` of `safconsole` 2021-01-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/safconsole/2021-01-12/UploadSampleApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSampleApi {
    /// Required.
    pub data_type: String,
    /// Required.
    pub data_value: String,
    /// Required.
    pub sample_type: String,
    /// Required.
    pub service: String,
}
operation! { UploadSampleApi(data_type: String, data_value: String, sample_type: String, service: String)
    "UploadSampleApi" -> UploadSampleApiOutput {
    0 "DataType" data_type, 1 "DataValue" data_value, 2 "SampleType" sample_type, 3 "Service" service
} }

/// Response of [`UploadSampleApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSampleApiOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { UploadSampleApiOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    RevokeFeedback, SendFeedback, UploadSampleApi
}
