//! `datalake` of Alibaba Cloud, API version 2020-07-10.
//!
//! Endpoint: a table of 57 regions, else `datalake.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/DataLake/2020-07-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, datalake::CheckPermissions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckPermissions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "datalake-daily.aliyuncs.com"),
        ("ap-northeast-2-pop", "datalake-daily.aliyuncs.com"),
        ("ap-south-1", "datalake-daily.aliyuncs.com"),
        ("ap-southeast-1", "datalake-daily.aliyuncs.com"),
        ("ap-southeast-2", "datalake-daily.aliyuncs.com"),
        ("ap-southeast-3", "datalake-daily.aliyuncs.com"),
        ("ap-southeast-5", "datalake-daily.aliyuncs.com"),
        ("cn-beijing", "dlf.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "datalake-daily.aliyuncs.com"),
        ("cn-beijing-finance-pop", "datalake-daily.aliyuncs.com"),
        ("cn-beijing-gov-1", "datalake-daily.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "datalake-daily.aliyuncs.com"),
        ("cn-chengdu", "datalake-daily.aliyuncs.com"),
        ("cn-edge-1", "datalake-daily.aliyuncs.com"),
        ("cn-fujian", "datalake-daily.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "datalake-daily.aliyuncs.com"),
        ("cn-hangzhou", "dlf.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "datalake-daily.aliyuncs.com"),
        ("cn-hangzhou-finance", "datalake-daily.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "datalake-daily.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "datalake-daily.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "datalake-daily.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "datalake-daily.aliyuncs.com"),
        ("cn-hangzhou-test-306", "datalake-daily.aliyuncs.com"),
        ("cn-hongkong", "datalake-daily.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "datalake-daily.aliyuncs.com"),
        ("cn-huhehaote", "datalake-daily.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "datalake-daily.aliyuncs.com"),
        ("cn-north-2-gov-1", "datalake-daily.aliyuncs.com"),
        ("cn-qingdao", "datalake-daily.aliyuncs.com"),
        ("cn-qingdao-nebula", "datalake-daily.aliyuncs.com"),
        ("cn-shanghai", "dlf.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "datalake-daily.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "datalake-daily.aliyuncs.com"),
        ("cn-shanghai-finance-1", "datalake-daily.aliyuncs.com"),
        ("cn-shanghai-inner", "datalake-daily.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "datalake-daily.aliyuncs.com"),
        ("cn-shenzhen", "dlf.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "datalake-daily.aliyuncs.com"),
        ("cn-shenzhen-inner", "datalake-daily.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "datalake-daily.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "datalake-daily.aliyuncs.com"),
        ("cn-wuhan", "datalake-daily.aliyuncs.com"),
        ("cn-wulanchabu", "datalake-daily.aliyuncs.com"),
        ("cn-yushanfang", "datalake-daily.aliyuncs.com"),
        ("cn-zhangbei", "datalake-daily.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "datalake-daily.aliyuncs.com"),
        ("cn-zhangjiakou", "datalake-daily.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "datalake-daily.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "datalake-daily.aliyuncs.com"),
        ("eu-central-1", "datalake-daily.aliyuncs.com"),
        ("eu-west-1", "datalake-daily.aliyuncs.com"),
        ("eu-west-1-oxs", "datalake-daily.aliyuncs.com"),
        ("me-east-1", "datalake-daily.aliyuncs.com"),
        ("rus-west-1-pop", "datalake-daily.aliyuncs.com"),
        ("us-east-1", "datalake-daily.aliyuncs.com"),
        ("us-west-1", "datalake-daily.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "datalake-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "datalake-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "datalake-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "datalake-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "datalake-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "datalake-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "datalake-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "dlf-vpc.us-east-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "datalake",
    "2020-07-10",
    "datalake",
    &ENDPOINTS,
);

/// `AbortLock` of `datalake` 2020-07-10.
///
/// DELETE `/api/metastore/catalogs/databases/tables/locks/abort`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/AbortLock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortLock {
    pub lock_id: Option<i64>,
}
operation! { AbortLock() "AbortLock" -> AbortLockOutput {
    0 "LockId" lock_id: i64
} { method: "DELETE", path: "/api/metastore/catalogs/databases/tables/locks/abort", } }

/// Response of [`AbortLock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortLockOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AbortLockOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Batches create partitions: `BatchCreatePartitions` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions/batchcreate`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchCreatePartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreatePartitions {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub if_not_exists: Option<bool>,
    pub need_result: Option<bool>,
    pub partition_inputs: Option<Vec<PartitionInput>>,
    pub table_name: Option<String>,
}
operation! { BatchCreatePartitions() "BatchCreatePartitions" -> BatchCreatePartitionsOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "IfNotExists" if_not_exists: bool,
    3 "NeedResult" need_result: bool, 4 "PartitionInputs" partition_inputs: Vec<PartitionInput>,
    5 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/partitions/batchcreate", body: BodyStyle::Json, } }

/// In the request of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionInput {
    pub create_time: Option<i64>,
    pub database_name: Option<String>,
    pub last_access_time: Option<i64>,
    pub last_analyzed_time: Option<i64>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub privileges: Option<PrincipalPrivilegeSet>,
    pub sd: Option<StorageDescriptor>,
    pub table_name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { PartitionInput() {
    0 "CreateTime" create_time: i64, 1 "DatabaseName" database_name: String, 2 "LastAccessTime" last_access_time: i64,
    3 "LastAnalyzedTime" last_analyzed_time: i64, 4 "Parameters" parameters: BTreeMap<String, String>,
    5 "Privileges" privileges: PrincipalPrivilegeSet, 6 "Sd" sd: StorageDescriptor, 7 "TableName" table_name: String,
    8 "Values" values: Vec<String>
} }

/// In the request of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrincipalPrivilegeSet {
    pub group_privileges: Option<BTreeMap<String, Vec<PrivilegeGrantInfo>>>,
    pub role_privileges: Option<BTreeMap<String, Vec<PrivilegeGrantInfo>>>,
    pub user_privileges: Option<BTreeMap<String, Vec<PrivilegeGrantInfo>>>,
}
input! { PrincipalPrivilegeSet() {
    0 "GroupPrivileges" group_privileges: BTreeMap<String, Vec<PrivilegeGrantInfo>>,
    1 "RolePrivileges" role_privileges: BTreeMap<String, Vec<PrivilegeGrantInfo>>,
    2 "UserPrivileges" user_privileges: BTreeMap<String, Vec<PrivilegeGrantInfo>>
} }

/// In the request of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeGrantInfo {
    pub create_time: Option<i64>,
    pub grant_option: Option<bool>,
    pub grantor: Option<String>,
    pub grantor_type: Option<String>,
    pub privilege: Option<String>,
}
input! { PrivilegeGrantInfo() {
    0 "CreateTime" create_time: i64, 1 "GrantOption" grant_option: bool, 2 "Grantor" grantor: String,
    3 "GrantorType" grantor_type: String, 4 "Privilege" privilege: String
} }

/// In the request of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageDescriptor {
    pub bucket_cols: Option<Vec<String>>,
    pub cols: Option<Vec<FieldSchema>>,
    pub compressed: Option<bool>,
    pub input_format: Option<String>,
    pub location: Option<String>,
    pub num_buckets: Option<i64>,
    pub output_format: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub ser_de_info: Option<SerDeInfo>,
    pub skewed_info: Option<SkewedInfo>,
    pub sort_cols: Option<Vec<Order>>,
    pub stored_as_sub_directories: Option<bool>,
}
input! { StorageDescriptor() {
    0 "BucketCols" bucket_cols: Vec<String>, 1 "Cols" cols: Vec<FieldSchema>, 2 "Compressed" compressed: bool,
    3 "InputFormat" input_format: String, 4 "Location" location: String, 5 "NumBuckets" num_buckets: i64,
    6 "OutputFormat" output_format: String, 7 "Parameters" parameters: BTreeMap<String, String>,
    8 "SerDeInfo" ser_de_info: SerDeInfo, 9 "SkewedInfo" skewed_info: SkewedInfo, 10 "SortCols" sort_cols: Vec<Order>,
    11 "StoredAsSubDirectories" stored_as_sub_directories: bool
} }

/// In the request of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldSchema {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
input! { FieldSchema() {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Parameters" parameters: BTreeMap<String, String>,
    3 "Type" r#type: String
} }

/// In the request of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SerDeInfo {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub serialization_lib: Option<String>,
}
input! { SerDeInfo() {
    0 "Name" name: String, 1 "Parameters" parameters: BTreeMap<String, String>,
    2 "SerializationLib" serialization_lib: String
} }

/// In the request of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkewedInfo {
    pub skewed_col_names: Option<Vec<String>>,
    pub skewed_col_value_location_maps: Option<BTreeMap<String, String>>,
    pub skewed_col_values: Option<Vec<Vec<String>>>,
}
input! { SkewedInfo() {
    0 "SkewedColNames" skewed_col_names: Vec<String>,
    1 "SkewedColValueLocationMaps" skewed_col_value_location_maps: BTreeMap<String, String>,
    2 "SkewedColValues" skewed_col_values: Vec<Vec<String>>
} }

/// In the request of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    pub col: Option<String>,
    pub order: Option<i64>,
}
input! { Order() {
    0 "Col" col: String, 1 "Order" order: i64
} }

/// Response of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreatePartitionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub partition_errors: Vec<PartitionError>,
    pub partitions: Vec<Partition>,
    pub success: Option<bool>,
}
model! { BatchCreatePartitionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PartitionErrors" partition_errors: Vec<PartitionError>,
    3 "Partitions" partitions: Vec<Partition>, 4 "Success" success: bool
} }

/// In the response of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionError {
    pub error_detail: Option<ErrorDetail>,
    pub partition_values: Vec<String>,
}
model! { PartitionError {
    0 "ErrorDetail" error_detail: ErrorDetail, 1 "PartitionValues" partition_values: Vec<String>
} }

/// In the response of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorDetail {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ErrorDetail {
    0 "Code" code: String, 1 "Message" message: String
} }

/// In the response of [`BatchCreatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Partition {
    pub create_time: Option<i64>,
    pub database_name: Option<String>,
    pub last_access_time: Option<i64>,
    pub last_analyzed_time: Option<i64>,
    pub parameters: BTreeMap<String, String>,
    pub privileges: Option<PrincipalPrivilegeSet>,
    pub sd: Option<StorageDescriptor>,
    pub table_name: Option<String>,
    pub values: Vec<String>,
}
model! { Partition {
    0 "CreateTime" create_time: i64, 1 "DatabaseName" database_name: String, 2 "LastAccessTime" last_access_time: i64,
    3 "LastAnalyzedTime" last_analyzed_time: i64, 4 "Parameters" parameters: BTreeMap<String, String>,
    5 "Privileges" privileges: PrincipalPrivilegeSet, 6 "Sd" sd: StorageDescriptor, 7 "TableName" table_name: String,
    8 "Values" values: Vec<String>
} }

/// Batches create tables: `BatchCreateTables` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/batchcreate`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchCreateTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTables {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub if_not_exists: Option<bool>,
    pub table_inputs: Option<Vec<TableInput>>,
}
operation! { BatchCreateTables() "BatchCreateTables" -> BatchCreateTablesOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "IfNotExists" if_not_exists: bool,
    3 "TableInputs" table_inputs: Vec<TableInput>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/batchcreate", body: BodyStyle::Json, } }

/// In the request of [`BatchCreateTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInput {
    pub cascade: Option<bool>,
    pub create_time: Option<i64>,
    pub created_by: Option<String>,
    pub database_name: Option<String>,
    pub last_access_time: Option<i64>,
    pub last_analyzed_time: Option<i64>,
    pub owner: Option<String>,
    pub owner_type: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub partition_keys: Option<Vec<FieldSchema>>,
    pub privileges: Option<PrincipalPrivilegeSet>,
    pub retention: Option<i64>,
    pub rewrite_enabled: Option<bool>,
    pub sd: Option<StorageDescriptor>,
    pub table_name: Option<String>,
    pub table_type: Option<String>,
    pub temporary: Option<bool>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
input! { TableInput() {
    0 "Cascade" cascade: bool, 1 "CreateTime" create_time: i64, 2 "CreatedBy" created_by: String,
    3 "DatabaseName" database_name: String, 4 "LastAccessTime" last_access_time: i64,
    5 "LastAnalyzedTime" last_analyzed_time: i64, 6 "Owner" owner: String, 7 "OwnerType" owner_type: String,
    8 "Parameters" parameters: BTreeMap<String, String>, 9 "PartitionKeys" partition_keys: Vec<FieldSchema>,
    10 "Privileges" privileges: PrincipalPrivilegeSet, 11 "Retention" retention: i64,
    12 "RewriteEnabled" rewrite_enabled: bool, 13 "Sd" sd: StorageDescriptor, 14 "TableName" table_name: String,
    15 "TableType" table_type: String, 16 "Temporary" temporary: bool, 17 "ViewExpandedText" view_expanded_text: String,
    18 "ViewOriginalText" view_original_text: String
} }

/// Response of [`BatchCreateTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTablesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub table_errors: Vec<TableError>,
}
model! { BatchCreateTablesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TableErrors" table_errors: Vec<TableError>
} }

/// In the response of [`BatchCreateTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableError {
    pub error_detail: Option<ErrorDetail>,
    pub table_name: Option<String>,
}
model! { TableError {
    0 "ErrorDetail" error_detail: ErrorDetail, 1 "TableName" table_name: String
} }

