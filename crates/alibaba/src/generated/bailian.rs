//! `bailian` of Alibaba Cloud, API version 2023-12-29.
//!
//! Endpoint: a table of 2 regions, else `bailian.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/bailian/2023-12-29/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, bailian::GetAlipayTransferStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAlipayTransferStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "bailian.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "bailian.cn-beijing.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "bailian-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "bailian-vpc.cn-beijing.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "bailian",
    "2023-12-29",
    "bailian",
    &ENDPOINTS,
);

/// Adds category: `AddCategory` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/datacenter/category/`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/AddCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCategory {
    /// Required.
    pub category_name: String,
    /// Required.
    pub category_type: String,
    pub connector_id: Option<String>,
    pub parent_category_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { AddCategory(category_name: String, category_type: String, workspace_id: String)
    "AddCategory" -> AddCategoryOutput {
    0 "CategoryName" category_name, 1 "CategoryType" category_type, 2 "ConnectorId" connector_id: String,
    3 "ParentCategoryId" parent_category_id: String, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/{WorkspaceId}/datacenter/category/", } }

/// Response of [`AddCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCategoryOutput {
    pub code: Option<String>,
    pub data: Option<AddCategoryData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { AddCategoryOutput {
    0 "Code" code: String, 1 "Data" data: AddCategoryData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`AddCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCategoryData {
    pub category_id: Option<String>,
    pub category_name: Option<String>,
}
model! { AddCategoryData {
    0 "CategoryId" category_id: String, 1 "CategoryName" category_name: String
} }

/// Adds chunk: `AddChunk` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/chunk/create`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/AddChunk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChunk {
    /// Required.
    pub pipeline_id: String,
    pub data_id: Option<String>,
    pub field: Option<BTreeMap<String, Value>>,
    /// Required.
    pub workspace_id: String,
}
operation! { AddChunk(pipeline_id: String, workspace_id: String) "AddChunk" -> AddChunkOutput {
    0 "PipelineId" pipeline_id, 1 "dataId" data_id: String, 2 "field" field: BTreeMap<String, Value>,
    3 "WorkspaceId" workspace_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{WorkspaceId}/chunk/create", } }

/// Response of [`AddChunk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChunkOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { AddChunkOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// Adds connector: `AddConnector` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/datacenter/connector`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/AddConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConnector {
    /// Required. 1 to 20 characters.
    pub connector_name: String,
    /// Required.
    pub connector_type: String,
    /// Required. 1 to 200 characters.
    pub description: String,
    pub file_connector_config: Option<AddConnectorFileConnectorConfig>,
    /// Required.
    pub workspace_id: String,
}
operation! { AddConnector(connector_name: String, connector_type: String, description: String, workspace_id: String)
    "AddConnector" -> AddConnectorOutput {
    0 "ConnectorName" connector_name, 1 "ConnectorType" connector_type, 2 "Description" description,
    3 "FileConnectorConfig" file_connector_config: AddConnectorFileConnectorConfig, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Path, Style::None)
] { path: "/{WorkspaceId}/datacenter/connector", } }

/// In the request of [`AddConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConnectorFileConnectorConfig {
    pub bucket_name: Option<String>,
    pub region_id: Option<String>,
    pub storage_type: Option<String>,
}
input! { AddConnectorFileConnectorConfig() {
    0 "BucketName" bucket_name: String, 1 "RegionId" region_id: String, 2 "StorageType" storage_type: String
} }

/// Response of [`AddConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConnectorOutput {
    pub code: Option<String>,
    pub data: Option<AddConnectorData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { AddConnectorOutput {
    0 "Code" code: String, 1 "Data" data: AddConnectorData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`AddConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConnectorData {
    pub connector_id: Option<String>,
}
model! { AddConnectorData {
    0 "ConnectorId" connector_id: String
} }

/// Adds file: `AddFile` of `bailian` 2023-12-29.
///
/// PUT `/{WorkspaceId}/datacenter/file`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/AddFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFile {
    /// Required.
    pub category_id: String,
    pub category_type: Option<String>,
    /// Required.
    pub lease_id: String,
    pub original_file_url: Option<String>,
    /// Required.
    pub parser: String,
    pub parser_config: Option<AddFileParserConfig>,
    pub tags: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { AddFile(category_id: String, lease_id: String, parser: String, workspace_id: String)
    "AddFile" -> AddFileOutput {
    0 "CategoryId" category_id, 1 "CategoryType" category_type: String, 2 "LeaseId" lease_id,
    3 "OriginalFileUrl" original_file_url: String, 4 "Parser" parser,
    5 "ParserConfig" parser_config: AddFileParserConfig, 6 "Tags" tags: Vec<String>, 7 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Path, Style::None)
] { method: "PUT", path: "/{WorkspaceId}/datacenter/file", } }

/// In the request of [`AddFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFileParserConfig {
    pub model_name: Option<String>,
    pub model_prompt: Option<String>,
}
input! { AddFileParserConfig() {
    0 "ModelName" model_name: String, 1 "ModelPrompt" model_prompt: String
} }

/// Response of [`AddFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFileOutput {
    pub code: Option<String>,
    pub data: Option<AddFileData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<String>,
}
model! { AddFileOutput {
    0 "Code" code: String, 1 "Data" data: AddFileData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: String
} }

/// In the response of [`AddFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFileData {
    pub file_id: Option<String>,
    pub parser: Option<String>,
}
model! { AddFileData {
    0 "FileId" file_id: String, 1 "Parser" parser: String
} }

/// Adds files from authorized oss: `AddFilesFromAuthorizedOss` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/datacenter/file/fromoss`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/AddFilesFromAuthorizedOss>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFilesFromAuthorizedOss {
    /// Required.
    pub category_id: String,
    /// Required.
    pub category_type: String,
    /// Required.
    pub file_details: Vec<AddFilesFromAuthorizedOssFileDetails>,
    /// Required.
    pub oss_bucket_name: String,
    /// Required.
    pub oss_region_id: String,
    pub over_write_file_by_oss_key: Option<bool>,
    pub tags: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`AddFilesFromAuthorizedOss::new`].
pub struct AddFilesFromAuthorizedOssRequired {
    pub category_id: String,
    pub category_type: String,
    pub file_details: Vec<AddFilesFromAuthorizedOssFileDetails>,
    pub oss_bucket_name: String,
    pub oss_region_id: String,
    pub workspace_id: String,
}
operation! {
    AddFilesFromAuthorizedOss { AddFilesFromAuthorizedOssRequired: category_id, category_type, file_details, oss_bucket_name, oss_region_id, workspace_id }
    "AddFilesFromAuthorizedOss" -> AddFilesFromAuthorizedOssOutput {
    0 "CategoryId" category_id, 1 "CategoryType" category_type, 2 "FileDetails" file_details,
    3 "OssBucketName" oss_bucket_name, 4 "OssRegionId" oss_region_id,
    5 "OverWriteFileByOssKey" over_write_file_by_oss_key: bool, 6 "Tags" tags: Vec<String>, 7 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Path, Style::None)
] { path: "/{WorkspaceId}/datacenter/file/fromoss", } }

/// In the request of [`AddFilesFromAuthorizedOss`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFilesFromAuthorizedOssFileDetails {
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub oss_key: Option<String>,
    pub parser: Option<String>,
    pub parser_config: Option<AddFilesFromAuthorizedOssParserConfig>,
}
input! { AddFilesFromAuthorizedOssFileDetails(file_name: String, oss_key: String) {
    0 "FileName" file_name: String, 1 "OssKey" oss_key: String, 2 "Parser" parser: String,
    3 "ParserConfig" parser_config: AddFilesFromAuthorizedOssParserConfig
} }

/// In the request of [`AddFilesFromAuthorizedOss`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFilesFromAuthorizedOssParserConfig {
    pub model_name: Option<String>,
    pub model_prompt: Option<String>,
}
input! { AddFilesFromAuthorizedOssParserConfig() {
    0 "ModelName" model_name: String, 1 "ModelPrompt" model_prompt: String
} }

/// Response of [`AddFilesFromAuthorizedOss`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFilesFromAuthorizedOssOutput {
    pub code: Option<String>,
    pub data: Option<AddFilesFromAuthorizedOssData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<String>,
}
model! { AddFilesFromAuthorizedOssOutput {
    0 "Code" code: String, 1 "Data" data: AddFilesFromAuthorizedOssData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: String
} }

/// In the response of [`AddFilesFromAuthorizedOss`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFilesFromAuthorizedOssData {
    pub add_file_result_list: Vec<AddFilesFromAuthorizedOssAddFileResultList>,
}
model! { AddFilesFromAuthorizedOssData {
    0 "AddFileResultList" add_file_result_list: Vec<AddFilesFromAuthorizedOssAddFileResultList>
} }

/// In the response of [`AddFilesFromAuthorizedOss`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFilesFromAuthorizedOssAddFileResultList {
    pub file_id: Option<String>,
    pub msg: Option<String>,
    pub oss_key: Option<String>,
    pub status: Option<String>,
}
model! { AddFilesFromAuthorizedOssAddFileResultList {
    0 "FileId" file_id: String, 1 "Msg" msg: String, 2 "OssKey" oss_key: String, 3 "Status" status: String
} }

