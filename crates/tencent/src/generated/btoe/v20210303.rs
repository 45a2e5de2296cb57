//! `btoe` of Tencent Cloud, API version 2021-03-03.
//!
//! Endpoint: `btoe.tencentcloudapi.com`, or `btoe.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "btoe",
    "2021-03-03",
    "btoe",
    &Endpoints::NONE,
);

/// Creates audio deposit: `CreateAudioDeposit` of `btoe` 2021-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=CreateAudioDeposit>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudioDeposit {
    /// Required.
    pub evidence_name: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub file_content: Option<String>,
    pub file_url: Option<String>,
    pub hash_type: Option<i64>,
    pub evidence_description: Option<String>,
}
operation! { CreateAudioDeposit(evidence_name: String, file_name: String, evidence_hash: String)
    "CreateAudioDeposit" -> CreateAudioDepositOutput {
    0 "EvidenceName" evidence_name, 1 "FileName" file_name, 2 "EvidenceHash" evidence_hash,
    3 "BusinessId" business_id: String, 4 "FileContent" file_content: String, 5 "FileUrl" file_url: String,
    6 "HashType" hash_type: i64, 7 "EvidenceDescription" evidence_description: String
} }

/// Response of [`CreateAudioDeposit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudioDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateAudioDepositOutput {
    0 "BusinessId" business_id: String, 1 "EvidenceId" evidence_id: String
} }

/// Creates data deposit: `CreateDataDeposit` of `btoe` 2021-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=CreateDataDeposit>.
///
/// Errors: [`codes::FAILED_OPERATION_SENSITIVE_DATA`], [`codes::INVALID_PARAMETER_VALUE_DATA_INFO_TOO_LONG`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDeposit {
    /// Required.
    pub evidence_info: String,
    /// Required.
    pub evidence_name: String,
    /// Required.
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub hash_type: Option<i64>,
    pub evidence_description: Option<String>,
}
operation! { CreateDataDeposit(evidence_info: String, evidence_name: String, evidence_hash: String)
    "CreateDataDeposit" -> CreateDataDepositOutput {
    0 "EvidenceInfo" evidence_info, 1 "EvidenceName" evidence_name, 2 "EvidenceHash" evidence_hash,
    3 "BusinessId" business_id: String, 4 "HashType" hash_type: i64,
    5 "EvidenceDescription" evidence_description: String
} }

/// Response of [`CreateDataDeposit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateDataDepositOutput {
    0 "BusinessId" business_id: String, 1 "EvidenceId" evidence_id: String
} }

/// Creates doc deposit: `CreateDocDeposit` of `btoe` 2021-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=CreateDocDeposit>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_READ_FAILED`], [`codes::INVALID_PARAMETER_INVALID_FILE_SUFFIX`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocDeposit {
    /// Required.
    pub evidence_name: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub file_content: Option<String>,
    pub file_url: Option<String>,
    pub hash_type: Option<i64>,
    pub evidence_description: Option<String>,
}
operation! { CreateDocDeposit(evidence_name: String, file_name: String, evidence_hash: String)
    "CreateDocDeposit" -> CreateDocDepositOutput {
    0 "EvidenceName" evidence_name, 1 "FileName" file_name, 2 "EvidenceHash" evidence_hash,
    3 "BusinessId" business_id: String, 4 "FileContent" file_content: String, 5 "FileUrl" file_url: String,
    6 "HashType" hash_type: i64, 7 "EvidenceDescription" evidence_description: String
} }

/// Response of [`CreateDocDeposit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateDocDepositOutput {
    0 "BusinessId" business_id: String, 1 "EvidenceId" evidence_id: String
} }

/// Creates hash deposit: `CreateHashDeposit` of `btoe` 2021-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=CreateHashDeposit>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDeposit {
    /// Required.
    pub evidence_name: String,
    /// Required.
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub hash_type: Option<i64>,
    pub evidence_description: Option<String>,
}
operation! { CreateHashDeposit(evidence_name: String, evidence_hash: String)
    "CreateHashDeposit" -> CreateHashDepositOutput {
    0 "EvidenceName" evidence_name, 1 "EvidenceHash" evidence_hash, 2 "BusinessId" business_id: String,
    3 "HashType" hash_type: i64, 4 "EvidenceDescription" evidence_description: String
} }