/// Batches delete partitions: `BatchDeletePartitions` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions/batchdelete`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchDeletePartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeletePartitions {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub if_exists: Option<bool>,
    pub partition_value_list: Option<Vec<BatchDeletePartitionsPartitionValueList>>,
    pub table_name: Option<String>,
}
operation! { BatchDeletePartitions() "BatchDeletePartitions" -> BatchDeletePartitionsOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "IfExists" if_exists: bool,
    3 "PartitionValueList" partition_value_list: Vec<BatchDeletePartitionsPartitionValueList>,
    4 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/partitions/batchdelete", body: BodyStyle::Json, } }

/// In the request of [`BatchDeletePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeletePartitionsPartitionValueList {
    pub values: Option<Vec<String>>,
}
input! { BatchDeletePartitionsPartitionValueList() {
    0 "Values" values: Vec<String>
} }

/// Response of [`BatchDeletePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeletePartitionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub partition_errors: Vec<PartitionError>,
    pub success: Option<bool>,
}
model! { BatchDeletePartitionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PartitionErrors" partition_errors: Vec<PartitionError>,
    3 "Success" success: bool
} }

/// Batches delete table versions: `BatchDeleteTableVersions` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/versions/batchdelete`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchDeleteTableVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTableVersions {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub version_ids: Option<Vec<i64>>,
}
operation! { BatchDeleteTableVersions() "BatchDeleteTableVersions" -> BatchDeleteTableVersionsOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String,
    3 "VersionIds" version_ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/versions/batchdelete", body: BodyStyle::Json, } }

/// Response of [`BatchDeleteTableVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTableVersionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchDeleteTableVersionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Batches delete tables: `BatchDeleteTables` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/batchdelete`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchDeleteTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTables {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub if_exists: Option<bool>,
    pub table_names: Option<Vec<String>>,
}
operation! { BatchDeleteTables() "BatchDeleteTables" -> BatchDeleteTablesOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "IfExists" if_exists: bool,
    3 "TableNames" table_names: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/batchdelete", body: BodyStyle::Json, } }

/// Response of [`BatchDeleteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTablesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub table_errors: Vec<TableError>,
}
model! { BatchDeleteTablesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TableErrors" table_errors: Vec<TableError>
} }

/// Batches get partition column statistics: `BatchGetPartitionColumnStatistics` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions/columnstatistics/batchget`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchGetPartitionColumnStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetPartitionColumnStatistics {
    pub catalog_id: Option<String>,
    pub column_names: Option<Vec<String>>,
    pub database_name: Option<String>,
    pub partition_names: Option<Vec<String>>,
    pub table_name: Option<String>,
}
operation! { BatchGetPartitionColumnStatistics()
    "BatchGetPartitionColumnStatistics" -> BatchGetPartitionColumnStatisticsOutput {
    0 "CatalogId" catalog_id: String, 1 "ColumnNames" column_names: Vec<String>, 2 "DatabaseName" database_name: String,
    3 "PartitionNames" partition_names: Vec<String>, 4 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/partitions/columnstatistics/batchget", body: BodyStyle::Json, } }

/// Response of [`BatchGetPartitionColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetPartitionColumnStatisticsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub partition_statistics_map: BTreeMap<String, Vec<ColumnStatisticsObj>>,
    pub success: Option<bool>,
}
model! { BatchGetPartitionColumnStatisticsOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "PartitionStatisticsMap" partition_statistics_map: BTreeMap<String, Vec<ColumnStatisticsObj>>,
    3 "Success" success: bool
} }

/// In the request of [`BatchGetPartitionColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnStatisticsObj {
    pub column_name: Option<String>,
    pub column_statistics_data: Option<ColumnStatisticsObjColumnStatisticsData>,
    pub column_type: Option<String>,
}
input! { ColumnStatisticsObj() {
    0 "ColumnName" column_name: String,
    1 "ColumnStatisticsData" column_statistics_data: ColumnStatisticsObjColumnStatisticsData,
    2 "ColumnType" column_type: String
} }

/// In the request of [`BatchGetPartitionColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnStatisticsObjColumnStatisticsData {
    pub statistics_data: Option<String>,
    pub statistics_type: Option<String>,
}
input! { ColumnStatisticsObjColumnStatisticsData() {
    0 "StatisticsData" statistics_data: String, 1 "StatisticsType" statistics_type: String
} }

/// Batches get partitions: `BatchGetPartitions` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions/batchget`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchGetPartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetPartitions {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub is_share_sd: Option<bool>,
    pub partition_value_list: Option<Vec<BatchGetPartitionsPartitionValueList>>,
    pub table_name: Option<String>,
}
operation! { BatchGetPartitions() "BatchGetPartitions" -> BatchGetPartitionsOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "IsShareSd" is_share_sd: bool,
    3 "PartitionValueList" partition_value_list: Vec<BatchGetPartitionsPartitionValueList>,
    4 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/partitions/batchget", body: BodyStyle::Json, } }

/// In the request of [`BatchGetPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetPartitionsPartitionValueList {
    pub values: Option<Vec<String>>,
}
input! { BatchGetPartitionsPartitionValueList() {
    0 "Values" values: Vec<String>
} }

/// Response of [`BatchGetPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetPartitionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub partition_errors: Vec<PartitionError>,
    pub partition_specs: Vec<PartitionSpec>,
    pub partitions: Vec<Partition>,
    pub success: Option<bool>,
}
model! { BatchGetPartitionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PartitionErrors" partition_errors: Vec<PartitionError>,
    3 "PartitionSpecs" partition_specs: Vec<PartitionSpec>, 4 "Partitions" partitions: Vec<Partition>,
    5 "Success" success: bool
} }

/// In the response of [`BatchGetPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionSpec {
    pub shared_sd_partitions: Vec<Partition>,
    pub shared_storage_descriptor: Option<PartitionSpecSharedStorageDescriptor>,
}
model! { PartitionSpec {
    0 "SharedSDPartitions" shared_sd_partitions: Vec<Partition>,
    1 "SharedStorageDescriptor" shared_storage_descriptor: PartitionSpecSharedStorageDescriptor
} }

/// In the response of [`BatchGetPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionSpecSharedStorageDescriptor {
    pub cols: Vec<FieldSchema>,
    pub location: Option<String>,
}
model! { PartitionSpecSharedStorageDescriptor {
    0 "Cols" cols: Vec<FieldSchema>, 1 "Location" location: String
} }

/// Batches get tables: `BatchGetTables` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/batchget`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchGetTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetTables {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub table_names: Option<Vec<String>>,
}
operation! { BatchGetTables() "BatchGetTables" -> BatchGetTablesOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "TableNames" table_names: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/batchget", body: BodyStyle::Json, } }

/// Response of [`BatchGetTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetTablesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub table_errors: Vec<TableError>,
    pub tables: Vec<Table>,
}
model! { BatchGetTablesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TableErrors" table_errors: Vec<TableError>, 4 "Tables" tables: Vec<Table>
} }

/// In the response of [`BatchGetTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    pub cascade: Option<bool>,
    pub create_time: Option<i64>,
    pub created_by: Option<String>,
    pub database_name: Option<String>,
    pub last_access_time: Option<i64>,
    pub last_analyzed_time: Option<i64>,
    pub owner: Option<String>,
    pub owner_type: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub partition_keys: Vec<FieldSchema>,
    pub privileges: Option<PrincipalPrivilegeSet>,
    pub retention: Option<i64>,
    pub rewrite_enabled: Option<bool>,
    pub sd: Option<StorageDescriptor>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_type: Option<String>,
    pub table_version: Option<Box<TableVersion>>,
    pub temporary: Option<bool>,
    pub update_time: Option<i64>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
model! { Table {
    0 "Cascade" cascade: bool, 1 "CreateTime" create_time: i64, 2 "CreatedBy" created_by: String,
    3 "DatabaseName" database_name: String, 4 "LastAccessTime" last_access_time: i64,
    5 "LastAnalyzedTime" last_analyzed_time: i64, 6 "Owner" owner: String, 7 "OwnerType" owner_type: String,
    8 "Parameters" parameters: BTreeMap<String, String>, 9 "PartitionKeys" partition_keys: Vec<FieldSchema>,
    10 "Privileges" privileges: PrincipalPrivilegeSet, 11 "Retention" retention: i64,
    12 "RewriteEnabled" rewrite_enabled: bool, 13 "Sd" sd: StorageDescriptor, 14 "TableId" table_id: String,
    15 "TableName" table_name: String, 16 "TableType" table_type: String,
    17 "TableVersion" table_version: Box<TableVersion>, 18 "Temporary" temporary: bool,
    19 "UpdateTime" update_time: i64, 20 "ViewExpandedText" view_expanded_text: String,
    21 "ViewOriginalText" view_original_text: String
} }

/// In the response of [`BatchGetTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableVersion {
    pub table: Option<Box<Table>>,
    pub version_id: Option<i64>,
}
model! { TableVersion {
    0 "Table" table: Box<Table>, 1 "VersionId" version_id: i64
} }

/// Batches grant permissions: `BatchGrantPermissions` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/auth/permissions/batchgrant`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchGrantPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGrantPermissions {
    pub catalog_id: Option<String>,
    pub grant_revoke_entries: Option<Vec<GrantRevokeEntry>>,
    /// Required.
    pub r#type: String,
}
operation! { BatchGrantPermissions(r#type: String) "BatchGrantPermissions" -> BatchGrantPermissionsOutput {
    0 "CatalogId" catalog_id: String, 1 "GrantRevokeEntries" grant_revoke_entries: Vec<GrantRevokeEntry>,
    2 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/metastore/auth/permissions/batchgrant", body: BodyStyle::Json, } }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantRevokeEntry {
    pub accesses: Option<Vec<String>>,
    pub delegate_accesses: Option<Vec<String>>,
    pub id: Option<String>,
    pub meta_resource: Option<MetaResource>,
    pub principal: Option<Principal>,
}
input! { GrantRevokeEntry() {
    0 "Accesses" accesses: Vec<String>, 1 "DelegateAccesses" delegate_accesses: Vec<String>, 2 "Id" id: String,
    3 "MetaResource" meta_resource: MetaResource, 4 "Principal" principal: Principal
} }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaResource {
    pub catalog_resource: Option<CatalogResource>,
    pub column_resource: Option<ColumnResource>,
    pub database_resource: Option<DatabaseResource>,
    pub function_resource: Option<FunctionResource>,
    pub resource_type: Option<String>,
    pub table_resource: Option<TableResource>,
}
input! { MetaResource() {
    0 "CatalogResource" catalog_resource: CatalogResource, 1 "ColumnResource" column_resource: ColumnResource,
    2 "DatabaseResource" database_resource: DatabaseResource, 3 "FunctionResource" function_resource: FunctionResource,
    4 "ResourceType" resource_type: String, 5 "TableResource" table_resource: TableResource
} }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogResource {
    pub catalog_id: Option<String>,
}
input! { CatalogResource() {
    0 "CatalogId" catalog_id: String
} }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnResource {
    pub column_names: Option<Vec<String>>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
}
input! { ColumnResource() {
    0 "ColumnNames" column_names: Vec<String>, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String
} }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseResource {
    pub database_name: Option<String>,
    pub database_wildcard: Option<String>,
}
input! { DatabaseResource() {
    0 "DatabaseName" database_name: String, 1 "DatabaseWildcard" database_wildcard: String
} }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionResource {
    pub database_name: Option<String>,
    pub function_name: Option<String>,
}
input! { FunctionResource() {
    0 "DatabaseName" database_name: String, 1 "FunctionName" function_name: String
} }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableResource {
    pub database_name: Option<String>,
    pub table_name: Option<String>,
}
input! { TableResource() {
    0 "DatabaseName" database_name: String, 1 "TableName" table_name: String
} }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Principal {
    pub principal_arn: Option<String>,
}
input! { Principal() {
    0 "PrincipalArn" principal_arn: String
} }

/// Response of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGrantPermissionsOutput {
    pub batch_grant_revoke_failure_result: Vec<GrantRevokeFailureEntry>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGrantPermissionsOutput {
    0 "BatchGrantRevokeFailureResult" batch_grant_revoke_failure_result: Vec<GrantRevokeFailureEntry>,
    1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantRevokeFailureEntry {
    pub error_detail: Option<ErrorDetail>,
    pub grant_revoke_entry: Option<GrantRevokeEntry>,
}
model! { GrantRevokeFailureEntry {
    0 "ErrorDetail" error_detail: ErrorDetail, 1 "GrantRevokeEntry" grant_revoke_entry: GrantRevokeEntry
} }

/// Batches revoke permissions: `BatchRevokePermissions` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/auth/permissions/batchrevoke`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchRevokePermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokePermissions {
    pub catalog_id: Option<String>,
    pub grant_revoke_entries: Option<Vec<GrantRevokeEntry>>,
    /// Required.
    pub r#type: String,
}
operation! { BatchRevokePermissions(r#type: String) "BatchRevokePermissions" -> BatchRevokePermissionsOutput {
    0 "CatalogId" catalog_id: String, 1 "GrantRevokeEntries" grant_revoke_entries: Vec<GrantRevokeEntry>,
    2 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/metastore/auth/permissions/batchrevoke", body: BodyStyle::Json, } }

/// Response of [`BatchRevokePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokePermissionsOutput {
    pub batch_grant_revoke_failure_result: Vec<GrantRevokeFailureEntry>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchRevokePermissionsOutput {
    0 "BatchGrantRevokeFailureResult" batch_grant_revoke_failure_result: Vec<GrantRevokeFailureEntry>,
    1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Batches update partitions: `BatchUpdatePartitions` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/catalogs/databases/tables/partitions/batchupdate`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchUpdatePartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdatePartitions {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub partition_inputs: Option<Vec<PartitionInput>>,
    pub table_name: Option<String>,
}
operation! { BatchUpdatePartitions() "BatchUpdatePartitions" -> BatchUpdatePartitionsOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String,
    2 "PartitionInputs" partition_inputs: Vec<PartitionInput>, 3 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { method: "PUT", path: "/api/metastore/catalogs/databases/tables/partitions/batchupdate", body: BodyStyle::Json, } }

/// Response of [`BatchUpdatePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdatePartitionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub partition_errors: Vec<PartitionError>,
    pub success: Option<bool>,
}
model! { BatchUpdatePartitionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PartitionErrors" partition_errors: Vec<PartitionError>,
    3 "Success" success: bool
} }

/// Batches update tables: `BatchUpdateTables` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/batchupdate`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/BatchUpdateTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTables {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub is_async: Option<bool>,
    pub table_inputs: Option<Vec<TableInput>>,
}
operation! { BatchUpdateTables() "BatchUpdateTables" -> BatchUpdateTablesOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "IsAsync" is_async: bool,
    3 "TableInputs" table_inputs: Vec<TableInput>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/batchupdate", body: BodyStyle::Json, } }

/// Response of [`BatchUpdateTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTablesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub table_errors: Vec<TableError>,
    pub task_id: Option<String>,
}
model! { BatchUpdateTablesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TableErrors" table_errors: Vec<TableError>, 4 "TaskId" task_id: String
} }