/// Adds table: `AddTable` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/datacenter/table`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/AddTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTable {
    /// Required.
    pub connector_id: String,
    /// Required.
    pub table_columns: Vec<AddTableTableColumns>,
    /// 1 to 200 characters.
    pub table_desc: Option<String>,
    /// Required. 1 to 64 characters.
    pub table_name: String,
    /// Required.
    pub workspace_id: String,
}
operation! {
    AddTable(connector_id: String, table_columns: Vec<AddTableTableColumns>, table_name: String, workspace_id: String)
    "AddTable" -> AddTableOutput {
    0 "ConnectorId" connector_id, 1 "TableColumns" table_columns, 2 "TableDesc" table_desc: String,
    3 "TableName" table_name, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/{WorkspaceId}/datacenter/table", } }

/// In the request of [`AddTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTableTableColumns {
    pub column_desc: Option<String>,
    /// Required.
    pub column_name: Option<String>,
    /// Required.
    pub data_type: Option<String>,
}
input! { AddTableTableColumns(column_name: String, data_type: String) {
    0 "ColumnDesc" column_desc: String, 1 "ColumnName" column_name: String, 2 "DataType" data_type: String
} }

/// Response of [`AddTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTableOutput {
    pub code: Option<String>,
    pub data: Option<AddTableData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { AddTableOutput {
    0 "Code" code: String, 1 "Data" data: AddTableData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`AddTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTableData {
    pub table_id: Option<String>,
}
model! { AddTableData {
    0 "TableId" table_id: String
} }

/// Applies file upload lease: `ApplyFileUploadLease` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/datacenter/category/{CategoryId}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ApplyFileUploadLease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFileUploadLease {
    pub category_type: Option<String>,
    /// Required.
    pub file_name: String,
    /// Required. 1 to 64 characters.
    pub md5: String,
    /// Required.
    pub size_in_bytes: String,
    pub use_internal_endpoint: Option<bool>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub category_id: String,
}

/// Arguments of [`ApplyFileUploadLease::new`].
pub struct ApplyFileUploadLeaseRequired {
    pub file_name: String,
    pub md5: String,
    pub size_in_bytes: String,
    pub workspace_id: String,
    pub category_id: String,
}
operation! {
    ApplyFileUploadLease { ApplyFileUploadLeaseRequired: file_name, md5, size_in_bytes, workspace_id, category_id }
    "ApplyFileUploadLease" -> ApplyFileUploadLeaseOutput {
    0 "CategoryType" category_type: String, 1 "FileName" file_name, 2 "Md5" md5, 3 "SizeInBytes" size_in_bytes,
    4 "UseInternalEndpoint" use_internal_endpoint: bool, 5 "WorkspaceId" workspace_id, 6 "CategoryId" category_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/{WorkspaceId}/datacenter/category/{CategoryId}", } }

/// Response of [`ApplyFileUploadLease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFileUploadLeaseOutput {
    pub code: Option<String>,
    pub data: Option<ApplyFileUploadLeaseData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyFileUploadLeaseOutput {
    0 "Code" code: String, 1 "Data" data: ApplyFileUploadLeaseData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`ApplyFileUploadLease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFileUploadLeaseData {
    pub file_upload_lease_id: Option<String>,
    pub param: Option<ApplyFileUploadLeaseParam>,
    pub r#type: Option<String>,
}
model! { ApplyFileUploadLeaseData {
    0 "FileUploadLeaseId" file_upload_lease_id: String, 1 "Param" param: ApplyFileUploadLeaseParam,
    2 "Type" r#type: String
} }

/// In the response of [`ApplyFileUploadLease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFileUploadLeaseParam {
    pub headers: Option<Value>,
    pub method: Option<String>,
    pub url: Option<String>,
}
model! { ApplyFileUploadLeaseParam {
    0 "Headers" headers: Value, 1 "Method" method: String, 2 "Url" url: String
} }

/// Applies temp storage lease: `ApplyTempStorageLease` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/datacenter`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ApplyTempStorageLease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTempStorageLease {
    /// Required.
    pub file_name: String,
    /// Required. At least 0.
    pub size_in_bytes: i64,
    /// Required.
    pub workspace_id: String,
}
operation! { ApplyTempStorageLease(file_name: String, size_in_bytes: i64, workspace_id: String)
    "ApplyTempStorageLease" -> ApplyTempStorageLeaseOutput {
    0 "FileName" file_name, 1 "SizeInBytes" size_in_bytes, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/{WorkspaceId}/datacenter", } }

/// Response of [`ApplyTempStorageLease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTempStorageLeaseOutput {
    pub code: Option<String>,
    pub data: Option<ApplyTempStorageLeaseData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyTempStorageLeaseOutput {
    0 "Code" code: String, 1 "Data" data: ApplyTempStorageLeaseData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`ApplyTempStorageLease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTempStorageLeaseData {
    pub param: Option<ApplyTempStorageLeaseParam>,
    pub temp_storage_lease_id: Option<String>,
}
model! { ApplyTempStorageLeaseData {
    0 "Param" param: ApplyTempStorageLeaseParam, 1 "TempStorageLeaseId" temp_storage_lease_id: String
} }

/// In the response of [`ApplyTempStorageLease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTempStorageLeaseParam {
    pub headers: Option<Value>,
    pub method: Option<String>,
    pub url: Option<String>,
}
model! { ApplyTempStorageLeaseParam {
    0 "Headers" headers: Value, 1 "Method" method: String, 2 "Url" url: String
} }

/// Batches update file tag: `BatchUpdateFileTag` of `bailian` 2023-12-29.
///
/// PUT `/{WorkspaceId}/datacenter/batchupdatetag`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/BatchUpdateFileTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFileTag {
    /// Required.
    pub file_infos: Vec<BatchUpdateFileTagFileInfos>,
    pub update_mode: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { BatchUpdateFileTag(file_infos: Vec<BatchUpdateFileTagFileInfos>, workspace_id: String)
    "BatchUpdateFileTag" -> BatchUpdateFileTagOutput {
    0 "FileInfos" file_infos, 1 "UpdateMode" update_mode: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/{WorkspaceId}/datacenter/batchupdatetag", } }

/// In the request of [`BatchUpdateFileTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFileTagFileInfos {
    /// Required.
    pub file_id: Option<String>,
    /// Required.
    pub tags: Option<Vec<String>>,
}
input! { BatchUpdateFileTagFileInfos(file_id: String, tags: Vec<String>) {
    0 "FileId" file_id: String, 1 "tags" tags: Vec<String>
} }

/// Response of [`BatchUpdateFileTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFileTagOutput {
    pub code: Option<String>,
    pub data: Option<BatchUpdateFileTagData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { BatchUpdateFileTagOutput {
    0 "Code" code: String, 1 "Data" data: BatchUpdateFileTagData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`BatchUpdateFileTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFileTagData {
    pub update_file_tag_result_list: Vec<BatchUpdateFileTagUpdateFileTagResultList>,
}
model! { BatchUpdateFileTagData {
    0 "UpdateFileTagResultList" update_file_tag_result_list: Vec<BatchUpdateFileTagUpdateFileTagResultList>
} }

/// In the response of [`BatchUpdateFileTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFileTagUpdateFileTagResultList {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub file_id: Option<String>,
    pub success: Option<bool>,
}
model! { BatchUpdateFileTagUpdateFileTagResultList {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "FileId" file_id: String,
    3 "Success" success: bool
} }

/// Changes parse setting: `ChangeParseSetting` of `bailian` 2023-12-29.
///
/// PUT `/{WorkspaceId}/datacenter/parser/settings`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ChangeParseSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeParseSetting {
    /// Required. 1 to 128 characters.
    pub category_id: String,
    /// Required.
    pub file_type: String,
    /// Required.
    pub parser: String,
    pub parser_config: Option<ChangeParseSettingParserConfig>,
    /// Required.
    pub workspace_id: String,
}
operation! { ChangeParseSetting(category_id: String, file_type: String, parser: String, workspace_id: String)
    "ChangeParseSetting" -> ChangeParseSettingOutput {
    0 "CategoryId" category_id, 1 "FileType" file_type, 2 "Parser" parser,
    3 "ParserConfig" parser_config: ChangeParseSettingParserConfig, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/{WorkspaceId}/datacenter/parser/settings", } }

/// In the request of [`ChangeParseSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeParseSettingParserConfig {
    pub model_name: Option<String>,
    pub model_prompt: Option<String>,
}
input! { ChangeParseSettingParserConfig() {
    0 "modelName" model_name: String, 1 "modelPrompt" model_prompt: String
} }

/// Response of [`ChangeParseSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeParseSettingOutput {
    pub code: Option<String>,
    pub data: Option<ChangeParseSettingData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeParseSettingOutput {
    0 "Code" code: String, 1 "Data" data: ChangeParseSettingData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`ChangeParseSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeParseSettingData {
    pub change_result: Option<bool>,
}
model! { ChangeParseSettingData {
    0 "ChangeResult" change_result: bool
} }

/// Creates and pulish agent: `CreateAndPulishAgent` of `bailian` 2023-12-29.
///
/// POST `/{workspaceId}/application/agents`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/CreateAndPulishAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPulishAgent {
    pub application_config: Option<CreateAndPulishAgentApplicationConfig>,
    pub instructions: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub sample_library: Option<CreateAndPulishAgentSampleLibrary>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateAndPulishAgent(workspace_id: String) "CreateAndPulishAgent" -> CreateAndPulishAgentOutput {
    0 "applicationConfig" application_config: CreateAndPulishAgentApplicationConfig,
    1 "instructions" instructions: String, 2 "modelId" model_id: String, 3 "name" name: String,
    4 "sampleLibrary" sample_library: CreateAndPulishAgentSampleLibrary, 5 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/application/agents", } }

/// In the request of [`CreateAndPulishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPulishAgentApplicationConfig {
    pub history_config: Option<CreateAndPulishAgentHistoryConfig>,
    pub long_term_memory: Option<CreateAndPulishAgentLongTermMemory>,
    pub parameters: Option<CreateAndPulishAgentParameters>,
    pub rag_config: Option<CreateAndPulishAgentRagConfig>,
    pub security_config: Option<CreateAndPulishAgentSecurityConfig>,
    pub tools: Option<Vec<CreateAndPulishAgentTools>>,
    pub work_flows: Option<Vec<CreateAndPulishAgentWorkFlows>>,
}
input! { CreateAndPulishAgentApplicationConfig() {
    0 "historyConfig" history_config: CreateAndPulishAgentHistoryConfig,
    1 "longTermMemory" long_term_memory: CreateAndPulishAgentLongTermMemory,
    2 "parameters" parameters: CreateAndPulishAgentParameters, 3 "ragConfig" rag_config: CreateAndPulishAgentRagConfig,
    4 "securityConfig" security_config: CreateAndPulishAgentSecurityConfig,
    5 "tools" tools: Vec<CreateAndPulishAgentTools>, 6 "workFlows" work_flows: Vec<CreateAndPulishAgentWorkFlows>
} }

/// In the request of [`CreateAndPulishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPulishAgentHistoryConfig {
    pub enable_adb_record: Option<bool>,
    pub enable_record: Option<bool>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub store_code: Option<String>,
}
input! { CreateAndPulishAgentHistoryConfig() {
    0 "enableAdbRecord" enable_adb_record: bool, 1 "enableRecord" enable_record: bool,
    2 "instanceId" instance_id: String, 3 "region" region: String, 4 "storeCode" store_code: String
} }

/// In the request of [`CreateAndPulishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPulishAgentLongTermMemory {
    pub enable: Option<bool>,
}
input! { CreateAndPulishAgentLongTermMemory() {
    0 "enable" enable: bool
} }

/// In the request of [`CreateAndPulishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPulishAgentParameters {
    pub dialog_round: Option<i64>,
    pub enable_thinking: Option<bool>,
    pub max_tokens: Option<i64>,
    pub temperature: Option<f64>,
}
input! { CreateAndPulishAgentParameters() {
    0 "dialogRound" dialog_round: i64, 1 "enable_thinking" enable_thinking: bool, 2 "maxTokens" max_tokens: i64,
    3 "temperature" temperature: f64
} }

/// In the request of [`CreateAndPulishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPulishAgentRagConfig {
    pub answer_scope: Option<String>,
    pub enable_citation: Option<bool>,
    pub enable_search: Option<bool>,
    pub enable_web_search: Option<bool>,
    pub fixed_reply_detail: Option<String>,
    pub knowledge_base_code_list: Option<Vec<String>>,
    pub prompt_strategy: Option<String>,
    pub rag_reject_type: Option<String>,
    pub reject_filter_prompt: Option<String>,
    pub reject_filter_type: Option<String>,
    pub retrieve_max_length: Option<i64>,
    pub top_k: Option<i64>,
}
input! { CreateAndPulishAgentRagConfig() {
    0 "answerScope" answer_scope: String, 1 "enableCitation" enable_citation: bool,
    2 "enableSearch" enable_search: bool, 3 "enableWebSearch" enable_web_search: bool,
    4 "fixedReplyDetail" fixed_reply_detail: String, 5 "knowledgeBaseCodeList" knowledge_base_code_list: Vec<String>,
    6 "promptStrategy" prompt_strategy: String, 7 "ragRejectType" rag_reject_type: String,
    8 "rejectFilterPrompt" reject_filter_prompt: String, 9 "rejectFilterType" reject_filter_type: String,
    10 "retrieveMaxLength" retrieve_max_length: i64, 11 "topK" top_k: i64
} }

/// In the request of [`CreateAndPulishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPulishAgentSecurityConfig {
    pub processing_strategy: Option<String>,
}
input! { CreateAndPulishAgentSecurityConfig() {
    0 "processingStrategy" processing_strategy: String
} }

/// In the request of [`CreateAndPulishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPulishAgentTools {
    pub r#type: Option<String>,
}
input! { CreateAndPulishAgentTools() {
    0 "type" r#type: String
} }

/// In the request of [`CreateAndPulishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPulishAgentWorkFlows {
    pub r#type: Option<String>,
}
input! { CreateAndPulishAgentWorkFlows() {
    0 "type" r#type: String
} }

/// In the request of [`CreateAndPulishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPulishAgentSampleLibrary {
    pub enable_sample: Option<bool>,
    pub sample_library_id_list: Option<Vec<String>>,
    pub top_k: Option<i64>,
}
input! { CreateAndPulishAgentSampleLibrary() {
    0 "enableSample" enable_sample: bool, 1 "sampleLibraryIdList" sample_library_id_list: Vec<String>,
    2 "topK" top_k: i64
} }

/// Response of [`CreateAndPulishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPulishAgentOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAndPulishAgentOutput {
    0 "code" code: String, 1 "data" data: String, 2 "httpStatusCode" http_status_code: i64, 3 "message" message: String,
    4 "success" success: bool
} }

/// Creates index: `CreateIndex` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/index/create`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/CreateIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndex {
    pub category_ids: Option<Vec<String>>,
    pub chunk_size: Option<i64>,
    pub columns: Option<Vec<CreateIndexColumns>>,
    pub create_index_type: Option<String>,
    pub description: Option<String>,
    pub document_ids: Option<Vec<String>>,
    pub embedding_model_name: Option<String>,
    pub enable_rewrite: Option<bool>,
    /// Required.
    pub name: String,
    pub overlap_size: Option<i64>,
    pub rerank_instruct: Option<String>,
    pub rerank_min_score: Option<f64>,
    pub rerank_mode: Option<String>,
    pub rerank_model_name: Option<String>,
    pub separator: Option<String>,
    pub sink_instance_id: Option<String>,
    pub sink_region: Option<String>,
    /// Required.
    pub sink_type: String,
    pub source_type: Option<String>,
    /// Required.
    pub structure_type: String,
    pub table_ids: Option<Vec<String>>,
    pub channel_type: Option<String>,
    pub chunk_mode: Option<String>,
    pub connect_id: Option<String>,
    pub database: Option<String>,
    pub datasource_code: Option<String>,
    pub enable_headers: Option<bool>,
    pub knowledge_scene: Option<String>,
    pub knowledge_type: Option<String>,
    pub meta_extract_columns: Option<Vec<CreateIndexMetaExtractColumns>>,
    /// 1 to 200.
    pub pipeline_commercial_cu: Option<i64>,
    pub pipeline_commercial_type: Option<String>,
    pub pipeline_retrieve_rate_limit_strategy: Option<String>,
    pub table: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateIndex(name: String, sink_type: String, structure_type: String, workspace_id: String)
    "CreateIndex" -> CreateIndexOutput {
    0 "CategoryIds" category_ids: Vec<String>, 1 "ChunkSize" chunk_size: i64,
    2 "Columns" columns: Vec<CreateIndexColumns>, 3 "CreateIndexType" create_index_type: String,
    4 "Description" description: String, 5 "DocumentIds" document_ids: Vec<String>,
    6 "EmbeddingModelName" embedding_model_name: String, 7 "EnableRewrite" enable_rewrite: bool, 8 "Name" name,
    9 "OverlapSize" overlap_size: i64, 10 "RerankInstruct" rerank_instruct: String,
    11 "RerankMinScore" rerank_min_score: f64, 12 "RerankMode" rerank_mode: String,
    13 "RerankModelName" rerank_model_name: String, 14 "Separator" separator: String,
    15 "SinkInstanceId" sink_instance_id: String, 16 "SinkRegion" sink_region: String, 17 "SinkType" sink_type,
    18 "SourceType" source_type: String, 19 "StructureType" structure_type, 20 "TableIds" table_ids: Vec<String>,
    21 "channelType" channel_type: String, 22 "chunkMode" chunk_mode: String, 23 "connectId" connect_id: String,
    24 "database" database: String, 25 "datasourceCode" datasource_code: String,
    26 "enableHeaders" enable_headers: bool, 27 "knowledgeScene" knowledge_scene: String,
    28 "knowledgeType" knowledge_type: String,
    29 "metaExtractColumns" meta_extract_columns: Vec<CreateIndexMetaExtractColumns>,
    30 "pipelineCommercialCu" pipeline_commercial_cu: i64, 31 "pipelineCommercialType" pipeline_commercial_type: String,
    32 "pipelineRetrieveRateLimitStrategy" pipeline_retrieve_rate_limit_strategy: String, 33 "table" table: String,
    34 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(20, Location::Default, Style::Json),
    Mark::new(29, Location::Default, Style::Json),
    Mark::new(34, Location::Path, Style::None)
] { path: "/{WorkspaceId}/index/create", } }

