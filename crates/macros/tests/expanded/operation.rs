const _: fn() -> FlyToTheMoon = <FlyToTheMoon as ::core::default::Default>::default;
#[automatically_derived]
impl ::cumulo_tencent::__derive::Model for FlyToTheMoon {
    #[inline]
    fn table(&self) -> ::cumulo_tencent::__derive::Table<'_> {
        const MARKS: &[::cumulo_tencent::__derive::Mark] = &[];
        ::cumulo_tencent::__derive::Table::new(
            ::core::stringify!(FlyToTheMoon),
            &["Rocket", "Crew", "Pin"],
            MARKS,
        )
    }
    #[inline]
    #[allow(unreachable_code, reason = "a struct without fields")]
    fn get(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::cumulo_tencent::__derive::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.rocket,
                1 => &self.crew,
                2 => &self.pin,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    #[allow(unreachable_code, reason = "a struct without fields")]
    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::cumulo_tencent::__derive::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.rocket,
                1 => &mut self.crew,
                2 => &mut self.pin,
                _ => return ::core::option::Option::None,
            },
        )
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for FlyToTheMoon {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::cumulo_tencent::__derive::debug(self, f)
    }
}
::cumulo_tencent::__derive::__serde! {
    FlyToTheMoon
}
#[automatically_derived]
#[allow(
    dead_code,
    missing_docs,
    reason = "generated: a program may not need all of them"
)]
#[allow(clippy::new_without_default, clippy::too_many_arguments)]
impl FlyToTheMoon {
    pub fn new(rocket: impl ::cumulo_tencent::__derive::IntoValue<String>) -> Self {
        Self {
            rocket: ::cumulo_tencent::__derive::IntoValue::into_value(rocket),
            crew: ::core::option::Option::None,
            pin: ::core::option::Option::None,
        }
    }
    /// Names of the crew.
    pub fn crew(
        mut self,
        value: impl ::cumulo_tencent::__derive::IntoValue<Vec<String>>,
    ) -> Self {
        self.crew = ::core::option::Option::Some(
            ::cumulo_tencent::__derive::IntoValue::into_value(value),
        );
        self
    }
    pub fn pin(
        mut self,
        value: impl ::cumulo_tencent::__derive::IntoValue<Secret>,
    ) -> Self {
        self.pin = ::core::option::Option::Some(
            ::cumulo_tencent::__derive::IntoValue::into_value(value),
        );
        self
    }
}
const _: () = {
    static ENDPOINTS: ::cumulo_tencent::__derive::Endpoints<'static> = ::cumulo_tencent::__derive::Endpoints::new(
        &[],
        &[],
        "",
        ::cumulo_tencent::__derive::Rule::Unknown,
    );
    static SERVICE: ::cumulo_tencent::__derive::Service<'static> = ::cumulo_tencent::__derive::Service::new(
        "redis",
        "2018-04-12",
        "redis",
        &ENDPOINTS,
    );
    #[automatically_derived]
    impl ::cumulo_tencent::__derive::Operation for FlyToTheMoon {
        type Api = ::cumulo_tencent::Api;
        type Output = FlyToTheMoonOutput;
        const INFO: &'static ::cumulo_tencent::__derive::OperationInfo<'static> = &::cumulo_tencent::__derive::OperationInfo::new(
            &SERVICE,
            "FlyToTheMoon",
        );
    }
};
