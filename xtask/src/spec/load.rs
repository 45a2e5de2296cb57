//! Reads `specs/` from disk into merged specs.

use std::{
    fs,
    path::{Path, PathBuf},
};

use cumulo_spec::{
    Provider, Spec,
    merge::{
        Decisions, SpecError, apply, check_constructors, check_facts, check_features, check_place, field_at,
        resolve_secrets,
    },
};

use super::{docs, keywords, merged::Merged, overlay, read::Reader, secret::read_decisions};
use crate::parallel;

/// Reads, merges and validates all specs under `specs` (the folder with the providers' folders).
///
/// The result is sorted by provider, service and version.
///
/// # Errors
/// Returns the errors of all files.
pub fn load(specs: &Path) -> Result<Vec<Merged>, Vec<SpecError>> {
    load_all(specs, true)
}

/// Loads specs after an import. Does not report missing decisions about constructors and about fields that may be
/// secret.
pub fn load_undecided(specs: &Path) -> Result<Vec<Merged>, Vec<SpecError>> {
    load_all(specs, false)
}

fn load_all(specs: &Path, decided: bool) -> Result<Vec<Merged>, Vec<SpecError>> {
    let mut merged = Vec::new();
    let mut errors = Vec::new();
    let mut decisions = read_decisions(specs, &mut errors);
    let providers = folders(specs, "specs", &mut errors);
    for (name, folder) in &providers {
        load_provider(name, folder, decided, &mut merged, &mut errors);
    }
    let mut faults = Vec::new();
    for Merged { spec, .. } in &mut merged {
        let file = format!("specs/{}/{}/{}.json", spec.provider, spec.service, spec.version);
        resolve_secrets(spec, &file, &mut decisions, &mut faults);
    }
    // If providers are missing, most decisions apply to no field.
    if errors.is_empty() && decisions.are_for(|provider| providers.iter().any(|(name, _)| name == provider)) {
        decisions.report_unused(&mut faults);
    }
    if decided {
        errors.append(&mut faults);
    }
    if errors.is_empty() { Ok(merged) } else { Err(errors) }
}

/// Reads one spec file without its overlay. Only its form is validated.
pub fn read_spec(path: &Path, name: &str) -> Result<Spec, Vec<SpecError>> {
    let mut reader = Reader::new(name);
    let spec = reader.tree(path).and_then(|node| reader.spec(&node));
    match spec {
        Some(spec) if reader.errors.is_empty() => Ok(spec),
        _ => Err(reader.errors),
    }
}

/// Reads a spec and an overlay from texts, and merges them as [`load`] does for a service version.
///
/// # Errors
/// Returns all errors of both texts.
pub fn merge_texts(spec: &str, overlay: &str) -> Result<Spec, Vec<SpecError>> {
    const FILE: &str = "spec.json";
    let mut reader = Reader::new(FILE);
    let read = reader.parse(spec).and_then(|node| reader.spec(&node));
    let mut errors = reader.errors;
    let mut overlays = overlay::parse(overlay, "overlay.json", &mut errors);
    let Some(mut spec) = read else { return Err(errors) };
    let version = spec.version.clone();
    let overlay = overlays.remove(&version).unwrap_or_default();
    check_facts(&spec, FILE, &mut errors);
    keywords::check(&spec, FILE, &overlay, "overlay.json", &mut errors);
    apply(overlay, &mut spec, &version, "overlay.json", &mut errors);
    check_constructors(&spec, FILE, &mut errors);
    resolve_secrets(&mut spec, FILE, &mut Decisions::default(), &mut errors);
    if errors.is_empty() { Ok(spec) } else { Err(errors) }
}

/// Reads a `provider.json`. Errors contain `name` as the name of the file.
pub fn read_provider(path: &Path, name: &str) -> Result<Provider, Vec<SpecError>> {
    let mut reader = Reader::new(name);
    let provider = reader.tree(path).and_then(|node| reader.typed(&node.without(&["$schema"]), "$"));
    match provider {
        Some(provider) if reader.errors.is_empty() => Ok(provider),
        _ => Err(reader.errors),
    }
}