/// Response of [`CreateHashDeposit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateHashDepositOutput {
    0 "BusinessId" business_id: String, 1 "EvidenceId" evidence_id: String
} }

/// Creates hash deposit no cert: `CreateHashDepositNoCert` of `btoe` 2021-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=CreateHashDepositNoCert>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDepositNoCert {
    /// Required.
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub hash_type: Option<i64>,
    pub evidence_info: Option<String>,
}
operation! { CreateHashDepositNoCert(evidence_hash: String) "CreateHashDepositNoCert" -> CreateHashDepositNoCertOutput {
    0 "EvidenceHash" evidence_hash, 1 "BusinessId" business_id: String, 2 "HashType" hash_type: i64,
    3 "EvidenceInfo" evidence_info: String
} }

/// Response of [`CreateHashDepositNoCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDepositNoCertOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
    pub evidence_time: Option<String>,
    pub evidence_tx_hash: Option<String>,
    pub blockchain_height: Option<i64>,
}
model! { CreateHashDepositNoCertOutput {
    0 "BusinessId" business_id: String, 1 "EvidenceId" evidence_id: String, 2 "EvidenceTime" evidence_time: String,
    3 "EvidenceTxHash" evidence_tx_hash: String, 4 "BlockchainHeight" blockchain_height: i64
} }

/// Creates hash deposit no seal: `CreateHashDepositNoSeal` of `btoe` 2021-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=CreateHashDepositNoSeal>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDepositNoSeal {
    /// Required.
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub hash_type: Option<i64>,
    pub evidence_info: Option<String>,
}
operation! { CreateHashDepositNoSeal(evidence_hash: String) "CreateHashDepositNoSeal" -> CreateHashDepositNoSealOutput {
    0 "EvidenceHash" evidence_hash, 1 "BusinessId" business_id: String, 2 "HashType" hash_type: i64,
    3 "EvidenceInfo" evidence_info: String
} }

/// Response of [`CreateHashDepositNoSeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDepositNoSealOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
    pub evidence_time: Option<String>,
    pub evidence_tx_hash: Option<String>,
    pub blockchain_height: Option<i64>,
}
model! { CreateHashDepositNoSealOutput {
    0 "BusinessId" business_id: String, 1 "EvidenceId" evidence_id: String, 2 "EvidenceTime" evidence_time: String,
    3 "EvidenceTxHash" evidence_tx_hash: String, 4 "BlockchainHeight" blockchain_height: i64
} }

/// Creates image deposit: `CreateImageDeposit` of `btoe` 2021-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=CreateImageDeposit>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_ENCODIND_FORMAT_ERROR`], [`codes::RESOURCE_INSUFFICIENT_LOW_BALANCE`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDeposit {
    /// Required.
    pub evidence_name: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub file_content: Option<String>,
    pub file_url: Option<String>,
    pub hash_type: Option<i64>,
    pub evidence_description: Option<String>,
}
operation! { CreateImageDeposit(evidence_name: String, file_name: String, evidence_hash: String)
    "CreateImageDeposit" -> CreateImageDepositOutput {
    0 "EvidenceName" evidence_name, 1 "FileName" file_name, 2 "EvidenceHash" evidence_hash,
    3 "BusinessId" business_id: String, 4 "FileContent" file_content: String, 5 "FileUrl" file_url: String,
    6 "HashType" hash_type: i64, 7 "EvidenceDescription" evidence_description: String
} }

/// Response of [`CreateImageDeposit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateImageDepositOutput {
    0 "BusinessId" business_id: String, 1 "EvidenceId" evidence_id: String
} }

