//! `domain` of Alibaba Cloud, API version 2016-05-11.
//!
//! Endpoint: `domain.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/Domain/2016-05-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, domain::QueryContactTemplate};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(QueryContactTemplate::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[],
    "domain.aliyuncs.com",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("domain", "2016-05-11", "domain", &ENDPOINTS);

/// Checks domain: `CheckDomain` of `domain` 2016-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Domain/2016-05-11/CheckDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDomain {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { CheckDomain(domain_name: String) "CheckDomain" -> CheckDomainOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "UserClientIp" user_client_ip: String
} }

/// Response of [`CheckDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDomainOutput {
    pub avail: Option<i64>,
    pub fee_command: Option<String>,
    pub fee_currency: Option<String>,
    pub fee_fee: Option<String>,
    pub fee_period: Option<i64>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub rmb_fee: Option<String>,
}
model! { CheckDomainOutput {
    0 "Avail" avail: i64, 1 "FeeCommand" fee_command: String, 2 "FeeCurrency" fee_currency: String,
    3 "FeeFee" fee_fee: String, 4 "FeePeriod" fee_period: i64, 5 "Name" name: String, 6 "Reason" reason: String,
    7 "RmbFee" rmb_fee: String
} }

/// Deletes contact template: `DeleteContactTemplate` of `domain` 2016-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Domain/2016-05-11/DeleteContactTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactTemplate {
    /// Required.
    pub contact_template_id: i64,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { DeleteContactTemplate(contact_template_id: i64) "DeleteContactTemplate" -> DeleteContactTemplateOutput {
    0 "ContactTemplateId" contact_template_id, 1 "Lang" lang: String, 2 "UserClientIp" user_client_ip: String
} }

/// Response of [`DeleteContactTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactTemplateOutput {
    pub success: Option<bool>,
}
model! { DeleteContactTemplateOutput {
    0 "Success" success: bool
} }

/// Queries batch task detail list: `QueryBatchTaskDetailList` of `domain` 2016-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Domain/2016-05-11/QueryBatchTaskDetailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskDetailList {
    pub domain_name: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub sale_id: Option<String>,
    /// Required.
    pub task_no: String,
    pub task_status: Option<i64>,
    pub user_client_ip: Option<String>,
}
operation! { QueryBatchTaskDetailList(page_num: i64, page_size: i64, task_no: String)
    "QueryBatchTaskDetailList" -> QueryBatchTaskDetailListOutput {
    0 "DomainName" domain_name: String, 1 "Lang" lang: String, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "SaleId" sale_id: String, 5 "TaskNo" task_no, 6 "TaskStatus" task_status: i64,
    7 "UserClientIp" user_client_ip: String
} }

/// Response of [`QueryBatchTaskDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskDetailListOutput {
    pub current_page_num: Option<i64>,
    pub data: Option<QueryBatchTaskDetailListData>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryBatchTaskDetailListOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: QueryBatchTaskDetailListData, 2 "NextPage" next_page: bool,
    3 "PageSize" page_size: i64, 4 "PrePage" pre_page: bool, 5 "TotalItemNum" total_item_num: i64,
    6 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`QueryBatchTaskDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskDetailListData {
    pub task_detail: Vec<QueryBatchTaskDetailListTaskDetail>,
}
model! { QueryBatchTaskDetailListData {
    0 "TaskDetail" task_detail: Vec<QueryBatchTaskDetailListTaskDetail>
} }

/// In the response of [`QueryBatchTaskDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskDetailListTaskDetail {
    pub domain_name: Option<String>,
    pub error_msg: Option<String>,
    pub task_no: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
    pub try_count: Option<i64>,
    pub update_time: Option<String>,
}
model! { QueryBatchTaskDetailListTaskDetail {
    0 "DomainName" domain_name: String, 1 "ErrorMsg" error_msg: String, 2 "TaskNo" task_no: String,
    3 "TaskStatus" task_status: String, 4 "TaskType" task_type: String, 5 "TryCount" try_count: i64,
    6 "UpdateTime" update_time: String
} }

