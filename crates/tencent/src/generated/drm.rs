//! `drm` 2018-11-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "drm", version: "2018-11-15", code: "drm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFairPlayPem {
    pub pem: Secret,
    pub ask: String,
    pub pem_decrypt_key: Option<Secret>,
    pub bailor_id: Option<u64>,
    pub priority: Option<u64>,
}
operation! { AddFairPlayPem(pem: Secret, ask: String) "AddFairPlayPem" -> AddFairPlayPemOutput {
    0 "Pem" pem, 1 "Ask" ask, 2 "PemDecryptKey" pem_decrypt_key: Secret, 3 "BailorId" bailor_id: u64,
    4 "Priority" priority: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFairPlayPemOutput {
    pub fair_play_pem_id: Option<u64>,
    pub priority: Option<u64>,
}
model! { AddFairPlayPemOutput {
    0 "FairPlayPemId" fair_play_pem_id, 1 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEncryptKeys {
    pub drm_type: String,
    pub keys: Vec<KeyParam>,
    pub content_id: Option<String>,
    pub content_type: Option<String>,
}
operation! { CreateEncryptKeys(drm_type: String, keys: Vec<KeyParam>) "CreateEncryptKeys" -> Empty {
    0 "DrmType" drm_type, 1 "Keys" keys, 2 "ContentId" content_id: String, 3 "ContentType" content_type: String
} }

pub type CreateEncryptKeysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyParam {
    pub track: Option<String>,
    pub key: Option<String>,
    pub key_id: Option<String>,
    pub iv: Option<String>,
}
input! { KeyParam(track: String, key: String) {
    0 "Track" track: String, 1 "Key" key: String, 2 "KeyId" key_id: String, 3 "Iv" iv: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLicense {
    pub drm_type: String,
    pub license_request: String,
    pub content_type: String,
    pub tracks: Option<Vec<String>>,
    pub playback_policy: Option<PlaybackPolicy>,
    pub widevine_security_level: Option<String>,
}
operation! { CreateLicense(drm_type: String, license_request: String, content_type: String)
    "CreateLicense" -> CreateLicenseOutput {
    0 "DrmType" drm_type, 1 "LicenseRequest" license_request, 2 "ContentType" content_type,
    3 "Tracks" tracks: Vec<String>, 4 "PlaybackPolicy" playback_policy: PlaybackPolicy,
    5 "WidevineSecurityLevel" widevine_security_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaybackPolicy {
    pub license_duration_seconds: Option<u64>,
    pub playback_duration_seconds: Option<u64>,
}
input! { PlaybackPolicy() {
    0 "LicenseDurationSeconds" license_duration_seconds: u64, 1 "PlaybackDurationSeconds" playback_duration_seconds: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLicenseOutput {
    pub license: Option<Secret>,
    pub content_id: Option<String>,
}
model! { CreateLicenseOutput {
    0 "License" license, 1 "ContentId" content_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFairPlayPem {
    pub bailor_id: Option<u64>,
    pub fair_play_pem_id: Option<u64>,
}
operation! { DeleteFairPlayPem() "DeleteFairPlayPem" -> Empty {
    0 "BailorId" bailor_id: u64, 1 "FairPlayPemId" fair_play_pem_id: u64
} }

pub type DeleteFairPlayPemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllKeys {
    pub drm_type: String,
    pub rsa_public_key: Option<String>,
    pub content_id: Option<String>,
    pub content_type: Option<String>,
}
operation! { DescribeAllKeys(drm_type: String) "DescribeAllKeys" -> DescribeAllKeysOutput {
    0 "DrmType" drm_type, 1 "RsaPublicKey" rsa_public_key: String, 2 "ContentId" content_id: String,
    3 "ContentType" content_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllKeysOutput {
    pub keys: Option<Vec<Key>>,
    pub session_key: Option<String>,
    pub content_id: Option<String>,
}
model! { DescribeAllKeysOutput {
    0 "Keys" keys, 1 "SessionKey" session_key, 2 "ContentId" content_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Key {
    pub track: Option<String>,
    pub key_id: Option<String>,
    pub key: Option<String>,
    pub iv: Option<String>,
    pub insert_timestamp: Option<u64>,
}
model! { Key {
    0 "Track" track, 1 "KeyId" key_id, 2 "Key" key, 3 "Iv" iv, 4 "InsertTimestamp" insert_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDRMLicense {
    pub drm_type: String,
    pub tracks: Vec<String>,
    pub content_id: String,
    pub content_type: String,
}
operation! { DescribeDRMLicense(drm_type: String, tracks: Vec<String>, content_id: String, content_type: String)
    "DescribeDRMLicense" -> DescribeDRMLicenseOutput {
    0 "DrmType" drm_type, 1 "Tracks" tracks, 2 "ContentId" content_id, 3 "ContentType" content_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDRMLicenseOutput {
    pub content_id: Option<String>,
    pub tx_encryption_token: Option<Secret>,
}
model! { DescribeDRMLicenseOutput {
    0 "ContentId" content_id, 1 "TXEncryptionToken" tx_encryption_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFairPlayPem {
    pub bailor_id: Option<u64>,
    pub fair_play_pem_id: Option<u64>,
}
operation! { DescribeFairPlayPem() "DescribeFairPlayPem" -> DescribeFairPlayPemOutput {
    0 "BailorId" bailor_id: u64, 1 "FairPlayPemId" fair_play_pem_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFairPlayPemOutput {
    pub fair_play_pems: Option<Vec<FairPlayPemDigestInfo>>,
}
model! { DescribeFairPlayPemOutput {
    0 "FairPlayPems" fair_play_pems
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FairPlayPemDigestInfo {
    pub fair_play_pem_id: Option<u64>,
    pub priority: Option<u64>,
    pub md5_pem: Option<String>,
    pub md5_ask: Option<String>,
    pub md5_pem_decrypt_key: Option<Secret>,
}
model! { FairPlayPemDigestInfo {
    0 "FairPlayPemId" fair_play_pem_id, 1 "Priority" priority, 2 "Md5Pem" md5_pem, 3 "Md5Ask" md5_ask,
    4 "Md5PemDecryptKey" md5_pem_decrypt_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeys {
    pub drm_type: String,
    pub tracks: Vec<String>,
    pub content_type: String,
    pub rsa_public_key: Option<String>,
    pub content_id: Option<String>,
}
operation! { DescribeKeys(drm_type: String, tracks: Vec<String>, content_type: String)
    "DescribeKeys" -> DescribeKeysOutput {
    0 "DrmType" drm_type, 1 "Tracks" tracks, 2 "ContentType" content_type, 3 "RsaPublicKey" rsa_public_key: String,
    4 "ContentId" content_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeysOutput {
    pub keys: Option<Vec<Key>>,
    pub session_key: Option<String>,
    pub content_id: Option<String>,
    pub pssh: Option<String>,
}
model! { DescribeKeysOutput {
    0 "Keys" keys, 1 "SessionKey" session_key, 2 "ContentId" content_id, 3 "Pssh" pssh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTDRMKey {
    pub drm_type: String,
    pub tracks: Vec<String>,
    pub content_id: String,
    pub content_type: String,
}
operation! { GenerateTDRMKey(drm_type: String, tracks: Vec<String>, content_id: String, content_type: String)
    "GenerateTDRMKey" -> GenerateTDRMKeyOutput {
    0 "DrmType" drm_type, 1 "Tracks" tracks, 2 "ContentId" content_id, 3 "ContentType" content_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTDRMKeyOutput {
    pub content_id: Option<String>,
    pub tx_encryption_token: Option<Secret>,
}
model! { GenerateTDRMKeyOutput {
    0 "ContentId" content_id, 1 "TXEncryptionToken" tx_encryption_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFairPlayPem {
    pub pem: Secret,
    pub ask: String,
    pub fair_play_pem_id: u64,
    pub pem_decrypt_key: Option<Secret>,
    pub bailor_id: Option<u64>,
    pub priority: Option<u64>,
}
operation! { ModifyFairPlayPem(pem: Secret, ask: String, fair_play_pem_id: u64)
    "ModifyFairPlayPem" -> ModifyFairPlayPemOutput {
    0 "Pem" pem, 1 "Ask" ask, 2 "FairPlayPemId" fair_play_pem_id, 3 "PemDecryptKey" pem_decrypt_key: Secret,
    4 "BailorId" bailor_id: u64, 5 "Priority" priority: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFairPlayPemOutput {
    pub fair_play_pem_id: Option<u64>,
    pub priority: Option<u64>,
}
model! { ModifyFairPlayPemOutput {
    0 "FairPlayPemId" fair_play_pem_id, 1 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEncryption {
    pub cos_end_point: String,
    pub cos_secret_id: String,
    pub cos_secret_key: Secret,
    pub drm_type: String,
    pub source_object: DrmSourceObject,
    pub output_objects: Vec<DrmOutputObject>,
}

/// What [`StartEncryption::new`] takes.
pub struct StartEncryptionRequired {
    pub cos_end_point: String,
    pub cos_secret_id: String,
    pub cos_secret_key: Secret,
    pub drm_type: String,
    pub source_object: DrmSourceObject,
    pub output_objects: Vec<DrmOutputObject>,
}
operation! { StartEncryption{StartEncryptionRequired: cos_end_point, cos_secret_id, cos_secret_key, drm_type, source_object, output_objects}
    "StartEncryption" -> Empty {
    0 "CosEndPoint" cos_end_point, 1 "CosSecretId" cos_secret_id, 2 "CosSecretKey" cos_secret_key, 3 "DrmType" drm_type,
    4 "SourceObject" source_object, 5 "OutputObjects" output_objects
} }

pub type StartEncryptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmSourceObject {
    pub bucket_name: Option<String>,
    pub object_name: Option<String>,
}
input! { DrmSourceObject() {
    0 "BucketName" bucket_name: String, 1 "ObjectName" object_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmOutputObject {
    pub bucket_name: Option<String>,
    pub object_name: Option<String>,
    pub para: Option<DrmOutputPara>,
}
input! { DrmOutputObject() {
    0 "BucketName" bucket_name: String, 1 "ObjectName" object_name: String, 2 "Para" para: DrmOutputPara
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmOutputPara {
    pub r#type: Option<String>,
    pub language: Option<String>,
}
input! { DrmOutputPara() {
    0 "Type" r#type: String, 1 "Language" language: String
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_PEM_ID_NOT_EXIST: &str = "FailedOperation.PemIdNotExist";
    pub const FAILED_OPERATION_PEM_NUM_TOO_MUCH: &str = "FailedOperation.PemNumTooMuch";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
}

#[cfg(feature = "reflect")]
register! {
    AddFairPlayPem, CreateEncryptKeys, CreateLicense, DeleteFairPlayPem, DescribeAllKeys, DescribeDRMLicense,
    DescribeFairPlayPem, DescribeKeys, GenerateTDRMKey, ModifyFairPlayPem, StartEncryption
}
