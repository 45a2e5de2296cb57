//! `ssl` of Tencent Cloud, API version 2019-12-05.
//!
//! Endpoint: `ssl.tencentcloudapi.com`, or `ssl.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ssl::DescribeCertificateOperateLogs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCertificateOperateLogs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ssl", "2019-12-05", "ssl", &Endpoints::NONE);

/// Requests a free certificate for a domain.
///
/// The owner of the domain has to prove it: by a DNS record or a file, or by `DNS_AUTO` if the domain is in DNSPod of
/// the same account. Asynchronous: the response has the certificate id; `DescribeCertificate` shows what to prove, and
/// `waiters::certificate_issued` waits. The number of free certificates is limited, and they are valid for 3 months.
///
/// `ApplyCertificate` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=ApplyCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_CANCEL_ORDER_FAILED`], [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED`],
/// [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR`], [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`], [`codes::FAILED_OPERATION_CERTIFICATE_MISMATCH`],
/// [`codes::FAILED_OPERATION_EXCEEDS_FREE_LIMIT`], [`codes::FAILED_OPERATION_GEN_CSR_FAIL`],
/// [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`],
/// [`codes::FAILED_OPERATION_MAIN_DOMAIN_CERTIFICATE_COUNT_LIMIT`], [`codes::FAILED_OPERATION_NETWORK_ERROR`],
/// [`codes::FAILED_OPERATION_ORDER_ALREADY_REPLACED`], [`codes::FAILED_OPERATION_ORDER_REPLACE_FAILED`],
/// [`codes::FAILED_OPERATION_PACKAGE_COUNT_LIMIT`], [`codes::FAILED_OPERATION_PACKAGE_EXPIRED`],
/// [`codes::FAILED_OPERATION_PACKAGE_NOT_FOUND`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PACKAGE_IDS_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_DOMAIN_MAX_LENGTH_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_EMAIL_PARSE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCertificate {
    /// How to prove the ownership of the domain: `DNS_AUTO` (DNSPod of this account), `DNS` (record by hand) or `FILE`
    /// (file on the website).
    ///
    /// Required.
    pub dv_auth_method: String,
    /// Required.
    pub domain_name: String,
    pub project_id: Option<i64>,
    pub package_type: Option<String>,
    pub contact_email: Option<String>,
    pub contact_phone: Option<String>,
    pub validity_period: Option<String>,
    /// Key algorithm: `RSA` (default) or `ECC`.
    pub csr_encrypt_algo: Option<String>,
    pub csr_key_parameter: Option<String>,
    /// Secret.
    pub csr_key_password: Option<Secret>,
    pub alias: Option<String>,
    pub old_certificate_id: Option<String>,
    pub package_id: Option<String>,
    /// Whether the record of `DNS_AUTO` is deleted once the certificate is issued. Default: no.
    pub delete_dns_auto_record: Option<bool>,
    pub dns_names: Option<Vec<String>>,
}
operation! { ApplyCertificate(dv_auth_method: String, domain_name: String)
    "ApplyCertificate" -> ApplyCertificateOutput {
    0 "DvAuthMethod" dv_auth_method, 1 "DomainName" domain_name, 2 "ProjectId" project_id: i64,
    3 "PackageType" package_type: String, 4 "ContactEmail" contact_email: String,
    5 "ContactPhone" contact_phone: String, 6 "ValidityPeriod" validity_period: String,
    7 "CsrEncryptAlgo" csr_encrypt_algo: String, 8 "CsrKeyParameter" csr_key_parameter: String,
    9 "CsrKeyPassword" csr_key_password: Secret, 10 "Alias" alias: String,
    11 "OldCertificateId" old_certificate_id: String, 12 "PackageId" package_id: String,
    13 "DeleteDnsAutoRecord" delete_dns_auto_record: bool, 14 "DnsNames" dns_names: Vec<String>
} }

/// Response of [`ApplyCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { ApplyCertificateOutput {
    0 "CertificateId" certificate_id: String
} }

/// Cancels audit certificate: `CancelAuditCertificate` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CancelAuditCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_CANCEL_AUDIT_CERTIFICATE_FAILED`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_CANCEL_FAILED_MULTI`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_FOUND_OR_CANT_CANCEL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuditCertificate {
    /// Required.
    pub certificate_id: String,
}
operation! { CancelAuditCertificate(certificate_id: String) "CancelAuditCertificate" -> CancelAuditCertificateOutput {
    0 "CertificateId" certificate_id
} }

/// Response of [`CancelAuditCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuditCertificateOutput {
    pub result: Option<bool>,
}
model! { CancelAuditCertificateOutput {
    0 "Result" result: bool
} }

/// Cancels certificate order: `CancelCertificateOrder` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CancelCertificateOrder>.
///
/// Errors: [`codes::FAILED_OPERATION_CANCEL_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCertificateOrder {
    /// Required.
    pub certificate_id: String,
}
operation! { CancelCertificateOrder(certificate_id: String) "CancelCertificateOrder" -> CancelCertificateOrderOutput {
    0 "CertificateId" certificate_id
} }

/// Response of [`CancelCertificateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCertificateOrderOutput {
    pub certificate_id: Option<String>,
}
model! { CancelCertificateOrderOutput {
    0 "CertificateId" certificate_id: String
} }

/// `CertificateInfoSubmit` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CertificateInfoSubmit>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_INFO_SUBMIT_CONTACT_EMAIL_EMPTY`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_INFO_SUBMIT_DOMAIN_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_INFO_SUBMIT_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_ORDER_SUBMIT_ROOT_CA_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_SUBMIT_HOSTING_CERT_ERROR`], [`codes::FAILED_OPERATION_EXCEEDS_FREE_LIMIT`],
/// [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`], [`codes::INVALID_PARAMETER_RENEW_ALGORITHM_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfoSubmit {
    /// Required.
    pub cert_id: String,
    /// Required.
    pub gen_csr_type: String,
    /// Required.
    pub cert_common_name: String,
    /// Required.
    pub company_type: i64,
    /// Required.
    pub company_id: String,
    pub org_id_type: Option<String>,
    pub org_id_number: Option<String>,
    pub admin_id_type: Option<String>,
    pub admin_id_number: Option<String>,
    pub tech_id_type: Option<String>,
    pub tech_id_number: Option<String>,
    pub csr: Option<String>,
    pub dns_names: Option<Vec<String>>,
    /// Secret.
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
    pub auto_renew_flag: Option<i64>,
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

/// Arguments of [`CertificateInfoSubmit::new`].
pub struct CertificateInfoSubmitRequired {
    pub cert_id: String,
    pub gen_csr_type: String,
    pub cert_common_name: String,
    pub company_type: i64,
    pub company_id: String,
}
operation! {
    CertificateInfoSubmit { CertificateInfoSubmitRequired: cert_id, gen_csr_type, cert_common_name, company_type, company_id }
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
    30 "ContactEmail" contact_email: String, 31 "AutoRenewFlag" auto_renew_flag: i64,
    32 "CsrKeyParameter" csr_key_parameter: String, 33 "CsrEncryptAlgo" csr_encrypt_algo: String,
    34 "ManagerId" manager_id: String, 35 "TechPhone" tech_phone: String, 36 "TechEmail" tech_email: String,
    37 "TechTitle" tech_title: String, 38 "Type" r#type: i64, 39 "CaType" ca_type: String,
    40 "SignAlgo" sign_algo: String, 41 "UseCrossSignRoot" use_cross_sign_root: bool
} }

/// Response of [`CertificateInfoSubmit`]: empty.
pub type CertificateInfoSubmitOutput = Empty;

/// `CertificateOrderSubmit` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CertificateOrderSubmit>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_INFO_SUBMIT_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`], [`codes::FAILED_OPERATION_CERTIFICATE_ORDER_SUBMIT_PROCESSING`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_PRE_VERIFY_EMAIL_INVALID`],
/// [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`], [`codes::FAILED_OPERATION_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_RESPONSE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateOrderSubmit {
    /// Required.
    pub cert_id: String,
    pub delete_dns_auto_record: Option<i64>,
    pub verify_type: Option<String>,
}
operation! { CertificateOrderSubmit(cert_id: String) "CertificateOrderSubmit" -> CertificateOrderSubmitOutput {
    0 "CertId" cert_id, 1 "DeleteDnsAutoRecord" delete_dns_auto_record: i64, 2 "VerifyType" verify_type: String
} }

/// Response of [`CertificateOrderSubmit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateOrderSubmitOutput {
    pub order_id: Option<String>,
    pub status: Option<i64>,
    pub is_audited: Option<bool>,
}
model! { CertificateOrderSubmitOutput {
    0 "OrderId" order_id: String, 1 "Status" status: i64, 2 "IsAudited" is_audited: bool
} }

/// Checks certificate chain: `CheckCertificateChain` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CheckCertificateChain>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateChain {
    /// Required.
    pub certificate_chain: String,
}
operation! { CheckCertificateChain(certificate_chain: String) "CheckCertificateChain" -> CheckCertificateChainOutput {
    0 "CertificateChain" certificate_chain
} }

/// Response of [`CheckCertificateChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateChainOutput {
    pub is_valid: Option<bool>,
    pub is_trusted_ca: Option<bool>,
    pub chains: Vec<String>,
}
model! { CheckCertificateChainOutput {
    0 "IsValid" is_valid: bool, 1 "IsTrustedCA" is_trusted_ca: bool, 2 "Chains" chains: Vec<String>
} }

/// Checks certificate domain verification: `CheckCertificateDomainVerification` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CheckCertificateDomainVerification>.
///
/// Errors: [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_STATUS_NOT_ALLOW_VERIFY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateDomainVerification {
    /// Required.
    pub certificate_id: String,
}
operation! { CheckCertificateDomainVerification(certificate_id: String)
    "CheckCertificateDomainVerification" -> CheckCertificateDomainVerificationOutput {
    0 "CertificateId" certificate_id
} }

/// Response of [`CheckCertificateDomainVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateDomainVerificationOutput {
    pub verification_results: Vec<DomainValidationResult>,
}
model! { CheckCertificateDomainVerificationOutput {
    0 "VerificationResults" verification_results: Vec<DomainValidationResult>
} }

/// In the response of [`CheckCertificateDomainVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainValidationResult {
    pub domain: Option<String>,
    pub verify_type: Option<String>,
    pub local_check: Option<i64>,
    pub ca_check: Option<i64>,
    pub local_check_fail_reason: Option<String>,
    pub check_value: Vec<String>,
    pub frequently: Option<bool>,
    pub issued: Option<bool>,
}
model! { DomainValidationResult {
    0 "Domain" domain: String, 1 "VerifyType" verify_type: String, 2 "LocalCheck" local_check: i64,
    3 "CaCheck" ca_check: i64, 4 "LocalCheckFailReason" local_check_fail_reason: String,
    5 "CheckValue" check_value: Vec<String>, 6 "Frequently" frequently: bool, 7 "Issued" issued: bool
} }

/// Checks certificate exist: `CheckCertificateExist` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CheckCertificateExist>.
///
/// Errors: [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_STATUS_NOT_ALLOW_VERIFY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateExist {
    /// Required.
    pub certificate_public_key: String,
}
operation! { CheckCertificateExist(certificate_public_key: String)
    "CheckCertificateExist" -> CheckCertificateExistOutput {
    0 "CertificatePublicKey" certificate_public_key
} }

/// Response of [`CheckCertificateExist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateExistOutput {
    pub repeat_cert_id: Option<String>,
}
model! { CheckCertificateExistOutput {
    0 "RepeatCertId" repeat_cert_id: String
} }

/// Commits certificate information: `CommitCertificateInformation` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CommitCertificateInformation>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`],
/// [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`], [`codes::FAILED_OPERATION_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_RESPONSE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitCertificateInformation {
    /// Required.
    pub certificate_id: String,
    pub verify_type: Option<String>,
}
operation! { CommitCertificateInformation(certificate_id: String)
    "CommitCertificateInformation" -> CommitCertificateInformationOutput {
    0 "CertificateId" certificate_id, 1 "VerifyType" verify_type: String
} }

/// Response of [`CommitCertificateInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitCertificateInformationOutput {
    pub order_id: Option<String>,
    pub status: Option<i64>,
}
model! { CommitCertificateInformationOutput {
    0 "OrderId" order_id: String, 1 "Status" status: i64
} }

/// Starts the validation of a requested certificate at once, after the DNS record or file is in place.
///
/// `CompleteCertificate` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CompleteCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_NOT_FOUND_OR_AUDITED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteCertificate {
    /// Required.
    pub certificate_id: String,
}
operation! { CompleteCertificate(certificate_id: String) "CompleteCertificate" -> CompleteCertificateOutput {
    0 "CertificateId" certificate_id
} }

/// Response of [`CompleteCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { CompleteCertificateOutput {
    0 "CertificateId" certificate_id: String
} }

/// Creates certificate: `CreateCertificate` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CreateCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`], [`codes::INTERNAL_ERROR_BACKEND_RESPONSE_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificate {
    /// Required.
    pub product_id: i64,
    /// Required.
    pub domain_num: i64,
    /// Required.
    pub time_span: i64,
    pub auto_voucher: Option<i64>,
    pub tags: Option<Vec<Tags>>,
}
operation! { CreateCertificate(product_id: i64, domain_num: i64, time_span: i64)
    "CreateCertificate" -> CreateCertificateOutput {
    0 "ProductId" product_id, 1 "DomainNum" domain_num, 2 "TimeSpan" time_span, 3 "AutoVoucher" auto_voucher: i64,
    4 "Tags" tags: Vec<Tags>
} }

/// In the request of [`CreateCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tags(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateOutput {
    pub certificate_ids: Vec<String>,
    pub deal_ids: Vec<String>,
    pub resource_ids: Vec<String>,
}
model! { CreateCertificateOutput {
    0 "CertificateIds" certificate_ids: Vec<String>, 1 "DealIds" deal_ids: Vec<String>,
    2 "ResourceIds" resource_ids: Vec<String>
} }

/// Creates certificate bind resource sync task: `CreateCertificateBindResourceSyncTask` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CreateCertificateBindResourceSyncTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateBindResourceSyncTask {
    /// Required.
    pub certificate_ids: Vec<String>,
    /// Required.
    pub is_cache: i64,
}
operation! { CreateCertificateBindResourceSyncTask(certificate_ids: Vec<String>, is_cache: i64)
    "CreateCertificateBindResourceSyncTask" -> CreateCertificateBindResourceSyncTaskOutput {
    0 "CertificateIds" certificate_ids, 1 "IsCache" is_cache
} }

/// Response of [`CreateCertificateBindResourceSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateBindResourceSyncTaskOutput {
    pub cert_task_ids: Vec<CertTaskId>,
}
model! { CreateCertificateBindResourceSyncTaskOutput {
    0 "CertTaskIds" cert_task_ids: Vec<CertTaskId>
} }

/// In the response of [`CreateCertificateBindResourceSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertTaskId {
    pub cert_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CertTaskId {
    0 "CertId" cert_id: String, 1 "TaskId" task_id: String
} }

/// Creates certificate by package: `CreateCertificateByPackage` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=CreateCertificateByPackage>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_ERROR`], [`codes::INVALID_PARAMETER_DOMAIN_COUNT_INVALID`],
/// [`codes::INVALID_PARAMETER_DOMAIN_INVALID`], [`codes::INVALID_PARAMETER_PACKAGE_IDS_INVALID`],
/// [`codes::INVALID_PARAMETER_PERIOD_INVALID`], [`codes::INVALID_PARAMETER_PRODUCT_PID_INVALID`],
/// [`codes::INVALID_PARAMETER_RENEW_ALGORITHM_INVALID`], [`codes::INVALID_PARAMETER_RENEW_CSR_INVALID`],
/// [`codes::INVALID_PARAMETER_RENEW_GEN_CSR_METHOD_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateByPackage {
    /// Required.
    pub product_pid: i64,
    /// Required.
    pub package_ids: Vec<String>,
    /// Required.
    pub domain_count: String,
    /// Required.
    pub period: i64,
    pub old_certificate_id: Option<String>,
    pub renew_gen_csr_method: Option<String>,
    pub renew_csr: Option<String>,
    pub renew_algorithm_type: Option<String>,
    pub renew_algorithm_param: Option<String>,
    pub project_id: Option<i64>,
    pub tags: Option<Vec<Tags>>,
    /// Secret.
    pub renew_key_pass: Option<Secret>,
    pub domain_names: Option<String>,
    pub certificate_count: Option<i64>,
    pub manager_id: Option<i64>,
    pub company_id: Option<i64>,
    pub verify_type: Option<String>,
    pub price_key: Option<String>,
}
operation! { CreateCertificateByPackage(product_pid: i64, package_ids: Vec<String>, domain_count: String, period: i64)
    "CreateCertificateByPackage" -> CreateCertificateByPackageOutput {
    0 "ProductPid" product_pid, 1 "PackageIds" package_ids, 2 "DomainCount" domain_count, 3 "Period" period,
    4 "OldCertificateId" old_certificate_id: String, 5 "RenewGenCsrMethod" renew_gen_csr_method: String,
    6 "RenewCsr" renew_csr: String, 7 "RenewAlgorithmType" renew_algorithm_type: String,
    8 "RenewAlgorithmParam" renew_algorithm_param: String, 9 "ProjectId" project_id: i64, 10 "Tags" tags: Vec<Tags>,
    11 "RenewKeyPass" renew_key_pass: Secret, 12 "DomainNames" domain_names: String,
    13 "CertificateCount" certificate_count: i64, 14 "ManagerId" manager_id: i64, 15 "CompanyId" company_id: i64,
    16 "VerifyType" verify_type: String, 17 "PriceKey" price_key: String
} }