/// Queries batch task list: `QueryBatchTaskList` of `domain` 2016-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Domain/2016-05-11/QueryBatchTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskList {
    pub begin_create_time: Option<String>,
    pub end_create_time: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub user_client_ip: Option<String>,
}
operation! { QueryBatchTaskList(page_num: i64, page_size: i64) "QueryBatchTaskList" -> QueryBatchTaskListOutput {
    0 "BeginCreateTime" begin_create_time: String, 1 "EndCreateTime" end_create_time: String, 2 "Lang" lang: String,
    3 "PageNum" page_num, 4 "PageSize" page_size, 5 "UserClientIp" user_client_ip: String
} }

/// Response of [`QueryBatchTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskListOutput {
    pub current_page_num: Option<i64>,
    pub data: Option<QueryBatchTaskListData>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryBatchTaskListOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: QueryBatchTaskListData, 2 "NextPage" next_page: bool,
    3 "PageSize" page_size: i64, 4 "PrePage" pre_page: bool, 5 "TotalItemNum" total_item_num: i64,
    6 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`QueryBatchTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskListData {
    pub task_info: Vec<QueryBatchTaskListTaskInfo>,
}
model! { QueryBatchTaskListData {
    0 "TaskInfo" task_info: Vec<QueryBatchTaskListTaskInfo>
} }

/// In the response of [`QueryBatchTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskListTaskInfo {
    pub clientip: Option<String>,
    pub create_time: Option<String>,
    pub task_no: Option<String>,
    pub task_num: Option<i64>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
model! { QueryBatchTaskListTaskInfo {
    0 "Clientip" clientip: String, 1 "CreateTime" create_time: String, 2 "TaskNo" task_no: String,
    3 "TaskNum" task_num: i64, 4 "TaskStatus" task_status: String, 5 "TaskType" task_type: String
} }

/// Queries contact: `QueryContact` of `domain` 2016-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Domain/2016-05-11/QueryContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContact {
    /// Required.
    pub contact_type: String,
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { QueryContact(contact_type: String, domain_name: String) "QueryContact" -> QueryContactOutput {
    0 "ContactType" contact_type, 1 "DomainName" domain_name, 2 "Lang" lang: String,
    3 "UserClientIp" user_client_ip: String
} }

/// Response of [`QueryContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContactOutput {
    pub c_city: Option<String>,
    pub c_company: Option<String>,
    pub c_country: Option<String>,
    pub c_name: Option<String>,
    pub c_province: Option<String>,
    pub c_venu: Option<String>,
    pub create_date: Option<String>,
    pub e_city: Option<String>,
    pub e_company: Option<String>,
    pub e_name: Option<String>,
    pub e_province: Option<String>,
    pub e_venu: Option<String>,
    pub email: Option<String>,
    pub postal_code: Option<String>,
    pub reg_type: Option<String>,
    pub tel_area: Option<String>,
    pub tel_ext: Option<String>,
    pub tel_main: Option<String>,
    pub update_date: Option<String>,
}
model! { QueryContactOutput {
    0 "CCity" c_city: String, 1 "CCompany" c_company: String, 2 "CCountry" c_country: String, 3 "CName" c_name: String,
    4 "CProvince" c_province: String, 5 "CVenu" c_venu: String, 6 "CreateDate" create_date: String,
    7 "ECity" e_city: String, 8 "ECompany" e_company: String, 9 "EName" e_name: String,
    10 "EProvince" e_province: String, 11 "EVenu" e_venu: String, 12 "Email" email: String,
    13 "PostalCode" postal_code: String, 14 "RegType" reg_type: String, 15 "TelArea" tel_area: String,
    16 "TelExt" tel_ext: String, 17 "TelMain" tel_main: String, 18 "UpdateDate" update_date: String
} }

/// Queries contact template: `QueryContactTemplate` of `domain` 2016-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Domain/2016-05-11/QueryContactTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContactTemplate {
    pub audit_status: Option<String>,
    pub c_company: Option<String>,
    pub contact_template_id: Option<i64>,
    pub default_template: Option<bool>,
    pub e_company: Option<String>,
    pub lang: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub reg_type: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { QueryContactTemplate() "QueryContactTemplate" -> QueryContactTemplateOutput {
    0 "AuditStatus" audit_status: String, 1 "CCompany" c_company: String,
    2 "ContactTemplateId" contact_template_id: i64, 3 "DefaultTemplate" default_template: bool,
    4 "ECompany" e_company: String, 5 "Lang" lang: String, 6 "PageNum" page_num: i64, 7 "PageSize" page_size: i64,
    8 "RegType" reg_type: String, 9 "UserClientIp" user_client_ip: String
} }

