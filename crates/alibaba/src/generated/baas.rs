//! `baas` of Alibaba Cloud, API version 2018-12-21.
//!
//! Endpoint: a table of 17 regions, else `baas.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Baas/2018-12-21/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, baas::CheckFabricOrganizationDomain};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckFabricOrganizationDomain::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "baas.ap-southeast-1.aliyuncs.com"),
        ("ap-south-1", "baas.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-1", "baas.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "baas.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "baas.aliyuncs.com"),
        ("cn-hangzhou", "baas.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "baas.ap-southeast-1.aliyuncs.com"),
        ("cn-huhehaote", "baas.aliyuncs.com"),
        ("cn-north-2-gov-1", "baas.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "baas.aliyuncs.com"),
        ("cn-shanghai", "baas.aliyuncs.com"),
        ("cn-shenzhen", "baas.aliyuncs.com"),
        ("cn-zhangjiakou", "baas.aliyuncs.com"),
        ("eu-central-1", "baas.ap-southeast-1.aliyuncs.com"),
        ("eu-west-1", "baas.ap-southeast-1.aliyuncs.com"),
        ("us-east-1", "baas.ap-southeast-1.aliyuncs.com"),
        ("us-west-1", "baas.ap-southeast-1.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("baas", "2018-12-21", "baas", &ENDPOINTS);

/// Accepts fabric invitation: `AcceptFabricInvitation` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/AcceptFabricInvitation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptFabricInvitation {
    /// Required.
    pub code: String,
    pub is_accepted: Option<bool>,
}
operation! { AcceptFabricInvitation(code: String) "AcceptFabricInvitation" -> AcceptFabricInvitationOutput {
    0 "Code" code, 1 "IsAccepted" is_accepted: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AcceptFabricInvitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptFabricInvitationOutput {
    pub error_code: Option<i64>,
    pub success: Option<bool>,
}
model! { AcceptFabricInvitationOutput {
    0 "ErrorCode" error_code: i64, 1 "Success" success: bool
} }

/// Applies ant chain certificate: `ApplyAntChainCertificate` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/ApplyAntChainCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificate {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub upload_req: String,
}
operation! { ApplyAntChainCertificate(ant_chain_id: String, upload_req: String)
    "ApplyAntChainCertificate" -> ApplyAntChainCertificateOutput {
    0 "AntChainId" ant_chain_id, 1 "UploadReq" upload_req
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ApplyAntChainCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificateOutput {
    pub result: Option<String>,
}
model! { ApplyAntChainCertificateOutput {
    0 "Result" result: String
} }

/// Applies ant chain certificate with key auto creation: `ApplyAntChainCertificateWithKeyAutoCreation` of `baas`
/// 2018-12-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/ApplyAntChainCertificateWithKeyAutoCreation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificateWithKeyAutoCreation {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub common_name: String,
    /// Required.
    pub consortium_id: String,
    /// Required.
    pub country_name: String,
    /// Required.
    pub locality_name: String,
    /// Required.
    pub organization_name: String,
    /// Required.
    pub organization_unit_name: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub state_or_province_name: String,
}

/// Arguments of [`ApplyAntChainCertificateWithKeyAutoCreation::new`].
pub struct ApplyAntChainCertificateWithKeyAutoCreationRequired {
    pub ant_chain_id: String,
    pub common_name: String,
    pub consortium_id: String,
    pub country_name: String,
    pub locality_name: String,
    pub organization_name: String,
    pub organization_unit_name: String,
    pub password: Secret,
    pub state_or_province_name: String,
}
operation! {
    ApplyAntChainCertificateWithKeyAutoCreation { ApplyAntChainCertificateWithKeyAutoCreationRequired: ant_chain_id, common_name, consortium_id, country_name, locality_name, organization_name, organization_unit_name, password, state_or_province_name }
    "ApplyAntChainCertificateWithKeyAutoCreation" -> ApplyAntChainCertificateWithKeyAutoCreationOutput {
    0 "AntChainId" ant_chain_id, 1 "CommonName" common_name, 2 "ConsortiumId" consortium_id,
    3 "CountryName" country_name, 4 "LocalityName" locality_name, 5 "OrganizationName" organization_name,
    6 "OrganizationUnitName" organization_unit_name, 7 "Password" password,
    8 "StateOrProvinceName" state_or_province_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`ApplyAntChainCertificateWithKeyAutoCreation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificateWithKeyAutoCreationOutput {
    pub result: Option<ApplyAntChainCertificateWithKeyAutoCreationResult>,
}
model! { ApplyAntChainCertificateWithKeyAutoCreationOutput {
    0 "Result" result: ApplyAntChainCertificateWithKeyAutoCreationResult
} }

/// In the response of [`ApplyAntChainCertificateWithKeyAutoCreation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificateWithKeyAutoCreationResult {
    pub download_path: Option<ApplyAntChainCertificateWithKeyAutoCreationDownloadPath>,
    /// Secret.
    pub private_key: Option<Secret>,
}
model! { ApplyAntChainCertificateWithKeyAutoCreationResult {
    0 "DownloadPath" download_path: ApplyAntChainCertificateWithKeyAutoCreationDownloadPath,
    1 "PrivateKey" private_key: Secret
} }

/// In the response of [`ApplyAntChainCertificateWithKeyAutoCreation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificateWithKeyAutoCreationDownloadPath {
    pub ca_crt_url: Option<String>,
    pub client_crt_url: Option<String>,
    pub sdk_url: Option<String>,
    pub trust_ca_url: Option<String>,
}
model! { ApplyAntChainCertificateWithKeyAutoCreationDownloadPath {
    0 "CaCrtUrl" ca_crt_url: String, 1 "ClientCrtUrl" client_crt_url: String, 2 "SdkUrl" sdk_url: String,
    3 "TrustCaUrl" trust_ca_url: String
} }

/// Approves fabric chaincode definition: `ApproveFabricChaincodeDefinition` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/ApproveFabricChaincodeDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveFabricChaincodeDefinition {
    /// Required.
    pub chaincode_id: String,
    pub chaincode_package_id: Option<String>,
    pub location: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! { ApproveFabricChaincodeDefinition(chaincode_id: String, organization_id: String)
    "ApproveFabricChaincodeDefinition" -> ApproveFabricChaincodeDefinitionOutput {
    0 "ChaincodeId" chaincode_id, 1 "ChaincodePackageId" chaincode_package_id: String, 2 "Location" location: String,
    3 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ApproveFabricChaincodeDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveFabricChaincodeDefinitionOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ChaincodeVO>,
    pub success: Option<bool>,
}
model! { ApproveFabricChaincodeDefinitionOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Result" result: ChaincodeVO,
    3 "Success" success: bool
} }

/// In the response of [`ApproveFabricChaincodeDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChaincodeVO {
    pub chaincode_definition_id: Option<String>,
    pub chaincode_id: Option<String>,
    pub chaincode_package_id: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub consortium_id: Option<String>,
    pub create_time: Option<String>,
    pub deploy_time: Option<String>,
    pub endorse_policy: Option<String>,
    pub init_required: Option<bool>,
    pub input: Option<String>,
    pub install: Option<bool>,
    pub management: Option<bool>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub provider_id: Option<String>,
    pub provider_name: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<i64>,
    pub version: Option<String>,
}
model! { ChaincodeVO {
    0 "ChaincodeDefinitionId" chaincode_definition_id: String, 1 "ChaincodeId" chaincode_id: String,
    2 "ChaincodePackageId" chaincode_package_id: String, 3 "ChannelId" channel_id: String,
    4 "ChannelName" channel_name: String, 5 "ConsortiumId" consortium_id: String, 6 "CreateTime" create_time: String,
    7 "DeployTime" deploy_time: String, 8 "EndorsePolicy" endorse_policy: String, 9 "InitRequired" init_required: bool,
    10 "Input" input: String, 11 "Install" install: bool, 12 "Management" management: bool,
    13 "Message" message: String, 14 "Name" name: String, 15 "Path" path: String, 16 "ProviderId" provider_id: String,
    17 "ProviderName" provider_name: String, 18 "State" state: String, 19 "Type" r#type: i64,
    20 "Version" version: String
} }

/// Batches add ant chain mini app qr code authorized users: `BatchAddAntChainMiniAppQRCodeAuthorizedUsers` of `baas`
/// 2018-12-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/BatchAddAntChainMiniAppQRCodeAuthorizedUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddAntChainMiniAppQRCodeAuthorizedUsers {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub phone_list: BTreeMap<String, Value>,
}
operation! { BatchAddAntChainMiniAppQRCodeAuthorizedUsers(ant_chain_id: String, phone_list: BTreeMap<String, Value>)
    "BatchAddAntChainMiniAppQRCodeAuthorizedUsers" -> BatchAddAntChainMiniAppQRCodeAuthorizedUsersOutput {
    0 "AntChainId" ant_chain_id, 1 "PhoneList" phone_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`BatchAddAntChainMiniAppQRCodeAuthorizedUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddAntChainMiniAppQRCodeAuthorizedUsersOutput {
    pub result: Option<String>,
}
model! { BatchAddAntChainMiniAppQRCodeAuthorizedUsersOutput {
    0 "Result" result: String
} }

/// Checks fabric consortium domain: `CheckFabricConsortiumDomain` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CheckFabricConsortiumDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricConsortiumDomain {
    /// Required.
    pub domain_code: String,
}
operation! { CheckFabricConsortiumDomain(domain_code: String)
    "CheckFabricConsortiumDomain" -> CheckFabricConsortiumDomainOutput {
    0 "DomainCode" domain_code
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CheckFabricConsortiumDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricConsortiumDomainOutput {
    pub error_code: Option<i64>,
    pub result: Option<CheckFabricConsortiumDomainResult>,
    pub success: Option<bool>,
}
model! { CheckFabricConsortiumDomainOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: CheckFabricConsortiumDomainResult, 2 "Success" success: bool
} }

/// In the response of [`CheckFabricConsortiumDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricConsortiumDomainResult {
    pub domain: Option<String>,
    pub prompt: Option<String>,
    pub valid: Option<bool>,
}
model! { CheckFabricConsortiumDomainResult {
    0 "Domain" domain: String, 1 "Prompt" prompt: String, 2 "Valid" valid: bool
} }

/// Checks fabric organization domain: `CheckFabricOrganizationDomain` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CheckFabricOrganizationDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricOrganizationDomain {
    pub domain: Option<String>,
    pub domain_code: Option<String>,
}
operation! { CheckFabricOrganizationDomain() "CheckFabricOrganizationDomain" -> CheckFabricOrganizationDomainOutput {
    0 "Domain" domain: String, 1 "DomainCode" domain_code: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CheckFabricOrganizationDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricOrganizationDomainOutput {
    pub error_code: Option<i64>,
    pub result: Option<CheckFabricOrganizationDomainResult>,
    pub success: Option<bool>,
}
model! { CheckFabricOrganizationDomainOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: CheckFabricOrganizationDomainResult, 2 "Success" success: bool
} }

/// In the response of [`CheckFabricOrganizationDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricOrganizationDomainResult {
    pub domain: Option<String>,
    pub prompt: Option<String>,
    pub valid: Option<bool>,
}
model! { CheckFabricOrganizationDomainResult {
    0 "Domain" domain: String, 1 "Prompt" prompt: String, 2 "Valid" valid: bool
} }

/// Confirms fabric consortium member: `ConfirmFabricConsortiumMember` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/ConfirmFabricConsortiumMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmFabricConsortiumMember {
    /// Required.
    pub consortium_id: String,
    /// Required.
    pub organization: Vec<ConfirmFabricConsortiumMemberOrganization>,
}
operation! {
    ConfirmFabricConsortiumMember(consortium_id: String, organization: Vec<ConfirmFabricConsortiumMemberOrganization>)
    "ConfirmFabricConsortiumMember" -> ConfirmFabricConsortiumMemberOutput {
    0 "ConsortiumId" consortium_id, 1 "Organization" organization
} }

/// In the request of [`ConfirmFabricConsortiumMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmFabricConsortiumMemberOrganization {
    /// Required.
    pub organization_id: Option<String>,
}
input! { ConfirmFabricConsortiumMemberOrganization(organization_id: String) {
    0 "OrganizationId" organization_id: String
} }

/// Response of [`ConfirmFabricConsortiumMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmFabricConsortiumMemberOutput {
    pub error_code: Option<i64>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ConfirmFabricConsortiumMemberOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: bool, 2 "Success" success: bool
} }