/// Creates video deposit: `CreateVideoDeposit` of `btoe` 2021-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=CreateVideoDeposit>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_ENCODIND_FORMAT_ERROR`], [`codes::FAILED_OPERATION_FILE_READ_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_FILE_SUFFIX`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoDeposit {
    /// Required.
    pub evidence_name: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub file_content: Option<String>,
    pub file_url: Option<String>,
    pub hash_type: Option<i64>,
    pub evidence_description: Option<String>,
}
operation! { CreateVideoDeposit(evidence_name: String, file_name: String, evidence_hash: String)
    "CreateVideoDeposit" -> CreateVideoDepositOutput {
    0 "EvidenceName" evidence_name, 1 "FileName" file_name, 2 "EvidenceHash" evidence_hash,
    3 "BusinessId" business_id: String, 4 "FileContent" file_content: String, 5 "FileUrl" file_url: String,
    6 "HashType" hash_type: i64, 7 "EvidenceDescription" evidence_description: String
} }

/// Response of [`CreateVideoDeposit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateVideoDepositOutput {
    0 "BusinessId" business_id: String, 1 "EvidenceId" evidence_id: String
} }

/// Creates webpage deposit: `CreateWebpageDeposit` of `btoe` 2021-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=CreateWebpageDeposit>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_URL`], [`codes::RESOURCE_INSUFFICIENT_LOW_BALANCE`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebpageDeposit {
    /// Required.
    pub evidence_name: String,
    /// Required.
    pub evidence_url: String,
    pub business_id: Option<String>,
    pub hash_type: Option<i64>,
    pub evidence_description: Option<String>,
}
operation! { CreateWebpageDeposit(evidence_name: String, evidence_url: String)
    "CreateWebpageDeposit" -> CreateWebpageDepositOutput {
    0 "EvidenceName" evidence_name, 1 "EvidenceUrl" evidence_url, 2 "BusinessId" business_id: String,
    3 "HashType" hash_type: i64, 4 "EvidenceDescription" evidence_description: String
} }

/// Response of [`CreateWebpageDeposit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebpageDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateWebpageDepositOutput {
    0 "BusinessId" business_id: String, 1 "EvidenceId" evidence_id: String
} }

/// Gets deposit cert: `GetDepositCert` of `btoe` 2021-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=GetDepositCert>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositCert {
    /// Required.
    pub evidence_id: String,
}
operation! { GetDepositCert(evidence_id: String) "GetDepositCert" -> GetDepositCertOutput {
    0 "EvidenceId" evidence_id
} }

/// Response of [`GetDepositCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositCertOutput {
    pub evidence_id: Option<String>,
    pub evidence_cert: Option<String>,
}
model! { GetDepositCertOutput {
    0 "EvidenceId" evidence_id: String, 1 "EvidenceCert" evidence_cert: String
} }

/// Gets deposit file: `GetDepositFile` of `btoe` 2021-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=GetDepositFile>.
///
/// Errors: [`codes::FAILED_OPERATION_ARREARS_ERROR`], [`codes::FAILED_OPERATION_COUNT_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_DATA_INFO_TOO_LONG`], [`codes::FAILED_OPERATION_DOWN_LOAD_ERROR`],
/// [`codes::FAILED_OPERATION_HASH_NO_MATCH`], [`codes::FAILED_OPERATION_SENSITIVE_DATA`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_INFO_INVALID`], [`codes::INVALID_PARAMETER_INVALID_FILE_SUFFIX`],
/// [`codes::LIMIT_EXCEEDED_TOO_LARGE_FILE_ERROR`], [`codes::RESOURCE_INSUFFICIENT_LOW_BALANCE`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositFile {
    /// Required.
    pub evidence_id: String,
}
operation! { GetDepositFile(evidence_id: String) "GetDepositFile" -> GetDepositFileOutput {
    0 "EvidenceId" evidence_id
} }

/// Response of [`GetDepositFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositFileOutput {
    pub evidence_id: Option<String>,
    pub evidence_file: Option<String>,
}
model! { GetDepositFileOutput {
    0 "EvidenceId" evidence_id: String, 1 "EvidenceFile" evidence_file: String
} }