/// Response of [`CreateCertificateByPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateByPackageOutput {
    pub certificate_id: Option<String>,
    pub certificate_ids: Vec<String>,
}
model! { CreateCertificateByPackageOutput {
    0 "CertificateId" certificate_id: String, 1 "CertificateIds" certificate_ids: Vec<String>
} }

/// Deletes a certificate. **Irreversible.**
///
/// With `IsCheckResource` the service first checks whether cloud resources use it, and the deletion is asynchronous:
/// `DescribeDeleteCertificatesTaskResult` shows the result.
///
/// `DeleteCertificate` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DeleteCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_BOUND_RESOURCES`], [`codes::FAILED_OPERATION_CANCEL_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED`], [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR`],
/// [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`], [`codes::FAILED_OPERATION_DELETE_FAILED_TIME_NOT_UP`],
/// [`codes::FAILED_OPERATION_DELETE_RESOURCE_FAILED`], [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`],
/// [`codes::FAILED_OPERATION_NETWORK_ERROR`], [`codes::FAILED_OPERATION_ORDER_ALREADY_REPLACED`],
/// [`codes::FAILED_OPERATION_RENEW_NOT_ISSUED`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificate {
    /// Required.
    pub certificate_id: String,
    pub is_check_resource: Option<bool>,
}
operation! { DeleteCertificate(certificate_id: String) "DeleteCertificate" -> DeleteCertificateOutput {
    0 "CertificateId" certificate_id, 1 "IsCheckResource" is_check_resource: bool
} }

/// Response of [`DeleteCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificateOutput {
    pub delete_result: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteCertificateOutput {
    0 "DeleteResult" delete_result: bool, 1 "TaskId" task_id: String
} }

/// Deletes certificates: `DeleteCertificates` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DeleteCertificates>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CAM_AUTHORIZED_FAIL`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_SYNC_TASK_CERTIFICATE_ID_COUNT_INVALID`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_WITH_DETAIL_REASON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificates {
    /// Required.
    pub certificate_ids: Vec<String>,
    pub is_sync: Option<bool>,
}
operation! { DeleteCertificates(certificate_ids: Vec<String>) "DeleteCertificates" -> DeleteCertificatesOutput {
    0 "CertificateIds" certificate_ids, 1 "IsSync" is_sync: bool
} }

/// Response of [`DeleteCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificatesOutput {
    pub success: Vec<String>,
    pub fail: Vec<BatchDeleteFail>,
    pub cert_task_ids: Vec<CertTaskId>,
}
model! { DeleteCertificatesOutput {
    0 "Success" success: Vec<String>, 1 "Fail" fail: Vec<BatchDeleteFail>,
    2 "CertTaskIds" cert_task_ids: Vec<CertTaskId>
} }

/// In the response of [`DeleteCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteFail {
    pub cert_id: Option<String>,
    pub msg: Option<String>,
}
model! { BatchDeleteFail {
    0 "CertId" cert_id: String, 1 "Msg" msg: String
} }

/// Deletes manager: `DeleteManager` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DeleteManager>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_MANAGER_CAN_NOT_DELETE_CA`],
/// [`codes::FAILED_OPERATION_MANAGER_CAN_NOT_DELETE_CERT`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_NOT_FOUND_MANAGER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteManager {
    /// Required.
    pub manager_id: i64,
}
operation! { DeleteManager(manager_id: i64) "DeleteManager" -> DeleteManagerOutput {
    0 "ManagerId" manager_id
} }

/// Response of [`DeleteManager`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteManagerOutput {
    pub manager_id: Option<i64>,
}
model! { DeleteManagerOutput {
    0 "ManagerId" manager_id: i64
} }

/// Deploys certificate instance: `DeployCertificateInstance` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DeployCertificateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_HAS_PENDING_RECORD`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_INSTANCE_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_TYPE_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_CERTIFICATE_NOT_DEPLOY_INSTANCE`],
/// [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`], [`codes::INVALID_PARAMETER_REGION_NOT_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCertificateInstance {
    /// Required.
    pub certificate_id: String,
    /// Required.
    pub instance_id_list: Vec<String>,
    pub resource_type: Option<String>,
    pub status: Option<i64>,
    pub is_cache: Option<i64>,
}
operation! { DeployCertificateInstance(certificate_id: String, instance_id_list: Vec<String>)
    "DeployCertificateInstance" -> DeployCertificateInstanceOutput {
    0 "CertificateId" certificate_id, 1 "InstanceIdList" instance_id_list, 2 "ResourceType" resource_type: String,
    3 "Status" status: i64, 4 "IsCache" is_cache: i64
} }

/// Response of [`DeployCertificateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCertificateInstanceOutput {
    pub deploy_record_id: Option<i64>,
    pub deploy_status: Option<i64>,
}
model! { DeployCertificateInstanceOutput {
    0 "DeployRecordId" deploy_record_id: i64, 1 "DeployStatus" deploy_status: i64
} }

/// Deploys certificate record retry: `DeployCertificateRecordRetry` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DeployCertificateRecordRetry>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_HAS_PENDING_RECORD`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_RETRY_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_DEPLOY_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCertificateRecordRetry {
    pub deploy_record_id: Option<i64>,
    pub deploy_record_detail_id: Option<i64>,
}
operation! { DeployCertificateRecordRetry() "DeployCertificateRecordRetry" -> Empty {
    0 "DeployRecordId" deploy_record_id: i64, 1 "DeployRecordDetailId" deploy_record_detail_id: i64
} }

/// Response of [`DeployCertificateRecordRetry`]: empty.
pub type DeployCertificateRecordRetryOutput = Empty;

/// Deploys certificate record rollback: `DeployCertificateRecordRollback` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DeployCertificateRecordRollback>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_DETAIL_ROLLBACK_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_HAS_PENDING_RECORD`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_RETRY_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_ROLLBACK_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_DEPLOY_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCertificateRecordRollback {
    pub deploy_record_id: Option<i64>,
}
operation! { DeployCertificateRecordRollback()
    "DeployCertificateRecordRollback" -> DeployCertificateRecordRollbackOutput {
    0 "DeployRecordId" deploy_record_id: i64
} }

/// Response of [`DeployCertificateRecordRollback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCertificateRecordRollbackOutput {
    pub deploy_record_id: Option<i64>,
}
model! { DeployCertificateRecordRollbackOutput {
    0 "DeployRecordId" deploy_record_id: i64
} }

/// Returns one certificate with its state and, while it is requested, what has to be proved.
///
/// `waiters::certificate_issued` calls it.
///
/// `DescribeCertificate` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_CANCEL_ORDER_FAILED`], [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED`],
/// [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR`], [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`], [`codes::FAILED_OPERATION_CERTIFICATE_MISMATCH`],
/// [`codes::FAILED_OPERATION_EXCEEDS_FREE_LIMIT`], [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`],
/// [`codes::FAILED_OPERATION_NETWORK_ERROR`], [`codes::FAILED_OPERATION_ORDER_ALREADY_REPLACED`],
/// [`codes::FAILED_OPERATION_ORDER_REPLACE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificate {
    /// Required.
    pub certificate_id: String,
}
operation! { DescribeCertificate(certificate_id: String) "DescribeCertificate" -> DescribeCertificateOutput {
    0 "CertificateId" certificate_id
} }

/// Response of [`DescribeCertificate`].
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
    /// State: 0 in review, 1 issued, 2 refused, 3 expired, 4 DNS record added, 5 and 8 documents to submit, 6 and 7
    /// cancelled, 9, 10 and 12 revoked, 11 being issued again, 13 free certificate to submit, 14 refunded, 15 being
    /// moved.
    pub status: Option<i64>,
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
    pub subject_alt_name: Vec<String>,
    pub is_vip: Option<bool>,
    pub is_wildcard: Option<bool>,
    pub is_dv: Option<bool>,
    pub is_vulnerability: Option<bool>,
    pub renew_able: Option<bool>,
    pub submitted_data: Option<SubmittedData>,
    pub deployable: Option<bool>,
    pub tags: Vec<Tags>,
    pub ca_encrypt_algorithms: Vec<String>,
    pub ca_common_names: Vec<String>,
    pub ca_end_times: Vec<String>,
    pub dv_revoke_auth_detail: Vec<DvAuths>,
}
model! { DescribeCertificateOutput {
    0 "OwnerUin" owner_uin: String, 1 "ProjectId" project_id: String, 2 "From" from: String,
    3 "CertificateType" certificate_type: String, 4 "PackageType" package_type: String,
    5 "ProductZhName" product_zh_name: String, 6 "Domain" domain: String, 7 "Alias" alias: String,
    8 "Status" status: i64, 9 "StatusMsg" status_msg: String, 10 "VerifyType" verify_type: String,
    11 "VulnerabilityStatus" vulnerability_status: String, 12 "CertBeginTime" cert_begin_time: String,
    13 "CertEndTime" cert_end_time: String, 14 "ValidityPeriod" validity_period: String,
    15 "InsertTime" insert_time: String, 16 "OrderId" order_id: String,
    17 "CertificateExtra" certificate_extra: CertificateExtra, 18 "DvAuthDetail" dv_auth_detail: DvAuthDetail,
    19 "VulnerabilityReport" vulnerability_report: String, 20 "CertificateId" certificate_id: String,
    21 "PackageTypeName" package_type_name: String, 22 "StatusName" status_name: String,
    23 "SubjectAltName" subject_alt_name: Vec<String>, 24 "IsVip" is_vip: bool, 25 "IsWildcard" is_wildcard: bool,
    26 "IsDv" is_dv: bool, 27 "IsVulnerability" is_vulnerability: bool, 28 "RenewAble" renew_able: bool,
    29 "SubmittedData" submitted_data: SubmittedData, 30 "Deployable" deployable: bool, 31 "Tags" tags: Vec<Tags>,
    32 "CAEncryptAlgorithms" ca_encrypt_algorithms: Vec<String>, 33 "CACommonNames" ca_common_names: Vec<String>,
    34 "CAEndTimes" ca_end_times: Vec<String>, 35 "DvRevokeAuthDetail" dv_revoke_auth_detail: Vec<DvAuths>
} }

/// In the response of [`DescribeCertificate`].
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
    0 "DomainNumber" domain_number: String, 1 "OriginCertificateId" origin_certificate_id: String,
    2 "ReplacedBy" replaced_by: String, 3 "ReplacedFor" replaced_for: String, 4 "RenewOrder" renew_order: String,
    5 "SMCert" sm_cert: i64, 6 "CompanyType" company_type: i64,
    7 "ServiceRenewCertificateId" service_renew_certificate_id: String,
    8 "ServiceOriginCertificateId" service_origin_certificate_id: String
} }

/// In the response of [`DescribeCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DvAuthDetail {
    /// Secret.
    pub dv_auth_key: Option<Secret>,
    pub dv_auth_value: Option<String>,
    pub dv_auth_domain: Option<String>,
    pub dv_auth_path: Option<String>,
    pub dv_auth_key_sub_domain: Option<String>,
    pub dv_auths: Vec<DvAuths>,
}
model! { DvAuthDetail {
    0 "DvAuthKey" dv_auth_key: Secret, 1 "DvAuthValue" dv_auth_value: String, 2 "DvAuthDomain" dv_auth_domain: String,
    3 "DvAuthPath" dv_auth_path: String, 4 "DvAuthKeySubDomain" dv_auth_key_sub_domain: String,
    5 "DvAuths" dv_auths: Vec<DvAuths>
} }

/// In the response of [`DescribeCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DvAuths {
    /// Secret.
    pub dv_auth_key: Option<Secret>,
    pub dv_auth_value: Option<String>,
    pub dv_auth_domain: Option<String>,
    pub dv_auth_path: Option<String>,
    pub dv_auth_sub_domain: Option<String>,
    pub dv_auth_verify_type: Option<String>,
}
model! { DvAuths {
    0 "DvAuthKey" dv_auth_key: Secret, 1 "DvAuthValue" dv_auth_value: String, 2 "DvAuthDomain" dv_auth_domain: String,
    3 "DvAuthPath" dv_auth_path: String, 4 "DvAuthSubDomain" dv_auth_sub_domain: String,
    5 "DvAuthVerifyType" dv_auth_verify_type: String
} }

/// In the response of [`DescribeCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmittedData {
    pub csr_type: Option<String>,
    pub csr_content: Option<String>,
    pub certificate_domain: Option<String>,
    pub domain_list: Vec<String>,
    /// Secret.
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
    0 "CsrType" csr_type: String, 1 "CsrContent" csr_content: String, 2 "CertificateDomain" certificate_domain: String,
    3 "DomainList" domain_list: Vec<String>, 4 "KeyPassword" key_password: Secret,
    5 "OrganizationName" organization_name: String, 6 "OrganizationDivision" organization_division: String,
    7 "OrganizationAddress" organization_address: String, 8 "OrganizationCountry" organization_country: String,
    9 "OrganizationCity" organization_city: String, 10 "OrganizationRegion" organization_region: String,
    11 "PostalCode" postal_code: String, 12 "PhoneAreaCode" phone_area_code: String,
    13 "PhoneNumber" phone_number: String, 14 "AdminFirstName" admin_first_name: String,
    15 "AdminLastName" admin_last_name: String, 16 "AdminPhoneNum" admin_phone_num: String,
    17 "AdminEmail" admin_email: String, 18 "AdminPosition" admin_position: String,
    19 "ContactFirstName" contact_first_name: String, 20 "ContactLastName" contact_last_name: String,
    21 "ContactNumber" contact_number: String, 22 "ContactEmail" contact_email: String,
    23 "ContactPosition" contact_position: String, 24 "VerifyType" verify_type: String
} }

/// Describes certificate bind resource task detail: `DescribeCertificateBindResourceTaskDetail` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeCertificateBindResourceTaskDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_SYNC_TASK_ID_INVALID`],
/// [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateBindResourceTaskDetail {
    /// Required.
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

