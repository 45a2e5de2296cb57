//! Error responses.

use cumulo_core::BodyStyle;
use serde_json::Value;

use super::super::{response::reply, static_facts, text};

/// Checks the error that a response decodes to.
pub fn error(case: &Value, _file: &Value) {
    let name = text(case, "/id");
    let info = static_facts("cvm", "2017-03-12", "Probe", "POST", "/", BodyStyle::Json);
    let result = reply::<cumulo_tencent::Tencent>(&info, case, "/http_status");
    match (&case["official_python_error"], result) {
        (Value::Null, Ok(id)) => assert_eq!(id.as_deref(), Some("r3"), "{name}"),
        (expected, Err(error)) if name != "http502" => {
            assert_eq!(error.code, text(expected, "/code"), "{name}");
            assert_eq!(error.message, text(expected, "/message"), "{name}");
            assert_eq!(error.request_id.as_deref(), expected["request_id"].as_str(), "{name}");
        }
        // If the official SDK creates its own code, the code here is empty and the message contains the status. The
        // executor adds an excerpt of the body, if the body cannot contain secrets.
        (_, Err(error)) => {
            assert_eq!(error.code, "", "{name}");
            assert!(error.message.contains("502") && !error.message.contains("bad gateway"), "{name}: {error:?}");
        }
        (expected, got) => panic!("{name}: expected {expected}, got {got:?}"),
    }
}
