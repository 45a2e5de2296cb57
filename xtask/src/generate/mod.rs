//! Specs in, provider crates and the catalog out.

pub mod command;
pub(crate) mod emit;
pub(crate) mod ir;
pub(crate) mod lower;
pub(crate) mod names;
mod rustdoc;
mod sync;
mod waiters;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use cumulo_catalog::spec::Provider;

use crate::spec::{Merged, docs::Docs, load, overlay};

pub use sync::{check, write};

/// What the generator makes.
#[derive(Debug, Default, PartialEq)]
pub struct Output {
    /// Contents by path from the root of the workspace.
    pub files: BTreeMap<PathBuf, Vec<u8>>,
    /// Folders in which every other file is a stray.
    pub folders: Vec<PathBuf>,
    /// Whether upstream's descriptions, which are local, went into the files.
    pub local_docs: bool,
}

/// Everything that the specs below `root` say, as files.
///
/// `only` limits it to `provider` or `provider/service`; the catalog is made from all specs in any case.
///
/// # Errors
/// What is wrong with the specs, or with a provider crate's manifest.
pub fn generate(root: &Path, only: Option<&str>) -> Result<Output, String> {
    let mut merged = load(&root.join("specs"))
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let (only_provider, only_service) = match only.map(|only| only.split_once('/').unwrap_or((only, ""))) {
        Some((provider, service)) => (provider, service),
        None => ("", ""),
    };
    let mut output = Output::default();
    let packed = catalog(&merged);
    output.files.insert("crates/catalog/data/catalog.bin".into(), packed);
    output.local_docs = local_docs(&root.join("specs"), &mut merged)?;
    let mut providers: BTreeMap<&str, Vec<&Merged>> = BTreeMap::new();
    for item in &merged {
        providers.entry(item.spec.provider.as_str()).or_default().push(item);
    }
    let mut known = false;
    for (name, items) in &providers {
        if !only_provider.is_empty() && only_provider != *name {
            continue;
        }
        known |= only_service.is_empty() || items.iter().any(|item| item.spec.service == only_service);
        provider(root, name, items, only_service, &mut output)?;
    }
    if !known {
        return Err(format!("`{}` names no provider or service of the specs", only.unwrap_or_default()));
    }
    Ok(output)
}

/// The catalog of all specs, which are in the order of their providers.
fn catalog(merged: &[Merged]) -> Vec<u8> {
    let mut facts: Vec<Provider> = merged.iter().map(|item| item.provider.clone()).collect();
    facts.dedup_by(|one, other| one.name == other.name);
    let specs: Vec<_> = merged.iter().map(|item| item.spec.clone()).collect();
    cumulo_catalog::pack(&facts, &specs)
}

/// Puts upstream's descriptions, where an import left any beside the specs, under our own words. Whether there are any.
fn local_docs(specs: &Path, merged: &mut [Merged]) -> Result<bool, String> {
    let mut found = false;
    for Merged { spec, .. } in merged {
        let path = Docs::path(specs, &spec.provider, &spec.service, &spec.version);
        let Some(docs) = Docs::read(&path).map_err(|error| error.to_string())? else { continue };
        let renamed = overlay::renamed(specs, spec);
        docs.put_under(spec, |name| renamed.get(name).map_or(name, String::as_str), rustdoc::safe);
        found = true;
    }
    Ok(found)
}

fn provider(root: &Path, name: &str, items: &[&Merged], only_service: &str, output: &mut Output) -> Result<(), String> {
    let folder = PathBuf::from(format!("crates/{name}/src/generated"));
    let mut services: BTreeMap<&str, Vec<&Merged>> = BTreeMap::new();
    for item in items {
        services.entry(item.spec.service.as_str()).or_default().push(item);
    }
    // The newest version is the default.
    for versions in services.values_mut() {
        versions.sort_by(|a, b| b.spec.version.cmp(&a.spec.version));
    }
    for (service, versions) in &services {
        if !only_service.is_empty() && only_service != *service {
            continue;
        }
        let file = names::module_file(service);
        let mut others = String::new();
        for (index, item) in versions.iter().enumerate().rev() {
            let lowered = lower::lower(&item.spec, &item.spec.waiters);
            if index > 0 {
                let version = names::version_module(&item.spec.version);
                let _ = writeln!(others, "pub mod {version};");
                let path = folder.join(&file).join(format!("{version}.rs"));
                output.files.insert(path, emit::module(&lowered, "").into_bytes());
            } else {
                if !others.is_empty() {
                    others.push('\n');
                }
                output.files.insert(folder.join(format!("{file}.rs")), emit::module(&lowered, &others).into_bytes());
            }
        }
    }
    if only_service.is_empty() {
        output.folders.push(folder.clone());
    }
    let facts = items.first().map(|item| &item.provider);
    let families = Families::of(facts);
    output.files.insert(folder.join("mod.rs"), modules(facts, &services, &families).into_bytes());
    let manifest = PathBuf::from(format!("crates/{name}/Cargo.toml"));
    let text =
        std::fs::read_to_string(root.join(&manifest)).map_err(|error| format!("{}: {error}", manifest.display()))?;
    let features: BTreeSet<&str> = services.keys().map(|service| families.feature(service)).collect();
    let text = manifest_with(&text, &features).map_err(|problem| format!("{}: {problem}", manifest.display()))?;
    output.files.insert(manifest, text.into_bytes());
    Ok(())
}

