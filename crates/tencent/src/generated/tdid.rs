//! `tdid` of Tencent Cloud, API version 2021-05-19.
//!
//! Endpoint: `tdid.tencentcloudapi.com`, or `tdid.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tdid::GetAppSummary};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAppSummary::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tdid",
    "2021-05-19",
    "tdid",
    &Endpoints::NONE,
);

/// Creates disclosed credential: `CreateDisclosedCredential` of `tdid` 2021-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=CreateDisclosedCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisclosedCredential {
    pub policy_id: Option<i64>,
    pub credential_data: Option<String>,
    pub policy_json: Option<String>,
    pub dap_id: Option<i64>,
    pub uap_id: Option<i64>,
}
operation! { CreateDisclosedCredential() "CreateDisclosedCredential" -> CreateDisclosedCredentialOutput {
    0 "PolicyId" policy_id: i64, 1 "CredentialData" credential_data: String, 2 "PolicyJson" policy_json: String,
    3 "DAPId" dap_id: i64, 4 "UAPId" uap_id: i64
} }

/// Response of [`CreateDisclosedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisclosedCredentialOutput {
    pub credential_data: Option<String>,
}
model! { CreateDisclosedCredentialOutput {
    0 "CredentialData" credential_data: String
} }

/// Creates presentation: `CreatePresentation` of `tdid` 2021-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=CreatePresentation>.
///
/// Errors: [`codes::CREDENTIAL_GENERATE_COMMITMENT_FAILED`], [`codes::CREDENTIAL_GENERATE_RANGE_PROOF`],
/// [`codes::CREDENTIAL_INVALID_PROOF_COMMITMENT`], [`codes::CREDENTIAL_INVALID_PROOF_VALUE`],
/// [`codes::CREDENTIAL_INVALID_ZERO_PROOF`], [`codes::CREDENTIAL_PROOF_VALUE_NOT_EXISTED`],
/// [`codes::CREDENTIAL_VERIFY_ZERO_PROOF_FAILED`], [`codes::FAILED_OPERATION_INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresentation {
    pub dap_id: Option<i64>,
    pub uap_id: Option<i64>,
    pub credentials: Option<Vec<String>>,
    pub did: Option<String>,
    /// Secret.
    pub verify_code: Option<Secret>,
    pub policy_json: Option<String>,
    pub unsigned: Option<bool>,
    pub credential_list: Option<Vec<CredentialProof>>,
}
operation! { CreatePresentation() "CreatePresentation" -> CreatePresentationOutput {
    0 "DAPId" dap_id: i64, 1 "UAPId" uap_id: i64, 2 "Credentials" credentials: Vec<String>, 3 "Did" did: String,
    4 "VerifyCode" verify_code: Secret, 5 "PolicyJson" policy_json: String, 6 "Unsigned" unsigned: bool,
    7 "CredentialList" credential_list: Vec<CredentialProof>
} }

/// In the request of [`CreatePresentation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialProof {
    /// Required.
    pub credential: Option<String>,
}
input! { CredentialProof(credential: String) {
    0 "Credential" credential: String
} }

/// Response of [`CreatePresentation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresentationOutput {
    pub presentation_data: Option<String>,
}
model! { CreatePresentationOutput {
    0 "PresentationData" presentation_data: String
} }

/// Creates t did by host: `CreateTDidByHost` of `tdid` 2021-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=CreateTDidByHost>.
///
/// Errors: [`codes::DID_FAILED_OPERATION_DID_EXISTED`], [`codes::DID_FAILED_OPERATION_DID_OBJECT_ID_EXISTED`],
/// [`codes::DID_FAILED_OPERATION_DID_STATUS_INVALID`], [`codes::DID_FAILED_OPERATION_GET_DID_DOC_FILED`],
/// [`codes::DID_FAILED_OPERATION_NOT_DID_CREATOR`], [`codes::DID_FAILED_OPERATION_PRIVATE_KEY_INVALID`],
/// [`codes::DID_FAILED_OPERATION_PUBLIC_KEY_INVALID`], [`codes::FAILED_OPERATION_INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTDidByHost {
    pub dap_id: Option<i64>,
    pub custom_attribute: Option<String>,
}
operation! { CreateTDidByHost() "CreateTDidByHost" -> CreateTDidByHostOutput {
    0 "DAPId" dap_id: i64, 1 "CustomAttribute" custom_attribute: String
} }

