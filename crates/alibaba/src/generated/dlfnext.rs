//! `dlfnext` of Alibaba Cloud, API version 2025-03-10.
//!
//! Endpoint: a table of 12 regions, else `dlfnext.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/DlfNext/2025-03-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dlfnext::DescribeRegions};
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
        ("ap-northeast-1", "dlfnext.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "dlfnext.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "dlfnext.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "dlfnext.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "dlfnext.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dlfnext.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "dlfnext.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "dlfnext.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "dlfnext.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "dlfnext.eu-central-1.aliyuncs.com"),
        ("us-east-1", "dlfnext.us-east-1.aliyuncs.com"),
        ("us-west-1", "dlfnext.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "dlfnext-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "dlfnext-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "dlfnext-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "dlfnext-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "dlfnext-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dlfnext-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "dlfnext-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "dlfnext-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "dlfnext-vpc.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "dlfnext-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "dlfnext-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "dlfnext-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "dlfnext",
    "2025-03-10",
    "dlfnext",
    &ENDPOINTS,
);

/// `AlterCatalog` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/catalogs/{catalog}`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/AlterCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterCatalog {
    pub removals: Option<Vec<String>>,
    pub updates: Option<BTreeMap<String, String>>,
    /// Required.
    pub catalog: String,
}
operation! { AlterCatalog(catalog: String) "AlterCatalog" -> AlterCatalogOutput {
    0 "removals" removals: Vec<String>, 1 "updates" updates: BTreeMap<String, String>, 2 "catalog" catalog
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/dlf/v1/catalogs/{catalog}", body: BodyStyle::Json, } }

/// Response of [`AlterCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterCatalogOutput {
    pub missing: Vec<String>,
    pub removed: Vec<String>,
    pub updated: Vec<String>,
}
model! { AlterCatalogOutput {
    0 "missing" missing: Vec<String>, 1 "removed" removed: Vec<String>, 2 "updated" updated: Vec<String>
} }

/// `AlterDatabase` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/{catalogId}/databases/{database}`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/AlterDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterDatabase {
    pub removals: Option<Vec<String>>,
    pub updates: Option<BTreeMap<String, String>>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
}
operation! { AlterDatabase(catalog_id: String, database: String) "AlterDatabase" -> AlterDatabaseOutput {
    0 "removals" removals: Vec<String>, 1 "updates" updates: BTreeMap<String, String>, 2 "catalogId" catalog_id,
    3 "database" database
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/dlf/v1/{catalogId}/databases/{database}", body: BodyStyle::Json, } }

/// Response of [`AlterDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterDatabaseOutput {
    pub missing: Vec<String>,
    pub removed: Vec<String>,
    pub updated: Vec<String>,
}
model! { AlterDatabaseOutput {
    0 "missing" missing: Vec<String>, 1 "removed" removed: Vec<String>, 2 "updated" updated: Vec<String>
} }

/// `AlterReceiver` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/share/receivers/{receiver}`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/AlterReceiver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterReceiver {
    pub comment: Option<String>,
    pub receiver_name: Option<String>,
    /// Required.
    pub receiver: String,
}
operation! { AlterReceiver(receiver: String) "AlterReceiver" -> Empty {
    0 "comment" comment: String, 1 "receiverName" receiver_name: String, 2 "receiver" receiver
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/dlf/v1/share/receivers/{receiver}", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`AlterReceiver`]: empty.
pub type AlterReceiverOutput = Empty;

/// `AlterShare` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/share/shares/{share}`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/AlterShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterShare {
    pub comment: Option<String>,
    pub enable_write: Option<bool>,
    pub share_name: Option<String>,
    /// Required.
    pub share: String,
}
operation! { AlterShare(share: String) "AlterShare" -> Empty {
    0 "comment" comment: String, 1 "enableWrite" enable_write: bool, 2 "shareName" share_name: String, 3 "share" share
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/dlf/v1/share/shares/{share}", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`AlterShare`]: empty.
pub type AlterShareOutput = Empty;

/// `AlterShareReceivers` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/share/shares/{share}/receivers`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/AlterShareReceivers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterShareReceivers {
    pub added_receivers: Option<Vec<String>>,
    pub removed_receivers: Option<Vec<String>>,
    /// Required.
    pub share: String,
}
operation! { AlterShareReceivers(share: String) "AlterShareReceivers" -> Empty {
    0 "addedReceivers" added_receivers: Vec<String>, 1 "removedReceivers" removed_receivers: Vec<String>,
    2 "share" share
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/dlf/v1/share/shares/{share}/receivers", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`AlterShareReceivers`]: empty.
pub type AlterShareReceiversOutput = Empty;

/// `AlterShareResources` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/share/shares/{share}/resources`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/AlterShareResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterShareResources {
    pub catalog_id: Option<String>,
    pub share_resource_list: Option<Vec<ShareResource>>,
    /// Required.
    pub share: String,
}
operation! { AlterShareResources(share: String) "AlterShareResources" -> Empty {
    0 "catalogId" catalog_id: String, 1 "shareResourceList" share_resource_list: Vec<ShareResource>, 2 "share" share
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/dlf/v1/share/shares/{share}/resources", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`AlterShareResources`]: empty.
pub type AlterShareResourcesOutput = Empty;

/// In the request of [`AlterShareResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareResource {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub database_name: Option<String>,
    pub share_type: Option<String>,
    pub table_name: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
input! { ShareResource() {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "databaseName" database_name: String,
    3 "shareType" share_type: String, 4 "tableName" table_name: String, 5 "updatedAt" updated_at: i64,
    6 "updatedBy" updated_by: String
} }

/// `AlterTable` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/{catalogId}/databases/{database}/tables/{table}`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/AlterTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterTable {
    pub changes: Option<Vec<FullSchemaChange>>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { AlterTable(catalog_id: String, database: String, table: String) "AlterTable" -> Empty {
    0 "changes" changes: Vec<FullSchemaChange>, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`AlterTable`]: empty.
pub type AlterTableOutput = Empty;

/// In the request of [`AlterTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullSchemaChange {
    pub action: Option<String>,
    pub comment: Option<String>,
    pub data_type: Option<FullDataType>,
    pub field_names: Option<Vec<String>>,
    pub keep_nullability: Option<bool>,
    pub key: Option<String>,
    pub r#move: Option<Move>,
    pub new_comment: Option<String>,
    pub new_data_type: Option<FullDataType>,
    pub new_name: Option<String>,
    pub new_nullability: Option<bool>,
    pub value: Option<String>,
}
input! { FullSchemaChange() {
    0 "action" action: String, 1 "comment" comment: String, 2 "dataType" data_type: FullDataType,
    3 "fieldNames" field_names: Vec<String>, 4 "keepNullability" keep_nullability: bool, 5 "key" key: String,
    6 "move" r#move: Move, 7 "newComment" new_comment: String, 8 "newDataType" new_data_type: FullDataType,
    9 "newName" new_name: String, 10 "newNullability" new_nullability: bool, 11 "value" value: String
} }

/// In the request of [`AlterTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullDataType {
    pub element: Option<Box<FullDataType>>,
    pub fields: Option<Vec<DataField>>,
    pub key: Option<Box<FullDataType>>,
    pub r#type: Option<String>,
    pub value: Option<Box<FullDataType>>,
}
input! { FullDataType() {
    0 "element" element: Box<FullDataType>, 1 "fields" fields: Vec<DataField>, 2 "key" key: Box<FullDataType>,
    3 "type" r#type: String, 4 "value" value: Box<FullDataType>
} }

/// In the request of [`AlterTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataField {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<FullDataType>,
}
input! { DataField() {
    0 "description" description: String, 1 "id" id: i64, 2 "name" name: String, 3 "type" r#type: FullDataType
} }

/// In the request of [`AlterTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    pub field_name: Option<String>,
    pub reference_field_name: Option<String>,
    pub r#type: Option<String>,
}
input! { Move() {
    0 "fieldName" field_name: String, 1 "referenceFieldName" reference_field_name: String, 2 "type" r#type: String
} }

/// `AlterTableSchema` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/{catalogId}/databases/{database}/tables/{table}/schema`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/AlterTableSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterTableSchema {
    pub schema: Option<Schema>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { AlterTableSchema(catalog_id: String, database: String, table: String) "AlterTableSchema" -> Empty {
    0 "schema" schema: Schema, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/schema", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`AlterTableSchema`]: empty.
pub type AlterTableSchemaOutput = Empty;

/// In the request of [`AlterTableSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schema {
    pub comment: Option<String>,
    pub fields: Option<Vec<DataField>>,
    pub options: Option<BTreeMap<String, String>>,
    pub partition_keys: Option<Vec<String>>,
    pub primary_keys: Option<Vec<String>>,
}
input! { Schema() {
    0 "comment" comment: String, 1 "fields" fields: Vec<DataField>, 2 "options" options: BTreeMap<String, String>,
    3 "partitionKeys" partition_keys: Vec<String>, 4 "primaryKeys" primary_keys: Vec<String>
} }

/// Batches grant permissions: `BatchGrantPermissions` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/auth/permissions/{catalogId}/batchgrant`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/BatchGrantPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGrantPermissions {
    pub permissions: Option<Vec<Permission>>,
    /// Required.
    pub catalog_id: String,
}
operation! { BatchGrantPermissions(catalog_id: String) "BatchGrantPermissions" -> BatchGrantPermissionsOutput {
    0 "permissions" permissions: Vec<Permission>, 1 "catalogId" catalog_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/dlf/v1/auth/permissions/{catalogId}/batchgrant", body: BodyStyle::Json, } }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Permission {
    pub access: Option<String>,
    pub column_masking: Option<BTreeMap<String, ColumnMask>>,
    pub columns: Option<PermissionColumns>,
    pub database: Option<String>,
    pub expire_time: Option<String>,
    pub function: Option<String>,
    pub principal: Option<String>,
    pub resource_type: Option<String>,
    pub row_filter: Option<RowFilter>,
    pub table: Option<String>,
    pub view: Option<String>,
}
input! { Permission() {
    0 "access" access: String, 1 "columnMasking" column_masking: BTreeMap<String, ColumnMask>,
    2 "columns" columns: PermissionColumns, 3 "database" database: String, 4 "expireTime" expire_time: String,
    5 "function" function: String, 6 "principal" principal: String, 7 "resourceType" resource_type: String,
    8 "rowFilter" row_filter: RowFilter, 9 "table" table: String, 10 "view" view: String
} }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnMask {
    pub expression: Option<String>,
    pub transform: Option<String>,
}
input! { ColumnMask() {
    0 "expression" expression: String, 1 "transform" transform: String
} }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionColumns {
    pub column_names: Option<Vec<String>>,
    pub excluded_column_names: Option<Vec<String>>,
}
input! { PermissionColumns() {
    0 "columnNames" column_names: Vec<String>, 1 "excludedColumnNames" excluded_column_names: Vec<String>
} }

/// In the request of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowFilter {
    pub expression: Option<String>,
    pub predicate: Option<String>,
}
input! { RowFilter() {
    0 "expression" expression: String, 1 "predicate" predicate: String
} }

/// Response of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGrantPermissionsOutput {
    pub error_message: Option<String>,
    pub failure_permissions: Vec<FailurePermission>,
    pub success: Option<bool>,
}
model! { BatchGrantPermissionsOutput {
    0 "errorMessage" error_message: String, 1 "failurePermissions" failure_permissions: Vec<FailurePermission>,
    2 "success" success: bool
} }

/// In the response of [`BatchGrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailurePermission {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub permission: Option<Permission>,
}
model! { FailurePermission {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "permission" permission: Permission
} }

