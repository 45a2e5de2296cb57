//! Responses in every provider's protocol, decoded into the generated outputs.
//!
//! Input: provider and operation (two bytes), status and whether XML was requested (one byte), body.

use std::sync::LazyLock;

use bytes::Bytes;
use cumulo_core::{
    Model, Received, Registered,
    model::{Envelope, View, decode, to_json},
};
use cumulo_mock::Mock;
use cumulo_spec::SampleRule;
use http::{HeaderMap, HeaderValue, header};
use serde_json::Value;

use super::{bytes::take, http::offline};
use crate::{
    parity,
    registry::{fill, registered},
    sample::sample,
};

static OPERATIONS: LazyLock<Vec<(&'static str, &'static Registered)>> = LazyLock::new(registered);
const STATUSES: [u16; 8] = [200, 200, 200, 400, 404, 429, 500, 302];
const XML: u8 = 8;

pub(super) fn run(data: &[u8]) {
    let mut body = data;
    let [low, high, flags] = take(&mut body);
    let operations = &*OPERATIONS;
    let (provider, registered) = operations[usize::from(u16::from_le_bytes([low, high])) % operations.len()];
    let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
    let status = STATUSES[usize::from(flags) % STATUSES.len()];
    let received = Received::new(registered.info, status, &headers, body);
    match parity::reply_into(provider, registered, &received, flags & XML != 0) {
        Ok((_, output)) => check_round_trip(registered, output.as_ref()),
        // An error without a code and without a message does not help the caller.
        Err(error) => assert!(!(error.code.is_empty() && error.message.is_empty())),
    }
}

/// Checks that an output can be printed and written, and that it is equal when it is read again.
fn check_round_trip(registered: &Registered, output: &dyn Model) {
    let mut printed = String::new();
    std::fmt::Write::write_fmt(&mut printed, format_args!("{:?}", Printed(output))).unwrap();
    let written = to_json(View::Model(output)).unwrap();
    let mut again = (registered.output)();
    decode(&written, &mut Envelope::bare(), again.as_mut()).unwrap();
    let twice = to_json(View::Model(again.as_ref())).unwrap();
    assert_eq!(String::from_utf8_lossy(&written), String::from_utf8_lossy(&twice));
}

struct Printed<'a>(&'a dyn Model);

impl std::fmt::Debug for Printed<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cumulo_core::model::debug(self.0, f)
    }
}

/// Returns the mock's responses to a sample of each operation, and errors in each provider's formats.
pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    let mock = offline();
    for (index, (provider, registered)) in OPERATIONS.iter().enumerate() {
        let mut seed = |status: u8, body: &[u8]| {
            let head = u16::try_from(index).unwrap().to_le_bytes();
            seeds.push([&head, &[status][..], body].concat());
        };
        if let Some(body) = mock_response(mock, provider, registered) {
            seed(0, &body);
            if *provider == "alibaba"
                && let Ok(body) = serde_json::from_slice(&body)
            {
                let mut text = String::from("<?xml version='1.0' encoding='UTF-8'?>");
                xml(&format!("{}Response", registered.info.action), &body, &mut text);
                seed(XML, text.as_bytes());
            }
        }
        for (status, body) in ERRORS {
            if index % 40 == 0 {
                seed(status, body.as_bytes());
            }
        }
    }
    seeds
}

/// Writes a response in the XML of Alibaba Cloud's RPC gateway.
fn xml(name: &str, value: &Value, out: &mut String) {
    if let Value::Array(items) = value {
        return items.iter().for_each(|item| xml(name, item, out));
    }
    *out += &format!("<{name}>");
    match value {
        Value::Object(members) => members.iter().for_each(|(name, member)| xml(name, member, out)),
        Value::String(text) => *out += &text.replace('&', "&amp;").replace('<', "&lt;"),
        other => *out += &other.to_string(),
    }
    *out += &format!("</{name}>");
}

fn mock_response(mock: &Mock, provider: &str, registered: &Registered) -> Option<Bytes> {
    let sample = sample(SampleRule::ALLOWED, provider, registered).ok()?;
    let sender = super::http::sender();
    let request = sender.request(provider, registered.info, fill(registered, &sample).as_ref()).ok()?;
    Some(mock.answer(super::http::to_http(request)).into_body())
}

const ERRORS: [(u8, &str); 14] = [
    (0, r#"{"Response":{"InstanceSet":{"Instance":{"instanceid":"\ud83d","Size":{"a":[NaN]}}},"requestId":"R"}}"#),
    (0, r#"{"Accounts":[{"AccountName":["x"]},{"AccountName":7}],"Total":"many","RequestId":"R"}"#),
    (0, r#"{"requestId":"R","Response":{"dataSet":{"a":{"b":[[[{"c":"\ude00\ud83d"}]]]}},"Total":1e999}}"#),
    (3, r#"{"ErrorCode":"AccessDenied","ErrorMessage":"\ud83d"}"#),
    (0, r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"中文"},"RequestId":"r"}}"#),
    (0, r#"{"code":4100,"codeDesc":"AuthFailure","message":"an old error"}"#),
    (3, r#"{"RequestId":"R","HostId":"h","Code":"Throttling.User","Message":"m","Recommend":"https://e.x"}"#),
    (6, r#"{"requestId":"R","code":"InternalError","message":"m"}"#),
    (4, "<?xml version='1.0'?><Error><RequestId>R</RequestId><Code>InvalidAction.NotFound</Code></Error>"),
    (XML | 3, "<Error><Code>Throttling</Code><Message>&#x4e2d;<![CDATA[<m>]]></Message><HostId/></Error>"),
    (5, r#"{"requestId":"R","code":"REQUEST_LIMIT_EXCEEDED","message":"m"}"#),
    (0, r#"{"requestId":"R","response":{"requestId":"R","total":18446744073709551616,"list":[[1],{"a":null}]}}"#),
    (0, r#"{"Response":{"TotalCount":"12","RequestId":"r","InstanceSet":[{"InstanceId":7,"Size":"1.5"},null,[]]}}"#),
    (7, "<html>go elsewhere</html>"),
];
