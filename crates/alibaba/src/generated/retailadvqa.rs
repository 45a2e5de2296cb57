//! `retailadvqa` of Alibaba Cloud, API version 2023-04-17.
//!
//! Endpoint: a table of 3 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/retailadvqa/2023-04-17/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, retailadvqa::QueryMemberBasicInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(QueryMemberBasicInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-shanghai", "quicka.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "quicka.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "quicka.cn-zhangjiakou.aliyuncs.com"),
    ],
    &[
        ("cn-shanghai", "quicka-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "quicka-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "retailadvqa",
    "2023-04-17",
    "retailadvqa",
    &ENDPOINTS,
);

/// Adds member basic info: `AddMemberBasicInfo` of `retailadvqa` 2023-04-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/retailadvqa/2023-04-17/AddMemberBasicInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMemberBasicInfo {
    pub body: Option<AddMemberBasicInfoBody>,
}
operation! { AddMemberBasicInfo() "AddMemberBasicInfo" -> AddMemberBasicInfoOutput {
    0 "body" body: AddMemberBasicInfoBody
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`AddMemberBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMemberBasicInfoBody {
    pub area: Option<String>,
    pub avatar: Option<String>,
    pub birthday: Option<String>,
    /// Required.
    pub channels: Option<Vec<AddMemberBasicInfoChannels>>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub extra: Option<String>,
    pub gmt_create: Option<String>,
    pub member_name: Option<String>,
    pub member_nick_name: Option<String>,
    pub mix_mobile: Option<String>,
    pub mobile: Option<String>,
    /// Required.
    pub open_merchant_id: Option<String>,
    /// Required.
    pub plat_form_type: Option<String>,
    pub province: Option<String>,
    pub sex: Option<String>,
}
input! {
    AddMemberBasicInfoBody(channels: Vec<AddMemberBasicInfoChannels>, open_merchant_id: String, plat_form_type: String) {
    0 "Area" area: String, 1 "Avatar" avatar: String, 2 "Birthday" birthday: String,
    3 "Channels" channels: Vec<AddMemberBasicInfoChannels>, 4 "City" city: String, 5 "Country" country: String,
    6 "Email" email: String, 7 "Extra" extra: String, 8 "GmtCreate" gmt_create: String,
    9 "MemberName" member_name: String, 10 "MemberNickName" member_nick_name: String, 11 "MixMobile" mix_mobile: String,
    12 "Mobile" mobile: String, 13 "OpenMerchantId" open_merchant_id: String, 14 "PlatFormType" plat_form_type: String,
    15 "Province" province: String, 16 "Sex" sex: String
} }

/// In the request of [`AddMemberBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMemberBasicInfoChannels {
    pub app_id: Option<String>,
    /// Required.
    pub channel_code: Option<String>,
    pub channel_open_id: Option<String>,
    pub channel_union_id: Option<String>,
    pub scene: Option<String>,
}
input! { AddMemberBasicInfoChannels(channel_code: String) {
    0 "AppId" app_id: String, 1 "ChannelCode" channel_code: String, 2 "ChannelOpenId" channel_open_id: String,
    3 "ChannelUnionId" channel_union_id: String, 4 "Scene" scene: String
} }

/// Response of [`AddMemberBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMemberBasicInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub outer_member_id: Option<String>,
    pub success: Option<bool>,
}
model! { AddMemberBasicInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "OuterMemberId" outer_member_id: String,
    3 "Success" success: bool
} }

