//! `kms` of Alibaba Cloud, API version 2016-01-20.
//!
//! Endpoint: a table of 35 regions, else `kms.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Kms/2016-01-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, kms::DescribeAccountKmsStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccountKmsStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "kms.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "kms.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "kms.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "kms.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "kms.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "kms.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "kms.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "kms.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "kms.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "kms.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "kms.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "kms.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "kms.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "kms.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "kms.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "kms.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "kms.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "kms.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "kms.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "kms.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "kms.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "kms.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "kms.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "kms.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "kms.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "kms.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "kms.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "kms.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "kms.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "kms.eu-west-1.aliyuncs.com"),
        ("me-central-1", "kms.me-central-1.aliyuncs.com"),
        ("me-east-1", "kms.me-east-1.aliyuncs.com"),
        ("na-south-1", "kms.na-south-1.aliyuncs.com"),
        ("us-east-1", "kms.us-east-1.aliyuncs.com"),
        ("us-west-1", "kms.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "kms-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "kms-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "kms-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "kms-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "kms-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "kms-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "kms-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "kms-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "kms-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "kms-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "kms-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "kms-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "kms-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "kms-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "kms-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "kms-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "kms-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "kms-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "kms-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "kms-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "kms-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "kms-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "kms-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "kms-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "kms-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "kms-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "kms-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "kms-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "kms-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "kms-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "kms-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "kms-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "kms-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "kms-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("kms", "2016-01-20", "kms", &ENDPOINTS);

/// `AsymmetricDecrypt` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricDecrypt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricDecrypt {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub ciphertext_blob: String,
    pub dry_run: Option<String>,
    /// Required.
    pub key_id: String,
    /// Required.
    pub key_version_id: String,
}
operation! { AsymmetricDecrypt(algorithm: String, ciphertext_blob: String, key_id: String, key_version_id: String)
    "AsymmetricDecrypt" -> AsymmetricDecryptOutput {
    0 "Algorithm" algorithm, 1 "CiphertextBlob" ciphertext_blob, 2 "DryRun" dry_run: String, 3 "KeyId" key_id,
    4 "KeyVersionId" key_version_id
} }

/// Response of [`AsymmetricDecrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricDecryptOutput {
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { AsymmetricDecryptOutput {
    0 "KeyId" key_id: String, 1 "KeyVersionId" key_version_id: String, 2 "Plaintext" plaintext: Secret
} }

/// `AsymmetricEncrypt` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricEncrypt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricEncrypt {
    /// Required.
    pub algorithm: String,
    pub dry_run: Option<String>,
    /// Required.
    pub key_id: String,
    /// Required.
    pub key_version_id: String,
    /// Required. Secret.
    pub plaintext: Secret,
}
operation! { AsymmetricEncrypt(algorithm: String, key_id: String, key_version_id: String, plaintext: Secret)
    "AsymmetricEncrypt" -> AsymmetricEncryptOutput {
    0 "Algorithm" algorithm, 1 "DryRun" dry_run: String, 2 "KeyId" key_id, 3 "KeyVersionId" key_version_id,
    4 "Plaintext" plaintext
} }

/// Response of [`AsymmetricEncrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricEncryptOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { AsymmetricEncryptOutput {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "KeyId" key_id: String, 2 "KeyVersionId" key_version_id: String
} }

/// `AsymmetricSign` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricSign {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub digest: String,
    pub dry_run: Option<String>,
    /// Required.
    pub key_id: String,
    /// Required.
    pub key_version_id: String,
}
operation! { AsymmetricSign(algorithm: String, digest: String, key_id: String, key_version_id: String)
    "AsymmetricSign" -> AsymmetricSignOutput {
    0 "Algorithm" algorithm, 1 "Digest" digest, 2 "DryRun" dry_run: String, 3 "KeyId" key_id,
    4 "KeyVersionId" key_version_id
} }

/// Response of [`AsymmetricSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricSignOutput {
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    pub value: Option<String>,
}
model! { AsymmetricSignOutput {
    0 "KeyId" key_id: String, 1 "KeyVersionId" key_version_id: String, 2 "Value" value: String
} }

/// `AsymmetricVerify` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricVerify {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub digest: String,
    pub dry_run: Option<String>,
    /// Required.
    pub key_id: String,
    /// Required.
    pub key_version_id: String,
    /// Required.
    pub value: String,
}

/// Arguments of [`AsymmetricVerify::new`].
pub struct AsymmetricVerifyRequired {
    pub algorithm: String,
    pub digest: String,
    pub key_id: String,
    pub key_version_id: String,
    pub value: String,
}
operation! { AsymmetricVerify { AsymmetricVerifyRequired: algorithm, digest, key_id, key_version_id, value }
    "AsymmetricVerify" -> AsymmetricVerifyOutput {
    0 "Algorithm" algorithm, 1 "Digest" digest, 2 "DryRun" dry_run: String, 3 "KeyId" key_id,
    4 "KeyVersionId" key_version_id, 5 "Value" value
} }

/// Response of [`AsymmetricVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricVerifyOutput {
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    pub value: Option<bool>,
}
model! { AsymmetricVerifyOutput {
    0 "KeyId" key_id: String, 1 "KeyVersionId" key_version_id: String, 2 "Value" value: bool
} }

/// Batches get secret value: `BatchGetSecretValue` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/BatchGetSecretValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSecretValue {
    pub secrets_list: Option<Vec<BatchGetSecretValueSecretsList>>,
}
operation! { BatchGetSecretValue() "BatchGetSecretValue" -> BatchGetSecretValueOutput {
    0 "SecretsList" secrets_list: Vec<BatchGetSecretValueSecretsList>
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`BatchGetSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSecretValueSecretsList {
    pub fetch_extended_config: Option<String>,
    /// Required.
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}
input! { BatchGetSecretValueSecretsList(secret_name: String) {
    0 "FetchExtendedConfig" fetch_extended_config: String, 1 "SecretName" secret_name: String,
    2 "VersionId" version_id: String, 3 "VersionStage" version_stage: String
} }

/// Response of [`BatchGetSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSecretValueOutput {
    pub errors: Vec<BatchGetSecretValueErrors>,
    pub secret_values: Vec<BatchGetSecretValueSecretValues>,
}
model! { BatchGetSecretValueOutput {
    0 "Errors" errors: Vec<BatchGetSecretValueErrors>,
    1 "SecretValues" secret_values: Vec<BatchGetSecretValueSecretValues>
} }

/// In the response of [`BatchGetSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSecretValueErrors {
    pub code: Option<String>,
    pub http_status: Option<i64>,
    pub message: Option<String>,
    pub secret_name: Option<String>,
}
model! { BatchGetSecretValueErrors {
    0 "Code" code: String, 1 "HttpStatus" http_status: i64, 2 "Message" message: String,
    3 "SecretName" secret_name: String
} }

/// In the response of [`BatchGetSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSecretValueSecretValues {
    pub automatic_rotation: Option<String>,
    pub create_time: Option<String>,
    pub extended_config: Option<String>,
    pub last_rotation_date: Option<String>,
    pub next_rotation_date: Option<String>,
    pub request_id: Option<String>,
    pub rotation_interval: Option<String>,
    /// Secret.
    pub secret_data: Option<Secret>,
    pub secret_data_type: Option<String>,
    pub secret_name: Option<String>,
    pub secret_type: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<BatchGetSecretValueVersionStages>,
}
model! { BatchGetSecretValueSecretValues {
    0 "AutomaticRotation" automatic_rotation: String, 1 "CreateTime" create_time: String,
    2 "ExtendedConfig" extended_config: String, 3 "LastRotationDate" last_rotation_date: String,
    4 "NextRotationDate" next_rotation_date: String, 5 "RequestId" request_id: String,
    6 "RotationInterval" rotation_interval: String, 7 "SecretData" secret_data: Secret,
    8 "SecretDataType" secret_data_type: String, 9 "SecretName" secret_name: String,
    10 "SecretType" secret_type: String, 11 "VersionId" version_id: String,
    12 "VersionStages" version_stages: BatchGetSecretValueVersionStages
} }

/// In the response of [`BatchGetSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSecretValueVersionStages {
    pub version_stage: Vec<String>,
}
model! { BatchGetSecretValueVersionStages {
    0 "VersionStage" version_stage: Vec<String>
} }

/// Cancels the scheduled deletion of a key.
///
/// The key must be in the state `PendingDeletion`; it is `Enabled` afterwards.
///
/// `CancelKeyDeletion` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/CancelKeyDeletion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKeyDeletion {
    /// Required.
    pub key_id: String,
}
operation! { CancelKeyDeletion(key_id: String) "CancelKeyDeletion" -> Empty {
    0 "KeyId" key_id
} }

/// Response of [`CancelKeyDeletion`]: empty.
pub type CancelKeyDeletionOutput = Empty;

/// `ConnectKmsInstance` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/ConnectKmsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectKmsInstance {
    /// Required.
    pub km_provider: String,
    /// Required.
    pub kms_instance_id: String,
    /// Required.
    pub vswitch_ids: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_ids: String,
}

/// Arguments of [`ConnectKmsInstance::new`].
pub struct ConnectKmsInstanceRequired {
    pub km_provider: String,
    pub kms_instance_id: String,
    pub vswitch_ids: String,
    pub vpc_id: String,
    pub zone_ids: String,
}
operation! {
    ConnectKmsInstance { ConnectKmsInstanceRequired: km_provider, kms_instance_id, vswitch_ids, vpc_id, zone_ids }
    "ConnectKmsInstance" -> Empty {
    0 "KMProvider" km_provider, 1 "KmsInstanceId" kms_instance_id, 2 "VSwitchIds" vswitch_ids, 3 "VpcId" vpc_id,
    4 "ZoneIds" zone_ids
} }

/// Response of [`ConnectKmsInstance`]: empty.
pub type ConnectKmsInstanceOutput = Empty;

/// Creates alias: `CreateAlias` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/CreateAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlias {
    /// Required.
    pub alias_name: String,
    /// Required.
    pub key_id: String,
}
operation! { CreateAlias(alias_name: String, key_id: String) "CreateAlias" -> Empty {
    0 "AliasName" alias_name, 1 "KeyId" key_id
} }

/// Response of [`CreateAlias`]: empty.
pub type CreateAliasOutput = Empty;

/// Creates application access point: `CreateApplicationAccessPoint` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/CreateApplicationAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAccessPoint {
    pub authentication_method: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub policies: String,
}
operation! { CreateApplicationAccessPoint(name: String, policies: String)
    "CreateApplicationAccessPoint" -> CreateApplicationAccessPointOutput {
    0 "AuthenticationMethod" authentication_method: String, 1 "Description" description: String, 2 "Name" name,
    3 "Policies" policies
} }

/// Response of [`CreateApplicationAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAccessPointOutput {
    pub arn: Option<String>,
    pub authentication_method: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub policies: Option<String>,
}
model! { CreateApplicationAccessPointOutput {
    0 "Arn" arn: String, 1 "AuthenticationMethod" authentication_method: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "Policies" policies: String
} }