/// Copies ant chain contract project: `CopyAntChainContractProject` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CopyAntChainContractProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAntChainContractProject {
    pub project_description: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub project_version: String,
}
operation! { CopyAntChainContractProject(project_id: String, project_name: String, project_version: String)
    "CopyAntChainContractProject" -> CopyAntChainContractProjectOutput {
    0 "ProjectDescription" project_description: String, 1 "ProjectId" project_id, 2 "ProjectName" project_name,
    3 "ProjectVersion" project_version
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CopyAntChainContractProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAntChainContractProjectOutput {
    pub result: Option<CopyAntChainContractProjectResult>,
}
model! { CopyAntChainContractProjectOutput {
    0 "Result" result: CopyAntChainContractProjectResult
} }

/// In the response of [`CopyAntChainContractProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAntChainContractProjectResult {
    pub consortium_id: Option<String>,
    pub create_time: Option<i64>,
    pub project_description: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_version: Option<String>,
    pub update_time: Option<i64>,
}
model! { CopyAntChainContractProjectResult {
    0 "ConsortiumId" consortium_id: String, 1 "CreateTime" create_time: i64,
    2 "ProjectDescription" project_description: String, 3 "ProjectId" project_id: String,
    4 "ProjectName" project_name: String, 5 "ProjectVersion" project_version: String, 6 "UpdateTime" update_time: i64
} }

/// Creates ant chain account: `CreateAntChainAccount` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateAntChainAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccount {
    /// Required.
    pub account: String,
    /// Required.
    pub account_pub_key: String,
    /// Required.
    pub account_recover_pub_key: String,
    /// Required.
    pub ant_chain_id: String,
}
operation! {
    CreateAntChainAccount(account: String, account_pub_key: String, account_recover_pub_key: String, ant_chain_id: String)
    "CreateAntChainAccount" -> CreateAntChainAccountOutput {
    0 "Account" account, 1 "AccountPubKey" account_pub_key, 2 "AccountRecoverPubKey" account_recover_pub_key,
    3 "AntChainId" ant_chain_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateAntChainAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccountOutput {
    pub result: Option<CreateAntChainAccountResult>,
}
model! { CreateAntChainAccountOutput {
    0 "Result" result: CreateAntChainAccountResult
} }

/// In the response of [`CreateAntChainAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccountResult {
    pub account: Option<String>,
    pub ant_chain_id: Option<String>,
}
model! { CreateAntChainAccountResult {
    0 "Account" account: String, 1 "AntChainId" ant_chain_id: String
} }

/// Creates ant chain account with key pair auto creation: `CreateAntChainAccountWithKeyPairAutoCreation` of `baas`
/// 2018-12-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateAntChainAccountWithKeyPairAutoCreation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccountWithKeyPairAutoCreation {
    /// Required.
    pub account: String,
    /// Required.
    pub ant_chain_id: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required. Secret.
    pub recover_password: Secret,
}
operation! {
    CreateAntChainAccountWithKeyPairAutoCreation(account: String, ant_chain_id: String, password: Secret, recover_password: Secret)
    "CreateAntChainAccountWithKeyPairAutoCreation" -> CreateAntChainAccountWithKeyPairAutoCreationOutput {
    0 "Account" account, 1 "AntChainId" ant_chain_id, 2 "Password" password, 3 "RecoverPassword" recover_password
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateAntChainAccountWithKeyPairAutoCreation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccountWithKeyPairAutoCreationOutput {
    pub result: Option<CreateAntChainAccountWithKeyPairAutoCreationResult>,
}
model! { CreateAntChainAccountWithKeyPairAutoCreationOutput {
    0 "Result" result: CreateAntChainAccountWithKeyPairAutoCreationResult
} }

/// In the response of [`CreateAntChainAccountWithKeyPairAutoCreation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccountWithKeyPairAutoCreationResult {
    pub account: Option<String>,
    /// Secret.
    pub account_private_key: Option<Secret>,
    pub account_public_key: Option<String>,
    /// Secret.
    pub account_recover_private_key: Option<Secret>,
    pub account_recover_public_key: Option<String>,
    pub ant_chain_id: Option<String>,
}
model! { CreateAntChainAccountWithKeyPairAutoCreationResult {
    0 "Account" account: String, 1 "AccountPrivateKey" account_private_key: Secret,
    2 "AccountPublicKey" account_public_key: String, 3 "AccountRecoverPrivateKey" account_recover_private_key: Secret,
    4 "AccountRecoverPublicKey" account_recover_public_key: String, 5 "AntChainId" ant_chain_id: String
} }

/// Creates ant chain consortium: `CreateAntChainConsortium` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateAntChainConsortium>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainConsortium {
    pub consortium_description: Option<String>,
    /// Required.
    pub consortium_name: String,
}
operation! { CreateAntChainConsortium(consortium_name: String)
    "CreateAntChainConsortium" -> CreateAntChainConsortiumOutput {
    0 "ConsortiumDescription" consortium_description: String, 1 "ConsortiumName" consortium_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateAntChainConsortium`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainConsortiumOutput {
    pub result: Option<CreateAntChainConsortiumResult>,
}
model! { CreateAntChainConsortiumOutput {
    0 "Result" result: CreateAntChainConsortiumResult
} }

/// In the response of [`CreateAntChainConsortium`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainConsortiumResult {
    pub consortium_id: Option<String>,
}
model! { CreateAntChainConsortiumResult {
    0 "ConsortiumId" consortium_id: String
} }

/// Creates ant chain contract content: `CreateAntChainContractContent` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateAntChainContractContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainContractContent {
    pub content: Option<String>,
    /// Required.
    pub content_name: String,
    /// Required.
    pub is_directory: bool,
    pub parent_content_id: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { CreateAntChainContractContent(content_name: String, is_directory: bool, project_id: String)
    "CreateAntChainContractContent" -> CreateAntChainContractContentOutput {
    0 "Content" content: String, 1 "ContentName" content_name, 2 "IsDirectory" is_directory,
    3 "ParentContentId" parent_content_id: String, 4 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateAntChainContractContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainContractContentOutput {
    pub result: Option<CreateAntChainContractContentResult>,
}
model! { CreateAntChainContractContentOutput {
    0 "Result" result: CreateAntChainContractContentResult
} }

/// In the response of [`CreateAntChainContractContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainContractContentResult {
    pub content: Option<String>,
    pub content_id: Option<String>,
    pub content_name: Option<String>,
    pub create_time: Option<String>,
    pub is_directory: Option<bool>,
    pub parent_content_id: Option<String>,
    pub project_id: Option<String>,
    pub update_time: Option<String>,
}
model! { CreateAntChainContractContentResult {
    0 "Content" content: String, 1 "ContentId" content_id: String, 2 "ContentName" content_name: String,
    3 "CreateTime" create_time: String, 4 "IsDirectory" is_directory: bool,
    5 "ParentContentId" parent_content_id: String, 6 "ProjectId" project_id: String, 7 "UpdateTime" update_time: String
} }

/// Creates ant chain contract project: `CreateAntChainContractProject` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateAntChainContractProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainContractProject {
    /// Required.
    pub consortium_id: String,
    pub project_description: Option<String>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub project_version: String,
}
operation! { CreateAntChainContractProject(consortium_id: String, project_name: String, project_version: String)
    "CreateAntChainContractProject" -> CreateAntChainContractProjectOutput {
    0 "ConsortiumId" consortium_id, 1 "ProjectDescription" project_description: String, 2 "ProjectName" project_name,
    3 "ProjectVersion" project_version
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateAntChainContractProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainContractProjectOutput {
    pub result: Option<CreateAntChainContractProjectResult>,
}
model! { CreateAntChainContractProjectOutput {
    0 "Result" result: CreateAntChainContractProjectResult
} }

/// In the response of [`CreateAntChainContractProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainContractProjectResult {
    pub consortium_id: Option<String>,
    pub create_time: Option<i64>,
    pub project_description: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_version: Option<String>,
    pub update_time: Option<i64>,
}
model! { CreateAntChainContractProjectResult {
    0 "ConsortiumId" consortium_id: String, 1 "CreateTime" create_time: i64,
    2 "ProjectDescription" project_description: String, 3 "ProjectId" project_id: String,
    4 "ProjectName" project_name: String, 5 "ProjectVersion" project_version: String, 6 "UpdateTime" update_time: i64
} }

/// Creates ant chain kms account new: `CreateAntChainKmsAccountNew` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateAntChainKmsAccountNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainKmsAccountNew {
    pub account: Option<String>,
    pub ant_chain_id: Option<String>,
}
operation! { CreateAntChainKmsAccountNew() "CreateAntChainKmsAccountNew" -> CreateAntChainKmsAccountNewOutput {
    0 "Account" account: String, 1 "AntChainId" ant_chain_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateAntChainKmsAccountNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainKmsAccountNewOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateAntChainKmsAccountNewResult>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAntChainKmsAccountNewOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: CreateAntChainKmsAccountNewResult, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`CreateAntChainKmsAccountNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainKmsAccountNewResult {
    pub my_kms_key_id: Option<String>,
    pub pub_key: Option<String>,
}
model! { CreateAntChainKmsAccountNewResult {
    0 "MyKmsKeyId" my_kms_key_id: String, 1 "PubKey" pub_key: String
} }

/// Creates fabric chaincode: `CreateFabricChaincode` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateFabricChaincode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChaincode {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub consortium_id: String,
    pub endorse_policy: Option<String>,
    pub location: Option<String>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub oss_bucket: String,
    /// Required.
    pub oss_url: String,
}

/// Arguments of [`CreateFabricChaincode::new`].
pub struct CreateFabricChaincodeRequired {
    pub channel_id: String,
    pub consortium_id: String,
    pub organization_id: String,
    pub oss_bucket: String,
    pub oss_url: String,
}
operation! {
    CreateFabricChaincode { CreateFabricChaincodeRequired: channel_id, consortium_id, organization_id, oss_bucket, oss_url }
    "CreateFabricChaincode" -> CreateFabricChaincodeOutput {
    0 "ChannelId" channel_id, 1 "ConsortiumId" consortium_id, 2 "EndorsePolicy" endorse_policy: String,
    3 "Location" location: String, 4 "OrganizationId" organization_id, 5 "OssBucket" oss_bucket, 6 "OssUrl" oss_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreateFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub result: Option<CreateFabricChaincodeResult>,
    pub success: Option<bool>,
}
model! { CreateFabricChaincodeOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: CreateFabricChaincodeResult, 2 "Success" success: bool
} }

/// In the response of [`CreateFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChaincodeResult {
    pub chaincode_id: Option<String>,
    pub chaincode_name: Option<String>,
    pub chaincode_version: Option<String>,
    pub channel_name: Option<String>,
    pub consortium_id: Option<String>,
    pub create_time: Option<String>,
    pub deploy_time: Option<String>,
    pub endorse_policy: Option<String>,
    pub input: Option<String>,
    pub install: Option<bool>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub provider_id: Option<String>,
    pub provider_name: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<i64>,
}
model! { CreateFabricChaincodeResult {
    0 "ChaincodeId" chaincode_id: String, 1 "ChaincodeName" chaincode_name: String,
    2 "ChaincodeVersion" chaincode_version: String, 3 "ChannelName" channel_name: String,
    4 "ConsortiumId" consortium_id: String, 5 "CreateTime" create_time: String, 6 "DeployTime" deploy_time: String,
    7 "EndorsePolicy" endorse_policy: String, 8 "Input" input: String, 9 "Install" install: bool,
    10 "Message" message: String, 11 "Path" path: String, 12 "ProviderId" provider_id: String,
    13 "ProviderName" provider_name: String, 14 "State" state: String, 15 "Type" r#type: i64
} }

/// Creates fabric chaincode package: `CreateFabricChaincodePackage` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateFabricChaincodePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChaincodePackage {
    pub location: Option<String>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub oss_url: String,
}
operation! { CreateFabricChaincodePackage(organization_id: String, oss_url: String)
    "CreateFabricChaincodePackage" -> CreateFabricChaincodePackageOutput {
    0 "Location" location: String, 1 "OrganizationId" organization_id, 2 "OssUrl" oss_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateFabricChaincodePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChaincodePackageOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ChaincodePackage>,
    pub success: Option<bool>,
}
model! { CreateFabricChaincodePackageOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Result" result: ChaincodePackage,
    3 "Success" success: bool
} }

/// In the response of [`CreateFabricChaincodePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChaincodePackage {
    pub chaincode_package_id: Option<String>,
    pub checksum: Option<String>,
    pub delete_time: Option<String>,
    pub deleted: Option<bool>,
    pub install_time: Option<String>,
    pub label: Option<String>,
    pub md5sum: Option<String>,
    pub message: Option<String>,
    pub organization_id: Option<String>,
    pub oss_url: Option<String>,
    pub provider_bid: Option<String>,
    pub provider_uid: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<i64>,
    pub type_name: Option<String>,
    pub upload_time: Option<String>,
}
model! { ChaincodePackage {
    0 "ChaincodePackageId" chaincode_package_id: String, 1 "Checksum" checksum: String,
    2 "DeleteTime" delete_time: String, 3 "Deleted" deleted: bool, 4 "InstallTime" install_time: String,
    5 "Label" label: String, 6 "Md5sum" md5sum: String, 7 "Message" message: String,
    8 "OrganizationId" organization_id: String, 9 "OssURL" oss_url: String, 10 "ProviderBid" provider_bid: String,
    11 "ProviderUid" provider_uid: String, 12 "State" state: String, 13 "Type" r#type: i64,
    14 "TypeName" type_name: String, 15 "UploadTime" upload_time: String
} }

/// Creates fabric channel: `CreateFabricChannel` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateFabricChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannel {
    /// Required.
    pub channel_name: String,
    /// Required.
    pub consortium_id: String,
    /// Required.
    pub organization: Vec<CreateFabricChannelOrganization>,
    pub batch_timeout: Option<i64>,
    pub max_message_count: Option<i64>,
    pub preferred_max_bytes: Option<i64>,
}
operation! {
    CreateFabricChannel(channel_name: String, consortium_id: String, organization: Vec<CreateFabricChannelOrganization>)
    "CreateFabricChannel" -> CreateFabricChannelOutput {
    0 "ChannelName" channel_name, 1 "ConsortiumId" consortium_id, 2 "Organization" organization,
    3 "BatchTimeout" batch_timeout: i64, 4 "MaxMessageCount" max_message_count: i64,
    5 "PreferredMaxBytes" preferred_max_bytes: i64
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`CreateFabricChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannelOrganization {
    pub id: Option<String>,
}
input! { CreateFabricChannelOrganization() {
    0 "Id" id: String
} }

/// Response of [`CreateFabricChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannelOutput {
    pub error_code: Option<i64>,
    pub result: Option<CreateFabricChannelResult>,
    pub success: Option<bool>,
}
model! { CreateFabricChannelOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: CreateFabricChannelResult, 2 "Success" success: bool
} }

/// In the response of [`CreateFabricChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannelResult {
    pub batch_timeout: Option<i64>,
    pub block_count: Option<i64>,
    pub chaincode_count: Option<i64>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub consortium_id: Option<String>,
    pub consortium_name: Option<String>,
    pub create_time: Option<String>,
    pub max_message_count: Option<i64>,
    pub member_count: Option<i64>,
    pub owner_bid: Option<String>,
    pub owner_name: Option<String>,
    pub owner_uid: Option<i64>,
    pub preferred_max_bytes: Option<i64>,
    pub request_id: Option<String>,
    pub state: Option<String>,
    pub support_config: Option<bool>,
    pub update_time: Option<String>,
}
model! { CreateFabricChannelResult {
    0 "BatchTimeout" batch_timeout: i64, 1 "BlockCount" block_count: i64, 2 "ChaincodeCount" chaincode_count: i64,
    3 "ChannelId" channel_id: String, 4 "ChannelName" channel_name: String, 5 "ConsortiumId" consortium_id: String,
    6 "ConsortiumName" consortium_name: String, 7 "CreateTime" create_time: String,
    8 "MaxMessageCount" max_message_count: i64, 9 "MemberCount" member_count: i64, 10 "OwnerBid" owner_bid: String,
    11 "OwnerName" owner_name: String, 12 "OwnerUid" owner_uid: i64, 13 "PreferredMaxBytes" preferred_max_bytes: i64,
    14 "RequestId" request_id: String, 15 "State" state: String, 16 "SupportConfig" support_config: bool,
    17 "UpdateTime" update_time: String
} }

/// Creates fabric channel member: `CreateFabricChannelMember` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateFabricChannelMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannelMember {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub organization: Vec<CreateFabricChannelMemberOrganization>,
}
operation! { CreateFabricChannelMember(channel_id: String, organization: Vec<CreateFabricChannelMemberOrganization>)
    "CreateFabricChannelMember" -> CreateFabricChannelMemberOutput {
    0 "ChannelId" channel_id, 1 "Organization" organization
} }

/// In the request of [`CreateFabricChannelMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannelMemberOrganization {
    /// Required.
    pub organization_id: Option<String>,
}
input! { CreateFabricChannelMemberOrganization(organization_id: String) {
    0 "OrganizationId" organization_id: String
} }

/// Response of [`CreateFabricChannelMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannelMemberOutput {
    pub error_code: Option<i64>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateFabricChannelMemberOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: bool, 2 "Success" success: bool
} }

/// Creates fabric consortium: `CreateFabricConsortium` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateFabricConsortium>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortium {
    /// Required.
    pub channel_policy: String,
    pub consortium_description: Option<String>,
    /// Required.
    pub consortium_name: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub location: String,
    /// Required.
    pub orderer_type: String,
    pub orderers_count: Option<i64>,
    pub organization: Option<Vec<CreateFabricConsortiumOrganization>>,
    /// Required.
    pub payment_duration: i64,
    /// Required.
    pub payment_duration_unit: String,
    pub peers_count: Option<i64>,
    /// Required.
    pub spec_name: String,
    pub zone_id: Option<String>,
}

/// Arguments of [`CreateFabricConsortium::new`].
pub struct CreateFabricConsortiumRequired {
    pub channel_policy: String,
    pub consortium_name: String,
    pub domain: String,
    pub location: String,
    pub orderer_type: String,
    pub payment_duration: i64,
    pub payment_duration_unit: String,
    pub spec_name: String,
}
operation! {
    CreateFabricConsortium { CreateFabricConsortiumRequired: channel_policy, consortium_name, domain, location, orderer_type, payment_duration, payment_duration_unit, spec_name }
    "CreateFabricConsortium" -> CreateFabricConsortiumOutput {
    0 "ChannelPolicy" channel_policy, 1 "ConsortiumDescription" consortium_description: String,
    2 "ConsortiumName" consortium_name, 3 "Domain" domain, 4 "Location" location, 5 "OrdererType" orderer_type,
    6 "OrderersCount" orderers_count: i64, 7 "Organization" organization: Vec<CreateFabricConsortiumOrganization>,
    8 "PaymentDuration" payment_duration, 9 "PaymentDurationUnit" payment_duration_unit,
    10 "PeersCount" peers_count: i64, 11 "SpecName" spec_name, 12 "ZoneId" zone_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// In the request of [`CreateFabricConsortium`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortiumOrganization {
    pub organization_id: Option<String>,
}
input! { CreateFabricConsortiumOrganization() {
    0 "OrganizationId" organization_id: String
} }

/// Response of [`CreateFabricConsortium`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortiumOutput {
    pub error_code: Option<i64>,
    pub result: Option<CreateFabricConsortiumResult>,
    pub success: Option<bool>,
}
model! { CreateFabricConsortiumOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: CreateFabricConsortiumResult, 2 "Success" success: bool
} }

/// In the response of [`CreateFabricConsortium`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortiumResult {
    pub channel_count: Option<i64>,
    pub channel_policy: Option<String>,
    pub cluster_state: Option<String>,
    pub code_name: Option<String>,
    pub consortium_id: Option<String>,
    pub consortium_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub member_count: Option<i64>,
    pub orderer_count: Option<i64>,
    pub orderer_type: Option<String>,
    pub owner_bid: Option<String>,
    pub owner_uid: Option<i64>,
    pub region_id: Option<String>,
    pub service_state: Option<String>,
    pub spec_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateFabricConsortiumResult {
    0 "ChannelCount" channel_count: i64, 1 "ChannelPolicy" channel_policy: String,
    2 "ClusterState" cluster_state: String, 3 "CodeName" code_name: String, 4 "ConsortiumId" consortium_id: String,
    5 "ConsortiumName" consortium_name: String, 6 "CreateTime" create_time: String, 7 "Description" description: String,
    8 "Domain" domain: String, 9 "MemberCount" member_count: i64, 10 "OrdererCount" orderer_count: i64,
    11 "OrdererType" orderer_type: String, 12 "OwnerBid" owner_bid: String, 13 "OwnerUid" owner_uid: i64,
    14 "RegionId" region_id: String, 15 "ServiceState" service_state: String, 16 "SpecName" spec_name: String,
    17 "ZoneId" zone_id: String
} }

/// Creates fabric consortium member: `CreateFabricConsortiumMember` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateFabricConsortiumMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortiumMember {
    /// Required.
    pub code: String,
    /// Required.
    pub consortium_id: String,
    /// Required.
    pub organization: Vec<CreateFabricConsortiumMemberOrganization>,
}
operation! {
    CreateFabricConsortiumMember(code: String, consortium_id: String, organization: Vec<CreateFabricConsortiumMemberOrganization>)
    "CreateFabricConsortiumMember" -> CreateFabricConsortiumMemberOutput {
    0 "Code" code, 1 "ConsortiumId" consortium_id, 2 "Organization" organization
} }

/// In the request of [`CreateFabricConsortiumMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortiumMemberOrganization {
    pub organization_id: Option<String>,
}
input! { CreateFabricConsortiumMemberOrganization() {
    0 "OrganizationId" organization_id: String
} }

/// Response of [`CreateFabricConsortiumMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortiumMemberOutput {
    pub error_code: Option<i64>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateFabricConsortiumMemberOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: bool, 2 "Success" success: bool
} }

/// Creates fabric organization: `CreateFabricOrganization` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateFabricOrganization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricOrganization {
    pub description: Option<String>,
    /// Required.
    pub domain: String,
    /// Required.
    pub location: String,
    /// Required.
    pub organization_name: String,
    /// Required.
    pub spec_name: String,
    /// Required.
    pub payment_duration: i64,
    /// Required.
    pub payment_duration_unit: String,
    pub peers_count: Option<i64>,
}

/// Arguments of [`CreateFabricOrganization::new`].
pub struct CreateFabricOrganizationRequired {
    pub domain: String,
    pub location: String,
    pub organization_name: String,
    pub spec_name: String,
    pub payment_duration: i64,
    pub payment_duration_unit: String,
}
operation! {
    CreateFabricOrganization { CreateFabricOrganizationRequired: domain, location, organization_name, spec_name, payment_duration, payment_duration_unit }
    "CreateFabricOrganization" -> CreateFabricOrganizationOutput {
    0 "Description" description: String, 1 "Domain" domain, 2 "Location" location,
    3 "OrganizationName" organization_name, 4 "SpecName" spec_name, 5 "PaymentDuration" payment_duration,
    6 "PaymentDurationUnit" payment_duration_unit, 7 "PeersCount" peers_count: i64
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CreateFabricOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricOrganizationOutput {
    pub error_code: Option<i64>,
    pub result: Option<CreateFabricOrganizationResult>,
    pub success: Option<bool>,
}
model! { CreateFabricOrganizationOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: CreateFabricOrganizationResult, 2 "Success" success: bool
} }

/// In the response of [`CreateFabricOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricOrganizationResult {
    pub cluster_state: Option<String>,
    pub code_name: Option<String>,
    pub consortium_count: Option<i64>,
    pub create_time: Option<String>,
    pub domain: Option<String>,
    pub organization_description: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub owner_bid: Option<String>,
    pub owner_name: Option<String>,
    pub owner_uid: Option<i64>,
    pub peer_count: Option<i64>,
    pub region_id: Option<String>,
    pub request_id: Option<String>,
    pub service_state: Option<String>,
    pub spec_name: Option<String>,
    pub user_count: Option<i64>,
    pub zone_id: Option<String>,
}
model! { CreateFabricOrganizationResult {
    0 "ClusterState" cluster_state: String, 1 "CodeName" code_name: String, 2 "ConsortiumCount" consortium_count: i64,
    3 "CreateTime" create_time: String, 4 "Domain" domain: String,
    5 "OrganizationDescription" organization_description: String, 6 "OrganizationId" organization_id: String,
    7 "OrganizationName" organization_name: String, 8 "OwnerBid" owner_bid: String, 9 "OwnerName" owner_name: String,
    10 "OwnerUid" owner_uid: i64, 11 "PeerCount" peer_count: i64, 12 "RegionId" region_id: String,
    13 "RequestId" request_id: String, 14 "ServiceState" service_state: String, 15 "SpecName" spec_name: String,
    16 "UserCount" user_count: i64, 17 "ZoneId" zone_id: String
} }

