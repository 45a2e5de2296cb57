//! The envelopes of the clouds.

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
    refusal::Problem,
    request::call::Call,
    response::{gzip::gzip, xml},
};

/// An answer, ready to be sent.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Bytes,
    /// What is sent instead of the body, piece by piece.
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

    /// An answer of Alibaba's that is no object with members: bytes, a text, any other JSON.
    pub(crate) fn whole(request_id: &str, ty: &Type, value: &Value) -> Self {
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

    /// An answer without a body.
    pub(crate) fn empty(request_id: &str) -> Self {
        Self {
            status: 200,
            headers: vec![("x-acs-request-id", request_id.to_owned())],
            body: Bytes::new(),
            pieces: Vec::new(),
        }
    }

    /// A text that is no cloud's shape.
    pub(crate) fn text(status: u16, text: &str) -> Self {
        Self {
            status,
            headers: vec![("content-type", "text/plain; charset=utf-8".into())],
            body: Bytes::copy_from_slice(text.as_bytes()),
            pieces: Vec::new(),
        }
    }

    /// The page of a gateway that cannot reach what is behind it.
    pub(crate) fn gateway_page(status: u16) -> Self {
        let page = format!(
            "<html><head><title>{status}</title></head><body><center><h1>{status}</h1></center></body></html>\n"
        );
        let headers = vec![("content-type", "text/html".into())];
        Self { status, headers, body: page.into(), pieces: Vec::new() }
    }

    /// The same as HTTP, dated.
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

    /// The same with the fault of an answer.
    pub(crate) fn spoilt(mut self, fault: Option<Fault>) -> Self {
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
            Some(Fault::Padded(blanks)) => self.body = [&*self.body, &vec![b' '; blanks]].concat().into(),
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

    /// The success of an operation.
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

    /// A stream of events. The request id stands in the head alone.
    pub(crate) fn events(cloud: Cloud, request_id: &str, pieces: Vec<Piece>) -> Self {
        let (content_type, id) = match cloud {
            Cloud::Alibaba => ("text/event-stream;charset=utf-8", "x-acs-request-id"),
            Cloud::Tencent => ("text/event-stream", "x-tc-requestid"),
            Cloud::Zenlayer => ("text/event-stream", "x-zc-request-id"),
        };
        let headers = vec![("content-type", content_type.to_owned()), (id, request_id.to_owned())];
        Self { status: 200, headers, body: Bytes::new(), pieces: event_stream::written(cloud, pieces) }
    }

    /// A failure.
    pub(crate) fn failure(call: &Call, request_id: &str, host: &str, problem: &Problem) -> Self {
        let cloud = call.cloud;
        let Problem { status, code, message } = problem;
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

/// A request id in the form that the cloud gives them: the same ones in every run.
pub(crate) fn request_id(cloud: Option<Cloud>, number: u64) -> String {
    let id = format!("00000000-0000-4000-8000-{number:012x}");
    match cloud {
        Some(Cloud::Tencent) | None => id,
        Some(Cloud::Alibaba) => id.to_uppercase(),
        Some(Cloud::Zenlayer) => format!("T{}", id.to_uppercase()),
    }
}

/// The members of an object, or none.
pub(crate) fn members(value: Value) -> Map<String, Value> {
    if let Value::Object(members) = value { members } else { Map::new() }
}