/// In the request of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexColumns {
    pub column: Option<String>,
    pub is_recall: Option<bool>,
    pub is_search: Option<bool>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateIndexColumns() {
    0 "Column" column: String, 1 "IsRecall" is_recall: bool, 2 "IsSearch" is_search: bool, 3 "Name" name: String,
    4 "Type" r#type: String
} }

/// In the request of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexMetaExtractColumns {
    pub desc: Option<String>,
    pub enable_llm: Option<bool>,
    pub enable_search: Option<bool>,
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateIndexMetaExtractColumns() {
    0 "Desc" desc: String, 1 "EnableLlm" enable_llm: bool, 2 "EnableSearch" enable_search: bool, 3 "Key" key: String,
    4 "Type" r#type: String, 5 "Value" value: String
} }

/// Response of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexOutput {
    pub code: Option<String>,
    pub data: Option<CreateIndexData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { CreateIndexOutput {
    0 "Code" code: String, 1 "Data" data: CreateIndexData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexData {
    pub id: Option<String>,
}
model! { CreateIndexData {
    0 "Id" id: String
} }

/// Creates memory: `CreateMemory` of `bailian` 2023-12-29.
///
/// POST `/{workspaceId}/memories`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/CreateMemory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemory {
    pub description: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateMemory(workspace_id: String) "CreateMemory" -> CreateMemoryOutput {
    0 "description" description: String, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/{workspaceId}/memories", } }

/// Response of [`CreateMemory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemoryOutput {
    pub memory_id: Option<String>,
}
model! { CreateMemoryOutput {
    0 "memoryId" memory_id: String
} }

/// Creates memory node: `CreateMemoryNode` of `bailian` 2023-12-29.
///
/// POST `/{workspaceId}/memories/{memoryId}/memoryNodes`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/CreateMemoryNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemoryNode {
    /// Required.
    pub content: String,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub memory_id: String,
}
operation! { CreateMemoryNode(content: String, workspace_id: String, memory_id: String)
    "CreateMemoryNode" -> CreateMemoryNodeOutput {
    0 "content" content, 1 "workspaceId" workspace_id, 2 "memoryId" memory_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/{workspaceId}/memories/{memoryId}/memoryNodes", } }

/// Response of [`CreateMemoryNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemoryNodeOutput {
    pub memory_node_id: Option<String>,
}
model! { CreateMemoryNodeOutput {
    0 "memoryNodeId" memory_node_id: String
} }

/// Creates prompt template: `CreatePromptTemplate` of `bailian` 2023-12-29.
///
/// POST `/{workspaceId}/promptTemplates`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/CreatePromptTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePromptTemplate {
    /// Required.
    pub content: String,
    /// Required.
    pub name: String,
    /// Required.
    pub workspace_id: String,
}
operation! { CreatePromptTemplate(content: String, name: String, workspace_id: String)
    "CreatePromptTemplate" -> CreatePromptTemplateOutput {
    0 "content" content, 1 "name" name, 2 "workspaceId" workspace_id
} [
    Mark::new(2, Location::Path, Style::None)
] { path: "/{workspaceId}/promptTemplates", } }

/// Response of [`CreatePromptTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePromptTemplateOutput {
    pub prompt_template_id: Option<String>,
}
model! { CreatePromptTemplateOutput {
    0 "promptTemplateId" prompt_template_id: String
} }

/// Deletes agent: `DeleteAgent` of `bailian` 2023-12-29.
///
/// DELETE `/{workspaceId}/application/agents/{appCode}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DeleteAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgent {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub app_code: String,
}
operation! { DeleteAgent(workspace_id: String, app_code: String) "DeleteAgent" -> DeleteAgentOutput {
    0 "workspaceId" workspace_id, 1 "appCode" app_code
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/{workspaceId}/application/agents/{appCode}", } }

/// Response of [`DeleteAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAgentOutput {
    0 "code" code: String, 1 "data" data: String, 2 "httpStatusCode" http_status_code: i64, 3 "message" message: String,
    4 "success" success: bool
} }

