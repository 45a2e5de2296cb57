//! `tdid` 2021-05-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tdid", version: "2021-05-19", code: "tdid", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisclosedCredential {
    pub policy_id: Option<u64>,
    pub credential_data: Option<String>,
    pub policy_json: Option<String>,
    pub dap_id: Option<u64>,
    pub uap_id: Option<u64>,
}
operation! { CreateDisclosedCredential() "CreateDisclosedCredential" -> CreateDisclosedCredentialOutput {
    0 "PolicyId" policy_id: u64, 1 "CredentialData" credential_data: String, 2 "PolicyJson" policy_json: String,
    3 "DAPId" dap_id: u64, 4 "UAPId" uap_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisclosedCredentialOutput {
    pub credential_data: Option<String>,
}
model! { CreateDisclosedCredentialOutput {
    0 "CredentialData" credential_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresentation {
    pub dap_id: Option<u64>,
    pub uap_id: Option<u64>,
    pub credentials: Option<Vec<String>>,
    pub did: Option<String>,
    pub verify_code: Option<Secret>,
    pub policy_json: Option<String>,
    pub unsigned: Option<bool>,
    pub credential_list: Option<Vec<CredentialProof>>,
}
operation! { CreatePresentation() "CreatePresentation" -> CreatePresentationOutput {
    0 "DAPId" dap_id: u64, 1 "UAPId" uap_id: u64, 2 "Credentials" credentials: Vec<String>, 3 "Did" did: String,
    4 "VerifyCode" verify_code: Secret, 5 "PolicyJson" policy_json: String, 6 "Unsigned" unsigned: bool,
    7 "CredentialList" credential_list: Vec<CredentialProof>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialProof {
    pub credential: Option<String>,
}
input! { CredentialProof(credential: String) {
    0 "Credential" credential: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresentationOutput {
    pub presentation_data: Option<String>,
}
model! { CreatePresentationOutput {
    0 "PresentationData" presentation_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTDidByHost {
    pub dap_id: Option<u64>,
    pub custom_attribute: Option<String>,
}
operation! { CreateTDidByHost() "CreateTDidByHost" -> CreateTDidByHostOutput {
    0 "DAPId" dap_id: u64, 1 "CustomAttribute" custom_attribute: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTDidByHostOutput {
    pub did: Option<String>,
    pub transaction: Option<ChainTransaction>,
}
model! { CreateTDidByHostOutput {
    0 "Did" did, 1 "Transaction" transaction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChainTransaction {
    pub transaction_hash: Option<String>,
}
model! { ChainTransaction {
    0 "TransactionHash" transaction_hash
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTDidByPubKey {
    pub dap_id: Option<u64>,
    pub public_key: Option<String>,
    pub custom_attribute: Option<String>,
    pub ignore_existed: Option<u64>,
}
operation! { CreateTDidByPubKey() "CreateTDidByPubKey" -> CreateTDidByPubKeyOutput {
    0 "DAPId" dap_id: u64, 1 "PublicKey" public_key: String, 2 "CustomAttribute" custom_attribute: String,
    3 "IgnoreExisted" ignore_existed: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTDidByPubKeyOutput {
    pub did: Option<String>,
    pub transaction: Option<ChainTransaction>,
}
model! { CreateTDidByPubKeyOutput {
    0 "Did" did, 1 "Transaction" transaction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateTDid {
    pub did: Option<String>,
    pub operate_credential: Option<String>,
    pub dap_id: Option<u64>,
    pub deactivated: Option<String>,
}
operation! { DeactivateTDid() "DeactivateTDid" -> DeactivateTDidOutput {
    0 "Did" did: String, 1 "OperateCredential" operate_credential: String, 2 "DAPId" dap_id: u64,
    3 "Deactivated" deactivated: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateTDidOutput {
    pub transaction: Option<ChainTransaction>,
}
model! { DeactivateTDidOutput {
    0 "Transaction" transaction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSummary {
    pub dap_id: Option<u64>,
}
operation! { GetAppSummary() "GetAppSummary" -> GetAppSummaryOutput {
    0 "DAPId" dap_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSummaryOutput {
    pub app_counter: Option<ResourceCounterData>,
    pub user_counter: Option<ResourceCounterData>,
}
model! { GetAppSummaryOutput {
    0 "AppCounter" app_counter, 1 "UserCounter" user_counter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceCounterData {
    pub did_cnt: Option<u64>,
    pub vc_cnt: Option<u64>,
    pub cpt_cnt: Option<u64>,
    pub verify_cnt: Option<u64>,
    pub auth_cnt: Option<u64>,
}
model! { ResourceCounterData {
    0 "DidCnt" did_cnt, 1 "VCCnt" vc_cnt, 2 "CPTCnt" cpt_cnt, 3 "VerifyCnt" verify_cnt, 4 "AuthCnt" auth_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialState {
    pub credential_id: Option<String>,
    pub dap_id: Option<u64>,
}
operation! { GetCredentialState() "GetCredentialState" -> GetCredentialStateOutput {
    0 "CredentialId" credential_id: String, 1 "DAPId" dap_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialStateOutput {
    pub credential_state: Option<CredentialState>,
}
model! { GetCredentialStateOutput {
    0 "CredentialState" credential_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialState {
    pub id: Option<String>,
    pub status: Option<u64>,
    pub issuer: Option<String>,
    pub vc_digest: Option<String>,
    pub tx_digest: Option<String>,
    pub issue_time: Option<u64>,
    pub expire_time: Option<u64>,
    pub cpt_id: Option<u64>,
    pub signature: Option<String>,
    pub meta_digest: Option<String>,
}
model! { CredentialState {
    0 "Id" id, 1 "Status" status, 2 "Issuer" issuer, 3 "VCDigest" vc_digest, 4 "TXDigest" tx_digest,
    5 "IssueTime" issue_time, 6 "ExpireTime" expire_time, 7 "CPTId" cpt_id, 8 "Signature" signature,
    9 "MetaDigest" meta_digest
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOverSummary {}
operation! { GetOverSummary() "GetOverSummary" -> GetOverSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOverSummaryOutput {
    pub app_counter: Option<ResourceCounterData>,
    pub user_counter: Option<ResourceCounterData>,
    pub app_cnt: Option<u64>,
    pub deploy_cnt: Option<u64>,
    pub chain_cnt: Option<u64>,
}
model! { GetOverSummaryOutput {
    0 "AppCounter" app_counter, 1 "UserCounter" user_counter, 2 "AppCnt" app_cnt, 3 "DeployCnt" deploy_cnt,
    4 "ChainCnt" chain_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidByObjectId {
    pub object_id: Option<String>,
    pub dap_id: Option<u64>,
}
operation! { GetTDidByObjectId() "GetTDidByObjectId" -> GetTDidByObjectIdOutput {
    0 "ObjectId" object_id: String, 1 "DAPId" dap_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidByObjectIdOutput {
    pub did: Option<String>,
}
model! { GetTDidByObjectIdOutput {
    0 "Did" did
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidDocument {
    pub did: Option<String>,
    pub dap_id: Option<u64>,
}
operation! { GetTDidDocument() "GetTDidDocument" -> GetTDidDocumentOutput {
    0 "Did" did: String, 1 "DAPId" dap_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidDocumentOutput {
    pub document: Option<String>,
}
model! { GetTDidDocumentOutput {
    0 "Document" document
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidPubKey {
    pub did: Option<String>,
    pub dap_id: Option<u64>,
}
operation! { GetTDidPubKey() "GetTDidPubKey" -> GetTDidPubKeyOutput {
    0 "Did" did: String, 1 "DAPId" dap_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTDidPubKeyOutput {
    pub auth_public_key_list: Option<Vec<String>>,
}
model! { GetTDidPubKeyOutput {
    0 "AuthPublicKeyList" auth_public_key_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueCredential {
    pub crdl_arg: Option<CRDLArg>,
    pub un_signed: Option<bool>,
    pub dap_id: Option<u64>,
}
operation! { IssueCredential() "IssueCredential" -> IssueCredentialOutput {
    0 "CRDLArg" crdl_arg: CRDLArg, 1 "UnSigned" un_signed: bool, 2 "DAPId" dap_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CRDLArg {
    pub cpt_id: Option<u64>,
    pub issuer: Option<String>,
    pub expiration_date: Option<String>,
    pub claim_json: Option<String>,
    pub r#type: Option<Vec<String>>,
    pub parties: Option<Vec<String>>,
}
input! { CRDLArg(cpt_id: u64, issuer: String, expiration_date: String, claim_json: String) {
    0 "CPTId" cpt_id: u64, 1 "Issuer" issuer: String, 2 "ExpirationDate" expiration_date: String,
    3 "ClaimJson" claim_json: String, 4 "Type" r#type: Vec<String>, 5 "Parties" parties: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueCredentialOutput {
    pub credential_data: Option<String>,
}
model! { IssueCredentialOutput {
    0 "CredentialData" credential_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuthorityInfo {
    pub did: Option<String>,
    pub dap_id: Option<u64>,
    pub name: Option<String>,
}
operation! { QueryAuthorityInfo() "QueryAuthorityInfo" -> QueryAuthorityInfoOutput {
    0 "Did" did: String, 1 "DAPId" dap_id: u64, 2 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuthorityInfoOutput {
    pub name: Option<String>,
    pub did: Option<String>,
    pub status: Option<u64>,
    pub description: Option<String>,
    pub recognize_time: Option<String>,
}
model! { QueryAuthorityInfoOutput {
    0 "Name" name, 1 "Did" did, 2 "Status" status, 3 "Description" description, 4 "RecognizeTime" recognize_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCPT {
    pub dap_id: Option<u64>,
    pub cpt_id: Option<i64>,
}
operation! { QueryCPT() "QueryCPT" -> QueryCPTOutput {
    0 "DAPId" dap_id: u64, 1 "CPTId" cpt_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCPTOutput {
    pub cpt_json: Option<String>,
}
model! { QueryCPTOutput {
    0 "CPTJson" cpt_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTDidAttribute {
    pub did: Option<String>,
    pub attributes: Option<Vec<DidAttribute>>,
    pub dap_id: Option<u64>,
    pub operate_credential: Option<String>,
}
operation! { SetTDidAttribute() "SetTDidAttribute" -> SetTDidAttributeOutput {
    0 "Did" did: String, 1 "Attributes" attributes: Vec<DidAttribute>, 2 "DAPId" dap_id: u64,
    3 "OperateCredential" operate_credential: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DidAttribute {
    pub key: Option<String>,
    pub val: Option<String>,
}
input! { DidAttribute(key: String, val: String) {
    0 "Key" key: String, 1 "Val" val: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTDidAttributeOutput {
    pub transaction: Option<ChainTransaction>,
}
model! { SetTDidAttributeOutput {
    0 "Transaction" transaction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialState {
    pub dap_id: Option<u64>,
    pub operate_credential: Option<String>,
    pub origin_credential: Option<String>,
    pub credential_status: Option<CredentialStatusInfo>,
}
operation! { UpdateCredentialState() "UpdateCredentialState" -> UpdateCredentialStateOutput {
    0 "DAPId" dap_id: u64, 1 "OperateCredential" operate_credential: String,
    2 "OriginCredential" origin_credential: String, 3 "CredentialStatus" credential_status: CredentialStatusInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialStatusInfo {
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub status: Option<u64>,
}
input! { CredentialStatusInfo() {
    0 "Id" id: String, 1 "Issuer" issuer: String, 2 "Status" status: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialStateOutput {
    pub result: Option<bool>,
}
model! { UpdateCredentialStateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCredentials {
    pub verify_type: Option<u64>,
    pub credential_data: Option<String>,
    pub dap_id: Option<u64>,
}
operation! { VerifyCredentials() "VerifyCredentials" -> VerifyCredentialsOutput {
    0 "VerifyType" verify_type: u64, 1 "CredentialData" credential_data: String, 2 "DAPId" dap_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCredentialsOutput {
    pub result: Option<bool>,
    pub verify_code: Option<u64>,
    pub verify_message: Option<String>,
}
model! { VerifyCredentialsOutput {
    0 "Result" result, 1 "VerifyCode" verify_code, 2 "VerifyMessage" verify_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPresentation {
    pub did: Option<String>,
    pub presentation_data: Option<String>,
    pub dap_id: Option<u64>,
    pub verify_code: Option<Secret>,
}
operation! { VerifyPresentation() "VerifyPresentation" -> VerifyPresentationOutput {
    0 "Did" did: String, 1 "PresentationData" presentation_data: String, 2 "DAPId" dap_id: u64,
    3 "VerifyCode" verify_code: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPresentationOutput {
    pub result: Option<bool>,
    pub verify_code: Option<u64>,
    pub verify_message: Option<String>,
}
model! { VerifyPresentationOutput {
    0 "Result" result, 1 "VerifyCode" verify_code, 2 "VerifyMessage" verify_message
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTHORITY_AUTHORITY_NAME_LENGTH_LONG: &str = "Authority.AuthorityNameLengthLong";
    pub const AUTHORITY_AUTHORITY_REMARK_LENGTH_LONG: &str = "Authority.AuthorityRemarkLengthLong";
    pub const AUTHORITY_ERR_CODE_AUTHORITY_REGISTERED: &str = "Authority.ErrCodeAuthorityRegistered";
    pub const AUTHORITY_ERR_CODE_DID_AUTHORITY_REGISTERED: &str = "Authority.ErrCodeDidAuthorityRegistered";
    pub const CAM_INVALID_AUTH: &str = "Cam.InvalidAuth";
    pub const CPT_CREATE_CPT_FAILED: &str = "Cpt.CreateCPTFailed";
    pub const CPT_INVALID_CPT_JSON: &str = "Cpt.InvalidCPTJson";
    pub const CREDENTIAL_CPT_NOT_EXISTED: &str = "Credential.CPTNotExisted";
    pub const CREDENTIAL_CREDENTIAL_EXPIRED: &str = "Credential.CredentialExpired";
    pub const CREDENTIAL_FAILED_CREATE_PRESENTATION: &str = "Credential.FailedCreatePresentation";
    pub const CREDENTIAL_GENERATE_COMMITMENT_FAILED: &str = "Credential.GenerateCommitmentFailed";
    pub const CREDENTIAL_GENERATE_RANGE_PROOF: &str = "Credential.GenerateRangeProof";
    pub const CREDENTIAL_HOLDER_DID_NOT_MATCH: &str = "Credential.HolderDidNotMatch";
    pub const CREDENTIAL_INVALID_CRDL_ID: &str = "Credential.InvalidCRDLId";
    pub const CREDENTIAL_INVALID_CRDL_ISSUER: &str = "Credential.InvalidCRDLIssuer";
    pub const CREDENTIAL_INVALID_CLAIM: &str = "Credential.InvalidClaim";
    pub const CREDENTIAL_INVALID_DISCLOSURE_POLICY: &str = "Credential.InvalidDisclosurePolicy";
    pub const CREDENTIAL_INVALID_OPERATE_CLAIM: &str = "Credential.InvalidOperateClaim";
    pub const CREDENTIAL_INVALID_PARAS: &str = "Credential.InvalidParas";
    pub const CREDENTIAL_INVALID_PROOF_COMMITMENT: &str = "Credential.InvalidProofCommitment";
    pub const CREDENTIAL_INVALID_PROOF_VALUE: &str = "Credential.InvalidProofValue";
    pub const CREDENTIAL_INVALID_ZERO_PROOF: &str = "Credential.InvalidZeroProof";
    pub const CREDENTIAL_ISSUER_DID_NOT_MATCH: &str = "Credential.IssuerDidNotMatch";
    pub const CREDENTIAL_NO_ID_IN_CLAIM: &str = "Credential.NoIdInClaim";
    pub const CREDENTIAL_PROOF_VALUE_NOT_EXISTED: &str = "Credential.ProofValueNotExisted";
    pub const CREDENTIAL_VERIFY_CRDL_FAILED: &str = "Credential.VerifyCRDLFailed";
    pub const CREDENTIAL_VERIFY_ZERO_PROOF_FAILED: &str = "Credential.VerifyZeroProofFailed";
    pub const DATA_BASE_FAILED_OPERATION: &str = "DataBase.FailedOperation";
    pub const DID_PERMISSION_DENIED: &str = "Did.PermissionDenied";
    pub const DID_FAILED_OPERATION_DID_EXISTED: &str = "DidFailedOperation.DidExisted";
    pub const DID_FAILED_OPERATION_DID_NOT_EXISTED: &str = "DidFailedOperation.DidNotExisted";
    pub const DID_FAILED_OPERATION_DID_OBJECT_ID_EXISTED: &str = "DidFailedOperation.DidObjectIdExisted";
    pub const DID_FAILED_OPERATION_DID_STATUS_INVALID: &str = "DidFailedOperation.DidStatusInvalid";
    pub const DID_FAILED_OPERATION_DID_SVC_NOT_EXISTED: &str = "DidFailedOperation.DidSvcNotExisted";
    pub const DID_FAILED_OPERATION_GET_DID_DOC_FILED: &str = "DidFailedOperation.GetDidDocFiled";
    pub const DID_FAILED_OPERATION_NOT_AUTHORITY: &str = "DidFailedOperation.NotAuthority";
    pub const DID_FAILED_OPERATION_NOT_DID_CREATOR: &str = "DidFailedOperation.NotDidCreator";
    pub const DID_FAILED_OPERATION_PRIVATE_KEY_INVALID: &str = "DidFailedOperation.PrivateKeyInvalid";
    pub const DID_FAILED_OPERATION_PUBLIC_KEY_INVALID: &str = "DidFailedOperation.PublicKeyInvalid";
    pub const DID_SDK_UNKNOWN_ERROR: &str = "DidSdk.UnknownError";
    pub const FAILED_OPERATION_INVALID_AUTH: &str = "FailedOperation.InvalidAuth";
    pub const FAILED_OPERATION_INVALID_PARAMETER_VALUE: &str = "FailedOperation.InvalidParameterValue";
    pub const FAILED_OPERATION_OPERATION_EXCEPTION: &str = "FailedOperation.OperationException";
    pub const FAILED_OPERATION_PERMISSION_DENIED: &str = "FailedOperation.PermissionDenied";
    pub const HTTP_INVOKER_NEW_QUEST_ERROR: &str = "HttpInvoker.NewQuestError";
    pub const HTTP_INVOKER_SEND_QUEST_ERROR: &str = "HttpInvoker.SendQuestError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_API_UNKNOWN_ERROR: &str = "InternalError.ApiUnknownError";
    pub const INTERNAL_ERROR_SERVER_EXCEPTION: &str = "InternalError.ServerException";
    pub const INTERNAL_ERROR_SERVICE_DISABLED: &str = "InternalError.ServiceDisabled";
    pub const INTERNAL_ERROR_SERVICE_ERROR: &str = "InternalError.ServiceError";
    pub const INTERNAL_ERROR_SERVICE_PANIC: &str = "InternalError.ServicePanic";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_DATE_TIME: &str = "InvalidParameterValue.IllegalDateTime";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_VALUE: &str = "InvalidParameterValue.IllegalValue";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_NOT_EXISTED: &str = "InvalidParameterValue.ResourceNotExisted";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateDisclosedCredential, CreatePresentation, CreateTDidByHost, CreateTDidByPubKey, DeactivateTDid, GetAppSummary,
    GetCredentialState, GetOverSummary, GetTDidByObjectId, GetTDidDocument, GetTDidPubKey, IssueCredential,
    QueryAuthorityInfo, QueryCPT, SetTDidAttribute, UpdateCredentialState, VerifyCredentials, VerifyPresentation
}
