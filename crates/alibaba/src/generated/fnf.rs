//! `fnf` of Alibaba Cloud, API version 2019-03-15.
//!
//! Endpoint: a table of 4 regions, else `fnf.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/fnf/2019-03-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, fnf::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "cn-beijing.fnf.aliyuncs.com"),
        ("cn-hangzhou", "cn-hangzhou.fnf.aliyuncs.com"),
        ("cn-shanghai", "cn-shanghai.fnf.aliyuncs.com"),
        ("cn-shenzhen", "cn-shenzhen.fnf.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("fnf", "2019-03-15", "fnf", &ENDPOINTS);

/// Creates flow: `CreateFlow` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/CreateFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlow {
    /// Required.
    pub definition: String,
    /// Required.
    pub description: String,
    pub environment: Option<CreateFlowEnvironment>,
    pub execution_mode: Option<String>,
    pub external_storage_location: Option<String>,
    /// Required.
    pub name: String,
    pub resource_group_id: Option<String>,
    pub role_arn: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreateFlow(definition: String, description: String, name: String, r#type: String)
    "CreateFlow" -> CreateFlowOutput {
    0 "Definition" definition, 1 "Description" description, 2 "Environment" environment: CreateFlowEnvironment,
    3 "ExecutionMode" execution_mode: String, 4 "ExternalStorageLocation" external_storage_location: String,
    5 "Name" name, 6 "ResourceGroupId" resource_group_id: String, 7 "RoleArn" role_arn: String, 8 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEnvironment {
    pub variables: Option<Vec<CreateFlowVariables>>,
}
input! { CreateFlowEnvironment() {
    0 "Variables" variables: Vec<CreateFlowVariables>
} }

/// In the request of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowVariables {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateFlowVariables() {
    0 "Description" description: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Response of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOutput {
    pub created_time: Option<String>,
    pub definition: Option<String>,
    pub description: Option<String>,
    pub environment: Option<CreateFlowEnvironment2>,
    pub execution_mode: Option<String>,
    pub id: Option<String>,
    pub last_modified_time: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub role_arn: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateFlowOutput {
    0 "CreatedTime" created_time: String, 1 "Definition" definition: String, 2 "Description" description: String,
    3 "Environment" environment: CreateFlowEnvironment2, 4 "ExecutionMode" execution_mode: String, 5 "Id" id: String,
    6 "LastModifiedTime" last_modified_time: String, 7 "Name" name: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "RoleArn" role_arn: String, 10 "Type" r#type: String
} }

/// In the response of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEnvironment2 {
    pub variables: Vec<CreateFlowEnvironmentVariables>,
}
model! { CreateFlowEnvironment2 {
    0 "Variables" variables: Vec<CreateFlowEnvironmentVariables>
} }

/// In the response of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEnvironmentVariables {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { CreateFlowEnvironmentVariables {
    0 "Description" description: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Creates flow alias: `CreateFlowAlias` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/CreateFlowAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowAlias {
    pub description: Option<String>,
    /// Required.
    pub flow_name: String,
    /// Required.
    pub name: String,
    /// Required.
    pub routing_configurations: Vec<CreateFlowAliasRoutingConfigurations>,
}
operation! {
    CreateFlowAlias(flow_name: String, name: String, routing_configurations: Vec<CreateFlowAliasRoutingConfigurations>)
    "CreateFlowAlias" -> CreateFlowAliasOutput {
    0 "Description" description: String, 1 "FlowName" flow_name, 2 "Name" name,
    3 "RoutingConfigurations" routing_configurations
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`CreateFlowAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowAliasRoutingConfigurations {
    /// Required.
    pub version: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { CreateFlowAliasRoutingConfigurations(version: String, weight: i64) {
    0 "Version" version: String, 1 "Weight" weight: i64
} }

/// Response of [`CreateFlowAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowAliasOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub flow_name: Option<String>,
    pub name: Option<String>,
    pub routing_configurations: Vec<CreateFlowAliasRoutingConfigurations2>,
}
model! { CreateFlowAliasOutput {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "FlowName" flow_name: String,
    3 "Name" name: String, 4 "RoutingConfigurations" routing_configurations: Vec<CreateFlowAliasRoutingConfigurations2>
} }

/// In the response of [`CreateFlowAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowAliasRoutingConfigurations2 {
    pub version: Option<String>,
    pub weight: Option<i64>,
}
model! { CreateFlowAliasRoutingConfigurations2 {
    0 "Version" version: String, 1 "Weight" weight: i64
} }

/// Creates schedule: `CreateSchedule` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/CreateSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedule {
    pub signature_version: Option<String>,
    /// Required.
    pub cron_expression: String,
    pub description: Option<String>,
    pub enable: Option<bool>,
    /// Required.
    pub flow_name: String,
    pub payload: Option<String>,
    /// Required.
    pub schedule_name: String,
}
operation! { CreateSchedule(cron_expression: String, flow_name: String, schedule_name: String)
    "CreateSchedule" -> CreateScheduleOutput {
    0 "SignatureVersion" signature_version: String, 1 "CronExpression" cron_expression,
    2 "Description" description: String, 3 "Enable" enable: bool, 4 "FlowName" flow_name, 5 "Payload" payload: String,
    6 "ScheduleName" schedule_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduleOutput {
    pub created_time: Option<String>,
    pub cron_expression: Option<String>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub last_modified_time: Option<String>,
    pub payload: Option<String>,
    pub schedule_id: Option<String>,
    pub schedule_name: Option<String>,
}
model! { CreateScheduleOutput {
    0 "CreatedTime" created_time: String, 1 "CronExpression" cron_expression: String,
    2 "Description" description: String, 3 "Enable" enable: bool, 4 "LastModifiedTime" last_modified_time: String,
    5 "Payload" payload: String, 6 "ScheduleId" schedule_id: String, 7 "ScheduleName" schedule_name: String
} }

/// Deletes flow: `DeleteFlow` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/DeleteFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlow {
    /// Required.
    pub name: String,
}
operation! { DeleteFlow(name: String) "DeleteFlow" -> Empty {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteFlow`]: empty.
pub type DeleteFlowOutput = Empty;

/// Deletes flow alias: `DeleteFlowAlias` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/DeleteFlowAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowAlias {
    /// Required.
    pub flow_name: String,
    /// Required.
    pub name: String,
}
operation! { DeleteFlowAlias(flow_name: String, name: String) "DeleteFlowAlias" -> Empty {
    0 "FlowName" flow_name, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteFlowAlias`]: empty.
pub type DeleteFlowAliasOutput = Empty;

/// Deletes flow version: `DeleteFlowVersion` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/DeleteFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowVersion {
    /// Required.
    pub flow_name: String,
    /// Required.
    pub flow_version: String,
}
operation! { DeleteFlowVersion(flow_name: String, flow_version: String) "DeleteFlowVersion" -> Empty {
    0 "FlowName" flow_name, 1 "FlowVersion" flow_version
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteFlowVersion`]: empty.
pub type DeleteFlowVersionOutput = Empty;

/// Deletes schedule: `DeleteSchedule` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/DeleteSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedule {
    /// Required.
    pub flow_name: String,
    /// Required.
    pub schedule_name: String,
}
operation! { DeleteSchedule(flow_name: String, schedule_name: String) "DeleteSchedule" -> Empty {
    0 "FlowName" flow_name, 1 "ScheduleName" schedule_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSchedule`]: empty.
pub type DeleteScheduleOutput = Empty;

/// Describes execution: `DescribeExecution` of `fnf` 2019-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/fnf/2019-03-15/DescribeExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecution {
    /// Required.
    pub execution_name: String,
    /// Required.
    pub flow_name: String,
    pub wait_time_seconds: Option<i64>,
}
operation! { DescribeExecution(execution_name: String, flow_name: String)
    "DescribeExecution" -> DescribeExecutionOutput {
    0 "ExecutionName" execution_name, 1 "FlowName" flow_name, 2 "WaitTimeSeconds" wait_time_seconds: i64
} { method: "GET", } }

/// Response of [`DescribeExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutionOutput {
    pub environment: Option<DescribeExecutionEnvironment>,
    pub flow_definition: Option<String>,
    pub flow_name: Option<String>,
    pub input: Option<String>,
    pub name: Option<String>,
    pub output: Option<String>,
    pub started_time: Option<String>,
    pub status: Option<String>,
    pub stopped_time: Option<String>,
}
model! { DescribeExecutionOutput {
    0 "Environment" environment: DescribeExecutionEnvironment, 1 "FlowDefinition" flow_definition: String,
    2 "FlowName" flow_name: String, 3 "Input" input: String, 4 "Name" name: String, 5 "Output" output: String,
    6 "StartedTime" started_time: String, 7 "Status" status: String, 8 "StoppedTime" stopped_time: String
} }

/// In the response of [`DescribeExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutionEnvironment {
    pub variables: Vec<DescribeExecutionVariables>,
}
model! { DescribeExecutionEnvironment {
    0 "Variables" variables: Vec<DescribeExecutionVariables>
} }

