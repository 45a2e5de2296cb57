//! An unexpected value in a response does not affect the other values: malformed text, names in another case, other
//! shapes, warnings.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::collections::BTreeMap;

use cumulo_core::{
    Secret,
    model::{Envelope, Extra, View, Warnings, decode_noting, to_json},
};
use serde_json::{Value, json};

#[derive(Clone, Default)]
pub struct Output {
    pub text: Option<String>,
    pub integer: Option<i64>,
    pub part: Option<f64>,
    pub flag: Option<bool>,
    pub secret: Option<Secret>,
    pub hooks: Option<Vec<Hook>>,
    pub names: Option<Vec<String>>,
    pub numbers: Option<Vec<i64>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub any: Option<Value>,
    pub set: Option<HookSet>,
    pub ids: Option<IdSet>,
    pub inner: Option<Box<Output>>,
}

#[derive(Clone, Default)]
pub struct Hook {
    pub id: Option<String>,
    pub size: Option<i64>,
    pub ids: Option<Vec<String>>,
}

#[derive(Clone, Default)]
pub struct HookSet {
    pub hook: Option<Vec<Hook>>,
}

#[derive(Clone, Default)]
pub struct IdSet {
    pub id: Option<Vec<String>>,
}

#[derive(Clone, Default)]
pub struct Alike {
    pub upper: Option<i64>,
    pub lower: Option<i64>,
}

cumulo_core::model! {
    Output {
        0 "Text" text, 1 "Whole" integer, 2 "Part" part, 3 "Flag" flag, 4 "Secret" secret, 5 "Hooks" hooks,
        6 "Names" names, 7 "Numbers" numbers, 8 "Labels" labels, 9 "Any" any, 10 "Set" set, 11 "Ids" ids, 12 "Inner" inner
    }
    Hook { 0 "Id" id, 1 "Size" size, 2 "Ids" ids }
    HookSet { 0 "Hook" hook }
    IdSet { 0 "Id" id }
    Alike { 0 "TimeStamp" upper, 1 "Timestamp" lower }
}

/// Returns the decoded output as JSON with its secrets, and the warnings.
fn read(body: impl AsRef<[u8]>) -> (Value, Vec<String>) {
    let (mut output, warnings) = (Output::default(), Warnings::default());
    let body = body.as_ref();
    decode_noting(body, &mut Envelope::bare(), &mut output, &warnings)
        .unwrap_or_else(|error| panic!("{}: {error}", String::from_utf8_lossy(body)));
    let json = to_json(View::Model(&output)).unwrap();
    (serde_json::from_slice(&json).unwrap(), warnings.into_vec().iter().map(ToString::to_string).collect())
}

fn assert_kept(body: &str, expected: Value) {
    let (found, warnings) = read(body);
    assert_eq!(found, expected, "{body}");
    assert!(warnings.is_empty(), "{body}: {warnings:?}");
}