/// Creates client key: `CreateClientKey` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/CreateClientKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientKey {
    /// Required.
    pub aap_name: String,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    /// Required. Secret.
    pub password: Secret,
}
operation! { CreateClientKey(aap_name: String, password: Secret) "CreateClientKey" -> CreateClientKeyOutput {
    0 "AapName" aap_name, 1 "NotAfter" not_after: String, 2 "NotBefore" not_before: String, 3 "Password" password
} }

/// Response of [`CreateClientKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientKeyOutput {
    pub client_key_id: Option<String>,
    pub key_algorithm: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    /// Secret.
    pub private_key_data: Option<Secret>,
}
model! { CreateClientKeyOutput {
    0 "ClientKeyId" client_key_id: String, 1 "KeyAlgorithm" key_algorithm: String, 2 "NotAfter" not_after: String,
    3 "NotBefore" not_before: String, 4 "PrivateKeyData" private_key_data: Secret
} }

/// Creates a key in Key Management Service.
///
/// Symmetric encryption keys are the default; `KeySpec` and `KeyUsage` create keys for signatures. A new key is
/// `Enabled`, or `PendingImport` if its material is imported (`Origin` `EXTERNAL`). The operation is synchronous.
///
/// `CreateKey` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/CreateKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKey {
    /// Dedicated instance that stores the key. Without it, the key is a default key.
    pub dkms_instance_id: Option<String>,
    pub description: Option<String>,
    /// Whether new key versions are created automatically. Default: false.
    pub enable_automatic_rotation: Option<bool>,
    /// Type of the key. Default: `Aliyun_AES_256`.
    pub key_spec: Option<String>,
    pub key_storage_mechanism: Option<String>,
    /// `ENCRYPT/DECRYPT` or `SIGN/VERIFY`. The default depends on `KeySpec`.
    pub key_usage: Option<String>,
    /// Source of the key material: `Aliyun_KMS` (the default) or `EXTERNAL` (imported).
    pub origin: Option<String>,
    pub policy: Option<String>,
    pub protection_level: Option<String>,
    /// Time between rotations, for example `365d`.
    pub rotation_interval: Option<String>,
    pub tags: Option<String>,
}
operation! { CreateKey() "CreateKey" -> CreateKeyOutput {
    0 "DKMSInstanceId" dkms_instance_id: String, 1 "Description" description: String,
    2 "EnableAutomaticRotation" enable_automatic_rotation: bool, 3 "KeySpec" key_spec: String,
    4 "KeyStorageMechanism" key_storage_mechanism: String, 5 "KeyUsage" key_usage: String, 6 "Origin" origin: String,
    7 "Policy" policy: String, 8 "ProtectionLevel" protection_level: String,
    9 "RotationInterval" rotation_interval: String, 10 "Tags" tags: String
} }

/// Response of [`CreateKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyOutput {
    pub key_metadata: Option<CreateKeyKeyMetadata>,
}
model! { CreateKeyOutput {
    0 "KeyMetadata" key_metadata: CreateKeyKeyMetadata
} }

/// In the response of [`CreateKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyKeyMetadata {
    pub arn: Option<String>,
    pub automatic_rotation: Option<String>,
    pub creation_date: Option<String>,
    pub creator: Option<String>,
    pub dkms_instance_id: Option<String>,
    pub delete_date: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub key_spec: Option<String>,
    pub key_state: Option<String>,
    pub key_usage: Option<String>,
    pub last_rotation_date: Option<String>,
    pub material_expire_time: Option<String>,
    pub next_rotation_date: Option<String>,
    pub origin: Option<String>,
    pub primary_key_version: Option<String>,
    pub protection_level: Option<String>,
    pub rotation_interval: Option<String>,
}
model! { CreateKeyKeyMetadata {
    0 "Arn" arn: String, 1 "AutomaticRotation" automatic_rotation: String, 2 "CreationDate" creation_date: String,
    3 "Creator" creator: String, 4 "DKMSInstanceId" dkms_instance_id: String, 5 "DeleteDate" delete_date: String,
    6 "Description" description: String, 7 "KeyId" key_id: String, 8 "KeySpec" key_spec: String,
    9 "KeyState" key_state: String, 10 "KeyUsage" key_usage: String, 11 "LastRotationDate" last_rotation_date: String,
    12 "MaterialExpireTime" material_expire_time: String, 13 "NextRotationDate" next_rotation_date: String,
    14 "Origin" origin: String, 15 "PrimaryKeyVersion" primary_key_version: String,
    16 "ProtectionLevel" protection_level: String, 17 "RotationInterval" rotation_interval: String
} }

/// Creates key version: `CreateKeyVersion` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/CreateKeyVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyVersion {
    /// Required.
    pub key_id: String,
}
operation! { CreateKeyVersion(key_id: String) "CreateKeyVersion" -> CreateKeyVersionOutput {
    0 "KeyId" key_id
} }

/// Response of [`CreateKeyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyVersionOutput {
    pub key_version: Option<CreateKeyVersionKeyVersion>,
}
model! { CreateKeyVersionOutput {
    0 "KeyVersion" key_version: CreateKeyVersionKeyVersion
} }

/// In the response of [`CreateKeyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyVersionKeyVersion {
    pub creation_date: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { CreateKeyVersionKeyVersion {
    0 "CreationDate" creation_date: String, 1 "KeyId" key_id: String, 2 "KeyVersionId" key_version_id: String
} }

/// Creates network rule: `CreateNetworkRule` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/CreateNetworkRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkRule {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub source_private_ip: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreateNetworkRule(name: String, r#type: String) "CreateNetworkRule" -> CreateNetworkRuleOutput {
    0 "Description" description: String, 1 "Name" name, 2 "SourcePrivateIp" source_private_ip: String, 3 "Type" r#type
} }

/// Response of [`CreateNetworkRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkRuleOutput {
    pub arn: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub source_private_ip: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateNetworkRuleOutput {
    0 "Arn" arn: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "SourcePrivateIp" source_private_ip: String, 4 "Type" r#type: String
} }

/// Creates policy: `CreatePolicy` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/CreatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    pub access_control_rules: Option<String>,
    pub description: Option<String>,
    pub kms_instance: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub permissions: String,
    /// Required.
    pub resources: String,
}
operation! { CreatePolicy(name: String, permissions: String, resources: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "AccessControlRules" access_control_rules: String, 1 "Description" description: String,
    2 "KmsInstance" kms_instance: String, 3 "Name" name, 4 "Permissions" permissions, 5 "Resources" resources
} }

/// Response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub access_control_rules: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub kms_instance: Option<String>,
    pub name: Option<String>,
    pub permissions: Option<String>,
    pub resources: Option<String>,
}
model! { CreatePolicyOutput {
    0 "AccessControlRules" access_control_rules: String, 1 "Arn" arn: String, 2 "Description" description: String,
    3 "KmsInstance" kms_instance: String, 4 "Name" name: String, 5 "Permissions" permissions: String,
    6 "Resources" resources: String
} }

/// Stores a secret, such as a password or a token, with its first version.
///
/// The value is encrypted with a key of the service, or with `EncryptionKeyId`. Managed types (`SecretType` `Rds`,
/// `RAMCredentials`, `ECS`) can be rotated automatically.
///
/// `CreateSecret` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/CreateSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecret {
    pub dkms_instance_id: Option<String>,
    pub description: Option<String>,
    pub enable_automatic_rotation: Option<bool>,
    pub encryption_key_id: Option<String>,
    pub extended_config: Option<BTreeMap<String, Value>>,
    pub policy: Option<String>,
    /// Time between rotations, for example `7d`. Required when `EnableAutomaticRotation` is set.
    pub rotation_interval: Option<String>,
    /// Value of the secret.
    ///
    /// Required. Secret.
    pub secret_data: Secret,
    /// `text` (the default) or `binary` (in Base64).
    pub secret_data_type: Option<String>,
    /// Required.
    pub secret_name: String,
    /// `Generic` (the default), `Rds`, `RAMCredentials` or `ECS`.
    pub secret_type: Option<String>,
    pub tags: Option<String>,
    /// Identifier of the first version, unique in the secret.
    ///
    /// Required.
    pub version_id: String,
}
operation! { CreateSecret(secret_data: Secret, secret_name: String, version_id: String)
    "CreateSecret" -> CreateSecretOutput {
    0 "DKMSInstanceId" dkms_instance_id: String, 1 "Description" description: String,
    2 "EnableAutomaticRotation" enable_automatic_rotation: bool, 3 "EncryptionKeyId" encryption_key_id: String,
    4 "ExtendedConfig" extended_config: BTreeMap<String, Value>, 5 "Policy" policy: String,
    6 "RotationInterval" rotation_interval: String, 7 "SecretData" secret_data,
    8 "SecretDataType" secret_data_type: String, 9 "SecretName" secret_name, 10 "SecretType" secret_type: String,
    11 "Tags" tags: String, 12 "VersionId" version_id
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`CreateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretOutput {
    pub arn: Option<String>,
    pub automatic_rotation: Option<String>,
    pub dkms_instance_id: Option<String>,
    pub extended_config: Option<String>,
    pub next_rotation_date: Option<String>,
    pub rotation_interval: Option<String>,
    pub secret_name: Option<String>,
    pub secret_type: Option<String>,
    pub version_id: Option<String>,
}
model! { CreateSecretOutput {
    0 "Arn" arn: String, 1 "AutomaticRotation" automatic_rotation: String, 2 "DKMSInstanceId" dkms_instance_id: String,
    3 "ExtendedConfig" extended_config: String, 4 "NextRotationDate" next_rotation_date: String,
    5 "RotationInterval" rotation_interval: String, 6 "SecretName" secret_name: String,
    7 "SecretType" secret_type: String, 8 "VersionId" version_id: String
} }

/// Decrypts a ciphertext of `Encrypt` or `GenerateDataKey`.
///
/// The ciphertext identifies its key, which must be `Enabled`. The `EncryptionContext` must be the same as at
/// encryption. The response contains the data in Base64.
///
/// `Decrypt` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/Decrypt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Decrypt {
    /// Ciphertext, as it was returned.
    ///
    /// Required.
    pub ciphertext_blob: String,
    pub dry_run: Option<String>,
    /// Key-value pairs that the ciphertext is bound to. Decryption needs the same pairs.
    pub encryption_context: Option<BTreeMap<String, Value>>,
    pub recipient: Option<String>,
}
operation! { Decrypt(ciphertext_blob: String) "Decrypt" -> DecryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "DryRun" dry_run: String,
    2 "EncryptionContext" encryption_context: BTreeMap<String, Value>, 3 "Recipient" recipient: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`Decrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptOutput {
    pub ciphertext_for_recipient: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    /// Decrypted data, in Base64.
    ///
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { DecryptOutput {
    0 "CiphertextForRecipient" ciphertext_for_recipient: String, 1 "KeyId" key_id: String,
    2 "KeyVersionId" key_version_id: String, 3 "Plaintext" plaintext: Secret
} }

/// Deletes alias: `DeleteAlias` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlias {
    /// Required.
    pub alias_name: String,
}
operation! { DeleteAlias(alias_name: String) "DeleteAlias" -> Empty {
    0 "AliasName" alias_name
} }

/// Response of [`DeleteAlias`]: empty.
pub type DeleteAliasOutput = Empty;

/// Deletes application access point: `DeleteApplicationAccessPoint` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteApplicationAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationAccessPoint {
    /// Required.
    pub name: String,
}
operation! { DeleteApplicationAccessPoint(name: String) "DeleteApplicationAccessPoint" -> Empty {
    0 "Name" name
} }

/// Response of [`DeleteApplicationAccessPoint`]: empty.
pub type DeleteApplicationAccessPointOutput = Empty;

/// Deletes client key: `DeleteClientKey` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteClientKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientKey {
    /// Required.
    pub client_key_id: String,
}
operation! { DeleteClientKey(client_key_id: String) "DeleteClientKey" -> Empty {
    0 "ClientKeyId" client_key_id
} }

