//! `ssm` of Tencent Cloud, API version 2019-09-23.
//!
//! Endpoint: `ssm.tencentcloudapi.com`, or `ssm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ssm::DescribeSupportedProducts};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeSupportedProducts::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ssm", "2019-09-23", "ssm", &Endpoints::NONE);

/// Creates product secret: `CreateProductSecret` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=CreateProductSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductSecret {
    /// Required.
    pub secret_name: String,
    /// Required.
    pub user_name_prefix: String,
    /// Required.
    pub product_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub domains: Vec<String>,
    /// Required.
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
    pub encrypt_type: Option<i64>,
}

/// Arguments of [`CreateProductSecret::new`].
pub struct CreateProductSecretRequired {
    pub secret_name: String,
    pub user_name_prefix: String,
    pub product_name: String,
    pub instance_id: String,
    pub domains: Vec<String>,
    pub privileges_list: Vec<ProductPrivilegeUnit>,
}
operation! {
    CreateProductSecret { CreateProductSecretRequired: secret_name, user_name_prefix, product_name, instance_id, domains, privileges_list }
    "CreateProductSecret" -> CreateProductSecretOutput {
    0 "SecretName" secret_name, 1 "UserNamePrefix" user_name_prefix, 2 "ProductName" product_name,
    3 "InstanceID" instance_id, 4 "Domains" domains, 5 "PrivilegesList" privileges_list,
    6 "Description" description: String, 7 "KmsKeyId" kms_key_id: String, 8 "Tags" tags: Vec<Tag>,
    9 "RotationBeginTime" rotation_begin_time: String, 10 "EnableRotation" enable_rotation: bool,
    11 "RotationFrequency" rotation_frequency: i64, 12 "KmsHsmClusterId" kms_hsm_cluster_id: String,
    13 "AccountRemark" account_remark: String, 14 "AccountType" account_type: String, 15 "EncryptType" encrypt_type: i64
} }

/// In the request of [`CreateProductSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPrivilegeUnit {
    /// Required.
    pub privilege_name: Option<String>,
    /// Required.
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

/// In the request of [`CreateProductSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateProductSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductSecretOutput {
    pub secret_name: Option<String>,
    pub tag_code: Option<i64>,
    pub tag_msg: Option<String>,
    pub flow_id: Option<i64>,
}
model! { CreateProductSecretOutput {
    0 "SecretName" secret_name: String, 1 "TagCode" tag_code: i64, 2 "TagMsg" tag_msg: String, 3 "FlowID" flow_id: i64
} }

/// Creates ssh key pair secret: `CreateSSHKeyPairSecret` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=CreateSSHKeyPairSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSSHKeyPairSecret {
    /// Required.
    pub secret_name: String,
    /// Required.
    pub project_id: i64,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub ssh_key_name: Option<String>,
    pub kms_hsm_cluster_id: Option<String>,
    pub encrypt_type: Option<i64>,
}
operation! { CreateSSHKeyPairSecret(secret_name: String, project_id: i64)
    "CreateSSHKeyPairSecret" -> CreateSSHKeyPairSecretOutput {
    0 "SecretName" secret_name, 1 "ProjectId" project_id, 2 "Description" description: String,
    3 "KmsKeyId" kms_key_id: String, 4 "Tags" tags: Vec<Tag>, 5 "SSHKeyName" ssh_key_name: String,
    6 "KmsHsmClusterId" kms_hsm_cluster_id: String, 7 "EncryptType" encrypt_type: i64
} }

/// Response of [`CreateSSHKeyPairSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSSHKeyPairSecretOutput {
    pub secret_name: Option<String>,
    pub ssh_key_id: Option<String>,
    pub ssh_key_name: Option<String>,
    pub tag_code: Option<i64>,
    pub tag_msg: Option<String>,
}
model! { CreateSSHKeyPairSecretOutput {
    0 "SecretName" secret_name: String, 1 "SSHKeyID" ssh_key_id: String, 2 "SSHKeyName" ssh_key_name: String,
    3 "TagCode" tag_code: i64, 4 "TagMsg" tag_msg: String
} }