/// Response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateBindResourceTaskDetailOutput {
    pub clb: Vec<ClbInstanceList>,
    pub cdn: Vec<CdnInstanceList>,
    pub waf: Vec<WafInstanceList>,
    pub ddos: Vec<DdosInstanceList>,
    pub live: Vec<LiveInstanceList>,
    pub vod: Vec<VODInstanceList>,
    pub tke: Vec<TkeInstanceList>,
    pub apigateway: Vec<ApiGatewayInstanceList>,
    pub tcb: Vec<TCBInstanceList>,
    pub teo: Vec<TeoInstanceList>,
    pub status: Option<i64>,
    pub cache_time: Option<String>,
    pub tse: Vec<TSEInstanceList>,
    pub cos: Vec<COSInstanceList>,
    pub tdmq: Vec<TDMQInstanceList>,
    pub mqtt: Vec<MQTTInstanceList>,
    pub gaap: Vec<GAAPInstanceList>,
    pub scf: Vec<SCFInstanceList>,
}
model! { DescribeCertificateBindResourceTaskDetailOutput {
    0 "CLB" clb: Vec<ClbInstanceList>, 1 "CDN" cdn: Vec<CdnInstanceList>, 2 "WAF" waf: Vec<WafInstanceList>,
    3 "DDOS" ddos: Vec<DdosInstanceList>, 4 "LIVE" live: Vec<LiveInstanceList>, 5 "VOD" vod: Vec<VODInstanceList>,
    6 "TKE" tke: Vec<TkeInstanceList>, 7 "APIGATEWAY" apigateway: Vec<ApiGatewayInstanceList>,
    8 "TCB" tcb: Vec<TCBInstanceList>, 9 "TEO" teo: Vec<TeoInstanceList>, 10 "Status" status: i64,
    11 "CacheTime" cache_time: String, 12 "TSE" tse: Vec<TSEInstanceList>, 13 "COS" cos: Vec<COSInstanceList>,
    14 "TDMQ" tdmq: Vec<TDMQInstanceList>, 15 "MQTT" mqtt: Vec<MQTTInstanceList>, 16 "GAAP" gaap: Vec<GAAPInstanceList>,
    17 "SCF" scf: Vec<SCFInstanceList>
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbInstanceList {
    pub region: Option<String>,
    pub instance_list: Vec<ClbInstanceDetail>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { ClbInstanceList {
    0 "Region" region: String, 1 "InstanceList" instance_list: Vec<ClbInstanceDetail>, 2 "TotalCount" total_count: i64,
    3 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbInstanceDetail {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub listeners: Vec<ClbListener>,
    pub forward: Option<i64>,
}
model! { ClbInstanceDetail {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "Listeners" listeners: Vec<ClbListener>, 3 "Forward" forward: i64
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub sni_switch: Option<i64>,
    pub protocol: Option<String>,
    pub certificate: Option<Certificate>,
    pub rules: Vec<ClbListenerRule>,
    pub no_match_domains: Vec<String>,
}
model! { ClbListener {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "SniSwitch" sni_switch: i64,
    3 "Protocol" protocol: String, 4 "Certificate" certificate: Certificate, 5 "Rules" rules: Vec<ClbListenerRule>,
    6 "NoMatchDomains" no_match_domains: Vec<String>
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Certificate {
    pub cert_id: Option<String>,
    pub dns_names: Vec<String>,
    pub cert_ca_id: Option<String>,
    pub ssl_mode: Option<String>,
}
model! { Certificate {
    0 "CertId" cert_id: String, 1 "DnsNames" dns_names: Vec<String>, 2 "CertCaId" cert_ca_id: String,
    3 "SSLMode" ssl_mode: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbListenerRule {
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub is_match: Option<bool>,
    pub certificate: Option<Certificate>,
    pub no_match_domains: Vec<String>,
    pub url: Option<String>,
}
model! { ClbListenerRule {
    0 "LocationId" location_id: String, 1 "Domain" domain: String, 2 "IsMatch" is_match: bool,
    3 "Certificate" certificate: Certificate, 4 "NoMatchDomains" no_match_domains: Vec<String>, 5 "Url" url: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnInstanceList {
    pub total_count: Option<i64>,
    pub instance_list: Vec<CdnInstanceDetail>,
    pub error: Option<String>,
}
model! { CdnInstanceList {
    0 "TotalCount" total_count: i64, 1 "InstanceList" instance_list: Vec<CdnInstanceDetail>, 2 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnInstanceDetail {
    pub domain: Option<String>,
    pub cert_id: Option<String>,
    pub status: Option<String>,
    pub https_billing_switch: Option<String>,
}
model! { CdnInstanceDetail {
    0 "Domain" domain: String, 1 "CertId" cert_id: String, 2 "Status" status: String,
    3 "HttpsBillingSwitch" https_billing_switch: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafInstanceList {
    pub region: Option<String>,
    pub instance_list: Vec<WafInstanceDetail>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { WafInstanceList {
    0 "Region" region: String, 1 "InstanceList" instance_list: Vec<WafInstanceDetail>, 2 "TotalCount" total_count: i64,
    3 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafInstanceDetail {
    pub domain: Option<String>,
    pub cert_id: Option<String>,
    pub keepalive: Option<i64>,
}
model! { WafInstanceDetail {
    0 "Domain" domain: String, 1 "CertId" cert_id: String, 2 "Keepalive" keepalive: i64
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdosInstanceList {
    pub total_count: Option<i64>,
    pub instance_list: Vec<DdosInstanceDetail>,
    pub error: Option<String>,
}
model! { DdosInstanceList {
    0 "TotalCount" total_count: i64, 1 "InstanceList" instance_list: Vec<DdosInstanceDetail>, 2 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
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
    0 "Domain" domain: String, 1 "InstanceId" instance_id: String, 2 "Protocol" protocol: String,
    3 "CertId" cert_id: String, 4 "VirtualPort" virtual_port: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveInstanceList {
    pub total_count: Option<i64>,
    pub instance_list: Vec<LiveInstanceDetail>,
    pub error: Option<String>,
}
model! { LiveInstanceList {
    0 "TotalCount" total_count: i64, 1 "InstanceList" instance_list: Vec<LiveInstanceDetail>, 2 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveInstanceDetail {
    pub domain: Option<String>,
    pub cert_id: Option<String>,
    pub status: Option<i64>,
}
model! { LiveInstanceDetail {
    0 "Domain" domain: String, 1 "CertId" cert_id: String, 2 "Status" status: i64
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VODInstanceList {
    pub instance_list: Vec<VodInstanceDetail>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { VODInstanceList {
    0 "InstanceList" instance_list: Vec<VodInstanceDetail>, 1 "TotalCount" total_count: i64, 2 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodInstanceDetail {
    pub domain: Option<String>,
    pub cert_id: Option<String>,
}
model! { VodInstanceDetail {
    0 "Domain" domain: String, 1 "CertId" cert_id: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeInstanceList {
    pub region: Option<String>,
    pub instance_list: Vec<TkeInstanceDetail>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { TkeInstanceList {
    0 "Region" region: String, 1 "InstanceList" instance_list: Vec<TkeInstanceDetail>, 2 "TotalCount" total_count: i64,
    3 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeInstanceDetail {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub namespace_list: Vec<TkeNameSpaceDetail>,
    pub cluster_type: Option<String>,
    pub cluster_version: Option<String>,
}
model! { TkeInstanceDetail {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "NamespaceList" namespace_list: Vec<TkeNameSpaceDetail>, 3 "ClusterType" cluster_type: String,
    4 "ClusterVersion" cluster_version: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeNameSpaceDetail {
    pub name: Option<String>,
    pub secret_list: Vec<TkeSecretDetail>,
}
model! { TkeNameSpaceDetail {
    0 "Name" name: String, 1 "SecretList" secret_list: Vec<TkeSecretDetail>
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeSecretDetail {
    pub name: Option<String>,
    pub cert_id: Option<String>,
    pub ingress_list: Vec<TkeIngressDetail>,
    pub no_match_domains: Vec<String>,
}
model! { TkeSecretDetail {
    0 "Name" name: String, 1 "CertId" cert_id: String, 2 "IngressList" ingress_list: Vec<TkeIngressDetail>,
    3 "NoMatchDomains" no_match_domains: Vec<String>
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeIngressDetail {
    pub ingress_name: Option<String>,
    pub tls_domains: Vec<String>,
    pub domains: Vec<String>,
}
model! { TkeIngressDetail {
    0 "IngressName" ingress_name: String, 1 "TlsDomains" tls_domains: Vec<String>, 2 "Domains" domains: Vec<String>
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiGatewayInstanceList {
    pub region: Option<String>,
    pub instance_list: Vec<ApiGatewayInstanceDetail>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { ApiGatewayInstanceList {
    0 "Region" region: String, 1 "InstanceList" instance_list: Vec<ApiGatewayInstanceDetail>,
    2 "TotalCount" total_count: i64, 3 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
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
    0 "ServiceId" service_id: String, 1 "ServiceName" service_name: String, 2 "Domain" domain: String,
    3 "CertId" cert_id: String, 4 "Protocol" protocol: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBInstanceList {
    pub region: Option<String>,
    pub environments: Vec<TCBEnvironments>,
    pub error: Option<String>,
}
model! { TCBInstanceList {
    0 "Region" region: String, 1 "Environments" environments: Vec<TCBEnvironments>, 2 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBEnvironments {
    pub environment: Option<TCBEnvironment>,
    pub access_service: Option<TCBAccessService>,
    pub host_service: Option<TCBHostService>,
}
model! { TCBEnvironments {
    0 "Environment" environment: TCBEnvironment, 1 "AccessService" access_service: TCBAccessService,
    2 "HostService" host_service: TCBHostService
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBEnvironment {
    pub id: Option<String>,
    pub source: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { TCBEnvironment {
    0 "ID" id: String, 1 "Source" source: String, 2 "Name" name: String, 3 "Status" status: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBAccessService {
    pub instance_list: Vec<TCBAccessInstance>,
    pub total_count: Option<i64>,
}
model! { TCBAccessService {
    0 "InstanceList" instance_list: Vec<TCBAccessInstance>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
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
    0 "Domain" domain: String, 1 "Status" status: i64, 2 "UnionStatus" union_status: i64,
    3 "IsPreempted" is_preempted: bool, 4 "ICPStatus" icp_status: i64, 5 "OldCertificateId" old_certificate_id: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBHostService {
    pub instance_list: Vec<TCBHostInstance>,
    pub total_count: Option<i64>,
}
model! { TCBHostService {
    0 "InstanceList" instance_list: Vec<TCBHostInstance>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCBHostInstance {
    pub domain: Option<String>,
    pub status: Option<String>,
    pub dns_status: Option<String>,
    pub old_certificate_id: Option<String>,
}
model! { TCBHostInstance {
    0 "Domain" domain: String, 1 "Status" status: String, 2 "DNSStatus" dns_status: String,
    3 "OldCertificateId" old_certificate_id: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeoInstanceList {
    pub instance_list: Vec<TeoInstanceDetail>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { TeoInstanceList {
    0 "InstanceList" instance_list: Vec<TeoInstanceDetail>, 1 "TotalCount" total_count: i64, 2 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
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
    0 "Host" host: String, 1 "CertId" cert_id: String, 2 "ZoneId" zone_id: String, 3 "Status" status: String,
    4 "Algorithm" algorithm: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TSEInstanceList {
    pub instance_list: Vec<TSEInstanceDetail>,
    pub total_count: Option<i64>,
    pub region: Option<String>,
    pub error: Option<String>,
}
model! { TSEInstanceList {
    0 "InstanceList" instance_list: Vec<TSEInstanceDetail>, 1 "TotalCount" total_count: i64, 2 "Region" region: String,
    3 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TSEInstanceDetail {
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub certificate_list: Vec<GatewayCertificate>,
}
model! { TSEInstanceDetail {
    0 "GatewayId" gateway_id: String, 1 "GatewayName" gateway_name: String,
    2 "CertificateList" certificate_list: Vec<GatewayCertificate>
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayCertificate {
    pub id: Option<String>,
    pub name: Option<String>,
    pub bind_domains: Vec<String>,
    pub cert_source: Option<String>,
    pub cert_id: Option<String>,
}
model! { GatewayCertificate {
    0 "Id" id: String, 1 "Name" name: String, 2 "BindDomains" bind_domains: Vec<String>,
    3 "CertSource" cert_source: String, 4 "CertId" cert_id: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSInstanceList {
    pub region: Option<String>,
    pub instance_list: Vec<CosInstanceDetail>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { COSInstanceList {
    0 "Region" region: String, 1 "InstanceList" instance_list: Vec<CosInstanceDetail>, 2 "TotalCount" total_count: i64,
    3 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
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
    0 "Domain" domain: String, 1 "CertId" cert_id: String, 2 "Status" status: String, 3 "Bucket" bucket: String,
    4 "Region" region: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TDMQInstanceList {
    pub region: Option<String>,
    pub instance_list: Vec<TDMQInstanceDetail>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { TDMQInstanceList {
    0 "Region" region: String, 1 "InstanceList" instance_list: Vec<TDMQInstanceDetail>, 2 "TotalCount" total_count: i64,
    3 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TDMQInstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub cert_id: Option<String>,
    pub ca_cert_id: Option<String>,
    pub no_match_domains: Vec<String>,
}
model! { TDMQInstanceDetail {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceStatus" instance_status: String, 3 "CertId" cert_id: String, 4 "CaCertId" ca_cert_id: String,
    5 "NoMatchDomains" no_match_domains: Vec<String>
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTInstanceList {
    pub region: Option<String>,
    pub instance_list: Vec<MQTTInstanceDetail>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { MQTTInstanceList {
    0 "Region" region: String, 1 "InstanceList" instance_list: Vec<MQTTInstanceDetail>, 2 "TotalCount" total_count: i64,
    3 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTInstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub no_match_domains: Vec<String>,
    pub server_cert_id_list: Vec<String>,
    pub ca_cert_id_list: Vec<String>,
}
model! { MQTTInstanceDetail {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceStatus" instance_status: String, 3 "NoMatchDomains" no_match_domains: Vec<String>,
    4 "ServerCertIdList" server_cert_id_list: Vec<String>, 5 "CaCertIdList" ca_cert_id_list: Vec<String>
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GAAPInstanceList {
    pub instance_list: Vec<GAAPInstanceDetail>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { GAAPInstanceList {
    0 "InstanceList" instance_list: Vec<GAAPInstanceDetail>, 1 "TotalCount" total_count: i64, 2 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GAAPInstanceDetail {
    pub instance_id: Option<String>,
    pub listener_list: Vec<GAAPListenerDetail>,
    pub instance_name: Option<String>,
}
model! { GAAPInstanceDetail {
    0 "InstanceId" instance_id: String, 1 "ListenerList" listener_list: Vec<GAAPListenerDetail>,
    2 "InstanceName" instance_name: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GAAPListenerDetail {
    pub listener_status: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub no_match_domains: Vec<String>,
    pub cert_id_list: Vec<String>,
    pub protocol: Option<String>,
}
model! { GAAPListenerDetail {
    0 "ListenerStatus" listener_status: String, 1 "ListenerId" listener_id: String,
    2 "ListenerName" listener_name: String, 3 "NoMatchDomains" no_match_domains: Vec<String>,
    4 "CertIdList" cert_id_list: Vec<String>, 5 "Protocol" protocol: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SCFInstanceList {
    pub region: Option<String>,
    pub instance_list: Vec<SCFInstanceDetail>,
    pub error: Option<String>,
    pub total_count: Option<i64>,
}
model! { SCFInstanceList {
    0 "Region" region: String, 1 "InstanceList" instance_list: Vec<SCFInstanceDetail>, 2 "Error" error: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCertificateBindResourceTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SCFInstanceDetail {
    pub certificate_id: Option<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub region: Option<String>,
}
model! { SCFInstanceDetail {
    0 "CertificateId" certificate_id: String, 1 "Protocol" protocol: String, 2 "Domain" domain: String,
    3 "Region" region: String
} }

/// Describes certificate bind resource task result: `DescribeCertificateBindResourceTaskResult` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeCertificateBindResourceTaskResult>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_SYNC_TASK_ID_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateBindResourceTaskResult {
    /// Required.
    pub task_ids: Vec<String>,
}
operation! { DescribeCertificateBindResourceTaskResult(task_ids: Vec<String>)
    "DescribeCertificateBindResourceTaskResult" -> DescribeCertificateBindResourceTaskResultOutput {
    0 "TaskIds" task_ids
} }

/// Response of [`DescribeCertificateBindResourceTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateBindResourceTaskResultOutput {
    pub sync_task_bind_resource_result: Vec<SyncTaskBindResourceResult>,
}
model! { DescribeCertificateBindResourceTaskResultOutput {
    0 "SyncTaskBindResourceResult" sync_task_bind_resource_result: Vec<SyncTaskBindResourceResult>
} }

/// In the response of [`DescribeCertificateBindResourceTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncTaskBindResourceResult {
    pub task_id: Option<String>,
    pub bind_resource_result: Vec<BindResourceResult>,
    pub status: Option<i64>,
    pub error: Option<ErrorItem>,
    pub cache_time: Option<String>,
}
model! { SyncTaskBindResourceResult {
    0 "TaskId" task_id: String, 1 "BindResourceResult" bind_resource_result: Vec<BindResourceResult>,
    2 "Status" status: i64, 3 "Error" error: ErrorItem, 4 "CacheTime" cache_time: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindResourceResult {
    pub resource_type: Option<String>,
    pub bind_resource_region_result: Vec<BindResourceRegionResult>,
}
model! { BindResourceResult {
    0 "ResourceType" resource_type: String,
    1 "BindResourceRegionResult" bind_resource_region_result: Vec<BindResourceRegionResult>
} }

/// In the response of [`DescribeCertificateBindResourceTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindResourceRegionResult {
    pub region: Option<String>,
    pub total_count: Option<i64>,
    pub error: Option<String>,
}
model! { BindResourceRegionResult {
    0 "Region" region: String, 1 "TotalCount" total_count: i64, 2 "Error" error: String
} }

/// In the response of [`DescribeCertificateBindResourceTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorItem {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ErrorItem {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Describes certificate detail: `DescribeCertificateDetail` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeCertificateDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`], [`codes::FAILED_OPERATION_CERTIFICATE_CSR_PARSE_FAILED`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`], [`codes::INTERNAL_ERROR_BACKEND_RESPONSE_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND_MANAGER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateDetail {
    /// Required.
    pub certificate_id: String,
}
operation! { DescribeCertificateDetail(certificate_id: String)
    "DescribeCertificateDetail" -> DescribeCertificateDetailOutput {
    0 "CertificateId" certificate_id
} }

/// Response of [`DescribeCertificateDetail`].
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
    pub status: Option<i64>,
    pub status_msg: Option<String>,
    pub verify_type: Option<String>,
    pub vulnerability_status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub cert_begin_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub cert_end_time: Option<String>,
    pub validity_period: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub insert_time: Option<String>,
    pub order_id: Option<String>,
    pub certificate_extra: Option<CertificateExtra>,
    /// Secret.
    pub certificate_private_key: Option<Secret>,
    pub certificate_public_key: Option<String>,
    pub dv_auth_detail: Option<DvAuthDetail>,
    pub vulnerability_report: Option<String>,
    pub certificate_id: Option<String>,
    pub type_name: Option<String>,
    pub status_name: Option<String>,
    pub subject_alt_name: Vec<String>,
    pub is_vip: Option<bool>,
    pub is_wildcard: Option<bool>,
    pub is_dv: Option<bool>,
    pub is_vulnerability: Option<bool>,
    pub submitted_data: Option<SubmittedData>,
    pub renew_able: Option<bool>,
    pub deployable: Option<bool>,
    pub tags: Vec<Tags>,
    pub root_cert: Option<RootCertificates>,
    pub encrypt_cert: Option<String>,
    /// Secret.
    pub encrypt_private_key: Option<Secret>,
    pub cert_fingerprint: Option<String>,
    pub encrypt_cert_fingerprint: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub dv_revoke_auth_detail: Vec<DvAuths>,
    pub cert_chain_info: Vec<CertBasicInfo>,
    pub domain_type: Option<i64>,
    pub cert_type: Option<String>,
    pub use_cross_sign_root: Option<bool>,
    pub hosting_status: Option<i64>,
}
model! { DescribeCertificateDetailOutput {
    0 "OwnerUin" owner_uin: String, 1 "ProjectId" project_id: String, 2 "From" from: String,
    3 "CertificateType" certificate_type: String, 4 "PackageType" package_type: String,
    5 "ProductZhName" product_zh_name: String, 6 "Domain" domain: String, 7 "Alias" alias: String,
    8 "Status" status: i64, 9 "StatusMsg" status_msg: String, 10 "VerifyType" verify_type: String,
    11 "VulnerabilityStatus" vulnerability_status: String, 12 "CertBeginTime" cert_begin_time: String,
    13 "CertEndTime" cert_end_time: String, 14 "ValidityPeriod" validity_period: String,
    15 "InsertTime" insert_time: String, 16 "OrderId" order_id: String,
    17 "CertificateExtra" certificate_extra: CertificateExtra,
    18 "CertificatePrivateKey" certificate_private_key: Secret,
    19 "CertificatePublicKey" certificate_public_key: String, 20 "DvAuthDetail" dv_auth_detail: DvAuthDetail,
    21 "VulnerabilityReport" vulnerability_report: String, 22 "CertificateId" certificate_id: String,
    23 "TypeName" type_name: String, 24 "StatusName" status_name: String,
    25 "SubjectAltName" subject_alt_name: Vec<String>, 26 "IsVip" is_vip: bool, 27 "IsWildcard" is_wildcard: bool,
    28 "IsDv" is_dv: bool, 29 "IsVulnerability" is_vulnerability: bool,
    30 "SubmittedData" submitted_data: SubmittedData, 31 "RenewAble" renew_able: bool, 32 "Deployable" deployable: bool,
    33 "Tags" tags: Vec<Tags>, 34 "RootCert" root_cert: RootCertificates, 35 "EncryptCert" encrypt_cert: String,
    36 "EncryptPrivateKey" encrypt_private_key: Secret, 37 "CertFingerprint" cert_fingerprint: String,
    38 "EncryptCertFingerprint" encrypt_cert_fingerprint: String, 39 "EncryptAlgorithm" encrypt_algorithm: String,
    40 "DvRevokeAuthDetail" dv_revoke_auth_detail: Vec<DvAuths>, 41 "CertChainInfo" cert_chain_info: Vec<CertBasicInfo>,
    42 "DomainType" domain_type: i64, 43 "CertType" cert_type: String, 44 "UseCrossSignRoot" use_cross_sign_root: bool,
    45 "HostingStatus" hosting_status: i64
} }

/// In the response of [`DescribeCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RootCertificates {
    pub sign: Option<String>,
    pub encrypt: Option<String>,
    pub standard: Option<String>,
}
model! { RootCertificates {
    0 "Sign" sign: String, 1 "Encrypt" encrypt: String, 2 "Standard" standard: String
} }

/// In the response of [`DescribeCertificateDetail`].
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
    0 "Issuer" issuer: String, 1 "Subject" subject: String, 2 "Fingerprint" fingerprint: String,
    3 "ValidFrom" valid_from: String, 4 "ValidTo" valid_to: String
} }

/// Describes certificate operate logs: `DescribeCertificateOperateLogs` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeCertificateOperateLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateOperateLogs {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
}
operation! { DescribeCertificateOperateLogs() "DescribeCertificateOperateLogs" -> DescribeCertificateOperateLogsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String
} }
paged! { DescribeCertificateOperateLogs: OperationLog =
    Offset "Offset", "OperateLogs" operate_logs, total "TotalCount" }

/// Response of [`DescribeCertificateOperateLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateOperateLogsOutput {
    pub all_total: Option<i64>,
    pub total_count: Option<i64>,
    pub operate_logs: Vec<OperationLog>,
}
model! { DescribeCertificateOperateLogsOutput {
    0 "AllTotal" all_total: i64, 1 "TotalCount" total_count: i64, 2 "OperateLogs" operate_logs: Vec<OperationLog>
} }

/// In the response of [`DescribeCertificateOperateLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationLog {
    pub action: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_on: Option<String>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub cert_id: Option<String>,
    pub r#type: Option<String>,
}
model! { OperationLog {
    0 "Action" action: String, 1 "CreatedOn" created_on: String, 2 "Uin" uin: String,
    3 "SubAccountUin" sub_account_uin: String, 4 "CertId" cert_id: String, 5 "Type" r#type: String
} }

/// Returns certificates of the account with their domains, state and expiry.
///
/// `DescribeCertificates` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeCertificates>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_AUTHORIZED_FAIL`], [`codes::FAILED_OPERATION_CANCEL_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED`], [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR`],
/// [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`], [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_MISMATCH`], [`codes::FAILED_OPERATION_EXCEEDS_FREE_LIMIT`],
/// [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`], [`codes::FAILED_OPERATION_NETWORK_ERROR`],
/// [`codes::FAILED_OPERATION_ORDER_ALREADY_REPLACED`], [`codes::FAILED_OPERATION_ORDER_REPLACE_FAILED`],
/// [`codes::FAILED_OPERATION_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_RESPONSE_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificates {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_key: Option<String>,
    pub certificate_type: Option<String>,
    pub project_id: Option<i64>,
    pub expiration_sort: Option<String>,
    pub certificate_status: Option<Vec<i64>>,
    pub deployable: Option<i64>,
    pub upload: Option<i64>,
    pub renew: Option<i64>,
    pub filter_source: Option<String>,
    pub is_sm: Option<i64>,
    pub filter_expiring: Option<i64>,
    pub hostable: Option<i64>,
    pub tags: Option<Vec<Tags>>,
    pub is_pending_issue: Option<i64>,
    pub cert_ids: Option<Vec<String>>,
    pub service_id: Option<String>,
}
operation! { DescribeCertificates() "DescribeCertificates" -> DescribeCertificatesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "SearchKey" search_key: String,
    3 "CertificateType" certificate_type: String, 4 "ProjectId" project_id: i64,
    5 "ExpirationSort" expiration_sort: String, 6 "CertificateStatus" certificate_status: Vec<i64>,
    7 "Deployable" deployable: i64, 8 "Upload" upload: i64, 9 "Renew" renew: i64,
    10 "FilterSource" filter_source: String, 11 "IsSM" is_sm: i64, 12 "FilterExpiring" filter_expiring: i64,
    13 "Hostable" hostable: i64, 14 "Tags" tags: Vec<Tags>, 15 "IsPendingIssue" is_pending_issue: i64,
    16 "CertIds" cert_ids: Vec<String>, 17 "ServiceId" service_id: String
} }
paged! { DescribeCertificates: Certificates = Offset "Offset", "Certificates" certificates, total "TotalCount" }

/// Response of [`DescribeCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificatesOutput {
    pub total_count: Option<i64>,
    pub certificates: Vec<Certificates>,
}
model! { DescribeCertificatesOutput {
    0 "TotalCount" total_count: i64, 1 "Certificates" certificates: Vec<Certificates>
} }

/// In the response of [`DescribeCertificates`].
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
    pub status: Option<i64>,
    pub certificate_extra: Option<CertificateExtra>,
    pub vulnerability_status: Option<String>,
    pub status_msg: Option<String>,
    pub verify_type: Option<String>,
    pub cert_begin_time: Option<String>,
    pub cert_end_time: Option<String>,
    pub validity_period: Option<String>,
    pub insert_time: Option<String>,
    pub certificate_id: Option<String>,
    pub subject_alt_name: Vec<String>,
    pub package_type_name: Option<String>,
    pub status_name: Option<String>,
    pub is_vip: Option<bool>,
    pub is_dv: Option<bool>,
    pub is_wildcard: Option<bool>,
    pub is_vulnerability: Option<bool>,
    pub renew_able: Option<bool>,
    pub project_info: Option<ProjectInfo>,
    pub bound_resource: Vec<String>,
    pub deployable: Option<bool>,
    pub tags: Vec<Tags>,
    pub is_ignore: Option<bool>,
    pub is_sm: Option<bool>,
    pub encrypt_algorithm: Option<String>,
    pub ca_encrypt_algorithms: Vec<String>,
    pub ca_end_times: Vec<String>,
    pub ca_common_names: Vec<String>,
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
    pub cert_sans: Vec<String>,
    pub awaiting_validation_msg: Option<String>,
    pub allow_download: Option<bool>,
    pub is_dnspod_resolve: Option<bool>,
    pub is_package: Option<bool>,
    pub key_password_custom_flag: Option<bool>,
    pub support_download_type: Option<SupportDownloadType>,
    pub cert_revoked_time: Option<String>,
    pub hosting_resource_types: Vec<String>,
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
    0 "OwnerUin" owner_uin: String, 1 "ProjectId" project_id: String, 2 "From" from: String,
    3 "PackageType" package_type: String, 4 "CertificateType" certificate_type: String,
    5 "ProductZhName" product_zh_name: String, 6 "Domain" domain: String, 7 "Alias" alias: String,
    8 "Status" status: i64, 9 "CertificateExtra" certificate_extra: CertificateExtra,
    10 "VulnerabilityStatus" vulnerability_status: String, 11 "StatusMsg" status_msg: String,
    12 "VerifyType" verify_type: String, 13 "CertBeginTime" cert_begin_time: String,
    14 "CertEndTime" cert_end_time: String, 15 "ValidityPeriod" validity_period: String,
    16 "InsertTime" insert_time: String, 17 "CertificateId" certificate_id: String,
    18 "SubjectAltName" subject_alt_name: Vec<String>, 19 "PackageTypeName" package_type_name: String,
    20 "StatusName" status_name: String, 21 "IsVip" is_vip: bool, 22 "IsDv" is_dv: bool,
    23 "IsWildcard" is_wildcard: bool, 24 "IsVulnerability" is_vulnerability: bool, 25 "RenewAble" renew_able: bool,
    26 "ProjectInfo" project_info: ProjectInfo, 27 "BoundResource" bound_resource: Vec<String>,
    28 "Deployable" deployable: bool, 29 "Tags" tags: Vec<Tags>, 30 "IsIgnore" is_ignore: bool, 31 "IsSM" is_sm: bool,
    32 "EncryptAlgorithm" encrypt_algorithm: String, 33 "CAEncryptAlgorithms" ca_encrypt_algorithms: Vec<String>,
    34 "CAEndTimes" ca_end_times: Vec<String>, 35 "CACommonNames" ca_common_names: Vec<String>,
    36 "PreAuditInfo" pre_audit_info: PreAuditInfo, 37 "AutoRenewFlag" auto_renew_flag: i64,
    38 "HostingStatus" hosting_status: i64, 39 "HostingCompleteTime" hosting_complete_time: String,
    40 "HostingRenewCertId" hosting_renew_cert_id: String, 41 "HasRenewOrder" has_renew_order: String,
    42 "ReplaceOriCertIsDelete" replace_ori_cert_is_delete: bool, 43 "IsExpiring" is_expiring: bool,
    44 "DVAuthDeadline" dv_auth_deadline: String, 45 "ValidationPassedTime" validation_passed_time: String,
    46 "CertSANs" cert_sans: Vec<String>, 47 "AwaitingValidationMsg" awaiting_validation_msg: String,
    48 "AllowDownload" allow_download: bool, 49 "IsDNSPODResolve" is_dnspod_resolve: bool,
    50 "IsPackage" is_package: bool, 51 "KeyPasswordCustomFlag" key_password_custom_flag: bool,
    52 "SupportDownloadType" support_download_type: SupportDownloadType, 53 "CertRevokedTime" cert_revoked_time: String,
    54 "HostingResourceTypes" hosting_resource_types: Vec<String>, 55 "HostingConfig" hosting_config: HostingConfig,
    56 "IsHostingUploadRenewCert" is_hosting_upload_renew_cert: bool, 57 "ServiceId" service_id: String,
    58 "ServiceStatus" service_status: String, 59 "CertServiceBeginTime" cert_service_begin_time: String,
    60 "CertServiceEndTime" cert_service_end_time: String,
    61 "CertServiceShareEnabled" cert_service_share_enabled: bool,
    62 "CertServiceValidCertificateCount" cert_service_valid_certificate_count: i64
} }

/// In the response of [`DescribeCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectInfo {
    pub project_name: Option<String>,
    pub project_creator_uin: Option<i64>,
    pub project_create_time: Option<String>,
    pub project_resume: Option<String>,
    pub owner_uin: Option<i64>,
    pub project_id: Option<String>,
}
model! { ProjectInfo {
    0 "ProjectName" project_name: String, 1 "ProjectCreatorUin" project_creator_uin: i64,
    2 "ProjectCreateTime" project_create_time: String, 3 "ProjectResume" project_resume: String,
    4 "OwnerUin" owner_uin: i64, 5 "ProjectId" project_id: String
} }

/// In the response of [`DescribeCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreAuditInfo {
    pub total_period: Option<i64>,
    pub now_period: Option<i64>,
    pub manager_id: Option<String>,
}
model! { PreAuditInfo {
    0 "TotalPeriod" total_period: i64, 1 "NowPeriod" now_period: i64, 2 "ManagerId" manager_id: String
} }

/// In the response of [`DescribeCertificates`].
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
    0 "NGINX" nginx: bool, 1 "APACHE" apache: bool, 2 "TOMCAT" tomcat: bool, 3 "IIS" iis: bool, 4 "JKS" jks: bool,
    5 "OTHER" other: bool, 6 "ROOT" root: bool
} }

/// In the response of [`DescribeCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostingConfig {
    pub replace_time: Option<i64>,
    pub message_types: Vec<i64>,
    pub replace_start_time: Option<String>,
    pub replace_end_time: Option<String>,
}
model! { HostingConfig {
    0 "ReplaceTime" replace_time: i64, 1 "MessageTypes" message_types: Vec<i64>,
    2 "ReplaceStartTime" replace_start_time: String, 3 "ReplaceEndTime" replace_end_time: String
} }

/// Describes companies: `DescribeCompanies` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeCompanies>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`].
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

/// Response of [`DescribeCompanies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompaniesOutput {
    pub companies: Vec<CompanyInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeCompaniesOutput {
    0 "Companies" companies: Vec<CompanyInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCompanies`].
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
    pub tags: Vec<Tags>,
}
model! { CompanyInfo {
    0 "CompanyName" company_name: String, 1 "CompanyId" company_id: i64, 2 "CompanyCountry" company_country: String,
    3 "CompanyProvince" company_province: String, 4 "CompanyCity" company_city: String,
    5 "CompanyAddress" company_address: String, 6 "CompanyPhone" company_phone: String, 7 "IdType" id_type: String,
    8 "IdNumber" id_number: String, 9 "Tags" tags: Vec<Tags>
} }

/// Describes delete certificates task result: `DescribeDeleteCertificatesTaskResult` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeDeleteCertificatesTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeleteCertificatesTaskResult {
    /// Required.
    pub task_ids: Vec<String>,
}
operation! { DescribeDeleteCertificatesTaskResult(task_ids: Vec<String>)
    "DescribeDeleteCertificatesTaskResult" -> DescribeDeleteCertificatesTaskResultOutput {
    0 "TaskIds" task_ids
} }

/// Response of [`DescribeDeleteCertificatesTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeleteCertificatesTaskResultOutput {
    pub delete_task_result: Vec<DeleteTaskResult>,
}
model! { DescribeDeleteCertificatesTaskResultOutput {
    0 "DeleteTaskResult" delete_task_result: Vec<DeleteTaskResult>
} }

/// In the response of [`DescribeDeleteCertificatesTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskResult {
    pub task_id: Option<String>,
    pub cert_id: Option<String>,
    pub status: Option<i64>,
    pub error: Option<String>,
    pub cache_time: Option<String>,
    pub domains: Vec<String>,
}
model! { DeleteTaskResult {
    0 "TaskId" task_id: String, 1 "CertId" cert_id: String, 2 "Status" status: i64, 3 "Error" error: String,
    4 "CacheTime" cache_time: String, 5 "Domains" domains: Vec<String>
} }

/// Describes deployed resources: `DescribeDeployedResources` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeDeployedResources>.
///
/// Errors: [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_CERTIFICATE_ID_NUMBER_LIMIT`],
/// [`codes::INVALID_PARAMETER_CONTAINS_INVALID_CERTIFICATE_ID`], [`codes::INVALID_PARAMETER_WITH_DETAIL_REASON`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedResources {
    /// Required.
    pub certificate_ids: Vec<String>,
    /// Required.
    pub resource_type: String,
}
operation! { DescribeDeployedResources(certificate_ids: Vec<String>, resource_type: String)
    "DescribeDeployedResources" -> DescribeDeployedResourcesOutput {
    0 "CertificateIds" certificate_ids, 1 "ResourceType" resource_type
} }

/// Response of [`DescribeDeployedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedResourcesOutput {
    pub deployed_resources: Vec<DeployedResources>,
}
model! { DescribeDeployedResourcesOutput {
    0 "DeployedResources" deployed_resources: Vec<DeployedResources>
} }

/// In the response of [`DescribeDeployedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployedResources {
    pub certificate_id: Option<String>,
    pub count: Option<i64>,
    pub r#type: Option<String>,
    pub resource_ids: Vec<String>,
    pub resources: Vec<String>,
}
model! { DeployedResources {
    0 "CertificateId" certificate_id: String, 1 "Count" count: i64, 2 "Type" r#type: String,
    3 "ResourceIds" resource_ids: Vec<String>, 4 "Resources" resources: Vec<String>
} }

/// Describes download certificate url: `DescribeDownloadCertificateUrl` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeDownloadCertificateUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DOWNLOAD_SERVICE_TYPE_NOT_SUPPORT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_ALLOW_DOWNLOAD`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_STATUS_NOT_ALLOW_DOWNLOAD`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_TYPE_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadCertificateUrl {
    /// Required.
    pub certificate_id: String,
    pub service_type: Option<String>,
}
operation! { DescribeDownloadCertificateUrl(certificate_id: String)
    "DescribeDownloadCertificateUrl" -> DescribeDownloadCertificateUrlOutput {
    0 "CertificateId" certificate_id, 1 "ServiceType" service_type: String
} }

/// Response of [`DescribeDownloadCertificateUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadCertificateUrlOutput {
    pub download_certificate_url: Option<String>,
    pub download_filename: Option<String>,
}
model! { DescribeDownloadCertificateUrlOutput {
    0 "DownloadCertificateUrl" download_certificate_url: String, 1 "DownloadFilename" download_filename: String
} }

/// Describes host api gateway instance list: `DescribeHostApiGatewayInstanceList` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostApiGatewayInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostApiGatewayInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<String>,
}
operation! { DescribeHostApiGatewayInstanceList()
    "DescribeHostApiGatewayInstanceList" -> DescribeHostApiGatewayInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: i64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String, 5 "Limit" limit: i64,
    6 "Offset" offset: String
} }

/// In the request of [`DescribeHostApiGatewayInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub filter_key: Option<String>,
    /// Required.
    pub filter_value: Option<String>,
}
input! { Filter(filter_key: String, filter_value: String) {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String
} }

/// Response of [`DescribeHostApiGatewayInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostApiGatewayInstanceListOutput {
    pub instance_list: Vec<ApiGatewayInstanceDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeHostApiGatewayInstanceListOutput {
    0 "InstanceList" instance_list: Vec<ApiGatewayInstanceDetail>, 1 "TotalCount" total_count: i64
} }

/// Describes host cdn instance list: `DescribeHostCdnInstanceList` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostCdnInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostCdnInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub async_cache: Option<i64>,
}
operation! { DescribeHostCdnInstanceList() "DescribeHostCdnInstanceList" -> DescribeHostCdnInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: i64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String, 5 "Offset" offset: i64,
    6 "Limit" limit: i64, 7 "AsyncCache" async_cache: i64
} }
paged! { DescribeHostCdnInstanceList: CdnInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount" }

/// Response of [`DescribeHostCdnInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostCdnInstanceListOutput {
    pub instance_list: Vec<CdnInstanceDetail>,
    pub total_count: Option<i64>,
    pub async_total_num: Option<i64>,
    pub async_offset: Option<i64>,
    pub async_cache_time: Option<String>,
}
model! { DescribeHostCdnInstanceListOutput {
    0 "InstanceList" instance_list: Vec<CdnInstanceDetail>, 1 "TotalCount" total_count: i64,
    2 "AsyncTotalNum" async_total_num: i64, 3 "AsyncOffset" async_offset: i64,
    4 "AsyncCacheTime" async_cache_time: String
} }

/// Describes host clb instance list: `DescribeHostClbInstanceList` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostClbInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INSTANCE_HUGE_LIMIT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostClbInstanceList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub certificate_id: Option<String>,
    pub is_cache: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub async_cache: Option<i64>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostClbInstanceList() "DescribeHostClbInstanceList" -> DescribeHostClbInstanceListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "CertificateId" certificate_id: String, 3 "IsCache" is_cache: i64,
    4 "Filters" filters: Vec<Filter>, 5 "AsyncCache" async_cache: i64, 6 "OldCertificateId" old_certificate_id: String
} }
paged! { DescribeHostClbInstanceList: ClbInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount" }

/// Response of [`DescribeHostClbInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostClbInstanceListOutput {
    pub total_count: Option<i64>,
    pub instance_list: Vec<ClbInstanceDetail>,
    pub async_total_num: Option<i64>,
    pub async_offset: Option<i64>,
    pub async_cache_time: Option<String>,
}
model! { DescribeHostClbInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceList" instance_list: Vec<ClbInstanceDetail>,
    2 "AsyncTotalNum" async_total_num: i64, 3 "AsyncOffset" async_offset: i64,
    4 "AsyncCacheTime" async_cache_time: String
} }

/// Describes host cos instance list: `DescribeHostCosInstanceList` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostCosInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INSTANCE_HUGE_LIMIT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostCosInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub async_cache: Option<i64>,
}
operation! { DescribeHostCosInstanceList() "DescribeHostCosInstanceList" -> DescribeHostCosInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: i64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String, 5 "Offset" offset: i64,
    6 "Limit" limit: i64, 7 "AsyncCache" async_cache: i64
} }
paged! { DescribeHostCosInstanceList: CosInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount" }

/// Response of [`DescribeHostCosInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostCosInstanceListOutput {
    pub instance_list: Vec<CosInstanceDetail>,
    pub total_count: Option<i64>,
    pub async_total_num: Option<i64>,
    pub async_offset: Option<i64>,
    pub async_cache_time: Option<String>,
}
model! { DescribeHostCosInstanceListOutput {
    0 "InstanceList" instance_list: Vec<CosInstanceDetail>, 1 "TotalCount" total_count: i64,
    2 "AsyncTotalNum" async_total_num: i64, 3 "AsyncOffset" async_offset: i64,
    4 "AsyncCacheTime" async_cache_time: String
} }

/// Describes host ddos instance list: `DescribeHostDdosInstanceList` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostDdosInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDdosInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeHostDdosInstanceList() "DescribeHostDdosInstanceList" -> DescribeHostDdosInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: i64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String, 5 "Offset" offset: i64,
    6 "Limit" limit: i64
} }
paged! { DescribeHostDdosInstanceList: DdosInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount" }

/// Response of [`DescribeHostDdosInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDdosInstanceListOutput {
    pub instance_list: Vec<DdosInstanceDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeHostDdosInstanceListOutput {
    0 "InstanceList" instance_list: Vec<DdosInstanceDetail>, 1 "TotalCount" total_count: i64
} }

/// Describes host deploy record: `DescribeHostDeployRecord` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostDeployRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_TYPE_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDeployRecord {
    /// Required.
    pub certificate_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { DescribeHostDeployRecord(certificate_id: String)
    "DescribeHostDeployRecord" -> DescribeHostDeployRecordOutput {
    0 "CertificateId" certificate_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "ResourceType" resource_type: String
} }
paged! { DescribeHostDeployRecord: DeployRecordInfo =
    Offset "Offset", "DeployRecordList" deploy_record_list, total "TotalCount" }

/// Response of [`DescribeHostDeployRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDeployRecordOutput {
    pub total_count: Option<i64>,
    pub deploy_record_list: Vec<DeployRecordInfo>,
}
model! { DescribeHostDeployRecordOutput {
    0 "TotalCount" total_count: i64, 1 "DeployRecordList" deploy_record_list: Vec<DeployRecordInfo>
} }

/// In the response of [`DescribeHostDeployRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecordInfo {
    pub id: Option<i64>,
    pub cert_id: Option<String>,
    pub resource_type: Option<String>,
    pub region: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DeployRecordInfo {
    0 "Id" id: i64, 1 "CertId" cert_id: String, 2 "ResourceType" resource_type: String, 3 "Region" region: String,
    4 "Status" status: i64, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String
} }

/// Describes host deploy record detail: `DescribeHostDeployRecordDetail` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostDeployRecordDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_TYPE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDeployRecordDetail {
    /// Required.
    pub deploy_record_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeHostDeployRecordDetail(deploy_record_id: String)
    "DescribeHostDeployRecordDetail" -> DescribeHostDeployRecordDetailOutput {
    0 "DeployRecordId" deploy_record_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeHostDeployRecordDetail: DeployRecordDetail =
    Offset "Offset", "DeployRecordDetailList" deploy_record_detail_list, total "TotalCount" }

/// Response of [`DescribeHostDeployRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostDeployRecordDetailOutput {
    pub total_count: Option<i64>,
    pub deploy_record_detail_list: Vec<DeployRecordDetail>,
    pub success_total_count: Option<i64>,
    pub failed_total_count: Option<i64>,
    pub running_total_count: Option<i64>,
    pub pending_total_count: Option<i64>,
}
model! { DescribeHostDeployRecordDetailOutput {
    0 "TotalCount" total_count: i64, 1 "DeployRecordDetailList" deploy_record_detail_list: Vec<DeployRecordDetail>,
    2 "SuccessTotalCount" success_total_count: i64, 3 "FailedTotalCount" failed_total_count: i64,
    4 "RunningTotalCount" running_total_count: i64, 5 "PendingTotalCount" pending_total_count: i64
} }

/// In the response of [`DescribeHostDeployRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecordDetail {
    pub id: Option<i64>,
    pub cert_id: Option<String>,
    pub old_cert_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub listener_id: Option<String>,
    pub domains: Vec<String>,
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
    pub url: Vec<String>,
    pub algorithm: Option<String>,
    pub old_algorithm: Option<String>,
    pub instance_status: Option<String>,
    pub listener_status: Option<String>,
}
model! { DeployRecordDetail {
    0 "Id" id: i64, 1 "CertId" cert_id: String, 2 "OldCertId" old_cert_id: String, 3 "InstanceId" instance_id: String,
    4 "InstanceName" instance_name: String, 5 "ListenerId" listener_id: String, 6 "Domains" domains: Vec<String>,
    7 "Protocol" protocol: String, 8 "Status" status: i64, 9 "ErrorMsg" error_msg: String,
    10 "CreateTime" create_time: String, 11 "UpdateTime" update_time: String, 12 "ListenerName" listener_name: String,
    13 "SniSwitch" sni_switch: i64, 14 "Bucket" bucket: String, 15 "Namespace" namespace: String,
    16 "SecretName" secret_name: String, 17 "Port" port: i64, 18 "EnvId" env_id: String, 19 "TCBType" tcb_type: String,
    20 "Region" region: String, 21 "Url" url: Vec<String>, 22 "Algorithm" algorithm: String,
    23 "OldAlgorithm" old_algorithm: String, 24 "InstanceStatus" instance_status: String,
    25 "ListenerStatus" listener_status: String
} }

/// Describes host lighthouse instance list: `DescribeHostLighthouseInstanceList` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostLighthouseInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLighthouseInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
}
operation! { DescribeHostLighthouseInstanceList()
    "DescribeHostLighthouseInstanceList" -> DescribeHostLighthouseInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: i64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String
} }

/// Response of [`DescribeHostLighthouseInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLighthouseInstanceListOutput {
    pub instance_list: Vec<LighthouseInstanceDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeHostLighthouseInstanceListOutput {
    0 "InstanceList" instance_list: Vec<LighthouseInstanceDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHostLighthouseInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LighthouseInstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub ip: Vec<String>,
    pub domain: Vec<String>,
}
model! { LighthouseInstanceDetail {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "IP" ip: Vec<String>,
    3 "Domain" domain: Vec<String>
} }

/// Describes host live instance list: `DescribeHostLiveInstanceList` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostLiveInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLiveInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostLiveInstanceList() "DescribeHostLiveInstanceList" -> DescribeHostLiveInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: i64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String
} }

/// Response of [`DescribeHostLiveInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLiveInstanceListOutput {
    pub instance_list: Vec<LiveInstanceDetail>,
}
model! { DescribeHostLiveInstanceListOutput {
    0 "InstanceList" instance_list: Vec<LiveInstanceDetail>
} }

/// Describes host teo instance list: `DescribeHostTeoInstanceList` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostTeoInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostTeoInstanceList {
    pub certificate_id: Option<String>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub is_cache: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub old_certificate_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub async_cache: Option<i64>,
}
operation! { DescribeHostTeoInstanceList() "DescribeHostTeoInstanceList" -> DescribeHostTeoInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "ResourceType" resource_type: String, 2 "IsCache" is_cache: i64,
    3 "Filters" filters: Vec<Filter>, 4 "OldCertificateId" old_certificate_id: String, 5 "Offset" offset: i64,
    6 "Limit" limit: i64, 7 "AsyncCache" async_cache: i64
} }
paged! { DescribeHostTeoInstanceList: TeoInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount" }

/// Response of [`DescribeHostTeoInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostTeoInstanceListOutput {
    pub instance_list: Vec<TeoInstanceDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeHostTeoInstanceListOutput {
    0 "InstanceList" instance_list: Vec<TeoInstanceDetail>, 1 "TotalCount" total_count: i64
} }

/// Describes host tke instance list: `DescribeHostTkeInstanceList` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostTkeInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INSTANCE_HUGE_LIMIT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostTkeInstanceList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub certificate_id: Option<String>,
    pub is_cache: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub async_cache: Option<i64>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostTkeInstanceList() "DescribeHostTkeInstanceList" -> DescribeHostTkeInstanceListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "CertificateId" certificate_id: String, 3 "IsCache" is_cache: i64,
    4 "Filters" filters: Vec<Filter>, 5 "AsyncCache" async_cache: i64, 6 "OldCertificateId" old_certificate_id: String
} }
paged! { DescribeHostTkeInstanceList: TkeInstanceDetail =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount" }

/// Response of [`DescribeHostTkeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostTkeInstanceListOutput {
    pub total_count: Option<i64>,
    pub instance_list: Vec<TkeInstanceDetail>,
    pub async_total_num: Option<i64>,
    pub async_offset: Option<i64>,
    pub async_cache_time: Option<String>,
}
model! { DescribeHostTkeInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceList" instance_list: Vec<TkeInstanceDetail>,
    2 "AsyncTotalNum" async_total_num: i64, 3 "AsyncOffset" async_offset: i64,
    4 "AsyncCacheTime" async_cache_time: String
} }

/// Describes host update record: `DescribeHostUpdateRecord` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostUpdateRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUpdateRecord {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub certificate_id: Option<String>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostUpdateRecord() "DescribeHostUpdateRecord" -> DescribeHostUpdateRecordOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "CertificateId" certificate_id: String,
    3 "OldCertificateId" old_certificate_id: String
} }
paged! { DescribeHostUpdateRecord: UpdateRecordInfo =
    Offset "Offset", "DeployRecordList" deploy_record_list, total "TotalCount" }

/// Response of [`DescribeHostUpdateRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUpdateRecordOutput {
    pub total_count: Option<i64>,
    pub deploy_record_list: Vec<UpdateRecordInfo>,
}
model! { DescribeHostUpdateRecordOutput {
    0 "TotalCount" total_count: i64, 1 "DeployRecordList" deploy_record_list: Vec<UpdateRecordInfo>
} }

/// In the response of [`DescribeHostUpdateRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordInfo {
    pub id: Option<i64>,
    pub cert_id: Option<String>,
    pub old_cert_id: Option<String>,
    pub resource_types: Vec<String>,
    pub regions: Vec<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { UpdateRecordInfo {
    0 "Id" id: i64, 1 "CertId" cert_id: String, 2 "OldCertId" old_cert_id: String,
    3 "ResourceTypes" resource_types: Vec<String>, 4 "Regions" regions: Vec<String>, 5 "Status" status: i64,
    6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String
} }

/// Describes host update record detail: `DescribeHostUpdateRecordDetail` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostUpdateRecordDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUpdateRecordDetail {
    /// Required.
    pub deploy_record_id: String,
    pub limit: Option<String>,
    pub offset: Option<String>,
}
operation! { DescribeHostUpdateRecordDetail(deploy_record_id: String)
    "DescribeHostUpdateRecordDetail" -> DescribeHostUpdateRecordDetailOutput {
    0 "DeployRecordId" deploy_record_id, 1 "Limit" limit: String, 2 "Offset" offset: String
} }

/// Response of [`DescribeHostUpdateRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUpdateRecordDetailOutput {
    pub total_count: Option<i64>,
    pub record_detail_list: Vec<UpdateRecordDetails>,
    pub success_total_count: Option<i64>,
    pub failed_total_count: Option<i64>,
    pub running_total_count: Option<i64>,
    pub pending_total_count: Option<i64>,
}
model! { DescribeHostUpdateRecordDetailOutput {
    0 "TotalCount" total_count: i64, 1 "RecordDetailList" record_detail_list: Vec<UpdateRecordDetails>,
    2 "SuccessTotalCount" success_total_count: i64, 3 "FailedTotalCount" failed_total_count: i64,
    4 "RunningTotalCount" running_total_count: i64, 5 "PendingTotalCount" pending_total_count: i64
} }

/// In the response of [`DescribeHostUpdateRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordDetails {
    pub resource_type: Option<String>,
    pub list: Vec<UpdateRecordDetail>,
    pub total_count: Option<i64>,
}
model! { UpdateRecordDetails {
    0 "ResourceType" resource_type: String, 1 "List" list: Vec<UpdateRecordDetail>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHostUpdateRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordDetail {
    pub id: Option<i64>,
    pub cert_id: Option<String>,
    pub old_cert_id: Option<String>,
    pub domains: Vec<String>,
    pub resource_type: Option<String>,
    pub region: Option<String>,
    pub status: Option<i64>,
    pub error_msg: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub sni_switch: Option<i64>,
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
    0 "Id" id: i64, 1 "CertId" cert_id: String, 2 "OldCertId" old_cert_id: String, 3 "Domains" domains: Vec<String>,
    4 "ResourceType" resource_type: String, 5 "Region" region: String, 6 "Status" status: i64,
    7 "ErrorMsg" error_msg: String, 8 "CreateTime" create_time: String, 9 "UpdateTime" update_time: String,
    10 "InstanceId" instance_id: String, 11 "InstanceName" instance_name: String, 12 "ListenerId" listener_id: String,
    13 "ListenerName" listener_name: String, 14 "Protocol" protocol: String, 15 "SniSwitch" sni_switch: i64,
    16 "Bucket" bucket: String, 17 "Port" port: i64, 18 "Namespace" namespace: String,
    19 "SecretName" secret_name: String, 20 "EnvId" env_id: String, 21 "TCBType" tcb_type: String, 22 "Url" url: String,
    23 "Algorithm" algorithm: String, 24 "OldAlgorithm" old_algorithm: String,
    25 "InstanceStatus" instance_status: String, 26 "ListenerStatus" listener_status: String
} }

/// Describes host upload update record: `DescribeHostUploadUpdateRecord` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostUploadUpdateRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUploadUpdateRecord {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostUploadUpdateRecord() "DescribeHostUploadUpdateRecord" -> DescribeHostUploadUpdateRecordOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "OldCertificateId" old_certificate_id: String
} }
paged! { DescribeHostUploadUpdateRecord: UploadUpdateRecordInfo =
    Offset "Offset", "DeployRecordList" deploy_record_list, total "TotalCount" }

/// Response of [`DescribeHostUploadUpdateRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUploadUpdateRecordOutput {
    pub total_count: Option<i64>,
    pub deploy_record_list: Vec<UploadUpdateRecordInfo>,
}
model! { DescribeHostUploadUpdateRecordOutput {
    0 "TotalCount" total_count: i64, 1 "DeployRecordList" deploy_record_list: Vec<UploadUpdateRecordInfo>
} }

/// In the response of [`DescribeHostUploadUpdateRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUpdateRecordInfo {
    pub id: Option<i64>,
    pub old_cert_id: Option<String>,
    pub resource_types: Vec<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { UploadUpdateRecordInfo {
    0 "Id" id: i64, 1 "OldCertId" old_cert_id: String, 2 "ResourceTypes" resource_types: Vec<String>,
    3 "Status" status: i64, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String
} }

/// Describes host upload update record detail: `DescribeHostUploadUpdateRecordDetail` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostUploadUpdateRecordDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUploadUpdateRecordDetail {
    /// Required.
    pub deploy_record_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeHostUploadUpdateRecordDetail(deploy_record_id: i64)
    "DescribeHostUploadUpdateRecordDetail" -> DescribeHostUploadUpdateRecordDetailOutput {
    0 "DeployRecordId" deploy_record_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeHostUploadUpdateRecordDetail: DeployRecord =
    Offset "Offset", "DeployRecordDetail" deploy_record_detail }

/// Response of [`DescribeHostUploadUpdateRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostUploadUpdateRecordDetailOutput {
    pub deploy_record_detail: Vec<DeployRecord>,
}
model! { DescribeHostUploadUpdateRecordDetailOutput {
    0 "DeployRecordDetail" deploy_record_detail: Vec<DeployRecord>
} }

/// In the response of [`DescribeHostUploadUpdateRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecord {
    pub total_count: Option<i64>,
    pub success_total_count: Option<i64>,
    pub failed_total_count: Option<i64>,
    pub running_total_count: Option<i64>,
    pub r#type: Option<i64>,
    pub record_detail_list: Vec<DeployRecordList>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub pending_total_count: Option<i64>,
}
model! { DeployRecord {
    0 "TotalCount" total_count: i64, 1 "SuccessTotalCount" success_total_count: i64,
    2 "FailedTotalCount" failed_total_count: i64, 3 "RunningTotalCount" running_total_count: i64, 4 "Type" r#type: i64,
    5 "RecordDetailList" record_detail_list: Vec<DeployRecordList>, 6 "Status" status: i64,
    7 "CreateTime" create_time: String, 8 "PendingTotalCount" pending_total_count: i64
} }

/// In the response of [`DescribeHostUploadUpdateRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecordList {
    pub resource_type: Option<String>,
    pub list: Vec<DeployRecordItem>,
    pub total_count: Option<i64>,
}
model! { DeployRecordList {
    0 "ResourceType" resource_type: String, 1 "List" list: Vec<DeployRecordItem>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHostUploadUpdateRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecordItem {
    pub id: Option<i64>,
    pub old_cert_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub listener_id: Option<String>,
    pub domains: Vec<String>,
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
    0 "Id" id: i64, 1 "OldCertId" old_cert_id: String, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "ListenerId" listener_id: String, 5 "Domains" domains: Vec<String>,
    6 "Protocol" protocol: String, 7 "Status" status: i64, 8 "ErrorMsg" error_msg: String,
    9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String, 11 "ListenerName" listener_name: String,
    12 "SniSwitch" sni_switch: i64, 13 "Bucket" bucket: String, 14 "Namespace" namespace: String,
    15 "SecretName" secret_name: String, 16 "Port" port: i64, 17 "Region" region: String, 18 "Forward" forward: i64,
    19 "SSLMode" ssl_mode: String, 20 "ResourceType" resource_type: String
} }

/// Describes host vod instance list: `DescribeHostVodInstanceList` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostVodInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostVodInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostVodInstanceList() "DescribeHostVodInstanceList" -> DescribeHostVodInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: i64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String
} }

/// Response of [`DescribeHostVodInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostVodInstanceListOutput {
    pub instance_list: Vec<VodInstanceDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeHostVodInstanceListOutput {
    0 "InstanceList" instance_list: Vec<VodInstanceDetail>, 1 "TotalCount" total_count: i64
} }

/// Describes host waf instance list: `DescribeHostWafInstanceList` of `ssl` 2019-12-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeHostWafInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWafInstanceList {
    pub certificate_id: Option<String>,
    pub is_cache: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub resource_type: Option<String>,
    pub old_certificate_id: Option<String>,
}
operation! { DescribeHostWafInstanceList() "DescribeHostWafInstanceList" -> DescribeHostWafInstanceListOutput {
    0 "CertificateId" certificate_id: String, 1 "IsCache" is_cache: i64, 2 "Filters" filters: Vec<Filter>,
    3 "ResourceType" resource_type: String, 4 "OldCertificateId" old_certificate_id: String
} }

/// Response of [`DescribeHostWafInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWafInstanceListOutput {
    pub instance_list: Vec<WafInstanceDetail>,
}
model! { DescribeHostWafInstanceListOutput {
    0 "InstanceList" instance_list: Vec<WafInstanceDetail>
} }

/// Describes manager detail: `DescribeManagerDetail` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeManagerDetail>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND_MANAGER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagerDetail {
    /// Required.
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

/// Response of [`DescribeManagerDetail`].
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
    pub status_info: Vec<ManagerStatusInfo>,
    pub manager_id_type: Option<String>,
    pub manager_id_number: Option<String>,
    pub contact_id_type: Option<String>,
    pub contact_id_number: Option<String>,
}
model! { DescribeManagerDetailOutput {
    0 "Status" status: String, 1 "ManagerFirstName" manager_first_name: String, 2 "ManagerMail" manager_mail: String,
    3 "ContactFirstName" contact_first_name: String, 4 "ManagerLastName" manager_last_name: String,
    5 "ContactPosition" contact_position: String, 6 "ManagerPosition" manager_position: String,
    7 "VerifyTime" verify_time: String, 8 "CreateTime" create_time: String, 9 "ExpireTime" expire_time: String,
    10 "ContactLastName" contact_last_name: String, 11 "ManagerPhone" manager_phone: String,
    12 "ContactPhone" contact_phone: String, 13 "ContactMail" contact_mail: String,
    14 "ManagerDepartment" manager_department: String, 15 "CompanyInfo" company_info: CompanyInfo,
    16 "CompanyId" company_id: i64, 17 "ManagerId" manager_id: i64, 18 "StatusInfo" status_info: Vec<ManagerStatusInfo>,
    19 "ManagerIdType" manager_id_type: String, 20 "ManagerIdNumber" manager_id_number: String,
    21 "ContactIdType" contact_id_type: String, 22 "ContactIdNumber" contact_id_number: String
} }

/// In the response of [`DescribeManagerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagerStatusInfo {
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub manager_pre_audit_domains: Vec<ManagerPreAuditDomain>,
}
model! { ManagerStatusInfo {
    0 "Type" r#type: String, 1 "Status" status: String, 2 "CreateTime" create_time: String,
    3 "ExpireTime" expire_time: String, 4 "ManagerPreAuditDomains" manager_pre_audit_domains: Vec<ManagerPreAuditDomain>
} }

/// In the response of [`DescribeManagerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagerPreAuditDomain {
    pub domain: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { ManagerPreAuditDomain {
    0 "Domain" domain: String, 1 "CreateTime" create_time: String, 2 "ExpireTime" expire_time: String
} }

/// Describes managers: `DescribeManagers` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribeManagers>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagers {
    /// Required.
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

/// Response of [`DescribeManagers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagersOutput {
    pub managers: Vec<ManagerInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeManagersOutput {
    0 "Managers" managers: Vec<ManagerInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeManagers`].
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
    pub status_info: Vec<ManagerStatusInfo>,
    pub tags: Vec<Tags>,
}
model! { ManagerInfo {
    0 "Status" status: String, 1 "ManagerFirstName" manager_first_name: String,
    2 "ManagerLastName" manager_last_name: String, 3 "ManagerPosition" manager_position: String,
    4 "ManagerPhone" manager_phone: String, 5 "ManagerMail" manager_mail: String,
    6 "ManagerDepartment" manager_department: String, 7 "CreateTime" create_time: String,
    8 "DomainCount" domain_count: i64, 9 "CertCount" cert_count: i64, 10 "ManagerId" manager_id: i64,
    11 "ExpireTime" expire_time: String, 12 "SubmitAuditTime" submit_audit_time: String,
    13 "VerifyTime" verify_time: String, 14 "StatusInfo" status_info: Vec<ManagerStatusInfo>, 15 "Tags" tags: Vec<Tags>
} }

/// Describes packages: `DescribePackages` of `ssl` 2019-12-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DescribePackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackages {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub status: Option<String>,
    pub expire_time: Option<String>,
    pub package_id: Option<String>,
    pub r#type: Option<String>,
    pub pid: Option<i64>,
}
operation! { DescribePackages() "DescribePackages" -> DescribePackagesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Status" status: String, 3 "ExpireTime" expire_time: String,
    4 "PackageId" package_id: String, 5 "Type" r#type: String, 6 "Pid" pid: i64
} }
paged! { DescribePackages: PackageInfo = Offset "Offset", "Packages" packages, total "TotalCount" }

/// Response of [`DescribePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackagesOutput {
    pub packages: Vec<PackageInfo>,
    pub total_count: Option<i64>,
    pub total_balance: Option<i64>,
}
model! { DescribePackagesOutput {
    0 "Packages" packages: Vec<PackageInfo>, 1 "TotalCount" total_count: i64, 2 "TotalBalance" total_balance: i64
} }

/// In the response of [`DescribePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageInfo {
    pub package_id: Option<String>,
    pub total: Option<i64>,
    pub balance: Option<i64>,
    pub r#type: Option<String>,
    pub source_uin: Option<i64>,
    pub status: Option<String>,
    pub expire_time: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub source_type: Option<String>,
    pub transfer_out_infos: Vec<PackageTransferOutInfo>,
}
model! { PackageInfo {
    0 "PackageId" package_id: String, 1 "Total" total: i64, 2 "Balance" balance: i64, 3 "Type" r#type: String,
    4 "SourceUin" source_uin: i64, 5 "Status" status: String, 6 "ExpireTime" expire_time: String,
    7 "UpdateTime" update_time: String, 8 "CreateTime" create_time: String, 9 "SourceType" source_type: String,
    10 "TransferOutInfos" transfer_out_infos: Vec<PackageTransferOutInfo>
} }

/// In the response of [`DescribePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageTransferOutInfo {
    pub package_id: Option<String>,
    pub transfer_code: Option<String>,
    pub transfer_count: Option<i64>,
    pub receive_package_id: Option<String>,
    pub expire_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub transfer_status: Option<String>,
    pub receiver_uin: Option<i64>,
    pub receive_time: Option<String>,
}
model! { PackageTransferOutInfo {
    0 "PackageId" package_id: String, 1 "TransferCode" transfer_code: String, 2 "TransferCount" transfer_count: i64,
    3 "ReceivePackageId" receive_package_id: String, 4 "ExpireTime" expire_time: String,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String, 7 "TransferStatus" transfer_status: String,
    8 "ReceiverUin" receiver_uin: i64, 9 "ReceiveTime" receive_time: String
} }

/// Returns an issued certificate as a ZIP archive in base64, for several web servers.
///
/// **The archive can contain the private key**: treat it as a secret.
///
/// `DownloadCertificate` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=DownloadCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_CANCEL_ORDER_FAILED`], [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED`],
/// [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR`], [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`], [`codes::FAILED_OPERATION_CERTIFICATE_MISMATCH`],
/// [`codes::FAILED_OPERATION_EXCEEDS_FREE_LIMIT`], [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`],
/// [`codes::FAILED_OPERATION_NETWORK_ERROR`], [`codes::FAILED_OPERATION_ORDER_ALREADY_REPLACED`],
/// [`codes::FAILED_OPERATION_ORDER_REPLACE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCertificate {
    /// Required.
    pub certificate_id: String,
}
operation! { DownloadCertificate(certificate_id: String) "DownloadCertificate" -> DownloadCertificateOutput {
    0 "CertificateId" certificate_id
} }

/// Response of [`DownloadCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCertificateOutput {
    /// ZIP archive, base64.
    pub content: Option<String>,
    pub content_type: Option<String>,
}
model! { DownloadCertificateOutput {
    0 "Content" content: String, 1 "ContentType" content_type: String
} }

/// Modifies certificate alias: `ModifyCertificateAlias` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=ModifyCertificateAlias>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateAlias {
    /// Required.
    pub certificate_id: String,
    pub alias: Option<String>,
}
operation! { ModifyCertificateAlias(certificate_id: String) "ModifyCertificateAlias" -> ModifyCertificateAliasOutput {
    0 "CertificateId" certificate_id, 1 "Alias" alias: String
} }

/// Response of [`ModifyCertificateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateAliasOutput {
    pub certificate_id: Option<String>,
}
model! { ModifyCertificateAliasOutput {
    0 "CertificateId" certificate_id: String
} }

/// Modifies certificate project: `ModifyCertificateProject` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=ModifyCertificateProject>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_AUTHORIZED_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateProject {
    /// Required.
    pub certificate_id_list: Vec<String>,
    /// Required.
    pub project_id: i64,
}
operation! { ModifyCertificateProject(certificate_id_list: Vec<String>, project_id: i64)
    "ModifyCertificateProject" -> ModifyCertificateProjectOutput {
    0 "CertificateIdList" certificate_id_list, 1 "ProjectId" project_id
} }

/// Response of [`ModifyCertificateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateProjectOutput {
    pub success_certificates: Vec<String>,
    pub fail_certificates: Vec<String>,
}
model! { ModifyCertificateProjectOutput {
    0 "SuccessCertificates" success_certificates: Vec<String>, 1 "FailCertificates" fail_certificates: Vec<String>
} }

/// Modifies certificate resubmit: `ModifyCertificateResubmit` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=ModifyCertificateResubmit>.
///
/// Errors: [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_STATUS_NOT_ALLOW_RESUBMIT`],
/// [`codes::INVALID_PARAMETER_CERTIFICATE_STATUS_NOT_ALLOW_RESUBMIT`], [`codes::INVALID_PARAMETER_WITH_DETAIL_REASON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateResubmit {
    /// Required.
    pub certificate_id: String,
}
operation! { ModifyCertificateResubmit(certificate_id: String)
    "ModifyCertificateResubmit" -> ModifyCertificateResubmitOutput {
    0 "CertificateId" certificate_id
} }

/// Response of [`ModifyCertificateResubmit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateResubmitOutput {
    pub certificate_id: Option<String>,
}
model! { ModifyCertificateResubmitOutput {
    0 "CertificateId" certificate_id: String
} }

/// Modifies certificates expiring notification switch: `ModifyCertificatesExpiringNotificationSwitch` of `ssl`
/// 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=ModifyCertificatesExpiringNotificationSwitch>.
///
/// Errors: [`codes::INVALID_PARAMETER_CERTIFICATES_NUMBER_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificatesExpiringNotificationSwitch {
    /// Required.
    pub certificate_ids: Vec<String>,
    /// Required.
    pub switch_status: i64,
}
operation! { ModifyCertificatesExpiringNotificationSwitch(certificate_ids: Vec<String>, switch_status: i64)
    "ModifyCertificatesExpiringNotificationSwitch" -> ModifyCertificatesExpiringNotificationSwitchOutput {
    0 "CertificateIds" certificate_ids, 1 "SwitchStatus" switch_status
} }

/// Response of [`ModifyCertificatesExpiringNotificationSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificatesExpiringNotificationSwitchOutput {
    pub certificate_ids: Vec<String>,
}
model! { ModifyCertificatesExpiringNotificationSwitchOutput {
    0 "CertificateIds" certificate_ids: Vec<String>
} }

/// Replaces certificate: `ReplaceCertificate` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=ReplaceCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_CANCEL_ORDER_FAILED`], [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED`],
/// [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR`], [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`], [`codes::FAILED_OPERATION_CERTIFICATE_MISMATCH`],
/// [`codes::FAILED_OPERATION_EXCEEDS_FREE_LIMIT`], [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_SOURCE`],
/// [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`], [`codes::FAILED_OPERATION_NETWORK_ERROR`],
/// [`codes::FAILED_OPERATION_ORDER_ALREADY_REPLACED`], [`codes::FAILED_OPERATION_ORDER_REPLACE_FAILED`],
/// [`codes::INVALID_PARAMETER_RENEW_ALGORITHM_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCertificate {
    /// Required.
    pub certificate_id: String,
    /// Required.
    pub valid_type: String,
    pub csr_type: Option<String>,
    pub csr_content: Option<String>,
    /// Secret.
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

/// Response of [`ReplaceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { ReplaceCertificateOutput {
    0 "CertificateId" certificate_id: String
} }

/// Revokes certificate: `RevokeCertificate` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=RevokeCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`], [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_SOURCE`],
/// [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`], [`codes::FAILED_OPERATION_NETWORK_ERROR`],
/// [`codes::FAILED_OPERATION_REVOKE_FAILED`], [`codes::FAILED_OPERATION_REVOKE_RESOURCE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeCertificate {
    /// Required.
    pub certificate_id: String,
    pub reason: Option<String>,
}
operation! { RevokeCertificate(certificate_id: String) "RevokeCertificate" -> RevokeCertificateOutput {
    0 "CertificateId" certificate_id, 1 "Reason" reason: String
} }

/// Response of [`RevokeCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeCertificateOutput {
    pub revoke_domain_validate_auths: Vec<RevokeDomainValidateAuths>,
}
model! { RevokeCertificateOutput {
    0 "RevokeDomainValidateAuths" revoke_domain_validate_auths: Vec<RevokeDomainValidateAuths>
} }

/// In the response of [`RevokeCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDomainValidateAuths {
    pub domain_validate_auth_path: Option<String>,
    /// Secret.
    pub domain_validate_auth_key: Option<Secret>,
    pub domain_validate_auth_value: Option<String>,
    pub domain_validate_auth_domain: Option<String>,
}
model! { RevokeDomainValidateAuths {
    0 "DomainValidateAuthPath" domain_validate_auth_path: String,
    1 "DomainValidateAuthKey" domain_validate_auth_key: Secret,
    2 "DomainValidateAuthValue" domain_validate_auth_value: String,
    3 "DomainValidateAuthDomain" domain_validate_auth_domain: String
} }

/// Submits audit manager: `SubmitAuditManager` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=SubmitAuditManager>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_ILLEGAL_MANAGER_STATUS`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_NOT_FOUND_MANAGER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAuditManager {
    /// Required.
    pub manager_id: i64,
}
operation! { SubmitAuditManager(manager_id: i64) "SubmitAuditManager" -> SubmitAuditManagerOutput {
    0 "ManagerId" manager_id
} }

/// Response of [`SubmitAuditManager`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAuditManagerOutput {
    pub manager_id: Option<i64>,
}
model! { SubmitAuditManagerOutput {
    0 "ManagerId" manager_id: i64
} }