/// Response of [`DeleteClientKey`]: empty.
pub type DeleteClientKeyOutput = Empty;

/// Deletes key material: `DeleteKeyMaterial` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteKeyMaterial>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyMaterial {
    /// Required.
    pub key_id: String,
}
operation! { DeleteKeyMaterial(key_id: String) "DeleteKeyMaterial" -> Empty {
    0 "KeyId" key_id
} }

/// Response of [`DeleteKeyMaterial`]: empty.
pub type DeleteKeyMaterialOutput = Empty;

/// Deletes network rule: `DeleteNetworkRule` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteNetworkRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkRule {
    /// Required.
    pub name: String,
}
operation! { DeleteNetworkRule(name: String) "DeleteNetworkRule" -> Empty {
    0 "Name" name
} }

/// Response of [`DeleteNetworkRule`]: empty.
pub type DeleteNetworkRuleOutput = Empty;

/// Deletes policy: `DeletePolicy` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DeletePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    /// Required.
    pub name: String,
}
operation! { DeletePolicy(name: String) "DeletePolicy" -> Empty {
    0 "Name" name
} }

/// Response of [`DeletePolicy`]: empty.
pub type DeletePolicyOutput = Empty;

/// Deletes secret: `DeleteSecret` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecret {
    pub force_delete_without_recovery: Option<String>,
    pub recovery_window_in_days: Option<String>,
    /// Required.
    pub secret_name: String,
}
operation! { DeleteSecret(secret_name: String) "DeleteSecret" -> DeleteSecretOutput {
    0 "ForceDeleteWithoutRecovery" force_delete_without_recovery: String,
    1 "RecoveryWindowInDays" recovery_window_in_days: String, 2 "SecretName" secret_name
} }

/// Response of [`DeleteSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretOutput {
    pub planned_delete_time: Option<String>,
    pub secret_name: Option<String>,
}
model! { DeleteSecretOutput {
    0 "PlannedDeleteTime" planned_delete_time: String, 1 "SecretName" secret_name: String
} }

/// Describes account kms status: `DescribeAccountKmsStatus` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeAccountKmsStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountKmsStatus {}
operation! { DescribeAccountKmsStatus() "DescribeAccountKmsStatus" -> DescribeAccountKmsStatusOutput {} }

/// Response of [`DescribeAccountKmsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountKmsStatusOutput {
    pub account_status: Option<String>,
}
model! { DescribeAccountKmsStatusOutput {
    0 "AccountStatus" account_status: String
} }

/// Describes application access point: `DescribeApplicationAccessPoint` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeApplicationAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAccessPoint {
    /// Required.
    pub name: String,
}
operation! { DescribeApplicationAccessPoint(name: String)
    "DescribeApplicationAccessPoint" -> DescribeApplicationAccessPointOutput {
    0 "Name" name
} }

/// Response of [`DescribeApplicationAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAccessPointOutput {
    pub arn: Option<String>,
    pub authentication_method: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub policies: Option<String>,
}
model! { DescribeApplicationAccessPointOutput {
    0 "Arn" arn: String, 1 "AuthenticationMethod" authentication_method: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "Policies" policies: String
} }

/// Describes key: `DescribeKey` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKey {
    /// Required.
    pub key_id: String,
}
operation! { DescribeKey(key_id: String) "DescribeKey" -> DescribeKeyOutput {
    0 "KeyId" key_id
} }

/// Response of [`DescribeKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyOutput {
    pub key_metadata: Option<DescribeKeyKeyMetadata>,
}
model! { DescribeKeyOutput {
    0 "KeyMetadata" key_metadata: DescribeKeyKeyMetadata
} }

/// In the response of [`DescribeKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyKeyMetadata {
    pub arn: Option<String>,
    pub automatic_rotation: Option<String>,
    pub creation_date: Option<String>,
    pub creator: Option<String>,
    pub dkms_instance_id: Option<String>,
    pub delete_date: Option<String>,
    pub deletion_protection: Option<String>,
    pub deletion_protection_description: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub key_spec: Option<String>,
    pub key_state: Option<String>,
    pub key_usage: Option<String>,
    pub last_rotation_date: Option<String>,
    pub material_expire_time: Option<String>,
    pub next_rotation_date: Option<String>,
    pub origin: Option<String>,
    pub primary_key_version: Option<String>,
    pub protection_level: Option<String>,
    pub rotation_interval: Option<String>,
}
model! { DescribeKeyKeyMetadata {
    0 "Arn" arn: String, 1 "AutomaticRotation" automatic_rotation: String, 2 "CreationDate" creation_date: String,
    3 "Creator" creator: String, 4 "DKMSInstanceId" dkms_instance_id: String, 5 "DeleteDate" delete_date: String,
    6 "DeletionProtection" deletion_protection: String,
    7 "DeletionProtectionDescription" deletion_protection_description: String, 8 "Description" description: String,
    9 "KeyId" key_id: String, 10 "KeySpec" key_spec: String, 11 "KeyState" key_state: String,
    12 "KeyUsage" key_usage: String, 13 "LastRotationDate" last_rotation_date: String,
    14 "MaterialExpireTime" material_expire_time: String, 15 "NextRotationDate" next_rotation_date: String,
    16 "Origin" origin: String, 17 "PrimaryKeyVersion" primary_key_version: String,
    18 "ProtectionLevel" protection_level: String, 19 "RotationInterval" rotation_interval: String
} }

/// Describes key version: `DescribeKeyVersion` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeKeyVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyVersion {
    /// Required.
    pub key_id: String,
    /// Required.
    pub key_version_id: String,
}
operation! { DescribeKeyVersion(key_id: String, key_version_id: String)
    "DescribeKeyVersion" -> DescribeKeyVersionOutput {
    0 "KeyId" key_id, 1 "KeyVersionId" key_version_id
} }

/// Response of [`DescribeKeyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyVersionOutput {
    pub key_version: Option<DescribeKeyVersionKeyVersion>,
}
model! { DescribeKeyVersionOutput {
    0 "KeyVersion" key_version: DescribeKeyVersionKeyVersion
} }

/// In the response of [`DescribeKeyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyVersionKeyVersion {
    pub creation_date: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { DescribeKeyVersionKeyVersion {
    0 "CreationDate" creation_date: String, 1 "KeyId" key_id: String, 2 "KeyVersionId" key_version_id: String
} }

/// Describes network rule: `DescribeNetworkRule` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeNetworkRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRule {
    /// Required.
    pub name: String,
}
operation! { DescribeNetworkRule(name: String) "DescribeNetworkRule" -> DescribeNetworkRuleOutput {
    0 "Name" name
} }

/// Response of [`DescribeNetworkRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleOutput {
    pub arn: Option<String>,
    pub description: Option<String>,
    pub source_private_ip: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeNetworkRuleOutput {
    0 "Arn" arn: String, 1 "Description" description: String, 2 "SourcePrivateIp" source_private_ip: String,
    3 "Type" r#type: String
} }

/// Describes policy: `DescribePolicy` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DescribePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicy {
    /// Required.
    pub name: String,
}
operation! { DescribePolicy(name: String) "DescribePolicy" -> DescribePolicyOutput {
    0 "Name" name
} }

/// Response of [`DescribePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyOutput {
    pub access_control_rules: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub kms_instance: Option<String>,
    pub name: Option<String>,
    pub permissions: Vec<String>,
    pub resources: Vec<String>,
}
model! { DescribePolicyOutput {
    0 "AccessControlRules" access_control_rules: String, 1 "Arn" arn: String, 2 "Description" description: String,
    3 "KmsInstance" kms_instance: String, 4 "Name" name: String, 5 "Permissions" permissions: Vec<String>,
    6 "Resources" resources: Vec<String>
} }

/// Describes regions: `DescribeRegions` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "RegionId" region_id: String
} }

/// Describes secret: `DescribeSecret` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecret {
    pub fetch_tags: Option<String>,
    /// Required.
    pub secret_name: String,
}
operation! { DescribeSecret(secret_name: String) "DescribeSecret" -> DescribeSecretOutput {
    0 "FetchTags" fetch_tags: String, 1 "SecretName" secret_name
} }

/// Response of [`DescribeSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretOutput {
    pub arn: Option<String>,
    pub automatic_rotation: Option<String>,
    pub create_time: Option<String>,
    pub dkms_instance_id: Option<String>,
    pub description: Option<String>,
    pub encryption_key_id: Option<String>,
    pub extended_config: Option<String>,
    pub last_rotation_date: Option<String>,
    pub next_rotation_date: Option<String>,
    pub owing_service: Option<String>,
    pub planned_delete_time: Option<String>,
    pub rotation_interval: Option<String>,
    pub secret_name: Option<String>,
    pub secret_type: Option<String>,
    pub tags: Option<DescribeSecretTags>,
    pub update_time: Option<String>,
}
model! { DescribeSecretOutput {
    0 "Arn" arn: String, 1 "AutomaticRotation" automatic_rotation: String, 2 "CreateTime" create_time: String,
    3 "DKMSInstanceId" dkms_instance_id: String, 4 "Description" description: String,
    5 "EncryptionKeyId" encryption_key_id: String, 6 "ExtendedConfig" extended_config: String,
    7 "LastRotationDate" last_rotation_date: String, 8 "NextRotationDate" next_rotation_date: String,
    9 "OwingService" owing_service: String, 10 "PlannedDeleteTime" planned_delete_time: String,
    11 "RotationInterval" rotation_interval: String, 12 "SecretName" secret_name: String,
    13 "SecretType" secret_type: String, 14 "Tags" tags: DescribeSecretTags, 15 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretTags {
    pub tag: Vec<DescribeSecretTag>,
}
model! { DescribeSecretTags {
    0 "Tag" tag: Vec<DescribeSecretTag>
} }

/// In the response of [`DescribeSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeSecretTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Disables a key. Encryption and decryption with the key then fail, until `EnableKey` is called.
///
/// Services that encrypt with the key, such as disks and databases, can become unavailable.
///
/// `DisableKey` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/DisableKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKey {
    /// Required.
    pub key_id: String,
}
operation! { DisableKey(key_id: String) "DisableKey" -> Empty {
    0 "KeyId" key_id
} }

/// Response of [`DisableKey`]: empty.
pub type DisableKeyOutput = Empty;

/// Enables a disabled key. It can then be used for all operations.
///
/// `EnableKey` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/EnableKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKey {
    /// Required.
    pub key_id: String,
}
operation! { EnableKey(key_id: String) "EnableKey" -> Empty {
    0 "KeyId" key_id
} }