/// In the response of [`DescribeExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutionVariables {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeExecutionVariables {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes flow: `DescribeFlow` of `fnf` 2019-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/fnf/2019-03-15/DescribeFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlow {
    pub flow_version: Option<String>,
    /// Required.
    pub name: String,
}
operation! { DescribeFlow(name: String) "DescribeFlow" -> DescribeFlowOutput {
    0 "FlowVersion" flow_version: String, 1 "Name" name
} { method: "GET", } }

/// Response of [`DescribeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowOutput {
    pub created_time: Option<String>,
    pub definition: Option<String>,
    pub description: Option<String>,
    pub environment: Option<DescribeFlowEnvironment>,
    pub execution_mode: Option<String>,
    pub id: Option<String>,
    pub last_modified_time: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub role_arn: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeFlowOutput {
    0 "CreatedTime" created_time: String, 1 "Definition" definition: String, 2 "Description" description: String,
    3 "Environment" environment: DescribeFlowEnvironment, 4 "ExecutionMode" execution_mode: String, 5 "Id" id: String,
    6 "LastModifiedTime" last_modified_time: String, 7 "Name" name: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "RoleArn" role_arn: String, 10 "Type" r#type: String
} }

/// In the response of [`DescribeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowEnvironment {
    pub variables: Vec<DescribeFlowVariables>,
}
model! { DescribeFlowEnvironment {
    0 "Variables" variables: Vec<DescribeFlowVariables>
} }

