//! Validation of parameters against the facts of an operation. Every problem is reported with its path.
#![allow(clippy::unwrap_used)]

use cumulo_spec::{
    Field, JsonKind, Location, Operation, PasswordRule, PathSegment, ProblemKind, Spec, Type, Validator,
};
use serde_json::{Value, json};

/// Returns an operation with one field per rule.
fn spec() -> (Spec, Operation) {
    let field = |name: &str, ty: &str| Field::new(name, ty.parse().unwrap());
    let mut name = field("Name", "string");
    (name.required, name.min_length, name.max_length) = (true, Some(2), Some(4));
    let mut size = field("Size", "int32");
    (size.min, size.max) = (Some(1), Some(100));
    let mut ratio = field("Ratio", "float");
    (ratio.min, ratio.max) = (Some(0), Some(1));
    let mut mode = field("Mode", "string");
    mode.values = vec!["PREPAID".into(), "POSTPAID".into()];
    let mut zones = field("Zones", "[string]");
    (zones.values, zones.min_length, zones.max_length) = (vec!["a-1".into(), "b-1".into()], Some(1), Some(2));
    let mut password = field("Password", "string");
    password.password =
        Some(PasswordRule { min: 8, max: 16, classes: 3, special: "!@".into(), code: "Malformed".into() });
    let mut host = field("Host", "string");
    host.location = Some(Location::Host);
    let mut key = field("Key", "string");
    key.required = true;
    let mut weight = field("Weight", "int32");
    weight.max = Some(9);
    let mut spec = Spec::default();
    let input = vec![
        name,
        size,
        ratio,
        mode,
        zones,
        password,
        host,
        field("Owner", "int64"),
        field("Count", "uint64"),
        field("DryRun", "bool"),
        field("Since", "datetime"),
        field("Extra", "any"),
        field("Tag", "[#Tag]"),
        field("Labels", "{int32}"),
    ];
    spec.structs.insert("Input".into(), input);
    spec.structs.insert("Tag".into(), vec![key, weight, field("Inner", "#Tag")]);
    (spec, Operation { input: Some("Input".into()), ..Operation::default() })
}

/// Returns the problems of parameters, after adding the required `Name`.
fn problems(mut parameters: Value) -> Vec<String> {
    if let Value::Object(members) = &mut parameters {
        members.entry("Name").or_insert_with(|| "name".into());
    }
    let (spec, operation) = spec();
    Validator::new(&spec).operation(&operation, &parameters).iter().map(ToString::to_string).collect()
}

fn assert_problem(parameters: Value, expected: &str) {
    assert_eq!(problems(parameters.clone()), [expected], "{parameters}");
}

#[test]
fn accepts_parameters_that_match_the_facts() {
    for parameters in [
        json!({}),
        json!({ "Size": 1, "Ratio": 1, "Owner": -1, "Count": u64::MAX, "DryRun": false, "Since": "", "Extra": [null] }),
        json!({ "Name": "中文中文", "Mode": "PREPAID", "Zones": ["a-1"], "Password": "Passw0rd" }),
        json!({ "Tag": [{ "Key": "a", "Inner": { "Key": "b", "Weight": 9 } }], "Labels": { "a.b": 1 } }),
        json!({ "Size": null, "Tag": [], "Labels": {} }),
    ] {
        assert_eq!(problems(parameters.clone()), [""; 0], "{parameters}");
    }
}

#[test]
fn reports_a_missing_parameter() {
    let (spec, operation) = spec();
    for parameters in [json!({}), json!({ "Name": null }), json!(null)] {
        let problems = Validator::new(&spec).operation(&operation, &parameters);
        assert_eq!(problems.len(), 1, "{parameters}");
        assert_eq!(problems[0].kind, ProblemKind::Missing);
        assert_eq!(problems[0].to_string(), "missing required parameter `Name`");
    }
    assert_problem(json!({ "Tag": [{ "Key": "a" }, {}] }), "missing required parameter `Tag[1].Key`");
}

#[test]
fn reports_an_unknown_parameter_with_the_most_similar_name() {
    assert_problem(json!({ "Sise": 1 }), "unknown parameter `Sise` (did you mean `Size`?)");
    assert_problem(json!({ "size": 1 }), "unknown parameter `size` (did you mean `Size`?)");
    assert_problem(json!({ "Volume": 1 }), "unknown parameter `Volume`");
    assert_problem(json!({ "Tag": [{ "Key": "a", "Wait": 1 }] }), "unknown parameter `Tag[0].Wait`");
    assert_problem(
        json!({ "Tag": [{ "Key": "a", "Weigth": 1 }] }),
        "unknown parameter `Tag[0].Weigth` (did you mean `Weight`?)",
    );
}

