//! `resourcecenter` of Alibaba Cloud, API version 2022-12-01.
//!
//! Endpoint: a table of 2 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, resourcecenter::GetDeliveryChannel};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetDeliveryChannel::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "resourcecenter-intl.aliyuncs.com"),
        ("cn-shanghai", "resourcecenter.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "resourcecenter-intl.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "resourcecenter.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "resourcecenter",
    "2022-12-01",
    "resourcecenter",
    &ENDPOINTS,
);

/// Associates default filter: `AssociateDefaultFilter` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/AssociateDefaultFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDefaultFilter {
    /// Required.
    pub filter_name: String,
}
operation! { AssociateDefaultFilter(filter_name: String) "AssociateDefaultFilter" -> Empty {
    0 "FilterName" filter_name
} }

/// Response of [`AssociateDefaultFilter`]: empty.
pub type AssociateDefaultFilterOutput = Empty;

/// Batches get resource configurations: `BatchGetResourceConfigurations` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/BatchGetResourceConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResourceConfigurations {
    pub resources: Option<Vec<BatchGetResourceConfigurationsResources>>,
}
operation! { BatchGetResourceConfigurations() "BatchGetResourceConfigurations" -> BatchGetResourceConfigurationsOutput {
    0 "Resources" resources: Vec<BatchGetResourceConfigurationsResources>
} }

/// In the request of [`BatchGetResourceConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResourceConfigurationsResources {
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { BatchGetResourceConfigurationsResources() {
    0 "RegionId" region_id: String, 1 "ResourceId" resource_id: String, 2 "ResourceType" resource_type: String
} }

/// Response of [`BatchGetResourceConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResourceConfigurationsOutput {
    pub resources: Vec<BatchGetResourceConfigurationsResources2>,
}
model! { BatchGetResourceConfigurationsOutput {
    0 "Resources" resources: Vec<BatchGetResourceConfigurationsResources2>
} }

/// In the response of [`BatchGetResourceConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResourceConfigurationsResources2 {
    pub account_id: Option<String>,
    pub configuration: BTreeMap<String, Value>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub ip_address_attributes: Vec<BatchGetResourceConfigurationsIpAddressAttributes>,
    pub ip_addresses: Vec<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Vec<BatchGetResourceConfigurationsTags>,
    pub zone_id: Option<String>,
}
model! { BatchGetResourceConfigurationsResources2 {
    0 "AccountId" account_id: String, 1 "Configuration" configuration: BTreeMap<String, Value>,
    2 "CreateTime" create_time: String, 3 "ExpireTime" expire_time: String,
    4 "IpAddressAttributes" ip_address_attributes: Vec<BatchGetResourceConfigurationsIpAddressAttributes>,
    5 "IpAddresses" ip_addresses: Vec<String>, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceId" resource_id: String,
    9 "ResourceName" resource_name: String, 10 "ResourceType" resource_type: String,
    11 "Tags" tags: Vec<BatchGetResourceConfigurationsTags>, 12 "ZoneId" zone_id: String
} }

/// In the response of [`BatchGetResourceConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResourceConfigurationsIpAddressAttributes {
    pub ip_address: Option<String>,
    pub network_type: Option<String>,
    pub version: Option<String>,
}
model! { BatchGetResourceConfigurationsIpAddressAttributes {
    0 "IpAddress" ip_address: String, 1 "NetworkType" network_type: String, 2 "Version" version: String
} }

/// In the response of [`BatchGetResourceConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResourceConfigurationsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { BatchGetResourceConfigurationsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates delivery channel: `CreateDeliveryChannel` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/CreateDeliveryChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannel {
    pub delivery_channel_description: Option<String>,
    /// Required.
    pub delivery_channel_filter: CreateDeliveryChannelDeliveryChannelFilter,
    /// Required.
    pub delivery_channel_name: String,
    pub resource_change_delivery: Option<CreateDeliveryChannelResourceChangeDelivery>,
    pub resource_snapshot_delivery: Option<
        CreateDeliveryChannelResourceSnapshotDelivery,
    >,
}
operation! {
    CreateDeliveryChannel(delivery_channel_filter: CreateDeliveryChannelDeliveryChannelFilter, delivery_channel_name: String)
    "CreateDeliveryChannel" -> CreateDeliveryChannelOutput {
    0 "DeliveryChannelDescription" delivery_channel_description: String,
    1 "DeliveryChannelFilter" delivery_channel_filter, 2 "DeliveryChannelName" delivery_channel_name,
    3 "ResourceChangeDelivery" resource_change_delivery: CreateDeliveryChannelResourceChangeDelivery,
    4 "ResourceSnapshotDelivery" resource_snapshot_delivery: CreateDeliveryChannelResourceSnapshotDelivery
} }

/// In the request of [`CreateDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannelDeliveryChannelFilter {
    pub resource_types: Option<Vec<String>>,
}
input! { CreateDeliveryChannelDeliveryChannelFilter() {
    0 "ResourceTypes" resource_types: Vec<String>
} }

/// In the request of [`CreateDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannelResourceChangeDelivery {
    pub sls_properties: Option<CreateDeliveryChannelSlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { CreateDeliveryChannelResourceChangeDelivery() {
    0 "SlsProperties" sls_properties: CreateDeliveryChannelSlsProperties, 1 "TargetArn" target_arn: String,
    2 "TargetType" target_type: String
} }

/// In the request of [`CreateDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { CreateDeliveryChannelSlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// In the request of [`CreateDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannelResourceSnapshotDelivery {
    pub custom_expression: Option<String>,
    pub delivery_time: Option<String>,
    pub sls_properties: Option<
        CreateDeliveryChannelResourceSnapshotDeliverySlsProperties,
    >,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { CreateDeliveryChannelResourceSnapshotDelivery() {
    0 "CustomExpression" custom_expression: String, 1 "DeliveryTime" delivery_time: String,
    2 "SlsProperties" sls_properties: CreateDeliveryChannelResourceSnapshotDeliverySlsProperties,
    3 "TargetArn" target_arn: String, 4 "TargetType" target_type: String
} }

/// In the request of [`CreateDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { CreateDeliveryChannelResourceSnapshotDeliverySlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// Response of [`CreateDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannelOutput {
    pub delivery_channel_id: Option<String>,
}
model! { CreateDeliveryChannelOutput {
    0 "DeliveryChannelId" delivery_channel_id: String
} }

/// Creates filter: `CreateFilter` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/CreateFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilter {
    /// Required.
    pub filter_configuration: String,
    /// Required.
    pub filter_name: String,
}
operation! { CreateFilter(filter_configuration: String, filter_name: String) "CreateFilter" -> Empty {
    0 "FilterConfiguration" filter_configuration, 1 "FilterName" filter_name
} }

/// Response of [`CreateFilter`]: empty.
pub type CreateFilterOutput = Empty;

/// Creates multi account delivery channel: `CreateMultiAccountDeliveryChannel` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/CreateMultiAccountDeliveryChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannel {
    pub delivery_channel_description: Option<String>,
    /// Required.
    pub delivery_channel_filter: CreateMultiAccountDeliveryChannelDeliveryChannelFilter,
    /// Required.
    pub delivery_channel_name: String,
    pub resource_change_delivery: Option<
        CreateMultiAccountDeliveryChannelResourceChangeDelivery,
    >,
    pub resource_snapshot_delivery: Option<
        CreateMultiAccountDeliveryChannelResourceSnapshotDelivery,
    >,
}
operation! {
    CreateMultiAccountDeliveryChannel(delivery_channel_filter: CreateMultiAccountDeliveryChannelDeliveryChannelFilter, delivery_channel_name: String)
    "CreateMultiAccountDeliveryChannel" -> CreateMultiAccountDeliveryChannelOutput {
    0 "DeliveryChannelDescription" delivery_channel_description: String,
    1 "DeliveryChannelFilter" delivery_channel_filter, 2 "DeliveryChannelName" delivery_channel_name,
    3 "ResourceChangeDelivery" resource_change_delivery: CreateMultiAccountDeliveryChannelResourceChangeDelivery,
    4 "ResourceSnapshotDelivery" resource_snapshot_delivery: CreateMultiAccountDeliveryChannelResourceSnapshotDelivery
} }

