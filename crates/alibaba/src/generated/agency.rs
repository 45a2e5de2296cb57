//! `agency` of Alibaba Cloud, API version 2022-12-16.
//!
//! Endpoint: a table of 57 regions, else `agency.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Agency/2022-12-16/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, agency::GetCommissionableProducts};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetCommissionableProducts::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "agency.aliyuncs.com"),
        ("ap-northeast-2-pop", "agency.aliyuncs.com"),
        ("ap-south-1", "agency.aliyuncs.com"),
        ("ap-southeast-1", "agency.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "agency.aliyuncs.com"),
        ("ap-southeast-3", "agency.aliyuncs.com"),
        ("ap-southeast-5", "agency.aliyuncs.com"),
        ("cn-beijing", "agency.aliyuncs.com"),
        ("cn-beijing-finance-1", "agency.aliyuncs.com"),
        ("cn-beijing-finance-pop", "agency.aliyuncs.com"),
        ("cn-beijing-gov-1", "agency.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "agency.aliyuncs.com"),
        ("cn-chengdu", "agency.aliyuncs.com"),
        ("cn-edge-1", "agency.aliyuncs.com"),
        ("cn-fujian", "agency.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "agency.aliyuncs.com"),
        ("cn-hangzhou", "agency.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "agency.aliyuncs.com"),
        ("cn-hangzhou-finance", "agency.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "agency.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "agency.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "agency.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "agency.aliyuncs.com"),
        ("cn-hangzhou-test-306", "agency.aliyuncs.com"),
        ("cn-hongkong", "agency.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "agency.aliyuncs.com"),
        ("cn-huhehaote", "agency.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "agency.aliyuncs.com"),
        ("cn-north-2-gov-1", "agency.aliyuncs.com"),
        ("cn-qingdao", "agency.aliyuncs.com"),
        ("cn-qingdao-nebula", "agency.aliyuncs.com"),
        ("cn-shanghai", "agency.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "agency.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "agency.aliyuncs.com"),
        ("cn-shanghai-finance-1", "agency.aliyuncs.com"),
        ("cn-shanghai-inner", "agency.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "agency.aliyuncs.com"),
        ("cn-shenzhen", "agency.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "agency.aliyuncs.com"),
        ("cn-shenzhen-inner", "agency.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "agency.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "agency.aliyuncs.com"),
        ("cn-wuhan", "agency.aliyuncs.com"),
        ("cn-wulanchabu", "agency.aliyuncs.com"),
        ("cn-yushanfang", "agency.aliyuncs.com"),
        ("cn-zhangbei", "agency.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "agency.aliyuncs.com"),
        ("cn-zhangjiakou", "agency.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "agency.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "agency.aliyuncs.com"),
        ("eu-central-1", "agency.aliyuncs.com"),
        ("eu-west-1", "agency.aliyuncs.com"),
        ("eu-west-1-oxs", "agency.aliyuncs.com"),
        ("me-east-1", "agency.aliyuncs.com"),
        ("rus-west-1-pop", "agency.aliyuncs.com"),
        ("us-east-1", "agency.aliyuncs.com"),
        ("us-west-1", "agency.aliyuncs.com"),
    ],
    &[("cn-hangzhou", "agency-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("agency", "2022-12-16", "agency", &ENDPOINTS);

/// `AutomaticWriteOff` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/AutomaticWriteOff>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomaticWriteOff {
    pub automatic_write_off_amount: Option<i64>,
    /// Required.
    pub automatic_write_off_enabled: bool,
    /// Required.
    pub customer_uid: i64,
    pub language: Option<String>,
}
operation! { AutomaticWriteOff(automatic_write_off_enabled: bool, customer_uid: i64)
    "AutomaticWriteOff" -> AutomaticWriteOffOutput {
    0 "AutomaticWriteOffAmount" automatic_write_off_amount: i64,
    1 "AutomaticWriteOffEnabled" automatic_write_off_enabled, 2 "CustomerUid" customer_uid,
    3 "Language" language: String
} }

/// Response of [`AutomaticWriteOff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomaticWriteOffOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { AutomaticWriteOffOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Cancels coupon: `CancelCoupon` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/CancelCoupon>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCoupon {
    /// Required.
    pub coupon_id: i64,
}
operation! { CancelCoupon(coupon_id: i64) "CancelCoupon" -> CancelCouponOutput {
    0 "CouponId" coupon_id
} }

/// Response of [`CancelCoupon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCouponOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelCouponOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Cancels subscription bill: `CancelSubscriptionBill` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/CancelSubscriptionBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSubscriptionBill {
    /// Required.
    pub subscribe_type: String,
}
operation! { CancelSubscriptionBill(subscribe_type: String) "CancelSubscriptionBill" -> CancelSubscriptionBillOutput {
    0 "SubscribeType" subscribe_type
} }

/// Response of [`CancelSubscriptionBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSubscriptionBillOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelSubscriptionBillOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `CouponApprovalStatusList` of `agency` 2022-12-16.
///
/// POST. Changes data. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Agency/2022-12-16/CouponApprovalStatusList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponApprovalStatusList {
    /// Required. At least 0.
    pub page_no: i64,
    /// Required. 1 to 50.
    pub page_size: i64,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_status: Option<String>,
}
operation! { CouponApprovalStatusList(page_no: i64, page_size: i64)
    "CouponApprovalStatusList" -> CouponApprovalStatusListOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "TemplateId" template_id: String,
    3 "TemplateName" template_name: String, 4 "TemplateStatus" template_status: String
} }
paged! { CouponApprovalStatusList: CouponApprovalStatusListData = Number "PageNo", "Data" data, total "Total" }

/// Response of [`CouponApprovalStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponApprovalStatusListOutput {
    pub code: Option<String>,
    pub data: Vec<CouponApprovalStatusListData>,
    pub message: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { CouponApprovalStatusListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<CouponApprovalStatusListData>, 2 "Message" message: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "Total" total: i64
} }

/// In the response of [`CouponApprovalStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponApprovalStatusListData {
    pub issuer_account: Option<String>,
    pub issuer_uid: Option<String>,
    pub note: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_status: Option<i64>,
    pub time_of_request: Option<String>,
}
model! { CouponApprovalStatusListData {
    0 "IssuerAccount" issuer_account: String, 1 "IssuerUid" issuer_uid: String, 2 "Note" note: String,
    3 "TemplateId" template_id: String, 4 "TemplateName" template_name: String, 5 "TemplateStatus" template_status: i64,
    6 "TimeOfRequest" time_of_request: String
} }

/// Creates coupon template: `CreateCouponTemplate` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/CreateCouponTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCouponTemplate {
    /// Required.
    pub accept_language: String,
    /// Required.
    pub applicable_products: String,
    /// Required.
    pub cost_bearer: String,
    /// At most 100 characters.
    pub coupon_description: Option<String>,
    pub expireddate: Option<String>,
    /// Required.
    pub limit_per_person: String,
    pub product_type: Option<Vec<String>>,
    pub purchase_type: Option<String>,
    /// Required. At most 100 characters.
    pub reason_for_application: String,
    /// Required. At most 30 characters.
    pub template_name: String,
    pub vailddate: Option<String>,
    pub vaildperioddays: Option<String>,
    /// Required.
    pub valid_until: String,
    /// Required.
    pub value: String,
}

/// Arguments of [`CreateCouponTemplate::new`].
pub struct CreateCouponTemplateRequired {
    pub accept_language: String,
    pub applicable_products: String,
    pub cost_bearer: String,
    pub limit_per_person: String,
    pub reason_for_application: String,
    pub template_name: String,
    pub valid_until: String,
    pub value: String,
}
operation! {
    CreateCouponTemplate { CreateCouponTemplateRequired: accept_language, applicable_products, cost_bearer, limit_per_person, reason_for_application, template_name, valid_until, value }
    "CreateCouponTemplate" -> CreateCouponTemplateOutput {
    0 "AcceptLanguage" accept_language, 1 "ApplicableProducts" applicable_products, 2 "CostBearer" cost_bearer,
    3 "CouponDescription" coupon_description: String, 4 "Expireddate" expireddate: String,
    5 "LimitPerPerson" limit_per_person, 6 "ProductType" product_type: Vec<String>,
    7 "PurchaseType" purchase_type: String, 8 "ReasonForApplication" reason_for_application,
    9 "TemplateName" template_name, 10 "Vailddate" vailddate: String, 11 "Vaildperioddays" vaildperioddays: String,
    12 "ValidUntil" valid_until, 13 "Value" value
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`CreateCouponTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCouponTemplateOutput {
    pub code: Option<String>,
    pub data: Option<CreateCouponTemplateData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCouponTemplateOutput {
    0 "Code" code: String, 1 "Data" data: CreateCouponTemplateData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateCouponTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCouponTemplateData {
    pub applicable_products: Option<String>,
    pub cost_bearer: Option<String>,
    pub coupon_template_id: Option<i64>,
    pub create_time: Option<String>,
    pub expireddate: Option<String>,
    pub product_type: Vec<String>,
    pub status: Option<String>,
    pub template_name: Option<String>,
    pub vailddate: Option<String>,
    pub vaildperioddays: Option<String>,
    pub valid_until: Option<String>,
    pub value: Option<String>,
}
model! { CreateCouponTemplateData {
    0 "ApplicableProducts" applicable_products: String, 1 "CostBearer" cost_bearer: String,
    2 "CouponTemplateID" coupon_template_id: i64, 3 "CreateTime" create_time: String,
    4 "Expireddate" expireddate: String, 5 "ProductType" product_type: Vec<String>, 6 "Status" status: String,
    7 "TemplateName" template_name: String, 8 "Vailddate" vailddate: String,
    9 "Vaildperioddays" vaildperioddays: String, 10 "ValidUntil" valid_until: String, 11 "Value" value: String
} }

/// Creates customer: `CreateCustomer` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/CreateCustomer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomer {
    /// Required.
    pub customer_name: String,
    /// Required.
    pub customer_source: String,
    pub customer_sub_trade: Option<String>,
    /// Required.
    pub customer_trade: String,
    /// Required.
    pub nation: String,
}
operation! { CreateCustomer(customer_name: String, customer_source: String, customer_trade: String, nation: String)
    "CreateCustomer" -> CreateCustomerOutput {
    0 "CustomerName" customer_name, 1 "CustomerSource" customer_source, 2 "CustomerSubTrade" customer_sub_trade: String,
    3 "CustomerTrade" customer_trade, 4 "Nation" nation
} }

/// Response of [`CreateCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCustomerOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `CustomerQuotaRecordList` of `agency` 2022-12-16.
///
/// GET. Changes data. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Agency/2022-12-16/CustomerQuotaRecordList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerQuotaRecordList {
    /// Required.
    pub end_date: String,
    /// Required.
    pub end_user_pk: i64,
    pub language: Option<String>,
    /// Required.
    pub operation_type: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_date: String,
}

/// Arguments of [`CustomerQuotaRecordList::new`].
pub struct CustomerQuotaRecordListRequired {
    pub end_date: String,
    pub end_user_pk: i64,
    pub operation_type: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start_date: String,
}
operation! {
    CustomerQuotaRecordList { CustomerQuotaRecordListRequired: end_date, end_user_pk, operation_type, page_no, page_size, start_date }
    "CustomerQuotaRecordList" -> CustomerQuotaRecordListOutput {
    0 "EndDate" end_date, 1 "EndUserPk" end_user_pk, 2 "Language" language: String, 3 "OperationType" operation_type,
    4 "PageNo" page_no, 5 "PageSize" page_size, 6 "StartDate" start_date
} { method: "GET", } }
paged! { CustomerQuotaRecordList: CustomerQuotaRecordListData = Number "PageNo", "Data" data, total "Total" }

/// Response of [`CustomerQuotaRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerQuotaRecordListOutput {
    pub code: Option<String>,
    pub data: Vec<CustomerQuotaRecordListData>,
    pub msg: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { CustomerQuotaRecordListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<CustomerQuotaRecordListData>, 2 "Msg" msg: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "Total" total: i64
} }

/// In the response of [`CustomerQuotaRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerQuotaRecordListData {
    pub operation_submit_type: Option<String>,
    pub operation_time: Option<String>,
    pub operation_type_code: Option<String>,
    pub operation_type_desc: Option<String>,
    pub operation_uid: Option<String>,
    pub update_after_amount: Option<String>,
    pub update_amount: Option<String>,
    pub update_before_amount: Option<String>,
}
model! { CustomerQuotaRecordListData {
    0 "OperationSubmitType" operation_submit_type: String, 1 "OperationTime" operation_time: String,
    2 "OperationTypeCode" operation_type_code: String, 3 "OperationTypeDesc" operation_type_desc: String,
    4 "OperationUid" operation_uid: String, 5 "UpdateAfterAmount" update_after_amount: String,
    6 "UpdateAmount" update_amount: String, 7 "UpdateBeforeAmount" update_before_amount: String
} }

/// `DeductOutstandingBalance` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/DeductOutstandingBalance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeductOutstandingBalance {
    /// Required.
    pub deduct_amount: String,
    /// Required.
    pub uid: i64,
}
operation! { DeductOutstandingBalance(deduct_amount: String, uid: i64)
    "DeductOutstandingBalance" -> DeductOutstandingBalanceOutput {
    0 "DeductAmount" deduct_amount, 1 "Uid" uid
} }