/// Batches revoke permissions: `BatchRevokePermissions` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/auth/permissions/{catalogId}/batchrevoke`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/BatchRevokePermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokePermissions {
    pub permissions: Option<Vec<Permission>>,
    /// Required.
    pub catalog_id: String,
}
operation! { BatchRevokePermissions(catalog_id: String) "BatchRevokePermissions" -> BatchRevokePermissionsOutput {
    0 "permissions" permissions: Vec<Permission>, 1 "catalogId" catalog_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/dlf/v1/auth/permissions/{catalogId}/batchrevoke", body: BodyStyle::Json, } }

/// Response of [`BatchRevokePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokePermissionsOutput {
    pub error_message: Option<String>,
    pub failure_permissions: Vec<FailurePermission>,
    pub success: Option<bool>,
}
model! { BatchRevokePermissionsOutput {
    0 "errorMessage" error_message: String, 1 "failurePermissions" failure_permissions: Vec<FailurePermission>,
    2 "success" success: bool
} }

/// Creates catalog: `CreateCatalog` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/catalogs`. Changes data. See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/CreateCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCatalog {
    pub is_shared: Option<bool>,
    pub name: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub share_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateCatalog() "CreateCatalog" -> Empty {
    0 "isShared" is_shared: bool, 1 "name" name: String, 2 "options" options: BTreeMap<String, String>,
    3 "shareId" share_id: String, 4 "type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/dlf/v1/catalogs", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`CreateCatalog`]: empty.
pub type CreateCatalogOutput = Empty;

/// Creates database: `CreateDatabase` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/{catalogId}/databases`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/CreateDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub name: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    /// Required.
    pub catalog_id: String,
}
operation! { CreateDatabase(catalog_id: String) "CreateDatabase" -> Empty {
    0 "name" name: String, 1 "options" options: BTreeMap<String, String>, 2 "catalogId" catalog_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/dlf/v1/{catalogId}/databases", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`CreateDatabase`]: empty.
pub type CreateDatabaseOutput = Empty;

/// Creates receiver: `CreateReceiver` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/share/receivers`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/CreateReceiver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiver {
    pub comment: Option<String>,
    pub receiver_name: Option<String>,
    pub receiver_tenant_id: Option<i64>,
}
operation! { CreateReceiver() "CreateReceiver" -> Empty {
    0 "comment" comment: String, 1 "receiverName" receiver_name: String, 2 "receiverTenantId" receiver_tenant_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/dlf/v1/share/receivers", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`CreateReceiver`]: empty.
pub type CreateReceiverOutput = Empty;

/// Creates role: `CreateRole` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/auth/roles`. Changes data. See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/CreateRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub role_name: Option<String>,
}
operation! { CreateRole() "CreateRole" -> Empty {
    0 "description" description: String, 1 "displayName" display_name: String, 2 "roleName" role_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/dlf/v1/auth/roles", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`CreateRole`]: empty.
pub type CreateRoleOutput = Empty;

/// Creates share: `CreateShare` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/share/shares`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/CreateShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShare {
    pub comment: Option<String>,
    pub enable_write: Option<bool>,
    /// Required.
    pub share_name: String,
}
operation! { CreateShare(share_name: String) "CreateShare" -> Empty {
    0 "comment" comment: String, 1 "enableWrite" enable_write: bool, 2 "shareName" share_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/dlf/v1/share/shares", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`CreateShare`]: empty.
pub type CreateShareOutput = Empty;

/// Creates table: `CreateTable` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/{catalogId}/databases/{database}/tables`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/CreateTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTable {
    pub identifier: Option<Identifier>,
    pub schema: Option<Schema>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
}
operation! { CreateTable(catalog_id: String, database: String) "CreateTable" -> Empty {
    0 "identifier" identifier: Identifier, 1 "schema" schema: Schema, 2 "catalogId" catalog_id, 3 "database" database
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/dlf/v1/{catalogId}/databases/{database}/tables", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`CreateTable`]: empty.
pub type CreateTableOutput = Empty;

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Identifier {
    pub database: Option<String>,
    pub object: Option<String>,
}
input! { Identifier() {
    0 "database" database: String, 1 "object" object: String
} }

/// Deletes role: `DeleteRole` of `dlfnext` 2025-03-10.
///
/// DELETE `/dlf/v1/auth/roles`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/DeleteRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    pub role_principal: Option<String>,
}
operation! { DeleteRole() "DeleteRole" -> Empty {
    0 "rolePrincipal" role_principal: String
} { method: "DELETE", path: "/dlf/v1/auth/roles", no_reply: true, } }

/// Response of [`DeleteRole`]: empty.
pub type DeleteRoleOutput = Empty;

/// Describes regions: `DescribeRegions` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/service/regions`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {}
    { method: "GET", path: "/dlf/v1/service/regions", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "regions" regions: Vec<DescribeRegionsRegions>
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
    0 "description" description: String, 1 "name" name: String, 2 "showName" show_name: String, 3 "type" r#type: String
} }

/// `DropCatalog` of `dlfnext` 2025-03-10.
///
/// DELETE `/dlf/v1/catalogs/{catalog}`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/DropCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropCatalog {
    /// Required.
    pub catalog: String,
}
operation! { DropCatalog(catalog: String) "DropCatalog" -> Empty {
    0 "catalog" catalog
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/dlf/v1/catalogs/{catalog}", no_reply: true, } }

/// Response of [`DropCatalog`]: empty.
pub type DropCatalogOutput = Empty;

/// `DropDatabase` of `dlfnext` 2025-03-10.
///
/// DELETE `/dlf/v1/{catalogId}/databases/{database}`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/DropDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropDatabase {
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
}
operation! { DropDatabase(catalog_id: String, database: String) "DropDatabase" -> Empty {
    0 "catalogId" catalog_id, 1 "database" database
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/dlf/v1/{catalogId}/databases/{database}", no_reply: true, } }

/// Response of [`DropDatabase`]: empty.
pub type DropDatabaseOutput = Empty;

/// `DropReceiver` of `dlfnext` 2025-03-10.
///
/// DELETE `/dlf/v1/share/receivers/{receiver}`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/DropReceiver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropReceiver {
    /// Required.
    pub receiver: String,
}
operation! { DropReceiver(receiver: String) "DropReceiver" -> Empty {
    0 "receiver" receiver
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/dlf/v1/share/receivers/{receiver}", no_reply: true, } }

/// Response of [`DropReceiver`]: empty.
pub type DropReceiverOutput = Empty;

/// `DropShare` of `dlfnext` 2025-03-10.
///
/// DELETE `/dlf/v1/share/shares/{share}`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/DropShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropShare {
    /// Required.
    pub share: String,
}
operation! { DropShare(share: String) "DropShare" -> Empty {
    0 "share" share
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/dlf/v1/share/shares/{share}", no_reply: true, } }

/// Response of [`DropShare`]: empty.
pub type DropShareOutput = Empty;

/// `DropTable` of `dlfnext` 2025-03-10.
///
/// DELETE `/dlf/v1/{catalogId}/databases/{database}/tables/{table}`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/DropTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropTable {
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { DropTable(catalog_id: String, database: String, table: String) "DropTable" -> Empty {
    0 "catalogId" catalog_id, 1 "database" database, 2 "table" table
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}", no_reply: true, } }

/// Response of [`DropTable`]: empty.
pub type DropTableOutput = Empty;

/// Gets catalog: `GetCatalog` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/catalogs/{catalog}`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalog {
    /// Required.
    pub catalog: String,
}
operation! { GetCatalog(catalog: String) "GetCatalog" -> GetCatalogOutput {
    0 "catalog" catalog
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/catalogs/{catalog}", } }

/// Response of [`GetCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub is_shared: Option<bool>,
    pub name: Option<String>,
    pub options: BTreeMap<String, String>,
    pub owner: Option<String>,
    pub share_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { GetCatalogOutput {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "id" id: String, 3 "isShared" is_shared: bool,
    4 "name" name: String, 5 "options" options: BTreeMap<String, String>, 6 "owner" owner: String,
    7 "shareId" share_id: String, 8 "status" status: String, 9 "type" r#type: String, 10 "updatedAt" updated_at: i64,
    11 "updatedBy" updated_by: String
} }

/// Gets catalog by id: `GetCatalogById` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/catalogs/id/{id}`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetCatalogById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogById {
    /// Required.
    pub id: String,
}
operation! { GetCatalogById(id: String) "GetCatalogById" -> GetCatalogByIdOutput {
    0 "id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/catalogs/id/{id}", } }

/// Response of [`GetCatalogById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogByIdOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub is_shared: Option<bool>,
    pub name: Option<String>,
    pub options: BTreeMap<String, String>,
    pub owner: Option<String>,
    pub share_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { GetCatalogByIdOutput {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "id" id: String, 3 "isShared" is_shared: bool,
    4 "name" name: String, 5 "options" options: BTreeMap<String, String>, 6 "owner" owner: String,
    7 "shareId" share_id: String, 8 "status" status: String, 9 "type" r#type: String, 10 "updatedAt" updated_at: i64,
    11 "updatedBy" updated_by: String
} }

/// Gets catalog kms grants: `GetCatalogKmsGrants` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/catalogs/{catalog}/kms/grants`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetCatalogKmsGrants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogKmsGrants {
    /// Required.
    pub catalog: String,
}
operation! { GetCatalogKmsGrants(catalog: String) "GetCatalogKmsGrants" -> GetCatalogKmsGrantsOutput {
    0 "catalog" catalog
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/catalogs/{catalog}/kms/grants", } }

/// Response of [`GetCatalogKmsGrants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogKmsGrantsOutput {
    pub data_access_role_arn: Option<String>,
    pub key_policy_statement: Option<String>,
    pub region: Option<String>,
    pub workflow_role_arn: Option<String>,
}
model! { GetCatalogKmsGrantsOutput {
    0 "dataAccessRoleArn" data_access_role_arn: String, 1 "keyPolicyStatement" key_policy_statement: String,
    2 "region" region: String, 3 "workflowRoleArn" workflow_role_arn: String
} }

/// Gets catalog summary: `GetCatalogSummary` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/storage-summary`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetCatalogSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogSummary {
    pub date: Option<String>,
    /// Required.
    pub catalog_id: String,
}
operation! { GetCatalogSummary(catalog_id: String) "GetCatalogSummary" -> GetCatalogSummaryOutput {
    0 "date" date: String, 1 "catalogId" catalog_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/storage-summary", } }

/// Response of [`GetCatalogSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogSummaryOutput {
    pub api_visit_count_monthly: Option<i64>,
    pub database_count: Option<MoMValues>,
    pub file_access_count_monthly: Option<i64>,
    pub generated_date: Option<String>,
    pub obj_type_archive_size: Option<i64>,
    pub obj_type_cold_archive_size: Option<i64>,
    pub obj_type_ia_size: Option<i64>,
    pub obj_type_standard_size: Option<i64>,
    pub partition_count: Option<MoMValues>,
    pub table_count: Option<MoMValues>,
    pub throughput_monthly: Option<i64>,
    pub total_file_count: Option<MoMValues>,
    pub total_file_size_in_bytes: Option<MoMValues>,
    pub total_meta_file_count: Option<MoMValues>,
    pub total_meta_size_in_bytes: Option<MoMValues>,
}
model! { GetCatalogSummaryOutput {
    0 "apiVisitCountMonthly" api_visit_count_monthly: i64, 1 "databaseCount" database_count: MoMValues,
    2 "fileAccessCountMonthly" file_access_count_monthly: i64, 3 "generatedDate" generated_date: String,
    4 "objTypeArchiveSize" obj_type_archive_size: i64, 5 "objTypeColdArchiveSize" obj_type_cold_archive_size: i64,
    6 "objTypeIaSize" obj_type_ia_size: i64, 7 "objTypeStandardSize" obj_type_standard_size: i64,
    8 "partitionCount" partition_count: MoMValues, 9 "tableCount" table_count: MoMValues,
    10 "throughputMonthly" throughput_monthly: i64, 11 "totalFileCount" total_file_count: MoMValues,
    12 "totalFileSizeInBytes" total_file_size_in_bytes: MoMValues,
    13 "totalMetaFileCount" total_meta_file_count: MoMValues,
    14 "totalMetaSizeInBytes" total_meta_size_in_bytes: MoMValues
} }

/// In the response of [`GetCatalogSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoMValues {
    pub current_value: Option<i64>,
    pub last_day_value: Option<i64>,
    pub last_month_value: Option<i64>,
}
model! { MoMValues {
    0 "currentValue" current_value: i64, 1 "lastDayValue" last_day_value: i64, 2 "lastMonthValue" last_month_value: i64
} }

/// Gets catalog summary trend: `GetCatalogSummaryTrend` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/storage-summary/trend`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetCatalogSummaryTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogSummaryTrend {
    /// Required.
    pub end_date: String,
    /// Required.
    pub start_date: String,
    /// Required.
    pub catalog_id: String,
}
operation! { GetCatalogSummaryTrend(end_date: String, start_date: String, catalog_id: String)
    "GetCatalogSummaryTrend" -> GetCatalogSummaryTrendOutput {
    0 "endDate" end_date, 1 "startDate" start_date, 2 "catalogId" catalog_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/storage-summary/trend", } }

/// Response of [`GetCatalogSummaryTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogSummaryTrendOutput {
    pub api_visit_count: Vec<DateSummary>,
    pub file_access_count: Vec<DateSummary>,
    pub throughput: Vec<DateSummary>,
    pub total_file_count: Vec<DateSummary>,
    pub total_file_size_in_bytes: Vec<DateSummary>,
    pub total_meta_count: Vec<DateSummary>,
}
model! { GetCatalogSummaryTrendOutput {
    0 "apiVisitCount" api_visit_count: Vec<DateSummary>, 1 "fileAccessCount" file_access_count: Vec<DateSummary>,
    2 "throughput" throughput: Vec<DateSummary>, 3 "totalFileCount" total_file_count: Vec<DateSummary>,
    4 "totalFileSizeInBytes" total_file_size_in_bytes: Vec<DateSummary>,
    5 "totalMetaCount" total_meta_count: Vec<DateSummary>
} }

/// In the response of [`GetCatalogSummaryTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateSummary {
    pub date: Option<String>,
    pub value: Option<i64>,
}
model! { DateSummary {
    0 "date" date: String, 1 "value" value: i64
} }

/// Gets catalog token: `GetCatalogToken` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/catalogs/{catalog}/token`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetCatalogToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogToken {
    /// Required.
    pub catalog: String,
}
operation! { GetCatalogToken(catalog: String) "GetCatalogToken" -> GetCatalogTokenOutput {
    0 "catalog" catalog
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/catalogs/{catalog}/token", } }

/// Response of [`GetCatalogToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogTokenOutput {
    pub expires_at_millis: Option<i64>,
    pub token: BTreeMap<String, String>,
}
model! { GetCatalogTokenOutput {
    0 "expiresAtMillis" expires_at_millis: i64, 1 "token" token: BTreeMap<String, String>
} }

/// Gets database: `GetDatabase` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabase {
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
}
operation! { GetDatabase(catalog_id: String, database: String) "GetDatabase" -> GetDatabaseOutput {
    0 "catalogId" catalog_id, 1 "database" database
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}", } }

/// Response of [`GetDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub options: BTreeMap<String, String>,
    pub owner: Option<String>,
    pub status: Option<String>,
    pub table_count: Option<i64>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { GetDatabaseOutput {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "id" id: String, 3 "location" location: String,
    4 "name" name: String, 5 "options" options: BTreeMap<String, String>, 6 "owner" owner: String,
    7 "status" status: String, 8 "tableCount" table_count: i64, 9 "updatedAt" updated_at: i64,
    10 "updatedBy" updated_by: String
} }

/// Gets database summary: `GetDatabaseSummary` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/storage-summary`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetDatabaseSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseSummary {
    pub date: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
}
operation! { GetDatabaseSummary(catalog_id: String, database: String) "GetDatabaseSummary" -> GetDatabaseSummaryOutput {
    0 "date" date: String, 1 "catalogId" catalog_id, 2 "database" database
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/storage-summary", } }

/// Response of [`GetDatabaseSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseSummaryOutput {
    pub created_at: Option<i64>,
    pub database_name: Option<String>,
    pub generated_date: Option<String>,
    pub location: Option<String>,
    pub obj_type_archive_size: Option<i64>,
    pub obj_type_cold_archive_size: Option<i64>,
    pub obj_type_ia_size: Option<i64>,
    pub obj_type_standard_size: Option<i64>,
    pub partition_count: Option<i64>,
    pub table_count: Option<i64>,
    pub total_file_count: Option<i64>,
    pub total_file_size_in_bytes: Option<i64>,
    pub total_meta_file_count: Option<i64>,
    pub total_meta_size_in_bytes: Option<i64>,
}
model! { GetDatabaseSummaryOutput {
    0 "createdAt" created_at: i64, 1 "databaseName" database_name: String, 2 "generatedDate" generated_date: String,
    3 "location" location: String, 4 "objTypeArchiveSize" obj_type_archive_size: i64,
    5 "objTypeColdArchiveSize" obj_type_cold_archive_size: i64, 6 "objTypeIaSize" obj_type_ia_size: i64,
    7 "objTypeStandardSize" obj_type_standard_size: i64, 8 "partitionCount" partition_count: i64,
    9 "tableCount" table_count: i64, 10 "totalFileCount" total_file_count: i64,
    11 "totalFileSizeInBytes" total_file_size_in_bytes: i64, 12 "totalMetaFileCount" total_meta_file_count: i64,
    13 "totalMetaSizeInBytes" total_meta_size_in_bytes: i64
} }

/// Gets iceberg namespace: `GetIcebergNamespace` of `dlfnext` 2025-03-10.
///
/// GET `/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetIcebergNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcebergNamespace {
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub namespace: String,
}
operation! { GetIcebergNamespace(catalog_id: String, namespace: String)
    "GetIcebergNamespace" -> GetIcebergNamespaceOutput {
    0 "catalogId" catalog_id, 1 "namespace" namespace
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}", } }

/// Response of [`GetIcebergNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcebergNamespaceOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub options: BTreeMap<String, String>,
    pub owner: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { GetIcebergNamespaceOutput {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "id" id: String, 3 "location" location: String,
    4 "name" name: String, 5 "options" options: BTreeMap<String, String>, 6 "owner" owner: String,
    7 "updatedAt" updated_at: i64, 8 "updatedBy" updated_by: String
} }

/// Gets iceberg table: `GetIcebergTable` of `dlfnext` 2025-03-10.
///
/// GET `/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}/tables/{table}`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetIcebergTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcebergTable {
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub table: String,
}
operation! { GetIcebergTable(catalog_id: String, namespace: String, table: String)
    "GetIcebergTable" -> GetIcebergTableOutput {
    0 "catalogId" catalog_id, 1 "namespace" namespace, 2 "table" table
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}/tables/{table}", } }

/// Response of [`GetIcebergTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcebergTableOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub iceberg_table_metadata: Option<IcebergTableMetadata>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub path: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
    pub version: Option<i64>,
}
model! { GetIcebergTableOutput {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String,
    2 "icebergTableMetadata" iceberg_table_metadata: IcebergTableMetadata, 3 "id" id: String, 4 "name" name: String,
    5 "owner" owner: String, 6 "path" path: String, 7 "updatedAt" updated_at: i64, 8 "updatedBy" updated_by: String,
    9 "version" version: i64
} }

/// In the response of [`GetIcebergTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IcebergTableMetadata {
    pub current_snapshot: Option<IcebergSnapshot>,
    pub fields: Vec<IcebergNestedField>,
    pub identifier_field_ids: Vec<i64>,
    pub partition_fields: Vec<IcebergPartitionField>,
    pub properties: BTreeMap<String, String>,
}
model! { IcebergTableMetadata {
    0 "currentSnapshot" current_snapshot: IcebergSnapshot, 1 "fields" fields: Vec<IcebergNestedField>,
    2 "identifierFieldIds" identifier_field_ids: Vec<i64>,
    3 "partitionFields" partition_fields: Vec<IcebergPartitionField>,
    4 "properties" properties: BTreeMap<String, String>
} }

/// In the response of [`GetIcebergTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IcebergSnapshot {
    pub added_rows: Option<i64>,
    pub id: Option<i64>,
    pub id_string: Option<String>,
    pub operation: Option<String>,
    pub parent_id: Option<i64>,
    pub parent_id_string: Option<String>,
    pub schema_id: Option<i64>,
    pub sequence_number: Option<i64>,
    pub summary: BTreeMap<String, String>,
    pub timestamp_millis: Option<i64>,
}
model! { IcebergSnapshot {
    0 "addedRows" added_rows: i64, 1 "id" id: i64, 2 "idString" id_string: String, 3 "operation" operation: String,
    4 "parentId" parent_id: i64, 5 "parentIdString" parent_id_string: String, 6 "schemaId" schema_id: i64,
    7 "sequenceNumber" sequence_number: i64, 8 "summary" summary: BTreeMap<String, String>,
    9 "timestampMillis" timestamp_millis: i64
} }

/// In the response of [`GetIcebergTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IcebergNestedField {
    pub doc: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub optional: Option<bool>,
    pub r#type: Option<String>,
}
model! { IcebergNestedField {
    0 "doc" doc: String, 1 "id" id: i64, 2 "name" name: String, 3 "optional" optional: bool, 4 "type" r#type: String
} }

/// In the response of [`GetIcebergTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IcebergPartitionField {
    pub field_id: Option<i64>,
    pub name: Option<String>,
    pub source_id: Option<i64>,
    pub transform: Option<String>,
}
model! { IcebergPartitionField {
    0 "fieldId" field_id: i64, 1 "name" name: String, 2 "sourceId" source_id: i64, 3 "transform" transform: String
} }

/// Gets query: `GetQuery` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/query/{queryId}`. Reads only. See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuery {
    /// Required.
    pub query_id: String,
}
operation! { GetQuery(query_id: String) "GetQuery" -> GetQueryOutput {
    0 "queryId" query_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/query/{queryId}", } }

/// Response of [`GetQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOutput {
    pub completed_at: Option<i64>,
    pub created_at: Option<i64>,
    pub query_id: Option<String>,
    pub results: Vec<StatementResult>,
    pub sql: Option<String>,
    pub status: Option<String>,
    pub tier: Option<String>,
}
model! { GetQueryOutput {
    0 "completedAt" completed_at: i64, 1 "createdAt" created_at: i64, 2 "queryId" query_id: String,
    3 "results" results: Vec<StatementResult>, 4 "sql" sql: String, 5 "status" status: String, 6 "tier" tier: String
} }

/// In the response of [`GetQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementResult {
    /// Secret.
    pub download_url: Option<Secret>,
    pub error: Option<String>,
    pub error_code: Option<String>,
    pub execution_time: Option<i64>,
    pub index: Option<i64>,
    pub row_count: Option<i64>,
    pub schema: Vec<StatementResultSchema>,
    pub sql: Option<String>,
    pub status: Option<String>,
}
model! { StatementResult {
    0 "downloadUrl" download_url: Secret, 1 "error" error: String, 2 "errorCode" error_code: String,
    3 "executionTime" execution_time: i64, 4 "index" index: i64, 5 "rowCount" row_count: i64,
    6 "schema" schema: Vec<StatementResultSchema>, 7 "sql" sql: String, 8 "status" status: String
} }

/// In the response of [`GetQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementResultSchema {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { StatementResultSchema {
    0 "name" name: String, 1 "type" r#type: String
} }

