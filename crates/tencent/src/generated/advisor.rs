//! `advisor` of Tencent Cloud, API version 2020-07-21.
//!
//! Endpoint: `advisor.tencentcloudapi.com`, or `advisor.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=advisor&Version=2020-07-21>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, advisor::DescribeStrategies};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeStrategies::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "advisor",
    "2020-07-21",
    "advisor",
    &Endpoints::NONE,
);

/// Creates advisor authorization: `CreateAdvisorAuthorization` of `advisor` 2020-07-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=advisor&Version=2020-07-21&Action=CreateAdvisorAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvisorAuthorization {}
operation! { CreateAdvisorAuthorization() "CreateAdvisorAuthorization" -> CreateAdvisorAuthorizationOutput {} }

/// Response of [`CreateAdvisorAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvisorAuthorizationOutput {
    pub message: Option<String>,
}
model! { CreateAdvisorAuthorizationOutput {
    0 "Message" message: String
} }

/// Describes strategies: `DescribeStrategies` of `advisor` 2020-07-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=advisor&Version=2020-07-21&Action=DescribeStrategies>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::INTERNAL_ERROR_SYSTEM`], [`codes::INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategies {}
operation! { DescribeStrategies() "DescribeStrategies" -> DescribeStrategiesOutput {} }

/// Response of [`DescribeStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategiesOutput {
    pub strategies: Vec<Strategies>,
}
model! { DescribeStrategiesOutput {
    0 "Strategies" strategies: Vec<Strategies>
} }

/// In the response of [`DescribeStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Strategies {
    pub strategy_id: Option<i64>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub product: Option<String>,
    pub product_desc: Option<String>,
    pub repair: Option<String>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub conditions: Vec<Conditions>,
}
model! { Strategies {
    0 "StrategyId" strategy_id: i64, 1 "Name" name: String, 2 "Desc" desc: String, 3 "Product" product: String,
    4 "ProductDesc" product_desc: String, 5 "Repair" repair: String, 6 "GroupId" group_id: i64,
    7 "GroupName" group_name: String, 8 "Conditions" conditions: Vec<Conditions>
} }

/// In the response of [`DescribeStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conditions {
    pub condition_id: Option<i64>,
    pub level: Option<i64>,
    pub level_desc: Option<String>,
    pub desc: Option<String>,
}
model! { Conditions {
    0 "ConditionId" condition_id: i64, 1 "Level" level: i64, 2 "LevelDesc" level_desc: String, 3 "Desc" desc: String
} }

/// Describes task strategy risks: `DescribeTaskStrategyRisks` of `advisor` 2020-07-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=advisor&Version=2020-07-21&Action=DescribeTaskStrategyRisks>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::INTERNAL_ERROR_SYSTEM`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStrategyRisks {
    /// Required.
    pub strategy_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub env: Option<String>,
    pub task_type: Option<String>,
}
operation! { DescribeTaskStrategyRisks(strategy_id: i64)
    "DescribeTaskStrategyRisks" -> DescribeTaskStrategyRisksOutput {
    0 "StrategyId" strategy_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Env" env: String,
    4 "TaskType" task_type: String
} }
paged! { DescribeTaskStrategyRisks: RiskFieldsDesc = Offset "Offset", "RiskFieldsDesc" risk_fields_desc }

/// Response of [`DescribeTaskStrategyRisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStrategyRisksOutput {
    pub risk_fields_desc: Vec<RiskFieldsDesc>,
    pub strategy_id: Option<i64>,
    pub risk_total_count: Option<i64>,
    pub risks: Option<String>,
    pub resource_count: Option<i64>,
}
model! { DescribeTaskStrategyRisksOutput {
    0 "RiskFieldsDesc" risk_fields_desc: Vec<RiskFieldsDesc>, 1 "StrategyId" strategy_id: i64,
    2 "RiskTotalCount" risk_total_count: i64, 3 "Risks" risks: String, 4 "ResourceCount" resource_count: i64
} }

/// In the response of [`DescribeTaskStrategyRisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskFieldsDesc {
    pub field: Option<String>,
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub field_dict: Vec<KeyValue>,
}
model! { RiskFieldsDesc {
    0 "Field" field: String, 1 "FieldName" field_name: String, 2 "FieldType" field_type: String,
    3 "FieldDict" field_dict: Vec<KeyValue>
} }

/// In the response of [`DescribeTaskStrategyRisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KeyValue {
    0 "Key" key: String, 1 "Value" value: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_DEPENDS_DB "InternalError.DependsDb",
    INTERNAL_ERROR_SYSTEM "InternalError.System", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateAdvisorAuthorization, DescribeStrategies, DescribeTaskStrategyRisks
}