/// Gets deposit info: `GetDepositInfo` of `btoe` 2021-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=btoe&Version=2021-03-03&Action=GetDepositInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_DOWN_LOAD_ERROR`], [`codes::FAILED_OPERATION_FILE_READ_FAILED`],
/// [`codes::FAILED_OPERATION_SENSITIVE_DATA`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositInfo {
    /// Required.
    pub evidence_id: String,
}
operation! { GetDepositInfo(evidence_id: String) "GetDepositInfo" -> GetDepositInfoOutput {
    0 "EvidenceId" evidence_id
} }

/// Response of [`GetDepositInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositInfoOutput {
    pub evidence_id: Option<String>,
    pub evidence_time: Option<String>,
    pub evidence_tx_hash: Option<String>,
    pub blockchain_height: Option<i64>,
}
model! { GetDepositInfoOutput {
    0 "EvidenceId" evidence_id: String, 1 "EvidenceTime" evidence_time: String,
    2 "EvidenceTxHash" evidence_tx_hash: String, 3 "BlockchainHeight" blockchain_height: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ARREARS_ERROR "FailedOperation.ArrearsError",
    FAILED_OPERATION_COUNT_LIMIT_ERROR "FailedOperation.CountLimitError",
    FAILED_OPERATION_DATA_INFO_TOO_LONG "FailedOperation.DataInfoTooLong",
    FAILED_OPERATION_DOWN_LOAD_ERROR "FailedOperation.DownLoadError",
    FAILED_OPERATION_FILE_ENCODIND_FORMAT_ERROR "FailedOperation.FileEncodindFormatError",
    FAILED_OPERATION_FILE_READ_FAILED "FailedOperation.FileReadFailed",
    FAILED_OPERATION_HASH_NO_MATCH "FailedOperation.HashNoMatch",
    FAILED_OPERATION_ON_CHAIN_FAILURE "FailedOperation.OnChainFailure",
    FAILED_OPERATION_QUERY_NO_RECORD "FailedOperation.QueryNoRecord",
    FAILED_OPERATION_SENSITIVE_DATA "FailedOperation.SensitiveData",
    FAILED_OPERATION_UN_KNOW_ERROR "FailedOperation.UnKnowError", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_ACCOUNT_INFO_INVALID "InvalidParameter.AccountInfoInvalid",
    INVALID_PARAMETER_INVALID_FILE_SUFFIX "InvalidParameter.InvalidFileSuffix",
    INVALID_PARAMETER_INVALID_PARAMETER_VALUE "InvalidParameter.InvalidParameterValue",
    INVALID_PARAMETER_INVALID_URL "InvalidParameter.InvalidURL", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_DATA_INFO_TOO_LONG "InvalidParameterValue.DataInfoTooLong",
    INVALID_PARAMETER_VALUE_HASH_NO_MATCH "InvalidParameterValue.HashNoMatch",
    INVALID_PARAMETER_VALUE_INVALID_FILE_SUFFIX "InvalidParameterValue.InvalidFileSuffix",
    INVALID_PARAMETER_VALUE_INVALID_URL "InvalidParameterValue.InvalidURL",
    INVALID_PARAMETER_VALUE_TOO_LARGE_FILE_ERROR "InvalidParameterValue.TooLargeFileError",
    LIMIT_EXCEEDED_TOO_LARGE_FILE_ERROR "LimitExceeded.TooLargeFileError",
    RESOURCE_INSUFFICIENT_LOW_BALANCE "ResourceInsufficient.LowBalance",
    RESOURCE_NOT_FOUND_DOWN_LOAD_ERROR "ResourceNotFound.DownLoadError",
    RESOURCE_UNAVAILABLE_RESOURCE_NOT_OPENED "ResourceUnavailable.ResourceNotOpened"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateAudioDeposit, CreateDataDeposit, CreateDocDeposit, CreateHashDeposit, CreateHashDepositNoCert,
    CreateHashDepositNoSeal, CreateImageDeposit, CreateVideoDeposit, CreateWebpageDeposit, GetDepositCert,
    GetDepositFile, GetDepositInfo
}
