//! `rum` of Tencent Cloud, API version 2021-06-22.
//!
//! Endpoint: `rum.tencentcloudapi.com`, or `rum.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, rum::DescribeExceptionReportList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeExceptionReportList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("rum", "2021-06-22", "rum", &Endpoints::NONE);

/// Creates release file: `CreateReleaseFile` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=CreateReleaseFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReleaseFile {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub files: Vec<ReleaseFile>,
}
operation! { CreateReleaseFile(project_id: i64, files: Vec<ReleaseFile>)
    "CreateReleaseFile" -> CreateReleaseFileOutput {
    0 "ProjectID" project_id, 1 "Files" files
} }

/// In the request of [`CreateReleaseFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseFile {
    pub version: Option<String>,
    pub file_key: Option<String>,
    pub file_name: Option<String>,
    pub file_hash: Option<String>,
    pub id: Option<i64>,
    pub created_at: Option<String>,
}
input! { ReleaseFile() {
    0 "Version" version: String, 1 "FileKey" file_key: String, 2 "FileName" file_name: String,
    3 "FileHash" file_hash: String, 4 "ID" id: i64, 5 "CreatedAt" created_at: String
} }

/// Response of [`CreateReleaseFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReleaseFileOutput {
    pub msg: Option<String>,
}
model! { CreateReleaseFileOutput {
    0 "Msg" msg: String
} }

/// Creates star project: `CreateStarProject` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=CreateStarProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStarProject {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: i64,
}
operation! { CreateStarProject(instance_id: String, id: i64) "CreateStarProject" -> CreateStarProjectOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

/// Response of [`CreateStarProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStarProjectOutput {
    pub msg: Option<String>,
}
model! { CreateStarProjectOutput {
    0 "Msg" msg: String
} }

/// Creates whitelist: `CreateWhitelist` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=CreateWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelist {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub remark: String,
    /// Required.
    pub whitelist_uin: String,
    pub aid: Option<String>,
}
operation! { CreateWhitelist(instance_id: String, remark: String, whitelist_uin: String)
    "CreateWhitelist" -> CreateWhitelistOutput {
    0 "InstanceID" instance_id, 1 "Remark" remark, 2 "WhitelistUin" whitelist_uin, 3 "Aid" aid: String
} }

/// Response of [`CreateWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistOutput {
    pub msg: Option<String>,
    pub id: Option<i64>,
}
model! { CreateWhitelistOutput {
    0 "Msg" msg: String, 1 "ID" id: i64
} }

/// Deletes instance: `DeleteInstance` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes project: `DeleteProject` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub id: i64,
}
operation! { DeleteProject(id: i64) "DeleteProject" -> DeleteProjectOutput {
    0 "ID" id
} }

/// Response of [`DeleteProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectOutput {
    pub msg: Option<String>,
}
model! { DeleteProjectOutput {
    0 "Msg" msg: String
} }

/// Deletes release file: `DeleteReleaseFile` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DeleteReleaseFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReleaseFile {
    /// Required.
    pub id: i64,
}
operation! { DeleteReleaseFile(id: i64) "DeleteReleaseFile" -> DeleteReleaseFileOutput {
    0 "ID" id
} }

/// Response of [`DeleteReleaseFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReleaseFileOutput {
    pub msg: Option<String>,
}
model! { DeleteReleaseFileOutput {
    0 "Msg" msg: String
} }

/// Deletes star project: `DeleteStarProject` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DeleteStarProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStarProject {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteStarProject(instance_id: String, id: i64) "DeleteStarProject" -> DeleteStarProjectOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

/// Response of [`DeleteStarProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStarProjectOutput {
    pub msg: Option<String>,
}
model! { DeleteStarProjectOutput {
    0 "Msg" msg: String
} }

/// Deletes whitelist: `DeleteWhitelist` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DeleteWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelist {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteWhitelist(instance_id: String, id: String) "DeleteWhitelist" -> DeleteWhitelistOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

/// Response of [`DeleteWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistOutput {
    pub msg: Option<String>,
}
model! { DeleteWhitelistOutput {
    0 "Msg" msg: String
} }

/// Describes app dimension metrics: `DescribeAppDimensionMetrics` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeAppDimensionMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDimensionMetrics {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub from: String,
    /// Required.
    pub fields: String,
    /// Required.
    pub filter: String,
    pub filter_simple: Option<String>,
    pub group_by: Option<Vec<String>>,
    pub order_by: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub business_context: Option<String>,
}
operation! { DescribeAppDimensionMetrics(project_id: i64, from: String, fields: String, filter: String)
    "DescribeAppDimensionMetrics" -> DescribeAppDimensionMetricsOutput {
    0 "ProjectID" project_id, 1 "From" from, 2 "Fields" fields, 3 "Filter" filter,
    4 "FilterSimple" filter_simple: String, 5 "GroupBy" group_by: Vec<String>, 6 "OrderBy" order_by: Vec<String>,
    7 "Limit" limit: i64, 8 "Offset" offset: i64, 9 "BusinessContext" business_context: String
} }

/// Response of [`DescribeAppDimensionMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDimensionMetricsOutput {
    pub data: Option<String>,
}
model! { DescribeAppDimensionMetricsOutput {
    0 "Data" data: String
} }

/// Describes app metrics data: `DescribeAppMetricsData` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeAppMetricsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppMetricsData {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub from: String,
    /// Required.
    pub fields: String,
    /// Required.
    pub filter: String,
    pub filter_simple: Option<String>,
    pub group_by: Option<Vec<String>>,
    pub order_by: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub group_by_modifier: Option<String>,
}
operation! { DescribeAppMetricsData(project_id: i64, from: String, fields: String, filter: String)
    "DescribeAppMetricsData" -> DescribeAppMetricsDataOutput {
    0 "ProjectID" project_id, 1 "From" from, 2 "Fields" fields, 3 "Filter" filter,
    4 "FilterSimple" filter_simple: String, 5 "GroupBy" group_by: Vec<String>, 6 "OrderBy" order_by: Vec<String>,
    7 "Limit" limit: i64, 8 "Offset" offset: i64, 9 "GroupByModifier" group_by_modifier: String
} }

/// Response of [`DescribeAppMetricsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppMetricsDataOutput {
    pub data: Option<String>,
}
model! { DescribeAppMetricsDataOutput {
    0 "Data" data: String
} }

/// Describes app single case detail list: `DescribeAppSingleCaseDetailList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeAppSingleCaseDetailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSingleCaseDetailList {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub from: String,
    /// Required.
    pub fields: String,
    /// Required.
    pub filter: String,
    pub filter_simple: Option<String>,
    pub group_by: Option<Vec<String>>,
    pub order_by: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAppSingleCaseDetailList(project_id: i64, from: String, fields: String, filter: String)
    "DescribeAppSingleCaseDetailList" -> DescribeAppSingleCaseDetailListOutput {
    0 "ProjectID" project_id, 1 "From" from, 2 "Fields" fields, 3 "Filter" filter,
    4 "FilterSimple" filter_simple: String, 5 "GroupBy" group_by: Vec<String>, 6 "OrderBy" order_by: Vec<String>,
    7 "Limit" limit: i64, 8 "Offset" offset: i64
} }

/// Response of [`DescribeAppSingleCaseDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSingleCaseDetailListOutput {
    pub data: Option<String>,
}
model! { DescribeAppSingleCaseDetailListOutput {
    0 "Data" data: String
} }

/// Describes app single case list: `DescribeAppSingleCaseList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeAppSingleCaseList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSingleCaseList {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub from: String,
    /// Required.
    pub fields: String,
    /// Required.
    pub filter: String,
    pub filter_simple: Option<String>,
    pub group_by: Option<Vec<String>>,
    pub order_by: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAppSingleCaseList(project_id: i64, from: String, fields: String, filter: String)
    "DescribeAppSingleCaseList" -> DescribeAppSingleCaseListOutput {
    0 "ProjectID" project_id, 1 "From" from, 2 "Fields" fields, 3 "Filter" filter,
    4 "FilterSimple" filter_simple: String, 5 "GroupBy" group_by: Vec<String>, 6 "OrderBy" order_by: Vec<String>,
    7 "Limit" limit: i64, 8 "Offset" offset: i64
} }

/// Response of [`DescribeAppSingleCaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSingleCaseListOutput {
    pub data: Option<String>,
}
model! { DescribeAppSingleCaseListOutput {
    0 "Data" data: String
} }

/// Describes application exit report detail: `DescribeApplicationExitReportDetail` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeApplicationExitReportDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationExitReportDetail {
    /// Required.
    pub product_id: String,
    pub param_token: Option<String>,
    pub client_identify: Option<String>,
    pub start_event_time: Option<i64>,
    pub end_event_time: Option<i64>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeApplicationExitReportDetail(product_id: String)
    "DescribeApplicationExitReportDetail" -> DescribeApplicationExitReportDetailOutput {
    0 "ProductId" product_id, 1 "ParamToken" param_token: String, 2 "ClientIdentify" client_identify: String,
    3 "StartEventTime" start_event_time: i64, 4 "EndEventTime" end_event_time: i64, 5 "ExtraData" extra_data: String,
    6 "RequestHeader" request_header: String
} }

/// Response of [`DescribeApplicationExitReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationExitReportDetailOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeApplicationExitReportDetailOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes application exit report list: `DescribeApplicationExitReportList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeApplicationExitReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationExitReportList {
    /// Required.
    pub product_id: String,
    pub param_token: Option<String>,
    pub form_list_string: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeApplicationExitReportList(product_id: String)
    "DescribeApplicationExitReportList" -> DescribeApplicationExitReportListOutput {
    0 "ProductId" product_id, 1 "ParamToken" param_token: String, 2 "FormListString" form_list_string: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortField" sort_field: String,
    6 "SortType" sort_type: String, 7 "ExtraData" extra_data: String, 8 "RequestHeader" request_header: String
} }

/// Response of [`DescribeApplicationExitReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationExitReportListOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeApplicationExitReportListOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes data: `DescribeData` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeData {
    /// Required.
    pub query: String,
    /// Required.
    pub id: i64,
}
operation! { DescribeData(query: String, id: i64) "DescribeData" -> DescribeDataOutput {
    0 "Query" query, 1 "ID" id
} }

/// Response of [`DescribeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataOutput {
    pub result: Option<String>,
}
model! { DescribeDataOutput {
    0 "Result" result: String
} }

/// Describes data bridge url v2: `DescribeDataBridgeUrlV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataBridgeUrlV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBridgeUrlV2 {
    /// Required.
    pub id: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub r#type: String,
    pub level: Option<String>,
    pub isp: Option<String>,
    pub area: Option<String>,
    pub net_type: Option<String>,
    pub platform: Option<String>,
    pub device: Option<String>,
    pub version_num: Option<String>,
    pub ext_first: Option<String>,
    pub ext_second: Option<String>,
    pub ext_third: Option<String>,
    pub is_abroad: Option<String>,
    pub browser: Option<String>,
    pub os: Option<String>,
    pub engine: Option<String>,
    pub brand: Option<String>,
    pub from: Option<String>,
    pub cost_type: Option<String>,
    pub env: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub ret: Option<String>,
    pub net_status: Option<String>,
    pub ext_fourth: Option<String>,
    pub ext_fifth: Option<String>,
    pub ext_sixth: Option<String>,
    pub ext_seventh: Option<String>,
    pub ext_eighth: Option<String>,
    pub ext_ninth: Option<String>,
    pub ext_tenth: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataBridgeUrlV2(id: i64, start_time: i64, end_time: i64, r#type: String)
    "DescribeDataBridgeUrlV2" -> DescribeDataBridgeUrlV2Output {
    0 "ID" id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Type" r#type, 4 "Level" level: String,
    5 "Isp" isp: String, 6 "Area" area: String, 7 "NetType" net_type: String, 8 "Platform" platform: String,
    9 "Device" device: String, 10 "VersionNum" version_num: String, 11 "ExtFirst" ext_first: String,
    12 "ExtSecond" ext_second: String, 13 "ExtThird" ext_third: String, 14 "IsAbroad" is_abroad: String,
    15 "Browser" browser: String, 16 "Os" os: String, 17 "Engine" engine: String, 18 "Brand" brand: String,
    19 "From" from: String, 20 "CostType" cost_type: String, 21 "Env" env: String, 22 "Name" name: String,
    23 "Status" status: String, 24 "Ret" ret: String, 25 "NetStatus" net_status: String,
    26 "ExtFourth" ext_fourth: String, 27 "ExtFifth" ext_fifth: String, 28 "ExtSixth" ext_sixth: String,
    29 "ExtSeventh" ext_seventh: String, 30 "ExtEighth" ext_eighth: String, 31 "ExtNinth" ext_ninth: String,
    32 "ExtTenth" ext_tenth: String, 33 "Granularity" granularity: String
} }

