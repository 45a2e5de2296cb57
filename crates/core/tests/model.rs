//! The model layer on hand-written structs: encoding, lenient decoding, flattening, redaction.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;

use cumulo_core::{
    Secret,
    model::{Envelope, Extra, Location, Mark, Param, Style, View, decode, flatten, params, to_json},
};
use serde_json::{Value, json};

#[derive(Clone, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
cumulo_core::input! { Tag(key: String) { 0 "Key" key: String, 1 "Value" value: String } }

#[derive(Clone, Default)]
pub struct Everything {
    pub text: Option<String>,
    pub integer: Option<i64>,
    pub big: Option<u64>,
    pub part: Option<f64>,
    pub flag: Option<bool>,
    pub password: Option<Secret>,
    pub tags: Option<Vec<Tag>>,
    pub names: Option<Vec<String>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub any: Option<Value>,
    pub inner: Option<Box<Everything>>,
}
cumulo_core::model! {
    Everything {
        0 "Text" text, 1 "Whole" integer, 2 "Big" big, 3 "Part" part, 4 "Flag" flag, 5 "Password" password, 6 "Tags" tags,
        7 "Names" names, 8 "Labels" labels, 9 "Any" any, 10 "Inner" inner
    } [
        Mark::new(6, Location::Default, Style::Json),
        Mark::new(7, Location::Body, Style::Simple)
    ]
}

fn read(value: &str) -> Everything {
    let mut output = Everything::default();
    decode(value.as_bytes(), &mut Envelope::bare(), &mut output).unwrap();
    output
}

fn full() -> Everything {
    read(
        r#"{"Text":"t","Whole":-1,"Big":18446744073709551615,"Part":0.5,"Flag":true,"Password":"secret-1",
        "Tags":[{"Key":"k","Value":"v"}],"Names":["a","b"],"Labels":{"x":"y"},"Any":{"deep":[1,null]},"Inner":{"Text":"i"}}"#,
    )
}

#[test]
fn decodes_and_encodes_json() {
    let text = String::from_utf8(to_json(View::Model(&full())).unwrap()).unwrap();
    assert_eq!(
        text,
        r#"{"Text":"t","Whole":-1,"Big":18446744073709551615,"Part":0.5,"Flag":true,"Password":"secret-1","Tags":[{"Key":"k","Value":"v"}],"Names":["a","b"],"Labels":{"x":"y"},"Any":{"deep":[1,null]},"Inner":{"Text":"i"}}"#
    );
}