/// In the response of [`DescribeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowVariables {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFlowVariables {
    0 "Description" description: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Describes flow alias: `DescribeFlowAlias` of `fnf` 2019-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/fnf/2019-03-15/DescribeFlowAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowAlias {
    /// Required.
    pub flow_name: String,
    /// Required.
    pub name: String,
}
operation! { DescribeFlowAlias(flow_name: String, name: String) "DescribeFlowAlias" -> DescribeFlowAliasOutput {
    0 "FlowName" flow_name, 1 "Name" name
} { method: "GET", } }

/// Response of [`DescribeFlowAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowAliasOutput {
    pub alias: Option<DescribeFlowAliasAlias>,
}
model! { DescribeFlowAliasOutput {
    0 "Alias" alias: DescribeFlowAliasAlias
} }

/// In the response of [`DescribeFlowAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowAliasAlias {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub routing_configurations: Vec<DescribeFlowAliasRoutingConfigurations>,
}
model! { DescribeFlowAliasAlias {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "RoutingConfigurations" routing_configurations: Vec<DescribeFlowAliasRoutingConfigurations>
} }

/// In the response of [`DescribeFlowAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowAliasRoutingConfigurations {
    pub version: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeFlowAliasRoutingConfigurations {
    0 "Version" version: String, 1 "Weight" weight: i64
} }

/// Describes map run: `DescribeMapRun` of `fnf` 2019-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/fnf/2019-03-15/DescribeMapRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMapRun {
    /// Required.
    pub execution_name: String,
    /// Required.
    pub flow_name: String,
    /// Required.
    pub map_run_name: String,
    pub request_id: Option<String>,
}
operation! { DescribeMapRun(execution_name: String, flow_name: String, map_run_name: String)
    "DescribeMapRun" -> DescribeMapRunOutput {
    0 "ExecutionName" execution_name, 1 "FlowName" flow_name, 2 "MapRunName" map_run_name,
    3 "RequestId" request_id: String
} { method: "GET", } }

/// Response of [`DescribeMapRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMapRunOutput {
    pub concurrency: Option<i64>,
    pub execution_name: Option<String>,
    pub item_counts: Option<DescribeMapRunItemCounts>,
    pub map_run_name: Option<String>,
    pub started_time: Option<String>,
    pub status: Option<String>,
    pub stopped_time: Option<String>,
    pub tolerated_failed_count: Option<i64>,
    pub tolerated_failed_percentage: Option<f64>,
}
model! { DescribeMapRunOutput {
    0 "Concurrency" concurrency: i64, 1 "ExecutionName" execution_name: String,
    2 "ItemCounts" item_counts: DescribeMapRunItemCounts, 3 "MapRunName" map_run_name: String,
    4 "StartedTime" started_time: String, 5 "Status" status: String, 6 "StoppedTime" stopped_time: String,
    7 "ToleratedFailedCount" tolerated_failed_count: i64, 8 "ToleratedFailedPercentage" tolerated_failed_percentage: f64
} }

/// In the response of [`DescribeMapRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMapRunItemCounts {
    pub aborted: Option<i64>,
    pub failed: Option<i64>,
    pub pending: Option<i64>,
    pub running: Option<i64>,
    pub succeed: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeMapRunItemCounts {
    0 "Aborted" aborted: i64, 1 "Failed" failed: i64, 2 "Pending" pending: i64, 3 "Running" running: i64,
    4 "Succeed" succeed: i64, 5 "Total" total: i64
} }

/// Describes regions: `DescribeRegions` of `fnf` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/fnf/2019-03-15/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Describes schedule: `DescribeSchedule` of `fnf` 2019-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/fnf/2019-03-15/DescribeSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedule {
    /// Required.
    pub flow_name: String,
    /// Required.
    pub schedule_name: String,
}
operation! { DescribeSchedule(flow_name: String, schedule_name: String) "DescribeSchedule" -> DescribeScheduleOutput {
    0 "FlowName" flow_name, 1 "ScheduleName" schedule_name
} { method: "GET", } }