/// Cancels query: `CancelQuery` of `datalake` 2020-07-10.
///
/// POST `/webapi/query/cancelQuery`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/CancelQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelQuery {
    pub query_id: Option<String>,
}
operation! { CancelQuery() "CancelQuery" -> CancelQueryOutput {
    0 "QueryId" query_id: String
} { path: "/webapi/query/cancelQuery", } }

/// Response of [`CancelQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelQueryOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { CancelQueryOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Checks permissions: `CheckPermissions` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/auth/permissions/check`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/CheckPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPermissions {
    pub body: Option<AccessRequest>,
}
operation! { CheckPermissions() "CheckPermissions" -> CheckPermissionsOutput {
    0 "body" body: AccessRequest
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/api/metastore/auth/permissions/check", body: BodyStyle::Json, } }

/// In the request of [`CheckPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRequest {
    pub catalog_id: Option<String>,
    pub principal: Option<Principal>,
    pub privilege_resources: Option<Vec<PrivilegeResource>>,
}
input! { AccessRequest() {
    0 "CatalogId" catalog_id: String, 1 "Principal" principal: Principal,
    2 "PrivilegeResources" privilege_resources: Vec<PrivilegeResource>
} }

/// In the request of [`CheckPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeResource {
    pub access: Option<String>,
    pub meta_resource: Option<MetaResource>,
}
input! { PrivilegeResource() {
    0 "Access" access: String, 1 "MetaResource" meta_resource: MetaResource
} }

/// Response of [`CheckPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPermissionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckPermissionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates catalog: `CreateCatalog` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/CreateCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCatalog {
    pub catalog_input: Option<CatalogInput>,
}
operation! { CreateCatalog() "CreateCatalog" -> CreateCatalogOutput {
    0 "CatalogInput" catalog_input: CatalogInput
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/metastore/catalogs", body: BodyStyle::Json, } }

/// In the request of [`CreateCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogInput {
    /// Required.
    pub catalog_id: Option<String>,
    pub catalog_type: Option<String>,
    pub description: Option<String>,
    pub jdbc_enabled: Option<bool>,
    pub location_uri: Option<String>,
    pub owner: Option<String>,
    pub storage_access_config: Option<String>,
    pub thrift_enabled: Option<bool>,
}
input! { CatalogInput(catalog_id: String) {
    0 "CatalogId" catalog_id: String, 1 "CatalogType" catalog_type: String, 2 "Description" description: String,
    3 "JdbcEnabled" jdbc_enabled: bool, 4 "LocationUri" location_uri: String, 5 "Owner" owner: String,
    6 "StorageAccessConfig" storage_access_config: String, 7 "ThriftEnabled" thrift_enabled: bool
} }

/// Response of [`CreateCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCatalogOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCatalogOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates database: `CreateDatabase` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/CreateDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub catalog_id: Option<String>,
    pub database_input: Option<DatabaseInput>,
}
operation! { CreateDatabase() "CreateDatabase" -> CreateDatabaseOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseInput" database_input: DatabaseInput
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases", body: BodyStyle::Json, } }

/// In the request of [`CreateDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseInput {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub location_uri: Option<String>,
    pub name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_type: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub privileges: Option<PrincipalPrivilegeSet>,
}
input! { DatabaseInput() {
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "LocationUri" location_uri: String,
    3 "Name" name: String, 4 "OwnerName" owner_name: String, 5 "OwnerType" owner_type: String,
    6 "Parameters" parameters: BTreeMap<String, String>, 7 "Privileges" privileges: PrincipalPrivilegeSet
} }

/// Response of [`CreateDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatabaseOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates function: `CreateFunction` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/functions`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/CreateFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunction {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub function_input: Option<FunctionInput>,
}
operation! { CreateFunction() "CreateFunction" -> CreateFunctionOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String,
    2 "FunctionInput" function_input: FunctionInput
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/functions", body: BodyStyle::Json, } }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionInput {
    pub class_name: Option<String>,
    pub create_time: Option<i64>,
    pub function_name: Option<String>,
    pub function_type: Option<String>,
    pub owner_name: Option<String>,
    pub owner_type: Option<String>,
    pub resource_uri: Option<Vec<ResourceUri>>,
}
input! { FunctionInput() {
    0 "ClassName" class_name: String, 1 "CreateTime" create_time: i64, 2 "FunctionName" function_name: String,
    3 "FunctionType" function_type: String, 4 "OwnerName" owner_name: String, 5 "OwnerType" owner_type: String,
    6 "ResourceUri" resource_uri: Vec<ResourceUri>
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceUri {
    pub resource_type: Option<String>,
    pub uri: Option<String>,
}
input! { ResourceUri() {
    0 "ResourceType" resource_type: String, 1 "Uri" uri: String
} }

/// Response of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateFunctionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates lock: `CreateLock` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/locks`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/CreateLock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLock {
    pub lock_obj_list: Option<Vec<LockObj>>,
}
operation! { CreateLock() "CreateLock" -> CreateLockOutput {
    0 "LockObjList" lock_obj_list: Vec<LockObj>
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/locks", body: BodyStyle::Json, } }

/// In the request of [`CreateLock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockObj {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub partition_name: Option<String>,
    pub table_name: Option<String>,
}
input! { LockObj() {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "PartitionName" partition_name: String,
    3 "TableName" table_name: String
} }

/// Response of [`CreateLock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLockOutput {
    pub code: Option<String>,
    pub lock_status: Option<LockStatus>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateLockOutput {
    0 "Code" code: String, 1 "LockStatus" lock_status: LockStatus, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateLock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockStatus {
    pub lock_id: Option<i64>,
    pub lock_state: Option<String>,
}
model! { LockStatus {
    0 "LockId" lock_id: i64, 1 "LockState" lock_state: String
} }

/// Creates partition: `CreatePartition` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/CreatePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartition {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub if_not_exists: Option<bool>,
    pub need_result: Option<bool>,
    pub partition_input: Option<PartitionInput>,
    pub table_name: Option<String>,
}
operation! { CreatePartition() "CreatePartition" -> CreatePartitionOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "IfNotExists" if_not_exists: bool,
    3 "NeedResult" need_result: bool, 4 "PartitionInput" partition_input: PartitionInput,
    5 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/partitions", body: BodyStyle::Json, } }

/// Response of [`CreatePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartitionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub partition: Option<Partition>,
    pub success: Option<bool>,
}
model! { CreatePartitionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Partition" partition: Partition, 3 "Success" success: bool
} }

/// Creates role: `CreateRole` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/auth/roles`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/CreateRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    pub body: Option<RoleInput>,
}
operation! { CreateRole() "CreateRole" -> CreateRoleOutput {
    0 "body" body: RoleInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/api/metastore/auth/roles", body: BodyStyle::Json, } }

/// In the request of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleInput {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
}
input! { RoleInput() {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "Name" name: String
} }

/// Response of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates table: `CreateTable` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/CreateTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTable {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub table_input: Option<TableInput>,
}
operation! { CreateTable() "CreateTable" -> CreateTableOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "TableInput" table_input: TableInput
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables", body: BodyStyle::Json, } }

/// Response of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTableOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes catalog: `DeleteCatalog` of `datalake` 2020-07-10.
///
/// DELETE `/api/metastore/catalogs`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/DeleteCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCatalog {
    /// Required.
    pub catalog_id: String,
    pub is_async: Option<bool>,
}
operation! { DeleteCatalog(catalog_id: String) "DeleteCatalog" -> DeleteCatalogOutput {
    0 "CatalogId" catalog_id, 1 "IsAsync" is_async: bool
} { method: "DELETE", path: "/api/metastore/catalogs", } }

/// Response of [`DeleteCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCatalogOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteCatalogOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes database: `DeleteDatabase` of `datalake` 2020-07-10.
///
/// DELETE `/api/metastore/catalogs/databases`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/DeleteDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    pub r#async: Option<bool>,
    pub cascade: Option<bool>,
    pub catalog_id: Option<String>,
    pub name: Option<String>,
}
operation! { DeleteDatabase() "DeleteDatabase" -> DeleteDatabaseOutput {
    0 "Async" r#async: bool, 1 "Cascade" cascade: bool, 2 "CatalogId" catalog_id: String, 3 "Name" name: String
} { method: "DELETE", path: "/api/metastore/catalogs/databases", } }

/// Response of [`DeleteDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabaseOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteDatabaseOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes function: `DeleteFunction` of `datalake` 2020-07-10.
///
/// DELETE `/api/metastore/catalogs/databases/functions`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/DeleteFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunction {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub function_name: Option<String>,
}
operation! { DeleteFunction() "DeleteFunction" -> DeleteFunctionOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "FunctionName" function_name: String
} { method: "DELETE", path: "/api/metastore/catalogs/databases/functions", } }

/// Response of [`DeleteFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFunctionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes partition: `DeletePartition` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/DeletePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePartition {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub if_exists: Option<bool>,
    pub partition_values: Option<Vec<String>>,
    pub table_name: Option<String>,
}
operation! { DeletePartition() "DeletePartition" -> DeletePartitionOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "IfExists" if_exists: bool,
    3 "PartitionValues" partition_values: Vec<String>, 4 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/partitions/delete", body: BodyStyle::Json, } }

/// Response of [`DeletePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePartitionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePartitionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes partition column statistics: `DeletePartitionColumnStatistics` of `datalake` 2020-07-10.
///
/// DELETE `/api/metastore/catalogs/databases/tables/partitions/columnstatistics`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/DeletePartitionColumnStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePartitionColumnStatistics {
    pub catalog_id: Option<String>,
    pub column_names: Option<Vec<String>>,
    pub database_name: Option<String>,
    pub partition_names: Option<Vec<String>>,
    pub table_name: Option<String>,
}
operation! { DeletePartitionColumnStatistics()
    "DeletePartitionColumnStatistics" -> DeletePartitionColumnStatisticsOutput {
    0 "CatalogId" catalog_id: String, 1 "ColumnNames" column_names: Vec<String>, 2 "DatabaseName" database_name: String,
    3 "PartitionNames" partition_names: Vec<String>, 4 "TableName" table_name: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] { method: "DELETE", path: "/api/metastore/catalogs/databases/tables/partitions/columnstatistics", } }

/// Response of [`DeletePartitionColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePartitionColumnStatisticsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePartitionColumnStatisticsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes role: `DeleteRole` of `datalake` 2020-07-10.
///
/// DELETE `/api/metastore/auth/roles`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/DeleteRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    pub role_name: Option<String>,
}
operation! { DeleteRole() "DeleteRole" -> DeleteRoleOutput {
    0 "RoleName" role_name: String
} { method: "DELETE", path: "/api/metastore/auth/roles", } }

/// Response of [`DeleteRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes table: `DeleteTable` of `datalake` 2020-07-10.
///
/// DELETE `/api/metastore/catalogs/databases/tables`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/DeleteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTable {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
}
operation! { DeleteTable() "DeleteTable" -> DeleteTableOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String
} { method: "DELETE", path: "/api/metastore/catalogs/databases/tables", } }

/// Response of [`DeleteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTableOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes table column statistics: `DeleteTableColumnStatistics` of `datalake` 2020-07-10.
///
/// DELETE `/api/metastore/catalogs/databases/tables/columnstatistics`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/DeleteTableColumnStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableColumnStatistics {
    pub catalog_id: Option<String>,
    pub column_names: Option<Vec<String>>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
}
operation! { DeleteTableColumnStatistics() "DeleteTableColumnStatistics" -> DeleteTableColumnStatisticsOutput {
    0 "CatalogId" catalog_id: String, 1 "ColumnNames" column_names: Vec<String>, 2 "DatabaseName" database_name: String,
    3 "TableName" table_name: String
} [
    Mark::new(1, Location::Default, Style::Json)
] { method: "DELETE", path: "/api/metastore/catalogs/databases/tables/columnstatistics", } }

/// Response of [`DeleteTableColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableColumnStatisticsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTableColumnStatisticsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes table version: `DeleteTableVersion` of `datalake` 2020-07-10.
///
/// DELETE `/api/metastore/catalogs/databases/tables/versions`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/DeleteTableVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableVersion {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub version_id: Option<i64>,
}
operation! { DeleteTableVersion() "DeleteTableVersion" -> DeleteTableVersionOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String,
    3 "VersionId" version_id: i64
} { method: "DELETE", path: "/api/metastore/catalogs/databases/tables/versions", } }

/// Response of [`DeleteTableVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableVersionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTableVersionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `DeregisterLocation` of `datalake` 2020-07-10.
///
/// DELETE `/webapi/locations`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/DeregisterLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterLocation {
    /// Required.
    pub location_id: String,
}
operation! { DeregisterLocation(location_id: String) "DeregisterLocation" -> DeregisterLocationOutput {
    0 "LocationId" location_id
} { method: "DELETE", path: "/webapi/locations", } }

