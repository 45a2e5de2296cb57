//! `kms` 2019-01-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "kms", version: "2019-01-18", code: "kms", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveKey {
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { ArchiveKey(key_id: String) "ArchiveKey" -> Empty {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

pub type ArchiveKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberAccount {
    pub member_app_id: Option<u64>,
    pub member_uin: Option<u64>,
}
input! { MemberAccount() {
    0 "MemberAppId" member_app_id: u64, 1 "MemberUin" member_uin: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricRsaDecrypt {
    pub key_id: String,
    pub ciphertext: String,
    pub algorithm: String,
}
operation! { AsymmetricRsaDecrypt(key_id: String, ciphertext: String, algorithm: String)
    "AsymmetricRsaDecrypt" -> AsymmetricRsaDecryptOutput {
    0 "KeyId" key_id, 1 "Ciphertext" ciphertext, 2 "Algorithm" algorithm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricRsaDecryptOutput {
    pub key_id: Option<String>,
    pub plaintext: Option<Secret>,
}
model! { AsymmetricRsaDecryptOutput {
    0 "KeyId" key_id, 1 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricSm2Decrypt {
    pub key_id: String,
    pub ciphertext: String,
}
operation! { AsymmetricSm2Decrypt(key_id: String, ciphertext: String)
    "AsymmetricSm2Decrypt" -> AsymmetricSm2DecryptOutput {
    0 "KeyId" key_id, 1 "Ciphertext" ciphertext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricSm2DecryptOutput {
    pub key_id: Option<String>,
    pub plaintext: Option<Secret>,
}
model! { AsymmetricSm2DecryptOutput {
    0 "KeyId" key_id, 1 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCloudResource {
    pub key_id: String,
    pub product_id: String,
    pub resource_id: String,
}
operation! { BindCloudResource(key_id: String, product_id: String, resource_id: String) "BindCloudResource" -> Empty {
    0 "KeyId" key_id, 1 "ProductId" product_id, 2 "ResourceId" resource_id
} }

pub type BindCloudResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDataKeyDeletion {
    pub data_key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { CancelDataKeyDeletion(data_key_id: String) "CancelDataKeyDeletion" -> CancelDataKeyDeletionOutput {
    0 "DataKeyId" data_key_id, 1 "MemberAccount" member_account: MemberAccount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDataKeyDeletionOutput {
    pub data_key_id: Option<String>,
}
model! { CancelDataKeyDeletionOutput {
    0 "DataKeyId" data_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKeyArchive {
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { CancelKeyArchive(key_id: String) "CancelKeyArchive" -> Empty {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

pub type CancelKeyArchiveOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKeyDeletion {
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { CancelKeyDeletion(key_id: String) "CancelKeyDeletion" -> CancelKeyDeletionOutput {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKeyDeletionOutput {
    pub key_id: Option<String>,
}
model! { CancelKeyDeletionOutput {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKey {
    pub alias: String,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub r#type: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub hsm_cluster_id: Option<String>,
}
operation! { CreateKey(alias: String) "CreateKey" -> CreateKeyOutput {
    0 "Alias" alias, 1 "Description" description: String, 2 "KeyUsage" key_usage: String, 3 "Type" r#type: u64,
    4 "Tags" tags: Vec<Tag>, 5 "HsmClusterId" hsm_cluster_id: String
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
pub struct CreateKeyOutput {
    pub key_id: Option<String>,
    pub alias: Option<String>,
    pub create_time: Option<u64>,
    pub description: Option<String>,
    pub key_state: Option<String>,
    pub key_usage: Option<String>,
    pub tag_code: Option<u64>,
    pub tag_msg: Option<String>,
    pub hsm_cluster_id: Option<String>,
}
model! { CreateKeyOutput {
    0 "KeyId" key_id, 1 "Alias" alias, 2 "CreateTime" create_time, 3 "Description" description, 4 "KeyState" key_state,
    5 "KeyUsage" key_usage, 6 "TagCode" tag_code, 7 "TagMsg" tag_msg, 8 "HsmClusterId" hsm_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteBoxKey {
    pub alias: String,
    pub algorithm: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateWhiteBoxKey(alias: String, algorithm: String) "CreateWhiteBoxKey" -> CreateWhiteBoxKeyOutput {
    0 "Alias" alias, 1 "Algorithm" algorithm, 2 "Description" description: String, 3 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteBoxKeyOutput {
    pub encrypt_key: Option<Secret>,
    pub decrypt_key: Option<Secret>,
    pub key_id: Option<String>,
    pub tag_code: Option<u64>,
    pub tag_msg: Option<String>,
}
model! { CreateWhiteBoxKeyOutput {
    0 "EncryptKey" encrypt_key, 1 "DecryptKey" decrypt_key, 2 "KeyId" key_id, 3 "TagCode" tag_code, 4 "TagMsg" tag_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Decrypt {
    pub ciphertext_blob: String,
    pub encryption_context: Option<String>,
    pub encryption_public_key: Option<String>,
    pub encryption_algorithm: Option<String>,
}
operation! { Decrypt(ciphertext_blob: String) "Decrypt" -> DecryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "EncryptionContext" encryption_context: String,
    2 "EncryptionPublicKey" encryption_public_key: String, 3 "EncryptionAlgorithm" encryption_algorithm: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptOutput {
    pub key_id: Option<String>,
    pub plaintext: Option<Secret>,
}
model! { DecryptOutput {
    0 "KeyId" key_id, 1 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImportedKeyMaterial {
    pub key_id: String,
}
operation! { DeleteImportedKeyMaterial(key_id: String) "DeleteImportedKeyMaterial" -> Empty {
    0 "KeyId" key_id
} }

pub type DeleteImportedKeyMaterialOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteBoxKey {
    pub key_id: String,
}
operation! { DeleteWhiteBoxKey(key_id: String) "DeleteWhiteBoxKey" -> Empty {
    0 "KeyId" key_id
} }

pub type DeleteWhiteBoxKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataKey {
    pub data_key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { DescribeDataKey(data_key_id: String) "DescribeDataKey" -> DescribeDataKeyOutput {
    0 "DataKeyId" data_key_id, 1 "MemberAccount" member_account: MemberAccount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataKeyOutput {
    pub data_key_metadata: Option<DataKeyMetadata>,
}
model! { DescribeDataKeyOutput {
    0 "DataKeyMetadata" data_key_metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataKeyMetadata {
    pub data_key_id: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub data_key_name: Option<String>,
    pub number_of_bytes: Option<u64>,
    pub create_time: Option<u64>,
    pub description: Option<String>,
    pub key_state: Option<String>,
    pub creator_uin: Option<u64>,
    pub owner: Option<String>,
    pub deletion_date: Option<u64>,
    pub origin: Option<String>,
    pub hsm_cluster_id: Option<String>,
    pub resource_id: Option<String>,
    pub is_sync_replica: Option<i64>,
    pub source_region: Option<String>,
    pub sync_status: Option<i64>,
    pub sync_messages: Option<String>,
    pub sync_start_time: Option<u64>,
    pub sync_end_time: Option<u64>,
    pub source_hsm_cluster_id: Option<String>,
    pub account_app_id: Option<u64>,
    pub account_uin: Option<u64>,
    pub account_name: Option<String>,
    pub creator_uin_string: Option<String>,
}
model! { DataKeyMetadata {
    0 "DataKeyId" data_key_id, 1 "KeyId" key_id, 2 "KeyName" key_name, 3 "DataKeyName" data_key_name,
    4 "NumberOfBytes" number_of_bytes, 5 "CreateTime" create_time, 6 "Description" description, 7 "KeyState" key_state,
    8 "CreatorUin" creator_uin, 9 "Owner" owner, 10 "DeletionDate" deletion_date, 11 "Origin" origin,
    12 "HsmClusterId" hsm_cluster_id, 13 "ResourceId" resource_id, 14 "IsSyncReplica" is_sync_replica,
    15 "SourceRegion" source_region, 16 "SyncStatus" sync_status, 17 "SyncMessages" sync_messages,
    18 "SyncStartTime" sync_start_time, 19 "SyncEndTime" sync_end_time, 20 "SourceHsmClusterId" source_hsm_cluster_id,
    21 "AccountAppId" account_app_id, 22 "AccountUin" account_uin, 23 "AccountName" account_name,
    24 "CreatorUinString" creator_uin_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataKeys {
    pub data_key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { DescribeDataKeys(data_key_ids: Vec<String>) "DescribeDataKeys" -> DescribeDataKeysOutput {
    0 "DataKeyIds" data_key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataKeysOutput {
    pub data_key_metadatas: Option<Vec<DataKeyMetadata>>,
}
model! { DescribeDataKeysOutput {
    0 "DataKeyMetadatas" data_key_metadatas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKey {
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { DescribeKey(key_id: String) "DescribeKey" -> DescribeKeyOutput {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyOutput {
    pub key_metadata: Option<KeyMetadata>,
}
model! { DescribeKeyOutput {
    0 "KeyMetadata" key_metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyMetadata {
    pub key_id: Option<String>,
    pub alias: Option<String>,
    pub create_time: Option<u64>,
    pub description: Option<String>,
    pub key_state: Option<String>,
    pub key_usage: Option<String>,
    pub r#type: Option<i64>,
    pub creator_uin: Option<u64>,
    pub key_rotation_enabled: Option<bool>,
    pub owner: Option<String>,
    pub next_rotate_time: Option<u64>,
    pub deletion_date: Option<u64>,
    pub origin: Option<String>,
    pub valid_to: Option<u64>,
    pub resource_id: Option<String>,
    pub hsm_cluster_id: Option<String>,
    pub rotate_days: Option<u64>,
    pub last_rotate_time: Option<u64>,
    pub is_sync_replica: Option<i64>,
    pub source_region: Option<String>,
    pub sync_status: Option<i64>,
    pub sync_messages: Option<String>,
    pub sync_start_time: Option<u64>,
    pub sync_end_time: Option<u64>,
    pub source_hsm_cluster_id: Option<String>,
    pub account_app_id: Option<u64>,
    pub account_uin: Option<u64>,
    pub account_name: Option<String>,
    pub creator_uin_string: Option<String>,
}
model! { KeyMetadata {
    0 "KeyId" key_id, 1 "Alias" alias, 2 "CreateTime" create_time, 3 "Description" description, 4 "KeyState" key_state,
    5 "KeyUsage" key_usage, 6 "Type" r#type, 7 "CreatorUin" creator_uin, 8 "KeyRotationEnabled" key_rotation_enabled,
    9 "Owner" owner, 10 "NextRotateTime" next_rotate_time, 11 "DeletionDate" deletion_date, 12 "Origin" origin,
    13 "ValidTo" valid_to, 14 "ResourceId" resource_id, 15 "HsmClusterId" hsm_cluster_id, 16 "RotateDays" rotate_days,
    17 "LastRotateTime" last_rotate_time, 18 "IsSyncReplica" is_sync_replica, 19 "SourceRegion" source_region,
    20 "SyncStatus" sync_status, 21 "SyncMessages" sync_messages, 22 "SyncStartTime" sync_start_time,
    23 "SyncEndTime" sync_end_time, 24 "SourceHsmClusterId" source_hsm_cluster_id, 25 "AccountAppId" account_app_id,
    26 "AccountUin" account_uin, 27 "AccountName" account_name, 28 "CreatorUinString" creator_uin_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeys {
    pub key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { DescribeKeys(key_ids: Vec<String>) "DescribeKeys" -> DescribeKeysOutput {
    0 "KeyIds" key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeysOutput {
    pub key_metadatas: Option<Vec<KeyMetadata>>,
}
model! { DescribeKeysOutput {
    0 "KeyMetadatas" key_metadatas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxDecryptKey {
    pub key_id: String,
}
operation! { DescribeWhiteBoxDecryptKey(key_id: String)
    "DescribeWhiteBoxDecryptKey" -> DescribeWhiteBoxDecryptKeyOutput {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxDecryptKeyOutput {
    pub decrypt_key: Option<Secret>,
}
model! { DescribeWhiteBoxDecryptKeyOutput {
    0 "DecryptKey" decrypt_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxDeviceFingerprints {
    pub key_id: String,
}
operation! { DescribeWhiteBoxDeviceFingerprints(key_id: String)
    "DescribeWhiteBoxDeviceFingerprints" -> DescribeWhiteBoxDeviceFingerprintsOutput {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxDeviceFingerprintsOutput {
    pub device_fingerprints: Option<Vec<DeviceFingerprint>>,
}
model! { DescribeWhiteBoxDeviceFingerprintsOutput {
    0 "DeviceFingerprints" device_fingerprints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceFingerprint {
    pub identity: Option<String>,
    pub description: Option<String>,
}
input! { DeviceFingerprint(identity: String) {
    0 "Identity" identity: String, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxKey {
    pub key_id: String,
}
operation! { DescribeWhiteBoxKey(key_id: String) "DescribeWhiteBoxKey" -> DescribeWhiteBoxKeyOutput {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxKeyOutput {
    pub key_info: Option<WhiteboxKeyInfo>,
}
model! { DescribeWhiteBoxKeyOutput {
    0 "KeyInfo" key_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteboxKeyInfo {
    pub key_id: Option<String>,
    pub alias: Option<String>,
    pub creator_uin: Option<u64>,
    pub description: Option<String>,
    pub create_time: Option<u64>,
    pub status: Option<String>,
    pub owner_uin: Option<u64>,
    pub algorithm: Option<String>,
    pub encrypt_key: Option<Secret>,
    pub decrypt_key: Option<Secret>,
    pub resource_id: Option<String>,
    pub device_fingerprint_bind: Option<bool>,
}
model! { WhiteboxKeyInfo {
    0 "KeyId" key_id, 1 "Alias" alias, 2 "CreatorUin" creator_uin, 3 "Description" description,
    4 "CreateTime" create_time, 5 "Status" status, 6 "OwnerUin" owner_uin, 7 "Algorithm" algorithm,
    8 "EncryptKey" encrypt_key, 9 "DecryptKey" decrypt_key, 10 "ResourceId" resource_id,
    11 "DeviceFingerprintBind" device_fingerprint_bind
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxKeyDetails {
    pub key_status: Option<i64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeWhiteBoxKeyDetails() "DescribeWhiteBoxKeyDetails" -> DescribeWhiteBoxKeyDetailsOutput {
    0 "KeyStatus" key_status: i64, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeWhiteBoxKeyDetails: WhiteboxKeyInfo = Offset "Offset", "KeyInfos" key_infos, total "TotalCount" }

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
pub struct DescribeWhiteBoxKeyDetailsOutput {
    pub key_infos: Option<Vec<WhiteboxKeyInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeWhiteBoxKeyDetailsOutput {
    0 "KeyInfos" key_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxServiceStatus {}
operation! { DescribeWhiteBoxServiceStatus() "DescribeWhiteBoxServiceStatus" -> DescribeWhiteBoxServiceStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoxServiceStatusOutput {
    pub service_enabled: Option<bool>,
}
model! { DescribeWhiteBoxServiceStatusOutput {
    0 "ServiceEnabled" service_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDataKey {
    pub data_key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { DisableDataKey(data_key_id: String) "DisableDataKey" -> Empty {
    0 "DataKeyId" data_key_id, 1 "MemberAccount" member_account: MemberAccount
} }

pub type DisableDataKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDataKeys {
    pub data_key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { DisableDataKeys(data_key_ids: Vec<String>) "DisableDataKeys" -> Empty {
    0 "DataKeyIds" data_key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

pub type DisableDataKeysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKey {
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { DisableKey(key_id: String) "DisableKey" -> Empty {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

pub type DisableKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKeyRotation {
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { DisableKeyRotation(key_id: String) "DisableKeyRotation" -> Empty {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

pub type DisableKeyRotationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKeys {
    pub key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { DisableKeys(key_ids: Vec<String>) "DisableKeys" -> Empty {
    0 "KeyIds" key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

pub type DisableKeysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWhiteBoxKey {
    pub key_id: String,
}
operation! { DisableWhiteBoxKey(key_id: String) "DisableWhiteBoxKey" -> Empty {
    0 "KeyId" key_id
} }

pub type DisableWhiteBoxKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWhiteBoxKeys {
    pub key_ids: Vec<String>,
}
operation! { DisableWhiteBoxKeys(key_ids: Vec<String>) "DisableWhiteBoxKeys" -> Empty {
    0 "KeyIds" key_ids
} }

pub type DisableWhiteBoxKeysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDataKey {
    pub data_key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { EnableDataKey(data_key_id: String) "EnableDataKey" -> Empty {
    0 "DataKeyId" data_key_id, 1 "MemberAccount" member_account: MemberAccount
} }

pub type EnableDataKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDataKeys {
    pub data_key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { EnableDataKeys(data_key_ids: Vec<String>) "EnableDataKeys" -> Empty {
    0 "DataKeyIds" data_key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

pub type EnableDataKeysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKey {
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { EnableKey(key_id: String) "EnableKey" -> Empty {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

pub type EnableKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKeyRotation {
    pub key_id: String,
    pub rotate_days: Option<u64>,
    pub member_account: Option<MemberAccount>,
}
operation! { EnableKeyRotation(key_id: String) "EnableKeyRotation" -> Empty {
    0 "KeyId" key_id, 1 "RotateDays" rotate_days: u64, 2 "MemberAccount" member_account: MemberAccount
} }

pub type EnableKeyRotationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKeys {
    pub key_ids: Vec<String>,
    pub member_account: Option<MemberAccount>,
}
operation! { EnableKeys(key_ids: Vec<String>) "EnableKeys" -> Empty {
    0 "KeyIds" key_ids, 1 "MemberAccount" member_account: MemberAccount
} }

pub type EnableKeysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWhiteBoxKey {
    pub key_id: String,
}
operation! { EnableWhiteBoxKey(key_id: String) "EnableWhiteBoxKey" -> Empty {
    0 "KeyId" key_id
} }

pub type EnableWhiteBoxKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWhiteBoxKeys {
    pub key_ids: Vec<String>,
}
operation! { EnableWhiteBoxKeys(key_ids: Vec<String>) "EnableWhiteBoxKeys" -> Empty {
    0 "KeyIds" key_ids
} }

pub type EnableWhiteBoxKeysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Encrypt {
    pub key_id: String,
    pub plaintext: Secret,
    pub encryption_context: Option<String>,
}
operation! { Encrypt(key_id: String, plaintext: Secret) "Encrypt" -> EncryptOutput {
    0 "KeyId" key_id, 1 "Plaintext" plaintext, 2 "EncryptionContext" encryption_context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
}
model! { EncryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptByWhiteBox {
    pub key_id: String,
    pub plain_text: Secret,
    pub initialization_vector: Option<String>,
}
operation! { EncryptByWhiteBox(key_id: String, plain_text: Secret) "EncryptByWhiteBox" -> EncryptByWhiteBoxOutput {
    0 "KeyId" key_id, 1 "PlainText" plain_text, 2 "InitializationVector" initialization_vector: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptByWhiteBoxOutput {
    pub initialization_vector: Option<String>,
    pub cipher_text: Option<String>,
}
model! { EncryptByWhiteBoxOutput {
    0 "InitializationVector" initialization_vector, 1 "CipherText" cipher_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKey {
    pub key_id: String,
    pub key_spec: Option<String>,
    pub number_of_bytes: Option<u64>,
    pub encryption_context: Option<String>,
    pub encryption_public_key: Option<String>,
    pub encryption_algorithm: Option<String>,
    pub is_hosted_by_kms: Option<u64>,
    pub data_key_name: Option<String>,
    pub description: Option<String>,
    pub hsm_cluster_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { GenerateDataKey(key_id: String) "GenerateDataKey" -> GenerateDataKeyOutput {
    0 "KeyId" key_id, 1 "KeySpec" key_spec: String, 2 "NumberOfBytes" number_of_bytes: u64,
    3 "EncryptionContext" encryption_context: String, 4 "EncryptionPublicKey" encryption_public_key: String,
    5 "EncryptionAlgorithm" encryption_algorithm: String, 6 "IsHostedByKms" is_hosted_by_kms: u64,
    7 "DataKeyName" data_key_name: String, 8 "Description" description: String, 9 "HsmClusterId" hsm_cluster_id: String,
    10 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKeyOutput {
    pub key_id: Option<String>,
    pub plaintext: Option<Secret>,
    pub ciphertext_blob: Option<String>,
    pub data_key_id: Option<String>,
    pub tag_code: Option<u64>,
    pub tag_msg: Option<String>,
}
model! { GenerateDataKeyOutput {
    0 "KeyId" key_id, 1 "Plaintext" plaintext, 2 "CiphertextBlob" ciphertext_blob, 3 "DataKeyId" data_key_id,
    4 "TagCode" tag_code, 5 "TagMsg" tag_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateRandom {
    pub number_of_bytes: u64,
}
operation! { GenerateRandom(number_of_bytes: u64) "GenerateRandom" -> GenerateRandomOutput {
    0 "NumberOfBytes" number_of_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateRandomOutput {
    pub plaintext: Option<Secret>,
}
model! { GenerateRandomOutput {
    0 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataKeyCiphertextBlob {
    pub data_key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { GetDataKeyCiphertextBlob(data_key_id: String)
    "GetDataKeyCiphertextBlob" -> GetDataKeyCiphertextBlobOutput {
    0 "DataKeyId" data_key_id, 1 "MemberAccount" member_account: MemberAccount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataKeyCiphertextBlobOutput {
    pub ciphertext_blob: Option<String>,
}
model! { GetDataKeyCiphertextBlobOutput {
    0 "CiphertextBlob" ciphertext_blob
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataKeyPlaintext {
    pub data_key_id: String,
    pub encryption_public_key: Option<String>,
    pub encryption_algorithm: Option<String>,
}
operation! { GetDataKeyPlaintext(data_key_id: String) "GetDataKeyPlaintext" -> GetDataKeyPlaintextOutput {
    0 "DataKeyId" data_key_id, 1 "EncryptionPublicKey" encryption_public_key: String,
    2 "EncryptionAlgorithm" encryption_algorithm: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataKeyPlaintextOutput {
    pub plaintext: Option<Secret>,
}
model! { GetDataKeyPlaintextOutput {
    0 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeyRotationStatus {
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { GetKeyRotationStatus(key_id: String) "GetKeyRotationStatus" -> GetKeyRotationStatusOutput {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeyRotationStatusOutput {
    pub key_rotation_enabled: Option<bool>,
}
model! { GetKeyRotationStatusOutput {
    0 "KeyRotationEnabled" key_rotation_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParametersForImport {
    pub key_id: String,
    pub wrapping_algorithm: String,
    pub wrapping_key_spec: String,
}
operation! { GetParametersForImport(key_id: String, wrapping_algorithm: String, wrapping_key_spec: String)
    "GetParametersForImport" -> GetParametersForImportOutput {
    0 "KeyId" key_id, 1 "WrappingAlgorithm" wrapping_algorithm, 2 "WrappingKeySpec" wrapping_key_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParametersForImportOutput {
    pub key_id: Option<String>,
    pub import_token: Option<Secret>,
    pub public_key: Option<String>,
    pub parameters_valid_to: Option<u64>,
}
model! { GetParametersForImportOutput {
    0 "KeyId" key_id, 1 "ImportToken" import_token, 2 "PublicKey" public_key, 3 "ParametersValidTo" parameters_valid_to
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKey {
    pub key_id: String,
}
operation! { GetPublicKey(key_id: String) "GetPublicKey" -> GetPublicKeyOutput {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKeyOutput {
    pub key_id: Option<String>,
    pub public_key: Option<String>,
    pub public_key_pem: Option<String>,
}
model! { GetPublicKeyOutput {
    0 "KeyId" key_id, 1 "PublicKey" public_key, 2 "PublicKeyPem" public_key_pem
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
pub struct GetServiceStatus {}
operation! { GetServiceStatus() "GetServiceStatus" -> GetServiceStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceStatusOutput {
    pub service_enabled: Option<bool>,
    pub invalid_type: Option<i64>,
    pub user_level: Option<u64>,
    pub pro_expire_time: Option<u64>,
    pub pro_renew_flag: Option<u64>,
    pub pro_resource_id: Option<String>,
    pub exclusive_vsm_enabled: Option<bool>,
    pub exclusive_hsm_enabled: Option<bool>,
    pub subscription_info: Option<String>,
    pub cmk_user_count: Option<u64>,
    pub cmk_limit: Option<u64>,
    pub exclusive_hsm_list: Option<Vec<ExclusiveHSM>>,
    pub is_allowed_data_key_hosted: Option<bool>,
    pub data_key_limit: Option<u64>,
    pub free_data_key_limit: Option<u64>,
    pub data_key_used_count: Option<u64>,
    pub sync_task_list: Option<Vec<DestinationSyncConfig>>,
    pub is_allowed_sync: Option<bool>,
    pub qps_limit: Option<u64>,
    pub qps_total_limit: Option<u64>,
    pub regions_qps: Option<Vec<RegionQps>>,
    pub resource_zone: Option<u64>,
    pub resource_region: Option<u64>,
}
model! { GetServiceStatusOutput {
    0 "ServiceEnabled" service_enabled, 1 "InvalidType" invalid_type, 2 "UserLevel" user_level,
    3 "ProExpireTime" pro_expire_time, 4 "ProRenewFlag" pro_renew_flag, 5 "ProResourceId" pro_resource_id,
    6 "ExclusiveVSMEnabled" exclusive_vsm_enabled, 7 "ExclusiveHSMEnabled" exclusive_hsm_enabled,
    8 "SubscriptionInfo" subscription_info, 9 "CmkUserCount" cmk_user_count, 10 "CmkLimit" cmk_limit,
    11 "ExclusiveHSMList" exclusive_hsm_list, 12 "IsAllowedDataKeyHosted" is_allowed_data_key_hosted,
    13 "DataKeyLimit" data_key_limit, 14 "FreeDataKeyLimit" free_data_key_limit,
    15 "DataKeyUsedCount" data_key_used_count, 16 "SyncTaskList" sync_task_list, 17 "IsAllowedSync" is_allowed_sync,
    18 "QpsLimit" qps_limit, 19 "QpsTotalLimit" qps_total_limit, 20 "RegionsQps" regions_qps,
    21 "ResourceZone" resource_zone, 22 "ResourceRegion" resource_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExclusiveHSM {
    pub hsm_cluster_id: Option<String>,
    pub hsm_cluster_name: Option<String>,
}
model! { ExclusiveHSM {
    0 "HsmClusterId" hsm_cluster_id, 1 "HsmClusterName" hsm_cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestinationSyncConfig {
    pub destination_region: Option<String>,
    pub hsm_cluster_id: Option<String>,
}
model! { DestinationSyncConfig {
    0 "DestinationRegion" destination_region, 1 "HsmClusterId" hsm_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionQps {
    pub region: Option<String>,
    pub qps: Option<u64>,
}
model! { RegionQps {
    0 "Region" region, 1 "Qps" qps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportDataKey {
    pub data_key_name: String,
    pub import_key_material: String,
    pub import_type: u64,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub hsm_cluster_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ImportDataKey(data_key_name: String, import_key_material: String, import_type: u64)
    "ImportDataKey" -> ImportDataKeyOutput {
    0 "DataKeyName" data_key_name, 1 "ImportKeyMaterial" import_key_material, 2 "ImportType" import_type,
    3 "Description" description: String, 4 "KeyId" key_id: String, 5 "HsmClusterId" hsm_cluster_id: String,
    6 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportDataKeyOutput {
    pub key_id: Option<String>,
    pub data_key_id: Option<String>,
    pub tag_code: Option<u64>,
    pub tag_msg: Option<String>,
}
model! { ImportDataKeyOutput {
    0 "KeyId" key_id, 1 "DataKeyId" data_key_id, 2 "TagCode" tag_code, 3 "TagMsg" tag_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyMaterial {
    pub encrypted_key_material: String,
    pub import_token: Secret,
    pub key_id: String,
    pub valid_to: Option<u64>,
}
operation! { ImportKeyMaterial(encrypted_key_material: String, import_token: Secret, key_id: String)
    "ImportKeyMaterial" -> Empty {
    0 "EncryptedKeyMaterial" encrypted_key_material, 1 "ImportToken" import_token, 2 "KeyId" key_id,
    3 "ValidTo" valid_to: u64
} }

pub type ImportKeyMaterialOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithms {}
operation! { ListAlgorithms() "ListAlgorithms" -> ListAlgorithmsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithmsOutput {
    pub symmetric_algorithms: Option<Vec<AlgorithmInfo>>,
    pub asymmetric_algorithms: Option<Vec<AlgorithmInfo>>,
    pub asymmetric_sign_verify_algorithms: Option<Vec<AlgorithmInfo>>,
}
model! { ListAlgorithmsOutput {
    0 "SymmetricAlgorithms" symmetric_algorithms, 1 "AsymmetricAlgorithms" asymmetric_algorithms,
    2 "AsymmetricSignVerifyAlgorithms" asymmetric_sign_verify_algorithms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgorithmInfo {
    pub key_usage: Option<String>,
    pub algorithm: Option<String>,
}
model! { AlgorithmInfo {
    0 "KeyUsage" key_usage, 1 "Algorithm" algorithm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataKeyDetail {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub role: Option<u64>,
    pub order_type: Option<u64>,
    pub key_state: Option<u64>,
    pub search_key_alias: Option<String>,
    pub origin: Option<String>,
    pub hsm_cluster_id: Option<String>,
    pub key_id: Option<String>,
    pub data_key_len: Option<u64>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub member_accounts: Option<Vec<MemberAccount>>,
}
operation! { ListDataKeyDetail() "ListDataKeyDetail" -> ListDataKeyDetailOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Role" role: u64, 3 "OrderType" order_type: u64,
    4 "KeyState" key_state: u64, 5 "SearchKeyAlias" search_key_alias: String, 6 "Origin" origin: String,
    7 "HsmClusterId" hsm_cluster_id: String, 8 "KeyId" key_id: String, 9 "DataKeyLen" data_key_len: u64,
    10 "TagFilters" tag_filters: Vec<TagFilter>, 11 "MemberAccounts" member_accounts: Vec<MemberAccount>
} }
paged! { ListDataKeyDetail: DataKeyMetadata =
    Offset "Offset", "DataKeyMetadatas" data_key_metadatas, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataKeyDetailOutput {
    pub data_key_metadatas: Option<Vec<DataKeyMetadata>>,
    pub total_count: Option<u64>,
}
model! { ListDataKeyDetailOutput {
    0 "DataKeyMetadatas" data_key_metadatas, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataKeys {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub role: Option<u64>,
    pub hsm_cluster_id: Option<String>,
}
operation! { ListDataKeys() "ListDataKeys" -> ListDataKeysOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Role" role: u64, 3 "HsmClusterId" hsm_cluster_id: String
} }
paged! { ListDataKeys: DataKey = Offset "Offset", "DataKeys" data_keys, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataKeysOutput {
    pub data_keys: Option<Vec<DataKey>>,
    pub total_count: Option<u64>,
}
model! { ListDataKeysOutput {
    0 "DataKeys" data_keys, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataKey {
    pub data_key_id: Option<String>,
}
model! { DataKey {
    0 "DataKeyId" data_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyDetail {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub role: Option<u64>,
    pub order_type: Option<u64>,
    pub key_state: Option<u64>,
    pub search_key_alias: Option<String>,
    pub origin: Option<String>,
    pub key_usage: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub hsm_cluster_id: Option<String>,
    pub member_accounts: Option<Vec<MemberAccount>>,
}
operation! { ListKeyDetail() "ListKeyDetail" -> ListKeyDetailOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Role" role: u64, 3 "OrderType" order_type: u64,
    4 "KeyState" key_state: u64, 5 "SearchKeyAlias" search_key_alias: String, 6 "Origin" origin: String,
    7 "KeyUsage" key_usage: String, 8 "TagFilters" tag_filters: Vec<TagFilter>, 9 "HsmClusterId" hsm_cluster_id: String,
    10 "MemberAccounts" member_accounts: Vec<MemberAccount>
} }
paged! { ListKeyDetail: KeyMetadata = Offset "Offset", "KeyMetadatas" key_metadatas, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyDetailOutput {
    pub total_count: Option<u64>,
    pub key_metadatas: Option<Vec<KeyMetadata>>,
}
model! { ListKeyDetailOutput {
    0 "TotalCount" total_count, 1 "KeyMetadatas" key_metadatas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeys {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub role: Option<u64>,
    pub hsm_cluster_id: Option<String>,
}
operation! { ListKeys() "ListKeys" -> ListKeysOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Role" role: u64, 3 "HsmClusterId" hsm_cluster_id: String
} }
paged! { ListKeys: Key = Offset "Offset", "Keys" keys, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeysOutput {
    pub keys: Option<Vec<Key>>,
    pub total_count: Option<u64>,
}
model! { ListKeysOutput {
    0 "Keys" keys, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Key {
    pub key_id: Option<String>,
}
model! { Key {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverwriteWhiteBoxDeviceFingerprints {
    pub key_id: String,
    pub device_fingerprints: Option<Vec<DeviceFingerprint>>,
}
operation! { OverwriteWhiteBoxDeviceFingerprints(key_id: String) "OverwriteWhiteBoxDeviceFingerprints" -> Empty {
    0 "KeyId" key_id, 1 "DeviceFingerprints" device_fingerprints: Vec<DeviceFingerprint>
} }

pub type OverwriteWhiteBoxDeviceFingerprintsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoDecrypt {
    pub ciphertext_blob: String,
    pub encryption_public_key: Option<String>,
    pub encryption_algorithm: Option<String>,
}
operation! { PostQuantumCryptoDecrypt(ciphertext_blob: String)
    "PostQuantumCryptoDecrypt" -> PostQuantumCryptoDecryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "EncryptionPublicKey" encryption_public_key: String,
    2 "EncryptionAlgorithm" encryption_algorithm: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoDecryptOutput {
    pub key_id: Option<String>,
    pub plain_text: Option<Secret>,
}
model! { PostQuantumCryptoDecryptOutput {
    0 "KeyId" key_id, 1 "PlainText" plain_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoEncrypt {
    pub key_id: String,
    pub plain_text: Secret,
}
operation! { PostQuantumCryptoEncrypt(key_id: String, plain_text: Secret)
    "PostQuantumCryptoEncrypt" -> PostQuantumCryptoEncryptOutput {
    0 "KeyId" key_id, 1 "PlainText" plain_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoEncryptOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
}
model! { PostQuantumCryptoEncryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoSign {
    pub message: String,
    pub key_id: String,
}
operation! { PostQuantumCryptoSign(message: String, key_id: String)
    "PostQuantumCryptoSign" -> PostQuantumCryptoSignOutput {
    0 "Message" message, 1 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoSignOutput {
    pub signature: Option<String>,
}
model! { PostQuantumCryptoSignOutput {
    0 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoVerify {
    pub key_id: String,
    pub signature_value: String,
    pub message: String,
}
operation! { PostQuantumCryptoVerify(key_id: String, signature_value: String, message: String)
    "PostQuantumCryptoVerify" -> PostQuantumCryptoVerifyOutput {
    0 "KeyId" key_id, 1 "SignatureValue" signature_value, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumCryptoVerifyOutput {
    pub signature_valid: Option<bool>,
}
model! { PostQuantumCryptoVerifyOutput {
    0 "SignatureValid" signature_valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReEncrypt {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReEncryptOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    pub source_key_id: Option<String>,
    pub re_encrypted: Option<bool>,
}
model! { ReEncryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "KeyId" key_id, 2 "SourceKeyId" source_key_id, 3 "ReEncrypted" re_encrypted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateKey {
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { RotateKey(key_id: String) "RotateKey" -> RotateKeyOutput {
    0 "KeyId" key_id, 1 "MemberAccount" member_account: MemberAccount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateKeyOutput {
    pub task_id: Option<String>,
}
model! { RotateKeyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleDataKeyDeletion {
    pub data_key_id: String,
    pub pending_window_in_days: u64,
    pub member_account: Option<MemberAccount>,
}
operation! { ScheduleDataKeyDeletion(data_key_id: String, pending_window_in_days: u64)
    "ScheduleDataKeyDeletion" -> ScheduleDataKeyDeletionOutput {
    0 "DataKeyId" data_key_id, 1 "PendingWindowInDays" pending_window_in_days,
    2 "MemberAccount" member_account: MemberAccount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleDataKeyDeletionOutput {
    pub deletion_date: Option<u64>,
    pub data_key_id: Option<String>,
}
model! { ScheduleDataKeyDeletionOutput {
    0 "DeletionDate" deletion_date, 1 "DataKeyId" data_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleKeyDeletion {
    pub key_id: String,
    pub pending_window_in_days: u64,
    pub member_account: Option<MemberAccount>,
}
operation! { ScheduleKeyDeletion(key_id: String, pending_window_in_days: u64)
    "ScheduleKeyDeletion" -> ScheduleKeyDeletionOutput {
    0 "KeyId" key_id, 1 "PendingWindowInDays" pending_window_in_days, 2 "MemberAccount" member_account: MemberAccount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleKeyDeletionOutput {
    pub deletion_date: Option<u64>,
    pub key_id: Option<String>,
}
model! { ScheduleKeyDeletionOutput {
    0 "DeletionDate" deletion_date, 1 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignByAsymmetricKey {
    pub algorithm: String,
    pub message: String,
    pub key_id: String,
    pub message_type: Option<String>,
}
operation! { SignByAsymmetricKey(algorithm: String, message: String, key_id: String)
    "SignByAsymmetricKey" -> SignByAsymmetricKeyOutput {
    0 "Algorithm" algorithm, 1 "Message" message, 2 "KeyId" key_id, 3 "MessageType" message_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignByAsymmetricKeyOutput {
    pub signature: Option<String>,
}
model! { SignByAsymmetricKeyOutput {
    0 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindCloudResource {
    pub key_id: String,
    pub product_id: String,
    pub resource_id: String,
}
operation! { UnbindCloudResource(key_id: String, product_id: String, resource_id: String)
    "UnbindCloudResource" -> Empty {
    0 "KeyId" key_id, 1 "ProductId" product_id, 2 "ResourceId" resource_id
} }

pub type UnbindCloudResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlias {
    pub alias: String,
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { UpdateAlias(alias: String, key_id: String) "UpdateAlias" -> Empty {
    0 "Alias" alias, 1 "KeyId" key_id, 2 "MemberAccount" member_account: MemberAccount
} }

pub type UpdateAliasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataKeyDescription {
    pub data_key_id: String,
    pub description: String,
    pub member_account: Option<MemberAccount>,
}
operation! { UpdateDataKeyDescription(data_key_id: String, description: String) "UpdateDataKeyDescription" -> Empty {
    0 "DataKeyId" data_key_id, 1 "Description" description, 2 "MemberAccount" member_account: MemberAccount
} }

pub type UpdateDataKeyDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataKeyName {
    pub data_key_id: String,
    pub data_key_name: String,
    pub member_account: Option<MemberAccount>,
}
operation! { UpdateDataKeyName(data_key_id: String, data_key_name: String) "UpdateDataKeyName" -> Empty {
    0 "DataKeyId" data_key_id, 1 "DataKeyName" data_key_name, 2 "MemberAccount" member_account: MemberAccount
} }

pub type UpdateDataKeyNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKeyDescription {
    pub description: String,
    pub key_id: String,
    pub member_account: Option<MemberAccount>,
}
operation! { UpdateKeyDescription(description: String, key_id: String) "UpdateKeyDescription" -> Empty {
    0 "Description" description, 1 "KeyId" key_id, 2 "MemberAccount" member_account: MemberAccount
} }

pub type UpdateKeyDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyByAsymmetricKey {
    pub key_id: String,
    pub signature_value: String,
    pub message: String,
    pub algorithm: String,
    pub message_type: Option<String>,
}
operation! { VerifyByAsymmetricKey(key_id: String, signature_value: String, message: String, algorithm: String)
    "VerifyByAsymmetricKey" -> VerifyByAsymmetricKeyOutput {
    0 "KeyId" key_id, 1 "SignatureValue" signature_value, 2 "Message" message, 3 "Algorithm" algorithm,
    4 "MessageType" message_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyByAsymmetricKeyOutput {
    pub signature_valid: Option<bool>,
}
model! { VerifyByAsymmetricKeyOutput {
    0 "SignatureValid" signature_valid
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CMK_USED_BY_CLOUD_PRODUCT: &str = "FailedOperation.CmkUsedByCloudProduct";
    pub const FAILED_OPERATION_DECRYPT_ERROR: &str = "FailedOperation.DecryptError";
    pub const FAILED_OPERATION_ENCRYPTION_ERROR: &str = "FailedOperation.EncryptionError";
    pub const FAILED_OPERATION_ROTATE_TASK_RUNNING: &str = "FailedOperation.RotateTaskRunning";
    pub const FAILED_OPERATION_TAGGING_ERROR: &str = "FailedOperation.TaggingError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_DECRYPT_MATERIAL_ERROR: &str = "InvalidParameter.DecryptMaterialError";
    pub const INVALID_PARAMETER_INVALID_PENDING_WINDOW_IN_DAYS: &str = "InvalidParameter.InvalidPendingWindowInDays";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ALIAS_ALREADY_EXISTS: &str = "InvalidParameterValue.AliasAlreadyExists";
    pub const INVALID_PARAMETER_VALUE_DATA_KEY_NAME_ALREADY_EXISTS: &str =
        "InvalidParameterValue.DataKeyNameAlreadyExists";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_DATA_KEY_ID: &str = "InvalidParameterValue.DuplicatedDataKeyId";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_KEY_ID: &str = "InvalidParameterValue.DuplicatedKeyId";
    pub const INVALID_PARAMETER_VALUE_INVALID_ALIAS: &str = "InvalidParameterValue.InvalidAlias";
    pub const INVALID_PARAMETER_VALUE_INVALID_CIPHERTEXT: &str = "InvalidParameterValue.InvalidCiphertext";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_ID: &str = "InvalidParameterValue.InvalidDataKeyId";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_KEY_NAME: &str = "InvalidParameterValue.InvalidDataKeyName";
    pub const INVALID_PARAMETER_VALUE_INVALID_HSM_CLUSTER_ID: &str = "InvalidParameterValue.InvalidHsmClusterId";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMPORT_KEY_MATERIAL: &str =
        "InvalidParameterValue.InvalidImportKeyMaterial";
    pub const INVALID_PARAMETER_VALUE_INVALID_KEY_ID: &str = "InvalidParameterValue.InvalidKeyId";
    pub const INVALID_PARAMETER_VALUE_INVALID_KEY_USAGE: &str = "InvalidParameterValue.InvalidKeyUsage";
    pub const INVALID_PARAMETER_VALUE_INVALID_PLAINTEXT: &str = "InvalidParameterValue.InvalidPlaintext";
    pub const INVALID_PARAMETER_VALUE_INVALID_TYPE: &str = "InvalidParameterValue.InvalidType";
    pub const INVALID_PARAMETER_VALUE_MATERIAL_NOT_MATCH: &str = "InvalidParameterValue.MaterialNotMatch";
    pub const INVALID_PARAMETER_VALUE_TAG_KEYS_DUPLICATED: &str = "InvalidParameterValue.TagKeysDuplicated";
    pub const INVALID_PARAMETER_VALUE_TAGS_NOT_EXISTED: &str = "InvalidParameterValue.TagsNotExisted";
    pub const LIMIT_EXCEEDED_CMK_LIMIT_EXCEEDED: &str = "LimitExceeded.CmkLimitExceeded";
    pub const LIMIT_EXCEEDED_DATA_KEY_LIMIT_EXCEEDED: &str = "LimitExceeded.DataKeyLimitExceeded";
    pub const LIMIT_EXCEEDED_FINGERPRINTS_LIMIT_EXCEEDED: &str = "LimitExceeded.FingerprintsLimitExceeded";
    pub const LIMIT_EXCEEDED_KEY_LIMIT_EXCEEDED: &str = "LimitExceeded.KeyLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const REQUEST_LIMIT_EXCEEDED_ROTATE_RATE_LIMITED: &str = "RequestLimitExceeded.RotateRateLimited";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE_CLOUD_RESOURCE_BINDING_NOT_FOUND: &str =
        "ResourceUnavailable.CloudResourceBindingNotFound";
    pub const RESOURCE_UNAVAILABLE_CMK_ARCHIVED: &str = "ResourceUnavailable.CmkArchived";
    pub const RESOURCE_UNAVAILABLE_CMK_DISABLED: &str = "ResourceUnavailable.CmkDisabled";
    pub const RESOURCE_UNAVAILABLE_CMK_NOT_FOUND: &str = "ResourceUnavailable.CmkNotFound";
    pub const RESOURCE_UNAVAILABLE_CMK_NOT_PENDING_DELETE: &str = "ResourceUnavailable.CmkNotPendingDelete";
    pub const RESOURCE_UNAVAILABLE_CMK_SHOULD_BE_DISABLED: &str = "ResourceUnavailable.CmkShouldBeDisabled";
    pub const RESOURCE_UNAVAILABLE_CMK_STATE_NOT_SUPPORT: &str = "ResourceUnavailable.CmkStateNotSupport";
    pub const RESOURCE_UNAVAILABLE_DATA_KEY_DISABLED: &str = "ResourceUnavailable.DataKeyDisabled";
    pub const RESOURCE_UNAVAILABLE_DATA_KEY_NOT_FOUND: &str = "ResourceUnavailable.DataKeyNotFound";
    pub const RESOURCE_UNAVAILABLE_DATA_KEY_NOT_PENDING_DELETE: &str = "ResourceUnavailable.DataKeyNotPendingDelete";
    pub const RESOURCE_UNAVAILABLE_DATA_KEY_PENDING_DELETE: &str = "ResourceUnavailable.DataKeyPendingDelete";
    pub const RESOURCE_UNAVAILABLE_DATA_KEY_STATE_NOT_SUPPORT: &str = "ResourceUnavailable.DataKeyStateNotSupport";
    pub const RESOURCE_UNAVAILABLE_KEY_DISABLED: &str = "ResourceUnavailable.KeyDisabled";
    pub const RESOURCE_UNAVAILABLE_KEY_PENDING_DELETE: &str = "ResourceUnavailable.KeyPendingDelete";
    pub const RESOURCE_UNAVAILABLE_NOT_PURCHASED: &str = "ResourceUnavailable.NotPurchased";
    pub const RESOURCE_UNAVAILABLE_TOKEN_EXPIRED: &str = "ResourceUnavailable.TokenExpired";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_EXTERNAL_CMK_CAN_NOT_ROTATE: &str = "UnsupportedOperation.ExternalCmkCanNotRotate";
    pub const UNSUPPORTED_OPERATION_NOT_EXTERNAL_CMK: &str = "UnsupportedOperation.NotExternalCmk";
    pub const UNSUPPORTED_OPERATION_NOT_ROLE_OPERATION: &str = "UnsupportedOperation.NotRoleOperation";
    pub const UNSUPPORTED_OPERATION_NOT_USER_CREATED_CMK: &str = "UnsupportedOperation.NotUserCreatedCmk";
    pub const UNSUPPORTED_OPERATION_ROTATE_NOT_SUPPORTED: &str = "UnsupportedOperation.RotateNotSupported";
    pub const UNSUPPORTED_OPERATION_SERVICE_TEMPORARY_UNAVAILABLE: &str =
        "UnsupportedOperation.ServiceTemporaryUnavailable";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_KEY_USAGE_IN_CURRENT_REGION: &str =
        "UnsupportedOperation.UnsupportedKeyUsageInCurrentRegion";
}

#[cfg(feature = "reflect")]
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