/// Response of [`CreateTDidByHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTDidByHostOutput {
    pub did: Option<String>,
    pub transaction: Option<ChainTransaction>,
}
model! { CreateTDidByHostOutput {
    0 "Did" did: String, 1 "Transaction" transaction: ChainTransaction
} }

/// In the response of [`CreateTDidByHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChainTransaction {
    pub transaction_hash: Option<String>,
}
model! { ChainTransaction {
    0 "TransactionHash" transaction_hash: String
} }

/// Creates t did by pub key: `CreateTDidByPubKey` of `tdid` 2021-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=CreateTDidByPubKey>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_SERVER_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_SERVICE_PANIC`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTDidByPubKey {
    pub dap_id: Option<i64>,
    pub public_key: Option<String>,
    pub custom_attribute: Option<String>,
    pub ignore_existed: Option<i64>,
}
operation! { CreateTDidByPubKey() "CreateTDidByPubKey" -> CreateTDidByPubKeyOutput {
    0 "DAPId" dap_id: i64, 1 "PublicKey" public_key: String, 2 "CustomAttribute" custom_attribute: String,
    3 "IgnoreExisted" ignore_existed: i64
} }

/// Response of [`CreateTDidByPubKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTDidByPubKeyOutput {
    pub did: Option<String>,
    pub transaction: Option<ChainTransaction>,
}
model! { CreateTDidByPubKeyOutput {
    0 "Did" did: String, 1 "Transaction" transaction: ChainTransaction
} }

/// Deactivates t did: `DeactivateTDid` of `tdid` 2021-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=DeactivateTDid>.
///
/// Errors: [`codes::DID_FAILED_OPERATION_DID_STATUS_INVALID`], [`codes::DID_FAILED_OPERATION_NOT_DID_CREATOR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateTDid {
    pub did: Option<String>,
    pub operate_credential: Option<String>,
    pub dap_id: Option<i64>,
    pub deactivated: Option<String>,
}
operation! { DeactivateTDid() "DeactivateTDid" -> DeactivateTDidOutput {
    0 "Did" did: String, 1 "OperateCredential" operate_credential: String, 2 "DAPId" dap_id: i64,
    3 "Deactivated" deactivated: String
} }

/// Response of [`DeactivateTDid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateTDidOutput {
    pub transaction: Option<ChainTransaction>,
}
model! { DeactivateTDidOutput {
    0 "Transaction" transaction: ChainTransaction
} }

/// Gets app summary: `GetAppSummary` of `tdid` 2021-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=GetAppSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSummary {
    pub dap_id: Option<i64>,
}
operation! { GetAppSummary() "GetAppSummary" -> GetAppSummaryOutput {
    0 "DAPId" dap_id: i64
} }

/// Response of [`GetAppSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSummaryOutput {
    pub app_counter: Option<ResourceCounterData>,
    pub user_counter: Option<ResourceCounterData>,
}
model! { GetAppSummaryOutput {
    0 "AppCounter" app_counter: ResourceCounterData, 1 "UserCounter" user_counter: ResourceCounterData
} }

/// In the response of [`GetAppSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceCounterData {
    pub did_cnt: Option<i64>,
    pub vc_cnt: Option<i64>,
    pub cpt_cnt: Option<i64>,
    pub verify_cnt: Option<i64>,
    pub auth_cnt: Option<i64>,
}
model! { ResourceCounterData {
    0 "DidCnt" did_cnt: i64, 1 "VCCnt" vc_cnt: i64, 2 "CPTCnt" cpt_cnt: i64, 3 "VerifyCnt" verify_cnt: i64,
    4 "AuthCnt" auth_cnt: i64
} }

