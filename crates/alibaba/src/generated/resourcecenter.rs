//! `resourcecenter` 2022-12-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("ap-southeast-1", "resourcecenter-intl.aliyuncs.com"), ("cn-shanghai", "resourcecenter.aliyuncs.com")],
    vpc: &[
        ("ap-southeast-1", "resourcecenter-intl.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "resourcecenter.vpc-proxy.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "resourcecenter", version: "2022-12-01", code: "resourcecenter", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDefaultFilter {
    pub filter_name: String,
}
operation! { AssociateDefaultFilter(filter_name: String) "AssociateDefaultFilter" -> Empty {
    0 "FilterName" filter_name
} }

pub type AssociateDefaultFilterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResourceConfigurations {
    pub resources: Option<Vec<BatchGetResourceConfigurationsResources>>,
}
operation! { BatchGetResourceConfigurations() "BatchGetResourceConfigurations" -> BatchGetResourceConfigurationsOutput {
    0 "Resources" resources: Vec<BatchGetResourceConfigurationsResources>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResourceConfigurationsOutput {
    pub resources: Option<Vec<BatchGetResourceConfigurationsResources2>>,
}
model! { BatchGetResourceConfigurationsOutput {
    0 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResourceConfigurationsResources2 {
    pub account_id: Option<String>,
    pub configuration: Option<BTreeMap<String, Value>>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub ip_address_attributes: Option<Vec<BatchGetResourceConfigurationsIpAddressAttributes>>,
    pub ip_addresses: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<Vec<BatchGetResourceConfigurationsTags>>,
    pub zone_id: Option<String>,
}
model! { BatchGetResourceConfigurationsResources2 {
    0 "AccountId" account_id, 1 "Configuration" configuration, 2 "CreateTime" create_time, 3 "ExpireTime" expire_time,
    4 "IpAddressAttributes" ip_address_attributes, 5 "IpAddresses" ip_addresses, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id, 8 "ResourceId" resource_id, 9 "ResourceName" resource_name,
    10 "ResourceType" resource_type, 11 "Tags" tags, 12 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResourceConfigurationsIpAddressAttributes {
    pub ip_address: Option<String>,
    pub network_type: Option<String>,
    pub version: Option<String>,
}
model! { BatchGetResourceConfigurationsIpAddressAttributes {
    0 "IpAddress" ip_address, 1 "NetworkType" network_type, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResourceConfigurationsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { BatchGetResourceConfigurationsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannel {
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_filter: CreateDeliveryChannelDeliveryChannelFilter,
    pub delivery_channel_name: String,
    pub resource_change_delivery: Option<CreateDeliveryChannelResourceChangeDelivery>,
    pub resource_snapshot_delivery: Option<CreateDeliveryChannelResourceSnapshotDelivery>,
}
operation! { CreateDeliveryChannel(delivery_channel_filter: CreateDeliveryChannelDeliveryChannelFilter, delivery_channel_name: String)
    "CreateDeliveryChannel" -> CreateDeliveryChannelOutput {
    0 "DeliveryChannelDescription" delivery_channel_description: String,
    1 "DeliveryChannelFilter" delivery_channel_filter, 2 "DeliveryChannelName" delivery_channel_name,
    3 "ResourceChangeDelivery" resource_change_delivery: CreateDeliveryChannelResourceChangeDelivery,
    4 "ResourceSnapshotDelivery" resource_snapshot_delivery: CreateDeliveryChannelResourceSnapshotDelivery
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannelDeliveryChannelFilter {
    pub resource_types: Option<Vec<String>>,
}
input! { CreateDeliveryChannelDeliveryChannelFilter() {
    0 "ResourceTypes" resource_types: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { CreateDeliveryChannelSlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannelResourceSnapshotDelivery {
    pub custom_expression: Option<String>,
    pub delivery_time: Option<String>,
    pub sls_properties: Option<CreateDeliveryChannelResourceSnapshotDeliverySlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { CreateDeliveryChannelResourceSnapshotDelivery() {
    0 "CustomExpression" custom_expression: String, 1 "DeliveryTime" delivery_time: String,
    2 "SlsProperties" sls_properties: CreateDeliveryChannelResourceSnapshotDeliverySlsProperties,
    3 "TargetArn" target_arn: String, 4 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { CreateDeliveryChannelResourceSnapshotDeliverySlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryChannelOutput {
    pub delivery_channel_id: Option<String>,
}
model! { CreateDeliveryChannelOutput {
    0 "DeliveryChannelId" delivery_channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilter {
    pub filter_configuration: String,
    pub filter_name: String,
}
operation! { CreateFilter(filter_configuration: String, filter_name: String) "CreateFilter" -> Empty {
    0 "FilterConfiguration" filter_configuration, 1 "FilterName" filter_name
} }

pub type CreateFilterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannel {
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_filter: CreateMultiAccountDeliveryChannelDeliveryChannelFilter,
    pub delivery_channel_name: String,
    pub resource_change_delivery: Option<CreateMultiAccountDeliveryChannelResourceChangeDelivery>,
    pub resource_snapshot_delivery: Option<CreateMultiAccountDeliveryChannelResourceSnapshotDelivery>,
}
operation! { CreateMultiAccountDeliveryChannel(delivery_channel_filter: CreateMultiAccountDeliveryChannelDeliveryChannelFilter, delivery_channel_name: String)
    "CreateMultiAccountDeliveryChannel" -> CreateMultiAccountDeliveryChannelOutput {
    0 "DeliveryChannelDescription" delivery_channel_description: String,
    1 "DeliveryChannelFilter" delivery_channel_filter, 2 "DeliveryChannelName" delivery_channel_name,
    3 "ResourceChangeDelivery" resource_change_delivery: CreateMultiAccountDeliveryChannelResourceChangeDelivery,
    4 "ResourceSnapshotDelivery" resource_snapshot_delivery: CreateMultiAccountDeliveryChannelResourceSnapshotDelivery
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannelDeliveryChannelFilter {
    pub account_scopes: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
}
input! { CreateMultiAccountDeliveryChannelDeliveryChannelFilter(account_scopes: Vec<String>) {
    0 "AccountScopes" account_scopes: Vec<String>, 1 "ResourceTypes" resource_types: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { CreateMultiAccountDeliveryChannelSlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannelResourceSnapshotDelivery {
    pub custom_expression: Option<String>,
    pub delivery_time: Option<String>,
    pub sls_properties: Option<CreateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { CreateMultiAccountDeliveryChannelResourceSnapshotDelivery() {
    0 "CustomExpression" custom_expression: String, 1 "DeliveryTime" delivery_time: String,
    2 "SlsProperties" sls_properties: CreateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties,
    3 "TargetArn" target_arn: String, 4 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { CreateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiAccountDeliveryChannelOutput {
    pub delivery_channel_id: Option<String>,
}
model! { CreateMultiAccountDeliveryChannelOutput {
    0 "DeliveryChannelId" delivery_channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavedQuery {
    pub description: Option<String>,
    pub expression: String,
    pub name: String,
}
operation! { CreateSavedQuery(expression: String, name: String) "CreateSavedQuery" -> CreateSavedQueryOutput {
    0 "Description" description: String, 1 "Expression" expression, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavedQueryOutput {
    pub query_id: Option<String>,
}
model! { CreateSavedQueryOutput {
    0 "QueryId" query_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeliveryChannel {
    pub delivery_channel_id: String,
}
operation! { DeleteDeliveryChannel(delivery_channel_id: String) "DeleteDeliveryChannel" -> Empty {
    0 "DeliveryChannelId" delivery_channel_id
} }

pub type DeleteDeliveryChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilter {
    pub filter_name: String,
}
operation! { DeleteFilter(filter_name: String) "DeleteFilter" -> Empty {
    0 "FilterName" filter_name
} }

pub type DeleteFilterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultiAccountDeliveryChannel {
    pub delivery_channel_id: String,
}
operation! { DeleteMultiAccountDeliveryChannel(delivery_channel_id: String)
    "DeleteMultiAccountDeliveryChannel" -> Empty {
    0 "DeliveryChannelId" delivery_channel_id
} }

pub type DeleteMultiAccountDeliveryChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSavedQuery {
    pub query_id: String,
}
operation! { DeleteSavedQuery(query_id: String) "DeleteSavedQuery" -> Empty {
    0 "QueryId" query_id
} }

pub type DeleteSavedQueryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableMultiAccountResourceCenter {}
operation! { DisableMultiAccountResourceCenter() "DisableMultiAccountResourceCenter" -> Empty {} }

pub type DisableMultiAccountResourceCenterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableResourceCenter {}
operation! { DisableResourceCenter() "DisableResourceCenter" -> Empty {} }

pub type DisableResourceCenterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateDefaultFilter {}
operation! { DisassociateDefaultFilter() "DisassociateDefaultFilter" -> Empty {} }

pub type DisassociateDefaultFilterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMultiAccountResourceCenter {}
operation! { EnableMultiAccountResourceCenter()
"EnableMultiAccountResourceCenter" -> EnableMultiAccountResourceCenterOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMultiAccountResourceCenterOutput {
    pub status: Option<String>,
}
model! { EnableMultiAccountResourceCenterOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceCenter {}
operation! { EnableResourceCenter() "EnableResourceCenter" -> EnableResourceCenterOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceCenterOutput {
    pub status: Option<String>,
}
model! { EnableResourceCenterOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMultiAccountSQLQuery {
    pub expression: String,
    /// 1 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub scope: String,
}
operation! { ExecuteMultiAccountSQLQuery(expression: String, scope: String)
    "ExecuteMultiAccountSQLQuery" -> ExecuteMultiAccountSQLQueryOutput {
    0 "Expression" expression, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Scope" scope
} }
paged! { ExecuteMultiAccountSQLQuery: ExecuteMultiAccountSQLQueryColumns =
    Token "NextToken", "Columns" columns, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMultiAccountSQLQueryOutput {
    pub columns: Option<Vec<ExecuteMultiAccountSQLQueryColumns>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rows: Option<Vec<Value>>,
}
model! { ExecuteMultiAccountSQLQueryOutput {
    0 "Columns" columns, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMultiAccountSQLQueryColumns {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ExecuteMultiAccountSQLQueryColumns {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSQLQuery {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSQLQueryOutput {
    pub columns: Option<Vec<ExecuteSQLQueryColumns>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rows: Option<Vec<Value>>,
}
model! { ExecuteSQLQueryOutput {
    0 "Columns" columns, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSQLQueryColumns {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ExecuteSQLQueryColumns {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannel {
    pub delivery_channel_id: Option<String>,
}
operation! { GetDeliveryChannel() "GetDeliveryChannel" -> GetDeliveryChannelOutput {
    0 "DeliveryChannelId" delivery_channel_id: String
} }

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
    0 "DeliveryChannelDescription" delivery_channel_description, 1 "DeliveryChannelFilter" delivery_channel_filter,
    2 "DeliveryChannelId" delivery_channel_id, 3 "DeliveryChannelName" delivery_channel_name,
    4 "ResourceChangeDelivery" resource_change_delivery, 5 "ResourceSnapshotDelivery" resource_snapshot_delivery
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelDeliveryChannelFilter {
    pub resource_types: Option<Vec<String>>,
}
model! { GetDeliveryChannelDeliveryChannelFilter {
    0 "ResourceTypes" resource_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelResourceChangeDelivery {
    pub enabled: Option<String>,
    pub sls_properties: Option<GetDeliveryChannelSlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
model! { GetDeliveryChannelResourceChangeDelivery {
    0 "Enabled" enabled, 1 "SlsProperties" sls_properties, 2 "TargetArn" target_arn, 3 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
model! { GetDeliveryChannelSlsProperties {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn
} }

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
    0 "CustomExpression" custom_expression, 1 "DeliveryTime" delivery_time, 2 "Enabled" enabled,
    3 "SlsProperties" sls_properties, 4 "TargetArn" target_arn, 5 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
model! { GetDeliveryChannelResourceSnapshotDeliverySlsProperties {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelStatistics {
    pub delivery_channel_id: String,
}
operation! { GetDeliveryChannelStatistics(delivery_channel_id: String)
    "GetDeliveryChannelStatistics" -> GetDeliveryChannelStatisticsOutput {
    0 "DeliveryChannelId" delivery_channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelStatisticsOutput {
    pub delivery_channel_statistics: Option<GetDeliveryChannelStatisticsDeliveryChannelStatistics>,
}
model! { GetDeliveryChannelStatisticsOutput {
    0 "DeliveryChannelStatistics" delivery_channel_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryChannelStatisticsDeliveryChannelStatistics {
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
    pub latest_change_delivery_time: Option<String>,
    pub latest_snapshot_delivery_time: Option<String>,
}
model! { GetDeliveryChannelStatisticsDeliveryChannelStatistics {
    0 "DeliveryChannelId" delivery_channel_id, 1 "DeliveryChannelName" delivery_channel_name,
    2 "LatestChangeDeliveryTime" latest_change_delivery_time,
    3 "LatestSnapshotDeliveryTime" latest_snapshot_delivery_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExampleQuery {
    pub query_id: String,
}
operation! { GetExampleQuery(query_id: String) "GetExampleQuery" -> GetExampleQueryOutput {
    0 "QueryId" query_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExampleQueryOutput {
    pub example_query: Option<GetExampleQueryExampleQuery>,
}
model! { GetExampleQueryOutput {
    0 "ExampleQuery" example_query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExampleQueryExampleQuery {
    pub description: Option<String>,
    pub expression: Option<String>,
    pub name: Option<String>,
    pub query_id: Option<String>,
}
model! { GetExampleQueryExampleQuery {
    0 "Description" description, 1 "Expression" expression, 2 "Name" name, 3 "QueryId" query_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannel {
    pub delivery_channel_id: Option<String>,
}
operation! { GetMultiAccountDeliveryChannel() "GetMultiAccountDeliveryChannel" -> GetMultiAccountDeliveryChannelOutput {
    0 "DeliveryChannelId" delivery_channel_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelOutput {
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_filter: Option<GetMultiAccountDeliveryChannelDeliveryChannelFilter>,
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
    pub resource_change_delivery: Option<GetMultiAccountDeliveryChannelResourceChangeDelivery>,
    pub resource_snapshot_delivery: Option<GetMultiAccountDeliveryChannelResourceSnapshotDelivery>,
}
model! { GetMultiAccountDeliveryChannelOutput {
    0 "DeliveryChannelDescription" delivery_channel_description, 1 "DeliveryChannelFilter" delivery_channel_filter,
    2 "DeliveryChannelId" delivery_channel_id, 3 "DeliveryChannelName" delivery_channel_name,
    4 "ResourceChangeDelivery" resource_change_delivery, 5 "ResourceSnapshotDelivery" resource_snapshot_delivery
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelDeliveryChannelFilter {
    pub account_scopes: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
}
model! { GetMultiAccountDeliveryChannelDeliveryChannelFilter {
    0 "AccountScopes" account_scopes, 1 "ResourceTypes" resource_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelResourceChangeDelivery {
    pub enabled: Option<String>,
    pub sls_properties: Option<GetMultiAccountDeliveryChannelSlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
model! { GetMultiAccountDeliveryChannelResourceChangeDelivery {
    0 "Enabled" enabled, 1 "SlsProperties" sls_properties, 2 "TargetArn" target_arn, 3 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
model! { GetMultiAccountDeliveryChannelSlsProperties {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelResourceSnapshotDelivery {
    pub custom_expression: Option<String>,
    pub delivery_time: Option<String>,
    pub enabled: Option<String>,
    pub sls_properties: Option<GetMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
model! { GetMultiAccountDeliveryChannelResourceSnapshotDelivery {
    0 "CustomExpression" custom_expression, 1 "DeliveryTime" delivery_time, 2 "Enabled" enabled,
    3 "SlsProperties" sls_properties, 4 "TargetArn" target_arn, 5 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
model! { GetMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelStatistics {
    pub delivery_channel_id: String,
}
operation! { GetMultiAccountDeliveryChannelStatistics(delivery_channel_id: String)
    "GetMultiAccountDeliveryChannelStatistics" -> GetMultiAccountDeliveryChannelStatisticsOutput {
    0 "DeliveryChannelId" delivery_channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelStatisticsOutput {
    pub delivery_channel_statistics: Option<GetMultiAccountDeliveryChannelStatisticsDeliveryChannelStatistics>,
}
model! { GetMultiAccountDeliveryChannelStatisticsOutput {
    0 "DeliveryChannelStatistics" delivery_channel_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelStatisticsDeliveryChannelStatistics {
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
    pub latest_change_delivery_time: Option<String>,
    pub latest_snapshot_delivery_time: Option<String>,
}
model! { GetMultiAccountDeliveryChannelStatisticsDeliveryChannelStatistics {
    0 "DeliveryChannelId" delivery_channel_id, 1 "DeliveryChannelName" delivery_channel_name,
    2 "LatestChangeDeliveryTime" latest_change_delivery_time,
    3 "LatestSnapshotDeliveryTime" latest_snapshot_delivery_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCenterServiceStatus {}
operation! { GetMultiAccountResourceCenterServiceStatus()
"GetMultiAccountResourceCenterServiceStatus" -> GetMultiAccountResourceCenterServiceStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCenterServiceStatusOutput {
    pub initial_status: Option<String>,
    pub service_status: Option<String>,
}
model! { GetMultiAccountResourceCenterServiceStatusOutput {
    0 "InitialStatus" initial_status, 1 "ServiceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceConfiguration {
    pub account_id: String,
    pub resource_id: String,
    pub resource_region_id: String,
    pub resource_type: String,
}
operation! { GetMultiAccountResourceConfiguration(account_id: String, resource_id: String, resource_region_id: String, resource_type: String)
    "GetMultiAccountResourceConfiguration" -> GetMultiAccountResourceConfigurationOutput {
    0 "AccountId" account_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id,
    3 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceConfigurationOutput {
    pub account_id: Option<String>,
    pub configuration: Option<BTreeMap<String, Value>>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub ip_address_attributes: Option<Vec<GetMultiAccountResourceConfigurationIpAddressAttributes>>,
    pub ip_addresses: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<Vec<GetMultiAccountResourceConfigurationTags>>,
    pub zone_id: Option<String>,
}
model! { GetMultiAccountResourceConfigurationOutput {
    0 "AccountId" account_id, 1 "Configuration" configuration, 2 "CreateTime" create_time, 3 "ExpireTime" expire_time,
    4 "IpAddressAttributes" ip_address_attributes, 5 "IpAddresses" ip_addresses, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id, 8 "ResourceId" resource_id, 9 "ResourceName" resource_name,
    10 "ResourceType" resource_type, 11 "Tags" tags, 12 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceConfigurationIpAddressAttributes {
    pub ip_address: Option<String>,
    pub network_type: Option<String>,
    pub version: Option<String>,
}
model! { GetMultiAccountResourceConfigurationIpAddressAttributes {
    0 "IpAddress" ip_address, 1 "NetworkType" network_type, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceConfigurationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetMultiAccountResourceConfigurationTags {
    0 "Key" key, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCountsOutput {
    pub filters: Option<Vec<GetMultiAccountResourceCountsFilters>>,
    pub group_by_key: Option<String>,
    pub resource_counts: Option<Vec<GetMultiAccountResourceCountsResourceCounts>>,
    pub scope: Option<String>,
}
model! { GetMultiAccountResourceCountsOutput {
    0 "Filters" filters, 1 "GroupByKey" group_by_key, 2 "ResourceCounts" resource_counts, 3 "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCountsFilters {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { GetMultiAccountResourceCountsFilters {
    0 "Key" key, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiAccountResourceCountsResourceCounts {
    pub count: Option<i64>,
    pub group_name: Option<String>,
}
model! { GetMultiAccountResourceCountsResourceCounts {
    0 "Count" count, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCenterServiceStatus {}
operation! { GetResourceCenterServiceStatus() "GetResourceCenterServiceStatus" -> GetResourceCenterServiceStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCenterServiceStatusOutput {
    pub initial_status: Option<String>,
    pub service_status: Option<String>,
}
model! { GetResourceCenterServiceStatusOutput {
    0 "InitialStatus" initial_status, 1 "ServiceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfiguration {
    pub resource_id: String,
    pub resource_region_id: String,
    pub resource_type: String,
}
operation! { GetResourceConfiguration(resource_id: String, resource_region_id: String, resource_type: String)
    "GetResourceConfiguration" -> GetResourceConfigurationOutput {
    0 "ResourceId" resource_id, 1 "ResourceRegionId" resource_region_id, 2 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationOutput {
    pub account_id: Option<String>,
    pub configuration: Option<BTreeMap<String, Value>>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub ip_address_attributes: Option<Vec<GetResourceConfigurationIpAddressAttributes>>,
    pub ip_addresses: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<Vec<GetResourceConfigurationTags>>,
    pub zone_id: Option<String>,
}
model! { GetResourceConfigurationOutput {
    0 "AccountId" account_id, 1 "Configuration" configuration, 2 "CreateTime" create_time, 3 "ExpireTime" expire_time,
    4 "IpAddressAttributes" ip_address_attributes, 5 "IpAddresses" ip_addresses, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id, 8 "ResourceId" resource_id, 9 "ResourceName" resource_name,
    10 "ResourceType" resource_type, 11 "Tags" tags, 12 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationIpAddressAttributes {
    pub ip_address: Option<String>,
    pub network_type: Option<String>,
    pub version: Option<String>,
}
model! { GetResourceConfigurationIpAddressAttributes {
    0 "IpAddress" ip_address, 1 "NetworkType" network_type, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetResourceConfigurationTags {
    0 "Key" key, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCountsOutput {
    pub filters: Option<Vec<GetResourceCountsFilters>>,
    pub group_by_key: Option<String>,
    pub resource_counts: Option<Vec<GetResourceCountsResourceCounts>>,
}
model! { GetResourceCountsOutput {
    0 "Filters" filters, 1 "GroupByKey" group_by_key, 2 "ResourceCounts" resource_counts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCountsFilters {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { GetResourceCountsFilters {
    0 "Key" key, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCountsResourceCounts {
    pub count: Option<i64>,
    pub group_name: Option<String>,
}
model! { GetResourceCountsResourceCounts {
    0 "Count" count, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSavedQuery {
    pub query_id: String,
}
operation! { GetSavedQuery(query_id: String) "GetSavedQuery" -> GetSavedQueryOutput {
    0 "QueryId" query_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSavedQueryOutput {
    pub saved_query: Option<GetSavedQuerySavedQuery>,
}
model! { GetSavedQueryOutput {
    0 "SavedQuery" saved_query
} }

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
    0 "CreateTime" create_time, 1 "Description" description, 2 "Expression" expression, 3 "Name" name,
    4 "QueryId" query_id, 5 "UpdateTime" update_time
} }

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
    Token "NextToken", "DeliveryChannels" delivery_channels, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryChannelsOutput {
    pub delivery_channels: Option<Vec<ListDeliveryChannelsDeliveryChannels>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListDeliveryChannelsOutput {
    0 "DeliveryChannels" delivery_channels, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryChannelsDeliveryChannels {
    pub create_time: Option<String>,
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
}
model! { ListDeliveryChannelsDeliveryChannels {
    0 "CreateTime" create_time, 1 "DeliveryChannelDescription" delivery_channel_description,
    2 "DeliveryChannelId" delivery_channel_id, 3 "DeliveryChannelName" delivery_channel_name
} }

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
    Token "NextToken", "ExampleQueries" example_queries, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleQueriesOutput {
    pub example_queries: Option<Vec<ListExampleQueriesExampleQueries>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
model! { ListExampleQueriesOutput {
    0 "ExampleQueries" example_queries, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleQueriesExampleQueries {
    pub description: Option<String>,
    pub name: Option<String>,
    pub query_id: Option<String>,
}
model! { ListExampleQueriesExampleQueries {
    0 "Description" description, 1 "Name" name, 2 "QueryId" query_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilters {}
operation! { ListFilters() "ListFilters" -> ListFiltersOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiltersOutput {
    pub default_filter_name: Option<String>,
    pub filters: Option<Vec<ListFiltersFilters>>,
}
model! { ListFiltersOutput {
    0 "DefaultFilterName" default_filter_name, 1 "Filters" filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiltersFilters {
    pub filter_configuration: Option<String>,
    pub filter_name: Option<String>,
}
model! { ListFiltersFilters {
    0 "FilterConfiguration" filter_configuration, 1 "FilterName" filter_name
} }

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
    Token "NextToken", "DeliveryChannels" delivery_channels, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountDeliveryChannelsOutput {
    pub delivery_channels: Option<Vec<ListMultiAccountDeliveryChannelsDeliveryChannels>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListMultiAccountDeliveryChannelsOutput {
    0 "DeliveryChannels" delivery_channels, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountDeliveryChannelsDeliveryChannels {
    pub create_time: Option<String>,
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
}
model! { ListMultiAccountDeliveryChannelsDeliveryChannels {
    0 "CreateTime" create_time, 1 "DeliveryChannelDescription" delivery_channel_description,
    2 "DeliveryChannelId" delivery_channel_id, 3 "DeliveryChannelName" delivery_channel_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceGroups {
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
    Token "NextToken", "ResourceGroups" resource_groups, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceGroupsOutput {
    pub next_token: Option<String>,
    pub resource_groups: Option<Vec<ListMultiAccountResourceGroupsResourceGroups>>,
}
model! { ListMultiAccountResourceGroupsOutput {
    0 "NextToken" next_token, 1 "ResourceGroups" resource_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceGroupsResourceGroups {
    pub account_id: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListMultiAccountResourceGroupsTags>>,
}
model! { ListMultiAccountResourceGroupsResourceGroups {
    0 "AccountId" account_id, 1 "CreateDate" create_date, 2 "DisplayName" display_name, 3 "Id" id, 4 "Name" name,
    5 "Status" status, 6 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListMultiAccountResourceGroupsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceRelationships {
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub related_resource_filter: Option<Vec<ListMultiAccountResourceRelationshipsRelatedResourceFilter>>,
    pub resource_id: String,
    pub resource_type: String,
    pub scope: String,
}
operation! { ListMultiAccountResourceRelationships(region_id: String, resource_id: String, resource_type: String, scope: String)
    "ListMultiAccountResourceRelationships" -> ListMultiAccountResourceRelationshipsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "RelatedResourceFilter" related_resource_filter: Vec<ListMultiAccountResourceRelationshipsRelatedResourceFilter>,
    4 "ResourceId" resource_id, 5 "ResourceType" resource_type, 6 "Scope" scope
} }
paged! { ListMultiAccountResourceRelationships: ListMultiAccountResourceRelationshipsResourceRelationships =
    Token "NextToken", "ResourceRelationships" resource_relationships, next "NextToken"
}

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountResourceRelationshipsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_relationships: Option<Vec<ListMultiAccountResourceRelationshipsResourceRelationships>>,
    pub scope: Option<String>,
}
model! { ListMultiAccountResourceRelationshipsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ResourceRelationships" resource_relationships,
    3 "Scope" scope
} }

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
    0 "AccountId" account_id, 1 "RegionId" region_id, 2 "RelatedResourceId" related_resource_id,
    3 "RelatedResourceRegionId" related_resource_region_id, 4 "RelatedResourceType" related_resource_type,
    5 "ResourceId" resource_id, 6 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountTagKeys {
    pub match_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub scope: String,
    pub tag_key: Option<String>,
}
operation! { ListMultiAccountTagKeys(scope: String) "ListMultiAccountTagKeys" -> ListMultiAccountTagKeysOutput {
    0 "MatchType" match_type: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Scope" scope, 4 "TagKey" tag_key: String
} }
paged! { ListMultiAccountTagKeys: String = Token "NextToken", "TagKeys" tag_keys, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountTagKeysOutput {
    pub next_token: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
model! { ListMultiAccountTagKeysOutput {
    0 "NextToken" next_token, 1 "TagKeys" tag_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountTagValues {
    pub match_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub scope: Option<String>,
    pub tag_key: String,
    pub tag_value: Option<String>,
}
operation! { ListMultiAccountTagValues(tag_key: String) "ListMultiAccountTagValues" -> ListMultiAccountTagValuesOutput {
    0 "MatchType" match_type: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Scope" scope: String, 4 "TagKey" tag_key, 5 "TagValue" tag_value: String
} }
paged! { ListMultiAccountTagValues: String = Token "NextToken", "TagValues" tag_values, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiAccountTagValuesOutput {
    pub next_token: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
model! { ListMultiAccountTagValuesOutput {
    0 "NextToken" next_token, 1 "TagValues" tag_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRelationships {
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub related_resource_filter: Option<Vec<ListResourceRelationshipsRelatedResourceFilter>>,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { ListResourceRelationships(region_id: String, resource_id: String, resource_type: String)
    "ListResourceRelationships" -> ListResourceRelationshipsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "RelatedResourceFilter" related_resource_filter: Vec<ListResourceRelationshipsRelatedResourceFilter>,
    4 "ResourceId" resource_id, 5 "ResourceType" resource_type
} }
paged! { ListResourceRelationships: ListResourceRelationshipsResourceRelationships =
    Token "NextToken", "ResourceRelationships" resource_relationships, next "NextToken"
}

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRelationshipsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_relationships: Option<Vec<ListResourceRelationshipsResourceRelationships>>,
}
model! { ListResourceRelationshipsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ResourceRelationships" resource_relationships
} }

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
    0 "RegionId" region_id, 1 "RelatedResourceId" related_resource_id,
    2 "RelatedResourceRegionId" related_resource_region_id, 3 "RelatedResourceType" related_resource_type,
    4 "ResourceId" resource_id, 5 "ResourceType" resource_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesOutput {
    pub resource_types: Option<Vec<ListResourceTypesResourceTypes>>,
}
model! { ListResourceTypesOutput {
    0 "ResourceTypes" resource_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesResourceTypes {
    pub code_mapping: Option<ListResourceTypesCodeMapping>,
    pub filter_keys: Option<Vec<String>>,
    pub product_name: Option<String>,
    pub related_resource_types: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub resource_type_name: Option<String>,
}
model! { ListResourceTypesResourceTypes {
    0 "CodeMapping" code_mapping, 1 "FilterKeys" filter_keys, 2 "ProductName" product_name,
    3 "RelatedResourceTypes" related_resource_types, 4 "ResourceType" resource_type,
    5 "ResourceTypeName" resource_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesCodeMapping {
    pub resource_group: Option<String>,
    pub tag: Option<String>,
}
model! { ListResourceTypesCodeMapping {
    0 "ResourceGroup" resource_group, 1 "Tag" tag
} }

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
    Token "NextToken", "SavedQueries" saved_queries, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSavedQueriesOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub saved_queries: Option<Vec<ListSavedQueriesSavedQueries>>,
}
model! { ListSavedQueriesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "SavedQueries" saved_queries
} }

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
    0 "CreateTime" create_time, 1 "Description" description, 2 "Name" name, 3 "QueryId" query_id,
    4 "UpdateTime" update_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub next_token: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
model! { ListTagKeysOutput {
    0 "NextToken" next_token, 1 "TagKeys" tag_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    pub match_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_key: String,
    pub tag_value: Option<String>,
}
operation! { ListTagValues(tag_key: String) "ListTagValues" -> ListTagValuesOutput {
    0 "MatchType" match_type: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TagKey" tag_key, 4 "TagValue" tag_value: String
} }
paged! { ListTagValues: String = Token "NextToken", "TagValues" tag_values, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub next_token: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
model! { ListTagValuesOutput {
    0 "NextToken" next_token, 1 "TagValues" tag_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResources {
    pub filter: Option<Vec<SearchMultiAccountResourcesFilter>>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub scope: String,
    pub sort_criterion: Option<SearchMultiAccountResourcesSortCriterion>,
}
operation! { SearchMultiAccountResources(scope: String)
    "SearchMultiAccountResources" -> SearchMultiAccountResourcesOutput {
    0 "Filter" filter: Vec<SearchMultiAccountResourcesFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "Scope" scope,
    4 "SortCriterion" sort_criterion: SearchMultiAccountResourcesSortCriterion
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesSortCriterion {
    pub key: Option<String>,
    pub order: Option<String>,
}
input! { SearchMultiAccountResourcesSortCriterion() {
    0 "Key" key: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesOutput {
    pub filters: Option<Vec<SearchMultiAccountResourcesFilters>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resources: Option<Vec<SearchMultiAccountResourcesResources>>,
    pub scope: Option<String>,
}
model! { SearchMultiAccountResourcesOutput {
    0 "Filters" filters, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Resources" resources, 4 "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesFilters {
    pub key: Option<String>,
    pub match_type: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { SearchMultiAccountResourcesFilters {
    0 "Key" key, 1 "MatchType" match_type, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesResources {
    pub account_id: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub ip_address_attributes: Option<Vec<SearchMultiAccountResourcesIpAddressAttributes>>,
    pub ip_addresses: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<Vec<SearchMultiAccountResourcesTags>>,
    pub zone_id: Option<String>,
}
model! { SearchMultiAccountResourcesResources {
    0 "AccountId" account_id, 1 "CreateTime" create_time, 2 "ExpireTime" expire_time,
    3 "IpAddressAttributes" ip_address_attributes, 4 "IpAddresses" ip_addresses, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id, 7 "ResourceId" resource_id, 8 "ResourceName" resource_name,
    9 "ResourceType" resource_type, 10 "Tags" tags, 11 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesIpAddressAttributes {
    pub ip_address: Option<String>,
    pub network_type: Option<String>,
    pub version: Option<String>,
}
model! { SearchMultiAccountResourcesIpAddressAttributes {
    0 "IpAddress" ip_address, 1 "NetworkType" network_type, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMultiAccountResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SearchMultiAccountResourcesTags {
    0 "Key" key, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesSortCriterion {
    pub key: Option<String>,
    pub order: Option<String>,
}
input! { SearchResourcesSortCriterion() {
    0 "Key" key: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesOutput {
    pub filters: Option<Vec<SearchResourcesFilters>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resources: Option<Vec<SearchResourcesResources>>,
}
model! { SearchResourcesOutput {
    0 "Filters" filters, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesFilters {
    pub key: Option<String>,
    pub match_type: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { SearchResourcesFilters {
    0 "Key" key, 1 "MatchType" match_type, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesResources {
    pub account_id: Option<String>,
    pub create_time: Option<String>,
    pub deleted: Option<bool>,
    pub expire_time: Option<String>,
    pub ip_address_attributes: Option<Vec<SearchResourcesIpAddressAttributes>>,
    pub ip_addresses: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<Vec<SearchResourcesTags>>,
    pub zone_id: Option<String>,
}
model! { SearchResourcesResources {
    0 "AccountId" account_id, 1 "CreateTime" create_time, 2 "Deleted" deleted, 3 "ExpireTime" expire_time,
    4 "IpAddressAttributes" ip_address_attributes, 5 "IpAddresses" ip_addresses, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id, 8 "ResourceId" resource_id, 9 "ResourceName" resource_name,
    10 "ResourceType" resource_type, 11 "Tags" tags, 12 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesIpAddressAttributes {
    pub ip_address: Option<String>,
    pub network_type: Option<String>,
    pub version: Option<String>,
}
model! { SearchResourcesIpAddressAttributes {
    0 "IpAddress" ip_address, 1 "NetworkType" network_type, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SearchResourcesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeliveryChannel {
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_filter: Option<UpdateDeliveryChannelDeliveryChannelFilter>,
    pub delivery_channel_id: String,
    pub delivery_channel_name: Option<String>,
    pub resource_change_delivery: Option<UpdateDeliveryChannelResourceChangeDelivery>,
    pub resource_snapshot_delivery: Option<UpdateDeliveryChannelResourceSnapshotDelivery>,
}
operation! { UpdateDeliveryChannel(delivery_channel_id: String) "UpdateDeliveryChannel" -> Empty {
    0 "DeliveryChannelDescription" delivery_channel_description: String,
    1 "DeliveryChannelFilter" delivery_channel_filter: UpdateDeliveryChannelDeliveryChannelFilter,
    2 "DeliveryChannelId" delivery_channel_id, 3 "DeliveryChannelName" delivery_channel_name: String,
    4 "ResourceChangeDelivery" resource_change_delivery: UpdateDeliveryChannelResourceChangeDelivery,
    5 "ResourceSnapshotDelivery" resource_snapshot_delivery: UpdateDeliveryChannelResourceSnapshotDelivery
} }

pub type UpdateDeliveryChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeliveryChannelDeliveryChannelFilter {
    pub resource_types: Option<Vec<String>>,
}
input! { UpdateDeliveryChannelDeliveryChannelFilter() {
    0 "ResourceTypes" resource_types: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { UpdateDeliveryChannelSlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeliveryChannelResourceSnapshotDelivery {
    pub custom_expression: Option<String>,
    pub delivery_time: Option<String>,
    pub enabled: Option<String>,
    pub sls_properties: Option<UpdateDeliveryChannelResourceSnapshotDeliverySlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { UpdateDeliveryChannelResourceSnapshotDelivery() {
    0 "CustomExpression" custom_expression: String, 1 "DeliveryTime" delivery_time: String, 2 "Enabled" enabled: String,
    3 "SlsProperties" sls_properties: UpdateDeliveryChannelResourceSnapshotDeliverySlsProperties,
    4 "TargetArn" target_arn: String, 5 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { UpdateDeliveryChannelResourceSnapshotDeliverySlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFilter {
    pub filter_configuration: String,
    pub filter_name: String,
}
operation! { UpdateFilter(filter_configuration: String, filter_name: String) "UpdateFilter" -> Empty {
    0 "FilterConfiguration" filter_configuration, 1 "FilterName" filter_name
} }

pub type UpdateFilterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMultiAccountDeliveryChannel {
    pub delivery_channel_description: Option<String>,
    pub delivery_channel_filter: Option<UpdateMultiAccountDeliveryChannelDeliveryChannelFilter>,
    pub delivery_channel_id: String,
    pub delivery_channel_name: Option<String>,
    pub resource_change_delivery: Option<UpdateMultiAccountDeliveryChannelResourceChangeDelivery>,
    pub resource_snapshot_delivery: Option<UpdateMultiAccountDeliveryChannelResourceSnapshotDelivery>,
}
operation! { UpdateMultiAccountDeliveryChannel(delivery_channel_id: String)
    "UpdateMultiAccountDeliveryChannel" -> Empty {
    0 "DeliveryChannelDescription" delivery_channel_description: String,
    1 "DeliveryChannelFilter" delivery_channel_filter: UpdateMultiAccountDeliveryChannelDeliveryChannelFilter,
    2 "DeliveryChannelId" delivery_channel_id, 3 "DeliveryChannelName" delivery_channel_name: String,
    4 "ResourceChangeDelivery" resource_change_delivery: UpdateMultiAccountDeliveryChannelResourceChangeDelivery,
    5 "ResourceSnapshotDelivery" resource_snapshot_delivery: UpdateMultiAccountDeliveryChannelResourceSnapshotDelivery
} }

pub type UpdateMultiAccountDeliveryChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMultiAccountDeliveryChannelDeliveryChannelFilter {
    pub account_scopes: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
}
input! { UpdateMultiAccountDeliveryChannelDeliveryChannelFilter() {
    0 "AccountScopes" account_scopes: Vec<String>, 1 "ResourceTypes" resource_types: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMultiAccountDeliveryChannelSlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { UpdateMultiAccountDeliveryChannelSlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMultiAccountDeliveryChannelResourceSnapshotDelivery {
    pub custom_expression: Option<String>,
    pub delivery_time: Option<String>,
    pub enabled: Option<String>,
    pub sls_properties: Option<UpdateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
}
input! { UpdateMultiAccountDeliveryChannelResourceSnapshotDelivery() {
    0 "CustomExpression" custom_expression: String, 1 "DeliveryTime" delivery_time: String, 2 "Enabled" enabled: String,
    3 "SlsProperties" sls_properties: UpdateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties,
    4 "TargetArn" target_arn: String, 5 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties {
    pub oversized_data_oss_target_arn: Option<String>,
}
input! { UpdateMultiAccountDeliveryChannelResourceSnapshotDeliverySlsProperties() {
    0 "OversizedDataOssTargetArn" oversized_data_oss_target_arn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSavedQuery {
    pub description: Option<String>,
    pub expression: Option<String>,
    pub name: Option<String>,
    pub query_id: String,
}
operation! { UpdateSavedQuery(query_id: String) "UpdateSavedQuery" -> Empty {
    0 "Description" description: String, 1 "Expression" expression: String, 2 "Name" name: String, 3 "QueryId" query_id
} }

pub type UpdateSavedQueryOutput = Empty;

#[cfg(feature = "reflect")]
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