/// Response of [`DeregisterLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterLocationOutput {
    pub data: Option<DeregisterLocationData>,
    pub success: Option<bool>,
}
model! { DeregisterLocationOutput {
    0 "Data" data: DeregisterLocationData, 1 "Success" success: bool
} }

/// In the response of [`DeregisterLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterLocationData {
    pub location_id: Option<String>,
    pub storage_collect_task_operation_result_list: Vec<
        StorageCollectTaskOperationResult,
    >,
}
model! { DeregisterLocationData {
    0 "LocationId" location_id: String,
    1 "StorageCollectTaskOperationResultList" storage_collect_task_operation_result_list: Vec<StorageCollectTaskOperationResult>
} }

/// In the response of [`DeregisterLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageCollectTaskOperationResult {
    pub dlf_created: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
model! { StorageCollectTaskOperationResult {
    0 "DlfCreated" dlf_created: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "Success" success: bool, 4 "TaskId" task_id: String, 5 "TaskType" task_type: String
} }

/// Describes regions: `DescribeRegions` of `datalake` 2020-07-10.
///
/// GET `/webapi/service/describeRegions`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {}
    { method: "GET", path: "/webapi/service/describeRegions", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>, 1 "Success" success: bool
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub description: Option<String>,
    pub name: Option<String>,
    pub show_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "Description" description: String, 1 "Name" name: String, 2 "ShowName" show_name: String, 3 "Type" r#type: String
} }

/// Gets async task status: `GetAsyncTaskStatus` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/tasks`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetAsyncTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTaskStatus {
    pub catalog_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetAsyncTaskStatus() "GetAsyncTaskStatus" -> GetAsyncTaskStatusOutput {
    0 "CatalogId" catalog_id: String, 1 "TaskId" task_id: String
} { method: "GET", path: "/api/metastore/catalogs/tasks", } }

/// Response of [`GetAsyncTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTaskStatusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_status: Option<TaskStatus>,
}
model! { GetAsyncTaskStatusOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TaskStatus" task_status: TaskStatus
} }

/// In the response of [`GetAsyncTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatus {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { TaskStatus {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Gets catalog: `GetCatalog` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalog {
    pub catalog_id: Option<String>,
}
operation! { GetCatalog() "GetCatalog" -> GetCatalogOutput {
    0 "CatalogId" catalog_id: String
} { method: "GET", path: "/api/metastore/catalogs", } }

/// Response of [`GetCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogOutput {
    pub catalog: Option<Catalog>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCatalogOutput {
    0 "Catalog" catalog: Catalog, 1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Catalog {
    pub catalog_id: Option<String>,
    pub catalog_type: Option<String>,
    pub create_time: Option<i64>,
    pub created_by: Option<String>,
    pub default_catalog: Option<bool>,
    pub description: Option<String>,
    pub jdbc_enabled: Option<bool>,
    pub location_uri: Option<String>,
    pub owner: Option<String>,
    pub status: Option<String>,
    pub storage_access_config: Option<String>,
    pub thrift_enabled: Option<bool>,
    pub update_time: Option<i64>,
}
model! { Catalog {
    0 "CatalogId" catalog_id: String, 1 "CatalogType" catalog_type: String, 2 "CreateTime" create_time: i64,
    3 "CreatedBy" created_by: String, 4 "DefaultCatalog" default_catalog: bool, 5 "Description" description: String,
    6 "JdbcEnabled" jdbc_enabled: bool, 7 "LocationUri" location_uri: String, 8 "Owner" owner: String,
    9 "Status" status: String, 10 "StorageAccessConfig" storage_access_config: String,
    11 "ThriftEnabled" thrift_enabled: bool, 12 "UpdateTime" update_time: i64
} }

/// Gets catalog settings: `GetCatalogSettings` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/settings`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetCatalogSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogSettings {
    pub catalog_id: Option<String>,
}
operation! { GetCatalogSettings() "GetCatalogSettings" -> GetCatalogSettingsOutput {
    0 "CatalogId" catalog_id: String
} { method: "GET", path: "/api/metastore/catalogs/settings", } }

/// Response of [`GetCatalogSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogSettingsOutput {
    pub catalog_settings: Option<CatalogSettings>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCatalogSettingsOutput {
    0 "CatalogSettings" catalog_settings: CatalogSettings, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the request of [`GetCatalogSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogSettings {
    pub config: Option<BTreeMap<String, String>>,
}
input! { CatalogSettings() {
    0 "Config" config: BTreeMap<String, String>
} }

/// Gets database: `GetDatabase` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabase {
    pub catalog_id: Option<String>,
    pub name: Option<String>,
}
operation! { GetDatabase() "GetDatabase" -> GetDatabaseOutput {
    0 "CatalogId" catalog_id: String, 1 "Name" name: String
} { method: "GET", path: "/api/metastore/catalogs/databases", } }

/// Response of [`GetDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseOutput {
    pub code: Option<String>,
    pub database: Option<Database>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDatabaseOutput {
    0 "Code" code: String, 1 "Database" database: Database, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Database {
    pub create_time: Option<i64>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub location_uri: Option<String>,
    pub name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_type: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub privileges: Option<PrincipalPrivilegeSet>,
    pub update_time: Option<i64>,
}
model! { Database {
    0 "CreateTime" create_time: i64, 1 "CreatedBy" created_by: String, 2 "Description" description: String,
    3 "LocationUri" location_uri: String, 4 "Name" name: String, 5 "OwnerName" owner_name: String,
    6 "OwnerType" owner_type: String, 7 "Parameters" parameters: BTreeMap<String, String>,
    8 "Privileges" privileges: PrincipalPrivilegeSet, 9 "UpdateTime" update_time: i64
} }

/// Gets database profile: `GetDatabaseProfile` of `datalake` 2020-07-10.
///
/// GET `/webapi/metastorehouse/catalog/database/databaseprofile`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetDatabaseProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseProfile {
    pub catalog_id: Option<String>,
    /// Required.
    pub database_name: String,
}
operation! { GetDatabaseProfile(database_name: String) "GetDatabaseProfile" -> GetDatabaseProfileOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name
} { method: "GET", path: "/webapi/metastorehouse/catalog/database/databaseprofile", } }

/// Response of [`GetDatabaseProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseProfileOutput {
    pub code: Option<String>,
    pub database_profile: Option<DatabaseProfile>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDatabaseProfileOutput {
    0 "Code" code: String, 1 "DatabaseProfile" database_profile: DatabaseProfile, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetDatabaseProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseProfile {
    pub create_time: Option<String>,
    pub file_cnt: Option<i64>,
    pub file_size: Option<i64>,
    pub latest_date: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub object_cnt: Option<i64>,
    pub object_size: Option<i64>,
}
model! { DatabaseProfile {
    0 "CreateTime" create_time: String, 1 "FileCnt" file_cnt: i64, 2 "FileSize" file_size: i64,
    3 "LatestDate" latest_date: String, 4 "Location" location: String, 5 "Name" name: String,
    6 "ObjectCnt" object_cnt: i64, 7 "ObjectSize" object_size: i64
} }

/// Gets function: `GetFunction` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases/functions`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunction {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub function_name: Option<String>,
}
operation! { GetFunction() "GetFunction" -> GetFunctionOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "FunctionName" function_name: String
} { method: "GET", path: "/api/metastore/catalogs/databases/functions", } }

/// Response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionOutput {
    pub code: Option<String>,
    pub function: Option<Function>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetFunctionOutput {
    0 "Code" code: String, 1 "Function" function: Function, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Function {
    pub catalog_id: Option<String>,
    pub class_name: Option<String>,
    pub create_time: Option<i64>,
    pub created_by: Option<String>,
    pub database_name: Option<String>,
    pub function_name: Option<String>,
    pub function_type: Option<String>,
    pub owner_name: Option<String>,
    pub owner_type: Option<String>,
    pub resource_uri: Vec<ResourceUri>,
    pub update_time: Option<i64>,
}
model! { Function {
    0 "CatalogId" catalog_id: String, 1 "ClassName" class_name: String, 2 "CreateTime" create_time: i64,
    3 "CreatedBy" created_by: String, 4 "DatabaseName" database_name: String, 5 "FunctionName" function_name: String,
    6 "FunctionType" function_type: String, 7 "OwnerName" owner_name: String, 8 "OwnerType" owner_type: String,
    9 "ResourceUri" resource_uri: Vec<ResourceUri>, 10 "UpdateTime" update_time: i64
} }

/// Gets lifecycle rule: `GetLifecycleRule` of `datalake` 2020-07-10.
///
/// GET `/webapi/metastorehouse/lifecycle/rule/getLifecycleRule`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetLifecycleRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLifecycleRule {
    pub biz_id: Option<String>,
    pub resource_name: Option<String>,
}
operation! { GetLifecycleRule() "GetLifecycleRule" -> GetLifecycleRuleOutput {
    0 "BizId" biz_id: String, 1 "ResourceName" resource_name: String
} { method: "GET", path: "/webapi/metastorehouse/lifecycle/rule/getLifecycleRule", } }

/// Response of [`GetLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLifecycleRuleOutput {
    pub data: Option<LifecycleRule>,
    pub success: Option<bool>,
}
model! { GetLifecycleRuleOutput {
    0 "Data" data: LifecycleRule, 1 "Success" success: bool
} }

/// In the response of [`GetLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleRule {
    pub archive_days: Option<i64>,
    pub bind_count: Option<i64>,
    pub biz_id: Option<String>,
    pub catalog_id: Option<String>,
    pub cold_archive_days: Option<i64>,
    pub config: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub ia_days: Option<i64>,
    pub name: Option<String>,
    pub resource_type: Option<String>,
    pub rule_type: Option<String>,
    pub schedule_status: Option<String>,
    pub workflow: Option<Workflow>,
    pub workflow_id: Option<String>,
    pub workflow_instance: Option<WorkflowInstance>,
}
model! { LifecycleRule {
    0 "ArchiveDays" archive_days: i64, 1 "BindCount" bind_count: i64, 2 "BizId" biz_id: String,
    3 "CatalogId" catalog_id: String, 4 "ColdArchiveDays" cold_archive_days: i64, 5 "Config" config: String,
    6 "Description" description: String, 7 "GmtCreate" gmt_create: String, 8 "GmtModified" gmt_modified: String,
    9 "IaDays" ia_days: i64, 10 "Name" name: String, 11 "ResourceType" resource_type: String,
    12 "RuleType" rule_type: String, 13 "ScheduleStatus" schedule_status: String, 14 "Workflow" workflow: Workflow,
    15 "WorkflowId" workflow_id: String, 16 "WorkflowInstance" workflow_instance: WorkflowInstance
} }

/// In the response of [`GetLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Workflow {
    pub latest_end_time: Option<String>,
    pub latest_instance_id: Option<String>,
    pub latest_instance_status: Option<String>,
    pub latest_start_time: Option<String>,
}
model! { Workflow {
    0 "LatestEndTime" latest_end_time: String, 1 "LatestInstanceId" latest_instance_id: String,
    2 "LatestInstanceStatus" latest_instance_status: String, 3 "LatestStartTime" latest_start_time: String
} }

/// In the response of [`GetLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowInstance {
    pub batch_progress: Option<i64>,
    pub dlf_workflow_id: Option<String>,
    pub end_time: Option<i64>,
    pub external_instance_id: Option<String>,
    pub runtime_logs: Vec<LogInfo>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { WorkflowInstance {
    0 "BatchProgress" batch_progress: i64, 1 "DlfWorkflowId" dlf_workflow_id: String, 2 "EndTime" end_time: i64,
    3 "ExternalInstanceId" external_instance_id: String, 4 "RuntimeLogs" runtime_logs: Vec<LogInfo>,
    5 "StartTime" start_time: i64, 6 "Status" status: String
} }

/// In the response of [`GetLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInfo {
    pub biz_time: Option<String>,
    pub gmt_create: Option<String>,
    pub instance_id: Option<String>,
    pub log_content: Option<String>,
    pub log_id: Option<String>,
    pub log_summary: Option<String>,
    pub log_type: Option<String>,
}
model! { LogInfo {
    0 "BizTime" biz_time: String, 1 "GmtCreate" gmt_create: String, 2 "InstanceId" instance_id: String,
    3 "LogContent" log_content: String, 4 "LogId" log_id: String, 5 "LogSummary" log_summary: String,
    6 "LogType" log_type: String
} }

/// Gets lock: `GetLock` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases/tables/locks`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetLock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLock {
    pub lock_id: Option<i64>,
}
operation! { GetLock() "GetLock" -> GetLockOutput {
    0 "LockId" lock_id: i64
} { method: "GET", path: "/api/metastore/catalogs/databases/tables/locks", } }

/// Response of [`GetLock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLockOutput {
    pub code: Option<String>,
    pub lock_status: Option<LockStatus>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetLockOutput {
    0 "Code" code: String, 1 "LockStatus" lock_status: LockStatus, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Gets partition: `GetPartition` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions/get`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetPartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPartition {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub partition_values: Option<Vec<String>>,
    pub table_name: Option<String>,
}
operation! { GetPartition() "GetPartition" -> GetPartitionOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String,
    2 "PartitionValues" partition_values: Vec<String>, 3 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/partitions/get", body: BodyStyle::Json, } }

/// Response of [`GetPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPartitionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub partition: Option<Partition>,
    pub success: Option<bool>,
}
model! { GetPartitionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Partition" partition: Partition, 3 "Success" success: bool
} }

