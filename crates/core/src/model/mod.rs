//! The model layer: what a generated struct tells of itself, and the codecs, written once over it.
//!
//! A generated struct is a plain struct and a table of its wire names. [`Model`] hands out its members by their place in
//! the table, as [`Field`]s; JSON, query flattening, redacted `Debug` and reflection all work on those, so that a
//! struct costs the compiler a few lines instead of a derived codec.

mod client_token;
mod convert;
mod debug;
mod decode;
mod encode;
mod field;
mod flatten;
mod password;
mod path;
mod redact;
mod table;
mod warning;
#[cfg(feature = "xml")]
mod xml;

use std::any::Any;

pub(crate) use client_token::fill_client_token;
pub use convert::IntoValue;
pub use cumulo_secret_names::is_secret_name;
pub use debug::debug;
#[cfg(any(feature = "serde", feature = "testing"))]
pub(crate) use decode::mend;
pub use decode::{BYTE_ORDER_MARK, Envelope, Extra, decode, decode_noting, deserialize, member};
pub use encode::{serialize, to_json, write_json};
pub use field::{AnyMut, Field, List, ListMut, Map, MapMut, Scalar, Shape, Slot, View};
pub use flatten::{Param, flatten, flatten_from, params, try_params};
pub use password::{PasswordRule, PasswordViolation};
#[cfg(feature = "shared-limit")]
pub(crate) use redact::redact_secret;
pub(crate) use redact::{Masker, holds_secrets};
#[cfg(feature = "testing")]
pub(crate) use redact::{collect, redact_texts};
pub use table::{Location, Mark, Style, Table};
pub use warning::{Warning, Warnings};
#[cfg(feature = "xml")]
pub use xml::{XmlError, decode_xml};

/// A struct that knows its members by their wire names.
pub trait Model: Any + Send + Sync {
    /// Name, wire names and marks.
    fn table(&self) -> &'static Table;
    /// The member at a place of the table.
    fn get(&self, index: usize) -> Option<&dyn Field>;
    /// The member at a place of the table, to be changed.
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
}

impl dyn Model + '_ {
    /// Makes all members as they were before anything was set.
    pub(crate) fn reset(&mut self) {
        let mut index = 0;
        while let Some(field) = self.get_mut(index) {
            field.reset();
            index += 1;
        }
    }

    /// The members, with their wire names, in table order.
    pub fn members(&self) -> impl Iterator<Item = (&'static str, &dyn Field)> {
        let names = self.table().fields.iter().enumerate();
        names.filter_map(|(index, name)| self.get(index).map(|field| (*name, field)))
    }
}

impl<M: Model> Model for Box<M> {
    fn table(&self) -> &'static Table {
        (**self).table()
    }

    fn get(&self, index: usize) -> Option<&dyn Field> {
        (**self).get(index)
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        (**self).get_mut(index)
    }
}

crate::model! {
    /// The output of an operation that returns nothing but a request id.
    Empty {}
}

/// Gives structs their tables: `Name { 0 "WireName" member, … }`, the number being the member's
/// place.
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
    ($($name:ident { $($index:literal $wire:literal $member:ident),* $(,)? } $([$($mark:tt)+])?)+) => {$(
        impl $crate::Model for $name {
            #[inline]
            fn table(&self) -> &'static $crate::model::Table {
                &$crate::model::Table { name: stringify!($name), fields: &[$($wire),*], marks: &[$($($mark)+)?] }
            }
            #[inline]
            #[allow(unreachable_code, reason = "a struct without members")]
            fn get(&self, index: usize) -> ::core::option::Option<&dyn $crate::model::Field> {
                ::core::option::Option::Some(match index {
                    $($index => &self.$member,)*
                    _ => return ::core::option::Option::None,
                })
            }
            #[inline]
            #[allow(unreachable_code, reason = "a struct without members")]
            fn get_mut(&mut self, index: usize) -> ::core::option::Option<&mut dyn $crate::model::Field> {
                ::core::option::Option::Some(match index {
                    $($index => &mut self.$member,)*
                    _ => return ::core::option::Option::None,
                })
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::debug(self, f)
            }
        }
        $crate::__serde! { $name }
    )+};
}