/// Response of [`DeductOutstandingBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeductOutstandingBalanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeductOutstandingBalanceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes coupon template: `DeleteCouponTemplate` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/DeleteCouponTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCouponTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DeleteCouponTemplate(template_id: i64) "DeleteCouponTemplate" -> DeleteCouponTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteCouponTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCouponTemplateOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCouponTemplateOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `EditEndUserStatus` of `agency` 2022-12-16.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/EditEndUserStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditEndUserStatus {
    pub credit_status: Option<String>,
    pub uid: Option<i64>,
}
operation! { EditEndUserStatus() "EditEndUserStatus" -> EditEndUserStatusOutput {
    0 "CreditStatus" credit_status: String, 1 "Uid" uid: i64
} { method: "GET", } }

/// Response of [`EditEndUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditEndUserStatusOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub msg: Option<String>,
}
model! { EditEndUserStatusOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Msg" msg: String
} }

/// `EditNewBuyStatus` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/EditNewBuyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditNewBuyStatus {
    pub new_buy_status: Option<String>,
    pub uid: Option<i64>,
}
operation! { EditNewBuyStatus() "EditNewBuyStatus" -> EditNewBuyStatusOutput {
    0 "NewBuyStatus" new_buy_status: String, 1 "Uid" uid: i64
} }

/// Response of [`EditNewBuyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditNewBuyStatusOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub msg: Option<String>,
}
model! { EditNewBuyStatusOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Msg" msg: String
} }

/// `EditZeroCreditShutdown` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/EditZeroCreditShutdown>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditZeroCreditShutdown {
    pub shutdown_policy: Option<String>,
    pub uid: Option<i64>,
}
operation! { EditZeroCreditShutdown() "EditZeroCreditShutdown" -> EditZeroCreditShutdownOutput {
    0 "ShutdownPolicy" shutdown_policy: String, 1 "Uid" uid: i64
} }

/// Response of [`EditZeroCreditShutdown`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditZeroCreditShutdownOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub msg: Option<String>,
}
model! { EditZeroCreditShutdownOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Msg" msg: String
} }

/// Exports customer quota record: `ExportCustomerQuotaRecord` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/ExportCustomerQuotaRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCustomerQuotaRecord {
    /// Required.
    pub end_date: String,
    /// Required.
    pub end_user_pk: i64,
    pub language: Option<String>,
    /// Required.
    pub operation_type: String,
    /// Required.
    pub start_date: String,
}
operation! { ExportCustomerQuotaRecord(end_date: String, end_user_pk: i64, operation_type: String, start_date: String)
    "ExportCustomerQuotaRecord" -> ExportCustomerQuotaRecordOutput {
    0 "EndDate" end_date, 1 "EndUserPk" end_user_pk, 2 "Language" language: String, 3 "OperationType" operation_type,
    4 "StartDate" start_date
} }

/// Response of [`ExportCustomerQuotaRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCustomerQuotaRecordOutput {
    pub code: Option<String>,
    pub data: Option<ExportCustomerQuotaRecordData>,
    pub msg: Option<String>,
}
model! { ExportCustomerQuotaRecordOutput {
    0 "Code" code: String, 1 "Data" data: ExportCustomerQuotaRecordData, 2 "Msg" msg: String
} }

