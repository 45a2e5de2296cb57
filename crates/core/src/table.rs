//! The macro for the field tables of hand-written structs.

/// Implements `Model` and `Debug` for structs of hand-written code: `Name { "WireName" field, … }`.
///
/// [`model!`](crate::model), for generated code, requires a number for each field, which compiles faster. In
/// hand-written code, a wrong number would select the wrong field without an error. The derive macros would add `syn`
/// to every build.
#[doc(hidden)]
#[macro_export]
macro_rules! table {
    ($($name:ident { $($wire:literal $field:ident),* $(,)? })+) => {$(
        impl $crate::Model for $name {
            fn table(&self) -> $crate::model::Table<'_> {
                $crate::model::Table::new(stringify!($name), &[$($wire),*], &[])
            }
            fn get(&self, index: usize) -> ::core::option::Option<&dyn $crate::model::Field> {
                let fields: &[&dyn $crate::model::Field] = &[$(&self.$field),*];
                fields.get(index).copied()
            }
            fn get_mut(&mut self, index: usize) -> ::core::option::Option<&mut dyn $crate::model::Field> {
                let fields = [$(&mut self.$field as &mut dyn $crate::model::Field),*];
                fields.into_iter().nth(index)
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::debug(self, f)
            }
        }
        $crate::__serde! { $name }
    )+};
}

#[cfg(test)]
mod tests {
    use crate::{
        model::{Envelope, View, decode, to_json},
        secret::Secret,
    };

    #[derive(Clone, Default)]
    struct Keys {
        id: Option<String>,
        key: Option<Secret>,
        /// Not in the table.
        origin: String,
    }

    crate::table! { Keys { "Id" id, "Key" key } }

    #[test]
    fn fields_are_read_and_written_by_their_names() {
        let mut keys = Keys { origin: "test".into(), ..Keys::default() };
        assert!(decode(br#"{"Key": "secret", "Id": "id", "origin": "x"}"#, &mut Envelope::bare(), &mut keys).is_ok());
        assert_eq!((keys.id.as_deref(), keys.key.as_ref().map(Secret::expose)), (Some("id"), Some("secret")));
        assert_eq!(keys.origin, "test", "only the fields in the table are read");
        assert_eq!(to_json(View::Model(&keys)).ok().as_deref(), Some(&br#"{"Id":"id","Key":"secret"}"#[..]));
        assert_eq!(format!("{keys:?}"), r#"Keys { Id: "id", Key: *** }"#);
    }
}