/// Response of [`QueryContactTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContactTemplateOutput {
    pub contact_templates: Option<QueryContactTemplateContactTemplates>,
    pub current_page_num: Option<i64>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryContactTemplateOutput {
    0 "ContactTemplates" contact_templates: QueryContactTemplateContactTemplates,
    1 "CurrentPageNum" current_page_num: i64, 2 "NextPage" next_page: bool, 3 "PageSize" page_size: i64,
    4 "PrePage" pre_page: bool, 5 "TotalItemNum" total_item_num: i64, 6 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`QueryContactTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContactTemplateContactTemplates {
    pub contact_template: Vec<QueryContactTemplateContactTemplate>,
}
model! { QueryContactTemplateContactTemplates {
    0 "ContactTemplate" contact_template: Vec<QueryContactTemplateContactTemplate>
} }

/// In the response of [`QueryContactTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContactTemplateContactTemplate {
    pub audit_status: Option<String>,
    pub c_city: Option<String>,
    pub c_company: Option<String>,
    pub c_country: Option<String>,
    pub c_name: Option<String>,
    pub c_province: Option<String>,
    pub c_venu: Option<String>,
    pub contact_template_id: Option<i64>,
    pub create_time: Option<String>,
    pub default_template: Option<bool>,
    pub e_city: Option<String>,
    pub e_company: Option<String>,
    pub e_name: Option<String>,
    pub e_province: Option<String>,
    pub e_venu: Option<String>,
    pub email: Option<String>,
    pub email_verification_status: Option<i64>,
    pub postal_code: Option<String>,
    pub reg_type: Option<String>,
    pub tel_area: Option<String>,
    pub tel_ext: Option<String>,
    pub tel_main: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryContactTemplateContactTemplate {
    0 "AuditStatus" audit_status: String, 1 "CCity" c_city: String, 2 "CCompany" c_company: String,
    3 "CCountry" c_country: String, 4 "CName" c_name: String, 5 "CProvince" c_province: String,
    6 "CVenu" c_venu: String, 7 "ContactTemplateId" contact_template_id: i64, 8 "CreateTime" create_time: String,
    9 "DefaultTemplate" default_template: bool, 10 "ECity" e_city: String, 11 "ECompany" e_company: String,
    12 "EName" e_name: String, 13 "EProvince" e_province: String, 14 "EVenu" e_venu: String, 15 "Email" email: String,
    16 "EmailVerificationStatus" email_verification_status: i64, 17 "PostalCode" postal_code: String,
    18 "RegType" reg_type: String, 19 "TelArea" tel_area: String, 20 "TelExt" tel_ext: String,
    21 "TelMain" tel_main: String, 22 "UpdateTime" update_time: String, 23 "UserId" user_id: String
} }

/// Queries domain by sale id: `QueryDomainBySaleId` of `domain` 2016-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Domain/2016-05-11/QueryDomainBySaleId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainBySaleId {
    pub lang: Option<String>,
    /// Required.
    pub sale_id: String,
    pub user_client_ip: Option<String>,
}
operation! { QueryDomainBySaleId(sale_id: String) "QueryDomainBySaleId" -> QueryDomainBySaleIdOutput {
    0 "Lang" lang: String, 1 "SaleId" sale_id, 2 "UserClientIp" user_client_ip: String
} }

