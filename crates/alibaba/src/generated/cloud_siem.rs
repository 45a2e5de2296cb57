//! `cloud-siem` of Alibaba Cloud, API version 2022-06-16.
//!
//! Endpoint: a table of 2 regions, else `cloud-siem.cn-shanghai.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cloud_siem::DescribeAggregateFunction};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAggregateFunction::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "cloud-siem.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "cloud-siem.cn-shanghai.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "cloud-siem-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "cloud-siem-vpc.cn-shanghai.aliyuncs.com"),
    ],
    "cloud-siem.cn-shanghai.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "cloud-siem",
    "2022-06-16",
    "cloud-siem",
    &ENDPOINTS,
);

/// Adds data source: `AddDataSource` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/AddDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSource {
    pub account_id: Option<String>,
    /// Required.
    pub cloud_code: String,
    pub data_source_instance_name: Option<String>,
    pub data_source_instance_params: Option<String>,
    pub data_source_instance_remark: Option<String>,
    pub data_source_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { AddDataSource(cloud_code: String) "AddDataSource" -> AddDataSourceOutput {
    0 "AccountId" account_id: String, 1 "CloudCode" cloud_code,
    2 "DataSourceInstanceName" data_source_instance_name: String,
    3 "DataSourceInstanceParams" data_source_instance_params: String,
    4 "DataSourceInstanceRemark" data_source_instance_remark: String, 5 "DataSourceType" data_source_type: String,
    6 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`AddDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceOutput {
    pub data: Option<AddDataSourceData>,
}
model! { AddDataSourceOutput {
    0 "Data" data: AddDataSourceData
} }

/// In the response of [`AddDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceData {
    pub count: Option<i64>,
    pub data_source_instance_id: Option<String>,
}
model! { AddDataSourceData {
    0 "Count" count: i64, 1 "DataSourceInstanceId" data_source_instance_id: String
} }

/// Adds data source log: `AddDataSourceLog` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/AddDataSourceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceLog {
    /// Required.
    pub account_id: String,
    /// Required.
    pub cloud_code: String,
    /// Required.
    pub data_source_instance_id: String,
    /// Required.
    pub data_source_instance_logs: String,
    pub log_code: Option<String>,
    pub region_id: Option<String>,
}
operation! {
    AddDataSourceLog(account_id: String, cloud_code: String, data_source_instance_id: String, data_source_instance_logs: String)
    "AddDataSourceLog" -> AddDataSourceLogOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "DataSourceInstanceLogs" data_source_instance_logs, 4 "LogCode" log_code: String, 5 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddDataSourceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceLogOutput {
    pub data: Option<AddDataSourceLogData>,
}
model! { AddDataSourceLogOutput {
    0 "Data" data: AddDataSourceLogData
} }

/// In the response of [`AddDataSourceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceLogData {
    pub count: Option<i64>,
    pub log_instance_id: Option<String>,
}
model! { AddDataSourceLogData {
    0 "Count" count: i64, 1 "LogInstanceId" log_instance_id: String
} }

/// Adds user source log config: `AddUserSourceLogConfig` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/AddUserSourceLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserSourceLogConfig {
    pub deleted: Option<i64>,
    pub dis_play_line: Option<String>,
    pub region_id: Option<String>,
    pub source_log_code: Option<String>,
    /// Required.
    pub source_log_info: String,
    pub source_prod_code: Option<String>,
    /// Required.
    pub sub_user_id: i64,
}
operation! { AddUserSourceLogConfig(source_log_info: String, sub_user_id: i64)
    "AddUserSourceLogConfig" -> AddUserSourceLogConfigOutput {
    0 "Deleted" deleted: i64, 1 "DisPlayLine" dis_play_line: String, 2 "RegionId" region_id: String,
    3 "SourceLogCode" source_log_code: String, 4 "SourceLogInfo" source_log_info,
    5 "SourceProdCode" source_prod_code: String, 6 "SubUserId" sub_user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`AddUserSourceLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserSourceLogConfigOutput {
    pub data: Option<AddUserSourceLogConfigData>,
}
model! { AddUserSourceLogConfigOutput {
    0 "Data" data: AddUserSourceLogConfigData
} }

/// In the response of [`AddUserSourceLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserSourceLogConfigData {
    pub diplay_line: Option<String>,
    pub displayed: Option<bool>,
    pub imported: Option<bool>,
    pub main_user_id: Option<i64>,
    pub source_log_code: Option<String>,
    pub source_prod_code: Option<String>,
    pub sub_user_id: Option<i64>,
    pub sub_user_name: Option<String>,
}
model! { AddUserSourceLogConfigData {
    0 "DiplayLine" diplay_line: String, 1 "Displayed" displayed: bool, 2 "Imported" imported: bool,
    3 "MainUserId" main_user_id: i64, 4 "SourceLogCode" source_log_code: String,
    5 "SourceProdCode" source_prod_code: String, 6 "SubUserId" sub_user_id: i64, 7 "SubUserName" sub_user_name: String
} }

/// Binds account: `BindAccount` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/BindAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAccount {
    /// Required.
    pub access_id: String,
    /// Required.
    pub account_id: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub cloud_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { BindAccount(access_id: String, account_id: String, account_name: String, cloud_code: String)
    "BindAccount" -> BindAccountOutput {
    0 "AccessId" access_id, 1 "AccountId" account_id, 2 "AccountName" account_name, 3 "CloudCode" cloud_code,
    4 "RegionId" region_id: String, 5 "RoleFor" role_for: i64, 6 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`BindAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAccountOutput {
    pub data: Option<BindAccountData>,
}
model! { BindAccountOutput {
    0 "Data" data: BindAccountData
} }

/// In the response of [`BindAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAccountData {
    pub count: Option<i64>,
}
model! { BindAccountData {
    0 "Count" count: i64
} }

/// Closes delivery: `CloseDelivery` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/CloseDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDelivery {
    pub log_code: Option<String>,
    /// Required.
    pub product_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { CloseDelivery(product_code: String) "CloseDelivery" -> CloseDeliveryOutput {
    0 "LogCode" log_code: String, 1 "ProductCode" product_code, 2 "RegionId" region_id: String,
    3 "RoleFor" role_for: i64, 4 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CloseDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDeliveryOutput {
    pub data: Option<bool>,
}
model! { CloseDeliveryOutput {
    0 "Data" data: bool
} }

/// Deletes automate response config: `DeleteAutomateResponseConfig` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DeleteAutomateResponseConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutomateResponseConfig {
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DeleteAutomateResponseConfig() "DeleteAutomateResponseConfig" -> DeleteAutomateResponseConfigOutput {
    0 "Id" id: i64, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteAutomateResponseConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutomateResponseConfigOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAutomateResponseConfigOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes bind account: `DeleteBindAccount` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DeleteBindAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBindAccount {
    /// Required.
    pub access_id: String,
    /// Required.
    pub account_id: String,
    pub bind_id: Option<i64>,
    /// Required.
    pub cloud_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DeleteBindAccount(access_id: String, account_id: String, cloud_code: String)
    "DeleteBindAccount" -> DeleteBindAccountOutput {
    0 "AccessId" access_id, 1 "AccountId" account_id, 2 "BindId" bind_id: i64, 3 "CloudCode" cloud_code,
    4 "RegionId" region_id: String, 5 "RoleFor" role_for: i64, 6 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`DeleteBindAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBindAccountOutput {
    pub data: Option<DeleteBindAccountData>,
}
model! { DeleteBindAccountOutput {
    0 "Data" data: DeleteBindAccountData
} }

/// In the response of [`DeleteBindAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBindAccountData {
    pub count: Option<i64>,
}
model! { DeleteBindAccountData {
    0 "Count" count: i64
} }

/// Deletes customize rule: `DeleteCustomizeRule` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DeleteCustomizeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizeRule {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub rule_id: Option<i64>,
}
operation! { DeleteCustomizeRule() "DeleteCustomizeRule" -> DeleteCustomizeRuleOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64, 3 "RuleId" rule_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteCustomizeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizeRuleOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCustomizeRuleOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes data source: `DeleteDataSource` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DeleteDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    /// Required.
    pub account_id: String,
    /// Required.
    pub cloud_code: String,
    /// Required.
    pub data_source_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteDataSource(account_id: String, cloud_code: String, data_source_instance_id: String)
    "DeleteDataSource" -> DeleteDataSourceOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceOutput {
    pub data: Option<DeleteDataSourceData>,
}
model! { DeleteDataSourceOutput {
    0 "Data" data: DeleteDataSourceData
} }

/// In the response of [`DeleteDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceData {
    pub count: Option<i64>,
}
model! { DeleteDataSourceData {
    0 "Count" count: i64
} }

/// Deletes data source log: `DeleteDataSourceLog` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DeleteDataSourceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceLog {
    /// Required.
    pub account_id: String,
    /// Required.
    pub cloud_code: String,
    /// Required.
    pub data_source_instance_id: String,
    /// Required.
    pub log_instance_id: String,
    pub region_id: Option<String>,
}
operation! {
    DeleteDataSourceLog(account_id: String, cloud_code: String, data_source_instance_id: String, log_instance_id: String)
    "DeleteDataSourceLog" -> DeleteDataSourceLogOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "LogInstanceId" log_instance_id, 4 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DeleteDataSourceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceLogOutput {
    pub data: Option<DeleteDataSourceLogData>,
}
model! { DeleteDataSourceLogOutput {
    0 "Data" data: DeleteDataSourceLogData
} }

/// In the response of [`DeleteDataSourceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceLogData {
    pub count: Option<i64>,
    pub log_instance_id: Option<String>,
}
model! { DeleteDataSourceLogData {
    0 "Count" count: i64, 1 "LogInstanceId" log_instance_id: String
} }

/// Deletes white rule list: `DeleteWhiteRuleList` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DeleteWhiteRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteRuleList {
    /// Required.
    pub id: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DeleteWhiteRuleList(id: i64) "DeleteWhiteRuleList" -> DeleteWhiteRuleListOutput {
    0 "Id" id, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteWhiteRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteRuleListOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWhiteRuleListOutput {
    0 "Code" code: i64, 1 "Data" data: Value, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes aggregate function: `DescribeAggregateFunction` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAggregateFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateFunction {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeAggregateFunction() "DescribeAggregateFunction" -> DescribeAggregateFunctionOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAggregateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateFunctionOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeAggregateFunctionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAggregateFunctionOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeAggregateFunctionData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAggregateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateFunctionData {
    pub function: Option<String>,
    pub function_name: Option<String>,
}
model! { DescribeAggregateFunctionData {
    0 "Function" function: String, 1 "FunctionName" function_name: String
} }

/// Describes alert scene: `DescribeAlertScene` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAlertScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertScene {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeAlertScene() "DescribeAlertScene" -> DescribeAlertSceneOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAlertScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeAlertSceneData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertSceneOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeAlertSceneData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAlertScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneData {
    pub alert_name: Option<String>,
    pub alert_name_id: Option<String>,
    pub alert_tile: Option<String>,
    pub alert_tile_id: Option<String>,
    pub alert_type: Option<String>,
    pub alert_type_id: Option<String>,
    pub targets: Vec<DescribeAlertSceneTargets>,
}
model! { DescribeAlertSceneData {
    0 "AlertName" alert_name: String, 1 "AlertNameId" alert_name_id: String, 2 "AlertTile" alert_tile: String,
    3 "AlertTileId" alert_tile_id: String, 4 "AlertType" alert_type: String, 5 "AlertTypeId" alert_type_id: String,
    6 "Targets" targets: Vec<DescribeAlertSceneTargets>
} }

/// In the response of [`DescribeAlertScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneTargets {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub values: Vec<String>,
}
model! { DescribeAlertSceneTargets {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String, 3 "Values" values: Vec<String>
} }

/// Describes alert scene by event: `DescribeAlertSceneByEvent` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAlertSceneByEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneByEvent {
    /// Required.
    pub incident_uuid: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeAlertSceneByEvent(incident_uuid: String)
    "DescribeAlertSceneByEvent" -> DescribeAlertSceneByEventOutput {
    0 "IncidentUuid" incident_uuid, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64,
    3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeAlertSceneByEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneByEventOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeAlertSceneByEventData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertSceneByEventOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeAlertSceneByEventData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAlertSceneByEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneByEventData {
    pub alert_name: Option<String>,
    pub alert_name_id: Option<String>,
    pub alert_tile: Option<String>,
    pub alert_tile_id: Option<String>,
    pub alert_type: Option<String>,
    pub alert_type_id: Option<String>,
    pub targets: Vec<DescribeAlertSceneByEventTargets>,
}
model! { DescribeAlertSceneByEventData {
    0 "AlertName" alert_name: String, 1 "AlertNameId" alert_name_id: String, 2 "AlertTile" alert_tile: String,
    3 "AlertTileId" alert_tile_id: String, 4 "AlertType" alert_type: String, 5 "AlertTypeId" alert_type_id: String,
    6 "Targets" targets: Vec<DescribeAlertSceneByEventTargets>
} }

/// In the response of [`DescribeAlertSceneByEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneByEventTargets {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub values: Vec<String>,
}
model! { DescribeAlertSceneByEventTargets {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String, 3 "Values" values: Vec<String>
} }

/// Describes alert source: `DescribeAlertSource` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAlertSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSource {
    pub end_time: Option<i64>,
    pub level: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { DescribeAlertSource() "DescribeAlertSource" -> DescribeAlertSourceOutput {
    0 "EndTime" end_time: i64, 1 "Level" level: Vec<String>, 2 "RegionId" region_id: String, 3 "RoleFor" role_for: i64,
    4 "RoleType" role_type: i64, 5 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DescribeAlertSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSourceOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeAlertSourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertSourceOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeAlertSourceData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAlertSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSourceData {
    pub modules: Vec<String>,
    pub source: Option<String>,
    pub source_name: Option<String>,
}
model! { DescribeAlertSourceData {
    0 "Modules" modules: Vec<String>, 1 "Source" source: String, 2 "SourceName" source_name: String
} }

/// Describes alert source with event: `DescribeAlertSourceWithEvent` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAlertSourceWithEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSourceWithEvent {
    pub incident_uuid: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeAlertSourceWithEvent() "DescribeAlertSourceWithEvent" -> DescribeAlertSourceWithEventOutput {
    0 "IncidentUuid" incident_uuid: String, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64,
    3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeAlertSourceWithEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSourceWithEventOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeAlertSourceWithEventData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertSourceWithEventOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeAlertSourceWithEventData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAlertSourceWithEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSourceWithEventData {
    pub source: Option<String>,
    pub source_name: Option<String>,
}
model! { DescribeAlertSourceWithEventData {
    0 "Source" source: String, 1 "SourceName" source_name: String
} }

/// Describes alert type: `DescribeAlertType` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAlertType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertType {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub rule_type: Option<String>,
}
operation! { DescribeAlertType() "DescribeAlertType" -> DescribeAlertTypeOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64,
    3 "RuleType" rule_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeAlertType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertTypeOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeAlertTypeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertTypeOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeAlertTypeData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAlertType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertTypeData {
    pub alert_type: Option<String>,
    pub alert_type_category: Option<String>,
    pub alert_type_category_mds: Option<String>,
    pub alert_type_category_order: Option<i64>,
    pub alert_type_mds: Option<String>,
    pub alert_type_name_en: Option<String>,
    pub alert_type_name_zh: Option<String>,
}
model! { DescribeAlertTypeData {
    0 "AlertType" alert_type: String, 1 "AlertTypeCategory" alert_type_category: String,
    2 "AlertTypeCategoryMds" alert_type_category_mds: String, 3 "AlertTypeCategoryOrder" alert_type_category_order: i64,
    4 "AlertTypeMds" alert_type_mds: String, 5 "AlertTypeNameEn" alert_type_name_en: String,
    6 "AlertTypeNameZh" alert_type_name_zh: String
} }

/// Describes alerts: `DescribeAlerts` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAlerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlerts {
    pub alert_name: Option<String>,
    pub alert_status: Option<Vec<String>>,
    pub alert_title: Option<String>,
    pub alert_type: Option<String>,
    pub alert_uuid: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    /// Required. At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub is_defend: Option<String>,
    pub label_type: Option<String>,
    pub level: Option<Vec<String>>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub source: Option<String>,
    pub start_time: Option<i64>,
    pub sub_user_id: Option<String>,
}
operation! { DescribeAlerts(current_page: i64, page_size: i64) "DescribeAlerts" -> DescribeAlertsOutput {
    0 "AlertName" alert_name: String, 1 "AlertStatus" alert_status: Vec<String>, 2 "AlertTitle" alert_title: String,
    3 "AlertType" alert_type: String, 4 "AlertUuid" alert_uuid: String, 5 "AssetId" asset_id: String,
    6 "AssetName" asset_name: String, 7 "CurrentPage" current_page, 8 "EndTime" end_time: i64,
    9 "EntityId" entity_id: String, 10 "EntityName" entity_name: String, 11 "IsDefend" is_defend: String,
    12 "LabelType" label_type: String, 13 "Level" level: Vec<String>, 14 "PageSize" page_size,
    15 "RegionId" region_id: String, 16 "RoleFor" role_for: i64, 17 "RoleType" role_type: i64,
    18 "Source" source: String, 19 "StartTime" start_time: i64, 20 "SubUserId" sub_user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None)
] }

/// Response of [`DescribeAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAlertsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertsOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeAlertsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsData {
    pub page_info: Option<DescribeAlertsPageInfo>,
    pub response_data: Vec<DescribeAlertsResponseData>,
}
model! { DescribeAlertsData {
    0 "PageInfo" page_info: DescribeAlertsPageInfo, 1 "ResponseData" response_data: Vec<DescribeAlertsResponseData>
} }

/// In the response of [`DescribeAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAlertsPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsResponseData {
    pub alert_desc: Option<String>,
    pub alert_desc_code: Option<String>,
    pub alert_desc_en: Option<String>,
    pub alert_detail: Option<String>,
    pub alert_info_list: Vec<DescribeAlertsAlertInfoList>,
    pub alert_level: Option<String>,
    pub alert_name: Option<String>,
    pub alert_name_code: Option<String>,
    pub alert_name_en: Option<String>,
    pub alert_src_prod: Option<String>,
    pub alert_src_prod_module: Option<String>,
    pub alert_status: Option<String>,
    pub alert_title: Option<String>,
    pub alert_title_en: Option<String>,
    pub alert_type: Option<String>,
    pub alert_type_code: Option<String>,
    pub alert_type_en: Option<String>,
    pub alert_uuid: Option<String>,
    pub asset_list: Option<String>,
    pub att_ck: Option<String>,
    pub cloud_code: Option<String>,
    pub detection_rule_id: Option<String>,
    pub end_time: Option<String>,
    pub entity_list: Option<String>,
    pub extend_content: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub incident_uuid: Option<String>,
    pub investigation_report: Option<String>,
    pub is_defend: Option<String>,
    pub log_time: Option<String>,
    pub log_uuid: Option<String>,
    pub main_user_id: Option<i64>,
    pub occur_time: Option<String>,
    pub product_id: Option<String>,
    pub start_time: Option<String>,
    pub sub_user_id: Option<i64>,
    pub sub_user_name: Option<String>,
    pub vendor_id: Option<String>,
}
model! { DescribeAlertsResponseData {
    0 "AlertDesc" alert_desc: String, 1 "AlertDescCode" alert_desc_code: String, 2 "AlertDescEn" alert_desc_en: String,
    3 "AlertDetail" alert_detail: String, 4 "AlertInfoList" alert_info_list: Vec<DescribeAlertsAlertInfoList>,
    5 "AlertLevel" alert_level: String, 6 "AlertName" alert_name: String, 7 "AlertNameCode" alert_name_code: String,
    8 "AlertNameEn" alert_name_en: String, 9 "AlertSrcProd" alert_src_prod: String,
    10 "AlertSrcProdModule" alert_src_prod_module: String, 11 "AlertStatus" alert_status: String,
    12 "AlertTitle" alert_title: String, 13 "AlertTitleEn" alert_title_en: String, 14 "AlertType" alert_type: String,
    15 "AlertTypeCode" alert_type_code: String, 16 "AlertTypeEn" alert_type_en: String,
    17 "AlertUuid" alert_uuid: String, 18 "AssetList" asset_list: String, 19 "AttCk" att_ck: String,
    20 "CloudCode" cloud_code: String, 21 "DetectionRuleId" detection_rule_id: String, 22 "EndTime" end_time: String,
    23 "EntityList" entity_list: String, 24 "ExtendContent" extend_content: String, 25 "GmtCreate" gmt_create: String,
    26 "GmtModified" gmt_modified: String, 27 "Id" id: i64, 28 "IncidentUuid" incident_uuid: String,
    29 "InvestigationReport" investigation_report: String, 30 "IsDefend" is_defend: String,
    31 "LogTime" log_time: String, 32 "LogUuid" log_uuid: String, 33 "MainUserId" main_user_id: i64,
    34 "OccurTime" occur_time: String, 35 "ProductId" product_id: String, 36 "StartTime" start_time: String,
    37 "SubUserId" sub_user_id: i64, 38 "SubUserName" sub_user_name: String, 39 "VendorId" vendor_id: String
} }

/// In the response of [`DescribeAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsAlertInfoList {
    pub key: Option<String>,
    pub key_name: Option<String>,
    pub values: Option<String>,
}
model! { DescribeAlertsAlertInfoList {
    0 "Key" key: String, 1 "KeyName" key_name: String, 2 "Values" values: String
} }

/// Describes alerts count: `DescribeAlertsCount` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAlertsCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsCount {
    pub end_time: Option<i64>,
    pub query_type: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { DescribeAlertsCount() "DescribeAlertsCount" -> DescribeAlertsCountOutput {
    0 "EndTime" end_time: i64, 1 "QueryType" query_type: String, 2 "RegionId" region_id: String,
    3 "RoleFor" role_for: i64, 4 "RoleType" role_type: i64, 5 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DescribeAlertsCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsCountOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAlertsCountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertsCountOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeAlertsCountData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeAlertsCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsCountData {
    pub all: Option<i64>,
    pub count_map: BTreeMap<String, i64>,
    pub high: Option<i64>,
    pub low: Option<i64>,
    pub medium: Option<i64>,
    pub product_num: Option<i64>,
}
model! { DescribeAlertsCountData {
    0 "All" all: i64, 1 "CountMap" count_map: BTreeMap<String, i64>, 2 "High" high: i64, 3 "Low" low: i64,
    4 "Medium" medium: i64, 5 "ProductNum" product_num: i64
} }

/// Describes alerts with entity: `DescribeAlertsWithEntity` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAlertsWithEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntity {
    /// Required. At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub entity_id: Option<i64>,
    pub entity_uuid: Option<String>,
    pub incident_uuid: Option<String>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub sophon_task_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeAlertsWithEntity(current_page: i64, page_size: i64)
    "DescribeAlertsWithEntity" -> DescribeAlertsWithEntityOutput {
    0 "CurrentPage" current_page, 1 "EndTime" end_time: i64, 2 "EntityId" entity_id: i64,
    3 "EntityUuid" entity_uuid: String, 4 "IncidentUuid" incident_uuid: String, 5 "PageSize" page_size,
    6 "RegionId" region_id: String, 7 "RoleFor" role_for: i64, 8 "RoleType" role_type: i64,
    9 "SophonTaskId" sophon_task_id: String, 10 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`DescribeAlertsWithEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntityOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAlertsWithEntityData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertsWithEntityOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeAlertsWithEntityData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAlertsWithEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntityData {
    pub page_info: Option<DescribeAlertsWithEntityPageInfo>,
    pub response_data: Vec<DescribeAlertsWithEntityResponseData>,
}
model! { DescribeAlertsWithEntityData {
    0 "PageInfo" page_info: DescribeAlertsWithEntityPageInfo,
    1 "ResponseData" response_data: Vec<DescribeAlertsWithEntityResponseData>
} }

/// In the response of [`DescribeAlertsWithEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntityPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAlertsWithEntityPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAlertsWithEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntityResponseData {
    pub alert_desc: Option<String>,
    pub alert_desc_code: Option<String>,
    pub alert_desc_en: Option<String>,
    pub alert_detail: Option<String>,
    pub alert_info_list: Vec<DescribeAlertsWithEntityAlertInfoList>,
    pub alert_level: Option<String>,
    pub alert_name: Option<String>,
    pub alert_name_code: Option<String>,
    pub alert_name_en: Option<String>,
    pub alert_src_prod: Option<String>,
    pub alert_src_prod_module: Option<String>,
    pub alert_title: Option<String>,
    pub alert_title_en: Option<String>,
    pub alert_type: Option<String>,
    pub alert_type_code: Option<String>,
    pub alert_type_en: Option<String>,
    pub alert_uuid: Option<String>,
    pub asset_list: Option<String>,
    pub att_ck: Option<String>,
    pub cloud_code: Option<String>,
    pub detection_rule_id: Option<String>,
    pub end_time: Option<String>,
    pub entity_list: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub incident_uuid: Option<String>,
    pub is_defend: Option<String>,
    pub log_time: Option<String>,
    pub log_uuid: Option<String>,
    pub main_user_id: Option<i64>,
    pub occur_time: Option<String>,
    pub product_id: Option<String>,
    pub start_time: Option<String>,
    pub sub_user_id: Option<i64>,
    pub sub_user_name: Option<String>,
    pub vendor_id: Option<String>,
}
model! { DescribeAlertsWithEntityResponseData {
    0 "AlertDesc" alert_desc: String, 1 "AlertDescCode" alert_desc_code: String, 2 "AlertDescEn" alert_desc_en: String,
    3 "AlertDetail" alert_detail: String, 4 "AlertInfoList" alert_info_list: Vec<DescribeAlertsWithEntityAlertInfoList>,
    5 "AlertLevel" alert_level: String, 6 "AlertName" alert_name: String, 7 "AlertNameCode" alert_name_code: String,
    8 "AlertNameEn" alert_name_en: String, 9 "AlertSrcProd" alert_src_prod: String,
    10 "AlertSrcProdModule" alert_src_prod_module: String, 11 "AlertTitle" alert_title: String,
    12 "AlertTitleEn" alert_title_en: String, 13 "AlertType" alert_type: String,
    14 "AlertTypeCode" alert_type_code: String, 15 "AlertTypeEn" alert_type_en: String,
    16 "AlertUuid" alert_uuid: String, 17 "AssetList" asset_list: String, 18 "AttCk" att_ck: String,
    19 "CloudCode" cloud_code: String, 20 "DetectionRuleId" detection_rule_id: String, 21 "EndTime" end_time: String,
    22 "EntityList" entity_list: String, 23 "GmtCreate" gmt_create: String, 24 "GmtModified" gmt_modified: String,
    25 "Id" id: i64, 26 "IncidentUuid" incident_uuid: String, 27 "IsDefend" is_defend: String,
    28 "LogTime" log_time: String, 29 "LogUuid" log_uuid: String, 30 "MainUserId" main_user_id: i64,
    31 "OccurTime" occur_time: String, 32 "ProductId" product_id: String, 33 "StartTime" start_time: String,
    34 "SubUserId" sub_user_id: i64, 35 "SubUserName" sub_user_name: String, 36 "VendorId" vendor_id: String
} }

/// In the response of [`DescribeAlertsWithEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntityAlertInfoList {
    pub key: Option<String>,
    pub key_name: Option<String>,
    pub values: Option<String>,
}
model! { DescribeAlertsWithEntityAlertInfoList {
    0 "Key" key: String, 1 "KeyName" key_name: String, 2 "Values" values: String
} }

/// Describes alerts with event: `DescribeAlertsWithEvent` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAlertsWithEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEvent {
    pub alert_name: Option<String>,
    pub alert_title: Option<String>,
    pub alert_type: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    /// Required. At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub incident_uuid: Option<String>,
    pub is_defend: Option<String>,
    pub level: Option<Vec<String>>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub source: Option<String>,
    pub start_time: Option<i64>,
    pub sub_user_id: Option<i64>,
}
operation! { DescribeAlertsWithEvent(current_page: i64, page_size: i64)
    "DescribeAlertsWithEvent" -> DescribeAlertsWithEventOutput {
    0 "AlertName" alert_name: String, 1 "AlertTitle" alert_title: String, 2 "AlertType" alert_type: String,
    3 "AssetId" asset_id: String, 4 "AssetName" asset_name: String, 5 "CurrentPage" current_page,
    6 "EndTime" end_time: i64, 7 "EntityId" entity_id: String, 8 "EntityName" entity_name: String,
    9 "IncidentUuid" incident_uuid: String, 10 "IsDefend" is_defend: String, 11 "Level" level: Vec<String>,
    12 "PageSize" page_size, 13 "RegionId" region_id: String, 14 "RoleFor" role_for: i64, 15 "RoleType" role_type: i64,
    16 "Source" source: String, 17 "StartTime" start_time: i64, 18 "SubUserId" sub_user_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None)
] }

/// Response of [`DescribeAlertsWithEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEventOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAlertsWithEventData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertsWithEventOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeAlertsWithEventData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAlertsWithEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEventData {
    pub page_info: Option<DescribeAlertsWithEventPageInfo>,
    pub response_data: Vec<DescribeAlertsWithEventResponseData>,
}
model! { DescribeAlertsWithEventData {
    0 "PageInfo" page_info: DescribeAlertsWithEventPageInfo,
    1 "ResponseData" response_data: Vec<DescribeAlertsWithEventResponseData>
} }

/// In the response of [`DescribeAlertsWithEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEventPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAlertsWithEventPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAlertsWithEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEventResponseData {
    pub alert_desc: Option<String>,
    pub alert_desc_code: Option<String>,
    pub alert_desc_en: Option<String>,
    pub alert_detail: Option<String>,
    pub alert_info_list: Vec<DescribeAlertsWithEventAlertInfoList>,
    pub alert_level: Option<String>,
    pub alert_name: Option<String>,
    pub alert_name_code: Option<String>,
    pub alert_name_en: Option<String>,
    pub alert_src_prod: Option<String>,
    pub alert_src_prod_module: Option<String>,
    pub alert_title: Option<String>,
    pub alert_title_en: Option<String>,
    pub alert_type: Option<String>,
    pub alert_type_code: Option<String>,
    pub alert_type_en: Option<String>,
    pub alert_uuid: Option<String>,
    pub asset_list: Option<String>,
    pub att_ck: Option<String>,
    pub cloud_code: Option<String>,
    pub detection_rule_id: Option<String>,
    pub end_time: Option<String>,
    pub entity_list: Option<String>,
    pub extend_content: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub incident_uuid: Option<String>,
    pub investigation_report: Option<String>,
    pub is_defend: Option<String>,
    pub log_time: Option<String>,
    pub log_uuid: Option<String>,
    pub main_user_id: Option<i64>,
    pub occur_time: Option<String>,
    pub product_id: Option<String>,
    pub start_time: Option<String>,
    pub sub_user_id: Option<i64>,
    pub sub_user_name: Option<String>,
    pub vendor_id: Option<String>,
}
model! { DescribeAlertsWithEventResponseData {
    0 "AlertDesc" alert_desc: String, 1 "AlertDescCode" alert_desc_code: String, 2 "AlertDescEn" alert_desc_en: String,
    3 "AlertDetail" alert_detail: String, 4 "AlertInfoList" alert_info_list: Vec<DescribeAlertsWithEventAlertInfoList>,
    5 "AlertLevel" alert_level: String, 6 "AlertName" alert_name: String, 7 "AlertNameCode" alert_name_code: String,
    8 "AlertNameEn" alert_name_en: String, 9 "AlertSrcProd" alert_src_prod: String,
    10 "AlertSrcProdModule" alert_src_prod_module: String, 11 "AlertTitle" alert_title: String,
    12 "AlertTitleEn" alert_title_en: String, 13 "AlertType" alert_type: String,
    14 "AlertTypeCode" alert_type_code: String, 15 "AlertTypeEn" alert_type_en: String,
    16 "AlertUuid" alert_uuid: String, 17 "AssetList" asset_list: String, 18 "AttCk" att_ck: String,
    19 "CloudCode" cloud_code: String, 20 "DetectionRuleId" detection_rule_id: String, 21 "EndTime" end_time: String,
    22 "EntityList" entity_list: String, 23 "ExtendContent" extend_content: String, 24 "GmtCreate" gmt_create: String,
    25 "GmtModified" gmt_modified: String, 26 "Id" id: i64, 27 "IncidentUuid" incident_uuid: String,
    28 "InvestigationReport" investigation_report: String, 29 "IsDefend" is_defend: String,
    30 "LogTime" log_time: String, 31 "LogUuid" log_uuid: String, 32 "MainUserId" main_user_id: i64,
    33 "OccurTime" occur_time: String, 34 "ProductId" product_id: String, 35 "StartTime" start_time: String,
    36 "SubUserId" sub_user_id: i64, 37 "SubUserName" sub_user_name: String, 38 "VendorId" vendor_id: String
} }

/// In the response of [`DescribeAlertsWithEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEventAlertInfoList {
    pub key: Option<String>,
    pub key_name: Option<String>,
    pub values: Option<String>,
}
model! { DescribeAlertsWithEventAlertInfoList {
    0 "Key" key: String, 1 "KeyName" key_name: String, 2 "Values" values: String
} }

/// Describes auth: `DescribeAuth` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuth {
    pub region_id: Option<String>,
}
operation! { DescribeAuth() "DescribeAuth" -> DescribeAuthOutput {
    0 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthOutput {
    pub data: Option<bool>,
}
model! { DescribeAuthOutput {
    0 "Data" data: bool
} }

/// Describes automate response config counter: `DescribeAutomateResponseConfigCounter` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAutomateResponseConfigCounter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigCounter {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeAutomateResponseConfigCounter()
    "DescribeAutomateResponseConfigCounter" -> DescribeAutomateResponseConfigCounterOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAutomateResponseConfigCounter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigCounterOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAutomateResponseConfigCounterData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAutomateResponseConfigCounterOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeAutomateResponseConfigCounterData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAutomateResponseConfigCounter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigCounterData {
    pub all: Option<i64>,
    pub online: Option<i64>,
}
model! { DescribeAutomateResponseConfigCounterData {
    0 "All" all: i64, 1 "Online" online: i64
} }

/// Describes automate response config feature: `DescribeAutomateResponseConfigFeature` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeAutomateResponseConfigFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigFeature {
    pub auto_response_type: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeAutomateResponseConfigFeature()
    "DescribeAutomateResponseConfigFeature" -> DescribeAutomateResponseConfigFeatureOutput {
    0 "AutoResponseType" auto_response_type: String, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64,
    3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeAutomateResponseConfigFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigFeatureOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeAutomateResponseConfigFeatureData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAutomateResponseConfigFeatureOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeAutomateResponseConfigFeatureData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAutomateResponseConfigFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigFeatureData {
    pub data_type: Option<String>,
    pub feature: Option<String>,
    pub right_value_enums: Vec<DescribeAutomateResponseConfigFeatureRightValueEnums>,
    pub support_operators: Vec<DescribeAutomateResponseConfigFeatureSupportOperators>,
}
model! { DescribeAutomateResponseConfigFeatureData {
    0 "DataType" data_type: String, 1 "Feature" feature: String,
    2 "RightValueEnums" right_value_enums: Vec<DescribeAutomateResponseConfigFeatureRightValueEnums>,
    3 "SupportOperators" support_operators: Vec<DescribeAutomateResponseConfigFeatureSupportOperators>
} }

/// In the response of [`DescribeAutomateResponseConfigFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigFeatureRightValueEnums {
    pub value: Option<String>,
    pub value_mds: Option<String>,
}
model! { DescribeAutomateResponseConfigFeatureRightValueEnums {
    0 "Value" value: String, 1 "ValueMds" value_mds: String
} }

/// In the response of [`DescribeAutomateResponseConfigFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigFeatureSupportOperators {
    pub has_right_value: Option<bool>,
    pub index: Option<i64>,
    pub operator: Option<String>,
    pub operator_desc_cn: Option<String>,
    pub operator_desc_en: Option<String>,
    pub operator_name: Option<String>,
    pub support_data_type: Option<String>,
    pub support_tag: Vec<String>,
}
model! { DescribeAutomateResponseConfigFeatureSupportOperators {
    0 "HasRightValue" has_right_value: bool, 1 "Index" index: i64, 2 "Operator" operator: String,
    3 "OperatorDescCn" operator_desc_cn: String, 4 "OperatorDescEn" operator_desc_en: String,
    5 "OperatorName" operator_name: String, 6 "SupportDataType" support_data_type: String,
    7 "SupportTag" support_tag: Vec<String>
} }

/// Describes cloud siem assets: `DescribeCloudSiemAssets` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeCloudSiemAssets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssets {
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub asset_uuid: Option<String>,
    /// Required. At least 1.
    pub current_page: i64,
    pub incident_uuid: Option<String>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeCloudSiemAssets(current_page: i64, page_size: i64)
    "DescribeCloudSiemAssets" -> DescribeCloudSiemAssetsOutput {
    0 "AssetName" asset_name: String, 1 "AssetType" asset_type: String, 2 "AssetUuid" asset_uuid: String,
    3 "CurrentPage" current_page, 4 "IncidentUuid" incident_uuid: String, 5 "PageSize" page_size,
    6 "RegionId" region_id: String, 7 "RoleFor" role_for: i64, 8 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`DescribeCloudSiemAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeCloudSiemAssetsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCloudSiemAssetsOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeCloudSiemAssetsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeCloudSiemAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsData {
    pub page_info: Option<DescribeCloudSiemAssetsPageInfo>,
    pub response_data: Vec<DescribeCloudSiemAssetsResponseData>,
}
model! { DescribeCloudSiemAssetsData {
    0 "PageInfo" page_info: DescribeCloudSiemAssetsPageInfo,
    1 "ResponseData" response_data: Vec<DescribeCloudSiemAssetsResponseData>
} }

/// In the response of [`DescribeCloudSiemAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudSiemAssetsPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudSiemAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsResponseData {
    pub alert_uuid: Option<String>,
    pub aliuid: Option<i64>,
    pub asset_id: Option<String>,
    pub asset_info: Vec<DescribeCloudSiemAssetsAssetInfo>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub cloud_code: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub incident_uuid: Option<String>,
    pub sub_user_id: Option<i64>,
}
model! { DescribeCloudSiemAssetsResponseData {
    0 "AlertUuid" alert_uuid: String, 1 "Aliuid" aliuid: i64, 2 "AssetId" asset_id: String,
    3 "AssetInfo" asset_info: Vec<DescribeCloudSiemAssetsAssetInfo>, 4 "AssetName" asset_name: String,
    5 "AssetType" asset_type: String, 6 "CloudCode" cloud_code: String, 7 "GmtCreate" gmt_create: String,
    8 "GmtModified" gmt_modified: String, 9 "Id" id: i64, 10 "IncidentUuid" incident_uuid: String,
    11 "SubUserId" sub_user_id: i64
} }

/// In the response of [`DescribeCloudSiemAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsAssetInfo {
    pub key: Option<String>,
    pub key_name: Option<String>,
    pub values: Option<String>,
}
model! { DescribeCloudSiemAssetsAssetInfo {
    0 "Key" key: String, 1 "KeyName" key_name: String, 2 "Values" values: String
} }

/// Describes cloud siem assets counter: `DescribeCloudSiemAssetsCounter` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeCloudSiemAssetsCounter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsCounter {
    /// Required.
    pub incident_uuid: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeCloudSiemAssetsCounter(incident_uuid: String)
    "DescribeCloudSiemAssetsCounter" -> DescribeCloudSiemAssetsCounterOutput {
    0 "IncidentUuid" incident_uuid, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64,
    3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeCloudSiemAssetsCounter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsCounterOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeCloudSiemAssetsCounterData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCloudSiemAssetsCounterOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeCloudSiemAssetsCounterData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeCloudSiemAssetsCounter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsCounterData {
    pub asset_num: Option<i64>,
    pub asset_type: Option<String>,
}
model! { DescribeCloudSiemAssetsCounterData {
    0 "AssetNum" asset_num: i64, 1 "AssetType" asset_type: String
} }

/// Describes cloud siem event detail: `DescribeCloudSiemEventDetail` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeCloudSiemEventDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventDetail {
    /// Required.
    pub incident_uuid: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeCloudSiemEventDetail(incident_uuid: String)
    "DescribeCloudSiemEventDetail" -> DescribeCloudSiemEventDetailOutput {
    0 "IncidentUuid" incident_uuid, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64,
    3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeCloudSiemEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventDetailOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeCloudSiemEventDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCloudSiemEventDetailOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeCloudSiemEventDetailData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeCloudSiemEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventDetailData {
    pub alert_num: Option<i64>,
    pub aliuid: Option<i64>,
    pub asset_num: Option<i64>,
    pub att_ck_labels: Vec<String>,
    pub attck_stages: Vec<DescribeCloudSiemEventDetailAttckStages>,
    pub data_sources: Vec<String>,
    pub description: Option<String>,
    pub description_en: Option<String>,
    pub ext_content: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub incident_name: Option<String>,
    pub incident_name_en: Option<String>,
    pub incident_type: Option<String>,
    pub incident_uuid: Option<String>,
    pub refer_account: Option<String>,
    pub remark: Option<String>,
    pub rule_id: Option<String>,
    pub status: Option<i64>,
    pub threat_level: Option<String>,
    pub threat_score: Option<f64>,
}
model! { DescribeCloudSiemEventDetailData {
    0 "AlertNum" alert_num: i64, 1 "Aliuid" aliuid: i64, 2 "AssetNum" asset_num: i64,
    3 "AttCkLabels" att_ck_labels: Vec<String>,
    4 "AttckStages" attck_stages: Vec<DescribeCloudSiemEventDetailAttckStages>,
    5 "DataSources" data_sources: Vec<String>, 6 "Description" description: String,
    7 "DescriptionEn" description_en: String, 8 "ExtContent" ext_content: String, 9 "GmtCreate" gmt_create: String,
    10 "GmtModified" gmt_modified: String, 11 "IncidentName" incident_name: String,
    12 "IncidentNameEn" incident_name_en: String, 13 "IncidentType" incident_type: String,
    14 "IncidentUuid" incident_uuid: String, 15 "ReferAccount" refer_account: String, 16 "Remark" remark: String,
    17 "RuleId" rule_id: String, 18 "Status" status: i64, 19 "ThreatLevel" threat_level: String,
    20 "ThreatScore" threat_score: f64
} }

/// In the response of [`DescribeCloudSiemEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventDetailAttckStages {
    pub alert_num: Option<i64>,
    pub tactic_id: Option<String>,
    pub tactic_name: Option<String>,
}
model! { DescribeCloudSiemEventDetailAttckStages {
    0 "AlertNum" alert_num: i64, 1 "TacticId" tactic_id: String, 2 "TacticName" tactic_name: String
} }

/// Describes cloud siem events: `DescribeCloudSiemEvents` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeCloudSiemEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEvents {
    pub asset_id: Option<String>,
    /// Required. At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub entity_uuid: Option<String>,
    pub event_name: Option<String>,
    pub incident_uuid: Option<String>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub thread_level: Option<Vec<String>>,
}
operation! { DescribeCloudSiemEvents(current_page: i64, page_size: i64)
    "DescribeCloudSiemEvents" -> DescribeCloudSiemEventsOutput {
    0 "AssetId" asset_id: String, 1 "CurrentPage" current_page, 2 "EndTime" end_time: i64,
    3 "EntityUuid" entity_uuid: String, 4 "EventName" event_name: String, 5 "IncidentUuid" incident_uuid: String,
    6 "Order" order: String, 7 "OrderField" order_field: String, 8 "PageSize" page_size, 9 "RegionId" region_id: String,
    10 "RoleFor" role_for: i64, 11 "RoleType" role_type: i64, 12 "StartTime" start_time: i64, 13 "Status" status: i64,
    14 "ThreadLevel" thread_level: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// Response of [`DescribeCloudSiemEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventsOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeCloudSiemEventsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCloudSiemEventsOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeCloudSiemEventsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeCloudSiemEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventsData {
    pub page_info: Option<DescribeCloudSiemEventsPageInfo>,
    pub response_data: Vec<DescribeCloudSiemEventsResponseData>,
}
model! { DescribeCloudSiemEventsData {
    0 "PageInfo" page_info: DescribeCloudSiemEventsPageInfo,
    1 "ResponseData" response_data: Vec<DescribeCloudSiemEventsResponseData>
} }

/// In the response of [`DescribeCloudSiemEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventsPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudSiemEventsPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudSiemEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventsResponseData {
    pub alert_num: Option<i64>,
    pub aliuid: Option<i64>,
    pub asset_num: Option<i64>,
    pub att_ck_labels: Vec<String>,
    pub attck_stages: Vec<DescribeCloudSiemEventsAttckStages>,
    pub data_sources: Vec<String>,
    pub description: Option<String>,
    pub description_en: Option<String>,
    pub ext_content: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub incident_name: Option<String>,
    pub incident_name_en: Option<String>,
    pub incident_type: Option<String>,
    pub incident_uuid: Option<String>,
    pub refer_account: Option<String>,
    pub remark: Option<String>,
    pub rule_id: Option<String>,
    pub status: Option<i64>,
    pub threat_level: Option<String>,
    pub threat_score: Option<f64>,
}
model! { DescribeCloudSiemEventsResponseData {
    0 "AlertNum" alert_num: i64, 1 "Aliuid" aliuid: i64, 2 "AssetNum" asset_num: i64,
    3 "AttCkLabels" att_ck_labels: Vec<String>, 4 "AttckStages" attck_stages: Vec<DescribeCloudSiemEventsAttckStages>,
    5 "DataSources" data_sources: Vec<String>, 6 "Description" description: String,
    7 "DescriptionEn" description_en: String, 8 "ExtContent" ext_content: String, 9 "GmtCreate" gmt_create: String,
    10 "GmtModified" gmt_modified: String, 11 "IncidentName" incident_name: String,
    12 "IncidentNameEn" incident_name_en: String, 13 "IncidentType" incident_type: String,
    14 "IncidentUuid" incident_uuid: String, 15 "ReferAccount" refer_account: String, 16 "Remark" remark: String,
    17 "RuleId" rule_id: String, 18 "Status" status: i64, 19 "ThreatLevel" threat_level: String,
    20 "ThreatScore" threat_score: f64
} }

/// In the response of [`DescribeCloudSiemEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventsAttckStages {
    pub alert_num: Option<i64>,
    pub tactic_id: Option<String>,
    pub tactic_name: Option<String>,
}
model! { DescribeCloudSiemEventsAttckStages {
    0 "AlertNum" alert_num: i64, 1 "TacticId" tactic_id: String, 2 "TacticName" tactic_name: String
} }

/// Describes customize rule count: `DescribeCustomizeRuleCount` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeCustomizeRuleCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleCount {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeCustomizeRuleCount() "DescribeCustomizeRuleCount" -> DescribeCustomizeRuleCountOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeCustomizeRuleCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleCountOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeCustomizeRuleCountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCustomizeRuleCountOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeCustomizeRuleCountData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeCustomizeRuleCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleCountData {
    pub aggregation_rule_num: Option<i64>,
    pub customize_rule_num: Option<i64>,
    pub expert_rule_num: Option<i64>,
    pub graph_computing_rule_num: Option<i64>,
    pub high_rule_num: Option<i64>,
    pub in_use_rule_num: Option<i64>,
    pub low_rule_num: Option<i64>,
    pub medium_rule_num: Option<i64>,
    pub predefined_rule_num: Option<i64>,
    pub single_alert_rule_num: Option<i64>,
    pub total_rule_num: Option<i64>,
    pub un_event_rule_num: Option<i64>,
}
model! { DescribeCustomizeRuleCountData {
    0 "AggregationRuleNum" aggregation_rule_num: i64, 1 "CustomizeRuleNum" customize_rule_num: i64,
    2 "ExpertRuleNum" expert_rule_num: i64, 3 "GraphComputingRuleNum" graph_computing_rule_num: i64,
    4 "HighRuleNum" high_rule_num: i64, 5 "InUseRuleNum" in_use_rule_num: i64, 6 "LowRuleNum" low_rule_num: i64,
    7 "MediumRuleNum" medium_rule_num: i64, 8 "PredefinedRuleNum" predefined_rule_num: i64,
    9 "SingleAlertRuleNum" single_alert_rule_num: i64, 10 "TotalRuleNum" total_rule_num: i64,
    11 "UnEventRuleNum" un_event_rule_num: i64
} }

/// Describes customize rule test: `DescribeCustomizeRuleTest` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeCustomizeRuleTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleTest {
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeCustomizeRuleTest() "DescribeCustomizeRuleTest" -> DescribeCustomizeRuleTestOutput {
    0 "Id" id: i64, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeCustomizeRuleTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleTestOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeCustomizeRuleTestData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCustomizeRuleTestOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeCustomizeRuleTestData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeCustomizeRuleTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleTestData {
    pub id: Option<i64>,
    pub simulate_data: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeCustomizeRuleTestData {
    0 "Id" id: i64, 1 "SimulateData" simulate_data: String, 2 "Status" status: i64
} }

/// Describes customize rule test histogram: `DescribeCustomizeRuleTestHistogram` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeCustomizeRuleTestHistogram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleTestHistogram {
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeCustomizeRuleTestHistogram()
    "DescribeCustomizeRuleTestHistogram" -> DescribeCustomizeRuleTestHistogramOutput {
    0 "Id" id: i64, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeCustomizeRuleTestHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleTestHistogramOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeCustomizeRuleTestHistogramData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCustomizeRuleTestHistogramOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeCustomizeRuleTestHistogramData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeCustomizeRuleTestHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleTestHistogramData {
    pub count: Option<i64>,
    pub from: Option<i64>,
    pub to: Option<i64>,
}
model! { DescribeCustomizeRuleTestHistogramData {
    0 "Count" count: i64, 1 "From" from: i64, 2 "To" to: i64
} }

/// Describes data source instance: `DescribeDataSourceInstance` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeDataSourceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInstance {
    /// Required.
    pub account_id: String,
    /// Required.
    pub cloud_code: String,
    /// Required.
    pub data_source_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDataSourceInstance(account_id: String, cloud_code: String, data_source_instance_id: String)
    "DescribeDataSourceInstance" -> DescribeDataSourceInstanceOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeDataSourceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInstanceOutput {
    pub data: Option<DescribeDataSourceInstanceData>,
}
model! { DescribeDataSourceInstanceOutput {
    0 "Data" data: DescribeDataSourceInstanceData
} }

/// In the response of [`DescribeDataSourceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInstanceData {
    pub account_id: Option<String>,
    pub cloud_code: Option<String>,
    pub data_source_instance_id: Option<String>,
    pub data_source_instance_params: Vec<
        DescribeDataSourceInstanceDataSourceInstanceParams,
    >,
}
model! { DescribeDataSourceInstanceData {
    0 "AccountId" account_id: String, 1 "CloudCode" cloud_code: String,
    2 "DataSourceInstanceId" data_source_instance_id: String,
    3 "DataSourceInstanceParams" data_source_instance_params: Vec<DescribeDataSourceInstanceDataSourceInstanceParams>
} }

/// In the response of [`DescribeDataSourceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInstanceDataSourceInstanceParams {
    pub para_code: Option<String>,
    pub para_value: Option<String>,
}
model! { DescribeDataSourceInstanceDataSourceInstanceParams {
    0 "ParaCode" para_code: String, 1 "ParaValue" para_value: String
} }

/// Describes data source parameters: `DescribeDataSourceParameters` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeDataSourceParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceParameters {
    /// Required.
    pub cloud_code: String,
    /// Required.
    pub data_source_type: String,
    pub region_id: Option<String>,
}
operation! { DescribeDataSourceParameters(cloud_code: String, data_source_type: String)
    "DescribeDataSourceParameters" -> DescribeDataSourceParametersOutput {
    0 "CloudCode" cloud_code, 1 "DataSourceType" data_source_type, 2 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeDataSourceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceParametersOutput {
    pub data: Vec<DescribeDataSourceParametersData>,
}
model! { DescribeDataSourceParametersOutput {
    0 "Data" data: Vec<DescribeDataSourceParametersData>
} }

/// In the response of [`DescribeDataSourceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceParametersData {
    pub can_editted: Option<i64>,
    pub cloud_code: Option<String>,
    pub data_source_type: Option<String>,
    pub default_value: Option<String>,
    pub disabled: Option<bool>,
    pub format_check: Option<String>,
    pub hit: Option<String>,
    pub para_code: Option<String>,
    pub para_level: Option<i64>,
    pub para_name: Option<String>,
    pub para_type: Option<String>,
    pub param_value: Vec<DescribeDataSourceParametersParamValue>,
    pub required: Option<i64>,
    pub title: Option<String>,
}
model! { DescribeDataSourceParametersData {
    0 "CanEditted" can_editted: i64, 1 "CloudCode" cloud_code: String, 2 "DataSourceType" data_source_type: String,
    3 "DefaultValue" default_value: String, 4 "Disabled" disabled: bool, 5 "FormatCheck" format_check: String,
    6 "Hit" hit: String, 7 "ParaCode" para_code: String, 8 "ParaLevel" para_level: i64, 9 "ParaName" para_name: String,
    10 "ParaType" para_type: String, 11 "ParamValue" param_value: Vec<DescribeDataSourceParametersParamValue>,
    12 "Required" required: i64, 13 "Title" title: String
} }

/// In the response of [`DescribeDataSourceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceParametersParamValue {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDataSourceParametersParamValue {
    0 "Label" label: String, 1 "Value" value: String
} }