/// Gets credential state: `GetCredentialState` of `tdid` 2021-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=GetCredentialState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialState {
    pub credential_id: Option<String>,
    pub dap_id: Option<i64>,
}
operation! { GetCredentialState() "GetCredentialState" -> GetCredentialStateOutput {
    0 "CredentialId" credential_id: String, 1 "DAPId" dap_id: i64
} }

/// Response of [`GetCredentialState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialStateOutput {
    pub credential_state: Option<CredentialState>,
}
model! { GetCredentialStateOutput {
    0 "CredentialState" credential_state: CredentialState
} }

/// In the response of [`GetCredentialState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialState {
    pub id: Option<String>,
    pub status: Option<i64>,
    pub issuer: Option<String>,
    pub vc_digest: Option<String>,
    pub tx_digest: Option<String>,
    pub issue_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub cpt_id: Option<i64>,
    pub signature: Option<String>,
    pub meta_digest: Option<String>,
}
model! { CredentialState {
    0 "Id" id: String, 1 "Status" status: i64, 2 "Issuer" issuer: String, 3 "VCDigest" vc_digest: String,
    4 "TXDigest" tx_digest: String, 5 "IssueTime" issue_time: i64, 6 "ExpireTime" expire_time: i64,
    7 "CPTId" cpt_id: i64, 8 "Signature" signature: String, 9 "MetaDigest" meta_digest: String
} }

/// Gets over summary: `GetOverSummary` of `tdid` 2021-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=GetOverSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOverSummary {}
operation! { GetOverSummary() "GetOverSummary" -> GetOverSummaryOutput {} }

/// Response of [`GetOverSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOverSummaryOutput {
    pub app_counter: Option<ResourceCounterData>,
    pub user_counter: Option<ResourceCounterData>,
    pub app_cnt: Option<i64>,
    pub deploy_cnt: Option<i64>,
    pub chain_cnt: Option<i64>,
}
model! { GetOverSummaryOutput {
    0 "AppCounter" app_counter: ResourceCounterData, 1 "UserCounter" user_counter: ResourceCounterData,
    2 "AppCnt" app_cnt: i64, 3 "DeployCnt" deploy_cnt: i64, 4 "ChainCnt" chain_cnt: i64
} }

/// Gets t did by object id: `GetTDidByObjectId` of `tdid` 2021-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=GetTDidByObjectId>.
///
/// Errors: [`codes::DID_FAILED_OPERATION_DID_EXISTED`], [`codes::DID_FAILED_OPERATION_DID_OBJECT_ID_EXISTED`],
/// [`codes::DID_FAILED_OPERATION_DID_STATUS_INVALID`], [`codes::DID_FAILED_OPERATION_GET_DID_DOC_FILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidByObjectId {
    pub object_id: Option<String>,
    pub dap_id: Option<i64>,
}
operation! { GetTDidByObjectId() "GetTDidByObjectId" -> GetTDidByObjectIdOutput {
    0 "ObjectId" object_id: String, 1 "DAPId" dap_id: i64
} }

/// Response of [`GetTDidByObjectId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidByObjectIdOutput {
    pub did: Option<String>,
}
model! { GetTDidByObjectIdOutput {
    0 "Did" did: String
} }

/// Gets t did document: `GetTDidDocument` of `tdid` 2021-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=GetTDidDocument>.
///
/// Errors: [`codes::DID_FAILED_OPERATION_GET_DID_DOC_FILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidDocument {
    pub did: Option<String>,
    pub dap_id: Option<i64>,
}
operation! { GetTDidDocument() "GetTDidDocument" -> GetTDidDocumentOutput {
    0 "Did" did: String, 1 "DAPId" dap_id: i64
} }

/// Response of [`GetTDidDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidDocumentOutput {
    pub document: Option<String>,
}
model! { GetTDidDocumentOutput {
    0 "Document" document: String
} }

/// Gets t did pub key: `GetTDidPubKey` of `tdid` 2021-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=GetTDidPubKey>.
///
/// Errors: [`codes::DID_FAILED_OPERATION_GET_DID_DOC_FILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidPubKey {
    pub did: Option<String>,
    pub dap_id: Option<i64>,
}
operation! { GetTDidPubKey() "GetTDidPubKey" -> GetTDidPubKeyOutput {
    0 "Did" did: String, 1 "DAPId" dap_id: i64
} }

