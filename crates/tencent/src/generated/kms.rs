//! `kms` of Tencent Cloud, API version 2019-01-18.
//!
//! Endpoint: `kms.tencentcloudapi.com`, or `kms.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, kms::DescribeWhiteBoxKeyDetails};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeWhiteBoxKeyDetails::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("kms", "2019-01-18", "kms", &Endpoints::NONE);

/// `ArchiveKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=ArchiveKey>.
///
/// Errors: [`codes::FAILED_OPERATION_CMK_USED_BY_CLOUD_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_USER_CREATED_CMK`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveKey {
    /// Required.
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { ArchiveKey(key_id: String) "ArchiveKey" -> Empty {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`ArchiveKey`]: empty.
pub type ArchiveKeyOutput = Empty;

/// In the request of [`ArchiveKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberAccount {
    pub member_app_id: Option<i64>,
    pub member_uin: Option<i64>,
}
input! { MemberAccount() {
    0 "MemberAppId" member_app_id: i64, 1 "MemberUin" member_uin: i64
} }

/// `AsymmetricRsaDecrypt` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=AsymmetricRsaDecrypt>.
///
/// Errors: [`codes::FAILED_OPERATION_DECRYPT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_USAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricRsaDecrypt {
    /// Required.
    pub key_id: String,
    /// Required.
    pub ciphertext: String,
    /// Required.
    pub algorithm: String,
}
operation! { AsymmetricRsaDecrypt(key_id: String, ciphertext: String, algorithm: String)
    "AsymmetricRsaDecrypt" -> AsymmetricRsaDecryptOutput {
    0 "KeyId" key_id, 1 "Ciphertext" ciphertext, 2 "Algorithm" algorithm
} }

/// Response of [`AsymmetricRsaDecrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricRsaDecryptOutput {
    pub key_id: Option<String>,
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { AsymmetricRsaDecryptOutput {
    0 "KeyId" key_id: String, 1 "Plaintext" plaintext: Secret
} }

/// `AsymmetricSm2Decrypt` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=AsymmetricSm2Decrypt>.
///
/// Errors: [`codes::FAILED_OPERATION_DECRYPT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_USAGE`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_KEY_USAGE_IN_CURRENT_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricSm2Decrypt {
    /// Required.
    pub key_id: String,
    /// Required.
    pub ciphertext: String,
}
operation! { AsymmetricSm2Decrypt(key_id: String, ciphertext: String)
    "AsymmetricSm2Decrypt" -> AsymmetricSm2DecryptOutput {
    0 "KeyId" key_id, 1 "Ciphertext" ciphertext
} }

/// Response of [`AsymmetricSm2Decrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricSm2DecryptOutput {
    pub key_id: Option<String>,
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { AsymmetricSm2DecryptOutput {
    0 "KeyId" key_id: String, 1 "Plaintext" plaintext: Secret
} }

/// Binds cloud resource: `BindCloudResource` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=BindCloudResource>.
///
/// Errors: [`codes::FAILED_OPERATION_CMK_USED_BY_CLOUD_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCloudResource {
    /// Required.
    pub key_id: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { BindCloudResource(key_id: String, product_id: String, resource_id: String) "BindCloudResource" -> Empty {
    0 "KeyId" key_id, 1 "ProductId" product_id, 2 "ResourceId" resource_id
} }

/// Response of [`BindCloudResource`]: empty.
pub type BindCloudResourceOutput = Empty;

