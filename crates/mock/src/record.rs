use std::{fmt, time::SystemTime};

use http::HeaderMap;
use serde_json::{Map, Value};

/// What the mock made of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// Verified, valid, carried out.
    Accepted,
    /// Verified and valid, with the client token of a request that was carried out: answered as that one was, without a
    /// further effect.
    Repeated,
    /// Refused with this code of the cloud: a wrong signature, a bad parameter, a scripted error, throttling…
    Refused(String),
    /// The connection was reset before the request was read.
    Reset,
}

/// A request that the mock got. `Debug` and `Display` show no secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct Record {
    /// Provider: `alibaba`, `tencent` or `zenlayer`; empty if the request is nobody's.
    pub provider: String,
    /// Service, by its name in the catalog; empty if it is not known.
    pub service: String,
    /// API version.
    pub version: String,
    /// Action.
    pub action: String,
    /// Region, where the request names one.
    pub region: Option<String>,
    /// HTTP method.
    pub method: String,
    /// Path as it was sent, without the query.
    pub path: String,
    /// Parameters by wire names, secrets as `***`; null if they could not be read.
    pub params: Value,
    /// What became of it.
    pub outcome: Outcome,
    /// HTTP status of the answer, whether or not it arrived.
    pub http_status: u16,
    /// Request id of the answer.
    pub request_id: String,
    /// When it came, by the mock's clock.
    pub time: SystemTime,
    pub(crate) raw_params: Map<String, Value>,
    pub(crate) headers: HeaderMap,
}

impl Record {
    /// The parameters with their secrets. Do not print them.
    pub fn raw_params(&self) -> Value {
        Value::Object(self.raw_params.clone())
    }

    /// The value of a header; `***` for those that authenticate.
    pub fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?;
        let name = name.to_ascii_lowercase();
        let secret = name == "authorization" || name == "cookie" || name.ends_with("token");
        if secret { Some("***") } else { std::str::from_utf8(value.as_bytes()).ok() }
    }

    /// The value of any header, also of those that authenticate. Do not print it.
    pub fn raw_header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok())
    }

    /// Whether the request was verified, valid and carried out.
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

/// One line for a log.
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
