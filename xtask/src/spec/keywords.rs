//! Checks that names in specs and overlays are not Rust keywords.

use cumulo_spec::{
    Field, Spec,
    merge::{Overlay, SpecError, field_at, item_at},
};

use crate::keyword::is_keyword;

/// Checks the Rust names of fields in the facts and in the overlay, and the names of waiters.
pub(super) fn check(spec: &Spec, file: &str, overlay: &Overlay, overlay_file: &str, errors: &mut Vec<SpecError>) {
    const FIX: &str = "choose another name of lower-case letters, digits and `_`";
    let mut check = |file: &str, at: String, name: &str| {
        if is_keyword(name) {
            errors.push(SpecError::new(file, at, format!("`{name}` cannot be a name: it is a Rust keyword"), FIX));
        }
    };
    let mut fields = |file: &str, at: &str, fields: &[Field]| {
        for (index, field) in fields.iter().enumerate() {
            if let Some(rename) = &field.rename {
                check(file, field_at(&item_at(at, index), "rename"), rename);
            }
        }
    };
    for (name, members) in &spec.structs {
        fields(file, &field_at("$.structs", name), members);
    }
    let root = field_at("$", &spec.version);
    for (name, members) in &overlay.add_fields {
        fields(overlay_file, &field_at(&field_at(&root, "add_fields"), name), members);
    }
    for (name, patch) in &overlay.fields {
        if let Some(rename) = &patch.rename {
            let at = field_at(&field_at(&root, "fields"), name);
            check(overlay_file, field_at(&at, "rename"), rename);
        }
    }
    for name in overlay.waiters.keys() {
        check(overlay_file, field_at(&field_at(&root, "waiters"), name), name);
    }
}