/// Submits certificate information: `SubmitCertificateInformation` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=SubmitCertificateInformation>.
///
/// Errors: [`codes::FAILED_OPERATION_EXCEEDS_FREE_LIMIT`], [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCertificateInformation {
    /// Required.
    pub certificate_id: String,
    pub csr_type: Option<String>,
    pub csr_content: Option<String>,
    pub certificate_domain: Option<String>,
    pub domain_list: Option<Vec<String>>,
    /// Secret.
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

/// Response of [`SubmitCertificateInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCertificateInformationOutput {
    pub certificate_id: Option<String>,
}
model! { SubmitCertificateInformationOutput {
    0 "CertificateId" certificate_id: String
} }

/// Updates certificate instance: `UpdateCertificateInstance` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=UpdateCertificateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_HAS_PENDING_RECORD`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_INSTANCE_EMPTY`], [`codes::FAILED_OPERATION_CERTIFICATE_EXISTS`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INSTANCE_HUGE_LIMIT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_TYPE_INVALID`], [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_MATCH_ERROR`], [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_DEPLOY_INSTANCE`], [`codes::FAILED_OPERATION_CERTIFICATE_PARSE_ERROR`],
/// [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`], [`codes::INVALID_PARAMETER_WITH_DETAIL_REASON`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERMEDIATE_CERT_NOT_SAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCertificateInstance {
    /// Required.
    pub old_certificate_id: String,
    /// Required.
    pub resource_types: Vec<String>,
    pub certificate_id: Option<String>,
    /// Deprecated.
    pub regions: Option<Vec<String>>,
    pub resource_types_regions: Option<Vec<ResourceTypeRegions>>,
    pub certificate_public_key: Option<String>,
    /// Secret.
    pub certificate_private_key: Option<Secret>,
    pub expiring_notification_switch: Option<i64>,
    pub repeatable: Option<bool>,
    pub allow_download: Option<bool>,
    pub tags: Option<Vec<Tags>>,
    pub project_id: Option<i64>,
}
operation! { UpdateCertificateInstance(old_certificate_id: String, resource_types: Vec<String>)
    "UpdateCertificateInstance" -> UpdateCertificateInstanceOutput {
    0 "OldCertificateId" old_certificate_id, 1 "ResourceTypes" resource_types, 2 "CertificateId" certificate_id: String,
    3 "Regions" regions: Vec<String>, 4 "ResourceTypesRegions" resource_types_regions: Vec<ResourceTypeRegions>,
    5 "CertificatePublicKey" certificate_public_key: String, 6 "CertificatePrivateKey" certificate_private_key: Secret,
    7 "ExpiringNotificationSwitch" expiring_notification_switch: i64, 8 "Repeatable" repeatable: bool,
    9 "AllowDownload" allow_download: bool, 10 "Tags" tags: Vec<Tags>, 11 "ProjectId" project_id: i64
} }

