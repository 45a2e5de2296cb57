//! `cloud-siem` 2022-06-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "cloud-siem.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "cloud-siem.cn-shanghai.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "cloud-siem-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "cloud-siem-vpc.cn-shanghai.aliyuncs.com"),
    ],
    global: "cloud-siem.cn-shanghai.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "cloud-siem", version: "2022-06-16", code: "cloud-siem", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSource {
    pub account_id: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceOutput {
    pub data: Option<AddDataSourceData>,
}
model! { AddDataSourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceData {
    pub count: Option<i64>,
    pub data_source_instance_id: Option<String>,
}
model! { AddDataSourceData {
    0 "Count" count, 1 "DataSourceInstanceId" data_source_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceLog {
    pub account_id: String,
    pub cloud_code: String,
    pub data_source_instance_id: String,
    pub data_source_instance_logs: String,
    pub log_code: Option<String>,
    pub region_id: Option<String>,
}
operation! { AddDataSourceLog(account_id: String, cloud_code: String, data_source_instance_id: String, data_source_instance_logs: String)
    "AddDataSourceLog" -> AddDataSourceLogOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "DataSourceInstanceLogs" data_source_instance_logs, 4 "LogCode" log_code: String, 5 "RegionId" region_id: String
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
pub struct AddDataSourceLogOutput {
    pub data: Option<AddDataSourceLogData>,
}
model! { AddDataSourceLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceLogData {
    pub count: Option<i64>,
    pub log_instance_id: Option<String>,
}
model! { AddDataSourceLogData {
    0 "Count" count, 1 "LogInstanceId" log_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserSourceLogConfig {
    pub deleted: Option<i64>,
    pub dis_play_line: Option<String>,
    pub region_id: Option<String>,
    pub source_log_code: Option<String>,
    pub source_log_info: String,
    pub source_prod_code: Option<String>,
    pub sub_user_id: i64,
}
operation! { AddUserSourceLogConfig(source_log_info: String, sub_user_id: i64)
    "AddUserSourceLogConfig" -> AddUserSourceLogConfigOutput {
    0 "Deleted" deleted: i64, 1 "DisPlayLine" dis_play_line: String, 2 "RegionId" region_id: String,
    3 "SourceLogCode" source_log_code: String, 4 "SourceLogInfo" source_log_info,
    5 "SourceProdCode" source_prod_code: String, 6 "SubUserId" sub_user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserSourceLogConfigOutput {
    pub data: Option<AddUserSourceLogConfigData>,
}
model! { AddUserSourceLogConfigOutput {
    0 "Data" data
} }

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
    0 "DiplayLine" diplay_line, 1 "Displayed" displayed, 2 "Imported" imported, 3 "MainUserId" main_user_id,
    4 "SourceLogCode" source_log_code, 5 "SourceProdCode" source_prod_code, 6 "SubUserId" sub_user_id,
    7 "SubUserName" sub_user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAccount {
    pub access_id: String,
    pub account_id: String,
    pub account_name: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAccountOutput {
    pub data: Option<BindAccountData>,
}
model! { BindAccountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAccountData {
    pub count: Option<i64>,
}
model! { BindAccountData {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDelivery {
    pub log_code: Option<String>,
    pub product_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { CloseDelivery(product_code: String) "CloseDelivery" -> CloseDeliveryOutput {
    0 "LogCode" log_code: String, 1 "ProductCode" product_code, 2 "RegionId" region_id: String,
    3 "RoleFor" role_for: i64, 4 "RoleType" role_type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDeliveryOutput {
    pub data: Option<bool>,
}
model! { CloseDeliveryOutput {
    0 "Data" data
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutomateResponseConfigOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAutomateResponseConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBindAccount {
    pub access_id: String,
    pub account_id: String,
    pub bind_id: Option<i64>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBindAccountOutput {
    pub data: Option<DeleteBindAccountData>,
}
model! { DeleteBindAccountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBindAccountData {
    pub count: Option<i64>,
}
model! { DeleteBindAccountData {
    0 "Count" count
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizeRuleOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCustomizeRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    pub account_id: String,
    pub cloud_code: String,
    pub data_source_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteDataSource(account_id: String, cloud_code: String, data_source_instance_id: String)
    "DeleteDataSource" -> DeleteDataSourceOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceOutput {
    pub data: Option<DeleteDataSourceData>,
}
model! { DeleteDataSourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceData {
    pub count: Option<i64>,
}
model! { DeleteDataSourceData {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceLog {
    pub account_id: String,
    pub cloud_code: String,
    pub data_source_instance_id: String,
    pub log_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteDataSourceLog(account_id: String, cloud_code: String, data_source_instance_id: String, log_instance_id: String)
    "DeleteDataSourceLog" -> DeleteDataSourceLogOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "LogInstanceId" log_instance_id, 4 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceLogOutput {
    pub data: Option<DeleteDataSourceLogData>,
}
model! { DeleteDataSourceLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceLogData {
    pub count: Option<i64>,
    pub log_instance_id: Option<String>,
}
model! { DeleteDataSourceLogData {
    0 "Count" count, 1 "LogInstanceId" log_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteRuleList {
    pub id: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { DeleteWhiteRuleList(id: i64) "DeleteWhiteRuleList" -> DeleteWhiteRuleListOutput {
    0 "Id" id, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteRuleListOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWhiteRuleListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateFunctionOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeAggregateFunctionData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAggregateFunctionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateFunctionData {
    pub function: Option<String>,
    pub function_name: Option<String>,
}
model! { DescribeAggregateFunctionData {
    0 "Function" function, 1 "FunctionName" function_name
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeAlertSceneData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertSceneOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneData {
    pub alert_name: Option<String>,
    pub alert_name_id: Option<String>,
    pub alert_tile: Option<String>,
    pub alert_tile_id: Option<String>,
    pub alert_type: Option<String>,
    pub alert_type_id: Option<String>,
    pub targets: Option<Vec<DescribeAlertSceneTargets>>,
}
model! { DescribeAlertSceneData {
    0 "AlertName" alert_name, 1 "AlertNameId" alert_name_id, 2 "AlertTile" alert_tile, 3 "AlertTileId" alert_tile_id,
    4 "AlertType" alert_type, 5 "AlertTypeId" alert_type_id, 6 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneTargets {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { DescribeAlertSceneTargets {
    0 "Name" name, 1 "Type" r#type, 2 "Value" value, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneByEvent {
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneByEventOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeAlertSceneByEventData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertSceneByEventOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneByEventData {
    pub alert_name: Option<String>,
    pub alert_name_id: Option<String>,
    pub alert_tile: Option<String>,
    pub alert_tile_id: Option<String>,
    pub alert_type: Option<String>,
    pub alert_type_id: Option<String>,
    pub targets: Option<Vec<DescribeAlertSceneByEventTargets>>,
}
model! { DescribeAlertSceneByEventData {
    0 "AlertName" alert_name, 1 "AlertNameId" alert_name_id, 2 "AlertTile" alert_tile, 3 "AlertTileId" alert_tile_id,
    4 "AlertType" alert_type, 5 "AlertTypeId" alert_type_id, 6 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSceneByEventTargets {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { DescribeAlertSceneByEventTargets {
    0 "Name" name, 1 "Type" r#type, 2 "Value" value, 3 "Values" values
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSourceOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeAlertSourceData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertSourceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSourceData {
    pub modules: Option<Vec<String>>,
    pub source: Option<String>,
    pub source_name: Option<String>,
}
model! { DescribeAlertSourceData {
    0 "Modules" modules, 1 "Source" source, 2 "SourceName" source_name
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSourceWithEventOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeAlertSourceWithEventData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertSourceWithEventOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertSourceWithEventData {
    pub source: Option<String>,
    pub source_name: Option<String>,
}
model! { DescribeAlertSourceWithEventData {
    0 "Source" source, 1 "SourceName" source_name
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertTypeOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeAlertTypeData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertTypeOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AlertType" alert_type, 1 "AlertTypeCategory" alert_type_category,
    2 "AlertTypeCategoryMds" alert_type_category_mds, 3 "AlertTypeCategoryOrder" alert_type_category_order,
    4 "AlertTypeMds" alert_type_mds, 5 "AlertTypeNameEn" alert_type_name_en, 6 "AlertTypeNameZh" alert_type_name_zh
} }

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
    /// At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub is_defend: Option<String>,
    pub label_type: Option<String>,
    pub level: Option<Vec<String>>,
    /// 1 to 100.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAlertsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsData {
    pub page_info: Option<DescribeAlertsPageInfo>,
    pub response_data: Option<Vec<DescribeAlertsResponseData>>,
}
model! { DescribeAlertsData {
    0 "PageInfo" page_info, 1 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAlertsPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsResponseData {
    pub alert_desc: Option<String>,
    pub alert_desc_code: Option<String>,
    pub alert_desc_en: Option<String>,
    pub alert_detail: Option<String>,
    pub alert_info_list: Option<Vec<DescribeAlertsAlertInfoList>>,
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
    0 "AlertDesc" alert_desc, 1 "AlertDescCode" alert_desc_code, 2 "AlertDescEn" alert_desc_en,
    3 "AlertDetail" alert_detail, 4 "AlertInfoList" alert_info_list, 5 "AlertLevel" alert_level,
    6 "AlertName" alert_name, 7 "AlertNameCode" alert_name_code, 8 "AlertNameEn" alert_name_en,
    9 "AlertSrcProd" alert_src_prod, 10 "AlertSrcProdModule" alert_src_prod_module, 11 "AlertStatus" alert_status,
    12 "AlertTitle" alert_title, 13 "AlertTitleEn" alert_title_en, 14 "AlertType" alert_type,
    15 "AlertTypeCode" alert_type_code, 16 "AlertTypeEn" alert_type_en, 17 "AlertUuid" alert_uuid,
    18 "AssetList" asset_list, 19 "AttCk" att_ck, 20 "CloudCode" cloud_code, 21 "DetectionRuleId" detection_rule_id,
    22 "EndTime" end_time, 23 "EntityList" entity_list, 24 "ExtendContent" extend_content, 25 "GmtCreate" gmt_create,
    26 "GmtModified" gmt_modified, 27 "Id" id, 28 "IncidentUuid" incident_uuid,
    29 "InvestigationReport" investigation_report, 30 "IsDefend" is_defend, 31 "LogTime" log_time,
    32 "LogUuid" log_uuid, 33 "MainUserId" main_user_id, 34 "OccurTime" occur_time, 35 "ProductId" product_id,
    36 "StartTime" start_time, 37 "SubUserId" sub_user_id, 38 "SubUserName" sub_user_name, 39 "VendorId" vendor_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsAlertInfoList {
    pub key: Option<String>,
    pub key_name: Option<String>,
    pub values: Option<String>,
}
model! { DescribeAlertsAlertInfoList {
    0 "Key" key, 1 "KeyName" key_name, 2 "Values" values
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsCountOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAlertsCountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertsCountOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsCountData {
    pub all: Option<i64>,
    pub count_map: Option<BTreeMap<String, i64>>,
    pub high: Option<i64>,
    pub low: Option<i64>,
    pub medium: Option<i64>,
    pub product_num: Option<i64>,
}
model! { DescribeAlertsCountData {
    0 "All" all, 1 "CountMap" count_map, 2 "High" high, 3 "Low" low, 4 "Medium" medium, 5 "ProductNum" product_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntity {
    /// At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub entity_id: Option<i64>,
    pub entity_uuid: Option<String>,
    pub incident_uuid: Option<String>,
    /// 1 to 100.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntityOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAlertsWithEntityData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertsWithEntityOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntityData {
    pub page_info: Option<DescribeAlertsWithEntityPageInfo>,
    pub response_data: Option<Vec<DescribeAlertsWithEntityResponseData>>,
}
model! { DescribeAlertsWithEntityData {
    0 "PageInfo" page_info, 1 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntityPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAlertsWithEntityPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntityResponseData {
    pub alert_desc: Option<String>,
    pub alert_desc_code: Option<String>,
    pub alert_desc_en: Option<String>,
    pub alert_detail: Option<String>,
    pub alert_info_list: Option<Vec<DescribeAlertsWithEntityAlertInfoList>>,
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
    0 "AlertDesc" alert_desc, 1 "AlertDescCode" alert_desc_code, 2 "AlertDescEn" alert_desc_en,
    3 "AlertDetail" alert_detail, 4 "AlertInfoList" alert_info_list, 5 "AlertLevel" alert_level,
    6 "AlertName" alert_name, 7 "AlertNameCode" alert_name_code, 8 "AlertNameEn" alert_name_en,
    9 "AlertSrcProd" alert_src_prod, 10 "AlertSrcProdModule" alert_src_prod_module, 11 "AlertTitle" alert_title,
    12 "AlertTitleEn" alert_title_en, 13 "AlertType" alert_type, 14 "AlertTypeCode" alert_type_code,
    15 "AlertTypeEn" alert_type_en, 16 "AlertUuid" alert_uuid, 17 "AssetList" asset_list, 18 "AttCk" att_ck,
    19 "CloudCode" cloud_code, 20 "DetectionRuleId" detection_rule_id, 21 "EndTime" end_time,
    22 "EntityList" entity_list, 23 "GmtCreate" gmt_create, 24 "GmtModified" gmt_modified, 25 "Id" id,
    26 "IncidentUuid" incident_uuid, 27 "IsDefend" is_defend, 28 "LogTime" log_time, 29 "LogUuid" log_uuid,
    30 "MainUserId" main_user_id, 31 "OccurTime" occur_time, 32 "ProductId" product_id, 33 "StartTime" start_time,
    34 "SubUserId" sub_user_id, 35 "SubUserName" sub_user_name, 36 "VendorId" vendor_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEntityAlertInfoList {
    pub key: Option<String>,
    pub key_name: Option<String>,
    pub values: Option<String>,
}
model! { DescribeAlertsWithEntityAlertInfoList {
    0 "Key" key, 1 "KeyName" key_name, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEvent {
    pub alert_name: Option<String>,
    pub alert_title: Option<String>,
    pub alert_type: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    /// At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub incident_uuid: Option<String>,
    pub is_defend: Option<String>,
    pub level: Option<Vec<String>>,
    /// 1 to 100.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEventOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAlertsWithEventData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertsWithEventOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEventData {
    pub page_info: Option<DescribeAlertsWithEventPageInfo>,
    pub response_data: Option<Vec<DescribeAlertsWithEventResponseData>>,
}
model! { DescribeAlertsWithEventData {
    0 "PageInfo" page_info, 1 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEventPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAlertsWithEventPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEventResponseData {
    pub alert_desc: Option<String>,
    pub alert_desc_code: Option<String>,
    pub alert_desc_en: Option<String>,
    pub alert_detail: Option<String>,
    pub alert_info_list: Option<Vec<DescribeAlertsWithEventAlertInfoList>>,
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
    0 "AlertDesc" alert_desc, 1 "AlertDescCode" alert_desc_code, 2 "AlertDescEn" alert_desc_en,
    3 "AlertDetail" alert_detail, 4 "AlertInfoList" alert_info_list, 5 "AlertLevel" alert_level,
    6 "AlertName" alert_name, 7 "AlertNameCode" alert_name_code, 8 "AlertNameEn" alert_name_en,
    9 "AlertSrcProd" alert_src_prod, 10 "AlertSrcProdModule" alert_src_prod_module, 11 "AlertTitle" alert_title,
    12 "AlertTitleEn" alert_title_en, 13 "AlertType" alert_type, 14 "AlertTypeCode" alert_type_code,
    15 "AlertTypeEn" alert_type_en, 16 "AlertUuid" alert_uuid, 17 "AssetList" asset_list, 18 "AttCk" att_ck,
    19 "CloudCode" cloud_code, 20 "DetectionRuleId" detection_rule_id, 21 "EndTime" end_time,
    22 "EntityList" entity_list, 23 "ExtendContent" extend_content, 24 "GmtCreate" gmt_create,
    25 "GmtModified" gmt_modified, 26 "Id" id, 27 "IncidentUuid" incident_uuid,
    28 "InvestigationReport" investigation_report, 29 "IsDefend" is_defend, 30 "LogTime" log_time,
    31 "LogUuid" log_uuid, 32 "MainUserId" main_user_id, 33 "OccurTime" occur_time, 34 "ProductId" product_id,
    35 "StartTime" start_time, 36 "SubUserId" sub_user_id, 37 "SubUserName" sub_user_name, 38 "VendorId" vendor_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertsWithEventAlertInfoList {
    pub key: Option<String>,
    pub key_name: Option<String>,
    pub values: Option<String>,
}
model! { DescribeAlertsWithEventAlertInfoList {
    0 "Key" key, 1 "KeyName" key_name, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuth {
    pub region_id: Option<String>,
}
operation! { DescribeAuth() "DescribeAuth" -> DescribeAuthOutput {
    0 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthOutput {
    pub data: Option<bool>,
}
model! { DescribeAuthOutput {
    0 "Data" data
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigCounterOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAutomateResponseConfigCounterData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAutomateResponseConfigCounterOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigCounterData {
    pub all: Option<i64>,
    pub online: Option<i64>,
}
model! { DescribeAutomateResponseConfigCounterData {
    0 "All" all, 1 "Online" online
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigFeatureOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeAutomateResponseConfigFeatureData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAutomateResponseConfigFeatureOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigFeatureData {
    pub data_type: Option<String>,
    pub feature: Option<String>,
    pub right_value_enums: Option<Vec<DescribeAutomateResponseConfigFeatureRightValueEnums>>,
    pub support_operators: Option<Vec<DescribeAutomateResponseConfigFeatureSupportOperators>>,
}
model! { DescribeAutomateResponseConfigFeatureData {
    0 "DataType" data_type, 1 "Feature" feature, 2 "RightValueEnums" right_value_enums,
    3 "SupportOperators" support_operators
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomateResponseConfigFeatureRightValueEnums {
    pub value: Option<String>,
    pub value_mds: Option<String>,
}
model! { DescribeAutomateResponseConfigFeatureRightValueEnums {
    0 "Value" value, 1 "ValueMds" value_mds
} }

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
    pub support_tag: Option<Vec<String>>,
}
model! { DescribeAutomateResponseConfigFeatureSupportOperators {
    0 "HasRightValue" has_right_value, 1 "Index" index, 2 "Operator" operator, 3 "OperatorDescCn" operator_desc_cn,
    4 "OperatorDescEn" operator_desc_en, 5 "OperatorName" operator_name, 6 "SupportDataType" support_data_type,
    7 "SupportTag" support_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssets {
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub asset_uuid: Option<String>,
    /// At least 1.
    pub current_page: i64,
    pub incident_uuid: Option<String>,
    /// 1 to 100.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeCloudSiemAssetsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCloudSiemAssetsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsData {
    pub page_info: Option<DescribeCloudSiemAssetsPageInfo>,
    pub response_data: Option<Vec<DescribeCloudSiemAssetsResponseData>>,
}
model! { DescribeCloudSiemAssetsData {
    0 "PageInfo" page_info, 1 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudSiemAssetsPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsResponseData {
    pub alert_uuid: Option<String>,
    pub aliuid: Option<i64>,
    pub asset_id: Option<String>,
    pub asset_info: Option<Vec<DescribeCloudSiemAssetsAssetInfo>>,
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
    0 "AlertUuid" alert_uuid, 1 "Aliuid" aliuid, 2 "AssetId" asset_id, 3 "AssetInfo" asset_info,
    4 "AssetName" asset_name, 5 "AssetType" asset_type, 6 "CloudCode" cloud_code, 7 "GmtCreate" gmt_create,
    8 "GmtModified" gmt_modified, 9 "Id" id, 10 "IncidentUuid" incident_uuid, 11 "SubUserId" sub_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsAssetInfo {
    pub key: Option<String>,
    pub key_name: Option<String>,
    pub values: Option<String>,
}
model! { DescribeCloudSiemAssetsAssetInfo {
    0 "Key" key, 1 "KeyName" key_name, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsCounter {
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsCounterOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeCloudSiemAssetsCounterData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCloudSiemAssetsCounterOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemAssetsCounterData {
    pub asset_num: Option<i64>,
    pub asset_type: Option<String>,
}
model! { DescribeCloudSiemAssetsCounterData {
    0 "AssetNum" asset_num, 1 "AssetType" asset_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventDetail {
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventDetailOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeCloudSiemEventDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCloudSiemEventDetailOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventDetailData {
    pub alert_num: Option<i64>,
    pub aliuid: Option<i64>,
    pub asset_num: Option<i64>,
    pub att_ck_labels: Option<Vec<String>>,
    pub attck_stages: Option<Vec<DescribeCloudSiemEventDetailAttckStages>>,
    pub data_sources: Option<Vec<String>>,
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
    0 "AlertNum" alert_num, 1 "Aliuid" aliuid, 2 "AssetNum" asset_num, 3 "AttCkLabels" att_ck_labels,
    4 "AttckStages" attck_stages, 5 "DataSources" data_sources, 6 "Description" description,
    7 "DescriptionEn" description_en, 8 "ExtContent" ext_content, 9 "GmtCreate" gmt_create,
    10 "GmtModified" gmt_modified, 11 "IncidentName" incident_name, 12 "IncidentNameEn" incident_name_en,
    13 "IncidentType" incident_type, 14 "IncidentUuid" incident_uuid, 15 "ReferAccount" refer_account,
    16 "Remark" remark, 17 "RuleId" rule_id, 18 "Status" status, 19 "ThreatLevel" threat_level,
    20 "ThreatScore" threat_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventDetailAttckStages {
    pub alert_num: Option<i64>,
    pub tactic_id: Option<String>,
    pub tactic_name: Option<String>,
}
model! { DescribeCloudSiemEventDetailAttckStages {
    0 "AlertNum" alert_num, 1 "TacticId" tactic_id, 2 "TacticName" tactic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEvents {
    pub asset_id: Option<String>,
    /// At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub entity_uuid: Option<String>,
    pub event_name: Option<String>,
    pub incident_uuid: Option<String>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    /// 1 to 100.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventsOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeCloudSiemEventsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCloudSiemEventsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventsData {
    pub page_info: Option<DescribeCloudSiemEventsPageInfo>,
    pub response_data: Option<Vec<DescribeCloudSiemEventsResponseData>>,
}
model! { DescribeCloudSiemEventsData {
    0 "PageInfo" page_info, 1 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventsPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudSiemEventsPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventsResponseData {
    pub alert_num: Option<i64>,
    pub aliuid: Option<i64>,
    pub asset_num: Option<i64>,
    pub att_ck_labels: Option<Vec<String>>,
    pub attck_stages: Option<Vec<DescribeCloudSiemEventsAttckStages>>,
    pub data_sources: Option<Vec<String>>,
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
    0 "AlertNum" alert_num, 1 "Aliuid" aliuid, 2 "AssetNum" asset_num, 3 "AttCkLabels" att_ck_labels,
    4 "AttckStages" attck_stages, 5 "DataSources" data_sources, 6 "Description" description,
    7 "DescriptionEn" description_en, 8 "ExtContent" ext_content, 9 "GmtCreate" gmt_create,
    10 "GmtModified" gmt_modified, 11 "IncidentName" incident_name, 12 "IncidentNameEn" incident_name_en,
    13 "IncidentType" incident_type, 14 "IncidentUuid" incident_uuid, 15 "ReferAccount" refer_account,
    16 "Remark" remark, 17 "RuleId" rule_id, 18 "Status" status, 19 "ThreatLevel" threat_level,
    20 "ThreatScore" threat_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSiemEventsAttckStages {
    pub alert_num: Option<i64>,
    pub tactic_id: Option<String>,
    pub tactic_name: Option<String>,
}
model! { DescribeCloudSiemEventsAttckStages {
    0 "AlertNum" alert_num, 1 "TacticId" tactic_id, 2 "TacticName" tactic_name
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleCountOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeCustomizeRuleCountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCustomizeRuleCountOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AggregationRuleNum" aggregation_rule_num, 1 "CustomizeRuleNum" customize_rule_num,
    2 "ExpertRuleNum" expert_rule_num, 3 "GraphComputingRuleNum" graph_computing_rule_num,
    4 "HighRuleNum" high_rule_num, 5 "InUseRuleNum" in_use_rule_num, 6 "LowRuleNum" low_rule_num,
    7 "MediumRuleNum" medium_rule_num, 8 "PredefinedRuleNum" predefined_rule_num,
    9 "SingleAlertRuleNum" single_alert_rule_num, 10 "TotalRuleNum" total_rule_num,
    11 "UnEventRuleNum" un_event_rule_num
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleTestOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeCustomizeRuleTestData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCustomizeRuleTestOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleTestData {
    pub id: Option<i64>,
    pub simulate_data: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeCustomizeRuleTestData {
    0 "Id" id, 1 "SimulateData" simulate_data, 2 "Status" status
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleTestHistogramOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeCustomizeRuleTestHistogramData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCustomizeRuleTestHistogramOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizeRuleTestHistogramData {
    pub count: Option<i64>,
    pub from: Option<i64>,
    pub to: Option<i64>,
}
model! { DescribeCustomizeRuleTestHistogramData {
    0 "Count" count, 1 "From" from, 2 "To" to
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInstance {
    pub account_id: String,
    pub cloud_code: String,
    pub data_source_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDataSourceInstance(account_id: String, cloud_code: String, data_source_instance_id: String)
    "DescribeDataSourceInstance" -> DescribeDataSourceInstanceOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInstanceOutput {
    pub data: Option<DescribeDataSourceInstanceData>,
}
model! { DescribeDataSourceInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInstanceData {
    pub account_id: Option<String>,
    pub cloud_code: Option<String>,
    pub data_source_instance_id: Option<String>,
    pub data_source_instance_params: Option<Vec<DescribeDataSourceInstanceDataSourceInstanceParams>>,
}
model! { DescribeDataSourceInstanceData {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "DataSourceInstanceParams" data_source_instance_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInstanceDataSourceInstanceParams {
    pub para_code: Option<String>,
    pub para_value: Option<String>,
}
model! { DescribeDataSourceInstanceDataSourceInstanceParams {
    0 "ParaCode" para_code, 1 "ParaValue" para_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceParameters {
    pub cloud_code: String,
    pub data_source_type: String,
    pub region_id: Option<String>,
}
operation! { DescribeDataSourceParameters(cloud_code: String, data_source_type: String)
    "DescribeDataSourceParameters" -> DescribeDataSourceParametersOutput {
    0 "CloudCode" cloud_code, 1 "DataSourceType" data_source_type, 2 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceParametersOutput {
    pub data: Option<Vec<DescribeDataSourceParametersData>>,
}
model! { DescribeDataSourceParametersOutput {
    0 "Data" data
} }

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
    pub param_value: Option<Vec<DescribeDataSourceParametersParamValue>>,
    pub required: Option<i64>,
    pub title: Option<String>,
}
model! { DescribeDataSourceParametersData {
    0 "CanEditted" can_editted, 1 "CloudCode" cloud_code, 2 "DataSourceType" data_source_type,
    3 "DefaultValue" default_value, 4 "Disabled" disabled, 5 "FormatCheck" format_check, 6 "Hit" hit,
    7 "ParaCode" para_code, 8 "ParaLevel" para_level, 9 "ParaName" para_name, 10 "ParaType" para_type,
    11 "ParamValue" param_value, 12 "Required" required, 13 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceParametersParamValue {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDataSourceParametersParamValue {
    0 "Label" label, 1 "Value" value
} }

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
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeAndPlaybookOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeDisposeAndPlaybookData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDisposeAndPlaybookOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeAndPlaybookData {
    pub available: Option<bool>,
    pub page_info: Option<DescribeDisposeAndPlaybookPageInfo>,
    pub response_data: Option<Vec<DescribeDisposeAndPlaybookResponseData>>,
}
model! { DescribeDisposeAndPlaybookData {
    0 "Available" available, 1 "PageInfo" page_info, 2 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeAndPlaybookPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDisposeAndPlaybookPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeAndPlaybookResponseData {
    pub alert_num: Option<i64>,
    pub dispose: Option<String>,
    pub entity_id: Option<i64>,
    pub entity_info: Option<BTreeMap<String, Value>>,
    pub entity_type: Option<String>,
    pub entity_uuid: Option<String>,
    pub opcode_map: Option<BTreeMap<String, String>>,
    pub opcode_set: Option<Vec<String>>,
    pub playbook_list: Option<Vec<DescribeDisposeAndPlaybookPlaybookList>>,
    pub scope: Option<Vec<Value>>,
}
model! { DescribeDisposeAndPlaybookResponseData {
    0 "AlertNum" alert_num, 1 "Dispose" dispose, 2 "EntityId" entity_id, 3 "EntityInfo" entity_info,
    4 "EntityType" entity_type, 5 "EntityUuid" entity_uuid, 6 "OpcodeMap" opcode_map, 7 "OpcodeSet" opcode_set,
    8 "PlaybookList" playbook_list, 9 "Scope" scope
} }

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
    pub param_config: Option<Vec<Value>>,
    pub task_config: Option<String>,
    pub un_available_code: Option<String>,
    pub uuid: Option<String>,
    pub waf_playbook: Option<bool>,
}
model! { DescribeDisposeAndPlaybookPlaybookList {
    0 "Available" available, 1 "Description" description, 2 "DisplayName" display_name,
    3 "DisposeStatus" dispose_status, 4 "ErrorMessage" error_message, 5 "Name" name, 6 "OpCode" op_code,
    7 "OpLevel" op_level, 8 "ParamConfig" param_config, 9 "TaskConfig" task_config,
    10 "UnAvailableCode" un_available_code, 11 "Uuid" uuid, 12 "WafPlaybook" waf_playbook
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeStrategyPlaybook {
    pub end_time: i64,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub start_time: i64,
}
operation! { DescribeDisposeStrategyPlaybook(end_time: i64, start_time: i64)
    "DescribeDisposeStrategyPlaybook" -> DescribeDisposeStrategyPlaybookOutput {
    0 "EndTime" end_time, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64,
    4 "StartTime" start_time
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeStrategyPlaybookOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeDisposeStrategyPlaybookData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDisposeStrategyPlaybookOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisposeStrategyPlaybookData {
    pub playbook_name: Option<String>,
    pub playbook_uuid: Option<String>,
}
model! { DescribeDisposeStrategyPlaybookData {
    0 "PlaybookName" playbook_name, 1 "PlaybookUuid" playbook_uuid
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntityInfoOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEntityInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEntityInfoOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntityInfoData {
    pub entity_id: Option<i64>,
    pub entity_info: Option<BTreeMap<String, Value>>,
    pub entity_type: Option<String>,
    pub tip_info: Option<BTreeMap<String, Value>>,
}
model! { DescribeEntityInfoData {
    0 "EntityId" entity_id, 1 "EntityInfo" entity_info, 2 "EntityType" entity_type, 3 "TipInfo" tip_info
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCountByThreatLevelOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEventCountByThreatLevelData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEventCountByThreatLevelOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCountByThreatLevelData {
    pub event_daily_num: Option<Vec<DescribeEventCountByThreatLevelEventDailyNum>>,
    pub event_num: Option<i64>,
    pub high_level_event_num: Option<i64>,
    pub info_level_event_num: Option<i64>,
    pub low_level_event_num: Option<i64>,
    pub medium_level_event_num: Option<i64>,
    pub serious_level_event_num: Option<i64>,
    pub undeal_event_num: Option<i64>,
}
model! { DescribeEventCountByThreatLevelData {
    0 "EventDailyNum" event_daily_num, 1 "EventNum" event_num, 2 "HighLevelEventNum" high_level_event_num,
    3 "InfoLevelEventNum" info_level_event_num, 4 "LowLevelEventNum" low_level_event_num,
    5 "MediumLevelEventNum" medium_level_event_num, 6 "SeriousLevelEventNum" serious_level_event_num,
    7 "UndealEventNum" undeal_event_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCountByThreatLevelEventDailyNum {
    pub date: Option<String>,
    pub event_num: Option<i64>,
    pub undeal_event_num: Option<i64>,
}
model! { DescribeEventCountByThreatLevelEventDailyNum {
    0 "Date" date, 1 "EventNum" event_num, 2 "UndealEventNum" undeal_event_num
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDisposeOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEventDisposeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEventDisposeOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDisposeData {
    pub event_dispose: Option<Vec<Value>>,
    pub receiver_info: Option<DescribeEventDisposeReceiverInfo>,
    pub remark: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeEventDisposeData {
    0 "EventDispose" event_dispose, 1 "ReceiverInfo" receiver_info, 2 "Remark" remark, 3 "Status" status
} }

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
    0 "Channel" channel, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Id" id,
    4 "IncidentUuid" incident_uuid, 5 "MessageTitle" message_title, 6 "Receiver" receiver, 7 "Status" status
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportedLogCountOutput {
    pub data: Option<DescribeImportedLogCountData>,
}
model! { DescribeImportedLogCountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportedLogCountData {
    pub imported_log_count: Option<i64>,
    pub total_log_count: Option<i64>,
    pub un_imported_log_count: Option<i64>,
}
model! { DescribeImportedLogCountData {
    0 "ImportedLogCount" imported_log_count, 1 "TotalLogCount" total_log_count,
    2 "UnImportedLogCount" un_imported_log_count
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogFieldsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeLogFieldsData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeLogFieldsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "ActivityName" activity_name, 1 "FieldDesc" field_desc, 2 "FieldName" field_name, 3 "FieldType" field_type,
    4 "LogCode" log_code
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSourceOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeLogSourceData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeLogSourceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSourceData {
    pub log_source: Option<String>,
    pub log_source_name: Option<String>,
}
model! { DescribeLogSourceData {
    0 "LogSource" log_source, 1 "LogSourceName" log_source_name
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogTypeOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeLogTypeData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeLogTypeOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogTypeData {
    pub log_type: Option<String>,
    pub log_type_name: Option<String>,
}
model! { DescribeLogTypeData {
    0 "LogType" log_type, 1 "LogTypeName" log_type_name
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeOperatorsData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeOperatorsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorsData {
    pub index: Option<i64>,
    pub operator: Option<String>,
    pub operator_desc_cn: Option<String>,
    pub operator_desc_en: Option<String>,
    pub operator_name: Option<String>,
    pub support_data_type: Option<String>,
    pub support_tag: Option<Vec<String>>,
}
model! { DescribeOperatorsData {
    0 "Index" index, 1 "Operator" operator, 2 "OperatorDescCn" operator_desc_cn, 3 "OperatorDescEn" operator_desc_en,
    4 "OperatorName" operator_name, 5 "SupportDataType" support_data_type, 6 "SupportTag" support_tag
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProdCountOutput {
    pub data: Option<DescribeProdCountData>,
}
model! { DescribeProdCountOutput {
    0 "Data" data
} }

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
    0 "AliyunImportedCount" aliyun_imported_count, 1 "AliyunProdCount" aliyun_prod_count,
    2 "HcloudImportedCount" hcloud_imported_count, 3 "HcloudProdCount" hcloud_prod_count,
    4 "IdcImportedCount" idc_imported_count, 5 "IdcProdCount" idc_prod_count,
    6 "QcloudImportedCount" qcloud_imported_count, 7 "QcloudProdCount" qcloud_prod_count
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScopeUsersOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeScopeUsersData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeScopeUsersOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScopeUsersData {
    pub ali_uid: Option<i64>,
    pub cloud_code: Option<String>,
    pub domains: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeScopeUsersData {
    0 "AliUid" ali_uid, 1 "CloudCode" cloud_code, 2 "Domains" domains, 3 "InstanceId" instance_id, 4 "UserId" user_id,
    5 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceStatus {
    pub region_id: Option<String>,
}
operation! { DescribeServiceStatus() "DescribeServiceStatus" -> DescribeServiceStatusOutput {
    0 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceStatusOutput {
    pub data: Option<bool>,
}
model! { DescribeServiceStatusOutput {
    0 "Data" data
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageOutput {
    pub data: Option<bool>,
}
model! { DescribeStorageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBuyStatus {
    pub region_id: Option<String>,
    pub sub_user_id: Option<i64>,
}
operation! { DescribeUserBuyStatus() "DescribeUserBuyStatus" -> DescribeUserBuyStatusOutput {
    0 "RegionId" region_id: String, 1 "SubUserId" sub_user_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBuyStatusOutput {
    pub data: Option<DescribeUserBuyStatusData>,
}
model! { DescribeUserBuyStatusOutput {
    0 "Data" data
} }

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
    0 "CanBuy" can_buy, 1 "Capacity" capacity, 2 "DurationDays" duration_days, 3 "EndTime" end_time,
    4 "MainUserId" main_user_id, 5 "MainUserName" main_user_name, 6 "MasterUserId" master_user_id,
    7 "MasterUserName" master_user_name, 8 "RdOrder" rd_order, 9 "SasInstanceId" sas_instance_id,
    10 "SubUserId" sub_user_id, 11 "SubUserName" sub_user_name
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafScopeOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeWafScopeData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWafScopeOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafScopeData {
    pub aliuid: Option<i64>,
    pub domains: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
model! { DescribeWafScopeData {
    0 "Aliuid" aliuid, 1 "Domains" domains, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleList {
    pub alert_name: Option<String>,
    pub alert_type: Option<String>,
    /// At least 1.
    pub current_page: i64,
    pub incident_uuid: Option<String>,
    /// 1 to 100.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeWhiteRuleListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWhiteRuleListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListData {
    pub page_info: Option<DescribeWhiteRuleListPageInfo>,
    pub response_data: Option<Vec<DescribeWhiteRuleListResponseData>>,
}
model! { DescribeWhiteRuleListData {
    0 "PageInfo" page_info, 1 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeWhiteRuleListPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

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
    0 "AlertName" alert_name, 1 "AlertNameId" alert_name_id, 2 "AlertType" alert_type, 3 "AlertTypeId" alert_type_id,
    4 "AlertUuid" alert_uuid, 5 "Aliuid" aliuid, 6 "Expression" expression, 7 "GmtCreate" gmt_create,
    8 "GmtModified" gmt_modified, 9 "Id" id, 10 "IncidentUuid" incident_uuid, 11 "Status" status,
    12 "SubAliuid" sub_aliuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListExpression {
    pub conditions: Option<Vec<DescribeWhiteRuleListConditions>>,
    pub logic: Option<String>,
}
model! { DescribeWhiteRuleListExpression {
    0 "Conditions" conditions, 1 "Logic" logic
} }

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
    0 "IsNot" is_not, 1 "ItemId" item_id, 2 "Left" left, 3 "Operator" operator, 4 "Right" right
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListLeft {
    pub is_var: Option<bool>,
    pub modifier: Option<String>,
    pub modifier_param: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeWhiteRuleListLeft {
    0 "IsVar" is_var, 1 "Modifier" modifier, 2 "ModifierParam" modifier_param, 3 "Type" r#type, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteRuleListRight {
    pub is_var: Option<bool>,
    pub modifier: Option<String>,
    pub modifier_param: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeWhiteRuleListRight {
    0 "IsVar" is_var, 1 "Modifier" modifier, 2 "ModifierParam" modifier_param, 3 "Type" r#type, 4 "Value" value
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAccessForCloudSiemOutput {
    pub data: Option<bool>,
}
model! { EnableAccessForCloudSiemOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServiceForCloudSiem {
    pub region_id: Option<String>,
}
operation! { EnableServiceForCloudSiem() "EnableServiceForCloudSiem" -> EnableServiceForCloudSiemOutput {
    0 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServiceForCloudSiemOutput {
    pub data: Option<bool>,
}
model! { EnableServiceForCloudSiemOutput {
    0 "Data" data
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCapacityOutput {
    pub data: Option<GetCapacityData>,
}
model! { GetCapacityOutput {
    0 "Data" data
} }

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
    0 "AgentManagedAssetQuota" agent_managed_asset_quota, 1 "AgentManagedAssetUsed" agent_managed_asset_used,
    2 "ExistLogStore" exist_log_store, 3 "PreservedCapacity" preserved_capacity, 4 "UsedCapacity" used_capacity
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataStorageOutput {
    pub data: Option<GetDataStorageData>,
}
model! { GetDataStorageOutput {
    0 "Data" data
} }

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
    pub normalization_log_stores: Option<Vec<GetDataStorageNormalizationLogStores>>,
    pub normalization_log_views: Option<Vec<GetDataStorageNormalizationLogViews>>,
    pub sas_log_stores: Option<Vec<GetDataStorageSasLogStores>>,
}
model! { GetDataStorageData {
    0 "ColdStorageUsedCapacity" cold_storage_used_capacity, 1 "DataStorageRegionId" data_storage_region_id,
    2 "DataStorageRegionPermission" data_storage_region_permission,
    3 "DataStorageTotalCapacity" data_storage_total_capacity, 4 "DataStorageUsedCapacity" data_storage_used_capacity,
    5 "DataStorageUsedCapacityDetail" data_storage_used_capacity_detail, 6 "LogProject" log_project,
    7 "NormalizationLogStores" normalization_log_stores, 8 "NormalizationLogViews" normalization_log_views,
    9 "SasLogStores" sas_log_stores
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataStorageNormalizationLogStores {
    pub log_store_name: Option<String>,
    pub log_store_ttl: Option<i64>,
}
model! { GetDataStorageNormalizationLogStores {
    0 "LogStoreName" log_store_name, 1 "LogStoreTtl" log_store_ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataStorageNormalizationLogViews {
    pub activity_name: Option<String>,
    pub category_name: Option<String>,
    pub detection_rule_reference_count: Option<i64>,
    pub detection_rule_reference_product_ids: Option<Vec<String>>,
    pub log_search_conditions: Option<String>,
    pub log_store_name: Option<String>,
    pub log_view_existed: Option<bool>,
    pub log_view_name: Option<String>,
}
model! { GetDataStorageNormalizationLogViews {
    0 "ActivityName" activity_name, 1 "CategoryName" category_name,
    2 "DetectionRuleReferenceCount" detection_rule_reference_count,
    3 "DetectionRuleReferenceProductIds" detection_rule_reference_product_ids,
    4 "LogSearchConditions" log_search_conditions, 5 "LogStoreName" log_store_name, 6 "LogViewExisted" log_view_existed,
    7 "LogViewName" log_view_name
} }

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
    0 "LogCode" log_code, 1 "LogDeliveryGroup" log_delivery_group, 2 "LogDeliveryPermission" log_delivery_permission,
    3 "LogDeliveryStatus" log_delivery_status, 4 "LogDeliveryUpdateTime" log_delivery_update_time, 5 "LogName" log_name,
    6 "LogSearchConditions" log_search_conditions, 7 "LogStoreExisted" log_store_existed,
    8 "LogStoreName" log_store_name, 9 "LogStoreTtl" log_store_ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntitiyStat {
    pub asset_name: Option<String>,
    pub asset_uuid: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub entity_uuid: Option<String>,
    pub entity_uuids: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntitiyStatOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GetEntitiyStatData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEntitiyStatOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AlertNum" alert_num, 1 "EntityNum" entity_num, 2 "EntityType" entity_type, 3 "EntityUuid" entity_uuid,
    4 "IncidentNum" incident_num
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageOutput {
    pub data: Option<GetStorageData>,
}
model! { GetStorageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageData {
    pub can_operate: Option<bool>,
    pub display_region: Option<bool>,
    pub region: Option<String>,
    pub ttl: Option<i64>,
}
model! { GetStorageData {
    0 "CanOperate" can_operate, 1 "DisplayRegion" display_region, 2 "Region" region, 3 "Ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountAccessId {
    pub cloud_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { ListAccountAccessId(cloud_code: String) "ListAccountAccessId" -> ListAccountAccessIdOutput {
    0 "CloudCode" cloud_code, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountAccessIdOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListAccountAccessIdData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAccountAccessIdOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AccessId" access_id, 1 "AccessIdMd5" access_id_md5, 2 "AccountId" account_id, 3 "AccountStr" account_str,
    4 "Bound" bound, 5 "CloudCode" cloud_code, 6 "SubUserId" sub_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsByLog {
    pub cloud_code: String,
    pub log_codes: Vec<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsByLogOutput {
    pub data: Option<Vec<ListAccountsByLogData>>,
}
model! { ListAccountsByLogOutput {
    0 "Data" data
} }

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
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "Imported" imported, 3 "LogCode" log_code,
    4 "MainUserId" main_user_id, 5 "ProdCode" prod_code, 6 "SubUserId" sub_user_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllProdsOutput {
    pub data: Option<ListAllProdsData>,
}
model! { ListAllProdsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllProdsData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub prod_list: Option<Vec<ListAllProdsProdList>>,
    pub total_count: Option<i64>,
}
model! { ListAllProdsData {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "ProdList" prod_list, 3 "TotalCount" total_count
} }

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
    0 "CloudCode" cloud_code, 1 "ImportedLogCount" imported_log_count, 2 "ModifyTime" modify_time,
    3 "ProdCode" prod_code, 4 "TotalLogCount" total_log_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutomateResponseConfigs {
    pub action_type: Option<String>,
    pub auto_response_type: Option<String>,
    /// At least 1.
    pub current_page: i64,
    pub id: Option<i64>,
    /// 1 to 100.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutomateResponseConfigsOutput {
    pub code: Option<i64>,
    pub data: Option<ListAutomateResponseConfigsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAutomateResponseConfigsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutomateResponseConfigsData {
    pub page_info: Option<ListAutomateResponseConfigsPageInfo>,
    pub response_data: Option<Vec<ListAutomateResponseConfigsResponseData>>,
}
model! { ListAutomateResponseConfigsData {
    0 "PageInfo" page_info, 1 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutomateResponseConfigsPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAutomateResponseConfigsPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

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
    0 "ActionConfig" action_config, 1 "ActionType" action_type, 2 "Aliuid" aliuid,
    3 "AutoResponseType" auto_response_type, 4 "DataType" data_type, 5 "ExecutionCondition" execution_condition,
    6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified, 8 "Id" id, 9 "ResponseRuleType" response_rule_type,
    10 "RuleName" rule_name, 11 "Status" status, 12 "SubUserId" sub_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindAccount {
    pub cloud_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { ListBindAccount(cloud_code: String) "ListBindAccount" -> ListBindAccountOutput {
    0 "CloudCode" cloud_code, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindAccountOutput {
    pub data: Option<Vec<ListBindAccountData>>,
}
model! { ListBindAccountOutput {
    0 "Data" data
} }

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
    0 "AccessId" access_id, 1 "AccountId" account_id, 2 "AccountName" account_name, 3 "BindId" bind_id,
    4 "CloudCode" cloud_code, 5 "CreateUser" create_user, 6 "DataSourceCount" data_source_count,
    7 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindDataSources {
    pub account_id: String,
    pub cloud_code: String,
    pub region_id: Option<String>,
}
operation! { ListBindDataSources(account_id: String, cloud_code: String)
    "ListBindDataSources" -> ListBindDataSourcesOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindDataSourcesOutput {
    pub data: Option<Vec<ListBindDataSourcesData>>,
}
model! { ListBindDataSourcesOutput {
    0 "Data" data
} }

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
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "CloudCode" cloud_code,
    3 "DataSourceInstanceId" data_source_instance_id, 4 "DataSourceName" data_source_name,
    5 "DataSourceRemark" data_source_remark, 6 "DataSourceType" data_source_type, 7 "LogCount" log_count,
    8 "TaskCount" task_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemCustomizeRules {
    pub alert_type: Option<String>,
    /// At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub id: Option<String>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    /// 1 to 100.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemCustomizeRulesOutput {
    pub code: Option<i64>,
    pub data: Option<ListCloudSiemCustomizeRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCloudSiemCustomizeRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemCustomizeRulesData {
    pub page_info: Option<ListCloudSiemCustomizeRulesPageInfo>,
    pub response_data: Option<Vec<ListCloudSiemCustomizeRulesResponseData>>,
}
model! { ListCloudSiemCustomizeRulesData {
    0 "PageInfo" page_info, 1 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemCustomizeRulesPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloudSiemCustomizeRulesPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

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
    0 "AlertType" alert_type, 1 "AlertTypeMds" alert_type_mds, 2 "Aliuid" aliuid, 3 "AttCk" att_ck,
    4 "DataType" data_type, 5 "EventTransferExt" event_transfer_ext, 6 "EventTransferSwitch" event_transfer_switch,
    7 "EventTransferType" event_transfer_type, 8 "GmtCreate" gmt_create, 9 "GmtModified" gmt_modified, 10 "Id" id,
    11 "LogSource" log_source, 12 "LogSourceMds" log_source_mds, 13 "LogType" log_type, 14 "LogTypeMds" log_type_mds,
    15 "QueryCycle" query_cycle, 16 "RuleCondition" rule_condition, 17 "RuleDesc" rule_desc, 18 "RuleGroup" rule_group,
    19 "RuleName" rule_name, 20 "RuleThreshold" rule_threshold, 21 "RuleType" rule_type, 22 "Status" status,
    23 "ThreatLevel" threat_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemPredefinedRules {
    pub alert_type: Option<String>,
    pub att_ck: Option<String>,
    /// At least 1.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub event_transfer_type: Option<String>,
    pub id: Option<String>,
    pub log_source: Option<String>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    /// 1 to 100.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemPredefinedRulesOutput {
    pub code: Option<i64>,
    pub data: Option<ListCloudSiemPredefinedRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCloudSiemPredefinedRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemPredefinedRulesData {
    pub page_info: Option<ListCloudSiemPredefinedRulesPageInfo>,
    pub response_data: Option<Vec<ListCloudSiemPredefinedRulesResponseData>>,
}
model! { ListCloudSiemPredefinedRulesData {
    0 "PageInfo" page_info, 1 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudSiemPredefinedRulesPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloudSiemPredefinedRulesPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

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
    0 "AlertType" alert_type, 1 "AttCk" att_ck, 2 "EventTransferType" event_transfer_type, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "Id" id, 6 "RuleDescMds" rule_desc_mds, 7 "RuleName" rule_name,
    8 "RuleNameCn" rule_name_cn, 9 "RuleNameEn" rule_name_en, 10 "RuleNameMds" rule_name_mds, 11 "Source" source,
    12 "Status" status, 13 "ThreatLevel" threat_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizeRuleTestResult {
    /// At least 1.
    pub current_page: i64,
    pub detection_rule_id: Option<String>,
    pub end_time: Option<i64>,
    pub id: Option<i64>,
    /// 1 to 100.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizeRuleTestResultOutput {
    pub code: Option<i64>,
    pub data: Option<ListCustomizeRuleTestResultData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCustomizeRuleTestResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizeRuleTestResultData {
    pub page_info: Option<ListCustomizeRuleTestResultPageInfo>,
    pub response_data: Option<Vec<ListCustomizeRuleTestResultResponseData>>,
}
model! { ListCustomizeRuleTestResultData {
    0 "PageInfo" page_info, 1 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizeRuleTestResultPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub verified_count: Option<i64>,
}
model! { ListCustomizeRuleTestResultPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VerifiedCount" verified_count
} }

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
    0 "AlertDesc" alert_desc, 1 "AlertDetail" alert_detail, 2 "AlertSrcProd" alert_src_prod,
    3 "AlertSrcProdModule" alert_src_prod_module, 4 "AttCk" att_ck, 5 "EventName" event_name, 6 "EventType" event_type,
    7 "Level" level, 8 "LogSource" log_source, 9 "LogTime" log_time, 10 "LogType" log_type,
    11 "MainUserId" main_user_id, 12 "OnlineStatus" online_status, 13 "SubUserId" sub_user_id, 14 "Uuid" uuid,
    15 "VerifyType" verify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceLogs {
    pub account_id: String,
    pub cloud_code: String,
    pub data_source_instance_id: String,
    pub region_id: Option<String>,
}
operation! { ListDataSourceLogs(account_id: String, cloud_code: String, data_source_instance_id: String)
    "ListDataSourceLogs" -> ListDataSourceLogsOutput {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceLogsOutput {
    pub data: Option<ListDataSourceLogsData>,
}
model! { ListDataSourceLogsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceLogsData {
    pub account_id: Option<String>,
    pub cloud_code: Option<String>,
    pub data_source_instance_id: Option<String>,
    pub data_source_instance_logs: Option<Vec<ListDataSourceLogsDataSourceInstanceLogs>>,
    pub data_source_instance_name: Option<String>,
    pub data_source_instance_remark: Option<String>,
    pub sub_user_id: Option<i64>,
}
model! { ListDataSourceLogsData {
    0 "AccountId" account_id, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "DataSourceInstanceLogs" data_source_instance_logs, 4 "DataSourceInstanceName" data_source_instance_name,
    5 "DataSourceInstanceRemark" data_source_instance_remark, 6 "SubUserId" sub_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceLogsDataSourceInstanceLogs {
    pub log_code: Option<String>,
    pub log_instance_id: Option<String>,
    pub log_mds_code: Option<String>,
    pub log_params: Option<Vec<ListDataSourceLogsLogParams>>,
    pub task_status: Option<i64>,
}
model! { ListDataSourceLogsDataSourceInstanceLogs {
    0 "LogCode" log_code, 1 "LogInstanceId" log_instance_id, 2 "LogMdsCode" log_mds_code, 3 "LogParams" log_params,
    4 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceLogsLogParams {
    pub para_code: Option<String>,
    pub para_value: Option<String>,
}
model! { ListDataSourceLogsLogParams {
    0 "ParaCode" para_code, 1 "ParaValue" para_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTypes {
    pub cloud_code: String,
    pub region_id: Option<String>,
}
operation! { ListDataSourceTypes(cloud_code: String) "ListDataSourceTypes" -> ListDataSourceTypesOutput {
    0 "CloudCode" cloud_code, 1 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTypesOutput {
    pub data: Option<Vec<ListDataSourceTypesData>>,
}
model! { ListDataSourceTypesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTypesData {
    pub cloud_code: Option<String>,
    pub data_source_type: Option<String>,
}
model! { ListDataSourceTypesData {
    0 "CloudCode" cloud_code, 1 "DataSourceType" data_source_type
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryOutput {
    pub data: Option<ListDeliveryData>,
}
model! { ListDeliveryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryData {
    pub dashboard_url: Option<String>,
    pub display_switch_or_not: Option<bool>,
    pub log_store_name: Option<String>,
    pub product_list: Option<Vec<ListDeliveryProductList>>,
    pub project_name: Option<String>,
    pub search_url: Option<String>,
}
model! { ListDeliveryData {
    0 "DashboardUrl" dashboard_url, 1 "DisplaySwitchOrNot" display_switch_or_not, 2 "LogStoreName" log_store_name,
    3 "ProductList" product_list, 4 "ProjectName" project_name, 5 "SearchUrl" search_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryProductList {
    pub log_list: Option<Vec<ListDeliveryLogList>>,
    pub log_map: Option<BTreeMap<String, Vec<DataProductListLogMapValue>>>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
}
model! { ListDeliveryProductList {
    0 "LogList" log_list, 1 "LogMap" log_map, 2 "ProductCode" product_code, 3 "ProductName" product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryLogList {
    pub can_operate_or_not: Option<bool>,
    pub extra_parameters: Option<Vec<ListDeliveryExtraParameters>>,
    pub log_code: Option<String>,
    pub log_name: Option<String>,
    pub log_name_en: Option<String>,
    pub log_name_key: Option<String>,
    pub status: Option<bool>,
    pub topic: Option<String>,
}
model! { ListDeliveryLogList {
    0 "CanOperateOrNot" can_operate_or_not, 1 "ExtraParameters" extra_parameters, 2 "LogCode" log_code,
    3 "LogName" log_name, 4 "LogNameEn" log_name_en, 5 "LogNameKey" log_name_key, 6 "Status" status, 7 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryExtraParameters {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListDeliveryExtraParameters {
    0 "Key" key, 1 "Value" value
} }

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
    pub extra_parameters: Option<Vec<DataProductListLogMapValueExtraParameters>>,
}
model! { DataProductListLogMapValue {
    0 "LogCode" log_code, 1 "LogName" log_name, 2 "LogNameEn" log_name_en, 3 "LogNameKey" log_name_key,
    4 "Status" status, 5 "CanOperateOrNot" can_operate_or_not, 6 "Topic" topic, 7 "ExtraParameters" extra_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataProductListLogMapValueExtraParameters {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DataProductListLogMapValueExtraParameters {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategy {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub alert_uuid: Option<String>,
    /// At least 1.
    pub current_page: i64,
    pub effective_status: Option<i64>,
    pub end_time: i64,
    pub entity_identity: Option<String>,
    pub entity_type: Option<String>,
    pub entity_uuid_list: Option<Vec<String>>,
    pub group_by: Option<String>,
    pub group_key: Option<String>,
    pub incident_uuid: Option<String>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    /// 1 to 100.
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
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None },
    Mark { index: 25, location: Location::Body, style: Style::None },
    Mark { index: 26, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategyOutput {
    pub code: Option<i64>,
    pub data: Option<ListDisposeStrategyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDisposeStrategyOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategyData {
    pub groups: Option<Vec<ListDisposeStrategyGroups>>,
    pub page_info: Option<ListDisposeStrategyPageInfo>,
    pub response_data: Option<Vec<ListDisposeStrategyResponseData>>,
}
model! { ListDisposeStrategyData {
    0 "Groups" groups, 1 "PageInfo" page_info, 2 "ResponseData" response_data
} }

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
    0 "FailedCount" failed_count, 1 "FirstOccurrenceTime" first_occurrence_time, 2 "GroupBy" group_by,
    3 "GroupKey" group_key, 4 "GroupMeta" group_meta, 5 "GroupName" group_name, 6 "GroupTitle" group_title,
    7 "LastOccurrenceTime" last_occurrence_time, 8 "LatestModifiedTime" latest_modified_time,
    9 "RunningCount" running_count, 10 "SuccessCount" success_count, 11 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategyGroupMeta {
    pub group_info: Option<Value>,
}
model! { ListDisposeStrategyGroupMeta {
    0 "GroupInfo" group_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategyPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDisposeStrategyPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisposeStrategyResponseData {
    pub alert_name: Option<String>,
    pub alert_uuid: Option<String>,
    pub aliuid: Option<i64>,
    pub effective_status: Option<i64>,
    pub entity: Option<Vec<Value>>,
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
    pub scope: Option<Vec<Value>>,
    pub sophon_task_id: Option<String>,
    pub status: Option<i64>,
    pub sub_aliuid: Option<i64>,
    pub task_param: Option<String>,
    pub task_url: Option<String>,
}
model! { ListDisposeStrategyResponseData {
    0 "AlertName" alert_name, 1 "AlertUuid" alert_uuid, 2 "Aliuid" aliuid, 3 "EffectiveStatus" effective_status,
    4 "Entity" entity, 5 "EntityId" entity_id, 6 "EntityType" entity_type, 7 "ErrorCode" error_code,
    8 "ErrorMessage" error_message, 9 "FinishTime" finish_time, 10 "GmtCreate" gmt_create,
    11 "GmtModified" gmt_modified, 12 "Id" id, 13 "IncidentName" incident_name, 14 "IncidentUuid" incident_uuid,
    15 "PlaybookName" playbook_name, 16 "PlaybookType" playbook_type, 17 "PlaybookUuid" playbook_uuid, 18 "Scope" scope,
    19 "SophonTaskId" sophon_task_id, 20 "Status" status, 21 "SubAliuid" sub_aliuid, 22 "TaskParam" task_param,
    23 "TaskUrl" task_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntities {
    /// At least 1.
    pub current_page: i64,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub entity_uuid: Option<String>,
    pub entity_uuids: Option<String>,
    pub incident_uuid: String,
    pub is_malware_entity: Option<String>,
    pub malware_type: Option<String>,
    /// 1 to 100.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesOutput {
    pub code: Option<i64>,
    pub data: Option<ListEntitiesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEntitiesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesData {
    pub page_info: Option<ListEntitiesPageInfo>,
    pub response_data: Option<Vec<ListEntitiesResponseData>>,
}
model! { ListEntitiesData {
    0 "PageInfo" page_info, 1 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEntitiesPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesResponseData {
    pub agent_analysis_reason: Option<String>,
    pub agent_confidence: Option<String>,
    pub agent_disposal_method: Option<String>,
    pub agent_disposal_playbook_uuid: Option<String>,
    pub agent_disposal_reason: Option<String>,
    pub agent_disposal_suggestion: Option<String>,
    pub agent_disposes: Option<Vec<ListEntitiesAgentDisposes>>,
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
    0 "AgentAnalysisReason" agent_analysis_reason, 1 "AgentConfidence" agent_confidence,
    2 "AgentDisposalMethod" agent_disposal_method, 3 "AgentDisposalPlaybookUuid" agent_disposal_playbook_uuid,
    4 "AgentDisposalReason" agent_disposal_reason, 5 "AgentDisposalSuggestion" agent_disposal_suggestion,
    6 "AgentDisposes" agent_disposes, 7 "AlertNum" alert_num, 8 "AlertUuid" alert_uuid, 9 "Aliuid" aliuid,
    10 "CloudCode" cloud_code, 11 "EntityId" entity_id, 12 "EntityInfo" entity_info, 13 "EntityName" entity_name,
    14 "EntityType" entity_type, 15 "EntityUuid" entity_uuid, 16 "EventNum" event_num, 17 "GmtCreate" gmt_create,
    18 "GmtModified" gmt_modified, 19 "Id" id, 20 "IncidentUuid" incident_uuid, 21 "IsAsset" is_asset,
    22 "IsMalware" is_malware, 23 "MalwareType" malware_type, 24 "SubUserId" sub_user_id, 25 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesAgentDisposes {
    pub agent_disposal_method: Option<String>,
    pub agent_disposal_playbook_uuid: Option<String>,
    pub agent_disposal_reason: Option<String>,
}
model! { ListEntitiesAgentDisposes {
    0 "AgentDisposalMethod" agent_disposal_method, 1 "AgentDisposalPlaybookUuid" agent_disposal_playbook_uuid,
    2 "AgentDisposalReason" agent_disposal_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportedLogsByProd {
    pub cloud_code: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportedLogsByProdOutput {
    pub data: Option<Vec<ListImportedLogsByProdData>>,
}
model! { ListImportedLogsByProdOutput {
    0 "Data" data
} }

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
    0 "AutoImported" auto_imported, 1 "CloudCode" cloud_code, 2 "Imported" imported,
    3 "ImportedUserCount" imported_user_count, 4 "LogCode" log_code, 5 "LogMdsCode" log_mds_code, 6 "LogType" log_type,
    7 "ModifyTime" modify_time, 8 "ProdCode" prod_code, 9 "TotalUserCount" total_user_count,
    10 "UnImportedUserCount" un_imported_user_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectLogStores {
    pub region_id: Option<String>,
    pub source_log_code: String,
    pub source_prod_code: String,
    pub sub_user_id: i64,
}
operation! { ListProjectLogStores(source_log_code: String, source_prod_code: String, sub_user_id: i64)
    "ListProjectLogStores" -> ListProjectLogStoresOutput {
    0 "RegionId" region_id: String, 1 "SourceLogCode" source_log_code, 2 "SourceProdCode" source_prod_code,
    3 "SubUserId" sub_user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectLogStoresOutput {
    pub data: Option<Vec<ListProjectLogStoresData>>,
}
model! { ListProjectLogStoresOutput {
    0 "Data" data
} }

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
    0 "EndPoint" end_point, 1 "LocalName" local_name, 2 "LogStore" log_store, 3 "MainUserId" main_user_id,
    4 "Project" project, 5 "RegionId" region_id, 6 "SubUserId" sub_user_id, 7 "SubUserName" sub_user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRdUsers {
    pub region_id: Option<String>,
}
operation! { ListRdUsers() "ListRdUsers" -> ListRdUsersOutput {
    0 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRdUsersOutput {
    pub data: Option<Vec<ListRdUsersData>>,
}
model! { ListRdUsersOutput {
    0 "Data" data
} }

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
    0 "DelegatedOrNot" delegated_or_not, 1 "Joined" joined, 2 "JoinedTime" joined_time, 3 "MainUserId" main_user_id,
    4 "SubUserId" sub_user_id, 5 "SubUserName" sub_user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindAccount {
    pub access_id: Option<String>,
    pub account_id: String,
    pub account_name: Option<String>,
    pub bind_id: i64,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindAccountOutput {
    pub data: Option<ModifyBindAccountData>,
}
model! { ModifyBindAccountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindAccountData {
    pub count: Option<i64>,
}
model! { ModifyBindAccountData {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSource {
    pub account_id: Option<String>,
    pub cloud_code: String,
    pub data_source_instance_id: String,
    pub data_source_instance_name: Option<String>,
    pub data_source_instance_params: Option<String>,
    pub data_source_instance_remark: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceOutput {
    pub data: Option<ModifyDataSourceData>,
}
model! { ModifyDataSourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceData {
    pub count: Option<i64>,
    pub data_source_instance_id: Option<String>,
}
model! { ModifyDataSourceData {
    0 "Count" count, 1 "DataSourceInstanceId" data_source_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceLog {
    pub account_id: Option<String>,
    pub cloud_code: String,
    pub data_source_instance_id: String,
    pub data_source_instance_logs: String,
    pub data_source_type: Option<String>,
    pub log_code: Option<String>,
    pub log_instance_id: String,
    pub region_id: Option<String>,
}
operation! { ModifyDataSourceLog(cloud_code: String, data_source_instance_id: String, data_source_instance_logs: String, log_instance_id: String)
    "ModifyDataSourceLog" -> ModifyDataSourceLogOutput {
    0 "AccountId" account_id: String, 1 "CloudCode" cloud_code, 2 "DataSourceInstanceId" data_source_instance_id,
    3 "DataSourceInstanceLogs" data_source_instance_logs, 4 "DataSourceType" data_source_type: String,
    5 "LogCode" log_code: String, 6 "LogInstanceId" log_instance_id, 7 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceLogOutput {
    pub data: Option<ModifyDataSourceLogData>,
}
model! { ModifyDataSourceLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceLogData {
    pub count: Option<i64>,
    pub log_instance_id: Option<String>,
}
model! { ModifyDataSourceLogData {
    0 "Count" count, 1 "LogInstanceId" log_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDelivery {
    pub log_code: Option<String>,
    pub product_code: String,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
}
operation! { OpenDelivery(product_code: String) "OpenDelivery" -> OpenDeliveryOutput {
    0 "LogCode" log_code: String, 1 "ProductCode" product_code, 2 "RegionId" region_id: String,
    3 "RoleFor" role_for: i64, 4 "RoleType" role_type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDeliveryOutput {
    pub data: Option<bool>,
}
model! { OpenDeliveryOutput {
    0 "Data" data
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostAutomateResponseConfigOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostAutomateResponseConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostCustomizeRuleOutput {
    pub code: Option<i64>,
    pub data: Option<PostCustomizeRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostCustomizeRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AlertType" alert_type, 1 "AlertTypeMds" alert_type_mds, 2 "Aliuid" aliuid, 3 "AttCk" att_ck,
    4 "DataType" data_type, 5 "EventTransferExt" event_transfer_ext, 6 "EventTransferSwitch" event_transfer_switch,
    7 "EventTransferType" event_transfer_type, 8 "GmtCreate" gmt_create, 9 "GmtModified" gmt_modified, 10 "Id" id,
    11 "LogSource" log_source, 12 "LogSourceMds" log_source_mds, 13 "LogType" log_type, 14 "LogTypeMds" log_type_mds,
    15 "QueryCycle" query_cycle, 16 "RuleCondition" rule_condition, 17 "RuleDesc" rule_desc, 18 "RuleGroup" rule_group,
    19 "RuleName" rule_name, 20 "RuleThreshold" rule_threshold, 21 "RuleType" rule_type, 22 "Status" status,
    23 "ThreatLevel" threat_level
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostCustomizeRuleTestOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostCustomizeRuleTestOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostEventDisposeAndWhiteruleListOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostEventDisposeAndWhiteruleListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostEventWhiteruleList {
    pub incident_uuid: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub whiterule_list: String,
}
operation! { PostEventWhiteruleList(whiterule_list: String) "PostEventWhiteruleList" -> PostEventWhiteruleListOutput {
    0 "IncidentUuid" incident_uuid: String, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64,
    3 "RoleType" role_type: i64, 4 "WhiteruleList" whiterule_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostEventWhiteruleListOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostEventWhiteruleListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostFinishCustomizeRuleTestOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostFinishCustomizeRuleTestOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostRuleStatusChangeOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostRuleStatusChangeOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreCapacityOutput {
    pub data: Option<bool>,
}
model! { RestoreCapacityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStorage {
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub ttl: i64,
}
operation! { SetStorage(ttl: i64) "SetStorage" -> SetStorageOutput {
    0 "Region" region: String, 1 "RegionId" region_id: String, 2 "RoleFor" role_for: i64, 3 "RoleType" role_type: i64,
    4 "Ttl" ttl
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStorageOutput {
    pub data: Option<bool>,
}
model! { SetStorageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImportLogTasks {
    pub accounts: Option<String>,
    pub auto_imported: Option<i64>,
    pub cloud_code: String,
    pub log_codes: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImportLogTasksOutput {
    pub data: Option<SubmitImportLogTasksData>,
}
model! { SubmitImportLogTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImportLogTasksData {
    pub count: Option<i64>,
}
model! { SubmitImportLogTasksData {
    0 "Count" count
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutomateResponseConfigStatusOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAutomateResponseConfigStatusOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteRuleList {
    pub expression: String,
    pub incident_uuid: Option<String>,
    pub region_id: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<i64>,
    pub white_rule_id: i64,
}
operation! { UpdateWhiteRuleList(expression: String, white_rule_id: i64)
    "UpdateWhiteRuleList" -> UpdateWhiteRuleListOutput {
    0 "Expression" expression, 1 "IncidentUuid" incident_uuid: String, 2 "RegionId" region_id: String,
    3 "RoleFor" role_for: i64, 4 "RoleType" role_type: i64, 5 "WhiteRuleId" white_rule_id
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
pub struct UpdateWhiteRuleListOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWhiteRuleListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[cfg(feature = "reflect")]
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
