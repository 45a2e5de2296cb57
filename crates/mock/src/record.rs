use std::{fmt, time::SystemTime};

use http::HeaderMap;
use serde_json::{Map, Value};

/// Outcome of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The request was verified, valid and carried out.
    Accepted,
    /// The request was verified and valid, but had the client token of a request that was carried out before. The
    /// response is the same as for that request, and there was no further effect.
    Repeated,
    /// The request was refused with this error code of the cloud, for example because of a wrong signature, an invalid
    /// parameter, a scripted error or throttling.
    Refused(String),
    /// The connection was reset before the request was read.
    Reset,
}

/// A request that the mock received. `Debug` and `Display` show no secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct Record {
    /// Provider: `alibaba`, `tencent` or `zenlayer`; empty if the request does not belong to a provider.
    pub provider: String,
    /// Name of the service in the catalog; empty if it is not known.
    pub service: String,
    /// API version.
    pub version: String,
    /// Action.
    pub action: String,
    /// Region, if the request names one.
    pub region: Option<String>,
    /// HTTP method.
    pub method: String,
    /// Path as it was sent, without the query.
    pub path: String,
    /// Parameters by wire name, with secrets replaced by `***`; null if they could not be read.
    pub params: Value,
    /// Outcome of the request.
    pub outcome: Outcome,
    /// HTTP status of the response, whether or not the client received it; 0 if the connection was reset before the
    /// request was read.
    pub http_status: u16,
    /// Request id of the response.
    pub request_id: String,
    /// Time of the request, by the mock's clock.
    pub time: SystemTime,
    pub(crate) raw_params: Map<String, Value>,
    pub(crate) headers: HeaderMap,
}

impl Record {
    /// Returns the parameters, including their secrets. Do not print them.
    pub fn raw_params(&self) -> Value {
        Value::Object(self.raw_params.clone())
    }

    /// Returns the value of a header, or `***` if the header authenticates the request.
    pub fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?;
        let name = name.to_ascii_lowercase();
        let secret = name == "authorization" || name == "cookie" || name.ends_with("token");
        if secret { Some("***") } else { std::str::from_utf8(value.as_bytes()).ok() }
    }

    /// Returns the value of a header, even if the header authenticates the request. Do not print it.
    pub fn raw_header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok())
    }

    /// Returns true if the request was verified, valid and carried out.
    pub fn accepted(&self) -> bool {
        self.outcome == Outcome::Accepted
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record")
            .field("provider", &self.provider)
            .field("service", &self.service)
            .field("version", &self.version)
            .field("action", &self.action)
            .field("region", &self.region)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("params", &self.params)
            .field("outcome", &self.outcome)
            .field("http_status", &self.http_status)
            .field("request_id", &self.request_id)
            .field("time", &self.time)
            .finish_non_exhaustive()
    }
}

/// Writes one line for a log.
impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { provider, service, version, action, method, path, http_status, request_id, .. } = self;
        let [provider, service, version, action] = [provider, service, version, action]
            .map(|text| if text.is_empty() { "-".to_owned() } else { text.escape_default().to_string() });
        write!(f, "{provider} {service} {version} {action} {method} {path} {http_status} ")?;
        match &self.outcome {
            Outcome::Accepted => f.write_str("ok")?,
            Outcome::Repeated => f.write_str("repeated")?,
            Outcome::Refused(code) => f.write_str(code)?,
            Outcome::Reset => f.write_str("reset")?,
        }
        write!(f, " {request_id}")
    }
}
