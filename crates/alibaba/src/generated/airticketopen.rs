//! `airticketopen` of Alibaba Cloud, API version 2023-01-17.
//!
//! Endpoint: `airticketopen.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, airticketopen::GetToken};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetToken::new("app-key", "app-secret")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(&[], &[], "", Rule::Regional);

static SERVICE: Service<'_> = Service::new(
    "airticketopen",
    "2023-01-17",
    "airticketopen",
    &ENDPOINTS,
);

/// `AccountFlowList` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/account/flow-list`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/AccountFlowList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountFlowList {
    /// Required.
    pub day_num: i64,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub utc_begin_time: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { AccountFlowList(day_num: i64, utc_begin_time: i64, x_acs_airticket_access_token: Secret)
    "AccountFlowList" -> AccountFlowListOutput {
    0 "day_num" day_num, 1 "page_index" page_index: i64, 2 "page_size" page_size: i64,
    3 "utc_begin_time" utc_begin_time, 4 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    5 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None)
] { method: "GET", path: "/airticket/v1/account/flow-list", } }

/// Response of [`AccountFlowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountFlowListOutput {
    pub data: Option<AccountFlowListData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { AccountFlowListOutput {
    0 "data" data: AccountFlowListData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`AccountFlowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountFlowListData {
    pub list: Vec<AccountFlowListList>,
    pub pagination: Option<AccountFlowListPagination>,
}
model! { AccountFlowListData {
    0 "list" list: Vec<AccountFlowListList>, 1 "pagination" pagination: AccountFlowListPagination
} }

/// In the response of [`AccountFlowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountFlowListList {
    pub after_available_amount: Option<f64>,
    pub before_available_amount: Option<f64>,
    pub change_order_num: Option<i64>,
    pub flow_id: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub op_amount: Option<f64>,
    pub op_type: Option<i64>,
    pub order_num: Option<i64>,
    pub order_type: Option<i64>,
    pub out_order_num: Option<String>,
    pub refund_order_num: Option<i64>,
}
model! { AccountFlowListList {
    0 "after_available_amount" after_available_amount: f64, 1 "before_available_amount" before_available_amount: f64,
    2 "change_order_num" change_order_num: i64, 3 "flow_id" flow_id: i64, 4 "gmt_create" gmt_create: i64,
    5 "gmt_modified" gmt_modified: i64, 6 "op_amount" op_amount: f64, 7 "op_type" op_type: i64,
    8 "order_num" order_num: i64, 9 "order_type" order_type: i64, 10 "out_order_num" out_order_num: String,
    11 "refund_order_num" refund_order_num: i64
} }

/// In the response of [`AccountFlowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountFlowListPagination {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { AccountFlowListPagination {
    0 "current_page" current_page: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64,
    3 "total_page" total_page: i64
} }

/// `AncillarySuggest` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/ancillary/action-suggest`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/AncillarySuggest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AncillarySuggest {
    /// Required.
    pub solution_id: String,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { AncillarySuggest(solution_id: String, x_acs_airticket_access_token: Secret)
    "AncillarySuggest" -> AncillarySuggestOutput {
    0 "solution_id" solution_id, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { path: "/airticket/v1/ancillary/action-suggest", } }

/// Response of [`AncillarySuggest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AncillarySuggestOutput {
    pub data: Option<AncillarySuggestData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { AncillarySuggestOutput {
    0 "data" data: AncillarySuggestData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`AncillarySuggest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AncillarySuggestData {
    pub seg_ancillary_map_list: Vec<AncillarySuggestSegAncillaryMapList>,
    pub solution_id: Option<String>,
}
model! { AncillarySuggestData {
    0 "seg_ancillary_map_list" seg_ancillary_map_list: Vec<AncillarySuggestSegAncillaryMapList>,
    1 "solution_id" solution_id: String
} }

/// In the response of [`AncillarySuggest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AncillarySuggestSegAncillaryMapList {
    pub ancillary: Option<AncillarySuggestAncillary>,
    pub segment_id_list: Vec<String>,
}
model! { AncillarySuggestSegAncillaryMapList {
    0 "ancillary" ancillary: AncillarySuggestAncillary, 1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`AncillarySuggest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AncillarySuggestAncillary {
    pub ancillary_id: Option<String>,
    pub ancillary_type: Option<i64>,
    pub baggage_ancillary: Option<AncillarySuggestBaggageAncillary>,
}
model! { AncillarySuggestAncillary {
    0 "ancillary_id" ancillary_id: String, 1 "ancillary_type" ancillary_type: i64,
    2 "baggage_ancillary" baggage_ancillary: AncillarySuggestBaggageAncillary
} }

/// In the response of [`AncillarySuggest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AncillarySuggestBaggageAncillary {
    pub baggage_amount: Option<i64>,
    pub baggage_weight: Option<i64>,
    pub baggage_weight_unit: Option<String>,
    pub is_all_weight: Option<bool>,
    pub price: Option<f64>,
}
model! { AncillarySuggestBaggageAncillary {
    0 "baggage_amount" baggage_amount: i64, 1 "baggage_weight" baggage_weight: i64,
    2 "baggage_weight_unit" baggage_weight_unit: String, 3 "is_all_weight" is_all_weight: bool, 4 "price" price: f64
} }

/// `Book` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/trade/action-book`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/Book>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Book {
    /// Required.
    pub contact: BookContact,
    /// Required.
    pub out_order_num: String,
    pub passenger_ancillary_purchase_map_list: Option<
        Vec<BookPassengerAncillaryPurchaseMapList>,
    >,
    /// Required.
    pub passenger_list: Vec<BookPassengerList2>,
    /// Required.
    pub solution_id: String,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}

/// Arguments of [`Book::new`].
pub struct BookRequired {
    pub contact: BookContact,
    pub out_order_num: String,
    pub passenger_list: Vec<BookPassengerList2>,
    pub solution_id: String,
    pub x_acs_airticket_access_token: Secret,
}
operation! { Book { BookRequired: contact, out_order_num, passenger_list, solution_id, x_acs_airticket_access_token }
    "Book" -> BookOutput {
    0 "contact" contact, 1 "out_order_num" out_order_num,
    2 "passenger_ancillary_purchase_map_list" passenger_ancillary_purchase_map_list: Vec<BookPassengerAncillaryPurchaseMapList>,
    3 "passenger_list" passenger_list, 4 "solution_id" solution_id,
    5 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    6 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None)
] { path: "/airticket/v1/trade/action-book", } }

/// In the request of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookContact {
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_num: Option<String>,
}
input! { BookContact() {
    0 "email" email: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String,
    3 "mobile_country_code" mobile_country_code: String, 4 "mobile_phone_num" mobile_phone_num: String
} }

/// In the request of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookPassengerAncillaryPurchaseMapList {
    pub book_ancillary_req_item: Option<BookBookAncillaryReqItem>,
    pub passenger_list: Option<Vec<BookPassengerList>>,
}
input! { BookPassengerAncillaryPurchaseMapList() {
    0 "book_ancillary_req_item" book_ancillary_req_item: BookBookAncillaryReqItem,
    1 "passenger_list" passenger_list: Vec<BookPassengerList>
} }

/// In the request of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookBookAncillaryReqItem {
    pub ancillary_id: Option<String>,
    pub ancillary_type: Option<i64>,
}
input! { BookBookAncillaryReqItem() {
    0 "ancillary_id" ancillary_id: String, 1 "ancillary_type" ancillary_type: i64
} }

/// In the request of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookPassengerList {
    pub birthday: Option<String>,
    pub credential: Option<BookCredential>,
    /// Required.
    pub first_name: Option<String>,
    pub gender: Option<i64>,
    /// Required.
    pub last_name: Option<String>,
    /// Required.
    pub mobile_country_code: Option<String>,
    /// Required.
    pub mobile_phone_number: Option<String>,
    pub nationality: Option<String>,
    /// Required.
    pub r#type: Option<i64>,
}

/// Arguments of [`BookPassengerList::new`].
pub struct BookPassengerListRequired {
    pub first_name: String,
    pub last_name: String,
    pub mobile_country_code: String,
    pub mobile_phone_number: String,
    pub r#type: i64,
}
input! {
    BookPassengerList { BookPassengerListRequired: first_name, last_name, mobile_country_code, mobile_phone_number, r#type } {
    0 "birthday" birthday: String, 1 "credential" credential: BookCredential, 2 "first_name" first_name: String,
    3 "gender" gender: i64, 4 "last_name" last_name: String, 5 "mobile_country_code" mobile_country_code: String,
    6 "mobile_phone_number" mobile_phone_number: String, 7 "nationality" nationality: String, 8 "type" r#type: i64
} }

/// In the request of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookCredential {
    pub cert_issue_place: Option<String>,
    pub credential_num: Option<String>,
    pub credential_type: Option<i64>,
    pub expire_date: Option<String>,
}
input! { BookCredential() {
    0 "cert_issue_place" cert_issue_place: String, 1 "credential_num" credential_num: String,
    2 "credential_type" credential_type: i64, 3 "expire_date" expire_date: String
} }

/// In the request of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookPassengerList2 {
    pub birthday: Option<String>,
    pub credential: Option<BookPassengerListCredential>,
    /// Required.
    pub first_name: Option<String>,
    pub gender: Option<i64>,
    /// Required.
    pub last_name: Option<String>,
    /// Required.
    pub mobile_country_code: Option<String>,
    /// Required.
    pub mobile_phone_number: Option<String>,
    pub nationality: Option<String>,
    /// Required.
    pub r#type: Option<i64>,
}

/// Arguments of [`BookPassengerList2::new`].
pub struct BookPassengerList2Required {
    pub first_name: String,
    pub last_name: String,
    pub mobile_country_code: String,
    pub mobile_phone_number: String,
    pub r#type: i64,
}
input! {
    BookPassengerList2 { BookPassengerList2Required: first_name, last_name, mobile_country_code, mobile_phone_number, r#type } {
    0 "birthday" birthday: String, 1 "credential" credential: BookPassengerListCredential,
    2 "first_name" first_name: String, 3 "gender" gender: i64, 4 "last_name" last_name: String,
    5 "mobile_country_code" mobile_country_code: String, 6 "mobile_phone_number" mobile_phone_number: String,
    7 "nationality" nationality: String, 8 "type" r#type: i64
} }

/// In the request of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookPassengerListCredential {
    pub cert_issue_place: Option<String>,
    pub credential_num: Option<String>,
    pub credential_type: Option<i64>,
    pub expire_date: Option<String>,
}
input! { BookPassengerListCredential() {
    0 "cert_issue_place" cert_issue_place: String, 1 "credential_num" credential_num: String,
    2 "credential_type" credential_type: i64, 3 "expire_date" expire_date: String
} }

/// Response of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookOutput {
    pub data: Option<BookData>,
    pub error_code: Option<String>,
    pub error_data: Option<BookErrorData>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { BookOutput {
    0 "data" data: BookData, 1 "error_code" error_code: String, 2 "error_data" error_data: BookErrorData,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookData {
    pub order_list: Vec<BookOrderList>,
}
model! { BookData {
    0 "order_list" order_list: Vec<BookOrderList>
} }

/// In the response of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookOrderList {
    pub order_attribute: Option<BookOrderAttribute>,
    pub order_num: Option<i64>,
}
model! { BookOrderList {
    0 "order_attribute" order_attribute: BookOrderAttribute, 1 "order_num" order_num: i64
} }

/// In the response of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookOrderAttribute {
    pub aba_pay_lock_rate_info: Option<BookAbaPayLockRateInfo>,
}
model! { BookOrderAttribute {
    0 "aba_pay_lock_rate_info" aba_pay_lock_rate_info: BookAbaPayLockRateInfo
} }

/// In the response of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookAbaPayLockRateInfo {
    pub pay_intended_amount: Option<String>,
    pub pay_intended_currency_code: Option<String>,
    pub quotation_currency_code: Option<String>,
    pub to_pay_currency_rate: Option<String>,
}
model! { BookAbaPayLockRateInfo {
    0 "pay_intended_amount" pay_intended_amount: String,
    1 "pay_intended_currency_code" pay_intended_currency_code: String,
    2 "quotation_currency_code" quotation_currency_code: String, 3 "to_pay_currency_rate" to_pay_currency_rate: String
} }

/// In the response of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookErrorData {
    pub order_list: Vec<BookErrorDataOrderList>,
}
model! { BookErrorData {
    0 "order_list" order_list: Vec<BookErrorDataOrderList>
} }

/// In the response of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookErrorDataOrderList {
    pub order_attribute: Option<BookOrderListOrderAttribute>,
    pub order_num: Option<i64>,
}
model! { BookErrorDataOrderList {
    0 "order_attribute" order_attribute: BookOrderListOrderAttribute, 1 "order_num" order_num: i64
} }

/// In the response of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookOrderListOrderAttribute {
    pub aba_pay_lock_rate_info: Option<BookOrderAttributeAbaPayLockRateInfo>,
}
model! { BookOrderListOrderAttribute {
    0 "aba_pay_lock_rate_info" aba_pay_lock_rate_info: BookOrderAttributeAbaPayLockRateInfo
} }

/// In the response of [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookOrderAttributeAbaPayLockRateInfo {
    pub pay_intended_amount: Option<String>,
    pub pay_intended_currency_code: Option<String>,
    pub quotation_currency_code: Option<String>,
    pub to_pay_currency_rate: Option<String>,
}
model! { BookOrderAttributeAbaPayLockRateInfo {
    0 "pay_intended_amount" pay_intended_amount: String,
    1 "pay_intended_currency_code" pay_intended_currency_code: String,
    2 "quotation_currency_code" quotation_currency_code: String, 3 "to_pay_currency_rate" to_pay_currency_rate: String
} }

/// Cancels: `Cancel` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/trade/action-cancel`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/Cancel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    /// Required.
    pub order_num: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Cancel(order_num: i64, x_acs_airticket_access_token: Secret) "Cancel" -> CancelOutput {
    0 "order_num" order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { path: "/airticket/v1/trade/action-cancel", } }

