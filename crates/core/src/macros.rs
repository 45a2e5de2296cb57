//! Macros for generated code. An expansion contains only the items that differ between types: the field table, a
//! constructor, setters, and constants. The codecs are functions over the table ([`crate::model`]), which keeps the
//! expansions small.

/// Implements `Model` and `Debug` for structs: `Name { 0 "WireName" field, … }`. The number is the index of the field.
/// A field with its type (`0 "WireName" field: Type`) also has a setter if the feature `testing` is enabled.
///
/// If the name has doc comments and no fields, the macro also declares the struct.
///
/// # Expansion
/// `model! { Tag { 0 "Key" key } }` becomes:
///
/// ```
/// # use cumulo_core::{Model, model::{Field, Table, debug}};
/// # #[derive(Default)] pub struct Tag { pub key: Option<String> }
/// impl Model for Tag {
///     fn table(&self) -> Table<'_> {
///         Table::new("Tag", &["Key"], &[])
///     }
///     fn get(&self, index: usize) -> Option<&dyn Field> {
///         Some(match index { 0 => &self.key, _ => return None })
///     }
///     fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
///         Some(match index { 0 => &mut self.key, _ => return None })
///     }
/// }
/// impl std::fmt::Debug for Tag {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         debug(self, f)
///     }
/// }
/// # assert_eq!(format!("{:?}", Tag { key: Some("a".into()) }), "Tag { key: \"a\" }".replace("key", "Key"));
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! model {
    ($(#[$doc:meta])+ $name:ident {}) => {
        $(#[$doc])+
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $name {}
        $crate::model! { $name {} }
    };
    // The compiler does not promote calls to constants. Most structs have no marks and need no constant.
    (@marks) => { &[] };
    (@marks $($mark:tt)+) => { const { &[$($mark)+] } };
    ($($name:ident { $($index:literal $wire:literal $field:ident $(: $ty:ty)?),* $(,)? } $([$($mark:tt)+])?)+) => {$(
        impl $crate::Model for $name {
            #[inline]
            fn table(&self) -> $crate::model::Table<'_> {
                $crate::model::Table::new(stringify!($name), &[$($wire),*], $crate::model!(@marks $($($mark)+)?))
            }
            #[inline]
            #[allow(unreachable_code, reason = "a struct without fields")]
            fn get(&self, index: usize) -> ::core::option::Option<&dyn $crate::model::Field> {
                ::core::option::Option::Some(match index {
                    $($index => &self.$field,)*
                    _ => return ::core::option::Option::None,
                })
            }
            #[inline]
            #[allow(unreachable_code, reason = "a struct without fields")]
            fn get_mut(&mut self, index: usize) -> ::core::option::Option<&mut dyn $crate::model::Field> {
                ::core::option::Option::Some(match index {
                    $($index => &mut self.$field,)*
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
        $crate::__output_setters! { $name $($($field: $ty,)?)* }
    )+};
}

/// Setters for the fields with a type in [`model!`]. Tests use them to build outputs.
#[cfg(feature = "testing")]
#[doc(hidden)]
#[macro_export]
macro_rules! __output_setters {
    ($name:ident) => {};
    ($name:ident $($field:ident: $ty:ty,)+) => {
        /// Setters for tests (feature `testing`).
        impl $name {
            $(
                #[inline]
                pub fn $field(mut self, value: impl $crate::IntoValue<$ty>) -> Self {
                    $crate::__private::Assign::assign(&mut self.$field, value.into_value());
                    self
                }
            )+
        }
    };
}

/// Expands to nothing, because only tests need setters for outputs.
#[cfg(not(feature = "testing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __output_setters {
    ($($tokens:tt)*) => {};
}

/// Implements the serde traits.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        impl $crate::__private::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::model::deserialize(deserializer)
            }
        }
    };
}

/// Expands to nothing, because the feature `serde` is not enabled.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {};
}

