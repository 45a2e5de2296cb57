const _: fn() -> PutModule = <PutModule as ::core::default::Default>::default;
#[automatically_derived]
impl sdk::__derive::Model for PutModule {
    #[inline]
    fn table(&self) -> sdk::__derive::Table<'_> {
        const MARKS: &[sdk::__derive::Mark] = &[
            sdk::__derive::Mark::new(
                0,
                sdk::__derive::Location::Path,
                sdk::__derive::Style::None,
            ),
            sdk::__derive::Mark::new(
                1,
                sdk::__derive::Location::Query,
                sdk::__derive::Style::Simple,
            ),
        ];
        sdk::__derive::Table::new(
            ::core::stringify!(PutModule),
            &["baseId", "zones", ""],
            MARKS,
        )
    }
    #[inline]
    #[allow(unreachable_code, reason = "a struct without fields")]
    fn get(&self, index: usize) -> ::core::option::Option<&dyn sdk::__derive::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.base_id,
                1 => &self.zones,
                2 => &self.rest,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    #[allow(unreachable_code, reason = "a struct without fields")]
    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn sdk::__derive::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.base_id,
                1 => &mut self.zones,
                2 => &mut self.rest,
                _ => return ::core::option::Option::None,
            },
        )
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for PutModule {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        sdk::__derive::debug(self, f)
    }
}
sdk::__derive::__serde! {
    PutModule
}
#[automatically_derived]
#[allow(
    dead_code,
    missing_docs,
    reason = "generated: a program may not need all of them"
)]
#[allow(clippy::new_without_default, clippy::too_many_arguments)]
impl PutModule {
    fn new(base_id: impl sdk::__derive::IntoValue<String>) -> Self {
        Self {
            base_id: sdk::__derive::IntoValue::into_value(base_id),
            zones: ::core::option::Option::None,
            rest: ::core::option::Option::None,
        }
    }
    fn zones(mut self, value: impl sdk::__derive::IntoValue<Vec<i64>>) -> Self {
        self.zones = ::core::option::Option::Some(
            sdk::__derive::IntoValue::into_value(value),
        );
        self
    }
    fn rest(
        mut self,
        value: impl sdk::__derive::IntoValue<BTreeMap<String, String>>,
    ) -> Self {
        self.rest = ::core::option::Option::Some(
            sdk::__derive::IntoValue::into_value(value),
        );
        self
    }
}
const _: () = {
    static ENDPOINTS: sdk::__derive::Endpoints<'static> = sdk::__derive::Endpoints::new(
        &[],
        &[],
        "moon.example.com",
        sdk::__derive::Rule::Regional,
    );
    static SERVICE: sdk::__derive::Service<'static> = sdk::__derive::Service::new(
        "moon",
        "2030-01-01",
        "moonbase",
        &ENDPOINTS,
    );
    #[automatically_derived]
    impl sdk::__derive::Operation for PutModule {
        type Api = Moon;
        type Output = Empty;
        const INFO: &'static sdk::__derive::OperationInfo<'static> = &sdk::__derive::OperationInfo::new(
                &SERVICE,
                "PutModule",
            )
            .method("PUT")
            .path("/bases/{baseId}")
            .body(sdk::__derive::BodyStyle::Json)
            .host(::core::option::Option::Some("moon.api"))
            .read_only(::core::option::Option::Some(false))
            .rate(::core::option::Option::Some(20u32))
            .unsigned(true);
    }
};
