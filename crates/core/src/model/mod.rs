//! The model layer: what a generated struct tells of itself, and the codecs, written once over it.
//!
//! A generated struct is a plain struct and a table of its wire names. [`Model`] hands out its members as a slice of
//! [`Field`]s in table order; JSON, query flattening, redacted `Debug` and reflection all work on that slice, so that
//! a struct costs the compiler a few lines instead of a derived codec.

mod convert;
mod debug;
mod decode;
mod encode;
mod field;
mod flatten;
mod password;
mod redact;
mod table;

pub use convert::IntoValue;
pub use debug::debug;
pub use decode::{Envelope, Extra, decode, deserialize};
pub use encode::{serialize, to_json, write_json};
pub use field::{Field, List, ListMut, Map, MapMut, Scalar, Shape, Slot, View};
pub use flatten::{Param, flatten, params};
pub use password::{PasswordRule, PasswordViolation};
pub(crate) use redact::redact;
pub use table::{Location, Mark, Style, Table};

/// A struct that knows its members by their wire names.
pub trait Model: Send + Sync + 'static {
    /// Name, wire names and marks.
    fn table(&self) -> &'static Table;
    /// Calls `visit` with the members in table order.
    fn read(&self, visit: &mut dyn FnMut(&[&dyn Field]));
    /// Calls `visit` with the members in table order, to be changed.
    fn write(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Field]));
}

impl<M: Model> Model for Box<M> {
    fn table(&self) -> &'static Table {
        (**self).table()
    }

    fn read(&self, visit: &mut dyn FnMut(&[&dyn Field])) {
        (**self).read(visit);
    }

    fn write(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Field])) {
        (**self).write(visit);
    }
}

crate::model! {
    /// The output of an operation that returns nothing but a request id.
    Empty {}
}

/// Gives structs their tables: `Name { "WireName" member, … }`.
///
/// With doc lines before the name and no members it also declares the struct.
#[macro_export]
macro_rules! model {
    ($(#[$doc:meta])+ $name:ident {}) => {
        $(#[$doc])+
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $name {}
        $crate::model! { $name {} }
    };
    ($($name:ident { $($wire:literal $member:ident),* $(,)? } $([$($mark:tt)+])?)+) => {$(
        impl $crate::Model for $name {
            #[inline]
            fn table(&self) -> &'static $crate::model::Table {
                &$crate::model::Table { name: stringify!($name), fields: &[$($wire),*], marks: &[$($($mark)+)?] }
            }
            #[inline]
            fn read(&self, visit: &mut dyn FnMut(&[&dyn $crate::model::Field])) {
                visit(&[$(&self.$member),*]);
            }
            #[inline]
            fn write(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn $crate::model::Field])) {
                visit(&mut [$(&mut self.$member),*]);
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::debug(self, f)
            }
        }
        impl $crate::__macro::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__macro::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }
        impl<'de> $crate::__macro::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__macro::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::model::deserialize(deserializer)
            }
        }
        impl $crate::IntoValue<$name> for $name {
            #[inline]
            fn into_value(self) -> $name {
                self
            }
        }
    )+};
}

/// Gives a struct of a request its table, its constructor and its setters:
/// `Name(required: Type, …) { "WireName" member: Type, … }`. All members are optional in the struct; a member with a
/// type gets a setter.
#[macro_export]
macro_rules! input {
    ($name:ident($($required:ident: $rty:ty),*) { $($wire:literal $member:ident: $ty:ty),* $(,)? }) => {
        $crate::model! { $name { $($wire $member),* } }
        impl $name {
            #[inline]
            #[allow(clippy::new_without_default)]
            pub fn new($($required: impl $crate::IntoValue<$rty>),*) -> Self {
                Self { $($required: ::core::option::Option::Some($required.into_value()),)* ..Self::default() }
            }
            $(
                #[inline]
                pub fn $member(mut self, value: impl $crate::IntoValue<$ty>) -> Self {
                    self.$member = ::core::option::Option::Some(value.into_value());
                    self
                }
            )*
        }
    };
}

/// Gives an operation its table, its constructor, its setters and its [`Operation`](crate::Operation).
///
/// `Name(required: Type, …) "Action" -> Output { "WireName" member, "WireName" member: Type, … }`: a member with a
/// type gets a setter. `Name{NameRequired: a, b, …}` makes the constructor take a struct. Marks in brackets and facts
/// that differ from `POST /` in braces may follow.
#[macro_export]
macro_rules! operation {
    ($name:ident($($required:ident: $rty:ty),*) $($rest:tt)+) => {
        impl $name {
            #[inline]
            #[allow(clippy::new_without_default)]
            pub fn new($($required: impl $crate::IntoValue<$rty>),*) -> Self {
                Self { $($required: $required.into_value(),)* ..Self::default() }
            }
        }
        $crate::operation! { @rest $name $($rest)+ }
    };
    ($name:ident {$arguments:ident: $($required:ident),*} $($rest:tt)+) => {
        impl $name {
            #[inline]
            pub fn new(required: $arguments) -> Self {
                Self { $($required: required.$required,)* ..Self::default() }
            }
        }
        $crate::operation! { @rest $name $($rest)+ }
    };
    (@rest $name:ident $action:literal -> $output:ident {
        $($wire:literal $member:ident $(: $ty:ty)?),* $(,)?
    } $([$($mark:tt)+])? $({$($info:tt)+})?) => {
        $crate::model! { $name { $($wire $member),* } $([$($mark)+])? }
        impl $name {
            $($(
                #[inline]
                pub fn $member(mut self, value: impl $crate::IntoValue<$ty>) -> Self {
                    self.$member = ::core::option::Option::Some(value.into_value());
                    self
                }
            )?)*
        }
        impl $crate::Operation for $name {
            type Api = crate::Api;
            type Output = $output;
            const INFO: &'static $crate::OperationInfo =
                &$crate::OperationInfo { $($($info)+)? ..$crate::OperationInfo::new(&SERVICE, $action) };
        }
    };
}

/// Makes `OPERATIONS`, all operations of a service for tools that work on the tables.
#[macro_export]
macro_rules! register {
    ($($name:ident),* $(,)?) => {
        /// All operations of the service.
        pub const OPERATIONS: &[$crate::Registered] = &[$($crate::Registered::of::<$name>()),*];
    };
}