/// In the request of [`CreateMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannelDeliveryChannelFilter {
    /// Required.
    pub account_scopes: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
}
input! { CreateMultiAccountDeliveryChannelDeliveryChannelFilter(account_scopes: Vec<String>) {
    0 "AccountScopes" account_scopes: Vec<String>, 1 "ResourceTypes" resource_types: Vec<String>
} }

/// In the request of [`CreateMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannelResourceChangeDelivery {
    pub sls_properties: Option<CreateMultiAccountDeliveryChannelSlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { CreateMultiAccountDeliveryChannelResourceChangeDelivery() {
    0 "SlsProperties" sls_properties: CreateMultiAccountDeliveryChannelSlsProperties, 1 "TargetArn" target_arn: String,
    2 "TargetType" target_type: String
} }

/// In the request of [`CreateMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { CreateMultiAccountDeliveryChannelSlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// In the request of [`CreateMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannelResourceSnapshotDelivery {
    pub custom_expression: Option<String>,
    pub delivery_time: Option<String>,
    pub sls_properties: Option<
        CreateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties,
    >,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { CreateMultiAccountDeliveryChannelResourceSnapshotDelivery() {
    0 "CustomExpression" custom_expression: String, 1 "DeliveryTime" delivery_time: String,
    2 "SlsProperties" sls_properties: CreateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties,
    3 "TargetArn" target_arn: String, 4 "TargetType" target_type: String
} }

/// In the request of [`CreateMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { CreateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// Response of [`CreateMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannelOutput {
    pub delivery_channel_id: Option<String>,
}
model! { CreateMultiAccountDeliveryChannelOutput {
    0 "DeliveryChannelId" delivery_channel_id: String
} }

/// Creates saved query: `CreateSavedQuery` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/CreateSavedQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavedQuery {
    pub description: Option<String>,
    /// Required.
    pub expression: String,
    /// Required.
    pub name: String,
}
operation! { CreateSavedQuery(expression: String, name: String) "CreateSavedQuery" -> CreateSavedQueryOutput {
    0 "Description" description: String, 1 "Expression" expression, 2 "Name" name
} }

/// Response of [`CreateSavedQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavedQueryOutput {
    pub query_id: Option<String>,
}
model! { CreateSavedQueryOutput {
    0 "QueryId" query_id: String
} }

/// Deletes delivery channel: `DeleteDeliveryChannel` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DeleteDeliveryChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeliveryChannel {
    /// Required.
    pub delivery_channel_id: String,
}
operation! { DeleteDeliveryChannel(delivery_channel_id: String) "DeleteDeliveryChannel" -> Empty {
    0 "DeliveryChannelId" delivery_channel_id
} }

/// Response of [`DeleteDeliveryChannel`]: empty.
pub type DeleteDeliveryChannelOutput = Empty;

/// Deletes filter: `DeleteFilter` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DeleteFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilter {
    /// Required.
    pub filter_name: String,
}
operation! { DeleteFilter(filter_name: String) "DeleteFilter" -> Empty {
    0 "FilterName" filter_name
} }

/// Response of [`DeleteFilter`]: empty.
pub type DeleteFilterOutput = Empty;

/// Deletes multi account delivery channel: `DeleteMultiAccountDeliveryChannel` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DeleteMultiAccountDeliveryChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultiAccountDeliveryChannel {
    /// Required.
    pub delivery_channel_id: String,
}
operation! { DeleteMultiAccountDeliveryChannel(delivery_channel_id: String)
    "DeleteMultiAccountDeliveryChannel" -> Empty {
    0 "DeliveryChannelId" delivery_channel_id
} }

/// Response of [`DeleteMultiAccountDeliveryChannel`]: empty.
pub type DeleteMultiAccountDeliveryChannelOutput = Empty;

/// Deletes saved query: `DeleteSavedQuery` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DeleteSavedQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSavedQuery {
    /// Required.
    pub query_id: String,
}
operation! { DeleteSavedQuery(query_id: String) "DeleteSavedQuery" -> Empty {
    0 "QueryId" query_id
} }

/// Response of [`DeleteSavedQuery`]: empty.
pub type DeleteSavedQueryOutput = Empty;

/// Disables multi account resource center: `DisableMultiAccountResourceCenter` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DisableMultiAccountResourceCenter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableMultiAccountResourceCenter {}
operation! { DisableMultiAccountResourceCenter() "DisableMultiAccountResourceCenter" -> Empty {} }

/// Response of [`DisableMultiAccountResourceCenter`]: empty.
pub type DisableMultiAccountResourceCenterOutput = Empty;

/// Disables resource center: `DisableResourceCenter` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DisableResourceCenter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableResourceCenter {}
operation! { DisableResourceCenter() "DisableResourceCenter" -> Empty {} }

/// Response of [`DisableResourceCenter`]: empty.
pub type DisableResourceCenterOutput = Empty;

/// Disassociates default filter: `DisassociateDefaultFilter` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DisassociateDefaultFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateDefaultFilter {}
operation! { DisassociateDefaultFilter() "DisassociateDefaultFilter" -> Empty {} }

/// Response of [`DisassociateDefaultFilter`]: empty.
pub type DisassociateDefaultFilterOutput = Empty;

/// Enables multi account resource center: `EnableMultiAccountResourceCenter` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/EnableMultiAccountResourceCenter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMultiAccountResourceCenter {}
operation! { EnableMultiAccountResourceCenter()
    "EnableMultiAccountResourceCenter" -> EnableMultiAccountResourceCenterOutput {} }

/// Response of [`EnableMultiAccountResourceCenter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMultiAccountResourceCenterOutput {
    pub status: Option<String>,
}
model! { EnableMultiAccountResourceCenterOutput {
    0 "Status" status: String
} }

/// Enables resource center: `EnableResourceCenter` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/EnableResourceCenter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceCenter {}
operation! { EnableResourceCenter() "EnableResourceCenter" -> EnableResourceCenterOutput {} }

/// Response of [`EnableResourceCenter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceCenterOutput {
    pub status: Option<String>,
}
model! { EnableResourceCenterOutput {
    0 "Status" status: String
} }

/// Executes multi account sql query: `ExecuteMultiAccountSQLQuery` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ExecuteMultiAccountSQLQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMultiAccountSQLQuery {
    /// Required.
    pub expression: String,
    /// 1 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub scope: String,
}
operation! { ExecuteMultiAccountSQLQuery(expression: String, scope: String)
    "ExecuteMultiAccountSQLQuery" -> ExecuteMultiAccountSQLQueryOutput {
    0 "Expression" expression, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Scope" scope
} }
paged! { ExecuteMultiAccountSQLQuery: ExecuteMultiAccountSQLQueryColumns =
    Token "NextToken", "Columns" columns, next "NextToken" }

/// Response of [`ExecuteMultiAccountSQLQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMultiAccountSQLQueryOutput {
    pub columns: Vec<ExecuteMultiAccountSQLQueryColumns>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rows: Vec<Value>,
}
model! { ExecuteMultiAccountSQLQueryOutput {
    0 "Columns" columns: Vec<ExecuteMultiAccountSQLQueryColumns>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "Rows" rows: Vec<Value>
} }

/// In the response of [`ExecuteMultiAccountSQLQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMultiAccountSQLQueryColumns {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ExecuteMultiAccountSQLQueryColumns {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Executes sql query: `ExecuteSQLQuery` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ExecuteSQLQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSQLQuery {
    /// Required.
    pub expression: String,
    /// 1 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub scope: Option<String>,
}
operation! { ExecuteSQLQuery(expression: String) "ExecuteSQLQuery" -> ExecuteSQLQueryOutput {
    0 "Expression" expression, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Scope" scope: String
} }
paged! { ExecuteSQLQuery: ExecuteSQLQueryColumns = Token "NextToken", "Columns" columns, next "NextToken" }

/// Response of [`ExecuteSQLQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSQLQueryOutput {
    pub columns: Vec<ExecuteSQLQueryColumns>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rows: Vec<Value>,
}
model! { ExecuteSQLQueryOutput {
    0 "Columns" columns: Vec<ExecuteSQLQueryColumns>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Rows" rows: Vec<Value>
} }

/// In the response of [`ExecuteSQLQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSQLQueryColumns {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ExecuteSQLQueryColumns {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Gets delivery channel: `GetDeliveryChannel` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetDeliveryChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannel {
    pub delivery_channel_id: Option<String>,
}
operation! { GetDeliveryChannel() "GetDeliveryChannel" -> GetDeliveryChannelOutput {
    0 "DeliveryChannelId" delivery_channel_id: String
} }