/// In the response of [`ExportCustomerQuotaRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCustomerQuotaRecordData {
    pub cost: Option<i64>,
    pub id: Option<i64>,
}
model! { ExportCustomerQuotaRecordData {
    0 "Cost" cost: i64, 1 "Id" id: i64
} }

/// Exports reversed deduction history: `ExportReversedDeductionHistory` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/ExportReversedDeductionHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportReversedDeductionHistory {
    /// Required.
    pub end_date: String,
    /// Required.
    pub export_uid: i64,
    pub language: Option<String>,
    /// Required.
    pub start_date: String,
}
operation! { ExportReversedDeductionHistory(end_date: String, export_uid: i64, start_date: String)
    "ExportReversedDeductionHistory" -> ExportReversedDeductionHistoryOutput {
    0 "EndDate" end_date, 1 "ExportUid" export_uid, 2 "Language" language: String, 3 "StartDate" start_date
} }

/// Response of [`ExportReversedDeductionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportReversedDeductionHistoryOutput {
    pub code: Option<String>,
    pub data: Option<ExportReversedDeductionHistoryData>,
    pub message: Option<String>,
}
model! { ExportReversedDeductionHistoryOutput {
    0 "Code" code: String, 1 "Data" data: ExportReversedDeductionHistoryData, 2 "Message" message: String
} }

/// In the response of [`ExportReversedDeductionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportReversedDeductionHistoryData {
    pub cost: Option<i64>,
    pub id: Option<i64>,
}
model! { ExportReversedDeductionHistoryData {
    0 "Cost" cost: i64, 1 "Id" id: i64
} }

/// Gets account info: `GetAccountInfo` of `agency` 2022-12-16.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/GetAccountInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountInfo {
    /// Required.
    pub current_page: i64,
    /// Required. 1 to 20.
    pub page_size: i64,
    pub uid: Option<i64>,
    pub user_type: Option<String>,
}
operation! { GetAccountInfo(current_page: i64, page_size: i64) "GetAccountInfo" -> GetAccountInfoOutput {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "Uid" uid: i64, 3 "UserType" user_type: String
} { method: "GET", } }

/// Response of [`GetAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountInfoOutput {
    pub account_info_list: Option<GetAccountInfoAccountInfoList>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_info: Option<GetAccountInfoPageInfo>,
    pub success: Option<bool>,
}
model! { GetAccountInfoOutput {
    0 "AccountInfoList" account_info_list: GetAccountInfoAccountInfoList, 1 "Code" code: String,
    2 "Message" message: String, 3 "PageInfo" page_info: GetAccountInfoPageInfo, 4 "Success" success: bool
} }

/// In the response of [`GetAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountInfoAccountInfoList {
    pub account_info: Vec<GetAccountInfoAccountInfo>,
}
model! { GetAccountInfoAccountInfoList {
    0 "AccountInfo" account_info: Vec<GetAccountInfoAccountInfo>
} }

/// In the response of [`GetAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountInfoAccountInfo {
    pub account_nickname: Option<String>,
    pub aliyun_id: Option<String>,
    pub association_success_time: Option<String>,
    pub cid: Option<i64>,
    pub customer_account_type: Option<i64>,
    pub customer_bd: Option<String>,
    pub customer_enterprise_certified: Option<i64>,
    pub delay_amount: Option<String>,
    pub delay_status: Option<String>,
    pub email: Option<String>,
    pub mobile: Option<String>,
    pub new_buy_status: Option<String>,
    pub register_country_code: Option<String>,
    pub remark: Option<String>,
    pub sub_account_type: Option<i64>,
    pub uid: Option<i64>,
}
model! { GetAccountInfoAccountInfo {
    0 "AccountNickname" account_nickname: String, 1 "AliyunId" aliyun_id: String,
    2 "AssociationSuccessTime" association_success_time: String, 3 "Cid" cid: i64,
    4 "CustomerAccountType" customer_account_type: i64, 5 "CustomerBd" customer_bd: String,
    6 "CustomerEnterpriseCertified" customer_enterprise_certified: i64, 7 "DelayAmount" delay_amount: String,
    8 "DelayStatus" delay_status: String, 9 "Email" email: String, 10 "Mobile" mobile: String,
    11 "NewBuyStatus" new_buy_status: String, 12 "RegisterCountryCode" register_country_code: String,
    13 "Remark" remark: String, 14 "SubAccountType" sub_account_type: i64, 15 "Uid" uid: i64
} }

/// In the response of [`GetAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountInfoPageInfo {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetAccountInfoPageInfo {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Gets commissionable products: `GetCommissionableProducts` of `agency` 2022-12-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Agency/2022-12-16/GetCommissionableProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommissionableProducts {
    pub commodity_code_list: Option<String>,
    pub fiscal_year: Option<String>,
    pub list_show_status_list: Option<Vec<String>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub pip_code_list: Option<String>,
    pub real_end_month: Option<String>,
    pub real_start_month: Option<String>,
}
operation! { GetCommissionableProducts() "GetCommissionableProducts" -> GetCommissionableProductsOutput {
    0 "CommodityCodeList" commodity_code_list: String, 1 "FiscalYear" fiscal_year: String,
    2 "ListShowStatusList" list_show_status_list: Vec<String>, 3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64,
    5 "PipCodeList" pip_code_list: String, 6 "RealEndMonth" real_end_month: String,
    7 "RealStartMonth" real_start_month: String
} [
    Mark::new(2, Location::Default, Style::Simple)
] }
paged! { GetCommissionableProducts: GetCommissionableProductsData = Number "PageNo", "Data" data, total "Total" }

/// Response of [`GetCommissionableProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommissionableProductsOutput {
    pub code: Option<String>,
    pub data: Vec<GetCommissionableProductsData>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { GetCommissionableProductsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetCommissionableProductsData>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`GetCommissionableProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommissionableProductsData {
    pub actual_start_month: Option<String>,
    pub commodity_code: Option<String>,
    pub commodity_name: Option<String>,
    pub eligible_for_commission: Option<String>,
    pub eligible_for_discount: Option<String>,
    pub end_month: Option<String>,
    pub product_campaign: Option<String>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub seven_core_products: Option<String>,
    pub status: Option<String>,
}
model! { GetCommissionableProductsData {
    0 "ActualStartMonth" actual_start_month: String, 1 "CommodityCode" commodity_code: String,
    2 "CommodityName" commodity_name: String, 3 "EligibleForCommission" eligible_for_commission: String,
    4 "EligibleForDiscount" eligible_for_discount: String, 5 "EndMonth" end_month: String,
    6 "ProductCampaign" product_campaign: String, 7 "ProductCode" product_code: String,
    8 "ProductName" product_name: String, 9 "SevenCoreProducts" seven_core_products: String, 10 "Status" status: String
} }

/// Gets coupon template detail: `GetCouponTemplateDetail` of `agency` 2022-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/GetCouponTemplateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCouponTemplateDetail {
    /// Required.
    pub template_id: i64,
}
operation! { GetCouponTemplateDetail(template_id: i64) "GetCouponTemplateDetail" -> GetCouponTemplateDetailOutput {
    0 "TemplateId" template_id
} }

/// Response of [`GetCouponTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCouponTemplateDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetCouponTemplateDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCouponTemplateDetailOutput {
    0 "Code" code: String, 1 "Data" data: GetCouponTemplateDetailData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetCouponTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCouponTemplateDetailData {
    pub applicable_products: Option<String>,
    pub cost_bearer: Option<String>,
    pub coupon_description: Option<String>,
    pub created_time: Option<String>,
    pub denomination: Option<f64>,
    pub limit_per_person: Option<i64>,
    pub purchase_type: Option<String>,
    pub reason_for_application: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub valid_until: Option<String>,
    pub valid_until_type: Option<String>,
}
model! { GetCouponTemplateDetailData {
    0 "ApplicableProducts" applicable_products: String, 1 "CostBearer" cost_bearer: String,
    2 "CouponDescription" coupon_description: String, 3 "CreatedTime" created_time: String,
    4 "Denomination" denomination: f64, 5 "LimitPerPerson" limit_per_person: i64,
    6 "PurchaseType" purchase_type: String, 7 "ReasonForApplication" reason_for_application: String,
    8 "Status" status: String, 9 "TemplateId" template_id: i64, 10 "TemplateName" template_name: String,
    11 "ValidUntil" valid_until: String, 12 "ValidUntilType" valid_until_type: String
} }

/// Gets coupondeduct product code: `GetCoupondeductProductCode` of `agency` 2022-12-16.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/GetCoupondeductProductCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoupondeductProductCode {
    /// Required.
    pub accept_language: String,
}
operation! { GetCoupondeductProductCode(accept_language: String)
    "GetCoupondeductProductCode" -> GetCoupondeductProductCodeOutput {
    0 "AcceptLanguage" accept_language
} { method: "GET", } }

/// Response of [`GetCoupondeductProductCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoupondeductProductCodeOutput {
    pub code: Option<String>,
    pub data: Vec<GetCoupondeductProductCodeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCoupondeductProductCodeOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetCoupondeductProductCodeData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetCoupondeductProductCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoupondeductProductCodeData {
    pub product_type: Option<Value>,
}
model! { GetCoupondeductProductCodeData {
    0 "ProductType" product_type: Value
} }

/// Gets credit info: `GetCreditInfo` of `agency` 2022-12-16.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/GetCreditInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreditInfo {
    /// Required.
    pub uid: i64,
}
operation! { GetCreditInfo(uid: i64) "GetCreditInfo" -> GetCreditInfoOutput {
    0 "Uid" uid
} { method: "GET", } }

