//! Services in shards that one compiler run can hold.

use std::{collections::BTreeMap, fs, path::Path};

use cumulo_catalog::spec::Provider;

use crate::generate::{Families, names};

/// A service of a provider crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// The cargo feature that switches it on.
    pub feature: String,
    /// Bytes of its generated code.
    pub bytes: u64,
}

/// The services of a provider crate, by name.
///
/// # Errors
/// The disk says no, or `provider.json` cannot be read.
pub fn services(root: &Path, provider: &str) -> Result<BTreeMap<String, Service>, String> {
    let specs = root.join("specs").join(provider);
    let file = specs.join("provider.json");
    let fail = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let facts = fs::read_to_string(&file).map_err(|error| fail(&error))?;
    let mut facts: serde_json::Value = serde_json::from_str(&facts).map_err(|error| fail(&error))?;
    if let Some(members) = facts.as_object_mut() {
        members.remove("$schema");
    }
    let facts: Provider = serde_json::from_value(facts).map_err(|error| fail(&error))?;
    let families = Families::of(Some(&facts));
    let generated = root.join("crates").join(provider).join("src/generated");
    let mut services = BTreeMap::new();
    let entries = fs::read_dir(&specs).map_err(|error| format!("{}: {error}", specs.display()))?;
    for entry in entries.filter_map(Result::ok).filter(|entry| entry.path().is_dir()) {
        let service = entry.file_name().to_string_lossy().into_owned();
        let module = names::module_name(&service);
        let file = generated.join(module.trim_start_matches("r#"));
        let size = |path: &Path| fs::metadata(path).map_or(0, |meta| meta.len());
        let versions = fs::read_dir(&file).into_iter().flatten().filter_map(Result::ok);
        let bytes = size(&file.with_extension("rs")) + versions.map(|entry| size(&entry.path())).sum::<u64>();
        let feature = families.feature(&service).to_owned();
        services.insert(service, Service { feature, bytes });
    }
    Ok(services)
}

/// The features of these services with the bytes that each switches on, its whole family's.
pub fn features<'a>(
    services: &'a BTreeMap<String, Service>,
    wanted: impl IntoIterator<Item = &'a str>,
) -> BTreeMap<&'a str, u64> {
    let wanted = wanted.into_iter().filter_map(|name| services.get(name)).map(|service| service.feature.as_str());
    let bytes = |feature: &str| services.values().filter(|one| one.feature == feature).map(|one| one.bytes).sum();
    wanted.map(|feature| (feature, bytes(feature))).collect()
}

/// Features in order, as many in a shard as stay below `limit` bytes; at least one.
pub fn shards<'a>(features: impl IntoIterator<Item = (&'a str, u64)>, limit: u64) -> Vec<Vec<String>> {
    let mut shards: Vec<Vec<String>> = Vec::new();
    let mut bytes = 0;
    for (feature, size) in features {
        match shards.last_mut() {
            Some(shard) if bytes + size <= limit => shard.push(feature.to_owned()),
            _ => {
                shards.push(vec![feature.to_owned()]);
                bytes = 0;
            }
        }
        bytes += size;
    }
    shards
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shard_is_as_full_as_may_be() {
        let shards = shards([("a", 3), ("b", 3), ("c", 9), ("d", 1), ("e", 5)], 6);
        assert_eq!(shards, [vec!["a", "b"], vec!["c"], vec!["d", "e"]]);
    }

    #[test]
    fn a_family_counts_as_a_whole() {
        let service = |feature: &str, bytes| Service { feature: feature.into(), bytes };
        let services = [("cat", "pets", 1), ("cow", "cow", 2), ("dog", "pets", 4)];
        let services: BTreeMap<String, Service> =
            services.into_iter().map(|(name, feature, bytes)| (name.into(), service(feature, bytes))).collect();
        assert_eq!(features(&services, ["cat"]), BTreeMap::from([("pets", 5)]));
        assert_eq!(features(&services, ["cow", "dog", "emu"]), BTreeMap::from([("cow", 2), ("pets", 5)]));
    }
}