/// Response of [`GetDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelOutput {
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_filter: Option<GetDeliveryChannelDeliveryChannelFilter>,
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
    pub resource_change_delivery: Option<GetDeliveryChannelResourceChangeDelivery>,
    pub resource_snapshot_delivery: Option<GetDeliveryChannelResourceSnapshotDelivery>,
}
model! { GetDeliveryChannelOutput {
    0 "DeliveryChannelDescription" delivery_channel_description: String,
    1 "DeliveryChannelFilter" delivery_channel_filter: GetDeliveryChannelDeliveryChannelFilter,
    2 "DeliveryChannelId" delivery_channel_id: String, 3 "DeliveryChannelName" delivery_channel_name: String,
    4 "ResourceChangeDelivery" resource_change_delivery: GetDeliveryChannelResourceChangeDelivery,
    5 "ResourceSnapshotDelivery" resource_snapshot_delivery: GetDeliveryChannelResourceSnapshotDelivery
} }

/// In the response of [`GetDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelDeliveryChannelFilter {
    pub resource_types: Vec<String>,
}
model! { GetDeliveryChannelDeliveryChannelFilter {
    0 "ResourceTypes" resource_types: Vec<String>
} }

/// In the response of [`GetDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelResourceChangeDelivery {
    pub enabled: Option<String>,
    pub sls_properties: Option<GetDeliveryChannelSlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
model! { GetDeliveryChannelResourceChangeDelivery {
    0 "Enabled" enabled: String, 1 "SlsProperties" sls_properties: GetDeliveryChannelSlsProperties,
    2 "TargetArn" target_arn: String, 3 "TargetType" target_type: String
} }

/// In the response of [`GetDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
model! { GetDeliveryChannelSlsProperties {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// In the response of [`GetDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelResourceSnapshotDelivery {
    pub custom_expression: Option<String>,
    pub delivery_time: Option<String>,
    pub enabled: Option<String>,
    pub sls_properties: Option<GetDeliveryChannelResourceSnapshotDeliverySlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
model! { GetDeliveryChannelResourceSnapshotDelivery {
    0 "CustomExpression" custom_expression: String, 1 "DeliveryTime" delivery_time: String, 2 "Enabled" enabled: String,
    3 "SlsProperties" sls_properties: GetDeliveryChannelResourceSnapshotDeliverySlsProperties,
    4 "TargetArn" target_arn: String, 5 "TargetType" target_type: String
} }

/// In the response of [`GetDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
model! { GetDeliveryChannelResourceSnapshotDeliverySlsProperties {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// Gets delivery channel statistics: `GetDeliveryChannelStatistics` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetDeliveryChannelStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelStatistics {
    /// Required.
    pub delivery_channel_id: String,
}
operation! { GetDeliveryChannelStatistics(delivery_channel_id: String)
    "GetDeliveryChannelStatistics" -> GetDeliveryChannelStatisticsOutput {
    0 "DeliveryChannelId" delivery_channel_id
} }

/// Response of [`GetDeliveryChannelStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelStatisticsOutput {
    pub delivery_channel_statistics: Option<
        GetDeliveryChannelStatisticsDeliveryChannelStatistics,
    >,
}
model! { GetDeliveryChannelStatisticsOutput {
    0 "DeliveryChannelStatistics" delivery_channel_statistics: GetDeliveryChannelStatisticsDeliveryChannelStatistics
} }

/// In the response of [`GetDeliveryChannelStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelStatisticsDeliveryChannelStatistics {
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
    pub latest_change_delivery_time: Option<String>,
    pub latest_snapshot_delivery_time: Option<String>,
}
model! { GetDeliveryChannelStatisticsDeliveryChannelStatistics {
    0 "DeliveryChannelId" delivery_channel_id: String, 1 "DeliveryChannelName" delivery_channel_name: String,
    2 "LatestChangeDeliveryTime" latest_change_delivery_time: String,
    3 "LatestSnapshotDeliveryTime" latest_snapshot_delivery_time: String
} }

/// Gets example query: `GetExampleQuery` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetExampleQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExampleQuery {
    /// Required.
    pub query_id: String,
}
operation! { GetExampleQuery(query_id: String) "GetExampleQuery" -> GetExampleQueryOutput {
    0 "QueryId" query_id
} }

/// Response of [`GetExampleQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExampleQueryOutput {
    pub example_query: Option<GetExampleQueryExampleQuery>,
}
model! { GetExampleQueryOutput {
    0 "ExampleQuery" example_query: GetExampleQueryExampleQuery
} }

/// In the response of [`GetExampleQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExampleQueryExampleQuery {
    pub description: Option<String>,
    pub expression: Option<String>,
    pub name: Option<String>,
    pub query_id: Option<String>,
}
model! { GetExampleQueryExampleQuery {
    0 "Description" description: String, 1 "Expression" expression: String, 2 "Name" name: String,
    3 "QueryId" query_id: String
} }

/// Gets multi account delivery channel: `GetMultiAccountDeliveryChannel` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetMultiAccountDeliveryChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannel {
    pub delivery_channel_id: Option<String>,
}
operation! { GetMultiAccountDeliveryChannel() "GetMultiAccountDeliveryChannel" -> GetMultiAccountDeliveryChannelOutput {
    0 "DeliveryChannelId" delivery_channel_id: String
} }

/// Response of [`GetMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelOutput {
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_filter: Option<
        GetMultiAccountDeliveryChannelDeliveryChannelFilter,
    >,
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
    pub resource_change_delivery: Option<
        GetMultiAccountDeliveryChannelResourceChangeDelivery,
    >,
    pub resource_snapshot_delivery: Option<
        GetMultiAccountDeliveryChannelResourceSnapshotDelivery,
    >,
}
model! { GetMultiAccountDeliveryChannelOutput {
    0 "DeliveryChannelDescription" delivery_channel_description: String,
    1 "DeliveryChannelFilter" delivery_channel_filter: GetMultiAccountDeliveryChannelDeliveryChannelFilter,
    2 "DeliveryChannelId" delivery_channel_id: String, 3 "DeliveryChannelName" delivery_channel_name: String,
    4 "ResourceChangeDelivery" resource_change_delivery: GetMultiAccountDeliveryChannelResourceChangeDelivery,
    5 "ResourceSnapshotDelivery" resource_snapshot_delivery: GetMultiAccountDeliveryChannelResourceSnapshotDelivery
} }

/// In the response of [`GetMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelDeliveryChannelFilter {
    pub account_scopes: Vec<String>,
    pub resource_types: Vec<String>,
}
model! { GetMultiAccountDeliveryChannelDeliveryChannelFilter {
    0 "AccountScopes" account_scopes: Vec<String>, 1 "ResourceTypes" resource_types: Vec<String>
} }

/// In the response of [`GetMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelResourceChangeDelivery {
    pub enabled: Option<String>,
    pub sls_properties: Option<GetMultiAccountDeliveryChannelSlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
model! { GetMultiAccountDeliveryChannelResourceChangeDelivery {
    0 "Enabled" enabled: String, 1 "SlsProperties" sls_properties: GetMultiAccountDeliveryChannelSlsProperties,
    2 "TargetArn" target_arn: String, 3 "TargetType" target_type: String
} }

