//! `dlfnext` 2025-03-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "dlfnext", version: "2025-03-10", code: "dlfnext", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterCatalog {
    pub removals: Option<Vec<String>>,
    pub updates: Option<BTreeMap<String, String>>,
    pub catalog: String,
}
operation! { AlterCatalog(catalog: String) "AlterCatalog" -> AlterCatalogOutput {
    0 "removals" removals: Vec<String>, 1 "updates" updates: BTreeMap<String, String>, 2 "catalog" catalog
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/catalogs/{catalog}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterCatalogOutput {
    pub missing: Option<Vec<String>>,
    pub removed: Option<Vec<String>>,
    pub updated: Option<Vec<String>>,
}
model! { AlterCatalogOutput {
    0 "missing" missing, 1 "removed" removed, 2 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterDatabase {
    pub removals: Option<Vec<String>>,
    pub updates: Option<BTreeMap<String, String>>,
    pub catalog_id: String,
    pub database: String,
}
operation! { AlterDatabase(catalog_id: String, database: String) "AlterDatabase" -> AlterDatabaseOutput {
    0 "removals" removals: Vec<String>, 1 "updates" updates: BTreeMap<String, String>, 2 "catalogId" catalog_id,
    3 "database" database
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/{catalogId}/databases/{database}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterDatabaseOutput {
    pub missing: Option<Vec<String>>,
    pub removed: Option<Vec<String>>,
    pub updated: Option<Vec<String>>,
}
model! { AlterDatabaseOutput {
    0 "missing" missing, 1 "removed" removed, 2 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterReceiver {
    pub comment: Option<String>,
    pub receiver_name: Option<String>,
    pub receiver: String,
}
operation! { AlterReceiver(receiver: String) "AlterReceiver" -> Empty {
    0 "comment" comment: String, 1 "receiverName" receiver_name: String, 2 "receiver" receiver
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/share/receivers/{receiver}", body: BodyStyle::Json, no_reply: true, } }

pub type AlterReceiverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterShare {
    pub comment: Option<String>,
    pub enable_write: Option<bool>,
    pub share_name: Option<String>,
    pub share: String,
}
operation! { AlterShare(share: String) "AlterShare" -> Empty {
    0 "comment" comment: String, 1 "enableWrite" enable_write: bool, 2 "shareName" share_name: String, 3 "share" share
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/share/shares/{share}", body: BodyStyle::Json, no_reply: true, } }

pub type AlterShareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterShareReceivers {
    pub added_receivers: Option<Vec<String>>,
    pub removed_receivers: Option<Vec<String>>,
    pub share: String,
}
operation! { AlterShareReceivers(share: String) "AlterShareReceivers" -> Empty {
    0 "addedReceivers" added_receivers: Vec<String>, 1 "removedReceivers" removed_receivers: Vec<String>,
    2 "share" share
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/share/shares/{share}/receivers", body: BodyStyle::Json, no_reply: true, } }

pub type AlterShareReceiversOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterShareResources {
    pub catalog_id: Option<String>,
    pub share_resource_list: Option<Vec<ShareResource>>,
    pub share: String,
}
operation! { AlterShareResources(share: String) "AlterShareResources" -> Empty {
    0 "catalogId" catalog_id: String, 1 "shareResourceList" share_resource_list: Vec<ShareResource>, 2 "share" share
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/share/shares/{share}/resources", body: BodyStyle::Json, no_reply: true, } }

pub type AlterShareResourcesOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterTable {
    pub changes: Option<Vec<FullSchemaChange>>,
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { AlterTable(catalog_id: String, database: String, table: String) "AlterTable" -> Empty {
    0 "changes" changes: Vec<FullSchemaChange>, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}", body: BodyStyle::Json, no_reply: true, } }

pub type AlterTableOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterTableSchema {
    pub schema: Option<Schema>,
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { AlterTableSchema(catalog_id: String, database: String, table: String) "AlterTableSchema" -> Empty {
    0 "schema" schema: Schema, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/schema", body: BodyStyle::Json, no_reply: true, } }

pub type AlterTableSchemaOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGrantPermissions {
    pub permissions: Option<Vec<Permission>>,
    pub catalog_id: String,
}
operation! { BatchGrantPermissions(catalog_id: String) "BatchGrantPermissions" -> BatchGrantPermissionsOutput {
    0 "permissions" permissions: Vec<Permission>, 1 "catalogId" catalog_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/auth/permissions/{catalogId}/batchgrant", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnMask {
    pub expression: Option<String>,
    pub transform: Option<String>,
}
input! { ColumnMask() {
    0 "expression" expression: String, 1 "transform" transform: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionColumns {
    pub column_names: Option<Vec<String>>,
    pub excluded_column_names: Option<Vec<String>>,
}
input! { PermissionColumns() {
    0 "columnNames" column_names: Vec<String>, 1 "excludedColumnNames" excluded_column_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowFilter {
    pub expression: Option<String>,
    pub predicate: Option<String>,
}
input! { RowFilter() {
    0 "expression" expression: String, 1 "predicate" predicate: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGrantPermissionsOutput {
    pub error_message: Option<String>,
    pub failure_permissions: Option<Vec<FailurePermission>>,
    pub success: Option<bool>,
}
model! { BatchGrantPermissionsOutput {
    0 "errorMessage" error_message, 1 "failurePermissions" failure_permissions, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailurePermission {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub permission: Option<Permission>,
}
model! { FailurePermission {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "permission" permission
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokePermissions {
    pub permissions: Option<Vec<Permission>>,
    pub catalog_id: String,
}
operation! { BatchRevokePermissions(catalog_id: String) "BatchRevokePermissions" -> BatchRevokePermissionsOutput {
    0 "permissions" permissions: Vec<Permission>, 1 "catalogId" catalog_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/auth/permissions/{catalogId}/batchrevoke", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokePermissionsOutput {
    pub error_message: Option<String>,
    pub failure_permissions: Option<Vec<FailurePermission>>,
    pub success: Option<bool>,
}
model! { BatchRevokePermissionsOutput {
    0 "errorMessage" error_message, 1 "failurePermissions" failure_permissions, 2 "success" success
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/dlf/v1/catalogs", body: BodyStyle::Json, no_reply: true, } }

pub type CreateCatalogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub name: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub catalog_id: String,
}
operation! { CreateDatabase(catalog_id: String) "CreateDatabase" -> Empty {
    0 "name" name: String, 1 "options" options: BTreeMap<String, String>, 2 "catalogId" catalog_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/{catalogId}/databases", body: BodyStyle::Json, no_reply: true, } }

pub type CreateDatabaseOutput = Empty;

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/dlf/v1/share/receivers", body: BodyStyle::Json, no_reply: true, } }

pub type CreateReceiverOutput = Empty;

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/dlf/v1/auth/roles", body: BodyStyle::Json, no_reply: true, } }

pub type CreateRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShare {
    pub comment: Option<String>,
    pub enable_write: Option<bool>,
    pub share_name: String,
}
operation! { CreateShare(share_name: String) "CreateShare" -> Empty {
    0 "comment" comment: String, 1 "enableWrite" enable_write: bool, 2 "shareName" share_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/dlf/v1/share/shares", body: BodyStyle::Json, no_reply: true, } }

pub type CreateShareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTable {
    pub identifier: Option<Identifier>,
    pub schema: Option<Schema>,
    pub catalog_id: String,
    pub database: String,
}
operation! { CreateTable(catalog_id: String, database: String) "CreateTable" -> Empty {
    0 "identifier" identifier: Identifier, 1 "schema" schema: Schema, 2 "catalogId" catalog_id, 3 "database" database
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/{catalogId}/databases/{database}/tables", body: BodyStyle::Json, no_reply: true, } }

pub type CreateTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Identifier {
    pub database: Option<String>,
    pub object: Option<String>,
}
input! { Identifier() {
    0 "database" database: String, 1 "object" object: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    pub role_principal: Option<String>,
}
operation! { DeleteRole() "DeleteRole" -> Empty {
    0 "rolePrincipal" role_principal: String
} { method: "DELETE", path: "/dlf/v1/auth/roles", no_reply: true, } }

pub type DeleteRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} { method: "GET", path: "/dlf/v1/service/regions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<Vec<DescribeRegionsRegions>>,
}
model! { DescribeRegionsOutput {
    0 "regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub description: Option<String>,
    pub name: Option<String>,
    pub show_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "description" description, 1 "name" name, 2 "showName" show_name, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropCatalog {
    pub catalog: String,
}
operation! { DropCatalog(catalog: String) "DropCatalog" -> Empty {
    0 "catalog" catalog
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/dlf/v1/catalogs/{catalog}", no_reply: true, } }

pub type DropCatalogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropDatabase {
    pub catalog_id: String,
    pub database: String,
}
operation! { DropDatabase(catalog_id: String, database: String) "DropDatabase" -> Empty {
    0 "catalogId" catalog_id, 1 "database" database
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/dlf/v1/{catalogId}/databases/{database}", no_reply: true, } }

pub type DropDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropReceiver {
    pub receiver: String,
}
operation! { DropReceiver(receiver: String) "DropReceiver" -> Empty {
    0 "receiver" receiver
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/dlf/v1/share/receivers/{receiver}", no_reply: true, } }

pub type DropReceiverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropShare {
    pub share: String,
}
operation! { DropShare(share: String) "DropShare" -> Empty {
    0 "share" share
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/dlf/v1/share/shares/{share}", no_reply: true, } }

pub type DropShareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropTable {
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { DropTable(catalog_id: String, database: String, table: String) "DropTable" -> Empty {
    0 "catalogId" catalog_id, 1 "database" database, 2 "table" table
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}", no_reply: true, } }

pub type DropTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalog {
    pub catalog: String,
}
operation! { GetCatalog(catalog: String) "GetCatalog" -> GetCatalogOutput {
    0 "catalog" catalog
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/catalogs/{catalog}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub is_shared: Option<bool>,
    pub name: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub owner: Option<String>,
    pub share_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { GetCatalogOutput {
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "id" id, 3 "isShared" is_shared, 4 "name" name,
    5 "options" options, 6 "owner" owner, 7 "shareId" share_id, 8 "status" status, 9 "type" r#type,
    10 "updatedAt" updated_at, 11 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogById {
    pub id: String,
}
operation! { GetCatalogById(id: String) "GetCatalogById" -> GetCatalogByIdOutput {
    0 "id" id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/catalogs/id/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogByIdOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub is_shared: Option<bool>,
    pub name: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub owner: Option<String>,
    pub share_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { GetCatalogByIdOutput {
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "id" id, 3 "isShared" is_shared, 4 "name" name,
    5 "options" options, 6 "owner" owner, 7 "shareId" share_id, 8 "status" status, 9 "type" r#type,
    10 "updatedAt" updated_at, 11 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogKmsGrants {
    pub catalog: String,
}
operation! { GetCatalogKmsGrants(catalog: String) "GetCatalogKmsGrants" -> GetCatalogKmsGrantsOutput {
    0 "catalog" catalog
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/catalogs/{catalog}/kms/grants", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogKmsGrantsOutput {
    pub data_access_role_arn: Option<String>,
    pub key_policy_statement: Option<String>,
    pub region: Option<String>,
    pub workflow_role_arn: Option<String>,
}
model! { GetCatalogKmsGrantsOutput {
    0 "dataAccessRoleArn" data_access_role_arn, 1 "keyPolicyStatement" key_policy_statement, 2 "region" region,
    3 "workflowRoleArn" workflow_role_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogSummary {
    pub date: Option<String>,
    pub catalog_id: String,
}
operation! { GetCatalogSummary(catalog_id: String) "GetCatalogSummary" -> GetCatalogSummaryOutput {
    0 "date" date: String, 1 "catalogId" catalog_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/storage-summary", } }

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
    0 "apiVisitCountMonthly" api_visit_count_monthly, 1 "databaseCount" database_count,
    2 "fileAccessCountMonthly" file_access_count_monthly, 3 "generatedDate" generated_date,
    4 "objTypeArchiveSize" obj_type_archive_size, 5 "objTypeColdArchiveSize" obj_type_cold_archive_size,
    6 "objTypeIaSize" obj_type_ia_size, 7 "objTypeStandardSize" obj_type_standard_size,
    8 "partitionCount" partition_count, 9 "tableCount" table_count, 10 "throughputMonthly" throughput_monthly,
    11 "totalFileCount" total_file_count, 12 "totalFileSizeInBytes" total_file_size_in_bytes,
    13 "totalMetaFileCount" total_meta_file_count, 14 "totalMetaSizeInBytes" total_meta_size_in_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoMValues {
    pub current_value: Option<i64>,
    pub last_day_value: Option<i64>,
    pub last_month_value: Option<i64>,
}
model! { MoMValues {
    0 "currentValue" current_value, 1 "lastDayValue" last_day_value, 2 "lastMonthValue" last_month_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogSummaryTrend {
    pub end_date: String,
    pub start_date: String,
    pub catalog_id: String,
}
operation! { GetCatalogSummaryTrend(end_date: String, start_date: String, catalog_id: String)
    "GetCatalogSummaryTrend" -> GetCatalogSummaryTrendOutput {
    0 "endDate" end_date, 1 "startDate" start_date, 2 "catalogId" catalog_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/storage-summary/trend", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogSummaryTrendOutput {
    pub api_visit_count: Option<Vec<DateSummary>>,
    pub file_access_count: Option<Vec<DateSummary>>,
    pub throughput: Option<Vec<DateSummary>>,
    pub total_file_count: Option<Vec<DateSummary>>,
    pub total_file_size_in_bytes: Option<Vec<DateSummary>>,
    pub total_meta_count: Option<Vec<DateSummary>>,
}
model! { GetCatalogSummaryTrendOutput {
    0 "apiVisitCount" api_visit_count, 1 "fileAccessCount" file_access_count, 2 "throughput" throughput,
    3 "totalFileCount" total_file_count, 4 "totalFileSizeInBytes" total_file_size_in_bytes,
    5 "totalMetaCount" total_meta_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateSummary {
    pub date: Option<String>,
    pub value: Option<i64>,
}
model! { DateSummary {
    0 "date" date, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogToken {
    pub catalog: String,
}
operation! { GetCatalogToken(catalog: String) "GetCatalogToken" -> GetCatalogTokenOutput {
    0 "catalog" catalog
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/catalogs/{catalog}/token", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogTokenOutput {
    pub expires_at_millis: Option<i64>,
    pub token: Option<BTreeMap<String, String>>,
}
model! { GetCatalogTokenOutput {
    0 "expiresAtMillis" expires_at_millis, 1 "token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabase {
    pub catalog_id: String,
    pub database: String,
}
operation! { GetDatabase(catalog_id: String, database: String) "GetDatabase" -> GetDatabaseOutput {
    0 "catalogId" catalog_id, 1 "database" database
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub owner: Option<String>,
    pub status: Option<String>,
    pub table_count: Option<i64>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { GetDatabaseOutput {
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "id" id, 3 "location" location, 4 "name" name,
    5 "options" options, 6 "owner" owner, 7 "status" status, 8 "tableCount" table_count, 9 "updatedAt" updated_at,
    10 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseSummary {
    pub date: Option<String>,
    pub catalog_id: String,
    pub database: String,
}
operation! { GetDatabaseSummary(catalog_id: String, database: String) "GetDatabaseSummary" -> GetDatabaseSummaryOutput {
    0 "date" date: String, 1 "catalogId" catalog_id, 2 "database" database
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/storage-summary", } }

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
    0 "createdAt" created_at, 1 "databaseName" database_name, 2 "generatedDate" generated_date, 3 "location" location,
    4 "objTypeArchiveSize" obj_type_archive_size, 5 "objTypeColdArchiveSize" obj_type_cold_archive_size,
    6 "objTypeIaSize" obj_type_ia_size, 7 "objTypeStandardSize" obj_type_standard_size,
    8 "partitionCount" partition_count, 9 "tableCount" table_count, 10 "totalFileCount" total_file_count,
    11 "totalFileSizeInBytes" total_file_size_in_bytes, 12 "totalMetaFileCount" total_meta_file_count,
    13 "totalMetaSizeInBytes" total_meta_size_in_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcebergNamespace {
    pub catalog_id: String,
    pub namespace: String,
}
operation! { GetIcebergNamespace(catalog_id: String, namespace: String)
    "GetIcebergNamespace" -> GetIcebergNamespaceOutput {
    0 "catalogId" catalog_id, 1 "namespace" namespace
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcebergNamespaceOutput {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub owner: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { GetIcebergNamespaceOutput {
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "id" id, 3 "location" location, 4 "name" name,
    5 "options" options, 6 "owner" owner, 7 "updatedAt" updated_at, 8 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcebergTable {
    pub catalog_id: String,
    pub namespace: String,
    pub table: String,
}
operation! { GetIcebergTable(catalog_id: String, namespace: String, table: String)
    "GetIcebergTable" -> GetIcebergTableOutput {
    0 "catalogId" catalog_id, 1 "namespace" namespace, 2 "table" table
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}/tables/{table}", } }

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
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "icebergTableMetadata" iceberg_table_metadata, 3 "id" id,
    4 "name" name, 5 "owner" owner, 6 "path" path, 7 "updatedAt" updated_at, 8 "updatedBy" updated_by,
    9 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IcebergTableMetadata {
    pub current_snapshot: Option<IcebergSnapshot>,
    pub fields: Option<Vec<IcebergNestedField>>,
    pub identifier_field_ids: Option<Vec<i64>>,
    pub partition_fields: Option<Vec<IcebergPartitionField>>,
    pub properties: Option<BTreeMap<String, String>>,
}
model! { IcebergTableMetadata {
    0 "currentSnapshot" current_snapshot, 1 "fields" fields, 2 "identifierFieldIds" identifier_field_ids,
    3 "partitionFields" partition_fields, 4 "properties" properties
} }

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
    pub summary: Option<BTreeMap<String, String>>,
    pub timestamp_millis: Option<i64>,
}
model! { IcebergSnapshot {
    0 "addedRows" added_rows, 1 "id" id, 2 "idString" id_string, 3 "operation" operation, 4 "parentId" parent_id,
    5 "parentIdString" parent_id_string, 6 "schemaId" schema_id, 7 "sequenceNumber" sequence_number,
    8 "summary" summary, 9 "timestampMillis" timestamp_millis
} }

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
    0 "doc" doc, 1 "id" id, 2 "name" name, 3 "optional" optional, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IcebergPartitionField {
    pub field_id: Option<i64>,
    pub name: Option<String>,
    pub source_id: Option<i64>,
    pub transform: Option<String>,
}
model! { IcebergPartitionField {
    0 "fieldId" field_id, 1 "name" name, 2 "sourceId" source_id, 3 "transform" transform
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuery {
    pub query_id: String,
}
operation! { GetQuery(query_id: String) "GetQuery" -> GetQueryOutput {
    0 "queryId" query_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/query/{queryId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOutput {
    pub completed_at: Option<i64>,
    pub created_at: Option<i64>,
    pub query_id: Option<String>,
    pub results: Option<Vec<StatementResult>>,
    pub sql: Option<String>,
    pub status: Option<String>,
    pub tier: Option<String>,
}
model! { GetQueryOutput {
    0 "completedAt" completed_at, 1 "createdAt" created_at, 2 "queryId" query_id, 3 "results" results, 4 "sql" sql,
    5 "status" status, 6 "tier" tier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementResult {
    pub download_url: Option<Secret>,
    pub error: Option<String>,
    pub error_code: Option<String>,
    pub execution_time: Option<i64>,
    pub index: Option<i64>,
    pub row_count: Option<i64>,
    pub schema: Option<Vec<StatementResultSchema>>,
    pub sql: Option<String>,
    pub status: Option<String>,
}
model! { StatementResult {
    0 "downloadUrl" download_url, 1 "error" error, 2 "errorCode" error_code, 3 "executionTime" execution_time,
    4 "index" index, 5 "rowCount" row_count, 6 "schema" schema, 7 "sql" sql, 8 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementResultSchema {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { StatementResultSchema {
    0 "name" name, 1 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReceiver {
    pub receiver: String,
}
operation! { GetReceiver(receiver: String) "GetReceiver" -> GetReceiverOutput {
    0 "receiver" receiver
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/share/receivers/{receiver}", } }

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
    0 "comment" comment, 1 "createdAt" created_at, 2 "createdBy" created_by, 3 "receiverName" receiver_name,
    4 "receiverTenantId" receiver_tenant_id, 5 "updatedAt" updated_at, 6 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionStatus {}
operation! { GetRegionStatus() "GetRegionStatus" -> GetRegionStatusOutput {} { method: "GET", path: "/dlf/v1/service/status", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionStatusOutput {
    pub service_role_exists: Option<bool>,
    pub status: Option<String>,
}
model! { GetRegionStatusOutput {
    0 "serviceRoleExists" service_role_exists, 1 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRole {
    pub role_principal: Option<String>,
}
operation! { GetRole() "GetRole" -> GetRoleOutput {
    0 "rolePrincipal" role_principal: String
} { method: "GET", path: "/dlf/v1/auth/roles", } }

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
    pub users: Option<Vec<User>>,
}
model! { GetRoleOutput {
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "description" description, 3 "displayName" display_name,
    4 "isPredefined" is_predefined, 5 "roleName" role_name, 6 "rolePrincipal" role_principal, 7 "updatedAt" updated_at,
    8 "updatedBy" updated_by, 9 "users" users
} }

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
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "displayName" display_name, 3 "type" r#type,
    4 "updatedAt" updated_at, 5 "updatedBy" updated_by, 6 "userId" user_id, 7 "userName" user_name,
    8 "userPrincipal" user_principal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShare {
    pub share: String,
}
operation! { GetShare(share: String) "GetShare" -> GetShareOutput {
    0 "share" share
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/share/shares/{share}", } }

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
    0 "comment" comment, 1 "createdAt" created_at, 2 "createdBy" created_by, 3 "enableWrite" enable_write,
    4 "owner" owner, 5 "providerTenantId" provider_tenant_id, 6 "shareId" share_id, 7 "shareName" share_name,
    8 "updatedAt" updated_at, 9 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTable {
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { GetTable(catalog_id: String, database: String, table: String) "GetTable" -> GetTableOutput {
    0 "catalogId" catalog_id, 1 "database" database, 2 "table" table
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}", } }

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
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "icebergTableMetadata" iceberg_table_metadata, 3 "id" id,
    4 "isExternal" is_external, 5 "name" name, 6 "owner" owner, 7 "path" path, 8 "schema" schema,
    9 "schemaId" schema_id, 10 "status" status, 11 "storageAction" storage_action,
    12 "storageActionTimestamp" storage_action_timestamp, 13 "storageClass" storage_class, 14 "type" r#type,
    15 "updatedAt" updated_at, 16 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableCompaction {
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { GetTableCompaction(catalog_id: String, database: String, table: String)
    "GetTableCompaction" -> GetTableCompactionOutput {
    0 "catalogId" catalog_id, 1 "database" database, 2 "table" table
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/compaction", } }

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
    0 "catalogId" catalog_id, 1 "cuUsage" cu_usage, 2 "lastCompactedFileTime" last_compacted_file_time,
    3 "latencyFileEarliestTime" latency_file_earliest_time, 4 "maxLevel0FileCount" max_level0_file_count,
    5 "tableId" table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableSnapshot {
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { GetTableSnapshot(catalog_id: String, database: String, table: String)
    "GetTableSnapshot" -> GetTableSnapshotOutput {
    0 "catalogId" catalog_id, 1 "database" database, 2 "table" table
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/snapshot", } }

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
    0 "fileCount" file_count, 1 "fileSizeInBytes" file_size_in_bytes, 2 "lastFileCreationTime" last_file_creation_time,
    3 "partitionCount" partition_count, 4 "recordCount" record_count, 5 "snapshot" snapshot,
    6 "totalBuckets" total_buckets
} }

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
    pub log_offsets: Option<BTreeMap<String, i64>>,
    pub parent_id_string: Option<String>,
    pub schema_id: Option<i64>,
    pub sequence_number: Option<i64>,
    pub statistics: Option<String>,
    pub summary: Option<BTreeMap<String, String>>,
    pub time_millis: Option<i64>,
    pub total_record_count: Option<i64>,
    pub version: Option<i64>,
    pub watermark: Option<i64>,
}
model! { Snapshot {
    0 "baseManifestList" base_manifest_list, 1 "changelogManifestList" changelog_manifest_list,
    2 "changelogRecordCount" changelog_record_count, 3 "commitIdentifier" commit_identifier, 4 "commitKind" commit_kind,
    5 "commitUser" commit_user, 6 "deltaManifestList" delta_manifest_list, 7 "deltaRecordCount" delta_record_count,
    8 "id" id, 9 "idString" id_string, 10 "indexManifest" index_manifest, 11 "logOffsets" log_offsets,
    12 "parentIdString" parent_id_string, 13 "schemaId" schema_id, 14 "sequenceNumber" sequence_number,
    15 "statistics" statistics, 16 "summary" summary, 17 "timeMillis" time_millis,
    18 "totalRecordCount" total_record_count, 19 "version" version, 20 "watermark" watermark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableSummary {
    pub date: Option<String>,
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { GetTableSummary(catalog_id: String, database: String, table: String)
    "GetTableSummary" -> GetTableSummaryOutput {
    0 "date" date: String, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/storage-summary", } }

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
    pub storage_action_params: Option<BTreeMap<String, String>>,
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
    0 "createdAt" created_at, 1 "databaseName" database_name, 2 "generatedDate" generated_date,
    3 "lastAccessTime" last_access_time, 4 "lastRequester" last_requester, 5 "objTypeArchiveSize" obj_type_archive_size,
    6 "objTypeColdArchiveSize" obj_type_cold_archive_size, 7 "objTypeIaSize" obj_type_ia_size,
    8 "objTypeStandardSize" obj_type_standard_size, 9 "partitionCount" partition_count, 10 "path" path,
    11 "storageActionParams" storage_action_params, 12 "storageActionTimestamp" storage_action_timestamp,
    13 "storageClass" storage_class, 14 "tableName" table_name, 15 "topRequester" top_requester,
    16 "totalFileAccessNum" total_file_access_num, 17 "totalFileAccessNum30d" total_file_access_num30d,
    18 "totalFileAccessNum7d" total_file_access_num7d, 19 "totalFileCount" total_file_count,
    20 "totalFileSizeInBytes" total_file_size_in_bytes, 21 "totalMetaFileCount" total_meta_file_count,
    22 "totalMetaSizeInBytes" total_meta_size_in_bytes,
    23 "unaccessedStdIaPartitionCount180d" unaccessed_std_ia_partition_count180d,
    24 "unaccessedStdPartitionCount30d" unaccessed_std_partition_count30d, 25 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableToken {
    pub is_internal: Option<bool>,
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { GetTableToken(catalog_id: String, database: String, table: String) "GetTableToken" -> GetTableTokenOutput {
    0 "isInternal" is_internal: bool, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/token", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableTokenOutput {
    pub expires_at_millis: Option<i64>,
    pub token: Option<BTreeMap<String, String>>,
}
model! { GetTableTokenOutput {
    0 "expiresAtMillis" expires_at_millis, 1 "token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub user_principal: Option<String>,
}
operation! { GetUser() "GetUser" -> GetUserOutput {
    0 "userPrincipal" user_principal: String
} { method: "GET", path: "/dlf/v1/auth/users", } }

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
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "displayName" display_name, 3 "type" r#type,
    4 "updatedAt" updated_at, 5 "updatedBy" updated_by, 6 "userId" user_id, 7 "userName" user_name,
    8 "userPrincipal" user_principal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcConfig {}
operation! { GetVpcConfig() "GetVpcConfig" -> GetVpcConfigOutput {} { method: "GET", path: "/dlf/v1/auth/vpc", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcConfigOutput {
    pub trusted_vpcs: Option<Vec<GetVpcConfigTrustedVpcs>>,
}
model! { GetVpcConfigOutput {
    0 "trustedVpcs" trusted_vpcs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcConfigTrustedVpcs {
    pub created_at: Option<i64>,
    pub extended_options: Option<BTreeMap<String, String>>,
    pub vpc_id: Option<String>,
}
model! { GetVpcConfigTrustedVpcs {
    0 "createdAt" created_at, 1 "extendedOptions" extended_options, 2 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantRoleToUsers {
    pub role_principal: Option<String>,
    pub user_principals: Option<Vec<String>>,
}
operation! { GrantRoleToUsers() "GrantRoleToUsers" -> Empty {
    0 "rolePrincipal" role_principal: String, 1 "userPrincipals" user_principals: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/dlf/v1/auth/roles/grant", body: BodyStyle::Json, no_reply: true, } }

pub type GrantRoleToUsersOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsOutput {
    pub catalogs: Option<Vec<Catalog>>,
    pub next_page_token: Option<String>,
    pub prepay_resource: Option<Vec<PrepayResource>>,
}
model! { ListCatalogsOutput {
    0 "catalogs" catalogs, 1 "nextPageToken" next_page_token, 2 "prepayResource" prepay_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Catalog {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub is_shared: Option<bool>,
    pub name: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub owner: Option<String>,
    pub share_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { Catalog {
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "id" id, 3 "isShared" is_shared, 4 "name" name,
    5 "options" options, 6 "owner" owner, 7 "shareId" share_id, 8 "status" status, 9 "type" r#type,
    10 "updatedAt" updated_at, 11 "updatedBy" updated_by
} }

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
    0 "catalogId" catalog_id, 1 "catalogName" catalog_name, 2 "cu" cu, 3 "expireTime" expire_time,
    4 "gmtCreate" gmt_create, 5 "instanceId" instance_id, 6 "instanceStatus" instance_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseDetails {
    pub database_name_pattern: Option<String>,
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub status: Option<String>,
    pub catalog_id: String,
}
operation! { ListDatabaseDetails(catalog_id: String) "ListDatabaseDetails" -> ListDatabaseDetailsOutput {
    0 "databaseNamePattern" database_name_pattern: String, 1 "maxResults" max_results: i64,
    2 "pageToken" page_token: String, 3 "status" status: String, 4 "catalogId" catalog_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/database-details", } }
paged! { ListDatabaseDetails: Database = Token "pageToken", "databaseDetails" database_details, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseDetailsOutput {
    pub database_details: Option<Vec<Database>>,
    pub next_page_token: Option<String>,
}
model! { ListDatabaseDetailsOutput {
    0 "databaseDetails" database_details, 1 "nextPageToken" next_page_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Database {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub owner: Option<String>,
    pub status: Option<String>,
    pub table_count: Option<i64>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { Database {
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "id" id, 3 "location" location, 4 "name" name,
    5 "options" options, 6 "owner" owner, 7 "status" status, 8 "tableCount" table_count, 9 "updatedAt" updated_at,
    10 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    pub database_name_pattern: Option<String>,
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub catalog_id: String,
}
operation! { ListDatabases(catalog_id: String) "ListDatabases" -> ListDatabasesOutput {
    0 "databaseNamePattern" database_name_pattern: String, 1 "maxResults" max_results: i64,
    2 "pageToken" page_token: String, 3 "catalogId" catalog_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases", } }
paged! { ListDatabases: String = Token "pageToken", "databases" databases, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub databases: Option<Vec<String>>,
    pub next_page_token: Option<String>,
}
model! { ListDatabasesOutput {
    0 "databases" databases, 1 "nextPageToken" next_page_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctions {
    pub function_name_pattern: Option<String>,
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub catalog_id: String,
    pub database: String,
}
operation! { ListFunctions(catalog_id: String, database: String) "ListFunctions" -> ListFunctionsOutput {
    0 "functionNamePattern" function_name_pattern: String, 1 "maxResults" max_results: i64,
    2 "pageToken" page_token: String, 3 "catalogId" catalog_id, 4 "database" database
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/functions", } }
paged! { ListFunctions: String = Token "pageToken", "functions" functions, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsOutput {
    pub functions: Option<Vec<String>>,
    pub next_page_token: Option<String>,
}
model! { ListFunctionsOutput {
    0 "functions" functions, 1 "nextPageToken" next_page_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergNamespaceDetails {
    pub max_results: Option<i64>,
    pub namespace_name_pattern: Option<String>,
    pub page_token: Option<String>,
    pub catalog_id: String,
}
operation! { ListIcebergNamespaceDetails(catalog_id: String)
    "ListIcebergNamespaceDetails" -> ListIcebergNamespaceDetailsOutput {
    0 "maxResults" max_results: i64, 1 "namespaceNamePattern" namespace_name_pattern: String,
    2 "pageToken" page_token: String, 3 "catalogId" catalog_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/iceberg/dlf/v1/{catalogId}/namespace-details", } }
paged! { ListIcebergNamespaceDetails: Namespace =
    Token "pageToken", "namespaceDetails" namespace_details, next "nextPageToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergNamespaceDetailsOutput {
    pub namespace_details: Option<Vec<Namespace>>,
    pub next_page_token: Option<String>,
}
model! { ListIcebergNamespaceDetailsOutput {
    0 "namespaceDetails" namespace_details, 1 "nextPageToken" next_page_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Namespace {
    pub created_at: Option<i64>,
    pub created_by: Option<String>,
    pub id: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub owner: Option<String>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { Namespace {
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "id" id, 3 "location" location, 4 "name" name,
    5 "options" options, 6 "owner" owner, 7 "updatedAt" updated_at, 8 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergSnapshots {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub catalog_id: String,
    pub namespace: String,
    pub table: String,
}
operation! { ListIcebergSnapshots(catalog_id: String, namespace: String, table: String)
    "ListIcebergSnapshots" -> ListIcebergSnapshotsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "catalogId" catalog_id,
    3 "namespace" namespace, 4 "table" table
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}/tables/{table}/snapshots", } }
paged! { ListIcebergSnapshots: IcebergSnapshot = Token "pageToken", "snapshots" snapshots, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergSnapshotsOutput {
    pub next_page_token: Option<String>,
    pub snapshots: Option<Vec<IcebergSnapshot>>,
}
model! { ListIcebergSnapshotsOutput {
    0 "nextPageToken" next_page_token, 1 "snapshots" snapshots
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergTableDetails {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub table_name_pattern: Option<String>,
    pub catalog_id: String,
    pub namespace: String,
}
operation! { ListIcebergTableDetails(catalog_id: String, namespace: String)
    "ListIcebergTableDetails" -> ListIcebergTableDetailsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "tableNamePattern" table_name_pattern: String,
    3 "catalogId" catalog_id, 4 "namespace" namespace
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/iceberg/dlf/v1/{catalogId}/namespaces/{namespace}/table-details", } }
paged! { ListIcebergTableDetails: IcebergTable = Token "pageToken", "tableDetails" table_details, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIcebergTableDetailsOutput {
    pub next_page_token: Option<String>,
    pub table_details: Option<Vec<IcebergTable>>,
}
model! { ListIcebergTableDetailsOutput {
    0 "nextPageToken" next_page_token, 1 "tableDetails" table_details
} }

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
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "icebergTableMetadata" iceberg_table_metadata, 3 "id" id,
    4 "name" name, 5 "owner" owner, 6 "path" path, 7 "updatedAt" updated_at, 8 "updatedBy" updated_by,
    9 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionSummaries {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub partition_name_pattern: Option<String>,
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { ListPartitionSummaries(catalog_id: String, database: String, table: String)
    "ListPartitionSummaries" -> ListPartitionSummariesOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String,
    2 "partitionNamePattern" partition_name_pattern: String, 3 "catalogId" catalog_id, 4 "database" database,
    5 "table" table
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/partitions/storage-summary", } }
paged! { ListPartitionSummaries: PartitionSummary = Token "pageToken", "partitions" partitions, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionSummariesOutput {
    pub next_page_token: Option<String>,
    pub partitions: Option<Vec<PartitionSummary>>,
}
model! { ListPartitionSummariesOutput {
    0 "nextPageToken" next_page_token, 1 "partitions" partitions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionSummary {
    pub created_at: Option<i64>,
    pub database_name: Option<String>,
    pub last_access_time: Option<i64>,
    pub last_requester: Option<String>,
    pub partition_name: Option<String>,
    pub storage_action_params: Option<BTreeMap<String, String>>,
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
    0 "createdAt" created_at, 1 "databaseName" database_name, 2 "lastAccessTime" last_access_time,
    3 "lastRequester" last_requester, 4 "partitionName" partition_name, 5 "storageActionParams" storage_action_params,
    6 "storageActionTimestamp" storage_action_timestamp, 7 "storageClass" storage_class, 8 "tableName" table_name,
    9 "topRequester" top_requester, 10 "totalFileAccessNum" total_file_access_num,
    11 "totalFileAccessNum30d" total_file_access_num30d, 12 "totalFileAccessNum7d" total_file_access_num7d,
    13 "totalFileCount" total_file_count, 14 "totalFileSizeInBytes" total_file_size_in_bytes, 15 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitions {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub partition_name_pattern: Option<String>,
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { ListPartitions(catalog_id: String, database: String, table: String)
    "ListPartitions" -> ListPartitionsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String,
    2 "partitionNamePattern" partition_name_pattern: String, 3 "catalogId" catalog_id, 4 "database" database,
    5 "table" table
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/partitions", } }
paged! { ListPartitions: Partition = Token "pageToken", "partitions" partitions, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsOutput {
    pub next_page_token: Option<String>,
    pub partitions: Option<Vec<Partition>>,
}
model! { ListPartitionsOutput {
    0 "nextPageToken" next_page_token, 1 "partitions" partitions
} }

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
    pub spec: Option<BTreeMap<String, Value>>,
    pub storage_action: Option<String>,
    pub storage_action_timestamp: Option<i64>,
    pub storage_class: Option<String>,
    pub total_buckets: Option<i64>,
    pub updated_at: Option<i64>,
    pub updated_by: Option<String>,
}
model! { Partition {
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "done" done, 3 "fileCount" file_count,
    4 "fileSizeInBytes" file_size_in_bytes, 5 "lastFileCreationTime" last_file_creation_time,
    6 "recordCount" record_count, 7 "spec" spec, 8 "storageAction" storage_action,
    9 "storageActionTimestamp" storage_action_timestamp, 10 "storageClass" storage_class,
    11 "totalBuckets" total_buckets, 12 "updatedAt" updated_at, 13 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsByNames {
    pub specs: Option<Vec<BTreeMap<String, String>>>,
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { ListPartitionsByNames(catalog_id: String, database: String, table: String)
    "ListPartitionsByNames" -> ListPartitionsByNamesOutput {
    0 "specs" specs: Vec<BTreeMap<String, String>>, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/partitions/list-by-names", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsByNamesOutput {
    pub partitions: Option<Vec<Partition>>,
}
model! { ListPartitionsByNamesOutput {
    0 "partitions" partitions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissions {
    pub database: Option<String>,
    pub function: Option<String>,
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub principal: Option<String>,
    pub resource_type: String,
    pub table: Option<String>,
    pub view: Option<String>,
    pub catalog_id: String,
}
operation! { ListPermissions(resource_type: String, catalog_id: String) "ListPermissions" -> ListPermissionsOutput {
    0 "database" database: String, 1 "function" function: String, 2 "maxResults" max_results: i64,
    3 "pageToken" page_token: String, 4 "principal" principal: String, 5 "resourceType" resource_type,
    6 "table" table: String, 7 "view" view: String, 8 "catalogId" catalog_id
} [
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/auth/permissions/{catalogId}/list", } }
paged! { ListPermissions: Permission = Token "pageToken", "permissions" permissions, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsOutput {
    pub next_page_token: Option<String>,
    pub permissions: Option<Vec<Permission>>,
}
model! { ListPermissionsOutput {
    0 "nextPageToken" next_page_token, 1 "permissions" permissions
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvidedSharesOutput {
    pub next_page_token: Option<String>,
    pub shares: Option<Vec<Share>>,
}
model! { ListProvidedSharesOutput {
    0 "nextPageToken" next_page_token, 1 "shares" shares
} }

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
    0 "comment" comment, 1 "createdAt" created_at, 2 "createdBy" created_by, 3 "enableWrite" enable_write,
    4 "owner" owner, 5 "providerTenantId" provider_tenant_id, 6 "shareId" share_id, 7 "shareName" share_name,
    8 "updatedAt" updated_at, 9 "updatedBy" updated_by
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceivedSharesOutput {
    pub next_page_token: Option<String>,
    pub shares: Option<Vec<ReceivedShare>>,
}
model! { ListReceivedSharesOutput {
    0 "nextPageToken" next_page_token, 1 "shares" shares
} }

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
    0 "catalogName" catalog_name, 1 "comment" comment, 2 "createdAt" created_at, 3 "createdBy" created_by,
    4 "enableWrite" enable_write, 5 "owner" owner, 6 "providerTenantId" provider_tenant_id, 7 "shareId" share_id,
    8 "shareName" share_name, 9 "updatedAt" updated_at, 10 "updatedBy" updated_by
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiversOutput {
    pub next_page_token: Option<String>,
    pub receivers: Option<Vec<Receiver>>,
}
model! { ListReceiversOutput {
    0 "nextPageToken" next_page_token, 1 "receivers" receivers
} }

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
    0 "comment" comment, 1 "createdAt" created_at, 2 "createdBy" created_by, 3 "receiverName" receiver_name,
    4 "receiverTenantId" receiver_tenant_id, 5 "updatedAt" updated_at, 6 "updatedBy" updated_by
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleUsersOutput {
    pub next_page_token: Option<String>,
    pub users: Option<Vec<User>>,
}
model! { ListRoleUsersOutput {
    0 "nextPageToken" next_page_token, 1 "users" users
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesOutput {
    pub next_page_token: Option<String>,
    pub roles: Option<Vec<Role>>,
}
model! { ListRolesOutput {
    0 "nextPageToken" next_page_token, 1 "roles" roles
} }

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
    pub users: Option<Vec<User>>,
}
model! { Role {
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "description" description, 3 "displayName" display_name,
    4 "isPredefined" is_predefined, 5 "roleName" role_name, 6 "rolePrincipal" role_principal, 7 "updatedAt" updated_at,
    8 "updatedBy" updated_by, 9 "users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShareReceivers {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub share: String,
}
operation! { ListShareReceivers(share: String) "ListShareReceivers" -> ListShareReceiversOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "share" share
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/share/shares/{share}/receivers", } }
paged! { ListShareReceivers: Receiver = Token "pageToken", "receivers" receivers, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShareReceiversOutput {
    pub next_page_token: Option<String>,
    pub receivers: Option<Vec<Receiver>>,
}
model! { ListShareReceiversOutput {
    0 "nextPageToken" next_page_token, 1 "receivers" receivers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShareResources {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub share: String,
}
operation! { ListShareResources(share: String) "ListShareResources" -> ListShareResourcesOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "share" share
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/share/shares/{share}/resources", } }
paged! { ListShareResources: ShareResource = Token "pageToken", "shareResources" share_resources, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShareResourcesOutput {
    pub catalog_id: Option<String>,
    pub next_page_token: Option<String>,
    pub share_resources: Option<Vec<ShareResource>>,
}
model! { ListShareResourcesOutput {
    0 "catalogId" catalog_id, 1 "nextPageToken" next_page_token, 2 "shareResources" share_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshots {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { ListSnapshots(catalog_id: String, database: String, table: String) "ListSnapshots" -> ListSnapshotsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "catalogId" catalog_id, 3 "database" database,
    4 "table" table
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/snapshots", } }
paged! { ListSnapshots: Snapshot = Token "pageToken", "snapshots" snapshots, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsOutput {
    pub next_page_token: Option<String>,
    pub snapshots: Option<Vec<Snapshot>>,
}
model! { ListSnapshotsOutput {
    0 "nextPageToken" next_page_token, 1 "snapshots" snapshots
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableDetails {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub status: Option<String>,
    pub table_name_pattern: Option<String>,
    pub r#type: Option<String>,
    pub catalog_id: String,
    pub database: String,
}
operation! { ListTableDetails(catalog_id: String, database: String) "ListTableDetails" -> ListTableDetailsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "status" status: String,
    3 "tableNamePattern" table_name_pattern: String, 4 "type" r#type: String, 5 "catalogId" catalog_id,
    6 "database" database
} [
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/table-details", } }
paged! { ListTableDetails: Table = Token "pageToken", "tableDetails" table_details, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableDetailsOutput {
    pub next_page_token: Option<String>,
    pub table_details: Option<Vec<Table>>,
}
model! { ListTableDetailsOutput {
    0 "nextPageToken" next_page_token, 1 "tableDetails" table_details
} }

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
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "icebergTableMetadata" iceberg_table_metadata, 3 "id" id,
    4 "isExternal" is_external, 5 "name" name, 6 "owner" owner, 7 "path" path, 8 "schema" schema,
    9 "schemaId" schema_id, 10 "status" status, 11 "storageAction" storage_action,
    12 "storageActionTimestamp" storage_action_timestamp, 13 "storageClass" storage_class, 14 "type" r#type,
    15 "updatedAt" updated_at, 16 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub table_name_pattern: Option<String>,
    pub catalog_id: String,
    pub database: String,
}
operation! { ListTables(catalog_id: String, database: String) "ListTables" -> ListTablesOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "tableNamePattern" table_name_pattern: String,
    3 "catalogId" catalog_id, 4 "database" database
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/tables", } }
paged! { ListTables: String = Token "pageToken", "tables" tables, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub next_page_token: Option<String>,
    pub tables: Option<Vec<String>>,
}
model! { ListTablesOutput {
    0 "nextPageToken" next_page_token, 1 "tables" tables
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRolesOutput {
    pub next_page_token: Option<String>,
    pub roles: Option<Vec<Role>>,
}
model! { ListUserRolesOutput {
    0 "nextPageToken" next_page_token, 1 "roles" roles
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub next_page_token: Option<String>,
    pub users: Option<Vec<User>>,
}
model! { ListUsersOutput {
    0 "nextPageToken" next_page_token, 1 "users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListViewDetails {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub view_name_pattern: Option<String>,
    pub catalog_id: String,
    pub database: String,
}
operation! { ListViewDetails(catalog_id: String, database: String) "ListViewDetails" -> ListViewDetailsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "viewNamePattern" view_name_pattern: String,
    3 "catalogId" catalog_id, 4 "database" database
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/view-details", } }
paged! { ListViewDetails: View = Token "pageToken", "viewDetails" view_details, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListViewDetailsOutput {
    pub next_page_token: Option<String>,
    pub view_details: Option<Vec<View>>,
}
model! { ListViewDetailsOutput {
    0 "nextPageToken" next_page_token, 1 "viewDetails" view_details
} }

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
    0 "createdAt" created_at, 1 "createdBy" created_by, 2 "id" id, 3 "name" name, 4 "owner" owner, 5 "schema" schema,
    6 "updatedAt" updated_at, 7 "updatedBy" updated_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSchema {
    pub comment: Option<String>,
    pub dialects: Option<BTreeMap<String, String>>,
    pub fields: Option<Vec<DataField>>,
    pub options: Option<BTreeMap<String, String>>,
    pub query: Option<String>,
}
model! { ViewSchema {
    0 "comment" comment, 1 "dialects" dialects, 2 "fields" fields, 3 "options" options, 4 "query" query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListViews {
    pub max_results: Option<i64>,
    pub page_token: Option<String>,
    pub view_name_pattern: Option<String>,
    pub catalog_id: String,
    pub database: String,
}
operation! { ListViews(catalog_id: String, database: String) "ListViews" -> ListViewsOutput {
    0 "maxResults" max_results: i64, 1 "pageToken" page_token: String, 2 "viewNamePattern" view_name_pattern: String,
    3 "catalogId" catalog_id, 4 "database" database
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dlf/v1/{catalogId}/databases/{database}/views", } }
paged! { ListViews: String = Token "pageToken", "views" views, next "nextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListViewsOutput {
    pub next_page_token: Option<String>,
    pub views: Option<Vec<String>>,
}
model! { ListViewsOutput {
    0 "nextPageToken" next_page_token, 1 "views" views
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUserSync {}
operation! { RefreshUserSync() "RefreshUserSync" -> Empty {} { path: "/dlf/v1/auth/usersync", no_reply: true, } }

pub type RefreshUserSyncOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeRoleFromUsers {
    pub role_principal: Option<String>,
    pub user_principals: Option<Vec<String>>,
}
operation! { RevokeRoleFromUsers() "RevokeRoleFromUsers" -> Empty {
    0 "rolePrincipal" role_principal: String, 1 "userPrincipals" user_principals: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/dlf/v1/auth/roles/revoke", body: BodyStyle::Json, no_reply: true, } }

pub type RevokeRoleFromUsersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTable {
    pub instant: Option<FullInstant>,
    pub catalog_id: String,
    pub database: String,
    pub table: String,
}
operation! { RollbackTable(catalog_id: String, database: String, table: String) "RollbackTable" -> Empty {
    0 "instant" instant: FullInstant, 1 "catalogId" catalog_id, 2 "database" database, 3 "table" table
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/{catalogId}/databases/{database}/tables/{table}/rollback", body: BodyStyle::Json, no_reply: true, } }

pub type RollbackTableOutput = Empty;

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/dlf/v1/query", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQueryOutput {
    pub query_id: Option<String>,
}
model! { SubmitQueryOutput {
    0 "queryId" query_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscribe {}
operation! { Subscribe() "Subscribe" -> Empty {} { path: "/dlf/v1/service/subscribe", no_reply: true, } }

pub type SubscribeOutput = Empty;

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/dlf/v1/auth/roles", body: BodyStyle::Json, no_reply: true, } }

pub type UpdateRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleUsers {
    pub role_principal: Option<String>,
    pub user_principals: Option<Vec<String>>,
}
operation! { UpdateRoleUsers() "UpdateRoleUsers" -> Empty {
    0 "rolePrincipal" role_principal: String, 1 "userPrincipals" user_principals: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/dlf/v1/auth/roles/users", body: BodyStyle::Json, no_reply: true, } }

pub type UpdateRoleUsersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcConfig {
    pub removals: Option<Vec<String>>,
    pub updates: Option<Vec<UpdateVpcConfigUpdates>>,
}
operation! { UpdateVpcConfig() "UpdateVpcConfig" -> Empty {
    0 "removals" removals: Vec<String>, 1 "updates" updates: Vec<UpdateVpcConfigUpdates>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/dlf/v1/auth/vpc", body: BodyStyle::Json, no_reply: true, } }

pub type UpdateVpcConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcConfigUpdates {
    pub extended_options: Option<BTreeMap<String, String>>,
    pub vpc_id: Option<String>,
}
input! { UpdateVpcConfigUpdates() {
    0 "extendedOptions" extended_options: BTreeMap<String, String>, 1 "vpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCatalogKms {
    pub kms_key_id: String,
    pub catalog: String,
}
operation! { VerifyCatalogKms(kms_key_id: String, catalog: String) "VerifyCatalogKms" -> VerifyCatalogKmsOutput {
    0 "kmsKeyId" kms_key_id, 1 "catalog" catalog
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/dlf/v1/catalogs/{catalog}/kms/verify", body: BodyStyle::Json, } }

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
    0 "errorCode" error_code, 1 "hint" hint, 2 "kmsKeyId" kms_key_id, 3 "serverSideEncryption" server_side_encryption,
    4 "success" success
} }

#[cfg(feature = "reflect")]
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
