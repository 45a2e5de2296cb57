//! Derived types with the strictest lints. Generated code must not cause warnings in a program.
#![deny(missing_docs, unused, clippy::all, clippy::pedantic)]

use std::collections::BTreeMap;

use cumulo_tencent::Secret;

/// An operation.
#[derive(Clone, Default, cumulo_tencent::Operation)]
#[operation(service = "s", version = "2030-01-01", output = Output)]
pub struct Describe {
    #[field("ID", required)]
    id: String,
    flags: Option<BTreeMap<String, bool>>,
    secrets: Option<Vec<Secret>>,
}

/// A response.
#[derive(Clone, Default, cumulo_tencent::Model)]
pub struct Output {
    #[field("ID")]
    id: String,
    next: Option<Box<Output>>,
}

#[test]
fn derived_types_cause_no_warnings() {
    let describe = Describe::new("1").flags([("a", true)]).secrets(["x"]);
    assert_eq!(format!("{describe:?}"), r#"Describe { ID: "1", Flags: {"a": true}, Secrets: [***] }"#);
    let output = Output { id: "1".into(), next: Some(Box::default()) };
    assert_eq!(output.id, output.next.map_or(String::new(), |next| next.id + "1"));
}