/// Describes dispose and playbook: `DescribeDisposeAndPlaybook` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeDisposeAndPlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeAndPlaybook {
    pub available_only: Option<bool>,
    pub entity_uuid_list: Option<String>,
    pub current_page: Option<i64>,
    pub entity_type: Option<String>,
    pub entity_uuid: Option<String>,
    pub incident_uuid: Option<String>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeDisposeAndPlaybook() "DescribeDisposeAndPlaybook" -> DescribeDisposeAndPlaybookOutput {
    0 "AvailableOnly" available_only: bool, 1 "EntityUuidList" entity_uuid_list: String,
    2 "CurrentPage" current_page: i64, 3 "EntityType" entity_type: String, 4 "EntityUuid" entity_uuid: String,
    5 "IncidentUuid" incident_uuid: String, 6 "PageSize" page_size: i64, 7 "RegionId" region_id: String,
    8 "RoleFor" role_for: i64, 9 "RoleType" role_type: i64
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`DescribeDisposeAndPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeAndPlaybookOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeDisposeAndPlaybookData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDisposeAndPlaybookOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeDisposeAndPlaybookData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeDisposeAndPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeAndPlaybookData {
    pub available: Option<bool>,
    pub page_info: Option<DescribeDisposeAndPlaybookPageInfo>,
    pub response_data: Vec<DescribeDisposeAndPlaybookResponseData>,
}
model! { DescribeDisposeAndPlaybookData {
    0 "Available" available: bool, 1 "PageInfo" page_info: DescribeDisposeAndPlaybookPageInfo,
    2 "ResponseData" response_data: Vec<DescribeDisposeAndPlaybookResponseData>
} }

/// In the response of [`DescribeDisposeAndPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeAndPlaybookPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDisposeAndPlaybookPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDisposeAndPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeAndPlaybookResponseData {
    pub alert_num: Option<i64>,
    pub dispose: Option<String>,
    pub entity_id: Option<i64>,
    pub entity_info: BTreeMap<String, Value>,
    pub entity_type: Option<String>,
    pub entity_uuid: Option<String>,
    pub opcode_map: BTreeMap<String, String>,
    pub opcode_set: Vec<String>,
    pub playbook_list: Vec<DescribeDisposeAndPlaybookPlaybookList>,
    pub scope: Vec<Value>,
}
model! { DescribeDisposeAndPlaybookResponseData {
    0 "AlertNum" alert_num: i64, 1 "Dispose" dispose: String, 2 "EntityId" entity_id: i64,
    3 "EntityInfo" entity_info: BTreeMap<String, Value>, 4 "EntityType" entity_type: String,
    5 "EntityUuid" entity_uuid: String, 6 "OpcodeMap" opcode_map: BTreeMap<String, String>,
    7 "OpcodeSet" opcode_set: Vec<String>, 8 "PlaybookList" playbook_list: Vec<DescribeDisposeAndPlaybookPlaybookList>,
    9 "Scope" scope: Vec<Value>
} }

/// In the response of [`DescribeDisposeAndPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeAndPlaybookPlaybookList {
    pub available: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub dispose_status: Option<String>,
    pub error_message: Option<String>,
    pub name: Option<String>,
    pub op_code: Option<String>,
    pub op_level: Option<String>,
    pub param_config: Vec<Value>,
    pub task_config: Option<String>,
    pub un_available_code: Option<String>,
    pub uuid: Option<String>,
    pub waf_playbook: Option<bool>,
}
model! { DescribeDisposeAndPlaybookPlaybookList {
    0 "Available" available: String, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "DisposeStatus" dispose_status: String, 4 "ErrorMessage" error_message: String, 5 "Name" name: String,
    6 "OpCode" op_code: String, 7 "OpLevel" op_level: String, 8 "ParamConfig" param_config: Vec<Value>,
    9 "TaskConfig" task_config: String, 10 "UnAvailableCode" un_available_code: String, 11 "Uuid" uuid: String,
    12 "WafPlaybook" waf_playbook: bool
} }