/// Deletes category: `DeleteCategory` of `bailian` 2023-12-29.
///
/// DELETE `/{WorkspaceId}/datacenter/category/{CategoryId}/`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DeleteCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCategory {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub category_id: String,
}
operation! { DeleteCategory(workspace_id: String, category_id: String) "DeleteCategory" -> DeleteCategoryOutput {
    0 "WorkspaceId" workspace_id, 1 "CategoryId" category_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/{WorkspaceId}/datacenter/category/{CategoryId}/", } }

/// Response of [`DeleteCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCategoryOutput {
    pub code: Option<String>,
    pub data: Option<DeleteCategoryData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCategoryOutput {
    0 "Code" code: String, 1 "Data" data: DeleteCategoryData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`DeleteCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCategoryData {
    pub category_id: Option<String>,
}
model! { DeleteCategoryData {
    0 "CategoryId" category_id: String
} }

/// Deletes chunk: `DeleteChunk` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/chunk/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DeleteChunk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChunk {
    /// Required.
    pub chunk_ids: Vec<String>,
    /// Required.
    pub pipeline_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteChunk(chunk_ids: Vec<String>, pipeline_id: String, workspace_id: String)
    "DeleteChunk" -> DeleteChunkOutput {
    0 "ChunkIds" chunk_ids, 1 "PipelineId" pipeline_id, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None)
] { path: "/{WorkspaceId}/chunk/delete", } }

/// Response of [`DeleteChunk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChunkOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteChunkOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// Deletes connector: `DeleteConnector` of `bailian` 2023-12-29.
///
/// DELETE `/{WorkspaceId}/datacenter/connector/{ConnectorId}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DeleteConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnector {
    /// Required.
    pub workspace_id: String,
    /// Required. 1 to 256 characters.
    pub connector_id: String,
}
operation! { DeleteConnector(workspace_id: String, connector_id: String) "DeleteConnector" -> DeleteConnectorOutput {
    0 "WorkspaceId" workspace_id, 1 "ConnectorId" connector_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/{WorkspaceId}/datacenter/connector/{ConnectorId}", } }

/// Response of [`DeleteConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectorOutput {
    pub code: Option<String>,
    pub data: Option<DeleteConnectorData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteConnectorOutput {
    0 "Code" code: String, 1 "Data" data: DeleteConnectorData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`DeleteConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectorData {
    pub connector_id: Option<String>,
}
model! { DeleteConnectorData {
    0 "ConnectorId" connector_id: String
} }

/// Deletes file: `DeleteFile` of `bailian` 2023-12-29.
///
/// DELETE `/{WorkspaceId}/datacenter/file/{FileId}/`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DeleteFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFile {
    /// Required.
    pub workspace_id: String,
    /// Required. 32 to 128 characters.
    pub file_id: String,
}
operation! { DeleteFile(workspace_id: String, file_id: String) "DeleteFile" -> DeleteFileOutput {
    0 "WorkspaceId" workspace_id, 1 "FileId" file_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/{WorkspaceId}/datacenter/file/{FileId}/", } }

/// Response of [`DeleteFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileOutput {
    pub code: Option<String>,
    pub data: Option<DeleteFileData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFileOutput {
    0 "Code" code: String, 1 "Data" data: DeleteFileData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`DeleteFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileData {
    pub file_id: Option<String>,
}
model! { DeleteFileData {
    0 "FileId" file_id: String
} }

/// Deletes files: `DeleteFiles` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/datacenter/file/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DeleteFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFiles {
    /// Required.
    pub file_ids: Vec<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteFiles(file_ids: Vec<String>, workspace_id: String) "DeleteFiles" -> DeleteFilesOutput {
    0 "FileIds" file_ids, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Path, Style::None)
] { path: "/{WorkspaceId}/datacenter/file/delete", } }

/// Response of [`DeleteFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilesOutput {
    pub code: Option<String>,
    pub data: Option<DeleteFilesData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFilesOutput {
    0 "Code" code: String, 1 "Data" data: DeleteFilesData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`DeleteFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilesData {
    pub delete_file_result_list: Vec<DeleteFilesDeleteFileResultList>,
}
model! { DeleteFilesData {
    0 "DeleteFileResultList" delete_file_result_list: Vec<DeleteFilesDeleteFileResultList>
} }

/// In the response of [`DeleteFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilesDeleteFileResultList {
    pub file_id: Option<String>,
    pub status: Option<String>,
}
model! { DeleteFilesDeleteFileResultList {
    0 "FileId" file_id: String, 1 "Status" status: String
} }

/// Deletes index: `DeleteIndex` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/index/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DeleteIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndex {
    /// Required.
    pub index_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteIndex(index_id: String, workspace_id: String) "DeleteIndex" -> DeleteIndexOutput {
    0 "IndexId" index_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/{WorkspaceId}/index/delete", } }

/// Response of [`DeleteIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteIndexOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Status" status: String, 3 "Success" success: bool
} }

/// Deletes index document: `DeleteIndexDocument` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/index/delete_index_document`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DeleteIndexDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexDocument {
    /// Required.
    pub document_ids: Vec<String>,
    /// Required.
    pub index_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteIndexDocument(document_ids: Vec<String>, index_id: String, workspace_id: String)
    "DeleteIndexDocument" -> DeleteIndexDocumentOutput {
    0 "DocumentIds" document_ids, 1 "IndexId" index_id, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None)
] { path: "/{WorkspaceId}/index/delete_index_document", } }

/// Response of [`DeleteIndexDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexDocumentOutput {
    pub code: Option<String>,
    pub data: Option<DeleteIndexDocumentData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteIndexDocumentOutput {
    0 "Code" code: String, 1 "Data" data: DeleteIndexDocumentData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteIndexDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexDocumentData {
    pub deleted_document: Vec<String>,
}
model! { DeleteIndexDocumentData {
    0 "DeletedDocument" deleted_document: Vec<String>
} }

/// Deletes memory: `DeleteMemory` of `bailian` 2023-12-29.
///
/// DELETE `/{workspaceId}/memories/{memoryId}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DeleteMemory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMemory {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub memory_id: String,
}
operation! { DeleteMemory(workspace_id: String, memory_id: String) "DeleteMemory" -> Empty {
    0 "workspaceId" workspace_id, 1 "memoryId" memory_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/{workspaceId}/memories/{memoryId}", } }

/// Response of [`DeleteMemory`]: empty.
pub type DeleteMemoryOutput = Empty;

/// Deletes memory node: `DeleteMemoryNode` of `bailian` 2023-12-29.
///
/// DELETE `/{workspaceId}/memories/{memoryId}/memoryNodes/{memoryNodeId}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DeleteMemoryNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMemoryNode {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub memory_id: String,
    /// Required.
    pub memory_node_id: String,
}
operation! { DeleteMemoryNode(workspace_id: String, memory_id: String, memory_node_id: String)
    "DeleteMemoryNode" -> Empty {
    0 "workspaceId" workspace_id, 1 "memoryId" memory_id, 2 "memoryNodeId" memory_node_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/{workspaceId}/memories/{memoryId}/memoryNodes/{memoryNodeId}", } }

/// Response of [`DeleteMemoryNode`]: empty.
pub type DeleteMemoryNodeOutput = Empty;

/// Deletes prompt template: `DeletePromptTemplate` of `bailian` 2023-12-29.
///
/// DELETE `/{workspaceId}/promptTemplates/{promptTemplateId}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DeletePromptTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePromptTemplate {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub prompt_template_id: String,
}
operation! { DeletePromptTemplate(workspace_id: String, prompt_template_id: String) "DeletePromptTemplate" -> Empty {
    0 "workspaceId" workspace_id, 1 "promptTemplateId" prompt_template_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/{workspaceId}/promptTemplates/{promptTemplateId}", } }

/// Response of [`DeletePromptTemplate`]: empty.
pub type DeletePromptTemplateOutput = Empty;

/// Describes file: `DescribeFile` of `bailian` 2023-12-29.
///
/// GET `/{WorkspaceId}/datacenter/file/{FileId}/`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/DescribeFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFile {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub file_id: String,
}
operation! { DescribeFile(workspace_id: String, file_id: String) "DescribeFile" -> DescribeFileOutput {
    0 "WorkspaceId" workspace_id, 1 "FileId" file_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{WorkspaceId}/datacenter/file/{FileId}/", } }

/// Response of [`DescribeFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileOutput {
    pub code: Option<String>,
    pub data: Option<DescribeFileData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeFileOutput {
    0 "Code" code: String, 1 "Data" data: DescribeFileData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`DescribeFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileData {
    pub category_id: Option<String>,
    pub create_time: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub parse_error_message: Option<String>,
    /// Secret.
    pub parse_result_download_url: Option<Secret>,
    pub parser: Option<String>,
    pub size_in_bytes: Option<i64>,
    pub status: Option<String>,
    pub tags: Vec<String>,
}
model! { DescribeFileData {
    0 "CategoryId" category_id: String, 1 "CreateTime" create_time: String, 2 "FileId" file_id: String,
    3 "FileName" file_name: String, 4 "FileType" file_type: String, 5 "ParseErrorMessage" parse_error_message: String,
    6 "ParseResultDownloadUrl" parse_result_download_url: Secret, 7 "Parser" parser: String,
    8 "SizeInBytes" size_in_bytes: i64, 9 "Status" status: String, 10 "Tags" tags: Vec<String>
} }

/// Gets alipay transfer status: `GetAlipayTransferStatus` of `bailian` 2023-12-29.
///
/// POST `/openapi/alipay/transfer/status`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/GetAlipayTransferStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlipayTransferStatus {
    pub code: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetAlipayTransferStatus() "GetAlipayTransferStatus" -> GetAlipayTransferStatusOutput {
    0 "code" code: String, 1 "workspace_id" workspace_id: String
} { path: "/openapi/alipay/transfer/status", } }

/// Response of [`GetAlipayTransferStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlipayTransferStatusOutput {
    pub data: Option<GetAlipayTransferStatusData>,
}
model! { GetAlipayTransferStatusOutput {
    0 "data" data: GetAlipayTransferStatusData
} }

/// In the response of [`GetAlipayTransferStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlipayTransferStatusData {
    pub account_id: Option<String>,
    pub alipay_order_detail: Option<String>,
    pub alipay_order_id: Option<String>,
    pub code: Option<String>,
    pub creator: Option<String>,
    pub main_account_id: Option<String>,
    pub modifier: Option<String>,
    pub qr_url: Option<String>,
    pub scope: Option<String>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub trans_amount: Option<String>,
    pub wallet_item_code: Option<String>,
}
model! { GetAlipayTransferStatusData {
    0 "accountId" account_id: String, 1 "alipayOrderDetail" alipay_order_detail: String,
    2 "alipayOrderId" alipay_order_id: String, 3 "code" code: String, 4 "creator" creator: String,
    5 "mainAccountId" main_account_id: String, 6 "modifier" modifier: String, 7 "qrURL" qr_url: String,
    8 "scope" scope: String, 9 "status" status: i64, 10 "title" title: String, 11 "transAmount" trans_amount: String,
    12 "walletItemCode" wallet_item_code: String
} }

/// Gets alipay url: `GetAlipayUrl` of `bailian` 2023-12-29.
///
/// GET `/openapi/alipay/transfer/url`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/GetAlipayUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlipayUrl {
    pub app_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetAlipayUrl() "GetAlipayUrl" -> GetAlipayUrlOutput {
    0 "app_id" app_id: String, 1 "workspace_id" workspace_id: String
} { method: "GET", path: "/openapi/alipay/transfer/url", } }

/// Response of [`GetAlipayUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlipayUrlOutput {
    pub data: Option<GetAlipayUrlData>,
}
model! { GetAlipayUrlOutput {
    0 "data" data: GetAlipayUrlData
} }

/// In the response of [`GetAlipayUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlipayUrlData {
    pub code: Option<String>,
    pub qr_url: Option<String>,
}
model! { GetAlipayUrlData {
    0 "code" code: String, 1 "qrUrl" qr_url: String
} }

/// Gets available parser types: `GetAvailableParserTypes` of `bailian` 2023-12-29.
///
/// GET `/{WorkspaceId}/datacenter/parser/parsertype`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/GetAvailableParserTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableParserTypes {
    /// Required.
    pub file_type: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetAvailableParserTypes(file_type: String, workspace_id: String)
    "GetAvailableParserTypes" -> GetAvailableParserTypesOutput {
    0 "FileType" file_type, 1 "WorkspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{WorkspaceId}/datacenter/parser/parsertype", } }

/// Response of [`GetAvailableParserTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableParserTypesOutput {
    pub code: Option<String>,
    pub data: Option<GetAvailableParserTypesData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetAvailableParserTypesOutput {
    0 "Code" code: String, 1 "Data" data: GetAvailableParserTypesData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`GetAvailableParserTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableParserTypesData {
    pub file_type: Option<String>,
    pub parser_list: Vec<GetAvailableParserTypesParserList>,
}
model! { GetAvailableParserTypesData {
    0 "FileType" file_type: String, 1 "ParserList" parser_list: Vec<GetAvailableParserTypesParserList>
} }

/// In the response of [`GetAvailableParserTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableParserTypesParserList {
    pub display_name: Option<String>,
    pub parser: Option<String>,
}
model! { GetAvailableParserTypesParserList {
    0 "DisplayName" display_name: String, 1 "Parser" parser: String
} }

/// Gets connector: `GetConnector` of `bailian` 2023-12-29.
///
/// GET `/{WorkspaceId}/datacenter/connector`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/GetConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnector {
    pub connector_id: Option<String>,
    /// At most 20 characters.
    pub connector_name: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetConnector(workspace_id: String) "GetConnector" -> GetConnectorOutput {
    0 "ConnectorId" connector_id: String, 1 "ConnectorName" connector_name: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/{WorkspaceId}/datacenter/connector", } }

/// Response of [`GetConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectorOutput {
    pub code: Option<String>,
    pub data: Option<GetConnectorData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetConnectorOutput {
    0 "Code" code: String, 1 "Data" data: GetConnectorData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`GetConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectorData {
    pub connector_id: Option<String>,
    pub connector_name: Option<String>,
    pub connector_type: Option<String>,
    pub description: Option<String>,
}
model! { GetConnectorData {
    0 "ConnectorId" connector_id: String, 1 "ConnectorName" connector_name: String,
    2 "ConnectorType" connector_type: String, 3 "Description" description: String
} }

/// Gets index job status: `GetIndexJobStatus` of `bailian` 2023-12-29.
///
/// GET `/{WorkspaceId}/index/job/status`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/GetIndexJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexJobStatus {
    /// Required.
    pub index_id: String,
    /// Required.
    pub job_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetIndexJobStatus(index_id: String, job_id: String, workspace_id: String)
    "GetIndexJobStatus" -> GetIndexJobStatusOutput {
    0 "IndexId" index_id, 1 "JobId" job_id, 2 "PageNumber" page_number: i64, 3 "pageSize" page_size: i64,
    4 "WorkspaceId" workspace_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/{WorkspaceId}/index/job/status", } }

/// Response of [`GetIndexJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexJobStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetIndexJobStatusData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetIndexJobStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetIndexJobStatusData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`GetIndexJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexJobStatusData {
    pub documents: Vec<GetIndexJobStatusDocuments>,
    pub job_id: Option<String>,
    pub status: Option<String>,
}
model! { GetIndexJobStatusData {
    0 "Documents" documents: Vec<GetIndexJobStatusDocuments>, 1 "JobId" job_id: String, 2 "Status" status: String
} }

/// In the response of [`GetIndexJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexJobStatusDocuments {
    pub code: Option<String>,
    pub doc_id: Option<String>,
    pub doc_name: Option<String>,
    pub gmt_modified: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { GetIndexJobStatusDocuments {
    0 "Code" code: String, 1 "DocId" doc_id: String, 2 "DocName" doc_name: String, 3 "GmtModified" gmt_modified: i64,
    4 "Message" message: String, 5 "Status" status: String
} }

/// Gets index monitor: `GetIndexMonitor` of `bailian` 2023-12-29.
///
/// GET `/{WorkspaceId}/rag/index/monitor`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/GetIndexMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexMonitor {
    /// Required.
    pub end_timestamp: i64,
    /// Required.
    pub index_id: String,
    /// Required.
    pub start_timestamp: i64,
    /// Required.
    pub workspace_id: String,
}
operation! { GetIndexMonitor(end_timestamp: i64, index_id: String, start_timestamp: i64, workspace_id: String)
    "GetIndexMonitor" -> GetIndexMonitorOutput {
    0 "EndTimestamp" end_timestamp, 1 "IndexId" index_id, 2 "StartTimestamp" start_timestamp,
    3 "WorkspaceId" workspace_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/{WorkspaceId}/rag/index/monitor", } }

/// Response of [`GetIndexMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexMonitorOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { GetIndexMonitorOutput {
    0 "Code" code: String, 1 "Data" data: Value, 2 "Message" message: String, 3 "Status" status: i64,
    4 "Success" success: bool
} }

/// Gets memory: `GetMemory` of `bailian` 2023-12-29.
///
/// GET `/{workspaceId}/memories/{memoryId}`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/GetMemory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMemory {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub memory_id: String,
}
operation! { GetMemory(workspace_id: String, memory_id: String) "GetMemory" -> GetMemoryOutput {
    0 "workspaceId" workspace_id, 1 "memoryId" memory_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/memories/{memoryId}", } }

/// Response of [`GetMemory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMemoryOutput {
    pub description: Option<String>,
    pub memory_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetMemoryOutput {
    0 "description" description: String, 1 "memoryId" memory_id: String, 2 "workspaceId" workspace_id: String
} }

/// Gets memory node: `GetMemoryNode` of `bailian` 2023-12-29.
///
/// GET `/{workspaceId}/memories/{memoryId}/memoryNodes/{memoryNodeId}`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/GetMemoryNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMemoryNode {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub memory_id: String,
    /// Required.
    pub memory_node_id: String,
}
operation! { GetMemoryNode(workspace_id: String, memory_id: String, memory_node_id: String)
    "GetMemoryNode" -> GetMemoryNodeOutput {
    0 "workspaceId" workspace_id, 1 "memoryId" memory_id, 2 "memoryNodeId" memory_node_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/memories/{memoryId}/memoryNodes/{memoryNodeId}", } }

/// Response of [`GetMemoryNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMemoryNodeOutput {
    pub content: Option<String>,
    pub memory_id: Option<String>,
    pub memory_node_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetMemoryNodeOutput {
    0 "content" content: String, 1 "memoryId" memory_id: String, 2 "memoryNodeId" memory_node_id: String,
    3 "workspaceId" workspace_id: String
} }

/// Gets parse settings: `GetParseSettings` of `bailian` 2023-12-29.
///
/// GET `/{WorkspaceId}/datacenter/parser/settings`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/GetParseSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParseSettings {
    pub category_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetParseSettings(workspace_id: String) "GetParseSettings" -> GetParseSettingsOutput {
    0 "CategoryId" category_id: String, 1 "WorkspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{WorkspaceId}/datacenter/parser/settings", } }

/// Response of [`GetParseSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParseSettingsOutput {
    pub code: Option<String>,
    pub data: Vec<GetParseSettingsData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetParseSettingsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetParseSettingsData>, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`GetParseSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParseSettingsData {
    pub file_type: Option<String>,
    pub parser: Option<String>,
    pub parser_config: Option<GetParseSettingsParserConfig>,
    pub parser_display_name: Option<String>,
}
model! { GetParseSettingsData {
    0 "FileType" file_type: String, 1 "Parser" parser: String,
    2 "ParserConfig" parser_config: GetParseSettingsParserConfig, 3 "ParserDisplayName" parser_display_name: String
} }

/// In the response of [`GetParseSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParseSettingsParserConfig {
    pub model_name: Option<String>,
    pub model_prompt: Option<String>,
}
model! { GetParseSettingsParserConfig {
    0 "ModelName" model_name: String, 1 "ModelPrompt" model_prompt: String
} }

/// Gets prompt template: `GetPromptTemplate` of `bailian` 2023-12-29.
///
/// GET `/{workspaceId}/promptTemplates/{promptTemplateId}`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/GetPromptTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPromptTemplate {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub prompt_template_id: String,
}
operation! { GetPromptTemplate(workspace_id: String, prompt_template_id: String)
    "GetPromptTemplate" -> GetPromptTemplateOutput {
    0 "workspaceId" workspace_id, 1 "promptTemplateId" prompt_template_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/promptTemplates/{promptTemplateId}", } }

/// Response of [`GetPromptTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPromptTemplateOutput {
    pub content: Option<String>,
    pub name: Option<String>,
    pub prompt_template_id: Option<String>,
    pub variables: Vec<String>,
    pub workspace_id: Option<String>,
}
model! { GetPromptTemplateOutput {
    0 "content" content: String, 1 "name" name: String, 2 "promptTemplateId" prompt_template_id: String,
    3 "variables" variables: Vec<String>, 4 "workspaceId" workspace_id: String
} }

/// Gets published agent: `GetPublishedAgent` of `bailian` 2023-12-29.
///
/// GET `/{workspaceId}/application/agents/{appCode}`. Reads only. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/GetPublishedAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgent {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub app_code: String,
}
operation! { GetPublishedAgent(workspace_id: String, app_code: String) "GetPublishedAgent" -> GetPublishedAgentOutput {
    0 "workspaceId" workspace_id, 1 "appCode" app_code
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/application/agents/{appCode}", } }

/// Response of [`GetPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentOutput {
    pub code: Option<String>,
    pub data: Option<GetPublishedAgentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPublishedAgentOutput {
    0 "code" code: String, 1 "data" data: GetPublishedAgentData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentData {
    pub application_config: Option<GetPublishedAgentApplicationConfig>,
    pub code: Option<String>,
    pub instructions: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
}
model! { GetPublishedAgentData {
    0 "applicationConfig" application_config: GetPublishedAgentApplicationConfig, 1 "code" code: String,
    2 "instructions" instructions: String, 3 "modelId" model_id: String, 4 "name" name: String
} }

/// In the response of [`GetPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentApplicationConfig {
    pub history_config: Option<GetPublishedAgentHistoryConfig>,
    pub long_term_memory: Option<GetPublishedAgentLongTermMemory>,
    pub parameters: Option<GetPublishedAgentParameters>,
    pub rag_config: Option<GetPublishedAgentRagConfig>,
    pub security: Option<GetPublishedAgentSecurity>,
    pub tools: Vec<GetPublishedAgentTools>,
    pub work_flows: Vec<GetPublishedAgentWorkFlows>,
}
model! { GetPublishedAgentApplicationConfig {
    0 "historyConfig" history_config: GetPublishedAgentHistoryConfig,
    1 "longTermMemory" long_term_memory: GetPublishedAgentLongTermMemory,
    2 "parameters" parameters: GetPublishedAgentParameters, 3 "ragConfig" rag_config: GetPublishedAgentRagConfig,
    4 "security" security: GetPublishedAgentSecurity, 5 "tools" tools: Vec<GetPublishedAgentTools>,
    6 "workFlows" work_flows: Vec<GetPublishedAgentWorkFlows>
} }

/// In the response of [`GetPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentHistoryConfig {
    pub enable_adb_record: Option<bool>,
    pub enable_record: Option<bool>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub store_code: Option<String>,
}
model! { GetPublishedAgentHistoryConfig {
    0 "enableAdbRecord" enable_adb_record: bool, 1 "enableRecord" enable_record: bool,
    2 "instanceId" instance_id: String, 3 "region" region: String, 4 "storeCode" store_code: String
} }

/// In the response of [`GetPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentLongTermMemory {
    pub enable: Option<bool>,
}
model! { GetPublishedAgentLongTermMemory {
    0 "enable" enable: bool
} }

/// In the response of [`GetPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentParameters {
    pub dialog_round: Option<i64>,
    pub max_tokens: Option<i64>,
    pub temperature: Option<f64>,
}
model! { GetPublishedAgentParameters {
    0 "dialogRound" dialog_round: i64, 1 "maxTokens" max_tokens: i64, 2 "temperature" temperature: f64
} }

/// In the response of [`GetPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentRagConfig {
    pub enable_citation: Option<bool>,
    pub enable_search: Option<bool>,
    pub knowledge_base_code_list: Vec<String>,
    pub top_k: Option<i64>,
}
model! { GetPublishedAgentRagConfig {
    0 "enableCitation" enable_citation: bool, 1 "enableSearch" enable_search: bool,
    2 "knowledgeBaseCodeList" knowledge_base_code_list: Vec<String>, 3 "topK" top_k: i64
} }

/// In the response of [`GetPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentSecurity {
    pub processing_strategy: Option<String>,
}
model! { GetPublishedAgentSecurity {
    0 "processingStrategy" processing_strategy: String
} }

/// In the response of [`GetPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentTools {
    pub r#type: Option<String>,
}
model! { GetPublishedAgentTools {
    0 "type" r#type: String
} }

/// In the response of [`GetPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentWorkFlows {
    pub r#type: Option<String>,
}
model! { GetPublishedAgentWorkFlows {
    0 "type" r#type: String
} }

/// `HighCodeDeploy` of `bailian` 2023-12-29.
///
/// POST `/openapi/{workspaceId}/highCode/publish`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/HighCodeDeploy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighCodeDeploy {
    pub agent_desc: Option<String>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub source_code_name: Option<String>,
    pub source_code_oss_url: Option<String>,
    pub telemetry_enabled: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { HighCodeDeploy(workspace_id: String) "HighCodeDeploy" -> HighCodeDeployOutput {
    0 "agentDesc" agent_desc: String, 1 "agentId" agent_id: String, 2 "agentName" agent_name: String,
    3 "sourceCodeName" source_code_name: String, 4 "sourceCodeOssUrl" source_code_oss_url: String,
    5 "telemetryEnabled" telemetry_enabled: bool, 6 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/openapi/{workspaceId}/highCode/publish", body: BodyStyle::Json, } }

/// Response of [`HighCodeDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighCodeDeployOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { HighCodeDeployOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Lists category: `ListCategory` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/datacenter/categories`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ListCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategory {
    pub category_name: Option<String>,
    /// Required.
    pub category_type: String,
    pub connector_id: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub parent_category_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListCategory(category_type: String, workspace_id: String) "ListCategory" -> ListCategoryOutput {
    0 "CategoryName" category_name: String, 1 "CategoryType" category_type, 2 "ConnectorId" connector_id: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "ParentCategoryId" parent_category_id: String,
    6 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/{WorkspaceId}/datacenter/categories", } }
paged! { ListCategory: ListCategoryCategoryList =
    Token "NextToken", "Data.CategoryList" data.category_list, next "Data.NextToken", more "Data.HasNext" }

/// Response of [`ListCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategoryOutput {
    pub code: Option<String>,
    pub data: Option<ListCategoryData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ListCategoryOutput {
    0 "Code" code: String, 1 "Data" data: ListCategoryData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`ListCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategoryData {
    pub category_list: Vec<ListCategoryCategoryList>,
    pub has_next: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCategoryData {
    0 "CategoryList" category_list: Vec<ListCategoryCategoryList>, 1 "HasNext" has_next: bool,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategoryCategoryList {
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub category_type: Option<String>,
    pub is_default: Option<bool>,
    pub parent_category_id: Option<String>,
}
model! { ListCategoryCategoryList {
    0 "CategoryId" category_id: String, 1 "CategoryName" category_name: String, 2 "CategoryType" category_type: String,
    3 "IsDefault" is_default: bool, 4 "ParentCategoryId" parent_category_id: String
} }

/// Lists chunks: `ListChunks` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/index/list_chunks`. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ListChunks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunks {
    pub fields: Option<Vec<String>>,
    pub file_id: Option<String>,
    pub filed: Option<String>,
    /// Required.
    pub index_id: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListChunks(index_id: String, workspace_id: String) "ListChunks" -> ListChunksOutput {
    0 "Fields" fields: Vec<String>, 1 "FileId" file_id: String, 2 "Filed" filed: String, 3 "IndexId" index_id,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/{WorkspaceId}/index/list_chunks", body: BodyStyle::Json, } }
paged! { ListChunks: ListChunksNodes = Number "PageNum", "Data.Nodes" data.nodes, total "Data.Total" }

/// Response of [`ListChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunksOutput {
    pub code: Option<String>,
    pub data: Option<ListChunksData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ListChunksOutput {
    0 "Code" code: String, 1 "Data" data: ListChunksData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`ListChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunksData {
    pub nodes: Vec<ListChunksNodes>,
    pub total: Option<i64>,
}
model! { ListChunksData {
    0 "Nodes" nodes: Vec<ListChunksNodes>, 1 "Total" total: i64
} }

/// In the response of [`ListChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunksNodes {
    pub metadata: Option<Value>,
    pub score: Option<f64>,
    pub text: Option<String>,
}
model! { ListChunksNodes {
    0 "Metadata" metadata: Value, 1 "Score" score: f64, 2 "Text" text: String
} }

/// Lists file: `ListFile` of `bailian` 2023-12-29.
///
/// GET `/{WorkspaceId}/datacenter/files`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ListFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFile {
    /// Required.
    pub category_id: String,
    pub file_ids: Option<Vec<String>>,
    pub file_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListFile(category_id: String, workspace_id: String) "ListFile" -> ListFileOutput {
    0 "CategoryId" category_id, 1 "FileIds" file_ids: Vec<String>, 2 "FileName" file_name: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "WorkspaceId" workspace_id
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/{WorkspaceId}/datacenter/files", } }
paged! { ListFile: ListFileFileList =
    Token "NextToken", "Data.FileList" data.file_list, next "Data.NextToken", more "Data.HasNext" }

/// Response of [`ListFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileOutput {
    pub code: Option<String>,
    pub data: Option<ListFileData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ListFileOutput {
    0 "Code" code: String, 1 "Data" data: ListFileData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`ListFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileData {
    pub file_list: Vec<ListFileFileList>,
    pub has_next: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFileData {
    0 "FileList" file_list: Vec<ListFileFileList>, 1 "HasNext" has_next: bool, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileFileList {
    pub category_id: Option<String>,
    pub create_time: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub parse_error_message: Option<String>,
    pub parser: Option<String>,
    pub size_in_bytes: Option<i64>,
    pub status: Option<String>,
    pub tags: Vec<String>,
}
model! { ListFileFileList {
    0 "CategoryId" category_id: String, 1 "CreateTime" create_time: String, 2 "FileId" file_id: String,
    3 "FileName" file_name: String, 4 "FileType" file_type: String, 5 "ParseErrorMessage" parse_error_message: String,
    6 "Parser" parser: String, 7 "SizeInBytes" size_in_bytes: i64, 8 "Status" status: String, 9 "Tags" tags: Vec<String>
} }

/// Lists index documents: `ListIndexDocuments` of `bailian` 2023-12-29.
///
/// GET `/{WorkspaceId}/index/list_index_documents`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ListIndexDocuments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexDocuments {
    pub document_name: Option<String>,
    pub document_status: Option<String>,
    pub enable_name_like: Option<String>,
    /// Required.
    pub index_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListIndexDocuments(index_id: String, workspace_id: String)
    "ListIndexDocuments" -> ListIndexDocumentsOutput {
    0 "DocumentName" document_name: String, 1 "DocumentStatus" document_status: String,
    2 "EnableNameLike" enable_name_like: String, 3 "IndexId" index_id, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "WorkspaceId" workspace_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/{WorkspaceId}/index/list_index_documents", } }
paged! { ListIndexDocuments: ListIndexDocumentsDocuments =
    Number "PageNumber", "Data.Documents" data.documents, total "Data.TotalCount" }

/// Response of [`ListIndexDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexDocumentsOutput {
    pub code: Option<String>,
    pub data: Option<ListIndexDocumentsData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ListIndexDocumentsOutput {
    0 "Code" code: String, 1 "Data" data: ListIndexDocumentsData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`ListIndexDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexDocumentsData {
    pub documents: Vec<ListIndexDocumentsDocuments>,
    pub index_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIndexDocumentsData {
    0 "Documents" documents: Vec<ListIndexDocumentsDocuments>, 1 "IndexId" index_id: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIndexDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexDocumentsDocuments {
    pub code: Option<String>,
    pub document_type: Option<String>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub source_id: Option<String>,
    pub status: Option<String>,
}
model! { ListIndexDocumentsDocuments {
    0 "Code" code: String, 1 "DocumentType" document_type: String, 2 "GmtModified" gmt_modified: i64, 3 "Id" id: String,
    4 "Message" message: String, 5 "Name" name: String, 6 "Size" size: i64, 7 "SourceId" source_id: String,
    8 "Status" status: String
} }

/// Lists index file details: `ListIndexFileDetails` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/index/list_index_file_detail`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ListIndexFileDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexFileDetails {
    pub document_name: Option<String>,
    pub document_status: Option<String>,
    pub enable_name_like: Option<String>,
    pub index_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListIndexFileDetails(workspace_id: String) "ListIndexFileDetails" -> ListIndexFileDetailsOutput {
    0 "DocumentName" document_name: String, 1 "DocumentStatus" document_status: String,
    2 "EnableNameLike" enable_name_like: String, 3 "IndexId" index_id: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "WorkspaceId" workspace_id
} [
    Mark::new(6, Location::Path, Style::None)
] { path: "/{WorkspaceId}/index/list_index_file_detail", } }
paged! { ListIndexFileDetails: ListIndexFileDetailsDocuments =
    Number "PageNumber", "Data.Documents" data.documents, total "Data.TotalCount" }

/// Response of [`ListIndexFileDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexFileDetailsOutput {
    pub code: Option<String>,
    pub data: Option<ListIndexFileDetailsData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ListIndexFileDetailsOutput {
    0 "Code" code: String, 1 "Data" data: ListIndexFileDetailsData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`ListIndexFileDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexFileDetailsData {
    pub documents: Vec<ListIndexFileDetailsDocuments>,
    pub index_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIndexFileDetailsData {
    0 "Documents" documents: Vec<ListIndexFileDetailsDocuments>, 1 "IndexId" index_id: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIndexFileDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexFileDetailsDocuments {
    pub chunk_mode: Option<String>,
    pub chunk_size: Option<String>,
    pub code: Option<String>,
    pub document_type: Option<String>,
    pub enable_headers: Option<String>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub meta_extract_info: Option<String>,
    pub name: Option<String>,
    pub overlap_size: Option<String>,
    pub size: Option<i64>,
    pub source_id: Option<String>,
    pub status: Option<String>,
    pub separator: Option<String>,
}
model! { ListIndexFileDetailsDocuments {
    0 "ChunkMode" chunk_mode: String, 1 "ChunkSize" chunk_size: String, 2 "Code" code: String,
    3 "DocumentType" document_type: String, 4 "EnableHeaders" enable_headers: String, 5 "GmtModified" gmt_modified: i64,
    6 "Id" id: String, 7 "Message" message: String, 8 "MetaExtractInfo" meta_extract_info: String,
    9 "Name" name: String, 10 "OverlapSize" overlap_size: String, 11 "Size" size: i64, 12 "SourceId" source_id: String,
    13 "Status" status: String, 14 "separator" separator: String
} }

/// Lists indices: `ListIndices` of `bailian` 2023-12-29.
///
/// GET `/{WorkspaceId}/index/list_indices`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ListIndices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndices {
    pub index_name: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListIndices(workspace_id: String) "ListIndices" -> ListIndicesOutput {
    0 "IndexName" index_name: String, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "WorkspaceId" workspace_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/{WorkspaceId}/index/list_indices", } }
paged! { ListIndices: ListIndicesIndices = Number "PageNumber", "Data.Indices" data.indices, total "Data.TotalCount" }

/// Response of [`ListIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesOutput {
    pub code: Option<String>,
    pub data: Option<ListIndicesData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ListIndicesOutput {
    0 "Code" code: String, 1 "Data" data: ListIndicesData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`ListIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesData {
    pub indices: Vec<ListIndicesIndices>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIndicesData {
    0 "Indices" indices: Vec<ListIndicesIndices>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesIndices {
    pub chunk_size: Option<i64>,
    pub confg_model: Option<String>,
    pub description: Option<String>,
    pub document_ids: Vec<String>,
    pub embedding_model_name: Option<String>,
    pub enable_rewrite: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub overlap_size: Option<i64>,
    pub rerank_min_score: Option<String>,
    pub rerank_model_name: Option<String>,
    pub separator: Option<String>,
    pub sink_instance_id: Option<String>,
    pub sink_region: Option<String>,
    pub sink_type: Option<String>,
    pub source_type: Option<String>,
    pub structure_type: Option<String>,
    pub structured_index_config: Vec<ListIndicesStructuredIndexConfig>,
}
model! { ListIndicesIndices {
    0 "ChunkSize" chunk_size: i64, 1 "ConfgModel" confg_model: String, 2 "Description" description: String,
    3 "DocumentIds" document_ids: Vec<String>, 4 "EmbeddingModelName" embedding_model_name: String,
    5 "EnableRewrite" enable_rewrite: bool, 6 "Id" id: String, 7 "Name" name: String, 8 "OverlapSize" overlap_size: i64,
    9 "RerankMinScore" rerank_min_score: String, 10 "RerankModelName" rerank_model_name: String,
    11 "Separator" separator: String, 12 "SinkInstanceId" sink_instance_id: String, 13 "SinkRegion" sink_region: String,
    14 "SinkType" sink_type: String, 15 "SourceType" source_type: String, 16 "StructureType" structure_type: String,
    17 "StructuredIndexConfig" structured_index_config: Vec<ListIndicesStructuredIndexConfig>
} }

/// In the response of [`ListIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesStructuredIndexConfig {
    pub is_recall: Option<bool>,
    pub is_search: Option<bool>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListIndicesStructuredIndexConfig {
    0 "IsRecall" is_recall: bool, 1 "IsSearch" is_search: bool, 2 "Name" name: String, 3 "Type" r#type: String
} }

/// Lists memories: `ListMemories` of `bailian` 2023-12-29.
///
/// GET `/{workspaceId}/memories`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ListMemories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemories {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListMemories(workspace_id: String) "ListMemories" -> ListMemoriesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "workspaceId" workspace_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/memories", } }
paged! { ListMemories: ListMemoriesMemories = Token "nextToken", "memories" memories, next "nextToken" }

/// Response of [`ListMemories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemoriesOutput {
    pub max_results: Option<i64>,
    pub memories: Vec<ListMemoriesMemories>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { ListMemoriesOutput {
    0 "maxResults" max_results: i64, 1 "memories" memories: Vec<ListMemoriesMemories>, 2 "nextToken" next_token: String,
    3 "totalCount" total_count: i64, 4 "workspaceId" workspace_id: String
} }

/// In the response of [`ListMemories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemoriesMemories {
    pub description: Option<String>,
    pub memory_id: Option<String>,
}
model! { ListMemoriesMemories {
    0 "description" description: String, 1 "memoryId" memory_id: String
} }

/// Lists memory nodes: `ListMemoryNodes` of `bailian` 2023-12-29.
///
/// GET `/{workspaceId}/memories/{memoryId}/memoryNodes`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ListMemoryNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemoryNodes {
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub memory_id: String,
}
operation! { ListMemoryNodes(workspace_id: String, memory_id: String) "ListMemoryNodes" -> ListMemoryNodesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "workspaceId" workspace_id,
    3 "memoryId" memory_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/memories/{memoryId}/memoryNodes", } }
paged! { ListMemoryNodes: ListMemoryNodesMemoryNodes = Token "nextToken", "memoryNodes" memory_nodes, next "nextToken" }

/// Response of [`ListMemoryNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemoryNodesOutput {
    pub max_results: Option<i64>,
    pub memory_nodes: Vec<ListMemoryNodesMemoryNodes>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMemoryNodesOutput {
    0 "maxResults" max_results: i64, 1 "memoryNodes" memory_nodes: Vec<ListMemoryNodesMemoryNodes>,
    2 "nextToken" next_token: String, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListMemoryNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemoryNodesMemoryNodes {
    pub content: Option<String>,
    pub memory_node_id: Option<String>,
}
model! { ListMemoryNodesMemoryNodes {
    0 "content" content: String, 1 "memoryNodeId" memory_node_id: String
} }

/// Lists prompt templates: `ListPromptTemplates` of `bailian` 2023-12-29.
///
/// GET `/{workspaceId}/promptTemplates`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ListPromptTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPromptTemplates {
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListPromptTemplates(workspace_id: String) "ListPromptTemplates" -> ListPromptTemplatesOutput {
    0 "maxResults" max_results: i64, 1 "name" name: String, 2 "nextToken" next_token: String, 3 "type" r#type: String,
    4 "workspaceId" workspace_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/promptTemplates", } }
paged! { ListPromptTemplates: ListPromptTemplatesPromptTemplates =
    Token "nextToken", "promptTemplates" prompt_templates, next "nextToken" }

/// Response of [`ListPromptTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPromptTemplatesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub prompt_templates: Vec<ListPromptTemplatesPromptTemplates>,
    pub total_count: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { ListPromptTemplatesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "promptTemplates" prompt_templates: Vec<ListPromptTemplatesPromptTemplates>, 3 "totalCount" total_count: i64,
    4 "workspaceId" workspace_id: String
} }

/// In the response of [`ListPromptTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPromptTemplatesPromptTemplates {
    pub content: Option<String>,
    pub name: Option<String>,
    pub prompt_template_id: Option<String>,
    pub r#type: Option<String>,
    pub variables: Vec<String>,
}
model! { ListPromptTemplatesPromptTemplates {
    0 "content" content: String, 1 "name" name: String, 2 "promptTemplateId" prompt_template_id: String,
    3 "type" r#type: String, 4 "variables" variables: Vec<String>
} }

/// Lists published agent: `ListPublishedAgent` of `bailian` 2023-12-29.
///
/// GET `/{workspaceId}/application/agents`. Reads only. Pages by page number (`pageNo`). See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/ListPublishedAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgent {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_types: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListPublishedAgent(workspace_id: String) "ListPublishedAgent" -> ListPublishedAgentOutput {
    0 "pageNo" page_no: i64, 1 "pageSize" page_size: i64, 2 "subTypes" sub_types: Vec<String>,
    3 "workspaceId" workspace_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/application/agents", } }
paged! { ListPublishedAgent: ListPublishedAgentList = Number "pageNo", "data.list" data.list, total "data.total" }

/// Response of [`ListPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgentOutput {
    pub code: Option<String>,
    pub data: Option<ListPublishedAgentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ListPublishedAgentOutput {
    0 "code" code: String, 1 "data" data: ListPublishedAgentData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: String
} }

/// In the response of [`ListPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgentData {
    pub list: Vec<ListPublishedAgentList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListPublishedAgentData {
    0 "list" list: Vec<ListPublishedAgentList>, 1 "pageNo" page_no: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// In the response of [`ListPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgentList {
    pub application_config: Option<ListPublishedAgentApplicationConfig>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub instructions: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub sub_type: Option<String>,
    pub r#type: Option<i64>,
}
model! { ListPublishedAgentList {
    0 "applicationConfig" application_config: ListPublishedAgentApplicationConfig, 1 "code" code: String,
    2 "description" description: String, 3 "instructions" instructions: String, 4 "modelId" model_id: String,
    5 "name" name: String, 6 "subType" sub_type: String, 7 "type" r#type: i64
} }

/// In the response of [`ListPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgentApplicationConfig {
    pub history_config: Option<ListPublishedAgentHistoryConfig>,
    pub long_term_memory: Option<ListPublishedAgentLongTermMemory>,
    pub parameters: Option<ListPublishedAgentParameters>,
    pub rag_config: Option<ListPublishedAgentRagConfig>,
    pub security: Option<ListPublishedAgentSecurity>,
    pub tools: Vec<ListPublishedAgentTools>,
    pub work_flows: Vec<ListPublishedAgentWorkFlows>,
}
model! { ListPublishedAgentApplicationConfig {
    0 "historyConfig" history_config: ListPublishedAgentHistoryConfig,
    1 "longTermMemory" long_term_memory: ListPublishedAgentLongTermMemory,
    2 "parameters" parameters: ListPublishedAgentParameters, 3 "ragConfig" rag_config: ListPublishedAgentRagConfig,
    4 "security" security: ListPublishedAgentSecurity, 5 "tools" tools: Vec<ListPublishedAgentTools>,
    6 "workFlows" work_flows: Vec<ListPublishedAgentWorkFlows>
} }

/// In the response of [`ListPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgentHistoryConfig {
    pub enable_adb_record: Option<bool>,
    pub enable_record: Option<bool>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub store_code: Option<String>,
}
model! { ListPublishedAgentHistoryConfig {
    0 "enableAdbRecord" enable_adb_record: bool, 1 "enableRecord" enable_record: bool,
    2 "instanceId" instance_id: String, 3 "region" region: String, 4 "storeCode" store_code: String
} }

/// In the response of [`ListPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgentLongTermMemory {
    pub enable: Option<bool>,
}
model! { ListPublishedAgentLongTermMemory {
    0 "enable" enable: bool
} }

/// In the response of [`ListPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgentParameters {
    pub dialog_round: Option<i64>,
    pub max_tokens: Option<i64>,
    pub temperature: Option<f64>,
}
model! { ListPublishedAgentParameters {
    0 "dialogRound" dialog_round: i64, 1 "maxTokens" max_tokens: i64, 2 "temperature" temperature: f64
} }

/// In the response of [`ListPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgentRagConfig {
    pub enable_citation: Option<bool>,
    pub enable_search: Option<bool>,
    pub knowledge_base_code_list: Vec<String>,
    pub top_k: Option<i64>,
}
model! { ListPublishedAgentRagConfig {
    0 "enableCitation" enable_citation: bool, 1 "enableSearch" enable_search: bool,
    2 "knowledgeBaseCodeList" knowledge_base_code_list: Vec<String>, 3 "topK" top_k: i64
} }

/// In the response of [`ListPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgentSecurity {
    pub processing_strategy: Option<String>,
}
model! { ListPublishedAgentSecurity {
    0 "processingStrategy" processing_strategy: String
} }

/// In the response of [`ListPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgentTools {
    pub r#type: Option<String>,
}
model! { ListPublishedAgentTools {
    0 "type" r#type: String
} }

/// In the response of [`ListPublishedAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedAgentWorkFlows {
    pub r#type: Option<String>,
}
model! { ListPublishedAgentWorkFlows {
    0 "type" r#type: String
} }

/// `Retrieve` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/index/retrieve`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/Retrieve>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Retrieve {
    pub dense_similarity_top_k: Option<i64>,
    pub enable_reranking: Option<bool>,
    pub enable_rewrite: Option<bool>,
    pub extra: Option<RetrieveExtra>,
    pub images: Option<Vec<String>>,
    /// Required.
    pub index_id: String,
    pub query: Option<String>,
    pub query_history: Option<Vec<RetrieveQueryHistory>>,
    pub rerank: Option<Vec<RetrieveRerank>>,
    pub rerank_min_score: Option<f64>,
    pub rerank_top_n: Option<i64>,
    pub rewrite: Option<Vec<RetrieveRewrite>>,
    pub save_retriever_history: Option<bool>,
    pub search_filters: Option<Vec<BTreeMap<String, String>>>,
    pub sparse_similarity_top_k: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { Retrieve(index_id: String, workspace_id: String) "Retrieve" -> RetrieveOutput {
    0 "DenseSimilarityTopK" dense_similarity_top_k: i64, 1 "EnableReranking" enable_reranking: bool,
    2 "EnableRewrite" enable_rewrite: bool, 3 "Extra" extra: RetrieveExtra, 4 "Images" images: Vec<String>,
    5 "IndexId" index_id, 6 "Query" query: String, 7 "QueryHistory" query_history: Vec<RetrieveQueryHistory>,
    8 "Rerank" rerank: Vec<RetrieveRerank>, 9 "RerankMinScore" rerank_min_score: f64, 10 "RerankTopN" rerank_top_n: i64,
    11 "Rewrite" rewrite: Vec<RetrieveRewrite>, 12 "SaveRetrieverHistory" save_retriever_history: bool,
    13 "SearchFilters" search_filters: Vec<BTreeMap<String, String>>,
    14 "SparseSimilarityTopK" sparse_similarity_top_k: i64, 15 "WorkspaceId" workspace_id
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Simple),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(15, Location::Path, Style::None)
] { path: "/{WorkspaceId}/index/retrieve", } }

/// In the request of [`Retrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveExtra {
    pub unique_id: Option<String>,
}
input! { RetrieveExtra() {
    0 "uniqueId" unique_id: String
} }

/// In the request of [`Retrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveQueryHistory {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { RetrieveQueryHistory() {
    0 "content" content: String, 1 "role" role: String
} }

/// In the request of [`Retrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveRerank {
    pub model_name: Option<String>,
    pub rerank_instruct: Option<String>,
    pub rerank_mode: Option<String>,
}
input! { RetrieveRerank() {
    0 "ModelName" model_name: String, 1 "RerankInstruct" rerank_instruct: String, 2 "RerankMode" rerank_mode: String
} }

/// In the request of [`Retrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveRewrite {
    pub model_name: Option<String>,
}
input! { RetrieveRewrite() {
    0 "ModelName" model_name: String
} }

/// Response of [`Retrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveOutput {
    pub code: Option<String>,
    pub data: Option<RetrieveData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { RetrieveOutput {
    0 "Code" code: String, 1 "Data" data: RetrieveData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`Retrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveData {
    pub nodes: Vec<RetrieveNodes>,
}
model! { RetrieveData {
    0 "Nodes" nodes: Vec<RetrieveNodes>
} }

/// In the response of [`Retrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveNodes {
    pub metadata: Option<Value>,
    pub score: Option<f64>,
    pub text: Option<String>,
}
model! { RetrieveNodes {
    0 "Metadata" metadata: Value, 1 "Score" score: f64, 2 "Text" text: String
} }

/// Submits index add documents job: `SubmitIndexAddDocumentsJob` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/index/add_documents_to_index`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/SubmitIndexAddDocumentsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIndexAddDocumentsJob {
    pub category_ids: Option<Vec<String>>,
    pub chunk_mode: Option<String>,
    pub chunk_size: Option<i64>,
    pub document_ids: Option<Vec<String>>,
    pub enable_headers: Option<bool>,
    pub extra: Option<SubmitIndexAddDocumentsJobExtra>,
    /// Required.
    pub index_id: String,
    pub overlap_size: Option<i64>,
    pub separator: Option<String>,
    /// Required.
    pub source_type: String,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitIndexAddDocumentsJob(index_id: String, source_type: String, workspace_id: String)
    "SubmitIndexAddDocumentsJob" -> SubmitIndexAddDocumentsJobOutput {
    0 "CategoryIds" category_ids: Vec<String>, 1 "ChunkMode" chunk_mode: String, 2 "ChunkSize" chunk_size: i64,
    3 "DocumentIds" document_ids: Vec<String>, 4 "EnableHeaders" enable_headers: bool,
    5 "Extra" extra: SubmitIndexAddDocumentsJobExtra, 6 "IndexId" index_id, 7 "OverlapSize" overlap_size: i64,
    8 "Separator" separator: String, 9 "SourceType" source_type, 10 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(10, Location::Path, Style::None)
] { path: "/{WorkspaceId}/index/add_documents_to_index", } }

/// In the request of [`SubmitIndexAddDocumentsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIndexAddDocumentsJobExtra {
    pub unique_id: Option<String>,
}
input! { SubmitIndexAddDocumentsJobExtra() {
    0 "uniqueId" unique_id: String
} }

/// Response of [`SubmitIndexAddDocumentsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIndexAddDocumentsJobOutput {
    pub code: Option<String>,
    pub data: Option<SubmitIndexAddDocumentsJobData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitIndexAddDocumentsJobOutput {
    0 "Code" code: String, 1 "Data" data: SubmitIndexAddDocumentsJobData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitIndexAddDocumentsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIndexAddDocumentsJobData {
    pub id: Option<String>,
}
model! { SubmitIndexAddDocumentsJobData {
    0 "Id" id: String
} }

/// Submits index job: `SubmitIndexJob` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/index/submit_index_job`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/SubmitIndexJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIndexJob {
    /// Required.
    pub index_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitIndexJob(index_id: String, workspace_id: String) "SubmitIndexJob" -> SubmitIndexJobOutput {
    0 "IndexId" index_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/{WorkspaceId}/index/submit_index_job", } }

/// Response of [`SubmitIndexJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIndexJobOutput {
    pub code: Option<String>,
    pub data: Option<SubmitIndexJobData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitIndexJobOutput {
    0 "Code" code: String, 1 "Data" data: SubmitIndexJobData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`SubmitIndexJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIndexJobData {
    pub id: Option<String>,
    pub index_id: Option<String>,
}
model! { SubmitIndexJobData {
    0 "Id" id: String, 1 "IndexId" index_id: String
} }

/// Updates and publish agent: `UpdateAndPublishAgent` of `bailian` 2023-12-29.
///
/// PUT `/{workspaceId}/application/agents/{appCode}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/UpdateAndPublishAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgent {
    pub application_config: Option<UpdateAndPublishAgentApplicationConfig>,
    pub instructions: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub sample_library: Option<UpdateAndPublishAgentSampleLibrary>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub app_code: String,
}
operation! { UpdateAndPublishAgent(workspace_id: String, app_code: String)
    "UpdateAndPublishAgent" -> UpdateAndPublishAgentOutput {
    0 "applicationConfig" application_config: UpdateAndPublishAgentApplicationConfig,
    1 "instructions" instructions: String, 2 "modelId" model_id: String, 3 "name" name: String,
    4 "sampleLibrary" sample_library: UpdateAndPublishAgentSampleLibrary, 5 "workspaceId" workspace_id,
    6 "appCode" app_code
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/application/agents/{appCode}", } }

/// In the request of [`UpdateAndPublishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentApplicationConfig {
    pub history_config: Option<UpdateAndPublishAgentHistoryConfig>,
    pub long_term_memory: Option<UpdateAndPublishAgentLongTermMemory>,
    pub parameters: Option<UpdateAndPublishAgentParameters>,
    pub rag_config: Option<UpdateAndPublishAgentRagConfig>,
    pub security: Option<UpdateAndPublishAgentSecurity>,
    pub tools: Option<Vec<UpdateAndPublishAgentTools>>,
    pub work_flows: Option<Vec<UpdateAndPublishAgentWorkFlows>>,
}
input! { UpdateAndPublishAgentApplicationConfig() {
    0 "historyConfig" history_config: UpdateAndPublishAgentHistoryConfig,
    1 "longTermMemory" long_term_memory: UpdateAndPublishAgentLongTermMemory,
    2 "parameters" parameters: UpdateAndPublishAgentParameters,
    3 "ragConfig" rag_config: UpdateAndPublishAgentRagConfig, 4 "security" security: UpdateAndPublishAgentSecurity,
    5 "tools" tools: Vec<UpdateAndPublishAgentTools>, 6 "workFlows" work_flows: Vec<UpdateAndPublishAgentWorkFlows>
} }

/// In the request of [`UpdateAndPublishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentHistoryConfig {
    pub enable_adb_record: Option<bool>,
    pub enable_record: Option<bool>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub store_code: Option<String>,
}
input! { UpdateAndPublishAgentHistoryConfig() {
    0 "enableAdbRecord" enable_adb_record: bool, 1 "enableRecord" enable_record: bool,
    2 "instanceId" instance_id: String, 3 "region" region: String, 4 "storeCode" store_code: String
} }

/// In the request of [`UpdateAndPublishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentLongTermMemory {
    pub enable: Option<bool>,
}
input! { UpdateAndPublishAgentLongTermMemory() {
    0 "enable" enable: bool
} }

/// In the request of [`UpdateAndPublishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentParameters {
    pub dialog_round: Option<i64>,
    pub enable_thinking: Option<bool>,
    pub max_tokens: Option<i64>,
    pub temperature: Option<f64>,
}
input! { UpdateAndPublishAgentParameters() {
    0 "dialogRound" dialog_round: i64, 1 "enable_thinking" enable_thinking: bool, 2 "maxTokens" max_tokens: i64,
    3 "temperature" temperature: f64
} }

/// In the request of [`UpdateAndPublishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentRagConfig {
    pub answer_scope: Option<String>,
    pub enable_citation: Option<bool>,
    pub enable_search: Option<bool>,
    pub enable_web_search: Option<bool>,
    pub fixed_reply_detail: Option<String>,
    pub knowledge_base_code_list: Option<Vec<String>>,
    pub prompt_strategy: Option<String>,
    pub rag_reject_type: Option<String>,
    pub reject_filter_prompt: Option<String>,
    pub reject_filter_type: Option<String>,
    pub retrieve_max_length: Option<i64>,
    pub top_k: Option<i64>,
}
input! { UpdateAndPublishAgentRagConfig() {
    0 "answerScope" answer_scope: String, 1 "enableCitation" enable_citation: bool,
    2 "enableSearch" enable_search: bool, 3 "enableWebSearch" enable_web_search: bool,
    4 "fixedReplyDetail" fixed_reply_detail: String, 5 "knowledgeBaseCodeList" knowledge_base_code_list: Vec<String>,
    6 "promptStrategy" prompt_strategy: String, 7 "ragRejectType" rag_reject_type: String,
    8 "rejectFilterPrompt" reject_filter_prompt: String, 9 "rejectFilterType" reject_filter_type: String,
    10 "retrieveMaxLength" retrieve_max_length: i64, 11 "topK" top_k: i64
} }

/// In the request of [`UpdateAndPublishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSecurity {
    pub processing_strategy: Option<String>,
}
input! { UpdateAndPublishAgentSecurity() {
    0 "processingStrategy" processing_strategy: String
} }