/// Creates fabric organization user: `CreateFabricOrganizationUser` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/CreateFabricOrganizationUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricOrganizationUser {
    pub attrs: Option<String>,
    /// Required.
    pub organization_id: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub username: String,
}
operation! { CreateFabricOrganizationUser(organization_id: String, password: Secret, username: String)
    "CreateFabricOrganizationUser" -> CreateFabricOrganizationUserOutput {
    0 "Attrs" attrs: String, 1 "OrganizationId" organization_id, 2 "Password" password, 3 "Username" username
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateFabricOrganizationUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricOrganizationUserOutput {
    pub error_code: Option<i64>,
    pub result: Option<CreateFabricOrganizationUserResult>,
    pub success: Option<bool>,
}
model! { CreateFabricOrganizationUserOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: CreateFabricOrganizationUserResult, 2 "Success" success: bool
} }

/// In the response of [`CreateFabricOrganizationUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricOrganizationUserResult {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub fullname: Option<String>,
    pub organization_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
model! { CreateFabricOrganizationUserResult {
    0 "CreateTime" create_time: String, 1 "ExpireTime" expire_time: String, 2 "Fullname" fullname: String,
    3 "OrganizationId" organization_id: String, 4 "Password" password: Secret, 5 "Username" username: String
} }

/// Deletes ant chain consortium: `DeleteAntChainConsortium` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DeleteAntChainConsortium>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainConsortium {
    /// Required.
    pub consortium_id: String,
}
operation! { DeleteAntChainConsortium(consortium_id: String)
    "DeleteAntChainConsortium" -> DeleteAntChainConsortiumOutput {
    0 "ConsortiumId" consortium_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteAntChainConsortium`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainConsortiumOutput {
    pub result: Option<String>,
}
model! { DeleteAntChainConsortiumOutput {
    0 "Result" result: String
} }

/// Deletes ant chain contract content: `DeleteAntChainContractContent` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DeleteAntChainContractContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainContractContent {
    /// Required.
    pub content_id: String,
}
operation! { DeleteAntChainContractContent(content_id: String)
    "DeleteAntChainContractContent" -> DeleteAntChainContractContentOutput {
    0 "ContentId" content_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteAntChainContractContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainContractContentOutput {
    pub result: Option<String>,
}
model! { DeleteAntChainContractContentOutput {
    0 "Result" result: String
} }

/// Deletes ant chain contract project: `DeleteAntChainContractProject` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DeleteAntChainContractProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainContractProject {
    /// Required.
    pub project_id: String,
}
operation! { DeleteAntChainContractProject(project_id: String)
    "DeleteAntChainContractProject" -> DeleteAntChainContractProjectOutput {
    0 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteAntChainContractProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainContractProjectOutput {
    pub result: Option<String>,
}
model! { DeleteAntChainContractProjectOutput {
    0 "Result" result: String
} }

/// Deletes ant chain mini app qr code authorized user: `DeleteAntChainMiniAppQRCodeAuthorizedUser` of `baas`
/// 2018-12-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DeleteAntChainMiniAppQRCodeAuthorizedUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainMiniAppQRCodeAuthorizedUser {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub phone: String,
}
operation! { DeleteAntChainMiniAppQRCodeAuthorizedUser(ant_chain_id: String, phone: String)
    "DeleteAntChainMiniAppQRCodeAuthorizedUser" -> DeleteAntChainMiniAppQRCodeAuthorizedUserOutput {
    0 "AntChainId" ant_chain_id, 1 "Phone" phone
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteAntChainMiniAppQRCodeAuthorizedUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainMiniAppQRCodeAuthorizedUserOutput {
    pub result: Option<String>,
}
model! { DeleteAntChainMiniAppQRCodeAuthorizedUserOutput {
    0 "Result" result: String
} }

/// Deletes fabric chaincode: `DeleteFabricChaincode` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DeleteFabricChaincode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFabricChaincode {
    /// Required.
    pub chaincode_id: String,
}
operation! { DeleteFabricChaincode(chaincode_id: String) "DeleteFabricChaincode" -> DeleteFabricChaincodeOutput {
    0 "ChaincodeId" chaincode_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteFabricChaincodeOutput {
    0 "ErrorCode" error_code: i64, 1 "Success" success: bool
} }

/// Describes ant chain accounts: `DescribeAntChainAccounts` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccounts {
    /// Required.
    pub ant_chain_id: String,
    pub page_number: Option<i64>,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeAntChainAccounts(ant_chain_id: String, page_size: i64)
    "DescribeAntChainAccounts" -> DescribeAntChainAccountsOutput {
    0 "AntChainId" ant_chain_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsOutput {
    pub result: Option<DescribeAntChainAccountsResult>,
}
model! { DescribeAntChainAccountsOutput {
    0 "Result" result: DescribeAntChainAccountsResult
} }

/// In the response of [`DescribeAntChainAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsResult {
    pub accounts: Vec<DescribeAntChainAccountsAccounts>,
    pub pagination: Option<DescribeAntChainAccountsPagination>,
}
model! { DescribeAntChainAccountsResult {
    0 "Accounts" accounts: Vec<DescribeAntChainAccountsAccounts>,
    1 "Pagination" pagination: DescribeAntChainAccountsPagination
} }

/// In the response of [`DescribeAntChainAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsAccounts {
    pub account: Option<String>,
    pub account_public_key: Option<String>,
    pub account_recovery_key: Option<String>,
    pub account_status: Option<String>,
    pub ant_chain_id: Option<String>,
}
model! { DescribeAntChainAccountsAccounts {
    0 "Account" account: String, 1 "AccountPublicKey" account_public_key: String,
    2 "AccountRecoveryKey" account_recovery_key: String, 3 "AccountStatus" account_status: String,
    4 "AntChainId" ant_chain_id: String
} }

/// In the response of [`DescribeAntChainAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainAccountsPagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain accounts v2: `DescribeAntChainAccountsV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainAccountsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsV2 {
    /// Required.
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// Required. 0 to 2147483647.
    pub page_size: i64,
}
operation! { DescribeAntChainAccountsV2(ant_chain_id: String, page_size: i64)
    "DescribeAntChainAccountsV2" -> DescribeAntChainAccountsV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainAccountsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainAccountsV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainAccountsV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainAccountsV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainAccountsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsV2Result {
    pub accounts: Vec<DescribeAntChainAccountsV2Accounts>,
    pub pagination: Option<DescribeAntChainAccountsV2Pagination>,
}
model! { DescribeAntChainAccountsV2Result {
    0 "Accounts" accounts: Vec<DescribeAntChainAccountsV2Accounts>,
    1 "Pagination" pagination: DescribeAntChainAccountsV2Pagination
} }

/// In the response of [`DescribeAntChainAccountsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsV2Accounts {
    pub account: Option<String>,
    pub account_public_key: Option<String>,
    pub account_recovery_key: Option<String>,
    pub account_status: Option<String>,
    pub ant_chain_id: Option<String>,
}
model! { DescribeAntChainAccountsV2Accounts {
    0 "Account" account: String, 1 "AccountPublicKey" account_public_key: String,
    2 "AccountRecoveryKey" account_recovery_key: String, 3 "AccountStatus" account_status: String,
    4 "AntChainId" ant_chain_id: String
} }

/// In the response of [`DescribeAntChainAccountsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainAccountsV2Pagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain block: `DescribeAntChainBlock` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainBlock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainBlock {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub height: i64,
}
operation! { DescribeAntChainBlock(ant_chain_id: String, height: i64)
    "DescribeAntChainBlock" -> DescribeAntChainBlockOutput {
    0 "AntChainId" ant_chain_id, 1 "Height" height
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainBlockOutput {
    pub result: Option<DescribeAntChainBlockResult>,
}
model! { DescribeAntChainBlockOutput {
    0 "Result" result: DescribeAntChainBlockResult
} }

/// In the response of [`DescribeAntChainBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainBlockResult {
    pub ant_chain_id: Option<String>,
    pub block_hash: Option<String>,
    pub create_time: Option<i64>,
    pub height: Option<i64>,
    pub previous_hash: Option<String>,
    pub root_tx_hash: Option<String>,
    pub trans_summary_list: Option<String>,
    pub transaction_size: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeAntChainBlockResult {
    0 "AntChainId" ant_chain_id: String, 1 "BlockHash" block_hash: String, 2 "CreateTime" create_time: i64,
    3 "Height" height: i64, 4 "PreviousHash" previous_hash: String, 5 "RootTxHash" root_tx_hash: String,
    6 "TransSummaryList" trans_summary_list: String, 7 "TransactionSize" transaction_size: i64, 8 "Version" version: i64
} }

/// Describes ant chain block v2: `DescribeAntChainBlockV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainBlockV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainBlockV2 {
    /// Required.
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
    /// Required. 0 to 9223372036854775807.
    pub height: i64,
}
operation! { DescribeAntChainBlockV2(ant_chain_id: String, height: i64)
    "DescribeAntChainBlockV2" -> DescribeAntChainBlockV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String, 2 "Height" height
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainBlockV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainBlockV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainBlockV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainBlockV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainBlockV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainBlockV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainBlockV2Result {
    pub ant_chain_id: Option<String>,
    pub block_hash: Option<String>,
    pub create_time: Option<i64>,
    pub height: Option<i64>,
    pub previous_hash: Option<String>,
    pub root_tx_hash: Option<String>,
    pub trans_summary_list: Vec<DescribeAntChainBlockV2TransSummaryList>,
    pub transaction_size: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeAntChainBlockV2Result {
    0 "AntChainId" ant_chain_id: String, 1 "BlockHash" block_hash: String, 2 "CreateTime" create_time: i64,
    3 "Height" height: i64, 4 "PreviousHash" previous_hash: String, 5 "RootTxHash" root_tx_hash: String,
    6 "TransSummaryList" trans_summary_list: Vec<DescribeAntChainBlockV2TransSummaryList>,
    7 "TransactionSize" transaction_size: i64, 8 "Version" version: i64
} }

/// In the response of [`DescribeAntChainBlockV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainBlockV2TransSummaryList {
    pub alias: Option<String>,
    pub block_hash: Option<String>,
    pub category: Option<i64>,
    pub create_time: Option<i64>,
    pub from: Option<String>,
    pub gas_used: Option<i64>,
    pub hash: Option<String>,
    pub height: Option<i64>,
    pub reference_count: Option<i64>,
    pub to: Option<String>,
    pub trans_type_v10: Option<String>,
    pub trans_type_v6: Option<String>,
}
model! { DescribeAntChainBlockV2TransSummaryList {
    0 "Alias" alias: String, 1 "BlockHash" block_hash: String, 2 "Category" category: i64,
    3 "CreateTime" create_time: i64, 4 "From" from: String, 5 "GasUsed" gas_used: i64, 6 "Hash" hash: String,
    7 "Height" height: i64, 8 "ReferenceCount" reference_count: i64, 9 "To" to: String,
    10 "TransTypeV10" trans_type_v10: String, 11 "TransTypeV6" trans_type_v6: String
} }

/// Describes ant chain certificate applications: `DescribeAntChainCertificateApplications` of `baas` 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainCertificateApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplications {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub status: String,
}
operation! {
    DescribeAntChainCertificateApplications(ant_chain_id: String, page_number: i64, page_size: i64, status: String)
    "DescribeAntChainCertificateApplications" -> DescribeAntChainCertificateApplicationsOutput {
    0 "AntChainId" ant_chain_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Status" status
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainCertificateApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsOutput {
    pub result: Option<DescribeAntChainCertificateApplicationsResult>,
}
model! { DescribeAntChainCertificateApplicationsOutput {
    0 "Result" result: DescribeAntChainCertificateApplicationsResult
} }

/// In the response of [`DescribeAntChainCertificateApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsResult {
    pub certificate_applications: Vec<
        DescribeAntChainCertificateApplicationsCertificateApplications,
    >,
    pub pagination: Option<DescribeAntChainCertificateApplicationsPagination>,
}
model! { DescribeAntChainCertificateApplicationsResult {
    0 "CertificateApplications" certificate_applications: Vec<DescribeAntChainCertificateApplicationsCertificateApplications>,
    1 "Pagination" pagination: DescribeAntChainCertificateApplicationsPagination
} }

/// In the response of [`DescribeAntChainCertificateApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsCertificateApplications {
    pub ant_chain_id: Option<String>,
    pub bid: Option<String>,
    pub createtime: Option<i64>,
    pub status: Option<String>,
    pub updatetime: Option<i64>,
    pub username: Option<String>,
}
model! { DescribeAntChainCertificateApplicationsCertificateApplications {
    0 "AntChainId" ant_chain_id: String, 1 "Bid" bid: String, 2 "Createtime" createtime: i64, 3 "Status" status: String,
    4 "Updatetime" updatetime: i64, 5 "Username" username: String
} }

/// In the response of [`DescribeAntChainCertificateApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainCertificateApplicationsPagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain certificate applications v2: `DescribeAntChainCertificateApplicationsV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainCertificateApplicationsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsV2 {
    /// Required.
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
    /// Required. 0 to 9223372036854775807.
    pub page_number: i64,
    /// Required. 0 to 9223372036854775807.
    pub page_size: i64,
    /// Required.
    pub status: String,
}
operation! {
    DescribeAntChainCertificateApplicationsV2(ant_chain_id: String, page_number: i64, page_size: i64, status: String)
    "DescribeAntChainCertificateApplicationsV2" -> DescribeAntChainCertificateApplicationsV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Status" status
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainCertificateApplicationsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainCertificateApplicationsV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainCertificateApplicationsV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainCertificateApplicationsV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainCertificateApplicationsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsV2Result {
    pub certificate_applications: Vec<
        DescribeAntChainCertificateApplicationsV2CertificateApplications,
    >,
    pub pagination: Option<DescribeAntChainCertificateApplicationsV2Pagination>,
}
model! { DescribeAntChainCertificateApplicationsV2Result {
    0 "CertificateApplications" certificate_applications: Vec<DescribeAntChainCertificateApplicationsV2CertificateApplications>,
    1 "Pagination" pagination: DescribeAntChainCertificateApplicationsV2Pagination
} }

/// In the response of [`DescribeAntChainCertificateApplicationsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsV2CertificateApplications {
    pub ant_chain_id: Option<String>,
    pub bid: Option<String>,
    pub createtime: Option<i64>,
    pub status: Option<String>,
    pub updatetime: Option<i64>,
    pub username: Option<String>,
}
model! { DescribeAntChainCertificateApplicationsV2CertificateApplications {
    0 "AntChainId" ant_chain_id: String, 1 "Bid" bid: String, 2 "Createtime" createtime: i64, 3 "Status" status: String,
    4 "Updatetime" updatetime: i64, 5 "Username" username: String
} }

/// In the response of [`DescribeAntChainCertificateApplicationsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainCertificateApplicationsV2Pagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain consortiums: `DescribeAntChainConsortiums` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainConsortiums>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiums {
    pub page_number: Option<i64>,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeAntChainConsortiums(page_size: i64)
    "DescribeAntChainConsortiums" -> DescribeAntChainConsortiumsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainConsortiums`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsOutput {
    pub result: Option<DescribeAntChainConsortiumsResult>,
}
model! { DescribeAntChainConsortiumsOutput {
    0 "Result" result: DescribeAntChainConsortiumsResult
} }

/// In the response of [`DescribeAntChainConsortiums`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsResult {
    pub ant_consortiums: Vec<DescribeAntChainConsortiumsAntConsortiums>,
    pub pagination: Option<DescribeAntChainConsortiumsPagination>,
}
model! { DescribeAntChainConsortiumsResult {
    0 "AntConsortiums" ant_consortiums: Vec<DescribeAntChainConsortiumsAntConsortiums>,
    1 "Pagination" pagination: DescribeAntChainConsortiumsPagination
} }

/// In the response of [`DescribeAntChainConsortiums`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsAntConsortiums {
    pub chain_num: Option<i64>,
    pub consortium_description: Option<String>,
    pub consortium_id: Option<String>,
    pub consortium_name: Option<String>,
    pub create_time: Option<i64>,
    pub member_num: Option<i64>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAntChainConsortiumsAntConsortiums {
    0 "ChainNum" chain_num: i64, 1 "ConsortiumDescription" consortium_description: String,
    2 "ConsortiumId" consortium_id: String, 3 "ConsortiumName" consortium_name: String, 4 "CreateTime" create_time: i64,
    5 "MemberNum" member_num: i64, 6 "Role" role: String, 7 "Status" status: String
} }

/// In the response of [`DescribeAntChainConsortiums`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainConsortiumsPagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain consortiums v2: `DescribeAntChainConsortiumsV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainConsortiumsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsV2 {
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// Required. 0 to 2147483647.
    pub page_size: i64,
}
operation! { DescribeAntChainConsortiumsV2(page_size: i64)
    "DescribeAntChainConsortiumsV2" -> DescribeAntChainConsortiumsV2Output {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainConsortiumsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainConsortiumsV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainConsortiumsV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainConsortiumsV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainConsortiumsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsV2Result {
    pub ant_consortiums: Vec<DescribeAntChainConsortiumsV2AntConsortiums>,
    pub pagination: Option<DescribeAntChainConsortiumsV2Pagination>,
}
model! { DescribeAntChainConsortiumsV2Result {
    0 "AntConsortiums" ant_consortiums: Vec<DescribeAntChainConsortiumsV2AntConsortiums>,
    1 "Pagination" pagination: DescribeAntChainConsortiumsV2Pagination
} }

/// In the response of [`DescribeAntChainConsortiumsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsV2AntConsortiums {
    pub chain_num: Option<i64>,
    pub consortium_description: Option<String>,
    pub consortium_id: Option<String>,
    pub consortium_name: Option<String>,
    pub create_time: Option<i64>,
    pub is_empty_consortium: Option<bool>,
    pub member_num: Option<i64>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAntChainConsortiumsV2AntConsortiums {
    0 "ChainNum" chain_num: i64, 1 "ConsortiumDescription" consortium_description: String,
    2 "ConsortiumId" consortium_id: String, 3 "ConsortiumName" consortium_name: String, 4 "CreateTime" create_time: i64,
    5 "IsEmptyConsortium" is_empty_consortium: bool, 6 "MemberNum" member_num: i64, 7 "Role" role: String,
    8 "Status" status: String
} }

/// In the response of [`DescribeAntChainConsortiumsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainConsortiumsV2Pagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain contract project content tree: `DescribeAntChainContractProjectContentTree` of `baas`
/// 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainContractProjectContentTree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTree {
    /// Required.
    pub project_id: String,
}
operation! { DescribeAntChainContractProjectContentTree(project_id: String)
    "DescribeAntChainContractProjectContentTree" -> DescribeAntChainContractProjectContentTreeOutput {
    0 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainContractProjectContentTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTreeOutput {
    pub result: Option<DescribeAntChainContractProjectContentTreeResult>,
}
model! { DescribeAntChainContractProjectContentTreeOutput {
    0 "Result" result: DescribeAntChainContractProjectContentTreeResult
} }

/// In the response of [`DescribeAntChainContractProjectContentTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTreeResult {
    pub children: Vec<BTreeMap<String, Value>>,
    pub project_description: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_version: Option<String>,
}
model! { DescribeAntChainContractProjectContentTreeResult {
    0 "Children" children: Vec<BTreeMap<String, Value>>, 1 "ProjectDescription" project_description: String,
    2 "ProjectId" project_id: String, 3 "ProjectName" project_name: String, 4 "ProjectVersion" project_version: String
} }

/// Describes ant chain contract project content tree v2: `DescribeAntChainContractProjectContentTreeV2` of `baas`
/// 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainContractProjectContentTreeV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTreeV2 {
    /// Required.
    pub consortium_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeAntChainContractProjectContentTreeV2(consortium_id: String, project_id: String)
    "DescribeAntChainContractProjectContentTreeV2" -> DescribeAntChainContractProjectContentTreeV2Output {
    0 "ConsortiumId" consortium_id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainContractProjectContentTreeV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTreeV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<String>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainContractProjectContentTreeV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: String, 4 "ResultCode" result_code: String, 5 "ResultMessage" result_message: String,
    6 "Success" success: bool
} }

/// Describes ant chain contract projects: `DescribeAntChainContractProjects` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainContractProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjects {
    /// Required.
    pub consortium_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeAntChainContractProjects(consortium_id: String, page_number: i64, page_size: i64)
    "DescribeAntChainContractProjects" -> DescribeAntChainContractProjectsOutput {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainContractProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsOutput {
    pub result: Option<DescribeAntChainContractProjectsResult>,
}
model! { DescribeAntChainContractProjectsOutput {
    0 "Result" result: DescribeAntChainContractProjectsResult
} }

/// In the response of [`DescribeAntChainContractProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsResult {
    pub contract_projects: Vec<DescribeAntChainContractProjectsContractProjects>,
    pub pagination: Option<DescribeAntChainContractProjectsPagination>,
}
model! { DescribeAntChainContractProjectsResult {
    0 "ContractProjects" contract_projects: Vec<DescribeAntChainContractProjectsContractProjects>,
    1 "Pagination" pagination: DescribeAntChainContractProjectsPagination
} }

