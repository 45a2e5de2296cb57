//! The decoders of the catalog, behind its checksums.

use cumulo_catalog::{Catalog, fuzz};

pub(super) fn run(data: &[u8]) {
    fuzz::decode(data);
    // Reads the data as a whole file. The header rejects most inputs.
    drop(Catalog::open(data.to_vec()));
}

/// Returns some small service versions.
pub(super) fn seeds() -> Vec<Vec<u8>> {
    let catalog = Catalog::embedded();
    let small = catalog.services().filter(|entry| entry.actions().len() <= 12).step_by(4);
    let mut seeds = Vec::new();
    for spec in small.filter_map(|entry| catalog.spec(entry).ok()) {
        seeds.extend(fuzz::encode(&spec));
        seeds.push(fuzz::encode_listing(&spec));
    }
    seeds.retain(|seed| seed.len() <= 4096);
    seeds.push(cumulo_catalog::pack(catalog.providers(), &[]));
    seeds
}