/// Response of [`GetCreditInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreditInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetCreditInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCreditInfoOutput {
    0 "Code" code: String, 1 "Data" data: GetCreditInfoData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetCreditInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreditInfoData {
    pub account_status: Option<String>,
    pub alarm_threshold: Option<String>,
    pub available_credit: Option<String>,
    pub consumed_undeducted_value: Option<String>,
    pub credit_line: Option<String>,
    pub outstanding_balance: Option<String>,
    pub payg_freeze_status: Option<String>,
    pub zero_credit_shutdown_policy: Option<String>,
    pub new_buy_status: Option<String>,
}
model! { GetCreditInfoData {
    0 "AccountStatus" account_status: String, 1 "AlarmThreshold" alarm_threshold: String,
    2 "AvailableCredit" available_credit: String, 3 "ConsumedUndeductedValue" consumed_undeducted_value: String,
    4 "CreditLine" credit_line: String, 5 "OutstandingBalance" outstanding_balance: String,
    6 "PAYGFreezeStatus" payg_freeze_status: String, 7 "ZeroCreditShutdownPolicy" zero_credit_shutdown_policy: String,
    8 "newBuyStatus" new_buy_status: String
} }

/// Gets customer orders: `GetCustomerOrders` of `agency` 2022-12-16.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Agency/2022-12-16/GetCustomerOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerOrders {
    pub customer_account: Option<String>,
    pub customer_manager: Option<String>,
    pub customer_uid: Option<i64>,
    /// Required.
    pub end_date: String,
    pub order_id: Option<i64>,
    pub order_source: Option<i64>,
    pub order_status: Option<i64>,
    pub order_type: Option<String>,
    /// Required. 1 to 500.
    pub page_no: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub product_type: Option<String>,
    /// Required.
    pub start_date: String,
    /// Required.
    pub time_type: i64,
}

/// Arguments of [`GetCustomerOrders::new`].
pub struct GetCustomerOrdersRequired {
    pub end_date: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start_date: String,
    pub time_type: i64,
}
operation! { GetCustomerOrders { GetCustomerOrdersRequired: end_date, page_no, page_size, start_date, time_type }
    "GetCustomerOrders" -> GetCustomerOrdersOutput {
    0 "CustomerAccount" customer_account: String, 1 "CustomerManager" customer_manager: String,
    2 "CustomerUid" customer_uid: i64, 3 "EndDate" end_date, 4 "OrderId" order_id: i64,
    5 "OrderSource" order_source: i64, 6 "OrderStatus" order_status: i64, 7 "OrderType" order_type: String,
    8 "PageNo" page_no, 9 "PageSize" page_size, 10 "ProductType" product_type: String, 11 "StartDate" start_date,
    12 "TimeType" time_type
} { method: "GET", } }
paged! { GetCustomerOrders: GetCustomerOrdersData = Number "PageNo", "Data" data, total "Total" }

/// Response of [`GetCustomerOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerOrdersOutput {
    pub code: Option<String>,
    pub data: Vec<GetCustomerOrdersData>,
    pub message: Option<String>,
    pub msg: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { GetCustomerOrdersOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetCustomerOrdersData>, 2 "Message" message: String, 3 "Msg" msg: String,
    4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`GetCustomerOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerOrdersData {
    pub customer_account: Option<String>,
    pub customer_manager: Option<String>,
    pub customer_no: Option<i64>,
    pub order_id: Option<i64>,
    pub order_source: Option<String>,
    pub order_status: Option<i64>,
    pub order_type: Option<String>,
    pub original_cost: Option<f64>,
    pub payment_method: Option<String>,
    pub payment_time: Option<String>,
    pub pretax_cost: Option<f64>,
    pub product_detail: Option<String>,
    pub product_type: Option<String>,
    pub time_to_order: Option<String>,
}
model! { GetCustomerOrdersData {
    0 "CustomerAccount" customer_account: String, 1 "CustomerManager" customer_manager: String,
    2 "CustomerNo" customer_no: i64, 3 "OrderId" order_id: i64, 4 "OrderSource" order_source: String,
    5 "OrderStatus" order_status: i64, 6 "OrderType" order_type: String, 7 "OriginalCost" original_cost: f64,
    8 "PaymentMethod" payment_method: String, 9 "PaymentTime" payment_time: String, 10 "PretaxCost" pretax_cost: f64,
    11 "ProductDetail" product_detail: String, 12 "ProductType" product_type: String,
    13 "TimeToOrder" time_to_order: String
} }

/// Gets daily bill: `GetDailyBill` of `agency` 2022-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/GetDailyBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDailyBill {
    /// Required.
    pub bill_owner: String,
    /// Required.
    pub bill_type: String,
    /// Required.
    pub date: String,
}
operation! { GetDailyBill(bill_owner: String, bill_type: String, date: String) "GetDailyBill" -> GetDailyBillOutput {
    0 "BillOwner" bill_owner, 1 "BillType" bill_type, 2 "Date" date
} }

/// Response of [`GetDailyBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDailyBillOutput {
    pub code: Option<String>,
    pub data: Option<GetDailyBillData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDailyBillOutput {
    0 "Code" code: String, 1 "Data" data: GetDailyBillData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDailyBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDailyBillData {
    pub bill_link_csv: Option<String>,
    pub bill_link_xlsx: Option<String>,
    pub bill_owner: Option<String>,
    pub bill_type: Option<String>,
    pub spending_time: Option<String>,
}
model! { GetDailyBillData {
    0 "BillLinkCSV" bill_link_csv: String, 1 "BillLinkXLSX" bill_link_xlsx: String, 2 "BillOwner" bill_owner: String,
    3 "BillType" bill_type: String, 4 "SpendingTime" spending_time: String
} }

/// Gets invite status: `GetInviteStatus` of `agency` 2022-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/GetInviteStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInviteStatus {
    /// Required.
    pub invite_status_list: Vec<GetInviteStatusInviteStatusList>,
}
operation! { GetInviteStatus(invite_status_list: Vec<GetInviteStatusInviteStatusList>)
    "GetInviteStatus" -> GetInviteStatusOutput {
    0 "InviteStatusList" invite_status_list
} }

/// In the request of [`GetInviteStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInviteStatusInviteStatusList {
    pub invite_id: Option<i64>,
}
input! { GetInviteStatusInviteStatusList() {
    0 "InviteId" invite_id: i64
} }

/// Response of [`GetInviteStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInviteStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetInviteStatusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInviteStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetInviteStatusData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetInviteStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInviteStatusData {
    pub invite_status: Vec<GetInviteStatusInviteStatus>,
}
model! { GetInviteStatusData {
    0 "InviteStatus" invite_status: Vec<GetInviteStatusInviteStatus>
} }

