//! The parser of specs and overlays. Input: a spec and an overlay, separated by a zero byte.

use cumulo_catalog::Catalog;
use xtask::spec::merge_texts;

use super::bytes::halves;

pub(super) fn run(data: &[u8]) {
    let (spec, overlay) = halves(data);
    let (Ok(spec), Ok(overlay)) = (std::str::from_utf8(spec), std::str::from_utf8(overlay)) else { return };
    match merge_texts(spec, overlay) {
        Ok(spec) => {
            let written = xtask::spec::write(&spec).unwrap();
            assert!(serde_json::from_str::<serde_json::Value>(&written).is_ok());
        }
        Err(errors) => assert!(errors.iter().all(|error| !error.problem.is_empty())),
    }
}

/// Returns some small service versions, and an overlay with one patch of each kind.
pub(super) fn seeds() -> Vec<Vec<u8>> {
    let catalog = Catalog::embedded();
    let small = catalog.services().filter(|entry| entry.actions().len() <= 4).step_by(5);
    let mut seeds = Vec::new();
    for (entry, spec) in small.filter_map(|entry| Some((entry, catalog.spec(entry).ok()?))) {
        let action = entry.actions().next().unwrap_or_default();
        let input = spec.operations.get(action).and_then(|operation| operation.input.clone()).unwrap_or_default();
        let member = spec.structs.get(&input).and_then(|fields| fields.first()).map(|field| field.name.clone());
        let overlay = serde_json::json!({ spec.version.clone(): {
            "operations": { action: { "doc": "Does it.", "read_only": true, "errors": ["X.Y"] } },
            "fields": { format!("{input}.{}", member.unwrap_or_default()): { "secret": true, "doc": "It." } },
            "add_fields": { input: [{ "name": "More", "type": "[string]" }] },
            "errors": { "X.Y": { "http": 400 } },
        }});
        let written = xtask::spec::write(&spec).unwrap();
        seeds.push([written.as_bytes(), &[0], overlay.to_string().as_bytes()].concat());
    }
    seeds.retain(|seed| seed.len() <= 8192);
    seeds
}
