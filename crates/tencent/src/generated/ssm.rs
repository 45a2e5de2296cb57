//! `ssm` 2019-09-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ssm", version: "2019-09-23", code: "ssm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductSecret {
    pub secret_name: String,
    pub user_name_prefix: String,
    pub product_name: String,
    pub instance_id: String,
    pub domains: Vec<String>,
    pub privileges_list: Vec<ProductPrivilegeUnit>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub rotation_begin_time: Option<String>,
    pub enable_rotation: Option<bool>,
    pub rotation_frequency: Option<i64>,
    pub kms_hsm_cluster_id: Option<String>,
    pub account_remark: Option<String>,
    pub account_type: Option<String>,
    pub encrypt_type: Option<u64>,
}

/// What [`CreateProductSecret::new`] takes.
pub struct CreateProductSecretRequired {
    pub secret_name: String,
    pub user_name_prefix: String,
    pub product_name: String,
    pub instance_id: String,
    pub domains: Vec<String>,
    pub privileges_list: Vec<ProductPrivilegeUnit>,
}
operation! { CreateProductSecret{CreateProductSecretRequired: secret_name, user_name_prefix, product_name, instance_id, domains, privileges_list}
    "CreateProductSecret" -> CreateProductSecretOutput {
    0 "SecretName" secret_name, 1 "UserNamePrefix" user_name_prefix, 2 "ProductName" product_name,
    3 "InstanceID" instance_id, 4 "Domains" domains, 5 "PrivilegesList" privileges_list,
    6 "Description" description: String, 7 "KmsKeyId" kms_key_id: String, 8 "Tags" tags: Vec<Tag>,
    9 "RotationBeginTime" rotation_begin_time: String, 10 "EnableRotation" enable_rotation: bool,
    11 "RotationFrequency" rotation_frequency: i64, 12 "KmsHsmClusterId" kms_hsm_cluster_id: String,
    13 "AccountRemark" account_remark: String, 14 "AccountType" account_type: String, 15 "EncryptType" encrypt_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPrivilegeUnit {
    pub privilege_name: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub database: Option<String>,
    pub table_name: Option<String>,
    pub column_name: Option<String>,
    pub schema_name: Option<String>,
    pub sequence_name: Option<String>,
    pub procedure_name: Option<String>,
    pub type_name: Option<String>,
    pub function_name: Option<String>,
    pub view_name: Option<String>,
    pub matview_name: Option<String>,
}
input! { ProductPrivilegeUnit(privilege_name: String, privileges: Vec<String>) {
    0 "PrivilegeName" privilege_name: String, 1 "Privileges" privileges: Vec<String>, 2 "Database" database: String,
    3 "TableName" table_name: String, 4 "ColumnName" column_name: String, 5 "SchemaName" schema_name: String,
    6 "SequenceName" sequence_name: String, 7 "ProcedureName" procedure_name: String, 8 "TypeName" type_name: String,
    9 "FunctionName" function_name: String, 10 "ViewName" view_name: String, 11 "MatviewName" matview_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductSecretOutput {
    pub secret_name: Option<String>,
    pub tag_code: Option<u64>,
    pub tag_msg: Option<String>,
    pub flow_id: Option<i64>,
}
model! { CreateProductSecretOutput {
    0 "SecretName" secret_name, 1 "TagCode" tag_code, 2 "TagMsg" tag_msg, 3 "FlowID" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSSHKeyPairSecret {
    pub secret_name: String,
    pub project_id: i64,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub ssh_key_name: Option<String>,
    pub kms_hsm_cluster_id: Option<String>,
    pub encrypt_type: Option<u64>,
}
operation! { CreateSSHKeyPairSecret(secret_name: String, project_id: i64)
    "CreateSSHKeyPairSecret" -> CreateSSHKeyPairSecretOutput {
    0 "SecretName" secret_name, 1 "ProjectId" project_id, 2 "Description" description: String,
    3 "KmsKeyId" kms_key_id: String, 4 "Tags" tags: Vec<Tag>, 5 "SSHKeyName" ssh_key_name: String,
    6 "KmsHsmClusterId" kms_hsm_cluster_id: String, 7 "EncryptType" encrypt_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSSHKeyPairSecretOutput {
    pub secret_name: Option<String>,
    pub ssh_key_id: Option<String>,
    pub ssh_key_name: Option<String>,
    pub tag_code: Option<u64>,
    pub tag_msg: Option<String>,
}
model! { CreateSSHKeyPairSecretOutput {
    0 "SecretName" secret_name, 1 "SSHKeyID" ssh_key_id, 2 "SSHKeyName" ssh_key_name, 3 "TagCode" tag_code,
    4 "TagMsg" tag_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecret {
    pub secret_name: String,
    pub version_id: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_type: Option<u64>,
    pub secret_binary: Option<Secret>,
    pub secret_string: Option<Secret>,
    pub additional_config: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub kms_hsm_cluster_id: Option<String>,
    pub encrypt_type: Option<u64>,
}
operation! { CreateSecret(secret_name: String) "CreateSecret" -> CreateSecretOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id: String, 2 "Description" description: String,
    3 "KmsKeyId" kms_key_id: String, 4 "SecretType" secret_type: u64, 5 "SecretBinary" secret_binary: Secret,
    6 "SecretString" secret_string: Secret, 7 "AdditionalConfig" additional_config: String, 8 "Tags" tags: Vec<Tag>,
    9 "KmsHsmClusterId" kms_hsm_cluster_id: String, 10 "EncryptType" encrypt_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
    pub tag_code: Option<u64>,
    pub tag_msg: Option<String>,
}
model! { CreateSecretOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id, 2 "TagCode" tag_code, 3 "TagMsg" tag_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecret {
    pub secret_name: String,
    pub recovery_window_in_days: Option<u64>,
    pub clean_ssh_key: Option<bool>,
    pub delete_mode: Option<u64>,
}
operation! { DeleteSecret(secret_name: String) "DeleteSecret" -> DeleteSecretOutput {
    0 "SecretName" secret_name, 1 "RecoveryWindowInDays" recovery_window_in_days: u64,
    2 "CleanSSHKey" clean_ssh_key: bool, 3 "DeleteMode" delete_mode: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretOutput {
    pub secret_name: Option<String>,
    pub delete_time: Option<i64>,
    pub flow_id: Option<i64>,
}
model! { DeleteSecretOutput {
    0 "SecretName" secret_name, 1 "DeleteTime" delete_time, 2 "FlowID" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretVersion {
    pub secret_name: String,
    pub version_id: String,
}
operation! { DeleteSecretVersion(secret_name: String, version_id: String)
    "DeleteSecretVersion" -> DeleteSecretVersionOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretVersionOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
}
model! { DeleteSecretVersionOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfo {
    pub flow_id: i64,
}
operation! { DescribeAsyncRequestInfo(flow_id: i64) "DescribeAsyncRequestInfo" -> DescribeAsyncRequestInfoOutput {
    0 "FlowID" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfoOutput {
    pub task_status: Option<i64>,
    pub description: Option<String>,
}
model! { DescribeAsyncRequestInfoOutput {
    0 "TaskStatus" task_status, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRotationDetail {
    pub secret_name: String,
}
operation! { DescribeRotationDetail(secret_name: String) "DescribeRotationDetail" -> DescribeRotationDetailOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRotationDetailOutput {
    pub enable_rotation: Option<bool>,
    pub frequency: Option<i64>,
    pub latest_rotate_time: Option<String>,
    pub next_rotate_begin_time: Option<String>,
}
model! { DescribeRotationDetailOutput {
    0 "EnableRotation" enable_rotation, 1 "Frequency" frequency, 2 "LatestRotateTime" latest_rotate_time,
    3 "NextRotateBeginTime" next_rotate_begin_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRotationHistory {
    pub secret_name: String,
}
operation! { DescribeRotationHistory(secret_name: String) "DescribeRotationHistory" -> DescribeRotationHistoryOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRotationHistoryOutput {
    pub version_ids: Option<Vec<String>>,
    pub total_count: Option<i64>,
    pub account_info_list: Option<Vec<SecretAccountInfo>>,
}
model! { DescribeRotationHistoryOutput {
    0 "VersionIDs" version_ids, 1 "TotalCount" total_count, 2 "AccountInfoList" account_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecretAccountInfo {
    pub account_name: Option<String>,
    pub host: Option<Vec<String>>,
    pub version: Option<String>,
    pub rotated_time: Option<String>,
}
model! { SecretAccountInfo {
    0 "AccountName" account_name, 1 "Host" host, 2 "Version" version, 3 "RotatedTime" rotated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecret {
    pub secret_name: String,
}
operation! { DescribeSecret(secret_name: String) "DescribeSecret" -> DescribeSecretOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretOutput {
    pub secret_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub create_uin: Option<u64>,
    pub status: Option<String>,
    pub delete_time: Option<u64>,
    pub create_time: Option<u64>,
    pub secret_type: Option<i64>,
    pub product_name: Option<String>,
    pub resource_id: Option<String>,
    pub rotation_status: Option<bool>,
    pub rotation_frequency: Option<i64>,
    pub resource_name: Option<String>,
    pub project_id: Option<i64>,
    pub associated_instance_ids: Option<Vec<String>>,
    pub target_uin: Option<u64>,
    pub additional_config: Option<String>,
    pub encrypt_type: Option<u64>,
    pub encrypt_switching: Option<bool>,
    pub create_uin_string: Option<String>,
    pub target_uin_string: Option<String>,
    pub account_info_list: Option<Vec<SecretAccountInfo>>,
    pub next_rotation_time: Option<String>,
}
model! { DescribeSecretOutput {
    0 "SecretName" secret_name, 1 "Description" description, 2 "KmsKeyId" kms_key_id, 3 "CreateUin" create_uin,
    4 "Status" status, 5 "DeleteTime" delete_time, 6 "CreateTime" create_time, 7 "SecretType" secret_type,
    8 "ProductName" product_name, 9 "ResourceID" resource_id, 10 "RotationStatus" rotation_status,
    11 "RotationFrequency" rotation_frequency, 12 "ResourceName" resource_name, 13 "ProjectID" project_id,
    14 "AssociatedInstanceIDs" associated_instance_ids, 15 "TargetUin" target_uin,
    16 "AdditionalConfig" additional_config, 17 "EncryptType" encrypt_type, 18 "EncryptSwitching" encrypt_switching,
    19 "CreateUinString" create_uin_string, 20 "TargetUinString" target_uin_string,
    21 "AccountInfoList" account_info_list, 22 "NextRotationTime" next_rotation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedProducts {}
operation! { DescribeSupportedProducts() "DescribeSupportedProducts" -> DescribeSupportedProductsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedProductsOutput {
    pub products: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { DescribeSupportedProductsOutput {
    0 "Products" products, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSecret {
    pub secret_name: String,
}
operation! { DisableSecret(secret_name: String) "DisableSecret" -> DisableSecretOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSecretOutput {
    pub secret_name: Option<String>,
}
model! { DisableSecretOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSecret {
    pub secret_name: String,
}
operation! { EnableSecret(secret_name: String) "EnableSecret" -> EnableSecretOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSecretOutput {
    pub secret_name: Option<String>,
}
model! { EnableSecretOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegions {}
operation! { GetRegions() "GetRegions" -> GetRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionsOutput {
    pub regions: Option<Vec<String>>,
}
model! { GetRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSSHKeyPairValue {
    pub secret_name: Option<String>,
    pub ssh_key_id: Option<String>,
}
operation! { GetSSHKeyPairValue() "GetSSHKeyPairValue" -> GetSSHKeyPairValueOutput {
    0 "SecretName" secret_name: String, 1 "SSHKeyId" ssh_key_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSSHKeyPairValueOutput {
    pub ssh_key_id: Option<String>,
    pub public_key: Option<String>,
    pub private_key: Option<Secret>,
    pub project_id: Option<i64>,
    pub ssh_key_description: Option<String>,
    pub ssh_key_name: Option<String>,
}
model! { GetSSHKeyPairValueOutput {
    0 "SSHKeyID" ssh_key_id, 1 "PublicKey" public_key, 2 "PrivateKey" private_key, 3 "ProjectID" project_id,
    4 "SSHKeyDescription" ssh_key_description, 5 "SSHKeyName" ssh_key_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValue {
    pub secret_name: String,
    pub version_id: String,
    pub encryption_public_key: Option<String>,
    pub encryption_algorithm: Option<String>,
}
operation! { GetSecretValue(secret_name: String, version_id: String) "GetSecretValue" -> GetSecretValueOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id, 2 "EncryptionPublicKey" encryption_public_key: String,
    3 "EncryptionAlgorithm" encryption_algorithm: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValueOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<Secret>,
    pub secret_string: Option<Secret>,
}
model! { GetSecretValueOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id, 2 "SecretBinary" secret_binary, 3 "SecretString" secret_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceStatus {}
operation! { GetServiceStatus() "GetServiceStatus" -> GetServiceStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceStatusOutput {
    pub service_enabled: Option<bool>,
    pub invalid_type: Option<i64>,
    pub access_key_escrow_enabled: Option<bool>,
    pub expire_time: Option<String>,
    pub qps_limit: Option<i64>,
    pub secret_limit: Option<i64>,
    pub pay_model: Option<String>,
    pub renew_flag: Option<i64>,
    pub resource_id: Option<String>,
    pub total_count: Option<i64>,
    pub resource_region: Option<i64>,
}
model! { GetServiceStatusOutput {
    0 "ServiceEnabled" service_enabled, 1 "InvalidType" invalid_type,
    2 "AccessKeyEscrowEnabled" access_key_escrow_enabled, 3 "ExpireTime" expire_time, 4 "QPSLimit" qps_limit,
    5 "SecretLimit" secret_limit, 6 "PayModel" pay_model, 7 "RenewFlag" renew_flag, 8 "ResourceId" resource_id,
    9 "TotalCount" total_count, 10 "ResourceRegion" resource_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIds {
    pub secret_name: String,
}
operation! { ListSecretVersionIds(secret_name: String) "ListSecretVersionIds" -> ListSecretVersionIdsOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIdsOutput {
    pub secret_name: Option<String>,
    pub versions: Option<Vec<VersionInfo>>,
}
model! { ListSecretVersionIdsOutput {
    0 "SecretName" secret_name, 1 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionInfo {
    pub version_id: Option<String>,
    pub create_time: Option<u64>,
}
model! { VersionInfo {
    0 "VersionId" version_id, 1 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecrets {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_type: Option<u64>,
    pub state: Option<u64>,
    pub search_secret_name: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub secret_type: Option<u64>,
    pub product_name: Option<String>,
    pub encrypt_type: Option<u64>,
    pub instance_id: Option<String>,
}
operation! { ListSecrets() "ListSecrets" -> ListSecretsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "OrderType" order_type: u64, 3 "State" state: u64,
    4 "SearchSecretName" search_secret_name: String, 5 "TagFilters" tag_filters: Vec<TagFilter>,
    6 "SecretType" secret_type: u64, 7 "ProductName" product_name: String, 8 "EncryptType" encrypt_type: u64,
    9 "InstanceID" instance_id: String
} }
paged! { ListSecrets: SecretMetadata = Offset "Offset", "SecretMetadatas" secret_metadatas, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsOutput {
    pub total_count: Option<u64>,
    pub secret_metadatas: Option<Vec<SecretMetadata>>,
}
model! { ListSecretsOutput {
    0 "TotalCount" total_count, 1 "SecretMetadatas" secret_metadatas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecretMetadata {
    pub secret_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub create_uin: Option<u64>,
    pub status: Option<String>,
    pub delete_time: Option<u64>,
    pub create_time: Option<u64>,
    pub kms_key_type: Option<String>,
    pub rotation_status: Option<i64>,
    pub next_rotation_time: Option<u64>,
    pub secret_type: Option<i64>,
    pub product_name: Option<String>,
    pub resource_name: Option<String>,
    pub project_id: Option<i64>,
    pub associated_instance_ids: Option<Vec<String>>,
    pub target_uin: Option<u64>,
    pub rotation_frequency: Option<i64>,
    pub resource_id: Option<String>,
    pub rotation_begin_time: Option<String>,
    pub encrypt_type: Option<u64>,
    pub encrypt_switching: Option<bool>,
    pub create_uin_string: Option<String>,
    pub target_uin_string: Option<String>,
}
model! { SecretMetadata {
    0 "SecretName" secret_name, 1 "Description" description, 2 "KmsKeyId" kms_key_id, 3 "CreateUin" create_uin,
    4 "Status" status, 5 "DeleteTime" delete_time, 6 "CreateTime" create_time, 7 "KmsKeyType" kms_key_type,
    8 "RotationStatus" rotation_status, 9 "NextRotationTime" next_rotation_time, 10 "SecretType" secret_type,
    11 "ProductName" product_name, 12 "ResourceName" resource_name, 13 "ProjectID" project_id,
    14 "AssociatedInstanceIDs" associated_instance_ids, 15 "TargetUin" target_uin,
    16 "RotationFrequency" rotation_frequency, 17 "ResourceID" resource_id, 18 "RotationBeginTime" rotation_begin_time,
    19 "EncryptType" encrypt_type, 20 "EncryptSwitching" encrypt_switching, 21 "CreateUinString" create_uin_string,
    22 "TargetUinString" target_uin_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSecretValue {
    pub secret_name: String,
    pub version_id: String,
    pub secret_binary: Option<Secret>,
    pub secret_string: Option<Secret>,
}
operation! { PutSecretValue(secret_name: String, version_id: String) "PutSecretValue" -> PutSecretValueOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id, 2 "SecretBinary" secret_binary: Secret,
    3 "SecretString" secret_string: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSecretValueOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
}
model! { PutSecretValueOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreSecret {
    pub secret_name: String,
}
operation! { RestoreSecret(secret_name: String) "RestoreSecret" -> RestoreSecretOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreSecretOutput {
    pub secret_name: Option<String>,
}
model! { RestoreSecretOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateProductSecret {
    pub secret_name: String,
}
operation! { RotateProductSecret(secret_name: String) "RotateProductSecret" -> RotateProductSecretOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateProductSecretOutput {
    pub flow_id: Option<i64>,
}
model! { RotateProductSecretOutput {
    0 "FlowID" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDescription {
    pub secret_name: String,
    pub description: String,
}
operation! { UpdateDescription(secret_name: String, description: String)
    "UpdateDescription" -> UpdateDescriptionOutput {
    0 "SecretName" secret_name, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDescriptionOutput {
    pub secret_name: Option<String>,
}
model! { UpdateDescriptionOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRotationStatus {
    pub secret_name: String,
    pub enable_rotation: bool,
    pub frequency: Option<i64>,
    pub rotation_begin_time: Option<String>,
}
operation! { UpdateRotationStatus(secret_name: String, enable_rotation: bool) "UpdateRotationStatus" -> Empty {
    0 "SecretName" secret_name, 1 "EnableRotation" enable_rotation, 2 "Frequency" frequency: i64,
    3 "RotationBeginTime" rotation_begin_time: String
} }

pub type UpdateRotationStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecret {
    pub secret_name: String,
    pub version_id: String,
    pub secret_binary: Option<Secret>,
    pub secret_string: Option<Secret>,
}
operation! { UpdateSecret(secret_name: String, version_id: String) "UpdateSecret" -> UpdateSecretOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id, 2 "SecretBinary" secret_binary: Secret,
    3 "SecretString" secret_string: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
}
model! { UpdateSecretOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCESS_KMS_ERROR: &str = "FailedOperation.AccessKmsError";
    pub const FAILED_OPERATION_ROTATION_FORBIDDEN: &str = "FailedOperation.RotationForbidden";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_TAG_KEYS_DUPLICATED: &str = "InvalidParameterValue.TagKeysDuplicated";
    pub const INVALID_PARAMETER_VALUE_TAGS_NOT_EXISTED: &str = "InvalidParameterValue.TagsNotExisted";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_ACCESS_KEY_OVER_LIMIT: &str = "OperationDenied.AccessKeyOverLimit";
    pub const OPERATION_DENIED_AUTO_ROTATED_RESOURCE: &str = "OperationDenied.AutoRotatedResource";
    pub const OPERATION_DENIED_ROLE_NOT_EXIST: &str = "OperationDenied.RoleNotExist";
    pub const OPERATION_DENIED_UIN_NOT_MATCH: &str = "OperationDenied.UinNotMatch";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_SECRET_EXISTS: &str = "ResourceInUse.SecretExists";
    pub const RESOURCE_IN_USE_VERSION_ID_EXISTS: &str = "ResourceInUse.VersionIdExists";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_SECRET_NOT_EXIST: &str = "ResourceNotFound.SecretNotExist";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_NOT_PURCHASED: &str = "ResourceUnavailable.NotPurchased";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_DISABLED: &str = "ResourceUnavailable.ResourceDisabled";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_PENDING_DELETED: &str = "ResourceUnavailable.ResourcePendingDeleted";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_UNINITIALIZED: &str = "ResourceUnavailable.ResourceUninitialized";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_ACCESS_KMS_ERROR: &str = "UnauthorizedOperation.AccessKmsError";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateProductSecret, CreateSSHKeyPairSecret, CreateSecret, DeleteSecret, DeleteSecretVersion,
    DescribeAsyncRequestInfo, DescribeRotationDetail, DescribeRotationHistory, DescribeSecret,
    DescribeSupportedProducts, DisableSecret, EnableSecret, GetRegions, GetSSHKeyPairValue, GetSecretValue,
    GetServiceStatus, ListSecretVersionIds, ListSecrets, PutSecretValue, RestoreSecret, RotateProductSecret,
    UpdateDescription, UpdateRotationStatus, UpdateSecret
}
