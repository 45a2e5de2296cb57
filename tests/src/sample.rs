//! Sample inputs of the registered operations, from the facts of the catalog.

use cumulo_catalog::Catalog;
use cumulo_core::Registered;
use cumulo_spec::{SampleRule, Sampler};
use serde_json::Value;

/// Returns a sample of an operation's input, by wire name.
///
/// # Errors
/// Fails if the catalog does not have the operation.
pub fn sample(rule: SampleRule, provider: &str, registered: &Registered) -> Result<Value, String> {
    let info = registered.info;
    let spec = Catalog::embedded().service(provider, info.service.name, info.service.version);
    let spec = spec.map_err(|error| format!("catalog: {error}"))?;
    let operation = spec.operations.get(info.action).ok_or("catalog: no such operation")?;
    let input = operation.input.as_deref().unwrap_or_default();
    Ok(Sampler::new(&spec, rule).fields(input).into())
}