/// Response of [`DescribeDataBridgeUrlV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBridgeUrlV2Output {
    pub result: Option<String>,
}
model! { DescribeDataBridgeUrlV2Output {
    0 "Result" result: String
} }

/// Describes data custom url: `DescribeDataCustomUrl` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataCustomUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCustomUrl {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<String>,
    pub env: Option<String>,
}
operation! { DescribeDataCustomUrl(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataCustomUrl" -> DescribeDataCustomUrlOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: String, 22 "Env" env: String
} }

/// Response of [`DescribeDataCustomUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCustomUrlOutput {
    pub result: Option<String>,
}
model! { DescribeDataCustomUrlOutput {
    0 "Result" result: String
} }

/// Describes data custom url v2: `DescribeDataCustomUrlV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataCustomUrlV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCustomUrlV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<String>,
    pub env: Option<String>,
    pub ext_fourth: Option<String>,
    pub ext_fifth: Option<String>,
    pub ext_sixth: Option<String>,
    pub ext_seventh: Option<String>,
    pub ext_eighth: Option<String>,
    pub ext_ninth: Option<String>,
    pub ext_tenth: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataCustomUrlV2(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataCustomUrlV2" -> DescribeDataCustomUrlV2Output {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: String, 22 "Env" env: String,
    23 "ExtFourth" ext_fourth: String, 24 "ExtFifth" ext_fifth: String, 25 "ExtSixth" ext_sixth: String,
    26 "ExtSeventh" ext_seventh: String, 27 "ExtEighth" ext_eighth: String, 28 "ExtNinth" ext_ninth: String,
    29 "ExtTenth" ext_tenth: String, 30 "Granularity" granularity: String
} }

/// Response of [`DescribeDataCustomUrlV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCustomUrlV2Output {
    pub result: Option<String>,
}
model! { DescribeDataCustomUrlV2Output {
    0 "Result" result: String
} }

/// Describes data event url: `DescribeDataEventUrl` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataEventUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEventUrl {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub name: Option<String>,
    pub env: Option<String>,
}
operation! { DescribeDataEventUrl(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataEventUrl" -> DescribeDataEventUrlOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "Name" name: String, 21 "Env" env: String
} }

/// Response of [`DescribeDataEventUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEventUrlOutput {
    pub result: Option<String>,
}
model! { DescribeDataEventUrlOutput {
    0 "Result" result: String
} }

/// Describes data event url v2: `DescribeDataEventUrlV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataEventUrlV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEventUrlV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub name: Option<String>,
    pub env: Option<String>,
    pub ext_fourth: Option<String>,
    pub ext_fifth: Option<String>,
    pub ext_sixth: Option<String>,
    pub ext_seventh: Option<String>,
    pub ext_eighth: Option<String>,
    pub ext_ninth: Option<String>,
    pub ext_tenth: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataEventUrlV2(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataEventUrlV2" -> DescribeDataEventUrlV2Output {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "Name" name: String, 21 "Env" env: String, 22 "ExtFourth" ext_fourth: String,
    23 "ExtFifth" ext_fifth: String, 24 "ExtSixth" ext_sixth: String, 25 "ExtSeventh" ext_seventh: String,
    26 "ExtEighth" ext_eighth: String, 27 "ExtNinth" ext_ninth: String, 28 "ExtTenth" ext_tenth: String,
    29 "Granularity" granularity: String
} }

/// Response of [`DescribeDataEventUrlV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEventUrlV2Output {
    pub result: Option<String>,
}
model! { DescribeDataEventUrlV2Output {
    0 "Result" result: String
} }

/// Describes data fetch project: `DescribeDataFetchProject` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataFetchProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFetchProject {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<String>,
    pub env: Option<String>,
    pub status: Option<String>,
    pub ret: Option<String>,
}
operation! { DescribeDataFetchProject(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataFetchProject" -> DescribeDataFetchProjectOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: String, 22 "Env" env: String,
    23 "Status" status: String, 24 "Ret" ret: String
} }

/// Response of [`DescribeDataFetchProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFetchProjectOutput {
    pub result: Option<String>,
}
model! { DescribeDataFetchProjectOutput {
    0 "Result" result: String
} }

/// Describes data fetch url: `DescribeDataFetchUrl` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataFetchUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFetchUrl {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<String>,
    pub env: Option<String>,
    pub status: Option<String>,
    pub ret: Option<String>,
    pub net_status: Option<String>,
}
operation! { DescribeDataFetchUrl(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataFetchUrl" -> DescribeDataFetchUrlOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: String, 22 "Env" env: String,
    23 "Status" status: String, 24 "Ret" ret: String, 25 "NetStatus" net_status: String
} }

/// Response of [`DescribeDataFetchUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFetchUrlOutput {
    pub result: Option<String>,
}
model! { DescribeDataFetchUrlOutput {
    0 "Result" result: String
} }

/// Describes data fetch url info: `DescribeDataFetchUrlInfo` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataFetchUrlInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFetchUrlInfo {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<String>,
    pub env: Option<String>,
}
operation! { DescribeDataFetchUrlInfo(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataFetchUrlInfo" -> DescribeDataFetchUrlInfoOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: String, 22 "Env" env: String
} }

/// Response of [`DescribeDataFetchUrlInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFetchUrlInfoOutput {
    pub result: Option<String>,
}
model! { DescribeDataFetchUrlInfoOutput {
    0 "Result" result: String
} }

/// Describes data fetch url v2: `DescribeDataFetchUrlV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataFetchUrlV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFetchUrlV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<String>,
    pub env: Option<String>,
    pub status: Option<String>,
    pub ret: Option<String>,
    pub net_status: Option<String>,
    pub ext_fourth: Option<String>,
    pub ext_fifth: Option<String>,
    pub ext_sixth: Option<String>,
    pub ext_seventh: Option<String>,
    pub ext_eighth: Option<String>,
    pub ext_ninth: Option<String>,
    pub ext_tenth: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataFetchUrlV2(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataFetchUrlV2" -> DescribeDataFetchUrlV2Output {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: String, 22 "Env" env: String,
    23 "Status" status: String, 24 "Ret" ret: String, 25 "NetStatus" net_status: String,
    26 "ExtFourth" ext_fourth: String, 27 "ExtFifth" ext_fifth: String, 28 "ExtSixth" ext_sixth: String,
    29 "ExtSeventh" ext_seventh: String, 30 "ExtEighth" ext_eighth: String, 31 "ExtNinth" ext_ninth: String,
    32 "ExtTenth" ext_tenth: String, 33 "Granularity" granularity: String
} }

/// Response of [`DescribeDataFetchUrlV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFetchUrlV2Output {
    pub result: Option<String>,
}
model! { DescribeDataFetchUrlV2Output {
    0 "Result" result: String
} }

/// Describes data log url info: `DescribeDataLogUrlInfo` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataLogUrlInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLogUrlInfo {
    /// Required.
    pub id: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeDataLogUrlInfo(id: i64, start_time: i64, end_time: i64)
    "DescribeDataLogUrlInfo" -> DescribeDataLogUrlInfoOutput {
    0 "ID" id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

/// Response of [`DescribeDataLogUrlInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLogUrlInfoOutput {
    pub result: Option<String>,
}
model! { DescribeDataLogUrlInfoOutput {
    0 "Result" result: String
} }

/// Describes data log url statistics: `DescribeDataLogUrlStatistics` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataLogUrlStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLogUrlStatistics {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub env: Option<String>,
    pub error_msg: Option<String>,
}
operation! { DescribeDataLogUrlStatistics(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataLogUrlStatistics" -> DescribeDataLogUrlStatisticsOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "Env" env: String, 21 "ErrorMsg" error_msg: String
} }

/// Response of [`DescribeDataLogUrlStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLogUrlStatisticsOutput {
    pub result: Option<String>,
}
model! { DescribeDataLogUrlStatisticsOutput {
    0 "Result" result: String
} }

/// Describes data log url statistics v2: `DescribeDataLogUrlStatisticsV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataLogUrlStatisticsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLogUrlStatisticsV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub env: Option<String>,
    pub error_msg: Option<String>,
    pub ext_fourth: Option<String>,
    pub ext_fifth: Option<String>,
    pub ext_sixth: Option<String>,
    pub ext_seventh: Option<String>,
    pub ext_eighth: Option<String>,
    pub ext_ninth: Option<String>,
    pub ext_tenth: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataLogUrlStatisticsV2(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataLogUrlStatisticsV2" -> DescribeDataLogUrlStatisticsV2Output {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "Env" env: String, 21 "ErrorMsg" error_msg: String,
    22 "ExtFourth" ext_fourth: String, 23 "ExtFifth" ext_fifth: String, 24 "ExtSixth" ext_sixth: String,
    25 "ExtSeventh" ext_seventh: String, 26 "ExtEighth" ext_eighth: String, 27 "ExtNinth" ext_ninth: String,
    28 "ExtTenth" ext_tenth: String, 29 "Granularity" granularity: String
} }

/// Response of [`DescribeDataLogUrlStatisticsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLogUrlStatisticsV2Output {
    pub result: Option<String>,
}
model! { DescribeDataLogUrlStatisticsV2Output {
    0 "Result" result: String
} }

/// Describes data performance page: `DescribeDataPerformancePage` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataPerformancePage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPerformancePage {
    /// Required.
    pub id: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub r#type: String,
    pub level: Option<String>,
    pub isp: Option<String>,
    pub area: Option<String>,
    pub net_type: Option<String>,
    pub platform: Option<String>,
    pub device: Option<String>,
    pub version_num: Option<String>,
    pub ext_first: Option<String>,
    pub ext_second: Option<String>,
    pub ext_third: Option<String>,
    pub is_abroad: Option<String>,
    pub browser: Option<String>,
    pub os: Option<String>,
    pub engine: Option<String>,
    pub brand: Option<String>,
    pub from: Option<String>,
    pub cost_type: Option<String>,
    pub env: Option<String>,
    pub net_status: Option<String>,
    pub web_vitals: Option<bool>,
}
operation! { DescribeDataPerformancePage(id: i64, start_time: i64, end_time: i64, r#type: String)
    "DescribeDataPerformancePage" -> DescribeDataPerformancePageOutput {
    0 "ID" id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Type" r#type, 4 "Level" level: String,
    5 "Isp" isp: String, 6 "Area" area: String, 7 "NetType" net_type: String, 8 "Platform" platform: String,
    9 "Device" device: String, 10 "VersionNum" version_num: String, 11 "ExtFirst" ext_first: String,
    12 "ExtSecond" ext_second: String, 13 "ExtThird" ext_third: String, 14 "IsAbroad" is_abroad: String,
    15 "Browser" browser: String, 16 "Os" os: String, 17 "Engine" engine: String, 18 "Brand" brand: String,
    19 "From" from: String, 20 "CostType" cost_type: String, 21 "Env" env: String, 22 "NetStatus" net_status: String,
    23 "WebVitals" web_vitals: bool
} }

/// Response of [`DescribeDataPerformancePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPerformancePageOutput {
    pub result: Option<String>,
}
model! { DescribeDataPerformancePageOutput {
    0 "Result" result: String
} }