/// Cancels data key deletion: `CancelDataKeyDeletion` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=CancelDataKeyDeletion>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`], [`codes::LIMIT_EXCEEDED_DATA_KEY_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_PENDING_DELETE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDataKeyDeletion {
    /// Required.
    pub data_key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { CancelDataKeyDeletion(data_key_id: String) "CancelDataKeyDeletion" -> CancelDataKeyDeletionOutput {
    0 "DataKeyId" data_key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`CancelDataKeyDeletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDataKeyDeletionOutput {
    pub data_key_id: Option<String>,
}
model! { CancelDataKeyDeletionOutput {
    0 "DataKeyId" data_key_id: String
} }

/// Cancels key archive: `CancelKeyArchive` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=CancelKeyArchive>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_NOT_USER_CREATED_CMK`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKeyArchive {
    /// Required.
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { CancelKeyArchive(key_id: String) "CancelKeyArchive" -> Empty {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`CancelKeyArchive`]: empty.
pub type CancelKeyArchiveOutput = Empty;

/// Cancels key deletion: `CancelKeyDeletion` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=CancelKeyDeletion>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_CMK_NOT_PENDING_DELETE`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKeyDeletion {
    /// Required.
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { CancelKeyDeletion(key_id: String) "CancelKeyDeletion" -> CancelKeyDeletionOutput {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`CancelKeyDeletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKeyDeletionOutput {
    pub key_id: Option<String>,
}
model! { CancelKeyDeletionOutput {
    0 "KeyId" key_id: String
} }

/// Creates key: `CreateKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=CreateKey>.
///
/// Errors: [`codes::FAILED_OPERATION_TAGGING_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ALIAS_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ALIAS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_HSM_CLUSTER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_USAGE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEYS_DUPLICATED`], [`codes::INVALID_PARAMETER_VALUE_TAGS_NOT_EXISTED`],
/// [`codes::LIMIT_EXCEEDED_CMK_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_KEY_USAGE_IN_CURRENT_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKey {
    /// Required.
    pub alias: String,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub r#type: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub hsm_cluster_id: Option<String>,
}
operation! { CreateKey(alias: String) "CreateKey" -> CreateKeyOutput {
    0 "Alias" alias, 1 "Description" description: String, 2 "KeyUsage" key_usage: String, 3 "Type" r#type: i64,
    4 "Tags" tags: Vec<Tag>, 5 "HsmClusterId" hsm_cluster_id: String
} }

/// In the request of [`CreateKey`].
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

/// Response of [`CreateKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyOutput {
    pub key_id: Option<String>,
    pub alias: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub key_state: Option<String>,
    pub key_usage: Option<String>,
    pub tag_code: Option<i64>,
    pub tag_msg: Option<String>,
    pub hsm_cluster_id: Option<String>,
}
model! { CreateKeyOutput {
    0 "KeyId" key_id: String, 1 "Alias" alias: String, 2 "CreateTime" create_time: i64,
    3 "Description" description: String, 4 "KeyState" key_state: String, 5 "KeyUsage" key_usage: String,
    6 "TagCode" tag_code: i64, 7 "TagMsg" tag_msg: String, 8 "HsmClusterId" hsm_cluster_id: String
} }

/// Creates white box key: `CreateWhiteBoxKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=CreateWhiteBoxKey>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ALIAS_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ALIAS`], [`codes::INVALID_PARAMETER_VALUE_TAG_KEYS_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_TAGS_NOT_EXISTED`], [`codes::LIMIT_EXCEEDED_KEY_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteBoxKey {
    /// Required.
    pub alias: String,
    /// Required.
    pub algorithm: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateWhiteBoxKey(alias: String, algorithm: String) "CreateWhiteBoxKey" -> CreateWhiteBoxKeyOutput {
    0 "Alias" alias, 1 "Algorithm" algorithm, 2 "Description" description: String, 3 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateWhiteBoxKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteBoxKeyOutput {
    /// Secret.
    pub encrypt_key: Option<Secret>,
    /// Secret.
    pub decrypt_key: Option<Secret>,
    pub key_id: Option<String>,
    pub tag_code: Option<i64>,
    pub tag_msg: Option<String>,
}
model! { CreateWhiteBoxKeyOutput {
    0 "EncryptKey" encrypt_key: Secret, 1 "DecryptKey" decrypt_key: Secret, 2 "KeyId" key_id: String,
    3 "TagCode" tag_code: i64, 4 "TagMsg" tag_msg: String
} }

/// `Decrypt` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=Decrypt>.
///
/// Errors: [`codes::FAILED_OPERATION_ENCRYPTION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CIPHERTEXT`],
/// [`codes::RESOURCE_UNAVAILABLE_CMK_DISABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Decrypt {
    /// Required.
    pub ciphertext_blob: String,
    pub encryption_context: Option<String>,
    pub encryption_public_key: Option<String>,
    pub encryption_algorithm: Option<String>,
}
operation! { Decrypt(ciphertext_blob: String) "Decrypt" -> DecryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "EncryptionContext" encryption_context: String,
    2 "EncryptionPublicKey" encryption_public_key: String, 3 "EncryptionAlgorithm" encryption_algorithm: String
} }

/// Response of [`Decrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptOutput {
    pub key_id: Option<String>,
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { DecryptOutput {
    0 "KeyId" key_id: String, 1 "Plaintext" plaintext: Secret
} }

/// Deletes imported key material: `DeleteImportedKeyMaterial` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DeleteImportedKeyMaterial>.
///
/// Errors: [`codes::FAILED_OPERATION_CMK_USED_BY_CLOUD_PRODUCT`], [`codes::UNSUPPORTED_OPERATION_NOT_EXTERNAL_CMK`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImportedKeyMaterial {
    /// Required.
    pub key_id: String,
}
operation! { DeleteImportedKeyMaterial(key_id: String) "DeleteImportedKeyMaterial" -> Empty {
    0 "KeyId" key_id
} }

/// Response of [`DeleteImportedKeyMaterial`]: empty.
pub type DeleteImportedKeyMaterialOutput = Empty;

/// Deletes white box key: `DeleteWhiteBoxKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DeleteWhiteBoxKey>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteBoxKey {
    /// Required.
    pub key_id: String,
}
operation! { DeleteWhiteBoxKey(key_id: String) "DeleteWhiteBoxKey" -> Empty {
    0 "KeyId" key_id
} }

/// Response of [`DeleteWhiteBoxKey`]: empty.
pub type DeleteWhiteBoxKeyOutput = Empty;

/// Describes data key: `DescribeDataKey` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DescribeDataKey>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`], [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataKey {
    /// Required.
    pub data_key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { DescribeDataKey(data_key_id: String) "DescribeDataKey" -> DescribeDataKeyOutput {
    0 "DataKeyId" data_key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`DescribeDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataKeyOutput {
    pub data_key_metadata: Option<DataKeyMetadata>,
}
model! { DescribeDataKeyOutput {
    0 "DataKeyMetadata" data_key_metadata: DataKeyMetadata
} }

/// In the response of [`DescribeDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataKeyMetadata {
    pub data_key_id: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub data_key_name: Option<String>,
    pub number_of_bytes: Option<i64>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub key_state: Option<String>,
    pub creator_uin: Option<i64>,
    pub owner: Option<String>,
    pub deletion_date: Option<i64>,
    pub origin: Option<String>,
    pub hsm_cluster_id: Option<String>,
    pub resource_id: Option<String>,
    pub is_sync_replica: Option<i64>,
    pub source_region: Option<String>,
    pub sync_status: Option<i64>,
    pub sync_messages: Option<String>,
    pub sync_start_time: Option<i64>,
    pub sync_end_time: Option<i64>,
    pub source_hsm_cluster_id: Option<String>,
    pub account_app_id: Option<i64>,
    pub account_uin: Option<i64>,
    pub account_name: Option<String>,
    pub creator_uin_string: Option<String>,
}
model! { DataKeyMetadata {
    0 "DataKeyId" data_key_id: String, 1 "KeyId" key_id: String, 2 "KeyName" key_name: String,
    3 "DataKeyName" data_key_name: String, 4 "NumberOfBytes" number_of_bytes: i64, 5 "CreateTime" create_time: i64,
    6 "Description" description: String, 7 "KeyState" key_state: String, 8 "CreatorUin" creator_uin: i64,
    9 "Owner" owner: String, 10 "DeletionDate" deletion_date: i64, 11 "Origin" origin: String,
    12 "HsmClusterId" hsm_cluster_id: String, 13 "ResourceId" resource_id: String,
    14 "IsSyncReplica" is_sync_replica: i64, 15 "SourceRegion" source_region: String, 16 "SyncStatus" sync_status: i64,
    17 "SyncMessages" sync_messages: String, 18 "SyncStartTime" sync_start_time: i64,
    19 "SyncEndTime" sync_end_time: i64, 20 "SourceHsmClusterId" source_hsm_cluster_id: String,
    21 "AccountAppId" account_app_id: i64, 22 "AccountUin" account_uin: i64, 23 "AccountName" account_name: String,
    24 "CreatorUinString" creator_uin_string: String
} }

/// Describes data keys: `DescribeDataKeys` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DescribeDataKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_DATA_KEY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`], [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataKeys {
    /// Required.
    pub data_key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { DescribeDataKeys(data_key_ids: Vec<String>) "DescribeDataKeys" -> DescribeDataKeysOutput {
    0 "DataKeyIds" data_key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`DescribeDataKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataKeysOutput {
    pub data_key_metadatas: Vec<DataKeyMetadata>,
}
model! { DescribeDataKeysOutput {
    0 "DataKeyMetadatas" data_key_metadatas: Vec<DataKeyMetadata>
} }

/// Describes key: `DescribeKey` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DescribeKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKey {
    /// Required.
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { DescribeKey(key_id: String) "DescribeKey" -> DescribeKeyOutput {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`DescribeKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyOutput {
    pub key_metadata: Option<KeyMetadata>,
}
model! { DescribeKeyOutput {
    0 "KeyMetadata" key_metadata: KeyMetadata
} }

/// In the response of [`DescribeKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyMetadata {
    pub key_id: Option<String>,
    pub alias: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub key_state: Option<String>,
    pub key_usage: Option<String>,
    pub r#type: Option<i64>,
    pub creator_uin: Option<i64>,
    pub key_rotation_enabled: Option<bool>,
    pub owner: Option<String>,
    pub next_rotate_time: Option<i64>,
    pub deletion_date: Option<i64>,
    pub origin: Option<String>,
    pub valid_to: Option<i64>,
    pub resource_id: Option<String>,
    pub hsm_cluster_id: Option<String>,
    pub rotate_days: Option<i64>,
    pub last_rotate_time: Option<i64>,
    pub is_sync_replica: Option<i64>,
    pub source_region: Option<String>,
    pub sync_status: Option<i64>,
    pub sync_messages: Option<String>,
    pub sync_start_time: Option<i64>,
    pub sync_end_time: Option<i64>,
    pub source_hsm_cluster_id: Option<String>,
    pub account_app_id: Option<i64>,
    pub account_uin: Option<i64>,
    pub account_name: Option<String>,
    pub creator_uin_string: Option<String>,
}
model! { KeyMetadata {
    0 "KeyId" key_id: String, 1 "Alias" alias: String, 2 "CreateTime" create_time: i64,
    3 "Description" description: String, 4 "KeyState" key_state: String, 5 "KeyUsage" key_usage: String,
    6 "Type" r#type: i64, 7 "CreatorUin" creator_uin: i64, 8 "KeyRotationEnabled" key_rotation_enabled: bool,
    9 "Owner" owner: String, 10 "NextRotateTime" next_rotate_time: i64, 11 "DeletionDate" deletion_date: i64,
    12 "Origin" origin: String, 13 "ValidTo" valid_to: i64, 14 "ResourceId" resource_id: String,
    15 "HsmClusterId" hsm_cluster_id: String, 16 "RotateDays" rotate_days: i64,
    17 "LastRotateTime" last_rotate_time: i64, 18 "IsSyncReplica" is_sync_replica: i64,
    19 "SourceRegion" source_region: String, 20 "SyncStatus" sync_status: i64, 21 "SyncMessages" sync_messages: String,
    22 "SyncStartTime" sync_start_time: i64, 23 "SyncEndTime" sync_end_time: i64,
    24 "SourceHsmClusterId" source_hsm_cluster_id: String, 25 "AccountAppId" account_app_id: i64,
    26 "AccountUin" account_uin: i64, 27 "AccountName" account_name: String,
    28 "CreatorUinString" creator_uin_string: String
} }

/// Describes keys: `DescribeKeys` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DescribeKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_KEY_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeys {
    /// Required.
    pub key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { DescribeKeys(key_ids: Vec<String>) "DescribeKeys" -> DescribeKeysOutput {
    0 "KeyIds" key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`DescribeKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeysOutput {
    pub key_metadatas: Vec<KeyMetadata>,
}
model! { DescribeKeysOutput {
    0 "KeyMetadatas" key_metadatas: Vec<KeyMetadata>
} }

/// Describes white box decrypt key: `DescribeWhiteBoxDecryptKey` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DescribeWhiteBoxDecryptKey>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxDecryptKey {
    /// Required.
    pub key_id: String,
}
operation! { DescribeWhiteBoxDecryptKey(key_id: String)
    "DescribeWhiteBoxDecryptKey" -> DescribeWhiteBoxDecryptKeyOutput {
    0 "KeyId" key_id
} }

/// Response of [`DescribeWhiteBoxDecryptKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxDecryptKeyOutput {
    /// Secret.
    pub decrypt_key: Option<Secret>,
}
model! { DescribeWhiteBoxDecryptKeyOutput {
    0 "DecryptKey" decrypt_key: Secret
} }

/// Describes white box device fingerprints: `DescribeWhiteBoxDeviceFingerprints` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DescribeWhiteBoxDeviceFingerprints>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxDeviceFingerprints {
    /// Required.
    pub key_id: String,
}
operation! { DescribeWhiteBoxDeviceFingerprints(key_id: String)
    "DescribeWhiteBoxDeviceFingerprints" -> DescribeWhiteBoxDeviceFingerprintsOutput {
    0 "KeyId" key_id
} }

/// Response of [`DescribeWhiteBoxDeviceFingerprints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxDeviceFingerprintsOutput {
    pub device_fingerprints: Vec<DeviceFingerprint>,
}
model! { DescribeWhiteBoxDeviceFingerprintsOutput {
    0 "DeviceFingerprints" device_fingerprints: Vec<DeviceFingerprint>
} }

/// In the request of [`DescribeWhiteBoxDeviceFingerprints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceFingerprint {
    /// Required.
    pub identity: Option<String>,
    pub description: Option<String>,
}
input! { DeviceFingerprint(identity: String) {
    0 "Identity" identity: String, 1 "Description" description: String
} }

/// Describes white box key: `DescribeWhiteBoxKey` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DescribeWhiteBoxKey>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxKey {
    /// Required.
    pub key_id: String,
}
operation! { DescribeWhiteBoxKey(key_id: String) "DescribeWhiteBoxKey" -> DescribeWhiteBoxKeyOutput {
    0 "KeyId" key_id
} }

/// Response of [`DescribeWhiteBoxKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxKeyOutput {
    pub key_info: Option<WhiteboxKeyInfo>,
}
model! { DescribeWhiteBoxKeyOutput {
    0 "KeyInfo" key_info: WhiteboxKeyInfo
} }

/// In the response of [`DescribeWhiteBoxKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteboxKeyInfo {
    pub key_id: Option<String>,
    pub alias: Option<String>,
    pub creator_uin: Option<i64>,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub status: Option<String>,
    pub owner_uin: Option<i64>,
    pub algorithm: Option<String>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    /// Secret.
    pub decrypt_key: Option<Secret>,
    pub resource_id: Option<String>,
    pub device_fingerprint_bind: Option<bool>,
}
model! { WhiteboxKeyInfo {
    0 "KeyId" key_id: String, 1 "Alias" alias: String, 2 "CreatorUin" creator_uin: i64,
    3 "Description" description: String, 4 "CreateTime" create_time: i64, 5 "Status" status: String,
    6 "OwnerUin" owner_uin: i64, 7 "Algorithm" algorithm: String, 8 "EncryptKey" encrypt_key: Secret,
    9 "DecryptKey" decrypt_key: Secret, 10 "ResourceId" resource_id: String,
    11 "DeviceFingerprintBind" device_fingerprint_bind: bool
} }

