//! Responses and event streams, decoded by the protocols.

use std::time::Duration;

use bytes::Bytes;
use cumulo_core::{
    Api, Model, OperationInfo, Protocol as _,
    model::{Location, Style},
    sse,
};
use cumulo_tests::dynamic;
use serde_json::Value;

use super::text;

/// Checks that a stream decodes to the recorded events, in chunks of every size.
pub fn events<'a>(name: &str, stream: &[u8], recorded: impl Iterator<Item = &'a Value> + Clone) {
    for size in 1..=stream.len() {
        let mut parser = sse::Parser::default();
        let mut recorded = recorded.clone();
        for chunk in stream.chunks(size) {
            let mut chunk = Bytes::copy_from_slice(chunk);
            while let Some(event) = parser.parse(&mut chunk).unwrap() {
                let expected = recorded.next().unwrap_or_else(|| panic!("{name}: unexpected event {event:?}"));
                assert_eq!(event.data, text(expected, "/data"), "{name}");
                assert_eq!(event.name, expected["event"].as_str().unwrap_or("message"), "{name}");
                assert_eq!(event.id.as_deref(), expected["id"].as_str(), "{name}");
                assert_eq!(event.retry, expected["retry"].as_u64().map(Duration::from_millis), "{name}");
                assert_eq!(event.is_done(), event.data == "[DONE]", "{name}");
            }
        }
        assert_eq!(recorded.next(), None, "{name}");
    }
}

pub fn reply<A: Api>(
    info: &OperationInfo,
    case: &Value,
    status: &str,
) -> Result<Option<String>, cumulo_core::ApiError> {
    let mut output = dynamic(vec![("OrderId".into(), Location::Default, Style::None, Value::Null)]);
    reply_into::<A>(info, case, status, &mut output)
}

pub fn reply_into<A: Api>(
    info: &OperationInfo,
    case: &Value,
    status: &str,
    output: &mut dyn Model,
) -> Result<Option<String>, cumulo_core::ApiError> {
    let mut headers = http::HeaderMap::new();
    for (name, value) in case["headers"].as_object().into_iter().flatten() {
        let name = http::HeaderName::from_bytes(name.to_ascii_lowercase().as_bytes()).unwrap();
        headers.insert(name, value.as_str().unwrap().parse().unwrap());
    }
    let status = u16::try_from(case.pointer(status).unwrap().as_u64().unwrap()).unwrap();
    let received = cumulo_core::Received::new(info, status, &headers, text(case, "/body").as_bytes());
    A::Protocol::default().reply(&received, output)
}
