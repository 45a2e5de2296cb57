//! `rds-data` of Alibaba Cloud, API version 2022-03-30.
//!
//! Endpoint: a table of 2 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/rds-data/2022-03-30/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "rds-data.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "rds-data.cn-hangzhou.aliyuncs.com"),
    ],
    &[("cn-hangzhou", "rds-data-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "rds-data",
    "2022-03-30",
    "rds-data",
    &ENDPOINTS,
);

/// Batches execute statement: `BatchExecuteStatement` of `rds-data` 2022-03-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rds-data/2022-03-30/BatchExecuteStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExecuteStatement {
    pub database: Option<String>,
    pub parameter_sets: Option<Vec<Vec<SqlParameter>>>,
    /// Required.
    pub resource_arn: String,
    /// Required.
    pub secret_arn: String,
    /// Required.
    pub sql: String,
    pub transaction_id: Option<String>,
}
operation! { BatchExecuteStatement(resource_arn: String, secret_arn: String, sql: String)
    "BatchExecuteStatement" -> BatchExecuteStatementOutput {
    0 "Database" database: String, 1 "ParameterSets" parameter_sets: Vec<Vec<SqlParameter>>,
    2 "ResourceArn" resource_arn, 3 "SecretArn" secret_arn, 4 "Sql" sql, 5 "TransactionId" transaction_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`BatchExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlParameter {
    pub name: Option<String>,
    pub type_hint: Option<String>,
    pub value: Option<Field>,
}
input! { SqlParameter() {
    0 "Name" name: String, 1 "TypeHint" type_hint: String, 2 "Value" value: Field
} }

/// In the request of [`BatchExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Field {
    pub array_value: Option<String>,
    pub blob_value: Option<String>,
    pub boolean_value: Option<bool>,
    pub is_null: Option<bool>,
    pub long_value: Option<i64>,
    pub string_value: Option<String>,
}
input! { Field() {
    0 "ArrayValue" array_value: String, 1 "BlobValue" blob_value: String, 2 "BooleanValue" boolean_value: bool,
    3 "IsNull" is_null: bool, 4 "LongValue" long_value: i64, 5 "StringValue" string_value: String
} }

/// Response of [`BatchExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExecuteStatementOutput {
    pub code: Option<String>,
    pub data: Option<BatchExecuteStatementResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchExecuteStatementOutput {
    0 "Code" code: String, 1 "Data" data: BatchExecuteStatementResult, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExecuteStatementResult {
    pub generated_fields_list: Vec<Vec<Field>>,
}
model! { BatchExecuteStatementResult {
    0 "GeneratedFieldsList" generated_fields_list: Vec<Vec<Field>>
} }

/// `BeginTransaction` of `rds-data` 2022-03-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rds-data/2022-03-30/BeginTransaction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeginTransaction {
    /// Required.
    pub database: String,
    /// Required.
    pub resource_arn: String,
    /// Required.
    pub secret_arn: String,
}
operation! { BeginTransaction(database: String, resource_arn: String, secret_arn: String)
    "BeginTransaction" -> BeginTransactionOutput {
    0 "Database" database, 1 "ResourceArn" resource_arn, 2 "SecretArn" secret_arn
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`BeginTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeginTransactionOutput {
    pub code: Option<String>,
    pub data: Option<BeginTransactionResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BeginTransactionOutput {
    0 "Code" code: String, 1 "Data" data: BeginTransactionResult, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`BeginTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeginTransactionResult {
    pub transaction_id: Option<String>,
}
model! { BeginTransactionResult {
    0 "TransactionId" transaction_id: String
} }

/// Commits transaction: `CommitTransaction` of `rds-data` 2022-03-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rds-data/2022-03-30/CommitTransaction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitTransaction {
    /// Required.
    pub resource_arn: String,
    /// Required.
    pub secret_arn: String,
    /// Required.
    pub transaction_id: String,
}
operation! { CommitTransaction(resource_arn: String, secret_arn: String, transaction_id: String)
    "CommitTransaction" -> CommitTransactionOutput {
    0 "ResourceArn" resource_arn, 1 "SecretArn" secret_arn, 2 "TransactionId" transaction_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CommitTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitTransactionOutput {
    pub code: Option<String>,
    pub data: Option<CommitTransactionResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CommitTransactionOutput {
    0 "Code" code: String, 1 "Data" data: CommitTransactionResult, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CommitTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitTransactionResult {
    pub transaction_status: Option<String>,
}
model! { CommitTransactionResult {
    0 "TransactionStatus" transaction_status: String
} }

/// Deletes: `Delete` of `rds-data` 2022-03-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rds-data/2022-03-30/Delete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// Required.
    pub database: String,
    /// Required.
    pub filter: BTreeMap<String, Selector>,
    /// Required.
    pub resource_arn: String,
    /// Required.
    pub secret_arn: String,
    /// Required.
    pub table: String,
    pub transaction_id: Option<String>,
}

/// Arguments of [`Delete::new`].
pub struct DeleteRequired {
    pub database: String,
    pub filter: BTreeMap<String, Selector>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub table: String,
}
operation! { Delete { DeleteRequired: database, filter, resource_arn, secret_arn, table } "Delete" -> DeleteOutput {
    0 "Database" database, 1 "Filter" filter, 2 "ResourceArn" resource_arn, 3 "SecretArn" secret_arn, 4 "Table" table,
    5 "TransactionId" transaction_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`Delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Selector {
    pub eq: Option<String>,
    pub ge: Option<String>,
    pub gt: Option<String>,
    pub le: Option<String>,
    pub like: Option<String>,
    pub lt: Option<String>,
    pub ne: Option<String>,
}
input! { Selector() {
    0 "Eq" eq: String, 1 "Ge" ge: String, 2 "Gt" gt: String, 3 "Le" le: String, 4 "Like" like: String,
    5 "Lt" lt: String, 6 "Ne" ne: String
} }

/// Response of [`Delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutput {
    pub code: Option<String>,
    pub data: Option<DeleteResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteOutput {
    0 "Code" code: String, 1 "Data" data: DeleteResult, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`Delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResult {
    pub number_of_records_updated: Option<i64>,
}
model! { DeleteResult {
    0 "NumberOfRecordsUpdated" number_of_records_updated: i64
} }

/// Executes statement: `ExecuteStatement` of `rds-data` 2022-03-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rds-data/2022-03-30/ExecuteStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatement {
    pub continue_after_timeout: Option<bool>,
    /// Required.
    pub database: String,
    pub format_records_as: Option<String>,
    pub include_result_metadata: Option<bool>,
    pub parameters: Option<Vec<SqlParameter>>,
    /// Required.
    pub resource_arn: String,
    pub result_set_options: Option<ExecuteStatementResultSetOptions>,
    /// Required.
    pub secret_arn: String,
    /// Required.
    pub sql: String,
    pub transaction_id: Option<String>,
}
operation! { ExecuteStatement(database: String, resource_arn: String, secret_arn: String, sql: String)
    "ExecuteStatement" -> ExecuteStatementOutput {
    0 "ContinueAfterTimeout" continue_after_timeout: bool, 1 "Database" database,
    2 "FormatRecordsAs" format_records_as: String, 3 "IncludeResultMetadata" include_result_metadata: bool,
    4 "Parameters" parameters: Vec<SqlParameter>, 5 "ResourceArn" resource_arn,
    6 "ResultSetOptions" result_set_options: ExecuteStatementResultSetOptions, 7 "SecretArn" secret_arn, 8 "Sql" sql,
    9 "TransactionId" transaction_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementResultSetOptions {
    pub decimal_return_type: Option<String>,
    pub long_return_type: Option<String>,
}
input! { ExecuteStatementResultSetOptions() {
    0 "DecimalReturnType" decimal_return_type: String, 1 "LongReturnType" long_return_type: String
} }

/// Response of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementOutput {
    pub code: Option<String>,
    pub data: Option<ExecuteStatementResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteStatementOutput {
    0 "Code" code: String, 1 "Data" data: ExecuteStatementResult, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementResult {
    pub column_metadata: Vec<ColumnMetadata>,
    pub formatted_records: Option<String>,
    pub generated_fields: Vec<Field>,
    pub number_of_records_updated: Option<i64>,
    pub records: Vec<Vec<Field>>,
}
model! { ExecuteStatementResult {
    0 "ColumnMetadata" column_metadata: Vec<ColumnMetadata>, 1 "FormattedRecords" formatted_records: String,
    2 "GeneratedFields" generated_fields: Vec<Field>, 3 "NumberOfRecordsUpdated" number_of_records_updated: i64,
    4 "Records" records: Vec<Vec<Field>>
} }

/// In the response of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnMetadata {
    pub array_base_column_type: Option<i64>,
    pub is_auto_increment: Option<bool>,
    pub is_case_sensitive: Option<bool>,
    pub is_currency: Option<bool>,
    pub is_signed: Option<bool>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub nullable: Option<i64>,
    pub precision: Option<i64>,
    pub scale: Option<i64>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<i64>,
    pub type_name: Option<String>,
}
model! { ColumnMetadata {
    0 "ArrayBaseColumnType" array_base_column_type: i64, 1 "IsAutoIncrement" is_auto_increment: bool,
    2 "IsCaseSensitive" is_case_sensitive: bool, 3 "IsCurrency" is_currency: bool, 4 "IsSigned" is_signed: bool,
    5 "Label" label: String, 6 "Name" name: String, 7 "Nullable" nullable: i64, 8 "Precision" precision: i64,
    9 "Scale" scale: i64, 10 "SchemaName" schema_name: String, 11 "TableName" table_name: String, 12 "Type" r#type: i64,
    13 "TypeName" type_name: String
} }

/// Inserts: `Insert` of `rds-data` 2022-03-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rds-data/2022-03-30/Insert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Insert {
    pub database: Option<String>,
    pub record: Option<BTreeMap<String, Value>>,
    /// Required.
    pub resource_arn: String,
    /// Required.
    pub secret_arn: String,
    /// Required.
    pub table: String,
    pub transaction_id: Option<String>,
}
operation! { Insert(resource_arn: String, secret_arn: String, table: String) "Insert" -> InsertOutput {
    0 "Database" database: String, 1 "Record" record: BTreeMap<String, Value>, 2 "ResourceArn" resource_arn,
    3 "SecretArn" secret_arn, 4 "Table" table, 5 "TransactionId" transaction_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`Insert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertOutput {
    pub code: Option<String>,
    pub data: Option<InsertResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InsertOutput {
    0 "Code" code: String, 1 "Data" data: InsertResult, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`Insert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertResult {
    pub auto_increment_key: Option<i64>,
    pub number_of_records_updated: Option<i64>,
}
model! { InsertResult {
    0 "AutoIncrementKey" auto_increment_key: i64, 1 "NumberOfRecordsUpdated" number_of_records_updated: i64
} }

/// Inserts list: `InsertList` of `rds-data` 2022-03-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rds-data/2022-03-30/InsertList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertList {
    pub database: Option<String>,
    pub records: Option<Vec<BTreeMap<String, Value>>>,
    /// Required.
    pub resource_arn: String,
    /// Required.
    pub secret_arn: String,
    /// Required.
    pub table: String,
    pub transaction_id: Option<String>,
}
operation! { InsertList(resource_arn: String, secret_arn: String, table: String) "InsertList" -> InsertListOutput {
    0 "Database" database: String, 1 "Records" records: Vec<BTreeMap<String, Value>>, 2 "ResourceArn" resource_arn,
    3 "SecretArn" secret_arn, 4 "Table" table, 5 "TransactionId" transaction_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`InsertList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertListOutput {
    pub code: Option<String>,
    pub data: Option<InsertListResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InsertListOutput {
    0 "Code" code: String, 1 "Data" data: InsertListResult, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`InsertList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertListResult {
    pub auto_increment_keys: Vec<i64>,
    pub number_of_records_updated: Option<i64>,
}
model! { InsertListResult {
    0 "AutoIncrementKeys" auto_increment_keys: Vec<i64>, 1 "NumberOfRecordsUpdated" number_of_records_updated: i64
} }

/// `RollbackTransaction` of `rds-data` 2022-03-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rds-data/2022-03-30/RollbackTransaction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTransaction {
    /// Required.
    pub resource_arn: String,
    /// Required.
    pub secret_arn: String,
    /// Required.
    pub transaction_id: String,
}
operation! { RollbackTransaction(resource_arn: String, secret_arn: String, transaction_id: String)
    "RollbackTransaction" -> RollbackTransactionOutput {
    0 "ResourceArn" resource_arn, 1 "SecretArn" secret_arn, 2 "TransactionId" transaction_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RollbackTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTransactionOutput {
    pub code: Option<String>,
    pub data: Option<RollbackTransactionResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RollbackTransactionOutput {
    0 "Code" code: String, 1 "Data" data: RollbackTransactionResult, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`RollbackTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTransactionResult {
    pub transaction_status: Option<String>,
}
model! { RollbackTransactionResult {
    0 "TransactionStatus" transaction_status: String
} }

/// `Select` of `rds-data` 2022-03-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rds-data/2022-03-30/Select>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Select {
    /// Required.
    pub database: String,
    /// Required.
    pub filter: BTreeMap<String, Selector>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub resource_arn: String,
    /// Required.
    pub secret_arn: String,
    /// Required.
    pub table: String,
    pub transaction_id: Option<String>,
}

/// Arguments of [`Select::new`].
pub struct SelectRequired {
    pub database: String,
    pub filter: BTreeMap<String, Selector>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub table: String,
}
operation! { Select { SelectRequired: database, filter, resource_arn, secret_arn, table } "Select" -> SelectOutput {
    0 "Database" database, 1 "Filter" filter, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ResourceArn" resource_arn, 5 "SecretArn" secret_arn, 6 "Table" table, 7 "TransactionId" transaction_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`Select`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectOutput {
    pub code: Option<String>,
    pub data: Option<SelectResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SelectOutput {
    0 "Code" code: String, 1 "Data" data: SelectResult, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`Select`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectResult {
    pub records: Vec<BTreeMap<String, Value>>,
}
model! { SelectResult {
    0 "Records" records: Vec<BTreeMap<String, Value>>
} }

/// Updates: `Update` of `rds-data` 2022-03-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rds-data/2022-03-30/Update>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// Required.
    pub database: String,
    /// Required.
    pub filter: BTreeMap<String, Selector>,
    pub record: Option<BTreeMap<String, Value>>,
    /// Required.
    pub resource_arn: String,
    /// Required.
    pub secret_arn: String,
    /// Required.
    pub table: String,
    pub transaction_id: Option<String>,
}

/// Arguments of [`Update::new`].
pub struct UpdateRequired {
    pub database: String,
    pub filter: BTreeMap<String, Selector>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub table: String,
}
operation! { Update { UpdateRequired: database, filter, resource_arn, secret_arn, table } "Update" -> UpdateOutput {
    0 "Database" database, 1 "Filter" filter, 2 "Record" record: BTreeMap<String, Value>, 3 "ResourceArn" resource_arn,
    4 "SecretArn" secret_arn, 5 "Table" table, 6 "TransactionId" transaction_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`Update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOutput {
    pub code: Option<String>,
    pub data: Option<UpdateResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateOutput {
    0 "Code" code: String, 1 "Data" data: UpdateResult, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`Update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    pub number_of_records_updated: Option<i64>,
}
model! { UpdateResult {
    0 "NumberOfRecordsUpdated" number_of_records_updated: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    BatchExecuteStatement, BeginTransaction, CommitTransaction, Delete, ExecuteStatement, Insert, InsertList,
    RollbackTransaction, Select, Update
}
