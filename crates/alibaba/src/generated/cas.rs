//! `cas` of Alibaba Cloud, API version 2020-04-07.
//!
//! Endpoint: a table of 57 regions, else `cas.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/cas/2020-04-07/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cas::DescribeCloudResourceStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCloudResourceStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
        ("ap-southeast-1", "cas-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "cas-vpc.ap-southeast-3.aliyuncs.com"),
        ("cn-hangzhou", "cas-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "cas-vpc.cn-hongkong.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("cas", "2020-04-07", "cas", &ENDPOINTS);

/// Adds cloud access: `AddCloudAccess` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/AddCloudAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudAccess {
    pub cloud_name: Option<String>,
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
}
operation! { AddCloudAccess() "AddCloudAccess" -> Empty {
    0 "CloudName" cloud_name: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret
} }

/// Response of [`AddCloudAccess`]: empty.
pub type AddCloudAccessOutput = Empty;

/// Applies certificate: `ApplyCertificate` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/ApplyCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCertificate {
    /// Required.
    pub instance_id: String,
}
operation! { ApplyCertificate(instance_id: String) "ApplyCertificate" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`ApplyCertificate`]: empty.
pub type ApplyCertificateOutput = Empty;

/// Batches update notice status: `BatchUpdateNoticeStatus` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/BatchUpdateNoticeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateNoticeStatus {
    /// Required.
    pub ids: String,
    pub lang: Option<String>,
    pub notice_biz: Option<String>,
    /// Required.
    pub notice_status: String,
    pub source_ip: Option<String>,
}
operation! { BatchUpdateNoticeStatus(ids: String, notice_status: String) "BatchUpdateNoticeStatus" -> Empty {
    0 "Ids" ids, 1 "Lang" lang: String, 2 "NoticeBiz" notice_biz: String, 3 "NoticeStatus" notice_status,
    4 "SourceIp" source_ip: String
} }

/// Response of [`BatchUpdateNoticeStatus`]: empty.
pub type BatchUpdateNoticeStatusOutput = Empty;

/// Cancels certificate for package request: `CancelCertificateForPackageRequest` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CancelCertificateForPackageRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCertificateForPackageRequest {
    /// Required.
    pub order_id: i64,
}
operation! { CancelCertificateForPackageRequest(order_id: i64) "CancelCertificateForPackageRequest" -> Empty {
    0 "OrderId" order_id
} }

/// Response of [`CancelCertificateForPackageRequest`]: empty.
pub type CancelCertificateForPackageRequestOutput = Empty;

/// Cancels order request: `CancelOrderRequest` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CancelOrderRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrderRequest {
    /// Required.
    pub order_id: i64,
}
operation! { CancelOrderRequest(order_id: i64) "CancelOrderRequest" -> Empty {
    0 "OrderId" order_id
} }

/// Response of [`CancelOrderRequest`]: empty.
pub type CancelOrderRequestOutput = Empty;

/// Cancels pending certificate: `CancelPendingCertificate` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CancelPendingCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPendingCertificate {
    /// Required.
    pub instance_id: String,
}
operation! { CancelPendingCertificate(instance_id: String) "CancelPendingCertificate" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`CancelPendingCertificate`]: empty.
pub type CancelPendingCertificateOutput = Empty;

/// Creates certificate for package request: `CreateCertificateForPackageRequest` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CreateCertificateForPackageRequest>.
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

/// In the request of [`CreateCertificateForPackageRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateForPackageRequestTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCertificateForPackageRequestTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCertificateForPackageRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateForPackageRequestOutput {
    pub order_id: Option<i64>,
}
model! { CreateCertificateForPackageRequestOutput {
    0 "OrderId" order_id: i64
} }

/// Creates certificate request: `CreateCertificateRequest` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CreateCertificateRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateRequest {
    /// Required.
    pub domain: String,
    /// Required.
    pub email: String,
    /// Required.
    pub phone: String,
    pub product_code: Option<String>,
    pub tags: Option<Vec<CreateCertificateRequestTags>>,
    /// Required.
    pub username: String,
    /// Required.
    pub validate_type: String,
}

/// Arguments of [`CreateCertificateRequest::new`].
pub struct CreateCertificateRequestRequired {
    pub domain: String,
    pub email: String,
    pub phone: String,
    pub username: String,
    pub validate_type: String,
}
operation! {
    CreateCertificateRequest { CreateCertificateRequestRequired: domain, email, phone, username, validate_type }
    "CreateCertificateRequest" -> CreateCertificateRequestOutput {
    0 "Domain" domain, 1 "Email" email, 2 "Phone" phone, 3 "ProductCode" product_code: String,
    4 "Tags" tags: Vec<CreateCertificateRequestTags>, 5 "Username" username, 6 "ValidateType" validate_type
} }

/// In the request of [`CreateCertificateRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateRequestTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCertificateRequestTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCertificateRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateRequestOutput {
    pub order_id: Option<i64>,
}
model! { CreateCertificateRequestOutput {
    0 "OrderId" order_id: i64
} }

/// Creates certificate with csr request: `CreateCertificateWithCsrRequest` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CreateCertificateWithCsrRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateWithCsrRequest {
    /// Required.
    pub csr: String,
    /// Required.
    pub email: String,
    /// Required.
    pub phone: String,
    pub product_code: Option<String>,
    pub tags: Option<Vec<CreateCertificateWithCsrRequestTags>>,
    /// Required.
    pub username: String,
    /// Required.
    pub validate_type: String,
}

/// Arguments of [`CreateCertificateWithCsrRequest::new`].
pub struct CreateCertificateWithCsrRequestRequired {
    pub csr: String,
    pub email: String,
    pub phone: String,
    pub username: String,
    pub validate_type: String,
}
operation! {
    CreateCertificateWithCsrRequest { CreateCertificateWithCsrRequestRequired: csr, email, phone, username, validate_type }
    "CreateCertificateWithCsrRequest" -> CreateCertificateWithCsrRequestOutput {
    0 "Csr" csr, 1 "Email" email, 2 "Phone" phone, 3 "ProductCode" product_code: String,
    4 "Tags" tags: Vec<CreateCertificateWithCsrRequestTags>, 5 "Username" username, 6 "ValidateType" validate_type
} }

/// In the request of [`CreateCertificateWithCsrRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateWithCsrRequestTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCertificateWithCsrRequestTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCertificateWithCsrRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateWithCsrRequestOutput {
    pub order_id: Option<i64>,
}
model! { CreateCertificateWithCsrRequestOutput {
    0 "OrderId" order_id: i64
} }

/// Creates company: `CreateCompany` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CreateCompany>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompany {
    /// Required.
    pub city: String,
    /// Required.
    pub company_address: String,
    /// Required.
    pub company_code: String,
    pub company_email: Option<String>,
    /// Required.
    pub company_name: String,
    /// Required.
    pub company_phone: String,
    /// Required.
    pub company_type: i64,
    /// Required.
    pub country_code: String,
    pub department: Option<String>,
    /// Required.
    pub lang: String,
    /// Required.
    pub post_code: String,
    /// Required.
    pub province: String,
}

/// Arguments of [`CreateCompany::new`].
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
operation! {
    CreateCompany { CreateCompanyRequired: city, company_address, company_code, company_name, company_phone, company_type, country_code, lang, post_code, province }
    "CreateCompany" -> CreateCompanyOutput {
    0 "City" city, 1 "CompanyAddress" company_address, 2 "CompanyCode" company_code,
    3 "CompanyEmail" company_email: String, 4 "CompanyName" company_name, 5 "CompanyPhone" company_phone,
    6 "CompanyType" company_type, 7 "CountryCode" country_code, 8 "Department" department: String, 9 "Lang" lang,
    10 "PostCode" post_code, 11 "Province" province
} }

/// Response of [`CreateCompany`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyOutput {
    pub company_id: Option<i64>,
}
model! { CreateCompanyOutput {
    0 "CompanyId" company_id: i64
} }

/// Creates contact: `CreateContact` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CreateContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContact {
    pub email: Option<String>,
    pub idcard: Option<String>,
    /// Required.
    pub mobile: String,
    /// Required.
    pub name: String,
    pub webhooks: Option<String>,
}
operation! { CreateContact(mobile: String, name: String) "CreateContact" -> CreateContactOutput {
    0 "Email" email: String, 1 "Idcard" idcard: String, 2 "Mobile" mobile, 3 "Name" name, 4 "Webhooks" webhooks: String
} }

/// Response of [`CreateContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactOutput {
    pub contact_id: Option<i64>,
}
model! { CreateContactOutput {
    0 "ContactId" contact_id: i64
} }

/// Creates csr: `CreateCsr` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CreateCsr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCsr {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub common_name: String,
    pub corp_name: Option<String>,
    /// Required.
    pub country_code: String,
    pub department: Option<String>,
    /// Required.
    pub key_size: i64,
    /// Required.
    pub locality: String,
    pub name: Option<String>,
    /// Required.
    pub province: String,
    pub sans: Option<String>,
}