/// Gets receiver: `GetReceiver` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/share/receivers/{receiver}`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetReceiver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReceiver {
    /// Required.
    pub receiver: String,
}
operation! { GetReceiver(receiver: String) "GetReceiver" -> GetReceiverOutput {
    0 "receiver" receiver
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/share/receivers/{receiver}", } }

/// Response of [`GetReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReceiverOutput {
    pub comment: Option<String>,
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub receiver_name: Option<String>,
    pub receiver_tenant_id: Option<i64>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { GetReceiverOutput {
    0 "comment" comment: String, 1 "createdAt" created_at: i64, 2 "createdBy" created_by: String,
    3 "receiverName" receiver_name: String, 4 "receiverTenantId" receiver_tenant_id: i64, 5 "updatedAt" updated_at: i64,
    6 "updatedBy" updated_by: String
} }

/// Gets region status: `GetRegionStatus` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/service/status`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetRegionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionStatus {}
operation! { GetRegionStatus() "GetRegionStatus" -> GetRegionStatusOutput {}
    { method: "GET", path: "/dlf/v1/service/status", } }

/// Response of [`GetRegionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionStatusOutput {
    pub service_role_exists: Option<bool>,
    pub status: Option<String>,
}
model! { GetRegionStatusOutput {
    0 "serviceRoleExists" service_role_exists: bool, 1 "status" status: String
} }

/// Gets role: `GetRole` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/auth/roles`. Reads only. See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRole {
    pub role_principal: Option<String>,
}
operation! { GetRole() "GetRole" -> GetRoleOutput {
    0 "rolePrincipal" role_principal: String
} { method: "GET", path: "/dlf/v1/auth/roles", } }

