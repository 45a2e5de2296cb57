//! `fnf` 2019-03-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-beijing", "cn-beijing.fnf.aliyuncs.com"),
        ("cn-hangzhou", "cn-hangzhou.fnf.aliyuncs.com"),
        ("cn-shanghai", "cn-shanghai.fnf.aliyuncs.com"),
        ("cn-shenzhen", "cn-shenzhen.fnf.aliyuncs.com"),
    ],
    vpc: &[],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "fnf", version: "2019-03-15", code: "fnf", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlow {
    pub definition: String,
    pub description: String,
    pub environment: Option<CreateFlowEnvironment>,
    pub execution_mode: Option<String>,
    pub external_storage_location: Option<String>,
    pub name: String,
    pub resource_group_id: Option<String>,
    pub role_arn: Option<String>,
    pub r#type: String,
}
operation! { CreateFlow(definition: String, description: String, name: String, r#type: String)
    "CreateFlow" -> CreateFlowOutput {
    0 "Definition" definition, 1 "Description" description, 2 "Environment" environment: CreateFlowEnvironment,
    3 "ExecutionMode" execution_mode: String, 4 "ExternalStorageLocation" external_storage_location: String,
    5 "Name" name, 6 "ResourceGroupId" resource_group_id: String, 7 "RoleArn" role_arn: String, 8 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEnvironment {
    pub variables: Option<Vec<CreateFlowVariables>>,
}
input! { CreateFlowEnvironment() {
    0 "Variables" variables: Vec<CreateFlowVariables>
} }

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
    0 "CreatedTime" created_time, 1 "Definition" definition, 2 "Description" description, 3 "Environment" environment,
    4 "ExecutionMode" execution_mode, 5 "Id" id, 6 "LastModifiedTime" last_modified_time, 7 "Name" name,
    8 "ResourceGroupId" resource_group_id, 9 "RoleArn" role_arn, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEnvironment2 {
    pub variables: Option<Vec<CreateFlowEnvironmentVariables>>,
}
model! { CreateFlowEnvironment2 {
    0 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEnvironmentVariables {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { CreateFlowEnvironmentVariables {
    0 "Description" description, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowAlias {
    pub description: Option<String>,
    pub flow_name: String,
    pub name: String,
    pub routing_configurations: Vec<CreateFlowAliasRoutingConfigurations>,
}
operation! { CreateFlowAlias(flow_name: String, name: String, routing_configurations: Vec<CreateFlowAliasRoutingConfigurations>)
    "CreateFlowAlias" -> CreateFlowAliasOutput {
    0 "Description" description: String, 1 "FlowName" flow_name, 2 "Name" name,
    3 "RoutingConfigurations" routing_configurations
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowAliasRoutingConfigurations {
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateFlowAliasRoutingConfigurations(version: String, weight: i64) {
    0 "Version" version: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowAliasOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub flow_name: Option<String>,
    pub name: Option<String>,
    pub routing_configurations: Option<Vec<CreateFlowAliasRoutingConfigurations2>>,
}
model! { CreateFlowAliasOutput {
    0 "CreatedTime" created_time, 1 "Description" description, 2 "FlowName" flow_name, 3 "Name" name,
    4 "RoutingConfigurations" routing_configurations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowAliasRoutingConfigurations2 {
    pub version: Option<String>,
    pub weight: Option<i64>,
}
model! { CreateFlowAliasRoutingConfigurations2 {
    0 "Version" version, 1 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedule {
    pub signature_version: Option<String>,
    pub cron_expression: String,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub flow_name: String,
    pub payload: Option<String>,
    pub schedule_name: String,
}
operation! { CreateSchedule(cron_expression: String, flow_name: String, schedule_name: String)
    "CreateSchedule" -> CreateScheduleOutput {
    0 "SignatureVersion" signature_version: String, 1 "CronExpression" cron_expression,
    2 "Description" description: String, 3 "Enable" enable: bool, 4 "FlowName" flow_name, 5 "Payload" payload: String,
    6 "ScheduleName" schedule_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

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
    0 "CreatedTime" created_time, 1 "CronExpression" cron_expression, 2 "Description" description, 3 "Enable" enable,
    4 "LastModifiedTime" last_modified_time, 5 "Payload" payload, 6 "ScheduleId" schedule_id,
    7 "ScheduleName" schedule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlow {
    pub name: String,
}
operation! { DeleteFlow(name: String) "DeleteFlow" -> Empty {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowAlias {
    pub flow_name: String,
    pub name: String,
}
operation! { DeleteFlowAlias(flow_name: String, name: String) "DeleteFlowAlias" -> Empty {
    0 "FlowName" flow_name, 1 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteFlowAliasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowVersion {
    pub flow_name: String,
    pub flow_version: String,
}
operation! { DeleteFlowVersion(flow_name: String, flow_version: String) "DeleteFlowVersion" -> Empty {
    0 "FlowName" flow_name, 1 "FlowVersion" flow_version
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteFlowVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedule {
    pub flow_name: String,
    pub schedule_name: String,
}
operation! { DeleteSchedule(flow_name: String, schedule_name: String) "DeleteSchedule" -> Empty {
    0 "FlowName" flow_name, 1 "ScheduleName" schedule_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecution {
    pub execution_name: String,
    pub flow_name: String,
    pub wait_time_seconds: Option<i64>,
}
operation! { DescribeExecution(execution_name: String, flow_name: String)
    "DescribeExecution" -> DescribeExecutionOutput {
    0 "ExecutionName" execution_name, 1 "FlowName" flow_name, 2 "WaitTimeSeconds" wait_time_seconds: i64
} { method: "GET", } }

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
    0 "Environment" environment, 1 "FlowDefinition" flow_definition, 2 "FlowName" flow_name, 3 "Input" input,
    4 "Name" name, 5 "Output" output, 6 "StartedTime" started_time, 7 "Status" status, 8 "StoppedTime" stopped_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutionEnvironment {
    pub variables: Option<Vec<DescribeExecutionVariables>>,
}
model! { DescribeExecutionEnvironment {
    0 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutionVariables {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeExecutionVariables {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlow {
    pub flow_version: Option<String>,
    pub name: String,
}
operation! { DescribeFlow(name: String) "DescribeFlow" -> DescribeFlowOutput {
    0 "FlowVersion" flow_version: String, 1 "Name" name
} { method: "GET", } }

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
    0 "CreatedTime" created_time, 1 "Definition" definition, 2 "Description" description, 3 "Environment" environment,
    4 "ExecutionMode" execution_mode, 5 "Id" id, 6 "LastModifiedTime" last_modified_time, 7 "Name" name,
    8 "ResourceGroupId" resource_group_id, 9 "RoleArn" role_arn, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowEnvironment {
    pub variables: Option<Vec<DescribeFlowVariables>>,
}
model! { DescribeFlowEnvironment {
    0 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowVariables {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFlowVariables {
    0 "Description" description, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowAlias {
    pub flow_name: String,
    pub name: String,
}
operation! { DescribeFlowAlias(flow_name: String, name: String) "DescribeFlowAlias" -> DescribeFlowAliasOutput {
    0 "FlowName" flow_name, 1 "Name" name
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowAliasOutput {
    pub alias: Option<DescribeFlowAliasAlias>,
}
model! { DescribeFlowAliasOutput {
    0 "Alias" alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowAliasAlias {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub routing_configurations: Option<Vec<DescribeFlowAliasRoutingConfigurations>>,
}
model! { DescribeFlowAliasAlias {
    0 "CreatedTime" created_time, 1 "Description" description, 2 "Name" name,
    3 "RoutingConfigurations" routing_configurations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowAliasRoutingConfigurations {
    pub version: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeFlowAliasRoutingConfigurations {
    0 "Version" version, 1 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMapRun {
    pub execution_name: String,
    pub flow_name: String,
    pub map_run_name: String,
    pub request_id: Option<String>,
}
operation! { DescribeMapRun(execution_name: String, flow_name: String, map_run_name: String)
    "DescribeMapRun" -> DescribeMapRunOutput {
    0 "ExecutionName" execution_name, 1 "FlowName" flow_name, 2 "MapRunName" map_run_name,
    3 "RequestId" request_id: String
} { method: "GET", } }

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
    0 "Concurrency" concurrency, 1 "ExecutionName" execution_name, 2 "ItemCounts" item_counts,
    3 "MapRunName" map_run_name, 4 "StartedTime" started_time, 5 "Status" status, 6 "StoppedTime" stopped_time,
    7 "ToleratedFailedCount" tolerated_failed_count, 8 "ToleratedFailedPercentage" tolerated_failed_percentage
} }

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
    0 "Aborted" aborted, 1 "Failed" failed, 2 "Pending" pending, 3 "Running" running, 4 "Succeed" succeed,
    5 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Option<Vec<DescribeRegionsRegion>>,
}
model! { DescribeRegionsRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedule {
    pub flow_name: String,
    pub schedule_name: String,
}
operation! { DescribeSchedule(flow_name: String, schedule_name: String) "DescribeSchedule" -> DescribeScheduleOutput {
    0 "FlowName" flow_name, 1 "ScheduleName" schedule_name
} { method: "GET", } }

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
    0 "CreatedTime" created_time, 1 "CronExpression" cron_expression, 2 "Description" description, 3 "Enable" enable,
    4 "LastModifiedTime" last_modified_time, 5 "Payload" payload, 6 "ScheduleId" schedule_id,
    7 "ScheduleName" schedule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutionHistory {
    pub execution_name: String,
    pub flow_name: String,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { GetExecutionHistory(execution_name: String, flow_name: String)
    "GetExecutionHistory" -> GetExecutionHistoryOutput {
    0 "ExecutionName" execution_name, 1 "FlowName" flow_name, 2 "Limit" limit: i64, 3 "NextToken" next_token: String
} { method: "GET", } }
paged! { GetExecutionHistory: GetExecutionHistoryEvents = Token "NextToken", "Events" events, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutionHistoryOutput {
    pub events: Option<Vec<GetExecutionHistoryEvents>>,
    pub next_token: Option<String>,
}
model! { GetExecutionHistoryOutput {
    0 "Events" events, 1 "NextToken" next_token
} }

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
    0 "EventDetail" event_detail, 1 "EventId" event_id, 2 "ScheduleEventId" schedule_event_id, 3 "StepName" step_name,
    4 "Time" time, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutions {
    pub execution_name_prefix: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionsOutput {
    pub executions: Option<Vec<ListExecutionsExecutions>>,
    pub next_token: Option<String>,
}
model! { ListExecutionsOutput {
    0 "Executions" executions, 1 "NextToken" next_token
} }

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
    0 "Environment" environment, 1 "FlowDefinition" flow_definition, 2 "FlowName" flow_name, 3 "Input" input,
    4 "Name" name, 5 "Output" output, 6 "StartedTime" started_time, 7 "Status" status, 8 "StoppedTime" stopped_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionsEnvironment {
    pub variables: Option<Vec<ListExecutionsVariables>>,
}
model! { ListExecutionsEnvironment {
    0 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionsVariables {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListExecutionsVariables {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowAliases {
    pub flow_name: String,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListFlowAliases(flow_name: String) "ListFlowAliases" -> ListFlowAliasesOutput {
    0 "FlowName" flow_name, 1 "Limit" limit: i64, 2 "NextToken" next_token: String
} { method: "GET", } }
paged! { ListFlowAliases: ListFlowAliasesAliases = Token "NextToken", "Aliases" aliases, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowAliasesOutput {
    pub aliases: Option<Vec<ListFlowAliasesAliases>>,
    pub next_token: Option<String>,
}
model! { ListFlowAliasesOutput {
    0 "Aliases" aliases, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowAliasesAliases {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub routing_configurations: Option<Vec<ListFlowAliasesRoutingConfigurations>>,
}
model! { ListFlowAliasesAliases {
    0 "CreatedTime" created_time, 1 "Description" description, 2 "Name" name,
    3 "RoutingConfigurations" routing_configurations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowAliasesRoutingConfigurations {
    pub version: Option<String>,
    pub weight: Option<String>,
}
model! { ListFlowAliasesRoutingConfigurations {
    0 "Version" version, 1 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersions {
    pub flow_name: String,
    pub limit: Option<String>,
    pub next_token: Option<String>,
}
operation! { ListFlowVersions(flow_name: String) "ListFlowVersions" -> ListFlowVersionsOutput {
    0 "FlowName" flow_name, 1 "Limit" limit: String, 2 "NextToken" next_token: String
} { method: "GET", } }
paged! { ListFlowVersions: ListFlowVersionsFlowVersions =
    Token "NextToken", "FlowVersions" flow_versions, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersionsOutput {
    pub flow_versions: Option<Vec<ListFlowVersionsFlowVersions>>,
    pub next_token: Option<String>,
}
model! { ListFlowVersionsOutput {
    0 "FlowVersions" flow_versions, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersionsFlowVersions {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub version: Option<String>,
}
model! { ListFlowVersionsFlowVersions {
    0 "CreatedTime" created_time, 1 "Description" description, 2 "Version" version
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsOutput {
    pub flows: Option<Vec<ListFlowsFlows>>,
    pub next_token: Option<String>,
}
model! { ListFlowsOutput {
    0 "Flows" flows, 1 "NextToken" next_token
} }

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
    0 "CreatedTime" created_time, 1 "Definition" definition, 2 "Description" description, 3 "Environment" environment,
    4 "ExecutionMode" execution_mode, 5 "Id" id, 6 "LastModifiedTime" last_modified_time, 7 "Name" name,
    8 "ResourceGroupId" resource_group_id, 9 "RoleArn" role_arn, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsEnvironment {
    pub variables: Option<Vec<ListFlowsVariables>>,
}
model! { ListFlowsEnvironment {
    0 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsVariables {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListFlowsVariables {
    0 "Description" description, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedules {
    pub flow_name: String,
    /// 1 to 1000.
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListSchedules(flow_name: String) "ListSchedules" -> ListSchedulesOutput {
    0 "FlowName" flow_name, 1 "Limit" limit: i64, 2 "NextToken" next_token: String
} { method: "GET", } }
paged! { ListSchedules: ListSchedulesSchedules = Token "NextToken", "Schedules" schedules, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulesOutput {
    pub next_token: Option<String>,
    pub schedules: Option<Vec<ListSchedulesSchedules>>,
}
model! { ListSchedulesOutput {
    0 "NextToken" next_token, 1 "Schedules" schedules
} }

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
    0 "CreatedTime" created_time, 1 "CronExpression" cron_expression, 2 "Description" description, 3 "Enable" enable,
    4 "LastModifiedTime" last_modified_time, 5 "Payload" payload, 6 "ScheduleId" schedule_id,
    7 "ScheduleName" schedule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowVersion {
    pub description: Option<String>,
    pub flow_name: String,
}
operation! { PublishFlowVersion(flow_name: String) "PublishFlowVersion" -> PublishFlowVersionOutput {
    0 "Description" description: String, 1 "FlowName" flow_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowVersionOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub flow_name: Option<String>,
    pub version: Option<String>,
}
model! { PublishFlowVersionOutput {
    0 "CreatedTime" created_time, 1 "Description" description, 2 "FlowName" flow_name, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskFailed {
    pub task_token: String,
    pub cause: Option<String>,
    pub error: String,
}
operation! { ReportTaskFailed(task_token: String, error: String) "ReportTaskFailed" -> ReportTaskFailedOutput {
    0 "TaskToken" task_token, 1 "Cause" cause: String, 2 "Error" error
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskFailedOutput {
    pub event_id: Option<i64>,
}
model! { ReportTaskFailedOutput {
    0 "EventId" event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskSucceeded {
    pub task_token: String,
    pub output: String,
}
operation! { ReportTaskSucceeded(task_token: String, output: String)
    "ReportTaskSucceeded" -> ReportTaskSucceededOutput {
    0 "TaskToken" task_token, 1 "Output" output
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskSucceededOutput {
    pub event_id: Option<i64>,
}
model! { ReportTaskSucceededOutput {
    0 "EventId" event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartExecution {
    pub callback_fn_f_task_token: Option<String>,
    pub execution_name: Option<String>,
    pub flow_name: String,
    pub input: Option<String>,
    pub qualifier: Option<String>,
}
operation! { StartExecution(flow_name: String) "StartExecution" -> StartExecutionOutput {
    0 "CallbackFnFTaskToken" callback_fn_f_task_token: String, 1 "ExecutionName" execution_name: String,
    2 "FlowName" flow_name, 3 "Input" input: String, 4 "Qualifier" qualifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

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
    0 "FlowDefinition" flow_definition, 1 "FlowName" flow_name, 2 "Input" input, 3 "Name" name, 4 "Output" output,
    5 "StartedTime" started_time, 6 "Status" status, 7 "StoppedTime" stopped_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSyncExecution {
    pub execution_name: Option<String>,
    pub flow_name: String,
    pub input: Option<String>,
    pub qualifier: Option<String>,
}
operation! { StartSyncExecution(flow_name: String) "StartSyncExecution" -> StartSyncExecutionOutput {
    0 "ExecutionName" execution_name: String, 1 "FlowName" flow_name, 2 "Input" input: String,
    3 "Qualifier" qualifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

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
    0 "Environment" environment, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "FlowName" flow_name,
    4 "Name" name, 5 "Output" output, 6 "StartedTime" started_time, 7 "Status" status, 8 "StoppedTime" stopped_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSyncExecutionEnvironment {
    pub variables: Option<Vec<StartSyncExecutionVariables>>,
}
model! { StartSyncExecutionEnvironment {
    0 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSyncExecutionVariables {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { StartSyncExecutionVariables {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopExecution {
    pub cause: Option<String>,
    pub error: Option<String>,
    pub execution_name: String,
    pub flow_name: String,
}
operation! { StopExecution(execution_name: String, flow_name: String) "StopExecution" -> StopExecutionOutput {
    0 "Cause" cause: String, 1 "Error" error: String, 2 "ExecutionName" execution_name, 3 "FlowName" flow_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

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
    0 "FlowDefinition" flow_definition, 1 "FlowName" flow_name, 2 "Input" input, 3 "Name" name, 4 "Output" output,
    5 "RoleArn" role_arn, 6 "StartedTime" started_time, 7 "Status" status, 8 "StoppedTime" stopped_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlow {
    pub definition: Option<String>,
    pub description: Option<String>,
    pub environment: Option<UpdateFlowEnvironment>,
    pub name: String,
    pub role_arn: Option<String>,
    pub r#type: Option<String>,
}
operation! { UpdateFlow(name: String) "UpdateFlow" -> UpdateFlowOutput {
    0 "Definition" definition: String, 1 "Description" description: String,
    2 "Environment" environment: UpdateFlowEnvironment, 3 "Name" name, 4 "RoleArn" role_arn: String,
    5 "Type" r#type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowEnvironment {
    pub variables: Option<Vec<UpdateFlowVariables>>,
}
input! { UpdateFlowEnvironment() {
    0 "Variables" variables: Vec<UpdateFlowVariables>
} }

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
    0 "CreatedTime" created_time, 1 "Definition" definition, 2 "Description" description, 3 "Environment" environment,
    4 "ExternalStorageLocation" external_storage_location, 5 "Id" id, 6 "LastModifiedTime" last_modified_time,
    7 "Name" name, 8 "ResourceGroupId" resource_group_id, 9 "RoleArn" role_arn, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowEnvironment2 {
    pub variables: Option<Vec<UpdateFlowEnvironmentVariables>>,
}
model! { UpdateFlowEnvironment2 {
    0 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowEnvironmentVariables {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { UpdateFlowEnvironmentVariables {
    0 "Description" description, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowAlias {
    pub description: Option<String>,
    pub flow_name: String,
    pub name: String,
    pub routing_configurations: Option<Vec<UpdateFlowAliasRoutingConfigurations>>,
}
operation! { UpdateFlowAlias(flow_name: String, name: String) "UpdateFlowAlias" -> UpdateFlowAliasOutput {
    0 "Description" description: String, 1 "FlowName" flow_name, 2 "Name" name,
    3 "RoutingConfigurations" routing_configurations: Vec<UpdateFlowAliasRoutingConfigurations>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowAliasRoutingConfigurations {
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateFlowAliasRoutingConfigurations() {
    0 "Version" version: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowAliasOutput {
    pub alias: Option<UpdateFlowAliasAlias>,
}
model! { UpdateFlowAliasOutput {
    0 "Alias" alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowAliasAlias {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub routing_configurations: Option<Vec<UpdateFlowAliasAliasRoutingConfigurations>>,
}
model! { UpdateFlowAliasAlias {
    0 "CreatedTime" created_time, 1 "Description" description, 2 "Name" name,
    3 "RoutingConfigurations" routing_configurations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowAliasAliasRoutingConfigurations {
    pub version: Option<String>,
    pub weight: Option<i64>,
}
model! { UpdateFlowAliasAliasRoutingConfigurations {
    0 "Version" version, 1 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMapRun {
    pub concurrency: Option<i64>,
    pub execution_name: String,
    pub flow_name: String,
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
    0 "Concurrency" concurrency, 1 "ExecutionName" execution_name, 2 "FlowName" flow_name, 3 "MapRunName" map_run_name,
    4 "ToleratedFailedCount" tolerated_failed_count, 5 "ToleratedFailedPercentage" tolerated_failed_percentage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSchedule {
    pub cron_expression: Option<String>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub flow_name: String,
    pub payload: Option<String>,
    pub schedule_name: String,
}
operation! { UpdateSchedule(flow_name: String, schedule_name: String) "UpdateSchedule" -> UpdateScheduleOutput {
    0 "CronExpression" cron_expression: String, 1 "Description" description: String, 2 "Enable" enable: bool,
    3 "FlowName" flow_name, 4 "Payload" payload: String, 5 "ScheduleName" schedule_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

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
    0 "CreatedTime" created_time, 1 "CronExpression" cron_expression, 2 "Description" description, 3 "Enable" enable,
    4 "LastModifiedTime" last_modified_time, 5 "Payload" payload, 6 "ScheduleId" schedule_id,
    7 "ScheduleName" schedule_name
} }

#[cfg(feature = "reflect")]
register! {
    CreateFlow, CreateFlowAlias, CreateSchedule, DeleteFlow, DeleteFlowAlias, DeleteFlowVersion, DeleteSchedule,
    DescribeExecution, DescribeFlow, DescribeFlowAlias, DescribeMapRun, DescribeRegions, DescribeSchedule,
    GetExecutionHistory, ListExecutions, ListFlowAliases, ListFlowVersions, ListFlows, ListSchedules,
    PublishFlowVersion, ReportTaskFailed, ReportTaskSucceeded, StartExecution, StartSyncExecution, StopExecution,
    UpdateFlow, UpdateFlowAlias, UpdateMapRun, UpdateSchedule
}