/// Arguments of [`CreateCsr::new`].
pub struct CreateCsrRequired {
    pub algorithm: String,
    pub common_name: String,
    pub country_code: String,
    pub key_size: i64,
    pub locality: String,
    pub province: String,
}
operation! { CreateCsr { CreateCsrRequired: algorithm, common_name, country_code, key_size, locality, province }
    "CreateCsr" -> CreateCsrOutput {
    0 "Algorithm" algorithm, 1 "CommonName" common_name, 2 "CorpName" corp_name: String, 3 "CountryCode" country_code,
    4 "Department" department: String, 5 "KeySize" key_size, 6 "Locality" locality, 7 "Name" name: String,
    8 "Province" province, 9 "Sans" sans: String
} }

/// Response of [`CreateCsr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCsrOutput {
    pub csr: Option<String>,
    pub csr_id: Option<i64>,
}
model! { CreateCsrOutput {
    0 "Csr" csr: String, 1 "CsrId" csr_id: i64
} }

/// Creates deployment job: `CreateDeploymentJob` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CreateDeploymentJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentJob {
    /// Required.
    pub cert_ids: String,
    /// Required.
    pub contact_ids: String,
    /// Required.
    pub job_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub resource_ids: String,
    pub schedule_time: Option<i64>,
}

/// Arguments of [`CreateDeploymentJob::new`].
pub struct CreateDeploymentJobRequired {
    pub cert_ids: String,
    pub contact_ids: String,
    pub job_type: String,
    pub name: String,
    pub resource_ids: String,
}
operation! { CreateDeploymentJob { CreateDeploymentJobRequired: cert_ids, contact_ids, job_type, name, resource_ids }
    "CreateDeploymentJob" -> CreateDeploymentJobOutput {
    0 "CertIds" cert_ids, 1 "ContactIds" contact_ids, 2 "JobType" job_type, 3 "Name" name, 4 "ResourceIds" resource_ids,
    5 "ScheduleTime" schedule_time: i64
} }

/// Response of [`CreateDeploymentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentJobOutput {
    pub job_id: Option<i64>,
}
model! { CreateDeploymentJobOutput {
    0 "JobId" job_id: i64
} }

/// Creates wh client certificate: `CreateWHClientCertificate` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CreateWHClientCertificate>.
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
    /// Required.
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

/// Response of [`CreateWHClientCertificate`].
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
    0 "CertificateChain" certificate_chain: String, 1 "Identifier" identifier: String,
    2 "ParentX509Certificate" parent_x509_certificate: String, 3 "RootX509Certificate" root_x509_certificate: String,
    4 "X509Certificate" x509_certificate: String
} }

/// Creates warehouse: `CreateWarehouse` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/CreateWarehouse>.
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

/// Response of [`CreateWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouseOutput {
    pub warehouse_instance_id: Option<String>,
}
model! { CreateWarehouseOutput {
    0 "WarehouseInstanceId" warehouse_instance_id: String
} }

/// `Decrypt` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/Decrypt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Decrypt {
    /// Required.
    pub algorithm: String,
    pub cert_identifier: Option<String>,
    /// Required.
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

/// Response of [`Decrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptOutput {
    pub cert_identifier: Option<String>,
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { DecryptOutput {
    0 "CertIdentifier" cert_identifier: String, 1 "Plaintext" plaintext: Secret
} }

/// Deletes certificate request: `DeleteCertificateRequest` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/DeleteCertificateRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificateRequest {
    /// Required.
    pub order_id: i64,
}
operation! { DeleteCertificateRequest(order_id: i64) "DeleteCertificateRequest" -> Empty {
    0 "OrderId" order_id
} }

/// Response of [`DeleteCertificateRequest`]: empty.
pub type DeleteCertificateRequestOutput = Empty;

/// Deletes cloud access: `DeleteCloudAccess` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/DeleteCloudAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudAccess {
    pub access_id: Option<String>,
}
operation! { DeleteCloudAccess() "DeleteCloudAccess" -> Empty {
    0 "AccessId" access_id: String
} }

/// Response of [`DeleteCloudAccess`]: empty.
pub type DeleteCloudAccessOutput = Empty;

/// Deletes company: `DeleteCompany` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/DeleteCompany>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompany {
    /// Required.
    pub company_id: i64,
}
operation! { DeleteCompany(company_id: i64) "DeleteCompany" -> Empty {
    0 "CompanyId" company_id
} }

/// Response of [`DeleteCompany`]: empty.
pub type DeleteCompanyOutput = Empty;

/// Deletes contact: `DeleteContact` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/DeleteContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContact {
    /// Required.
    pub contact_id: i64,
}
operation! { DeleteContact(contact_id: i64) "DeleteContact" -> Empty {
    0 "ContactId" contact_id
} }

/// Response of [`DeleteContact`]: empty.
pub type DeleteContactOutput = Empty;

/// Deletes csr: `DeleteCsr` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/DeleteCsr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCsr {
    /// Required.
    pub csr_id: i64,
}
operation! { DeleteCsr(csr_id: i64) "DeleteCsr" -> Empty {
    0 "CsrId" csr_id
} }

/// Response of [`DeleteCsr`]: empty.
pub type DeleteCsrOutput = Empty;

/// Deletes deployment job: `DeleteDeploymentJob` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/DeleteDeploymentJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeploymentJob {
    /// Required.
    pub job_id: i64,
}
operation! { DeleteDeploymentJob(job_id: i64) "DeleteDeploymentJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`DeleteDeploymentJob`]: empty.
pub type DeleteDeploymentJobOutput = Empty;

/// Deletes instance: `DeleteInstance` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes pca cert: `DeletePCACert` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/DeletePCACert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePCACert {
    /// Required.
    pub identifier: String,
}
operation! { DeletePCACert(identifier: String) "DeletePCACert" -> Empty {
    0 "Identifier" identifier
} }

/// Response of [`DeletePCACert`]: empty.
pub type DeletePCACertOutput = Empty;

/// Deletes user certificate: `DeleteUserCertificate` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/DeleteUserCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserCertificate {
    /// Required.
    pub cert_id: i64,
}
operation! { DeleteUserCertificate(cert_id: i64) "DeleteUserCertificate" -> Empty {
    0 "CertId" cert_id
} }

/// Response of [`DeleteUserCertificate`]: empty.
pub type DeleteUserCertificateOutput = Empty;

/// Deletes warehouse: `DeleteWarehouse` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/DeleteWarehouse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWarehouse {
    pub warehouse_instance_id: Option<String>,
}
operation! { DeleteWarehouse() "DeleteWarehouse" -> Empty {
    0 "WarehouseInstanceId" warehouse_instance_id: String
} }

/// Response of [`DeleteWarehouse`]: empty.
pub type DeleteWarehouseOutput = Empty;

/// Deletes worker resource: `DeleteWorkerResource` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/DeleteWorkerResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkerResource {
    /// Required.
    pub job_id: i64,
    /// Required.
    pub worker_id: i64,
}
operation! { DeleteWorkerResource(job_id: i64, worker_id: i64) "DeleteWorkerResource" -> Empty {
    0 "JobId" job_id, 1 "WorkerId" worker_id
} }

/// Response of [`DeleteWorkerResource`]: empty.
pub type DeleteWorkerResourceOutput = Empty;

/// Describes certificate state: `DescribeCertificateState` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/DescribeCertificateState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateState {
    /// Required.
    pub order_id: i64,
}
operation! { DescribeCertificateState(order_id: i64) "DescribeCertificateState" -> DescribeCertificateStateOutput {
    0 "OrderId" order_id
} }

/// Response of [`DescribeCertificateState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateStateOutput {
    pub cert_id: Option<String>,
    pub certificate: Option<String>,
    pub content: Option<String>,
    pub domain: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub record_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
    pub validate_type: Option<String>,
}
model! { DescribeCertificateStateOutput {
    0 "CertId" cert_id: String, 1 "Certificate" certificate: String, 2 "Content" content: String,
    3 "Domain" domain: String, 4 "PrivateKey" private_key: Secret, 5 "RecordDomain" record_domain: String,
    6 "RecordType" record_type: String, 7 "RecordValue" record_value: String, 8 "Type" r#type: String,
    9 "Uri" uri: String, 10 "ValidateType" validate_type: String
} }

/// Describes cloud resource status: `DescribeCloudResourceStatus` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/DescribeCloudResourceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceStatus {
    pub secret_id: Option<String>,
}
operation! { DescribeCloudResourceStatus() "DescribeCloudResourceStatus" -> DescribeCloudResourceStatusOutput {
    0 "SecretId" secret_id: String
} }

/// Response of [`DescribeCloudResourceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceStatusOutput {
    pub data: Vec<DescribeCloudResourceStatusData>,
}
model! { DescribeCloudResourceStatusOutput {
    0 "Data" data: Vec<DescribeCloudResourceStatusData>
} }