/// Response of [`EnableKey`]: empty.
pub type EnableKeyOutput = Empty;

/// Encrypts up to 6 KB of data with a key.
///
/// The key must be `Enabled`. Use `GenerateDataKey` for larger data: it is encrypted locally with a data key. The
/// ciphertext contains the ID of the key and of its version.
///
/// `Encrypt` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/Encrypt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Encrypt {
    pub dry_run: Option<String>,
    /// Key-value pairs that the ciphertext is bound to. Decryption needs the same pairs.
    pub encryption_context: Option<BTreeMap<String, Value>>,
    /// Key: its ID, or an alias as `alias/<name>`.
    ///
    /// Required.
    pub key_id: String,
    /// Data to encrypt, in Base64.
    ///
    /// Required. Secret.
    pub plaintext: Secret,
}
operation! { Encrypt(key_id: String, plaintext: Secret) "Encrypt" -> EncryptOutput {
    0 "DryRun" dry_run: String, 1 "EncryptionContext" encryption_context: BTreeMap<String, Value>, 2 "KeyId" key_id,
    3 "Plaintext" plaintext
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`Encrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptOutput {
    /// Ciphertext, for `Decrypt`.
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    /// Version of the key that was used.
    pub key_version_id: Option<String>,
}
model! { EncryptOutput {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "KeyId" key_id: String, 2 "KeyVersionId" key_version_id: String
} }

/// Exports data key: `ExportDataKey` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/ExportDataKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDataKey {
    /// Required.
    pub ciphertext_blob: String,
    pub dry_run: Option<String>,
    pub encryption_context: Option<BTreeMap<String, Value>>,
    /// Required.
    pub public_key_blob: String,
    /// Required.
    pub wrapping_algorithm: String,
    /// Required.
    pub wrapping_key_spec: String,
}
operation! {
    ExportDataKey(ciphertext_blob: String, public_key_blob: String, wrapping_algorithm: String, wrapping_key_spec: String)
    "ExportDataKey" -> ExportDataKeyOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "DryRun" dry_run: String,
    2 "EncryptionContext" encryption_context: BTreeMap<String, Value>, 3 "PublicKeyBlob" public_key_blob,
    4 "WrappingAlgorithm" wrapping_algorithm, 5 "WrappingKeySpec" wrapping_key_spec
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ExportDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDataKeyOutput {
    pub exported_data_key: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { ExportDataKeyOutput {
    0 "ExportedDataKey" exported_data_key: String, 1 "KeyId" key_id: String, 2 "KeyVersionId" key_version_id: String
} }

/// Generates and export data key: `GenerateAndExportDataKey` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateAndExportDataKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAndExportDataKey {
    pub dry_run: Option<String>,
    pub encryption_context: Option<BTreeMap<String, Value>>,
    /// Required.
    pub key_id: String,
    pub key_spec: Option<String>,
    /// 0 to 1024.
    pub number_of_bytes: Option<i64>,
    /// Required.
    pub public_key_blob: String,
    /// Required.
    pub wrapping_algorithm: String,
    /// Required.
    pub wrapping_key_spec: String,
}
operation! {
    GenerateAndExportDataKey(key_id: String, public_key_blob: String, wrapping_algorithm: String, wrapping_key_spec: String)
    "GenerateAndExportDataKey" -> GenerateAndExportDataKeyOutput {
    0 "DryRun" dry_run: String, 1 "EncryptionContext" encryption_context: BTreeMap<String, Value>, 2 "KeyId" key_id,
    3 "KeySpec" key_spec: String, 4 "NumberOfBytes" number_of_bytes: i64, 5 "PublicKeyBlob" public_key_blob,
    6 "WrappingAlgorithm" wrapping_algorithm, 7 "WrappingKeySpec" wrapping_key_spec
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`GenerateAndExportDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAndExportDataKeyOutput {
    pub ciphertext_blob: Option<String>,
    pub exported_data_key: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { GenerateAndExportDataKeyOutput {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "ExportedDataKey" exported_data_key: String, 2 "KeyId" key_id: String,
    3 "KeyVersionId" key_version_id: String
} }

/// Generates a random data key and returns it twice: in plain and encrypted with the given key.
///
/// Encrypt data locally with the plain key, discard it, and store the encrypted key with the data (envelope
/// encryption). `Decrypt` returns the plain key later. Key Management Service does not store data keys.
///
/// `GenerateDataKey` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateDataKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKey {
    pub dry_run: Option<String>,
    /// Key-value pairs that the ciphertext is bound to. Decryption needs the same pairs.
    pub encryption_context: Option<BTreeMap<String, Value>>,
    /// Key: its ID, or an alias as `alias/<name>`.
    ///
    /// Required.
    pub key_id: String,
    /// Length of the data key: `AES_256` (the default) or `AES_128`.
    pub key_spec: Option<String>,
    /// Length of the data key in bytes, instead of `KeySpec`.
    ///
    /// 0 to 1024.
    pub number_of_bytes: Option<i64>,
    pub recipient: Option<String>,
}
operation! { GenerateDataKey(key_id: String) "GenerateDataKey" -> GenerateDataKeyOutput {
    0 "DryRun" dry_run: String, 1 "EncryptionContext" encryption_context: BTreeMap<String, Value>, 2 "KeyId" key_id,
    3 "KeySpec" key_spec: String, 4 "NumberOfBytes" number_of_bytes: i64, 5 "Recipient" recipient: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`GenerateDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKeyOutput {
    /// Encrypted data key, for `Decrypt`.
    pub ciphertext_blob: Option<String>,
    pub ciphertext_for_recipient: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    /// Data key, in Base64. Discard it after use.
    ///
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { GenerateDataKeyOutput {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "CiphertextForRecipient" ciphertext_for_recipient: String,
    2 "KeyId" key_id: String, 3 "KeyVersionId" key_version_id: String, 4 "Plaintext" plaintext: Secret
} }

/// Generates data key without plaintext: `GenerateDataKeyWithoutPlaintext` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateDataKeyWithoutPlaintext>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKeyWithoutPlaintext {
    pub dry_run: Option<String>,
    pub encryption_context: Option<BTreeMap<String, Value>>,
    /// Required.
    pub key_id: String,
    pub key_spec: Option<String>,
    /// 0 to 1024.
    pub number_of_bytes: Option<i64>,
}
operation! { GenerateDataKeyWithoutPlaintext(key_id: String)
    "GenerateDataKeyWithoutPlaintext" -> GenerateDataKeyWithoutPlaintextOutput {
    0 "DryRun" dry_run: String, 1 "EncryptionContext" encryption_context: BTreeMap<String, Value>, 2 "KeyId" key_id,
    3 "KeySpec" key_spec: String, 4 "NumberOfBytes" number_of_bytes: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`GenerateDataKeyWithoutPlaintext`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKeyWithoutPlaintextOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { GenerateDataKeyWithoutPlaintextOutput {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "KeyId" key_id: String, 2 "KeyVersionId" key_version_id: String
} }

/// Generates mac: `GenerateMac` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateMac>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMac {
    /// Required.
    pub algorithm: String,
    pub dry_run: Option<String>,
    /// Required.
    pub key_id: String,
    /// Required.
    pub message: String,
}
operation! { GenerateMac(algorithm: String, key_id: String, message: String) "GenerateMac" -> GenerateMacOutput {
    0 "Algorithm" algorithm, 1 "DryRun" dry_run: String, 2 "KeyId" key_id, 3 "Message" message
} }

/// Response of [`GenerateMac`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMacOutput {
    pub algorithm: Option<String>,
    pub key_id: Option<String>,
    pub mac: Option<String>,
}
model! { GenerateMacOutput {
    0 "Algorithm" algorithm: String, 1 "KeyId" key_id: String, 2 "Mac" mac: String
} }

/// Gets client key: `GetClientKey` of `kms` 2016-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GetClientKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientKey {
    /// Required.
    pub client_key_id: String,
}
operation! { GetClientKey(client_key_id: String) "GetClientKey" -> GetClientKeyOutput {
    0 "ClientKeyId" client_key_id
} { method: "GET", } }

/// Response of [`GetClientKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientKeyOutput {
    pub aap_name: Option<String>,
    pub client_key_id: Option<String>,
    pub create_time: Option<String>,
    pub key_algorithm: Option<String>,
    pub key_origin: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub public_key_data: Option<String>,
}
model! { GetClientKeyOutput {
    0 "AapName" aap_name: String, 1 "ClientKeyId" client_key_id: String, 2 "CreateTime" create_time: String,
    3 "KeyAlgorithm" key_algorithm: String, 4 "KeyOrigin" key_origin: String, 5 "NotAfter" not_after: String,
    6 "NotBefore" not_before: String, 7 "PublicKeyData" public_key_data: String
} }

/// Gets default kms instance: `GetDefaultKmsInstance` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GetDefaultKmsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultKmsInstance {}
operation! { GetDefaultKmsInstance() "GetDefaultKmsInstance" -> GetDefaultKmsInstanceOutput {} }

/// Response of [`GetDefaultKmsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultKmsInstanceOutput {
    pub default_kms_instance_id: Option<String>,
}
model! { GetDefaultKmsInstanceOutput {
    0 "DefaultKmsInstanceId" default_kms_instance_id: String
} }

/// Gets key policy: `GetKeyPolicy` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GetKeyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeyPolicy {
    /// Required.
    pub key_id: String,
    pub policy_name: Option<String>,
}
operation! { GetKeyPolicy(key_id: String) "GetKeyPolicy" -> GetKeyPolicyOutput {
    0 "KeyId" key_id, 1 "PolicyName" policy_name: String
} }

/// Response of [`GetKeyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeyPolicyOutput {
    pub policy: Option<String>,
}
model! { GetKeyPolicyOutput {
    0 "Policy" policy: String
} }

/// Gets kms instance: `GetKmsInstance` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GetKmsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstance {
    /// Required.
    pub kms_instance_id: String,
}
operation! { GetKmsInstance(kms_instance_id: String) "GetKmsInstance" -> GetKmsInstanceOutput {
    0 "KmsInstanceId" kms_instance_id
} }

/// Response of [`GetKmsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceOutput {
    pub kms_instance: Option<GetKmsInstanceKmsInstance>,
}
model! { GetKmsInstanceOutput {
    0 "KmsInstance" kms_instance: GetKmsInstanceKmsInstance
} }