/// In the request of [`UpdateAndPublishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentTools {
    pub r#type: Option<String>,
}
input! { UpdateAndPublishAgentTools() {
    0 "type" r#type: String
} }

/// In the request of [`UpdateAndPublishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentWorkFlows {
    pub r#type: Option<String>,
}
input! { UpdateAndPublishAgentWorkFlows() {
    0 "type" r#type: String
} }

/// In the request of [`UpdateAndPublishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSampleLibrary {
    pub enable_sample: Option<bool>,
    pub sample_library_id_list: Option<Vec<String>>,
    pub top_k: Option<i64>,
}
input! { UpdateAndPublishAgentSampleLibrary() {
    0 "enableSample" enable_sample: bool, 1 "sampleLibraryIdList" sample_library_id_list: Vec<String>,
    2 "topK" top_k: i64
} }

/// Response of [`UpdateAndPublishAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAndPublishAgentOutput {
    0 "code" code: String, 1 "data" data: String, 2 "httpStatusCode" http_status_code: i64, 3 "message" message: String,
    4 "success" success: bool
} }

/// Updates and publish agent selective: `UpdateAndPublishAgentSelective` of `bailian` 2023-12-29.
///
/// PUT `/{workspaceId}/application/agents/{appCode}/updateAndPublishAgentSelective`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/UpdateAndPublishAgentSelective>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSelective {
    pub application_config: Option<UpdateAndPublishAgentSelectiveApplicationConfig>,
    pub instructions: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub sample_library: Option<UpdateAndPublishAgentSelectiveSampleLibrary>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub app_code: String,
}
operation! { UpdateAndPublishAgentSelective(workspace_id: String, app_code: String)
    "UpdateAndPublishAgentSelective" -> UpdateAndPublishAgentSelectiveOutput {
    0 "applicationConfig" application_config: UpdateAndPublishAgentSelectiveApplicationConfig,
    1 "instructions" instructions: String, 2 "modelId" model_id: String, 3 "name" name: String,
    4 "sampleLibrary" sample_library: UpdateAndPublishAgentSelectiveSampleLibrary, 5 "workspaceId" workspace_id,
    6 "appCode" app_code
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/application/agents/{appCode}/updateAndPublishAgentSelective", } }

/// In the request of [`UpdateAndPublishAgentSelective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSelectiveApplicationConfig {
    pub history_config: Option<UpdateAndPublishAgentSelectiveHistoryConfig>,
    pub long_term_memory: Option<UpdateAndPublishAgentSelectiveLongTermMemory>,
    pub parameters: Option<UpdateAndPublishAgentSelectiveParameters>,
    pub rag_config: Option<UpdateAndPublishAgentSelectiveRagConfig>,
    pub security: Option<UpdateAndPublishAgentSelectiveSecurity>,
    pub tools: Option<Vec<UpdateAndPublishAgentSelectiveTools>>,
    pub work_flows: Option<Vec<UpdateAndPublishAgentSelectiveWorkFlows>>,
}
input! { UpdateAndPublishAgentSelectiveApplicationConfig() {
    0 "historyConfig" history_config: UpdateAndPublishAgentSelectiveHistoryConfig,
    1 "longTermMemory" long_term_memory: UpdateAndPublishAgentSelectiveLongTermMemory,
    2 "parameters" parameters: UpdateAndPublishAgentSelectiveParameters,
    3 "ragConfig" rag_config: UpdateAndPublishAgentSelectiveRagConfig,
    4 "security" security: UpdateAndPublishAgentSelectiveSecurity,
    5 "tools" tools: Vec<UpdateAndPublishAgentSelectiveTools>,
    6 "workFlows" work_flows: Vec<UpdateAndPublishAgentSelectiveWorkFlows>
} }

/// In the request of [`UpdateAndPublishAgentSelective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSelectiveHistoryConfig {
    pub enable_adb_record: Option<bool>,
    pub enable_record: Option<bool>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub store_code: Option<String>,
}
input! { UpdateAndPublishAgentSelectiveHistoryConfig() {
    0 "enableAdbRecord" enable_adb_record: bool, 1 "enableRecord" enable_record: bool,
    2 "instanceId" instance_id: String, 3 "region" region: String, 4 "storeCode" store_code: String
} }