/// Describes white box key details: `DescribeWhiteBoxKeyDetails` of `kms` 2019-01-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DescribeWhiteBoxKeyDetails>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxKeyDetails {
    pub key_status: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeWhiteBoxKeyDetails() "DescribeWhiteBoxKeyDetails" -> DescribeWhiteBoxKeyDetailsOutput {
    0 "KeyStatus" key_status: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeWhiteBoxKeyDetails: WhiteboxKeyInfo = Offset "Offset", "KeyInfos" key_infos, total "TotalCount" }

/// In the request of [`DescribeWhiteBoxKeyDetails`].
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

/// Response of [`DescribeWhiteBoxKeyDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxKeyDetailsOutput {
    pub key_infos: Vec<WhiteboxKeyInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeWhiteBoxKeyDetailsOutput {
    0 "KeyInfos" key_infos: Vec<WhiteboxKeyInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes white box service status: `DescribeWhiteBoxServiceStatus` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DescribeWhiteBoxServiceStatus>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxServiceStatus {}
operation! { DescribeWhiteBoxServiceStatus() "DescribeWhiteBoxServiceStatus" -> DescribeWhiteBoxServiceStatusOutput {} }

/// Response of [`DescribeWhiteBoxServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxServiceStatusOutput {
    pub service_enabled: Option<bool>,
}
model! { DescribeWhiteBoxServiceStatusOutput {
    0 "ServiceEnabled" service_enabled: bool
} }

