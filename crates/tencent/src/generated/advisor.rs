//! `advisor` 2020-07-21.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "advisor", version: "2020-07-21", code: "advisor", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvisorAuthorization {}
operation! { CreateAdvisorAuthorization() "CreateAdvisorAuthorization" -> CreateAdvisorAuthorizationOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvisorAuthorizationOutput {
    pub message: Option<String>,
}
model! { CreateAdvisorAuthorizationOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategies {}
operation! { DescribeStrategies() "DescribeStrategies" -> DescribeStrategiesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategiesOutput {
    pub strategies: Option<Vec<Strategies>>,
}
model! { DescribeStrategiesOutput {
    0 "Strategies" strategies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Strategies {
    pub strategy_id: Option<u64>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub product: Option<String>,
    pub product_desc: Option<String>,
    pub repair: Option<String>,
    pub group_id: Option<u64>,
    pub group_name: Option<String>,
    pub conditions: Option<Vec<Conditions>>,
}
model! { Strategies {
    0 "StrategyId" strategy_id, 1 "Name" name, 2 "Desc" desc, 3 "Product" product, 4 "ProductDesc" product_desc,
    5 "Repair" repair, 6 "GroupId" group_id, 7 "GroupName" group_name, 8 "Conditions" conditions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conditions {
    pub condition_id: Option<u64>,
    pub level: Option<u64>,
    pub level_desc: Option<String>,
    pub desc: Option<String>,
}
model! { Conditions {
    0 "ConditionId" condition_id, 1 "Level" level, 2 "LevelDesc" level_desc, 3 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStrategyRisks {
    pub strategy_id: u64,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub env: Option<String>,
    pub task_type: Option<String>,
}
operation! { DescribeTaskStrategyRisks(strategy_id: u64)
    "DescribeTaskStrategyRisks" -> DescribeTaskStrategyRisksOutput {
    0 "StrategyId" strategy_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Env" env: String,
    4 "TaskType" task_type: String
} }
paged! { DescribeTaskStrategyRisks: RiskFieldsDesc = Offset "Offset", "RiskFieldsDesc" risk_fields_desc }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStrategyRisksOutput {
    pub risk_fields_desc: Option<Vec<RiskFieldsDesc>>,
    pub strategy_id: Option<u64>,
    pub risk_total_count: Option<u64>,
    pub risks: Option<String>,
    pub resource_count: Option<u64>,
}
model! { DescribeTaskStrategyRisksOutput {
    0 "RiskFieldsDesc" risk_fields_desc, 1 "StrategyId" strategy_id, 2 "RiskTotalCount" risk_total_count,
    3 "Risks" risks, 4 "ResourceCount" resource_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskFieldsDesc {
    pub field: Option<String>,
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub field_dict: Option<Vec<KeyValue>>,
}
model! { RiskFieldsDesc {
    0 "Field" field, 1 "FieldName" field_name, 2 "FieldType" field_type, 3 "FieldDict" field_dict
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KeyValue {
    0 "Key" key, 1 "Value" value
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DEPENDS_DB: &str = "InternalError.DependsDb";
    pub const INTERNAL_ERROR_SYSTEM: &str = "InternalError.System";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
}

#[cfg(feature = "reflect")]
register! {
    CreateAdvisorAuthorization, DescribeStrategies, DescribeTaskStrategyRisks
}