/// Describes data performance page v2: `DescribeDataPerformancePageV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataPerformancePageV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPerformancePageV2 {
    /// Required.
    pub id: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub r#type: String,
    pub level: Option<String>,
    pub isp: Option<String>,
    pub area: Option<String>,
    pub net_type: Option<String>,
    pub platform: Option<String>,
    pub device: Option<String>,
    pub version_num: Option<String>,
    pub ext_first: Option<String>,
    pub ext_second: Option<String>,
    pub ext_third: Option<String>,
    pub is_abroad: Option<String>,
    pub browser: Option<String>,
    pub os: Option<String>,
    pub engine: Option<String>,
    pub brand: Option<String>,
    pub from: Option<String>,
    pub cost_type: Option<String>,
    pub env: Option<String>,
    pub net_status: Option<String>,
    pub web_vitals: Option<bool>,
    pub ext_fourth: Option<String>,
    pub ext_fifth: Option<String>,
    pub ext_sixth: Option<String>,
    pub ext_seventh: Option<String>,
    pub ext_eighth: Option<String>,
    pub ext_ninth: Option<String>,
    pub ext_tenth: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataPerformancePageV2(id: i64, start_time: i64, end_time: i64, r#type: String)
    "DescribeDataPerformancePageV2" -> DescribeDataPerformancePageV2Output {
    0 "ID" id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Type" r#type, 4 "Level" level: String,
    5 "Isp" isp: String, 6 "Area" area: String, 7 "NetType" net_type: String, 8 "Platform" platform: String,
    9 "Device" device: String, 10 "VersionNum" version_num: String, 11 "ExtFirst" ext_first: String,
    12 "ExtSecond" ext_second: String, 13 "ExtThird" ext_third: String, 14 "IsAbroad" is_abroad: String,
    15 "Browser" browser: String, 16 "Os" os: String, 17 "Engine" engine: String, 18 "Brand" brand: String,
    19 "From" from: String, 20 "CostType" cost_type: String, 21 "Env" env: String, 22 "NetStatus" net_status: String,
    23 "WebVitals" web_vitals: bool, 24 "ExtFourth" ext_fourth: String, 25 "ExtFifth" ext_fifth: String,
    26 "ExtSixth" ext_sixth: String, 27 "ExtSeventh" ext_seventh: String, 28 "ExtEighth" ext_eighth: String,
    29 "ExtNinth" ext_ninth: String, 30 "ExtTenth" ext_tenth: String, 31 "Granularity" granularity: String
} }

/// Response of [`DescribeDataPerformancePageV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPerformancePageV2Output {
    pub result: Option<String>,
}
model! { DescribeDataPerformancePageV2Output {
    0 "Result" result: String
} }

/// Describes data pv url info: `DescribeDataPvUrlInfo` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataPvUrlInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPvUrlInfo {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub env: Option<String>,
}
operation! { DescribeDataPvUrlInfo(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataPvUrlInfo" -> DescribeDataPvUrlInfoOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "Env" env: String
} }

/// Response of [`DescribeDataPvUrlInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPvUrlInfoOutput {
    pub result: Option<String>,
}
model! { DescribeDataPvUrlInfoOutput {
    0 "Result" result: String
} }

/// Describes data pv url statistics: `DescribeDataPvUrlStatistics` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataPvUrlStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPvUrlStatistics {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub env: Option<String>,
    pub group_by_type: Option<i64>,
    pub is_new_data: Option<i64>,
}
operation! { DescribeDataPvUrlStatistics(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataPvUrlStatistics" -> DescribeDataPvUrlStatisticsOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "Env" env: String, 21 "GroupByType" group_by_type: i64,
    22 "IsNewData" is_new_data: i64
} }

/// Response of [`DescribeDataPvUrlStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPvUrlStatisticsOutput {
    pub result: Option<String>,
}
model! { DescribeDataPvUrlStatisticsOutput {
    0 "Result" result: String
} }

/// Describes data pv url statistics v2: `DescribeDataPvUrlStatisticsV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataPvUrlStatisticsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPvUrlStatisticsV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub env: Option<String>,
    pub group_by_type: Option<i64>,
    pub is_new_data: Option<i64>,
    pub ext_fourth: Option<String>,
    pub ext_fifth: Option<String>,
    pub ext_sixth: Option<String>,
    pub ext_seventh: Option<String>,
    pub ext_eighth: Option<String>,
    pub ext_ninth: Option<String>,
    pub ext_tenth: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataPvUrlStatisticsV2(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataPvUrlStatisticsV2" -> DescribeDataPvUrlStatisticsV2Output {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "Env" env: String, 21 "GroupByType" group_by_type: i64,
    22 "IsNewData" is_new_data: i64, 23 "ExtFourth" ext_fourth: String, 24 "ExtFifth" ext_fifth: String,
    25 "ExtSixth" ext_sixth: String, 26 "ExtSeventh" ext_seventh: String, 27 "ExtEighth" ext_eighth: String,
    28 "ExtNinth" ext_ninth: String, 29 "ExtTenth" ext_tenth: String, 30 "Granularity" granularity: String
} }

/// Response of [`DescribeDataPvUrlStatisticsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPvUrlStatisticsV2Output {
    pub result: Option<String>,
}
model! { DescribeDataPvUrlStatisticsV2Output {
    0 "Result" result: String
} }

/// Describes data report count: `DescribeDataReportCount` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataReportCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataReportCount {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub id: Option<i64>,
    pub report_type: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeDataReportCount(start_time: i64, end_time: i64)
    "DescribeDataReportCount" -> DescribeDataReportCountOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ID" id: i64, 3 "ReportType" report_type: String,
    4 "InstanceID" instance_id: String
} }

/// Response of [`DescribeDataReportCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataReportCountOutput {
    pub result: Option<String>,
}
model! { DescribeDataReportCountOutput {
    0 "Result" result: String
} }

/// Describes data report count v2: `DescribeDataReportCountV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataReportCountV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataReportCountV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub id: Option<i64>,
    pub report_type: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeDataReportCountV2(start_time: i64, end_time: i64)
    "DescribeDataReportCountV2" -> DescribeDataReportCountV2Output {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ID" id: i64, 3 "ReportType" report_type: String,
    4 "InstanceID" instance_id: String
} }

/// Response of [`DescribeDataReportCountV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataReportCountV2Output {
    pub result: Option<String>,
}
model! { DescribeDataReportCountV2Output {
    0 "Result" result: String
} }

/// Describes data set url statistics: `DescribeDataSetUrlStatistics` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataSetUrlStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSetUrlStatistics {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub env: Option<String>,
    pub package_type: Option<String>,
}
operation! { DescribeDataSetUrlStatistics(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataSetUrlStatistics" -> DescribeDataSetUrlStatisticsOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Env" env: String,
    22 "PackageType" package_type: String
} }

/// Response of [`DescribeDataSetUrlStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSetUrlStatisticsOutput {
    pub result: Option<String>,
}
model! { DescribeDataSetUrlStatisticsOutput {
    0 "Result" result: String
} }

/// Describes data set url statistics v2: `DescribeDataSetUrlStatisticsV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataSetUrlStatisticsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSetUrlStatisticsV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub env: Option<String>,
    pub package_type: Option<String>,
    pub ext_fourth: Option<String>,
    pub ext_fifth: Option<String>,
    pub ext_sixth: Option<String>,
    pub ext_seventh: Option<String>,
    pub ext_eighth: Option<String>,
    pub ext_ninth: Option<String>,
    pub ext_tenth: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataSetUrlStatisticsV2(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataSetUrlStatisticsV2" -> DescribeDataSetUrlStatisticsV2Output {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Env" env: String,
    22 "PackageType" package_type: String, 23 "ExtFourth" ext_fourth: String, 24 "ExtFifth" ext_fifth: String,
    25 "ExtSixth" ext_sixth: String, 26 "ExtSeventh" ext_seventh: String, 27 "ExtEighth" ext_eighth: String,
    28 "ExtNinth" ext_ninth: String, 29 "ExtTenth" ext_tenth: String, 30 "Granularity" granularity: String
} }

/// Response of [`DescribeDataSetUrlStatisticsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSetUrlStatisticsV2Output {
    pub result: Option<String>,
}
model! { DescribeDataSetUrlStatisticsV2Output {
    0 "Result" result: String
} }

/// Describes data static project: `DescribeDataStaticProject` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataStaticProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticProject {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<Vec<String>>,
    pub env: Option<String>,
}
operation! { DescribeDataStaticProject(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataStaticProject" -> DescribeDataStaticProjectOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: Vec<String>, 22 "Env" env: String
} }

/// Response of [`DescribeDataStaticProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticProjectOutput {
    pub result: Option<String>,
}
model! { DescribeDataStaticProjectOutput {
    0 "Result" result: String
} }

/// Describes data static project v2: `DescribeDataStaticProjectV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataStaticProjectV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticProjectV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<Vec<String>>,
    pub env: Option<String>,
    pub ext_fourth: Option<String>,
    pub ext_fifth: Option<String>,
    pub ext_sixth: Option<String>,
    pub ext_seventh: Option<String>,
    pub ext_eighth: Option<String>,
    pub ext_ninth: Option<String>,
    pub ext_tenth: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataStaticProjectV2(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataStaticProjectV2" -> DescribeDataStaticProjectV2Output {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: Vec<String>, 22 "Env" env: String,
    23 "ExtFourth" ext_fourth: String, 24 "ExtFifth" ext_fifth: String, 25 "ExtSixth" ext_sixth: String,
    26 "ExtSeventh" ext_seventh: String, 27 "ExtEighth" ext_eighth: String, 28 "ExtNinth" ext_ninth: String,
    29 "ExtTenth" ext_tenth: String, 30 "Granularity" granularity: String
} }

/// Response of [`DescribeDataStaticProjectV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticProjectV2Output {
    pub result: Option<String>,
}
model! { DescribeDataStaticProjectV2Output {
    0 "Result" result: String
} }

/// Describes data static resource: `DescribeDataStaticResource` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataStaticResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticResource {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<String>,
    pub env: Option<String>,
}
operation! { DescribeDataStaticResource(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataStaticResource" -> DescribeDataStaticResourceOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: String, 22 "Env" env: String
} }

/// Response of [`DescribeDataStaticResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticResourceOutput {
    pub result: Option<String>,
}
model! { DescribeDataStaticResourceOutput {
    0 "Result" result: String
} }

/// Describes data static resource v2: `DescribeDataStaticResourceV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataStaticResourceV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticResourceV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<String>,
    pub env: Option<String>,
    pub ext_fourth: Option<String>,
    pub ext_fifth: Option<String>,
    pub ext_sixth: Option<String>,
    pub ext_seventh: Option<String>,
    pub ext_eighth: Option<String>,
    pub ext_ninth: Option<String>,
    pub ext_tenth: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataStaticResourceV2(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataStaticResourceV2" -> DescribeDataStaticResourceV2Output {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: String, 22 "Env" env: String,
    23 "ExtFourth" ext_fourth: String, 24 "ExtFifth" ext_fifth: String, 25 "ExtSixth" ext_sixth: String,
    26 "ExtSeventh" ext_seventh: String, 27 "ExtEighth" ext_eighth: String, 28 "ExtNinth" ext_ninth: String,
    29 "ExtTenth" ext_tenth: String, 30 "Granularity" granularity: String
} }

/// Response of [`DescribeDataStaticResourceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticResourceV2Output {
    pub result: Option<String>,
}
model! { DescribeDataStaticResourceV2Output {
    0 "Result" result: String
} }

/// Describes data static url: `DescribeDataStaticUrl` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataStaticUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticUrl {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<String>,
    pub env: Option<String>,
}
operation! { DescribeDataStaticUrl(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataStaticUrl" -> DescribeDataStaticUrlOutput {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: String, 22 "Env" env: String
} }

/// Response of [`DescribeDataStaticUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticUrlOutput {
    pub result: Option<String>,
}
model! { DescribeDataStaticUrlOutput {
    0 "Result" result: String
} }