/// Describes dispose strategy playbook: `DescribeDisposeStrategyPlaybook` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeDisposeStrategyPlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeStrategyPlaybook {
    /// Required.
    pub end_time: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDisposeStrategyPlaybook(end_time: i64, start_time: i64)
    "DescribeDisposeStrategyPlaybook" -> DescribeDisposeStrategyPlaybookOutput {
    0 "EndTime" end_time, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64,
    4 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DescribeDisposeStrategyPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeStrategyPlaybookOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeDisposeStrategyPlaybookData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDisposeStrategyPlaybookOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeDisposeStrategyPlaybookData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeDisposeStrategyPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeStrategyPlaybookData {
    pub playbook_name: Option<String>,
    pub playbook_uuid: Option<String>,
}
model! { DescribeDisposeStrategyPlaybookData {
    0 "PlaybookName" playbook_name: String, 1 "PlaybookUuid" playbook_uuid: String
} }

/// Describes entity info: `DescribeEntityInfo` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeEntityInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntityInfo {
    pub entity_id: Option<i64>,
    pub entity_identity: Option<String>,
    pub incident_uuid: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub sophon_task_id: Option<String>,
}
operation! { DescribeEntityInfo() "DescribeEntityInfo" -> DescribeEntityInfoOutput {
    0 "EntityId" entity_id: i64, 1 "EntityIdentity" entity_identity: String, 2 "IncidentUuid" incident_uuid: String,
    3 "RegionId" region_id: String, 4 "RoleFor" role_for: i64, 5 "RoleType" role_type: i64,
    6 "SophonTaskId" sophon_task_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`DescribeEntityInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntityInfoOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEntityInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEntityInfoOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeEntityInfoData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeEntityInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntityInfoData {
    pub entity_id: Option<i64>,
    pub entity_info: BTreeMap<String, Value>,
    pub entity_type: Option<String>,
    pub tip_info: BTreeMap<String, Value>,
}
model! { DescribeEntityInfoData {
    0 "EntityId" entity_id: i64, 1 "EntityInfo" entity_info: BTreeMap<String, Value>,
    2 "EntityType" entity_type: String, 3 "TipInfo" tip_info: BTreeMap<String, Value>
} }

/// Describes event count by threat level: `DescribeEventCountByThreatLevel` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeEventCountByThreatLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCountByThreatLevel {
    pub end_time: Option<i64>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { DescribeEventCountByThreatLevel()
    "DescribeEventCountByThreatLevel" -> DescribeEventCountByThreatLevelOutput {
    0 "EndTime" end_time: i64, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64,
    4 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DescribeEventCountByThreatLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCountByThreatLevelOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEventCountByThreatLevelData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEventCountByThreatLevelOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeEventCountByThreatLevelData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeEventCountByThreatLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCountByThreatLevelData {
    pub event_daily_num: Vec<DescribeEventCountByThreatLevelEventDailyNum>,
    pub event_num: Option<i64>,
    pub high_level_event_num: Option<i64>,
    pub info_level_event_num: Option<i64>,
    pub low_level_event_num: Option<i64>,
    pub medium_level_event_num: Option<i64>,
    pub serious_level_event_num: Option<i64>,
    pub undeal_event_num: Option<i64>,
}
model! { DescribeEventCountByThreatLevelData {
    0 "EventDailyNum" event_daily_num: Vec<DescribeEventCountByThreatLevelEventDailyNum>, 1 "EventNum" event_num: i64,
    2 "HighLevelEventNum" high_level_event_num: i64, 3 "InfoLevelEventNum" info_level_event_num: i64,
    4 "LowLevelEventNum" low_level_event_num: i64, 5 "MediumLevelEventNum" medium_level_event_num: i64,
    6 "SeriousLevelEventNum" serious_level_event_num: i64, 7 "UndealEventNum" undeal_event_num: i64
} }

/// In the response of [`DescribeEventCountByThreatLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCountByThreatLevelEventDailyNum {
    pub date: Option<String>,
    pub event_num: Option<i64>,
    pub undeal_event_num: Option<i64>,
}
model! { DescribeEventCountByThreatLevelEventDailyNum {
    0 "Date" date: String, 1 "EventNum" event_num: i64, 2 "UndealEventNum" undeal_event_num: i64
} }

/// Describes event dispose: `DescribeEventDispose` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeEventDispose>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDispose {
    /// At least 1.
    pub current_page: Option<i64>,
    pub incident_uuid: Option<String>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeEventDispose() "DescribeEventDispose" -> DescribeEventDisposeOutput {
    0 "CurrentPage" current_page: i64, 1 "IncidentUuid" incident_uuid: String, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "RoleFor" role_for: i64, 5 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DescribeEventDispose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDisposeOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEventDisposeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEventDisposeOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeEventDisposeData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeEventDispose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDisposeData {
    pub event_dispose: Vec<Value>,
    pub receiver_info: Option<DescribeEventDisposeReceiverInfo>,
    pub remark: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeEventDisposeData {
    0 "EventDispose" event_dispose: Vec<Value>, 1 "ReceiverInfo" receiver_info: DescribeEventDisposeReceiverInfo,
    2 "Remark" remark: String, 3 "Status" status: i64
} }

/// In the response of [`DescribeEventDispose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDisposeReceiverInfo {
    pub channel: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub incident_uuid: Option<String>,
    pub message_title: Option<String>,
    pub receiver: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeEventDisposeReceiverInfo {
    0 "Channel" channel: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String, 3 "Id" id: i64,
    4 "IncidentUuid" incident_uuid: String, 5 "MessageTitle" message_title: String, 6 "Receiver" receiver: String,
    7 "Status" status: i64
} }

/// Describes imported log count: `DescribeImportedLogCount` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeImportedLogCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportedLogCount {
    pub region_id: Option<String>,
    pub role_for: Option<String>,
    pub role_type: Option<String>,
}
operation! { DescribeImportedLogCount() "DescribeImportedLogCount" -> DescribeImportedLogCountOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: String, 2 "RoleType" role_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeImportedLogCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportedLogCountOutput {
    pub data: Option<DescribeImportedLogCountData>,
}
model! { DescribeImportedLogCountOutput {
    0 "Data" data: DescribeImportedLogCountData
} }

/// In the response of [`DescribeImportedLogCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportedLogCountData {
    pub imported_log_count: Option<i64>,
    pub total_log_count: Option<i64>,
    pub un_imported_log_count: Option<i64>,
}
model! { DescribeImportedLogCountData {
    0 "ImportedLogCount" imported_log_count: i64, 1 "TotalLogCount" total_log_count: i64,
    2 "UnImportedLogCount" un_imported_log_count: i64
} }

/// Describes log fields: `DescribeLogFields` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeLogFields>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogFields {
    pub log_source: Option<String>,
    pub log_type: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeLogFields() "DescribeLogFields" -> DescribeLogFieldsOutput {
    0 "LogSource" log_source: String, 1 "LogType" log_type: String, 2 "RegionId" region_id: String,
    3 "RoleFor" role_for: i64, 4 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DescribeLogFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogFieldsOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeLogFieldsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeLogFieldsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeLogFieldsData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeLogFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogFieldsData {
    pub activity_name: Option<String>,
    pub field_desc: Option<String>,
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub log_code: Option<String>,
}
model! { DescribeLogFieldsData {
    0 "ActivityName" activity_name: String, 1 "FieldDesc" field_desc: String, 2 "FieldName" field_name: String,
    3 "FieldType" field_type: String, 4 "LogCode" log_code: String
} }

/// Describes log source: `DescribeLogSource` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeLogSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSource {
    pub log_type: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeLogSource() "DescribeLogSource" -> DescribeLogSourceOutput {
    0 "LogType" log_type: String, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeLogSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSourceOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeLogSourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeLogSourceOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeLogSourceData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeLogSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSourceData {
    pub log_source: Option<String>,
    pub log_source_name: Option<String>,
}
model! { DescribeLogSourceData {
    0 "LogSource" log_source: String, 1 "LogSourceName" log_source_name: String
} }

/// Describes log type: `DescribeLogType` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeLogType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogType {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeLogType() "DescribeLogType" -> DescribeLogTypeOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeLogType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogTypeOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeLogTypeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeLogTypeOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeLogTypeData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeLogType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogTypeData {
    pub log_type: Option<String>,
    pub log_type_name: Option<String>,
}
model! { DescribeLogTypeData {
    0 "LogType" log_type: String, 1 "LogTypeName" log_type_name: String
} }

/// Describes operators: `DescribeOperators` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeOperators>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperators {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub scene_type: Option<String>,
}
operation! { DescribeOperators() "DescribeOperators" -> DescribeOperatorsOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64,
    3 "SceneType" scene_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeOperators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorsOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeOperatorsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeOperatorsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeOperatorsData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeOperators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorsData {
    pub index: Option<i64>,
    pub operator: Option<String>,
    pub operator_desc_cn: Option<String>,
    pub operator_desc_en: Option<String>,
    pub operator_name: Option<String>,
    pub support_data_type: Option<String>,
    pub support_tag: Vec<String>,
}
model! { DescribeOperatorsData {
    0 "Index" index: i64, 1 "Operator" operator: String, 2 "OperatorDescCn" operator_desc_cn: String,
    3 "OperatorDescEn" operator_desc_en: String, 4 "OperatorName" operator_name: String,
    5 "SupportDataType" support_data_type: String, 6 "SupportTag" support_tag: Vec<String>
} }

/// Describes prod count: `DescribeProdCount` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeProdCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProdCount {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeProdCount() "DescribeProdCount" -> DescribeProdCountOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeProdCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProdCountOutput {
    pub data: Option<DescribeProdCountData>,
}
model! { DescribeProdCountOutput {
    0 "Data" data: DescribeProdCountData
} }

/// In the response of [`DescribeProdCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProdCountData {
    pub aliyun_imported_count: Option<i64>,
    pub aliyun_prod_count: Option<i64>,
    pub hcloud_imported_count: Option<i64>,
    pub hcloud_prod_count: Option<i64>,
    pub idc_imported_count: Option<i64>,
    pub idc_prod_count: Option<i64>,
    pub qcloud_imported_count: Option<i64>,
    pub qcloud_prod_count: Option<i64>,
}
model! { DescribeProdCountData {
    0 "AliyunImportedCount" aliyun_imported_count: i64, 1 "AliyunProdCount" aliyun_prod_count: i64,
    2 "HcloudImportedCount" hcloud_imported_count: i64, 3 "HcloudProdCount" hcloud_prod_count: i64,
    4 "IdcImportedCount" idc_imported_count: i64, 5 "IdcProdCount" idc_prod_count: i64,
    6 "QcloudImportedCount" qcloud_imported_count: i64, 7 "QcloudProdCount" qcloud_prod_count: i64
} }