/// Response of [`GetTDidPubKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidPubKeyOutput {
    pub auth_public_key_list: Vec<String>,
}
model! { GetTDidPubKeyOutput {
    0 "AuthPublicKeyList" auth_public_key_list: Vec<String>
} }

/// `IssueCredential` of `tdid` 2021-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=IssueCredential>.
///
/// Errors: [`codes::CREDENTIAL_GENERATE_COMMITMENT_FAILED`], [`codes::CREDENTIAL_GENERATE_RANGE_PROOF`],
/// [`codes::CREDENTIAL_INVALID_PROOF_COMMITMENT`], [`codes::CREDENTIAL_INVALID_PROOF_VALUE`],
/// [`codes::CREDENTIAL_INVALID_ZERO_PROOF`], [`codes::CREDENTIAL_PROOF_VALUE_NOT_EXISTED`],
/// [`codes::CREDENTIAL_VERIFY_ZERO_PROOF_FAILED`], [`codes::FAILED_OPERATION_INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueCredential {
    pub crdl_arg: Option<CRDLArg>,
    pub un_signed: Option<bool>,
    pub dap_id: Option<i64>,
}
operation! { IssueCredential() "IssueCredential" -> IssueCredentialOutput {
    0 "CRDLArg" crdl_arg: CRDLArg, 1 "UnSigned" un_signed: bool, 2 "DAPId" dap_id: i64
} }

/// In the request of [`IssueCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CRDLArg {
    /// Required.
    pub cpt_id: Option<i64>,
    /// Required.
    pub issuer: Option<String>,
    /// Required.
    pub expiration_date: Option<String>,
    /// Required.
    pub claim_json: Option<String>,
    pub r#type: Option<Vec<String>>,
    pub parties: Option<Vec<String>>,
}
input! { CRDLArg(cpt_id: i64, issuer: String, expiration_date: String, claim_json: String) {
    0 "CPTId" cpt_id: i64, 1 "Issuer" issuer: String, 2 "ExpirationDate" expiration_date: String,
    3 "ClaimJson" claim_json: String, 4 "Type" r#type: Vec<String>, 5 "Parties" parties: Vec<String>
} }

/// Response of [`IssueCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueCredentialOutput {
    pub credential_data: Option<String>,
}
model! { IssueCredentialOutput {
    0 "CredentialData" credential_data: String
} }

/// Queries authority info: `QueryAuthorityInfo` of `tdid` 2021-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=QueryAuthorityInfo>.
///
/// Errors: [`codes::AUTHORITY_AUTHORITY_NAME_LENGTH_LONG`], [`codes::AUTHORITY_AUTHORITY_REMARK_LENGTH_LONG`],
/// [`codes::AUTHORITY_ERR_CODE_AUTHORITY_REGISTERED`], [`codes::AUTHORITY_ERR_CODE_DID_AUTHORITY_REGISTERED`],
/// [`codes::DID_FAILED_OPERATION_NOT_AUTHORITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuthorityInfo {
    pub did: Option<String>,
    pub dap_id: Option<i64>,
    pub name: Option<String>,
}
operation! { QueryAuthorityInfo() "QueryAuthorityInfo" -> QueryAuthorityInfoOutput {
    0 "Did" did: String, 1 "DAPId" dap_id: i64, 2 "Name" name: String
} }

/// Response of [`QueryAuthorityInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuthorityInfoOutput {
    pub name: Option<String>,
    pub did: Option<String>,
    pub status: Option<i64>,
    pub description: Option<String>,
    pub recognize_time: Option<String>,
}
model! { QueryAuthorityInfoOutput {
    0 "Name" name: String, 1 "Did" did: String, 2 "Status" status: i64, 3 "Description" description: String,
    4 "RecognizeTime" recognize_time: String
} }