/// Response of [`GetRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub is_predefined: Option<String>,
    pub role_name: Option<String>,
    pub role_principal: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
    pub users: Vec<User>,
}
model! { GetRoleOutput {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "description" description: String,
    3 "displayName" display_name: String, 4 "isPredefined" is_predefined: String, 5 "roleName" role_name: String,
    6 "rolePrincipal" role_principal: String, 7 "updatedAt" updated_at: i64, 8 "updatedBy" updated_by: String,
    9 "users" users: Vec<User>
} }

/// In the response of [`GetRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_principal: Option<String>,
}
model! { User {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "displayName" display_name: String,
    3 "type" r#type: String, 4 "updatedAt" updated_at: i64, 5 "updatedBy" updated_by: String,
    6 "userId" user_id: String, 7 "userName" user_name: String, 8 "userPrincipal" user_principal: String
} }

/// Gets share: `GetShare` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/share/shares/{share}`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShare {
    /// Required.
    pub share: String,
}
operation! { GetShare(share: String) "GetShare" -> GetShareOutput {
    0 "share" share
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/share/shares/{share}", } }

/// Response of [`GetShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareOutput {
    pub comment: Option<String>,
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub enable_write: Option<bool>,
    pub owner: Option<String>,
    pub provider_tenant_id: Option<i64>,
    pub share_id: Option<String>,
    pub share_name: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { GetShareOutput {
    0 "comment" comment: String, 1 "createdAt" created_at: i64, 2 "createdBy" created_by: String,
    3 "enableWrite" enable_write: bool, 4 "owner" owner: String, 5 "providerTenantId" provider_tenant_id: i64,
    6 "shareId" share_id: String, 7 "shareName" share_name: String, 8 "updatedAt" updated_at: i64,
    9 "updatedBy" updated_by: String
} }

/// Gets table: `GetTable` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/tables/{table}`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTable {
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { GetTable(catalog_id: String, database: String, table: String) "GetTable" -> GetTableOutput {
    0 "catalogId" catalog_id, 1 "database" database, 2 "table" table
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}", } }

/// Response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub iceberg_table_metadata: Option<IcebergTableMetadata>,
    pub id: Option<String>,
    pub is_external: Option<bool>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub path: Option<String>,
    pub schema: Option<Schema>,
    pub schema_id: Option<i64>,
    pub status: Option<String>,
    pub storage_action: Option<String>,
    pub storage_action_timestamp: Option<i64>,
    pub storage_class: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { GetTableOutput {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String,
    2 "icebergTableMetadata" iceberg_table_metadata: IcebergTableMetadata, 3 "id" id: String,
    4 "isExternal" is_external: bool, 5 "name" name: String, 6 "owner" owner: String, 7 "path" path: String,
    8 "schema" schema: Schema, 9 "schemaId" schema_id: i64, 10 "status" status: String,
    11 "storageAction" storage_action: String, 12 "storageActionTimestamp" storage_action_timestamp: i64,
    13 "storageClass" storage_class: String, 14 "type" r#type: String, 15 "updatedAt" updated_at: i64,
    16 "updatedBy" updated_by: String
} }

/// Gets table compaction: `GetTableCompaction` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/tables/{table}/compaction`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetTableCompaction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableCompaction {
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { GetTableCompaction(catalog_id: String, database: String, table: String)
    "GetTableCompaction" -> GetTableCompactionOutput {
    0 "catalogId" catalog_id, 1 "database" database, 2 "table" table
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/compaction", } }

/// Response of [`GetTableCompaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableCompactionOutput {
    pub catalog_id: Option<String>,
    pub cu_usage: Option<f64>,
    /// Deprecated.
    pub last_compacted_file_time: Option<i64>,
    pub latency_file_earliest_time: Option<i64>,
    /// Deprecated.
    pub max_level0_file_count: Option<String>,
    pub table_id: Option<String>,
}
model! { GetTableCompactionOutput {
    0 "catalogId" catalog_id: String, 1 "cuUsage" cu_usage: f64,
    2 "lastCompactedFileTime" last_compacted_file_time: i64,
    3 "latencyFileEarliestTime" latency_file_earliest_time: i64, 4 "maxLevel0FileCount" max_level0_file_count: String,
    5 "tableId" table_id: String
} }

/// Gets table snapshot: `GetTableSnapshot` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/tables/{table}/snapshot`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetTableSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableSnapshot {
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { GetTableSnapshot(catalog_id: String, database: String, table: String)
    "GetTableSnapshot" -> GetTableSnapshotOutput {
    0 "catalogId" catalog_id, 1 "database" database, 2 "table" table
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/snapshot", } }

/// Response of [`GetTableSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableSnapshotOutput {
    pub file_count: Option<i64>,
    pub file_size_in_bytes: Option<i64>,
    pub last_file_creation_time: Option<i64>,
    pub partition_count: Option<i64>,
    pub record_count: Option<i64>,
    pub snapshot: Option<Snapshot>,
    pub total_buckets: Option<i64>,
}
model! { GetTableSnapshotOutput {
    0 "fileCount" file_count: i64, 1 "fileSizeInBytes" file_size_in_bytes: i64,
    2 "lastFileCreationTime" last_file_creation_time: i64, 3 "partitionCount" partition_count: i64,
    4 "recordCount" record_count: i64, 5 "snapshot" snapshot: Snapshot, 6 "totalBuckets" total_buckets: i64
} }

/// In the response of [`GetTableSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshot {
    pub base_manifest_list: Option<String>,
    pub changelog_manifest_list: Option<String>,
    pub changelog_record_count: Option<i64>,
    pub commit_identifier: Option<i64>,
    pub commit_kind: Option<String>,
    pub commit_user: Option<String>,
    pub delta_manifest_list: Option<String>,
    pub delta_record_count: Option<i64>,
    pub id: Option<i64>,
    pub id_string: Option<String>,
    pub index_manifest: Option<String>,
    pub log_offsets: BTreeMap<String, i64>,
    pub parent_id_string: Option<String>,
    pub schema_id: Option<i64>,
    pub sequence_number: Option<i64>,
    pub statistics: Option<String>,
    pub summary: BTreeMap<String, String>,
    pub time_millis: Option<i64>,
    pub total_record_count: Option<i64>,
    pub version: Option<i64>,
    pub watermark: Option<i64>,
}
model! { Snapshot {
    0 "baseManifestList" base_manifest_list: String, 1 "changelogManifestList" changelog_manifest_list: String,
    2 "changelogRecordCount" changelog_record_count: i64, 3 "commitIdentifier" commit_identifier: i64,
    4 "commitKind" commit_kind: String, 5 "commitUser" commit_user: String,
    6 "deltaManifestList" delta_manifest_list: String, 7 "deltaRecordCount" delta_record_count: i64, 8 "id" id: i64,
    9 "idString" id_string: String, 10 "indexManifest" index_manifest: String,
    11 "logOffsets" log_offsets: BTreeMap<String, i64>, 12 "parentIdString" parent_id_string: String,
    13 "schemaId" schema_id: i64, 14 "sequenceNumber" sequence_number: i64, 15 "statistics" statistics: String,
    16 "summary" summary: BTreeMap<String, String>, 17 "timeMillis" time_millis: i64,
    18 "totalRecordCount" total_record_count: i64, 19 "version" version: i64, 20 "watermark" watermark: i64
} }

/// Gets table summary: `GetTableSummary` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/tables/{table}/storage-summary`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetTableSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableSummary {
    pub date: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { GetTableSummary(catalog_id: String, database: String, table: String)
    "GetTableSummary" -> GetTableSummaryOutput {
    0 "date" date: String, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/storage-summary", } }

/// Response of [`GetTableSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableSummaryOutput {
    pub created_at: Option<i64>,
    pub database_name: Option<String>,
    pub generated_date: Option<String>,
    pub last_access_time: Option<i64>,
    pub last_requester: Option<String>,
    pub obj_type_archive_size: Option<i64>,
    pub obj_type_cold_archive_size: Option<i64>,
    pub obj_type_ia_size: Option<i64>,
    pub obj_type_standard_size: Option<i64>,
    pub partition_count: Option<i64>,
    pub path: Option<String>,
    pub storage_action_params: BTreeMap<String, String>,
    pub storage_action_timestamp: Option<i64>,
    pub storage_class: Option<String>,
    pub table_name: Option<String>,
    pub top_requester: Option<String>,
    pub total_file_access_num: Option<i64>,
    pub total_file_access_num30d: Option<i64>,
    pub total_file_access_num7d: Option<i64>,
    pub total_file_count: Option<i64>,
    pub total_file_size_in_bytes: Option<i64>,
    pub total_meta_file_count: Option<i64>,
    pub total_meta_size_in_bytes: Option<i64>,
    pub unaccessed_std_ia_partition_count180d: Option<i64>,
    pub unaccessed_std_partition_count30d: Option<i64>,
    pub updated_at: Option<i64>,
}
model! { GetTableSummaryOutput {
    0 "createdAt" created_at: i64, 1 "databaseName" database_name: String, 2 "generatedDate" generated_date: String,
    3 "lastAccessTime" last_access_time: i64, 4 "lastRequester" last_requester: String,
    5 "objTypeArchiveSize" obj_type_archive_size: i64, 6 "objTypeColdArchiveSize" obj_type_cold_archive_size: i64,
    7 "objTypeIaSize" obj_type_ia_size: i64, 8 "objTypeStandardSize" obj_type_standard_size: i64,
    9 "partitionCount" partition_count: i64, 10 "path" path: String,
    11 "storageActionParams" storage_action_params: BTreeMap<String, String>,
    12 "storageActionTimestamp" storage_action_timestamp: i64, 13 "storageClass" storage_class: String,
    14 "tableName" table_name: String, 15 "topRequester" top_requester: String,
    16 "totalFileAccessNum" total_file_access_num: i64, 17 "totalFileAccessNum30d" total_file_access_num30d: i64,
    18 "totalFileAccessNum7d" total_file_access_num7d: i64, 19 "totalFileCount" total_file_count: i64,
    20 "totalFileSizeInBytes" total_file_size_in_bytes: i64, 21 "totalMetaFileCount" total_meta_file_count: i64,
    22 "totalMetaSizeInBytes" total_meta_size_in_bytes: i64,
    23 "unaccessedStdIaPartitionCount180d" unaccessed_std_ia_partition_count180d: i64,
    24 "unaccessedStdPartitionCount30d" unaccessed_std_partition_count30d: i64, 25 "updatedAt" updated_at: i64
} }

/// Gets table token: `GetTableToken` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/tables/{table}/token`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetTableToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableToken {
    pub is_internal: Option<bool>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { GetTableToken(catalog_id: String, database: String, table: String) "GetTableToken" -> GetTableTokenOutput {
    0 "isInternal" is_internal: bool, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/token", } }

/// Response of [`GetTableToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableTokenOutput {
    pub expires_at_millis: Option<i64>,
    pub token: BTreeMap<String, String>,
}
model! { GetTableTokenOutput {
    0 "expiresAtMillis" expires_at_millis: i64, 1 "token" token: BTreeMap<String, String>
} }

/// Gets user: `GetUser` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/auth/users`. Reads only. See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub user_principal: Option<String>,
}
operation! { GetUser() "GetUser" -> GetUserOutput {
    0 "userPrincipal" user_principal: String
} { method: "GET", path: "/dlf/v1/auth/users", } }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_principal: Option<String>,
}
model! { GetUserOutput {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "displayName" display_name: String,
    3 "type" r#type: String, 4 "updatedAt" updated_at: i64, 5 "updatedBy" updated_by: String,
    6 "userId" user_id: String, 7 "userName" user_name: String, 8 "userPrincipal" user_principal: String
} }

/// Gets vpc config: `GetVpcConfig` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/auth/vpc`. Reads only. See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GetVpcConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcConfig {}
operation! { GetVpcConfig() "GetVpcConfig" -> GetVpcConfigOutput {} { method: "GET", path: "/dlf/v1/auth/vpc", } }

/// Response of [`GetVpcConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcConfigOutput {
    pub trusted_vpcs: Vec<GetVpcConfigTrustedVpcs>,
}
model! { GetVpcConfigOutput {
    0 "trustedVpcs" trusted_vpcs: Vec<GetVpcConfigTrustedVpcs>
} }

/// In the response of [`GetVpcConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcConfigTrustedVpcs {
    pub created_at: Option<i64>,
    pub extended_options: BTreeMap<String, String>,
    pub vpc_id: Option<String>,
}
model! { GetVpcConfigTrustedVpcs {
    0 "createdAt" created_at: i64, 1 "extendedOptions" extended_options: BTreeMap<String, String>,
    2 "vpcId" vpc_id: String
} }

/// Grants role to users: `GrantRoleToUsers` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/auth/roles/grant`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/GrantRoleToUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantRoleToUsers {
    pub role_principal: Option<String>,
    pub user_principals: Option<Vec<String>>,
}
operation! { GrantRoleToUsers() "GrantRoleToUsers" -> Empty {
    0 "rolePrincipal" role_principal: String, 1 "userPrincipals" user_principals: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/dlf/v1/auth/roles/grant", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`GrantRoleToUsers`]: empty.
pub type GrantRoleToUsersOutput = Empty;

/// Lists catalogs: `ListCatalogs` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/catalogs`. Reads only. See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListCatalogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogs {
    pub catalog_name_pattern: Option<String>,
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
}
operation! { ListCatalogs() "ListCatalogs" -> ListCatalogsOutput {
    0 "catalogNamePattern" catalog_name_pattern: String, 1 "maxResults" max_results: i64,
    2 "pageToken" page_token: String
} { method: "GET", path: "/dlf/v1/catalogs", } }

/// Response of [`ListCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsOutput {
    pub catalogs: Vec<Catalog>,
    pub next_page_token: Option<String>,
    pub prepay_resource: Vec<PrepayResource>,
}
model! { ListCatalogsOutput {
    0 "catalogs" catalogs: Vec<Catalog>, 1 "nextPageToken" next_page_token: String,
    2 "prepayResource" prepay_resource: Vec<PrepayResource>
} }

/// In the response of [`ListCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Catalog {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub is_shared: Option<bool>,
    pub name: Option<String>,
    pub options: BTreeMap<String, String>,
    pub owner: Option<String>,
    pub share_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { Catalog {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "id" id: String, 3 "isShared" is_shared: bool,
    4 "name" name: String, 5 "options" options: BTreeMap<String, String>, 6 "owner" owner: String,
    7 "shareId" share_id: String, 8 "status" status: String, 9 "type" r#type: String, 10 "updatedAt" updated_at: i64,
    11 "updatedBy" updated_by: String
} }

/// In the response of [`ListCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepayResource {
    pub catalog_id: Option<String>,
    pub catalog_name: Option<String>,
    pub cu: Option<i64>,
    pub expire_time: Option<i64>,
    pub gmt_create: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
}
model! { PrepayResource {
    0 "catalogId" catalog_id: String, 1 "catalogName" catalog_name: String, 2 "cu" cu: i64,
    3 "expireTime" expire_time: i64, 4 "gmtCreate" gmt_create: i64, 5 "instanceId" instance_id: String,
    6 "instanceStatus" instance_status: String
} }