/// Describes scope users: `DescribeScopeUsers` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeScopeUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScopeUsers {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeScopeUsers() "DescribeScopeUsers" -> DescribeScopeUsersOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeScopeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScopeUsersOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeScopeUsersData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeScopeUsersOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeScopeUsersData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeScopeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScopeUsersData {
    pub ali_uid: Option<i64>,
    pub cloud_code: Option<String>,
    pub domains: Vec<String>,
    pub instance_id: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeScopeUsersData {
    0 "AliUid" ali_uid: i64, 1 "CloudCode" cloud_code: String, 2 "Domains" domains: Vec<String>,
    3 "InstanceId" instance_id: String, 4 "UserId" user_id: String, 5 "UserName" user_name: String
} }

/// Describes service status: `DescribeServiceStatus` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceStatus {
    pub region_id: Option<String>,
}
operation! { DescribeServiceStatus() "DescribeServiceStatus" -> DescribeServiceStatusOutput {
    0 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceStatusOutput {
    pub data: Option<bool>,
}
model! { DescribeServiceStatusOutput {
    0 "Data" data: bool
} }

/// Describes storage: `DescribeStorage` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorage {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeStorage() "DescribeStorage" -> DescribeStorageOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageOutput {
    pub data: Option<bool>,
}
model! { DescribeStorageOutput {
    0 "Data" data: bool
} }

/// Describes user buy status: `DescribeUserBuyStatus` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeUserBuyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBuyStatus {
    pub region_id: Option<String>,
    pub sub_user_id: Option<i64>,
}
operation! { DescribeUserBuyStatus() "DescribeUserBuyStatus" -> DescribeUserBuyStatusOutput {
    0 "RegionId" region_id: String, 1 "SubUserId" sub_user_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeUserBuyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBuyStatusOutput {
    pub data: Option<DescribeUserBuyStatusData>,
}
model! { DescribeUserBuyStatusOutput {
    0 "Data" data: DescribeUserBuyStatusData
} }

/// In the response of [`DescribeUserBuyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBuyStatusData {
    pub can_buy: Option<bool>,
    pub capacity: Option<i64>,
    pub duration_days: Option<i64>,
    pub end_time: Option<i64>,
    pub main_user_id: Option<i64>,
    pub main_user_name: Option<String>,
    pub master_user_id: Option<i64>,
    pub master_user_name: Option<String>,
    pub rd_order: Option<i64>,
    pub sas_instance_id: Option<String>,
    pub sub_user_id: Option<i64>,
    pub sub_user_name: Option<String>,
}
model! { DescribeUserBuyStatusData {
    0 "CanBuy" can_buy: bool, 1 "Capacity" capacity: i64, 2 "DurationDays" duration_days: i64,
    3 "EndTime" end_time: i64, 4 "MainUserId" main_user_id: i64, 5 "MainUserName" main_user_name: String,
    6 "MasterUserId" master_user_id: i64, 7 "MasterUserName" master_user_name: String, 8 "RdOrder" rd_order: i64,
    9 "SasInstanceId" sas_instance_id: String, 10 "SubUserId" sub_user_id: i64, 11 "SubUserName" sub_user_name: String
} }

/// Describes waf scope: `DescribeWafScope` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeWafScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafScope {
    pub entity_id: Option<i64>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeWafScope() "DescribeWafScope" -> DescribeWafScopeOutput {
    0 "EntityId" entity_id: i64, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeWafScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafScopeOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeWafScopeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWafScopeOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeWafScopeData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeWafScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafScopeData {
    pub aliuid: Option<i64>,
    pub domains: Vec<String>,
    pub instance_id: Option<String>,
}
model! { DescribeWafScopeData {
    0 "Aliuid" aliuid: i64, 1 "Domains" domains: Vec<String>, 2 "InstanceId" instance_id: String
} }

/// Describes white rule list: `DescribeWhiteRuleList` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/DescribeWhiteRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleList {
    pub alert_name: Option<String>,
    pub alert_type: Option<String>,
    /// Required. At least 1.
    pub current_page: i64,
    pub incident_uuid: Option<String>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DescribeWhiteRuleList(current_page: i64, page_size: i64)
    "DescribeWhiteRuleList" -> DescribeWhiteRuleListOutput {
    0 "AlertName" alert_name: String, 1 "AlertType" alert_type: String, 2 "CurrentPage" current_page,
    3 "IncidentUuid" incident_uuid: String, 4 "PageSize" page_size, 5 "RegionId" region_id: String,
    6 "RoleFor" role_for: i64, 7 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`DescribeWhiteRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeWhiteRuleListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWhiteRuleListOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeWhiteRuleListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeWhiteRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListData {
    pub page_info: Option<DescribeWhiteRuleListPageInfo>,
    pub response_data: Vec<DescribeWhiteRuleListResponseData>,
}
model! { DescribeWhiteRuleListData {
    0 "PageInfo" page_info: DescribeWhiteRuleListPageInfo,
    1 "ResponseData" response_data: Vec<DescribeWhiteRuleListResponseData>
} }

/// In the response of [`DescribeWhiteRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeWhiteRuleListPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWhiteRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListResponseData {
    pub alert_name: Option<String>,
    pub alert_name_id: Option<String>,
    pub alert_type: Option<String>,
    pub alert_type_id: Option<String>,
    pub alert_uuid: Option<String>,
    pub aliuid: Option<i64>,
    pub expression: Option<DescribeWhiteRuleListExpression>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub incident_uuid: Option<String>,
    pub status: Option<i64>,
    pub sub_aliuid: Option<i64>,
}
model! { DescribeWhiteRuleListResponseData {
    0 "AlertName" alert_name: String, 1 "AlertNameId" alert_name_id: String, 2 "AlertType" alert_type: String,
    3 "AlertTypeId" alert_type_id: String, 4 "AlertUuid" alert_uuid: String, 5 "Aliuid" aliuid: i64,
    6 "Expression" expression: DescribeWhiteRuleListExpression, 7 "GmtCreate" gmt_create: String,
    8 "GmtModified" gmt_modified: String, 9 "Id" id: i64, 10 "IncidentUuid" incident_uuid: String,
    11 "Status" status: i64, 12 "SubAliuid" sub_aliuid: i64
} }

/// In the response of [`DescribeWhiteRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListExpression {
    pub conditions: Vec<DescribeWhiteRuleListConditions>,
    pub logic: Option<String>,
}
model! { DescribeWhiteRuleListExpression {
    0 "Conditions" conditions: Vec<DescribeWhiteRuleListConditions>, 1 "Logic" logic: String
} }

/// In the response of [`DescribeWhiteRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListConditions {
    pub is_not: Option<bool>,
    pub item_id: Option<i64>,
    pub left: Option<DescribeWhiteRuleListLeft>,
    pub operator: Option<String>,
    pub right: Option<DescribeWhiteRuleListRight>,
}
model! { DescribeWhiteRuleListConditions {
    0 "IsNot" is_not: bool, 1 "ItemId" item_id: i64, 2 "Left" left: DescribeWhiteRuleListLeft,
    3 "Operator" operator: String, 4 "Right" right: DescribeWhiteRuleListRight
} }

/// In the response of [`DescribeWhiteRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListLeft {
    pub is_var: Option<bool>,
    pub modifier: Option<String>,
    pub modifier_param: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeWhiteRuleListLeft {
    0 "IsVar" is_var: bool, 1 "Modifier" modifier: String, 2 "ModifierParam" modifier_param: BTreeMap<String, Value>,
    3 "Type" r#type: String, 4 "Value" value: String
} }