/// Response of [`QueryDomainBySaleId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainBySaleIdOutput {
    pub chinese_contact_person: Option<String>,
    pub chinese_holder: Option<String>,
    pub creation_date: Option<String>,
    pub dns_list: Option<QueryDomainBySaleIdDnsList>,
    pub domain_name: Option<String>,
    pub domain_reg_type: Option<String>,
    pub email_verification_client_hold: Option<bool>,
    pub email_verification_status: Option<i64>,
    pub english_contact_person: Option<String>,
    pub english_holder: Option<String>,
    pub expiration_date: Option<String>,
    pub holder_email: Option<String>,
    pub premium: Option<bool>,
    pub remark: Option<String>,
    pub safety_lock: Option<String>,
    pub sale_id: Option<String>,
    pub transfer_lock: Option<String>,
    pub transfer_out_status: Option<String>,
    pub user_id: Option<String>,
    pub whois_protected: Option<bool>,
}
model! { QueryDomainBySaleIdOutput {
    0 "ChineseContactPerson" chinese_contact_person: String, 1 "ChineseHolder" chinese_holder: String,
    2 "CreationDate" creation_date: String, 3 "DnsList" dns_list: QueryDomainBySaleIdDnsList,
    4 "DomainName" domain_name: String, 5 "DomainRegType" domain_reg_type: String,
    6 "EmailVerificationClientHold" email_verification_client_hold: bool,
    7 "EmailVerificationStatus" email_verification_status: i64, 8 "EnglishContactPerson" english_contact_person: String,
    9 "EnglishHolder" english_holder: String, 10 "ExpirationDate" expiration_date: String,
    11 "HolderEmail" holder_email: String, 12 "Premium" premium: bool, 13 "Remark" remark: String,
    14 "SafetyLock" safety_lock: String, 15 "SaleId" sale_id: String, 16 "TransferLock" transfer_lock: String,
    17 "TransferOutStatus" transfer_out_status: String, 18 "UserId" user_id: String,
    19 "WhoisProtected" whois_protected: bool
} }

/// In the response of [`QueryDomainBySaleId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainBySaleIdDnsList {
    pub dns: Vec<String>,
}
model! { QueryDomainBySaleIdDnsList {
    0 "Dns" dns: Vec<String>
} }

/// Queries domain list: `QueryDomainList` of `domain` 2016-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Domain/2016-05-11/QueryDomainList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainList {
    pub dead_end_date: Option<i64>,
    pub dead_start_date: Option<i64>,
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub end_date: Option<String>,
    pub group_id: Option<String>,
    pub lang: Option<String>,
    pub order_by_type: Option<String>,
    pub order_key_type: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub product_domain_type: Option<String>,
    pub query_type: Option<String>,
    pub reg_end_date: Option<i64>,
    pub reg_start_date: Option<i64>,
    pub start_date: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { QueryDomainList(page_num: i64, page_size: i64) "QueryDomainList" -> QueryDomainListOutput {
    0 "DeadEndDate" dead_end_date: i64, 1 "DeadStartDate" dead_start_date: i64, 2 "DomainName" domain_name: String,
    3 "DomainType" domain_type: String, 4 "EndDate" end_date: String, 5 "GroupId" group_id: String,
    6 "Lang" lang: String, 7 "OrderByType" order_by_type: String, 8 "OrderKeyType" order_key_type: String,
    9 "PageNum" page_num, 10 "PageSize" page_size, 11 "ProductDomainType" product_domain_type: String,
    12 "QueryType" query_type: String, 13 "RegEndDate" reg_end_date: i64, 14 "RegStartDate" reg_start_date: i64,
    15 "StartDate" start_date: String, 16 "UserClientIp" user_client_ip: String
} }

/// Response of [`QueryDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainListOutput {
    pub current_page_num: Option<i64>,
    pub data: Option<QueryDomainListData>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryDomainListOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: QueryDomainListData, 2 "NextPage" next_page: bool,
    3 "PageSize" page_size: i64, 4 "PrePage" pre_page: bool, 5 "TotalItemNum" total_item_num: i64,
    6 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`QueryDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainListData {
    pub domain: Vec<QueryDomainListDomain>,
}
model! { QueryDomainListData {
    0 "Domain" domain: Vec<QueryDomainListDomain>
} }

/// In the response of [`QueryDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainListDomain {
    pub dead_date: Option<String>,
    pub dead_date_long: Option<i64>,
    pub dead_date_status: Option<String>,
    pub domain_audit_status: Option<String>,
    pub domain_name: Option<String>,
    pub domain_reg_type: Option<String>,
    pub domain_status: Option<String>,
    pub domain_type: Option<String>,
    pub group_id: Option<String>,
    pub premium: Option<bool>,
    pub product_id: Option<String>,
    pub reg_date: Option<String>,
    pub reg_date_long: Option<i64>,
    pub remark: Option<String>,
    pub sale_id: Option<String>,
}
model! { QueryDomainListDomain {
    0 "DeadDate" dead_date: String, 1 "DeadDateLong" dead_date_long: i64, 2 "DeadDateStatus" dead_date_status: String,
    3 "DomainAuditStatus" domain_audit_status: String, 4 "DomainName" domain_name: String,
    5 "DomainRegType" domain_reg_type: String, 6 "DomainStatus" domain_status: String,
    7 "DomainType" domain_type: String, 8 "GroupId" group_id: String, 9 "Premium" premium: bool,
    10 "ProductId" product_id: String, 11 "RegDate" reg_date: String, 12 "RegDateLong" reg_date_long: i64,
    13 "Remark" remark: String, 14 "SaleId" sale_id: String
} }