fn load_provider(name: &str, folder: &Path, decided: bool, merged: &mut Vec<Merged>, errors: &mut Vec<SpecError>) {
    let file = format!("specs/{name}/provider.json");
    let provider = read_provider(&folder.join("provider.json"), &file).unwrap_or_else(|mut found| {
        errors.append(&mut found);
        Provider { name: name.into(), ..Provider::default() }
    });
    if provider.name != name {
        errors.push(SpecError::new(
            &file,
            "$.name",
            format!("the name `{}` differs from the folder `{name}`", provider.name),
            format!("write `\"name\": \"{name}\"` or rename the folder"),
        ));
    }
    let services = folders(folder, &format!("specs/{name}"), errors);
    check_features(&provider, services.iter().map(|(service, _)| service.as_str()), &file, errors);
    let loaded = parallel::map(services, |(service, folder)| {
        let (mut merged, mut errors) = (Vec::new(), Vec::new());
        load_service(&provider, &service, &folder, decided, &mut merged, &mut errors);
        (merged, errors)
    });
    for (mut of_service, mut found) in loaded {
        merged.append(&mut of_service);
        errors.append(&mut found);
    }
}

fn load_service(
    provider: &Provider,
    service: &str,
    folder: &Path,
    decided: bool,
    merged: &mut Vec<Merged>,
    errors: &mut Vec<SpecError>,
) {
    let directory = format!("specs/{}/{service}", provider.name);
    let overlay_file = format!("{directory}/overlay.json");
    let mut overlays = overlay::read(&folder.join("overlay.json"), &overlay_file, errors);
    for (file, path) in entries(folder, &directory, errors) {
        if file.ends_with(docs::ENDING) {
            continue; // Only the generator reads this file.
        }
        let name = format!("{directory}/{file}");
        let Some(version) = file.strip_suffix(".json") else {
            errors.push(SpecError::new(
                &name,
                "$",
                "not a spec: only `<version>.json` and `overlay.json` belong here",
                "move the file to another folder",
            ));
            continue;
        };
        if version == "overlay" {
            continue;
        }
        let overlay = overlays.remove(version).unwrap_or_default();
        let mut spec = match read_spec(&path, &name) {
            Ok(spec) => spec,
            Err(mut found) => {
                errors.append(&mut found);
                continue;
            }
        };
        let before = errors.len();
        check_place(&spec, &provider.name, service, version, &name, errors);
        check_facts(&spec, &name, errors);
        keywords::check(&spec, &name, &overlay, &overlay_file, errors);
        apply(overlay, &mut spec, version, &overlay_file, errors);
        if errors.len() == before {
            if decided {
                check_constructors(&spec, &name, errors);
            }
            merged.push(Merged { provider: provider.clone(), spec });
        }
    }
    for version in overlays.keys() {
        errors.push(SpecError::new(
            &overlay_file,
            field_at("$", version),
            format!("missing {directory}/{version}.json"),
            "name a version that has a spec file, or remove the entry",
        ));
    }
}

/// Returns the folders in a folder, by name.
fn folders(folder: &Path, name: &str, errors: &mut Vec<SpecError>) -> Vec<(String, PathBuf)> {
    entries(folder, name, errors).into_iter().filter(|(_, path)| path.is_dir()).collect()
}

/// Returns the entries of a folder by name, without hidden files.
fn entries(folder: &Path, name: &str, errors: &mut Vec<SpecError>) -> Vec<(String, PathBuf)> {
    let listed = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>());
    let mut found: Vec<(String, PathBuf)> = match listed {
        Ok(paths) => paths
            .into_iter()
            .filter_map(|path| Some((path.file_name()?.to_str()?.to_owned(), path)))
            .filter(|(file, _)| !file.starts_with('.'))
            .collect(),
        Err(error) => {
            errors.push(SpecError::new(
                name,
                "$",
                format!("cannot read the folder: {error}"),
                "check the path and its permissions",
            ));
            Vec::new()
        }
    };
    found.sort();
    found
}
