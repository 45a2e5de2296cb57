use std::fmt;

use super::{Model, View};

/// Formats a model for `Debug`: only the fields that are set, by wire name, with secrets as `***`.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&View::Model(model), f)
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            View::None => f.write_str("None"),
            View::Bool(value) => value.fmt(f),
            View::Int(value) => value.fmt(f),
            View::Uint(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::Str(text) => text.fmt(f),
            View::Secret(secret) => secret.fmt(f),
            // Bytes are usually the content of files, which does not belong in a log.
            View::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            View::List(list) => f.debug_list().entries((0..list.len()).map(|index| list.item(index))).finish(),
            View::Map(map) => {
                let mut out = f.debug_map();
                map.each(&mut |key, value| {
                    out.entry(&key, &value);
                });
                out.finish()
            }
            View::Model(model) => {
                let mut out = f.debug_struct(model.table().name());
                for (name, field) in model.fields() {
                    match field.view() {
                        View::None => {}
                        View::Map(rest) if name.is_empty() => rest.each(&mut |name, value| {
                            out.field(name, &value);
                        }),
                        value => {
                            out.field(name, &value);
                        }
                    }
                }
                out.finish()
            }
        }
    }
}
