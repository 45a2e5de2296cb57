//! The generator's output for small specs, committed as `tests/golden/`, compared and compiled.
//!
//! `cargo xtask generate --root xtask/tests/golden` writes it anew.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, deprecated)]

use std::path::PathBuf;

use xtask::generate::{check, generate};

#[allow(dead_code, unexpected_cfgs)]
#[rustfmt::skip]
#[path = "golden/crates/alibaba/src/generated/sample.rs"]
mod sample;

/// The provider of the golden crate. Nothing is sent.
pub type Api = cumulo_alibaba::Alibaba;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

#[test]
fn the_output_is_as_committed() {
    let output = generate(&root(), None).unwrap();
    let report = check(&root(), &output).unwrap();
    assert!(report.is_empty(), "{report}");
}

#[test]
fn two_runs_make_the_same_bytes() {
    assert!(generate(&root(), None).unwrap() == generate(&root(), None).unwrap());
}

#[test]
fn one_service_can_be_generated_alone() {
    let output = generate(&root(), Some("alibaba/twice")).unwrap();
    let files: Vec<String> = output.files.keys().map(|path| path.display().to_string()).collect();
    assert!(files.iter().any(|file| file.ends_with("generated/twice/v20190101.rs")), "{files:?}");
    assert!(!files.iter().any(|file| file.contains("sample")), "{files:?}");
    assert!(generate(&root(), Some("alibaba/thrice")).unwrap_err().contains("alibaba/thrice"));
}

#[test]
fn drift_is_a_readable_diff() {
    let mut output = generate(&root(), None).unwrap();
    let path = PathBuf::from("crates/alibaba/src/generated/sample.rs");
    let changed =
        String::from_utf8(output.files[&path].clone()).unwrap().replace("pub zone: String", "pub area: String");
    output.files.insert(path, changed.into_bytes());
    output.files.remove(&PathBuf::from("crates/alibaba/src/generated/twice.rs"));
    let report = check(&root(), &output).unwrap();
    assert!(report.contains("-    pub zone: String,\n+    pub area: String,"), "{report}");
    assert!(report.contains("twice.rs: not made by the generator"), "{report}");
}

#[test]
fn the_output_is_usable() {
    let create = sample::CreateThing::new(sample::CreateThingRequired {
        name: "n".into(),
        size: 1,
        zone: "z".into(),
        kind: "small".into(),
        password: "Secret!1".into(),
    })
    .tag([sample::Tag::new("k").value("v")])
    .ids(["a", "b"])
    .r#type("t")
    .self_(true);
    assert!(create.validate().is_ok());
    let debug = format!("{create:?}");
    assert!(debug.contains("Password: ***") && !debug.contains("Secret!1"), "{debug}");
    let output: sample::CreateThingOutput =
        serde_json::from_str(r#"{"Thing":{"Id":1,"Parent":{"Id":2},"Children":[{"Token":"t-1"}]}}"#).unwrap();
    let thing = output.thing.unwrap();
    assert_eq!(thing.parent.unwrap().id, Some(2));
    assert_eq!(format!("{:?}", thing.children[0].token), "Some(***)");
    assert_eq!(sample::codes::THING_NOT_FOUND, "Thing.NotFound");
}