/// In the response of [`GetInviteStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInviteStatusInviteStatus {
    pub code: Option<String>,
    pub invite_status_list: Option<GetInviteStatusInviteStatusInviteStatusList>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInviteStatusInviteStatus {
    0 "Code" code: String, 1 "InviteStatusList" invite_status_list: GetInviteStatusInviteStatusInviteStatusList,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetInviteStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInviteStatusInviteStatusInviteStatusList {
    pub association_success_time: Option<String>,
    pub cid: Option<i64>,
    pub gmt_create: Option<String>,
    pub parent_id: Option<String>,
    pub status: Option<i64>,
    pub sub_account_type: Option<String>,
    pub uid: Option<i64>,
}
model! { GetInviteStatusInviteStatusInviteStatusList {
    0 "AssociationSuccessTime" association_success_time: String, 1 "Cid" cid: i64, 2 "GmtCreate" gmt_create: String,
    3 "ParentId" parent_id: String, 4 "Status" status: i64, 5 "SubAccountType" sub_account_type: String,
    6 "Uid" uid: i64
} }

/// Gets monthly bill: `GetMonthlyBill` of `agency` 2022-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/GetMonthlyBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonthlyBill {
    /// Required.
    pub bill_owner: String,
    /// Required.
    pub bill_type: String,
    /// Required.
    pub month: String,
}
operation! { GetMonthlyBill(bill_owner: String, bill_type: String, month: String)
    "GetMonthlyBill" -> GetMonthlyBillOutput {
    0 "BillOwner" bill_owner, 1 "BillType" bill_type, 2 "Month" month
} }

/// Response of [`GetMonthlyBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonthlyBillOutput {
    pub code: Option<String>,
    pub data: Option<GetMonthlyBillData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMonthlyBillOutput {
    0 "Code" code: String, 1 "Data" data: GetMonthlyBillData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetMonthlyBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonthlyBillData {
    pub bill_link_csv: Option<String>,
    pub bill_link_xlsx: Option<String>,
    pub bill_owner: Option<String>,
    pub bill_type: Option<String>,
    pub invoice_link: Option<String>,
    pub refund_invoice_flag: Option<bool>,
    pub refund_invoice_link: Option<String>,
    pub spending_time: Option<String>,
}
model! { GetMonthlyBillData {
    0 "BillLinkCSV" bill_link_csv: String, 1 "BillLinkXLSX" bill_link_xlsx: String, 2 "BillOwner" bill_owner: String,
    3 "BillType" bill_type: String, 4 "InvoiceLink" invoice_link: String,
    5 "RefundInvoiceFlag" refund_invoice_flag: bool, 6 "RefundInvoiceLink" refund_invoice_link: String,
    7 "SpendingTime" spending_time: String
} }

/// Gets purchase control record: `GetPurchaseControlRecord` of `agency` 2022-12-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Agency/2022-12-16/GetPurchaseControlRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPurchaseControlRecord {
    /// Required.
    pub customer_uid: i64,
    pub operation_time: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required. At most 100.
    pub page_size: i64,
}
operation! { GetPurchaseControlRecord(customer_uid: i64, page_no: i64, page_size: i64)
    "GetPurchaseControlRecord" -> GetPurchaseControlRecordOutput {
    0 "CustomerUID" customer_uid, 1 "OperationTime" operation_time: String, 2 "PageNo" page_no, 3 "PageSize" page_size
} }
paged! { GetPurchaseControlRecord: GetPurchaseControlRecordData = Number "PageNo", "Data" data, total "Total" }

/// Response of [`GetPurchaseControlRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPurchaseControlRecordOutput {
    pub code: Option<String>,
    pub data: Vec<GetPurchaseControlRecordData>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { GetPurchaseControlRecordOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetPurchaseControlRecordData>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`GetPurchaseControlRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPurchaseControlRecordData {
    pub changed_type: Option<String>,
    pub operation_path: Option<String>,
    pub operation_time: Option<String>,
    pub operator: Option<String>,
}
model! { GetPurchaseControlRecordData {
    0 "ChangedType" changed_type: String, 1 "OperationPath" operation_path: String,
    2 "OperationTime" operation_time: String, 3 "Operator" operator: String
} }

/// Gets shutdown policy record: `GetShutdownPolicyRecord` of `agency` 2022-12-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Agency/2022-12-16/GetShutdownPolicyRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShutdownPolicyRecord {
    /// Required.
    pub customer_uid: i64,
    pub operation_time: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required. 5 to 100.
    pub page_size: i64,
}
operation! { GetShutdownPolicyRecord(customer_uid: i64, page_no: i64, page_size: i64)
    "GetShutdownPolicyRecord" -> GetShutdownPolicyRecordOutput {
    0 "CustomerUID" customer_uid, 1 "OperationTime" operation_time: String, 2 "PageNo" page_no, 3 "PageSize" page_size
} }
paged! { GetShutdownPolicyRecord: GetShutdownPolicyRecordData = Number "PageNo", "Data" data, total "Total" }

/// Response of [`GetShutdownPolicyRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShutdownPolicyRecordOutput {
    pub code: Option<String>,
    pub data: Vec<GetShutdownPolicyRecordData>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { GetShutdownPolicyRecordOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetShutdownPolicyRecordData>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`GetShutdownPolicyRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShutdownPolicyRecordData {
    pub current_policy: Option<String>,
    pub operation_path: Option<String>,
    pub operation_time: Option<String>,
    pub operator: Option<String>,
    pub previous_policy: Option<String>,
}
model! { GetShutdownPolicyRecordData {
    0 "CurrentPolicy" current_policy: String, 1 "OperationPath" operation_path: String,
    2 "OperationTime" operation_time: String, 3 "Operator" operator: String, 4 "PreviousPolicy" previous_policy: String
} }

/// Gets tier2 coupon approval detail: `GetTier2CouponApprovalDetail` of `agency` 2022-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/GetTier2CouponApprovalDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTier2CouponApprovalDetail {
    pub application_sheet_id: Option<String>,
}
operation! { GetTier2CouponApprovalDetail() "GetTier2CouponApprovalDetail" -> GetTier2CouponApprovalDetailOutput {
    0 "ApplicationSheetId" application_sheet_id: String
} }

/// Response of [`GetTier2CouponApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTier2CouponApprovalDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetTier2CouponApprovalDetailData>,
    pub message: Option<String>,
}
model! { GetTier2CouponApprovalDetailOutput {
    0 "Code" code: String, 1 "Data" data: GetTier2CouponApprovalDetailData, 2 "Message" message: String
} }

/// In the response of [`GetTier2CouponApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTier2CouponApprovalDetailData {
    pub applicant_info: Option<GetTier2CouponApprovalDetailApplicantInfo>,
    pub application_reason: Option<String>,
    pub application_sheet_id: Option<String>,
    pub approval_status: Option<String>,
    pub coupon_receipt_uid_list: Vec<GetTier2CouponApprovalDetailCouponReceiptUidList>,
    pub remaining_quota: Option<String>,
    pub total_amount: Option<String>,
}
model! { GetTier2CouponApprovalDetailData {
    0 "ApplicantInfo" applicant_info: GetTier2CouponApprovalDetailApplicantInfo,
    1 "ApplicationReason" application_reason: String, 2 "ApplicationSheetId" application_sheet_id: String,
    3 "ApprovalStatus" approval_status: String,
    4 "CouponReceiptUidList" coupon_receipt_uid_list: Vec<GetTier2CouponApprovalDetailCouponReceiptUidList>,
    5 "RemainingQuota" remaining_quota: String, 6 "TotalAmount" total_amount: String
} }

/// In the response of [`GetTier2CouponApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTier2CouponApprovalDetailApplicantInfo {
    pub applicable_products: Option<String>,
    pub application_time: Option<String>,
    pub order_type: Option<String>,
    pub t2_partner_name: Option<String>,
    pub t2_partner_uid: Option<i64>,
    pub valid_until: Option<String>,
}
model! { GetTier2CouponApprovalDetailApplicantInfo {
    0 "ApplicableProducts" applicable_products: String, 1 "ApplicationTime" application_time: String,
    2 "OrderType" order_type: String, 3 "T2PartnerName" t2_partner_name: String, 4 "T2PartnerUid" t2_partner_uid: i64,
    5 "ValidUntil" valid_until: String
} }