/// Describes data static url v2: `DescribeDataStaticUrlV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataStaticUrlV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticUrlV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub url: Option<String>,
    pub env: Option<String>,
    pub ext_fourth: Option<String>,
    pub ext_fifth: Option<String>,
    pub ext_sixth: Option<String>,
    pub ext_seventh: Option<String>,
    pub ext_eighth: Option<String>,
    pub ext_ninth: Option<String>,
    pub ext_tenth: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataStaticUrlV2(start_time: i64, r#type: String, end_time: i64, id: i64)
    "DescribeDataStaticUrlV2" -> DescribeDataStaticUrlV2Output {
    0 "StartTime" start_time, 1 "Type" r#type, 2 "EndTime" end_time, 3 "ID" id, 4 "ExtSecond" ext_second: String,
    5 "Engine" engine: String, 6 "Isp" isp: String, 7 "From" from: String, 8 "Level" level: String,
    9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Url" url: String, 22 "Env" env: String,
    23 "ExtFourth" ext_fourth: String, 24 "ExtFifth" ext_fifth: String, 25 "ExtSixth" ext_sixth: String,
    26 "ExtSeventh" ext_seventh: String, 27 "ExtEighth" ext_eighth: String, 28 "ExtNinth" ext_ninth: String,
    29 "ExtTenth" ext_tenth: String, 30 "Granularity" granularity: String
} }

/// Response of [`DescribeDataStaticUrlV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataStaticUrlV2Output {
    pub result: Option<String>,
}
model! { DescribeDataStaticUrlV2Output {
    0 "Result" result: String
} }

/// Describes data web vitals page: `DescribeDataWebVitalsPage` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataWebVitalsPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataWebVitalsPage {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub r#type: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub env: Option<String>,
}
operation! { DescribeDataWebVitalsPage(start_time: i64, end_time: i64, id: i64)
    "DescribeDataWebVitalsPage" -> DescribeDataWebVitalsPageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ID" id, 3 "ExtSecond" ext_second: String,
    4 "Engine" engine: String, 5 "Isp" isp: String, 6 "From" from: String, 7 "Level" level: String,
    8 "Type" r#type: String, 9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Env" env: String
} }

/// Response of [`DescribeDataWebVitalsPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataWebVitalsPageOutput {
    pub result: Option<String>,
}
model! { DescribeDataWebVitalsPageOutput {
    0 "Result" result: String
} }

/// Describes data web vitals page v2: `DescribeDataWebVitalsPageV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeDataWebVitalsPageV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataWebVitalsPageV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub ext_second: Option<String>,
    pub engine: Option<String>,
    pub isp: Option<String>,
    pub from: Option<String>,
    pub level: Option<String>,
    pub r#type: Option<String>,
    pub brand: Option<String>,
    pub area: Option<String>,
    pub version_num: Option<String>,
    pub platform: Option<String>,
    pub ext_third: Option<String>,
    pub ext_first: Option<String>,
    pub net_type: Option<String>,
    pub device: Option<String>,
    pub is_abroad: Option<String>,
    pub os: Option<String>,
    pub browser: Option<String>,
    pub cost_type: Option<String>,
    pub env: Option<String>,
    pub granularity: Option<String>,
}
operation! { DescribeDataWebVitalsPageV2(start_time: i64, end_time: i64, id: i64)
    "DescribeDataWebVitalsPageV2" -> DescribeDataWebVitalsPageV2Output {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ID" id, 3 "ExtSecond" ext_second: String,
    4 "Engine" engine: String, 5 "Isp" isp: String, 6 "From" from: String, 7 "Level" level: String,
    8 "Type" r#type: String, 9 "Brand" brand: String, 10 "Area" area: String, 11 "VersionNum" version_num: String,
    12 "Platform" platform: String, 13 "ExtThird" ext_third: String, 14 "ExtFirst" ext_first: String,
    15 "NetType" net_type: String, 16 "Device" device: String, 17 "IsAbroad" is_abroad: String, 18 "Os" os: String,
    19 "Browser" browser: String, 20 "CostType" cost_type: String, 21 "Env" env: String,
    22 "Granularity" granularity: String
} }

/// Response of [`DescribeDataWebVitalsPageV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataWebVitalsPageV2Output {
    pub result: Option<String>,
}
model! { DescribeDataWebVitalsPageV2Output {
    0 "Result" result: String
} }

/// Describes error: `DescribeError` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeError>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeError {
    /// Required.
    pub date: String,
    /// Required.
    pub id: i64,
}
operation! { DescribeError(date: String, id: i64) "DescribeError" -> DescribeErrorOutput {
    0 "Date" date, 1 "ID" id
} }

/// Response of [`DescribeError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorOutput {
    pub content: Option<String>,
    pub id: Option<i64>,
    pub create_time: Option<String>,
}
model! { DescribeErrorOutput {
    0 "Content" content: String, 1 "ID" id: i64, 2 "CreateTime" create_time: String
} }

/// Describes exception detail: `DescribeExceptionDetail` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeExceptionDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExceptionDetail {
    /// Required.
    pub product_id: String,
    pub client_identify: Option<String>,
    pub cluster_stack_type: Option<i64>,
    pub feature: Option<String>,
    pub issue_type: Option<i64>,
    pub start_event_time: Option<i64>,
    pub end_event_time: Option<i64>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeExceptionDetail(product_id: String) "DescribeExceptionDetail" -> DescribeExceptionDetailOutput {
    0 "ProductId" product_id, 1 "ClientIdentify" client_identify: String, 2 "ClusterStackType" cluster_stack_type: i64,
    3 "Feature" feature: String, 4 "IssueType" issue_type: i64, 5 "StartEventTime" start_event_time: i64,
    6 "EndEventTime" end_event_time: i64, 7 "ExtraData" extra_data: String, 8 "RequestHeader" request_header: String
} }

/// Response of [`DescribeExceptionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExceptionDetailOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeExceptionDetailOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes exception report list: `DescribeExceptionReportList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeExceptionReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExceptionReportList {
    pub product_id: Option<String>,
    pub form_list_string: Option<String>,
    pub param_token: Option<String>,
    pub issue_type: Option<i64>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub feature: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeExceptionReportList() "DescribeExceptionReportList" -> DescribeExceptionReportListOutput {
    0 "ProductId" product_id: String, 1 "FormListString" form_list_string: String, 2 "ParamToken" param_token: String,
    3 "IssueType" issue_type: i64, 4 "SortField" sort_field: String, 5 "SortType" sort_type: String,
    6 "Feature" feature: String, 7 "PageSize" page_size: i64, 8 "PageNumber" page_number: i64,
    9 "ExtraData" extra_data: String, 10 "RequestHeader" request_header: String
} }

/// Response of [`DescribeExceptionReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExceptionReportListOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeExceptionReportListOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes foom malloc problem detail: `DescribeFOOMMallocProblemDetail` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeFOOMMallocProblemDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMMallocProblemDetail {
    /// Required.
    pub product_id: String,
    pub client_identify: Option<String>,
    pub feature: Option<String>,
    pub start_event_time: Option<i64>,
    pub end_event_time: Option<i64>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeFOOMMallocProblemDetail(product_id: String)
    "DescribeFOOMMallocProblemDetail" -> DescribeFOOMMallocProblemDetailOutput {
    0 "ProductId" product_id, 1 "ClientIdentify" client_identify: String, 2 "Feature" feature: String,
    3 "StartEventTime" start_event_time: i64, 4 "EndEventTime" end_event_time: i64, 5 "ExtraData" extra_data: String,
    6 "RequestHeader" request_header: String
} }

/// Response of [`DescribeFOOMMallocProblemDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMMallocProblemDetailOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeFOOMMallocProblemDetailOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes foom malloc problem list: `DescribeFOOMMallocProblemList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeFOOMMallocProblemList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMMallocProblemList {
    /// Required.
    pub product_id: String,
    pub param_token: Option<String>,
    pub form_list_string: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeFOOMMallocProblemList(product_id: String)
    "DescribeFOOMMallocProblemList" -> DescribeFOOMMallocProblemListOutput {
    0 "ProductId" product_id, 1 "ParamToken" param_token: String, 2 "FormListString" form_list_string: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortField" sort_field: String,
    6 "SortType" sort_type: String, 7 "ExtraData" extra_data: String, 8 "RequestHeader" request_header: String
} }

/// Response of [`DescribeFOOMMallocProblemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMMallocProblemListOutput {
    pub data: Option<String>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeFOOMMallocProblemListOutput {
    0 "Data" data: String, 1 "Message" message: String, 2 "Code" code: i64
} }

/// Describes foom malloc report list: `DescribeFOOMMallocReportList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeFOOMMallocReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMMallocReportList {
    /// Required.
    pub product_id: String,
    pub form_list_string: Option<String>,
    pub param_token: Option<String>,
    pub feature: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeFOOMMallocReportList(product_id: String)
    "DescribeFOOMMallocReportList" -> DescribeFOOMMallocReportListOutput {
    0 "ProductId" product_id, 1 "FormListString" form_list_string: String, 2 "ParamToken" param_token: String,
    3 "Feature" feature: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SortField" sort_field: String, 7 "SortType" sort_type: String, 8 "ExtraData" extra_data: String,
    9 "RequestHeader" request_header: String
} }

/// Response of [`DescribeFOOMMallocReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMMallocReportListOutput {
    pub data: Option<String>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeFOOMMallocReportListOutput {
    0 "Data" data: String, 1 "Message" message: String, 2 "Code" code: i64
} }

/// Describes foom problem detail: `DescribeFOOMProblemDetail` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeFOOMProblemDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMProblemDetail {
    /// Required.
    pub product_id: String,
    pub client_identify: Option<String>,
    pub feature: Option<String>,
    pub start_event_time: Option<i64>,
    pub end_event_time: Option<i64>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeFOOMProblemDetail(product_id: String)
    "DescribeFOOMProblemDetail" -> DescribeFOOMProblemDetailOutput {
    0 "ProductId" product_id, 1 "ClientIdentify" client_identify: String, 2 "Feature" feature: String,
    3 "StartEventTime" start_event_time: i64, 4 "EndEventTime" end_event_time: i64, 5 "ExtraData" extra_data: String,
    6 "RequestHeader" request_header: String
} }

/// Response of [`DescribeFOOMProblemDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMProblemDetailOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeFOOMProblemDetailOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes foom problem list: `DescribeFOOMProblemList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeFOOMProblemList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMProblemList {
    /// Required.
    pub product_id: String,
    pub param_token: Option<String>,
    pub form_list_string: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeFOOMProblemList(product_id: String) "DescribeFOOMProblemList" -> DescribeFOOMProblemListOutput {
    0 "ProductId" product_id, 1 "ParamToken" param_token: String, 2 "FormListString" form_list_string: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortField" sort_field: String,
    6 "SortType" sort_type: String, 7 "ExtraData" extra_data: String, 8 "RequestHeader" request_header: String
} }

/// Response of [`DescribeFOOMProblemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMProblemListOutput {
    pub data: Option<String>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeFOOMProblemListOutput {
    0 "Data" data: String, 1 "Message" message: String, 2 "Code" code: i64
} }

/// Describes foom report list: `DescribeFOOMReportList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeFOOMReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMReportList {
    /// Required.
    pub product_id: String,
    pub form_list_string: Option<String>,
    pub param_token: Option<String>,
    pub feature: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeFOOMReportList(product_id: String) "DescribeFOOMReportList" -> DescribeFOOMReportListOutput {
    0 "ProductId" product_id, 1 "FormListString" form_list_string: String, 2 "ParamToken" param_token: String,
    3 "Feature" feature: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SortField" sort_field: String, 7 "SortType" sort_type: String, 8 "ExtraData" extra_data: String,
    9 "RequestHeader" request_header: String
} }

/// Response of [`DescribeFOOMReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFOOMReportListOutput {
    pub data: Option<String>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeFOOMReportListOutput {
    0 "Data" data: String, 1 "Message" message: String, 2 "Code" code: i64
} }

