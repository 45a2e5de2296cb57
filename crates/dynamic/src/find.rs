//! Finds the operation that a request names.

use std::sync::Arc;

use cumulo_catalog::{Catalog, Entry};
use cumulo_core::Request;
use cumulo_spec::{Operation, Spec, did_you_mean};

use crate::problem::RequestProblem;

/// An operation that the catalog lists.
pub(crate) struct ListedOperation {
    pub(crate) spec: Arc<Spec>,
    pub(crate) action: String,
}

impl ListedOperation {
    pub(crate) fn operation(&self) -> Option<&Operation> {
        self.spec.operations.get(&self.action)
    }
}

/// Finds the operation of a request in the version that the request names, or in the newest version that has the
/// action.
pub(crate) fn find(catalog: &Catalog, provider: &str, request: &Request) -> Result<ListedOperation, RequestProblem> {
    let entries: Vec<&Entry> = catalog.services().filter(|entry| entry.provider == provider).collect();
    let name = request.service();
    let mut versions: Vec<&Entry> = entries.iter().copied().filter(|entry| entry.service == name).collect();
    if versions.is_empty() {
        versions = entries.iter().copied().filter(|entry| entry.code.eq_ignore_ascii_case(name)).collect();
    }
    if versions.is_empty() {
        let known = entries.iter().map(|entry| entry.service.as_str());
        let hint = did_you_mean(
            name,
            known,
            format!("none of the {} service versions of {provider} has a similar name", entries.len()),
        );
        return Err(RequestProblem::Service { name: name.to_owned(), hint });
    }
    if let Some(version) = request.api_version() {
        let known: Vec<&str> = versions.iter().map(|entry| entry.version.as_str()).collect();
        if !known.contains(&version) {
            let hint = format!("the available versions are {}", known.join(", "));
            return Err(RequestProblem::Version { name: version.to_owned(), hint });
        }
        versions.retain(|entry| entry.version == version);
    }
    // The versions are sorted by date.
    let Some(entry) = versions.iter().rev().find(|entry| entry.has(request.action())) else {
        let known = versions.iter().flat_map(|entry| entry.actions());
        let hint = did_you_mean(request.action(), known, format!("`{name}` has no action with a similar name"));
        return Err(RequestProblem::Action { name: request.action().to_owned(), hint });
    };
    let spec = catalog.spec(entry).map_err(|error| RequestProblem::Catalog(error.to_string()))?;
    Ok(ListedOperation { spec, action: request.action().to_owned() })
}