/// In the response of [`GetTier2CouponApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTier2CouponApprovalDetailCouponReceiptUidList {
    pub nominal_value: Option<String>,
    pub uid: Option<i64>,
}
model! { GetTier2CouponApprovalDetailCouponReceiptUidList {
    0 "NominalValue" nominal_value: String, 1 "Uid" uid: i64
} }

/// Gets unassociated customer: `GetUnassociatedCustomer` of `agency` 2022-12-16.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/GetUnassociatedCustomer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnassociatedCustomer {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub page_size: i64,
}
operation! { GetUnassociatedCustomer(current_page: i64, page_size: i64)
    "GetUnassociatedCustomer" -> GetUnassociatedCustomerOutput {
    0 "CurrentPage" current_page, 1 "PageSize" page_size
} { method: "GET", } }

/// Response of [`GetUnassociatedCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnassociatedCustomerOutput {
    pub code: Option<String>,
    pub invite_info_list: Option<GetUnassociatedCustomerInviteInfoList>,
    pub message: Option<String>,
    pub page_info: Option<GetUnassociatedCustomerPageInfo>,
    pub success: Option<bool>,
}
model! { GetUnassociatedCustomerOutput {
    0 "Code" code: String, 1 "InviteInfoList" invite_info_list: GetUnassociatedCustomerInviteInfoList,
    2 "Message" message: String, 3 "PageInfo" page_info: GetUnassociatedCustomerPageInfo, 4 "Success" success: bool
} }

/// In the response of [`GetUnassociatedCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnassociatedCustomerInviteInfoList {
    pub invite_info: Vec<GetUnassociatedCustomerInviteInfo>,
}
model! { GetUnassociatedCustomerInviteInfoList {
    0 "InviteInfo" invite_info: Vec<GetUnassociatedCustomerInviteInfo>
} }

/// In the response of [`GetUnassociatedCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnassociatedCustomerInviteInfo {
    pub account_nickname: Option<String>,
    pub email: Option<String>,
    pub gmt_create: Option<String>,
    pub invite_id: Option<i64>,
    pub status: Option<i64>,
}
model! { GetUnassociatedCustomerInviteInfo {
    0 "AccountNickname" account_nickname: String, 1 "Email" email: String, 2 "GmtCreate" gmt_create: String,
    3 "InviteId" invite_id: i64, 4 "Status" status: i64
} }

/// In the response of [`GetUnassociatedCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnassociatedCustomerPageInfo {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetUnassociatedCustomerPageInfo {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// `InviteSubAccount` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/InviteSubAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSubAccount {
    /// Required.
    pub account_info_list: Vec<InviteSubAccountAccountInfoList>,
}
operation! { InviteSubAccount(account_info_list: Vec<InviteSubAccountAccountInfoList>)
    "InviteSubAccount" -> InviteSubAccountOutput {
    0 "AccountInfoList" account_info_list
} }

/// In the request of [`InviteSubAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSubAccountAccountInfoList {
    /// Required.
    pub account_nickname: Option<String>,
    /// Required.
    pub credit_line: Option<String>,
    pub customer_bd: Option<String>,
    /// Required.
    pub customer_id: Option<String>,
    /// Required.
    pub email_address: Option<String>,
    /// Required.
    pub new_buy_status: Option<String>,
    pub remark: Option<String>,
    /// Required.
    pub sub_account_type: Option<String>,
    /// Required.
    pub zero_credit_shutdown_policy: Option<String>,
}

/// Arguments of [`InviteSubAccountAccountInfoList::new`].
pub struct InviteSubAccountAccountInfoListRequired {
    pub account_nickname: String,
    pub credit_line: String,
    pub customer_id: String,
    pub email_address: String,
    pub new_buy_status: String,
    pub sub_account_type: String,
    pub zero_credit_shutdown_policy: String,
}
input! {
    InviteSubAccountAccountInfoList { InviteSubAccountAccountInfoListRequired: account_nickname, credit_line, customer_id, email_address, new_buy_status, sub_account_type, zero_credit_shutdown_policy } {
    0 "AccountNickname" account_nickname: String, 1 "CreditLine" credit_line: String,
    2 "CustomerBd" customer_bd: String, 3 "CustomerId" customer_id: String, 4 "EmailAddress" email_address: String,
    5 "NewBuyStatus" new_buy_status: String, 6 "Remark" remark: String, 7 "SubAccountType" sub_account_type: String,
    8 "ZeroCreditShutdownPolicy" zero_credit_shutdown_policy: String
} }

/// Response of [`InviteSubAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSubAccountOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub results: Option<InviteSubAccountResults>,
    pub success: Option<bool>,
}
model! { InviteSubAccountOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Results" results: InviteSubAccountResults,
    3 "Success" success: bool
} }

/// In the response of [`InviteSubAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSubAccountResults {
    pub result: Vec<InviteSubAccountResult>,
}
model! { InviteSubAccountResults {
    0 "Result" result: Vec<InviteSubAccountResult>
} }

/// In the response of [`InviteSubAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSubAccountResult {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<InviteSubAccountResultResult>,
    pub success: Option<bool>,
}
model! { InviteSubAccountResult {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: InviteSubAccountResultResult,
    3 "Success" success: bool
} }

/// In the response of [`InviteSubAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSubAccountResultResult {
    pub days: Option<i64>,
    pub invite_id: Option<i64>,
    pub reg_url: Option<String>,
}
model! { InviteSubAccountResultResult {
    0 "Days" days: i64, 1 "InviteId" invite_id: i64, 2 "RegUrl" reg_url: String
} }

/// `InviteSubReseller` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/InviteSubReseller>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSubReseller {
    pub account_info_list: Option<Vec<InviteSubResellerAccountInfoList>>,
}
operation! { InviteSubReseller() "InviteSubReseller" -> InviteSubResellerOutput {
    0 "AccountInfoList" account_info_list: Vec<InviteSubResellerAccountInfoList>
} }

/// In the request of [`InviteSubReseller`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSubResellerAccountInfoList {
    pub account_nickname: Option<String>,
    pub credit_line: Option<String>,
    pub cross_scope_remark: Option<String>,
    pub customer_bd: Option<String>,
    pub email_address: Option<String>,
    pub new_buy_status: Option<String>,
    pub register_nation: Option<String>,
    pub remark: Option<String>,
    pub sub_account_type: Option<String>,
    pub zero_credit_shutdown_policy: Option<String>,
}
input! { InviteSubResellerAccountInfoList() {
    0 "AccountNickname" account_nickname: String, 1 "CreditLine" credit_line: String,
    2 "CrossScopeRemark" cross_scope_remark: String, 3 "CustomerBd" customer_bd: String,
    4 "EmailAddress" email_address: String, 5 "NewBuyStatus" new_buy_status: String,
    6 "RegisterNation" register_nation: String, 7 "Remark" remark: String, 8 "SubAccountType" sub_account_type: String,
    9 "ZeroCreditShutdownPolicy" zero_credit_shutdown_policy: String
} }

/// Response of [`InviteSubReseller`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSubResellerOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub results: Vec<InviteSubResellerResults>,
    pub success: Option<bool>,
}
model! { InviteSubResellerOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Results" results: Vec<InviteSubResellerResults>,
    3 "Success" success: bool
} }

/// In the response of [`InviteSubReseller`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSubResellerResults {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<InviteSubResellerResult>,
    pub success: Option<bool>,
}
model! { InviteSubResellerResults {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: InviteSubResellerResult,
    3 "Success" success: bool
} }

/// In the response of [`InviteSubReseller`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSubResellerResult {
    pub days: Option<i64>,
    pub invite_id: Option<i64>,
    pub reg_url: Option<String>,
}
model! { InviteSubResellerResult {
    0 "Days" days: i64, 1 "InviteId" invite_id: i64, 2 "RegUrl" reg_url: String
} }

/// `IssueCouponForCustomer` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/IssueCouponForCustomer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueCouponForCustomer {
    pub accept_language: Option<String>,
    /// At most 500 characters.
    pub application_reason: Option<String>,
    /// Required.
    pub coupon_template_id: i64,
    /// Deprecated.
    pub is_use_benefit: Option<bool>,
    /// Required.
    pub uidlist: String,
}
operation! { IssueCouponForCustomer(coupon_template_id: i64, uidlist: String)
    "IssueCouponForCustomer" -> IssueCouponForCustomerOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ApplicationReason" application_reason: String,
    2 "CouponTemplateId" coupon_template_id, 3 "IsUseBenefit" is_use_benefit: bool, 4 "Uidlist" uidlist
} }

