//! Splits services into shards. One compiler run compiles one shard.

use std::{collections::BTreeMap, fs, path::Path};

use crate::{
    generate::{Families, module_file},
    spec::read_provider,
};

/// A service of a provider crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// The cargo feature that enables it.
    pub feature: String,
    /// Size of its generated code in bytes.
    pub bytes: u64,
}

/// Returns the services of a provider crate by name.
///
/// # Errors
/// Fails if `provider.json` or a file of the crate cannot be read.
pub fn services(root: &Path, provider: &str) -> Result<BTreeMap<String, Service>, String> {
    let specs = root.join("specs").join(provider);
    let facts = read_provider(&specs.join("provider.json"), &format!("specs/{provider}/provider.json"))
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let families = Families::of(Some(&facts));
    let generated = root.join("crates").join(provider).join("src/generated");
    let mut services = BTreeMap::new();
    let entries = fs::read_dir(&specs).map_err(|error| format!("{}: {error}", specs.display()))?;
    for entry in entries.filter_map(Result::ok).filter(|entry| entry.path().is_dir()) {
        let service = entry.file_name().to_string_lossy().into_owned();
        let file = generated.join(module_file(&service));
        let size = |path: &Path| fs::metadata(path).map_or(0, |meta| meta.len());
        let versions = fs::read_dir(&file).into_iter().flatten().filter_map(Result::ok);
        let bytes = size(&file.with_extension("rs")) + versions.map(|entry| size(&entry.path())).sum::<u64>();
        let feature = families.feature(&service).to_owned();
        services.insert(service, Service { feature, bytes });
    }
    Ok(services)
}

/// Returns the features of these services, with the size in bytes of the generated code that each feature enables. A
/// feature enables its whole family.
pub fn features<'a>(
    services: &'a BTreeMap<String, Service>,
    selected: impl IntoIterator<Item = &'a str>,
) -> BTreeMap<&'a str, u64> {
    let selected = selected.into_iter().filter_map(|name| services.get(name)).map(|service| service.feature.as_str());
    let bytes = |feature: &str| {
        services.values().filter(|service| service.feature == feature).map(|service| service.bytes).sum()
    };
    selected.map(|feature| (feature, bytes(feature))).collect()
}

/// One of several slices of a list. The slices have about the same size: every `of`th item, starting with item
/// `number`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    number: usize,
    of: usize,
}

impl Part {
    /// The whole list.
    pub const ALL: Self = Self { number: 0, of: 1 };

    /// Parses `<number>/<of>`. Numbers start with 0.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, of) = text.split_once('/')?;
        let part = Self { number: number.parse().ok()?, of: of.parse().ok()? };
        (part.number < part.of).then_some(part)
    }

    /// Returns true if the slice contains the item with this index.
    pub fn contains(self, index: usize) -> bool {
        index % self.of == self.number
    }
}

/// Parses a number of megabytes. Returns bytes.
pub fn limit(megabytes: &str) -> Option<u64> {
    Some((megabytes.parse::<f64>().ok()? * 1e6) as u64)
}

/// Returns the features in their order, in shards of at most `limit` bytes, or of a single feature.
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
    fn a_shard_is_filled_up_to_the_limit() {
        let shards = shards([("a", 3), ("b", 3), ("c", 9), ("d", 1), ("e", 5)], 6);
        assert_eq!(shards, [vec!["a", "b"], vec!["c"], vec!["d", "e"]]);
    }

    #[test]
    fn parts_share_a_list_without_overlap() {
        let parts = ["0/3", "1/3", "2/3"].map(Part::parse);
        for index in 0..7 {
            assert_eq!(parts.iter().flatten().filter(|part| part.contains(index)).count(), 1);
        }
        assert!(Part::ALL.contains(5));
        assert_eq!(["3/3", "0/0", "1", "a/b"].map(Part::parse), [None; 4]);
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
