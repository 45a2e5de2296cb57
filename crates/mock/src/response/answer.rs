//! The responses of the clouds.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use bytes::Bytes;
use cumulo_spec::Type;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::{Map, Value, json};

use crate::{
    clock::http_date,
    cloud::Cloud,
    event_stream::{self, Piece},
    fault::Fault,
    refusal::CloudError,
    request::call::Call,
    response::{gzip::gzip, xml},
};

/// A response that is ready to be sent.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Bytes,
    /// Pieces that are sent instead of the body.
    pub(crate) pieces: Vec<Piece>,
}

impl Answer {
    fn json(status: u16, cloud: Cloud, request_id: &str, body: &Value) -> Self {
        let mut headers = vec![("content-type", "application/json;charset=utf-8".to_owned())];
        match cloud {
            Cloud::Alibaba => headers.push(("x-acs-request-id", request_id.to_owned())),
            Cloud::Tencent => headers = vec![("content-type", "application/json".to_owned())],
            Cloud::Zenlayer => {}
        }
        Self { status, headers, body: body.to_string().into(), pieces: Vec::new() }
    }

    fn xml(status: u16, request_id: &str, root: &str, body: &Value) -> Self {
        let headers =
            vec![("content-type", "text/xml;charset=utf-8".to_owned()), ("x-acs-request-id", request_id.to_owned())];
        Self { status, headers, body: xml::document(root, body).into(), pieces: Vec::new() }
    }

    /// Creates a response of Alibaba whose body is one value without an envelope: bytes, text or JSON.
    pub(crate) fn bare(request_id: &str, ty: &Type, value: &Value) -> Self {
        let (content_type, body) = match (ty, value) {
            (Type::Binary, Value::String(text)) => (
                "application/octet-stream",
                Bytes::from(BASE64_STANDARD.decode(text).unwrap_or_else(|_| text.clone().into())),
            ),
            (Type::String, Value::String(text)) => ("text/plain", text.clone().into()),
            (_, value) => ("application/json;charset=utf-8", value.to_string().into()),
        };
        let headers = vec![("content-type", content_type.to_owned()), ("x-acs-request-id", request_id.to_owned())];
        Self { status: 200, headers, body, pieces: Vec::new() }
    }

    /// Creates a response without a body.
    pub(crate) fn empty(request_id: &str) -> Self {
        Self {
            status: 200,
            headers: vec![("x-acs-request-id", request_id.to_owned())],
            body: Bytes::new(),
            pieces: Vec::new(),
        }
    }

    /// Creates a response with plain text, which does not have the shape of any cloud.
    pub(crate) fn text(status: u16, text: &str) -> Self {
        Self {
            status,
            headers: vec![("content-type", "text/plain; charset=utf-8".into())],
            body: Bytes::copy_from_slice(text.as_bytes()),
            pieces: Vec::new(),
        }
    }

    /// Creates the HTML page of a gateway that cannot reach its backend.
    pub(crate) fn gateway_page(status: u16) -> Self {
        let page = format!(
            "<html><head><title>{status}</title></head><body><center><h1>{status}</h1></center></body></html>\n"
        );
        let headers = vec![("content-type", "text/html".into())];
        Self { status, headers, body: page.into(), pieces: Vec::new() }
    }

    /// Converts the response to an HTTP response with a `Date` header.
    pub(crate) fn response(self, now: i64) -> Response<Bytes> {
        let mut response = Response::new(self.body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in self.headers.into_iter().chain([("date", http_date(now))]) {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().insert(HeaderName::from_static(name), value);
            }
        }
        response
    }

    /// Applies a fault to the response.
    pub(crate) fn with_fault(mut self, fault: Option<Fault>) -> Self {
        match fault {
            Some(Fault::Gzip) => {
                self.body = gzip(&self.body).into();
                self.headers.push(("content-encoding", "gzip".into()));
            }
            Some(Fault::BrokenJson) => self.body = self.body.slice(..self.body.len() / 2),
            Some(Fault::Empty) => self.body = Bytes::new(),
            Some(Fault::Redirect) => {
                (self.status, self.body) = (302, Bytes::new());
                self.headers.push(("location", "https://login.example/portal".into()));
            }
            Some(Fault::Padded(spaces)) => self.body = [&*self.body, &vec![b' '; spaces]].concat().into(),
            Some(Fault::Garbage) => self.body = Bytes::from_static(b"\0\xff\xfe\x80 no text"),
            Some(Fault::BrokenText) => {
                let text =
                    self.body.windows(3).position(|bytes| bytes == b"\":\"").map_or(self.body.len(), |at| at + 3);
                let (before, after) = self.body.split_at(text);
                self.body = [before, b"\xff\\ud83d", after].concat().into();
            }
            _ => {}
        }
        self
    }

    /// Creates the response of a successful operation.
    pub(crate) fn success(call: &Call, request_id: &str, output: Value) -> Self {
        let cloud = call.cloud;
        let with_id = |name: &str, output: Value| match output {
            Value::Object(mut members) => {
                members.entry(name).or_insert_with(|| request_id.into());
                Value::Object(members)
            }
            other => other,
        };
        let body = match cloud {
            Cloud::Tencent => json!({ "Response": with_id("RequestId", output) }),
            Cloud::Alibaba => with_id("RequestId", output),
            Cloud::Zenlayer => json!({ "requestId": request_id, "response": with_id("requestId", output) }),
        };
        if call.xml {
            return Self::xml(200, request_id, &format!("{}Response", call.action), &body);
        }
        Self::json(200, cloud, request_id, &body)
    }

    /// Creates a response with a stream of events. Only its head contains the request id.
    pub(crate) fn events(cloud: Cloud, request_id: &str, pieces: Vec<Piece>) -> Self {
        let (content_type, id) = match cloud {
            Cloud::Alibaba => ("text/event-stream;charset=utf-8", "x-acs-request-id"),
            Cloud::Tencent => ("text/event-stream", "x-tc-requestid"),
            Cloud::Zenlayer => ("text/event-stream", "x-zc-request-id"),
        };
        let headers = vec![("content-type", content_type.to_owned()), (id, request_id.to_owned())];
        Self { status: 200, headers, body: Bytes::new(), pieces: event_stream::encode(cloud, pieces) }
    }

    /// Creates an error response.
    pub(crate) fn failure(call: &Call, request_id: &str, host: &str, problem: &CloudError) -> Self {
        let cloud = call.cloud;
        let CloudError { status, code, message } = problem;
        let body = match cloud {
            Cloud::Tencent => {
                json!({ "Response": { "Error": { "Code": code, "Message": message }, "RequestId": request_id } })
            }
            Cloud::Alibaba => json!({ "RequestId": request_id, "HostId": host, "Code": code, "Message": message }),
            Cloud::Zenlayer => json!({ "requestId": request_id, "code": code, "message": message }),
        };
        if call.xml {
            return Self::xml(*status, request_id, "Error", &body);
        }
        Self::json(*status, cloud, request_id, &body)
    }
}

/// Returns a request id in the cloud's format. The ids are the same in every run.
pub(crate) fn request_id(cloud: Option<Cloud>, number: u64) -> String {
    let id = format!("00000000-0000-4000-8000-{number:012x}");
    match cloud {
        Some(Cloud::Tencent) | None => id,
        Some(Cloud::Alibaba) => id.to_uppercase(),
        Some(Cloud::Zenlayer) => format!("T{}", id.to_uppercase()),
    }
}

/// Returns the fields of an object, or an empty map for any other value.
pub(crate) fn members(value: Value) -> Map<String, Value> {
    if let Value::Object(members) = value { members } else { Map::new() }
}