/// Response of [`Cancel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOutput {
    pub data: Option<CancelData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { CancelOutput {
    0 "data" data: CancelData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`Cancel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelData {
    pub order_num: Option<i64>,
}
model! { CancelData {
    0 "order_num" order_num: i64
} }

/// Changes apply: `ChangeApply` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/change/action-apply`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/ChangeApply>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApply {
    /// Required.
    pub change_passenger_list: Vec<ChangeApplyChangePassengerList>,
    /// Required.
    pub changed_journeys: Vec<ChangeApplyChangedJourneys>,
    /// Required.
    pub contact: ChangeApplyContact,
    /// Required.
    pub order_num: i64,
    pub remark: Option<String>,
    /// Required.
    pub r#type: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}

/// Arguments of [`ChangeApply::new`].
pub struct ChangeApplyRequired {
    pub change_passenger_list: Vec<ChangeApplyChangePassengerList>,
    pub changed_journeys: Vec<ChangeApplyChangedJourneys>,
    pub contact: ChangeApplyContact,
    pub order_num: i64,
    pub r#type: i64,
    pub x_acs_airticket_access_token: Secret,
}
operation! {
    ChangeApply { ChangeApplyRequired: change_passenger_list, changed_journeys, contact, order_num, r#type, x_acs_airticket_access_token }
    "ChangeApply" -> ChangeApplyOutput {
    0 "change_passenger_list" change_passenger_list, 1 "changed_journeys" changed_journeys, 2 "contact" contact,
    3 "order_num" order_num, 4 "remark" remark: String, 5 "type" r#type,
    6 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    7 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None)
] { path: "/airticket/v1/change/action-apply", } }

/// In the request of [`ChangeApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyChangePassengerList {
    pub document: Option<String>,
    /// Required.
    pub first_name: Option<String>,
    /// Required.
    pub last_name: Option<String>,
}
input! { ChangeApplyChangePassengerList(first_name: String, last_name: String) {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

/// In the request of [`ChangeApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyChangedJourneys {
    pub segment_list: Option<Vec<ChangeApplySegmentList>>,
}
input! { ChangeApplyChangedJourneys() {
    0 "segment_list" segment_list: Vec<ChangeApplySegmentList>
} }

/// In the request of [`ChangeApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplySegmentList {
    pub arrival_airport: Option<String>,
    /// Required.
    pub arrival_city: Option<String>,
    pub arrive_terminal: Option<String>,
    pub arrive_time: Option<i64>,
    pub arrive_time_str: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    /// Required.
    pub departure_city: Option<String>,
    /// Required.
    pub departure_date: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<i64>,
    pub departure_time_str: Option<String>,
    /// Required.
    pub marketing_flight_no: Option<String>,
    pub operating_flight_no: Option<String>,
}
input! {
    ChangeApplySegmentList(arrival_city: String, departure_city: String, departure_date: String, marketing_flight_no: String) {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrive_terminal" arrive_terminal: String, 3 "arrive_time" arrive_time: i64,
    4 "arrive_time_str" arrive_time_str: String, 5 "code_share" code_share: bool,
    6 "departure_airport" departure_airport: String, 7 "departure_city" departure_city: String,
    8 "departure_date" departure_date: String, 9 "departure_terminal" departure_terminal: String,
    10 "departure_time" departure_time: i64, 11 "departure_time_str" departure_time_str: String,
    12 "marketing_flight_no" marketing_flight_no: String, 13 "operating_flight_no" operating_flight_no: String
} }

/// In the request of [`ChangeApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyContact {
    pub email: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_num: Option<String>,
}
input! { ChangeApplyContact() {
    0 "email" email: String, 1 "mobile_country_code" mobile_country_code: String,
    2 "mobile_phone_num" mobile_phone_num: String
} }

/// Response of [`ChangeApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyOutput {
    pub data: Option<ChangeApplyData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { ChangeApplyOutput {
    0 "data" data: ChangeApplyData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`ChangeApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyData {
    pub change_orders: Vec<ChangeApplyChangeOrders>,
    pub order_num: Option<i64>,
}
model! { ChangeApplyData {
    0 "change_orders" change_orders: Vec<ChangeApplyChangeOrders>, 1 "order_num" order_num: i64
} }

/// In the response of [`ChangeApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyChangeOrders {
    pub change_order_num: Option<i64>,
    pub change_order_status: Option<i64>,
    pub fail_reason: Option<String>,
    pub passengers: Vec<ChangeApplyPassengers>,
}
model! { ChangeApplyChangeOrders {
    0 "change_order_num" change_order_num: i64, 1 "change_order_status" change_order_status: i64,
    2 "fail_reason" fail_reason: String, 3 "passengers" passengers: Vec<ChangeApplyPassengers>
} }

/// In the response of [`ChangeApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyPassengers {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { ChangeApplyPassengers {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

/// Changes cancel: `ChangeCancel` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/change/action-cancel`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/ChangeCancel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeCancel {
    /// Required.
    pub change_order_num: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { ChangeCancel(change_order_num: i64, x_acs_airticket_access_token: Secret)
    "ChangeCancel" -> ChangeCancelOutput {
    0 "change_order_num" change_order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { path: "/airticket/v1/change/action-cancel", } }

/// Response of [`ChangeCancel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeCancelOutput {
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { ChangeCancelOutput {
    0 "data" data: Value, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// Changes confirm: `ChangeConfirm` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/change/action-confirm`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/ChangeConfirm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeConfirm {
    /// Required.
    pub change_order_num: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { ChangeConfirm(change_order_num: i64, x_acs_airticket_access_token: Secret)
    "ChangeConfirm" -> ChangeConfirmOutput {
    0 "change_order_num" change_order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { path: "/airticket/v1/change/action-confirm", } }

/// Response of [`ChangeConfirm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeConfirmOutput {
    pub data: Option<ChangeConfirmData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { ChangeConfirmOutput {
    0 "data" data: ChangeConfirmData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`ChangeConfirm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeConfirmData {
    pub pay_amount: Option<f64>,
    pub pay_time: Option<i64>,
    pub transaction_no: Option<String>,
}
model! { ChangeConfirmData {
    0 "pay_amount" pay_amount: f64, 1 "pay_time" pay_time: i64, 2 "transaction_no" transaction_no: String
} }

/// Changes detail: `ChangeDetail` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/change/detail`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/ChangeDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetail {
    /// Required.
    pub change_order_num: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { ChangeDetail(change_order_num: i64, x_acs_airticket_access_token: Secret)
    "ChangeDetail" -> ChangeDetailOutput {
    0 "change_order_num" change_order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { method: "GET", path: "/airticket/v1/change/detail", } }

/// Response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailOutput {
    pub data: Option<ChangeDetailData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { ChangeDetailOutput {
    0 "data" data: ChangeDetailData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailData {
    pub change_fee_details: Vec<ChangeDetailChangeFeeDetails>,
    pub change_order_num: Option<i64>,
    pub change_passengers: Vec<ChangeDetailChangePassengers>,
    pub change_reason_type: Option<i64>,
    pub changed_journeys: Vec<ChangeDetailChangedJourneys>,
    pub close_reason: Option<String>,
    pub close_utc_time: Option<i64>,
    pub contact: Option<ChangeDetailContact>,
    pub create_utc_time: Option<i64>,
    pub last_confirm_utc_time: Option<i64>,
    pub last_journeys: Vec<ChangeDetailLastJourneys>,
    pub order_num: Option<i64>,
    pub order_status: Option<i64>,
    pub original_journeys: Vec<ChangeDetailOriginalJourneys>,
    pub pay_status: Option<i64>,
    pub pay_success_utc_time: Option<i64>,
    pub total_amount: Option<f64>,
    pub transaction_no: Option<String>,
}
model! { ChangeDetailData {
    0 "change_fee_details" change_fee_details: Vec<ChangeDetailChangeFeeDetails>,
    1 "change_order_num" change_order_num: i64,
    2 "change_passengers" change_passengers: Vec<ChangeDetailChangePassengers>,
    3 "change_reason_type" change_reason_type: i64,
    4 "changed_journeys" changed_journeys: Vec<ChangeDetailChangedJourneys>, 5 "close_reason" close_reason: String,
    6 "close_utc_time" close_utc_time: i64, 7 "contact" contact: ChangeDetailContact,
    8 "create_utc_time" create_utc_time: i64, 9 "last_confirm_utc_time" last_confirm_utc_time: i64,
    10 "last_journeys" last_journeys: Vec<ChangeDetailLastJourneys>, 11 "order_num" order_num: i64,
    12 "order_status" order_status: i64, 13 "original_journeys" original_journeys: Vec<ChangeDetailOriginalJourneys>,
    14 "pay_status" pay_status: i64, 15 "pay_success_utc_time" pay_success_utc_time: i64,
    16 "total_amount" total_amount: f64, 17 "transaction_no" transaction_no: String
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailChangeFeeDetails {
    pub change_fee: Option<ChangeDetailChangeFee>,
    pub passenger: Option<ChangeDetailPassenger>,
}
model! { ChangeDetailChangeFeeDetails {
    0 "change_fee" change_fee: ChangeDetailChangeFee, 1 "passenger" passenger: ChangeDetailPassenger
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailChangeFee {
    pub service_fee: Option<f64>,
    pub suez_service_fee: Option<f64>,
    pub tax_fee: Option<f64>,
    pub upgrade_fee: Option<f64>,
}
model! { ChangeDetailChangeFee {
    0 "service_fee" service_fee: f64, 1 "suez_service_fee" suez_service_fee: f64, 2 "tax_fee" tax_fee: f64,
    3 "upgrade_fee" upgrade_fee: f64
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailPassenger {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { ChangeDetailPassenger {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailChangePassengers {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { ChangeDetailChangePassengers {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailChangedJourneys {
    pub segment_list: Vec<ChangeDetailSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailChangedJourneys {
    0 "segment_list" segment_list: Vec<ChangeDetailSegmentList>, 1 "transfer_count" transfer_count: i64
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { ChangeDetailSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailContact {
    pub email: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_num: Option<String>,
}
model! { ChangeDetailContact {
    0 "email" email: String, 1 "mobile_country_code" mobile_country_code: String,
    2 "mobile_phone_num" mobile_phone_num: String
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailLastJourneys {
    pub segment_list: Vec<ChangeDetailLastJourneysSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailLastJourneys {
    0 "segment_list" segment_list: Vec<ChangeDetailLastJourneysSegmentList>, 1 "transfer_count" transfer_count: i64
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailLastJourneysSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { ChangeDetailLastJourneysSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailOriginalJourneys {
    pub segment_list: Vec<ChangeDetailOriginalJourneysSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailOriginalJourneys {
    0 "segment_list" segment_list: Vec<ChangeDetailOriginalJourneysSegmentList>, 1 "transfer_count" transfer_count: i64
} }

/// In the response of [`ChangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailOriginalJourneysSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { ChangeDetailOriginalJourneysSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// Changes detail list of buyer: `ChangeDetailListOfBuyer` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/change/buyer/detail-list`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/ChangeDetailListOfBuyer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfBuyer {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub utc_create_begin: Option<i64>,
    pub utc_create_end: Option<i64>,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { ChangeDetailListOfBuyer(x_acs_airticket_access_token: Secret)
    "ChangeDetailListOfBuyer" -> ChangeDetailListOfBuyerOutput {
    0 "page_index" page_index: i64, 1 "page_size" page_size: i64, 2 "utc_create_begin" utc_create_begin: i64,
    3 "utc_create_end" utc_create_end: i64, 4 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    5 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None)
] { method: "GET", path: "/airticket/v1/change/buyer/detail-list", } }

/// Response of [`ChangeDetailListOfBuyer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfBuyerOutput {
    pub data: Option<ChangeDetailListOfBuyerData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { ChangeDetailListOfBuyerOutput {
    0 "data" data: ChangeDetailListOfBuyerData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`ChangeDetailListOfBuyer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfBuyerData {
    pub list: Vec<ChangeDetailListOfBuyerList>,
    pub pagination: Option<ChangeDetailListOfBuyerPagination>,
}
model! { ChangeDetailListOfBuyerData {
    0 "list" list: Vec<ChangeDetailListOfBuyerList>, 1 "pagination" pagination: ChangeDetailListOfBuyerPagination
} }

/// In the response of [`ChangeDetailListOfBuyer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfBuyerList {
    pub change_order_num: Option<i64>,
    pub order_num: Option<i64>,
    pub order_status: Option<i64>,
    pub pay_status: Option<i64>,
    pub transaction_no: Option<String>,
    pub utc_create_time: Option<i64>,
}
model! { ChangeDetailListOfBuyerList {
    0 "change_order_num" change_order_num: i64, 1 "order_num" order_num: i64, 2 "order_status" order_status: i64,
    3 "pay_status" pay_status: i64, 4 "transaction_no" transaction_no: String, 5 "utc_create_time" utc_create_time: i64
} }

/// In the response of [`ChangeDetailListOfBuyer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfBuyerPagination {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ChangeDetailListOfBuyerPagination {
    0 "current_page" current_page: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64,
    3 "total_page" total_page: i64
} }

/// Changes detail list of order num: `ChangeDetailListOfOrderNum` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/change/order-num/detail-list`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/ChangeDetailListOfOrderNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNum {
    /// Required.
    pub order_num: i64,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { ChangeDetailListOfOrderNum(order_num: i64, x_acs_airticket_access_token: Secret)
    "ChangeDetailListOfOrderNum" -> ChangeDetailListOfOrderNumOutput {
    0 "order_num" order_num, 1 "page_index" page_index: i64, 2 "page_size" page_size: i64,
    3 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    4 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None)
] { method: "GET", path: "/airticket/v1/change/order-num/detail-list", } }

/// Response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumOutput {
    pub data: Option<ChangeDetailListOfOrderNumData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { ChangeDetailListOfOrderNumOutput {
    0 "data" data: ChangeDetailListOfOrderNumData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumData {
    pub list: Vec<ChangeDetailListOfOrderNumList>,
    pub pagination: Option<ChangeDetailListOfOrderNumPagination>,
}
model! { ChangeDetailListOfOrderNumData {
    0 "list" list: Vec<ChangeDetailListOfOrderNumList>, 1 "pagination" pagination: ChangeDetailListOfOrderNumPagination
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumList {
    pub change_fee_details: Vec<ChangeDetailListOfOrderNumChangeFeeDetails>,
    pub change_order_num: Option<i64>,
    pub change_passengers: Vec<ChangeDetailListOfOrderNumChangePassengers>,
    pub change_reason_type: Option<i64>,
    pub changed_journeys: Vec<ChangeDetailListOfOrderNumChangedJourneys>,
    pub close_reason: Option<String>,
    pub close_utc_time: Option<i64>,
    pub contact: Option<ChangeDetailListOfOrderNumContact>,
    pub create_utc_time: Option<i64>,
    pub last_confirm_utc_time: Option<i64>,
    pub last_journeys: Vec<ChangeDetailListOfOrderNumLastJourneys>,
    pub order_num: Option<i64>,
    pub order_status: Option<i64>,
    pub original_journeys: Vec<ChangeDetailListOfOrderNumOriginalJourneys>,
    pub pay_status: Option<i64>,
    pub pay_success_utc_time: Option<i64>,
    pub total_amount: Option<f64>,
    pub transaction_no: Option<String>,
}
model! { ChangeDetailListOfOrderNumList {
    0 "change_fee_details" change_fee_details: Vec<ChangeDetailListOfOrderNumChangeFeeDetails>,
    1 "change_order_num" change_order_num: i64,
    2 "change_passengers" change_passengers: Vec<ChangeDetailListOfOrderNumChangePassengers>,
    3 "change_reason_type" change_reason_type: i64,
    4 "changed_journeys" changed_journeys: Vec<ChangeDetailListOfOrderNumChangedJourneys>,
    5 "close_reason" close_reason: String, 6 "close_utc_time" close_utc_time: i64,
    7 "contact" contact: ChangeDetailListOfOrderNumContact, 8 "create_utc_time" create_utc_time: i64,
    9 "last_confirm_utc_time" last_confirm_utc_time: i64,
    10 "last_journeys" last_journeys: Vec<ChangeDetailListOfOrderNumLastJourneys>, 11 "order_num" order_num: i64,
    12 "order_status" order_status: i64,
    13 "original_journeys" original_journeys: Vec<ChangeDetailListOfOrderNumOriginalJourneys>,
    14 "pay_status" pay_status: i64, 15 "pay_success_utc_time" pay_success_utc_time: i64,
    16 "total_amount" total_amount: f64, 17 "transaction_no" transaction_no: String
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumChangeFeeDetails {
    pub change_fee: Option<ChangeDetailListOfOrderNumChangeFee>,
    pub passenger: Option<ChangeDetailListOfOrderNumPassenger>,
}
model! { ChangeDetailListOfOrderNumChangeFeeDetails {
    0 "change_fee" change_fee: ChangeDetailListOfOrderNumChangeFee,
    1 "passenger" passenger: ChangeDetailListOfOrderNumPassenger
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumChangeFee {
    pub service_fee: Option<f64>,
    pub suez_service_fee: Option<f64>,
    pub tax_fee: Option<f64>,
    pub upgrade_fee: Option<f64>,
}
model! { ChangeDetailListOfOrderNumChangeFee {
    0 "service_fee" service_fee: f64, 1 "suez_service_fee" suez_service_fee: f64, 2 "tax_fee" tax_fee: f64,
    3 "upgrade_fee" upgrade_fee: f64
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumPassenger {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { ChangeDetailListOfOrderNumPassenger {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumChangePassengers {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { ChangeDetailListOfOrderNumChangePassengers {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumChangedJourneys {
    pub segment_list: Vec<ChangeDetailListOfOrderNumSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailListOfOrderNumChangedJourneys {
    0 "segment_list" segment_list: Vec<ChangeDetailListOfOrderNumSegmentList>, 1 "transfer_count" transfer_count: i64
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { ChangeDetailListOfOrderNumSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumContact {
    pub email: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_num: Option<String>,
}
model! { ChangeDetailListOfOrderNumContact {
    0 "email" email: String, 1 "mobile_country_code" mobile_country_code: String,
    2 "mobile_phone_num" mobile_phone_num: String
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumLastJourneys {
    pub segment_list: Vec<ChangeDetailListOfOrderNumLastJourneysSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailListOfOrderNumLastJourneys {
    0 "segment_list" segment_list: Vec<ChangeDetailListOfOrderNumLastJourneysSegmentList>,
    1 "transfer_count" transfer_count: i64
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumLastJourneysSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { ChangeDetailListOfOrderNumLastJourneysSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumOriginalJourneys {
    pub segment_list: Vec<ChangeDetailListOfOrderNumOriginalJourneysSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailListOfOrderNumOriginalJourneys {
    0 "segment_list" segment_list: Vec<ChangeDetailListOfOrderNumOriginalJourneysSegmentList>,
    1 "transfer_count" transfer_count: i64
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumOriginalJourneysSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { ChangeDetailListOfOrderNumOriginalJourneysSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// In the response of [`ChangeDetailListOfOrderNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumPagination {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ChangeDetailListOfOrderNumPagination {
    0 "current_page" current_page: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64,
    3 "total_page" total_page: i64
} }

/// `CollectFlightLowestPrice` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/data-collect/flight-lowest-price`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/CollectFlightLowestPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectFlightLowestPrice {
    /// Required.
    pub lowest_price_flight_info_list: Vec<
        CollectFlightLowestPriceLowestPriceFlightInfoList,
    >,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! {
    CollectFlightLowestPrice(lowest_price_flight_info_list: Vec<CollectFlightLowestPriceLowestPriceFlightInfoList>, x_acs_airticket_access_token: Secret)
    "CollectFlightLowestPrice" -> CollectFlightLowestPriceOutput {
    0 "lowest_price_flight_info_list" lowest_price_flight_info_list,
    1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { path: "/airticket/v1/data-collect/flight-lowest-price", } }

/// In the request of [`CollectFlightLowestPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectFlightLowestPriceLowestPriceFlightInfoList {
    /// Required.
    pub arrival_city: Option<String>,
    /// Required.
    pub departure_city: Option<String>,
    /// Required.
    pub departure_date: Option<String>,
    /// Required.
    pub departure_flight_number: Option<String>,
    /// Required.
    pub market_total_price: Option<f64>,
    pub request_id: Option<String>,
    pub return_date: Option<String>,
    pub return_flight_number: Option<String>,
    /// Required.
    pub solution_id: Option<String>,
    /// Required.
    pub suez_total_price: Option<f64>,
    /// Required.
    pub trip_type: Option<i64>,
}

/// Arguments of [`CollectFlightLowestPriceLowestPriceFlightInfoList::new`].
pub struct CollectFlightLowestPriceLowestPriceFlightInfoListRequired {
    pub arrival_city: String,
    pub departure_city: String,
    pub departure_date: String,
    pub departure_flight_number: String,
    pub market_total_price: f64,
    pub solution_id: String,
    pub suez_total_price: f64,
    pub trip_type: i64,
}
input! {
    CollectFlightLowestPriceLowestPriceFlightInfoList { CollectFlightLowestPriceLowestPriceFlightInfoListRequired: arrival_city, departure_city, departure_date, departure_flight_number, market_total_price, solution_id, suez_total_price, trip_type } {
    0 "arrival_city" arrival_city: String, 1 "departure_city" departure_city: String,
    2 "departure_date" departure_date: String, 3 "departure_flight_number" departure_flight_number: String,
    4 "market_total_price" market_total_price: f64, 5 "request_id" request_id: String,
    6 "return_date" return_date: String, 7 "return_flight_number" return_flight_number: String,
    8 "solution_id" solution_id: String, 9 "suez_total_price" suez_total_price: f64, 10 "trip_type" trip_type: i64
} }

/// Response of [`CollectFlightLowestPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectFlightLowestPriceOutput {
    pub data: BTreeMap<String, Value>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { CollectFlightLowestPriceOutput {
    0 "data" data: BTreeMap<String, Value>, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// `Enrich` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/trade/action-enrich`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/Enrich>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enrich {
    pub adults: Option<i64>,
    pub cabin_class: Option<String>,
    pub children: Option<i64>,
    pub infants: Option<i64>,
    pub journey_param_list: Option<Vec<EnrichJourneyParamList>>,
    pub solution_id: Option<String>,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Enrich(x_acs_airticket_access_token: Secret) "Enrich" -> EnrichOutput {
    0 "adults" adults: i64, 1 "cabin_class" cabin_class: String, 2 "children" children: i64, 3 "infants" infants: i64,
    4 "journey_param_list" journey_param_list: Vec<EnrichJourneyParamList>, 5 "solution_id" solution_id: String,
    6 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    7 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None)
] { path: "/airticket/v1/trade/action-enrich", } }

/// In the request of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichJourneyParamList {
    /// Required.
    pub arrival_city: Option<String>,
    /// Required.
    pub departure_city: Option<String>,
    /// Required.
    pub departure_date: Option<String>,
    /// Required.
    pub segment_param_list: Option<Vec<EnrichSegmentParamList>>,
}
input! {
    EnrichJourneyParamList(arrival_city: String, departure_city: String, departure_date: String, segment_param_list: Vec<EnrichSegmentParamList>) {
    0 "arrival_city" arrival_city: String, 1 "departure_city" departure_city: String,
    2 "departure_date" departure_date: String, 3 "segment_param_list" segment_param_list: Vec<EnrichSegmentParamList>
} }

/// In the request of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichSegmentParamList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub cabin: Option<String>,
    pub child_cabin: Option<String>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_date: Option<String>,
    pub departure_time: Option<String>,
    /// Required.
    pub marketing_flight_no: Option<String>,
}
input! { EnrichSegmentParamList(marketing_flight_no: String) {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String, 2 "cabin" cabin: String,
    3 "child_cabin" child_cabin: String, 4 "departure_airport" departure_airport: String,
    5 "departure_city" departure_city: String, 6 "departure_date" departure_date: String,
    7 "departure_time" departure_time: String, 8 "marketing_flight_no" marketing_flight_no: String
} }

/// Response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichOutput {
    pub data: Option<EnrichData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { EnrichOutput {
    0 "data" data: EnrichData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichData {
    pub solution_list: Vec<EnrichSolutionList>,
}
model! { EnrichData {
    0 "solution_list" solution_list: Vec<EnrichSolutionList>
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichSolutionList {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
    pub journey_list: Vec<EnrichJourneyList>,
    pub segment_baggage_check_in_info_list: Vec<EnrichSegmentBaggageCheckInInfoList>,
    pub segment_baggage_mapping_list: Vec<EnrichSegmentBaggageMappingList>,
    pub segment_refund_change_rule_mapping_list: Vec<
        EnrichSegmentRefundChangeRuleMappingList,
    >,
    pub solution_attribute: Option<EnrichSolutionAttribute>,
    pub solution_id: Option<String>,
}
model! { EnrichSolutionList {
    0 "adult_price" adult_price: f64, 1 "adult_tax" adult_tax: f64, 2 "child_price" child_price: f64,
    3 "child_tax" child_tax: f64, 4 "infant_price" infant_price: f64, 5 "infant_tax" infant_tax: f64,
    6 "journey_list" journey_list: Vec<EnrichJourneyList>,
    7 "segment_baggage_check_in_info_list" segment_baggage_check_in_info_list: Vec<EnrichSegmentBaggageCheckInInfoList>,
    8 "segment_baggage_mapping_list" segment_baggage_mapping_list: Vec<EnrichSegmentBaggageMappingList>,
    9 "segment_refund_change_rule_mapping_list" segment_refund_change_rule_mapping_list: Vec<EnrichSegmentRefundChangeRuleMappingList>,
    10 "solution_attribute" solution_attribute: EnrichSolutionAttribute, 11 "solution_id" solution_id: String
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichJourneyList {
    pub segment_list: Vec<EnrichSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { EnrichJourneyList {
    0 "segment_list" segment_list: Vec<EnrichSegmentList>, 1 "transfer_count" transfer_count: i64
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { EnrichSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichSegmentBaggageCheckInInfoList {
    pub luggage_direct_info_type: Option<i64>,
    pub segment_id_list: Vec<String>,
}
model! { EnrichSegmentBaggageCheckInInfoList {
    0 "luggage_direct_info_type" luggage_direct_info_type: i64, 1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichSegmentBaggageMappingList {
    pub passenger_baggage_allowance_mapping: BTreeMap<
        String,
        DataSolutionListSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue,
    >,
    pub segment_id_list: Vec<String>,
}
model! { EnrichSegmentBaggageMappingList {
    0 "passenger_baggage_allowance_mapping" passenger_baggage_allowance_mapping: BTreeMap<String, DataSolutionListSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue>,
    1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionListSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue {
    pub baggage_amount: Option<i64>,
    pub baggage_weight: Option<i64>,
    pub baggage_weight_unit: Option<String>,
    pub is_all_weight: Option<bool>,
    pub carry_on_amount: Option<i64>,
    pub carry_on_weight: Option<i64>,
    pub carry_on_weight_unit: Option<String>,
    pub is_all_carry_on_weight: Option<bool>,
    pub carry_length: Option<i64>,
    pub carry_width: Option<i64>,
    pub carry_height: Option<i64>,
    pub carry_sum_of_length_width_height: Option<i64>,
    pub length: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub sum_of_length_width_height: Option<i64>,
}
model! { DataSolutionListSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue {
    0 "baggage_amount" baggage_amount: i64, 1 "baggage_weight" baggage_weight: i64,
    2 "baggage_weight_unit" baggage_weight_unit: String, 3 "is_all_weight" is_all_weight: bool,
    4 "carry_on_amount" carry_on_amount: i64, 5 "carry_on_weight" carry_on_weight: i64,
    6 "carry_on_weight_unit" carry_on_weight_unit: String, 7 "is_all_carry_on_weight" is_all_carry_on_weight: bool,
    8 "carry_length" carry_length: i64, 9 "carry_width" carry_width: i64, 10 "carry_height" carry_height: i64,
    11 "carry_sum_of_length_width_height" carry_sum_of_length_width_height: i64, 12 "length" length: i64,
    13 "width" width: i64, 14 "height" height: i64, 15 "sum_of_length_width_height" sum_of_length_width_height: i64
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichSegmentRefundChangeRuleMappingList {
    pub refund_change_rule_map: BTreeMap<
        String,
        DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue,
    >,
    pub segment_id_list: Vec<String>,
}
model! { EnrichSegmentRefundChangeRuleMappingList {
    0 "refund_change_rule_map" refund_change_rule_map: BTreeMap<String, DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue>,
    1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue {
    pub refund_rule_all_unused_list: Vec<
        DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRuleAllUnusedList,
    >,
    pub refund_rule_part_unused_list: Vec<
        DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRulePartUnusedList,
    >,
    pub change_rule_in_unused_list: Vec<
        DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleInUnusedList,
    >,
    pub change_rule_out_unused_list: Vec<
        DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleOutUnusedList,
    >,
}
model! { DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue {
    0 "refund_rule_all_unused_list" refund_rule_all_unused_list: Vec<DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRuleAllUnusedList>,
    1 "refund_rule_part_unused_list" refund_rule_part_unused_list: Vec<DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRulePartUnusedList>,
    2 "change_rule_in_unused_list" change_rule_in_unused_list: Vec<DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleInUnusedList>,
    3 "change_rule_out_unused_list" change_rule_out_unused_list: Vec<DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleOutUnusedList>
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRuleAllUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_refund: Option<bool>,
    pub refund_fee: Option<f64>,
    pub can_return_all_tax: Option<bool>,
    pub return_part_tax_fee: Option<f64>,
}
model! { DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRuleAllUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_refund" can_refund: bool, 5 "refund_fee" refund_fee: f64,
    6 "can_return_all_tax" can_return_all_tax: bool, 7 "return_part_tax_fee" return_part_tax_fee: f64
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRulePartUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_refund: Option<bool>,
    pub refund_fee: Option<f64>,
    pub can_return_all_tax: Option<bool>,
    pub return_part_tax_fee: Option<f64>,
}
model! { DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRulePartUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_refund" can_refund: bool, 5 "refund_fee" refund_fee: f64,
    6 "can_return_all_tax" can_return_all_tax: bool, 7 "return_part_tax_fee" return_part_tax_fee: f64
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleInUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_change: Option<bool>,
    pub change_fee: Option<f64>,
}
model! { DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleInUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_change" can_change: bool, 5 "change_fee" change_fee: f64
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleOutUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_change: Option<bool>,
    pub change_fee: Option<f64>,
}
model! { DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleOutUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_change" can_change: bool, 5 "change_fee" change_fee: f64
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichSolutionAttribute {
    pub issue_time_info: Option<EnrichIssueTimeInfo>,
    pub supply_source_type: Option<String>,
}
model! { EnrichSolutionAttribute {
    0 "issue_time_info" issue_time_info: EnrichIssueTimeInfo, 1 "supply_source_type" supply_source_type: String
} }

/// In the response of [`Enrich`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichIssueTimeInfo {
    pub issue_ticket_type: Option<i64>,
    pub issue_time_limit: Option<i64>,
}
model! { EnrichIssueTimeInfo {
    0 "issue_ticket_type" issue_ticket_type: i64, 1 "issue_time_limit" issue_time_limit: i64
} }

/// `FileUpload` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/attachment/action-upload`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/FileUpload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUpload {
    /// Required.
    pub file_content: String,
    /// Required.
    pub order_num: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { FileUpload(file_content: String, order_num: i64, x_acs_airticket_access_token: Secret)
    "FileUpload" -> FileUploadOutput {
    0 "file_content" file_content, 1 "order_num" order_num,
    2 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    3 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None)
] { path: "/airticket/v1/attachment/action-upload", } }

/// Response of [`FileUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadOutput {
    pub data: Option<FileUploadData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { FileUploadOutput {
    0 "data" data: FileUploadData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`FileUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadData {
    pub uploaded_file_url: Option<String>,
}
model! { FileUploadData {
    0 "uploaded_file_url" uploaded_file_url: String
} }

/// `FlightChangeOfOrder` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/flightchange/of-order`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/FlightChangeOfOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlightChangeOfOrder {
    /// Required.
    pub order_num: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { FlightChangeOfOrder(order_num: i64, x_acs_airticket_access_token: Secret)
    "FlightChangeOfOrder" -> FlightChangeOfOrderOutput {
    0 "order_num" order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { method: "GET", path: "/airticket/v1/flightchange/of-order", } }

/// Response of [`FlightChangeOfOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlightChangeOfOrderOutput {
    pub data: Vec<FlightChangeOfOrderData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { FlightChangeOfOrderOutput {
    0 "data" data: Vec<FlightChangeOfOrderData>, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`FlightChangeOfOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlightChangeOfOrderData {
    pub flight_change_detail: Option<FlightChangeOfOrderFlightChangeDetail>,
    pub order_num: Option<i64>,
}
model! { FlightChangeOfOrderData {
    0 "flight_change_detail" flight_change_detail: FlightChangeOfOrderFlightChangeDetail, 1 "order_num" order_num: i64
} }

/// In the response of [`FlightChangeOfOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlightChangeOfOrderFlightChangeDetail {
    pub change_reason: Option<String>,
    pub change_time: Option<String>,
    pub change_type: Option<i64>,
    pub new_arrival_airport: Option<String>,
    pub new_arrival_time: Option<String>,
    pub new_departure_airport: Option<String>,
    pub new_departure_time: Option<String>,
    pub new_flight_no: Option<String>,
    pub old_arrival_airport: Option<String>,
    pub old_arrival_time: Option<String>,
    pub old_departure_airport: Option<String>,
    pub old_departure_time: Option<String>,
    pub old_flight_no: Option<String>,
}
model! { FlightChangeOfOrderFlightChangeDetail {
    0 "change_reason" change_reason: String, 1 "change_time" change_time: String, 2 "change_type" change_type: i64,
    3 "new_arrival_airport" new_arrival_airport: String, 4 "new_arrival_time" new_arrival_time: String,
    5 "new_departure_airport" new_departure_airport: String, 6 "new_departure_time" new_departure_time: String,
    7 "new_flight_no" new_flight_no: String, 8 "old_arrival_airport" old_arrival_airport: String,
    9 "old_arrival_time" old_arrival_time: String, 10 "old_departure_airport" old_departure_airport: String,
    11 "old_departure_time" old_departure_time: String, 12 "old_flight_no" old_flight_no: String
} }

/// Gets token: `GetToken` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/token`. Reads only. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/GetToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    /// Required.
    pub app_key: String,
    /// Required. Secret.
    pub app_secret: Secret,
}
operation! { GetToken(app_key: String, app_secret: Secret) "GetToken" -> GetTokenOutput {
    0 "app_key" app_key, 1 "app_secret" app_secret
} { method: "GET", path: "/airticket/v1/token", } }

/// Response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenOutput {
    pub data: Option<GetTokenData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { GetTokenOutput {
    0 "data" data: GetTokenData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenData {
    pub expire_time: Option<i64>,
    pub generate_time: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetTokenData {
    0 "expire_time" expire_time: i64, 1 "generate_time" generate_time: i64, 2 "token" token: Secret
} }

/// `LuggageDirect` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/flight-data/luggage-direct`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/LuggageDirect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LuggageDirect {
    pub flight_segment_param_list: Option<Vec<LuggageDirectFlightSegmentParamList>>,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { LuggageDirect(x_acs_airticket_access_token: Secret) "LuggageDirect" -> LuggageDirectOutput {
    0 "flight_segment_param_list" flight_segment_param_list: Vec<LuggageDirectFlightSegmentParamList>,
    1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { method: "GET", path: "/airticket/v1/flight-data/luggage-direct", } }

/// In the request of [`LuggageDirect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LuggageDirectFlightSegmentParamList {
    /// Required.
    pub arrival_airport: Option<String>,
    pub arrival_terminal: Option<String>,
    /// Required.
    pub arrival_time: Option<i64>,
    /// Required.
    pub code_share: Option<bool>,
    /// Required.
    pub departure_airport: Option<String>,
    pub departure_terminal: Option<String>,
    /// Required.
    pub departure_time: Option<i64>,
    /// Required.
    pub marketing_airline: Option<String>,
    /// Required.
    pub marketing_flight_no: Option<String>,
    pub operating_airline: Option<String>,
    pub stop_city_list: Option<String>,
    pub ticketing_airline: Option<String>,
}

/// Arguments of [`LuggageDirectFlightSegmentParamList::new`].
pub struct LuggageDirectFlightSegmentParamListRequired {
    pub arrival_airport: String,
    pub arrival_time: i64,
    pub code_share: bool,
    pub departure_airport: String,
    pub departure_time: i64,
    pub marketing_airline: String,
    pub marketing_flight_no: String,
}
input! {
    LuggageDirectFlightSegmentParamList { LuggageDirectFlightSegmentParamListRequired: arrival_airport, arrival_time, code_share, departure_airport, departure_time, marketing_airline, marketing_flight_no } {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_terminal" arrival_terminal: String,
    2 "arrival_time" arrival_time: i64, 3 "code_share" code_share: bool,
    4 "departure_airport" departure_airport: String, 5 "departure_terminal" departure_terminal: String,
    6 "departure_time" departure_time: i64, 7 "marketing_airline" marketing_airline: String,
    8 "marketing_flight_no" marketing_flight_no: String, 9 "operating_airline" operating_airline: String,
    10 "stop_city_list" stop_city_list: String, 11 "ticketing_airline" ticketing_airline: String
} }

/// Response of [`LuggageDirect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LuggageDirectOutput {
    pub data: Vec<LuggageDirectData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { LuggageDirectOutput {
    0 "data" data: Vec<LuggageDirectData>, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`LuggageDirect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LuggageDirectData {
    pub city_code: Option<String>,
    pub direct_type: Option<i64>,
}
model! { LuggageDirectData {
    0 "city_code" city_code: String, 1 "direct_type" direct_type: i64
} }

/// `OrderDetail` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/trade/order-detail`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/OrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetail {
    pub order_num: Option<i64>,
    pub out_order_num: Option<String>,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { OrderDetail(x_acs_airticket_access_token: Secret) "OrderDetail" -> OrderDetailOutput {
    0 "order_num" order_num: i64, 1 "out_order_num" out_order_num: String,
    2 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    3 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None)
] { method: "GET", path: "/airticket/v1/trade/order-detail", } }

/// Response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailOutput {
    pub data: Option<OrderDetailData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { OrderDetailOutput {
    0 "data" data: OrderDetailData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailData {
    pub ancillary_item_detail_list: Vec<OrderDetailAncillaryItemDetailList>,
    pub baggage_allowance_map: BTreeMap<String, DataBaggageAllowanceMapValue>,
    pub book_time: Option<i64>,
    pub flight_item_detail_list: Vec<OrderDetailFlightItemDetailList>,
    pub order_num: Option<i64>,
    pub order_status: Option<i64>,
    pub out_order_num: Option<String>,
    pub passenger_list: Vec<OrderDetailPassengerList>,
    pub pay_status: Option<i64>,
    pub pay_time: Option<i64>,
    pub promotion_price: Option<f64>,
    pub real_pay_price: Option<f64>,
    pub refund_change_rule_map: BTreeMap<String, DataRefundChangeRuleMapValue>,
    pub session_nick: Option<String>,
    pub solution: Option<OrderDetailSolution>,
    pub succeed_time: Option<i64>,
    pub total_price: Option<f64>,
    pub transaction_no: Option<String>,
}
model! { OrderDetailData {
    0 "ancillary_item_detail_list" ancillary_item_detail_list: Vec<OrderDetailAncillaryItemDetailList>,
    1 "baggage_allowance_map" baggage_allowance_map: BTreeMap<String, DataBaggageAllowanceMapValue>,
    2 "book_time" book_time: i64,
    3 "flight_item_detail_list" flight_item_detail_list: Vec<OrderDetailFlightItemDetailList>,
    4 "order_num" order_num: i64, 5 "order_status" order_status: i64, 6 "out_order_num" out_order_num: String,
    7 "passenger_list" passenger_list: Vec<OrderDetailPassengerList>, 8 "pay_status" pay_status: i64,
    9 "pay_time" pay_time: i64, 10 "promotion_price" promotion_price: f64, 11 "real_pay_price" real_pay_price: f64,
    12 "refund_change_rule_map" refund_change_rule_map: BTreeMap<String, DataRefundChangeRuleMapValue>,
    13 "session_nick" session_nick: String, 14 "solution" solution: OrderDetailSolution,
    15 "succeed_time" succeed_time: i64, 16 "total_price" total_price: f64, 17 "transaction_no" transaction_no: String
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailAncillaryItemDetailList {
    pub ancillary: Option<OrderDetailAncillary>,
    pub passenger: Option<OrderDetailPassenger>,
    pub segment_id_list: Vec<String>,
}
model! { OrderDetailAncillaryItemDetailList {
    0 "ancillary" ancillary: OrderDetailAncillary, 1 "passenger" passenger: OrderDetailPassenger,
    2 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailAncillary {
    pub ancillary_id: Option<String>,
    pub ancillary_type: Option<i64>,
    pub baggage_ancillary: Option<OrderDetailBaggageAncillary>,
}
model! { OrderDetailAncillary {
    0 "ancillary_id" ancillary_id: String, 1 "ancillary_type" ancillary_type: i64,
    2 "baggage_ancillary" baggage_ancillary: OrderDetailBaggageAncillary
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailBaggageAncillary {
    pub baggage_amount: Option<i64>,
    pub baggage_weight: Option<i64>,
    pub baggage_weight_unit: Option<String>,
    pub is_all_weight: Option<bool>,
    pub price: Option<f64>,
}
model! { OrderDetailBaggageAncillary {
    0 "baggage_amount" baggage_amount: i64, 1 "baggage_weight" baggage_weight: i64,
    2 "baggage_weight_unit" baggage_weight_unit: String, 3 "is_all_weight" is_all_weight: bool, 4 "price" price: f64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailPassenger {
    pub birthday: Option<String>,
    pub credential: Option<OrderDetailCredential>,
    pub first_name: Option<String>,
    pub gender: Option<i64>,
    pub last_name: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_number: Option<String>,
    pub nationality: Option<String>,
    pub r#type: Option<i64>,
}
model! { OrderDetailPassenger {
    0 "birthday" birthday: String, 1 "credential" credential: OrderDetailCredential, 2 "first_name" first_name: String,
    3 "gender" gender: i64, 4 "last_name" last_name: String, 5 "mobile_country_code" mobile_country_code: String,
    6 "mobile_phone_number" mobile_phone_number: String, 7 "nationality" nationality: String, 8 "type" r#type: i64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailCredential {
    pub cert_issue_place: Option<String>,
    pub credential_num: Option<String>,
    pub credential_type: Option<i64>,
    pub expire_date: Option<String>,
}
model! { OrderDetailCredential {
    0 "cert_issue_place" cert_issue_place: String, 1 "credential_num" credential_num: String,
    2 "credential_type" credential_type: i64, 3 "expire_date" expire_date: String
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBaggageAllowanceMapValue {
    pub baggage_amount: Option<i64>,
    pub baggage_weight: Option<i64>,
    pub baggage_weight_unit: Option<String>,
    pub is_all_weight: Option<bool>,
    pub carry_on_amount: Option<i64>,
    pub carry_on_weight: Option<i64>,
    pub carry_on_weight_unit: Option<String>,
    pub is_all_carry_on_weight: Option<bool>,
    pub carry_length: Option<i64>,
    pub carry_width: Option<i64>,
    pub carry_height: Option<i64>,
    pub carry_sum_of_length_width_height: Option<i64>,
    pub length: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub sum_of_length_width_height: Option<i64>,
}
model! { DataBaggageAllowanceMapValue {
    0 "baggage_amount" baggage_amount: i64, 1 "baggage_weight" baggage_weight: i64,
    2 "baggage_weight_unit" baggage_weight_unit: String, 3 "is_all_weight" is_all_weight: bool,
    4 "carry_on_amount" carry_on_amount: i64, 5 "carry_on_weight" carry_on_weight: i64,
    6 "carry_on_weight_unit" carry_on_weight_unit: String, 7 "is_all_carry_on_weight" is_all_carry_on_weight: bool,
    8 "carry_length" carry_length: i64, 9 "carry_width" carry_width: i64, 10 "carry_height" carry_height: i64,
    11 "carry_sum_of_length_width_height" carry_sum_of_length_width_height: i64, 12 "length" length: i64,
    13 "width" width: i64, 14 "height" height: i64, 15 "sum_of_length_width_height" sum_of_length_width_height: i64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailFlightItemDetailList {
    pub b_pnr_list: Vec<String>,
    pub c_pnr_list: Vec<String>,
    pub flight_price: Option<OrderDetailFlightPrice>,
    pub flight_segment_cabin_relation: Vec<OrderDetailFlightSegmentCabinRelation>,
    pub passenger: Option<OrderDetailFlightItemDetailListPassenger>,
    pub ticket_air_line: Option<String>,
    pub ticket_nos: Vec<String>,
}
model! { OrderDetailFlightItemDetailList {
    0 "b_pnr_list" b_pnr_list: Vec<String>, 1 "c_pnr_list" c_pnr_list: Vec<String>,
    2 "flight_price" flight_price: OrderDetailFlightPrice,
    3 "flight_segment_cabin_relation" flight_segment_cabin_relation: Vec<OrderDetailFlightSegmentCabinRelation>,
    4 "passenger" passenger: OrderDetailFlightItemDetailListPassenger, 5 "ticket_air_line" ticket_air_line: String,
    6 "ticket_nos" ticket_nos: Vec<String>
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailFlightPrice {
    pub sell_price: Option<f64>,
    pub tax: Option<f64>,
}
model! { OrderDetailFlightPrice {
    0 "sell_price" sell_price: f64, 1 "tax" tax: f64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailFlightSegmentCabinRelation {
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub cabin_class_name: Option<String>,
    pub cabin_quantity: Option<String>,
    pub segment_id: Option<String>,
}
model! { OrderDetailFlightSegmentCabinRelation {
    0 "cabin" cabin: String, 1 "cabin_class" cabin_class: String, 2 "cabin_class_name" cabin_class_name: String,
    3 "cabin_quantity" cabin_quantity: String, 4 "segment_id" segment_id: String
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailFlightItemDetailListPassenger {
    pub birthday: Option<String>,
    pub credential: Option<OrderDetailPassengerCredential>,
    pub first_name: Option<String>,
    pub gender: Option<i64>,
    pub last_name: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_number: Option<String>,
    pub nationality: Option<String>,
    pub r#type: Option<i64>,
}
model! { OrderDetailFlightItemDetailListPassenger {
    0 "birthday" birthday: String, 1 "credential" credential: OrderDetailPassengerCredential,
    2 "first_name" first_name: String, 3 "gender" gender: i64, 4 "last_name" last_name: String,
    5 "mobile_country_code" mobile_country_code: String, 6 "mobile_phone_number" mobile_phone_number: String,
    7 "nationality" nationality: String, 8 "type" r#type: i64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailPassengerCredential {
    pub cert_issue_place: Option<String>,
    pub credential_num: Option<String>,
    pub credential_type: Option<i64>,
    pub expire_date: Option<String>,
}
model! { OrderDetailPassengerCredential {
    0 "cert_issue_place" cert_issue_place: String, 1 "credential_num" credential_num: String,
    2 "credential_type" credential_type: i64, 3 "expire_date" expire_date: String
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailPassengerList {
    pub birthday: Option<String>,
    pub credential: Option<OrderDetailPassengerListCredential>,
    pub first_name: Option<String>,
    pub gender: Option<i64>,
    pub last_name: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_number: Option<String>,
    pub nationality: Option<String>,
    pub r#type: Option<i64>,
}
model! { OrderDetailPassengerList {
    0 "birthday" birthday: String, 1 "credential" credential: OrderDetailPassengerListCredential,
    2 "first_name" first_name: String, 3 "gender" gender: i64, 4 "last_name" last_name: String,
    5 "mobile_country_code" mobile_country_code: String, 6 "mobile_phone_number" mobile_phone_number: String,
    7 "nationality" nationality: String, 8 "type" r#type: i64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailPassengerListCredential {
    pub cert_issue_place: Option<String>,
    pub credential_num: Option<String>,
    pub credential_type: Option<i64>,
    pub expire_date: Option<String>,
}
model! { OrderDetailPassengerListCredential {
    0 "cert_issue_place" cert_issue_place: String, 1 "credential_num" credential_num: String,
    2 "credential_type" credential_type: i64, 3 "expire_date" expire_date: String
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRefundChangeRuleMapValue {
    pub refund_rule_all_unused_list: Vec<
        DataRefundChangeRuleMapValueRefundRuleAllUnusedList,
    >,
    pub refund_rule_part_unused_list: Vec<
        DataRefundChangeRuleMapValueRefundRulePartUnusedList,
    >,
    pub change_rule_in_unused_list: Vec<
        DataRefundChangeRuleMapValueChangeRuleInUnusedList,
    >,
    pub change_rule_out_unused_list: Vec<
        DataRefundChangeRuleMapValueChangeRuleOutUnusedList,
    >,
}
model! { DataRefundChangeRuleMapValue {
    0 "refund_rule_all_unused_list" refund_rule_all_unused_list: Vec<DataRefundChangeRuleMapValueRefundRuleAllUnusedList>,
    1 "refund_rule_part_unused_list" refund_rule_part_unused_list: Vec<DataRefundChangeRuleMapValueRefundRulePartUnusedList>,
    2 "change_rule_in_unused_list" change_rule_in_unused_list: Vec<DataRefundChangeRuleMapValueChangeRuleInUnusedList>,
    3 "change_rule_out_unused_list" change_rule_out_unused_list: Vec<DataRefundChangeRuleMapValueChangeRuleOutUnusedList>
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRefundChangeRuleMapValueRefundRuleAllUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_refund: Option<bool>,
    pub refund_fee: Option<f64>,
    pub can_return_all_tax: Option<bool>,
    pub return_part_tax_fee: Option<f64>,
}
model! { DataRefundChangeRuleMapValueRefundRuleAllUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_refund" can_refund: bool, 5 "refund_fee" refund_fee: f64,
    6 "can_return_all_tax" can_return_all_tax: bool, 7 "return_part_tax_fee" return_part_tax_fee: f64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRefundChangeRuleMapValueRefundRulePartUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_refund: Option<bool>,
    pub refund_fee: Option<f64>,
    pub can_return_all_tax: Option<bool>,
    pub return_part_tax_fee: Option<f64>,
}
model! { DataRefundChangeRuleMapValueRefundRulePartUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_refund" can_refund: bool, 5 "refund_fee" refund_fee: f64,
    6 "can_return_all_tax" can_return_all_tax: bool, 7 "return_part_tax_fee" return_part_tax_fee: f64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRefundChangeRuleMapValueChangeRuleInUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_change: Option<bool>,
    pub change_fee: Option<f64>,
}
model! { DataRefundChangeRuleMapValueChangeRuleInUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_change" can_change: bool, 5 "change_fee" change_fee: f64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRefundChangeRuleMapValueChangeRuleOutUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_change: Option<bool>,
    pub change_fee: Option<f64>,
}
model! { DataRefundChangeRuleMapValueChangeRuleOutUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_change" can_change: bool, 5 "change_fee" change_fee: f64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailSolution {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
    pub journey_list: Vec<OrderDetailJourneyList>,
    pub segment_baggage_check_in_info_list: Vec<
        OrderDetailSegmentBaggageCheckInInfoList,
    >,
    pub segment_baggage_mapping_list: Vec<OrderDetailSegmentBaggageMappingList>,
    pub segment_refund_change_rule_mapping_list: Vec<
        OrderDetailSegmentRefundChangeRuleMappingList,
    >,
    pub solution_attribute: Option<OrderDetailSolutionAttribute>,
    pub solution_id: Option<String>,
}
model! { OrderDetailSolution {
    0 "adult_price" adult_price: f64, 1 "adult_tax" adult_tax: f64, 2 "child_price" child_price: f64,
    3 "child_tax" child_tax: f64, 4 "infant_price" infant_price: f64, 5 "infant_tax" infant_tax: f64,
    6 "journey_list" journey_list: Vec<OrderDetailJourneyList>,
    7 "segment_baggage_check_in_info_list" segment_baggage_check_in_info_list: Vec<OrderDetailSegmentBaggageCheckInInfoList>,
    8 "segment_baggage_mapping_list" segment_baggage_mapping_list: Vec<OrderDetailSegmentBaggageMappingList>,
    9 "segment_refund_change_rule_mapping_list" segment_refund_change_rule_mapping_list: Vec<OrderDetailSegmentRefundChangeRuleMappingList>,
    10 "solution_attribute" solution_attribute: OrderDetailSolutionAttribute, 11 "solution_id" solution_id: String
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailJourneyList {
    pub segment_list: Vec<OrderDetailSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { OrderDetailJourneyList {
    0 "segment_list" segment_list: Vec<OrderDetailSegmentList>, 1 "transfer_count" transfer_count: i64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { OrderDetailSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailSegmentBaggageCheckInInfoList {
    pub luggage_direct_info_type: Option<i64>,
    pub segment_id_list: Vec<String>,
}
model! { OrderDetailSegmentBaggageCheckInInfoList {
    0 "luggage_direct_info_type" luggage_direct_info_type: i64, 1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailSegmentBaggageMappingList {
    pub passenger_baggage_allowance_mapping: BTreeMap<
        String,
        DataSolutionSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue,
    >,
    pub segment_id_list: Vec<String>,
}
model! { OrderDetailSegmentBaggageMappingList {
    0 "passenger_baggage_allowance_mapping" passenger_baggage_allowance_mapping: BTreeMap<String, DataSolutionSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue>,
    1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue {
    pub baggage_amount: Option<i64>,
    pub baggage_weight: Option<i64>,
    pub baggage_weight_unit: Option<String>,
    pub is_all_weight: Option<bool>,
    pub carry_on_amount: Option<i64>,
    pub carry_on_weight: Option<i64>,
    pub carry_on_weight_unit: Option<String>,
    pub is_all_carry_on_weight: Option<bool>,
    pub carry_length: Option<i64>,
    pub carry_width: Option<i64>,
    pub carry_height: Option<i64>,
    pub carry_sum_of_length_width_height: Option<i64>,
    pub length: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub sum_of_length_width_height: Option<i64>,
}
model! { DataSolutionSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue {
    0 "baggage_amount" baggage_amount: i64, 1 "baggage_weight" baggage_weight: i64,
    2 "baggage_weight_unit" baggage_weight_unit: String, 3 "is_all_weight" is_all_weight: bool,
    4 "carry_on_amount" carry_on_amount: i64, 5 "carry_on_weight" carry_on_weight: i64,
    6 "carry_on_weight_unit" carry_on_weight_unit: String, 7 "is_all_carry_on_weight" is_all_carry_on_weight: bool,
    8 "carry_length" carry_length: i64, 9 "carry_width" carry_width: i64, 10 "carry_height" carry_height: i64,
    11 "carry_sum_of_length_width_height" carry_sum_of_length_width_height: i64, 12 "length" length: i64,
    13 "width" width: i64, 14 "height" height: i64, 15 "sum_of_length_width_height" sum_of_length_width_height: i64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailSegmentRefundChangeRuleMappingList {
    pub refund_change_rule_map: BTreeMap<
        String,
        DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue,
    >,
    pub segment_id_list: Vec<String>,
}
model! { OrderDetailSegmentRefundChangeRuleMappingList {
    0 "refund_change_rule_map" refund_change_rule_map: BTreeMap<String, DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue>,
    1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue {
    pub refund_rule_all_unused_list: Vec<
        DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRuleAllUnusedList,
    >,
    pub refund_rule_part_unused_list: Vec<
        DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRulePartUnusedList,
    >,
    pub change_rule_in_unused_list: Vec<
        DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleInUnusedList,
    >,
    pub change_rule_out_unused_list: Vec<
        DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleOutUnusedList,
    >,
}
model! { DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue {
    0 "refund_rule_all_unused_list" refund_rule_all_unused_list: Vec<DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRuleAllUnusedList>,
    1 "refund_rule_part_unused_list" refund_rule_part_unused_list: Vec<DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRulePartUnusedList>,
    2 "change_rule_in_unused_list" change_rule_in_unused_list: Vec<DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleInUnusedList>,
    3 "change_rule_out_unused_list" change_rule_out_unused_list: Vec<DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleOutUnusedList>
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRuleAllUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_refund: Option<bool>,
    pub refund_fee: Option<f64>,
    pub can_return_all_tax: Option<bool>,
    pub return_part_tax_fee: Option<f64>,
}
model! { DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRuleAllUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_refund" can_refund: bool, 5 "refund_fee" refund_fee: f64,
    6 "can_return_all_tax" can_return_all_tax: bool, 7 "return_part_tax_fee" return_part_tax_fee: f64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRulePartUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_refund: Option<bool>,
    pub refund_fee: Option<f64>,
    pub can_return_all_tax: Option<bool>,
    pub return_part_tax_fee: Option<f64>,
}
model! { DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRulePartUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_refund" can_refund: bool, 5 "refund_fee" refund_fee: f64,
    6 "can_return_all_tax" can_return_all_tax: bool, 7 "return_part_tax_fee" return_part_tax_fee: f64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleInUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_change: Option<bool>,
    pub change_fee: Option<f64>,
}
model! { DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleInUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_change" can_change: bool, 5 "change_fee" change_fee: f64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleOutUnusedList {
    pub r#type: Option<i64>,
    pub time_unit: Option<String>,
    pub rule_start_time: Option<i64>,
    pub rule_end_time: Option<i64>,
    pub can_change: Option<bool>,
    pub change_fee: Option<f64>,
}
model! { DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleOutUnusedList {
    0 "type" r#type: i64, 1 "time_unit" time_unit: String, 2 "rule_start_time" rule_start_time: i64,
    3 "rule_end_time" rule_end_time: i64, 4 "can_change" can_change: bool, 5 "change_fee" change_fee: f64
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailSolutionAttribute {
    pub issue_time_info: Option<OrderDetailIssueTimeInfo>,
    pub supply_source_type: Option<String>,
}
model! { OrderDetailSolutionAttribute {
    0 "issue_time_info" issue_time_info: OrderDetailIssueTimeInfo, 1 "supply_source_type" supply_source_type: String
} }

/// In the response of [`OrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailIssueTimeInfo {
    pub issue_ticket_type: Option<i64>,
    pub issue_time_limit: Option<i64>,
}
model! { OrderDetailIssueTimeInfo {
    0 "issue_ticket_type" issue_ticket_type: i64, 1 "issue_time_limit" issue_time_limit: i64
} }

/// `OrderList` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/trade/order-list`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/OrderList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderList {
    /// Required.
    pub book_time_end: i64,
    /// Required.
    pub book_time_start: i64,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { OrderList(book_time_end: i64, book_time_start: i64, x_acs_airticket_access_token: Secret)
    "OrderList" -> OrderListOutput {
    0 "book_time_end" book_time_end, 1 "book_time_start" book_time_start, 2 "page_index" page_index: i64,
    3 "page_size" page_size: i64, 4 "status" status: i64, 5 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    6 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None)
] { method: "GET", path: "/airticket/v1/trade/order-list", } }

/// Response of [`OrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderListOutput {
    pub data: Option<OrderListData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { OrderListOutput {
    0 "data" data: OrderListData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`OrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderListData {
    pub list: Vec<OrderListList>,
    pub pagination: Option<OrderListPagination>,
}
model! { OrderListData {
    0 "list" list: Vec<OrderListList>, 1 "pagination" pagination: OrderListPagination
} }

/// In the response of [`OrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderListList {
    pub book_time: Option<i64>,
    pub order_num: Option<i64>,
    pub order_status: Option<String>,
    pub out_order_num: Option<String>,
    pub passenger_list: Vec<OrderListPassengerList>,
    pub pay_status: Option<String>,
    pub pay_time: Option<i64>,
    pub promotion_price: Option<f64>,
    pub real_pay_price: Option<f64>,
    pub session_nick: Option<String>,
    pub succeed_time: Option<i64>,
    pub total_price: Option<f64>,
    pub transaction_no: Option<String>,
}
model! { OrderListList {
    0 "book_time" book_time: i64, 1 "order_num" order_num: i64, 2 "order_status" order_status: String,
    3 "out_order_num" out_order_num: String, 4 "passenger_list" passenger_list: Vec<OrderListPassengerList>,
    5 "pay_status" pay_status: String, 6 "pay_time" pay_time: i64, 7 "promotion_price" promotion_price: f64,
    8 "real_pay_price" real_pay_price: f64, 9 "session_nick" session_nick: String, 10 "succeed_time" succeed_time: i64,
    11 "total_price" total_price: f64, 12 "transaction_no" transaction_no: String
} }

/// In the response of [`OrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderListPassengerList {
    pub birthday: Option<String>,
    pub credential: Option<OrderListCredential>,
    pub first_name: Option<String>,
    pub gender: Option<i64>,
    pub last_name: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_number: Option<String>,
    pub nationality: Option<String>,
    pub r#type: Option<i64>,
}
model! { OrderListPassengerList {
    0 "birthday" birthday: String, 1 "credential" credential: OrderListCredential, 2 "first_name" first_name: String,
    3 "gender" gender: i64, 4 "last_name" last_name: String, 5 "mobile_country_code" mobile_country_code: String,
    6 "mobile_phone_number" mobile_phone_number: String, 7 "nationality" nationality: String, 8 "type" r#type: i64
} }

/// In the response of [`OrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderListCredential {
    pub cert_issue_place: Option<String>,
    pub credential_num: Option<String>,
    pub credential_type: Option<i64>,
    pub expire_date: Option<String>,
}
model! { OrderListCredential {
    0 "cert_issue_place" cert_issue_place: String, 1 "credential_num" credential_num: String,
    2 "credential_type" credential_type: i64, 3 "expire_date" expire_date: String
} }

/// In the response of [`OrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderListPagination {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { OrderListPagination {
    0 "current_page" current_page: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64,
    3 "total_page" total_page: i64
} }

/// `Pricing` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/trade/action-pricing`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/Pricing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pricing {
    /// Required.
    pub solution_id: String,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Pricing(solution_id: String, x_acs_airticket_access_token: Secret) "Pricing" -> PricingOutput {
    0 "solution_id" solution_id, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { path: "/airticket/v1/trade/action-pricing", } }

/// Response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingOutput {
    pub data: Option<PricingData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { PricingOutput {
    0 "data" data: PricingData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingData {
    pub changed_price_info: Option<PricingChangedPriceInfo>,
    pub is_changed: Option<bool>,
    pub original_price_info: Option<PricingOriginalPriceInfo>,
    pub remain_seats: Option<String>,
    pub solution: Option<PricingSolution>,
}
model! { PricingData {
    0 "changed_price_info" changed_price_info: PricingChangedPriceInfo, 1 "is_changed" is_changed: bool,
    2 "original_price_info" original_price_info: PricingOriginalPriceInfo, 3 "remain_seats" remain_seats: String,
    4 "solution" solution: PricingSolution
} }

/// In the response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingChangedPriceInfo {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
}
model! { PricingChangedPriceInfo {
    0 "adult_price" adult_price: f64, 1 "adult_tax" adult_tax: f64, 2 "child_price" child_price: f64,
    3 "child_tax" child_tax: f64, 4 "infant_price" infant_price: f64, 5 "infant_tax" infant_tax: f64
} }

/// In the response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingOriginalPriceInfo {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
}
model! { PricingOriginalPriceInfo {
    0 "adult_price" adult_price: f64, 1 "adult_tax" adult_tax: f64, 2 "child_price" child_price: f64,
    3 "child_tax" child_tax: f64, 4 "infant_price" infant_price: f64, 5 "infant_tax" infant_tax: f64
} }

/// In the response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingSolution {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
    pub journey_list: Vec<PricingJourneyList>,
    pub segment_baggage_check_in_info_list: Vec<PricingSegmentBaggageCheckInInfoList>,
    pub segment_baggage_mapping_list: Vec<PricingSegmentBaggageMappingList>,
    pub segment_refund_change_rule_mapping_list: Vec<
        PricingSegmentRefundChangeRuleMappingList,
    >,
    pub solution_attribute: Option<PricingSolutionAttribute>,
    pub solution_id: Option<String>,
}
model! { PricingSolution {
    0 "adult_price" adult_price: f64, 1 "adult_tax" adult_tax: f64, 2 "child_price" child_price: f64,
    3 "child_tax" child_tax: f64, 4 "infant_price" infant_price: f64, 5 "infant_tax" infant_tax: f64,
    6 "journey_list" journey_list: Vec<PricingJourneyList>,
    7 "segment_baggage_check_in_info_list" segment_baggage_check_in_info_list: Vec<PricingSegmentBaggageCheckInInfoList>,
    8 "segment_baggage_mapping_list" segment_baggage_mapping_list: Vec<PricingSegmentBaggageMappingList>,
    9 "segment_refund_change_rule_mapping_list" segment_refund_change_rule_mapping_list: Vec<PricingSegmentRefundChangeRuleMappingList>,
    10 "solution_attribute" solution_attribute: PricingSolutionAttribute, 11 "solution_id" solution_id: String
} }

/// In the response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingJourneyList {
    pub segment_list: Vec<PricingSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { PricingJourneyList {
    0 "segment_list" segment_list: Vec<PricingSegmentList>, 1 "transfer_count" transfer_count: i64
} }

/// In the response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { PricingSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// In the response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingSegmentBaggageCheckInInfoList {
    pub luggage_direct_info_type: Option<i64>,
    pub segment_id_list: Vec<String>,
}
model! { PricingSegmentBaggageCheckInInfoList {
    0 "luggage_direct_info_type" luggage_direct_info_type: i64, 1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingSegmentBaggageMappingList {
    pub passenger_baggage_allowance_mapping: BTreeMap<
        String,
        DataSolutionSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue,
    >,
    pub segment_id_list: Vec<String>,
}
model! { PricingSegmentBaggageMappingList {
    0 "passenger_baggage_allowance_mapping" passenger_baggage_allowance_mapping: BTreeMap<String, DataSolutionSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue>,
    1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingSegmentRefundChangeRuleMappingList {
    pub refund_change_rule_map: BTreeMap<
        String,
        DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue,
    >,
    pub segment_id_list: Vec<String>,
}
model! { PricingSegmentRefundChangeRuleMappingList {
    0 "refund_change_rule_map" refund_change_rule_map: BTreeMap<String, DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue>,
    1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingSolutionAttribute {
    pub issue_time_info: Option<PricingIssueTimeInfo>,
    pub supply_source_type: Option<String>,
}
model! { PricingSolutionAttribute {
    0 "issue_time_info" issue_time_info: PricingIssueTimeInfo, 1 "supply_source_type" supply_source_type: String
} }

/// In the response of [`Pricing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingIssueTimeInfo {
    pub issue_ticket_type: Option<i64>,
    pub issue_time_limit: Option<i64>,
}
model! { PricingIssueTimeInfo {
    0 "issue_ticket_type" issue_ticket_type: i64, 1 "issue_time_limit" issue_time_limit: i64
} }

/// `RefundApply` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/refund/action-apply`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/RefundApply>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApply {
    /// Required.
    pub order_num: i64,
    /// Required.
    pub refund_journeys: Vec<RefundApplyRefundJourneys>,
    /// Required.
    pub refund_passenger_list: Vec<RefundApplyRefundPassengerList>,
    /// Required.
    pub refund_type: RefundApplyRefundType,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}

/// Arguments of [`RefundApply::new`].
pub struct RefundApplyRequired {
    pub order_num: i64,
    pub refund_journeys: Vec<RefundApplyRefundJourneys>,
    pub refund_passenger_list: Vec<RefundApplyRefundPassengerList>,
    pub refund_type: RefundApplyRefundType,
    pub x_acs_airticket_access_token: Secret,
}
operation! {
    RefundApply { RefundApplyRequired: order_num, refund_journeys, refund_passenger_list, refund_type, x_acs_airticket_access_token }
    "RefundApply" -> RefundApplyOutput {
    0 "order_num" order_num, 1 "refund_journeys" refund_journeys, 2 "refund_passenger_list" refund_passenger_list,
    3 "refund_type" refund_type, 4 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    5 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None)
] { path: "/airticket/v1/refund/action-apply", } }

/// In the request of [`RefundApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyRefundJourneys {
    /// Required.
    pub segment_list: Option<Vec<RefundApplySegmentList>>,
}
input! { RefundApplyRefundJourneys(segment_list: Vec<RefundApplySegmentList>) {
    0 "segment_list" segment_list: Vec<RefundApplySegmentList>
} }

/// In the request of [`RefundApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplySegmentList {
    /// Required.
    pub arrival_airport: Option<String>,
    /// Required.
    pub arrival_city: Option<String>,
    /// Required.
    pub departure_airport: Option<String>,
    /// Required.
    pub departure_city: Option<String>,
}
input! {
    RefundApplySegmentList(arrival_airport: String, arrival_city: String, departure_airport: String, departure_city: String) {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "departure_airport" departure_airport: String, 3 "departure_city" departure_city: String
} }

/// In the request of [`RefundApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyRefundPassengerList {
    pub document: Option<String>,
    /// Required.
    pub first_name: Option<String>,
    /// Required.
    pub last_name: Option<String>,
}
input! { RefundApplyRefundPassengerList(first_name: String, last_name: String) {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

/// In the request of [`RefundApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyRefundType {
    pub file: Option<Vec<String>>,
    /// Required.
    pub refund_type_id: Option<i64>,
    pub remark: Option<String>,
}
input! { RefundApplyRefundType(refund_type_id: i64) {
    0 "file" file: Vec<String>, 1 "refund_type_id" refund_type_id: i64, 2 "remark" remark: String
} }

/// Response of [`RefundApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyOutput {
    pub data: Option<RefundApplyData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { RefundApplyOutput {
    0 "data" data: RefundApplyData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`RefundApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyData {
    pub order_num: Option<i64>,
    pub refund_results: Vec<RefundApplyRefundResults>,
}
model! { RefundApplyData {
    0 "order_num" order_num: i64, 1 "refund_results" refund_results: Vec<RefundApplyRefundResults>
} }

/// In the response of [`RefundApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyRefundResults {
    pub fail_reason: Option<String>,
    pub refund_order_num: Option<i64>,
    pub refund_passengers: Vec<RefundApplyRefundPassengers>,
    pub status: Option<i64>,
}
model! { RefundApplyRefundResults {
    0 "fail_reason" fail_reason: String, 1 "refund_order_num" refund_order_num: i64,
    2 "refund_passengers" refund_passengers: Vec<RefundApplyRefundPassengers>, 3 "status" status: i64
} }

/// In the response of [`RefundApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyRefundPassengers {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { RefundApplyRefundPassengers {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

/// `RefundDetail` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/refund/detail`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/RefundDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetail {
    /// Required.
    pub refund_order_num: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { RefundDetail(refund_order_num: i64, x_acs_airticket_access_token: Secret)
    "RefundDetail" -> RefundDetailOutput {
    0 "refund_order_num" refund_order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { method: "GET", path: "/airticket/v1/refund/detail", } }

/// Response of [`RefundDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailOutput {
    pub data: Option<RefundDetailData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { RefundDetailOutput {
    0 "data" data: RefundDetailData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`RefundDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailData {
    pub contain_multi_refund: Option<bool>,
    pub multi_refund_details: Vec<RefundDetailMultiRefundDetails>,
    pub order_num: Option<i64>,
    pub passenger_refund_details: Vec<RefundDetailPassengerRefundDetails>,
    pub pay_success_utc_time: Option<i64>,
    pub refund_attachment_urls: Vec<String>,
    pub refund_journeys: Vec<RefundDetailRefundJourneys>,
    pub refund_order_num: Option<i64>,
    pub refund_reason: Option<String>,
    pub refund_type: Option<i64>,
    pub refuse_reason: Option<String>,
    pub status: Option<i64>,
    pub transaction_no: Option<String>,
    pub utc_create_time: Option<i64>,
}
model! { RefundDetailData {
    0 "contain_multi_refund" contain_multi_refund: bool,
    1 "multi_refund_details" multi_refund_details: Vec<RefundDetailMultiRefundDetails>, 2 "order_num" order_num: i64,
    3 "passenger_refund_details" passenger_refund_details: Vec<RefundDetailPassengerRefundDetails>,
    4 "pay_success_utc_time" pay_success_utc_time: i64, 5 "refund_attachment_urls" refund_attachment_urls: Vec<String>,
    6 "refund_journeys" refund_journeys: Vec<RefundDetailRefundJourneys>, 7 "refund_order_num" refund_order_num: i64,
    8 "refund_reason" refund_reason: String, 9 "refund_type" refund_type: i64, 10 "refuse_reason" refuse_reason: String,
    11 "status" status: i64, 12 "transaction_no" transaction_no: String, 13 "utc_create_time" utc_create_time: i64
} }

/// In the response of [`RefundDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailMultiRefundDetails {
    pub multi_refund_order_num: Option<i64>,
    pub multi_refund_transaction_no: Option<String>,
    pub passenger_multi_refund_details: Vec<RefundDetailPassengerMultiRefundDetails>,
}
model! { RefundDetailMultiRefundDetails {
    0 "multi_refund_order_num" multi_refund_order_num: i64,
    1 "multi_refund_transaction_no" multi_refund_transaction_no: String,
    2 "passenger_multi_refund_details" passenger_multi_refund_details: Vec<RefundDetailPassengerMultiRefundDetails>
} }

/// In the response of [`RefundDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailPassengerMultiRefundDetails {
    pub change_order_refund_fee: Option<f64>,
    pub original_order_refund_fee: Option<f64>,
    pub passenger: Option<RefundDetailPassenger>,
}
model! { RefundDetailPassengerMultiRefundDetails {
    0 "change_order_refund_fee" change_order_refund_fee: f64,
    1 "original_order_refund_fee" original_order_refund_fee: f64, 2 "passenger" passenger: RefundDetailPassenger
} }

/// In the response of [`RefundDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailPassenger {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { RefundDetailPassenger {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

/// In the response of [`RefundDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailPassengerRefundDetails {
    pub passenger: Option<RefundDetailPassengerRefundDetailsPassenger>,
    pub refund_fee: Option<RefundDetailRefundFee>,
}
model! { RefundDetailPassengerRefundDetails {
    0 "passenger" passenger: RefundDetailPassengerRefundDetailsPassenger,
    1 "refund_fee" refund_fee: RefundDetailRefundFee
} }

/// In the response of [`RefundDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailPassengerRefundDetailsPassenger {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { RefundDetailPassengerRefundDetailsPassenger {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

/// In the response of [`RefundDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailRefundFee {
    pub already_used_total_fee: Option<f64>,
    pub ancillary_refund_to_buyer_money: Option<f64>,
    pub modify_refund_to_buyer_money: Option<f64>,
    pub non_refundable_change_service_fee: Option<f64>,
    pub non_refundable_change_upgrade_fee: Option<f64>,
    pub non_refundable_tax_fee: Option<f64>,
    pub non_refundable_ticket_fee: Option<f64>,
    pub refund_to_buyer_money: Option<f64>,
    pub suez_service_fee: Option<f64>,
}
model! { RefundDetailRefundFee {
    0 "already_used_total_fee" already_used_total_fee: f64,
    1 "ancillary_refund_to_buyer_money" ancillary_refund_to_buyer_money: f64,
    2 "modify_refund_to_buyer_money" modify_refund_to_buyer_money: f64,
    3 "non_refundable_change_service_fee" non_refundable_change_service_fee: f64,
    4 "non_refundable_change_upgrade_fee" non_refundable_change_upgrade_fee: f64,
    5 "non_refundable_tax_fee" non_refundable_tax_fee: f64,
    6 "non_refundable_ticket_fee" non_refundable_ticket_fee: f64, 7 "refund_to_buyer_money" refund_to_buyer_money: f64,
    8 "suez_service_fee" suez_service_fee: f64
} }

/// In the response of [`RefundDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailRefundJourneys {
    pub segment_list: Vec<RefundDetailSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { RefundDetailRefundJourneys {
    0 "segment_list" segment_list: Vec<RefundDetailSegmentList>, 1 "transfer_count" transfer_count: i64
} }

/// In the response of [`RefundDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { RefundDetailSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// `RefundDetailList` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/refund/detail-list`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/RefundDetailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailList {
    pub order_num: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub refund_create_begin_time: i64,
    /// Required.
    pub refund_create_end_time: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! {
    RefundDetailList(refund_create_begin_time: i64, refund_create_end_time: i64, x_acs_airticket_access_token: Secret)
    "RefundDetailList" -> RefundDetailListOutput {
    0 "order_num" order_num: i64, 1 "page_index" page_index: i64, 2 "page_size" page_size: i64,
    3 "refund_create_begin_time" refund_create_begin_time, 4 "refund_create_end_time" refund_create_end_time,
    5 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    6 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None)
] { method: "GET", path: "/airticket/v1/refund/detail-list", } }

/// Response of [`RefundDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailListOutput {
    pub data: Option<RefundDetailListData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { RefundDetailListOutput {
    0 "data" data: RefundDetailListData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`RefundDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailListData {
    pub list: Vec<RefundDetailListList>,
    pub pagination: Option<RefundDetailListPagination>,
}
model! { RefundDetailListData {
    0 "list" list: Vec<RefundDetailListList>, 1 "pagination" pagination: RefundDetailListPagination
} }

/// In the response of [`RefundDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailListList {
    pub is_multi_refund: Option<bool>,
    pub order_num: Option<i64>,
    pub refund_order_num: Option<i64>,
    pub refund_order_status: Option<i64>,
    pub related_refund_order_num: Option<String>,
    pub transaction_no: Option<String>,
    pub utc_create_time: Option<i64>,
}
model! { RefundDetailListList {
    0 "is_multi_refund" is_multi_refund: bool, 1 "order_num" order_num: i64, 2 "refund_order_num" refund_order_num: i64,
    3 "refund_order_status" refund_order_status: i64, 4 "related_refund_order_num" related_refund_order_num: String,
    5 "transaction_no" transaction_no: String, 6 "utc_create_time" utc_create_time: i64
} }

/// In the response of [`RefundDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailListPagination {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { RefundDetailListPagination {
    0 "current_page" current_page: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64,
    3 "total_page" total_page: i64
} }

/// Searches: `Search` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/trade/action-search`. Reads only. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/Search>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    pub adults: Option<i64>,
    /// Required.
    pub air_legs: Vec<SearchAirLegs>,
    pub cabin_class: Option<String>,
    pub children: Option<i64>,
    pub infants: Option<i64>,
    pub search_control_options: Option<SearchSearchControlOptions>,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Search(air_legs: Vec<SearchAirLegs>, x_acs_airticket_access_token: Secret) "Search" -> SearchOutput {
    0 "adults" adults: i64, 1 "air_legs" air_legs, 2 "cabin_class" cabin_class: String, 3 "children" children: i64,
    4 "infants" infants: i64, 5 "search_control_options" search_control_options: SearchSearchControlOptions,
    6 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    7 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None)
] { path: "/airticket/v1/trade/action-search", } }

/// In the request of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAirLegs {
    pub arrival_airport_list: Option<Vec<String>>,
    pub arrival_city: Option<String>,
    pub departure_airport_list: Option<Vec<String>>,
    pub departure_city: Option<String>,
    /// Required.
    pub departure_date: Option<String>,
}
input! { SearchAirLegs(departure_date: String) {
    0 "arrival_airport_list" arrival_airport_list: Vec<String>, 1 "arrival_city" arrival_city: String,
    2 "departure_airport_list" departure_airport_list: Vec<String>, 3 "departure_city" departure_city: String,
    4 "departure_date" departure_date: String
} }

/// In the request of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSearchControlOptions {
    pub airline_excluded_list: Option<Vec<String>>,
    pub airline_prefer_list: Option<Vec<String>>,
    pub service_quality: Option<String>,
}
input! { SearchSearchControlOptions() {
    0 "airline_excluded_list" airline_excluded_list: Vec<String>,
    1 "airline_prefer_list" airline_prefer_list: Vec<String>, 2 "service_quality" service_quality: String
} }

/// Response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutput {
    pub data: Option<SearchData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { SearchOutput {
    0 "data" data: SearchData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchData {
    pub solution_list: Vec<SearchSolutionList>,
}
model! { SearchData {
    0 "solution_list" solution_list: Vec<SearchSolutionList>
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSolutionList {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
    pub journey_list: Vec<SearchJourneyList>,
    pub segment_baggage_check_in_info_list: Vec<SearchSegmentBaggageCheckInInfoList>,
    pub segment_baggage_mapping_list: Vec<SearchSegmentBaggageMappingList>,
    pub segment_refund_change_rule_mapping_list: Vec<
        SearchSegmentRefundChangeRuleMappingList,
    >,
    pub solution_attribute: Option<SearchSolutionAttribute>,
    pub solution_id: Option<String>,
}
model! { SearchSolutionList {
    0 "adult_price" adult_price: f64, 1 "adult_tax" adult_tax: f64, 2 "child_price" child_price: f64,
    3 "child_tax" child_tax: f64, 4 "infant_price" infant_price: f64, 5 "infant_tax" infant_tax: f64,
    6 "journey_list" journey_list: Vec<SearchJourneyList>,
    7 "segment_baggage_check_in_info_list" segment_baggage_check_in_info_list: Vec<SearchSegmentBaggageCheckInInfoList>,
    8 "segment_baggage_mapping_list" segment_baggage_mapping_list: Vec<SearchSegmentBaggageMappingList>,
    9 "segment_refund_change_rule_mapping_list" segment_refund_change_rule_mapping_list: Vec<SearchSegmentRefundChangeRuleMappingList>,
    10 "solution_attribute" solution_attribute: SearchSolutionAttribute, 11 "solution_id" solution_id: String
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchJourneyList {
    pub segment_list: Vec<SearchSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { SearchJourneyList {
    0 "segment_list" segment_list: Vec<SearchSegmentList>, 1 "transfer_count" transfer_count: i64
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { SearchSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSegmentBaggageCheckInInfoList {
    pub luggage_direct_info_type: Option<i64>,
    pub segment_id_list: Vec<String>,
}
model! { SearchSegmentBaggageCheckInInfoList {
    0 "luggage_direct_info_type" luggage_direct_info_type: i64, 1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSegmentBaggageMappingList {
    pub passenger_baggage_allowance_mapping: BTreeMap<
        String,
        DataSolutionListSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue,
    >,
    pub segment_id_list: Vec<String>,
}
model! { SearchSegmentBaggageMappingList {
    0 "passenger_baggage_allowance_mapping" passenger_baggage_allowance_mapping: BTreeMap<String, DataSolutionListSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue>,
    1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSegmentRefundChangeRuleMappingList {
    pub refund_change_rule_map: BTreeMap<
        String,
        DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue,
    >,
    pub segment_id_list: Vec<String>,
}
model! { SearchSegmentRefundChangeRuleMappingList {
    0 "refund_change_rule_map" refund_change_rule_map: BTreeMap<String, DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue>,
    1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSolutionAttribute {
    pub issue_time_info: Option<SearchIssueTimeInfo>,
    pub supply_source_type: Option<String>,
}
model! { SearchSolutionAttribute {
    0 "issue_time_info" issue_time_info: SearchIssueTimeInfo, 1 "supply_source_type" supply_source_type: String
} }

/// In the response of [`Search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchIssueTimeInfo {
    pub issue_ticket_type: Option<i64>,
    pub issue_time_limit: Option<i64>,
}
model! { SearchIssueTimeInfo {
    0 "issue_ticket_type" issue_ticket_type: i64, 1 "issue_time_limit" issue_time_limit: i64
} }

/// `StandardSearch` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/trade/action-standardsearch`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/StandardSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearch {
    pub adults: Option<i64>,
    /// Required.
    pub air_legs: Vec<StandardSearchAirLegs>,
    pub cabin_class: Option<String>,
    pub children: Option<i64>,
    pub infants: Option<i64>,
    pub search_control_options: Option<StandardSearchSearchControlOptions>,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { StandardSearch(air_legs: Vec<StandardSearchAirLegs>, x_acs_airticket_access_token: Secret)
    "StandardSearch" -> StandardSearchOutput {
    0 "adults" adults: i64, 1 "air_legs" air_legs, 2 "cabin_class" cabin_class: String, 3 "children" children: i64,
    4 "infants" infants: i64, 5 "search_control_options" search_control_options: StandardSearchSearchControlOptions,
    6 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    7 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None)
] { path: "/airticket/v1/trade/action-standardsearch", } }

/// In the request of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchAirLegs {
    pub arrival_airport_list: Option<Vec<String>>,
    pub arrival_city: Option<String>,
    pub departure_airport_list: Option<Vec<String>>,
    pub departure_city: Option<String>,
    /// Required.
    pub departure_date: Option<String>,
}
input! { StandardSearchAirLegs(departure_date: String) {
    0 "arrival_airport_list" arrival_airport_list: Vec<String>, 1 "arrival_city" arrival_city: String,
    2 "departure_airport_list" departure_airport_list: Vec<String>, 3 "departure_city" departure_city: String,
    4 "departure_date" departure_date: String
} }

/// In the request of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchSearchControlOptions {
    pub airline_excluded_list: Option<Vec<String>>,
    pub airline_prefer_list: Option<Vec<String>>,
    pub service_quality: Option<String>,
}
input! { StandardSearchSearchControlOptions() {
    0 "airline_excluded_list" airline_excluded_list: Vec<String>,
    1 "airline_prefer_list" airline_prefer_list: Vec<String>, 2 "service_quality" service_quality: String
} }

/// Response of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchOutput {
    pub data: Option<StandardSearchData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { StandardSearchOutput {
    0 "data" data: StandardSearchData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchData {
    pub solution_list: Vec<StandardSearchSolutionList>,
}
model! { StandardSearchData {
    0 "solution_list" solution_list: Vec<StandardSearchSolutionList>
} }

/// In the response of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchSolutionList {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
    pub journey_list: Vec<StandardSearchJourneyList>,
    pub segment_baggage_check_in_info_list: Vec<
        StandardSearchSegmentBaggageCheckInInfoList,
    >,
    pub segment_baggage_mapping_list: Vec<StandardSearchSegmentBaggageMappingList>,
    pub segment_refund_change_rule_mapping_list: Vec<
        StandardSearchSegmentRefundChangeRuleMappingList,
    >,
    pub solution_attribute: Option<StandardSearchSolutionAttribute>,
    pub solution_id: Option<String>,
}
model! { StandardSearchSolutionList {
    0 "adult_price" adult_price: f64, 1 "adult_tax" adult_tax: f64, 2 "child_price" child_price: f64,
    3 "child_tax" child_tax: f64, 4 "infant_price" infant_price: f64, 5 "infant_tax" infant_tax: f64,
    6 "journey_list" journey_list: Vec<StandardSearchJourneyList>,
    7 "segment_baggage_check_in_info_list" segment_baggage_check_in_info_list: Vec<StandardSearchSegmentBaggageCheckInInfoList>,
    8 "segment_baggage_mapping_list" segment_baggage_mapping_list: Vec<StandardSearchSegmentBaggageMappingList>,
    9 "segment_refund_change_rule_mapping_list" segment_refund_change_rule_mapping_list: Vec<StandardSearchSegmentRefundChangeRuleMappingList>,
    10 "solution_attribute" solution_attribute: StandardSearchSolutionAttribute, 11 "solution_id" solution_id: String
} }

/// In the response of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchJourneyList {
    pub segment_list: Vec<StandardSearchSegmentList>,
    pub transfer_count: Option<i64>,
}
model! { StandardSearchJourneyList {
    0 "segment_list" segment_list: Vec<StandardSearchSegmentList>, 1 "transfer_count" transfer_count: i64
} }

/// In the response of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchSegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<String>,
    pub availability: Option<String>,
    pub cabin: Option<String>,
    pub cabin_class: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<String>,
    pub equip_type: Option<String>,
    pub flight_duration: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub marketing_flight_no_int: Option<i64>,
    pub operating_airline: Option<String>,
    pub operating_flight_no: Option<String>,
    pub segment_id: Option<String>,
    pub stop_city_list: Option<String>,
    pub stop_quantity: Option<i64>,
}
model! { StandardSearchSegmentList {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrival_terminal" arrival_terminal: String, 3 "arrival_time" arrival_time: String,
    4 "availability" availability: String, 5 "cabin" cabin: String, 6 "cabin_class" cabin_class: String,
    7 "code_share" code_share: bool, 8 "departure_airport" departure_airport: String,
    9 "departure_city" departure_city: String, 10 "departure_terminal" departure_terminal: String,
    11 "departure_time" departure_time: String, 12 "equip_type" equip_type: String,
    13 "flight_duration" flight_duration: i64, 14 "marketing_airline" marketing_airline: String,
    15 "marketing_flight_no" marketing_flight_no: String, 16 "marketing_flight_no_int" marketing_flight_no_int: i64,
    17 "operating_airline" operating_airline: String, 18 "operating_flight_no" operating_flight_no: String,
    19 "segment_id" segment_id: String, 20 "stop_city_list" stop_city_list: String,
    21 "stop_quantity" stop_quantity: i64
} }

/// In the response of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchSegmentBaggageCheckInInfoList {
    pub luggage_direct_info_type: Option<i64>,
    pub segment_id_list: Vec<String>,
}
model! { StandardSearchSegmentBaggageCheckInInfoList {
    0 "luggage_direct_info_type" luggage_direct_info_type: i64, 1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchSegmentBaggageMappingList {
    pub passenger_baggage_allowance_mapping: BTreeMap<
        String,
        DataSolutionListSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue,
    >,
    pub segment_id_list: Vec<String>,
}
model! { StandardSearchSegmentBaggageMappingList {
    0 "passenger_baggage_allowance_mapping" passenger_baggage_allowance_mapping: BTreeMap<String, DataSolutionListSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue>,
    1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchSegmentRefundChangeRuleMappingList {
    pub refund_change_rule_map: BTreeMap<
        String,
        DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue,
    >,
    pub segment_id_list: Vec<String>,
}
model! { StandardSearchSegmentRefundChangeRuleMappingList {
    0 "refund_change_rule_map" refund_change_rule_map: BTreeMap<String, DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue>,
    1 "segment_id_list" segment_id_list: Vec<String>
} }

/// In the response of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchSolutionAttribute {
    pub issue_time_info: Option<StandardSearchIssueTimeInfo>,
    pub supply_source_type: Option<String>,
}
model! { StandardSearchSolutionAttribute {
    0 "issue_time_info" issue_time_info: StandardSearchIssueTimeInfo, 1 "supply_source_type" supply_source_type: String
} }

/// In the response of [`StandardSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchIssueTimeInfo {
    pub issue_ticket_type: Option<i64>,
    pub issue_time_limit: Option<i64>,
}
model! { StandardSearchIssueTimeInfo {
    0 "issue_ticket_type" issue_ticket_type: i64, 1 "issue_time_limit" issue_time_limit: i64
} }

/// `TicketApplyRefund` of `airticketopen` 2023-01-17.
///
/// POST `/TicketApplyRefund`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketApplyRefund>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketApplyRefund {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub distributor_order_id: String,
    /// Required.
    pub refund_reason: String,
    pub refund_remark: Option<String>,
}
operation! { TicketApplyRefund(account_no: i64, distributor_order_id: String, refund_reason: String)
    "TicketApplyRefund" -> TicketApplyRefundOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id, 2 "RefundReason" refund_reason,
    3 "RefundRemark" refund_remark: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/TicketApplyRefund", } }

/// Response of [`TicketApplyRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketApplyRefundOutput {
    pub data: BTreeMap<String, Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketApplyRefundOutput {
    0 "Data" data: BTreeMap<String, Value>, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// `TicketCancelOrder` of `airticketopen` 2023-01-17.
///
/// POST `/TicketCancelOrder`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketCancelOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCancelOrder {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub distributor_order_id: String,
}
operation! { TicketCancelOrder(account_no: i64, distributor_order_id: String)
    "TicketCancelOrder" -> TicketCancelOrderOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/TicketCancelOrder", } }

/// Response of [`TicketCancelOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCancelOrderOutput {
    pub data: BTreeMap<String, Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketCancelOrderOutput {
    0 "Data" data: BTreeMap<String, Value>, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// `TicketCheckRefund` of `airticketopen` 2023-01-17.
///
/// POST `/TicketCheckRefund`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketCheckRefund>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefund {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub distributor_order_id: String,
    /// Required.
    pub refund_reason: String,
    pub refund_remark: Option<String>,
}
operation! { TicketCheckRefund(account_no: i64, distributor_order_id: String, refund_reason: String)
    "TicketCheckRefund" -> TicketCheckRefundOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id, 2 "RefundReason" refund_reason,
    3 "RefundRemark" refund_remark: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/TicketCheckRefund", } }

/// Response of [`TicketCheckRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefundOutput {
    pub data: Option<TicketCheckRefundData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketCheckRefundOutput {
    0 "Data" data: TicketCheckRefundData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`TicketCheckRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefundData {
    pub can_refund: Option<bool>,
    pub refund_amount: Option<TicketCheckRefundRefundAmount>,
    pub refund_rule: Option<TicketCheckRefundRefundRule>,
}
model! { TicketCheckRefundData {
    0 "CanRefund" can_refund: bool, 1 "RefundAmount" refund_amount: TicketCheckRefundRefundAmount,
    2 "RefundRule" refund_rule: TicketCheckRefundRefundRule
} }

/// In the response of [`TicketCheckRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefundRefundAmount {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketCheckRefundRefundAmount {
    0 "Amount" amount: i64, 1 "CurrencyCode" currency_code: String
} }

/// In the response of [`TicketCheckRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefundRefundRule {
    pub refund_stage_rules: Vec<TicketCheckRefundRefundStageRules>,
    pub refund_type: Option<i64>,
}
model! { TicketCheckRefundRefundRule {
    0 "RefundStageRules" refund_stage_rules: Vec<TicketCheckRefundRefundStageRules>, 1 "RefundType" refund_type: i64
} }

/// In the response of [`TicketCheckRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefundRefundStageRules {
    pub fee: Option<f64>,
    pub fee_base: Option<i64>,
    pub fee_type: Option<i64>,
    pub from: Option<TicketCheckRefundFrom>,
    pub to: Option<TicketCheckRefundTo>,
}
model! { TicketCheckRefundRefundStageRules {
    0 "Fee" fee: f64, 1 "FeeBase" fee_base: i64, 2 "FeeType" fee_type: i64, 3 "From" from: TicketCheckRefundFrom,
    4 "To" to: TicketCheckRefundTo
} }

/// In the response of [`TicketCheckRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefundFrom {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketCheckRefundFrom {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// In the response of [`TicketCheckRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefundTo {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketCheckRefundTo {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// `TicketCreateOrder` of `airticketopen` 2023-01-17.
///
/// POST `/TicketCreateOrder`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketCreateOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrder {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub contact: TicketCreateOrderContact,
    /// Required.
    pub distributor_order_id: String,
    /// Required.
    pub order_product: TicketCreateOrderOrderProduct,
    /// Required.
    pub quantity: i64,
    /// Required.
    pub total_distribution_price: TicketCreateOrderTotalDistributionPrice,
    pub travelers: Option<Vec<TicketCreateOrderTravelers>>,
}

/// Arguments of [`TicketCreateOrder::new`].
pub struct TicketCreateOrderRequired {
    pub account_no: i64,
    pub contact: TicketCreateOrderContact,
    pub distributor_order_id: String,
    pub order_product: TicketCreateOrderOrderProduct,
    pub quantity: i64,
    pub total_distribution_price: TicketCreateOrderTotalDistributionPrice,
}
operation! {
    TicketCreateOrder { TicketCreateOrderRequired: account_no, contact, distributor_order_id, order_product, quantity, total_distribution_price }
    "TicketCreateOrder" -> TicketCreateOrderOutput {
    0 "AccountNo" account_no, 1 "Contact" contact, 2 "DistributorOrderId" distributor_order_id,
    3 "OrderProduct" order_product, 4 "Quantity" quantity, 5 "TotalDistributionPrice" total_distribution_price,
    6 "Travelers" travelers: Vec<TicketCreateOrderTravelers>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json)
] { path: "/TicketCreateOrder", } }

/// In the request of [`TicketCreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderContact {
    pub certificate_no: Option<String>,
    pub certificate_type: Option<i64>,
    pub dialing_code: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub mobile: Option<String>,
    pub name: Option<String>,
}
input! { TicketCreateOrderContact() {
    0 "CertificateNo" certificate_no: String, 1 "CertificateType" certificate_type: i64,
    2 "DialingCode" dialing_code: String, 3 "Email" email: String, 4 "FirstName" first_name: String,
    5 "LastName" last_name: String, 6 "Mobile" mobile: String, 7 "Name" name: String
} }

/// In the request of [`TicketCreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderOrderProduct {
    /// Required.
    pub distribution_price: Option<TicketCreateOrderDistributionPrice>,
    /// Required.
    pub product_id: Option<String>,
    /// Required.
    pub travel_date: Option<String>,
}
input! {
    TicketCreateOrderOrderProduct(distribution_price: TicketCreateOrderDistributionPrice, product_id: String, travel_date: String) {
    0 "DistributionPrice" distribution_price: TicketCreateOrderDistributionPrice, 1 "ProductId" product_id: String,
    2 "TravelDate" travel_date: String
} }

/// In the request of [`TicketCreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderDistributionPrice {
    /// Required.
    pub amount: Option<i64>,
    /// Required.
    pub currency_code: Option<String>,
}
input! { TicketCreateOrderDistributionPrice(amount: i64, currency_code: String) {
    0 "Amount" amount: i64, 1 "CurrencyCode" currency_code: String
} }

/// In the request of [`TicketCreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderTotalDistributionPrice {
    /// Required.
    pub amount: Option<i64>,
    /// Required.
    pub currency_code: Option<String>,
}
input! { TicketCreateOrderTotalDistributionPrice(amount: i64, currency_code: String) {
    0 "Amount" amount: i64, 1 "CurrencyCode" currency_code: String
} }

/// In the request of [`TicketCreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderTravelers {
    pub birthday: Option<String>,
    pub certificate_no: Option<String>,
    pub certificate_type: Option<i64>,
    pub dialing_code: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub gender: Option<i64>,
    pub last_name: Option<String>,
    pub mobile: Option<String>,
    pub name: Option<String>,
    pub nationality: Option<String>,
}
input! { TicketCreateOrderTravelers() {
    0 "Birthday" birthday: String, 1 "CertificateNo" certificate_no: String, 2 "CertificateType" certificate_type: i64,
    3 "DialingCode" dialing_code: String, 4 "Email" email: String, 5 "FirstName" first_name: String,
    6 "Gender" gender: i64, 7 "LastName" last_name: String, 8 "Mobile" mobile: String, 9 "Name" name: String,
    10 "Nationality" nationality: String
} }

/// Response of [`TicketCreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderOutput {
    pub data: Option<TicketCreateOrderData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketCreateOrderOutput {
    0 "Data" data: TicketCreateOrderData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`TicketCreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderData {
    pub order_id: Option<String>,
}
model! { TicketCreateOrderData {
    0 "OrderId" order_id: String
} }

/// `TicketPageQueryProduct` of `airticketopen` 2023-01-17.
///
/// POST `/TicketPageQueryProduct`. Changes data. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketPageQueryProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProduct {
    /// Required.
    pub account_no: i64,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub scenic_id: Option<i64>,
}
operation! { TicketPageQueryProduct(account_no: i64) "TicketPageQueryProduct" -> TicketPageQueryProductOutput {
    0 "AccountNo" account_no, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "ScenicId" scenic_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/TicketPageQueryProduct", } }
paged! { TicketPageQueryProduct: TicketPageQueryProductProducts =
    Number "PageNo", "Data.Products" data.products, total "Data.TotalSize" }

/// Response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductOutput {
    pub data: Option<TicketPageQueryProductData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketPageQueryProductOutput {
    0 "Data" data: TicketPageQueryProductData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductData {
    pub products: Vec<TicketPageQueryProductProducts>,
    pub total_size: Option<i64>,
}
model! { TicketPageQueryProductData {
    0 "Products" products: Vec<TicketPageQueryProductProducts>, 1 "TotalSize" total_size: i64
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductProducts {
    pub booking_type: Option<i64>,
    pub buy_rule: Option<TicketPageQueryProductBuyRule>,
    pub cost_include_remark: Option<String>,
    pub deliver_guarantee_minutes: Option<i64>,
    pub images: Vec<String>,
    pub invoice_issuer_type: Option<i64>,
    pub payment_limit_minutes: Option<i64>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub refund_rule: Option<TicketPageQueryProductRefundRule>,
    pub region: Option<TicketPageQueryProductRegion>,
    pub scenic_id: Option<i64>,
    pub session: Option<TicketPageQueryProductSession>,
    pub settle_price_calculate_type: Option<i64>,
    pub spu: Option<TicketPageQueryProductSpu>,
    pub supplier_name: Option<String>,
    pub ticket_kind: Option<TicketPageQueryProductTicketKind>,
    pub use_rule: Option<TicketPageQueryProductUseRule>,
}
model! { TicketPageQueryProductProducts {
    0 "BookingType" booking_type: i64, 1 "BuyRule" buy_rule: TicketPageQueryProductBuyRule,
    2 "CostIncludeRemark" cost_include_remark: String, 3 "DeliverGuaranteeMinutes" deliver_guarantee_minutes: i64,
    4 "Images" images: Vec<String>, 5 "InvoiceIssuerType" invoice_issuer_type: i64,
    6 "PaymentLimitMinutes" payment_limit_minutes: i64, 7 "ProductId" product_id: String,
    8 "ProductName" product_name: String, 9 "RefundRule" refund_rule: TicketPageQueryProductRefundRule,
    10 "Region" region: TicketPageQueryProductRegion, 11 "ScenicId" scenic_id: i64,
    12 "Session" session: TicketPageQueryProductSession, 13 "SettlePriceCalculateType" settle_price_calculate_type: i64,
    14 "Spu" spu: TicketPageQueryProductSpu, 15 "SupplierName" supplier_name: String,
    16 "TicketKind" ticket_kind: TicketPageQueryProductTicketKind, 17 "UseRule" use_rule: TicketPageQueryProductUseRule
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductBuyRule {
    pub ahead_buy_time_point_rule: Option<TicketPageQueryProductAheadBuyTimePointRule>,
    pub contact_rule: Option<TicketPageQueryProductContactRule>,
    pub cross_order_buy_quantity_limit_rules: Vec<
        TicketPageQueryProductCrossOrderBuyQuantityLimitRules,
    >,
    pub per_order_buy_quantity_limit_rule: Option<
        TicketPageQueryProductPerOrderBuyQuantityLimitRule,
    >,
    pub traveler_rule: Option<TicketPageQueryProductTravelerRule>,
}
model! { TicketPageQueryProductBuyRule {
    0 "AheadBuyTimePointRule" ahead_buy_time_point_rule: TicketPageQueryProductAheadBuyTimePointRule,
    1 "ContactRule" contact_rule: TicketPageQueryProductContactRule,
    2 "CrossOrderBuyQuantityLimitRules" cross_order_buy_quantity_limit_rules: Vec<TicketPageQueryProductCrossOrderBuyQuantityLimitRules>,
    3 "PerOrderBuyQuantityLimitRule" per_order_buy_quantity_limit_rule: TicketPageQueryProductPerOrderBuyQuantityLimitRule,
    4 "TravelerRule" traveler_rule: TicketPageQueryProductTravelerRule
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductAheadBuyTimePointRule {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketPageQueryProductAheadBuyTimePointRule {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductContactRule {
    pub contact_field_rule: Option<TicketPageQueryProductContactFieldRule>,
}
model! { TicketPageQueryProductContactRule {
    0 "ContactFieldRule" contact_field_rule: TicketPageQueryProductContactFieldRule
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductContactFieldRule {
    pub certificate: Option<bool>,
    pub certificate_types: Vec<i64>,
    pub dialing_code: Option<bool>,
    pub email: Option<bool>,
    pub first_name: Option<bool>,
    pub last_name: Option<bool>,
    pub mobile: Option<bool>,
    pub name: Option<bool>,
}
model! { TicketPageQueryProductContactFieldRule {
    0 "Certificate" certificate: bool, 1 "CertificateTypes" certificate_types: Vec<i64>,
    2 "DialingCode" dialing_code: bool, 3 "Email" email: bool, 4 "FirstName" first_name: bool,
    5 "LastName" last_name: bool, 6 "Mobile" mobile: bool, 7 "Name" name: bool
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductCrossOrderBuyQuantityLimitRules {
    pub limit_day_type: Option<i64>,
    pub limit_days: Option<i64>,
    pub limit_period: Option<i64>,
    pub limit_quantity_type: Option<i64>,
    pub limit_type: Option<i64>,
    pub max_buy_quantity: Option<i64>,
}
model! { TicketPageQueryProductCrossOrderBuyQuantityLimitRules {
    0 "LimitDayType" limit_day_type: i64, 1 "LimitDays" limit_days: i64, 2 "LimitPeriod" limit_period: i64,
    3 "LimitQuantityType" limit_quantity_type: i64, 4 "LimitType" limit_type: i64,
    5 "MaxBuyQuantity" max_buy_quantity: i64
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductPerOrderBuyQuantityLimitRule {
    pub max_buy_quantity: Option<i64>,
    pub min_buy_quantity: Option<i64>,
}
model! { TicketPageQueryProductPerOrderBuyQuantityLimitRule {
    0 "MaxBuyQuantity" max_buy_quantity: i64, 1 "MinBuyQuantity" min_buy_quantity: i64
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductTravelerRule {
    pub crowd_limit_rules: Vec<TicketPageQueryProductCrowdLimitRules>,
    pub crowd_quantity_limits: Vec<TicketPageQueryProductCrowdQuantityLimits>,
    pub need_fill_traveler: Option<bool>,
    pub traveler_field_rule: Option<TicketPageQueryProductTravelerFieldRule>,
    pub traveler_fill_dimension: Option<i64>,
    pub traveler_quantity: Option<i64>,
}
model! { TicketPageQueryProductTravelerRule {
    0 "CrowdLimitRules" crowd_limit_rules: Vec<TicketPageQueryProductCrowdLimitRules>,
    1 "CrowdQuantityLimits" crowd_quantity_limits: Vec<TicketPageQueryProductCrowdQuantityLimits>,
    2 "NeedFillTraveler" need_fill_traveler: bool,
    3 "TravelerFieldRule" traveler_field_rule: TicketPageQueryProductTravelerFieldRule,
    4 "TravelerFillDimension" traveler_fill_dimension: i64, 5 "TravelerQuantity" traveler_quantity: i64
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductCrowdLimitRules {
    pub age_base_time_type: Option<i64>,
    pub age_calculate_type: Option<i64>,
    pub age_max: Option<i64>,
    pub age_min: Option<i64>,
    pub name: Option<String>,
}
model! { TicketPageQueryProductCrowdLimitRules {
    0 "AgeBaseTimeType" age_base_time_type: i64, 1 "AgeCalculateType" age_calculate_type: i64, 2 "AgeMax" age_max: i64,
    3 "AgeMin" age_min: i64, 4 "Name" name: String
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductCrowdQuantityLimits {
    pub name: Option<String>,
    pub quantity: Option<i64>,
}
model! { TicketPageQueryProductCrowdQuantityLimits {
    0 "Name" name: String, 1 "Quantity" quantity: i64
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductTravelerFieldRule {
    pub birthday: Option<bool>,
    pub certificate: Option<bool>,
    pub certificate_types: Vec<i64>,
    pub dialing_code: Option<bool>,
    pub email: Option<bool>,
    pub first_name: Option<bool>,
    pub gender: Option<bool>,
    pub last_name: Option<bool>,
    pub mobile: Option<bool>,
    pub name: Option<bool>,
    pub nationality: Option<bool>,
}
model! { TicketPageQueryProductTravelerFieldRule {
    0 "Birthday" birthday: bool, 1 "Certificate" certificate: bool, 2 "CertificateTypes" certificate_types: Vec<i64>,
    3 "DialingCode" dialing_code: bool, 4 "Email" email: bool, 5 "FirstName" first_name: bool, 6 "Gender" gender: bool,
    7 "LastName" last_name: bool, 8 "Mobile" mobile: bool, 9 "Name" name: bool, 10 "Nationality" nationality: bool
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductRefundRule {
    pub refund_stage_rules: Vec<TicketPageQueryProductRefundStageRules>,
    pub refund_type: Option<i64>,
}
model! { TicketPageQueryProductRefundRule {
    0 "RefundStageRules" refund_stage_rules: Vec<TicketPageQueryProductRefundStageRules>,
    1 "RefundType" refund_type: i64
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductRefundStageRules {
    pub fee: Option<f64>,
    pub fee_base: Option<i64>,
    pub fee_type: Option<i64>,
    pub from: Option<TicketPageQueryProductFrom>,
    pub to: Option<TicketPageQueryProductTo>,
}
model! { TicketPageQueryProductRefundStageRules {
    0 "Fee" fee: f64, 1 "FeeBase" fee_base: i64, 2 "FeeType" fee_type: i64, 3 "From" from: TicketPageQueryProductFrom,
    4 "To" to: TicketPageQueryProductTo
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductFrom {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketPageQueryProductFrom {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductTo {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketPageQueryProductTo {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductRegion {
    pub name: Option<String>,
}
model! { TicketPageQueryProductRegion {
    0 "Name" name: String
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductSession {
    pub session_end_time: Option<String>,
    pub session_name: Option<String>,
    pub session_start_time: Option<String>,
}
model! { TicketPageQueryProductSession {
    0 "SessionEndTime" session_end_time: String, 1 "SessionName" session_name: String,
    2 "SessionStartTime" session_start_time: String
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductSpu {
    pub primary_type_name: Option<String>,
    pub reserve_detail: Option<String>,
    pub reserve_title: Option<String>,
    pub secondary_type_name: Option<String>,
    pub spu_id: Option<i64>,
    pub spu_name: Option<String>,
}
model! { TicketPageQueryProductSpu {
    0 "PrimaryTypeName" primary_type_name: String, 1 "ReserveDetail" reserve_detail: String,
    2 "ReserveTitle" reserve_title: String, 3 "SecondaryTypeName" secondary_type_name: String, 4 "SpuId" spu_id: i64,
    5 "SpuName" spu_name: String
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductTicketKind {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { TicketPageQueryProductTicketKind {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductUseRule {
    pub effect_time_point_rule: Option<TicketPageQueryProductEffectTimePointRule>,
    pub entry_address: Option<String>,
    pub entry_remark: Option<String>,
    pub entry_time_periods: Vec<TicketPageQueryProductEntryTimePeriods>,
    pub entry_type: Option<i64>,
    pub entry_with_voucher_rule: Option<TicketPageQueryProductEntryWithVoucherRule>,
    pub need_assemble: Option<bool>,
    pub need_prebook: Option<bool>,
    pub other_note: Option<String>,
    pub pickups_rule: Option<TicketPageQueryProductPickupsRule>,
    pub validity_period_rule: Option<TicketPageQueryProductValidityPeriodRule>,
}
model! { TicketPageQueryProductUseRule {
    0 "EffectTimePointRule" effect_time_point_rule: TicketPageQueryProductEffectTimePointRule,
    1 "EntryAddress" entry_address: String, 2 "EntryRemark" entry_remark: String,
    3 "EntryTimePeriods" entry_time_periods: Vec<TicketPageQueryProductEntryTimePeriods>, 4 "EntryType" entry_type: i64,
    5 "EntryWithVoucherRule" entry_with_voucher_rule: TicketPageQueryProductEntryWithVoucherRule,
    6 "NeedAssemble" need_assemble: bool, 7 "NeedPrebook" need_prebook: bool, 8 "OtherNote" other_note: String,
    9 "PickupsRule" pickups_rule: TicketPageQueryProductPickupsRule,
    10 "ValidityPeriodRule" validity_period_rule: TicketPageQueryProductValidityPeriodRule
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductEffectTimePointRule {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketPageQueryProductEffectTimePointRule {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductEntryTimePeriods {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { TicketPageQueryProductEntryTimePeriods {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductEntryWithVoucherRule {
    pub voucher_remark: Option<String>,
    pub voucher_types: Vec<i64>,
}
model! { TicketPageQueryProductEntryWithVoucherRule {
    0 "VoucherRemark" voucher_remark: String, 1 "VoucherTypes" voucher_types: Vec<i64>
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductPickupsRule {
    pub pickups_address: Option<String>,
    pub voucher_remark: Option<String>,
    pub voucher_types: Vec<i64>,
}
model! { TicketPageQueryProductPickupsRule {
    0 "PickupsAddress" pickups_address: String, 1 "VoucherRemark" voucher_remark: String,
    2 "VoucherTypes" voucher_types: Vec<i64>
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductValidityPeriodRule {
    pub available_weeks: Vec<i64>,
    pub from: Option<TicketPageQueryProductValidityPeriodRuleFrom>,
    pub to: Option<TicketPageQueryProductValidityPeriodRuleTo>,
    pub unavailable_dates: Vec<String>,
}
model! { TicketPageQueryProductValidityPeriodRule {
    0 "AvailableWeeks" available_weeks: Vec<i64>, 1 "From" from: TicketPageQueryProductValidityPeriodRuleFrom,
    2 "To" to: TicketPageQueryProductValidityPeriodRuleTo, 3 "UnavailableDates" unavailable_dates: Vec<String>
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductValidityPeriodRuleFrom {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketPageQueryProductValidityPeriodRuleFrom {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// In the response of [`TicketPageQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductValidityPeriodRuleTo {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketPageQueryProductValidityPeriodRuleTo {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// `TicketPageQueryScenic` of `airticketopen` 2023-01-17.
///
/// POST `/TicketPageQueryScenic`. Changes data. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketPageQueryScenic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryScenic {
    /// Required.
    pub account_no: i64,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { TicketPageQueryScenic(account_no: i64) "TicketPageQueryScenic" -> TicketPageQueryScenicOutput {
    0 "AccountNo" account_no, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/TicketPageQueryScenic", } }
paged! { TicketPageQueryScenic: TicketPageQueryScenicScenics =
    Number "PageNo", "Data.Scenics" data.scenics, total "Data.TotalSize" }

/// Response of [`TicketPageQueryScenic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryScenicOutput {
    pub data: Option<TicketPageQueryScenicData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketPageQueryScenicOutput {
    0 "Data" data: TicketPageQueryScenicData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`TicketPageQueryScenic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryScenicData {
    pub scenics: Vec<TicketPageQueryScenicScenics>,
    pub total_size: Option<i64>,
}
model! { TicketPageQueryScenicData {
    0 "Scenics" scenics: Vec<TicketPageQueryScenicScenics>, 1 "TotalSize" total_size: i64
} }

/// In the response of [`TicketPageQueryScenic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryScenicScenics {
    pub address: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub images: Vec<String>,
    pub latitude: Option<f64>,
    pub level: Option<String>,
    pub longitude: Option<f64>,
    pub name: Option<String>,
    pub opening_time: Option<String>,
    pub phone: Option<String>,
    pub preferential_policy: Option<String>,
    pub province: Option<String>,
    pub residence_time: Option<String>,
    pub scenic_id: Option<i64>,
    pub timezone: Option<String>,
}
model! { TicketPageQueryScenicScenics {
    0 "Address" address: String, 1 "City" city: String, 2 "Country" country: String,
    3 "Description" description: String, 4 "Images" images: Vec<String>, 5 "Latitude" latitude: f64,
    6 "Level" level: String, 7 "Longitude" longitude: f64, 8 "Name" name: String, 9 "OpeningTime" opening_time: String,
    10 "Phone" phone: String, 11 "PreferentialPolicy" preferential_policy: String, 12 "Province" province: String,
    13 "ResidenceTime" residence_time: String, 14 "ScenicId" scenic_id: i64, 15 "Timezone" timezone: String
} }

/// `TicketPayOrder` of `airticketopen` 2023-01-17.
///
/// POST `/TicketPayOrder`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketPayOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPayOrder {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub distributor_order_id: String,
}
operation! { TicketPayOrder(account_no: i64, distributor_order_id: String) "TicketPayOrder" -> TicketPayOrderOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/TicketPayOrder", } }

/// Response of [`TicketPayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPayOrderOutput {
    pub data: BTreeMap<String, Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketPayOrderOutput {
    0 "Data" data: BTreeMap<String, Value>, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// `TicketQueryOrder` of `airticketopen` 2023-01-17.
///
/// POST `/TicketQueryOrder`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketQueryOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryOrder {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub distributor_order_id: String,
}
operation! { TicketQueryOrder(account_no: i64, distributor_order_id: String)
    "TicketQueryOrder" -> TicketQueryOrderOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/TicketQueryOrder", } }

/// Response of [`TicketQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryOrderOutput {
    pub data: Option<TicketQueryOrderData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryOrderOutput {
    0 "Data" data: TicketQueryOrderData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`TicketQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryOrderData {
    pub order: Option<TicketQueryOrderOrder>,
    pub vouchers: Vec<TicketQueryOrderVouchers>,
}
model! { TicketQueryOrderData {
    0 "Order" order: TicketQueryOrderOrder, 1 "Vouchers" vouchers: Vec<TicketQueryOrderVouchers>
} }

/// In the response of [`TicketQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryOrderOrder {
    pub fund_status: Option<i64>,
    pub order_id: Option<String>,
    pub order_status: Option<i64>,
}
model! { TicketQueryOrderOrder {
    0 "FundStatus" fund_status: i64, 1 "OrderId" order_id: String, 2 "OrderStatus" order_status: i64
} }

/// In the response of [`TicketQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryOrderVouchers {
    pub code: Option<String>,
    pub total_times: Option<i64>,
    pub r#type: Option<i64>,
    pub url: Option<String>,
}
model! { TicketQueryOrderVouchers {
    0 "Code" code: String, 1 "TotalTimes" total_times: i64, 2 "Type" r#type: i64, 3 "Url" url: String
} }

/// `TicketQueryPriceStock` of `airticketopen` 2023-01-17.
///
/// POST `/TicketQueryPriceStock`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketQueryPriceStock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStock {
    /// Required.
    pub account_no: i64,
    pub end_date: Option<String>,
    /// Required.
    pub product_id: String,
    pub start_date: Option<String>,
}
operation! { TicketQueryPriceStock(account_no: i64, product_id: String)
    "TicketQueryPriceStock" -> TicketQueryPriceStockOutput {
    0 "AccountNo" account_no, 1 "EndDate" end_date: String, 2 "ProductId" product_id, 3 "StartDate" start_date: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/TicketQueryPriceStock", } }

/// Response of [`TicketQueryPriceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockOutput {
    pub data: Option<TicketQueryPriceStockData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryPriceStockOutput {
    0 "Data" data: TicketQueryPriceStockData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`TicketQueryPriceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockData {
    pub calendar_price_stocks: Vec<TicketQueryPriceStockCalendarPriceStocks>,
    pub normal_price_stock: Option<TicketQueryPriceStockNormalPriceStock>,
    pub product_id: Option<String>,
    pub stock_type: Option<i64>,
}
model! { TicketQueryPriceStockData {
    0 "CalendarPriceStocks" calendar_price_stocks: Vec<TicketQueryPriceStockCalendarPriceStocks>,
    1 "NormalPriceStock" normal_price_stock: TicketQueryPriceStockNormalPriceStock, 2 "ProductId" product_id: String,
    3 "StockType" stock_type: i64
} }

/// In the response of [`TicketQueryPriceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockCalendarPriceStocks {
    pub date: Option<String>,
    pub distribution_price: Option<TicketQueryPriceStockDistributionPrice>,
    pub market_price: Option<TicketQueryPriceStockMarketPrice>,
    pub stock: Option<i64>,
    pub suggested_price: Option<TicketQueryPriceStockSuggestedPrice>,
}
model! { TicketQueryPriceStockCalendarPriceStocks {
    0 "Date" date: String, 1 "DistributionPrice" distribution_price: TicketQueryPriceStockDistributionPrice,
    2 "MarketPrice" market_price: TicketQueryPriceStockMarketPrice, 3 "Stock" stock: i64,
    4 "SuggestedPrice" suggested_price: TicketQueryPriceStockSuggestedPrice
} }

/// In the response of [`TicketQueryPriceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockDistributionPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockDistributionPrice {
    0 "Amount" amount: i64, 1 "CurrencyCode" currency_code: String
} }

/// In the response of [`TicketQueryPriceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockMarketPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockMarketPrice {
    0 "Amount" amount: i64, 1 "CurrencyCode" currency_code: String
} }

/// In the response of [`TicketQueryPriceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockSuggestedPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockSuggestedPrice {
    0 "Amount" amount: i64, 1 "CurrencyCode" currency_code: String
} }

/// In the response of [`TicketQueryPriceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockNormalPriceStock {
    pub distribution_price: Option<
        TicketQueryPriceStockNormalPriceStockDistributionPrice,
    >,
    pub market_price: Option<TicketQueryPriceStockNormalPriceStockMarketPrice>,
    pub stock: Option<i64>,
    pub suggested_price: Option<TicketQueryPriceStockNormalPriceStockSuggestedPrice>,
}
model! { TicketQueryPriceStockNormalPriceStock {
    0 "DistributionPrice" distribution_price: TicketQueryPriceStockNormalPriceStockDistributionPrice,
    1 "MarketPrice" market_price: TicketQueryPriceStockNormalPriceStockMarketPrice, 2 "Stock" stock: i64,
    3 "SuggestedPrice" suggested_price: TicketQueryPriceStockNormalPriceStockSuggestedPrice
} }

/// In the response of [`TicketQueryPriceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockNormalPriceStockDistributionPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockNormalPriceStockDistributionPrice {
    0 "Amount" amount: i64, 1 "CurrencyCode" currency_code: String
} }

/// In the response of [`TicketQueryPriceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockNormalPriceStockMarketPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockNormalPriceStockMarketPrice {
    0 "Amount" amount: i64, 1 "CurrencyCode" currency_code: String
} }

/// In the response of [`TicketQueryPriceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockNormalPriceStockSuggestedPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockNormalPriceStockSuggestedPrice {
    0 "Amount" amount: i64, 1 "CurrencyCode" currency_code: String
} }

/// `TicketQueryProduct` of `airticketopen` 2023-01-17.
///
/// POST `/TicketQueryProduct`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketQueryProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProduct {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub product_id: String,
}
operation! { TicketQueryProduct(account_no: i64, product_id: String) "TicketQueryProduct" -> TicketQueryProductOutput {
    0 "AccountNo" account_no, 1 "ProductId" product_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/TicketQueryProduct", } }

/// Response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductOutput {
    pub data: Option<TicketQueryProductData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryProductOutput {
    0 "Data" data: TicketQueryProductData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductData {
    pub product: Option<TicketQueryProductProduct>,
}
model! { TicketQueryProductData {
    0 "Product" product: TicketQueryProductProduct
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductProduct {
    pub booking_type: Option<i64>,
    pub buy_rule: Option<TicketQueryProductBuyRule>,
    pub cost_include_remark: Option<String>,
    pub deliver_guarantee_minutes: Option<i64>,
    pub images: Vec<String>,
    pub invoice_issuer_type: Option<i64>,
    pub payment_limit_minutes: Option<i64>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub refund_rule: Option<TicketQueryProductRefundRule>,
    pub region: Option<TicketQueryProductRegion>,
    pub scenic_id: Option<i64>,
    pub session: Option<TicketQueryProductSession>,
    pub settle_price_calculate_type: Option<i64>,
    pub spu: Option<TicketQueryProductSpu>,
    pub supplier_name: Option<String>,
    pub ticket_kind: Option<TicketQueryProductTicketKind>,
    pub use_rule: Option<TicketQueryProductUseRule>,
}
model! { TicketQueryProductProduct {
    0 "BookingType" booking_type: i64, 1 "BuyRule" buy_rule: TicketQueryProductBuyRule,
    2 "CostIncludeRemark" cost_include_remark: String, 3 "DeliverGuaranteeMinutes" deliver_guarantee_minutes: i64,
    4 "Images" images: Vec<String>, 5 "InvoiceIssuerType" invoice_issuer_type: i64,
    6 "PaymentLimitMinutes" payment_limit_minutes: i64, 7 "ProductId" product_id: String,
    8 "ProductName" product_name: String, 9 "RefundRule" refund_rule: TicketQueryProductRefundRule,
    10 "Region" region: TicketQueryProductRegion, 11 "ScenicId" scenic_id: i64,
    12 "Session" session: TicketQueryProductSession, 13 "SettlePriceCalculateType" settle_price_calculate_type: i64,
    14 "Spu" spu: TicketQueryProductSpu, 15 "SupplierName" supplier_name: String,
    16 "TicketKind" ticket_kind: TicketQueryProductTicketKind, 17 "UseRule" use_rule: TicketQueryProductUseRule
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductBuyRule {
    pub ahead_buy_time_point_rule: Option<TicketQueryProductAheadBuyTimePointRule>,
    pub contact_rule: Option<TicketQueryProductContactRule>,
    pub cross_order_buy_quantity_limit_rules: Vec<
        TicketQueryProductCrossOrderBuyQuantityLimitRules,
    >,
    pub per_order_buy_quantity_limit_rule: Option<
        TicketQueryProductPerOrderBuyQuantityLimitRule,
    >,
    pub traveler_rule: Option<TicketQueryProductTravelerRule>,
}
model! { TicketQueryProductBuyRule {
    0 "AheadBuyTimePointRule" ahead_buy_time_point_rule: TicketQueryProductAheadBuyTimePointRule,
    1 "ContactRule" contact_rule: TicketQueryProductContactRule,
    2 "CrossOrderBuyQuantityLimitRules" cross_order_buy_quantity_limit_rules: Vec<TicketQueryProductCrossOrderBuyQuantityLimitRules>,
    3 "PerOrderBuyQuantityLimitRule" per_order_buy_quantity_limit_rule: TicketQueryProductPerOrderBuyQuantityLimitRule,
    4 "TravelerRule" traveler_rule: TicketQueryProductTravelerRule
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductAheadBuyTimePointRule {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketQueryProductAheadBuyTimePointRule {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductContactRule {
    pub contact_field_rule: Option<TicketQueryProductContactFieldRule>,
}
model! { TicketQueryProductContactRule {
    0 "ContactFieldRule" contact_field_rule: TicketQueryProductContactFieldRule
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductContactFieldRule {
    pub certificate: Option<bool>,
    pub certificate_types: Vec<i64>,
    pub dialing_code: Option<bool>,
    pub email: Option<bool>,
    pub first_name: Option<bool>,
    pub last_name: Option<bool>,
    pub mobile: Option<bool>,
    pub name: Option<bool>,
}
model! { TicketQueryProductContactFieldRule {
    0 "Certificate" certificate: bool, 1 "CertificateTypes" certificate_types: Vec<i64>,
    2 "DialingCode" dialing_code: bool, 3 "Email" email: bool, 4 "FirstName" first_name: bool,
    5 "LastName" last_name: bool, 6 "Mobile" mobile: bool, 7 "Name" name: bool
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductCrossOrderBuyQuantityLimitRules {
    pub limit_day_type: Option<i64>,
    pub limit_days: Option<i64>,
    pub limit_period: Option<i64>,
    pub limit_quantity_type: Option<i64>,
    pub limit_type: Option<i64>,
    pub max_buy_quantity: Option<i64>,
}
model! { TicketQueryProductCrossOrderBuyQuantityLimitRules {
    0 "LimitDayType" limit_day_type: i64, 1 "LimitDays" limit_days: i64, 2 "LimitPeriod" limit_period: i64,
    3 "LimitQuantityType" limit_quantity_type: i64, 4 "LimitType" limit_type: i64,
    5 "MaxBuyQuantity" max_buy_quantity: i64
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductPerOrderBuyQuantityLimitRule {
    pub max_buy_quantity: Option<i64>,
    pub min_buy_quantity: Option<i64>,
}
model! { TicketQueryProductPerOrderBuyQuantityLimitRule {
    0 "MaxBuyQuantity" max_buy_quantity: i64, 1 "MinBuyQuantity" min_buy_quantity: i64
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductTravelerRule {
    pub crowd_limit_rules: Vec<TicketQueryProductCrowdLimitRules>,
    pub crowd_quantity_limits: Vec<TicketQueryProductCrowdQuantityLimits>,
    pub need_fill_traveler: Option<bool>,
    pub traveler_field_rule: Option<TicketQueryProductTravelerFieldRule>,
    pub traveler_fill_dimension: Option<i64>,
    pub traveler_quantity: Option<i64>,
}
model! { TicketQueryProductTravelerRule {
    0 "CrowdLimitRules" crowd_limit_rules: Vec<TicketQueryProductCrowdLimitRules>,
    1 "CrowdQuantityLimits" crowd_quantity_limits: Vec<TicketQueryProductCrowdQuantityLimits>,
    2 "NeedFillTraveler" need_fill_traveler: bool,
    3 "TravelerFieldRule" traveler_field_rule: TicketQueryProductTravelerFieldRule,
    4 "TravelerFillDimension" traveler_fill_dimension: i64, 5 "TravelerQuantity" traveler_quantity: i64
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductCrowdLimitRules {
    pub age_base_time_type: Option<i64>,
    pub age_calculate_type: Option<i64>,
    pub age_max: Option<i64>,
    pub age_min: Option<i64>,
    pub name: Option<String>,
}
model! { TicketQueryProductCrowdLimitRules {
    0 "AgeBaseTimeType" age_base_time_type: i64, 1 "AgeCalculateType" age_calculate_type: i64, 2 "AgeMax" age_max: i64,
    3 "AgeMin" age_min: i64, 4 "Name" name: String
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductCrowdQuantityLimits {
    pub name: Option<String>,
    pub quantity: Option<i64>,
}
model! { TicketQueryProductCrowdQuantityLimits {
    0 "Name" name: String, 1 "Quantity" quantity: i64
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductTravelerFieldRule {
    pub birthday: Option<bool>,
    pub certificate: Option<bool>,
    pub certificate_types: Vec<i64>,
    pub dialing_code: Option<bool>,
    pub email: Option<bool>,
    pub first_name: Option<bool>,
    pub gender: Option<bool>,
    pub last_name: Option<bool>,
    pub mobile: Option<bool>,
    pub name: Option<bool>,
    pub nationality: Option<bool>,
}
model! { TicketQueryProductTravelerFieldRule {
    0 "Birthday" birthday: bool, 1 "Certificate" certificate: bool, 2 "CertificateTypes" certificate_types: Vec<i64>,
    3 "DialingCode" dialing_code: bool, 4 "Email" email: bool, 5 "FirstName" first_name: bool, 6 "Gender" gender: bool,
    7 "LastName" last_name: bool, 8 "Mobile" mobile: bool, 9 "Name" name: bool, 10 "Nationality" nationality: bool
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductRefundRule {
    pub refund_stage_rules: Vec<TicketQueryProductRefundStageRules>,
    pub refund_type: Option<i64>,
}
model! { TicketQueryProductRefundRule {
    0 "RefundStageRules" refund_stage_rules: Vec<TicketQueryProductRefundStageRules>, 1 "RefundType" refund_type: i64
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductRefundStageRules {
    pub fee: Option<f64>,
    pub fee_base: Option<i64>,
    pub fee_type: Option<i64>,
    pub from: Option<TicketQueryProductFrom>,
    pub to: Option<TicketQueryProductTo>,
}
model! { TicketQueryProductRefundStageRules {
    0 "Fee" fee: f64, 1 "FeeBase" fee_base: i64, 2 "FeeType" fee_type: i64, 3 "From" from: TicketQueryProductFrom,
    4 "To" to: TicketQueryProductTo
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductFrom {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketQueryProductFrom {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductTo {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketQueryProductTo {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductRegion {
    pub name: Option<String>,
}
model! { TicketQueryProductRegion {
    0 "Name" name: String
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductSession {
    pub session_end_time: Option<String>,
    pub session_name: Option<String>,
    pub session_start_time: Option<String>,
}
model! { TicketQueryProductSession {
    0 "SessionEndTime" session_end_time: String, 1 "SessionName" session_name: String,
    2 "SessionStartTime" session_start_time: String
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductSpu {
    pub primary_type_name: Option<String>,
    pub reserve_detail: Option<String>,
    pub reserve_title: Option<String>,
    pub secondary_type_name: Option<String>,
    pub spu_id: Option<i64>,
    pub spu_name: Option<String>,
}
model! { TicketQueryProductSpu {
    0 "PrimaryTypeName" primary_type_name: String, 1 "ReserveDetail" reserve_detail: String,
    2 "ReserveTitle" reserve_title: String, 3 "SecondaryTypeName" secondary_type_name: String, 4 "SpuId" spu_id: i64,
    5 "SpuName" spu_name: String
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductTicketKind {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { TicketQueryProductTicketKind {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductUseRule {
    pub effect_time_point_rule: Option<TicketQueryProductEffectTimePointRule>,
    pub entry_address: Option<String>,
    pub entry_remark: Option<String>,
    pub entry_time_periods: Vec<TicketQueryProductEntryTimePeriods>,
    pub entry_type: Option<i64>,
    pub entry_with_voucher_rule: Option<TicketQueryProductEntryWithVoucherRule>,
    pub need_assemble: Option<bool>,
    pub need_prebook: Option<bool>,
    pub other_note: Option<String>,
    pub pickups_rule: Option<TicketQueryProductPickupsRule>,
    pub validity_period_rule: Option<TicketQueryProductValidityPeriodRule>,
}
model! { TicketQueryProductUseRule {
    0 "EffectTimePointRule" effect_time_point_rule: TicketQueryProductEffectTimePointRule,
    1 "EntryAddress" entry_address: String, 2 "EntryRemark" entry_remark: String,
    3 "EntryTimePeriods" entry_time_periods: Vec<TicketQueryProductEntryTimePeriods>, 4 "EntryType" entry_type: i64,
    5 "EntryWithVoucherRule" entry_with_voucher_rule: TicketQueryProductEntryWithVoucherRule,
    6 "NeedAssemble" need_assemble: bool, 7 "NeedPrebook" need_prebook: bool, 8 "OtherNote" other_note: String,
    9 "PickupsRule" pickups_rule: TicketQueryProductPickupsRule,
    10 "ValidityPeriodRule" validity_period_rule: TicketQueryProductValidityPeriodRule
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductEffectTimePointRule {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketQueryProductEffectTimePointRule {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductEntryTimePeriods {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { TicketQueryProductEntryTimePeriods {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductEntryWithVoucherRule {
    pub voucher_remark: Option<String>,
    pub voucher_types: Vec<i64>,
}
model! { TicketQueryProductEntryWithVoucherRule {
    0 "VoucherRemark" voucher_remark: String, 1 "VoucherTypes" voucher_types: Vec<i64>
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductPickupsRule {
    pub pickups_address: Option<String>,
    pub voucher_remark: Option<String>,
    pub voucher_types: Vec<i64>,
}
model! { TicketQueryProductPickupsRule {
    0 "PickupsAddress" pickups_address: String, 1 "VoucherRemark" voucher_remark: String,
    2 "VoucherTypes" voucher_types: Vec<i64>
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductValidityPeriodRule {
    pub available_weeks: Vec<i64>,
    pub from: Option<TicketQueryProductValidityPeriodRuleFrom>,
    pub to: Option<TicketQueryProductValidityPeriodRuleTo>,
    pub unavailable_dates: Vec<String>,
}
model! { TicketQueryProductValidityPeriodRule {
    0 "AvailableWeeks" available_weeks: Vec<i64>, 1 "From" from: TicketQueryProductValidityPeriodRuleFrom,
    2 "To" to: TicketQueryProductValidityPeriodRuleTo, 3 "UnavailableDates" unavailable_dates: Vec<String>
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductValidityPeriodRuleFrom {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketQueryProductValidityPeriodRuleFrom {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// In the response of [`TicketQueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductValidityPeriodRuleTo {
    pub anchor: Option<i64>,
    pub fixed_time: Option<String>,
    pub offset_day_of_time: Option<String>,
    pub offset_unit: Option<i64>,
    pub offset_value: Option<i64>,
}
model! { TicketQueryProductValidityPeriodRuleTo {
    0 "Anchor" anchor: i64, 1 "FixedTime" fixed_time: String, 2 "OffsetDayOfTime" offset_day_of_time: String,
    3 "OffsetUnit" offset_unit: i64, 4 "OffsetValue" offset_value: i64
} }

/// `TicketQueryRefundOrder` of `airticketopen` 2023-01-17.
///
/// POST `/TicketQueryRefundOrder`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketQueryRefundOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryRefundOrder {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub distributor_order_id: String,
}
operation! { TicketQueryRefundOrder(account_no: i64, distributor_order_id: String)
    "TicketQueryRefundOrder" -> TicketQueryRefundOrderOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/TicketQueryRefundOrder", } }

/// Response of [`TicketQueryRefundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryRefundOrderOutput {
    pub data: Option<TicketQueryRefundOrderData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryRefundOrderOutput {
    0 "Data" data: TicketQueryRefundOrderData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`TicketQueryRefundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryRefundOrderData {
    pub refund_orders: Vec<TicketQueryRefundOrderRefundOrders>,
}
model! { TicketQueryRefundOrderData {
    0 "RefundOrders" refund_orders: Vec<TicketQueryRefundOrderRefundOrders>
} }

/// In the response of [`TicketQueryRefundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryRefundOrderRefundOrders {
    pub fund_status: Option<i64>,
    pub order_status: Option<i64>,
}
model! { TicketQueryRefundOrderRefundOrders {
    0 "FundStatus" fund_status: i64, 1 "OrderStatus" order_status: i64
} }

/// `TicketQueryScenic` of `airticketopen` 2023-01-17.
///
/// POST `/TicketQueryScenic`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketQueryScenic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryScenic {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub scenic_id: i64,
}
operation! { TicketQueryScenic(account_no: i64, scenic_id: i64) "TicketQueryScenic" -> TicketQueryScenicOutput {
    0 "AccountNo" account_no, 1 "ScenicId" scenic_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/TicketQueryScenic", } }

/// Response of [`TicketQueryScenic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryScenicOutput {
    pub data: Option<TicketQueryScenicData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryScenicOutput {
    0 "Data" data: TicketQueryScenicData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`TicketQueryScenic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryScenicData {
    pub scenic: Option<TicketQueryScenicScenic>,
}
model! { TicketQueryScenicData {
    0 "Scenic" scenic: TicketQueryScenicScenic
} }

/// In the response of [`TicketQueryScenic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryScenicScenic {
    pub address: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub images: Vec<String>,
    pub latitude: Option<f64>,
    pub level: Option<String>,
    pub longitude: Option<f64>,
    pub name: Option<String>,
    pub opening_time: Option<String>,
    pub phone: Option<String>,
    pub preferential_policy: Option<String>,
    pub province: Option<String>,
    pub residence_time: Option<String>,
    pub scenic_id: Option<i64>,
    pub timezone: Option<String>,
}
model! { TicketQueryScenicScenic {
    0 "Address" address: String, 1 "City" city: String, 2 "Country" country: String,
    3 "Description" description: String, 4 "Images" images: Vec<String>, 5 "Latitude" latitude: f64,
    6 "Level" level: String, 7 "Longitude" longitude: f64, 8 "Name" name: String, 9 "OpeningTime" opening_time: String,
    10 "Phone" phone: String, 11 "PreferentialPolicy" preferential_policy: String, 12 "Province" province: String,
    13 "ResidenceTime" residence_time: String, 14 "ScenicId" scenic_id: i64, 15 "Timezone" timezone: String
} }

/// `TicketQueryShelf` of `airticketopen` 2023-01-17.
///
/// POST `/TicketQueryShelf`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketQueryShelf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelf {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub scenic_id: i64,
}
operation! { TicketQueryShelf(account_no: i64, scenic_id: i64) "TicketQueryShelf" -> TicketQueryShelfOutput {
    0 "AccountNo" account_no, 1 "ScenicId" scenic_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/TicketQueryShelf", } }

/// Response of [`TicketQueryShelf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelfOutput {
    pub data: Option<TicketQueryShelfData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryShelfOutput {
    0 "Data" data: TicketQueryShelfData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`TicketQueryShelf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelfData {
    pub shelves: Vec<TicketQueryShelfShelves>,
}
model! { TicketQueryShelfData {
    0 "Shelves" shelves: Vec<TicketQueryShelfShelves>
} }

/// In the response of [`TicketQueryShelf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelfShelves {
    pub shelf_id: Option<i64>,
    pub shelf_index: Option<i64>,
    pub shelf_name: Option<String>,
    pub tabs: Vec<TicketQueryShelfTabs>,
}
model! { TicketQueryShelfShelves {
    0 "ShelfId" shelf_id: i64, 1 "ShelfIndex" shelf_index: i64, 2 "ShelfName" shelf_name: String,
    3 "Tabs" tabs: Vec<TicketQueryShelfTabs>
} }

/// In the response of [`TicketQueryShelf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelfTabs {
    pub cells: Vec<TicketQueryShelfCells>,
    pub tab_index: Option<i64>,
    pub tab_name: Option<String>,
}
model! { TicketQueryShelfTabs {
    0 "Cells" cells: Vec<TicketQueryShelfCells>, 1 "TabIndex" tab_index: i64, 2 "TabName" tab_name: String
} }

/// In the response of [`TicketQueryShelf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelfCells {
    pub spu_id: Option<i64>,
    pub ticket_kind_id: Option<i64>,
}
model! { TicketQueryShelfCells {
    0 "SpuId" spu_id: i64, 1 "TicketKindId" ticket_kind_id: i64
} }

/// `Ticketing` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/trade/action-ticketing`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/Ticketing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ticketing {
    /// Required.
    pub order_num: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Ticketing(order_num: i64, x_acs_airticket_access_token: Secret) "Ticketing" -> TicketingOutput {
    0 "order_num" order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { path: "/airticket/v1/trade/action-ticketing", } }

/// Response of [`Ticketing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketingOutput {
    pub data: Option<TicketingData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { TicketingOutput {
    0 "data" data: TicketingData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`Ticketing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketingData {
    pub order_num: Option<i64>,
    pub pay_time: Option<i64>,
    pub transaction_no: Option<String>,
}
model! { TicketingData {
    0 "order_num" order_num: i64, 1 "pay_time" pay_time: i64, 2 "transaction_no" transaction_no: String
} }

/// `TicketingCheck` of `airticketopen` 2023-01-17.
///
/// POST `/airticket/v1/trade/action-ticketing-check`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TicketingCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketingCheck {
    /// Required.
    pub order_num: i64,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { TicketingCheck(order_num: i64, x_acs_airticket_access_token: Secret)
    "TicketingCheck" -> TicketingCheckOutput {
    0 "order_num" order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { path: "/airticket/v1/trade/action-ticketing-check", } }

/// Response of [`TicketingCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketingCheckOutput {
    pub data: Option<TicketingCheckData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { TicketingCheckOutput {
    0 "data" data: TicketingCheckData, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`TicketingCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketingCheckData {
    pub order_num: Option<i64>,
}
model! { TicketingCheckData {
    0 "order_num" order_num: i64
} }

/// `TransitVisa` of `airticketopen` 2023-01-17.
///
/// GET `/airticket/v1/flight-data/transit-visa`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/TransitVisa>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitVisa {
    pub flight_segment_param_list: Option<Vec<TransitVisaFlightSegmentParamList>>,
    /// Required. Secret.
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { TransitVisa(x_acs_airticket_access_token: Secret) "TransitVisa" -> TransitVisaOutput {
    0 "flight_segment_param_list" flight_segment_param_list: Vec<TransitVisaFlightSegmentParamList>,
    1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { method: "GET", path: "/airticket/v1/flight-data/transit-visa", } }

/// In the request of [`TransitVisa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitVisaFlightSegmentParamList {
    /// Required.
    pub arrival_airport: Option<String>,
    pub arrival_terminal: Option<String>,
    /// Required.
    pub arrival_time: Option<i64>,
    /// Required.
    pub code_share: Option<bool>,
    /// Required.
    pub departure_airport: Option<String>,
    pub departure_terminal: Option<String>,
    /// Required.
    pub departure_time: Option<i64>,
    /// Required.
    pub marketing_airline: Option<String>,
    /// Required.
    pub marketing_flight_no: Option<String>,
    pub operating_airline: Option<String>,
    pub stop_city_list: Option<String>,
    pub ticketing_airline: Option<String>,
}

/// Arguments of [`TransitVisaFlightSegmentParamList::new`].
pub struct TransitVisaFlightSegmentParamListRequired {
    pub arrival_airport: String,
    pub arrival_time: i64,
    pub code_share: bool,
    pub departure_airport: String,
    pub departure_time: i64,
    pub marketing_airline: String,
    pub marketing_flight_no: String,
}
input! {
    TransitVisaFlightSegmentParamList { TransitVisaFlightSegmentParamListRequired: arrival_airport, arrival_time, code_share, departure_airport, departure_time, marketing_airline, marketing_flight_no } {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_terminal" arrival_terminal: String,
    2 "arrival_time" arrival_time: i64, 3 "code_share" code_share: bool,
    4 "departure_airport" departure_airport: String, 5 "departure_terminal" departure_terminal: String,
    6 "departure_time" departure_time: i64, 7 "marketing_airline" marketing_airline: String,
    8 "marketing_flight_no" marketing_flight_no: String, 9 "operating_airline" operating_airline: String,
    10 "stop_city_list" stop_city_list: String, 11 "ticketing_airline" ticketing_airline: String
} }

/// Response of [`TransitVisa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitVisaOutput {
    pub data: Vec<TransitVisaData>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { TransitVisaOutput {
    0 "data" data: Vec<TransitVisaData>, 1 "error_code" error_code: String, 2 "error_data" error_data: Value,
    3 "error_msg" error_msg: String, 4 "status" status: i64, 5 "success" success: bool
} }

/// In the response of [`TransitVisa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitVisaData {
    pub city_code: Option<String>,
    pub visa_type: Option<i64>,
}
model! { TransitVisaData {
    0 "city_code" city_code: String, 1 "visa_type" visa_type: i64
} }

/// Applies refund: `applyRefund` of `airticketopen` 2023-01-17.
///
/// POST `/applyRefund`. Changes data. See <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/applyRefund>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefund {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub order_no: String,
    pub refund_reason: Option<String>,
    pub tracer_id: Option<String>,
}
operation! { ApplyRefund(account_no: i64, order_no: String) "applyRefund" -> ApplyRefundOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "RefundReason" refund_reason: String,
    3 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/applyRefund", } }

/// Response of [`ApplyRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefundOutput {
    pub data: Option<ApplyRefundData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { ApplyRefundOutput {
    0 "Data" data: ApplyRefundData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`ApplyRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefundData {
    pub sell_refund_order_id: Option<i64>,
    pub total_penalty_amount: Option<ApplyRefundTotalPenaltyAmount>,
    pub total_refund_amount: Option<ApplyRefundTotalRefundAmount>,
    pub tracer_id: Option<String>,
}
model! { ApplyRefundData {
    0 "SellRefundOrderId" sell_refund_order_id: i64,
    1 "TotalPenaltyAmount" total_penalty_amount: ApplyRefundTotalPenaltyAmount,
    2 "TotalRefundAmount" total_refund_amount: ApplyRefundTotalRefundAmount, 3 "TracerId" tracer_id: String
} }

/// In the response of [`ApplyRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefundTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { ApplyRefundTotalPenaltyAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`ApplyRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefundTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { ApplyRefundTotalRefundAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// Batches get hotel detail: `batchGetHotelDetail` of `airticketopen` 2023-01-17.
///
/// POST `/batchGetHotelDetail`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/batchGetHotelDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetail {
    /// Required.
    pub account_no: i64,
    pub language: Option<String>,
    /// Required.
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}
operation! { BatchGetHotelDetail(account_no: i64, standard_hotel_ids: Vec<String>)
    "batchGetHotelDetail" -> BatchGetHotelDetailOutput {
    0 "AccountNo" account_no, 1 "Language" language: String, 2 "StandardHotelIds" standard_hotel_ids,
    3 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] { path: "/batchGetHotelDetail", } }

/// Response of [`BatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailOutput {
    pub data: Option<BatchGetHotelDetailData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { BatchGetHotelDetailOutput {
    0 "Data" data: BatchGetHotelDetailData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`BatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailData {
    pub hotels: Vec<BatchGetHotelDetailHotels>,
}
model! { BatchGetHotelDetailData {
    0 "Hotels" hotels: Vec<BatchGetHotelDetailHotels>
} }

/// In the response of [`BatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailHotels {
    pub address: Option<String>,
    pub check_in_time: Option<String>,
    pub check_out_time: Option<String>,
    pub city_name: Option<String>,
    pub country_name: Option<String>,
    pub description: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub facilities: Vec<BatchGetHotelDetailFacilities>,
    pub hotel_name: Option<String>,
    pub hotel_name_cn: Option<String>,
    pub hotel_type: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub opening_time: Option<i64>,
    pub pictures: Vec<BatchGetHotelDetailPictures>,
    pub policies: Vec<BatchGetHotelDetailPolicies>,
    pub position_type: Option<String>,
    pub renovation_time: Option<i64>,
    pub room_types: Vec<BatchGetHotelDetailRoomTypes>,
    pub standard_hotel_id: Option<String>,
    pub star: Option<String>,
    pub status: Option<String>,
    pub tel: Option<String>,
    pub timezone: Option<String>,
}
model! { BatchGetHotelDetailHotels {
    0 "Address" address: String, 1 "CheckInTime" check_in_time: String, 2 "CheckOutTime" check_out_time: String,
    3 "CityName" city_name: String, 4 "CountryName" country_name: String, 5 "Description" description: String,
    6 "ErrorCode" error_code: String, 7 "ErrorMessage" error_message: String,
    8 "Facilities" facilities: Vec<BatchGetHotelDetailFacilities>, 9 "HotelName" hotel_name: String,
    10 "HotelNameCn" hotel_name_cn: String, 11 "HotelType" hotel_type: String, 12 "Latitude" latitude: String,
    13 "Longitude" longitude: String, 14 "OpeningTime" opening_time: i64,
    15 "Pictures" pictures: Vec<BatchGetHotelDetailPictures>, 16 "Policies" policies: Vec<BatchGetHotelDetailPolicies>,
    17 "PositionType" position_type: String, 18 "RenovationTime" renovation_time: i64,
    19 "RoomTypes" room_types: Vec<BatchGetHotelDetailRoomTypes>, 20 "StandardHotelId" standard_hotel_id: String,
    21 "Star" star: String, 22 "Status" status: String, 23 "Tel" tel: String, 24 "Timezone" timezone: String
} }

/// In the response of [`BatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailFacilities {
    pub description: Option<String>,
    pub facility_id: Option<String>,
    pub name: Option<String>,
}
model! { BatchGetHotelDetailFacilities {
    0 "Description" description: String, 1 "FacilityId" facility_id: String, 2 "Name" name: String
} }

/// In the response of [`BatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailPictures {
    pub description: Option<String>,
    pub first_category_code: Option<String>,
    pub first_category_name: Option<String>,
    pub is_head_pic: Option<bool>,
    pub picture_id: Option<String>,
    pub second_category_code: Option<String>,
    pub second_category_name: Option<String>,
    pub url: Option<String>,
}
model! { BatchGetHotelDetailPictures {
    0 "Description" description: String, 1 "FirstCategoryCode" first_category_code: String,
    2 "FirstCategoryName" first_category_name: String, 3 "IsHeadPic" is_head_pic: bool,
    4 "PictureId" picture_id: String, 5 "SecondCategoryCode" second_category_code: String,
    6 "SecondCategoryName" second_category_name: String, 7 "Url" url: String
} }

/// In the response of [`BatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailPolicies {
    pub group_name: Option<String>,
    pub group_type_id: Option<String>,
    pub items: Vec<BatchGetHotelDetailItems>,
}
model! { BatchGetHotelDetailPolicies {
    0 "GroupName" group_name: String, 1 "GroupTypeId" group_type_id: String,
    2 "Items" items: Vec<BatchGetHotelDetailItems>
} }

/// In the response of [`BatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailItems {
    pub children: Vec<Value>,
    pub item_name: Option<String>,
    pub item_type_id: Option<String>,
    pub value: Option<String>,
}
model! { BatchGetHotelDetailItems {
    0 "Children" children: Vec<Value>, 1 "ItemName" item_name: String, 2 "ItemTypeId" item_type_id: String,
    3 "Value" value: String
} }

/// In the response of [`BatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailRoomTypes {
    pub bed_type: Vec<BatchGetHotelDetailBedType>,
    pub pictures: Vec<BatchGetHotelDetailRoomTypesPictures>,
    pub room_name: Option<String>,
    pub room_name_cn: Option<String>,
    pub room_size: Option<f64>,
    pub room_size_unit: Option<String>,
    pub standard_room_id: Option<String>,
    pub window_type: Option<String>,
    pub window_type_defect: Option<String>,
}
model! { BatchGetHotelDetailRoomTypes {
    0 "BedType" bed_type: Vec<BatchGetHotelDetailBedType>,
    1 "Pictures" pictures: Vec<BatchGetHotelDetailRoomTypesPictures>, 2 "RoomName" room_name: String,
    3 "RoomNameCn" room_name_cn: String, 4 "RoomSize" room_size: f64, 5 "RoomSizeUnit" room_size_unit: String,
    6 "StandardRoomId" standard_room_id: String, 7 "WindowType" window_type: String,
    8 "WindowTypeDefect" window_type_defect: String
} }

/// In the response of [`BatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailBedType {
    pub bed_count: Option<i64>,
    pub bed_size: Option<String>,
    pub bed_type: Option<String>,
}
model! { BatchGetHotelDetailBedType {
    0 "BedCount" bed_count: i64, 1 "BedSize" bed_size: String, 2 "BedType" bed_type: String
} }

/// In the response of [`BatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailRoomTypesPictures {
    pub description: Option<String>,
    pub first_category_code: Option<String>,
    pub first_category_name: Option<String>,
    pub is_head_pic: Option<bool>,
    pub picture_id: Option<String>,
    pub second_category_code: Option<String>,
    pub second_category_name: Option<String>,
    pub url: Option<String>,
}
model! { BatchGetHotelDetailRoomTypesPictures {
    0 "Description" description: String, 1 "FirstCategoryCode" first_category_code: String,
    2 "FirstCategoryName" first_category_name: String, 3 "IsHeadPic" is_head_pic: bool,
    4 "PictureId" picture_id: String, 5 "SecondCategoryCode" second_category_code: String,
    6 "SecondCategoryName" second_category_name: String, 7 "Url" url: String
} }

/// Cancels or refund: `cancelOrRefund` of `airticketopen` 2023-01-17.
///
/// POST `/cancelOrRefund`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/cancelOrRefund>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrRefund {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { CancelOrRefund(account_no: i64, order_no: String) "cancelOrRefund" -> CancelOrRefundOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/cancelOrRefund", } }

/// Response of [`CancelOrRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrRefundOutput {
    pub data: Option<CancelOrRefundData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { CancelOrRefundOutput {
    0 "Data" data: CancelOrRefundData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`CancelOrRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrRefundData {
    pub refund_order_id: Option<String>,
    pub total_penalty_amount: Option<CancelOrRefundTotalPenaltyAmount>,
    pub total_refund_amount: Option<CancelOrRefundTotalRefundAmount>,
    pub tracer_id: Option<String>,
}
model! { CancelOrRefundData {
    0 "RefundOrderId" refund_order_id: String,
    1 "TotalPenaltyAmount" total_penalty_amount: CancelOrRefundTotalPenaltyAmount,
    2 "TotalRefundAmount" total_refund_amount: CancelOrRefundTotalRefundAmount, 3 "TracerId" tracer_id: String
} }

/// In the response of [`CancelOrRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrRefundTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { CancelOrRefundTotalPenaltyAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`CancelOrRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrRefundTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { CancelOrRefundTotalRefundAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// Cancels order: `cancelOrder` of `airticketopen` 2023-01-17.
///
/// POST `/cancelOrder`. Changes data. See <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/cancelOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrder {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { CancelOrder(account_no: i64, order_no: String) "cancelOrder" -> CancelOrderOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/cancelOrder", } }

/// Response of [`CancelOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrderOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { CancelOrderOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool,
    3 "TracerId" tracer_id: String
} }

/// Creates and pay: `createAndPay` of `airticketopen` 2023-01-17.
///
/// POST `/createAndPay`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/createAndPay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPay {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub contact: CreateAndPayContact,
    pub external_order_no: Option<String>,
    /// Required.
    pub guests: Vec<Vec<CreateAndPayGuests>>,
    /// Required.
    pub item_offer_id: String,
    /// Required.
    pub room_count: i64,
    pub tracer_id: Option<String>,
}

/// Arguments of [`CreateAndPay::new`].
pub struct CreateAndPayRequired {
    pub account_no: i64,
    pub contact: CreateAndPayContact,
    pub guests: Vec<Vec<CreateAndPayGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
}
operation! { CreateAndPay { CreateAndPayRequired: account_no, contact, guests, item_offer_id, room_count }
    "createAndPay" -> CreateAndPayOutput {
    0 "AccountNo" account_no, 1 "Contact" contact, 2 "ExternalOrderNo" external_order_no: String, 3 "Guests" guests,
    4 "ItemOfferId" item_offer_id, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/createAndPay", } }

/// In the request of [`CreateAndPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPayContact {
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub tracer_id: Option<String>,
}
input! { CreateAndPayContact() {
    0 "Email" email: String, 1 "FirstName" first_name: String, 2 "LastName" last_name: String, 3 "Phone" phone: String,
    4 "TracerId" tracer_id: String
} }

/// In the request of [`CreateAndPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPayGuests {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub tracer_id: Option<String>,
}
input! { CreateAndPayGuests() {
    0 "FirstName" first_name: String, 1 "LastName" last_name: String, 2 "TracerId" tracer_id: String
} }

/// Response of [`CreateAndPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPayOutput {
    pub data: Option<CreateAndPayData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { CreateAndPayOutput {
    0 "Data" data: CreateAndPayData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`CreateAndPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPayData {
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
model! { CreateAndPayData {
    0 "OrderNo" order_no: String, 1 "TracerId" tracer_id: String
} }

/// Creates order: `createOrder` of `airticketopen` 2023-01-17.
///
/// POST `/createOrder`. Changes data. See <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/createOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrder {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub contact: CreateOrderContact,
    pub external_order_no: Option<String>,
    /// Required.
    pub guests: Vec<Vec<CreateOrderGuests>>,
    /// Required.
    pub item_offer_id: String,
    /// Required.
    pub room_count: i64,
    pub tracer_id: Option<String>,
}

/// Arguments of [`CreateOrder::new`].
pub struct CreateOrderRequired {
    pub account_no: i64,
    pub contact: CreateOrderContact,
    pub guests: Vec<Vec<CreateOrderGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
}
operation! { CreateOrder { CreateOrderRequired: account_no, contact, guests, item_offer_id, room_count }
    "createOrder" -> CreateOrderOutput {
    0 "AccountNo" account_no, 1 "Contact" contact, 2 "ExternalOrderNo" external_order_no: String, 3 "Guests" guests,
    4 "ItemOfferId" item_offer_id, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/createOrder", } }

/// In the request of [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderContact {
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub tracer_id: Option<String>,
}
input! { CreateOrderContact() {
    0 "Email" email: String, 1 "FirstName" first_name: String, 2 "LastName" last_name: String, 3 "Phone" phone: String,
    4 "TracerId" tracer_id: String
} }

/// In the request of [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderGuests {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub tracer_id: Option<String>,
}
input! { CreateOrderGuests() {
    0 "FirstName" first_name: String, 1 "LastName" last_name: String, 2 "TracerId" tracer_id: String
} }

/// Response of [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderOutput {
    pub data: Option<CreateOrderData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { CreateOrderOutput {
    0 "Data" data: CreateOrderData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderData {
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
model! { CreateOrderData {
    0 "OrderNo" order_no: String, 1 "TracerId" tracer_id: String
} }

/// `globalHotelApplyRefund` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelApplyRefund`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelApplyRefund>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelApplyRefund {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub order_no: String,
    pub refund_reason: Option<String>,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelApplyRefund(account_no: i64, order_no: String)
    "globalHotelApplyRefund" -> GlobalHotelApplyRefundOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "RefundReason" refund_reason: String,
    3 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/globalHotelApplyRefund", } }

/// Response of [`GlobalHotelApplyRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelApplyRefundOutput {
    pub data: Option<GlobalHotelApplyRefundData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelApplyRefundOutput {
    0 "Data" data: GlobalHotelApplyRefundData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelApplyRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelApplyRefundData {
    pub refund_order_no: Option<String>,
    pub total_penalty_amount: Option<GlobalHotelApplyRefundTotalPenaltyAmount>,
    pub total_refund_amount: Option<GlobalHotelApplyRefundTotalRefundAmount>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelApplyRefundData {
    0 "RefundOrderNo" refund_order_no: String,
    1 "TotalPenaltyAmount" total_penalty_amount: GlobalHotelApplyRefundTotalPenaltyAmount,
    2 "TotalRefundAmount" total_refund_amount: GlobalHotelApplyRefundTotalRefundAmount, 3 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelApplyRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelApplyRefundTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelApplyRefundTotalPenaltyAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelApplyRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelApplyRefundTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelApplyRefundTotalRefundAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// `globalHotelBatchGetHotelDetail` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelBatchGetHotelDetail`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelBatchGetHotelDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetail {
    /// Required.
    pub account_no: i64,
    pub language: Option<String>,
    /// Required.
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelBatchGetHotelDetail(account_no: i64, standard_hotel_ids: Vec<String>)
    "globalHotelBatchGetHotelDetail" -> GlobalHotelBatchGetHotelDetailOutput {
    0 "AccountNo" account_no, 1 "Language" language: String, 2 "StandardHotelIds" standard_hotel_ids,
    3 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] { path: "/globalHotelBatchGetHotelDetail", } }

/// Response of [`GlobalHotelBatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailOutput {
    pub data: Option<GlobalHotelBatchGetHotelDetailData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailOutput {
    0 "Data" data: GlobalHotelBatchGetHotelDetailData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelBatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailData {
    pub hotels: Vec<GlobalHotelBatchGetHotelDetailHotels>,
}
model! { GlobalHotelBatchGetHotelDetailData {
    0 "Hotels" hotels: Vec<GlobalHotelBatchGetHotelDetailHotels>
} }

/// In the response of [`GlobalHotelBatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailHotels {
    pub address: Option<String>,
    pub check_in_time: Option<String>,
    pub check_out_time: Option<String>,
    pub city_name: Option<String>,
    pub country_name: Option<String>,
    pub description: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub facilities: Vec<GlobalHotelBatchGetHotelDetailFacilities>,
    pub hotel_name: Option<String>,
    pub hotel_name_cn: Option<String>,
    pub hotel_type: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub opening_time: Option<i64>,
    pub pictures: Vec<GlobalHotelBatchGetHotelDetailPictures>,
    pub policies: Vec<GlobalHotelBatchGetHotelDetailPolicies>,
    pub position_type: Option<String>,
    pub renovation_time: Option<i64>,
    pub room_types: Vec<GlobalHotelBatchGetHotelDetailRoomTypes>,
    pub standard_hotel_id: Option<String>,
    pub star: Option<String>,
    pub status: Option<String>,
    pub tel: Option<String>,
    pub timezone: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailHotels {
    0 "Address" address: String, 1 "CheckInTime" check_in_time: String, 2 "CheckOutTime" check_out_time: String,
    3 "CityName" city_name: String, 4 "CountryName" country_name: String, 5 "Description" description: String,
    6 "ErrorCode" error_code: String, 7 "ErrorMessage" error_message: String,
    8 "Facilities" facilities: Vec<GlobalHotelBatchGetHotelDetailFacilities>, 9 "HotelName" hotel_name: String,
    10 "HotelNameCn" hotel_name_cn: String, 11 "HotelType" hotel_type: String, 12 "Latitude" latitude: String,
    13 "Longitude" longitude: String, 14 "OpeningTime" opening_time: i64,
    15 "Pictures" pictures: Vec<GlobalHotelBatchGetHotelDetailPictures>,
    16 "Policies" policies: Vec<GlobalHotelBatchGetHotelDetailPolicies>, 17 "PositionType" position_type: String,
    18 "RenovationTime" renovation_time: i64, 19 "RoomTypes" room_types: Vec<GlobalHotelBatchGetHotelDetailRoomTypes>,
    20 "StandardHotelId" standard_hotel_id: String, 21 "Star" star: String, 22 "Status" status: String,
    23 "Tel" tel: String, 24 "Timezone" timezone: String
} }

/// In the response of [`GlobalHotelBatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailFacilities {
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailFacilities {
    0 "Description" description: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the response of [`GlobalHotelBatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailPictures {
    pub description: Option<String>,
    pub first_category_code: Option<String>,
    pub first_category_name: Option<String>,
    pub is_head_pic: Option<bool>,
    pub picture_id: Option<String>,
    pub second_category_code: Option<String>,
    pub second_category_name: Option<String>,
    pub url: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailPictures {
    0 "Description" description: String, 1 "FirstCategoryCode" first_category_code: String,
    2 "FirstCategoryName" first_category_name: String, 3 "IsHeadPic" is_head_pic: bool,
    4 "PictureId" picture_id: String, 5 "SecondCategoryCode" second_category_code: String,
    6 "SecondCategoryName" second_category_name: String, 7 "Url" url: String
} }

/// In the response of [`GlobalHotelBatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailPolicies {
    pub group_name: Option<String>,
    pub group_type_id: Option<String>,
    pub items: Vec<GlobalHotelBatchGetHotelDetailItems>,
}
model! { GlobalHotelBatchGetHotelDetailPolicies {
    0 "GroupName" group_name: String, 1 "GroupTypeId" group_type_id: String,
    2 "Items" items: Vec<GlobalHotelBatchGetHotelDetailItems>
} }

/// In the response of [`GlobalHotelBatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailItems {
    pub children: Vec<Value>,
    pub item_name: Option<String>,
    pub item_type_id: Option<String>,
    pub value: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailItems {
    0 "Children" children: Vec<Value>, 1 "ItemName" item_name: String, 2 "ItemTypeId" item_type_id: String,
    3 "Value" value: String
} }

/// In the response of [`GlobalHotelBatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailRoomTypes {
    pub bed_type: Vec<GlobalHotelBatchGetHotelDetailBedType>,
    pub pictures: Vec<GlobalHotelBatchGetHotelDetailRoomTypesPictures>,
    pub room_name: Option<String>,
    pub room_name_cn: Option<String>,
    pub room_size: Option<String>,
    pub room_size_unit: Option<String>,
    pub standard_room_id: Option<String>,
    pub window_type: Option<String>,
    pub window_type_defect: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailRoomTypes {
    0 "BedType" bed_type: Vec<GlobalHotelBatchGetHotelDetailBedType>,
    1 "Pictures" pictures: Vec<GlobalHotelBatchGetHotelDetailRoomTypesPictures>, 2 "RoomName" room_name: String,
    3 "RoomNameCn" room_name_cn: String, 4 "RoomSize" room_size: String, 5 "RoomSizeUnit" room_size_unit: String,
    6 "StandardRoomId" standard_room_id: String, 7 "WindowType" window_type: String,
    8 "WindowTypeDefect" window_type_defect: String
} }

/// In the response of [`GlobalHotelBatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailBedType {
    pub bed_count: Option<i64>,
    pub bed_size: Option<String>,
    pub bed_type: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailBedType {
    0 "BedCount" bed_count: i64, 1 "BedSize" bed_size: String, 2 "BedType" bed_type: String
} }

/// In the response of [`GlobalHotelBatchGetHotelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailRoomTypesPictures {
    pub description: Option<String>,
    pub first_category_code: Option<String>,
    pub first_category_name: Option<String>,
    pub is_head_pic: Option<bool>,
    pub picture_id: Option<String>,
    pub second_category_code: Option<String>,
    pub second_category_name: Option<String>,
    pub url: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailRoomTypesPictures {
    0 "Description" description: String, 1 "FirstCategoryCode" first_category_code: String,
    2 "FirstCategoryName" first_category_name: String, 3 "IsHeadPic" is_head_pic: bool,
    4 "PictureId" picture_id: String, 5 "SecondCategoryCode" second_category_code: String,
    6 "SecondCategoryName" second_category_name: String, 7 "Url" url: String
} }

/// `globalHotelCancelOrRefund` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelCancelOrRefund`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelCancelOrRefund>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrRefund {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelCancelOrRefund(account_no: i64, order_no: String)
    "globalHotelCancelOrRefund" -> GlobalHotelCancelOrRefundOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/globalHotelCancelOrRefund", } }

/// Response of [`GlobalHotelCancelOrRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrRefundOutput {
    pub data: Option<GlobalHotelCancelOrRefundData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCancelOrRefundOutput {
    0 "Data" data: GlobalHotelCancelOrRefundData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelCancelOrRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrRefundData {
    pub refund_order_no: Option<String>,
    pub total_penalty_amount: Option<GlobalHotelCancelOrRefundTotalPenaltyAmount>,
    pub total_refund_amount: Option<GlobalHotelCancelOrRefundTotalRefundAmount>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCancelOrRefundData {
    0 "RefundOrderNo" refund_order_no: String,
    1 "TotalPenaltyAmount" total_penalty_amount: GlobalHotelCancelOrRefundTotalPenaltyAmount,
    2 "TotalRefundAmount" total_refund_amount: GlobalHotelCancelOrRefundTotalRefundAmount,
    3 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelCancelOrRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrRefundTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCancelOrRefundTotalPenaltyAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelCancelOrRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrRefundTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCancelOrRefundTotalRefundAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// `globalHotelCancelOrder` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelCancelOrder`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelCancelOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrder {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelCancelOrder(account_no: i64, order_no: String)
    "globalHotelCancelOrder" -> GlobalHotelCancelOrderOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/globalHotelCancelOrder", } }

/// Response of [`GlobalHotelCancelOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrderOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCancelOrderOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool,
    3 "TracerId" tracer_id: String
} }

/// `globalHotelCreateAndPay` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelCreateAndPay`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelCreateAndPay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateAndPay {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub contact: GlobalHotelCreateAndPayContact,
    /// Required.
    pub external_order_no: String,
    /// Required.
    pub guests: Vec<Vec<GlobalHotelCreateAndPayGuests>>,
    /// Required.
    pub item_offer_id: String,
    /// Required.
    pub room_count: i64,
    pub tracer_id: Option<String>,
}

/// Arguments of [`GlobalHotelCreateAndPay::new`].
pub struct GlobalHotelCreateAndPayRequired {
    pub account_no: i64,
    pub contact: GlobalHotelCreateAndPayContact,
    pub external_order_no: String,
    pub guests: Vec<Vec<GlobalHotelCreateAndPayGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
}
operation! {
    GlobalHotelCreateAndPay { GlobalHotelCreateAndPayRequired: account_no, contact, external_order_no, guests, item_offer_id, room_count }
    "globalHotelCreateAndPay" -> GlobalHotelCreateAndPayOutput {
    0 "AccountNo" account_no, 1 "Contact" contact, 2 "ExternalOrderNo" external_order_no, 3 "Guests" guests,
    4 "ItemOfferId" item_offer_id, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/globalHotelCreateAndPay", } }

/// In the request of [`GlobalHotelCreateAndPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateAndPayContact {
    /// Required.
    pub email: Option<String>,
    /// Required.
    pub first_name: Option<String>,
    /// Required.
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub tracer_id: Option<String>,
}
input! { GlobalHotelCreateAndPayContact(email: String, first_name: String, last_name: String) {
    0 "Email" email: String, 1 "FirstName" first_name: String, 2 "LastName" last_name: String, 3 "Phone" phone: String,
    4 "TracerId" tracer_id: String
} }

/// In the request of [`GlobalHotelCreateAndPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateAndPayGuests {
    /// Required.
    pub first_name: Option<String>,
    /// Required.
    pub last_name: Option<String>,
    pub tracer_id: Option<String>,
}
input! { GlobalHotelCreateAndPayGuests(first_name: String, last_name: String) {
    0 "FirstName" first_name: String, 1 "LastName" last_name: String, 2 "TracerId" tracer_id: String
} }

/// Response of [`GlobalHotelCreateAndPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateAndPayOutput {
    pub data: Option<GlobalHotelCreateAndPayData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCreateAndPayOutput {
    0 "Data" data: GlobalHotelCreateAndPayData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelCreateAndPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateAndPayData {
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCreateAndPayData {
    0 "OrderNo" order_no: String, 1 "TracerId" tracer_id: String
} }

/// `globalHotelCreateOrder` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelCreateOrder`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelCreateOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateOrder {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub contact: GlobalHotelCreateOrderContact,
    /// Required.
    pub external_order_no: String,
    /// Required.
    pub guests: Vec<Vec<GlobalHotelCreateOrderGuests>>,
    /// Required.
    pub item_offer_id: String,
    /// Required.
    pub room_count: i64,
    pub tracer_id: Option<String>,
}

/// Arguments of [`GlobalHotelCreateOrder::new`].
pub struct GlobalHotelCreateOrderRequired {
    pub account_no: i64,
    pub contact: GlobalHotelCreateOrderContact,
    pub external_order_no: String,
    pub guests: Vec<Vec<GlobalHotelCreateOrderGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
}
operation! {
    GlobalHotelCreateOrder { GlobalHotelCreateOrderRequired: account_no, contact, external_order_no, guests, item_offer_id, room_count }
    "globalHotelCreateOrder" -> GlobalHotelCreateOrderOutput {
    0 "AccountNo" account_no, 1 "Contact" contact, 2 "ExternalOrderNo" external_order_no, 3 "Guests" guests,
    4 "ItemOfferId" item_offer_id, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/globalHotelCreateOrder", } }

/// In the request of [`GlobalHotelCreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateOrderContact {
    /// Required.
    pub email: Option<String>,
    /// Required.
    pub first_name: Option<String>,
    /// Required.
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub tracer_id: Option<String>,
}
input! { GlobalHotelCreateOrderContact(email: String, first_name: String, last_name: String) {
    0 "Email" email: String, 1 "FirstName" first_name: String, 2 "LastName" last_name: String, 3 "Phone" phone: String,
    4 "TracerId" tracer_id: String
} }

/// In the request of [`GlobalHotelCreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateOrderGuests {
    /// Required.
    pub first_name: Option<String>,
    /// Required.
    pub last_name: Option<String>,
    pub tracer_id: Option<String>,
}
input! { GlobalHotelCreateOrderGuests(first_name: String, last_name: String) {
    0 "FirstName" first_name: String, 1 "LastName" last_name: String, 2 "TracerId" tracer_id: String
} }

/// Response of [`GlobalHotelCreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateOrderOutput {
    pub data: Option<GlobalHotelCreateOrderData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCreateOrderOutput {
    0 "Data" data: GlobalHotelCreateOrderData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelCreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateOrderData {
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCreateOrderData {
    0 "OrderNo" order_no: String, 1 "TracerId" tracer_id: String
} }

/// `globalHotelPay` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelPay`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelPay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelPay {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelPay(account_no: i64, order_no: String) "globalHotelPay" -> GlobalHotelPayOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/globalHotelPay", } }

/// Response of [`GlobalHotelPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelPayOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelPayOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool,
    3 "TracerId" tracer_id: String
} }

/// `globalHotelQueryAvailability` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelQueryAvailability`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelQueryAvailability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryAvailability {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub adult_count: i64,
    /// Required.
    pub check_in_date: String,
    /// Required.
    pub check_out_date: String,
    pub child_count: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    /// Required.
    pub room_count: i64,
    /// Required.
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}

/// Arguments of [`GlobalHotelQueryAvailability::new`].
pub struct GlobalHotelQueryAvailabilityRequired {
    pub account_no: i64,
    pub adult_count: i64,
    pub check_in_date: String,
    pub check_out_date: String,
    pub room_count: i64,
    pub standard_hotel_ids: Vec<String>,
}
operation! {
    GlobalHotelQueryAvailability { GlobalHotelQueryAvailabilityRequired: account_no, adult_count, check_in_date, check_out_date, room_count, standard_hotel_ids }
    "globalHotelQueryAvailability" -> GlobalHotelQueryAvailabilityOutput {
    0 "AccountNo" account_no, 1 "AdultCount" adult_count, 2 "CheckInDate" check_in_date,
    3 "CheckOutDate" check_out_date, 4 "ChildCount" child_count: i64, 5 "ChildrenAges" children_ages: Vec<i64>,
    6 "RoomCount" room_count, 7 "StandardHotelIds" standard_hotel_ids, 8 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None)
] { path: "/globalHotelQueryAvailability", } }

/// Response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryAvailabilityOutput {
    pub data: Option<GlobalHotelQueryAvailabilityData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryAvailabilityOutput {
    0 "Data" data: GlobalHotelQueryAvailabilityData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryAvailabilityData {
    pub hotels: BTreeMap<String, Vec<DataHotelsValue>>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryAvailabilityData {
    0 "Hotels" hotels: BTreeMap<String, Vec<DataHotelsValue>>, 1 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValue {
    pub check_in_date: Option<String>,
    pub check_out_date: Option<String>,
    pub rooms: Vec<DataHotelsValueRooms>,
    pub standard_room_id: Option<String>,
    pub offers: Vec<DataHotelsValueOffers2>,
}
model! { DataHotelsValue {
    0 "CheckInDate" check_in_date: String, 1 "CheckOutDate" check_out_date: String,
    2 "Rooms" rooms: Vec<DataHotelsValueRooms>, 3 "StandardRoomId" standard_room_id: String,
    4 "Offers" offers: Vec<DataHotelsValueOffers2>
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueRooms {
    pub standard_room_id: Option<String>,
    pub lowest_price: Option<DataHotelsValueLowestPrice>,
    pub offers: Vec<DataHotelsValueOffers>,
}
model! { DataHotelsValueRooms {
    0 "StandardRoomId" standard_room_id: String, 1 "LowestPrice" lowest_price: DataHotelsValueLowestPrice,
    2 "Offers" offers: Vec<DataHotelsValueOffers>
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueLowestPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueLowestPrice {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueOffers {
    pub item_offer_key: Option<String>,
    pub rate_plan_name: Option<String>,
    pub meal_type: Option<String>,
    pub meal_count: Option<i64>,
    pub cancel_policy: Option<DataHotelsValueCancelPolicy>,
    pub total_price: Option<DataHotelsValueTotalPrice>,
    pub daily_prices: Vec<DataHotelsValueDailyPrices>,
    pub available_rooms: Option<i64>,
    pub max_occupancy: Option<i64>,
    pub confirm_type: Option<String>,
}
model! { DataHotelsValueOffers {
    0 "ItemOfferKey" item_offer_key: String, 1 "RatePlanName" rate_plan_name: String, 2 "MealType" meal_type: String,
    3 "MealCount" meal_count: i64, 4 "CancelPolicy" cancel_policy: DataHotelsValueCancelPolicy,
    5 "TotalPrice" total_price: DataHotelsValueTotalPrice,
    6 "DailyPrices" daily_prices: Vec<DataHotelsValueDailyPrices>, 7 "AvailableRooms" available_rooms: i64,
    8 "MaxOccupancy" max_occupancy: i64, 9 "ConfirmType" confirm_type: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueCancelPolicy {
    pub policy_type: Option<String>,
    pub penalties: Vec<DataHotelsValuePenalties>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueCancelPolicy {
    0 "PolicyType" policy_type: String, 1 "Penalties" penalties: Vec<DataHotelsValuePenalties>,
    2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValuePenalties {
    pub start: Option<String>,
    pub end: Option<String>,
    pub penalty_type: Option<String>,
    pub penalty_value: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValuePenalties {
    0 "Start" start: String, 1 "End" end: String, 2 "PenaltyType" penalty_type: String,
    3 "PenaltyValue" penalty_value: String, 4 "Currency" currency: String, 5 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueTotalPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueTotalPrice {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueDailyPrices {
    pub date: Option<String>,
    pub price: Option<DataHotelsValuePrice>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueDailyPrices {
    0 "Date" date: String, 1 "Price" price: DataHotelsValuePrice, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValuePrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValuePrice {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueOffers2 {
    pub item_offer_key: Option<String>,
    pub rate_plan_name: Option<String>,
    pub meal_type: Option<String>,
    pub meal_count: Option<i64>,
    pub cancel_policy: Option<DataHotelsValueOffersCancelPolicy>,
    pub total_price: Option<DataHotelsValueOffersTotalPrice>,
    pub daily_prices: Vec<DataHotelsValueOffersDailyPrices>,
    pub available_rooms: Option<i64>,
    pub max_occupancy: Option<i64>,
    pub confirm_type: Option<String>,
}
model! { DataHotelsValueOffers2 {
    0 "ItemOfferKey" item_offer_key: String, 1 "RatePlanName" rate_plan_name: String, 2 "MealType" meal_type: String,
    3 "MealCount" meal_count: i64, 4 "CancelPolicy" cancel_policy: DataHotelsValueOffersCancelPolicy,
    5 "TotalPrice" total_price: DataHotelsValueOffersTotalPrice,
    6 "DailyPrices" daily_prices: Vec<DataHotelsValueOffersDailyPrices>, 7 "AvailableRooms" available_rooms: i64,
    8 "MaxOccupancy" max_occupancy: i64, 9 "ConfirmType" confirm_type: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueOffersCancelPolicy {
    pub policy_type: Option<String>,
    pub penalties: Vec<DataHotelsValueCancelPolicyPenalties>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueOffersCancelPolicy {
    0 "PolicyType" policy_type: String, 1 "Penalties" penalties: Vec<DataHotelsValueCancelPolicyPenalties>,
    2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueCancelPolicyPenalties {
    pub start: Option<String>,
    pub end: Option<String>,
    pub penalty_type: Option<String>,
    pub penalty_value: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueCancelPolicyPenalties {
    0 "Start" start: String, 1 "End" end: String, 2 "PenaltyType" penalty_type: String,
    3 "PenaltyValue" penalty_value: String, 4 "Currency" currency: String, 5 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueOffersTotalPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueOffersTotalPrice {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueOffersDailyPrices {
    pub date: Option<String>,
    pub price: Option<DataHotelsValueDailyPricesPrice>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueOffersDailyPrices {
    0 "Date" date: String, 1 "Price" price: DataHotelsValueDailyPricesPrice, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueDailyPricesPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueDailyPricesPrice {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// `globalHotelQueryCalendarAvailability` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelQueryCalendarAvailability`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelQueryCalendarAvailability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryCalendarAvailability {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub adult_count: i64,
    /// Required.
    pub check_in_date_end: String,
    /// Required.
    pub check_in_date_start: String,
    pub child_count: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    /// Required.
    pub room_count: i64,
    /// Required.
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}

/// Arguments of [`GlobalHotelQueryCalendarAvailability::new`].
pub struct GlobalHotelQueryCalendarAvailabilityRequired {
    pub account_no: i64,
    pub adult_count: i64,
    pub check_in_date_end: String,
    pub check_in_date_start: String,
    pub room_count: i64,
    pub standard_hotel_ids: Vec<String>,
}
operation! {
    GlobalHotelQueryCalendarAvailability { GlobalHotelQueryCalendarAvailabilityRequired: account_no, adult_count, check_in_date_end, check_in_date_start, room_count, standard_hotel_ids }
    "globalHotelQueryCalendarAvailability" -> GlobalHotelQueryCalendarAvailabilityOutput {
    0 "AccountNo" account_no, 1 "AdultCount" adult_count, 2 "CheckInDateEnd" check_in_date_end,
    3 "CheckInDateStart" check_in_date_start, 4 "ChildCount" child_count: i64, 5 "ChildrenAges" children_ages: Vec<i64>,
    6 "RoomCount" room_count, 7 "StandardHotelIds" standard_hotel_ids, 8 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None)
] { path: "/globalHotelQueryCalendarAvailability", } }

/// Response of [`GlobalHotelQueryCalendarAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryCalendarAvailabilityOutput {
    pub data: Option<GlobalHotelQueryCalendarAvailabilityData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryCalendarAvailabilityOutput {
    0 "Data" data: GlobalHotelQueryCalendarAvailabilityData, 1 "ErrorCode" error_code: String,
    2 "ErrorMsg" error_msg: String, 3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryCalendarAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryCalendarAvailabilityData {
    pub hotels: BTreeMap<String, Vec<DataHotelsValue>>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryCalendarAvailabilityData {
    0 "Hotels" hotels: BTreeMap<String, Vec<DataHotelsValue>>, 1 "TracerId" tracer_id: String
} }

/// `globalHotelQueryOrder` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelQueryOrder`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelQueryOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrder {
    /// Required.
    pub account_no: i64,
    pub external_order_no: Option<String>,
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelQueryOrder(account_no: i64) "globalHotelQueryOrder" -> GlobalHotelQueryOrderOutput {
    0 "AccountNo" account_no, 1 "ExternalOrderNo" external_order_no: String, 2 "OrderNo" order_no: String,
    3 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/globalHotelQueryOrder", } }

/// Response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderOutput {
    pub data: Option<GlobalHotelQueryOrderData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderOutput {
    0 "Data" data: GlobalHotelQueryOrderData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderData {
    pub buyer_id: Option<String>,
    pub external_order_no: Option<String>,
    pub gmt_create: Option<String>,
    pub item_info: Option<GlobalHotelQueryOrderItemInfo>,
    pub order_no: Option<String>,
    pub payment: Option<GlobalHotelQueryOrderPayment>,
    pub refund_orders: Vec<GlobalHotelQueryOrderRefundOrders>,
    pub room_stays: Vec<GlobalHotelQueryOrderRoomStays>,
    pub sales_channel: Option<String>,
    pub status: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderData {
    0 "BuyerId" buyer_id: String, 1 "ExternalOrderNo" external_order_no: String, 2 "GmtCreate" gmt_create: String,
    3 "ItemInfo" item_info: GlobalHotelQueryOrderItemInfo, 4 "OrderNo" order_no: String,
    5 "Payment" payment: GlobalHotelQueryOrderPayment,
    6 "RefundOrders" refund_orders: Vec<GlobalHotelQueryOrderRefundOrders>,
    7 "RoomStays" room_stays: Vec<GlobalHotelQueryOrderRoomStays>, 8 "SalesChannel" sales_channel: String,
    9 "Status" status: String, 10 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderItemInfo {
    pub cancel_policy: Option<GlobalHotelQueryOrderCancelPolicy>,
    pub check_in: Option<String>,
    pub check_in_number: Option<i64>,
    pub check_out: Option<String>,
    pub daily_prices: Vec<GlobalHotelQueryOrderDailyPrices>,
    pub meal: Option<GlobalHotelQueryOrderMeal>,
    pub room_count: Option<i64>,
    pub total_price: Option<GlobalHotelQueryOrderTotalPrice>,
}
model! { GlobalHotelQueryOrderItemInfo {
    0 "CancelPolicy" cancel_policy: GlobalHotelQueryOrderCancelPolicy, 1 "CheckIn" check_in: String,
    2 "CheckInNumber" check_in_number: i64, 3 "CheckOut" check_out: String,
    4 "DailyPrices" daily_prices: Vec<GlobalHotelQueryOrderDailyPrices>, 5 "Meal" meal: GlobalHotelQueryOrderMeal,
    6 "RoomCount" room_count: i64, 7 "TotalPrice" total_price: GlobalHotelQueryOrderTotalPrice
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderCancelPolicy {
    pub penalties: Vec<GlobalHotelQueryOrderPenalties>,
    pub policy_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderCancelPolicy {
    0 "Penalties" penalties: Vec<GlobalHotelQueryOrderPenalties>, 1 "PolicyType" policy_type: String,
    2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderPenalties {
    pub currency: Option<String>,
    pub end: Option<String>,
    pub penalty_type: Option<String>,
    pub penalty_value: Option<String>,
    pub start: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderPenalties {
    0 "Currency" currency: String, 1 "End" end: String, 2 "PenaltyType" penalty_type: String,
    3 "PenaltyValue" penalty_value: String, 4 "Start" start: String, 5 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderDailyPrices {
    pub date: Option<String>,
    pub price: Option<GlobalHotelQueryOrderPrice>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderDailyPrices {
    0 "Date" date: String, 1 "Price" price: GlobalHotelQueryOrderPrice, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderPrice {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderMeal {
    pub description: Option<String>,
    pub meal_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderMeal {
    0 "Description" description: String, 1 "MealType" meal_type: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderTotalPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderTotalPrice {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderPayment {
    pub amount: Option<GlobalHotelQueryOrderAmount>,
    pub gmt_paid: Option<String>,
    pub payment_method: Option<String>,
    pub payment_transaction_id: Option<String>,
}
model! { GlobalHotelQueryOrderPayment {
    0 "Amount" amount: GlobalHotelQueryOrderAmount, 1 "GmtPaid" gmt_paid: String,
    2 "PaymentMethod" payment_method: String, 3 "PaymentTransactionId" payment_transaction_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderRefundOrders {
    pub gmt_create: Option<String>,
    pub refund_order_no: Option<String>,
    pub refund_transaction_id: Option<String>,
    pub reject_reason: Option<String>,
    pub status: Option<String>,
    pub total_penalty_amount: Option<GlobalHotelQueryOrderTotalPenaltyAmount>,
    pub total_refund_amount: Option<GlobalHotelQueryOrderTotalRefundAmount>,
}
model! { GlobalHotelQueryOrderRefundOrders {
    0 "GmtCreate" gmt_create: String, 1 "RefundOrderNo" refund_order_no: String,
    2 "RefundTransactionId" refund_transaction_id: String, 3 "RejectReason" reject_reason: String,
    4 "Status" status: String, 5 "TotalPenaltyAmount" total_penalty_amount: GlobalHotelQueryOrderTotalPenaltyAmount,
    6 "TotalRefundAmount" total_refund_amount: GlobalHotelQueryOrderTotalRefundAmount
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderTotalPenaltyAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderTotalRefundAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderRoomStays {
    pub confirmation_id: Option<String>,
    pub guests: Vec<GlobalHotelQueryOrderGuests>,
    pub room_index: Option<i64>,
    pub status: Option<String>,
}
model! { GlobalHotelQueryOrderRoomStays {
    0 "ConfirmationId" confirmation_id: String, 1 "Guests" guests: Vec<GlobalHotelQueryOrderGuests>,
    2 "RoomIndex" room_index: i64, 3 "Status" status: String
} }

/// In the response of [`GlobalHotelQueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderGuests {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderGuests {
    0 "FirstName" first_name: String, 1 "LastName" last_name: String, 2 "TracerId" tracer_id: String
} }

/// `globalHotelSearchCityPage` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelSearchCityPage`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelSearchCityPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchCityPage {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub count: i64,
    pub country_code: Option<String>,
    pub start: Option<i64>,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelSearchCityPage(account_no: i64, count: i64)
    "globalHotelSearchCityPage" -> GlobalHotelSearchCityPageOutput {
    0 "AccountNo" account_no, 1 "Count" count, 2 "CountryCode" country_code: String, 3 "Start" start: i64,
    4 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/globalHotelSearchCityPage", } }

/// Response of [`GlobalHotelSearchCityPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchCityPageOutput {
    pub data: Option<GlobalHotelSearchCityPageData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelSearchCityPageOutput {
    0 "Data" data: GlobalHotelSearchCityPageData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelSearchCityPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchCityPageData {
    pub cities: Vec<GlobalHotelSearchCityPageCities>,
    pub has_next: Option<bool>,
    pub total: Option<i64>,
}
model! { GlobalHotelSearchCityPageData {
    0 "Cities" cities: Vec<GlobalHotelSearchCityPageCities>, 1 "HasNext" has_next: bool, 2 "Total" total: i64
} }

/// In the response of [`GlobalHotelSearchCityPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchCityPageCities {
    pub cn_name: Option<String>,
    pub code: Option<i64>,
    pub country: Option<i64>,
    pub country_code: Option<String>,
    pub en_name: Option<String>,
    pub level: Option<i64>,
    pub parent_code: Option<i64>,
    pub region: Option<i64>,
}
model! { GlobalHotelSearchCityPageCities {
    0 "CnName" cn_name: String, 1 "Code" code: i64, 2 "Country" country: i64, 3 "CountryCode" country_code: String,
    4 "EnName" en_name: String, 5 "Level" level: i64, 6 "ParentCode" parent_code: i64, 7 "Region" region: i64
} }

/// `globalHotelSearchHotelList` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelSearchHotelList`. Changes data. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelSearchHotelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchHotelList {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub city_code: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelSearchHotelList(account_no: i64, city_code: String)
    "globalHotelSearchHotelList" -> GlobalHotelSearchHotelListOutput {
    0 "AccountNo" account_no, 1 "CityCode" city_code, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/globalHotelSearchHotelList", } }
paged! { GlobalHotelSearchHotelList: GlobalHotelSearchHotelListHotels =
    Number "PageNo", "Data.Hotels" data.hotels, total "Data.Total" }

/// Response of [`GlobalHotelSearchHotelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchHotelListOutput {
    pub data: Option<GlobalHotelSearchHotelListData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelSearchHotelListOutput {
    0 "Data" data: GlobalHotelSearchHotelListData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelSearchHotelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchHotelListData {
    pub hotels: Vec<GlobalHotelSearchHotelListHotels>,
    pub total: Option<i64>,
}
model! { GlobalHotelSearchHotelListData {
    0 "Hotels" hotels: Vec<GlobalHotelSearchHotelListHotels>, 1 "Total" total: i64
} }

/// In the response of [`GlobalHotelSearchHotelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchHotelListHotels {
    pub city_name: Option<String>,
    pub country_name: Option<String>,
    pub hotel_name: Option<String>,
    pub standard_hotel_id: Option<String>,
    pub status: Option<String>,
}
model! { GlobalHotelSearchHotelListHotels {
    0 "CityName" city_name: String, 1 "CountryName" country_name: String, 2 "HotelName" hotel_name: String,
    3 "StandardHotelId" standard_hotel_id: String, 4 "Status" status: String
} }

/// `globalHotelValidatePrice` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotelValidatePrice`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/globalHotelValidatePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePrice {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub adults: i64,
    pub children: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    /// Required.
    pub item_offer_key: String,
    /// Required.
    pub room_count: i64,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelValidatePrice(account_no: i64, adults: i64, item_offer_key: String, room_count: i64)
    "globalHotelValidatePrice" -> GlobalHotelValidatePriceOutput {
    0 "AccountNo" account_no, 1 "Adults" adults, 2 "Children" children: i64, 3 "ChildrenAges" children_ages: Vec<i64>,
    4 "ItemOfferKey" item_offer_key, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/globalHotelValidatePrice", } }

/// Response of [`GlobalHotelValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePriceOutput {
    pub data: Option<GlobalHotelValidatePriceData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePriceOutput {
    0 "Data" data: GlobalHotelValidatePriceData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePriceData {
    pub cancellation_policies: Vec<GlobalHotelValidatePriceCancellationPolicies>,
    pub daily_prices: Vec<GlobalHotelValidatePriceDailyPrices>,
    pub item_offer_id: Option<String>,
    pub total_price: Option<GlobalHotelValidatePriceTotalPrice>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePriceData {
    0 "CancellationPolicies" cancellation_policies: Vec<GlobalHotelValidatePriceCancellationPolicies>,
    1 "DailyPrices" daily_prices: Vec<GlobalHotelValidatePriceDailyPrices>, 2 "ItemOfferId" item_offer_id: String,
    3 "TotalPrice" total_price: GlobalHotelValidatePriceTotalPrice, 4 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePriceCancellationPolicies {
    pub penalties: Vec<GlobalHotelValidatePricePenalties>,
    pub policy_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePriceCancellationPolicies {
    0 "Penalties" penalties: Vec<GlobalHotelValidatePricePenalties>, 1 "PolicyType" policy_type: String,
    2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePricePenalties {
    pub currency: Option<String>,
    pub end: Option<String>,
    pub penalty_type: Option<String>,
    pub penalty_value: Option<String>,
    pub start: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePricePenalties {
    0 "Currency" currency: String, 1 "End" end: String, 2 "PenaltyType" penalty_type: String,
    3 "PenaltyValue" penalty_value: String, 4 "Start" start: String, 5 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePriceDailyPrices {
    pub date: Option<String>,
    pub price: Option<GlobalHotelValidatePricePrice>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePriceDailyPrices {
    0 "Date" date: String, 1 "Price" price: GlobalHotelValidatePricePrice, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePricePrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePricePrice {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`GlobalHotelValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePriceTotalPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePriceTotalPrice {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// `pay` of `airticketopen` 2023-01-17.
///
/// POST `/pay`. Changes data. See <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/pay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pay {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { Pay(account_no: i64, order_no: String) "pay" -> PayOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/pay", } }

/// Response of [`Pay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { PayOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool,
    3 "TracerId" tracer_id: String
} }

/// Queries availability: `queryAvailability` of `airticketopen` 2023-01-17.
///
/// POST `/queryAvailability`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/queryAvailability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailability {
    /// Required.
    pub account_no: i64,
    pub adult_count: Option<i64>,
    /// Required.
    pub check_in_date: String,
    /// Required.
    pub check_out_date: String,
    pub child_count: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    pub room_count: Option<i64>,
    /// Required.
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}
operation! {
    QueryAvailability(account_no: i64, check_in_date: String, check_out_date: String, standard_hotel_ids: Vec<String>)
    "queryAvailability" -> QueryAvailabilityOutput {
    0 "AccountNo" account_no, 1 "AdultCount" adult_count: i64, 2 "CheckInDate" check_in_date,
    3 "CheckOutDate" check_out_date, 4 "ChildCount" child_count: i64, 5 "ChildrenAges" children_ages: Vec<i64>,
    6 "RoomCount" room_count: i64, 7 "StandardHotelIds" standard_hotel_ids, 8 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None)
] { path: "/queryAvailability", } }

/// Response of [`QueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailabilityOutput {
    pub data: Option<QueryAvailabilityData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { QueryAvailabilityOutput {
    0 "Data" data: QueryAvailabilityData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`QueryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailabilityData {
    pub hotels: BTreeMap<String, Vec<DataHotelsValue>>,
    pub tracer_id: Option<String>,
}
model! { QueryAvailabilityData {
    0 "Hotels" hotels: BTreeMap<String, Vec<DataHotelsValue>>, 1 "TracerId" tracer_id: String
} }

/// Queries calendar availability: `queryCalendarAvailability` of `airticketopen` 2023-01-17.
///
/// POST `/queryCalendarAvailability`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/queryCalendarAvailability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCalendarAvailability {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub adult_count: i64,
    /// Required.
    pub check_in_date_end: String,
    /// Required.
    pub check_in_date_start: String,
    pub child_count: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    /// Required.
    pub room_count: i64,
    /// Required.
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}

/// Arguments of [`QueryCalendarAvailability::new`].
pub struct QueryCalendarAvailabilityRequired {
    pub account_no: i64,
    pub adult_count: i64,
    pub check_in_date_end: String,
    pub check_in_date_start: String,
    pub room_count: i64,
    pub standard_hotel_ids: Vec<String>,
}
operation! {
    QueryCalendarAvailability { QueryCalendarAvailabilityRequired: account_no, adult_count, check_in_date_end, check_in_date_start, room_count, standard_hotel_ids }
    "queryCalendarAvailability" -> QueryCalendarAvailabilityOutput {
    0 "AccountNo" account_no, 1 "AdultCount" adult_count, 2 "CheckInDateEnd" check_in_date_end,
    3 "CheckInDateStart" check_in_date_start, 4 "ChildCount" child_count: i64, 5 "ChildrenAges" children_ages: Vec<i64>,
    6 "RoomCount" room_count, 7 "StandardHotelIds" standard_hotel_ids, 8 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None)
] { path: "/queryCalendarAvailability", } }

/// Response of [`QueryCalendarAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCalendarAvailabilityOutput {
    pub data: Option<QueryCalendarAvailabilityData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { QueryCalendarAvailabilityOutput {
    0 "Data" data: QueryCalendarAvailabilityData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`QueryCalendarAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCalendarAvailabilityData {
    pub failed_hotels: Vec<QueryCalendarAvailabilityFailedHotels>,
    pub hotels: BTreeMap<String, Vec<DataHotelsValue>>,
    pub tracer_id: Option<String>,
}
model! { QueryCalendarAvailabilityData {
    0 "FailedHotels" failed_hotels: Vec<QueryCalendarAvailabilityFailedHotels>,
    1 "Hotels" hotels: BTreeMap<String, Vec<DataHotelsValue>>, 2 "TracerId" tracer_id: String
} }

/// In the response of [`QueryCalendarAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCalendarAvailabilityFailedHotels {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub standard_hotel_id: Option<String>,
}
model! { QueryCalendarAvailabilityFailedHotels {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "StandardHotelId" standard_hotel_id: String
} }

/// Queries order: `queryOrder` of `airticketopen` 2023-01-17.
///
/// POST `/queryOrder`. Changes data. See <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/queryOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrder {
    /// Required.
    pub account_no: i64,
    pub external_order_no: Option<String>,
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
operation! { QueryOrder(account_no: i64) "queryOrder" -> QueryOrderOutput {
    0 "AccountNo" account_no, 1 "ExternalOrderNo" external_order_no: String, 2 "OrderNo" order_no: String,
    3 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/queryOrder", } }

/// Response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderOutput {
    pub data: Option<QueryOrderData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderOutput {
    0 "Data" data: QueryOrderData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderData {
    pub buyer_id: Option<String>,
    pub external_order_no: Option<String>,
    pub gmt_create: Option<i64>,
    pub item_info: Option<QueryOrderItemInfo>,
    pub order_no: Option<String>,
    pub payment: Option<QueryOrderPayment>,
    pub refund_orders: Vec<QueryOrderRefundOrders>,
    pub room_stays: Vec<QueryOrderRoomStays>,
    pub sales_channel: Option<String>,
    pub status: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderData {
    0 "BuyerId" buyer_id: String, 1 "ExternalOrderNo" external_order_no: String, 2 "GmtCreate" gmt_create: i64,
    3 "ItemInfo" item_info: QueryOrderItemInfo, 4 "OrderNo" order_no: String, 5 "Payment" payment: QueryOrderPayment,
    6 "RefundOrders" refund_orders: Vec<QueryOrderRefundOrders>, 7 "RoomStays" room_stays: Vec<QueryOrderRoomStays>,
    8 "SalesChannel" sales_channel: String, 9 "Status" status: String, 10 "TracerId" tracer_id: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderItemInfo {
    pub cancel_policy: Option<QueryOrderCancelPolicy>,
    pub check_in: Option<String>,
    pub check_in_number: Option<i64>,
    pub check_out: Option<String>,
    pub daily_prices: Vec<QueryOrderDailyPrices>,
    pub meal: Option<QueryOrderMeal>,
    pub room_count: Option<i64>,
    pub selling_total_price: Option<QueryOrderSellingTotalPrice>,
}
model! { QueryOrderItemInfo {
    0 "CancelPolicy" cancel_policy: QueryOrderCancelPolicy, 1 "CheckIn" check_in: String,
    2 "CheckInNumber" check_in_number: i64, 3 "CheckOut" check_out: String,
    4 "DailyPrices" daily_prices: Vec<QueryOrderDailyPrices>, 5 "Meal" meal: QueryOrderMeal,
    6 "RoomCount" room_count: i64, 7 "SellingTotalPrice" selling_total_price: QueryOrderSellingTotalPrice
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderCancelPolicy {
    pub penalties: Vec<QueryOrderPenalties>,
    pub policy_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderCancelPolicy {
    0 "Penalties" penalties: Vec<QueryOrderPenalties>, 1 "PolicyType" policy_type: String,
    2 "TracerId" tracer_id: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderPenalties {
    pub currency: Option<String>,
    pub end: Option<i64>,
    pub penalty_type: Option<String>,
    pub penalty_value: Option<String>,
    pub start: Option<i64>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderPenalties {
    0 "Currency" currency: String, 1 "End" end: i64, 2 "PenaltyType" penalty_type: String,
    3 "PenaltyValue" penalty_value: String, 4 "Start" start: i64, 5 "TracerId" tracer_id: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderDailyPrices {
    pub date: Option<String>,
    pub price: Option<QueryOrderPrice>,
}
model! { QueryOrderDailyPrices {
    0 "Date" date: String, 1 "Price" price: QueryOrderPrice
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderPrice {
    pub cent: Option<i64>,
    pub currency: Option<QueryOrderCurrency>,
}
model! { QueryOrderPrice {
    0 "Cent" cent: i64, 1 "Currency" currency: QueryOrderCurrency
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderCurrency {
    pub currency_code: Option<String>,
    pub default_fraction_digits: Option<i64>,
    pub numeric_code: Option<i64>,
}
model! { QueryOrderCurrency {
    0 "CurrencyCode" currency_code: String, 1 "DefaultFractionDigits" default_fraction_digits: i64,
    2 "NumericCode" numeric_code: i64
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderMeal {
    pub description: Option<String>,
    pub meal_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderMeal {
    0 "Description" description: String, 1 "MealType" meal_type: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderSellingTotalPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderSellingTotalPrice {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderPayment {
    pub amount: Option<QueryOrderAmount>,
    pub gmt_paid: Option<i64>,
    pub payment_method: Option<String>,
    pub payment_transaction_id: Option<String>,
}
model! { QueryOrderPayment {
    0 "Amount" amount: QueryOrderAmount, 1 "GmtPaid" gmt_paid: i64, 2 "PaymentMethod" payment_method: String,
    3 "PaymentTransactionId" payment_transaction_id: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderRefundOrders {
    pub gmt_create: Option<i64>,
    pub refund_transaction_id: Option<String>,
    pub reject_reason: Option<String>,
    pub sell_refund_order_no: Option<String>,
    pub status: Option<String>,
    pub total_penalty_amount: Option<QueryOrderTotalPenaltyAmount>,
    pub total_refund_amount: Option<QueryOrderTotalRefundAmount>,
}
model! { QueryOrderRefundOrders {
    0 "GmtCreate" gmt_create: i64, 1 "RefundTransactionId" refund_transaction_id: String,
    2 "RejectReason" reject_reason: String, 3 "SellRefundOrderNo" sell_refund_order_no: String,
    4 "Status" status: String, 5 "TotalPenaltyAmount" total_penalty_amount: QueryOrderTotalPenaltyAmount,
    6 "TotalRefundAmount" total_refund_amount: QueryOrderTotalRefundAmount
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderTotalPenaltyAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderTotalRefundAmount {
    0 "Amount" amount: String, 1 "Currency" currency: String, 2 "TracerId" tracer_id: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderRoomStays {
    pub confirmation_id: Option<String>,
    pub guests: Vec<QueryOrderGuests>,
    pub room_index: Option<i64>,
    pub room_name: Option<String>,
}
model! { QueryOrderRoomStays {
    0 "ConfirmationId" confirmation_id: String, 1 "Guests" guests: Vec<QueryOrderGuests>, 2 "RoomIndex" room_index: i64,
    3 "RoomName" room_name: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderGuests {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderGuests {
    0 "FirstName" first_name: String, 1 "LastName" last_name: String, 2 "TracerId" tracer_id: String
} }

/// Searches city page: `searchCityPage` of `airticketopen` 2023-01-17.
///
/// POST `/searchCityPage`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/searchCityPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCityPage {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub count: i64,
    pub country_code: Option<String>,
    pub start: Option<i64>,
    pub tracer_id: Option<String>,
}
operation! { SearchCityPage(account_no: i64, count: i64) "searchCityPage" -> SearchCityPageOutput {
    0 "AccountNo" account_no, 1 "Count" count, 2 "CountryCode" country_code: String, 3 "Start" start: i64,
    4 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/searchCityPage", } }

/// Response of [`SearchCityPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCityPageOutput {
    pub data: Option<SearchCityPageData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { SearchCityPageOutput {
    0 "Data" data: SearchCityPageData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`SearchCityPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCityPageData {
    pub cities: Vec<SearchCityPageCities>,
    pub has_next: Option<bool>,
    pub total: Option<i64>,
}
model! { SearchCityPageData {
    0 "Cities" cities: Vec<SearchCityPageCities>, 1 "HasNext" has_next: bool, 2 "Total" total: i64
} }

/// In the response of [`SearchCityPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCityPageCities {
    pub cn_name: Option<String>,
    pub code: Option<i64>,
    pub country: Option<i64>,
    pub country_code: Option<String>,
    pub en_name: Option<String>,
    pub level: Option<i64>,
    pub parent_code: Option<i64>,
    pub region: Option<i64>,
    pub r#type: Option<i64>,
}
model! { SearchCityPageCities {
    0 "CnName" cn_name: String, 1 "Code" code: i64, 2 "Country" country: i64, 3 "CountryCode" country_code: String,
    4 "EnName" en_name: String, 5 "Level" level: i64, 6 "ParentCode" parent_code: i64, 7 "Region" region: i64,
    8 "Type" r#type: i64
} }

/// Searches hotel list: `searchHotelList` of `airticketopen` 2023-01-17.
///
/// POST `/globalHotel/searchHotelList`. Changes data. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/searchHotelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchHotelList {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub city_code: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub tracer_id: Option<String>,
}
operation! { SearchHotelList(account_no: i64, city_code: String) "searchHotelList" -> SearchHotelListOutput {
    0 "AccountNo" account_no, 1 "CityCode" city_code, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/globalHotel/searchHotelList", } }
paged! { SearchHotelList: SearchHotelListHotels = Number "PageNo", "Data.Hotels" data.hotels, total "Data.Total" }

/// Response of [`SearchHotelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchHotelListOutput {
    pub data: Option<SearchHotelListData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { SearchHotelListOutput {
    0 "Data" data: SearchHotelListData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`SearchHotelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchHotelListData {
    pub hotels: Vec<SearchHotelListHotels>,
    pub total: Option<i64>,
}
model! { SearchHotelListData {
    0 "Hotels" hotels: Vec<SearchHotelListHotels>, 1 "Total" total: i64
} }

/// In the response of [`SearchHotelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchHotelListHotels {
    pub city_name: Option<String>,
    pub country_name: Option<String>,
    pub hotel_name: Option<String>,
    pub standard_hotel_id: Option<String>,
    pub status: Option<String>,
}
model! { SearchHotelListHotels {
    0 "CityName" city_name: String, 1 "CountryName" country_name: String, 2 "HotelName" hotel_name: String,
    3 "StandardHotelId" standard_hotel_id: String, 4 "Status" status: String
} }

/// `validatePrice` of `airticketopen` 2023-01-17.
///
/// POST `/validatePrice`. Changes data. See
/// <https://api.alibabacloud.com/document/airticketOpen/2023-01-17/validatePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePrice {
    /// Required.
    pub account_no: i64,
    /// Required.
    pub adults: i64,
    pub children: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    /// Required.
    pub item_offer_key: String,
    /// Required.
    pub room_count: i64,
    pub tracer_id: Option<String>,
}
operation! { ValidatePrice(account_no: i64, adults: i64, item_offer_key: String, room_count: i64)
    "validatePrice" -> ValidatePriceOutput {
    0 "AccountNo" account_no, 1 "Adults" adults, 2 "Children" children: i64, 3 "ChildrenAges" children_ages: Vec<i64>,
    4 "ItemOfferKey" item_offer_key, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/validatePrice", } }

/// Response of [`ValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePriceOutput {
    pub data: Option<ValidatePriceData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { ValidatePriceOutput {
    0 "Data" data: ValidatePriceData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool, 4 "TracerId" tracer_id: String
} }

/// In the response of [`ValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePriceData {
    pub cancellation_policies: Vec<ValidatePriceCancellationPolicies>,
    pub item_offer_id: Option<String>,
    pub pricing: Option<ValidatePricePricing>,
    pub tracer_id: Option<String>,
}
model! { ValidatePriceData {
    0 "CancellationPolicies" cancellation_policies: Vec<ValidatePriceCancellationPolicies>,
    1 "ItemOfferId" item_offer_id: String, 2 "Pricing" pricing: ValidatePricePricing, 3 "TracerId" tracer_id: String
} }

/// In the response of [`ValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePriceCancellationPolicies {
    pub penalties: Vec<ValidatePricePenalties>,
    pub policy_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { ValidatePriceCancellationPolicies {
    0 "Penalties" penalties: Vec<ValidatePricePenalties>, 1 "PolicyType" policy_type: String,
    2 "TracerId" tracer_id: String
} }

/// In the response of [`ValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePricePenalties {
    pub currency: Option<String>,
    pub end: Option<i64>,
    pub penalty_type: Option<String>,
    pub penalty_value: Option<String>,
    pub start: Option<i64>,
    pub tracer_id: Option<String>,
}
model! { ValidatePricePenalties {
    0 "Currency" currency: String, 1 "End" end: i64, 2 "PenaltyType" penalty_type: String,
    3 "PenaltyValue" penalty_value: String, 4 "Start" start: i64, 5 "TracerId" tracer_id: String
} }

/// In the response of [`ValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePricePricing {
    pub currency: Option<String>,
    pub nightly_prices: Vec<ValidatePriceNightlyPrices>,
    pub total_amount: Option<String>,
    pub tracer_id: Option<String>,
}
model! { ValidatePricePricing {
    0 "Currency" currency: String, 1 "NightlyPrices" nightly_prices: Vec<ValidatePriceNightlyPrices>,
    2 "TotalAmount" total_amount: String, 3 "TracerId" tracer_id: String
} }

/// In the response of [`ValidatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePriceNightlyPrices {
    pub amount: Option<String>,
    pub date: Option<String>,
    pub tracer_id: Option<String>,
}
model! { ValidatePriceNightlyPrices {
    0 "Amount" amount: String, 1 "Date" date: String, 2 "TracerId" tracer_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AccountFlowList, AncillarySuggest, Book, Cancel, ChangeApply, ChangeCancel, ChangeConfirm, ChangeDetail,
    ChangeDetailListOfBuyer, ChangeDetailListOfOrderNum, CollectFlightLowestPrice, Enrich, FileUpload,
    FlightChangeOfOrder, GetToken, LuggageDirect, OrderDetail, OrderList, Pricing, RefundApply, RefundDetail,
    RefundDetailList, Search, StandardSearch, TicketApplyRefund, TicketCancelOrder, TicketCheckRefund,
    TicketCreateOrder, TicketPageQueryProduct, TicketPageQueryScenic, TicketPayOrder, TicketQueryOrder,
    TicketQueryPriceStock, TicketQueryProduct, TicketQueryRefundOrder, TicketQueryScenic, TicketQueryShelf, Ticketing,
    TicketingCheck, TransitVisa, ApplyRefund, BatchGetHotelDetail, CancelOrRefund, CancelOrder, CreateAndPay,
    CreateOrder, GlobalHotelApplyRefund, GlobalHotelBatchGetHotelDetail, GlobalHotelCancelOrRefund,
    GlobalHotelCancelOrder, GlobalHotelCreateAndPay, GlobalHotelCreateOrder, GlobalHotelPay,
    GlobalHotelQueryAvailability, GlobalHotelQueryCalendarAvailability, GlobalHotelQueryOrder,
    GlobalHotelSearchCityPage, GlobalHotelSearchHotelList, GlobalHotelValidatePrice, Pay, QueryAvailability,
    QueryCalendarAvailability, QueryOrder, SearchCityPage, SearchHotelList, ValidatePrice
}
