//! A model whose fields are known at run time stores, sends and prints the same values as a typed struct with the same
//! fields.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::{collections::BTreeMap, sync::Arc};

use bytes::Bytes;
use cumulo_core::{
    Secret, Value, json,
    model::{
        Dynamic, Envelope, FieldShape, Kind, Rest, Schema, StructId, View, Warnings, decode_noting, params, to_json,
    },
};

#[derive(Clone, Default)]
struct Typed {
    name: Option<String>,
    password: Option<Secret>,
    count: Option<i64>,
    size: Option<u64>,
    ratio: Option<f64>,
    on: Option<bool>,
    data: Option<Bytes>,
    any: Option<Value>,
    keys: Option<Vec<Secret>>,
    labels: Option<BTreeMap<String, String>>,
    node: Option<Box<Node>>,
}

#[derive(Clone, Default)]
struct Node {
    id: Option<String>,
    children: Option<Vec<Node>>,
}

cumulo_core::model! {
    Typed {
        0 "Name" name, 1 "Password" password, 2 "Count" count, 3 "Size" size, 4 "Ratio" ratio, 5 "On" on, 6 "Data" data,
        7 "Any" any, 8 "Keys" keys, 9 "Labels" labels, 10 "Node" node
    }
    Node { 0 "Id" id, 1 "Children" children }
}

fn dynamic(rest: Rest) -> Dynamic {
    let (schema, root) = schema(rest);
    schema.dynamic(root)
}

fn schema(rest: Rest) -> (Arc<Schema>, StructId) {
    let mut schema = Schema::new();
    let (root, node) = (schema.declare("Typed"), schema.declare("Node"));
    schema.define(
        root,
        [
            FieldShape::new("Name", Kind::Text),
            FieldShape::new("Password", Kind::Secret),
            FieldShape::new("Count", Kind::Int),
            FieldShape::new("Size", Kind::Uint),
            FieldShape::new("Ratio", Kind::Float),
            FieldShape::new("On", Kind::Bool),
            FieldShape::new("Data", Kind::Bytes),
            FieldShape::new("Any", Kind::Any),
            FieldShape::new("Keys", Kind::list(Kind::Secret)),
            FieldShape::new("Labels", Kind::map(Kind::Text)),
            FieldShape::new("Node", Kind::Struct(node)),
        ],
        rest,
    );
    let children = Kind::list(Kind::Struct(node));
    schema.define(node, [FieldShape::new("Id", Kind::Text), FieldShape::new("Children", children)], rest);
    (Arc::new(schema), root)
}

fn sample() -> Value {
    json!({
        "Name": "a", "Password": "hunter2", "Count": "-3", "Size": u64::MAX, "Ratio": 0.1, "On": "true", "Data": "cw==",
        "Any": {"x": [1, null]}, "Keys": ["k1", "k2"], "Labels": {"l": 1},
        "Node": {"Id": 7, "Children": [{"Id": "b", "Children": []}, {"id": "c"}]},
    })
}

fn read(json: &Value, typed: &mut Typed) -> Vec<String> {
    let warnings = Warnings::default();
    decode_noting(json.to_string().as_bytes(), &mut Envelope::bare(), typed, &warnings).unwrap();
    warnings.into_vec().iter().map(ToString::to_string).collect()
}

#[test]
fn a_dynamic_model_writes_and_prints_the_same_as_the_typed_struct() {
    let (mut typed, mut model) = (Typed::default(), dynamic(Rest::Dropped));
    read(&sample(), &mut typed);
    assert_eq!(model.fill(&sample()).unwrap(), []);
    assert_eq!(to_json(View::Model(&model)).unwrap(), to_json(View::Model(&typed)).unwrap());
    assert_eq!(format!("{model:?}"), format!("{typed:?}"));
    let names = |model: &dyn cumulo_core::Model| {
        let mut names = Vec::new();
        params(model, &mut |param| names.push(param.name.to_owned()));
        names
    };
    assert_eq!(names(&model), names(&typed));
}

#[test]
fn reports_a_value_that_does_not_fit_like_the_typed_struct() {
    let misfits =
        json!({"Count": "many", "Node": [1], "Keys": {"x": 1, "y": 2}, "Labels": 7, "NAME": "b", "Data": "?"});
    let mut typed = Typed::default();
    let expected = read(&misfits, &mut typed);
    let mut model = dynamic(Rest::Kept);
    let found: Vec<String> = model.fill(&misfits).unwrap().iter().map(ToString::to_string).collect();
    assert_eq!((found.len(), &found), (expected.len(), &expected));
    assert_eq!(to_json(View::Model(&model)).unwrap(), to_json(View::Model(&typed)).unwrap());
}

#[test]
fn keeps_unknown_fields_at_every_level_and_masks_their_secrets() {
    let mut model = dynamic(Rest::Kept);
    let json = json!({
        "Name": "a",
        "Added": {"NewPassword": "hunter2", "x": 1},
        "Node": {"Id": "n", "Extra": ["y"], "AccessKeySecret": "hunter2"},
    });
    model.fill(&json).unwrap();
    assert_eq!(model.to_json(), json);
    let shown = format!("{model:?}");
    assert!(shown.contains("Extra: [\"y\"]") && !shown.contains("hunter2"), "{shown}");
    let mut dropping = dynamic(Rest::Dropped);
    dropping.fill(&json).unwrap();
    assert_eq!(dropping.to_json(), json!({"Name": "a", "Node": {"Id": "n"}}));
}

#[test]
fn text_in_a_field_of_any_type_is_secret_if_its_name_suggests_a_secret() {
    let mut model = dynamic(Rest::Dropped);
    model.fill(&json!({"Any": {"Password": ["hunter2"], "x": "shown"}})).unwrap();
    let shown = format!("{model:?}");
    assert!(shown.contains("shown") && !shown.contains("hunter2"), "{shown}");
    assert_eq!(model.to_json()["Any"]["Password"][0], "hunter2");
}

#[test]
fn frees_a_schema_of_recursive_structs_with_its_last_value() {
    let (schema, root) = schema(Rest::Kept);
    let alive = Arc::downgrade(&schema);
    let mut model = schema.dynamic(root);
    drop(schema);
    model.fill(&sample()).unwrap();
    let copy = model.clone();
    drop(model);
    assert!(alive.upgrade().is_some() && copy.to_json()["Node"]["Id"] == "7");
    drop(copy);
    assert!(alive.upgrade().is_none());
}