/// In the response of [`DescribeWhiteRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListRight {
    pub is_var: Option<bool>,
    pub modifier: Option<String>,
    pub modifier_param: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeWhiteRuleListRight {
    0 "IsVar" is_var: bool, 1 "Modifier" modifier: String, 2 "ModifierParam" modifier_param: BTreeMap<String, Value>,
    3 "Type" r#type: String, 4 "Value" value: String
} }

/// Enables access for cloud siem: `EnableAccessForCloudSiem` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/EnableAccessForCloudSiem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAccessForCloudSiem {
    pub auto_submit: Option<i64>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { EnableAccessForCloudSiem() "EnableAccessForCloudSiem" -> EnableAccessForCloudSiemOutput {
    0 "AutoSubmit" auto_submit: i64, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64,
    3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`EnableAccessForCloudSiem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAccessForCloudSiemOutput {
    pub data: Option<bool>,
}
model! { EnableAccessForCloudSiemOutput {
    0 "Data" data: bool
} }

/// Enables service for cloud siem: `EnableServiceForCloudSiem` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/EnableServiceForCloudSiem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServiceForCloudSiem {
    pub region_id: Option<String>,
}
operation! { EnableServiceForCloudSiem() "EnableServiceForCloudSiem" -> EnableServiceForCloudSiemOutput {
    0 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`EnableServiceForCloudSiem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServiceForCloudSiemOutput {
    pub data: Option<bool>,
}
model! { EnableServiceForCloudSiemOutput {
    0 "Data" data: bool
} }

/// Gets capacity: `GetCapacity` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/GetCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCapacity {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { GetCapacity() "GetCapacity" -> GetCapacityOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCapacityOutput {
    pub data: Option<GetCapacityData>,
}
model! { GetCapacityOutput {
    0 "Data" data: GetCapacityData
} }

/// In the response of [`GetCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCapacityData {
    pub agent_managed_asset_quota: Option<i64>,
    pub agent_managed_asset_used: Option<i64>,
    pub exist_log_store: Option<bool>,
    pub preserved_capacity: Option<i64>,
    pub used_capacity: Option<f64>,
}
model! { GetCapacityData {
    0 "AgentManagedAssetQuota" agent_managed_asset_quota: i64, 1 "AgentManagedAssetUsed" agent_managed_asset_used: i64,
    2 "ExistLogStore" exist_log_store: bool, 3 "PreservedCapacity" preserved_capacity: i64,
    4 "UsedCapacity" used_capacity: f64
} }

/// Gets data storage: `GetDataStorage` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/GetDataStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataStorage {
    pub lang: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
}
operation! { GetDataStorage() "GetDataStorage" -> GetDataStorageOutput {
    0 "Lang" lang: String, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetDataStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataStorageOutput {
    pub data: Option<GetDataStorageData>,
}
model! { GetDataStorageOutput {
    0 "Data" data: GetDataStorageData
} }

/// In the response of [`GetDataStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataStorageData {
    pub cold_storage_used_capacity: Option<f64>,
    pub data_storage_region_id: Option<String>,
    pub data_storage_region_permission: Option<String>,
    pub data_storage_total_capacity: Option<i64>,
    pub data_storage_used_capacity: Option<f64>,
    pub data_storage_used_capacity_detail: Option<String>,
    pub log_project: Option<String>,
    pub normalization_log_stores: Vec<GetDataStorageNormalizationLogStores>,
    pub normalization_log_views: Vec<GetDataStorageNormalizationLogViews>,
    pub sas_log_stores: Vec<GetDataStorageSasLogStores>,
}
model! { GetDataStorageData {
    0 "ColdStorageUsedCapacity" cold_storage_used_capacity: f64, 1 "DataStorageRegionId" data_storage_region_id: String,
    2 "DataStorageRegionPermission" data_storage_region_permission: String,
    3 "DataStorageTotalCapacity" data_storage_total_capacity: i64,
    4 "DataStorageUsedCapacity" data_storage_used_capacity: f64,
    5 "DataStorageUsedCapacityDetail" data_storage_used_capacity_detail: String, 6 "LogProject" log_project: String,
    7 "NormalizationLogStores" normalization_log_stores: Vec<GetDataStorageNormalizationLogStores>,
    8 "NormalizationLogViews" normalization_log_views: Vec<GetDataStorageNormalizationLogViews>,
    9 "SasLogStores" sas_log_stores: Vec<GetDataStorageSasLogStores>
} }

/// In the response of [`GetDataStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataStorageNormalizationLogStores {
    pub log_store_name: Option<String>,
    pub log_store_ttl: Option<i64>,
}
model! { GetDataStorageNormalizationLogStores {
    0 "LogStoreName" log_store_name: String, 1 "LogStoreTtl" log_store_ttl: i64
} }

/// In the response of [`GetDataStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataStorageNormalizationLogViews {
    pub activity_name: Option<String>,
    pub category_name: Option<String>,
    pub detection_rule_reference_count: Option<i64>,
    pub detection_rule_reference_product_ids: Vec<String>,
    pub log_search_conditions: Option<String>,
    pub log_store_name: Option<String>,
    pub log_view_existed: Option<bool>,
    pub log_view_name: Option<String>,
}
model! { GetDataStorageNormalizationLogViews {
    0 "ActivityName" activity_name: String, 1 "CategoryName" category_name: String,
    2 "DetectionRuleReferenceCount" detection_rule_reference_count: i64,
    3 "DetectionRuleReferenceProductIds" detection_rule_reference_product_ids: Vec<String>,
    4 "LogSearchConditions" log_search_conditions: String, 5 "LogStoreName" log_store_name: String,
    6 "LogViewExisted" log_view_existed: bool, 7 "LogViewName" log_view_name: String
} }

/// In the response of [`GetDataStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataStorageSasLogStores {
    pub log_code: Option<String>,
    pub log_delivery_group: Option<String>,
    pub log_delivery_permission: Option<String>,
    pub log_delivery_status: Option<String>,
    pub log_delivery_update_time: Option<String>,
    pub log_name: Option<String>,
    pub log_search_conditions: Option<String>,
    pub log_store_existed: Option<bool>,
    pub log_store_name: Option<String>,
    pub log_store_ttl: Option<i64>,
}
model! { GetDataStorageSasLogStores {
    0 "LogCode" log_code: String, 1 "LogDeliveryGroup" log_delivery_group: String,
    2 "LogDeliveryPermission" log_delivery_permission: String, 3 "LogDeliveryStatus" log_delivery_status: String,
    4 "LogDeliveryUpdateTime" log_delivery_update_time: String, 5 "LogName" log_name: String,
    6 "LogSearchConditions" log_search_conditions: String, 7 "LogStoreExisted" log_store_existed: bool,
    8 "LogStoreName" log_store_name: String, 9 "LogStoreTtl" log_store_ttl: i64
} }