/// In the request of [`UpdateCertificateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTypeRegions {
    pub resource_type: Option<String>,
    pub regions: Option<Vec<String>>,
}
input! { ResourceTypeRegions() {
    0 "ResourceType" resource_type: String, 1 "Regions" regions: Vec<String>
} }

/// Response of [`UpdateCertificateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCertificateInstanceOutput {
    pub deploy_record_id: Option<i64>,
    pub deploy_status: Option<i64>,
    pub update_sync_progress: Vec<UpdateSyncProgress>,
}
model! { UpdateCertificateInstanceOutput {
    0 "DeployRecordId" deploy_record_id: i64, 1 "DeployStatus" deploy_status: i64,
    2 "UpdateSyncProgress" update_sync_progress: Vec<UpdateSyncProgress>
} }

/// In the response of [`UpdateCertificateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSyncProgress {
    pub resource_type: Option<String>,
    pub update_sync_progress_regions: Vec<UpdateSyncProgressRegion>,
    pub status: Option<i64>,
}
model! { UpdateSyncProgress {
    0 "ResourceType" resource_type: String,
    1 "UpdateSyncProgressRegions" update_sync_progress_regions: Vec<UpdateSyncProgressRegion>, 2 "Status" status: i64
} }

/// In the response of [`UpdateCertificateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSyncProgressRegion {
    pub region: Option<String>,
    pub total_count: Option<i64>,
    pub offset_count: Option<i64>,
    pub status: Option<i64>,
}
model! { UpdateSyncProgressRegion {
    0 "Region" region: String, 1 "TotalCount" total_count: i64, 2 "OffsetCount" offset_count: i64,
    3 "Status" status: i64
} }

