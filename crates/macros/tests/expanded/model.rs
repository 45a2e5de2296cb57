const _: fn() -> Output = <Output as ::core::default::Default>::default;
#[automatically_derived]
impl ::cumulo_zenlayer::__derive::Model for Output {
    #[inline]
    fn table(&self) -> ::cumulo_zenlayer::__derive::Table<'_> {
        const MARKS: &[::cumulo_zenlayer::__derive::Mark] = &[];
        ::cumulo_zenlayer::__derive::Table::new(
            ::core::stringify!(Output),
            &["flightId", "type"],
            MARKS,
        )
    }
    #[inline]
    #[allow(unreachable_code, reason = "a struct without fields")]
    fn get(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::cumulo_zenlayer::__derive::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.flight_id,
                1 => &self.r#type,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    #[allow(unreachable_code, reason = "a struct without fields")]
    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::cumulo_zenlayer::__derive::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.flight_id,
                1 => &mut self.r#type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Output {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::cumulo_zenlayer::__derive::debug(self, f)
    }
}
::cumulo_zenlayer::__derive::__serde! {
    Output
}