/// Gets entitiy stat: `GetEntitiyStat` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/GetEntitiyStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntitiyStat {
    pub asset_name: Option<String>,
    pub asset_uuid: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub entity_uuid: Option<String>,
    pub entity_uuids: Option<String>,
    /// Required.
    pub incident_uuid: String,
    pub is_asset: Option<String>,
    pub is_malware_entity: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub tags: Option<String>,
}
operation! { GetEntitiyStat(incident_uuid: String) "GetEntitiyStat" -> GetEntitiyStatOutput {
    0 "AssetName" asset_name: String, 1 "AssetUuid" asset_uuid: String, 2 "EntityName" entity_name: String,
    3 "EntityType" entity_type: String, 4 "EntityUuid" entity_uuid: String, 5 "EntityUuids" entity_uuids: String,
    6 "IncidentUuid" incident_uuid, 7 "IsAsset" is_asset: String, 8 "IsMalwareEntity" is_malware_entity: String,
    9 "RegionId" region_id: String, 10 "RoleFor" role_for: i64, 11 "RoleType" role_type: i64, 12 "Tags" tags: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`GetEntitiyStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntitiyStatOutput {
    pub code: Option<i64>,
    pub data: Vec<GetEntitiyStatData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEntitiyStatOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GetEntitiyStatData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetEntitiyStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntitiyStatData {
    pub alert_num: Option<i64>,
    pub entity_num: Option<i64>,
    pub entity_type: Option<String>,
    pub entity_uuid: Option<String>,
    pub incident_num: Option<i64>,
}
model! { GetEntitiyStatData {
    0 "AlertNum" alert_num: i64, 1 "EntityNum" entity_num: i64, 2 "EntityType" entity_type: String,
    3 "EntityUuid" entity_uuid: String, 4 "IncidentNum" incident_num: i64
} }

/// Gets storage: `GetStorage` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/GetStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorage {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { GetStorage() "GetStorage" -> GetStorageOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageOutput {
    pub data: Option<GetStorageData>,
}
model! { GetStorageOutput {
    0 "Data" data: GetStorageData
} }

/// In the response of [`GetStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageData {
    pub can_operate: Option<bool>,
    pub display_region: Option<bool>,
    pub region: Option<String>,
    pub ttl: Option<i64>,
}
model! { GetStorageData {
    0 "CanOperate" can_operate: bool, 1 "DisplayRegion" display_region: bool, 2 "Region" region: String,
    3 "Ttl" ttl: i64
} }

/// Lists account access id: `ListAccountAccessId` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListAccountAccessId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountAccessId {
    /// Required.
    pub cloud_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { ListAccountAccessId(cloud_code: String) "ListAccountAccessId" -> ListAccountAccessIdOutput {
    0 "CloudCode" cloud_code, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ListAccountAccessId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountAccessIdOutput {
    pub code: Option<i64>,
    pub data: Vec<ListAccountAccessIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAccountAccessIdOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListAccountAccessIdData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListAccountAccessId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountAccessIdData {
    pub access_id: Option<String>,
    pub access_id_md5: Option<String>,
    pub account_id: Option<String>,
    pub account_str: Option<String>,
    pub bound: Option<i64>,
    pub cloud_code: Option<String>,
    pub sub_user_id: Option<i64>,
}
model! { ListAccountAccessIdData {
    0 "AccessId" access_id: String, 1 "AccessIdMd5" access_id_md5: String, 2 "AccountId" account_id: String,
    3 "AccountStr" account_str: String, 4 "Bound" bound: i64, 5 "CloudCode" cloud_code: String,
    6 "SubUserId" sub_user_id: i64
} }

/// Lists accounts by log: `ListAccountsByLog` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListAccountsByLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsByLog {
    /// Required.
    pub cloud_code: String,
    /// Required.
    pub log_codes: Vec<String>,
    /// Required.
    pub prod_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { ListAccountsByLog(cloud_code: String, log_codes: Vec<String>, prod_code: String)
    "ListAccountsByLog" -> ListAccountsByLogOutput {
    0 "CloudCode" cloud_code, 1 "LogCodes" log_codes, 2 "ProdCode" prod_code, 3 "RegionId" region_id: String,
    4 "RoleFor" role_for: i64, 5 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ListAccountsByLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsByLogOutput {
    pub data: Vec<ListAccountsByLogData>,
}
model! { ListAccountsByLogOutput {
    0 "Data" data: Vec<ListAccountsByLogData>
} }

/// In the response of [`ListAccountsByLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsByLogData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub imported: Option<i64>,
    pub log_code: Option<String>,
    pub main_user_id: Option<i64>,
    pub prod_code: Option<String>,
    pub sub_user_id: Option<i64>,
}
model! { ListAccountsByLogData {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "Imported" imported: i64,
    3 "LogCode" log_code: String, 4 "MainUserId" main_user_id: i64, 5 "ProdCode" prod_code: String,
    6 "SubUserId" sub_user_id: i64
} }

/// Lists all prods: `ListAllProds` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListAllProds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllProds {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { ListAllProds() "ListAllProds" -> ListAllProdsOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ListAllProds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllProdsOutput {
    pub data: Option<ListAllProdsData>,
}
model! { ListAllProdsOutput {
    0 "Data" data: ListAllProdsData
} }

/// In the response of [`ListAllProds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllProdsData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub prod_list: Vec<ListAllProdsProdList>,
    pub total_count: Option<i64>,
}
model! { ListAllProdsData {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "ProdList" prod_list: Vec<ListAllProdsProdList>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAllProds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllProdsProdList {
    pub cloud_code: Option<String>,
    pub imported_log_count: Option<i64>,
    pub modify_time: Option<String>,
    pub prod_code: Option<String>,
    pub total_log_count: Option<i64>,
}
model! { ListAllProdsProdList {
    0 "CloudCode" cloud_code: String, 1 "ImportedLogCount" imported_log_count: i64, 2 "ModifyTime" modify_time: String,
    3 "ProdCode" prod_code: String, 4 "TotalLogCount" total_log_count: i64
} }

/// Lists automate response configs: `ListAutomateResponseConfigs` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListAutomateResponseConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutomateResponseConfigs {
    pub action_type: Option<String>,
    pub auto_response_type: Option<String>,
    /// Required. At least 1.
    pub current_page: i64,
    pub id: Option<i64>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub playbook_uuid: Option<String>,
    pub region_id: Option<String>,
    pub response_rule_type: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub rule_name: Option<String>,
    pub status: Option<i64>,
    pub sub_user_id: Option<i64>,
}
operation! { ListAutomateResponseConfigs(current_page: i64, page_size: i64)
    "ListAutomateResponseConfigs" -> ListAutomateResponseConfigsOutput {
    0 "ActionType" action_type: String, 1 "AutoResponseType" auto_response_type: String, 2 "CurrentPage" current_page,
    3 "Id" id: i64, 4 "PageSize" page_size, 5 "PlaybookUuid" playbook_uuid: String, 6 "RegionId" region_id: String,
    7 "ResponseRuleType" response_rule_type: String, 8 "RoleFor" role_for: i64, 9 "RoleType" role_type: i64,
    10 "RuleName" rule_name: String, 11 "Status" status: i64, 12 "SubUserId" sub_user_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`ListAutomateResponseConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutomateResponseConfigsOutput {
    pub code: Option<i64>,
    pub data: Option<ListAutomateResponseConfigsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAutomateResponseConfigsOutput {
    0 "Code" code: i64, 1 "Data" data: ListAutomateResponseConfigsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListAutomateResponseConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutomateResponseConfigsData {
    pub page_info: Option<ListAutomateResponseConfigsPageInfo>,
    pub response_data: Vec<ListAutomateResponseConfigsResponseData>,
}
model! { ListAutomateResponseConfigsData {
    0 "PageInfo" page_info: ListAutomateResponseConfigsPageInfo,
    1 "ResponseData" response_data: Vec<ListAutomateResponseConfigsResponseData>
} }

/// In the response of [`ListAutomateResponseConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutomateResponseConfigsPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAutomateResponseConfigsPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ListAutomateResponseConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutomateResponseConfigsResponseData {
    pub action_config: Option<String>,
    pub action_type: Option<String>,
    pub aliuid: Option<i64>,
    pub auto_response_type: Option<String>,
    pub data_type: Option<i64>,
    pub execution_condition: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub response_rule_type: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<i64>,
    pub sub_user_id: Option<i64>,
}
model! { ListAutomateResponseConfigsResponseData {
    0 "ActionConfig" action_config: String, 1 "ActionType" action_type: String, 2 "Aliuid" aliuid: i64,
    3 "AutoResponseType" auto_response_type: String, 4 "DataType" data_type: i64,
    5 "ExecutionCondition" execution_condition: String, 6 "GmtCreate" gmt_create: String,
    7 "GmtModified" gmt_modified: String, 8 "Id" id: i64, 9 "ResponseRuleType" response_rule_type: String,
    10 "RuleName" rule_name: String, 11 "Status" status: i64, 12 "SubUserId" sub_user_id: i64
} }

/// Lists bind account: `ListBindAccount` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListBindAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindAccount {
    /// Required.
    pub cloud_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { ListBindAccount(cloud_code: String) "ListBindAccount" -> ListBindAccountOutput {
    0 "CloudCode" cloud_code, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ListBindAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindAccountOutput {
    pub data: Vec<ListBindAccountData>,
}
model! { ListBindAccountOutput {
    0 "Data" data: Vec<ListBindAccountData>
} }

/// In the response of [`ListBindAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindAccountData {
    pub access_id: Option<String>,
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub bind_id: Option<i64>,
    pub cloud_code: Option<String>,
    pub create_user: Option<String>,
    pub data_source_count: Option<i64>,
    pub modify_time: Option<String>,
}
model! { ListBindAccountData {
    0 "AccessId" access_id: String, 1 "AccountId" account_id: String, 2 "AccountName" account_name: String,
    3 "BindId" bind_id: i64, 4 "CloudCode" cloud_code: String, 5 "CreateUser" create_user: String,
    6 "DataSourceCount" data_source_count: i64, 7 "ModifyTime" modify_time: String
} }

/// Lists bind data sources: `ListBindDataSources` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListBindDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindDataSources {
    /// Required.
    pub account_id: String,
    /// Required.
    pub cloud_code: String,
    pub region_id: Option<String>,
}
operation! { ListBindDataSources(account_id: String, cloud_code: String)
    "ListBindDataSources" -> ListBindDataSourcesOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ListBindDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindDataSourcesOutput {
    pub data: Vec<ListBindDataSourcesData>,
}
model! { ListBindDataSourcesOutput {
    0 "Data" data: Vec<ListBindDataSourcesData>
} }

/// In the response of [`ListBindDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindDataSourcesData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub cloud_code: Option<String>,
    pub data_source_instance_id: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_remark: Option<String>,
    pub data_source_type: Option<String>,
    pub log_count: Option<i64>,
    pub task_count: Option<i64>,
}
model! { ListBindDataSourcesData {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "CloudCode" cloud_code: String,
    3 "DataSourceInstanceId" data_source_instance_id: String, 4 "DataSourceName" data_source_name: String,
    5 "DataSourceRemark" data_source_remark: String, 6 "DataSourceType" data_source_type: String,
    7 "LogCount" log_count: i64, 8 "TaskCount" task_count: i64
} }

/// Lists cloud siem customize rules: `ListCloudSiemCustomizeRules` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListCloudSiemCustomizeRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemCustomizeRules {
    pub alert_type: Option<String>,
    /// Required. At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub id: Option<String>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub threat_level: Option<Vec<String>>,
}
operation! { ListCloudSiemCustomizeRules(current_page: i64, page_size: i64)
    "ListCloudSiemCustomizeRules" -> ListCloudSiemCustomizeRulesOutput {
    0 "AlertType" alert_type: String, 1 "CurrentPage" current_page, 2 "EndTime" end_time: i64, 3 "Id" id: String,
    4 "Order" order: String, 5 "OrderField" order_field: String, 6 "PageSize" page_size, 7 "RegionId" region_id: String,
    8 "RoleFor" role_for: i64, 9 "RoleType" role_type: i64, 10 "RuleName" rule_name: String,
    11 "RuleType" rule_type: String, 12 "StartTime" start_time: i64, 13 "Status" status: i64,
    14 "ThreatLevel" threat_level: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// Response of [`ListCloudSiemCustomizeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemCustomizeRulesOutput {
    pub code: Option<i64>,
    pub data: Option<ListCloudSiemCustomizeRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCloudSiemCustomizeRulesOutput {
    0 "Code" code: i64, 1 "Data" data: ListCloudSiemCustomizeRulesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListCloudSiemCustomizeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemCustomizeRulesData {
    pub page_info: Option<ListCloudSiemCustomizeRulesPageInfo>,
    pub response_data: Vec<ListCloudSiemCustomizeRulesResponseData>,
}
model! { ListCloudSiemCustomizeRulesData {
    0 "PageInfo" page_info: ListCloudSiemCustomizeRulesPageInfo,
    1 "ResponseData" response_data: Vec<ListCloudSiemCustomizeRulesResponseData>
} }

/// In the response of [`ListCloudSiemCustomizeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemCustomizeRulesPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloudSiemCustomizeRulesPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ListCloudSiemCustomizeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemCustomizeRulesResponseData {
    pub alert_type: Option<String>,
    pub alert_type_mds: Option<String>,
    pub aliuid: Option<i64>,
    pub att_ck: Option<String>,
    pub data_type: Option<i64>,
    pub event_transfer_ext: Option<String>,
    pub event_transfer_switch: Option<i64>,
    pub event_transfer_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub log_source: Option<String>,
    pub log_source_mds: Option<String>,
    pub log_type: Option<String>,
    pub log_type_mds: Option<String>,
    pub query_cycle: Option<String>,
    pub rule_condition: Option<String>,
    pub rule_desc: Option<String>,
    pub rule_group: Option<String>,
    pub rule_name: Option<String>,
    pub rule_threshold: Option<String>,
    pub rule_type: Option<String>,
    pub status: Option<i64>,
    pub threat_level: Option<String>,
}
model! { ListCloudSiemCustomizeRulesResponseData {
    0 "AlertType" alert_type: String, 1 "AlertTypeMds" alert_type_mds: String, 2 "Aliuid" aliuid: i64,
    3 "AttCk" att_ck: String, 4 "DataType" data_type: i64, 5 "EventTransferExt" event_transfer_ext: String,
    6 "EventTransferSwitch" event_transfer_switch: i64, 7 "EventTransferType" event_transfer_type: String,
    8 "GmtCreate" gmt_create: String, 9 "GmtModified" gmt_modified: String, 10 "Id" id: i64,
    11 "LogSource" log_source: String, 12 "LogSourceMds" log_source_mds: String, 13 "LogType" log_type: String,
    14 "LogTypeMds" log_type_mds: String, 15 "QueryCycle" query_cycle: String,
    16 "RuleCondition" rule_condition: String, 17 "RuleDesc" rule_desc: String, 18 "RuleGroup" rule_group: String,
    19 "RuleName" rule_name: String, 20 "RuleThreshold" rule_threshold: String, 21 "RuleType" rule_type: String,
    22 "Status" status: i64, 23 "ThreatLevel" threat_level: String
} }

/// Lists cloud siem predefined rules: `ListCloudSiemPredefinedRules` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListCloudSiemPredefinedRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemPredefinedRules {
    pub alert_type: Option<String>,
    pub att_ck: Option<String>,
    /// Required. At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub event_transfer_type: Option<String>,
    pub id: Option<String>,
    pub log_source: Option<String>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub threat_level: Option<Vec<String>>,
}
operation! { ListCloudSiemPredefinedRules(current_page: i64, page_size: i64)
    "ListCloudSiemPredefinedRules" -> ListCloudSiemPredefinedRulesOutput {
    0 "AlertType" alert_type: String, 1 "AttCk" att_ck: String, 2 "CurrentPage" current_page, 3 "EndTime" end_time: i64,
    4 "EventTransferType" event_transfer_type: String, 5 "Id" id: String, 6 "LogSource" log_source: String,
    7 "Order" order: String, 8 "OrderField" order_field: String, 9 "PageSize" page_size,
    10 "RegionId" region_id: String, 11 "RoleFor" role_for: i64, 12 "RoleType" role_type: i64,
    13 "RuleName" rule_name: String, 14 "RuleType" rule_type: String, 15 "StartTime" start_time: i64,
    16 "Status" status: i64, 17 "ThreatLevel" threat_level: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None)
] }

/// Response of [`ListCloudSiemPredefinedRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemPredefinedRulesOutput {
    pub code: Option<i64>,
    pub data: Option<ListCloudSiemPredefinedRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCloudSiemPredefinedRulesOutput {
    0 "Code" code: i64, 1 "Data" data: ListCloudSiemPredefinedRulesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListCloudSiemPredefinedRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemPredefinedRulesData {
    pub page_info: Option<ListCloudSiemPredefinedRulesPageInfo>,
    pub response_data: Vec<ListCloudSiemPredefinedRulesResponseData>,
}
model! { ListCloudSiemPredefinedRulesData {
    0 "PageInfo" page_info: ListCloudSiemPredefinedRulesPageInfo,
    1 "ResponseData" response_data: Vec<ListCloudSiemPredefinedRulesResponseData>
} }

/// In the response of [`ListCloudSiemPredefinedRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemPredefinedRulesPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloudSiemPredefinedRulesPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ListCloudSiemPredefinedRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemPredefinedRulesResponseData {
    pub alert_type: Option<String>,
    pub att_ck: Option<String>,
    pub event_transfer_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub rule_desc_mds: Option<String>,
    pub rule_name: Option<String>,
    pub rule_name_cn: Option<String>,
    pub rule_name_en: Option<String>,
    pub rule_name_mds: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub threat_level: Option<String>,
}
model! { ListCloudSiemPredefinedRulesResponseData {
    0 "AlertType" alert_type: String, 1 "AttCk" att_ck: String, 2 "EventTransferType" event_transfer_type: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: i64,
    6 "RuleDescMds" rule_desc_mds: String, 7 "RuleName" rule_name: String, 8 "RuleNameCn" rule_name_cn: String,
    9 "RuleNameEn" rule_name_en: String, 10 "RuleNameMds" rule_name_mds: String, 11 "Source" source: String,
    12 "Status" status: i64, 13 "ThreatLevel" threat_level: String
} }

/// Lists customize rule test result: `ListCustomizeRuleTestResult` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListCustomizeRuleTestResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizeRuleTestResult {
    /// Required. At least 1.
    pub current_page: i64,
    pub detection_rule_id: Option<String>,
    pub end_time: Option<i64>,
    pub id: Option<i64>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub start_time: Option<i64>,
    pub verify_type: Option<String>,
}
operation! { ListCustomizeRuleTestResult(current_page: i64, page_size: i64)
    "ListCustomizeRuleTestResult" -> ListCustomizeRuleTestResultOutput {
    0 "CurrentPage" current_page, 1 "DetectionRuleId" detection_rule_id: String, 2 "EndTime" end_time: i64,
    3 "Id" id: i64, 4 "PageSize" page_size, 5 "RegionId" region_id: String, 6 "RoleFor" role_for: i64,
    7 "RoleType" role_type: i64, 8 "StartTime" start_time: i64, 9 "VerifyType" verify_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`ListCustomizeRuleTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizeRuleTestResultOutput {
    pub code: Option<i64>,
    pub data: Option<ListCustomizeRuleTestResultData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCustomizeRuleTestResultOutput {
    0 "Code" code: i64, 1 "Data" data: ListCustomizeRuleTestResultData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListCustomizeRuleTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizeRuleTestResultData {
    pub page_info: Option<ListCustomizeRuleTestResultPageInfo>,
    pub response_data: Vec<ListCustomizeRuleTestResultResponseData>,
}
model! { ListCustomizeRuleTestResultData {
    0 "PageInfo" page_info: ListCustomizeRuleTestResultPageInfo,
    1 "ResponseData" response_data: Vec<ListCustomizeRuleTestResultResponseData>
} }

/// In the response of [`ListCustomizeRuleTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizeRuleTestResultPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub verified_count: Option<i64>,
}
model! { ListCustomizeRuleTestResultPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "VerifiedCount" verified_count: i64
} }

/// In the response of [`ListCustomizeRuleTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizeRuleTestResultResponseData {
    pub alert_desc: Option<String>,
    pub alert_detail: Option<String>,
    pub alert_src_prod: Option<String>,
    pub alert_src_prod_module: Option<String>,
    pub att_ck: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub level: Option<String>,
    pub log_source: Option<String>,
    pub log_time: Option<String>,
    pub log_type: Option<String>,
    pub main_user_id: Option<String>,
    pub online_status: Option<String>,
    pub sub_user_id: Option<String>,
    pub uuid: Option<String>,
    pub verify_type: Option<String>,
}
model! { ListCustomizeRuleTestResultResponseData {
    0 "AlertDesc" alert_desc: String, 1 "AlertDetail" alert_detail: String, 2 "AlertSrcProd" alert_src_prod: String,
    3 "AlertSrcProdModule" alert_src_prod_module: String, 4 "AttCk" att_ck: String, 5 "EventName" event_name: String,
    6 "EventType" event_type: String, 7 "Level" level: String, 8 "LogSource" log_source: String,
    9 "LogTime" log_time: String, 10 "LogType" log_type: String, 11 "MainUserId" main_user_id: String,
    12 "OnlineStatus" online_status: String, 13 "SubUserId" sub_user_id: String, 14 "Uuid" uuid: String,
    15 "VerifyType" verify_type: String
} }

/// Lists data source logs: `ListDataSourceLogs` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListDataSourceLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceLogs {
    /// Required.
    pub account_id: String,
    /// Required.
    pub cloud_code: String,
    /// Required.
    pub data_source_instance_id: String,
    pub region_id: Option<String>,
}
operation! { ListDataSourceLogs(account_id: String, cloud_code: String, data_source_instance_id: String)
    "ListDataSourceLogs" -> ListDataSourceLogsOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ListDataSourceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceLogsOutput {
    pub data: Option<ListDataSourceLogsData>,
}
model! { ListDataSourceLogsOutput {
    0 "Data" data: ListDataSourceLogsData
} }

/// In the response of [`ListDataSourceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceLogsData {
    pub account_id: Option<String>,
    pub cloud_code: Option<String>,
    pub data_source_instance_id: Option<String>,
    pub data_source_instance_logs: Vec<ListDataSourceLogsDataSourceInstanceLogs>,
    pub data_source_instance_name: Option<String>,
    pub data_source_instance_remark: Option<String>,
    pub sub_user_id: Option<i64>,
}
model! { ListDataSourceLogsData {
    0 "AccountId" account_id: String, 1 "CloudCode" cloud_code: String,
    2 "DataSourceInstanceId" data_source_instance_id: String,
    3 "DataSourceInstanceLogs" data_source_instance_logs: Vec<ListDataSourceLogsDataSourceInstanceLogs>,
    4 "DataSourceInstanceName" data_source_instance_name: String,
    5 "DataSourceInstanceRemark" data_source_instance_remark: String, 6 "SubUserId" sub_user_id: i64
} }

/// In the response of [`ListDataSourceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceLogsDataSourceInstanceLogs {
    pub log_code: Option<String>,
    pub log_instance_id: Option<String>,
    pub log_mds_code: Option<String>,
    pub log_params: Vec<ListDataSourceLogsLogParams>,
    pub task_status: Option<i64>,
}
model! { ListDataSourceLogsDataSourceInstanceLogs {
    0 "LogCode" log_code: String, 1 "LogInstanceId" log_instance_id: String, 2 "LogMdsCode" log_mds_code: String,
    3 "LogParams" log_params: Vec<ListDataSourceLogsLogParams>, 4 "TaskStatus" task_status: i64
} }

/// In the response of [`ListDataSourceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceLogsLogParams {
    pub para_code: Option<String>,
    pub para_value: Option<String>,
}
model! { ListDataSourceLogsLogParams {
    0 "ParaCode" para_code: String, 1 "ParaValue" para_value: String
} }

/// Lists data source types: `ListDataSourceTypes` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListDataSourceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTypes {
    /// Required.
    pub cloud_code: String,
    pub region_id: Option<String>,
}
operation! { ListDataSourceTypes(cloud_code: String) "ListDataSourceTypes" -> ListDataSourceTypesOutput {
    0 "CloudCode" cloud_code, 1 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ListDataSourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTypesOutput {
    pub data: Vec<ListDataSourceTypesData>,
}
model! { ListDataSourceTypesOutput {
    0 "Data" data: Vec<ListDataSourceTypesData>
} }

/// In the response of [`ListDataSourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTypesData {
    pub cloud_code: Option<String>,
    pub data_source_type: Option<String>,
}
model! { ListDataSourceTypesData {
    0 "CloudCode" cloud_code: String, 1 "DataSourceType" data_source_type: String
} }

/// Lists delivery: `ListDelivery` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDelivery {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { ListDelivery() "ListDelivery" -> ListDeliveryOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ListDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryOutput {
    pub data: Option<ListDeliveryData>,
}
model! { ListDeliveryOutput {
    0 "Data" data: ListDeliveryData
} }

/// In the response of [`ListDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryData {
    pub dashboard_url: Option<String>,
    pub display_switch_or_not: Option<bool>,
    pub log_store_name: Option<String>,
    pub product_list: Vec<ListDeliveryProductList>,
    pub project_name: Option<String>,
    pub search_url: Option<String>,
}
model! { ListDeliveryData {
    0 "DashboardUrl" dashboard_url: String, 1 "DisplaySwitchOrNot" display_switch_or_not: bool,
    2 "LogStoreName" log_store_name: String, 3 "ProductList" product_list: Vec<ListDeliveryProductList>,
    4 "ProjectName" project_name: String, 5 "SearchUrl" search_url: String
} }