/// The bridge to serde.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        impl $crate::__macro::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__macro::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }
        impl<'de> $crate::__macro::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__macro::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::model::deserialize(deserializer)
            }
        }
    };
}

/// No bridge to serde: nobody asked for it.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {};
}

/// Gives a struct of a request its table, its constructor and its setters:
/// `Name(required: Type, …) { 0 "WireName" member: Type, … }`. All members are optional in the struct and have setters.
/// `Name{NameRequired: a, b, …}` makes the constructor take a struct.
#[macro_export]
macro_rules! input {
    ($name:ident($($required:ident: $rty:ty),*) { $($members:tt)* }) => {
        impl $name {
            #[inline]
            #[allow(clippy::new_without_default)]
            pub fn new($($required: impl $crate::IntoValue<$rty>),*) -> Self {
                Self { $($required: ::core::option::Option::Some($required.into_value()),)* ..::core::default::Default::default() }
            }
        }
        $crate::input! { @rest $name $($members)* }
    };
    ($name:ident {$arguments:ident: $($required:ident),*} { $($members:tt)* }) => {
        impl $name {
            #[inline]
            pub fn new(required: $arguments) -> Self {
                Self { $($required: ::core::option::Option::Some(required.$required),)* ..::core::default::Default::default() }
            }
        }
        $crate::input! { @rest $name $($members)* }
    };
    (@rest $name:ident $($index:literal $wire:literal $member:ident: $ty:ty),* $(,)?) => {
        $crate::model! { $name { $($index $wire $member),* } }
        impl $name {
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
/// `Name(required: Type, …) "Action" -> Output { 0 "WireName" member, 1 "WireName" member: Type, … }`: a member with a
/// type gets a setter. `Name{NameRequired: a, b, …}` makes the constructor take a struct. Marks in brackets and facts
/// that differ from `POST /` in braces may follow.
#[macro_export]
#[allow(clippy::crate_in_macro_def, reason = "the provider's marker, of the crate that the macro is used in")]
macro_rules! operation {
    ($name:ident($($required:ident: $rty:ty),*) $($rest:tt)+) => {
        impl $name {
            #[inline]
            #[allow(clippy::new_without_default)]
            pub fn new($($required: impl $crate::IntoValue<$rty>),*) -> Self {
                Self { $($required: $required.into_value(),)* ..::core::default::Default::default() }
            }
        }
        $crate::operation! { @rest $name $($rest)+ }
    };
    ($name:ident {$arguments:ident: $($required:ident),*} $($rest:tt)+) => {
        impl $name {
            #[inline]
            pub fn new(required: $arguments) -> Self {
                Self { $($required: required.$required,)* ..::core::default::Default::default() }
            }
        }
        $crate::operation! { @rest $name $($rest)+ }
    };
    (@rest $name:ident $action:literal -> $output:ident {
        $($index:literal $wire:literal $member:ident $(: $ty:ty)?),* $(,)?
    } $([$($mark:tt)+])? $({$($info:tt)+})?) => {
        $crate::model! { $name { $($index $wire $member),* } $([$($mark)+])? }
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
            const INFO: &'static $crate::OperationInfo<'static> =
                &$crate::OperationInfo { $($($info)+)? ..$crate::OperationInfo::new(&SERVICE, $action) };
        }
    };
}

/// Makes the module `waiters`: `fn name(argument: Type, …) -> Operation = operation, "Path" ["Success", …] ["Failure", …];`
#[macro_export]
macro_rules! waiters {
    ($($(#[$doc:meta])* fn $name:ident($($argument:ident: $ty:ty),*) -> $operation:ident =
        $make:expr, $path:literal [$($success:literal),*] [$($failure:literal),*];)*) => {
        /// Named waiters: give them to `Client::wait_for`.
        pub mod waiters {
            use super::*;
            $(
                $(#[$doc])*
                #[inline]
                pub fn $name($($argument: impl $crate::IntoValue<$ty>),*) -> $crate::Waiter<$operation> {
                    const STATES: &$crate::States =
                        &$crate::States { path: $path, success: &[$($success),*], failure: &[$($failure),*] };
                    $crate::Waiter::new($make, STATES)
                }
            )*
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