#[test]
fn replaces_malformed_characters_and_keeps_all_other_values() {
    for (text, expected) in [
        (&br"\ud83d"[..], "\u{fffd}"),
        (br"\ude00", "\u{fffd}"),
        (br"\ude00\ud83d", "\u{fffd}\u{fffd}"),
        (br"a\ud83d\ud83d\ude00", "a\u{fffd}\u{1f600}"),
        (b"\xe4\xbd", "\u{fffd}"),
        (b"a\xffb", "a\u{fffd}b"),
        (b"a\tb", "a\tb"),
        (br"C:\dir", r"C:\dir"),
    ] {
        for template in [r#"{"Whole":7,"Text":"","Names":["b"]}"#, r#"{"Text":"","Whole":7,"Names":["b"]}"#] {
            let at = template.find("\"Text\":\"").unwrap() + 8;
            let body = [&template.as_bytes()[..at], text, &template.as_bytes()[at..]].concat();
            let (found, warnings) = read(&body);
            assert_eq!(found, json!({"Text": expected, "Whole": 7, "Names": ["b"]}), "{}", text.escape_ascii());
            assert_eq!(warnings, ["invalid characters or numbers were replaced"]);
        }
    }
    assert_eq!(read(br#"{"Unknown\ud83d":1,"Whole":7}"#).0, json!({"Whole": 7}), "malformed characters in a name");
}

#[test]
fn invalid_numbers_do_not_affect_other_values() {
    let (found, warnings) = read(r#"{"Part":NaN,"Text":-Infinity,"Whole":1e999,"Names":["a"],"Numbers":[007]}"#);
    assert_eq!(found, json!({"Text": "-Infinity", "Names": ["a"], "Numbers": [7]}));
    assert_eq!(warnings[..2], ["Part: expected a number, found text", "Whole: expected an integer, found text"]);
}

#[test]
fn a_truncated_body_is_an_error() {
    for body in
        [r#"{"Text":"\ud83d"#, r#"{"Text":"a\ud83d","#, r#"{"Part":NaN"#, r#"{"Text":"a"} x"#, "[1]", "\u{feff}["]
    {
        let (mut output, warnings) = (Output::default(), Warnings::default());
        assert!(decode_noting(body.as_bytes(), &mut Envelope::bare(), &mut output, &warnings).is_err(), "{body}");
    }
}

#[test]
fn skips_a_byte_order_mark() {
    assert_kept("\u{feff}{\"Whole\":1}", json!({"Whole": 1}));
    assert_kept("\u{feff} \n", json!({}));
}

#[test]
fn accepts_a_name_in_another_case_unless_the_exact_name_is_present() {
    assert_kept(r#"{"text":"a","HOOKS":[{"iD":"1"}]}"#, json!({"Text": "a", "Hooks": [{"Id": "1"}]}));
    for body in [r#"{"whole":1,"Whole":2}"#, r#"{"Whole":2,"whole":1}"#, r#"{"whole":1,"Whole":2,"WHOLE":3}"#] {
        assert_kept(body, json!({"Whole": 2}));
    }
    for body in [r#"{"inner":{"Text":"a"},"Inner":{"Whole":1}}"#, r#"{"Inner":{"Whole":1},"inner":{"Text":"a"}}"#] {
        assert_kept(body, json!({"Inner": {"Whole": 1}}));
    }
    for body in [r#"{"whole":1,"Whole":null}"#, r#"{"Whole":null,"whole":1}"#] {
        assert_kept(body, json!({"Whole": 1}));
    }
    // The result is the same if another value makes the decoder read value by value.
    assert_kept(
        r#"{"inner":{"Text":["x"]},"Inner":{"Names":"n"},"part":0.12345678901234568}"#,
        json!({"Inner": {"Names": ["n"]}, "Part": 0.12345678901234568}),
    );
}

#[test]
fn a_name_that_matches_two_fields_in_another_case_sets_neither() {
    let read = |body: &str| {
        let (mut output, warnings) = (Alike::default(), Warnings::default());
        decode_noting(body.as_bytes(), &mut Envelope::bare(), &mut output, &warnings).unwrap();
        (output.upper, output.lower, warnings.into_vec())
    };
    assert_eq!(read(r#"{"Timestamp":1,"TimeStamp":2}"#), (Some(2), Some(1), vec![]));
    let (upper, lower, warnings) = read(r#"{"timestamp":1}"#);
    assert_eq!((upper, lower, warnings[0].path()), (None, None, "timestamp"));
}

#[test]
fn finds_envelope_fields_in_another_case_and_the_wrapper_by_its_exact_name() {
    let (mut id, mut output): (Option<String>, _) = (None, Output::default());
    let inner: &mut [Extra<'_>] = &mut [("RequestId", &mut id)];
    let body = br#"{"response":1,"Response":{"requestId":"r","Whole":1}}"#;
    assert!(
        decode_noting(body, &mut Envelope::new("Response").inner(inner), &mut output, &Warnings::default()).unwrap()
    );
    assert_eq!((id.as_deref(), output.integer), (Some("r"), Some(1)));
}

#[test]
fn accepts_a_single_item_as_a_list() {
    assert_kept(r#"{"Hooks":{"Id":"1","Size":2}}"#, json!({"Hooks": [{"Id": "1", "Size": 2}]}));
    assert_kept(r#"{"Names":"a","Numbers":5}"#, json!({"Names": ["a"], "Numbers": [5]}));
    assert_kept(r#"{"Numbers":"5","Names":true}"#, json!({"Numbers": [5], "Names": ["true"]}));
    assert_kept(r#"{"Hooks":{},"Names":"","Numbers":{}}"#, json!({"Hooks": [], "Numbers": []}));
    assert_kept(r#"{"Hooks":[{"Ids":"x"}]}"#, json!({"Hooks": [{"Ids": ["x"]}]}));
}

#[test]
fn accepts_a_list_in_a_wrapper() {
    let hooks = json!({"Hooks": [{"Id": "1"}, {"Id": "2"}]});
    assert_kept(r#"{"Hooks":{"Hook":[{"Id":"1"},{"Id":"2"}]}}"#, hooks.clone());
    assert_kept(r#"{"Hooks":{"Hooks":{"Hook":[{"Id":"1"},{"Id":"2"}]}}}"#, hooks);
    assert_kept(r#"{"Hooks":{"Hook":{"Id":"1"}}}"#, json!({"Hooks": [{"Id": "1"}]}));
    assert_kept(r#"{"Hooks":{"Hook":null}}"#, json!({"Hooks": []}));
    assert_kept(r#"{"Names":{"Name":["a","b"]},"Numbers":{"Number":7}}"#, json!({"Names": ["a", "b"], "Numbers": [7]}));
}

#[test]
fn accepts_a_list_in_place_of_a_struct_with_one_list() {
    assert_kept(r#"{"Set":[{"Id":"1"},{"Id":"2"}]}"#, json!({"Set": {"Hook": [{"Id": "1"}, {"Id": "2"}]}}));
    assert_kept(r#"{"Ids":["a","b"]}"#, json!({"Ids": {"Id": ["a", "b"]}}));
    assert_kept(r#"{"Ids":"a"}"#, json!({"Ids": {"Id": ["a"]}}));
    assert_kept(r#"{"Set":{"Id":"1","Size":3}}"#, json!({"Set": {"Hook": [{"Id": "1", "Size": 3}]}}));
    assert_kept(r#"{"Set":{"Hook":{"Id":"1"}}}"#, json!({"Set": {"Hook": [{"Id": "1"}]}}));
    assert_kept(r#"{"Set":{"Unknown":1},"Ids":{"Id":null}}"#, json!({"Set": {}, "Ids": {}}));
}

#[test]
fn accepts_an_object_or_a_list_as_text() {
    assert_kept(
        r#"{"Text":{"a":[1, 2]},"Names":["x",{"b":1},[2]],"Labels":{"k":{"c":1}}}"#,
        json!({"Text": r#"{"a":[1, 2]}"#, "Names": ["x", r#"{"b":1}"#, "[2]"], "Labels": {"k": r#"{"c":1}"#}}),
    );
    assert_kept(r#"{"Names":{"a":1,"b":2}}"#, json!({"Names": [r#"{"a":1,"b":2}"#]}));
    assert_kept(r#"{"Text":["\ud83d\ude00"],"Whole":1}"#, json!({"Text": r#"["\ud83d\ude00"]"#, "Whole": 1}));
}

#[test]
fn does_not_print_a_secret_that_is_an_object() {
    let mut output = Output::default();
    let body = br#"{"Secret":{"Password":"canary"},"Hooks":[{"Size":{"Password":"canary"}}]}"#;
    let warnings = Warnings::default();
    decode_noting(body, &mut Envelope::bare(), &mut output, &warnings).unwrap();
    assert_eq!(output.secret.as_ref().unwrap().expose(), r#"{"Password":"canary"}"#);
    let printed = format!("{output:?} {:?}", warnings.into_vec());
    assert!(printed.contains("***") && !printed.contains("canary"), "{printed}");
}

#[test]
fn warnings_contain_the_path_and_never_the_value() {
    let (found, warnings) = read(
        r#"{"Hooks":[{"Size":"many"},null,{"Size":9.5},"hook",[]],"Flag":{"a":"b"},"Whole":18446744073709551615,
        "Inner":{"Labels":[1],"Part":"high"},"Set":7,"Numbers":[1,"x",true],"Text":null,"Part":"","Unknown":[]}"#,
    );
    assert_eq!(found, json!({"Hooks": [{}, {}], "Inner": {}, "Numbers": [1]}));
    assert_eq!(
        warnings,
        [
            "Hooks[0].Size: expected an integer, found text",
            "Hooks[1]: expected an object, found null",
            "Hooks[2].Size: expected an integer, found a number that does not fit",
            "Hooks[3]: expected an object, found text",
            "Hooks[4]: expected an object, found a list",
            "Flag: expected a boolean, found an object",
            "Whole: expected an integer, found a number that does not fit",
            "Inner.Labels: expected an object, found a list",
            "Inner.Part: expected a number, found text",
            "Set: expected an object, found a number",
            "Numbers[1]: expected an integer, found text",
            "Numbers[2]: expected an integer, found a boolean",
        ]
    );
}

#[test]
fn keeps_at_most_32_warnings() {
    let body = format!(r#"{{"Numbers":[{}1],"Whole":2}}"#, r#""x","#.repeat(1000));
    let (found, warnings) = read(body);
    assert_eq!((found, warnings.len()), (json!({"Numbers": [1], "Whole": 2}), 32));
}

#[test]
fn deeply_nested_values_of_other_shapes_are_harmless() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for field in ["Text", "Hooks", "Set", "Ids", "Names", "Whole", "Any"] {
            let body = format!(r#"{{"{field}":{}1{},"Flag":true}}"#, open.repeat(3000), close.repeat(3000));
            let mut output = Output::default();
            let read = decode_noting(body.as_bytes(), &mut Envelope::bare(), &mut output, &Warnings::default());
            assert!(read.is_err() || output.flag == Some(true), "{field}");
        }
    }
}

#[test]
fn repeated_names_in_another_case_are_decoded_in_linear_time() {
    let count = 300_000;
    let body = format!("{{{}{}\"Whole\":1}}", "\"text\":null,".repeat(count), "\"Flag\":true,".repeat(count));
    let mut output = Output::default();
    let start = std::time::Instant::now();
    decode_noting(body.as_bytes(), &mut Envelope::bare(), &mut output, &Warnings::default()).unwrap();
    assert_eq!((output.integer, output.flag, output.text), (Some(1), Some(true), None));
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}