/// In the response of [`ListDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryProductList {
    pub log_list: Vec<ListDeliveryLogList>,
    pub log_map: BTreeMap<String, Vec<DataProductListLogMapValue>>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
}
model! { ListDeliveryProductList {
    0 "LogList" log_list: Vec<ListDeliveryLogList>,
    1 "LogMap" log_map: BTreeMap<String, Vec<DataProductListLogMapValue>>, 2 "ProductCode" product_code: String,
    3 "ProductName" product_name: String
} }

/// In the response of [`ListDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryLogList {
    pub can_operate_or_not: Option<bool>,
    pub extra_parameters: Vec<ListDeliveryExtraParameters>,
    pub log_code: Option<String>,
    pub log_name: Option<String>,
    pub log_name_en: Option<String>,
    pub log_name_key: Option<String>,
    pub status: Option<bool>,
    pub topic: Option<String>,
}
model! { ListDeliveryLogList {
    0 "CanOperateOrNot" can_operate_or_not: bool,
    1 "ExtraParameters" extra_parameters: Vec<ListDeliveryExtraParameters>, 2 "LogCode" log_code: String,
    3 "LogName" log_name: String, 4 "LogNameEn" log_name_en: String, 5 "LogNameKey" log_name_key: String,
    6 "Status" status: bool, 7 "Topic" topic: String
} }

/// In the response of [`ListDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryExtraParameters {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListDeliveryExtraParameters {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataProductListLogMapValue {
    pub log_code: Option<String>,
    pub log_name: Option<String>,
    pub log_name_en: Option<String>,
    pub log_name_key: Option<String>,
    pub status: Option<bool>,
    pub can_operate_or_not: Option<bool>,
    pub topic: Option<String>,
    pub extra_parameters: Vec<DataProductListLogMapValueExtraParameters>,
}
model! { DataProductListLogMapValue {
    0 "LogCode" log_code: String, 1 "LogName" log_name: String, 2 "LogNameEn" log_name_en: String,
    3 "LogNameKey" log_name_key: String, 4 "Status" status: bool, 5 "CanOperateOrNot" can_operate_or_not: bool,
    6 "Topic" topic: String, 7 "ExtraParameters" extra_parameters: Vec<DataProductListLogMapValueExtraParameters>
} }

/// In the response of [`ListDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataProductListLogMapValueExtraParameters {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DataProductListLogMapValueExtraParameters {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists dispose strategy: `ListDisposeStrategy` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListDisposeStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategy {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub alert_uuid: Option<String>,
    /// Required. At least 1.
    pub current_page: i64,
    pub effective_status: Option<i64>,
    /// Required.
    pub end_time: i64,
    pub entity_identity: Option<String>,
    pub entity_type: Option<String>,
    pub entity_uuid_list: Option<Vec<String>>,
    pub group_by: Option<String>,
    pub group_key: Option<String>,
    pub incident_uuid: Option<String>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub playbook_name: Option<String>,
    pub playbook_types: Option<String>,
    pub playbook_uuid: Option<String>,
    pub query_mode: Option<String>,
    pub region_id: Option<String>,
    pub response_rule_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub sophon_task_id: Option<String>,
    /// Required.
    pub start_time: i64,
    pub status: Option<i64>,
    pub strategy_id: Option<String>,
}
operation! { ListDisposeStrategy(current_page: i64, end_time: i64, page_size: i64, start_time: i64)
    "ListDisposeStrategy" -> ListDisposeStrategyOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "AlertUuid" alert_uuid: String,
    3 "CurrentPage" current_page, 4 "EffectiveStatus" effective_status: i64, 5 "EndTime" end_time,
    6 "EntityIdentity" entity_identity: String, 7 "EntityType" entity_type: String,
    8 "EntityUuidList" entity_uuid_list: Vec<String>, 9 "GroupBy" group_by: String, 10 "GroupKey" group_key: String,
    11 "IncidentUuid" incident_uuid: String, 12 "Order" order: String, 13 "OrderField" order_field: String,
    14 "PageSize" page_size, 15 "PlaybookName" playbook_name: String, 16 "PlaybookTypes" playbook_types: String,
    17 "PlaybookUuid" playbook_uuid: String, 18 "QueryMode" query_mode: String, 19 "RegionId" region_id: String,
    20 "ResponseRuleId" response_rule_id: String, 21 "RoleFor" role_for: i64, 22 "RoleType" role_type: i64,
    23 "SophonTaskId" sophon_task_id: String, 24 "StartTime" start_time, 25 "Status" status: i64,
    26 "StrategyId" strategy_id: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None)
] }

/// Response of [`ListDisposeStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategyOutput {
    pub code: Option<i64>,
    pub data: Option<ListDisposeStrategyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDisposeStrategyOutput {
    0 "Code" code: i64, 1 "Data" data: ListDisposeStrategyData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListDisposeStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategyData {
    pub groups: Vec<ListDisposeStrategyGroups>,
    pub page_info: Option<ListDisposeStrategyPageInfo>,
    pub response_data: Vec<ListDisposeStrategyResponseData>,
}
model! { ListDisposeStrategyData {
    0 "Groups" groups: Vec<ListDisposeStrategyGroups>, 1 "PageInfo" page_info: ListDisposeStrategyPageInfo,
    2 "ResponseData" response_data: Vec<ListDisposeStrategyResponseData>
} }

/// In the response of [`ListDisposeStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategyGroups {
    pub failed_count: Option<i64>,
    pub first_occurrence_time: Option<i64>,
    pub group_by: Option<String>,
    pub group_key: Option<String>,
    pub group_meta: Option<ListDisposeStrategyGroupMeta>,
    pub group_name: Option<String>,
    pub group_title: Option<String>,
    pub last_occurrence_time: Option<i64>,
    pub latest_modified_time: Option<i64>,
    pub running_count: Option<i64>,
    pub success_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDisposeStrategyGroups {
    0 "FailedCount" failed_count: i64, 1 "FirstOccurrenceTime" first_occurrence_time: i64, 2 "GroupBy" group_by: String,
    3 "GroupKey" group_key: String, 4 "GroupMeta" group_meta: ListDisposeStrategyGroupMeta,
    5 "GroupName" group_name: String, 6 "GroupTitle" group_title: String,
    7 "LastOccurrenceTime" last_occurrence_time: i64, 8 "LatestModifiedTime" latest_modified_time: i64,
    9 "RunningCount" running_count: i64, 10 "SuccessCount" success_count: i64, 11 "TotalCount" total_count: i64
} }

/// In the response of [`ListDisposeStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategyGroupMeta {
    pub group_info: Option<Value>,
}
model! { ListDisposeStrategyGroupMeta {
    0 "GroupInfo" group_info: Value
} }

/// In the response of [`ListDisposeStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategyPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDisposeStrategyPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ListDisposeStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategyResponseData {
    pub alert_name: Option<String>,
    pub alert_uuid: Option<String>,
    pub aliuid: Option<i64>,
    pub effective_status: Option<i64>,
    pub entity: Vec<Value>,
    pub entity_id: Option<i64>,
    pub entity_type: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub finish_time: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub incident_name: Option<String>,
    pub incident_uuid: Option<String>,
    pub playbook_name: Option<String>,
    pub playbook_type: Option<String>,
    pub playbook_uuid: Option<String>,
    pub scope: Vec<Value>,
    pub sophon_task_id: Option<String>,
    pub status: Option<i64>,
    pub sub_aliuid: Option<i64>,
    pub task_param: Option<String>,
    pub task_url: Option<String>,
}
model! { ListDisposeStrategyResponseData {
    0 "AlertName" alert_name: String, 1 "AlertUuid" alert_uuid: String, 2 "Aliuid" aliuid: i64,
    3 "EffectiveStatus" effective_status: i64, 4 "Entity" entity: Vec<Value>, 5 "EntityId" entity_id: i64,
    6 "EntityType" entity_type: String, 7 "ErrorCode" error_code: String, 8 "ErrorMessage" error_message: String,
    9 "FinishTime" finish_time: String, 10 "GmtCreate" gmt_create: String, 11 "GmtModified" gmt_modified: String,
    12 "Id" id: i64, 13 "IncidentName" incident_name: String, 14 "IncidentUuid" incident_uuid: String,
    15 "PlaybookName" playbook_name: String, 16 "PlaybookType" playbook_type: String,
    17 "PlaybookUuid" playbook_uuid: String, 18 "Scope" scope: Vec<Value>, 19 "SophonTaskId" sophon_task_id: String,
    20 "Status" status: i64, 21 "SubAliuid" sub_aliuid: i64, 22 "TaskParam" task_param: String,
    23 "TaskUrl" task_url: String
} }