/// In the response of [`GetMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
model! { GetMultiAccountDeliveryChannelSlsProperties {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// In the response of [`GetMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelResourceSnapshotDelivery {
    pub custom_expression: Option<String>,
    pub delivery_time: Option<String>,
    pub enabled: Option<String>,
    pub sls_properties: Option<
        GetMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties,
    >,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
model! { GetMultiAccountDeliveryChannelResourceSnapshotDelivery {
    0 "CustomExpression" custom_expression: String, 1 "DeliveryTime" delivery_time: String, 2 "Enabled" enabled: String,
    3 "SlsProperties" sls_properties: GetMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties,
    4 "TargetArn" target_arn: String, 5 "TargetType" target_type: String
} }

/// In the response of [`GetMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
model! { GetMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// Gets multi account delivery channel statistics: `GetMultiAccountDeliveryChannelStatistics` of `resourcecenter`
/// 2022-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetMultiAccountDeliveryChannelStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelStatistics {
    /// Required.
    pub delivery_channel_id: String,
}
operation! { GetMultiAccountDeliveryChannelStatistics(delivery_channel_id: String)
    "GetMultiAccountDeliveryChannelStatistics" -> GetMultiAccountDeliveryChannelStatisticsOutput {
    0 "DeliveryChannelId" delivery_channel_id
} }

/// Response of [`GetMultiAccountDeliveryChannelStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelStatisticsOutput {
    pub delivery_channel_statistics: Option<
        GetMultiAccountDeliveryChannelStatisticsDeliveryChannelStatistics,
    >,
}
model! { GetMultiAccountDeliveryChannelStatisticsOutput {
    0 "DeliveryChannelStatistics" delivery_channel_statistics: GetMultiAccountDeliveryChannelStatisticsDeliveryChannelStatistics
} }

/// In the response of [`GetMultiAccountDeliveryChannelStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelStatisticsDeliveryChannelStatistics {
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
    pub latest_change_delivery_time: Option<String>,
    pub latest_snapshot_delivery_time: Option<String>,
}
model! { GetMultiAccountDeliveryChannelStatisticsDeliveryChannelStatistics {
    0 "DeliveryChannelId" delivery_channel_id: String, 1 "DeliveryChannelName" delivery_channel_name: String,
    2 "LatestChangeDeliveryTime" latest_change_delivery_time: String,
    3 "LatestSnapshotDeliveryTime" latest_snapshot_delivery_time: String
} }

/// Gets multi account resource center service status: `GetMultiAccountResourceCenterServiceStatus` of `resourcecenter`
/// 2022-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetMultiAccountResourceCenterServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCenterServiceStatus {}
operation! { GetMultiAccountResourceCenterServiceStatus()
    "GetMultiAccountResourceCenterServiceStatus" -> GetMultiAccountResourceCenterServiceStatusOutput {} }

/// Response of [`GetMultiAccountResourceCenterServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCenterServiceStatusOutput {
    pub initial_status: Option<String>,
    pub service_status: Option<String>,
}
model! { GetMultiAccountResourceCenterServiceStatusOutput {
    0 "InitialStatus" initial_status: String, 1 "ServiceStatus" service_status: String
} }

/// Gets multi account resource configuration: `GetMultiAccountResourceConfiguration` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetMultiAccountResourceConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceConfiguration {
    /// Required.
    pub account_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    GetMultiAccountResourceConfiguration(account_id: String, resource_id: String, resource_region_id: String, resource_type: String)
    "GetMultiAccountResourceConfiguration" -> GetMultiAccountResourceConfigurationOutput {
    0 "AccountId" account_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id,
    3 "ResourceType" resource_type
} }

/// Response of [`GetMultiAccountResourceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceConfigurationOutput {
    pub account_id: Option<String>,
    pub configuration: BTreeMap<String, Value>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub ip_address_attributes: Vec<
        GetMultiAccountResourceConfigurationIpAddressAttributes,
    >,
    pub ip_addresses: Vec<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Vec<GetMultiAccountResourceConfigurationTags>,
    pub zone_id: Option<String>,
}
model! { GetMultiAccountResourceConfigurationOutput {
    0 "AccountId" account_id: String, 1 "Configuration" configuration: BTreeMap<String, Value>,
    2 "CreateTime" create_time: String, 3 "ExpireTime" expire_time: String,
    4 "IpAddressAttributes" ip_address_attributes: Vec<GetMultiAccountResourceConfigurationIpAddressAttributes>,
    5 "IpAddresses" ip_addresses: Vec<String>, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceId" resource_id: String,
    9 "ResourceName" resource_name: String, 10 "ResourceType" resource_type: String,
    11 "Tags" tags: Vec<GetMultiAccountResourceConfigurationTags>, 12 "ZoneId" zone_id: String
} }

/// In the response of [`GetMultiAccountResourceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceConfigurationIpAddressAttributes {
    pub ip_address: Option<String>,
    pub network_type: Option<String>,
    pub version: Option<String>,
}
model! { GetMultiAccountResourceConfigurationIpAddressAttributes {
    0 "IpAddress" ip_address: String, 1 "NetworkType" network_type: String, 2 "Version" version: String
} }

/// In the response of [`GetMultiAccountResourceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceConfigurationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetMultiAccountResourceConfigurationTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets multi account resource counts: `GetMultiAccountResourceCounts` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetMultiAccountResourceCounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCounts {
    pub filter: Option<Vec<GetMultiAccountResourceCountsFilter>>,
    pub group_by_key: Option<String>,
    pub scope: Option<String>,
}
operation! { GetMultiAccountResourceCounts() "GetMultiAccountResourceCounts" -> GetMultiAccountResourceCountsOutput {
    0 "Filter" filter: Vec<GetMultiAccountResourceCountsFilter>, 1 "GroupByKey" group_by_key: String,
    2 "Scope" scope: String
} }

/// In the request of [`GetMultiAccountResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCountsFilter {
    pub key: Option<String>,
    pub match_type: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { GetMultiAccountResourceCountsFilter() {
    0 "Key" key: String, 1 "MatchType" match_type: String, 2 "Value" value: Vec<String>
} }

/// Response of [`GetMultiAccountResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCountsOutput {
    pub filters: Vec<GetMultiAccountResourceCountsFilters>,
    pub group_by_key: Option<String>,
    pub resource_counts: Vec<GetMultiAccountResourceCountsResourceCounts>,
    pub scope: Option<String>,
}
model! { GetMultiAccountResourceCountsOutput {
    0 "Filters" filters: Vec<GetMultiAccountResourceCountsFilters>, 1 "GroupByKey" group_by_key: String,
    2 "ResourceCounts" resource_counts: Vec<GetMultiAccountResourceCountsResourceCounts>, 3 "Scope" scope: String
} }

/// In the response of [`GetMultiAccountResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCountsFilters {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { GetMultiAccountResourceCountsFilters {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the response of [`GetMultiAccountResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCountsResourceCounts {
    pub count: Option<i64>,
    pub group_name: Option<String>,
}
model! { GetMultiAccountResourceCountsResourceCounts {
    0 "Count" count: i64, 1 "GroupName" group_name: String
} }

/// Gets resource center service status: `GetResourceCenterServiceStatus` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetResourceCenterServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCenterServiceStatus {}
operation! { GetResourceCenterServiceStatus() "GetResourceCenterServiceStatus" -> GetResourceCenterServiceStatusOutput {} }

/// Response of [`GetResourceCenterServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCenterServiceStatusOutput {
    pub initial_status: Option<String>,
    pub service_status: Option<String>,
}
model! { GetResourceCenterServiceStatusOutput {
    0 "InitialStatus" initial_status: String, 1 "ServiceStatus" service_status: String
} }

/// Gets resource configuration: `GetResourceConfiguration` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetResourceConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfiguration {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { GetResourceConfiguration(resource_id: String, resource_region_id: String, resource_type: String)
    "GetResourceConfiguration" -> GetResourceConfigurationOutput {
    0 "ResourceId" resource_id, 1 "ResourceRegionId" resource_region_id, 2 "ResourceType" resource_type
} }

/// Response of [`GetResourceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationOutput {
    pub account_id: Option<String>,
    pub configuration: BTreeMap<String, Value>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub ip_address_attributes: Vec<GetResourceConfigurationIpAddressAttributes>,
    pub ip_addresses: Vec<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Vec<GetResourceConfigurationTags>,
    pub zone_id: Option<String>,
}
model! { GetResourceConfigurationOutput {
    0 "AccountId" account_id: String, 1 "Configuration" configuration: BTreeMap<String, Value>,
    2 "CreateTime" create_time: String, 3 "ExpireTime" expire_time: String,
    4 "IpAddressAttributes" ip_address_attributes: Vec<GetResourceConfigurationIpAddressAttributes>,
    5 "IpAddresses" ip_addresses: Vec<String>, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceId" resource_id: String,
    9 "ResourceName" resource_name: String, 10 "ResourceType" resource_type: String,
    11 "Tags" tags: Vec<GetResourceConfigurationTags>, 12 "ZoneId" zone_id: String
} }

/// In the response of [`GetResourceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationIpAddressAttributes {
    pub ip_address: Option<String>,
    pub network_type: Option<String>,
    pub version: Option<String>,
}
model! { GetResourceConfigurationIpAddressAttributes {
    0 "IpAddress" ip_address: String, 1 "NetworkType" network_type: String, 2 "Version" version: String
} }