/// In the response of [`GetKmsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceKmsInstance {
    pub bind_vpcs: Option<GetKmsInstanceBindVpcs>,
    pub ca_certificate_chain_pem: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub deletion_protection: Option<bool>,
    pub deletion_protection_description: Option<String>,
    pub end_date: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub key_num: Option<i64>,
    pub log: Option<i64>,
    pub log_storage: Option<i64>,
    pub product_type: Option<String>,
    pub product_version: Option<String>,
    pub sale_status: Option<String>,
    pub secret_num: Option<String>,
    pub spec: Option<i64>,
    pub start_date: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_num: Option<i64>,
    pub vswitch_ids: Vec<String>,
    pub zone_ids: Vec<String>,
}
model! { GetKmsInstanceKmsInstance {
    0 "BindVpcs" bind_vpcs: GetKmsInstanceBindVpcs, 1 "CaCertificateChainPem" ca_certificate_chain_pem: String,
    2 "ChargeType" charge_type: String, 3 "CreateTime" create_time: String,
    4 "DeletionProtection" deletion_protection: bool,
    5 "DeletionProtectionDescription" deletion_protection_description: String, 6 "EndDate" end_date: String,
    7 "InstanceId" instance_id: String, 8 "InstanceName" instance_name: String, 9 "KeyNum" key_num: i64,
    10 "Log" log: i64, 11 "LogStorage" log_storage: i64, 12 "ProductType" product_type: String,
    13 "ProductVersion" product_version: String, 14 "SaleStatus" sale_status: String, 15 "SecretNum" secret_num: String,
    16 "Spec" spec: i64, 17 "StartDate" start_date: String, 18 "Status" status: String, 19 "VpcId" vpc_id: String,
    20 "VpcNum" vpc_num: i64, 21 "VswitchIds" vswitch_ids: Vec<String>, 22 "ZoneIds" zone_ids: Vec<String>
} }

/// In the response of [`GetKmsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceBindVpcs {
    pub bind_vpc: Vec<GetKmsInstanceBindVpc>,
}
model! { GetKmsInstanceBindVpcs {
    0 "BindVpc" bind_vpc: Vec<GetKmsInstanceBindVpc>
} }

/// In the response of [`GetKmsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceBindVpc {
    pub region_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_owner_id: Option<String>,
}
model! { GetKmsInstanceBindVpc {
    0 "RegionId" region_id: String, 1 "VSwitchId" vswitch_id: String, 2 "VpcId" vpc_id: String,
    3 "VpcOwnerId" vpc_owner_id: String
} }

/// Gets kms instance quota infos: `GetKmsInstanceQuotaInfos` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GetKmsInstanceQuotaInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceQuotaInfos {
    pub kms_instance_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { GetKmsInstanceQuotaInfos() "GetKmsInstanceQuotaInfos" -> GetKmsInstanceQuotaInfosOutput {
    0 "KmsInstanceId" kms_instance_id: String, 1 "ResourceType" resource_type: String
} }

/// Response of [`GetKmsInstanceQuotaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceQuotaInfosOutput {
    pub kms_instance_id: Option<String>,
    pub kms_instance_quota_infos: Vec<GetKmsInstanceQuotaInfosKmsInstanceQuotaInfos>,
}
model! { GetKmsInstanceQuotaInfosOutput {
    0 "KmsInstanceId" kms_instance_id: String,
    1 "KmsInstanceQuotaInfos" kms_instance_quota_infos: Vec<GetKmsInstanceQuotaInfosKmsInstanceQuotaInfos>
} }

/// In the response of [`GetKmsInstanceQuotaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceQuotaInfosKmsInstanceQuotaInfos {
    pub resource_quota: Option<i64>,
    pub resource_type: Option<String>,
    pub used_quantity: Option<i64>,
}
model! { GetKmsInstanceQuotaInfosKmsInstanceQuotaInfos {
    0 "ResourceQuota" resource_quota: i64, 1 "ResourceType" resource_type: String, 2 "UsedQuantity" used_quantity: i64
} }

/// Gets managed data key: `GetManagedDataKey` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GetManagedDataKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedDataKey {
    pub data_key_name: Option<String>,
    pub data_key_version_id: Option<String>,
    pub use_latest: Option<bool>,
}
operation! { GetManagedDataKey() "GetManagedDataKey" -> GetManagedDataKeyOutput {
    0 "DataKeyName" data_key_name: String, 1 "DataKeyVersionId" data_key_version_id: String,
    2 "UseLatest" use_latest: bool
} }

/// Response of [`GetManagedDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedDataKeyOutput {
    pub data_key_name: Option<String>,
    pub data_key_version_id: Option<String>,
    pub data_key_version_name: Option<String>,
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { GetManagedDataKeyOutput {
    0 "DataKeyName" data_key_name: String, 1 "DataKeyVersionId" data_key_version_id: String,
    2 "DataKeyVersionName" data_key_version_name: String, 3 "Plaintext" plaintext: Secret
} }

/// Gets parameters for import: `GetParametersForImport` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GetParametersForImport>.
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
    /// Secret.
    pub import_token: Option<Secret>,
    pub key_id: Option<String>,
    pub public_key: Option<String>,
    pub token_expire_time: Option<String>,
}
model! { GetParametersForImportOutput {
    0 "ImportToken" import_token: Secret, 1 "KeyId" key_id: String, 2 "PublicKey" public_key: String,
    3 "TokenExpireTime" token_expire_time: String
} }

/// Gets public key: `GetPublicKey` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GetPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKey {
    pub dry_run: Option<String>,
    /// Required.
    pub key_id: String,
    /// Required.
    pub key_version_id: String,
}
operation! { GetPublicKey(key_id: String, key_version_id: String) "GetPublicKey" -> GetPublicKeyOutput {
    0 "DryRun" dry_run: String, 1 "KeyId" key_id, 2 "KeyVersionId" key_version_id
} }

/// Response of [`GetPublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKeyOutput {
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    pub public_key: Option<String>,
}
model! { GetPublicKeyOutput {
    0 "KeyId" key_id: String, 1 "KeyVersionId" key_version_id: String, 2 "PublicKey" public_key: String
} }

/// Gets random password: `GetRandomPassword` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GetRandomPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRandomPassword {
    pub exclude_characters: Option<String>,
    pub exclude_lowercase: Option<String>,
    pub exclude_numbers: Option<String>,
    pub exclude_punctuation: Option<String>,
    pub exclude_uppercase: Option<String>,
    pub password_length: Option<String>,
    pub require_each_included_type: Option<String>,
}
operation! { GetRandomPassword() "GetRandomPassword" -> GetRandomPasswordOutput {
    0 "ExcludeCharacters" exclude_characters: String, 1 "ExcludeLowercase" exclude_lowercase: String,
    2 "ExcludeNumbers" exclude_numbers: String, 3 "ExcludePunctuation" exclude_punctuation: String,
    4 "ExcludeUppercase" exclude_uppercase: String, 5 "PasswordLength" password_length: String,
    6 "RequireEachIncludedType" require_each_included_type: String
} }

/// Response of [`GetRandomPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRandomPasswordOutput {
    /// Secret.
    pub random_password: Option<Secret>,
}
model! { GetRandomPasswordOutput {
    0 "RandomPassword" random_password: Secret
} }

/// Gets secret policy: `GetSecretPolicy` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GetSecretPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretPolicy {
    pub policy_name: Option<String>,
    /// Required.
    pub secret_name: String,
}
operation! { GetSecretPolicy(secret_name: String) "GetSecretPolicy" -> GetSecretPolicyOutput {
    0 "PolicyName" policy_name: String, 1 "SecretName" secret_name
} }

/// Response of [`GetSecretPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretPolicyOutput {
    pub policy: Option<String>,
}
model! { GetSecretPolicyOutput {
    0 "Policy" policy: String
} }

/// Returns the value of a secret.
///
/// By default the version with the stage `ACSCurrent` is returned. Do not log the response.
///
/// `GetSecretValue` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/GetSecretValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValue {
    pub dry_run: Option<String>,
    /// Whether the configuration of a managed secret is returned too. Default: false.
    pub fetch_extended_config: Option<bool>,
    /// Required.
    pub secret_name: String,
    /// Version to return.
    pub version_id: Option<String>,
    /// Stage of the version to return. Default: `ACSCurrent`.
    pub version_stage: Option<String>,
}
operation! { GetSecretValue(secret_name: String) "GetSecretValue" -> GetSecretValueOutput {
    0 "DryRun" dry_run: String, 1 "FetchExtendedConfig" fetch_extended_config: bool, 2 "SecretName" secret_name,
    3 "VersionId" version_id: String, 4 "VersionStage" version_stage: String
} }

/// Response of [`GetSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValueOutput {
    pub automatic_rotation: Option<String>,
    pub create_time: Option<String>,
    pub extended_config: Option<String>,
    pub last_rotation_date: Option<String>,
    pub next_rotation_date: Option<String>,
    pub rotation_interval: Option<String>,
    /// Value of the secret.
    ///
    /// Secret.
    pub secret_data: Option<Secret>,
    pub secret_data_type: Option<String>,
    pub secret_name: Option<String>,
    pub secret_type: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<GetSecretValueVersionStages>,
}
model! { GetSecretValueOutput {
    0 "AutomaticRotation" automatic_rotation: String, 1 "CreateTime" create_time: String,
    2 "ExtendedConfig" extended_config: String, 3 "LastRotationDate" last_rotation_date: String,
    4 "NextRotationDate" next_rotation_date: String, 5 "RotationInterval" rotation_interval: String,
    6 "SecretData" secret_data: Secret, 7 "SecretDataType" secret_data_type: String, 8 "SecretName" secret_name: String,
    9 "SecretType" secret_type: String, 10 "VersionId" version_id: String,
    11 "VersionStages" version_stages: GetSecretValueVersionStages
} }

/// In the response of [`GetSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValueVersionStages {
    pub version_stage: Vec<String>,
}
model! { GetSecretValueVersionStages {
    0 "VersionStage" version_stage: Vec<String>
} }

/// Imports key material: `ImportKeyMaterial` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/ImportKeyMaterial>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyMaterial {
    /// Required.
    pub encrypted_key_material: String,
    /// Required. Secret.
    pub import_token: Secret,
    /// Required.
    pub key_id: String,
    /// Required.
    pub key_material_expire_unix: i64,
}
operation! {
    ImportKeyMaterial(encrypted_key_material: String, import_token: Secret, key_id: String, key_material_expire_unix: i64)
    "ImportKeyMaterial" -> Empty {
    0 "EncryptedKeyMaterial" encrypted_key_material, 1 "ImportToken" import_token, 2 "KeyId" key_id,
    3 "KeyMaterialExpireUnix" key_material_expire_unix
} }

/// Response of [`ImportKeyMaterial`]: empty.
pub type ImportKeyMaterialOutput = Empty;

/// Lists aliases: `ListAliases` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListAliases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliases {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAliases() "ListAliases" -> ListAliasesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListAliases: ListAliasesAlias = Number "PageNumber", "Aliases.Alias" aliases.alias, total "TotalCount" }

/// Response of [`ListAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesOutput {
    pub aliases: Option<ListAliasesAliases>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAliasesOutput {
    0 "Aliases" aliases: ListAliasesAliases, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesAliases {
    pub alias: Vec<ListAliasesAlias>,
}
model! { ListAliasesAliases {
    0 "Alias" alias: Vec<ListAliasesAlias>
} }

/// In the response of [`ListAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesAlias {
    pub alias_arn: Option<String>,
    pub alias_name: Option<String>,
    pub key_id: Option<String>,
}
model! { ListAliasesAlias {
    0 "AliasArn" alias_arn: String, 1 "AliasName" alias_name: String, 2 "KeyId" key_id: String
} }