/// In the response of [`DescribeAntChainContractProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsContractProjects {
    pub consortium_id: Option<String>,
    pub create_time: Option<i64>,
    pub project_description: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_version: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeAntChainContractProjectsContractProjects {
    0 "ConsortiumId" consortium_id: String, 1 "CreateTime" create_time: i64,
    2 "ProjectDescription" project_description: String, 3 "ProjectId" project_id: String,
    4 "ProjectName" project_name: String, 5 "ProjectVersion" project_version: String, 6 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeAntChainContractProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainContractProjectsPagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain contract projects v2: `DescribeAntChainContractProjectsV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainContractProjectsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsV2 {
    /// Required.
    pub consortium_id: String,
    /// Required. 0 to 9223372036854775807.
    pub page_number: i64,
    /// Required. 0 to 9223372036854775807.
    pub page_size: i64,
}
operation! { DescribeAntChainContractProjectsV2(consortium_id: String, page_number: i64, page_size: i64)
    "DescribeAntChainContractProjectsV2" -> DescribeAntChainContractProjectsV2Output {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainContractProjectsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainContractProjectsV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainContractProjectsV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainContractProjectsV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainContractProjectsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsV2Result {
    pub contract_projects: Vec<DescribeAntChainContractProjectsV2ContractProjects>,
    pub pagination: Option<DescribeAntChainContractProjectsV2Pagination>,
}
model! { DescribeAntChainContractProjectsV2Result {
    0 "ContractProjects" contract_projects: Vec<DescribeAntChainContractProjectsV2ContractProjects>,
    1 "Pagination" pagination: DescribeAntChainContractProjectsV2Pagination
} }

/// In the response of [`DescribeAntChainContractProjectsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsV2ContractProjects {
    pub consortium_id: Option<String>,
    pub create_time: Option<i64>,
    pub project_description: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_version: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeAntChainContractProjectsV2ContractProjects {
    0 "ConsortiumId" consortium_id: String, 1 "CreateTime" create_time: i64,
    2 "ProjectDescription" project_description: String, 3 "ProjectId" project_id: String,
    4 "ProjectName" project_name: String, 5 "ProjectVersion" project_version: String, 6 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeAntChainContractProjectsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainContractProjectsV2Pagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain download paths: `DescribeAntChainDownloadPaths` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainDownloadPaths>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainDownloadPaths {
    /// Required.
    pub ant_chain_id: String,
}
operation! { DescribeAntChainDownloadPaths(ant_chain_id: String)
    "DescribeAntChainDownloadPaths" -> DescribeAntChainDownloadPathsOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainDownloadPaths`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainDownloadPathsOutput {
    pub result: Option<DescribeAntChainDownloadPathsResult>,
}
model! { DescribeAntChainDownloadPathsOutput {
    0 "Result" result: DescribeAntChainDownloadPathsResult
} }

/// In the response of [`DescribeAntChainDownloadPaths`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainDownloadPathsResult {
    pub ca_crt_url: Option<String>,
    pub client_crt_url: Option<String>,
    pub sdk_url: Option<String>,
    pub trust_ca_url: Option<String>,
}
model! { DescribeAntChainDownloadPathsResult {
    0 "CaCrtUrl" ca_crt_url: String, 1 "ClientCrtUrl" client_crt_url: String, 2 "SdkUrl" sdk_url: String,
    3 "TrustCaUrl" trust_ca_url: String
} }

/// Describes ant chain download paths v2: `DescribeAntChainDownloadPathsV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainDownloadPathsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainDownloadPathsV2 {
    /// Required.
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
}
operation! { DescribeAntChainDownloadPathsV2(ant_chain_id: String)
    "DescribeAntChainDownloadPathsV2" -> DescribeAntChainDownloadPathsV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainDownloadPathsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainDownloadPathsV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainDownloadPathsV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainDownloadPathsV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainDownloadPathsV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainDownloadPathsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainDownloadPathsV2Result {
    pub ca_crt_url: Option<String>,
    pub client_crt_url: Option<String>,
    pub sdk_url: Option<String>,
    pub trust_ca_url: Option<String>,
}
model! { DescribeAntChainDownloadPathsV2Result {
    0 "CaCrtUrl" ca_crt_url: String, 1 "ClientCrtUrl" client_crt_url: String, 2 "SdkUrl" sdk_url: String,
    3 "TrustCaUrl" trust_ca_url: String
} }

/// Describes ant chain information: `DescribeAntChainInformation` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformation {
    /// Required.
    pub ant_chain_id: String,
}
operation! { DescribeAntChainInformation(ant_chain_id: String)
    "DescribeAntChainInformation" -> DescribeAntChainInformationOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationOutput {
    pub result: Option<DescribeAntChainInformationResult>,
}
model! { DescribeAntChainInformationOutput {
    0 "Result" result: DescribeAntChainInformationResult
} }

/// In the response of [`DescribeAntChainInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationResult {
    pub abnormal_nodes: Option<i64>,
    pub ant_chain_id: Option<String>,
    pub block_height: Option<i64>,
    pub create_time: Option<i64>,
    pub node_infos: Vec<DescribeAntChainInformationNodeInfos>,
    pub node_number: Option<i64>,
    pub normal: Option<bool>,
    pub transaction_sum: Option<i64>,
    pub version: Option<String>,
}
model! { DescribeAntChainInformationResult {
    0 "AbnormalNodes" abnormal_nodes: i64, 1 "AntChainId" ant_chain_id: String, 2 "BlockHeight" block_height: i64,
    3 "CreateTime" create_time: i64, 4 "NodeInfos" node_infos: Vec<DescribeAntChainInformationNodeInfos>,
    5 "NodeNumber" node_number: i64, 6 "Normal" normal: bool, 7 "TransactionSum" transaction_sum: i64,
    8 "Version" version: String
} }

/// In the response of [`DescribeAntChainInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationNodeInfos {
    pub block_height: Option<i64>,
    pub node_name: Option<String>,
    pub status: Option<bool>,
    pub version: Option<String>,
}
model! { DescribeAntChainInformationNodeInfos {
    0 "BlockHeight" block_height: i64, 1 "NodeName" node_name: String, 2 "Status" status: bool,
    3 "Version" version: String
} }

/// Describes ant chain information v2: `DescribeAntChainInformationV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainInformationV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationV2 {
    /// Required.
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
}
operation! { DescribeAntChainInformationV2(ant_chain_id: String)
    "DescribeAntChainInformationV2" -> DescribeAntChainInformationV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainInformationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainInformationV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainInformationV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainInformationV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainInformationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationV2Result {
    pub abnormal_nodes: Option<i64>,
    pub ant_chain_id: Option<String>,
    pub block_height: Option<i64>,
    pub create_time: Option<i64>,
    pub is_role: Option<bool>,
    pub node_infos: Vec<DescribeAntChainInformationV2NodeInfos>,
    pub node_number: Option<i64>,
    pub normal: Option<bool>,
    pub transaction_sum: Option<i64>,
    pub version: Option<String>,
}
model! { DescribeAntChainInformationV2Result {
    0 "AbnormalNodes" abnormal_nodes: i64, 1 "AntChainId" ant_chain_id: String, 2 "BlockHeight" block_height: i64,
    3 "CreateTime" create_time: i64, 4 "IsRole" is_role: bool,
    5 "NodeInfos" node_infos: Vec<DescribeAntChainInformationV2NodeInfos>, 6 "NodeNumber" node_number: i64,
    7 "Normal" normal: bool, 8 "TransactionSum" transaction_sum: i64, 9 "Version" version: String
} }

/// In the response of [`DescribeAntChainInformationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationV2NodeInfos {
    pub block_height: Option<i64>,
    pub node_name: Option<String>,
    pub status: Option<bool>,
    pub version: Option<String>,
}
model! { DescribeAntChainInformationV2NodeInfos {
    0 "BlockHeight" block_height: i64, 1 "NodeName" node_name: String, 2 "Status" status: bool,
    3 "Version" version: String
} }

/// Describes ant chain latest blocks: `DescribeAntChainLatestBlocks` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainLatestBlocks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocks {
    /// Required.
    pub ant_chain_id: String,
}
operation! { DescribeAntChainLatestBlocks(ant_chain_id: String)
    "DescribeAntChainLatestBlocks" -> DescribeAntChainLatestBlocksOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainLatestBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocksOutput {
    pub result: Vec<BTreeMap<String, Value>>,
}
model! { DescribeAntChainLatestBlocksOutput {
    0 "Result" result: Vec<BTreeMap<String, Value>>
} }

/// Describes ant chain latest blocks v2: `DescribeAntChainLatestBlocksV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainLatestBlocksV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocksV2 {
    /// Required.
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
}
operation! { DescribeAntChainLatestBlocksV2(ant_chain_id: String)
    "DescribeAntChainLatestBlocksV2" -> DescribeAntChainLatestBlocksV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainLatestBlocksV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocksV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<DescribeAntChainLatestBlocksV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainLatestBlocksV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: Vec<DescribeAntChainLatestBlocksV2Result>, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainLatestBlocksV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocksV2Result {
    pub alias: Option<String>,
    pub biz_data: Option<String>,
    pub block_hash: Option<String>,
    pub create_time: Option<i64>,
    pub height: Option<i64>,
    pub previous_hash: Option<String>,
    pub root_tx_hash: Option<String>,
    pub size: Option<i64>,
    pub transaction_size: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeAntChainLatestBlocksV2Result {
    0 "Alias" alias: String, 1 "BizData" biz_data: String, 2 "BlockHash" block_hash: String,
    3 "CreateTime" create_time: i64, 4 "Height" height: i64, 5 "PreviousHash" previous_hash: String,
    6 "RootTxHash" root_tx_hash: String, 7 "Size" size: i64, 8 "TransactionSize" transaction_size: i64,
    9 "Version" version: i64
} }

/// Describes ant chain latest transaction digests: `DescribeAntChainLatestTransactionDigests` of `baas` 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainLatestTransactionDigests>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionDigests {
    /// Required.
    pub ant_chain_id: String,
}
operation! { DescribeAntChainLatestTransactionDigests(ant_chain_id: String)
    "DescribeAntChainLatestTransactionDigests" -> DescribeAntChainLatestTransactionDigestsOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainLatestTransactionDigests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionDigestsOutput {
    pub result: Vec<BTreeMap<String, Value>>,
}
model! { DescribeAntChainLatestTransactionDigestsOutput {
    0 "Result" result: Vec<BTreeMap<String, Value>>
} }

/// Describes ant chain latest transaction digests v2: `DescribeAntChainLatestTransactionDigestsV2` of `baas`
/// 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainLatestTransactionDigestsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionDigestsV2 {
    /// Required.
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
}
operation! { DescribeAntChainLatestTransactionDigestsV2(ant_chain_id: String)
    "DescribeAntChainLatestTransactionDigestsV2" -> DescribeAntChainLatestTransactionDigestsV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainLatestTransactionDigestsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionDigestsV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<String>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainLatestTransactionDigestsV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: Vec<String>, 4 "ResultCode" result_code: String, 5 "ResultMessage" result_message: String,
    6 "Success" success: bool
} }

/// Describes ant chain members: `DescribeAntChainMembers` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembers {
    /// Required.
    pub consortium_id: String,
    pub page_number: Option<i64>,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeAntChainMembers(consortium_id: String, page_size: i64)
    "DescribeAntChainMembers" -> DescribeAntChainMembersOutput {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersOutput {
    pub result: Option<DescribeAntChainMembersResult>,
}
model! { DescribeAntChainMembersOutput {
    0 "Result" result: DescribeAntChainMembersResult
} }

/// In the response of [`DescribeAntChainMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersResult {
    pub members: Vec<DescribeAntChainMembersMembers>,
    pub pagination: Option<DescribeAntChainMembersPagination>,
}
model! { DescribeAntChainMembersResult {
    0 "Members" members: Vec<DescribeAntChainMembersMembers>,
    1 "Pagination" pagination: DescribeAntChainMembersPagination
} }

/// In the response of [`DescribeAntChainMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersMembers {
    pub join_time: Option<i64>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAntChainMembersMembers {
    0 "JoinTime" join_time: i64, 1 "MemberId" member_id: String, 2 "MemberName" member_name: String,
    3 "Role" role: String, 4 "Status" status: String
} }

/// In the response of [`DescribeAntChainMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainMembersPagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain members v2: `DescribeAntChainMembersV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainMembersV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersV2 {
    /// Required.
    pub consortium_id: String,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// Required. 0 to 2147483647.
    pub page_size: i64,
}
operation! { DescribeAntChainMembersV2(consortium_id: String, page_size: i64)
    "DescribeAntChainMembersV2" -> DescribeAntChainMembersV2Output {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainMembersV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainMembersV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainMembersV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainMembersV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainMembersV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersV2Result {
    pub members: Vec<DescribeAntChainMembersV2Members>,
    pub pagination: Option<DescribeAntChainMembersV2Pagination>,
}
model! { DescribeAntChainMembersV2Result {
    0 "Members" members: Vec<DescribeAntChainMembersV2Members>,
    1 "Pagination" pagination: DescribeAntChainMembersV2Pagination
} }

/// In the response of [`DescribeAntChainMembersV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersV2Members {
    pub join_time: Option<i64>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAntChainMembersV2Members {
    0 "JoinTime" join_time: i64, 1 "MemberId" member_id: String, 2 "MemberName" member_name: String,
    3 "Role" role: String, 4 "Status" status: String
} }

/// In the response of [`DescribeAntChainMembersV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainMembersV2Pagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain mini app browser qr code access log: `DescribeAntChainMiniAppBrowserQRCodeAccessLog` of `baas`
/// 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainMiniAppBrowserQRCodeAccessLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLog {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub qr_code_type: String,
}
operation! { DescribeAntChainMiniAppBrowserQRCodeAccessLog(ant_chain_id: String, qr_code_type: String)
    "DescribeAntChainMiniAppBrowserQRCodeAccessLog" -> DescribeAntChainMiniAppBrowserQRCodeAccessLogOutput {
    0 "AntChainId" ant_chain_id, 1 "QRCodeType" qr_code_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainMiniAppBrowserQRCodeAccessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogOutput {
    pub result: Option<DescribeAntChainMiniAppBrowserQRCodeAccessLogResult>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAccessLogOutput {
    0 "Result" result: DescribeAntChainMiniAppBrowserQRCodeAccessLogResult
} }

/// In the response of [`DescribeAntChainMiniAppBrowserQRCodeAccessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogResult {
    pub access_alipay_account_count: Option<i64>,
    pub access_count: Option<i64>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAccessLogResult {
    0 "AccessAlipayAccountCount" access_alipay_account_count: i64, 1 "AccessCount" access_count: i64
} }

/// Describes ant chain mini app browser qr code access log v2: `DescribeAntChainMiniAppBrowserQRCodeAccessLogV2` of
/// `baas` 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainMiniAppBrowserQRCodeAccessLogV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogV2 {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub qr_code_type: String,
}
operation! { DescribeAntChainMiniAppBrowserQRCodeAccessLogV2(ant_chain_id: String, qr_code_type: String)
    "DescribeAntChainMiniAppBrowserQRCodeAccessLogV2" -> DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Output {
    0 "AntChainId" ant_chain_id, 1 "QRCodeType" qr_code_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainMiniAppBrowserQRCodeAccessLogV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainMiniAppBrowserQRCodeAccessLogV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Result {
    pub access_alipay_account_count: Option<i64>,
    pub access_count: Option<i64>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Result {
    0 "AccessAlipayAccountCount" access_alipay_account_count: i64, 1 "AccessCount" access_count: i64
} }

/// Describes ant chain mini app browser qr code authorized users: `DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers`
/// of `baas` 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub qr_code_type: String,
}
operation! {
    DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers(ant_chain_id: String, page_number: i64, page_size: i64, qr_code_type: String)
    "DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers" -> DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersOutput {
    0 "AntChainId" ant_chain_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "QRCodeType" qr_code_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersOutput {
    pub result: Option<DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersResult>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersOutput {
    0 "Result" result: DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersResult
} }

/// In the response of [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersResult {
    pub ant_chain_id: Option<String>,
    pub authorization_type: Option<String>,
    pub authorized_user_list: Vec<
        DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersAuthorizedUserList,
    >,
    pub pagination: Option<
        DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersPagination,
    >,
    pub qr_code_type: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersResult {
    0 "AntChainId" ant_chain_id: String, 1 "AuthorizationType" authorization_type: String,
    2 "AuthorizedUserList" authorized_user_list: Vec<DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersAuthorizedUserList>,
    3 "Pagination" pagination: DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersPagination,
    4 "QRCodeType" qr_code_type: String
} }

/// In the response of [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersAuthorizedUserList {
    pub gmt_authorized: Option<String>,
    pub phone: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersAuthorizedUserList {
    0 "GmtAuthorized" gmt_authorized: String, 1 "Phone" phone: String
} }

/// In the response of [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersPagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain mini app browser qr code authorized users v2:
/// `DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2 {
    /// Required.
    pub ant_chain_id: String,
    /// Required. 0 to 9223372036854775807.
    pub page_number: i64,
    /// Required. 0 to 9223372036854775807.
    pub page_size: i64,
    /// Required.
    pub qr_code_type: String,
}
operation! {
    DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2(ant_chain_id: String, page_number: i64, page_size: i64, qr_code_type: String)
    "DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2" -> DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Output {
    0 "AntChainId" ant_chain_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "QRCodeType" qr_code_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Result {
    pub ant_chain_id: Option<String>,
    pub authorization_type: Option<String>,
    pub authorized_user_list: Vec<
        DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2AuthorizedUserList,
    >,
    pub pagination: Option<
        DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Pagination,
    >,
    pub qr_code_type: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Result {
    0 "AntChainId" ant_chain_id: String, 1 "AuthorizationType" authorization_type: String,
    2 "AuthorizedUserList" authorized_user_list: Vec<DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2AuthorizedUserList>,
    3 "Pagination" pagination: DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Pagination,
    4 "QRCodeType" qr_code_type: String
} }

/// In the response of [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2AuthorizedUserList {
    pub gmt_authorized: Option<String>,
    pub phone: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2AuthorizedUserList {
    0 "GmtAuthorized" gmt_authorized: String, 1 "Phone" phone: String
} }

/// In the response of [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Pagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chain mini app browser transaction qr code: `DescribeAntChainMiniAppBrowserTransactionQRCode` of
/// `baas` 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainMiniAppBrowserTransactionQRCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCode {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub transaction_hash: String,
}
operation! { DescribeAntChainMiniAppBrowserTransactionQRCode(ant_chain_id: String, transaction_hash: String)
    "DescribeAntChainMiniAppBrowserTransactionQRCode" -> DescribeAntChainMiniAppBrowserTransactionQRCodeOutput {
    0 "AntChainId" ant_chain_id, 1 "TransactionHash" transaction_hash
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainMiniAppBrowserTransactionQRCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeOutput {
    pub result: Option<DescribeAntChainMiniAppBrowserTransactionQRCodeResult>,
}
model! { DescribeAntChainMiniAppBrowserTransactionQRCodeOutput {
    0 "Result" result: DescribeAntChainMiniAppBrowserTransactionQRCodeResult
} }

/// In the response of [`DescribeAntChainMiniAppBrowserTransactionQRCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeResult {
    pub ant_chain_id: Option<String>,
    pub base64_qr_code_png: Option<String>,
    pub qr_code_content: Option<String>,
    pub transaction_hash: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserTransactionQRCodeResult {
    0 "AntChainId" ant_chain_id: String, 1 "Base64QRCodePNG" base64_qr_code_png: String,
    2 "QRCodeContent" qr_code_content: String, 3 "TransactionHash" transaction_hash: String
} }

/// Describes ant chain mini app browser transaction qr code new: `DescribeAntChainMiniAppBrowserTransactionQRCodeNew`
/// of `baas` 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainMiniAppBrowserTransactionQRCodeNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeNew {
    /// Required.
    pub ant_chain_id: String,
    pub contract_id: Option<String>,
    /// Required.
    pub transaction_hash: String,
}
operation! { DescribeAntChainMiniAppBrowserTransactionQRCodeNew(ant_chain_id: String, transaction_hash: String)
    "DescribeAntChainMiniAppBrowserTransactionQRCodeNew" -> DescribeAntChainMiniAppBrowserTransactionQRCodeNewOutput {
    0 "AntChainId" ant_chain_id, 1 "ContractId" contract_id: String, 2 "TransactionHash" transaction_hash
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainMiniAppBrowserTransactionQRCodeNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeNewOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainMiniAppBrowserTransactionQRCodeNewResult>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainMiniAppBrowserTransactionQRCodeNewOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainMiniAppBrowserTransactionQRCodeNewResult, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainMiniAppBrowserTransactionQRCodeNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeNewResult {
    pub ant_chain_id: Option<String>,
    pub base64_qr_code_png: Option<String>,
    pub qr_code_content: Option<String>,
    pub transaction_hash: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserTransactionQRCodeNewResult {
    0 "AntChainId" ant_chain_id: String, 1 "Base64QRCodePNG" base64_qr_code_png: String,
    2 "QRCodeContent" qr_code_content: String, 3 "TransactionHash" transaction_hash: String
} }

/// Describes ant chain nodes: `DescribeAntChainNodes` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainNodes {
    /// Required.
    pub ant_chain_id: String,
}
operation! { DescribeAntChainNodes(ant_chain_id: String) "DescribeAntChainNodes" -> DescribeAntChainNodesOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainNodesOutput {
    pub result: Vec<BTreeMap<String, Value>>,
}
model! { DescribeAntChainNodesOutput {
    0 "Result" result: Vec<BTreeMap<String, Value>>
} }

/// Describes ant chain nodes v2: `DescribeAntChainNodesV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainNodesV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainNodesV2 {
    /// Required.
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
}
operation! { DescribeAntChainNodesV2(ant_chain_id: String) "DescribeAntChainNodesV2" -> DescribeAntChainNodesV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainNodesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainNodesV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<String>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainNodesV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: Vec<String>, 4 "ResultCode" result_code: String, 5 "ResultMessage" result_message: String,
    6 "Success" success: bool
} }