/// Response of [`DescribeSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduleOutput {
    pub created_time: Option<String>,
    pub cron_expression: Option<String>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub last_modified_time: Option<String>,
    pub payload: Option<String>,
    pub schedule_id: Option<String>,
    pub schedule_name: Option<String>,
}
model! { DescribeScheduleOutput {
    0 "CreatedTime" created_time: String, 1 "CronExpression" cron_expression: String,
    2 "Description" description: String, 3 "Enable" enable: bool, 4 "LastModifiedTime" last_modified_time: String,
    5 "Payload" payload: String, 6 "ScheduleId" schedule_id: String, 7 "ScheduleName" schedule_name: String
} }

/// Gets execution history: `GetExecutionHistory` of `fnf` 2019-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/fnf/2019-03-15/GetExecutionHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutionHistory {
    /// Required.
    pub execution_name: String,
    /// Required.
    pub flow_name: String,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { GetExecutionHistory(execution_name: String, flow_name: String)
    "GetExecutionHistory" -> GetExecutionHistoryOutput {
    0 "ExecutionName" execution_name, 1 "FlowName" flow_name, 2 "Limit" limit: i64, 3 "NextToken" next_token: String
} { method: "GET", } }
paged! { GetExecutionHistory: GetExecutionHistoryEvents = Token "NextToken", "Events" events, next "NextToken" }

/// Response of [`GetExecutionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutionHistoryOutput {
    pub events: Vec<GetExecutionHistoryEvents>,
    pub next_token: Option<String>,
}
model! { GetExecutionHistoryOutput {
    0 "Events" events: Vec<GetExecutionHistoryEvents>, 1 "NextToken" next_token: String
} }

/// In the response of [`GetExecutionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutionHistoryEvents {
    pub event_detail: Option<String>,
    pub event_id: Option<i64>,
    pub schedule_event_id: Option<i64>,
    pub step_name: Option<String>,
    pub time: Option<String>,
    pub r#type: Option<String>,
}
model! { GetExecutionHistoryEvents {
    0 "EventDetail" event_detail: String, 1 "EventId" event_id: i64, 2 "ScheduleEventId" schedule_event_id: i64,
    3 "StepName" step_name: String, 4 "Time" time: String, 5 "Type" r#type: String
} }

/// Lists executions: `ListExecutions` of `fnf` 2019-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/fnf/2019-03-15/ListExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutions {
    pub execution_name_prefix: Option<String>,
    /// Required.
    pub flow_name: String,
    pub limit: Option<i64>,
    pub map_run_name: Option<String>,
    pub metadata_only: Option<bool>,
    pub next_token: Option<String>,
    pub qualifier: Option<String>,
    pub started_time_begin: Option<String>,
    pub started_time_end: Option<String>,
    pub status: Option<String>,
}
operation! { ListExecutions(flow_name: String) "ListExecutions" -> ListExecutionsOutput {
    0 "ExecutionNamePrefix" execution_name_prefix: String, 1 "FlowName" flow_name, 2 "Limit" limit: i64,
    3 "MapRunName" map_run_name: String, 4 "MetadataOnly" metadata_only: bool, 5 "NextToken" next_token: String,
    6 "Qualifier" qualifier: String, 7 "StartedTimeBegin" started_time_begin: String,
    8 "StartedTimeEnd" started_time_end: String, 9 "Status" status: String
} { method: "GET", } }
paged! { ListExecutions: ListExecutionsExecutions = Token "NextToken", "Executions" executions, next "NextToken" }

/// Response of [`ListExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionsOutput {
    pub executions: Vec<ListExecutionsExecutions>,
    pub next_token: Option<String>,
}
model! { ListExecutionsOutput {
    0 "Executions" executions: Vec<ListExecutionsExecutions>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionsExecutions {
    pub environment: Option<ListExecutionsEnvironment>,
    pub flow_definition: Option<String>,
    pub flow_name: Option<String>,
    pub input: Option<String>,
    pub name: Option<String>,
    pub output: Option<String>,
    pub started_time: Option<String>,
    pub status: Option<String>,
    pub stopped_time: Option<String>,
}
model! { ListExecutionsExecutions {
    0 "Environment" environment: ListExecutionsEnvironment, 1 "FlowDefinition" flow_definition: String,
    2 "FlowName" flow_name: String, 3 "Input" input: String, 4 "Name" name: String, 5 "Output" output: String,
    6 "StartedTime" started_time: String, 7 "Status" status: String, 8 "StoppedTime" stopped_time: String
} }

/// In the response of [`ListExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionsEnvironment {
    pub variables: Vec<ListExecutionsVariables>,
}
model! { ListExecutionsEnvironment {
    0 "Variables" variables: Vec<ListExecutionsVariables>
} }

/// In the response of [`ListExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionsVariables {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListExecutionsVariables {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Lists flow aliases: `ListFlowAliases` of `fnf` 2019-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/fnf/2019-03-15/ListFlowAliases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowAliases {
    /// Required.
    pub flow_name: String,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListFlowAliases(flow_name: String) "ListFlowAliases" -> ListFlowAliasesOutput {
    0 "FlowName" flow_name, 1 "Limit" limit: i64, 2 "NextToken" next_token: String
} { method: "GET", } }
paged! { ListFlowAliases: ListFlowAliasesAliases = Token "NextToken", "Aliases" aliases, next "NextToken" }