/// Queries cpt: `QueryCPT` of `tdid` 2021-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=QueryCPT>.
///
/// Errors: [`codes::CPT_CREATE_CPT_FAILED`], [`codes::CPT_INVALID_CPT_JSON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCPT {
    pub dap_id: Option<i64>,
    pub cpt_id: Option<i64>,
}
operation! { QueryCPT() "QueryCPT" -> QueryCPTOutput {
    0 "DAPId" dap_id: i64, 1 "CPTId" cpt_id: i64
} }

/// Response of [`QueryCPT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCPTOutput {
    pub cpt_json: Option<String>,
}
model! { QueryCPTOutput {
    0 "CPTJson" cpt_json: String
} }

/// Sets t did attribute: `SetTDidAttribute` of `tdid` 2021-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=SetTDidAttribute>.
///
/// Errors: [`codes::DID_FAILED_OPERATION_DID_STATUS_INVALID`], [`codes::DID_FAILED_OPERATION_NOT_DID_CREATOR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTDidAttribute {
    pub did: Option<String>,
    pub attributes: Option<Vec<DidAttribute>>,
    pub dap_id: Option<i64>,
    pub operate_credential: Option<String>,
}
operation! { SetTDidAttribute() "SetTDidAttribute" -> SetTDidAttributeOutput {
    0 "Did" did: String, 1 "Attributes" attributes: Vec<DidAttribute>, 2 "DAPId" dap_id: i64,
    3 "OperateCredential" operate_credential: String
} }

/// In the request of [`SetTDidAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DidAttribute {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub val: Option<String>,
}
input! { DidAttribute(key: String, val: String) {
    0 "Key" key: String, 1 "Val" val: String
} }

/// Response of [`SetTDidAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTDidAttributeOutput {
    pub transaction: Option<ChainTransaction>,
}
model! { SetTDidAttributeOutput {
    0 "Transaction" transaction: ChainTransaction
} }

/// Updates credential state: `UpdateCredentialState` of `tdid` 2021-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=UpdateCredentialState>.
///
/// Errors: [`codes::CPT_CREATE_CPT_FAILED`], [`codes::CREDENTIAL_GENERATE_COMMITMENT_FAILED`],
/// [`codes::CREDENTIAL_GENERATE_RANGE_PROOF`], [`codes::CREDENTIAL_INVALID_PROOF_COMMITMENT`],
/// [`codes::CREDENTIAL_INVALID_PROOF_VALUE`], [`codes::CREDENTIAL_INVALID_ZERO_PROOF`],
/// [`codes::CREDENTIAL_PROOF_VALUE_NOT_EXISTED`], [`codes::CREDENTIAL_VERIFY_ZERO_PROOF_FAILED`],
/// [`codes::DID_FAILED_OPERATION_NOT_DID_CREATOR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialState {
    pub dap_id: Option<i64>,
    pub operate_credential: Option<String>,
    pub origin_credential: Option<String>,
    pub credential_status: Option<CredentialStatusInfo>,
}
operation! { UpdateCredentialState() "UpdateCredentialState" -> UpdateCredentialStateOutput {
    0 "DAPId" dap_id: i64, 1 "OperateCredential" operate_credential: String,
    2 "OriginCredential" origin_credential: String, 3 "CredentialStatus" credential_status: CredentialStatusInfo
} }

/// In the request of [`UpdateCredentialState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialStatusInfo {
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub status: Option<i64>,
}
input! { CredentialStatusInfo() {
    0 "Id" id: String, 1 "Issuer" issuer: String, 2 "Status" status: i64
} }

/// Response of [`UpdateCredentialState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialStateOutput {
    pub result: Option<bool>,
}
model! { UpdateCredentialStateOutput {
    0 "Result" result: bool
} }