/// Describes ant chain qr code authorization: `DescribeAntChainQRCodeAuthorization` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainQRCodeAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorization {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub qr_code_type: String,
}
operation! { DescribeAntChainQRCodeAuthorization(ant_chain_id: String, qr_code_type: String)
    "DescribeAntChainQRCodeAuthorization" -> DescribeAntChainQRCodeAuthorizationOutput {
    0 "AntChainId" ant_chain_id, 1 "QRCodeType" qr_code_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainQRCodeAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationOutput {
    pub result: Option<DescribeAntChainQRCodeAuthorizationResult>,
}
model! { DescribeAntChainQRCodeAuthorizationOutput {
    0 "Result" result: DescribeAntChainQRCodeAuthorizationResult
} }

/// In the response of [`DescribeAntChainQRCodeAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationResult {
    pub ant_chain_id: Option<String>,
    pub authorization_type: Option<String>,
    pub qr_code_type: Option<String>,
}
model! { DescribeAntChainQRCodeAuthorizationResult {
    0 "AntChainId" ant_chain_id: String, 1 "AuthorizationType" authorization_type: String,
    2 "QRCodeType" qr_code_type: String
} }

/// Describes ant chain qr code authorization v2: `DescribeAntChainQRCodeAuthorizationV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainQRCodeAuthorizationV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationV2 {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub qr_code_type: String,
}
operation! { DescribeAntChainQRCodeAuthorizationV2(ant_chain_id: String, qr_code_type: String)
    "DescribeAntChainQRCodeAuthorizationV2" -> DescribeAntChainQRCodeAuthorizationV2Output {
    0 "AntChainId" ant_chain_id, 1 "QRCodeType" qr_code_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainQRCodeAuthorizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainQRCodeAuthorizationV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainQRCodeAuthorizationV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainQRCodeAuthorizationV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainQRCodeAuthorizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationV2Result {
    pub ant_chain_id: Option<String>,
    pub authorization_type: Option<String>,
    pub qr_code_type: Option<String>,
}
model! { DescribeAntChainQRCodeAuthorizationV2Result {
    0 "AntChainId" ant_chain_id: String, 1 "AuthorizationType" authorization_type: String,
    2 "QRCodeType" qr_code_type: String
} }

/// Describes ant chain transaction: `DescribeAntChainTransaction` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainTransaction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransaction {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub hash: String,
}
operation! { DescribeAntChainTransaction(ant_chain_id: String, hash: String)
    "DescribeAntChainTransaction" -> DescribeAntChainTransactionOutput {
    0 "AntChainId" ant_chain_id, 1 "Hash" hash
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionOutput {
    pub result: Option<DescribeAntChainTransactionResult>,
}
model! { DescribeAntChainTransactionOutput {
    0 "Result" result: DescribeAntChainTransactionResult
} }

/// In the response of [`DescribeAntChainTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionResult {
    pub block_hash: Option<String>,
    pub block_height: Option<i64>,
    pub block_version: Option<String>,
    pub create_time: Option<i64>,
    pub hash: Option<String>,
    pub transaction: Option<DescribeAntChainTransactionTransaction>,
}
model! { DescribeAntChainTransactionResult {
    0 "BlockHash" block_hash: String, 1 "BlockHeight" block_height: i64, 2 "BlockVersion" block_version: String,
    3 "CreateTime" create_time: i64, 4 "Hash" hash: String,
    5 "Transaction" transaction: DescribeAntChainTransactionTransaction
} }

/// In the response of [`DescribeAntChainTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionTransaction {
    pub data: Option<String>,
    pub extentions: Vec<String>,
    pub from: Option<String>,
    pub gas: Option<String>,
    pub hash: Option<String>,
    pub nonce: Option<String>,
    pub period: Option<i64>,
    pub signatures: Vec<String>,
    pub timestamp: Option<i64>,
    pub to: Option<String>,
    pub tx_type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAntChainTransactionTransaction {
    0 "Data" data: String, 1 "Extentions" extentions: Vec<String>, 2 "From" from: String, 3 "Gas" gas: String,
    4 "Hash" hash: String, 5 "Nonce" nonce: String, 6 "Period" period: i64, 7 "Signatures" signatures: Vec<String>,
    8 "Timestamp" timestamp: i64, 9 "To" to: String, 10 "TxType" tx_type: String, 11 "Value" value: String
} }

/// Describes ant chain transaction receipt: `DescribeAntChainTransactionReceipt` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainTransactionReceipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionReceipt {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub hash: String,
}
operation! { DescribeAntChainTransactionReceipt(ant_chain_id: String, hash: String)
    "DescribeAntChainTransactionReceipt" -> DescribeAntChainTransactionReceiptOutput {
    0 "AntChainId" ant_chain_id, 1 "Hash" hash
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainTransactionReceipt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionReceiptOutput {
    pub result: Option<DescribeAntChainTransactionReceiptResult>,
}
model! { DescribeAntChainTransactionReceiptOutput {
    0 "Result" result: DescribeAntChainTransactionReceiptResult
} }

/// In the response of [`DescribeAntChainTransactionReceipt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionReceiptResult {
    pub data: Option<String>,
    pub gas_used: Option<String>,
    pub logs: Vec<String>,
    pub result: Option<i64>,
}
model! { DescribeAntChainTransactionReceiptResult {
    0 "Data" data: String, 1 "GasUsed" gas_used: String, 2 "Logs" logs: Vec<String>, 3 "Result" result: i64
} }

/// Describes ant chain transaction receipt v2: `DescribeAntChainTransactionReceiptV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainTransactionReceiptV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionReceiptV2 {
    /// Required.
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
    /// Required.
    pub hash: String,
}
operation! { DescribeAntChainTransactionReceiptV2(ant_chain_id: String, hash: String)
    "DescribeAntChainTransactionReceiptV2" -> DescribeAntChainTransactionReceiptV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String, 2 "Hash" hash
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainTransactionReceiptV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionReceiptV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainTransactionReceiptV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainTransactionReceiptV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainTransactionReceiptV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainTransactionReceiptV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionReceiptV2Result {
    pub data: Option<String>,
    pub gas_used: Option<String>,
    pub logs: Vec<String>,
    pub result: Option<i64>,
}
model! { DescribeAntChainTransactionReceiptV2Result {
    0 "Data" data: String, 1 "GasUsed" gas_used: String, 2 "Logs" logs: Vec<String>, 3 "Result" result: i64
} }

/// Describes ant chain transaction statistics: `DescribeAntChainTransactionStatistics` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainTransactionStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatistics {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub end: i64,
    /// Required.
    pub start: i64,
}
operation! { DescribeAntChainTransactionStatistics(ant_chain_id: String, end: i64, start: i64)
    "DescribeAntChainTransactionStatistics" -> DescribeAntChainTransactionStatisticsOutput {
    0 "AntChainId" ant_chain_id, 1 "End" end, 2 "Start" start
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainTransactionStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsOutput {
    pub result: Vec<DescribeAntChainTransactionStatisticsResult>,
}
model! { DescribeAntChainTransactionStatisticsOutput {
    0 "Result" result: Vec<DescribeAntChainTransactionStatisticsResult>
} }

/// In the response of [`DescribeAntChainTransactionStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsResult {
    pub ant_chain_id: Option<String>,
    pub creat_time: Option<i64>,
    pub dt: Option<String>,
    pub last_sum_block_height: Option<i64>,
    pub trans_count: Option<i64>,
}
model! { DescribeAntChainTransactionStatisticsResult {
    0 "AntChainId" ant_chain_id: String, 1 "CreatTime" creat_time: i64, 2 "Dt" dt: String,
    3 "LastSumBlockHeight" last_sum_block_height: i64, 4 "TransCount" trans_count: i64
} }

/// Describes ant chain transaction statistics v2: `DescribeAntChainTransactionStatisticsV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainTransactionStatisticsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsV2 {
    /// Required.
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
    /// 0 to 9223372036854775807.
    pub end: Option<i64>,
    /// 0 to 9223372036854775807.
    pub start: Option<i64>,
}
operation! { DescribeAntChainTransactionStatisticsV2(ant_chain_id: String)
    "DescribeAntChainTransactionStatisticsV2" -> DescribeAntChainTransactionStatisticsV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String, 2 "End" end: i64, 3 "Start" start: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainTransactionStatisticsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<DescribeAntChainTransactionStatisticsV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainTransactionStatisticsV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: Vec<DescribeAntChainTransactionStatisticsV2Result>, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainTransactionStatisticsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsV2Result {
    pub ant_chain_id: Option<String>,
    pub creat_time: Option<i64>,
    pub dt: Option<i64>,
    pub last_sum_block_height: Option<i64>,
    pub trans_count: Option<i64>,
}
model! { DescribeAntChainTransactionStatisticsV2Result {
    0 "AntChainId" ant_chain_id: String, 1 "CreatTime" creat_time: i64, 2 "Dt" dt: i64,
    3 "LastSumBlockHeight" last_sum_block_height: i64, 4 "TransCount" trans_count: i64
} }

/// Describes ant chain transaction v2: `DescribeAntChainTransactionV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainTransactionV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionV2 {
    /// Required.
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
    /// Required.
    pub hash: String,
}
operation! { DescribeAntChainTransactionV2(ant_chain_id: String, hash: String)
    "DescribeAntChainTransactionV2" -> DescribeAntChainTransactionV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String, 2 "Hash" hash
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainTransactionV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainTransactionV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainTransactionV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainTransactionV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainTransactionV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionV2Result {
    pub block_hash: Option<String>,
    pub block_height: Option<i64>,
    pub block_version: Option<String>,
    pub create_time: Option<i64>,
    pub hash: Option<String>,
    pub transaction: Option<DescribeAntChainTransactionV2Transaction>,
}
model! { DescribeAntChainTransactionV2Result {
    0 "BlockHash" block_hash: String, 1 "BlockHeight" block_height: i64, 2 "BlockVersion" block_version: String,
    3 "CreateTime" create_time: i64, 4 "Hash" hash: String,
    5 "Transaction" transaction: DescribeAntChainTransactionV2Transaction
} }

/// In the response of [`DescribeAntChainTransactionV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionV2Transaction {
    pub data: Option<String>,
    pub extentions: Vec<String>,
    pub from: Option<String>,
    pub gas: Option<String>,
    pub hash: Option<String>,
    pub nonce: Option<String>,
    pub period: Option<i64>,
    pub signatures: Vec<String>,
    pub timestamp: Option<i64>,
    pub to: Option<String>,
    pub tx_type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAntChainTransactionV2Transaction {
    0 "Data" data: String, 1 "Extentions" extentions: Vec<String>, 2 "From" from: String, 3 "Gas" gas: String,
    4 "Hash" hash: String, 5 "Nonce" nonce: String, 6 "Period" period: i64, 7 "Signatures" signatures: Vec<String>,
    8 "Timestamp" timestamp: i64, 9 "To" to: String, 10 "TxType" tx_type: String, 11 "Value" value: String
} }

/// Describes ant chains: `DescribeAntChains` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChains {
    /// Required.
    pub consortium_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeAntChains(consortium_id: String, page_number: i64, page_size: i64)
    "DescribeAntChains" -> DescribeAntChainsOutput {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsOutput {
    pub result: Option<DescribeAntChainsResult>,
}
model! { DescribeAntChainsOutput {
    0 "Result" result: DescribeAntChainsResult
} }

/// In the response of [`DescribeAntChains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsResult {
    pub ant_chains: Vec<DescribeAntChainsAntChains>,
    pub is_exist: Option<bool>,
    pub pagination: Option<DescribeAntChainsPagination>,
}
model! { DescribeAntChainsResult {
    0 "AntChains" ant_chains: Vec<DescribeAntChainsAntChains>, 1 "IsExist" is_exist: bool,
    2 "Pagination" pagination: DescribeAntChainsPagination
} }

/// In the response of [`DescribeAntChains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsAntChains {
    pub ant_chain_id: Option<String>,
    pub ant_chain_name: Option<String>,
    pub chain_type: Option<String>,
    pub cipher_suit: Option<String>,
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub is_admin: Option<bool>,
    pub member_status: Option<String>,
    pub merkle_tree_suit: Option<String>,
    pub network: Option<String>,
    pub node_num: Option<i64>,
    pub region_id: Option<String>,
    pub resource_size: Option<String>,
    pub tls_algo: Option<String>,
    pub version: Option<String>,
}
model! { DescribeAntChainsAntChains {
    0 "AntChainId" ant_chain_id: String, 1 "AntChainName" ant_chain_name: String, 2 "ChainType" chain_type: String,
    3 "CipherSuit" cipher_suit: String, 4 "CreateTime" create_time: i64, 5 "ExpireTime" expire_time: i64,
    6 "IsAdmin" is_admin: bool, 7 "MemberStatus" member_status: String, 8 "MerkleTreeSuit" merkle_tree_suit: String,
    9 "Network" network: String, 10 "NodeNum" node_num: i64, 11 "RegionId" region_id: String,
    12 "ResourceSize" resource_size: String, 13 "TlsAlgo" tls_algo: String, 14 "Version" version: String
} }

/// In the response of [`DescribeAntChains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainsPagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ant chains v2: `DescribeAntChainsV2` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeAntChainsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsV2 {
    /// Required.
    pub consortium_id: String,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// Required. 0 to 2147483647.
    pub page_size: i64,
}
operation! { DescribeAntChainsV2(consortium_id: String, page_size: i64)
    "DescribeAntChainsV2" -> DescribeAntChainsV2Output {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAntChainsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAntChainsV2Result>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainsV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Result" result: DescribeAntChainsV2Result, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeAntChainsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsV2Result {
    pub ant_chains: Vec<DescribeAntChainsV2AntChains>,
    pub is_exist: Option<bool>,
    pub pagination: Option<DescribeAntChainsV2Pagination>,
}
model! { DescribeAntChainsV2Result {
    0 "AntChains" ant_chains: Vec<DescribeAntChainsV2AntChains>, 1 "IsExist" is_exist: bool,
    2 "Pagination" pagination: DescribeAntChainsV2Pagination
} }

/// In the response of [`DescribeAntChainsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsV2AntChains {
    pub ant_chain_id: Option<String>,
    pub ant_chain_name: Option<String>,
    pub chain_type: Option<String>,
    pub cipher_suit: Option<String>,
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub is_admin: Option<bool>,
    pub member_status: Option<String>,
    pub merkle_tree_suit: Option<String>,
    pub monitor_status: Option<bool>,
    pub network: Option<String>,
    pub node_num: Option<i64>,
    pub region_id: Option<String>,
    pub resource_size: Option<String>,
    pub rest_status: Option<String>,
    pub tls_algo: Option<String>,
    pub version: Option<String>,
}
model! { DescribeAntChainsV2AntChains {
    0 "AntChainId" ant_chain_id: String, 1 "AntChainName" ant_chain_name: String, 2 "ChainType" chain_type: String,
    3 "CipherSuit" cipher_suit: String, 4 "CreateTime" create_time: i64, 5 "ExpireTime" expire_time: i64,
    6 "InstanceId" instance_id: String, 7 "IsAdmin" is_admin: bool, 8 "MemberStatus" member_status: String,
    9 "MerkleTreeSuit" merkle_tree_suit: String, 10 "MonitorStatus" monitor_status: bool, 11 "Network" network: String,
    12 "NodeNum" node_num: i64, 13 "RegionId" region_id: String, 14 "ResourceSize" resource_size: String,
    15 "RestStatus" rest_status: String, 16 "TlsAlgo" tls_algo: String, 17 "Version" version: String
} }

/// In the response of [`DescribeAntChainsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainsV2Pagination {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes ethereum deletable: `DescribeEthereumDeletable` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeEthereumDeletable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEthereumDeletable {
    /// Required.
    pub ethereum_id: String,
}
operation! { DescribeEthereumDeletable(ethereum_id: String)
    "DescribeEthereumDeletable" -> DescribeEthereumDeletableOutput {
    0 "EthereumId" ethereum_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeEthereumDeletable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEthereumDeletableOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeEthereumDeletableResult>,
    pub success: Option<bool>,
}
model! { DescribeEthereumDeletableOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: DescribeEthereumDeletableResult, 2 "Success" success: bool
} }

/// In the response of [`DescribeEthereumDeletable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEthereumDeletableResult {
    pub deletable: Option<bool>,
    pub ethereum_id: Option<String>,
}
model! { DescribeEthereumDeletableResult {
    0 "Deletable" deletable: bool, 1 "EthereumId" ethereum_id: String
} }

/// Describes fabric candidate organizations: `DescribeFabricCandidateOrganizations` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricCandidateOrganizations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricCandidateOrganizations {
    pub location: Option<String>,
}
operation! { DescribeFabricCandidateOrganizations()
    "DescribeFabricCandidateOrganizations" -> DescribeFabricCandidateOrganizationsOutput {
    0 "Location" location: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricCandidateOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricCandidateOrganizationsOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricCandidateOrganizationsResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricCandidateOrganizationsOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricCandidateOrganizationsResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricCandidateOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricCandidateOrganizationsResult {
    pub cluster_state: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub service_state: Option<String>,
}
model! { DescribeFabricCandidateOrganizationsResult {
    0 "ClusterState" cluster_state: String, 1 "OrganizationId" organization_id: String,
    2 "OrganizationName" organization_name: String, 3 "ServiceState" service_state: String
} }

/// Describes fabric chaincode definition task: `DescribeFabricChaincodeDefinitionTask` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricChaincodeDefinitionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeDefinitionTask {
    /// Required.
    pub chaincode_id: String,
    /// Required.
    pub organization_id: String,
}
operation! { DescribeFabricChaincodeDefinitionTask(chaincode_id: String, organization_id: String)
    "DescribeFabricChaincodeDefinitionTask" -> DescribeFabricChaincodeDefinitionTaskOutput {
    0 "ChaincodeId" chaincode_id, 1 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricChaincodeDefinitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeDefinitionTaskOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricChaincodeDefinitionTaskResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricChaincodeDefinitionTaskOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: DescribeFabricChaincodeDefinitionTaskResult,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricChaincodeDefinitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeDefinitionTaskResult {
    pub approvers: Vec<String>,
    pub channel_name: Option<String>,
    pub content: Option<DescribeFabricChaincodeDefinitionTaskContent>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeFabricChaincodeDefinitionTaskResult {
    0 "Approvers" approvers: Vec<String>, 1 "ChannelName" channel_name: String,
    2 "Content" content: DescribeFabricChaincodeDefinitionTaskContent, 3 "CreateTime" create_time: i64,
    4 "Creator" creator: String, 5 "Description" description: String, 6 "Status" status: String,
    7 "TaskId" task_id: String, 8 "Type" r#type: String
} }

/// In the response of [`DescribeFabricChaincodeDefinitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeDefinitionTaskContent {
    pub chaincode_definition: Option<
        DescribeFabricChaincodeDefinitionTaskChaincodeDefinition,
    >,
}
model! { DescribeFabricChaincodeDefinitionTaskContent {
    0 "ChaincodeDefinition" chaincode_definition: DescribeFabricChaincodeDefinitionTaskChaincodeDefinition
} }

/// In the response of [`DescribeFabricChaincodeDefinitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeDefinitionTaskChaincodeDefinition {
    pub chaincode_package_id: Option<String>,
    pub collection_config: Option<String>,
    pub endorsement_policy: Option<String>,
    pub init_required: Option<bool>,
    pub name: Option<String>,
    pub sequence: Option<i64>,
    pub uid: Option<String>,
    pub version: Option<String>,
}
model! { DescribeFabricChaincodeDefinitionTaskChaincodeDefinition {
    0 "ChaincodePackageId" chaincode_package_id: String, 1 "CollectionConfig" collection_config: String,
    2 "EndorsementPolicy" endorsement_policy: String, 3 "InitRequired" init_required: bool, 4 "Name" name: String,
    5 "Sequence" sequence: i64, 6 "Uid" uid: String, 7 "Version" version: String
} }

/// Describes fabric chaincode upload policy: `DescribeFabricChaincodeUploadPolicy` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricChaincodeUploadPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeUploadPolicy {
    /// Required.
    pub organization_id: String,
}
operation! { DescribeFabricChaincodeUploadPolicy(organization_id: String)
    "DescribeFabricChaincodeUploadPolicy" -> DescribeFabricChaincodeUploadPolicyOutput {
    0 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricChaincodeUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeUploadPolicyOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricChaincodeUploadPolicyResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricChaincodeUploadPolicyOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: DescribeFabricChaincodeUploadPolicyResult,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricChaincodeUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeUploadPolicyResult {
    pub access_id: Option<String>,
    pub dir: Option<String>,
    pub expire: Option<i64>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { DescribeFabricChaincodeUploadPolicyResult {
    0 "AccessId" access_id: String, 1 "Dir" dir: String, 2 "Expire" expire: i64, 3 "Host" host: String,
    4 "Policy" policy: String, 5 "Signature" signature: Secret
} }

/// Describes fabric channel members: `DescribeFabricChannelMembers` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricChannelMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChannelMembers {
    /// Required.
    pub channel_id: String,
}
operation! { DescribeFabricChannelMembers(channel_id: String)
    "DescribeFabricChannelMembers" -> DescribeFabricChannelMembersOutput {
    0 "ChannelId" channel_id
} }

/// Response of [`DescribeFabricChannelMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChannelMembersOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricChannelMembersResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricChannelMembersOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricChannelMembersResult>, 2 "Success" success: bool
} }

