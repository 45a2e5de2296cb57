//! Samples of Alibaba Cloud: pages in checkouts of its documentation repositories, with one folder per product.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use cumulo_catalog::Catalog;

use super::{Sample, files};
use crate::import::docs::sample_responses;

/// Folders whose name differs from the name of the service.
const FOLDERS: [(&str, &str); 1] = [("mongodb", "dds")];

/// The service versions that have an action, by action.
type Actions = BTreeMap<String, BTreeSet<(String, String)>>;

/// Reads the samples of the pages.
///
/// # Errors
/// Fails if a page cannot be read.
pub(super) fn read(folder: &Path) -> Result<Vec<Sample>, String> {
    let actions = actions();
    let mut samples: Vec<Sample> = Vec::new();
    // Pages of one operation in several editions often have the same sample.
    let mut seen = BTreeSet::new();
    for path in files(folder, &|path| path.extension().is_some_and(|extension| extension == "md"))? {
        let source = path.strip_prefix(folder).unwrap_or(&path);
        let product = source.iter().next().and_then(|name| name.to_str()).unwrap_or_default();
        let product = FOLDERS.iter().find(|(name, _)| *name == product).map_or(product, |(_, service)| service);
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let page = sample_responses(&String::from_utf8_lossy(&bytes));
        let Some((action, (service, version))) = page.actions.iter().find_map(|action| {
            let versions = actions.get(action)?;
            Some((action, pick(versions, product, &page.services, page.version.as_deref())?))
        }) else {
            continue;
        };
        for (line, body) in page.samples {
            if seen.insert((action.clone(), body.clone())) {
                samples.push(Sample {
                    service: service.clone(),
                    version: version.clone(),
                    action: action.clone(),
                    source: format!("{}:{line}", source.display()),
                    body,
                });
            }
        }
    }
    Ok(samples)
}

/// Returns all actions of the catalog.
fn actions() -> Actions {
    let catalog = Catalog::embedded();
    let mut actions = Actions::new();
    for entry in catalog.services().filter(|entry| entry.provider == "alibaba") {
        for action in entry.actions() {
            let version = (entry.service.clone(), entry.version.clone());
            actions.entry(action.to_owned()).or_default().insert(version);
        }
    }
    actions
}

/// Returns the service version of a page: the version that the page names, or otherwise the newest version of the
/// product that has the action.
fn pick<'a>(
    versions: &'a BTreeSet<(String, String)>,
    product: &str,
    named: &[String],
    version: Option<&str>,
) -> Option<&'a (String, String)> {
    let of_product = || versions.iter().filter(|(service, _)| service == product || named.contains(service)).rev();
    of_product().find(|(_, candidate)| Some(candidate.as_str()) == version).or_else(|| of_product().next())
}
