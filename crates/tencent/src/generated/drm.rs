//! `drm` of Tencent Cloud, API version 2018-11-15.
//!
//! Endpoint: `drm.tencentcloudapi.com`, or `drm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, drm::DescribeFairPlayPem};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeFairPlayPem::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("drm", "2018-11-15", "drm", &Endpoints::NONE);

/// Adds fair play pem: `AddFairPlayPem` of `drm` 2018-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15&Action=AddFairPlayPem>.
///
/// Errors: [`codes::FAILED_OPERATION_PEM_ID_NOT_EXIST`], [`codes::FAILED_OPERATION_PEM_NUM_TOO_MUCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFairPlayPem {
    /// Required. Secret.
    pub pem: Secret,
    /// Required.
    pub ask: String,
    /// Secret.
    pub pem_decrypt_key: Option<Secret>,
    pub bailor_id: Option<i64>,
    pub priority: Option<i64>,
}
operation! { AddFairPlayPem(pem: Secret, ask: String) "AddFairPlayPem" -> AddFairPlayPemOutput {
    0 "Pem" pem, 1 "Ask" ask, 2 "PemDecryptKey" pem_decrypt_key: Secret, 3 "BailorId" bailor_id: i64,
    4 "Priority" priority: i64
} }

/// Response of [`AddFairPlayPem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFairPlayPemOutput {
    pub fair_play_pem_id: Option<i64>,
    pub priority: Option<i64>,
}
model! { AddFairPlayPemOutput {
    0 "FairPlayPemId" fair_play_pem_id: i64, 1 "Priority" priority: i64
} }

/// Creates encrypt keys: `CreateEncryptKeys` of `drm` 2018-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15&Action=CreateEncryptKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEncryptKeys {
    /// Required.
    pub drm_type: String,
    /// Required.
    pub keys: Vec<KeyParam>,
    pub content_id: Option<String>,
    pub content_type: Option<String>,
}
operation! { CreateEncryptKeys(drm_type: String, keys: Vec<KeyParam>) "CreateEncryptKeys" -> Empty {
    0 "DrmType" drm_type, 1 "Keys" keys, 2 "ContentId" content_id: String, 3 "ContentType" content_type: String
} }

/// Response of [`CreateEncryptKeys`]: empty.
pub type CreateEncryptKeysOutput = Empty;

/// In the request of [`CreateEncryptKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyParam {
    /// Required.
    pub track: Option<String>,
    /// Required.
    pub key: Option<String>,
    pub key_id: Option<String>,
    pub iv: Option<String>,
}
input! { KeyParam(track: String, key: String) {
    0 "Track" track: String, 1 "Key" key: String, 2 "KeyId" key_id: String, 3 "Iv" iv: String
} }

/// Creates license: `CreateLicense` of `drm` 2018-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15&Action=CreateLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLicense {
    /// Required.
    pub drm_type: String,
    /// Required.
    pub license_request: String,
    /// Required.
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

/// In the request of [`CreateLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaybackPolicy {
    pub license_duration_seconds: Option<i64>,
    pub playback_duration_seconds: Option<i64>,
}
input! { PlaybackPolicy() {
    0 "LicenseDurationSeconds" license_duration_seconds: i64, 1 "PlaybackDurationSeconds" playback_duration_seconds: i64
} }

/// Response of [`CreateLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLicenseOutput {
    /// Secret.
    pub license: Option<Secret>,
    pub content_id: Option<String>,
}
model! { CreateLicenseOutput {
    0 "License" license: Secret, 1 "ContentId" content_id: String
} }

/// Deletes fair play pem: `DeleteFairPlayPem` of `drm` 2018-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15&Action=DeleteFairPlayPem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFairPlayPem {
    pub bailor_id: Option<i64>,
    pub fair_play_pem_id: Option<i64>,
}
operation! { DeleteFairPlayPem() "DeleteFairPlayPem" -> Empty {
    0 "BailorId" bailor_id: i64, 1 "FairPlayPemId" fair_play_pem_id: i64
} }

/// Response of [`DeleteFairPlayPem`]: empty.
pub type DeleteFairPlayPemOutput = Empty;

/// Describes all keys: `DescribeAllKeys` of `drm` 2018-11-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15&Action=DescribeAllKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllKeys {
    /// Required.
    pub drm_type: String,
    pub rsa_public_key: Option<String>,
    pub content_id: Option<String>,
    pub content_type: Option<String>,
}
operation! { DescribeAllKeys(drm_type: String) "DescribeAllKeys" -> DescribeAllKeysOutput {
    0 "DrmType" drm_type, 1 "RsaPublicKey" rsa_public_key: String, 2 "ContentId" content_id: String,
    3 "ContentType" content_type: String
} }