/// In the request of [`UpdateAndPublishAgentSelective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSelectiveLongTermMemory {
    pub enable: Option<bool>,
}
input! { UpdateAndPublishAgentSelectiveLongTermMemory() {
    0 "enable" enable: bool
} }

/// In the request of [`UpdateAndPublishAgentSelective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSelectiveParameters {
    pub dialog_round: Option<i64>,
    pub enable_thinking: Option<bool>,
    pub max_tokens: Option<i64>,
    pub temperature: Option<f64>,
}
input! { UpdateAndPublishAgentSelectiveParameters() {
    0 "dialogRound" dialog_round: i64, 1 "enable_thinking" enable_thinking: bool, 2 "maxTokens" max_tokens: i64,
    3 "temperature" temperature: f64
} }

/// In the request of [`UpdateAndPublishAgentSelective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSelectiveRagConfig {
    pub answer_scope: Option<String>,
    pub enable_citation: Option<bool>,
    pub enable_search: Option<bool>,
    pub enable_web_search: Option<bool>,
    pub fixed_reply_detail: Option<String>,
    pub knowledge_base_code_list: Option<Vec<String>>,
    pub prompt_strategy: Option<String>,
    pub rag_reject_type: Option<String>,
    pub reject_filter_prompt: Option<String>,
    pub reject_filter_type: Option<String>,
    pub retrieve_max_length: Option<i64>,
    pub top_k: Option<i64>,
}
input! { UpdateAndPublishAgentSelectiveRagConfig() {
    0 "answerScope" answer_scope: String, 1 "enableCitation" enable_citation: bool,
    2 "enableSearch" enable_search: bool, 3 "enableWebSearch" enable_web_search: bool,
    4 "fixedReplyDetail" fixed_reply_detail: String, 5 "knowledgeBaseCodeList" knowledge_base_code_list: Vec<String>,
    6 "promptStrategy" prompt_strategy: String, 7 "ragRejectType" rag_reject_type: String,
    8 "rejectFilterPrompt" reject_filter_prompt: String, 9 "rejectFilterType" reject_filter_type: String,
    10 "retrieveMaxLength" retrieve_max_length: i64, 11 "topK" top_k: i64
} }