/// Lists aliases by key id: `ListAliasesByKeyId` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListAliasesByKeyId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesByKeyId {
    /// Required.
    pub key_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAliasesByKeyId(key_id: String) "ListAliasesByKeyId" -> ListAliasesByKeyIdOutput {
    0 "KeyId" key_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListAliasesByKeyId: ListAliasesByKeyIdAlias =
    Number "PageNumber", "Aliases.Alias" aliases.alias, total "TotalCount" }

/// Response of [`ListAliasesByKeyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesByKeyIdOutput {
    pub aliases: Option<ListAliasesByKeyIdAliases>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAliasesByKeyIdOutput {
    0 "Aliases" aliases: ListAliasesByKeyIdAliases, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAliasesByKeyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesByKeyIdAliases {
    pub alias: Vec<ListAliasesByKeyIdAlias>,
}
model! { ListAliasesByKeyIdAliases {
    0 "Alias" alias: Vec<ListAliasesByKeyIdAlias>
} }

/// In the response of [`ListAliasesByKeyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesByKeyIdAlias {
    pub alias_arn: Option<String>,
    pub alias_name: Option<String>,
    pub key_id: Option<String>,
}
model! { ListAliasesByKeyIdAlias {
    0 "AliasArn" alias_arn: String, 1 "AliasName" alias_name: String, 2 "KeyId" key_id: String
} }

/// Lists application access points: `ListApplicationAccessPoints` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListApplicationAccessPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccessPoints {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListApplicationAccessPoints() "ListApplicationAccessPoints" -> ListApplicationAccessPointsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListApplicationAccessPoints: ListApplicationAccessPointsApplicationAccessPoint =
    Number "PageNumber", "ApplicationAccessPoints.ApplicationAccessPoint" application_access_points.application_access_point, total "TotalCount" }

/// Response of [`ListApplicationAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccessPointsOutput {
    pub application_access_points: Option<
        ListApplicationAccessPointsApplicationAccessPoints,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationAccessPointsOutput {
    0 "ApplicationAccessPoints" application_access_points: ListApplicationAccessPointsApplicationAccessPoints,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccessPointsApplicationAccessPoints {
    pub application_access_point: Vec<ListApplicationAccessPointsApplicationAccessPoint>,
}
model! { ListApplicationAccessPointsApplicationAccessPoints {
    0 "ApplicationAccessPoint" application_access_point: Vec<ListApplicationAccessPointsApplicationAccessPoint>
} }

/// In the response of [`ListApplicationAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccessPointsApplicationAccessPoint {
    pub authentication_method: Option<String>,
    pub name: Option<String>,
}
model! { ListApplicationAccessPointsApplicationAccessPoint {
    0 "AuthenticationMethod" authentication_method: String, 1 "Name" name: String
} }

/// Lists client keys: `ListClientKeys` of `kms` 2016-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/ListClientKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientKeys {
    pub aap_name: Option<String>,
}
operation! { ListClientKeys() "ListClientKeys" -> ListClientKeysOutput {
    0 "AapName" aap_name: String
} { method: "GET", } }

/// Response of [`ListClientKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientKeysOutput {
    pub client_keys: Vec<ListClientKeysClientKeys>,
}
model! { ListClientKeysOutput {
    0 "ClientKeys" client_keys: Vec<ListClientKeysClientKeys>
} }

/// In the response of [`ListClientKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientKeysClientKeys {
    pub aap_name: Option<String>,
    pub client_key_id: Option<String>,
    pub create_time: Option<String>,
    pub key_algorithm: Option<String>,
    pub key_origin: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub public_key_data: Option<String>,
}
model! { ListClientKeysClientKeys {
    0 "AapName" aap_name: String, 1 "ClientKeyId" client_key_id: String, 2 "CreateTime" create_time: String,
    3 "KeyAlgorithm" key_algorithm: String, 4 "KeyOrigin" key_origin: String, 5 "NotAfter" not_after: String,
    6 "NotBefore" not_before: String, 7 "PublicKeyData" public_key_data: String
} }

/// Lists key versions: `ListKeyVersions` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListKeyVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyVersions {
    /// Required.
    pub key_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListKeyVersions(key_id: String) "ListKeyVersions" -> ListKeyVersionsOutput {
    0 "KeyId" key_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListKeyVersions: ListKeyVersionsKeyVersion =
    Number "PageNumber", "KeyVersions.KeyVersion" key_versions.key_version, total "TotalCount" }

/// Response of [`ListKeyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyVersionsOutput {
    pub key_versions: Option<ListKeyVersionsKeyVersions>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListKeyVersionsOutput {
    0 "KeyVersions" key_versions: ListKeyVersionsKeyVersions, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListKeyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyVersionsKeyVersions {
    pub key_version: Vec<ListKeyVersionsKeyVersion>,
}
model! { ListKeyVersionsKeyVersions {
    0 "KeyVersion" key_version: Vec<ListKeyVersionsKeyVersion>
} }

/// In the response of [`ListKeyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyVersionsKeyVersion {
    pub creation_date: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { ListKeyVersionsKeyVersion {
    0 "CreationDate" creation_date: String, 1 "KeyId" key_id: String, 2 "KeyVersionId" key_version_id: String
} }

/// Lists keys: `ListKeys` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeys {
    pub filters: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListKeys() "ListKeys" -> ListKeysOutput {
    0 "Filters" filters: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListKeys: ListKeysKey = Number "PageNumber", "Keys.Key" keys.key, total "TotalCount" }

/// Response of [`ListKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeysOutput {
    pub keys: Option<ListKeysKeys>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListKeysOutput {
    0 "Keys" keys: ListKeysKeys, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeysKeys {
    pub key: Vec<ListKeysKey>,
}
model! { ListKeysKeys {
    0 "Key" key: Vec<ListKeysKey>
} }

/// In the response of [`ListKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeysKey {
    pub key_arn: Option<String>,
    pub key_id: Option<String>,
}
model! { ListKeysKey {
    0 "KeyArn" key_arn: String, 1 "KeyId" key_id: String
} }

/// Lists kms instances: `ListKmsInstances` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListKmsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKmsInstances {
    pub filters: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListKmsInstances() "ListKmsInstances" -> ListKmsInstancesOutput {
    0 "Filters" filters: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListKmsInstances: ListKmsInstancesKmsInstance =
    Number "PageNumber", "KmsInstances.KmsInstance" kms_instances.kms_instance, total "TotalCount" }

/// Response of [`ListKmsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKmsInstancesOutput {
    pub kms_instances: Option<ListKmsInstancesKmsInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListKmsInstancesOutput {
    0 "KmsInstances" kms_instances: ListKmsInstancesKmsInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListKmsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKmsInstancesKmsInstances {
    pub kms_instance: Vec<ListKmsInstancesKmsInstance>,
}
model! { ListKmsInstancesKmsInstances {
    0 "KmsInstance" kms_instance: Vec<ListKmsInstancesKmsInstance>
} }

/// In the response of [`ListKmsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKmsInstancesKmsInstance {
    pub kms_instance_arn: Option<String>,
    pub kms_instance_id: Option<String>,
}
model! { ListKmsInstancesKmsInstance {
    0 "KmsInstanceArn" kms_instance_arn: String, 1 "KmsInstanceId" kms_instance_id: String
} }

/// Lists managed data key versions: `ListManagedDataKeyVersions` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListManagedDataKeyVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManagedDataKeyVersions {
    pub data_key_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListManagedDataKeyVersions() "ListManagedDataKeyVersions" -> ListManagedDataKeyVersionsOutput {
    0 "DataKeyName" data_key_name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListManagedDataKeyVersions: ListManagedDataKeyVersionsManagedDataKeyVersion =
    Number "PageNumber", "ManagedDataKeyVersions.ManagedDataKeyVersion" managed_data_key_versions.managed_data_key_version, total "TotalCount" }

/// Response of [`ListManagedDataKeyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManagedDataKeyVersionsOutput {
    pub data_key_name: Option<String>,
    pub managed_data_key_versions: Option<
        ListManagedDataKeyVersionsManagedDataKeyVersions,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListManagedDataKeyVersionsOutput {
    0 "DataKeyName" data_key_name: String,
    1 "ManagedDataKeyVersions" managed_data_key_versions: ListManagedDataKeyVersionsManagedDataKeyVersions,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListManagedDataKeyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManagedDataKeyVersionsManagedDataKeyVersions {
    pub managed_data_key_version: Vec<ListManagedDataKeyVersionsManagedDataKeyVersion>,
}
model! { ListManagedDataKeyVersionsManagedDataKeyVersions {
    0 "ManagedDataKeyVersion" managed_data_key_version: Vec<ListManagedDataKeyVersionsManagedDataKeyVersion>
} }

/// In the response of [`ListManagedDataKeyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManagedDataKeyVersionsManagedDataKeyVersion {
    pub data_key_version_id: Option<String>,
    pub data_key_version_name: Option<String>,
}
model! { ListManagedDataKeyVersionsManagedDataKeyVersion {
    0 "DataKeyVersionId" data_key_version_id: String, 1 "DataKeyVersionName" data_key_version_name: String
} }

/// Lists network rules: `ListNetworkRules` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListNetworkRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkRules {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListNetworkRules() "ListNetworkRules" -> ListNetworkRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListNetworkRules: ListNetworkRulesNetworkRule =
    Number "PageNumber", "NetworkRules.NetworkRule" network_rules.network_rule, total "TotalCount" }

/// Response of [`ListNetworkRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkRulesOutput {
    pub network_rules: Option<ListNetworkRulesNetworkRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListNetworkRulesOutput {
    0 "NetworkRules" network_rules: ListNetworkRulesNetworkRules, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListNetworkRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkRulesNetworkRules {
    pub network_rule: Vec<ListNetworkRulesNetworkRule>,
}
model! { ListNetworkRulesNetworkRules {
    0 "NetworkRule" network_rule: Vec<ListNetworkRulesNetworkRule>
} }

/// In the response of [`ListNetworkRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkRulesNetworkRule {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListNetworkRulesNetworkRule {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Lists policies: `ListPolicies` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicies {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListPolicies() "ListPolicies" -> ListPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListPolicies: ListPoliciesPolicy = Number "PageNumber", "Policies.Policy" policies.policy, total "TotalCount" }

/// Response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policies: Option<ListPoliciesPolicies>,
    pub total_count: Option<i64>,
}
model! { ListPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Policies" policies: ListPoliciesPolicies,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicies {
    pub policy: Vec<ListPoliciesPolicy>,
}
model! { ListPoliciesPolicies {
    0 "Policy" policy: Vec<ListPoliciesPolicy>
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicy {
    pub name: Option<String>,
}
model! { ListPoliciesPolicy {
    0 "Name" name: String
} }

/// Lists resource tags: `ListResourceTags` of `kms` 2016-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Kms/2016-01-20/ListResourceTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTags {
    /// Required.
    pub key_id: String,
}
operation! { ListResourceTags(key_id: String) "ListResourceTags" -> ListResourceTagsOutput {
    0 "KeyId" key_id
} }

/// Response of [`ListResourceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTagsOutput {
    pub tags: Option<ListResourceTagsTags>,
}
model! { ListResourceTagsOutput {
    0 "Tags" tags: ListResourceTagsTags
} }

