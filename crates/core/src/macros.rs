//! The macros of generated code. Each writes only what differs between two types: the table of a struct, a constructor,
//! setters, and constants. Codecs are functions over the table ([`crate::model`]), so that an expansion stays small.

/// Gives structs their tables: `Name { 0 "WireName" member, … }`, the number being the member's
/// place. A member with its type (`0 "WireName" member: Type`) gets a setter if the feature `testing` is on.
///
/// With doc lines before the name and no members it also declares the struct.
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
#[macro_export]
macro_rules! model {
    ($(#[$doc:meta])+ $name:ident {}) => {
        $(#[$doc])+
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $name {}
        $crate::model! { $name {} }
    };
    // Calls are not promoted to constants by themselves; most structs have no marks, and cost no constant.
    (@marks) => { &[] };
    (@marks $($mark:tt)+) => { const { &[$($mark)+] } };
    ($($name:ident { $($index:literal $wire:literal $member:ident $(: $ty:ty)?),* $(,)? } $([$($mark:tt)+])?)+) => {$(
        impl $crate::Model for $name {
            #[inline]
            fn table(&self) -> $crate::model::Table<'_> {
                $crate::model::Table::new(stringify!($name), &[$($wire),*], $crate::model!(@marks $($($mark)+)?))
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
        $crate::__output_setters! { $name $($($member: $ty,)?)* }
    )+};
}

/// Setters of the fields that name their types in [`model!`]: tests build outputs with them.
#[cfg(feature = "testing")]
#[doc(hidden)]
#[macro_export]
macro_rules! __output_setters {
    ($name:ident) => {};
    ($name:ident $($member:ident: $ty:ty,)+) => {
        /// Setters for tests, with the feature `testing`.
        impl $name {
            $(
                #[inline]
                pub fn $member(mut self, value: impl $crate::IntoValue<$ty>) -> Self {
                    $crate::__private::Assign::assign(&mut self.$member, value.into_value());
                    self
                }
            )+
        }
    };
}

/// No setters of outputs: only tests need them.
#[cfg(not(feature = "testing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __output_setters {
    ($($tokens:tt)*) => {};
}

/// The bridge to serde.
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
///
/// # Expansion
/// `operation! { GetTag(key: String) "GetTag" -> GetTagOutput { 0 "Key" key, 1 "Limit" limit: i64 } { method: "GET", } }`
/// becomes `model! { GetTag { 0 "Key" key, 1 "Limit" limit } }` and, where `SERVICE` is the static of the module and
/// `crate::Api` the provider's marker:
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
    } $([$($mark:tt)+])? $({$($fact:ident: $value:expr),* $(,)?})?) => {
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
                &$crate::OperationInfo::new(&SERVICE, $action)$($(.$fact($value))*)?;
        }
    };
}

/// Makes the module `waiters`: `fn name(argument: Type, …) -> Operation = operation, "Path" ["Success", …] ["Failure", …];`
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
                    const STATES: &$crate::States<'static> =
                        &$crate::States::new($path, &[$($success),*], &[$($failure),*]);
                    $crate::Waiter::new($make, STATES)
                }
            )*
        }
    };
}

/// Makes the module `codes`: `NAME "Code", …`.
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
#[macro_export]
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $code:literal),* $(,)?) => {
        /// Error codes of the service: compare with `Error::code`.
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

/// Makes `OPERATIONS`, all operations of a service for tools that work on the tables.
///
/// # Expansion
/// `register! { GetTag, SetTag }` becomes:
///
/// ```ignore
/// pub const OPERATIONS: &[Registered] = &[Registered::of::<GetTag>(), Registered::of::<SetTag>()];
/// ```
#[macro_export]
macro_rules! register {
    ($($name:ident),* $(,)?) => {
        /// All operations of the service.
        pub const OPERATIONS: &[$crate::Registered] = &[$($crate::Registered::of::<$name>()),*];
    };
}

/// Says how an operation pages: `Name: Item = Step "Input", "List" list, total "Total", next "Next", more "More"`. The
/// list stands there twice, by its path on the wire and by its members.
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
#[macro_export]
macro_rules! paged {
    ($name:ident: $item:ty = $step:ident $input:literal, $items:literal $($member:ident).+ $(, $fact:ident $path:literal)*) => {
        impl $crate::Paged for $name {
            type Item = $item;
            const PAGING: &'static $crate::Paging<'static> =
                &$crate::Paging::new($crate::Step::$step, $input, $items)$(.$fact($path))*;
            #[inline]
            fn items(output: Self::Output) -> ::core::option::Option<::std::vec::Vec<$item>> {
                $crate::paged!(@take output; $($member).+)
            }
        }
    };
    // The list of an output is plain, that of a struct which requests hold, too, is optional.
    (@take $value:expr; $last:ident) => { ::core::convert::Into::into($value.$last) };
    (@take $value:expr; $first:ident . $($rest:ident).+) => { $crate::paged!(@take $value.$first?; $($rest).+) };
}
