//! Services in shards that one compiler run can hold.

use std::{collections::BTreeMap, fs, path::Path};

use crate::generate::names;

/// The services of a provider crate and the bytes of their generated code.
///
/// # Errors
/// The disk says no.
pub fn sizes(root: &Path, provider: &str) -> Result<BTreeMap<String, u64>, String> {
    let specs = root.join("specs").join(provider);
    let generated = root.join("crates").join(provider).join("src/generated");
    let mut sizes = BTreeMap::new();
    let entries = fs::read_dir(&specs).map_err(|error| format!("{}: {error}", specs.display()))?;
    for entry in entries.filter_map(Result::ok).filter(|entry| entry.path().is_dir()) {
        let service = entry.file_name().to_string_lossy().into_owned();
        let module = names::module_name(&service);
        let file = generated.join(module.trim_start_matches("r#"));
        let size = |path: &Path| fs::metadata(path).map_or(0, |meta| meta.len());
        let versions = fs::read_dir(&file).into_iter().flatten().filter_map(Result::ok);
        let bytes = size(&file.with_extension("rs")) + versions.map(|entry| size(&entry.path())).sum::<u64>();
        sizes.insert(service, bytes);
    }
    Ok(sizes)
}

/// Services in order, as many in a shard as stay below `limit` bytes; at least one.
pub fn shards(services: &[(&str, u64)], limit: u64) -> Vec<Vec<String>> {
    let mut shards: Vec<Vec<String>> = Vec::new();
    let mut bytes = 0;
    for (service, size) in services {
        match shards.last_mut() {
            Some(shard) if bytes + size <= limit => shard.push((*service).to_owned()),
            _ => {
                shards.push(vec![(*service).to_owned()]);
                bytes = 0;
            }
        }
        bytes += size;
    }
    shards
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_shard_is_as_full_as_may_be() {
        let shards = super::shards(&[("a", 3), ("b", 3), ("c", 9), ("d", 1), ("e", 5)], 6);
        assert_eq!(shards, [vec!["a", "b"], vec!["c"], vec!["d", "e"]]);
    }
}
