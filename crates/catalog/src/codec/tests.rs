#![allow(clippy::unwrap_used)]

use std::num::NonZeroU32;

use cumulo_spec::*;

use super::*;

fn field(name: &str, ty: &str) -> Field {
    Field::new(name, ty.parse().unwrap())
}

const SCALARS: [&str; 11] =
    ["string", "int32", "int64", "uint64", "float", "bool", "datetime", "datetime_iso", "date", "binary", "any"];

/// Returns a spec with every kind of fact, including facts that cannot be derived.
fn full() -> Spec {
    let mut every = field("Every", "[{[#Deep]}]");
    every.required = true;
    every.location = Some(Location::WholeBody);
    every.style = Some(Style::Simple);
    every.values = vec!["a".into(), String::new(), "a".into()];
    (every.min, every.max) = (Some(i64::MIN), Some(i64::MAX));
    (every.min_length, every.max_length) = (Some(0), Some(u32::MAX));
    every.deprecated = true;
    every.secret = Some(false);
    every.password =
        Some(PasswordRule { min: 8, max: 30, classes: 3, special: "!@\u{1}ÿ".into(), code: "Bad.Password".into() });
    every.rename = Some("each".into());
    every.doc = "Line\nline.".into();
    let mut secret = field("Key", "string");
    secret.secret = Some(true);
    let scalars = SCALARS.iter().enumerate().map(|(at, ty)| field(&format!("S{at}"), ty));
    let structs = [
        ("GoRequest", vec![every, secret, field("Item", "[#GoItem]"), field("Self", "#GoRequest")]),
        ("GoItem", vec![field("Tag", "#Tag"), field("Other", "[#Named]"), field("Lost", "#Lost")]),
        ("Tag", scalars.collect()),
        ("Named", vec![field("Tag", "{#Tag}"), field("Tag", "[[string]]")]),
        ("Deep", vec![]),
        ("Unused", vec![field("Unused2", "#Unused2"), field("Back", "#Tag")]),
        ("Unused2", vec![field("X", "int64")]),
        ("Weird", vec![field("A", "string")]),
    ];
    let mut operations: std::collections::BTreeMap<String, Operation> = std::collections::BTreeMap::new();
    let plain = || Operation { path: "/".into(), ..Operation::default() };
    operations.insert(
        "Go".into(),
        Operation {
            input: Some("GoRequest".into()),
            output: Some("GoResponse".into()),
            constructor: vec!["Every".into()],
            method: Method::Head,
            path: "/go/{Every}".into(),
            body: BodyKind::Bytes,
            host: "go.ai".into(),
            unsigned: true,
            no_reply: true,
            deprecated: true,
            read_only: Some(true),
            rate: NonZeroU32::new(1_000),
            events: true,
            pages: Some(Pages {
                input: vec!["Page".into()],
                items: "Items.Item".into(),
                next: Some("Next".into()),
                total: None,
                more: Some("More".into()),
            }),
            errors: ["C", "A", "B", "Z", "A", "A"].map(String::from).to_vec(),
            doc: "Goes.".into(),
            example: serde_json::json!({ "Every": [{ "a": 1 }] }).as_object().cloned(),
        },
    );
    operations.insert(
        "Gone".into(),
        Operation {
            input: Some("GoRequest".into()),
            output: Some("Weird".into()),
            constructor: vec!["Key".into(), "Every".into()],
            read_only: Some(false),
            unsigned: true,
            ..plain()
        },
    );
    operations.insert("Same".into(), Operation { input: Some("Both".into()), output: Some("Both".into()), ..plain() });
    operations.insert("Nothing".into(), plain());
    let host = |region: &str, host: &str| (region.to_owned(), host.to_owned());
    Spec {
        provider: "p".into(),
        service: "s".into(),
        version: "v".into(),
        code: "S".into(),
        endpoint: Endpoint {
            rule: EndpointRule::Central,
            global: "s.example".into(),
            regions: [host("r1", "s.r1.example"), host("", "x"), host("r2", "s.example")].into(),
            vpc: [host("r1", "r1r1")].into(),
        },
        operations,
        structs: structs.map(|(name, fields)| (name.to_owned(), fields)).into(),
        left_out: Default::default(),
        waiters: [(
            "gone".to_owned(),
            Waiter {
                doc: "Waits until it is gone.".into(),
                operation: "Go".into(),
                with: vec!["Item".into()],
                path: "Items.State".into(),
                success: vec!["Gone".into(), String::new()],
                failure: vec!["Stuck".into()],
                source: String::new(),
            },
        )]
        .into(),
        errors: [
            ("A".to_owned(), ErrorCode::default()),
            ("B".to_owned(), ErrorCode { http: Some(0), doc: String::new() }),
            ("C".to_owned(), ErrorCode { http: Some(503), doc: "Busy.".into() }),
        ]
        .into(),
    }
}

fn read(spec: &Spec, bytes: &[u8], shared: &[&str]) -> Result<Spec, crate::wire::Fault> {
    let frame = Frame { provider: &spec.provider, service: &spec.service, version: &spec.version, code: &spec.code };
    let actions = spec.operations.iter().map(|(action, operation)| (action.as_str(), operation.doc.as_str()));
    decode(bytes, frame, actions, shared)
}

#[test]
fn decodes_an_encoded_spec_with_every_fact() {
    let spec = full();
    for shared in [&[][..], &["Tag", "", "never", "r1"]] {
        let names: Vec<String> = shared.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(read(&spec, &encode(&spec, &names), shared).unwrap(), spec);
    }
    let mut account = full();
    account.endpoint.rule = EndpointRule::Account("{account}.s.example".into());
    assert_eq!(read(&account, &encode(&account, &[]), &[]).unwrap(), account);
    let empty = Spec { operations: Default::default(), ..Spec::default() };
    assert_eq!(read(&empty, &encode(&empty, &[]), &[]).unwrap(), empty);
}

#[test]
fn does_not_write_names_that_can_be_derived() {
    let text = String::from_utf8_lossy(&encode(&full(), &[])).into_owned();
    for name in ["GoRequest", "GoResponse", "GoItem", "Goes."] {
        assert!(!text.contains(name), "{name}");
    }
    assert_eq!(text.matches("Weird").count(), 1);
}

#[test]
fn shares_the_names_of_many_specs() {
    let specs = vec![full(); 20];
    let names = shared(&specs);
    assert!(names.iter().any(|name| name == "Tag") && !names.iter().any(|name| name == "GoRequest"));
    assert!(names.is_sorted(), "all names are equally frequent");
    assert!(shared(&specs[..1]).is_empty());
}

#[test]
fn does_not_panic_on_damaged_bytes() {
    let spec = full();
    let encoded = encode(&spec, &[]);
    for at in 0..encoded.len() {
        assert!(read(&spec, &encoded[..at], &[]).is_err(), "{at} of {} bytes", encoded.len());
        for value in 0..=u8::MAX {
            let mut bytes = encoded.clone();
            bytes[at] = value;
            let _ = read(&spec, &bytes, &[]);
        }
    }
}