/// Batches save order pop: `BatchSaveOrderPop` of `retailadvqa` 2023-04-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/retailadvqa/2023-04-17/BatchSaveOrderPop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSaveOrderPop {
    pub orders: Option<Vec<BatchSaveOrderPopOrders>>,
}
operation! { BatchSaveOrderPop() "BatchSaveOrderPop" -> BatchSaveOrderPopOutput {
    0 "Orders" orders: Vec<BatchSaveOrderPopOrders>
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`BatchSaveOrderPop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSaveOrderPopOrders {
    pub adjust_fee: Option<String>,
    pub buyer_area: Option<String>,
    pub buyer_rate: Option<String>,
    /// Required.
    pub channel_code: Option<String>,
    /// Required.
    pub channel_open_id: Option<String>,
    pub commission_fee: Option<String>,
    pub consign_time: Option<String>,
    pub discount_fee: Option<String>,
    pub end_time: Option<String>,
    pub feature: Option<String>,
    /// Required.
    pub open_merchant_id: Option<String>,
    /// Required.
    pub open_order_id: Option<String>,
    /// Required.
    pub order_create_time: Option<String>,
    /// Required.
    pub order_payment: Option<String>,
    pub pay_time: Option<String>,
    /// Required.
    pub platform_type: Option<String>,
    pub point_fee: Option<String>,
    pub post_fee: Option<String>,
    pub real_point_fee: Option<String>,
    pub receiver_city: Option<String>,
    pub receiver_state: Option<String>,
    pub seller_flag: Option<String>,
    pub seller_rate: Option<String>,
    /// Required.
    pub shop_id: Option<String>,
    pub sid: Option<String>,
    /// Required.
    pub status: Option<String>,
    /// Required.
    pub sub_order_model_list: Option<Vec<BatchSaveOrderPopSubOrderModelList>>,
    /// Required.
    pub total_fee: Option<String>,
    pub buyer_open_uid: Option<String>,
    pub trade_from: Option<String>,
}

/// Arguments of [`BatchSaveOrderPopOrders::new`].
pub struct BatchSaveOrderPopOrdersRequired {
    pub channel_code: String,
    pub channel_open_id: String,
    pub open_merchant_id: String,
    pub open_order_id: String,
    pub order_create_time: String,
    pub order_payment: String,
    pub platform_type: String,
    pub shop_id: String,
    pub status: String,
    pub sub_order_model_list: Vec<BatchSaveOrderPopSubOrderModelList>,
    pub total_fee: String,
}
input! {
    BatchSaveOrderPopOrders { BatchSaveOrderPopOrdersRequired: channel_code, channel_open_id, open_merchant_id, open_order_id, order_create_time, order_payment, platform_type, shop_id, status, sub_order_model_list, total_fee } {
    0 "AdjustFee" adjust_fee: String, 1 "BuyerArea" buyer_area: String, 2 "BuyerRate" buyer_rate: String,
    3 "ChannelCode" channel_code: String, 4 "ChannelOpenId" channel_open_id: String,
    5 "CommissionFee" commission_fee: String, 6 "ConsignTime" consign_time: String,
    7 "DiscountFee" discount_fee: String, 8 "EndTime" end_time: String, 9 "Feature" feature: String,
    10 "OpenMerchantId" open_merchant_id: String, 11 "OpenOrderId" open_order_id: String,
    12 "OrderCreateTime" order_create_time: String, 13 "OrderPayment" order_payment: String,
    14 "PayTime" pay_time: String, 15 "PlatformType" platform_type: String, 16 "PointFee" point_fee: String,
    17 "PostFee" post_fee: String, 18 "RealPointFee" real_point_fee: String, 19 "ReceiverCity" receiver_city: String,
    20 "ReceiverState" receiver_state: String, 21 "SellerFlag" seller_flag: String, 22 "SellerRate" seller_rate: String,
    23 "ShopId" shop_id: String, 24 "Sid" sid: String, 25 "Status" status: String,
    26 "SubOrderModelList" sub_order_model_list: Vec<BatchSaveOrderPopSubOrderModelList>,
    27 "TotalFee" total_fee: String, 28 "buyerOpenUid" buyer_open_uid: String, 29 "tradeFrom" trade_from: String
} }

/// In the request of [`BatchSaveOrderPop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSaveOrderPopSubOrderModelList {
    pub adjust_fee: Option<String>,
    pub buyer_area: Option<String>,
    pub buyer_rate: Option<String>,
    pub cid: Option<String>,
    pub consign_time: Option<String>,
    pub discount_fee: Option<String>,
    pub feature: Option<String>,
    pub item_meal_id: Option<String>,
    pub item_meal_name: Option<String>,
    /// Required.
    pub open_sub_order_id: Option<String>,
    /// Required.
    pub order_payment: Option<String>,
    pub order_tag: Option<String>,
    pub out_product_id: Option<String>,
    pub payment: Option<String>,
    /// Required.
    pub product_amount: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub receiver_city: Option<String>,
    pub receiver_state: Option<String>,
    pub refund_id: Option<String>,
    pub refund_status: Option<String>,
    pub seller_flag: Option<String>,
    pub seller_rate: Option<String>,
    /// Required.
    pub status: Option<String>,
    /// Required.
    pub total_fee: Option<String>,
    pub trade_from: Option<String>,
}

/// Arguments of [`BatchSaveOrderPopSubOrderModelList::new`].
pub struct BatchSaveOrderPopSubOrderModelListRequired {
    pub open_sub_order_id: String,
    pub order_payment: String,
    pub product_amount: String,
    pub status: String,
    pub total_fee: String,
}
input! {
    BatchSaveOrderPopSubOrderModelList { BatchSaveOrderPopSubOrderModelListRequired: open_sub_order_id, order_payment, product_amount, status, total_fee } {
    0 "AdjustFee" adjust_fee: String, 1 "BuyerArea" buyer_area: String, 2 "BuyerRate" buyer_rate: String,
    3 "Cid" cid: String, 4 "ConsignTime" consign_time: String, 5 "DiscountFee" discount_fee: String,
    6 "Feature" feature: String, 7 "ItemMealId" item_meal_id: String, 8 "ItemMealName" item_meal_name: String,
    9 "OpenSubOrderId" open_sub_order_id: String, 10 "OrderPayment" order_payment: String,
    11 "OrderTag" order_tag: String, 12 "OutProductId" out_product_id: String, 13 "Payment" payment: String,
    14 "ProductAmount" product_amount: String, 15 "ProductId" product_id: String, 16 "ProductName" product_name: String,
    17 "ReceiverCity" receiver_city: String, 18 "ReceiverState" receiver_state: String, 19 "RefundId" refund_id: String,
    20 "RefundStatus" refund_status: String, 21 "SellerFlag" seller_flag: String, 22 "SellerRate" seller_rate: String,
    23 "Status" status: String, 24 "TotalFee" total_fee: String, 25 "TradeFrom" trade_from: String
} }

/// Response of [`BatchSaveOrderPop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSaveOrderPopOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { BatchSaveOrderPopOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "HttpStatusCode" http_status_code: String, 3 "Success" success: bool
} }

