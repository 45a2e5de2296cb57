//! The dependency rule: which crates of the workspace a crate may depend on.

use super::metadata::{Package, Workspace};

/// The crates below `crates/`, from the lowest layer to the highest, each with the crates of the workspace that it
/// may depend on. The list may contain crates that do not exist yet.
const RULES: [(&str, &[&str]); 15] = [
    ("cumulo-secret-names", &[]),
    ("cumulo-macros", &[]),
    ("cumulo-spec", &["cumulo-secret-names"]),
    ("cumulo-catalog", &["cumulo-spec"]),
    ("cumulo-core", &["cumulo-macros", "cumulo-secret-names"]),
    ("cumulo-alibaba", PROVIDER),
    ("cumulo-tencent", PROVIDER),
    ("cumulo-zenlayer", PROVIDER),
    ("cumulo-object-storage", &["cumulo-core"]),
    ("cumulo-dynamic", DYNAMIC),
    ("cumulo-mock", &["cumulo-catalog", "cumulo-secret-names", "cumulo-spec"]),
    ("cumulo-policy", &["cumulo-secret-names", "cumulo-spec"]),
    ("cumulo-explorer", EXPLORER),
    ("cumulo-cli", CLI),
    ("cumulo", CLI),
];

const PROVIDER: &[&str] = &["cumulo-core", "cumulo-macros"];
const DYNAMIC: &[&str] =
    &["cumulo-alibaba", "cumulo-catalog", "cumulo-core", "cumulo-spec", "cumulo-tencent", "cumulo-zenlayer"];
const EXPLORER: &[&str] = &["cumulo-catalog", "cumulo-core", "cumulo-dynamic", "cumulo-policy", "cumulo-spec"];
const CLI: &[&str] = &[
    "cumulo-catalog",
    "cumulo-core",
    "cumulo-dynamic",
    "cumulo-explorer",
    "cumulo-mock",
    "cumulo-policy",
    "cumulo-spec",
];

/// Returns the dependencies that break the rule. The rule applies only to packages below `crates/`.
pub(super) fn check(workspace: &Workspace) -> Vec<String> {
    let names: Vec<&str> = workspace.packages.iter().map(|package| package.name.as_str()).collect();
    workspace
        .packages
        .iter()
        .filter(|package| package.folder.starts_with("crates"))
        .flat_map(|package| check_package(package, &names))
        .collect()
}

fn check_package(package: &Package, workspace: &[&str]) -> Vec<String> {
    let manifest = package.folder.join("Cargo.toml");
    let Some((_, allowed)) = RULES.iter().find(|(name, _)| *name == package.name) else {
        return vec![format!(
            "{}: `{}` has no dependency rule\n  fix: add it to RULES in xtask/src/layers/dependencies.rs",
            manifest.display(),
            package.name
        )];
    };
    let wrong = package
        .dependencies
        .iter()
        .filter(|dependency| workspace.contains(&dependency.as_str()) && !allowed.contains(&dependency.as_str()));
    wrong
        .map(|dependency| {
            let allowed = if allowed.is_empty() { "no crate of the workspace".into() } else { allowed.join(", ") };
            format!(
                "{}: `{}` must not depend on `{dependency}`: it may depend on {allowed}",
                manifest.display(),
                package.name
            )
        })
        .collect()
}