/// In the response of [`DescribeFabricChannelMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChannelMembersResult {
    pub accept_time: Option<String>,
    pub channel_id: Option<String>,
    pub invite_time: Option<String>,
    pub organization_description: Option<String>,
    pub organization_domain: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub state: Option<String>,
    pub with_peer: Option<bool>,
}
model! { DescribeFabricChannelMembersResult {
    0 "AcceptTime" accept_time: String, 1 "ChannelId" channel_id: String, 2 "InviteTime" invite_time: String,
    3 "OrganizationDescription" organization_description: String, 4 "OrganizationDomain" organization_domain: String,
    5 "OrganizationId" organization_id: String, 6 "OrganizationName" organization_name: String, 7 "State" state: String,
    8 "WithPeer" with_peer: bool
} }

/// Describes fabric consortium admin status: `DescribeFabricConsortiumAdminStatus` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricConsortiumAdminStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumAdminStatus {
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumAdminStatus()
    "DescribeFabricConsortiumAdminStatus" -> DescribeFabricConsortiumAdminStatusOutput {
    0 "Location" location: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricConsortiumAdminStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumAdminStatusOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricConsortiumAdminStatusResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumAdminStatusOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricConsortiumAdminStatusResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricConsortiumAdminStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumAdminStatusResult {
    pub consortium_administrator: Option<bool>,
    pub consortium_id: Option<String>,
}
model! { DescribeFabricConsortiumAdminStatusResult {
    0 "ConsortiumAdministrator" consortium_administrator: bool, 1 "ConsortiumId" consortium_id: String
} }

/// Describes fabric consortium chaincodes: `DescribeFabricConsortiumChaincodes` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricConsortiumChaincodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumChaincodes {
    /// Required.
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumChaincodes(consortium_id: String)
    "DescribeFabricConsortiumChaincodes" -> DescribeFabricConsortiumChaincodesOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricConsortiumChaincodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumChaincodesOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricConsortiumChaincodesResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumChaincodesOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricConsortiumChaincodesResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricConsortiumChaincodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumChaincodesResult {
    pub chaincode_id: Option<String>,
    pub chaincode_name: Option<String>,
    pub chaincode_version: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub consortium_id: Option<String>,
    pub create_time: Option<String>,
    pub deploy_time: Option<String>,
    pub endorse_policy: Option<String>,
    pub input: Option<String>,
    pub install: Option<bool>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub provider_id: Option<String>,
    pub provider_name: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<i64>,
}
model! { DescribeFabricConsortiumChaincodesResult {
    0 "ChaincodeId" chaincode_id: String, 1 "ChaincodeName" chaincode_name: String,
    2 "ChaincodeVersion" chaincode_version: String, 3 "ChannelId" channel_id: String,
    4 "ChannelName" channel_name: String, 5 "ConsortiumId" consortium_id: String, 6 "CreateTime" create_time: String,
    7 "DeployTime" deploy_time: String, 8 "EndorsePolicy" endorse_policy: String, 9 "Input" input: String,
    10 "Install" install: bool, 11 "Message" message: String, 12 "Path" path: String,
    13 "ProviderId" provider_id: String, 14 "ProviderName" provider_name: String, 15 "State" state: String,
    16 "Type" r#type: i64
} }

/// Describes fabric consortium channels: `DescribeFabricConsortiumChannels` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricConsortiumChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumChannels {
    /// Required.
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumChannels(consortium_id: String)
    "DescribeFabricConsortiumChannels" -> DescribeFabricConsortiumChannelsOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricConsortiumChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumChannelsOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricConsortiumChannelsResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumChannelsOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricConsortiumChannelsResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricConsortiumChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumChannelsResult {
    pub batch_timeout: Option<i64>,
    pub block_count: Option<i64>,
    pub chaincode_count: Option<i64>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub consortium_channel_id: Option<i64>,
    pub consortium_id: Option<String>,
    pub consortium_name: Option<String>,
    pub create_time: Option<String>,
    pub delete_time: Option<String>,
    pub deleted: Option<bool>,
    pub max_message_count: Option<i64>,
    pub member_count: Option<i64>,
    pub member_joined_count: Option<String>,
    pub need_joined: Option<bool>,
    pub owner_bid: Option<String>,
    pub owner_name: Option<String>,
    pub owner_uid: Option<i64>,
    pub preferred_max_bytes: Option<i64>,
    pub request_id: Option<String>,
    pub state: Option<String>,
    pub support_channel_config: Option<bool>,
    pub update_time: Option<String>,
}
model! { DescribeFabricConsortiumChannelsResult {
    0 "BatchTimeout" batch_timeout: i64, 1 "BlockCount" block_count: i64, 2 "ChaincodeCount" chaincode_count: i64,
    3 "ChannelId" channel_id: String, 4 "ChannelName" channel_name: String,
    5 "ConsortiumChannelId" consortium_channel_id: i64, 6 "ConsortiumId" consortium_id: String,
    7 "ConsortiumName" consortium_name: String, 8 "CreateTime" create_time: String, 9 "DeleteTime" delete_time: String,
    10 "Deleted" deleted: bool, 11 "MaxMessageCount" max_message_count: i64, 12 "MemberCount" member_count: i64,
    13 "MemberJoinedCount" member_joined_count: String, 14 "NeedJoined" need_joined: bool,
    15 "OwnerBid" owner_bid: String, 16 "OwnerName" owner_name: String, 17 "OwnerUid" owner_uid: i64,
    18 "PreferredMaxBytes" preferred_max_bytes: i64, 19 "RequestId" request_id: String, 20 "State" state: String,
    21 "SupportChannelConfig" support_channel_config: bool, 22 "UpdateTime" update_time: String
} }

/// Describes fabric consortium config: `DescribeFabricConsortiumConfig` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricConsortiumConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumConfig {}
operation! { DescribeFabricConsortiumConfig() "DescribeFabricConsortiumConfig" -> DescribeFabricConsortiumConfigOutput {} }

/// Response of [`DescribeFabricConsortiumConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumConfigOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricConsortiumConfigResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumConfigOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: DescribeFabricConsortiumConfigResult, 2 "Success" success: bool
} }

/// In the response of [`DescribeFabricConsortiumConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumConfigResult {
    pub channel_policy: Vec<String>,
    pub orderer_type: Vec<String>,
}
model! { DescribeFabricConsortiumConfigResult {
    0 "ChannelPolicy" channel_policy: Vec<String>, 1 "OrdererType" orderer_type: Vec<String>
} }

/// Describes fabric consortium deletable: `DescribeFabricConsortiumDeletable` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricConsortiumDeletable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumDeletable {
    /// Required.
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumDeletable(consortium_id: String)
    "DescribeFabricConsortiumDeletable" -> DescribeFabricConsortiumDeletableOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricConsortiumDeletable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumDeletableOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricConsortiumDeletableResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumDeletableOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: DescribeFabricConsortiumDeletableResult, 2 "Success" success: bool
} }

/// In the response of [`DescribeFabricConsortiumDeletable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumDeletableResult {
    pub code_name: Option<String>,
    pub consortium_id: Option<String>,
    pub consortium_name: Option<String>,
    pub deletable: Option<bool>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub region_id: Option<String>,
    pub state: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeFabricConsortiumDeletableResult {
    0 "CodeName" code_name: String, 1 "ConsortiumId" consortium_id: String, 2 "ConsortiumName" consortium_name: String,
    3 "Deletable" deletable: bool, 4 "Description" description: String, 5 "Domain" domain: String,
    6 "RegionId" region_id: String, 7 "State" state: String, 8 "ZoneId" zone_id: String
} }

/// Describes fabric consortium member approval: `DescribeFabricConsortiumMemberApproval` of `baas` 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricConsortiumMemberApproval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumMemberApproval {
    /// Required.
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumMemberApproval(consortium_id: String)
    "DescribeFabricConsortiumMemberApproval" -> DescribeFabricConsortiumMemberApprovalOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricConsortiumMemberApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumMemberApprovalOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricConsortiumMemberApprovalResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumMemberApprovalOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricConsortiumMemberApprovalResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricConsortiumMemberApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumMemberApprovalResult {
    pub channel_create_policy: Option<String>,
    pub confirm_time: Option<String>,
    pub consortium_id: Option<String>,
    pub consortium_name: Option<String>,
    pub domain_name: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub state: Option<String>,
}
model! { DescribeFabricConsortiumMemberApprovalResult {
    0 "ChannelCreatePolicy" channel_create_policy: String, 1 "ConfirmTime" confirm_time: String,
    2 "ConsortiumId" consortium_id: String, 3 "ConsortiumName" consortium_name: String,
    4 "DomainName" domain_name: String, 5 "OrganizationId" organization_id: String,
    6 "OrganizationName" organization_name: String, 7 "State" state: String
} }

/// Describes fabric consortium members: `DescribeFabricConsortiumMembers` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricConsortiumMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumMembers {
    /// Required.
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumMembers(consortium_id: String)
    "DescribeFabricConsortiumMembers" -> DescribeFabricConsortiumMembersOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricConsortiumMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumMembersOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricConsortiumMembersResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumMembersOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricConsortiumMembersResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricConsortiumMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumMembersResult {
    pub consortium_id: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub joined_time: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
}
model! { DescribeFabricConsortiumMembersResult {
    0 "ConsortiumId" consortium_id: String, 1 "Description" description: String, 2 "Domain" domain: String,
    3 "JoinedTime" joined_time: String, 4 "OrganizationId" organization_id: String,
    5 "OrganizationName" organization_name: String
} }

/// Describes fabric consortium orderers: `DescribeFabricConsortiumOrderers` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricConsortiumOrderers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumOrderers {
    /// Required.
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumOrderers(consortium_id: String)
    "DescribeFabricConsortiumOrderers" -> DescribeFabricConsortiumOrderersOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricConsortiumOrderers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumOrderersOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricConsortiumOrderersResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumOrderersOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricConsortiumOrderersResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricConsortiumOrderers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumOrderersResult {
    pub create_time: Option<String>,
    pub domain: Option<String>,
    pub instance_type: Option<String>,
    pub orderer_name: Option<String>,
    pub port: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeFabricConsortiumOrderersResult {
    0 "CreateTime" create_time: String, 1 "Domain" domain: String, 2 "InstanceType" instance_type: String,
    3 "OrdererName" orderer_name: String, 4 "Port" port: i64, 5 "UpdateTime" update_time: String
} }

/// Describes fabric consortium specs: `DescribeFabricConsortiumSpecs` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricConsortiumSpecs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumSpecs {}
operation! { DescribeFabricConsortiumSpecs() "DescribeFabricConsortiumSpecs" -> DescribeFabricConsortiumSpecsOutput {} }

/// Response of [`DescribeFabricConsortiumSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumSpecsOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricConsortiumSpecsResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumSpecsOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricConsortiumSpecsResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricConsortiumSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumSpecsResult {
    pub enable: Option<bool>,
    pub spec_name: Option<String>,
    pub spec_title: Option<String>,
}
model! { DescribeFabricConsortiumSpecsResult {
    0 "Enable" enable: bool, 1 "SpecName" spec_name: String, 2 "SpecTitle" spec_title: String
} }

/// Describes fabric consortiums: `DescribeFabricConsortiums` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricConsortiums>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiums {
    pub consortium_id: Option<String>,
    pub tag: Option<Vec<DescribeFabricConsortiumsTag>>,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiums() "DescribeFabricConsortiums" -> DescribeFabricConsortiumsOutput {
    0 "ConsortiumId" consortium_id: String, 1 "Tag" tag: Vec<DescribeFabricConsortiumsTag>,
    2 "Location" location: String
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`DescribeFabricConsortiums`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumsTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeFabricConsortiumsTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeFabricConsortiums`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumsOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricConsortiumsResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumsOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricConsortiumsResult>, 2 "Success" success: bool
} }

/// In the response of [`DescribeFabricConsortiums`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumsResult {
    pub channel_count: Option<i64>,
    pub channel_policy: Option<String>,
    pub code_name: Option<String>,
    pub consortium_id: Option<String>,
    pub consortium_name: Option<String>,
    pub create_time: Option<String>,
    pub domain: Option<String>,
    pub expired_time: Option<String>,
    pub major_version: Option<String>,
    pub organization_count: Option<i64>,
    pub owner_bid: Option<String>,
    pub owner_name: Option<String>,
    pub owner_uid: Option<i64>,
    pub region_id: Option<String>,
    pub request_id: Option<String>,
    pub spec_name: Option<String>,
    pub state: Option<String>,
    pub support_channel_config: Option<bool>,
    pub tags: Vec<DescribeFabricConsortiumsTags>,
}
model! { DescribeFabricConsortiumsResult {
    0 "ChannelCount" channel_count: i64, 1 "ChannelPolicy" channel_policy: String, 2 "CodeName" code_name: String,
    3 "ConsortiumId" consortium_id: String, 4 "ConsortiumName" consortium_name: String,
    5 "CreateTime" create_time: String, 6 "Domain" domain: String, 7 "ExpiredTime" expired_time: String,
    8 "MajorVersion" major_version: String, 9 "OrganizationCount" organization_count: i64,
    10 "OwnerBid" owner_bid: String, 11 "OwnerName" owner_name: String, 12 "OwnerUid" owner_uid: i64,
    13 "RegionId" region_id: String, 14 "RequestId" request_id: String, 15 "SpecName" spec_name: String,
    16 "State" state: String, 17 "SupportChannelConfig" support_channel_config: bool,
    18 "Tags" tags: Vec<DescribeFabricConsortiumsTags>
} }

/// In the response of [`DescribeFabricConsortiums`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFabricConsortiumsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes fabric explorer: `DescribeFabricExplorer` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricExplorer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricExplorer {
    pub ex_body: Option<String>,
    /// Required.
    pub ex_method: String,
    /// Required.
    pub ex_url: String,
    /// Required.
    pub organization_id: String,
}
operation! { DescribeFabricExplorer(ex_method: String, ex_url: String, organization_id: String)
    "DescribeFabricExplorer" -> DescribeFabricExplorerOutput {
    0 "ExBody" ex_body: String, 1 "ExMethod" ex_method, 2 "ExUrl" ex_url, 3 "OrganizationId" organization_id
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricExplorer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricExplorerOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<i64>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeFabricExplorerOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrorCode" error_code: i64,
    3 "Result" result: String, 4 "Success" success: bool
} }

/// Describes fabric invitation code: `DescribeFabricInvitationCode` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricInvitationCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricInvitationCode {
    /// Required.
    pub consortium_id: String,
}
operation! { DescribeFabricInvitationCode(consortium_id: String)
    "DescribeFabricInvitationCode" -> DescribeFabricInvitationCodeOutput {
    0 "ConsortiumId" consortium_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricInvitationCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricInvitationCodeOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricInvitationCodeResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricInvitationCodeOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrorCode" error_code: i64,
    3 "Result" result: DescribeFabricInvitationCodeResult, 4 "Success" success: bool
} }

/// In the response of [`DescribeFabricInvitationCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricInvitationCodeResult {
    pub accepted: Option<bool>,
    pub code: Option<String>,
    pub consortium_id: Option<String>,
    pub email: Option<String>,
    pub expire_time: Option<String>,
    pub invitation_id: Option<i64>,
    pub send_time: Option<String>,
    pub sender_bid: Option<String>,
    pub sender_id: Option<i64>,
    pub sender_name: Option<String>,
    pub url: Option<String>,
}
model! { DescribeFabricInvitationCodeResult {
    0 "Accepted" accepted: bool, 1 "Code" code: String, 2 "ConsortiumId" consortium_id: String, 3 "Email" email: String,
    4 "ExpireTime" expire_time: String, 5 "InvitationId" invitation_id: i64, 6 "SendTime" send_time: String,
    7 "SenderBid" sender_bid: String, 8 "SenderId" sender_id: i64, 9 "SenderName" sender_name: String,
    10 "Url" url: String
} }

/// Describes fabric inviter: `DescribeFabricInviter` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricInviter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricInviter {
    /// Required.
    pub code: String,
}
operation! { DescribeFabricInviter(code: String) "DescribeFabricInviter" -> DescribeFabricInviterOutput {
    0 "Code" code
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricInviter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricInviterOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricInviterResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricInviterOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: DescribeFabricInviterResult, 2 "Success" success: bool
} }

/// In the response of [`DescribeFabricInviter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricInviterResult {
    pub consortium_id: Option<String>,
    pub consortium_name: Option<String>,
    pub expire_time: Option<String>,
    pub inviter_id: Option<i64>,
    pub inviter_name: Option<String>,
}
model! { DescribeFabricInviterResult {
    0 "ConsortiumId" consortium_id: String, 1 "ConsortiumName" consortium_name: String,
    2 "ExpireTime" expire_time: String, 3 "InviterId" inviter_id: i64, 4 "InviterName" inviter_name: String
} }

/// Describes fabric orderer logs: `DescribeFabricOrdererLogs` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricOrdererLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrdererLogs {
    /// Required.
    pub consortium_id: String,
    pub lines: Option<String>,
    /// Required.
    pub orderer_name: String,
}
operation! { DescribeFabricOrdererLogs(consortium_id: String, orderer_name: String)
    "DescribeFabricOrdererLogs" -> DescribeFabricOrdererLogsOutput {
    0 "ConsortiumId" consortium_id, 1 "Lines" lines: String, 2 "OrdererName" orderer_name
} }

/// Response of [`DescribeFabricOrdererLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrdererLogsOutput {
    pub error_code: Option<i64>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrdererLogsOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: String, 2 "Success" success: bool
} }

