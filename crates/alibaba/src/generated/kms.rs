//! `kms` 2016-01-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "kms", version: "2016-01-20", code: "kms", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricDecrypt {
    pub algorithm: String,
    pub ciphertext_blob: String,
    pub dry_run: Option<String>,
    pub key_id: String,
    pub key_version_id: String,
}
operation! { AsymmetricDecrypt(algorithm: String, ciphertext_blob: String, key_id: String, key_version_id: String)
    "AsymmetricDecrypt" -> AsymmetricDecryptOutput {
    0 "Algorithm" algorithm, 1 "CiphertextBlob" ciphertext_blob, 2 "DryRun" dry_run: String, 3 "KeyId" key_id,
    4 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricDecryptOutput {
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    pub plaintext: Option<Secret>,
}
model! { AsymmetricDecryptOutput {
    0 "KeyId" key_id, 1 "KeyVersionId" key_version_id, 2 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricEncrypt {
    pub algorithm: String,
    pub dry_run: Option<String>,
    pub key_id: String,
    pub key_version_id: String,
    pub plaintext: Secret,
}
operation! { AsymmetricEncrypt(algorithm: String, key_id: String, key_version_id: String, plaintext: Secret)
    "AsymmetricEncrypt" -> AsymmetricEncryptOutput {
    0 "Algorithm" algorithm, 1 "DryRun" dry_run: String, 2 "KeyId" key_id, 3 "KeyVersionId" key_version_id,
    4 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricEncryptOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { AsymmetricEncryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "KeyId" key_id, 2 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricSign {
    pub algorithm: String,
    pub digest: String,
    pub dry_run: Option<String>,
    pub key_id: String,
    pub key_version_id: String,
}
operation! { AsymmetricSign(algorithm: String, digest: String, key_id: String, key_version_id: String)
    "AsymmetricSign" -> AsymmetricSignOutput {
    0 "Algorithm" algorithm, 1 "Digest" digest, 2 "DryRun" dry_run: String, 3 "KeyId" key_id,
    4 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricSignOutput {
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    pub value: Option<String>,
}
model! { AsymmetricSignOutput {
    0 "KeyId" key_id, 1 "KeyVersionId" key_version_id, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricVerify {
    pub algorithm: String,
    pub digest: String,
    pub dry_run: Option<String>,
    pub key_id: String,
    pub key_version_id: String,
    pub value: String,
}

/// What [`AsymmetricVerify::new`] takes.
pub struct AsymmetricVerifyRequired {
    pub algorithm: String,
    pub digest: String,
    pub key_id: String,
    pub key_version_id: String,
    pub value: String,
}
operation! { AsymmetricVerify{AsymmetricVerifyRequired: algorithm, digest, key_id, key_version_id, value}
    "AsymmetricVerify" -> AsymmetricVerifyOutput {
    0 "Algorithm" algorithm, 1 "Digest" digest, 2 "DryRun" dry_run: String, 3 "KeyId" key_id,
    4 "KeyVersionId" key_version_id, 5 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsymmetricVerifyOutput {
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    pub value: Option<bool>,
}
model! { AsymmetricVerifyOutput {
    0 "KeyId" key_id, 1 "KeyVersionId" key_version_id, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSecretValue {
    pub secrets_list: Option<Vec<BatchGetSecretValueSecretsList>>,
}
operation! { BatchGetSecretValue() "BatchGetSecretValue" -> BatchGetSecretValueOutput {
    0 "SecretsList" secrets_list: Vec<BatchGetSecretValueSecretsList>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSecretValueSecretsList {
    pub fetch_extended_config: Option<String>,
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}
input! { BatchGetSecretValueSecretsList(secret_name: String) {
    0 "FetchExtendedConfig" fetch_extended_config: String, 1 "SecretName" secret_name: String,
    2 "VersionId" version_id: String, 3 "VersionStage" version_stage: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSecretValueOutput {
    pub errors: Option<Vec<BatchGetSecretValueErrors>>,
    pub secret_values: Option<Vec<BatchGetSecretValueSecretValues>>,
}
model! { BatchGetSecretValueOutput {
    0 "Errors" errors, 1 "SecretValues" secret_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSecretValueErrors {
    pub code: Option<String>,
    pub http_status: Option<i64>,
    pub message: Option<String>,
    pub secret_name: Option<String>,
}
model! { BatchGetSecretValueErrors {
    0 "Code" code, 1 "HttpStatus" http_status, 2 "Message" message, 3 "SecretName" secret_name
} }

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
    pub secret_data: Option<Secret>,
    pub secret_data_type: Option<String>,
    pub secret_name: Option<String>,
    pub secret_type: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<BatchGetSecretValueVersionStages>,
}
model! { BatchGetSecretValueSecretValues {
    0 "AutomaticRotation" automatic_rotation, 1 "CreateTime" create_time, 2 "ExtendedConfig" extended_config,
    3 "LastRotationDate" last_rotation_date, 4 "NextRotationDate" next_rotation_date, 5 "RequestId" request_id,
    6 "RotationInterval" rotation_interval, 7 "SecretData" secret_data, 8 "SecretDataType" secret_data_type,
    9 "SecretName" secret_name, 10 "SecretType" secret_type, 11 "VersionId" version_id,
    12 "VersionStages" version_stages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSecretValueVersionStages {
    pub version_stage: Option<Vec<String>>,
}
model! { BatchGetSecretValueVersionStages {
    0 "VersionStage" version_stage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKeyDeletion {
    pub key_id: String,
}
operation! { CancelKeyDeletion(key_id: String) "CancelKeyDeletion" -> Empty {
    0 "KeyId" key_id
} }

pub type CancelKeyDeletionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectKmsInstance {
    pub km_provider: String,
    pub kms_instance_id: String,
    pub v_switch_ids: String,
    pub vpc_id: String,
    pub zone_ids: String,
}

/// What [`ConnectKmsInstance::new`] takes.
pub struct ConnectKmsInstanceRequired {
    pub km_provider: String,
    pub kms_instance_id: String,
    pub v_switch_ids: String,
    pub vpc_id: String,
    pub zone_ids: String,
}
operation! { ConnectKmsInstance{ConnectKmsInstanceRequired: km_provider, kms_instance_id, v_switch_ids, vpc_id, zone_ids}
    "ConnectKmsInstance" -> Empty {
    0 "KMProvider" km_provider, 1 "KmsInstanceId" kms_instance_id, 2 "VSwitchIds" v_switch_ids, 3 "VpcId" vpc_id,
    4 "ZoneIds" zone_ids
} }

pub type ConnectKmsInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlias {
    pub alias_name: String,
    pub key_id: String,
}
operation! { CreateAlias(alias_name: String, key_id: String) "CreateAlias" -> Empty {
    0 "AliasName" alias_name, 1 "KeyId" key_id
} }

pub type CreateAliasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAccessPoint {
    pub authentication_method: Option<String>,
    pub description: Option<String>,
    pub name: String,
    pub policies: String,
}
operation! { CreateApplicationAccessPoint(name: String, policies: String)
    "CreateApplicationAccessPoint" -> CreateApplicationAccessPointOutput {
    0 "AuthenticationMethod" authentication_method: String, 1 "Description" description: String, 2 "Name" name,
    3 "Policies" policies
} }

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
    0 "Arn" arn, 1 "AuthenticationMethod" authentication_method, 2 "Description" description, 3 "Name" name,
    4 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientKey {
    pub aap_name: String,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub password: Secret,
}
operation! { CreateClientKey(aap_name: String, password: Secret) "CreateClientKey" -> CreateClientKeyOutput {
    0 "AapName" aap_name, 1 "NotAfter" not_after: String, 2 "NotBefore" not_before: String, 3 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientKeyOutput {
    pub client_key_id: Option<String>,
    pub key_algorithm: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub private_key_data: Option<Secret>,
}
model! { CreateClientKeyOutput {
    0 "ClientKeyId" client_key_id, 1 "KeyAlgorithm" key_algorithm, 2 "NotAfter" not_after, 3 "NotBefore" not_before,
    4 "PrivateKeyData" private_key_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKey {
    pub dkms_instance_id: Option<String>,
    pub description: Option<String>,
    pub enable_automatic_rotation: Option<bool>,
    pub key_spec: Option<String>,
    pub key_storage_mechanism: Option<String>,
    pub key_usage: Option<String>,
    pub origin: Option<String>,
    pub policy: Option<String>,
    pub protection_level: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyOutput {
    pub key_metadata: Option<CreateKeyKeyMetadata>,
}
model! { CreateKeyOutput {
    0 "KeyMetadata" key_metadata
} }

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
    0 "Arn" arn, 1 "AutomaticRotation" automatic_rotation, 2 "CreationDate" creation_date, 3 "Creator" creator,
    4 "DKMSInstanceId" dkms_instance_id, 5 "DeleteDate" delete_date, 6 "Description" description, 7 "KeyId" key_id,
    8 "KeySpec" key_spec, 9 "KeyState" key_state, 10 "KeyUsage" key_usage, 11 "LastRotationDate" last_rotation_date,
    12 "MaterialExpireTime" material_expire_time, 13 "NextRotationDate" next_rotation_date, 14 "Origin" origin,
    15 "PrimaryKeyVersion" primary_key_version, 16 "ProtectionLevel" protection_level,
    17 "RotationInterval" rotation_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyVersion {
    pub key_id: String,
}
operation! { CreateKeyVersion(key_id: String) "CreateKeyVersion" -> CreateKeyVersionOutput {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyVersionOutput {
    pub key_version: Option<CreateKeyVersionKeyVersion>,
}
model! { CreateKeyVersionOutput {
    0 "KeyVersion" key_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyVersionKeyVersion {
    pub creation_date: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { CreateKeyVersionKeyVersion {
    0 "CreationDate" creation_date, 1 "KeyId" key_id, 2 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkRule {
    pub description: Option<String>,
    pub name: String,
    pub source_private_ip: Option<String>,
    pub r#type: String,
}
operation! { CreateNetworkRule(name: String, r#type: String) "CreateNetworkRule" -> CreateNetworkRuleOutput {
    0 "Description" description: String, 1 "Name" name, 2 "SourcePrivateIp" source_private_ip: String, 3 "Type" r#type
} }

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
    0 "Arn" arn, 1 "Description" description, 2 "Name" name, 3 "SourcePrivateIp" source_private_ip, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    pub access_control_rules: Option<String>,
    pub description: Option<String>,
    pub kms_instance: Option<String>,
    pub name: String,
    pub permissions: String,
    pub resources: String,
}
operation! { CreatePolicy(name: String, permissions: String, resources: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "AccessControlRules" access_control_rules: String, 1 "Description" description: String,
    2 "KmsInstance" kms_instance: String, 3 "Name" name, 4 "Permissions" permissions, 5 "Resources" resources
} }

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
    0 "AccessControlRules" access_control_rules, 1 "Arn" arn, 2 "Description" description, 3 "KmsInstance" kms_instance,
    4 "Name" name, 5 "Permissions" permissions, 6 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecret {
    pub dkms_instance_id: Option<String>,
    pub description: Option<String>,
    pub enable_automatic_rotation: Option<bool>,
    pub encryption_key_id: Option<String>,
    pub extended_config: Option<BTreeMap<String, Value>>,
    pub policy: Option<String>,
    pub rotation_interval: Option<String>,
    pub secret_data: Secret,
    pub secret_data_type: Option<String>,
    pub secret_name: String,
    pub secret_type: Option<String>,
    pub tags: Option<String>,
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
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

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
    0 "Arn" arn, 1 "AutomaticRotation" automatic_rotation, 2 "DKMSInstanceId" dkms_instance_id,
    3 "ExtendedConfig" extended_config, 4 "NextRotationDate" next_rotation_date, 5 "RotationInterval" rotation_interval,
    6 "SecretName" secret_name, 7 "SecretType" secret_type, 8 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Decrypt {
    pub ciphertext_blob: String,
    pub dry_run: Option<String>,
    pub encryption_context: Option<BTreeMap<String, Value>>,
    pub recipient: Option<String>,
}
operation! { Decrypt(ciphertext_blob: String) "Decrypt" -> DecryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "DryRun" dry_run: String,
    2 "EncryptionContext" encryption_context: BTreeMap<String, Value>, 3 "Recipient" recipient: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptOutput {
    pub ciphertext_for_recipient: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    pub plaintext: Option<Secret>,
}
model! { DecryptOutput {
    0 "CiphertextForRecipient" ciphertext_for_recipient, 1 "KeyId" key_id, 2 "KeyVersionId" key_version_id,
    3 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlias {
    pub alias_name: String,
}
operation! { DeleteAlias(alias_name: String) "DeleteAlias" -> Empty {
    0 "AliasName" alias_name
} }

pub type DeleteAliasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationAccessPoint {
    pub name: String,
}
operation! { DeleteApplicationAccessPoint(name: String) "DeleteApplicationAccessPoint" -> Empty {
    0 "Name" name
} }

pub type DeleteApplicationAccessPointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientKey {
    pub client_key_id: String,
}
operation! { DeleteClientKey(client_key_id: String) "DeleteClientKey" -> Empty {
    0 "ClientKeyId" client_key_id
} }

pub type DeleteClientKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyMaterial {
    pub key_id: String,
}
operation! { DeleteKeyMaterial(key_id: String) "DeleteKeyMaterial" -> Empty {
    0 "KeyId" key_id
} }

pub type DeleteKeyMaterialOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkRule {
    pub name: String,
}
operation! { DeleteNetworkRule(name: String) "DeleteNetworkRule" -> Empty {
    0 "Name" name
} }

pub type DeleteNetworkRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    pub name: String,
}
operation! { DeletePolicy(name: String) "DeletePolicy" -> Empty {
    0 "Name" name
} }

pub type DeletePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecret {
    pub force_delete_without_recovery: Option<String>,
    pub recovery_window_in_days: Option<String>,
    pub secret_name: String,
}
operation! { DeleteSecret(secret_name: String) "DeleteSecret" -> DeleteSecretOutput {
    0 "ForceDeleteWithoutRecovery" force_delete_without_recovery: String,
    1 "RecoveryWindowInDays" recovery_window_in_days: String, 2 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretOutput {
    pub planned_delete_time: Option<String>,
    pub secret_name: Option<String>,
}
model! { DeleteSecretOutput {
    0 "PlannedDeleteTime" planned_delete_time, 1 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountKmsStatus {}
operation! { DescribeAccountKmsStatus() "DescribeAccountKmsStatus" -> DescribeAccountKmsStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountKmsStatusOutput {
    pub account_status: Option<String>,
}
model! { DescribeAccountKmsStatusOutput {
    0 "AccountStatus" account_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAccessPoint {
    pub name: String,
}
operation! { DescribeApplicationAccessPoint(name: String)
    "DescribeApplicationAccessPoint" -> DescribeApplicationAccessPointOutput {
    0 "Name" name
} }

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
    0 "Arn" arn, 1 "AuthenticationMethod" authentication_method, 2 "Description" description, 3 "Name" name,
    4 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKey {
    pub key_id: String,
}
operation! { DescribeKey(key_id: String) "DescribeKey" -> DescribeKeyOutput {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyOutput {
    pub key_metadata: Option<DescribeKeyKeyMetadata>,
}
model! { DescribeKeyOutput {
    0 "KeyMetadata" key_metadata
} }

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
    0 "Arn" arn, 1 "AutomaticRotation" automatic_rotation, 2 "CreationDate" creation_date, 3 "Creator" creator,
    4 "DKMSInstanceId" dkms_instance_id, 5 "DeleteDate" delete_date, 6 "DeletionProtection" deletion_protection,
    7 "DeletionProtectionDescription" deletion_protection_description, 8 "Description" description, 9 "KeyId" key_id,
    10 "KeySpec" key_spec, 11 "KeyState" key_state, 12 "KeyUsage" key_usage, 13 "LastRotationDate" last_rotation_date,
    14 "MaterialExpireTime" material_expire_time, 15 "NextRotationDate" next_rotation_date, 16 "Origin" origin,
    17 "PrimaryKeyVersion" primary_key_version, 18 "ProtectionLevel" protection_level,
    19 "RotationInterval" rotation_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyVersion {
    pub key_id: String,
    pub key_version_id: String,
}
operation! { DescribeKeyVersion(key_id: String, key_version_id: String)
    "DescribeKeyVersion" -> DescribeKeyVersionOutput {
    0 "KeyId" key_id, 1 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyVersionOutput {
    pub key_version: Option<DescribeKeyVersionKeyVersion>,
}
model! { DescribeKeyVersionOutput {
    0 "KeyVersion" key_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyVersionKeyVersion {
    pub creation_date: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { DescribeKeyVersionKeyVersion {
    0 "CreationDate" creation_date, 1 "KeyId" key_id, 2 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRule {
    pub name: String,
}
operation! { DescribeNetworkRule(name: String) "DescribeNetworkRule" -> DescribeNetworkRuleOutput {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleOutput {
    pub arn: Option<String>,
    pub description: Option<String>,
    pub source_private_ip: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeNetworkRuleOutput {
    0 "Arn" arn, 1 "Description" description, 2 "SourcePrivateIp" source_private_ip, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicy {
    pub name: String,
}
operation! { DescribePolicy(name: String) "DescribePolicy" -> DescribePolicyOutput {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyOutput {
    pub access_control_rules: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub kms_instance: Option<String>,
    pub name: Option<String>,
    pub permissions: Option<Vec<String>>,
    pub resources: Option<Vec<String>>,
}
model! { DescribePolicyOutput {
    0 "AccessControlRules" access_control_rules, 1 "Arn" arn, 2 "Description" description, 3 "KmsInstance" kms_instance,
    4 "Name" name, 5 "Permissions" permissions, 6 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Option<Vec<DescribeRegionsRegion>>,
}
model! { DescribeRegionsRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecret {
    pub fetch_tags: Option<String>,
    pub secret_name: String,
}
operation! { DescribeSecret(secret_name: String) "DescribeSecret" -> DescribeSecretOutput {
    0 "FetchTags" fetch_tags: String, 1 "SecretName" secret_name
} }

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
    0 "Arn" arn, 1 "AutomaticRotation" automatic_rotation, 2 "CreateTime" create_time,
    3 "DKMSInstanceId" dkms_instance_id, 4 "Description" description, 5 "EncryptionKeyId" encryption_key_id,
    6 "ExtendedConfig" extended_config, 7 "LastRotationDate" last_rotation_date,
    8 "NextRotationDate" next_rotation_date, 9 "OwingService" owing_service, 10 "PlannedDeleteTime" planned_delete_time,
    11 "RotationInterval" rotation_interval, 12 "SecretName" secret_name, 13 "SecretType" secret_type, 14 "Tags" tags,
    15 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretTags {
    pub tag: Option<Vec<DescribeSecretTag>>,
}
model! { DescribeSecretTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeSecretTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKey {
    pub key_id: String,
}
operation! { DisableKey(key_id: String) "DisableKey" -> Empty {
    0 "KeyId" key_id
} }

pub type DisableKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKey {
    pub key_id: String,
}
operation! { EnableKey(key_id: String) "EnableKey" -> Empty {
    0 "KeyId" key_id
} }

pub type EnableKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Encrypt {
    pub dry_run: Option<String>,
    pub encryption_context: Option<BTreeMap<String, Value>>,
    pub key_id: String,
    pub plaintext: Secret,
}
operation! { Encrypt(key_id: String, plaintext: Secret) "Encrypt" -> EncryptOutput {
    0 "DryRun" dry_run: String, 1 "EncryptionContext" encryption_context: BTreeMap<String, Value>, 2 "KeyId" key_id,
    3 "Plaintext" plaintext
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { EncryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "KeyId" key_id, 2 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDataKey {
    pub ciphertext_blob: String,
    pub dry_run: Option<String>,
    pub encryption_context: Option<BTreeMap<String, Value>>,
    pub public_key_blob: String,
    pub wrapping_algorithm: String,
    pub wrapping_key_spec: String,
}
operation! { ExportDataKey(ciphertext_blob: String, public_key_blob: String, wrapping_algorithm: String, wrapping_key_spec: String)
    "ExportDataKey" -> ExportDataKeyOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "DryRun" dry_run: String,
    2 "EncryptionContext" encryption_context: BTreeMap<String, Value>, 3 "PublicKeyBlob" public_key_blob,
    4 "WrappingAlgorithm" wrapping_algorithm, 5 "WrappingKeySpec" wrapping_key_spec
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDataKeyOutput {
    pub exported_data_key: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { ExportDataKeyOutput {
    0 "ExportedDataKey" exported_data_key, 1 "KeyId" key_id, 2 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAndExportDataKey {
    pub dry_run: Option<String>,
    pub encryption_context: Option<BTreeMap<String, Value>>,
    pub key_id: String,
    pub key_spec: Option<String>,
    /// 0 to 1024.
    pub number_of_bytes: Option<i64>,
    pub public_key_blob: String,
    pub wrapping_algorithm: String,
    pub wrapping_key_spec: String,
}
operation! { GenerateAndExportDataKey(key_id: String, public_key_blob: String, wrapping_algorithm: String, wrapping_key_spec: String)
    "GenerateAndExportDataKey" -> GenerateAndExportDataKeyOutput {
    0 "DryRun" dry_run: String, 1 "EncryptionContext" encryption_context: BTreeMap<String, Value>, 2 "KeyId" key_id,
    3 "KeySpec" key_spec: String, 4 "NumberOfBytes" number_of_bytes: i64, 5 "PublicKeyBlob" public_key_blob,
    6 "WrappingAlgorithm" wrapping_algorithm, 7 "WrappingKeySpec" wrapping_key_spec
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAndExportDataKeyOutput {
    pub ciphertext_blob: Option<String>,
    pub exported_data_key: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { GenerateAndExportDataKeyOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "ExportedDataKey" exported_data_key, 2 "KeyId" key_id,
    3 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKey {
    pub dry_run: Option<String>,
    pub encryption_context: Option<BTreeMap<String, Value>>,
    pub key_id: String,
    pub key_spec: Option<String>,
    /// 0 to 1024.
    pub number_of_bytes: Option<i64>,
    pub recipient: Option<String>,
}
operation! { GenerateDataKey(key_id: String) "GenerateDataKey" -> GenerateDataKeyOutput {
    0 "DryRun" dry_run: String, 1 "EncryptionContext" encryption_context: BTreeMap<String, Value>, 2 "KeyId" key_id,
    3 "KeySpec" key_spec: String, 4 "NumberOfBytes" number_of_bytes: i64, 5 "Recipient" recipient: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKeyOutput {
    pub ciphertext_blob: Option<String>,
    pub ciphertext_for_recipient: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    pub plaintext: Option<Secret>,
}
model! { GenerateDataKeyOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "CiphertextForRecipient" ciphertext_for_recipient, 2 "KeyId" key_id,
    3 "KeyVersionId" key_version_id, 4 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKeyWithoutPlaintext {
    pub dry_run: Option<String>,
    pub encryption_context: Option<BTreeMap<String, Value>>,
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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDataKeyWithoutPlaintextOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { GenerateDataKeyWithoutPlaintextOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "KeyId" key_id, 2 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMac {
    pub algorithm: String,
    pub dry_run: Option<String>,
    pub key_id: String,
    pub message: String,
}
operation! { GenerateMac(algorithm: String, key_id: String, message: String) "GenerateMac" -> GenerateMacOutput {
    0 "Algorithm" algorithm, 1 "DryRun" dry_run: String, 2 "KeyId" key_id, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMacOutput {
    pub algorithm: Option<String>,
    pub key_id: Option<String>,
    pub mac: Option<String>,
}
model! { GenerateMacOutput {
    0 "Algorithm" algorithm, 1 "KeyId" key_id, 2 "Mac" mac
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientKey {
    pub client_key_id: String,
}
operation! { GetClientKey(client_key_id: String) "GetClientKey" -> GetClientKeyOutput {
    0 "ClientKeyId" client_key_id
} { method: "GET", } }

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
    0 "AapName" aap_name, 1 "ClientKeyId" client_key_id, 2 "CreateTime" create_time, 3 "KeyAlgorithm" key_algorithm,
    4 "KeyOrigin" key_origin, 5 "NotAfter" not_after, 6 "NotBefore" not_before, 7 "PublicKeyData" public_key_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultKmsInstance {}
operation! { GetDefaultKmsInstance() "GetDefaultKmsInstance" -> GetDefaultKmsInstanceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultKmsInstanceOutput {
    pub default_kms_instance_id: Option<String>,
}
model! { GetDefaultKmsInstanceOutput {
    0 "DefaultKmsInstanceId" default_kms_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeyPolicy {
    pub key_id: String,
    pub policy_name: Option<String>,
}
operation! { GetKeyPolicy(key_id: String) "GetKeyPolicy" -> GetKeyPolicyOutput {
    0 "KeyId" key_id, 1 "PolicyName" policy_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeyPolicyOutput {
    pub policy: Option<String>,
}
model! { GetKeyPolicyOutput {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstance {
    pub kms_instance_id: String,
}
operation! { GetKmsInstance(kms_instance_id: String) "GetKmsInstance" -> GetKmsInstanceOutput {
    0 "KmsInstanceId" kms_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceOutput {
    pub kms_instance: Option<GetKmsInstanceKmsInstance>,
}
model! { GetKmsInstanceOutput {
    0 "KmsInstance" kms_instance
} }

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
    pub vswitch_ids: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
}
model! { GetKmsInstanceKmsInstance {
    0 "BindVpcs" bind_vpcs, 1 "CaCertificateChainPem" ca_certificate_chain_pem, 2 "ChargeType" charge_type,
    3 "CreateTime" create_time, 4 "DeletionProtection" deletion_protection,
    5 "DeletionProtectionDescription" deletion_protection_description, 6 "EndDate" end_date, 7 "InstanceId" instance_id,
    8 "InstanceName" instance_name, 9 "KeyNum" key_num, 10 "Log" log, 11 "LogStorage" log_storage,
    12 "ProductType" product_type, 13 "ProductVersion" product_version, 14 "SaleStatus" sale_status,
    15 "SecretNum" secret_num, 16 "Spec" spec, 17 "StartDate" start_date, 18 "Status" status, 19 "VpcId" vpc_id,
    20 "VpcNum" vpc_num, 21 "VswitchIds" vswitch_ids, 22 "ZoneIds" zone_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceBindVpcs {
    pub bind_vpc: Option<Vec<GetKmsInstanceBindVpc>>,
}
model! { GetKmsInstanceBindVpcs {
    0 "BindVpc" bind_vpc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceBindVpc {
    pub region_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_owner_id: Option<String>,
}
model! { GetKmsInstanceBindVpc {
    0 "RegionId" region_id, 1 "VSwitchId" v_switch_id, 2 "VpcId" vpc_id, 3 "VpcOwnerId" vpc_owner_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceQuotaInfos {
    pub kms_instance_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { GetKmsInstanceQuotaInfos() "GetKmsInstanceQuotaInfos" -> GetKmsInstanceQuotaInfosOutput {
    0 "KmsInstanceId" kms_instance_id: String, 1 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceQuotaInfosOutput {
    pub kms_instance_id: Option<String>,
    pub kms_instance_quota_infos: Option<Vec<GetKmsInstanceQuotaInfosKmsInstanceQuotaInfos>>,
}
model! { GetKmsInstanceQuotaInfosOutput {
    0 "KmsInstanceId" kms_instance_id, 1 "KmsInstanceQuotaInfos" kms_instance_quota_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKmsInstanceQuotaInfosKmsInstanceQuotaInfos {
    pub resource_quota: Option<i64>,
    pub resource_type: Option<String>,
    pub used_quantity: Option<i64>,
}
model! { GetKmsInstanceQuotaInfosKmsInstanceQuotaInfos {
    0 "ResourceQuota" resource_quota, 1 "ResourceType" resource_type, 2 "UsedQuantity" used_quantity
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedDataKeyOutput {
    pub data_key_name: Option<String>,
    pub data_key_version_id: Option<String>,
    pub data_key_version_name: Option<String>,
    pub plaintext: Option<Secret>,
}
model! { GetManagedDataKeyOutput {
    0 "DataKeyName" data_key_name, 1 "DataKeyVersionId" data_key_version_id,
    2 "DataKeyVersionName" data_key_version_name, 3 "Plaintext" plaintext
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
    pub import_token: Option<Secret>,
    pub key_id: Option<String>,
    pub public_key: Option<String>,
    pub token_expire_time: Option<String>,
}
model! { GetParametersForImportOutput {
    0 "ImportToken" import_token, 1 "KeyId" key_id, 2 "PublicKey" public_key, 3 "TokenExpireTime" token_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKey {
    pub dry_run: Option<String>,
    pub key_id: String,
    pub key_version_id: String,
}
operation! { GetPublicKey(key_id: String, key_version_id: String) "GetPublicKey" -> GetPublicKeyOutput {
    0 "DryRun" dry_run: String, 1 "KeyId" key_id, 2 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKeyOutput {
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
    pub public_key: Option<String>,
}
model! { GetPublicKeyOutput {
    0 "KeyId" key_id, 1 "KeyVersionId" key_version_id, 2 "PublicKey" public_key
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRandomPasswordOutput {
    pub random_password: Option<Secret>,
}
model! { GetRandomPasswordOutput {
    0 "RandomPassword" random_password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretPolicy {
    pub policy_name: Option<String>,
    pub secret_name: String,
}
operation! { GetSecretPolicy(secret_name: String) "GetSecretPolicy" -> GetSecretPolicyOutput {
    0 "PolicyName" policy_name: String, 1 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretPolicyOutput {
    pub policy: Option<String>,
}
model! { GetSecretPolicyOutput {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValue {
    pub dry_run: Option<String>,
    pub fetch_extended_config: Option<bool>,
    pub secret_name: String,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}
operation! { GetSecretValue(secret_name: String) "GetSecretValue" -> GetSecretValueOutput {
    0 "DryRun" dry_run: String, 1 "FetchExtendedConfig" fetch_extended_config: bool, 2 "SecretName" secret_name,
    3 "VersionId" version_id: String, 4 "VersionStage" version_stage: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValueOutput {
    pub automatic_rotation: Option<String>,
    pub create_time: Option<String>,
    pub extended_config: Option<String>,
    pub last_rotation_date: Option<String>,
    pub next_rotation_date: Option<String>,
    pub rotation_interval: Option<String>,
    pub secret_data: Option<Secret>,
    pub secret_data_type: Option<String>,
    pub secret_name: Option<String>,
    pub secret_type: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<GetSecretValueVersionStages>,
}
model! { GetSecretValueOutput {
    0 "AutomaticRotation" automatic_rotation, 1 "CreateTime" create_time, 2 "ExtendedConfig" extended_config,
    3 "LastRotationDate" last_rotation_date, 4 "NextRotationDate" next_rotation_date,
    5 "RotationInterval" rotation_interval, 6 "SecretData" secret_data, 7 "SecretDataType" secret_data_type,
    8 "SecretName" secret_name, 9 "SecretType" secret_type, 10 "VersionId" version_id, 11 "VersionStages" version_stages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValueVersionStages {
    pub version_stage: Option<Vec<String>>,
}
model! { GetSecretValueVersionStages {
    0 "VersionStage" version_stage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyMaterial {
    pub encrypted_key_material: String,
    pub import_token: Secret,
    pub key_id: String,
    pub key_material_expire_unix: i64,
}
operation! { ImportKeyMaterial(encrypted_key_material: String, import_token: Secret, key_id: String, key_material_expire_unix: i64)
    "ImportKeyMaterial" -> Empty {
    0 "EncryptedKeyMaterial" encrypted_key_material, 1 "ImportToken" import_token, 2 "KeyId" key_id,
    3 "KeyMaterialExpireUnix" key_material_expire_unix
} }

pub type ImportKeyMaterialOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesOutput {
    pub aliases: Option<ListAliasesAliases>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAliasesOutput {
    0 "Aliases" aliases, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesAliases {
    pub alias: Option<Vec<ListAliasesAlias>>,
}
model! { ListAliasesAliases {
    0 "Alias" alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesAlias {
    pub alias_arn: Option<String>,
    pub alias_name: Option<String>,
    pub key_id: Option<String>,
}
model! { ListAliasesAlias {
    0 "AliasArn" alias_arn, 1 "AliasName" alias_name, 2 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesByKeyId {
    pub key_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAliasesByKeyId(key_id: String) "ListAliasesByKeyId" -> ListAliasesByKeyIdOutput {
    0 "KeyId" key_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListAliasesByKeyId: ListAliasesByKeyIdAlias =
    Number "PageNumber", "Aliases.Alias" aliases.alias, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesByKeyIdOutput {
    pub aliases: Option<ListAliasesByKeyIdAliases>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAliasesByKeyIdOutput {
    0 "Aliases" aliases, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesByKeyIdAliases {
    pub alias: Option<Vec<ListAliasesByKeyIdAlias>>,
}
model! { ListAliasesByKeyIdAliases {
    0 "Alias" alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesByKeyIdAlias {
    pub alias_arn: Option<String>,
    pub alias_name: Option<String>,
    pub key_id: Option<String>,
}
model! { ListAliasesByKeyIdAlias {
    0 "AliasArn" alias_arn, 1 "AliasName" alias_name, 2 "KeyId" key_id
} }

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
    Number "PageNumber", "ApplicationAccessPoints.ApplicationAccessPoint" application_access_points.application_access_point, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccessPointsOutput {
    pub application_access_points: Option<ListApplicationAccessPointsApplicationAccessPoints>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationAccessPointsOutput {
    0 "ApplicationAccessPoints" application_access_points, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccessPointsApplicationAccessPoints {
    pub application_access_point: Option<Vec<ListApplicationAccessPointsApplicationAccessPoint>>,
}
model! { ListApplicationAccessPointsApplicationAccessPoints {
    0 "ApplicationAccessPoint" application_access_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccessPointsApplicationAccessPoint {
    pub authentication_method: Option<String>,
    pub name: Option<String>,
}
model! { ListApplicationAccessPointsApplicationAccessPoint {
    0 "AuthenticationMethod" authentication_method, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientKeys {
    pub aap_name: Option<String>,
}
operation! { ListClientKeys() "ListClientKeys" -> ListClientKeysOutput {
    0 "AapName" aap_name: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientKeysOutput {
    pub client_keys: Option<Vec<ListClientKeysClientKeys>>,
}
model! { ListClientKeysOutput {
    0 "ClientKeys" client_keys
} }

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
    0 "AapName" aap_name, 1 "ClientKeyId" client_key_id, 2 "CreateTime" create_time, 3 "KeyAlgorithm" key_algorithm,
    4 "KeyOrigin" key_origin, 5 "NotAfter" not_after, 6 "NotBefore" not_before, 7 "PublicKeyData" public_key_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyVersions {
    pub key_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListKeyVersions(key_id: String) "ListKeyVersions" -> ListKeyVersionsOutput {
    0 "KeyId" key_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListKeyVersions: ListKeyVersionsKeyVersion =
    Number "PageNumber", "KeyVersions.KeyVersion" key_versions.key_version, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyVersionsOutput {
    pub key_versions: Option<ListKeyVersionsKeyVersions>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListKeyVersionsOutput {
    0 "KeyVersions" key_versions, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyVersionsKeyVersions {
    pub key_version: Option<Vec<ListKeyVersionsKeyVersion>>,
}
model! { ListKeyVersionsKeyVersions {
    0 "KeyVersion" key_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyVersionsKeyVersion {
    pub creation_date: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { ListKeyVersionsKeyVersion {
    0 "CreationDate" creation_date, 1 "KeyId" key_id, 2 "KeyVersionId" key_version_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeysOutput {
    pub keys: Option<ListKeysKeys>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListKeysOutput {
    0 "Keys" keys, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeysKeys {
    pub key: Option<Vec<ListKeysKey>>,
}
model! { ListKeysKeys {
    0 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeysKey {
    pub key_arn: Option<String>,
    pub key_id: Option<String>,
}
model! { ListKeysKey {
    0 "KeyArn" key_arn, 1 "KeyId" key_id
} }

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
    Number "PageNumber", "KmsInstances.KmsInstance" kms_instances.kms_instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKmsInstancesOutput {
    pub kms_instances: Option<ListKmsInstancesKmsInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListKmsInstancesOutput {
    0 "KmsInstances" kms_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKmsInstancesKmsInstances {
    pub kms_instance: Option<Vec<ListKmsInstancesKmsInstance>>,
}
model! { ListKmsInstancesKmsInstances {
    0 "KmsInstance" kms_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKmsInstancesKmsInstance {
    pub kms_instance_arn: Option<String>,
    pub kms_instance_id: Option<String>,
}
model! { ListKmsInstancesKmsInstance {
    0 "KmsInstanceArn" kms_instance_arn, 1 "KmsInstanceId" kms_instance_id
} }

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
    Number "PageNumber", "ManagedDataKeyVersions.ManagedDataKeyVersion" managed_data_key_versions.managed_data_key_version, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManagedDataKeyVersionsOutput {
    pub data_key_name: Option<String>,
    pub managed_data_key_versions: Option<ListManagedDataKeyVersionsManagedDataKeyVersions>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListManagedDataKeyVersionsOutput {
    0 "DataKeyName" data_key_name, 1 "ManagedDataKeyVersions" managed_data_key_versions, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManagedDataKeyVersionsManagedDataKeyVersions {
    pub managed_data_key_version: Option<Vec<ListManagedDataKeyVersionsManagedDataKeyVersion>>,
}
model! { ListManagedDataKeyVersionsManagedDataKeyVersions {
    0 "ManagedDataKeyVersion" managed_data_key_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManagedDataKeyVersionsManagedDataKeyVersion {
    pub data_key_version_id: Option<String>,
    pub data_key_version_name: Option<String>,
}
model! { ListManagedDataKeyVersionsManagedDataKeyVersion {
    0 "DataKeyVersionId" data_key_version_id, 1 "DataKeyVersionName" data_key_version_name
} }

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
    Number "PageNumber", "NetworkRules.NetworkRule" network_rules.network_rule, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkRulesOutput {
    pub network_rules: Option<ListNetworkRulesNetworkRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListNetworkRulesOutput {
    0 "NetworkRules" network_rules, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkRulesNetworkRules {
    pub network_rule: Option<Vec<ListNetworkRulesNetworkRule>>,
}
model! { ListNetworkRulesNetworkRules {
    0 "NetworkRule" network_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkRulesNetworkRule {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListNetworkRulesNetworkRule {
    0 "Name" name, 1 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policies: Option<ListPoliciesPolicies>,
    pub total_count: Option<i64>,
}
model! { ListPoliciesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Policies" policies, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicies {
    pub policy: Option<Vec<ListPoliciesPolicy>>,
}
model! { ListPoliciesPolicies {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicy {
    pub name: Option<String>,
}
model! { ListPoliciesPolicy {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTags {
    pub key_id: String,
}
operation! { ListResourceTags(key_id: String) "ListResourceTags" -> ListResourceTagsOutput {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTagsOutput {
    pub tags: Option<ListResourceTagsTags>,
}
model! { ListResourceTagsOutput {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTagsTags {
    pub tag: Option<Vec<ListResourceTagsTag>>,
}
model! { ListResourceTagsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTagsTag {
    pub key_id: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListResourceTagsTag {
    0 "KeyId" key_id, 1 "TagKey" tag_key, 2 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIds {
    pub include_deprecated: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub secret_name: String,
}
operation! { ListSecretVersionIds(secret_name: String) "ListSecretVersionIds" -> ListSecretVersionIdsOutput {
    0 "IncludeDeprecated" include_deprecated: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecretName" secret_name
} }
paged! { ListSecretVersionIds: ListSecretVersionIdsVersionId =
    Number "PageNumber", "VersionIds.VersionId" version_ids.version_id, total "TotalCount"
}

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
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SecretName" secret_name, 3 "TotalCount" total_count,
    4 "VersionIds" version_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIdsVersionIds {
    pub version_id: Option<Vec<ListSecretVersionIdsVersionId>>,
}
model! { ListSecretVersionIdsVersionIds {
    0 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIdsVersionId {
    pub create_time: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<ListSecretVersionIdsVersionStages>,
}
model! { ListSecretVersionIdsVersionId {
    0 "CreateTime" create_time, 1 "VersionId" version_id, 2 "VersionStages" version_stages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretVersionIdsVersionStages {
    pub version_stage: Option<Vec<String>>,
}
model! { ListSecretVersionIdsVersionStages {
    0 "VersionStage" version_stage
} }

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
    Number "PageNumber", "SecretList.Secret" secret_list.secret, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub secret_list: Option<ListSecretsSecretList>,
    pub total_count: Option<i64>,
}
model! { ListSecretsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SecretList" secret_list, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsSecretList {
    pub secret: Option<Vec<ListSecretsSecret>>,
}
model! { ListSecretsSecretList {
    0 "Secret" secret
} }

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
    0 "CreateTime" create_time, 1 "OwingService" owing_service, 2 "PlannedDeleteTime" planned_delete_time,
    3 "SecretName" secret_name, 4 "SecretType" secret_type, 5 "Tags" tags, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsTags {
    pub tag: Option<Vec<ListSecretsTag>>,
}
model! { ListSecretsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListSecretsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenKmsService {}
operation! { OpenKmsService() "OpenKmsService" -> Empty {} }

pub type OpenKmsServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSecretValue {
    pub secret_data: Secret,
    pub secret_data_type: Option<String>,
    pub secret_name: String,
    pub version_id: String,
    pub version_stages: Option<String>,
}
operation! { PutSecretValue(secret_data: Secret, secret_name: String, version_id: String)
    "PutSecretValue" -> PutSecretValueOutput {
    0 "SecretData" secret_data, 1 "SecretDataType" secret_data_type: String, 2 "SecretName" secret_name,
    3 "VersionId" version_id, 4 "VersionStages" version_stages: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSecretValueOutput {
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<PutSecretValueVersionStages>,
}
model! { PutSecretValueOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id, 2 "VersionStages" version_stages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSecretValueVersionStages {
    pub version_stage: Option<Vec<String>>,
}
model! { PutSecretValueVersionStages {
    0 "VersionStage" version_stage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReEncrypt {
    pub ciphertext_blob: String,
    pub destination_encryption_context: Option<BTreeMap<String, Value>>,
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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReEncryptOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    pub key_version_id: Option<String>,
}
model! { ReEncryptOutput {
    0 "CiphertextBlob" ciphertext_blob, 1 "KeyId" key_id, 2 "KeyVersionId" key_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseKmsInstance {
    pub force_delete_without_backup: Option<String>,
    pub kms_instance_id: String,
}
operation! { ReleaseKmsInstance(kms_instance_id: String) "ReleaseKmsInstance" -> Empty {
    0 "ForceDeleteWithoutBackup" force_delete_without_backup: String, 1 "KmsInstanceId" kms_instance_id
} }

pub type ReleaseKmsInstanceOutput = Empty;

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
pub struct RotateSecret {
    pub secret_name: String,
    pub version_id: String,
}
operation! { RotateSecret(secret_name: String, version_id: String) "RotateSecret" -> RotateSecretOutput {
    0 "SecretName" secret_name, 1 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateSecretOutput {
    pub arn: Option<String>,
    pub secret_name: Option<String>,
    pub version_id: Option<String>,
}
model! { RotateSecretOutput {
    0 "Arn" arn, 1 "SecretName" secret_name, 2 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleKeyDeletion {
    pub key_id: String,
    /// 7 to 366.
    pub pending_window_in_days: i64,
}
operation! { ScheduleKeyDeletion(key_id: String, pending_window_in_days: i64) "ScheduleKeyDeletion" -> Empty {
    0 "KeyId" key_id, 1 "PendingWindowInDays" pending_window_in_days
} }

pub type ScheduleKeyDeletionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDeletionProtection {
    pub deletion_protection_description: Option<String>,
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

pub type SetDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetKeyPolicy {
    pub key_id: String,
    pub policy: String,
    pub policy_name: Option<String>,
}
operation! { SetKeyPolicy(key_id: String, policy: String) "SetKeyPolicy" -> Empty {
    0 "KeyId" key_id, 1 "Policy" policy, 2 "PolicyName" policy_name: String
} }

pub type SetKeyPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecretPolicy {
    pub policy: String,
    pub policy_name: Option<String>,
    pub secret_name: String,
}
operation! { SetSecretPolicy(policy: String, secret_name: String) "SetSecretPolicy" -> Empty {
    0 "Policy" policy, 1 "PolicyName" policy_name: String, 2 "SecretName" secret_name
} }

pub type SetSecretPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResource {
    pub certificate_id: Option<String>,
    pub key_id: Option<String>,
    pub secret_name: Option<String>,
    pub tags: String,
}
operation! { TagResource(tags: String) "TagResource" -> Empty {
    0 "CertificateId" certificate_id: String, 1 "KeyId" key_id: String, 2 "SecretName" secret_name: String,
    3 "Tags" tags
} }

pub type TagResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResource {
    pub certificate_id: Option<String>,
    pub key_id: Option<String>,
    pub secret_name: Option<String>,
    pub tag_keys: String,
}
operation! { UntagResource(tag_keys: String) "UntagResource" -> Empty {
    0 "CertificateId" certificate_id: String, 1 "KeyId" key_id: String, 2 "SecretName" secret_name: String,
    3 "TagKeys" tag_keys
} }

pub type UntagResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlias {
    pub alias_name: String,
    pub key_id: String,
}
operation! { UpdateAlias(alias_name: String, key_id: String) "UpdateAlias" -> Empty {
    0 "AliasName" alias_name, 1 "KeyId" key_id
} }

pub type UpdateAliasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationAccessPoint {
    pub description: Option<String>,
    pub name: String,
    pub policies: Option<String>,
}
operation! { UpdateApplicationAccessPoint(name: String) "UpdateApplicationAccessPoint" -> Empty {
    0 "Description" description: String, 1 "Name" name, 2 "Policies" policies: String
} }

pub type UpdateApplicationAccessPointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKeyDescription {
    pub description: String,
    pub key_id: String,
}
operation! { UpdateKeyDescription(description: String, key_id: String) "UpdateKeyDescription" -> Empty {
    0 "Description" description, 1 "KeyId" key_id
} }

pub type UpdateKeyDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKmsInstanceBindVpc {
    pub bind_vpcs: String,
    pub kms_instance_id: String,
}
operation! { UpdateKmsInstanceBindVpc(bind_vpcs: String, kms_instance_id: String) "UpdateKmsInstanceBindVpc" -> Empty {
    0 "BindVpcs" bind_vpcs, 1 "KmsInstanceId" kms_instance_id
} }

pub type UpdateKmsInstanceBindVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkRule {
    pub description: Option<String>,
    pub name: String,
    pub source_private_ip: Option<String>,
}
operation! { UpdateNetworkRule(name: String) "UpdateNetworkRule" -> Empty {
    0 "Description" description: String, 1 "Name" name, 2 "SourcePrivateIp" source_private_ip: String
} }

pub type UpdateNetworkRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicy {
    pub access_control_rules: Option<String>,
    pub description: Option<String>,
    pub name: String,
    pub permissions: Option<String>,
    pub resources: Option<String>,
}
operation! { UpdatePolicy(name: String) "UpdatePolicy" -> Empty {
    0 "AccessControlRules" access_control_rules: String, 1 "Description" description: String, 2 "Name" name,
    3 "Permissions" permissions: String, 4 "Resources" resources: String
} }

pub type UpdatePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRotationPolicy {
    pub enable_automatic_rotation: bool,
    pub key_id: String,
    pub rotation_interval: Option<String>,
}
operation! { UpdateRotationPolicy(enable_automatic_rotation: bool, key_id: String) "UpdateRotationPolicy" -> Empty {
    0 "EnableAutomaticRotation" enable_automatic_rotation, 1 "KeyId" key_id,
    2 "RotationInterval" rotation_interval: String
} }

pub type UpdateRotationPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecret {
    pub description: Option<String>,
    pub secret_name: String,
    pub extended_config: Option<UpdateSecretExtendedConfig>,
}
operation! { UpdateSecret(secret_name: String) "UpdateSecret" -> UpdateSecretOutput {
    0 "Description" description: String, 1 "SecretName" secret_name,
    2 "ExtendedConfig" extended_config: UpdateSecretExtendedConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretExtendedConfig {
    pub custom_data: Option<BTreeMap<String, Value>>,
}
input! { UpdateSecretExtendedConfig() {
    0 "CustomData" custom_data: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretOutput {
    pub secret_name: Option<String>,
}
model! { UpdateSecretOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretRotationPolicy {
    pub enable_automatic_rotation: bool,
    pub rotation_interval: Option<String>,
    pub secret_name: String,
}
operation! { UpdateSecretRotationPolicy(enable_automatic_rotation: bool, secret_name: String)
    "UpdateSecretRotationPolicy" -> UpdateSecretRotationPolicyOutput {
    0 "EnableAutomaticRotation" enable_automatic_rotation, 1 "RotationInterval" rotation_interval: String,
    2 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretRotationPolicyOutput {
    pub secret_name: Option<String>,
}
model! { UpdateSecretRotationPolicyOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretVersionStage {
    pub move_to_version: Option<String>,
    pub remove_from_version: Option<String>,
    pub secret_name: String,
    pub version_stage: String,
}
operation! { UpdateSecretVersionStage(secret_name: String, version_stage: String)
    "UpdateSecretVersionStage" -> UpdateSecretVersionStageOutput {
    0 "MoveToVersion" move_to_version: String, 1 "RemoveFromVersion" remove_from_version: String,
    2 "SecretName" secret_name, 3 "VersionStage" version_stage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretVersionStageOutput {
    pub secret_name: Option<String>,
}
model! { UpdateSecretVersionStageOutput {
    0 "SecretName" secret_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMac {
    pub algorithm: String,
    pub dry_run: Option<String>,
    pub key_id: String,
    pub mac: String,
    pub message: String,
}
operation! { VerifyMac(algorithm: String, key_id: String, mac: String, message: String) "VerifyMac" -> VerifyMacOutput {
    0 "Algorithm" algorithm, 1 "DryRun" dry_run: String, 2 "KeyId" key_id, 3 "Mac" mac, 4 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMacOutput {
    pub algorithm: Option<String>,
    pub key_id: Option<String>,
    pub value: Option<bool>,
}
model! { VerifyMacOutput {
    0 "Algorithm" algorithm, 1 "KeyId" key_id, 2 "Value" value
} }

#[cfg(feature = "reflect")]
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
