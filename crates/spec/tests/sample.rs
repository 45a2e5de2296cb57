//! Sample values follow the sample rule. Samples with allowed values pass validation.
#![allow(clippy::unwrap_used)]

use cumulo_spec::{Field, Operation, PasswordRule, SampleRule, Sampler, Spec, Special, Type, Validator};
use serde_json::{Value, json};

fn field(name: &str, ty: &str) -> Field {
    Field::new(name, ty.parse().unwrap())
}

fn spec(structs: impl IntoIterator<Item = (&'static str, Vec<Field>)>) -> Spec {
    let structs = structs.into_iter().map(|(name, fields)| (name.to_owned(), fields)).collect();
    Spec { structs, ..Spec::default() }
}

fn sample(spec: &Spec, rule: SampleRule) -> Value {
    Sampler::new(spec, rule).fields("Input").into()
}

#[test]
fn generates_every_field_of_recorded_samples() {
    let scalars = ["string", "int32", "uint64", "float", "bool", "datetime", "datetime_iso", "date", "binary", "any"];
    let spec = spec([("Input", scalars.map(|ty| field(ty, ty)).into())]);
    let expected = json!({
        "string": "s", "int32": 1, "uint64": 1, "float": 0.5, "bool": true, "datetime": "2026-01-02 03:04:05",
        "datetime_iso": "2026-01-02T03:04:05+08:00", "date": "2026-01-02", "binary": "cw==", "any": "s",
    });
    assert_eq!(sample(&spec, SampleRule::RECORDED), expected);
}

#[test]
fn omits_a_struct_below_the_maximum_depth() {
    let spec = spec([
        ("Input", vec![field("One", "#One"), field("Ones", "[#One]"), field("Map", "{#One}")]),
        ("One", vec![field("Id", "string"), field("Two", "#Two")]),
        ("Two", vec![field("Id", "string")]),
    ]);
    let inner = json!({ "Id": "s" });
    assert_eq!(sample(&spec, SampleRule::RECORDED), json!({ "One": inner, "Ones": [inner], "Map": { "s": inner } }));
    let mut flat = SampleRule::RECORDED;
    flat.depth = 0;
    assert_eq!(sample(&spec, flat), json!({}));
}

#[test]
fn omits_a_field_whose_struct_contains_itself() {
    let spec = spec([("Input", vec![field("Id", "string"), field("Child", "#Input"), field("Children", "[#Input]")])]);
    assert_eq!(sample(&spec, SampleRule::ALLOWED), json!({ "Id": "s" }));
}

#[test]
fn generates_allowed_samples_that_pass_validation() {
    let mut password = field("Password", "string");
    password.password = Some(PasswordRule { min: 8, max: 16, classes: 4, special: "!".into(), ..Default::default() });
    let mut name = field("Name", "string");
    (name.min_length, name.max_length) = (Some(3), Some(5));
    let mut size = field("Size", "int64");
    (size.min, size.max) = (Some(10), Some(20));
    let mut below = field("Below", "int32");
    below.max = Some(-5);
    let mut ratio = field("Ratio", "float");
    ratio.min = Some(3);
    let mut zones = field("Zones", "[string]");
    (zones.values, zones.min_length) = (vec!["a".into()], Some(2));
    let mut number = field("Number", "int32");
    number.values = vec!["6".into()];
    let spec = spec([("Input", vec![password, name, size, below, ratio, zones, number])]);
    let operation = Operation { input: Some("Input".into()), ..Operation::default() };
    for rule in [SampleRule::ALLOWED, SampleRule::OUTPUT] {
        assert_eq!(Validator::new(&spec).operation(&operation, &sample(&spec, rule)), [], "{rule:?}");
    }
    assert_eq!(Validator::new(&spec).operation(&operation, &sample(&spec, SampleRule::RECORDED)).len(), 8);
    assert_eq!(sample(&spec, SampleRule::OUTPUT)["Name"], "mock-");
}

#[test]
fn replaces_and_omits_values_on_request() {
    let spec = spec([
        ("Input", vec![field("Error", "string"), field("Items", "[#Item]"), field("Next", "string")]),
        ("Item", vec![field("Error", "string"), field("ExpiresAt", "int64")]),
    ]);
    let special = |name: &str, ty: &Type, level: usize| match (name, ty) {
        ("Error", _) if level == 0 => Special::Omit,
        ("Next", _) => Special::Omit,
        ("ExpiresAt", Type::Int64) => Special::Value(7.into()),
        _ => Special::Default,
    };
    let members = Sampler::new(&spec, SampleRule::OUTPUT).special(&special).fields("Input");
    assert_eq!(Value::from(members), json!({ "Items": [{ "Error": "mock-Error", "ExpiresAt": 7 }] }));
}
