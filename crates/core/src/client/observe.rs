//! Spans, events and metrics of calls, named after OpenTelemetry's conventions for RPC and HTTP clients
//! (<https://opentelemetry.io/docs/specs/semconv/>). They contain no parameters, no URL queries and no keys.

use std::time::Duration;

use tracing::{Span, debug, field::Empty, info_span};

use super::reply::Meta;
use crate::{
    error::{Error, Reason},
    model::Warning,
    operation::OperationInfo,
    transport::{Incoming, Outgoing, TransportError},
};

/// Creates a span of an operation, with the fields of all such spans and the given fields.
macro_rules! span {
    ($name:literal, $provider:ident, $info:ident, $($fields:tt)+) => {
        info_span!(
            target: "cumulo",
            $name,
            otel.name = %format_args!("{}/{}", $info.service.name, $info.action),
            otel.kind = "client",
            otel.status_code = Empty,
            rpc.system = $provider,
            rpc.service = $info.service.name,
            rpc.method = $info.action,
            error.type = Empty,
            $($fields)+
        )
    };
}

/// Creates the span of a call, retries included.
pub(crate) fn call(provider: &'static str, info: &OperationInfo<'_>) -> Span {
    span!("call", provider, info, http.response.status_code = Empty, request_id = Empty, attempts = Empty)
}

/// The `error.type` of a call or an attempt that the program dropped before it ended.
const CANCELLED: &str = "cancelled";

fn cancelled(span: &Span) {
    span.record("otel.status_code", "ERROR");
    span.record("error.type", CANCELLED);
}

/// The span of a call in progress. If it is dropped before [`end`](Self::end), the call is recorded as cancelled.
pub(crate) struct CallSpan {
    span: Span,
    ended: bool,
    #[cfg(feature = "metrics")]
    timed: crate::metrics::Timed,
}

impl CallSpan {
    #[cfg_attr(not(feature = "metrics"), allow(unused_variables))]
    pub(crate) fn new(provider: &'static str, info: &OperationInfo<'_>, span: Span) -> Self {
        Self {
            span,
            ended: false,
            #[cfg(feature = "metrics")]
            timed: crate::metrics::Timed::call(provider, info),
        }
    }

    /// Ends the span with the result of the call.
    pub(crate) fn end(mut self, result: &Result<Box<Meta>, Error>) {
        self.ended = true;
        self.record(result);
        #[cfg(feature = "metrics")]
        self.timed.end(result.as_ref().err().map(|error| error_type(error).to_owned()), None);
    }

    fn record(&self, result: &Result<Box<Meta>, Error>) {
        if self.span.is_disabled() {
            return;
        }
        match result {
            Ok(meta) => {
                self.span.record("http.response.status_code", meta.http_status);
                self.span.record("request_id", meta.request_id.as_str());
                self.span.record("attempts", meta.failed.len() + 1);
                debug!(target: "cumulo", parent: &self.span, "done");
            }
            Err(error) => {
                self.span.record("otel.status_code", "ERROR");
                self.span.record("error.type", error_type(error));
                self.span.record("attempts", error.attempts());
                if let Some(status) = error.http_status() {
                    self.span.record("http.response.status_code", status);
                }
                if let Some(id) = error.request_id() {
                    self.span.record("request_id", id);
                }
                debug!(target: "cumulo", parent: &self.span, error = format_args!("{error:#}"), "failed");
            }
        }
    }
}

impl Drop for CallSpan {
    fn drop(&mut self) {
        if !self.ended {
            cancelled(&self.span);
            debug!(target: "cumulo", parent: &self.span, "cancelled");
            #[cfg(feature = "metrics")]
            self.timed.end(Some(CANCELLED.to_owned()), None);
        }
    }
}

/// Returns the provider's error code, or the kind of the error if there is no code.
fn error_type(error: &Error) -> &str {
    error.code().unwrap_or(match error.kind() {
        crate::error::ErrorKind::Api => "api",
        crate::error::ErrorKind::Config => "config",
        crate::error::ErrorKind::Credentials => "credentials",
        crate::error::ErrorKind::Request => "request",
        crate::error::ErrorKind::RateLimit => "rate_limit",
        crate::error::ErrorKind::Connect => "connect",
        crate::error::ErrorKind::Transport => "transport",
        crate::error::ErrorKind::Timeout => "timeout",
        crate::error::ErrorKind::Reply => "reply",
        crate::error::ErrorKind::Failed => "failed",
        crate::error::ErrorKind::Incomplete => "incomplete",
    })
}