/// Response of [`IssueCouponForCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueCouponForCustomerOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub data: Option<IssueCouponForCustomerData>,
}
model! { IssueCouponForCustomerOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "data" data: IssueCouponForCustomerData
} }

/// In the response of [`IssueCouponForCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueCouponForCustomerData {
    pub coupon_template_id: Option<i64>,
    pub create_time: Option<String>,
    pub uidlist: Option<String>,
}
model! { IssueCouponForCustomerData {
    0 "CouponTemplateId" coupon_template_id: i64, 1 "CreateTime" create_time: String, 2 "Uidlist" uidlist: String
} }

/// Lists countries: `ListCountries` of `agency` 2022-12-16.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/ListCountries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCountries {}
operation! { ListCountries() "ListCountries" -> ListCountriesOutput {} { method: "GET", } }

/// Response of [`ListCountries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCountriesOutput {
    pub code: Option<String>,
    pub data: Vec<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCountriesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<String>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Lists coupon usage: `ListCouponUsage` of `agency` 2022-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/ListCouponUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCouponUsage {
    pub account: Option<String>,
    pub coupon_template_id: Option<i64>,
    pub page: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub t2_partner_uid: Option<i64>,
    pub uid: Option<i64>,
}
operation! { ListCouponUsage() "ListCouponUsage" -> ListCouponUsageOutput {
    0 "Account" account: String, 1 "CouponTemplateId" coupon_template_id: i64, 2 "Page" page: i64,
    3 "PageSize" page_size: i64, 4 "Status" status: String, 5 "T2PartnerUid" t2_partner_uid: i64, 6 "Uid" uid: i64
} }

/// Response of [`ListCouponUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCouponUsageOutput {
    pub code: Option<String>,
    pub data: Vec<ListCouponUsageData>,
    pub message: Option<String>,
    pub page_info: Option<ListCouponUsagePageInfo>,
}
model! { ListCouponUsageOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListCouponUsageData>, 2 "Message" message: String,
    3 "PageInfo" page_info: ListCouponUsagePageInfo
} }

/// In the response of [`ListCouponUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCouponUsageData {
    pub account: Option<String>,
    pub amount: Option<f64>,
    pub balance: Option<f64>,
    pub coupon_id: Option<String>,
    pub coupon_template_id: Option<i64>,
    pub eff_date: Option<String>,
    pub publish_date: Option<String>,
    pub status: Option<String>,
    pub t2_partner_uid: Option<String>,
    pub uid: Option<i64>,
}
model! { ListCouponUsageData {
    0 "Account" account: String, 1 "Amount" amount: f64, 2 "Balance" balance: f64, 3 "CouponId" coupon_id: String,
    4 "CouponTemplateId" coupon_template_id: i64, 5 "EffDate" eff_date: String, 6 "PublishDate" publish_date: String,
    7 "Status" status: String, 8 "T2PartnerUid" t2_partner_uid: String, 9 "Uid" uid: i64
} }

/// In the response of [`ListCouponUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCouponUsagePageInfo {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListCouponUsagePageInfo {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Lists export tasks: `ListExportTasks` of `agency` 2022-12-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Agency/2022-12-16/ListExportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExportTasks {
    pub id: Option<i64>,
    pub language: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub scene_code: String,
}
operation! { ListExportTasks(page_no: i64, page_size: i64, scene_code: String)
    "ListExportTasks" -> ListExportTasksOutput {
    0 "Id" id: i64, 1 "Language" language: String, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "SceneCode" scene_code
} }
paged! { ListExportTasks: ListExportTasksData = Number "PageNo", "Data" data, total "Total" }

/// Response of [`ListExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExportTasksOutput {
    pub code: Option<String>,
    pub data: Vec<ListExportTasksData>,
    pub message: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListExportTasksOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListExportTasksData>, 2 "Message" message: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "Total" total: i64
} }

/// In the response of [`ListExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExportTasksData {
    pub create_time: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub status_code: Option<String>,
    pub url: Option<String>,
}
model! { ListExportTasksData {
    0 "CreateTime" create_time: String, 1 "FileName" file_name: String, 2 "Id" id: i64, 3 "Message" message: String,
    4 "Status" status: String, 5 "StatusCode" status_code: String, 6 "Url" url: String
} }

/// Lists tier2 coupon approval: `ListTier2CouponApproval` of `agency` 2022-12-16.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Agency/2022-12-16/ListTier2CouponApproval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTier2CouponApproval {
    pub application_sheet_id: Option<String>,
    pub approval_status: Option<String>,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub page_size: i64,
    pub t2_partner_name: Option<String>,
    pub t2_partner_uid: Option<i64>,
}
operation! { ListTier2CouponApproval(current_page: i64, page_size: i64)
    "ListTier2CouponApproval" -> ListTier2CouponApprovalOutput {
    0 "ApplicationSheetId" application_sheet_id: String, 1 "ApprovalStatus" approval_status: String,
    2 "CurrentPage" current_page, 3 "PageSize" page_size, 4 "T2PartnerName" t2_partner_name: String,
    5 "T2PartnerUid" t2_partner_uid: i64
} }
paged! { ListTier2CouponApproval: ListTier2CouponApprovalData = Number "CurrentPage", "Data" data, total "Total" }

/// Response of [`ListTier2CouponApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTier2CouponApprovalOutput {
    pub code: Option<String>,
    pub data: Vec<ListTier2CouponApprovalData>,
    pub message: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListTier2CouponApprovalOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListTier2CouponApprovalData>, 2 "Message" message: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "Total" total: i64
} }

/// In the response of [`ListTier2CouponApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTier2CouponApprovalData {
    pub application_sheet_id: Option<String>,
    pub application_time: Option<String>,
    pub approval_status: Option<String>,
    pub t2_partner_name: Option<String>,
    pub t2_partner_uid: Option<i64>,
    pub total_amount: Option<String>,
}
model! { ListTier2CouponApprovalData {
    0 "ApplicationSheetId" application_sheet_id: String, 1 "ApplicationTime" application_time: String,
    2 "ApprovalStatus" approval_status: String, 3 "T2PartnerName" t2_partner_name: String,
    4 "T2PartnerUid" t2_partner_uid: i64, 5 "TotalAmount" total_amount: String
} }

/// `ProcessApproval` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/ProcessApproval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessApproval {
    /// Required.
    pub application_sheet_id: String,
    /// Required.
    pub approval_action: String,
    /// Required. 1 to 500 characters.
    pub approval_comments: String,
}
operation! { ProcessApproval(application_sheet_id: String, approval_action: String, approval_comments: String)
    "ProcessApproval" -> ProcessApprovalOutput {
    0 "ApplicationSheetId" application_sheet_id, 1 "ApprovalAction" approval_action,
    2 "ApprovalComments" approval_comments
} }

/// Response of [`ProcessApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessApprovalOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { ProcessApprovalOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Queries automatic write off change records: `QueryAutomaticWriteOffChangeRecords` of `agency` 2022-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Agency/2022-12-16/QueryAutomaticWriteOffChangeRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAutomaticWriteOffChangeRecords {
    /// Required.
    pub customer_uid: i64,
    pub end_date: Option<String>,
    pub language: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub start_date: Option<String>,
}
operation! { QueryAutomaticWriteOffChangeRecords(customer_uid: i64, page_no: i64, page_size: i64)
    "QueryAutomaticWriteOffChangeRecords" -> QueryAutomaticWriteOffChangeRecordsOutput {
    0 "CustomerUid" customer_uid, 1 "EndDate" end_date: String, 2 "Language" language: String, 3 "PageNo" page_no,
    4 "PageSize" page_size, 5 "StartDate" start_date: String
} }

/// Response of [`QueryAutomaticWriteOffChangeRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAutomaticWriteOffChangeRecordsOutput {
    pub code: Option<String>,
    pub data: Vec<QueryAutomaticWriteOffChangeRecordsData>,
    pub message: Option<String>,
}
model! { QueryAutomaticWriteOffChangeRecordsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryAutomaticWriteOffChangeRecordsData>, 2 "Message" message: String
} }