/// Updates certificate record retry: `UpdateCertificateRecordRetry` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=UpdateCertificateRecordRetry>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_HAS_PENDING_RECORD`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_RETRY_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_DEPLOY_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCertificateRecordRetry {
    pub deploy_record_id: Option<i64>,
    pub deploy_record_detail_id: Option<i64>,
}
operation! { UpdateCertificateRecordRetry() "UpdateCertificateRecordRetry" -> Empty {
    0 "DeployRecordId" deploy_record_id: i64, 1 "DeployRecordDetailId" deploy_record_detail_id: i64
} }

/// Response of [`UpdateCertificateRecordRetry`]: empty.
pub type UpdateCertificateRecordRetryOutput = Empty;

/// Updates certificate record rollback: `UpdateCertificateRecordRollback` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=UpdateCertificateRecordRollback>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_DETAIL_ROLLBACK_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_HAS_PENDING_RECORD`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_RETRY_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_ROLLBACK_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_DEPLOY_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCertificateRecordRollback {
    pub deploy_record_id: Option<i64>,
}
operation! { UpdateCertificateRecordRollback()
    "UpdateCertificateRecordRollback" -> UpdateCertificateRecordRollbackOutput {
    0 "DeployRecordId" deploy_record_id: i64
} }

/// Response of [`UpdateCertificateRecordRollback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCertificateRecordRollbackOutput {
    pub deploy_record_id: Option<i64>,
}
model! { UpdateCertificateRecordRollbackOutput {
    0 "DeployRecordId" deploy_record_id: i64
} }