/// Gets partition column statistics: `GetPartitionColumnStatistics` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases/tables/partitions/columnstatistics`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetPartitionColumnStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPartitionColumnStatistics {
    pub catalog_id: Option<String>,
    pub column_names: Option<Vec<String>>,
    pub database_name: Option<String>,
    pub partition_names: Option<Vec<String>>,
    pub table_name: Option<String>,
}
operation! { GetPartitionColumnStatistics() "GetPartitionColumnStatistics" -> GetPartitionColumnStatisticsOutput {
    0 "CatalogId" catalog_id: String, 1 "ColumnNames" column_names: Vec<String>, 2 "DatabaseName" database_name: String,
    3 "PartitionNames" partition_names: Vec<String>, 4 "TableName" table_name: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] { method: "GET", path: "/api/metastore/catalogs/databases/tables/partitions/columnstatistics", } }

/// Response of [`GetPartitionColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPartitionColumnStatisticsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub partition_statistics_map: BTreeMap<String, Vec<ColumnStatisticsObj>>,
    pub success: Option<bool>,
}
model! { GetPartitionColumnStatisticsOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "PartitionStatisticsMap" partition_statistics_map: BTreeMap<String, Vec<ColumnStatisticsObj>>,
    3 "Success" success: bool
} }

/// Gets query result: `GetQueryResult` of `datalake` 2020-07-10.
///
/// GET `/webapi/query/getQueryResult`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetQueryResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryResult {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_id: Option<String>,
}
operation! { GetQueryResult() "GetQueryResult" -> GetQueryResultOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QueryId" query_id: String
} { method: "GET", path: "/webapi/query/getQueryResult", } }

/// Response of [`GetQueryResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryResultOutput {
    pub duration: Option<i64>,
    pub end_time: Option<String>,
    pub error_message: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub job_completed: Option<bool>,
    pub logs: Option<String>,
    pub owner: Option<i64>,
    pub progress: Option<i64>,
    pub region_id: Option<String>,
    pub result_tmp_db: Option<String>,
    pub result_tmp_table: Option<String>,
    pub row_count: Option<i64>,
    pub row_count_over_limit: Option<bool>,
    pub rows: Option<String>,
    pub schema: Option<String>,
    pub sql: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
    pub total_bytes_processed: Option<i64>,
}
model! { GetQueryResultOutput {
    0 "Duration" duration: i64, 1 "EndTime" end_time: String, 2 "ErrorMessage" error_message: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: String,
    6 "JobCompleted" job_completed: bool, 7 "Logs" logs: String, 8 "Owner" owner: i64, 9 "Progress" progress: i64,
    10 "RegionId" region_id: String, 11 "ResultTmpDb" result_tmp_db: String,
    12 "ResultTmpTable" result_tmp_table: String, 13 "RowCount" row_count: i64,
    14 "RowCountOverLimit" row_count_over_limit: bool, 15 "Rows" rows: String, 16 "Schema" schema: String,
    17 "Sql" sql: String, 18 "StartTime" start_time: String, 19 "Status" status: String, 20 "Success" success: bool,
    21 "TotalBytesProcessed" total_bytes_processed: i64
} }

/// Gets region status: `GetRegionStatus` of `datalake` 2020-07-10.
///
/// GET `/webapi/service/getRegionStatus`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetRegionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionStatus {
    pub region_id: Option<String>,
}
operation! { GetRegionStatus() "GetRegionStatus" -> GetRegionStatusOutput {
    0 "RegionId" region_id: String
} { method: "GET", path: "/webapi/service/getRegionStatus", } }

/// Response of [`GetRegionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionStatusOutput {
    pub data: Option<GetRegionStatusData>,
    pub success: Option<String>,
}
model! { GetRegionStatusOutput {
    0 "Data" data: GetRegionStatusData, 1 "Success" success: String
} }

/// In the response of [`GetRegionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionStatusData {
    pub account_status: Option<String>,
    pub is_dependency_ready: Option<bool>,
    pub is_dlf_service_open: Option<bool>,
    pub region_id: Option<String>,
    pub region_status: Option<String>,
}
model! { GetRegionStatusData {
    0 "AccountStatus" account_status: String, 1 "IsDependencyReady" is_dependency_ready: bool,
    2 "IsDlfServiceOpen" is_dlf_service_open: bool, 3 "RegionId" region_id: String,
    4 "RegionStatus" region_status: String
} }

/// Gets role: `GetRole` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/auth/roles`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRole {
    pub role_name: Option<String>,
}
operation! { GetRole() "GetRole" -> GetRoleOutput {
    0 "RoleName" role_name: String
} { method: "GET", path: "/api/metastore/auth/roles", } }

/// Response of [`GetRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub role: Option<Role>,
    pub success: Option<bool>,
}
model! { GetRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Role" role: Role, 3 "Success" success: bool
} }

/// In the response of [`GetRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Role {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub is_predefined: Option<i64>,
    pub name: Option<String>,
    pub principal_arn: Option<String>,
    pub update_time: Option<i64>,
    pub users: Vec<Principal>,
}
model! { Role {
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "IsPredefined" is_predefined: i64, 4 "Name" name: String, 5 "PrincipalArn" principal_arn: String,
    6 "UpdateTime" update_time: i64, 7 "Users" users: Vec<Principal>
} }

/// Gets service status: `GetServiceStatus` of `datalake` 2020-07-10.
///
/// GET `/webapi/service/getServiceStatus`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceStatus {
    pub region_id: Option<String>,
}
operation! { GetServiceStatus() "GetServiceStatus" -> GetServiceStatusOutput {
    0 "RegionId" region_id: String
} { method: "GET", path: "/webapi/service/getServiceStatus", } }

/// Response of [`GetServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceStatusOutput {
    pub data: Option<GetServiceStatusData>,
    pub success: Option<bool>,
}
model! { GetServiceStatusOutput {
    0 "Data" data: GetServiceStatusData, 1 "Success" success: bool
} }

/// In the response of [`GetServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceStatusData {
    pub has_ram_permissions: Option<bool>,
    pub is_dlf_service_open: Option<bool>,
    pub is_oss_open: Option<bool>,
}
model! { GetServiceStatusData {
    0 "HasRamPermissions" has_ram_permissions: bool, 1 "IsDlfServiceOpen" is_dlf_service_open: bool,
    2 "IsOssOpen" is_oss_open: bool
} }

/// Gets table: `GetTable` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases/tables`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTable {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
}
operation! { GetTable() "GetTable" -> GetTableOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String
} { method: "GET", path: "/api/metastore/catalogs/databases/tables", } }

/// Response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub table: Option<Table>,
}
model! { GetTableOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "Table" table: Table
} }

/// Gets table column statistics: `GetTableColumnStatistics` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases/tables/columnstatistics`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetTableColumnStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnStatistics {
    pub catalog_id: Option<String>,
    pub column_names: Option<Vec<String>>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
}
operation! { GetTableColumnStatistics() "GetTableColumnStatistics" -> GetTableColumnStatisticsOutput {
    0 "CatalogId" catalog_id: String, 1 "ColumnNames" column_names: Vec<String>, 2 "DatabaseName" database_name: String,
    3 "TableName" table_name: String
} [
    Mark::new(1, Location::Default, Style::Json)
] { method: "GET", path: "/api/metastore/catalogs/databases/tables/columnstatistics", } }

/// Response of [`GetTableColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnStatisticsOutput {
    pub code: Option<String>,
    pub column_statistics_obj_list: Vec<ColumnStatisticsObj>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTableColumnStatisticsOutput {
    0 "Code" code: String, 1 "ColumnStatisticsObjList" column_statistics_obj_list: Vec<ColumnStatisticsObj>,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets table profile: `GetTableProfile` of `datalake` 2020-07-10.
///
/// GET `/webapi/metastorehouse/catalog/database/tableprofile`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetTableProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableProfile {
    pub catalog_id: Option<String>,
    /// Required.
    pub database_name: String,
    /// Required.
    pub table_name: String,
}
operation! { GetTableProfile(database_name: String, table_name: String) "GetTableProfile" -> GetTableProfileOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name, 2 "TableName" table_name
} { method: "GET", path: "/webapi/metastorehouse/catalog/database/tableprofile", } }

/// Response of [`GetTableProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableProfileOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub table_profile: Option<TableProfile>,
}
model! { GetTableProfileOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TableProfile" table_profile: TableProfile
} }

/// In the response of [`GetTableProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableProfile {
    pub access_num: Option<i64>,
    pub access_num_monthly: Option<i64>,
    pub access_num_weekly: Option<i64>,
    pub create_time: Option<String>,
    pub data_source_type: Option<String>,
    pub database_name: Option<String>,
    pub file_cnt: Option<i64>,
    pub file_size: Option<i64>,
    pub is_partitioned: Option<bool>,
    pub last_access_num_time: Option<String>,
    pub last_access_time: Option<String>,
    pub last_ddl_time: Option<String>,
    pub last_modify_time: Option<String>,
    pub latest_access_num_date: Option<String>,
    pub latest_date: Option<String>,
    pub location: Option<String>,
    pub object_access_num: Option<i64>,
    pub object_access_num_monthly: Option<i64>,
    pub object_access_num_weekly: Option<i64>,
    pub object_cnt: Option<i64>,
    pub object_size: Option<i64>,
    pub partition_cnt: Option<i64>,
    pub record_cnt: Option<i64>,
    pub table_name: Option<String>,
}
model! { TableProfile {
    0 "AccessNum" access_num: i64, 1 "AccessNumMonthly" access_num_monthly: i64,
    2 "AccessNumWeekly" access_num_weekly: i64, 3 "CreateTime" create_time: String,
    4 "DataSourceType" data_source_type: String, 5 "DatabaseName" database_name: String, 6 "FileCnt" file_cnt: i64,
    7 "FileSize" file_size: i64, 8 "IsPartitioned" is_partitioned: bool,
    9 "LastAccessNumTime" last_access_num_time: String, 10 "LastAccessTime" last_access_time: String,
    11 "LastDdlTime" last_ddl_time: String, 12 "LastModifyTime" last_modify_time: String,
    13 "LatestAccessNumDate" latest_access_num_date: String, 14 "LatestDate" latest_date: String,
    15 "Location" location: String, 16 "ObjectAccessNum" object_access_num: i64,
    17 "ObjectAccessNumMonthly" object_access_num_monthly: i64,
    18 "ObjectAccessNumWeekly" object_access_num_weekly: i64, 19 "ObjectCnt" object_cnt: i64,
    20 "ObjectSize" object_size: i64, 21 "PartitionCnt" partition_cnt: i64, 22 "RecordCnt" record_cnt: i64,
    23 "TableName" table_name: String
} }

/// Gets table version: `GetTableVersion` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases/tables/versions`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GetTableVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableVersion {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub version_id: Option<i64>,
}
operation! { GetTableVersion() "GetTableVersion" -> GetTableVersionOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String,
    3 "VersionId" version_id: i64
} { method: "GET", path: "/api/metastore/catalogs/databases/tables/versions", } }

/// Response of [`GetTableVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableVersionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub table_version: Option<TableVersion>,
}
model! { GetTableVersionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TableVersion" table_version: TableVersion
} }

/// Grants permissions: `GrantPermissions` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/auth/permissions/grant`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GrantPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantPermissions {
    /// Required.
    pub accesses: Vec<String>,
    pub catalog_id: Option<String>,
    /// Required.
    pub delegate_accesses: Vec<String>,
    /// Required.
    pub meta_resource: MetaResource,
    /// Required.
    pub principal: Principal,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`GrantPermissions::new`].
pub struct GrantPermissionsRequired {
    pub accesses: Vec<String>,
    pub delegate_accesses: Vec<String>,
    pub meta_resource: MetaResource,
    pub principal: Principal,
    pub r#type: String,
}
operation! {
    GrantPermissions { GrantPermissionsRequired: accesses, delegate_accesses, meta_resource, principal, r#type }
    "GrantPermissions" -> GrantPermissionsOutput {
    0 "Accesses" accesses, 1 "CatalogId" catalog_id: String, 2 "DelegateAccesses" delegate_accesses,
    3 "MetaResource" meta_resource, 4 "Principal" principal, 5 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/metastore/auth/permissions/grant", body: BodyStyle::Json, } }

/// Response of [`GrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantPermissionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GrantPermissionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Grants role to users: `GrantRoleToUsers` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/auth/roles/grantusers`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GrantRoleToUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantRoleToUsers {
    pub role_name: Option<String>,
    pub users: Option<Vec<Principal>>,
}
operation! { GrantRoleToUsers() "GrantRoleToUsers" -> GrantRoleToUsersOutput {
    0 "RoleName" role_name: String, 1 "Users" users: Vec<Principal>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { method: "PUT", path: "/api/metastore/auth/roles/grantusers", body: BodyStyle::Json, } }

/// Response of [`GrantRoleToUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantRoleToUsersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GrantRoleToUsersOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Grants roles to user: `GrantRolesToUser` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/auth/roles/grantroles`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/GrantRolesToUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantRolesToUser {
    /// Required.
    pub role_names: Vec<String>,
    /// Required.
    pub user: Principal,
}
operation! { GrantRolesToUser(role_names: Vec<String>, user: Principal) "GrantRolesToUser" -> GrantRolesToUserOutput {
    0 "RoleNames" role_names, 1 "User" user
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/metastore/auth/roles/grantroles", body: BodyStyle::Json, } }

/// Response of [`GrantRolesToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantRolesToUserOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GrantRolesToUserOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Lists catalogs: `ListCatalogs` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/list`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListCatalogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogs {
    pub id_pattern: Option<String>,
    pub next_page_token: Option<String>,
    /// -2 to 1000000.
    pub page_size: Option<i64>,
}
operation! { ListCatalogs() "ListCatalogs" -> ListCatalogsOutput {
    0 "IdPattern" id_pattern: String, 1 "NextPageToken" next_page_token: String, 2 "PageSize" page_size: i64
} { method: "GET", path: "/api/metastore/catalogs/list", } }

/// Response of [`ListCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsOutput {
    pub catalogs: Vec<Catalog>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListCatalogsOutput {
    0 "Catalogs" catalogs: Vec<Catalog>, 1 "Code" code: String, 2 "Message" message: String,
    3 "NextPageToken" next_page_token: String, 4 "Success" success: bool
} }

/// Lists databases: `ListDatabases` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases/list`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    pub catalog_id: Option<String>,
    pub name_pattern: Option<String>,
    pub next_page_token: Option<String>,
    /// -2 to 1000000.
    pub page_size: Option<i64>,
}
operation! { ListDatabases() "ListDatabases" -> ListDatabasesOutput {
    0 "CatalogId" catalog_id: String, 1 "NamePattern" name_pattern: String, 2 "NextPageToken" next_page_token: String,
    3 "PageSize" page_size: i64
} { method: "GET", path: "/api/metastore/catalogs/databases/list", } }

/// Response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub code: Option<String>,
    pub databases: Vec<Database>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListDatabasesOutput {
    0 "Code" code: String, 1 "Databases" databases: Vec<Database>, 2 "Message" message: String,
    3 "NextPageToken" next_page_token: String, 4 "Success" success: bool
} }

