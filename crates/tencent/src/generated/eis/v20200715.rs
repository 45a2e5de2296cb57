//! `eis` of Tencent Cloud, API version 2020-07-15.
//!
//! Endpoint: `eis.tencentcloudapi.com`, or `eis.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=eis&Version=2020-07-15>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, eis::v20200715::ListEisConnectors};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListEisConnectors::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("eis", "2020-07-15", "eis", &Endpoints::NONE);

/// Describes eis connector config: `DescribeEisConnectorConfig` of `eis` 2020-07-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eis&Version=2020-07-15&Action=DescribeEisConnectorConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTHENTICATION_FAILED`], [`codes::FAILED_OPERATION_META_COMPILER_ERROR`],
/// [`codes::INTERNAL_ERROR_DATABASE_ERROR`], [`codes::INTERNAL_ERROR_RPC_PILOT_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONNECTOR_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEisConnectorConfig {
    /// Required.
    pub connector_name: String,
    /// Required.
    pub connector_version: String,
}
operation! { DescribeEisConnectorConfig(connector_name: String, connector_version: String)
    "DescribeEisConnectorConfig" -> DescribeEisConnectorConfigOutput {
    0 "ConnectorName" connector_name, 1 "ConnectorVersion" connector_version
} }

/// Response of [`DescribeEisConnectorConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEisConnectorConfigOutput {
    pub connector_parameter: Option<String>,
}
model! { DescribeEisConnectorConfigOutput {
    0 "ConnectorParameter" connector_parameter: String
} }

/// Lists eis connector operations: `ListEisConnectorOperations` of `eis` 2020-07-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eis&Version=2020-07-15&Action=ListEisConnectorOperations>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTHENTICATION_FAILED`], [`codes::FAILED_OPERATION_META_COMPILER_ERROR`],
/// [`codes::INTERNAL_ERROR_DATABASE_ERROR`], [`codes::INTERNAL_ERROR_RPC_PILOT_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONNECTOR_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEisConnectorOperations {
    /// Required.
    pub connector_name: String,
    /// Required.
    pub connector_version: String,
}
operation! { ListEisConnectorOperations(connector_name: String, connector_version: String)
    "ListEisConnectorOperations" -> ListEisConnectorOperationsOutput {
    0 "ConnectorName" connector_name, 1 "ConnectorVersion" connector_version
} }

/// Response of [`ListEisConnectorOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEisConnectorOperationsOutput {
    pub operations: Vec<EisConnectionOperation>,
}
model! { ListEisConnectorOperationsOutput {
    0 "Operations" operations: Vec<EisConnectionOperation>
} }

/// In the response of [`ListEisConnectorOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EisConnectionOperation {
    pub operation_name: Option<String>,
    pub display_name: Option<String>,
    pub is_trigger: Option<bool>,
}
model! { EisConnectionOperation {
    0 "OperationName" operation_name: String, 1 "DisplayName" display_name: String, 2 "IsTrigger" is_trigger: bool
} }

/// Lists eis connectors: `ListEisConnectors` of `eis` 2020-07-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eis&Version=2020-07-15&Action=ListEisConnectors>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTHENTICATION_FAILED`], [`codes::INTERNAL_ERROR_DATABASE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`].
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

/// Response of [`ListEisConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEisConnectorsOutput {
    pub total_count: Option<i64>,
    pub connectors: Vec<EisConnectorSummary>,
}
model! { ListEisConnectorsOutput {
    0 "TotalCount" total_count: i64, 1 "Connectors" connectors: Vec<EisConnectorSummary>
} }

/// In the response of [`ListEisConnectors`].
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
    0 "ConnectorName" connector_name: String, 1 "DisplayName" display_name: String, 2 "Company" company: String,
    3 "Product" product: String, 4 "ConnectorVersion" connector_version: String, 5 "CreateTime" create_time: i64
} }

codes! {
    FAILED_OPERATION_AUTHENTICATION_FAILED "FailedOperation.AuthenticationFailed",
    FAILED_OPERATION_META_COMPILER_ERROR "FailedOperation.MetaCompilerError",
    INTERNAL_ERROR_DATABASE_ERROR "InternalError.DatabaseError",
    INTERNAL_ERROR_RPC_PILOT_SERVER_ERROR "InternalError.RpcPilotServerError",
    INVALID_PARAMETER_VALUE_CONNECTOR_NOT_EXIST "InvalidParameterValue.ConnectorNotExist",
    RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeEisConnectorConfig, ListEisConnectorOperations, ListEisConnectors
}