/// Describes fabric organization: `DescribeFabricOrganization` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricOrganization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganization {
    /// Required.
    pub organization_id: String,
    pub tag: Option<Vec<DescribeFabricOrganizationTag>>,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganization(organization_id: String)
    "DescribeFabricOrganization" -> DescribeFabricOrganizationOutput {
    0 "OrganizationId" organization_id, 1 "Tag" tag: Vec<DescribeFabricOrganizationTag>, 2 "Location" location: String
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`DescribeFabricOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeFabricOrganizationTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeFabricOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricOrganizationResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: DescribeFabricOrganizationResult, 2 "Success" success: bool
} }

/// In the response of [`DescribeFabricOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationResult {
    pub caname: Option<String>,
    pub ca_url: Option<String>,
    pub code_name: Option<String>,
    pub consortium_count: Option<i64>,
    pub create_time: Option<String>,
    pub domain: Option<String>,
    pub msp: Option<String>,
    pub organization_description: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub owner_bid: Option<String>,
    pub owner_name: Option<String>,
    pub owner_uid: Option<i64>,
    pub peer_count: Option<i64>,
    pub region_id: Option<String>,
    pub request_id: Option<String>,
    pub spec_name: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<DescribeFabricOrganizationTags>,
    pub user_count: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeFabricOrganizationResult {
    0 "CANAME" caname: String, 1 "CAUrl" ca_url: String, 2 "CodeName" code_name: String,
    3 "ConsortiumCount" consortium_count: i64, 4 "CreateTime" create_time: String, 5 "Domain" domain: String,
    6 "MSP" msp: String, 7 "OrganizationDescription" organization_description: String,
    8 "OrganizationId" organization_id: String, 9 "OrganizationName" organization_name: String,
    10 "OwnerBid" owner_bid: String, 11 "OwnerName" owner_name: String, 12 "OwnerUid" owner_uid: i64,
    13 "PeerCount" peer_count: i64, 14 "RegionId" region_id: String, 15 "RequestId" request_id: String,
    16 "SpecName" spec_name: String, 17 "State" state: String, 18 "Tags" tags: Vec<DescribeFabricOrganizationTags>,
    19 "UserCount" user_count: i64, 20 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeFabricOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFabricOrganizationTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes fabric organization chaincode package: `DescribeFabricOrganizationChaincodePackage` of `baas` 2018-12-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricOrganizationChaincodePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodePackage {
    /// Required.
    pub organization_id: String,
}
operation! { DescribeFabricOrganizationChaincodePackage(organization_id: String)
    "DescribeFabricOrganizationChaincodePackage" -> DescribeFabricOrganizationChaincodePackageOutput {
    0 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricOrganizationChaincodePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodePackageOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Vec<ChaincodePackage>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationChaincodePackageOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Result" result: Vec<ChaincodePackage>,
    3 "Success" success: bool
} }

/// Describes fabric organization chaincodes: `DescribeFabricOrganizationChaincodes` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricOrganizationChaincodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodes {
    pub location: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! { DescribeFabricOrganizationChaincodes(organization_id: String)
    "DescribeFabricOrganizationChaincodes" -> DescribeFabricOrganizationChaincodesOutput {
    0 "Location" location: String, 1 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricOrganizationChaincodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodesOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricOrganizationChaincodesResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationChaincodesOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricOrganizationChaincodesResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricOrganizationChaincodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodesResult {
    pub chaincode_id: Option<String>,
    pub chaincode_name: Option<String>,
    pub chaincode_version: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub consortium_id: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub deploy_time: Option<String>,
    pub endorse_policy: Option<String>,
    pub installed: Option<String>,
    pub message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeFabricOrganizationChaincodesResult {
    0 "ChaincodeId" chaincode_id: String, 1 "ChaincodeName" chaincode_name: String,
    2 "ChaincodeVersion" chaincode_version: String, 3 "ChannelId" channel_id: String,
    4 "ChannelName" channel_name: String, 5 "ConsortiumId" consortium_id: String, 6 "CreateTime" create_time: String,
    7 "Creator" creator: String, 8 "DeployTime" deploy_time: String, 9 "EndorsePolicy" endorse_policy: String,
    10 "Installed" installed: String, 11 "Message" message: String, 12 "State" state: String
} }

/// Describes fabric organization channels: `DescribeFabricOrganizationChannels` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricOrganizationChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChannels {
    /// Required.
    pub organization_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganizationChannels(organization_id: String)
    "DescribeFabricOrganizationChannels" -> DescribeFabricOrganizationChannelsOutput {
    0 "OrganizationId" organization_id, 1 "Location" location: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricOrganizationChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChannelsOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricOrganizationChannelsResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationChannelsOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricOrganizationChannelsResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricOrganizationChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChannelsResult {
    pub batch_timeout: Option<i64>,
    pub block_count: Option<i64>,
    pub chaincode_count: Option<i64>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub consortium_id: Option<String>,
    pub consortium_name: Option<String>,
    pub create_time: Option<String>,
    pub delete_time: Option<String>,
    pub deleted: Option<bool>,
    pub max_message_count: Option<i64>,
    pub member_count: Option<i64>,
    pub owner_bid: Option<String>,
    pub owner_name: Option<String>,
    pub owner_uid: Option<i64>,
    pub preferred_max_bytes: Option<i64>,
    pub request_id: Option<String>,
    pub state: Option<String>,
    pub support_channel_config: Option<bool>,
    pub update_time: Option<String>,
}
model! { DescribeFabricOrganizationChannelsResult {
    0 "BatchTimeout" batch_timeout: i64, 1 "BlockCount" block_count: i64, 2 "ChaincodeCount" chaincode_count: i64,
    3 "ChannelId" channel_id: String, 4 "ChannelName" channel_name: String, 5 "ConsortiumId" consortium_id: String,
    6 "ConsortiumName" consortium_name: String, 7 "CreateTime" create_time: String, 8 "DeleteTime" delete_time: String,
    9 "Deleted" deleted: bool, 10 "MaxMessageCount" max_message_count: i64, 11 "MemberCount" member_count: i64,
    12 "OwnerBid" owner_bid: String, 13 "OwnerName" owner_name: String, 14 "OwnerUid" owner_uid: i64,
    15 "PreferredMaxBytes" preferred_max_bytes: i64, 16 "RequestId" request_id: String, 17 "State" state: String,
    18 "SupportChannelConfig" support_channel_config: bool, 19 "UpdateTime" update_time: String
} }

/// Describes fabric organization deletable: `DescribeFabricOrganizationDeletable` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricOrganizationDeletable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationDeletable {
    /// Required.
    pub organization_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganizationDeletable(organization_id: String)
    "DescribeFabricOrganizationDeletable" -> DescribeFabricOrganizationDeletableOutput {
    0 "OrganizationId" organization_id, 1 "Location" location: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricOrganizationDeletable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationDeletableOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricOrganizationDeletableResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationDeletableOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: DescribeFabricOrganizationDeletableResult,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricOrganizationDeletable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationDeletableResult {
    pub code_name: Option<String>,
    pub deletable: Option<bool>,
    pub domain: Option<String>,
    pub organization_description: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub region_id: Option<String>,
    pub state: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeFabricOrganizationDeletableResult {
    0 "CodeName" code_name: String, 1 "Deletable" deletable: bool, 2 "Domain" domain: String,
    3 "OrganizationDescription" organization_description: String, 4 "OrganizationId" organization_id: String,
    5 "OrganizationName" organization_name: String, 6 "RegionId" region_id: String, 7 "State" state: String,
    8 "ZoneId" zone_id: String
} }

/// Describes fabric organization members: `DescribeFabricOrganizationMembers` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricOrganizationMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationMembers {
    pub location: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! { DescribeFabricOrganizationMembers(organization_id: String)
    "DescribeFabricOrganizationMembers" -> DescribeFabricOrganizationMembersOutput {
    0 "Location" location: String, 1 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationMembersOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricOrganizationMembersResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationMembersOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricOrganizationMembersResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationMembersResult {
    pub consortium_id: Option<String>,
    pub consortium_name: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub joined_time: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub state: Option<String>,
}
model! { DescribeFabricOrganizationMembersResult {
    0 "ConsortiumId" consortium_id: String, 1 "ConsortiumName" consortium_name: String,
    2 "Description" description: String, 3 "Domain" domain: String, 4 "JoinedTime" joined_time: String,
    5 "OrganizationId" organization_id: String, 6 "OrganizationName" organization_name: String, 7 "State" state: String
} }

/// Describes fabric organization peers: `DescribeFabricOrganizationPeers` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricOrganizationPeers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationPeers {
    /// Required.
    pub organization_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganizationPeers(organization_id: String)
    "DescribeFabricOrganizationPeers" -> DescribeFabricOrganizationPeersOutput {
    0 "OrganizationId" organization_id, 1 "Location" location: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricOrganizationPeers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationPeersOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricOrganizationPeersResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationPeersOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricOrganizationPeersResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricOrganizationPeers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationPeersResult {
    pub create_time: Option<String>,
    pub domain: Option<String>,
    pub instance_type: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub is_anchor: Option<bool>,
    pub organization_peer_name: Option<String>,
    pub port: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeFabricOrganizationPeersResult {
    0 "CreateTime" create_time: String, 1 "Domain" domain: String, 2 "InstanceType" instance_type: String,
    3 "InternetIp" internet_ip: String, 4 "IntranetIp" intranet_ip: String, 5 "IsAnchor" is_anchor: bool,
    6 "OrganizationPeerName" organization_peer_name: String, 7 "Port" port: i64, 8 "UpdateTime" update_time: String
} }

/// Describes fabric organization specs: `DescribeFabricOrganizationSpecs` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricOrganizationSpecs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationSpecs {}
operation! { DescribeFabricOrganizationSpecs()
    "DescribeFabricOrganizationSpecs" -> DescribeFabricOrganizationSpecsOutput {} }

/// Response of [`DescribeFabricOrganizationSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationSpecsOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricOrganizationSpecsResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationSpecsOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricOrganizationSpecsResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricOrganizationSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationSpecsResult {
    pub enable: Option<bool>,
    pub organization_specs_name: Option<String>,
    pub title: Option<String>,
}
model! { DescribeFabricOrganizationSpecsResult {
    0 "Enable" enable: bool, 1 "OrganizationSpecsName" organization_specs_name: String, 2 "Title" title: String
} }

/// Describes fabric organization users: `DescribeFabricOrganizationUsers` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricOrganizationUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationUsers {
    /// Required.
    pub organization_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganizationUsers(organization_id: String)
    "DescribeFabricOrganizationUsers" -> DescribeFabricOrganizationUsersOutput {
    0 "OrganizationId" organization_id, 1 "Location" location: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFabricOrganizationUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationUsersOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricOrganizationUsersResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationUsersOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricOrganizationUsersResult>,
    2 "Success" success: bool
} }

/// In the response of [`DescribeFabricOrganizationUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationUsersResult {
    pub attrs: Option<String>,
    pub caller_bid: Option<String>,
    pub caller_uid: Option<i64>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub full_name: Option<String>,
    pub organization_id: Option<String>,
    pub region_id: Option<String>,
    pub username: Option<String>,
}
model! { DescribeFabricOrganizationUsersResult {
    0 "Attrs" attrs: String, 1 "CallerBid" caller_bid: String, 2 "CallerUid" caller_uid: i64,
    3 "CreateTime" create_time: String, 4 "ExpireTime" expire_time: String, 5 "FullName" full_name: String,
    6 "OrganizationId" organization_id: String, 7 "RegionId" region_id: String, 8 "Username" username: String
} }

/// Describes fabric organizations: `DescribeFabricOrganizations` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricOrganizations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizations {
    pub tag: Option<Vec<DescribeFabricOrganizationsTag>>,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganizations() "DescribeFabricOrganizations" -> DescribeFabricOrganizationsOutput {
    0 "Tag" tag: Vec<DescribeFabricOrganizationsTag>, 1 "Location" location: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// In the request of [`DescribeFabricOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationsTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeFabricOrganizationsTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeFabricOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationsOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DescribeFabricOrganizationsResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationsOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DescribeFabricOrganizationsResult>, 2 "Success" success: bool
} }

/// In the response of [`DescribeFabricOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationsResult {
    pub code_name: Option<String>,
    pub consortium_count: Option<i64>,
    pub create_time: Option<String>,
    pub domain: Option<String>,
    pub major_version: Option<String>,
    pub organization_description: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub owner_bid: Option<String>,
    pub owner_name: Option<String>,
    pub owner_uid: Option<i64>,
    pub peer_count: Option<i64>,
    pub region_id: Option<String>,
    pub request_id: Option<String>,
    pub spec_name: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<DescribeFabricOrganizationsTags>,
    pub user_count: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeFabricOrganizationsResult {
    0 "CodeName" code_name: String, 1 "ConsortiumCount" consortium_count: i64, 2 "CreateTime" create_time: String,
    3 "Domain" domain: String, 4 "MajorVersion" major_version: String,
    5 "OrganizationDescription" organization_description: String, 6 "OrganizationId" organization_id: String,
    7 "OrganizationName" organization_name: String, 8 "OwnerBid" owner_bid: String, 9 "OwnerName" owner_name: String,
    10 "OwnerUid" owner_uid: i64, 11 "PeerCount" peer_count: i64, 12 "RegionId" region_id: String,
    13 "RequestId" request_id: String, 14 "SpecName" spec_name: String, 15 "State" state: String,
    16 "Tags" tags: Vec<DescribeFabricOrganizationsTags>, 17 "UserCount" user_count: i64, 18 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeFabricOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFabricOrganizationsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes fabric peer logs: `DescribeFabricPeerLogs` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeFabricPeerLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricPeerLogs {
    pub lines: Option<String>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub peer_name: String,
}
operation! { DescribeFabricPeerLogs(organization_id: String, peer_name: String)
    "DescribeFabricPeerLogs" -> DescribeFabricPeerLogsOutput {
    0 "Lines" lines: String, 1 "OrganizationId" organization_id, 2 "PeerName" peer_name
} }

/// Response of [`DescribeFabricPeerLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricPeerLogsOutput {
    pub error_code: Option<i64>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeFabricPeerLogsOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: String, 2 "Success" success: bool
} }

/// Describes regions: `DescribeRegions` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub error_code: Option<i64>,
    pub regions: Vec<DescribeRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "ErrorCode" error_code: i64, 1 "Regions" regions: Vec<DescribeRegionsRegions>, 2 "Success" success: bool
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Describes root domain: `DescribeRootDomain` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeRootDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRootDomain {}
operation! { DescribeRootDomain() "DescribeRootDomain" -> DescribeRootDomainOutput {} }

/// Response of [`DescribeRootDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRootDomainOutput {
    pub error_code: Option<i64>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeRootDomainOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: String, 2 "Success" success: bool
} }

/// Describes tasks: `DescribeTasks` of `baas` 2018-12-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DescribeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {} }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<i64>,
    pub result: Vec<DescribeTasksResult>,
    pub success: Option<bool>,
}
model! { DescribeTasksOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrorCode" error_code: i64,
    3 "Result" result: Vec<DescribeTasksResult>, 4 "Success" success: bool
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksResult {
    pub action: Option<String>,
    pub handled: Option<bool>,
    pub operation_type: Option<String>,
    pub request_time: Option<i64>,
    pub response_time: Option<String>,
    pub result: Option<String>,
    pub sender: Option<String>,
    pub target: Option<String>,
    pub task_id: Option<i64>,
}
model! { DescribeTasksResult {
    0 "Action" action: String, 1 "Handled" handled: bool, 2 "OperationType" operation_type: String,
    3 "RequestTime" request_time: i64, 4 "ResponseTime" response_time: String, 5 "Result" result: String,
    6 "Sender" sender: String, 7 "Target" target: String, 8 "TaskId" task_id: i64
} }

/// Downloads fabric organization sdk: `DownloadFabricOrganizationSDK` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/DownloadFabricOrganizationSDK>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFabricOrganizationSDK {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub username: String,
    pub location: Option<String>,
}
operation! { DownloadFabricOrganizationSDK(organization_id: String, username: String)
    "DownloadFabricOrganizationSDK" -> DownloadFabricOrganizationSDKOutput {
    0 "OrganizationId" organization_id, 1 "Username" username, 2 "Location" location: String
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DownloadFabricOrganizationSDK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFabricOrganizationSDKOutput {
    pub error_code: Option<i64>,
    pub result: Vec<DownloadFabricOrganizationSDKResult>,
    pub success: Option<bool>,
}
model! { DownloadFabricOrganizationSDKOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<DownloadFabricOrganizationSDKResult>,
    2 "Success" success: bool
} }

/// In the response of [`DownloadFabricOrganizationSDK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFabricOrganizationSDKResult {
    pub content: Option<String>,
    pub path: Option<String>,
}
model! { DownloadFabricOrganizationSDKResult {
    0 "Content" content: String, 1 "Path" path: String
} }

/// `FreezeAntChainAccount` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/FreezeAntChainAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeAntChainAccount {
    /// Required.
    pub account: String,
    /// Required.
    pub ant_chain_id: String,
}
operation! { FreezeAntChainAccount(account: String, ant_chain_id: String)
    "FreezeAntChainAccount" -> FreezeAntChainAccountOutput {
    0 "Account" account, 1 "AntChainId" ant_chain_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`FreezeAntChainAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeAntChainAccountOutput {
    pub result: Option<String>,
}
model! { FreezeAntChainAccountOutput {
    0 "Result" result: String
} }

/// Installs fabric chaincode: `InstallFabricChaincode` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/InstallFabricChaincode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallFabricChaincode {
    /// Required.
    pub chaincode_id: String,
    pub location: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! { InstallFabricChaincode(chaincode_id: String, organization_id: String)
    "InstallFabricChaincode" -> InstallFabricChaincodeOutput {
    0 "ChaincodeId" chaincode_id, 1 "Location" location: String, 2 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`InstallFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub result: Option<InstallFabricChaincodeResult>,
    pub success: Option<bool>,
}
model! { InstallFabricChaincodeOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: InstallFabricChaincodeResult, 2 "Success" success: bool
} }

/// In the response of [`InstallFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallFabricChaincodeResult {
    pub chaincode_id: Option<String>,
    pub chaincode_name: Option<String>,
    pub chaincode_version: Option<String>,
    pub channel_name: Option<String>,
    pub consortium_id: Option<String>,
    pub create_time: Option<String>,
    pub deploy_time: Option<String>,
    pub endorse_policy: Option<String>,
    pub input: Option<String>,
    pub install: Option<bool>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub provider_id: Option<String>,
    pub provider_name: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<i64>,
}
model! { InstallFabricChaincodeResult {
    0 "ChaincodeId" chaincode_id: String, 1 "ChaincodeName" chaincode_name: String,
    2 "ChaincodeVersion" chaincode_version: String, 3 "ChannelName" channel_name: String,
    4 "ConsortiumId" consortium_id: String, 5 "CreateTime" create_time: String, 6 "DeployTime" deploy_time: String,
    7 "EndorsePolicy" endorse_policy: String, 8 "Input" input: String, 9 "Install" install: bool,
    10 "Message" message: String, 11 "Path" path: String, 12 "ProviderId" provider_id: String,
    13 "ProviderName" provider_name: String, 14 "State" state: String, 15 "Type" r#type: i64
} }

/// Installs fabric chaincode package: `InstallFabricChaincodePackage` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/InstallFabricChaincodePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallFabricChaincodePackage {
    /// Required.
    pub chaincode_package_id: String,
    pub location: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! { InstallFabricChaincodePackage(chaincode_package_id: String, organization_id: String)
    "InstallFabricChaincodePackage" -> InstallFabricChaincodePackageOutput {
    0 "ChaincodePackageId" chaincode_package_id, 1 "Location" location: String, 2 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`InstallFabricChaincodePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallFabricChaincodePackageOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ChaincodePackage>,
    pub success: Option<bool>,
}
model! { InstallFabricChaincodePackageOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Result" result: ChaincodePackage,
    3 "Success" success: bool
} }

/// `InstantiateFabricChaincode` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/InstantiateFabricChaincode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstantiateFabricChaincode {
    /// Required.
    pub chaincode_id: String,
    pub collection_config: Option<String>,
    pub endorse_policy: Option<String>,
    pub location: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! { InstantiateFabricChaincode(chaincode_id: String, organization_id: String)
    "InstantiateFabricChaincode" -> InstantiateFabricChaincodeOutput {
    0 "ChaincodeId" chaincode_id, 1 "CollectionConfig" collection_config: String,
    2 "EndorsePolicy" endorse_policy: String, 3 "Location" location: String, 4 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`InstantiateFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstantiateFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub result: Option<InstantiateFabricChaincodeResult>,
    pub success: Option<bool>,
}
model! { InstantiateFabricChaincodeOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: InstantiateFabricChaincodeResult, 2 "Success" success: bool
} }

/// In the response of [`InstantiateFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstantiateFabricChaincodeResult {
    pub chaincode_id: Option<String>,
    pub chaincode_name: Option<String>,
    pub chaincode_version: Option<String>,
    pub channel_name: Option<String>,
    pub consortium_id: Option<String>,
    pub create_time: Option<String>,
    pub deploy_time: Option<String>,
    pub endorse_policy: Option<String>,
    pub input: Option<String>,
    pub install: Option<bool>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub provider_id: Option<String>,
    pub provider_name: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<i64>,
}
model! { InstantiateFabricChaincodeResult {
    0 "ChaincodeId" chaincode_id: String, 1 "ChaincodeName" chaincode_name: String,
    2 "ChaincodeVersion" chaincode_version: String, 3 "ChannelName" channel_name: String,
    4 "ConsortiumId" consortium_id: String, 5 "CreateTime" create_time: String, 6 "DeployTime" deploy_time: String,
    7 "EndorsePolicy" endorse_policy: String, 8 "Input" input: String, 9 "Install" install: bool,
    10 "Message" message: String, 11 "Path" path: String, 12 "ProviderId" provider_id: String,
    13 "ProviderName" provider_name: String, 14 "State" state: String, 15 "Type" r#type: i64
} }

