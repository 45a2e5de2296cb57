pub use cumulo_core::Operation;

/// Declares a struct with all its code, without nested macros. `: Type` is not an `Option`, `| Type` is an `Option`
/// without a setter, and `= Type` is an `Option` with a setter.
#[macro_export]
macro_rules! single_macro {
    (
        $(#[$meta:meta])*
        $name:ident {
            $($(#[$doc:meta])* $index:literal $wire:literal $member:ident $(: $ty:ty)? $(| $oty:ty)? $(= $sty:ty)?),* $(,)?
        }
        $(input($($inner:ident: $ity:ty),*))?
        $(new($($required:ident: $rty:ty),*))?
        $($action:literal -> $output:ident)?
    ) => {
        $(#[$meta])*
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$doc])* pub $member: $($ty)? $(::core::option::Option<$oty>)? $(::core::option::Option<$sty>)?,)*
        }
        impl ::cumulo_core::Model for $name {
            #[inline]
            fn table(&self) -> ::cumulo_core::model::Table<'_> {
                ::cumulo_core::model::Table::new(stringify!($name), &[$($wire),*], &[])
            }
            #[inline]
            fn get(&self, index: usize) -> ::core::option::Option<&dyn ::cumulo_core::model::Field> {
                ::core::option::Option::Some(match index {
                    $($index => &self.$member,)*
                    _ => return ::core::option::Option::None,
                })
            }
            #[inline]
            fn get_mut(&mut self, index: usize) -> ::core::option::Option<&mut dyn ::cumulo_core::model::Field> {
                ::core::option::Option::Some(match index {
                    $($index => &mut self.$member,)*
                    _ => return ::core::option::Option::None,
                })
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::cumulo_core::model::debug(self, f)
            }
        }
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                ::cumulo_core::model::serialize(self, serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                ::cumulo_core::model::deserialize(from)
            }
        }
        impl $name {
            $(
                #[inline]
                pub fn new($($inner: impl ::cumulo_core::IntoValue<$ity>),*) -> Self {
                    Self { $($inner: ::core::option::Option::Some($inner.into_value()),)* ..Self::default() }
                }
            )?
            $(
                #[inline]
                pub fn new($($required: impl ::cumulo_core::IntoValue<$rty>),*) -> Self {
                    Self { $($required: $required.into_value(),)* ..Self::default() }
                }
            )?
            $($(
                #[inline]
                pub fn $member(mut self, value: impl ::cumulo_core::IntoValue<$sty>) -> Self {
                    self.$member = ::core::option::Option::Some(value.into_value());
                    self
                }
            )?)*
        }
        $(
            impl ::cumulo_core::Operation for $name {
                type Api = crate::Api;
                type Output = $output;
                const INFO: &'static ::cumulo_core::OperationInfo<'static> =
                    &::cumulo_core::OperationInfo::new(&SERVICE, $action);
            }
        )?
    };
}