/// `CalculateMemberLevel` of `retailadvqa` 2023-04-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/retailadvqa/2023-04-17/CalculateMemberLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateMemberLevel {
    pub body: Option<CalculateMemberLevelBody>,
}
operation! { CalculateMemberLevel() "CalculateMemberLevel" -> CalculateMemberLevelOutput {
    0 "Body" body: CalculateMemberLevelBody
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CalculateMemberLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateMemberLevelBody {
    /// Required.
    pub current_grade: Option<i64>,
    /// Required.
    pub current_grade_name: Option<String>,
    /// Required.
    pub member_id: Option<String>,
    /// Required.
    pub open_merchant_id: Option<String>,
    /// Required.
    pub platform_type: Option<String>,
    pub score: Option<String>,
    /// Required.
    pub serial_no: Option<String>,
}

/// Arguments of [`CalculateMemberLevelBody::new`].
pub struct CalculateMemberLevelBodyRequired {
    pub current_grade: i64,
    pub current_grade_name: String,
    pub member_id: String,
    pub open_merchant_id: String,
    pub platform_type: String,
    pub serial_no: String,
}
input! {
    CalculateMemberLevelBody { CalculateMemberLevelBodyRequired: current_grade, current_grade_name, member_id, open_merchant_id, platform_type, serial_no } {
    0 "CurrentGrade" current_grade: i64, 1 "CurrentGradeName" current_grade_name: String,
    2 "MemberId" member_id: String, 3 "OpenMerchantId" open_merchant_id: String, 4 "PlatformType" platform_type: String,
    5 "Score" score: String, 6 "SerialNo" serial_no: String
} }

/// Response of [`CalculateMemberLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateMemberLevelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub grade: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub outer_member_id: Option<String>,
    pub success: Option<bool>,
}
model! { CalculateMemberLevelOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Grade" grade: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Message" message: String, 5 "OuterMemberId" outer_member_id: String,
    6 "Success" success: bool
} }

