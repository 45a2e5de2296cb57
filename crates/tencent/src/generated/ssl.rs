//! `ssl` 2019-12-05.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ssl", version: "2019-12-05", code: "ssl", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCertificate {
    pub dv_auth_method: String,
    pub domain_name: String,
    pub project_id: Option<u64>,
    pub package_type: Option<String>,
    pub contact_email: Option<String>,
    pub contact_phone: Option<String>,
    pub validity_period: Option<String>,
    pub csr_encrypt_algo: Option<String>,
    pub csr_key_parameter: Option<String>,
    pub csr_key_password: Option<Secret>,
    pub alias: Option<String>,
    pub old_certificate_id: Option<String>,
    pub package_id: Option<String>,
    pub delete_dns_auto_record: Option<bool>,
    pub dns_names: Option<Vec<String>>,
}
operation! { ApplyCertificate(dv_auth_method: String, domain_name: String)
    "ApplyCertificate" -> ApplyCertificateOutput {
    0 "DvAuthMethod" dv_auth_method, 1 "DomainName" domain_name, 2 "ProjectId" project_id: u64,
    3 "PackageType" package_type: String, 4 "ContactEmail" contact_email: String,
    5 "ContactPhone" contact_phone: String, 6 "ValidityPeriod" validity_period: String,
    7 "CsrEncryptAlgo" csr_encrypt_algo: String, 8 "CsrKeyParameter" csr_key_parameter: String,
    9 "CsrKeyPassword" csr_key_password: Secret, 10 "Alias" alias: String,
    11 "OldCertificateId" old_certificate_id: String, 12 "PackageId" package_id: String,
    13 "DeleteDnsAutoRecord" delete_dns_auto_record: bool, 14 "DnsNames" dns_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { ApplyCertificateOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuditCertificate {
    pub certificate_id: String,
}
operation! { CancelAuditCertificate(certificate_id: String) "CancelAuditCertificate" -> CancelAuditCertificateOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuditCertificateOutput {
    pub result: Option<bool>,
}
model! { CancelAuditCertificateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCertificateOrder {
    pub certificate_id: String,
}
operation! { CancelCertificateOrder(certificate_id: String) "CancelCertificateOrder" -> CancelCertificateOrderOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCertificateOrderOutput {
    pub certificate_id: Option<String>,
}
model! { CancelCertificateOrderOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfoSubmit {
    pub cert_id: String,
    pub gen_csr_type: String,
    pub cert_common_name: String,
    pub company_type: u64,
    pub company_id: String,
    pub org_id_type: Option<String>,
    pub org_id_number: Option<String>,
    pub admin_id_type: Option<String>,
    pub admin_id_number: Option<String>,
    pub tech_id_type: Option<String>,
    pub tech_id_number: Option<String>,
    pub csr: Option<String>,
    pub dns_names: Option<Vec<String>>,
    pub key_pass: Option<Secret>,
    pub org_organization: Option<String>,
    pub org_division: Option<String>,
    pub org_address: Option<String>,
    pub org_country: Option<String>,
    pub org_city: Option<String>,
    pub org_region: Option<String>,
    pub org_phone_area: Option<String>,
    pub org_phone_number: Option<String>,
    pub verify_type: Option<String>,
    pub admin_first_name: Option<String>,
    pub admin_last_name: Option<String>,
    pub admin_phone: Option<String>,
    pub admin_email: Option<String>,
    pub admin_title: Option<String>,
    pub tech_first_name: Option<String>,
    pub tech_last_name: Option<String>,
    pub contact_email: Option<String>,
    pub auto_renew_flag: Option<u64>,
    pub csr_key_parameter: Option<String>,
    pub csr_encrypt_algo: Option<String>,
    pub manager_id: Option<String>,
    pub tech_phone: Option<String>,
    pub tech_email: Option<String>,
    pub tech_title: Option<String>,
    pub r#type: Option<i64>,
    pub ca_type: Option<String>,
    pub sign_algo: Option<String>,
    pub use_cross_sign_root: Option<bool>,
}

/// What [`CertificateInfoSubmit::new`] takes.
pub struct CertificateInfoSubmitRequired {
    pub cert_id: String,
    pub gen_csr_type: String,
    pub cert_common_name: String,
    pub company_type: u64,
    pub company_id: String,
}
operation! { CertificateInfoSubmit{CertificateInfoSubmitRequired: cert_id, gen_csr_type, cert_common_name, company_type, company_id}
    "CertificateInfoSubmit" -> Empty {
    0 "CertId" cert_id, 1 "GenCsrType" gen_csr_type, 2 "CertCommonName" cert_common_name, 3 "CompanyType" company_type,
    4 "CompanyId" company_id, 5 "OrgIdType" org_id_type: String, 6 "OrgIdNumber" org_id_number: String,
    7 "AdminIdType" admin_id_type: String, 8 "AdminIdNumber" admin_id_number: String,
    9 "TechIdType" tech_id_type: String, 10 "TechIdNumber" tech_id_number: String, 11 "Csr" csr: String,
    12 "DnsNames" dns_names: Vec<String>, 13 "KeyPass" key_pass: Secret, 14 "OrgOrganization" org_organization: String,
    15 "OrgDivision" org_division: String, 16 "OrgAddress" org_address: String, 17 "OrgCountry" org_country: String,
    18 "OrgCity" org_city: String, 19 "OrgRegion" org_region: String, 20 "OrgPhoneArea" org_phone_area: String,
    21 "OrgPhoneNumber" org_phone_number: String, 22 "VerifyType" verify_type: String,
    23 "AdminFirstName" admin_first_name: String, 24 "AdminLastName" admin_last_name: String,
    25 "AdminPhone" admin_phone: String, 26 "AdminEmail" admin_email: String, 27 "AdminTitle" admin_title: String,
    28 "TechFirstName" tech_first_name: String, 29 "TechLastName" tech_last_name: String,
    30 "ContactEmail" contact_email: String, 31 "AutoRenewFlag" auto_renew_flag: u64,
    32 "CsrKeyParameter" csr_key_parameter: String, 33 "CsrEncryptAlgo" csr_encrypt_algo: String,
    34 "ManagerId" manager_id: String, 35 "TechPhone" tech_phone: String, 36 "TechEmail" tech_email: String,
    37 "TechTitle" tech_title: String, 38 "Type" r#type: i64, 39 "CaType" ca_type: String,
    40 "SignAlgo" sign_algo: String, 41 "UseCrossSignRoot" use_cross_sign_root: bool
} }

pub type CertificateInfoSubmitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateOrderSubmit {
    pub cert_id: String,
    pub delete_dns_auto_record: Option<u64>,
    pub verify_type: Option<String>,
}
operation! { CertificateOrderSubmit(cert_id: String) "CertificateOrderSubmit" -> CertificateOrderSubmitOutput {
    0 "CertId" cert_id, 1 "DeleteDnsAutoRecord" delete_dns_auto_record: u64, 2 "VerifyType" verify_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateOrderSubmitOutput {
    pub order_id: Option<String>,
    pub status: Option<u64>,
    pub is_audited: Option<bool>,
}
model! { CertificateOrderSubmitOutput {
    0 "OrderId" order_id, 1 "Status" status, 2 "IsAudited" is_audited
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateChain {
    pub certificate_chain: String,
}
operation! { CheckCertificateChain(certificate_chain: String) "CheckCertificateChain" -> CheckCertificateChainOutput {
    0 "CertificateChain" certificate_chain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateChainOutput {
    pub is_valid: Option<bool>,
    pub is_trusted_ca: Option<bool>,
    pub chains: Option<Vec<String>>,
}
model! { CheckCertificateChainOutput {
    0 "IsValid" is_valid, 1 "IsTrustedCA" is_trusted_ca, 2 "Chains" chains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateDomainVerification {
    pub certificate_id: String,
}
operation! { CheckCertificateDomainVerification(certificate_id: String)
    "CheckCertificateDomainVerification" -> CheckCertificateDomainVerificationOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateDomainVerificationOutput {
    pub verification_results: Option<Vec<DomainValidationResult>>,
}
model! { CheckCertificateDomainVerificationOutput {
    0 "VerificationResults" verification_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainValidationResult {
    pub domain: Option<String>,
    pub verify_type: Option<String>,
    pub local_check: Option<i64>,
    pub ca_check: Option<i64>,
    pub local_check_fail_reason: Option<String>,
    pub check_value: Option<Vec<String>>,
    pub frequently: Option<bool>,
    pub issued: Option<bool>,
}
model! { DomainValidationResult {
    0 "Domain" domain, 1 "VerifyType" verify_type, 2 "LocalCheck" local_check, 3 "CaCheck" ca_check,
    4 "LocalCheckFailReason" local_check_fail_reason, 5 "CheckValue" check_value, 6 "Frequently" frequently,
    7 "Issued" issued
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateExist {
    pub certificate_public_key: String,
}
operation! { CheckCertificateExist(certificate_public_key: String)
    "CheckCertificateExist" -> CheckCertificateExistOutput {
    0 "CertificatePublicKey" certificate_public_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateExistOutput {
    pub repeat_cert_id: Option<String>,
}
model! { CheckCertificateExistOutput {
    0 "RepeatCertId" repeat_cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitCertificateInformation {
    pub certificate_id: String,
    pub verify_type: Option<String>,
}
operation! { CommitCertificateInformation(certificate_id: String)
    "CommitCertificateInformation" -> CommitCertificateInformationOutput {
    0 "CertificateId" certificate_id, 1 "VerifyType" verify_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitCertificateInformationOutput {
    pub order_id: Option<String>,
    pub status: Option<u64>,
}
model! { CommitCertificateInformationOutput {
    0 "OrderId" order_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteCertificate {
    pub certificate_id: String,
}
operation! { CompleteCertificate(certificate_id: String) "CompleteCertificate" -> CompleteCertificateOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { CompleteCertificateOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificate {
    pub product_id: i64,
    pub domain_num: i64,
    pub time_span: i64,
    pub auto_voucher: Option<i64>,
    pub tags: Option<Vec<Tags>>,
}
operation! { CreateCertificate(product_id: i64, domain_num: i64, time_span: i64)
    "CreateCertificate" -> CreateCertificateOutput {
    0 "ProductId" product_id, 1 "DomainNum" domain_num, 2 "TimeSpan" time_span, 3 "AutoVoucher" auto_voucher: i64,
    4 "Tags" tags: Vec<Tags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tags(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateOutput {
    pub certificate_ids: Option<Vec<String>>,
    pub deal_ids: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
}
model! { CreateCertificateOutput {
    0 "CertificateIds" certificate_ids, 1 "DealIds" deal_ids, 2 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateBindResourceSyncTask {
    pub certificate_ids: Vec<String>,
    pub is_cache: u64,
}
operation! { CreateCertificateBindResourceSyncTask(certificate_ids: Vec<String>, is_cache: u64)
    "CreateCertificateBindResourceSyncTask" -> CreateCertificateBindResourceSyncTaskOutput {
    0 "CertificateIds" certificate_ids, 1 "IsCache" is_cache
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateBindResourceSyncTaskOutput {
    pub cert_task_ids: Option<Vec<CertTaskId>>,
}
model! { CreateCertificateBindResourceSyncTaskOutput {
    0 "CertTaskIds" cert_task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertTaskId {
    pub cert_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CertTaskId {
    0 "CertId" cert_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateByPackage {
    pub product_pid: u64,
    pub package_ids: Vec<String>,
    pub domain_count: String,
    pub period: u64,
    pub old_certificate_id: Option<String>,
    pub renew_gen_csr_method: Option<String>,
    pub renew_csr: Option<String>,
    pub renew_algorithm_type: Option<String>,
    pub renew_algorithm_param: Option<String>,
    pub project_id: Option<u64>,
    pub tags: Option<Vec<Tags>>,
    pub renew_key_pass: Option<Secret>,
    pub domain_names: Option<String>,
    pub certificate_count: Option<u64>,
    pub manager_id: Option<u64>,
    pub company_id: Option<u64>,
    pub verify_type: Option<String>,
    pub price_key: Option<String>,
}
operation! { CreateCertificateByPackage(product_pid: u64, package_ids: Vec<String>, domain_count: String, period: u64)
    "CreateCertificateByPackage" -> CreateCertificateByPackageOutput {
    0 "ProductPid" product_pid, 1 "PackageIds" package_ids, 2 "DomainCount" domain_count, 3 "Period" period,
    4 "OldCertificateId" old_certificate_id: String, 5 "RenewGenCsrMethod" renew_gen_csr_method: String,
    6 "RenewCsr" renew_csr: String, 7 "RenewAlgorithmType" renew_algorithm_type: String,
    8 "RenewAlgorithmParam" renew_algorithm_param: String, 9 "ProjectId" project_id: u64, 10 "Tags" tags: Vec<Tags>,
    11 "RenewKeyPass" renew_key_pass: Secret, 12 "DomainNames" domain_names: String,
    13 "CertificateCount" certificate_count: u64, 14 "ManagerId" manager_id: u64, 15 "CompanyId" company_id: u64,
    16 "VerifyType" verify_type: String, 17 "PriceKey" price_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateByPackageOutput {
    pub certificate_id: Option<String>,
    pub certificate_ids: Option<Vec<String>>,
}
model! { CreateCertificateByPackageOutput {
    0 "CertificateId" certificate_id, 1 "CertificateIds" certificate_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificate {
    pub certificate_id: String,
    pub is_check_resource: Option<bool>,
}
operation! { DeleteCertificate(certificate_id: String) "DeleteCertificate" -> DeleteCertificateOutput {
    0 "CertificateId" certificate_id, 1 "IsCheckResource" is_check_resource: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificateOutput {
    pub delete_result: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteCertificateOutput {
    0 "DeleteResult" delete_result, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificates {
    pub certificate_ids: Vec<String>,
    pub is_sync: Option<bool>,
}
operation! { DeleteCertificates(certificate_ids: Vec<String>) "DeleteCertificates" -> DeleteCertificatesOutput {
    0 "CertificateIds" certificate_ids, 1 "IsSync" is_sync: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificatesOutput {
    pub success: Option<Vec<String>>,
    pub fail: Option<Vec<BatchDeleteFail>>,
    pub cert_task_ids: Option<Vec<CertTaskId>>,
}
model! { DeleteCertificatesOutput {
    0 "Success" success, 1 "Fail" fail, 2 "CertTaskIds" cert_task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteFail {
    pub cert_id: Option<String>,
    pub msg: Option<String>,
}
model! { BatchDeleteFail {
    0 "CertId" cert_id, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteManager {
    pub manager_id: i64,
}
operation! { DeleteManager(manager_id: i64) "DeleteManager" -> DeleteManagerOutput {
    0 "ManagerId" manager_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteManagerOutput {
    pub manager_id: Option<i64>,
}
model! { DeleteManagerOutput {
    0 "ManagerId" manager_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCertificateInstance {
    pub certificate_id: String,
    pub instance_id_list: Vec<String>,
    pub resource_type: Option<String>,
    pub status: Option<i64>,
    pub is_cache: Option<u64>,
}
operation! { DeployCertificateInstance(certificate_id: String, instance_id_list: Vec<String>)
    "DeployCertificateInstance" -> DeployCertificateInstanceOutput {
    0 "CertificateId" certificate_id, 1 "InstanceIdList" instance_id_list, 2 "ResourceType" resource_type: String,
    3 "Status" status: i64, 4 "IsCache" is_cache: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCertificateInstanceOutput {
    pub deploy_record_id: Option<u64>,
    pub deploy_status: Option<i64>,
}
model! { DeployCertificateInstanceOutput {
    0 "DeployRecordId" deploy_record_id, 1 "DeployStatus" deploy_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCertificateRecordRetry {
    pub deploy_record_id: Option<i64>,
    pub deploy_record_detail_id: Option<i64>,
}
operation! { DeployCertificateRecordRetry() "DeployCertificateRecordRetry" -> Empty {
    0 "DeployRecordId" deploy_record_id: i64, 1 "DeployRecordDetailId" deploy_record_detail_id: i64
} }

pub type DeployCertificateRecordRetryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCertificateRecordRollback {
    pub deploy_record_id: Option<i64>,
}
operation! { DeployCertificateRecordRollback()
    "DeployCertificateRecordRollback" -> DeployCertificateRecordRollbackOutput {
    0 "DeployRecordId" deploy_record_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCertificateRecordRollbackOutput {
    pub deploy_record_id: Option<i64>,
}
model! { DeployCertificateRecordRollbackOutput {
    0 "DeployRecordId" deploy_record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificate {
    pub certificate_id: String,
}
operation! { DescribeCertificate(certificate_id: String) "DescribeCertificate" -> DescribeCertificateOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateOutput {
    pub owner_uin: Option<String>,
    pub project_id: Option<String>,
    pub from: Option<String>,
    pub certificate_type: Option<String>,
    pub package_type: Option<String>,
    pub product_zh_name: Option<String>,
    pub domain: Option<String>,
    pub alias: Option<String>,
    pub status: Option<u64>,
    pub status_msg: Option<String>,
    pub verify_type: Option<String>,
    pub vulnerability_status: Option<String>,
    pub cert_begin_time: Option<String>,
    pub cert_end_time: Option<String>,
    pub validity_period: Option<String>,
    pub insert_time: Option<String>,
    pub order_id: Option<String>,
    pub certificate_extra: Option<CertificateExtra>,
    pub dv_auth_detail: Option<DvAuthDetail>,
    pub vulnerability_report: Option<String>,
    pub certificate_id: Option<String>,
    pub package_type_name: Option<String>,
    pub status_name: Option<String>,
    pub subject_alt_name: Option<Vec<String>>,
    pub is_vip: Option<bool>,
    pub is_wildcard: Option<bool>,
    pub is_dv: Option<bool>,
    pub is_vulnerability: Option<bool>,
    pub renew_able: Option<bool>,
    pub submitted_data: Option<SubmittedData>,
    pub deployable: Option<bool>,
    pub tags: Option<Vec<Tags>>,
    pub ca_encrypt_algorithms: Option<Vec<String>>,
    pub ca_common_names: Option<Vec<String>>,
    pub ca_end_times: Option<Vec<String>>,
    pub dv_revoke_auth_detail: Option<Vec<DvAuths>>,
}
model! { DescribeCertificateOutput {
    0 "OwnerUin" owner_uin, 1 "ProjectId" project_id, 2 "From" from, 3 "CertificateType" certificate_type,
    4 "PackageType" package_type, 5 "ProductZhName" product_zh_name, 6 "Domain" domain, 7 "Alias" alias,
    8 "Status" status, 9 "StatusMsg" status_msg, 10 "VerifyType" verify_type,
    11 "VulnerabilityStatus" vulnerability_status, 12 "CertBeginTime" cert_begin_time, 13 "CertEndTime" cert_end_time,
    14 "ValidityPeriod" validity_period, 15 "InsertTime" insert_time, 16 "OrderId" order_id,
    17 "CertificateExtra" certificate_extra, 18 "DvAuthDetail" dv_auth_detail,
    19 "VulnerabilityReport" vulnerability_report, 20 "CertificateId" certificate_id,
    21 "PackageTypeName" package_type_name, 22 "StatusName" status_name, 23 "SubjectAltName" subject_alt_name,
    24 "IsVip" is_vip, 25 "IsWildcard" is_wildcard, 26 "IsDv" is_dv, 27 "IsVulnerability" is_vulnerability,
    28 "RenewAble" renew_able, 29 "SubmittedData" submitted_data, 30 "Deployable" deployable, 31 "Tags" tags,
    32 "CAEncryptAlgorithms" ca_encrypt_algorithms, 33 "CACommonNames" ca_common_names, 34 "CAEndTimes" ca_end_times,
    35 "DvRevokeAuthDetail" dv_revoke_auth_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateExtra {
    pub domain_number: Option<String>,
    pub origin_certificate_id: Option<String>,
    pub replaced_by: Option<String>,
    pub replaced_for: Option<String>,
    pub renew_order: Option<String>,
    pub sm_cert: Option<i64>,
    pub company_type: Option<i64>,
    pub service_renew_certificate_id: Option<String>,
    pub service_origin_certificate_id: Option<String>,
}
model! { CertificateExtra {
    0 "DomainNumber" domain_number, 1 "OriginCertificateId" origin_certificate_id, 2 "ReplacedBy" replaced_by,
    3 "ReplacedFor" replaced_for, 4 "RenewOrder" renew_order, 5 "SMCert" sm_cert, 6 "CompanyType" company_type,
    7 "ServiceRenewCertificateId" service_renew_certificate_id,
    8 "ServiceOriginCertificateId" service_origin_certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DvAuthDetail {
    pub dv_auth_key: Option<Secret>,
    pub dv_auth_value: Option<String>,
    pub dv_auth_domain: Option<String>,
    pub dv_auth_path: Option<String>,
    pub dv_auth_key_sub_domain: Option<String>,
    pub dv_auths: Option<Vec<DvAuths>>,
}
model! { DvAuthDetail {
    0 "DvAuthKey" dv_auth_key, 1 "DvAuthValue" dv_auth_value, 2 "DvAuthDomain" dv_auth_domain,
    3 "DvAuthPath" dv_auth_path, 4 "DvAuthKeySubDomain" dv_auth_key_sub_domain, 5 "DvAuths" dv_auths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DvAuths {
    pub dv_auth_key: Option<Secret>,
    pub dv_auth_value: Option<String>,
    pub dv_auth_domain: Option<String>,
    pub dv_auth_path: Option<String>,
    pub dv_auth_sub_domain: Option<String>,
    pub dv_auth_verify_type: Option<String>,
}
model! { DvAuths {
    0 "DvAuthKey" dv_auth_key, 1 "DvAuthValue" dv_auth_value, 2 "DvAuthDomain" dv_auth_domain,
    3 "DvAuthPath" dv_auth_path, 4 "DvAuthSubDomain" dv_auth_sub_domain, 5 "DvAuthVerifyType" dv_auth_verify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmittedData {
    pub csr_type: Option<String>,
    pub csr_content: Option<String>,
    pub certificate_domain: Option<String>,
    pub domain_list: Option<Vec<String>>,
    pub key_password: Option<Secret>,
    pub organization_name: Option<String>,
    pub organization_division: Option<String>,
    pub organization_address: Option<String>,
    pub organization_country: Option<String>,
    pub organization_city: Option<String>,
    pub organization_region: Option<String>,
    pub postal_code: Option<String>,
    pub phone_area_code: Option<String>,
    pub phone_number: Option<String>,
    pub admin_first_name: Option<String>,
    pub admin_last_name: Option<String>,
    pub admin_phone_num: Option<String>,
    pub admin_email: Option<String>,
    pub admin_position: Option<String>,
    pub contact_first_name: Option<String>,
    pub contact_last_name: Option<String>,
    pub contact_number: Option<String>,
    pub contact_email: Option<String>,
    pub contact_position: Option<String>,
    pub verify_type: Option<String>,
}
model! { SubmittedData {
    0 "CsrType" csr_type, 1 "CsrContent" csr_content, 2 "CertificateDomain" certificate_domain,
    3 "DomainList" domain_list, 4 "KeyPassword" key_password, 5 "OrganizationName" organization_name,
    6 "OrganizationDivision" organization_division, 7 "OrganizationAddress" organization_address,
    8 "OrganizationCountry" organization_country, 9 "OrganizationCity" organization_city,
    10 "OrganizationRegion" organization_region, 11 "PostalCode" postal_code, 12 "PhoneAreaCode" phone_area_code,
    13 "PhoneNumber" phone_number, 14 "AdminFirstName" admin_first_name, 15 "AdminLastName" admin_last_name,
    16 "AdminPhoneNum" admin_phone_num, 17 "AdminEmail" admin_email, 18 "AdminPosition" admin_position,
    19 "ContactFirstName" contact_first_name, 20 "ContactLastName" contact_last_name, 21 "ContactNumber" contact_number,
    22 "ContactEmail" contact_email, 23 "ContactPosition" contact_position, 24 "VerifyType" verify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateBindResourceTaskDetail {
    pub task_id: String,
    pub limit: Option<String>,
    pub offset: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub regions: Option<Vec<String>>,
}
operation! { DescribeCertificateBindResourceTaskDetail(task_id: String)
    "DescribeCertificateBindResourceTaskDetail" -> DescribeCertificateBindResourceTaskDetailOutput {
    0 "TaskId" task_id, 1 "Limit" limit: String, 2 "Offset" offset: String,
    3 "ResourceTypes" resource_types: Vec<String>, 4 "Regions" regions: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateBindResourceTaskDetailOutput {
    pub clb: Option<Vec<ClbInstanceList>>,
    pub cdn: Option<Vec<CdnInstanceList>>,
    pub waf: Option<Vec<WafInstanceList>>,
    pub ddos: Option<Vec<DdosInstanceList>>,
    pub live: Option<Vec<LiveInstanceList>>,
    pub vod: Option<Vec<VODInstanceList>>,
    pub tke: Option<Vec<TkeInstanceList>>,
    pub apigateway: Option<Vec<ApiGatewayInstanceList>>,
    pub tcb: Option<Vec<TCBInstanceList>>,
    pub teo: Option<Vec<TeoInstanceList>>,
    pub status: Option<u64>,
    pub cache_time: Option<String>,
    pub tse: Option<Vec<TSEInstanceList>>,
    pub cos: Option<Vec<COSInstanceList>>,
    pub tdmq: Option<Vec<TDMQInstanceList>>,
    pub mqtt: Option<Vec<MQTTInstanceList>>,
    pub gaap: Option<Vec<GAAPInstanceList>>,
    pub scf: Option<Vec<SCFInstanceList>>,
}
model! { DescribeCertificateBindResourceTaskDetailOutput {
    0 "CLB" clb, 1 "CDN" cdn, 2 "WAF" waf, 3 "DDOS" ddos, 4 "LIVE" live, 5 "VOD" vod, 6 "TKE" tke,
    7 "APIGATEWAY" apigateway, 8 "TCB" tcb, 9 "TEO" teo, 10 "Status" status, 11 "CacheTime" cache_time, 12 "TSE" tse,
    13 "COS" cos, 14 "TDMQ" tdmq, 15 "MQTT" mqtt, 16 "GAAP" gaap, 17 "SCF" scf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbInstanceList {
    pub region: Option<String>,
    pub instance_list: Option<Vec<ClbInstanceDetail>>,
    pub total_count: Option<u64>,
    pub error: Option<String>,
}
model! { ClbInstanceList {
    0 "Region" region, 1 "InstanceList" instance_list, 2 "TotalCount" total_count, 3 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbInstanceDetail {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub listeners: Option<Vec<ClbListener>>,
    pub forward: Option<i64>,
}
model! { ClbInstanceDetail {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name, 2 "Listeners" listeners,
    3 "Forward" forward
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub sni_switch: Option<u64>,
    pub protocol: Option<String>,
    pub certificate: Option<Certificate>,
    pub rules: Option<Vec<ClbListenerRule>>,
    pub no_match_domains: Option<Vec<String>>,
}
model! { ClbListener {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "SniSwitch" sni_switch, 3 "Protocol" protocol,
    4 "Certificate" certificate, 5 "Rules" rules, 6 "NoMatchDomains" no_match_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Certificate {
    pub cert_id: Option<String>,
    pub dns_names: Option<Vec<String>>,
    pub cert_ca_id: Option<String>,
    pub ssl_mode: Option<String>,
}
model! { Certificate {
    0 "CertId" cert_id, 1 "DnsNames" dns_names, 2 "CertCaId" cert_ca_id, 3 "SSLMode" ssl_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbListenerRule {
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub is_match: Option<bool>,
    pub certificate: Option<Certificate>,
    pub no_match_domains: Option<Vec<String>>,
    pub url: Option<String>,
}
model! { ClbListenerRule {
    0 "LocationId" location_id, 1 "Domain" domain, 2 "IsMatch" is_match, 3 "Certificate" certificate,
    4 "NoMatchDomains" no_match_domains, 5 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnInstanceList {
    pub total_count: Option<u64>,
    pub instance_list: Option<Vec<CdnInstanceDetail>>,
    pub error: Option<String>,
}
model! { CdnInstanceList {
    0 "TotalCount" total_count, 1 "InstanceList" instance_list, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnInstanceDetail {
    pub domain: Option<String>,
    pub cert_id: Option<String>,
    pub status: Option<String>,
    pub https_billing_switch: Option<String>,
}
model! { CdnInstanceDetail {
    0 "Domain" domain, 1 "CertId" cert_id, 2 "Status" status, 3 "HttpsBillingSwitch" https_billing_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafInstanceList {
    pub region: Option<String>,
    pub instance_list: Option<Vec<WafInstanceDetail>>,
    pub total_count: Option<u64>,
    pub error: Option<String>,
}
model! { WafInstanceList {
    0 "Region" region, 1 "InstanceList" instance_list, 2 "TotalCount" total_count, 3 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafInstanceDetail {
    pub domain: Option<String>,
    pub cert_id: Option<String>,
    pub keepalive: Option<u64>,
}
model! { WafInstanceDetail {
    0 "Domain" domain, 1 "CertId" cert_id, 2 "Keepalive" keepalive
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdosInstanceList {
    pub total_count: Option<u64>,
    pub instance_list: Option<Vec<DdosInstanceDetail>>,
    pub error: Option<String>,
}
model! { DdosInstanceList {
    0 "TotalCount" total_count, 1 "InstanceList" instance_list, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdosInstanceDetail {
    pub domain: Option<String>,
    pub instance_id: Option<String>,
    pub protocol: Option<String>,
    pub cert_id: Option<String>,
    pub virtual_port: Option<String>,
}
model! { DdosInstanceDetail {
    0 "Domain" domain, 1 "InstanceId" instance_id, 2 "Protocol" protocol, 3 "CertId" cert_id,
    4 "VirtualPort" virtual_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveInstanceList {
    pub total_count: Option<u64>,
    pub instance_list: Option<Vec<LiveInstanceDetail>>,
    pub error: Option<String>,
}
model! { LiveInstanceList {
    0 "TotalCount" total_count, 1 "InstanceList" instance_list, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveInstanceDetail {
    pub domain: Option<String>,
    pub cert_id: Option<String>,
    pub status: Option<i64>,
}
model! { LiveInstanceDetail {
    0 "Domain" domain, 1 "CertId" cert_id, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VODInstanceList {
    pub instance_list: Option<Vec<VodInstanceDetail>>,
    pub total_count: Option<u64>,
    pub error: Option<String>,
}
model! { VODInstanceList {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodInstanceDetail {
    pub domain: Option<String>,
    pub cert_id: Option<String>,
}
model! { VodInstanceDetail {
    0 "Domain" domain, 1 "CertId" cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeInstanceList {
    pub region: Option<String>,
    pub instance_list: Option<Vec<TkeInstanceDetail>>,
    pub total_count: Option<u64>,
    pub error: Option<String>,
}
model! { TkeInstanceList {
    0 "Region" region, 1 "InstanceList" instance_list, 2 "TotalCount" total_count, 3 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeInstanceDetail {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub namespace_list: Option<Vec<TkeNameSpaceDetail>>,
    pub cluster_type: Option<String>,
    pub cluster_version: Option<String>,
}
model! { TkeInstanceDetail {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "NamespaceList" namespace_list,
    3 "ClusterType" cluster_type, 4 "ClusterVersion" cluster_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeNameSpaceDetail {
    pub name: Option<String>,
    pub secret_list: Option<Vec<TkeSecretDetail>>,
}
model! { TkeNameSpaceDetail {
    0 "Name" name, 1 "SecretList" secret_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeSecretDetail {
    pub name: Option<String>,
    pub cert_id: Option<String>,
    pub ingress_list: Option<Vec<TkeIngressDetail>>,
    pub no_match_domains: Option<Vec<String>>,
}
model! { TkeSecretDetail {
    0 "Name" name, 1 "CertId" cert_id, 2 "IngressList" ingress_list, 3 "NoMatchDomains" no_match_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeIngressDetail {
    pub ingress_name: Option<String>,
    pub tls_domains: Option<Vec<String>>,
    pub domains: Option<Vec<String>>,
}
model! { TkeIngressDetail {
    0 "IngressName" ingress_name, 1 "TlsDomains" tls_domains, 2 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiGatewayInstanceList {
    pub region: Option<String>,
    pub instance_list: Option<Vec<ApiGatewayInstanceDetail>>,
    pub total_count: Option<u64>,
    pub error: Option<String>,
}
model! { ApiGatewayInstanceList {
    0 "Region" region, 1 "InstanceList" instance_list, 2 "TotalCount" total_count, 3 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiGatewayInstanceDetail {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub domain: Option<String>,
    pub cert_id: Option<String>,
    pub protocol: Option<String>,
}
model! { ApiGatewayInstanceDetail {
    0 "ServiceId" service_id, 1 "ServiceName" service_name, 2 "Domain" domain, 3 "CertId" cert_id, 4 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBInstanceList {
    pub region: Option<String>,
    pub environments: Option<Vec<TCBEnvironments>>,
    pub error: Option<String>,
}
model! { TCBInstanceList {
    0 "Region" region, 1 "Environments" environments, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBEnvironments {
    pub environment: Option<TCBEnvironment>,
    pub access_service: Option<TCBAccessService>,
    pub host_service: Option<TCBHostService>,
}
model! { TCBEnvironments {
    0 "Environment" environment, 1 "AccessService" access_service, 2 "HostService" host_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBEnvironment {
    pub id: Option<String>,
    pub source: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { TCBEnvironment {
    0 "ID" id, 1 "Source" source, 2 "Name" name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBAccessService {
    pub instance_list: Option<Vec<TCBAccessInstance>>,
    pub total_count: Option<i64>,
}
model! { TCBAccessService {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBAccessInstance {
    pub domain: Option<String>,
    pub status: Option<i64>,
    pub union_status: Option<i64>,
    pub is_preempted: Option<bool>,
    pub icp_status: Option<i64>,
    pub old_certificate_id: Option<String>,
}
model! { TCBAccessInstance {
    0 "Domain" domain, 1 "Status" status, 2 "UnionStatus" union_status, 3 "IsPreempted" is_preempted,
    4 "ICPStatus" icp_status, 5 "OldCertificateId" old_certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBHostService {
    pub instance_list: Option<Vec<TCBHostInstance>>,
    pub total_count: Option<i64>,
}
model! { TCBHostService {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBHostInstance {
    pub domain: Option<String>,
    pub status: Option<String>,
    pub dns_status: Option<String>,
    pub old_certificate_id: Option<String>,
}
model! { TCBHostInstance {
    0 "Domain" domain, 1 "Status" status, 2 "DNSStatus" dns_status, 3 "OldCertificateId" old_certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeoInstanceList {
    pub instance_list: Option<Vec<TeoInstanceDetail>>,
    pub total_count: Option<u64>,
    pub error: Option<String>,
}
model! { TeoInstanceList {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeoInstanceDetail {
    pub host: Option<String>,
    pub cert_id: Option<String>,
    pub zone_id: Option<String>,
    pub status: Option<String>,
    pub algorithm: Option<String>,
}
model! { TeoInstanceDetail {
    0 "Host" host, 1 "CertId" cert_id, 2 "ZoneId" zone_id, 3 "Status" status, 4 "Algorithm" algorithm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TSEInstanceList {
    pub instance_list: Option<Vec<TSEInstanceDetail>>,
    pub total_count: Option<u64>,
    pub region: Option<String>,
    pub error: Option<String>,
}
model! { TSEInstanceList {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count, 2 "Region" region, 3 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TSEInstanceDetail {
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub certificate_list: Option<Vec<GatewayCertificate>>,
}
model! { TSEInstanceDetail {
    0 "GatewayId" gateway_id, 1 "GatewayName" gateway_name, 2 "CertificateList" certificate_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayCertificate {
    pub id: Option<String>,
    pub name: Option<String>,
    pub bind_domains: Option<Vec<String>>,
    pub cert_source: Option<String>,
    pub cert_id: Option<String>,
}
model! { GatewayCertificate {
    0 "Id" id, 1 "Name" name, 2 "BindDomains" bind_domains, 3 "CertSource" cert_source, 4 "CertId" cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSInstanceList {
    pub region: Option<String>,
    pub instance_list: Option<Vec<CosInstanceDetail>>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { COSInstanceList {
    0 "Region" region, 1 "InstanceList" instance_list, 2 "TotalCount" total_count, 3 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosInstanceDetail {
    pub domain: Option<String>,
    pub cert_id: Option<String>,
    pub status: Option<String>,
    pub bucket: Option<String>,
    pub region: Option<String>,
}
model! { CosInstanceDetail {
    0 "Domain" domain, 1 "CertId" cert_id, 2 "Status" status, 3 "Bucket" bucket, 4 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TDMQInstanceList {
    pub region: Option<String>,
    pub instance_list: Option<Vec<TDMQInstanceDetail>>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { TDMQInstanceList {
    0 "Region" region, 1 "InstanceList" instance_list, 2 "TotalCount" total_count, 3 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TDMQInstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub cert_id: Option<String>,
    pub ca_cert_id: Option<String>,
    pub no_match_domains: Option<Vec<String>>,
}
model! { TDMQInstanceDetail {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceStatus" instance_status, 3 "CertId" cert_id,
    4 "CaCertId" ca_cert_id, 5 "NoMatchDomains" no_match_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTInstanceList {
    pub region: Option<String>,
    pub instance_list: Option<Vec<MQTTInstanceDetail>>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { MQTTInstanceList {
    0 "Region" region, 1 "InstanceList" instance_list, 2 "TotalCount" total_count, 3 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTInstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub no_match_domains: Option<Vec<String>>,
    pub server_cert_id_list: Option<Vec<String>>,
    pub ca_cert_id_list: Option<Vec<String>>,
}
model! { MQTTInstanceDetail {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceStatus" instance_status,
    3 "NoMatchDomains" no_match_domains, 4 "ServerCertIdList" server_cert_id_list, 5 "CaCertIdList" ca_cert_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GAAPInstanceList {
    pub instance_list: Option<Vec<GAAPInstanceDetail>>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { GAAPInstanceList {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GAAPInstanceDetail {
    pub instance_id: Option<String>,
    pub listener_list: Option<Vec<GAAPListenerDetail>>,
    pub instance_name: Option<String>,
}
model! { GAAPInstanceDetail {
    0 "InstanceId" instance_id, 1 "ListenerList" listener_list, 2 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GAAPListenerDetail {
    pub listener_status: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub no_match_domains: Option<Vec<String>>,
    pub cert_id_list: Option<Vec<String>>,
    pub protocol: Option<String>,
}
model! { GAAPListenerDetail {
    0 "ListenerStatus" listener_status, 1 "ListenerId" listener_id, 2 "ListenerName" listener_name,
    3 "NoMatchDomains" no_match_domains, 4 "CertIdList" cert_id_list, 5 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SCFInstanceList {
    pub region: Option<String>,
    pub instance_list: Option<Vec<SCFInstanceDetail>>,
    pub error: Option<String>,
    pub total_count: Option<i64>,
}
model! { SCFInstanceList {
    0 "Region" region, 1 "InstanceList" instance_list, 2 "Error" error, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SCFInstanceDetail {
    pub certificate_id: Option<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub region: Option<String>,
}
model! { SCFInstanceDetail {
    0 "CertificateId" certificate_id, 1 "Protocol" protocol, 2 "Domain" domain, 3 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateBindResourceTaskResult {
    pub task_ids: Vec<String>,
}
operation! { DescribeCertificateBindResourceTaskResult(task_ids: Vec<String>)
    "DescribeCertificateBindResourceTaskResult" -> DescribeCertificateBindResourceTaskResultOutput {
    0 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateBindResourceTaskResultOutput {
    pub sync_task_bind_resource_result: Option<Vec<SyncTaskBindResourceResult>>,
}
model! { DescribeCertificateBindResourceTaskResultOutput {
    0 "SyncTaskBindResourceResult" sync_task_bind_resource_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncTaskBindResourceResult {
    pub task_id: Option<String>,
    pub bind_resource_result: Option<Vec<BindResourceResult>>,
    pub status: Option<u64>,
    pub error: Option<ErrorItem>,
    pub cache_time: Option<String>,
}
model! { SyncTaskBindResourceResult {
    0 "TaskId" task_id, 1 "BindResourceResult" bind_resource_result, 2 "Status" status, 3 "Error" error,
    4 "CacheTime" cache_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindResourceResult {
    pub resource_type: Option<String>,
    pub bind_resource_region_result: Option<Vec<BindResourceRegionResult>>,
}
model! { BindResourceResult {
    0 "ResourceType" resource_type, 1 "BindResourceRegionResult" bind_resource_region_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindResourceRegionResult {
    pub region: Option<String>,
    pub total_count: Option<u64>,
    pub error: Option<String>,
}
model! { BindResourceRegionResult {
    0 "Region" region, 1 "TotalCount" total_count, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorItem {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ErrorItem {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateDetail {
    pub certificate_id: String,
}
operation! { DescribeCertificateDetail(certificate_id: String)
    "DescribeCertificateDetail" -> DescribeCertificateDetailOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateDetailOutput {
    pub owner_uin: Option<String>,
    pub project_id: Option<String>,
    pub from: Option<String>,
    pub certificate_type: Option<String>,
    pub package_type: Option<String>,
    pub product_zh_name: Option<String>,
    pub domain: Option<String>,
    pub alias: Option<String>,
    pub status: Option<u64>,
    pub status_msg: Option<String>,
    pub verify_type: Option<String>,
    pub vulnerability_status: Option<String>,
    pub cert_begin_time: Option<String>,
    pub cert_end_time: Option<String>,
    pub validity_period: Option<String>,
    pub insert_time: Option<String>,
    pub order_id: Option<String>,
    pub certificate_extra: Option<CertificateExtra>,
    pub certificate_private_key: Option<Secret>,
    pub certificate_public_key: Option<String>,
    pub dv_auth_detail: Option<DvAuthDetail>,
    pub vulnerability_report: Option<String>,
    pub certificate_id: Option<String>,
    pub type_name: Option<String>,
    pub status_name: Option<String>,
    pub subject_alt_name: Option<Vec<String>>,
    pub is_vip: Option<bool>,
    pub is_wildcard: Option<bool>,
    pub is_dv: Option<bool>,
    pub is_vulnerability: Option<bool>,
    pub submitted_data: Option<SubmittedData>,
    pub renew_able: Option<bool>,
    pub deployable: Option<bool>,
    pub tags: Option<Vec<Tags>>,
    pub root_cert: Option<RootCertificates>,
    pub encrypt_cert: Option<String>,
    pub encrypt_private_key: Option<Secret>,
    pub cert_fingerprint: Option<String>,
    pub encrypt_cert_fingerprint: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub dv_revoke_auth_detail: Option<Vec<DvAuths>>,
    pub cert_chain_info: Option<Vec<CertBasicInfo>>,
    pub domain_type: Option<u64>,
    pub cert_type: Option<String>,
    pub use_cross_sign_root: Option<bool>,
    pub hosting_status: Option<i64>,
}
model! { DescribeCertificateDetailOutput {
    0 "OwnerUin" owner_uin, 1 "ProjectId" project_id, 2 "From" from, 3 "CertificateType" certificate_type,
    4 "PackageType" package_type, 5 "ProductZhName" product_zh_name, 6 "Domain" domain, 7 "Alias" alias,
    8 "Status" status, 9 "StatusMsg" status_msg, 10 "VerifyType" verify_type,
    11 "VulnerabilityStatus" vulnerability_status, 12 "CertBeginTime" cert_begin_time, 13 "CertEndTime" cert_end_time,
    14 "ValidityPeriod" validity_period, 15 "InsertTime" insert_time, 16 "OrderId" order_id,
    17 "CertificateExtra" certificate_extra, 18 "CertificatePrivateKey" certificate_private_key,
    19 "CertificatePublicKey" certificate_public_key, 20 "DvAuthDetail" dv_auth_detail,
    21 "VulnerabilityReport" vulnerability_report, 22 "CertificateId" certificate_id, 23 "TypeName" type_name,
    24 "StatusName" status_name, 25 "SubjectAltName" subject_alt_name, 26 "IsVip" is_vip, 27 "IsWildcard" is_wildcard,
    28 "IsDv" is_dv, 29 "IsVulnerability" is_vulnerability, 30 "SubmittedData" submitted_data,
    31 "RenewAble" renew_able, 32 "Deployable" deployable, 33 "Tags" tags, 34 "RootCert" root_cert,
    35 "EncryptCert" encrypt_cert, 36 "EncryptPrivateKey" encrypt_private_key, 37 "CertFingerprint" cert_fingerprint,
    38 "EncryptCertFingerprint" encrypt_cert_fingerprint, 39 "EncryptAlgorithm" encrypt_algorithm,
    40 "DvRevokeAuthDetail" dv_revoke_auth_detail, 41 "CertChainInfo" cert_chain_info, 42 "DomainType" domain_type,
    43 "CertType" cert_type, 44 "UseCrossSignRoot" use_cross_sign_root, 45 "HostingStatus" hosting_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RootCertificates {
    pub sign: Option<String>,
    pub encrypt: Option<String>,
    pub standard: Option<String>,
}
model! { RootCertificates {
    0 "Sign" sign, 1 "Encrypt" encrypt, 2 "Standard" standard
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertBasicInfo {
    pub issuer: Option<String>,
    pub subject: Option<String>,
    pub fingerprint: Option<String>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
}
model! { CertBasicInfo {
    0 "Issuer" issuer, 1 "Subject" subject, 2 "Fingerprint" fingerprint, 3 "ValidFrom" valid_from, 4 "ValidTo" valid_to
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateOperateLogs {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeCertificateOperateLogs() "DescribeCertificateOperateLogs" -> DescribeCertificateOperateLogsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String
} }
paged! { DescribeCertificateOperateLogs: OperationLog =
    Offset "Offset", "OperateLogs" operate_logs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateOperateLogsOutput {
    pub all_total: Option<u64>,
    pub total_count: Option<u64>,
    pub operate_logs: Option<Vec<OperationLog>>,
}
model! { DescribeCertificateOperateLogsOutput {
    0 "AllTotal" all_total, 1 "TotalCount" total_count, 2 "OperateLogs" operate_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationLog {
    pub action: Option<String>,
    pub created_on: Option<String>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub cert_id: Option<String>,
    pub r#type: Option<String>,
}
model! { OperationLog {
    0 "Action" action, 1 "CreatedOn" created_on, 2 "Uin" uin, 3 "SubAccountUin" sub_account_uin, 4 "CertId" cert_id,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificates {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub search_key: Option<String>,
    pub certificate_type: Option<String>,
    pub project_id: Option<u64>,
    pub expiration_sort: Option<String>,
    pub certificate_status: Option<Vec<u64>>,
    pub deployable: Option<u64>,
    pub upload: Option<i64>,
    pub renew: Option<i64>,
    pub filter_source: Option<String>,
    pub is_sm: Option<i64>,
    pub filter_expiring: Option<u64>,
    pub hostable: Option<u64>,
    pub tags: Option<Vec<Tags>>,
    pub is_pending_issue: Option<i64>,
    pub cert_ids: Option<Vec<String>>,
    pub service_id: Option<String>,
}
operation! { DescribeCertificates() "DescribeCertificates" -> DescribeCertificatesOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "SearchKey" search_key: String,
    3 "CertificateType" certificate_type: String, 4 "ProjectId" project_id: u64,
    5 "ExpirationSort" expiration_sort: String, 6 "CertificateStatus" certificate_status: Vec<u64>,
    7 "Deployable" deployable: u64, 8 "Upload" upload: i64, 9 "Renew" renew: i64,
    10 "FilterSource" filter_source: String, 11 "IsSM" is_sm: i64, 12 "FilterExpiring" filter_expiring: u64,
    13 "Hostable" hostable: u64, 14 "Tags" tags: Vec<Tags>, 15 "IsPendingIssue" is_pending_issue: i64,
    16 "CertIds" cert_ids: Vec<String>, 17 "ServiceId" service_id: String
} }
paged! { DescribeCertificates: Certificates = Offset "Offset", "Certificates" certificates, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificatesOutput {
    pub total_count: Option<u64>,
    pub certificates: Option<Vec<Certificates>>,
}
model! { DescribeCertificatesOutput {
    0 "TotalCount" total_count, 1 "Certificates" certificates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Certificates {
    pub owner_uin: Option<String>,
    pub project_id: Option<String>,
    pub from: Option<String>,
    pub package_type: Option<String>,
    pub certificate_type: Option<String>,
    pub product_zh_name: Option<String>,
    pub domain: Option<String>,
    pub alias: Option<String>,
    pub status: Option<u64>,
    pub certificate_extra: Option<CertificateExtra>,
    pub vulnerability_status: Option<String>,
    pub status_msg: Option<String>,
    pub verify_type: Option<String>,
    pub cert_begin_time: Option<String>,
    pub cert_end_time: Option<String>,
    pub validity_period: Option<String>,
    pub insert_time: Option<String>,
    pub certificate_id: Option<String>,
    pub subject_alt_name: Option<Vec<String>>,
    pub package_type_name: Option<String>,
    pub status_name: Option<String>,
    pub is_vip: Option<bool>,
    pub is_dv: Option<bool>,
    pub is_wildcard: Option<bool>,
    pub is_vulnerability: Option<bool>,
    pub renew_able: Option<bool>,
    pub project_info: Option<ProjectInfo>,
    pub bound_resource: Option<Vec<String>>,
    pub deployable: Option<bool>,
    pub tags: Option<Vec<Tags>>,
    pub is_ignore: Option<bool>,
    pub is_sm: Option<bool>,
    pub encrypt_algorithm: Option<String>,
    pub ca_encrypt_algorithms: Option<Vec<String>>,
    pub ca_end_times: Option<Vec<String>>,
    pub ca_common_names: Option<Vec<String>>,
    pub pre_audit_info: Option<PreAuditInfo>,
    pub auto_renew_flag: Option<i64>,
    pub hosting_status: Option<i64>,
    pub hosting_complete_time: Option<String>,
    pub hosting_renew_cert_id: Option<String>,
    pub has_renew_order: Option<String>,
    pub replace_ori_cert_is_delete: Option<bool>,
    pub is_expiring: Option<bool>,
    pub dv_auth_deadline: Option<String>,
    pub validation_passed_time: Option<String>,
    pub cert_sans: Option<Vec<String>>,
    pub awaiting_validation_msg: Option<String>,
    pub allow_download: Option<bool>,
    pub is_dnspod_resolve: Option<bool>,
    pub is_package: Option<bool>,
    pub key_password_custom_flag: Option<bool>,
    pub support_download_type: Option<SupportDownloadType>,
    pub cert_revoked_time: Option<String>,
    pub hosting_resource_types: Option<Vec<String>>,
    pub hosting_config: Option<HostingConfig>,
    pub is_hosting_upload_renew_cert: Option<bool>,
    pub service_id: Option<String>,
    pub service_status: Option<String>,
    pub cert_service_begin_time: Option<String>,
    pub cert_service_end_time: Option<String>,
    pub cert_service_share_enabled: Option<bool>,
    pub cert_service_valid_certificate_count: Option<i64>,
}
model! { Certificates {
    0 "OwnerUin" owner_uin, 1 "ProjectId" project_id, 2 "From" from, 3 "PackageType" package_type,
    4 "CertificateType" certificate_type, 5 "ProductZhName" product_zh_name, 6 "Domain" domain, 7 "Alias" alias,
    8 "Status" status, 9 "CertificateExtra" certificate_extra, 10 "VulnerabilityStatus" vulnerability_status,
    11 "StatusMsg" status_msg, 12 "VerifyType" verify_type, 13 "CertBeginTime" cert_begin_time,
    14 "CertEndTime" cert_end_time, 15 "ValidityPeriod" validity_period, 16 "InsertTime" insert_time,
    17 "CertificateId" certificate_id, 18 "SubjectAltName" subject_alt_name, 19 "PackageTypeName" package_type_name,
    20 "StatusName" status_name, 21 "IsVip" is_vip, 22 "IsDv" is_dv, 23 "IsWildcard" is_wildcard,
    24 "IsVulnerability" is_vulnerability, 25 "RenewAble" renew_able, 26 "ProjectInfo" project_info,
    27 "BoundResource" bound_resource, 28 "Deployable" deployable, 29 "Tags" tags, 30 "IsIgnore" is_ignore,
    31 "IsSM" is_sm, 32 "EncryptAlgorithm" encrypt_algorithm, 33 "CAEncryptAlgorithms" ca_encrypt_algorithms,
    34 "CAEndTimes" ca_end_times, 35 "CACommonNames" ca_common_names, 36 "PreAuditInfo" pre_audit_info,
    37 "AutoRenewFlag" auto_renew_flag, 38 "HostingStatus" hosting_status,
    39 "HostingCompleteTime" hosting_complete_time, 40 "HostingRenewCertId" hosting_renew_cert_id,
    41 "HasRenewOrder" has_renew_order, 42 "ReplaceOriCertIsDelete" replace_ori_cert_is_delete,
    43 "IsExpiring" is_expiring, 44 "DVAuthDeadline" dv_auth_deadline, 45 "ValidationPassedTime" validation_passed_time,
    46 "CertSANs" cert_sans, 47 "AwaitingValidationMsg" awaiting_validation_msg, 48 "AllowDownload" allow_download,
    49 "IsDNSPODResolve" is_dnspod_resolve, 50 "IsPackage" is_package,
    51 "KeyPasswordCustomFlag" key_password_custom_flag, 52 "SupportDownloadType" support_download_type,
    53 "CertRevokedTime" cert_revoked_time, 54 "HostingResourceTypes" hosting_resource_types,
    55 "HostingConfig" hosting_config, 56 "IsHostingUploadRenewCert" is_hosting_upload_renew_cert,
    57 "ServiceId" service_id, 58 "ServiceStatus" service_status, 59 "CertServiceBeginTime" cert_service_begin_time,
    60 "CertServiceEndTime" cert_service_end_time, 61 "CertServiceShareEnabled" cert_service_share_enabled,
    62 "CertServiceValidCertificateCount" cert_service_valid_certificate_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectInfo {
    pub project_name: Option<String>,
    pub project_creator_uin: Option<u64>,
    pub project_create_time: Option<String>,
    pub project_resume: Option<String>,
    pub owner_uin: Option<u64>,
    pub project_id: Option<String>,
}
model! { ProjectInfo {
    0 "ProjectName" project_name, 1 "ProjectCreatorUin" project_creator_uin, 2 "ProjectCreateTime" project_create_time,
    3 "ProjectResume" project_resume, 4 "OwnerUin" owner_uin, 5 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreAuditInfo {
    pub total_period: Option<i64>,
    pub now_period: Option<i64>,
    pub manager_id: Option<String>,
}
model! { PreAuditInfo {
    0 "TotalPeriod" total_period, 1 "NowPeriod" now_period, 2 "ManagerId" manager_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportDownloadType {
    pub nginx: Option<bool>,
    pub apache: Option<bool>,
    pub tomcat: Option<bool>,
    pub iis: Option<bool>,
    pub jks: Option<bool>,
    pub other: Option<bool>,
    pub root: Option<bool>,
}
model! { SupportDownloadType {
    0 "NGINX" nginx, 1 "APACHE" apache, 2 "TOMCAT" tomcat, 3 "IIS" iis, 4 "JKS" jks, 5 "OTHER" other, 6 "ROOT" root
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostingConfig {
    pub replace_time: Option<i64>,
    pub message_types: Option<Vec<i64>>,
    pub replace_start_time: Option<String>,
    pub replace_end_time: Option<String>,
}
model! { HostingConfig {
    0 "ReplaceTime" replace_time, 1 "MessageTypes" message_types, 2 "ReplaceStartTime" replace_start_time,
    3 "ReplaceEndTime" replace_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanies {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub company_id: Option<i64>,
}
operation! { DescribeCompanies() "DescribeCompanies" -> DescribeCompaniesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "CompanyId" company_id: i64
} }
paged! { DescribeCompanies: CompanyInfo = Offset "Offset", "Companies" companies, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompaniesOutput {
    pub companies: Option<Vec<CompanyInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeCompaniesOutput {
    0 "Companies" companies, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyInfo {
    pub company_name: Option<String>,
    pub company_id: Option<i64>,
    pub company_country: Option<String>,
    pub company_province: Option<String>,
    pub company_city: Option<String>,
    pub company_address: Option<String>,
    pub company_phone: Option<String>,
    pub id_type: Option<String>,
    pub id_number: Option<String>,
    pub tags: Option<Vec<Tags>>,
}
model! { CompanyInfo {
    0 "CompanyName" company_name, 1 "CompanyId" company_id, 2 "CompanyCountry" company_country,
    3 "CompanyProvince" company_province, 4 "CompanyCity" company_city, 5 "CompanyAddress" company_address,
    6 "CompanyPhone" company_phone, 7 "IdType" id_type, 8 "IdNumber" id_number, 9 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeleteCertificatesTaskResult {
    pub task_ids: Vec<String>,
}
operation! { DescribeDeleteCertificatesTaskResult(task_ids: Vec<String>)
    "DescribeDeleteCertificatesTaskResult" -> DescribeDeleteCertificatesTaskResultOutput {
    0 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeleteCertificatesTaskResultOutput {
    pub delete_task_result: Option<Vec<DeleteTaskResult>>,
}
model! { DescribeDeleteCertificatesTaskResultOutput {
    0 "DeleteTaskResult" delete_task_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskResult {
    pub task_id: Option<String>,
    pub cert_id: Option<String>,
    pub status: Option<u64>,
    pub error: Option<String>,
    pub cache_time: Option<String>,
    pub domains: Option<Vec<String>>,
}
model! { DeleteTaskResult {
    0 "TaskId" task_id, 1 "CertId" cert_id, 2 "Status" status, 3 "Error" error, 4 "CacheTime" cache_time,
    5 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedResources {
    pub certificate_ids: Vec<String>,
    pub resource_type: String,
}
operation! { DescribeDeployedResources(certificate_ids: Vec<String>, resource_type: String)
    "DescribeDeployedResources" -> DescribeDeployedResourcesOutput {
    0 "CertificateIds" certificate_ids, 1 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedResourcesOutput {
    pub deployed_resources: Option<Vec<DeployedResources>>,
}
model! { DescribeDeployedResourcesOutput {
    0 "DeployedResources" deployed_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployedResources {
    pub certificate_id: Option<String>,
    pub count: Option<i64>,
    pub r#type: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub resources: Option<Vec<String>>,
}
model! { DeployedResources {
    0 "CertificateId" certificate_id, 1 "Count" count, 2 "Type" r#type, 3 "ResourceIds" resource_ids,
    4 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadCertificateUrl {
    pub certificate_id: String,
    pub service_type: Option<String>,
}
operation! { DescribeDownloadCertificateUrl(certificate_id: String)
    "DescribeDownloadCertificateUrl" -> DescribeDownloadCertificateUrlOutput {
    0 "CertificateId" certificate_id, 1 "ServiceType" service_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadCertificateUrlOutput {
    pub download_certificate_url: Option<String>,
    pub download_filename: Option<String>,
}
model! { DescribeDownloadCertificateUrlOutput {
    0 "DownloadCertificateUrl" download_certificate_url, 1 "DownloadFilename" download_filename
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostApiGatewayInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<String>,
}
operation! { DescribeHostApiGatewayInstanceList()
    "DescribeHostApiGatewayInstanceList" -> DescribeHostApiGatewayInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: u64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String, 5 "Limit" limit: u64,
    6 "Offset" offset: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
}
input! { Filter(filter_key: String, filter_value: String) {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostApiGatewayInstanceListOutput {
    pub instance_list: Option<Vec<ApiGatewayInstanceDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeHostApiGatewayInstanceListOutput {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostCdnInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub async_cache: Option<i64>,
}
operation! { DescribeHostCdnInstanceList() "DescribeHostCdnInstanceList" -> DescribeHostCdnInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: u64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String, 5 "Offset" offset: u64,
    6 "Limit" limit: u64, 7 "AsyncCache" async_cache: i64
} }
paged! { DescribeHostCdnInstanceList: CdnInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostCdnInstanceListOutput {
    pub instance_list: Option<Vec<CdnInstanceDetail>>,
    pub total_count: Option<u64>,
    pub async_total_num: Option<i64>,
    pub async_offset: Option<i64>,
    pub async_cache_time: Option<String>,
}
model! { DescribeHostCdnInstanceListOutput {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count, 2 "AsyncTotalNum" async_total_num,
    3 "AsyncOffset" async_offset, 4 "AsyncCacheTime" async_cache_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostClbInstanceList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub certificate_id: Option<String>,
    pub is_cache: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub async_cache: Option<i64>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostClbInstanceList() "DescribeHostClbInstanceList" -> DescribeHostClbInstanceListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "CertificateId" certificate_id: String, 3 "IsCache" is_cache: u64,
    4 "Filters" filters: Vec<Filter>, 5 "AsyncCache" async_cache: i64, 6 "OldCertificateId" old_certificate_id: String
} }
paged! { DescribeHostClbInstanceList: ClbInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostClbInstanceListOutput {
    pub total_count: Option<u64>,
    pub instance_list: Option<Vec<ClbInstanceDetail>>,
    pub async_total_num: Option<i64>,
    pub async_offset: Option<i64>,
    pub async_cache_time: Option<String>,
}
model! { DescribeHostClbInstanceListOutput {
    0 "TotalCount" total_count, 1 "InstanceList" instance_list, 2 "AsyncTotalNum" async_total_num,
    3 "AsyncOffset" async_offset, 4 "AsyncCacheTime" async_cache_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostCosInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub async_cache: Option<i64>,
}
operation! { DescribeHostCosInstanceList() "DescribeHostCosInstanceList" -> DescribeHostCosInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: u64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String, 5 "Offset" offset: i64,
    6 "Limit" limit: i64, 7 "AsyncCache" async_cache: i64
} }
paged! { DescribeHostCosInstanceList: CosInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostCosInstanceListOutput {
    pub instance_list: Option<Vec<CosInstanceDetail>>,
    pub total_count: Option<i64>,
    pub async_total_num: Option<i64>,
    pub async_offset: Option<i64>,
    pub async_cache_time: Option<String>,
}
model! { DescribeHostCosInstanceListOutput {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count, 2 "AsyncTotalNum" async_total_num,
    3 "AsyncOffset" async_offset, 4 "AsyncCacheTime" async_cache_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDdosInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeHostDdosInstanceList() "DescribeHostDdosInstanceList" -> DescribeHostDdosInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: u64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String, 5 "Offset" offset: u64,
    6 "Limit" limit: u64
} }
paged! { DescribeHostDdosInstanceList: DdosInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDdosInstanceListOutput {
    pub instance_list: Option<Vec<DdosInstanceDetail>>,
    pub total_count: Option<u64>,
}
model! { DescribeHostDdosInstanceListOutput {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDeployRecord {
    pub certificate_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub resource_type: Option<String>,
}
operation! { DescribeHostDeployRecord(certificate_id: String)
    "DescribeHostDeployRecord" -> DescribeHostDeployRecordOutput {
    0 "CertificateId" certificate_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "ResourceType" resource_type: String
} }
paged! { DescribeHostDeployRecord: DeployRecordInfo =
    Offset "Offset", "DeployRecordList" deploy_record_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDeployRecordOutput {
    pub total_count: Option<u64>,
    pub deploy_record_list: Option<Vec<DeployRecordInfo>>,
}
model! { DescribeHostDeployRecordOutput {
    0 "TotalCount" total_count, 1 "DeployRecordList" deploy_record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecordInfo {
    pub id: Option<u64>,
    pub cert_id: Option<String>,
    pub resource_type: Option<String>,
    pub region: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DeployRecordInfo {
    0 "Id" id, 1 "CertId" cert_id, 2 "ResourceType" resource_type, 3 "Region" region, 4 "Status" status,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDeployRecordDetail {
    pub deploy_record_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeHostDeployRecordDetail(deploy_record_id: String)
    "DescribeHostDeployRecordDetail" -> DescribeHostDeployRecordDetailOutput {
    0 "DeployRecordId" deploy_record_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeHostDeployRecordDetail: DeployRecordDetail =
    Offset "Offset", "DeployRecordDetailList" deploy_record_detail_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDeployRecordDetailOutput {
    pub total_count: Option<i64>,
    pub deploy_record_detail_list: Option<Vec<DeployRecordDetail>>,
    pub success_total_count: Option<i64>,
    pub failed_total_count: Option<i64>,
    pub running_total_count: Option<i64>,
    pub pending_total_count: Option<i64>,
}
model! { DescribeHostDeployRecordDetailOutput {
    0 "TotalCount" total_count, 1 "DeployRecordDetailList" deploy_record_detail_list,
    2 "SuccessTotalCount" success_total_count, 3 "FailedTotalCount" failed_total_count,
    4 "RunningTotalCount" running_total_count, 5 "PendingTotalCount" pending_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecordDetail {
    pub id: Option<u64>,
    pub cert_id: Option<String>,
    pub old_cert_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub listener_id: Option<String>,
    pub domains: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub status: Option<i64>,
    pub error_msg: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub listener_name: Option<String>,
    pub sni_switch: Option<i64>,
    pub bucket: Option<String>,
    pub namespace: Option<String>,
    pub secret_name: Option<String>,
    pub port: Option<i64>,
    pub env_id: Option<String>,
    pub tcb_type: Option<String>,
    pub region: Option<String>,
    pub url: Option<Vec<String>>,
    pub algorithm: Option<String>,
    pub old_algorithm: Option<String>,
    pub instance_status: Option<String>,
    pub listener_status: Option<String>,
}
model! { DeployRecordDetail {
    0 "Id" id, 1 "CertId" cert_id, 2 "OldCertId" old_cert_id, 3 "InstanceId" instance_id,
    4 "InstanceName" instance_name, 5 "ListenerId" listener_id, 6 "Domains" domains, 7 "Protocol" protocol,
    8 "Status" status, 9 "ErrorMsg" error_msg, 10 "CreateTime" create_time, 11 "UpdateTime" update_time,
    12 "ListenerName" listener_name, 13 "SniSwitch" sni_switch, 14 "Bucket" bucket, 15 "Namespace" namespace,
    16 "SecretName" secret_name, 17 "Port" port, 18 "EnvId" env_id, 19 "TCBType" tcb_type, 20 "Region" region,
    21 "Url" url, 22 "Algorithm" algorithm, 23 "OldAlgorithm" old_algorithm, 24 "InstanceStatus" instance_status,
    25 "ListenerStatus" listener_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLighthouseInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
}
operation! { DescribeHostLighthouseInstanceList()
    "DescribeHostLighthouseInstanceList" -> DescribeHostLighthouseInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: u64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLighthouseInstanceListOutput {
    pub instance_list: Option<Vec<LighthouseInstanceDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeHostLighthouseInstanceListOutput {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LighthouseInstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub ip: Option<Vec<String>>,
    pub domain: Option<Vec<String>>,
}
model! { LighthouseInstanceDetail {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "IP" ip, 3 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLiveInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostLiveInstanceList() "DescribeHostLiveInstanceList" -> DescribeHostLiveInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: u64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLiveInstanceListOutput {
    pub instance_list: Option<Vec<LiveInstanceDetail>>,
}
model! { DescribeHostLiveInstanceListOutput {
    0 "InstanceList" instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostTeoInstanceList {
    pub certificate_id: Option<String>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub is_cache: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub old_certificate_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub async_cache: Option<i64>,
}
operation! { DescribeHostTeoInstanceList() "DescribeHostTeoInstanceList" -> DescribeHostTeoInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "ResourceType" resource_type: String, 2 "IsCache" is_cache: u64,
    3 "Filters" filters: Vec<Filter>, 4 "OldCertificateId" old_certificate_id: String, 5 "Offset" offset: u64,
    6 "Limit" limit: u64, 7 "AsyncCache" async_cache: i64
} }
paged! { DescribeHostTeoInstanceList: TeoInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostTeoInstanceListOutput {
    pub instance_list: Option<Vec<TeoInstanceDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeHostTeoInstanceListOutput {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostTkeInstanceList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub certificate_id: Option<String>,
    pub is_cache: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub async_cache: Option<i64>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostTkeInstanceList() "DescribeHostTkeInstanceList" -> DescribeHostTkeInstanceListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "CertificateId" certificate_id: String, 3 "IsCache" is_cache: u64,
    4 "Filters" filters: Vec<Filter>, 5 "AsyncCache" async_cache: i64, 6 "OldCertificateId" old_certificate_id: String
} }
paged! { DescribeHostTkeInstanceList: TkeInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostTkeInstanceListOutput {
    pub total_count: Option<u64>,
    pub instance_list: Option<Vec<TkeInstanceDetail>>,
    pub async_total_num: Option<i64>,
    pub async_offset: Option<i64>,
    pub async_cache_time: Option<String>,
}
model! { DescribeHostTkeInstanceListOutput {
    0 "TotalCount" total_count, 1 "InstanceList" instance_list, 2 "AsyncTotalNum" async_total_num,
    3 "AsyncOffset" async_offset, 4 "AsyncCacheTime" async_cache_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUpdateRecord {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub certificate_id: Option<String>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostUpdateRecord() "DescribeHostUpdateRecord" -> DescribeHostUpdateRecordOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "CertificateId" certificate_id: String,
    3 "OldCertificateId" old_certificate_id: String
} }
paged! { DescribeHostUpdateRecord: UpdateRecordInfo =
    Offset "Offset", "DeployRecordList" deploy_record_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUpdateRecordOutput {
    pub total_count: Option<u64>,
    pub deploy_record_list: Option<Vec<UpdateRecordInfo>>,
}
model! { DescribeHostUpdateRecordOutput {
    0 "TotalCount" total_count, 1 "DeployRecordList" deploy_record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordInfo {
    pub id: Option<u64>,
    pub cert_id: Option<String>,
    pub old_cert_id: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub regions: Option<Vec<String>>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { UpdateRecordInfo {
    0 "Id" id, 1 "CertId" cert_id, 2 "OldCertId" old_cert_id, 3 "ResourceTypes" resource_types, 4 "Regions" regions,
    5 "Status" status, 6 "CreateTime" create_time, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUpdateRecordDetail {
    pub deploy_record_id: String,
    pub limit: Option<String>,
    pub offset: Option<String>,
}
operation! { DescribeHostUpdateRecordDetail(deploy_record_id: String)
    "DescribeHostUpdateRecordDetail" -> DescribeHostUpdateRecordDetailOutput {
    0 "DeployRecordId" deploy_record_id, 1 "Limit" limit: String, 2 "Offset" offset: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUpdateRecordDetailOutput {
    pub total_count: Option<i64>,
    pub record_detail_list: Option<Vec<UpdateRecordDetails>>,
    pub success_total_count: Option<i64>,
    pub failed_total_count: Option<i64>,
    pub running_total_count: Option<i64>,
    pub pending_total_count: Option<i64>,
}
model! { DescribeHostUpdateRecordDetailOutput {
    0 "TotalCount" total_count, 1 "RecordDetailList" record_detail_list, 2 "SuccessTotalCount" success_total_count,
    3 "FailedTotalCount" failed_total_count, 4 "RunningTotalCount" running_total_count,
    5 "PendingTotalCount" pending_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordDetails {
    pub resource_type: Option<String>,
    pub list: Option<Vec<UpdateRecordDetail>>,
    pub total_count: Option<i64>,
}
model! { UpdateRecordDetails {
    0 "ResourceType" resource_type, 1 "List" list, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordDetail {
    pub id: Option<u64>,
    pub cert_id: Option<String>,
    pub old_cert_id: Option<String>,
    pub domains: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub region: Option<String>,
    pub status: Option<u64>,
    pub error_msg: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub sni_switch: Option<u64>,
    pub bucket: Option<String>,
    pub port: Option<i64>,
    pub namespace: Option<String>,
    pub secret_name: Option<String>,
    pub env_id: Option<String>,
    pub tcb_type: Option<String>,
    pub url: Option<String>,
    pub algorithm: Option<String>,
    pub old_algorithm: Option<String>,
    pub instance_status: Option<String>,
    pub listener_status: Option<String>,
}
model! { UpdateRecordDetail {
    0 "Id" id, 1 "CertId" cert_id, 2 "OldCertId" old_cert_id, 3 "Domains" domains, 4 "ResourceType" resource_type,
    5 "Region" region, 6 "Status" status, 7 "ErrorMsg" error_msg, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time, 10 "InstanceId" instance_id, 11 "InstanceName" instance_name,
    12 "ListenerId" listener_id, 13 "ListenerName" listener_name, 14 "Protocol" protocol, 15 "SniSwitch" sni_switch,
    16 "Bucket" bucket, 17 "Port" port, 18 "Namespace" namespace, 19 "SecretName" secret_name, 20 "EnvId" env_id,
    21 "TCBType" tcb_type, 22 "Url" url, 23 "Algorithm" algorithm, 24 "OldAlgorithm" old_algorithm,
    25 "InstanceStatus" instance_status, 26 "ListenerStatus" listener_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUploadUpdateRecord {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostUploadUpdateRecord() "DescribeHostUploadUpdateRecord" -> DescribeHostUploadUpdateRecordOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "OldCertificateId" old_certificate_id: String
} }
paged! { DescribeHostUploadUpdateRecord: UploadUpdateRecordInfo =
    Offset "Offset", "DeployRecordList" deploy_record_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUploadUpdateRecordOutput {
    pub total_count: Option<u64>,
    pub deploy_record_list: Option<Vec<UploadUpdateRecordInfo>>,
}
model! { DescribeHostUploadUpdateRecordOutput {
    0 "TotalCount" total_count, 1 "DeployRecordList" deploy_record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUpdateRecordInfo {
    pub id: Option<u64>,
    pub old_cert_id: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { UploadUpdateRecordInfo {
    0 "Id" id, 1 "OldCertId" old_cert_id, 2 "ResourceTypes" resource_types, 3 "Status" status,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUploadUpdateRecordDetail {
    pub deploy_record_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeHostUploadUpdateRecordDetail(deploy_record_id: i64)
    "DescribeHostUploadUpdateRecordDetail" -> DescribeHostUploadUpdateRecordDetailOutput {
    0 "DeployRecordId" deploy_record_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeHostUploadUpdateRecordDetail: DeployRecord =
    Offset "Offset", "DeployRecordDetail" deploy_record_detail
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUploadUpdateRecordDetailOutput {
    pub deploy_record_detail: Option<Vec<DeployRecord>>,
}
model! { DescribeHostUploadUpdateRecordDetailOutput {
    0 "DeployRecordDetail" deploy_record_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecord {
    pub total_count: Option<i64>,
    pub success_total_count: Option<i64>,
    pub failed_total_count: Option<i64>,
    pub running_total_count: Option<i64>,
    pub r#type: Option<i64>,
    pub record_detail_list: Option<Vec<DeployRecordList>>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub pending_total_count: Option<i64>,
}
model! { DeployRecord {
    0 "TotalCount" total_count, 1 "SuccessTotalCount" success_total_count, 2 "FailedTotalCount" failed_total_count,
    3 "RunningTotalCount" running_total_count, 4 "Type" r#type, 5 "RecordDetailList" record_detail_list,
    6 "Status" status, 7 "CreateTime" create_time, 8 "PendingTotalCount" pending_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecordList {
    pub resource_type: Option<String>,
    pub list: Option<Vec<DeployRecordItem>>,
    pub total_count: Option<i64>,
}
model! { DeployRecordList {
    0 "ResourceType" resource_type, 1 "List" list, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecordItem {
    pub id: Option<u64>,
    pub old_cert_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub listener_id: Option<String>,
    pub domains: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub status: Option<i64>,
    pub error_msg: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub listener_name: Option<String>,
    pub sni_switch: Option<i64>,
    pub bucket: Option<String>,
    pub namespace: Option<String>,
    pub secret_name: Option<String>,
    pub port: Option<i64>,
    pub region: Option<String>,
    pub forward: Option<i64>,
    pub ssl_mode: Option<String>,
    pub resource_type: Option<String>,
}
model! { DeployRecordItem {
    0 "Id" id, 1 "OldCertId" old_cert_id, 2 "InstanceId" instance_id, 3 "InstanceName" instance_name,
    4 "ListenerId" listener_id, 5 "Domains" domains, 6 "Protocol" protocol, 7 "Status" status, 8 "ErrorMsg" error_msg,
    9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "ListenerName" listener_name, 12 "SniSwitch" sni_switch,
    13 "Bucket" bucket, 14 "Namespace" namespace, 15 "SecretName" secret_name, 16 "Port" port, 17 "Region" region,
    18 "Forward" forward, 19 "SSLMode" ssl_mode, 20 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostVodInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostVodInstanceList() "DescribeHostVodInstanceList" -> DescribeHostVodInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: u64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostVodInstanceListOutput {
    pub instance_list: Option<Vec<VodInstanceDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeHostVodInstanceListOutput {
    0 "InstanceList" instance_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWafInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostWafInstanceList() "DescribeHostWafInstanceList" -> DescribeHostWafInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: u64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWafInstanceListOutput {
    pub instance_list: Option<Vec<WafInstanceDetail>>,
}
model! { DescribeHostWafInstanceListOutput {
    0 "InstanceList" instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagerDetail {
    pub manager_id: i64,
    /// Deprecated.
    pub limit: Option<i64>,
    /// Deprecated.
    pub offset: Option<i64>,
}
operation! { DescribeManagerDetail(manager_id: i64) "DescribeManagerDetail" -> DescribeManagerDetailOutput {
    0 "ManagerId" manager_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeManagerDetail: ManagerStatusInfo = Offset "Offset", "StatusInfo" status_info }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagerDetailOutput {
    /// Deprecated.
    pub status: Option<String>,
    pub manager_first_name: Option<String>,
    pub manager_mail: Option<String>,
    pub contact_first_name: Option<String>,
    pub manager_last_name: Option<String>,
    pub contact_position: Option<String>,
    pub manager_position: Option<String>,
    pub verify_time: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub contact_last_name: Option<String>,
    pub manager_phone: Option<String>,
    pub contact_phone: Option<String>,
    pub contact_mail: Option<String>,
    pub manager_department: Option<String>,
    pub company_info: Option<CompanyInfo>,
    pub company_id: Option<i64>,
    pub manager_id: Option<i64>,
    pub status_info: Option<Vec<ManagerStatusInfo>>,
    pub manager_id_type: Option<String>,
    pub manager_id_number: Option<String>,
    pub contact_id_type: Option<String>,
    pub contact_id_number: Option<String>,
}
model! { DescribeManagerDetailOutput {
    0 "Status" status, 1 "ManagerFirstName" manager_first_name, 2 "ManagerMail" manager_mail,
    3 "ContactFirstName" contact_first_name, 4 "ManagerLastName" manager_last_name,
    5 "ContactPosition" contact_position, 6 "ManagerPosition" manager_position, 7 "VerifyTime" verify_time,
    8 "CreateTime" create_time, 9 "ExpireTime" expire_time, 10 "ContactLastName" contact_last_name,
    11 "ManagerPhone" manager_phone, 12 "ContactPhone" contact_phone, 13 "ContactMail" contact_mail,
    14 "ManagerDepartment" manager_department, 15 "CompanyInfo" company_info, 16 "CompanyId" company_id,
    17 "ManagerId" manager_id, 18 "StatusInfo" status_info, 19 "ManagerIdType" manager_id_type,
    20 "ManagerIdNumber" manager_id_number, 21 "ContactIdType" contact_id_type, 22 "ContactIdNumber" contact_id_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagerStatusInfo {
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub manager_pre_audit_domains: Option<Vec<ManagerPreAuditDomain>>,
}
model! { ManagerStatusInfo {
    0 "Type" r#type, 1 "Status" status, 2 "CreateTime" create_time, 3 "ExpireTime" expire_time,
    4 "ManagerPreAuditDomains" manager_pre_audit_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagerPreAuditDomain {
    pub domain: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { ManagerPreAuditDomain {
    0 "Domain" domain, 1 "CreateTime" create_time, 2 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagers {
    pub company_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub manager_name: Option<String>,
    pub manager_mail: Option<String>,
    pub status: Option<String>,
    pub search_key: Option<String>,
}
operation! { DescribeManagers(company_id: i64) "DescribeManagers" -> DescribeManagersOutput {
    0 "CompanyId" company_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "ManagerName" manager_name: String,
    4 "ManagerMail" manager_mail: String, 5 "Status" status: String, 6 "SearchKey" search_key: String
} }
paged! { DescribeManagers: ManagerInfo = Offset "Offset", "Managers" managers, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagersOutput {
    pub managers: Option<Vec<ManagerInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeManagersOutput {
    0 "Managers" managers, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagerInfo {
    pub status: Option<String>,
    pub manager_first_name: Option<String>,
    pub manager_last_name: Option<String>,
    pub manager_position: Option<String>,
    pub manager_phone: Option<String>,
    pub manager_mail: Option<String>,
    pub manager_department: Option<String>,
    pub create_time: Option<String>,
    pub domain_count: Option<i64>,
    pub cert_count: Option<i64>,
    pub manager_id: Option<i64>,
    pub expire_time: Option<String>,
    pub submit_audit_time: Option<String>,
    pub verify_time: Option<String>,
    pub status_info: Option<Vec<ManagerStatusInfo>>,
    pub tags: Option<Vec<Tags>>,
}
model! { ManagerInfo {
    0 "Status" status, 1 "ManagerFirstName" manager_first_name, 2 "ManagerLastName" manager_last_name,
    3 "ManagerPosition" manager_position, 4 "ManagerPhone" manager_phone, 5 "ManagerMail" manager_mail,
    6 "ManagerDepartment" manager_department, 7 "CreateTime" create_time, 8 "DomainCount" domain_count,
    9 "CertCount" cert_count, 10 "ManagerId" manager_id, 11 "ExpireTime" expire_time,
    12 "SubmitAuditTime" submit_audit_time, 13 "VerifyTime" verify_time, 14 "StatusInfo" status_info, 15 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackages {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub status: Option<String>,
    pub expire_time: Option<String>,
    pub package_id: Option<String>,
    pub r#type: Option<String>,
    pub pid: Option<i64>,
}
operation! { DescribePackages() "DescribePackages" -> DescribePackagesOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Status" status: String, 3 "ExpireTime" expire_time: String,
    4 "PackageId" package_id: String, 5 "Type" r#type: String, 6 "Pid" pid: i64
} }
paged! { DescribePackages: PackageInfo = Offset "Offset", "Packages" packages, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackagesOutput {
    pub packages: Option<Vec<PackageInfo>>,
    pub total_count: Option<u64>,
    pub total_balance: Option<u64>,
}
model! { DescribePackagesOutput {
    0 "Packages" packages, 1 "TotalCount" total_count, 2 "TotalBalance" total_balance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageInfo {
    pub package_id: Option<String>,
    pub total: Option<u64>,
    pub balance: Option<u64>,
    pub r#type: Option<String>,
    pub source_uin: Option<u64>,
    pub status: Option<String>,
    pub expire_time: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub source_type: Option<String>,
    pub transfer_out_infos: Option<Vec<PackageTransferOutInfo>>,
}
model! { PackageInfo {
    0 "PackageId" package_id, 1 "Total" total, 2 "Balance" balance, 3 "Type" r#type, 4 "SourceUin" source_uin,
    5 "Status" status, 6 "ExpireTime" expire_time, 7 "UpdateTime" update_time, 8 "CreateTime" create_time,
    9 "SourceType" source_type, 10 "TransferOutInfos" transfer_out_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageTransferOutInfo {
    pub package_id: Option<String>,
    pub transfer_code: Option<String>,
    pub transfer_count: Option<u64>,
    pub receive_package_id: Option<String>,
    pub expire_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub transfer_status: Option<String>,
    pub receiver_uin: Option<u64>,
    pub receive_time: Option<String>,
}
model! { PackageTransferOutInfo {
    0 "PackageId" package_id, 1 "TransferCode" transfer_code, 2 "TransferCount" transfer_count,
    3 "ReceivePackageId" receive_package_id, 4 "ExpireTime" expire_time, 5 "CreateTime" create_time,
    6 "UpdateTime" update_time, 7 "TransferStatus" transfer_status, 8 "ReceiverUin" receiver_uin,
    9 "ReceiveTime" receive_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCertificate {
    pub certificate_id: String,
}
operation! { DownloadCertificate(certificate_id: String) "DownloadCertificate" -> DownloadCertificateOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCertificateOutput {
    pub content: Option<String>,
    pub content_type: Option<String>,
}
model! { DownloadCertificateOutput {
    0 "Content" content, 1 "ContentType" content_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateAlias {
    pub certificate_id: String,
    pub alias: Option<String>,
}
operation! { ModifyCertificateAlias(certificate_id: String) "ModifyCertificateAlias" -> ModifyCertificateAliasOutput {
    0 "CertificateId" certificate_id, 1 "Alias" alias: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateAliasOutput {
    pub certificate_id: Option<String>,
}
model! { ModifyCertificateAliasOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateProject {
    pub certificate_id_list: Vec<String>,
    pub project_id: u64,
}
operation! { ModifyCertificateProject(certificate_id_list: Vec<String>, project_id: u64)
    "ModifyCertificateProject" -> ModifyCertificateProjectOutput {
    0 "CertificateIdList" certificate_id_list, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateProjectOutput {
    pub success_certificates: Option<Vec<String>>,
    pub fail_certificates: Option<Vec<String>>,
}
model! { ModifyCertificateProjectOutput {
    0 "SuccessCertificates" success_certificates, 1 "FailCertificates" fail_certificates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateResubmit {
    pub certificate_id: String,
}
operation! { ModifyCertificateResubmit(certificate_id: String)
    "ModifyCertificateResubmit" -> ModifyCertificateResubmitOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateResubmitOutput {
    pub certificate_id: Option<String>,
}
model! { ModifyCertificateResubmitOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificatesExpiringNotificationSwitch {
    pub certificate_ids: Vec<String>,
    pub switch_status: u64,
}
operation! { ModifyCertificatesExpiringNotificationSwitch(certificate_ids: Vec<String>, switch_status: u64)
    "ModifyCertificatesExpiringNotificationSwitch" -> ModifyCertificatesExpiringNotificationSwitchOutput {
    0 "CertificateIds" certificate_ids, 1 "SwitchStatus" switch_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificatesExpiringNotificationSwitchOutput {
    pub certificate_ids: Option<Vec<String>>,
}
model! { ModifyCertificatesExpiringNotificationSwitchOutput {
    0 "CertificateIds" certificate_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCertificate {
    pub certificate_id: String,
    pub valid_type: String,
    pub csr_type: Option<String>,
    pub csr_content: Option<String>,
    pub csrkey_password: Option<Secret>,
    pub reason: Option<String>,
    pub cert_csr_encrypt_algo: Option<String>,
    pub cert_csr_key_parameter: Option<String>,
    pub sign_algo: Option<String>,
    pub use_cross_sign_root: Option<bool>,
}
operation! { ReplaceCertificate(certificate_id: String, valid_type: String)
    "ReplaceCertificate" -> ReplaceCertificateOutput {
    0 "CertificateId" certificate_id, 1 "ValidType" valid_type, 2 "CsrType" csr_type: String,
    3 "CsrContent" csr_content: String, 4 "CsrkeyPassword" csrkey_password: Secret, 5 "Reason" reason: String,
    6 "CertCSREncryptAlgo" cert_csr_encrypt_algo: String, 7 "CertCSRKeyParameter" cert_csr_key_parameter: String,
    8 "SignAlgo" sign_algo: String, 9 "UseCrossSignRoot" use_cross_sign_root: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { ReplaceCertificateOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeCertificate {
    pub certificate_id: String,
    pub reason: Option<String>,
}
operation! { RevokeCertificate(certificate_id: String) "RevokeCertificate" -> RevokeCertificateOutput {
    0 "CertificateId" certificate_id, 1 "Reason" reason: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeCertificateOutput {
    pub revoke_domain_validate_auths: Option<Vec<RevokeDomainValidateAuths>>,
}
model! { RevokeCertificateOutput {
    0 "RevokeDomainValidateAuths" revoke_domain_validate_auths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDomainValidateAuths {
    pub domain_validate_auth_path: Option<String>,
    pub domain_validate_auth_key: Option<Secret>,
    pub domain_validate_auth_value: Option<String>,
    pub domain_validate_auth_domain: Option<String>,
}
model! { RevokeDomainValidateAuths {
    0 "DomainValidateAuthPath" domain_validate_auth_path, 1 "DomainValidateAuthKey" domain_validate_auth_key,
    2 "DomainValidateAuthValue" domain_validate_auth_value, 3 "DomainValidateAuthDomain" domain_validate_auth_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAuditManager {
    pub manager_id: i64,
}
operation! { SubmitAuditManager(manager_id: i64) "SubmitAuditManager" -> SubmitAuditManagerOutput {
    0 "ManagerId" manager_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAuditManagerOutput {
    pub manager_id: Option<i64>,
}
model! { SubmitAuditManagerOutput {
    0 "ManagerId" manager_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCertificateInformation {
    pub certificate_id: String,
    pub csr_type: Option<String>,
    pub csr_content: Option<String>,
    pub certificate_domain: Option<String>,
    pub domain_list: Option<Vec<String>>,
    pub key_password: Option<Secret>,
    pub organization_name: Option<String>,
    pub organization_division: Option<String>,
    pub organization_address: Option<String>,
    pub organization_country: Option<String>,
    pub organization_city: Option<String>,
    pub organization_region: Option<String>,
    pub postal_code: Option<String>,
    pub phone_area_code: Option<String>,
    pub phone_number: Option<String>,
    pub verify_type: Option<String>,
    pub admin_first_name: Option<String>,
    pub admin_last_name: Option<String>,
    pub admin_phone_num: Option<String>,
    pub admin_email: Option<String>,
    pub admin_position: Option<String>,
    pub contact_first_name: Option<String>,
    pub contact_last_name: Option<String>,
    pub contact_email: Option<String>,
    pub contact_number: Option<String>,
    pub contact_position: Option<String>,
    pub is_dv: Option<bool>,
}
operation! { SubmitCertificateInformation(certificate_id: String)
    "SubmitCertificateInformation" -> SubmitCertificateInformationOutput {
    0 "CertificateId" certificate_id, 1 "CsrType" csr_type: String, 2 "CsrContent" csr_content: String,
    3 "CertificateDomain" certificate_domain: String, 4 "DomainList" domain_list: Vec<String>,
    5 "KeyPassword" key_password: Secret, 6 "OrganizationName" organization_name: String,
    7 "OrganizationDivision" organization_division: String, 8 "OrganizationAddress" organization_address: String,
    9 "OrganizationCountry" organization_country: String, 10 "OrganizationCity" organization_city: String,
    11 "OrganizationRegion" organization_region: String, 12 "PostalCode" postal_code: String,
    13 "PhoneAreaCode" phone_area_code: String, 14 "PhoneNumber" phone_number: String,
    15 "VerifyType" verify_type: String, 16 "AdminFirstName" admin_first_name: String,
    17 "AdminLastName" admin_last_name: String, 18 "AdminPhoneNum" admin_phone_num: String,
    19 "AdminEmail" admin_email: String, 20 "AdminPosition" admin_position: String,
    21 "ContactFirstName" contact_first_name: String, 22 "ContactLastName" contact_last_name: String,
    23 "ContactEmail" contact_email: String, 24 "ContactNumber" contact_number: String,
    25 "ContactPosition" contact_position: String, 26 "IsDV" is_dv: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCertificateInformationOutput {
    pub certificate_id: Option<String>,
}
model! { SubmitCertificateInformationOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCertificateInstance {
    pub old_certificate_id: String,
    pub resource_types: Vec<String>,
    pub certificate_id: Option<String>,
    /// Deprecated.
    pub regions: Option<Vec<String>>,
    pub resource_types_regions: Option<Vec<ResourceTypeRegions>>,
    pub certificate_public_key: Option<String>,
    pub certificate_private_key: Option<Secret>,
    pub expiring_notification_switch: Option<u64>,
    pub repeatable: Option<bool>,
    pub allow_download: Option<bool>,
    pub tags: Option<Vec<Tags>>,
    pub project_id: Option<u64>,
}
operation! { UpdateCertificateInstance(old_certificate_id: String, resource_types: Vec<String>)
    "UpdateCertificateInstance" -> UpdateCertificateInstanceOutput {
    0 "OldCertificateId" old_certificate_id, 1 "ResourceTypes" resource_types, 2 "CertificateId" certificate_id: String,
    3 "Regions" regions: Vec<String>, 4 "ResourceTypesRegions" resource_types_regions: Vec<ResourceTypeRegions>,
    5 "CertificatePublicKey" certificate_public_key: String, 6 "CertificatePrivateKey" certificate_private_key: Secret,
    7 "ExpiringNotificationSwitch" expiring_notification_switch: u64, 8 "Repeatable" repeatable: bool,
    9 "AllowDownload" allow_download: bool, 10 "Tags" tags: Vec<Tags>, 11 "ProjectId" project_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTypeRegions {
    pub resource_type: Option<String>,
    pub regions: Option<Vec<String>>,
}
input! { ResourceTypeRegions() {
    0 "ResourceType" resource_type: String, 1 "Regions" regions: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCertificateInstanceOutput {
    pub deploy_record_id: Option<u64>,
    pub deploy_status: Option<i64>,
    pub update_sync_progress: Option<Vec<UpdateSyncProgress>>,
}
model! { UpdateCertificateInstanceOutput {
    0 "DeployRecordId" deploy_record_id, 1 "DeployStatus" deploy_status, 2 "UpdateSyncProgress" update_sync_progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSyncProgress {
    pub resource_type: Option<String>,
    pub update_sync_progress_regions: Option<Vec<UpdateSyncProgressRegion>>,
    pub status: Option<i64>,
}
model! { UpdateSyncProgress {
    0 "ResourceType" resource_type, 1 "UpdateSyncProgressRegions" update_sync_progress_regions, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSyncProgressRegion {
    pub region: Option<String>,
    pub total_count: Option<i64>,
    pub offset_count: Option<i64>,
    pub status: Option<i64>,
}
model! { UpdateSyncProgressRegion {
    0 "Region" region, 1 "TotalCount" total_count, 2 "OffsetCount" offset_count, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCertificateRecordRetry {
    pub deploy_record_id: Option<i64>,
    pub deploy_record_detail_id: Option<i64>,
}
operation! { UpdateCertificateRecordRetry() "UpdateCertificateRecordRetry" -> Empty {
    0 "DeployRecordId" deploy_record_id: i64, 1 "DeployRecordDetailId" deploy_record_detail_id: i64
} }

pub type UpdateCertificateRecordRetryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCertificateRecordRollback {
    pub deploy_record_id: Option<i64>,
}
operation! { UpdateCertificateRecordRollback()
    "UpdateCertificateRecordRollback" -> UpdateCertificateRecordRollbackOutput {
    0 "DeployRecordId" deploy_record_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCertificateRecordRollbackOutput {
    pub deploy_record_id: Option<i64>,
}
model! { UpdateCertificateRecordRollbackOutput {
    0 "DeployRecordId" deploy_record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCertificate {
    pub certificate_public_key: String,
    pub certificate_private_key: Option<Secret>,
    pub certificate_type: Option<String>,
    pub alias: Option<String>,
    pub project_id: Option<u64>,
    pub certificate_use: Option<String>,
    pub tags: Option<Vec<Tags>>,
    pub repeatable: Option<bool>,
    pub key_password: Option<Secret>,
}
operation! { UploadCertificate(certificate_public_key: String) "UploadCertificate" -> UploadCertificateOutput {
    0 "CertificatePublicKey" certificate_public_key, 1 "CertificatePrivateKey" certificate_private_key: Secret,
    2 "CertificateType" certificate_type: String, 3 "Alias" alias: String, 4 "ProjectId" project_id: u64,
    5 "CertificateUse" certificate_use: String, 6 "Tags" tags: Vec<Tags>, 7 "Repeatable" repeatable: bool,
    8 "KeyPassword" key_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCertificateOutput {
    pub certificate_id: Option<String>,
    pub repeat_cert_id: Option<String>,
}
model! { UploadCertificateOutput {
    0 "CertificateId" certificate_id, 1 "RepeatCertId" repeat_cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadConfirmLetter {
    pub certificate_id: String,
    pub confirm_letter: String,
}
operation! { UploadConfirmLetter(certificate_id: String, confirm_letter: String)
    "UploadConfirmLetter" -> UploadConfirmLetterOutput {
    0 "CertificateId" certificate_id, 1 "ConfirmLetter" confirm_letter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadConfirmLetterOutput {
    pub certificate_id: Option<String>,
    pub is_success: Option<bool>,
}
model! { UploadConfirmLetterOutput {
    0 "CertificateId" certificate_id, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRevokeLetter {
    pub certificate_id: String,
    pub revoke_letter: String,
}
operation! { UploadRevokeLetter(certificate_id: String, revoke_letter: String)
    "UploadRevokeLetter" -> UploadRevokeLetterOutput {
    0 "CertificateId" certificate_id, 1 "RevokeLetter" revoke_letter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRevokeLetterOutput {
    pub certificate_id: Option<String>,
    pub is_success: Option<bool>,
}
model! { UploadRevokeLetterOutput {
    0 "CertificateId" certificate_id, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUpdateCertificateInstance {
    pub old_certificate_id: String,
    pub resource_types: Vec<String>,
    pub certificate_public_key: String,
    pub certificate_private_key: Secret,
    pub resource_types_regions: Option<Vec<ResourceTypeRegions>>,
    pub certificate_id: Option<String>,
}
operation! { UploadUpdateCertificateInstance(old_certificate_id: String, resource_types: Vec<String>, certificate_public_key: String, certificate_private_key: Secret)
    "UploadUpdateCertificateInstance" -> UploadUpdateCertificateInstanceOutput {
    0 "OldCertificateId" old_certificate_id, 1 "ResourceTypes" resource_types,
    2 "CertificatePublicKey" certificate_public_key, 3 "CertificatePrivateKey" certificate_private_key,
    4 "ResourceTypesRegions" resource_types_regions: Vec<ResourceTypeRegions>, 5 "CertificateId" certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUpdateCertificateInstanceOutput {
    pub deploy_record_id: Option<u64>,
    pub deploy_status: Option<i64>,
    pub update_sync_progress: Option<Vec<UpdateSyncProgress>>,
}
model! { UploadUpdateCertificateInstanceOutput {
    0 "DeployRecordId" deploy_record_id, 1 "DeployStatus" deploy_status, 2 "UpdateSyncProgress" update_sync_progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUpdateCertificateRecordRetry {
    pub deploy_record_id: Option<i64>,
    pub deploy_record_detail_id: Option<i64>,
}
operation! { UploadUpdateCertificateRecordRetry() "UploadUpdateCertificateRecordRetry" -> Empty {
    0 "DeployRecordId" deploy_record_id: i64, 1 "DeployRecordDetailId" deploy_record_detail_id: i64
} }

pub type UploadUpdateCertificateRecordRetryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUpdateCertificateRecordRollback {
    pub deploy_record_id: i64,
}
operation! { UploadUpdateCertificateRecordRollback(deploy_record_id: i64)
    "UploadUpdateCertificateRecordRollback" -> Empty {
    0 "DeployRecordId" deploy_record_id
} }

pub type UploadUpdateCertificateRecordRollbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyManager {
    pub manager_id: i64,
}
operation! { VerifyManager(manager_id: i64) "VerifyManager" -> VerifyManagerOutput {
    0 "ManagerId" manager_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyManagerOutput {
    pub manager_id: Option<i64>,
}
model! { VerifyManagerOutput {
    0 "ManagerId" manager_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_AUTH_ERROR: &str = "FailedOperation.AuthError";
    pub const FAILED_OPERATION_BOUND_RESOURCES: &str = "FailedOperation.BoundResources";
    pub const FAILED_OPERATION_CAM_AUTHORIZED_FAIL: &str = "FailedOperation.CAMAuthorizedFail";
    pub const FAILED_OPERATION_CANCEL_AUDIT_CERTIFICATE_FAILED: &str = "FailedOperation.CancelAuditCertificateFailed";
    pub const FAILED_OPERATION_CANCEL_ORDER_FAILED: &str = "FailedOperation.CancelOrderFailed";
    pub const FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED: &str = "FailedOperation.CannotBeDeletedIssued";
    pub const FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR: &str = "FailedOperation.CannotBeDeletedWithinHour";
    pub const FAILED_OPERATION_CANNOT_GET_ORDER: &str = "FailedOperation.CannotGetOrder";
    pub const FAILED_OPERATION_CERTIFICATE_CA_ERROR: &str = "FailedOperation.CertificateCaError";
    pub const FAILED_OPERATION_CERTIFICATE_CANCEL_FAILED_MULTI: &str = "FailedOperation.CertificateCancelFailedMulti";
    pub const FAILED_OPERATION_CERTIFICATE_CHAIN_ERROR: &str = "FailedOperation.CertificateChainError";
    pub const FAILED_OPERATION_CERTIFICATE_CSR_PARSE_FAILED: &str = "FailedOperation.CertificateCsrParseFailed";
    pub const FAILED_OPERATION_CERTIFICATE_DEPLOY_DETAIL_ROLLBACK_STATUS_INVALID: &str =
        "FailedOperation.CertificateDeployDetailRollbackStatusInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_DEPLOY_HAS_PENDING_RECORD: &str =
        "FailedOperation.CertificateDeployHasPendingRecord";
    pub const FAILED_OPERATION_CERTIFICATE_DEPLOY_INSTANCE_EMPTY: &str =
        "FailedOperation.CertificateDeployInstanceEmpty";
    pub const FAILED_OPERATION_CERTIFICATE_DEPLOY_INSTANCE_FORMAT_ERROR: &str =
        "FailedOperation.CertificateDeployInstanceFormatError";
    pub const FAILED_OPERATION_CERTIFICATE_DEPLOY_NOT_EXIST: &str = "FailedOperation.CertificateDeployNotExist";
    pub const FAILED_OPERATION_CERTIFICATE_DEPLOY_RETRY_STATUS_INVALID: &str =
        "FailedOperation.CertificateDeployRetryStatusInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_DEPLOY_ROLLBACK_STATUS_INVALID: &str =
        "FailedOperation.CertificateDeployRollbackStatusInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_DOWNLOAD_SERVICE_TYPE_NOT_SUPPORT: &str =
        "FailedOperation.CertificateDownloadServiceTypeNotSupport";
    pub const FAILED_OPERATION_CERTIFICATE_ENCRYPT_INVALID: &str = "FailedOperation.CertificateEncryptInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_EXISTS: &str = "FailedOperation.CertificateExists";
    pub const FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW: &str =
        "FailedOperation.CertificateHostDeployCanNotAllow";
    pub const FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT: &str =
        "FailedOperation.CertificateHostResourceInnerInterrupt";
    pub const FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INSTANCE_HUGE_LIMIT: &str =
        "FailedOperation.CertificateHostResourceInstanceHugeLimit";
    pub const FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_TYPE_INVALID: &str =
        "FailedOperation.CertificateHostResourceTypeInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_INFO_SUBMIT_CONTACT_EMAIL_EMPTY: &str =
        "FailedOperation.CertificateInfoSubmitContactEmailEmpty";
    pub const FAILED_OPERATION_CERTIFICATE_INFO_SUBMIT_DOMAIN_INVALID: &str =
        "FailedOperation.CertificateInfoSubmitDomainInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_INFO_SUBMIT_STATUS_INVALID: &str =
        "FailedOperation.CertificateInfoSubmitStatusInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_INVALID: &str = "FailedOperation.CertificateInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_MATCH_ERROR: &str = "FailedOperation.CertificateMatchError";
    pub const FAILED_OPERATION_CERTIFICATE_MISMATCH: &str = "FailedOperation.CertificateMismatch";
    pub const FAILED_OPERATION_CERTIFICATE_NOT_ALLOW_DOWNLOAD: &str = "FailedOperation.CertificateNotAllowDownload";
    pub const FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE: &str = "FailedOperation.CertificateNotAvailable";
    pub const FAILED_OPERATION_CERTIFICATE_NOT_DEPLOY_INSTANCE: &str = "FailedOperation.CertificateNotDeployInstance";
    pub const FAILED_OPERATION_CERTIFICATE_NOT_FOUND: &str = "FailedOperation.CertificateNotFound";
    pub const FAILED_OPERATION_CERTIFICATE_NOT_FOUND_OR_AUDITED: &str = "FailedOperation.CertificateNotFoundOrAudited";
    pub const FAILED_OPERATION_CERTIFICATE_NOT_FOUND_OR_CANT_CANCEL: &str =
        "FailedOperation.CertificateNotFoundOrCantCancel";
    pub const FAILED_OPERATION_CERTIFICATE_ORDER_SUBMIT_PROCESSING: &str =
        "FailedOperation.CertificateOrderSubmitProcessing";
    pub const FAILED_OPERATION_CERTIFICATE_ORDER_SUBMIT_ROOT_CA_INVALID: &str =
        "FailedOperation.CertificateOrderSubmitRootCAInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_PARSE_ERROR: &str = "FailedOperation.CertificateParseError";
    pub const FAILED_OPERATION_CERTIFICATE_PRE_VERIFY_EMAIL_INVALID: &str =
        "FailedOperation.CertificatePreVerifyEmailInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_STATUS_NOT_ALLOW_DOWNLOAD: &str =
        "FailedOperation.CertificateStatusNotAllowDownload";
    pub const FAILED_OPERATION_CERTIFICATE_STATUS_NOT_ALLOW_RESUBMIT: &str =
        "FailedOperation.CertificateStatusNotAllowResubmit";
    pub const FAILED_OPERATION_CERTIFICATE_STATUS_NOT_ALLOW_VERIFY: &str =
        "FailedOperation.CertificateStatusNotAllowVerify";
    pub const FAILED_OPERATION_CERTIFICATE_SUBMIT_HOSTING_CERT_ERROR: &str =
        "FailedOperation.CertificateSubmitHostingCertError";
    pub const FAILED_OPERATION_CERTIFICATE_SYNC_TASK_CERTIFICATE_ID_COUNT_INVALID: &str =
        "FailedOperation.CertificateSyncTaskCertificateIdCountInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_SYNC_TASK_ID_INVALID: &str = "FailedOperation.CertificateSyncTaskIdInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_TYPE_INFO_NOT_FOUND: &str = "FailedOperation.CertificateTypeInfoNotFound";
    pub const FAILED_OPERATION_CERTIFICATE_WHITE_FUNC_ERROR: &str = "FailedOperation.CertificateWhiteFuncError";
    pub const FAILED_OPERATION_CONFIRM_LETTER_TOO_LARGE: &str = "FailedOperation.ConfirmLetterTooLarge";
    pub const FAILED_OPERATION_CONFIRM_LETTER_TOO_SMALL: &str = "FailedOperation.ConfirmLetterTooSmall";
    pub const FAILED_OPERATION_DELETE_FAILED_TIME_NOT_UP: &str = "FailedOperation.DeleteFailedTimeNotUp";
    pub const FAILED_OPERATION_DELETE_RESOURCE_FAILED: &str = "FailedOperation.DeleteResourceFailed";
    pub const FAILED_OPERATION_EXCEEDS_FREE_LIMIT: &str = "FailedOperation.ExceedsFreeLimit";
    pub const FAILED_OPERATION_FILE_TOO_LARGE: &str = "FailedOperation.FileTooLarge";
    pub const FAILED_OPERATION_FILE_TOO_SMALL: &str = "FailedOperation.FileTooSmall";
    pub const FAILED_OPERATION_GEN_CSR_FAIL: &str = "FailedOperation.GenCSRFail";
    pub const FAILED_OPERATION_ILLEGAL_MANAGER_STATUS: &str = "FailedOperation.IllegalManagerStatus";
    pub const FAILED_OPERATION_INVALID_CERTIFICATE_SOURCE: &str = "FailedOperation.InvalidCertificateSource";
    pub const FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE: &str = "FailedOperation.InvalidCertificateStatusCode";
    pub const FAILED_OPERATION_INVALID_CONFIRM_LETTER_FORMAT: &str = "FailedOperation.InvalidConfirmLetterFormat";
    pub const FAILED_OPERATION_INVALID_CONFIRM_LETTER_FORMAT_WOSIGN: &str =
        "FailedOperation.InvalidConfirmLetterFormatWosign";
    pub const FAILED_OPERATION_INVALID_FILE_TYPE: &str = "FailedOperation.InvalidFileType";
    pub const FAILED_OPERATION_INVALID_PARAM: &str = "FailedOperation.InvalidParam";
    pub const FAILED_OPERATION_MAIN_DOMAIN_CERTIFICATE_COUNT_LIMIT: &str =
        "FailedOperation.MainDomainCertificateCountLimit";
    pub const FAILED_OPERATION_MANAGER_CAN_NOT_DELETE_CA: &str = "FailedOperation.ManagerCanNotDeleteCa";
    pub const FAILED_OPERATION_MANAGER_CAN_NOT_DELETE_CERT: &str = "FailedOperation.ManagerCanNotDeleteCert";
    pub const FAILED_OPERATION_NETWORK_ERROR: &str = "FailedOperation.NetworkError";
    pub const FAILED_OPERATION_NO_PROJECT_PERMISSION: &str = "FailedOperation.NoProjectPermission";
    pub const FAILED_OPERATION_NO_REAL_NAME_AUTH: &str = "FailedOperation.NoRealNameAuth";
    pub const FAILED_OPERATION_ORDER_ALREADY_REPLACED: &str = "FailedOperation.OrderAlreadyReplaced";
    pub const FAILED_OPERATION_ORDER_REPLACE_FAILED: &str = "FailedOperation.OrderReplaceFailed";
    pub const FAILED_OPERATION_PACKAGE_COUNT_LIMIT: &str = "FailedOperation.PackageCountLimit";
    pub const FAILED_OPERATION_PACKAGE_EXPIRED: &str = "FailedOperation.PackageExpired";
    pub const FAILED_OPERATION_PACKAGE_NOT_FOUND: &str = "FailedOperation.PackageNotFound";
    pub const FAILED_OPERATION_RENEW_NOT_ISSUED: &str = "FailedOperation.RenewNotIssued";
    pub const FAILED_OPERATION_REVOKE_FAILED: &str = "FailedOperation.RevokeFailed";
    pub const FAILED_OPERATION_REVOKE_RESOURCE_FAILED: &str = "FailedOperation.RevokeResourceFailed";
    pub const FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION: &str = "FailedOperation.RoleNotFoundAuthorization";
    pub const FAILED_OPERATION_SYSTEM_ERROR: &str = "FailedOperation.SystemError";
    pub const FAILED_OPERATION_TRADE_ERROR: &str = "FailedOperation.TradeError";
    pub const FAILED_OPERATION_UPLOAD_CONFIRM_CERTIFICATE_NOT_SUPPORT: &str =
        "FailedOperation.UploadConfirmCertificateNotSupport";
    pub const FAILED_OPERATION_UPLOAD_CONFIRM_CERTIFICATE_NOT_SUPPORT_DV: &str =
        "FailedOperation.UploadConfirmCertificateNotSupportDV";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_BACKEND_RESPONSE_EMPTY: &str = "InternalError.BackendResponseEmpty";
    pub const INTERNAL_ERROR_BACKEND_RESPONSE_ERROR: &str = "InternalError.BackendResponseError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CERTIFICATE_ID_NUMBER_LIMIT: &str = "InvalidParameter.CertificateIdNumberLimit";
    pub const INVALID_PARAMETER_CERTIFICATE_STATUS_NOT_ALLOW_RESUBMIT: &str =
        "InvalidParameter.CertificateStatusNotAllowResubmit";
    pub const INVALID_PARAMETER_CERTIFICATES_NUMBER_EXCEEDED: &str = "InvalidParameter.CertificatesNumberExceeded";
    pub const INVALID_PARAMETER_CONTAINS_INVALID_CERTIFICATE_ID: &str = "InvalidParameter.ContainsInvalidCertificateId";
    pub const INVALID_PARAMETER_DOMAIN_COUNT_INVALID: &str = "InvalidParameter.DomainCountInvalid";
    pub const INVALID_PARAMETER_DOMAIN_INVALID: &str = "InvalidParameter.DomainInvalid";
    pub const INVALID_PARAMETER_MISS_MATCH_PRIVATE_KEY: &str = "InvalidParameter.MissMatchPrivateKey";
    pub const INVALID_PARAMETER_PACKAGE_IDS_INVALID: &str = "InvalidParameter.PackageIdsInvalid";
    pub const INVALID_PARAMETER_PERIOD_INVALID: &str = "InvalidParameter.PeriodInvalid";
    pub const INVALID_PARAMETER_PRODUCT_PID_INVALID: &str = "InvalidParameter.ProductPidInvalid";
    pub const INVALID_PARAMETER_REGION_NOT_EMPTY: &str = "InvalidParameter.RegionNotEmpty";
    pub const INVALID_PARAMETER_RENEW_ALGORITHM_INVALID: &str = "InvalidParameter.RenewAlgorithmInvalid";
    pub const INVALID_PARAMETER_RENEW_CSR_INVALID: &str = "InvalidParameter.RenewCsrInvalid";
    pub const INVALID_PARAMETER_RENEW_GEN_CSR_METHOD_INVALID: &str = "InvalidParameter.RenewGenCsrMethodInvalid";
    pub const INVALID_PARAMETER_WITH_DETAIL_REASON: &str = "InvalidParameter.WithDetailReason";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_DOMAIN_MAX_LENGTH_INVALID: &str =
        "InvalidParameterValue.CertificateDomainMaxLengthInvalid";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_EMAIL_PARSE_INVALID: &str =
        "InvalidParameterValue.CertificateEmailParseInvalid";
    pub const INVALID_PARAMETER_VALUE_INTERMEDIATE_CERT_NOT_SAME: &str =
        "InvalidParameterValue.IntermediateCertNotSame";
    pub const LIMIT_EXCEEDED_RATE_LIMIT_EXCEEDED: &str = "LimitExceeded.RateLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_NOT_FOUND_MANAGER: &str = "ResourceNotFound.Manager";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
}

#[cfg(feature = "reflect")]
register! {
    ApplyCertificate, CancelAuditCertificate, CancelCertificateOrder, CertificateInfoSubmit, CertificateOrderSubmit,
    CheckCertificateChain, CheckCertificateDomainVerification, CheckCertificateExist, CommitCertificateInformation,
    CompleteCertificate, CreateCertificate, CreateCertificateBindResourceSyncTask, CreateCertificateByPackage,
    DeleteCertificate, DeleteCertificates, DeleteManager, DeployCertificateInstance, DeployCertificateRecordRetry,
    DeployCertificateRecordRollback, DescribeCertificate, DescribeCertificateBindResourceTaskDetail,
    DescribeCertificateBindResourceTaskResult, DescribeCertificateDetail, DescribeCertificateOperateLogs,
    DescribeCertificates, DescribeCompanies, DescribeDeleteCertificatesTaskResult, DescribeDeployedResources,
    DescribeDownloadCertificateUrl, DescribeHostApiGatewayInstanceList, DescribeHostCdnInstanceList,
    DescribeHostClbInstanceList, DescribeHostCosInstanceList, DescribeHostDdosInstanceList, DescribeHostDeployRecord,
    DescribeHostDeployRecordDetail, DescribeHostLighthouseInstanceList, DescribeHostLiveInstanceList,
    DescribeHostTeoInstanceList, DescribeHostTkeInstanceList, DescribeHostUpdateRecord, DescribeHostUpdateRecordDetail,
    DescribeHostUploadUpdateRecord, DescribeHostUploadUpdateRecordDetail, DescribeHostVodInstanceList,
    DescribeHostWafInstanceList, DescribeManagerDetail, DescribeManagers, DescribePackages, DownloadCertificate,
    ModifyCertificateAlias, ModifyCertificateProject, ModifyCertificateResubmit,
    ModifyCertificatesExpiringNotificationSwitch, ReplaceCertificate, RevokeCertificate, SubmitAuditManager,
    SubmitCertificateInformation, UpdateCertificateInstance, UpdateCertificateRecordRetry,
    UpdateCertificateRecordRollback, UploadCertificate, UploadConfirmLetter, UploadRevokeLetter,
    UploadUpdateCertificateInstance, UploadUpdateCertificateRecordRetry, UploadUpdateCertificateRecordRollback,
    VerifyManager
}
