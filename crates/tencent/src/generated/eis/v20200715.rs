//! `eis` 2020-07-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "eis", version: "2020-07-15", code: "eis", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEisConnectorConfig {
    pub connector_name: String,
    pub connector_version: String,
}
operation! { DescribeEisConnectorConfig(connector_name: String, connector_version: String)
    "DescribeEisConnectorConfig" -> DescribeEisConnectorConfigOutput {
    0 "ConnectorName" connector_name, 1 "ConnectorVersion" connector_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEisConnectorConfigOutput {
    pub connector_parameter: Option<String>,
}
model! { DescribeEisConnectorConfigOutput {
    0 "ConnectorParameter" connector_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEisConnectorOperations {
    pub connector_name: String,
    pub connector_version: String,
}
operation! { ListEisConnectorOperations(connector_name: String, connector_version: String)
    "ListEisConnectorOperations" -> ListEisConnectorOperationsOutput {
    0 "ConnectorName" connector_name, 1 "ConnectorVersion" connector_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEisConnectorOperationsOutput {
    pub operations: Option<Vec<EisConnectionOperation>>,
}
model! { ListEisConnectorOperationsOutput {
    0 "Operations" operations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EisConnectionOperation {
    pub operation_name: Option<String>,
    pub display_name: Option<String>,
    pub is_trigger: Option<bool>,
}
model! { EisConnectionOperation {
    0 "OperationName" operation_name, 1 "DisplayName" display_name, 2 "IsTrigger" is_trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEisConnectors {
    pub connector_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListEisConnectors() "ListEisConnectors" -> ListEisConnectorsOutput {
    0 "ConnectorName" connector_name: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { ListEisConnectors: EisConnectorSummary = Offset "Offset", "Connectors" connectors, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEisConnectorsOutput {
    pub total_count: Option<i64>,
    pub connectors: Option<Vec<EisConnectorSummary>>,
}
model! { ListEisConnectorsOutput {
    0 "TotalCount" total_count, 1 "Connectors" connectors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EisConnectorSummary {
    pub connector_name: Option<String>,
    pub display_name: Option<String>,
    pub company: Option<String>,
    pub product: Option<String>,
    pub connector_version: Option<String>,
    pub create_time: Option<i64>,
}
model! { EisConnectorSummary {
    0 "ConnectorName" connector_name, 1 "DisplayName" display_name, 2 "Company" company, 3 "Product" product,
    4 "ConnectorVersion" connector_version, 5 "CreateTime" create_time
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_AUTHENTICATION_FAILED: &str = "FailedOperation.AuthenticationFailed";
    pub const FAILED_OPERATION_META_COMPILER_ERROR: &str = "FailedOperation.MetaCompilerError";
    pub const INTERNAL_ERROR_DATABASE_ERROR: &str = "InternalError.DatabaseError";
    pub const INTERNAL_ERROR_RPC_PILOT_SERVER_ERROR: &str = "InternalError.RpcPilotServerError";
    pub const INVALID_PARAMETER_VALUE_CONNECTOR_NOT_EXIST: &str = "InvalidParameterValue.ConnectorNotExist";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
}

#[cfg(feature = "reflect")]
register! {
    DescribeEisConnectorConfig, ListEisConnectorOperations, ListEisConnectors
}