/// Describes issues distribution: `DescribeIssuesDistribution` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeIssuesDistribution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIssuesDistribution {
    pub product_id: Option<String>,
    pub form_list_string: Option<String>,
    pub dim_type: Option<String>,
    pub dimension: Option<String>,
    pub intervals: Option<Vec<i64>>,
    pub param_token: Option<String>,
    pub issue_id: Option<String>,
    pub issue_type: Option<i64>,
    pub param_limit: Option<i64>,
    pub map_key: Option<String>,
    pub map_name: Option<String>,
    pub metric_type: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub user_custom_key: Option<String>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeIssuesDistribution() "DescribeIssuesDistribution" -> DescribeIssuesDistributionOutput {
    0 "ProductId" product_id: String, 1 "FormListString" form_list_string: String, 2 "DimType" dim_type: String,
    3 "Dimension" dimension: String, 4 "Intervals" intervals: Vec<i64>, 5 "ParamToken" param_token: String,
    6 "IssueId" issue_id: String, 7 "IssueType" issue_type: i64, 8 "ParamLimit" param_limit: i64,
    9 "MapKey" map_key: String, 10 "MapName" map_name: String, 11 "MetricType" metric_type: i64,
    12 "PageSize" page_size: i64, 13 "PageNumber" page_number: i64, 14 "UserCustomKey" user_custom_key: String,
    15 "ExtraData" extra_data: String, 16 "RequestHeader" request_header: String
} }

/// Response of [`DescribeIssuesDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIssuesDistributionOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeIssuesDistributionOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes issues list: `DescribeIssuesList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeIssuesList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIssuesList {
    pub product_id: Option<String>,
    pub form_list: Option<String>,
    pub form_list_a: Option<String>,
    pub form_list_b: Option<String>,
    pub param_token: Option<String>,
    pub issue_type: Option<i64>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub sort_ab_ratio: Option<String>,
    pub compare: Option<bool>,
    pub compare_status: Option<i64>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeIssuesList() "DescribeIssuesList" -> DescribeIssuesListOutput {
    0 "ProductId" product_id: String, 1 "FormList" form_list: String, 2 "FormListA" form_list_a: String,
    3 "FormListB" form_list_b: String, 4 "ParamToken" param_token: String, 5 "IssueType" issue_type: i64,
    6 "SortField" sort_field: String, 7 "SortType" sort_type: String, 8 "PageSize" page_size: i64,
    9 "PageNumber" page_number: i64, 10 "SortABRatio" sort_ab_ratio: String, 11 "Compare" compare: bool,
    12 "CompareStatus" compare_status: i64, 13 "ExtraData" extra_data: String, 14 "RequestHeader" request_header: String
} }

/// Response of [`DescribeIssuesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIssuesListOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeIssuesListOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes issues statistics trend: `DescribeIssuesStatisticsTrend` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeIssuesStatisticsTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIssuesStatisticsTrend {
    /// Required.
    pub product_id: String,
    pub param_token: Option<String>,
    pub form_list: Option<String>,
    pub issue_id: Option<String>,
    pub issue_type: Option<i64>,
    pub time_window: Option<i64>,
    pub total_size: Option<bool>,
    pub stat: Option<i64>,
    pub metric_type: Option<i64>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
    pub trend_stat: Option<i64>,
}
operation! { DescribeIssuesStatisticsTrend(product_id: String)
    "DescribeIssuesStatisticsTrend" -> DescribeIssuesStatisticsTrendOutput {
    0 "ProductId" product_id, 1 "ParamToken" param_token: String, 2 "FormList" form_list: String,
    3 "IssueId" issue_id: String, 4 "IssueType" issue_type: i64, 5 "TimeWindow" time_window: i64,
    6 "TotalSize" total_size: bool, 7 "Stat" stat: i64, 8 "MetricType" metric_type: i64,
    9 "ExtraData" extra_data: String, 10 "RequestHeader" request_header: String, 11 "TrendStat" trend_stat: i64
} }

/// Response of [`DescribeIssuesStatisticsTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIssuesStatisticsTrendOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeIssuesStatisticsTrendOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes lag anr problem account detail: `DescribeLagANRProblemAccountDetail` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeLagANRProblemAccountDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLagANRProblemAccountDetail {
    /// Required.
    pub product_id: String,
    pub client_identify: Option<String>,
    pub feature: Option<String>,
    pub start_event_time: Option<i64>,
    pub end_event_time: Option<i64>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeLagANRProblemAccountDetail(product_id: String)
    "DescribeLagANRProblemAccountDetail" -> DescribeLagANRProblemAccountDetailOutput {
    0 "ProductId" product_id, 1 "ClientIdentify" client_identify: String, 2 "Feature" feature: String,
    3 "StartEventTime" start_event_time: i64, 4 "EndEventTime" end_event_time: i64, 5 "ExtraData" extra_data: String,
    6 "RequestHeader" request_header: String
} }

/// Response of [`DescribeLagANRProblemAccountDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLagANRProblemAccountDetailOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeLagANRProblemAccountDetailOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes lag anr problem feature accounts: `DescribeLagANRProblemFeatureAccounts` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeLagANRProblemFeatureAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLagANRProblemFeatureAccounts {
    /// Required.
    pub product_id: String,
    pub form_list_string: Option<String>,
    pub param_token: Option<String>,
    pub feature: Option<String>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeLagANRProblemFeatureAccounts(product_id: String)
    "DescribeLagANRProblemFeatureAccounts" -> DescribeLagANRProblemFeatureAccountsOutput {
    0 "ProductId" product_id, 1 "FormListString" form_list_string: String, 2 "ParamToken" param_token: String,
    3 "Feature" feature: String, 4 "SortField" sort_field: String, 5 "SortType" sort_type: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "ExtraData" extra_data: String,
    9 "RequestHeader" request_header: String
} }

/// Response of [`DescribeLagANRProblemFeatureAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLagANRProblemFeatureAccountsOutput {
    pub data: Option<String>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeLagANRProblemFeatureAccountsOutput {
    0 "Data" data: String, 1 "Message" message: String, 2 "Code" code: i64
} }

/// Describes lag anr problem list: `DescribeLagANRProblemList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeLagANRProblemList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLagANRProblemList {
    /// Required.
    pub product_id: String,
    pub param_token: Option<String>,
    pub form_list_string: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeLagANRProblemList(product_id: String)
    "DescribeLagANRProblemList" -> DescribeLagANRProblemListOutput {
    0 "ProductId" product_id, 1 "ParamToken" param_token: String, 2 "FormListString" form_list_string: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortField" sort_field: String,
    6 "SortType" sort_type: String, 7 "ExtraData" extra_data: String, 8 "RequestHeader" request_header: String
} }

/// Response of [`DescribeLagANRProblemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLagANRProblemListOutput {
    pub data: Option<String>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeLagANRProblemListOutput {
    0 "Data" data: String, 1 "Message" message: String, 2 "Code" code: i64
} }

/// Describes project limits: `DescribeProjectLimits` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeProjectLimits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectLimits {
    /// Required.
    pub project_id: i64,
}
operation! { DescribeProjectLimits(project_id: i64) "DescribeProjectLimits" -> DescribeProjectLimitsOutput {
    0 "ProjectID" project_id
} }

/// Response of [`DescribeProjectLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectLimitsOutput {
    pub project_limit_set: Vec<ProjectLimit>,
}
model! { DescribeProjectLimitsOutput {
    0 "ProjectLimitSet" project_limit_set: Vec<ProjectLimit>
} }

/// In the response of [`DescribeProjectLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectLimit {
    pub project_interface: Option<String>,
    pub report_rate: Option<i64>,
    pub report_type: Option<i64>,
    pub id: Option<i64>,
    pub project_id: Option<i64>,
}
model! { ProjectLimit {
    0 "ProjectInterface" project_interface: String, 1 "ReportRate" report_rate: i64, 2 "ReportType" report_type: i64,
    3 "ID" id: i64, 4 "ProjectID" project_id: i64
} }

/// Describes projects: `DescribeProjects` of `rum` 2021-06-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjects {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub is_demo: Option<i64>,
}
operation! { DescribeProjects(limit: i64, offset: i64) "DescribeProjects" -> DescribeProjectsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filter>, 3 "IsDemo" is_demo: i64
} }
paged! { DescribeProjects: RumProject = Offset "Offset", "ProjectSet" project_set, total "TotalCount" }

/// In the request of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub values: Option<Vec<String>>,
    pub name: Option<String>,
}
input! { Filter() {
    0 "Values" values: Vec<String>, 1 "Name" name: String
} }

/// Response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectsOutput {
    pub total_count: Option<i64>,
    pub project_set: Vec<RumProject>,
}
model! { DescribeProjectsOutput {
    0 "TotalCount" total_count: i64, 1 "ProjectSet" project_set: Vec<RumProject>
} }

/// In the response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RumProject {
    pub name: Option<String>,
    pub creator: Option<String>,
    pub instance_id: Option<String>,
    pub r#type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub repo: Option<String>,
    pub url: Option<String>,
    pub rate: Option<String>,
    pub key: Option<String>,
    pub enable_url_group: Option<i64>,
    pub instance_name: Option<String>,
    pub id: Option<i64>,
    pub instance_key: Option<String>,
    pub desc: Option<String>,
    pub is_star: Option<i64>,
    pub project_status: Option<i64>,
    pub access_point: Option<String>,
    pub kafka: Option<Kafka>,
}
model! { RumProject {
    0 "Name" name: String, 1 "Creator" creator: String, 2 "InstanceID" instance_id: String, 3 "Type" r#type: String,
    4 "CreateTime" create_time: String, 5 "Repo" repo: String, 6 "URL" url: String, 7 "Rate" rate: String,
    8 "Key" key: String, 9 "EnableURLGroup" enable_url_group: i64, 10 "InstanceName" instance_name: String,
    11 "ID" id: i64, 12 "InstanceKey" instance_key: String, 13 "Desc" desc: String, 14 "IsStar" is_star: i64,
    15 "ProjectStatus" project_status: i64, 16 "AccessPoint" access_point: String, 17 "Kafka" kafka: Kafka
} }

/// In the response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Kafka {
    pub enable_kafka: Option<i64>,
    pub kafka_host: Option<String>,
    pub kafka_topic: Option<String>,
    pub kafka_version: Option<String>,
    pub sasl_user_name: Option<String>,
    /// Secret.
    pub sasl_password: Option<Secret>,
    pub sasl_mechanism: Option<String>,
    pub sink_id: Option<i64>,
}
model! { Kafka {
    0 "EnableKafka" enable_kafka: i64, 1 "KafkaHost" kafka_host: String, 2 "KafkaTopic" kafka_topic: String,
    3 "KafkaVersion" kafka_version: String, 4 "SaslUserName" sasl_user_name: String,
    5 "SaslPassword" sasl_password: Secret, 6 "SaslMechanism" sasl_mechanism: String, 7 "SinkId" sink_id: i64
} }

/// Describes pv list: `DescribePvList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribePvList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvList {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
    pub dimension: Option<String>,
}
operation! { DescribePvList(project_id: i64, end_time: String, start_time: String)
    "DescribePvList" -> DescribePvListOutput {
    0 "ProjectId" project_id, 1 "EndTime" end_time, 2 "StartTime" start_time, 3 "Dimension" dimension: String
} }

/// Response of [`DescribePvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvListOutput {
    pub project_pv_set: Vec<RumPvInfo>,
}
model! { DescribePvListOutput {
    0 "ProjectPvSet" project_pv_set: Vec<RumPvInfo>
} }

/// In the response of [`DescribePvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RumPvInfo {
    pub project_id: Option<i64>,
    pub pv: Option<String>,
    pub create_time: Option<String>,
}
model! { RumPvInfo {
    0 "ProjectId" project_id: i64, 1 "Pv" pv: String, 2 "CreateTime" create_time: String
} }

/// Describes release file sign: `DescribeReleaseFileSign` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeReleaseFileSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseFileSign {
    pub timeout: Option<i64>,
    pub file_type: Option<i64>,
    pub site: Option<i64>,
    pub id: Option<i64>,
}
operation! { DescribeReleaseFileSign() "DescribeReleaseFileSign" -> DescribeReleaseFileSignOutput {
    0 "Timeout" timeout: i64, 1 "FileType" file_type: i64, 2 "Site" site: i64, 3 "ID" id: i64
} }

