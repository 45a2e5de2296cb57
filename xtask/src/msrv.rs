//! `cargo xtask msrv`: checks that the minimum supported Rust version of the workspace is sufficient for all
//! dependencies.
//!
//! This is a task and not a test, because Cargo must download the packages of all platforms to read their
//! requirements.

use std::path::Path;

use serde::Deserialize;

use crate::workspace;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    rust_version: Option<String>,
}

/// Compares the `rust-version` of every dependency with the `rust-version` of `cumulo-core`.
///
/// # Errors
/// Fails if `cargo metadata` fails, or if a dependency needs a newer Rust version.
pub fn run(arguments: &[String], root: &Path) -> Result<(), String> {
    if let Some(argument) = arguments.first() {
        return Err(format!("unexpected argument `{argument}`: `msrv` has no arguments"));
    }
    let metadata: Metadata = workspace::metadata_with_dependencies(root)?;
    println!("{}", check(&metadata.packages)?);
    Ok(())
}

fn check(packages: &[Package]) -> Result<String, String> {
    let core = packages.iter().find(|package| package.name == "cumulo-core");
    let minimum = core.and_then(|core| core.rust_version.as_deref()).ok_or("`cumulo-core` has no rust-version")?;
    let newer: Vec<String> = packages
        .iter()
        .filter_map(|package| {
            let required = package.rust_version.as_deref()?;
            (version(required) > version(minimum))
                .then(|| format!("{} {} needs Rust {required}", package.name, package.version))
        })
        .collect();
    if newer.is_empty() {
        return Ok(format!("Rust {minimum} is sufficient for all {} packages", packages.len()));
    }
    Err(format!(
        "Rust {minimum} (rust-version in Cargo.toml) is too old for these dependencies: use older versions of them, or increase rust-version:\n{}",
        newer.join("\n")
    ))
}

/// Parses `1.88` or `1.88.0`.
fn version(text: &str) -> [u32; 3] {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or(0));
    [(); 3].map(|()| parts.next().unwrap_or(0))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn package(name: &str, rust_version: Option<&str>) -> Package {
        Package { name: name.into(), version: "1.2.3".into(), rust_version: rust_version.map(Into::into) }
    }

    #[test]
    fn reports_a_dependency_that_needs_a_newer_rust() {
        let core = || package("cumulo-core", Some("1.88"));
        assert!(check(&[core(), package("old", Some("1.9.1")), package("silent", None)]).is_ok());
        assert!(check(&[core(), package("same", Some("1.88.0"))]).is_ok());
        let error = check(&[core(), package("new", Some("1.88.1"))]).unwrap_err();
        assert!(error.contains("new 1.2.3 needs Rust 1.88.1"), "{error}");
    }
}