/// Verifies credentials: `VerifyCredentials` of `tdid` 2021-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=VerifyCredentials>.
///
/// Errors: [`codes::CREDENTIAL_GENERATE_COMMITMENT_FAILED`], [`codes::CREDENTIAL_GENERATE_RANGE_PROOF`],
/// [`codes::CREDENTIAL_INVALID_PROOF_COMMITMENT`], [`codes::CREDENTIAL_INVALID_PROOF_VALUE`],
/// [`codes::CREDENTIAL_INVALID_ZERO_PROOF`], [`codes::CREDENTIAL_PROOF_VALUE_NOT_EXISTED`],
/// [`codes::CREDENTIAL_VERIFY_ZERO_PROOF_FAILED`], [`codes::FAILED_OPERATION_INVALID_PARAMETER_VALUE`],
/// [`codes::INTERNAL_ERROR_SERVICE_PANIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCredentials {
    pub verify_type: Option<i64>,
    pub credential_data: Option<String>,
    pub dap_id: Option<i64>,
}
operation! { VerifyCredentials() "VerifyCredentials" -> VerifyCredentialsOutput {
    0 "VerifyType" verify_type: i64, 1 "CredentialData" credential_data: String, 2 "DAPId" dap_id: i64
} }

/// Response of [`VerifyCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCredentialsOutput {
    pub result: Option<bool>,
    pub verify_code: Option<i64>,
    pub verify_message: Option<String>,
}
model! { VerifyCredentialsOutput {
    0 "Result" result: bool, 1 "VerifyCode" verify_code: i64, 2 "VerifyMessage" verify_message: String
} }

/// Verifies presentation: `VerifyPresentation` of `tdid` 2021-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdid&Version=2021-05-19&Action=VerifyPresentation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPresentation {
    pub did: Option<String>,
    pub presentation_data: Option<String>,
    pub dap_id: Option<i64>,
    /// Secret.
    pub verify_code: Option<Secret>,
}
operation! { VerifyPresentation() "VerifyPresentation" -> VerifyPresentationOutput {
    0 "Did" did: String, 1 "PresentationData" presentation_data: String, 2 "DAPId" dap_id: i64,
    3 "VerifyCode" verify_code: Secret
} }