/// Response of [`DescribeReleaseFileSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseFileSignOutput {
    /// Secret.
    pub secret_key: Option<Secret>,
    pub secret_id: Option<String>,
    /// Secret.
    pub session_token: Option<Secret>,
    pub start_time: Option<i64>,
    pub expired_time: Option<i64>,
}
model! { DescribeReleaseFileSignOutput {
    0 "SecretKey" secret_key: Secret, 1 "SecretID" secret_id: String, 2 "SessionToken" session_token: Secret,
    3 "StartTime" start_time: i64, 4 "ExpiredTime" expired_time: i64
} }

/// Describes release files: `DescribeReleaseFiles` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeReleaseFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseFiles {
    /// Required.
    pub project_id: i64,
    pub file_version: Option<String>,
    pub file_name: Option<String>,
    pub ignore_default_time_range: Option<bool>,
}
operation! { DescribeReleaseFiles(project_id: i64) "DescribeReleaseFiles" -> DescribeReleaseFilesOutput {
    0 "ProjectID" project_id, 1 "FileVersion" file_version: String, 2 "FileName" file_name: String,
    3 "IgnoreDefaultTimeRange" ignore_default_time_range: bool
} }

/// Response of [`DescribeReleaseFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseFilesOutput {
    pub files: Vec<ReleaseFile>,
}
model! { DescribeReleaseFilesOutput {
    0 "Files" files: Vec<ReleaseFile>
} }

/// Describes rum group log: `DescribeRumGroupLog` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeRumGroupLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumGroupLog {
    /// Required.
    pub order_by: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub page: i64,
    /// Required.
    pub query: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub id: i64,
    /// Required.
    pub group_field: String,
}

/// Arguments of [`DescribeRumGroupLog::new`].
pub struct DescribeRumGroupLogRequired {
    pub order_by: String,
    pub start_time: String,
    pub limit: i64,
    pub page: i64,
    pub query: String,
    pub end_time: String,
    pub id: i64,
    pub group_field: String,
}
operation! {
    DescribeRumGroupLog { DescribeRumGroupLogRequired: order_by, start_time, limit, page, query, end_time, id, group_field }
    "DescribeRumGroupLog" -> DescribeRumGroupLogOutput {
    0 "OrderBy" order_by, 1 "StartTime" start_time, 2 "Limit" limit, 3 "Page" page, 4 "Query" query,
    5 "EndTime" end_time, 6 "ID" id, 7 "GroupField" group_field
} }

/// Response of [`DescribeRumGroupLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumGroupLogOutput {
    pub result: Option<String>,
}
model! { DescribeRumGroupLogOutput {
    0 "Result" result: String
} }

/// Describes rum group log v2: `DescribeRumGroupLogV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeRumGroupLogV2>.
///
/// Errors: [`codes::FAILED_OPERATION_CHARGE_NO_BALANCE`], [`codes::FAILED_OPERATION_CHARGE_NO_PAY_RIGHT`],
/// [`codes::FAILED_OPERATION_CHARGE_PARAM_INVALID`], [`codes::INVALID_FILTER`], [`codes::REGION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumGroupLogV2 {
    /// Required.
    pub order_by: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    /// Required.
    pub label: String,
    pub last: Option<i64>,
}

/// Arguments of [`DescribeRumGroupLogV2::new`].
pub struct DescribeRumGroupLogV2Required {
    pub order_by: String,
    pub start_time: i64,
    pub limit: i64,
    pub filter: String,
    pub end_time: i64,
    pub id: i64,
    pub label: String,
}
operation! {
    DescribeRumGroupLogV2 { DescribeRumGroupLogV2Required: order_by, start_time, limit, filter, end_time, id, label }
    "DescribeRumGroupLogV2" -> DescribeRumGroupLogV2Output {
    0 "OrderBy" order_by, 1 "StartTime" start_time, 2 "Limit" limit, 3 "Filter" filter, 4 "EndTime" end_time, 5 "ID" id,
    6 "Label" label, 7 "Last" last: i64
} }

/// Response of [`DescribeRumGroupLogV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumGroupLogV2Output {
    pub result: Option<String>,
}
model! { DescribeRumGroupLogV2Output {
    0 "Result" result: String
} }

/// Describes rum log details v2: `DescribeRumLogDetailsV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeRumLogDetailsV2>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CHARGE_NO_BALANCE`],
/// [`codes::FAILED_OPERATION_CHARGE_NO_PAY_RIGHT`], [`codes::FAILED_OPERATION_CHARGE_PARAM_INVALID`],
/// [`codes::INVALID_FILTER`], [`codes::REGION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogDetailsV2 {
    /// Required.
    pub order_by: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub last_time: Option<i64>,
    pub last_row_id: Option<i64>,
}

/// Arguments of [`DescribeRumLogDetailsV2::new`].
pub struct DescribeRumLogDetailsV2Required {
    pub order_by: String,
    pub start_time: i64,
    pub limit: i64,
    pub filter: String,
    pub end_time: i64,
    pub id: i64,
}
operation! {
    DescribeRumLogDetailsV2 { DescribeRumLogDetailsV2Required: order_by, start_time, limit, filter, end_time, id }
    "DescribeRumLogDetailsV2" -> DescribeRumLogDetailsV2Output {
    0 "OrderBy" order_by, 1 "StartTime" start_time, 2 "Limit" limit, 3 "Filter" filter, 4 "EndTime" end_time, 5 "ID" id,
    6 "LastTime" last_time: i64, 7 "LastRowId" last_row_id: i64
} }

/// Response of [`DescribeRumLogDetailsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogDetailsV2Output {
    pub result: Option<String>,
}
model! { DescribeRumLogDetailsV2Output {
    0 "Result" result: String
} }

/// Describes rum log export: `DescribeRumLogExport` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeRumLogExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogExport {
    /// Required.
    pub name: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub query: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub id: i64,
    pub fields: Option<Vec<String>>,
}

/// Arguments of [`DescribeRumLogExport::new`].
pub struct DescribeRumLogExportRequired {
    pub name: String,
    pub start_time: String,
    pub query: String,
    pub end_time: String,
    pub id: i64,
}
operation! { DescribeRumLogExport { DescribeRumLogExportRequired: name, start_time, query, end_time, id }
    "DescribeRumLogExport" -> DescribeRumLogExportOutput {
    0 "Name" name, 1 "StartTime" start_time, 2 "Query" query, 3 "EndTime" end_time, 4 "ID" id,
    5 "Fields" fields: Vec<String>
} }

/// Response of [`DescribeRumLogExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogExportOutput {
    pub result: Option<String>,
}
model! { DescribeRumLogExportOutput {
    0 "Result" result: String
} }

/// Describes rum log export v2: `DescribeRumLogExportV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeRumLogExportV2>.
///
/// Errors: [`codes::FAILED_OPERATION_CHARGE_NO_BALANCE`], [`codes::FAILED_OPERATION_CHARGE_NO_PAY_RIGHT`],
/// [`codes::FAILED_OPERATION_CHARGE_PARAM_INVALID`], [`codes::INVALID_FILTER`], [`codes::REGION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogExportV2 {
    /// Required.
    pub name: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub filter: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub fields: Option<Vec<String>>,
}

/// Arguments of [`DescribeRumLogExportV2::new`].
pub struct DescribeRumLogExportV2Required {
    pub name: String,
    pub start_time: i64,
    pub filter: String,
    pub end_time: i64,
    pub id: i64,
}
operation! { DescribeRumLogExportV2 { DescribeRumLogExportV2Required: name, start_time, filter, end_time, id }
    "DescribeRumLogExportV2" -> DescribeRumLogExportV2Output {
    0 "Name" name, 1 "StartTime" start_time, 2 "Filter" filter, 3 "EndTime" end_time, 4 "ID" id,
    5 "Fields" fields: Vec<String>
} }

/// Response of [`DescribeRumLogExportV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogExportV2Output {
    pub result: Option<String>,
}
model! { DescribeRumLogExportV2Output {
    0 "Result" result: String
} }

/// Describes rum log exports: `DescribeRumLogExports` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeRumLogExports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogExports {
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub id: i64,
}
operation! { DescribeRumLogExports(page_size: i64, page_num: i64, id: i64)
    "DescribeRumLogExports" -> DescribeRumLogExportsOutput {
    0 "PageSize" page_size, 1 "PageNum" page_num, 2 "ID" id
} }

/// Response of [`DescribeRumLogExports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogExportsOutput {
    pub result: Option<String>,
}
model! { DescribeRumLogExportsOutput {
    0 "Result" result: String
} }

/// Describes rum log exports v2: `DescribeRumLogExportsV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeRumLogExportsV2>.
///
/// Errors: [`codes::FAILED_OPERATION_CHARGE_NO_BALANCE`], [`codes::FAILED_OPERATION_CHARGE_NO_PAY_RIGHT`],
/// [`codes::FAILED_OPERATION_CHARGE_PARAM_INVALID`], [`codes::INVALID_FILTER`], [`codes::REGION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogExportsV2 {
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub id: i64,
}
operation! { DescribeRumLogExportsV2(page_size: i64, page_num: i64, id: i64)
    "DescribeRumLogExportsV2" -> DescribeRumLogExportsV2Output {
    0 "PageSize" page_size, 1 "PageNum" page_num, 2 "ID" id
} }

/// Response of [`DescribeRumLogExportsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogExportsV2Output {
    pub result: Option<String>,
}
model! { DescribeRumLogExportsV2Output {
    0 "Result" result: String
} }

/// Describes rum log list: `DescribeRumLogList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeRumLogList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogList {
    /// Required.
    pub order_by: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub page: i64,
    /// Required.
    pub query: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub id: i64,
}

/// Arguments of [`DescribeRumLogList::new`].
pub struct DescribeRumLogListRequired {
    pub order_by: String,
    pub start_time: String,
    pub limit: i64,
    pub page: i64,
    pub query: String,
    pub end_time: String,
    pub id: i64,
}
operation! { DescribeRumLogList { DescribeRumLogListRequired: order_by, start_time, limit, page, query, end_time, id }
    "DescribeRumLogList" -> DescribeRumLogListOutput {
    0 "OrderBy" order_by, 1 "StartTime" start_time, 2 "Limit" limit, 3 "Page" page, 4 "Query" query,
    5 "EndTime" end_time, 6 "ID" id
} }

/// Response of [`DescribeRumLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogListOutput {
    pub result: Option<String>,
}
model! { DescribeRumLogListOutput {
    0 "Result" result: String
} }

/// Describes rum log total v2: `DescribeRumLogTotalV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeRumLogTotalV2>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CHARGE_NO_BALANCE`],
/// [`codes::FAILED_OPERATION_CHARGE_NO_PAY_RIGHT`], [`codes::FAILED_OPERATION_CHARGE_PARAM_INVALID`],
/// [`codes::INVALID_FILTER`], [`codes::REGION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogTotalV2 {
    /// Required.
    pub order_by: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
    pub last_time: Option<i64>,
    pub last_row_id: Option<i64>,
}

/// Arguments of [`DescribeRumLogTotalV2::new`].
pub struct DescribeRumLogTotalV2Required {
    pub order_by: String,
    pub start_time: i64,
    pub limit: i64,
    pub filter: String,
    pub end_time: i64,
    pub id: i64,
}
operation! {
    DescribeRumLogTotalV2 { DescribeRumLogTotalV2Required: order_by, start_time, limit, filter, end_time, id }
    "DescribeRumLogTotalV2" -> DescribeRumLogTotalV2Output {
    0 "OrderBy" order_by, 1 "StartTime" start_time, 2 "Limit" limit, 3 "Filter" filter, 4 "EndTime" end_time, 5 "ID" id,
    6 "LastTime" last_time: i64, 7 "LastRowId" last_row_id: i64
} }

/// Response of [`DescribeRumLogTotalV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumLogTotalV2Output {
    pub result: Option<String>,
}
model! { DescribeRumLogTotalV2Output {
    0 "Result" result: String
} }