/// In the request of [`UpdateAndPublishAgentSelective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSelectiveSecurity {
    pub processing_strategy: Option<String>,
}
input! { UpdateAndPublishAgentSelectiveSecurity() {
    0 "processingStrategy" processing_strategy: String
} }

/// In the request of [`UpdateAndPublishAgentSelective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSelectiveTools {
    pub r#type: Option<String>,
}
input! { UpdateAndPublishAgentSelectiveTools() {
    0 "type" r#type: String
} }

/// In the request of [`UpdateAndPublishAgentSelective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSelectiveWorkFlows {
    pub r#type: Option<String>,
}
input! { UpdateAndPublishAgentSelectiveWorkFlows() {
    0 "type" r#type: String
} }

/// In the request of [`UpdateAndPublishAgentSelective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSelectiveSampleLibrary {
    pub enable_sample: Option<bool>,
    pub sample_library_id_list: Option<Vec<String>>,
    pub top_k: Option<i64>,
}
input! { UpdateAndPublishAgentSelectiveSampleLibrary() {
    0 "enableSample" enable_sample: bool, 1 "sampleLibraryIdList" sample_library_id_list: Vec<String>,
    2 "topK" top_k: i64
} }

/// Response of [`UpdateAndPublishAgentSelective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishAgentSelectiveOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAndPublishAgentSelectiveOutput {
    0 "code" code: String, 1 "data" data: String, 2 "httpStatusCode" http_status_code: i64, 3 "message" message: String,
    4 "success" success: bool
} }