#[test]
fn reports_a_wrong_type() {
    for (parameters, expected) in [
        (json!({ "Name": 1 }), "parameter `Name` must be a string (found an integer)"),
        (json!({ "Size": "1" }), "parameter `Size` must be a 32-bit integer (found a string)"),
        (json!({ "Size": 1.5 }), "parameter `Size` must be a 32-bit integer (found a fraction)"),
        (
            json!({ "Size": 2_147_483_648_i64 }),
            "parameter `Size` must be a 32-bit integer (found an integer outside its range)",
        ),
        (
            json!({ "Owner": 9_223_372_036_854_775_808_u64 }),
            "parameter `Owner` must be a 64-bit integer (found an integer outside its range)",
        ),
        (
            json!({ "Count": -1 }),
            "parameter `Count` must be an unsigned 64-bit integer (found an integer outside its range)",
        ),
        (json!({ "DryRun": 1 }), "parameter `DryRun` must be a boolean (found an integer)"),
        (json!({ "Since": 1 }), "parameter `Since` must be a string `YYYY-MM-DD HH:MM:SS` (found an integer)"),
        (json!({ "Tag": {} }), "parameter `Tag` must be a list (found an object)"),
        (json!({ "Tag": ["a"] }), "parameter `Tag[0]` must be an object (found a string)"),
        (json!({ "Zones": ["a-1", null] }), "parameter `Zones[1]` must be a string (found null)"),
        (
            json!({ "Labels": { "a.b": true } }),
            "parameter `Labels[\"a.b\"]` must be a 32-bit integer (found a boolean)",
        ),
        (json!([]), "the parameters must be an object (found a list)"),
    ] {
        assert_problem(parameters, expected);
    }
}

#[test]
fn reports_a_value_that_is_not_allowed() {
    assert_problem(
        json!({ "Mode": "PREPAYED" }),
        "parameter `Mode` must be one of PREPAID, POSTPAID (did you mean `PREPAID`?)",
    );
    assert_problem(json!({ "Mode": "x" }), "parameter `Mode` must be one of PREPAID, POSTPAID");
    assert_problem(
        json!({ "Zones": ["a-1", "b-2"] }),
        "parameter `Zones[1]` must be one of a-1, b-1 (did you mean `b-1`?)",
    );
}

#[test]
fn reports_a_number_outside_its_limits() {
    assert_problem(json!({ "Size": 0 }), "parameter `Size` must be at least 1");
    assert_problem(json!({ "Size": 101 }), "parameter `Size` must be at most 100");
    assert_problem(json!({ "Ratio": 1.5 }), "parameter `Ratio` must be at most 1");
    assert_problem(json!({ "Ratio": -0.5 }), "parameter `Ratio` must be at least 0");
    let deep = json!({ "Tag": [{ "Key": "a", "Inner": { "Key": "b", "Weight": 10 } }] });
    assert_problem(deep, "parameter `Tag[0].Inner.Weight` must be at most 9");
}

#[test]
fn reports_a_text_outside_its_length() {
    assert_problem(json!({ "Name": "中" }), "parameter `Name` must have at least 2 characters");
    assert_problem(json!({ "Name": "abcde" }), "parameter `Name` must have at most 4 characters");
}

#[test]
fn reports_a_list_outside_its_length() {
    assert_problem(json!({ "Zones": [] }), "parameter `Zones` must have at least 1 item");
    assert_problem(json!({ "Zones": ["a-1", "b-1", "a-1"] }), "parameter `Zones` must have at most 2 items");
}

#[test]
fn reports_an_invalid_password_without_its_value() {
    for password in ["short", "Passw0rdPassw0rdP", "password", "Passw0rd?"] {
        assert_problem(
            json!({ "Password": password }),
            "parameter `Password` must have 8 to 16 characters of at least 3 of the classes upper case, lower case, digit, special (!@)",
        );
    }
}

#[test]
fn reports_every_problem_in_a_fixed_order() {
    let (spec, operation) = spec();
    let parameters = json!({ "Tag": [{ "Weight": 10 }, 1], "Size": "x", "Nothing": 1, "Zones": ["c", 1], "Extra": 1 });
    let problems = Validator::new(&spec).operation(&operation, &parameters);
    let texts: Vec<String> = problems.iter().map(|problem| problem.path.to_string()).collect();
    assert_eq!(texts, ["Nothing", "Name", "Size", "Zones[1]", "Tag[0].Key", "Tag[0].Weight", "Tag[1]"]);
    assert!(matches!(problems[2].kind, ProblemKind::WrongType { expected: Type::Int32, found: JsonKind::String }));
    let field = |name: &str| PathSegment::Field(name.into());
    assert_eq!(problems[4].path.segments(), [field("Tag"), PathSegment::Index(0), field("Key")]);
}

#[test]
fn treats_host_fields_as_unknown_in_a_request() {
    let (spec, operation) = spec();
    let parameters = json!({ "Name": "name", "Host": "h" });
    assert_eq!(Validator::new(&spec).operation(&operation, &parameters), []);
    let problems = Validator::new(&spec).without_host_fields().operation(&operation, &parameters);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].kind, ProblemKind::Unknown { nearest: None });
}

#[test]
fn accepts_only_empty_parameters_for_an_operation_without_input() {
    let spec = Spec::default();
    let operation = Operation::default();
    for nothing in [json!(null), json!({})] {
        assert_eq!(Validator::new(&spec).operation(&operation, &nothing), []);
    }
    assert_eq!(Validator::new(&spec).operation(&operation, &json!({ "A": 1 })).len(), 1);
}
