//! Responses: outputs, errors and events.

use cumulo_core::{
    BodyStyle,
    model::{Location, Mark, Style},
};
use serde_json::{Value, json};

use super::super::{
    list,
    response::{events, reply, reply_into},
    static_facts, text,
};

/// A response that is a text.
#[derive(Clone, Default)]
struct Text {
    body: Option<String>,
}

/// A response that is a list.
#[derive(Clone, Default)]
struct Items {
    body: Option<Vec<Item>>,
}

#[derive(Clone, Default)]
struct Item {
    id: Option<i64>,
}

cumulo_core::model! {
    Text { 0 "body" body } [Mark::new(0, Location::WholeBody, Style::None)]
    Items { 0 "body" body } [Mark::new(0, Location::WholeBody, Style::None)]
    Item { 0 "id" id }
}

/// Checks the output or error that a response decodes to.
pub fn check(case: &Value, _file: &Value) {
    match list(case, "events") {
        [] => response(case),
        recorded => events(text(case, "/name"), text(case, "/body").as_bytes(), recorded.iter()),
    }
}

fn response(case: &Value) {
    let name = text(case, "/name");
    let mut info = static_facts("probe", "2020-01-01", "Probe", "POST", "/", BodyStyle::Default);
    match name {
        "ok_string" => {
            let mut output = Text::default();
            reply_into::<cumulo_alibaba::Alibaba>(&info, case, "/status", &mut output).unwrap();
            return assert_eq!(output.body.as_deref(), case["result"]["body"].as_str(), "{name}");
        }
        "ok_array" => {
            let mut output = Items::default();
            reply_into::<cumulo_alibaba::Alibaba>(&info, case, "/status", &mut output).unwrap();
            let ids: Vec<_> = output.body.unwrap().iter().map(|item| json!({"id": item.id})).collect();
            return assert_eq!(Value::from(ids), case["result"]["body"], "{name}");
        }
        "ok_none_ignores_body" => {
            info.no_reply = true;
            // The body is not even JSON.
            let mut case = case.clone();
            case["body"] = "<html>".into();
            return assert_eq!(reply::<cumulo_alibaba::Alibaba>(&info, &case, "/status"), Ok(None), "{name}");
        }
        _ => {}
    }
    let result = reply::<cumulo_alibaba::Alibaba>(&info, case, "/status");
    match (name, result) {
        // The official SDK fails for an empty body, and so does an RPC operation here.
        ("ok_json_empty_body" | "ok_204_empty", result) => assert_eq!(result.unwrap_err().code, "", "{name}"),
        ("err_not_json", Err(error)) => {
            assert_eq!(error.code, "", "{name}");
            assert!(!error.message.is_empty(), "{name}");
        }
        (_, Ok(_)) => assert!(case["error"].is_null(), "{name} is an error"),
        (_, Err(error)) => {
            let expected = &case["error"];
            assert_eq!(error.code, text(expected, "/code"), "{name}");
            let id = expected["request_id"].as_str().filter(|id| *id != "None");
            assert_eq!(error.request_id.as_deref(), id, "{name}");
            assert!(text(expected, "/message").contains(&error.message), "{name}: {error:?}");
        }
    }
}
