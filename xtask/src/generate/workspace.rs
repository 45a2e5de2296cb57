//! Generates the files of the workspace.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};

use cumulo_spec::Provider;

use super::{
    families::Families,
    ident::Ident,
    ir::{Module, Position},
    items::provider::{self, Service},
    links::Links,
    manifest, names, print, rustdoc, text, verify,
};
use crate::{
    parallel,
    spec::{Merged, docs::Docs, load, overlay},
};

/// Output of the generator.
#[derive(Debug, Default, PartialEq)]
pub struct Output {
    /// Contents by path from the root of the workspace.
    pub files: BTreeMap<PathBuf, Vec<u8>>,
    /// Folders that may contain only generated files.
    pub folders: Vec<PathBuf>,
    /// True if the files contain upstream's descriptions, which are for local use only.
    pub local_docs: bool,
}

/// A file of a service version to generate.
struct Job<'a> {
    path: PathBuf,
    item: &'a Merged,
    links: Arc<Links>,
    position: Position,
}

/// Generates the files of all specs below `root`.
///
/// `only` limits the output to `provider` or `provider/service`. The catalog always contains all specs.
///
/// # Errors
/// Reports errors in the specs, or in a provider crate's manifest.
pub fn generate(root: &Path, only: Option<&str>) -> Result<Output, String> {
    generate_with(root, only, |_, _, _| Ok(()))
}

/// Generates the files like [`generate`], parses each of them, and compares its items with the representation.
///
/// # Errors
/// Reports errors in the specs, in a provider crate's manifest, or in a template.
pub fn generate_verified(root: &Path, only: Option<&str>) -> Result<Output, String> {
    generate_with(root, only, verify::compare)
}

/// A check of the text of a service version against its module.
type Verify = fn(&str, &Module, &Position) -> Result<(), String>;

fn generate_with(root: &Path, only: Option<&str>, verify: Verify) -> Result<Output, String> {
    let mut merged = load(&root.join("specs"))
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let (only_provider, only_service) = match only.map(|only| only.split_once('/').unwrap_or((only, ""))) {
        Some((provider, service)) => (provider, service),
        None => ("", ""),
    };
    let mut output = Output::default();
    let facts = merged.clone();
    output.local_docs = local_docs(&root.join("specs"), &mut merged)?;
    let mut providers: BTreeMap<&str, Vec<&Merged>> = BTreeMap::new();
    for item in &merged {
        providers.entry(item.spec.provider.as_str()).or_default().push(item);
    }
    let mut known = false;
    let mut jobs = Vec::new();
    for (name, items) in &providers {
        if !only_provider.is_empty() && only_provider != *name {
            continue;
        }
        known |= only_service.is_empty() || items.iter().any(|item| item.spec.service == only_service);
        jobs.extend(provider(root, name, items, only_service, &mut output)?);
    }
    if !known {
        return Err(format!("the specs contain no provider or service `{}`", only.unwrap_or_default()));
    }
    thread::scope(|scope| {
        let packed = scope.spawn(|| catalog(facts));
        output.files.extend(run(jobs, verify)?);
        let packed = packed.join().map_err(|_| "packing the catalog panicked")?;
        output.files.insert("crates/catalog/data/catalog.bin".into(), packed);
        Ok(output)
    })
}

/// Generates the files of service versions on all processors.
fn run(mut jobs: Vec<Job<'_>>, verify: Verify) -> Result<BTreeMap<PathBuf, Vec<u8>>, String> {
    // The largest jobs come first, so that no worker starts a large job at the end.
    jobs.sort_by_key(|job| Reverse(job.item.spec.structs.len()));
    let results = parallel::map(jobs, |job| {
        let module = super::lower(job.item, &job.links);
        let text = text::file(&module, &job.position)
            .and_then(|text| verify(&text, &module, &job.position).map(|()| text))
            .map_err(|error| format!("{}: {error}", job.path.display()))?;
        Ok((job.path, text.into_bytes()))
    });
    results.into_iter().collect()
}

/// Packs the catalog of all specs. The specs must be sorted by provider.
fn catalog(merged: Vec<Merged>) -> Vec<u8> {
    let mut facts: Vec<Provider> = merged.iter().map(|item| item.provider.clone()).collect();
    facts.dedup_by(|one, other| one.name == other.name);
    let specs: Vec<_> = merged.into_iter().map(|item| item.spec).collect();
    cumulo_catalog::pack(&facts, &specs)
}

/// Adds upstream's descriptions to items without documentation, if an import wrote descriptions next to the specs.
/// Returns true if there are any.
fn local_docs(specs: &Path, merged: &mut [Merged]) -> Result<bool, String> {
    let mut found = false;
    for Merged { spec, .. } in merged {
        let path = Docs::path(specs, &spec.provider, &spec.service, &spec.version);
        let Some(docs) = Docs::read(&path).map_err(|error| error.to_string())? else { continue };
        let renamed = overlay::renamed(specs, spec);
        docs.add_to(spec, |name| renamed.get(name).map_or(name, String::as_str), rustdoc::safe);
        found = true;
    }
    Ok(found)
}

/// Adds the files of a provider that do not belong to a service version to `output`. Returns the jobs for the service
/// versions.
fn provider<'a>(
    root: &Path,
    name: &str,
    items: &[&'a Merged],
    only_service: &str,
    output: &mut Output,
) -> Result<Vec<Job<'a>>, String> {
    let folder = PathBuf::from(format!("crates/{name}/src/generated"));
    let facts = items.first().map(|item| &item.provider);
    let families = Families::of(facts);
    let links = Arc::new(Links::read(&root.join("specs").join(name))?);
    let mut services: BTreeMap<&str, Vec<&Merged>> = BTreeMap::new();
    for item in items {
        services.entry(item.spec.service.as_str()).or_default().push(item);
    }
    let (mut modules, mut jobs) = (Vec::new(), Vec::new());
    for (service, versions) in &mut services {
        // The newest version is the default.
        versions.sort_by(|a, b| b.spec.version.cmp(&a.spec.version));
        let version = |item: &&Merged| names::version_module(&item.spec.version);
        let older: Vec<Ident> = versions.iter().skip(1).map(version).collect();
        let module = names::module_name(service);
        if only_service.is_empty() || only_service == *service {
            let file = folder.join(module.word());
            for (item, version) in versions.iter().zip(std::iter::once(None).chain(older.iter().map(Some))) {
                let (path, position) = match version {
                    None => (file.with_extension("rs"), Position::Default(older.iter().rev().cloned().collect())),
                    Some(version) => (file.join(format!("{version}.rs")), Position::Older),
                };
                jobs.push(Job { path, item, links: links.clone(), position });
            }
        }
        modules.push(Service { module, feature: families.feature(service), older });
    }
    if only_service.is_empty() {
        output.folders.push(folder.clone());
    }
    let text = print::file(provider::file(facts, &modules))?;
    output.files.insert(folder.join("mod.rs"), text.into_bytes());
    let path = PathBuf::from(format!("crates/{name}/Cargo.toml"));
    let old = std::fs::read_to_string(root.join(&path)).map_err(|error| format!("{}: {error}", path.display()))?;
    let features: BTreeSet<&str> = modules.iter().map(|service| service.feature).collect();
    let new = manifest::with_features(&old, &features).map_err(|problem| format!("{}: {problem}", path.display()))?;
    output.files.insert(path, new.into_bytes());
    Ok(jobs)
}
