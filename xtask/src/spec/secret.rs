//! Which fields hold a credential. In order of precedence: the overlay, `specs/secrets.json`, the name.

use std::{collections::BTreeSet, path::Path};

use cumulo_secret_names::{is_secret_name, looks_secret};
use cumulo_spec::{Field, Spec, can_be_secret};

use super::{error::SpecError, node::member_at, overlay, secret_decisions::Decisions};

/// Returns what the name and the type of a field say, without its mark.
pub fn by_rule(field: &Field) -> bool {
    can_be_secret(&field.ty) && is_secret_name(&field.name)
}

/// Sets `secret` on every field that does not say. A field that turns pages is not secret, whatever its name.
///
/// A field that may hold a credential and is not decided is a fault of `file`.
pub(super) fn resolve(spec: &mut Spec, file: &str, decisions: &mut Decisions, errors: &mut Vec<SpecError>) {
    let paging: BTreeSet<String> = spec
        .operations
        .values()
        .filter_map(|operation| operation.pages.as_ref())
        .flat_map(|pages| pages.input.iter().chain(&pages.next))
        .filter_map(|path| path.rsplit('.').next().map(str::to_owned))
        .collect();
    let service = format!("{}/{}", spec.provider, spec.service);
    for (owner, fields) in &mut spec.structs {
        for field in fields.iter_mut().filter(|field| field.secret.is_none()) {
            if !can_be_secret(&field.ty) || paging.contains(&field.name) {
                field.secret = Some(false);
                continue;
            }
            let rule = is_secret_name(&field.name);
            let candidate = !rule && looks_secret(&field.name);
            let decision = decisions.decide(&service, owner, &field.name, rule, candidate);
            if decision.is_none() && candidate {
                errors.push(undecided(file, &service, owner, &field.name));
            }
            field.secret = Some(decision.unwrap_or(rule));
        }
    }
}

/// Returns what a freshly imported spec needs decided about fields that may hold a credential.
pub fn undecided_in(specs: &Path, spec: &Spec) -> Vec<SpecError> {
    let (mut spec, mut errors) = (spec.clone(), Vec::new());
    let mut decisions = Decisions::read(specs, &mut errors);
    let place = format!("{}/{}", spec.provider, spec.service);
    let overlay_file = format!("specs/{place}/overlay.json");
    let mut overlays = overlay::read(&specs.join(&place).join("overlay.json"), &overlay_file, &mut errors);
    for (name, patch) in overlays.remove(&spec.version).unwrap_or_default().fields {
        let Some((owner, member)) = name.split_once('.') else { continue };
        let fields = spec.structs.get_mut(owner).into_iter().flatten();
        for field in fields.filter(|field| field.name == member) {
            field.secret = patch.secret;
        }
    }
    let file = format!("specs/{place}/{}.json", spec.version);
    resolve(&mut spec, &file, &mut decisions, &mut errors);
    errors
}

fn undecided(file: &str, service: &str, owner: &str, name: &str) -> SpecError {
    let at = member_at(&member_at(&member_at("$", "structs"), owner), name);
    SpecError::new(
        file,
        at,
        format!("`{owner}.{name}` of {service} may hold a credential and is not decided"),
        format!(
            "add `{name}` to the `fields` of a group in specs/secrets.json, or \
             `\"{owner}.{name}\": {{\"secret\": true}}` (or false) to specs/{service}/overlay.json"
        ),
    )
}