/// Creates secret: `CreateSecret` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=CreateSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecret {
    /// Required.
    pub secret_name: String,
    pub version_id: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_type: Option<i64>,
    /// Secret.
    pub secret_binary: Option<Secret>,
    /// Secret.
    pub secret_string: Option<Secret>,
    pub additional_config: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub kms_hsm_cluster_id: Option<String>,
    pub encrypt_type: Option<i64>,
}
operation! { CreateSecret(secret_name: String) "CreateSecret" -> CreateSecretOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id: String, 2 "Description" description: String,
    3 "KmsKeyId" kms_key_id: String, 4 "SecretType" secret_type: i64, 5 "SecretBinary" secret_binary: Secret,
    6 "SecretString" secret_string: Secret, 7 "AdditionalConfig" additional_config: String, 8 "Tags" tags: Vec<Tag>,
    9 "KmsHsmClusterId" kms_hsm_cluster_id: String, 10 "EncryptType" encrypt_type: i64
} }

/// Response of [`CreateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
    pub tag_code: Option<i64>,
    pub tag_msg: Option<String>,
}
model! { CreateSecretOutput {
    0 "SecretName" secret_name: String, 1 "VersionId" version_id: String, 2 "TagCode" tag_code: i64,
    3 "TagMsg" tag_msg: String
} }

/// Deletes secret: `DeleteSecret` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=DeleteSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecret {
    /// Required.
    pub secret_name: String,
    pub recovery_window_in_days: Option<i64>,
    pub clean_ssh_key: Option<bool>,
    pub delete_mode: Option<i64>,
}
operation! { DeleteSecret(secret_name: String) "DeleteSecret" -> DeleteSecretOutput {
    0 "SecretName" secret_name, 1 "RecoveryWindowInDays" recovery_window_in_days: i64,
    2 "CleanSSHKey" clean_ssh_key: bool, 3 "DeleteMode" delete_mode: i64
} }

/// Response of [`DeleteSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretOutput {
    pub secret_name: Option<String>,
    pub delete_time: Option<i64>,
    pub flow_id: Option<i64>,
}
model! { DeleteSecretOutput {
    0 "SecretName" secret_name: String, 1 "DeleteTime" delete_time: i64, 2 "FlowID" flow_id: i64
} }

/// Deletes secret version: `DeleteSecretVersion` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=DeleteSecretVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretVersion {
    /// Required.
    pub secret_name: String,
    /// Required.
    pub version_id: String,
}
operation! { DeleteSecretVersion(secret_name: String, version_id: String)
    "DeleteSecretVersion" -> DeleteSecretVersionOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id
} }

/// Response of [`DeleteSecretVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretVersionOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
}
model! { DeleteSecretVersionOutput {
    0 "SecretName" secret_name: String, 1 "VersionId" version_id: String
} }

/// Describes async request info: `DescribeAsyncRequestInfo` of `ssm` 2019-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=DescribeAsyncRequestInfo>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfo {
    /// Required.
    pub flow_id: i64,
}
operation! { DescribeAsyncRequestInfo(flow_id: i64) "DescribeAsyncRequestInfo" -> DescribeAsyncRequestInfoOutput {
    0 "FlowID" flow_id
} }

/// Response of [`DescribeAsyncRequestInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfoOutput {
    pub task_status: Option<i64>,
    pub description: Option<String>,
}
model! { DescribeAsyncRequestInfoOutput {
    0 "TaskStatus" task_status: i64, 1 "Description" description: String
} }

/// Describes rotation detail: `DescribeRotationDetail` of `ssm` 2019-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=DescribeRotationDetail>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRotationDetail {
    /// Required.
    pub secret_name: String,
}
operation! { DescribeRotationDetail(secret_name: String) "DescribeRotationDetail" -> DescribeRotationDetailOutput {
    0 "SecretName" secret_name
} }