/// In the response of [`DescribeCloudResourceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceStatusData {
    pub cloud_name: Option<String>,
    pub cloud_product: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudResourceStatusData {
    0 "CloudName" cloud_name: String, 1 "CloudProduct" cloud_product: String, 2 "TotalCount" total_count: i64
} }

/// Describes deployment job: `DescribeDeploymentJob` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/DescribeDeploymentJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJob {
    /// Required.
    pub job_id: i64,
}
operation! { DescribeDeploymentJob(job_id: i64) "DescribeDeploymentJob" -> DescribeDeploymentJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeDeploymentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJobOutput {
    pub cas_contacts: Vec<DescribeDeploymentJobCasContacts>,
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
    0 "CasContacts" cas_contacts: Vec<DescribeDeploymentJobCasContacts>, 1 "CertDomain" cert_domain: String,
    2 "CertType" cert_type: String, 3 "Config" config: String, 4 "Del" del: i64, 5 "EndTime" end_time: String,
    6 "GmtCreate" gmt_create: String, 7 "GmtModified" gmt_modified: String, 8 "Id" id: i64,
    9 "InstanceId" instance_id: String, 10 "JobType" job_type: String, 11 "Name" name: String,
    12 "ProductName" product_name: String, 13 "Rollback" rollback: i64, 14 "ScheduleTime" schedule_time: String,
    15 "StartTime" start_time: String, 16 "Status" status: String, 17 "UserId" user_id: i64
} }

/// In the response of [`DescribeDeploymentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJobCasContacts {
    pub email: Option<String>,
    pub id: Option<String>,
    pub mobile: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDeploymentJobCasContacts {
    0 "Email" email: String, 1 "Id" id: String, 2 "Mobile" mobile: String, 3 "Name" name: String
} }

/// Describes deployment job status: `DescribeDeploymentJobStatus` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/DescribeDeploymentJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJobStatus {
    pub job_id: Option<i64>,
}
operation! { DescribeDeploymentJobStatus() "DescribeDeploymentJobStatus" -> DescribeDeploymentJobStatusOutput {
    0 "JobId" job_id: i64
} }

/// Response of [`DescribeDeploymentJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJobStatusOutput {
    pub buy_count: Option<i64>,
    pub cert_count: Option<i64>,
    pub cost_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub match_worker_count: Option<i64>,
    pub product_worker_count: Vec<DescribeDeploymentJobStatusProductWorkerCount>,
    pub resource_count: Option<i64>,
    pub rollback_count: Option<i64>,
    pub rollback_failed_count: Option<i64>,
    pub rollback_success_count: Option<i64>,
    pub success_count: Option<i64>,
    pub use_count: Option<i64>,
    pub worker_count: Option<i64>,
}
model! { DescribeDeploymentJobStatusOutput {
    0 "BuyCount" buy_count: i64, 1 "CertCount" cert_count: i64, 2 "CostCount" cost_count: i64,
    3 "FailedCount" failed_count: i64, 4 "MatchWorkerCount" match_worker_count: i64,
    5 "ProductWorkerCount" product_worker_count: Vec<DescribeDeploymentJobStatusProductWorkerCount>,
    6 "ResourceCount" resource_count: i64, 7 "RollbackCount" rollback_count: i64,
    8 "RollbackFailedCount" rollback_failed_count: i64, 9 "RollbackSuccessCount" rollback_success_count: i64,
    10 "SuccessCount" success_count: i64, 11 "UseCount" use_count: i64, 12 "WorkerCount" worker_count: i64
} }

/// In the response of [`DescribeDeploymentJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentJobStatusProductWorkerCount {
    pub count: Option<i64>,
    pub product_name: Option<String>,
}
model! { DescribeDeploymentJobStatusProductWorkerCount {
    0 "Count" count: i64, 1 "ProductName" product_name: String
} }

/// Describes package state: `DescribePackageState` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/DescribePackageState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageState {
    pub product_code: Option<String>,
}
operation! { DescribePackageState() "DescribePackageState" -> DescribePackageStateOutput {
    0 "ProductCode" product_code: String
} }

/// Response of [`DescribePackageState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageStateOutput {
    pub issued_count: Option<i64>,
    pub product_code: Option<String>,
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
}
model! { DescribePackageStateOutput {
    0 "IssuedCount" issued_count: i64, 1 "ProductCode" product_code: String, 2 "TotalCount" total_count: i64,
    3 "UsedCount" used_count: i64
} }

/// Describes warehouse cert: `DescribeWarehouseCert` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/DescribeWarehouseCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarehouseCert {
    pub cert_identifier: Option<String>,
}
operation! { DescribeWarehouseCert() "DescribeWarehouseCert" -> DescribeWarehouseCertOutput {
    0 "CertIdentifier" cert_identifier: String
} }

/// Response of [`DescribeWarehouseCert`].
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
    0 "CertIdentifier" cert_identifier: String, 1 "CertStatus" cert_status: String, 2 "CertType" cert_type: String,
    3 "CommonName" common_name: String, 4 "Content" content: String, 5 "Fingerprint" fingerprint: String,
    6 "Issuer" issuer: String, 7 "IssuerIdentifier" issuer_identifier: String,
    8 "PrivateCaInstanceId" private_ca_instance_id: String, 9 "PrivateCaRegionId" private_ca_region_id: String,
    10 "WarehouseInstanceId" warehouse_instance_id: String
} }

/// `Encrypt` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/Encrypt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Encrypt {
    /// Required.
    pub algorithm: String,
    pub cert_identifier: Option<String>,
    pub custom_identifier: Option<String>,
    pub message_type: Option<String>,
    /// Required. Secret.
    pub plaintext: Secret,
    pub warehouse_id: Option<i64>,
}
operation! { Encrypt(algorithm: String, plaintext: Secret) "Encrypt" -> EncryptOutput {
    0 "Algorithm" algorithm, 1 "CertIdentifier" cert_identifier: String, 2 "CustomIdentifier" custom_identifier: String,
    3 "MessageType" message_type: String, 4 "Plaintext" plaintext, 5 "WarehouseId" warehouse_id: i64
} }

/// Response of [`Encrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptOutput {
    pub cert_identifier: Option<String>,
    pub ciphertext_blob: Option<String>,
}
model! { EncryptOutput {
    0 "CertIdentifier" cert_identifier: String, 1 "CiphertextBlob" ciphertext_blob: String
} }

/// Gets asset count: `GetAssetCount` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetAssetCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAssetCount {}
operation! { GetAssetCount() "GetAssetCount" -> GetAssetCountOutput {} }

/// Response of [`GetAssetCount`].
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
    0 "AliyunAssetCount" aliyun_asset_count: i64, 1 "AwsAssetCount" aws_asset_count: i64,
    2 "BuyCertificateCount" buy_certificate_count: i64, 3 "DomainAssetCount" domain_asset_count: i64,
    4 "FreeCertificateCount" free_certificate_count: i64, 5 "HuaweiAssetCount" huawei_asset_count: i64,
    6 "LastPoint" last_point: i64, 7 "Point" point: i64, 8 "PointRatio" point_ratio: i64, 9 "PointTime" point_time: i64,
    10 "TencentAssetCount" tencent_asset_count: i64, 11 "UploadCertificateCount" upload_certificate_count: i64
} }

/// Gets cert warehouse quota: `GetCertWarehouseQuota` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetCertWarehouseQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertWarehouseQuota {}
operation! { GetCertWarehouseQuota() "GetCertWarehouseQuota" -> GetCertWarehouseQuotaOutput {} }

/// Response of [`GetCertWarehouseQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertWarehouseQuotaOutput {
    pub app_total_quota: Option<i64>,
    pub app_use_count: Option<i64>,
    pub total_quota: Option<i64>,
    pub use_count: Option<i64>,
}
model! { GetCertWarehouseQuotaOutput {
    0 "AppTotalQuota" app_total_quota: i64, 1 "AppUseCount" app_use_count: i64, 2 "TotalQuota" total_quota: i64,
    3 "UseCount" use_count: i64
} }

/// Gets certificate detail: `GetCertificateDetail` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetCertificateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateDetail {
    /// Required.
    pub certificate_id: i64,
}
operation! { GetCertificateDetail(certificate_id: i64) "GetCertificateDetail" -> GetCertificateDetailOutput {
    0 "CertificateId" certificate_id
} }