/// Implements the table, the constructor and the setters of a struct in a request:
/// `Name(required: Type, …) { 0 "WireName" field: Type, … }`. All fields are optional in the struct and have setters.
/// With `Name{NameRequired: a, b, …}` the constructor has one parameter, a struct of the required fields.
///
/// # Expansion
/// `input! { Tag(key: String) { 0 "Key" key: String } }` becomes `model! { Tag { 0 "Key" key } }` and:
///
/// ```
/// # use cumulo_core::IntoValue;
/// # #[derive(Default)] pub struct Tag { pub key: Option<String> }
/// impl Tag {
///     pub fn new(key: impl IntoValue<String>) -> Self {
///         Self { key: Some(key.into_value()), ..Default::default() }
///     }
///     pub fn key(mut self, value: impl IntoValue<String>) -> Self {
///         self.key = Some(value.into_value());
///         self
///     }
/// }
/// # assert_eq!(Tag::new("a").key("b").key.as_deref(), Some("b"));
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! input {
    ($name:ident($($required:ident: $rty:ty),*) { $($fields:tt)* }) => {
        impl $name {
            #[inline]
            #[allow(clippy::new_without_default)]
            pub fn new($($required: impl $crate::IntoValue<$rty>),*) -> Self {
                Self { $($required: ::core::option::Option::Some($required.into_value()),)* ..::core::default::Default::default() }
            }
        }
        $crate::input! { @rest $name $($fields)* }
    };
    ($name:ident {$arguments:ident: $($required:ident),*} { $($fields:tt)* }) => {
        impl $name {
            #[inline]
            pub fn new(required: $arguments) -> Self {
                Self { $($required: ::core::option::Option::Some(required.$required),)* ..::core::default::Default::default() }
            }
        }
        $crate::input! { @rest $name $($fields)* }
    };
    (@rest $name:ident $($index:literal $wire:literal $field:ident: $ty:ty),* $(,)?) => {
        $crate::model! { $name { $($index $wire $field),* } }
        impl $name {
            $(
                #[inline]
                pub fn $field(mut self, value: impl $crate::IntoValue<$ty>) -> Self {
                    self.$field = ::core::option::Option::Some(value.into_value());
                    self
                }
            )*
        }
    };
}

/// Implements the table, the constructor, the setters and the trait [`Operation`](crate::Operation) for an operation.
///
/// The form is `Name(required: Type, …) "Action" -> Output { 0 "WireName" field, 1 "WireName" field: Type, … }`. A
/// field with a type has a setter. With `Name{NameRequired: a, b, …}` the constructor has one parameter, a struct of
/// the required fields. Marks in brackets may follow, then the facts that differ from `POST /`, in braces.
///
/// # Expansion
/// `operation! { GetTag(key: String) "GetTag" -> GetTagOutput { 0 "Key" key, 1 "Limit" limit: i64 } { method: "GET", } }`
/// becomes `model! { GetTag { 0 "Key" key, 1 "Limit" limit } }` and, where `SERVICE` is the static of the module and
/// `crate::Api` is the provider's marker type:
///
/// ```ignore
/// impl GetTag {
///     pub fn new(key: impl IntoValue<String>) -> Self {
///         Self { key: key.into_value(), ..Default::default() }
///     }
///     pub fn limit(mut self, value: impl IntoValue<i64>) -> Self {
///         self.limit = Some(value.into_value());
///         self
///     }
/// }
/// impl Operation for GetTag {
///     type Api = crate::Api;
///     type Output = GetTagOutput;
///     const INFO: &'static OperationInfo<'static> =
///         &OperationInfo::new(&SERVICE, "GetTag").method("GET");
/// }
/// ```
#[doc(hidden)]
#[macro_export]
#[allow(
    clippy::crate_in_macro_def,
    reason = "`crate::Api` is the provider's marker type in the crate that uses the macro"
)]
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
        $($index:literal $wire:literal $field:ident $(: $ty:ty)?),* $(,)?
    } $([$($mark:tt)+])? $({$($fact:ident: $value:expr),* $(,)?})?) => {
        $crate::model! { $name { $($index $wire $field),* } $([$($mark)+])? }
        impl $name {
            $($(
                #[inline]
                pub fn $field(mut self, value: impl $crate::IntoValue<$ty>) -> Self {
                    self.$field = ::core::option::Option::Some(value.into_value());
                    self
                }
            )?)*
        }
        impl $crate::Operation for $name {
            type Api = crate::Api;
            type Output = $output;
            const INFO: &'static $crate::OperationInfo<'static> =
                &$crate::OperationInfo::new(&SERVICE, $action)$($(.$fact($value))*)?;
        }
    };
}