/// Disables data key: `DisableDataKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DisableDataKey>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`], [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_STATE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDataKey {
    /// Required.
    pub data_key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { DisableDataKey(data_key_id: String) "DisableDataKey" -> Empty {
    0 "DataKeyId" data_key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`DisableDataKey`]: empty.
pub type DisableDataKeyOutput = Empty;

/// Disables data keys: `DisableDataKeys` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DisableDataKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_DATA_KEY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`], [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_STATE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDataKeys {
    /// Required.
    pub data_key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { DisableDataKeys(data_key_ids: Vec<String>) "DisableDataKeys" -> Empty {
    0 "DataKeyIds" data_key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`DisableDataKeys`]: empty.
pub type DisableDataKeysOutput = Empty;

/// Disables key: `DisableKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DisableKey>.
///
/// Errors: [`codes::FAILED_OPERATION_CMK_USED_BY_CLOUD_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKey {
    /// Required.
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { DisableKey(key_id: String) "DisableKey" -> Empty {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`DisableKey`]: empty.
pub type DisableKeyOutput = Empty;

/// Disables key rotation: `DisableKeyRotation` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DisableKeyRotation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKeyRotation {
    /// Required.
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { DisableKeyRotation(key_id: String) "DisableKeyRotation" -> Empty {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`DisableKeyRotation`]: empty.
pub type DisableKeyRotationOutput = Empty;

/// Disables keys: `DisableKeys` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DisableKeys>.
///
/// Errors: [`codes::FAILED_OPERATION_CMK_USED_BY_CLOUD_PRODUCT`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_KEY_ID`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKeys {
    /// Required.
    pub key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { DisableKeys(key_ids: Vec<String>) "DisableKeys" -> Empty {
    0 "KeyIds" key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`DisableKeys`]: empty.
pub type DisableKeysOutput = Empty;

/// Disables white box key: `DisableWhiteBoxKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DisableWhiteBoxKey>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWhiteBoxKey {
    /// Required.
    pub key_id: String,
}
operation! { DisableWhiteBoxKey(key_id: String) "DisableWhiteBoxKey" -> Empty {
    0 "KeyId" key_id
} }

/// Response of [`DisableWhiteBoxKey`]: empty.
pub type DisableWhiteBoxKeyOutput = Empty;

/// Disables white box keys: `DisableWhiteBoxKeys` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=DisableWhiteBoxKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_KEY_ID`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWhiteBoxKeys {
    /// Required.
    pub key_ids: Vec<String>,
}
operation! { DisableWhiteBoxKeys(key_ids: Vec<String>) "DisableWhiteBoxKeys" -> Empty {
    0 "KeyIds" key_ids
} }

/// Response of [`DisableWhiteBoxKeys`]: empty.
pub type DisableWhiteBoxKeysOutput = Empty;

/// Enables data key: `EnableDataKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=EnableDataKey>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`], [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDataKey {
    /// Required.
    pub data_key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { EnableDataKey(data_key_id: String) "EnableDataKey" -> Empty {
    0 "DataKeyId" data_key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`EnableDataKey`]: empty.
pub type EnableDataKeyOutput = Empty;

/// Enables data keys: `EnableDataKeys` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=EnableDataKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_DATA_KEY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`], [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_STATE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDataKeys {
    /// Required.
    pub data_key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { EnableDataKeys(data_key_ids: Vec<String>) "EnableDataKeys" -> Empty {
    0 "DataKeyIds" data_key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`EnableDataKeys`]: empty.
pub type EnableDataKeysOutput = Empty;

/// Enables key: `EnableKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=EnableKey>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKey {
    /// Required.
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { EnableKey(key_id: String) "EnableKey" -> Empty {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`EnableKey`]: empty.
pub type EnableKeyOutput = Empty;

/// Enables key rotation: `EnableKeyRotation` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=EnableKeyRotation>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::UNSUPPORTED_OPERATION_EXTERNAL_CMK_CAN_NOT_ROTATE`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKeyRotation {
    /// Required.
    pub key_id: String,
    pub rotate_days: Option<i64>,
    pub member_account: Option<MemberAccount>,
}
operation! { EnableKeyRotation(key_id: String) "EnableKeyRotation" -> Empty {
    0 "KeyId" key_id, 1 "RotateDays" rotate_days: i64, 2 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`EnableKeyRotation`]: empty.
pub type EnableKeyRotationOutput = Empty;

/// Enables keys: `EnableKeys` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=EnableKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_KEY_ID`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKeys {
    /// Required.
    pub key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { EnableKeys(key_ids: Vec<String>) "EnableKeys" -> Empty {
    0 "KeyIds" key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`EnableKeys`]: empty.
pub type EnableKeysOutput = Empty;

/// Enables white box key: `EnableWhiteBoxKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=EnableWhiteBoxKey>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWhiteBoxKey {
    /// Required.
    pub key_id: String,
}
operation! { EnableWhiteBoxKey(key_id: String) "EnableWhiteBoxKey" -> Empty {
    0 "KeyId" key_id
} }

/// Response of [`EnableWhiteBoxKey`]: empty.
pub type EnableWhiteBoxKeyOutput = Empty;

/// Enables white box keys: `EnableWhiteBoxKeys` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=EnableWhiteBoxKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_KEY_ID`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWhiteBoxKeys {
    /// Required.
    pub key_ids: Vec<String>,
}
operation! { EnableWhiteBoxKeys(key_ids: Vec<String>) "EnableWhiteBoxKeys" -> Empty {
    0 "KeyIds" key_ids
} }

/// Response of [`EnableWhiteBoxKeys`]: empty.
pub type EnableWhiteBoxKeysOutput = Empty;

/// `Encrypt` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=Encrypt>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PLAINTEXT`], [`codes::RESOURCE_UNAVAILABLE_CMK_ARCHIVED`],
/// [`codes::RESOURCE_UNAVAILABLE_CMK_DISABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Encrypt {
    /// Required.
    pub key_id: String,
    /// Required. Secret.
    pub plaintext: Secret,
    pub encryption_context: Option<String>,
}
operation! { Encrypt(key_id: String, plaintext: Secret) "Encrypt" -> EncryptOutput {
    0 "KeyId" key_id, 1 "Plaintext" plaintext, 2 "EncryptionContext" encryption_context: String
} }

/// Response of [`Encrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
}
model! { EncryptOutput {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "KeyId" key_id: String
} }

/// `EncryptByWhiteBox` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=EncryptByWhiteBox>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_KEY_DISABLED`], [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptByWhiteBox {
    /// Required.
    pub key_id: String,
    /// Required. Secret.
    pub plain_text: Secret,
    pub initialization_vector: Option<String>,
}
operation! { EncryptByWhiteBox(key_id: String, plain_text: Secret) "EncryptByWhiteBox" -> EncryptByWhiteBoxOutput {
    0 "KeyId" key_id, 1 "PlainText" plain_text, 2 "InitializationVector" initialization_vector: String
} }

/// Response of [`EncryptByWhiteBox`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptByWhiteBoxOutput {
    pub initialization_vector: Option<String>,
    pub cipher_text: Option<String>,
}
model! { EncryptByWhiteBoxOutput {
    0 "InitializationVector" initialization_vector: String, 1 "CipherText" cipher_text: String
} }

/// Generates data key: `GenerateDataKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=GenerateDataKey>.
///
/// Errors: [`codes::FAILED_OPERATION_ENCRYPTION_ERROR`], [`codes::FAILED_OPERATION_TAGGING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_KEY_NAME_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_HSM_CLUSTER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_USAGE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEYS_DUPLICATED`], [`codes::INVALID_PARAMETER_VALUE_TAGS_NOT_EXISTED`],
/// [`codes::LIMIT_EXCEEDED_CMK_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_DATA_KEY_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE_CMK_DISABLED`], [`codes::RESOURCE_UNAVAILABLE_KEY_PENDING_DELETE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKey {
    /// Required.
    pub key_id: String,
    pub key_spec: Option<String>,
    pub number_of_bytes: Option<i64>,
    pub encryption_context: Option<String>,
    pub encryption_public_key: Option<String>,
    pub encryption_algorithm: Option<String>,
    pub is_hosted_by_kms: Option<i64>,
    pub data_key_name: Option<String>,
    pub description: Option<String>,
    pub hsm_cluster_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { GenerateDataKey(key_id: String) "GenerateDataKey" -> GenerateDataKeyOutput {
    0 "KeyId" key_id, 1 "KeySpec" key_spec: String, 2 "NumberOfBytes" number_of_bytes: i64,
    3 "EncryptionContext" encryption_context: String, 4 "EncryptionPublicKey" encryption_public_key: String,
    5 "EncryptionAlgorithm" encryption_algorithm: String, 6 "IsHostedByKms" is_hosted_by_kms: i64,
    7 "DataKeyName" data_key_name: String, 8 "Description" description: String, 9 "HsmClusterId" hsm_cluster_id: String,
    10 "Tags" tags: Vec<Tag>
} }

/// Response of [`GenerateDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKeyOutput {
    pub key_id: Option<String>,
    /// Secret.
    pub plaintext: Option<Secret>,
    pub ciphertext_blob: Option<String>,
    pub data_key_id: Option<String>,
    pub tag_code: Option<i64>,
    pub tag_msg: Option<String>,
}
model! { GenerateDataKeyOutput {
    0 "KeyId" key_id: String, 1 "Plaintext" plaintext: Secret, 2 "CiphertextBlob" ciphertext_blob: String,
    3 "DataKeyId" data_key_id: String, 4 "TagCode" tag_code: i64, 5 "TagMsg" tag_msg: String
} }

/// Generates random: `GenerateRandom` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=GenerateRandom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateRandom {
    /// Required.
    pub number_of_bytes: i64,
}
operation! { GenerateRandom(number_of_bytes: i64) "GenerateRandom" -> GenerateRandomOutput {
    0 "NumberOfBytes" number_of_bytes
} }

/// Response of [`GenerateRandom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateRandomOutput {
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { GenerateRandomOutput {
    0 "Plaintext" plaintext: Secret
} }

/// Gets data key ciphertext blob: `GetDataKeyCiphertextBlob` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=GetDataKeyCiphertextBlob>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`], [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_STATE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataKeyCiphertextBlob {
    /// Required.
    pub data_key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { GetDataKeyCiphertextBlob(data_key_id: String)
    "GetDataKeyCiphertextBlob" -> GetDataKeyCiphertextBlobOutput {
    0 "DataKeyId" data_key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`GetDataKeyCiphertextBlob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataKeyCiphertextBlobOutput {
    pub ciphertext_blob: Option<String>,
}
model! { GetDataKeyCiphertextBlobOutput {
    0 "CiphertextBlob" ciphertext_blob: String
} }

/// Gets data key plaintext: `GetDataKeyPlaintext` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=GetDataKeyPlaintext>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ENCRYPTION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TYPE`], [`codes::RESOURCE_UNAVAILABLE_CMK_DISABLED`],
/// [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_DISABLED`], [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_PENDING_DELETE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataKeyPlaintext {
    /// Required.
    pub data_key_id: String,
    pub encryption_public_key: Option<String>,
    pub encryption_algorithm: Option<String>,
}
operation! { GetDataKeyPlaintext(data_key_id: String) "GetDataKeyPlaintext" -> GetDataKeyPlaintextOutput {
    0 "DataKeyId" data_key_id, 1 "EncryptionPublicKey" encryption_public_key: String,
    2 "EncryptionAlgorithm" encryption_algorithm: String
} }

/// Response of [`GetDataKeyPlaintext`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataKeyPlaintextOutput {
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { GetDataKeyPlaintextOutput {
    0 "Plaintext" plaintext: Secret
} }

/// Gets key rotation status: `GetKeyRotationStatus` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=GetKeyRotationStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeyRotationStatus {
    /// Required.
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { GetKeyRotationStatus(key_id: String) "GetKeyRotationStatus" -> GetKeyRotationStatusOutput {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`GetKeyRotationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeyRotationStatusOutput {
    pub key_rotation_enabled: Option<bool>,
}
model! { GetKeyRotationStatusOutput {
    0 "KeyRotationEnabled" key_rotation_enabled: bool
} }

/// Gets parameters for import: `GetParametersForImport` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=GetParametersForImport>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_NOT_EXTERNAL_CMK`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParametersForImport {
    /// Required.
    pub key_id: String,
    /// Required.
    pub wrapping_algorithm: String,
    /// Required.
    pub wrapping_key_spec: String,
}
operation! { GetParametersForImport(key_id: String, wrapping_algorithm: String, wrapping_key_spec: String)
    "GetParametersForImport" -> GetParametersForImportOutput {
    0 "KeyId" key_id, 1 "WrappingAlgorithm" wrapping_algorithm, 2 "WrappingKeySpec" wrapping_key_spec
} }

/// Response of [`GetParametersForImport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParametersForImportOutput {
    pub key_id: Option<String>,
    /// Secret.
    pub import_token: Option<Secret>,
    pub public_key: Option<String>,
    pub parameters_valid_to: Option<i64>,
}
model! { GetParametersForImportOutput {
    0 "KeyId" key_id: String, 1 "ImportToken" import_token: Secret, 2 "PublicKey" public_key: String,
    3 "ParametersValidTo" parameters_valid_to: i64
} }

/// Gets public key: `GetPublicKey` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=GetPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKey {
    /// Required.
    pub key_id: String,
}
operation! { GetPublicKey(key_id: String) "GetPublicKey" -> GetPublicKeyOutput {
    0 "KeyId" key_id
} }

