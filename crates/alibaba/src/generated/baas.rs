//! `baas` 2018-12-21.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "baas", version: "2018-12-21", code: "baas", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptFabricInvitation {
    pub code: String,
    pub is_accepted: Option<bool>,
}
operation! { AcceptFabricInvitation(code: String) "AcceptFabricInvitation" -> AcceptFabricInvitationOutput {
    0 "Code" code, 1 "IsAccepted" is_accepted: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptFabricInvitationOutput {
    pub error_code: Option<i64>,
    pub success: Option<bool>,
}
model! { AcceptFabricInvitationOutput {
    0 "ErrorCode" error_code, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificate {
    pub ant_chain_id: String,
    pub upload_req: String,
}
operation! { ApplyAntChainCertificate(ant_chain_id: String, upload_req: String)
    "ApplyAntChainCertificate" -> ApplyAntChainCertificateOutput {
    0 "AntChainId" ant_chain_id, 1 "UploadReq" upload_req
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificateOutput {
    pub result: Option<String>,
}
model! { ApplyAntChainCertificateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificateWithKeyAutoCreation {
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

/// What [`ApplyAntChainCertificateWithKeyAutoCreation::new`] takes.
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
operation! { ApplyAntChainCertificateWithKeyAutoCreation{ApplyAntChainCertificateWithKeyAutoCreationRequired: ant_chain_id, common_name, consortium_id, country_name, locality_name, organization_name, organization_unit_name, password, state_or_province_name}
    "ApplyAntChainCertificateWithKeyAutoCreation" -> ApplyAntChainCertificateWithKeyAutoCreationOutput {
    0 "AntChainId" ant_chain_id, 1 "CommonName" common_name, 2 "ConsortiumId" consortium_id,
    3 "CountryName" country_name, 4 "LocalityName" locality_name, 5 "OrganizationName" organization_name,
    6 "OrganizationUnitName" organization_unit_name, 7 "Password" password,
    8 "StateOrProvinceName" state_or_province_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificateWithKeyAutoCreationOutput {
    pub result: Option<ApplyAntChainCertificateWithKeyAutoCreationResult>,
}
model! { ApplyAntChainCertificateWithKeyAutoCreationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificateWithKeyAutoCreationResult {
    pub download_path: Option<ApplyAntChainCertificateWithKeyAutoCreationDownloadPath>,
    pub private_key: Option<Secret>,
}
model! { ApplyAntChainCertificateWithKeyAutoCreationResult {
    0 "DownloadPath" download_path, 1 "PrivateKey" private_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAntChainCertificateWithKeyAutoCreationDownloadPath {
    pub ca_crt_url: Option<String>,
    pub client_crt_url: Option<String>,
    pub sdk_url: Option<String>,
    pub trust_ca_url: Option<String>,
}
model! { ApplyAntChainCertificateWithKeyAutoCreationDownloadPath {
    0 "CaCrtUrl" ca_crt_url, 1 "ClientCrtUrl" client_crt_url, 2 "SdkUrl" sdk_url, 3 "TrustCaUrl" trust_ca_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveFabricChaincodeDefinition {
    pub chaincode_id: String,
    pub chaincode_package_id: Option<String>,
    pub location: Option<String>,
    pub organization_id: String,
}
operation! { ApproveFabricChaincodeDefinition(chaincode_id: String, organization_id: String)
    "ApproveFabricChaincodeDefinition" -> ApproveFabricChaincodeDefinitionOutput {
    0 "ChaincodeId" chaincode_id, 1 "ChaincodePackageId" chaincode_package_id: String, 2 "Location" location: String,
    3 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveFabricChaincodeDefinitionOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ChaincodeVO>,
    pub success: Option<bool>,
}
model! { ApproveFabricChaincodeDefinitionOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

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
    0 "ChaincodeDefinitionId" chaincode_definition_id, 1 "ChaincodeId" chaincode_id,
    2 "ChaincodePackageId" chaincode_package_id, 3 "ChannelId" channel_id, 4 "ChannelName" channel_name,
    5 "ConsortiumId" consortium_id, 6 "CreateTime" create_time, 7 "DeployTime" deploy_time,
    8 "EndorsePolicy" endorse_policy, 9 "InitRequired" init_required, 10 "Input" input, 11 "Install" install,
    12 "Management" management, 13 "Message" message, 14 "Name" name, 15 "Path" path, 16 "ProviderId" provider_id,
    17 "ProviderName" provider_name, 18 "State" state, 19 "Type" r#type, 20 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddAntChainMiniAppQRCodeAuthorizedUsers {
    pub ant_chain_id: String,
    pub phone_list: BTreeMap<String, Value>,
}
operation! { BatchAddAntChainMiniAppQRCodeAuthorizedUsers(ant_chain_id: String, phone_list: BTreeMap<String, Value>)
    "BatchAddAntChainMiniAppQRCodeAuthorizedUsers" -> BatchAddAntChainMiniAppQRCodeAuthorizedUsersOutput {
    0 "AntChainId" ant_chain_id, 1 "PhoneList" phone_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddAntChainMiniAppQRCodeAuthorizedUsersOutput {
    pub result: Option<String>,
}
model! { BatchAddAntChainMiniAppQRCodeAuthorizedUsersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricConsortiumDomain {
    pub domain_code: String,
}
operation! { CheckFabricConsortiumDomain(domain_code: String)
    "CheckFabricConsortiumDomain" -> CheckFabricConsortiumDomainOutput {
    0 "DomainCode" domain_code
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricConsortiumDomainOutput {
    pub error_code: Option<i64>,
    pub result: Option<CheckFabricConsortiumDomainResult>,
    pub success: Option<bool>,
}
model! { CheckFabricConsortiumDomainOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricConsortiumDomainResult {
    pub domain: Option<String>,
    pub prompt: Option<String>,
    pub valid: Option<bool>,
}
model! { CheckFabricConsortiumDomainResult {
    0 "Domain" domain, 1 "Prompt" prompt, 2 "Valid" valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricOrganizationDomain {
    pub domain: Option<String>,
    pub domain_code: Option<String>,
}
operation! { CheckFabricOrganizationDomain() "CheckFabricOrganizationDomain" -> CheckFabricOrganizationDomainOutput {
    0 "Domain" domain: String, 1 "DomainCode" domain_code: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricOrganizationDomainOutput {
    pub error_code: Option<i64>,
    pub result: Option<CheckFabricOrganizationDomainResult>,
    pub success: Option<bool>,
}
model! { CheckFabricOrganizationDomainOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFabricOrganizationDomainResult {
    pub domain: Option<String>,
    pub prompt: Option<String>,
    pub valid: Option<bool>,
}
model! { CheckFabricOrganizationDomainResult {
    0 "Domain" domain, 1 "Prompt" prompt, 2 "Valid" valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmFabricConsortiumMember {
    pub consortium_id: String,
    pub organization: Vec<ConfirmFabricConsortiumMemberOrganization>,
}
operation! { ConfirmFabricConsortiumMember(consortium_id: String, organization: Vec<ConfirmFabricConsortiumMemberOrganization>)
    "ConfirmFabricConsortiumMember" -> ConfirmFabricConsortiumMemberOutput {
    0 "ConsortiumId" consortium_id, 1 "Organization" organization
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmFabricConsortiumMemberOrganization {
    pub organization_id: Option<String>,
}
input! { ConfirmFabricConsortiumMemberOrganization(organization_id: String) {
    0 "OrganizationId" organization_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmFabricConsortiumMemberOutput {
    pub error_code: Option<i64>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ConfirmFabricConsortiumMemberOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAntChainContractProject {
    pub project_description: Option<String>,
    pub project_id: String,
    pub project_name: String,
    pub project_version: String,
}
operation! { CopyAntChainContractProject(project_id: String, project_name: String, project_version: String)
    "CopyAntChainContractProject" -> CopyAntChainContractProjectOutput {
    0 "ProjectDescription" project_description: String, 1 "ProjectId" project_id, 2 "ProjectName" project_name,
    3 "ProjectVersion" project_version
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAntChainContractProjectOutput {
    pub result: Option<CopyAntChainContractProjectResult>,
}
model! { CopyAntChainContractProjectOutput {
    0 "Result" result
} }

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
    0 "ConsortiumId" consortium_id, 1 "CreateTime" create_time, 2 "ProjectDescription" project_description,
    3 "ProjectId" project_id, 4 "ProjectName" project_name, 5 "ProjectVersion" project_version,
    6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccount {
    pub account: String,
    pub account_pub_key: String,
    pub account_recover_pub_key: String,
    pub ant_chain_id: String,
}
operation! { CreateAntChainAccount(account: String, account_pub_key: String, account_recover_pub_key: String, ant_chain_id: String)
    "CreateAntChainAccount" -> CreateAntChainAccountOutput {
    0 "Account" account, 1 "AccountPubKey" account_pub_key, 2 "AccountRecoverPubKey" account_recover_pub_key,
    3 "AntChainId" ant_chain_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccountOutput {
    pub result: Option<CreateAntChainAccountResult>,
}
model! { CreateAntChainAccountOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccountResult {
    pub account: Option<String>,
    pub ant_chain_id: Option<String>,
}
model! { CreateAntChainAccountResult {
    0 "Account" account, 1 "AntChainId" ant_chain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccountWithKeyPairAutoCreation {
    pub account: String,
    pub ant_chain_id: String,
    pub password: Secret,
    pub recover_password: Secret,
}
operation! { CreateAntChainAccountWithKeyPairAutoCreation(account: String, ant_chain_id: String, password: Secret, recover_password: Secret)
    "CreateAntChainAccountWithKeyPairAutoCreation" -> CreateAntChainAccountWithKeyPairAutoCreationOutput {
    0 "Account" account, 1 "AntChainId" ant_chain_id, 2 "Password" password, 3 "RecoverPassword" recover_password
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccountWithKeyPairAutoCreationOutput {
    pub result: Option<CreateAntChainAccountWithKeyPairAutoCreationResult>,
}
model! { CreateAntChainAccountWithKeyPairAutoCreationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainAccountWithKeyPairAutoCreationResult {
    pub account: Option<String>,
    pub account_private_key: Option<Secret>,
    pub account_public_key: Option<String>,
    pub account_recover_private_key: Option<Secret>,
    pub account_recover_public_key: Option<String>,
    pub ant_chain_id: Option<String>,
}
model! { CreateAntChainAccountWithKeyPairAutoCreationResult {
    0 "Account" account, 1 "AccountPrivateKey" account_private_key, 2 "AccountPublicKey" account_public_key,
    3 "AccountRecoverPrivateKey" account_recover_private_key, 4 "AccountRecoverPublicKey" account_recover_public_key,
    5 "AntChainId" ant_chain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainConsortium {
    pub consortium_description: Option<String>,
    pub consortium_name: String,
}
operation! { CreateAntChainConsortium(consortium_name: String)
    "CreateAntChainConsortium" -> CreateAntChainConsortiumOutput {
    0 "ConsortiumDescription" consortium_description: String, 1 "ConsortiumName" consortium_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainConsortiumOutput {
    pub result: Option<CreateAntChainConsortiumResult>,
}
model! { CreateAntChainConsortiumOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainConsortiumResult {
    pub consortium_id: Option<String>,
}
model! { CreateAntChainConsortiumResult {
    0 "ConsortiumId" consortium_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainContractContent {
    pub content: Option<String>,
    pub content_name: String,
    pub is_directory: bool,
    pub parent_content_id: Option<String>,
    pub project_id: String,
}
operation! { CreateAntChainContractContent(content_name: String, is_directory: bool, project_id: String)
    "CreateAntChainContractContent" -> CreateAntChainContractContentOutput {
    0 "Content" content: String, 1 "ContentName" content_name, 2 "IsDirectory" is_directory,
    3 "ParentContentId" parent_content_id: String, 4 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainContractContentOutput {
    pub result: Option<CreateAntChainContractContentResult>,
}
model! { CreateAntChainContractContentOutput {
    0 "Result" result
} }

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
    0 "Content" content, 1 "ContentId" content_id, 2 "ContentName" content_name, 3 "CreateTime" create_time,
    4 "IsDirectory" is_directory, 5 "ParentContentId" parent_content_id, 6 "ProjectId" project_id,
    7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainContractProject {
    pub consortium_id: String,
    pub project_description: Option<String>,
    pub project_name: String,
    pub project_version: String,
}
operation! { CreateAntChainContractProject(consortium_id: String, project_name: String, project_version: String)
    "CreateAntChainContractProject" -> CreateAntChainContractProjectOutput {
    0 "ConsortiumId" consortium_id, 1 "ProjectDescription" project_description: String, 2 "ProjectName" project_name,
    3 "ProjectVersion" project_version
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainContractProjectOutput {
    pub result: Option<CreateAntChainContractProjectResult>,
}
model! { CreateAntChainContractProjectOutput {
    0 "Result" result
} }

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
    0 "ConsortiumId" consortium_id, 1 "CreateTime" create_time, 2 "ProjectDescription" project_description,
    3 "ProjectId" project_id, 4 "ProjectName" project_name, 5 "ProjectVersion" project_version,
    6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainKmsAccountNew {
    pub account: Option<String>,
    pub ant_chain_id: Option<String>,
}
operation! { CreateAntChainKmsAccountNew() "CreateAntChainKmsAccountNew" -> CreateAntChainKmsAccountNewOutput {
    0 "Account" account: String, 1 "AntChainId" ant_chain_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntChainKmsAccountNewResult {
    pub my_kms_key_id: Option<String>,
    pub pub_key: Option<String>,
}
model! { CreateAntChainKmsAccountNewResult {
    0 "MyKmsKeyId" my_kms_key_id, 1 "PubKey" pub_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChaincode {
    pub channel_id: String,
    pub consortium_id: String,
    pub endorse_policy: Option<String>,
    pub location: Option<String>,
    pub organization_id: String,
    pub oss_bucket: String,
    pub oss_url: String,
}

/// What [`CreateFabricChaincode::new`] takes.
pub struct CreateFabricChaincodeRequired {
    pub channel_id: String,
    pub consortium_id: String,
    pub organization_id: String,
    pub oss_bucket: String,
    pub oss_url: String,
}
operation! { CreateFabricChaincode{CreateFabricChaincodeRequired: channel_id, consortium_id, organization_id, oss_bucket, oss_url}
    "CreateFabricChaincode" -> CreateFabricChaincodeOutput {
    0 "ChannelId" channel_id, 1 "ConsortiumId" consortium_id, 2 "EndorsePolicy" endorse_policy: String,
    3 "Location" location: String, 4 "OrganizationId" organization_id, 5 "OssBucket" oss_bucket, 6 "OssUrl" oss_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub result: Option<CreateFabricChaincodeResult>,
    pub success: Option<bool>,
}
model! { CreateFabricChaincodeOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ChaincodeId" chaincode_id, 1 "ChaincodeName" chaincode_name, 2 "ChaincodeVersion" chaincode_version,
    3 "ChannelName" channel_name, 4 "ConsortiumId" consortium_id, 5 "CreateTime" create_time,
    6 "DeployTime" deploy_time, 7 "EndorsePolicy" endorse_policy, 8 "Input" input, 9 "Install" install,
    10 "Message" message, 11 "Path" path, 12 "ProviderId" provider_id, 13 "ProviderName" provider_name,
    14 "State" state, 15 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChaincodePackage {
    pub location: Option<String>,
    pub organization_id: String,
    pub oss_url: String,
}
operation! { CreateFabricChaincodePackage(organization_id: String, oss_url: String)
    "CreateFabricChaincodePackage" -> CreateFabricChaincodePackageOutput {
    0 "Location" location: String, 1 "OrganizationId" organization_id, 2 "OssUrl" oss_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChaincodePackageOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ChaincodePackage>,
    pub success: Option<bool>,
}
model! { CreateFabricChaincodePackageOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

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
    0 "ChaincodePackageId" chaincode_package_id, 1 "Checksum" checksum, 2 "DeleteTime" delete_time, 3 "Deleted" deleted,
    4 "InstallTime" install_time, 5 "Label" label, 6 "Md5sum" md5sum, 7 "Message" message,
    8 "OrganizationId" organization_id, 9 "OssURL" oss_url, 10 "ProviderBid" provider_bid,
    11 "ProviderUid" provider_uid, 12 "State" state, 13 "Type" r#type, 14 "TypeName" type_name,
    15 "UploadTime" upload_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannel {
    pub channel_name: String,
    pub consortium_id: String,
    pub organization: Vec<CreateFabricChannelOrganization>,
    pub batch_timeout: Option<i64>,
    pub max_message_count: Option<i64>,
    pub preferred_max_bytes: Option<i64>,
}
operation! { CreateFabricChannel(channel_name: String, consortium_id: String, organization: Vec<CreateFabricChannelOrganization>)
    "CreateFabricChannel" -> CreateFabricChannelOutput {
    0 "ChannelName" channel_name, 1 "ConsortiumId" consortium_id, 2 "Organization" organization,
    3 "BatchTimeout" batch_timeout: i64, 4 "MaxMessageCount" max_message_count: i64,
    5 "PreferredMaxBytes" preferred_max_bytes: i64
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannelOrganization {
    pub id: Option<String>,
}
input! { CreateFabricChannelOrganization() {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannelOutput {
    pub error_code: Option<i64>,
    pub result: Option<CreateFabricChannelResult>,
    pub success: Option<bool>,
}
model! { CreateFabricChannelOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "BatchTimeout" batch_timeout, 1 "BlockCount" block_count, 2 "ChaincodeCount" chaincode_count,
    3 "ChannelId" channel_id, 4 "ChannelName" channel_name, 5 "ConsortiumId" consortium_id,
    6 "ConsortiumName" consortium_name, 7 "CreateTime" create_time, 8 "MaxMessageCount" max_message_count,
    9 "MemberCount" member_count, 10 "OwnerBid" owner_bid, 11 "OwnerName" owner_name, 12 "OwnerUid" owner_uid,
    13 "PreferredMaxBytes" preferred_max_bytes, 14 "RequestId" request_id, 15 "State" state,
    16 "SupportConfig" support_config, 17 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannelMember {
    pub channel_id: String,
    pub organization: Vec<CreateFabricChannelMemberOrganization>,
}
operation! { CreateFabricChannelMember(channel_id: String, organization: Vec<CreateFabricChannelMemberOrganization>)
    "CreateFabricChannelMember" -> CreateFabricChannelMemberOutput {
    0 "ChannelId" channel_id, 1 "Organization" organization
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannelMemberOrganization {
    pub organization_id: Option<String>,
}
input! { CreateFabricChannelMemberOrganization(organization_id: String) {
    0 "OrganizationId" organization_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricChannelMemberOutput {
    pub error_code: Option<i64>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateFabricChannelMemberOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortium {
    pub channel_policy: String,
    pub consortium_description: Option<String>,
    pub consortium_name: String,
    pub domain: String,
    pub location: String,
    pub orderer_type: String,
    pub orderers_count: Option<i64>,
    pub organization: Option<Vec<CreateFabricConsortiumOrganization>>,
    pub payment_duration: i64,
    pub payment_duration_unit: String,
    pub peers_count: Option<i64>,
    pub spec_name: String,
    pub zone_id: Option<String>,
}

/// What [`CreateFabricConsortium::new`] takes.
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
operation! { CreateFabricConsortium{CreateFabricConsortiumRequired: channel_policy, consortium_name, domain, location, orderer_type, payment_duration, payment_duration_unit, spec_name}
    "CreateFabricConsortium" -> CreateFabricConsortiumOutput {
    0 "ChannelPolicy" channel_policy, 1 "ConsortiumDescription" consortium_description: String,
    2 "ConsortiumName" consortium_name, 3 "Domain" domain, 4 "Location" location, 5 "OrdererType" orderer_type,
    6 "OrderersCount" orderers_count: i64, 7 "Organization" organization: Vec<CreateFabricConsortiumOrganization>,
    8 "PaymentDuration" payment_duration, 9 "PaymentDurationUnit" payment_duration_unit,
    10 "PeersCount" peers_count: i64, 11 "SpecName" spec_name, 12 "ZoneId" zone_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortiumOrganization {
    pub organization_id: Option<String>,
}
input! { CreateFabricConsortiumOrganization() {
    0 "OrganizationId" organization_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortiumOutput {
    pub error_code: Option<i64>,
    pub result: Option<CreateFabricConsortiumResult>,
    pub success: Option<bool>,
}
model! { CreateFabricConsortiumOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ChannelCount" channel_count, 1 "ChannelPolicy" channel_policy, 2 "ClusterState" cluster_state,
    3 "CodeName" code_name, 4 "ConsortiumId" consortium_id, 5 "ConsortiumName" consortium_name,
    6 "CreateTime" create_time, 7 "Description" description, 8 "Domain" domain, 9 "MemberCount" member_count,
    10 "OrdererCount" orderer_count, 11 "OrdererType" orderer_type, 12 "OwnerBid" owner_bid, 13 "OwnerUid" owner_uid,
    14 "RegionId" region_id, 15 "ServiceState" service_state, 16 "SpecName" spec_name, 17 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortiumMember {
    pub code: String,
    pub consortium_id: String,
    pub organization: Vec<CreateFabricConsortiumMemberOrganization>,
}
operation! { CreateFabricConsortiumMember(code: String, consortium_id: String, organization: Vec<CreateFabricConsortiumMemberOrganization>)
    "CreateFabricConsortiumMember" -> CreateFabricConsortiumMemberOutput {
    0 "Code" code, 1 "ConsortiumId" consortium_id, 2 "Organization" organization
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortiumMemberOrganization {
    pub organization_id: Option<String>,
}
input! { CreateFabricConsortiumMemberOrganization() {
    0 "OrganizationId" organization_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricConsortiumMemberOutput {
    pub error_code: Option<i64>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateFabricConsortiumMemberOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricOrganization {
    pub description: Option<String>,
    pub domain: String,
    pub location: String,
    pub organization_name: String,
    pub spec_name: String,
    pub payment_duration: i64,
    pub payment_duration_unit: String,
    pub peers_count: Option<i64>,
}

/// What [`CreateFabricOrganization::new`] takes.
pub struct CreateFabricOrganizationRequired {
    pub domain: String,
    pub location: String,
    pub organization_name: String,
    pub spec_name: String,
    pub payment_duration: i64,
    pub payment_duration_unit: String,
}
operation! { CreateFabricOrganization{CreateFabricOrganizationRequired: domain, location, organization_name, spec_name, payment_duration, payment_duration_unit}
    "CreateFabricOrganization" -> CreateFabricOrganizationOutput {
    0 "Description" description: String, 1 "Domain" domain, 2 "Location" location,
    3 "OrganizationName" organization_name, 4 "SpecName" spec_name, 5 "PaymentDuration" payment_duration,
    6 "PaymentDurationUnit" payment_duration_unit, 7 "PeersCount" peers_count: i64
} [
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricOrganizationOutput {
    pub error_code: Option<i64>,
    pub result: Option<CreateFabricOrganizationResult>,
    pub success: Option<bool>,
}
model! { CreateFabricOrganizationOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ClusterState" cluster_state, 1 "CodeName" code_name, 2 "ConsortiumCount" consortium_count,
    3 "CreateTime" create_time, 4 "Domain" domain, 5 "OrganizationDescription" organization_description,
    6 "OrganizationId" organization_id, 7 "OrganizationName" organization_name, 8 "OwnerBid" owner_bid,
    9 "OwnerName" owner_name, 10 "OwnerUid" owner_uid, 11 "PeerCount" peer_count, 12 "RegionId" region_id,
    13 "RequestId" request_id, 14 "ServiceState" service_state, 15 "SpecName" spec_name, 16 "UserCount" user_count,
    17 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricOrganizationUser {
    pub attrs: Option<String>,
    pub organization_id: String,
    pub password: Secret,
    pub username: String,
}
operation! { CreateFabricOrganizationUser(organization_id: String, password: Secret, username: String)
    "CreateFabricOrganizationUser" -> CreateFabricOrganizationUserOutput {
    0 "Attrs" attrs: String, 1 "OrganizationId" organization_id, 2 "Password" password, 3 "Username" username
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricOrganizationUserOutput {
    pub error_code: Option<i64>,
    pub result: Option<CreateFabricOrganizationUserResult>,
    pub success: Option<bool>,
}
model! { CreateFabricOrganizationUserOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFabricOrganizationUserResult {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub fullname: Option<String>,
    pub organization_id: Option<String>,
    pub password: Option<Secret>,
    pub username: Option<String>,
}
model! { CreateFabricOrganizationUserResult {
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "Fullname" fullname, 3 "OrganizationId" organization_id,
    4 "Password" password, 5 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainConsortium {
    pub consortium_id: String,
}
operation! { DeleteAntChainConsortium(consortium_id: String)
    "DeleteAntChainConsortium" -> DeleteAntChainConsortiumOutput {
    0 "ConsortiumId" consortium_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainConsortiumOutput {
    pub result: Option<String>,
}
model! { DeleteAntChainConsortiumOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainContractContent {
    pub content_id: String,
}
operation! { DeleteAntChainContractContent(content_id: String)
    "DeleteAntChainContractContent" -> DeleteAntChainContractContentOutput {
    0 "ContentId" content_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainContractContentOutput {
    pub result: Option<String>,
}
model! { DeleteAntChainContractContentOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainContractProject {
    pub project_id: String,
}
operation! { DeleteAntChainContractProject(project_id: String)
    "DeleteAntChainContractProject" -> DeleteAntChainContractProjectOutput {
    0 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainContractProjectOutput {
    pub result: Option<String>,
}
model! { DeleteAntChainContractProjectOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainMiniAppQRCodeAuthorizedUser {
    pub ant_chain_id: String,
    pub phone: String,
}
operation! { DeleteAntChainMiniAppQRCodeAuthorizedUser(ant_chain_id: String, phone: String)
    "DeleteAntChainMiniAppQRCodeAuthorizedUser" -> DeleteAntChainMiniAppQRCodeAuthorizedUserOutput {
    0 "AntChainId" ant_chain_id, 1 "Phone" phone
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntChainMiniAppQRCodeAuthorizedUserOutput {
    pub result: Option<String>,
}
model! { DeleteAntChainMiniAppQRCodeAuthorizedUserOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFabricChaincode {
    pub chaincode_id: String,
}
operation! { DeleteFabricChaincode(chaincode_id: String) "DeleteFabricChaincode" -> DeleteFabricChaincodeOutput {
    0 "ChaincodeId" chaincode_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteFabricChaincodeOutput {
    0 "ErrorCode" error_code, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccounts {
    pub ant_chain_id: String,
    pub page_number: Option<i64>,
    pub page_size: i64,
}
operation! { DescribeAntChainAccounts(ant_chain_id: String, page_size: i64)
    "DescribeAntChainAccounts" -> DescribeAntChainAccountsOutput {
    0 "AntChainId" ant_chain_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsOutput {
    pub result: Option<DescribeAntChainAccountsResult>,
}
model! { DescribeAntChainAccountsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsResult {
    pub accounts: Option<Vec<DescribeAntChainAccountsAccounts>>,
    pub pagination: Option<DescribeAntChainAccountsPagination>,
}
model! { DescribeAntChainAccountsResult {
    0 "Accounts" accounts, 1 "Pagination" pagination
} }

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
    0 "Account" account, 1 "AccountPublicKey" account_public_key, 2 "AccountRecoveryKey" account_recovery_key,
    3 "AccountStatus" account_status, 4 "AntChainId" ant_chain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainAccountsPagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsV2 {
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 0 to 2147483647.
    pub page_size: i64,
}
operation! { DescribeAntChainAccountsV2(ant_chain_id: String, page_size: i64)
    "DescribeAntChainAccountsV2" -> DescribeAntChainAccountsV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsV2Result {
    pub accounts: Option<Vec<DescribeAntChainAccountsV2Accounts>>,
    pub pagination: Option<DescribeAntChainAccountsV2Pagination>,
}
model! { DescribeAntChainAccountsV2Result {
    0 "Accounts" accounts, 1 "Pagination" pagination
} }

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
    0 "Account" account, 1 "AccountPublicKey" account_public_key, 2 "AccountRecoveryKey" account_recovery_key,
    3 "AccountStatus" account_status, 4 "AntChainId" ant_chain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainAccountsV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainAccountsV2Pagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainBlock {
    pub ant_chain_id: String,
    pub height: i64,
}
operation! { DescribeAntChainBlock(ant_chain_id: String, height: i64)
    "DescribeAntChainBlock" -> DescribeAntChainBlockOutput {
    0 "AntChainId" ant_chain_id, 1 "Height" height
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainBlockOutput {
    pub result: Option<DescribeAntChainBlockResult>,
}
model! { DescribeAntChainBlockOutput {
    0 "Result" result
} }

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
    0 "AntChainId" ant_chain_id, 1 "BlockHash" block_hash, 2 "CreateTime" create_time, 3 "Height" height,
    4 "PreviousHash" previous_hash, 5 "RootTxHash" root_tx_hash, 6 "TransSummaryList" trans_summary_list,
    7 "TransactionSize" transaction_size, 8 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainBlockV2 {
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
    /// 0 to 9223372036854775807.
    pub height: i64,
}
operation! { DescribeAntChainBlockV2(ant_chain_id: String, height: i64)
    "DescribeAntChainBlockV2" -> DescribeAntChainBlockV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String, 2 "Height" height
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainBlockV2Result {
    pub ant_chain_id: Option<String>,
    pub block_hash: Option<String>,
    pub create_time: Option<i64>,
    pub height: Option<i64>,
    pub previous_hash: Option<String>,
    pub root_tx_hash: Option<String>,
    pub trans_summary_list: Option<Vec<DescribeAntChainBlockV2TransSummaryList>>,
    pub transaction_size: Option<i64>,
    pub version: Option<i64>,
}
model! { DescribeAntChainBlockV2Result {
    0 "AntChainId" ant_chain_id, 1 "BlockHash" block_hash, 2 "CreateTime" create_time, 3 "Height" height,
    4 "PreviousHash" previous_hash, 5 "RootTxHash" root_tx_hash, 6 "TransSummaryList" trans_summary_list,
    7 "TransactionSize" transaction_size, 8 "Version" version
} }

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
    0 "Alias" alias, 1 "BlockHash" block_hash, 2 "Category" category, 3 "CreateTime" create_time, 4 "From" from,
    5 "GasUsed" gas_used, 6 "Hash" hash, 7 "Height" height, 8 "ReferenceCount" reference_count, 9 "To" to,
    10 "TransTypeV10" trans_type_v10, 11 "TransTypeV6" trans_type_v6
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplications {
    pub ant_chain_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub status: String,
}
operation! { DescribeAntChainCertificateApplications(ant_chain_id: String, page_number: i64, page_size: i64, status: String)
    "DescribeAntChainCertificateApplications" -> DescribeAntChainCertificateApplicationsOutput {
    0 "AntChainId" ant_chain_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Status" status
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsOutput {
    pub result: Option<DescribeAntChainCertificateApplicationsResult>,
}
model! { DescribeAntChainCertificateApplicationsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsResult {
    pub certificate_applications: Option<Vec<DescribeAntChainCertificateApplicationsCertificateApplications>>,
    pub pagination: Option<DescribeAntChainCertificateApplicationsPagination>,
}
model! { DescribeAntChainCertificateApplicationsResult {
    0 "CertificateApplications" certificate_applications, 1 "Pagination" pagination
} }

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
    0 "AntChainId" ant_chain_id, 1 "Bid" bid, 2 "Createtime" createtime, 3 "Status" status, 4 "Updatetime" updatetime,
    5 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainCertificateApplicationsPagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsV2 {
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
    /// 0 to 9223372036854775807.
    pub page_number: i64,
    /// 0 to 9223372036854775807.
    pub page_size: i64,
    pub status: String,
}
operation! { DescribeAntChainCertificateApplicationsV2(ant_chain_id: String, page_number: i64, page_size: i64, status: String)
    "DescribeAntChainCertificateApplicationsV2" -> DescribeAntChainCertificateApplicationsV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Status" status
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsV2Result {
    pub certificate_applications: Option<Vec<DescribeAntChainCertificateApplicationsV2CertificateApplications>>,
    pub pagination: Option<DescribeAntChainCertificateApplicationsV2Pagination>,
}
model! { DescribeAntChainCertificateApplicationsV2Result {
    0 "CertificateApplications" certificate_applications, 1 "Pagination" pagination
} }

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
    0 "AntChainId" ant_chain_id, 1 "Bid" bid, 2 "Createtime" createtime, 3 "Status" status, 4 "Updatetime" updatetime,
    5 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainCertificateApplicationsV2Pagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiums {
    pub page_number: Option<i64>,
    pub page_size: i64,
}
operation! { DescribeAntChainConsortiums(page_size: i64)
    "DescribeAntChainConsortiums" -> DescribeAntChainConsortiumsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsOutput {
    pub result: Option<DescribeAntChainConsortiumsResult>,
}
model! { DescribeAntChainConsortiumsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsResult {
    pub ant_consortiums: Option<Vec<DescribeAntChainConsortiumsAntConsortiums>>,
    pub pagination: Option<DescribeAntChainConsortiumsPagination>,
}
model! { DescribeAntChainConsortiumsResult {
    0 "AntConsortiums" ant_consortiums, 1 "Pagination" pagination
} }

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
    0 "ChainNum" chain_num, 1 "ConsortiumDescription" consortium_description, 2 "ConsortiumId" consortium_id,
    3 "ConsortiumName" consortium_name, 4 "CreateTime" create_time, 5 "MemberNum" member_num, 6 "Role" role,
    7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainConsortiumsPagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsV2 {
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 0 to 2147483647.
    pub page_size: i64,
}
operation! { DescribeAntChainConsortiumsV2(page_size: i64)
    "DescribeAntChainConsortiumsV2" -> DescribeAntChainConsortiumsV2Output {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsV2Result {
    pub ant_consortiums: Option<Vec<DescribeAntChainConsortiumsV2AntConsortiums>>,
    pub pagination: Option<DescribeAntChainConsortiumsV2Pagination>,
}
model! { DescribeAntChainConsortiumsV2Result {
    0 "AntConsortiums" ant_consortiums, 1 "Pagination" pagination
} }

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
    0 "ChainNum" chain_num, 1 "ConsortiumDescription" consortium_description, 2 "ConsortiumId" consortium_id,
    3 "ConsortiumName" consortium_name, 4 "CreateTime" create_time, 5 "IsEmptyConsortium" is_empty_consortium,
    6 "MemberNum" member_num, 7 "Role" role, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainConsortiumsV2Pagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTree {
    pub project_id: String,
}
operation! { DescribeAntChainContractProjectContentTree(project_id: String)
    "DescribeAntChainContractProjectContentTree" -> DescribeAntChainContractProjectContentTreeOutput {
    0 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTreeOutput {
    pub result: Option<DescribeAntChainContractProjectContentTreeResult>,
}
model! { DescribeAntChainContractProjectContentTreeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTreeResult {
    pub children: Option<Vec<BTreeMap<String, Value>>>,
    pub project_description: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_version: Option<String>,
}
model! { DescribeAntChainContractProjectContentTreeResult {
    0 "Children" children, 1 "ProjectDescription" project_description, 2 "ProjectId" project_id,
    3 "ProjectName" project_name, 4 "ProjectVersion" project_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTreeV2 {
    pub consortium_id: String,
    pub project_id: String,
}
operation! { DescribeAntChainContractProjectContentTreeV2(consortium_id: String, project_id: String)
    "DescribeAntChainContractProjectContentTreeV2" -> DescribeAntChainContractProjectContentTreeV2Output {
    0 "ConsortiumId" consortium_id, 1 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjects {
    pub consortium_id: String,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { DescribeAntChainContractProjects(consortium_id: String, page_number: i64, page_size: i64)
    "DescribeAntChainContractProjects" -> DescribeAntChainContractProjectsOutput {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsOutput {
    pub result: Option<DescribeAntChainContractProjectsResult>,
}
model! { DescribeAntChainContractProjectsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsResult {
    pub contract_projects: Option<Vec<DescribeAntChainContractProjectsContractProjects>>,
    pub pagination: Option<DescribeAntChainContractProjectsPagination>,
}
model! { DescribeAntChainContractProjectsResult {
    0 "ContractProjects" contract_projects, 1 "Pagination" pagination
} }

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
    0 "ConsortiumId" consortium_id, 1 "CreateTime" create_time, 2 "ProjectDescription" project_description,
    3 "ProjectId" project_id, 4 "ProjectName" project_name, 5 "ProjectVersion" project_version,
    6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainContractProjectsPagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsV2 {
    pub consortium_id: String,
    /// 0 to 9223372036854775807.
    pub page_number: i64,
    /// 0 to 9223372036854775807.
    pub page_size: i64,
}
operation! { DescribeAntChainContractProjectsV2(consortium_id: String, page_number: i64, page_size: i64)
    "DescribeAntChainContractProjectsV2" -> DescribeAntChainContractProjectsV2Output {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsV2Result {
    pub contract_projects: Option<Vec<DescribeAntChainContractProjectsV2ContractProjects>>,
    pub pagination: Option<DescribeAntChainContractProjectsV2Pagination>,
}
model! { DescribeAntChainContractProjectsV2Result {
    0 "ContractProjects" contract_projects, 1 "Pagination" pagination
} }

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
    0 "ConsortiumId" consortium_id, 1 "CreateTime" create_time, 2 "ProjectDescription" project_description,
    3 "ProjectId" project_id, 4 "ProjectName" project_name, 5 "ProjectVersion" project_version,
    6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainContractProjectsV2Pagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainDownloadPaths {
    pub ant_chain_id: String,
}
operation! { DescribeAntChainDownloadPaths(ant_chain_id: String)
    "DescribeAntChainDownloadPaths" -> DescribeAntChainDownloadPathsOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainDownloadPathsOutput {
    pub result: Option<DescribeAntChainDownloadPathsResult>,
}
model! { DescribeAntChainDownloadPathsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainDownloadPathsResult {
    pub ca_crt_url: Option<String>,
    pub client_crt_url: Option<String>,
    pub sdk_url: Option<String>,
    pub trust_ca_url: Option<String>,
}
model! { DescribeAntChainDownloadPathsResult {
    0 "CaCrtUrl" ca_crt_url, 1 "ClientCrtUrl" client_crt_url, 2 "SdkUrl" sdk_url, 3 "TrustCaUrl" trust_ca_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainDownloadPathsV2 {
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
}
operation! { DescribeAntChainDownloadPathsV2(ant_chain_id: String)
    "DescribeAntChainDownloadPathsV2" -> DescribeAntChainDownloadPathsV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainDownloadPathsV2Result {
    pub ca_crt_url: Option<String>,
    pub client_crt_url: Option<String>,
    pub sdk_url: Option<String>,
    pub trust_ca_url: Option<String>,
}
model! { DescribeAntChainDownloadPathsV2Result {
    0 "CaCrtUrl" ca_crt_url, 1 "ClientCrtUrl" client_crt_url, 2 "SdkUrl" sdk_url, 3 "TrustCaUrl" trust_ca_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformation {
    pub ant_chain_id: String,
}
operation! { DescribeAntChainInformation(ant_chain_id: String)
    "DescribeAntChainInformation" -> DescribeAntChainInformationOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationOutput {
    pub result: Option<DescribeAntChainInformationResult>,
}
model! { DescribeAntChainInformationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationResult {
    pub abnormal_nodes: Option<i64>,
    pub ant_chain_id: Option<String>,
    pub block_height: Option<i64>,
    pub create_time: Option<i64>,
    pub node_infos: Option<Vec<DescribeAntChainInformationNodeInfos>>,
    pub node_number: Option<i64>,
    pub normal: Option<bool>,
    pub transaction_sum: Option<i64>,
    pub version: Option<String>,
}
model! { DescribeAntChainInformationResult {
    0 "AbnormalNodes" abnormal_nodes, 1 "AntChainId" ant_chain_id, 2 "BlockHeight" block_height,
    3 "CreateTime" create_time, 4 "NodeInfos" node_infos, 5 "NodeNumber" node_number, 6 "Normal" normal,
    7 "TransactionSum" transaction_sum, 8 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationNodeInfos {
    pub block_height: Option<i64>,
    pub node_name: Option<String>,
    pub status: Option<bool>,
    pub version: Option<String>,
}
model! { DescribeAntChainInformationNodeInfos {
    0 "BlockHeight" block_height, 1 "NodeName" node_name, 2 "Status" status, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationV2 {
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
}
operation! { DescribeAntChainInformationV2(ant_chain_id: String)
    "DescribeAntChainInformationV2" -> DescribeAntChainInformationV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationV2Result {
    pub abnormal_nodes: Option<i64>,
    pub ant_chain_id: Option<String>,
    pub block_height: Option<i64>,
    pub create_time: Option<i64>,
    pub is_role: Option<bool>,
    pub node_infos: Option<Vec<DescribeAntChainInformationV2NodeInfos>>,
    pub node_number: Option<i64>,
    pub normal: Option<bool>,
    pub transaction_sum: Option<i64>,
    pub version: Option<String>,
}
model! { DescribeAntChainInformationV2Result {
    0 "AbnormalNodes" abnormal_nodes, 1 "AntChainId" ant_chain_id, 2 "BlockHeight" block_height,
    3 "CreateTime" create_time, 4 "IsRole" is_role, 5 "NodeInfos" node_infos, 6 "NodeNumber" node_number,
    7 "Normal" normal, 8 "TransactionSum" transaction_sum, 9 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainInformationV2NodeInfos {
    pub block_height: Option<i64>,
    pub node_name: Option<String>,
    pub status: Option<bool>,
    pub version: Option<String>,
}
model! { DescribeAntChainInformationV2NodeInfos {
    0 "BlockHeight" block_height, 1 "NodeName" node_name, 2 "Status" status, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocks {
    pub ant_chain_id: String,
}
operation! { DescribeAntChainLatestBlocks(ant_chain_id: String)
    "DescribeAntChainLatestBlocks" -> DescribeAntChainLatestBlocksOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocksOutput {
    pub result: Option<Vec<BTreeMap<String, Value>>>,
}
model! { DescribeAntChainLatestBlocksOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocksV2 {
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
}
operation! { DescribeAntChainLatestBlocksV2(ant_chain_id: String)
    "DescribeAntChainLatestBlocksV2" -> DescribeAntChainLatestBlocksV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocksV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<DescribeAntChainLatestBlocksV2Result>>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainLatestBlocksV2Output {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

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
    0 "Alias" alias, 1 "BizData" biz_data, 2 "BlockHash" block_hash, 3 "CreateTime" create_time, 4 "Height" height,
    5 "PreviousHash" previous_hash, 6 "RootTxHash" root_tx_hash, 7 "Size" size, 8 "TransactionSize" transaction_size,
    9 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionDigests {
    pub ant_chain_id: String,
}
operation! { DescribeAntChainLatestTransactionDigests(ant_chain_id: String)
    "DescribeAntChainLatestTransactionDigests" -> DescribeAntChainLatestTransactionDigestsOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionDigestsOutput {
    pub result: Option<Vec<BTreeMap<String, Value>>>,
}
model! { DescribeAntChainLatestTransactionDigestsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionDigestsV2 {
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
}
operation! { DescribeAntChainLatestTransactionDigestsV2(ant_chain_id: String)
    "DescribeAntChainLatestTransactionDigestsV2" -> DescribeAntChainLatestTransactionDigestsV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionDigestsV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<String>>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainLatestTransactionDigestsV2Output {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembers {
    pub consortium_id: String,
    pub page_number: Option<i64>,
    pub page_size: i64,
}
operation! { DescribeAntChainMembers(consortium_id: String, page_size: i64)
    "DescribeAntChainMembers" -> DescribeAntChainMembersOutput {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersOutput {
    pub result: Option<DescribeAntChainMembersResult>,
}
model! { DescribeAntChainMembersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersResult {
    pub members: Option<Vec<DescribeAntChainMembersMembers>>,
    pub pagination: Option<DescribeAntChainMembersPagination>,
}
model! { DescribeAntChainMembersResult {
    0 "Members" members, 1 "Pagination" pagination
} }

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
    0 "JoinTime" join_time, 1 "MemberId" member_id, 2 "MemberName" member_name, 3 "Role" role, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainMembersPagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersV2 {
    pub consortium_id: String,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 0 to 2147483647.
    pub page_size: i64,
}
operation! { DescribeAntChainMembersV2(consortium_id: String, page_size: i64)
    "DescribeAntChainMembersV2" -> DescribeAntChainMembersV2Output {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersV2Result {
    pub members: Option<Vec<DescribeAntChainMembersV2Members>>,
    pub pagination: Option<DescribeAntChainMembersV2Pagination>,
}
model! { DescribeAntChainMembersV2Result {
    0 "Members" members, 1 "Pagination" pagination
} }

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
    0 "JoinTime" join_time, 1 "MemberId" member_id, 2 "MemberName" member_name, 3 "Role" role, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMembersV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainMembersV2Pagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLog {
    pub ant_chain_id: String,
    pub qr_code_type: String,
}
operation! { DescribeAntChainMiniAppBrowserQRCodeAccessLog(ant_chain_id: String, qr_code_type: String)
    "DescribeAntChainMiniAppBrowserQRCodeAccessLog" -> DescribeAntChainMiniAppBrowserQRCodeAccessLogOutput {
    0 "AntChainId" ant_chain_id, 1 "QRCodeType" qr_code_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogOutput {
    pub result: Option<DescribeAntChainMiniAppBrowserQRCodeAccessLogResult>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAccessLogOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogResult {
    pub access_alipay_account_count: Option<i64>,
    pub access_count: Option<i64>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAccessLogResult {
    0 "AccessAlipayAccountCount" access_alipay_account_count, 1 "AccessCount" access_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogV2 {
    pub ant_chain_id: String,
    pub qr_code_type: String,
}
operation! { DescribeAntChainMiniAppBrowserQRCodeAccessLogV2(ant_chain_id: String, qr_code_type: String)
    "DescribeAntChainMiniAppBrowserQRCodeAccessLogV2" -> DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Output {
    0 "AntChainId" ant_chain_id, 1 "QRCodeType" qr_code_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Result {
    pub access_alipay_account_count: Option<i64>,
    pub access_count: Option<i64>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Result {
    0 "AccessAlipayAccountCount" access_alipay_account_count, 1 "AccessCount" access_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers {
    pub ant_chain_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub qr_code_type: String,
}
operation! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers(ant_chain_id: String, page_number: i64, page_size: i64, qr_code_type: String)
    "DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers" -> DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersOutput {
    0 "AntChainId" ant_chain_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "QRCodeType" qr_code_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersOutput {
    pub result: Option<DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersResult>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersResult {
    pub ant_chain_id: Option<String>,
    pub authorization_type: Option<String>,
    pub authorized_user_list: Option<Vec<DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersAuthorizedUserList>>,
    pub pagination: Option<DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersPagination>,
    pub qr_code_type: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersResult {
    0 "AntChainId" ant_chain_id, 1 "AuthorizationType" authorization_type, 2 "AuthorizedUserList" authorized_user_list,
    3 "Pagination" pagination, 4 "QRCodeType" qr_code_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersAuthorizedUserList {
    pub gmt_authorized: Option<String>,
    pub phone: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersAuthorizedUserList {
    0 "GmtAuthorized" gmt_authorized, 1 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersPagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2 {
    pub ant_chain_id: String,
    /// 0 to 9223372036854775807.
    pub page_number: i64,
    /// 0 to 9223372036854775807.
    pub page_size: i64,
    pub qr_code_type: String,
}
operation! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2(ant_chain_id: String, page_number: i64, page_size: i64, qr_code_type: String)
    "DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2" -> DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Output {
    0 "AntChainId" ant_chain_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "QRCodeType" qr_code_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Result {
    pub ant_chain_id: Option<String>,
    pub authorization_type: Option<String>,
    pub authorized_user_list: Option<Vec<DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2AuthorizedUserList>>,
    pub pagination: Option<DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Pagination>,
    pub qr_code_type: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Result {
    0 "AntChainId" ant_chain_id, 1 "AuthorizationType" authorization_type, 2 "AuthorizedUserList" authorized_user_list,
    3 "Pagination" pagination, 4 "QRCodeType" qr_code_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2AuthorizedUserList {
    pub gmt_authorized: Option<String>,
    pub phone: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2AuthorizedUserList {
    0 "GmtAuthorized" gmt_authorized, 1 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Pagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCode {
    pub ant_chain_id: String,
    pub transaction_hash: String,
}
operation! { DescribeAntChainMiniAppBrowserTransactionQRCode(ant_chain_id: String, transaction_hash: String)
    "DescribeAntChainMiniAppBrowserTransactionQRCode" -> DescribeAntChainMiniAppBrowserTransactionQRCodeOutput {
    0 "AntChainId" ant_chain_id, 1 "TransactionHash" transaction_hash
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeOutput {
    pub result: Option<DescribeAntChainMiniAppBrowserTransactionQRCodeResult>,
}
model! { DescribeAntChainMiniAppBrowserTransactionQRCodeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeResult {
    pub ant_chain_id: Option<String>,
    pub base64_qr_code_png: Option<String>,
    pub qr_code_content: Option<String>,
    pub transaction_hash: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserTransactionQRCodeResult {
    0 "AntChainId" ant_chain_id, 1 "Base64QRCodePNG" base64_qr_code_png, 2 "QRCodeContent" qr_code_content,
    3 "TransactionHash" transaction_hash
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeNew {
    pub ant_chain_id: String,
    pub contract_id: Option<String>,
    pub transaction_hash: String,
}
operation! { DescribeAntChainMiniAppBrowserTransactionQRCodeNew(ant_chain_id: String, transaction_hash: String)
    "DescribeAntChainMiniAppBrowserTransactionQRCodeNew" -> DescribeAntChainMiniAppBrowserTransactionQRCodeNewOutput {
    0 "AntChainId" ant_chain_id, 1 "ContractId" contract_id: String, 2 "TransactionHash" transaction_hash
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeNewResult {
    pub ant_chain_id: Option<String>,
    pub base64_qr_code_png: Option<String>,
    pub qr_code_content: Option<String>,
    pub transaction_hash: Option<String>,
}
model! { DescribeAntChainMiniAppBrowserTransactionQRCodeNewResult {
    0 "AntChainId" ant_chain_id, 1 "Base64QRCodePNG" base64_qr_code_png, 2 "QRCodeContent" qr_code_content,
    3 "TransactionHash" transaction_hash
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainNodes {
    pub ant_chain_id: String,
}
operation! { DescribeAntChainNodes(ant_chain_id: String) "DescribeAntChainNodes" -> DescribeAntChainNodesOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainNodesOutput {
    pub result: Option<Vec<BTreeMap<String, Value>>>,
}
model! { DescribeAntChainNodesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainNodesV2 {
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
}
operation! { DescribeAntChainNodesV2(ant_chain_id: String) "DescribeAntChainNodesV2" -> DescribeAntChainNodesV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainNodesV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<String>>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainNodesV2Output {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorization {
    pub ant_chain_id: String,
    pub qr_code_type: String,
}
operation! { DescribeAntChainQRCodeAuthorization(ant_chain_id: String, qr_code_type: String)
    "DescribeAntChainQRCodeAuthorization" -> DescribeAntChainQRCodeAuthorizationOutput {
    0 "AntChainId" ant_chain_id, 1 "QRCodeType" qr_code_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationOutput {
    pub result: Option<DescribeAntChainQRCodeAuthorizationResult>,
}
model! { DescribeAntChainQRCodeAuthorizationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationResult {
    pub ant_chain_id: Option<String>,
    pub authorization_type: Option<String>,
    pub qr_code_type: Option<String>,
}
model! { DescribeAntChainQRCodeAuthorizationResult {
    0 "AntChainId" ant_chain_id, 1 "AuthorizationType" authorization_type, 2 "QRCodeType" qr_code_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationV2 {
    pub ant_chain_id: String,
    pub qr_code_type: String,
}
operation! { DescribeAntChainQRCodeAuthorizationV2(ant_chain_id: String, qr_code_type: String)
    "DescribeAntChainQRCodeAuthorizationV2" -> DescribeAntChainQRCodeAuthorizationV2Output {
    0 "AntChainId" ant_chain_id, 1 "QRCodeType" qr_code_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationV2Result {
    pub ant_chain_id: Option<String>,
    pub authorization_type: Option<String>,
    pub qr_code_type: Option<String>,
}
model! { DescribeAntChainQRCodeAuthorizationV2Result {
    0 "AntChainId" ant_chain_id, 1 "AuthorizationType" authorization_type, 2 "QRCodeType" qr_code_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransaction {
    pub ant_chain_id: String,
    pub hash: String,
}
operation! { DescribeAntChainTransaction(ant_chain_id: String, hash: String)
    "DescribeAntChainTransaction" -> DescribeAntChainTransactionOutput {
    0 "AntChainId" ant_chain_id, 1 "Hash" hash
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionOutput {
    pub result: Option<DescribeAntChainTransactionResult>,
}
model! { DescribeAntChainTransactionOutput {
    0 "Result" result
} }

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
    0 "BlockHash" block_hash, 1 "BlockHeight" block_height, 2 "BlockVersion" block_version, 3 "CreateTime" create_time,
    4 "Hash" hash, 5 "Transaction" transaction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionTransaction {
    pub data: Option<String>,
    pub extentions: Option<Vec<String>>,
    pub from: Option<String>,
    pub gas: Option<String>,
    pub hash: Option<String>,
    pub nonce: Option<String>,
    pub period: Option<i64>,
    pub signatures: Option<Vec<String>>,
    pub timestamp: Option<i64>,
    pub to: Option<String>,
    pub tx_type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAntChainTransactionTransaction {
    0 "Data" data, 1 "Extentions" extentions, 2 "From" from, 3 "Gas" gas, 4 "Hash" hash, 5 "Nonce" nonce,
    6 "Period" period, 7 "Signatures" signatures, 8 "Timestamp" timestamp, 9 "To" to, 10 "TxType" tx_type,
    11 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionReceipt {
    pub ant_chain_id: String,
    pub hash: String,
}
operation! { DescribeAntChainTransactionReceipt(ant_chain_id: String, hash: String)
    "DescribeAntChainTransactionReceipt" -> DescribeAntChainTransactionReceiptOutput {
    0 "AntChainId" ant_chain_id, 1 "Hash" hash
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionReceiptOutput {
    pub result: Option<DescribeAntChainTransactionReceiptResult>,
}
model! { DescribeAntChainTransactionReceiptOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionReceiptResult {
    pub data: Option<String>,
    pub gas_used: Option<String>,
    pub logs: Option<Vec<String>>,
    pub result: Option<i64>,
}
model! { DescribeAntChainTransactionReceiptResult {
    0 "Data" data, 1 "GasUsed" gas_used, 2 "Logs" logs, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionReceiptV2 {
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
    pub hash: String,
}
operation! { DescribeAntChainTransactionReceiptV2(ant_chain_id: String, hash: String)
    "DescribeAntChainTransactionReceiptV2" -> DescribeAntChainTransactionReceiptV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String, 2 "Hash" hash
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionReceiptV2Result {
    pub data: Option<String>,
    pub gas_used: Option<String>,
    pub logs: Option<Vec<String>>,
    pub result: Option<i64>,
}
model! { DescribeAntChainTransactionReceiptV2Result {
    0 "Data" data, 1 "GasUsed" gas_used, 2 "Logs" logs, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatistics {
    pub ant_chain_id: String,
    pub end: i64,
    pub start: i64,
}
operation! { DescribeAntChainTransactionStatistics(ant_chain_id: String, end: i64, start: i64)
    "DescribeAntChainTransactionStatistics" -> DescribeAntChainTransactionStatisticsOutput {
    0 "AntChainId" ant_chain_id, 1 "End" end, 2 "Start" start
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsOutput {
    pub result: Option<Vec<DescribeAntChainTransactionStatisticsResult>>,
}
model! { DescribeAntChainTransactionStatisticsOutput {
    0 "Result" result
} }

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
    0 "AntChainId" ant_chain_id, 1 "CreatTime" creat_time, 2 "Dt" dt, 3 "LastSumBlockHeight" last_sum_block_height,
    4 "TransCount" trans_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsV2 {
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<DescribeAntChainTransactionStatisticsV2Result>>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAntChainTransactionStatisticsV2Output {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

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
    0 "AntChainId" ant_chain_id, 1 "CreatTime" creat_time, 2 "Dt" dt, 3 "LastSumBlockHeight" last_sum_block_height,
    4 "TransCount" trans_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionV2 {
    pub ant_chain_id: String,
    pub consortium_id: Option<String>,
    pub hash: String,
}
operation! { DescribeAntChainTransactionV2(ant_chain_id: String, hash: String)
    "DescribeAntChainTransactionV2" -> DescribeAntChainTransactionV2Output {
    0 "AntChainId" ant_chain_id, 1 "ConsortiumId" consortium_id: String, 2 "Hash" hash
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

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
    0 "BlockHash" block_hash, 1 "BlockHeight" block_height, 2 "BlockVersion" block_version, 3 "CreateTime" create_time,
    4 "Hash" hash, 5 "Transaction" transaction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainTransactionV2Transaction {
    pub data: Option<String>,
    pub extentions: Option<Vec<String>>,
    pub from: Option<String>,
    pub gas: Option<String>,
    pub hash: Option<String>,
    pub nonce: Option<String>,
    pub period: Option<i64>,
    pub signatures: Option<Vec<String>>,
    pub timestamp: Option<i64>,
    pub to: Option<String>,
    pub tx_type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAntChainTransactionV2Transaction {
    0 "Data" data, 1 "Extentions" extentions, 2 "From" from, 3 "Gas" gas, 4 "Hash" hash, 5 "Nonce" nonce,
    6 "Period" period, 7 "Signatures" signatures, 8 "Timestamp" timestamp, 9 "To" to, 10 "TxType" tx_type,
    11 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChains {
    pub consortium_id: String,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { DescribeAntChains(consortium_id: String, page_number: i64, page_size: i64)
    "DescribeAntChains" -> DescribeAntChainsOutput {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsOutput {
    pub result: Option<DescribeAntChainsResult>,
}
model! { DescribeAntChainsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsResult {
    pub ant_chains: Option<Vec<DescribeAntChainsAntChains>>,
    pub is_exist: Option<bool>,
    pub pagination: Option<DescribeAntChainsPagination>,
}
model! { DescribeAntChainsResult {
    0 "AntChains" ant_chains, 1 "IsExist" is_exist, 2 "Pagination" pagination
} }

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
    0 "AntChainId" ant_chain_id, 1 "AntChainName" ant_chain_name, 2 "ChainType" chain_type, 3 "CipherSuit" cipher_suit,
    4 "CreateTime" create_time, 5 "ExpireTime" expire_time, 6 "IsAdmin" is_admin, 7 "MemberStatus" member_status,
    8 "MerkleTreeSuit" merkle_tree_suit, 9 "Network" network, 10 "NodeNum" node_num, 11 "RegionId" region_id,
    12 "ResourceSize" resource_size, 13 "TlsAlgo" tls_algo, 14 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsPagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainsPagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsV2 {
    pub consortium_id: String,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 0 to 2147483647.
    pub page_size: i64,
}
operation! { DescribeAntChainsV2(consortium_id: String, page_size: i64)
    "DescribeAntChainsV2" -> DescribeAntChainsV2Output {
    0 "ConsortiumId" consortium_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result,
    4 "ResultCode" result_code, 5 "ResultMessage" result_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsV2Result {
    pub ant_chains: Option<Vec<DescribeAntChainsV2AntChains>>,
    pub is_exist: Option<bool>,
    pub pagination: Option<DescribeAntChainsV2Pagination>,
}
model! { DescribeAntChainsV2Result {
    0 "AntChains" ant_chains, 1 "IsExist" is_exist, 2 "Pagination" pagination
} }

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
    0 "AntChainId" ant_chain_id, 1 "AntChainName" ant_chain_name, 2 "ChainType" chain_type, 3 "CipherSuit" cipher_suit,
    4 "CreateTime" create_time, 5 "ExpireTime" expire_time, 6 "InstanceId" instance_id, 7 "IsAdmin" is_admin,
    8 "MemberStatus" member_status, 9 "MerkleTreeSuit" merkle_tree_suit, 10 "MonitorStatus" monitor_status,
    11 "Network" network, 12 "NodeNum" node_num, 13 "RegionId" region_id, 14 "ResourceSize" resource_size,
    15 "RestStatus" rest_status, 16 "TlsAlgo" tls_algo, 17 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntChainsV2Pagination {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAntChainsV2Pagination {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEthereumDeletable {
    pub ethereum_id: String,
}
operation! { DescribeEthereumDeletable(ethereum_id: String)
    "DescribeEthereumDeletable" -> DescribeEthereumDeletableOutput {
    0 "EthereumId" ethereum_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEthereumDeletableOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeEthereumDeletableResult>,
    pub success: Option<bool>,
}
model! { DescribeEthereumDeletableOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEthereumDeletableResult {
    pub deletable: Option<bool>,
    pub ethereum_id: Option<String>,
}
model! { DescribeEthereumDeletableResult {
    0 "Deletable" deletable, 1 "EthereumId" ethereum_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricCandidateOrganizations {
    pub location: Option<String>,
}
operation! { DescribeFabricCandidateOrganizations()
    "DescribeFabricCandidateOrganizations" -> DescribeFabricCandidateOrganizationsOutput {
    0 "Location" location: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricCandidateOrganizationsOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricCandidateOrganizationsResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricCandidateOrganizationsOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricCandidateOrganizationsResult {
    pub cluster_state: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub service_state: Option<String>,
}
model! { DescribeFabricCandidateOrganizationsResult {
    0 "ClusterState" cluster_state, 1 "OrganizationId" organization_id, 2 "OrganizationName" organization_name,
    3 "ServiceState" service_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeDefinitionTask {
    pub chaincode_id: String,
    pub organization_id: String,
}
operation! { DescribeFabricChaincodeDefinitionTask(chaincode_id: String, organization_id: String)
    "DescribeFabricChaincodeDefinitionTask" -> DescribeFabricChaincodeDefinitionTaskOutput {
    0 "ChaincodeId" chaincode_id, 1 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeDefinitionTaskOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricChaincodeDefinitionTaskResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricChaincodeDefinitionTaskOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeDefinitionTaskResult {
    pub approvers: Option<Vec<String>>,
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
    0 "Approvers" approvers, 1 "ChannelName" channel_name, 2 "Content" content, 3 "CreateTime" create_time,
    4 "Creator" creator, 5 "Description" description, 6 "Status" status, 7 "TaskId" task_id, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeDefinitionTaskContent {
    pub chaincode_definition: Option<DescribeFabricChaincodeDefinitionTaskChaincodeDefinition>,
}
model! { DescribeFabricChaincodeDefinitionTaskContent {
    0 "ChaincodeDefinition" chaincode_definition
} }

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
    0 "ChaincodePackageId" chaincode_package_id, 1 "CollectionConfig" collection_config,
    2 "EndorsementPolicy" endorsement_policy, 3 "InitRequired" init_required, 4 "Name" name, 5 "Sequence" sequence,
    6 "Uid" uid, 7 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeUploadPolicy {
    pub organization_id: String,
}
operation! { DescribeFabricChaincodeUploadPolicy(organization_id: String)
    "DescribeFabricChaincodeUploadPolicy" -> DescribeFabricChaincodeUploadPolicyOutput {
    0 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeUploadPolicyOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricChaincodeUploadPolicyResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricChaincodeUploadPolicyOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChaincodeUploadPolicyResult {
    pub access_id: Option<String>,
    pub dir: Option<String>,
    pub expire: Option<i64>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
}
model! { DescribeFabricChaincodeUploadPolicyResult {
    0 "AccessId" access_id, 1 "Dir" dir, 2 "Expire" expire, 3 "Host" host, 4 "Policy" policy, 5 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChannelMembers {
    pub channel_id: String,
}
operation! { DescribeFabricChannelMembers(channel_id: String)
    "DescribeFabricChannelMembers" -> DescribeFabricChannelMembersOutput {
    0 "ChannelId" channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricChannelMembersOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricChannelMembersResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricChannelMembersOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "AcceptTime" accept_time, 1 "ChannelId" channel_id, 2 "InviteTime" invite_time,
    3 "OrganizationDescription" organization_description, 4 "OrganizationDomain" organization_domain,
    5 "OrganizationId" organization_id, 6 "OrganizationName" organization_name, 7 "State" state, 8 "WithPeer" with_peer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumAdminStatus {
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumAdminStatus()
    "DescribeFabricConsortiumAdminStatus" -> DescribeFabricConsortiumAdminStatusOutput {
    0 "Location" location: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumAdminStatusOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricConsortiumAdminStatusResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumAdminStatusOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumAdminStatusResult {
    pub consortium_administrator: Option<bool>,
    pub consortium_id: Option<String>,
}
model! { DescribeFabricConsortiumAdminStatusResult {
    0 "ConsortiumAdministrator" consortium_administrator, 1 "ConsortiumId" consortium_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumChaincodes {
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumChaincodes(consortium_id: String)
    "DescribeFabricConsortiumChaincodes" -> DescribeFabricConsortiumChaincodesOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumChaincodesOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricConsortiumChaincodesResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumChaincodesOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ChaincodeId" chaincode_id, 1 "ChaincodeName" chaincode_name, 2 "ChaincodeVersion" chaincode_version,
    3 "ChannelId" channel_id, 4 "ChannelName" channel_name, 5 "ConsortiumId" consortium_id, 6 "CreateTime" create_time,
    7 "DeployTime" deploy_time, 8 "EndorsePolicy" endorse_policy, 9 "Input" input, 10 "Install" install,
    11 "Message" message, 12 "Path" path, 13 "ProviderId" provider_id, 14 "ProviderName" provider_name,
    15 "State" state, 16 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumChannels {
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumChannels(consortium_id: String)
    "DescribeFabricConsortiumChannels" -> DescribeFabricConsortiumChannelsOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumChannelsOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricConsortiumChannelsResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumChannelsOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "BatchTimeout" batch_timeout, 1 "BlockCount" block_count, 2 "ChaincodeCount" chaincode_count,
    3 "ChannelId" channel_id, 4 "ChannelName" channel_name, 5 "ConsortiumChannelId" consortium_channel_id,
    6 "ConsortiumId" consortium_id, 7 "ConsortiumName" consortium_name, 8 "CreateTime" create_time,
    9 "DeleteTime" delete_time, 10 "Deleted" deleted, 11 "MaxMessageCount" max_message_count,
    12 "MemberCount" member_count, 13 "MemberJoinedCount" member_joined_count, 14 "NeedJoined" need_joined,
    15 "OwnerBid" owner_bid, 16 "OwnerName" owner_name, 17 "OwnerUid" owner_uid,
    18 "PreferredMaxBytes" preferred_max_bytes, 19 "RequestId" request_id, 20 "State" state,
    21 "SupportChannelConfig" support_channel_config, 22 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumConfig {}
operation! { DescribeFabricConsortiumConfig() "DescribeFabricConsortiumConfig" -> DescribeFabricConsortiumConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumConfigOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricConsortiumConfigResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumConfigOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumConfigResult {
    pub channel_policy: Option<Vec<String>>,
    pub orderer_type: Option<Vec<String>>,
}
model! { DescribeFabricConsortiumConfigResult {
    0 "ChannelPolicy" channel_policy, 1 "OrdererType" orderer_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumDeletable {
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumDeletable(consortium_id: String)
    "DescribeFabricConsortiumDeletable" -> DescribeFabricConsortiumDeletableOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumDeletableOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricConsortiumDeletableResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumDeletableOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "CodeName" code_name, 1 "ConsortiumId" consortium_id, 2 "ConsortiumName" consortium_name, 3 "Deletable" deletable,
    4 "Description" description, 5 "Domain" domain, 6 "RegionId" region_id, 7 "State" state, 8 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumMemberApproval {
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumMemberApproval(consortium_id: String)
    "DescribeFabricConsortiumMemberApproval" -> DescribeFabricConsortiumMemberApprovalOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumMemberApprovalOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricConsortiumMemberApprovalResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumMemberApprovalOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ChannelCreatePolicy" channel_create_policy, 1 "ConfirmTime" confirm_time, 2 "ConsortiumId" consortium_id,
    3 "ConsortiumName" consortium_name, 4 "DomainName" domain_name, 5 "OrganizationId" organization_id,
    6 "OrganizationName" organization_name, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumMembers {
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumMembers(consortium_id: String)
    "DescribeFabricConsortiumMembers" -> DescribeFabricConsortiumMembersOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumMembersOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricConsortiumMembersResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumMembersOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ConsortiumId" consortium_id, 1 "Description" description, 2 "Domain" domain, 3 "JoinedTime" joined_time,
    4 "OrganizationId" organization_id, 5 "OrganizationName" organization_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumOrderers {
    pub consortium_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricConsortiumOrderers(consortium_id: String)
    "DescribeFabricConsortiumOrderers" -> DescribeFabricConsortiumOrderersOutput {
    0 "ConsortiumId" consortium_id, 1 "Location" location: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumOrderersOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricConsortiumOrderersResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumOrderersOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "CreateTime" create_time, 1 "Domain" domain, 2 "InstanceType" instance_type, 3 "OrdererName" orderer_name,
    4 "Port" port, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumSpecs {}
operation! { DescribeFabricConsortiumSpecs() "DescribeFabricConsortiumSpecs" -> DescribeFabricConsortiumSpecsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumSpecsOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricConsortiumSpecsResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumSpecsOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumSpecsResult {
    pub enable: Option<bool>,
    pub spec_name: Option<String>,
    pub spec_title: Option<String>,
}
model! { DescribeFabricConsortiumSpecsResult {
    0 "Enable" enable, 1 "SpecName" spec_name, 2 "SpecTitle" spec_title
} }

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
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeFabricConsortiumsTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumsOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricConsortiumsResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricConsortiumsOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    pub tags: Option<Vec<DescribeFabricConsortiumsTags>>,
}
model! { DescribeFabricConsortiumsResult {
    0 "ChannelCount" channel_count, 1 "ChannelPolicy" channel_policy, 2 "CodeName" code_name,
    3 "ConsortiumId" consortium_id, 4 "ConsortiumName" consortium_name, 5 "CreateTime" create_time, 6 "Domain" domain,
    7 "ExpiredTime" expired_time, 8 "MajorVersion" major_version, 9 "OrganizationCount" organization_count,
    10 "OwnerBid" owner_bid, 11 "OwnerName" owner_name, 12 "OwnerUid" owner_uid, 13 "RegionId" region_id,
    14 "RequestId" request_id, 15 "SpecName" spec_name, 16 "State" state,
    17 "SupportChannelConfig" support_channel_config, 18 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricConsortiumsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFabricConsortiumsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricExplorer {
    pub ex_body: Option<String>,
    pub ex_method: String,
    pub ex_url: String,
    pub organization_id: String,
}
operation! { DescribeFabricExplorer(ex_method: String, ex_url: String, organization_id: String)
    "DescribeFabricExplorer" -> DescribeFabricExplorerOutput {
    0 "ExBody" ex_body: String, 1 "ExMethod" ex_method, 2 "ExUrl" ex_url, 3 "OrganizationId" organization_id
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

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
    0 "DynamicCode" dynamic_code, 1 "DynamicMessage" dynamic_message, 2 "ErrorCode" error_code, 3 "Result" result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricInvitationCode {
    pub consortium_id: String,
}
operation! { DescribeFabricInvitationCode(consortium_id: String)
    "DescribeFabricInvitationCode" -> DescribeFabricInvitationCodeOutput {
    0 "ConsortiumId" consortium_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

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
    0 "DynamicCode" dynamic_code, 1 "DynamicMessage" dynamic_message, 2 "ErrorCode" error_code, 3 "Result" result,
    4 "Success" success
} }

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
    0 "Accepted" accepted, 1 "Code" code, 2 "ConsortiumId" consortium_id, 3 "Email" email, 4 "ExpireTime" expire_time,
    5 "InvitationId" invitation_id, 6 "SendTime" send_time, 7 "SenderBid" sender_bid, 8 "SenderId" sender_id,
    9 "SenderName" sender_name, 10 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricInviter {
    pub code: String,
}
operation! { DescribeFabricInviter(code: String) "DescribeFabricInviter" -> DescribeFabricInviterOutput {
    0 "Code" code
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricInviterOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricInviterResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricInviterOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ConsortiumId" consortium_id, 1 "ConsortiumName" consortium_name, 2 "ExpireTime" expire_time,
    3 "InviterId" inviter_id, 4 "InviterName" inviter_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrdererLogs {
    pub consortium_id: String,
    pub lines: Option<String>,
    pub orderer_name: String,
}
operation! { DescribeFabricOrdererLogs(consortium_id: String, orderer_name: String)
    "DescribeFabricOrdererLogs" -> DescribeFabricOrdererLogsOutput {
    0 "ConsortiumId" consortium_id, 1 "Lines" lines: String, 2 "OrdererName" orderer_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrdererLogsOutput {
    pub error_code: Option<i64>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrdererLogsOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganization {
    pub organization_id: String,
    pub tag: Option<Vec<DescribeFabricOrganizationTag>>,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganization(organization_id: String)
    "DescribeFabricOrganization" -> DescribeFabricOrganizationOutput {
    0 "OrganizationId" organization_id, 1 "Tag" tag: Vec<DescribeFabricOrganizationTag>, 2 "Location" location: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeFabricOrganizationTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricOrganizationResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    pub tags: Option<Vec<DescribeFabricOrganizationTags>>,
    pub user_count: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeFabricOrganizationResult {
    0 "CANAME" caname, 1 "CAUrl" ca_url, 2 "CodeName" code_name, 3 "ConsortiumCount" consortium_count,
    4 "CreateTime" create_time, 5 "Domain" domain, 6 "MSP" msp, 7 "OrganizationDescription" organization_description,
    8 "OrganizationId" organization_id, 9 "OrganizationName" organization_name, 10 "OwnerBid" owner_bid,
    11 "OwnerName" owner_name, 12 "OwnerUid" owner_uid, 13 "PeerCount" peer_count, 14 "RegionId" region_id,
    15 "RequestId" request_id, 16 "SpecName" spec_name, 17 "State" state, 18 "Tags" tags, 19 "UserCount" user_count,
    20 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFabricOrganizationTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodePackage {
    pub organization_id: String,
}
operation! { DescribeFabricOrganizationChaincodePackage(organization_id: String)
    "DescribeFabricOrganizationChaincodePackage" -> DescribeFabricOrganizationChaincodePackageOutput {
    0 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodePackageOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<Vec<ChaincodePackage>>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationChaincodePackageOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodes {
    pub location: Option<String>,
    pub organization_id: String,
}
operation! { DescribeFabricOrganizationChaincodes(organization_id: String)
    "DescribeFabricOrganizationChaincodes" -> DescribeFabricOrganizationChaincodesOutput {
    0 "Location" location: String, 1 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodesOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricOrganizationChaincodesResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationChaincodesOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ChaincodeId" chaincode_id, 1 "ChaincodeName" chaincode_name, 2 "ChaincodeVersion" chaincode_version,
    3 "ChannelId" channel_id, 4 "ChannelName" channel_name, 5 "ConsortiumId" consortium_id, 6 "CreateTime" create_time,
    7 "Creator" creator, 8 "DeployTime" deploy_time, 9 "EndorsePolicy" endorse_policy, 10 "Installed" installed,
    11 "Message" message, 12 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChannels {
    pub organization_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganizationChannels(organization_id: String)
    "DescribeFabricOrganizationChannels" -> DescribeFabricOrganizationChannelsOutput {
    0 "OrganizationId" organization_id, 1 "Location" location: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationChannelsOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricOrganizationChannelsResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationChannelsOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "BatchTimeout" batch_timeout, 1 "BlockCount" block_count, 2 "ChaincodeCount" chaincode_count,
    3 "ChannelId" channel_id, 4 "ChannelName" channel_name, 5 "ConsortiumId" consortium_id,
    6 "ConsortiumName" consortium_name, 7 "CreateTime" create_time, 8 "DeleteTime" delete_time, 9 "Deleted" deleted,
    10 "MaxMessageCount" max_message_count, 11 "MemberCount" member_count, 12 "OwnerBid" owner_bid,
    13 "OwnerName" owner_name, 14 "OwnerUid" owner_uid, 15 "PreferredMaxBytes" preferred_max_bytes,
    16 "RequestId" request_id, 17 "State" state, 18 "SupportChannelConfig" support_channel_config,
    19 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationDeletable {
    pub organization_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganizationDeletable(organization_id: String)
    "DescribeFabricOrganizationDeletable" -> DescribeFabricOrganizationDeletableOutput {
    0 "OrganizationId" organization_id, 1 "Location" location: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationDeletableOutput {
    pub error_code: Option<i64>,
    pub result: Option<DescribeFabricOrganizationDeletableResult>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationDeletableOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "CodeName" code_name, 1 "Deletable" deletable, 2 "Domain" domain,
    3 "OrganizationDescription" organization_description, 4 "OrganizationId" organization_id,
    5 "OrganizationName" organization_name, 6 "RegionId" region_id, 7 "State" state, 8 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationMembers {
    pub location: Option<String>,
    pub organization_id: String,
}
operation! { DescribeFabricOrganizationMembers(organization_id: String)
    "DescribeFabricOrganizationMembers" -> DescribeFabricOrganizationMembersOutput {
    0 "Location" location: String, 1 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationMembersOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricOrganizationMembersResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationMembersOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ConsortiumId" consortium_id, 1 "ConsortiumName" consortium_name, 2 "Description" description, 3 "Domain" domain,
    4 "JoinedTime" joined_time, 5 "OrganizationId" organization_id, 6 "OrganizationName" organization_name,
    7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationPeers {
    pub organization_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganizationPeers(organization_id: String)
    "DescribeFabricOrganizationPeers" -> DescribeFabricOrganizationPeersOutput {
    0 "OrganizationId" organization_id, 1 "Location" location: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationPeersOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricOrganizationPeersResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationPeersOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "CreateTime" create_time, 1 "Domain" domain, 2 "InstanceType" instance_type, 3 "InternetIp" internet_ip,
    4 "IntranetIp" intranet_ip, 5 "IsAnchor" is_anchor, 6 "OrganizationPeerName" organization_peer_name, 7 "Port" port,
    8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationSpecs {}
operation! { DescribeFabricOrganizationSpecs()
"DescribeFabricOrganizationSpecs" -> DescribeFabricOrganizationSpecsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationSpecsOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricOrganizationSpecsResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationSpecsOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationSpecsResult {
    pub enable: Option<bool>,
    pub organization_specs_name: Option<String>,
    pub title: Option<String>,
}
model! { DescribeFabricOrganizationSpecsResult {
    0 "Enable" enable, 1 "OrganizationSpecsName" organization_specs_name, 2 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationUsers {
    pub organization_id: String,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganizationUsers(organization_id: String)
    "DescribeFabricOrganizationUsers" -> DescribeFabricOrganizationUsersOutput {
    0 "OrganizationId" organization_id, 1 "Location" location: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationUsersOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricOrganizationUsersResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationUsersOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "Attrs" attrs, 1 "CallerBid" caller_bid, 2 "CallerUid" caller_uid, 3 "CreateTime" create_time,
    4 "ExpireTime" expire_time, 5 "FullName" full_name, 6 "OrganizationId" organization_id, 7 "RegionId" region_id,
    8 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizations {
    pub tag: Option<Vec<DescribeFabricOrganizationsTag>>,
    pub location: Option<String>,
}
operation! { DescribeFabricOrganizations() "DescribeFabricOrganizations" -> DescribeFabricOrganizationsOutput {
    0 "Tag" tag: Vec<DescribeFabricOrganizationsTag>, 1 "Location" location: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeFabricOrganizationsTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationsOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeFabricOrganizationsResult>>,
    pub success: Option<bool>,
}
model! { DescribeFabricOrganizationsOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    pub tags: Option<Vec<DescribeFabricOrganizationsTags>>,
    pub user_count: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeFabricOrganizationsResult {
    0 "CodeName" code_name, 1 "ConsortiumCount" consortium_count, 2 "CreateTime" create_time, 3 "Domain" domain,
    4 "MajorVersion" major_version, 5 "OrganizationDescription" organization_description,
    6 "OrganizationId" organization_id, 7 "OrganizationName" organization_name, 8 "OwnerBid" owner_bid,
    9 "OwnerName" owner_name, 10 "OwnerUid" owner_uid, 11 "PeerCount" peer_count, 12 "RegionId" region_id,
    13 "RequestId" request_id, 14 "SpecName" spec_name, 15 "State" state, 16 "Tags" tags, 17 "UserCount" user_count,
    18 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricOrganizationsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFabricOrganizationsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricPeerLogs {
    pub lines: Option<String>,
    pub organization_id: String,
    pub peer_name: String,
}
operation! { DescribeFabricPeerLogs(organization_id: String, peer_name: String)
    "DescribeFabricPeerLogs" -> DescribeFabricPeerLogsOutput {
    0 "Lines" lines: String, 1 "OrganizationId" organization_id, 2 "PeerName" peer_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricPeerLogsOutput {
    pub error_code: Option<i64>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeFabricPeerLogsOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub error_code: Option<i64>,
    pub regions: Option<Vec<DescribeRegionsRegions>>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "ErrorCode" error_code, 1 "Regions" regions, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRootDomain {}
operation! { DescribeRootDomain() "DescribeRootDomain" -> DescribeRootDomainOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRootDomainOutput {
    pub error_code: Option<i64>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeRootDomainOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<i64>,
    pub result: Option<Vec<DescribeTasksResult>>,
    pub success: Option<bool>,
}
model! { DescribeTasksOutput {
    0 "DynamicCode" dynamic_code, 1 "DynamicMessage" dynamic_message, 2 "ErrorCode" error_code, 3 "Result" result,
    4 "Success" success
} }

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
    0 "Action" action, 1 "Handled" handled, 2 "OperationType" operation_type, 3 "RequestTime" request_time,
    4 "ResponseTime" response_time, 5 "Result" result, 6 "Sender" sender, 7 "Target" target, 8 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFabricOrganizationSDK {
    pub organization_id: String,
    pub username: String,
    pub location: Option<String>,
}
operation! { DownloadFabricOrganizationSDK(organization_id: String, username: String)
    "DownloadFabricOrganizationSDK" -> DownloadFabricOrganizationSDKOutput {
    0 "OrganizationId" organization_id, 1 "Username" username, 2 "Location" location: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFabricOrganizationSDKOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<DownloadFabricOrganizationSDKResult>>,
    pub success: Option<bool>,
}
model! { DownloadFabricOrganizationSDKOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFabricOrganizationSDKResult {
    pub content: Option<String>,
    pub path: Option<String>,
}
model! { DownloadFabricOrganizationSDKResult {
    0 "Content" content, 1 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeAntChainAccount {
    pub account: String,
    pub ant_chain_id: String,
}
operation! { FreezeAntChainAccount(account: String, ant_chain_id: String)
    "FreezeAntChainAccount" -> FreezeAntChainAccountOutput {
    0 "Account" account, 1 "AntChainId" ant_chain_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeAntChainAccountOutput {
    pub result: Option<String>,
}
model! { FreezeAntChainAccountOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallFabricChaincode {
    pub chaincode_id: String,
    pub location: Option<String>,
    pub organization_id: String,
}
operation! { InstallFabricChaincode(chaincode_id: String, organization_id: String)
    "InstallFabricChaincode" -> InstallFabricChaincodeOutput {
    0 "ChaincodeId" chaincode_id, 1 "Location" location: String, 2 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub result: Option<InstallFabricChaincodeResult>,
    pub success: Option<bool>,
}
model! { InstallFabricChaincodeOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ChaincodeId" chaincode_id, 1 "ChaincodeName" chaincode_name, 2 "ChaincodeVersion" chaincode_version,
    3 "ChannelName" channel_name, 4 "ConsortiumId" consortium_id, 5 "CreateTime" create_time,
    6 "DeployTime" deploy_time, 7 "EndorsePolicy" endorse_policy, 8 "Input" input, 9 "Install" install,
    10 "Message" message, 11 "Path" path, 12 "ProviderId" provider_id, 13 "ProviderName" provider_name,
    14 "State" state, 15 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallFabricChaincodePackage {
    pub chaincode_package_id: String,
    pub location: Option<String>,
    pub organization_id: String,
}
operation! { InstallFabricChaincodePackage(chaincode_package_id: String, organization_id: String)
    "InstallFabricChaincodePackage" -> InstallFabricChaincodePackageOutput {
    0 "ChaincodePackageId" chaincode_package_id, 1 "Location" location: String, 2 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallFabricChaincodePackageOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ChaincodePackage>,
    pub success: Option<bool>,
}
model! { InstallFabricChaincodePackageOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstantiateFabricChaincode {
    pub chaincode_id: String,
    pub collection_config: Option<String>,
    pub endorse_policy: Option<String>,
    pub location: Option<String>,
    pub organization_id: String,
}
operation! { InstantiateFabricChaincode(chaincode_id: String, organization_id: String)
    "InstantiateFabricChaincode" -> InstantiateFabricChaincodeOutput {
    0 "ChaincodeId" chaincode_id, 1 "CollectionConfig" collection_config: String,
    2 "EndorsePolicy" endorse_policy: String, 3 "Location" location: String, 4 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstantiateFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub result: Option<InstantiateFabricChaincodeResult>,
    pub success: Option<bool>,
}
model! { InstantiateFabricChaincodeOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ChaincodeId" chaincode_id, 1 "ChaincodeName" chaincode_name, 2 "ChaincodeVersion" chaincode_version,
    3 "ChannelName" channel_name, 4 "ConsortiumId" consortium_id, 5 "CreateTime" create_time,
    6 "DeployTime" deploy_time, 7 "EndorsePolicy" endorse_policy, 8 "Input" input, 9 "Install" install,
    10 "Message" message, 11 "Path" path, 12 "ProviderId" provider_id, 13 "ProviderName" provider_name,
    14 "State" state, 15 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinFabricChannel {
    pub channel_id: String,
    pub r#do: String,
    pub location: Option<String>,
}
operation! { JoinFabricChannel(channel_id: String, r#do: String) "JoinFabricChannel" -> JoinFabricChannelOutput {
    0 "ChannelId" channel_id, 1 "Do" r#do, 2 "Location" location: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinFabricChannelOutput {
    pub error_code: Option<i64>,
    pub result: Option<Vec<JoinFabricChannelResult>>,
    pub success: Option<bool>,
}
model! { JoinFabricChannelOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "AcceptTime" accept_time, 1 "ApproveTime" approve_time, 2 "ChannelId" channel_id, 3 "ConfirmTime" confirm_time,
    4 "DestroyTime" destroy_time, 5 "InviteTime" invite_time, 6 "OrganizationId" organization_id, 7 "State" state,
    8 "WithPeer" with_peer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
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
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAntChainCertificate {
    pub ant_chain_id: String,
}
operation! { ResetAntChainCertificate(ant_chain_id: String)
    "ResetAntChainCertificate" -> ResetAntChainCertificateOutput {
    0 "AntChainId" ant_chain_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAntChainCertificateOutput {
    pub result: Option<String>,
}
model! { ResetAntChainCertificateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAntChainUserCertificate {
    pub ant_chain_id: String,
    pub username: String,
}
operation! { ResetAntChainUserCertificate(ant_chain_id: String, username: String)
    "ResetAntChainUserCertificate" -> ResetAntChainUserCertificateOutput {
    0 "AntChainId" ant_chain_id, 1 "Username" username
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAntChainUserCertificateOutput {
    pub result: Option<String>,
}
model! { ResetAntChainUserCertificateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetFabricOrganizationUserPassword {
    pub location: Option<String>,
    pub organization_id: String,
    pub password: Secret,
    pub username: String,
}
operation! { ResetFabricOrganizationUserPassword(organization_id: String, password: Secret, username: String)
    "ResetFabricOrganizationUserPassword" -> ResetFabricOrganizationUserPasswordOutput {
    0 "Location" location: String, 1 "OrganizationId" organization_id, 2 "Password" password, 3 "Username" username
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetFabricOrganizationUserPasswordOutput {
    pub error_code: Option<i64>,
    pub result: Option<ResetFabricOrganizationUserPasswordResult>,
    pub success: Option<bool>,
}
model! { ResetFabricOrganizationUserPasswordOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetFabricOrganizationUserPasswordResult {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub fullname: Option<String>,
    pub organization_id: Option<String>,
    pub password: Option<Secret>,
    pub username: Option<String>,
}
model! { ResetFabricOrganizationUserPasswordResult {
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "Fullname" fullname, 3 "OrganizationId" organization_id,
    4 "Password" password, 5 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFabricChaincodeDefinition {
    pub chaincode_package_id: String,
    pub chaincode_version: String,
    pub channel_id: String,
    pub collection_config: Option<String>,
    pub endorse_policy: String,
    pub init_required: Option<bool>,
    pub location: Option<String>,
    pub name: String,
    pub organization_id: String,
}

/// What [`SubmitFabricChaincodeDefinition::new`] takes.
pub struct SubmitFabricChaincodeDefinitionRequired {
    pub chaincode_package_id: String,
    pub chaincode_version: String,
    pub channel_id: String,
    pub endorse_policy: String,
    pub name: String,
    pub organization_id: String,
}
operation! { SubmitFabricChaincodeDefinition{SubmitFabricChaincodeDefinitionRequired: chaincode_package_id, chaincode_version, channel_id, endorse_policy, name, organization_id}
    "SubmitFabricChaincodeDefinition" -> SubmitFabricChaincodeDefinitionOutput {
    0 "ChaincodePackageId" chaincode_package_id, 1 "ChaincodeVersion" chaincode_version, 2 "ChannelId" channel_id,
    3 "CollectionConfig" collection_config: String, 4 "EndorsePolicy" endorse_policy,
    5 "InitRequired" init_required: bool, 6 "Location" location: String, 7 "Name" name,
    8 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFabricChaincodeDefinitionOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ChaincodeVO>,
    pub success: Option<bool>,
}
model! { SubmitFabricChaincodeDefinitionOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeFabricChaincode {
    pub chaincode_id: String,
    pub organization_id: String,
}
operation! { SynchronizeFabricChaincode(chaincode_id: String, organization_id: String)
    "SynchronizeFabricChaincode" -> SynchronizeFabricChaincodeOutput {
    0 "ChaincodeId" chaincode_id, 1 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub result: Option<SynchronizeFabricChaincodeResult>,
    pub success: Option<bool>,
}
model! { SynchronizeFabricChaincodeOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ChaincodeId" chaincode_id, 1 "ChaincodeName" chaincode_name, 2 "ChaincodeVersion" chaincode_version,
    3 "ChannelName" channel_name, 4 "ConsortiumId" consortium_id, 5 "CreateTime" create_time,
    6 "DeployTime" deploy_time, 7 "EndorsePolicy" endorse_policy, 8 "Input" input, 9 "Install" install,
    10 "Message" message, 11 "Path" path, 12 "ProviderId" provider_id, 13 "ProviderName" provider_name,
    14 "State" state, 15 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources(resource_type: String) "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id: Vec<String>, 1 "ResourceType" resource_type, 2 "Tag" tag: Vec<TagResourcesTag>
} }

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
pub struct TagResourcesOutput {
    pub error_code: Option<i64>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnfreezeAntChainAccount {
    pub account: String,
    pub ant_chain_id: String,
}
operation! { UnfreezeAntChainAccount(account: String, ant_chain_id: String)
    "UnfreezeAntChainAccount" -> UnfreezeAntChainAccountOutput {
    0 "Account" account, 1 "AntChainId" ant_chain_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnfreezeAntChainAccountOutput {
    pub result: Option<String>,
}
model! { UnfreezeAntChainAccountOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "TagKey" tag_key: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub error_code: Option<i64>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChain {
    pub ant_chain_id: String,
    pub ant_chain_name: String,
}
operation! { UpdateAntChain(ant_chain_id: String, ant_chain_name: String) "UpdateAntChain" -> UpdateAntChainOutput {
    0 "AntChainId" ant_chain_id, 1 "AntChainName" ant_chain_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainConsortium {
    pub consortium_description: Option<String>,
    pub consortium_id: String,
    pub consortium_name: String,
}
operation! { UpdateAntChainConsortium(consortium_id: String, consortium_name: String)
    "UpdateAntChainConsortium" -> UpdateAntChainConsortiumOutput {
    0 "ConsortiumDescription" consortium_description: String, 1 "ConsortiumId" consortium_id,
    2 "ConsortiumName" consortium_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainConsortiumOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainConsortiumOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainContractContent {
    pub content: Option<String>,
    pub content_id: String,
    pub content_name: Option<String>,
    pub parent_content_id: Option<String>,
}
operation! { UpdateAntChainContractContent(content_id: String)
    "UpdateAntChainContractContent" -> UpdateAntChainContractContentOutput {
    0 "Content" content: String, 1 "ContentId" content_id, 2 "ContentName" content_name: String,
    3 "ParentContentId" parent_content_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainContractContentOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainContractContentOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainContractProject {
    pub project_description: Option<String>,
    pub project_id: String,
    pub project_name: Option<String>,
    pub project_version: Option<String>,
}
operation! { UpdateAntChainContractProject(project_id: String)
    "UpdateAntChainContractProject" -> UpdateAntChainContractProjectOutput {
    0 "ProjectDescription" project_description: String, 1 "ProjectId" project_id, 2 "ProjectName" project_name: String,
    3 "ProjectVersion" project_version: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainContractProjectOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainContractProjectOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainMember {
    pub consortium_id: String,
    pub member_id: String,
    pub member_name: String,
}
operation! { UpdateAntChainMember(consortium_id: String, member_id: String, member_name: String)
    "UpdateAntChainMember" -> UpdateAntChainMemberOutput {
    0 "ConsortiumId" consortium_id, 1 "MemberId" member_id, 2 "MemberName" member_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainMemberOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainMemberOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainQRCodeAuthorization {
    pub ant_chain_id: String,
    pub authorization_type: String,
    pub qr_code_type: String,
}
operation! { UpdateAntChainQRCodeAuthorization(ant_chain_id: String, authorization_type: String, qr_code_type: String)
    "UpdateAntChainQRCodeAuthorization" -> UpdateAntChainQRCodeAuthorizationOutput {
    0 "AntChainId" ant_chain_id, 1 "AuthorizationType" authorization_type, 2 "QRCodeType" qr_code_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntChainQRCodeAuthorizationOutput {
    pub result: Option<String>,
}
model! { UpdateAntChainQRCodeAuthorizationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeFabricChaincode {
    pub chaincode_id: String,
    pub collection_config: Option<String>,
    pub endorse_policy: Option<String>,
    pub location: Option<String>,
    pub organization_id: String,
}
operation! { UpgradeFabricChaincode(chaincode_id: String, organization_id: String)
    "UpgradeFabricChaincode" -> UpgradeFabricChaincodeOutput {
    0 "ChaincodeId" chaincode_id, 1 "CollectionConfig" collection_config: String,
    2 "EndorsePolicy" endorse_policy: String, 3 "Location" location: String, 4 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeFabricChaincodeOutput {
    pub error_code: Option<i64>,
    pub result: Option<UpgradeFabricChaincodeResult>,
    pub success: Option<bool>,
}
model! { UpgradeFabricChaincodeOutput {
    0 "ErrorCode" error_code, 1 "Result" result, 2 "Success" success
} }

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
    0 "ChaincodeId" chaincode_id, 1 "ChaincodeName" chaincode_name, 2 "ChaincodeVersion" chaincode_version,
    3 "ChannelName" channel_name, 4 "ConsortiumId" consortium_id, 5 "CreateTime" create_time,
    6 "DeployTime" deploy_time, 7 "EndorsePolicy" endorse_policy, 8 "Input" input, 9 "Install" install,
    10 "Message" message, 11 "Path" path, 12 "ProviderId" provider_id, 13 "ProviderName" provider_name,
    14 "State" state, 15 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeFabricChaincodeDefinition {
    pub chaincode_id: String,
    pub chaincode_package_id: String,
    pub chaincode_version: String,
    pub collection_config: Option<String>,
    pub endorse_policy: String,
    pub init_required: Option<bool>,
    pub location: Option<String>,
    pub organization_id: String,
}

/// What [`UpgradeFabricChaincodeDefinition::new`] takes.
pub struct UpgradeFabricChaincodeDefinitionRequired {
    pub chaincode_id: String,
    pub chaincode_package_id: String,
    pub chaincode_version: String,
    pub endorse_policy: String,
    pub organization_id: String,
}
operation! { UpgradeFabricChaincodeDefinition{UpgradeFabricChaincodeDefinitionRequired: chaincode_id, chaincode_package_id, chaincode_version, endorse_policy, organization_id}
    "UpgradeFabricChaincodeDefinition" -> UpgradeFabricChaincodeDefinitionOutput {
    0 "ChaincodeId" chaincode_id, 1 "ChaincodePackageId" chaincode_package_id, 2 "ChaincodeVersion" chaincode_version,
    3 "CollectionConfig" collection_config: String, 4 "EndorsePolicy" endorse_policy,
    5 "InitRequired" init_required: bool, 6 "Location" location: String, 7 "OrganizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeFabricChaincodeDefinitionOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ChaincodeVO>,
    pub success: Option<bool>,
}
model! { UpgradeFabricChaincodeDefinitionOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[cfg(feature = "reflect")]
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