/// In the response of [`ListResourceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTagsTags {
    pub tag: Vec<ListResourceTagsTag>,
}
model! { ListResourceTagsTags {
    0 "Tag" tag: Vec<ListResourceTagsTag>
} }

/// In the response of [`ListResourceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTagsTag {
    pub key_id: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListResourceTagsTag {
    0 "KeyId" key_id: String, 1 "TagKey" tag_key: String, 2 "TagValue" tag_value: String
} }

/// Lists secret version ids: `ListSecretVersionIds` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListSecretVersionIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIds {
    pub include_deprecated: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub secret_name: String,
}
operation! { ListSecretVersionIds(secret_name: String) "ListSecretVersionIds" -> ListSecretVersionIdsOutput {
    0 "IncludeDeprecated" include_deprecated: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecretName" secret_name
} }
paged! { ListSecretVersionIds: ListSecretVersionIdsVersionId =
    Number "PageNumber", "VersionIds.VersionId" version_ids.version_id, total "TotalCount" }

/// Response of [`ListSecretVersionIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIdsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub secret_name: Option<String>,
    pub total_count: Option<i64>,
    pub version_ids: Option<ListSecretVersionIdsVersionIds>,
}
model! { ListSecretVersionIdsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecretName" secret_name: String,
    3 "TotalCount" total_count: i64, 4 "VersionIds" version_ids: ListSecretVersionIdsVersionIds
} }

/// In the response of [`ListSecretVersionIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIdsVersionIds {
    pub version_id: Vec<ListSecretVersionIdsVersionId>,
}
model! { ListSecretVersionIdsVersionIds {
    0 "VersionId" version_id: Vec<ListSecretVersionIdsVersionId>
} }

/// In the response of [`ListSecretVersionIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIdsVersionId {
    pub create_time: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<ListSecretVersionIdsVersionStages>,
}
model! { ListSecretVersionIdsVersionId {
    0 "CreateTime" create_time: String, 1 "VersionId" version_id: String,
    2 "VersionStages" version_stages: ListSecretVersionIdsVersionStages
} }

/// In the response of [`ListSecretVersionIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIdsVersionStages {
    pub version_stage: Vec<String>,
}
model! { ListSecretVersionIdsVersionStages {
    0 "VersionStage" version_stage: Vec<String>
} }

/// Lists secrets: `ListSecrets` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListSecrets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecrets {
    pub fetch_tags: Option<String>,
    pub filters: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListSecrets() "ListSecrets" -> ListSecretsOutput {
    0 "FetchTags" fetch_tags: String, 1 "Filters" filters: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { ListSecrets: ListSecretsSecret =
    Number "PageNumber", "SecretList.Secret" secret_list.secret, total "TotalCount" }

/// Response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub secret_list: Option<ListSecretsSecretList>,
    pub total_count: Option<i64>,
}
model! { ListSecretsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecretList" secret_list: ListSecretsSecretList,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsSecretList {
    pub secret: Vec<ListSecretsSecret>,
}
model! { ListSecretsSecretList {
    0 "Secret" secret: Vec<ListSecretsSecret>
} }

/// In the response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsSecret {
    pub create_time: Option<String>,
    pub owing_service: Option<String>,
    pub planned_delete_time: Option<String>,
    pub secret_name: Option<String>,
    pub secret_type: Option<String>,
    pub tags: Option<ListSecretsTags>,
    pub update_time: Option<String>,
}
model! { ListSecretsSecret {
    0 "CreateTime" create_time: String, 1 "OwingService" owing_service: String,
    2 "PlannedDeleteTime" planned_delete_time: String, 3 "SecretName" secret_name: String,
    4 "SecretType" secret_type: String, 5 "Tags" tags: ListSecretsTags, 6 "UpdateTime" update_time: String
} }

/// In the response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsTags {
    pub tag: Vec<ListSecretsTag>,
}
model! { ListSecretsTags {
    0 "Tag" tag: Vec<ListSecretsTag>
} }

/// In the response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListSecretsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists tag resources: `ListTagResources` of `kms` 2016-01-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Kms/2016-01-20/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Opens kms service: `OpenKmsService` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/OpenKmsService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenKmsService {}
operation! { OpenKmsService() "OpenKmsService" -> Empty {} }

/// Response of [`OpenKmsService`]: empty.
pub type OpenKmsServiceOutput = Empty;

/// Puts secret value: `PutSecretValue` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/PutSecretValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSecretValue {
    /// Required. Secret.
    pub secret_data: Secret,
    pub secret_data_type: Option<String>,
    /// Required.
    pub secret_name: String,
    /// Required.
    pub version_id: String,
    pub version_stages: Option<String>,
}
operation! { PutSecretValue(secret_data: Secret, secret_name: String, version_id: String)
    "PutSecretValue" -> PutSecretValueOutput {
    0 "SecretData" secret_data, 1 "SecretDataType" secret_data_type: String, 2 "SecretName" secret_name,
    3 "VersionId" version_id, 4 "VersionStages" version_stages: String
} }

/// Response of [`PutSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSecretValueOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<PutSecretValueVersionStages>,
}
model! { PutSecretValueOutput {
    0 "SecretName" secret_name: String, 1 "VersionId" version_id: String,
    2 "VersionStages" version_stages: PutSecretValueVersionStages
} }

/// In the response of [`PutSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSecretValueVersionStages {
    pub version_stage: Vec<String>,
}
model! { PutSecretValueVersionStages {
    0 "VersionStage" version_stage: Vec<String>
} }

/// `ReEncrypt` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/ReEncrypt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReEncrypt {
    /// Required.
    pub ciphertext_blob: String,
    pub destination_encryption_context: Option<BTreeMap<String, Value>>,
    /// Required.
    pub destination_key_id: String,
    pub dry_run: Option<String>,
    pub source_encryption_algorithm: Option<String>,
    pub source_encryption_context: Option<BTreeMap<String, Value>>,
    pub source_key_id: Option<String>,
    pub source_key_version_id: Option<String>,
}
operation! { ReEncrypt(ciphertext_blob: String, destination_key_id: String) "ReEncrypt" -> ReEncryptOutput {
    0 "CiphertextBlob" ciphertext_blob,
    1 "DestinationEncryptionContext" destination_encryption_context: BTreeMap<String, Value>,
    2 "DestinationKeyId" destination_key_id, 3 "DryRun" dry_run: String,
    4 "SourceEncryptionAlgorithm" source_encryption_algorithm: String,
    5 "SourceEncryptionContext" source_encryption_context: BTreeMap<String, Value>,
    6 "SourceKeyId" source_key_id: String, 7 "SourceKeyVersionId" source_key_version_id: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`ReEncrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReEncryptOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { ReEncryptOutput {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "KeyId" key_id: String, 2 "KeyVersionId" key_version_id: String
} }

/// Releases kms instance: `ReleaseKmsInstance` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/ReleaseKmsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseKmsInstance {
    pub force_delete_without_backup: Option<String>,
    /// Required.
    pub kms_instance_id: String,
}
operation! { ReleaseKmsInstance(kms_instance_id: String) "ReleaseKmsInstance" -> Empty {
    0 "ForceDeleteWithoutBackup" force_delete_without_backup: String, 1 "KmsInstanceId" kms_instance_id
} }

/// Response of [`ReleaseKmsInstance`]: empty.
pub type ReleaseKmsInstanceOutput = Empty;

/// Restores secret: `RestoreSecret` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/RestoreSecret>.
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

/// `RotateSecret` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/RotateSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateSecret {
    /// Required.
    pub secret_name: String,
    /// Required.
    pub version_id: String,
}
operation! { RotateSecret(secret_name: String, version_id: String) "RotateSecret" -> RotateSecretOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id
} }

/// Response of [`RotateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateSecretOutput {
    pub arn: Option<String>,
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
}
model! { RotateSecretOutput {
    0 "Arn" arn: String, 1 "SecretName" secret_name: String, 2 "VersionId" version_id: String
} }

/// Schedules the deletion of a key. When the waiting period ends, everything that is encrypted with the key is lost.
///
/// The key cannot be used from this moment: its state is `PendingDeletion`. `CancelKeyDeletion` ends the waiting.
/// Consider `DisableKey`, which can be undone.
///
/// `ScheduleKeyDeletion` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/ScheduleKeyDeletion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleKeyDeletion {
    /// ID of the key.
    ///
    /// Required.
    pub key_id: String,
    /// Waiting period in days.
    ///
    /// Required. 7 to 366.
    pub pending_window_in_days: i64,
}
operation! { ScheduleKeyDeletion(key_id: String, pending_window_in_days: i64) "ScheduleKeyDeletion" -> Empty {
    0 "KeyId" key_id, 1 "PendingWindowInDays" pending_window_in_days
} }

/// Response of [`ScheduleKeyDeletion`]: empty.
pub type ScheduleKeyDeletionOutput = Empty;

/// Sets deletion protection: `SetDeletionProtection` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/SetDeletionProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDeletionProtection {
    pub deletion_protection_description: Option<String>,
    /// Required.
    pub enable_deletion_protection: bool,
    pub key_id: Option<String>,
    pub kms_instance_id: Option<String>,
    pub protected_resource_arn: Option<String>,
}
operation! { SetDeletionProtection(enable_deletion_protection: bool) "SetDeletionProtection" -> Empty {
    0 "DeletionProtectionDescription" deletion_protection_description: String,
    1 "EnableDeletionProtection" enable_deletion_protection, 2 "KeyId" key_id: String,
    3 "KmsInstanceId" kms_instance_id: String, 4 "ProtectedResourceArn" protected_resource_arn: String
} }

/// Response of [`SetDeletionProtection`]: empty.
pub type SetDeletionProtectionOutput = Empty;

/// Sets key policy: `SetKeyPolicy` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/SetKeyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetKeyPolicy {
    /// Required.
    pub key_id: String,
    /// Required.
    pub policy: String,
    pub policy_name: Option<String>,
}
operation! { SetKeyPolicy(key_id: String, policy: String) "SetKeyPolicy" -> Empty {
    0 "KeyId" key_id, 1 "Policy" policy, 2 "PolicyName" policy_name: String
} }

/// Response of [`SetKeyPolicy`]: empty.
pub type SetKeyPolicyOutput = Empty;

/// Sets secret policy: `SetSecretPolicy` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/SetSecretPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecretPolicy {
    /// Required.
    pub policy: String,
    pub policy_name: Option<String>,
    /// Required.
    pub secret_name: String,
}
operation! { SetSecretPolicy(policy: String, secret_name: String) "SetSecretPolicy" -> Empty {
    0 "Policy" policy, 1 "PolicyName" policy_name: String, 2 "SecretName" secret_name
} }