/// Lists database details: `ListDatabaseDetails` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/database-details`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListDatabaseDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseDetails {
    pub database_name_pattern: Option<String>,
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub catalog_id: String,
}
operation! { ListDatabaseDetails(catalog_id: String) "ListDatabaseDetails" -> ListDatabaseDetailsOutput {
    0 "databaseNamePattern" database_name_pattern: String, 1 "maxResults" max_results: i64,
    2 "pageToken" page_token: String, 3 "status" status: String, 4 "catalogId" catalog_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/database-details", } }
paged! { ListDatabaseDetails: Database = Token "pageToken", "databaseDetails" database_details, next "nextPageToken" }

/// Response of [`ListDatabaseDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseDetailsOutput {
    pub database_details: Vec<Database>,
    pub next_page_token: Option<String>,
}
model! { ListDatabaseDetailsOutput {
    0 "databaseDetails" database_details: Vec<Database>, 1 "nextPageToken" next_page_token: String
} }

/// In the response of [`ListDatabaseDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Database {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub options: BTreeMap<String, String>,
    pub owner: Option<String>,
    pub status: Option<String>,
    pub table_count: Option<i64>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { Database {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "id" id: String, 3 "location" location: String,
    4 "name" name: String, 5 "options" options: BTreeMap<String, String>, 6 "owner" owner: String,
    7 "status" status: String, 8 "tableCount" table_count: i64, 9 "updatedAt" updated_at: i64,
    10 "updatedBy" updated_by: String
} }

/// Lists databases: `ListDatabases` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    pub database_name_pattern: Option<String>,
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    /// Required.
    pub catalog_id: String,
}
operation! { ListDatabases(catalog_id: String) "ListDatabases" -> ListDatabasesOutput {
    0 "databaseNamePattern" database_name_pattern: String, 1 "maxResults" max_results: i64,
    2 "pageToken" page_token: String, 3 "catalogId" catalog_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases", } }
paged! { ListDatabases: String = Token "pageToken", "databases" databases, next "nextPageToken" }

/// Response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub databases: Vec<String>,
    pub next_page_token: Option<String>,
}
model! { ListDatabasesOutput {
    0 "databases" databases: Vec<String>, 1 "nextPageToken" next_page_token: String
} }

/// Lists functions: `ListFunctions` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/functions`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListFunctions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctions {
    pub function_name_pattern: Option<String>,
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
}
operation! { ListFunctions(catalog_id: String, database: String) "ListFunctions" -> ListFunctionsOutput {
    0 "functionNamePattern" function_name_pattern: String, 1 "maxResults" max_results: i64,
    2 "pageToken" page_token: String, 3 "catalogId" catalog_id, 4 "database" database
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/functions", } }
paged! { ListFunctions: String = Token "pageToken", "functions" functions, next "nextPageToken" }

/// Response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsOutput {
    pub functions: Vec<String>,
    pub next_page_token: Option<String>,
}
model! { ListFunctionsOutput {
    0 "functions" functions: Vec<String>, 1 "nextPageToken" next_page_token: String
} }

/// Lists iceberg namespace details: `ListIcebergNamespaceDetails` of `dlfnext` 2025-03-10.
///
/// GET `/iceberg/dlf/v1/{catalogId}/namespace-details`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListIcebergNamespaceDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergNamespaceDetails {
    pub max_results: Option<i64>,
    pub namespace_name_pattern: Option<String>,
    pub page_token: Option<String>,
    /// Required.
    pub catalog_id: String,
}
operation! { ListIcebergNamespaceDetails(catalog_id: String)
    "ListIcebergNamespaceDetails" -> ListIcebergNamespaceDetailsOutput {
    0 "maxResults" max_results: i64, 1 "namespaceNamePattern" namespace_name_pattern: String,
    2 "pageToken" page_token: String, 3 "catalogId" catalog_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/iceberg/dlf/v1/{catalogId}/namespace-details", } }
paged! { ListIcebergNamespaceDetails: Namespace =
    Token "pageToken", "namespaceDetails" namespace_details, next "nextPageToken" }

/// Response of [`ListIcebergNamespaceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergNamespaceDetailsOutput {
    pub namespace_details: Vec<Namespace>,
    pub next_page_token: Option<String>,
}
model! { ListIcebergNamespaceDetailsOutput {
    0 "namespaceDetails" namespace_details: Vec<Namespace>, 1 "nextPageToken" next_page_token: String
} }

/// In the response of [`ListIcebergNamespaceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Namespace {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub options: BTreeMap<String, String>,
    pub owner: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { Namespace {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "id" id: String, 3 "location" location: String,
    4 "name" name: String, 5 "options" options: BTreeMap<String, String>, 6 "owner" owner: String,
    7 "updatedAt" updated_at: i64, 8 "updatedBy" updated_by: String
} }

/// Lists iceberg snapshots: `ListIcebergSnapshots` of `dlfnext` 2025-03-10.
///
/// GET `/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}/tables/{table}/snapshots`. Reads only. Pages by token
/// (`pageToken`). See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListIcebergSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergSnapshots {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub table: String,
}
operation! { ListIcebergSnapshots(catalog_id: String, namespace: String, table: String)
    "ListIcebergSnapshots" -> ListIcebergSnapshotsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "catalogId" catalog_id,
    3 "namespace" namespace, 4 "table" table
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}/tables/{table}/snapshots", } }
paged! { ListIcebergSnapshots: IcebergSnapshot = Token "pageToken", "snapshots" snapshots, next "nextPageToken" }