/// Uploads a certificate that was issued elsewhere.
///
/// A server certificate needs its private key. The same certificate can be uploaded more than once unless `Repeatable`
/// is false: the response then has the id of the existing certificate.
///
/// `UploadCertificate` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=UploadCertificate>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_CAM_AUTHORIZED_FAIL`], [`codes::FAILED_OPERATION_CANCEL_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED`], [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR`],
/// [`codes::FAILED_OPERATION_CANNOT_GET_ORDER`], [`codes::FAILED_OPERATION_CERTIFICATE_CA_ERROR`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_CHAIN_ERROR`], [`codes::FAILED_OPERATION_CERTIFICATE_ENCRYPT_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_EXISTS`], [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_MATCH_ERROR`], [`codes::FAILED_OPERATION_CERTIFICATE_MISMATCH`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_PARSE_ERROR`], [`codes::FAILED_OPERATION_EXCEEDS_FREE_LIMIT`],
/// [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`], [`codes::FAILED_OPERATION_NETWORK_ERROR`],
/// [`codes::FAILED_OPERATION_ORDER_ALREADY_REPLACED`], [`codes::FAILED_OPERATION_ORDER_REPLACE_FAILED`],
/// [`codes::INVALID_PARAMETER_MISS_MATCH_PRIVATE_KEY`], [`codes::INVALID_PARAMETER_WITH_DETAIL_REASON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCertificate {
    /// Required.
    pub certificate_public_key: String,
    /// Secret.
    pub certificate_private_key: Option<Secret>,
    /// `SVR` (server certificate, default) or `CA`.
    pub certificate_type: Option<String>,
    pub alias: Option<String>,
    pub project_id: Option<i64>,
    pub certificate_use: Option<String>,
    pub tags: Option<Vec<Tags>>,
    /// Whether the same certificate may be uploaded again. Default: yes.
    pub repeatable: Option<bool>,
    /// Secret.
    pub key_password: Option<Secret>,
}
operation! { UploadCertificate(certificate_public_key: String) "UploadCertificate" -> UploadCertificateOutput {
    0 "CertificatePublicKey" certificate_public_key, 1 "CertificatePrivateKey" certificate_private_key: Secret,
    2 "CertificateType" certificate_type: String, 3 "Alias" alias: String, 4 "ProjectId" project_id: i64,
    5 "CertificateUse" certificate_use: String, 6 "Tags" tags: Vec<Tags>, 7 "Repeatable" repeatable: bool,
    8 "KeyPassword" key_password: Secret
} }

/// Response of [`UploadCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCertificateOutput {
    pub certificate_id: Option<String>,
    /// The certificate that exists already, if `Repeatable` is false.
    pub repeat_cert_id: Option<String>,
}
model! { UploadCertificateOutput {
    0 "CertificateId" certificate_id: String, 1 "RepeatCertId" repeat_cert_id: String
} }

/// `UploadConfirmLetter` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=UploadConfirmLetter>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`], [`codes::FAILED_OPERATION_CONFIRM_LETTER_TOO_LARGE`],
/// [`codes::FAILED_OPERATION_CONFIRM_LETTER_TOO_SMALL`], [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_SOURCE`],
/// [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`],
/// [`codes::FAILED_OPERATION_INVALID_CONFIRM_LETTER_FORMAT`],
/// [`codes::FAILED_OPERATION_INVALID_CONFIRM_LETTER_FORMAT_WOSIGN`], [`codes::FAILED_OPERATION_NETWORK_ERROR`],
/// [`codes::FAILED_OPERATION_UPLOAD_CONFIRM_CERTIFICATE_NOT_SUPPORT`],
/// [`codes::FAILED_OPERATION_UPLOAD_CONFIRM_CERTIFICATE_NOT_SUPPORT_DV`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadConfirmLetter {
    /// Required.
    pub certificate_id: String,
    /// Required.
    pub confirm_letter: String,
}
operation! { UploadConfirmLetter(certificate_id: String, confirm_letter: String)
    "UploadConfirmLetter" -> UploadConfirmLetterOutput {
    0 "CertificateId" certificate_id, 1 "ConfirmLetter" confirm_letter
} }

/// Response of [`UploadConfirmLetter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadConfirmLetterOutput {
    pub certificate_id: Option<String>,
    pub is_success: Option<bool>,
}
model! { UploadConfirmLetterOutput {
    0 "CertificateId" certificate_id: String, 1 "IsSuccess" is_success: bool
} }

/// `UploadRevokeLetter` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=UploadRevokeLetter>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`], [`codes::FAILED_OPERATION_CONFIRM_LETTER_TOO_LARGE`],
/// [`codes::FAILED_OPERATION_CONFIRM_LETTER_TOO_SMALL`], [`codes::FAILED_OPERATION_FILE_TOO_LARGE`],
/// [`codes::FAILED_OPERATION_FILE_TOO_SMALL`], [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`],
/// [`codes::FAILED_OPERATION_INVALID_FILE_TYPE`], [`codes::FAILED_OPERATION_NETWORK_ERROR`],
/// [`codes::FAILED_OPERATION_UPLOAD_CONFIRM_CERTIFICATE_NOT_SUPPORT`],
/// [`codes::FAILED_OPERATION_UPLOAD_CONFIRM_CERTIFICATE_NOT_SUPPORT_DV`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRevokeLetter {
    /// Required.
    pub certificate_id: String,
    /// Required.
    pub revoke_letter: String,
}
operation! { UploadRevokeLetter(certificate_id: String, revoke_letter: String)
    "UploadRevokeLetter" -> UploadRevokeLetterOutput {
    0 "CertificateId" certificate_id, 1 "RevokeLetter" revoke_letter
} }

/// Response of [`UploadRevokeLetter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRevokeLetterOutput {
    pub certificate_id: Option<String>,
    pub is_success: Option<bool>,
}
model! { UploadRevokeLetterOutput {
    0 "CertificateId" certificate_id: String, 1 "IsSuccess" is_success: bool
} }

/// `UploadUpdateCertificateInstance` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=UploadUpdateCertificateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_HAS_PENDING_RECORD`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_INSTANCE_EMPTY`], [`codes::FAILED_OPERATION_CERTIFICATE_EXISTS`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INSTANCE_HUGE_LIMIT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_TYPE_INVALID`], [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_MATCH_ERROR`], [`codes::FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_DEPLOY_INSTANCE`], [`codes::FAILED_OPERATION_CERTIFICATE_PARSE_ERROR`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_WHITE_FUNC_ERROR`], [`codes::FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION`],
/// [`codes::INVALID_PARAMETER_WITH_DETAIL_REASON`], [`codes::INVALID_PARAMETER_VALUE_INTERMEDIATE_CERT_NOT_SAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUpdateCertificateInstance {
    /// Required.
    pub old_certificate_id: String,
    /// Required.
    pub resource_types: Vec<String>,
    /// Required.
    pub certificate_public_key: String,
    /// Required. Secret.
    pub certificate_private_key: Secret,
    pub resource_types_regions: Option<Vec<ResourceTypeRegions>>,
    pub certificate_id: Option<String>,
}
operation! {
    UploadUpdateCertificateInstance(old_certificate_id: String, resource_types: Vec<String>, certificate_public_key: String, certificate_private_key: Secret)
    "UploadUpdateCertificateInstance" -> UploadUpdateCertificateInstanceOutput {
    0 "OldCertificateId" old_certificate_id, 1 "ResourceTypes" resource_types,
    2 "CertificatePublicKey" certificate_public_key, 3 "CertificatePrivateKey" certificate_private_key,
    4 "ResourceTypesRegions" resource_types_regions: Vec<ResourceTypeRegions>, 5 "CertificateId" certificate_id: String
} }

