//! `domain` 2016-05-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints { regions: &[], vpc: &[], global: "domain.aliyuncs.com", rule: Rule::Central };

static SERVICE: Service = Service { name: "domain", version: "2016-05-11", code: "domain", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDomain {
    pub domain_name: String,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { CheckDomain(domain_name: String) "CheckDomain" -> CheckDomainOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "UserClientIp" user_client_ip: String
} }

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
    0 "Avail" avail, 1 "FeeCommand" fee_command, 2 "FeeCurrency" fee_currency, 3 "FeeFee" fee_fee,
    4 "FeePeriod" fee_period, 5 "Name" name, 6 "Reason" reason, 7 "RmbFee" rmb_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactTemplate {
    pub contact_template_id: i64,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { DeleteContactTemplate(contact_template_id: i64) "DeleteContactTemplate" -> DeleteContactTemplateOutput {
    0 "ContactTemplateId" contact_template_id, 1 "Lang" lang: String, 2 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactTemplateOutput {
    pub success: Option<bool>,
}
model! { DeleteContactTemplateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskDetailList {
    pub domain_name: Option<String>,
    pub lang: Option<String>,
    pub page_num: i64,
    pub page_size: i64,
    pub sale_id: Option<String>,
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
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "NextPage" next_page, 3 "PageSize" page_size,
    4 "PrePage" pre_page, 5 "TotalItemNum" total_item_num, 6 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskDetailListData {
    pub task_detail: Option<Vec<QueryBatchTaskDetailListTaskDetail>>,
}
model! { QueryBatchTaskDetailListData {
    0 "TaskDetail" task_detail
} }

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
    0 "DomainName" domain_name, 1 "ErrorMsg" error_msg, 2 "TaskNo" task_no, 3 "TaskStatus" task_status,
    4 "TaskType" task_type, 5 "TryCount" try_count, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskList {
    pub begin_create_time: Option<String>,
    pub end_create_time: Option<String>,
    pub lang: Option<String>,
    pub page_num: i64,
    pub page_size: i64,
    pub user_client_ip: Option<String>,
}
operation! { QueryBatchTaskList(page_num: i64, page_size: i64) "QueryBatchTaskList" -> QueryBatchTaskListOutput {
    0 "BeginCreateTime" begin_create_time: String, 1 "EndCreateTime" end_create_time: String, 2 "Lang" lang: String,
    3 "PageNum" page_num, 4 "PageSize" page_size, 5 "UserClientIp" user_client_ip: String
} }

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
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "NextPage" next_page, 3 "PageSize" page_size,
    4 "PrePage" pre_page, 5 "TotalItemNum" total_item_num, 6 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchTaskListData {
    pub task_info: Option<Vec<QueryBatchTaskListTaskInfo>>,
}
model! { QueryBatchTaskListData {
    0 "TaskInfo" task_info
} }

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
    0 "Clientip" clientip, 1 "CreateTime" create_time, 2 "TaskNo" task_no, 3 "TaskNum" task_num,
    4 "TaskStatus" task_status, 5 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContact {
    pub contact_type: String,
    pub domain_name: String,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { QueryContact(contact_type: String, domain_name: String) "QueryContact" -> QueryContactOutput {
    0 "ContactType" contact_type, 1 "DomainName" domain_name, 2 "Lang" lang: String,
    3 "UserClientIp" user_client_ip: String
} }

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
    0 "CCity" c_city, 1 "CCompany" c_company, 2 "CCountry" c_country, 3 "CName" c_name, 4 "CProvince" c_province,
    5 "CVenu" c_venu, 6 "CreateDate" create_date, 7 "ECity" e_city, 8 "ECompany" e_company, 9 "EName" e_name,
    10 "EProvince" e_province, 11 "EVenu" e_venu, 12 "Email" email, 13 "PostalCode" postal_code, 14 "RegType" reg_type,
    15 "TelArea" tel_area, 16 "TelExt" tel_ext, 17 "TelMain" tel_main, 18 "UpdateDate" update_date
} }

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
    0 "ContactTemplates" contact_templates, 1 "CurrentPageNum" current_page_num, 2 "NextPage" next_page,
    3 "PageSize" page_size, 4 "PrePage" pre_page, 5 "TotalItemNum" total_item_num, 6 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContactTemplateContactTemplates {
    pub contact_template: Option<Vec<QueryContactTemplateContactTemplate>>,
}
model! { QueryContactTemplateContactTemplates {
    0 "ContactTemplate" contact_template
} }

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
    0 "AuditStatus" audit_status, 1 "CCity" c_city, 2 "CCompany" c_company, 3 "CCountry" c_country, 4 "CName" c_name,
    5 "CProvince" c_province, 6 "CVenu" c_venu, 7 "ContactTemplateId" contact_template_id, 8 "CreateTime" create_time,
    9 "DefaultTemplate" default_template, 10 "ECity" e_city, 11 "ECompany" e_company, 12 "EName" e_name,
    13 "EProvince" e_province, 14 "EVenu" e_venu, 15 "Email" email,
    16 "EmailVerificationStatus" email_verification_status, 17 "PostalCode" postal_code, 18 "RegType" reg_type,
    19 "TelArea" tel_area, 20 "TelExt" tel_ext, 21 "TelMain" tel_main, 22 "UpdateTime" update_time, 23 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainBySaleId {
    pub lang: Option<String>,
    pub sale_id: String,
    pub user_client_ip: Option<String>,
}
operation! { QueryDomainBySaleId(sale_id: String) "QueryDomainBySaleId" -> QueryDomainBySaleIdOutput {
    0 "Lang" lang: String, 1 "SaleId" sale_id, 2 "UserClientIp" user_client_ip: String
} }

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
    0 "ChineseContactPerson" chinese_contact_person, 1 "ChineseHolder" chinese_holder, 2 "CreationDate" creation_date,
    3 "DnsList" dns_list, 4 "DomainName" domain_name, 5 "DomainRegType" domain_reg_type,
    6 "EmailVerificationClientHold" email_verification_client_hold,
    7 "EmailVerificationStatus" email_verification_status, 8 "EnglishContactPerson" english_contact_person,
    9 "EnglishHolder" english_holder, 10 "ExpirationDate" expiration_date, 11 "HolderEmail" holder_email,
    12 "Premium" premium, 13 "Remark" remark, 14 "SafetyLock" safety_lock, 15 "SaleId" sale_id,
    16 "TransferLock" transfer_lock, 17 "TransferOutStatus" transfer_out_status, 18 "UserId" user_id,
    19 "WhoisProtected" whois_protected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainBySaleIdDnsList {
    pub dns: Option<Vec<String>>,
}
model! { QueryDomainBySaleIdDnsList {
    0 "Dns" dns
} }

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
    pub page_num: i64,
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
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "NextPage" next_page, 3 "PageSize" page_size,
    4 "PrePage" pre_page, 5 "TotalItemNum" total_item_num, 6 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainListData {
    pub domain: Option<Vec<QueryDomainListDomain>>,
}
model! { QueryDomainListData {
    0 "Domain" domain
} }

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
    0 "DeadDate" dead_date, 1 "DeadDateLong" dead_date_long, 2 "DeadDateStatus" dead_date_status,
    3 "DomainAuditStatus" domain_audit_status, 4 "DomainName" domain_name, 5 "DomainRegType" domain_reg_type,
    6 "DomainStatus" domain_status, 7 "DomainType" domain_type, 8 "GroupId" group_id, 9 "Premium" premium,
    10 "ProductId" product_id, 11 "RegDate" reg_date, 12 "RegDateLong" reg_date_long, 13 "Remark" remark,
    14 "SaleId" sale_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFailReasonListOutput {
    pub data: Option<QueryFailReasonListData>,
}
model! { QueryFailReasonListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFailReasonListData {
    pub fail_record: Option<Vec<QueryFailReasonListFailRecord>>,
}
model! { QueryFailReasonListData {
    0 "FailRecord" fail_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFailReasonListFailRecord {
    pub date: Option<String>,
    pub fail_reason: Option<String>,
}
model! { QueryFailReasonListFailRecord {
    0 "Date" date, 1 "FailReason" fail_reason
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContactTemplateOutput {
    pub contact_template_id: Option<i64>,
    pub success: Option<bool>,
}
model! { SaveContactTemplateOutput {
    0 "ContactTemplateId" contact_template_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContactTemplateCredential {
    pub contact_template_id: i64,
    pub credential: String,
    pub credential_no: String,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { SaveContactTemplateCredential(contact_template_id: i64, credential: String, credential_no: String)
    "SaveContactTemplateCredential" -> Empty {
    0 "ContactTemplateId" contact_template_id, 1 "Credential" credential, 2 "CredentialNo" credential_no,
    3 "Lang" lang: String, 4 "UserClientIp" user_client_ip: String
} }

pub type SaveContactTemplateCredentialOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForModifyingDomainDns {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForModifyingDomainDnsOutput {
    pub task_no: Option<String>,
}
model! { SaveTaskForModifyingDomainDnsOutput {
    0 "TaskNo" task_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainNameCredential {
    pub credential: String,
    pub credential_no: String,
    pub credential_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainNameCredentialOutput {
    pub task_no: Option<String>,
}
model! { SaveTaskForSubmittingDomainNameCredentialOutput {
    0 "TaskNo" task_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainNameCredentialByTemplateId {
    pub contact_template_id: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainNameCredentialByTemplateIdOutput {
    pub success: Option<bool>,
    pub task_no: Option<String>,
}
model! { SaveTaskForSubmittingDomainNameCredentialByTemplateIdOutput {
    0 "Success" success, 1 "TaskNo" task_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForUpdatingContactByTempateId {
    pub add_transfer_lock: Option<bool>,
    pub contact_template_id: i64,
    pub contact_type: String,
    pub domain_name: String,
    pub lang: Option<String>,
    pub sale_id: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { SaveTaskForUpdatingContactByTempateId(contact_template_id: i64, contact_type: String, domain_name: String)
    "SaveTaskForUpdatingContactByTempateId" -> SaveTaskForUpdatingContactByTempateIdOutput {
    0 "AddTransferLock" add_transfer_lock: bool, 1 "ContactTemplateId" contact_template_id,
    2 "ContactType" contact_type, 3 "DomainName" domain_name, 4 "Lang" lang: String, 5 "SaleId" sale_id: String,
    6 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForUpdatingContactByTempateIdOutput {
    pub success: Option<bool>,
    pub task_no: Option<String>,
}
model! { SaveTaskForUpdatingContactByTempateIdOutput {
    0 "Success" success, 1 "TaskNo" task_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForUpdatingContactByTemplateId {
    pub add_transfer_lock: Option<bool>,
    pub contact_template_id: i64,
    pub contact_type: String,
    pub domain_name: String,
    pub lang: Option<String>,
    pub sale_id: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { SaveTaskForUpdatingContactByTemplateId(contact_template_id: i64, contact_type: String, domain_name: String)
    "SaveTaskForUpdatingContactByTemplateId" -> SaveTaskForUpdatingContactByTemplateIdOutput {
    0 "AddTransferLock" add_transfer_lock: bool, 1 "ContactTemplateId" contact_template_id,
    2 "ContactType" contact_type, 3 "DomainName" domain_name, 4 "Lang" lang: String, 5 "SaleId" sale_id: String,
    6 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTaskForUpdatingContactByTemplateIdOutput {
    pub success: Option<bool>,
    pub task_no: Option<String>,
}
model! { SaveTaskForUpdatingContactByTemplateIdOutput {
    0 "Success" success, 1 "TaskNo" task_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhoisProtection {
    pub data_content: String,
    pub data_source: i64,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
    pub whois_protect: bool,
}
operation! { WhoisProtection(data_content: String, data_source: i64, whois_protect: bool)
    "WhoisProtection" -> WhoisProtectionOutput {
    0 "DataContent" data_content, 1 "DataSource" data_source, 2 "Lang" lang: String,
    3 "UserClientIp" user_client_ip: String, 4 "WhoisProtect" whois_protect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhoisProtectionOutput {
    pub result: Option<i64>,
}
model! { WhoisProtectionOutput {
    0 "Result" result
} }

#[cfg(feature = "reflect")]
register! {
    CheckDomain, DeleteContactTemplate, QueryBatchTaskDetailList, QueryBatchTaskList, QueryContact,
    QueryContactTemplate, QueryDomainBySaleId, QueryDomainList, QueryFailReasonList, SaveContactTemplate,
    SaveContactTemplateCredential, SaveTaskForModifyingDomainDns, SaveTaskForSubmittingDomainNameCredential,
    SaveTaskForSubmittingDomainNameCredentialByTemplateId, SaveTaskForUpdatingContactByTempateId,
    SaveTaskForUpdatingContactByTemplateId, WhoisProtection
}
