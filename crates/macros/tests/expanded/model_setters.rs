const _: fn() -> Input = <Input as ::core::default::Default>::default;
#[automatically_derived]
impl ::cumulo_core::__derive::Model for Input {
    #[inline]
    fn table(&self) -> ::cumulo_core::__derive::Table<'_> {
        const MARKS: &[::cumulo_core::__derive::Mark] = &[];
        ::cumulo_core::__derive::Table::new(
            ::core::stringify!(Input),
            &["name", "size"],
            MARKS,
        )
    }
    #[inline]
    #[allow(unreachable_code, reason = "a struct without fields")]
    fn get(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::cumulo_core::__derive::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.name,
                1 => &self.size,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    #[allow(unreachable_code, reason = "a struct without fields")]
    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::cumulo_core::__derive::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.size,
                _ => return ::core::option::Option::None,
            },
        )
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Input {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::cumulo_core::__derive::debug(self, f)
    }
}
::cumulo_core::__derive::__serde! {
    Input
}
#[automatically_derived]
#[allow(
    dead_code,
    missing_docs,
    reason = "generated: a program may not need all of them"
)]
#[allow(clippy::new_without_default, clippy::too_many_arguments)]
impl Input {
    pub(crate) fn new(name: impl ::cumulo_core::__derive::IntoValue<String>) -> Self {
        Self {
            name: ::cumulo_core::__derive::IntoValue::into_value(name),
            size: ::core::option::Option::None,
        }
    }
    pub(crate) fn size(
        mut self,
        value: impl ::cumulo_core::__derive::IntoValue<i64>,
    ) -> Self {
        self.size = ::core::option::Option::Some(
            ::cumulo_core::__derive::IntoValue::into_value(value),
        );
        self
    }
}