/// Response of [`ListIcebergSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergSnapshotsOutput {
    pub next_page_token: Option<String>,
    pub snapshots: Vec<IcebergSnapshot>,
}
model! { ListIcebergSnapshotsOutput {
    0 "nextPageToken" next_page_token: String, 1 "snapshots" snapshots: Vec<IcebergSnapshot>
} }

/// Lists iceberg table details: `ListIcebergTableDetails` of `dlfnext` 2025-03-10.
///
/// GET `/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}/table-details`. Reads only. Pages by token (`pageToken`).
/// See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListIcebergTableDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergTableDetails {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub table_name_pattern: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub namespace: String,
}
operation! { ListIcebergTableDetails(catalog_id: String, namespace: String)
    "ListIcebergTableDetails" -> ListIcebergTableDetailsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "tableNamePattern" table_name_pattern: String,
    3 "catalogId" catalog_id, 4 "namespace" namespace
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}/table-details", } }
paged! { ListIcebergTableDetails: IcebergTable = Token "pageToken", "tableDetails" table_details, next "nextPageToken" }

/// Response of [`ListIcebergTableDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergTableDetailsOutput {
    pub next_page_token: Option<String>,
    pub table_details: Vec<IcebergTable>,
}
model! { ListIcebergTableDetailsOutput {
    0 "nextPageToken" next_page_token: String, 1 "tableDetails" table_details: Vec<IcebergTable>
} }

/// In the response of [`ListIcebergTableDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IcebergTable {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub iceberg_table_metadata: Option<IcebergTableMetadata>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub path: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
    pub version: Option<i64>,
}
model! { IcebergTable {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String,
    2 "icebergTableMetadata" iceberg_table_metadata: IcebergTableMetadata, 3 "id" id: String, 4 "name" name: String,
    5 "owner" owner: String, 6 "path" path: String, 7 "updatedAt" updated_at: i64, 8 "updatedBy" updated_by: String,
    9 "version" version: i64
} }

/// Lists partition summaries: `ListPartitionSummaries` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/tables/{table}/partitions/storage-summary`. Reads only. Pages by token
/// (`pageToken`). See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListPartitionSummaries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionSummaries {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub partition_name_pattern: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { ListPartitionSummaries(catalog_id: String, database: String, table: String)
    "ListPartitionSummaries" -> ListPartitionSummariesOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String,
    2 "partitionNamePattern" partition_name_pattern: String, 3 "catalogId" catalog_id, 4 "database" database,
    5 "table" table
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/partitions/storage-summary", } }
paged! { ListPartitionSummaries: PartitionSummary = Token "pageToken", "partitions" partitions, next "nextPageToken" }

/// Response of [`ListPartitionSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionSummariesOutput {
    pub next_page_token: Option<String>,
    pub partitions: Vec<PartitionSummary>,
}
model! { ListPartitionSummariesOutput {
    0 "nextPageToken" next_page_token: String, 1 "partitions" partitions: Vec<PartitionSummary>
} }

/// In the response of [`ListPartitionSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionSummary {
    pub created_at: Option<i64>,
    pub database_name: Option<String>,
    pub last_access_time: Option<i64>,
    pub last_requester: Option<String>,
    pub partition_name: Option<String>,
    pub storage_action_params: BTreeMap<String, String>,
    pub storage_action_timestamp: Option<i64>,
    pub storage_class: Option<String>,
    pub table_name: Option<String>,
    pub top_requester: Option<String>,
    pub total_file_access_num: Option<i64>,
    pub total_file_access_num30d: Option<i64>,
    pub total_file_access_num7d: Option<i64>,
    pub total_file_count: Option<i64>,
    pub total_file_size_in_bytes: Option<i64>,
    pub updated_at: Option<i64>,
}
model! { PartitionSummary {
    0 "createdAt" created_at: i64, 1 "databaseName" database_name: String, 2 "lastAccessTime" last_access_time: i64,
    3 "lastRequester" last_requester: String, 4 "partitionName" partition_name: String,
    5 "storageActionParams" storage_action_params: BTreeMap<String, String>,
    6 "storageActionTimestamp" storage_action_timestamp: i64, 7 "storageClass" storage_class: String,
    8 "tableName" table_name: String, 9 "topRequester" top_requester: String,
    10 "totalFileAccessNum" total_file_access_num: i64, 11 "totalFileAccessNum30d" total_file_access_num30d: i64,
    12 "totalFileAccessNum7d" total_file_access_num7d: i64, 13 "totalFileCount" total_file_count: i64,
    14 "totalFileSizeInBytes" total_file_size_in_bytes: i64, 15 "updatedAt" updated_at: i64
} }

/// Lists partitions: `ListPartitions` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/tables/{table}/partitions`. Reads only. Pages by token (`pageToken`).
/// See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListPartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitions {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub partition_name_pattern: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { ListPartitions(catalog_id: String, database: String, table: String)
    "ListPartitions" -> ListPartitionsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String,
    2 "partitionNamePattern" partition_name_pattern: String, 3 "catalogId" catalog_id, 4 "database" database,
    5 "table" table
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/partitions", } }
paged! { ListPartitions: Partition = Token "pageToken", "partitions" partitions, next "nextPageToken" }

/// Response of [`ListPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsOutput {
    pub next_page_token: Option<String>,
    pub partitions: Vec<Partition>,
}
model! { ListPartitionsOutput {
    0 "nextPageToken" next_page_token: String, 1 "partitions" partitions: Vec<Partition>
} }

/// In the response of [`ListPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Partition {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub done: Option<bool>,
    pub file_count: Option<i64>,
    pub file_size_in_bytes: Option<i64>,
    pub last_file_creation_time: Option<i64>,
    pub record_count: Option<i64>,
    pub spec: BTreeMap<String, Value>,
    pub storage_action: Option<String>,
    pub storage_action_timestamp: Option<i64>,
    pub storage_class: Option<String>,
    pub total_buckets: Option<i64>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { Partition {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "done" done: bool, 3 "fileCount" file_count: i64,
    4 "fileSizeInBytes" file_size_in_bytes: i64, 5 "lastFileCreationTime" last_file_creation_time: i64,
    6 "recordCount" record_count: i64, 7 "spec" spec: BTreeMap<String, Value>, 8 "storageAction" storage_action: String,
    9 "storageActionTimestamp" storage_action_timestamp: i64, 10 "storageClass" storage_class: String,
    11 "totalBuckets" total_buckets: i64, 12 "updatedAt" updated_at: i64, 13 "updatedBy" updated_by: String
} }

/// Lists partitions by names: `ListPartitionsByNames` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/{catalogId}/databases/{database}/tables/{table}/partitions/list-by-names`. Reads only. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListPartitionsByNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsByNames {
    pub specs: Option<Vec<BTreeMap<String, String>>>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { ListPartitionsByNames(catalog_id: String, database: String, table: String)
    "ListPartitionsByNames" -> ListPartitionsByNamesOutput {
    0 "specs" specs: Vec<BTreeMap<String, String>>, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/partitions/list-by-names", body: BodyStyle::Json, } }

/// Response of [`ListPartitionsByNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsByNamesOutput {
    pub partitions: Vec<Partition>,
}
model! { ListPartitionsByNamesOutput {
    0 "partitions" partitions: Vec<Partition>
} }

/// Lists permissions: `ListPermissions` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/auth/permissions/{catalogId}/list`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissions {
    pub database: Option<String>,
    pub function: Option<String>,
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub principal: Option<String>,
    /// Required.
    pub resource_type: String,
    pub table: Option<String>,
    pub view: Option<String>,
    /// Required.
    pub catalog_id: String,
}
operation! { ListPermissions(resource_type: String, catalog_id: String) "ListPermissions" -> ListPermissionsOutput {
    0 "database" database: String, 1 "function" function: String, 2 "maxResults" max_results: i64,
    3 "pageToken" page_token: String, 4 "principal" principal: String, 5 "resourceType" resource_type,
    6 "table" table: String, 7 "view" view: String, 8 "catalogId" catalog_id
} [
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/auth/permissions/{catalogId}/list", } }
paged! { ListPermissions: Permission = Token "pageToken", "permissions" permissions, next "nextPageToken" }

/// Response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsOutput {
    pub next_page_token: Option<String>,
    pub permissions: Vec<Permission>,
}
model! { ListPermissionsOutput {
    0 "nextPageToken" next_page_token: String, 1 "permissions" permissions: Vec<Permission>
} }

/// Lists provided shares: `ListProvidedShares` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/share/shares/list/provided`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListProvidedShares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvidedShares {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
}
operation! { ListProvidedShares() "ListProvidedShares" -> ListProvidedSharesOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String
} { method: "GET", path: "/dlf/v1/share/shares/list/provided", } }
paged! { ListProvidedShares: Share = Token "pageToken", "shares" shares, next "nextPageToken" }