/// Response of [`GetPublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKeyOutput {
    pub key_id: Option<String>,
    pub public_key: Option<String>,
    pub public_key_pem: Option<String>,
}
model! { GetPublicKeyOutput {
    0 "KeyId" key_id: String, 1 "PublicKey" public_key: String, 2 "PublicKeyPem" public_key_pem: String
} }

/// Gets regions: `GetRegions` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=GetRegions>.
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

/// Gets service status: `GetServiceStatus` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=GetServiceStatus>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
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
    pub user_level: Option<i64>,
    pub pro_expire_time: Option<i64>,
    pub pro_renew_flag: Option<i64>,
    pub pro_resource_id: Option<String>,
    pub exclusive_vsm_enabled: Option<bool>,
    pub exclusive_hsm_enabled: Option<bool>,
    pub subscription_info: Option<String>,
    pub cmk_user_count: Option<i64>,
    pub cmk_limit: Option<i64>,
    pub exclusive_hsm_list: Vec<ExclusiveHSM>,
    pub is_allowed_data_key_hosted: Option<bool>,
    pub data_key_limit: Option<i64>,
    pub free_data_key_limit: Option<i64>,
    pub data_key_used_count: Option<i64>,
    pub sync_task_list: Vec<DestinationSyncConfig>,
    pub is_allowed_sync: Option<bool>,
    pub qps_limit: Option<i64>,
    pub qps_total_limit: Option<i64>,
    pub regions_qps: Vec<RegionQps>,
    pub resource_zone: Option<i64>,
    pub resource_region: Option<i64>,
}
model! { GetServiceStatusOutput {
    0 "ServiceEnabled" service_enabled: bool, 1 "InvalidType" invalid_type: i64, 2 "UserLevel" user_level: i64,
    3 "ProExpireTime" pro_expire_time: i64, 4 "ProRenewFlag" pro_renew_flag: i64,
    5 "ProResourceId" pro_resource_id: String, 6 "ExclusiveVSMEnabled" exclusive_vsm_enabled: bool,
    7 "ExclusiveHSMEnabled" exclusive_hsm_enabled: bool, 8 "SubscriptionInfo" subscription_info: String,
    9 "CmkUserCount" cmk_user_count: i64, 10 "CmkLimit" cmk_limit: i64,
    11 "ExclusiveHSMList" exclusive_hsm_list: Vec<ExclusiveHSM>,
    12 "IsAllowedDataKeyHosted" is_allowed_data_key_hosted: bool, 13 "DataKeyLimit" data_key_limit: i64,
    14 "FreeDataKeyLimit" free_data_key_limit: i64, 15 "DataKeyUsedCount" data_key_used_count: i64,
    16 "SyncTaskList" sync_task_list: Vec<DestinationSyncConfig>, 17 "IsAllowedSync" is_allowed_sync: bool,
    18 "QpsLimit" qps_limit: i64, 19 "QpsTotalLimit" qps_total_limit: i64, 20 "RegionsQps" regions_qps: Vec<RegionQps>,
    21 "ResourceZone" resource_zone: i64, 22 "ResourceRegion" resource_region: i64
} }

/// In the response of [`GetServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExclusiveHSM {
    pub hsm_cluster_id: Option<String>,
    pub hsm_cluster_name: Option<String>,
}
model! { ExclusiveHSM {
    0 "HsmClusterId" hsm_cluster_id: String, 1 "HsmClusterName" hsm_cluster_name: String
} }

/// In the response of [`GetServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestinationSyncConfig {
    pub destination_region: Option<String>,
    pub hsm_cluster_id: Option<String>,
}
model! { DestinationSyncConfig {
    0 "DestinationRegion" destination_region: String, 1 "HsmClusterId" hsm_cluster_id: String
} }

/// In the response of [`GetServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionQps {
    pub region: Option<String>,
    pub qps: Option<i64>,
}
model! { RegionQps {
    0 "Region" region: String, 1 "Qps" qps: i64
} }

/// Imports data key: `ImportDataKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=ImportDataKey>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_TAGGING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMPORT_KEY_MATERIAL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_USAGE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PLAINTEXT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_KEYS_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_TAGS_NOT_EXISTED`], [`codes::LIMIT_EXCEEDED_CMK_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_DATA_KEY_LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE_CMK_ARCHIVED`],
/// [`codes::RESOURCE_UNAVAILABLE_CMK_DISABLED`], [`codes::RESOURCE_UNAVAILABLE_KEY_PENDING_DELETE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportDataKey {
    /// Required.
    pub data_key_name: String,
    /// Required.
    pub import_key_material: String,
    /// Required.
    pub import_type: i64,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub hsm_cluster_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ImportDataKey(data_key_name: String, import_key_material: String, import_type: i64)
    "ImportDataKey" -> ImportDataKeyOutput {
    0 "DataKeyName" data_key_name, 1 "ImportKeyMaterial" import_key_material, 2 "ImportType" import_type,
    3 "Description" description: String, 4 "KeyId" key_id: String, 5 "HsmClusterId" hsm_cluster_id: String,
    6 "Tags" tags: Vec<Tag>
} }

/// Response of [`ImportDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportDataKeyOutput {
    pub key_id: Option<String>,
    pub data_key_id: Option<String>,
    pub tag_code: Option<i64>,
    pub tag_msg: Option<String>,
}
model! { ImportDataKeyOutput {
    0 "KeyId" key_id: String, 1 "DataKeyId" data_key_id: String, 2 "TagCode" tag_code: i64, 3 "TagMsg" tag_msg: String
} }

/// Imports key material: `ImportKeyMaterial` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=ImportKeyMaterial>.
///
/// Errors: [`codes::INVALID_PARAMETER_DECRYPT_MATERIAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_MATERIAL_NOT_MATCH`],
/// [`codes::RESOURCE_UNAVAILABLE_TOKEN_EXPIRED`], [`codes::UNSUPPORTED_OPERATION_NOT_EXTERNAL_CMK`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyMaterial {
    /// Required.
    pub encrypted_key_material: String,
    /// Required. Secret.
    pub import_token: Secret,
    /// Required.
    pub key_id: String,
    pub valid_to: Option<i64>,
}
operation! { ImportKeyMaterial(encrypted_key_material: String, import_token: Secret, key_id: String)
    "ImportKeyMaterial" -> Empty {
    0 "EncryptedKeyMaterial" encrypted_key_material, 1 "ImportToken" import_token, 2 "KeyId" key_id,
    3 "ValidTo" valid_to: i64
} }

/// Response of [`ImportKeyMaterial`]: empty.
pub type ImportKeyMaterialOutput = Empty;

/// Lists algorithms: `ListAlgorithms` of `kms` 2019-01-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=ListAlgorithms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithms {}
operation! { ListAlgorithms() "ListAlgorithms" -> ListAlgorithmsOutput {} }

/// Response of [`ListAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithmsOutput {
    pub symmetric_algorithms: Vec<AlgorithmInfo>,
    pub asymmetric_algorithms: Vec<AlgorithmInfo>,
    pub asymmetric_sign_verify_algorithms: Vec<AlgorithmInfo>,
}
model! { ListAlgorithmsOutput {
    0 "SymmetricAlgorithms" symmetric_algorithms: Vec<AlgorithmInfo>,
    1 "AsymmetricAlgorithms" asymmetric_algorithms: Vec<AlgorithmInfo>,
    2 "AsymmetricSignVerifyAlgorithms" asymmetric_sign_verify_algorithms: Vec<AlgorithmInfo>
} }

/// In the response of [`ListAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgorithmInfo {
    pub key_usage: Option<String>,
    pub algorithm: Option<String>,
}
model! { AlgorithmInfo {
    0 "KeyUsage" key_usage: String, 1 "Algorithm" algorithm: String
} }