/// Response of [`GetCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateDetailOutput {
    pub algorithm: Option<String>,
    pub cert_identifier: Option<String>,
    pub certificate_chain_list: Vec<GetCertificateDetailCertificateChainList>,
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
    pub subject_alternative_names: Vec<String>,
    pub tags: Vec<GetCertificateDetailTags>,
    pub using_product_list: Vec<String>,
}
model! { GetCertificateDetailOutput {
    0 "Algorithm" algorithm: String, 1 "CertIdentifier" cert_identifier: String,
    2 "CertificateChainList" certificate_chain_list: Vec<GetCertificateDetailCertificateChainList>,
    3 "CertificateId" certificate_id: i64, 4 "CertificateName" certificate_name: String,
    5 "CertificateSource" certificate_source: String, 6 "CertificateStatus" certificate_status: String,
    7 "CommonName" common_name: String, 8 "CompanyId" company_id: i64, 9 "ContactId" contact_id: i64,
    10 "Csr" csr: String, 11 "Domain" domain: String, 12 "ExistPrivateKey" exist_private_key: bool,
    13 "FingerPrint" finger_print: String, 14 "InstanceId" instance_id: String, 15 "Issuer" issuer: String,
    16 "KeySize" key_size: i64, 17 "NotAfter" not_after: i64, 18 "NotBefore" not_before: i64,
    19 "Serial" serial: String, 20 "SubjectAlternativeNames" subject_alternative_names: Vec<String>,
    21 "Tags" tags: Vec<GetCertificateDetailTags>, 22 "UsingProductList" using_product_list: Vec<String>
} }

/// In the response of [`GetCertificateDetail`].
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
    0 "Issuer" issuer: String, 1 "NotAfter" not_after: i64, 2 "NotBefore" not_before: i64,
    3 "RemainDay" remain_day: i64, 4 "Subject" subject: String
} }

/// In the response of [`GetCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateDetailTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetCertificateDetailTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets company: `GetCompany` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetCompany>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompany {
    /// Required.
    pub company_id: i64,
}
operation! { GetCompany(company_id: i64) "GetCompany" -> GetCompanyOutput {
    0 "CompanyId" company_id
} }

/// Response of [`GetCompany`].
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
    0 "City" city: String, 1 "CompanyAddress" company_address: String, 2 "CompanyCode" company_code: String,
    3 "CompanyEmail" company_email: String, 4 "CompanyId" company_id: i64, 5 "CompanyName" company_name: String,
    6 "CompanyPhone" company_phone: String, 7 "CompanyType" company_type: i64, 8 "CountryCode" country_code: String,
    9 "Department" department: String, 10 "Lang" lang: String, 11 "PostCode" post_code: String,
    12 "Province" province: String
} }

/// Gets contact: `GetContact` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContact {
    pub contact_id: Option<i64>,
}
operation! { GetContact() "GetContact" -> GetContactOutput {
    0 "ContactId" contact_id: i64
} }

/// Response of [`GetContact`].
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
    0 "ContactId" contact_id: i64, 1 "Email" email: String, 2 "EmailStatus" email_status: i64,
    3 "IdCard" id_card: String, 4 "Mobile" mobile: String, 5 "MobileStatus" mobile_status: i64, 6 "Name" name: String,
    7 "Webhooks" webhooks: String
} }

/// Gets csr detail: `GetCsrDetail` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetCsrDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCsrDetail {
    /// Required.
    pub csr_id: i64,
}
operation! { GetCsrDetail(csr_id: i64) "GetCsrDetail" -> GetCsrDetailOutput {
    0 "CsrId" csr_id
} }

/// Response of [`GetCsrDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCsrDetailOutput {
    pub csr: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
}
model! { GetCsrDetailOutput {
    0 "Csr" csr: String, 1 "PrivateKey" private_key: Secret
} }

/// Gets instance detail: `GetInstanceDetail` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetInstanceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetail {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstanceDetail(instance_id: String) "GetInstanceDetail" -> GetInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetInstanceDetail`].
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
    pub contact_id_list: Vec<i64>,
    pub country_code: Option<String>,
    pub csr: Option<String>,
    pub ding_group_list: Vec<GetInstanceDetailDingGroupList>,
    pub domain: Option<String>,
    pub domain_validation_list: Vec<GetInstanceDetailDomainValidationList>,
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
    pub tags: Vec<GetInstanceDetailTags>,
    pub upgrade_status: Option<String>,
    pub validation_method: Option<String>,
    pub wildcard_domain_count: Option<i64>,
}
model! { GetInstanceDetailOutput {
    0 "AutoReissue" auto_reissue: String, 1 "AverageWaitingTime" average_waiting_time: String, 2 "Brand" brand: String,
    3 "CertIdentifier" cert_identifier: String, 4 "CertificateId" certificate_id: i64,
    5 "CertificateName" certificate_name: String, 6 "CertificateNotAfter" certificate_not_after: i64,
    7 "CertificateNotBefore" certificate_not_before: i64, 8 "CertificateRevokeTime" certificate_revoke_time: i64,
    9 "CertificateStatus" certificate_status: String, 10 "CertificateType" certificate_type: String,
    11 "City" city: String, 12 "CompanyId" company_id: i64, 13 "ContactIdList" contact_id_list: Vec<i64>,
    14 "CountryCode" country_code: String, 15 "Csr" csr: String,
    16 "DingGroupList" ding_group_list: Vec<GetInstanceDetailDingGroupList>, 17 "Domain" domain: String,
    18 "DomainValidationList" domain_validation_list: Vec<GetInstanceDetailDomainValidationList>,
    19 "FullDomainCount" full_domain_count: i64, 20 "GenerateCsrMethod" generate_csr_method: String,
    21 "InstanceEndTime" instance_end_time: i64, 22 "InstanceId" instance_id: String,
    23 "InstanceStartTime" instance_start_time: i64, 24 "InstanceType" instance_type: String,
    25 "KeyAlgorithm" key_algorithm: String, 26 "OrderEndTime" order_end_time: i64,
    27 "OrderStartTime" order_start_time: i64, 28 "PendingResult" pending_result: String,
    29 "Province" province: String, 30 "ResourceGroupId" resource_group_id: String, 31 "Spec" spec: String,
    32 "Status" status: String, 33 "Tags" tags: Vec<GetInstanceDetailTags>, 34 "UpgradeStatus" upgrade_status: String,
    35 "ValidationMethod" validation_method: String, 36 "WildcardDomainCount" wildcard_domain_count: i64
} }

/// In the response of [`GetInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailDingGroupList {
    pub ding_group_instance_id: Option<String>,
    pub ding_group_name: Option<String>,
    pub ding_group_type: Option<String>,
    pub ding_group_url: Option<String>,
}
model! { GetInstanceDetailDingGroupList {
    0 "DingGroupInstanceId" ding_group_instance_id: String, 1 "DingGroupName" ding_group_name: String,
    2 "DingGroupType" ding_group_type: String, 3 "DingGroupUrl" ding_group_url: String
} }

/// In the response of [`GetInstanceDetail`].
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
    0 "Cname" cname: String, 1 "CnameKey" cname_key: String, 2 "Domain" domain: String,
    3 "RootDomain" root_domain: String, 4 "ValidationKey" validation_key: String,
    5 "ValidationType" validation_type: String, 6 "ValidationValue" validation_value: String
} }

/// In the response of [`GetInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetInstanceDetailTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets instance summary: `GetInstanceSummary` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetInstanceSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummary {
    pub instance_type: Option<String>,
}
operation! { GetInstanceSummary() "GetInstanceSummary" -> GetInstanceSummaryOutput {
    0 "InstanceType" instance_type: String
} }

/// Response of [`GetInstanceSummary`].
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
    0 "AutoReissueCount" auto_reissue_count: i64, 1 "CertificateCount" certificate_count: i64,
    2 "InactiveCount" inactive_count: i64, 3 "TotalCount" total_count: i64, 4 "WillExpireCount" will_expire_count: i64
} }

/// Gets matched resources: `GetMatchedResources` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetMatchedResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMatchedResources {
    /// Required.
    pub cert_ids: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_scope: Option<String>,
}
operation! { GetMatchedResources(cert_ids: String) "GetMatchedResources" -> GetMatchedResourcesOutput {
    0 "CertIds" cert_ids, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ResourceScope" resource_scope: String
} }