/// Updates chunk: `UpdateChunk` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/chunk/update`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/UpdateChunk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChunk {
    /// Required.
    pub chunk_id: String,
    /// Required.
    pub data_id: String,
    /// Required.
    pub is_displayed_chunk_content: bool,
    /// Required.
    pub pipeline_id: String,
    /// Required.
    pub content: String,
    pub title: Option<String>,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`UpdateChunk::new`].
pub struct UpdateChunkRequired {
    pub chunk_id: String,
    pub data_id: String,
    pub is_displayed_chunk_content: bool,
    pub pipeline_id: String,
    pub content: String,
    pub workspace_id: String,
}
operation! {
    UpdateChunk { UpdateChunkRequired: chunk_id, data_id, is_displayed_chunk_content, pipeline_id, content, workspace_id }
    "UpdateChunk" -> UpdateChunkOutput {
    0 "ChunkId" chunk_id, 1 "DataId" data_id, 2 "IsDisplayedChunkContent" is_displayed_chunk_content,
    3 "PipelineId" pipeline_id, 4 "content" content, 5 "title" title: String, 6 "WorkspaceId" workspace_id
} [
    Mark::new(6, Location::Path, Style::None)
] { path: "/{WorkspaceId}/chunk/update", } }

/// Response of [`UpdateChunk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChunkOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateChunkOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// Updates connector: `UpdateConnector` of `bailian` 2023-12-29.
///
/// PUT `/{WorkspaceId}/datacenter/connector/{ConnectorId}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/UpdateConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnector {
    /// Required. 1 to 20 characters.
    pub connector_name: String,
    /// Required. 1 to 200 characters.
    pub description: String,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub connector_id: String,
}
operation! { UpdateConnector(connector_name: String, description: String, workspace_id: String, connector_id: String)
    "UpdateConnector" -> UpdateConnectorOutput {
    0 "ConnectorName" connector_name, 1 "Description" description, 2 "WorkspaceId" workspace_id,
    3 "ConnectorId" connector_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/{WorkspaceId}/datacenter/connector/{ConnectorId}", } }

/// Response of [`UpdateConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectorOutput {
    pub code: Option<String>,
    pub data: Option<UpdateConnectorData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateConnectorOutput {
    0 "Code" code: String, 1 "Data" data: UpdateConnectorData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`UpdateConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectorData {
    pub connector_id: Option<String>,
}
model! { UpdateConnectorData {
    0 "ConnectorId" connector_id: String
} }

/// Updates file tag: `UpdateFileTag` of `bailian` 2023-12-29.
///
/// PUT `/{WorkspaceId}/datacenter/file/{FileId}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/UpdateFileTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileTag {
    /// Required.
    pub tags: Vec<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub file_id: String,
}
operation! { UpdateFileTag(tags: Vec<String>, workspace_id: String, file_id: String)
    "UpdateFileTag" -> UpdateFileTagOutput {
    0 "Tags" tags, 1 "WorkspaceId" workspace_id, 2 "FileId" file_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/{WorkspaceId}/datacenter/file/{FileId}", } }

/// Response of [`UpdateFileTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileTagOutput {
    pub code: Option<String>,
    pub data: Option<UpdateFileTagData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFileTagOutput {
    0 "Code" code: String, 1 "Data" data: UpdateFileTagData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`UpdateFileTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileTagData {
    pub file_id: Option<String>,
}
model! { UpdateFileTagData {
    0 "FileId" file_id: String
} }

/// Updates index: `UpdateIndex` of `bailian` 2023-12-29.
///
/// POST `/{WorkspaceId}/index/update`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/UpdateIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIndex {
    /// 0 to 100.
    pub dense_similarity_top_k: Option<i64>,
    pub description: Option<String>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    /// 1 to 200.
    pub pipeline_commercial_cu: Option<i64>,
    pub pipeline_commercial_type: Option<String>,
    pub rerank_min_score: Option<String>,
    /// 0 to 100.
    pub sparse_similarity_top_k: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateIndex(id: String, workspace_id: String) "UpdateIndex" -> UpdateIndexOutput {
    0 "DenseSimilarityTopK" dense_similarity_top_k: i64, 1 "Description" description: String, 2 "Id" id,
    3 "Name" name: String, 4 "PipelineCommercialCu" pipeline_commercial_cu: i64,
    5 "PipelineCommercialType" pipeline_commercial_type: String, 6 "RerankMinScore" rerank_min_score: String,
    7 "SparseSimilarityTopK" sparse_similarity_top_k: i64, 8 "WorkspaceId" workspace_id
} [
    Mark::new(8, Location::Path, Style::None)
] { path: "/{WorkspaceId}/index/update", } }

/// Response of [`UpdateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIndexOutput {
    pub code: Option<String>,
    pub data: Option<UpdateIndexData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateIndexOutput {
    0 "Code" code: String, 1 "Data" data: UpdateIndexData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`UpdateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIndexData {
    pub id: Option<String>,
}
model! { UpdateIndexData {
    0 "Id" id: String
} }

/// Updates memory: `UpdateMemory` of `bailian` 2023-12-29.
///
/// PUT `/{workspaceId}/memories/{memoryId}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/UpdateMemory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMemory {
    pub description: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub memory_id: String,
}
operation! { UpdateMemory(workspace_id: String, memory_id: String) "UpdateMemory" -> Empty {
    0 "description" description: String, 1 "workspaceId" workspace_id, 2 "memoryId" memory_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/memories/{memoryId}", } }

/// Response of [`UpdateMemory`]: empty.
pub type UpdateMemoryOutput = Empty;

/// Updates memory node: `UpdateMemoryNode` of `bailian` 2023-12-29.
///
/// PUT `/{workspaceId}/memories/{memoryId}/memoryNodes/{memoryNodeId}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/UpdateMemoryNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMemoryNode {
    /// Required.
    pub content: String,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub memory_id: String,
    /// Required.
    pub memory_node_id: String,
}
operation! { UpdateMemoryNode(content: String, workspace_id: String, memory_id: String, memory_node_id: String)
    "UpdateMemoryNode" -> Empty {
    0 "content" content, 1 "workspaceId" workspace_id, 2 "memoryId" memory_id, 3 "memoryNodeId" memory_node_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/memories/{memoryId}/memoryNodes/{memoryNodeId}", } }

/// Response of [`UpdateMemoryNode`]: empty.
pub type UpdateMemoryNodeOutput = Empty;

/// Updates prompt template: `UpdatePromptTemplate` of `bailian` 2023-12-29.
///
/// PATCH `/{workspaceId}/promptTemplates/{promptTemplateId}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/UpdatePromptTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePromptTemplate {
    pub content: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub prompt_template_id: String,
}
operation! { UpdatePromptTemplate(workspace_id: String, prompt_template_id: String) "UpdatePromptTemplate" -> Empty {
    0 "content" content: String, 1 "name" name: String, 2 "workspaceId" workspace_id,
    3 "promptTemplateId" prompt_template_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PATCH", path: "/{workspaceId}/promptTemplates/{promptTemplateId}", } }

/// Response of [`UpdatePromptTemplate`]: empty.
pub type UpdatePromptTemplateOutput = Empty;

/// Updates table from authorized oss: `UpdateTableFromAuthorizedOss` of `bailian` 2023-12-29.
///
/// PUT `/{WorkspaceId}/datacenter/table/fromoss/{TableId}`. Changes data. See
/// <https://api.alibabacloud.com/document/bailian/2023-12-29/UpdateTableFromAuthorizedOss>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableFromAuthorizedOss {
    /// Required.
    pub oss_bucket: String,
    /// Required.
    pub oss_key: String,
    /// Required.
    pub oss_region_id: String,
    /// Required.
    pub update_mode: String,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub table_id: String,
}

/// Arguments of [`UpdateTableFromAuthorizedOss::new`].
pub struct UpdateTableFromAuthorizedOssRequired {
    pub oss_bucket: String,
    pub oss_key: String,
    pub oss_region_id: String,
    pub update_mode: String,
    pub workspace_id: String,
    pub table_id: String,
}
operation! {
    UpdateTableFromAuthorizedOss { UpdateTableFromAuthorizedOssRequired: oss_bucket, oss_key, oss_region_id, update_mode, workspace_id, table_id }
    "UpdateTableFromAuthorizedOss" -> UpdateTableFromAuthorizedOssOutput {
    0 "OssBucket" oss_bucket, 1 "OssKey" oss_key, 2 "OssRegionId" oss_region_id, 3 "UpdateMode" update_mode,
    4 "WorkspaceId" workspace_id, 5 "TableId" table_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/{WorkspaceId}/datacenter/table/fromoss/{TableId}", } }

/// Response of [`UpdateTableFromAuthorizedOss`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableFromAuthorizedOssOutput {
    pub code: Option<String>,
    pub data: Option<UpdateTableFromAuthorizedOssData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTableFromAuthorizedOssOutput {
    0 "Code" code: String, 1 "Data" data: UpdateTableFromAuthorizedOssData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateTableFromAuthorizedOss`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableFromAuthorizedOssData {
    pub status: Option<String>,
    pub table_id: Option<String>,
}
model! { UpdateTableFromAuthorizedOssData {
    0 "Status" status: String, 1 "TableId" table_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddCategory, AddChunk, AddConnector, AddFile, AddFilesFromAuthorizedOss, AddTable, ApplyFileUploadLease,
    ApplyTempStorageLease, BatchUpdateFileTag, ChangeParseSetting, CreateAndPulishAgent, CreateIndex, CreateMemory,
    CreateMemoryNode, CreatePromptTemplate, DeleteAgent, DeleteCategory, DeleteChunk, DeleteConnector, DeleteFile,
    DeleteFiles, DeleteIndex, DeleteIndexDocument, DeleteMemory, DeleteMemoryNode, DeletePromptTemplate, DescribeFile,
    GetAlipayTransferStatus, GetAlipayUrl, GetAvailableParserTypes, GetConnector, GetIndexJobStatus, GetIndexMonitor,
    GetMemory, GetMemoryNode, GetParseSettings, GetPromptTemplate, GetPublishedAgent, HighCodeDeploy, ListCategory,
    ListChunks, ListFile, ListIndexDocuments, ListIndexFileDetails, ListIndices, ListMemories, ListMemoryNodes,
    ListPromptTemplates, ListPublishedAgent, Retrieve, SubmitIndexAddDocumentsJob, SubmitIndexJob,
    UpdateAndPublishAgent, UpdateAndPublishAgentSelective, UpdateChunk, UpdateConnector, UpdateFileTag, UpdateIndex,
    UpdateMemory, UpdateMemoryNode, UpdatePromptTemplate, UpdateTableFromAuthorizedOss
}
