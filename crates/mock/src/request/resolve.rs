//! Finds the operation of the catalog that a request names.

use std::sync::Arc;

use cumulo_catalog::{Catalog, Entry};
use cumulo_spec::{Operation, Spec};

use crate::{
    cloud::Cloud,
    refusal::Refusal,
    request::{
        call::Call,
        params::path::labels,
        raw::{Raw, host_label},
    },
};

/// An operation of the catalog.
pub(crate) struct Target {
    pub(crate) spec: Arc<Spec>,
    pub(crate) operation: Operation,
}

/// Returns the services that match the provider and the service of a request. They may or may not have the action.
fn services<'a>(catalog: &'a Catalog, call: &Call) -> Vec<&'a Entry> {
    let named = |entry: &&Entry| match &call.service {
        Some(name) => entry.code.eq_ignore_ascii_case(name) || entry.service.eq_ignore_ascii_case(name),
        None => true,
    };
    catalog.services().filter(|entry| entry.provider == call.cloud.name()).filter(named).collect()
}

/// Returns all names of the services that match a request. Scripts and faults need them before parameters are read.
pub(crate) fn names(catalog: &Catalog, call: &Call) -> Vec<String> {
    let matching =
        services(catalog, call).into_iter().filter(|entry| entry.version == call.version && entry.has(&call.action));
    let names = matching.flat_map(|entry| [entry.service.clone(), entry.code.clone()]);
    names.chain(call.service.clone()).collect()
}

/// Returns the action whose path matches a request. ROA clients of the first generation do not send an action.
///
/// Several templates may match a path, such as `/a/{Id}` and `/a/b`. The template with the most literal text is used,
/// and among equal templates the template of the service that the host names.
pub(crate) fn action_of_path(catalog: &Catalog, call: &Call, raw: &Raw) -> Option<String> {
    let label = host_label(raw);
    let entries = services(catalog, call).into_iter().filter(|entry| entry.version == call.version);
    let specs = entries.filter_map(|entry| catalog.spec(entry).ok());
    let best = specs.filter_map(|spec| {
        let matches = |operation: &Operation| {
            // RPC operations all have the path `/`; their name is a parameter.
            operation.path != "/" && operation.method.as_str() == raw.method
        };
        let candidates = spec.operations.iter().filter(|(_, operation)| matches(operation));
        let rank = |path: &str| {
            Some(path.len() - labels(path, &raw.path)?.iter().map(|(name, _)| name.len() + 2).sum::<usize>())
        };
        let (literal, action) =
            candidates.filter_map(|(action, operation)| Some((rank(&operation.path)?, action))).max()?;
        Some((literal, label.as_ref().is_some_and(|label| is_host_of(&spec, label)), action.clone()))
    });
    best.max().map(|(_, _, action)| action)
}

/// Returns true if the operation of a request is called without a signature.
pub(crate) fn is_unsigned(catalog: &Catalog, call: &Call) -> bool {
    let matching = services(catalog, call);
    let mut matching = matching.into_iter().filter(|entry| entry.version == call.version && entry.has(&call.action));
    matching.any(|entry| {
        let spec = catalog.spec(entry).ok();
        spec.and_then(|spec| Some(spec.operations.get(&call.action)?.unsigned)).unwrap_or_default()
    })
}

/// Returns the operations that match a request, the most likely operation first. More than one operation matches only
/// if several services of Alibaba have the same action in the same version.
pub(crate) fn targets(catalog: &Catalog, call: &Call, raw: &Raw) -> Result<Vec<Target>, Refusal> {
    let mut entries = services(catalog, call);
    if entries.is_empty() {
        return Err(Refusal::UnknownService(call.service.clone().unwrap_or_default()));
    }
    entries.retain(|entry| entry.version == call.version);
    if entries.is_empty() {
        return Err(Refusal::UnknownVersion(call.version.clone()));
    }
    entries.retain(|entry| entry.has(&call.action));
    let unknown = || Refusal::UnknownAction { action: call.action.clone(), version: call.version.clone() };
    let mut targets = Vec::new();
    for entry in entries {
        let spec = catalog.spec(entry).map_err(|error| Refusal::Internal(error.to_string()))?;
        if let Some(operation) = spec.operations.get(&call.action).cloned() {
            targets.push(Target { spec, operation });
        }
    }
    if call.cloud == Cloud::Alibaba {
        targets.retain(|target| labels(&target.operation.path, &raw.path).is_some());
        if let Some(first) = targets.first() {
            let expected = first.operation.method.as_str();
            // With the old signature, RPC operations can be called with a GET request.
            let is_get_of_rpc =
                |target: &Target| call.by_parameters && raw.method == "GET" && target.operation.path == "/";
            targets.retain(|target| target.operation.method.as_str() == raw.method || is_get_of_rpc(target));
            if targets.is_empty() {
                return Err(Refusal::Method(expected.into()));
            }
        }
        let label = host_label(raw);
        targets.sort_by_key(|target| !label.as_ref().is_some_and(|label| is_host_of(&target.spec, label)));
    }
    if targets.is_empty() { Err(unknown()) } else { Ok(targets) }
}

fn is_host_of(spec: &Spec, label: &str) -> bool {
    let endpoint = &spec.endpoint;
    let mut hosts = endpoint.regions.values().chain(endpoint.vpc.values()).chain([&endpoint.global]);
    spec.code.eq_ignore_ascii_case(label) || hosts.any(|host| host.split('.').next() == Some(label))
}