/// Response of [`ListFlowAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowAliasesOutput {
    pub aliases: Vec<ListFlowAliasesAliases>,
    pub next_token: Option<String>,
}
model! { ListFlowAliasesOutput {
    0 "Aliases" aliases: Vec<ListFlowAliasesAliases>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListFlowAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowAliasesAliases {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub routing_configurations: Vec<ListFlowAliasesRoutingConfigurations>,
}
model! { ListFlowAliasesAliases {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "RoutingConfigurations" routing_configurations: Vec<ListFlowAliasesRoutingConfigurations>
} }

/// In the response of [`ListFlowAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowAliasesRoutingConfigurations {
    pub version: Option<String>,
    pub weight: Option<String>,
}
model! { ListFlowAliasesRoutingConfigurations {
    0 "Version" version: String, 1 "Weight" weight: String
} }

/// Lists flow versions: `ListFlowVersions` of `fnf` 2019-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/fnf/2019-03-15/ListFlowVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersions {
    /// Required.
    pub flow_name: String,
    pub limit: Option<String>,
    pub next_token: Option<String>,
}
operation! { ListFlowVersions(flow_name: String) "ListFlowVersions" -> ListFlowVersionsOutput {
    0 "FlowName" flow_name, 1 "Limit" limit: String, 2 "NextToken" next_token: String
} { method: "GET", } }
paged! { ListFlowVersions: ListFlowVersionsFlowVersions =
    Token "NextToken", "FlowVersions" flow_versions, next "NextToken" }

/// Response of [`ListFlowVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersionsOutput {
    pub flow_versions: Vec<ListFlowVersionsFlowVersions>,
    pub next_token: Option<String>,
}
model! { ListFlowVersionsOutput {
    0 "FlowVersions" flow_versions: Vec<ListFlowVersionsFlowVersions>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListFlowVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersionsFlowVersions {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub version: Option<String>,
}
model! { ListFlowVersionsFlowVersions {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "Version" version: String
} }

/// Lists flows: `ListFlows` of `fnf` 2019-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See <https://api.alibabacloud.com/document/fnf/2019-03-15/ListFlows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlows {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ListFlows() "ListFlows" -> ListFlowsOutput {
    0 "Limit" limit: i64, 1 "NextToken" next_token: String, 2 "ResourceGroupId" resource_group_id: String
} { method: "GET", } }
paged! { ListFlows: ListFlowsFlows = Token "NextToken", "Flows" flows, next "NextToken" }

/// Response of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsOutput {
    pub flows: Vec<ListFlowsFlows>,
    pub next_token: Option<String>,
}
model! { ListFlowsOutput {
    0 "Flows" flows: Vec<ListFlowsFlows>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsFlows {
    pub created_time: Option<String>,
    pub definition: Option<String>,
    pub description: Option<String>,
    pub environment: Option<ListFlowsEnvironment>,
    pub execution_mode: Option<String>,
    pub id: Option<String>,
    pub last_modified_time: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub role_arn: Option<String>,
    pub r#type: Option<String>,
}
model! { ListFlowsFlows {
    0 "CreatedTime" created_time: String, 1 "Definition" definition: String, 2 "Description" description: String,
    3 "Environment" environment: ListFlowsEnvironment, 4 "ExecutionMode" execution_mode: String, 5 "Id" id: String,
    6 "LastModifiedTime" last_modified_time: String, 7 "Name" name: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "RoleArn" role_arn: String, 10 "Type" r#type: String
} }

/// In the response of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsEnvironment {
    pub variables: Vec<ListFlowsVariables>,
}
model! { ListFlowsEnvironment {
    0 "Variables" variables: Vec<ListFlowsVariables>
} }

/// In the response of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsVariables {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListFlowsVariables {
    0 "Description" description: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Lists schedules: `ListSchedules` of `fnf` 2019-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/fnf/2019-03-15/ListSchedules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedules {
    /// Required.
    pub flow_name: String,
    /// 1 to 1000.
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListSchedules(flow_name: String) "ListSchedules" -> ListSchedulesOutput {
    0 "FlowName" flow_name, 1 "Limit" limit: i64, 2 "NextToken" next_token: String
} { method: "GET", } }
paged! { ListSchedules: ListSchedulesSchedules = Token "NextToken", "Schedules" schedules, next "NextToken" }

/// Response of [`ListSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulesOutput {
    pub next_token: Option<String>,
    pub schedules: Vec<ListSchedulesSchedules>,
}
model! { ListSchedulesOutput {
    0 "NextToken" next_token: String, 1 "Schedules" schedules: Vec<ListSchedulesSchedules>
} }