/// `EditMemberBasicInfo` of `retailadvqa` 2023-04-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/retailadvqa/2023-04-17/EditMemberBasicInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMemberBasicInfo {
    pub body: Option<EditMemberBasicInfoBody>,
}
operation! { EditMemberBasicInfo() "EditMemberBasicInfo" -> EditMemberBasicInfoOutput {
    0 "Body" body: EditMemberBasicInfoBody
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`EditMemberBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMemberBasicInfoBody {
    pub area: Option<String>,
    pub avatar: Option<String>,
    pub birthday: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub member_name: Option<String>,
    pub member_nick_name: Option<String>,
    /// Required.
    pub mobile: Option<String>,
    /// Required.
    pub open_merchant_id: Option<String>,
    /// Required.
    pub platform_type: Option<String>,
    pub province: Option<String>,
    pub sex: Option<String>,
}
input! { EditMemberBasicInfoBody(mobile: String, open_merchant_id: String, platform_type: String) {
    0 "Area" area: String, 1 "Avatar" avatar: String, 2 "Birthday" birthday: String, 3 "City" city: String,
    4 "Country" country: String, 5 "Email" email: String, 6 "MemberName" member_name: String,
    7 "MemberNickName" member_nick_name: String, 8 "Mobile" mobile: String, 9 "OpenMerchantId" open_merchant_id: String,
    10 "PlatformType" platform_type: String, 11 "Province" province: String, 12 "Sex" sex: String
} }

/// Response of [`EditMemberBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMemberBasicInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EditMemberBasicInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "HttpStatusCode" http_status_code: String, 3 "Message" message: String, 4 "Success" success: bool
} }