/// In the response of [`GetResourceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetResourceConfigurationTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets resource counts: `GetResourceCounts` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetResourceCounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCounts {
    pub filter: Option<Vec<GetResourceCountsFilter>>,
    pub group_by_key: Option<String>,
    pub include_deleted_resources: Option<bool>,
    pub search_expression: Option<String>,
}
operation! { GetResourceCounts() "GetResourceCounts" -> GetResourceCountsOutput {
    0 "Filter" filter: Vec<GetResourceCountsFilter>, 1 "GroupByKey" group_by_key: String,
    2 "IncludeDeletedResources" include_deleted_resources: bool, 3 "SearchExpression" search_expression: String
} }

/// In the request of [`GetResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCountsFilter {
    pub key: Option<String>,
    pub match_type: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { GetResourceCountsFilter() {
    0 "Key" key: String, 1 "MatchType" match_type: String, 2 "Value" value: Vec<String>
} }

/// Response of [`GetResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCountsOutput {
    pub filters: Vec<GetResourceCountsFilters>,
    pub group_by_key: Option<String>,
    pub resource_counts: Vec<GetResourceCountsResourceCounts>,
}
model! { GetResourceCountsOutput {
    0 "Filters" filters: Vec<GetResourceCountsFilters>, 1 "GroupByKey" group_by_key: String,
    2 "ResourceCounts" resource_counts: Vec<GetResourceCountsResourceCounts>
} }

/// In the response of [`GetResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCountsFilters {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { GetResourceCountsFilters {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the response of [`GetResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCountsResourceCounts {
    pub count: Option<i64>,
    pub group_name: Option<String>,
}
model! { GetResourceCountsResourceCounts {
    0 "Count" count: i64, 1 "GroupName" group_name: String
} }

/// Gets saved query: `GetSavedQuery` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetSavedQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSavedQuery {
    /// Required.
    pub query_id: String,
}
operation! { GetSavedQuery(query_id: String) "GetSavedQuery" -> GetSavedQueryOutput {
    0 "QueryId" query_id
} }

/// Response of [`GetSavedQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSavedQueryOutput {
    pub saved_query: Option<GetSavedQuerySavedQuery>,
}
model! { GetSavedQueryOutput {
    0 "SavedQuery" saved_query: GetSavedQuerySavedQuery
} }

/// In the response of [`GetSavedQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSavedQuerySavedQuery {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub expression: Option<String>,
    pub name: Option<String>,
    pub query_id: Option<String>,
    pub update_time: Option<String>,
}
model! { GetSavedQuerySavedQuery {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Expression" expression: String,
    3 "Name" name: String, 4 "QueryId" query_id: String, 5 "UpdateTime" update_time: String
} }

/// Lists delivery channels: `ListDeliveryChannels` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListDeliveryChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryChannels {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListDeliveryChannels() "ListDeliveryChannels" -> ListDeliveryChannelsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String
} }
paged! { ListDeliveryChannels: ListDeliveryChannelsDeliveryChannels =
    Token "NextToken", "DeliveryChannels" delivery_channels, next "NextToken" }

/// Response of [`ListDeliveryChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryChannelsOutput {
    pub delivery_channels: Vec<ListDeliveryChannelsDeliveryChannels>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListDeliveryChannelsOutput {
    0 "DeliveryChannels" delivery_channels: Vec<ListDeliveryChannelsDeliveryChannels>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListDeliveryChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryChannelsDeliveryChannels {
    pub create_time: Option<String>,
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
}
model! { ListDeliveryChannelsDeliveryChannels {
    0 "CreateTime" create_time: String, 1 "DeliveryChannelDescription" delivery_channel_description: String,
    2 "DeliveryChannelId" delivery_channel_id: String, 3 "DeliveryChannelName" delivery_channel_name: String
} }

/// Lists example queries: `ListExampleQueries` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListExampleQueries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleQueries {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
operation! { ListExampleQueries() "ListExampleQueries" -> ListExampleQueriesOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String
} }
paged! { ListExampleQueries: ListExampleQueriesExampleQueries =
    Token "NextToken", "ExampleQueries" example_queries, next "NextToken" }

/// Response of [`ListExampleQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleQueriesOutput {
    pub example_queries: Vec<ListExampleQueriesExampleQueries>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
model! { ListExampleQueriesOutput {
    0 "ExampleQueries" example_queries: Vec<ListExampleQueriesExampleQueries>, 1 "MaxResults" max_results: String,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListExampleQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleQueriesExampleQueries {
    pub description: Option<String>,
    pub name: Option<String>,
    pub query_id: Option<String>,
}
model! { ListExampleQueriesExampleQueries {
    0 "Description" description: String, 1 "Name" name: String, 2 "QueryId" query_id: String
} }

/// Lists filters: `ListFilters` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListFilters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilters {}
operation! { ListFilters() "ListFilters" -> ListFiltersOutput {} }

/// Response of [`ListFilters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiltersOutput {
    pub default_filter_name: Option<String>,
    pub filters: Vec<ListFiltersFilters>,
}
model! { ListFiltersOutput {
    0 "DefaultFilterName" default_filter_name: String, 1 "Filters" filters: Vec<ListFiltersFilters>
} }

/// In the response of [`ListFilters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiltersFilters {
    pub filter_configuration: Option<String>,
    pub filter_name: Option<String>,
}
model! { ListFiltersFilters {
    0 "FilterConfiguration" filter_configuration: String, 1 "FilterName" filter_name: String
} }

/// Lists multi account delivery channels: `ListMultiAccountDeliveryChannels` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListMultiAccountDeliveryChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountDeliveryChannels {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListMultiAccountDeliveryChannels()
    "ListMultiAccountDeliveryChannels" -> ListMultiAccountDeliveryChannelsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String
} }
paged! { ListMultiAccountDeliveryChannels: ListMultiAccountDeliveryChannelsDeliveryChannels =
    Token "NextToken", "DeliveryChannels" delivery_channels, next "NextToken" }

/// Response of [`ListMultiAccountDeliveryChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountDeliveryChannelsOutput {
    pub delivery_channels: Vec<ListMultiAccountDeliveryChannelsDeliveryChannels>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListMultiAccountDeliveryChannelsOutput {
    0 "DeliveryChannels" delivery_channels: Vec<ListMultiAccountDeliveryChannelsDeliveryChannels>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListMultiAccountDeliveryChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountDeliveryChannelsDeliveryChannels {
    pub create_time: Option<String>,
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
}
model! { ListMultiAccountDeliveryChannelsDeliveryChannels {
    0 "CreateTime" create_time: String, 1 "DeliveryChannelDescription" delivery_channel_description: String,
    2 "DeliveryChannelId" delivery_channel_id: String, 3 "DeliveryChannelName" delivery_channel_name: String
} }

/// Lists multi account resource groups: `ListMultiAccountResourceGroups` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListMultiAccountResourceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceGroups {
    /// Required.
    pub account_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_ids: Option<Vec<String>>,
}
operation! { ListMultiAccountResourceGroups(account_id: String)
    "ListMultiAccountResourceGroups" -> ListMultiAccountResourceGroupsOutput {
    0 "AccountId" account_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ResourceGroupIds" resource_group_ids: Vec<String>
} }
paged! { ListMultiAccountResourceGroups: ListMultiAccountResourceGroupsResourceGroups =
    Token "NextToken", "ResourceGroups" resource_groups, next "NextToken" }

/// Response of [`ListMultiAccountResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceGroupsOutput {
    pub next_token: Option<String>,
    pub resource_groups: Vec<ListMultiAccountResourceGroupsResourceGroups>,
}
model! { ListMultiAccountResourceGroupsOutput {
    0 "NextToken" next_token: String,
    1 "ResourceGroups" resource_groups: Vec<ListMultiAccountResourceGroupsResourceGroups>
} }

/// In the response of [`ListMultiAccountResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceGroupsResourceGroups {
    pub account_id: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListMultiAccountResourceGroupsTags>,
}
model! { ListMultiAccountResourceGroupsResourceGroups {
    0 "AccountId" account_id: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "Status" status: String,
    6 "Tags" tags: Vec<ListMultiAccountResourceGroupsTags>
} }