/// Response of [`DescribeRotationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRotationDetailOutput {
    pub enable_rotation: Option<bool>,
    pub frequency: Option<i64>,
    pub latest_rotate_time: Option<String>,
    pub next_rotate_begin_time: Option<String>,
}
model! { DescribeRotationDetailOutput {
    0 "EnableRotation" enable_rotation: bool, 1 "Frequency" frequency: i64,
    2 "LatestRotateTime" latest_rotate_time: String, 3 "NextRotateBeginTime" next_rotate_begin_time: String
} }

/// Describes rotation history: `DescribeRotationHistory` of `ssm` 2019-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=DescribeRotationHistory>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRotationHistory {
    /// Required.
    pub secret_name: String,
}
operation! { DescribeRotationHistory(secret_name: String) "DescribeRotationHistory" -> DescribeRotationHistoryOutput {
    0 "SecretName" secret_name
} }

/// Response of [`DescribeRotationHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRotationHistoryOutput {
    pub version_ids: Vec<String>,
    pub total_count: Option<i64>,
    pub account_info_list: Vec<SecretAccountInfo>,
}
model! { DescribeRotationHistoryOutput {
    0 "VersionIDs" version_ids: Vec<String>, 1 "TotalCount" total_count: i64,
    2 "AccountInfoList" account_info_list: Vec<SecretAccountInfo>
} }

/// In the response of [`DescribeRotationHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecretAccountInfo {
    pub account_name: Option<String>,
    pub host: Vec<String>,
    pub version: Option<String>,
    pub rotated_time: Option<String>,
}
model! { SecretAccountInfo {
    0 "AccountName" account_name: String, 1 "Host" host: Vec<String>, 2 "Version" version: String,
    3 "RotatedTime" rotated_time: String
} }

/// Describes secret: `DescribeSecret` of `ssm` 2019-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=DescribeSecret>.
///
/// Errors: [`codes::OPERATION_DENIED_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecret {
    /// Required.
    pub secret_name: String,
}
operation! { DescribeSecret(secret_name: String) "DescribeSecret" -> DescribeSecretOutput {
    0 "SecretName" secret_name
} }

/// Response of [`DescribeSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretOutput {
    pub secret_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub create_uin: Option<i64>,
    pub status: Option<String>,
    pub delete_time: Option<i64>,
    pub create_time: Option<i64>,
    pub secret_type: Option<i64>,
    pub product_name: Option<String>,
    pub resource_id: Option<String>,
    pub rotation_status: Option<bool>,
    pub rotation_frequency: Option<i64>,
    pub resource_name: Option<String>,
    pub project_id: Option<i64>,
    pub associated_instance_ids: Vec<String>,
    pub target_uin: Option<i64>,
    pub additional_config: Option<String>,
    pub encrypt_type: Option<i64>,
    pub encrypt_switching: Option<bool>,
    pub create_uin_string: Option<String>,
    pub target_uin_string: Option<String>,
    pub account_info_list: Vec<SecretAccountInfo>,
    pub next_rotation_time: Option<String>,
}
model! { DescribeSecretOutput {
    0 "SecretName" secret_name: String, 1 "Description" description: String, 2 "KmsKeyId" kms_key_id: String,
    3 "CreateUin" create_uin: i64, 4 "Status" status: String, 5 "DeleteTime" delete_time: i64,
    6 "CreateTime" create_time: i64, 7 "SecretType" secret_type: i64, 8 "ProductName" product_name: String,
    9 "ResourceID" resource_id: String, 10 "RotationStatus" rotation_status: bool,
    11 "RotationFrequency" rotation_frequency: i64, 12 "ResourceName" resource_name: String,
    13 "ProjectID" project_id: i64, 14 "AssociatedInstanceIDs" associated_instance_ids: Vec<String>,
    15 "TargetUin" target_uin: i64, 16 "AdditionalConfig" additional_config: String, 17 "EncryptType" encrypt_type: i64,
    18 "EncryptSwitching" encrypt_switching: bool, 19 "CreateUinString" create_uin_string: String,
    20 "TargetUinString" target_uin_string: String, 21 "AccountInfoList" account_info_list: Vec<SecretAccountInfo>,
    22 "NextRotationTime" next_rotation_time: String
} }