/// Queries fail reason list: `QueryFailReasonList` of `domain` 2016-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Domain/2016-05-11/QueryFailReasonList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFailReasonList {
    pub contact_template_id: Option<i64>,
    pub domain_name: Option<String>,
    pub lang: Option<String>,
    pub sale_id: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { QueryFailReasonList() "QueryFailReasonList" -> QueryFailReasonListOutput {
    0 "ContactTemplateId" contact_template_id: i64, 1 "DomainName" domain_name: String, 2 "Lang" lang: String,
    3 "SaleId" sale_id: String, 4 "UserClientIp" user_client_ip: String
} }

/// Response of [`QueryFailReasonList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFailReasonListOutput {
    pub data: Option<QueryFailReasonListData>,
}
model! { QueryFailReasonListOutput {
    0 "Data" data: QueryFailReasonListData
} }

/// In the response of [`QueryFailReasonList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFailReasonListData {
    pub fail_record: Vec<QueryFailReasonListFailRecord>,
}
model! { QueryFailReasonListData {
    0 "FailRecord" fail_record: Vec<QueryFailReasonListFailRecord>
} }

/// In the response of [`QueryFailReasonList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFailReasonListFailRecord {
    pub date: Option<String>,
    pub fail_reason: Option<String>,
}
model! { QueryFailReasonListFailRecord {
    0 "Date" date: String, 1 "FailReason" fail_reason: String
} }

/// Saves contact template: `SaveContactTemplate` of `domain` 2016-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Domain/2016-05-11/SaveContactTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContactTemplate {
    pub c_city: Option<String>,
    pub c_company: Option<String>,
    pub c_country: Option<String>,
    pub c_name: Option<String>,
    pub c_province: Option<String>,
    pub c_venu: Option<String>,
    pub contact_template_id: Option<i64>,
    pub default_template: Option<bool>,
    pub e_city: Option<String>,
    pub e_company: Option<String>,
    pub e_name: Option<String>,
    pub e_province: Option<String>,
    pub e_venu: Option<String>,
    pub email: Option<String>,
    pub lang: Option<String>,
    pub postal_code: Option<String>,
    pub reg_type: Option<String>,
    pub tel_area: Option<String>,
    pub tel_ext: Option<String>,
    pub tel_main: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { SaveContactTemplate() "SaveContactTemplate" -> SaveContactTemplateOutput {
    0 "CCity" c_city: String, 1 "CCompany" c_company: String, 2 "CCountry" c_country: String, 3 "CName" c_name: String,
    4 "CProvince" c_province: String, 5 "CVenu" c_venu: String, 6 "ContactTemplateId" contact_template_id: i64,
    7 "DefaultTemplate" default_template: bool, 8 "ECity" e_city: String, 9 "ECompany" e_company: String,
    10 "EName" e_name: String, 11 "EProvince" e_province: String, 12 "EVenu" e_venu: String, 13 "Email" email: String,
    14 "Lang" lang: String, 15 "PostalCode" postal_code: String, 16 "RegType" reg_type: String,
    17 "TelArea" tel_area: String, 18 "TelExt" tel_ext: String, 19 "TelMain" tel_main: String,
    20 "UserClientIp" user_client_ip: String
} }

/// Response of [`SaveContactTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContactTemplateOutput {
    pub contact_template_id: Option<i64>,
    pub success: Option<bool>,
}
model! { SaveContactTemplateOutput {
    0 "ContactTemplateId" contact_template_id: i64, 1 "Success" success: bool
} }