/// In the response of [`ListMultiAccountResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListMultiAccountResourceGroupsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists multi account resource relationships: `ListMultiAccountResourceRelationships` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListMultiAccountResourceRelationships>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceRelationships {
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub related_resource_filter: Option<
        Vec<ListMultiAccountResourceRelationshipsRelatedResourceFilter>,
    >,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub scope: String,
}
operation! {
    ListMultiAccountResourceRelationships(region_id: String, resource_id: String, resource_type: String, scope: String)
    "ListMultiAccountResourceRelationships" -> ListMultiAccountResourceRelationshipsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "RelatedResourceFilter" related_resource_filter: Vec<ListMultiAccountResourceRelationshipsRelatedResourceFilter>,
    4 "ResourceId" resource_id, 5 "ResourceType" resource_type, 6 "Scope" scope
} }
paged! { ListMultiAccountResourceRelationships: ListMultiAccountResourceRelationshipsResourceRelationships =
    Token "NextToken", "ResourceRelationships" resource_relationships, next "NextToken" }

/// In the request of [`ListMultiAccountResourceRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceRelationshipsRelatedResourceFilter {
    pub key: Option<String>,
    pub match_type: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListMultiAccountResourceRelationshipsRelatedResourceFilter() {
    0 "Key" key: String, 1 "MatchType" match_type: String, 2 "Value" value: Vec<String>
} }

/// Response of [`ListMultiAccountResourceRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceRelationshipsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_relationships: Vec<
        ListMultiAccountResourceRelationshipsResourceRelationships,
    >,
    pub scope: Option<String>,
}
model! { ListMultiAccountResourceRelationshipsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ResourceRelationships" resource_relationships: Vec<ListMultiAccountResourceRelationshipsResourceRelationships>,
    3 "Scope" scope: String
} }

/// In the response of [`ListMultiAccountResourceRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceRelationshipsResourceRelationships {
    pub account_id: Option<String>,
    pub region_id: Option<String>,
    pub related_resource_id: Option<String>,
    pub related_resource_region_id: Option<String>,
    pub related_resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { ListMultiAccountResourceRelationshipsResourceRelationships {
    0 "AccountId" account_id: String, 1 "RegionId" region_id: String, 2 "RelatedResourceId" related_resource_id: String,
    3 "RelatedResourceRegionId" related_resource_region_id: String,
    4 "RelatedResourceType" related_resource_type: String, 5 "ResourceId" resource_id: String,
    6 "ResourceType" resource_type: String
} }

/// Lists multi account tag keys: `ListMultiAccountTagKeys` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListMultiAccountTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountTagKeys {
    pub match_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub scope: String,
    pub tag_key: Option<String>,
}
operation! { ListMultiAccountTagKeys(scope: String) "ListMultiAccountTagKeys" -> ListMultiAccountTagKeysOutput {
    0 "MatchType" match_type: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Scope" scope, 4 "TagKey" tag_key: String
} }
paged! { ListMultiAccountTagKeys: String = Token "NextToken", "TagKeys" tag_keys, next "NextToken" }

/// Response of [`ListMultiAccountTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountTagKeysOutput {
    pub next_token: Option<String>,
    pub tag_keys: Vec<String>,
}
model! { ListMultiAccountTagKeysOutput {
    0 "NextToken" next_token: String, 1 "TagKeys" tag_keys: Vec<String>
} }

/// Lists multi account tag values: `ListMultiAccountTagValues` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListMultiAccountTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountTagValues {
    pub match_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub scope: Option<String>,
    /// Required.
    pub tag_key: String,
    pub tag_value: Option<String>,
}
operation! { ListMultiAccountTagValues(tag_key: String) "ListMultiAccountTagValues" -> ListMultiAccountTagValuesOutput {
    0 "MatchType" match_type: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Scope" scope: String, 4 "TagKey" tag_key, 5 "TagValue" tag_value: String
} }
paged! { ListMultiAccountTagValues: String = Token "NextToken", "TagValues" tag_values, next "NextToken" }

/// Response of [`ListMultiAccountTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountTagValuesOutput {
    pub next_token: Option<String>,
    pub tag_values: Vec<String>,
}
model! { ListMultiAccountTagValuesOutput {
    0 "NextToken" next_token: String, 1 "TagValues" tag_values: Vec<String>
} }

/// Lists resource relationships: `ListResourceRelationships` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListResourceRelationships>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRelationships {
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub related_resource_filter: Option<
        Vec<ListResourceRelationshipsRelatedResourceFilter>,
    >,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { ListResourceRelationships(region_id: String, resource_id: String, resource_type: String)
    "ListResourceRelationships" -> ListResourceRelationshipsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "RelatedResourceFilter" related_resource_filter: Vec<ListResourceRelationshipsRelatedResourceFilter>,
    4 "ResourceId" resource_id, 5 "ResourceType" resource_type
} }
paged! { ListResourceRelationships: ListResourceRelationshipsResourceRelationships =
    Token "NextToken", "ResourceRelationships" resource_relationships, next "NextToken" }

/// In the request of [`ListResourceRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRelationshipsRelatedResourceFilter {
    pub key: Option<String>,
    pub match_type: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListResourceRelationshipsRelatedResourceFilter() {
    0 "Key" key: String, 1 "MatchType" match_type: String, 2 "Value" value: Vec<String>
} }

/// Response of [`ListResourceRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRelationshipsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_relationships: Vec<ListResourceRelationshipsResourceRelationships>,
}
model! { ListResourceRelationshipsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ResourceRelationships" resource_relationships: Vec<ListResourceRelationshipsResourceRelationships>
} }

/// In the response of [`ListResourceRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRelationshipsResourceRelationships {
    pub region_id: Option<String>,
    pub related_resource_id: Option<String>,
    pub related_resource_region_id: Option<String>,
    pub related_resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { ListResourceRelationshipsResourceRelationships {
    0 "RegionId" region_id: String, 1 "RelatedResourceId" related_resource_id: String,
    2 "RelatedResourceRegionId" related_resource_region_id: String,
    3 "RelatedResourceType" related_resource_type: String, 4 "ResourceId" resource_id: String,
    5 "ResourceType" resource_type: String
} }

/// Lists resource types: `ListResourceTypes` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListResourceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypes {
    pub accept_language: Option<String>,
    pub query: Option<Vec<String>>,
    pub resource_type: Option<String>,
}
operation! { ListResourceTypes() "ListResourceTypes" -> ListResourceTypesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Query" query: Vec<String>, 2 "ResourceType" resource_type: String
} }

/// Response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesOutput {
    pub resource_types: Vec<ListResourceTypesResourceTypes>,
}
model! { ListResourceTypesOutput {
    0 "ResourceTypes" resource_types: Vec<ListResourceTypesResourceTypes>
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesResourceTypes {
    pub code_mapping: Option<ListResourceTypesCodeMapping>,
    pub filter_keys: Vec<String>,
    pub product_name: Option<String>,
    pub related_resource_types: Vec<String>,
    pub resource_type: Option<String>,
    pub resource_type_name: Option<String>,
}
model! { ListResourceTypesResourceTypes {
    0 "CodeMapping" code_mapping: ListResourceTypesCodeMapping, 1 "FilterKeys" filter_keys: Vec<String>,
    2 "ProductName" product_name: String, 3 "RelatedResourceTypes" related_resource_types: Vec<String>,
    4 "ResourceType" resource_type: String, 5 "ResourceTypeName" resource_type_name: String
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesCodeMapping {
    pub resource_group: Option<String>,
    pub tag: Option<String>,
}
model! { ListResourceTypesCodeMapping {
    0 "ResourceGroup" resource_group: String, 1 "Tag" tag: String
} }

/// Lists saved queries: `ListSavedQueries` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListSavedQueries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSavedQueries {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
operation! { ListSavedQueries() "ListSavedQueries" -> ListSavedQueriesOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String
} }
paged! { ListSavedQueries: ListSavedQueriesSavedQueries =
    Token "NextToken", "SavedQueries" saved_queries, next "NextToken" }

/// Response of [`ListSavedQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSavedQueriesOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub saved_queries: Vec<ListSavedQueriesSavedQueries>,
}
model! { ListSavedQueriesOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String,
    2 "SavedQueries" saved_queries: Vec<ListSavedQueriesSavedQueries>
} }

/// In the response of [`ListSavedQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSavedQueriesSavedQueries {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub query_id: Option<String>,
    pub update_time: Option<String>,
}
model! { ListSavedQueriesSavedQueries {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "QueryId" query_id: String, 4 "UpdateTime" update_time: String
} }

