//! `airticketopen` 2023-01-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints { regions: &[], vpc: &[], global: "", rule: Rule::Regional };

static SERVICE: Service =
    Service { name: "airticketopen", version: "2023-01-17", code: "airticketopen", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountFlowList {
    pub day_num: i64,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub utc_begin_time: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { AccountFlowList(day_num: i64, utc_begin_time: i64, x_acs_airticket_access_token: Secret)
    "AccountFlowList" -> AccountFlowListOutput {
    0 "day_num" day_num, 1 "page_index" page_index: i64, 2 "page_size" page_size: i64,
    3 "utc_begin_time" utc_begin_time, 4 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    5 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 4, location: Location::Header, style: Style::None },
    Mark { index: 5, location: Location::Header, style: Style::None }
] { method: "GET", path: "/airticket/v1/account/flow-list", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountFlowListData {
    pub list: Option<Vec<AccountFlowListList>>,
    pub pagination: Option<AccountFlowListPagination>,
}
model! { AccountFlowListData {
    0 "list" list, 1 "pagination" pagination
} }

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
    0 "after_available_amount" after_available_amount, 1 "before_available_amount" before_available_amount,
    2 "change_order_num" change_order_num, 3 "flow_id" flow_id, 4 "gmt_create" gmt_create,
    5 "gmt_modified" gmt_modified, 6 "op_amount" op_amount, 7 "op_type" op_type, 8 "order_num" order_num,
    9 "order_type" order_type, 10 "out_order_num" out_order_num, 11 "refund_order_num" refund_order_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountFlowListPagination {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { AccountFlowListPagination {
    0 "current_page" current_page, 1 "page_size" page_size, 2 "total_count" total_count, 3 "total_page" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AncillarySuggest {
    pub solution_id: String,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { AncillarySuggest(solution_id: String, x_acs_airticket_access_token: Secret)
    "AncillarySuggest" -> AncillarySuggestOutput {
    0 "solution_id" solution_id, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/ancillary/action-suggest", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AncillarySuggestData {
    pub seg_ancillary_map_list: Option<Vec<AncillarySuggestSegAncillaryMapList>>,
    pub solution_id: Option<String>,
}
model! { AncillarySuggestData {
    0 "seg_ancillary_map_list" seg_ancillary_map_list, 1 "solution_id" solution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AncillarySuggestSegAncillaryMapList {
    pub ancillary: Option<AncillarySuggestAncillary>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { AncillarySuggestSegAncillaryMapList {
    0 "ancillary" ancillary, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AncillarySuggestAncillary {
    pub ancillary_id: Option<String>,
    pub ancillary_type: Option<i64>,
    pub baggage_ancillary: Option<AncillarySuggestBaggageAncillary>,
}
model! { AncillarySuggestAncillary {
    0 "ancillary_id" ancillary_id, 1 "ancillary_type" ancillary_type, 2 "baggage_ancillary" baggage_ancillary
} }

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
    0 "baggage_amount" baggage_amount, 1 "baggage_weight" baggage_weight, 2 "baggage_weight_unit" baggage_weight_unit,
    3 "is_all_weight" is_all_weight, 4 "price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Book {
    pub contact: BookContact,
    pub out_order_num: String,
    pub passenger_ancillary_purchase_map_list: Option<Vec<BookPassengerAncillaryPurchaseMapList>>,
    pub passenger_list: Vec<BookPassengerList2>,
    pub solution_id: String,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}

/// What [`Book::new`] takes.
pub struct BookRequired {
    pub contact: BookContact,
    pub out_order_num: String,
    pub passenger_list: Vec<BookPassengerList2>,
    pub solution_id: String,
    pub x_acs_airticket_access_token: Secret,
}
operation! { Book{BookRequired: contact, out_order_num, passenger_list, solution_id, x_acs_airticket_access_token}
    "Book" -> BookOutput {
    0 "contact" contact, 1 "out_order_num" out_order_num,
    2 "passenger_ancillary_purchase_map_list" passenger_ancillary_purchase_map_list: Vec<BookPassengerAncillaryPurchaseMapList>,
    3 "passenger_list" passenger_list, 4 "solution_id" solution_id,
    5 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    6 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Header, style: Style::None },
    Mark { index: 6, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/trade/action-book", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookBookAncillaryReqItem {
    pub ancillary_id: Option<String>,
    pub ancillary_type: Option<i64>,
}
input! { BookBookAncillaryReqItem() {
    0 "ancillary_id" ancillary_id: String, 1 "ancillary_type" ancillary_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookPassengerList {
    pub birthday: Option<String>,
    pub credential: Option<BookCredential>,
    pub first_name: Option<String>,
    pub gender: Option<i64>,
    pub last_name: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_number: Option<String>,
    pub nationality: Option<String>,
    pub r#type: Option<i64>,
}

/// What [`BookPassengerList::new`] takes.
pub struct BookPassengerListRequired {
    pub first_name: String,
    pub last_name: String,
    pub mobile_country_code: String,
    pub mobile_phone_number: String,
    pub r#type: i64,
}
input! { BookPassengerList{BookPassengerListRequired: first_name, last_name, mobile_country_code, mobile_phone_number, r#type} {
    0 "birthday" birthday: String, 1 "credential" credential: BookCredential, 2 "first_name" first_name: String,
    3 "gender" gender: i64, 4 "last_name" last_name: String, 5 "mobile_country_code" mobile_country_code: String,
    6 "mobile_phone_number" mobile_phone_number: String, 7 "nationality" nationality: String, 8 "type" r#type: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookPassengerList2 {
    pub birthday: Option<String>,
    pub credential: Option<BookPassengerListCredential>,
    pub first_name: Option<String>,
    pub gender: Option<i64>,
    pub last_name: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_number: Option<String>,
    pub nationality: Option<String>,
    pub r#type: Option<i64>,
}

/// What [`BookPassengerList2::new`] takes.
pub struct BookPassengerList2Required {
    pub first_name: String,
    pub last_name: String,
    pub mobile_country_code: String,
    pub mobile_phone_number: String,
    pub r#type: i64,
}
input! { BookPassengerList2{BookPassengerList2Required: first_name, last_name, mobile_country_code, mobile_phone_number, r#type} {
    0 "birthday" birthday: String, 1 "credential" credential: BookPassengerListCredential,
    2 "first_name" first_name: String, 3 "gender" gender: i64, 4 "last_name" last_name: String,
    5 "mobile_country_code" mobile_country_code: String, 6 "mobile_phone_number" mobile_phone_number: String,
    7 "nationality" nationality: String, 8 "type" r#type: i64
} }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookData {
    pub order_list: Option<Vec<BookOrderList>>,
}
model! { BookData {
    0 "order_list" order_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookOrderList {
    pub order_attribute: Option<BookOrderAttribute>,
    pub order_num: Option<i64>,
}
model! { BookOrderList {
    0 "order_attribute" order_attribute, 1 "order_num" order_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookOrderAttribute {
    pub aba_pay_lock_rate_info: Option<BookAbaPayLockRateInfo>,
}
model! { BookOrderAttribute {
    0 "aba_pay_lock_rate_info" aba_pay_lock_rate_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookAbaPayLockRateInfo {
    pub pay_intended_amount: Option<String>,
    pub pay_intended_currency_code: Option<String>,
    pub quotation_currency_code: Option<String>,
    pub to_pay_currency_rate: Option<String>,
}
model! { BookAbaPayLockRateInfo {
    0 "pay_intended_amount" pay_intended_amount, 1 "pay_intended_currency_code" pay_intended_currency_code,
    2 "quotation_currency_code" quotation_currency_code, 3 "to_pay_currency_rate" to_pay_currency_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookErrorData {
    pub order_list: Option<Vec<BookErrorDataOrderList>>,
}
model! { BookErrorData {
    0 "order_list" order_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookErrorDataOrderList {
    pub order_attribute: Option<BookOrderListOrderAttribute>,
    pub order_num: Option<i64>,
}
model! { BookErrorDataOrderList {
    0 "order_attribute" order_attribute, 1 "order_num" order_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookOrderListOrderAttribute {
    pub aba_pay_lock_rate_info: Option<BookOrderAttributeAbaPayLockRateInfo>,
}
model! { BookOrderListOrderAttribute {
    0 "aba_pay_lock_rate_info" aba_pay_lock_rate_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookOrderAttributeAbaPayLockRateInfo {
    pub pay_intended_amount: Option<String>,
    pub pay_intended_currency_code: Option<String>,
    pub quotation_currency_code: Option<String>,
    pub to_pay_currency_rate: Option<String>,
}
model! { BookOrderAttributeAbaPayLockRateInfo {
    0 "pay_intended_amount" pay_intended_amount, 1 "pay_intended_currency_code" pay_intended_currency_code,
    2 "quotation_currency_code" quotation_currency_code, 3 "to_pay_currency_rate" to_pay_currency_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    pub order_num: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Cancel(order_num: i64, x_acs_airticket_access_token: Secret) "Cancel" -> CancelOutput {
    0 "order_num" order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/trade/action-cancel", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelData {
    pub order_num: Option<i64>,
}
model! { CancelData {
    0 "order_num" order_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApply {
    pub change_passenger_list: Vec<ChangeApplyChangePassengerList>,
    pub changed_journeys: Vec<ChangeApplyChangedJourneys>,
    pub contact: ChangeApplyContact,
    pub order_num: i64,
    pub remark: Option<String>,
    pub r#type: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}

/// What [`ChangeApply::new`] takes.
pub struct ChangeApplyRequired {
    pub change_passenger_list: Vec<ChangeApplyChangePassengerList>,
    pub changed_journeys: Vec<ChangeApplyChangedJourneys>,
    pub contact: ChangeApplyContact,
    pub order_num: i64,
    pub r#type: i64,
    pub x_acs_airticket_access_token: Secret,
}
operation! { ChangeApply{ChangeApplyRequired: change_passenger_list, changed_journeys, contact, order_num, r#type, x_acs_airticket_access_token}
    "ChangeApply" -> ChangeApplyOutput {
    0 "change_passenger_list" change_passenger_list, 1 "changed_journeys" changed_journeys, 2 "contact" contact,
    3 "order_num" order_num, 4 "remark" remark: String, 5 "type" r#type,
    6 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    7 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Header, style: Style::None },
    Mark { index: 7, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/change/action-apply", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyChangePassengerList {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
input! { ChangeApplyChangePassengerList(first_name: String, last_name: String) {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyChangedJourneys {
    pub segment_list: Option<Vec<ChangeApplySegmentList>>,
}
input! { ChangeApplyChangedJourneys() {
    0 "segment_list" segment_list: Vec<ChangeApplySegmentList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplySegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub arrive_terminal: Option<String>,
    pub arrive_time: Option<i64>,
    pub arrive_time_str: Option<String>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
    pub departure_date: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<i64>,
    pub departure_time_str: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub operating_flight_no: Option<String>,
}
input! { ChangeApplySegmentList(arrival_city: String, departure_city: String, departure_date: String, marketing_flight_no: String) {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "arrive_terminal" arrive_terminal: String, 3 "arrive_time" arrive_time: i64,
    4 "arrive_time_str" arrive_time_str: String, 5 "code_share" code_share: bool,
    6 "departure_airport" departure_airport: String, 7 "departure_city" departure_city: String,
    8 "departure_date" departure_date: String, 9 "departure_terminal" departure_terminal: String,
    10 "departure_time" departure_time: i64, 11 "departure_time_str" departure_time_str: String,
    12 "marketing_flight_no" marketing_flight_no: String, 13 "operating_flight_no" operating_flight_no: String
} }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyData {
    pub change_orders: Option<Vec<ChangeApplyChangeOrders>>,
    pub order_num: Option<i64>,
}
model! { ChangeApplyData {
    0 "change_orders" change_orders, 1 "order_num" order_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyChangeOrders {
    pub change_order_num: Option<i64>,
    pub change_order_status: Option<i64>,
    pub fail_reason: Option<String>,
    pub passengers: Option<Vec<ChangeApplyPassengers>>,
}
model! { ChangeApplyChangeOrders {
    0 "change_order_num" change_order_num, 1 "change_order_status" change_order_status, 2 "fail_reason" fail_reason,
    3 "passengers" passengers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApplyPassengers {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { ChangeApplyPassengers {
    0 "document" document, 1 "first_name" first_name, 2 "last_name" last_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeCancel {
    pub change_order_num: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { ChangeCancel(change_order_num: i64, x_acs_airticket_access_token: Secret)
    "ChangeCancel" -> ChangeCancelOutput {
    0 "change_order_num" change_order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/change/action-cancel", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeConfirm {
    pub change_order_num: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { ChangeConfirm(change_order_num: i64, x_acs_airticket_access_token: Secret)
    "ChangeConfirm" -> ChangeConfirmOutput {
    0 "change_order_num" change_order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/change/action-confirm", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeConfirmData {
    pub pay_amount: Option<f64>,
    pub pay_time: Option<i64>,
    pub transaction_no: Option<String>,
}
model! { ChangeConfirmData {
    0 "pay_amount" pay_amount, 1 "pay_time" pay_time, 2 "transaction_no" transaction_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetail {
    pub change_order_num: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { ChangeDetail(change_order_num: i64, x_acs_airticket_access_token: Secret)
    "ChangeDetail" -> ChangeDetailOutput {
    0 "change_order_num" change_order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { method: "GET", path: "/airticket/v1/change/detail", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailData {
    pub change_fee_details: Option<Vec<ChangeDetailChangeFeeDetails>>,
    pub change_order_num: Option<i64>,
    pub change_passengers: Option<Vec<ChangeDetailChangePassengers>>,
    pub change_reason_type: Option<i64>,
    pub changed_journeys: Option<Vec<ChangeDetailChangedJourneys>>,
    pub close_reason: Option<String>,
    pub close_utc_time: Option<i64>,
    pub contact: Option<ChangeDetailContact>,
    pub create_utc_time: Option<i64>,
    pub last_confirm_utc_time: Option<i64>,
    pub last_journeys: Option<Vec<ChangeDetailLastJourneys>>,
    pub order_num: Option<i64>,
    pub order_status: Option<i64>,
    pub original_journeys: Option<Vec<ChangeDetailOriginalJourneys>>,
    pub pay_status: Option<i64>,
    pub pay_success_utc_time: Option<i64>,
    pub total_amount: Option<f64>,
    pub transaction_no: Option<String>,
}
model! { ChangeDetailData {
    0 "change_fee_details" change_fee_details, 1 "change_order_num" change_order_num,
    2 "change_passengers" change_passengers, 3 "change_reason_type" change_reason_type,
    4 "changed_journeys" changed_journeys, 5 "close_reason" close_reason, 6 "close_utc_time" close_utc_time,
    7 "contact" contact, 8 "create_utc_time" create_utc_time, 9 "last_confirm_utc_time" last_confirm_utc_time,
    10 "last_journeys" last_journeys, 11 "order_num" order_num, 12 "order_status" order_status,
    13 "original_journeys" original_journeys, 14 "pay_status" pay_status,
    15 "pay_success_utc_time" pay_success_utc_time, 16 "total_amount" total_amount, 17 "transaction_no" transaction_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailChangeFeeDetails {
    pub change_fee: Option<ChangeDetailChangeFee>,
    pub passenger: Option<ChangeDetailPassenger>,
}
model! { ChangeDetailChangeFeeDetails {
    0 "change_fee" change_fee, 1 "passenger" passenger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailChangeFee {
    pub service_fee: Option<f64>,
    pub suez_service_fee: Option<f64>,
    pub tax_fee: Option<f64>,
    pub upgrade_fee: Option<f64>,
}
model! { ChangeDetailChangeFee {
    0 "service_fee" service_fee, 1 "suez_service_fee" suez_service_fee, 2 "tax_fee" tax_fee, 3 "upgrade_fee" upgrade_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailPassenger {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { ChangeDetailPassenger {
    0 "document" document, 1 "first_name" first_name, 2 "last_name" last_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailChangePassengers {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { ChangeDetailChangePassengers {
    0 "document" document, 1 "first_name" first_name, 2 "last_name" last_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailChangedJourneys {
    pub segment_list: Option<Vec<ChangeDetailSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailChangedJourneys {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailContact {
    pub email: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_num: Option<String>,
}
model! { ChangeDetailContact {
    0 "email" email, 1 "mobile_country_code" mobile_country_code, 2 "mobile_phone_num" mobile_phone_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailLastJourneys {
    pub segment_list: Option<Vec<ChangeDetailLastJourneysSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailLastJourneys {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailOriginalJourneys {
    pub segment_list: Option<Vec<ChangeDetailOriginalJourneysSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailOriginalJourneys {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfBuyer {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub utc_create_begin: Option<i64>,
    pub utc_create_end: Option<i64>,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { ChangeDetailListOfBuyer(x_acs_airticket_access_token: Secret)
    "ChangeDetailListOfBuyer" -> ChangeDetailListOfBuyerOutput {
    0 "page_index" page_index: i64, 1 "page_size" page_size: i64, 2 "utc_create_begin" utc_create_begin: i64,
    3 "utc_create_end" utc_create_end: i64, 4 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    5 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 4, location: Location::Header, style: Style::None },
    Mark { index: 5, location: Location::Header, style: Style::None }
] { method: "GET", path: "/airticket/v1/change/buyer/detail-list", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfBuyerData {
    pub list: Option<Vec<ChangeDetailListOfBuyerList>>,
    pub pagination: Option<ChangeDetailListOfBuyerPagination>,
}
model! { ChangeDetailListOfBuyerData {
    0 "list" list, 1 "pagination" pagination
} }

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
    0 "change_order_num" change_order_num, 1 "order_num" order_num, 2 "order_status" order_status,
    3 "pay_status" pay_status, 4 "transaction_no" transaction_no, 5 "utc_create_time" utc_create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfBuyerPagination {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ChangeDetailListOfBuyerPagination {
    0 "current_page" current_page, 1 "page_size" page_size, 2 "total_count" total_count, 3 "total_page" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNum {
    pub order_num: i64,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { ChangeDetailListOfOrderNum(order_num: i64, x_acs_airticket_access_token: Secret)
    "ChangeDetailListOfOrderNum" -> ChangeDetailListOfOrderNumOutput {
    0 "order_num" order_num, 1 "page_index" page_index: i64, 2 "page_size" page_size: i64,
    3 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    4 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 3, location: Location::Header, style: Style::None },
    Mark { index: 4, location: Location::Header, style: Style::None }
] { method: "GET", path: "/airticket/v1/change/order-num/detail-list", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumData {
    pub list: Option<Vec<ChangeDetailListOfOrderNumList>>,
    pub pagination: Option<ChangeDetailListOfOrderNumPagination>,
}
model! { ChangeDetailListOfOrderNumData {
    0 "list" list, 1 "pagination" pagination
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumList {
    pub change_fee_details: Option<Vec<ChangeDetailListOfOrderNumChangeFeeDetails>>,
    pub change_order_num: Option<i64>,
    pub change_passengers: Option<Vec<ChangeDetailListOfOrderNumChangePassengers>>,
    pub change_reason_type: Option<i64>,
    pub changed_journeys: Option<Vec<ChangeDetailListOfOrderNumChangedJourneys>>,
    pub close_reason: Option<String>,
    pub close_utc_time: Option<i64>,
    pub contact: Option<ChangeDetailListOfOrderNumContact>,
    pub create_utc_time: Option<i64>,
    pub last_confirm_utc_time: Option<i64>,
    pub last_journeys: Option<Vec<ChangeDetailListOfOrderNumLastJourneys>>,
    pub order_num: Option<i64>,
    pub order_status: Option<i64>,
    pub original_journeys: Option<Vec<ChangeDetailListOfOrderNumOriginalJourneys>>,
    pub pay_status: Option<i64>,
    pub pay_success_utc_time: Option<i64>,
    pub total_amount: Option<f64>,
    pub transaction_no: Option<String>,
}
model! { ChangeDetailListOfOrderNumList {
    0 "change_fee_details" change_fee_details, 1 "change_order_num" change_order_num,
    2 "change_passengers" change_passengers, 3 "change_reason_type" change_reason_type,
    4 "changed_journeys" changed_journeys, 5 "close_reason" close_reason, 6 "close_utc_time" close_utc_time,
    7 "contact" contact, 8 "create_utc_time" create_utc_time, 9 "last_confirm_utc_time" last_confirm_utc_time,
    10 "last_journeys" last_journeys, 11 "order_num" order_num, 12 "order_status" order_status,
    13 "original_journeys" original_journeys, 14 "pay_status" pay_status,
    15 "pay_success_utc_time" pay_success_utc_time, 16 "total_amount" total_amount, 17 "transaction_no" transaction_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumChangeFeeDetails {
    pub change_fee: Option<ChangeDetailListOfOrderNumChangeFee>,
    pub passenger: Option<ChangeDetailListOfOrderNumPassenger>,
}
model! { ChangeDetailListOfOrderNumChangeFeeDetails {
    0 "change_fee" change_fee, 1 "passenger" passenger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumChangeFee {
    pub service_fee: Option<f64>,
    pub suez_service_fee: Option<f64>,
    pub tax_fee: Option<f64>,
    pub upgrade_fee: Option<f64>,
}
model! { ChangeDetailListOfOrderNumChangeFee {
    0 "service_fee" service_fee, 1 "suez_service_fee" suez_service_fee, 2 "tax_fee" tax_fee, 3 "upgrade_fee" upgrade_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumPassenger {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { ChangeDetailListOfOrderNumPassenger {
    0 "document" document, 1 "first_name" first_name, 2 "last_name" last_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumChangePassengers {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { ChangeDetailListOfOrderNumChangePassengers {
    0 "document" document, 1 "first_name" first_name, 2 "last_name" last_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumChangedJourneys {
    pub segment_list: Option<Vec<ChangeDetailListOfOrderNumSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailListOfOrderNumChangedJourneys {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumContact {
    pub email: Option<String>,
    pub mobile_country_code: Option<String>,
    pub mobile_phone_num: Option<String>,
}
model! { ChangeDetailListOfOrderNumContact {
    0 "email" email, 1 "mobile_country_code" mobile_country_code, 2 "mobile_phone_num" mobile_phone_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumLastJourneys {
    pub segment_list: Option<Vec<ChangeDetailListOfOrderNumLastJourneysSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailListOfOrderNumLastJourneys {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumOriginalJourneys {
    pub segment_list: Option<Vec<ChangeDetailListOfOrderNumOriginalJourneysSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { ChangeDetailListOfOrderNumOriginalJourneys {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDetailListOfOrderNumPagination {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ChangeDetailListOfOrderNumPagination {
    0 "current_page" current_page, 1 "page_size" page_size, 2 "total_count" total_count, 3 "total_page" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectFlightLowestPrice {
    pub lowest_price_flight_info_list: Vec<CollectFlightLowestPriceLowestPriceFlightInfoList>,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { CollectFlightLowestPrice(lowest_price_flight_info_list: Vec<CollectFlightLowestPriceLowestPriceFlightInfoList>, x_acs_airticket_access_token: Secret)
    "CollectFlightLowestPrice" -> CollectFlightLowestPriceOutput {
    0 "lowest_price_flight_info_list" lowest_price_flight_info_list,
    1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/data-collect/flight-lowest-price", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectFlightLowestPriceLowestPriceFlightInfoList {
    pub arrival_city: Option<String>,
    pub departure_city: Option<String>,
    pub departure_date: Option<String>,
    pub departure_flight_number: Option<String>,
    pub market_total_price: Option<f64>,
    pub request_id: Option<String>,
    pub return_date: Option<String>,
    pub return_flight_number: Option<String>,
    pub solution_id: Option<String>,
    pub suez_total_price: Option<f64>,
    pub trip_type: Option<i64>,
}

/// What [`CollectFlightLowestPriceLowestPriceFlightInfoList::new`] takes.
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
input! { CollectFlightLowestPriceLowestPriceFlightInfoList{CollectFlightLowestPriceLowestPriceFlightInfoListRequired: arrival_city, departure_city, departure_date, departure_flight_number, market_total_price, solution_id, suez_total_price, trip_type} {
    0 "arrival_city" arrival_city: String, 1 "departure_city" departure_city: String,
    2 "departure_date" departure_date: String, 3 "departure_flight_number" departure_flight_number: String,
    4 "market_total_price" market_total_price: f64, 5 "request_id" request_id: String,
    6 "return_date" return_date: String, 7 "return_flight_number" return_flight_number: String,
    8 "solution_id" solution_id: String, 9 "suez_total_price" suez_total_price: f64, 10 "trip_type" trip_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectFlightLowestPriceOutput {
    pub data: Option<BTreeMap<String, Value>>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { CollectFlightLowestPriceOutput {
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enrich {
    pub adults: Option<i64>,
    pub cabin_class: Option<String>,
    pub children: Option<i64>,
    pub infants: Option<i64>,
    pub journey_param_list: Option<Vec<EnrichJourneyParamList>>,
    pub solution_id: Option<String>,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Enrich(x_acs_airticket_access_token: Secret) "Enrich" -> EnrichOutput {
    0 "adults" adults: i64, 1 "cabin_class" cabin_class: String, 2 "children" children: i64, 3 "infants" infants: i64,
    4 "journey_param_list" journey_param_list: Vec<EnrichJourneyParamList>, 5 "solution_id" solution_id: String,
    6 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    7 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Header, style: Style::None },
    Mark { index: 7, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/trade/action-enrich", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichJourneyParamList {
    pub arrival_city: Option<String>,
    pub departure_city: Option<String>,
    pub departure_date: Option<String>,
    pub segment_param_list: Option<Vec<EnrichSegmentParamList>>,
}
input! { EnrichJourneyParamList(arrival_city: String, departure_city: String, departure_date: String, segment_param_list: Vec<EnrichSegmentParamList>) {
    0 "arrival_city" arrival_city: String, 1 "departure_city" departure_city: String,
    2 "departure_date" departure_date: String, 3 "segment_param_list" segment_param_list: Vec<EnrichSegmentParamList>
} }

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
    pub marketing_flight_no: Option<String>,
}
input! { EnrichSegmentParamList(marketing_flight_no: String) {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String, 2 "cabin" cabin: String,
    3 "child_cabin" child_cabin: String, 4 "departure_airport" departure_airport: String,
    5 "departure_city" departure_city: String, 6 "departure_date" departure_date: String,
    7 "departure_time" departure_time: String, 8 "marketing_flight_no" marketing_flight_no: String
} }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichData {
    pub solution_list: Option<Vec<EnrichSolutionList>>,
}
model! { EnrichData {
    0 "solution_list" solution_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichSolutionList {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
    pub journey_list: Option<Vec<EnrichJourneyList>>,
    pub segment_baggage_check_in_info_list: Option<Vec<EnrichSegmentBaggageCheckInInfoList>>,
    pub segment_baggage_mapping_list: Option<Vec<EnrichSegmentBaggageMappingList>>,
    pub segment_refund_change_rule_mapping_list: Option<Vec<EnrichSegmentRefundChangeRuleMappingList>>,
    pub solution_attribute: Option<EnrichSolutionAttribute>,
    pub solution_id: Option<String>,
}
model! { EnrichSolutionList {
    0 "adult_price" adult_price, 1 "adult_tax" adult_tax, 2 "child_price" child_price, 3 "child_tax" child_tax,
    4 "infant_price" infant_price, 5 "infant_tax" infant_tax, 6 "journey_list" journey_list,
    7 "segment_baggage_check_in_info_list" segment_baggage_check_in_info_list,
    8 "segment_baggage_mapping_list" segment_baggage_mapping_list,
    9 "segment_refund_change_rule_mapping_list" segment_refund_change_rule_mapping_list,
    10 "solution_attribute" solution_attribute, 11 "solution_id" solution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichJourneyList {
    pub segment_list: Option<Vec<EnrichSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { EnrichJourneyList {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichSegmentBaggageCheckInInfoList {
    pub luggage_direct_info_type: Option<i64>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { EnrichSegmentBaggageCheckInInfoList {
    0 "luggage_direct_info_type" luggage_direct_info_type, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct EnrichSegmentBaggageMappingList {
    pub passenger_baggage_allowance_mapping: Option<BTreeMap<String, DataSolutionListSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue>>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { EnrichSegmentBaggageMappingList {
    0 "passenger_baggage_allowance_mapping" passenger_baggage_allowance_mapping, 1 "segment_id_list" segment_id_list
} }

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
    0 "baggage_amount" baggage_amount, 1 "baggage_weight" baggage_weight, 2 "baggage_weight_unit" baggage_weight_unit,
    3 "is_all_weight" is_all_weight, 4 "carry_on_amount" carry_on_amount, 5 "carry_on_weight" carry_on_weight,
    6 "carry_on_weight_unit" carry_on_weight_unit, 7 "is_all_carry_on_weight" is_all_carry_on_weight,
    8 "carry_length" carry_length, 9 "carry_width" carry_width, 10 "carry_height" carry_height,
    11 "carry_sum_of_length_width_height" carry_sum_of_length_width_height, 12 "length" length, 13 "width" width,
    14 "height" height, 15 "sum_of_length_width_height" sum_of_length_width_height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct EnrichSegmentRefundChangeRuleMappingList {
    pub refund_change_rule_map: Option<BTreeMap<String, DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue>>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { EnrichSegmentRefundChangeRuleMappingList {
    0 "refund_change_rule_map" refund_change_rule_map, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue {
    pub refund_rule_all_unused_list: Option<Vec<DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRuleAllUnusedList>>,
    pub refund_rule_part_unused_list: Option<Vec<DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRulePartUnusedList>>,
    pub change_rule_in_unused_list: Option<Vec<DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleInUnusedList>>,
    pub change_rule_out_unused_list: Option<Vec<DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleOutUnusedList>>,
}
model! { DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue {
    0 "refund_rule_all_unused_list" refund_rule_all_unused_list,
    1 "refund_rule_part_unused_list" refund_rule_part_unused_list,
    2 "change_rule_in_unused_list" change_rule_in_unused_list,
    3 "change_rule_out_unused_list" change_rule_out_unused_list
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_refund" can_refund, 5 "refund_fee" refund_fee, 6 "can_return_all_tax" can_return_all_tax,
    7 "return_part_tax_fee" return_part_tax_fee
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_refund" can_refund, 5 "refund_fee" refund_fee, 6 "can_return_all_tax" can_return_all_tax,
    7 "return_part_tax_fee" return_part_tax_fee
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_change" can_change, 5 "change_fee" change_fee
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_change" can_change, 5 "change_fee" change_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichSolutionAttribute {
    pub issue_time_info: Option<EnrichIssueTimeInfo>,
    pub supply_source_type: Option<String>,
}
model! { EnrichSolutionAttribute {
    0 "issue_time_info" issue_time_info, 1 "supply_source_type" supply_source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichIssueTimeInfo {
    pub issue_ticket_type: Option<i64>,
    pub issue_time_limit: Option<i64>,
}
model! { EnrichIssueTimeInfo {
    0 "issue_ticket_type" issue_ticket_type, 1 "issue_time_limit" issue_time_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUpload {
    pub file_content: String,
    pub order_num: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { FileUpload(file_content: String, order_num: i64, x_acs_airticket_access_token: Secret)
    "FileUpload" -> FileUploadOutput {
    0 "file_content" file_content, 1 "order_num" order_num,
    2 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    3 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/attachment/action-upload", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadData {
    pub uploaded_file_url: Option<String>,
}
model! { FileUploadData {
    0 "uploaded_file_url" uploaded_file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlightChangeOfOrder {
    pub order_num: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { FlightChangeOfOrder(order_num: i64, x_acs_airticket_access_token: Secret)
    "FlightChangeOfOrder" -> FlightChangeOfOrderOutput {
    0 "order_num" order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { method: "GET", path: "/airticket/v1/flightchange/of-order", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlightChangeOfOrderOutput {
    pub data: Option<Vec<FlightChangeOfOrderData>>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { FlightChangeOfOrderOutput {
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlightChangeOfOrderData {
    pub flight_change_detail: Option<FlightChangeOfOrderFlightChangeDetail>,
    pub order_num: Option<i64>,
}
model! { FlightChangeOfOrderData {
    0 "flight_change_detail" flight_change_detail, 1 "order_num" order_num
} }

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
    0 "change_reason" change_reason, 1 "change_time" change_time, 2 "change_type" change_type,
    3 "new_arrival_airport" new_arrival_airport, 4 "new_arrival_time" new_arrival_time,
    5 "new_departure_airport" new_departure_airport, 6 "new_departure_time" new_departure_time,
    7 "new_flight_no" new_flight_no, 8 "old_arrival_airport" old_arrival_airport, 9 "old_arrival_time" old_arrival_time,
    10 "old_departure_airport" old_departure_airport, 11 "old_departure_time" old_departure_time,
    12 "old_flight_no" old_flight_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    pub app_key: String,
    pub app_secret: Secret,
}
operation! { GetToken(app_key: String, app_secret: Secret) "GetToken" -> GetTokenOutput {
    0 "app_key" app_key, 1 "app_secret" app_secret
} { method: "GET", path: "/airticket/v1/token", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenData {
    pub expire_time: Option<i64>,
    pub generate_time: Option<i64>,
    pub token: Option<Secret>,
}
model! { GetTokenData {
    0 "expire_time" expire_time, 1 "generate_time" generate_time, 2 "token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LuggageDirect {
    pub flight_segment_param_list: Option<Vec<LuggageDirectFlightSegmentParamList>>,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { LuggageDirect(x_acs_airticket_access_token: Secret) "LuggageDirect" -> LuggageDirectOutput {
    0 "flight_segment_param_list" flight_segment_param_list: Vec<LuggageDirectFlightSegmentParamList>,
    1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { method: "GET", path: "/airticket/v1/flight-data/luggage-direct", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LuggageDirectFlightSegmentParamList {
    pub arrival_airport: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<i64>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub operating_airline: Option<String>,
    pub stop_city_list: Option<String>,
    pub ticketing_airline: Option<String>,
}

/// What [`LuggageDirectFlightSegmentParamList::new`] takes.
pub struct LuggageDirectFlightSegmentParamListRequired {
    pub arrival_airport: String,
    pub arrival_time: i64,
    pub code_share: bool,
    pub departure_airport: String,
    pub departure_time: i64,
    pub marketing_airline: String,
    pub marketing_flight_no: String,
}
input! { LuggageDirectFlightSegmentParamList{LuggageDirectFlightSegmentParamListRequired: arrival_airport, arrival_time, code_share, departure_airport, departure_time, marketing_airline, marketing_flight_no} {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_terminal" arrival_terminal: String,
    2 "arrival_time" arrival_time: i64, 3 "code_share" code_share: bool,
    4 "departure_airport" departure_airport: String, 5 "departure_terminal" departure_terminal: String,
    6 "departure_time" departure_time: i64, 7 "marketing_airline" marketing_airline: String,
    8 "marketing_flight_no" marketing_flight_no: String, 9 "operating_airline" operating_airline: String,
    10 "stop_city_list" stop_city_list: String, 11 "ticketing_airline" ticketing_airline: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LuggageDirectOutput {
    pub data: Option<Vec<LuggageDirectData>>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { LuggageDirectOutput {
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LuggageDirectData {
    pub city_code: Option<String>,
    pub direct_type: Option<i64>,
}
model! { LuggageDirectData {
    0 "city_code" city_code, 1 "direct_type" direct_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetail {
    pub order_num: Option<i64>,
    pub out_order_num: Option<String>,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { OrderDetail(x_acs_airticket_access_token: Secret) "OrderDetail" -> OrderDetailOutput {
    0 "order_num" order_num: i64, 1 "out_order_num" out_order_num: String,
    2 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    3 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Header, style: Style::None }
] { method: "GET", path: "/airticket/v1/trade/order-detail", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailData {
    pub ancillary_item_detail_list: Option<Vec<OrderDetailAncillaryItemDetailList>>,
    pub baggage_allowance_map: Option<BTreeMap<String, DataBaggageAllowanceMapValue>>,
    pub book_time: Option<i64>,
    pub flight_item_detail_list: Option<Vec<OrderDetailFlightItemDetailList>>,
    pub order_num: Option<i64>,
    pub order_status: Option<i64>,
    pub out_order_num: Option<String>,
    pub passenger_list: Option<Vec<OrderDetailPassengerList>>,
    pub pay_status: Option<i64>,
    pub pay_time: Option<i64>,
    pub promotion_price: Option<f64>,
    pub real_pay_price: Option<f64>,
    pub refund_change_rule_map: Option<BTreeMap<String, DataRefundChangeRuleMapValue>>,
    pub session_nick: Option<String>,
    pub solution: Option<OrderDetailSolution>,
    pub succeed_time: Option<i64>,
    pub total_price: Option<f64>,
    pub transaction_no: Option<String>,
}
model! { OrderDetailData {
    0 "ancillary_item_detail_list" ancillary_item_detail_list, 1 "baggage_allowance_map" baggage_allowance_map,
    2 "book_time" book_time, 3 "flight_item_detail_list" flight_item_detail_list, 4 "order_num" order_num,
    5 "order_status" order_status, 6 "out_order_num" out_order_num, 7 "passenger_list" passenger_list,
    8 "pay_status" pay_status, 9 "pay_time" pay_time, 10 "promotion_price" promotion_price,
    11 "real_pay_price" real_pay_price, 12 "refund_change_rule_map" refund_change_rule_map,
    13 "session_nick" session_nick, 14 "solution" solution, 15 "succeed_time" succeed_time,
    16 "total_price" total_price, 17 "transaction_no" transaction_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailAncillaryItemDetailList {
    pub ancillary: Option<OrderDetailAncillary>,
    pub passenger: Option<OrderDetailPassenger>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { OrderDetailAncillaryItemDetailList {
    0 "ancillary" ancillary, 1 "passenger" passenger, 2 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailAncillary {
    pub ancillary_id: Option<String>,
    pub ancillary_type: Option<i64>,
    pub baggage_ancillary: Option<OrderDetailBaggageAncillary>,
}
model! { OrderDetailAncillary {
    0 "ancillary_id" ancillary_id, 1 "ancillary_type" ancillary_type, 2 "baggage_ancillary" baggage_ancillary
} }

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
    0 "baggage_amount" baggage_amount, 1 "baggage_weight" baggage_weight, 2 "baggage_weight_unit" baggage_weight_unit,
    3 "is_all_weight" is_all_weight, 4 "price" price
} }

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
    0 "birthday" birthday, 1 "credential" credential, 2 "first_name" first_name, 3 "gender" gender,
    4 "last_name" last_name, 5 "mobile_country_code" mobile_country_code, 6 "mobile_phone_number" mobile_phone_number,
    7 "nationality" nationality, 8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailCredential {
    pub cert_issue_place: Option<String>,
    pub credential_num: Option<String>,
    pub credential_type: Option<i64>,
    pub expire_date: Option<String>,
}
model! { OrderDetailCredential {
    0 "cert_issue_place" cert_issue_place, 1 "credential_num" credential_num, 2 "credential_type" credential_type,
    3 "expire_date" expire_date
} }

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
    0 "baggage_amount" baggage_amount, 1 "baggage_weight" baggage_weight, 2 "baggage_weight_unit" baggage_weight_unit,
    3 "is_all_weight" is_all_weight, 4 "carry_on_amount" carry_on_amount, 5 "carry_on_weight" carry_on_weight,
    6 "carry_on_weight_unit" carry_on_weight_unit, 7 "is_all_carry_on_weight" is_all_carry_on_weight,
    8 "carry_length" carry_length, 9 "carry_width" carry_width, 10 "carry_height" carry_height,
    11 "carry_sum_of_length_width_height" carry_sum_of_length_width_height, 12 "length" length, 13 "width" width,
    14 "height" height, 15 "sum_of_length_width_height" sum_of_length_width_height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailFlightItemDetailList {
    pub b_pnr_list: Option<Vec<String>>,
    pub c_pnr_list: Option<Vec<String>>,
    pub flight_price: Option<OrderDetailFlightPrice>,
    pub flight_segment_cabin_relation: Option<Vec<OrderDetailFlightSegmentCabinRelation>>,
    pub passenger: Option<OrderDetailFlightItemDetailListPassenger>,
    pub ticket_air_line: Option<String>,
    pub ticket_nos: Option<Vec<String>>,
}
model! { OrderDetailFlightItemDetailList {
    0 "b_pnr_list" b_pnr_list, 1 "c_pnr_list" c_pnr_list, 2 "flight_price" flight_price,
    3 "flight_segment_cabin_relation" flight_segment_cabin_relation, 4 "passenger" passenger,
    5 "ticket_air_line" ticket_air_line, 6 "ticket_nos" ticket_nos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailFlightPrice {
    pub sell_price: Option<f64>,
    pub tax: Option<f64>,
}
model! { OrderDetailFlightPrice {
    0 "sell_price" sell_price, 1 "tax" tax
} }

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
    0 "cabin" cabin, 1 "cabin_class" cabin_class, 2 "cabin_class_name" cabin_class_name,
    3 "cabin_quantity" cabin_quantity, 4 "segment_id" segment_id
} }

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
    0 "birthday" birthday, 1 "credential" credential, 2 "first_name" first_name, 3 "gender" gender,
    4 "last_name" last_name, 5 "mobile_country_code" mobile_country_code, 6 "mobile_phone_number" mobile_phone_number,
    7 "nationality" nationality, 8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailPassengerCredential {
    pub cert_issue_place: Option<String>,
    pub credential_num: Option<String>,
    pub credential_type: Option<i64>,
    pub expire_date: Option<String>,
}
model! { OrderDetailPassengerCredential {
    0 "cert_issue_place" cert_issue_place, 1 "credential_num" credential_num, 2 "credential_type" credential_type,
    3 "expire_date" expire_date
} }

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
    0 "birthday" birthday, 1 "credential" credential, 2 "first_name" first_name, 3 "gender" gender,
    4 "last_name" last_name, 5 "mobile_country_code" mobile_country_code, 6 "mobile_phone_number" mobile_phone_number,
    7 "nationality" nationality, 8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailPassengerListCredential {
    pub cert_issue_place: Option<String>,
    pub credential_num: Option<String>,
    pub credential_type: Option<i64>,
    pub expire_date: Option<String>,
}
model! { OrderDetailPassengerListCredential {
    0 "cert_issue_place" cert_issue_place, 1 "credential_num" credential_num, 2 "credential_type" credential_type,
    3 "expire_date" expire_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRefundChangeRuleMapValue {
    pub refund_rule_all_unused_list: Option<Vec<DataRefundChangeRuleMapValueRefundRuleAllUnusedList>>,
    pub refund_rule_part_unused_list: Option<Vec<DataRefundChangeRuleMapValueRefundRulePartUnusedList>>,
    pub change_rule_in_unused_list: Option<Vec<DataRefundChangeRuleMapValueChangeRuleInUnusedList>>,
    pub change_rule_out_unused_list: Option<Vec<DataRefundChangeRuleMapValueChangeRuleOutUnusedList>>,
}
model! { DataRefundChangeRuleMapValue {
    0 "refund_rule_all_unused_list" refund_rule_all_unused_list,
    1 "refund_rule_part_unused_list" refund_rule_part_unused_list,
    2 "change_rule_in_unused_list" change_rule_in_unused_list,
    3 "change_rule_out_unused_list" change_rule_out_unused_list
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_refund" can_refund, 5 "refund_fee" refund_fee, 6 "can_return_all_tax" can_return_all_tax,
    7 "return_part_tax_fee" return_part_tax_fee
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_refund" can_refund, 5 "refund_fee" refund_fee, 6 "can_return_all_tax" can_return_all_tax,
    7 "return_part_tax_fee" return_part_tax_fee
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_change" can_change, 5 "change_fee" change_fee
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_change" can_change, 5 "change_fee" change_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailSolution {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
    pub journey_list: Option<Vec<OrderDetailJourneyList>>,
    pub segment_baggage_check_in_info_list: Option<Vec<OrderDetailSegmentBaggageCheckInInfoList>>,
    pub segment_baggage_mapping_list: Option<Vec<OrderDetailSegmentBaggageMappingList>>,
    pub segment_refund_change_rule_mapping_list: Option<Vec<OrderDetailSegmentRefundChangeRuleMappingList>>,
    pub solution_attribute: Option<OrderDetailSolutionAttribute>,
    pub solution_id: Option<String>,
}
model! { OrderDetailSolution {
    0 "adult_price" adult_price, 1 "adult_tax" adult_tax, 2 "child_price" child_price, 3 "child_tax" child_tax,
    4 "infant_price" infant_price, 5 "infant_tax" infant_tax, 6 "journey_list" journey_list,
    7 "segment_baggage_check_in_info_list" segment_baggage_check_in_info_list,
    8 "segment_baggage_mapping_list" segment_baggage_mapping_list,
    9 "segment_refund_change_rule_mapping_list" segment_refund_change_rule_mapping_list,
    10 "solution_attribute" solution_attribute, 11 "solution_id" solution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailJourneyList {
    pub segment_list: Option<Vec<OrderDetailSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { OrderDetailJourneyList {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailSegmentBaggageCheckInInfoList {
    pub luggage_direct_info_type: Option<i64>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { OrderDetailSegmentBaggageCheckInInfoList {
    0 "luggage_direct_info_type" luggage_direct_info_type, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct OrderDetailSegmentBaggageMappingList {
    pub passenger_baggage_allowance_mapping: Option<BTreeMap<String, DataSolutionSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue>>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { OrderDetailSegmentBaggageMappingList {
    0 "passenger_baggage_allowance_mapping" passenger_baggage_allowance_mapping, 1 "segment_id_list" segment_id_list
} }

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
    0 "baggage_amount" baggage_amount, 1 "baggage_weight" baggage_weight, 2 "baggage_weight_unit" baggage_weight_unit,
    3 "is_all_weight" is_all_weight, 4 "carry_on_amount" carry_on_amount, 5 "carry_on_weight" carry_on_weight,
    6 "carry_on_weight_unit" carry_on_weight_unit, 7 "is_all_carry_on_weight" is_all_carry_on_weight,
    8 "carry_length" carry_length, 9 "carry_width" carry_width, 10 "carry_height" carry_height,
    11 "carry_sum_of_length_width_height" carry_sum_of_length_width_height, 12 "length" length, 13 "width" width,
    14 "height" height, 15 "sum_of_length_width_height" sum_of_length_width_height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct OrderDetailSegmentRefundChangeRuleMappingList {
    pub refund_change_rule_map: Option<BTreeMap<String, DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue>>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { OrderDetailSegmentRefundChangeRuleMappingList {
    0 "refund_change_rule_map" refund_change_rule_map, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue {
    pub refund_rule_all_unused_list: Option<Vec<DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRuleAllUnusedList>>,
    pub refund_rule_part_unused_list: Option<Vec<DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueRefundRulePartUnusedList>>,
    pub change_rule_in_unused_list: Option<Vec<DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleInUnusedList>>,
    pub change_rule_out_unused_list: Option<Vec<DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValueChangeRuleOutUnusedList>>,
}
model! { DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue {
    0 "refund_rule_all_unused_list" refund_rule_all_unused_list,
    1 "refund_rule_part_unused_list" refund_rule_part_unused_list,
    2 "change_rule_in_unused_list" change_rule_in_unused_list,
    3 "change_rule_out_unused_list" change_rule_out_unused_list
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_refund" can_refund, 5 "refund_fee" refund_fee, 6 "can_return_all_tax" can_return_all_tax,
    7 "return_part_tax_fee" return_part_tax_fee
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_refund" can_refund, 5 "refund_fee" refund_fee, 6 "can_return_all_tax" can_return_all_tax,
    7 "return_part_tax_fee" return_part_tax_fee
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_change" can_change, 5 "change_fee" change_fee
} }

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
    0 "type" r#type, 1 "time_unit" time_unit, 2 "rule_start_time" rule_start_time, 3 "rule_end_time" rule_end_time,
    4 "can_change" can_change, 5 "change_fee" change_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailSolutionAttribute {
    pub issue_time_info: Option<OrderDetailIssueTimeInfo>,
    pub supply_source_type: Option<String>,
}
model! { OrderDetailSolutionAttribute {
    0 "issue_time_info" issue_time_info, 1 "supply_source_type" supply_source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailIssueTimeInfo {
    pub issue_ticket_type: Option<i64>,
    pub issue_time_limit: Option<i64>,
}
model! { OrderDetailIssueTimeInfo {
    0 "issue_ticket_type" issue_ticket_type, 1 "issue_time_limit" issue_time_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderList {
    pub book_time_end: i64,
    pub book_time_start: i64,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { OrderList(book_time_end: i64, book_time_start: i64, x_acs_airticket_access_token: Secret)
    "OrderList" -> OrderListOutput {
    0 "book_time_end" book_time_end, 1 "book_time_start" book_time_start, 2 "page_index" page_index: i64,
    3 "page_size" page_size: i64, 4 "status" status: i64, 5 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    6 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 5, location: Location::Header, style: Style::None },
    Mark { index: 6, location: Location::Header, style: Style::None }
] { method: "GET", path: "/airticket/v1/trade/order-list", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderListData {
    pub list: Option<Vec<OrderListList>>,
    pub pagination: Option<OrderListPagination>,
}
model! { OrderListData {
    0 "list" list, 1 "pagination" pagination
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderListList {
    pub book_time: Option<i64>,
    pub order_num: Option<i64>,
    pub order_status: Option<String>,
    pub out_order_num: Option<String>,
    pub passenger_list: Option<Vec<OrderListPassengerList>>,
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
    0 "book_time" book_time, 1 "order_num" order_num, 2 "order_status" order_status, 3 "out_order_num" out_order_num,
    4 "passenger_list" passenger_list, 5 "pay_status" pay_status, 6 "pay_time" pay_time,
    7 "promotion_price" promotion_price, 8 "real_pay_price" real_pay_price, 9 "session_nick" session_nick,
    10 "succeed_time" succeed_time, 11 "total_price" total_price, 12 "transaction_no" transaction_no
} }

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
    0 "birthday" birthday, 1 "credential" credential, 2 "first_name" first_name, 3 "gender" gender,
    4 "last_name" last_name, 5 "mobile_country_code" mobile_country_code, 6 "mobile_phone_number" mobile_phone_number,
    7 "nationality" nationality, 8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderListCredential {
    pub cert_issue_place: Option<String>,
    pub credential_num: Option<String>,
    pub credential_type: Option<i64>,
    pub expire_date: Option<String>,
}
model! { OrderListCredential {
    0 "cert_issue_place" cert_issue_place, 1 "credential_num" credential_num, 2 "credential_type" credential_type,
    3 "expire_date" expire_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderListPagination {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { OrderListPagination {
    0 "current_page" current_page, 1 "page_size" page_size, 2 "total_count" total_count, 3 "total_page" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pricing {
    pub solution_id: String,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Pricing(solution_id: String, x_acs_airticket_access_token: Secret) "Pricing" -> PricingOutput {
    0 "solution_id" solution_id, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/trade/action-pricing", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

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
    0 "changed_price_info" changed_price_info, 1 "is_changed" is_changed, 2 "original_price_info" original_price_info,
    3 "remain_seats" remain_seats, 4 "solution" solution
} }

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
    0 "adult_price" adult_price, 1 "adult_tax" adult_tax, 2 "child_price" child_price, 3 "child_tax" child_tax,
    4 "infant_price" infant_price, 5 "infant_tax" infant_tax
} }

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
    0 "adult_price" adult_price, 1 "adult_tax" adult_tax, 2 "child_price" child_price, 3 "child_tax" child_tax,
    4 "infant_price" infant_price, 5 "infant_tax" infant_tax
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingSolution {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
    pub journey_list: Option<Vec<PricingJourneyList>>,
    pub segment_baggage_check_in_info_list: Option<Vec<PricingSegmentBaggageCheckInInfoList>>,
    pub segment_baggage_mapping_list: Option<Vec<PricingSegmentBaggageMappingList>>,
    pub segment_refund_change_rule_mapping_list: Option<Vec<PricingSegmentRefundChangeRuleMappingList>>,
    pub solution_attribute: Option<PricingSolutionAttribute>,
    pub solution_id: Option<String>,
}
model! { PricingSolution {
    0 "adult_price" adult_price, 1 "adult_tax" adult_tax, 2 "child_price" child_price, 3 "child_tax" child_tax,
    4 "infant_price" infant_price, 5 "infant_tax" infant_tax, 6 "journey_list" journey_list,
    7 "segment_baggage_check_in_info_list" segment_baggage_check_in_info_list,
    8 "segment_baggage_mapping_list" segment_baggage_mapping_list,
    9 "segment_refund_change_rule_mapping_list" segment_refund_change_rule_mapping_list,
    10 "solution_attribute" solution_attribute, 11 "solution_id" solution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingJourneyList {
    pub segment_list: Option<Vec<PricingSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { PricingJourneyList {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingSegmentBaggageCheckInInfoList {
    pub luggage_direct_info_type: Option<i64>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { PricingSegmentBaggageCheckInInfoList {
    0 "luggage_direct_info_type" luggage_direct_info_type, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct PricingSegmentBaggageMappingList {
    pub passenger_baggage_allowance_mapping: Option<BTreeMap<String, DataSolutionSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue>>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { PricingSegmentBaggageMappingList {
    0 "passenger_baggage_allowance_mapping" passenger_baggage_allowance_mapping, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct PricingSegmentRefundChangeRuleMappingList {
    pub refund_change_rule_map: Option<BTreeMap<String, DataSolutionSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue>>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { PricingSegmentRefundChangeRuleMappingList {
    0 "refund_change_rule_map" refund_change_rule_map, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingSolutionAttribute {
    pub issue_time_info: Option<PricingIssueTimeInfo>,
    pub supply_source_type: Option<String>,
}
model! { PricingSolutionAttribute {
    0 "issue_time_info" issue_time_info, 1 "supply_source_type" supply_source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PricingIssueTimeInfo {
    pub issue_ticket_type: Option<i64>,
    pub issue_time_limit: Option<i64>,
}
model! { PricingIssueTimeInfo {
    0 "issue_ticket_type" issue_ticket_type, 1 "issue_time_limit" issue_time_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApply {
    pub order_num: i64,
    pub refund_journeys: Vec<RefundApplyRefundJourneys>,
    pub refund_passenger_list: Vec<RefundApplyRefundPassengerList>,
    pub refund_type: RefundApplyRefundType,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}

/// What [`RefundApply::new`] takes.
pub struct RefundApplyRequired {
    pub order_num: i64,
    pub refund_journeys: Vec<RefundApplyRefundJourneys>,
    pub refund_passenger_list: Vec<RefundApplyRefundPassengerList>,
    pub refund_type: RefundApplyRefundType,
    pub x_acs_airticket_access_token: Secret,
}
operation! { RefundApply{RefundApplyRequired: order_num, refund_journeys, refund_passenger_list, refund_type, x_acs_airticket_access_token}
    "RefundApply" -> RefundApplyOutput {
    0 "order_num" order_num, 1 "refund_journeys" refund_journeys, 2 "refund_passenger_list" refund_passenger_list,
    3 "refund_type" refund_type, 4 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    5 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Header, style: Style::None },
    Mark { index: 5, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/refund/action-apply", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyRefundJourneys {
    pub segment_list: Option<Vec<RefundApplySegmentList>>,
}
input! { RefundApplyRefundJourneys(segment_list: Vec<RefundApplySegmentList>) {
    0 "segment_list" segment_list: Vec<RefundApplySegmentList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplySegmentList {
    pub arrival_airport: Option<String>,
    pub arrival_city: Option<String>,
    pub departure_airport: Option<String>,
    pub departure_city: Option<String>,
}
input! { RefundApplySegmentList(arrival_airport: String, arrival_city: String, departure_airport: String, departure_city: String) {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_city" arrival_city: String,
    2 "departure_airport" departure_airport: String, 3 "departure_city" departure_city: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyRefundPassengerList {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
input! { RefundApplyRefundPassengerList(first_name: String, last_name: String) {
    0 "document" document: String, 1 "first_name" first_name: String, 2 "last_name" last_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyRefundType {
    pub file: Option<Vec<String>>,
    pub refund_type_id: Option<i64>,
    pub remark: Option<String>,
}
input! { RefundApplyRefundType(refund_type_id: i64) {
    0 "file" file: Vec<String>, 1 "refund_type_id" refund_type_id: i64, 2 "remark" remark: String
} }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyData {
    pub order_num: Option<i64>,
    pub refund_results: Option<Vec<RefundApplyRefundResults>>,
}
model! { RefundApplyData {
    0 "order_num" order_num, 1 "refund_results" refund_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyRefundResults {
    pub fail_reason: Option<String>,
    pub refund_order_num: Option<i64>,
    pub refund_passengers: Option<Vec<RefundApplyRefundPassengers>>,
    pub status: Option<i64>,
}
model! { RefundApplyRefundResults {
    0 "fail_reason" fail_reason, 1 "refund_order_num" refund_order_num, 2 "refund_passengers" refund_passengers,
    3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundApplyRefundPassengers {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { RefundApplyRefundPassengers {
    0 "document" document, 1 "first_name" first_name, 2 "last_name" last_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetail {
    pub refund_order_num: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { RefundDetail(refund_order_num: i64, x_acs_airticket_access_token: Secret)
    "RefundDetail" -> RefundDetailOutput {
    0 "refund_order_num" refund_order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { method: "GET", path: "/airticket/v1/refund/detail", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailData {
    pub contain_multi_refund: Option<bool>,
    pub multi_refund_details: Option<Vec<RefundDetailMultiRefundDetails>>,
    pub order_num: Option<i64>,
    pub passenger_refund_details: Option<Vec<RefundDetailPassengerRefundDetails>>,
    pub pay_success_utc_time: Option<i64>,
    pub refund_attachment_urls: Option<Vec<String>>,
    pub refund_journeys: Option<Vec<RefundDetailRefundJourneys>>,
    pub refund_order_num: Option<i64>,
    pub refund_reason: Option<String>,
    pub refund_type: Option<i64>,
    pub refuse_reason: Option<String>,
    pub status: Option<i64>,
    pub transaction_no: Option<String>,
    pub utc_create_time: Option<i64>,
}
model! { RefundDetailData {
    0 "contain_multi_refund" contain_multi_refund, 1 "multi_refund_details" multi_refund_details,
    2 "order_num" order_num, 3 "passenger_refund_details" passenger_refund_details,
    4 "pay_success_utc_time" pay_success_utc_time, 5 "refund_attachment_urls" refund_attachment_urls,
    6 "refund_journeys" refund_journeys, 7 "refund_order_num" refund_order_num, 8 "refund_reason" refund_reason,
    9 "refund_type" refund_type, 10 "refuse_reason" refuse_reason, 11 "status" status,
    12 "transaction_no" transaction_no, 13 "utc_create_time" utc_create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailMultiRefundDetails {
    pub multi_refund_order_num: Option<i64>,
    pub multi_refund_transaction_no: Option<String>,
    pub passenger_multi_refund_details: Option<Vec<RefundDetailPassengerMultiRefundDetails>>,
}
model! { RefundDetailMultiRefundDetails {
    0 "multi_refund_order_num" multi_refund_order_num, 1 "multi_refund_transaction_no" multi_refund_transaction_no,
    2 "passenger_multi_refund_details" passenger_multi_refund_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailPassengerMultiRefundDetails {
    pub change_order_refund_fee: Option<f64>,
    pub original_order_refund_fee: Option<f64>,
    pub passenger: Option<RefundDetailPassenger>,
}
model! { RefundDetailPassengerMultiRefundDetails {
    0 "change_order_refund_fee" change_order_refund_fee, 1 "original_order_refund_fee" original_order_refund_fee,
    2 "passenger" passenger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailPassenger {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { RefundDetailPassenger {
    0 "document" document, 1 "first_name" first_name, 2 "last_name" last_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailPassengerRefundDetails {
    pub passenger: Option<RefundDetailPassengerRefundDetailsPassenger>,
    pub refund_fee: Option<RefundDetailRefundFee>,
}
model! { RefundDetailPassengerRefundDetails {
    0 "passenger" passenger, 1 "refund_fee" refund_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailPassengerRefundDetailsPassenger {
    pub document: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}
model! { RefundDetailPassengerRefundDetailsPassenger {
    0 "document" document, 1 "first_name" first_name, 2 "last_name" last_name
} }

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
    0 "already_used_total_fee" already_used_total_fee,
    1 "ancillary_refund_to_buyer_money" ancillary_refund_to_buyer_money,
    2 "modify_refund_to_buyer_money" modify_refund_to_buyer_money,
    3 "non_refundable_change_service_fee" non_refundable_change_service_fee,
    4 "non_refundable_change_upgrade_fee" non_refundable_change_upgrade_fee,
    5 "non_refundable_tax_fee" non_refundable_tax_fee, 6 "non_refundable_ticket_fee" non_refundable_ticket_fee,
    7 "refund_to_buyer_money" refund_to_buyer_money, 8 "suez_service_fee" suez_service_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailRefundJourneys {
    pub segment_list: Option<Vec<RefundDetailSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { RefundDetailRefundJourneys {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailList {
    pub order_num: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub refund_create_begin_time: i64,
    pub refund_create_end_time: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { RefundDetailList(refund_create_begin_time: i64, refund_create_end_time: i64, x_acs_airticket_access_token: Secret)
    "RefundDetailList" -> RefundDetailListOutput {
    0 "order_num" order_num: i64, 1 "page_index" page_index: i64, 2 "page_size" page_size: i64,
    3 "refund_create_begin_time" refund_create_begin_time, 4 "refund_create_end_time" refund_create_end_time,
    5 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    6 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 5, location: Location::Header, style: Style::None },
    Mark { index: 6, location: Location::Header, style: Style::None }
] { method: "GET", path: "/airticket/v1/refund/detail-list", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailListData {
    pub list: Option<Vec<RefundDetailListList>>,
    pub pagination: Option<RefundDetailListPagination>,
}
model! { RefundDetailListData {
    0 "list" list, 1 "pagination" pagination
} }

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
    0 "is_multi_refund" is_multi_refund, 1 "order_num" order_num, 2 "refund_order_num" refund_order_num,
    3 "refund_order_status" refund_order_status, 4 "related_refund_order_num" related_refund_order_num,
    5 "transaction_no" transaction_no, 6 "utc_create_time" utc_create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundDetailListPagination {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { RefundDetailListPagination {
    0 "current_page" current_page, 1 "page_size" page_size, 2 "total_count" total_count, 3 "total_page" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    pub adults: Option<i64>,
    pub air_legs: Vec<SearchAirLegs>,
    pub cabin_class: Option<String>,
    pub children: Option<i64>,
    pub infants: Option<i64>,
    pub search_control_options: Option<SearchSearchControlOptions>,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Search(air_legs: Vec<SearchAirLegs>, x_acs_airticket_access_token: Secret) "Search" -> SearchOutput {
    0 "adults" adults: i64, 1 "air_legs" air_legs, 2 "cabin_class" cabin_class: String, 3 "children" children: i64,
    4 "infants" infants: i64, 5 "search_control_options" search_control_options: SearchSearchControlOptions,
    6 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    7 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Header, style: Style::None },
    Mark { index: 7, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/trade/action-search", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAirLegs {
    pub arrival_airport_list: Option<Vec<String>>,
    pub arrival_city: Option<String>,
    pub departure_airport_list: Option<Vec<String>>,
    pub departure_city: Option<String>,
    pub departure_date: Option<String>,
}
input! { SearchAirLegs(departure_date: String) {
    0 "arrival_airport_list" arrival_airport_list: Vec<String>, 1 "arrival_city" arrival_city: String,
    2 "departure_airport_list" departure_airport_list: Vec<String>, 3 "departure_city" departure_city: String,
    4 "departure_date" departure_date: String
} }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchData {
    pub solution_list: Option<Vec<SearchSolutionList>>,
}
model! { SearchData {
    0 "solution_list" solution_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSolutionList {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
    pub journey_list: Option<Vec<SearchJourneyList>>,
    pub segment_baggage_check_in_info_list: Option<Vec<SearchSegmentBaggageCheckInInfoList>>,
    pub segment_baggage_mapping_list: Option<Vec<SearchSegmentBaggageMappingList>>,
    pub segment_refund_change_rule_mapping_list: Option<Vec<SearchSegmentRefundChangeRuleMappingList>>,
    pub solution_attribute: Option<SearchSolutionAttribute>,
    pub solution_id: Option<String>,
}
model! { SearchSolutionList {
    0 "adult_price" adult_price, 1 "adult_tax" adult_tax, 2 "child_price" child_price, 3 "child_tax" child_tax,
    4 "infant_price" infant_price, 5 "infant_tax" infant_tax, 6 "journey_list" journey_list,
    7 "segment_baggage_check_in_info_list" segment_baggage_check_in_info_list,
    8 "segment_baggage_mapping_list" segment_baggage_mapping_list,
    9 "segment_refund_change_rule_mapping_list" segment_refund_change_rule_mapping_list,
    10 "solution_attribute" solution_attribute, 11 "solution_id" solution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchJourneyList {
    pub segment_list: Option<Vec<SearchSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { SearchJourneyList {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSegmentBaggageCheckInInfoList {
    pub luggage_direct_info_type: Option<i64>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { SearchSegmentBaggageCheckInInfoList {
    0 "luggage_direct_info_type" luggage_direct_info_type, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct SearchSegmentBaggageMappingList {
    pub passenger_baggage_allowance_mapping: Option<BTreeMap<String, DataSolutionListSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue>>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { SearchSegmentBaggageMappingList {
    0 "passenger_baggage_allowance_mapping" passenger_baggage_allowance_mapping, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct SearchSegmentRefundChangeRuleMappingList {
    pub refund_change_rule_map: Option<BTreeMap<String, DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue>>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { SearchSegmentRefundChangeRuleMappingList {
    0 "refund_change_rule_map" refund_change_rule_map, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSolutionAttribute {
    pub issue_time_info: Option<SearchIssueTimeInfo>,
    pub supply_source_type: Option<String>,
}
model! { SearchSolutionAttribute {
    0 "issue_time_info" issue_time_info, 1 "supply_source_type" supply_source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchIssueTimeInfo {
    pub issue_ticket_type: Option<i64>,
    pub issue_time_limit: Option<i64>,
}
model! { SearchIssueTimeInfo {
    0 "issue_ticket_type" issue_ticket_type, 1 "issue_time_limit" issue_time_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearch {
    pub adults: Option<i64>,
    pub air_legs: Vec<StandardSearchAirLegs>,
    pub cabin_class: Option<String>,
    pub children: Option<i64>,
    pub infants: Option<i64>,
    pub search_control_options: Option<StandardSearchSearchControlOptions>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Header, style: Style::None },
    Mark { index: 7, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/trade/action-standardsearch", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchAirLegs {
    pub arrival_airport_list: Option<Vec<String>>,
    pub arrival_city: Option<String>,
    pub departure_airport_list: Option<Vec<String>>,
    pub departure_city: Option<String>,
    pub departure_date: Option<String>,
}
input! { StandardSearchAirLegs(departure_date: String) {
    0 "arrival_airport_list" arrival_airport_list: Vec<String>, 1 "arrival_city" arrival_city: String,
    2 "departure_airport_list" departure_airport_list: Vec<String>, 3 "departure_city" departure_city: String,
    4 "departure_date" departure_date: String
} }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchData {
    pub solution_list: Option<Vec<StandardSearchSolutionList>>,
}
model! { StandardSearchData {
    0 "solution_list" solution_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchSolutionList {
    pub adult_price: Option<f64>,
    pub adult_tax: Option<f64>,
    pub child_price: Option<f64>,
    pub child_tax: Option<f64>,
    pub infant_price: Option<f64>,
    pub infant_tax: Option<f64>,
    pub journey_list: Option<Vec<StandardSearchJourneyList>>,
    pub segment_baggage_check_in_info_list: Option<Vec<StandardSearchSegmentBaggageCheckInInfoList>>,
    pub segment_baggage_mapping_list: Option<Vec<StandardSearchSegmentBaggageMappingList>>,
    pub segment_refund_change_rule_mapping_list: Option<Vec<StandardSearchSegmentRefundChangeRuleMappingList>>,
    pub solution_attribute: Option<StandardSearchSolutionAttribute>,
    pub solution_id: Option<String>,
}
model! { StandardSearchSolutionList {
    0 "adult_price" adult_price, 1 "adult_tax" adult_tax, 2 "child_price" child_price, 3 "child_tax" child_tax,
    4 "infant_price" infant_price, 5 "infant_tax" infant_tax, 6 "journey_list" journey_list,
    7 "segment_baggage_check_in_info_list" segment_baggage_check_in_info_list,
    8 "segment_baggage_mapping_list" segment_baggage_mapping_list,
    9 "segment_refund_change_rule_mapping_list" segment_refund_change_rule_mapping_list,
    10 "solution_attribute" solution_attribute, 11 "solution_id" solution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchJourneyList {
    pub segment_list: Option<Vec<StandardSearchSegmentList>>,
    pub transfer_count: Option<i64>,
}
model! { StandardSearchJourneyList {
    0 "segment_list" segment_list, 1 "transfer_count" transfer_count
} }

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
    0 "arrival_airport" arrival_airport, 1 "arrival_city" arrival_city, 2 "arrival_terminal" arrival_terminal,
    3 "arrival_time" arrival_time, 4 "availability" availability, 5 "cabin" cabin, 6 "cabin_class" cabin_class,
    7 "code_share" code_share, 8 "departure_airport" departure_airport, 9 "departure_city" departure_city,
    10 "departure_terminal" departure_terminal, 11 "departure_time" departure_time, 12 "equip_type" equip_type,
    13 "flight_duration" flight_duration, 14 "marketing_airline" marketing_airline,
    15 "marketing_flight_no" marketing_flight_no, 16 "marketing_flight_no_int" marketing_flight_no_int,
    17 "operating_airline" operating_airline, 18 "operating_flight_no" operating_flight_no, 19 "segment_id" segment_id,
    20 "stop_city_list" stop_city_list, 21 "stop_quantity" stop_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchSegmentBaggageCheckInInfoList {
    pub luggage_direct_info_type: Option<i64>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { StandardSearchSegmentBaggageCheckInInfoList {
    0 "luggage_direct_info_type" luggage_direct_info_type, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct StandardSearchSegmentBaggageMappingList {
    pub passenger_baggage_allowance_mapping: Option<BTreeMap<String, DataSolutionListSegmentBaggageMappingListPassengerBaggageAllowanceMappingValue>>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { StandardSearchSegmentBaggageMappingList {
    0 "passenger_baggage_allowance_mapping" passenger_baggage_allowance_mapping, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct StandardSearchSegmentRefundChangeRuleMappingList {
    pub refund_change_rule_map: Option<BTreeMap<String, DataSolutionListSegmentRefundChangeRuleMappingListRefundChangeRuleMapValue>>,
    pub segment_id_list: Option<Vec<String>>,
}
model! { StandardSearchSegmentRefundChangeRuleMappingList {
    0 "refund_change_rule_map" refund_change_rule_map, 1 "segment_id_list" segment_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchSolutionAttribute {
    pub issue_time_info: Option<StandardSearchIssueTimeInfo>,
    pub supply_source_type: Option<String>,
}
model! { StandardSearchSolutionAttribute {
    0 "issue_time_info" issue_time_info, 1 "supply_source_type" supply_source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSearchIssueTimeInfo {
    pub issue_ticket_type: Option<i64>,
    pub issue_time_limit: Option<i64>,
}
model! { StandardSearchIssueTimeInfo {
    0 "issue_ticket_type" issue_ticket_type, 1 "issue_time_limit" issue_time_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketApplyRefund {
    pub account_no: i64,
    pub distributor_order_id: String,
    pub refund_reason: String,
    pub refund_remark: Option<String>,
}
operation! { TicketApplyRefund(account_no: i64, distributor_order_id: String, refund_reason: String)
    "TicketApplyRefund" -> TicketApplyRefundOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id, 2 "RefundReason" refund_reason,
    3 "RefundRemark" refund_remark: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/TicketApplyRefund", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketApplyRefundOutput {
    pub data: Option<BTreeMap<String, Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketApplyRefundOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCancelOrder {
    pub account_no: i64,
    pub distributor_order_id: String,
}
operation! { TicketCancelOrder(account_no: i64, distributor_order_id: String)
    "TicketCancelOrder" -> TicketCancelOrderOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/TicketCancelOrder", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCancelOrderOutput {
    pub data: Option<BTreeMap<String, Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketCancelOrderOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefund {
    pub account_no: i64,
    pub distributor_order_id: String,
    pub refund_reason: String,
    pub refund_remark: Option<String>,
}
operation! { TicketCheckRefund(account_no: i64, distributor_order_id: String, refund_reason: String)
    "TicketCheckRefund" -> TicketCheckRefundOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id, 2 "RefundReason" refund_reason,
    3 "RefundRemark" refund_remark: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/TicketCheckRefund", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefundOutput {
    pub data: Option<TicketCheckRefundData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketCheckRefundOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefundData {
    pub can_refund: Option<bool>,
    pub refund_amount: Option<TicketCheckRefundRefundAmount>,
    pub refund_rule: Option<TicketCheckRefundRefundRule>,
}
model! { TicketCheckRefundData {
    0 "CanRefund" can_refund, 1 "RefundAmount" refund_amount, 2 "RefundRule" refund_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefundRefundAmount {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketCheckRefundRefundAmount {
    0 "Amount" amount, 1 "CurrencyCode" currency_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCheckRefundRefundRule {
    pub refund_stage_rules: Option<Vec<TicketCheckRefundRefundStageRules>>,
    pub refund_type: Option<i64>,
}
model! { TicketCheckRefundRefundRule {
    0 "RefundStageRules" refund_stage_rules, 1 "RefundType" refund_type
} }

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
    0 "Fee" fee, 1 "FeeBase" fee_base, 2 "FeeType" fee_type, 3 "From" from, 4 "To" to
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrder {
    pub account_no: i64,
    pub contact: TicketCreateOrderContact,
    pub distributor_order_id: String,
    pub order_product: TicketCreateOrderOrderProduct,
    pub quantity: i64,
    pub total_distribution_price: TicketCreateOrderTotalDistributionPrice,
    pub travelers: Option<Vec<TicketCreateOrderTravelers>>,
}

/// What [`TicketCreateOrder::new`] takes.
pub struct TicketCreateOrderRequired {
    pub account_no: i64,
    pub contact: TicketCreateOrderContact,
    pub distributor_order_id: String,
    pub order_product: TicketCreateOrderOrderProduct,
    pub quantity: i64,
    pub total_distribution_price: TicketCreateOrderTotalDistributionPrice,
}
operation! { TicketCreateOrder{TicketCreateOrderRequired: account_no, contact, distributor_order_id, order_product, quantity, total_distribution_price}
    "TicketCreateOrder" -> TicketCreateOrderOutput {
    0 "AccountNo" account_no, 1 "Contact" contact, 2 "DistributorOrderId" distributor_order_id,
    3 "OrderProduct" order_product, 4 "Quantity" quantity, 5 "TotalDistributionPrice" total_distribution_price,
    6 "Travelers" travelers: Vec<TicketCreateOrderTravelers>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::Json }
] { path: "/TicketCreateOrder", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderOrderProduct {
    pub distribution_price: Option<TicketCreateOrderDistributionPrice>,
    pub product_id: Option<String>,
    pub travel_date: Option<String>,
}
input! { TicketCreateOrderOrderProduct(distribution_price: TicketCreateOrderDistributionPrice, product_id: String, travel_date: String) {
    0 "DistributionPrice" distribution_price: TicketCreateOrderDistributionPrice, 1 "ProductId" product_id: String,
    2 "TravelDate" travel_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderDistributionPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
input! { TicketCreateOrderDistributionPrice(amount: i64, currency_code: String) {
    0 "Amount" amount: i64, 1 "CurrencyCode" currency_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderTotalDistributionPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
input! { TicketCreateOrderTotalDistributionPrice(amount: i64, currency_code: String) {
    0 "Amount" amount: i64, 1 "CurrencyCode" currency_code: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderOutput {
    pub data: Option<TicketCreateOrderData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketCreateOrderOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCreateOrderData {
    pub order_id: Option<String>,
}
model! { TicketCreateOrderData {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProduct {
    pub account_no: i64,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub scenic_id: Option<i64>,
}
operation! { TicketPageQueryProduct(account_no: i64) "TicketPageQueryProduct" -> TicketPageQueryProductOutput {
    0 "AccountNo" account_no, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "ScenicId" scenic_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/TicketPageQueryProduct", } }
paged! { TicketPageQueryProduct: TicketPageQueryProductProducts =
    Number "PageNo", "Data.Products" data.products, total "Data.TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductOutput {
    pub data: Option<TicketPageQueryProductData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketPageQueryProductOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductData {
    pub products: Option<Vec<TicketPageQueryProductProducts>>,
    pub total_size: Option<i64>,
}
model! { TicketPageQueryProductData {
    0 "Products" products, 1 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductProducts {
    pub booking_type: Option<i64>,
    pub buy_rule: Option<TicketPageQueryProductBuyRule>,
    pub cost_include_remark: Option<String>,
    pub deliver_guarantee_minutes: Option<i64>,
    pub images: Option<Vec<String>>,
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
    0 "BookingType" booking_type, 1 "BuyRule" buy_rule, 2 "CostIncludeRemark" cost_include_remark,
    3 "DeliverGuaranteeMinutes" deliver_guarantee_minutes, 4 "Images" images, 5 "InvoiceIssuerType" invoice_issuer_type,
    6 "PaymentLimitMinutes" payment_limit_minutes, 7 "ProductId" product_id, 8 "ProductName" product_name,
    9 "RefundRule" refund_rule, 10 "Region" region, 11 "ScenicId" scenic_id, 12 "Session" session,
    13 "SettlePriceCalculateType" settle_price_calculate_type, 14 "Spu" spu, 15 "SupplierName" supplier_name,
    16 "TicketKind" ticket_kind, 17 "UseRule" use_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductBuyRule {
    pub ahead_buy_time_point_rule: Option<TicketPageQueryProductAheadBuyTimePointRule>,
    pub contact_rule: Option<TicketPageQueryProductContactRule>,
    pub cross_order_buy_quantity_limit_rules: Option<Vec<TicketPageQueryProductCrossOrderBuyQuantityLimitRules>>,
    pub per_order_buy_quantity_limit_rule: Option<TicketPageQueryProductPerOrderBuyQuantityLimitRule>,
    pub traveler_rule: Option<TicketPageQueryProductTravelerRule>,
}
model! { TicketPageQueryProductBuyRule {
    0 "AheadBuyTimePointRule" ahead_buy_time_point_rule, 1 "ContactRule" contact_rule,
    2 "CrossOrderBuyQuantityLimitRules" cross_order_buy_quantity_limit_rules,
    3 "PerOrderBuyQuantityLimitRule" per_order_buy_quantity_limit_rule, 4 "TravelerRule" traveler_rule
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductContactRule {
    pub contact_field_rule: Option<TicketPageQueryProductContactFieldRule>,
}
model! { TicketPageQueryProductContactRule {
    0 "ContactFieldRule" contact_field_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductContactFieldRule {
    pub certificate: Option<bool>,
    pub certificate_types: Option<Vec<i64>>,
    pub dialing_code: Option<bool>,
    pub email: Option<bool>,
    pub first_name: Option<bool>,
    pub last_name: Option<bool>,
    pub mobile: Option<bool>,
    pub name: Option<bool>,
}
model! { TicketPageQueryProductContactFieldRule {
    0 "Certificate" certificate, 1 "CertificateTypes" certificate_types, 2 "DialingCode" dialing_code, 3 "Email" email,
    4 "FirstName" first_name, 5 "LastName" last_name, 6 "Mobile" mobile, 7 "Name" name
} }

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
    0 "LimitDayType" limit_day_type, 1 "LimitDays" limit_days, 2 "LimitPeriod" limit_period,
    3 "LimitQuantityType" limit_quantity_type, 4 "LimitType" limit_type, 5 "MaxBuyQuantity" max_buy_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductPerOrderBuyQuantityLimitRule {
    pub max_buy_quantity: Option<i64>,
    pub min_buy_quantity: Option<i64>,
}
model! { TicketPageQueryProductPerOrderBuyQuantityLimitRule {
    0 "MaxBuyQuantity" max_buy_quantity, 1 "MinBuyQuantity" min_buy_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductTravelerRule {
    pub crowd_limit_rules: Option<Vec<TicketPageQueryProductCrowdLimitRules>>,
    pub crowd_quantity_limits: Option<Vec<TicketPageQueryProductCrowdQuantityLimits>>,
    pub need_fill_traveler: Option<bool>,
    pub traveler_field_rule: Option<TicketPageQueryProductTravelerFieldRule>,
    pub traveler_fill_dimension: Option<i64>,
    pub traveler_quantity: Option<i64>,
}
model! { TicketPageQueryProductTravelerRule {
    0 "CrowdLimitRules" crowd_limit_rules, 1 "CrowdQuantityLimits" crowd_quantity_limits,
    2 "NeedFillTraveler" need_fill_traveler, 3 "TravelerFieldRule" traveler_field_rule,
    4 "TravelerFillDimension" traveler_fill_dimension, 5 "TravelerQuantity" traveler_quantity
} }

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
    0 "AgeBaseTimeType" age_base_time_type, 1 "AgeCalculateType" age_calculate_type, 2 "AgeMax" age_max,
    3 "AgeMin" age_min, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductCrowdQuantityLimits {
    pub name: Option<String>,
    pub quantity: Option<i64>,
}
model! { TicketPageQueryProductCrowdQuantityLimits {
    0 "Name" name, 1 "Quantity" quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductTravelerFieldRule {
    pub birthday: Option<bool>,
    pub certificate: Option<bool>,
    pub certificate_types: Option<Vec<i64>>,
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
    0 "Birthday" birthday, 1 "Certificate" certificate, 2 "CertificateTypes" certificate_types,
    3 "DialingCode" dialing_code, 4 "Email" email, 5 "FirstName" first_name, 6 "Gender" gender, 7 "LastName" last_name,
    8 "Mobile" mobile, 9 "Name" name, 10 "Nationality" nationality
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductRefundRule {
    pub refund_stage_rules: Option<Vec<TicketPageQueryProductRefundStageRules>>,
    pub refund_type: Option<i64>,
}
model! { TicketPageQueryProductRefundRule {
    0 "RefundStageRules" refund_stage_rules, 1 "RefundType" refund_type
} }

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
    0 "Fee" fee, 1 "FeeBase" fee_base, 2 "FeeType" fee_type, 3 "From" from, 4 "To" to
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductRegion {
    pub name: Option<String>,
}
model! { TicketPageQueryProductRegion {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductSession {
    pub session_end_time: Option<String>,
    pub session_name: Option<String>,
    pub session_start_time: Option<String>,
}
model! { TicketPageQueryProductSession {
    0 "SessionEndTime" session_end_time, 1 "SessionName" session_name, 2 "SessionStartTime" session_start_time
} }

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
    0 "PrimaryTypeName" primary_type_name, 1 "ReserveDetail" reserve_detail, 2 "ReserveTitle" reserve_title,
    3 "SecondaryTypeName" secondary_type_name, 4 "SpuId" spu_id, 5 "SpuName" spu_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductTicketKind {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { TicketPageQueryProductTicketKind {
    0 "Description" description, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductUseRule {
    pub effect_time_point_rule: Option<TicketPageQueryProductEffectTimePointRule>,
    pub entry_address: Option<String>,
    pub entry_remark: Option<String>,
    pub entry_time_periods: Option<Vec<TicketPageQueryProductEntryTimePeriods>>,
    pub entry_type: Option<i64>,
    pub entry_with_voucher_rule: Option<TicketPageQueryProductEntryWithVoucherRule>,
    pub need_assemble: Option<bool>,
    pub need_prebook: Option<bool>,
    pub other_note: Option<String>,
    pub pickups_rule: Option<TicketPageQueryProductPickupsRule>,
    pub validity_period_rule: Option<TicketPageQueryProductValidityPeriodRule>,
}
model! { TicketPageQueryProductUseRule {
    0 "EffectTimePointRule" effect_time_point_rule, 1 "EntryAddress" entry_address, 2 "EntryRemark" entry_remark,
    3 "EntryTimePeriods" entry_time_periods, 4 "EntryType" entry_type, 5 "EntryWithVoucherRule" entry_with_voucher_rule,
    6 "NeedAssemble" need_assemble, 7 "NeedPrebook" need_prebook, 8 "OtherNote" other_note,
    9 "PickupsRule" pickups_rule, 10 "ValidityPeriodRule" validity_period_rule
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductEntryTimePeriods {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { TicketPageQueryProductEntryTimePeriods {
    0 "BeginTime" begin_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductEntryWithVoucherRule {
    pub voucher_remark: Option<String>,
    pub voucher_types: Option<Vec<i64>>,
}
model! { TicketPageQueryProductEntryWithVoucherRule {
    0 "VoucherRemark" voucher_remark, 1 "VoucherTypes" voucher_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductPickupsRule {
    pub pickups_address: Option<String>,
    pub voucher_remark: Option<String>,
    pub voucher_types: Option<Vec<i64>>,
}
model! { TicketPageQueryProductPickupsRule {
    0 "PickupsAddress" pickups_address, 1 "VoucherRemark" voucher_remark, 2 "VoucherTypes" voucher_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryProductValidityPeriodRule {
    pub available_weeks: Option<Vec<i64>>,
    pub from: Option<TicketPageQueryProductValidityPeriodRuleFrom>,
    pub to: Option<TicketPageQueryProductValidityPeriodRuleTo>,
    pub unavailable_dates: Option<Vec<String>>,
}
model! { TicketPageQueryProductValidityPeriodRule {
    0 "AvailableWeeks" available_weeks, 1 "From" from, 2 "To" to, 3 "UnavailableDates" unavailable_dates
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryScenic {
    pub account_no: i64,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { TicketPageQueryScenic(account_no: i64) "TicketPageQueryScenic" -> TicketPageQueryScenicOutput {
    0 "AccountNo" account_no, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/TicketPageQueryScenic", } }
paged! { TicketPageQueryScenic: TicketPageQueryScenicScenics =
    Number "PageNo", "Data.Scenics" data.scenics, total "Data.TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryScenicOutput {
    pub data: Option<TicketPageQueryScenicData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketPageQueryScenicOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryScenicData {
    pub scenics: Option<Vec<TicketPageQueryScenicScenics>>,
    pub total_size: Option<i64>,
}
model! { TicketPageQueryScenicData {
    0 "Scenics" scenics, 1 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPageQueryScenicScenics {
    pub address: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub images: Option<Vec<String>>,
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
    0 "Address" address, 1 "City" city, 2 "Country" country, 3 "Description" description, 4 "Images" images,
    5 "Latitude" latitude, 6 "Level" level, 7 "Longitude" longitude, 8 "Name" name, 9 "OpeningTime" opening_time,
    10 "Phone" phone, 11 "PreferentialPolicy" preferential_policy, 12 "Province" province,
    13 "ResidenceTime" residence_time, 14 "ScenicId" scenic_id, 15 "Timezone" timezone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPayOrder {
    pub account_no: i64,
    pub distributor_order_id: String,
}
operation! { TicketPayOrder(account_no: i64, distributor_order_id: String) "TicketPayOrder" -> TicketPayOrderOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/TicketPayOrder", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPayOrderOutput {
    pub data: Option<BTreeMap<String, Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketPayOrderOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryOrder {
    pub account_no: i64,
    pub distributor_order_id: String,
}
operation! { TicketQueryOrder(account_no: i64, distributor_order_id: String)
    "TicketQueryOrder" -> TicketQueryOrderOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/TicketQueryOrder", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryOrderOutput {
    pub data: Option<TicketQueryOrderData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryOrderOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryOrderData {
    pub order: Option<TicketQueryOrderOrder>,
    pub vouchers: Option<Vec<TicketQueryOrderVouchers>>,
}
model! { TicketQueryOrderData {
    0 "Order" order, 1 "Vouchers" vouchers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryOrderOrder {
    pub fund_status: Option<i64>,
    pub order_id: Option<String>,
    pub order_status: Option<i64>,
}
model! { TicketQueryOrderOrder {
    0 "FundStatus" fund_status, 1 "OrderId" order_id, 2 "OrderStatus" order_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryOrderVouchers {
    pub code: Option<String>,
    pub total_times: Option<i64>,
    pub r#type: Option<i64>,
    pub url: Option<String>,
}
model! { TicketQueryOrderVouchers {
    0 "Code" code, 1 "TotalTimes" total_times, 2 "Type" r#type, 3 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStock {
    pub account_no: i64,
    pub end_date: Option<String>,
    pub product_id: String,
    pub start_date: Option<String>,
}
operation! { TicketQueryPriceStock(account_no: i64, product_id: String)
    "TicketQueryPriceStock" -> TicketQueryPriceStockOutput {
    0 "AccountNo" account_no, 1 "EndDate" end_date: String, 2 "ProductId" product_id, 3 "StartDate" start_date: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/TicketQueryPriceStock", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockOutput {
    pub data: Option<TicketQueryPriceStockData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryPriceStockOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockData {
    pub calendar_price_stocks: Option<Vec<TicketQueryPriceStockCalendarPriceStocks>>,
    pub normal_price_stock: Option<TicketQueryPriceStockNormalPriceStock>,
    pub product_id: Option<String>,
    pub stock_type: Option<i64>,
}
model! { TicketQueryPriceStockData {
    0 "CalendarPriceStocks" calendar_price_stocks, 1 "NormalPriceStock" normal_price_stock, 2 "ProductId" product_id,
    3 "StockType" stock_type
} }

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
    0 "Date" date, 1 "DistributionPrice" distribution_price, 2 "MarketPrice" market_price, 3 "Stock" stock,
    4 "SuggestedPrice" suggested_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockDistributionPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockDistributionPrice {
    0 "Amount" amount, 1 "CurrencyCode" currency_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockMarketPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockMarketPrice {
    0 "Amount" amount, 1 "CurrencyCode" currency_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockSuggestedPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockSuggestedPrice {
    0 "Amount" amount, 1 "CurrencyCode" currency_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockNormalPriceStock {
    pub distribution_price: Option<TicketQueryPriceStockNormalPriceStockDistributionPrice>,
    pub market_price: Option<TicketQueryPriceStockNormalPriceStockMarketPrice>,
    pub stock: Option<i64>,
    pub suggested_price: Option<TicketQueryPriceStockNormalPriceStockSuggestedPrice>,
}
model! { TicketQueryPriceStockNormalPriceStock {
    0 "DistributionPrice" distribution_price, 1 "MarketPrice" market_price, 2 "Stock" stock,
    3 "SuggestedPrice" suggested_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockNormalPriceStockDistributionPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockNormalPriceStockDistributionPrice {
    0 "Amount" amount, 1 "CurrencyCode" currency_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockNormalPriceStockMarketPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockNormalPriceStockMarketPrice {
    0 "Amount" amount, 1 "CurrencyCode" currency_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryPriceStockNormalPriceStockSuggestedPrice {
    pub amount: Option<i64>,
    pub currency_code: Option<String>,
}
model! { TicketQueryPriceStockNormalPriceStockSuggestedPrice {
    0 "Amount" amount, 1 "CurrencyCode" currency_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProduct {
    pub account_no: i64,
    pub product_id: String,
}
operation! { TicketQueryProduct(account_no: i64, product_id: String) "TicketQueryProduct" -> TicketQueryProductOutput {
    0 "AccountNo" account_no, 1 "ProductId" product_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/TicketQueryProduct", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductOutput {
    pub data: Option<TicketQueryProductData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryProductOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductData {
    pub product: Option<TicketQueryProductProduct>,
}
model! { TicketQueryProductData {
    0 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductProduct {
    pub booking_type: Option<i64>,
    pub buy_rule: Option<TicketQueryProductBuyRule>,
    pub cost_include_remark: Option<String>,
    pub deliver_guarantee_minutes: Option<i64>,
    pub images: Option<Vec<String>>,
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
    0 "BookingType" booking_type, 1 "BuyRule" buy_rule, 2 "CostIncludeRemark" cost_include_remark,
    3 "DeliverGuaranteeMinutes" deliver_guarantee_minutes, 4 "Images" images, 5 "InvoiceIssuerType" invoice_issuer_type,
    6 "PaymentLimitMinutes" payment_limit_minutes, 7 "ProductId" product_id, 8 "ProductName" product_name,
    9 "RefundRule" refund_rule, 10 "Region" region, 11 "ScenicId" scenic_id, 12 "Session" session,
    13 "SettlePriceCalculateType" settle_price_calculate_type, 14 "Spu" spu, 15 "SupplierName" supplier_name,
    16 "TicketKind" ticket_kind, 17 "UseRule" use_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductBuyRule {
    pub ahead_buy_time_point_rule: Option<TicketQueryProductAheadBuyTimePointRule>,
    pub contact_rule: Option<TicketQueryProductContactRule>,
    pub cross_order_buy_quantity_limit_rules: Option<Vec<TicketQueryProductCrossOrderBuyQuantityLimitRules>>,
    pub per_order_buy_quantity_limit_rule: Option<TicketQueryProductPerOrderBuyQuantityLimitRule>,
    pub traveler_rule: Option<TicketQueryProductTravelerRule>,
}
model! { TicketQueryProductBuyRule {
    0 "AheadBuyTimePointRule" ahead_buy_time_point_rule, 1 "ContactRule" contact_rule,
    2 "CrossOrderBuyQuantityLimitRules" cross_order_buy_quantity_limit_rules,
    3 "PerOrderBuyQuantityLimitRule" per_order_buy_quantity_limit_rule, 4 "TravelerRule" traveler_rule
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductContactRule {
    pub contact_field_rule: Option<TicketQueryProductContactFieldRule>,
}
model! { TicketQueryProductContactRule {
    0 "ContactFieldRule" contact_field_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductContactFieldRule {
    pub certificate: Option<bool>,
    pub certificate_types: Option<Vec<i64>>,
    pub dialing_code: Option<bool>,
    pub email: Option<bool>,
    pub first_name: Option<bool>,
    pub last_name: Option<bool>,
    pub mobile: Option<bool>,
    pub name: Option<bool>,
}
model! { TicketQueryProductContactFieldRule {
    0 "Certificate" certificate, 1 "CertificateTypes" certificate_types, 2 "DialingCode" dialing_code, 3 "Email" email,
    4 "FirstName" first_name, 5 "LastName" last_name, 6 "Mobile" mobile, 7 "Name" name
} }

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
    0 "LimitDayType" limit_day_type, 1 "LimitDays" limit_days, 2 "LimitPeriod" limit_period,
    3 "LimitQuantityType" limit_quantity_type, 4 "LimitType" limit_type, 5 "MaxBuyQuantity" max_buy_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductPerOrderBuyQuantityLimitRule {
    pub max_buy_quantity: Option<i64>,
    pub min_buy_quantity: Option<i64>,
}
model! { TicketQueryProductPerOrderBuyQuantityLimitRule {
    0 "MaxBuyQuantity" max_buy_quantity, 1 "MinBuyQuantity" min_buy_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductTravelerRule {
    pub crowd_limit_rules: Option<Vec<TicketQueryProductCrowdLimitRules>>,
    pub crowd_quantity_limits: Option<Vec<TicketQueryProductCrowdQuantityLimits>>,
    pub need_fill_traveler: Option<bool>,
    pub traveler_field_rule: Option<TicketQueryProductTravelerFieldRule>,
    pub traveler_fill_dimension: Option<i64>,
    pub traveler_quantity: Option<i64>,
}
model! { TicketQueryProductTravelerRule {
    0 "CrowdLimitRules" crowd_limit_rules, 1 "CrowdQuantityLimits" crowd_quantity_limits,
    2 "NeedFillTraveler" need_fill_traveler, 3 "TravelerFieldRule" traveler_field_rule,
    4 "TravelerFillDimension" traveler_fill_dimension, 5 "TravelerQuantity" traveler_quantity
} }

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
    0 "AgeBaseTimeType" age_base_time_type, 1 "AgeCalculateType" age_calculate_type, 2 "AgeMax" age_max,
    3 "AgeMin" age_min, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductCrowdQuantityLimits {
    pub name: Option<String>,
    pub quantity: Option<i64>,
}
model! { TicketQueryProductCrowdQuantityLimits {
    0 "Name" name, 1 "Quantity" quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductTravelerFieldRule {
    pub birthday: Option<bool>,
    pub certificate: Option<bool>,
    pub certificate_types: Option<Vec<i64>>,
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
    0 "Birthday" birthday, 1 "Certificate" certificate, 2 "CertificateTypes" certificate_types,
    3 "DialingCode" dialing_code, 4 "Email" email, 5 "FirstName" first_name, 6 "Gender" gender, 7 "LastName" last_name,
    8 "Mobile" mobile, 9 "Name" name, 10 "Nationality" nationality
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductRefundRule {
    pub refund_stage_rules: Option<Vec<TicketQueryProductRefundStageRules>>,
    pub refund_type: Option<i64>,
}
model! { TicketQueryProductRefundRule {
    0 "RefundStageRules" refund_stage_rules, 1 "RefundType" refund_type
} }

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
    0 "Fee" fee, 1 "FeeBase" fee_base, 2 "FeeType" fee_type, 3 "From" from, 4 "To" to
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductRegion {
    pub name: Option<String>,
}
model! { TicketQueryProductRegion {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductSession {
    pub session_end_time: Option<String>,
    pub session_name: Option<String>,
    pub session_start_time: Option<String>,
}
model! { TicketQueryProductSession {
    0 "SessionEndTime" session_end_time, 1 "SessionName" session_name, 2 "SessionStartTime" session_start_time
} }

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
    0 "PrimaryTypeName" primary_type_name, 1 "ReserveDetail" reserve_detail, 2 "ReserveTitle" reserve_title,
    3 "SecondaryTypeName" secondary_type_name, 4 "SpuId" spu_id, 5 "SpuName" spu_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductTicketKind {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { TicketQueryProductTicketKind {
    0 "Description" description, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductUseRule {
    pub effect_time_point_rule: Option<TicketQueryProductEffectTimePointRule>,
    pub entry_address: Option<String>,
    pub entry_remark: Option<String>,
    pub entry_time_periods: Option<Vec<TicketQueryProductEntryTimePeriods>>,
    pub entry_type: Option<i64>,
    pub entry_with_voucher_rule: Option<TicketQueryProductEntryWithVoucherRule>,
    pub need_assemble: Option<bool>,
    pub need_prebook: Option<bool>,
    pub other_note: Option<String>,
    pub pickups_rule: Option<TicketQueryProductPickupsRule>,
    pub validity_period_rule: Option<TicketQueryProductValidityPeriodRule>,
}
model! { TicketQueryProductUseRule {
    0 "EffectTimePointRule" effect_time_point_rule, 1 "EntryAddress" entry_address, 2 "EntryRemark" entry_remark,
    3 "EntryTimePeriods" entry_time_periods, 4 "EntryType" entry_type, 5 "EntryWithVoucherRule" entry_with_voucher_rule,
    6 "NeedAssemble" need_assemble, 7 "NeedPrebook" need_prebook, 8 "OtherNote" other_note,
    9 "PickupsRule" pickups_rule, 10 "ValidityPeriodRule" validity_period_rule
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductEntryTimePeriods {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { TicketQueryProductEntryTimePeriods {
    0 "BeginTime" begin_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductEntryWithVoucherRule {
    pub voucher_remark: Option<String>,
    pub voucher_types: Option<Vec<i64>>,
}
model! { TicketQueryProductEntryWithVoucherRule {
    0 "VoucherRemark" voucher_remark, 1 "VoucherTypes" voucher_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductPickupsRule {
    pub pickups_address: Option<String>,
    pub voucher_remark: Option<String>,
    pub voucher_types: Option<Vec<i64>>,
}
model! { TicketQueryProductPickupsRule {
    0 "PickupsAddress" pickups_address, 1 "VoucherRemark" voucher_remark, 2 "VoucherTypes" voucher_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryProductValidityPeriodRule {
    pub available_weeks: Option<Vec<i64>>,
    pub from: Option<TicketQueryProductValidityPeriodRuleFrom>,
    pub to: Option<TicketQueryProductValidityPeriodRuleTo>,
    pub unavailable_dates: Option<Vec<String>>,
}
model! { TicketQueryProductValidityPeriodRule {
    0 "AvailableWeeks" available_weeks, 1 "From" from, 2 "To" to, 3 "UnavailableDates" unavailable_dates
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

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
    0 "Anchor" anchor, 1 "FixedTime" fixed_time, 2 "OffsetDayOfTime" offset_day_of_time, 3 "OffsetUnit" offset_unit,
    4 "OffsetValue" offset_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryRefundOrder {
    pub account_no: i64,
    pub distributor_order_id: String,
}
operation! { TicketQueryRefundOrder(account_no: i64, distributor_order_id: String)
    "TicketQueryRefundOrder" -> TicketQueryRefundOrderOutput {
    0 "AccountNo" account_no, 1 "DistributorOrderId" distributor_order_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/TicketQueryRefundOrder", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryRefundOrderOutput {
    pub data: Option<TicketQueryRefundOrderData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryRefundOrderOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryRefundOrderData {
    pub refund_orders: Option<Vec<TicketQueryRefundOrderRefundOrders>>,
}
model! { TicketQueryRefundOrderData {
    0 "RefundOrders" refund_orders
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryRefundOrderRefundOrders {
    pub fund_status: Option<i64>,
    pub order_status: Option<i64>,
}
model! { TicketQueryRefundOrderRefundOrders {
    0 "FundStatus" fund_status, 1 "OrderStatus" order_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryScenic {
    pub account_no: i64,
    pub scenic_id: i64,
}
operation! { TicketQueryScenic(account_no: i64, scenic_id: i64) "TicketQueryScenic" -> TicketQueryScenicOutput {
    0 "AccountNo" account_no, 1 "ScenicId" scenic_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/TicketQueryScenic", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryScenicOutput {
    pub data: Option<TicketQueryScenicData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryScenicOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryScenicData {
    pub scenic: Option<TicketQueryScenicScenic>,
}
model! { TicketQueryScenicData {
    0 "Scenic" scenic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryScenicScenic {
    pub address: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub images: Option<Vec<String>>,
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
    0 "Address" address, 1 "City" city, 2 "Country" country, 3 "Description" description, 4 "Images" images,
    5 "Latitude" latitude, 6 "Level" level, 7 "Longitude" longitude, 8 "Name" name, 9 "OpeningTime" opening_time,
    10 "Phone" phone, 11 "PreferentialPolicy" preferential_policy, 12 "Province" province,
    13 "ResidenceTime" residence_time, 14 "ScenicId" scenic_id, 15 "Timezone" timezone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelf {
    pub account_no: i64,
    pub scenic_id: i64,
}
operation! { TicketQueryShelf(account_no: i64, scenic_id: i64) "TicketQueryShelf" -> TicketQueryShelfOutput {
    0 "AccountNo" account_no, 1 "ScenicId" scenic_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/TicketQueryShelf", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelfOutput {
    pub data: Option<TicketQueryShelfData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TicketQueryShelfOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelfData {
    pub shelves: Option<Vec<TicketQueryShelfShelves>>,
}
model! { TicketQueryShelfData {
    0 "Shelves" shelves
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelfShelves {
    pub shelf_id: Option<i64>,
    pub shelf_index: Option<i64>,
    pub shelf_name: Option<String>,
    pub tabs: Option<Vec<TicketQueryShelfTabs>>,
}
model! { TicketQueryShelfShelves {
    0 "ShelfId" shelf_id, 1 "ShelfIndex" shelf_index, 2 "ShelfName" shelf_name, 3 "Tabs" tabs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelfTabs {
    pub cells: Option<Vec<TicketQueryShelfCells>>,
    pub tab_index: Option<i64>,
    pub tab_name: Option<String>,
}
model! { TicketQueryShelfTabs {
    0 "Cells" cells, 1 "TabIndex" tab_index, 2 "TabName" tab_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQueryShelfCells {
    pub spu_id: Option<i64>,
    pub ticket_kind_id: Option<i64>,
}
model! { TicketQueryShelfCells {
    0 "SpuId" spu_id, 1 "TicketKindId" ticket_kind_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ticketing {
    pub order_num: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { Ticketing(order_num: i64, x_acs_airticket_access_token: Secret) "Ticketing" -> TicketingOutput {
    0 "order_num" order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/trade/action-ticketing", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketingData {
    pub order_num: Option<i64>,
    pub pay_time: Option<i64>,
    pub transaction_no: Option<String>,
}
model! { TicketingData {
    0 "order_num" order_num, 1 "pay_time" pay_time, 2 "transaction_no" transaction_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketingCheck {
    pub order_num: i64,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { TicketingCheck(order_num: i64, x_acs_airticket_access_token: Secret)
    "TicketingCheck" -> TicketingCheckOutput {
    0 "order_num" order_num, 1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { path: "/airticket/v1/trade/action-ticketing-check", } }

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
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketingCheckData {
    pub order_num: Option<i64>,
}
model! { TicketingCheckData {
    0 "order_num" order_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitVisa {
    pub flight_segment_param_list: Option<Vec<TransitVisaFlightSegmentParamList>>,
    pub x_acs_airticket_access_token: Secret,
    pub x_acs_airticket_language: Option<String>,
}
operation! { TransitVisa(x_acs_airticket_access_token: Secret) "TransitVisa" -> TransitVisaOutput {
    0 "flight_segment_param_list" flight_segment_param_list: Vec<TransitVisaFlightSegmentParamList>,
    1 "x-acs-airticket-access-token" x_acs_airticket_access_token,
    2 "x-acs-airticket-language" x_acs_airticket_language: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { method: "GET", path: "/airticket/v1/flight-data/transit-visa", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitVisaFlightSegmentParamList {
    pub arrival_airport: Option<String>,
    pub arrival_terminal: Option<String>,
    pub arrival_time: Option<i64>,
    pub code_share: Option<bool>,
    pub departure_airport: Option<String>,
    pub departure_terminal: Option<String>,
    pub departure_time: Option<i64>,
    pub marketing_airline: Option<String>,
    pub marketing_flight_no: Option<String>,
    pub operating_airline: Option<String>,
    pub stop_city_list: Option<String>,
    pub ticketing_airline: Option<String>,
}

/// What [`TransitVisaFlightSegmentParamList::new`] takes.
pub struct TransitVisaFlightSegmentParamListRequired {
    pub arrival_airport: String,
    pub arrival_time: i64,
    pub code_share: bool,
    pub departure_airport: String,
    pub departure_time: i64,
    pub marketing_airline: String,
    pub marketing_flight_no: String,
}
input! { TransitVisaFlightSegmentParamList{TransitVisaFlightSegmentParamListRequired: arrival_airport, arrival_time, code_share, departure_airport, departure_time, marketing_airline, marketing_flight_no} {
    0 "arrival_airport" arrival_airport: String, 1 "arrival_terminal" arrival_terminal: String,
    2 "arrival_time" arrival_time: i64, 3 "code_share" code_share: bool,
    4 "departure_airport" departure_airport: String, 5 "departure_terminal" departure_terminal: String,
    6 "departure_time" departure_time: i64, 7 "marketing_airline" marketing_airline: String,
    8 "marketing_flight_no" marketing_flight_no: String, 9 "operating_airline" operating_airline: String,
    10 "stop_city_list" stop_city_list: String, 11 "ticketing_airline" ticketing_airline: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitVisaOutput {
    pub data: Option<Vec<TransitVisaData>>,
    pub error_code: Option<String>,
    pub error_data: Option<Value>,
    pub error_msg: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
}
model! { TransitVisaOutput {
    0 "data" data, 1 "error_code" error_code, 2 "error_data" error_data, 3 "error_msg" error_msg, 4 "status" status,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitVisaData {
    pub city_code: Option<String>,
    pub visa_type: Option<i64>,
}
model! { TransitVisaData {
    0 "city_code" city_code, 1 "visa_type" visa_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefund {
    pub account_no: i64,
    pub order_no: String,
    pub refund_reason: Option<String>,
    pub tracer_id: Option<String>,
}
operation! { ApplyRefund(account_no: i64, order_no: String) "applyRefund" -> ApplyRefundOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "RefundReason" refund_reason: String,
    3 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/applyRefund", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefundData {
    pub sell_refund_order_id: Option<i64>,
    pub total_penalty_amount: Option<ApplyRefundTotalPenaltyAmount>,
    pub total_refund_amount: Option<ApplyRefundTotalRefundAmount>,
    pub tracer_id: Option<String>,
}
model! { ApplyRefundData {
    0 "SellRefundOrderId" sell_refund_order_id, 1 "TotalPenaltyAmount" total_penalty_amount,
    2 "TotalRefundAmount" total_refund_amount, 3 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefundTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { ApplyRefundTotalPenaltyAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefundTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { ApplyRefundTotalRefundAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetail {
    pub account_no: i64,
    pub language: Option<String>,
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}
operation! { BatchGetHotelDetail(account_no: i64, standard_hotel_ids: Vec<String>)
    "batchGetHotelDetail" -> BatchGetHotelDetailOutput {
    0 "AccountNo" account_no, 1 "Language" language: String, 2 "StandardHotelIds" standard_hotel_ids,
    3 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/batchGetHotelDetail", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailData {
    pub hotels: Option<Vec<BatchGetHotelDetailHotels>>,
}
model! { BatchGetHotelDetailData {
    0 "Hotels" hotels
} }

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
    pub facilities: Option<Vec<BatchGetHotelDetailFacilities>>,
    pub hotel_name: Option<String>,
    pub hotel_name_cn: Option<String>,
    pub hotel_type: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub opening_time: Option<i64>,
    pub pictures: Option<Vec<BatchGetHotelDetailPictures>>,
    pub policies: Option<Vec<BatchGetHotelDetailPolicies>>,
    pub position_type: Option<String>,
    pub renovation_time: Option<i64>,
    pub room_types: Option<Vec<BatchGetHotelDetailRoomTypes>>,
    pub standard_hotel_id: Option<String>,
    pub star: Option<String>,
    pub status: Option<String>,
    pub tel: Option<String>,
    pub timezone: Option<String>,
}
model! { BatchGetHotelDetailHotels {
    0 "Address" address, 1 "CheckInTime" check_in_time, 2 "CheckOutTime" check_out_time, 3 "CityName" city_name,
    4 "CountryName" country_name, 5 "Description" description, 6 "ErrorCode" error_code, 7 "ErrorMessage" error_message,
    8 "Facilities" facilities, 9 "HotelName" hotel_name, 10 "HotelNameCn" hotel_name_cn, 11 "HotelType" hotel_type,
    12 "Latitude" latitude, 13 "Longitude" longitude, 14 "OpeningTime" opening_time, 15 "Pictures" pictures,
    16 "Policies" policies, 17 "PositionType" position_type, 18 "RenovationTime" renovation_time,
    19 "RoomTypes" room_types, 20 "StandardHotelId" standard_hotel_id, 21 "Star" star, 22 "Status" status, 23 "Tel" tel,
    24 "Timezone" timezone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailFacilities {
    pub description: Option<String>,
    pub facility_id: Option<String>,
    pub name: Option<String>,
}
model! { BatchGetHotelDetailFacilities {
    0 "Description" description, 1 "FacilityId" facility_id, 2 "Name" name
} }

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
    0 "Description" description, 1 "FirstCategoryCode" first_category_code, 2 "FirstCategoryName" first_category_name,
    3 "IsHeadPic" is_head_pic, 4 "PictureId" picture_id, 5 "SecondCategoryCode" second_category_code,
    6 "SecondCategoryName" second_category_name, 7 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailPolicies {
    pub group_name: Option<String>,
    pub group_type_id: Option<String>,
    pub items: Option<Vec<BatchGetHotelDetailItems>>,
}
model! { BatchGetHotelDetailPolicies {
    0 "GroupName" group_name, 1 "GroupTypeId" group_type_id, 2 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailItems {
    pub children: Option<Vec<Value>>,
    pub item_name: Option<String>,
    pub item_type_id: Option<String>,
    pub value: Option<String>,
}
model! { BatchGetHotelDetailItems {
    0 "Children" children, 1 "ItemName" item_name, 2 "ItemTypeId" item_type_id, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailRoomTypes {
    pub bed_type: Option<Vec<BatchGetHotelDetailBedType>>,
    pub pictures: Option<Vec<BatchGetHotelDetailRoomTypesPictures>>,
    pub room_name: Option<String>,
    pub room_name_cn: Option<String>,
    pub room_size: Option<f64>,
    pub room_size_unit: Option<String>,
    pub standard_room_id: Option<String>,
    pub window_type: Option<String>,
    pub window_type_defect: Option<String>,
}
model! { BatchGetHotelDetailRoomTypes {
    0 "BedType" bed_type, 1 "Pictures" pictures, 2 "RoomName" room_name, 3 "RoomNameCn" room_name_cn,
    4 "RoomSize" room_size, 5 "RoomSizeUnit" room_size_unit, 6 "StandardRoomId" standard_room_id,
    7 "WindowType" window_type, 8 "WindowTypeDefect" window_type_defect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetHotelDetailBedType {
    pub bed_count: Option<i64>,
    pub bed_size: Option<String>,
    pub bed_type: Option<String>,
}
model! { BatchGetHotelDetailBedType {
    0 "BedCount" bed_count, 1 "BedSize" bed_size, 2 "BedType" bed_type
} }

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
    0 "Description" description, 1 "FirstCategoryCode" first_category_code, 2 "FirstCategoryName" first_category_name,
    3 "IsHeadPic" is_head_pic, 4 "PictureId" picture_id, 5 "SecondCategoryCode" second_category_code,
    6 "SecondCategoryName" second_category_name, 7 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrRefund {
    pub account_no: i64,
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { CancelOrRefund(account_no: i64, order_no: String) "cancelOrRefund" -> CancelOrRefundOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/cancelOrRefund", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrRefundData {
    pub refund_order_id: Option<String>,
    pub total_penalty_amount: Option<CancelOrRefundTotalPenaltyAmount>,
    pub total_refund_amount: Option<CancelOrRefundTotalRefundAmount>,
    pub tracer_id: Option<String>,
}
model! { CancelOrRefundData {
    0 "RefundOrderId" refund_order_id, 1 "TotalPenaltyAmount" total_penalty_amount,
    2 "TotalRefundAmount" total_refund_amount, 3 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrRefundTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { CancelOrRefundTotalPenaltyAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrRefundTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { CancelOrRefundTotalRefundAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrder {
    pub account_no: i64,
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { CancelOrder(account_no: i64, order_no: String) "cancelOrder" -> CancelOrderOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/cancelOrder", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrderOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { CancelOrderOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success, 3 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPay {
    pub account_no: i64,
    pub contact: CreateAndPayContact,
    pub external_order_no: Option<String>,
    pub guests: Vec<Vec<CreateAndPayGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
    pub tracer_id: Option<String>,
}

/// What [`CreateAndPay::new`] takes.
pub struct CreateAndPayRequired {
    pub account_no: i64,
    pub contact: CreateAndPayContact,
    pub guests: Vec<Vec<CreateAndPayGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
}
operation! { CreateAndPay{CreateAndPayRequired: account_no, contact, guests, item_offer_id, room_count}
    "createAndPay" -> CreateAndPayOutput {
    0 "AccountNo" account_no, 1 "Contact" contact, 2 "ExternalOrderNo" external_order_no: String, 3 "Guests" guests,
    4 "ItemOfferId" item_offer_id, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/createAndPay", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPayData {
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
model! { CreateAndPayData {
    0 "OrderNo" order_no, 1 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrder {
    pub account_no: i64,
    pub contact: CreateOrderContact,
    pub external_order_no: Option<String>,
    pub guests: Vec<Vec<CreateOrderGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
    pub tracer_id: Option<String>,
}

/// What [`CreateOrder::new`] takes.
pub struct CreateOrderRequired {
    pub account_no: i64,
    pub contact: CreateOrderContact,
    pub guests: Vec<Vec<CreateOrderGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
}
operation! { CreateOrder{CreateOrderRequired: account_no, contact, guests, item_offer_id, room_count}
    "createOrder" -> CreateOrderOutput {
    0 "AccountNo" account_no, 1 "Contact" contact, 2 "ExternalOrderNo" external_order_no: String, 3 "Guests" guests,
    4 "ItemOfferId" item_offer_id, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/createOrder", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderData {
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
model! { CreateOrderData {
    0 "OrderNo" order_no, 1 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelApplyRefund {
    pub account_no: i64,
    pub order_no: String,
    pub refund_reason: Option<String>,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelApplyRefund(account_no: i64, order_no: String)
    "globalHotelApplyRefund" -> GlobalHotelApplyRefundOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "RefundReason" refund_reason: String,
    3 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/globalHotelApplyRefund", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelApplyRefundData {
    pub refund_order_no: Option<String>,
    pub total_penalty_amount: Option<GlobalHotelApplyRefundTotalPenaltyAmount>,
    pub total_refund_amount: Option<GlobalHotelApplyRefundTotalRefundAmount>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelApplyRefundData {
    0 "RefundOrderNo" refund_order_no, 1 "TotalPenaltyAmount" total_penalty_amount,
    2 "TotalRefundAmount" total_refund_amount, 3 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelApplyRefundTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelApplyRefundTotalPenaltyAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelApplyRefundTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelApplyRefundTotalRefundAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetail {
    pub account_no: i64,
    pub language: Option<String>,
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelBatchGetHotelDetail(account_no: i64, standard_hotel_ids: Vec<String>)
    "globalHotelBatchGetHotelDetail" -> GlobalHotelBatchGetHotelDetailOutput {
    0 "AccountNo" account_no, 1 "Language" language: String, 2 "StandardHotelIds" standard_hotel_ids,
    3 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/globalHotelBatchGetHotelDetail", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailData {
    pub hotels: Option<Vec<GlobalHotelBatchGetHotelDetailHotels>>,
}
model! { GlobalHotelBatchGetHotelDetailData {
    0 "Hotels" hotels
} }

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
    pub facilities: Option<Vec<GlobalHotelBatchGetHotelDetailFacilities>>,
    pub hotel_name: Option<String>,
    pub hotel_name_cn: Option<String>,
    pub hotel_type: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub opening_time: Option<i64>,
    pub pictures: Option<Vec<GlobalHotelBatchGetHotelDetailPictures>>,
    pub policies: Option<Vec<GlobalHotelBatchGetHotelDetailPolicies>>,
    pub position_type: Option<String>,
    pub renovation_time: Option<i64>,
    pub room_types: Option<Vec<GlobalHotelBatchGetHotelDetailRoomTypes>>,
    pub standard_hotel_id: Option<String>,
    pub star: Option<String>,
    pub status: Option<String>,
    pub tel: Option<String>,
    pub timezone: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailHotels {
    0 "Address" address, 1 "CheckInTime" check_in_time, 2 "CheckOutTime" check_out_time, 3 "CityName" city_name,
    4 "CountryName" country_name, 5 "Description" description, 6 "ErrorCode" error_code, 7 "ErrorMessage" error_message,
    8 "Facilities" facilities, 9 "HotelName" hotel_name, 10 "HotelNameCn" hotel_name_cn, 11 "HotelType" hotel_type,
    12 "Latitude" latitude, 13 "Longitude" longitude, 14 "OpeningTime" opening_time, 15 "Pictures" pictures,
    16 "Policies" policies, 17 "PositionType" position_type, 18 "RenovationTime" renovation_time,
    19 "RoomTypes" room_types, 20 "StandardHotelId" standard_hotel_id, 21 "Star" star, 22 "Status" status, 23 "Tel" tel,
    24 "Timezone" timezone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailFacilities {
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailFacilities {
    0 "Description" description, 1 "Name" name, 2 "Type" r#type
} }

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
    0 "Description" description, 1 "FirstCategoryCode" first_category_code, 2 "FirstCategoryName" first_category_name,
    3 "IsHeadPic" is_head_pic, 4 "PictureId" picture_id, 5 "SecondCategoryCode" second_category_code,
    6 "SecondCategoryName" second_category_name, 7 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailPolicies {
    pub group_name: Option<String>,
    pub group_type_id: Option<String>,
    pub items: Option<Vec<GlobalHotelBatchGetHotelDetailItems>>,
}
model! { GlobalHotelBatchGetHotelDetailPolicies {
    0 "GroupName" group_name, 1 "GroupTypeId" group_type_id, 2 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailItems {
    pub children: Option<Vec<Value>>,
    pub item_name: Option<String>,
    pub item_type_id: Option<String>,
    pub value: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailItems {
    0 "Children" children, 1 "ItemName" item_name, 2 "ItemTypeId" item_type_id, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailRoomTypes {
    pub bed_type: Option<Vec<GlobalHotelBatchGetHotelDetailBedType>>,
    pub pictures: Option<Vec<GlobalHotelBatchGetHotelDetailRoomTypesPictures>>,
    pub room_name: Option<String>,
    pub room_name_cn: Option<String>,
    pub room_size: Option<String>,
    pub room_size_unit: Option<String>,
    pub standard_room_id: Option<String>,
    pub window_type: Option<String>,
    pub window_type_defect: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailRoomTypes {
    0 "BedType" bed_type, 1 "Pictures" pictures, 2 "RoomName" room_name, 3 "RoomNameCn" room_name_cn,
    4 "RoomSize" room_size, 5 "RoomSizeUnit" room_size_unit, 6 "StandardRoomId" standard_room_id,
    7 "WindowType" window_type, 8 "WindowTypeDefect" window_type_defect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelBatchGetHotelDetailBedType {
    pub bed_count: Option<i64>,
    pub bed_size: Option<String>,
    pub bed_type: Option<String>,
}
model! { GlobalHotelBatchGetHotelDetailBedType {
    0 "BedCount" bed_count, 1 "BedSize" bed_size, 2 "BedType" bed_type
} }

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
    0 "Description" description, 1 "FirstCategoryCode" first_category_code, 2 "FirstCategoryName" first_category_name,
    3 "IsHeadPic" is_head_pic, 4 "PictureId" picture_id, 5 "SecondCategoryCode" second_category_code,
    6 "SecondCategoryName" second_category_name, 7 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrRefund {
    pub account_no: i64,
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelCancelOrRefund(account_no: i64, order_no: String)
    "globalHotelCancelOrRefund" -> GlobalHotelCancelOrRefundOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/globalHotelCancelOrRefund", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrRefundData {
    pub refund_order_no: Option<String>,
    pub total_penalty_amount: Option<GlobalHotelCancelOrRefundTotalPenaltyAmount>,
    pub total_refund_amount: Option<GlobalHotelCancelOrRefundTotalRefundAmount>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCancelOrRefundData {
    0 "RefundOrderNo" refund_order_no, 1 "TotalPenaltyAmount" total_penalty_amount,
    2 "TotalRefundAmount" total_refund_amount, 3 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrRefundTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCancelOrRefundTotalPenaltyAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrRefundTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCancelOrRefundTotalRefundAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrder {
    pub account_no: i64,
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelCancelOrder(account_no: i64, order_no: String)
    "globalHotelCancelOrder" -> GlobalHotelCancelOrderOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/globalHotelCancelOrder", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCancelOrderOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCancelOrderOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success, 3 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateAndPay {
    pub account_no: i64,
    pub contact: GlobalHotelCreateAndPayContact,
    pub external_order_no: String,
    pub guests: Vec<Vec<GlobalHotelCreateAndPayGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
    pub tracer_id: Option<String>,
}

/// What [`GlobalHotelCreateAndPay::new`] takes.
pub struct GlobalHotelCreateAndPayRequired {
    pub account_no: i64,
    pub contact: GlobalHotelCreateAndPayContact,
    pub external_order_no: String,
    pub guests: Vec<Vec<GlobalHotelCreateAndPayGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
}
operation! { GlobalHotelCreateAndPay{GlobalHotelCreateAndPayRequired: account_no, contact, external_order_no, guests, item_offer_id, room_count}
    "globalHotelCreateAndPay" -> GlobalHotelCreateAndPayOutput {
    0 "AccountNo" account_no, 1 "Contact" contact, 2 "ExternalOrderNo" external_order_no, 3 "Guests" guests,
    4 "ItemOfferId" item_offer_id, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/globalHotelCreateAndPay", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateAndPayContact {
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub tracer_id: Option<String>,
}
input! { GlobalHotelCreateAndPayContact(email: String, first_name: String, last_name: String) {
    0 "Email" email: String, 1 "FirstName" first_name: String, 2 "LastName" last_name: String, 3 "Phone" phone: String,
    4 "TracerId" tracer_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateAndPayGuests {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub tracer_id: Option<String>,
}
input! { GlobalHotelCreateAndPayGuests(first_name: String, last_name: String) {
    0 "FirstName" first_name: String, 1 "LastName" last_name: String, 2 "TracerId" tracer_id: String
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateAndPayData {
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCreateAndPayData {
    0 "OrderNo" order_no, 1 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateOrder {
    pub account_no: i64,
    pub contact: GlobalHotelCreateOrderContact,
    pub external_order_no: String,
    pub guests: Vec<Vec<GlobalHotelCreateOrderGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
    pub tracer_id: Option<String>,
}

/// What [`GlobalHotelCreateOrder::new`] takes.
pub struct GlobalHotelCreateOrderRequired {
    pub account_no: i64,
    pub contact: GlobalHotelCreateOrderContact,
    pub external_order_no: String,
    pub guests: Vec<Vec<GlobalHotelCreateOrderGuests>>,
    pub item_offer_id: String,
    pub room_count: i64,
}
operation! { GlobalHotelCreateOrder{GlobalHotelCreateOrderRequired: account_no, contact, external_order_no, guests, item_offer_id, room_count}
    "globalHotelCreateOrder" -> GlobalHotelCreateOrderOutput {
    0 "AccountNo" account_no, 1 "Contact" contact, 2 "ExternalOrderNo" external_order_no, 3 "Guests" guests,
    4 "ItemOfferId" item_offer_id, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/globalHotelCreateOrder", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateOrderContact {
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub tracer_id: Option<String>,
}
input! { GlobalHotelCreateOrderContact(email: String, first_name: String, last_name: String) {
    0 "Email" email: String, 1 "FirstName" first_name: String, 2 "LastName" last_name: String, 3 "Phone" phone: String,
    4 "TracerId" tracer_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateOrderGuests {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub tracer_id: Option<String>,
}
input! { GlobalHotelCreateOrderGuests(first_name: String, last_name: String) {
    0 "FirstName" first_name: String, 1 "LastName" last_name: String, 2 "TracerId" tracer_id: String
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelCreateOrderData {
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelCreateOrderData {
    0 "OrderNo" order_no, 1 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelPay {
    pub account_no: i64,
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelPay(account_no: i64, order_no: String) "globalHotelPay" -> GlobalHotelPayOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/globalHotelPay", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelPayOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelPayOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success, 3 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryAvailability {
    pub account_no: i64,
    pub adult_count: i64,
    pub check_in_date: String,
    pub check_out_date: String,
    pub child_count: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    pub room_count: i64,
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}

/// What [`GlobalHotelQueryAvailability::new`] takes.
pub struct GlobalHotelQueryAvailabilityRequired {
    pub account_no: i64,
    pub adult_count: i64,
    pub check_in_date: String,
    pub check_out_date: String,
    pub room_count: i64,
    pub standard_hotel_ids: Vec<String>,
}
operation! { GlobalHotelQueryAvailability{GlobalHotelQueryAvailabilityRequired: account_no, adult_count, check_in_date, check_out_date, room_count, standard_hotel_ids}
    "globalHotelQueryAvailability" -> GlobalHotelQueryAvailabilityOutput {
    0 "AccountNo" account_no, 1 "AdultCount" adult_count, 2 "CheckInDate" check_in_date,
    3 "CheckOutDate" check_out_date, 4 "ChildCount" child_count: i64, 5 "ChildrenAges" children_ages: Vec<i64>,
    6 "RoomCount" room_count, 7 "StandardHotelIds" standard_hotel_ids, 8 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/globalHotelQueryAvailability", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryAvailabilityData {
    pub hotels: Option<BTreeMap<String, Vec<DataHotelsValue>>>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryAvailabilityData {
    0 "Hotels" hotels, 1 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValue {
    pub check_in_date: Option<String>,
    pub check_out_date: Option<String>,
    pub rooms: Option<Vec<DataHotelsValueRooms>>,
    pub standard_room_id: Option<String>,
    pub offers: Option<Vec<DataHotelsValueOffers2>>,
}
model! { DataHotelsValue {
    0 "CheckInDate" check_in_date, 1 "CheckOutDate" check_out_date, 2 "Rooms" rooms,
    3 "StandardRoomId" standard_room_id, 4 "Offers" offers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueRooms {
    pub standard_room_id: Option<String>,
    pub lowest_price: Option<DataHotelsValueLowestPrice>,
    pub offers: Option<Vec<DataHotelsValueOffers>>,
}
model! { DataHotelsValueRooms {
    0 "StandardRoomId" standard_room_id, 1 "LowestPrice" lowest_price, 2 "Offers" offers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueLowestPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueLowestPrice {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueOffers {
    pub item_offer_key: Option<String>,
    pub rate_plan_name: Option<String>,
    pub meal_type: Option<String>,
    pub meal_count: Option<i64>,
    pub cancel_policy: Option<DataHotelsValueCancelPolicy>,
    pub total_price: Option<DataHotelsValueTotalPrice>,
    pub daily_prices: Option<Vec<DataHotelsValueDailyPrices>>,
    pub available_rooms: Option<i64>,
    pub max_occupancy: Option<i64>,
    pub confirm_type: Option<String>,
}
model! { DataHotelsValueOffers {
    0 "ItemOfferKey" item_offer_key, 1 "RatePlanName" rate_plan_name, 2 "MealType" meal_type, 3 "MealCount" meal_count,
    4 "CancelPolicy" cancel_policy, 5 "TotalPrice" total_price, 6 "DailyPrices" daily_prices,
    7 "AvailableRooms" available_rooms, 8 "MaxOccupancy" max_occupancy, 9 "ConfirmType" confirm_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueCancelPolicy {
    pub policy_type: Option<String>,
    pub penalties: Option<Vec<DataHotelsValuePenalties>>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueCancelPolicy {
    0 "PolicyType" policy_type, 1 "Penalties" penalties, 2 "TracerId" tracer_id
} }

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
    0 "Start" start, 1 "End" end, 2 "PenaltyType" penalty_type, 3 "PenaltyValue" penalty_value, 4 "Currency" currency,
    5 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueTotalPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueTotalPrice {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueDailyPrices {
    pub date: Option<String>,
    pub price: Option<DataHotelsValuePrice>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueDailyPrices {
    0 "Date" date, 1 "Price" price, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValuePrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValuePrice {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueOffers2 {
    pub item_offer_key: Option<String>,
    pub rate_plan_name: Option<String>,
    pub meal_type: Option<String>,
    pub meal_count: Option<i64>,
    pub cancel_policy: Option<DataHotelsValueOffersCancelPolicy>,
    pub total_price: Option<DataHotelsValueOffersTotalPrice>,
    pub daily_prices: Option<Vec<DataHotelsValueOffersDailyPrices>>,
    pub available_rooms: Option<i64>,
    pub max_occupancy: Option<i64>,
    pub confirm_type: Option<String>,
}
model! { DataHotelsValueOffers2 {
    0 "ItemOfferKey" item_offer_key, 1 "RatePlanName" rate_plan_name, 2 "MealType" meal_type, 3 "MealCount" meal_count,
    4 "CancelPolicy" cancel_policy, 5 "TotalPrice" total_price, 6 "DailyPrices" daily_prices,
    7 "AvailableRooms" available_rooms, 8 "MaxOccupancy" max_occupancy, 9 "ConfirmType" confirm_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueOffersCancelPolicy {
    pub policy_type: Option<String>,
    pub penalties: Option<Vec<DataHotelsValueCancelPolicyPenalties>>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueOffersCancelPolicy {
    0 "PolicyType" policy_type, 1 "Penalties" penalties, 2 "TracerId" tracer_id
} }

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
    0 "Start" start, 1 "End" end, 2 "PenaltyType" penalty_type, 3 "PenaltyValue" penalty_value, 4 "Currency" currency,
    5 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueOffersTotalPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueOffersTotalPrice {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueOffersDailyPrices {
    pub date: Option<String>,
    pub price: Option<DataHotelsValueDailyPricesPrice>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueOffersDailyPrices {
    0 "Date" date, 1 "Price" price, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHotelsValueDailyPricesPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { DataHotelsValueDailyPricesPrice {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryCalendarAvailability {
    pub account_no: i64,
    pub adult_count: i64,
    pub check_in_date_end: String,
    pub check_in_date_start: String,
    pub child_count: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    pub room_count: i64,
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}

/// What [`GlobalHotelQueryCalendarAvailability::new`] takes.
pub struct GlobalHotelQueryCalendarAvailabilityRequired {
    pub account_no: i64,
    pub adult_count: i64,
    pub check_in_date_end: String,
    pub check_in_date_start: String,
    pub room_count: i64,
    pub standard_hotel_ids: Vec<String>,
}
operation! { GlobalHotelQueryCalendarAvailability{GlobalHotelQueryCalendarAvailabilityRequired: account_no, adult_count, check_in_date_end, check_in_date_start, room_count, standard_hotel_ids}
    "globalHotelQueryCalendarAvailability" -> GlobalHotelQueryCalendarAvailabilityOutput {
    0 "AccountNo" account_no, 1 "AdultCount" adult_count, 2 "CheckInDateEnd" check_in_date_end,
    3 "CheckInDateStart" check_in_date_start, 4 "ChildCount" child_count: i64, 5 "ChildrenAges" children_ages: Vec<i64>,
    6 "RoomCount" room_count, 7 "StandardHotelIds" standard_hotel_ids, 8 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/globalHotelQueryCalendarAvailability", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryCalendarAvailabilityData {
    pub hotels: Option<BTreeMap<String, Vec<DataHotelsValue>>>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryCalendarAvailabilityData {
    0 "Hotels" hotels, 1 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrder {
    pub account_no: i64,
    pub external_order_no: Option<String>,
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelQueryOrder(account_no: i64) "globalHotelQueryOrder" -> GlobalHotelQueryOrderOutput {
    0 "AccountNo" account_no, 1 "ExternalOrderNo" external_order_no: String, 2 "OrderNo" order_no: String,
    3 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/globalHotelQueryOrder", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderData {
    pub buyer_id: Option<String>,
    pub external_order_no: Option<String>,
    pub gmt_create: Option<String>,
    pub item_info: Option<GlobalHotelQueryOrderItemInfo>,
    pub order_no: Option<String>,
    pub payment: Option<GlobalHotelQueryOrderPayment>,
    pub refund_orders: Option<Vec<GlobalHotelQueryOrderRefundOrders>>,
    pub room_stays: Option<Vec<GlobalHotelQueryOrderRoomStays>>,
    pub sales_channel: Option<String>,
    pub status: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderData {
    0 "BuyerId" buyer_id, 1 "ExternalOrderNo" external_order_no, 2 "GmtCreate" gmt_create, 3 "ItemInfo" item_info,
    4 "OrderNo" order_no, 5 "Payment" payment, 6 "RefundOrders" refund_orders, 7 "RoomStays" room_stays,
    8 "SalesChannel" sales_channel, 9 "Status" status, 10 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderItemInfo {
    pub cancel_policy: Option<GlobalHotelQueryOrderCancelPolicy>,
    pub check_in: Option<String>,
    pub check_in_number: Option<i64>,
    pub check_out: Option<String>,
    pub daily_prices: Option<Vec<GlobalHotelQueryOrderDailyPrices>>,
    pub meal: Option<GlobalHotelQueryOrderMeal>,
    pub room_count: Option<i64>,
    pub total_price: Option<GlobalHotelQueryOrderTotalPrice>,
}
model! { GlobalHotelQueryOrderItemInfo {
    0 "CancelPolicy" cancel_policy, 1 "CheckIn" check_in, 2 "CheckInNumber" check_in_number, 3 "CheckOut" check_out,
    4 "DailyPrices" daily_prices, 5 "Meal" meal, 6 "RoomCount" room_count, 7 "TotalPrice" total_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderCancelPolicy {
    pub penalties: Option<Vec<GlobalHotelQueryOrderPenalties>>,
    pub policy_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderCancelPolicy {
    0 "Penalties" penalties, 1 "PolicyType" policy_type, 2 "TracerId" tracer_id
} }

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
    0 "Currency" currency, 1 "End" end, 2 "PenaltyType" penalty_type, 3 "PenaltyValue" penalty_value, 4 "Start" start,
    5 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderDailyPrices {
    pub date: Option<String>,
    pub price: Option<GlobalHotelQueryOrderPrice>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderDailyPrices {
    0 "Date" date, 1 "Price" price, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderPrice {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderMeal {
    pub description: Option<String>,
    pub meal_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderMeal {
    0 "Description" description, 1 "MealType" meal_type, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderTotalPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderTotalPrice {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderPayment {
    pub amount: Option<GlobalHotelQueryOrderAmount>,
    pub gmt_paid: Option<String>,
    pub payment_method: Option<String>,
    pub payment_transaction_id: Option<String>,
}
model! { GlobalHotelQueryOrderPayment {
    0 "Amount" amount, 1 "GmtPaid" gmt_paid, 2 "PaymentMethod" payment_method,
    3 "PaymentTransactionId" payment_transaction_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

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
    0 "GmtCreate" gmt_create, 1 "RefundOrderNo" refund_order_no, 2 "RefundTransactionId" refund_transaction_id,
    3 "RejectReason" reject_reason, 4 "Status" status, 5 "TotalPenaltyAmount" total_penalty_amount,
    6 "TotalRefundAmount" total_refund_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderTotalPenaltyAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderTotalRefundAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderRoomStays {
    pub confirmation_id: Option<String>,
    pub guests: Option<Vec<GlobalHotelQueryOrderGuests>>,
    pub room_index: Option<i64>,
    pub status: Option<String>,
}
model! { GlobalHotelQueryOrderRoomStays {
    0 "ConfirmationId" confirmation_id, 1 "Guests" guests, 2 "RoomIndex" room_index, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelQueryOrderGuests {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelQueryOrderGuests {
    0 "FirstName" first_name, 1 "LastName" last_name, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchCityPage {
    pub account_no: i64,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/globalHotelSearchCityPage", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchCityPageData {
    pub cities: Option<Vec<GlobalHotelSearchCityPageCities>>,
    pub has_next: Option<bool>,
    pub total: Option<i64>,
}
model! { GlobalHotelSearchCityPageData {
    0 "Cities" cities, 1 "HasNext" has_next, 2 "Total" total
} }

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
    0 "CnName" cn_name, 1 "Code" code, 2 "Country" country, 3 "CountryCode" country_code, 4 "EnName" en_name,
    5 "Level" level, 6 "ParentCode" parent_code, 7 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchHotelList {
    pub account_no: i64,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/globalHotelSearchHotelList", } }
paged! { GlobalHotelSearchHotelList: GlobalHotelSearchHotelListHotels =
    Number "PageNo", "Data.Hotels" data.hotels, total "Data.Total"
}

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelSearchHotelListData {
    pub hotels: Option<Vec<GlobalHotelSearchHotelListHotels>>,
    pub total: Option<i64>,
}
model! { GlobalHotelSearchHotelListData {
    0 "Hotels" hotels, 1 "Total" total
} }

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
    0 "CityName" city_name, 1 "CountryName" country_name, 2 "HotelName" hotel_name,
    3 "StandardHotelId" standard_hotel_id, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePrice {
    pub account_no: i64,
    pub adults: i64,
    pub children: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    pub item_offer_key: String,
    pub room_count: i64,
    pub tracer_id: Option<String>,
}
operation! { GlobalHotelValidatePrice(account_no: i64, adults: i64, item_offer_key: String, room_count: i64)
    "globalHotelValidatePrice" -> GlobalHotelValidatePriceOutput {
    0 "AccountNo" account_no, 1 "Adults" adults, 2 "Children" children: i64, 3 "ChildrenAges" children_ages: Vec<i64>,
    4 "ItemOfferKey" item_offer_key, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/globalHotelValidatePrice", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePriceData {
    pub cancellation_policies: Option<Vec<GlobalHotelValidatePriceCancellationPolicies>>,
    pub daily_prices: Option<Vec<GlobalHotelValidatePriceDailyPrices>>,
    pub item_offer_id: Option<String>,
    pub total_price: Option<GlobalHotelValidatePriceTotalPrice>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePriceData {
    0 "CancellationPolicies" cancellation_policies, 1 "DailyPrices" daily_prices, 2 "ItemOfferId" item_offer_id,
    3 "TotalPrice" total_price, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePriceCancellationPolicies {
    pub penalties: Option<Vec<GlobalHotelValidatePricePenalties>>,
    pub policy_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePriceCancellationPolicies {
    0 "Penalties" penalties, 1 "PolicyType" policy_type, 2 "TracerId" tracer_id
} }

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
    0 "Currency" currency, 1 "End" end, 2 "PenaltyType" penalty_type, 3 "PenaltyValue" penalty_value, 4 "Start" start,
    5 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePriceDailyPrices {
    pub date: Option<String>,
    pub price: Option<GlobalHotelValidatePricePrice>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePriceDailyPrices {
    0 "Date" date, 1 "Price" price, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePricePrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePricePrice {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalHotelValidatePriceTotalPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { GlobalHotelValidatePriceTotalPrice {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pay {
    pub account_no: i64,
    pub order_no: String,
    pub tracer_id: Option<String>,
}
operation! { Pay(account_no: i64, order_no: String) "pay" -> PayOutput {
    0 "AccountNo" account_no, 1 "OrderNo" order_no, 2 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/pay", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub tracer_id: Option<String>,
}
model! { PayOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success, 3 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailability {
    pub account_no: i64,
    pub adult_count: Option<i64>,
    pub check_in_date: String,
    pub check_out_date: String,
    pub child_count: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    pub room_count: Option<i64>,
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}
operation! { QueryAvailability(account_no: i64, check_in_date: String, check_out_date: String, standard_hotel_ids: Vec<String>)
    "queryAvailability" -> QueryAvailabilityOutput {
    0 "AccountNo" account_no, 1 "AdultCount" adult_count: i64, 2 "CheckInDate" check_in_date,
    3 "CheckOutDate" check_out_date, 4 "ChildCount" child_count: i64, 5 "ChildrenAges" children_ages: Vec<i64>,
    6 "RoomCount" room_count: i64, 7 "StandardHotelIds" standard_hotel_ids, 8 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/queryAvailability", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailabilityData {
    pub hotels: Option<BTreeMap<String, Vec<DataHotelsValue>>>,
    pub tracer_id: Option<String>,
}
model! { QueryAvailabilityData {
    0 "Hotels" hotels, 1 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCalendarAvailability {
    pub account_no: i64,
    pub adult_count: i64,
    pub check_in_date_end: String,
    pub check_in_date_start: String,
    pub child_count: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    pub room_count: i64,
    pub standard_hotel_ids: Vec<String>,
    pub tracer_id: Option<String>,
}

/// What [`QueryCalendarAvailability::new`] takes.
pub struct QueryCalendarAvailabilityRequired {
    pub account_no: i64,
    pub adult_count: i64,
    pub check_in_date_end: String,
    pub check_in_date_start: String,
    pub room_count: i64,
    pub standard_hotel_ids: Vec<String>,
}
operation! { QueryCalendarAvailability{QueryCalendarAvailabilityRequired: account_no, adult_count, check_in_date_end, check_in_date_start, room_count, standard_hotel_ids}
    "queryCalendarAvailability" -> QueryCalendarAvailabilityOutput {
    0 "AccountNo" account_no, 1 "AdultCount" adult_count, 2 "CheckInDateEnd" check_in_date_end,
    3 "CheckInDateStart" check_in_date_start, 4 "ChildCount" child_count: i64, 5 "ChildrenAges" children_ages: Vec<i64>,
    6 "RoomCount" room_count, 7 "StandardHotelIds" standard_hotel_ids, 8 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/queryCalendarAvailability", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCalendarAvailabilityData {
    pub failed_hotels: Option<Vec<QueryCalendarAvailabilityFailedHotels>>,
    pub hotels: Option<BTreeMap<String, Vec<DataHotelsValue>>>,
    pub tracer_id: Option<String>,
}
model! { QueryCalendarAvailabilityData {
    0 "FailedHotels" failed_hotels, 1 "Hotels" hotels, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCalendarAvailabilityFailedHotels {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub standard_hotel_id: Option<String>,
}
model! { QueryCalendarAvailabilityFailedHotels {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "StandardHotelId" standard_hotel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrder {
    pub account_no: i64,
    pub external_order_no: Option<String>,
    pub order_no: Option<String>,
    pub tracer_id: Option<String>,
}
operation! { QueryOrder(account_no: i64) "queryOrder" -> QueryOrderOutput {
    0 "AccountNo" account_no, 1 "ExternalOrderNo" external_order_no: String, 2 "OrderNo" order_no: String,
    3 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/queryOrder", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderData {
    pub buyer_id: Option<String>,
    pub external_order_no: Option<String>,
    pub gmt_create: Option<i64>,
    pub item_info: Option<QueryOrderItemInfo>,
    pub order_no: Option<String>,
    pub payment: Option<QueryOrderPayment>,
    pub refund_orders: Option<Vec<QueryOrderRefundOrders>>,
    pub room_stays: Option<Vec<QueryOrderRoomStays>>,
    pub sales_channel: Option<String>,
    pub status: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderData {
    0 "BuyerId" buyer_id, 1 "ExternalOrderNo" external_order_no, 2 "GmtCreate" gmt_create, 3 "ItemInfo" item_info,
    4 "OrderNo" order_no, 5 "Payment" payment, 6 "RefundOrders" refund_orders, 7 "RoomStays" room_stays,
    8 "SalesChannel" sales_channel, 9 "Status" status, 10 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderItemInfo {
    pub cancel_policy: Option<QueryOrderCancelPolicy>,
    pub check_in: Option<String>,
    pub check_in_number: Option<i64>,
    pub check_out: Option<String>,
    pub daily_prices: Option<Vec<QueryOrderDailyPrices>>,
    pub meal: Option<QueryOrderMeal>,
    pub room_count: Option<i64>,
    pub selling_total_price: Option<QueryOrderSellingTotalPrice>,
}
model! { QueryOrderItemInfo {
    0 "CancelPolicy" cancel_policy, 1 "CheckIn" check_in, 2 "CheckInNumber" check_in_number, 3 "CheckOut" check_out,
    4 "DailyPrices" daily_prices, 5 "Meal" meal, 6 "RoomCount" room_count, 7 "SellingTotalPrice" selling_total_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderCancelPolicy {
    pub penalties: Option<Vec<QueryOrderPenalties>>,
    pub policy_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderCancelPolicy {
    0 "Penalties" penalties, 1 "PolicyType" policy_type, 2 "TracerId" tracer_id
} }

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
    0 "Currency" currency, 1 "End" end, 2 "PenaltyType" penalty_type, 3 "PenaltyValue" penalty_value, 4 "Start" start,
    5 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderDailyPrices {
    pub date: Option<String>,
    pub price: Option<QueryOrderPrice>,
}
model! { QueryOrderDailyPrices {
    0 "Date" date, 1 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderPrice {
    pub cent: Option<i64>,
    pub currency: Option<QueryOrderCurrency>,
}
model! { QueryOrderPrice {
    0 "Cent" cent, 1 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderCurrency {
    pub currency_code: Option<String>,
    pub default_fraction_digits: Option<i64>,
    pub numeric_code: Option<i64>,
}
model! { QueryOrderCurrency {
    0 "CurrencyCode" currency_code, 1 "DefaultFractionDigits" default_fraction_digits, 2 "NumericCode" numeric_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderMeal {
    pub description: Option<String>,
    pub meal_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderMeal {
    0 "Description" description, 1 "MealType" meal_type, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderSellingTotalPrice {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderSellingTotalPrice {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderPayment {
    pub amount: Option<QueryOrderAmount>,
    pub gmt_paid: Option<i64>,
    pub payment_method: Option<String>,
    pub payment_transaction_id: Option<String>,
}
model! { QueryOrderPayment {
    0 "Amount" amount, 1 "GmtPaid" gmt_paid, 2 "PaymentMethod" payment_method,
    3 "PaymentTransactionId" payment_transaction_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

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
    0 "GmtCreate" gmt_create, 1 "RefundTransactionId" refund_transaction_id, 2 "RejectReason" reject_reason,
    3 "SellRefundOrderNo" sell_refund_order_no, 4 "Status" status, 5 "TotalPenaltyAmount" total_penalty_amount,
    6 "TotalRefundAmount" total_refund_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderTotalPenaltyAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderTotalPenaltyAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderTotalRefundAmount {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderTotalRefundAmount {
    0 "Amount" amount, 1 "Currency" currency, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderRoomStays {
    pub confirmation_id: Option<String>,
    pub guests: Option<Vec<QueryOrderGuests>>,
    pub room_index: Option<i64>,
    pub room_name: Option<String>,
}
model! { QueryOrderRoomStays {
    0 "ConfirmationId" confirmation_id, 1 "Guests" guests, 2 "RoomIndex" room_index, 3 "RoomName" room_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderGuests {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub tracer_id: Option<String>,
}
model! { QueryOrderGuests {
    0 "FirstName" first_name, 1 "LastName" last_name, 2 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCityPage {
    pub account_no: i64,
    pub count: i64,
    pub country_code: Option<String>,
    pub start: Option<i64>,
    pub tracer_id: Option<String>,
}
operation! { SearchCityPage(account_no: i64, count: i64) "searchCityPage" -> SearchCityPageOutput {
    0 "AccountNo" account_no, 1 "Count" count, 2 "CountryCode" country_code: String, 3 "Start" start: i64,
    4 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/searchCityPage", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCityPageData {
    pub cities: Option<Vec<SearchCityPageCities>>,
    pub has_next: Option<bool>,
    pub total: Option<i64>,
}
model! { SearchCityPageData {
    0 "Cities" cities, 1 "HasNext" has_next, 2 "Total" total
} }

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
    0 "CnName" cn_name, 1 "Code" code, 2 "Country" country, 3 "CountryCode" country_code, 4 "EnName" en_name,
    5 "Level" level, 6 "ParentCode" parent_code, 7 "Region" region, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchHotelList {
    pub account_no: i64,
    pub city_code: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub tracer_id: Option<String>,
}
operation! { SearchHotelList(account_no: i64, city_code: String) "searchHotelList" -> SearchHotelListOutput {
    0 "AccountNo" account_no, 1 "CityCode" city_code, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/globalHotel/searchHotelList", } }
paged! { SearchHotelList: SearchHotelListHotels = Number "PageNo", "Data.Hotels" data.hotels, total "Data.Total" }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchHotelListData {
    pub hotels: Option<Vec<SearchHotelListHotels>>,
    pub total: Option<i64>,
}
model! { SearchHotelListData {
    0 "Hotels" hotels, 1 "Total" total
} }

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
    0 "CityName" city_name, 1 "CountryName" country_name, 2 "HotelName" hotel_name,
    3 "StandardHotelId" standard_hotel_id, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePrice {
    pub account_no: i64,
    pub adults: i64,
    pub children: Option<i64>,
    pub children_ages: Option<Vec<i64>>,
    pub item_offer_key: String,
    pub room_count: i64,
    pub tracer_id: Option<String>,
}
operation! { ValidatePrice(account_no: i64, adults: i64, item_offer_key: String, room_count: i64)
    "validatePrice" -> ValidatePriceOutput {
    0 "AccountNo" account_no, 1 "Adults" adults, 2 "Children" children: i64, 3 "ChildrenAges" children_ages: Vec<i64>,
    4 "ItemOfferKey" item_offer_key, 5 "RoomCount" room_count, 6 "TracerId" tracer_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/validatePrice", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success, 4 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePriceData {
    pub cancellation_policies: Option<Vec<ValidatePriceCancellationPolicies>>,
    pub item_offer_id: Option<String>,
    pub pricing: Option<ValidatePricePricing>,
    pub tracer_id: Option<String>,
}
model! { ValidatePriceData {
    0 "CancellationPolicies" cancellation_policies, 1 "ItemOfferId" item_offer_id, 2 "Pricing" pricing,
    3 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePriceCancellationPolicies {
    pub penalties: Option<Vec<ValidatePricePenalties>>,
    pub policy_type: Option<String>,
    pub tracer_id: Option<String>,
}
model! { ValidatePriceCancellationPolicies {
    0 "Penalties" penalties, 1 "PolicyType" policy_type, 2 "TracerId" tracer_id
} }

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
    0 "Currency" currency, 1 "End" end, 2 "PenaltyType" penalty_type, 3 "PenaltyValue" penalty_value, 4 "Start" start,
    5 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePricePricing {
    pub currency: Option<String>,
    pub nightly_prices: Option<Vec<ValidatePriceNightlyPrices>>,
    pub total_amount: Option<String>,
    pub tracer_id: Option<String>,
}
model! { ValidatePricePricing {
    0 "Currency" currency, 1 "NightlyPrices" nightly_prices, 2 "TotalAmount" total_amount, 3 "TracerId" tracer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePriceNightlyPrices {
    pub amount: Option<String>,
    pub date: Option<String>,
    pub tracer_id: Option<String>,
}
model! { ValidatePriceNightlyPrices {
    0 "Amount" amount, 1 "Date" date, 2 "TracerId" tracer_id
} }

#[cfg(feature = "reflect")]
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