/// Response of [`ListProvidedShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvidedSharesOutput {
    pub next_page_token: Option<String>,
    pub shares: Vec<Share>,
}
model! { ListProvidedSharesOutput {
    0 "nextPageToken" next_page_token: String, 1 "shares" shares: Vec<Share>
} }

/// In the response of [`ListProvidedShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Share {
    pub comment: Option<String>,
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub enable_write: Option<bool>,
    pub owner: Option<String>,
    pub provider_tenant_id: Option<i64>,
    pub share_id: Option<String>,
    pub share_name: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { Share {
    0 "comment" comment: String, 1 "createdAt" created_at: i64, 2 "createdBy" created_by: String,
    3 "enableWrite" enable_write: bool, 4 "owner" owner: String, 5 "providerTenantId" provider_tenant_id: i64,
    6 "shareId" share_id: String, 7 "shareName" share_name: String, 8 "updatedAt" updated_at: i64,
    9 "updatedBy" updated_by: String
} }

/// Lists received shares: `ListReceivedShares` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/share/shares/list/received`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListReceivedShares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceivedShares {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
}
operation! { ListReceivedShares() "ListReceivedShares" -> ListReceivedSharesOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String
} { method: "GET", path: "/dlf/v1/share/shares/list/received", } }
paged! { ListReceivedShares: ReceivedShare = Token "pageToken", "shares" shares, next "nextPageToken" }

/// Response of [`ListReceivedShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceivedSharesOutput {
    pub next_page_token: Option<String>,
    pub shares: Vec<ReceivedShare>,
}
model! { ListReceivedSharesOutput {
    0 "nextPageToken" next_page_token: String, 1 "shares" shares: Vec<ReceivedShare>
} }

/// In the response of [`ListReceivedShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedShare {
    pub catalog_name: Option<String>,
    pub comment: Option<String>,
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub enable_write: Option<bool>,
    pub owner: Option<String>,
    pub provider_tenant_id: Option<i64>,
    pub share_id: Option<String>,
    pub share_name: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { ReceivedShare {
    0 "catalogName" catalog_name: String, 1 "comment" comment: String, 2 "createdAt" created_at: i64,
    3 "createdBy" created_by: String, 4 "enableWrite" enable_write: bool, 5 "owner" owner: String,
    6 "providerTenantId" provider_tenant_id: i64, 7 "shareId" share_id: String, 8 "shareName" share_name: String,
    9 "updatedAt" updated_at: i64, 10 "updatedBy" updated_by: String
} }

/// Lists receivers: `ListReceivers` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/share/receivers`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListReceivers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceivers {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub receiver_name: Option<String>,
}
operation! { ListReceivers() "ListReceivers" -> ListReceiversOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "receiverName" receiver_name: String
} { method: "GET", path: "/dlf/v1/share/receivers", } }
paged! { ListReceivers: Receiver = Token "pageToken", "receivers" receivers, next "nextPageToken" }

/// Response of [`ListReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiversOutput {
    pub next_page_token: Option<String>,
    pub receivers: Vec<Receiver>,
}
model! { ListReceiversOutput {
    0 "nextPageToken" next_page_token: String, 1 "receivers" receivers: Vec<Receiver>
} }

/// In the response of [`ListReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Receiver {
    pub comment: Option<String>,
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub receiver_name: Option<String>,
    pub receiver_tenant_id: Option<i64>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { Receiver {
    0 "comment" comment: String, 1 "createdAt" created_at: i64, 2 "createdBy" created_by: String,
    3 "receiverName" receiver_name: String, 4 "receiverTenantId" receiver_tenant_id: i64, 5 "updatedAt" updated_at: i64,
    6 "updatedBy" updated_by: String
} }

/// Lists role users: `ListRoleUsers` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/auth/roles/users/list`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListRoleUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleUsers {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub role_principal: Option<String>,
}
operation! { ListRoleUsers() "ListRoleUsers" -> ListRoleUsersOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "rolePrincipal" role_principal: String
} { method: "GET", path: "/dlf/v1/auth/roles/users/list", } }
paged! { ListRoleUsers: User = Token "pageToken", "users" users, next "nextPageToken" }

/// Response of [`ListRoleUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleUsersOutput {
    pub next_page_token: Option<String>,
    pub users: Vec<User>,
}
model! { ListRoleUsersOutput {
    0 "nextPageToken" next_page_token: String, 1 "users" users: Vec<User>
} }

/// Lists roles: `ListRoles` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/auth/roles/list`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoles {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub role_name: Option<String>,
}
operation! { ListRoles() "ListRoles" -> ListRolesOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "roleName" role_name: String
} { method: "GET", path: "/dlf/v1/auth/roles/list", } }
paged! { ListRoles: Role = Token "pageToken", "roles" roles, next "nextPageToken" }

/// Response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesOutput {
    pub next_page_token: Option<String>,
    pub roles: Vec<Role>,
}
model! { ListRolesOutput {
    0 "nextPageToken" next_page_token: String, 1 "roles" roles: Vec<Role>
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Role {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub is_predefined: Option<String>,
    pub role_name: Option<String>,
    pub role_principal: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
    pub users: Vec<User>,
}
model! { Role {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "description" description: String,
    3 "displayName" display_name: String, 4 "isPredefined" is_predefined: String, 5 "roleName" role_name: String,
    6 "rolePrincipal" role_principal: String, 7 "updatedAt" updated_at: i64, 8 "updatedBy" updated_by: String,
    9 "users" users: Vec<User>
} }

/// Lists share receivers: `ListShareReceivers` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/share/shares/{share}/receivers`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListShareReceivers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShareReceivers {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    /// Required.
    pub share: String,
}
operation! { ListShareReceivers(share: String) "ListShareReceivers" -> ListShareReceiversOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "share" share
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/share/shares/{share}/receivers", } }
paged! { ListShareReceivers: Receiver = Token "pageToken", "receivers" receivers, next "nextPageToken" }

/// Response of [`ListShareReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShareReceiversOutput {
    pub next_page_token: Option<String>,
    pub receivers: Vec<Receiver>,
}
model! { ListShareReceiversOutput {
    0 "nextPageToken" next_page_token: String, 1 "receivers" receivers: Vec<Receiver>
} }

/// Lists share resources: `ListShareResources` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/share/shares/{share}/resources`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListShareResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShareResources {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    /// Required.
    pub share: String,
}
operation! { ListShareResources(share: String) "ListShareResources" -> ListShareResourcesOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "share" share
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/share/shares/{share}/resources", } }
paged! { ListShareResources: ShareResource = Token "pageToken", "shareResources" share_resources, next "nextPageToken" }

/// Response of [`ListShareResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShareResourcesOutput {
    pub catalog_id: Option<String>,
    pub next_page_token: Option<String>,
    pub share_resources: Vec<ShareResource>,
}
model! { ListShareResourcesOutput {
    0 "catalogId" catalog_id: String, 1 "nextPageToken" next_page_token: String,
    2 "shareResources" share_resources: Vec<ShareResource>
} }

/// Lists snapshots: `ListSnapshots` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/tables/{table}/snapshots`. Reads only. Pages by token (`pageToken`).
/// See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshots {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { ListSnapshots(catalog_id: String, database: String, table: String) "ListSnapshots" -> ListSnapshotsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "catalogId" catalog_id, 3 "database" database,
    4 "table" table
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/snapshots", } }
paged! { ListSnapshots: Snapshot = Token "pageToken", "snapshots" snapshots, next "nextPageToken" }

/// Response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsOutput {
    pub next_page_token: Option<String>,
    pub snapshots: Vec<Snapshot>,
}
model! { ListSnapshotsOutput {
    0 "nextPageToken" next_page_token: String, 1 "snapshots" snapshots: Vec<Snapshot>
} }

/// Lists table details: `ListTableDetails` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/table-details`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListTableDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableDetails {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub status: Option<String>,
    pub table_name_pattern: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
}
operation! { ListTableDetails(catalog_id: String, database: String) "ListTableDetails" -> ListTableDetailsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "status" status: String,
    3 "tableNamePattern" table_name_pattern: String, 4 "type" r#type: String, 5 "catalogId" catalog_id,
    6 "database" database
} [
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/table-details", } }
paged! { ListTableDetails: Table = Token "pageToken", "tableDetails" table_details, next "nextPageToken" }

/// Response of [`ListTableDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableDetailsOutput {
    pub next_page_token: Option<String>,
    pub table_details: Vec<Table>,
}
model! { ListTableDetailsOutput {
    0 "nextPageToken" next_page_token: String, 1 "tableDetails" table_details: Vec<Table>
} }

/// In the response of [`ListTableDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub iceberg_table_metadata: Option<IcebergTableMetadata>,
    pub id: Option<String>,
    pub is_external: Option<bool>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub path: Option<String>,
    pub schema: Option<Schema>,
    pub schema_id: Option<i64>,
    pub status: Option<String>,
    pub storage_action: Option<String>,
    pub storage_action_timestamp: Option<i64>,
    pub storage_class: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { Table {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String,
    2 "icebergTableMetadata" iceberg_table_metadata: IcebergTableMetadata, 3 "id" id: String,
    4 "isExternal" is_external: bool, 5 "name" name: String, 6 "owner" owner: String, 7 "path" path: String,
    8 "schema" schema: Schema, 9 "schemaId" schema_id: i64, 10 "status" status: String,
    11 "storageAction" storage_action: String, 12 "storageActionTimestamp" storage_action_timestamp: i64,
    13 "storageClass" storage_class: String, 14 "type" r#type: String, 15 "updatedAt" updated_at: i64,
    16 "updatedBy" updated_by: String
} }

/// Lists tables: `ListTables` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/tables`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub table_name_pattern: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
}
operation! { ListTables(catalog_id: String, database: String) "ListTables" -> ListTablesOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "tableNamePattern" table_name_pattern: String,
    3 "catalogId" catalog_id, 4 "database" database
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables", } }
paged! { ListTables: String = Token "pageToken", "tables" tables, next "nextPageToken" }

/// Response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub next_page_token: Option<String>,
    pub tables: Vec<String>,
}
model! { ListTablesOutput {
    0 "nextPageToken" next_page_token: String, 1 "tables" tables: Vec<String>
} }

/// Lists user roles: `ListUserRoles` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/auth/users/roles/list`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListUserRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRoles {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub user_principal: Option<String>,
}
operation! { ListUserRoles() "ListUserRoles" -> ListUserRolesOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "userPrincipal" user_principal: String
} { method: "GET", path: "/dlf/v1/auth/users/roles/list", } }
paged! { ListUserRoles: Role = Token "pageToken", "roles" roles, next "nextPageToken" }