/// Saves contact template credential: `SaveContactTemplateCredential` of `domain` 2016-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Domain/2016-05-11/SaveContactTemplateCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContactTemplateCredential {
    /// Required.
    pub contact_template_id: i64,
    /// Required.
    pub credential: String,
    /// Required.
    pub credential_no: String,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { SaveContactTemplateCredential(contact_template_id: i64, credential: String, credential_no: String)
    "SaveContactTemplateCredential" -> Empty {
    0 "ContactTemplateId" contact_template_id, 1 "Credential" credential, 2 "CredentialNo" credential_no,
    3 "Lang" lang: String, 4 "UserClientIp" user_client_ip: String
} }

/// Response of [`SaveContactTemplateCredential`]: empty.
pub type SaveContactTemplateCredentialOutput = Empty;

/// Saves task for modifying domain dns: `SaveTaskForModifyingDomainDns` of `domain` 2016-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Domain/2016-05-11/SaveTaskForModifyingDomainDns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForModifyingDomainDns {
    /// Required.
    pub aliyun_dns: bool,
    pub dns_list: Option<Vec<String>>,
    pub domain_name: Option<String>,
    pub lang: Option<String>,
    pub sale_id: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { SaveTaskForModifyingDomainDns(aliyun_dns: bool)
    "SaveTaskForModifyingDomainDns" -> SaveTaskForModifyingDomainDnsOutput {
    0 "AliyunDns" aliyun_dns, 1 "DnsList" dns_list: Vec<String>, 2 "DomainName" domain_name: String,
    3 "Lang" lang: String, 4 "SaleId" sale_id: String, 5 "UserClientIp" user_client_ip: String
} }

/// Response of [`SaveTaskForModifyingDomainDns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForModifyingDomainDnsOutput {
    pub task_no: Option<String>,
}
model! { SaveTaskForModifyingDomainDnsOutput {
    0 "TaskNo" task_no: String
} }

/// Saves task for submitting domain name credential: `SaveTaskForSubmittingDomainNameCredential` of `domain`
/// 2016-05-11.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Domain/2016-05-11/SaveTaskForSubmittingDomainNameCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainNameCredential {
    /// Required.
    pub credential: String,
    /// Required.
    pub credential_no: String,
    pub credential_type: Option<String>,
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    pub sale_id: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { SaveTaskForSubmittingDomainNameCredential(credential: String, credential_no: String, domain_name: String)
    "SaveTaskForSubmittingDomainNameCredential" -> SaveTaskForSubmittingDomainNameCredentialOutput {
    0 "Credential" credential, 1 "CredentialNo" credential_no, 2 "CredentialType" credential_type: String,
    3 "DomainName" domain_name, 4 "Lang" lang: String, 5 "SaleId" sale_id: String,
    6 "UserClientIp" user_client_ip: String
} }

/// Response of [`SaveTaskForSubmittingDomainNameCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainNameCredentialOutput {
    pub task_no: Option<String>,
}
model! { SaveTaskForSubmittingDomainNameCredentialOutput {
    0 "TaskNo" task_no: String
} }

/// Saves task for submitting domain name credential by template id:
/// `SaveTaskForSubmittingDomainNameCredentialByTemplateId` of `domain` 2016-05-11.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Domain/2016-05-11/SaveTaskForSubmittingDomainNameCredentialByTemplateId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainNameCredentialByTemplateId {
    /// Required.
    pub contact_template_id: i64,
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    pub sale_id: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { SaveTaskForSubmittingDomainNameCredentialByTemplateId(contact_template_id: i64, domain_name: String)
    "SaveTaskForSubmittingDomainNameCredentialByTemplateId" -> SaveTaskForSubmittingDomainNameCredentialByTemplateIdOutput {
    0 "ContactTemplateId" contact_template_id, 1 "DomainName" domain_name, 2 "Lang" lang: String,
    3 "SaleId" sale_id: String, 4 "UserClientIp" user_client_ip: String
} }

/// Response of [`SaveTaskForSubmittingDomainNameCredentialByTemplateId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainNameCredentialByTemplateIdOutput {
    pub success: Option<bool>,
    pub task_no: Option<String>,
}
model! { SaveTaskForSubmittingDomainNameCredentialByTemplateIdOutput {
    0 "Success" success: bool, 1 "TaskNo" task_no: String
} }