/// `MemberAccountDetailPageQuery` of `retailadvqa` 2023-04-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/retailadvqa/2023-04-17/MemberAccountDetailPageQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberAccountDetailPageQuery {
    pub body: Option<MemberAccountDetailPageQueryBody>,
}
operation! { MemberAccountDetailPageQuery() "MemberAccountDetailPageQuery" -> MemberAccountDetailPageQueryOutput {
    0 "body" body: MemberAccountDetailPageQueryBody
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`MemberAccountDetailPageQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberAccountDetailPageQueryBody {
    /// Required.
    pub account_type: Option<i64>,
    pub end_time: Option<String>,
    /// Required.
    pub open_merchant_id: Option<String>,
    /// Required.
    pub outer_member_id: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub plat_form_type: Option<String>,
    pub start_time: Option<String>,
}
input! {
    MemberAccountDetailPageQueryBody(account_type: i64, open_merchant_id: String, outer_member_id: String, plat_form_type: String) {
    0 "AccountType" account_type: i64, 1 "EndTime" end_time: String, 2 "OpenMerchantId" open_merchant_id: String,
    3 "OuterMemberId" outer_member_id: String, 4 "Page" page: i64, 5 "PageSize" page_size: i64,
    6 "PlatFormType" plat_form_type: String, 7 "StartTime" start_time: String
} }

/// Response of [`MemberAccountDetailPageQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberAccountDetailPageQueryOutput {
    pub data: Vec<MemberAccountDetailPageQueryData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
    pub total_count: Option<i64>,
}
model! { MemberAccountDetailPageQueryOutput {
    0 "Data" data: Vec<MemberAccountDetailPageQueryData>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`MemberAccountDetailPageQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberAccountDetailPageQueryData {
    pub account_balance: Option<String>,
    pub account_type: Option<i64>,
    pub activity_type: Option<String>,
    pub channel_code: Option<String>,
    pub detail_value: Option<String>,
    pub extra: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub open_merchant_id: Option<String>,
    pub operate_type: Option<String>,
    pub outer_member_id: Option<String>,
    pub remark: Option<String>,
}
model! { MemberAccountDetailPageQueryData {
    0 "AccountBalance" account_balance: String, 1 "AccountType" account_type: i64,
    2 "ActivityType" activity_type: String, 3 "ChannelCode" channel_code: String, 4 "DetailValue" detail_value: String,
    5 "Extra" extra: String, 6 "GmtCreate" gmt_create: String, 7 "GmtModified" gmt_modified: String,
    8 "OpenMerchantId" open_merchant_id: String, 9 "OperateType" operate_type: String,
    10 "OuterMemberId" outer_member_id: String, 11 "Remark" remark: String
} }

/// `MemberPointChange` of `retailadvqa` 2023-04-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/retailadvqa/2023-04-17/MemberPointChange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberPointChange {
    pub body: Option<MemberPointChangeBody>,
}
operation! { MemberPointChange() "MemberPointChange" -> MemberPointChangeOutput {
    0 "body" body: MemberPointChangeBody
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`MemberPointChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberPointChangeBody {
    /// Required.
    pub account_type: Option<String>,
    pub channel_code: Option<String>,
    pub extra: Option<String>,
    /// Required.
    pub open_merchant_id: Option<String>,
    /// Required.
    pub operate_type: Option<String>,
    /// Required.
    pub outer_member_id: Option<String>,
    /// Required.
    pub plat_form_type: Option<String>,
    /// Required.
    pub quantity: Option<String>,
    /// Required.
    pub serial_no: Option<String>,
}

/// Arguments of [`MemberPointChangeBody::new`].
pub struct MemberPointChangeBodyRequired {
    pub account_type: String,
    pub open_merchant_id: String,
    pub operate_type: String,
    pub outer_member_id: String,
    pub plat_form_type: String,
    pub quantity: String,
    pub serial_no: String,
}
input! {
    MemberPointChangeBody { MemberPointChangeBodyRequired: account_type, open_merchant_id, operate_type, outer_member_id, plat_form_type, quantity, serial_no } {
    0 "AccountType" account_type: String, 1 "ChannelCode" channel_code: String, 2 "Extra" extra: String,
    3 "OpenMerchantId" open_merchant_id: String, 4 "OperateType" operate_type: String,
    5 "OuterMemberId" outer_member_id: String, 6 "PlatFormType" plat_form_type: String, 7 "Quantity" quantity: String,
    8 "SerialNo" serial_no: String
} }

/// Response of [`MemberPointChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberPointChangeOutput {
    pub account_balance: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub level_name: Option<String>,
    pub success: Option<String>,
}
model! { MemberPointChangeOutput {
    0 "AccountBalance" account_balance: String, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "LevelName" level_name: String, 4 "Success" success: String
} }

/// Queries member basic info: `QueryMemberBasicInfo` of `retailadvqa` 2023-04-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/retailadvqa/2023-04-17/QueryMemberBasicInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberBasicInfo {
    pub body: Option<QueryMemberBasicInfoBody>,
}
operation! { QueryMemberBasicInfo() "QueryMemberBasicInfo" -> QueryMemberBasicInfoOutput {
    0 "body" body: QueryMemberBasicInfoBody
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`QueryMemberBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberBasicInfoBody {
    pub channel_code: Option<String>,
    pub channel_open_id: Option<String>,
    pub mobile: Option<String>,
    /// Required.
    pub open_merchant_id: Option<String>,
    pub outer_member_id: Option<String>,
    /// Required.
    pub plat_form_type: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { QueryMemberBasicInfoBody(open_merchant_id: String, plat_form_type: String, r#type: String) {
    0 "ChannelCode" channel_code: String, 1 "ChannelOpenId" channel_open_id: String, 2 "Mobile" mobile: String,
    3 "OpenMerchantId" open_merchant_id: String, 4 "OuterMemberId" outer_member_id: String,
    5 "PlatFormType" plat_form_type: String, 6 "Type" r#type: String
} }

/// Response of [`QueryMemberBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberBasicInfoOutput {
    pub data: Option<QueryMemberBasicInfoData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryMemberBasicInfoOutput {
    0 "Data" data: QueryMemberBasicInfoData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryMemberBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberBasicInfoData {
    pub area: Option<String>,
    pub avatar: Option<String>,
    pub birthday: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub extra: Option<String>,
    pub level_name: Option<String>,
    pub level_num: Option<String>,
    pub member_name: Option<String>,
    pub member_nick_name: Option<String>,
    pub mobile: Option<String>,
    pub near_expired_score: Option<String>,
    pub open_merchant_id: Option<String>,
    pub outer_member_id: Option<String>,
    pub points: Option<String>,
    pub province: Option<String>,
    pub score: Option<String>,
    pub sex: Option<String>,
}
model! { QueryMemberBasicInfoData {
    0 "Area" area: String, 1 "Avatar" avatar: String, 2 "Birthday" birthday: String, 3 "City" city: String,
    4 "Country" country: String, 5 "Email" email: String, 6 "Extra" extra: String, 7 "LevelName" level_name: String,
    8 "LevelNum" level_num: String, 9 "MemberName" member_name: String, 10 "MemberNickName" member_nick_name: String,
    11 "Mobile" mobile: String, 12 "NearExpiredScore" near_expired_score: String,
    13 "OpenMerchantId" open_merchant_id: String, 14 "OuterMemberId" outer_member_id: String,
    15 "Points" points: String, 16 "Province" province: String, 17 "Score" score: String, 18 "Sex" sex: String
} }

/// Syncs card info: `SyncCardInfo` of `retailadvqa` 2023-04-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/retailadvqa/2023-04-17/SyncCardInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCardInfo {
    pub body: Option<SyncCardInfoBody>,
}
operation! { SyncCardInfo() "SyncCardInfo" -> SyncCardInfoOutput {
    0 "body" body: SyncCardInfoBody
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SyncCardInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCardInfoBody {
    pub buyer_id: Option<String>,
    pub extra: Option<String>,
    pub gifters: Option<SyncCardInfoGifters>,
    pub occurred_at: Option<String>,
    pub open_merchant_id: Option<String>,
    pub order_id: Option<String>,
    pub present_detail: Option<Vec<SyncCardInfoPresentDetail>>,
    pub received_at: Option<String>,
    pub recipient: Option<SyncCardInfoRecipient>,
    pub status: Option<String>,
    pub theme: Option<String>,
    pub transfer_id: Option<String>,
    pub transferred_at: Option<String>,
}
input! { SyncCardInfoBody() {
    0 "BuyerId" buyer_id: String, 1 "Extra" extra: String, 2 "Gifters" gifters: SyncCardInfoGifters,
    3 "OccurredAt" occurred_at: String, 4 "OpenMerchantId" open_merchant_id: String, 5 "OrderId" order_id: String,
    6 "PresentDetail" present_detail: Vec<SyncCardInfoPresentDetail>, 7 "ReceivedAt" received_at: String,
    8 "Recipient" recipient: SyncCardInfoRecipient, 9 "Status" status: String, 10 "Theme" theme: String,
    11 "TransferId" transfer_id: String, 12 "TransferredAt" transferred_at: String
} }

/// In the request of [`SyncCardInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCardInfoGifters {
    pub header_img: Option<String>,
    pub id: Option<String>,
    pub nickname: Option<String>,
    pub open_id: Option<String>,
    pub phone: Option<String>,
}
input! { SyncCardInfoGifters() {
    0 "HeaderImg" header_img: String, 1 "Id" id: String, 2 "Nickname" nickname: String, 3 "OpenId" open_id: String,
    4 "Phone" phone: String
} }

/// In the request of [`SyncCardInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCardInfoPresentDetail {
    pub count: Option<i64>,
    pub item_id: Option<String>,
    pub name: Option<String>,
    pub price: Option<f64>,
    pub sku_id: Option<String>,
}
input! { SyncCardInfoPresentDetail() {
    0 "Count" count: i64, 1 "ItemId" item_id: String, 2 "Name" name: String, 3 "Price" price: f64,
    4 "SkuId" sku_id: String
} }

/// In the request of [`SyncCardInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCardInfoRecipient {
    pub header_img: Option<String>,
    pub id: Option<String>,
    pub nickname: Option<String>,
    pub open_id: Option<String>,
    pub phone: Option<String>,
}
input! { SyncCardInfoRecipient() {
    0 "HeaderImg" header_img: String, 1 "Id" id: String, 2 "Nickname" nickname: String, 3 "OpenId" open_id: String,
    4 "Phone" phone: String
} }

/// Response of [`SyncCardInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCardInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { SyncCardInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "HttpStatusCode" http_status_code: String, 3 "Message" message: String, 4 "Success" success: String
} }

/// Syncs member behavior info: `SyncMemberBehaviorInfo` of `retailadvqa` 2023-04-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/retailadvqa/2023-04-17/SyncMemberBehaviorInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMemberBehaviorInfo {
    pub body: Option<SyncMemberBehaviorInfoBody>,
}
operation! { SyncMemberBehaviorInfo() "SyncMemberBehaviorInfo" -> SyncMemberBehaviorInfoOutput {
    0 "body" body: SyncMemberBehaviorInfoBody
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SyncMemberBehaviorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMemberBehaviorInfoBody {
    pub action_duration: Option<String>,
    pub action_end_date: Option<String>,
    pub action_result: Option<bool>,
    pub action_start_date: Option<String>,
    pub action_sub_type: Option<String>,
    /// Required.
    pub action_type: Option<String>,
    pub extra: Option<String>,
    /// Required.
    pub open_merchant_id: Option<String>,
    /// Required.
    pub outer_member_id: Option<String>,
    /// Required.
    pub plat_form_type: Option<String>,
}
input! {
    SyncMemberBehaviorInfoBody(action_type: String, open_merchant_id: String, outer_member_id: String, plat_form_type: String) {
    0 "ActionDuration" action_duration: String, 1 "ActionEndDate" action_end_date: String,
    2 "ActionResult" action_result: bool, 3 "ActionStartDate" action_start_date: String,
    4 "ActionSubType" action_sub_type: String, 5 "ActionType" action_type: String, 6 "Extra" extra: String,
    7 "OpenMerchantId" open_merchant_id: String, 8 "OuterMemberId" outer_member_id: String,
    9 "PlatFormType" plat_form_type: String
} }

/// Response of [`SyncMemberBehaviorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMemberBehaviorInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncMemberBehaviorInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddMemberBasicInfo, BatchSaveOrderPop, CalculateMemberLevel, EditMemberBasicInfo, MemberAccountDetailPageQuery,
    MemberPointChange, QueryMemberBasicInfo, SyncCardInfo, SyncMemberBehaviorInfo
}