/// The cargo features of services.
pub(crate) struct Families<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Families<'a> {
    pub(crate) fn of(provider: Option<&'a Provider>) -> Self {
        let families = provider.into_iter().flat_map(|provider| &provider.features);
        Self(families.flat_map(|(name, family)| family.iter().map(|service| (&**service, &**name))).collect())
    }

    /// A family's, or the service's own.
    pub(crate) fn feature<'s>(&self, service: &'s str) -> &'s str
    where
        'a: 's,
    {
        self.0.get(service).copied().unwrap_or(service)
    }
}

/// `generated/mod.rs`: protocol facts of the provider, and a module a service. The `cfg` stands on the `mod` line, so
/// that rustc does not open the file of a service that nobody asked for.
fn modules(provider: Option<&Provider>, services: &BTreeMap<&str, Vec<&Merged>>, families: &Families<'_>) -> String {
    let mut out = format!("//! The services.\n{}#![allow(missing_docs, deprecated)]\n", emit::HEADER);
    if let Some(provider) = provider {
        out.push_str("\nuse cumulo_core::Codes;\n");
        let _ = write!(
            out,
            "\n/// Domain of the hosts that the endpoint rule makes.\npub(crate) const DOMAIN: &str = {:?};\n",
            provider.domain
        );
        out.push_str("\n/// What the provider's error codes mean.\npub(crate) const CODES: Codes = Codes {\n");
        for (name, codes) in [
            ("throttle", &provider.throttle_codes),
            ("not_throttle", &provider.not_throttle_codes),
            ("fault", &provider.fault_codes),
            ("auth", &provider.auth_codes),
            ("clock", &provider.clock_codes),
            ("expired", &provider.expired_codes),
        ] {
            let line = format!("    {name}: &{codes:?},\n");
            if line.len() <= 121 {
                out.push_str(&line);
                continue;
            }
            let _ = writeln!(out, "    {name}: &[");
            for code in codes {
                let _ = writeln!(out, "        {code:?},");
            }
            out.push_str("    ],\n");
        }
        out.push_str("};\n");
        out.push('\n');
    }
    for service in services.keys() {
        let feature = families.feature(service);
        let _ = write!(out, "#[cfg(feature = {feature:?})]\npub mod {};\n", names::module_name(service));
    }
    registry(&mut out, services, families);
    out
}

/// The operations of the services that are compiled in, the default version of a service first.
fn registry(out: &mut String, services: &BTreeMap<&str, Vec<&Merged>>, families: &Families<'_>) {
    out.push_str(
        "\n/// All operations of the services that are compiled in, for tools that work on the tables.\n#[cfg(feature = \"reflect\")]\npub const OPERATIONS: &[&[cumulo_core::Registered]] = &[\n",
    );
    for (service, versions) in services {
        let module = names::module_name(service);
        let older = versions.iter().skip(1).map(|item| format!("{}::", names::version_module(&item.spec.version)));
        for version in std::iter::once(String::new()).chain(older) {
            let feature = families.feature(service);
            let _ = write!(out, "    #[cfg(feature = {feature:?})]\n    {module}::{version}OPERATIONS,\n");
        }
    }
    out.push_str("];\n");
}

const FEATURES_START: &str = "# Services: made by `cargo xtask generate`.\n";
const FEATURES_END: &str = "# End of services.\n";

/// The manifest with these features between the marks.
fn manifest_with(manifest: &str, features: &BTreeSet<&str>) -> Result<String, String> {
    let start =
        manifest.find(FEATURES_START).ok_or_else(|| format!("no line {FEATURES_START:?}"))? + FEATURES_START.len();
    let end =
        manifest.find(FEATURES_END).filter(|end| *end >= start).ok_or_else(|| format!("no line {FEATURES_END:?}"))?;
    let own = own_features(manifest.get(..start).unwrap_or_default());
    if let Some(taken) = own.into_iter().find(|name| features.contains(name)) {
        return Err(format!(
            "the crate has a feature `{taken}` of its own, so a service cannot have it: put the service `{taken}` into a \
             family of another name, under `features` in its provider.json"
        ));
    }
    let lines: String = features.iter().map(|feature| format!("{feature} = []\n")).collect();
    Ok(format!("{}{lines}{}", manifest.get(..start).unwrap_or_default(), manifest.get(end..).unwrap_or_default()))
}

/// The features of the crate itself: the keys of `[features]` before those of services.
fn own_features(manifest: &str) -> Vec<&str> {
    let section = manifest.split_once("[features]\n").map_or("", |(_, section)| section);
    let keys = section.lines().filter_map(|line| line.split_once('=').map(|(key, _)| key.trim()));
    keys.filter(|key| !key.is_empty() && !key.starts_with('#')).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_service_cannot_have_the_name_of_a_feature_of_the_crate() {
        let manifest = format!(
            "[package]\nname = \"x\"\n\n[features]\ndefault = [\"http-client\"]\n# a = b\nmetrics = [\n    \"core/metrics\",\n]\n\
             {FEATURES_START}old = []\n{FEATURES_END}"
        );
        assert_eq!(own_features(&manifest), ["default", "metrics", "old"]);
        assert!(manifest_with(&manifest, &BTreeSet::from(["cvm", "old"])).unwrap().contains("cvm = []\nold = []\n"));
        for name in ["metrics", "default"] {
            let error = manifest_with(&manifest, &BTreeSet::from(["cvm", name])).unwrap_err();
            assert!(error.contains(&format!("`{name}`")) && error.contains("provider.json"), "{error}");
        }
    }
}