/// Lists function names: `ListFunctionNames` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases/functions/names`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListFunctionNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionNames {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub function_name_pattern: Option<String>,
    pub next_page_token: Option<String>,
    /// -1 to 1000000.
    pub page_size: Option<i64>,
}
operation! { ListFunctionNames() "ListFunctionNames" -> ListFunctionNamesOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String,
    2 "FunctionNamePattern" function_name_pattern: String, 3 "NextPageToken" next_page_token: String,
    4 "PageSize" page_size: i64
} { method: "GET", path: "/api/metastore/catalogs/databases/functions/names", } }

/// Response of [`ListFunctionNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionNamesOutput {
    pub code: Option<String>,
    pub function_names: Vec<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListFunctionNamesOutput {
    0 "Code" code: String, 1 "FunctionNames" function_names: Vec<String>, 2 "Message" message: String,
    3 "NextPageToken" next_page_token: String, 4 "Success" success: bool
} }

/// Lists functions: `ListFunctions` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases/functions/list`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListFunctions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctions {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub function_name_pattern: Option<String>,
    pub next_page_token: Option<String>,
    /// -1 to 1000000.
    pub page_size: Option<i64>,
}
operation! { ListFunctions() "ListFunctions" -> ListFunctionsOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String,
    2 "FunctionNamePattern" function_name_pattern: String, 3 "NextPageToken" next_page_token: String,
    4 "PageSize" page_size: i64
} { method: "GET", path: "/api/metastore/catalogs/databases/functions/list", } }

/// Response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsOutput {
    pub code: Option<String>,
    pub functions: Vec<Function>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListFunctionsOutput {
    0 "Code" code: String, 1 "Functions" functions: Vec<Function>, 2 "Message" message: String,
    3 "NextPageToken" next_page_token: String, 4 "Success" success: bool
} }

/// Lists partition names: `ListPartitionNames` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions/names`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListPartitionNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionNames {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub partial_part_values: Option<Vec<String>>,
    pub table_name: Option<String>,
}
operation! { ListPartitionNames() "ListPartitionNames" -> ListPartitionNamesOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "NextPageToken" next_page_token: String,
    3 "PageSize" page_size: i64, 4 "PartialPartValues" partial_part_values: Vec<String>,
    5 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/partitions/names", body: BodyStyle::Json, } }

/// Response of [`ListPartitionNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionNamesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub partition_names: Vec<String>,
    pub success: Option<bool>,
}
model! { ListPartitionNamesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextPageToken" next_page_token: String,
    3 "PartitionNames" partition_names: Vec<String>, 4 "Success" success: bool
} }

/// Lists partitions: `ListPartitions` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions/list`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListPartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitions {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub is_share_sd: Option<bool>,
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub partial_part_values: Option<Vec<String>>,
    pub table_name: Option<String>,
}
operation! { ListPartitions() "ListPartitions" -> ListPartitionsOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "IsShareSd" is_share_sd: bool,
    3 "NextPageToken" next_page_token: String, 4 "PageSize" page_size: i64,
    5 "PartialPartValues" partial_part_values: Vec<String>, 6 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/partitions/list", body: BodyStyle::Json, } }

/// Response of [`ListPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub partition_specs: Vec<PartitionSpec>,
    pub partitions: Vec<Partition>,
    pub success: Option<bool>,
}
model! { ListPartitionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextPageToken" next_page_token: String,
    3 "PartitionSpecs" partition_specs: Vec<PartitionSpec>, 4 "Partitions" partitions: Vec<Partition>,
    5 "Success" success: bool
} }

/// Lists partitions by expr: `ListPartitionsByExpr` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions/listbyexpr`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListPartitionsByExpr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsByExpr {}
operation! { ListPartitionsByExpr() "ListPartitionsByExpr" -> Empty {}
    { path: "/api/metastore/catalogs/databases/tables/partitions/listbyexpr", no_reply: true, } }

/// Response of [`ListPartitionsByExpr`]: empty.
pub type ListPartitionsByExprOutput = Empty;

/// Lists partitions by filter: `ListPartitionsByFilter` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions/listbyfilter`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListPartitionsByFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsByFilter {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub filter: Option<String>,
    pub is_share_sd: Option<bool>,
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub table_name: Option<String>,
}
operation! { ListPartitionsByFilter() "ListPartitionsByFilter" -> ListPartitionsByFilterOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "Filter" filter: String,
    3 "IsShareSd" is_share_sd: bool, 4 "NextPageToken" next_page_token: String, 5 "PageSize" page_size: i64,
    6 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/partitions/listbyfilter", body: BodyStyle::Json, } }

/// Response of [`ListPartitionsByFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsByFilterOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub partition_specs: Vec<PartitionSpec>,
    pub partitions: Vec<Partition>,
    pub success: Option<bool>,
}
model! { ListPartitionsByFilterOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextPageToken" next_page_token: String,
    3 "PartitionSpecs" partition_specs: Vec<PartitionSpec>, 4 "Partitions" partitions: Vec<Partition>,
    5 "Success" success: bool
} }

/// Lists partitions profile: `ListPartitionsProfile` of `datalake` 2020-07-10.
///
/// GET `/webapi/metastorehouse/catalog/database/tableprofile/partitionprofile/listPartitionsProfile`. Reads only. Pages
/// by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListPartitionsProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsProfile {
    pub catalog_id: Option<String>,
    /// Required.
    pub database_name: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub partition_names: Option<Vec<String>>,
    pub table_name: Option<String>,
}
operation! { ListPartitionsProfile(database_name: String) "ListPartitionsProfile" -> ListPartitionsProfileOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "PartitionNames" partition_names: Vec<String>, 5 "TableName" table_name: String
} [
    Mark::new(4, Location::Default, Style::Simple)
]
    { method: "GET", path: "/webapi/metastorehouse/catalog/database/tableprofile/partitionprofile/listPartitionsProfile", } }
paged! { ListPartitionsProfile: PartitionProfile = Number "PageNumber", "Data" data, total "Total" }

/// Response of [`ListPartitionsProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsProfileOutput {
    pub code: Option<String>,
    pub data: Vec<PartitionProfile>,
    pub latest_access_num_date: Option<String>,
    pub latest_date: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListPartitionsProfileOutput {
    0 "Code" code: String, 1 "Data" data: Vec<PartitionProfile>, 2 "LatestAccessNumDate" latest_access_num_date: String,
    3 "LatestDate" latest_date: String, 4 "Message" message: String, 5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`ListPartitionsProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionProfile {
    pub access_num: Option<i64>,
    pub access_num_monthly: Option<i64>,
    pub access_num_weekly: Option<i64>,
    pub archive_status: Option<String>,
    pub create_time: Option<String>,
    pub data_source_type: Option<String>,
    pub database_name: Option<String>,
    pub file_cnt: Option<i64>,
    pub file_size: Option<i64>,
    pub last_access_num_time: Option<String>,
    pub last_access_time: Option<String>,
    pub last_modify_time: Option<String>,
    pub location: Option<String>,
    pub object_access_num: Option<i64>,
    pub object_access_num_monthly: Option<i64>,
    pub object_access_num_weekly: Option<i64>,
    pub object_cnt: Option<i64>,
    pub object_size: Option<i64>,
    pub partition_name: Option<String>,
    pub table_name: Option<String>,
}
model! { PartitionProfile {
    0 "AccessNum" access_num: i64, 1 "AccessNumMonthly" access_num_monthly: i64,
    2 "AccessNumWeekly" access_num_weekly: i64, 3 "ArchiveStatus" archive_status: String,
    4 "CreateTime" create_time: String, 5 "DataSourceType" data_source_type: String,
    6 "DatabaseName" database_name: String, 7 "FileCnt" file_cnt: i64, 8 "FileSize" file_size: i64,
    9 "LastAccessNumTime" last_access_num_time: String, 10 "LastAccessTime" last_access_time: String,
    11 "LastModifyTime" last_modify_time: String, 12 "Location" location: String,
    13 "ObjectAccessNum" object_access_num: i64, 14 "ObjectAccessNumMonthly" object_access_num_monthly: i64,
    15 "ObjectAccessNumWeekly" object_access_num_weekly: i64, 16 "ObjectCnt" object_cnt: i64,
    17 "ObjectSize" object_size: i64, 18 "PartitionName" partition_name: String, 19 "TableName" table_name: String
} }

/// Lists permissions: `ListPermissions` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/auth/permissions/list`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissions {
    pub catalog_id: Option<String>,
    pub is_list_user_role_permissions: Option<bool>,
    pub meta_resource: Option<MetaResource>,
    pub meta_resource_type: Option<String>,
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub principal: Option<Principal>,
    /// Required.
    pub r#type: String,
}
operation! { ListPermissions(r#type: String) "ListPermissions" -> ListPermissionsOutput {
    0 "CatalogId" catalog_id: String, 1 "IsListUserRolePermissions" is_list_user_role_permissions: bool,
    2 "MetaResource" meta_resource: MetaResource, 3 "MetaResourceType" meta_resource_type: String,
    4 "NextPageToken" next_page_token: String, 5 "PageSize" page_size: i64, 6 "Principal" principal: Principal,
    7 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/api/metastore/auth/permissions/list", body: BodyStyle::Json, } }

/// Response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub principal_resource_permissions_list: Vec<PrincipalResourcePermissions>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPermissionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextPageToken" next_page_token: String,
    3 "PrincipalResourcePermissionsList" principal_resource_permissions_list: Vec<PrincipalResourcePermissions>,
    4 "Success" success: bool, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrincipalResourcePermissions {
    pub accesses: Vec<String>,
    pub delegate_accesses: Vec<String>,
    pub meta_resource: Option<MetaResource>,
    pub principal: Option<Principal>,
}
model! { PrincipalResourcePermissions {
    0 "Accesses" accesses: Vec<String>, 1 "DelegateAccesses" delegate_accesses: Vec<String>,
    2 "MetaResource" meta_resource: MetaResource, 3 "Principal" principal: Principal
} }

/// Lists role users: `ListRoleUsers` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/auth/roles/roleusers`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListRoleUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleUsers {
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub role_name: Option<String>,
    pub user_name_pattern: Option<String>,
}
operation! { ListRoleUsers() "ListRoleUsers" -> ListRoleUsersOutput {
    0 "NextPageToken" next_page_token: String, 1 "PageSize" page_size: i64, 2 "RoleName" role_name: String,
    3 "UserNamePattern" user_name_pattern: String
} { method: "GET", path: "/api/metastore/auth/roles/roleusers", } }

/// Response of [`ListRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleUsersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub success: Option<bool>,
    pub user_roles: Vec<UserRole>,
}
model! { ListRoleUsersOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextPageToken" next_page_token: String,
    3 "Success" success: bool, 4 "UserRoles" user_roles: Vec<UserRole>
} }

/// In the response of [`ListRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRole {
    pub grant_time: Option<i64>,
    pub role: Option<Role>,
    pub user: Option<Principal>,
}
model! { UserRole {
    0 "GrantTime" grant_time: i64, 1 "Role" role: Role, 2 "User" user: Principal
} }

/// Lists roles: `ListRoles` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/auth/roles/list`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoles {
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub role_name_pattern: Option<String>,
}
operation! { ListRoles() "ListRoles" -> ListRolesOutput {
    0 "NextPageToken" next_page_token: String, 1 "PageSize" page_size: i64,
    2 "RoleNamePattern" role_name_pattern: String
} { method: "GET", path: "/api/metastore/auth/roles/list", } }

/// Response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub roles: Vec<Role>,
    pub success: Option<bool>,
}
model! { ListRolesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextPageToken" next_page_token: String,
    3 "Roles" roles: Vec<Role>, 4 "Success" success: bool
} }

/// Lists table names: `ListTableNames` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases/tables/names`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListTableNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableNames {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub next_page_token: Option<String>,
    /// -1 to 1000000.
    pub page_size: Option<i64>,
    pub table_name_pattern: Option<String>,
    pub table_type: Option<String>,
}
operation! { ListTableNames() "ListTableNames" -> ListTableNamesOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "NextPageToken" next_page_token: String,
    3 "PageSize" page_size: i64, 4 "TableNamePattern" table_name_pattern: String, 5 "TableType" table_type: String
} { method: "GET", path: "/api/metastore/catalogs/databases/tables/names", } }

/// Response of [`ListTableNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableNamesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub success: Option<bool>,
    pub table_names: Vec<String>,
}
model! { ListTableNamesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextPageToken" next_page_token: String,
    3 "Success" success: bool, 4 "TableNames" table_names: Vec<String>
} }