/// Saves task for updating contact by tempate id: `SaveTaskForUpdatingContactByTempateId` of `domain` 2016-05-11.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Domain/2016-05-11/SaveTaskForUpdatingContactByTempateId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForUpdatingContactByTempateId {
    pub add_transfer_lock: Option<bool>,
    /// Required.
    pub contact_template_id: i64,
    /// Required.
    pub contact_type: String,
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    pub sale_id: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! {
    SaveTaskForUpdatingContactByTempateId(contact_template_id: i64, contact_type: String, domain_name: String)
    "SaveTaskForUpdatingContactByTempateId" -> SaveTaskForUpdatingContactByTempateIdOutput {
    0 "AddTransferLock" add_transfer_lock: bool, 1 "ContactTemplateId" contact_template_id,
    2 "ContactType" contact_type, 3 "DomainName" domain_name, 4 "Lang" lang: String, 5 "SaleId" sale_id: String,
    6 "UserClientIp" user_client_ip: String
} }

/// Response of [`SaveTaskForUpdatingContactByTempateId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForUpdatingContactByTempateIdOutput {
    pub success: Option<bool>,
    pub task_no: Option<String>,
}
model! { SaveTaskForUpdatingContactByTempateIdOutput {
    0 "Success" success: bool, 1 "TaskNo" task_no: String
} }

/// Saves task for updating contact by template id: `SaveTaskForUpdatingContactByTemplateId` of `domain` 2016-05-11.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Domain/2016-05-11/SaveTaskForUpdatingContactByTemplateId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForUpdatingContactByTemplateId {
    pub add_transfer_lock: Option<bool>,
    /// Required.
    pub contact_template_id: i64,
    /// Required.
    pub contact_type: String,
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    pub sale_id: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! {
    SaveTaskForUpdatingContactByTemplateId(contact_template_id: i64, contact_type: String, domain_name: String)
    "SaveTaskForUpdatingContactByTemplateId" -> SaveTaskForUpdatingContactByTemplateIdOutput {
    0 "AddTransferLock" add_transfer_lock: bool, 1 "ContactTemplateId" contact_template_id,
    2 "ContactType" contact_type, 3 "DomainName" domain_name, 4 "Lang" lang: String, 5 "SaleId" sale_id: String,
    6 "UserClientIp" user_client_ip: String
} }

/// Response of [`SaveTaskForUpdatingContactByTemplateId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForUpdatingContactByTemplateIdOutput {
    pub success: Option<bool>,
    pub task_no: Option<String>,
}
model! { SaveTaskForUpdatingContactByTemplateIdOutput {
    0 "Success" success: bool, 1 "TaskNo" task_no: String
} }

/// `WhoisProtection` of `domain` 2016-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Domain/2016-05-11/WhoisProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhoisProtection {
    /// Required.
    pub data_content: String,
    /// Required.
    pub data_source: i64,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
    /// Required.
    pub whois_protect: bool,
}
operation! { WhoisProtection(data_content: String, data_source: i64, whois_protect: bool)
    "WhoisProtection" -> WhoisProtectionOutput {
    0 "DataContent" data_content, 1 "DataSource" data_source, 2 "Lang" lang: String,
    3 "UserClientIp" user_client_ip: String, 4 "WhoisProtect" whois_protect
} }

/// Response of [`WhoisProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhoisProtectionOutput {
    pub result: Option<i64>,
}
model! { WhoisProtectionOutput {
    0 "Result" result: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    CheckDomain, DeleteContactTemplate, QueryBatchTaskDetailList, QueryBatchTaskList, QueryContact,
    QueryContactTemplate, QueryDomainBySaleId, QueryDomainList, QueryFailReasonList, SaveContactTemplate,
    SaveContactTemplateCredential, SaveTaskForModifyingDomainDns, SaveTaskForSubmittingDomainNameCredential,
    SaveTaskForSubmittingDomainNameCredentialByTemplateId, SaveTaskForUpdatingContactByTempateId,
    SaveTaskForUpdatingContactByTemplateId, WhoisProtection
}