/// Logs the paths of the values of a response or an event that could not be kept, and the reasons. The values are not
/// logged.
pub(crate) fn warn(info: &OperationInfo<'_>, warnings: &[Warning]) {
    if warnings.is_empty() {
        return;
    }
    let warnings = warnings.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    debug!(target: "cumulo", action = info.action, warnings, "parts of the response could not be kept");
}

/// Creates the span of one attempt.
pub(crate) fn attempt(request: &Outgoing, attempt: u32) -> Span {
    info_span!(
        target: "cumulo",
        "attempt",
        otel.name = request.method.as_str(),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = request.method.as_str(),
        http.request.resend_count = attempt - 1,
        server.address = request.endpoint.authority(),
        url.scheme = request.endpoint.scheme(),
        http.response.status_code = Empty,
        error.type = Empty,
    )
}

/// The span of an attempt in progress. If it is dropped before [`end`](Self::end), the attempt is recorded as
/// cancelled.
pub(crate) struct AttemptSpan {
    span: Span,
    ended: bool,
    #[cfg(feature = "metrics")]
    timed: crate::metrics::Timed,
}

impl AttemptSpan {
    #[cfg_attr(not(feature = "metrics"), allow(unused_variables))]
    pub(crate) fn new(request: &Outgoing, span: Span) -> Self {
        Self {
            span,
            ended: false,
            #[cfg(feature = "metrics")]
            timed: crate::metrics::Timed::attempt(request),
        }
    }

    /// Ends the span with the result of the attempt; `None` if the attempt timed out.
    pub(crate) fn end(mut self, result: Option<&Result<Incoming, TransportError>>) {
        self.ended = true;
        let (status, error) = match result {
            Some(Ok(incoming)) => (Some(incoming.status), None),
            Some(Err(error)) => (None, Some(if error.connect { "connect" } else { "transport" })),
            None => (None, Some("timeout")),
        };
        if let Some(status) = status {
            self.span.record("http.response.status_code", status);
        }
        if let Some(error) = error {
            self.span.record("otel.status_code", "ERROR");
            self.span.record("error.type", error);
        }
        #[cfg(feature = "metrics")]
        self.timed.end(error.map(str::to_owned), status);
    }
}

impl Drop for AttemptSpan {
    fn drop(&mut self) {
        if !self.ended {
            cancelled(&self.span);
            #[cfg(feature = "metrics")]
            self.timed.end(Some(CANCELLED.to_owned()), None);
        }
    }
}

/// The span of a stream of events, from the headers of the response to the end of the stream.
pub(crate) struct Streaming {
    span: Span,
    events: u64,
}

impl Streaming {
    pub(crate) fn new(provider: &'static str, info: &OperationInfo<'_>, request_id: &str) -> Self {
        Self { span: span!("stream", provider, info, request_id, events = Empty), events: 0 }
    }

    /// Records an event of the stream, or its error.
    pub(crate) fn event<T>(&mut self, event: &Result<T, Error>) {
        match event {
            Ok(_) => self.events += 1,
            Err(error) => {
                self.span.record("otel.status_code", "ERROR");
                self.span.record("error.type", error_type(error));
                debug!(target: "cumulo", parent: &self.span, error = format_args!("{error:#}"), "the stream failed");
            }
        }
    }
}

impl Drop for Streaming {
    fn drop(&mut self) {
        self.span.record("events", self.events);
    }
}

/// Logs and counts a failed attempt that is retried after `wait`.
#[cfg_attr(not(feature = "metrics"), allow(unused_variables))]
pub(crate) fn failed(
    provider: &'static str,
    info: &OperationInfo<'_>,
    reason: Reason,
    error: &Error,
    wait: Option<Duration>,
) {
    if let Some(wait) = wait {
        let (code, request_id) = (error.code(), error.request_id());
        debug!(target: "cumulo", %reason, code, request_id, ?wait, "retrying after a failed attempt");
        #[cfg(feature = "metrics")]
        crate::metrics::retried(provider, info, reason);
    }
}