/// Describes supported products: `DescribeSupportedProducts` of `ssm` 2019-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=DescribeSupportedProducts>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedProducts {}
operation! { DescribeSupportedProducts() "DescribeSupportedProducts" -> DescribeSupportedProductsOutput {} }

/// Response of [`DescribeSupportedProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedProductsOutput {
    pub products: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeSupportedProductsOutput {
    0 "Products" products: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Disables secret: `DisableSecret` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=DisableSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSecret {
    /// Required.
    pub secret_name: String,
}
operation! { DisableSecret(secret_name: String) "DisableSecret" -> DisableSecretOutput {
    0 "SecretName" secret_name
} }

/// Response of [`DisableSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSecretOutput {
    pub secret_name: Option<String>,
}
model! { DisableSecretOutput {
    0 "SecretName" secret_name: String
} }

/// Enables secret: `EnableSecret` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=EnableSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSecret {
    /// Required.
    pub secret_name: String,
}
operation! { EnableSecret(secret_name: String) "EnableSecret" -> EnableSecretOutput {
    0 "SecretName" secret_name
} }

/// Response of [`EnableSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSecretOutput {
    pub secret_name: Option<String>,
}
model! { EnableSecretOutput {
    0 "SecretName" secret_name: String
} }

/// Gets regions: `GetRegions` of `ssm` 2019-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=GetRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegions {}
operation! { GetRegions() "GetRegions" -> GetRegionsOutput {} }

/// Response of [`GetRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionsOutput {
    pub regions: Vec<String>,
}
model! { GetRegionsOutput {
    0 "Regions" regions: Vec<String>
} }

/// Gets ssh key pair value: `GetSSHKeyPairValue` of `ssm` 2019-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=GetSSHKeyPairValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSSHKeyPairValue {
    pub secret_name: Option<String>,
    pub ssh_key_id: Option<String>,
}
operation! { GetSSHKeyPairValue() "GetSSHKeyPairValue" -> GetSSHKeyPairValueOutput {
    0 "SecretName" secret_name: String, 1 "SSHKeyId" ssh_key_id: String
} }

/// Response of [`GetSSHKeyPairValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSSHKeyPairValueOutput {
    pub ssh_key_id: Option<String>,
    pub public_key: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub project_id: Option<i64>,
    pub ssh_key_description: Option<String>,
    pub ssh_key_name: Option<String>,
}
model! { GetSSHKeyPairValueOutput {
    0 "SSHKeyID" ssh_key_id: String, 1 "PublicKey" public_key: String, 2 "PrivateKey" private_key: Secret,
    3 "ProjectID" project_id: i64, 4 "SSHKeyDescription" ssh_key_description: String,
    5 "SSHKeyName" ssh_key_name: String
} }

/// Gets secret value: `GetSecretValue` of `ssm` 2019-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=GetSecretValue>.
///
/// Errors: [`codes::OPERATION_DENIED_ROLE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_SECRET_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValue {
    /// Required.
    pub secret_name: String,
    /// Required.
    pub version_id: String,
    pub encryption_public_key: Option<String>,
    pub encryption_algorithm: Option<String>,
}
operation! { GetSecretValue(secret_name: String, version_id: String) "GetSecretValue" -> GetSecretValueOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id, 2 "EncryptionPublicKey" encryption_public_key: String,
    3 "EncryptionAlgorithm" encryption_algorithm: String
} }