/// Lists data key detail: `ListDataKeyDetail` of `kms` 2019-01-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=ListDataKeyDetail>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_HSM_CLUSTER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataKeyDetail {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub role: Option<i64>,
    pub order_type: Option<i64>,
    pub key_state: Option<i64>,
    pub search_key_alias: Option<String>,
    pub origin: Option<String>,
    pub hsm_cluster_id: Option<String>,
    pub key_id: Option<String>,
    pub data_key_len: Option<i64>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub member_accounts: Option<Vec<MemberAccount>>,
}
operation! { ListDataKeyDetail() "ListDataKeyDetail" -> ListDataKeyDetailOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Role" role: i64, 3 "OrderType" order_type: i64,
    4 "KeyState" key_state: i64, 5 "SearchKeyAlias" search_key_alias: String, 6 "Origin" origin: String,
    7 "HsmClusterId" hsm_cluster_id: String, 8 "KeyId" key_id: String, 9 "DataKeyLen" data_key_len: i64,
    10 "TagFilters" tag_filters: Vec<TagFilter>, 11 "MemberAccounts" member_accounts: Vec<MemberAccount>
} }
paged! { ListDataKeyDetail: DataKeyMetadata =
    Offset "Offset", "DataKeyMetadatas" data_key_metadatas, total "TotalCount" }

/// Response of [`ListDataKeyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataKeyDetailOutput {
    pub data_key_metadatas: Vec<DataKeyMetadata>,
    pub total_count: Option<i64>,
}
model! { ListDataKeyDetailOutput {
    0 "DataKeyMetadatas" data_key_metadatas: Vec<DataKeyMetadata>, 1 "TotalCount" total_count: i64
} }

/// Lists data keys: `ListDataKeys` of `kms` 2019-01-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=ListDataKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_HSM_CLUSTER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataKeys {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub role: Option<i64>,
    pub hsm_cluster_id: Option<String>,
}
operation! { ListDataKeys() "ListDataKeys" -> ListDataKeysOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Role" role: i64, 3 "HsmClusterId" hsm_cluster_id: String
} }
paged! { ListDataKeys: DataKey = Offset "Offset", "DataKeys" data_keys, total "TotalCount" }

/// Response of [`ListDataKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataKeysOutput {
    pub data_keys: Vec<DataKey>,
    pub total_count: Option<i64>,
}
model! { ListDataKeysOutput {
    0 "DataKeys" data_keys: Vec<DataKey>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataKey {
    pub data_key_id: Option<String>,
}
model! { DataKey {
    0 "DataKeyId" data_key_id: String
} }

/// Lists key detail: `ListKeyDetail` of `kms` 2019-01-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=ListKeyDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_HSM_CLUSTER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyDetail {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub role: Option<i64>,
    pub order_type: Option<i64>,
    pub key_state: Option<i64>,
    pub search_key_alias: Option<String>,
    pub origin: Option<String>,
    pub key_usage: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub hsm_cluster_id: Option<String>,
    pub member_accounts: Option<Vec<MemberAccount>>,
}
operation! { ListKeyDetail() "ListKeyDetail" -> ListKeyDetailOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Role" role: i64, 3 "OrderType" order_type: i64,
    4 "KeyState" key_state: i64, 5 "SearchKeyAlias" search_key_alias: String, 6 "Origin" origin: String,
    7 "KeyUsage" key_usage: String, 8 "TagFilters" tag_filters: Vec<TagFilter>, 9 "HsmClusterId" hsm_cluster_id: String,
    10 "MemberAccounts" member_accounts: Vec<MemberAccount>
} }
paged! { ListKeyDetail: KeyMetadata = Offset "Offset", "KeyMetadatas" key_metadatas, total "TotalCount" }

/// Response of [`ListKeyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyDetailOutput {
    pub total_count: Option<i64>,
    pub key_metadatas: Vec<KeyMetadata>,
}
model! { ListKeyDetailOutput {
    0 "TotalCount" total_count: i64, 1 "KeyMetadatas" key_metadatas: Vec<KeyMetadata>
} }

/// Lists keys: `ListKeys` of `kms` 2019-01-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=ListKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_HSM_CLUSTER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeys {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub role: Option<i64>,
    pub hsm_cluster_id: Option<String>,
}
operation! { ListKeys() "ListKeys" -> ListKeysOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Role" role: i64, 3 "HsmClusterId" hsm_cluster_id: String
} }
paged! { ListKeys: Key = Offset "Offset", "Keys" keys, total "TotalCount" }

/// Response of [`ListKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeysOutput {
    pub keys: Vec<Key>,
    pub total_count: Option<i64>,
}
model! { ListKeysOutput {
    0 "Keys" keys: Vec<Key>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Key {
    pub key_id: Option<String>,
}
model! { Key {
    0 "KeyId" key_id: String
} }

/// `OverwriteWhiteBoxDeviceFingerprints` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=OverwriteWhiteBoxDeviceFingerprints>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED_FINGERPRINTS_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverwriteWhiteBoxDeviceFingerprints {
    /// Required.
    pub key_id: String,
    pub device_fingerprints: Option<Vec<DeviceFingerprint>>,
}
operation! { OverwriteWhiteBoxDeviceFingerprints(key_id: String) "OverwriteWhiteBoxDeviceFingerprints" -> Empty {
    0 "KeyId" key_id, 1 "DeviceFingerprints" device_fingerprints: Vec<DeviceFingerprint>
} }

/// Response of [`OverwriteWhiteBoxDeviceFingerprints`]: empty.
pub type OverwriteWhiteBoxDeviceFingerprintsOutput = Empty;

/// `PostQuantumCryptoDecrypt` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=PostQuantumCryptoDecrypt>.
///
/// Errors: [`codes::FAILED_OPERATION_ENCRYPTION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CIPHERTEXT`],
/// [`codes::RESOURCE_UNAVAILABLE_CMK_DISABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoDecrypt {
    /// Required.
    pub ciphertext_blob: String,
    pub encryption_public_key: Option<String>,
    pub encryption_algorithm: Option<String>,
}
operation! { PostQuantumCryptoDecrypt(ciphertext_blob: String)
    "PostQuantumCryptoDecrypt" -> PostQuantumCryptoDecryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "EncryptionPublicKey" encryption_public_key: String,
    2 "EncryptionAlgorithm" encryption_algorithm: String
} }

/// Response of [`PostQuantumCryptoDecrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoDecryptOutput {
    pub key_id: Option<String>,
    /// Secret.
    pub plain_text: Option<Secret>,
}
model! { PostQuantumCryptoDecryptOutput {
    0 "KeyId" key_id: String, 1 "PlainText" plain_text: Secret
} }

/// `PostQuantumCryptoEncrypt` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=PostQuantumCryptoEncrypt>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PLAINTEXT`], [`codes::RESOURCE_UNAVAILABLE_CMK_ARCHIVED`],
/// [`codes::RESOURCE_UNAVAILABLE_CMK_DISABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoEncrypt {
    /// Required.
    pub key_id: String,
    /// Required. Secret.
    pub plain_text: Secret,
}
operation! { PostQuantumCryptoEncrypt(key_id: String, plain_text: Secret)
    "PostQuantumCryptoEncrypt" -> PostQuantumCryptoEncryptOutput {
    0 "KeyId" key_id, 1 "PlainText" plain_text
} }

/// Response of [`PostQuantumCryptoEncrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoEncryptOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
}
model! { PostQuantumCryptoEncryptOutput {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "KeyId" key_id: String
} }

/// `PostQuantumCryptoSign` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=PostQuantumCryptoSign>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoSign {
    /// Required.
    pub message: String,
    /// Required.
    pub key_id: String,
}
operation! { PostQuantumCryptoSign(message: String, key_id: String)
    "PostQuantumCryptoSign" -> PostQuantumCryptoSignOutput {
    0 "Message" message, 1 "KeyId" key_id
} }

/// Response of [`PostQuantumCryptoSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoSignOutput {
    pub signature: Option<String>,
}
model! { PostQuantumCryptoSignOutput {
    0 "Signature" signature: String
} }

/// `PostQuantumCryptoVerify` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=PostQuantumCryptoVerify>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoVerify {
    /// Required.
    pub key_id: String,
    /// Required.
    pub signature_value: String,
    /// Required.
    pub message: String,
}
operation! { PostQuantumCryptoVerify(key_id: String, signature_value: String, message: String)
    "PostQuantumCryptoVerify" -> PostQuantumCryptoVerifyOutput {
    0 "KeyId" key_id, 1 "SignatureValue" signature_value, 2 "Message" message
} }