/// Response of [`DescribeAllKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllKeysOutput {
    pub keys: Vec<Key>,
    pub session_key: Option<String>,
    pub content_id: Option<String>,
}
model! { DescribeAllKeysOutput {
    0 "Keys" keys: Vec<Key>, 1 "SessionKey" session_key: String, 2 "ContentId" content_id: String
} }

/// In the response of [`DescribeAllKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Key {
    pub track: Option<String>,
    pub key_id: Option<String>,
    pub key: Option<String>,
    pub iv: Option<String>,
    pub insert_timestamp: Option<i64>,
}
model! { Key {
    0 "Track" track: String, 1 "KeyId" key_id: String, 2 "Key" key: String, 3 "Iv" iv: String,
    4 "InsertTimestamp" insert_timestamp: i64
} }

/// Describes drm license: `DescribeDRMLicense` of `drm` 2018-11-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15&Action=DescribeDRMLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDRMLicense {
    /// Required.
    pub drm_type: String,
    /// Required.
    pub tracks: Vec<String>,
    /// Required.
    pub content_id: String,
    /// Required.
    pub content_type: String,
}
operation! { DescribeDRMLicense(drm_type: String, tracks: Vec<String>, content_id: String, content_type: String)
    "DescribeDRMLicense" -> DescribeDRMLicenseOutput {
    0 "DrmType" drm_type, 1 "Tracks" tracks, 2 "ContentId" content_id, 3 "ContentType" content_type
} }

/// Response of [`DescribeDRMLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDRMLicenseOutput {
    pub content_id: Option<String>,
    /// Secret.
    pub tx_encryption_token: Option<Secret>,
}
model! { DescribeDRMLicenseOutput {
    0 "ContentId" content_id: String, 1 "TXEncryptionToken" tx_encryption_token: Secret
} }

/// Describes fair play pem: `DescribeFairPlayPem` of `drm` 2018-11-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15&Action=DescribeFairPlayPem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFairPlayPem {
    pub bailor_id: Option<i64>,
    pub fair_play_pem_id: Option<i64>,
}
operation! { DescribeFairPlayPem() "DescribeFairPlayPem" -> DescribeFairPlayPemOutput {
    0 "BailorId" bailor_id: i64, 1 "FairPlayPemId" fair_play_pem_id: i64
} }

/// Response of [`DescribeFairPlayPem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFairPlayPemOutput {
    pub fair_play_pems: Vec<FairPlayPemDigestInfo>,
}
model! { DescribeFairPlayPemOutput {
    0 "FairPlayPems" fair_play_pems: Vec<FairPlayPemDigestInfo>
} }

/// In the response of [`DescribeFairPlayPem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FairPlayPemDigestInfo {
    pub fair_play_pem_id: Option<i64>,
    pub priority: Option<i64>,
    pub md5_pem: Option<String>,
    pub md5_ask: Option<String>,
    /// Secret.
    pub md5_pem_decrypt_key: Option<Secret>,
}
model! { FairPlayPemDigestInfo {
    0 "FairPlayPemId" fair_play_pem_id: i64, 1 "Priority" priority: i64, 2 "Md5Pem" md5_pem: String,
    3 "Md5Ask" md5_ask: String, 4 "Md5PemDecryptKey" md5_pem_decrypt_key: Secret
} }

/// Describes keys: `DescribeKeys` of `drm` 2018-11-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15&Action=DescribeKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeys {
    /// Required.
    pub drm_type: String,
    /// Required.
    pub tracks: Vec<String>,
    /// Required.
    pub content_type: String,
    pub rsa_public_key: Option<String>,
    pub content_id: Option<String>,
}
operation! { DescribeKeys(drm_type: String, tracks: Vec<String>, content_type: String)
    "DescribeKeys" -> DescribeKeysOutput {
    0 "DrmType" drm_type, 1 "Tracks" tracks, 2 "ContentType" content_type, 3 "RsaPublicKey" rsa_public_key: String,
    4 "ContentId" content_id: String
} }

/// Response of [`DescribeKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeysOutput {
    pub keys: Vec<Key>,
    pub session_key: Option<String>,
    pub content_id: Option<String>,
    pub pssh: Option<String>,
}
model! { DescribeKeysOutput {
    0 "Keys" keys: Vec<Key>, 1 "SessionKey" session_key: String, 2 "ContentId" content_id: String, 3 "Pssh" pssh: String
} }