/// Response of [`GetMatchedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMatchedResourcesOutput {
    pub data: Option<Value>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { GetMatchedResourcesOutput {
    0 "Data" data: Value, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// Gets risk count: `GetRiskCount` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetRiskCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRiskCount {}
operation! { GetRiskCount() "GetRiskCount" -> GetRiskCountOutput {} }

/// Response of [`GetRiskCount`].
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
    0 "AliyunAssetCertificateExpiredCount" aliyun_asset_certificate_expired_count: i64,
    1 "AliyunAssetCertificateWillExpiredCount" aliyun_asset_certificate_will_expired_count: i64,
    2 "BuyCertificateExpireCount" buy_certificate_expire_count: i64,
    3 "BuyCertificateNotDeploymentCount" buy_certificate_not_deployment_count: i64,
    4 "BuyCertificateNotTrusteeCount" buy_certificate_not_trustee_count: i64,
    5 "BuyCertificateWillExpiredCount" buy_certificate_will_expired_count: i64,
    6 "BuyCheckedFailCount" buy_checked_fail_count: i64,
    7 "DomainAssetNotMonitorCount" domain_asset_not_monitor_count: i64,
    8 "FreeCertificateExpireCount" free_certificate_expire_count: i64,
    9 "FreeCertificateNotDeploymentCount" free_certificate_not_deployment_count: i64,
    10 "FreeCertificateWillExpiredCount" free_certificate_will_expired_count: i64,
    11 "FreeCheckedFailCount" free_checked_fail_count: i64,
    12 "MultiCloudAssetCertificateExpiredCount" multi_cloud_asset_certificate_expired_count: i64,
    13 "MultiCloudAssetCertificateWillExpiredCount" multi_cloud_asset_certificate_will_expired_count: i64,
    14 "UploadCertificateExpireCount" upload_certificate_expire_count: i64,
    15 "UploadCertificateNotDeploymentCount" upload_certificate_not_deployment_count: i64,
    16 "UploadCertificateNotNoticeCount" upload_certificate_not_notice_count: i64,
    17 "UploadCertificateWillExpiredCount" upload_certificate_will_expired_count: i64
} }

/// Gets task attribute: `GetTaskAttribute` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetTaskAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskAttribute {
    /// Required.
    pub task_id: String,
    pub task_type: Option<String>,
}
operation! { GetTaskAttribute(task_id: String) "GetTaskAttribute" -> GetTaskAttributeOutput {
    0 "TaskId" task_id, 1 "TaskType" task_type: String
} }

/// Response of [`GetTaskAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskAttributeOutput {
    pub task_message: Option<String>,
    pub task_status: Option<String>,
}
model! { GetTaskAttributeOutput {
    0 "TaskMessage" task_message: String, 1 "TaskStatus" task_status: String
} }

/// Gets user certificate detail: `GetUserCertificateDetail` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/GetUserCertificateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCertificateDetail {
    pub cert_filter: Option<bool>,
    /// Required.
    pub cert_id: i64,
}
operation! { GetUserCertificateDetail(cert_id: i64) "GetUserCertificateDetail" -> GetUserCertificateDetailOutput {
    0 "CertFilter" cert_filter: bool, 1 "CertId" cert_id
} }

/// Response of [`GetUserCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCertificateDetailOutput {
    pub algorithm: Option<String>,
    pub buy_in_aliyun: Option<bool>,
    pub cert: Option<String>,
    pub cert_chain: Vec<GetUserCertificateDetailCertChain>,
    pub cert_identifier: Option<String>,
    pub cert_sha2: Option<String>,
    pub city: Option<String>,
    pub common: Option<String>,
    pub country: Option<String>,
    pub encrypt_cert: Option<String>,
    /// Secret.
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
    /// Secret.
    pub sign_private_key: Option<Secret>,
    pub start_date: Option<String>,
    pub tags: Vec<GetUserCertificateDetailTags>,
}
model! { GetUserCertificateDetailOutput {
    0 "Algorithm" algorithm: String, 1 "BuyInAliyun" buy_in_aliyun: bool, 2 "Cert" cert: String,
    3 "CertChain" cert_chain: Vec<GetUserCertificateDetailCertChain>, 4 "CertIdentifier" cert_identifier: String,
    5 "CertSha2" cert_sha2: String, 6 "City" city: String, 7 "Common" common: String, 8 "Country" country: String,
    9 "EncryptCert" encrypt_cert: String, 10 "EncryptPrivateKey" encrypt_private_key: Secret,
    11 "EndDate" end_date: String, 12 "Expired" expired: bool, 13 "Fingerprint" fingerprint: String, 14 "Id" id: i64,
    15 "InstanceId" instance_id: String, 16 "Issuer" issuer: String, 17 "Key" key: String, 18 "Name" name: String,
    19 "NotAfter" not_after: i64, 20 "NotBefore" not_before: i64, 21 "OrderId" order_id: i64,
    22 "OrgName" org_name: String, 23 "Province" province: String, 24 "ResourceGroupId" resource_group_id: String,
    25 "Sans" sans: String, 26 "SerialNo" serial_no: String, 27 "Sha2" sha2: String, 28 "SignCert" sign_cert: String,
    29 "SignPrivateKey" sign_private_key: Secret, 30 "StartDate" start_date: String,
    31 "Tags" tags: Vec<GetUserCertificateDetailTags>
} }

/// In the response of [`GetUserCertificateDetail`].
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
    0 "CommonName" common_name: String, 1 "IssuerCommonName" issuer_common_name: String, 2 "NotAfter" not_after: i64,
    3 "NotBefore" not_before: i64, 4 "RemainDay" remain_day: i64
} }

/// In the response of [`GetUserCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCertificateDetailTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetUserCertificateDetailTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists asset count: `ListAssetCount` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListAssetCount>.
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