/// Response of [`PostQuantumCryptoVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoVerifyOutput {
    pub signature_valid: Option<bool>,
}
model! { PostQuantumCryptoVerifyOutput {
    0 "SignatureValid" signature_valid: bool
} }

/// `ReEncrypt` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=ReEncrypt>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CIPHERTEXT`], [`codes::RESOURCE_UNAVAILABLE_CMK_DISABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReEncrypt {
    /// Required.
    pub ciphertext_blob: String,
    pub destination_key_id: Option<String>,
    pub source_encryption_context: Option<String>,
    pub destination_encryption_context: Option<String>,
}
operation! { ReEncrypt(ciphertext_blob: String) "ReEncrypt" -> ReEncryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "DestinationKeyId" destination_key_id: String,
    2 "SourceEncryptionContext" source_encryption_context: String,
    3 "DestinationEncryptionContext" destination_encryption_context: String
} }

/// Response of [`ReEncrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReEncryptOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    pub source_key_id: Option<String>,
    pub re_encrypted: Option<bool>,
}
model! { ReEncryptOutput {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "KeyId" key_id: String, 2 "SourceKeyId" source_key_id: String,
    3 "ReEncrypted" re_encrypted: bool
} }

/// `RotateKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=RotateKey>.
///
/// Errors: [`codes::FAILED_OPERATION_ROTATE_TASK_RUNNING`], [`codes::REQUEST_LIMIT_EXCEEDED_ROTATE_RATE_LIMITED`],
/// [`codes::UNSUPPORTED_OPERATION_ROTATE_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateKey {
    /// Required.
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { RotateKey(key_id: String) "RotateKey" -> RotateKeyOutput {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`RotateKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateKeyOutput {
    pub task_id: Option<String>,
}
model! { RotateKeyOutput {
    0 "TaskId" task_id: String
} }

/// `ScheduleDataKeyDeletion` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=ScheduleDataKeyDeletion>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PENDING_WINDOW_IN_DAYS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`], [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_STATE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleDataKeyDeletion {
    /// Required.
    pub data_key_id: String,
    /// Required.
    pub pending_window_in_days: i64,
    pub member_account: Option<MemberAccount>,
}
operation! { ScheduleDataKeyDeletion(data_key_id: String, pending_window_in_days: i64)
    "ScheduleDataKeyDeletion" -> ScheduleDataKeyDeletionOutput {
    0 "DataKeyId" data_key_id, 1 "PendingWindowInDays" pending_window_in_days,
    2 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`ScheduleDataKeyDeletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleDataKeyDeletionOutput {
    pub deletion_date: Option<i64>,
    pub data_key_id: Option<String>,
}
model! { ScheduleDataKeyDeletionOutput {
    0 "DeletionDate" deletion_date: i64, 1 "DataKeyId" data_key_id: String
} }

/// `ScheduleKeyDeletion` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=ScheduleKeyDeletion>.
///
/// Errors: [`codes::FAILED_OPERATION_CMK_USED_BY_CLOUD_PRODUCT`],
/// [`codes::INVALID_PARAMETER_INVALID_PENDING_WINDOW_IN_DAYS`], [`codes::RESOURCE_UNAVAILABLE_CMK_SHOULD_BE_DISABLED`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleKeyDeletion {
    /// Required.
    pub key_id: String,
    /// Required.
    pub pending_window_in_days: i64,
    pub member_account: Option<MemberAccount>,
}
operation! { ScheduleKeyDeletion(key_id: String, pending_window_in_days: i64)
    "ScheduleKeyDeletion" -> ScheduleKeyDeletionOutput {
    0 "KeyId" key_id, 1 "PendingWindowInDays" pending_window_in_days, 2 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`ScheduleKeyDeletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleKeyDeletionOutput {
    pub deletion_date: Option<i64>,
    pub key_id: Option<String>,
}
model! { ScheduleKeyDeletionOutput {
    0 "DeletionDate" deletion_date: i64, 1 "KeyId" key_id: String
} }

/// `SignByAsymmetricKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=SignByAsymmetricKey>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignByAsymmetricKey {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub message: String,
    /// Required.
    pub key_id: String,
    pub message_type: Option<String>,
}
operation! { SignByAsymmetricKey(algorithm: String, message: String, key_id: String)
    "SignByAsymmetricKey" -> SignByAsymmetricKeyOutput {
    0 "Algorithm" algorithm, 1 "Message" message, 2 "KeyId" key_id, 3 "MessageType" message_type: String
} }

/// Response of [`SignByAsymmetricKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignByAsymmetricKeyOutput {
    pub signature: Option<String>,
}
model! { SignByAsymmetricKeyOutput {
    0 "Signature" signature: String
} }

/// Unbinds cloud resource: `UnbindCloudResource` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=UnbindCloudResource>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_CLOUD_RESOURCE_BINDING_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindCloudResource {
    /// Required.
    pub key_id: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { UnbindCloudResource(key_id: String, product_id: String, resource_id: String)
    "UnbindCloudResource" -> Empty {
    0 "KeyId" key_id, 1 "ProductId" product_id, 2 "ResourceId" resource_id
} }

/// Response of [`UnbindCloudResource`]: empty.
pub type UnbindCloudResourceOutput = Empty;

/// Updates alias: `UpdateAlias` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=UpdateAlias>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ALIAS_ALREADY_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ALIAS`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlias {
    /// Required.
    pub alias: String,
    /// Required.
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { UpdateAlias(alias: String, key_id: String) "UpdateAlias" -> Empty {
    0 "Alias" alias, 1 "KeyId" key_id, 2 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`UpdateAlias`]: empty.
pub type UpdateAliasOutput = Empty;

/// Updates data key description: `UpdateDataKeyDescription` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=UpdateDataKeyDescription>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_NAME`], [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataKeyDescription {
    /// Required.
    pub data_key_id: String,
    /// Required.
    pub description: String,
    pub member_account: Option<MemberAccount>,
}
operation! { UpdateDataKeyDescription(data_key_id: String, description: String) "UpdateDataKeyDescription" -> Empty {
    0 "DataKeyId" data_key_id, 1 "Description" description, 2 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`UpdateDataKeyDescription`]: empty.
pub type UpdateDataKeyDescriptionOutput = Empty;

/// Updates data key name: `UpdateDataKeyName` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=UpdateDataKeyName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID`],
/// [`codes::RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataKeyName {
    /// Required.
    pub data_key_id: String,
    /// Required.
    pub data_key_name: String,
    pub member_account: Option<MemberAccount>,
}
operation! { UpdateDataKeyName(data_key_id: String, data_key_name: String) "UpdateDataKeyName" -> Empty {
    0 "DataKeyId" data_key_id, 1 "DataKeyName" data_key_name, 2 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`UpdateDataKeyName`]: empty.
pub type UpdateDataKeyNameOutput = Empty;

/// Updates key description: `UpdateKeyDescription` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=UpdateKeyDescription>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKeyDescription {
    /// Required.
    pub description: String,
    /// Required.
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { UpdateKeyDescription(description: String, key_id: String) "UpdateKeyDescription" -> Empty {
    0 "Description" description, 1 "KeyId" key_id, 2 "MemberAccount" member_account: MemberAccount
} }

/// Response of [`UpdateKeyDescription`]: empty.
pub type UpdateKeyDescriptionOutput = Empty;

/// Verifies by asymmetric key: `VerifyByAsymmetricKey` of `kms` 2019-01-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=kms&Version=2019-01-18&Action=VerifyByAsymmetricKey>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyByAsymmetricKey {
    /// Required.
    pub key_id: String,
    /// Required.
    pub signature_value: String,
    /// Required.
    pub message: String,
    /// Required.
    pub algorithm: String,
    pub message_type: Option<String>,
}
operation! { VerifyByAsymmetricKey(key_id: String, signature_value: String, message: String, algorithm: String)
    "VerifyByAsymmetricKey" -> VerifyByAsymmetricKeyOutput {
    0 "KeyId" key_id, 1 "SignatureValue" signature_value, 2 "Message" message, 3 "Algorithm" algorithm,
    4 "MessageType" message_type: String
} }

/// Response of [`VerifyByAsymmetricKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyByAsymmetricKeyOutput {
    pub signature_valid: Option<bool>,
}
model! { VerifyByAsymmetricKeyOutput {
    0 "SignatureValid" signature_valid: bool
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CMK_USED_BY_CLOUD_PRODUCT "FailedOperation.CmkUsedByCloudProduct",
    FAILED_OPERATION_DECRYPT_ERROR "FailedOperation.DecryptError",
    FAILED_OPERATION_ENCRYPTION_ERROR "FailedOperation.EncryptionError",
    FAILED_OPERATION_ROTATE_TASK_RUNNING "FailedOperation.RotateTaskRunning",
    FAILED_OPERATION_TAGGING_ERROR "FailedOperation.TaggingError", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_DECRYPT_MATERIAL_ERROR "InvalidParameter.DecryptMaterialError",
    INVALID_PARAMETER_INVALID_PENDING_WINDOW_IN_DAYS "InvalidParameter.InvalidPendingWindowInDays",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ALIAS_ALREADY_EXISTS "InvalidParameterValue.AliasAlreadyExists",
    INVALID_PARAMETER_VALUE_DATA_KEY_NAME_ALREADY_EXISTS "InvalidParameterValue.DataKeyNameAlreadyExists",
    INVALID_PARAMETER_VALUE_DUPLICATED_DATA_KEY_ID "InvalidParameterValue.DuplicatedDataKeyId",
    INVALID_PARAMETER_VALUE_DUPLICATED_KEY_ID "InvalidParameterValue.DuplicatedKeyId",
    INVALID_PARAMETER_VALUE_INVALID_ALIAS "InvalidParameterValue.InvalidAlias",
    INVALID_PARAMETER_VALUE_INVALID_CIPHERTEXT "InvalidParameterValue.InvalidCiphertext",
    INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID "InvalidParameterValue.InvalidDataKeyId",
    INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_NAME "InvalidParameterValue.InvalidDataKeyName",
    INVALID_PARAMETER_VALUE_INVALID_HSM_CLUSTER_ID "InvalidParameterValue.InvalidHsmClusterId",
    INVALID_PARAMETER_VALUE_INVALID_IMPORT_KEY_MATERIAL "InvalidParameterValue.InvalidImportKeyMaterial",
    INVALID_PARAMETER_VALUE_INVALID_KEY_ID "InvalidParameterValue.InvalidKeyId",
    INVALID_PARAMETER_VALUE_INVALID_KEY_USAGE "InvalidParameterValue.InvalidKeyUsage",
    INVALID_PARAMETER_VALUE_INVALID_PLAINTEXT "InvalidParameterValue.InvalidPlaintext",
    INVALID_PARAMETER_VALUE_INVALID_TYPE "InvalidParameterValue.InvalidType",
    INVALID_PARAMETER_VALUE_MATERIAL_NOT_MATCH "InvalidParameterValue.MaterialNotMatch",
    INVALID_PARAMETER_VALUE_TAG_KEYS_DUPLICATED "InvalidParameterValue.TagKeysDuplicated",
    INVALID_PARAMETER_VALUE_TAGS_NOT_EXISTED "InvalidParameterValue.TagsNotExisted",
    LIMIT_EXCEEDED_CMK_LIMIT_EXCEEDED "LimitExceeded.CmkLimitExceeded",
    LIMIT_EXCEEDED_DATA_KEY_LIMIT_EXCEEDED "LimitExceeded.DataKeyLimitExceeded",
    LIMIT_EXCEEDED_FINGERPRINTS_LIMIT_EXCEEDED "LimitExceeded.FingerprintsLimitExceeded",
    LIMIT_EXCEEDED_KEY_LIMIT_EXCEEDED "LimitExceeded.KeyLimitExceeded", MISSING_PARAMETER "MissingParameter",
    REQUEST_LIMIT_EXCEEDED_ROTATE_RATE_LIMITED "RequestLimitExceeded.RotateRateLimited",
    RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE_CLOUD_RESOURCE_BINDING_NOT_FOUND "ResourceUnavailable.CloudResourceBindingNotFound",
    RESOURCE_UNAVAILABLE_CMK_ARCHIVED "ResourceUnavailable.CmkArchived",
    RESOURCE_UNAVAILABLE_CMK_DISABLED "ResourceUnavailable.CmkDisabled",
    RESOURCE_UNAVAILABLE_CMK_NOT_FOUND "ResourceUnavailable.CmkNotFound",
    RESOURCE_UNAVAILABLE_CMK_NOT_PENDING_DELETE "ResourceUnavailable.CmkNotPendingDelete",
    RESOURCE_UNAVAILABLE_CMK_SHOULD_BE_DISABLED "ResourceUnavailable.CmkShouldBeDisabled",
    RESOURCE_UNAVAILABLE_CMK_STATE_NOT_SUPPORT "ResourceUnavailable.CmkStateNotSupport",
    RESOURCE_UNAVAILABLE_DATA_KEY_DISABLED "ResourceUnavailable.DataKeyDisabled",
    RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND "ResourceUnavailable.DataKeyNotFound",
    RESOURCE_UNAVAILABLE_DATA_KEY_NOT_PENDING_DELETE "ResourceUnavailable.DataKeyNotPendingDelete",
    RESOURCE_UNAVAILABLE_DATA_KEY_PENDING_DELETE "ResourceUnavailable.DataKeyPendingDelete",
    RESOURCE_UNAVAILABLE_DATA_KEY_STATE_NOT_SUPPORT "ResourceUnavailable.DataKeyStateNotSupport",
    RESOURCE_UNAVAILABLE_KEY_DISABLED "ResourceUnavailable.KeyDisabled",
    RESOURCE_UNAVAILABLE_KEY_PENDING_DELETE "ResourceUnavailable.KeyPendingDelete",
    RESOURCE_UNAVAILABLE_NOT_PURCHASED "ResourceUnavailable.NotPurchased",
    RESOURCE_UNAVAILABLE_TOKEN_EXPIRED "ResourceUnavailable.TokenExpired",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_EXTERNAL_CMK_CAN_NOT_ROTATE "UnsupportedOperation.ExternalCmkCanNotRotate",
    UNSUPPORTED_OPERATION_NOT_EXTERNAL_CMK "UnsupportedOperation.NotExternalCmk",
    UNSUPPORTED_OPERATION_NOT_ROLE_OPERATION "UnsupportedOperation.NotRoleOperation",
    UNSUPPORTED_OPERATION_NOT_USER_CREATED_CMK "UnsupportedOperation.NotUserCreatedCmk",
    UNSUPPORTED_OPERATION_ROTATE_NOT_SUPPORTED "UnsupportedOperation.RotateNotSupported",
    UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE "UnsupportedOperation.ServiceTemporaryUnavailable",
    UNSUPPORTED_OPERATION_UNSUPPORTED_KEY_USAGE_IN_CURRENT_REGION "UnsupportedOperation.UnsupportedKeyUsageInCurrentRegion"
}

#[cfg(feature = "unstable-registry")]
register! {
    ArchiveKey, AsymmetricRsaDecrypt, AsymmetricSm2Decrypt, BindCloudResource, CancelDataKeyDeletion, CancelKeyArchive,
    CancelKeyDeletion, CreateKey, CreateWhiteBoxKey, Decrypt, DeleteImportedKeyMaterial, DeleteWhiteBoxKey,
    DescribeDataKey, DescribeDataKeys, DescribeKey, DescribeKeys, DescribeWhiteBoxDecryptKey,
    DescribeWhiteBoxDeviceFingerprints, DescribeWhiteBoxKey, DescribeWhiteBoxKeyDetails, DescribeWhiteBoxServiceStatus,
    DisableDataKey, DisableDataKeys, DisableKey, DisableKeyRotation, DisableKeys, DisableWhiteBoxKey,
    DisableWhiteBoxKeys, EnableDataKey, EnableDataKeys, EnableKey, EnableKeyRotation, EnableKeys, EnableWhiteBoxKey,
    EnableWhiteBoxKeys, Encrypt, EncryptByWhiteBox, GenerateDataKey, GenerateRandom, GetDataKeyCiphertextBlob,
    GetDataKeyPlaintext, GetKeyRotationStatus, GetParametersForImport, GetPublicKey, GetRegions, GetServiceStatus,
    ImportDataKey, ImportKeyMaterial, ListAlgorithms, ListDataKeyDetail, ListDataKeys, ListKeyDetail, ListKeys,
    OverwriteWhiteBoxDeviceFingerprints, PostQuantumCryptoDecrypt, PostQuantumCryptoEncrypt, PostQuantumCryptoSign,
    PostQuantumCryptoVerify, ReEncrypt, RotateKey, ScheduleDataKeyDeletion, ScheduleKeyDeletion, SignByAsymmetricKey,
    UnbindCloudResource, UpdateAlias, UpdateDataKeyDescription, UpdateDataKeyName, UpdateKeyDescription,
    VerifyByAsymmetricKey
}
