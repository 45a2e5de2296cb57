//! `btoe` 2021-05-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20210303;

static SERVICE: Service = Service { name: "btoe", version: "2021-05-14", code: "btoe", endpoints: &Endpoints::NONE };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudioDeposit {
    pub evidence_name: String,
    pub file_content: String,
    pub file_name: String,
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub hash_type: Option<u64>,
    pub evidence_description: Option<String>,
}
operation! { CreateAudioDeposit(evidence_name: String, file_content: String, file_name: String, evidence_hash: String)
    "CreateAudioDeposit" -> CreateAudioDepositOutput {
    0 "EvidenceName" evidence_name, 1 "FileContent" file_content, 2 "FileName" file_name,
    3 "EvidenceHash" evidence_hash, 4 "BusinessId" business_id: String, 5 "HashType" hash_type: u64,
    6 "EvidenceDescription" evidence_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudioDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateAudioDepositOutput {
    0 "BusinessId" business_id, 1 "EvidenceId" evidence_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDeposit {
    pub evidence_info: String,
    pub evidence_name: String,
    pub business_id: Option<String>,
    pub hash_type: Option<u64>,
    pub evidence_description: Option<String>,
}
operation! { CreateDataDeposit(evidence_info: String, evidence_name: String)
    "CreateDataDeposit" -> CreateDataDepositOutput {
    0 "EvidenceInfo" evidence_info, 1 "EvidenceName" evidence_name, 2 "BusinessId" business_id: String,
    3 "HashType" hash_type: u64, 4 "EvidenceDescription" evidence_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateDataDepositOutput {
    0 "BusinessId" business_id, 1 "EvidenceId" evidence_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocDeposit {
    pub evidence_name: String,
    pub file_content: String,
    pub file_name: String,
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub hash_type: Option<u64>,
    pub evidence_description: Option<String>,
}
operation! { CreateDocDeposit(evidence_name: String, file_content: String, file_name: String, evidence_hash: String)
    "CreateDocDeposit" -> CreateDocDepositOutput {
    0 "EvidenceName" evidence_name, 1 "FileContent" file_content, 2 "FileName" file_name,
    3 "EvidenceHash" evidence_hash, 4 "BusinessId" business_id: String, 5 "HashType" hash_type: u64,
    6 "EvidenceDescription" evidence_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateDocDepositOutput {
    0 "BusinessId" business_id, 1 "EvidenceId" evidence_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDeposit {
    pub evidence_name: String,
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub evidence_description: Option<String>,
}
operation! { CreateHashDeposit(evidence_name: String, evidence_hash: String)
    "CreateHashDeposit" -> CreateHashDepositOutput {
    0 "EvidenceName" evidence_name, 1 "EvidenceHash" evidence_hash, 2 "BusinessId" business_id: String,
    3 "EvidenceDescription" evidence_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateHashDepositOutput {
    0 "BusinessId" business_id, 1 "EvidenceId" evidence_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDepositNoCert {
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub evidence_info: Option<String>,
}
operation! { CreateHashDepositNoCert(evidence_hash: String) "CreateHashDepositNoCert" -> CreateHashDepositNoCertOutput {
    0 "EvidenceHash" evidence_hash, 1 "BusinessId" business_id: String, 2 "EvidenceInfo" evidence_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDepositNoCertOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateHashDepositNoCertOutput {
    0 "BusinessId" business_id, 1 "EvidenceId" evidence_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDepositNoSeal {
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub evidence_info: Option<String>,
}
operation! { CreateHashDepositNoSeal(evidence_hash: String) "CreateHashDepositNoSeal" -> CreateHashDepositNoSealOutput {
    0 "EvidenceHash" evidence_hash, 1 "BusinessId" business_id: String, 2 "EvidenceInfo" evidence_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHashDepositNoSealOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateHashDepositNoSealOutput {
    0 "BusinessId" business_id, 1 "EvidenceId" evidence_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDeposit {
    pub evidence_name: String,
    pub file_content: String,
    pub file_name: String,
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub hash_type: Option<u64>,
    pub evidence_description: Option<String>,
}
operation! { CreateImageDeposit(evidence_name: String, file_content: String, file_name: String, evidence_hash: String)
    "CreateImageDeposit" -> CreateImageDepositOutput {
    0 "EvidenceName" evidence_name, 1 "FileContent" file_content, 2 "FileName" file_name,
    3 "EvidenceHash" evidence_hash, 4 "BusinessId" business_id: String, 5 "HashType" hash_type: u64,
    6 "EvidenceDescription" evidence_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateImageDepositOutput {
    0 "BusinessId" business_id, 1 "EvidenceId" evidence_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoDeposit {
    pub evidence_name: String,
    pub file_content: String,
    pub file_name: String,
    pub evidence_hash: String,
    pub business_id: Option<String>,
    pub hash_type: Option<u64>,
    pub evidence_description: Option<String>,
}
operation! { CreateVideoDeposit(evidence_name: String, file_content: String, file_name: String, evidence_hash: String)
    "CreateVideoDeposit" -> CreateVideoDepositOutput {
    0 "EvidenceName" evidence_name, 1 "FileContent" file_content, 2 "FileName" file_name,
    3 "EvidenceHash" evidence_hash, 4 "BusinessId" business_id: String, 5 "HashType" hash_type: u64,
    6 "EvidenceDescription" evidence_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoDepositOutput {
    pub business_id: Option<String>,
    pub evidence_id: Option<String>,
}
model! { CreateVideoDepositOutput {
    0 "BusinessId" business_id, 1 "EvidenceId" evidence_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositCert {
    pub evidence_id: String,
}
operation! { GetDepositCert(evidence_id: String) "GetDepositCert" -> GetDepositCertOutput {
    0 "EvidenceId" evidence_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositCertOutput {
    pub evidence_id: Option<String>,
    pub evidence_cert: Option<String>,
}
model! { GetDepositCertOutput {
    0 "EvidenceId" evidence_id, 1 "EvidenceCert" evidence_cert
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositFile {
    pub evidence_id: String,
}
operation! { GetDepositFile(evidence_id: String) "GetDepositFile" -> GetDepositFileOutput {
    0 "EvidenceId" evidence_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositFileOutput {
    pub evidence_id: Option<String>,
    pub evidence_file: Option<String>,
}
model! { GetDepositFileOutput {
    0 "EvidenceId" evidence_id, 1 "EvidenceFile" evidence_file
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositInfo {
    pub evidence_id: String,
}
operation! { GetDepositInfo(evidence_id: String) "GetDepositInfo" -> GetDepositInfoOutput {
    0 "EvidenceId" evidence_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepositInfoOutput {
    pub evidence_id: Option<String>,
    pub evidence_time: Option<String>,
    pub evidence_tx_hash: Option<String>,
}
model! { GetDepositInfoOutput {
    0 "EvidenceId" evidence_id, 1 "EvidenceTime" evidence_time, 2 "EvidenceTxHash" evidence_tx_hash
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyEvidenceBlockChainTxHash {
    pub evidence_tx_hash: String,
}
operation! { VerifyEvidenceBlockChainTxHash(evidence_tx_hash: String)
    "VerifyEvidenceBlockChainTxHash" -> VerifyEvidenceBlockChainTxHashOutput {
    0 "EvidenceTxHash" evidence_tx_hash
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyEvidenceBlockChainTxHashOutput {
    pub result: Option<bool>,
    pub evidence_time: Option<String>,
    pub evidence_id: Option<String>,
}
model! { VerifyEvidenceBlockChainTxHashOutput {
    0 "Result" result, 1 "EvidenceTime" evidence_time, 2 "EvidenceId" evidence_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyEvidenceHash {
    pub evidence_hash: String,
}
operation! { VerifyEvidenceHash(evidence_hash: String) "VerifyEvidenceHash" -> VerifyEvidenceHashOutput {
    0 "EvidenceHash" evidence_hash
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyEvidenceHashOutput {
    pub result: Option<bool>,
}
model! { VerifyEvidenceHashOutput {
    0 "Result" result
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ARREARS_ERROR: &str = "FailedOperation.ArrearsError";
    pub const FAILED_OPERATION_COUNT_LIMIT_ERROR: &str = "FailedOperation.CountLimitError";
    pub const FAILED_OPERATION_DATA_INFO_TOO_LONG: &str = "FailedOperation.DataInfoTooLong";
    pub const FAILED_OPERATION_DOWN_LOAD_ERROR: &str = "FailedOperation.DownLoadError";
    pub const FAILED_OPERATION_FILE_ENCODIND_FORMAT_ERROR: &str = "FailedOperation.FileEncodindFormatError";
    pub const FAILED_OPERATION_FILE_READ_FAILED: &str = "FailedOperation.FileReadFailed";
    pub const FAILED_OPERATION_HASH_NO_MATCH: &str = "FailedOperation.HashNoMatch";
    pub const FAILED_OPERATION_ON_CHAIN_FAILURE: &str = "FailedOperation.OnChainFailure";
    pub const FAILED_OPERATION_QUERY_NO_RECORD: &str = "FailedOperation.QueryNoRecord";
    pub const FAILED_OPERATION_SENSITIVE_DATA: &str = "FailedOperation.SensitiveData";
    pub const FAILED_OPERATION_UN_KNOW_ERROR: &str = "FailedOperation.UnKnowError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACCOUNT_INFO_INVALID: &str = "InvalidParameter.AccountInfoInvalid";
    pub const INVALID_PARAMETER_INVALID_FILE_SUFFIX: &str = "InvalidParameter.InvalidFileSuffix";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_VALUE: &str = "InvalidParameter.InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_DATA_INFO_TOO_LONG: &str = "InvalidParameterValue.DataInfoTooLong";
    pub const INVALID_PARAMETER_VALUE_HASH_NO_MATCH: &str = "InvalidParameterValue.HashNoMatch";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_SUFFIX: &str = "InvalidParameterValue.InvalidFileSuffix";
    pub const INVALID_PARAMETER_VALUE_INVALID_URL: &str = "InvalidParameterValue.InvalidURL";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_ERROR: &str = "InvalidParameterValue.ParameterError";
    pub const INVALID_PARAMETER_VALUE_TOO_LARGE_FILE_ERROR: &str = "InvalidParameterValue.TooLargeFileError";
    pub const LIMIT_EXCEEDED_TOO_LARGE_FILE_ERROR: &str = "LimitExceeded.TooLargeFileError";
    pub const RESOURCE_INSUFFICIENT_LOW_BALANCE: &str = "ResourceInsufficient.LowBalance";
    pub const RESOURCE_NOT_FOUND_DOWN_LOAD_ERROR: &str = "ResourceNotFound.DownLoadError";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_NOT_OPENED: &str = "ResourceUnavailable.ResourceNotOpened";
}

#[cfg(feature = "reflect")]
register! {
    CreateAudioDeposit, CreateDataDeposit, CreateDocDeposit, CreateHashDeposit, CreateHashDepositNoCert,
    CreateHashDepositNoSeal, CreateImageDeposit, CreateVideoDeposit, GetDepositCert, GetDepositFile, GetDepositInfo,
    VerifyEvidenceBlockChainTxHash, VerifyEvidenceHash
}
