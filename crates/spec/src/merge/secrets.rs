//! Decides which fields hold a credential. In order of precedence: the overlay, `specs/secrets.json`, the name.

use std::collections::BTreeSet;

use cumulo_secret_names::{is_secret_name, looks_secret};

use crate::{
    merge::{decisions::Decisions, error::SpecError, json_path::field_at},
    secret::can_be_secret,
    spec::Spec,
};

/// Sets `secret` for every field that has no value for it. A pagination field is not secret, regardless of its name.
///
/// A field that may hold a credential but has no decision is reported as an error of `file`.
pub fn resolve(spec: &mut Spec, file: &str, decisions: &mut Decisions, errors: &mut Vec<SpecError>) {
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

fn undecided(file: &str, service: &str, owner: &str, name: &str) -> SpecError {
    let at = field_at(&field_at(&field_at("$", "structs"), owner), name);
    SpecError::new(
        file,
        at,
        format!("`{owner}.{name}` of {service} may hold a credential, but has no decision"),
        format!(
            "add `{name}` to the `fields` of a group in specs/secrets.json, or \
             `\"{owner}.{name}\": {{\"secret\": true}}` (or false) to specs/{service}/overlay.json"
        ),
    )
}