/// In the response of [`ListSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulesSchedules {
    pub created_time: Option<String>,
    pub cron_expression: Option<String>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub last_modified_time: Option<String>,
    pub payload: Option<String>,
    pub schedule_id: Option<String>,
    pub schedule_name: Option<String>,
}
model! { ListSchedulesSchedules {
    0 "CreatedTime" created_time: String, 1 "CronExpression" cron_expression: String,
    2 "Description" description: String, 3 "Enable" enable: bool, 4 "LastModifiedTime" last_modified_time: String,
    5 "Payload" payload: String, 6 "ScheduleId" schedule_id: String, 7 "ScheduleName" schedule_name: String
} }

/// Publishes flow version: `PublishFlowVersion` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/PublishFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowVersion {
    pub description: Option<String>,
    /// Required.
    pub flow_name: String,
}
operation! { PublishFlowVersion(flow_name: String) "PublishFlowVersion" -> PublishFlowVersionOutput {
    0 "Description" description: String, 1 "FlowName" flow_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`PublishFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowVersionOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub flow_name: Option<String>,
    pub version: Option<String>,
}
model! { PublishFlowVersionOutput {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "FlowName" flow_name: String,
    3 "Version" version: String
} }

/// Reports task failed: `ReportTaskFailed` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/ReportTaskFailed>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskFailed {
    /// Required.
    pub task_token: String,
    pub cause: Option<String>,
    /// Required.
    pub error: String,
}
operation! { ReportTaskFailed(task_token: String, error: String) "ReportTaskFailed" -> ReportTaskFailedOutput {
    0 "TaskToken" task_token, 1 "Cause" cause: String, 2 "Error" error
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ReportTaskFailed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskFailedOutput {
    pub event_id: Option<i64>,
}
model! { ReportTaskFailedOutput {
    0 "EventId" event_id: i64
} }

/// Reports task succeeded: `ReportTaskSucceeded` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/ReportTaskSucceeded>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskSucceeded {
    /// Required.
    pub task_token: String,
    /// Required.
    pub output: String,
}
operation! { ReportTaskSucceeded(task_token: String, output: String)
    "ReportTaskSucceeded" -> ReportTaskSucceededOutput {
    0 "TaskToken" task_token, 1 "Output" output
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ReportTaskSucceeded`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskSucceededOutput {
    pub event_id: Option<i64>,
}
model! { ReportTaskSucceededOutput {
    0 "EventId" event_id: i64
} }

/// Starts execution: `StartExecution` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/StartExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartExecution {
    pub callback_fn_f_task_token: Option<String>,
    pub execution_name: Option<String>,
    /// Required.
    pub flow_name: String,
    pub input: Option<String>,
    pub qualifier: Option<String>,
}
operation! { StartExecution(flow_name: String) "StartExecution" -> StartExecutionOutput {
    0 "CallbackFnFTaskToken" callback_fn_f_task_token: String, 1 "ExecutionName" execution_name: String,
    2 "FlowName" flow_name, 3 "Input" input: String, 4 "Qualifier" qualifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`StartExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartExecutionOutput {
    pub flow_definition: Option<String>,
    pub flow_name: Option<String>,
    pub input: Option<String>,
    pub name: Option<String>,
    pub output: Option<String>,
    pub started_time: Option<String>,
    pub status: Option<String>,
    pub stopped_time: Option<String>,
}
model! { StartExecutionOutput {
    0 "FlowDefinition" flow_definition: String, 1 "FlowName" flow_name: String, 2 "Input" input: String,
    3 "Name" name: String, 4 "Output" output: String, 5 "StartedTime" started_time: String, 6 "Status" status: String,
    7 "StoppedTime" stopped_time: String
} }

/// Starts sync execution: `StartSyncExecution` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/StartSyncExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSyncExecution {
    pub execution_name: Option<String>,
    /// Required.
    pub flow_name: String,
    pub input: Option<String>,
    pub qualifier: Option<String>,
}
operation! { StartSyncExecution(flow_name: String) "StartSyncExecution" -> StartSyncExecutionOutput {
    0 "ExecutionName" execution_name: String, 1 "FlowName" flow_name, 2 "Input" input: String,
    3 "Qualifier" qualifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`StartSyncExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSyncExecutionOutput {
    pub environment: Option<StartSyncExecutionEnvironment>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub flow_name: Option<String>,
    pub name: Option<String>,
    pub output: Option<String>,
    pub started_time: Option<String>,
    pub status: Option<String>,
    pub stopped_time: Option<String>,
}
model! { StartSyncExecutionOutput {
    0 "Environment" environment: StartSyncExecutionEnvironment, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "FlowName" flow_name: String, 4 "Name" name: String,
    5 "Output" output: String, 6 "StartedTime" started_time: String, 7 "Status" status: String,
    8 "StoppedTime" stopped_time: String
} }

/// In the response of [`StartSyncExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSyncExecutionEnvironment {
    pub variables: Vec<StartSyncExecutionVariables>,
}
model! { StartSyncExecutionEnvironment {
    0 "Variables" variables: Vec<StartSyncExecutionVariables>
} }

/// In the response of [`StartSyncExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSyncExecutionVariables {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { StartSyncExecutionVariables {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Stops execution: `StopExecution` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/StopExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopExecution {
    pub cause: Option<String>,
    pub error: Option<String>,
    /// Required.
    pub execution_name: String,
    /// Required.
    pub flow_name: String,
}
operation! { StopExecution(execution_name: String, flow_name: String) "StopExecution" -> StopExecutionOutput {
    0 "Cause" cause: String, 1 "Error" error: String, 2 "ExecutionName" execution_name, 3 "FlowName" flow_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`StopExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopExecutionOutput {
    pub flow_definition: Option<String>,
    pub flow_name: Option<String>,
    pub input: Option<String>,
    pub name: Option<String>,
    pub output: Option<String>,
    pub role_arn: Option<String>,
    pub started_time: Option<String>,
    pub status: Option<String>,
    pub stopped_time: Option<String>,
}
model! { StopExecutionOutput {
    0 "FlowDefinition" flow_definition: String, 1 "FlowName" flow_name: String, 2 "Input" input: String,
    3 "Name" name: String, 4 "Output" output: String, 5 "RoleArn" role_arn: String,
    6 "StartedTime" started_time: String, 7 "Status" status: String, 8 "StoppedTime" stopped_time: String
} }

/// Updates flow: `UpdateFlow` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/UpdateFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlow {
    pub definition: Option<String>,
    pub description: Option<String>,
    pub environment: Option<UpdateFlowEnvironment>,
    /// Required.
    pub name: String,
    pub role_arn: Option<String>,
    pub r#type: Option<String>,
}
operation! { UpdateFlow(name: String) "UpdateFlow" -> UpdateFlowOutput {
    0 "Definition" definition: String, 1 "Description" description: String,
    2 "Environment" environment: UpdateFlowEnvironment, 3 "Name" name, 4 "RoleArn" role_arn: String,
    5 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`UpdateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowEnvironment {
    pub variables: Option<Vec<UpdateFlowVariables>>,
}
input! { UpdateFlowEnvironment() {
    0 "Variables" variables: Vec<UpdateFlowVariables>
} }

/// In the request of [`UpdateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowVariables {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateFlowVariables() {
    0 "Description" description: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Response of [`UpdateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowOutput {
    pub created_time: Option<String>,
    pub definition: Option<String>,
    pub description: Option<String>,
    pub environment: Option<UpdateFlowEnvironment2>,
    pub external_storage_location: Option<String>,
    pub id: Option<String>,
    pub last_modified_time: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub role_arn: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateFlowOutput {
    0 "CreatedTime" created_time: String, 1 "Definition" definition: String, 2 "Description" description: String,
    3 "Environment" environment: UpdateFlowEnvironment2, 4 "ExternalStorageLocation" external_storage_location: String,
    5 "Id" id: String, 6 "LastModifiedTime" last_modified_time: String, 7 "Name" name: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "RoleArn" role_arn: String, 10 "Type" r#type: String
} }

/// In the response of [`UpdateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowEnvironment2 {
    pub variables: Vec<UpdateFlowEnvironmentVariables>,
}
model! { UpdateFlowEnvironment2 {
    0 "Variables" variables: Vec<UpdateFlowEnvironmentVariables>
} }

/// In the response of [`UpdateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowEnvironmentVariables {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { UpdateFlowEnvironmentVariables {
    0 "Description" description: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Updates flow alias: `UpdateFlowAlias` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/UpdateFlowAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowAlias {
    pub description: Option<String>,
    /// Required.
    pub flow_name: String,
    /// Required.
    pub name: String,
    pub routing_configurations: Option<Vec<UpdateFlowAliasRoutingConfigurations>>,
}
operation! { UpdateFlowAlias(flow_name: String, name: String) "UpdateFlowAlias" -> UpdateFlowAliasOutput {
    0 "Description" description: String, 1 "FlowName" flow_name, 2 "Name" name,
    3 "RoutingConfigurations" routing_configurations: Vec<UpdateFlowAliasRoutingConfigurations>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`UpdateFlowAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowAliasRoutingConfigurations {
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateFlowAliasRoutingConfigurations() {
    0 "Version" version: String, 1 "Weight" weight: i64
} }

/// Response of [`UpdateFlowAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowAliasOutput {
    pub alias: Option<UpdateFlowAliasAlias>,
}
model! { UpdateFlowAliasOutput {
    0 "Alias" alias: UpdateFlowAliasAlias
} }

/// In the response of [`UpdateFlowAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowAliasAlias {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub routing_configurations: Vec<UpdateFlowAliasAliasRoutingConfigurations>,
}
model! { UpdateFlowAliasAlias {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "RoutingConfigurations" routing_configurations: Vec<UpdateFlowAliasAliasRoutingConfigurations>
} }

/// In the response of [`UpdateFlowAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowAliasAliasRoutingConfigurations {
    pub version: Option<String>,
    pub weight: Option<i64>,
}
model! { UpdateFlowAliasAliasRoutingConfigurations {
    0 "Version" version: String, 1 "Weight" weight: i64
} }

/// Updates map run: `UpdateMapRun` of `fnf` 2019-03-15.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/UpdateMapRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMapRun {
    pub concurrency: Option<i64>,
    /// Required.
    pub execution_name: String,
    /// Required.
    pub flow_name: String,
    /// Required.
    pub map_run_name: String,
    pub request_id: Option<String>,
    pub tolerated_failed_count: Option<i64>,
    pub tolerated_failed_percentage: Option<f64>,
}
operation! { UpdateMapRun(execution_name: String, flow_name: String, map_run_name: String)
    "UpdateMapRun" -> UpdateMapRunOutput {
    0 "Concurrency" concurrency: i64, 1 "ExecutionName" execution_name, 2 "FlowName" flow_name,
    3 "MapRunName" map_run_name, 4 "RequestId" request_id: String, 5 "ToleratedFailedCount" tolerated_failed_count: i64,
    6 "ToleratedFailedPercentage" tolerated_failed_percentage: f64
} { method: "GET", } }

/// Response of [`UpdateMapRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMapRunOutput {
    pub concurrency: Option<i64>,
    pub execution_name: Option<String>,
    pub flow_name: Option<String>,
    pub map_run_name: Option<String>,
    pub tolerated_failed_count: Option<i64>,
    pub tolerated_failed_percentage: Option<f64>,
}
model! { UpdateMapRunOutput {
    0 "Concurrency" concurrency: i64, 1 "ExecutionName" execution_name: String, 2 "FlowName" flow_name: String,
    3 "MapRunName" map_run_name: String, 4 "ToleratedFailedCount" tolerated_failed_count: i64,
    5 "ToleratedFailedPercentage" tolerated_failed_percentage: f64
} }

/// Updates schedule: `UpdateSchedule` of `fnf` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/fnf/2019-03-15/UpdateSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSchedule {
    pub cron_expression: Option<String>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    /// Required.
    pub flow_name: String,
    pub payload: Option<String>,
    /// Required.
    pub schedule_name: String,
}
operation! { UpdateSchedule(flow_name: String, schedule_name: String) "UpdateSchedule" -> UpdateScheduleOutput {
    0 "CronExpression" cron_expression: String, 1 "Description" description: String, 2 "Enable" enable: bool,
    3 "FlowName" flow_name, 4 "Payload" payload: String, 5 "ScheduleName" schedule_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScheduleOutput {
    pub created_time: Option<String>,
    pub cron_expression: Option<String>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub last_modified_time: Option<String>,
    pub payload: Option<String>,
    pub schedule_id: Option<String>,
    pub schedule_name: Option<String>,
}
model! { UpdateScheduleOutput {
    0 "CreatedTime" created_time: String, 1 "CronExpression" cron_expression: String,
    2 "Description" description: String, 3 "Enable" enable: bool, 4 "LastModifiedTime" last_modified_time: String,
    5 "Payload" payload: String, 6 "ScheduleId" schedule_id: String, 7 "ScheduleName" schedule_name: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateFlow, CreateFlowAlias, CreateSchedule, DeleteFlow, DeleteFlowAlias, DeleteFlowVersion, DeleteSchedule,
    DescribeExecution, DescribeFlow, DescribeFlowAlias, DescribeMapRun, DescribeRegions, DescribeSchedule,
    GetExecutionHistory, ListExecutions, ListFlowAliases, ListFlowVersions, ListFlows, ListSchedules,
    PublishFlowVersion, ReportTaskFailed, ReportTaskSucceeded, StartExecution, StartSyncExecution, StopExecution,
    UpdateFlow, UpdateFlowAlias, UpdateMapRun, UpdateSchedule
}
