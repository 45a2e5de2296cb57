//! Reads the decisions about fields that hold a credential: `specs/secrets.json`.

use std::path::Path;

use cumulo_spec::{
    Spec,
    merge::{Decisions, SECRETS_FILE, SpecError, resolve_secrets},
};

use super::{overlay, read::Reader};

/// Reads the decisions of a folder of specs. Returns no decisions if the file does not exist.
pub(super) fn read_decisions(specs: &Path, errors: &mut Vec<SpecError>) -> Decisions {
    let path = specs.join("secrets.json");
    if !path.exists() {
        return Decisions::default();
    }
    let mut reader = Reader::new(SECRETS_FILE);
    let file = reader.tree(&path).and_then(|node| reader.typed(&node.without(&["$schema"]), "$"));
    errors.append(&mut reader.errors);
    Decisions::new(file.unwrap_or_default())
}

/// Returns an error for each field of a newly imported spec that may hold a credential and has no decision.
pub fn undecided_in(specs: &Path, spec: &Spec) -> Vec<SpecError> {
    let (mut spec, mut errors) = (spec.clone(), Vec::new());
    let mut decisions = read_decisions(specs, &mut errors);
    let folder = format!("{}/{}", spec.provider, spec.service);
    let overlay_file = format!("specs/{folder}/overlay.json");
    let mut overlays = overlay::read(&specs.join(&folder).join("overlay.json"), &overlay_file, &mut errors);
    for (name, patch) in overlays.remove(&spec.version).unwrap_or_default().fields {
        let Some((owner, member)) = name.split_once('.') else { continue };
        let fields = spec.structs.get_mut(owner).into_iter().flatten();
        for field in fields.filter(|field| field.name == member) {
            field.secret = patch.secret;
        }
    }
    let file = format!("specs/{folder}/{}.json", spec.version);
    resolve_secrets(&mut spec, &file, &mut decisions, &mut errors);
    errors
}