/// Lists tag keys: `ListTagKeys` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub match_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_key: Option<String>,
}
operation! { ListTagKeys() "ListTagKeys" -> ListTagKeysOutput {
    0 "MatchType" match_type: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TagKey" tag_key: String
} }
paged! { ListTagKeys: String = Token "NextToken", "TagKeys" tag_keys, next "NextToken" }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub next_token: Option<String>,
    pub tag_keys: Vec<String>,
}
model! { ListTagKeysOutput {
    0 "NextToken" next_token: String, 1 "TagKeys" tag_keys: Vec<String>
} }

/// Lists tag values: `ListTagValues` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    pub match_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub tag_key: String,
    pub tag_value: Option<String>,
}
operation! { ListTagValues(tag_key: String) "ListTagValues" -> ListTagValuesOutput {
    0 "MatchType" match_type: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TagKey" tag_key, 4 "TagValue" tag_value: String
} }
paged! { ListTagValues: String = Token "NextToken", "TagValues" tag_values, next "NextToken" }

/// Response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub next_token: Option<String>,
    pub tag_values: Vec<String>,
}
model! { ListTagValuesOutput {
    0 "NextToken" next_token: String, 1 "TagValues" tag_values: Vec<String>
} }

/// Searches multi account resources: `SearchMultiAccountResources` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/SearchMultiAccountResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResources {
    pub filter: Option<Vec<SearchMultiAccountResourcesFilter>>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub scope: String,
    pub sort_criterion: Option<SearchMultiAccountResourcesSortCriterion>,
}
operation! { SearchMultiAccountResources(scope: String)
    "SearchMultiAccountResources" -> SearchMultiAccountResourcesOutput {
    0 "Filter" filter: Vec<SearchMultiAccountResourcesFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "Scope" scope,
    4 "SortCriterion" sort_criterion: SearchMultiAccountResourcesSortCriterion
} }

/// In the request of [`SearchMultiAccountResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesFilter {
    pub key: Option<String>,
    pub match_type: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { SearchMultiAccountResourcesFilter() {
    0 "Key" key: String, 1 "MatchType" match_type: String, 2 "Value" value: Vec<String>
} }

/// In the request of [`SearchMultiAccountResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesSortCriterion {
    pub key: Option<String>,
    pub order: Option<String>,
}
input! { SearchMultiAccountResourcesSortCriterion() {
    0 "Key" key: String, 1 "Order" order: String
} }

/// Response of [`SearchMultiAccountResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesOutput {
    pub filters: Vec<SearchMultiAccountResourcesFilters>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resources: Vec<SearchMultiAccountResourcesResources>,
    pub scope: Option<String>,
}
model! { SearchMultiAccountResourcesOutput {
    0 "Filters" filters: Vec<SearchMultiAccountResourcesFilters>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "Resources" resources: Vec<SearchMultiAccountResourcesResources>,
    4 "Scope" scope: String
} }

/// In the response of [`SearchMultiAccountResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesFilters {
    pub key: Option<String>,
    pub match_type: Option<String>,
    pub values: Vec<String>,
}
model! { SearchMultiAccountResourcesFilters {
    0 "Key" key: String, 1 "MatchType" match_type: String, 2 "Values" values: Vec<String>
} }

/// In the response of [`SearchMultiAccountResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesResources {
    pub account_id: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub ip_address_attributes: Vec<SearchMultiAccountResourcesIpAddressAttributes>,
    pub ip_addresses: Vec<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Vec<SearchMultiAccountResourcesTags>,
    pub zone_id: Option<String>,
}
model! { SearchMultiAccountResourcesResources {
    0 "AccountId" account_id: String, 1 "CreateTime" create_time: String, 2 "ExpireTime" expire_time: String,
    3 "IpAddressAttributes" ip_address_attributes: Vec<SearchMultiAccountResourcesIpAddressAttributes>,
    4 "IpAddresses" ip_addresses: Vec<String>, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceId" resource_id: String,
    8 "ResourceName" resource_name: String, 9 "ResourceType" resource_type: String,
    10 "Tags" tags: Vec<SearchMultiAccountResourcesTags>, 11 "ZoneId" zone_id: String
} }

/// In the response of [`SearchMultiAccountResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesIpAddressAttributes {
    pub ip_address: Option<String>,
    pub network_type: Option<String>,
    pub version: Option<String>,
}
model! { SearchMultiAccountResourcesIpAddressAttributes {
    0 "IpAddress" ip_address: String, 1 "NetworkType" network_type: String, 2 "Version" version: String
} }

/// In the response of [`SearchMultiAccountResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SearchMultiAccountResourcesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Searches resources: `SearchResources` of `resourcecenter` 2022-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/SearchResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResources {
    pub filter: Option<Vec<SearchResourcesFilter>>,
    pub include_deleted_resources: Option<bool>,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub search_expression: Option<String>,
    pub sort_criterion: Option<SearchResourcesSortCriterion>,
}
operation! { SearchResources() "SearchResources" -> SearchResourcesOutput {
    0 "Filter" filter: Vec<SearchResourcesFilter>, 1 "IncludeDeletedResources" include_deleted_resources: bool,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SearchExpression" search_expression: String, 6 "SortCriterion" sort_criterion: SearchResourcesSortCriterion
} }

/// In the request of [`SearchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesFilter {
    pub key: Option<String>,
    pub match_type: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { SearchResourcesFilter() {
    0 "Key" key: String, 1 "MatchType" match_type: String, 2 "Value" value: Vec<String>
} }

/// In the request of [`SearchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesSortCriterion {
    pub key: Option<String>,
    pub order: Option<String>,
}
input! { SearchResourcesSortCriterion() {
    0 "Key" key: String, 1 "Order" order: String
} }

/// Response of [`SearchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesOutput {
    pub filters: Vec<SearchResourcesFilters>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resources: Vec<SearchResourcesResources>,
}
model! { SearchResourcesOutput {
    0 "Filters" filters: Vec<SearchResourcesFilters>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Resources" resources: Vec<SearchResourcesResources>
} }

/// In the response of [`SearchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesFilters {
    pub key: Option<String>,
    pub match_type: Option<String>,
    pub values: Vec<String>,
}
model! { SearchResourcesFilters {
    0 "Key" key: String, 1 "MatchType" match_type: String, 2 "Values" values: Vec<String>
} }

/// In the response of [`SearchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesResources {
    pub account_id: Option<String>,
    pub create_time: Option<String>,
    pub deleted: Option<bool>,
    pub expire_time: Option<String>,
    pub ip_address_attributes: Vec<SearchResourcesIpAddressAttributes>,
    pub ip_addresses: Vec<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Vec<SearchResourcesTags>,
    pub zone_id: Option<String>,
}
model! { SearchResourcesResources {
    0 "AccountId" account_id: String, 1 "CreateTime" create_time: String, 2 "Deleted" deleted: bool,
    3 "ExpireTime" expire_time: String,
    4 "IpAddressAttributes" ip_address_attributes: Vec<SearchResourcesIpAddressAttributes>,
    5 "IpAddresses" ip_addresses: Vec<String>, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceId" resource_id: String,
    9 "ResourceName" resource_name: String, 10 "ResourceType" resource_type: String,
    11 "Tags" tags: Vec<SearchResourcesTags>, 12 "ZoneId" zone_id: String
} }

/// In the response of [`SearchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesIpAddressAttributes {
    pub ip_address: Option<String>,
    pub network_type: Option<String>,
    pub version: Option<String>,
}
model! { SearchResourcesIpAddressAttributes {
    0 "IpAddress" ip_address: String, 1 "NetworkType" network_type: String, 2 "Version" version: String
} }

