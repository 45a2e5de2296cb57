//! Secrets that must not appear in any text.

use cumulo_core::{
    Model,
    model::{Field, Scalar, Shape, Slot, View},
};

/// Fills every field: with the canary if its type is a secret, otherwise with a plain value. Returns the number of
/// canaries.
pub fn fill(model: &mut dyn Model, canary: &str, depth: usize) -> usize {
    let mut index = 0;
    let mut count = 0;
    while let Some(field) = model.get_mut(index) {
        count += fill_field(field, canary, depth);
        index += 1;
    }
    count
}

fn fill_field(field: &mut dyn Field, canary: &str, depth: usize) -> usize {
    if field.set(Scalar::Str(canary)) {
        if matches!(field.view(), View::Secret(_)) {
            return 1;
        }
        field.set(Scalar::Str("plain"));
        return 0;
    }
    if field.set(Scalar::Int(1)) || depth == 0 {
        return 0;
    }
    for shape in [Shape::List, Shape::Object] {
        match field.open(shape) {
            Slot::None => {}
            Slot::Model(model) => return fill(model, canary, depth - 1),
            Slot::List(list) => return list.push().map_or(0, |item| fill_field(item, canary, depth)),
            Slot::Map(map) => return fill_field(map.insert("key".into()), canary, depth),
            Slot::Any(any) => {
                *any.value() = "plain".into();
                return 0;
            }
        }
    }
    0
}