/// Response of [`ListAssetCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssetCountOutput {
    pub asset_count_list: Vec<ListAssetCountAssetCountList>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAssetCountOutput {
    0 "AssetCountList" asset_count_list: Vec<ListAssetCountAssetCountList>, 1 "CurrentPage" current_page: i64,
    2 "ShowSize" show_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAssetCount`].
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
    0 "AliyunAssetCount" aliyun_asset_count: i64, 1 "CertificateCount" certificate_count: i64,
    2 "CountDate" count_date: i64, 3 "DomainAssetCount" domain_asset_count: i64,
    4 "MultiCloudAssetCount" multi_cloud_asset_count: i64, 5 "Points" points: i64
} }

/// Lists cert: `ListCert` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListCert>.
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

/// Response of [`ListCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertOutput {
    pub cert_list: Vec<ListCertCertList>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCertOutput {
    0 "CertList" cert_list: Vec<ListCertCertList>, 1 "CurrentPage" current_page: i64, 2 "ShowSize" show_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCert`].
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
    0 "AfterDate" after_date: i64, 1 "Algorithm" algorithm: String, 2 "BeforeDate" before_date: i64,
    3 "CertType" cert_type: String, 4 "CommonName" common_name: String, 5 "ExistPrivateKey" exist_private_key: bool,
    6 "Identifier" identifier: String, 7 "Issuer" issuer: String, 8 "Sans" sans: String, 9 "SerialNo" serial_no: String,
    10 "SignAlgorithm" sign_algorithm: String, 11 "SourceType" source_type: String, 12 "Status" status: String,
    13 "WhId" wh_id: i64, 14 "WhInstanceId" wh_instance_id: String
} }

/// Lists cert warehouse: `ListCertWarehouse` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListCertWarehouse>.
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

/// Response of [`ListCertWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertWarehouseOutput {
    pub cert_warehouse_list: Vec<ListCertWarehouseCertWarehouseList>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCertWarehouseOutput {
    0 "CertWarehouseList" cert_warehouse_list: Vec<ListCertWarehouseCertWarehouseList>,
    1 "CurrentPage" current_page: i64, 2 "ShowSize" show_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCertWarehouse`].
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
    0 "EndTime" end_time: i64, 1 "InstanceId" instance_id: String, 2 "IsExpired" is_expired: bool,
    3 "Name" name: String, 4 "PcaInstanceId" pca_instance_id: String, 5 "Qps" qps: i64, 6 "Type" r#type: String,
    7 "WhId" wh_id: i64
} }

/// Lists certificates: `ListCertificates` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListCertificates>.
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

/// Response of [`ListCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesOutput {
    pub certificate_list: Vec<ListCertificatesCertificateList>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCertificatesOutput {
    0 "CertificateList" certificate_list: Vec<ListCertificatesCertificateList>, 1 "CurrentPage" current_page: i64,
    2 "ShowSize" show_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCertificates`].
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
    pub subject_alternative_names: Vec<String>,
    pub using_product_list: Vec<String>,
}
model! { ListCertificatesCertificateList {
    0 "Algorithm" algorithm: String, 1 "CertIdentifier" cert_identifier: String,
    2 "CertificateId" certificate_id: String, 3 "CertificateName" certificate_name: String,
    4 "CertificateSource" certificate_source: String, 5 "CertificateStatus" certificate_status: String,
    6 "CommonName" common_name: String, 7 "Domain" domain: String, 8 "ExistPrivateKey" exist_private_key: bool,
    9 "FingerPrint" finger_print: String, 10 "InstanceId" instance_id: String, 11 "Issuer" issuer: String,
    12 "KeySize" key_size: i64, 13 "NotAfter" not_after: i64, 14 "NotBefore" not_before: i64,
    15 "Serial" serial: String, 16 "SubjectAlternativeNames" subject_alternative_names: Vec<String>,
    17 "UsingProductList" using_product_list: Vec<String>
} }

/// Lists cloud access: `ListCloudAccess` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListCloudAccess>.
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

/// Response of [`ListCloudAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccessOutput {
    pub cloud_access_list: Vec<ListCloudAccessCloudAccessList>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloudAccessOutput {
    0 "CloudAccessList" cloud_access_list: Vec<ListCloudAccessCloudAccessList>, 1 "CurrentPage" current_page: i64,
    2 "ShowSize" show_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCloudAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccessCloudAccessList {
    pub access_id: Option<i64>,
    pub cloud_name: Option<String>,
    pub secret_id: Option<String>,
    pub service_status: Option<String>,
}
model! { ListCloudAccessCloudAccessList {
    0 "AccessId" access_id: i64, 1 "CloudName" cloud_name: String, 2 "SecretId" secret_id: String,
    3 "ServiceStatus" service_status: String
} }

/// Lists cloud resources: `ListCloudResources` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListCloudResources>.
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
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ListCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudResourcesOutput {
    pub current_page: Option<i64>,
    pub data: Vec<ListCloudResourcesData>,
    pub show_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListCloudResourcesOutput {
    0 "CurrentPage" current_page: i64, 1 "Data" data: Vec<ListCloudResourcesData>, 2 "ShowSize" show_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListCloudResources`].
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
    0 "CertEndTime" cert_end_time: String, 1 "CertId" cert_id: i64, 2 "CertName" cert_name: String,
    3 "CertStartTime" cert_start_time: String, 4 "CloudAccessId" cloud_access_id: String,
    5 "CloudName" cloud_name: String, 6 "CloudProduct" cloud_product: String, 7 "CloudRegion" cloud_region: String,
    8 "DefaultResource" default_resource: i64, 9 "Domain" domain: String, 10 "EnableHttps" enable_https: i64,
    11 "GmtCreate" gmt_create: String, 12 "GmtModified" gmt_modified: String, 13 "Id" id: i64,
    14 "InstanceId" instance_id: String, 15 "ListenerId" listener_id: String, 16 "ListenerPort" listener_port: String,
    17 "RegionId" region_id: String, 18 "Status" status: String, 19 "UseSsl" use_ssl: i64, 20 "UserId" user_id: i64
} }

/// Lists companies: `ListCompanies` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListCompanies>.
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

/// Response of [`ListCompanies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompaniesOutput {
    pub company_list: Vec<ListCompaniesCompanyList>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCompaniesOutput {
    0 "CompanyList" company_list: Vec<ListCompaniesCompanyList>, 1 "CurrentPage" current_page: i64,
    2 "ShowSize" show_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCompanies`].
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
    0 "City" city: String, 1 "CompanyAddress" company_address: String, 2 "CompanyCode" company_code: String,
    3 "CompanyEmail" company_email: String, 4 "CompanyId" company_id: i64, 5 "CompanyName" company_name: String,
    6 "CompanyPhone" company_phone: String, 7 "CompanyType" company_type: i64, 8 "CountryCode" country_code: String,
    9 "Department" department: String, 10 "Lang" lang: String, 11 "PostCode" post_code: String,
    12 "Province" province: String
} }

/// Lists contact: `ListContact` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListContact>.
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

/// Response of [`ListContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactOutput {
    pub contact_list: Vec<ListContactContactList>,
    pub current_page: Option<i64>,
    pub keyword: Option<String>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListContactOutput {
    0 "ContactList" contact_list: Vec<ListContactContactList>, 1 "CurrentPage" current_page: i64,
    2 "Keyword" keyword: String, 3 "ShowSize" show_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListContact`].
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
    0 "ContactId" contact_id: i64, 1 "Email" email: String, 2 "EmailStatus" email_status: i64,
    3 "Mobile" mobile: String, 4 "MobileStatus" mobile_status: i64, 5 "Name" name: String, 6 "Webhooks" webhooks: String
} }

/// Lists csr: `ListCsr` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListCsr>.
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

/// Response of [`ListCsr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCsrOutput {
    pub csr_list: Vec<ListCsrCsrList>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCsrOutput {
    0 "CsrList" csr_list: Vec<ListCsrCsrList>, 1 "CurrentPage" current_page: i64, 2 "ShowSize" show_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCsr`].
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
    0 "Algorithm" algorithm: String, 1 "CommonName" common_name: String, 2 "CorpName" corp_name: String,
    3 "CountryCode" country_code: String, 4 "CsrId" csr_id: i64, 5 "Department" department: String,
    6 "HasPrivateKey" has_private_key: bool, 7 "KeySha2" key_sha2: String, 8 "KeySize" key_size: i64,
    9 "Locality" locality: String, 10 "Name" name: String, 11 "Province" province: String, 12 "Sans" sans: String
} }

/// Lists deployment job: `ListDeploymentJob` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListDeploymentJob>.
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

/// Response of [`ListDeploymentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobOutput {
    pub current_page: Option<i64>,
    pub data: Vec<ListDeploymentJobData>,
    pub show_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListDeploymentJobOutput {
    0 "CurrentPage" current_page: i64, 1 "Data" data: Vec<ListDeploymentJobData>, 2 "ShowSize" show_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListDeploymentJob`].
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
    0 "CertDomain" cert_domain: String, 1 "CertType" cert_type: String, 2 "Del" del: i64, 3 "EndTime" end_time: String,
    4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String, 6 "Id" id: i64,
    7 "InstanceId" instance_id: String, 8 "JobType" job_type: String, 9 "Name" name: String,
    10 "ProductName" product_name: String, 11 "Rollback" rollback: i64, 12 "ScheduleTime" schedule_time: String,
    13 "StartTime" start_time: String, 14 "Status" status: String, 15 "UserId" user_id: i64
} }

/// Lists deployment job cert: `ListDeploymentJobCert` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListDeploymentJobCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobCert {
    /// Required.
    pub job_id: i64,
}
operation! { ListDeploymentJobCert(job_id: i64) "ListDeploymentJobCert" -> ListDeploymentJobCertOutput {
    0 "JobId" job_id
} }

/// Response of [`ListDeploymentJobCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobCertOutput {
    pub data: Vec<ListDeploymentJobCertData>,
}
model! { ListDeploymentJobCertOutput {
    0 "Data" data: Vec<ListDeploymentJobCertData>
} }

/// In the response of [`ListDeploymentJobCert`].
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
    pub sans: Vec<String>,
    pub status_code: Option<String>,
}
model! { ListDeploymentJobCertData {
    0 "Algorithm" algorithm: String, 1 "CertId" cert_id: i64, 2 "CertInstanceId" cert_instance_id: String,
    3 "CertName" cert_name: String, 4 "CertOrderType" cert_order_type: String, 5 "CertType" cert_type: String,
    6 "CommonName" common_name: String, 7 "IsTrustee" is_trustee: bool, 8 "Month" month: i64,
    9 "NotAfterTime" not_after_time: i64, 10 "NotBeforeTime" not_before_time: i64, 11 "OrderId" order_id: i64,
    12 "Sans" sans: Vec<String>, 13 "StatusCode" status_code: String
} }

/// Lists deployment job resource: `ListDeploymentJobResource` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListDeploymentJobResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobResource {
    /// Required.
    pub job_id: i64,
}
operation! { ListDeploymentJobResource(job_id: i64) "ListDeploymentJobResource" -> ListDeploymentJobResourceOutput {
    0 "JobId" job_id
} }

/// Response of [`ListDeploymentJobResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentJobResourceOutput {
    pub data: Vec<ListDeploymentJobResourceData>,
}
model! { ListDeploymentJobResourceOutput {
    0 "Data" data: Vec<ListDeploymentJobResourceData>
} }

/// In the response of [`ListDeploymentJobResource`].
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
    0 "CertEndTime" cert_end_time: String, 1 "CertId" cert_id: i64, 2 "CertName" cert_name: String,
    3 "CertStartTime" cert_start_time: String, 4 "CloudAccessId" cloud_access_id: String,
    5 "CloudName" cloud_name: String, 6 "CloudProduct" cloud_product: String, 7 "CloudRegion" cloud_region: String,
    8 "DefaultResource" default_resource: i64, 9 "Domain" domain: String, 10 "EnableHttps" enable_https: i64,
    11 "GmtCreate" gmt_create: String, 12 "GmtModified" gmt_modified: String, 13 "Id" id: i64,
    14 "InstanceId" instance_id: String, 15 "ListenerId" listener_id: String, 16 "ListenerPort" listener_port: String,
    17 "RegionId" region_id: String, 18 "Remark" remark: String, 19 "Status" status: String, 20 "UseSsl" use_ssl: i64,
    21 "UserId" user_id: i64
} }

/// Lists instances: `ListInstances` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListInstances>.
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

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub current_page: Option<i64>,
    pub instance_list: Vec<ListInstancesInstanceList>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "CurrentPage" current_page: i64, 1 "InstanceList" instance_list: Vec<ListInstancesInstanceList>,
    2 "ShowSize" show_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
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
    pub using_product_list: Vec<String>,
    pub wildcard_domain_count: Option<i64>,
}
model! { ListInstancesInstanceList {
    0 "AutoReissue" auto_reissue: String, 1 "Brand" brand: String, 2 "CertIdentifier" cert_identifier: String,
    3 "CertificateDomain" certificate_domain: String, 4 "CertificateId" certificate_id: i64,
    5 "CertificateName" certificate_name: String, 6 "CertificateNotAfter" certificate_not_after: i64,
    7 "CertificateNotBefore" certificate_not_before: i64, 8 "CertificateRevokeTime" certificate_revoke_time: i64,
    9 "CertificateStatus" certificate_status: String, 10 "CertificateType" certificate_type: String,
    11 "Domain" domain: String, 12 "FullDomainCount" full_domain_count: i64,
    13 "InstanceEndTime" instance_end_time: i64, 14 "InstanceId" instance_id: String,
    15 "InstanceStartTime" instance_start_time: i64, 16 "InstanceType" instance_type: String,
    17 "KeyAlgorithm" key_algorithm: String, 18 "OrderEndTime" order_end_time: i64,
    19 "OrderStartTime" order_start_time: i64, 20 "PendingResult" pending_result: String,
    21 "ResourceGroupId" resource_group_id: String, 22 "Spec" spec: String, 23 "Status" status: String,
    24 "UsingProductList" using_product_list: Vec<String>, 25 "WildcardDomainCount" wildcard_domain_count: i64
} }

/// Lists user certificate order: `ListUserCertificateOrder` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListUserCertificateOrder>.
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

/// Response of [`ListUserCertificateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserCertificateOrderOutput {
    pub certificate_order_list: Vec<ListUserCertificateOrderCertificateOrderList>,
    pub current_page: Option<i64>,
    pub show_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListUserCertificateOrderOutput {
    0 "CertificateOrderList" certificate_order_list: Vec<ListUserCertificateOrderCertificateOrderList>,
    1 "CurrentPage" current_page: i64, 2 "ShowSize" show_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListUserCertificateOrder`].
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
    0 "Algorithm" algorithm: String, 1 "AliyunOrderId" aliyun_order_id: i64, 2 "BuyDate" buy_date: i64,
    3 "CertEndTime" cert_end_time: i64, 4 "CertStartTime" cert_start_time: i64, 5 "CertType" cert_type: String,
    6 "CertificateId" certificate_id: i64, 7 "City" city: String, 8 "CommonName" common_name: String,
    9 "Country" country: String, 10 "Domain" domain: String, 11 "DomainCount" domain_count: i64,
    12 "DomainType" domain_type: String, 13 "EndDate" end_date: String, 14 "Expired" expired: bool,
    15 "Fingerprint" fingerprint: String, 16 "InstanceId" instance_id: String, 17 "Issuer" issuer: String,
    18 "Name" name: String, 19 "OrderId" order_id: i64, 20 "OrgName" org_name: String,
    21 "PartnerOrderId" partner_order_id: String, 22 "ProductCode" product_code: String,
    23 "ProductName" product_name: String, 24 "Province" province: String,
    25 "ResourceGroupId" resource_group_id: String, 26 "RootBrand" root_brand: String, 27 "Sans" sans: String,
    28 "SerialNo" serial_no: String, 29 "Sha2" sha2: String, 30 "SourceType" source_type: String,
    31 "StartDate" start_date: String, 32 "Status" status: String, 33 "TrusteeStatus" trustee_status: String,
    34 "Upload" upload: bool, 35 "WildDomainCount" wild_domain_count: i64
} }

/// Lists warehouse: `ListWarehouse` of `cas` 2020-04-07.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cas/2020-04-07/ListWarehouse>.
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
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }
paged! { ListWarehouse: ListWarehouseData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseOutput {
    pub data: Vec<ListWarehouseData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListWarehouseOutput {
    0 "Data" data: Vec<ListWarehouseData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseData {
    pub warehouse_instance_id: Option<String>,
    pub warehouse_name: Option<String>,
    pub warehouse_type: Option<String>,
}
model! { ListWarehouseData {
    0 "WarehouseInstanceId" warehouse_instance_id: String, 1 "WarehouseName" warehouse_name: String,
    2 "WarehouseType" warehouse_type: String
} }

/// Lists worker resource: `ListWorkerResource` of `cas` 2020-04-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cas/2020-04-07/ListWorkerResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkerResource {
    pub cloud_product: Option<String>,
    pub current_page: Option<i64>,
    /// Required.
    pub job_id: i64,
    pub show_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListWorkerResource(job_id: i64) "ListWorkerResource" -> ListWorkerResourceOutput {
    0 "CloudProduct" cloud_product: String, 1 "CurrentPage" current_page: i64, 2 "JobId" job_id,
    3 "ShowSize" show_size: i64, 4 "Status" status: String
} }

/// Response of [`ListWorkerResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkerResourceOutput {
    pub current_page: Option<i64>,
    pub data: Vec<ListWorkerResourceData>,
    pub show_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListWorkerResourceOutput {
    0 "CurrentPage" current_page: i64, 1 "Data" data: Vec<ListWorkerResourceData>, 2 "ShowSize" show_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListWorkerResource`].
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
    0 "CertDomain" cert_domain: String, 1 "CertId" cert_id: i64, 2 "CertInstanceId" cert_instance_id: String,
    3 "CertName" cert_name: String, 4 "CloudName" cloud_name: String, 5 "CloudProduct" cloud_product: String,
    6 "CloudRegion" cloud_region: String, 7 "DefaultResource" default_resource: bool, 8 "GmtCreate" gmt_create: String,
    9 "GmtModified" gmt_modified: String, 10 "Id" id: i64, 11 "InstanceId" instance_id: String, 12 "JobId" job_id: i64,
    13 "ListenerId" listener_id: String, 14 "NamespaceId" namespace_id: String, 15 "OrderId" order_id: i64,
    16 "Port" port: i64, 17 "RegionId" region_id: String, 18 "ResourceCertId" resource_cert_id: i64,
    19 "ResourceDomain" resource_domain: String, 20 "ResourceId" resource_id: i64, 21 "Status" status: String,
    22 "UserId" user_id: i64
} }

/// Moves resource group: `MoveResourceGroup` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub region_id: Option<String>,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { MoveResourceGroup(resource_group_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// `RefundInstance` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/RefundInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundInstance {
    /// Required.
    pub instance_id: String,
}
operation! { RefundInstance(instance_id: String) "RefundInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`RefundInstance`]: empty.
pub type RefundInstanceOutput = Empty;

/// Renews certificate order for package request: `RenewCertificateOrderForPackageRequest` of `cas` 2020-04-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cas/2020-04-07/RenewCertificateOrderForPackageRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCertificateOrderForPackageRequest {
    pub csr: Option<String>,
    /// Required.
    pub order_id: i64,
    pub tags: Option<Vec<RenewCertificateOrderForPackageRequestTags>>,
}
operation! { RenewCertificateOrderForPackageRequest(order_id: i64)
    "RenewCertificateOrderForPackageRequest" -> RenewCertificateOrderForPackageRequestOutput {
    0 "Csr" csr: String, 1 "OrderId" order_id, 2 "Tags" tags: Vec<RenewCertificateOrderForPackageRequestTags>
} }

/// In the request of [`RenewCertificateOrderForPackageRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCertificateOrderForPackageRequestTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RenewCertificateOrderForPackageRequestTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`RenewCertificateOrderForPackageRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCertificateOrderForPackageRequestOutput {
    pub order_id: Option<i64>,
}
model! { RenewCertificateOrderForPackageRequestOutput {
    0 "OrderId" order_id: i64
} }

/// Revokes certificate: `RevokeCertificate` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/RevokeCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeCertificate {
    pub certificate_id: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { RevokeCertificate(instance_id: String) "RevokeCertificate" -> Empty {
    0 "CertificateId" certificate_id: i64, 1 "InstanceId" instance_id
} }

/// Response of [`RevokeCertificate`]: empty.
pub type RevokeCertificateOutput = Empty;

/// Revokes wh client certificate: `RevokeWHClientCertificate` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/RevokeWHClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeWHClientCertificate {
    /// Required.
    pub identifier: String,
}
operation! { RevokeWHClientCertificate(identifier: String) "RevokeWHClientCertificate" -> Empty {
    0 "Identifier" identifier
} }

/// Response of [`RevokeWHClientCertificate`]: empty.
pub type RevokeWHClientCertificateOutput = Empty;

/// `Sign` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/Sign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sign {
    pub cert_identifier: Option<String>,
    pub custom_identifier: Option<String>,
    /// Required.
    pub message: String,
    /// Required.
    pub message_type: String,
    /// Required.
    pub signing_algorithm: String,
    pub warehouse_id: Option<i64>,
}
operation! { Sign(message: String, message_type: String, signing_algorithm: String) "Sign" -> SignOutput {
    0 "CertIdentifier" cert_identifier: String, 1 "CustomIdentifier" custom_identifier: String, 2 "Message" message,
    3 "MessageType" message_type, 4 "SigningAlgorithm" signing_algorithm, 5 "WarehouseId" warehouse_id: i64
} }

/// Response of [`Sign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignOutput {
    pub signature: Option<String>,
}
model! { SignOutput {
    0 "Signature" signature: String
} }

/// Updates company: `UpdateCompany` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/UpdateCompany>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCompany {
    /// Required.
    pub city: String,
    /// Required.
    pub company_address: String,
    /// Required.
    pub company_code: String,
    pub company_email: Option<String>,
    /// Required.
    pub company_id: i64,
    /// Required.
    pub company_name: String,
    /// Required.
    pub company_phone: String,
    /// Required.
    pub company_type: i64,
    /// Required.
    pub country_code: String,
    pub department: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub post_code: String,
    /// Required.
    pub province: String,
}

/// Arguments of [`UpdateCompany::new`].
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
operation! {
    UpdateCompany { UpdateCompanyRequired: city, company_address, company_code, company_id, company_name, company_phone, company_type, country_code, post_code, province }
    "UpdateCompany" -> UpdateCompanyOutput {
    0 "City" city, 1 "CompanyAddress" company_address, 2 "CompanyCode" company_code,
    3 "CompanyEmail" company_email: String, 4 "CompanyId" company_id, 5 "CompanyName" company_name,
    6 "CompanyPhone" company_phone, 7 "CompanyType" company_type, 8 "CountryCode" country_code,
    9 "Department" department: String, 10 "Lang" lang: String, 11 "PostCode" post_code, 12 "Province" province
} }

/// Response of [`UpdateCompany`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCompanyOutput {
    pub company_id: Option<i64>,
}
model! { UpdateCompanyOutput {
    0 "CompanyId" company_id: i64
} }

/// Updates contact: `UpdateContact` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/UpdateContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContact {
    /// Required.
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

/// Response of [`UpdateContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactOutput {
    pub contact_id: Option<i64>,
}
model! { UpdateContactOutput {
    0 "ContactId" contact_id: i64
} }

/// Updates csr: `UpdateCsr` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/UpdateCsr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCsr {
    /// Required.
    pub csr_id: i64,
    /// Required.
    pub key: String,
}
operation! { UpdateCsr(csr_id: i64, key: String) "UpdateCsr" -> Empty {
    0 "CsrId" csr_id, 1 "Key" key
} }

/// Response of [`UpdateCsr`]: empty.
pub type UpdateCsrOutput = Empty;

/// Updates deployment job: `UpdateDeploymentJob` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/UpdateDeploymentJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentJob {
    pub cert_ids: Option<String>,
    pub contact_ids: Option<String>,
    /// Required.
    pub job_id: i64,
    pub name: Option<String>,
    pub resource_ids: Option<String>,
    pub schedule_time: Option<i64>,
}
operation! { UpdateDeploymentJob(job_id: i64) "UpdateDeploymentJob" -> Empty {
    0 "CertIds" cert_ids: String, 1 "ContactIds" contact_ids: String, 2 "JobId" job_id, 3 "Name" name: String,
    4 "ResourceIds" resource_ids: String, 5 "ScheduleTime" schedule_time: i64
} }

/// Response of [`UpdateDeploymentJob`]: empty.
pub type UpdateDeploymentJobOutput = Empty;

/// Updates deployment job status: `UpdateDeploymentJobStatus` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/UpdateDeploymentJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentJobStatus {
    /// Required.
    pub job_id: i64,
    /// Required.
    pub status: String,
}
operation! { UpdateDeploymentJobStatus(job_id: i64, status: String)
    "UpdateDeploymentJobStatus" -> UpdateDeploymentJobStatusOutput {
    0 "JobId" job_id, 1 "Status" status
} }

/// Response of [`UpdateDeploymentJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentJobStatusOutput {
    pub data: Option<Value>,
}
model! { UpdateDeploymentJobStatusOutput {
    0 "Data" data: Value
} }

/// Updates instance: `UpdateInstance` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/UpdateInstance>.
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
    /// Required.
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

/// Response of [`UpdateInstance`]: empty.
pub type UpdateInstanceOutput = Empty;

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { UpdateInstanceTags() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Updates worker resource status: `UpdateWorkerResourceStatus` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/UpdateWorkerResourceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkerResourceStatus {
    /// Required.
    pub job_id: i64,
    /// Required.
    pub status: String,
    /// Required.
    pub worker_id: i64,
}
operation! { UpdateWorkerResourceStatus(job_id: i64, status: String, worker_id: i64)
    "UpdateWorkerResourceStatus" -> UpdateWorkerResourceStatusOutput {
    0 "JobId" job_id, 1 "Status" status, 2 "WorkerId" worker_id
} }

/// Response of [`UpdateWorkerResourceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkerResourceStatusOutput {
    pub data: Option<Value>,
}
model! { UpdateWorkerResourceStatusOutput {
    0 "Data" data: Value
} }

/// `UploadCsr` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/UploadCsr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCsr {
    /// Required.
    pub csr: String,
    pub key: Option<String>,
    pub name: Option<String>,
}
operation! { UploadCsr(csr: String) "UploadCsr" -> UploadCsrOutput {
    0 "Csr" csr, 1 "Key" key: String, 2 "Name" name: String
} }

/// Response of [`UploadCsr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCsrOutput {
    pub csr_id: Option<i64>,
}
model! { UploadCsrOutput {
    0 "CsrId" csr_id: i64
} }

/// `UploadPCACert` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/UploadPCACert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPCACert {
    /// Required.
    pub cert: String,
    pub name: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    /// Required.
    pub warehouse_id: i64,
}
operation! { UploadPCACert(cert: String, warehouse_id: i64) "UploadPCACert" -> UploadPCACertOutput {
    0 "Cert" cert, 1 "Name" name: String, 2 "PrivateKey" private_key: Secret, 3 "WarehouseId" warehouse_id
} }

/// Response of [`UploadPCACert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPCACertOutput {
    pub identifier: Option<String>,
}
model! { UploadPCACertOutput {
    0 "Identifier" identifier: String
} }

/// `UploadUserCertificate` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/UploadUserCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUserCertificate {
    pub cert: Option<String>,
    pub encrypt_cert: Option<String>,
    /// Secret.
    pub encrypt_private_key: Option<Secret>,
    pub key: Option<String>,
    /// Required.
    pub name: String,
    pub resource_group_id: Option<String>,
    pub sign_cert: Option<String>,
    /// Secret.
    pub sign_private_key: Option<Secret>,
    pub tags: Option<Vec<UploadUserCertificateTags>>,
}
operation! { UploadUserCertificate(name: String) "UploadUserCertificate" -> UploadUserCertificateOutput {
    0 "Cert" cert: String, 1 "EncryptCert" encrypt_cert: String, 2 "EncryptPrivateKey" encrypt_private_key: Secret,
    3 "Key" key: String, 4 "Name" name, 5 "ResourceGroupId" resource_group_id: String, 6 "SignCert" sign_cert: String,
    7 "SignPrivateKey" sign_private_key: Secret, 8 "Tags" tags: Vec<UploadUserCertificateTags>
} }

/// In the request of [`UploadUserCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUserCertificateTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UploadUserCertificateTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UploadUserCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUserCertificateOutput {
    pub cert_id: Option<i64>,
    pub resource_id: Option<String>,
}
model! { UploadUserCertificateOutput {
    0 "CertId" cert_id: i64, 1 "ResourceId" resource_id: String
} }

/// Verifies: `Verify` of `cas` 2020-04-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cas/2020-04-07/Verify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Verify {
    pub cert_identifier: Option<String>,
    pub custom_identifier: Option<String>,
    /// Required.
    pub message: String,
    /// Required.
    pub message_type: String,
    /// Required.
    pub signature_value: String,
    /// Required.
    pub signing_algorithm: String,
    pub warehouse_id: Option<String>,
}
operation! { Verify(message: String, message_type: String, signature_value: String, signing_algorithm: String)
    "Verify" -> VerifyOutput {
    0 "CertIdentifier" cert_identifier: String, 1 "CustomIdentifier" custom_identifier: String, 2 "Message" message,
    3 "MessageType" message_type, 4 "SignatureValue" signature_value, 5 "SigningAlgorithm" signing_algorithm,
    6 "WarehouseId" warehouse_id: String
} }

/// Response of [`Verify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOutput {
    pub signature_valid: Option<bool>,
}
model! { VerifyOutput {
    0 "SignatureValid" signature_valid: bool
} }

waiters! {
    /// Waits until a certificate is issued. Domain ownership must be verified meanwhile, as `DescribeCertificateState`
    /// describes.
    fn certificate_issued(order_id: i64) -> DescribeCertificateState = DescribeCertificateState::new(order_id),
        "Type" ["certificate"] ["verify_fail"];
}

#[cfg(feature = "unstable-registry")]
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
