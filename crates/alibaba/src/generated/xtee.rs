//! `xtee` of Alibaba Cloud, API version 2021-09-10.
//!
//! Endpoint: a table of 5 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/xtee/2021-09-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, xtee::CheckCopyRuleVariable};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckCopyRuleVariable::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "riskcontrol-share.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "riskcontrol-share.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "riskcontrol-share.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "riskcontrol-share.aliyuncs.com"),
        ("cn-shanghai", "riskcontrol-share.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("xtee", "2021-09-10", "xtee", &ENDPOINTS);

/// Adds sample data by csv: `AddSampleDataByCsv` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/AddSampleDataByCsv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSampleDataByCsv {
    pub lang: Option<String>,
    pub oss_file_name: Option<String>,
    pub reg_id: Option<String>,
    pub sample_batch_uuid: Option<String>,
}
operation! { AddSampleDataByCsv() "AddSampleDataByCsv" -> Empty {
    0 "Lang" lang: String, 1 "ossFileName" oss_file_name: String, 2 "regId" reg_id: String,
    3 "sampleBatchUuid" sample_batch_uuid: String
} }

/// Response of [`AddSampleDataByCsv`]: empty.
pub type AddSampleDataByCsvOutput = Empty;

/// Adds sample data by text: `AddSampleDataByText` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/AddSampleDataByText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSampleDataByText {
    pub lang: Option<String>,
    pub data_value: Option<String>,
    pub reg_id: Option<String>,
    pub sample_batch_uuid: Option<String>,
}
operation! { AddSampleDataByText() "AddSampleDataByText" -> Empty {
    0 "Lang" lang: String, 1 "dataValue" data_value: String, 2 "regId" reg_id: String,
    3 "sampleBatchUuid" sample_batch_uuid: String
} }

/// Response of [`AddSampleDataByText`]: empty.
pub type AddSampleDataByTextOutput = Empty;

/// Batches delete sample data: `BatchDeleteSampleData` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/BatchDeleteSampleData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteSampleData {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub uuids: Option<String>,
}
operation! { BatchDeleteSampleData() "BatchDeleteSampleData" -> Empty {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "uuids" uuids: String
} }

/// Response of [`BatchDeleteSampleData`]: empty.
pub type BatchDeleteSampleDataOutput = Empty;

/// Binds variable: `BindVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/BindVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindVariable {
    pub lang: Option<String>,
    pub api_region_id: Option<String>,
    pub api_type: Option<String>,
    pub create_type: Option<String>,
    pub define_id: Option<String>,
    pub define_ids: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub event_code: String,
    pub exception_value: Option<String>,
    pub id: Option<i64>,
    pub output_field: Option<String>,
    pub output_type: Option<String>,
    pub params: Option<String>,
    pub params_list: Option<String>,
    pub reg_id: Option<String>,
    pub source_type: Option<String>,
    /// Required.
    pub title: String,
}
operation! { BindVariable(event_code: String, title: String) "BindVariable" -> BindVariableOutput {
    0 "Lang" lang: String, 1 "apiRegionId" api_region_id: String, 2 "apiType" api_type: String,
    3 "createType" create_type: String, 4 "defineId" define_id: String, 5 "defineIds" define_ids: String,
    6 "description" description: String, 7 "eventCode" event_code, 8 "exceptionValue" exception_value: String,
    9 "id" id: i64, 10 "outputField" output_field: String, 11 "outputType" output_type: String,
    12 "params" params: String, 13 "paramsList" params_list: String, 14 "regId" reg_id: String,
    15 "sourceType" source_type: String, 16 "title" title
} }

/// Response of [`BindVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindVariableOutput {
    pub result_object: Option<bool>,
}
model! { BindVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Cancels sub task: `CancelSubTask` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CancelSubTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSubTask {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub sub_task_id: Option<i64>,
    pub tab: Option<String>,
}
operation! { CancelSubTask() "CancelSubTask" -> CancelSubTaskOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "SubTaskId" sub_task_id: i64, 3 "Tab" tab: String
} }

/// Response of [`CancelSubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSubTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
}
model! { CancelSubTaskOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: bool
} }

/// Checks copy rule variable: `CheckCopyRuleVariable` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CheckCopyRuleVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCopyRuleVariable {
    pub create_type: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub source_rule_id: Option<String>,
    pub source_rule_ids: Option<String>,
    pub target_event_code: Option<String>,
}
operation! { CheckCopyRuleVariable() "CheckCopyRuleVariable" -> CheckCopyRuleVariableOutput {
    0 "CreateType" create_type: String, 1 "Lang" lang: String, 2 "RegId" reg_id: String,
    3 "SourceRuleId" source_rule_id: String, 4 "SourceRuleIds" source_rule_ids: String,
    5 "TargetEventCode" target_event_code: String
} }

/// Response of [`CheckCopyRuleVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCopyRuleVariableOutput {
    pub result_object: Option<CheckCopyRuleVariableResultObject>,
}
model! { CheckCopyRuleVariableOutput {
    0 "ResultObject" result_object: CheckCopyRuleVariableResultObject
} }

/// In the response of [`CheckCopyRuleVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCopyRuleVariableResultObject {
    pub message: Vec<CheckCopyRuleVariableMessage>,
}
model! { CheckCopyRuleVariableResultObject {
    0 "Message" message: Vec<CheckCopyRuleVariableMessage>
} }

/// In the response of [`CheckCopyRuleVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCopyRuleVariableMessage {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
model! { CheckCopyRuleVariableMessage {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Title" title: String, 3 "Type" r#type: String
} }

/// Checks cust variable limit: `CheckCustVariableLimit` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CheckCustVariableLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCustVariableLimit {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub reg_id: Option<String>,
}
operation! { CheckCustVariableLimit() "CheckCustVariableLimit" -> CheckCustVariableLimitOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "regId" reg_id: String
} }

/// Response of [`CheckCustVariableLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCustVariableLimitOutput {
    pub result_object: Option<bool>,
}
model! { CheckCustVariableLimitOutput {
    0 "resultObject" result_object: bool
} }

/// Checks expression variable limit: `CheckExpressionVariableLimit` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CheckExpressionVariableLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExpressionVariableLimit {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { CheckExpressionVariableLimit(reg_id: String)
    "CheckExpressionVariableLimit" -> CheckExpressionVariableLimitOutput {
    0 "Lang" lang: String, 1 "regId" reg_id
} }

/// Response of [`CheckExpressionVariableLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExpressionVariableLimitOutput {
    pub result_object: Option<bool>,
}
model! { CheckExpressionVariableLimitOutput {
    0 "resultObject" result_object: bool
} }

/// Checks field limit: `CheckFieldLimit` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CheckFieldLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFieldLimit {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub source: Option<String>,
}
operation! { CheckFieldLimit() "CheckFieldLimit" -> CheckFieldLimitOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "source" source: String
} }

/// Response of [`CheckFieldLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFieldLimitOutput {
    pub result_object: Option<bool>,
}
model! { CheckFieldLimitOutput {
    0 "resultObject" result_object: bool
} }

/// Checks sample name: `CheckSampleName` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CheckSampleName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSampleName {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub sample_name: Option<String>,
}
operation! { CheckSampleName() "CheckSampleName" -> CheckSampleNameOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "SampleName" sample_name: String
} }

/// Response of [`CheckSampleName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSampleNameOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
}
model! { CheckSampleNameOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: bool
} }

/// Checks task group name: `CheckTaskGroupName` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CheckTaskGroupName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTaskGroupName {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub task_group_name: Option<String>,
}
operation! { CheckTaskGroupName() "CheckTaskGroupName" -> CheckTaskGroupNameOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "TaskGroupName" task_group_name: String
} }

/// Response of [`CheckTaskGroupName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTaskGroupNameOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
}
model! { CheckTaskGroupNameOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: bool
} }

/// Checks usage variable: `CheckUsageVariable` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CheckUsageVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUsageVariable {
    pub lang: Option<String>,
    /// Required.
    pub id: i64,
    /// Required.
    pub reg_id: String,
}
operation! { CheckUsageVariable(id: i64, reg_id: String) "CheckUsageVariable" -> CheckUsageVariableOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id
} }

/// Response of [`CheckUsageVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUsageVariableOutput {
    pub result_object: Option<bool>,
}
model! { CheckUsageVariableOutput {
    0 "resultObject" result_object: bool
} }

/// `CompareCopyRuleVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CompareCopyRuleVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareCopyRuleVariable {
    pub create_type: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub source_rule_id: Option<String>,
    pub source_rule_ids: Option<String>,
    pub target_event_code: Option<String>,
}
operation! { CompareCopyRuleVariable() "CompareCopyRuleVariable" -> CompareCopyRuleVariableOutput {
    0 "CreateType" create_type: String, 1 "Lang" lang: String, 2 "RegId" reg_id: String,
    3 "SourceRuleId" source_rule_id: String, 4 "SourceRuleIds" source_rule_ids: String,
    5 "TargetEventCode" target_event_code: String
} }

/// Response of [`CompareCopyRuleVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareCopyRuleVariableOutput {
    pub result_object: Option<CompareCopyRuleVariableResultObject>,
}
model! { CompareCopyRuleVariableOutput {
    0 "ResultObject" result_object: CompareCopyRuleVariableResultObject
} }

/// In the response of [`CompareCopyRuleVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareCopyRuleVariableResultObject {
    pub cust_variable_list: Vec<CompareCopyRuleVariableCustVariableList>,
    pub event_variable_list: Vec<CompareCopyRuleVariableEventVariableList>,
    pub expression_variable_list: Vec<CompareCopyRuleVariableExpressionVariableList>,
    pub name_list_variable_list: Vec<CompareCopyRuleVariableNameListVariableList>,
    pub query_expression_variable_list: Vec<
        CompareCopyRuleVariableQueryExpressionVariableList,
    >,
    pub system_variable_list: Vec<CompareCopyRuleVariableSystemVariableList>,
}
model! { CompareCopyRuleVariableResultObject {
    0 "CustVariableList" cust_variable_list: Vec<CompareCopyRuleVariableCustVariableList>,
    1 "EventVariableList" event_variable_list: Vec<CompareCopyRuleVariableEventVariableList>,
    2 "ExpressionVariableList" expression_variable_list: Vec<CompareCopyRuleVariableExpressionVariableList>,
    3 "NameListVariableList" name_list_variable_list: Vec<CompareCopyRuleVariableNameListVariableList>,
    4 "QueryExpressionVariableList" query_expression_variable_list: Vec<CompareCopyRuleVariableQueryExpressionVariableList>,
    5 "SystemVariableList" system_variable_list: Vec<CompareCopyRuleVariableSystemVariableList>
} }

/// In the response of [`CompareCopyRuleVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareCopyRuleVariableCustVariableList {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub out_type: Option<String>,
    pub title: Option<String>,
}
model! { CompareCopyRuleVariableCustVariableList {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String, 3 "OutType" out_type: String,
    4 "Title" title: String
} }

/// In the response of [`CompareCopyRuleVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareCopyRuleVariableEventVariableList {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub out_type: Option<String>,
    pub title: Option<String>,
}
model! { CompareCopyRuleVariableEventVariableList {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String, 3 "OutType" out_type: String,
    4 "Title" title: String
} }

/// In the response of [`CompareCopyRuleVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareCopyRuleVariableExpressionVariableList {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub out_type: Option<String>,
    pub title: Option<String>,
}
model! { CompareCopyRuleVariableExpressionVariableList {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String, 3 "OutType" out_type: String,
    4 "Title" title: String
} }

/// In the response of [`CompareCopyRuleVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareCopyRuleVariableNameListVariableList {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub out_type: Option<String>,
    pub title: Option<String>,
}
model! { CompareCopyRuleVariableNameListVariableList {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String, 3 "OutType" out_type: String,
    4 "Title" title: String
} }

/// In the response of [`CompareCopyRuleVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareCopyRuleVariableQueryExpressionVariableList {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub out_type: Option<String>,
    pub title: Option<String>,
}
model! { CompareCopyRuleVariableQueryExpressionVariableList {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String, 3 "OutType" out_type: String,
    4 "Title" title: String
} }

/// In the response of [`CompareCopyRuleVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareCopyRuleVariableSystemVariableList {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub out_type: Option<String>,
    pub title: Option<String>,
}
model! { CompareCopyRuleVariableSystemVariableList {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String, 3 "OutType" out_type: String,
    4 "Title" title: String
} }

/// `CompareRule` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CompareRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareRule {
    pub lang: Option<String>,
    pub previous_rule_version_id: Option<i64>,
    pub reg_id: Option<String>,
    pub rule_version_id: Option<i64>,
}
operation! { CompareRule() "CompareRule" -> CompareRuleOutput {
    0 "Lang" lang: String, 1 "previousRuleVersionId" previous_rule_version_id: i64, 2 "regId" reg_id: String,
    3 "ruleVersionId" rule_version_id: i64
} }

/// Response of [`CompareRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareRuleOutput {
    pub result_object: Option<CompareRuleResultObject>,
}
model! { CompareRuleOutput {
    0 "resultObject" result_object: CompareRuleResultObject
} }

/// In the response of [`CompareRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareRuleResultObject {
    pub new_rule: Option<CompareRuleNewRule>,
    pub old_rule: Option<CompareRuleOldRule>,
}
model! { CompareRuleResultObject {
    0 "newRule" new_rule: CompareRuleNewRule, 1 "oldRule" old_rule: CompareRuleOldRule
} }

/// In the response of [`CompareRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareRuleNewRule {
    pub audit_id: Option<i64>,
    pub auth_type: Option<String>,
    pub console_rule_id: Option<i64>,
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub logic_expression: Option<String>,
    pub main_event_code: Option<String>,
    pub memo: Option<String>,
    pub rule_action_map: BTreeMap<String, Value>,
    pub rule_actions: Option<String>,
    pub rule_auth_type: Option<String>,
    pub rule_body: Option<String>,
    pub rule_expressions: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
    pub rule_version_id: Option<i64>,
    pub user_id: Option<i64>,
    pub version: Option<i64>,
}
model! { CompareRuleNewRule {
    0 "auditId" audit_id: i64, 1 "authType" auth_type: String, 2 "consoleRuleId" console_rule_id: i64,
    3 "createType" create_type: String, 4 "eventCode" event_code: String, 5 "eventName" event_name: String,
    6 "gmtCreate" gmt_create: i64, 7 "gmtModified" gmt_modified: i64, 8 "logicExpression" logic_expression: String,
    9 "mainEventCode" main_event_code: String, 10 "memo" memo: String,
    11 "ruleActionMap" rule_action_map: BTreeMap<String, Value>, 12 "ruleActions" rule_actions: String,
    13 "ruleAuthType" rule_auth_type: String, 14 "ruleBody" rule_body: String,
    15 "ruleExpressions" rule_expressions: String, 16 "ruleId" rule_id: String, 17 "ruleName" rule_name: String,
    18 "ruleStatus" rule_status: String, 19 "ruleType" rule_type: String, 20 "ruleVersionId" rule_version_id: i64,
    21 "userId" user_id: i64, 22 "version" version: i64
} }

/// In the response of [`CompareRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareRuleOldRule {
    pub audit_id: Option<i64>,
    pub auth_type: Option<String>,
    pub console_rule_id: Option<i64>,
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub logic_expression: Option<String>,
    pub main_event_code: Option<String>,
    pub memo: Option<String>,
    pub rule_action_map: BTreeMap<String, Value>,
    pub rule_actions: Option<String>,
    pub rule_auth_type: Option<String>,
    pub rule_body: Option<String>,
    pub rule_expressions: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
    pub rule_version_id: Option<i64>,
    pub user_id: Option<i64>,
    pub version: Option<i64>,
}
model! { CompareRuleOldRule {
    0 "auditId" audit_id: i64, 1 "authType" auth_type: String, 2 "consoleRuleId" console_rule_id: i64,
    3 "createType" create_type: String, 4 "eventCode" event_code: String, 5 "eventName" event_name: String,
    6 "gmtCreate" gmt_create: i64, 7 "gmtModified" gmt_modified: i64, 8 "logicExpression" logic_expression: String,
    9 "mainEventCode" main_event_code: String, 10 "memo" memo: String,
    11 "ruleActionMap" rule_action_map: BTreeMap<String, Value>, 12 "ruleActions" rule_actions: String,
    13 "ruleAuthType" rule_auth_type: String, 14 "ruleBody" rule_body: String,
    15 "ruleExpressions" rule_expressions: String, 16 "ruleId" rule_id: String, 17 "ruleName" rule_name: String,
    18 "ruleStatus" rule_status: String, 19 "ruleType" rule_type: String, 20 "ruleVersionId" rule_version_id: i64,
    21 "userId" user_id: i64, 22 "version" version: i64
} }

/// Creates analysis condition favorite: `CreateAnalysisConditionFavorite` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateAnalysisConditionFavorite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnalysisConditionFavorite {
    pub lang: Option<String>,
    /// Required.
    pub condition: String,
    /// Required.
    pub event_begin_time: i64,
    /// Required.
    pub event_codes: String,
    /// Required.
    pub event_end_time: i64,
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub reg_id: String,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateAnalysisConditionFavorite::new`].
pub struct CreateAnalysisConditionFavoriteRequired {
    pub condition: String,
    pub event_begin_time: i64,
    pub event_codes: String,
    pub event_end_time: i64,
    pub name: String,
    pub reg_id: String,
    pub r#type: String,
}
operation! {
    CreateAnalysisConditionFavorite { CreateAnalysisConditionFavoriteRequired: condition, event_begin_time, event_codes, event_end_time, name, reg_id, r#type }
    "CreateAnalysisConditionFavorite" -> CreateAnalysisConditionFavoriteOutput {
    0 "Lang" lang: String, 1 "condition" condition, 2 "eventBeginTime" event_begin_time, 3 "eventCodes" event_codes,
    4 "eventEndTime" event_end_time, 5 "fieldName" field_name: String, 6 "fieldValue" field_value: String,
    7 "name" name, 8 "regId" reg_id, 9 "type" r#type
} }

/// Response of [`CreateAnalysisConditionFavorite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnalysisConditionFavoriteOutput {
    pub result_object: Option<bool>,
}
model! { CreateAnalysisConditionFavoriteOutput {
    0 "resultObject" result_object: bool
} }

/// Creates analysis export task: `CreateAnalysisExportTask` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateAnalysisExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnalysisExportTask {
    pub lang: Option<String>,
    pub columns: Option<String>,
    pub conditions: Option<String>,
    /// Required.
    pub event_begin_time: i64,
    /// Required.
    pub event_codes: String,
    /// Required.
    pub event_end_time: i64,
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    /// Required.
    pub file_format: String,
    /// Required.
    pub reg_id: String,
    /// Required.
    pub scope: String,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateAnalysisExportTask::new`].
pub struct CreateAnalysisExportTaskRequired {
    pub event_begin_time: i64,
    pub event_codes: String,
    pub event_end_time: i64,
    pub file_format: String,
    pub reg_id: String,
    pub scope: String,
    pub r#type: String,
}
operation! {
    CreateAnalysisExportTask { CreateAnalysisExportTaskRequired: event_begin_time, event_codes, event_end_time, file_format, reg_id, scope, r#type }
    "CreateAnalysisExportTask" -> CreateAnalysisExportTaskOutput {
    0 "Lang" lang: String, 1 "columns" columns: String, 2 "conditions" conditions: String,
    3 "eventBeginTime" event_begin_time, 4 "eventCodes" event_codes, 5 "eventEndTime" event_end_time,
    6 "fieldName" field_name: String, 7 "fieldValue" field_value: String, 8 "fileFormat" file_format, 9 "regId" reg_id,
    10 "scope" scope, 11 "type" r#type
} }

/// Response of [`CreateAnalysisExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnalysisExportTaskOutput {
    pub result_object: Option<CreateAnalysisExportTaskResultObject>,
}
model! { CreateAnalysisExportTaskOutput {
    0 "resultObject" result_object: CreateAnalysisExportTaskResultObject
} }

/// In the response of [`CreateAnalysisExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnalysisExportTaskResultObject {
    pub columns: Option<String>,
    pub conditions: Option<String>,
    pub event_begin_time: Option<i64>,
    pub event_codes: Option<String>,
    pub event_end_time: Option<i64>,
    pub file_format: Option<String>,
    pub oss_key: Option<String>,
    pub scope: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<i64>,
}
model! { CreateAnalysisExportTaskResultObject {
    0 "columns" columns: String, 1 "conditions" conditions: String, 2 "eventBeginTime" event_begin_time: i64,
    3 "eventCodes" event_codes: String, 4 "eventEndTime" event_end_time: i64, 5 "fileFormat" file_format: String,
    6 "ossKey" oss_key: String, 7 "scope" scope: String, 8 "status" status: String, 9 "type" r#type: String,
    10 "userId" user_id: i64
} }

/// Creates app key: `CreateAppKey` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppKey {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { CreateAppKey() "CreateAppKey" -> CreateAppKeyOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`CreateAppKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppKeyOutput {
    pub data: Option<bool>,
}
model! { CreateAppKeyOutput {
    0 "data" data: bool
} }

/// Creates cust variable: `CreateCustVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateCustVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustVariable {
    pub lang: Option<String>,
    pub condition: Option<String>,
    pub create_type: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub event_codes: String,
    pub history_value_type: Option<String>,
    pub object: Option<String>,
    pub outputs: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub subject: String,
    /// Required.
    pub time_type: String,
    /// Required.
    pub title: String,
    pub tw_count: Option<i64>,
    /// Required.
    pub velocity_fc: String,
    /// Required.
    pub velocity_tw: String,
}

/// Arguments of [`CreateCustVariable::new`].
pub struct CreateCustVariableRequired {
    pub event_codes: String,
    pub subject: String,
    pub time_type: String,
    pub title: String,
    pub velocity_fc: String,
    pub velocity_tw: String,
}
operation! {
    CreateCustVariable { CreateCustVariableRequired: event_codes, subject, time_type, title, velocity_fc, velocity_tw }
    "CreateCustVariable" -> CreateCustVariableOutput {
    0 "Lang" lang: String, 1 "condition" condition: String, 2 "createType" create_type: String,
    3 "description" description: String, 4 "eventCodes" event_codes, 5 "historyValueType" history_value_type: String,
    6 "object" object: String, 7 "outputs" outputs: String, 8 "regId" reg_id: String, 9 "subject" subject,
    10 "timeType" time_type, 11 "title" title, 12 "twCount" tw_count: i64, 13 "velocityFC" velocity_fc,
    14 "velocityTW" velocity_tw
} }

/// Response of [`CreateCustVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustVariableOutput {
    pub result_object: Option<bool>,
}
model! { CreateCustVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Creates data source: `CreateDataSource` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSource {
    pub lang: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub oss_key: String,
    /// Required.
    pub reg_id: String,
    /// Required.
    pub r#type: String,
}
operation! { CreateDataSource(name: String, oss_key: String, reg_id: String, r#type: String)
    "CreateDataSource" -> CreateDataSourceOutput {
    0 "Lang" lang: String, 1 "description" description: String, 2 "name" name, 3 "ossKey" oss_key, 4 "regId" reg_id,
    5 "type" r#type
} }

/// Response of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub result_object: Option<bool>,
}
model! { CreateDataSourceOutput {
    0 "resultObject" result_object: bool
} }

/// Creates event: `CreateEvent` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEvent {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub event_name: Option<String>,
    pub input_fields_str: Option<String>,
    pub memo: Option<String>,
    pub reg_id: Option<String>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
operation! { CreateEvent() "CreateEvent" -> CreateEventOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "eventName" event_name: String,
    3 "inputFieldsStr" input_fields_str: String, 4 "memo" memo: String, 5 "regId" reg_id: String,
    6 "templateCode" template_code: String, 7 "templateName" template_name: String,
    8 "templateType" template_type: String
} }

/// Response of [`CreateEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventOutput {
    pub data: Option<bool>,
}
model! { CreateEventOutput {
    0 "data" data: bool
} }

/// Creates expression variable: `CreateExpressionVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateExpressionVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressionVariable {
    pub lang: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub event_code: String,
    /// Required.
    pub expression: String,
    /// Required.
    pub expression_title: String,
    pub expression_variable: Option<String>,
    /// Required.
    pub outlier: String,
    /// Required.
    pub outputs: String,
    /// Required.
    pub reg_id: String,
    /// Required.
    pub title: String,
}

/// Arguments of [`CreateExpressionVariable::new`].
pub struct CreateExpressionVariableRequired {
    pub event_code: String,
    pub expression: String,
    pub expression_title: String,
    pub outlier: String,
    pub outputs: String,
    pub reg_id: String,
    pub title: String,
}
operation! {
    CreateExpressionVariable { CreateExpressionVariableRequired: event_code, expression, expression_title, outlier, outputs, reg_id, title }
    "CreateExpressionVariable" -> CreateExpressionVariableOutput {
    0 "Lang" lang: String, 1 "description" description: String, 2 "eventCode" event_code, 3 "expression" expression,
    4 "expressionTitle" expression_title, 5 "expressionVariable" expression_variable: String, 6 "outlier" outlier,
    7 "outputs" outputs, 8 "regId" reg_id, 9 "title" title
} }

/// Response of [`CreateExpressionVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressionVariableOutput {
    pub result_object: Option<bool>,
}
model! { CreateExpressionVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Creates field: `CreateField` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateField {
    pub lang: Option<String>,
    pub classify: Option<String>,
    pub description: Option<String>,
    pub enum_data: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub reg_id: String,
    pub source: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateField(reg_id: String) "CreateField" -> CreateFieldOutput {
    0 "Lang" lang: String, 1 "classify" classify: String, 2 "description" description: String,
    3 "enumData" enum_data: String, 4 "name" name: String, 5 "regId" reg_id, 6 "source" source: String,
    7 "title" title: String, 8 "type" r#type: String
} }

/// Response of [`CreateField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFieldOutput {
    pub result_object: Option<bool>,
}
model! { CreateFieldOutput {
    0 "resultObject" result_object: bool
} }

/// Creates foreign poc sample: `CreateForeignPocSample` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateForeignPocSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForeignPocSample {
    pub file: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub remark: Option<String>,
    pub sample_name: Option<String>,
    pub tab: Option<String>,
}
operation! { CreateForeignPocSample() "CreateForeignPocSample" -> CreateForeignPocSampleOutput {
    0 "File" file: String, 1 "Lang" lang: String, 2 "RegId" reg_id: String, 3 "Remark" remark: String,
    4 "SampleName" sample_name: String, 5 "Tab" tab: String
} }

/// Response of [`CreateForeignPocSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForeignPocSampleOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CreateForeignPocSampleResultObject>,
}
model! { CreateForeignPocSampleOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: CreateForeignPocSampleResultObject
} }

/// In the response of [`CreateForeignPocSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForeignPocSampleResultObject {
    pub has_warnings: Option<bool>,
    pub sample_id: Option<i64>,
    pub sample_name: Option<String>,
    pub tab: Option<String>,
    pub warning_message: Option<String>,
}
model! { CreateForeignPocSampleResultObject {
    0 "HasWarnings" has_warnings: bool, 1 "SampleId" sample_id: i64, 2 "SampleName" sample_name: String,
    3 "Tab" tab: String, 4 "WarningMessage" warning_message: String
} }

/// Creates model: `CreateModel` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    /// Required.
    pub buc_id: String,
    /// Required.
    pub counts: String,
    /// Required.
    pub file_md5: String,
    /// Required.
    pub file_path: String,
    /// Required.
    pub model_name: String,
    /// Required.
    pub model_scene: String,
    /// Required.
    pub parameter_num: String,
    pub reg_id: Option<String>,
    /// Required.
    pub user_local_file_name: String,
}

/// Arguments of [`CreateModel::new`].
pub struct CreateModelRequired {
    pub buc_id: String,
    pub counts: String,
    pub file_md5: String,
    pub file_path: String,
    pub model_name: String,
    pub model_scene: String,
    pub parameter_num: String,
    pub user_local_file_name: String,
}
operation! {
    CreateModel { CreateModelRequired: buc_id, counts, file_md5, file_path, model_name, model_scene, parameter_num, user_local_file_name }
    "CreateModel" -> CreateModelOutput {
    0 "BucId" buc_id, 1 "Counts" counts, 2 "FileMD5" file_md5, 3 "FilePath" file_path, 4 "ModelName" model_name,
    5 "ModelScene" model_scene, 6 "ParameterNum" parameter_num, 7 "RegId" reg_id: String,
    8 "UserLocalFileName" user_local_file_name
} }

/// Response of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub result_object: Option<bool>,
}
model! { CreateModelOutput {
    0 "ResultObject" result_object: bool
} }

/// Creates poc ev: `CreatePocEv` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreatePocEv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePocEv {
    pub date_format: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub service_code: Option<String>,
    pub service_name: Option<String>,
    pub tab: Option<String>,
    pub task_name: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreatePocEv() "CreatePocEv" -> CreatePocEvOutput {
    0 "DateFormat" date_format: String, 1 "FileName" file_name: String, 2 "FileType" file_type: String,
    3 "FileUrl" file_url: String, 4 "Lang" lang: String, 5 "RegId" reg_id: String, 6 "ServiceCode" service_code: String,
    7 "ServiceName" service_name: String, 8 "Tab" tab: String, 9 "TaskName" task_name: String, 10 "Type" r#type: String
} }

/// Response of [`CreatePocEv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePocEvOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<String>,
}
model! { CreatePocEvOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: String
} }

/// Creates poc sample: `CreatePocSample` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreatePocSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePocSample {
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub remark: Option<String>,
    pub sample_name: Option<String>,
    pub tab: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreatePocSample() "CreatePocSample" -> CreatePocSampleOutput {
    0 "FileName" file_name: String, 1 "FileUrl" file_url: String, 2 "Lang" lang: String, 3 "RegId" reg_id: String,
    4 "Remark" remark: String, 5 "SampleName" sample_name: String, 6 "Tab" tab: String, 7 "Type" r#type: String
} }

/// Response of [`CreatePocSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePocSampleOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CreatePocSampleResultObject>,
}
model! { CreatePocSampleOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: CreatePocSampleResultObject
} }

/// In the response of [`CreatePocSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePocSampleResultObject {
    pub has_warnings: Option<bool>,
    pub sample_id: Option<i64>,
    pub sample_name: Option<String>,
    pub tab: Option<String>,
    pub warning_message: Option<String>,
}
model! { CreatePocSampleResultObject {
    0 "HasWarnings" has_warnings: bool, 1 "SampleId" sample_id: i64, 2 "SampleName" sample_name: String,
    3 "Tab" tab: String, 4 "WarningMessage" warning_message: String
} }

/// Creates query variable: `CreateQueryVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateQueryVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryVariable {
    pub lang: Option<String>,
    /// Required.
    pub data_source_code: String,
    pub description: Option<String>,
    /// Required.
    pub event_code: String,
    /// Required.
    pub expression: String,
    /// Required.
    pub expression_title: String,
    /// Required.
    pub expression_variable: String,
    /// Required.
    pub outlier: String,
    /// Required.
    pub outputs: String,
    /// Required.
    pub reg_id: String,
    /// Required.
    pub title: String,
}

/// Arguments of [`CreateQueryVariable::new`].
pub struct CreateQueryVariableRequired {
    pub data_source_code: String,
    pub event_code: String,
    pub expression: String,
    pub expression_title: String,
    pub expression_variable: String,
    pub outlier: String,
    pub outputs: String,
    pub reg_id: String,
    pub title: String,
}
operation! {
    CreateQueryVariable { CreateQueryVariableRequired: data_source_code, event_code, expression, expression_title, expression_variable, outlier, outputs, reg_id, title }
    "CreateQueryVariable" -> CreateQueryVariableOutput {
    0 "Lang" lang: String, 1 "dataSourceCode" data_source_code, 2 "description" description: String,
    3 "eventCode" event_code, 4 "expression" expression, 5 "expressionTitle" expression_title,
    6 "expressionVariable" expression_variable, 7 "outlier" outlier, 8 "outputs" outputs, 9 "regId" reg_id,
    10 "title" title
} }

/// Response of [`CreateQueryVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryVariableOutput {
    pub result_object: Option<bool>,
}
model! { CreateQueryVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Creates recommend event rule: `CreateRecommendEventRule` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateRecommendEventRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecommendEventRule {
    pub lang: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub recommend_rule_ids_str: Option<String>,
    pub reg_id: Option<String>,
    pub task_id: Option<i64>,
}
operation! { CreateRecommendEventRule() "CreateRecommendEventRule" -> CreateRecommendEventRuleOutput {
    0 "Lang" lang: String, 1 "eventCode" event_code: String, 2 "eventName" event_name: String,
    3 "recommendRuleIdsStr" recommend_rule_ids_str: String, 4 "regId" reg_id: String, 5 "taskId" task_id: i64
} }

/// Response of [`CreateRecommendEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecommendEventRuleOutput {
    pub result_object: Option<bool>,
}
model! { CreateRecommendEventRuleOutput {
    0 "resultObject" result_object: bool
} }

/// Creates recommend task: `CreateRecommendTask` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateRecommendTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecommendTask {
    pub lang: Option<String>,
    /// Required.
    pub name: String,
    pub reg_id: Option<String>,
    /// Required.
    pub sample_id: i64,
    /// Required.
    pub variables_str: String,
    /// Required.
    pub velocities_str: String,
}
operation! { CreateRecommendTask(name: String, sample_id: i64, variables_str: String, velocities_str: String)
    "CreateRecommendTask" -> CreateRecommendTaskOutput {
    0 "Lang" lang: String, 1 "name" name, 2 "regId" reg_id: String, 3 "sampleId" sample_id,
    4 "variablesStr" variables_str, 5 "velocitiesStr" velocities_str
} }

/// Response of [`CreateRecommendTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecommendTaskOutput {
    pub result_object: Option<bool>,
}
model! { CreateRecommendTaskOutput {
    0 "resultObject" result_object: bool
} }

/// Creates rule: `CreateRule` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub lang: Option<String>,
    pub console_rule_id: Option<i64>,
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub logic_expression: Option<String>,
    pub memo: Option<String>,
    pub reg_id: Option<String>,
    pub rule_actions: Option<String>,
    pub rule_body: Option<String>,
    pub rule_expressions: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
}
operation! { CreateRule() "CreateRule" -> CreateRuleOutput {
    0 "Lang" lang: String, 1 "consoleRuleId" console_rule_id: i64, 2 "createType" create_type: String,
    3 "eventCode" event_code: String, 4 "eventName" event_name: String, 5 "logicExpression" logic_expression: String,
    6 "memo" memo: String, 7 "regId" reg_id: String, 8 "ruleActions" rule_actions: String,
    9 "ruleBody" rule_body: String, 10 "ruleExpressions" rule_expressions: String, 11 "ruleName" rule_name: String,
    12 "ruleStatus" rule_status: String, 13 "ruleType" rule_type: String
} }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub result_object: Option<bool>,
}
model! { CreateRuleOutput {
    0 "resultObject" result_object: bool
} }

/// Creates sample: `CreateSample` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSample {
    pub lang: Option<String>,
    pub client_file_name: Option<String>,
    pub client_path: Option<String>,
    pub file_type: Option<String>,
    pub reg_id: Option<String>,
    pub sample_tag: Option<String>,
    pub sample_type: Option<String>,
    pub sample_values: Option<String>,
    pub upload_type: Option<String>,
}
operation! { CreateSample() "CreateSample" -> CreateSampleOutput {
    0 "Lang" lang: String, 1 "clientFileName" client_file_name: String, 2 "clientPath" client_path: String,
    3 "fileType" file_type: String, 4 "regId" reg_id: String, 5 "sampleTag" sample_tag: String,
    6 "sampleType" sample_type: String, 7 "sampleValues" sample_values: String, 8 "uploadType" upload_type: String
} }

/// Response of [`CreateSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleOutput {
    pub result_object: Option<CreateSampleResultObject>,
}
model! { CreateSampleOutput {
    0 "resultObject" result_object: CreateSampleResultObject
} }

/// In the response of [`CreateSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleResultObject {
    pub community_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub recall_probability: Option<String>,
    pub risk_density: Option<String>,
    pub sample_count: Option<i64>,
    pub success_count: Option<i64>,
}
model! { CreateSampleResultObject {
    0 "communityCount" community_count: i64, 1 "failCount" fail_count: i64,
    2 "recallProbability" recall_probability: String, 3 "riskDensity" risk_density: String,
    4 "sampleCount" sample_count: i64, 5 "successCount" success_count: i64
} }

/// Creates sample api: `CreateSampleApi` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateSampleApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleApi {
    pub data_type: Option<String>,
    pub data_value: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub sample_batch_type: Option<String>,
    pub service_list: Option<String>,
}
operation! { CreateSampleApi() "CreateSampleApi" -> CreateSampleApiOutput {
    0 "DataType" data_type: String, 1 "DataValue" data_value: String, 2 "Lang" lang: String, 3 "RegId" reg_id: String,
    4 "SampleBatchType" sample_batch_type: String, 5 "ServiceList" service_list: String
} }

/// Response of [`CreateSampleApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleApiOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateSampleApiOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Creates sample batch: `CreateSampleBatch` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateSampleBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleBatch {
    pub lang: Option<String>,
    pub batch_name: Option<String>,
    pub data_type: Option<String>,
    pub data_value: Option<String>,
    pub description: Option<String>,
    pub oss_file_name: Option<String>,
    pub reg_id: Option<String>,
    pub sample_batch_type: Option<String>,
    pub service_list: Option<String>,
}
operation! { CreateSampleBatch() "CreateSampleBatch" -> Empty {
    0 "Lang" lang: String, 1 "batchName" batch_name: String, 2 "dataType" data_type: String,
    3 "dataValue" data_value: String, 4 "description" description: String, 5 "ossFileName" oss_file_name: String,
    6 "regId" reg_id: String, 7 "sampleBatchType" sample_batch_type: String, 8 "serviceList" service_list: String
} }

/// Response of [`CreateSampleBatch`]: empty.
pub type CreateSampleBatchOutput = Empty;

/// Creates sample data: `CreateSampleData` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateSampleData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleData {
    pub lang: Option<String>,
    pub description: Option<String>,
    pub encrypt_type: Option<String>,
    pub name: Option<String>,
    pub reg_id: Option<String>,
    pub risk_value: Option<String>,
    pub scene: Option<String>,
    pub store_path: Option<String>,
    pub store_type: Option<String>,
}
operation! { CreateSampleData() "CreateSampleData" -> CreateSampleDataOutput {
    0 "Lang" lang: String, 1 "description" description: String, 2 "encryptType" encrypt_type: String,
    3 "name" name: String, 4 "regId" reg_id: String, 5 "riskValue" risk_value: String, 6 "scene" scene: String,
    7 "storePath" store_path: String, 8 "storeType" store_type: String
} }

/// Response of [`CreateSampleData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleDataOutput {
    pub result_object: Option<bool>,
}
model! { CreateSampleDataOutput {
    0 "resultObject" result_object: bool
} }

/// Creates simulation task: `CreateSimulationTask` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateSimulationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSimulationTask {
    pub lang: Option<String>,
    pub data_source_config: Option<String>,
    pub data_source_type: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub event_code: String,
    pub filters_str: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub rules_str: String,
    /// Required.
    pub run_task: bool,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub task_name: String,
}

/// Arguments of [`CreateSimulationTask::new`].
pub struct CreateSimulationTaskRequired {
    pub end_time: i64,
    pub event_code: String,
    pub rules_str: String,
    pub run_task: bool,
    pub start_time: i64,
    pub task_name: String,
}
operation! {
    CreateSimulationTask { CreateSimulationTaskRequired: end_time, event_code, rules_str, run_task, start_time, task_name }
    "CreateSimulationTask" -> CreateSimulationTaskOutput {
    0 "Lang" lang: String, 1 "dataSourceConfig" data_source_config: String, 2 "dataSourceType" data_source_type: String,
    3 "endTime" end_time, 4 "eventCode" event_code, 5 "filtersStr" filters_str: String, 6 "regId" reg_id: String,
    7 "rulesStr" rules_str, 8 "runTask" run_task, 9 "startTime" start_time, 10 "taskName" task_name
} }

/// Response of [`CreateSimulationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSimulationTaskOutput {
    pub result_object: Option<bool>,
}
model! { CreateSimulationTaskOutput {
    0 "resultObject" result_object: bool
} }

/// Creates task group: `CreateTaskGroup` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/CreateTaskGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskGroup {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub sample_ids: Option<String>,
    pub scenes: Option<String>,
    pub service_codes: Option<String>,
    pub service_names: Option<String>,
    pub tab: Option<String>,
    pub task_group_name: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateTaskGroup() "CreateTaskGroup" -> CreateTaskGroupOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "SampleIds" sample_ids: String, 3 "Scenes" scenes: String,
    4 "ServiceCodes" service_codes: String, 5 "ServiceNames" service_names: String, 6 "Tab" tab: String,
    7 "TaskGroupName" task_group_name: String, 8 "Type" r#type: String
} }

/// Response of [`CreateTaskGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CreateTaskGroupResultObject>,
}
model! { CreateTaskGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: CreateTaskGroupResultObject
} }

/// In the response of [`CreateTaskGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskGroupResultObject {
    pub create_time: Option<i64>,
    pub creator_user_id: Option<i64>,
    pub group_status: Option<String>,
    pub sample_names: Vec<String>,
    pub sub_task_count: Option<i64>,
    pub tab: Option<String>,
    pub task_group_id: Option<i64>,
    pub task_group_name: Option<String>,
}
model! { CreateTaskGroupResultObject {
    0 "CreateTime" create_time: i64, 1 "CreatorUserId" creator_user_id: i64, 2 "GroupStatus" group_status: String,
    3 "SampleNames" sample_names: Vec<String>, 4 "SubTaskCount" sub_task_count: i64, 5 "Tab" tab: String,
    6 "TaskGroupId" task_group_id: i64, 7 "TaskGroupName" task_group_name: String
} }

/// `DeepCopyRule` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeepCopyRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepCopyRule {
    pub create_type: Option<String>,
    pub cust_insert_info: Option<String>,
    pub cust_write_info: Option<String>,
    pub expression_variable_info: Option<String>,
    pub lang: Option<String>,
    pub query_expression_variable_info: Option<String>,
    pub reg_id: Option<String>,
    pub source_rule_id: Option<String>,
    pub source_rule_ids: Option<String>,
    pub target_event_code: Option<String>,
    pub target_event_name: Option<String>,
}
operation! { DeepCopyRule() "DeepCopyRule" -> DeepCopyRuleOutput {
    0 "CreateType" create_type: String, 1 "CustInsertInfo" cust_insert_info: String,
    2 "CustWriteInfo" cust_write_info: String, 3 "ExpressionVariableInfo" expression_variable_info: String,
    4 "Lang" lang: String, 5 "QueryExpressionVariableInfo" query_expression_variable_info: String,
    6 "RegId" reg_id: String, 7 "SourceRuleId" source_rule_id: String, 8 "SourceRuleIds" source_rule_ids: String,
    9 "TargetEventCode" target_event_code: String, 10 "TargetEventName" target_event_name: String
} }

/// Response of [`DeepCopyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepCopyRuleOutput {
    pub result_object: Option<DeepCopyRuleResultObject>,
}
model! { DeepCopyRuleOutput {
    0 "ResultObject" result_object: DeepCopyRuleResultObject
} }

/// In the response of [`DeepCopyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepCopyRuleResultObject {
    pub batch_copy_flag: Option<bool>,
    pub console_rule_id: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_version_id: Option<i64>,
}
model! { DeepCopyRuleResultObject {
    0 "BatchCopyFlag" batch_copy_flag: bool, 1 "ConsoleRuleId" console_rule_id: i64, 2 "RuleId" rule_id: String,
    3 "RuleVersionId" rule_version_id: i64
} }

/// Deletes analysis condition favorite: `DeleteAnalysisConditionFavorite` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteAnalysisConditionFavorite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAnalysisConditionFavorite {
    pub lang: Option<String>,
    /// Required.
    pub id: i64,
    /// Required.
    pub reg_id: String,
}
operation! { DeleteAnalysisConditionFavorite(id: i64, reg_id: String)
    "DeleteAnalysisConditionFavorite" -> DeleteAnalysisConditionFavoriteOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id
} }

/// Response of [`DeleteAnalysisConditionFavorite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAnalysisConditionFavoriteOutput {
    pub result_object: Option<bool>,
}
model! { DeleteAnalysisConditionFavoriteOutput {
    0 "resultObject" result_object: bool
} }

/// Deletes by pass shunt event: `DeleteByPassShuntEvent` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteByPassShuntEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteByPassShuntEvent {
    pub lang: Option<String>,
    pub event_id: Option<i64>,
    pub reg_id: Option<String>,
}
operation! { DeleteByPassShuntEvent() "DeleteByPassShuntEvent" -> DeleteByPassShuntEventOutput {
    0 "Lang" lang: String, 1 "eventId" event_id: i64, 2 "regId" reg_id: String
} }

/// Response of [`DeleteByPassShuntEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteByPassShuntEventOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteByPassShuntEventOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: bool, 4 "success" success: bool
} }

/// Deletes cust variable: `DeleteCustVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteCustVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustVariable {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub data_version: Option<i64>,
    pub reg_id: Option<String>,
    pub variable_id: Option<String>,
}
operation! { DeleteCustVariable() "DeleteCustVariable" -> DeleteCustVariableOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "dataVersion" data_version: i64,
    3 "regId" reg_id: String, 4 "variableId" variable_id: String
} }

/// Response of [`DeleteCustVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustVariableOutput {
    pub result_object: Option<bool>,
}
model! { DeleteCustVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Deletes data source: `DeleteDataSource` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    pub lang: Option<String>,
    /// Required.
    pub id: i64,
    /// Required.
    pub reg_id: String,
}
operation! { DeleteDataSource(id: i64, reg_id: String) "DeleteDataSource" -> DeleteDataSourceOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id
} }

/// Response of [`DeleteDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceOutput {
    pub result_object: Option<bool>,
}
model! { DeleteDataSourceOutput {
    0 "resultObject" result_object: bool
} }

/// Deletes event field: `DeleteEventField` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteEventField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventField {
    pub lang: Option<String>,
    pub event_code: Option<String>,
    pub field_name: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DeleteEventField() "DeleteEventField" -> DeleteEventFieldOutput {
    0 "Lang" lang: String, 1 "eventCode" event_code: String, 2 "fieldName" field_name: String, 3 "regId" reg_id: String
} }

/// Response of [`DeleteEventField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventFieldOutput {
    pub resule_object: Option<bool>,
}
model! { DeleteEventFieldOutput {
    0 "resuleObject" resule_object: bool
} }

/// Deletes expression variable: `DeleteExpressionVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteExpressionVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressionVariable {
    pub lang: Option<String>,
    /// Required.
    pub data_version: i64,
    /// Required.
    pub id: i64,
    /// Required.
    pub reg_id: String,
}
operation! { DeleteExpressionVariable(data_version: i64, id: i64, reg_id: String)
    "DeleteExpressionVariable" -> DeleteExpressionVariableOutput {
    0 "Lang" lang: String, 1 "dataVersion" data_version, 2 "id" id, 3 "regId" reg_id
} }

/// Response of [`DeleteExpressionVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressionVariableOutput {
    pub result_object: Option<bool>,
}
model! { DeleteExpressionVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Deletes field: `DeleteField` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteField {
    pub lang: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DeleteField(reg_id: String) "DeleteField" -> DeleteFieldOutput {
    0 "Lang" lang: String, 1 "id" id: i64, 2 "name" name: String, 3 "regId" reg_id
} }

/// Response of [`DeleteField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFieldOutput {
    pub result_object: Option<bool>,
}
model! { DeleteFieldOutput {
    0 "resultObject" result_object: bool
} }

/// Deletes name list: `DeleteNameList` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameList {
    pub lang: Option<String>,
    pub ids: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DeleteNameList() "DeleteNameList" -> DeleteNameListOutput {
    0 "Lang" lang: String, 1 "ids" ids: String, 2 "regId" reg_id: String
} }

/// Response of [`DeleteNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameListOutput {
    pub result_object: Option<bool>,
}
model! { DeleteNameListOutput {
    0 "resultObject" result_object: bool
} }

/// Deletes name list data: `DeleteNameListData` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteNameListData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameListData {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub variable_id: Option<String>,
}
operation! { DeleteNameListData() "DeleteNameListData" -> DeleteNameListDataOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "variableId" variable_id: String
} }

/// Response of [`DeleteNameListData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNameListDataOutput {
    pub result_object: Option<bool>,
}
model! { DeleteNameListDataOutput {
    0 "resultObject" result_object: bool
} }

/// Deletes query variable: `DeleteQueryVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteQueryVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQueryVariable {
    pub lang: Option<String>,
    /// Required.
    pub id: i64,
    /// Required.
    pub reg_id: String,
}
operation! { DeleteQueryVariable(id: i64, reg_id: String) "DeleteQueryVariable" -> DeleteQueryVariableOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id
} }

/// Response of [`DeleteQueryVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQueryVariableOutput {
    pub result_object: Option<bool>,
}
model! { DeleteQueryVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Deletes rule: `DeleteRule` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub lang: Option<String>,
    pub console_rule_id: Option<i64>,
    pub reg_id: Option<String>,
    pub rule_id: Option<String>,
    pub rule_version_id: Option<i64>,
}
operation! { DeleteRule() "DeleteRule" -> DeleteRuleOutput {
    0 "Lang" lang: String, 1 "consoleRuleId" console_rule_id: i64, 2 "regId" reg_id: String, 3 "ruleId" rule_id: String,
    4 "ruleVersionId" rule_version_id: i64
} }

/// Response of [`DeleteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleOutput {
    pub result_object: Option<bool>,
}
model! { DeleteRuleOutput {
    0 "resultObject" result_object: bool
} }

/// Deletes sample: `DeleteSample` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSample {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub sample_id: Option<i64>,
}
operation! { DeleteSample() "DeleteSample" -> DeleteSampleOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "SampleId" sample_id: i64
} }

/// Response of [`DeleteSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
}
model! { DeleteSampleOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: bool
} }

/// Deletes sample batch: `DeleteSampleBatch` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteSampleBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleBatch {
    pub lang: Option<String>,
    pub ids: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub versions: String,
}
operation! { DeleteSampleBatch(versions: String) "DeleteSampleBatch" -> DeleteSampleBatchOutput {
    0 "Lang" lang: String, 1 "ids" ids: String, 2 "regId" reg_id: String, 3 "versions" versions
} }

/// Response of [`DeleteSampleBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleBatchOutput {
    pub data: Option<bool>,
}
model! { DeleteSampleBatchOutput {
    0 "data" data: bool
} }

/// Deletes sample batch meta: `DeleteSampleBatchMeta` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteSampleBatchMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleBatchMeta {
    pub lang: Option<String>,
    pub batch_uuid: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DeleteSampleBatchMeta() "DeleteSampleBatchMeta" -> Empty {
    0 "Lang" lang: String, 1 "batchUuid" batch_uuid: String, 2 "regId" reg_id: String
} }

/// Response of [`DeleteSampleBatchMeta`]: empty.
pub type DeleteSampleBatchMetaOutput = Empty;

/// Deletes sample data: `DeleteSampleData` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteSampleData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleData {
    pub lang: Option<String>,
    pub id: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DeleteSampleData() "DeleteSampleData" -> DeleteSampleDataOutput {
    0 "Lang" lang: String, 1 "id" id: String, 2 "regId" reg_id: String
} }

/// Response of [`DeleteSampleData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleDataOutput {
    pub result_object: Option<bool>,
}
model! { DeleteSampleDataOutput {
    0 "resultObject" result_object: bool
} }

/// Deletes self bind variable: `DeleteSelfBindVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DeleteSelfBindVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSelfBindVariable {
    pub lang: Option<String>,
    pub id: Option<i64>,
    pub reg_id: Option<String>,
}
operation! { DeleteSelfBindVariable() "DeleteSelfBindVariable" -> DeleteSelfBindVariableOutput {
    0 "Lang" lang: String, 1 "id" id: i64, 2 "regId" reg_id: String
} }

/// Response of [`DeleteSelfBindVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSelfBindVariableOutput {
    pub result_object: Option<bool>,
}
model! { DeleteSelfBindVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Describes advance search left variable list: `DescribeAdvanceSearchLeftVariableList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAdvanceSearchLeftVariableList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvanceSearchLeftVariableList {
    pub lang: Option<String>,
    /// Required.
    pub event_codes: String,
    pub reg_id: Option<String>,
    /// Required.
    pub scene: String,
}
operation! { DescribeAdvanceSearchLeftVariableList(event_codes: String, scene: String)
    "DescribeAdvanceSearchLeftVariableList" -> DescribeAdvanceSearchLeftVariableListOutput {
    0 "Lang" lang: String, 1 "eventCodes" event_codes, 2 "regId" reg_id: String, 3 "scene" scene
} }

/// Response of [`DescribeAdvanceSearchLeftVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvanceSearchLeftVariableListOutput {
    pub result_object: Vec<DescribeAdvanceSearchLeftVariableListResultObject>,
}
model! { DescribeAdvanceSearchLeftVariableListOutput {
    0 "resultObject" result_object: Vec<DescribeAdvanceSearchLeftVariableListResultObject>
} }

/// In the response of [`DescribeAdvanceSearchLeftVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvanceSearchLeftVariableListResultObject {
    pub code: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub field_rank: Option<i64>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAdvanceSearchLeftVariableListResultObject {
    0 "code" code: String, 1 "description" description: String, 2 "displayType" display_type: String,
    3 "fieldRank" field_rank: i64, 4 "fieldType" field_type: String, 5 "id" id: i64, 6 "name" name: String,
    7 "parentName" parent_name: String, 8 "sourceType" source_type: String, 9 "title" title: String,
    10 "type" r#type: String
} }

/// Describes advance search page list: `DescribeAdvanceSearchPageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAdvanceSearchPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvanceSearchPageList {
    pub lang: Option<String>,
    pub condition: Option<String>,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub event_begin_time: i64,
    /// Required.
    pub event_codes: String,
    /// Required.
    pub event_end_time: i64,
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub reg_id: String,
}

/// Arguments of [`DescribeAdvanceSearchPageList::new`].
pub struct DescribeAdvanceSearchPageListRequired {
    pub current_page: i64,
    pub event_begin_time: i64,
    pub event_codes: String,
    pub event_end_time: i64,
    pub page_size: i64,
    pub reg_id: String,
}
operation! {
    DescribeAdvanceSearchPageList { DescribeAdvanceSearchPageListRequired: current_page, event_begin_time, event_codes, event_end_time, page_size, reg_id }
    "DescribeAdvanceSearchPageList" -> DescribeAdvanceSearchPageListOutput {
    0 "Lang" lang: String, 1 "condition" condition: String, 2 "currentPage" current_page,
    3 "eventBeginTime" event_begin_time, 4 "eventCodes" event_codes, 5 "eventEndTime" event_end_time,
    6 "fieldName" field_name: String, 7 "fieldValue" field_value: String, 8 "pageSize" page_size, 9 "regId" reg_id
} }
paged! { DescribeAdvanceSearchPageList: DescribeAdvanceSearchPageListHeader =
    Number "currentPage", "resultObject.header" result_object.header }

/// Response of [`DescribeAdvanceSearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvanceSearchPageListOutput {
    pub result_object: Option<DescribeAdvanceSearchPageListResultObject>,
}
model! { DescribeAdvanceSearchPageListOutput {
    0 "resultObject" result_object: DescribeAdvanceSearchPageListResultObject
} }

/// In the response of [`DescribeAdvanceSearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvanceSearchPageListResultObject {
    pub current_page: Option<i64>,
    pub data: Vec<BTreeMap<String, Value>>,
    pub header: Vec<DescribeAdvanceSearchPageListHeader>,
    pub page_size: Option<i64>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAdvanceSearchPageListResultObject {
    0 "currentPage" current_page: i64, 1 "data" data: Vec<BTreeMap<String, Value>>,
    2 "header" header: Vec<DescribeAdvanceSearchPageListHeader>, 3 "pageSize" page_size: i64,
    4 "totalItem" total_item: i64, 5 "totalPage" total_page: i64
} }

/// In the response of [`DescribeAdvanceSearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvanceSearchPageListHeader {
    pub field_name: Option<String>,
    pub field_title: Option<String>,
    pub is_default: Option<bool>,
}
model! { DescribeAdvanceSearchPageListHeader {
    0 "fieldName" field_name: String, 1 "fieldTitle" field_title: String, 2 "isDefault" is_default: bool
} }

/// Describes all data source: `DescribeAllDataSource` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAllDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSource {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeAllDataSource(reg_id: String) "DescribeAllDataSource" -> DescribeAllDataSourceOutput {
    0 "Lang" lang: String, 1 "regId" reg_id
} }

/// Response of [`DescribeAllDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceOutput {
    pub result_object: Vec<DescribeAllDataSourceResultObject>,
}
model! { DescribeAllDataSourceOutput {
    0 "resultObject" result_object: Vec<DescribeAllDataSourceResultObject>
} }

/// In the response of [`DescribeAllDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceResultObject {
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub id: Option<i64>,
}
model! { DescribeAllDataSourceResultObject {
    0 "eventCode" event_code: String, 1 "eventName" event_name: String, 2 "id" id: i64
} }

/// Describes all event name and code: `DescribeAllEventNameAndCode` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAllEventNameAndCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllEventNameAndCode {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeAllEventNameAndCode() "DescribeAllEventNameAndCode" -> DescribeAllEventNameAndCodeOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "regId" reg_id: String
} }

/// Response of [`DescribeAllEventNameAndCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllEventNameAndCodeOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Vec<DescribeAllEventNameAndCodeResultObject>,
    pub success: Option<bool>,
}
model! { DescribeAllEventNameAndCodeOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: Vec<DescribeAllEventNameAndCodeResultObject>, 4 "success" success: bool
} }

/// In the response of [`DescribeAllEventNameAndCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllEventNameAndCodeResultObject {
    pub children: Vec<DescribeAllEventNameAndCodeChildren>,
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
}
model! { DescribeAllEventNameAndCodeResultObject {
    0 "children" children: Vec<DescribeAllEventNameAndCodeChildren>, 1 "createType" create_type: String,
    2 "eventCode" event_code: String, 3 "eventName" event_name: String, 4 "eventType" event_type: String
} }

/// In the response of [`DescribeAllEventNameAndCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllEventNameAndCodeChildren {
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
}
model! { DescribeAllEventNameAndCodeChildren {
    0 "createType" create_type: String, 1 "eventCode" event_code: String, 2 "eventName" event_name: String,
    3 "eventType" event_type: String
} }

/// Describes all root variable: `DescribeAllRootVariable` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAllRootVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllRootVariable {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub device_variable_ids: Option<String>,
    pub event_code: Option<String>,
    pub expression_variable_ids: Option<String>,
    pub id: Option<i64>,
    pub native_variable_ids: Option<String>,
    pub query_variable_ids: Option<String>,
    pub reg_id: Option<String>,
    pub velocity_variable_ids: Option<String>,
}
operation! { DescribeAllRootVariable() "DescribeAllRootVariable" -> DescribeAllRootVariableOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String, 2 "deviceVariableIds" device_variable_ids: String,
    3 "eventCode" event_code: String, 4 "expressionVariableIds" expression_variable_ids: String, 5 "id" id: i64,
    6 "nativeVariableIds" native_variable_ids: String, 7 "queryVariableIds" query_variable_ids: String,
    8 "regId" reg_id: String, 9 "velocityVariableIds" velocity_variable_ids: String
} }

/// Response of [`DescribeAllRootVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllRootVariableOutput {
    pub result_object: Vec<DescribeAllRootVariableResultObject>,
}
model! { DescribeAllRootVariableOutput {
    0 "resultObject" result_object: Vec<DescribeAllRootVariableResultObject>
} }

/// In the response of [`DescribeAllRootVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllRootVariableResultObject {
    pub code: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_rank: Option<i64>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub output_threshold: Option<DescribeAllRootVariableOutputThreshold>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAllRootVariableResultObject {
    0 "code" code: String, 1 "description" description: String, 2 "displayType" display_type: String,
    3 "favoriteFlag" favorite_flag: bool, 4 "fieldRank" field_rank: i64, 5 "fieldType" field_type: String,
    6 "id" id: i64, 7 "inputFieldType" input_field_type: String, 8 "inputs" inputs: String, 9 "name" name: String,
    10 "outputThreshold" output_threshold: DescribeAllRootVariableOutputThreshold, 11 "sourceType" source_type: String,
    12 "title" title: String, 13 "type" r#type: String
} }

/// In the response of [`DescribeAllRootVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllRootVariableOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeAllRootVariableOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// Describes analysis column field list: `DescribeAnalysisColumnFieldList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAnalysisColumnFieldList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalysisColumnFieldList {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeAnalysisColumnFieldList(reg_id: String)
    "DescribeAnalysisColumnFieldList" -> DescribeAnalysisColumnFieldListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id
} }

/// Response of [`DescribeAnalysisColumnFieldList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalysisColumnFieldListOutput {
    pub result_object: Option<bool>,
}
model! { DescribeAnalysisColumnFieldListOutput {
    0 "resultObject" result_object: bool
} }

/// Describes analysis column list: `DescribeAnalysisColumnList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAnalysisColumnList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalysisColumnList {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeAnalysisColumnList(reg_id: String)
    "DescribeAnalysisColumnList" -> DescribeAnalysisColumnListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id
} }

/// Response of [`DescribeAnalysisColumnList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalysisColumnListOutput {
    pub result_object: Vec<DescribeAnalysisColumnListResultObject>,
}
model! { DescribeAnalysisColumnListOutput {
    0 "resultObject" result_object: Vec<DescribeAnalysisColumnListResultObject>
} }

/// In the response of [`DescribeAnalysisColumnList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalysisColumnListResultObject {
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub is_default: Option<bool>,
    pub variable_name: Option<String>,
    pub variable_title: Option<String>,
    pub variable_type: Option<String>,
}
model! { DescribeAnalysisColumnListResultObject {
    0 "eventCode" event_code: String, 1 "eventName" event_name: String, 2 "isDefault" is_default: bool,
    3 "variableName" variable_name: String, 4 "variableTitle" variable_title: String,
    5 "variableType" variable_type: String
} }

/// Describes analysis condition favorite list: `DescribeAnalysisConditionFavoriteList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAnalysisConditionFavoriteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalysisConditionFavoriteList {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeAnalysisConditionFavoriteList(reg_id: String)
    "DescribeAnalysisConditionFavoriteList" -> DescribeAnalysisConditionFavoriteListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id
} }

/// Response of [`DescribeAnalysisConditionFavoriteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalysisConditionFavoriteListOutput {
    pub result_object: Vec<DescribeAnalysisConditionFavoriteListResultObject>,
}
model! { DescribeAnalysisConditionFavoriteListOutput {
    0 "resultObject" result_object: Vec<DescribeAnalysisConditionFavoriteListResultObject>
} }

/// In the response of [`DescribeAnalysisConditionFavoriteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalysisConditionFavoriteListResultObject {
    pub condition: Option<String>,
    pub event_begin_time: Option<i64>,
    pub event_codes: Option<String>,
    pub event_end_time: Option<i64>,
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAnalysisConditionFavoriteListResultObject {
    0 "condition" condition: String, 1 "eventBeginTime" event_begin_time: i64, 2 "eventCodes" event_codes: String,
    3 "eventEndTime" event_end_time: i64, 4 "fieldName" field_name: String, 5 "fieldValue" field_value: String,
    6 "id" id: i64, 7 "name" name: String, 8 "type" r#type: String
} }

/// Describes analysis export task download url: `DescribeAnalysisExportTaskDownloadUrl` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAnalysisExportTaskDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalysisExportTaskDownloadUrl {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeAnalysisExportTaskDownloadUrl(reg_id: String)
    "DescribeAnalysisExportTaskDownloadUrl" -> DescribeAnalysisExportTaskDownloadUrlOutput {
    0 "Lang" lang: String, 1 "regId" reg_id
} }

/// Response of [`DescribeAnalysisExportTaskDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalysisExportTaskDownloadUrlOutput {
    pub result_object: Option<DescribeAnalysisExportTaskDownloadUrlResultObject>,
}
model! { DescribeAnalysisExportTaskDownloadUrlOutput {
    0 "resultObject" result_object: DescribeAnalysisExportTaskDownloadUrlResultObject
} }

/// In the response of [`DescribeAnalysisExportTaskDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalysisExportTaskDownloadUrlResultObject {
    pub download_file_url: Option<String>,
    pub execute_time: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeAnalysisExportTaskDownloadUrlResultObject {
    0 "downloadFileUrl" download_file_url: String, 1 "executeTime" execute_time: i64, 2 "status" status: String
} }

/// Describes api: `DescribeApi` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApi {
    pub lang: Option<String>,
    /// Required.
    pub api_id: String,
    /// Required.
    pub api_region_id: String,
    /// Required.
    pub api_type: String,
    pub reg_id: Option<String>,
}
operation! { DescribeApi(api_id: String, api_region_id: String, api_type: String) "DescribeApi" -> DescribeApiOutput {
    0 "Lang" lang: String, 1 "apiId" api_id, 2 "apiRegionId" api_region_id, 3 "apiType" api_type,
    4 "regId" reg_id: String
} }

/// Response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiOutput {
    pub result_object: Option<bool>,
}
model! { DescribeApiOutput {
    0 "resultObject" result_object: bool
} }

/// Describes api groups: `DescribeApiGroups` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeApiGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroups {
    pub lang: Option<String>,
    /// Required.
    pub api_region_id: String,
    pub reg_id: Option<String>,
}
operation! { DescribeApiGroups(api_region_id: String) "DescribeApiGroups" -> DescribeApiGroupsOutput {
    0 "Lang" lang: String, 1 "apiRegionId" api_region_id, 2 "regId" reg_id: String
} }

/// Response of [`DescribeApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupsOutput {
    pub result_object: Option<bool>,
}
model! { DescribeApiGroupsOutput {
    0 "resultObject" result_object: bool
} }

/// Describes api limit: `DescribeApiLimit` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeApiLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiLimit {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeApiLimit() "DescribeApiLimit" -> DescribeApiLimitOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeApiLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiLimitOutput {
    pub result_object: Option<DescribeApiLimitResultObject>,
}
model! { DescribeApiLimitOutput {
    0 "resultObject" result_object: DescribeApiLimitResultObject
} }

/// In the response of [`DescribeApiLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiLimitResultObject {
    pub limit: Option<bool>,
    pub max_total_item: Option<i64>,
    pub total_item: Option<i64>,
}
model! { DescribeApiLimitResultObject {
    0 "limit" limit: bool, 1 "maxTotalItem" max_total_item: i64, 2 "totalItem" total_item: i64
} }

/// Describes api name list: `DescribeApiNameList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeApiNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiNameList {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeApiNameList() "DescribeApiNameList" -> DescribeApiNameListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeApiNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiNameListOutput {
    pub result_object: Vec<DescribeApiNameListResultObject>,
}
model! { DescribeApiNameListOutput {
    0 "resultObject" result_object: Vec<DescribeApiNameListResultObject>
} }

/// In the response of [`DescribeApiNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiNameListResultObject {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
}
model! { DescribeApiNameListResultObject {
    0 "apiId" api_id: String, 1 "apiName" api_name: String
} }

/// Describes api variable: `DescribeApiVariable` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeApiVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiVariable {
    pub lang: Option<String>,
    /// Required.
    pub id: String,
    pub reg_id: Option<String>,
}
operation! { DescribeApiVariable(id: String) "DescribeApiVariable" -> DescribeApiVariableOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id: String
} }

/// Response of [`DescribeApiVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiVariableOutput {
    pub result_object: Option<bool>,
}
model! { DescribeApiVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Describes apis: `DescribeApis` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApis {
    pub lang: Option<String>,
    /// Required.
    pub api_group_id: String,
    /// Required.
    pub api_region_id: String,
    /// Required.
    pub api_type: String,
    pub reg_id: Option<String>,
}
operation! { DescribeApis(api_group_id: String, api_region_id: String, api_type: String)
    "DescribeApis" -> DescribeApisOutput {
    0 "Lang" lang: String, 1 "apiGroupId" api_group_id, 2 "apiRegionId" api_region_id, 3 "apiType" api_type,
    4 "regId" reg_id: String
} }

/// Response of [`DescribeApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisOutput {
    pub result_object: Option<bool>,
}
model! { DescribeApisOutput {
    0 "resultObject" result_object: bool
} }

/// Describes app key page: `DescribeAppKeyPage` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAppKeyPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppKeyPage {
    pub lang: Option<String>,
    pub current_page: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeAppKeyPage() "DescribeAppKeyPage" -> DescribeAppKeyPageOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: String, 2 "pageSize" page_size: String,
    3 "regId" reg_id: String
} }
paged! { DescribeAppKeyPage: DescribeAppKeyPageResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeAppKeyPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppKeyPageOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeAppKeyPageResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAppKeyPageOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeAppKeyPageResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeAppKeyPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppKeyPageResultObject {
    pub android_sdk_url: Option<String>,
    pub android_sdk_version: Option<String>,
    pub app_key: Option<String>,
    pub gmt_create: Option<i64>,
    pub ios_sdk_url: Option<String>,
    pub ios_sdk_version: Option<String>,
    pub memo: Option<String>,
    pub sdk_items: Option<String>,
    pub used: Option<String>,
}
model! { DescribeAppKeyPageResultObject {
    0 "androidSdkUrl" android_sdk_url: String, 1 "androidSdkVersion" android_sdk_version: String,
    2 "appKey" app_key: String, 3 "gmtCreate" gmt_create: i64, 4 "iosSdkUrl" ios_sdk_url: String,
    5 "iosSdkVersion" ios_sdk_version: String, 6 "memo" memo: String, 7 "sdkItems" sdk_items: String,
    8 "used" used: String
} }

/// Describes audit config: `DescribeAuditConfig` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAuditConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditConfig {
    pub lang: Option<String>,
    pub audit_relation_type: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeAuditConfig() "DescribeAuditConfig" -> DescribeAuditConfigOutput {
    0 "Lang" lang: String, 1 "auditRelationType" audit_relation_type: String, 2 "regId" reg_id: String
} }

/// Response of [`DescribeAuditConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { DescribeAuditConfigOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: bool, 4 "success" success: bool
} }

/// Describes audit details: `DescribeAuditDetails` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAuditDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditDetails {
    pub lang: Option<String>,
    /// Required.
    pub id: i64,
    pub reg_id: Option<String>,
}
operation! { DescribeAuditDetails(id: i64) "DescribeAuditDetails" -> DescribeAuditDetailsOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id: String
} }

/// Response of [`DescribeAuditDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditDetailsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { DescribeAuditDetailsOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: bool, 4 "success" success: bool
} }

/// Describes audit page list: `DescribeAuditPageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAuditPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditPageList {
    pub lang: Option<String>,
    pub audit_status: Option<String>,
    pub current_page: Option<String>,
    pub event_code: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
    pub rule_name: Option<String>,
}
operation! { DescribeAuditPageList() "DescribeAuditPageList" -> DescribeAuditPageListOutput {
    0 "Lang" lang: String, 1 "auditStatus" audit_status: String, 2 "currentPage" current_page: String,
    3 "eventCode" event_code: String, 4 "pageSize" page_size: String, 5 "regId" reg_id: String,
    6 "ruleName" rule_name: String
} }

/// Response of [`DescribeAuditPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditPageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Option<bool>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAuditPageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "resultObject" result_object: bool,
    3 "totalItem" total_item: i64, 4 "totalPage" total_page: i64
} }

/// Describes auth event name list: `DescribeAuthEventNameList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAuthEventNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthEventNameList {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeAuthEventNameList() "DescribeAuthEventNameList" -> DescribeAuthEventNameListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeAuthEventNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthEventNameListOutput {
    pub result_object: Option<bool>,
}
model! { DescribeAuthEventNameListOutput {
    0 "resultObject" result_object: bool
} }

/// Describes auth rule page list: `DescribeAuthRulePageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAuthRulePageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthRulePageList {
    pub lang: Option<String>,
    pub event_code: Option<String>,
    /// Required.
    pub reg_id: String,
    pub rule_name: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeAuthRulePageList(reg_id: String) "DescribeAuthRulePageList" -> DescribeAuthRulePageListOutput {
    0 "Lang" lang: String, 1 "eventCode" event_code: String, 2 "regId" reg_id, 3 "ruleName" rule_name: String,
    4 "status" status: String
} }

/// Response of [`DescribeAuthRulePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthRulePageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeAuthRulePageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAuthRulePageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeAuthRulePageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeAuthRulePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthRulePageListResultObject {
    pub console_rule_id: Option<i64>,
    pub create_type: Option<String>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub memo: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_version_id: Option<i64>,
    pub status: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeAuthRulePageListResultObject {
    0 "consoleRuleId" console_rule_id: i64, 1 "createType" create_type: String, 2 "gmtModified" gmt_modified: i64,
    3 "id" id: i64, 4 "memo" memo: String, 5 "ruleId" rule_id: String, 6 "ruleName" rule_name: String,
    7 "ruleVersionId" rule_version_id: i64, 8 "status" status: String, 9 "version" version: i64
} }

/// Describes auth scene list: `DescribeAuthSceneList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAuthSceneList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthSceneList {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeAuthSceneList(reg_id: String) "DescribeAuthSceneList" -> DescribeAuthSceneListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id
} }

/// Response of [`DescribeAuthSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthSceneListOutput {
    pub result_object: Vec<DescribeAuthSceneListResultObject>,
}
model! { DescribeAuthSceneListOutput {
    0 "resultObject" result_object: Vec<DescribeAuthSceneListResultObject>
} }

/// In the response of [`DescribeAuthSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthSceneListResultObject {
    pub service_code: Option<String>,
}
model! { DescribeAuthSceneListResultObject {
    0 "serviceCode" service_code: String
} }

/// Describes auth scene page list: `DescribeAuthScenePageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAuthScenePageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthScenePageList {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
    pub scene_name: Option<String>,
}
operation! { DescribeAuthScenePageList(reg_id: String) "DescribeAuthScenePageList" -> DescribeAuthScenePageListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id, 2 "sceneName" scene_name: String
} }

/// Response of [`DescribeAuthScenePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthScenePageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeAuthScenePageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAuthScenePageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeAuthScenePageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeAuthScenePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthScenePageListResultObject {
    pub common_rule_count: Option<i64>,
    pub custom_rule_count: Option<i64>,
    pub event_code: Option<String>,
    pub scene_name: Option<String>,
    pub server_name: Option<String>,
}
model! { DescribeAuthScenePageListResultObject {
    0 "commonRuleCount" common_rule_count: i64, 1 "customRuleCount" custom_rule_count: i64,
    2 "eventCode" event_code: String, 3 "sceneName" scene_name: String, 4 "serverName" server_name: String
} }

/// Describes auth status: `DescribeAuthStatus` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAuthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthStatus {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeAuthStatus() "DescribeAuthStatus" -> DescribeAuthStatusOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeAuthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthStatusOutput {
    pub result_object: Option<bool>,
}
model! { DescribeAuthStatusOutput {
    0 "resultObject" result_object: bool
} }

/// Describes avg execute cost report: `DescribeAvgExecuteCostReport` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeAvgExecuteCostReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvgExecuteCostReport {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeAvgExecuteCostReport() "DescribeAvgExecuteCostReport" -> DescribeAvgExecuteCostReportOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeAvgExecuteCostReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvgExecuteCostReportOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Vec<DescribeAvgExecuteCostReportResultObject>,
    pub success: Option<bool>,
}
model! { DescribeAvgExecuteCostReportOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: Vec<DescribeAvgExecuteCostReportResultObject>, 4 "success" success: bool
} }

/// In the response of [`DescribeAvgExecuteCostReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvgExecuteCostReportResultObject {
    pub ratio: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAvgExecuteCostReportResultObject {
    0 "ratio" ratio: String, 1 "value" value: String
} }

/// Describes basic search page list: `DescribeBasicSearchPageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeBasicSearchPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicSearchPageList {
    pub lang: Option<String>,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub event_begin_time: i64,
    /// Required.
    pub event_codes: String,
    /// Required.
    pub event_end_time: i64,
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub reg_id: String,
}

/// Arguments of [`DescribeBasicSearchPageList::new`].
pub struct DescribeBasicSearchPageListRequired {
    pub current_page: i64,
    pub event_begin_time: i64,
    pub event_codes: String,
    pub event_end_time: i64,
    pub page_size: i64,
    pub reg_id: String,
}
operation! {
    DescribeBasicSearchPageList { DescribeBasicSearchPageListRequired: current_page, event_begin_time, event_codes, event_end_time, page_size, reg_id }
    "DescribeBasicSearchPageList" -> DescribeBasicSearchPageListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page, 2 "eventBeginTime" event_begin_time,
    3 "eventCodes" event_codes, 4 "eventEndTime" event_end_time, 5 "fieldName" field_name: String,
    6 "fieldValue" field_value: String, 7 "pageSize" page_size, 8 "regId" reg_id
} }
paged! { DescribeBasicSearchPageList: DescribeBasicSearchPageListHeader =
    Number "currentPage", "resultObject.header" result_object.header }

/// Response of [`DescribeBasicSearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicSearchPageListOutput {
    pub result_object: Option<DescribeBasicSearchPageListResultObject>,
}
model! { DescribeBasicSearchPageListOutput {
    0 "resultObject" result_object: DescribeBasicSearchPageListResultObject
} }

/// In the response of [`DescribeBasicSearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicSearchPageListResultObject {
    pub current_page: Option<i64>,
    pub data: Vec<BTreeMap<String, Value>>,
    pub header: Vec<DescribeBasicSearchPageListHeader>,
    pub page_size: Option<i64>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeBasicSearchPageListResultObject {
    0 "currentPage" current_page: i64, 1 "data" data: Vec<BTreeMap<String, Value>>,
    2 "header" header: Vec<DescribeBasicSearchPageListHeader>, 3 "pageSize" page_size: i64,
    4 "totalItem" total_item: i64, 5 "totalPage" total_page: i64
} }

/// In the response of [`DescribeBasicSearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicSearchPageListHeader {
    pub field_name: Option<String>,
    pub field_title: Option<String>,
    pub is_default: Option<bool>,
}
model! { DescribeBasicSearchPageListHeader {
    0 "fieldName" field_name: String, 1 "fieldTitle" field_title: String, 2 "isDefault" is_default: bool
} }

/// Describes basic start: `DescribeBasicStart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeBasicStart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicStart {
    pub app_key: Option<String>,
    pub end_ds: Option<String>,
    pub reg_id: Option<String>,
    pub service: Option<String>,
    pub start_ds: Option<String>,
}
operation! { DescribeBasicStart() "DescribeBasicStart" -> DescribeBasicStartOutput {
    0 "appKey" app_key: String, 1 "endDs" end_ds: String, 2 "regId" reg_id: String, 3 "service" service: String,
    4 "startDs" start_ds: String
} }

/// Response of [`DescribeBasicStart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicStartOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { DescribeBasicStartOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: bool, 4 "success" success: bool
} }

/// Describes by pass shunt event: `DescribeByPassShuntEvent` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeByPassShuntEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByPassShuntEvent {
    pub lang: Option<String>,
    pub event_id: Option<i64>,
    pub reg_id: Option<String>,
}
operation! { DescribeByPassShuntEvent() "DescribeByPassShuntEvent" -> DescribeByPassShuntEventOutput {
    0 "Lang" lang: String, 1 "eventId" event_id: i64, 2 "regId" reg_id: String
} }

/// Response of [`DescribeByPassShuntEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByPassShuntEventOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeByPassShuntEventResultObject>,
    pub success: Option<bool>,
}
model! { DescribeByPassShuntEventOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeByPassShuntEventResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeByPassShuntEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByPassShuntEventResultObject {
    pub event_name: Option<String>,
}
model! { DescribeByPassShuntEventResultObject {
    0 "eventName" event_name: String
} }

/// Describes cust variable config list: `DescribeCustVariableConfigList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeCustVariableConfigList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustVariableConfigList {
    pub lang: Option<String>,
    /// Required.
    pub biz_type: String,
    pub reg_id: Option<String>,
    pub time_type: Option<String>,
}
operation! { DescribeCustVariableConfigList(biz_type: String)
    "DescribeCustVariableConfigList" -> DescribeCustVariableConfigListOutput {
    0 "Lang" lang: String, 1 "bizType" biz_type, 2 "regId" reg_id: String, 3 "timeType" time_type: String
} }

/// Response of [`DescribeCustVariableConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustVariableConfigListOutput {
    pub result_object: Vec<DescribeCustVariableConfigListResultObject>,
}
model! { DescribeCustVariableConfigListOutput {
    0 "resultObject" result_object: Vec<DescribeCustVariableConfigListResultObject>
} }

/// In the response of [`DescribeCustVariableConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustVariableConfigListResultObject {
    pub config_key: Option<String>,
    pub config_value: Option<String>,
}
model! { DescribeCustVariableConfigListResultObject {
    0 "configKey" config_key: String, 1 "configValue" config_value: String
} }

/// Describes cust variable detail: `DescribeCustVariableDetail` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeCustVariableDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustVariableDetail {
    pub lang: Option<String>,
    /// Required.
    pub id: i64,
    pub reg_id: Option<String>,
}
operation! { DescribeCustVariableDetail(id: i64) "DescribeCustVariableDetail" -> DescribeCustVariableDetailOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id: String
} }

/// Response of [`DescribeCustVariableDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustVariableDetailOutput {
    pub result_object: Vec<DescribeCustVariableDetailResultObject>,
}
model! { DescribeCustVariableDetailOutput {
    0 "resultObject" result_object: Vec<DescribeCustVariableDetailResultObject>
} }

/// In the response of [`DescribeCustVariableDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustVariableDetailResultObject {
    pub condition: Option<String>,
    pub data_version: Option<i64>,
    pub description: Option<String>,
    pub event_codes: Option<String>,
    pub history_value_type: Option<String>,
    pub id: Option<i64>,
    pub object: Option<String>,
    pub outputs: Option<String>,
    pub subject: Option<String>,
    pub time_type: Option<String>,
    pub title: Option<String>,
    pub tw_count: Option<String>,
    pub velocity_fc: Option<String>,
    pub velocity_tw: Option<String>,
}
model! { DescribeCustVariableDetailResultObject {
    0 "condition" condition: String, 1 "dataVersion" data_version: i64, 2 "description" description: String,
    3 "eventCodes" event_codes: String, 4 "historyValueType" history_value_type: String, 5 "id" id: i64,
    6 "object" object: String, 7 "outputs" outputs: String, 8 "subject" subject: String, 9 "timeType" time_type: String,
    10 "title" title: String, 11 "twCount" tw_count: String, 12 "velocityFC" velocity_fc: String,
    13 "velocityTW" velocity_tw: String
} }

/// Describes cust variable page: `DescribeCustVariablePage` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeCustVariablePage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustVariablePage {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub current_page: Option<i64>,
    pub description: Option<String>,
    pub event_code: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeCustVariablePage() "DescribeCustVariablePage" -> DescribeCustVariablePageOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "currentPage" current_page: i64,
    3 "description" description: String, 4 "eventCode" event_code: String, 5 "pageSize" page_size: i64,
    6 "regId" reg_id: String, 7 "status" status: String
} }
paged! { DescribeCustVariablePage: DescribeCustVariablePageResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeCustVariablePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustVariablePageOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeCustVariablePageResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeCustVariablePageOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeCustVariablePageResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeCustVariablePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustVariablePageResultObject {
    pub data_version: Option<i64>,
    pub description: Option<String>,
    pub event_name: Option<String>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub rule_list: Vec<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { DescribeCustVariablePageResultObject {
    0 "dataVersion" data_version: i64, 1 "description" description: String, 2 "eventName" event_name: String,
    3 "gmtModified" gmt_modified: i64, 4 "id" id: i64, 5 "name" name: String, 6 "ruleList" rule_list: Vec<String>,
    7 "status" status: String, 8 "title" title: String
} }

/// Describes data source data download url: `DescribeDataSourceDataDownloadUrl` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeDataSourceDataDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceDataDownloadUrl {
    pub lang: Option<String>,
    /// Required.
    pub data_source_id: i64,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeDataSourceDataDownloadUrl(data_source_id: i64, reg_id: String)
    "DescribeDataSourceDataDownloadUrl" -> DescribeDataSourceDataDownloadUrlOutput {
    0 "Lang" lang: String, 1 "dataSourceId" data_source_id, 2 "regId" reg_id
} }

/// Response of [`DescribeDataSourceDataDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceDataDownloadUrlOutput {
    pub result_object: Option<DescribeDataSourceDataDownloadUrlResultObject>,
}
model! { DescribeDataSourceDataDownloadUrlOutput {
    0 "resultObject" result_object: DescribeDataSourceDataDownloadUrlResultObject
} }

/// In the response of [`DescribeDataSourceDataDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceDataDownloadUrlResultObject {
    pub download_file_url: Option<String>,
}
model! { DescribeDataSourceDataDownloadUrlResultObject {
    0 "downloadFileUrl" download_file_url: String
} }

/// Describes data source fields: `DescribeDataSourceFields` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeDataSourceFields>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceFields {
    pub lang: Option<String>,
    /// Required.
    pub data_source_code: String,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeDataSourceFields(data_source_code: String, reg_id: String)
    "DescribeDataSourceFields" -> DescribeDataSourceFieldsOutput {
    0 "Lang" lang: String, 1 "dataSourceCode" data_source_code, 2 "regId" reg_id
} }

/// Response of [`DescribeDataSourceFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceFieldsOutput {
    pub result_object: Option<bool>,
}
model! { DescribeDataSourceFieldsOutput {
    0 "resultObject" result_object: bool
} }

/// Describes data source page list: `DescribeDataSourcePageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeDataSourcePageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourcePageList {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub current_page: Option<i64>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeDataSourcePageList() "DescribeDataSourcePageList" -> DescribeDataSourcePageListOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String, 2 "currentPage" current_page: i64, 3 "name" name: String,
    4 "pageSize" page_size: i64, 5 "regId" reg_id: String, 6 "type" r#type: String
} }
paged! { DescribeDataSourcePageList: DescribeDataSourcePageListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeDataSourcePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourcePageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeDataSourcePageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeDataSourcePageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeDataSourcePageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeDataSourcePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourcePageListResultObject {
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeDataSourcePageListResultObject {
    0 "creator" creator: String, 1 "description" description: String, 2 "gmtCreate" gmt_create: String,
    3 "gmtModified" gmt_modified: String, 4 "id" id: i64, 5 "modifier" modifier: String, 6 "name" name: String,
    7 "total" total: i64, 8 "type" r#type: String
} }

/// Describes decision result fluctuation: `DescribeDecisionResultFluctuation` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeDecisionResultFluctuation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDecisionResultFluctuation {
    pub lang: Option<String>,
    pub event_codes: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeDecisionResultFluctuation()
    "DescribeDecisionResultFluctuation" -> DescribeDecisionResultFluctuationOutput {
    0 "Lang" lang: String, 1 "eventCodes" event_codes: String, 2 "regId" reg_id: String
} }

/// Response of [`DescribeDecisionResultFluctuation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDecisionResultFluctuationOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Vec<DescribeDecisionResultFluctuationResultObject>,
    pub success: Option<bool>,
}
model! { DescribeDecisionResultFluctuationOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: Vec<DescribeDecisionResultFluctuationResultObject>, 4 "success" success: bool
} }

/// In the response of [`DescribeDecisionResultFluctuation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDecisionResultFluctuationResultObject {
    pub status: Option<String>,
    pub today_num: Option<i64>,
    pub within_seven_day_num: Option<String>,
    pub within_thirty_day_num: Option<String>,
    pub within_three_day_num: Option<String>,
    pub yesterday_num: Option<i64>,
}
model! { DescribeDecisionResultFluctuationResultObject {
    0 "status" status: String, 1 "todayNum" today_num: i64, 2 "withinSevenDayNum" within_seven_day_num: String,
    3 "withinThirtyDayNum" within_thirty_day_num: String, 4 "withinThreeDayNum" within_three_day_num: String,
    5 "yesterdayNum" yesterday_num: i64
} }

/// Describes decision result trend: `DescribeDecisionResultTrend` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeDecisionResultTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDecisionResultTrend {
    pub lang: Option<String>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub event_codes: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeDecisionResultTrend() "DescribeDecisionResultTrend" -> DescribeDecisionResultTrendOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time: i64, 2 "endTime" end_time: i64, 3 "eventCodes" event_codes: String,
    4 "regId" reg_id: String
} }

/// Response of [`DescribeDecisionResultTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDecisionResultTrendOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeDecisionResultTrendResultObject>,
    pub success: Option<bool>,
}
model! { DescribeDecisionResultTrendOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeDecisionResultTrendResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeDecisionResultTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDecisionResultTrendResultObject {
    pub series: Vec<DescribeDecisionResultTrendSeries>,
    pub xaxis: Option<DescribeDecisionResultTrendXaxis>,
}
model! { DescribeDecisionResultTrendResultObject {
    0 "series" series: Vec<DescribeDecisionResultTrendSeries>, 1 "xaxis" xaxis: DescribeDecisionResultTrendXaxis
} }

/// In the response of [`DescribeDecisionResultTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDecisionResultTrendSeries {
    pub data: Vec<DescribeDecisionResultTrendData>,
    pub name: Option<String>,
}
model! { DescribeDecisionResultTrendSeries {
    0 "data" data: Vec<DescribeDecisionResultTrendData>, 1 "name" name: String
} }

/// In the response of [`DescribeDecisionResultTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDecisionResultTrendData {
    pub num: Option<i64>,
    pub scale: Option<String>,
}
model! { DescribeDecisionResultTrendData {
    0 "num" num: i64, 1 "scale" scale: String
} }

/// In the response of [`DescribeDecisionResultTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDecisionResultTrendXaxis {
    pub data: Vec<String>,
}
model! { DescribeDecisionResultTrendXaxis {
    0 "data" data: Vec<String>
} }

/// Describes detail start: `DescribeDetailStart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeDetailStart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetailStart {
    pub app_key: Option<String>,
    pub end_ds: Option<String>,
    pub reg_id: Option<String>,
    pub service: Option<String>,
    pub start_ds: Option<String>,
}
operation! { DescribeDetailStart() "DescribeDetailStart" -> DescribeDetailStartOutput {
    0 "appKey" app_key: String, 1 "endDs" end_ds: String, 2 "regId" reg_id: String, 3 "service" service: String,
    4 "startDs" start_ds: String
} }

/// Response of [`DescribeDetailStart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetailStartOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { DescribeDetailStartOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: bool, 4 "success" success: bool
} }

/// Describes download url: `DescribeDownloadUrl` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadUrl {
    pub file_type: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub task_id: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeDownloadUrl() "DescribeDownloadUrl" -> DescribeDownloadUrlOutput {
    0 "FileType" file_type: String, 1 "Lang" lang: String, 2 "RegId" reg_id: String, 3 "TaskId" task_id: i64,
    4 "Type" r#type: String
} }

/// Response of [`DescribeDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadUrlOutput {
    pub result_object: Option<String>,
}
model! { DescribeDownloadUrlOutput {
    0 "resultObject" result_object: String
} }

/// Describes event base info by event code: `DescribeEventBaseInfoByEventCode` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventBaseInfoByEventCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventBaseInfoByEventCode {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeEventBaseInfoByEventCode()
    "DescribeEventBaseInfoByEventCode" -> DescribeEventBaseInfoByEventCodeOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "eventCode" event_code: String,
    3 "regId" reg_id: String
} }

/// Response of [`DescribeEventBaseInfoByEventCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventBaseInfoByEventCodeOutput {
    pub result_object: Option<DescribeEventBaseInfoByEventCodeResultObject>,
}
model! { DescribeEventBaseInfoByEventCodeOutput {
    0 "resultObject" result_object: DescribeEventBaseInfoByEventCodeResultObject
} }

/// In the response of [`DescribeEventBaseInfoByEventCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventBaseInfoByEventCodeResultObject {
    pub biz_version: Option<i64>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub event_stauts: Option<String>,
    pub input_fields: Vec<DescribeEventBaseInfoByEventCodeInputFields>,
    pub memo: Option<String>,
    pub rule_details: Vec<DescribeEventBaseInfoByEventCodeRuleDetails>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
model! { DescribeEventBaseInfoByEventCodeResultObject {
    0 "bizVersion" biz_version: i64, 1 "eventCode" event_code: String, 2 "eventName" event_name: String,
    3 "eventStauts" event_stauts: String,
    4 "inputFields" input_fields: Vec<DescribeEventBaseInfoByEventCodeInputFields>, 5 "memo" memo: String,
    6 "ruleDetails" rule_details: Vec<DescribeEventBaseInfoByEventCodeRuleDetails>,
    7 "templateCode" template_code: String, 8 "templateName" template_name: String,
    9 "templateType" template_type: String
} }

/// In the response of [`DescribeEventBaseInfoByEventCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventBaseInfoByEventCodeInputFields {
    pub description: Option<String>,
    pub field_code: Option<String>,
    pub field_rank: Option<String>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub title: Option<String>,
}
model! { DescribeEventBaseInfoByEventCodeInputFields {
    0 "description" description: String, 1 "fieldCode" field_code: String, 2 "fieldRank" field_rank: String,
    3 "fieldSource" field_source: String, 4 "fieldType" field_type: String, 5 "title" title: String
} }

/// In the response of [`DescribeEventBaseInfoByEventCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventBaseInfoByEventCodeRuleDetails {
    pub logic_expression: Option<String>,
    pub memo: Option<String>,
    pub rule_actions: Option<String>,
    pub rule_auth_type: Option<String>,
    pub rule_expressions: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
}
model! { DescribeEventBaseInfoByEventCodeRuleDetails {
    0 "logicExpression" logic_expression: String, 1 "memo" memo: String, 2 "ruleActions" rule_actions: String,
    3 "ruleAuthType" rule_auth_type: String, 4 "ruleExpressions" rule_expressions: String, 5 "ruleId" rule_id: String,
    6 "ruleName" rule_name: String, 7 "ruleStatus" rule_status: String
} }

/// Describes event count: `DescribeEventCount` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCount {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeEventCount() "DescribeEventCount" -> DescribeEventCountOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "regId" reg_id: String
} }

/// Response of [`DescribeEventCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCountOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeEventCountResultObject>,
    pub success: Option<bool>,
}
model! { DescribeEventCountOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeEventCountResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeEventCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCountResultObject {
    pub limit: Option<bool>,
    pub max_total_item: Option<i64>,
    pub total_item: Option<i64>,
}
model! { DescribeEventCountResultObject {
    0 "limit" limit: bool, 1 "maxTotalItem" max_total_item: i64, 2 "totalItem" total_item: i64
} }

/// Describes event detail by request id: `DescribeEventDetailByRequestId` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventDetailByRequestId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailByRequestId {
    pub lang: Option<String>,
    pub event_code: Option<String>,
    pub event_time: Option<i64>,
    /// Required.
    pub reg_id: String,
    /// Required.
    pub s_request_id: String,
}
operation! { DescribeEventDetailByRequestId(reg_id: String, s_request_id: String)
    "DescribeEventDetailByRequestId" -> DescribeEventDetailByRequestIdOutput {
    0 "Lang" lang: String, 1 "eventCode" event_code: String, 2 "eventTime" event_time: i64, 3 "regId" reg_id,
    4 "sRequestId" s_request_id
} }

/// Response of [`DescribeEventDetailByRequestId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailByRequestIdOutput {
    pub result_object: Option<bool>,
}
model! { DescribeEventDetailByRequestIdOutput {
    0 "resultObject" result_object: bool
} }

/// Describes event log detail: `DescribeEventLogDetail` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventLogDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventLogDetail {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub req_id_by_log: String,
}
operation! { DescribeEventLogDetail(req_id_by_log: String) "DescribeEventLogDetail" -> DescribeEventLogDetailOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "reqIdByLog" req_id_by_log
} }

/// Response of [`DescribeEventLogDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventLogDetailOutput {
    pub result_object: Option<bool>,
}
model! { DescribeEventLogDetailOutput {
    0 "resultObject" result_object: bool
} }

/// Describes event log page: `DescribeEventLogPage` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventLogPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventLogPage {
    pub lang: Option<String>,
    pub account_idp_rp: Option<String>,
    pub begin_time: Option<i64>,
    pub condition1_al: Option<String>,
    pub condition2_al: Option<String>,
    pub condition3_al: Option<String>,
    pub current_page: Option<i64>,
    pub device_type_lrp: Option<String>,
    pub email_prp: Option<String>,
    pub end_time: Option<i64>,
    pub fail_reason_lrp: Option<String>,
    pub ip_prp: Option<String>,
    pub login_result_arp: Option<String>,
    pub login_type_lrp: Option<String>,
    pub mac_prp: Option<String>,
    pub mobile_prp: Option<String>,
    pub nick_name_prp: Option<String>,
    pub operate_source_lrp: Option<String>,
    pub page_size: Option<i64>,
    pub refer_prp: Option<String>,
    pub reg_id: Option<String>,
    pub register_ip_prp: Option<String>,
    pub req_idp_bs: Option<String>,
    pub score_ebs: Option<i64>,
    pub score_sbs: Option<i64>,
    pub service_abs: Option<String>,
    pub tags_lbs: Option<String>,
    pub umid_pdi: Option<String>,
    pub user_agent_prp: Option<String>,
    pub user_name_type_lrp: Option<String>,
}
operation! { DescribeEventLogPage() "DescribeEventLogPage" -> DescribeEventLogPageOutput {
    0 "Lang" lang: String, 1 "accountIdPRP" account_idp_rp: String, 2 "beginTime" begin_time: i64,
    3 "condition1AL" condition1_al: String, 4 "condition2AL" condition2_al: String,
    5 "condition3AL" condition3_al: String, 6 "currentPage" current_page: i64,
    7 "deviceTypeLRP" device_type_lrp: String, 8 "emailPRP" email_prp: String, 9 "endTime" end_time: i64,
    10 "failReasonLRP" fail_reason_lrp: String, 11 "ipPRP" ip_prp: String, 12 "loginResultARP" login_result_arp: String,
    13 "loginTypeLRP" login_type_lrp: String, 14 "macPRP" mac_prp: String, 15 "mobilePRP" mobile_prp: String,
    16 "nickNamePRP" nick_name_prp: String, 17 "operateSourceLRP" operate_source_lrp: String,
    18 "pageSize" page_size: i64, 19 "referPRP" refer_prp: String, 20 "regId" reg_id: String,
    21 "registerIpPRP" register_ip_prp: String, 22 "reqIdPBS" req_idp_bs: String, 23 "scoreEBS" score_ebs: i64,
    24 "scoreSBS" score_sbs: i64, 25 "serviceABS" service_abs: String, 26 "tagsLBS" tags_lbs: String,
    27 "umidPDI" umid_pdi: String, 28 "userAgentPRP" user_agent_prp: String,
    29 "userNameTypeLRP" user_name_type_lrp: String
} }
paged! { DescribeEventLogPage: DescribeEventLogPageResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeEventLogPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventLogPageOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeEventLogPageResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeEventLogPageOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeEventLogPageResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeEventLogPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventLogPageResultObject {
    pub account_id: Option<String>,
    pub email: Option<String>,
    pub ip: Option<String>,
    pub mobile: Option<String>,
    pub nick_name: Option<String>,
    pub request_id: Option<String>,
    pub score: Option<String>,
    pub service: Option<String>,
    pub tags: Option<String>,
    pub timestamp: Option<String>,
    pub umid: Option<String>,
}
model! { DescribeEventLogPageResultObject {
    0 "accountId" account_id: String, 1 "email" email: String, 2 "ip" ip: String, 3 "mobile" mobile: String,
    4 "nickName" nick_name: String, 5 "requestId" request_id: String, 6 "score" score: String,
    7 "service" service: String, 8 "tags" tags: String, 9 "timestamp" timestamp: String, 10 "umid" umid: String
} }

/// Describes event page list: `DescribeEventPageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventPageList {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub current_page: Option<i64>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub event_status: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
}
operation! { DescribeEventPageList() "DescribeEventPageList" -> DescribeEventPageListOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "currentPage" current_page: i64,
    3 "eventCode" event_code: String, 4 "eventName" event_name: String, 5 "eventStatus" event_status: String,
    6 "pageSize" page_size: i64, 7 "regId" reg_id: String
} }
paged! { DescribeEventPageList: DescribeEventPageListResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeEventPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventPageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeEventPageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeEventPageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeEventPageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeEventPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventPageListResultObject {
    pub children: Vec<DescribeEventPageListChildren>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub event_status: Option<String>,
    pub event_type: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub rule_count: Option<i64>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub user_count: Option<i64>,
}
model! { DescribeEventPageListResultObject {
    0 "children" children: Vec<DescribeEventPageListChildren>, 1 "eventCode" event_code: String,
    2 "eventName" event_name: String, 3 "eventStatus" event_status: String, 4 "eventType" event_type: String,
    5 "gmtCreate" gmt_create: i64, 6 "gmtModified" gmt_modified: i64, 7 "id" id: i64, 8 "ruleCount" rule_count: i64,
    9 "templateCode" template_code: String, 10 "templateName" template_name: String,
    11 "templateType" template_type: String, 12 "userCount" user_count: i64
} }

/// In the response of [`DescribeEventPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventPageListChildren {
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub event_status: Option<String>,
    pub event_type: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub rule_count: Option<i64>,
}
model! { DescribeEventPageListChildren {
    0 "eventCode" event_code: String, 1 "eventName" event_name: String, 2 "eventStatus" event_status: String,
    3 "eventType" event_type: String, 4 "gmtCreate" gmt_create: i64, 5 "gmtModified" gmt_modified: i64, 6 "id" id: i64,
    7 "ruleCount" rule_count: i64
} }

/// Describes event result bar chart: `DescribeEventResultBarChart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventResultBarChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventResultBarChart {
    pub lang: Option<String>,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub event_codes: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeEventResultBarChart(begin_time: i64, end_time: i64)
    "DescribeEventResultBarChart" -> DescribeEventResultBarChartOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time, 2 "endTime" end_time, 3 "eventCodes" event_codes: String,
    4 "regId" reg_id: String
} }

/// Response of [`DescribeEventResultBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventResultBarChartOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeEventResultBarChartResultObject>,
    pub success: Option<bool>,
}
model! { DescribeEventResultBarChartOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeEventResultBarChartResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeEventResultBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventResultBarChartResultObject {
    pub series: Vec<DescribeEventResultBarChartSeries>,
    pub xaxis: Option<DescribeEventResultBarChartXaxis>,
}
model! { DescribeEventResultBarChartResultObject {
    0 "series" series: Vec<DescribeEventResultBarChartSeries>, 1 "xaxis" xaxis: DescribeEventResultBarChartXaxis
} }

/// In the response of [`DescribeEventResultBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventResultBarChartSeries {
    pub data: Vec<DescribeEventResultBarChartData>,
    pub name: Option<String>,
    pub stack: Option<String>,
}
model! { DescribeEventResultBarChartSeries {
    0 "data" data: Vec<DescribeEventResultBarChartData>, 1 "name" name: String, 2 "stack" stack: String
} }

/// In the response of [`DescribeEventResultBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventResultBarChartData {
    pub num: Option<i64>,
    pub scale: Option<String>,
}
model! { DescribeEventResultBarChartData {
    0 "num" num: i64, 1 "scale" scale: String
} }

/// In the response of [`DescribeEventResultBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventResultBarChartXaxis {
    pub data: Vec<String>,
}
model! { DescribeEventResultBarChartXaxis {
    0 "data" data: Vec<String>
} }

/// Describes event result list: `DescribeEventResultList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventResultList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventResultList {
    pub lang: Option<String>,
    /// Required.
    pub begin_time: i64,
    pub current_page: Option<i64>,
    /// Required.
    pub end_time: i64,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
}
operation! { DescribeEventResultList(begin_time: i64, end_time: i64)
    "DescribeEventResultList" -> DescribeEventResultListOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time, 2 "currentPage" current_page: i64, 3 "endTime" end_time,
    4 "pageSize" page_size: i64, 5 "regId" reg_id: String
} }
paged! { DescribeEventResultList: DescribeEventResultListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeEventResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventResultListOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeEventResultListResultObject>,
    pub success: Option<bool>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeEventResultListOutput {
    0 "code" code: String, 1 "currentPage" current_page: i64, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "pageSize" page_size: i64,
    5 "resultObject" result_object: Vec<DescribeEventResultListResultObject>, 6 "success" success: bool,
    7 "totalItem" total_item: i64, 8 "totalPage" total_page: i64
} }

/// In the response of [`DescribeEventResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventResultListResultObject {
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub pass_num: Option<i64>,
    pub pending_num: Option<i64>,
    pub reject_num: Option<i64>,
    pub total_num: Option<i64>,
}
model! { DescribeEventResultListResultObject {
    0 "eventCode" event_code: String, 1 "eventName" event_name: String, 2 "passNum" pass_num: i64,
    3 "pendingNum" pending_num: i64, 4 "rejectNum" reject_num: i64, 5 "totalNum" total_num: i64
} }

/// Describes event task history: `DescribeEventTaskHistory` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventTaskHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTaskHistory {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeEventTaskHistory() "DescribeEventTaskHistory" -> DescribeEventTaskHistoryOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeEventTaskHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTaskHistoryOutput {
    pub result_object: Vec<DescribeEventTaskHistoryResultObject>,
}
model! { DescribeEventTaskHistoryOutput {
    0 "resultObject" result_object: Vec<DescribeEventTaskHistoryResultObject>
} }

/// In the response of [`DescribeEventTaskHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTaskHistoryResultObject {
    pub task_code: Option<String>,
    pub task_name: Option<String>,
    pub task_status: Option<String>,
    pub url: Option<String>,
}
model! { DescribeEventTaskHistoryResultObject {
    0 "taskCode" task_code: String, 1 "taskName" task_name: String, 2 "taskStatus" task_status: String,
    3 "url" url: String
} }

/// Describes event total count report: `DescribeEventTotalCountReport` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventTotalCountReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTotalCountReport {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeEventTotalCountReport() "DescribeEventTotalCountReport" -> DescribeEventTotalCountReportOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeEventTotalCountReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTotalCountReportOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeEventTotalCountReportResultObject>,
    pub success: Option<bool>,
}
model! { DescribeEventTotalCountReportOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeEventTotalCountReportResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeEventTotalCountReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTotalCountReportResultObject {
    pub ratio: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEventTotalCountReportResultObject {
    0 "ratio" ratio: String, 1 "value" value: String
} }

/// Describes event upload policy: `DescribeEventUploadPolicy` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventUploadPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventUploadPolicy {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeEventUploadPolicy() "DescribeEventUploadPolicy" -> DescribeEventUploadPolicyOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeEventUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventUploadPolicyOutput {
    pub access_id: Option<String>,
    pub host: Option<String>,
    pub key: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    /// Secret.
    pub sts_token: Option<Secret>,
}
model! { DescribeEventUploadPolicyOutput {
    0 "AccessId" access_id: String, 1 "Host" host: String, 2 "Key" key: String, 3 "Policy" policy: String,
    4 "Signature" signature: Secret, 5 "StsToken" sts_token: Secret
} }

/// Describes event variable list: `DescribeEventVariableList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventVariableList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableList {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub filter_dto: Option<String>,
    /// Required.
    pub ref_obj_id: String,
    /// Required.
    pub ref_obj_type: String,
    pub reg_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeEventVariableList(ref_obj_id: String, ref_obj_type: String)
    "DescribeEventVariableList" -> DescribeEventVariableListOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "filterDTO" filter_dto: String,
    3 "refObjId" ref_obj_id, 4 "refObjType" ref_obj_type, 5 "regId" reg_id: String, 6 "type" r#type: String
} }

/// Response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListOutput {
    pub result_object: Option<DescribeEventVariableListResultObject>,
}
model! { DescribeEventVariableListOutput {
    0 "resultObject" result_object: DescribeEventVariableListResultObject
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListResultObject {
    pub actions: Vec<DescribeEventVariableListActions>,
    pub device_variables: Vec<DescribeEventVariableListDeviceVariables>,
    pub expression_variables: Vec<DescribeEventVariableListExpressionVariables>,
    pub favorite_variables: Vec<DescribeEventVariableListFavoriteVariables>,
    pub middle_variables: Vec<DescribeEventVariableListMiddleVariables>,
    pub model_variables: Vec<DescribeEventVariableListModelVariables>,
    pub name_list: Vec<DescribeEventVariableListNameList>,
    pub native_variable_functions: Vec<DescribeEventVariableListNativeVariableFunctions>,
    pub native_variables: Vec<DescribeEventVariableListNativeVariables>,
    pub query_variables: Vec<DescribeEventVariableListQueryVariables>,
    pub self_variables: Vec<DescribeEventVariableListSelfVariables>,
    pub sys_variables: Vec<DescribeEventVariableListSysVariables>,
    pub third_variables: BTreeMap<String, Value>,
    pub velocity_variables: Vec<DescribeEventVariableListVelocityVariables>,
}
model! { DescribeEventVariableListResultObject {
    0 "actions" actions: Vec<DescribeEventVariableListActions>,
    1 "deviceVariables" device_variables: Vec<DescribeEventVariableListDeviceVariables>,
    2 "expressionVariables" expression_variables: Vec<DescribeEventVariableListExpressionVariables>,
    3 "favoriteVariables" favorite_variables: Vec<DescribeEventVariableListFavoriteVariables>,
    4 "middleVariables" middle_variables: Vec<DescribeEventVariableListMiddleVariables>,
    5 "modelVariables" model_variables: Vec<DescribeEventVariableListModelVariables>,
    6 "nameList" name_list: Vec<DescribeEventVariableListNameList>,
    7 "nativeVariableFunctions" native_variable_functions: Vec<DescribeEventVariableListNativeVariableFunctions>,
    8 "nativeVariables" native_variables: Vec<DescribeEventVariableListNativeVariables>,
    9 "queryVariables" query_variables: Vec<DescribeEventVariableListQueryVariables>,
    10 "selfVariables" self_variables: Vec<DescribeEventVariableListSelfVariables>,
    11 "sysVariables" sys_variables: Vec<DescribeEventVariableListSysVariables>,
    12 "thirdVariables" third_variables: BTreeMap<String, Value>,
    13 "velocityVariables" velocity_variables: Vec<DescribeEventVariableListVelocityVariables>
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListActions {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<DescribeEventVariableListOutputThreshold>,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<DescribeEventVariableListVariableVelocity>,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListActions {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String, 17 "outputThreshold" output_threshold: DescribeEventVariableListOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String, 22 "variableVelocity" variable_velocity: DescribeEventVariableListVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListDeviceVariables {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<
        DescribeEventVariableListDeviceVariablesOutputThreshold,
    >,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<
        DescribeEventVariableListDeviceVariablesVariableVelocity,
    >,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListDeviceVariables {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListDeviceVariablesOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListDeviceVariablesVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListDeviceVariablesOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListDeviceVariablesOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListDeviceVariablesVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListDeviceVariablesVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListExpressionVariables {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<
        DescribeEventVariableListExpressionVariablesOutputThreshold,
    >,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<
        DescribeEventVariableListExpressionVariablesVariableVelocity,
    >,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListExpressionVariables {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListExpressionVariablesOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListExpressionVariablesVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListExpressionVariablesOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListExpressionVariablesOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListExpressionVariablesVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListExpressionVariablesVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListFavoriteVariables {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<
        DescribeEventVariableListFavoriteVariablesOutputThreshold,
    >,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<
        DescribeEventVariableListFavoriteVariablesVariableVelocity,
    >,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListFavoriteVariables {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListFavoriteVariablesOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListFavoriteVariablesVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListFavoriteVariablesOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListFavoriteVariablesOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListFavoriteVariablesVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListFavoriteVariablesVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListMiddleVariables {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<
        DescribeEventVariableListMiddleVariablesOutputThreshold,
    >,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<
        DescribeEventVariableListMiddleVariablesVariableVelocity,
    >,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListMiddleVariables {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListMiddleVariablesOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListMiddleVariablesVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListMiddleVariablesOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListMiddleVariablesOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListMiddleVariablesVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListMiddleVariablesVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListModelVariables {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<DescribeEventVariableListModelVariablesOutputThreshold>,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<
        DescribeEventVariableListModelVariablesVariableVelocity,
    >,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListModelVariables {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListModelVariablesOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListModelVariablesVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListModelVariablesOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListModelVariablesOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListModelVariablesVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListModelVariablesVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListNameList {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<DescribeEventVariableListNameListOutputThreshold>,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<DescribeEventVariableListNameListVariableVelocity>,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListNameList {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListNameListOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListNameListVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListNameListOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListNameListOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListNameListVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListNameListVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListNativeVariableFunctions {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<
        DescribeEventVariableListNativeVariableFunctionsOutputThreshold,
    >,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<
        DescribeEventVariableListNativeVariableFunctionsVariableVelocity,
    >,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListNativeVariableFunctions {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListNativeVariableFunctionsOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListNativeVariableFunctionsVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListNativeVariableFunctionsOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListNativeVariableFunctionsOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListNativeVariableFunctionsVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListNativeVariableFunctionsVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListNativeVariables {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<
        DescribeEventVariableListNativeVariablesOutputThreshold,
    >,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<
        DescribeEventVariableListNativeVariablesVariableVelocity,
    >,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListNativeVariables {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListNativeVariablesOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListNativeVariablesVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListNativeVariablesOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListNativeVariablesOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListNativeVariablesVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListNativeVariablesVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListQueryVariables {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<DescribeEventVariableListQueryVariablesOutputThreshold>,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<
        DescribeEventVariableListQueryVariablesVariableVelocity,
    >,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListQueryVariables {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListQueryVariablesOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListQueryVariablesVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListQueryVariablesOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListQueryVariablesOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListQueryVariablesVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListQueryVariablesVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListSelfVariables {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<DescribeEventVariableListSelfVariablesOutputThreshold>,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<
        DescribeEventVariableListSelfVariablesVariableVelocity,
    >,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListSelfVariables {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListSelfVariablesOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListSelfVariablesVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListSelfVariablesOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListSelfVariablesOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListSelfVariablesVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListSelfVariablesVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListSysVariables {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<DescribeEventVariableListSysVariablesOutputThreshold>,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<DescribeEventVariableListSysVariablesVariableVelocity>,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListSysVariables {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListSysVariablesOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListSysVariablesVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListSysVariablesOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListSysVariablesOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListSysVariablesVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListSysVariablesVariableVelocity {
    0 "iv" iv: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListVelocityVariables {
    pub code: Option<String>,
    pub data_display: Option<String>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub display_type: Option<String>,
    pub expression_title: Option<String>,
    pub favorite_flag: Option<bool>,
    pub field_detail: Option<String>,
    pub field_rank: Option<i64>,
    pub field_source: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub input_field_type: Option<String>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub output_threshold: Option<
        DescribeEventVariableListVelocityVariablesOutputThreshold,
    >,
    pub parent_name: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub variable_velocity: Option<
        DescribeEventVariableListVelocityVariablesVariableVelocity,
    >,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeEventVariableListVelocityVariables {
    0 "code" code: String, 1 "dataDisplay" data_display: String, 2 "defineId" define_id: String,
    3 "description" description: String, 4 "displayType" display_type: String,
    5 "expressionTitle" expression_title: String, 6 "favoriteFlag" favorite_flag: bool,
    7 "fieldDetail" field_detail: String, 8 "fieldRank" field_rank: i64, 9 "fieldSource" field_source: String,
    10 "fieldType" field_type: String, 11 "id" id: i64, 12 "inputFieldType" input_field_type: String,
    13 "inputRequired" input_required: String, 14 "inputs" inputs: String, 15 "name" name: String,
    16 "outlier" outlier: String,
    17 "outputThreshold" output_threshold: DescribeEventVariableListVelocityVariablesOutputThreshold,
    18 "parentName" parent_name: String, 19 "sourceType" source_type: String, 20 "title" title: String,
    21 "type" r#type: String,
    22 "variableVelocity" variable_velocity: DescribeEventVariableListVelocityVariablesVariableVelocity,
    23 "xLabel" x_label: String, 24 "yLabel" y_label: String
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListVelocityVariablesOutputThreshold {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
}
model! { DescribeEventVariableListVelocityVariablesOutputThreshold {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64
} }

/// In the response of [`DescribeEventVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableListVelocityVariablesVariableVelocity {
    pub iv: Option<String>,
}
model! { DescribeEventVariableListVelocityVariablesVariableVelocity {
    0 "iv" iv: String
} }

/// Describes event variable template bind: `DescribeEventVariableTemplateBind` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventVariableTemplateBind>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableTemplateBind {
    pub lang: Option<String>,
    /// Required.
    pub inputs: String,
    pub reg_id: Option<String>,
    pub template_code: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { DescribeEventVariableTemplateBind(inputs: String, r#type: String)
    "DescribeEventVariableTemplateBind" -> DescribeEventVariableTemplateBindOutput {
    0 "Lang" lang: String, 1 "inputs" inputs, 2 "regId" reg_id: String, 3 "templateCode" template_code: String,
    4 "type" r#type
} }

/// Response of [`DescribeEventVariableTemplateBind`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableTemplateBindOutput {
    pub result_object: Option<DescribeEventVariableTemplateBindResultObject>,
}
model! { DescribeEventVariableTemplateBindOutput {
    0 "resultObject" result_object: DescribeEventVariableTemplateBindResultObject
} }

/// In the response of [`DescribeEventVariableTemplateBind`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableTemplateBindResultObject {
    pub charge_variables: Vec<DescribeEventVariableTemplateBindChargeVariables>,
    pub free_variables: Vec<DescribeEventVariableTemplateBindFreeVariables>,
    pub template_code: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeEventVariableTemplateBindResultObject {
    0 "chargeVariables" charge_variables: Vec<DescribeEventVariableTemplateBindChargeVariables>,
    1 "freeVariables" free_variables: Vec<DescribeEventVariableTemplateBindFreeVariables>,
    2 "templateCode" template_code: String, 3 "totalCount" total_count: String
} }

/// In the response of [`DescribeEventVariableTemplateBind`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableTemplateBindChargeVariables {
    pub code: Option<String>,
    pub description: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeEventVariableTemplateBindChargeVariables {
    0 "code" code: String, 1 "description" description: String, 2 "fieldType" field_type: String, 3 "id" id: i64,
    4 "name" name: String, 5 "title" title: String, 6 "type" r#type: String
} }

/// In the response of [`DescribeEventVariableTemplateBind`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableTemplateBindFreeVariables {
    pub code: Option<String>,
    pub description: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeEventVariableTemplateBindFreeVariables {
    0 "code" code: String, 1 "description" description: String, 2 "fieldType" field_type: String, 3 "id" id: i64,
    4 "name" name: String, 5 "title" title: String, 6 "type" r#type: String
} }

/// Describes event variable template list: `DescribeEventVariableTemplateList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventVariableTemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableTemplateList {
    pub lang: Option<String>,
    pub inputs: Option<String>,
    pub reg_id: Option<String>,
    pub template_code: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeEventVariableTemplateList()
    "DescribeEventVariableTemplateList" -> DescribeEventVariableTemplateListOutput {
    0 "Lang" lang: String, 1 "inputs" inputs: String, 2 "regId" reg_id: String, 3 "templateCode" template_code: String,
    4 "type" r#type: String
} }

/// Response of [`DescribeEventVariableTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableTemplateListOutput {
    pub result_object: Vec<DescribeEventVariableTemplateListResultObject>,
}
model! { DescribeEventVariableTemplateListOutput {
    0 "resultObject" result_object: Vec<DescribeEventVariableTemplateListResultObject>
} }

/// In the response of [`DescribeEventVariableTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableTemplateListResultObject {
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub variables: Vec<DescribeEventVariableTemplateListVariables>,
}
model! { DescribeEventVariableTemplateListResultObject {
    0 "templateCode" template_code: String, 1 "templateName" template_name: String,
    2 "variables" variables: Vec<DescribeEventVariableTemplateListVariables>
} }

/// In the response of [`DescribeEventVariableTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventVariableTemplateListVariables {
    pub code: Option<String>,
    pub description: Option<String>,
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeEventVariableTemplateListVariables {
    0 "code" code: String, 1 "description" description: String, 2 "fieldType" field_type: String, 3 "id" id: i64,
    4 "name" name: String, 5 "title" title: String, 6 "type" r#type: String
} }

/// Describes events variable list: `DescribeEventsVariableList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeEventsVariableList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsVariableList {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    /// Required.
    pub event_codes: String,
    pub filter_dto: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub scene: String,
}
operation! { DescribeEventsVariableList(event_codes: String, scene: String)
    "DescribeEventsVariableList" -> DescribeEventsVariableListOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "eventCodes" event_codes,
    3 "filterDTO" filter_dto: String, 4 "regId" reg_id: String, 5 "scene" scene
} }

/// Response of [`DescribeEventsVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsVariableListOutput {
    pub result_object: Option<bool>,
}
model! { DescribeEventsVariableListOutput {
    0 "resultObject" result_object: bool
} }

/// Describes excute num: `DescribeExcuteNum` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeExcuteNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExcuteNum {
    /// Required.
    pub code: String,
    pub degree: Option<String>,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeExcuteNum(code: String) "DescribeExcuteNum" -> DescribeExcuteNumOutput {
    0 "Code" code, 1 "Degree" degree: String, 2 "EndDate" end_date: String, 3 "Lang" lang: String,
    4 "SourceIp" source_ip: String, 5 "StartDate" start_date: String
} }

/// Response of [`DescribeExcuteNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExcuteNumOutput {
    pub categories: Vec<String>,
    pub data: Vec<String>,
}
model! { DescribeExcuteNumOutput {
    0 "Categories" categories: Vec<String>, 1 "Data" data: Vec<String>
} }

/// Describes exist name: `DescribeExistName` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeExistName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExistName {
    pub lang: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeExistName(reg_id: String) "DescribeExistName" -> DescribeExistNameOutput {
    0 "Lang" lang: String, 1 "name" name: String, 2 "regId" reg_id
} }

/// Response of [`DescribeExistName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExistNameOutput {
    pub result_object: Option<bool>,
}
model! { DescribeExistNameOutput {
    0 "resultObject" result_object: bool
} }

/// Describes exist scene: `DescribeExistScene` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeExistScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExistScene {
    pub lang: Option<String>,
    pub scene_name: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeExistScene() "DescribeExistScene" -> DescribeExistSceneOutput {
    0 "Lang" lang: String, 1 "SceneName" scene_name: String, 2 "regId" reg_id: String
} }

/// Response of [`DescribeExistScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExistSceneOutput {
    pub data: Option<bool>,
}
model! { DescribeExistSceneOutput {
    0 "data" data: bool
} }

/// Describes expression variable detail: `DescribeExpressionVariableDetail` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeExpressionVariableDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressionVariableDetail {
    pub lang: Option<String>,
    /// Required.
    pub id: i64,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeExpressionVariableDetail(id: i64, reg_id: String)
    "DescribeExpressionVariableDetail" -> DescribeExpressionVariableDetailOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id
} }

/// Response of [`DescribeExpressionVariableDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressionVariableDetailOutput {
    pub result_object: BTreeMap<String, Value>,
}
model! { DescribeExpressionVariableDetailOutput {
    0 "resultObject" result_object: BTreeMap<String, Value>
} }

/// Describes expression variable function list: `DescribeExpressionVariableFunctionList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeExpressionVariableFunctionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressionVariableFunctionList {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeExpressionVariableFunctionList(reg_id: String)
    "DescribeExpressionVariableFunctionList" -> DescribeExpressionVariableFunctionListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id
} }

/// Response of [`DescribeExpressionVariableFunctionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressionVariableFunctionListOutput {
    pub result_object: Vec<DescribeExpressionVariableFunctionListResultObject>,
}
model! { DescribeExpressionVariableFunctionListOutput {
    0 "resultObject" result_object: Vec<DescribeExpressionVariableFunctionListResultObject>
} }

/// In the response of [`DescribeExpressionVariableFunctionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressionVariableFunctionListResultObject {
    pub description: Option<String>,
    pub key: Option<String>,
    pub max_param_size: Option<i64>,
    pub min_param_size: Option<i64>,
    pub param_types: Option<String>,
    pub redirect: Option<bool>,
    pub return_types: Option<String>,
    pub value: Option<String>,
}
model! { DescribeExpressionVariableFunctionListResultObject {
    0 "description" description: String, 1 "key" key: String, 2 "maxParamSize" max_param_size: i64,
    3 "minParamSize" min_param_size: i64, 4 "paramTypes" param_types: String, 5 "redirect" redirect: bool,
    6 "returnTypes" return_types: String, 7 "value" value: String
} }

/// Describes expression variable page: `DescribeExpressionVariablePage` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeExpressionVariablePage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressionVariablePage {
    pub lang: Option<String>,
    /// Required.
    pub current_page: String,
    pub event_code: Option<String>,
    pub outputs: Option<String>,
    /// Required.
    pub page_size: String,
    /// Required.
    pub reg_id: String,
    pub status: Option<String>,
    pub value: Option<String>,
}
operation! { DescribeExpressionVariablePage(current_page: String, page_size: String, reg_id: String)
    "DescribeExpressionVariablePage" -> DescribeExpressionVariablePageOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page, 2 "eventCode" event_code: String, 3 "outputs" outputs: String,
    4 "pageSize" page_size, 5 "regId" reg_id, 6 "status" status: String, 7 "value" value: String
} }
paged! { DescribeExpressionVariablePage: DescribeExpressionVariablePageResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeExpressionVariablePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressionVariablePageOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeExpressionVariablePageResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeExpressionVariablePageOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeExpressionVariablePageResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeExpressionVariablePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressionVariablePageResultObject {
    pub description: Option<String>,
    pub event_name: Option<String>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub outputs: Option<String>,
    pub rule_list: Vec<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeExpressionVariablePageResultObject {
    0 "description" description: String, 1 "eventName" event_name: String, 2 "gmtModified" gmt_modified: i64,
    3 "id" id: i64, 4 "name" name: String, 5 "outputs" outputs: String, 6 "ruleList" rule_list: Vec<String>,
    7 "status" status: String, 8 "title" title: String, 9 "version" version: i64
} }

/// Describes expression variable version detail: `DescribeExpressionVariableVersionDetail` of `xtee` 2021-09-10.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeExpressionVariableVersionDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressionVariableVersionDetail {
    pub lang: Option<String>,
    pub object_code: Option<String>,
    pub object_id: Option<i64>,
    pub reg_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
operation! { DescribeExpressionVariableVersionDetail()
    "DescribeExpressionVariableVersionDetail" -> DescribeExpressionVariableVersionDetailOutput {
    0 "Lang" lang: String, 1 "objectCode" object_code: String, 2 "objectId" object_id: i64, 3 "regId" reg_id: String,
    4 "type" r#type: String, 5 "version" version: i64
} }

/// Response of [`DescribeExpressionVariableVersionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressionVariableVersionDetailOutput {
    pub result_object: Option<DescribeExpressionVariableVersionDetailResultObject>,
}
model! { DescribeExpressionVariableVersionDetailOutput {
    0 "resultObject" result_object: DescribeExpressionVariableVersionDetailResultObject
} }

/// In the response of [`DescribeExpressionVariableVersionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressionVariableVersionDetailResultObject {
    pub create_type: Option<String>,
    pub description: Option<String>,
    pub expression: Option<String>,
    pub expression_title: Option<String>,
    pub expression_variable: Option<String>,
    pub field_rank: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub invoke_key: Option<String>,
    pub name: Option<String>,
    pub outlier: Option<String>,
    pub outputs: Option<String>,
    pub ref_obj_id: Option<String>,
    pub ref_obj_type: Option<String>,
    pub region: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeExpressionVariableVersionDetailResultObject {
    0 "createType" create_type: String, 1 "description" description: String, 2 "expression" expression: String,
    3 "expressionTitle" expression_title: String, 4 "expressionVariable" expression_variable: String,
    5 "fieldRank" field_rank: i64, 6 "gmtCreate" gmt_create: i64, 7 "gmtModified" gmt_modified: i64, 8 "id" id: i64,
    9 "invokeKey" invoke_key: String, 10 "name" name: String, 11 "outlier" outlier: String,
    12 "outputs" outputs: String, 13 "refObjId" ref_obj_id: String, 14 "refObjType" ref_obj_type: String,
    15 "region" region: String, 16 "sourceType" source_type: String, 17 "status" status: String,
    18 "title" title: String, 19 "type" r#type: String, 20 "userId" user_id: i64, 21 "version" version: i64
} }

/// Describes field by id: `DescribeFieldById` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeFieldById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldById {
    pub lang: Option<String>,
    pub id: Option<i64>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeFieldById(reg_id: String) "DescribeFieldById" -> DescribeFieldByIdOutput {
    0 "Lang" lang: String, 1 "id" id: i64, 2 "regId" reg_id
} }

/// Response of [`DescribeFieldById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldByIdOutput {
    pub result_object: Option<bool>,
}
model! { DescribeFieldByIdOutput {
    0 "resultObject" result_object: bool
} }

/// Describes field list: `DescribeFieldList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeFieldList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldList {
    pub lang: Option<String>,
    pub condition: Option<String>,
    pub inputs: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeFieldList(reg_id: String) "DescribeFieldList" -> DescribeFieldListOutput {
    0 "Lang" lang: String, 1 "condition" condition: String, 2 "inputs" inputs: String, 3 "regId" reg_id
} }

/// Response of [`DescribeFieldList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeFieldListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeFieldListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeFieldListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeFieldList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldListResultObject {
    pub classify: Option<String>,
    pub description: Option<String>,
    pub enum_data: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeFieldListResultObject {
    0 "classify" classify: String, 1 "description" description: String, 2 "enumData" enum_data: String, 3 "id" id: i64,
    4 "name" name: String, 5 "source" source: String, 6 "status" status: String, 7 "title" title: String,
    8 "type" r#type: String
} }

/// Describes field page: `DescribeFieldPage` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeFieldPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldPage {
    pub lang: Option<String>,
    pub classify: Option<String>,
    pub condition: Option<String>,
    pub current_page: Option<String>,
    pub name: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeFieldPage() "DescribeFieldPage" -> DescribeFieldPageOutput {
    0 "Lang" lang: String, 1 "classify" classify: String, 2 "condition" condition: String,
    3 "currentPage" current_page: String, 4 "name" name: String, 5 "pageSize" page_size: String,
    6 "regId" reg_id: String, 7 "source" source: String, 8 "status" status: String, 9 "title" title: String,
    10 "type" r#type: String
} }
paged! { DescribeFieldPage: DescribeFieldPageResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeFieldPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldPageOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeFieldPageResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeFieldPageOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeFieldPageResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeFieldPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldPageResultObject {
    pub classify: Option<String>,
    pub description: Option<String>,
    pub enum_data: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeFieldPageResultObject {
    0 "classify" classify: String, 1 "description" description: String, 2 "enumData" enum_data: String, 3 "id" id: i64,
    4 "name" name: String, 5 "source" source: String, 6 "status" status: String, 7 "title" title: String,
    8 "type" r#type: String
} }

/// Describes group account page: `DescribeGroupAccountPage` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeGroupAccountPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAccountPage {
    pub lang: Option<String>,
    pub community_no: Option<String>,
    pub current_page: Option<String>,
    pub direction: Option<String>,
    pub field_key: Option<String>,
    pub field_val: Option<String>,
    pub is_page: Option<bool>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribeGroupAccountPage() "DescribeGroupAccountPage" -> DescribeGroupAccountPageOutput {
    0 "Lang" lang: String, 1 "communityNo" community_no: String, 2 "currentPage" current_page: String,
    3 "direction" direction: String, 4 "fieldKey" field_key: String, 5 "fieldVal" field_val: String,
    6 "isPage" is_page: bool, 7 "order" order: String, 8 "pageSize" page_size: String, 9 "regId" reg_id: String,
    10 "taskId" task_id: String
} }

/// Response of [`DescribeGroupAccountPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAccountPageOutput {
    pub current_page: Option<i64>,
    pub data: Option<bool>,
    pub page_size: Option<i64>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeGroupAccountPageOutput {
    0 "currentPage" current_page: i64, 1 "data" data: bool, 2 "pageSize" page_size: i64, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// Describes group condition list: `DescribeGroupConditionList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeGroupConditionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupConditionList {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeGroupConditionList() "DescribeGroupConditionList" -> DescribeGroupConditionListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeGroupConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupConditionListOutput {
    pub result_object: Vec<DescribeGroupConditionListResultObject>,
}
model! { DescribeGroupConditionListOutput {
    0 "resultObject" result_object: Vec<DescribeGroupConditionListResultObject>
} }

/// In the response of [`DescribeGroupConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupConditionListResultObject {
    pub field_key: Option<String>,
    pub field_value: Option<String>,
}
model! { DescribeGroupConditionListResultObject {
    0 "fieldKey" field_key: String, 1 "fieldValue" field_value: String
} }

/// Describes group page: `DescribeGroupPage` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeGroupPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupPage {
    pub lang: Option<String>,
    pub current_page: Option<String>,
    pub direction: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
    pub task_id: Option<String>,
    pub time_type: Option<String>,
}
operation! { DescribeGroupPage() "DescribeGroupPage" -> DescribeGroupPageOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: String, 2 "direction" direction: String,
    3 "order" order: String, 4 "pageSize" page_size: String, 5 "regId" reg_id: String, 6 "taskId" task_id: String,
    7 "timeType" time_type: String
} }
paged! { DescribeGroupPage: DescribeGroupPageResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeGroupPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupPageOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeGroupPageResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeGroupPageOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeGroupPageResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeGroupPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupPageResultObject {
    pub community_no: Option<String>,
    pub create_time: Option<i64>,
    pub group_risk: Option<String>,
    pub group_scale: Option<String>,
    pub id: Option<i64>,
    pub scene_name: Option<String>,
    pub task_id: Option<i64>,
    pub user_id: Option<String>,
}
model! { DescribeGroupPageResultObject {
    0 "communityNo" community_no: String, 1 "createTime" create_time: i64, 2 "groupRisk" group_risk: String,
    3 "groupScale" group_scale: String, 4 "id" id: i64, 5 "sceneName" scene_name: String, 6 "taskId" task_id: i64,
    7 "userId" user_id: String
} }

/// Describes group statistics by today: `DescribeGroupStatisticsByToday` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeGroupStatisticsByToday>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupStatisticsByToday {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeGroupStatisticsByToday() "DescribeGroupStatisticsByToday" -> DescribeGroupStatisticsByTodayOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeGroupStatisticsByToday`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupStatisticsByTodayOutput {
    pub data: Option<bool>,
}
model! { DescribeGroupStatisticsByTodayOutput {
    0 "data" data: bool
} }

/// Describes group trend: `DescribeGroupTrend` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeGroupTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupTrend {
    pub lang: Option<String>,
    pub day: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeGroupTrend() "DescribeGroupTrend" -> DescribeGroupTrendOutput {
    0 "Lang" lang: String, 1 "day" day: String, 2 "regId" reg_id: String
} }

/// Response of [`DescribeGroupTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupTrendOutput {
    pub data: Option<bool>,
}
model! { DescribeGroupTrendOutput {
    0 "data" data: bool
} }

/// Describes has rule name by event code: `DescribeHasRuleNameByEventCode` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeHasRuleNameByEventCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHasRuleNameByEventCode {
    pub lang: Option<String>,
    pub event_code: Option<String>,
    pub exclude_rule_id: Option<String>,
    pub reg_id: Option<String>,
    pub rule_name: Option<String>,
}
operation! { DescribeHasRuleNameByEventCode() "DescribeHasRuleNameByEventCode" -> DescribeHasRuleNameByEventCodeOutput {
    0 "Lang" lang: String, 1 "eventCode" event_code: String, 2 "excludeRuleId" exclude_rule_id: String,
    3 "regId" reg_id: String, 4 "ruleName" rule_name: String
} }

/// Response of [`DescribeHasRuleNameByEventCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHasRuleNameByEventCodeOutput {
    pub result_object: Option<bool>,
}
model! { DescribeHasRuleNameByEventCodeOutput {
    0 "resultObject" result_object: bool
} }

/// Describes high risk pie chart: `DescribeHighRiskPieChart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeHighRiskPieChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChart {
    pub lang: Option<String>,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub event_codes: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeHighRiskPieChart(begin_time: i64, end_time: i64)
    "DescribeHighRiskPieChart" -> DescribeHighRiskPieChartOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time, 2 "endTime" end_time, 3 "eventCodes" event_codes: String,
    4 "regId" reg_id: String
} }

/// Response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeHighRiskPieChartResultObject>,
    pub success: Option<bool>,
}
model! { DescribeHighRiskPieChartOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeHighRiskPieChartResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartResultObject {
    pub high_risk_ip_city: Option<DescribeHighRiskPieChartHighRiskIPCity>,
    pub high_risk_ip_province: Option<DescribeHighRiskPieChartHighRiskIPProvince>,
    pub high_risk_mobile_city: Option<DescribeHighRiskPieChartHighRiskMobileCity>,
    pub high_risk_mobile_province: Option<
        DescribeHighRiskPieChartHighRiskMobileProvince,
    >,
}
model! { DescribeHighRiskPieChartResultObject {
    0 "highRiskIPCity" high_risk_ip_city: DescribeHighRiskPieChartHighRiskIPCity,
    1 "highRiskIPProvince" high_risk_ip_province: DescribeHighRiskPieChartHighRiskIPProvince,
    2 "highRiskMobileCity" high_risk_mobile_city: DescribeHighRiskPieChartHighRiskMobileCity,
    3 "highRiskMobileProvince" high_risk_mobile_province: DescribeHighRiskPieChartHighRiskMobileProvince
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskIPCity {
    pub animation: Option<bool>,
    pub grid: Option<DescribeHighRiskPieChartGrid>,
    pub series: Vec<DescribeHighRiskPieChartSeries>,
}
model! { DescribeHighRiskPieChartHighRiskIPCity {
    0 "animation" animation: bool, 1 "grid" grid: DescribeHighRiskPieChartGrid,
    2 "series" series: Vec<DescribeHighRiskPieChartSeries>
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartGrid {
    pub show: Option<bool>,
}
model! { DescribeHighRiskPieChartGrid {
    0 "show" show: bool
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartSeries {
    pub data: Vec<DescribeHighRiskPieChartData>,
    pub name: Option<String>,
    pub rose_type: Option<String>,
}
model! { DescribeHighRiskPieChartSeries {
    0 "data" data: Vec<DescribeHighRiskPieChartData>, 1 "name" name: String, 2 "roseType" rose_type: String
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartData {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHighRiskPieChartData {
    0 "name" name: String, 1 "value" value: String
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskIPProvince {
    pub animation: Option<bool>,
    pub grid: Option<DescribeHighRiskPieChartHighRiskIPProvinceGrid>,
    pub series: Vec<DescribeHighRiskPieChartHighRiskIPProvinceSeries>,
}
model! { DescribeHighRiskPieChartHighRiskIPProvince {
    0 "animation" animation: bool, 1 "grid" grid: DescribeHighRiskPieChartHighRiskIPProvinceGrid,
    2 "series" series: Vec<DescribeHighRiskPieChartHighRiskIPProvinceSeries>
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskIPProvinceGrid {
    pub show: Option<bool>,
}
model! { DescribeHighRiskPieChartHighRiskIPProvinceGrid {
    0 "show" show: bool
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskIPProvinceSeries {
    pub data: Vec<DescribeHighRiskPieChartSeriesData>,
    pub name: Option<String>,
    pub rose_type: Option<String>,
}
model! { DescribeHighRiskPieChartHighRiskIPProvinceSeries {
    0 "data" data: Vec<DescribeHighRiskPieChartSeriesData>, 1 "name" name: String, 2 "roseType" rose_type: String
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartSeriesData {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHighRiskPieChartSeriesData {
    0 "name" name: String, 1 "value" value: String
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskMobileCity {
    pub animation: Option<bool>,
    pub grid: Option<DescribeHighRiskPieChartHighRiskMobileCityGrid>,
    pub series: Vec<DescribeHighRiskPieChartHighRiskMobileCitySeries>,
}
model! { DescribeHighRiskPieChartHighRiskMobileCity {
    0 "animation" animation: bool, 1 "grid" grid: DescribeHighRiskPieChartHighRiskMobileCityGrid,
    2 "series" series: Vec<DescribeHighRiskPieChartHighRiskMobileCitySeries>
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskMobileCityGrid {
    pub show: Option<bool>,
}
model! { DescribeHighRiskPieChartHighRiskMobileCityGrid {
    0 "show" show: bool
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskMobileCitySeries {
    pub data: Vec<DescribeHighRiskPieChartHighRiskMobileCitySeriesData>,
    pub name: Option<String>,
    pub rose_type: Option<String>,
}
model! { DescribeHighRiskPieChartHighRiskMobileCitySeries {
    0 "data" data: Vec<DescribeHighRiskPieChartHighRiskMobileCitySeriesData>, 1 "name" name: String,
    2 "roseType" rose_type: String
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskMobileCitySeriesData {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHighRiskPieChartHighRiskMobileCitySeriesData {
    0 "name" name: String, 1 "value" value: String
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskMobileProvince {
    pub animation: Option<bool>,
    pub grid: Option<DescribeHighRiskPieChartHighRiskMobileProvinceGrid>,
    pub series: Vec<DescribeHighRiskPieChartHighRiskMobileProvinceSeries>,
}
model! { DescribeHighRiskPieChartHighRiskMobileProvince {
    0 "animation" animation: bool, 1 "grid" grid: DescribeHighRiskPieChartHighRiskMobileProvinceGrid,
    2 "series" series: Vec<DescribeHighRiskPieChartHighRiskMobileProvinceSeries>
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskMobileProvinceGrid {
    pub show: Option<bool>,
}
model! { DescribeHighRiskPieChartHighRiskMobileProvinceGrid {
    0 "show" show: bool
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskMobileProvinceSeries {
    pub data: Vec<DescribeHighRiskPieChartHighRiskMobileProvinceSeriesData>,
    pub name: Option<String>,
    pub rose_type: Option<String>,
}
model! { DescribeHighRiskPieChartHighRiskMobileProvinceSeries {
    0 "data" data: Vec<DescribeHighRiskPieChartHighRiskMobileProvinceSeriesData>, 1 "name" name: String,
    2 "roseType" rose_type: String
} }

/// In the response of [`DescribeHighRiskPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighRiskPieChartHighRiskMobileProvinceSeriesData {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHighRiskPieChartHighRiskMobileProvinceSeriesData {
    0 "name" name: String, 1 "value" value: String
} }

/// Describes hit rule fluctuation: `DescribeHitRuleFluctuation` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeHitRuleFluctuation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleFluctuation {
    pub lang: Option<String>,
    pub event_codes: Option<String>,
    pub reg_id: Option<String>,
    pub rule_status: Option<String>,
}
operation! { DescribeHitRuleFluctuation() "DescribeHitRuleFluctuation" -> DescribeHitRuleFluctuationOutput {
    0 "Lang" lang: String, 1 "eventCodes" event_codes: String, 2 "regId" reg_id: String,
    3 "ruleStatus" rule_status: String
} }

/// Response of [`DescribeHitRuleFluctuation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleFluctuationOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Vec<DescribeHitRuleFluctuationResultObject>,
    pub success: Option<bool>,
}
model! { DescribeHitRuleFluctuationOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: Vec<DescribeHitRuleFluctuationResultObject>, 4 "success" success: bool
} }

/// In the response of [`DescribeHitRuleFluctuation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleFluctuationResultObject {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub today_num: Option<i64>,
    pub within_seven_day_num: Option<String>,
    pub within_thirty_day_num: Option<String>,
    pub within_three_day_num: Option<String>,
    pub yesterday_num: Option<i64>,
}
model! { DescribeHitRuleFluctuationResultObject {
    0 "ruleId" rule_id: String, 1 "ruleName" rule_name: String, 2 "todayNum" today_num: i64,
    3 "withinSevenDayNum" within_seven_day_num: String, 4 "withinThirtyDayNum" within_thirty_day_num: String,
    5 "withinThreeDayNum" within_three_day_num: String, 6 "yesterdayNum" yesterday_num: i64
} }

/// Describes hit rule list: `DescribeHitRuleList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeHitRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleList {
    pub lang: Option<String>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub event_codes: Option<String>,
    pub event_type: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeHitRuleList() "DescribeHitRuleList" -> DescribeHitRuleListOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time: i64, 2 "endTime" end_time: i64, 3 "eventCodes" event_codes: String,
    4 "eventType" event_type: String, 5 "regId" reg_id: String
} }

/// Response of [`DescribeHitRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleListOutput {
    pub result_object: Vec<DescribeHitRuleListResultObject>,
}
model! { DescribeHitRuleListOutput {
    0 "resultObject" result_object: Vec<DescribeHitRuleListResultObject>
} }

/// In the response of [`DescribeHitRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleListResultObject {
    pub hit_count: Option<i64>,
    pub rule_name: Option<String>,
}
model! { DescribeHitRuleListResultObject {
    0 "hitCount" hit_count: i64, 1 "ruleName" rule_name: String
} }

/// Describes hit rule trend: `DescribeHitRuleTrend` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeHitRuleTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleTrend {
    pub lang: Option<String>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub event_codes: Option<String>,
    pub reg_id: Option<String>,
    pub rule_status: Option<String>,
}
operation! { DescribeHitRuleTrend() "DescribeHitRuleTrend" -> DescribeHitRuleTrendOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time: i64, 2 "endTime" end_time: i64, 3 "eventCodes" event_codes: String,
    4 "regId" reg_id: String, 5 "ruleStatus" rule_status: String
} }

/// Response of [`DescribeHitRuleTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleTrendOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeHitRuleTrendResultObject>,
    pub success: Option<bool>,
}
model! { DescribeHitRuleTrendOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeHitRuleTrendResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeHitRuleTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleTrendResultObject {
    pub series: Vec<DescribeHitRuleTrendSeries>,
    pub xaxis: Option<DescribeHitRuleTrendXaxis>,
}
model! { DescribeHitRuleTrendResultObject {
    0 "series" series: Vec<DescribeHitRuleTrendSeries>, 1 "xaxis" xaxis: DescribeHitRuleTrendXaxis
} }

/// In the response of [`DescribeHitRuleTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleTrendSeries {
    pub data: Vec<DescribeHitRuleTrendData>,
    pub name: Option<String>,
}
model! { DescribeHitRuleTrendSeries {
    0 "data" data: Vec<DescribeHitRuleTrendData>, 1 "name" name: String
} }

/// In the response of [`DescribeHitRuleTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleTrendData {
    pub num: Option<i64>,
    pub scale: Option<String>,
}
model! { DescribeHitRuleTrendData {
    0 "num" num: i64, 1 "scale" scale: String
} }

/// In the response of [`DescribeHitRuleTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHitRuleTrendXaxis {
    pub data: Vec<String>,
}
model! { DescribeHitRuleTrendXaxis {
    0 "data" data: Vec<String>
} }

/// Describes init dig: `DescribeInitDig` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeInitDig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitDig {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { DescribeInitDig(r#type: String) "DescribeInitDig" -> DescribeInitDigOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "Type" r#type
} }

/// Response of [`DescribeInitDig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitDigOutput {
    pub result_object: Option<DescribeInitDigResultObject>,
}
model! { DescribeInitDigOutput {
    0 "ResultObject" result_object: DescribeInitDigResultObject
} }

/// In the response of [`DescribeInitDig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitDigResultObject {
    pub tip_info: Option<String>,
}
model! { DescribeInitDigResultObject {
    0 "TipInfo" tip_info: String
} }

/// Describes input feild count by event code: `DescribeInputFeildCountByEventCode` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeInputFeildCountByEventCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputFeildCountByEventCode {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeInputFeildCountByEventCode()
    "DescribeInputFeildCountByEventCode" -> DescribeInputFeildCountByEventCodeOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "eventCode" event_code: String,
    3 "regId" reg_id: String
} }

/// Response of [`DescribeInputFeildCountByEventCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputFeildCountByEventCodeOutput {
    pub result_object: Option<DescribeInputFeildCountByEventCodeResultObject>,
}
model! { DescribeInputFeildCountByEventCodeOutput {
    0 "resultObject" result_object: DescribeInputFeildCountByEventCodeResultObject
} }

/// In the response of [`DescribeInputFeildCountByEventCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputFeildCountByEventCodeResultObject {
    pub limit: Option<bool>,
    pub max_total_item: Option<i64>,
    pub total_item: Option<i64>,
}
model! { DescribeInputFeildCountByEventCodeResultObject {
    0 "limit" limit: bool, 1 "maxTotalItem" max_total_item: i64, 2 "totalItem" total_item: i64
} }

/// Describes list model: `DescribeListModel` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeListModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListModel {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
}
operation! { DescribeListModel() "DescribeListModel" -> DescribeListModelOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "RegId" reg_id: String
} }
paged! { DescribeListModel: DescribeListModelResultObject = Number "CurrentPage", "ResultObject" result_object }

/// Response of [`DescribeListModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListModelOutput {
    pub current_page: Option<String>,
    pub page_size: Option<String>,
    pub result_object: Vec<DescribeListModelResultObject>,
    pub total_item: Option<String>,
    pub total_page: Option<String>,
}
model! { DescribeListModelOutput {
    0 "CurrentPage" current_page: String, 1 "PageSize" page_size: String,
    2 "ResultObject" result_object: Vec<DescribeListModelResultObject>, 3 "TotalItem" total_item: String,
    4 "TotalPage" total_page: String
} }

/// In the response of [`DescribeListModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListModelResultObject {
    pub buc_id: Option<String>,
    pub create_time: Option<String>,
    pub model_code: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub model_scene: Option<String>,
    pub model_status: Option<String>,
    pub task_id: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
    pub user_local_file_name: Option<String>,
}
model! { DescribeListModelResultObject {
    0 "bucId" buc_id: String, 1 "createTime" create_time: String, 2 "modelCode" model_code: String,
    3 "modelId" model_id: String, 4 "modelName" model_name: String, 5 "modelScene" model_scene: String,
    6 "modelStatus" model_status: String, 7 "taskId" task_id: String, 8 "updateTime" update_time: String,
    9 "userId" user_id: String, 10 "userLocalFileName" user_local_file_name: String
} }

/// Describes list poc: `DescribeListPoc` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeListPoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListPoc {
    pub current_page: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub task_name: Option<String>,
    pub task_status: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeListPoc() "DescribeListPoc" -> DescribeListPocOutput {
    0 "CurrentPage" current_page: i64, 1 "Lang" lang: String, 2 "PageSize" page_size: i64, 3 "RegId" reg_id: String,
    4 "TaskName" task_name: String, 5 "TaskStatus" task_status: String, 6 "Type" r#type: String
} }

/// Response of [`DescribeListPoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListPocOutput {
    pub code: Option<String>,
    pub current_page: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub page_size: Option<String>,
    pub result_object: Option<bool>,
    pub total_item: Option<String>,
    pub total_page: Option<String>,
}
model! { DescribeListPocOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "PageSize" page_size: String, 5 "ResultObject" result_object: bool,
    6 "TotalItem" total_item: String, 7 "TotalPage" total_page: String
} }

/// Describes loan exec list: `DescribeLoanExecList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeLoanExecList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoanExecList {
    pub lang: Option<String>,
    pub batch_no: Option<String>,
    pub current_page: Option<String>,
    pub monitor_obj: Option<String>,
    pub monitor_status: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeLoanExecList() "DescribeLoanExecList" -> DescribeLoanExecListOutput {
    0 "Lang" lang: String, 1 "batchNo" batch_no: String, 2 "currentPage" current_page: String,
    3 "monitorObj" monitor_obj: String, 4 "monitorStatus" monitor_status: String, 5 "pageSize" page_size: String,
    6 "regId" reg_id: String
} }

/// Response of [`DescribeLoanExecList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoanExecListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Option<bool>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLoanExecListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "resultObject" result_object: bool,
    3 "totalItem" total_item: i64, 4 "totalPage" total_page: i64
} }

/// Describes loan task list: `DescribeLoanTaskList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeLoanTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoanTaskList {
    pub lang: Option<String>,
    pub batch_no: Option<String>,
    pub current_page: Option<String>,
    pub monitor_status: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeLoanTaskList() "DescribeLoanTaskList" -> DescribeLoanTaskListOutput {
    0 "Lang" lang: String, 1 "batchNo" batch_no: String, 2 "currentPage" current_page: String,
    3 "monitorStatus" monitor_status: String, 4 "pageSize" page_size: String, 5 "regId" reg_id: String
} }

/// Response of [`DescribeLoanTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoanTaskListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Option<bool>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLoanTaskListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "resultObject" result_object: bool,
    3 "totalItem" total_item: i64, 4 "totalPage" total_page: i64
} }

/// Describes mark page: `DescribeMarkPage` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeMarkPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarkPage {
    pub lang: Option<String>,
    pub current_page: Option<String>,
    pub direction: Option<String>,
    pub is_page: Option<bool>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
    pub task_log_id: Option<String>,
}
operation! { DescribeMarkPage() "DescribeMarkPage" -> DescribeMarkPageOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: String, 2 "direction" direction: String,
    3 "isPage" is_page: bool, 4 "order" order: String, 5 "pageSize" page_size: String, 6 "regId" reg_id: String,
    7 "taskLogId" task_log_id: String
} }
paged! { DescribeMarkPage: DescribeMarkPageResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeMarkPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarkPageOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeMarkPageResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeMarkPageOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeMarkPageResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeMarkPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarkPageResultObject {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    pub id: Option<i64>,
    pub mark_type: Option<String>,
}
model! { DescribeMarkPageResultObject {
    0 "fieldName" field_name: String, 1 "fieldValue" field_value: String, 2 "id" id: i64, 3 "markType" mark_type: String
} }

/// Describes menu permission: `DescribeMenuPermission` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeMenuPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMenuPermission {
    pub lang: Option<String>,
    pub permission_type: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeMenuPermission() "DescribeMenuPermission" -> DescribeMenuPermissionOutput {
    0 "Lang" lang: String, 1 "permissionType" permission_type: String, 2 "regId" reg_id: String
} }

/// Response of [`DescribeMenuPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMenuPermissionOutput {
    pub result_object: Option<bool>,
}
model! { DescribeMenuPermissionOutput {
    0 "resultObject" result_object: bool
} }

/// Describes model details by id: `DescribeModelDetailsById` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeModelDetailsById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelDetailsById {
    /// Required.
    pub model_id: String,
    pub reg_id: Option<String>,
}
operation! { DescribeModelDetailsById(model_id: String) "DescribeModelDetailsById" -> DescribeModelDetailsByIdOutput {
    0 "ModelId" model_id, 1 "RegId" reg_id: String
} }

/// Response of [`DescribeModelDetailsById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelDetailsByIdOutput {
    pub result_object: Vec<DescribeModelDetailsByIdResultObject>,
}
model! { DescribeModelDetailsByIdOutput {
    0 "ResultObject" result_object: Vec<DescribeModelDetailsByIdResultObject>
} }

/// In the response of [`DescribeModelDetailsById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelDetailsByIdResultObject {
    pub model_effect_evaluation: Option<String>,
}
model! { DescribeModelDetailsByIdResultObject {
    0 "modelEffectEvaluation" model_effect_evaluation: String
} }

/// Describes model oss policy: `DescribeModelOssPolicy` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeModelOssPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOssPolicy {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeModelOssPolicy() "DescribeModelOssPolicy" -> DescribeModelOssPolicyOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeModelOssPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOssPolicyOutput {
    pub access_id: Option<String>,
    pub host: Option<String>,
    pub key: Option<String>,
    pub message: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub result_object: Option<bool>,
}
model! { DescribeModelOssPolicyOutput {
    0 "AccessId" access_id: String, 1 "Host" host: String, 2 "Key" key: String, 3 "Message" message: String,
    4 "Policy" policy: String, 5 "Signature" signature: Secret, 6 "resultObject" result_object: bool
} }

/// Describes monitor task limit: `DescribeMonitorTaskLimit` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeMonitorTaskLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorTaskLimit {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeMonitorTaskLimit() "DescribeMonitorTaskLimit" -> DescribeMonitorTaskLimitOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeMonitorTaskLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorTaskLimitOutput {
    pub result_object: Option<DescribeMonitorTaskLimitResultObject>,
}
model! { DescribeMonitorTaskLimitOutput {
    0 "resultObject" result_object: DescribeMonitorTaskLimitResultObject
} }

/// In the response of [`DescribeMonitorTaskLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorTaskLimitResultObject {
    pub limit: Option<bool>,
    pub max_total_item: Option<i64>,
    pub total_item: Option<i64>,
}
model! { DescribeMonitorTaskLimitResultObject {
    0 "limit" limit: bool, 1 "maxTotalItem" max_total_item: i64, 2 "totalItem" total_item: i64
} }

/// Describes name list: `DescribeNameList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameList {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub current_page: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
    pub value: Option<String>,
    pub variable_id: Option<String>,
}
operation! { DescribeNameList() "DescribeNameList" -> DescribeNameListOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "currentPage" current_page: String,
    3 "pageSize" page_size: String, 4 "regId" reg_id: String, 5 "value" value: String,
    6 "variableId" variable_id: String
} }
paged! { DescribeNameList: DescribeNameListResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeNameListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeNameListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeNameListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListResultObject {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub identifier: Option<String>,
    pub title: Option<String>,
    pub value: Option<String>,
    pub variable_id: Option<i64>,
}
model! { DescribeNameListResultObject {
    0 "gmtCreate" gmt_create: i64, 1 "gmtModified" gmt_modified: i64, 2 "id" id: i64, 3 "identifier" identifier: String,
    4 "title" title: String, 5 "value" value: String, 6 "variableId" variable_id: i64
} }

/// Describes name list download url: `DescribeNameListDownloadUrl` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeNameListDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListDownloadUrl {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub variable_id: i64,
}
operation! { DescribeNameListDownloadUrl(variable_id: i64)
    "DescribeNameListDownloadUrl" -> DescribeNameListDownloadUrlOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "variableId" variable_id
} }

/// Response of [`DescribeNameListDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListDownloadUrlOutput {
    pub result_object: Option<DescribeNameListDownloadUrlResultObject>,
}
model! { DescribeNameListDownloadUrlOutput {
    0 "resultObject" result_object: DescribeNameListDownloadUrlResultObject
} }

/// In the response of [`DescribeNameListDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListDownloadUrlResultObject {
    pub download_file_url: Option<String>,
}
model! { DescribeNameListDownloadUrlResultObject {
    0 "downloadFileUrl" download_file_url: String
} }

/// Describes name list limit: `DescribeNameListLimit` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeNameListLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListLimit {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeNameListLimit() "DescribeNameListLimit" -> DescribeNameListLimitOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "regId" reg_id: String
} }

/// Response of [`DescribeNameListLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListLimitOutput {
    pub result_object: Option<DescribeNameListLimitResultObject>,
}
model! { DescribeNameListLimitOutput {
    0 "resultObject" result_object: DescribeNameListLimitResultObject
} }

/// In the response of [`DescribeNameListLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListLimitResultObject {
    pub limit: Option<bool>,
    pub max_total_item: Option<i64>,
    pub total_item: Option<i64>,
}
model! { DescribeNameListLimitResultObject {
    0 "limit" limit: bool, 1 "maxTotalItem" max_total_item: i64, 2 "totalItem" total_item: i64
} }

/// Describes name list page list: `DescribeNameListPageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeNameListPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListPageList {
    pub lang: Option<String>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub update_begin_time: Option<i64>,
    pub update_end_time: Option<i64>,
    pub value: Option<String>,
    /// Required.
    pub variable_id: i64,
}
operation! { DescribeNameListPageList(variable_id: i64) "DescribeNameListPageList" -> DescribeNameListPageListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: i64, 2 "pageSize" page_size: i64, 3 "regId" reg_id: String,
    4 "updateBeginTime" update_begin_time: i64, 5 "updateEndTime" update_end_time: i64, 6 "value" value: String,
    7 "variableId" variable_id
} }
paged! { DescribeNameListPageList: DescribeNameListPageListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeNameListPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListPageListOutput {
    pub current_page: Option<String>,
    pub page_size: Option<String>,
    pub result_object: Vec<DescribeNameListPageListResultObject>,
    pub total_item: Option<String>,
    pub total_page: Option<String>,
}
model! { DescribeNameListPageListOutput {
    0 "currentPage" current_page: String, 1 "pageSize" page_size: String,
    2 "resultObject" result_object: Vec<DescribeNameListPageListResultObject>, 3 "totalItem" total_item: String,
    4 "totalPage" total_page: String
} }

/// In the response of [`DescribeNameListPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListPageListResultObject {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub memo: Option<String>,
    pub name: Option<String>,
    pub name_list_type: Option<String>,
    pub title: Option<String>,
    pub user_id: Option<String>,
    pub value: Option<String>,
    pub variable_id: Option<i64>,
}
model! { DescribeNameListPageListResultObject {
    0 "gmtCreate" gmt_create: i64, 1 "gmtModified" gmt_modified: i64, 2 "id" id: i64, 3 "memo" memo: String,
    4 "name" name: String, 5 "nameListType" name_list_type: String, 6 "title" title: String, 7 "userId" user_id: String,
    8 "value" value: String, 9 "variableId" variable_id: i64
} }

/// Describes name list type list: `DescribeNameListTypeList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeNameListTypeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListTypeList {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeNameListTypeList() "DescribeNameListTypeList" -> DescribeNameListTypeListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeNameListTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListTypeListOutput {
    pub result_object: Vec<DescribeNameListTypeListResultObject>,
}
model! { DescribeNameListTypeListOutput {
    0 "resultObject" result_object: Vec<DescribeNameListTypeListResultObject>
} }

/// In the response of [`DescribeNameListTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListTypeListResultObject {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeNameListTypeListResultObject {
    0 "key" key: String, 1 "value" value: String
} }

/// Describes name list variable page list: `DescribeNameListVariablePageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeNameListVariablePageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListVariablePageList {
    pub lang: Option<String>,
    pub current_page: Option<i64>,
    pub name: Option<String>,
    pub name_list_type: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub value: Option<String>,
}
operation! { DescribeNameListVariablePageList()
    "DescribeNameListVariablePageList" -> DescribeNameListVariablePageListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: i64, 2 "name" name: String,
    3 "nameListType" name_list_type: String, 4 "pageSize" page_size: i64, 5 "regId" reg_id: String,
    6 "value" value: String
} }
paged! { DescribeNameListVariablePageList: DescribeNameListVariablePageListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeNameListVariablePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListVariablePageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeNameListVariablePageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeNameListVariablePageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeNameListVariablePageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeNameListVariablePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNameListVariablePageListResultObject {
    pub capacity: Option<i64>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub left_capacity: Option<i64>,
    pub name: Option<String>,
    pub name_list_type: Option<String>,
    pub ref_obj_id: Option<String>,
    pub ref_obj_type: Option<i64>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<i64>,
}
model! { DescribeNameListVariablePageListResultObject {
    0 "capacity" capacity: i64, 1 "description" description: String, 2 "gmtCreate" gmt_create: i64,
    3 "gmtModified" gmt_modified: i64, 4 "id" id: i64, 5 "leftCapacity" left_capacity: i64, 6 "name" name: String,
    7 "nameListType" name_list_type: String, 8 "refObjId" ref_obj_id: String, 9 "refObjType" ref_obj_type: i64,
    10 "sourceType" source_type: String, 11 "title" title: String, 12 "type" r#type: String, 13 "userId" user_id: i64
} }

/// Describes operation log monitoring: `DescribeOperationLogMonitoring` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeOperationLogMonitoring>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationLogMonitoring {
    pub lang: Option<String>,
    pub end_date: Option<String>,
    pub reg_id: Option<String>,
    pub start_date: Option<String>,
    pub user_name_search: Option<String>,
}
operation! { DescribeOperationLogMonitoring() "DescribeOperationLogMonitoring" -> DescribeOperationLogMonitoringOutput {
    0 "Lang" lang: String, 1 "endDate" end_date: String, 2 "regId" reg_id: String, 3 "startDate" start_date: String,
    4 "userNameSearch" user_name_search: String
} }

/// Response of [`DescribeOperationLogMonitoring`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationLogMonitoringOutput {
    pub result_object: Vec<DescribeOperationLogMonitoringResultObject>,
}
model! { DescribeOperationLogMonitoringOutput {
    0 "resultObject" result_object: Vec<DescribeOperationLogMonitoringResultObject>
} }

/// In the response of [`DescribeOperationLogMonitoring`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationLogMonitoringResultObject {
    pub date_grouped: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeOperationLogMonitoringResultObject {
    0 "dateGrouped" date_grouped: String, 1 "totalCount" total_count: String
} }

/// Describes operation log page list: `DescribeOperationLogPageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeOperationLogPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationLogPageList {
    pub lang: Option<String>,
    pub current_page: Option<i64>,
    pub end_date: Option<i64>,
    pub operation_summary: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub start_date: Option<i64>,
    pub user_name_search: Option<String>,
}
operation! { DescribeOperationLogPageList() "DescribeOperationLogPageList" -> DescribeOperationLogPageListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: i64, 2 "endDate" end_date: i64,
    3 "operationSummary" operation_summary: String, 4 "pageSize" page_size: i64, 5 "regId" reg_id: String,
    6 "startDate" start_date: i64, 7 "userNameSearch" user_name_search: String
} }
paged! { DescribeOperationLogPageList: DescribeOperationLogPageListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeOperationLogPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationLogPageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeOperationLogPageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeOperationLogPageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeOperationLogPageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeOperationLogPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationLogPageListResultObject {
    pub client_ip: Option<String>,
    pub gmt_create: Option<i64>,
    pub new_content: Option<String>,
    pub old_content: Option<String>,
    pub operation_summary: Option<String>,
    pub operation_type: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeOperationLogPageListResultObject {
    0 "clientIp" client_ip: String, 1 "gmtCreate" gmt_create: i64, 2 "newContent" new_content: String,
    3 "oldContent" old_content: String, 4 "operationSummary" operation_summary: String,
    5 "operationType" operation_type: String, 6 "userName" user_name: String
} }

/// Describes operator list: `DescribeOperatorList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeOperatorList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorList {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeOperatorList(reg_id: String) "DescribeOperatorList" -> DescribeOperatorListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id
} }

/// Response of [`DescribeOperatorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListOutput {
    pub result_object: Vec<DescribeOperatorListResultObject>,
}
model! { DescribeOperatorListOutput {
    0 "resultObject" result_object: Vec<DescribeOperatorListResultObject>
} }

/// In the response of [`DescribeOperatorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListResultObject {
    pub field_type: Option<String>,
    pub operators: Vec<DescribeOperatorListOperators>,
}
model! { DescribeOperatorListResultObject {
    0 "fieldType" field_type: String, 1 "operators" operators: Vec<DescribeOperatorListOperators>
} }

/// In the response of [`DescribeOperatorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListOperators {
    pub code: Option<String>,
    pub has_right_variable: Option<bool>,
    pub memo: Option<String>,
    pub name: Option<String>,
    pub right_variables: Vec<DescribeOperatorListRightVariables>,
}
model! { DescribeOperatorListOperators {
    0 "code" code: String, 1 "hasRightVariable" has_right_variable: bool, 2 "memo" memo: String, 3 "name" name: String,
    4 "rightVariables" right_variables: Vec<DescribeOperatorListRightVariables>
} }

/// In the response of [`DescribeOperatorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListRightVariables {
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub field_value: Option<String>,
}
model! { DescribeOperatorListRightVariables {
    0 "fieldName" field_name: String, 1 "fieldType" field_type: String, 2 "fieldValue" field_value: String
} }

/// Describes operator list by scene: `DescribeOperatorListByScene` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeOperatorListByScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListByScene {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub scene: Option<String>,
}
operation! { DescribeOperatorListByScene() "DescribeOperatorListByScene" -> DescribeOperatorListBySceneOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "scene" scene: String
} }

/// Response of [`DescribeOperatorListByScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListBySceneOutput {
    pub result_object: Vec<DescribeOperatorListBySceneResultObject>,
}
model! { DescribeOperatorListBySceneOutput {
    0 "resultObject" result_object: Vec<DescribeOperatorListBySceneResultObject>
} }

/// In the response of [`DescribeOperatorListByScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListBySceneResultObject {
    pub field_type: Option<String>,
    pub operators: Vec<DescribeOperatorListBySceneOperators>,
}
model! { DescribeOperatorListBySceneResultObject {
    0 "fieldType" field_type: String, 1 "operators" operators: Vec<DescribeOperatorListBySceneOperators>
} }

/// In the response of [`DescribeOperatorListByScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListBySceneOperators {
    pub code: Option<String>,
    pub has_right_variable: Option<bool>,
    pub memo: Option<String>,
    pub name: Option<String>,
    pub right_variables: Vec<DescribeOperatorListBySceneRightVariables>,
}
model! { DescribeOperatorListBySceneOperators {
    0 "code" code: String, 1 "hasRightVariable" has_right_variable: bool, 2 "memo" memo: String, 3 "name" name: String,
    4 "rightVariables" right_variables: Vec<DescribeOperatorListBySceneRightVariables>
} }

/// In the response of [`DescribeOperatorListByScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListBySceneRightVariables {
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub field_value: Option<String>,
}
model! { DescribeOperatorListBySceneRightVariables {
    0 "fieldName" field_name: String, 1 "fieldType" field_type: String, 2 "fieldValue" field_value: String
} }

/// Describes operator list by type: `DescribeOperatorListByType` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeOperatorListByType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListByType {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeOperatorListByType(reg_id: String)
    "DescribeOperatorListByType" -> DescribeOperatorListByTypeOutput {
    0 "Lang" lang: String, 1 "regId" reg_id
} }

/// Response of [`DescribeOperatorListByType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListByTypeOutput {
    pub result_object: Vec<DescribeOperatorListByTypeResultObject>,
}
model! { DescribeOperatorListByTypeOutput {
    0 "resultObject" result_object: Vec<DescribeOperatorListByTypeResultObject>
} }

/// In the response of [`DescribeOperatorListByType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListByTypeResultObject {
    pub field_type: Option<String>,
    pub operators: Vec<DescribeOperatorListByTypeOperators>,
}
model! { DescribeOperatorListByTypeResultObject {
    0 "fieldType" field_type: String, 1 "operators" operators: Vec<DescribeOperatorListByTypeOperators>
} }

/// In the response of [`DescribeOperatorListByType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorListByTypeOperators {
    pub code: Option<String>,
    pub has_right_variable: Option<bool>,
    pub name: Option<String>,
}
model! { DescribeOperatorListByTypeOperators {
    0 "code" code: String, 1 "hasRightVariable" has_right_variable: bool, 2 "name" name: String
} }

/// Describes oss auth status: `DescribeOssAuthStatus` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeOssAuthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssAuthStatus {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeOssAuthStatus() "DescribeOssAuthStatus" -> DescribeOssAuthStatusOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeOssAuthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssAuthStatusOutput {
    pub result_object: Option<String>,
}
model! { DescribeOssAuthStatusOutput {
    0 "resultObject" result_object: String
} }

/// Describes oss policy: `DescribeOssPolicy` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeOssPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssPolicy {
    pub lang: Option<String>,
    /// Required.
    pub reg_id: String,
    /// Required.
    pub scene: String,
}
operation! { DescribeOssPolicy(reg_id: String, scene: String) "DescribeOssPolicy" -> DescribeOssPolicyOutput {
    0 "Lang" lang: String, 1 "regId" reg_id, 2 "scene" scene
} }

/// Response of [`DescribeOssPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssPolicyOutput {
    pub access_id: Option<String>,
    pub host: Option<String>,
    pub key: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { DescribeOssPolicyOutput {
    0 "AccessId" access_id: String, 1 "Host" host: String, 2 "Key" key: String, 3 "Policy" policy: String,
    4 "Signature" signature: Secret
} }

/// Describes oss token: `DescribeOssToken` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeOssToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssToken {
    pub lang: Option<String>,
    pub file_name: Option<String>,
    pub reg_id: Option<String>,
    pub upload_type: Option<String>,
}
operation! { DescribeOssToken() "DescribeOssToken" -> DescribeOssTokenOutput {
    0 "Lang" lang: String, 1 "fileName" file_name: String, 2 "regId" reg_id: String, 3 "uploadType" upload_type: String
} }

/// Response of [`DescribeOssToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssTokenOutput {
    pub access_id: Option<String>,
    pub host: Option<String>,
    pub key: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    /// Secret.
    pub sts_token: Option<Secret>,
}
model! { DescribeOssTokenOutput {
    0 "AccessId" access_id: String, 1 "Host" host: String, 2 "Key" key: String, 3 "Policy" policy: String,
    4 "Signature" signature: Secret, 5 "StsToken" sts_token: Secret
} }

/// Describes param by event codes: `DescribeParamByEventCodes` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeParamByEventCodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamByEventCodes {
    pub lang: Option<String>,
    /// Required.
    pub event_codes: String,
    pub parma: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeParamByEventCodes(event_codes: String)
    "DescribeParamByEventCodes" -> DescribeParamByEventCodesOutput {
    0 "Lang" lang: String, 1 "eventCodes" event_codes, 2 "parma" parma: String, 3 "regId" reg_id: String
} }

/// Response of [`DescribeParamByEventCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamByEventCodesOutput {
    pub result_object: Vec<DescribeParamByEventCodesResultObject>,
}
model! { DescribeParamByEventCodesOutput {
    0 "resultObject" result_object: Vec<DescribeParamByEventCodesResultObject>
} }

/// In the response of [`DescribeParamByEventCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamByEventCodesResultObject {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { DescribeParamByEventCodesResultObject {
    0 "code" code: String, 1 "name" name: String
} }

/// Describes poc oss token: `DescribePocOssToken` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribePocOssToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePocOssToken {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribePocOssToken() "DescribePocOssToken" -> DescribePocOssTokenOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribePocOssToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePocOssTokenOutput {
    pub access_id: Option<String>,
    pub host: Option<String>,
    pub key: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub result_object: Option<bool>,
}
model! { DescribePocOssTokenOutput {
    0 "AccessId" access_id: String, 1 "Host" host: String, 2 "Key" key: String, 3 "Policy" policy: String,
    4 "Signature" signature: Secret, 5 "resultObject" result_object: bool
} }

/// Describes poc task list: `DescribePocTaskList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribePocTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePocTaskList {
    pub lang: Option<String>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribePocTaskList() "DescribePocTaskList" -> DescribePocTaskListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: i64, 2 "pageSize" page_size: i64, 3 "regId" reg_id: String,
    4 "type" r#type: String
} }
paged! { DescribePocTaskList: DescribePocTaskListResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribePocTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePocTaskListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribePocTaskListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribePocTaskListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribePocTaskListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribePocTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePocTaskListResultObject {
    pub create_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub file_type: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribePocTaskListResultObject {
    0 "createTime" create_time: String, 1 "downloadUrl" download_url: Secret, 2 "fileType" file_type: String,
    3 "serviceName" service_name: String, 4 "status" status: String, 5 "taskId" task_id: String,
    6 "taskName" task_name: String, 7 "updateTime" update_time: String
} }

/// Describes private stack: `DescribePrivateStack` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribePrivateStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateStack {
    pub reg_id: Option<String>,
}
operation! { DescribePrivateStack() "DescribePrivateStack" -> DescribePrivateStackOutput {
    0 "regId" reg_id: String
} }

/// Response of [`DescribePrivateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateStackOutput {
    pub result_object: Option<bool>,
}
model! { DescribePrivateStackOutput {
    0 "resultObject" result_object: bool
} }

/// Describes query variable detail: `DescribeQueryVariableDetail` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeQueryVariableDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryVariableDetail {
    pub lang: Option<String>,
    /// Required.
    pub id: i64,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeQueryVariableDetail(id: i64, reg_id: String)
    "DescribeQueryVariableDetail" -> DescribeQueryVariableDetailOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id
} }

/// Response of [`DescribeQueryVariableDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryVariableDetailOutput {
    pub result_object: Option<DescribeQueryVariableDetailResultObject>,
}
model! { DescribeQueryVariableDetailOutput {
    0 "resultObject" result_object: DescribeQueryVariableDetailResultObject
} }

/// In the response of [`DescribeQueryVariableDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryVariableDetailResultObject {
    pub data_source_code: Option<i64>,
    pub data_source_name: Option<String>,
    pub description: Option<String>,
    pub event_code: Option<String>,
    pub expression: Option<String>,
    pub expression_title: Option<String>,
    pub expression_variable: Option<String>,
    pub id: Option<i64>,
    pub outlier: Option<String>,
    pub outputs: Option<String>,
    pub title: Option<String>,
}
model! { DescribeQueryVariableDetailResultObject {
    0 "dataSourceCode" data_source_code: i64, 1 "dataSourceName" data_source_name: String,
    2 "description" description: String, 3 "eventCode" event_code: String, 4 "expression" expression: String,
    5 "expressionTitle" expression_title: String, 6 "expressionVariable" expression_variable: String, 7 "id" id: i64,
    8 "outlier" outlier: String, 9 "outputs" outputs: String, 10 "title" title: String
} }

/// Describes query variable page list: `DescribeQueryVariablePageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeQueryVariablePageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryVariablePageList {
    pub lang: Option<String>,
    pub current_page: Option<i64>,
    pub data_source_code: Option<String>,
    pub event_code: Option<String>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeQueryVariablePageList(reg_id: String)
    "DescribeQueryVariablePageList" -> DescribeQueryVariablePageListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: i64, 2 "dataSourceCode" data_source_code: String,
    3 "eventCode" event_code: String, 4 "name" name: String, 5 "pageSize" page_size: i64, 6 "regId" reg_id
} }
paged! { DescribeQueryVariablePageList: DescribeQueryVariablePageListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeQueryVariablePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryVariablePageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeQueryVariablePageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeQueryVariablePageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeQueryVariablePageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeQueryVariablePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryVariablePageListResultObject {
    pub data_source_code: Option<i64>,
    pub data_source_name: Option<String>,
    pub description: Option<String>,
    pub event_name: Option<String>,
    pub field_type: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub total: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeQueryVariablePageListResultObject {
    0 "dataSourceCode" data_source_code: i64, 1 "dataSourceName" data_source_name: String,
    2 "description" description: String, 3 "eventName" event_name: String, 4 "fieldType" field_type: String,
    5 "gmtCreate" gmt_create: i64, 6 "gmtModified" gmt_modified: i64, 7 "id" id: i64, 8 "name" name: String,
    9 "status" status: String, 10 "total" total: i64, 11 "version" version: i64
} }

/// Describes recommend scene variables: `DescribeRecommendSceneVariables` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRecommendSceneVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendSceneVariables {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub sample_id: i64,
}
operation! { DescribeRecommendSceneVariables(sample_id: i64)
    "DescribeRecommendSceneVariables" -> DescribeRecommendSceneVariablesOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "sampleId" sample_id
} }

/// Response of [`DescribeRecommendSceneVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendSceneVariablesOutput {
    pub result_object: Option<bool>,
}
model! { DescribeRecommendSceneVariablesOutput {
    0 "resultObject" result_object: bool
} }

/// Describes recommend task detail: `DescribeRecommendTaskDetail` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRecommendTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendTaskDetail {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub task_id: Option<i64>,
}
operation! { DescribeRecommendTaskDetail() "DescribeRecommendTaskDetail" -> DescribeRecommendTaskDetailOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "taskId" task_id: i64
} }

/// Response of [`DescribeRecommendTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendTaskDetailOutput {
    pub result_object: Option<DescribeRecommendTaskDetailResultObject>,
}
model! { DescribeRecommendTaskDetailOutput {
    0 "resultObject" result_object: DescribeRecommendTaskDetailResultObject
} }

/// In the response of [`DescribeRecommendTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendTaskDetailResultObject {
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub expect_velocities: Vec<String>,
    pub gmt_create: Option<i64>,
    pub normal_size: Option<i64>,
    pub recommend_rule_dtos: Vec<DescribeRecommendTaskDetailRecommendRuleDTOs>,
    pub recommend_variable_dtos: Vec<DescribeRecommendTaskDetailRecommendVariableDTOs>,
    pub risk_size: Option<i64>,
    pub sample_name: Option<String>,
    pub sample_scene: Option<String>,
    pub sample_scene_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_status: Option<String>,
}
model! { DescribeRecommendTaskDetailResultObject {
    0 "eventCode" event_code: String, 1 "eventName" event_name: String,
    2 "expectVelocities" expect_velocities: Vec<String>, 3 "gmtCreate" gmt_create: i64, 4 "normalSize" normal_size: i64,
    5 "recommendRuleDTOs" recommend_rule_dtos: Vec<DescribeRecommendTaskDetailRecommendRuleDTOs>,
    6 "recommendVariableDTOs" recommend_variable_dtos: Vec<DescribeRecommendTaskDetailRecommendVariableDTOs>,
    7 "riskSize" risk_size: i64, 8 "sampleName" sample_name: String, 9 "sampleScene" sample_scene: String,
    10 "sampleSceneName" sample_scene_name: String, 11 "taskId" task_id: i64, 12 "taskName" task_name: String,
    13 "taskStatus" task_status: String
} }

/// In the response of [`DescribeRecommendTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendTaskDetailRecommendRuleDTOs {
    pub compute_expression: Option<String>,
    pub hit_sample: Option<i64>,
    pub id: Option<i64>,
    pub not_hit_sample: Option<i64>,
    pub recommend_rules: Vec<DescribeRecommendTaskDetailRecommendRules>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub velocities: Option<String>,
}
model! { DescribeRecommendTaskDetailRecommendRuleDTOs {
    0 "computeExpression" compute_expression: String, 1 "hitSample" hit_sample: i64, 2 "id" id: i64,
    3 "notHitSample" not_hit_sample: i64,
    4 "recommendRules" recommend_rules: Vec<DescribeRecommendTaskDetailRecommendRules>, 5 "ruleId" rule_id: String,
    6 "ruleName" rule_name: String, 7 "status" status: String, 8 "velocities" velocities: String
} }

/// In the response of [`DescribeRecommendTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendTaskDetailRecommendRules {
    pub left: Option<String>,
    pub operator: Option<String>,
    pub right: Option<String>,
}
model! { DescribeRecommendTaskDetailRecommendRules {
    0 "left" left: String, 1 "operator" operator: String, 2 "right" right: String
} }

/// In the response of [`DescribeRecommendTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendTaskDetailRecommendVariableDTOs {
    pub id: Option<i64>,
    pub title: Option<String>,
}
model! { DescribeRecommendTaskDetailRecommendVariableDTOs {
    0 "id" id: i64, 1 "title" title: String
} }

/// Describes recommend task page list: `DescribeRecommendTaskPageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRecommendTaskPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendTaskPageList {
    pub lang: Option<String>,
    pub current_page: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
    pub task_name: Option<String>,
}
operation! { DescribeRecommendTaskPageList() "DescribeRecommendTaskPageList" -> DescribeRecommendTaskPageListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: String, 2 "pageSize" page_size: String,
    3 "regId" reg_id: String, 4 "taskName" task_name: String
} }
paged! { DescribeRecommendTaskPageList: DescribeRecommendTaskPageListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeRecommendTaskPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendTaskPageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeRecommendTaskPageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeRecommendTaskPageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeRecommendTaskPageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeRecommendTaskPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendTaskPageListResultObject {
    pub expect_velocities: Vec<String>,
    pub gmt_create: Option<i64>,
    pub normal_count: Option<i64>,
    pub normal_size: Option<i64>,
    pub risk_count: Option<i64>,
    pub risk_size: Option<i64>,
    pub sample_name: Option<String>,
    pub sample_scene: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_status: Option<String>,
}
model! { DescribeRecommendTaskPageListResultObject {
    0 "expectVelocities" expect_velocities: Vec<String>, 1 "gmtCreate" gmt_create: i64,
    2 "normalCount" normal_count: i64, 3 "normalSize" normal_size: i64, 4 "riskCount" risk_count: i64,
    5 "riskSize" risk_size: i64, 6 "sampleName" sample_name: String, 7 "sampleScene" sample_scene: String,
    8 "taskId" task_id: i64, 9 "taskName" task_name: String, 10 "taskStatus" task_status: String
} }

/// Describes recommend variables velocity: `DescribeRecommendVariablesVelocity` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRecommendVariablesVelocity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendVariablesVelocity {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub task_id: i64,
    pub variable_ids_str: Option<String>,
}
operation! { DescribeRecommendVariablesVelocity(task_id: i64)
    "DescribeRecommendVariablesVelocity" -> DescribeRecommendVariablesVelocityOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "taskId" task_id, 3 "variableIdsStr" variable_ids_str: String
} }

/// Response of [`DescribeRecommendVariablesVelocity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendVariablesVelocityOutput {
    pub result_object: Option<bool>,
}
model! { DescribeRecommendVariablesVelocityOutput {
    0 "resultObject" result_object: bool
} }

/// Describes recommend velocities: `DescribeRecommendVelocities` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRecommendVelocities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendVelocities {
    pub lang: Option<String>,
    pub code: Option<String>,
    pub reg_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeRecommendVelocities() "DescribeRecommendVelocities" -> DescribeRecommendVelocitiesOutput {
    0 "Lang" lang: String, 1 "code" code: String, 2 "regId" reg_id: String, 3 "type" r#type: String
} }

/// Response of [`DescribeRecommendVelocities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendVelocitiesOutput {
    pub result_object: Option<bool>,
}
model! { DescribeRecommendVelocitiesOutput {
    0 "resultObject" result_object: bool
} }

/// Describes regions: `DescribeRegions` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub result_object: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "resultObject" result_object: bool
} }

/// Describes request hit: `DescribeRequestHit` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRequestHit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestHit {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub s_request_id: String,
}
operation! { DescribeRequestHit(s_request_id: String) "DescribeRequestHit" -> DescribeRequestHitOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "sRequestId" s_request_id
} }

/// Response of [`DescribeRequestHit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestHitOutput {
    pub result_object: Option<DescribeRequestHitResultObject>,
}
model! { DescribeRequestHitOutput {
    0 "resultObject" result_object: DescribeRequestHitResultObject
} }

/// In the response of [`DescribeRequestHit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestHitResultObject {
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub inputs: Option<String>,
    pub outputs: Option<String>,
    pub request_time: Option<i64>,
    pub rule_hit_records: Vec<DescribeRequestHitRuleHitRecords>,
    pub s_request_id: Option<String>,
    pub total_cost: Option<i64>,
}
model! { DescribeRequestHitResultObject {
    0 "eventCode" event_code: String, 1 "eventName" event_name: String, 2 "inputs" inputs: String,
    3 "outputs" outputs: String, 4 "requestTime" request_time: i64,
    5 "ruleHitRecords" rule_hit_records: Vec<DescribeRequestHitRuleHitRecords>, 6 "sRequestId" s_request_id: String,
    7 "totalCost" total_cost: i64
} }

/// In the response of [`DescribeRequestHit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestHitRuleHitRecords {
    pub cost: Option<i64>,
    pub hit_successful: Option<bool>,
    pub is_show_detail: Option<bool>,
    pub order: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_snapshot_id: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
}
model! { DescribeRequestHitRuleHitRecords {
    0 "cost" cost: i64, 1 "hitSuccessful" hit_successful: bool, 2 "isShowDetail" is_show_detail: bool,
    3 "order" order: i64, 4 "ruleId" rule_id: String, 5 "ruleName" rule_name: String,
    6 "ruleSnapshotId" rule_snapshot_id: String, 7 "ruleStatus" rule_status: String, 8 "ruleType" rule_type: String
} }

/// Describes request peak report: `DescribeRequestPeakReport` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRequestPeakReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestPeakReport {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeRequestPeakReport() "DescribeRequestPeakReport" -> DescribeRequestPeakReportOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeRequestPeakReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestPeakReportOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Vec<DescribeRequestPeakReportResultObject>,
    pub success: Option<bool>,
}
model! { DescribeRequestPeakReportOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: Vec<DescribeRequestPeakReportResultObject>, 4 "success" success: bool
} }

/// In the response of [`DescribeRequestPeakReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestPeakReportResultObject {
    pub ratio: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRequestPeakReportResultObject {
    0 "ratio" ratio: String, 1 "value" value: String
} }

/// Describes result count: `DescribeResultCount` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeResultCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResultCount {
    pub lang: Option<String>,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub reg_id: Option<String>,
}
operation! { DescribeResultCount(begin_time: i64, end_time: i64) "DescribeResultCount" -> DescribeResultCountOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time, 2 "endTime" end_time, 3 "regId" reg_id: String
} }

/// Response of [`DescribeResultCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResultCountOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Vec<DescribeResultCountResultObject>,
    pub success: Option<bool>,
}
model! { DescribeResultCountOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: Vec<DescribeResultCountResultObject>, 4 "success" success: bool
} }

/// In the response of [`DescribeResultCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResultCountResultObject {
    pub result: Option<String>,
    pub total: Option<String>,
}
model! { DescribeResultCountResultObject {
    0 "result" result: String, 1 "total" total: String
} }

/// Describes risk line chart: `DescribeRiskLineChart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRiskLineChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskLineChart {
    pub lang: Option<String>,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub event_codes: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeRiskLineChart(begin_time: i64, end_time: i64)
    "DescribeRiskLineChart" -> DescribeRiskLineChartOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time, 2 "endTime" end_time, 3 "eventCodes" event_codes: String,
    4 "regId" reg_id: String
} }

/// Response of [`DescribeRiskLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskLineChartOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeRiskLineChartResultObject>,
    pub success: Option<bool>,
}
model! { DescribeRiskLineChartOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeRiskLineChartResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeRiskLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskLineChartResultObject {
    pub series: Vec<DescribeRiskLineChartSeries>,
    pub xaxis: Option<DescribeRiskLineChartXaxis>,
}
model! { DescribeRiskLineChartResultObject {
    0 "series" series: Vec<DescribeRiskLineChartSeries>, 1 "xaxis" xaxis: DescribeRiskLineChartXaxis
} }

/// In the response of [`DescribeRiskLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskLineChartSeries {
    pub data: Vec<String>,
    pub name: Option<String>,
}
model! { DescribeRiskLineChartSeries {
    0 "data" data: Vec<String>, 1 "name" name: String
} }

/// In the response of [`DescribeRiskLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskLineChartXaxis {
    pub data: Vec<String>,
}
model! { DescribeRiskLineChartXaxis {
    0 "data" data: Vec<String>
} }

/// Describes risk tags line chart: `DescribeRiskTagsLineChart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRiskTagsLineChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskTagsLineChart {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub event_codes: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeRiskTagsLineChart(begin_time: i64, end_time: i64)
    "DescribeRiskTagsLineChart" -> DescribeRiskTagsLineChartOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "EventCodes" event_codes: String, 3 "Lang" lang: String,
    4 "RegId" reg_id: String
} }

/// Response of [`DescribeRiskTagsLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskTagsLineChartOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeRiskTagsLineChartResultObject>,
    pub success: Option<bool>,
}
model! { DescribeRiskTagsLineChartOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: DescribeRiskTagsLineChartResultObject, 4 "Success" success: bool
} }

/// In the response of [`DescribeRiskTagsLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskTagsLineChartResultObject {
    pub percent: Vec<f64>,
    pub series: Vec<DescribeRiskTagsLineChartSeries>,
    pub total: Vec<i64>,
    pub xaxis: Option<DescribeRiskTagsLineChartXaxis>,
}
model! { DescribeRiskTagsLineChartResultObject {
    0 "Percent" percent: Vec<f64>, 1 "Series" series: Vec<DescribeRiskTagsLineChartSeries>, 2 "Total" total: Vec<i64>,
    3 "Xaxis" xaxis: DescribeRiskTagsLineChartXaxis
} }

/// In the response of [`DescribeRiskTagsLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskTagsLineChartSeries {
    pub data: Option<f64>,
    pub name: Option<String>,
}
model! { DescribeRiskTagsLineChartSeries {
    0 "Data" data: f64, 1 "Name" name: String
} }

/// In the response of [`DescribeRiskTagsLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskTagsLineChartXaxis {
    pub data: Vec<String>,
}
model! { DescribeRiskTagsLineChartXaxis {
    0 "Data" data: Vec<String>
} }

/// Describes rule bar chart: `DescribeRuleBarChart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRuleBarChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleBarChart {
    pub lang: Option<String>,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub event_codes: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeRuleBarChart(begin_time: i64, end_time: i64) "DescribeRuleBarChart" -> DescribeRuleBarChartOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time, 2 "endTime" end_time, 3 "eventCodes" event_codes: String,
    4 "regId" reg_id: String
} }

/// Response of [`DescribeRuleBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleBarChartOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeRuleBarChartResultObject>,
    pub success: Option<bool>,
}
model! { DescribeRuleBarChartOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeRuleBarChartResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeRuleBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleBarChartResultObject {
    pub series: Vec<DescribeRuleBarChartSeries>,
    pub yaxis: Option<DescribeRuleBarChartYaxis>,
}
model! { DescribeRuleBarChartResultObject {
    0 "series" series: Vec<DescribeRuleBarChartSeries>, 1 "yaxis" yaxis: DescribeRuleBarChartYaxis
} }

/// In the response of [`DescribeRuleBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleBarChartSeries {
    pub data: Vec<DescribeRuleBarChartData>,
    pub r#type: Option<String>,
}
model! { DescribeRuleBarChartSeries {
    0 "data" data: Vec<DescribeRuleBarChartData>, 1 "type" r#type: String
} }

/// In the response of [`DescribeRuleBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleBarChartData {
    pub event_name: Option<String>,
    pub num: Option<i64>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRuleBarChartData {
    0 "eventName" event_name: String, 1 "num" num: i64, 2 "ruleName" rule_name: String, 3 "status" status: String
} }

/// In the response of [`DescribeRuleBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleBarChartYaxis {
    pub data: Vec<String>,
}
model! { DescribeRuleBarChartYaxis {
    0 "data" data: Vec<String>
} }

/// Describes rule count by user id: `DescribeRuleCountByUserId` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRuleCountByUserId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleCountByUserId {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeRuleCountByUserId(reg_id: String) "DescribeRuleCountByUserId" -> DescribeRuleCountByUserIdOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "regId" reg_id
} }

/// Response of [`DescribeRuleCountByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleCountByUserIdOutput {
    pub result_object: Option<DescribeRuleCountByUserIdResultObject>,
}
model! { DescribeRuleCountByUserIdOutput {
    0 "resultObject" result_object: DescribeRuleCountByUserIdResultObject
} }

/// In the response of [`DescribeRuleCountByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleCountByUserIdResultObject {
    pub limit: Option<bool>,
    pub max_total_item: Option<i64>,
    pub total_item: Option<i64>,
}
model! { DescribeRuleCountByUserIdResultObject {
    0 "limit" limit: bool, 1 "maxTotalItem" max_total_item: i64, 2 "totalItem" total_item: i64
} }

/// Describes rule detail by rule id: `DescribeRuleDetailByRuleId` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRuleDetailByRuleId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleDetailByRuleId {
    pub lang: Option<String>,
    pub console_rule_id: Option<i64>,
    pub reg_id: Option<String>,
    pub rule_id: Option<String>,
    pub rule_version_id: Option<i64>,
}
operation! { DescribeRuleDetailByRuleId() "DescribeRuleDetailByRuleId" -> DescribeRuleDetailByRuleIdOutput {
    0 "Lang" lang: String, 1 "consoleRuleId" console_rule_id: i64, 2 "regId" reg_id: String, 3 "ruleId" rule_id: String,
    4 "ruleVersionId" rule_version_id: i64
} }

/// Response of [`DescribeRuleDetailByRuleId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleDetailByRuleIdOutput {
    pub result_object: Option<DescribeRuleDetailByRuleIdResultObject>,
}
model! { DescribeRuleDetailByRuleIdOutput {
    0 "resultObject" result_object: DescribeRuleDetailByRuleIdResultObject
} }

/// In the response of [`DescribeRuleDetailByRuleId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleDetailByRuleIdResultObject {
    pub auth_type: Option<String>,
    pub biz_version: Option<String>,
    pub console_rule_id: Option<i64>,
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub logic_expression: Option<String>,
    pub main_event_code: Option<String>,
    pub memo: Option<String>,
    pub rule_action_map: BTreeMap<String, Value>,
    pub rule_actions: Option<String>,
    pub rule_auth_type: Option<String>,
    pub rule_body: Option<String>,
    pub rule_expressions: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
    pub rule_version_id: Option<i64>,
}
model! { DescribeRuleDetailByRuleIdResultObject {
    0 "authType" auth_type: String, 1 "bizVersion" biz_version: String, 2 "consoleRuleId" console_rule_id: i64,
    3 "createType" create_type: String, 4 "eventCode" event_code: String, 5 "eventName" event_name: String,
    6 "gmtCreate" gmt_create: i64, 7 "gmtModified" gmt_modified: i64, 8 "logicExpression" logic_expression: String,
    9 "mainEventCode" main_event_code: String, 10 "memo" memo: String,
    11 "ruleActionMap" rule_action_map: BTreeMap<String, Value>, 12 "ruleActions" rule_actions: String,
    13 "ruleAuthType" rule_auth_type: String, 14 "ruleBody" rule_body: String,
    15 "ruleExpressions" rule_expressions: String, 16 "ruleId" rule_id: String, 17 "ruleName" rule_name: String,
    18 "ruleStatus" rule_status: String, 19 "ruleType" rule_type: String, 20 "ruleVersionId" rule_version_id: i64
} }

/// Describes rule hit: `DescribeRuleHit` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRuleHit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHit {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub request_time: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_snapshot_id: Option<String>,
    pub s_request_id: Option<String>,
}
operation! { DescribeRuleHit() "DescribeRuleHit" -> DescribeRuleHitOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "requestTime" request_time: i64, 3 "ruleId" rule_id: String,
    4 "ruleSnapshotId" rule_snapshot_id: String, 5 "sRequestId" s_request_id: String
} }

/// Response of [`DescribeRuleHit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitOutput {
    pub result_object: BTreeMap<String, Value>,
}
model! { DescribeRuleHitOutput {
    0 "resultObject" result_object: BTreeMap<String, Value>
} }

/// Describes rule list by event codes list: `DescribeRuleListByEventCodesList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRuleListByEventCodesList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleListByEventCodesList {
    pub lang: Option<String>,
    /// Required.
    pub event_codes: String,
    /// Required.
    pub reg_id: String,
}
operation! { DescribeRuleListByEventCodesList(event_codes: String, reg_id: String)
    "DescribeRuleListByEventCodesList" -> DescribeRuleListByEventCodesListOutput {
    0 "Lang" lang: String, 1 "eventCodes" event_codes, 2 "regId" reg_id
} }

/// Response of [`DescribeRuleListByEventCodesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleListByEventCodesListOutput {
    pub result_object: Vec<DescribeRuleListByEventCodesListResultObject>,
}
model! { DescribeRuleListByEventCodesListOutput {
    0 "resultObject" result_object: Vec<DescribeRuleListByEventCodesListResultObject>
} }

/// In the response of [`DescribeRuleListByEventCodesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleListByEventCodesListResultObject {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
model! { DescribeRuleListByEventCodesListResultObject {
    0 "ruleId" rule_id: String, 1 "ruleName" rule_name: String
} }

/// Describes rule page list: `DescribeRulePageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRulePageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulePageList {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub current_page: Option<String>,
    pub event_code: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
    pub rule_auth_type: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub sort: Option<String>,
}
operation! { DescribeRulePageList() "DescribeRulePageList" -> DescribeRulePageListOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "currentPage" current_page: String,
    3 "eventCode" event_code: String, 4 "pageSize" page_size: String, 5 "regId" reg_id: String,
    6 "ruleAuthType" rule_auth_type: String, 7 "ruleName" rule_name: String, 8 "ruleStatus" rule_status: String,
    9 "sort" sort: String
} }
paged! { DescribeRulePageList: DescribeRulePageListResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeRulePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulePageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeRulePageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeRulePageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeRulePageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeRulePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulePageListResultObject {
    pub auth_type: Option<String>,
    pub console_audit: Option<DescribeRulePageListConsoleAudit>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub external_rule_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub has_new_version: Option<bool>,
    pub id: Option<i64>,
    pub main_rule_id: Option<String>,
    pub priority: Option<i64>,
    pub rule_auth_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_memo: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
    pub rule_version_id: Option<i64>,
    pub template_id: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeRulePageListResultObject {
    0 "authType" auth_type: String, 1 "consoleAudit" console_audit: DescribeRulePageListConsoleAudit,
    2 "eventCode" event_code: String, 3 "eventName" event_name: String, 4 "eventType" event_type: String,
    5 "externalRuleName" external_rule_name: String, 6 "gmtCreate" gmt_create: i64, 7 "gmtModified" gmt_modified: i64,
    8 "hasNewVersion" has_new_version: bool, 9 "id" id: i64, 10 "mainRuleId" main_rule_id: String,
    11 "priority" priority: i64, 12 "ruleAuthType" rule_auth_type: String, 13 "ruleId" rule_id: String,
    14 "ruleMemo" rule_memo: String, 15 "ruleName" rule_name: String, 16 "ruleStatus" rule_status: String,
    17 "ruleType" rule_type: String, 18 "ruleVersionId" rule_version_id: i64, 19 "templateId" template_id: i64,
    20 "version" version: i64
} }

/// In the response of [`DescribeRulePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulePageListConsoleAudit {
    pub apply_user_id: Option<String>,
    pub apply_user_name: Option<String>,
    pub audit_msg: Option<String>,
    pub audit_real_user_id: Option<String>,
    pub audit_real_user_name: Option<String>,
    pub audit_remark: Option<String>,
    pub audit_status: Option<String>,
    pub audit_time: Option<i64>,
    pub audit_user_id: Option<String>,
    pub audit_user_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub relation_ext: Option<String>,
    pub relation_id: Option<i64>,
    pub relation_name: Option<String>,
    pub relation_type: Option<String>,
}
model! { DescribeRulePageListConsoleAudit {
    0 "applyUserId" apply_user_id: String, 1 "applyUserName" apply_user_name: String, 2 "auditMsg" audit_msg: String,
    3 "auditRealUserId" audit_real_user_id: String, 4 "auditRealUserName" audit_real_user_name: String,
    5 "auditRemark" audit_remark: String, 6 "auditStatus" audit_status: String, 7 "auditTime" audit_time: i64,
    8 "auditUserId" audit_user_id: String, 9 "auditUserName" audit_user_name: String, 10 "gmtCreate" gmt_create: i64,
    11 "id" id: i64, 12 "relationExt" relation_ext: String, 13 "relationId" relation_id: i64,
    14 "relationName" relation_name: String, 15 "relationType" relation_type: String
} }

/// Describes rule snapshot: `DescribeRuleSnapshot` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRuleSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleSnapshot {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub rule_id: Option<String>,
    pub snapshot_version: Option<String>,
}
operation! { DescribeRuleSnapshot() "DescribeRuleSnapshot" -> DescribeRuleSnapshotOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "ruleId" rule_id: String,
    3 "snapshotVersion" snapshot_version: String
} }

/// Response of [`DescribeRuleSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleSnapshotOutput {
    pub result_object: Option<DescribeRuleSnapshotResultObject>,
}
model! { DescribeRuleSnapshotOutput {
    0 "resultObject" result_object: DescribeRuleSnapshotResultObject
} }

/// In the response of [`DescribeRuleSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleSnapshotResultObject {
    pub biz_version: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub logic_expression: Option<String>,
    pub memo: Option<String>,
    pub rule_actions: Option<String>,
    pub rule_body: Option<String>,
    pub rule_expressions: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
}
model! { DescribeRuleSnapshotResultObject {
    0 "bizVersion" biz_version: String, 1 "eventCode" event_code: String, 2 "eventName" event_name: String,
    3 "gmtCreate" gmt_create: i64, 4 "gmtModified" gmt_modified: i64, 5 "logicExpression" logic_expression: String,
    6 "memo" memo: String, 7 "ruleActions" rule_actions: String, 8 "ruleBody" rule_body: String,
    9 "ruleExpressions" rule_expressions: String, 10 "ruleId" rule_id: String, 11 "ruleName" rule_name: String,
    12 "ruleStatus" rule_status: String, 13 "ruleType" rule_type: String
} }

/// Describes rule version list: `DescribeRuleVersionList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeRuleVersionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleVersionList {
    pub lang: Option<String>,
    pub console_rule_id: Option<i64>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub rule_id: Option<String>,
}
operation! { DescribeRuleVersionList() "DescribeRuleVersionList" -> DescribeRuleVersionListOutput {
    0 "Lang" lang: String, 1 "consoleRuleId" console_rule_id: i64, 2 "currentPage" current_page: i64,
    3 "pageSize" page_size: i64, 4 "regId" reg_id: String, 5 "ruleId" rule_id: String
} }
paged! { DescribeRuleVersionList: DescribeRuleVersionListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeRuleVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleVersionListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeRuleVersionListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeRuleVersionListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeRuleVersionListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeRuleVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleVersionListResultObject {
    pub console_audit: Option<DescribeRuleVersionListConsoleAudit>,
    pub console_rule_id: Option<i64>,
    pub console_rule_memo: Option<String>,
    pub console_rule_name: Option<String>,
    pub event_code: Option<String>,
    pub event_type: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub last_operator: Option<String>,
    pub priority: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeRuleVersionListResultObject {
    0 "consoleAudit" console_audit: DescribeRuleVersionListConsoleAudit, 1 "consoleRuleId" console_rule_id: i64,
    2 "consoleRuleMemo" console_rule_memo: String, 3 "consoleRuleName" console_rule_name: String,
    4 "eventCode" event_code: String, 5 "eventType" event_type: String, 6 "gmtCreate" gmt_create: i64,
    7 "gmtModified" gmt_modified: i64, 8 "id" id: i64, 9 "lastOperator" last_operator: String,
    10 "priority" priority: i64, 11 "ruleId" rule_id: String, 12 "ruleStatus" rule_status: String,
    13 "ruleType" rule_type: String, 14 "version" version: i64
} }

/// In the response of [`DescribeRuleVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleVersionListConsoleAudit {
    pub apply_user_id: Option<String>,
    pub apply_user_name: Option<String>,
    pub audit_msg: Option<String>,
    pub audit_real_user_id: Option<String>,
    pub audit_real_user_name: Option<String>,
    pub audit_remark: Option<String>,
    pub audit_status: Option<String>,
    pub audit_time: Option<i64>,
    pub audit_user_id: Option<String>,
    pub audit_user_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub relation_ext: Option<String>,
    pub relation_id: Option<i64>,
    pub relation_name: Option<String>,
    pub relation_type: Option<String>,
}
model! { DescribeRuleVersionListConsoleAudit {
    0 "applyUserId" apply_user_id: String, 1 "applyUserName" apply_user_name: String, 2 "auditMsg" audit_msg: String,
    3 "auditRealUserId" audit_real_user_id: String, 4 "auditRealUserName" audit_real_user_name: String,
    5 "auditRemark" audit_remark: String, 6 "auditStatus" audit_status: String, 7 "auditTime" audit_time: i64,
    8 "auditUserId" audit_user_id: String, 9 "auditUserName" audit_user_name: String, 10 "gmtCreate" gmt_create: i64,
    11 "id" id: i64, 12 "relationExt" relation_ext: String, 13 "relationId" relation_id: i64,
    14 "relationName" relation_name: String, 15 "relationType" relation_type: String
} }

/// Describes sdk download list: `DescribeSDKDownloadList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSDKDownloadList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDKDownloadList {
    pub lang: Option<String>,
    pub device_type: Option<String>,
    pub list_type: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeSDKDownloadList() "DescribeSDKDownloadList" -> DescribeSDKDownloadListOutput {
    0 "Lang" lang: String, 1 "deviceType" device_type: String, 2 "listType" list_type: String, 3 "regId" reg_id: String
} }

/// Response of [`DescribeSDKDownloadList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDKDownloadListOutput {
    pub result_object: Vec<DescribeSDKDownloadListResultObject>,
}
model! { DescribeSDKDownloadListOutput {
    0 "resultObject" result_object: Vec<DescribeSDKDownloadListResultObject>
} }

/// In the response of [`DescribeSDKDownloadList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDKDownloadListResultObject {
    pub description: Option<String>,
    pub developer: Option<String>,
    pub device_type: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub md5: Option<String>,
    pub package_name: Option<String>,
    pub privacy_link: Option<String>,
    pub push_time: Option<String>,
    pub sdk_version: Option<String>,
    pub size: Option<String>,
}
model! { DescribeSDKDownloadListResultObject {
    0 "description" description: String, 1 "developer" developer: String, 2 "deviceType" device_type: String,
    3 "downloadUrl" download_url: Secret, 4 "md5" md5: String, 5 "packageName" package_name: String,
    6 "privacyLink" privacy_link: String, 7 "pushTime" push_time: String, 8 "sdkVersion" sdk_version: String,
    9 "size" size: String
} }

/// Describes saf console: `DescribeSafConsole` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSafConsole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafConsole {
    pub lang: Option<String>,
    pub content: Option<String>,
    /// Required.
    pub service: String,
}
operation! { DescribeSafConsole(service: String) "DescribeSafConsole" -> DescribeSafConsoleOutput {
    0 "Lang" lang: String, 1 "content" content: String, 2 "service" service
} }

/// Response of [`DescribeSafConsole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafConsoleOutput {
    pub biz_data: Vec<String>,
}
model! { DescribeSafConsoleOutput {
    0 "bizData" biz_data: Vec<String>
} }

/// Describes saf de order: `DescribeSafDeOrder` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSafDeOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafDeOrder {
    pub lang: Option<String>,
    pub current_page: Option<i64>,
    pub end_date: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeSafDeOrder() "DescribeSafDeOrder" -> DescribeSafDeOrderOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: i64, 2 "endDate" end_date: String, 3 "pageSize" page_size: i64,
    4 "regId" reg_id: String, 5 "startDate" start_date: String
} }

/// Response of [`DescribeSafDeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafDeOrderOutput {
    pub result_object: Option<DescribeSafDeOrderResultObject>,
}
model! { DescribeSafDeOrderOutput {
    0 "resultObject" result_object: DescribeSafDeOrderResultObject
} }

/// In the response of [`DescribeSafDeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafDeOrderResultObject {
    pub expiration_date: Option<i64>,
    pub open_user_type: Option<i64>,
    pub regions: Vec<DescribeSafDeOrderRegions>,
}
model! { DescribeSafDeOrderResultObject {
    0 "expirationDate" expiration_date: i64, 1 "openUserType" open_user_type: i64,
    2 "regions" regions: Vec<DescribeSafDeOrderRegions>
} }

/// In the response of [`DescribeSafDeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafDeOrderRegions {
    pub expiration_date: Option<i64>,
    pub region: Option<String>,
    pub specification: Option<i64>,
}
model! { DescribeSafDeOrderRegions {
    0 "expirationDate" expiration_date: i64, 1 "region" region: String, 2 "specification" specification: i64
} }

/// Describes saf order: `DescribeSafOrder` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSafOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafOrder {
    pub lang: Option<String>,
    pub current_page: Option<i64>,
    pub end_date: Option<String>,
    pub exact_product_code: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeSafOrder() "DescribeSafOrder" -> DescribeSafOrderOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: i64, 2 "endDate" end_date: String,
    3 "exactProductCode" exact_product_code: String, 4 "pageSize" page_size: i64, 5 "regId" reg_id: String,
    6 "startDate" start_date: String
} }

/// Response of [`DescribeSafOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafOrderOutput {
    pub result_object: Option<DescribeSafOrderResultObject>,
}
model! { DescribeSafOrderOutput {
    0 "resultObject" result_object: DescribeSafOrderResultObject
} }

/// In the response of [`DescribeSafOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafOrderResultObject {
    pub expiration_date: Option<i64>,
}
model! { DescribeSafOrderResultObject {
    0 "expirationDate" expiration_date: i64
} }

/// Describes saf start config: `DescribeSafStartConfig` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSafStartConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafStartConfig {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeSafStartConfig() "DescribeSafStartConfig" -> DescribeSafStartConfigOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeSafStartConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafStartConfigOutput {
    pub result_object: Option<DescribeSafStartConfigResultObject>,
}
model! { DescribeSafStartConfigOutput {
    0 "resultObject" result_object: DescribeSafStartConfigResultObject
} }

/// In the response of [`DescribeSafStartConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafStartConfigResultObject {
    pub device_types: Vec<String>,
    pub event_codes: Vec<String>,
    pub languages: Vec<String>,
    pub server_regions: Vec<String>,
}
model! { DescribeSafStartConfigResultObject {
    0 "deviceTypes" device_types: Vec<String>, 1 "eventCodes" event_codes: Vec<String>,
    2 "languages" languages: Vec<String>, 3 "serverRegions" server_regions: Vec<String>
} }

/// Describes saf start steps: `DescribeSafStartSteps` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSafStartSteps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafStartSteps {
    pub lang: Option<String>,
    pub aliyun_server: Option<bool>,
    pub device_types_str: Option<String>,
    pub event_code: Option<String>,
    pub language: Option<String>,
    pub reg_id: Option<String>,
    pub server_region: Option<String>,
}
operation! { DescribeSafStartSteps() "DescribeSafStartSteps" -> DescribeSafStartStepsOutput {
    0 "Lang" lang: String, 1 "aliyunServer" aliyun_server: bool, 2 "deviceTypesStr" device_types_str: String,
    3 "eventCode" event_code: String, 4 "language" language: String, 5 "regId" reg_id: String,
    6 "serverRegion" server_region: String
} }

/// Response of [`DescribeSafStartSteps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafStartStepsOutput {
    pub result_object: Vec<DescribeSafStartStepsResultObject>,
}
model! { DescribeSafStartStepsOutput {
    0 "resultObject" result_object: Vec<DescribeSafStartStepsResultObject>
} }

/// In the response of [`DescribeSafStartSteps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafStartStepsResultObject {
    pub content: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeSafStartStepsResultObject {
    0 "content" content: String, 1 "id" id: String, 2 "type" r#type: String
} }

/// Describes saf tag list: `DescribeSafTagList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSafTagList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafTagList {
    pub lang: Option<String>,
    pub tag_name: Option<String>,
    pub api_id: Option<String>,
    pub current_page: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeSafTagList() "DescribeSafTagList" -> DescribeSafTagListOutput {
    0 "Lang" lang: String, 1 "TagName" tag_name: String, 2 "apiId" api_id: String, 3 "currentPage" current_page: String,
    4 "pageSize" page_size: String, 5 "regId" reg_id: String
} }
paged! { DescribeSafTagList: DescribeSafTagListResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeSafTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafTagListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeSafTagListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSafTagListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeSafTagListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeSafTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafTagListResultObject {
    pub tag_desc: Option<String>,
    pub tag_mean: Option<String>,
    pub tag_name: Option<String>,
    pub tag_state: Option<String>,
    pub tag_type: Option<String>,
    pub tag_uid: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeSafTagListResultObject {
    0 "tagDesc" tag_desc: String, 1 "tagMean" tag_mean: String, 2 "tagName" tag_name: String,
    3 "tagState" tag_state: String, 4 "tagType" tag_type: String, 5 "tagUid" tag_uid: String,
    6 "updateTime" update_time: String
} }

/// Describes sample batch oss policy: `DescribeSampleBatchOssPolicy` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSampleBatchOssPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleBatchOssPolicy {
    pub lang: Option<String>,
    pub batch_name: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeSampleBatchOssPolicy() "DescribeSampleBatchOssPolicy" -> DescribeSampleBatchOssPolicyOutput {
    0 "Lang" lang: String, 1 "batchName" batch_name: String, 2 "regId" reg_id: String
} }

/// Response of [`DescribeSampleBatchOssPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleBatchOssPolicyOutput {
    pub access_id: Option<String>,
    pub host: Option<String>,
    pub key: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { DescribeSampleBatchOssPolicyOutput {
    0 "AccessId" access_id: String, 1 "Host" host: String, 2 "Key" key: String, 3 "Policy" policy: String,
    4 "Signature" signature: Secret
} }

/// Describes sample data by batch uuid page: `DescribeSampleDataByBatchUUidPage` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSampleDataByBatchUUidPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDataByBatchUUidPage {
    pub lang: Option<String>,
    pub batch_uuid: Option<String>,
    pub current_page: Option<i64>,
    pub data_value: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub update_begin_time: Option<i64>,
    pub update_end_time: Option<i64>,
}
operation! { DescribeSampleDataByBatchUUidPage()
    "DescribeSampleDataByBatchUUidPage" -> DescribeSampleDataByBatchUUidPageOutput {
    0 "Lang" lang: String, 1 "batchUuid" batch_uuid: String, 2 "currentPage" current_page: i64,
    3 "dataValue" data_value: String, 4 "pageSize" page_size: i64, 5 "regId" reg_id: String,
    6 "updateBeginTime" update_begin_time: i64, 7 "updateEndTime" update_end_time: i64
} }
paged! { DescribeSampleDataByBatchUUidPage: DescribeSampleDataByBatchUUidPageResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeSampleDataByBatchUUidPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDataByBatchUUidPageOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeSampleDataByBatchUUidPageResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSampleDataByBatchUUidPageOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeSampleDataByBatchUUidPageResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeSampleDataByBatchUUidPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDataByBatchUUidPageResultObject {
    pub batch_name: Option<String>,
    pub creator: Option<String>,
    pub data_tag_type: Option<String>,
    pub data_value: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub last_source_type: Option<String>,
    pub uuid: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeSampleDataByBatchUUidPageResultObject {
    0 "batchName" batch_name: String, 1 "creator" creator: String, 2 "dataTagType" data_tag_type: String,
    3 "dataValue" data_value: String, 4 "gmtCreate" gmt_create: i64, 5 "gmtModified" gmt_modified: i64,
    6 "lastSourceType" last_source_type: String, 7 "uuid" uuid: String, 8 "version" version: i64
} }

/// Describes sample data list: `DescribeSampleDataList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSampleDataList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDataList {
    pub lang: Option<String>,
    pub current_page: Option<String>,
    pub delete_tag: Option<String>,
    pub page_size: Option<String>,
    pub query_content: Option<String>,
    pub reg_id: Option<String>,
    pub sample_id: Option<i64>,
    pub scene: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeSampleDataList() "DescribeSampleDataList" -> DescribeSampleDataListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: String, 2 "deleteTag" delete_tag: String,
    3 "pageSize" page_size: String, 4 "queryContent" query_content: String, 5 "regId" reg_id: String,
    6 "sampleId" sample_id: i64, 7 "scene" scene: String, 8 "status" status: String
} }
paged! { DescribeSampleDataList: DescribeSampleDataListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeSampleDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDataListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeSampleDataListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSampleDataListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeSampleDataListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeSampleDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDataListResultObject {
    pub classification_type: Option<String>,
    pub data_distributed: Option<String>,
    pub data_title: Option<String>,
    pub delete_tag: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub normal_size: Option<i64>,
    pub recall_config: Option<String>,
    pub risk_size: Option<i64>,
    pub risk_value: Option<String>,
    pub sample_label_detail: Option<String>,
    pub sample_size: Option<i64>,
    pub scene: Option<String>,
    pub status: Option<String>,
    pub store_path: Option<String>,
    pub store_type: Option<String>,
    pub support_recall: Option<String>,
    pub user_id: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeSampleDataListResultObject {
    0 "classificationType" classification_type: String, 1 "dataDistributed" data_distributed: String,
    2 "dataTitle" data_title: String, 3 "deleteTag" delete_tag: String, 4 "description" description: String,
    5 "gmtCreate" gmt_create: i64, 6 "gmtModified" gmt_modified: i64, 7 "id" id: i64, 8 "name" name: String,
    9 "normalSize" normal_size: i64, 10 "recallConfig" recall_config: String, 11 "riskSize" risk_size: i64,
    12 "riskValue" risk_value: String, 13 "sampleLabelDetail" sample_label_detail: String,
    14 "sampleSize" sample_size: i64, 15 "scene" scene: String, 16 "status" status: String,
    17 "storePath" store_path: String, 18 "storeType" store_type: String, 19 "supportRecall" support_recall: String,
    20 "userId" user_id: i64, 21 "version" version: i64
} }

/// Describes sample data page: `DescribeSampleDataPage` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSampleDataPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDataPage {
    pub lang: Option<String>,
    pub current_page: Option<i64>,
    pub data_value: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub update_begin_time: Option<i64>,
    pub update_end_time: Option<i64>,
}
operation! { DescribeSampleDataPage() "DescribeSampleDataPage" -> DescribeSampleDataPageOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: i64, 2 "dataValue" data_value: String,
    3 "pageSize" page_size: i64, 4 "regId" reg_id: String, 5 "updateBeginTime" update_begin_time: i64,
    6 "updateEndTime" update_end_time: i64
} }
paged! { DescribeSampleDataPage: DescribeSampleDataPageResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeSampleDataPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDataPageOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeSampleDataPageResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSampleDataPageOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeSampleDataPageResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeSampleDataPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDataPageResultObject {
    pub creator: Option<String>,
    pub data_tag_type: Option<String>,
    pub data_value: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub last_source_type: Option<String>,
    pub updator: Option<String>,
    pub uuid: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeSampleDataPageResultObject {
    0 "creator" creator: String, 1 "dataTagType" data_tag_type: String, 2 "dataValue" data_value: String,
    3 "gmtCreate" gmt_create: i64, 4 "gmtModified" gmt_modified: i64, 5 "lastSourceType" last_source_type: String,
    6 "updator" updator: String, 7 "uuid" uuid: String, 8 "version" version: i64
} }

/// Describes sample demo download url: `DescribeSampleDemoDownloadUrl` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSampleDemoDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDemoDownloadUrl {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub scene: String,
}
operation! { DescribeSampleDemoDownloadUrl(scene: String)
    "DescribeSampleDemoDownloadUrl" -> DescribeSampleDemoDownloadUrlOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "scene" scene
} }

/// Response of [`DescribeSampleDemoDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDemoDownloadUrlOutput {
    pub result_object: Option<bool>,
}
model! { DescribeSampleDemoDownloadUrlOutput {
    0 "resultObject" result_object: bool
} }

/// Describes sample download url: `DescribeSampleDownloadUrl` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSampleDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDownloadUrl {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub sample_id: i64,
}
operation! { DescribeSampleDownloadUrl(sample_id: i64) "DescribeSampleDownloadUrl" -> DescribeSampleDownloadUrlOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "sampleId" sample_id
} }

/// Response of [`DescribeSampleDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDownloadUrlOutput {
    pub result_object: Option<bool>,
}
model! { DescribeSampleDownloadUrlOutput {
    0 "resultObject" result_object: bool
} }

/// Describes sample info: `DescribeSampleInfo` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSampleInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleInfo {
    pub lang: Option<String>,
    pub id: Option<i64>,
    pub reg_id: Option<String>,
    pub versions: Option<i64>,
}
operation! { DescribeSampleInfo() "DescribeSampleInfo" -> DescribeSampleInfoOutput {
    0 "Lang" lang: String, 1 "id" id: i64, 2 "regId" reg_id: String, 3 "versions" versions: i64
} }

/// Response of [`DescribeSampleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleInfoOutput {
    pub result_object: Option<DescribeSampleInfoResultObject>,
}
model! { DescribeSampleInfoOutput {
    0 "resultObject" result_object: DescribeSampleInfoResultObject
} }

/// In the response of [`DescribeSampleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleInfoResultObject {
    pub id: Option<i64>,
    pub sample_tags: Option<String>,
    pub sample_type: Option<String>,
    pub sample_value: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeSampleInfoResultObject {
    0 "id" id: i64, 1 "sampleTags" sample_tags: String, 2 "sampleType" sample_type: String,
    3 "sampleValue" sample_value: String, 4 "updateTime" update_time: String, 5 "version" version: i64
} }

/// Describes sample list: `DescribeSampleList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSampleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleList {
    pub lang: Option<String>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub sample_type: Option<String>,
    pub sample_value: Option<String>,
}
operation! { DescribeSampleList() "DescribeSampleList" -> DescribeSampleListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: i64, 2 "pageSize" page_size: i64, 3 "regId" reg_id: String,
    4 "sampleType" sample_type: String, 5 "sampleValue" sample_value: String
} }
paged! { DescribeSampleList: DescribeSampleListResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeSampleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeSampleListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSampleListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeSampleListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeSampleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleListResultObject {
    pub id: Option<i64>,
    pub sample_tags: Option<String>,
    pub sample_type: Option<i64>,
    pub sample_value: Option<String>,
    pub update_time: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeSampleListResultObject {
    0 "id" id: i64, 1 "sampleTags" sample_tags: String, 2 "sampleType" sample_type: i64,
    3 "sampleValue" sample_value: String, 4 "updateTime" update_time: i64, 5 "version" version: i64
} }

/// Describes sample scene list: `DescribeSampleSceneList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSampleSceneList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSceneList {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeSampleSceneList() "DescribeSampleSceneList" -> DescribeSampleSceneListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeSampleSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSceneListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeSampleSceneListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSampleSceneListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeSampleSceneListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeSampleSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSceneListResultObject {
    pub biz_type: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub last_modified_operator: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSampleSceneListResultObject {
    0 "bizType" biz_type: String, 1 "configKey" config_key: String, 2 "configValue" config_value: String,
    3 "creator" creator: String, 4 "description" description: String, 5 "gmtCreate" gmt_create: i64,
    6 "gmtModified" gmt_modified: i64, 7 "id" id: i64, 8 "lastModifiedOperator" last_modified_operator: String,
    9 "status" status: String
} }

/// Describes sample tag list: `DescribeSampleTagList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSampleTagList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleTagList {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeSampleTagList() "DescribeSampleTagList" -> DescribeSampleTagListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeSampleTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleTagListOutput {
    pub result_object: Option<bool>,
}
model! { DescribeSampleTagListOutput {
    0 "resultObject" result_object: bool
} }

/// Describes sample upload policy: `DescribeSampleUploadPolicy` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSampleUploadPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleUploadPolicy {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeSampleUploadPolicy() "DescribeSampleUploadPolicy" -> DescribeSampleUploadPolicyOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeSampleUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleUploadPolicyOutput {
    pub access_id: Option<String>,
    pub host: Option<String>,
    pub key: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    /// Secret.
    pub sts_token: Option<Secret>,
}
model! { DescribeSampleUploadPolicyOutput {
    0 "AccessId" access_id: String, 1 "Host" host: String, 2 "Key" key: String, 3 "Policy" policy: String,
    4 "Signature" signature: Secret, 5 "StsToken" sts_token: Secret
} }

/// Describes samplebatch page: `DescribeSamplebatchPage` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSamplebatchPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSamplebatchPage {
    pub lang: Option<String>,
    pub current_page: Option<i64>,
    pub data_value: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
}
operation! { DescribeSamplebatchPage() "DescribeSamplebatchPage" -> DescribeSamplebatchPageOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: i64, 2 "dataValue" data_value: String,
    3 "pageSize" page_size: i64, 4 "regId" reg_id: String
} }
paged! { DescribeSamplebatchPage: DescribeSamplebatchPageResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeSamplebatchPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSamplebatchPageOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeSamplebatchPageResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSamplebatchPageOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeSamplebatchPageResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeSamplebatchPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSamplebatchPageResultObject {
    pub batch_name: Option<String>,
    pub creator: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub init_valid_file_row: Option<i64>,
    pub sample_batch_type: Option<String>,
    pub services: Option<String>,
    pub updator: Option<String>,
    pub uuid: Option<String>,
}
model! { DescribeSamplebatchPageResultObject {
    0 "batchName" batch_name: String, 1 "creator" creator: String, 2 "dataType" data_type: String,
    3 "description" description: String, 4 "gmtCreate" gmt_create: i64, 5 "gmtModified" gmt_modified: i64,
    6 "initValidFileRow" init_valid_file_row: i64, 7 "sampleBatchType" sample_batch_type: String,
    8 "services" services: String, 9 "updator" updator: String, 10 "uuid" uuid: String
} }

/// Describes scene all event name code list: `DescribeSceneAllEventNameCodeList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSceneAllEventNameCodeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneAllEventNameCodeList {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeSceneAllEventNameCodeList()
    "DescribeSceneAllEventNameCodeList" -> DescribeSceneAllEventNameCodeListOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "regId" reg_id: String
} }

/// Response of [`DescribeSceneAllEventNameCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneAllEventNameCodeListOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Vec<DescribeSceneAllEventNameCodeListResultObject>,
    pub success: Option<bool>,
}
model! { DescribeSceneAllEventNameCodeListOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: Vec<DescribeSceneAllEventNameCodeListResultObject>, 4 "success" success: bool
} }

/// In the response of [`DescribeSceneAllEventNameCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneAllEventNameCodeListResultObject {
    pub children: Vec<DescribeSceneAllEventNameCodeListChildren>,
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
}
model! { DescribeSceneAllEventNameCodeListResultObject {
    0 "children" children: Vec<DescribeSceneAllEventNameCodeListChildren>, 1 "createType" create_type: String,
    2 "eventCode" event_code: String, 3 "eventName" event_name: String, 4 "eventType" event_type: String
} }

/// In the response of [`DescribeSceneAllEventNameCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneAllEventNameCodeListChildren {
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
}
model! { DescribeSceneAllEventNameCodeListChildren {
    0 "createType" create_type: String, 1 "eventCode" event_code: String, 2 "eventName" event_name: String,
    3 "eventType" event_type: String
} }

/// Describes scene event page list: `DescribeSceneEventPageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSceneEventPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneEventPageList {
    pub lang: Option<String>,
    pub current_page: Option<String>,
    pub name_or_code: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeSceneEventPageList() "DescribeSceneEventPageList" -> DescribeSceneEventPageListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: String, 2 "nameOrCode" name_or_code: String,
    3 "pageSize" page_size: String, 4 "regId" reg_id: String
} }
paged! { DescribeSceneEventPageList: DescribeSceneEventPageListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeSceneEventPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneEventPageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeSceneEventPageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSceneEventPageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeSceneEventPageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeSceneEventPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneEventPageListResultObject {
    pub common_rule_count: Option<String>,
    pub custom_rule_count: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub gmt_modified: Option<String>,
    pub modifier: Option<String>,
    pub normal_rule_count: Option<String>,
    pub service: Option<String>,
    pub use_status: Option<String>,
    pub white_box_rule_count: Option<String>,
}
model! { DescribeSceneEventPageListResultObject {
    0 "commonRuleCount" common_rule_count: String, 1 "customRuleCount" custom_rule_count: String,
    2 "eventCode" event_code: String, 3 "eventName" event_name: String, 4 "gmtModified" gmt_modified: String,
    5 "modifier" modifier: String, 6 "normalRuleCount" normal_rule_count: String, 7 "service" service: String,
    8 "useStatus" use_status: String, 9 "whiteBoxRuleCount" white_box_rule_count: String
} }

/// Describes scene rule page list: `DescribeSceneRulePageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSceneRulePageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneRulePageList {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub current_page: Option<String>,
    pub event_code: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
    pub rule_auth_type: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
}
operation! { DescribeSceneRulePageList() "DescribeSceneRulePageList" -> DescribeSceneRulePageListOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "currentPage" current_page: String,
    3 "eventCode" event_code: String, 4 "pageSize" page_size: String, 5 "regId" reg_id: String,
    6 "ruleAuthType" rule_auth_type: String, 7 "ruleName" rule_name: String, 8 "ruleStatus" rule_status: String
} }
paged! { DescribeSceneRulePageList: DescribeSceneRulePageListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeSceneRulePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneRulePageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeSceneRulePageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSceneRulePageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeSceneRulePageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeSceneRulePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneRulePageListResultObject {
    pub auth_type: Option<String>,
    pub console_audit: Option<DescribeSceneRulePageListConsoleAudit>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub external_rule_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub main_rule_id: Option<String>,
    pub priority: Option<i64>,
    pub rule_auth_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_memo: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
    pub rule_version_id: Option<i64>,
    pub template_id: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeSceneRulePageListResultObject {
    0 "authType" auth_type: String, 1 "consoleAudit" console_audit: DescribeSceneRulePageListConsoleAudit,
    2 "eventCode" event_code: String, 3 "eventName" event_name: String, 4 "eventType" event_type: String,
    5 "externalRuleName" external_rule_name: String, 6 "gmtCreate" gmt_create: i64, 7 "gmtModified" gmt_modified: i64,
    8 "id" id: i64, 9 "mainRuleId" main_rule_id: String, 10 "priority" priority: i64,
    11 "ruleAuthType" rule_auth_type: String, 12 "ruleId" rule_id: String, 13 "ruleMemo" rule_memo: String,
    14 "ruleName" rule_name: String, 15 "ruleStatus" rule_status: String, 16 "ruleType" rule_type: String,
    17 "ruleVersionId" rule_version_id: i64, 18 "templateId" template_id: i64, 19 "version" version: i64
} }

/// In the response of [`DescribeSceneRulePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneRulePageListConsoleAudit {
    pub apply_user_id: Option<String>,
    pub apply_user_name: Option<String>,
    pub audit_msg: Option<String>,
    pub audit_real_user_id: Option<String>,
    pub audit_real_user_name: Option<String>,
    pub audit_remark: Option<String>,
    pub audit_status: Option<String>,
    pub audit_time: Option<i64>,
    pub audit_user_id: Option<String>,
    pub audit_user_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub relation_ext: Option<String>,
    pub relation_id: Option<i64>,
    pub relation_name: Option<String>,
    pub relation_type: Option<String>,
}
model! { DescribeSceneRulePageListConsoleAudit {
    0 "applyUserId" apply_user_id: String, 1 "applyUserName" apply_user_name: String, 2 "auditMsg" audit_msg: String,
    3 "auditRealUserId" audit_real_user_id: String, 4 "auditRealUserName" audit_real_user_name: String,
    5 "auditRemark" audit_remark: String, 6 "auditStatus" audit_status: String, 7 "auditTime" audit_time: i64,
    8 "auditUserId" audit_user_id: String, 9 "auditUserName" audit_user_name: String, 10 "gmtCreate" gmt_create: i64,
    11 "id" id: i64, 12 "relationExt" relation_ext: String, 13 "relationId" relation_id: i64,
    14 "relationName" relation_name: String, 15 "relationType" relation_type: String
} }

/// Describes score list: `DescribeScoreList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeScoreList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreList {
    pub id: Option<String>,
    pub lang: Option<String>,
}
operation! { DescribeScoreList() "DescribeScoreList" -> DescribeScoreListOutput {
    0 "Id" id: String, 1 "Lang" lang: String
} }

/// Response of [`DescribeScoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreListOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<String>,
}
model! { DescribeScoreListOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: String
} }

/// Describes score section num line chart: `DescribeScoreSectionNumLineChart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeScoreSectionNumLineChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionNumLineChart {
    pub lang: Option<String>,
    /// Required.
    pub begin_time: String,
    pub by_pass_event_codes: Option<String>,
    /// Required.
    pub end_time: String,
    pub main_event_codes: Option<String>,
    pub reg_id: Option<String>,
    pub shunt_event_codes: Option<String>,
}
operation! { DescribeScoreSectionNumLineChart(begin_time: String, end_time: String)
    "DescribeScoreSectionNumLineChart" -> DescribeScoreSectionNumLineChartOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time, 2 "byPassEventCodes" by_pass_event_codes: String,
    3 "endTime" end_time, 4 "mainEventCodes" main_event_codes: String, 5 "regId" reg_id: String,
    6 "shuntEventCodes" shunt_event_codes: String
} }

/// Response of [`DescribeScoreSectionNumLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionNumLineChartOutput {
    pub result_object: Option<DescribeScoreSectionNumLineChartResultObject>,
}
model! { DescribeScoreSectionNumLineChartOutput {
    0 "resultObject" result_object: DescribeScoreSectionNumLineChartResultObject
} }

/// In the response of [`DescribeScoreSectionNumLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionNumLineChartResultObject {
    pub series: Vec<DescribeScoreSectionNumLineChartSeries>,
    pub xaxis: Option<DescribeScoreSectionNumLineChartXaxis>,
}
model! { DescribeScoreSectionNumLineChartResultObject {
    0 "series" series: Vec<DescribeScoreSectionNumLineChartSeries>,
    1 "xaxis" xaxis: DescribeScoreSectionNumLineChartXaxis
} }

/// In the response of [`DescribeScoreSectionNumLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionNumLineChartSeries {
    pub data: Vec<String>,
    pub name: Option<String>,
}
model! { DescribeScoreSectionNumLineChartSeries {
    0 "data" data: Vec<String>, 1 "name" name: String
} }

/// In the response of [`DescribeScoreSectionNumLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionNumLineChartXaxis {
    pub data: Vec<String>,
}
model! { DescribeScoreSectionNumLineChartXaxis {
    0 "data" data: Vec<String>
} }

/// Describes score section pie chart: `DescribeScoreSectionPieChart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeScoreSectionPieChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionPieChart {
    pub lang: Option<String>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub event_codes: Option<String>,
    pub event_type: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeScoreSectionPieChart() "DescribeScoreSectionPieChart" -> DescribeScoreSectionPieChartOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time: i64, 2 "endTime" end_time: i64, 3 "eventCodes" event_codes: String,
    4 "eventType" event_type: String, 5 "regId" reg_id: String
} }

/// Response of [`DescribeScoreSectionPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionPieChartOutput {
    pub result_object: Option<DescribeScoreSectionPieChartResultObject>,
}
model! { DescribeScoreSectionPieChartOutput {
    0 "resultObject" result_object: DescribeScoreSectionPieChartResultObject
} }

/// In the response of [`DescribeScoreSectionPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionPieChartResultObject {
    pub animation: Option<bool>,
    pub grid: Option<DescribeScoreSectionPieChartGrid>,
    pub series: Vec<DescribeScoreSectionPieChartSeries>,
}
model! { DescribeScoreSectionPieChartResultObject {
    0 "animation" animation: bool, 1 "grid" grid: DescribeScoreSectionPieChartGrid,
    2 "series" series: Vec<DescribeScoreSectionPieChartSeries>
} }

/// In the response of [`DescribeScoreSectionPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionPieChartGrid {
    pub show: Option<bool>,
}
model! { DescribeScoreSectionPieChartGrid {
    0 "show" show: bool
} }

/// In the response of [`DescribeScoreSectionPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionPieChartSeries {
    pub data: Vec<DescribeScoreSectionPieChartData>,
    pub name: Option<String>,
    pub rose_type: Option<bool>,
}
model! { DescribeScoreSectionPieChartSeries {
    0 "data" data: Vec<DescribeScoreSectionPieChartData>, 1 "name" name: String, 2 "roseType" rose_type: bool
} }

/// In the response of [`DescribeScoreSectionPieChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionPieChartData {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeScoreSectionPieChartData {
    0 "name" name: String, 1 "value" value: String
} }

/// Describes score section ratio line chart: `DescribeScoreSectionRatioLineChart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeScoreSectionRatioLineChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionRatioLineChart {
    pub lang: Option<String>,
    /// Required.
    pub begin_time: String,
    pub by_pass_event_codes: Option<String>,
    /// Required.
    pub end_time: String,
    pub main_event_codes: Option<String>,
    pub reg_id: Option<String>,
    pub shunt_event_codes: Option<String>,
}
operation! { DescribeScoreSectionRatioLineChart(begin_time: String, end_time: String)
    "DescribeScoreSectionRatioLineChart" -> DescribeScoreSectionRatioLineChartOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time, 2 "byPassEventCodes" by_pass_event_codes: String,
    3 "endTime" end_time, 4 "mainEventCodes" main_event_codes: String, 5 "regId" reg_id: String,
    6 "shuntEventCodes" shunt_event_codes: String
} }

/// Response of [`DescribeScoreSectionRatioLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionRatioLineChartOutput {
    pub result_object: Option<DescribeScoreSectionRatioLineChartResultObject>,
}
model! { DescribeScoreSectionRatioLineChartOutput {
    0 "resultObject" result_object: DescribeScoreSectionRatioLineChartResultObject
} }

/// In the response of [`DescribeScoreSectionRatioLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionRatioLineChartResultObject {
    pub series: Vec<DescribeScoreSectionRatioLineChartSeries>,
    pub xaxis: Option<DescribeScoreSectionRatioLineChartXaxis>,
}
model! { DescribeScoreSectionRatioLineChartResultObject {
    0 "series" series: Vec<DescribeScoreSectionRatioLineChartSeries>,
    1 "xaxis" xaxis: DescribeScoreSectionRatioLineChartXaxis
} }

/// In the response of [`DescribeScoreSectionRatioLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionRatioLineChartSeries {
    pub data: Vec<String>,
    pub name: Option<String>,
}
model! { DescribeScoreSectionRatioLineChartSeries {
    0 "data" data: Vec<String>, 1 "name" name: String
} }

/// In the response of [`DescribeScoreSectionRatioLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreSectionRatioLineChartXaxis {
    pub data: Vec<String>,
}
model! { DescribeScoreSectionRatioLineChartXaxis {
    0 "data" data: Vec<String>
} }

/// Describes select item: `DescribeSelectItem` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSelectItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelectItem {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeSelectItem() "DescribeSelectItem" -> DescribeSelectItemOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeSelectItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelectItemOutput {
    pub result_object: Option<DescribeSelectItemResultObject>,
}
model! { DescribeSelectItemOutput {
    0 "resultObject" result_object: DescribeSelectItemResultObject
} }

/// In the response of [`DescribeSelectItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelectItemResultObject {
    pub monitor_status_list: Vec<String>,
    pub task_id_list: Vec<String>,
}
model! { DescribeSelectItemResultObject {
    0 "monitorStatusList" monitor_status_list: Vec<String>, 1 "taskIdList" task_id_list: Vec<String>
} }

/// Describes service app key: `DescribeServiceAppKey` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeServiceAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAppKey {
    pub reg_id: Option<String>,
}
operation! { DescribeServiceAppKey() "DescribeServiceAppKey" -> DescribeServiceAppKeyOutput {
    0 "regId" reg_id: String
} }

/// Response of [`DescribeServiceAppKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAppKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub uccess: Option<bool>,
}
model! { DescribeServiceAppKeyOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: bool, 4 "uccess" uccess: bool
} }

/// Describes service code name: `DescribeServiceCodeName` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeServiceCodeName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceCodeName {
    pub lang: Option<String>,
    pub tab: Option<String>,
}
operation! { DescribeServiceCodeName() "DescribeServiceCodeName" -> DescribeServiceCodeNameOutput {
    0 "Lang" lang: String, 1 "Tab" tab: String
} }

/// Response of [`DescribeServiceCodeName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceCodeNameOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<String>,
}
model! { DescribeServiceCodeNameOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: String
} }

/// Describes service list: `DescribeServiceList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeServiceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceList {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeServiceList() "DescribeServiceList" -> DescribeServiceListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceListOutput {
    pub result_object: Vec<DescribeServiceListResultObject>,
}
model! { DescribeServiceListOutput {
    0 "resultObject" result_object: Vec<DescribeServiceListResultObject>
} }

/// In the response of [`DescribeServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceListResultObject {
    pub service_code: Option<String>,
    pub service_name: Option<String>,
}
model! { DescribeServiceListResultObject {
    0 "serviceCode" service_code: String, 1 "serviceName" service_name: String
} }

/// Describes simulation predit info: `DescribeSimulationPreditInfo` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSimulationPreditInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimulationPreditInfo {
    pub lang: Option<String>,
    /// Required.
    pub event_code: String,
    pub reg_id: Option<String>,
    /// Required.
    pub rules_str: String,
}
operation! { DescribeSimulationPreditInfo(event_code: String, rules_str: String)
    "DescribeSimulationPreditInfo" -> DescribeSimulationPreditInfoOutput {
    0 "Lang" lang: String, 1 "eventCode" event_code, 2 "regId" reg_id: String, 3 "rulesStr" rules_str
} }

/// Response of [`DescribeSimulationPreditInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimulationPreditInfoOutput {
    pub result_object: Option<bool>,
}
model! { DescribeSimulationPreditInfoOutput {
    0 "resultObject" result_object: bool
} }

/// Describes simulation task count: `DescribeSimulationTaskCount` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSimulationTaskCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimulationTaskCount {
    pub lang: Option<String>,
    pub data_source_config: Option<String>,
    pub data_source_type: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub event_code: String,
    pub filters_str: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeSimulationTaskCount(end_time: i64, event_code: String, start_time: i64)
    "DescribeSimulationTaskCount" -> DescribeSimulationTaskCountOutput {
    0 "Lang" lang: String, 1 "dataSourceConfig" data_source_config: String, 2 "dataSourceType" data_source_type: String,
    3 "endTime" end_time, 4 "eventCode" event_code, 5 "filtersStr" filters_str: String, 6 "regId" reg_id: String,
    7 "startTime" start_time
} }

/// Response of [`DescribeSimulationTaskCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimulationTaskCountOutput {
    pub result_object: Option<bool>,
}
model! { DescribeSimulationTaskCountOutput {
    0 "resultObject" result_object: bool
} }

/// Describes simulation task list: `DescribeSimulationTaskList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSimulationTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimulationTaskList {
    pub lang: Option<String>,
    pub current_page: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
    pub title: Option<String>,
}
operation! { DescribeSimulationTaskList() "DescribeSimulationTaskList" -> DescribeSimulationTaskListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: String, 2 "id" id: String, 3 "name" name: String,
    4 "pageSize" page_size: String, 5 "regId" reg_id: String, 6 "title" title: String
} }

/// Response of [`DescribeSimulationTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimulationTaskListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Option<bool>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSimulationTaskListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "resultObject" result_object: bool,
    3 "totalItem" total_item: i64, 4 "totalPage" total_page: i64
} }

/// Describes sls url config: `DescribeSlsUrlConfig` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSlsUrlConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsUrlConfig {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeSlsUrlConfig() "DescribeSlsUrlConfig" -> DescribeSlsUrlConfigOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeSlsUrlConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsUrlConfigOutput {
    pub result_object: Option<String>,
}
model! { DescribeSlsUrlConfigOutput {
    0 "resultObject" result_object: String
} }

/// Describes support rule list: `DescribeSupportRuleList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeSupportRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportRuleList {
    pub lang: Option<String>,
    /// Required.
    pub event_code: String,
    pub reg_id: Option<String>,
}
operation! { DescribeSupportRuleList(event_code: String) "DescribeSupportRuleList" -> DescribeSupportRuleListOutput {
    0 "Lang" lang: String, 1 "eventCode" event_code, 2 "regId" reg_id: String
} }

/// Response of [`DescribeSupportRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportRuleListOutput {
    pub result_object: Option<bool>,
}
model! { DescribeSupportRuleListOutput {
    0 "resultObject" result_object: bool
} }

/// Describes tag list: `DescribeTagList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTagList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagList {
    pub id: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeTagList() "DescribeTagList" -> DescribeTagListOutput {
    0 "Id" id: String, 1 "Lang" lang: String, 2 "RegId" reg_id: String
} }

/// Response of [`DescribeTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagListOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<String>,
}
model! { DescribeTagListOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: String
} }

/// Describes tags bar chart: `DescribeTagsBarChart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTagsBarChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsBarChart {
    pub lang: Option<String>,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub event_codes: Option<String>,
    pub reg_id: Option<String>,
    pub result: Option<String>,
}
operation! { DescribeTagsBarChart(begin_time: i64, end_time: i64) "DescribeTagsBarChart" -> DescribeTagsBarChartOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time, 2 "endTime" end_time, 3 "eventCodes" event_codes: String,
    4 "regId" reg_id: String, 5 "result" result: String
} }

/// Response of [`DescribeTagsBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsBarChartOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeTagsBarChartResultObject>,
    pub success: Option<bool>,
}
model! { DescribeTagsBarChartOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeTagsBarChartResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeTagsBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsBarChartResultObject {
    pub series: Vec<DescribeTagsBarChartSeries>,
    pub xaxis: Option<DescribeTagsBarChartXaxis>,
}
model! { DescribeTagsBarChartResultObject {
    0 "series" series: Vec<DescribeTagsBarChartSeries>, 1 "xaxis" xaxis: DescribeTagsBarChartXaxis
} }

/// In the response of [`DescribeTagsBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsBarChartSeries {
    pub data: Vec<DescribeTagsBarChartData>,
    pub name: Option<String>,
    pub stack: Option<String>,
}
model! { DescribeTagsBarChartSeries {
    0 "data" data: Vec<DescribeTagsBarChartData>, 1 "name" name: String, 2 "stack" stack: String
} }

/// In the response of [`DescribeTagsBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsBarChartData {
    pub num: Option<i64>,
    pub scale: Option<String>,
}
model! { DescribeTagsBarChartData {
    0 "num" num: i64, 1 "scale" scale: String
} }

/// In the response of [`DescribeTagsBarChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsBarChartXaxis {
    pub data: Vec<String>,
}
model! { DescribeTagsBarChartXaxis {
    0 "data" data: Vec<String>
} }

/// Describes tags fluctuation: `DescribeTagsFluctuation` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTagsFluctuation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsFluctuation {
    pub lang: Option<String>,
    pub event_codes: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeTagsFluctuation() "DescribeTagsFluctuation" -> DescribeTagsFluctuationOutput {
    0 "Lang" lang: String, 1 "eventCodes" event_codes: String, 2 "regId" reg_id: String
} }

/// Response of [`DescribeTagsFluctuation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsFluctuationOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Vec<DescribeTagsFluctuationResultObject>,
    pub success: Option<bool>,
}
model! { DescribeTagsFluctuationOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: Vec<DescribeTagsFluctuationResultObject>, 4 "success" success: bool
} }

/// In the response of [`DescribeTagsFluctuation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsFluctuationResultObject {
    pub table_name: Option<String>,
    pub today_num: Option<i64>,
    pub within_seven_day_num: Option<String>,
    pub within_thirty_day_num: Option<String>,
    pub within_three_day_num: Option<String>,
    pub yesterday_num: Option<i64>,
}
model! { DescribeTagsFluctuationResultObject {
    0 "tableName" table_name: String, 1 "todayNum" today_num: i64, 2 "withinSevenDayNum" within_seven_day_num: String,
    3 "withinThirtyDayNum" within_thirty_day_num: String, 4 "withinThreeDayNum" within_three_day_num: String,
    5 "yesterdayNum" yesterday_num: i64
} }

/// Describes tags list: `DescribeTagsList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTagsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsList {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeTagsList() "DescribeTagsList" -> DescribeTagsListOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeTagsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsListOutput {
    pub result_object: Option<bool>,
}
model! { DescribeTagsListOutput {
    0 "resultObject" result_object: bool
} }

/// Describes tags num line chart: `DescribeTagsNumLineChart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTagsNumLineChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsNumLineChart {
    pub lang: Option<String>,
    /// Required.
    pub begin_time: String,
    pub by_pass_event_codes: Option<String>,
    /// Required.
    pub end_time: String,
    pub main_event_codes: Option<String>,
    pub reg_id: Option<String>,
    pub shunt_event_codes: Option<String>,
}
operation! { DescribeTagsNumLineChart(begin_time: String, end_time: String)
    "DescribeTagsNumLineChart" -> DescribeTagsNumLineChartOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time, 2 "byPassEventCodes" by_pass_event_codes: String,
    3 "endTime" end_time, 4 "mainEventCodes" main_event_codes: String, 5 "regId" reg_id: String,
    6 "shuntEventCodes" shunt_event_codes: String
} }

/// Response of [`DescribeTagsNumLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsNumLineChartOutput {
    pub result_object: Option<DescribeTagsNumLineChartResultObject>,
}
model! { DescribeTagsNumLineChartOutput {
    0 "resultObject" result_object: DescribeTagsNumLineChartResultObject
} }

/// In the response of [`DescribeTagsNumLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsNumLineChartResultObject {
    pub series: Vec<DescribeTagsNumLineChartSeries>,
    pub xaxis: Option<DescribeTagsNumLineChartXaxis>,
}
model! { DescribeTagsNumLineChartResultObject {
    0 "series" series: Vec<DescribeTagsNumLineChartSeries>, 1 "xaxis" xaxis: DescribeTagsNumLineChartXaxis
} }

/// In the response of [`DescribeTagsNumLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsNumLineChartSeries {
    pub data: Vec<String>,
    pub name: Option<String>,
}
model! { DescribeTagsNumLineChartSeries {
    0 "data" data: Vec<String>, 1 "name" name: String
} }

/// In the response of [`DescribeTagsNumLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsNumLineChartXaxis {
    pub data: Vec<String>,
}
model! { DescribeTagsNumLineChartXaxis {
    0 "data" data: Vec<String>
} }

/// Describes tags ratio line chart: `DescribeTagsRatioLineChart` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTagsRatioLineChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsRatioLineChart {
    pub lang: Option<String>,
    /// Required.
    pub begin_time: i64,
    pub by_pass_event_codes: Option<String>,
    /// Required.
    pub end_time: i64,
    pub main_event_codes: Option<String>,
    /// Required.
    pub reg_id: String,
    pub shunt_event_codes: Option<String>,
}
operation! { DescribeTagsRatioLineChart(begin_time: i64, end_time: i64, reg_id: String)
    "DescribeTagsRatioLineChart" -> DescribeTagsRatioLineChartOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time, 2 "byPassEventCodes" by_pass_event_codes: String,
    3 "endTime" end_time, 4 "mainEventCodes" main_event_codes: String, 5 "regId" reg_id,
    6 "shuntEventCodes" shunt_event_codes: String
} }

/// Response of [`DescribeTagsRatioLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsRatioLineChartOutput {
    pub result_object: Option<DescribeTagsRatioLineChartResultObject>,
}
model! { DescribeTagsRatioLineChartOutput {
    0 "resultObject" result_object: DescribeTagsRatioLineChartResultObject
} }

/// In the response of [`DescribeTagsRatioLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsRatioLineChartResultObject {
    pub series: Vec<DescribeTagsRatioLineChartSeries>,
    pub xaxis: Option<DescribeTagsRatioLineChartXaxis>,
}
model! { DescribeTagsRatioLineChartResultObject {
    0 "series" series: Vec<DescribeTagsRatioLineChartSeries>, 1 "xaxis" xaxis: DescribeTagsRatioLineChartXaxis
} }

/// In the response of [`DescribeTagsRatioLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsRatioLineChartSeries {
    pub data: Vec<String>,
    pub name: Option<String>,
}
model! { DescribeTagsRatioLineChartSeries {
    0 "data" data: Vec<String>, 1 "name" name: String
} }

/// In the response of [`DescribeTagsRatioLineChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsRatioLineChartXaxis {
    pub data: Vec<String>,
}
model! { DescribeTagsRatioLineChartXaxis {
    0 "data" data: Vec<String>
} }

/// Describes tags trend: `DescribeTagsTrend` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTagsTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTrend {
    pub lang: Option<String>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub event_codes: Option<String>,
    pub reg_id: Option<String>,
    pub result: Option<String>,
}
operation! { DescribeTagsTrend() "DescribeTagsTrend" -> DescribeTagsTrendOutput {
    0 "Lang" lang: String, 1 "beginTime" begin_time: i64, 2 "endTime" end_time: i64, 3 "eventCodes" event_codes: String,
    4 "regId" reg_id: String, 5 "result" result: String
} }

/// Response of [`DescribeTagsTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTrendOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeTagsTrendResultObject>,
    pub success: Option<bool>,
}
model! { DescribeTagsTrendOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeTagsTrendResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeTagsTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTrendResultObject {
    pub series: Vec<DescribeTagsTrendSeries>,
    pub xaxis: Option<DescribeTagsTrendXaxis>,
}
model! { DescribeTagsTrendResultObject {
    0 "series" series: Vec<DescribeTagsTrendSeries>, 1 "xaxis" xaxis: DescribeTagsTrendXaxis
} }

/// In the response of [`DescribeTagsTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTrendSeries {
    pub data: Vec<DescribeTagsTrendData>,
    pub name: Option<String>,
}
model! { DescribeTagsTrendSeries {
    0 "data" data: Vec<DescribeTagsTrendData>, 1 "name" name: String
} }

/// In the response of [`DescribeTagsTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTrendData {
    pub num: Option<i64>,
    pub scale: Option<String>,
}
model! { DescribeTagsTrendData {
    0 "num" num: i64, 1 "scale" scale: String
} }

/// In the response of [`DescribeTagsTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTrendXaxis {
    pub data: Vec<String>,
}
model! { DescribeTagsTrendXaxis {
    0 "data" data: Vec<String>
} }

/// Describes task list: `DescribeTaskList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskList {
    pub current_page: Option<String>,
    pub is_page: Option<bool>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeTaskList() "DescribeTaskList" -> DescribeTaskListOutput {
    0 "CurrentPage" current_page: String, 1 "IsPage" is_page: bool, 2 "Lang" lang: String,
    3 "PageSize" page_size: String, 4 "regId" reg_id: String
} }
paged! { DescribeTaskList: DescribeTaskListResultObject = Number "CurrentPage", "resultObject" result_object }

/// Response of [`DescribeTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeTaskListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeTaskListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeTaskListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskListResultObject {
    pub completion_time: Option<i64>,
    pub create_time: Option<i64>,
    pub id: Option<i64>,
    pub mark: Option<i64>,
    pub remark: Option<String>,
    pub scene_name: Option<String>,
    pub status: Option<String>,
    pub task_log_id: Option<i64>,
    pub task_type: Option<String>,
}
model! { DescribeTaskListResultObject {
    0 "completionTime" completion_time: i64, 1 "createTime" create_time: i64, 2 "id" id: i64, 3 "mark" mark: i64,
    4 "remark" remark: String, 5 "sceneName" scene_name: String, 6 "status" status: String,
    7 "taskLogId" task_log_id: i64, 8 "taskType" task_type: String
} }

/// Describes task log list: `DescribeTaskLogList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTaskLogList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogList {
    pub current_page: Option<String>,
    pub is_page: Option<bool>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    pub task_id: Option<String>,
    pub task_log_id: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeTaskLogList() "DescribeTaskLogList" -> DescribeTaskLogListOutput {
    0 "CurrentPage" current_page: String, 1 "IsPage" is_page: bool, 2 "Lang" lang: String,
    3 "PageSize" page_size: String, 4 "TaskId" task_id: String, 5 "TaskLogId" task_log_id: String,
    6 "regId" reg_id: String
} }
paged! { DescribeTaskLogList: DescribeTaskLogListResultObject = Number "CurrentPage", "resultObject" result_object }

/// Response of [`DescribeTaskLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeTaskLogListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeTaskLogListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeTaskLogListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeTaskLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogListResultObject {
    pub completion_time: Option<i64>,
    pub create_time: Option<i64>,
    pub id: Option<i64>,
    pub remark: Option<String>,
    pub scene_name: Option<String>,
    pub status: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeTaskLogListResultObject {
    0 "completionTime" completion_time: i64, 1 "createTime" create_time: i64, 2 "id" id: i64, 3 "remark" remark: String,
    4 "sceneName" scene_name: String, 5 "status" status: String, 6 "taskType" task_type: String
} }

/// Describes template count: `DescribeTemplateCount` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTemplateCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateCount {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeTemplateCount() "DescribeTemplateCount" -> DescribeTemplateCountOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeTemplateCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateCountOutput {
    pub result_object: Option<DescribeTemplateCountResultObject>,
}
model! { DescribeTemplateCountOutput {
    0 "resultObject" result_object: DescribeTemplateCountResultObject
} }

/// In the response of [`DescribeTemplateCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateCountResultObject {
    pub limit: Option<bool>,
    pub max_total_item: Option<i64>,
    pub total_item: Option<i64>,
}
model! { DescribeTemplateCountResultObject {
    0 "limit" limit: bool, 1 "maxTotalItem" max_total_item: i64, 2 "totalItem" total_item: i64
} }

/// Describes template download: `DescribeTemplateDownload` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTemplateDownload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateDownload {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeTemplateDownload() "DescribeTemplateDownload" -> DescribeTemplateDownloadOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeTemplateDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateDownloadOutput {
    pub data: Option<bool>,
}
model! { DescribeTemplateDownloadOutput {
    0 "data" data: bool
} }

/// Describes template page list: `DescribeTemplatePageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeTemplatePageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatePageList {
    pub lang: Option<String>,
    pub current_page: Option<String>,
    pub event_codes: Option<String>,
    pub page_size: Option<String>,
    pub reg_id: Option<String>,
    pub template_name: Option<String>,
    pub template_search_item: Option<String>,
    pub template_status: Option<String>,
    pub template_type: Option<String>,
}
operation! { DescribeTemplatePageList() "DescribeTemplatePageList" -> DescribeTemplatePageListOutput {
    0 "Lang" lang: String, 1 "currentPage" current_page: String, 2 "eventCodes" event_codes: String,
    3 "pageSize" page_size: String, 4 "regId" reg_id: String, 5 "templateName" template_name: String,
    6 "templateSearchItem" template_search_item: String, 7 "templateStatus" template_status: String,
    8 "templateType" template_type: String
} }
paged! { DescribeTemplatePageList: DescribeTemplatePageListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeTemplatePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatePageListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeTemplatePageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeTemplatePageListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeTemplatePageListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeTemplatePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatePageListResultObject {
    pub description: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub rule_count: Option<i64>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub template_status: Option<String>,
    pub template_type: Option<String>,
    pub user_count: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeTemplatePageListResultObject {
    0 "description" description: String, 1 "eventCode" event_code: String, 2 "eventName" event_name: String,
    3 "gmtCreate" gmt_create: i64, 4 "gmtModified" gmt_modified: i64, 5 "id" id: i64, 6 "ruleCount" rule_count: i64,
    7 "templateCode" template_code: String, 8 "templateName" template_name: String,
    9 "templateStatus" template_status: String, 10 "templateType" template_type: String, 11 "userCount" user_count: i64,
    12 "version" version: i64
} }

/// Describes used service: `DescribeUsedService` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeUsedService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsedService {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeUsedService() "DescribeUsedService" -> DescribeUsedServiceOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeUsedService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsedServiceOutput {
    pub records: Vec<DescribeUsedServiceRecords>,
}
model! { DescribeUsedServiceOutput {
    0 "records" records: Vec<DescribeUsedServiceRecords>
} }

/// In the response of [`DescribeUsedService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsedServiceRecords {
    pub en_name: Option<String>,
    pub name: Option<String>,
    pub service_code: Option<String>,
}
model! { DescribeUsedServiceRecords {
    0 "enName" en_name: String, 1 "name" name: String, 2 "serviceCode" service_code: String
} }

/// Describes user info: `DescribeUserInfo` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeUserInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfo {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DescribeUserInfo() "DescribeUserInfo" -> DescribeUserInfoOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String
} }

/// Response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeUserInfoResultObject>,
    pub success: Option<bool>,
}
model! { DescribeUserInfoOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: DescribeUserInfoResultObject, 4 "success" success: bool
} }

/// In the response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoResultObject {
    pub client_ip: Option<String>,
    pub sub_id: Option<String>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { DescribeUserInfoResultObject {
    0 "clientIp" client_ip: String, 1 "subId" sub_id: String, 2 "userId" user_id: i64, 3 "userName" user_name: String
} }

/// Describes variable bind detail: `DescribeVariableBindDetail` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeVariableBindDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableBindDetail {
    pub lang: Option<String>,
    pub define_id: Option<i64>,
    pub id: Option<i64>,
    pub reg_id: Option<String>,
}
operation! { DescribeVariableBindDetail() "DescribeVariableBindDetail" -> DescribeVariableBindDetailOutput {
    0 "Lang" lang: String, 1 "defineId" define_id: i64, 2 "id" id: i64, 3 "regId" reg_id: String
} }

/// Response of [`DescribeVariableBindDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableBindDetailOutput {
    pub result_object: Option<DescribeVariableBindDetailResultObject>,
}
model! { DescribeVariableBindDetailOutput {
    0 "resultObject" result_object: DescribeVariableBindDetailResultObject
} }

/// In the response of [`DescribeVariableBindDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableBindDetailResultObject {
    pub allow_modify: Option<bool>,
    pub define_id: Option<i64>,
    pub define_title: Option<String>,
    pub description: Option<String>,
    pub event_code: Option<String>,
    pub id: Option<i64>,
    pub params: Vec<DescribeVariableBindDetailParams>,
    pub relation_rules: Vec<DescribeVariableBindDetailRelationRules>,
    pub title: Option<String>,
}
model! { DescribeVariableBindDetailResultObject {
    0 "allowModify" allow_modify: bool, 1 "defineId" define_id: i64, 2 "defineTitle" define_title: String,
    3 "description" description: String, 4 "eventCode" event_code: String, 5 "id" id: i64,
    6 "params" params: Vec<DescribeVariableBindDetailParams>,
    7 "relationRules" relation_rules: Vec<DescribeVariableBindDetailRelationRules>, 8 "title" title: String
} }

/// In the response of [`DescribeVariableBindDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableBindDetailParams {
    pub event_field_name: Option<String>,
    pub required: Option<bool>,
    pub variable_name: Option<String>,
}
model! { DescribeVariableBindDetailParams {
    0 "eventFieldName" event_field_name: String, 1 "required" required: bool, 2 "variableName" variable_name: String
} }

/// In the response of [`DescribeVariableBindDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableBindDetailRelationRules {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVariableBindDetailRelationRules {
    0 "key" key: String, 1 "value" value: String
} }

/// Describes variable detail: `DescribeVariableDetail` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeVariableDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableDetail {
    pub lang: Option<String>,
    /// Required.
    pub id: i64,
    pub reg_id: Option<String>,
}
operation! { DescribeVariableDetail(id: i64) "DescribeVariableDetail" -> DescribeVariableDetailOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id: String
} }

/// Response of [`DescribeVariableDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableDetailOutput {
    pub result_object: Option<DescribeVariableDetailResultObject>,
}
model! { DescribeVariableDetailOutput {
    0 "resultObject" result_object: DescribeVariableDetailResultObject
} }

/// In the response of [`DescribeVariableDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableDetailResultObject {
    pub base_info: Option<DescribeVariableDetailBaseInfo>,
}
model! { DescribeVariableDetailResultObject {
    0 "baseInfo" base_info: DescribeVariableDetailBaseInfo
} }

/// In the response of [`DescribeVariableDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableDetailBaseInfo {
    pub allow_bind: Option<String>,
    pub charging_mode: Option<String>,
    pub charging_mode_desc: Option<String>,
    pub creator: Option<String>,
    pub data_display: Option<String>,
    pub data_threshold: Option<String>,
    pub deduction_factor: Option<i64>,
    pub description: Option<String>,
    pub front_allow_bind: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub input_required: Option<String>,
    pub inputs: Option<String>,
    pub inputs_desc: Option<String>,
    pub invoke_key: Option<String>,
    pub invoke_rt: Option<i64>,
    pub invoke_success_rate: Option<String>,
    pub invoke_times: Option<i64>,
    pub last_modified_operator: Option<String>,
    pub name: Option<String>,
    pub outputs: Option<String>,
    pub outputs_desc: Option<String>,
    pub scene: Vec<String>,
    pub scene_desc: Vec<String>,
    pub show_order: Option<String>,
    pub source: Option<String>,
    pub source_desc: Option<String>,
    pub status: Option<String>,
    pub support_regions: Vec<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub type_desc: Option<String>,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
}
model! { DescribeVariableDetailBaseInfo {
    0 "allowBind" allow_bind: String, 1 "chargingMode" charging_mode: String,
    2 "chargingModeDesc" charging_mode_desc: String, 3 "creator" creator: String, 4 "dataDisplay" data_display: String,
    5 "dataThreshold" data_threshold: String, 6 "deductionFactor" deduction_factor: i64,
    7 "description" description: String, 8 "frontAllowBind" front_allow_bind: String, 9 "gmtCreate" gmt_create: i64,
    10 "gmtModified" gmt_modified: i64, 11 "id" id: i64, 12 "inputRequired" input_required: String,
    13 "inputs" inputs: String, 14 "inputsDesc" inputs_desc: String, 15 "invokeKey" invoke_key: String,
    16 "invokeRt" invoke_rt: i64, 17 "invokeSuccessRate" invoke_success_rate: String,
    18 "invokeTimes" invoke_times: i64, 19 "lastModifiedOperator" last_modified_operator: String,
    20 "name" name: String, 21 "outputs" outputs: String, 22 "outputsDesc" outputs_desc: String,
    23 "scene" scene: Vec<String>, 24 "sceneDesc" scene_desc: Vec<String>, 25 "showOrder" show_order: String,
    26 "source" source: String, 27 "sourceDesc" source_desc: String, 28 "status" status: String,
    29 "supportRegions" support_regions: Vec<String>, 30 "title" title: String, 31 "type" r#type: String,
    32 "typeDesc" type_desc: String, 33 "xLabel" x_label: String, 34 "yLabel" y_label: String
} }

/// Describes variable fee: `DescribeVariableFee` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeVariableFee>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableFee {
    pub lang: Option<String>,
    /// Required.
    pub ids: Vec<i64>,
    pub reg_id: Option<String>,
}
operation! { DescribeVariableFee(ids: Vec<i64>) "DescribeVariableFee" -> DescribeVariableFeeOutput {
    0 "Lang" lang: String, 1 "ids" ids, 2 "regId" reg_id: String
} }

/// Response of [`DescribeVariableFee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableFeeOutput {
    pub result_object: Option<bool>,
}
model! { DescribeVariableFeeOutput {
    0 "resultObject" result_object: bool
} }

/// Describes variable list: `DescribeVariableList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeVariableList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableList {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub current_page: Option<String>,
    pub page_size: Option<String>,
    pub ref_obj_id: Option<String>,
    pub reg_id: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
    pub types_str: Option<String>,
    pub value: Option<String>,
}
operation! { DescribeVariableList() "DescribeVariableList" -> DescribeVariableListOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "currentPage" current_page: String,
    3 "pageSize" page_size: String, 4 "refObjId" ref_obj_id: String, 5 "regId" reg_id: String,
    6 "sourceType" source_type: String, 7 "type" r#type: String, 8 "typesStr" types_str: String, 9 "value" value: String
} }
paged! { DescribeVariableList: DescribeVariableListResultObject = Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeVariableListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeVariableListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeVariableListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableListResultObject {
    pub capacity: Option<i64>,
    pub define_id: Option<String>,
    pub description: Option<String>,
    pub extend_info: BTreeMap<String, Value>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub left_capacity: Option<i64>,
    pub name: Option<String>,
    pub outputs_type: Option<String>,
    pub ref_obj_id: Option<String>,
    pub ref_obj_name: Option<String>,
    pub ref_obj_type: Option<String>,
    pub source_type: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<i64>,
}
model! { DescribeVariableListResultObject {
    0 "capacity" capacity: i64, 1 "defineId" define_id: String, 2 "description" description: String,
    3 "extendInfo" extend_info: BTreeMap<String, Value>, 4 "gmtCreate" gmt_create: i64,
    5 "gmtModified" gmt_modified: i64, 6 "id" id: i64, 7 "leftCapacity" left_capacity: i64, 8 "name" name: String,
    9 "outputsType" outputs_type: String, 10 "refObjId" ref_obj_id: String, 11 "refObjName" ref_obj_name: String,
    12 "refObjType" ref_obj_type: String, 13 "sourceType" source_type: String, 14 "title" title: String,
    15 "type" r#type: String, 16 "userId" user_id: i64
} }

/// Describes variable market list: `DescribeVariableMarketList` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeVariableMarketList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableMarketList {
    pub lang: Option<String>,
    pub charging_mode: Option<String>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub paging: Option<String>,
    pub query_content: Option<String>,
    pub reg_id: Option<String>,
    pub scenes_str: Option<String>,
    pub source: Option<String>,
    pub title: Option<String>,
}
operation! { DescribeVariableMarketList() "DescribeVariableMarketList" -> DescribeVariableMarketListOutput {
    0 "Lang" lang: String, 1 "chargingMode" charging_mode: String, 2 "currentPage" current_page: i64,
    3 "pageSize" page_size: i64, 4 "paging" paging: String, 5 "queryContent" query_content: String,
    6 "regId" reg_id: String, 7 "scenesStr" scenes_str: String, 8 "source" source: String, 9 "title" title: String
} }

/// Response of [`DescribeVariableMarketList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableMarketListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Option<bool>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeVariableMarketListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "resultObject" result_object: bool,
    3 "totalItem" total_item: i64, 4 "totalPage" total_page: i64
} }

/// Describes variable scene list: `DescribeVariableSceneList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeVariableSceneList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableSceneList {
    pub lang: Option<String>,
    /// Required.
    pub biz_type: String,
    pub config_key: Option<String>,
    pub current_page: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub paging: bool,
    pub reg_id: Option<String>,
}
operation! { DescribeVariableSceneList(biz_type: String, paging: bool)
    "DescribeVariableSceneList" -> DescribeVariableSceneListOutput {
    0 "Lang" lang: String, 1 "bizType" biz_type, 2 "configKey" config_key: String, 3 "currentPage" current_page: String,
    4 "pageSize" page_size: String, 5 "paging" paging, 6 "regId" reg_id: String
} }
paged! { DescribeVariableSceneList: DescribeVariableSceneListResultObject =
    Number "currentPage", "resultObject" result_object }

/// Response of [`DescribeVariableSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableSceneListOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeVariableSceneListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeVariableSceneListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "resultObject" result_object: Vec<DescribeVariableSceneListResultObject>, 3 "totalItem" total_item: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`DescribeVariableSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableSceneListResultObject {
    pub biz_type: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub last_modified_operator: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVariableSceneListResultObject {
    0 "bizType" biz_type: String, 1 "configKey" config_key: String, 2 "configValue" config_value: String,
    3 "creator" creator: String, 4 "description" description: String, 5 "gmtCreate" gmt_create: i64,
    6 "gmtModified" gmt_modified: i64, 7 "id" id: i64, 8 "lastModifiedOperator" last_modified_operator: String,
    9 "status" status: String
} }

/// Describes variable version detail: `DescribeVariableVersionDetail` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeVariableVersionDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableVersionDetail {
    pub lang: Option<String>,
    pub object_code: Option<String>,
    pub object_id: Option<i64>,
    pub reg_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
operation! { DescribeVariableVersionDetail() "DescribeVariableVersionDetail" -> DescribeVariableVersionDetailOutput {
    0 "Lang" lang: String, 1 "objectCode" object_code: String, 2 "objectId" object_id: i64, 3 "regId" reg_id: String,
    4 "type" r#type: String, 5 "version" version: i64
} }

/// Response of [`DescribeVariableVersionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableVersionDetailOutput {
    pub result_object: Option<DescribeVariableVersionDetailResultObject>,
}
model! { DescribeVariableVersionDetailOutput {
    0 "resultObject" result_object: DescribeVariableVersionDetailResultObject
} }

/// In the response of [`DescribeVariableVersionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableVersionDetailResultObject {
    pub condition: Option<String>,
    pub data_version: Option<i64>,
    pub description: Option<String>,
    pub event_codes: Option<String>,
    pub global: Option<bool>,
    pub history_value_type: Option<String>,
    pub id: Option<i64>,
    pub object: Option<String>,
    pub status: Option<String>,
    pub subject: Option<String>,
    pub time_type: Option<String>,
    pub title: Option<String>,
    pub top_n: Option<i64>,
    pub tw_count: Option<i64>,
    pub velocity_fc: Option<String>,
    pub velocity_tw: Option<String>,
}
model! { DescribeVariableVersionDetailResultObject {
    0 "condition" condition: String, 1 "dataVersion" data_version: i64, 2 "description" description: String,
    3 "eventCodes" event_codes: String, 4 "global" global: bool, 5 "historyValueType" history_value_type: String,
    6 "id" id: i64, 7 "object" object: String, 8 "status" status: String, 9 "subject" subject: String,
    10 "timeType" time_type: String, 11 "title" title: String, 12 "topN" top_n: i64, 13 "twCount" tw_count: i64,
    14 "velocityFC" velocity_fc: String, 15 "velocityTW" velocity_tw: String
} }

/// Describes version page list: `DescribeVersionPageList` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/DescribeVersionPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionPageList {
    pub lang: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub current_page: Option<i64>,
    pub object_code: Option<String>,
    pub object_id: Option<i64>,
    pub page_size: Option<i64>,
    pub paging: Option<bool>,
    pub reg_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeVersionPageList() "DescribeVersionPageList" -> DescribeVersionPageListOutput {
    0 "Lang" lang: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "currentPage" current_page: i64, 4 "objectCode" object_code: String, 5 "objectId" object_id: i64,
    6 "pageSize" page_size: i64, 7 "paging" paging: bool, 8 "regId" reg_id: String, 9 "type" r#type: String
} }
paged! { DescribeVersionPageList: DescribeVersionPageListResultObject =
    Token "NextToken", "resultObject" result_object, next "NextToken" }

/// Response of [`DescribeVersionPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionPageListOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Vec<DescribeVersionPageListResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeVersionPageListOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "currentPage" current_page: i64,
    3 "pageSize" page_size: i64, 4 "resultObject" result_object: Vec<DescribeVersionPageListResultObject>,
    5 "totalItem" total_item: i64, 6 "totalPage" total_page: i64
} }

/// In the response of [`DescribeVersionPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionPageListResultObject {
    pub content: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub modifier: Option<String>,
    pub object_code: Option<String>,
    pub object_id: Option<i64>,
    pub region: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeVersionPageListResultObject {
    0 "content" content: String, 1 "creator" creator: String, 2 "description" description: String,
    3 "gmtCreate" gmt_create: i64, 4 "gmtModified" gmt_modified: i64, 5 "id" id: i64, 6 "modifier" modifier: String,
    7 "objectCode" object_code: String, 8 "objectId" object_id: i64, 9 "region" region: String,
    10 "type" r#type: String, 11 "userId" user_id: i64, 12 "version" version: i64
} }

/// Downloads sample file: `DownloadSampleFile` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DownloadSampleFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSampleFile {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub sample_id: Option<i64>,
    pub tab: Option<String>,
}
operation! { DownloadSampleFile() "DownloadSampleFile" -> DownloadSampleFileOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "SampleId" sample_id: i64, 3 "Tab" tab: String
} }

/// Response of [`DownloadSampleFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSampleFileOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DownloadSampleFileResultObject>,
}
model! { DownloadSampleFileOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: DownloadSampleFileResultObject
} }

/// In the response of [`DownloadSampleFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSampleFileResultObject {
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { DownloadSampleFileResultObject {
    0 "Status" status: String, 1 "Url" url: String
} }

/// Downloads smaple batch: `DownloadSmapleBatch` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DownloadSmapleBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSmapleBatch {
    pub lang: Option<String>,
    pub batch_uuid: Option<String>,
    pub reg_id: Option<String>,
}
operation! { DownloadSmapleBatch() "DownloadSmapleBatch" -> DownloadSmapleBatchOutput {
    0 "Lang" lang: String, 1 "batchUuid" batch_uuid: String, 2 "regId" reg_id: String
} }

/// Response of [`DownloadSmapleBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSmapleBatchOutput {
    pub result_object: Option<DownloadSmapleBatchResultObject>,
}
model! { DownloadSmapleBatchOutput {
    0 "resultObject" result_object: DownloadSmapleBatchResultObject
} }

/// In the response of [`DownloadSmapleBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSmapleBatchResultObject {
    /// Secret.
    pub file_download_url: Option<Secret>,
}
model! { DownloadSmapleBatchResultObject {
    0 "fileDownloadURL" file_download_url: Secret
} }

/// Downloads sub task result: `DownloadSubTaskResult` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/DownloadSubTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSubTaskResult {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub sub_task_id: Option<i64>,
}
operation! { DownloadSubTaskResult() "DownloadSubTaskResult" -> DownloadSubTaskResultOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "SubTaskId" sub_task_id: i64
} }

/// Response of [`DownloadSubTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSubTaskResultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DownloadSubTaskResultResultObject>,
}
model! { DownloadSubTaskResultOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: DownloadSubTaskResultResultObject
} }

/// In the response of [`DownloadSubTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSubTaskResultResultObject {
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { DownloadSubTaskResultResultObject {
    0 "Status" status: String, 1 "Url" url: String
} }

/// `ExpressionTest` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ExpressionTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpressionTest {
    pub lang: Option<String>,
    /// Required.
    pub expression: String,
    /// Required.
    pub expression_variable: String,
    pub expression_variable_ids: Option<String>,
    pub id: Option<i64>,
    /// Required.
    pub reg_id: String,
    /// Required.
    pub scene: String,
}
operation! { ExpressionTest(expression: String, expression_variable: String, reg_id: String, scene: String)
    "ExpressionTest" -> ExpressionTestOutput {
    0 "Lang" lang: String, 1 "expression" expression, 2 "expressionVariable" expression_variable,
    3 "expressionVariableIds" expression_variable_ids: String, 4 "id" id: i64, 5 "regId" reg_id, 6 "scene" scene
} }

/// Response of [`ExpressionTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpressionTestOutput {
    pub result_object: Option<bool>,
}
model! { ExpressionTestOutput {
    0 "resultObject" result_object: bool
} }

/// `FileUpload` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/FileUpload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUpload {
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub lang: Option<String>,
    pub tab: Option<String>,
}
operation! { FileUpload() "FileUpload" -> FileUploadOutput {
    0 "FileName" file_name: String, 1 "FileUrl" file_url: String, 2 "Lang" lang: String, 3 "Tab" tab: String
} }

/// Response of [`FileUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<String>,
}
model! { FileUploadOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: String
} }

/// Gets sample detail: `GetSampleDetail` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/GetSampleDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleDetail {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub sample_id: Option<i64>,
}
operation! { GetSampleDetail() "GetSampleDetail" -> GetSampleDetailOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "SampleId" sample_id: i64
} }

/// Response of [`GetSampleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleDetailOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<GetSampleDetailResultObject>,
}
model! { GetSampleDetailOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: GetSampleDetailResultObject
} }

/// In the response of [`GetSampleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleDetailResultObject {
    pub column_stats: Vec<GetSampleDetailColumnStats>,
    pub date_type: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub preview_data: Option<GetSampleDetailPreviewData>,
    pub remark: Option<String>,
    pub row_count: Option<i64>,
    pub sample_id: Option<i64>,
    pub sample_name: Option<String>,
    pub tab: Option<String>,
    pub upload_time: Option<String>,
    pub upload_user_name: Option<String>,
}
model! { GetSampleDetailResultObject {
    0 "ColumnStats" column_stats: Vec<GetSampleDetailColumnStats>, 1 "DateType" date_type: String,
    2 "DownloadUrl" download_url: Secret, 3 "FileName" file_name: String, 4 "FileSize" file_size: i64,
    5 "PreviewData" preview_data: GetSampleDetailPreviewData, 6 "Remark" remark: String, 7 "RowCount" row_count: i64,
    8 "SampleId" sample_id: i64, 9 "SampleName" sample_name: String, 10 "Tab" tab: String,
    11 "UploadTime" upload_time: String, 12 "UploadUserName" upload_user_name: String
} }

/// In the response of [`GetSampleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleDetailColumnStats {
    pub distinct_number: Option<i64>,
    pub distinct_rate: Option<String>,
    pub field_name: Option<String>,
    pub miss_number: Option<i64>,
    pub miss_rate: Option<String>,
    pub row_number: Option<i64>,
}
model! { GetSampleDetailColumnStats {
    0 "DistinctNumber" distinct_number: i64, 1 "DistinctRate" distinct_rate: String, 2 "FieldName" field_name: String,
    3 "MissNumber" miss_number: i64, 4 "MissRate" miss_rate: String, 5 "RowNumber" row_number: i64
} }

/// In the response of [`GetSampleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleDetailPreviewData {
    pub headers: Vec<String>,
    pub rows: Vec<Vec<String>>,
}
model! { GetSampleDetailPreviewData {
    0 "Headers" headers: Vec<String>, 1 "Rows" rows: Vec<Vec<String>>
} }

/// Gets sub task result: `GetSubTaskResult` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/GetSubTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubTaskResult {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub sub_task_id: Option<i64>,
}
operation! { GetSubTaskResult() "GetSubTaskResult" -> GetSubTaskResultOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "SubTaskId" sub_task_id: i64
} }

/// Response of [`GetSubTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubTaskResultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<GetSubTaskResultResultObject>,
}
model! { GetSubTaskResultOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: GetSubTaskResultResultObject
} }

/// In the response of [`GetSubTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubTaskResultResultObject {
    pub config: Vec<GetSubTaskResultConfig>,
    pub extra_info: Option<String>,
    pub file: Option<GetSubTaskResultFile>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub is_charge: Option<bool>,
    pub log: Vec<GetSubTaskResultLog>,
    pub reason: Option<String>,
    pub result_url: Option<String>,
    pub schedule_type: Option<String>,
    pub service_code: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub user_id: Option<i64>,
}
model! { GetSubTaskResultResultObject {
    0 "Config" config: Vec<GetSubTaskResultConfig>, 1 "ExtraInfo" extra_info: String,
    2 "File" file: GetSubTaskResultFile, 3 "FileName" file_name: String, 4 "FileType" file_type: String,
    5 "FileUrl" file_url: String, 6 "IsCharge" is_charge: bool, 7 "Log" log: Vec<GetSubTaskResultLog>,
    8 "Reason" reason: String, 9 "ResultUrl" result_url: String, 10 "ScheduleType" schedule_type: String,
    11 "ServiceCode" service_code: String, 12 "ServiceName" service_name: String, 13 "Status" status: String,
    14 "TaskId" task_id: String, 15 "TaskName" task_name: String, 16 "UserId" user_id: i64
} }

/// In the response of [`GetSubTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubTaskResultConfig {
    pub item: Option<String>,
    pub item_desc: Option<String>,
    pub sample_item: Option<String>,
    pub sample_items: Vec<String>,
}
model! { GetSubTaskResultConfig {
    0 "Item" item: String, 1 "ItemDesc" item_desc: String, 2 "SampleItem" sample_item: String,
    3 "SampleItems" sample_items: Vec<String>
} }

/// In the response of [`GetSubTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubTaskResultFile {
    pub col: Vec<GetSubTaskResultCol>,
    pub title: Vec<String>,
}
model! { GetSubTaskResultFile {
    0 "Col" col: Vec<GetSubTaskResultCol>, 1 "Title" title: Vec<String>
} }

/// In the response of [`GetSubTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubTaskResultCol {
    pub a0: Option<String>,
    pub a1: Option<String>,
    pub a10: Option<String>,
    pub a11: Option<String>,
    pub a2: Option<String>,
    pub a3: Option<String>,
    pub a4: Option<String>,
    pub a5: Option<String>,
    pub a6: Option<String>,
    pub a7: Option<String>,
    pub a8: Option<String>,
    pub a9: Option<String>,
}
model! { GetSubTaskResultCol {
    0 "A0" a0: String, 1 "A1" a1: String, 2 "A10" a10: String, 3 "A11" a11: String, 4 "A2" a2: String,
    5 "A3" a3: String, 6 "A4" a4: String, 7 "A5" a5: String, 8 "A6" a6: String, 9 "A7" a7: String, 10 "A8" a8: String,
    11 "A9" a9: String
} }

/// In the response of [`GetSubTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubTaskResultLog {
    pub operate_type: Option<String>,
    pub reason: Option<String>,
    pub time: Option<i64>,
}
model! { GetSubTaskResultLog {
    0 "OperateType" operate_type: String, 1 "Reason" reason: String, 2 "Time" time: i64
} }

/// Imports field: `ImportField` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ImportField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportField {
    /// Required.
    pub file_url: String,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { ImportField(file_url: String) "ImportField" -> ImportFieldOutput {
    0 "FileUrl" file_url, 1 "Lang" lang: String, 2 "RegId" reg_id: String
} }

/// Response of [`ImportField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportFieldOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<ImportFieldResultObject>,
    pub success: Option<bool>,
}
model! { ImportFieldOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: ImportFieldResultObject, 4 "Success" success: bool
} }

/// In the response of [`ImportField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportFieldResultObject {
    pub fail_field_names: Option<String>,
    pub success_num: Option<i64>,
    pub total_num: Option<i64>,
}
model! { ImportFieldResultObject {
    0 "FailFieldNames" fail_field_names: String, 1 "SuccessNum" success_num: i64, 2 "TotalNum" total_num: i64
} }

/// Imports name list: `ImportNameList` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ImportNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNameList {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub data: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub import_type: String,
    pub memo: Option<String>,
    pub name_list_type: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub title: String,
    pub variable_id: Option<i64>,
}
operation! { ImportNameList(import_type: String, title: String) "ImportNameList" -> ImportNameListOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "data" data: String,
    3 "description" description: String, 4 "importType" import_type, 5 "memo" memo: String,
    6 "nameListType" name_list_type: String, 7 "regId" reg_id: String, 8 "title" title, 9 "variableId" variable_id: i64
} }

/// Response of [`ImportNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNameListOutput {
    pub result_object: Option<bool>,
}
model! { ImportNameListOutput {
    0 "resultObject" result_object: bool
} }

/// Imports template event: `ImportTemplateEvent` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ImportTemplateEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportTemplateEvent {
    pub lang: Option<String>,
    pub event_template_ids: Option<String>,
    pub reg_id: Option<String>,
}
operation! { ImportTemplateEvent() "ImportTemplateEvent" -> ImportTemplateEventOutput {
    0 "Lang" lang: String, 1 "eventTemplateIds" event_template_ids: String, 2 "regId" reg_id: String
} }

/// Response of [`ImportTemplateEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportTemplateEventOutput {
    pub data: Option<bool>,
}
model! { ImportTemplateEventOutput {
    0 "data" data: bool
} }

/// Lists sample: `ListSample` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/ListSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSample {
    pub current_page: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub sample_name: Option<String>,
    pub tab: Option<String>,
    pub r#type: Option<String>,
    pub upload_time_end: Option<String>,
    pub upload_time_start: Option<String>,
}
operation! { ListSample() "ListSample" -> ListSampleOutput {
    0 "CurrentPage" current_page: i64, 1 "Lang" lang: String, 2 "PageSize" page_size: i64, 3 "RegId" reg_id: String,
    4 "SampleName" sample_name: String, 5 "Tab" tab: String, 6 "Type" r#type: String,
    7 "UploadTimeEnd" upload_time_end: String, 8 "UploadTimeStart" upload_time_start: String
} }
paged! { ListSample: ListSampleResultObject = Number "CurrentPage", "ResultObject" result_object }

/// Response of [`ListSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSampleOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub result_object: Vec<ListSampleResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListSampleOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "PageSize" page_size: i64,
    5 "ResultObject" result_object: Vec<ListSampleResultObject>, 6 "TotalItem" total_item: i64,
    7 "TotalPage" total_page: i64
} }

/// In the response of [`ListSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSampleResultObject {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub remark: Option<String>,
    pub row_count: Option<i64>,
    pub sample_id: Option<i64>,
    pub sample_name: Option<String>,
    pub tab: Option<String>,
    pub upload_time: Option<String>,
    pub upload_user_name: Option<String>,
}
model! { ListSampleResultObject {
    0 "FileName" file_name: String, 1 "FileSize" file_size: i64, 2 "Remark" remark: String, 3 "RowCount" row_count: i64,
    4 "SampleId" sample_id: i64, 5 "SampleName" sample_name: String, 6 "Tab" tab: String,
    7 "UploadTime" upload_time: String, 8 "UploadUserName" upload_user_name: String
} }

/// Lists task group: `ListTaskGroup` of `xtee` 2021-09-10.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/xtee/2021-09-10/ListTaskGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskGroup {
    pub current_page: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub reg_id: Option<String>,
    pub sample_name: Option<String>,
    pub task_group_name: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListTaskGroup() "ListTaskGroup" -> ListTaskGroupOutput {
    0 "CurrentPage" current_page: i64, 1 "Lang" lang: String, 2 "PageSize" page_size: i64, 3 "RegId" reg_id: String,
    4 "SampleName" sample_name: String, 5 "TaskGroupName" task_group_name: String, 6 "Type" r#type: String
} }
paged! { ListTaskGroup: ListTaskGroupResultObject = Number "CurrentPage", "ResultObject" result_object }

/// Response of [`ListTaskGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskGroupOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub result_object: Vec<ListTaskGroupResultObject>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListTaskGroupOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "PageSize" page_size: i64,
    5 "ResultObject" result_object: Vec<ListTaskGroupResultObject>, 6 "TotalItem" total_item: i64,
    7 "TotalPage" total_page: i64
} }

/// In the response of [`ListTaskGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskGroupResultObject {
    pub create_time: Option<i64>,
    pub creator_user_id: Option<i64>,
    pub group_status: Option<String>,
    pub sample_names: Vec<String>,
    pub sub_task_count: Option<i64>,
    pub sub_task_list: Vec<ListTaskGroupSubTaskList>,
    pub tab: Option<String>,
    pub task_group_id: Option<i64>,
    pub task_group_name: Option<String>,
}
model! { ListTaskGroupResultObject {
    0 "CreateTime" create_time: i64, 1 "CreatorUserId" creator_user_id: i64, 2 "GroupStatus" group_status: String,
    3 "SampleNames" sample_names: Vec<String>, 4 "SubTaskCount" sub_task_count: i64,
    5 "SubTaskList" sub_task_list: Vec<ListTaskGroupSubTaskList>, 6 "Tab" tab: String,
    7 "TaskGroupId" task_group_id: i64, 8 "TaskGroupName" task_group_name: String
} }

/// In the response of [`ListTaskGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskGroupSubTaskList {
    pub finish_time: Option<i64>,
    pub group_name: Option<String>,
    pub hide_view_result_button: Option<bool>,
    pub is_charge: Option<bool>,
    pub model_scene: Option<String>,
    pub sample_id: Option<i64>,
    pub sample_name: Option<String>,
    pub service_code: Option<String>,
    pub service_name: Option<String>,
    pub sub_task_id: Option<i64>,
    pub support_cancel: Option<bool>,
    pub support_download: Option<bool>,
    pub support_merge_select: Option<bool>,
    pub support_view: Option<bool>,
    pub tab: Option<String>,
    pub task_group_id: Option<i64>,
    pub task_status: Option<String>,
}
model! { ListTaskGroupSubTaskList {
    0 "FinishTime" finish_time: i64, 1 "GroupName" group_name: String,
    2 "HideViewResultButton" hide_view_result_button: bool, 3 "IsCharge" is_charge: bool,
    4 "ModelScene" model_scene: String, 5 "SampleId" sample_id: i64, 6 "SampleName" sample_name: String,
    7 "ServiceCode" service_code: String, 8 "ServiceName" service_name: String, 9 "SubTaskId" sub_task_id: i64,
    10 "SupportCancel" support_cancel: bool, 11 "SupportDownload" support_download: bool,
    12 "SupportMergeSelect" support_merge_select: bool, 13 "SupportView" support_view: bool, 14 "Tab" tab: String,
    15 "TaskGroupId" task_group_id: i64, 16 "TaskStatus" task_status: String
} }

/// Lists variable define: `ListVariableDefine` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ListVariableDefine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableDefine {
    pub lang: Option<String>,
    pub allow_bind: Option<String>,
    pub charging_mode: Option<String>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub paging: Option<String>,
    pub query_content: Option<String>,
    pub reg_id: Option<String>,
    pub role_type: Option<String>,
    pub scenes_str: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub types_str: Option<String>,
}
operation! { ListVariableDefine() "ListVariableDefine" -> ListVariableDefineOutput {
    0 "Lang" lang: String, 1 "allowBind" allow_bind: String, 2 "chargingMode" charging_mode: String,
    3 "currentPage" current_page: i64, 4 "pageSize" page_size: i64, 5 "paging" paging: String,
    6 "queryContent" query_content: String, 7 "regId" reg_id: String, 8 "roleType" role_type: String,
    9 "scenesStr" scenes_str: String, 10 "source" source: String, 11 "status" status: String, 12 "title" title: String,
    13 "typesStr" types_str: String
} }

/// Response of [`ListVariableDefine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableDefineOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_object: Option<bool>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListVariableDefineOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "resultObject" result_object: bool,
    3 "totalItem" total_item: i64, 4 "totalPage" total_page: i64
} }

/// `MergeDownload` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/MergeDownload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeDownload {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub sub_task_ids: Option<String>,
}
operation! { MergeDownload() "MergeDownload" -> MergeDownloadOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "SubTaskIds" sub_task_ids: String
} }

/// Response of [`MergeDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeDownloadOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<MergeDownloadResultObject>,
}
model! { MergeDownloadOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: MergeDownloadResultObject
} }

/// In the response of [`MergeDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeDownloadResultObject {
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { MergeDownloadResultObject {
    0 "Status" status: String, 1 "Url" url: String
} }

/// `ModelDelete` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModelDelete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelDelete {
    /// Required.
    pub model_name: String,
    pub reg_id: Option<String>,
}
operation! { ModelDelete(model_name: String) "ModelDelete" -> ModelDeleteOutput {
    0 "ModelName" model_name, 1 "RegId" reg_id: String
} }

/// Response of [`ModelDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelDeleteOutput {
    pub result_object: Option<bool>,
}
model! { ModelDeleteOutput {
    0 "ResultObject" result_object: bool
} }

/// `ModelFileUpload` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModelFileUpload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelFileUpload {
    /// Required.
    pub object_name: String,
    pub reg_id: Option<String>,
}
operation! { ModelFileUpload(object_name: String) "ModelFileUpload" -> ModelFileUploadOutput {
    0 "ObjectName" object_name, 1 "RegId" reg_id: String
} }

/// Response of [`ModelFileUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelFileUploadOutput {
    pub result_object: Option<bool>,
}
model! { ModelFileUploadOutput {
    0 "ResultObject" result_object: bool
} }

/// `ModelIsUsing` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModelIsUsing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelIsUsing {
    /// Required.
    pub model_code: String,
    /// Required.
    pub model_id: String,
    /// Required.
    pub model_name: String,
    pub reg_id: Option<String>,
    /// Required.
    pub status: String,
}
operation! { ModelIsUsing(model_code: String, model_id: String, model_name: String, status: String)
    "ModelIsUsing" -> ModelIsUsingOutput {
    0 "ModelCode" model_code, 1 "ModelId" model_id, 2 "ModelName" model_name, 3 "RegId" reg_id: String,
    4 "Status" status
} }

/// Response of [`ModelIsUsing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelIsUsingOutput {
    pub result_object: Option<bool>,
}
model! { ModelIsUsingOutput {
    0 "ResultObject" result_object: bool
} }

/// `ModelNameIsDuplication` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModelNameIsDuplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelNameIsDuplication {
    /// Required.
    pub model_name: String,
    pub reg_id: Option<String>,
}
operation! { ModelNameIsDuplication(model_name: String) "ModelNameIsDuplication" -> ModelNameIsDuplicationOutput {
    0 "ModelName" model_name, 1 "RegId" reg_id: String
} }

/// Response of [`ModelNameIsDuplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelNameIsDuplicationOutput {
    pub result_object: Option<bool>,
}
model! { ModelNameIsDuplicationOutput {
    0 "ResultObject" result_object: bool
} }

/// `ModelSampleDownload` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModelSampleDownload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelSampleDownload {
    pub reg_id: Option<String>,
}
operation! { ModelSampleDownload() "ModelSampleDownload" -> ModelSampleDownloadOutput {
    0 "RegId" reg_id: String
} }

/// Response of [`ModelSampleDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelSampleDownloadOutput {
    pub result_object: Option<bool>,
}
model! { ModelSampleDownloadOutput {
    0 "ResultObject" result_object: bool
} }

/// Modifies app key: `ModifyAppKey` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModifyAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppKey {
    pub lang: Option<String>,
    pub app_key: Option<String>,
    pub memo: Option<String>,
    pub reg_id: Option<String>,
}
operation! { ModifyAppKey() "ModifyAppKey" -> ModifyAppKeyOutput {
    0 "Lang" lang: String, 1 "appKey" app_key: String, 2 "memo" memo: String, 3 "regId" reg_id: String
} }

/// Response of [`ModifyAppKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppKeyOutput {
    pub data: Option<bool>,
}
model! { ModifyAppKeyOutput {
    0 "data" data: bool
} }

/// Modifies cust variable: `ModifyCustVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModifyCustVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustVariable {
    pub lang: Option<String>,
    pub condition: Option<String>,
    /// Required.
    pub data_version: i64,
    pub description: Option<String>,
    pub event_codes: Option<String>,
    /// Required.
    pub id: i64,
    /// Required.
    pub name: String,
    pub outputs: Option<String>,
    pub reg_id: Option<String>,
}
operation! { ModifyCustVariable(data_version: i64, id: i64, name: String)
    "ModifyCustVariable" -> ModifyCustVariableOutput {
    0 "Lang" lang: String, 1 "condition" condition: String, 2 "dataVersion" data_version,
    3 "description" description: String, 4 "eventCodes" event_codes: String, 5 "id" id, 6 "name" name,
    7 "outputs" outputs: String, 8 "regId" reg_id: String
} }

/// Response of [`ModifyCustVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustVariableOutput {
    pub result_object: Vec<ModifyCustVariableResultObject>,
}
model! { ModifyCustVariableOutput {
    0 "resultObject" result_object: Vec<ModifyCustVariableResultObject>
} }

/// In the response of [`ModifyCustVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustVariableResultObject {
    pub fail_type: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyCustVariableResultObject {
    0 "failType" fail_type: String, 1 "message" message: String, 2 "success" success: bool
} }

/// Modifies event: `ModifyEvent` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModifyEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEvent {
    pub lang: Option<String>,
    pub biz_version: Option<i64>,
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub input_fields_str: Option<String>,
    pub memo: Option<String>,
    pub reg_id: Option<String>,
    pub template_type: Option<String>,
}
operation! { ModifyEvent() "ModifyEvent" -> ModifyEventOutput {
    0 "Lang" lang: String, 1 "bizVersion" biz_version: i64, 2 "createType" create_type: String,
    3 "eventCode" event_code: String, 4 "eventName" event_name: String, 5 "inputFieldsStr" input_fields_str: String,
    6 "memo" memo: String, 7 "regId" reg_id: String, 8 "templateType" template_type: String
} }

/// Response of [`ModifyEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventOutput {
    pub result_object: Option<bool>,
}
model! { ModifyEventOutput {
    0 "resultObject" result_object: bool
} }

/// Modifies event status: `ModifyEventStatus` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModifyEventStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventStatus {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub from_event_satus: Option<String>,
    pub reg_id: Option<String>,
    pub to_event_satus: Option<String>,
}
operation! { ModifyEventStatus() "ModifyEventStatus" -> ModifyEventStatusOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "eventCode" event_code: String,
    3 "fromEventSatus" from_event_satus: String, 4 "regId" reg_id: String, 5 "toEventSatus" to_event_satus: String
} }

/// Response of [`ModifyEventStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventStatusOutput {
    pub result_object: Option<bool>,
}
model! { ModifyEventStatusOutput {
    0 "resultObject" result_object: bool
} }

/// Modifies expression variable: `ModifyExpressionVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModifyExpressionVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressionVariable {
    pub lang: Option<String>,
    /// Required.
    pub data_version: i64,
    pub description: Option<String>,
    /// Required.
    pub event_code: String,
    /// Required.
    pub expression: String,
    /// Required.
    pub expression_title: String,
    pub expression_variable: Option<String>,
    /// Required.
    pub id: i64,
    pub name: Option<String>,
    /// Required.
    pub outlier: String,
    /// Required.
    pub outputs: String,
    /// Required.
    pub reg_id: String,
    /// Required.
    pub title: String,
}

/// Arguments of [`ModifyExpressionVariable::new`].
pub struct ModifyExpressionVariableRequired {
    pub data_version: i64,
    pub event_code: String,
    pub expression: String,
    pub expression_title: String,
    pub id: i64,
    pub outlier: String,
    pub outputs: String,
    pub reg_id: String,
    pub title: String,
}
operation! {
    ModifyExpressionVariable { ModifyExpressionVariableRequired: data_version, event_code, expression, expression_title, id, outlier, outputs, reg_id, title }
    "ModifyExpressionVariable" -> ModifyExpressionVariableOutput {
    0 "Lang" lang: String, 1 "dataVersion" data_version, 2 "description" description: String, 3 "eventCode" event_code,
    4 "expression" expression, 5 "expressionTitle" expression_title, 6 "expressionVariable" expression_variable: String,
    7 "id" id, 8 "name" name: String, 9 "outlier" outlier, 10 "outputs" outputs, 11 "regId" reg_id, 12 "title" title
} }

/// Response of [`ModifyExpressionVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressionVariableOutput {
    pub result_object: Option<bool>,
}
model! { ModifyExpressionVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Modifies field: `ModifyField` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModifyField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyField {
    pub lang: Option<String>,
    pub classify: Option<String>,
    pub description: Option<String>,
    pub enum_data: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    /// Required.
    pub reg_id: String,
    pub title: Option<String>,
}
operation! { ModifyField(reg_id: String) "ModifyField" -> ModifyFieldOutput {
    0 "Lang" lang: String, 1 "classify" classify: String, 2 "description" description: String,
    3 "enumData" enum_data: String, 4 "id" id: i64, 5 "name" name: String, 6 "regId" reg_id, 7 "title" title: String
} }

/// Response of [`ModifyField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFieldOutput {
    pub result_object: Option<bool>,
}
model! { ModifyFieldOutput {
    0 "resultObject" result_object: bool
} }

/// Modifies rule priority: `ModifyRulePriority` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModifyRulePriority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRulePriority {
    pub lang: Option<String>,
    pub console_rule_id: Option<i64>,
    pub priority: Option<i64>,
    pub reg_id: Option<String>,
    pub rule_id: Option<i64>,
}
operation! { ModifyRulePriority() "ModifyRulePriority" -> ModifyRulePriorityOutput {
    0 "Lang" lang: String, 1 "consoleRuleId" console_rule_id: i64, 2 "priority" priority: i64, 3 "regId" reg_id: String,
    4 "ruleId" rule_id: i64
} }

/// Response of [`ModifyRulePriority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRulePriorityOutput {
    pub result_object: Option<bool>,
}
model! { ModifyRulePriorityOutput {
    0 "resultObject" result_object: bool
} }

/// Modifies rule status: `ModifyRuleStatus` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/ModifyRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleStatus {
    pub lang: Option<String>,
    pub apply_user_id: Option<String>,
    pub apply_user_name: Option<String>,
    pub audit_remark: Option<String>,
    pub audit_user_id: Option<String>,
    pub audit_user_name: Option<String>,
    pub console_rule_id: Option<i64>,
    pub event_type: Option<String>,
    pub reg_id: Option<String>,
    pub rule_audit_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_version_id: Option<i64>,
}
operation! { ModifyRuleStatus() "ModifyRuleStatus" -> ModifyRuleStatusOutput {
    0 "Lang" lang: String, 1 "applyUserId" apply_user_id: String, 2 "applyUserName" apply_user_name: String,
    3 "auditRemark" audit_remark: String, 4 "auditUserId" audit_user_id: String,
    5 "auditUserName" audit_user_name: String, 6 "consoleRuleId" console_rule_id: i64, 7 "eventType" event_type: String,
    8 "regId" reg_id: String, 9 "ruleAuditType" rule_audit_type: String, 10 "ruleId" rule_id: String,
    11 "ruleVersionId" rule_version_id: i64
} }

/// Response of [`ModifyRuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleStatusOutput {
    pub result_object: Option<bool>,
}
model! { ModifyRuleStatusOutput {
    0 "resultObject" result_object: bool
} }

/// Opens console sls: `OpenConsoleSls` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/OpenConsoleSls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenConsoleSls {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub scene: Option<String>,
}
operation! { OpenConsoleSls() "OpenConsoleSls" -> OpenConsoleSlsOutput {
    0 "Lang" lang: String, 1 "regId" reg_id: String, 2 "scene" scene: String
} }

/// Response of [`OpenConsoleSls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenConsoleSlsOutput {
    pub result_object: Option<String>,
}
model! { OpenConsoleSlsOutput {
    0 "resultObject" result_object: String
} }

/// `OperateFavoriteVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/OperateFavoriteVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateFavoriteVariable {
    pub lang: Option<String>,
    /// Required.
    pub id: i64,
    /// Required.
    pub operate: String,
    pub reg_id: Option<String>,
}
operation! { OperateFavoriteVariable(id: i64, operate: String)
    "OperateFavoriteVariable" -> OperateFavoriteVariableOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "operate" operate, 3 "regId" reg_id: String
} }

/// Response of [`OperateFavoriteVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateFavoriteVariableOutput {
    pub result_object: Option<bool>,
}
model! { OperateFavoriteVariableOutput {
    0 "resultObject" result_object: bool
} }

/// `PermissionCheck` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/PermissionCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionCheck {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
}
operation! { PermissionCheck() "PermissionCheck" -> PermissionCheckOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String
} }

/// Response of [`PermissionCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionCheckOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<String>,
}
model! { PermissionCheckOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: String
} }

/// `PocCreateTask` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/PocCreateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PocCreateTask {
    pub date_format: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub task_name: Option<String>,
    /// Required. Secret.
    pub token: Secret,
}
operation! { PocCreateTask(token: Secret) "PocCreateTask" -> PocCreateTaskOutput {
    0 "DateFormat" date_format: String, 1 "Lang" lang: String, 2 "RegId" reg_id: String, 3 "TaskName" task_name: String,
    4 "Token" token
} }

/// Response of [`PocCreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PocCreateTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { PocCreateTaskOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Success" success: String
} }

/// `PocGetDownloadUrl` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/PocGetDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PocGetDownloadUrl {
    pub lang: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { PocGetDownloadUrl() "PocGetDownloadUrl" -> PocGetDownloadUrlOutput {
    0 "Lang" lang: String, 1 "Token" token: Secret
} }

/// Response of [`PocGetDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PocGetDownloadUrlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { PocGetDownloadUrlOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Success" success: String
} }

/// `PocGetToken` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/PocGetToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PocGetToken {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    /// Required.
    pub service_code: String,
}
operation! { PocGetToken(service_code: String) "PocGetToken" -> PocGetTokenOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "ServiceCode" service_code
} }

/// Response of [`PocGetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PocGetTokenOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { PocGetTokenOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Success" success: String
} }

/// `PocSendData` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/PocSendData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PocSendData {
    /// Required.
    pub batch_no: i64,
    pub lang: Option<String>,
    /// Required.
    pub params_list: String,
    pub reg_id: Option<String>,
    /// Required. Secret.
    pub token: Secret,
}
operation! { PocSendData(batch_no: i64, params_list: String, token: Secret) "PocSendData" -> PocSendDataOutput {
    0 "BatchNo" batch_no, 1 "Lang" lang: String, 2 "ParamsList" params_list, 3 "RegId" reg_id: String, 4 "Token" token
} }

/// Response of [`PocSendData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PocSendDataOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { PocSendDataOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Success" success: String
} }

/// Queries auth rule detail by rule id: `QueryAuthRuleDetailByRuleId` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/QueryAuthRuleDetailByRuleId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuthRuleDetailByRuleId {
    pub lang: Option<String>,
    pub console_rule_id: Option<i64>,
    /// Required.
    pub reg_id: String,
    pub rule_id: Option<String>,
    pub rule_version_id: Option<i64>,
}
operation! { QueryAuthRuleDetailByRuleId(reg_id: String)
    "QueryAuthRuleDetailByRuleId" -> QueryAuthRuleDetailByRuleIdOutput {
    0 "Lang" lang: String, 1 "consoleRuleId" console_rule_id: i64, 2 "regId" reg_id, 3 "ruleId" rule_id: String,
    4 "ruleVersionId" rule_version_id: i64
} }

/// Response of [`QueryAuthRuleDetailByRuleId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuthRuleDetailByRuleIdOutput {
    pub result_object: Option<QueryAuthRuleDetailByRuleIdResultObject>,
}
model! { QueryAuthRuleDetailByRuleIdOutput {
    0 "resultObject" result_object: QueryAuthRuleDetailByRuleIdResultObject
} }

/// In the response of [`QueryAuthRuleDetailByRuleId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuthRuleDetailByRuleIdResultObject {
    pub audit_id: Option<i64>,
    pub auth_type: Option<String>,
    pub auth_users: Option<String>,
    pub console_rule_id: Option<i64>,
    pub event_code: Option<String>,
    pub event_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub logic_expression: Option<String>,
    pub memo: Option<String>,
    pub priority: Option<i64>,
    pub rule_action_map: BTreeMap<String, String>,
    pub rule_actions: Option<String>,
    pub rule_auth_type: Option<String>,
    pub rule_expressions: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
    pub rule_version_id: Option<i64>,
    pub template_type: Option<String>,
    pub version: Option<i64>,
}
model! { QueryAuthRuleDetailByRuleIdResultObject {
    0 "auditId" audit_id: i64, 1 "authType" auth_type: String, 2 "authUsers" auth_users: String,
    3 "consoleRuleId" console_rule_id: i64, 4 "eventCode" event_code: String, 5 "eventName" event_name: String,
    6 "gmtCreate" gmt_create: i64, 7 "gmtModified" gmt_modified: i64, 8 "logicExpression" logic_expression: String,
    9 "memo" memo: String, 10 "priority" priority: i64, 11 "ruleActionMap" rule_action_map: BTreeMap<String, String>,
    12 "ruleActions" rule_actions: String, 13 "ruleAuthType" rule_auth_type: String,
    14 "ruleExpressions" rule_expressions: String, 15 "ruleId" rule_id: String, 16 "ruleName" rule_name: String,
    17 "ruleStatus" rule_status: String, 18 "ruleType" rule_type: String, 19 "ruleVersionId" rule_version_id: i64,
    20 "templateType" template_type: String, 21 "version" version: i64
} }

/// `RecallRuleAudit` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/RecallRuleAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallRuleAudit {
    /// Required.
    pub id: i64,
    pub reg_id: Option<String>,
}
operation! { RecallRuleAudit(id: i64) "RecallRuleAudit" -> RecallRuleAuditOutput {
    0 "id" id, 1 "regId" reg_id: String
} }

/// Response of [`RecallRuleAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallRuleAuditOutput {
    pub result_object: Option<bool>,
}
model! { RecallRuleAuditOutput {
    0 "resultObject" result_object: bool
} }

/// Removes event: `RemoveEvent` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/RemoveEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEvent {
    pub lang: Option<String>,
    pub create_type: Option<String>,
    pub event_code: Option<String>,
    pub id: Option<i64>,
    pub reg_id: Option<String>,
    pub template_code: Option<String>,
}
operation! { RemoveEvent() "RemoveEvent" -> RemoveEventOutput {
    0 "Lang" lang: String, 1 "createType" create_type: String, 2 "eventCode" event_code: String, 3 "id" id: i64,
    4 "regId" reg_id: String, 5 "templateCode" template_code: String
} }

/// Response of [`RemoveEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEventOutput {
    pub result_object: Option<bool>,
}
model! { RemoveEventOutput {
    0 "resultObject" result_object: bool
} }

/// `SampleFileDownload` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/SampleFileDownload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleFileDownload {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub tab: Option<String>,
}
operation! { SampleFileDownload() "SampleFileDownload" -> SampleFileDownloadOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "Tab" tab: String
} }

/// Response of [`SampleFileDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleFileDownloadOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<String>,
}
model! { SampleFileDownloadOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: String
} }

/// Saves analysis column: `SaveAnalysisColumn` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/SaveAnalysisColumn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnalysisColumn {
    pub lang: Option<String>,
    /// Required.
    pub columns: String,
    /// Required.
    pub reg_id: String,
}
operation! { SaveAnalysisColumn(columns: String, reg_id: String) "SaveAnalysisColumn" -> SaveAnalysisColumnOutput {
    0 "Lang" lang: String, 1 "columns" columns, 2 "regId" reg_id
} }

/// Response of [`SaveAnalysisColumn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnalysisColumnOutput {
    pub result_object: Option<bool>,
}
model! { SaveAnalysisColumnOutput {
    0 "resultObject" result_object: bool
} }

/// Saves by pass or shunt event: `SaveByPassOrShuntEvent` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/SaveByPassOrShuntEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveByPassOrShuntEvent {
    pub lang: Option<String>,
    pub event_id: Option<i64>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub reg_id: Option<String>,
}
operation! { SaveByPassOrShuntEvent() "SaveByPassOrShuntEvent" -> SaveByPassOrShuntEventOutput {
    0 "Lang" lang: String, 1 "eventId" event_id: i64, 2 "eventName" event_name: String,
    3 "eventType" event_type: String, 4 "regId" reg_id: String
} }

/// Response of [`SaveByPassOrShuntEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveByPassOrShuntEventOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { SaveByPassOrShuntEventOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: bool, 4 "success" success: bool
} }

/// Searches sample: `SearchSample` of `xtee` 2021-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtee/2021-09-10/SearchSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSample {
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub tab: Option<String>,
    pub r#type: Option<String>,
    pub upload_time_end: Option<String>,
    pub upload_time_start: Option<String>,
}
operation! { SearchSample() "SearchSample" -> SearchSampleOutput {
    0 "Keyword" keyword: String, 1 "Lang" lang: String, 2 "RegId" reg_id: String, 3 "Tab" tab: String,
    4 "Type" r#type: String, 5 "UploadTimeEnd" upload_time_end: String, 6 "UploadTimeStart" upload_time_start: String
} }

/// Response of [`SearchSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSampleOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Vec<SearchSampleResultObject>,
}
model! { SearchSampleOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: Vec<SearchSampleResultObject>
} }

/// In the response of [`SearchSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSampleResultObject {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub remark: Option<String>,
    pub row_count: Option<i64>,
    pub sample_id: Option<i64>,
    pub sample_name: Option<String>,
    pub tab: Option<String>,
    pub upload_time: Option<String>,
    pub upload_user_name: Option<String>,
}
model! { SearchSampleResultObject {
    0 "FileName" file_name: String, 1 "FileSize" file_size: i64, 2 "Remark" remark: String, 3 "RowCount" row_count: i64,
    4 "SampleId" sample_id: i64, 5 "SampleName" sample_name: String, 6 "Tab" tab: String,
    7 "UploadTime" upload_time: String, 8 "UploadUserName" upload_user_name: String
} }

/// Starts or stop by pass shunt event: `StartOrStopByPassShuntEvent` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/StartOrStopByPassShuntEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOrStopByPassShuntEvent {
    pub lang: Option<String>,
    pub event_id: Option<i64>,
    pub reg_id: Option<String>,
    pub status: Option<String>,
}
operation! { StartOrStopByPassShuntEvent() "StartOrStopByPassShuntEvent" -> StartOrStopByPassShuntEventOutput {
    0 "Lang" lang: String, 1 "eventId" event_id: i64, 2 "regId" reg_id: String, 3 "status" status: String
} }

/// Response of [`StartOrStopByPassShuntEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOrStopByPassShuntEventOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { StartOrStopByPassShuntEventOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: bool, 4 "success" success: bool
} }

/// Starts simulation task: `StartSimulationTask` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/StartSimulationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSimulationTask {
    pub lang: Option<String>,
    /// Required.
    pub id: String,
    pub reg_id: Option<String>,
}
operation! { StartSimulationTask(id: String) "StartSimulationTask" -> StartSimulationTaskOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id: String
} }

/// Response of [`StartSimulationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSimulationTaskOutput {
    pub result_object: Option<bool>,
}
model! { StartSimulationTaskOutput {
    0 "resultObject" result_object: bool
} }

/// Stops simulation task: `StopSimulationTask` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/StopSimulationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSimulationTask {
    pub lang: Option<String>,
    /// Required.
    pub id: String,
    pub reg_id: Option<String>,
}
operation! { StopSimulationTask(id: String) "StopSimulationTask" -> StopSimulationTaskOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id: String
} }

/// Response of [`StopSimulationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSimulationTaskOutput {
    pub result_object: Option<bool>,
}
model! { StopSimulationTaskOutput {
    0 "resultObject" result_object: bool
} }

/// Switches expression variable: `SwitchExpressionVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/SwitchExpressionVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchExpressionVariable {
    pub lang: Option<String>,
    /// Required.
    pub data_version: i64,
    /// Required.
    pub id: i64,
    /// Required.
    pub reg_id: String,
    /// Required.
    pub status: String,
}
operation! { SwitchExpressionVariable(data_version: i64, id: i64, reg_id: String, status: String)
    "SwitchExpressionVariable" -> SwitchExpressionVariableOutput {
    0 "Lang" lang: String, 1 "dataVersion" data_version, 2 "id" id, 3 "regId" reg_id, 4 "status" status
} }

/// Response of [`SwitchExpressionVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchExpressionVariableOutput {
    pub result_object: Option<bool>,
}
model! { SwitchExpressionVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Switches field: `SwitchField` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/SwitchField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchField {
    pub lang: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    /// Required.
    pub reg_id: String,
    pub source: Option<String>,
    pub status: Option<String>,
}
operation! { SwitchField(reg_id: String) "SwitchField" -> SwitchFieldOutput {
    0 "Lang" lang: String, 1 "id" id: i64, 2 "name" name: String, 3 "regId" reg_id, 4 "source" source: String,
    5 "status" status: String
} }

/// Response of [`SwitchField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchFieldOutput {
    pub result_object: Option<bool>,
}
model! { SwitchFieldOutput {
    0 "resultObject" result_object: bool
} }

/// Switches query variable: `SwitchQueryVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/SwitchQueryVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchQueryVariable {
    pub lang: Option<String>,
    /// Required.
    pub id: i64,
    /// Required.
    pub reg_id: String,
    pub status: Option<String>,
}
operation! { SwitchQueryVariable(id: i64, reg_id: String) "SwitchQueryVariable" -> SwitchQueryVariableOutput {
    0 "Lang" lang: String, 1 "id" id, 2 "regId" reg_id, 3 "status" status: String
} }

/// Response of [`SwitchQueryVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchQueryVariableOutput {
    pub result_object: Option<bool>,
}
model! { SwitchQueryVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Switches to online: `SwitchToOnline` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/SwitchToOnline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchToOnline {
    pub lang: Option<String>,
    /// Required.
    pub event_id: i64,
    pub reg_id: Option<String>,
}
operation! { SwitchToOnline(event_id: i64) "SwitchToOnline" -> SwitchToOnlineOutput {
    0 "Lang" lang: String, 1 "eventId" event_id, 2 "regId" reg_id: String
} }

/// Response of [`SwitchToOnline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchToOnlineOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { SwitchToOnlineOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: bool, 4 "success" success: bool
} }

/// Switches variable: `SwitchVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/SwitchVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchVariable {
    pub lang: Option<String>,
    pub data_version: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub reg_id: Option<String>,
    pub status: Option<String>,
}
operation! { SwitchVariable() "SwitchVariable" -> SwitchVariableOutput {
    0 "Lang" lang: String, 1 "dataVersion" data_version: i64, 2 "id" id: i64, 3 "name" name: String,
    4 "regId" reg_id: String, 5 "status" status: String
} }

/// Response of [`SwitchVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchVariableOutput {
    pub result_object: Option<bool>,
}
model! { SwitchVariableOutput {
    0 "resultObject" result_object: bool
} }

/// `TaskNameByUserId` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/TaskNameByUserId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskNameByUserId {
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub task_name: Option<String>,
}
operation! { TaskNameByUserId() "TaskNameByUserId" -> TaskNameByUserIdOutput {
    0 "Lang" lang: String, 1 "RegId" reg_id: String, 2 "TaskName" task_name: String
} }

/// Response of [`TaskNameByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskNameByUserIdOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
}
model! { TaskNameByUserIdOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: bool
} }

/// Updates analysis condition favorite: `UpdateAnalysisConditionFavorite` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UpdateAnalysisConditionFavorite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnalysisConditionFavorite {
    pub lang: Option<String>,
    pub condition: Option<String>,
    pub event_begin_time: Option<i64>,
    pub event_code: Option<String>,
    pub event_end_time: Option<i64>,
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    /// Required.
    pub id: i64,
    pub name: Option<String>,
    /// Required.
    pub reg_id: String,
    pub r#type: Option<String>,
}
operation! { UpdateAnalysisConditionFavorite(id: i64, reg_id: String)
    "UpdateAnalysisConditionFavorite" -> UpdateAnalysisConditionFavoriteOutput {
    0 "Lang" lang: String, 1 "condition" condition: String, 2 "eventBeginTime" event_begin_time: i64,
    3 "eventCode" event_code: String, 4 "eventEndTime" event_end_time: i64, 5 "fieldName" field_name: String,
    6 "fieldValue" field_value: String, 7 "id" id, 8 "name" name: String, 9 "regId" reg_id, 10 "type" r#type: String
} }

/// Response of [`UpdateAnalysisConditionFavorite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnalysisConditionFavoriteOutput {
    pub result_object: Option<bool>,
}
model! { UpdateAnalysisConditionFavoriteOutput {
    0 "resultObject" result_object: bool
} }

/// Updates audit: `UpdateAudit` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UpdateAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAudit {
    pub lang: Option<String>,
    pub audit_msg: Option<String>,
    pub audit_relation_type: Option<String>,
    pub audit_status: Option<String>,
    pub id: Option<i64>,
    pub reg_id: Option<String>,
}
operation! { UpdateAudit() "UpdateAudit" -> UpdateAuditOutput {
    0 "Lang" lang: String, 1 "auditMsg" audit_msg: String, 2 "auditRelationType" audit_relation_type: String,
    3 "auditStatus" audit_status: String, 4 "id" id: i64, 5 "regId" reg_id: String
} }

/// Response of [`UpdateAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuditOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateAuditOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: bool, 4 "success" success: bool
} }

/// Updates auth rule: `UpdateAuthRule` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UpdateAuthRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthRule {
    pub lang: Option<String>,
    pub console_rule_id: Option<i64>,
    pub event_code: Option<String>,
    /// Required.
    pub reg_id: String,
    pub rule_actions: Option<String>,
    /// Required.
    pub rule_expressions: String,
    /// Required.
    pub rule_id: String,
    pub rule_version_id: Option<i64>,
}
operation! { UpdateAuthRule(reg_id: String, rule_expressions: String, rule_id: String)
    "UpdateAuthRule" -> UpdateAuthRuleOutput {
    0 "Lang" lang: String, 1 "consoleRuleId" console_rule_id: i64, 2 "eventCode" event_code: String, 3 "regId" reg_id,
    4 "ruleActions" rule_actions: String, 5 "ruleExpressions" rule_expressions, 6 "ruleId" rule_id,
    7 "ruleVersionId" rule_version_id: i64
} }

/// Response of [`UpdateAuthRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthRuleOutput {
    pub result_object: Option<bool>,
}
model! { UpdateAuthRuleOutput {
    0 "resultObject" result_object: bool
} }

/// Updates by pass shunt event: `UpdateByPassShuntEvent` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UpdateByPassShuntEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateByPassShuntEvent {
    pub lang: Option<String>,
    pub event_id: Option<i64>,
    pub event_name: Option<String>,
    pub reg_id: Option<String>,
}
operation! { UpdateByPassShuntEvent() "UpdateByPassShuntEvent" -> UpdateByPassShuntEventOutput {
    0 "Lang" lang: String, 1 "eventId" event_id: i64, 2 "eventName" event_name: String, 3 "regId" reg_id: String
} }

/// Response of [`UpdateByPassShuntEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateByPassShuntEventOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateByPassShuntEventOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: String, 2 "message" message: String,
    3 "resultObject" result_object: bool, 4 "success" success: bool
} }

/// Updates data source: `UpdateDataSource` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UpdateDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSource {
    pub lang: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub id: i64,
    pub name: Option<String>,
    pub oss_key: Option<String>,
    /// Required.
    pub reg_id: String,
    pub r#type: Option<String>,
}
operation! { UpdateDataSource(id: i64, reg_id: String) "UpdateDataSource" -> UpdateDataSourceOutput {
    0 "Lang" lang: String, 1 "description" description: String, 2 "id" id, 3 "name" name: String,
    4 "ossKey" oss_key: String, 5 "regId" reg_id, 6 "type" r#type: String
} }

/// Response of [`UpdateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceOutput {
    pub result_object: Option<bool>,
}
model! { UpdateDataSourceOutput {
    0 "resultObject" result_object: bool
} }

/// Updates query variable: `UpdateQueryVariable` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UpdateQueryVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQueryVariable {
    pub lang: Option<String>,
    /// Required.
    pub data_source_code: String,
    pub description: Option<String>,
    /// Required.
    pub event_code: String,
    /// Required.
    pub expression: String,
    /// Required.
    pub expression_title: String,
    /// Required.
    pub expression_variable: String,
    /// Required.
    pub id: i64,
    /// Required.
    pub outlier: String,
    /// Required.
    pub outputs: String,
    /// Required.
    pub reg_id: String,
    /// Required.
    pub title: String,
}

/// Arguments of [`UpdateQueryVariable::new`].
pub struct UpdateQueryVariableRequired {
    pub data_source_code: String,
    pub event_code: String,
    pub expression: String,
    pub expression_title: String,
    pub expression_variable: String,
    pub id: i64,
    pub outlier: String,
    pub outputs: String,
    pub reg_id: String,
    pub title: String,
}
operation! {
    UpdateQueryVariable { UpdateQueryVariableRequired: data_source_code, event_code, expression, expression_title, expression_variable, id, outlier, outputs, reg_id, title }
    "UpdateQueryVariable" -> UpdateQueryVariableOutput {
    0 "Lang" lang: String, 1 "dataSourceCode" data_source_code, 2 "description" description: String,
    3 "eventCode" event_code, 4 "expression" expression, 5 "expressionTitle" expression_title,
    6 "expressionVariable" expression_variable, 7 "id" id, 8 "outlier" outlier, 9 "outputs" outputs, 10 "regId" reg_id,
    11 "title" title
} }

/// Response of [`UpdateQueryVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQueryVariableOutput {
    pub result_object: Option<bool>,
}
model! { UpdateQueryVariableOutput {
    0 "resultObject" result_object: bool
} }

/// Updates rule: `UpdateRule` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UpdateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRule {
    pub lang: Option<String>,
    pub console_rule_id: Option<i64>,
    pub event_code: Option<String>,
    pub logic_expression: Option<String>,
    pub memo: Option<String>,
    pub reg_id: Option<String>,
    pub rule_actions: Option<String>,
    pub rule_body: Option<String>,
    pub rule_expressions: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
    pub rule_version_id: Option<i64>,
}
operation! { UpdateRule() "UpdateRule" -> UpdateRuleOutput {
    0 "Lang" lang: String, 1 "consoleRuleId" console_rule_id: i64, 2 "eventCode" event_code: String,
    3 "logicExpression" logic_expression: String, 4 "memo" memo: String, 5 "regId" reg_id: String,
    6 "ruleActions" rule_actions: String, 7 "ruleBody" rule_body: String, 8 "ruleExpressions" rule_expressions: String,
    9 "ruleId" rule_id: String, 10 "ruleName" rule_name: String, 11 "ruleStatus" rule_status: String,
    12 "ruleType" rule_type: String, 13 "ruleVersionId" rule_version_id: i64
} }

/// Response of [`UpdateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleOutput {
    pub result_object: Option<bool>,
}
model! { UpdateRuleOutput {
    0 "resultObject" result_object: bool
} }

/// Updates rule base: `UpdateRuleBase` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UpdateRuleBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleBase {
    pub lang: Option<String>,
    pub console_rule_id: Option<i64>,
    pub event_code: Option<String>,
    pub memo: Option<String>,
    pub reg_id: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
operation! { UpdateRuleBase() "UpdateRuleBase" -> UpdateRuleBaseOutput {
    0 "Lang" lang: String, 1 "consoleRuleId" console_rule_id: i64, 2 "eventCode" event_code: String,
    3 "memo" memo: String, 4 "regId" reg_id: String, 5 "ruleId" rule_id: String, 6 "ruleName" rule_name: String
} }

/// Response of [`UpdateRuleBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleBaseOutput {
    pub result_object: Option<bool>,
}
model! { UpdateRuleBaseOutput {
    0 "resultObject" result_object: bool
} }

/// Updates sample batch: `UpdateSampleBatch` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UpdateSampleBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSampleBatch {
    pub lang: Option<String>,
    pub ids: Option<String>,
    pub reg_id: Option<String>,
    pub tags: Option<String>,
    pub versions: Option<String>,
}
operation! { UpdateSampleBatch() "UpdateSampleBatch" -> UpdateSampleBatchOutput {
    0 "Lang" lang: String, 1 "ids" ids: String, 2 "regId" reg_id: String, 3 "tags" tags: String,
    4 "versions" versions: String
} }

/// Response of [`UpdateSampleBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSampleBatchOutput {
    pub data: Option<bool>,
}
model! { UpdateSampleBatchOutput {
    0 "data" data: bool
} }

/// `UploadFileCheck` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UploadFileCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileCheck {
    pub lang: Option<String>,
    pub batch_name: Option<String>,
    pub data_type: Option<String>,
    pub oss_file_name: Option<String>,
    pub reg_id: Option<String>,
    pub sample_tag_type: Option<String>,
    pub service_list: Option<String>,
}
operation! { UploadFileCheck() "UploadFileCheck" -> UploadFileCheckOutput {
    0 "Lang" lang: String, 1 "batchName" batch_name: String, 2 "dataType" data_type: String,
    3 "ossFileName" oss_file_name: String, 4 "regId" reg_id: String, 5 "sampleTagType" sample_tag_type: String,
    6 "serviceList" service_list: String
} }

/// Response of [`UploadFileCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileCheckOutput {
    pub result_object: Option<UploadFileCheckResultObject>,
}
model! { UploadFileCheckOutput {
    0 "resultObject" result_object: UploadFileCheckResultObject
} }

/// In the response of [`UploadFileCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileCheckResultObject {
    pub effective_number: Option<i64>,
    pub result_list: Vec<String>,
    pub total_number: Option<i64>,
}
model! { UploadFileCheckResultObject {
    0 "effectiveNumber" effective_number: i64, 1 "resultList" result_list: Vec<String>,
    2 "totalNumber" total_number: i64
} }

/// `UploadForeignSampleFile` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UploadForeignSampleFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadForeignSampleFile {
    pub file: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub tab: Option<String>,
}
operation! { UploadForeignSampleFile() "UploadForeignSampleFile" -> UploadForeignSampleFileOutput {
    0 "File" file: String, 1 "Lang" lang: String, 2 "RegId" reg_id: String, 3 "Tab" tab: String
} }

/// Response of [`UploadForeignSampleFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadForeignSampleFileOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<UploadForeignSampleFileResultObject>,
}
model! { UploadForeignSampleFileOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: UploadForeignSampleFileResultObject
} }

/// In the response of [`UploadForeignSampleFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadForeignSampleFileResultObject {
    pub beyond_backtracking_period_num: Option<i64>,
    pub column_stats: Vec<UploadForeignSampleFileColumnStats>,
    pub date_type: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_url: Option<String>,
    pub not_exist_scenes: Vec<String>,
    pub phone_invalid_list: Vec<String>,
    pub preview_data: Option<UploadForeignSampleFilePreviewData>,
    pub row_count: Option<i64>,
}
model! { UploadForeignSampleFileResultObject {
    0 "BeyondBacktrackingPeriodNum" beyond_backtracking_period_num: i64,
    1 "ColumnStats" column_stats: Vec<UploadForeignSampleFileColumnStats>, 2 "DateType" date_type: String,
    3 "FileName" file_name: String, 4 "FileSize" file_size: i64, 5 "FileUrl" file_url: String,
    6 "NotExistScenes" not_exist_scenes: Vec<String>, 7 "PhoneInvalidList" phone_invalid_list: Vec<String>,
    8 "PreviewData" preview_data: UploadForeignSampleFilePreviewData, 9 "RowCount" row_count: i64
} }

/// In the response of [`UploadForeignSampleFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadForeignSampleFileColumnStats {
    pub distinct_number: Option<i64>,
    pub distinct_rate: Option<String>,
    pub field_name: Option<String>,
    pub miss_number: Option<i64>,
    pub miss_rate: Option<String>,
    pub row_number: Option<i64>,
}
model! { UploadForeignSampleFileColumnStats {
    0 "DistinctNumber" distinct_number: i64, 1 "DistinctRate" distinct_rate: String, 2 "FieldName" field_name: String,
    3 "MissNumber" miss_number: i64, 4 "MissRate" miss_rate: String, 5 "RowNumber" row_number: i64
} }

/// In the response of [`UploadForeignSampleFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadForeignSampleFilePreviewData {
    pub headers: Vec<String>,
    pub rows: Vec<Vec<String>>,
}
model! { UploadForeignSampleFilePreviewData {
    0 "Headers" headers: Vec<String>, 1 "Rows" rows: Vec<Vec<String>>
} }

/// `UploadSampleFile` of `xtee` 2021-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtee/2021-09-10/UploadSampleFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSampleFile {
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub lang: Option<String>,
    pub reg_id: Option<String>,
    pub tab: Option<String>,
    pub r#type: Option<String>,
}
operation! { UploadSampleFile() "UploadSampleFile" -> UploadSampleFileOutput {
    0 "FileName" file_name: String, 1 "FileUrl" file_url: String, 2 "Lang" lang: String, 3 "RegId" reg_id: String,
    4 "Tab" tab: String, 5 "Type" r#type: String
} }

/// Response of [`UploadSampleFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSampleFileOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<UploadSampleFileResultObject>,
}
model! { UploadSampleFileOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "ResultObject" result_object: UploadSampleFileResultObject
} }

/// In the response of [`UploadSampleFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSampleFileResultObject {
    pub beyond_backtracking_period_num: Option<i64>,
    pub column_stats: Vec<UploadSampleFileColumnStats>,
    pub date_type: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_url: Option<String>,
    pub not_exist_scenes: Vec<String>,
    pub phone_invalid_list: Vec<String>,
    pub preview_data: Option<UploadSampleFilePreviewData>,
    pub row_count: Option<i64>,
}
model! { UploadSampleFileResultObject {
    0 "BeyondBacktrackingPeriodNum" beyond_backtracking_period_num: i64,
    1 "ColumnStats" column_stats: Vec<UploadSampleFileColumnStats>, 2 "DateType" date_type: String,
    3 "FileName" file_name: String, 4 "FileSize" file_size: i64, 5 "FileUrl" file_url: String,
    6 "NotExistScenes" not_exist_scenes: Vec<String>, 7 "PhoneInvalidList" phone_invalid_list: Vec<String>,
    8 "PreviewData" preview_data: UploadSampleFilePreviewData, 9 "RowCount" row_count: i64
} }

/// In the response of [`UploadSampleFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSampleFileColumnStats {
    pub distinct_number: Option<i64>,
    pub distinct_rate: Option<String>,
    pub field_name: Option<String>,
    pub miss_number: Option<i64>,
    pub miss_rate: Option<String>,
    pub row_number: Option<i64>,
}
model! { UploadSampleFileColumnStats {
    0 "DistinctNumber" distinct_number: i64, 1 "DistinctRate" distinct_rate: String, 2 "FieldName" field_name: String,
    3 "MissNumber" miss_number: i64, 4 "MissRate" miss_rate: String, 5 "RowNumber" row_number: i64
} }

/// In the response of [`UploadSampleFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSampleFilePreviewData {
    pub headers: Vec<String>,
    pub rows: Vec<Vec<String>>,
}
model! { UploadSampleFilePreviewData {
    0 "Headers" headers: Vec<String>, 1 "Rows" rows: Vec<Vec<String>>
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddSampleDataByCsv, AddSampleDataByText, BatchDeleteSampleData, BindVariable, CancelSubTask, CheckCopyRuleVariable,
    CheckCustVariableLimit, CheckExpressionVariableLimit, CheckFieldLimit, CheckSampleName, CheckTaskGroupName,
    CheckUsageVariable, CompareCopyRuleVariable, CompareRule, CreateAnalysisConditionFavorite, CreateAnalysisExportTask,
    CreateAppKey, CreateCustVariable, CreateDataSource, CreateEvent, CreateExpressionVariable, CreateField,
    CreateForeignPocSample, CreateModel, CreatePocEv, CreatePocSample, CreateQueryVariable, CreateRecommendEventRule,
    CreateRecommendTask, CreateRule, CreateSample, CreateSampleApi, CreateSampleBatch, CreateSampleData,
    CreateSimulationTask, CreateTaskGroup, DeepCopyRule, DeleteAnalysisConditionFavorite, DeleteByPassShuntEvent,
    DeleteCustVariable, DeleteDataSource, DeleteEventField, DeleteExpressionVariable, DeleteField, DeleteNameList,
    DeleteNameListData, DeleteQueryVariable, DeleteRule, DeleteSample, DeleteSampleBatch, DeleteSampleBatchMeta,
    DeleteSampleData, DeleteSelfBindVariable, DescribeAdvanceSearchLeftVariableList, DescribeAdvanceSearchPageList,
    DescribeAllDataSource, DescribeAllEventNameAndCode, DescribeAllRootVariable, DescribeAnalysisColumnFieldList,
    DescribeAnalysisColumnList, DescribeAnalysisConditionFavoriteList, DescribeAnalysisExportTaskDownloadUrl,
    DescribeApi, DescribeApiGroups, DescribeApiLimit, DescribeApiNameList, DescribeApiVariable, DescribeApis,
    DescribeAppKeyPage, DescribeAuditConfig, DescribeAuditDetails, DescribeAuditPageList, DescribeAuthEventNameList,
    DescribeAuthRulePageList, DescribeAuthSceneList, DescribeAuthScenePageList, DescribeAuthStatus,
    DescribeAvgExecuteCostReport, DescribeBasicSearchPageList, DescribeBasicStart, DescribeByPassShuntEvent,
    DescribeCustVariableConfigList, DescribeCustVariableDetail, DescribeCustVariablePage,
    DescribeDataSourceDataDownloadUrl, DescribeDataSourceFields, DescribeDataSourcePageList,
    DescribeDecisionResultFluctuation, DescribeDecisionResultTrend, DescribeDetailStart, DescribeDownloadUrl,
    DescribeEventBaseInfoByEventCode, DescribeEventCount, DescribeEventDetailByRequestId, DescribeEventLogDetail,
    DescribeEventLogPage, DescribeEventPageList, DescribeEventResultBarChart, DescribeEventResultList,
    DescribeEventTaskHistory, DescribeEventTotalCountReport, DescribeEventUploadPolicy, DescribeEventVariableList,
    DescribeEventVariableTemplateBind, DescribeEventVariableTemplateList, DescribeEventsVariableList, DescribeExcuteNum,
    DescribeExistName, DescribeExistScene, DescribeExpressionVariableDetail, DescribeExpressionVariableFunctionList,
    DescribeExpressionVariablePage, DescribeExpressionVariableVersionDetail, DescribeFieldById, DescribeFieldList,
    DescribeFieldPage, DescribeGroupAccountPage, DescribeGroupConditionList, DescribeGroupPage,
    DescribeGroupStatisticsByToday, DescribeGroupTrend, DescribeHasRuleNameByEventCode, DescribeHighRiskPieChart,
    DescribeHitRuleFluctuation, DescribeHitRuleList, DescribeHitRuleTrend, DescribeInitDig,
    DescribeInputFeildCountByEventCode, DescribeListModel, DescribeListPoc, DescribeLoanExecList, DescribeLoanTaskList,
    DescribeMarkPage, DescribeMenuPermission, DescribeModelDetailsById, DescribeModelOssPolicy,
    DescribeMonitorTaskLimit, DescribeNameList, DescribeNameListDownloadUrl, DescribeNameListLimit,
    DescribeNameListPageList, DescribeNameListTypeList, DescribeNameListVariablePageList,
    DescribeOperationLogMonitoring, DescribeOperationLogPageList, DescribeOperatorList, DescribeOperatorListByScene,
    DescribeOperatorListByType, DescribeOssAuthStatus, DescribeOssPolicy, DescribeOssToken, DescribeParamByEventCodes,
    DescribePocOssToken, DescribePocTaskList, DescribePrivateStack, DescribeQueryVariableDetail,
    DescribeQueryVariablePageList, DescribeRecommendSceneVariables, DescribeRecommendTaskDetail,
    DescribeRecommendTaskPageList, DescribeRecommendVariablesVelocity, DescribeRecommendVelocities, DescribeRegions,
    DescribeRequestHit, DescribeRequestPeakReport, DescribeResultCount, DescribeRiskLineChart,
    DescribeRiskTagsLineChart, DescribeRuleBarChart, DescribeRuleCountByUserId, DescribeRuleDetailByRuleId,
    DescribeRuleHit, DescribeRuleListByEventCodesList, DescribeRulePageList, DescribeRuleSnapshot,
    DescribeRuleVersionList, DescribeSDKDownloadList, DescribeSafConsole, DescribeSafDeOrder, DescribeSafOrder,
    DescribeSafStartConfig, DescribeSafStartSteps, DescribeSafTagList, DescribeSampleBatchOssPolicy,
    DescribeSampleDataByBatchUUidPage, DescribeSampleDataList, DescribeSampleDataPage, DescribeSampleDemoDownloadUrl,
    DescribeSampleDownloadUrl, DescribeSampleInfo, DescribeSampleList, DescribeSampleSceneList, DescribeSampleTagList,
    DescribeSampleUploadPolicy, DescribeSamplebatchPage, DescribeSceneAllEventNameCodeList, DescribeSceneEventPageList,
    DescribeSceneRulePageList, DescribeScoreList, DescribeScoreSectionNumLineChart, DescribeScoreSectionPieChart,
    DescribeScoreSectionRatioLineChart, DescribeSelectItem, DescribeServiceAppKey, DescribeServiceCodeName,
    DescribeServiceList, DescribeSimulationPreditInfo, DescribeSimulationTaskCount, DescribeSimulationTaskList,
    DescribeSlsUrlConfig, DescribeSupportRuleList, DescribeTagList, DescribeTagsBarChart, DescribeTagsFluctuation,
    DescribeTagsList, DescribeTagsNumLineChart, DescribeTagsRatioLineChart, DescribeTagsTrend, DescribeTaskList,
    DescribeTaskLogList, DescribeTemplateCount, DescribeTemplateDownload, DescribeTemplatePageList, DescribeUsedService,
    DescribeUserInfo, DescribeVariableBindDetail, DescribeVariableDetail, DescribeVariableFee, DescribeVariableList,
    DescribeVariableMarketList, DescribeVariableSceneList, DescribeVariableVersionDetail, DescribeVersionPageList,
    DownloadSampleFile, DownloadSmapleBatch, DownloadSubTaskResult, ExpressionTest, FileUpload, GetSampleDetail,
    GetSubTaskResult, ImportField, ImportNameList, ImportTemplateEvent, ListSample, ListTaskGroup, ListVariableDefine,
    MergeDownload, ModelDelete, ModelFileUpload, ModelIsUsing, ModelNameIsDuplication, ModelSampleDownload,
    ModifyAppKey, ModifyCustVariable, ModifyEvent, ModifyEventStatus, ModifyExpressionVariable, ModifyField,
    ModifyRulePriority, ModifyRuleStatus, OpenConsoleSls, OperateFavoriteVariable, PermissionCheck, PocCreateTask,
    PocGetDownloadUrl, PocGetToken, PocSendData, QueryAuthRuleDetailByRuleId, RecallRuleAudit, RemoveEvent,
    SampleFileDownload, SaveAnalysisColumn, SaveByPassOrShuntEvent, SearchSample, StartOrStopByPassShuntEvent,
    StartSimulationTask, StopSimulationTask, SwitchExpressionVariable, SwitchField, SwitchQueryVariable, SwitchToOnline,
    SwitchVariable, TaskNameByUserId, UpdateAnalysisConditionFavorite, UpdateAudit, UpdateAuthRule,
    UpdateByPassShuntEvent, UpdateDataSource, UpdateQueryVariable, UpdateRule, UpdateRuleBase, UpdateSampleBatch,
    UploadFileCheck, UploadForeignSampleFile, UploadSampleFile
}