/// Creates the module `waiters`:
/// `fn name(argument: Type, …) -> Operation = operation, "Path" ["Success", …] ["Failure", …];`
///
/// # Expansion
/// `waiters! { fn tag_ready(key: String) -> GetTag = GetTag::new(key), "Status" ["Ready"] ["Deleted"]; }` becomes:
///
/// ```ignore
/// pub mod waiters {
///     use super::*;
///     pub fn tag_ready(key: impl IntoValue<String>) -> Waiter<GetTag> {
///         const STATES: &States<'static> = &States::new("Status", &["Ready"], &["Deleted"]);
///         Waiter::new(GetTag::new(key), STATES)
///     }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! waiters {
    ($($(#[$doc:meta])* fn $name:ident($($argument:ident: $ty:ty),*) -> $operation:ident =
        $make:expr, $path:literal [$($success:literal),*] [$($failure:literal),*];)*) => {
        /// Named waiters for `Client::wait_for`.
        pub mod waiters {
            use super::*;
            $(
                $(#[$doc])*
                #[inline]
                pub fn $name($($argument: impl $crate::IntoValue<$ty>),*) -> $crate::Waiter<$operation> {
                    const STATES: &$crate::States<'static> =
                        &$crate::States::new($path, &[$($success),*], &[$($failure),*]);
                    $crate::Waiter::new($make, STATES)
                }
            )*
        }
    };
}

/// Creates the module `codes`: `NAME "Code", …`.
///
/// # Expansion
/// `codes! { TAG_NOT_FOUND "Tag.NotFound" }` becomes:
///
/// ```ignore
/// pub mod codes {
///     /// `Tag.NotFound`
///     pub const TAG_NOT_FOUND: &str = "Tag.NotFound";
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $code:literal),* $(,)?) => {
        /// Error codes of the service, to compare with `Error::code`.
        pub mod codes {
            $(
                #[doc = ::core::concat!("`", $code, "`")]
                ///
                $(#[$doc])*
                pub const $name: &str = $code;
            )*
        }
    };
}

/// Creates `OPERATIONS`, the list of all operations of a service, for tools that work on the field tables.
///
/// # Expansion
/// `register! { GetTag, SetTag }` becomes:
///
/// ```ignore
/// pub const OPERATIONS: &[Registered] = &[Registered::of::<GetTag>(), Registered::of::<SetTag>()];
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! register {
    ($($name:ident),* $(,)?) => {
        /// All operations of the service.
        pub const OPERATIONS: &[$crate::Registered] = &[$($crate::Registered::of::<$name>()),*];
    };
}

/// Implements [`Paged`](crate::Paged):
/// `Name: Item = Step "Input", "List" list, total "Total", next "Next", more "More"`. The list is written twice: as a
/// path of wire names and as a path of struct fields.
///
/// # Expansion
/// `paged! { GetTags: Tag = Offset "Offset", "Data.Tags" data.tags, total "Data.Total" }` becomes:
///
/// ```ignore
/// impl Paged for GetTags {
///     type Item = Tag;
///     const PAGING: &'static Paging<'static> = &Paging::new(Step::Offset, "Offset", "Data.Tags").total("Data.Total");
///     fn items(output: GetTagsOutput) -> Option<Vec<Tag>> {
///         output.data?.tags.into()
///     }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! paged {
    ($name:ident: $item:ty = $step:ident $input:literal, $items:literal $($field:ident).+ $(, $fact:ident $path:literal)*) => {
        impl $crate::Paged for $name {
            type Item = $item;
            const PAGING: &'static $crate::Paging<'static> =
                &$crate::Paging::new($crate::Step::$step, $input, $items)$(.$fact($path))*;
            #[inline]
            fn items(output: Self::Output) -> ::core::option::Option<::std::vec::Vec<$item>> {
                $crate::paged!(@take output; $($field).+)
            }
        }
    };
    // The list is a `Vec` in an output. In a struct that requests also contain, it is an `Option`.
    (@take $value:expr; $last:ident) => { ::core::convert::Into::into($value.$last) };
    (@take $value:expr; $first:ident . $($rest:ident).+) => { $crate::paged!(@take $value.$first?; $($rest).+) };
}

/// Expands to its items if the feature `testing` of this crate is enabled. A provider crate cannot use its own feature
/// for them, because another crate of the program may have enabled the feature of this crate.
#[cfg(feature = "testing")]
#[doc(hidden)]
#[macro_export]
macro_rules! testing_only {
    ($($item:tt)*) => { $($item)* };
}

/// Expands to nothing, because the feature `testing` of this crate is not enabled.
#[cfg(not(feature = "testing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! testing_only {
    ($($item:tt)*) => {};
}
