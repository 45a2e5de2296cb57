//! Reads overlays: `specs/<provider>/<service>/overlay.json`.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use cumulo_spec::{
    Spec,
    merge::{Overlay, SpecError, field_at, item_at},
};

use super::{node::Node, read::Reader};

/// Reads the `overlay.json` of a service. Returns the overlays by version, or an empty map if the file does not exist.
pub(crate) fn read(path: &Path, file: &str, errors: &mut Vec<SpecError>) -> BTreeMap<String, Overlay> {
    if !path.exists() {
        return BTreeMap::new();
    }
    let mut reader = Reader::new(file);
    let tree = reader.tree(path);
    let overlays = of_tree(&mut reader, tree);
    errors.append(&mut reader.errors);
    overlays
}

/// Parses the overlays of a text, by version.
pub(crate) fn parse(text: &str, file: &str, errors: &mut Vec<SpecError>) -> BTreeMap<String, Overlay> {
    let mut reader = Reader::new(file);
    let tree = reader.parse(text);
    let overlays = of_tree(&mut reader, tree);
    errors.append(&mut reader.errors);
    overlays
}

fn of_tree(reader: &mut Reader<'_>, tree: Option<Node>) -> BTreeMap<String, Overlay> {
    let mut overlays = BTreeMap::new();
    let tree = tree.map(|node| node.without(&["$schema"]));
    for (version, node) in reader.object(tree.as_ref(), "$") {
        let overlay = read_version(reader, node, &field_at("$", version));
        overlays.insert(version.clone(), overlay);
    }
    overlays
}

/// Returns the decisions of a version's overlay about arguments of constructors. [`super::load`] reports errors of the
/// overlay.
pub(crate) fn arguments(specs: &Path, provider: &str, service: &str, version: &str) -> Overlaid {
    let path = specs.join(provider).join(service).join("overlay.json");
    let overlay = read(&path, "overlay.json", &mut Vec::new()).remove(version).unwrap_or_default();
    let mut overlaid = Overlaid::default();
    for (path_of_field, patch) in overlay.fields {
        if patch.ty.is_some() {
            overlaid.types.insert(path_of_field.clone());
        }
        overlaid.required.extend(patch.required.map(|required| (path_of_field, required)));
    }
    overlaid
}

/// Decisions of an overlay about arguments of constructors, by `Struct.Field`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlaid {
    /// True if a request must contain the field.
    pub required: BTreeMap<String, bool>,
    /// Fields whose type the overlay sets.
    pub types: BTreeSet<String>,
}

/// Returns the structs that the overlay of a version renames, as a map from the new name to the name in the facts.
/// [`super::load`] reports errors of the overlay.
pub(crate) fn renamed(specs: &Path, spec: &Spec) -> BTreeMap<String, String> {
    let path = specs.join(&spec.provider).join(&spec.service).join("overlay.json");
    let overlay = read(&path, "overlay.json", &mut Vec::new()).remove(&spec.version).unwrap_or_default();
    overlay.structs.into_iter().filter_map(|(name, patch)| Some((patch.rename?, name))).collect()
}

fn read_version(reader: &mut Reader<'_>, node: &Node, at: &str) -> Overlay {
    // The names of the sections are checked first, so that an unknown section is reported. Then each entry is read
    // separately.
    let empty = Node::Object(Vec::new());
    let sections = reader.object(Some(node), at).iter().map(|(name, _)| (name.clone(), empty.clone())).collect();
    let _: Option<Overlay> = reader.typed(&Node::Object(sections), at);
    let mut overlay = Overlay {
        operations: reader.map(node.get("operations"), &field_at(at, "operations")),
        fields: reader.map(node.get("fields"), &field_at(at, "fields")),
        structs: reader.map(node.get("structs"), &field_at(at, "structs")),
        add_fields: BTreeMap::new(),
        errors: reader.map(node.get("errors"), &field_at(at, "errors")),
        waiters: reader.map(node.get("waiters"), &field_at(at, "waiters")),
    };
    let at = field_at(at, "add_fields");
    for (name, fields) in reader.object(node.get("add_fields"), &at) {
        let at = field_at(&at, name);
        let mut read = Vec::new();
        for (index, field) in reader.list(fields, &at).iter().enumerate() {
            read.extend(reader.field(field, &item_at(&at, index)));
        }
        overlay.add_fields.insert(name.clone(), read);
    }
    overlay
}