/// Generates tdrm key: `GenerateTDRMKey` of `drm` 2018-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15&Action=GenerateTDRMKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTDRMKey {
    /// Required.
    pub drm_type: String,
    /// Required.
    pub tracks: Vec<String>,
    /// Required.
    pub content_id: String,
    /// Required.
    pub content_type: String,
}
operation! { GenerateTDRMKey(drm_type: String, tracks: Vec<String>, content_id: String, content_type: String)
    "GenerateTDRMKey" -> GenerateTDRMKeyOutput {
    0 "DrmType" drm_type, 1 "Tracks" tracks, 2 "ContentId" content_id, 3 "ContentType" content_type
} }

/// Response of [`GenerateTDRMKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTDRMKeyOutput {
    pub content_id: Option<String>,
    /// Secret.
    pub tx_encryption_token: Option<Secret>,
}
model! { GenerateTDRMKeyOutput {
    0 "ContentId" content_id: String, 1 "TXEncryptionToken" tx_encryption_token: Secret
} }

/// Modifies fair play pem: `ModifyFairPlayPem` of `drm` 2018-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15&Action=ModifyFairPlayPem>.
///
/// Errors: [`codes::FAILED_OPERATION_PEM_ID_NOT_EXIST`], [`codes::FAILED_OPERATION_PEM_NUM_TOO_MUCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFairPlayPem {
    /// Required. Secret.
    pub pem: Secret,
    /// Required.
    pub ask: String,
    /// Required.
    pub fair_play_pem_id: i64,
    /// Secret.
    pub pem_decrypt_key: Option<Secret>,
    pub bailor_id: Option<i64>,
    pub priority: Option<i64>,
}
operation! { ModifyFairPlayPem(pem: Secret, ask: String, fair_play_pem_id: i64)
    "ModifyFairPlayPem" -> ModifyFairPlayPemOutput {
    0 "Pem" pem, 1 "Ask" ask, 2 "FairPlayPemId" fair_play_pem_id, 3 "PemDecryptKey" pem_decrypt_key: Secret,
    4 "BailorId" bailor_id: i64, 5 "Priority" priority: i64
} }

/// Response of [`ModifyFairPlayPem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFairPlayPemOutput {
    pub fair_play_pem_id: Option<i64>,
    pub priority: Option<i64>,
}
model! { ModifyFairPlayPemOutput {
    0 "FairPlayPemId" fair_play_pem_id: i64, 1 "Priority" priority: i64
} }

/// Starts encryption: `StartEncryption` of `drm` 2018-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=drm&Version=2018-11-15&Action=StartEncryption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEncryption {
    /// Required.
    pub cos_end_point: String,
    /// Required.
    pub cos_secret_id: String,
    /// Required. Secret.
    pub cos_secret_key: Secret,
    /// Required.
    pub drm_type: String,
    /// Required.
    pub source_object: DrmSourceObject,
    /// Required.
    pub output_objects: Vec<DrmOutputObject>,
}

/// Arguments of [`StartEncryption::new`].
pub struct StartEncryptionRequired {
    pub cos_end_point: String,
    pub cos_secret_id: String,
    pub cos_secret_key: Secret,
    pub drm_type: String,
    pub source_object: DrmSourceObject,
    pub output_objects: Vec<DrmOutputObject>,
}
operation! {
    StartEncryption { StartEncryptionRequired: cos_end_point, cos_secret_id, cos_secret_key, drm_type, source_object, output_objects }
    "StartEncryption" -> Empty {
    0 "CosEndPoint" cos_end_point, 1 "CosSecretId" cos_secret_id, 2 "CosSecretKey" cos_secret_key, 3 "DrmType" drm_type,
    4 "SourceObject" source_object, 5 "OutputObjects" output_objects
} }

/// Response of [`StartEncryption`]: empty.
pub type StartEncryptionOutput = Empty;

/// In the request of [`StartEncryption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmSourceObject {
    pub bucket_name: Option<String>,
    pub object_name: Option<String>,
}
input! { DrmSourceObject() {
    0 "BucketName" bucket_name: String, 1 "ObjectName" object_name: String
} }

/// In the request of [`StartEncryption`].
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

/// In the request of [`StartEncryption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmOutputPara {
    pub r#type: Option<String>,
    pub language: Option<String>,
}
input! { DrmOutputPara() {
    0 "Type" r#type: String, 1 "Language" language: String
} }

codes! {
    FAILED_OPERATION_PEM_ID_NOT_EXIST "FailedOperation.PemIdNotExist",
    FAILED_OPERATION_PEM_NUM_TOO_MUCH "FailedOperation.PemNumTooMuch", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    UNKNOWN_PARAMETER "UnknownParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddFairPlayPem, CreateEncryptKeys, CreateLicense, DeleteFairPlayPem, DescribeAllKeys, DescribeDRMLicense,
    DescribeFairPlayPem, DescribeKeys, GenerateTDRMKey, ModifyFairPlayPem, StartEncryption
}
