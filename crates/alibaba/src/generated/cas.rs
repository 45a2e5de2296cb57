//! `cas` 2020-04-07.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "cas.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2-pop", "cas.aliyuncs.com"),
        ("ap-south-1", "cas.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "cas.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "cas.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "cas.aliyuncs.com"),
        ("ap-southeast-5", "cas.aliyuncs.com"),
        ("cn-beijing", "cas.aliyuncs.com"),
        ("cn-beijing-finance-1", "cas.aliyuncs.com"),
        ("cn-beijing-finance-pop", "cas.aliyuncs.com"),
        ("cn-beijing-gov-1", "cas.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "cas.aliyuncs.com"),
        ("cn-chengdu", "cas.aliyuncs.com"),
        ("cn-edge-1", "cas.aliyuncs.com"),
        ("cn-fujian", "cas.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "cas.aliyuncs.com"),
        ("cn-hangzhou", "cas.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "cas.aliyuncs.com"),
        ("cn-hangzhou-finance", "cas.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "cas.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "cas.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "cas.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "cas.aliyuncs.com"),
        ("cn-hangzhou-test-306", "cas.aliyuncs.com"),
        ("cn-hongkong", "cas.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "cas.aliyuncs.com"),
        ("cn-huhehaote", "cas.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "cas.aliyuncs.com"),
        ("cn-north-2-gov-1", "cas.aliyuncs.com"),
        ("cn-qingdao", "cas.aliyuncs.com"),
        ("cn-qingdao-nebula", "cas.aliyuncs.com"),
        ("cn-shanghai", "cas.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "cas.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "cas.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cas.aliyuncs.com"),
        ("cn-shanghai-inner", "cas.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "cas.aliyuncs.com"),
        ("cn-shenzhen", "cas.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cas.aliyuncs.com"),
        ("cn-shenzhen-inner", "cas.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "cas.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "cas.aliyuncs.com"),
        ("cn-wuhan", "cas.aliyuncs.com"),
        ("cn-wulanchabu", "cas.aliyuncs.com"),
        ("cn-yushanfang", "cas.aliyuncs.com"),
        ("cn-zhangbei", "cas.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "cas.aliyuncs.com"),
        ("cn-zhangjiakou", "cas.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "cas.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "cas.aliyuncs.com"),
        ("eu-central-1", "cas.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "cas.aliyuncs.com"),
        ("eu-west-1-oxs", "cas.aliyuncs.com"),
        ("me-east-1", "cas.me-east-1.aliyuncs.com"),
        ("rus-west-1-pop", "cas.aliyuncs.com"),
        ("us-east-1", "cas.aliyuncs.com"),
        ("us-west-1", "cas.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "cas-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "cas-vpc.ap-southeast-3.aliyuncs.com"),
        ("cn-hangzhou", "cas-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "cas-vpc.cn-hongkong.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "cas", version: "2020-04-07", code: "cas", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudAccess {
    pub cloud_name: Option<String>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
}
operation! { AddCloudAccess() "AddCloudAccess" -> Empty {
    0 "CloudName" cloud_name: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret
} }

pub type AddCloudAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCertificate {
    pub instance_id: String,
}
operation! { ApplyCertificate(instance_id: String) "ApplyCertificate" -> Empty {
    0 "InstanceId" instance_id
} }

pub type ApplyCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateNoticeStatus {
    pub ids: String,
    pub lang: Option<String>,
    pub notice_biz: Option<String>,
    pub notice_status: String,
    pub source_ip: Option<String>,
}
operation! { BatchUpdateNoticeStatus(ids: String, notice_status: String) "BatchUpdateNoticeStatus" -> Empty {
    0 "Ids" ids, 1 "Lang" lang: String, 2 "NoticeBiz" notice_biz: String, 3 "NoticeStatus" notice_status,
    4 "SourceIp" source_ip: String
} }

pub type BatchUpdateNoticeStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCertificateForPackageRequest {
    pub order_id: i64,
}
operation! { CancelCertificateForPackageRequest(order_id: i64) "CancelCertificateForPackageRequest" -> Empty {
    0 "OrderId" order_id
} }

pub type CancelCertificateForPackageRequestOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrderRequest {
    pub order_id: i64,
}
operation! { CancelOrderRequest(order_id: i64) "CancelOrderRequest" -> Empty {
    0 "OrderId" order_id
} }

pub type CancelOrderRequestOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPendingCertificate {
    pub instance_id: String,
}
operation! { CancelPendingCertificate(instance_id: String) "CancelPendingCertificate" -> Empty {
    0 "InstanceId" instance_id
} }

pub type CancelPendingCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateForPackageRequest {
    pub company_name: Option<String>,
    pub csr: Option<String>,
    pub domain: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub product_code: Option<String>,
    pub tags: Option<Vec<CreateCertificateForPackageRequestTags>>,
    pub username: Option<String>,
    pub validate_type: Option<String>,
}
operation! { CreateCertificateForPackageRequest()
    "CreateCertificateForPackageRequest" -> CreateCertificateForPackageRequestOutput {
    0 "CompanyName" company_name: String, 1 "Csr" csr: String, 2 "Domain" domain: String, 3 "Email" email: String,
    4 "Phone" phone: String, 5 "ProductCode" product_code: String,
    6 "Tags" tags: Vec<CreateCertificateForPackageRequestTags>, 7 "Username" username: String,
    8 "ValidateType" validate_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateForPackageRequestTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCertificateForPackageRequestTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateForPackageRequestOutput {
    pub order_id: Option<i64>,
}
model! { CreateCertificateForPackageRequestOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateRequest {
    pub domain: String,
    pub email: String,
    pub phone: String,
    pub product_code: Option<String>,
    pub tags: Option<Vec<CreateCertificateRequestTags>>,
    pub username: String,
    pub validate_type: String,
}

/// What [`CreateCertificateRequest::new`] takes.
pub struct CreateCertificateRequestRequired {
    pub domain: String,
    pub email: String,
    pub phone: String,
    pub username: String,
    pub validate_type: String,
}
operation! { CreateCertificateRequest{CreateCertificateRequestRequired: domain, email, phone, username, validate_type}
    "CreateCertificateRequest" -> CreateCertificateRequestOutput {
    0 "Domain" domain, 1 "Email" email, 2 "Phone" phone, 3 "ProductCode" product_code: String,
    4 "Tags" tags: Vec<CreateCertificateRequestTags>, 5 "Username" username, 6 "ValidateType" validate_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateRequestTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCertificateRequestTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateRequestOutput {
    pub order_id: Option<i64>,
}
model! { CreateCertificateRequestOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateWithCsrRequest {
    pub csr: String,
    pub email: String,
    pub phone: String,
    pub product_code: Option<String>,
    pub tags: Option<Vec<CreateCertificateWithCsrRequestTags>>,
    pub username: String,
    pub validate_type: String,
}

/// What [`CreateCertificateWithCsrRequest::new`] takes.
pub struct CreateCertificateWithCsrRequestRequired {
    pub csr: String,
    pub email: String,
    pub phone: String,
    pub username: String,
    pub validate_type: String,
}
operation! { CreateCertificateWithCsrRequest{CreateCertificateWithCsrRequestRequired: csr, email, phone, username, validate_type}
    "CreateCertificateWithCsrRequest" -> CreateCertificateWithCsrRequestOutput {
    0 "Csr" csr, 1 "Email" email, 2 "Phone" phone, 3 "ProductCode" product_code: String,
    4 "Tags" tags: Vec<CreateCertificateWithCsrRequestTags>, 5 "Username" username, 6 "ValidateType" validate_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateWithCsrRequestTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCertificateWithCsrRequestTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateWithCsrRequestOutput {
    pub order_id: Option<i64>,
}
model! { CreateCertificateWithCsrRequestOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompany {
    pub city: String,
    pub company_address: String,
    pub company_code: String,
    pub company_email: Option<String>,
    pub company_name: String,
    pub company_phone: String,
    pub company_type: i64,
    pub country_code: String,
    pub department: Option<String>,
    pub lang: String,
    pub post_code: String,
    pub province: String,
}

/// What [`CreateCompany::new`] takes.
pub struct CreateCompanyRequired {
    pub city: String,
    pub company_address: String,
    pub company_code: String,
    pub company_name: String,
    pub company_phone: String,
    pub company_type: i64,
    pub country_code: String,
    pub lang: String,
    pub post_code: String,
    pub province: String,
}
operation! { CreateCompany{CreateCompanyRequired: city, company_address, company_code, company_name, company_phone, company_type, country_code, lang, post_code, province}
    "CreateCompany" -> CreateCompanyOutput {
    0 "City" city, 1 "CompanyAddress" company_address, 2 "CompanyCode" company_code,
    3 "CompanyEmail" company_email: String, 4 "CompanyName" company_name, 5 "CompanyPhone" company_phone,
    6 "CompanyType" company_type, 7 "CountryCode" country_code, 8 "Department" department: String, 9 "Lang" lang,
    10 "PostCode" post_code, 11 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyOutput {
    pub company_id: Option<i64>,
}
model! { CreateCompanyOutput {
    0 "CompanyId" company_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContact {
    pub email: Option<String>,
    pub idcard: Option<String>,
    pub mobile: String,
    pub name: String,
    pub webhooks: Option<String>,
}
operation! { CreateContact(mobile: String, name: String) "CreateContact" -> CreateContactOutput {
    0 "Email" email: String, 1 "Idcard" idcard: String, 2 "Mobile" mobile, 3 "Name" name, 4 "Webhooks" webhooks: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactOutput {
    pub contact_id: Option<i64>,
}
model! { CreateContactOutput {
    0 "ContactId" contact_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCsr {
    pub algorithm: String,
    pub common_name: String,
    pub corp_name: Option<String>,
    pub country_code: String,
    pub department: Option<String>,
    pub key_size: i64,
    pub locality: String,
    pub name: Option<String>,
    pub province: String,
    pub sans: Option<String>,
}

/// What [`CreateCsr::new`] takes.
pub struct CreateCsrRequired {
    pub algorithm: String,
    pub common_name: String,
    pub country_code: String,
    pub key_size: i64,
    pub locality: String,
    pub province: String,
}
operation! { CreateCsr{CreateCsrRequired: algorithm, common_name, country_code, key_size, locality, province}
    "CreateCsr" -> CreateCsrOutput {
    0 "Algorithm" algorithm, 1 "CommonName" common_name, 2 "CorpName" corp_name: String, 3 "CountryCode" country_code,
    4 "Department" department: String, 5 "KeySize" key_size, 6 "Locality" locality, 7 "Name" name: String,
    8 "Province" province, 9 "Sans" sans: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCsrOutput {
    pub csr: Option<String>,
    pub csr_id: Option<i64>,
}
model! { CreateCsrOutput {
    0 "Csr" csr, 1 "CsrId" csr_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentJob {
    pub cert_ids: String,
    pub contact_ids: String,
    pub job_type: String,
    pub name: String,
    pub resource_ids: String,
    pub schedule_time: Option<i64>,
}

/// What [`CreateDeploymentJob::new`] takes.
pub struct CreateDeploymentJobRequired {
    pub cert_ids: String,
    pub contact_ids: String,
    pub job_type: String,
    pub name: String,
    pub resource_ids: String,
}
operation! { CreateDeploymentJob{CreateDeploymentJobRequired: cert_ids, contact_ids, job_type, name, resource_ids}
    "CreateDeploymentJob" -> CreateDeploymentJobOutput {
    0 "CertIds" cert_ids, 1 "ContactIds" contact_ids, 2 "JobType" job_type, 3 "Name" name, 4 "ResourceIds" resource_ids,
    5 "ScheduleTime" schedule_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentJobOutput {
    pub job_id: Option<i64>,
}
model! { CreateDeploymentJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWHClientCertificate {
    pub after_time: Option<i64>,
    pub algorithm: Option<String>,
    pub before_time: Option<i64>,
    pub common_name: Option<String>,
    pub country: Option<String>,
    pub csr: Option<String>,
    pub days: Option<i64>,
    pub immediately: Option<i64>,
    pub locality: Option<String>,
    pub months: Option<i64>,
    pub organization: Option<String>,
    pub organization_unit: Option<String>,
    pub parent_identifier: String,
    pub san_type: Option<i64>,
    pub san_value: Option<String>,
    pub state: Option<String>,
    pub years: Option<i64>,
}
operation! { CreateWHClientCertificate(parent_identifier: String)
    "CreateWHClientCertificate" -> CreateWHClientCertificateOutput {
    0 "AfterTime" after_time: i64, 1 "Algorithm" algorithm: String, 2 "BeforeTime" before_time: i64,
    3 "CommonName" common_name: String, 4 "Country" country: String, 5 "Csr" csr: String, 6 "Days" days: i64,
    7 "Immediately" immediately: i64, 8 "Locality" locality: String, 9 "Months" months: i64,
    10 "Organization" organization: String, 11 "OrganizationUnit" organization_unit: String,
    12 "ParentIdentifier" parent_identifier, 13 "SanType" san_type: i64, 14 "SanValue" san_value: String,
    15 "State" state: String, 16 "Years" years: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWHClientCertificateOutput {
    pub certificate_chain: Option<String>,
    pub identifier: Option<String>,
    pub parent_x509_certificate: Option<String>,
    pub root_x509_certificate: Option<String>,
    pub x509_certificate: Option<String>,
}
model! { CreateWHClientCertificateOutput {
    0 "CertificateChain" certificate_chain, 1 "Identifier" identifier,
    2 "ParentX509Certificate" parent_x509_certificate, 3 "RootX509Certificate" root_x509_certificate,
    4 "X509Certificate" x509_certificate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouse {
    pub biz: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateWarehouse() "CreateWarehouse" -> CreateWarehouseOutput {
    0 "Biz" biz: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouseOutput {
    pub warehouse_instance_id: Option<String>,
}
model! { CreateWarehouseOutput {
    0 "WarehouseInstanceId" warehouse_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Decrypt {
    pub algorithm: String,
    pub cert_identifier: Option<String>,
    pub ciphertext_blob: String,
    pub custom_identifier: Option<String>,
    pub message_type: Option<String>,
    pub warehouse_id: Option<i64>,
}
operation! { Decrypt(algorithm: String, ciphertext_blob: String) "Decrypt" -> DecryptOutput {
    0 "Algorithm" algorithm, 1 "CertIdentifier" cert_identifier: String, 2 "CiphertextBlob" ciphertext_blob,
    3 "CustomIdentifier" custom_identifier: String, 4 "MessageType" message_type: String,
    5 "WarehouseId" warehouse_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptOutput {
    pub cert_identifier: Option<String>,
    pub plaintext: Option<Secret>,
}
model! { DecryptOutput {
    0 "CertIdentifier" cert_identifier, 1 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificateRequest {
    pub order_id: i64,
}
operation! { DeleteCertificateRequest(order_id: i64) "DeleteCertificateRequest" -> Empty {
    0 "OrderId" order_id
} }

pub type DeleteCertificateRequestOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudAccess {
    pub access_id: Option<String>,
}
operation! { DeleteCloudAccess() "DeleteCloudAccess" -> Empty {
    0 "AccessId" access_id: String
} }

pub type DeleteCloudAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompany {
    pub company_id: i64,
}
operation! { DeleteCompany(company_id: i64) "DeleteCompany" -> Empty {
    0 "CompanyId" company_id
} }

pub type DeleteCompanyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContact {
    pub contact_id: i64,
}
operation! { DeleteContact(contact_id: i64) "DeleteContact" -> Empty {
    0 "ContactId" contact_id
} }

pub type DeleteContactOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCsr {
    pub csr_id: i64,
}
operation! { DeleteCsr(csr_id: i64) "DeleteCsr" -> Empty {
    0 "CsrId" csr_id
} }

pub type DeleteCsrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeploymentJob {
    pub job_id: i64,
}
operation! { DeleteDeploymentJob(job_id: i64) "DeleteDeploymentJob" -> Empty {
    0 "JobId" job_id
} }

pub type DeleteDeploymentJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePCACert {
    pub identifier: String,
}
operation! { DeletePCACert(identifier: String) "DeletePCACert" -> Empty {
    0 "Identifier" identifier
} }

pub type DeletePCACertOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserCertificate {
    pub cert_id: i64,
}
operation! { DeleteUserCertificate(cert_id: i64) "DeleteUserCertificate" -> Empty {
    0 "CertId" cert_id
} }

pub type DeleteUserCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWarehouse {
    pub warehouse_instance_id: Option<String>,
}
operation! { DeleteWarehouse() "DeleteWarehouse" -> Empty {
    0 "WarehouseInstanceId" warehouse_instance_id: String
} }

pub type DeleteWarehouseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkerResource {
    pub job_id: i64,
    pub worker_id: i64,
}
operation! { DeleteWorkerResource(job_id: i64, worker_id: i64) "DeleteWorkerResource" -> Empty {
    0 "JobId" job_id, 1 "WorkerId" worker_id
} }

pub type DeleteWorkerResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateState {
    pub order_id: i64,
}
operation! { DescribeCertificateState(order_id: i64) "DescribeCertificateState" -> DescribeCertificateStateOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateStateOutput {
    pub cert_id: Option<String>,
    pub certificate: Option<String>,
    pub content: Option<String>,
    pub domain: Option<String>,
    pub private_key: Option<Secret>,
    pub record_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
    pub validate_type: Option<String>,
}
model! { DescribeCertificateStateOutput {
    0 "CertId" cert_id, 1 "Certificate" certificate, 2 "Content" content, 3 "Domain" domain, 4 "PrivateKey" private_key,
    5 "RecordDomain" record_domain, 6 "RecordType" record_type, 7 "RecordValue" record_value, 8 "Type" r#type,
    9 "Uri" uri, 10 "ValidateType" validate_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceStatus {
    pub secret_id: Option<String>,
}
operation! { DescribeCloudResourceStatus() "DescribeCloudResourceStatus" -> DescribeCloudResourceStatusOutput {
    0 "SecretId" secret_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceStatusOutput {
    pub data: Option<Vec<DescribeCloudResourceStatusData>>,
}
model! { DescribeCloudResourceStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceStatusData {
    pub cloud_name: Option<String>,
    pub cloud_product: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudResourceStatusData {
    0 "CloudName" cloud_name, 1 "CloudProduct" cloud_product, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJob {
    pub job_id: i64,
}
operation! { DescribeDeploymentJob(job_id: i64) "DescribeDeploymentJob" -> DescribeDeploymentJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJobOutput {
    pub cas_contacts: Option<Vec<DescribeDeploymentJobCasContacts>>,
    pub cert_domain: Option<String>,
    pub cert_type: Option<String>,
    pub config: Option<String>,
    pub del: Option<i64>,
    pub end_time: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub job_type: Option<String>,
    pub name: Option<String>,
    pub product_name: Option<String>,
    pub rollback: Option<i64>,
    pub schedule_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<i64>,
}
model! { DescribeDeploymentJobOutput {
    0 "CasContacts" cas_contacts, 1 "CertDomain" cert_domain, 2 "CertType" cert_type, 3 "Config" config, 4 "Del" del,
    5 "EndTime" end_time, 6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified, 8 "Id" id, 9 "InstanceId" instance_id,
    10 "JobType" job_type, 11 "Name" name, 12 "ProductName" product_name, 13 "Rollback" rollback,
    14 "ScheduleTime" schedule_time, 15 "StartTime" start_time, 16 "Status" status, 17 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJobCasContacts {
    pub email: Option<String>,
    pub id: Option<String>,
    pub mobile: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDeploymentJobCasContacts {
    0 "Email" email, 1 "Id" id, 2 "Mobile" mobile, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJobStatus {
    pub job_id: Option<i64>,
}
operation! { DescribeDeploymentJobStatus() "DescribeDeploymentJobStatus" -> DescribeDeploymentJobStatusOutput {
    0 "JobId" job_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJobStatusOutput {
    pub buy_count: Option<i64>,
    pub cert_count: Option<i64>,
    pub cost_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub match_worker_count: Option<i64>,
    pub product_worker_count: Option<Vec<DescribeDeploymentJobStatusProductWorkerCount>>,
    pub resource_count: Option<i64>,
    pub rollback_count: Option<i64>,
    pub rollback_failed_count: Option<i64>,
    pub rollback_success_count: Option<i64>,
    pub success_count: Option<i64>,
    pub use_count: Option<i64>,
    pub worker_count: Option<i64>,
}
model! { DescribeDeploymentJobStatusOutput {
    0 "BuyCount" buy_count, 1 "CertCount" cert_count, 2 "CostCount" cost_count, 3 "FailedCount" failed_count,
    4 "MatchWorkerCount" match_worker_count, 5 "ProductWorkerCount" product_worker_count,
    6 "ResourceCount" resource_count, 7 "RollbackCount" rollback_count, 8 "RollbackFailedCount" rollback_failed_count,
    9 "RollbackSuccessCount" rollback_success_count, 10 "SuccessCount" success_count, 11 "UseCount" use_count,
    12 "WorkerCount" worker_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJobStatusProductWorkerCount {
    pub count: Option<i64>,
    pub product_name: Option<String>,
}
model! { DescribeDeploymentJobStatusProductWorkerCount {
    0 "Count" count, 1 "ProductName" product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageState {
    pub product_code: Option<String>,
}
operation! { DescribePackageState() "DescribePackageState" -> DescribePackageStateOutput {
    0 "ProductCode" product_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageStateOutput {
    pub issued_count: Option<i64>,
    pub product_code: Option<String>,
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
}
model! { DescribePackageStateOutput {
    0 "IssuedCount" issued_count, 1 "ProductCode" product_code, 2 "TotalCount" total_count, 3 "UsedCount" used_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarehouseCert {
    pub cert_identifier: Option<String>,
}
operation! { DescribeWarehouseCert() "DescribeWarehouseCert" -> DescribeWarehouseCertOutput {
    0 "CertIdentifier" cert_identifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarehouseCertOutput {
    pub cert_identifier: Option<String>,
    pub cert_status: Option<String>,
    pub cert_type: Option<String>,
    pub common_name: Option<String>,
    pub content: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub issuer_identifier: Option<String>,
    pub private_ca_instance_id: Option<String>,
    pub private_ca_region_id: Option<String>,
    pub warehouse_instance_id: Option<String>,
}
model! { DescribeWarehouseCertOutput {
    0 "CertIdentifier" cert_identifier, 1 "CertStatus" cert_status, 2 "CertType" cert_type, 3 "CommonName" common_name,
    4 "Content" content, 5 "Fingerprint" fingerprint, 6 "Issuer" issuer, 7 "IssuerIdentifier" issuer_identifier,
    8 "PrivateCaInstanceId" private_ca_instance_id, 9 "PrivateCaRegionId" private_ca_region_id,
    10 "WarehouseInstanceId" warehouse_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Encrypt {
    pub algorithm: String,
    pub cert_identifier: Option<String>,
    pub custom_identifier: Option<String>,
    pub message_type: Option<String>,
    pub plaintext: Secret,
    pub warehouse_id: Option<i64>,
}
operation! { Encrypt(algorithm: String, plaintext: Secret) "Encrypt" -> EncryptOutput {
    0 "Algorithm" algorithm, 1 "CertIdentifier" cert_identifier: String, 2 "CustomIdentifier" custom_identifier: String,
    3 "MessageType" message_type: String, 4 "Plaintext" plaintext, 5 "WarehouseId" warehouse_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptOutput {
    pub cert_identifier: Option<String>,
    pub ciphertext_blob: Option<String>,
}
model! { EncryptOutput {
    0 "CertIdentifier" cert_identifier, 1 "CiphertextBlob" ciphertext_blob
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAssetCount {}
operation! { GetAssetCount() "GetAssetCount" -> GetAssetCountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAssetCountOutput {
    pub aliyun_asset_count: Option<i64>,
    pub aws_asset_count: Option<i64>,
    pub buy_certificate_count: Option<i64>,
    pub domain_asset_count: Option<i64>,
    pub free_certificate_count: Option<i64>,
    pub huawei_asset_count: Option<i64>,
    pub last_point: Option<i64>,
    pub point: Option<i64>,
    pub point_ratio: Option<i64>,
    pub point_time: Option<i64>,
    pub tencent_asset_count: Option<i64>,
    pub upload_certificate_count: Option<i64>,
}
model! { GetAssetCountOutput {
    0 "AliyunAssetCount" aliyun_asset_count, 1 "AwsAssetCount" aws_asset_count,
    2 "BuyCertificateCount" buy_certificate_count, 3 "DomainAssetCount" domain_asset_count,
    4 "FreeCertificateCount" free_certificate_count, 5 "HuaweiAssetCount" huawei_asset_count, 6 "LastPoint" last_point,
    7 "Point" point, 8 "PointRatio" point_ratio, 9 "PointTime" point_time, 10 "TencentAssetCount" tencent_asset_count,
    11 "UploadCertificateCount" upload_certificate_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertWarehouseQuota {}
operation! { GetCertWarehouseQuota() "GetCertWarehouseQuota" -> GetCertWarehouseQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertWarehouseQuotaOutput {
    pub app_total_quota: Option<i64>,
    pub app_use_count: Option<i64>,
    pub total_quota: Option<i64>,
    pub use_count: Option<i64>,
}
model! { GetCertWarehouseQuotaOutput {
    0 "AppTotalQuota" app_total_quota, 1 "AppUseCount" app_use_count, 2 "TotalQuota" total_quota, 3 "UseCount" use_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateDetail {
    pub certificate_id: i64,
}
operation! { GetCertificateDetail(certificate_id: i64) "GetCertificateDetail" -> GetCertificateDetailOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateDetailOutput {
    pub algorithm: Option<String>,
    pub cert_identifier: Option<String>,
    pub certificate_chain_list: Option<Vec<GetCertificateDetailCertificateChainList>>,
    pub certificate_id: Option<i64>,
    pub certificate_name: Option<String>,
    pub certificate_source: Option<String>,
    pub certificate_status: Option<String>,
    pub common_name: Option<String>,
    pub company_id: Option<i64>,
    pub contact_id: Option<i64>,
    pub csr: Option<String>,
    pub domain: Option<String>,
    pub exist_private_key: Option<bool>,
    pub finger_print: Option<String>,
    pub instance_id: Option<String>,
    pub issuer: Option<String>,
    pub key_size: Option<i64>,
    pub not_after: Option<i64>,
    pub not_before: Option<i64>,
    pub serial: Option<String>,
    pub subject_alternative_names: Option<Vec<String>>,
    pub tags: Option<Vec<GetCertificateDetailTags>>,
    pub using_product_list: Option<Vec<String>>,
}
model! { GetCertificateDetailOutput {
    0 "Algorithm" algorithm, 1 "CertIdentifier" cert_identifier, 2 "CertificateChainList" certificate_chain_list,
    3 "CertificateId" certificate_id, 4 "CertificateName" certificate_name, 5 "CertificateSource" certificate_source,
    6 "CertificateStatus" certificate_status, 7 "CommonName" common_name, 8 "CompanyId" company_id,
    9 "ContactId" contact_id, 10 "Csr" csr, 11 "Domain" domain, 12 "ExistPrivateKey" exist_private_key,
    13 "FingerPrint" finger_print, 14 "InstanceId" instance_id, 15 "Issuer" issuer, 16 "KeySize" key_size,
    17 "NotAfter" not_after, 18 "NotBefore" not_before, 19 "Serial" serial,
    20 "SubjectAlternativeNames" subject_alternative_names, 21 "Tags" tags, 22 "UsingProductList" using_product_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateDetailCertificateChainList {
    pub issuer: Option<String>,
    pub not_after: Option<i64>,
    pub not_before: Option<i64>,
    pub remain_day: Option<i64>,
    pub subject: Option<String>,
}
model! { GetCertificateDetailCertificateChainList {
    0 "Issuer" issuer, 1 "NotAfter" not_after, 2 "NotBefore" not_before, 3 "RemainDay" remain_day, 4 "Subject" subject
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateDetailTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetCertificateDetailTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompany {
    pub company_id: i64,
}
operation! { GetCompany(company_id: i64) "GetCompany" -> GetCompanyOutput {
    0 "CompanyId" company_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompanyOutput {
    pub city: Option<String>,
    pub company_address: Option<String>,
    pub company_code: Option<String>,
    pub company_email: Option<String>,
    pub company_id: Option<i64>,
    pub company_name: Option<String>,
    pub company_phone: Option<String>,
    pub company_type: Option<i64>,
    pub country_code: Option<String>,
    pub department: Option<String>,
    pub lang: Option<String>,
    pub post_code: Option<String>,
    pub province: Option<String>,
}
model! { GetCompanyOutput {
    0 "City" city, 1 "CompanyAddress" company_address, 2 "CompanyCode" company_code, 3 "CompanyEmail" company_email,
    4 "CompanyId" company_id, 5 "CompanyName" company_name, 6 "CompanyPhone" company_phone,
    7 "CompanyType" company_type, 8 "CountryCode" country_code, 9 "Department" department, 10 "Lang" lang,
    11 "PostCode" post_code, 12 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContact {
    pub contact_id: Option<i64>,
}
operation! { GetContact() "GetContact" -> GetContactOutput {
    0 "ContactId" contact_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactOutput {
    pub contact_id: Option<i64>,
    pub email: Option<String>,
    pub email_status: Option<i64>,
    pub id_card: Option<String>,
    pub mobile: Option<String>,
    pub mobile_status: Option<i64>,
    pub name: Option<String>,
    pub webhooks: Option<String>,
}
model! { GetContactOutput {
    0 "ContactId" contact_id, 1 "Email" email, 2 "EmailStatus" email_status, 3 "IdCard" id_card, 4 "Mobile" mobile,
    5 "MobileStatus" mobile_status, 6 "Name" name, 7 "Webhooks" webhooks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCsrDetail {
    pub csr_id: i64,
}
operation! { GetCsrDetail(csr_id: i64) "GetCsrDetail" -> GetCsrDetailOutput {
    0 "CsrId" csr_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCsrDetailOutput {
    pub csr: Option<String>,
    pub private_key: Option<Secret>,
}
model! { GetCsrDetailOutput {
    0 "Csr" csr, 1 "PrivateKey" private_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetail {
    pub instance_id: String,
}
operation! { GetInstanceDetail(instance_id: String) "GetInstanceDetail" -> GetInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailOutput {
    pub auto_reissue: Option<String>,
    pub average_waiting_time: Option<String>,
    pub brand: Option<String>,
    pub cert_identifier: Option<String>,
    pub certificate_id: Option<i64>,
    pub certificate_name: Option<String>,
    pub certificate_not_after: Option<i64>,
    pub certificate_not_before: Option<i64>,
    pub certificate_revoke_time: Option<i64>,
    pub certificate_status: Option<String>,
    pub certificate_type: Option<String>,
    pub city: Option<String>,
    pub company_id: Option<i64>,
    pub contact_id_list: Option<Vec<i64>>,
    pub country_code: Option<String>,
    pub csr: Option<String>,
    pub ding_group_list: Option<Vec<GetInstanceDetailDingGroupList>>,
    pub domain: Option<String>,
    pub domain_validation_list: Option<Vec<GetInstanceDetailDomainValidationList>>,
    pub full_domain_count: Option<i64>,
    pub generate_csr_method: Option<String>,
    pub instance_end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_start_time: Option<i64>,
    pub instance_type: Option<String>,
    pub key_algorithm: Option<String>,
    pub order_end_time: Option<i64>,
    pub order_start_time: Option<i64>,
    pub pending_result: Option<String>,
    pub province: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetInstanceDetailTags>>,
    pub upgrade_status: Option<String>,
    pub validation_method: Option<String>,
    pub wildcard_domain_count: Option<i64>,
}
model! { GetInstanceDetailOutput {
    0 "AutoReissue" auto_reissue, 1 "AverageWaitingTime" average_waiting_time, 2 "Brand" brand,
    3 "CertIdentifier" cert_identifier, 4 "CertificateId" certificate_id, 5 "CertificateName" certificate_name,
    6 "CertificateNotAfter" certificate_not_after, 7 "CertificateNotBefore" certificate_not_before,
    8 "CertificateRevokeTime" certificate_revoke_time, 9 "CertificateStatus" certificate_status,
    10 "CertificateType" certificate_type, 11 "City" city, 12 "CompanyId" company_id,
    13 "ContactIdList" contact_id_list, 14 "CountryCode" country_code, 15 "Csr" csr, 16 "DingGroupList" ding_group_list,
    17 "Domain" domain, 18 "DomainValidationList" domain_validation_list, 19 "FullDomainCount" full_domain_count,
    20 "GenerateCsrMethod" generate_csr_method, 21 "InstanceEndTime" instance_end_time, 22 "InstanceId" instance_id,
    23 "InstanceStartTime" instance_start_time, 24 "InstanceType" instance_type, 25 "KeyAlgorithm" key_algorithm,
    26 "OrderEndTime" order_end_time, 27 "OrderStartTime" order_start_time, 28 "PendingResult" pending_result,
    29 "Province" province, 30 "ResourceGroupId" resource_group_id, 31 "Spec" spec, 32 "Status" status, 33 "Tags" tags,
    34 "UpgradeStatus" upgrade_status, 35 "ValidationMethod" validation_method,
    36 "WildcardDomainCount" wildcard_domain_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailDingGroupList {
    pub ding_group_instance_id: Option<String>,
    pub ding_group_name: Option<String>,
    pub ding_group_type: Option<String>,
    pub ding_group_url: Option<String>,
}
model! { GetInstanceDetailDingGroupList {
    0 "DingGroupInstanceId" ding_group_instance_id, 1 "DingGroupName" ding_group_name,
    2 "DingGroupType" ding_group_type, 3 "DingGroupUrl" ding_group_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailDomainValidationList {
    pub cname: Option<String>,
    pub cname_key: Option<String>,
    pub domain: Option<String>,
    pub root_domain: Option<String>,
    pub validation_key: Option<String>,
    pub validation_type: Option<String>,
    pub validation_value: Option<String>,
}
model! { GetInstanceDetailDomainValidationList {
    0 "Cname" cname, 1 "CnameKey" cname_key, 2 "Domain" domain, 3 "RootDomain" root_domain,
    4 "ValidationKey" validation_key, 5 "ValidationType" validation_type, 6 "ValidationValue" validation_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetInstanceDetailTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummary {
    pub instance_type: Option<String>,
}
operation! { GetInstanceSummary() "GetInstanceSummary" -> GetInstanceSummaryOutput {
    0 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryOutput {
    pub auto_reissue_count: Option<i64>,
    pub certificate_count: Option<i64>,
    pub inactive_count: Option<i64>,
    pub total_count: Option<i64>,
    pub will_expire_count: Option<i64>,
}
model! { GetInstanceSummaryOutput {
    0 "AutoReissueCount" auto_reissue_count, 1 "CertificateCount" certificate_count, 2 "InactiveCount" inactive_count,
    3 "TotalCount" total_count, 4 "WillExpireCount" will_expire_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMatchedResources {
    pub cert_ids: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_scope: Option<String>,
}
operation! { GetMatchedResources(cert_ids: String) "GetMatchedResources" -> GetMatchedResourcesOutput {
    0 "CertIds" cert_ids, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ResourceScope" resource_scope: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMatchedResourcesOutput {
    pub data: Option<Value>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { GetMatchedResourcesOutput {
    0 "Data" data, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRiskCount {}
operation! { GetRiskCount() "GetRiskCount" -> GetRiskCountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRiskCountOutput {
    pub aliyun_asset_certificate_expired_count: Option<i64>,
    pub aliyun_asset_certificate_will_expired_count: Option<i64>,
    pub buy_certificate_expire_count: Option<i64>,
    pub buy_certificate_not_deployment_count: Option<i64>,
    pub buy_certificate_not_trustee_count: Option<i64>,
    pub buy_certificate_will_expired_count: Option<i64>,
    pub buy_checked_fail_count: Option<i64>,
    pub domain_asset_not_monitor_count: Option<i64>,
    pub free_certificate_expire_count: Option<i64>,
    pub free_certificate_not_deployment_count: Option<i64>,
    pub free_certificate_will_expired_count: Option<i64>,
    pub free_checked_fail_count: Option<i64>,
    pub multi_cloud_asset_certificate_expired_count: Option<i64>,
    pub multi_cloud_asset_certificate_will_expired_count: Option<i64>,
    pub upload_certificate_expire_count: Option<i64>,
    pub upload_certificate_not_deployment_count: Option<i64>,
    pub upload_certificate_not_notice_count: Option<i64>,
    pub upload_certificate_will_expired_count: Option<i64>,
}
model! { GetRiskCountOutput {
    0 "AliyunAssetCertificateExpiredCount" aliyun_asset_certificate_expired_count,
    1 "AliyunAssetCertificateWillExpiredCount" aliyun_asset_certificate_will_expired_count,
    2 "BuyCertificateExpireCount" buy_certificate_expire_count,
    3 "BuyCertificateNotDeploymentCount" buy_certificate_not_deployment_count,
    4 "BuyCertificateNotTrusteeCount" buy_certificate_not_trustee_count,
    5 "BuyCertificateWillExpiredCount" buy_certificate_will_expired_count,
    6 "BuyCheckedFailCount" buy_checked_fail_count, 7 "DomainAssetNotMonitorCount" domain_asset_not_monitor_count,
    8 "FreeCertificateExpireCount" free_certificate_expire_count,
    9 "FreeCertificateNotDeploymentCount" free_certificate_not_deployment_count,
    10 "FreeCertificateWillExpiredCount" free_certificate_will_expired_count,
    11 "FreeCheckedFailCount" free_checked_fail_count,
    12 "MultiCloudAssetCertificateExpiredCount" multi_cloud_asset_certificate_expired_count,
    13 "MultiCloudAssetCertificateWillExpiredCount" multi_cloud_asset_certificate_will_expired_count,
    14 "UploadCertificateExpireCount" upload_certificate_expire_count,
    15 "UploadCertificateNotDeploymentCount" upload_certificate_not_deployment_count,
    16 "UploadCertificateNotNoticeCount" upload_certificate_not_notice_count,
    17 "UploadCertificateWillExpiredCount" upload_certificate_will_expired_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskAttribute {
    pub task_id: String,
    pub task_type: Option<String>,
}
operation! { GetTaskAttribute(task_id: String) "GetTaskAttribute" -> GetTaskAttributeOutput {
    0 "TaskId" task_id, 1 "TaskType" task_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskAttributeOutput {
    pub task_message: Option<String>,
    pub task_status: Option<String>,
}
model! { GetTaskAttributeOutput {
    0 "TaskMessage" task_message, 1 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCertificateDetail {
    pub cert_filter: Option<bool>,
    pub cert_id: i64,
}
operation! { GetUserCertificateDetail(cert_id: i64) "GetUserCertificateDetail" -> GetUserCertificateDetailOutput {
    0 "CertFilter" cert_filter: bool, 1 "CertId" cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCertificateDetailOutput {
    pub algorithm: Option<String>,
    pub buy_in_aliyun: Option<bool>,
    pub cert: Option<String>,
    pub cert_chain: Option<Vec<GetUserCertificateDetailCertChain>>,
    pub cert_identifier: Option<String>,
    pub cert_sha2: Option<String>,
    pub city: Option<String>,
    pub common: Option<String>,
    pub country: Option<String>,
    pub encrypt_cert: Option<String>,
    pub encrypt_private_key: Option<Secret>,
    pub end_date: Option<String>,
    pub expired: Option<bool>,
    pub fingerprint: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub issuer: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<i64>,
    pub not_before: Option<i64>,
    pub order_id: Option<i64>,
    pub org_name: Option<String>,
    pub province: Option<String>,
    pub resource_group_id: Option<String>,
    pub sans: Option<String>,
    pub serial_no: Option<String>,
    pub sha2: Option<String>,
    pub sign_cert: Option<String>,
    pub sign_private_key: Option<Secret>,
    pub start_date: Option<String>,
    pub tags: Option<Vec<GetUserCertificateDetailTags>>,
}
model! { GetUserCertificateDetailOutput {
    0 "Algorithm" algorithm, 1 "BuyInAliyun" buy_in_aliyun, 2 "Cert" cert, 3 "CertChain" cert_chain,
    4 "CertIdentifier" cert_identifier, 5 "CertSha2" cert_sha2, 6 "City" city, 7 "Common" common, 8 "Country" country,
    9 "EncryptCert" encrypt_cert, 10 "EncryptPrivateKey" encrypt_private_key, 11 "EndDate" end_date,
    12 "Expired" expired, 13 "Fingerprint" fingerprint, 14 "Id" id, 15 "InstanceId" instance_id, 16 "Issuer" issuer,
    17 "Key" key, 18 "Name" name, 19 "NotAfter" not_after, 20 "NotBefore" not_before, 21 "OrderId" order_id,
    22 "OrgName" org_name, 23 "Province" province, 24 "ResourceGroupId" resource_group_id, 25 "Sans" sans,
    26 "SerialNo" serial_no, 27 "Sha2" sha2, 28 "SignCert" sign_cert, 29 "SignPrivateKey" sign_private_key,
    30 "StartDate" start_date, 31 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCertificateDetailCertChain {
    pub common_name: Option<String>,
    pub issuer_common_name: Option<String>,
    pub not_after: Option<i64>,
    pub not_before: Option<i64>,
    pub remain_day: Option<i64>,
}
model! { GetUserCertificateDetailCertChain {
    0 "CommonName" common_name, 1 "IssuerCommonName" issuer_common_name, 2 "NotAfter" not_after,
    3 "NotBefore" not_before, 4 "RemainDay" remain_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCertificateDetailTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetUserCertificateDetailTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssetCount {
    pub current_page: Option<i64>,
    pub end_date: Option<i64>,
    pub show_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { ListAssetCount() "ListAssetCount" -> ListAssetCountOutput {
    0 "CurrentPage" current_page: i64, 1 "EndDate" end_date: i64, 2 "ShowSize" show_size: i64,
    3 "StartDate" start_date: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssetCountOutput {
    pub asset_count_list: Option<Vec<ListAssetCountAssetCountList>>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAssetCountOutput {
    0 "AssetCountList" asset_count_list, 1 "CurrentPage" current_page, 2 "ShowSize" show_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssetCountAssetCountList {
    pub aliyun_asset_count: Option<i64>,
    pub certificate_count: Option<i64>,
    pub count_date: Option<i64>,
    pub domain_asset_count: Option<i64>,
    pub multi_cloud_asset_count: Option<i64>,
    pub points: Option<i64>,
}
model! { ListAssetCountAssetCountList {
    0 "AliyunAssetCount" aliyun_asset_count, 1 "CertificateCount" certificate_count, 2 "CountDate" count_date,
    3 "DomainAssetCount" domain_asset_count, 4 "MultiCloudAssetCount" multi_cloud_asset_count, 5 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCert {
    pub cert_type: Option<String>,
    pub current_page: Option<i64>,
    pub identifiers: Option<String>,
    pub key_word: Option<String>,
    pub show_size: Option<i64>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub warehouse_id: Option<i64>,
}
operation! { ListCert() "ListCert" -> ListCertOutput {
    0 "CertType" cert_type: String, 1 "CurrentPage" current_page: i64, 2 "Identifiers" identifiers: String,
    3 "KeyWord" key_word: String, 4 "ShowSize" show_size: i64, 5 "SourceType" source_type: String,
    6 "Status" status: String, 7 "WarehouseId" warehouse_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertOutput {
    pub cert_list: Option<Vec<ListCertCertList>>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCertOutput {
    0 "CertList" cert_list, 1 "CurrentPage" current_page, 2 "ShowSize" show_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertCertList {
    pub after_date: Option<i64>,
    pub algorithm: Option<String>,
    pub before_date: Option<i64>,
    pub cert_type: Option<String>,
    pub common_name: Option<String>,
    pub exist_private_key: Option<bool>,
    pub identifier: Option<String>,
    pub issuer: Option<String>,
    pub sans: Option<String>,
    pub serial_no: Option<String>,
    pub sign_algorithm: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub wh_id: Option<i64>,
    pub wh_instance_id: Option<String>,
}
model! { ListCertCertList {
    0 "AfterDate" after_date, 1 "Algorithm" algorithm, 2 "BeforeDate" before_date, 3 "CertType" cert_type,
    4 "CommonName" common_name, 5 "ExistPrivateKey" exist_private_key, 6 "Identifier" identifier, 7 "Issuer" issuer,
    8 "Sans" sans, 9 "SerialNo" serial_no, 10 "SignAlgorithm" sign_algorithm, 11 "SourceType" source_type,
    12 "Status" status, 13 "WhId" wh_id, 14 "WhInstanceId" wh_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertWarehouse {
    pub current_page: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub show_size: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ListCertWarehouse() "ListCertWarehouse" -> ListCertWarehouseOutput {
    0 "CurrentPage" current_page: i64, 1 "InstanceId" instance_id: String, 2 "Name" name: String,
    3 "ShowSize" show_size: i64, 4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertWarehouseOutput {
    pub cert_warehouse_list: Option<Vec<ListCertWarehouseCertWarehouseList>>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCertWarehouseOutput {
    0 "CertWarehouseList" cert_warehouse_list, 1 "CurrentPage" current_page, 2 "ShowSize" show_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertWarehouseCertWarehouseList {
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub is_expired: Option<bool>,
    pub name: Option<String>,
    pub pca_instance_id: Option<String>,
    pub qps: Option<i64>,
    pub r#type: Option<String>,
    pub wh_id: Option<i64>,
}
model! { ListCertWarehouseCertWarehouseList {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "IsExpired" is_expired, 3 "Name" name,
    4 "PcaInstanceId" pca_instance_id, 5 "Qps" qps, 6 "Type" r#type, 7 "WhId" wh_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificates {
    pub certificate_source: Option<String>,
    pub certificate_status: Option<String>,
    pub current_page: Option<i64>,
    pub instance_id: Option<String>,
    pub keyword: Option<String>,
    pub resource_group_id: Option<String>,
    pub show_size: Option<i64>,
}
operation! { ListCertificates() "ListCertificates" -> ListCertificatesOutput {
    0 "CertificateSource" certificate_source: String, 1 "CertificateStatus" certificate_status: String,
    2 "CurrentPage" current_page: i64, 3 "InstanceId" instance_id: String, 4 "Keyword" keyword: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "ShowSize" show_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesOutput {
    pub certificate_list: Option<Vec<ListCertificatesCertificateList>>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCertificatesOutput {
    0 "CertificateList" certificate_list, 1 "CurrentPage" current_page, 2 "ShowSize" show_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesCertificateList {
    pub algorithm: Option<String>,
    pub cert_identifier: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_name: Option<String>,
    pub certificate_source: Option<String>,
    pub certificate_status: Option<String>,
    pub common_name: Option<String>,
    pub domain: Option<String>,
    pub exist_private_key: Option<bool>,
    pub finger_print: Option<String>,
    pub instance_id: Option<String>,
    pub issuer: Option<String>,
    pub key_size: Option<i64>,
    pub not_after: Option<i64>,
    pub not_before: Option<i64>,
    pub serial: Option<String>,
    pub subject_alternative_names: Option<Vec<String>>,
    pub using_product_list: Option<Vec<String>>,
}
model! { ListCertificatesCertificateList {
    0 "Algorithm" algorithm, 1 "CertIdentifier" cert_identifier, 2 "CertificateId" certificate_id,
    3 "CertificateName" certificate_name, 4 "CertificateSource" certificate_source,
    5 "CertificateStatus" certificate_status, 6 "CommonName" common_name, 7 "Domain" domain,
    8 "ExistPrivateKey" exist_private_key, 9 "FingerPrint" finger_print, 10 "InstanceId" instance_id,
    11 "Issuer" issuer, 12 "KeySize" key_size, 13 "NotAfter" not_after, 14 "NotBefore" not_before, 15 "Serial" serial,
    16 "SubjectAlternativeNames" subject_alternative_names, 17 "UsingProductList" using_product_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccess {
    pub cloud_name: Option<String>,
    pub current_page: Option<i64>,
    pub secret_id: Option<String>,
    pub show_size: Option<i64>,
}
operation! { ListCloudAccess() "ListCloudAccess" -> ListCloudAccessOutput {
    0 "CloudName" cloud_name: String, 1 "CurrentPage" current_page: i64, 2 "SecretId" secret_id: String,
    3 "ShowSize" show_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccessOutput {
    pub cloud_access_list: Option<Vec<ListCloudAccessCloudAccessList>>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloudAccessOutput {
    0 "CloudAccessList" cloud_access_list, 1 "CurrentPage" current_page, 2 "ShowSize" show_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccessCloudAccessList {
    pub access_id: Option<i64>,
    pub cloud_name: Option<String>,
    pub secret_id: Option<String>,
    pub service_status: Option<String>,
}
model! { ListCloudAccessCloudAccessList {
    0 "AccessId" access_id, 1 "CloudName" cloud_name, 2 "SecretId" secret_id, 3 "ServiceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudResources {
    pub cert_ids: Option<Vec<i64>>,
    pub cloud_name: Option<String>,
    pub cloud_product: Option<String>,
    pub current_page: Option<i64>,
    pub keyword: Option<String>,
    pub secret_id: Option<String>,
    pub show_size: Option<i64>,
}
operation! { ListCloudResources() "ListCloudResources" -> ListCloudResourcesOutput {
    0 "CertIds" cert_ids: Vec<i64>, 1 "CloudName" cloud_name: String, 2 "CloudProduct" cloud_product: String,
    3 "CurrentPage" current_page: i64, 4 "Keyword" keyword: String, 5 "SecretId" secret_id: String,
    6 "ShowSize" show_size: i64
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudResourcesOutput {
    pub current_page: Option<i64>,
    pub data: Option<Vec<ListCloudResourcesData>>,
    pub show_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListCloudResourcesOutput {
    0 "CurrentPage" current_page, 1 "Data" data, 2 "ShowSize" show_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudResourcesData {
    pub cert_end_time: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_start_time: Option<String>,
    pub cloud_access_id: Option<String>,
    pub cloud_name: Option<String>,
    pub cloud_product: Option<String>,
    pub cloud_region: Option<String>,
    pub default_resource: Option<i64>,
    pub domain: Option<String>,
    pub enable_https: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub listener_id: Option<String>,
    pub listener_port: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub use_ssl: Option<i64>,
    pub user_id: Option<i64>,
}
model! { ListCloudResourcesData {
    0 "CertEndTime" cert_end_time, 1 "CertId" cert_id, 2 "CertName" cert_name, 3 "CertStartTime" cert_start_time,
    4 "CloudAccessId" cloud_access_id, 5 "CloudName" cloud_name, 6 "CloudProduct" cloud_product,
    7 "CloudRegion" cloud_region, 8 "DefaultResource" default_resource, 9 "Domain" domain,
    10 "EnableHttps" enable_https, 11 "GmtCreate" gmt_create, 12 "GmtModified" gmt_modified, 13 "Id" id,
    14 "InstanceId" instance_id, 15 "ListenerId" listener_id, 16 "ListenerPort" listener_port, 17 "RegionId" region_id,
    18 "Status" status, 19 "UseSsl" use_ssl, 20 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompanies {
    pub company_id: Option<i64>,
    pub current_page: Option<i64>,
    pub keyword: Option<String>,
    pub show_size: Option<i64>,
}
operation! { ListCompanies() "ListCompanies" -> ListCompaniesOutput {
    0 "CompanyId" company_id: i64, 1 "CurrentPage" current_page: i64, 2 "Keyword" keyword: String,
    3 "ShowSize" show_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompaniesOutput {
    pub company_list: Option<Vec<ListCompaniesCompanyList>>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCompaniesOutput {
    0 "CompanyList" company_list, 1 "CurrentPage" current_page, 2 "ShowSize" show_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompaniesCompanyList {
    pub city: Option<String>,
    pub company_address: Option<String>,
    pub company_code: Option<String>,
    pub company_email: Option<String>,
    pub company_id: Option<i64>,
    pub company_name: Option<String>,
    pub company_phone: Option<String>,
    pub company_type: Option<i64>,
    pub country_code: Option<String>,
    pub department: Option<String>,
    pub lang: Option<String>,
    pub post_code: Option<String>,
    pub province: Option<String>,
}
model! { ListCompaniesCompanyList {
    0 "City" city, 1 "CompanyAddress" company_address, 2 "CompanyCode" company_code, 3 "CompanyEmail" company_email,
    4 "CompanyId" company_id, 5 "CompanyName" company_name, 6 "CompanyPhone" company_phone,
    7 "CompanyType" company_type, 8 "CountryCode" country_code, 9 "Department" department, 10 "Lang" lang,
    11 "PostCode" post_code, 12 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContact {
    pub current_page: Option<i64>,
    pub keyword: Option<String>,
    pub show_size: Option<i64>,
}
operation! { ListContact() "ListContact" -> ListContactOutput {
    0 "CurrentPage" current_page: i64, 1 "Keyword" keyword: String, 2 "ShowSize" show_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactOutput {
    pub contact_list: Option<Vec<ListContactContactList>>,
    pub current_page: Option<i64>,
    pub keyword: Option<String>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListContactOutput {
    0 "ContactList" contact_list, 1 "CurrentPage" current_page, 2 "Keyword" keyword, 3 "ShowSize" show_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactContactList {
    pub contact_id: Option<i64>,
    pub email: Option<String>,
    pub email_status: Option<i64>,
    pub mobile: Option<String>,
    pub mobile_status: Option<i64>,
    pub name: Option<String>,
    pub webhooks: Option<String>,
}
model! { ListContactContactList {
    0 "ContactId" contact_id, 1 "Email" email, 2 "EmailStatus" email_status, 3 "Mobile" mobile,
    4 "MobileStatus" mobile_status, 5 "Name" name, 6 "Webhooks" webhooks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCsr {
    pub algorithm: Option<String>,
    pub current_page: Option<i64>,
    pub key_word: Option<String>,
    pub show_size: Option<i64>,
}
operation! { ListCsr() "ListCsr" -> ListCsrOutput {
    0 "Algorithm" algorithm: String, 1 "CurrentPage" current_page: i64, 2 "KeyWord" key_word: String,
    3 "ShowSize" show_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCsrOutput {
    pub csr_list: Option<Vec<ListCsrCsrList>>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCsrOutput {
    0 "CsrList" csr_list, 1 "CurrentPage" current_page, 2 "ShowSize" show_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCsrCsrList {
    pub algorithm: Option<String>,
    pub common_name: Option<String>,
    pub corp_name: Option<String>,
    pub country_code: Option<String>,
    pub csr_id: Option<i64>,
    pub department: Option<String>,
    pub has_private_key: Option<bool>,
    pub key_sha2: Option<String>,
    pub key_size: Option<i64>,
    pub locality: Option<String>,
    pub name: Option<String>,
    pub province: Option<String>,
    pub sans: Option<String>,
}
model! { ListCsrCsrList {
    0 "Algorithm" algorithm, 1 "CommonName" common_name, 2 "CorpName" corp_name, 3 "CountryCode" country_code,
    4 "CsrId" csr_id, 5 "Department" department, 6 "HasPrivateKey" has_private_key, 7 "KeySha2" key_sha2,
    8 "KeySize" key_size, 9 "Locality" locality, 10 "Name" name, 11 "Province" province, 12 "Sans" sans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJob {
    pub current_page: Option<i64>,
    pub job_type: Option<String>,
    pub show_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListDeploymentJob() "ListDeploymentJob" -> ListDeploymentJobOutput {
    0 "CurrentPage" current_page: i64, 1 "JobType" job_type: String, 2 "ShowSize" show_size: i64,
    3 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobOutput {
    pub current_page: Option<i64>,
    pub data: Option<Vec<ListDeploymentJobData>>,
    pub show_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListDeploymentJobOutput {
    0 "CurrentPage" current_page, 1 "Data" data, 2 "ShowSize" show_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobData {
    pub cert_domain: Option<String>,
    pub cert_type: Option<String>,
    pub del: Option<i64>,
    pub end_time: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub job_type: Option<String>,
    pub name: Option<String>,
    pub product_name: Option<String>,
    pub rollback: Option<i64>,
    pub schedule_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<i64>,
}
model! { ListDeploymentJobData {
    0 "CertDomain" cert_domain, 1 "CertType" cert_type, 2 "Del" del, 3 "EndTime" end_time, 4 "GmtCreate" gmt_create,
    5 "GmtModified" gmt_modified, 6 "Id" id, 7 "InstanceId" instance_id, 8 "JobType" job_type, 9 "Name" name,
    10 "ProductName" product_name, 11 "Rollback" rollback, 12 "ScheduleTime" schedule_time, 13 "StartTime" start_time,
    14 "Status" status, 15 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobCert {
    pub job_id: i64,
}
operation! { ListDeploymentJobCert(job_id: i64) "ListDeploymentJobCert" -> ListDeploymentJobCertOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobCertOutput {
    pub data: Option<Vec<ListDeploymentJobCertData>>,
}
model! { ListDeploymentJobCertOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobCertData {
    pub algorithm: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_instance_id: Option<String>,
    pub cert_name: Option<String>,
    pub cert_order_type: Option<String>,
    pub cert_type: Option<String>,
    pub common_name: Option<String>,
    pub is_trustee: Option<bool>,
    pub month: Option<i64>,
    pub not_after_time: Option<i64>,
    pub not_before_time: Option<i64>,
    pub order_id: Option<i64>,
    pub sans: Option<Vec<String>>,
    pub status_code: Option<String>,
}
model! { ListDeploymentJobCertData {
    0 "Algorithm" algorithm, 1 "CertId" cert_id, 2 "CertInstanceId" cert_instance_id, 3 "CertName" cert_name,
    4 "CertOrderType" cert_order_type, 5 "CertType" cert_type, 6 "CommonName" common_name, 7 "IsTrustee" is_trustee,
    8 "Month" month, 9 "NotAfterTime" not_after_time, 10 "NotBeforeTime" not_before_time, 11 "OrderId" order_id,
    12 "Sans" sans, 13 "StatusCode" status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobResource {
    pub job_id: i64,
}
operation! { ListDeploymentJobResource(job_id: i64) "ListDeploymentJobResource" -> ListDeploymentJobResourceOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobResourceOutput {
    pub data: Option<Vec<ListDeploymentJobResourceData>>,
}
model! { ListDeploymentJobResourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobResourceData {
    pub cert_end_time: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_start_time: Option<String>,
    pub cloud_access_id: Option<String>,
    pub cloud_name: Option<String>,
    pub cloud_product: Option<String>,
    pub cloud_region: Option<String>,
    pub default_resource: Option<i64>,
    pub domain: Option<String>,
    pub enable_https: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub listener_id: Option<String>,
    pub listener_port: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub use_ssl: Option<i64>,
    pub user_id: Option<i64>,
}
model! { ListDeploymentJobResourceData {
    0 "CertEndTime" cert_end_time, 1 "CertId" cert_id, 2 "CertName" cert_name, 3 "CertStartTime" cert_start_time,
    4 "CloudAccessId" cloud_access_id, 5 "CloudName" cloud_name, 6 "CloudProduct" cloud_product,
    7 "CloudRegion" cloud_region, 8 "DefaultResource" default_resource, 9 "Domain" domain,
    10 "EnableHttps" enable_https, 11 "GmtCreate" gmt_create, 12 "GmtModified" gmt_modified, 13 "Id" id,
    14 "InstanceId" instance_id, 15 "ListenerId" listener_id, 16 "ListenerPort" listener_port, 17 "RegionId" region_id,
    18 "Remark" remark, 19 "Status" status, 20 "UseSsl" use_ssl, 21 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub brand: Option<String>,
    pub certificate_status: Option<String>,
    pub certificate_type: Option<String>,
    pub current_page: Option<i64>,
    pub instance_type: Option<String>,
    pub keyword: Option<String>,
    pub resource_group_id: Option<String>,
    pub show_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "Brand" brand: String, 1 "CertificateStatus" certificate_status: String,
    2 "CertificateType" certificate_type: String, 3 "CurrentPage" current_page: i64,
    4 "InstanceType" instance_type: String, 5 "Keyword" keyword: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "ShowSize" show_size: i64, 8 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub current_page: Option<i64>,
    pub instance_list: Option<Vec<ListInstancesInstanceList>>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "CurrentPage" current_page, 1 "InstanceList" instance_list, 2 "ShowSize" show_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstanceList {
    pub auto_reissue: Option<String>,
    pub brand: Option<String>,
    pub cert_identifier: Option<String>,
    pub certificate_domain: Option<String>,
    pub certificate_id: Option<i64>,
    pub certificate_name: Option<String>,
    pub certificate_not_after: Option<i64>,
    pub certificate_not_before: Option<i64>,
    pub certificate_revoke_time: Option<i64>,
    pub certificate_status: Option<String>,
    pub certificate_type: Option<String>,
    pub domain: Option<String>,
    pub full_domain_count: Option<i64>,
    pub instance_end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_start_time: Option<i64>,
    pub instance_type: Option<String>,
    pub key_algorithm: Option<String>,
    pub order_end_time: Option<i64>,
    pub order_start_time: Option<i64>,
    pub pending_result: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub using_product_list: Option<Vec<String>>,
    pub wildcard_domain_count: Option<i64>,
}
model! { ListInstancesInstanceList {
    0 "AutoReissue" auto_reissue, 1 "Brand" brand, 2 "CertIdentifier" cert_identifier,
    3 "CertificateDomain" certificate_domain, 4 "CertificateId" certificate_id, 5 "CertificateName" certificate_name,
    6 "CertificateNotAfter" certificate_not_after, 7 "CertificateNotBefore" certificate_not_before,
    8 "CertificateRevokeTime" certificate_revoke_time, 9 "CertificateStatus" certificate_status,
    10 "CertificateType" certificate_type, 11 "Domain" domain, 12 "FullDomainCount" full_domain_count,
    13 "InstanceEndTime" instance_end_time, 14 "InstanceId" instance_id, 15 "InstanceStartTime" instance_start_time,
    16 "InstanceType" instance_type, 17 "KeyAlgorithm" key_algorithm, 18 "OrderEndTime" order_end_time,
    19 "OrderStartTime" order_start_time, 20 "PendingResult" pending_result, 21 "ResourceGroupId" resource_group_id,
    22 "Spec" spec, 23 "Status" status, 24 "UsingProductList" using_product_list,
    25 "WildcardDomainCount" wildcard_domain_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserCertificateOrder {
    pub current_page: Option<i64>,
    pub keyword: Option<String>,
    pub order_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub show_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListUserCertificateOrder() "ListUserCertificateOrder" -> ListUserCertificateOrderOutput {
    0 "CurrentPage" current_page: i64, 1 "Keyword" keyword: String, 2 "OrderType" order_type: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "ShowSize" show_size: i64, 5 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserCertificateOrderOutput {
    pub certificate_order_list: Option<Vec<ListUserCertificateOrderCertificateOrderList>>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListUserCertificateOrderOutput {
    0 "CertificateOrderList" certificate_order_list, 1 "CurrentPage" current_page, 2 "ShowSize" show_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserCertificateOrderCertificateOrderList {
    pub algorithm: Option<String>,
    pub aliyun_order_id: Option<i64>,
    pub buy_date: Option<i64>,
    pub cert_end_time: Option<i64>,
    pub cert_start_time: Option<i64>,
    pub cert_type: Option<String>,
    pub certificate_id: Option<i64>,
    pub city: Option<String>,
    pub common_name: Option<String>,
    pub country: Option<String>,
    pub domain: Option<String>,
    pub domain_count: Option<i64>,
    pub domain_type: Option<String>,
    pub end_date: Option<String>,
    pub expired: Option<bool>,
    pub fingerprint: Option<String>,
    pub instance_id: Option<String>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub order_id: Option<i64>,
    pub org_name: Option<String>,
    pub partner_order_id: Option<String>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub province: Option<String>,
    pub resource_group_id: Option<String>,
    pub root_brand: Option<String>,
    pub sans: Option<String>,
    pub serial_no: Option<String>,
    pub sha2: Option<String>,
    pub source_type: Option<String>,
    pub start_date: Option<String>,
    pub status: Option<String>,
    pub trustee_status: Option<String>,
    pub upload: Option<bool>,
    pub wild_domain_count: Option<i64>,
}
model! { ListUserCertificateOrderCertificateOrderList {
    0 "Algorithm" algorithm, 1 "AliyunOrderId" aliyun_order_id, 2 "BuyDate" buy_date, 3 "CertEndTime" cert_end_time,
    4 "CertStartTime" cert_start_time, 5 "CertType" cert_type, 6 "CertificateId" certificate_id, 7 "City" city,
    8 "CommonName" common_name, 9 "Country" country, 10 "Domain" domain, 11 "DomainCount" domain_count,
    12 "DomainType" domain_type, 13 "EndDate" end_date, 14 "Expired" expired, 15 "Fingerprint" fingerprint,
    16 "InstanceId" instance_id, 17 "Issuer" issuer, 18 "Name" name, 19 "OrderId" order_id, 20 "OrgName" org_name,
    21 "PartnerOrderId" partner_order_id, 22 "ProductCode" product_code, 23 "ProductName" product_name,
    24 "Province" province, 25 "ResourceGroupId" resource_group_id, 26 "RootBrand" root_brand, 27 "Sans" sans,
    28 "SerialNo" serial_no, 29 "Sha2" sha2, 30 "SourceType" source_type, 31 "StartDate" start_date, 32 "Status" status,
    33 "TrusteeStatus" trustee_status, 34 "Upload" upload, 35 "WildDomainCount" wild_domain_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouse {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub warehouse_instance_ids: Option<Vec<String>>,
    pub warehouse_types: Option<Vec<String>>,
}
operation! { ListWarehouse() "ListWarehouse" -> ListWarehouseOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "WarehouseInstanceIds" warehouse_instance_ids: Vec<String>, 3 "WarehouseTypes" warehouse_types: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }
paged! { ListWarehouse: ListWarehouseData = Token "NextToken", "Data" data, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseOutput {
    pub data: Option<Vec<ListWarehouseData>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListWarehouseOutput {
    0 "Data" data, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseData {
    pub warehouse_instance_id: Option<String>,
    pub warehouse_name: Option<String>,
    pub warehouse_type: Option<String>,
}
model! { ListWarehouseData {
    0 "WarehouseInstanceId" warehouse_instance_id, 1 "WarehouseName" warehouse_name, 2 "WarehouseType" warehouse_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkerResource {
    pub cloud_product: Option<String>,
    pub current_page: Option<i64>,
    pub job_id: i64,
    pub show_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListWorkerResource(job_id: i64) "ListWorkerResource" -> ListWorkerResourceOutput {
    0 "CloudProduct" cloud_product: String, 1 "CurrentPage" current_page: i64, 2 "JobId" job_id,
    3 "ShowSize" show_size: i64, 4 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkerResourceOutput {
    pub current_page: Option<i64>,
    pub data: Option<Vec<ListWorkerResourceData>>,
    pub show_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListWorkerResourceOutput {
    0 "CurrentPage" current_page, 1 "Data" data, 2 "ShowSize" show_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkerResourceData {
    pub cert_domain: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_instance_id: Option<String>,
    pub cert_name: Option<String>,
    pub cloud_name: Option<String>,
    pub cloud_product: Option<String>,
    pub cloud_region: Option<String>,
    pub default_resource: Option<bool>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub job_id: Option<i64>,
    pub listener_id: Option<String>,
    pub namespace_id: Option<String>,
    pub order_id: Option<i64>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub resource_cert_id: Option<i64>,
    pub resource_domain: Option<String>,
    pub resource_id: Option<i64>,
    pub status: Option<String>,
    pub user_id: Option<i64>,
}
model! { ListWorkerResourceData {
    0 "CertDomain" cert_domain, 1 "CertId" cert_id, 2 "CertInstanceId" cert_instance_id, 3 "CertName" cert_name,
    4 "CloudName" cloud_name, 5 "CloudProduct" cloud_product, 6 "CloudRegion" cloud_region,
    7 "DefaultResource" default_resource, 8 "GmtCreate" gmt_create, 9 "GmtModified" gmt_modified, 10 "Id" id,
    11 "InstanceId" instance_id, 12 "JobId" job_id, 13 "ListenerId" listener_id, 14 "NamespaceId" namespace_id,
    15 "OrderId" order_id, 16 "Port" port, 17 "RegionId" region_id, 18 "ResourceCertId" resource_cert_id,
    19 "ResourceDomain" resource_domain, 20 "ResourceId" resource_id, 21 "Status" status, 22 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub region_id: Option<String>,
    pub resource_group_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { MoveResourceGroup(resource_group_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

pub type MoveResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundInstance {
    pub instance_id: String,
}
operation! { RefundInstance(instance_id: String) "RefundInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type RefundInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCertificateOrderForPackageRequest {
    pub csr: Option<String>,
    pub order_id: i64,
    pub tags: Option<Vec<RenewCertificateOrderForPackageRequestTags>>,
}
operation! { RenewCertificateOrderForPackageRequest(order_id: i64)
    "RenewCertificateOrderForPackageRequest" -> RenewCertificateOrderForPackageRequestOutput {
    0 "Csr" csr: String, 1 "OrderId" order_id, 2 "Tags" tags: Vec<RenewCertificateOrderForPackageRequestTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCertificateOrderForPackageRequestTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RenewCertificateOrderForPackageRequestTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCertificateOrderForPackageRequestOutput {
    pub order_id: Option<i64>,
}
model! { RenewCertificateOrderForPackageRequestOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeCertificate {
    pub certificate_id: Option<i64>,
    pub instance_id: String,
}
operation! { RevokeCertificate(instance_id: String) "RevokeCertificate" -> Empty {
    0 "CertificateId" certificate_id: i64, 1 "InstanceId" instance_id
} }

pub type RevokeCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeWHClientCertificate {
    pub identifier: String,
}
operation! { RevokeWHClientCertificate(identifier: String) "RevokeWHClientCertificate" -> Empty {
    0 "Identifier" identifier
} }

pub type RevokeWHClientCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sign {
    pub cert_identifier: Option<String>,
    pub custom_identifier: Option<String>,
    pub message: String,
    pub message_type: String,
    pub signing_algorithm: String,
    pub warehouse_id: Option<i64>,
}
operation! { Sign(message: String, message_type: String, signing_algorithm: String) "Sign" -> SignOutput {
    0 "CertIdentifier" cert_identifier: String, 1 "CustomIdentifier" custom_identifier: String, 2 "Message" message,
    3 "MessageType" message_type, 4 "SigningAlgorithm" signing_algorithm, 5 "WarehouseId" warehouse_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignOutput {
    pub signature: Option<String>,
}
model! { SignOutput {
    0 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCompany {
    pub city: String,
    pub company_address: String,
    pub company_code: String,
    pub company_email: Option<String>,
    pub company_id: i64,
    pub company_name: String,
    pub company_phone: String,
    pub company_type: i64,
    pub country_code: String,
    pub department: Option<String>,
    pub lang: Option<String>,
    pub post_code: String,
    pub province: String,
}

/// What [`UpdateCompany::new`] takes.
pub struct UpdateCompanyRequired {
    pub city: String,
    pub company_address: String,
    pub company_code: String,
    pub company_id: i64,
    pub company_name: String,
    pub company_phone: String,
    pub company_type: i64,
    pub country_code: String,
    pub post_code: String,
    pub province: String,
}
operation! { UpdateCompany{UpdateCompanyRequired: city, company_address, company_code, company_id, company_name, company_phone, company_type, country_code, post_code, province}
    "UpdateCompany" -> UpdateCompanyOutput {
    0 "City" city, 1 "CompanyAddress" company_address, 2 "CompanyCode" company_code,
    3 "CompanyEmail" company_email: String, 4 "CompanyId" company_id, 5 "CompanyName" company_name,
    6 "CompanyPhone" company_phone, 7 "CompanyType" company_type, 8 "CountryCode" country_code,
    9 "Department" department: String, 10 "Lang" lang: String, 11 "PostCode" post_code, 12 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCompanyOutput {
    pub company_id: Option<i64>,
}
model! { UpdateCompanyOutput {
    0 "CompanyId" company_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContact {
    pub contact_id: i64,
    pub email: Option<String>,
    pub idcard: Option<String>,
    pub mobile: Option<String>,
    pub name: Option<String>,
    pub webhooks: Option<String>,
}
operation! { UpdateContact(contact_id: i64) "UpdateContact" -> UpdateContactOutput {
    0 "ContactId" contact_id, 1 "Email" email: String, 2 "Idcard" idcard: String, 3 "Mobile" mobile: String,
    4 "Name" name: String, 5 "Webhooks" webhooks: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactOutput {
    pub contact_id: Option<i64>,
}
model! { UpdateContactOutput {
    0 "ContactId" contact_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCsr {
    pub csr_id: i64,
    pub key: String,
}
operation! { UpdateCsr(csr_id: i64, key: String) "UpdateCsr" -> Empty {
    0 "CsrId" csr_id, 1 "Key" key
} }

pub type UpdateCsrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentJob {
    pub cert_ids: Option<String>,
    pub contact_ids: Option<String>,
    pub job_id: i64,
    pub name: Option<String>,
    pub resource_ids: Option<String>,
    pub schedule_time: Option<i64>,
}
operation! { UpdateDeploymentJob(job_id: i64) "UpdateDeploymentJob" -> Empty {
    0 "CertIds" cert_ids: String, 1 "ContactIds" contact_ids: String, 2 "JobId" job_id, 3 "Name" name: String,
    4 "ResourceIds" resource_ids: String, 5 "ScheduleTime" schedule_time: i64
} }

pub type UpdateDeploymentJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentJobStatus {
    pub job_id: i64,
    pub status: String,
}
operation! { UpdateDeploymentJobStatus(job_id: i64, status: String)
    "UpdateDeploymentJobStatus" -> UpdateDeploymentJobStatusOutput {
    0 "JobId" job_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentJobStatusOutput {
    pub data: Option<Value>,
}
model! { UpdateDeploymentJobStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub auto_reissue: Option<String>,
    pub certificate_name: Option<String>,
    pub city: Option<String>,
    pub company_id: Option<i64>,
    pub contact_id_list: Option<Vec<i64>>,
    pub country_code: Option<String>,
    pub csr: Option<String>,
    pub domain: Option<String>,
    pub generate_csr_method: Option<String>,
    pub instance_id: String,
    pub key_algorithm: Option<String>,
    pub province: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<UpdateInstanceTags>>,
    pub validation_method: Option<String>,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> Empty {
    0 "AutoReissue" auto_reissue: String, 1 "CertificateName" certificate_name: String, 2 "City" city: String,
    3 "CompanyId" company_id: i64, 4 "ContactIdList" contact_id_list: Vec<i64>, 5 "CountryCode" country_code: String,
    6 "Csr" csr: String, 7 "Domain" domain: String, 8 "GenerateCsrMethod" generate_csr_method: String,
    9 "InstanceId" instance_id, 10 "KeyAlgorithm" key_algorithm: String, 11 "Province" province: String,
    12 "ResourceGroupId" resource_group_id: String, 13 "Tags" tags: Vec<UpdateInstanceTags>,
    14 "ValidationMethod" validation_method: String
} }

pub type UpdateInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { UpdateInstanceTags() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkerResourceStatus {
    pub job_id: i64,
    pub status: String,
    pub worker_id: i64,
}
operation! { UpdateWorkerResourceStatus(job_id: i64, status: String, worker_id: i64)
    "UpdateWorkerResourceStatus" -> UpdateWorkerResourceStatusOutput {
    0 "JobId" job_id, 1 "Status" status, 2 "WorkerId" worker_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkerResourceStatusOutput {
    pub data: Option<Value>,
}
model! { UpdateWorkerResourceStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCsr {
    pub csr: String,
    pub key: Option<String>,
    pub name: Option<String>,
}
operation! { UploadCsr(csr: String) "UploadCsr" -> UploadCsrOutput {
    0 "Csr" csr, 1 "Key" key: String, 2 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCsrOutput {
    pub csr_id: Option<i64>,
}
model! { UploadCsrOutput {
    0 "CsrId" csr_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPCACert {
    pub cert: String,
    pub name: Option<String>,
    pub private_key: Option<Secret>,
    pub warehouse_id: i64,
}
operation! { UploadPCACert(cert: String, warehouse_id: i64) "UploadPCACert" -> UploadPCACertOutput {
    0 "Cert" cert, 1 "Name" name: String, 2 "PrivateKey" private_key: Secret, 3 "WarehouseId" warehouse_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPCACertOutput {
    pub identifier: Option<String>,
}
model! { UploadPCACertOutput {
    0 "Identifier" identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUserCertificate {
    pub cert: Option<String>,
    pub encrypt_cert: Option<String>,
    pub encrypt_private_key: Option<Secret>,
    pub key: Option<String>,
    pub name: String,
    pub resource_group_id: Option<String>,
    pub sign_cert: Option<String>,
    pub sign_private_key: Option<Secret>,
    pub tags: Option<Vec<UploadUserCertificateTags>>,
}
operation! { UploadUserCertificate(name: String) "UploadUserCertificate" -> UploadUserCertificateOutput {
    0 "Cert" cert: String, 1 "EncryptCert" encrypt_cert: String, 2 "EncryptPrivateKey" encrypt_private_key: Secret,
    3 "Key" key: String, 4 "Name" name, 5 "ResourceGroupId" resource_group_id: String, 6 "SignCert" sign_cert: String,
    7 "SignPrivateKey" sign_private_key: Secret, 8 "Tags" tags: Vec<UploadUserCertificateTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUserCertificateTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UploadUserCertificateTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUserCertificateOutput {
    pub cert_id: Option<i64>,
    pub resource_id: Option<String>,
}
model! { UploadUserCertificateOutput {
    0 "CertId" cert_id, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Verify {
    pub cert_identifier: Option<String>,
    pub custom_identifier: Option<String>,
    pub message: String,
    pub message_type: String,
    pub signature_value: String,
    pub signing_algorithm: String,
    pub warehouse_id: Option<String>,
}
operation! { Verify(message: String, message_type: String, signature_value: String, signing_algorithm: String)
    "Verify" -> VerifyOutput {
    0 "CertIdentifier" cert_identifier: String, 1 "CustomIdentifier" custom_identifier: String, 2 "Message" message,
    3 "MessageType" message_type, 4 "SignatureValue" signature_value, 5 "SigningAlgorithm" signing_algorithm,
    6 "WarehouseId" warehouse_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOutput {
    pub signature_valid: Option<bool>,
}
model! { VerifyOutput {
    0 "SignatureValid" signature_valid
} }

#[cfg(feature = "reflect")]
register! {
    AddCloudAccess, ApplyCertificate, BatchUpdateNoticeStatus, CancelCertificateForPackageRequest, CancelOrderRequest,
    CancelPendingCertificate, CreateCertificateForPackageRequest, CreateCertificateRequest,
    CreateCertificateWithCsrRequest, CreateCompany, CreateContact, CreateCsr, CreateDeploymentJob,
    CreateWHClientCertificate, CreateWarehouse, Decrypt, DeleteCertificateRequest, DeleteCloudAccess, DeleteCompany,
    DeleteContact, DeleteCsr, DeleteDeploymentJob, DeleteInstance, DeletePCACert, DeleteUserCertificate,
    DeleteWarehouse, DeleteWorkerResource, DescribeCertificateState, DescribeCloudResourceStatus, DescribeDeploymentJob,
    DescribeDeploymentJobStatus, DescribePackageState, DescribeWarehouseCert, Encrypt, GetAssetCount,
    GetCertWarehouseQuota, GetCertificateDetail, GetCompany, GetContact, GetCsrDetail, GetInstanceDetail,
    GetInstanceSummary, GetMatchedResources, GetRiskCount, GetTaskAttribute, GetUserCertificateDetail, ListAssetCount,
    ListCert, ListCertWarehouse, ListCertificates, ListCloudAccess, ListCloudResources, ListCompanies, ListContact,
    ListCsr, ListDeploymentJob, ListDeploymentJobCert, ListDeploymentJobResource, ListInstances,
    ListUserCertificateOrder, ListWarehouse, ListWorkerResource, MoveResourceGroup, RefundInstance,
    RenewCertificateOrderForPackageRequest, RevokeCertificate, RevokeWHClientCertificate, Sign, UpdateCompany,
    UpdateContact, UpdateCsr, UpdateDeploymentJob, UpdateDeploymentJobStatus, UpdateInstance,
    UpdateWorkerResourceStatus, UploadCsr, UploadPCACert, UploadUserCertificate, Verify
}
