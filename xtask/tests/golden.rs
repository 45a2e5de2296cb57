//! The generator's output for small specs is the same as in `tests/golden/`, and it compiles.
//!
//! `cargo xtask generate --root xtask/tests/golden` regenerates the folder.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, deprecated)]

use std::path::PathBuf;

use xtask::generate::{check, generate};

#[allow(dead_code, unexpected_cfgs)]
#[rustfmt::skip]
#[path = "golden/crates/alibaba/src/generated/sample.rs"]
mod sample;

/// The provider of the golden crate. The tests send no requests.
pub type Api = cumulo_alibaba::Alibaba;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

#[test]
fn generates_the_committed_output() {
    let output = generate(&root(), None).unwrap();
    let report = check(&root(), &output).unwrap();
    assert!(report.is_empty(), "{report}");
}

#[test]
fn two_runs_generate_the_same_bytes() {
    assert!(generate(&root(), None).unwrap() == generate(&root(), None).unwrap());
}

#[test]
fn generates_a_single_service() {
    let output = generate(&root(), Some("alibaba/twice")).unwrap();
    let files: Vec<String> = output.files.keys().map(|path| path.display().to_string()).collect();
    assert!(files.iter().any(|file| file.ends_with("generated/twice/v20190101.rs")), "{files:?}");
    assert!(!files.iter().any(|file| file.contains("sample")), "{files:?}");
    assert!(generate(&root(), Some("alibaba/thrice")).unwrap_err().contains("alibaba/thrice"));
}

#[test]
fn reports_changed_files_as_a_diff() {
    let mut output = generate(&root(), None).unwrap();
    let path = PathBuf::from("crates/alibaba/src/generated/sample.rs");
    let changed =
        String::from_utf8(output.files[&path].clone()).unwrap().replace("pub zone: String", "pub area: String");
    output.files.insert(path, changed.into_bytes());
    output.files.remove(&PathBuf::from("crates/alibaba/src/generated/twice.rs"));
    let report = check(&root(), &output).unwrap();
    assert!(report.contains("-    pub zone: String,\n+    pub area: String,"), "{report}");
    assert!(report.contains("twice.rs: not created by the generator"), "{report}");
}

#[test]
fn the_generated_types_are_usable() {
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
    let created = output.thing.unwrap();
    assert_eq!(created.parent.unwrap().id, Some(2));
    assert_eq!(format!("{:?}", created.children[0].token), "Some(***)");
    assert_eq!(sample::codes::THING_NOT_FOUND, "Thing.NotFound");
}