/// Lists table versions: `ListTableVersions` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/catalogs/databases/tables/versions/list`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListTableVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableVersions {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub table_name: Option<String>,
}
operation! { ListTableVersions() "ListTableVersions" -> ListTableVersionsOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "NextPageToken" next_page_token: String,
    3 "PageSize" page_size: i64, 4 "TableName" table_name: String
} { method: "GET", path: "/api/metastore/catalogs/databases/tables/versions/list", } }

/// Response of [`ListTableVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableVersionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub success: Option<bool>,
    pub table_versions: Vec<TableVersion>,
}
model! { ListTableVersionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextPageToken" next_page_token: String,
    3 "Success" success: bool, 4 "TableVersions" table_versions: Vec<TableVersion>
} }

/// Lists tables: `ListTables` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/databases/tables/list`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub next_page_token: Option<String>,
    /// -1 to 1000000.
    pub page_size: Option<i64>,
    pub table_name_pattern: Option<String>,
    pub table_type: Option<String>,
}
operation! { ListTables() "ListTables" -> ListTablesOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "NextPageToken" next_page_token: String,
    3 "PageSize" page_size: i64, 4 "TableNamePattern" table_name_pattern: String, 5 "TableType" table_type: String
} { method: "GET", path: "/api/metastore/databases/tables/list", } }

/// Response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub success: Option<bool>,
    pub tables: Vec<Table>,
}
model! { ListTablesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextPageToken" next_page_token: String,
    3 "Success" success: bool, 4 "Tables" tables: Vec<Table>
} }

/// Lists user roles: `ListUserRoles` of `datalake` 2020-07-10.
///
/// GET `/api/metastore/auth/roles/userroles`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/ListUserRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRoles {
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub principal_arn: Option<String>,
    pub role_name_pattern: Option<String>,
}
operation! { ListUserRoles() "ListUserRoles" -> ListUserRolesOutput {
    0 "NextPageToken" next_page_token: String, 1 "PageSize" page_size: i64, 2 "PrincipalArn" principal_arn: String,
    3 "RoleNamePattern" role_name_pattern: String
} { method: "GET", path: "/api/metastore/auth/roles/userroles", } }

/// Response of [`ListUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRolesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_page_token: Option<String>,
    pub success: Option<bool>,
    pub user_roles: Vec<UserRole>,
}
model! { ListUserRolesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextPageToken" next_page_token: String,
    3 "Success" success: bool, 4 "UserRoles" user_roles: Vec<UserRole>
} }

/// Refreshes lock: `RefreshLock` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/catalogs/databases/tables/locks`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/RefreshLock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshLock {
    pub lock_id: Option<i64>,
}
operation! { RefreshLock() "RefreshLock" -> RefreshLockOutput {
    0 "LockId" lock_id: i64
} { method: "PUT", path: "/api/metastore/catalogs/databases/tables/locks", } }

/// Response of [`RefreshLock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshLockOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RefreshLockOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Registers location: `RegisterLocation` of `datalake` 2020-07-10.
///
/// POST `/webapi/locations`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/RegisterLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterLocation {
    pub inventory_collect_enabled: Option<bool>,
    /// Required.
    pub location: String,
    pub oss_log_collect_enabled: Option<bool>,
    /// Required.
    pub role_name: String,
}
operation! { RegisterLocation(location: String, role_name: String) "RegisterLocation" -> RegisterLocationOutput {
    0 "InventoryCollectEnabled" inventory_collect_enabled: bool, 1 "Location" location,
    2 "OssLogCollectEnabled" oss_log_collect_enabled: bool, 3 "RoleName" role_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/webapi/locations", body: BodyStyle::Json, } }

/// Response of [`RegisterLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterLocationOutput {
    pub data: Option<RegisterLocationData>,
    pub success: Option<bool>,
}
model! { RegisterLocationOutput {
    0 "Data" data: RegisterLocationData, 1 "Success" success: bool
} }

/// In the response of [`RegisterLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterLocationData {
    pub location_id: Option<String>,
    pub storage_collect_task_operation_result_list: Vec<
        StorageCollectTaskOperationResult,
    >,
}
model! { RegisterLocationData {
    0 "LocationId" location_id: String,
    1 "StorageCollectTaskOperationResultList" storage_collect_task_operation_result_list: Vec<StorageCollectTaskOperationResult>
} }

/// `RenamePartition` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/databases/tables/partitions/rename`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/RenamePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenamePartition {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub partition_input: Option<PartitionInput>,
    pub partition_values: Option<Vec<String>>,
    pub table_name: Option<String>,
}
operation! { RenamePartition() "RenamePartition" -> RenamePartitionOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String,
    2 "PartitionInput" partition_input: PartitionInput, 3 "PartitionValues" partition_values: Vec<String>,
    4 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/databases/tables/partitions/rename", body: BodyStyle::Json, } }

/// Response of [`RenamePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenamePartitionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RenamePartitionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `RenameTable` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/catalogs/databases/tables/rename`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/RenameTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameTable {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub is_async: Option<bool>,
    pub table_input: Option<TableInput>,
    pub table_name: Option<String>,
}
operation! { RenameTable() "RenameTable" -> RenameTableOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String, 2 "IsAsync" is_async: bool,
    3 "TableInput" table_input: TableInput, 4 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { method: "PUT", path: "/api/metastore/catalogs/databases/tables/rename", body: BodyStyle::Json, } }

