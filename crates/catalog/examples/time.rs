//! Measures the size of the catalog, and the time to open it, to find an operation and to search:
//! `cargo run --release -p cumulo-catalog --example time [-- <catalog.bin>]`.

use std::{
    collections::BTreeMap,
    error::Error,
    hint::black_box,
    time::{Duration, Instant},
};

use cumulo_catalog::{Catalog, spec::Spec};

const RUNS: usize = 51;
const SEARCHES: [&str; 5] =
    ["reset password redis", "DescribeInstances", "create", "tencent vpc subnet delete", "list of virtual machines"];

fn main() -> Result<(), Box<dyn Error>> {
    let path =
        std::env::args().nth(1).unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/data/catalog.bin").into());
    let bytes: &'static [u8] = std::fs::read(&path)?.leak();
    let catalog = Catalog::open(bytes)?;
    println!("{path}: {} bytes", bytes.len());
    let mut by_provider: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for entry in catalog.services() {
        let (versions, actions) = by_provider.entry(&entry.provider).or_default();
        *versions += 1;
        *actions += entry.actions().len();
    }
    for (provider, (versions, actions)) in &by_provider {
        let specs = catalog.services().filter(|entry| entry.provider == *provider).map(|entry| catalog.spec(entry));
        let specs: Vec<Spec> = specs.map(|spec| spec.map(|spec| (*spec).clone())).collect::<Result<_, _>>()?;
        let start = Instant::now();
        let size = cumulo_catalog::pack(catalog.provider(provider).map_or(&[], std::slice::from_ref), &specs).len();
        println!(
            "  {provider}: {versions} service versions, {actions} operations, {size} bytes, packed in {:.1?}",
            start.elapsed()
        );
    }

    show("open", || Catalog::open(bytes));
    let mut entries: Vec<_> = catalog.services().collect();
    entries.sort_by_key(|entry| entry.actions().len());
    for entry in [entries.last(), entries.get(entries.len() / 2)].into_iter().flatten() {
        let (provider, version) = (&entry.provider, &entry.version);
        let Some(action) = entry.actions().last() else { continue };
        let label = format!("open, find {provider}/{}/{action} (one of {})", entry.service, entry.actions().len());
        show(&label, || {
            let catalog = Catalog::open(bytes)?;
            let found = catalog.find(provider, version, action);
            let specs = found.into_iter().map(|entry| catalog.spec(entry)).collect::<Result<Vec<_>, _>>()?;
            Ok::<_, cumulo_catalog::Error>((catalog, specs))
        });
    }
    let mut slowest = (Duration::ZERO, String::new());
    for entry in Catalog::open(bytes)?.services() {
        let start = Instant::now();
        black_box(catalog.clone().spec(entry)?);
        slowest = slowest.max((start.elapsed(), format!("{entry:?}")));
    }
    println!("slowest spec to inflate: {:.2?}, {}", slowest.0, slowest.1);
    for words in SEARCHES {
        show(&format!("search `{words}`"), || catalog.search(words, 20));
        for hit in catalog.search(words, 3) {
            println!(
                "    {} {}/{}/{} {}",
                hit.score, hit.entry.provider, hit.entry.service, hit.entry.version, hit.action
            );
        }
    }
    Ok(())
}

/// Prints the best and the median time of several runs. Other load on the machine affects the best run least.
fn show<T>(label: &str, work: impl Fn() -> T) {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            let result = black_box(work());
            let time = start.elapsed();
            drop(result);
            time
        })
        .collect();
    times.sort();
    println!("{label}: {:.2?} (median of {RUNS}: {:.2?})", times[0], times[RUNS / 2]);
}