/// Response of [`GetSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValueOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
    /// Secret.
    pub secret_binary: Option<Secret>,
    /// Secret.
    pub secret_string: Option<Secret>,
}
model! { GetSecretValueOutput {
    0 "SecretName" secret_name: String, 1 "VersionId" version_id: String, 2 "SecretBinary" secret_binary: Secret,
    3 "SecretString" secret_string: Secret
} }

/// Gets service status: `GetServiceStatus` of `ssm` 2019-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=GetServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceStatus {}
operation! { GetServiceStatus() "GetServiceStatus" -> GetServiceStatusOutput {} }

/// Response of [`GetServiceStatus`].
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
    0 "ServiceEnabled" service_enabled: bool, 1 "InvalidType" invalid_type: i64,
    2 "AccessKeyEscrowEnabled" access_key_escrow_enabled: bool, 3 "ExpireTime" expire_time: String,
    4 "QPSLimit" qps_limit: i64, 5 "SecretLimit" secret_limit: i64, 6 "PayModel" pay_model: String,
    7 "RenewFlag" renew_flag: i64, 8 "ResourceId" resource_id: String, 9 "TotalCount" total_count: i64,
    10 "ResourceRegion" resource_region: i64
} }

/// Lists secret version ids: `ListSecretVersionIds` of `ssm` 2019-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=ListSecretVersionIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIds {
    /// Required.
    pub secret_name: String,
}
operation! { ListSecretVersionIds(secret_name: String) "ListSecretVersionIds" -> ListSecretVersionIdsOutput {
    0 "SecretName" secret_name
} }

/// Response of [`ListSecretVersionIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIdsOutput {
    pub secret_name: Option<String>,
    pub versions: Vec<VersionInfo>,
}
model! { ListSecretVersionIdsOutput {
    0 "SecretName" secret_name: String, 1 "Versions" versions: Vec<VersionInfo>
} }

/// In the response of [`ListSecretVersionIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionInfo {
    pub version_id: Option<String>,
    pub create_time: Option<i64>,
}
model! { VersionInfo {
    0 "VersionId" version_id: String, 1 "CreateTime" create_time: i64
} }

/// Lists secrets: `ListSecrets` of `ssm` 2019-09-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=ListSecrets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecrets {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_type: Option<i64>,
    pub state: Option<i64>,
    pub search_secret_name: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub secret_type: Option<i64>,
    pub product_name: Option<String>,
    pub encrypt_type: Option<i64>,
    pub instance_id: Option<String>,
}
operation! { ListSecrets() "ListSecrets" -> ListSecretsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "OrderType" order_type: i64, 3 "State" state: i64,
    4 "SearchSecretName" search_secret_name: String, 5 "TagFilters" tag_filters: Vec<TagFilter>,
    6 "SecretType" secret_type: i64, 7 "ProductName" product_name: String, 8 "EncryptType" encrypt_type: i64,
    9 "InstanceID" instance_id: String
} }
paged! { ListSecrets: SecretMetadata = Offset "Offset", "SecretMetadatas" secret_metadatas, total "TotalCount" }

/// In the request of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// Required.
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsOutput {
    pub total_count: Option<i64>,
    pub secret_metadatas: Vec<SecretMetadata>,
}
model! { ListSecretsOutput {
    0 "TotalCount" total_count: i64, 1 "SecretMetadatas" secret_metadatas: Vec<SecretMetadata>
} }

