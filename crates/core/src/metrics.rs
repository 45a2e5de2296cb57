//! Metrics, recorded through the facade crate `metrics`. The program installs the recorder. Names and labels follow
//! the OpenTelemetry conventions. Durations are in seconds.

use std::time::Instant;

use metrics::{Label, Unit, counter, describe_counter, describe_histogram, histogram};

use crate::{error::Reason, operation::OperationInfo, transport::Outgoing};

const CALLS: &str = "rpc.client.call.duration";
const ATTEMPTS: &str = "http.client.request.duration";
const RETRIES: &str = "cumulo.client.retries";

/// Registers descriptions of the metrics with the recorder. This is optional. Call it once, after the recorder is
/// installed.
pub fn describe() {
    describe_histogram!(CALLS, Unit::Seconds, "Duration of calls, including retries and delays.");
    describe_histogram!(ATTEMPTS, Unit::Seconds, "Duration of single HTTP requests.");
    describe_counter!(RETRIES, Unit::Count, "Attempts that were retried, by reason.");
}

/// A running measurement of a duration.
pub(crate) struct Timed {
    name: &'static str,
    labels: Vec<Label>,
    start: Instant,
}

impl Timed {
    pub(crate) fn call(provider: &'static str, info: &OperationInfo<'_>) -> Self {
        Self { name: CALLS, labels: call_labels(provider, info), start: Instant::now() }
    }

    pub(crate) fn attempt(request: &Outgoing) -> Self {
        let labels = vec![
            Label::new("http.request.method", request.method.as_str().to_owned()),
            Label::new("server.address", request.endpoint.authority().to_owned()),
        ];
        Self { name: ATTEMPTS, labels, start: Instant::now() }
    }

    pub(crate) fn end(&mut self, error: Option<String>, http_status: Option<u16>) {
        let mut labels = std::mem::take(&mut self.labels);
        labels.extend(error.map(|error| Label::new("error.type", error)));
        labels.extend(http_status.map(|status| Label::new("http.response.status_code", status.to_string())));
        histogram!(self.name, labels).record(self.start.elapsed());
    }
}

fn call_labels(provider: &'static str, info: &OperationInfo<'_>) -> Vec<Label> {
    vec![
        Label::from_static_parts("rpc.system", provider),
        Label::new("rpc.service", info.service.name.to_owned()),
        Label::new("rpc.method", info.action.to_owned()),
    ]
}

/// Counts a retried attempt.
pub(crate) fn retried(provider: &'static str, info: &OperationInfo<'_>, reason: Reason) {
    let mut labels = call_labels(provider, info);
    labels.push(Label::from_static_parts("reason", reason.as_str()));
    counter!(RETRIES, labels).increment(1);
}