/// In the response of [`SearchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SearchResourcesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Updates delivery channel: `UpdateDeliveryChannel` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/UpdateDeliveryChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeliveryChannel {
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_filter: Option<UpdateDeliveryChannelDeliveryChannelFilter>,
    /// Required.
    pub delivery_channel_id: String,
    pub delivery_channel_name: Option<String>,
    pub resource_change_delivery: Option<UpdateDeliveryChannelResourceChangeDelivery>,
    pub resource_snapshot_delivery: Option<
        UpdateDeliveryChannelResourceSnapshotDelivery,
    >,
}
operation! { UpdateDeliveryChannel(delivery_channel_id: String) "UpdateDeliveryChannel" -> Empty {
    0 "DeliveryChannelDescription" delivery_channel_description: String,
    1 "DeliveryChannelFilter" delivery_channel_filter: UpdateDeliveryChannelDeliveryChannelFilter,
    2 "DeliveryChannelId" delivery_channel_id, 3 "DeliveryChannelName" delivery_channel_name: String,
    4 "ResourceChangeDelivery" resource_change_delivery: UpdateDeliveryChannelResourceChangeDelivery,
    5 "ResourceSnapshotDelivery" resource_snapshot_delivery: UpdateDeliveryChannelResourceSnapshotDelivery
} }

/// Response of [`UpdateDeliveryChannel`]: empty.
pub type UpdateDeliveryChannelOutput = Empty;

/// In the request of [`UpdateDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeliveryChannelDeliveryChannelFilter {
    pub resource_types: Option<Vec<String>>,
}
input! { UpdateDeliveryChannelDeliveryChannelFilter() {
    0 "ResourceTypes" resource_types: Vec<String>
} }

/// In the request of [`UpdateDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeliveryChannelResourceChangeDelivery {
    pub enabled: Option<String>,
    pub sls_properties: Option<UpdateDeliveryChannelSlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { UpdateDeliveryChannelResourceChangeDelivery() {
    0 "Enabled" enabled: String, 1 "SlsProperties" sls_properties: UpdateDeliveryChannelSlsProperties,
    2 "TargetArn" target_arn: String, 3 "TargetType" target_type: String
} }

/// In the request of [`UpdateDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { UpdateDeliveryChannelSlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// In the request of [`UpdateDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeliveryChannelResourceSnapshotDelivery {
    pub custom_expression: Option<String>,
    pub delivery_time: Option<String>,
    pub enabled: Option<String>,
    pub sls_properties: Option<
        UpdateDeliveryChannelResourceSnapshotDeliverySlsProperties,
    >,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { UpdateDeliveryChannelResourceSnapshotDelivery() {
    0 "CustomExpression" custom_expression: String, 1 "DeliveryTime" delivery_time: String, 2 "Enabled" enabled: String,
    3 "SlsProperties" sls_properties: UpdateDeliveryChannelResourceSnapshotDeliverySlsProperties,
    4 "TargetArn" target_arn: String, 5 "TargetType" target_type: String
} }

/// In the request of [`UpdateDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { UpdateDeliveryChannelResourceSnapshotDeliverySlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// Updates filter: `UpdateFilter` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/UpdateFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFilter {
    /// Required.
    pub filter_configuration: String,
    /// Required.
    pub filter_name: String,
}
operation! { UpdateFilter(filter_configuration: String, filter_name: String) "UpdateFilter" -> Empty {
    0 "FilterConfiguration" filter_configuration, 1 "FilterName" filter_name
} }

/// Response of [`UpdateFilter`]: empty.
pub type UpdateFilterOutput = Empty;

/// Updates multi account delivery channel: `UpdateMultiAccountDeliveryChannel` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/UpdateMultiAccountDeliveryChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMultiAccountDeliveryChannel {
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_filter: Option<
        UpdateMultiAccountDeliveryChannelDeliveryChannelFilter,
    >,
    /// Required.
    pub delivery_channel_id: String,
    pub delivery_channel_name: Option<String>,
    pub resource_change_delivery: Option<
        UpdateMultiAccountDeliveryChannelResourceChangeDelivery,
    >,
    pub resource_snapshot_delivery: Option<
        UpdateMultiAccountDeliveryChannelResourceSnapshotDelivery,
    >,
}
operation! { UpdateMultiAccountDeliveryChannel(delivery_channel_id: String)
    "UpdateMultiAccountDeliveryChannel" -> Empty {
    0 "DeliveryChannelDescription" delivery_channel_description: String,
    1 "DeliveryChannelFilter" delivery_channel_filter: UpdateMultiAccountDeliveryChannelDeliveryChannelFilter,
    2 "DeliveryChannelId" delivery_channel_id, 3 "DeliveryChannelName" delivery_channel_name: String,
    4 "ResourceChangeDelivery" resource_change_delivery: UpdateMultiAccountDeliveryChannelResourceChangeDelivery,
    5 "ResourceSnapshotDelivery" resource_snapshot_delivery: UpdateMultiAccountDeliveryChannelResourceSnapshotDelivery
} }

/// Response of [`UpdateMultiAccountDeliveryChannel`]: empty.
pub type UpdateMultiAccountDeliveryChannelOutput = Empty;

/// In the request of [`UpdateMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMultiAccountDeliveryChannelDeliveryChannelFilter {
    pub account_scopes: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
}
input! { UpdateMultiAccountDeliveryChannelDeliveryChannelFilter() {
    0 "AccountScopes" account_scopes: Vec<String>, 1 "ResourceTypes" resource_types: Vec<String>
} }

/// In the request of [`UpdateMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMultiAccountDeliveryChannelResourceChangeDelivery {
    pub enabled: Option<String>,
    pub sls_properties: Option<UpdateMultiAccountDeliveryChannelSlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { UpdateMultiAccountDeliveryChannelResourceChangeDelivery() {
    0 "Enabled" enabled: String, 1 "SlsProperties" sls_properties: UpdateMultiAccountDeliveryChannelSlsProperties,
    2 "TargetArn" target_arn: String, 3 "TargetType" target_type: String
} }

/// In the request of [`UpdateMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMultiAccountDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { UpdateMultiAccountDeliveryChannelSlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// In the request of [`UpdateMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMultiAccountDeliveryChannelResourceSnapshotDelivery {
    pub custom_expression: Option<String>,
    pub delivery_time: Option<String>,
    pub enabled: Option<String>,
    pub sls_properties: Option<
        UpdateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties,
    >,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { UpdateMultiAccountDeliveryChannelResourceSnapshotDelivery() {
    0 "CustomExpression" custom_expression: String, 1 "DeliveryTime" delivery_time: String, 2 "Enabled" enabled: String,
    3 "SlsProperties" sls_properties: UpdateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties,
    4 "TargetArn" target_arn: String, 5 "TargetType" target_type: String
} }

/// In the request of [`UpdateMultiAccountDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { UpdateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

/// Updates saved query: `UpdateSavedQuery` of `resourcecenter` 2022-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/UpdateSavedQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSavedQuery {
    pub description: Option<String>,
    pub expression: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub query_id: String,
}
operation! { UpdateSavedQuery(query_id: String) "UpdateSavedQuery" -> Empty {
    0 "Description" description: String, 1 "Expression" expression: String, 2 "Name" name: String, 3 "QueryId" query_id
} }

/// Response of [`UpdateSavedQuery`]: empty.
pub type UpdateSavedQueryOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AssociateDefaultFilter, BatchGetResourceConfigurations, CreateDeliveryChannel, CreateFilter,
    CreateMultiAccountDeliveryChannel, CreateSavedQuery, DeleteDeliveryChannel, DeleteFilter,
    DeleteMultiAccountDeliveryChannel, DeleteSavedQuery, DisableMultiAccountResourceCenter, DisableResourceCenter,
    DisassociateDefaultFilter, EnableMultiAccountResourceCenter, EnableResourceCenter, ExecuteMultiAccountSQLQuery,
    ExecuteSQLQuery, GetDeliveryChannel, GetDeliveryChannelStatistics, GetExampleQuery, GetMultiAccountDeliveryChannel,
    GetMultiAccountDeliveryChannelStatistics, GetMultiAccountResourceCenterServiceStatus,
    GetMultiAccountResourceConfiguration, GetMultiAccountResourceCounts, GetResourceCenterServiceStatus,
    GetResourceConfiguration, GetResourceCounts, GetSavedQuery, ListDeliveryChannels, ListExampleQueries, ListFilters,
    ListMultiAccountDeliveryChannels, ListMultiAccountResourceGroups, ListMultiAccountResourceRelationships,
    ListMultiAccountTagKeys, ListMultiAccountTagValues, ListResourceRelationships, ListResourceTypes, ListSavedQueries,
    ListTagKeys, ListTagValues, SearchMultiAccountResources, SearchResources, UpdateDeliveryChannel, UpdateFilter,
    UpdateMultiAccountDeliveryChannel, UpdateSavedQuery
}