/// Lists entities: `ListEntities` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntities {
    /// Required. At least 1.
    pub current_page: i64,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub entity_uuid: Option<String>,
    pub entity_uuids: Option<String>,
    /// Required.
    pub incident_uuid: String,
    pub is_malware_entity: Option<String>,
    pub malware_type: Option<String>,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub tags: Option<String>,
}
operation! { ListEntities(current_page: i64, incident_uuid: String, page_size: i64)
    "ListEntities" -> ListEntitiesOutput {
    0 "CurrentPage" current_page, 1 "EntityName" entity_name: String, 2 "EntityType" entity_type: String,
    3 "EntityUuid" entity_uuid: String, 4 "EntityUuids" entity_uuids: String, 5 "IncidentUuid" incident_uuid,
    6 "IsMalwareEntity" is_malware_entity: String, 7 "MalwareType" malware_type: String, 8 "PageSize" page_size,
    9 "RegionId" region_id: String, 10 "RoleFor" role_for: i64, 11 "RoleType" role_type: i64, 12 "Tags" tags: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`ListEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesOutput {
    pub code: Option<i64>,
    pub data: Option<ListEntitiesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEntitiesOutput {
    0 "Code" code: i64, 1 "Data" data: ListEntitiesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesData {
    pub page_info: Option<ListEntitiesPageInfo>,
    pub response_data: Vec<ListEntitiesResponseData>,
}
model! { ListEntitiesData {
    0 "PageInfo" page_info: ListEntitiesPageInfo, 1 "ResponseData" response_data: Vec<ListEntitiesResponseData>
} }

/// In the response of [`ListEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEntitiesPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ListEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesResponseData {
    pub agent_analysis_reason: Option<String>,
    pub agent_confidence: Option<String>,
    pub agent_disposal_method: Option<String>,
    pub agent_disposal_playbook_uuid: Option<String>,
    pub agent_disposal_reason: Option<String>,
    pub agent_disposal_suggestion: Option<String>,
    pub agent_disposes: Vec<ListEntitiesAgentDisposes>,
    pub alert_num: Option<i64>,
    pub alert_uuid: Option<String>,
    pub aliuid: Option<i64>,
    pub cloud_code: Option<String>,
    pub entity_id: Option<String>,
    pub entity_info: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub entity_uuid: Option<String>,
    pub event_num: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub incident_uuid: Option<String>,
    pub is_asset: Option<String>,
    pub is_malware: Option<String>,
    pub malware_type: Option<String>,
    pub sub_user_id: Option<i64>,
    pub tags: Option<String>,
}
model! { ListEntitiesResponseData {
    0 "AgentAnalysisReason" agent_analysis_reason: String, 1 "AgentConfidence" agent_confidence: String,
    2 "AgentDisposalMethod" agent_disposal_method: String,
    3 "AgentDisposalPlaybookUuid" agent_disposal_playbook_uuid: String,
    4 "AgentDisposalReason" agent_disposal_reason: String,
    5 "AgentDisposalSuggestion" agent_disposal_suggestion: String,
    6 "AgentDisposes" agent_disposes: Vec<ListEntitiesAgentDisposes>, 7 "AlertNum" alert_num: i64,
    8 "AlertUuid" alert_uuid: String, 9 "Aliuid" aliuid: i64, 10 "CloudCode" cloud_code: String,
    11 "EntityId" entity_id: String, 12 "EntityInfo" entity_info: String, 13 "EntityName" entity_name: String,
    14 "EntityType" entity_type: String, 15 "EntityUuid" entity_uuid: String, 16 "EventNum" event_num: i64,
    17 "GmtCreate" gmt_create: String, 18 "GmtModified" gmt_modified: String, 19 "Id" id: i64,
    20 "IncidentUuid" incident_uuid: String, 21 "IsAsset" is_asset: String, 22 "IsMalware" is_malware: String,
    23 "MalwareType" malware_type: String, 24 "SubUserId" sub_user_id: i64, 25 "Tags" tags: String
} }

/// In the response of [`ListEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesAgentDisposes {
    pub agent_disposal_method: Option<String>,
    pub agent_disposal_playbook_uuid: Option<String>,
    pub agent_disposal_reason: Option<String>,
}
model! { ListEntitiesAgentDisposes {
    0 "AgentDisposalMethod" agent_disposal_method: String,
    1 "AgentDisposalPlaybookUuid" agent_disposal_playbook_uuid: String,
    2 "AgentDisposalReason" agent_disposal_reason: String
} }

/// Lists imported logs by prod: `ListImportedLogsByProd` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListImportedLogsByProd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportedLogsByProd {
    /// Required.
    pub cloud_code: String,
    /// Required.
    pub prod_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { ListImportedLogsByProd(cloud_code: String, prod_code: String)
    "ListImportedLogsByProd" -> ListImportedLogsByProdOutput {
    0 "CloudCode" cloud_code, 1 "ProdCode" prod_code, 2 "RegionId" region_id: String, 3 "RoleFor" role_for: i64,
    4 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ListImportedLogsByProd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportedLogsByProdOutput {
    pub data: Vec<ListImportedLogsByProdData>,
}
model! { ListImportedLogsByProdOutput {
    0 "Data" data: Vec<ListImportedLogsByProdData>
} }

/// In the response of [`ListImportedLogsByProd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportedLogsByProdData {
    pub auto_imported: Option<i64>,
    pub cloud_code: Option<String>,
    pub imported: Option<i64>,
    pub imported_user_count: Option<i64>,
    pub log_code: Option<String>,
    pub log_mds_code: Option<String>,
    pub log_type: Option<i64>,
    pub modify_time: Option<String>,
    pub prod_code: Option<String>,
    pub total_user_count: Option<i64>,
    pub un_imported_user_count: Option<i64>,
}
model! { ListImportedLogsByProdData {
    0 "AutoImported" auto_imported: i64, 1 "CloudCode" cloud_code: String, 2 "Imported" imported: i64,
    3 "ImportedUserCount" imported_user_count: i64, 4 "LogCode" log_code: String, 5 "LogMdsCode" log_mds_code: String,
    6 "LogType" log_type: i64, 7 "ModifyTime" modify_time: String, 8 "ProdCode" prod_code: String,
    9 "TotalUserCount" total_user_count: i64, 10 "UnImportedUserCount" un_imported_user_count: i64
} }

/// Lists project log stores: `ListProjectLogStores` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListProjectLogStores>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectLogStores {
    pub region_id: Option<String>,
    /// Required.
    pub source_log_code: String,
    /// Required.
    pub source_prod_code: String,
    /// Required.
    pub sub_user_id: i64,
}
operation! { ListProjectLogStores(source_log_code: String, source_prod_code: String, sub_user_id: i64)
    "ListProjectLogStores" -> ListProjectLogStoresOutput {
    0 "RegionId" region_id: String, 1 "SourceLogCode" source_log_code, 2 "SourceProdCode" source_prod_code,
    3 "SubUserId" sub_user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ListProjectLogStores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectLogStoresOutput {
    pub data: Vec<ListProjectLogStoresData>,
}
model! { ListProjectLogStoresOutput {
    0 "Data" data: Vec<ListProjectLogStoresData>
} }

/// In the response of [`ListProjectLogStores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectLogStoresData {
    pub end_point: Option<String>,
    pub local_name: Option<String>,
    pub log_store: Option<String>,
    pub main_user_id: Option<i64>,
    pub project: Option<String>,
    pub region_id: Option<String>,
    pub sub_user_id: Option<i64>,
    pub sub_user_name: Option<String>,
}
model! { ListProjectLogStoresData {
    0 "EndPoint" end_point: String, 1 "LocalName" local_name: String, 2 "LogStore" log_store: String,
    3 "MainUserId" main_user_id: i64, 4 "Project" project: String, 5 "RegionId" region_id: String,
    6 "SubUserId" sub_user_id: i64, 7 "SubUserName" sub_user_name: String
} }

/// Lists rd users: `ListRdUsers` of `cloud-siem` 2022-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ListRdUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRdUsers {
    pub region_id: Option<String>,
}
operation! { ListRdUsers() "ListRdUsers" -> ListRdUsersOutput {
    0 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ListRdUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRdUsersOutput {
    pub data: Vec<ListRdUsersData>,
}
model! { ListRdUsersOutput {
    0 "Data" data: Vec<ListRdUsersData>
} }

/// In the response of [`ListRdUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRdUsersData {
    pub delegated_or_not: Option<bool>,
    pub joined: Option<bool>,
    pub joined_time: Option<String>,
    pub main_user_id: Option<i64>,
    pub sub_user_id: Option<i64>,
    pub sub_user_name: Option<String>,
}
model! { ListRdUsersData {
    0 "DelegatedOrNot" delegated_or_not: bool, 1 "Joined" joined: bool, 2 "JoinedTime" joined_time: String,
    3 "MainUserId" main_user_id: i64, 4 "SubUserId" sub_user_id: i64, 5 "SubUserName" sub_user_name: String
} }

/// Modifies bind account: `ModifyBindAccount` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ModifyBindAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindAccount {
    pub access_id: Option<String>,
    /// Required.
    pub account_id: String,
    pub account_name: Option<String>,
    /// Required.
    pub bind_id: i64,
    /// Required.
    pub cloud_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { ModifyBindAccount(account_id: String, bind_id: i64, cloud_code: String)
    "ModifyBindAccount" -> ModifyBindAccountOutput {
    0 "AccessId" access_id: String, 1 "AccountId" account_id, 2 "AccountName" account_name: String, 3 "BindId" bind_id,
    4 "CloudCode" cloud_code, 5 "RegionId" region_id: String, 6 "RoleFor" role_for: i64, 7 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`ModifyBindAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindAccountOutput {
    pub data: Option<ModifyBindAccountData>,
}
model! { ModifyBindAccountOutput {
    0 "Data" data: ModifyBindAccountData
} }

/// In the response of [`ModifyBindAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindAccountData {
    pub count: Option<i64>,
}
model! { ModifyBindAccountData {
    0 "Count" count: i64
} }

/// Modifies data source: `ModifyDataSource` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ModifyDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSource {
    pub account_id: Option<String>,
    /// Required.
    pub cloud_code: String,
    /// Required.
    pub data_source_instance_id: String,
    pub data_source_instance_name: Option<String>,
    pub data_source_instance_params: Option<String>,
    pub data_source_instance_remark: Option<String>,
    /// Required.
    pub data_source_type: String,
    pub region_id: Option<String>,
}
operation! { ModifyDataSource(cloud_code: String, data_source_instance_id: String, data_source_type: String)
    "ModifyDataSource" -> ModifyDataSourceOutput {
    0 "AccountId" account_id: String, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "DataSourceInstanceName" data_source_instance_name: String,
    4 "DataSourceInstanceParams" data_source_instance_params: String,
    5 "DataSourceInstanceRemark" data_source_instance_remark: String, 6 "DataSourceType" data_source_type,
    7 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`ModifyDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceOutput {
    pub data: Option<ModifyDataSourceData>,
}
model! { ModifyDataSourceOutput {
    0 "Data" data: ModifyDataSourceData
} }

/// In the response of [`ModifyDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceData {
    pub count: Option<i64>,
    pub data_source_instance_id: Option<String>,
}
model! { ModifyDataSourceData {
    0 "Count" count: i64, 1 "DataSourceInstanceId" data_source_instance_id: String
} }

/// Modifies data source log: `ModifyDataSourceLog` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/ModifyDataSourceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceLog {
    pub account_id: Option<String>,
    /// Required.
    pub cloud_code: String,
    /// Required.
    pub data_source_instance_id: String,
    /// Required.
    pub data_source_instance_logs: String,
    pub data_source_type: Option<String>,
    pub log_code: Option<String>,
    /// Required.
    pub log_instance_id: String,
    pub region_id: Option<String>,
}
operation! {
    ModifyDataSourceLog(cloud_code: String, data_source_instance_id: String, data_source_instance_logs: String, log_instance_id: String)
    "ModifyDataSourceLog" -> ModifyDataSourceLogOutput {
    0 "AccountId" account_id: String, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "DataSourceInstanceLogs" data_source_instance_logs, 4 "DataSourceType" data_source_type: String,
    5 "LogCode" log_code: String, 6 "LogInstanceId" log_instance_id, 7 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`ModifyDataSourceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceLogOutput {
    pub data: Option<ModifyDataSourceLogData>,
}
model! { ModifyDataSourceLogOutput {
    0 "Data" data: ModifyDataSourceLogData
} }

/// In the response of [`ModifyDataSourceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceLogData {
    pub count: Option<i64>,
    pub log_instance_id: Option<String>,
}
model! { ModifyDataSourceLogData {
    0 "Count" count: i64, 1 "LogInstanceId" log_instance_id: String
} }

/// Opens delivery: `OpenDelivery` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/OpenDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDelivery {
    pub log_code: Option<String>,
    /// Required.
    pub product_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { OpenDelivery(product_code: String) "OpenDelivery" -> OpenDeliveryOutput {
    0 "LogCode" log_code: String, 1 "ProductCode" product_code, 2 "RegionId" region_id: String,
    3 "RoleFor" role_for: i64, 4 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`OpenDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDeliveryOutput {
    pub data: Option<bool>,
}
model! { OpenDeliveryOutput {
    0 "Data" data: bool
} }

/// `PostAutomateResponseConfig` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/PostAutomateResponseConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostAutomateResponseConfig {
    pub action_config: Option<String>,
    pub action_type: Option<String>,
    pub auto_response_type: Option<String>,
    pub execution_condition: Option<String>,
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub rule_name: Option<String>,
    pub sub_user_id: Option<i64>,
}
operation! { PostAutomateResponseConfig() "PostAutomateResponseConfig" -> PostAutomateResponseConfigOutput {
    0 "ActionConfig" action_config: String, 1 "ActionType" action_type: String,
    2 "AutoResponseType" auto_response_type: String, 3 "ExecutionCondition" execution_condition: String, 4 "Id" id: i64,
    5 "RegionId" region_id: String, 6 "RoleFor" role_for: i64, 7 "RoleType" role_type: i64,
    8 "RuleName" rule_name: String, 9 "SubUserId" sub_user_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`PostAutomateResponseConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostAutomateResponseConfigOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostAutomateResponseConfigOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `PostCustomizeRule` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/PostCustomizeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostCustomizeRule {
    pub alert_type: Option<String>,
    pub alert_type_mds: Option<String>,
    pub att_ck: Option<String>,
    pub event_transfer_ext: Option<String>,
    pub event_transfer_switch: Option<i64>,
    pub event_transfer_type: Option<String>,
    pub id: Option<i64>,
    pub log_source: Option<String>,
    pub log_source_mds: Option<String>,
    pub log_type: Option<String>,
    pub log_type_mds: Option<String>,
    pub query_cycle: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub rule_condition: Option<String>,
    pub rule_desc: Option<String>,
    pub rule_group: Option<String>,
    pub rule_name: Option<String>,
    pub rule_threshold: Option<String>,
    pub threat_level: Option<String>,
}
operation! { PostCustomizeRule() "PostCustomizeRule" -> PostCustomizeRuleOutput {
    0 "AlertType" alert_type: String, 1 "AlertTypeMds" alert_type_mds: String, 2 "AttCk" att_ck: String,
    3 "EventTransferExt" event_transfer_ext: String, 4 "EventTransferSwitch" event_transfer_switch: i64,
    5 "EventTransferType" event_transfer_type: String, 6 "Id" id: i64, 7 "LogSource" log_source: String,
    8 "LogSourceMds" log_source_mds: String, 9 "LogType" log_type: String, 10 "LogTypeMds" log_type_mds: String,
    11 "QueryCycle" query_cycle: String, 12 "RegionId" region_id: String, 13 "RoleFor" role_for: i64,
    14 "RoleType" role_type: i64, 15 "RuleCondition" rule_condition: String, 16 "RuleDesc" rule_desc: String,
    17 "RuleGroup" rule_group: String, 18 "RuleName" rule_name: String, 19 "RuleThreshold" rule_threshold: String,
    20 "ThreatLevel" threat_level: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None)
] }

/// Response of [`PostCustomizeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostCustomizeRuleOutput {
    pub code: Option<i64>,
    pub data: Option<PostCustomizeRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostCustomizeRuleOutput {
    0 "Code" code: i64, 1 "Data" data: PostCustomizeRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`PostCustomizeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostCustomizeRuleData {
    pub alert_type: Option<String>,
    pub alert_type_mds: Option<String>,
    pub aliuid: Option<i64>,
    pub att_ck: Option<String>,
    pub data_type: Option<i64>,
    pub event_transfer_ext: Option<String>,
    pub event_transfer_switch: Option<i64>,
    pub event_transfer_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub log_source: Option<String>,
    pub log_source_mds: Option<String>,
    pub log_type: Option<String>,
    pub log_type_mds: Option<String>,
    pub query_cycle: Option<String>,
    pub rule_condition: Option<String>,
    pub rule_desc: Option<String>,
    pub rule_group: Option<String>,
    pub rule_name: Option<String>,
    pub rule_threshold: Option<String>,
    pub rule_type: Option<String>,
    pub status: Option<i64>,
    pub threat_level: Option<String>,
}
model! { PostCustomizeRuleData {
    0 "AlertType" alert_type: String, 1 "AlertTypeMds" alert_type_mds: String, 2 "Aliuid" aliuid: i64,
    3 "AttCk" att_ck: String, 4 "DataType" data_type: i64, 5 "EventTransferExt" event_transfer_ext: String,
    6 "EventTransferSwitch" event_transfer_switch: i64, 7 "EventTransferType" event_transfer_type: String,
    8 "GmtCreate" gmt_create: String, 9 "GmtModified" gmt_modified: String, 10 "Id" id: i64,
    11 "LogSource" log_source: String, 12 "LogSourceMds" log_source_mds: String, 13 "LogType" log_type: String,
    14 "LogTypeMds" log_type_mds: String, 15 "QueryCycle" query_cycle: String,
    16 "RuleCondition" rule_condition: String, 17 "RuleDesc" rule_desc: String, 18 "RuleGroup" rule_group: String,
    19 "RuleName" rule_name: String, 20 "RuleThreshold" rule_threshold: String, 21 "RuleType" rule_type: String,
    22 "Status" status: i64, 23 "ThreatLevel" threat_level: String
} }

/// `PostCustomizeRuleTest` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/PostCustomizeRuleTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostCustomizeRuleTest {
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub simulated_data: Option<String>,
    pub test_type: Option<String>,
}
operation! { PostCustomizeRuleTest() "PostCustomizeRuleTest" -> PostCustomizeRuleTestOutput {
    0 "Id" id: i64, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64,
    4 "SimulatedData" simulated_data: String, 5 "TestType" test_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`PostCustomizeRuleTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostCustomizeRuleTestOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostCustomizeRuleTestOutput {
    0 "Code" code: i64, 1 "Data" data: Value, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `PostEventDisposeAndWhiteruleList` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/PostEventDisposeAndWhiteruleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostEventDisposeAndWhiteruleList {
    pub dispose_strategy_ids: Option<String>,
    pub event_dispose: Option<String>,
    pub incident_uuid: Option<String>,
    pub owner: Option<String>,
    pub receiver_info: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub response_source: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub status: Option<i64>,
    pub threat_level: Option<String>,
}
operation! { PostEventDisposeAndWhiteruleList()
    "PostEventDisposeAndWhiteruleList" -> PostEventDisposeAndWhiteruleListOutput {
    0 "DisposeStrategyIds" dispose_strategy_ids: String, 1 "EventDispose" event_dispose: String,
    2 "IncidentUuid" incident_uuid: String, 3 "Owner" owner: String, 4 "ReceiverInfo" receiver_info: String,
    5 "RegionId" region_id: String, 6 "Remark" remark: String, 7 "ResponseSource" response_source: String,
    8 "RoleFor" role_for: i64, 9 "RoleType" role_type: i64, 10 "Status" status: i64,
    11 "ThreatLevel" threat_level: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`PostEventDisposeAndWhiteruleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostEventDisposeAndWhiteruleListOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostEventDisposeAndWhiteruleListOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `PostEventWhiteruleList` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/PostEventWhiteruleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostEventWhiteruleList {
    pub incident_uuid: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    /// Required.
    pub whiterule_list: String,
}
operation! { PostEventWhiteruleList(whiterule_list: String) "PostEventWhiteruleList" -> PostEventWhiteruleListOutput {
    0 "IncidentUuid" incident_uuid: String, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64,
    3 "RoleType" role_type: i64, 4 "WhiteruleList" whiterule_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`PostEventWhiteruleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostEventWhiteruleListOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostEventWhiteruleListOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `PostFinishCustomizeRuleTest` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/PostFinishCustomizeRuleTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostFinishCustomizeRuleTest {
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { PostFinishCustomizeRuleTest() "PostFinishCustomizeRuleTest" -> PostFinishCustomizeRuleTestOutput {
    0 "Id" id: i64, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`PostFinishCustomizeRuleTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostFinishCustomizeRuleTestOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostFinishCustomizeRuleTestOutput {
    0 "Code" code: i64, 1 "Data" data: Value, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `PostRuleStatusChange` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/PostRuleStatusChange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostRuleStatusChange {
    pub ids: Option<String>,
    pub in_use: Option<bool>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub rule_type: Option<String>,
}
operation! { PostRuleStatusChange() "PostRuleStatusChange" -> PostRuleStatusChangeOutput {
    0 "Ids" ids: String, 1 "InUse" in_use: bool, 2 "RegionId" region_id: String, 3 "RoleFor" role_for: i64,
    4 "RoleType" role_type: i64, 5 "RuleType" rule_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`PostRuleStatusChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostRuleStatusChangeOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostRuleStatusChangeOutput {
    0 "Code" code: i64, 1 "Data" data: Value, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Restores capacity: `RestoreCapacity` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/RestoreCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreCapacity {
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { RestoreCapacity() "RestoreCapacity" -> RestoreCapacityOutput {
    0 "RegionId" region_id: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RestoreCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreCapacityOutput {
    pub data: Option<bool>,
}
model! { RestoreCapacityOutput {
    0 "Data" data: bool
} }

/// Sets storage: `SetStorage` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/SetStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStorage {
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    /// Required.
    pub ttl: i64,
}
operation! { SetStorage(ttl: i64) "SetStorage" -> SetStorageOutput {
    0 "Region" region: String, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64,
    4 "Ttl" ttl
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SetStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStorageOutput {
    pub data: Option<bool>,
}
model! { SetStorageOutput {
    0 "Data" data: bool
} }

/// Submits import log tasks: `SubmitImportLogTasks` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/SubmitImportLogTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImportLogTasks {
    pub accounts: Option<String>,
    pub auto_imported: Option<i64>,
    /// Required.
    pub cloud_code: String,
    pub log_codes: Option<String>,
    /// Required.
    pub prod_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { SubmitImportLogTasks(cloud_code: String, prod_code: String)
    "SubmitImportLogTasks" -> SubmitImportLogTasksOutput {
    0 "Accounts" accounts: String, 1 "AutoImported" auto_imported: i64, 2 "CloudCode" cloud_code,
    3 "LogCodes" log_codes: String, 4 "ProdCode" prod_code, 5 "RegionId" region_id: String, 6 "RoleFor" role_for: i64,
    7 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`SubmitImportLogTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImportLogTasksOutput {
    pub data: Option<SubmitImportLogTasksData>,
}
model! { SubmitImportLogTasksOutput {
    0 "Data" data: SubmitImportLogTasksData
} }

/// In the response of [`SubmitImportLogTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImportLogTasksData {
    pub count: Option<i64>,
}
model! { SubmitImportLogTasksData {
    0 "Count" count: i64
} }

/// Updates automate response config status: `UpdateAutomateResponseConfigStatus` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/UpdateAutomateResponseConfigStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutomateResponseConfigStatus {
    pub ids: Option<String>,
    pub in_use: Option<bool>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { UpdateAutomateResponseConfigStatus()
    "UpdateAutomateResponseConfigStatus" -> UpdateAutomateResponseConfigStatusOutput {
    0 "Ids" ids: String, 1 "InUse" in_use: bool, 2 "RegionId" region_id: String, 3 "RoleFor" role_for: i64,
    4 "RoleType" role_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateAutomateResponseConfigStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutomateResponseConfigStatusOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAutomateResponseConfigStatusOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates white rule list: `UpdateWhiteRuleList` of `cloud-siem` 2022-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloud-siem/2022-06-16/UpdateWhiteRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteRuleList {
    /// Required.
    pub expression: String,
    pub incident_uuid: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    /// Required.
    pub white_rule_id: i64,
}
operation! { UpdateWhiteRuleList(expression: String, white_rule_id: i64)
    "UpdateWhiteRuleList" -> UpdateWhiteRuleListOutput {
    0 "Expression" expression, 1 "IncidentUuid" incident_uuid: String, 2 "RegionId" region_id: String,
    3 "RoleFor" role_for: i64, 4 "RoleType" role_type: i64, 5 "WhiteRuleId" white_rule_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateWhiteRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteRuleListOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWhiteRuleListOutput {
    0 "Code" code: i64, 1 "Data" data: Value, 2 "Message" message: String, 3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddDataSource, AddDataSourceLog, AddUserSourceLogConfig, BindAccount, CloseDelivery, DeleteAutomateResponseConfig,
    DeleteBindAccount, DeleteCustomizeRule, DeleteDataSource, DeleteDataSourceLog, DeleteWhiteRuleList,
    DescribeAggregateFunction, DescribeAlertScene, DescribeAlertSceneByEvent, DescribeAlertSource,
    DescribeAlertSourceWithEvent, DescribeAlertType, DescribeAlerts, DescribeAlertsCount, DescribeAlertsWithEntity,
    DescribeAlertsWithEvent, DescribeAuth, DescribeAutomateResponseConfigCounter, DescribeAutomateResponseConfigFeature,
    DescribeCloudSiemAssets, DescribeCloudSiemAssetsCounter, DescribeCloudSiemEventDetail, DescribeCloudSiemEvents,
    DescribeCustomizeRuleCount, DescribeCustomizeRuleTest, DescribeCustomizeRuleTestHistogram,
    DescribeDataSourceInstance, DescribeDataSourceParameters, DescribeDisposeAndPlaybook,
    DescribeDisposeStrategyPlaybook, DescribeEntityInfo, DescribeEventCountByThreatLevel, DescribeEventDispose,
    DescribeImportedLogCount, DescribeLogFields, DescribeLogSource, DescribeLogType, DescribeOperators,
    DescribeProdCount, DescribeScopeUsers, DescribeServiceStatus, DescribeStorage, DescribeUserBuyStatus,
    DescribeWafScope, DescribeWhiteRuleList, EnableAccessForCloudSiem, EnableServiceForCloudSiem, GetCapacity,
    GetDataStorage, GetEntitiyStat, GetStorage, ListAccountAccessId, ListAccountsByLog, ListAllProds,
    ListAutomateResponseConfigs, ListBindAccount, ListBindDataSources, ListCloudSiemCustomizeRules,
    ListCloudSiemPredefinedRules, ListCustomizeRuleTestResult, ListDataSourceLogs, ListDataSourceTypes, ListDelivery,
    ListDisposeStrategy, ListEntities, ListImportedLogsByProd, ListProjectLogStores, ListRdUsers, ModifyBindAccount,
    ModifyDataSource, ModifyDataSourceLog, OpenDelivery, PostAutomateResponseConfig, PostCustomizeRule,
    PostCustomizeRuleTest, PostEventDisposeAndWhiteruleList, PostEventWhiteruleList, PostFinishCustomizeRuleTest,
    PostRuleStatusChange, RestoreCapacity, SetStorage, SubmitImportLogTasks, UpdateAutomateResponseConfigStatus,
    UpdateWhiteRuleList
}
