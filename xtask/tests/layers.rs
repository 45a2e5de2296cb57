//! `cargo xtask layers` reports wrong dependencies between crates and cycles between modules, in small workspaces.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use xtask::layers::check;

/// A workspace in a separate folder. It is removed on drop.
struct Workspace(PathBuf);

impl Workspace {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("layers-{name}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n").unwrap();
        Self(folder)
    }

    /// Adds a crate with dependencies of the workspace and source files.
    fn with(self, name: &str, dependencies: &str, files: &[(&str, &str)]) -> Self {
        let folder = self.0.join("crates").join(name);
        let package = format!("[package]\nname = \"cumulo-{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::write(folder.join("Cargo.toml"), package + dependencies).unwrap();
        for (file, text) in files {
            let path = folder.join("src").join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        self
    }

    fn findings(&self) -> Vec<String> {
        check(&self.0).unwrap().findings
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const EMPTY: &[(&str, &str)] = &[("lib.rs", "")];

fn on(names: &[&str]) -> String {
    let lines = names.iter().map(|name| format!("cumulo-{name} = {{ path = \"../{name}\" }}\n"));
    lines.fold("[dependencies]\n".into(), |text, line| text + &line)
}

#[test]
fn accepts_dependencies_on_lower_layers() {
    let workspace = Workspace::new("lower")
        .with("spec", "", EMPTY)
        .with("catalog", &on(&["spec"]), EMPTY)
        .with("core", "", EMPTY)
        .with("tencent", &on(&["core"]), EMPTY)
        .with("mock", &on(&["catalog", "spec"]), EMPTY);
    assert_eq!(workspace.findings(), [""; 0]);
}

#[test]
fn reports_a_dependency_on_a_higher_layer() {
    let workspace = Workspace::new("higher").with("spec", "", EMPTY).with("core", &on(&["spec"]), EMPTY);
    let findings = workspace.findings();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].starts_with("crates/core/Cargo.toml: `cumulo-core` must not depend on `cumulo-spec`"));
}

#[test]
fn accepts_any_dependency_of_tests() {
    let dependencies = on(&["spec"]).replace("[dependencies]", "[dev-dependencies]");
    let workspace = Workspace::new("dev").with("spec", "", EMPTY).with("core", &dependencies, EMPTY);
    assert_eq!(workspace.findings(), [""; 0]);
}

#[test]
fn reports_a_crate_without_a_rule() {
    let findings = Workspace::new("unknown").with("weather", "", EMPTY).findings();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].contains("`cumulo-weather` has no dependency rule"));
}

/// Returns the findings in a workspace with one crate of these files.
fn findings(name: &str, files: &[(&str, &str)]) -> Vec<String> {
    Workspace::new(name).with("core", "", files).findings()
}

#[test]
fn accepts_modules_that_depend_on_each_other_in_one_direction() {
    let files = [
        ("lib.rs", "mod call;\nmod error;\nmod model;\npub use error::Error;\npub use model::Model;\n"),
        ("error.rs", "pub struct Error;\n"),
        (
            "call.rs",
            "use crate::{error::Error, model::{self, Model}};\npub fn f(_: Model) -> Error { model::error() }\n",
        ),
        // A folder whose `mod.rs` re-exports its children, which use each other.
        ("model/mod.rs", "mod field;\nmod table;\npub use field::Field;\npub use table::{Model, error};\n"),
        ("model/field.rs", "pub struct Field;\n"),
        (
            "model/table.rs",
            "use super::Field;\npub struct Model(pub Field);\npub fn error() -> crate::error::Error { crate::error::Error }\n",
        ),
    ];
    assert_eq!(findings("acyclic", &files), [""; 0]);
}

#[test]
fn reports_a_cycle_with_its_files_and_lines() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\nmod c;\n"),
        ("a.rs", "//! Uses crate::b::B.\n\nuse crate::b::B;\npub struct A(pub B);\n"),
        ("b.rs", "pub struct B;\nfn f() {\n    let _ = vec![crate::c::new()];\n}\n"),
        ("c.rs", "use std::fmt;\npub fn new() -> Option<super::a::A> { None }\n"),
    ];
    let expected = "cycle of 3 files\
        \n  crates/core/src/a.rs:3 depends on crates/core/src/b.rs (`crate::b::B`)\
        \n  crates/core/src/b.rs:3 depends on crates/core/src/c.rs (`crate::c::new`)\
        \n  crates/core/src/c.rs:2 depends on crates/core/src/a.rs (`super::a::A`)";
    assert_eq!(findings("cycle", &files), [expected]);
}

#[test]
fn follows_re_exports_to_the_owner() {
    let files = [
        ("lib.rs", "mod model;\nmod error;\n"),
        ("error.rs", "use crate::model::Field;\npub struct Error(pub Field);\n"),
        ("model/mod.rs", "mod field;\nmod table;\npub use self::{field::*, table::Model as Table};\n"),
        ("model/field.rs", "pub struct Field(pub Option<Box<crate::error::Error>>);\n"),
        ("model/table.rs", "pub struct Model;\n"),
    ];
    let findings = findings("owner", &files);
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].starts_with("cycle of 2 files") && findings[0].contains("model/field.rs"), "{findings:?}");
}

#[test]
fn reports_a_parent_and_a_child_that_use_each_other() {
    let files = [
        ("lib.rs", "mod call;\n"),
        ("call/mod.rs", "mod retry;\npub struct Call;\npub fn f() { retry::again(Call) }\n"),
        ("call/retry.rs", "use super::Call;\npub fn again(_: Call) {}\n"),
    ];
    let findings = findings("parent", &files);
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].starts_with("cycle of 2 files"));
}

#[test]
fn ignores_tests_and_generated_code() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\nmod generated;\npub use generated::*;\n"),
        ("a.rs", "use crate::{b::B, generated::CODES};\npub struct A(pub B);\n#[cfg(test)]\nmod tests;\n"),
        ("b.rs", "pub struct B;\n#[cfg(test)]\nmod tests {\n    use crate::a::A;\n    fn f(_: A) {}\n}\n"),
    ];
    assert_eq!(findings("tests", &files), [""; 0]);
}

#[test]
fn ignores_the_body_of_a_macro() {
    let files = [
        ("lib.rs", "mod a;\nmod macros;\n"),
        ("a.rs", "use crate::macros::limit;\npub fn f() -> usize { limit() }\n"),
        ("macros.rs", "pub fn limit() -> usize { 1 }\nmacro_rules! make { () => { crate::a::f() } }\n"),
    ];
    assert_eq!(findings("macro", &files), [""; 0]);
}

#[test]
fn reports_an_item_in_the_root_of_a_crate() {
    let files = [
        ("lib.rs", "mod a;\npub use a::A;\npub type Alias = A;\npub const LIMIT: usize = 1;\n"),
        ("a.rs", "pub struct A;\n"),
    ];
    assert_eq!(
        findings("root", &files),
        ["crates/core/src/lib.rs: `const LIMIT` must be in a module: the root contains only re-exports"]
    );
}

#[test]
fn reports_the_use_of_a_re_export_of_the_root() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\npub use a::A;\n"),
        ("a.rs", "pub struct A;\n"),
        ("b.rs", "\nuse crate::A;\npub struct B(pub A);\n"),
    ];
    assert_eq!(
        findings("through-root", &files),
        ["crates/core/src/b.rs:2: `crate::A` is a re-export of the root; use the module `crate::a`"]
    );
}