/// Joins fabric channel: `JoinFabricChannel` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/JoinFabricChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinFabricChannel {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub r#do: String,
    pub location: Option<String>,
}
operation! { JoinFabricChannel(channel_id: String, r#do: String) "JoinFabricChannel" -> JoinFabricChannelOutput {
    0 "ChannelId" channel_id, 1 "Do" r#do, 2 "Location" location: String
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`JoinFabricChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinFabricChannelOutput {
    pub error_code: Option<i64>,
    pub result: Vec<JoinFabricChannelResult>,
    pub success: Option<bool>,
}
model! { JoinFabricChannelOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: Vec<JoinFabricChannelResult>, 2 "Success" success: bool
} }

/// In the response of [`JoinFabricChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinFabricChannelResult {
    pub accept_time: Option<String>,
    pub approve_time: Option<String>,
    pub channel_id: Option<String>,
    pub confirm_time: Option<String>,
    pub destroy_time: Option<String>,
    pub invite_time: Option<String>,
    pub organization_id: Option<String>,
    pub state: Option<String>,
    pub with_peer: Option<bool>,
}
model! { JoinFabricChannelResult {
    0 "AcceptTime" accept_time: String, 1 "ApproveTime" approve_time: String, 2 "ChannelId" channel_id: String,
    3 "ConfirmTime" confirm_time: String, 4 "DestroyTime" destroy_time: String, 5 "InviteTime" invite_time: String,
    6 "OrganizationId" organization_id: String, 7 "State" state: String, 8 "WithPeer" with_peer: bool
} }

/// Lists tag resources: `ListTagResources` of `baas` 2018-12-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Baas/2018-12-21/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

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
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Resets ant chain certificate: `ResetAntChainCertificate` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/ResetAntChainCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAntChainCertificate {
    /// Required.
    pub ant_chain_id: String,
}
operation! { ResetAntChainCertificate(ant_chain_id: String)
    "ResetAntChainCertificate" -> ResetAntChainCertificateOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ResetAntChainCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAntChainCertificateOutput {
    pub result: Option<String>,
}
model! { ResetAntChainCertificateOutput {
    0 "Result" result: String
} }

/// Resets ant chain user certificate: `ResetAntChainUserCertificate` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/ResetAntChainUserCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAntChainUserCertificate {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub username: String,
}
operation! { ResetAntChainUserCertificate(ant_chain_id: String, username: String)
    "ResetAntChainUserCertificate" -> ResetAntChainUserCertificateOutput {
    0 "AntChainId" ant_chain_id, 1 "Username" username
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ResetAntChainUserCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAntChainUserCertificateOutput {
    pub result: Option<String>,
}
model! { ResetAntChainUserCertificateOutput {
    0 "Result" result: String
} }

/// Resets fabric organization user password: `ResetFabricOrganizationUserPassword` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/ResetFabricOrganizationUserPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetFabricOrganizationUserPassword {
    pub location: Option<String>,
    /// Required.
    pub organization_id: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub username: String,
}
operation! { ResetFabricOrganizationUserPassword(organization_id: String, password: Secret, username: String)
    "ResetFabricOrganizationUserPassword" -> ResetFabricOrganizationUserPasswordOutput {
    0 "Location" location: String, 1 "OrganizationId" organization_id, 2 "Password" password, 3 "Username" username
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ResetFabricOrganizationUserPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetFabricOrganizationUserPasswordOutput {
    pub error_code: Option<i64>,
    pub result: Option<ResetFabricOrganizationUserPasswordResult>,
    pub success: Option<bool>,
}
model! { ResetFabricOrganizationUserPasswordOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: ResetFabricOrganizationUserPasswordResult,
    2 "Success" success: bool
} }

/// In the response of [`ResetFabricOrganizationUserPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetFabricOrganizationUserPasswordResult {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub fullname: Option<String>,
    pub organization_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
model! { ResetFabricOrganizationUserPasswordResult {
    0 "CreateTime" create_time: String, 1 "ExpireTime" expire_time: String, 2 "Fullname" fullname: String,
    3 "OrganizationId" organization_id: String, 4 "Password" password: Secret, 5 "Username" username: String
} }

/// Submits fabric chaincode definition: `SubmitFabricChaincodeDefinition` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/SubmitFabricChaincodeDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFabricChaincodeDefinition {
    /// Required.
    pub chaincode_package_id: String,
    /// Required.
    pub chaincode_version: String,
    /// Required.
    pub channel_id: String,
    pub collection_config: Option<String>,
    /// Required.
    pub endorse_policy: String,
    pub init_required: Option<bool>,
    pub location: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`SubmitFabricChaincodeDefinition::new`].
pub struct SubmitFabricChaincodeDefinitionRequired {
    pub chaincode_package_id: String,
    pub chaincode_version: String,
    pub channel_id: String,
    pub endorse_policy: String,
    pub name: String,
    pub organization_id: String,
}
operation! {
    SubmitFabricChaincodeDefinition { SubmitFabricChaincodeDefinitionRequired: chaincode_package_id, chaincode_version, channel_id, endorse_policy, name, organization_id }
    "SubmitFabricChaincodeDefinition" -> SubmitFabricChaincodeDefinitionOutput {
    0 "ChaincodePackageId" chaincode_package_id, 1 "ChaincodeVersion" chaincode_version, 2 "ChannelId" channel_id,
    3 "CollectionConfig" collection_config: String, 4 "EndorsePolicy" endorse_policy,
    5 "InitRequired" init_required: bool, 6 "Location" location: String, 7 "Name" name,
    8 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`SubmitFabricChaincodeDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFabricChaincodeDefinitionOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ChaincodeVO>,
    pub success: Option<bool>,
}
model! { SubmitFabricChaincodeDefinitionOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Result" result: ChaincodeVO,
    3 "Success" success: bool
} }

/// `SynchronizeFabricChaincode` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/SynchronizeFabricChaincode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeFabricChaincode {
    /// Required.
    pub chaincode_id: String,
    /// Required.
    pub organization_id: String,
}
operation! { SynchronizeFabricChaincode(chaincode_id: String, organization_id: String)
    "SynchronizeFabricChaincode" -> SynchronizeFabricChaincodeOutput {
    0 "ChaincodeId" chaincode_id, 1 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SynchronizeFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub result: Option<SynchronizeFabricChaincodeResult>,
    pub success: Option<bool>,
}
model! { SynchronizeFabricChaincodeOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: SynchronizeFabricChaincodeResult, 2 "Success" success: bool
} }

/// In the response of [`SynchronizeFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeFabricChaincodeResult {
    pub chaincode_id: Option<String>,
    pub chaincode_name: Option<String>,
    pub chaincode_version: Option<String>,
    pub channel_name: Option<String>,
    pub consortium_id: Option<String>,
    pub create_time: Option<String>,
    pub deploy_time: Option<String>,
    pub endorse_policy: Option<String>,
    pub input: Option<String>,
    pub install: Option<bool>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub provider_id: Option<String>,
    pub provider_name: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<i64>,
}
model! { SynchronizeFabricChaincodeResult {
    0 "ChaincodeId" chaincode_id: String, 1 "ChaincodeName" chaincode_name: String,
    2 "ChaincodeVersion" chaincode_version: String, 3 "ChannelName" channel_name: String,
    4 "ConsortiumId" consortium_id: String, 5 "CreateTime" create_time: String, 6 "DeployTime" deploy_time: String,
    7 "EndorsePolicy" endorse_policy: String, 8 "Input" input: String, 9 "Install" install: bool,
    10 "Message" message: String, 11 "Path" path: String, 12 "ProviderId" provider_id: String,
    13 "ProviderName" provider_name: String, 14 "State" state: String, 15 "Type" r#type: i64
} }

/// `TagResources` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources(resource_type: String) "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id: Vec<String>, 1 "ResourceType" resource_type, 2 "Tag" tag: Vec<TagResourcesTag>
} }

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

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub error_code: Option<i64>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: bool, 2 "Success" success: bool
} }

/// `UnfreezeAntChainAccount` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/UnfreezeAntChainAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnfreezeAntChainAccount {
    /// Required.
    pub account: String,
    /// Required.
    pub ant_chain_id: String,
}
operation! { UnfreezeAntChainAccount(account: String, ant_chain_id: String)
    "UnfreezeAntChainAccount" -> UnfreezeAntChainAccountOutput {
    0 "Account" account, 1 "AntChainId" ant_chain_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UnfreezeAntChainAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnfreezeAntChainAccountOutput {
    pub result: Option<String>,
}
model! { UnfreezeAntChainAccountOutput {
    0 "Result" result: String
} }

/// `UntagResources` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub error_code: Option<i64>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: bool, 2 "Success" success: bool
} }

/// Updates ant chain: `UpdateAntChain` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/UpdateAntChain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChain {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub ant_chain_name: String,
}
operation! { UpdateAntChain(ant_chain_id: String, ant_chain_name: String) "UpdateAntChain" -> UpdateAntChainOutput {
    0 "AntChainId" ant_chain_id, 1 "AntChainName" ant_chain_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateAntChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainOutput {
    0 "Result" result: String
} }

/// Updates ant chain consortium: `UpdateAntChainConsortium` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/UpdateAntChainConsortium>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainConsortium {
    pub consortium_description: Option<String>,
    /// Required.
    pub consortium_id: String,
    /// Required.
    pub consortium_name: String,
}
operation! { UpdateAntChainConsortium(consortium_id: String, consortium_name: String)
    "UpdateAntChainConsortium" -> UpdateAntChainConsortiumOutput {
    0 "ConsortiumDescription" consortium_description: String, 1 "ConsortiumId" consortium_id,
    2 "ConsortiumName" consortium_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateAntChainConsortium`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainConsortiumOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainConsortiumOutput {
    0 "Result" result: String
} }

/// Updates ant chain contract content: `UpdateAntChainContractContent` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/UpdateAntChainContractContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainContractContent {
    pub content: Option<String>,
    /// Required.
    pub content_id: String,
    pub content_name: Option<String>,
    pub parent_content_id: Option<String>,
}
operation! { UpdateAntChainContractContent(content_id: String)
    "UpdateAntChainContractContent" -> UpdateAntChainContractContentOutput {
    0 "Content" content: String, 1 "ContentId" content_id, 2 "ContentName" content_name: String,
    3 "ParentContentId" parent_content_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateAntChainContractContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainContractContentOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainContractContentOutput {
    0 "Result" result: String
} }

/// Updates ant chain contract project: `UpdateAntChainContractProject` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/UpdateAntChainContractProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainContractProject {
    pub project_description: Option<String>,
    /// Required.
    pub project_id: String,
    pub project_name: Option<String>,
    pub project_version: Option<String>,
}
operation! { UpdateAntChainContractProject(project_id: String)
    "UpdateAntChainContractProject" -> UpdateAntChainContractProjectOutput {
    0 "ProjectDescription" project_description: String, 1 "ProjectId" project_id, 2 "ProjectName" project_name: String,
    3 "ProjectVersion" project_version: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateAntChainContractProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainContractProjectOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainContractProjectOutput {
    0 "Result" result: String
} }

/// Updates ant chain member: `UpdateAntChainMember` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/UpdateAntChainMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainMember {
    /// Required.
    pub consortium_id: String,
    /// Required.
    pub member_id: String,
    /// Required.
    pub member_name: String,
}
operation! { UpdateAntChainMember(consortium_id: String, member_id: String, member_name: String)
    "UpdateAntChainMember" -> UpdateAntChainMemberOutput {
    0 "ConsortiumId" consortium_id, 1 "MemberId" member_id, 2 "MemberName" member_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateAntChainMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainMemberOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainMemberOutput {
    0 "Result" result: String
} }

/// Updates ant chain qr code authorization: `UpdateAntChainQRCodeAuthorization` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/UpdateAntChainQRCodeAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainQRCodeAuthorization {
    /// Required.
    pub ant_chain_id: String,
    /// Required.
    pub authorization_type: String,
    /// Required.
    pub qr_code_type: String,
}
operation! { UpdateAntChainQRCodeAuthorization(ant_chain_id: String, authorization_type: String, qr_code_type: String)
    "UpdateAntChainQRCodeAuthorization" -> UpdateAntChainQRCodeAuthorizationOutput {
    0 "AntChainId" ant_chain_id, 1 "AuthorizationType" authorization_type, 2 "QRCodeType" qr_code_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateAntChainQRCodeAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainQRCodeAuthorizationOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainQRCodeAuthorizationOutput {
    0 "Result" result: String
} }

/// `UpgradeFabricChaincode` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/UpgradeFabricChaincode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeFabricChaincode {
    /// Required.
    pub chaincode_id: String,
    pub collection_config: Option<String>,
    pub endorse_policy: Option<String>,
    pub location: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! { UpgradeFabricChaincode(chaincode_id: String, organization_id: String)
    "UpgradeFabricChaincode" -> UpgradeFabricChaincodeOutput {
    0 "ChaincodeId" chaincode_id, 1 "CollectionConfig" collection_config: String,
    2 "EndorsePolicy" endorse_policy: String, 3 "Location" location: String, 4 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpgradeFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub result: Option<UpgradeFabricChaincodeResult>,
    pub success: Option<bool>,
}
model! { UpgradeFabricChaincodeOutput {
    0 "ErrorCode" error_code: i64, 1 "Result" result: UpgradeFabricChaincodeResult, 2 "Success" success: bool
} }

/// In the response of [`UpgradeFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeFabricChaincodeResult {
    pub chaincode_id: Option<String>,
    pub chaincode_name: Option<String>,
    pub chaincode_version: Option<String>,
    pub channel_name: Option<String>,
    pub consortium_id: Option<String>,
    pub create_time: Option<String>,
    pub deploy_time: Option<String>,
    pub endorse_policy: Option<String>,
    pub input: Option<String>,
    pub install: Option<bool>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub provider_id: Option<String>,
    pub provider_name: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<i64>,
}
model! { UpgradeFabricChaincodeResult {
    0 "ChaincodeId" chaincode_id: String, 1 "ChaincodeName" chaincode_name: String,
    2 "ChaincodeVersion" chaincode_version: String, 3 "ChannelName" channel_name: String,
    4 "ConsortiumId" consortium_id: String, 5 "CreateTime" create_time: String, 6 "DeployTime" deploy_time: String,
    7 "EndorsePolicy" endorse_policy: String, 8 "Input" input: String, 9 "Install" install: bool,
    10 "Message" message: String, 11 "Path" path: String, 12 "ProviderId" provider_id: String,
    13 "ProviderName" provider_name: String, 14 "State" state: String, 15 "Type" r#type: i64
} }

/// `UpgradeFabricChaincodeDefinition` of `baas` 2018-12-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Baas/2018-12-21/UpgradeFabricChaincodeDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeFabricChaincodeDefinition {
    /// Required.
    pub chaincode_id: String,
    /// Required.
    pub chaincode_package_id: String,
    /// Required.
    pub chaincode_version: String,
    pub collection_config: Option<String>,
    /// Required.
    pub endorse_policy: String,
    pub init_required: Option<bool>,
    pub location: Option<String>,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`UpgradeFabricChaincodeDefinition::new`].
pub struct UpgradeFabricChaincodeDefinitionRequired {
    pub chaincode_id: String,
    pub chaincode_package_id: String,
    pub chaincode_version: String,
    pub endorse_policy: String,
    pub organization_id: String,
}
operation! {
    UpgradeFabricChaincodeDefinition { UpgradeFabricChaincodeDefinitionRequired: chaincode_id, chaincode_package_id, chaincode_version, endorse_policy, organization_id }
    "UpgradeFabricChaincodeDefinition" -> UpgradeFabricChaincodeDefinitionOutput {
    0 "ChaincodeId" chaincode_id, 1 "ChaincodePackageId" chaincode_package_id, 2 "ChaincodeVersion" chaincode_version,
    3 "CollectionConfig" collection_config: String, 4 "EndorsePolicy" endorse_policy,
    5 "InitRequired" init_required: bool, 6 "Location" location: String, 7 "OrganizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`UpgradeFabricChaincodeDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeFabricChaincodeDefinitionOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ChaincodeVO>,
    pub success: Option<bool>,
}
model! { UpgradeFabricChaincodeDefinitionOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Result" result: ChaincodeVO,
    3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AcceptFabricInvitation, ApplyAntChainCertificate, ApplyAntChainCertificateWithKeyAutoCreation,
    ApproveFabricChaincodeDefinition, BatchAddAntChainMiniAppQRCodeAuthorizedUsers, CheckFabricConsortiumDomain,
    CheckFabricOrganizationDomain, ConfirmFabricConsortiumMember, CopyAntChainContractProject, CreateAntChainAccount,
    CreateAntChainAccountWithKeyPairAutoCreation, CreateAntChainConsortium, CreateAntChainContractContent,
    CreateAntChainContractProject, CreateAntChainKmsAccountNew, CreateFabricChaincode, CreateFabricChaincodePackage,
    CreateFabricChannel, CreateFabricChannelMember, CreateFabricConsortium, CreateFabricConsortiumMember,
    CreateFabricOrganization, CreateFabricOrganizationUser, DeleteAntChainConsortium, DeleteAntChainContractContent,
    DeleteAntChainContractProject, DeleteAntChainMiniAppQRCodeAuthorizedUser, DeleteFabricChaincode,
    DescribeAntChainAccounts, DescribeAntChainAccountsV2, DescribeAntChainBlock, DescribeAntChainBlockV2,
    DescribeAntChainCertificateApplications, DescribeAntChainCertificateApplicationsV2, DescribeAntChainConsortiums,
    DescribeAntChainConsortiumsV2, DescribeAntChainContractProjectContentTree,
    DescribeAntChainContractProjectContentTreeV2, DescribeAntChainContractProjects, DescribeAntChainContractProjectsV2,
    DescribeAntChainDownloadPaths, DescribeAntChainDownloadPathsV2, DescribeAntChainInformation,
    DescribeAntChainInformationV2, DescribeAntChainLatestBlocks, DescribeAntChainLatestBlocksV2,
    DescribeAntChainLatestTransactionDigests, DescribeAntChainLatestTransactionDigestsV2, DescribeAntChainMembers,
    DescribeAntChainMembersV2, DescribeAntChainMiniAppBrowserQRCodeAccessLog,
    DescribeAntChainMiniAppBrowserQRCodeAccessLogV2, DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers,
    DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2, DescribeAntChainMiniAppBrowserTransactionQRCode,
    DescribeAntChainMiniAppBrowserTransactionQRCodeNew, DescribeAntChainNodes, DescribeAntChainNodesV2,
    DescribeAntChainQRCodeAuthorization, DescribeAntChainQRCodeAuthorizationV2, DescribeAntChainTransaction,
    DescribeAntChainTransactionReceipt, DescribeAntChainTransactionReceiptV2, DescribeAntChainTransactionStatistics,
    DescribeAntChainTransactionStatisticsV2, DescribeAntChainTransactionV2, DescribeAntChains, DescribeAntChainsV2,
    DescribeEthereumDeletable, DescribeFabricCandidateOrganizations, DescribeFabricChaincodeDefinitionTask,
    DescribeFabricChaincodeUploadPolicy, DescribeFabricChannelMembers, DescribeFabricConsortiumAdminStatus,
    DescribeFabricConsortiumChaincodes, DescribeFabricConsortiumChannels, DescribeFabricConsortiumConfig,
    DescribeFabricConsortiumDeletable, DescribeFabricConsortiumMemberApproval, DescribeFabricConsortiumMembers,
    DescribeFabricConsortiumOrderers, DescribeFabricConsortiumSpecs, DescribeFabricConsortiums, DescribeFabricExplorer,
    DescribeFabricInvitationCode, DescribeFabricInviter, DescribeFabricOrdererLogs, DescribeFabricOrganization,
    DescribeFabricOrganizationChaincodePackage, DescribeFabricOrganizationChaincodes,
    DescribeFabricOrganizationChannels, DescribeFabricOrganizationDeletable, DescribeFabricOrganizationMembers,
    DescribeFabricOrganizationPeers, DescribeFabricOrganizationSpecs, DescribeFabricOrganizationUsers,
    DescribeFabricOrganizations, DescribeFabricPeerLogs, DescribeRegions, DescribeRootDomain, DescribeTasks,
    DownloadFabricOrganizationSDK, FreezeAntChainAccount, InstallFabricChaincode, InstallFabricChaincodePackage,
    InstantiateFabricChaincode, JoinFabricChannel, ListTagResources, ResetAntChainCertificate,
    ResetAntChainUserCertificate, ResetFabricOrganizationUserPassword, SubmitFabricChaincodeDefinition,
    SynchronizeFabricChaincode, TagResources, UnfreezeAntChainAccount, UntagResources, UpdateAntChain,
    UpdateAntChainConsortium, UpdateAntChainContractContent, UpdateAntChainContractProject, UpdateAntChainMember,
    UpdateAntChainQRCodeAuthorization, UpgradeFabricChaincode, UpgradeFabricChaincodeDefinition
}
