//! Keeps facts of the existing spec that the source does not contain. Their absence does not mean that the provider's
//! API lacks them.

use cumulo_spec::{BodyKind, EndpointRule, Field, Location, Operation, Spec};

use super::imported::{Imported, Notes};

const REASON: &str = "not in the source: kept from the existing spec";

/// Copies the facts that the source lacks from the existing spec to the imported spec.
pub(super) fn keep(imported: &mut Imported, existing: &Spec) {
    let Imported { spec, notes, missing } = imported;
    if missing.marks {
        keep_marks(spec, existing, notes);
    }
    if missing.hosts {
        keep_hosts(spec, existing, notes);
    }
}

fn keep_marks(spec: &mut Spec, existing: &Spec, notes: &mut Notes) {
    if spec.errors.is_empty() && !existing.errors.is_empty() {
        notes.add(REASON, format!("{} error codes", existing.errors.len()));
        spec.errors.clone_from(&existing.errors);
    }
    let mut raw = Vec::new();
    for (action, operation) in &mut spec.operations {
        let Some(old) = existing.operations.get(action) else { continue };
        let before = operation.clone();
        let Operation { body, host, unsigned, no_reply, events, errors, .. } = operation;
        if errors.is_empty() {
            errors.clone_from(&old.errors);
        }
        if host.is_empty() {
            host.clone_from(&old.host);
        }
        if *body == BodyKind::Default && old.body != BodyKind::Default {
            *body = old.body;
            raw.extend(operation.input.clone());
        }
        *unsigned |= old.unsigned;
        *no_reply |= old.no_reply;
        *events |= old.events;
        if *operation != before {
            notes.add(REASON, format!("marks or error codes of {action}"));
        }
    }
    for input in raw {
        if let (Some(fields), Some(old)) = (spec.structs.get_mut(&input), existing.structs.get(&input)) {
            keep_body(fields, old);
        }
    }
}

/// Keeps the locations of the fields of an input with a raw body, and the body field, which only the SDKs have.
fn keep_body(fields: &mut Vec<Field>, old: &[Field]) {
    for field in fields.iter_mut() {
        if let Some(old) = old.iter().find(|old| old.name == field.name) {
            field.location = field.location.or(old.location);
        }
    }
    for body in old.iter().filter(|field| field.location == Some(Location::WholeBody)) {
        if fields.iter().all(|field| field.name != body.name) {
            fields.push(body.clone());
        }
    }
}

fn keep_hosts(spec: &mut Spec, existing: &Spec, notes: &mut Notes) {
    let before = spec.endpoint.clone();
    let (new, old) = (&mut spec.endpoint, &existing.endpoint);
    if new.rule == EndpointRule::Unknown {
        new.rule.clone_from(&old.rule);
    }
    if new.global.is_empty() {
        new.global.clone_from(&old.global);
    }
    for (new, old) in [(&mut new.regions, &old.regions), (&mut new.vpc, &old.vpc)] {
        for (region, host) in old {
            new.entry(region.clone()).or_insert_with(|| host.clone());
        }
    }
    if spec.endpoint != before {
        notes.add(REASON, "hosts");
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use cumulo_spec::{Endpoint, ErrorCode, Type};

    use super::*;
    use crate::import::MissingFacts;

    fn spec(operation: Operation, fields: Vec<Field>) -> Spec {
        let operation = Operation { input: Some("UploadRequest".into()), ..operation };
        Spec {
            operations: [("Upload".to_owned(), operation)].into(),
            structs: [("UploadRequest".to_owned(), fields)].into(),
            ..Spec::default()
        }
    }

    fn existing() -> Spec {
        let mut topic = Field::new("Topic", Type::String);
        topic.location = Some(Location::Header);
        let mut body = Field::new("Body", Type::Binary);
        body.location = Some(Location::WholeBody);
        let operation = Operation {
            body: BodyKind::Stream,
            host: "up".into(),
            unsigned: true,
            no_reply: true,
            events: true,
            errors: vec!["Busy".into()],
            ..Operation::default()
        };
        Spec {
            errors: [("Busy".to_owned(), ErrorCode::default())].into(),
            endpoint: Endpoint { regions: [("r".to_owned(), "h.r.example".to_owned())].into(), ..Endpoint::default() },
            ..spec(operation, vec![topic, body])
        }
    }

    fn imported(missing: MissingFacts) -> Imported {
        let spec = spec(Operation::default(), vec![Field::new("Topic", Type::String)]);
        Imported { spec, notes: Notes::default(), missing }
    }

    #[test]
    fn keeps_facts_that_the_source_lacks() {
        let mut new = imported(MissingFacts { marks: true, hosts: true });
        keep(&mut new, &existing());
        assert_eq!(new.spec, existing());
        let text = new.notes.to_string();
        assert!(text.contains("1 error codes") && text.contains("Upload") && text.contains("hosts"), "{text}");
    }

    #[test]
    fn keeps_nothing_from_the_existing_spec_if_the_source_is_complete() {
        let mut new = imported(MissingFacts::default());
        let before = new.clone();
        keep(&mut new, &existing());
        assert_eq!(new, before);
    }
}