/// In the response of [`QueryAutomaticWriteOffChangeRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAutomaticWriteOffChangeRecordsData {
    pub change_content: Option<String>,
    pub operate_id: Option<String>,
    pub operate_source: Option<String>,
    pub operation_time: Option<String>,
}
model! { QueryAutomaticWriteOffChangeRecordsData {
    0 "ChangeContent" change_content: String, 1 "OperateId" operate_id: String,
    2 "OperateSource" operate_source: String, 3 "OperationTime" operation_time: String
} }

/// Queries reversed deduction history: `QueryReversedDeductionHistory` of `agency` 2022-12-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Agency/2022-12-16/QueryReversedDeductionHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReversedDeductionHistory {
    /// Required.
    pub end_date: String,
    pub language: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_date: String,
    /// Required.
    pub uid: i64,
}

/// Arguments of [`QueryReversedDeductionHistory::new`].
pub struct QueryReversedDeductionHistoryRequired {
    pub end_date: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start_date: String,
    pub uid: i64,
}
operation! {
    QueryReversedDeductionHistory { QueryReversedDeductionHistoryRequired: end_date, page_no, page_size, start_date, uid }
    "QueryReversedDeductionHistory" -> QueryReversedDeductionHistoryOutput {
    0 "EndDate" end_date, 1 "Language" language: String, 2 "PageNo" page_no, 3 "PageSize" page_size,
    4 "StartDate" start_date, 5 "Uid" uid
} }
paged! { QueryReversedDeductionHistory: QueryReversedDeductionHistoryData =
    Number "PageNo", "Data" data, total "Total" }

/// Response of [`QueryReversedDeductionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReversedDeductionHistoryOutput {
    pub code: Option<String>,
    pub data: Vec<QueryReversedDeductionHistoryData>,
    pub message: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryReversedDeductionHistoryOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryReversedDeductionHistoryData>, 2 "Message" message: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "Total" total: i64
} }

/// In the response of [`QueryReversedDeductionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReversedDeductionHistoryData {
    pub offset_amount: Option<String>,
    pub operation_submit_type: Option<String>,
    pub operation_time: Option<String>,
    pub operation_uid: Option<String>,
}
model! { QueryReversedDeductionHistoryData {
    0 "OffsetAmount" offset_amount: String, 1 "OperationSubmitType" operation_submit_type: String,
    2 "OperationTime" operation_time: String, 3 "OperationUid" operation_uid: String
} }

/// `QuotaListExportPaged` of `agency` 2022-12-16.
///
/// GET. Changes data. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Agency/2022-12-16/QuotaListExportPaged>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaListExportPaged {
    /// Required.
    pub current_page: i64,
    pub language: Option<String>,
    /// Required.
    pub page_size: i64,
}
operation! { QuotaListExportPaged(current_page: i64, page_size: i64)
    "QuotaListExportPaged" -> QuotaListExportPagedOutput {
    0 "CurrentPage" current_page, 1 "Language" language: String, 2 "PageSize" page_size
} { method: "GET", } }
paged! { QuotaListExportPaged: QuotaListExportPagedData = Number "CurrentPage", "Data" data, total "Total" }

/// Response of [`QuotaListExportPaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaListExportPagedOutput {
    pub code: Option<String>,
    pub data: Vec<QuotaListExportPagedData>,
    pub msg: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuotaListExportPagedOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QuotaListExportPagedData>, 2 "Msg" msg: String, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "Total" total: i64
} }

/// In the response of [`QuotaListExportPaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaListExportPagedData {
    pub create_time: Option<String>,
    pub file_name: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub status_code: Option<String>,
    pub url: Option<String>,
}
model! { QuotaListExportPagedData {
    0 "CreateTime" create_time: String, 1 "FileName" file_name: String, 2 "Message" message: String,
    3 "Status" status: String, 4 "StatusCode" status_code: String, 5 "Url" url: String
} }

/// `ResendEmail` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/ResendEmail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendEmail {
    /// Required.
    pub invite_id: i64,
}
operation! { ResendEmail(invite_id: i64) "ResendEmail" -> ResendEmailOutput {
    0 "InviteId" invite_id
} }

/// Response of [`ResendEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendEmailOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResendEmailOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Sets account info: `SetAccountInfo` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/SetAccountInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountInfo {
    pub account_nickname: Option<String>,
    pub customer_bd: Option<String>,
    pub remark: Option<String>,
    /// Required.
    pub uid: i64,
}
operation! { SetAccountInfo(uid: i64) "SetAccountInfo" -> SetAccountInfoOutput {
    0 "AccountNickname" account_nickname: String, 1 "CustomerBd" customer_bd: String, 2 "Remark" remark: String,
    3 "Uid" uid
} }

/// Response of [`SetAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountInfoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetAccountInfoOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Sets credit line: `SetCreditLine` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/SetCreditLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCreditLine {
    /// Required.
    pub credit_line: String,
    /// Required.
    pub uid: i64,
}
operation! { SetCreditLine(credit_line: String, uid: i64) "SetCreditLine" -> SetCreditLineOutput {
    0 "CreditLine" credit_line, 1 "Uid" uid
} }

/// Response of [`SetCreditLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCreditLineOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetCreditLineOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Sets warning threshold: `SetWarningThreshold` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/SetWarningThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWarningThreshold {
    /// Required.
    pub uid: i64,
    /// Required.
    pub warning_value: String,
}
operation! { SetWarningThreshold(uid: i64, warning_value: String) "SetWarningThreshold" -> SetWarningThresholdOutput {
    0 "Uid" uid, 1 "WarningValue" warning_value
} }

/// Response of [`SetWarningThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWarningThresholdOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetWarningThresholdOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `SubscriptionBill` of `agency` 2022-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Agency/2022-12-16/SubscriptionBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionBill {
    /// Required.
    pub begin_billing_cycle: String,
    /// Required.
    pub bill_format: String,
    /// Required.
    pub bucket_owner_id: i64,
    /// Required.
    pub subscribe_bucket: String,
    pub subscribe_segment_size: Option<i64>,
    /// Required.
    pub subscribe_type: String,
}

/// Arguments of [`SubscriptionBill::new`].
pub struct SubscriptionBillRequired {
    pub begin_billing_cycle: String,
    pub bill_format: String,
    pub bucket_owner_id: i64,
    pub subscribe_bucket: String,
    pub subscribe_type: String,
}
operation! {
    SubscriptionBill { SubscriptionBillRequired: begin_billing_cycle, bill_format, bucket_owner_id, subscribe_bucket, subscribe_type }
    "SubscriptionBill" -> SubscriptionBillOutput {
    0 "BeginBillingCycle" begin_billing_cycle, 1 "BillFormat" bill_format, 2 "BucketOwnerId" bucket_owner_id,
    3 "SubscribeBucket" subscribe_bucket, 4 "SubscribeSegmentSize" subscribe_segment_size: i64,
    5 "SubscribeType" subscribe_type
} }

/// Response of [`SubscriptionBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionBillOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubscriptionBillOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AutomaticWriteOff, CancelCoupon, CancelSubscriptionBill, CouponApprovalStatusList, CreateCouponTemplate,
    CreateCustomer, CustomerQuotaRecordList, DeductOutstandingBalance, DeleteCouponTemplate, EditEndUserStatus,
    EditNewBuyStatus, EditZeroCreditShutdown, ExportCustomerQuotaRecord, ExportReversedDeductionHistory, GetAccountInfo,
    GetCommissionableProducts, GetCouponTemplateDetail, GetCoupondeductProductCode, GetCreditInfo, GetCustomerOrders,
    GetDailyBill, GetInviteStatus, GetMonthlyBill, GetPurchaseControlRecord, GetShutdownPolicyRecord,
    GetTier2CouponApprovalDetail, GetUnassociatedCustomer, InviteSubAccount, InviteSubReseller, IssueCouponForCustomer,
    ListCountries, ListCouponUsage, ListExportTasks, ListTier2CouponApproval, ProcessApproval,
    QueryAutomaticWriteOffChangeRecords, QueryReversedDeductionHistory, QuotaListExportPaged, ResendEmail,
    SetAccountInfo, SetCreditLine, SetWarningThreshold, SubscriptionBill
}
