//! The manifests of the published crates: the fields for registries and readers, and the order of publication.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{collections::BTreeSet, path::Path, process::Command};

use serde_json::Value;

/// Returns the published crates of the workspace, without resolving dependencies, so that nothing is downloaded.
fn published() -> Vec<Value> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline", "--manifest-path"])
        .arg(manifest)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap().clone();
    packages.into_iter().filter(|package| package["publish"].is_null()).collect()
}

fn name(package: &Value) -> &str {
    package["name"].as_str().unwrap()
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

#[test]
fn published_crates_have_the_fields_that_a_registry_shows() {
    let packages = published();
    assert_eq!(packages.len(), 11, "{:?}", packages.iter().map(name).collect::<Vec<_>>());
    for package in &packages {
        for field in ["description", "license", "repository", "readme", "rust_version"] {
            assert!(package[field].as_str().is_some_and(|text| !text.is_empty()), "{}: no {field}", name(package));
        }
        let keywords = texts(&package["keywords"]);
        assert!((1..=5).contains(&keywords.len()), "{}: {keywords:?}", name(package));
        assert!(keywords.iter().all(|keyword| keyword.len() <= 20), "{}: {keywords:?}", name(package));
        assert!((1..=5).contains(&texts(&package["categories"]).len()), "{}: no categories", name(package));
    }
}

#[test]
fn published_crates_contain_their_licences_and_their_repository() {
    for package in published() {
        let folder = Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap().to_owned();
        for file in ["LICENSE-MIT", "LICENSE-APACHE", "README.md"] {
            let text = std::fs::read_to_string(folder.join(file)).unwrap_or_default();
            assert!(text.len() > 300, "{}: no {file}", name(&package));
        }
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        assert!(manifest.contains("\ninclude = ["), "{}: the manifest has no `include`", name(&package));
    }
}

#[test]
fn documentation_is_built_with_features_that_exist() {
    for package in published() {
        let settings = &package["metadata"]["docs"]["rs"];
        assert!(settings.is_object(), "{}: no settings of docs.rs", name(&package));
        if settings["all-features"] == Value::Bool(true) {
            continue;
        }
        for feature in texts(&settings["features"]) {
            assert!(package["features"].get(feature).is_some(), "{}: no feature {feature}", name(&package));
        }
    }
}

// A crate is published after its dependencies, all of which have a version. Dependencies that only its own tests
// need, and that have only a path, are not part of the package.
#[test]
fn there_is_an_order_to_publish_in() {
    let packages = published();
    let names: BTreeSet<&str> = packages.iter().map(name).collect();
    let mut done = BTreeSet::new();
    while done.len() < packages.len() {
        let ready: Vec<_> = packages
            .iter()
            .filter(|package| !done.contains(name(package)))
            .filter(|package| {
                let dependencies = package["dependencies"].as_array().unwrap().iter();
                let mut own = dependencies.filter(|dependency| {
                    let left_out = dependency["kind"] == "dev" && dependency["req"] == "*";
                    !dependency["path"].is_null() && !left_out
                });
                own.all(|dependency| {
                    let (name, version) = (dependency["name"].as_str().unwrap(), dependency["req"].as_str().unwrap());
                    assert!(names.contains(name), "{name} is not published");
                    assert_ne!(version, "*", "{name} has only a path");
                    done.contains(name)
                })
            })
            .map(name)
            .collect();
        assert!(!ready.is_empty(), "the crates depend on each other in a circle: {done:?} can be published");
        done.extend(ready);
    }
}

#[test]
fn the_readme_does_not_name_a_version_that_no_registry_has() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = vec![root.join("README.md")];
    files.extend(std::fs::read_dir(root.join("docs")).unwrap().map(|entry| entry.unwrap().path()));
    files.extend(published().iter().map(|package| {
        package["readme"]
            .as_str()
            .map(|readme| Path::new(package["manifest_path"].as_str().unwrap()).with_file_name(readme))
            .unwrap()
    }));
    let mut lines = 0;
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "md")) {
        let text = std::fs::read_to_string(file).unwrap();
        for line in text.lines().filter(|line| line.starts_with("cumulo-") && line.contains(" = ")) {
            lines += 1;
            let known = line.contains("git = \"https://github.com/cumulo-rs/cumulo\"") || line.contains("path = ");
            assert!(known, "{}: {line}", file.display());
        }
    }
    assert!(lines >= 5, "only {lines} dependency lines were found");
}