/// Describes rum stats log list: `DescribeRumStatsLogList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeRumStatsLogList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumStatsLogList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub query: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub id: i64,
}

/// Arguments of [`DescribeRumStatsLogList::new`].
pub struct DescribeRumStatsLogListRequired {
    pub start_time: String,
    pub limit: i64,
    pub query: String,
    pub end_time: String,
    pub id: i64,
}
operation! { DescribeRumStatsLogList { DescribeRumStatsLogListRequired: start_time, limit, query, end_time, id }
    "DescribeRumStatsLogList" -> DescribeRumStatsLogListOutput {
    0 "StartTime" start_time, 1 "Limit" limit, 2 "Query" query, 3 "EndTime" end_time, 4 "ID" id
} }

/// Response of [`DescribeRumStatsLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumStatsLogListOutput {
    pub result: Option<String>,
}
model! { DescribeRumStatsLogListOutput {
    0 "Result" result: String
} }

/// Describes rum stats log list v2: `DescribeRumStatsLogListV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeRumStatsLogListV2>.
///
/// Errors: [`codes::FAILED_OPERATION_CHARGE_NO_BALANCE`], [`codes::FAILED_OPERATION_CHARGE_NO_PAY_RIGHT`],
/// [`codes::FAILED_OPERATION_CHARGE_PARAM_INVALID`], [`codes::INVALID_FILTER`], [`codes::REGION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumStatsLogListV2 {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub filter: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: i64,
}

/// Arguments of [`DescribeRumStatsLogListV2::new`].
pub struct DescribeRumStatsLogListV2Required {
    pub start_time: i64,
    pub limit: i64,
    pub filter: String,
    pub end_time: i64,
    pub id: i64,
}
operation! { DescribeRumStatsLogListV2 { DescribeRumStatsLogListV2Required: start_time, limit, filter, end_time, id }
    "DescribeRumStatsLogListV2" -> DescribeRumStatsLogListV2Output {
    0 "StartTime" start_time, 1 "Limit" limit, 2 "Filter" filter, 3 "EndTime" end_time, 4 "ID" id
} }

/// Response of [`DescribeRumStatsLogListV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRumStatsLogListV2Output {
    pub result: Option<String>,
}
model! { DescribeRumStatsLogListV2Output {
    0 "Result" result: String
} }

/// Describes scores: `DescribeScores` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeScores>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScores {
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
    pub id: Option<i64>,
    /// Deprecated.
    pub is_demo: Option<i64>,
    pub id_list: Option<Vec<i64>>,
}
operation! { DescribeScores(end_time: String, start_time: String) "DescribeScores" -> DescribeScoresOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "ID" id: i64, 3 "IsDemo" is_demo: i64,
    4 "IDList" id_list: Vec<i64>
} }

/// Response of [`DescribeScores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoresOutput {
    pub score_set: Vec<ScoreInfo>,
}
model! { DescribeScoresOutput {
    0 "ScoreSet" score_set: Vec<ScoreInfo>
} }

/// In the response of [`DescribeScores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScoreInfo {
    pub static_duration: Option<String>,
    pub page_pv: Option<String>,
    pub api_fail: Option<String>,
    pub api_num: Option<String>,
    pub static_fail: Option<String>,
    pub project_id: Option<i64>,
    pub page_uv: Option<String>,
    pub api_duration: Option<String>,
    pub score: Option<String>,
    pub page_error: Option<String>,
    pub static_num: Option<String>,
    pub record_num: Option<i64>,
    pub page_duration: Option<String>,
    pub create_time: Option<String>,
    pub page_performance_score: Option<String>,
    pub js_error_score: Option<String>,
    pub api_performance_score: Option<String>,
    pub api_avaliable_score: Option<String>,
    pub static_performance_score: Option<String>,
    pub static_avaliable_score: Option<String>,
}
model! { ScoreInfo {
    0 "StaticDuration" static_duration: String, 1 "PagePv" page_pv: String, 2 "ApiFail" api_fail: String,
    3 "ApiNum" api_num: String, 4 "StaticFail" static_fail: String, 5 "ProjectID" project_id: i64,
    6 "PageUv" page_uv: String, 7 "ApiDuration" api_duration: String, 8 "Score" score: String,
    9 "PageError" page_error: String, 10 "StaticNum" static_num: String, 11 "RecordNum" record_num: i64,
    12 "PageDuration" page_duration: String, 13 "CreateTime" create_time: String,
    14 "PagePerformanceScore" page_performance_score: String, 15 "JsErrorScore" js_error_score: String,
    16 "ApiPerformanceScore" api_performance_score: String, 17 "ApiAvaliableScore" api_avaliable_score: String,
    18 "StaticPerformanceScore" static_performance_score: String,
    19 "StaticAvaliableScore" static_avaliable_score: String
} }

/// Describes scores v2: `DescribeScoresV2` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeScoresV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoresV2 {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub id_list: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub env: Option<String>,
}
operation! { DescribeScoresV2(start_time: String, end_time: String) "DescribeScoresV2" -> DescribeScoresV2Output {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "IDList" id_list: Vec<i64>, 3 "Type" r#type: String,
    4 "Env" env: String
} }

/// Response of [`DescribeScoresV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoresV2Output {
    pub score_set: Vec<ScoreInfoV2>,
}
model! { DescribeScoresV2Output {
    0 "ScoreSet" score_set: Vec<ScoreInfoV2>
} }

/// In the response of [`DescribeScoresV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScoreInfoV2 {
    pub project_id: Option<i64>,
    pub score: Option<f64>,
    pub api_performance_score: Option<f64>,
    pub api_available_score: Option<f64>,
    pub api_num: Option<i64>,
    pub api_fail: Option<i64>,
    pub api_duration: Option<f64>,
    pub page_performance_score: Option<f64>,
    pub page_pv: Option<i64>,
    pub page_uv: Option<i64>,
    pub page_error: Option<i64>,
    pub page_duration: Option<f64>,
    pub page_lcp: Option<f64>,
    pub page_fid: Option<f64>,
    pub page_cls: Option<f64>,
    pub page_fcp: Option<f64>,
    pub page_inp: Option<f64>,
    pub js_error_score: Option<f64>,
    pub static_available_score: Option<f64>,
    pub static_performance_score: Option<f64>,
    pub static_num: Option<i64>,
    pub static_fail: Option<i64>,
    pub static_duration: Option<f64>,
    pub exclusion: Option<String>,
}
model! { ScoreInfoV2 {
    0 "ProjectID" project_id: i64, 1 "Score" score: f64, 2 "ApiPerformanceScore" api_performance_score: f64,
    3 "ApiAvailableScore" api_available_score: f64, 4 "ApiNum" api_num: i64, 5 "ApiFail" api_fail: i64,
    6 "ApiDuration" api_duration: f64, 7 "PagePerformanceScore" page_performance_score: f64, 8 "PagePv" page_pv: i64,
    9 "PageUv" page_uv: i64, 10 "PageError" page_error: i64, 11 "PageDuration" page_duration: f64,
    12 "PageLCP" page_lcp: f64, 13 "PageFID" page_fid: f64, 14 "PageCLS" page_cls: f64, 15 "PageFCP" page_fcp: f64,
    16 "PageINP" page_inp: f64, 17 "JsErrorScore" js_error_score: f64,
    18 "StaticAvailableScore" static_available_score: f64, 19 "StaticPerformanceScore" static_performance_score: f64,
    20 "StaticNum" static_num: i64, 21 "StaticFail" static_fail: i64, 22 "StaticDuration" static_duration: f64,
    23 "Exclusion" exclusion: String
} }

/// Describes taw areas: `DescribeTawAreas` of `rum` 2021-06-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeTawAreas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTawAreas {
    pub area_ids: Option<Vec<i64>>,
    pub area_keys: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub area_statuses: Option<Vec<i64>>,
    pub offset: Option<i64>,
}
operation! { DescribeTawAreas() "DescribeTawAreas" -> DescribeTawAreasOutput {
    0 "AreaIds" area_ids: Vec<i64>, 1 "AreaKeys" area_keys: Vec<String>, 2 "Limit" limit: i64,
    3 "AreaStatuses" area_statuses: Vec<i64>, 4 "Offset" offset: i64
} }
paged! { DescribeTawAreas: RumAreaInfo = Offset "Offset", "AreaSet" area_set, total "TotalCount" }

/// Response of [`DescribeTawAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTawAreasOutput {
    pub total_count: Option<i64>,
    pub area_set: Vec<RumAreaInfo>,
}
model! { DescribeTawAreasOutput {
    0 "TotalCount" total_count: i64, 1 "AreaSet" area_set: Vec<RumAreaInfo>
} }

/// In the response of [`DescribeTawAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RumAreaInfo {
    pub area_id: Option<i64>,
    pub area_status: Option<i64>,
    pub area_name: Option<String>,
    pub area_key: Option<String>,
    pub area_region_id: Option<String>,
    pub area_region_code: Option<String>,
    pub area_abbr: Option<String>,
}
model! { RumAreaInfo {
    0 "AreaId" area_id: i64, 1 "AreaStatus" area_status: i64, 2 "AreaName" area_name: String,
    3 "AreaKey" area_key: String, 4 "AreaRegionID" area_region_id: String, 5 "AreaRegionCode" area_region_code: String,
    6 "AreaAbbr" area_abbr: String
} }

/// Describes taw instances: `DescribeTawInstances` of `rum` 2021-06-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeTawInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTawInstances {
    pub charge_statuses: Option<Vec<i64>>,
    pub charge_types: Option<Vec<i64>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub area_ids: Option<Vec<i64>>,
    /// Deprecated.
    pub instance_statuses: Option<Vec<i64>>,
    /// Deprecated.
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub is_demo: Option<i64>,
}
operation! { DescribeTawInstances() "DescribeTawInstances" -> DescribeTawInstancesOutput {
    0 "ChargeStatuses" charge_statuses: Vec<i64>, 1 "ChargeTypes" charge_types: Vec<i64>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "AreaIds" area_ids: Vec<i64>, 5 "InstanceStatuses" instance_statuses: Vec<i64>,
    6 "InstanceIds" instance_ids: Vec<String>, 7 "Filters" filters: Vec<Filter>, 8 "IsDemo" is_demo: i64
} }
paged! { DescribeTawInstances: RumInstanceInfo = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// Response of [`DescribeTawInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTawInstancesOutput {
    pub instance_set: Vec<RumInstanceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeTawInstancesOutput {
    0 "InstanceSet" instance_set: Vec<RumInstanceInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTawInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RumInstanceInfo {
    pub instance_status: Option<i64>,
    pub area_id: Option<i64>,
    pub tags: Vec<Tag>,
    pub instance_id: Option<String>,
    pub cluster_id: Option<i64>,
    pub instance_desc: Option<String>,
    pub charge_status: Option<i64>,
    pub charge_type: Option<i64>,
    pub updated_at: Option<String>,
    pub data_retention_days: Option<i64>,
    pub instance_name: Option<String>,
    pub created_at: Option<String>,
    pub instance_type: Option<i64>,
}
model! { RumInstanceInfo {
    0 "InstanceStatus" instance_status: i64, 1 "AreaId" area_id: i64, 2 "Tags" tags: Vec<Tag>,
    3 "InstanceId" instance_id: String, 4 "ClusterId" cluster_id: i64, 5 "InstanceDesc" instance_desc: String,
    6 "ChargeStatus" charge_status: i64, 7 "ChargeType" charge_type: i64, 8 "UpdatedAt" updated_at: String,
    9 "DataRetentionDays" data_retention_days: i64, 10 "InstanceName" instance_name: String,
    11 "CreatedAt" created_at: String, 12 "InstanceType" instance_type: i64
} }

/// In the response of [`DescribeTawInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Tag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes token: `DescribeToken` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToken {
    pub form_list_string: Option<String>,
    pub form_list_a_string: Option<String>,
    pub form_list_b_string: Option<String>,
    pub request_header: Option<String>,
    pub extra_data: Option<String>,
}
operation! { DescribeToken() "DescribeToken" -> DescribeTokenOutput {
    0 "FormListString" form_list_string: String, 1 "FormListAString" form_list_a_string: String,
    2 "FormListBString" form_list_b_string: String, 3 "RequestHeader" request_header: String,
    4 "ExtraData" extra_data: String
} }

/// Response of [`DescribeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeTokenOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes top issues: `DescribeTopIssues` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeTopIssues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopIssues {
    /// Required.
    pub product_id: String,
    pub compare: Option<CompareCondition>,
    pub condition: Option<CompareCondition>,
    pub issue_type: Option<i64>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub top_num: Option<i64>,
    pub extra_data: Option<String>,
    pub request_header: Option<String>,
}
operation! { DescribeTopIssues(product_id: String) "DescribeTopIssues" -> DescribeTopIssuesOutput {
    0 "ProductId" product_id, 1 "Compare" compare: CompareCondition, 2 "Condition" condition: CompareCondition,
    3 "IssueType" issue_type: i64, 4 "SortField" sort_field: String, 5 "SortType" sort_type: String,
    6 "TopNum" top_num: i64, 7 "ExtraData" extra_data: String, 8 "RequestHeader" request_header: String
} }

