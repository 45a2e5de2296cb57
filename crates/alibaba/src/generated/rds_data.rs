//! `rds-data` 2022-03-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-beijing", "rds-data.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "rds-data.cn-hangzhou.aliyuncs.com"),
    ],
    vpc: &[("cn-hangzhou", "rds-data-vpc.cn-hangzhou.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "rds-data", version: "2022-03-30", code: "rds-data", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExecuteStatement {
    pub database: Option<String>,
    pub parameter_sets: Option<Vec<Vec<SqlParameter>>>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub sql: String,
    pub transaction_id: Option<String>,
}
operation! { BatchExecuteStatement(resource_arn: String, secret_arn: String, sql: String)
    "BatchExecuteStatement" -> BatchExecuteStatementOutput {
    0 "Database" database: String, 1 "ParameterSets" parameter_sets: Vec<Vec<SqlParameter>>,
    2 "ResourceArn" resource_arn, 3 "SecretArn" secret_arn, 4 "Sql" sql, 5 "TransactionId" transaction_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExecuteStatementOutput {
    pub code: Option<String>,
    pub data: Option<BatchExecuteStatementResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchExecuteStatementOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExecuteStatementResult {
    pub generated_fields_list: Option<Vec<Vec<Field>>>,
}
model! { BatchExecuteStatementResult {
    0 "GeneratedFieldsList" generated_fields_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeginTransaction {
    pub database: String,
    pub resource_arn: String,
    pub secret_arn: String,
}
operation! { BeginTransaction(database: String, resource_arn: String, secret_arn: String)
    "BeginTransaction" -> BeginTransactionOutput {
    0 "Database" database, 1 "ResourceArn" resource_arn, 2 "SecretArn" secret_arn
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeginTransactionOutput {
    pub code: Option<String>,
    pub data: Option<BeginTransactionResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BeginTransactionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeginTransactionResult {
    pub transaction_id: Option<String>,
}
model! { BeginTransactionResult {
    0 "TransactionId" transaction_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitTransaction {
    pub resource_arn: String,
    pub secret_arn: String,
    pub transaction_id: String,
}
operation! { CommitTransaction(resource_arn: String, secret_arn: String, transaction_id: String)
    "CommitTransaction" -> CommitTransactionOutput {
    0 "ResourceArn" resource_arn, 1 "SecretArn" secret_arn, 2 "TransactionId" transaction_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitTransactionOutput {
    pub code: Option<String>,
    pub data: Option<CommitTransactionResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CommitTransactionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitTransactionResult {
    pub transaction_status: Option<String>,
}
model! { CommitTransactionResult {
    0 "TransactionStatus" transaction_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    pub database: String,
    pub filter: BTreeMap<String, Selector>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub table: String,
    pub transaction_id: Option<String>,
}

/// What [`Delete::new`] takes.
pub struct DeleteRequired {
    pub database: String,
    pub filter: BTreeMap<String, Selector>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub table: String,
}
operation! { Delete{DeleteRequired: database, filter, resource_arn, secret_arn, table} "Delete" -> DeleteOutput {
    0 "Database" database, 1 "Filter" filter, 2 "ResourceArn" resource_arn, 3 "SecretArn" secret_arn, 4 "Table" table,
    5 "TransactionId" transaction_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutput {
    pub code: Option<String>,
    pub data: Option<DeleteResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResult {
    pub number_of_records_updated: Option<i64>,
}
model! { DeleteResult {
    0 "NumberOfRecordsUpdated" number_of_records_updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatement {
    pub continue_after_timeout: Option<bool>,
    pub database: String,
    pub format_records_as: Option<String>,
    pub include_result_metadata: Option<bool>,
    pub parameters: Option<Vec<SqlParameter>>,
    pub resource_arn: String,
    pub result_set_options: Option<ExecuteStatementResultSetOptions>,
    pub secret_arn: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementResultSetOptions {
    pub decimal_return_type: Option<String>,
    pub long_return_type: Option<String>,
}
input! { ExecuteStatementResultSetOptions() {
    0 "DecimalReturnType" decimal_return_type: String, 1 "LongReturnType" long_return_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementOutput {
    pub code: Option<String>,
    pub data: Option<ExecuteStatementResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteStatementOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementResult {
    pub column_metadata: Option<Vec<ColumnMetadata>>,
    pub formatted_records: Option<String>,
    pub generated_fields: Option<Vec<Field>>,
    pub number_of_records_updated: Option<i64>,
    pub records: Option<Vec<Vec<Field>>>,
}
model! { ExecuteStatementResult {
    0 "ColumnMetadata" column_metadata, 1 "FormattedRecords" formatted_records, 2 "GeneratedFields" generated_fields,
    3 "NumberOfRecordsUpdated" number_of_records_updated, 4 "Records" records
} }

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
    0 "ArrayBaseColumnType" array_base_column_type, 1 "IsAutoIncrement" is_auto_increment,
    2 "IsCaseSensitive" is_case_sensitive, 3 "IsCurrency" is_currency, 4 "IsSigned" is_signed, 5 "Label" label,
    6 "Name" name, 7 "Nullable" nullable, 8 "Precision" precision, 9 "Scale" scale, 10 "SchemaName" schema_name,
    11 "TableName" table_name, 12 "Type" r#type, 13 "TypeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Insert {
    pub database: Option<String>,
    pub record: Option<BTreeMap<String, Value>>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub table: String,
    pub transaction_id: Option<String>,
}
operation! { Insert(resource_arn: String, secret_arn: String, table: String) "Insert" -> InsertOutput {
    0 "Database" database: String, 1 "Record" record: BTreeMap<String, Value>, 2 "ResourceArn" resource_arn,
    3 "SecretArn" secret_arn, 4 "Table" table, 5 "TransactionId" transaction_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertOutput {
    pub code: Option<String>,
    pub data: Option<InsertResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InsertOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertResult {
    pub auto_increment_key: Option<i64>,
    pub number_of_records_updated: Option<i64>,
}
model! { InsertResult {
    0 "AutoIncrementKey" auto_increment_key, 1 "NumberOfRecordsUpdated" number_of_records_updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertList {
    pub database: Option<String>,
    pub records: Option<Vec<BTreeMap<String, Value>>>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub table: String,
    pub transaction_id: Option<String>,
}
operation! { InsertList(resource_arn: String, secret_arn: String, table: String) "InsertList" -> InsertListOutput {
    0 "Database" database: String, 1 "Records" records: Vec<BTreeMap<String, Value>>, 2 "ResourceArn" resource_arn,
    3 "SecretArn" secret_arn, 4 "Table" table, 5 "TransactionId" transaction_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertListOutput {
    pub code: Option<String>,
    pub data: Option<InsertListResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InsertListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertListResult {
    pub auto_increment_keys: Option<Vec<i64>>,
    pub number_of_records_updated: Option<i64>,
}
model! { InsertListResult {
    0 "AutoIncrementKeys" auto_increment_keys, 1 "NumberOfRecordsUpdated" number_of_records_updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTransaction {
    pub resource_arn: String,
    pub secret_arn: String,
    pub transaction_id: String,
}
operation! { RollbackTransaction(resource_arn: String, secret_arn: String, transaction_id: String)
    "RollbackTransaction" -> RollbackTransactionOutput {
    0 "ResourceArn" resource_arn, 1 "SecretArn" secret_arn, 2 "TransactionId" transaction_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTransactionOutput {
    pub code: Option<String>,
    pub data: Option<RollbackTransactionResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RollbackTransactionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTransactionResult {
    pub transaction_status: Option<String>,
}
model! { RollbackTransactionResult {
    0 "TransactionStatus" transaction_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Select {
    pub database: String,
    pub filter: BTreeMap<String, Selector>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub table: String,
    pub transaction_id: Option<String>,
}

/// What [`Select::new`] takes.
pub struct SelectRequired {
    pub database: String,
    pub filter: BTreeMap<String, Selector>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub table: String,
}
operation! { Select{SelectRequired: database, filter, resource_arn, secret_arn, table} "Select" -> SelectOutput {
    0 "Database" database, 1 "Filter" filter, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ResourceArn" resource_arn, 5 "SecretArn" secret_arn, 6 "Table" table, 7 "TransactionId" transaction_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectOutput {
    pub code: Option<String>,
    pub data: Option<SelectResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SelectOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectResult {
    pub records: Option<Vec<BTreeMap<String, Value>>>,
}
model! { SelectResult {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    pub database: String,
    pub filter: BTreeMap<String, Selector>,
    pub record: Option<BTreeMap<String, Value>>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub table: String,
    pub transaction_id: Option<String>,
}

/// What [`Update::new`] takes.
pub struct UpdateRequired {
    pub database: String,
    pub filter: BTreeMap<String, Selector>,
    pub resource_arn: String,
    pub secret_arn: String,
    pub table: String,
}
operation! { Update{UpdateRequired: database, filter, resource_arn, secret_arn, table} "Update" -> UpdateOutput {
    0 "Database" database, 1 "Filter" filter, 2 "Record" record: BTreeMap<String, Value>, 3 "ResourceArn" resource_arn,
    4 "SecretArn" secret_arn, 5 "Table" table, 6 "TransactionId" transaction_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOutput {
    pub code: Option<String>,
    pub data: Option<UpdateResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    pub number_of_records_updated: Option<i64>,
}
model! { UpdateResult {
    0 "NumberOfRecordsUpdated" number_of_records_updated
} }

#[cfg(feature = "reflect")]
register! {
    BatchExecuteStatement, BeginTransaction, CommitTransaction, Delete, ExecuteStatement, Insert, InsertList,
    RollbackTransaction, Select, Update
}