/// Response of [`ListUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRolesOutput {
    pub next_page_token: Option<String>,
    pub roles: Vec<Role>,
}
model! { ListUserRolesOutput {
    0 "nextPageToken" next_page_token: String, 1 "roles" roles: Vec<Role>
} }

/// Lists users: `ListUsers` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/auth/users/list`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "type" r#type: String,
    3 "userName" user_name: String
} { method: "GET", path: "/dlf/v1/auth/users/list", } }
paged! { ListUsers: User = Token "pageToken", "users" users, next "nextPageToken" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub next_page_token: Option<String>,
    pub users: Vec<User>,
}
model! { ListUsersOutput {
    0 "nextPageToken" next_page_token: String, 1 "users" users: Vec<User>
} }

/// Lists view details: `ListViewDetails` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/view-details`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListViewDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListViewDetails {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub view_name_pattern: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
}
operation! { ListViewDetails(catalog_id: String, database: String) "ListViewDetails" -> ListViewDetailsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "viewNamePattern" view_name_pattern: String,
    3 "catalogId" catalog_id, 4 "database" database
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/view-details", } }
paged! { ListViewDetails: View = Token "pageToken", "viewDetails" view_details, next "nextPageToken" }

/// Response of [`ListViewDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListViewDetailsOutput {
    pub next_page_token: Option<String>,
    pub view_details: Vec<View>,
}
model! { ListViewDetailsOutput {
    0 "nextPageToken" next_page_token: String, 1 "viewDetails" view_details: Vec<View>
} }

/// In the response of [`ListViewDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct View {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub schema: Option<ViewSchema>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { View {
    0 "createdAt" created_at: i64, 1 "createdBy" created_by: String, 2 "id" id: String, 3 "name" name: String,
    4 "owner" owner: String, 5 "schema" schema: ViewSchema, 6 "updatedAt" updated_at: i64,
    7 "updatedBy" updated_by: String
} }

/// In the response of [`ListViewDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSchema {
    pub comment: Option<String>,
    pub dialects: BTreeMap<String, String>,
    pub fields: Vec<DataField>,
    pub options: BTreeMap<String, String>,
    pub query: Option<String>,
}
model! { ViewSchema {
    0 "comment" comment: String, 1 "dialects" dialects: BTreeMap<String, String>, 2 "fields" fields: Vec<DataField>,
    3 "options" options: BTreeMap<String, String>, 4 "query" query: String
} }

/// Lists views: `ListViews` of `dlfnext` 2025-03-10.
///
/// GET `/dlf/v1/{catalogId}/databases/{database}/views`. Reads only. Pages by token (`pageToken`). See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/ListViews>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListViews {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub view_name_pattern: Option<String>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
}
operation! { ListViews(catalog_id: String, database: String) "ListViews" -> ListViewsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "viewNamePattern" view_name_pattern: String,
    3 "catalogId" catalog_id, 4 "database" database
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/views", } }
paged! { ListViews: String = Token "pageToken", "views" views, next "nextPageToken" }

/// Response of [`ListViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListViewsOutput {
    pub next_page_token: Option<String>,
    pub views: Vec<String>,
}
model! { ListViewsOutput {
    0 "nextPageToken" next_page_token: String, 1 "views" views: Vec<String>
} }

/// Refreshes user sync: `RefreshUserSync` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/auth/usersync`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/RefreshUserSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUserSync {}
operation! { RefreshUserSync() "RefreshUserSync" -> Empty {} { path: "/dlf/v1/auth/usersync", no_reply: true, } }

/// Response of [`RefreshUserSync`]: empty.
pub type RefreshUserSyncOutput = Empty;

/// Revokes role from users: `RevokeRoleFromUsers` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/auth/roles/revoke`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/RevokeRoleFromUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeRoleFromUsers {
    pub role_principal: Option<String>,
    pub user_principals: Option<Vec<String>>,
}
operation! { RevokeRoleFromUsers() "RevokeRoleFromUsers" -> Empty {
    0 "rolePrincipal" role_principal: String, 1 "userPrincipals" user_principals: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/dlf/v1/auth/roles/revoke", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`RevokeRoleFromUsers`]: empty.
pub type RevokeRoleFromUsersOutput = Empty;

/// `RollbackTable` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/{catalogId}/databases/{database}/tables/{table}/rollback`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/RollbackTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTable {
    pub instant: Option<FullInstant>,
    /// Required.
    pub catalog_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { RollbackTable(catalog_id: String, database: String, table: String) "RollbackTable" -> Empty {
    0 "instant" instant: FullInstant, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/rollback", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`RollbackTable`]: empty.
pub type RollbackTableOutput = Empty;

/// In the request of [`RollbackTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullInstant {
    pub snapshot_id: Option<i64>,
    pub tag_name: Option<String>,
    pub r#type: Option<String>,
}
input! { FullInstant() {
    0 "snapshotId" snapshot_id: i64, 1 "tagName" tag_name: String, 2 "type" r#type: String
} }

/// Submits query: `SubmitQuery` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/query`. Changes data. See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/SubmitQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQuery {
    pub default_catalog: Option<String>,
    pub default_database: Option<String>,
    pub limit: Option<i64>,
    pub sql: Option<String>,
    pub tier: Option<String>,
}
operation! { SubmitQuery() "SubmitQuery" -> SubmitQueryOutput {
    0 "defaultCatalog" default_catalog: String, 1 "defaultDatabase" default_database: String, 2 "limit" limit: i64,
    3 "sql" sql: String, 4 "tier" tier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/dlf/v1/query", body: BodyStyle::Json, } }

/// Response of [`SubmitQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQueryOutput {
    pub query_id: Option<String>,
}
model! { SubmitQueryOutput {
    0 "queryId" query_id: String
} }

/// `Subscribe` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/service/subscribe`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/Subscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscribe {}
operation! { Subscribe() "Subscribe" -> Empty {} { path: "/dlf/v1/service/subscribe", no_reply: true, } }

/// Response of [`Subscribe`]: empty.
pub type SubscribeOutput = Empty;

/// Updates role: `UpdateRole` of `dlfnext` 2025-03-10.
///
/// PUT `/dlf/v1/auth/roles`. Changes data. See <https://api.alibabacloud.com/document/DlfNext/2025-03-10/UpdateRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRole {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub role_principal: Option<String>,
}
operation! { UpdateRole() "UpdateRole" -> Empty {
    0 "description" description: String, 1 "displayName" display_name: String, 2 "rolePrincipal" role_principal: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { method: "PUT", path: "/dlf/v1/auth/roles", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`UpdateRole`]: empty.
pub type UpdateRoleOutput = Empty;

/// Updates role users: `UpdateRoleUsers` of `dlfnext` 2025-03-10.
///
/// PUT `/dlf/v1/auth/roles/users`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/UpdateRoleUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleUsers {
    pub role_principal: Option<String>,
    pub user_principals: Option<Vec<String>>,
}
operation! { UpdateRoleUsers() "UpdateRoleUsers" -> Empty {
    0 "rolePrincipal" role_principal: String, 1 "userPrincipals" user_principals: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { method: "PUT", path: "/dlf/v1/auth/roles/users", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`UpdateRoleUsers`]: empty.
pub type UpdateRoleUsersOutput = Empty;

/// Updates vpc config: `UpdateVpcConfig` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/auth/vpc`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/UpdateVpcConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcConfig {
    pub removals: Option<Vec<String>>,
    pub updates: Option<Vec<UpdateVpcConfigUpdates>>,
}
operation! { UpdateVpcConfig() "UpdateVpcConfig" -> Empty {
    0 "removals" removals: Vec<String>, 1 "updates" updates: Vec<UpdateVpcConfigUpdates>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/dlf/v1/auth/vpc", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`UpdateVpcConfig`]: empty.
pub type UpdateVpcConfigOutput = Empty;

/// In the request of [`UpdateVpcConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcConfigUpdates {
    pub extended_options: Option<BTreeMap<String, String>>,
    pub vpc_id: Option<String>,
}
input! { UpdateVpcConfigUpdates() {
    0 "extendedOptions" extended_options: BTreeMap<String, String>, 1 "vpcId" vpc_id: String
} }

/// Verifies catalog kms: `VerifyCatalogKms` of `dlfnext` 2025-03-10.
///
/// POST `/dlf/v1/catalogs/{catalog}/kms/verify`. Changes data. See
/// <https://api.alibabacloud.com/document/DlfNext/2025-03-10/VerifyCatalogKms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCatalogKms {
    /// Required.
    pub kms_key_id: String,
    /// Required.
    pub catalog: String,
}
operation! { VerifyCatalogKms(kms_key_id: String, catalog: String) "VerifyCatalogKms" -> VerifyCatalogKmsOutput {
    0 "kmsKeyId" kms_key_id, 1 "catalog" catalog
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/dlf/v1/catalogs/{catalog}/kms/verify", body: BodyStyle::Json, } }

/// Response of [`VerifyCatalogKms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCatalogKmsOutput {
    pub error_code: Option<String>,
    pub hint: Option<String>,
    pub kms_key_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub success: Option<bool>,
}
model! { VerifyCatalogKmsOutput {
    0 "errorCode" error_code: String, 1 "hint" hint: String, 2 "kmsKeyId" kms_key_id: String,
    3 "serverSideEncryption" server_side_encryption: String, 4 "success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AlterCatalog, AlterDatabase, AlterReceiver, AlterShare, AlterShareReceivers, AlterShareResources, AlterTable,
    AlterTableSchema, BatchGrantPermissions, BatchRevokePermissions, CreateCatalog, CreateDatabase, CreateReceiver,
    CreateRole, CreateShare, CreateTable, DeleteRole, DescribeRegions, DropCatalog, DropDatabase, DropReceiver,
    DropShare, DropTable, GetCatalog, GetCatalogById, GetCatalogKmsGrants, GetCatalogSummary, GetCatalogSummaryTrend,
    GetCatalogToken, GetDatabase, GetDatabaseSummary, GetIcebergNamespace, GetIcebergTable, GetQuery, GetReceiver,
    GetRegionStatus, GetRole, GetShare, GetTable, GetTableCompaction, GetTableSnapshot, GetTableSummary, GetTableToken,
    GetUser, GetVpcConfig, GrantRoleToUsers, ListCatalogs, ListDatabaseDetails, ListDatabases, ListFunctions,
    ListIcebergNamespaceDetails, ListIcebergSnapshots, ListIcebergTableDetails, ListPartitionSummaries, ListPartitions,
    ListPartitionsByNames, ListPermissions, ListProvidedShares, ListReceivedShares, ListReceivers, ListRoleUsers,
    ListRoles, ListShareReceivers, ListShareResources, ListSnapshots, ListTableDetails, ListTables, ListUserRoles,
    ListUsers, ListViewDetails, ListViews, RefreshUserSync, RevokeRoleFromUsers, RollbackTable, SubmitQuery, Subscribe,
    UpdateRole, UpdateRoleUsers, UpdateVpcConfig, VerifyCatalogKms
}