/// In the response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecretMetadata {
    pub secret_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub create_uin: Option<i64>,
    pub status: Option<String>,
    pub delete_time: Option<i64>,
    pub create_time: Option<i64>,
    pub kms_key_type: Option<String>,
    pub rotation_status: Option<i64>,
    pub next_rotation_time: Option<i64>,
    pub secret_type: Option<i64>,
    pub product_name: Option<String>,
    pub resource_name: Option<String>,
    pub project_id: Option<i64>,
    pub associated_instance_ids: Vec<String>,
    pub target_uin: Option<i64>,
    pub rotation_frequency: Option<i64>,
    pub resource_id: Option<String>,
    pub rotation_begin_time: Option<String>,
    pub encrypt_type: Option<i64>,
    pub encrypt_switching: Option<bool>,
    pub create_uin_string: Option<String>,
    pub target_uin_string: Option<String>,
}
model! { SecretMetadata {
    0 "SecretName" secret_name: String, 1 "Description" description: String, 2 "KmsKeyId" kms_key_id: String,
    3 "CreateUin" create_uin: i64, 4 "Status" status: String, 5 "DeleteTime" delete_time: i64,
    6 "CreateTime" create_time: i64, 7 "KmsKeyType" kms_key_type: String, 8 "RotationStatus" rotation_status: i64,
    9 "NextRotationTime" next_rotation_time: i64, 10 "SecretType" secret_type: i64,
    11 "ProductName" product_name: String, 12 "ResourceName" resource_name: String, 13 "ProjectID" project_id: i64,
    14 "AssociatedInstanceIDs" associated_instance_ids: Vec<String>, 15 "TargetUin" target_uin: i64,
    16 "RotationFrequency" rotation_frequency: i64, 17 "ResourceID" resource_id: String,
    18 "RotationBeginTime" rotation_begin_time: String, 19 "EncryptType" encrypt_type: i64,
    20 "EncryptSwitching" encrypt_switching: bool, 21 "CreateUinString" create_uin_string: String,
    22 "TargetUinString" target_uin_string: String
} }

/// Puts secret value: `PutSecretValue` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=PutSecretValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSecretValue {
    /// Required.
    pub secret_name: String,
    /// Required.
    pub version_id: String,
    /// Secret.
    pub secret_binary: Option<Secret>,
    /// Secret.
    pub secret_string: Option<Secret>,
}
operation! { PutSecretValue(secret_name: String, version_id: String) "PutSecretValue" -> PutSecretValueOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id, 2 "SecretBinary" secret_binary: Secret,
    3 "SecretString" secret_string: Secret
} }

/// Response of [`PutSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSecretValueOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
}
model! { PutSecretValueOutput {
    0 "SecretName" secret_name: String, 1 "VersionId" version_id: String
} }

/// Restores secret: `RestoreSecret` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=RestoreSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreSecret {
    /// Required.
    pub secret_name: String,
}
operation! { RestoreSecret(secret_name: String) "RestoreSecret" -> RestoreSecretOutput {
    0 "SecretName" secret_name
} }

/// Response of [`RestoreSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreSecretOutput {
    pub secret_name: Option<String>,
}
model! { RestoreSecretOutput {
    0 "SecretName" secret_name: String
} }

/// `RotateProductSecret` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=RotateProductSecret>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ROTATION_FORBIDDEN`],
/// [`codes::OPERATION_DENIED_ACCESS_KEY_OVER_LIMIT`], [`codes::OPERATION_DENIED_UIN_NOT_MATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateProductSecret {
    /// Required.
    pub secret_name: String,
}
operation! { RotateProductSecret(secret_name: String) "RotateProductSecret" -> RotateProductSecretOutput {
    0 "SecretName" secret_name
} }

/// Response of [`RotateProductSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateProductSecretOutput {
    pub flow_id: Option<i64>,
}
model! { RotateProductSecretOutput {
    0 "FlowID" flow_id: i64
} }

/// Updates description: `UpdateDescription` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=UpdateDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDescription {
    /// Required.
    pub secret_name: String,
    /// Required.
    pub description: String,
}
operation! { UpdateDescription(secret_name: String, description: String)
    "UpdateDescription" -> UpdateDescriptionOutput {
    0 "SecretName" secret_name, 1 "Description" description
} }

/// Response of [`UpdateDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDescriptionOutput {
    pub secret_name: Option<String>,
}
model! { UpdateDescriptionOutput {
    0 "SecretName" secret_name: String
} }