/// Response of [`RenameTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameTableOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { RenameTableOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Revokes permissions: `RevokePermissions` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/auth/permissions/revoke`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/RevokePermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokePermissions {
    /// Required.
    pub accesses: Vec<String>,
    pub catalog_id: Option<String>,
    pub delegate_accesses: Option<Vec<String>>,
    /// Required.
    pub meta_resource: MetaResource,
    /// Required.
    pub principal: Principal,
    /// Required.
    pub r#type: String,
}
operation! {
    RevokePermissions(accesses: Vec<String>, meta_resource: MetaResource, principal: Principal, r#type: String)
    "RevokePermissions" -> RevokePermissionsOutput {
    0 "Accesses" accesses, 1 "CatalogId" catalog_id: String, 2 "DelegateAccesses" delegate_accesses: Vec<String>,
    3 "MetaResource" meta_resource, 4 "Principal" principal, 5 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/metastore/auth/permissions/revoke", body: BodyStyle::Json, } }

/// Response of [`RevokePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokePermissionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RevokePermissionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Revokes role from users: `RevokeRoleFromUsers` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/auth/roles/revokeusers`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/RevokeRoleFromUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeRoleFromUsers {
    pub role_name: Option<String>,
    pub users: Option<Vec<Principal>>,
}
operation! { RevokeRoleFromUsers() "RevokeRoleFromUsers" -> RevokeRoleFromUsersOutput {
    0 "RoleName" role_name: String, 1 "Users" users: Vec<Principal>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { method: "PUT", path: "/api/metastore/auth/roles/revokeusers", body: BodyStyle::Json, } }

/// Response of [`RevokeRoleFromUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeRoleFromUsersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RevokeRoleFromUsersOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Revokes roles from user: `RevokeRolesFromUser` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/auth/roles/revokeroles`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/RevokeRolesFromUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeRolesFromUser {
    /// Required.
    pub role_names: Vec<String>,
    /// Required.
    pub user: Principal,
}
operation! { RevokeRolesFromUser(role_names: Vec<String>, user: Principal)
    "RevokeRolesFromUser" -> RevokeRolesFromUserOutput {
    0 "RoleNames" role_names, 1 "User" user
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/metastore/auth/roles/revokeroles", body: BodyStyle::Json, } }

/// Response of [`RevokeRolesFromUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeRolesFromUserOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RevokeRolesFromUserOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Runs migration workflow: `RunMigrationWorkflow` of `datalake` 2020-07-10.
///
/// POST `/webapi/migration/workflow/run`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/RunMigrationWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMigrationWorkflow {
    /// Required.
    pub instance_id: String,
}
operation! { RunMigrationWorkflow(instance_id: String) "RunMigrationWorkflow" -> RunMigrationWorkflowOutput {
    0 "InstanceId" instance_id
} { path: "/webapi/migration/workflow/run", } }

/// Response of [`RunMigrationWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMigrationWorkflowOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { RunMigrationWorkflowOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Searches: `Search` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/search`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/Search>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    pub catalog_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_text: Option<String>,
    pub search_type: Option<String>,
    pub sort_criteria: Option<Vec<SortCriterion>>,
}
operation! { Search() "Search" -> SearchOutput {
    0 "CatalogId" catalog_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SearchText" search_text: String, 4 "SearchType" search_type: String,
    5 "SortCriteria" sort_criteria: Vec<SortCriterion>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/search", body: BodyStyle::Json, } }

/// In the request of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortCriterion {
    pub field_name: Option<String>,
    pub sort: Option<String>,
}
input! { SortCriterion() {
    0 "FieldName" field_name: String, 1 "Sort" sort: String
} }

/// Response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutput {
    pub code: Option<String>,
    pub database_result: Option<SearchDatabaseResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub table_result: Option<SearchTableResult>,
}
model! { SearchOutput {
    0 "Code" code: String, 1 "DatabaseResult" database_result: SearchDatabaseResult, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TableResult" table_result: SearchTableResult
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatabaseResult {
    pub databases: Vec<SearchDatabases>,
    pub total_count: Option<i64>,
}
model! { SearchDatabaseResult {
    0 "Databases" databases: Vec<SearchDatabases>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatabases {
    pub database: Option<Database>,
    pub high_light_list: Vec<HighLight>,
}
model! { SearchDatabases {
    0 "Database" database: Database, 1 "HighLightList" high_light_list: Vec<HighLight>
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighLight {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { HighLight {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableResult {
    pub tables: Vec<SearchTables>,
    pub total_count: Option<i64>,
}
model! { SearchTableResult {
    0 "Tables" tables: Vec<SearchTables>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTables {
    pub high_light_list: Vec<HighLight>,
    pub table: Option<Table>,
}
model! { SearchTables {
    0 "HighLightList" high_light_list: Vec<HighLight>, 1 "Table" table: Table
} }

/// Searches across catalog: `SearchAcrossCatalog` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/search/search-across-catalog`. Reads only. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/SearchAcrossCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAcrossCatalog {
    pub catalog_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_text: Option<String>,
    pub search_types: Option<Vec<String>>,
    pub sort_criteria: Option<Vec<SortCriterion>>,
}
operation! { SearchAcrossCatalog() "SearchAcrossCatalog" -> SearchAcrossCatalogOutput {
    0 "CatalogIds" catalog_ids: Vec<String>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SearchText" search_text: String, 4 "SearchTypes" search_types: Vec<String>,
    5 "SortCriteria" sort_criteria: Vec<SortCriterion>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/search/search-across-catalog", body: BodyStyle::Json, } }

/// Response of [`SearchAcrossCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAcrossCatalogOutput {
    pub catalog_result: Option<SearchAcrossCatalogCatalogResult>,
    pub code: Option<String>,
    pub database_result: Option<SearchAcrossCatalogDatabaseResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub table_result: Option<SearchAcrossCatalogTableResult>,
}
model! { SearchAcrossCatalogOutput {
    0 "CatalogResult" catalog_result: SearchAcrossCatalogCatalogResult, 1 "Code" code: String,
    2 "DatabaseResult" database_result: SearchAcrossCatalogDatabaseResult, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TableResult" table_result: SearchAcrossCatalogTableResult
} }

/// In the response of [`SearchAcrossCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAcrossCatalogCatalogResult {
    pub catalogs: Vec<SearchAcrossCatalogCatalogs>,
    pub total_count: Option<i64>,
}
model! { SearchAcrossCatalogCatalogResult {
    0 "Catalogs" catalogs: Vec<SearchAcrossCatalogCatalogs>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`SearchAcrossCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAcrossCatalogCatalogs {
    pub catalog: Option<Catalog>,
    pub high_light_list: Vec<HighLight>,
}
model! { SearchAcrossCatalogCatalogs {
    0 "Catalog" catalog: Catalog, 1 "HighLightList" high_light_list: Vec<HighLight>
} }

/// In the response of [`SearchAcrossCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAcrossCatalogDatabaseResult {
    pub databases: Vec<SearchAcrossCatalogDatabases>,
    pub total_count: Option<i64>,
}
model! { SearchAcrossCatalogDatabaseResult {
    0 "Databases" databases: Vec<SearchAcrossCatalogDatabases>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`SearchAcrossCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAcrossCatalogDatabases {
    pub database: Option<Database>,
    pub high_light_list: Vec<HighLight>,
}
model! { SearchAcrossCatalogDatabases {
    0 "Database" database: Database, 1 "HighLightList" high_light_list: Vec<HighLight>
} }

/// In the response of [`SearchAcrossCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAcrossCatalogTableResult {
    pub tables: Vec<SearchAcrossCatalogTables>,
    pub total_count: Option<i64>,
}
model! { SearchAcrossCatalogTableResult {
    0 "Tables" tables: Vec<SearchAcrossCatalogTables>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`SearchAcrossCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAcrossCatalogTables {
    pub high_light_list: Vec<HighLight>,
    pub table: Option<Table>,
}
model! { SearchAcrossCatalogTables {
    0 "HighLightList" high_light_list: Vec<HighLight>, 1 "Table" table: Table
} }

/// Stops migration workflow: `StopMigrationWorkflow` of `datalake` 2020-07-10.
///
/// PUT `/webapi/migration/workflow/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/StopMigrationWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrationWorkflow {
    /// Required.
    pub instance_id: String,
}
operation! { StopMigrationWorkflow(instance_id: String) "StopMigrationWorkflow" -> StopMigrationWorkflowOutput {
    0 "InstanceId" instance_id
} { method: "PUT", path: "/webapi/migration/workflow/stop", } }

/// Response of [`StopMigrationWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrationWorkflowOutput {
    pub success: Option<bool>,
}
model! { StopMigrationWorkflowOutput {
    0 "Success" success: bool
} }

/// Submits query: `SubmitQuery` of `datalake` 2020-07-10.
///
/// POST `/webapi/query/submitQueryRequestBody`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/SubmitQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQuery {
    pub catalog_id: Option<String>,
    pub sql: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { SubmitQuery() "SubmitQuery" -> SubmitQueryOutput {
    0 "catalogId" catalog_id: String, 1 "sql" sql: String, 2 "workspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/webapi/query/submitQueryRequestBody", body: BodyStyle::Json, } }

/// Response of [`SubmitQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQueryOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitQueryOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// `UnLock` of `datalake` 2020-07-10.
///
/// DELETE `/api/metastore/catalogs/databases/tables/locks`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UnLock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnLock {
    pub lock_id: Option<i64>,
}
operation! { UnLock() "UnLock" -> UnLockOutput {
    0 "LockId" lock_id: i64
} { method: "DELETE", path: "/api/metastore/catalogs/databases/tables/locks", } }

/// Response of [`UnLock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnLockOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnLockOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates catalog: `UpdateCatalog` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/catalogs`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UpdateCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCatalog {
    /// Required.
    pub catalog_input: CatalogInput,
}
operation! { UpdateCatalog(catalog_input: CatalogInput) "UpdateCatalog" -> UpdateCatalogOutput {
    0 "CatalogInput" catalog_input
} [
    Mark::new(0, Location::Body, Style::None)
] { method: "PUT", path: "/api/metastore/catalogs", body: BodyStyle::Json, } }

/// Response of [`UpdateCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCatalogOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCatalogOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates catalog settings: `UpdateCatalogSettings` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/catalogs/settings`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UpdateCatalogSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCatalogSettings {
    pub catalog_id: Option<String>,
    pub catalog_settings: Option<CatalogSettings>,
}
operation! { UpdateCatalogSettings() "UpdateCatalogSettings" -> UpdateCatalogSettingsOutput {
    0 "CatalogId" catalog_id: String, 1 "CatalogSettings" catalog_settings: CatalogSettings
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/metastore/catalogs/settings", body: BodyStyle::Json, } }

/// Response of [`UpdateCatalogSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCatalogSettingsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCatalogSettingsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates database: `UpdateDatabase` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/catalogs/databases`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UpdateDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatabase {
    pub catalog_id: Option<String>,
    pub database_input: Option<DatabaseInput>,
    pub name: Option<String>,
}
operation! { UpdateDatabase() "UpdateDatabase" -> UpdateDatabaseOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseInput" database_input: DatabaseInput, 2 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { method: "PUT", path: "/api/metastore/catalogs/databases", body: BodyStyle::Json, } }

/// Response of [`UpdateDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatabaseOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDatabaseOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates function: `UpdateFunction` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/catalogs/databases/functions`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UpdateFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunction {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub function_input: Option<FunctionInput>,
    pub function_name: Option<String>,
}
operation! { UpdateFunction() "UpdateFunction" -> UpdateFunctionOutput {
    0 "CatalogId" catalog_id: String, 1 "DatabaseName" database_name: String,
    2 "FunctionInput" function_input: FunctionInput, 3 "FunctionName" function_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { method: "PUT", path: "/api/metastore/catalogs/databases/functions", body: BodyStyle::Json, } }

/// Response of [`UpdateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFunctionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates partition column statistics: `UpdatePartitionColumnStatistics` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/catalogs/databases/tables/partitions/columnstatistics`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UpdatePartitionColumnStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePartitionColumnStatistics {
    pub body: Option<UpdateTablePartitionColumnStatisticsRequest>,
}
operation! { UpdatePartitionColumnStatistics()
    "UpdatePartitionColumnStatistics" -> UpdatePartitionColumnStatisticsOutput {
    0 "body" body: UpdateTablePartitionColumnStatisticsRequest
} [
    Mark::new(0, Location::WholeBody, Style::None)
]
    { method: "PUT", path: "/api/metastore/catalogs/databases/tables/partitions/columnstatistics", body: BodyStyle::Json, } }

/// In the request of [`UpdatePartitionColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTablePartitionColumnStatisticsRequest {
    pub catalog_id: Option<String>,
    pub column_statistics_list: Option<Vec<ColumnStatistics>>,
    pub database_name: Option<String>,
    pub engine: Option<String>,
    pub is_stats_compliant: Option<bool>,
    pub table_name: Option<String>,
    pub valid_write_id_list: Option<String>,
    pub write_id: Option<String>,
}
input! { UpdateTablePartitionColumnStatisticsRequest() {
    0 "CatalogId" catalog_id: String, 1 "ColumnStatisticsList" column_statistics_list: Vec<ColumnStatistics>,
    2 "DatabaseName" database_name: String, 3 "Engine" engine: String, 4 "IsStatsCompliant" is_stats_compliant: bool,
    5 "TableName" table_name: String, 6 "ValidWriteIdList" valid_write_id_list: String, 7 "WriteId" write_id: String
} }

/// In the request of [`UpdatePartitionColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnStatistics {
    pub column_statistics_desc: Option<ColumnStatisticsDesc>,
    pub column_statistics_obj_list: Option<Vec<ColumnStatisticsObj>>,
    pub engine: Option<String>,
    pub is_stats_compliant: Option<bool>,
}
input! { ColumnStatistics() {
    0 "ColumnStatisticsDesc" column_statistics_desc: ColumnStatisticsDesc,
    1 "ColumnStatisticsObjList" column_statistics_obj_list: Vec<ColumnStatisticsObj>, 2 "Engine" engine: String,
    3 "IsStatsCompliant" is_stats_compliant: bool
} }

/// In the request of [`UpdatePartitionColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnStatisticsDesc {
    pub last_analyzed_time: Option<i64>,
    pub partition_name: Option<String>,
}
input! { ColumnStatisticsDesc() {
    0 "LastAnalyzedTime" last_analyzed_time: i64, 1 "PartitionName" partition_name: String
} }

/// Response of [`UpdatePartitionColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePartitionColumnStatisticsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePartitionColumnStatisticsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates permissions: `UpdatePermissions` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/auth/permissions/`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UpdatePermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePermissions {
    /// Required.
    pub accesses: Vec<String>,
    pub catalog_id: Option<String>,
    /// Required.
    pub delegate_accesses: Vec<String>,
    /// Required.
    pub meta_resource: MetaResource,
    /// Required.
    pub principal: Principal,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`UpdatePermissions::new`].
pub struct UpdatePermissionsRequired {
    pub accesses: Vec<String>,
    pub delegate_accesses: Vec<String>,
    pub meta_resource: MetaResource,
    pub principal: Principal,
    pub r#type: String,
}
operation! {
    UpdatePermissions { UpdatePermissionsRequired: accesses, delegate_accesses, meta_resource, principal, r#type }
    "UpdatePermissions" -> UpdatePermissionsOutput {
    0 "Accesses" accesses, 1 "CatalogId" catalog_id: String, 2 "DelegateAccesses" delegate_accesses,
    3 "MetaResource" meta_resource, 4 "Principal" principal, 5 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { method: "PUT", path: "/api/metastore/auth/permissions/", body: BodyStyle::Json, } }

/// Response of [`UpdatePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePermissionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePermissionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates registered location: `UpdateRegisteredLocation` of `datalake` 2020-07-10.
///
/// PUT `/webapi/locations`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UpdateRegisteredLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegisteredLocation {
    pub inventory_collect_enabled: Option<bool>,
    /// Required.
    pub location_id: String,
    pub oss_log_collect_enabled: Option<bool>,
}
operation! { UpdateRegisteredLocation(location_id: String)
    "UpdateRegisteredLocation" -> UpdateRegisteredLocationOutput {
    0 "InventoryCollectEnabled" inventory_collect_enabled: bool, 1 "LocationId" location_id,
    2 "OssLogCollectEnabled" oss_log_collect_enabled: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { method: "PUT", path: "/webapi/locations", body: BodyStyle::Json, } }

/// Response of [`UpdateRegisteredLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegisteredLocationOutput {
    pub data: Option<UpdateRegisteredLocationData>,
    pub success: Option<bool>,
}
model! { UpdateRegisteredLocationOutput {
    0 "Data" data: UpdateRegisteredLocationData, 1 "Success" success: bool
} }

/// In the response of [`UpdateRegisteredLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegisteredLocationData {
    pub location_id: Option<String>,
    pub storage_collect_task_operation_result_list: Vec<
        StorageCollectTaskOperationResult,
    >,
}
model! { UpdateRegisteredLocationData {
    0 "LocationId" location_id: String,
    1 "StorageCollectTaskOperationResultList" storage_collect_task_operation_result_list: Vec<StorageCollectTaskOperationResult>
} }

/// Updates role: `UpdateRole` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/auth/roles`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UpdateRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRole {
    pub role_input: Option<RoleInput>,
    pub role_name: Option<String>,
}
operation! { UpdateRole() "UpdateRole" -> UpdateRoleOutput {
    0 "RoleInput" role_input: RoleInput, 1 "RoleName" role_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { method: "PUT", path: "/api/metastore/auth/roles", body: BodyStyle::Json, } }

/// Response of [`UpdateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates role users: `UpdateRoleUsers` of `datalake` 2020-07-10.
///
/// POST `/api/metastore/auth/updateroleusers`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UpdateRoleUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleUsers {
    pub role_name: Option<String>,
    pub users: Option<Vec<Principal>>,
}
operation! { UpdateRoleUsers() "UpdateRoleUsers" -> UpdateRoleUsersOutput {
    0 "RoleName" role_name: String, 1 "Users" users: Vec<Principal>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/metastore/auth/updateroleusers", body: BodyStyle::Json, } }

/// Response of [`UpdateRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleUsersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateRoleUsersOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates table: `UpdateTable` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/catalogs/databases/tables`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UpdateTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTable {
    pub allow_partition_key_change: Option<bool>,
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub is_async: Option<bool>,
    pub skip_archive: Option<bool>,
    pub table_input: Option<TableInput>,
    pub table_name: Option<String>,
}
operation! { UpdateTable() "UpdateTable" -> UpdateTableOutput {
    0 "AllowPartitionKeyChange" allow_partition_key_change: bool, 1 "CatalogId" catalog_id: String,
    2 "DatabaseName" database_name: String, 3 "IsAsync" is_async: bool, 4 "SkipArchive" skip_archive: bool,
    5 "TableInput" table_input: TableInput, 6 "TableName" table_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { method: "PUT", path: "/api/metastore/catalogs/databases/tables", body: BodyStyle::Json, } }

/// Response of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { UpdateTableOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Updates table column statistics: `UpdateTableColumnStatistics` of `datalake` 2020-07-10.
///
/// PUT `/api/metastore/catalogs/databases/tables/columnstatistics`. Changes data. See
/// <https://api.alibabacloud.com/document/DataLake/2020-07-10/UpdateTableColumnStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableColumnStatistics {
    pub body: Option<UpdateTablePartitionColumnStatisticsRequest>,
}
operation! { UpdateTableColumnStatistics() "UpdateTableColumnStatistics" -> UpdateTableColumnStatisticsOutput {
    0 "body" body: UpdateTablePartitionColumnStatisticsRequest
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { method: "PUT", path: "/api/metastore/catalogs/databases/tables/columnstatistics", body: BodyStyle::Json, } }

/// Response of [`UpdateTableColumnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableColumnStatisticsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTableColumnStatisticsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AbortLock, BatchCreatePartitions, BatchCreateTables, BatchDeletePartitions, BatchDeleteTableVersions,
    BatchDeleteTables, BatchGetPartitionColumnStatistics, BatchGetPartitions, BatchGetTables, BatchGrantPermissions,
    BatchRevokePermissions, BatchUpdatePartitions, BatchUpdateTables, CancelQuery, CheckPermissions, CreateCatalog,
    CreateDatabase, CreateFunction, CreateLock, CreatePartition, CreateRole, CreateTable, DeleteCatalog, DeleteDatabase,
    DeleteFunction, DeletePartition, DeletePartitionColumnStatistics, DeleteRole, DeleteTable,
    DeleteTableColumnStatistics, DeleteTableVersion, DeregisterLocation, DescribeRegions, GetAsyncTaskStatus,
    GetCatalog, GetCatalogSettings, GetDatabase, GetDatabaseProfile, GetFunction, GetLifecycleRule, GetLock,
    GetPartition, GetPartitionColumnStatistics, GetQueryResult, GetRegionStatus, GetRole, GetServiceStatus, GetTable,
    GetTableColumnStatistics, GetTableProfile, GetTableVersion, GrantPermissions, GrantRoleToUsers, GrantRolesToUser,
    ListCatalogs, ListDatabases, ListFunctionNames, ListFunctions, ListPartitionNames, ListPartitions,
    ListPartitionsByExpr, ListPartitionsByFilter, ListPartitionsProfile, ListPermissions, ListRoleUsers, ListRoles,
    ListTableNames, ListTableVersions, ListTables, ListUserRoles, RefreshLock, RegisterLocation, RenamePartition,
    RenameTable, RevokePermissions, RevokeRoleFromUsers, RevokeRolesFromUser, RunMigrationWorkflow, Search,
    SearchAcrossCatalog, StopMigrationWorkflow, SubmitQuery, UnLock, UpdateCatalog, UpdateCatalogSettings,
    UpdateDatabase, UpdateFunction, UpdatePartitionColumnStatistics, UpdatePermissions, UpdateRegisteredLocation,
    UpdateRole, UpdateRoleUsers, UpdateTable, UpdateTableColumnStatistics
}