/// Response of [`UploadUpdateCertificateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUpdateCertificateInstanceOutput {
    pub deploy_record_id: Option<i64>,
    pub deploy_status: Option<i64>,
    pub update_sync_progress: Vec<UpdateSyncProgress>,
}
model! { UploadUpdateCertificateInstanceOutput {
    0 "DeployRecordId" deploy_record_id: i64, 1 "DeployStatus" deploy_status: i64,
    2 "UpdateSyncProgress" update_sync_progress: Vec<UpdateSyncProgress>
} }

/// `UploadUpdateCertificateRecordRetry` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=UploadUpdateCertificateRecordRetry>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_HAS_PENDING_RECORD`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_RETRY_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_DEPLOY_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUpdateCertificateRecordRetry {
    pub deploy_record_id: Option<i64>,
    pub deploy_record_detail_id: Option<i64>,
}
operation! { UploadUpdateCertificateRecordRetry() "UploadUpdateCertificateRecordRetry" -> Empty {
    0 "DeployRecordId" deploy_record_id: i64, 1 "DeployRecordDetailId" deploy_record_detail_id: i64
} }

/// Response of [`UploadUpdateCertificateRecordRetry`]: empty.
pub type UploadUpdateCertificateRecordRetryOutput = Empty;

/// `UploadUpdateCertificateRecordRollback` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=UploadUpdateCertificateRecordRollback>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_DETAIL_ROLLBACK_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_HAS_PENDING_RECORD`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_RETRY_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_DEPLOY_ROLLBACK_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_DEPLOY_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUpdateCertificateRecordRollback {
    /// Required.
    pub deploy_record_id: i64,
}
operation! { UploadUpdateCertificateRecordRollback(deploy_record_id: i64)
    "UploadUpdateCertificateRecordRollback" -> Empty {
    0 "DeployRecordId" deploy_record_id
} }

/// Response of [`UploadUpdateCertificateRecordRollback`]: empty.
pub type UploadUpdateCertificateRecordRollbackOutput = Empty;

/// Verifies manager: `VerifyManager` of `ssl` 2019-12-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssl&Version=2019-12-05&Action=VerifyManager>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND_MANAGER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyManager {
    /// Required.
    pub manager_id: i64,
}
operation! { VerifyManager(manager_id: i64) "VerifyManager" -> VerifyManagerOutput {
    0 "ManagerId" manager_id
} }

/// Response of [`VerifyManager`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyManagerOutput {
    pub manager_id: Option<i64>,
}
model! { VerifyManagerOutput {
    0 "ManagerId" manager_id: i64
} }

waiters! {
    /// Waits until a certificate is issued.
    fn certificate_issued(certificate_id: String) -> DescribeCertificate = DescribeCertificate::new(certificate_id),
        "Status" ["1"] ["2", "3", "6", "7", "9", "10", "12", "14"];
}

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_AUTH_ERROR "FailedOperation.AuthError",
    FAILED_OPERATION_BOUND_RESOURCES "FailedOperation.BoundResources",
    FAILED_OPERATION_CAM_AUTHORIZED_FAIL "FailedOperation.CAMAuthorizedFail",
    FAILED_OPERATION_CANCEL_AUDIT_CERTIFICATE_FAILED "FailedOperation.CancelAuditCertificateFailed",
    FAILED_OPERATION_CANCEL_ORDER_FAILED "FailedOperation.CancelOrderFailed",
    FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED "FailedOperation.CannotBeDeletedIssued",
    FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR "FailedOperation.CannotBeDeletedWithinHour",
    FAILED_OPERATION_CANNOT_GET_ORDER "FailedOperation.CannotGetOrder",
    FAILED_OPERATION_CERTIFICATE_CA_ERROR "FailedOperation.CertificateCaError",
    FAILED_OPERATION_CERTIFICATE_CANCEL_FAILED_MULTI "FailedOperation.CertificateCancelFailedMulti",
    FAILED_OPERATION_CERTIFICATE_CHAIN_ERROR "FailedOperation.CertificateChainError",
    FAILED_OPERATION_CERTIFICATE_CSR_PARSE_FAILED "FailedOperation.CertificateCsrParseFailed",
    FAILED_OPERATION_CERTIFICATE_DEPLOY_DETAIL_ROLLBACK_STATUS_INVALID "FailedOperation.CertificateDeployDetailRollbackStatusInvalid",
    FAILED_OPERATION_CERTIFICATE_DEPLOY_HAS_PENDING_RECORD "FailedOperation.CertificateDeployHasPendingRecord",
    FAILED_OPERATION_CERTIFICATE_DEPLOY_INSTANCE_EMPTY "FailedOperation.CertificateDeployInstanceEmpty",
    FAILED_OPERATION_CERTIFICATE_DEPLOY_INSTANCE_FORMAT_ERROR "FailedOperation.CertificateDeployInstanceFormatError",
    FAILED_OPERATION_CERTIFICATE_DEPLOY_NOT_EXIST "FailedOperation.CertificateDeployNotExist",
    FAILED_OPERATION_CERTIFICATE_DEPLOY_RETRY_STATUS_INVALID "FailedOperation.CertificateDeployRetryStatusInvalid",
    FAILED_OPERATION_CERTIFICATE_DEPLOY_ROLLBACK_STATUS_INVALID "FailedOperation.CertificateDeployRollbackStatusInvalid",
    FAILED_OPERATION_CERTIFICATE_DOWNLOAD_SERVICE_TYPE_NOT_SUPPORT "FailedOperation.CertificateDownloadServiceTypeNotSupport",
    FAILED_OPERATION_CERTIFICATE_ENCRYPT_INVALID "FailedOperation.CertificateEncryptInvalid",
    FAILED_OPERATION_CERTIFICATE_EXISTS "FailedOperation.CertificateExists",
    FAILED_OPERATION_CERTIFICATE_HOST_DEPLOY_CAN_NOT_ALLOW "FailedOperation.CertificateHostDeployCanNotAllow",
    FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INNER_INTERRUPT "FailedOperation.CertificateHostResourceInnerInterrupt",
    FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_INSTANCE_HUGE_LIMIT "FailedOperation.CertificateHostResourceInstanceHugeLimit",
    FAILED_OPERATION_CERTIFICATE_HOST_RESOURCE_TYPE_INVALID "FailedOperation.CertificateHostResourceTypeInvalid",
    FAILED_OPERATION_CERTIFICATE_INFO_SUBMIT_CONTACT_EMAIL_EMPTY "FailedOperation.CertificateInfoSubmitContactEmailEmpty",
    FAILED_OPERATION_CERTIFICATE_INFO_SUBMIT_DOMAIN_INVALID "FailedOperation.CertificateInfoSubmitDomainInvalid",
    FAILED_OPERATION_CERTIFICATE_INFO_SUBMIT_STATUS_INVALID "FailedOperation.CertificateInfoSubmitStatusInvalid",
    FAILED_OPERATION_CERTIFICATE_INVALID "FailedOperation.CertificateInvalid",
    FAILED_OPERATION_CERTIFICATE_MATCH_ERROR "FailedOperation.CertificateMatchError",
    FAILED_OPERATION_CERTIFICATE_MISMATCH "FailedOperation.CertificateMismatch",
    FAILED_OPERATION_CERTIFICATE_NOT_ALLOW_DOWNLOAD "FailedOperation.CertificateNotAllowDownload",
    FAILED_OPERATION_CERTIFICATE_NOT_AVAILABLE "FailedOperation.CertificateNotAvailable",
    FAILED_OPERATION_CERTIFICATE_NOT_DEPLOY_INSTANCE "FailedOperation.CertificateNotDeployInstance",
    FAILED_OPERATION_CERTIFICATE_NOT_FOUND "FailedOperation.CertificateNotFound",
    FAILED_OPERATION_CERTIFICATE_NOT_FOUND_OR_AUDITED "FailedOperation.CertificateNotFoundOrAudited",
    FAILED_OPERATION_CERTIFICATE_NOT_FOUND_OR_CANT_CANCEL "FailedOperation.CertificateNotFoundOrCantCancel",
    FAILED_OPERATION_CERTIFICATE_ORDER_SUBMIT_PROCESSING "FailedOperation.CertificateOrderSubmitProcessing",
    FAILED_OPERATION_CERTIFICATE_ORDER_SUBMIT_ROOT_CA_INVALID "FailedOperation.CertificateOrderSubmitRootCAInvalid",
    FAILED_OPERATION_CERTIFICATE_PARSE_ERROR "FailedOperation.CertificateParseError",
    FAILED_OPERATION_CERTIFICATE_PRE_VERIFY_EMAIL_INVALID "FailedOperation.CertificatePreVerifyEmailInvalid",
    FAILED_OPERATION_CERTIFICATE_STATUS_NOT_ALLOW_DOWNLOAD "FailedOperation.CertificateStatusNotAllowDownload",
    FAILED_OPERATION_CERTIFICATE_STATUS_NOT_ALLOW_RESUBMIT "FailedOperation.CertificateStatusNotAllowResubmit",
    FAILED_OPERATION_CERTIFICATE_STATUS_NOT_ALLOW_VERIFY "FailedOperation.CertificateStatusNotAllowVerify",
    FAILED_OPERATION_CERTIFICATE_SUBMIT_HOSTING_CERT_ERROR "FailedOperation.CertificateSubmitHostingCertError",
    FAILED_OPERATION_CERTIFICATE_SYNC_TASK_CERTIFICATE_ID_COUNT_INVALID "FailedOperation.CertificateSyncTaskCertificateIdCountInvalid",
    FAILED_OPERATION_CERTIFICATE_SYNC_TASK_ID_INVALID "FailedOperation.CertificateSyncTaskIdInvalid",
    FAILED_OPERATION_CERTIFICATE_TYPE_INFO_NOT_FOUND "FailedOperation.CertificateTypeInfoNotFound",
    FAILED_OPERATION_CERTIFICATE_WHITE_FUNC_ERROR "FailedOperation.CertificateWhiteFuncError",
    FAILED_OPERATION_CONFIRM_LETTER_TOO_LARGE "FailedOperation.ConfirmLetterTooLarge",
    FAILED_OPERATION_CONFIRM_LETTER_TOO_SMALL "FailedOperation.ConfirmLetterTooSmall",
    FAILED_OPERATION_DELETE_FAILED_TIME_NOT_UP "FailedOperation.DeleteFailedTimeNotUp",
    FAILED_OPERATION_DELETE_RESOURCE_FAILED "FailedOperation.DeleteResourceFailed",
    FAILED_OPERATION_EXCEEDS_FREE_LIMIT "FailedOperation.ExceedsFreeLimit",
    FAILED_OPERATION_FILE_TOO_LARGE "FailedOperation.FileTooLarge",
    FAILED_OPERATION_FILE_TOO_SMALL "FailedOperation.FileTooSmall",
    FAILED_OPERATION_GEN_CSR_FAIL "FailedOperation.GenCSRFail",
    FAILED_OPERATION_ILLEGAL_MANAGER_STATUS "FailedOperation.IllegalManagerStatus",
    FAILED_OPERATION_INVALID_CERTIFICATE_SOURCE "FailedOperation.InvalidCertificateSource",
    FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE "FailedOperation.InvalidCertificateStatusCode",
    FAILED_OPERATION_INVALID_CONFIRM_LETTER_FORMAT "FailedOperation.InvalidConfirmLetterFormat",
    FAILED_OPERATION_INVALID_CONFIRM_LETTER_FORMAT_WOSIGN "FailedOperation.InvalidConfirmLetterFormatWosign",
    FAILED_OPERATION_INVALID_FILE_TYPE "FailedOperation.InvalidFileType",
    FAILED_OPERATION_INVALID_PARAM "FailedOperation.InvalidParam",
    FAILED_OPERATION_MAIN_DOMAIN_CERTIFICATE_COUNT_LIMIT "FailedOperation.MainDomainCertificateCountLimit",
    FAILED_OPERATION_MANAGER_CAN_NOT_DELETE_CA "FailedOperation.ManagerCanNotDeleteCa",
    FAILED_OPERATION_MANAGER_CAN_NOT_DELETE_CERT "FailedOperation.ManagerCanNotDeleteCert",
    FAILED_OPERATION_NETWORK_ERROR "FailedOperation.NetworkError",
    FAILED_OPERATION_NO_PROJECT_PERMISSION "FailedOperation.NoProjectPermission",
    FAILED_OPERATION_NO_REAL_NAME_AUTH "FailedOperation.NoRealNameAuth",
    FAILED_OPERATION_ORDER_ALREADY_REPLACED "FailedOperation.OrderAlreadyReplaced",
    FAILED_OPERATION_ORDER_REPLACE_FAILED "FailedOperation.OrderReplaceFailed",
    FAILED_OPERATION_PACKAGE_COUNT_LIMIT "FailedOperation.PackageCountLimit",
    FAILED_OPERATION_PACKAGE_EXPIRED "FailedOperation.PackageExpired",
    FAILED_OPERATION_PACKAGE_NOT_FOUND "FailedOperation.PackageNotFound",
    FAILED_OPERATION_RENEW_NOT_ISSUED "FailedOperation.RenewNotIssued",
    FAILED_OPERATION_REVOKE_FAILED "FailedOperation.RevokeFailed",
    FAILED_OPERATION_REVOKE_RESOURCE_FAILED "FailedOperation.RevokeResourceFailed",
    FAILED_OPERATION_ROLE_NOT_FOUND_AUTHORIZATION "FailedOperation.RoleNotFoundAuthorization",
    FAILED_OPERATION_SYSTEM_ERROR "FailedOperation.SystemError",
    FAILED_OPERATION_TRADE_ERROR "FailedOperation.TradeError",
    FAILED_OPERATION_UPLOAD_CONFIRM_CERTIFICATE_NOT_SUPPORT "FailedOperation.UploadConfirmCertificateNotSupport",
    FAILED_OPERATION_UPLOAD_CONFIRM_CERTIFICATE_NOT_SUPPORT_DV "FailedOperation.UploadConfirmCertificateNotSupportDV",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_BACKEND_RESPONSE_EMPTY "InternalError.BackendResponseEmpty",
    INTERNAL_ERROR_BACKEND_RESPONSE_ERROR "InternalError.BackendResponseError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CERTIFICATE_ID_NUMBER_LIMIT "InvalidParameter.CertificateIdNumberLimit",
    INVALID_PARAMETER_CERTIFICATE_STATUS_NOT_ALLOW_RESUBMIT "InvalidParameter.CertificateStatusNotAllowResubmit",
    INVALID_PARAMETER_CERTIFICATES_NUMBER_EXCEEDED "InvalidParameter.CertificatesNumberExceeded",
    INVALID_PARAMETER_CONTAINS_INVALID_CERTIFICATE_ID "InvalidParameter.ContainsInvalidCertificateId",
    INVALID_PARAMETER_DOMAIN_COUNT_INVALID "InvalidParameter.DomainCountInvalid",
    INVALID_PARAMETER_DOMAIN_INVALID "InvalidParameter.DomainInvalid",
    INVALID_PARAMETER_MISS_MATCH_PRIVATE_KEY "InvalidParameter.MissMatchPrivateKey",
    INVALID_PARAMETER_PACKAGE_IDS_INVALID "InvalidParameter.PackageIdsInvalid",
    INVALID_PARAMETER_PERIOD_INVALID "InvalidParameter.PeriodInvalid",
    INVALID_PARAMETER_PRODUCT_PID_INVALID "InvalidParameter.ProductPidInvalid",
    INVALID_PARAMETER_REGION_NOT_EMPTY "InvalidParameter.RegionNotEmpty",
    INVALID_PARAMETER_RENEW_ALGORITHM_INVALID "InvalidParameter.RenewAlgorithmInvalid",
    INVALID_PARAMETER_RENEW_CSR_INVALID "InvalidParameter.RenewCsrInvalid",
    INVALID_PARAMETER_RENEW_GEN_CSR_METHOD_INVALID "InvalidParameter.RenewGenCsrMethodInvalid",
    INVALID_PARAMETER_WITH_DETAIL_REASON "InvalidParameter.WithDetailReason",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_CERTIFICATE_DOMAIN_MAX_LENGTH_INVALID "InvalidParameterValue.CertificateDomainMaxLengthInvalid",
    INVALID_PARAMETER_VALUE_CERTIFICATE_EMAIL_PARSE_INVALID "InvalidParameterValue.CertificateEmailParseInvalid",
    INVALID_PARAMETER_VALUE_INTERMEDIATE_CERT_NOT_SAME "InvalidParameterValue.IntermediateCertNotSame",
    LIMIT_EXCEEDED_RATE_LIMIT_EXCEEDED "LimitExceeded.RateLimitExceeded", MISSING_PARAMETER "MissingParameter",
    RESOURCE_NOT_FOUND_MANAGER "ResourceNotFound.Manager", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter"
}

#[cfg(feature = "unstable-registry")]
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