/// Response of [`SetSecretPolicy`]: empty.
pub type SetSecretPolicyOutput = Empty;

/// `TagResource` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/TagResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResource {
    pub certificate_id: Option<String>,
    pub key_id: Option<String>,
    pub secret_name: Option<String>,
    /// Required.
    pub tags: String,
}
operation! { TagResource(tags: String) "TagResource" -> Empty {
    0 "CertificateId" certificate_id: String, 1 "KeyId" key_id: String, 2 "SecretName" secret_name: String,
    3 "Tags" tags
} }

/// Response of [`TagResource`]: empty.
pub type TagResourceOutput = Empty;

/// `TagResources` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResource` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UntagResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResource {
    pub certificate_id: Option<String>,
    pub key_id: Option<String>,
    pub secret_name: Option<String>,
    /// Required.
    pub tag_keys: String,
}
operation! { UntagResource(tag_keys: String) "UntagResource" -> Empty {
    0 "CertificateId" certificate_id: String, 1 "KeyId" key_id: String, 2 "SecretName" secret_name: String,
    3 "TagKeys" tag_keys
} }

/// Response of [`UntagResource`]: empty.
pub type UntagResourceOutput = Empty;

/// `UntagResources` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates alias: `UpdateAlias` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlias {
    /// Required.
    pub alias_name: String,
    /// Required.
    pub key_id: String,
}
operation! { UpdateAlias(alias_name: String, key_id: String) "UpdateAlias" -> Empty {
    0 "AliasName" alias_name, 1 "KeyId" key_id
} }

/// Response of [`UpdateAlias`]: empty.
pub type UpdateAliasOutput = Empty;

/// Updates application access point: `UpdateApplicationAccessPoint` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateApplicationAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationAccessPoint {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub policies: Option<String>,
}
operation! { UpdateApplicationAccessPoint(name: String) "UpdateApplicationAccessPoint" -> Empty {
    0 "Description" description: String, 1 "Name" name, 2 "Policies" policies: String
} }

/// Response of [`UpdateApplicationAccessPoint`]: empty.
pub type UpdateApplicationAccessPointOutput = Empty;

/// Updates key description: `UpdateKeyDescription` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateKeyDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKeyDescription {
    /// Required.
    pub description: String,
    /// Required.
    pub key_id: String,
}
operation! { UpdateKeyDescription(description: String, key_id: String) "UpdateKeyDescription" -> Empty {
    0 "Description" description, 1 "KeyId" key_id
} }

/// Response of [`UpdateKeyDescription`]: empty.
pub type UpdateKeyDescriptionOutput = Empty;

/// Updates kms instance bind vpc: `UpdateKmsInstanceBindVpc` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateKmsInstanceBindVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKmsInstanceBindVpc {
    /// Required.
    pub bind_vpcs: String,
    /// Required.
    pub kms_instance_id: String,
}
operation! { UpdateKmsInstanceBindVpc(bind_vpcs: String, kms_instance_id: String) "UpdateKmsInstanceBindVpc" -> Empty {
    0 "BindVpcs" bind_vpcs, 1 "KmsInstanceId" kms_instance_id
} }

/// Response of [`UpdateKmsInstanceBindVpc`]: empty.
pub type UpdateKmsInstanceBindVpcOutput = Empty;

/// Updates network rule: `UpdateNetworkRule` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateNetworkRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkRule {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub source_private_ip: Option<String>,
}
operation! { UpdateNetworkRule(name: String) "UpdateNetworkRule" -> Empty {
    0 "Description" description: String, 1 "Name" name, 2 "SourcePrivateIp" source_private_ip: String
} }

/// Response of [`UpdateNetworkRule`]: empty.
pub type UpdateNetworkRuleOutput = Empty;

/// Updates policy: `UpdatePolicy` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UpdatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicy {
    pub access_control_rules: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub permissions: Option<String>,
    pub resources: Option<String>,
}
operation! { UpdatePolicy(name: String) "UpdatePolicy" -> Empty {
    0 "AccessControlRules" access_control_rules: String, 1 "Description" description: String, 2 "Name" name,
    3 "Permissions" permissions: String, 4 "Resources" resources: String
} }

/// Response of [`UpdatePolicy`]: empty.
pub type UpdatePolicyOutput = Empty;

/// Updates rotation policy: `UpdateRotationPolicy` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateRotationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRotationPolicy {
    /// Required.
    pub enable_automatic_rotation: bool,
    /// Required.
    pub key_id: String,
    pub rotation_interval: Option<String>,
}
operation! { UpdateRotationPolicy(enable_automatic_rotation: bool, key_id: String) "UpdateRotationPolicy" -> Empty {
    0 "EnableAutomaticRotation" enable_automatic_rotation, 1 "KeyId" key_id,
    2 "RotationInterval" rotation_interval: String
} }

/// Response of [`UpdateRotationPolicy`]: empty.
pub type UpdateRotationPolicyOutput = Empty;

/// Updates secret: `UpdateSecret` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecret {
    pub description: Option<String>,
    /// Required.
    pub secret_name: String,
    pub extended_config: Option<UpdateSecretExtendedConfig>,
}
operation! { UpdateSecret(secret_name: String) "UpdateSecret" -> UpdateSecretOutput {
    0 "Description" description: String, 1 "SecretName" secret_name,
    2 "ExtendedConfig" extended_config: UpdateSecretExtendedConfig
} }

/// In the request of [`UpdateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretExtendedConfig {
    pub custom_data: Option<BTreeMap<String, Value>>,
}
input! { UpdateSecretExtendedConfig() {
    0 "CustomData" custom_data: BTreeMap<String, Value>
} }

/// Response of [`UpdateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretOutput {
    pub secret_name: Option<String>,
}
model! { UpdateSecretOutput {
    0 "SecretName" secret_name: String
} }

/// Updates secret rotation policy: `UpdateSecretRotationPolicy` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateSecretRotationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretRotationPolicy {
    /// Required.
    pub enable_automatic_rotation: bool,
    pub rotation_interval: Option<String>,
    /// Required.
    pub secret_name: String,
}
operation! { UpdateSecretRotationPolicy(enable_automatic_rotation: bool, secret_name: String)
    "UpdateSecretRotationPolicy" -> UpdateSecretRotationPolicyOutput {
    0 "EnableAutomaticRotation" enable_automatic_rotation, 1 "RotationInterval" rotation_interval: String,
    2 "SecretName" secret_name
} }

/// Response of [`UpdateSecretRotationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretRotationPolicyOutput {
    pub secret_name: Option<String>,
}
model! { UpdateSecretRotationPolicyOutput {
    0 "SecretName" secret_name: String
} }

/// Updates secret version stage: `UpdateSecretVersionStage` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateSecretVersionStage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretVersionStage {
    pub move_to_version: Option<String>,
    pub remove_from_version: Option<String>,
    /// Required.
    pub secret_name: String,
    /// Required.
    pub version_stage: String,
}
operation! { UpdateSecretVersionStage(secret_name: String, version_stage: String)
    "UpdateSecretVersionStage" -> UpdateSecretVersionStageOutput {
    0 "MoveToVersion" move_to_version: String, 1 "RemoveFromVersion" remove_from_version: String,
    2 "SecretName" secret_name, 3 "VersionStage" version_stage
} }

/// Response of [`UpdateSecretVersionStage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretVersionStageOutput {
    pub secret_name: Option<String>,
}
model! { UpdateSecretVersionStageOutput {
    0 "SecretName" secret_name: String
} }

/// Verifies mac: `VerifyMac` of `kms` 2016-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Kms/2016-01-20/VerifyMac>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMac {
    /// Required.
    pub algorithm: String,
    pub dry_run: Option<String>,
    /// Required.
    pub key_id: String,
    /// Required.
    pub mac: String,
    /// Required.
    pub message: String,
}
operation! { VerifyMac(algorithm: String, key_id: String, mac: String, message: String) "VerifyMac" -> VerifyMacOutput {
    0 "Algorithm" algorithm, 1 "DryRun" dry_run: String, 2 "KeyId" key_id, 3 "Mac" mac, 4 "Message" message
} }

/// Response of [`VerifyMac`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMacOutput {
    pub algorithm: Option<String>,
    pub key_id: Option<String>,
    pub value: Option<bool>,
}
model! { VerifyMacOutput {
    0 "Algorithm" algorithm: String, 1 "KeyId" key_id: String, 2 "Value" value: bool
} }

waiters! {
    /// Waits until a key is disabled.
    fn key_disabled(key_id: String) -> DescribeKey = DescribeKey::new(key_id),
        "KeyMetadata.KeyState" ["Disabled"] ["PendingDeletion"];
    /// Waits until a key is enabled and can be used.
    fn key_enabled(key_id: String) -> DescribeKey = DescribeKey::new(key_id),
        "KeyMetadata.KeyState" ["Enabled"] ["PendingDeletion"];
}

#[cfg(feature = "unstable-registry")]
register! {
    AsymmetricDecrypt, AsymmetricEncrypt, AsymmetricSign, AsymmetricVerify, BatchGetSecretValue, CancelKeyDeletion,
    ConnectKmsInstance, CreateAlias, CreateApplicationAccessPoint, CreateClientKey, CreateKey, CreateKeyVersion,
    CreateNetworkRule, CreatePolicy, CreateSecret, Decrypt, DeleteAlias, DeleteApplicationAccessPoint, DeleteClientKey,
    DeleteKeyMaterial, DeleteNetworkRule, DeletePolicy, DeleteSecret, DescribeAccountKmsStatus,
    DescribeApplicationAccessPoint, DescribeKey, DescribeKeyVersion, DescribeNetworkRule, DescribePolicy,
    DescribeRegions, DescribeSecret, DisableKey, EnableKey, Encrypt, ExportDataKey, GenerateAndExportDataKey,
    GenerateDataKey, GenerateDataKeyWithoutPlaintext, GenerateMac, GetClientKey, GetDefaultKmsInstance, GetKeyPolicy,
    GetKmsInstance, GetKmsInstanceQuotaInfos, GetManagedDataKey, GetParametersForImport, GetPublicKey,
    GetRandomPassword, GetSecretPolicy, GetSecretValue, ImportKeyMaterial, ListAliases, ListAliasesByKeyId,
    ListApplicationAccessPoints, ListClientKeys, ListKeyVersions, ListKeys, ListKmsInstances,
    ListManagedDataKeyVersions, ListNetworkRules, ListPolicies, ListResourceTags, ListSecretVersionIds, ListSecrets,
    ListTagResources, OpenKmsService, PutSecretValue, ReEncrypt, ReleaseKmsInstance, RestoreSecret, RotateSecret,
    ScheduleKeyDeletion, SetDeletionProtection, SetKeyPolicy, SetSecretPolicy, TagResource, TagResources, UntagResource,
    UntagResources, UpdateAlias, UpdateApplicationAccessPoint, UpdateKeyDescription, UpdateKmsInstanceBindVpc,
    UpdateNetworkRule, UpdatePolicy, UpdateRotationPolicy, UpdateSecret, UpdateSecretRotationPolicy,
    UpdateSecretVersionStage, VerifyMac
}
