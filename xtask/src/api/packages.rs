//! The crates whose public API is compared, and the features to enable.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use serde::Deserialize;

use crate::{
    shard::services,
    workspace::{PROVIDERS, metadata},
};

/// Features without a promise of stability (docs/policies.md).
const UNSTABLE: &str = "unstable-registry";

/// The published libraries of the workspace.
pub(super) struct Workspace {
    pub(super) packages: Vec<Package>,
    /// The target directory of the build.
    pub(super) target: PathBuf,
}

/// A published library.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Package {
    pub(super) name: String,
    /// The features that are part of the public API, sorted.
    pub(super) features: Vec<String>,
    /// False if the crate has further features, such as services, which are not enabled.
    pub(super) has_all_features: bool,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<RawPackage>,
    target_directory: PathBuf,
}

#[derive(Deserialize)]
struct RawPackage {
    name: String,
    features: BTreeMap<String, Vec<String>>,
    targets: Vec<RawTarget>,
    /// The registries that accept the crate: absent for all.
    publish: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct RawTarget {
    kind: Vec<String>,
}

impl Workspace {
    /// Reads the packages of the workspace in a folder.
    pub(super) fn read(root: &Path) -> Result<Self, String> {
        let metadata: Metadata = metadata(root, &[])?;
        let mut packages = Vec::new();
        for package in metadata.packages.into_iter().filter(is_published_library) {
            let mut excluded = BTreeSet::from([UNSTABLE.to_owned()]);
            if let Some(provider) = PROVIDERS.iter().find(|provider| package.name == format!("cumulo-{provider}")) {
                excluded.extend(services(root, provider)?.into_values().map(|service| service.feature));
            }
            packages.push(Package::new(package, &excluded));
        }
        packages.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(Self { packages, target: metadata.target_directory })
    }
}

fn is_published_library(package: &RawPackage) -> bool {
    package.publish.as_ref().is_none_or(|registries| !registries.is_empty())
        && package.targets.iter().any(|target| target.kind.iter().any(|kind| kind == "lib"))
}

impl Package {
    fn new(package: RawPackage, excluded: &BTreeSet<String>) -> Self {
        let count = package.features.len();
        let features: Vec<String> =
            package.features.into_keys().filter(|feature| !excluded.contains(feature)).collect();
        Self { name: package.name, has_all_features: features.len() == count, features }
    }

    /// Returns the name of the library in Rust code and in rustdoc's output.
    pub(super) fn library(&self) -> String {
        self.name.replace('-', "_")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn package(json: &str) -> RawPackage {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn macros_programs_and_unpublished_crates_have_no_baseline() {
        let is_checked = |kind: &str, publish: &str| {
            let json = format!(
                r#"{{"name": "a", "features": {{}}, "targets": [{{"kind": ["{kind}"]}}], "publish": {publish}}}"#
            );
            is_published_library(&package(&json))
        };
        assert!(is_checked("lib", "null"));
        assert!(!is_checked("lib", "[]"));
        assert!(!is_checked("proc-macro", "null"));
        assert!(!is_checked("bin", "null"));
    }

    #[test]
    fn services_and_unstable_features_are_not_enabled() {
        let json = r#"{"name": "a-b", "features": {"limit": [], "ecs": [], "unstable-registry": []}, "targets": []}"#;
        let excluded = BTreeSet::from(["ecs".to_owned(), UNSTABLE.to_owned()]);
        let package = Package::new(package(json), &excluded);
        assert_eq!(package, Package { name: "a-b".into(), features: vec!["limit".into()], has_all_features: false });
        assert_eq!(package.library(), "a_b");
    }
}