#[test]
fn sends_empty_lists_and_texts_but_not_unset_fields() {
    let value = Everything { text: Some(String::new()), names: Some(vec![]), ..Everything::default() };
    assert_eq!(to_json(View::Model(&value)).unwrap(), br#"{"Text":"","Names":[]}"#);
    assert_eq!(to_json(View::Model(&Everything::default())).unwrap(), b"{}");
}

#[test]
fn accepts_scalars_as_json_values_or_as_text() {
    let value = read(r#"{"Text":12,"Whole":"-7","Big":"9","Part":"1.5","Flag":"True","Names":[1,"b",true]}"#);
    assert_eq!(value.text.as_deref(), Some("12"));
    assert_eq!((value.integer, value.big, value.part, value.flag), (Some(-7), Some(9), Some(1.5), Some(true)));
    assert_eq!(value.names.unwrap(), ["1", "b", "true"]);
    assert_eq!(read(r#"{"Whole":3.0}"#).integer, Some(3));
    assert_eq!(read(r#"{"Whole":3.5,"Text":"kept"}"#).text.as_deref(), Some("kept"));
}

#[test]
fn a_value_that_does_not_fit_does_not_affect_the_other_values() {
    let value = read(
        r#"{"Whole":{"a":1},"Tags":"none","Names":null,"Labels":[1],"Inner":[{}],"Flag":[],"Unknown":{"deep":[[]]},"Text":"kept"}"#,
    );
    assert_eq!(value.text.as_deref(), Some("kept"));
    assert!(value.integer.is_none() && value.tags.is_none() && value.names.is_none() && value.labels.is_none());
    assert!(value.inner.is_none() && value.flag.is_none());
}

#[test]
fn null_is_an_unset_value() {
    let value = read(r#"{"Text":null,"Tags":[null,{"Key":null}],"Labels":{"a":null,"b":"c"},"Inner":null,"Any":null}"#);
    assert!(value.text.is_none() && value.inner.is_none() && value.any.is_none());
    assert_eq!(value.tags.unwrap().len(), 1);
    assert_eq!(value.labels.unwrap().into_iter().collect::<Vec<_>>(), [("b".to_owned(), "c".to_owned())]);
}

#[test]
fn keeps_digits_beyond_64_bits_as_text() {
    let value = read(
        r#"{"Text":20860000000000123456,"Names":[20860000000000123456],"Whole":5,"Inner":{"Text":-92233720368547758080}}"#,
    );
    assert_eq!(value.text.as_deref(), Some("20860000000000123456"));
    assert_eq!(value.names.unwrap(), ["20860000000000123456"]);
    assert_eq!(value.integer, Some(5));
    assert_eq!(value.inner.unwrap().text.as_deref(), Some("-92233720368547758080"));
}

#[test]
fn decodes_floats_exactly() {
    // Numbers that a fast parser decodes with an error of one bit.
    for text in ["1.5222222222222221", "0.10000000000000002", "8.41e21", "1.7976931348623157e308", "5e-324", "-2.5E-9"]
    {
        let exact: f64 = text.parse().unwrap();
        assert_eq!(read(&format!(r#"{{"Part":{text}}}"#)).part, Some(exact), "{text}");
        let any = read(&format!(r#"{{"Any":{{"deep":[{text},7,null,"1.50"]}},"Text":"kept","Names":[ {text}]}}"#));
        assert_eq!(any.any, Some(json!({"deep": [exact, 7, null, "1.50"]})), "{text}");
        assert_eq!((any.text.as_deref(), any.names.unwrap().len()), (Some("kept"), 1));
        assert_eq!(read(&format!(r#"{{"Any":{text}}}"#)).any, Some(json!(exact)), "{text}");
    }
    // These numbers do not change the other values.
    let value = read(r#"{"Part":0.12345678901234568,"Any":5,"Flag":1,"Whole":"-7","Big":18446744073709551615}"#);
    assert_eq!(
        (value.any, value.flag, value.integer, value.big),
        (Some(json!(5)), Some(true), Some(-7), Some(u64::MAX))
    );
}

#[test]
fn the_envelope_reads_the_fields_next_to_the_output() {
    let body = br#"{"Extra":1,"Response":{"RequestId":"r-1","Text":"t","Error":{"Key":"Code"}}}"#;
    let (mut id, mut error, mut output): (Option<String>, Option<Tag>, _) = (None, None, Everything::default());
    let inner: &mut [Extra<'_>] = &mut [("RequestId", &mut id), ("Error", &mut error)];
    assert!(decode(body, &mut Envelope::new("Response").inner(inner), &mut output).unwrap());
    assert_eq!((id.as_deref(), output.text.as_deref()), (Some("r-1"), Some("t")));
    assert_eq!(error.unwrap().key.as_deref(), Some("Code"));
}

#[test]
fn a_body_other_than_an_object_is_an_error_unless_it_is_empty() {
    let mut output = Everything::default();
    let mut envelope = Envelope::bare();
    for broken in ["<html>", "[]", r#"{"Text":"#, r#"{} {}"#, "\u{1}"] {
        assert!(decode(broken.as_bytes(), &mut envelope, &mut output).is_err(), "{broken}");
    }
    assert!(decode(b" \n", &mut envelope, &mut output).unwrap());
}

#[test]
fn decodes_escapes_in_keys() {
    assert_eq!(read(r#"{"Te\u0078t":"t","Labels":{"a\nb":"c"}}"#).text.as_deref(), Some("t"));
}

fn flat(model: &dyn cumulo_core::Model) -> Vec<(String, String)> {
    let mut out = Vec::new();
    params(model, &mut |param| flatten(param, &mut out).unwrap());
    out
}

#[test]
fn flattening_numbers_list_items_from_one_and_omits_empty_values() {
    let value = json!({"List": [[1, 2], {"Name": "x"}], "Empty": [], "Nothing": null, "Map": {"k": {"v": ""}}, "On": true, "F": 2.5});
    let mut out = Vec::new();
    for (name, member) in value.as_object().unwrap() {
        let value = cumulo_core::model::Field::view(member);
        flatten(Param::new(name, Style::None, value), &mut out).unwrap();
    }
    out.sort();
    let expected =
        [("F", "2.5"), ("List.1.1", "1"), ("List.1.2", "2"), ("List.2.Name", "x"), ("Map.k.v", ""), ("On", "true")];
    assert_eq!(out, expected.map(|(key, value)| (key.to_owned(), value.to_owned())));
}

#[test]
fn the_error_of_a_list_with_a_gap_names_the_item() {
    let flattened = |value: &Value, style| {
        let value = cumulo_core::model::Field::view(value);
        flatten(Param::new("Ids", style, value), &mut Vec::new())
    };
    for (list, named) in [
        (json!(["a", null, "b"]), "`Ids.2`"),
        (json!([{"x": [1, null, 2]}]), "`Ids.1.x.2`"),
        (json!([{"x": 1}, {}, {"x": 2}]), "`Ids.2`"),
    ] {
        let error = flattened(&list, Style::None).unwrap_err().to_string();
        assert!(error.contains(named), "{error}");
    }
    assert!(flattened(&json!(["a", null]), Style::Simple).unwrap_err().to_string().contains("`Ids.2`"));
    assert!(flattened(&json!(["a", null]), Style::Json).is_ok(), "JSON supports null");
    for list in [json!([{"x": 1}, {}]), json!(["a", null])] {
        assert!(flattened(&list, Style::None).is_ok(), "no item follows");
    }
}

#[test]
fn styles_encode_a_list_as_one_string() {
    let value = Everything {
        tags: Some(vec![Tag::new("k")]),
        names: Some(vec!["a".into(), "b".into()]),
        ..Everything::default()
    };
    assert_eq!(
        flat(&value),
        [("Tags".to_owned(), r#"[{"Key":"k"}]"#.to_owned()), ("Names".to_owned(), "a,b".to_owned())]
    );
}

#[test]
fn secrets_appear_only_in_the_request() {
    let value = full();
    let debug = format!("{value:?} {value:#?}");
    assert!(debug.contains("Password: ***") && !debug.contains("secret-1"), "{debug}");
    assert!(flat(&value).contains(&("Password".to_owned(), "secret-1".to_owned())));
}

#[cfg(feature = "serde")]
#[test]
fn programs_can_use_serde() {
    let serialized = serde_json::to_string(&full()).unwrap();
    assert!(serialized.contains(r#""Password":"***""#) && !serialized.contains("secret-1"));
    let value: Everything = serde_json::from_value(json!({"Text": "t", "Tags": [{"Key": "k"}]})).unwrap();
    assert_eq!(value.tags.unwrap()[0].key.as_deref(), Some("k"));
}

#[test]
fn setters_accept_convertible_values() {
    let tag = Tag::new("k").value(String::from("v"));
    assert_eq!(format!("{tag:?}"), r#"Tag { Key: "k", Value: "v" }"#);
}