/// In the request of [`DescribeTopIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareCondition {
    pub app_version: Option<String>,
    pub filters: Option<Filters>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
input! { CompareCondition() {
    0 "AppVersion" app_version: String, 1 "Filters" filters: Filters, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64
} }

/// In the request of [`DescribeTopIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    pub is_reversed: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub r#type: Option<i64>,
    pub values: Option<Vec<String>>,
}
input! { Filters() {
    0 "IsReversed" is_reversed: bool, 1 "Key" key: String, 2 "Name" name: String, 3 "Operator" operator: String,
    4 "Type" r#type: i64, 5 "Values" values: Vec<String>
} }

/// Response of [`DescribeTopIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopIssuesOutput {
    pub data: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeTopIssuesOutput {
    0 "Data" data: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes uv list: `DescribeUvList` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeUvList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUvList {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
    pub dimension: Option<String>,
}
operation! { DescribeUvList(project_id: i64, end_time: String, start_time: String)
    "DescribeUvList" -> DescribeUvListOutput {
    0 "ProjectId" project_id, 1 "EndTime" end_time, 2 "StartTime" start_time, 3 "Dimension" dimension: String
} }

/// Response of [`DescribeUvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUvListOutput {
    pub project_uv_set: Vec<RumUvInfo>,
}
model! { DescribeUvListOutput {
    0 "ProjectUvSet" project_uv_set: Vec<RumUvInfo>
} }

/// In the response of [`DescribeUvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RumUvInfo {
    pub project_id: Option<i64>,
    pub uv: Option<String>,
    pub create_time: Option<String>,
}
model! { RumUvInfo {
    0 "ProjectId" project_id: i64, 1 "Uv" uv: String, 2 "CreateTime" create_time: String
} }

/// Describes whitelists: `DescribeWhitelists` of `rum` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=DescribeWhitelists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelists {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeWhitelists(instance_id: String) "DescribeWhitelists" -> DescribeWhitelistsOutput {
    0 "InstanceID" instance_id
} }

/// Response of [`DescribeWhitelists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistsOutput {
    pub whitelist_set: Vec<Whitelist>,
}
model! { DescribeWhitelistsOutput {
    0 "WhitelistSet" whitelist_set: Vec<Whitelist>
} }

/// In the response of [`DescribeWhitelists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Whitelist {
    pub remark: Option<String>,
    pub instance_id: Option<String>,
    pub ttl: Option<String>,
    pub id: Option<String>,
    pub whitelist_uin: Option<String>,
    pub create_user: Option<String>,
    pub aid: Option<String>,
    pub create_time: Option<String>,
}
model! { Whitelist {
    0 "Remark" remark: String, 1 "InstanceID" instance_id: String, 2 "Ttl" ttl: String, 3 "ID" id: String,
    4 "WhitelistUin" whitelist_uin: String, 5 "CreateUser" create_user: String, 6 "Aid" aid: String,
    7 "CreateTime" create_time: String
} }

/// Modifies instance: `ModifyInstance` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=ModifyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub instance_desc: Option<String>,
}
operation! { ModifyInstance(instance_id: String) "ModifyInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String, 2 "InstanceDesc" instance_desc: String
} }

/// Response of [`ModifyInstance`]: empty.
pub type ModifyInstanceOutput = Empty;

/// Modifies project: `ModifyProject` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=ModifyProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProject {
    /// Required.
    pub id: i64,
    pub name: Option<String>,
    pub url: Option<String>,
    pub repo: Option<String>,
    pub instance_id: Option<String>,
    pub rate: Option<String>,
    pub enable_url_group: Option<i64>,
    pub r#type: Option<String>,
    pub desc: Option<String>,
    pub enable_kafka: Option<i64>,
    pub kafka_host: Option<String>,
    pub kafka_topic: Option<String>,
    pub kafka_version: Option<String>,
    pub sasl_user_name: Option<String>,
    /// Secret.
    pub sasl_password: Option<Secret>,
    pub sasl_mechanism: Option<String>,
    pub sink_id: Option<i64>,
}
operation! { ModifyProject(id: i64) "ModifyProject" -> ModifyProjectOutput {
    0 "ID" id, 1 "Name" name: String, 2 "URL" url: String, 3 "Repo" repo: String, 4 "InstanceID" instance_id: String,
    5 "Rate" rate: String, 6 "EnableURLGroup" enable_url_group: i64, 7 "Type" r#type: String, 8 "Desc" desc: String,
    9 "EnableKafka" enable_kafka: i64, 10 "KafkaHost" kafka_host: String, 11 "KafkaTopic" kafka_topic: String,
    12 "KafkaVersion" kafka_version: String, 13 "SaslUserName" sasl_user_name: String,
    14 "SaslPassword" sasl_password: Secret, 15 "SaslMechanism" sasl_mechanism: String, 16 "SinkId" sink_id: i64
} }

/// Response of [`ModifyProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProjectOutput {
    pub msg: Option<String>,
    pub id: Option<i64>,
}
model! { ModifyProjectOutput {
    0 "Msg" msg: String, 1 "ID" id: i64
} }

/// Modifies project limit: `ModifyProjectLimit` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=ModifyProjectLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProjectLimit {
    /// Required.
    pub project_id: i64,
    pub project_interface: Option<String>,
    pub report_rate: Option<i64>,
    pub report_type: Option<i64>,
    pub id: Option<i64>,
}
operation! { ModifyProjectLimit(project_id: i64) "ModifyProjectLimit" -> ModifyProjectLimitOutput {
    0 "ProjectID" project_id, 1 "ProjectInterface" project_interface: String, 2 "ReportRate" report_rate: i64,
    3 "ReportType" report_type: i64, 4 "ID" id: i64
} }

/// Response of [`ModifyProjectLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProjectLimitOutput {
    pub msg: Option<String>,
}
model! { ModifyProjectLimitOutput {
    0 "Msg" msg: String
} }

/// Resumes instance: `ResumeInstance` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=ResumeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstance {
    /// Required.
    pub instance_id: String,
    pub is_modify_all: Option<bool>,
}
operation! { ResumeInstance(instance_id: String) "ResumeInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "IsModifyAll" is_modify_all: bool
} }

/// Response of [`ResumeInstance`]: empty.
pub type ResumeInstanceOutput = Empty;

/// Resumes project: `ResumeProject` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=ResumeProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProject {
    /// Required.
    pub project_id: i64,
}
operation! { ResumeProject(project_id: i64) "ResumeProject" -> Empty {
    0 "ProjectId" project_id
} }

/// Response of [`ResumeProject`]: empty.
pub type ResumeProjectOutput = Empty;

/// Stops instance: `StopInstance` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=StopInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    /// Required.
    pub instance_id: String,
    pub is_modify_all: Option<bool>,
}
operation! { StopInstance(instance_id: String) "StopInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "IsModifyAll" is_modify_all: bool
} }

/// Response of [`StopInstance`]: empty.
pub type StopInstanceOutput = Empty;

/// Stops project: `StopProject` of `rum` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rum&Version=2021-06-22&Action=StopProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProject {
    /// Required.
    pub project_id: i64,
}
operation! { StopProject(project_id: i64) "StopProject" -> Empty {
    0 "ProjectId" project_id
} }

/// Response of [`StopProject`]: empty.
pub type StopProjectOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CHARGE_NO_BALANCE "FailedOperation.ChargeNoBalance",
    FAILED_OPERATION_CHARGE_NO_PAY_RIGHT "FailedOperation.ChargeNoPayRight",
    FAILED_OPERATION_CHARGE_PARAM_INVALID "FailedOperation.ChargeParamInvalid",
    FAILED_OPERATION_CLS_CALL_FAIL "FailedOperation.ClsCallFail",
    FAILED_OPERATION_DATA_BASE_EXCEPTION "FailedOperation.DataBaseException",
    FAILED_OPERATION_INFRASTRUCTURE_ERROR "FailedOperation.InfrastructureError", INTERNAL_ERROR "InternalError",
    INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied", REGION_ERROR "RegionError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_NO_INSTANCE "ResourceNotFound.NoInstance", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateReleaseFile, CreateStarProject, CreateWhitelist, DeleteInstance, DeleteProject, DeleteReleaseFile,
    DeleteStarProject, DeleteWhitelist, DescribeAppDimensionMetrics, DescribeAppMetricsData,
    DescribeAppSingleCaseDetailList, DescribeAppSingleCaseList, DescribeApplicationExitReportDetail,
    DescribeApplicationExitReportList, DescribeData, DescribeDataBridgeUrlV2, DescribeDataCustomUrl,
    DescribeDataCustomUrlV2, DescribeDataEventUrl, DescribeDataEventUrlV2, DescribeDataFetchProject,
    DescribeDataFetchUrl, DescribeDataFetchUrlInfo, DescribeDataFetchUrlV2, DescribeDataLogUrlInfo,
    DescribeDataLogUrlStatistics, DescribeDataLogUrlStatisticsV2, DescribeDataPerformancePage,
    DescribeDataPerformancePageV2, DescribeDataPvUrlInfo, DescribeDataPvUrlStatistics, DescribeDataPvUrlStatisticsV2,
    DescribeDataReportCount, DescribeDataReportCountV2, DescribeDataSetUrlStatistics, DescribeDataSetUrlStatisticsV2,
    DescribeDataStaticProject, DescribeDataStaticProjectV2, DescribeDataStaticResource, DescribeDataStaticResourceV2,
    DescribeDataStaticUrl, DescribeDataStaticUrlV2, DescribeDataWebVitalsPage, DescribeDataWebVitalsPageV2,
    DescribeError, DescribeExceptionDetail, DescribeExceptionReportList, DescribeFOOMMallocProblemDetail,
    DescribeFOOMMallocProblemList, DescribeFOOMMallocReportList, DescribeFOOMProblemDetail, DescribeFOOMProblemList,
    DescribeFOOMReportList, DescribeIssuesDistribution, DescribeIssuesList, DescribeIssuesStatisticsTrend,
    DescribeLagANRProblemAccountDetail, DescribeLagANRProblemFeatureAccounts, DescribeLagANRProblemList,
    DescribeProjectLimits, DescribeProjects, DescribePvList, DescribeReleaseFileSign, DescribeReleaseFiles,
    DescribeRumGroupLog, DescribeRumGroupLogV2, DescribeRumLogDetailsV2, DescribeRumLogExport, DescribeRumLogExportV2,
    DescribeRumLogExports, DescribeRumLogExportsV2, DescribeRumLogList, DescribeRumLogTotalV2, DescribeRumStatsLogList,
    DescribeRumStatsLogListV2, DescribeScores, DescribeScoresV2, DescribeTawAreas, DescribeTawInstances, DescribeToken,
    DescribeTopIssues, DescribeUvList, DescribeWhitelists, ModifyInstance, ModifyProject, ModifyProjectLimit,
    ResumeInstance, ResumeProject, StopInstance, StopProject
}