/// Updates rotation status: `UpdateRotationStatus` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=UpdateRotationStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_ROTATION_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRotationStatus {
    /// Required.
    pub secret_name: String,
    /// Required.
    pub enable_rotation: bool,
    pub frequency: Option<i64>,
    pub rotation_begin_time: Option<String>,
}
operation! { UpdateRotationStatus(secret_name: String, enable_rotation: bool) "UpdateRotationStatus" -> Empty {
    0 "SecretName" secret_name, 1 "EnableRotation" enable_rotation, 2 "Frequency" frequency: i64,
    3 "RotationBeginTime" rotation_begin_time: String
} }

/// Response of [`UpdateRotationStatus`]: empty.
pub type UpdateRotationStatusOutput = Empty;

/// Updates secret: `UpdateSecret` of `ssm` 2019-09-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssm&Version=2019-09-23&Action=UpdateSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecret {
    /// Required.
    pub secret_name: String,
    /// Required.
    pub version_id: String,
    /// Secret.
    pub secret_binary: Option<Secret>,
    /// Secret.
    pub secret_string: Option<Secret>,
}
operation! { UpdateSecret(secret_name: String, version_id: String) "UpdateSecret" -> UpdateSecretOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id, 2 "SecretBinary" secret_binary: Secret,
    3 "SecretString" secret_string: Secret
} }

/// Response of [`UpdateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
}
model! { UpdateSecretOutput {
    0 "SecretName" secret_name: String, 1 "VersionId" version_id: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ACCESS_KMS_ERROR "FailedOperation.AccessKmsError",
    FAILED_OPERATION_ROTATION_FORBIDDEN "FailedOperation.RotationForbidden", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_TAG_KEYS_DUPLICATED "InvalidParameterValue.TagKeysDuplicated",
    INVALID_PARAMETER_VALUE_TAGS_NOT_EXISTED "InvalidParameterValue.TagsNotExisted", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_ACCESS_KEY_OVER_LIMIT "OperationDenied.AccessKeyOverLimit",
    OPERATION_DENIED_AUTO_ROTATED_RESOURCE "OperationDenied.AutoRotatedResource",
    OPERATION_DENIED_ROLE_NOT_EXIST "OperationDenied.RoleNotExist",
    OPERATION_DENIED_UIN_NOT_MATCH "OperationDenied.UinNotMatch", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_IN_USE_SECRET_EXISTS "ResourceInUse.SecretExists",
    RESOURCE_IN_USE_VERSION_ID_EXISTS "ResourceInUse.VersionIdExists", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_SECRET_NOT_EXIST "ResourceNotFound.SecretNotExist",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCE_UNAVAILABLE_NOT_PURCHASED "ResourceUnavailable.NotPurchased",
    RESOURCE_UNAVAILABLE_RESOURCE_DISABLED "ResourceUnavailable.ResourceDisabled",
    RESOURCE_UNAVAILABLE_RESOURCE_PENDING_DELETED "ResourceUnavailable.ResourcePendingDeleted",
    RESOURCE_UNAVAILABLE_RESOURCE_UNINITIALIZED "ResourceUnavailable.ResourceUninitialized",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_ACCESS_KMS_ERROR "UnauthorizedOperation.AccessKmsError",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateProductSecret, CreateSSHKeyPairSecret, CreateSecret, DeleteSecret, DeleteSecretVersion,
    DescribeAsyncRequestInfo, DescribeRotationDetail, DescribeRotationHistory, DescribeSecret,
    DescribeSupportedProducts, DisableSecret, EnableSecret, GetRegions, GetSSHKeyPairValue, GetSecretValue,
    GetServiceStatus, ListSecretVersionIds, ListSecrets, PutSecretValue, RestoreSecret, RotateProductSecret,
    UpdateDescription, UpdateRotationStatus, UpdateSecret
}
