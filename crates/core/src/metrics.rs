//! Metrics through the facade of the crate `metrics`: the program chooses who collects them. Names and labels are those
//! of OpenTelemetry's conventions; times are in seconds.

use std::time::Instant;

use metrics::{Label, Unit, counter, describe_counter, describe_histogram, histogram};

use crate::{error::Reason, operation::OperationInfo, transport::Outgoing};

const CALLS: &str = "rpc.client.call.duration";
const ATTEMPTS: &str = "http.client.request.duration";
const RETRIES: &str = "cumulo.client.retries";

/// Tells the installed recorder what the metrics are: call it once, after the recorder is installed. Optional.
pub fn describe() {
    describe_histogram!(CALLS, Unit::Seconds, "Time of calls, retries and waits included.");
    describe_histogram!(ATTEMPTS, Unit::Seconds, "Time of single HTTP requests.");
    describe_counter!(RETRIES, Unit::Count, "Attempts that were followed by another, by reason.");
}

/// Something that takes time.
pub(crate) struct Timed {
    name: &'static str,
    labels: Vec<Label>,
    start: Instant,
}

impl Timed {
    pub(crate) fn call(provider: &'static str, info: &OperationInfo<'_>) -> Self {
        Self { name: CALLS, labels: of_call(provider, info), start: Instant::now() }
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

fn of_call(provider: &'static str, info: &OperationInfo<'_>) -> Vec<Label> {
    vec![
        Label::from_static_parts("rpc.system", provider),
        Label::new("rpc.service", info.service.name.to_owned()),
        Label::new("rpc.method", info.action.to_owned()),
    ]
}

/// An attempt was followed by another.
pub(crate) fn retried(provider: &'static str, info: &OperationInfo<'_>, reason: Reason) {
    let mut labels = of_call(provider, info);
    labels.push(Label::from_static_parts("reason", reason.as_str()));
    counter!(RETRIES, labels).increment(1);
}
