//! `tsw` 2021-04-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20200924;

static SERVICE: Service = Service { name: "tsw", version: "2021-04-12", code: "tsw", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentAlertObject {}
operation! { DescribeComponentAlertObject() "DescribeComponentAlertObject" -> Empty {} }

pub type DescribeComponentAlertObjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAlertObject {}
operation! { DescribeServiceAlertObject() "DescribeServiceAlertObject" -> Empty {} }

pub type DescribeServiceAlertObjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToken {
    pub namespace: String,
}
operation! { DescribeToken(namespace: String) "DescribeToken" -> DescribeTokenOutput {
    0 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenOutput {
    pub result: Option<String>,
}
model! { DescribeTokenOutput {
    0 "Result" result
} }

#[cfg(feature = "reflect")]
register! {
    DescribeComponentAlertObject, DescribeServiceAlertObject, DescribeToken
}