/// Response of [`VerifyPresentation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPresentationOutput {
    pub result: Option<bool>,
    pub verify_code: Option<i64>,
    pub verify_message: Option<String>,
}
model! { VerifyPresentationOutput {
    0 "Result" result: bool, 1 "VerifyCode" verify_code: i64, 2 "VerifyMessage" verify_message: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTHORITY_AUTHORITY_NAME_LENGTH_LONG "Authority.AuthorityNameLengthLong",
    AUTHORITY_AUTHORITY_REMARK_LENGTH_LONG "Authority.AuthorityRemarkLengthLong",
    AUTHORITY_ERR_CODE_AUTHORITY_REGISTERED "Authority.ErrCodeAuthorityRegistered",
    AUTHORITY_ERR_CODE_DID_AUTHORITY_REGISTERED "Authority.ErrCodeDidAuthorityRegistered",
    CAM_INVALID_AUTH "Cam.InvalidAuth", CPT_CREATE_CPT_FAILED "Cpt.CreateCPTFailed",
    CPT_INVALID_CPT_JSON "Cpt.InvalidCPTJson", CREDENTIAL_CPT_NOT_EXISTED "Credential.CPTNotExisted",
    CREDENTIAL_CREDENTIAL_EXPIRED "Credential.CredentialExpired",
    CREDENTIAL_FAILED_CREATE_PRESENTATION "Credential.FailedCreatePresentation",
    CREDENTIAL_GENERATE_COMMITMENT_FAILED "Credential.GenerateCommitmentFailed",
    CREDENTIAL_GENERATE_RANGE_PROOF "Credential.GenerateRangeProof",
    CREDENTIAL_HOLDER_DID_NOT_MATCH "Credential.HolderDidNotMatch",
    CREDENTIAL_INVALID_CRDL_ID "Credential.InvalidCRDLId",
    CREDENTIAL_INVALID_CRDL_ISSUER "Credential.InvalidCRDLIssuer", CREDENTIAL_INVALID_CLAIM "Credential.InvalidClaim",
    CREDENTIAL_INVALID_DISCLOSURE_POLICY "Credential.InvalidDisclosurePolicy",
    CREDENTIAL_INVALID_OPERATE_CLAIM "Credential.InvalidOperateClaim",
    CREDENTIAL_INVALID_PARAS "Credential.InvalidParas",
    CREDENTIAL_INVALID_PROOF_COMMITMENT "Credential.InvalidProofCommitment",
    CREDENTIAL_INVALID_PROOF_VALUE "Credential.InvalidProofValue",
    CREDENTIAL_INVALID_ZERO_PROOF "Credential.InvalidZeroProof",
    CREDENTIAL_ISSUER_DID_NOT_MATCH "Credential.IssuerDidNotMatch", CREDENTIAL_NO_ID_IN_CLAIM "Credential.NoIdInClaim",
    CREDENTIAL_PROOF_VALUE_NOT_EXISTED "Credential.ProofValueNotExisted",
    CREDENTIAL_VERIFY_CRDL_FAILED "Credential.VerifyCRDLFailed",
    CREDENTIAL_VERIFY_ZERO_PROOF_FAILED "Credential.VerifyZeroProofFailed",
    DATA_BASE_FAILED_OPERATION "DataBase.FailedOperation", DID_PERMISSION_DENIED "Did.PermissionDenied",
    DID_FAILED_OPERATION_DID_EXISTED "DidFailedOperation.DidExisted",
    DID_FAILED_OPERATION_DID_NOT_EXISTED "DidFailedOperation.DidNotExisted",
    DID_FAILED_OPERATION_DID_OBJECT_ID_EXISTED "DidFailedOperation.DidObjectIdExisted",
    DID_FAILED_OPERATION_DID_STATUS_INVALID "DidFailedOperation.DidStatusInvalid",
    DID_FAILED_OPERATION_DID_SVC_NOT_EXISTED "DidFailedOperation.DidSvcNotExisted",
    DID_FAILED_OPERATION_GET_DID_DOC_FILED "DidFailedOperation.GetDidDocFiled",
    DID_FAILED_OPERATION_NOT_AUTHORITY "DidFailedOperation.NotAuthority",
    DID_FAILED_OPERATION_NOT_DID_CREATOR "DidFailedOperation.NotDidCreator",
    DID_FAILED_OPERATION_PRIVATE_KEY_INVALID "DidFailedOperation.PrivateKeyInvalid",
    DID_FAILED_OPERATION_PUBLIC_KEY_INVALID "DidFailedOperation.PublicKeyInvalid",
    DID_SDK_UNKNOWN_ERROR "DidSdk.UnknownError", FAILED_OPERATION_INVALID_AUTH "FailedOperation.InvalidAuth",
    FAILED_OPERATION_INVALID_PARAMETER_VALUE "FailedOperation.InvalidParameterValue",
    FAILED_OPERATION_OPERATION_EXCEPTION "FailedOperation.OperationException",
    FAILED_OPERATION_PERMISSION_DENIED "FailedOperation.PermissionDenied",
    HTTP_INVOKER_NEW_QUEST_ERROR "HttpInvoker.NewQuestError",
    HTTP_INVOKER_SEND_QUEST_ERROR "HttpInvoker.SendQuestError", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_API_UNKNOWN_ERROR "InternalError.ApiUnknownError",
    INTERNAL_ERROR_SERVER_EXCEPTION "InternalError.ServerException",
    INTERNAL_ERROR_SERVICE_DISABLED "InternalError.ServiceDisabled",
    INTERNAL_ERROR_SERVICE_ERROR "InternalError.ServiceError",
    INTERNAL_ERROR_SERVICE_PANIC "InternalError.ServicePanic",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ILLEGAL_DATE_TIME "InvalidParameterValue.IllegalDateTime",
    INVALID_PARAMETER_VALUE_ILLEGAL_VALUE "InvalidParameterValue.IllegalValue",
    INVALID_PARAMETER_VALUE_RESOURCE_NOT_EXISTED "InvalidParameterValue.ResourceNotExisted",
    RESOURCE_NOT_FOUND "ResourceNotFound", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateDisclosedCredential, CreatePresentation, CreateTDidByHost, CreateTDidByPubKey, DeactivateTDid, GetAppSummary,
    GetCredentialState, GetOverSummary, GetTDidByObjectId, GetTDidDocument, GetTDidPubKey, IssueCredential,
    QueryAuthorityInfo, QueryCPT, SetTDidAttribute, UpdateCredentialState, VerifyCredentials, VerifyPresentation
}
