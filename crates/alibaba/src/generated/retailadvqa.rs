//! `retailadvqa` 2023-04-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-shanghai", "quicka.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "quicka.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "quicka.cn-zhangjiakou.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-shanghai", "quicka-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "quicka-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "retailadvqa", version: "2023-04-17", code: "retailadvqa", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMemberBasicInfo {
    pub body: Option<AddMemberBasicInfoBody>,
}
operation! { AddMemberBasicInfo() "AddMemberBasicInfo" -> AddMemberBasicInfoOutput {
    0 "body" body: AddMemberBasicInfoBody
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMemberBasicInfoBody {
    pub area: Option<String>,
    pub avatar: Option<String>,
    pub birthday: Option<String>,
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
    pub open_merchant_id: Option<String>,
    pub plat_form_type: Option<String>,
    pub province: Option<String>,
    pub sex: Option<String>,
}
input! { AddMemberBasicInfoBody(channels: Vec<AddMemberBasicInfoChannels>, open_merchant_id: String, plat_form_type: String) {
    0 "Area" area: String, 1 "Avatar" avatar: String, 2 "Birthday" birthday: String,
    3 "Channels" channels: Vec<AddMemberBasicInfoChannels>, 4 "City" city: String, 5 "Country" country: String,
    6 "Email" email: String, 7 "Extra" extra: String, 8 "GmtCreate" gmt_create: String,
    9 "MemberName" member_name: String, 10 "MemberNickName" member_nick_name: String, 11 "MixMobile" mix_mobile: String,
    12 "Mobile" mobile: String, 13 "OpenMerchantId" open_merchant_id: String, 14 "PlatFormType" plat_form_type: String,
    15 "Province" province: String, 16 "Sex" sex: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMemberBasicInfoChannels {
    pub app_id: Option<String>,
    pub channel_code: Option<String>,
    pub channel_open_id: Option<String>,
    pub channel_union_id: Option<String>,
    pub scene: Option<String>,
}
input! { AddMemberBasicInfoChannels(channel_code: String) {
    0 "AppId" app_id: String, 1 "ChannelCode" channel_code: String, 2 "ChannelOpenId" channel_open_id: String,
    3 "ChannelUnionId" channel_union_id: String, 4 "Scene" scene: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMemberBasicInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub outer_member_id: Option<String>,
    pub success: Option<bool>,
}
model! { AddMemberBasicInfoOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "OuterMemberId" outer_member_id, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSaveOrderPop {
    pub orders: Option<Vec<BatchSaveOrderPopOrders>>,
}
operation! { BatchSaveOrderPop() "BatchSaveOrderPop" -> BatchSaveOrderPopOutput {
    0 "Orders" orders: Vec<BatchSaveOrderPopOrders>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSaveOrderPopOrders {
    pub adjust_fee: Option<String>,
    pub buyer_area: Option<String>,
    pub buyer_rate: Option<String>,
    pub channel_code: Option<String>,
    pub channel_open_id: Option<String>,
    pub commission_fee: Option<String>,
    pub consign_time: Option<String>,
    pub discount_fee: Option<String>,
    pub end_time: Option<String>,
    pub feature: Option<String>,
    pub open_merchant_id: Option<String>,
    pub open_order_id: Option<String>,
    pub order_create_time: Option<String>,
    pub order_payment: Option<String>,
    pub pay_time: Option<String>,
    pub platform_type: Option<String>,
    pub point_fee: Option<String>,
    pub post_fee: Option<String>,
    pub real_point_fee: Option<String>,
    pub receiver_city: Option<String>,
    pub receiver_state: Option<String>,
    pub seller_flag: Option<String>,
    pub seller_rate: Option<String>,
    pub shop_id: Option<String>,
    pub sid: Option<String>,
    pub status: Option<String>,
    pub sub_order_model_list: Option<Vec<BatchSaveOrderPopSubOrderModelList>>,
    pub total_fee: Option<String>,
    pub buyer_open_uid: Option<String>,
    pub trade_from: Option<String>,
}

/// What [`BatchSaveOrderPopOrders::new`] takes.
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
input! { BatchSaveOrderPopOrders{BatchSaveOrderPopOrdersRequired: channel_code, channel_open_id, open_merchant_id, open_order_id, order_create_time, order_payment, platform_type, shop_id, status, sub_order_model_list, total_fee} {
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
    pub open_sub_order_id: Option<String>,
    pub order_payment: Option<String>,
    pub order_tag: Option<String>,
    pub out_product_id: Option<String>,
    pub payment: Option<String>,
    pub product_amount: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub receiver_city: Option<String>,
    pub receiver_state: Option<String>,
    pub refund_id: Option<String>,
    pub refund_status: Option<String>,
    pub seller_flag: Option<String>,
    pub seller_rate: Option<String>,
    pub status: Option<String>,
    pub total_fee: Option<String>,
    pub trade_from: Option<String>,
}

/// What [`BatchSaveOrderPopSubOrderModelList::new`] takes.
pub struct BatchSaveOrderPopSubOrderModelListRequired {
    pub open_sub_order_id: String,
    pub order_payment: String,
    pub product_amount: String,
    pub status: String,
    pub total_fee: String,
}
input! { BatchSaveOrderPopSubOrderModelList{BatchSaveOrderPopSubOrderModelListRequired: open_sub_order_id, order_payment, product_amount, status, total_fee} {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSaveOrderPopOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { BatchSaveOrderPopOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateMemberLevel {
    pub body: Option<CalculateMemberLevelBody>,
}
operation! { CalculateMemberLevel() "CalculateMemberLevel" -> CalculateMemberLevelOutput {
    0 "Body" body: CalculateMemberLevelBody
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateMemberLevelBody {
    pub current_grade: Option<i64>,
    pub current_grade_name: Option<String>,
    pub member_id: Option<String>,
    pub open_merchant_id: Option<String>,
    pub platform_type: Option<String>,
    pub score: Option<String>,
    pub serial_no: Option<String>,
}

/// What [`CalculateMemberLevelBody::new`] takes.
pub struct CalculateMemberLevelBodyRequired {
    pub current_grade: i64,
    pub current_grade_name: String,
    pub member_id: String,
    pub open_merchant_id: String,
    pub platform_type: String,
    pub serial_no: String,
}
input! { CalculateMemberLevelBody{CalculateMemberLevelBodyRequired: current_grade, current_grade_name, member_id, open_merchant_id, platform_type, serial_no} {
    0 "CurrentGrade" current_grade: i64, 1 "CurrentGradeName" current_grade_name: String,
    2 "MemberId" member_id: String, 3 "OpenMerchantId" open_merchant_id: String, 4 "PlatformType" platform_type: String,
    5 "Score" score: String, 6 "SerialNo" serial_no: String
} }

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
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "Grade" grade, 3 "HttpStatusCode" http_status_code,
    4 "Message" message, 5 "OuterMemberId" outer_member_id, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMemberBasicInfo {
    pub body: Option<EditMemberBasicInfoBody>,
}
operation! { EditMemberBasicInfo() "EditMemberBasicInfo" -> EditMemberBasicInfoOutput {
    0 "Body" body: EditMemberBasicInfoBody
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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
    pub mobile: Option<String>,
    pub open_merchant_id: Option<String>,
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
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberAccountDetailPageQuery {
    pub body: Option<MemberAccountDetailPageQueryBody>,
}
operation! { MemberAccountDetailPageQuery() "MemberAccountDetailPageQuery" -> MemberAccountDetailPageQueryOutput {
    0 "body" body: MemberAccountDetailPageQueryBody
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberAccountDetailPageQueryBody {
    pub account_type: Option<i64>,
    pub end_time: Option<String>,
    pub open_merchant_id: Option<String>,
    pub outer_member_id: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub plat_form_type: Option<String>,
    pub start_time: Option<String>,
}
input! { MemberAccountDetailPageQueryBody(account_type: i64, open_merchant_id: String, outer_member_id: String, plat_form_type: String) {
    0 "AccountType" account_type: i64, 1 "EndTime" end_time: String, 2 "OpenMerchantId" open_merchant_id: String,
    3 "OuterMemberId" outer_member_id: String, 4 "Page" page: i64, 5 "PageSize" page_size: i64,
    6 "PlatFormType" plat_form_type: String, 7 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberAccountDetailPageQueryOutput {
    pub data: Option<Vec<MemberAccountDetailPageQueryData>>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
    pub total_count: Option<i64>,
}
model! { MemberAccountDetailPageQueryOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "Success" success,
    4 "TotalCount" total_count
} }

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
    0 "AccountBalance" account_balance, 1 "AccountType" account_type, 2 "ActivityType" activity_type,
    3 "ChannelCode" channel_code, 4 "DetailValue" detail_value, 5 "Extra" extra, 6 "GmtCreate" gmt_create,
    7 "GmtModified" gmt_modified, 8 "OpenMerchantId" open_merchant_id, 9 "OperateType" operate_type,
    10 "OuterMemberId" outer_member_id, 11 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberPointChange {
    pub body: Option<MemberPointChangeBody>,
}
operation! { MemberPointChange() "MemberPointChange" -> MemberPointChangeOutput {
    0 "body" body: MemberPointChangeBody
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberPointChangeBody {
    pub account_type: Option<String>,
    pub channel_code: Option<String>,
    pub extra: Option<String>,
    pub open_merchant_id: Option<String>,
    pub operate_type: Option<String>,
    pub outer_member_id: Option<String>,
    pub plat_form_type: Option<String>,
    pub quantity: Option<String>,
    pub serial_no: Option<String>,
}

/// What [`MemberPointChangeBody::new`] takes.
pub struct MemberPointChangeBodyRequired {
    pub account_type: String,
    pub open_merchant_id: String,
    pub operate_type: String,
    pub outer_member_id: String,
    pub plat_form_type: String,
    pub quantity: String,
    pub serial_no: String,
}
input! { MemberPointChangeBody{MemberPointChangeBodyRequired: account_type, open_merchant_id, operate_type, outer_member_id, plat_form_type, quantity, serial_no} {
    0 "AccountType" account_type: String, 1 "ChannelCode" channel_code: String, 2 "Extra" extra: String,
    3 "OpenMerchantId" open_merchant_id: String, 4 "OperateType" operate_type: String,
    5 "OuterMemberId" outer_member_id: String, 6 "PlatFormType" plat_form_type: String, 7 "Quantity" quantity: String,
    8 "SerialNo" serial_no: String
} }

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
    0 "AccountBalance" account_balance, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message,
    3 "LevelName" level_name, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberBasicInfo {
    pub body: Option<QueryMemberBasicInfoBody>,
}
operation! { QueryMemberBasicInfo() "QueryMemberBasicInfo" -> QueryMemberBasicInfoOutput {
    0 "body" body: QueryMemberBasicInfoBody
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberBasicInfoBody {
    pub channel_code: Option<String>,
    pub channel_open_id: Option<String>,
    pub mobile: Option<String>,
    pub open_merchant_id: Option<String>,
    pub outer_member_id: Option<String>,
    pub plat_form_type: Option<String>,
    pub r#type: Option<String>,
}
input! { QueryMemberBasicInfoBody(open_merchant_id: String, plat_form_type: String, r#type: String) {
    0 "ChannelCode" channel_code: String, 1 "ChannelOpenId" channel_open_id: String, 2 "Mobile" mobile: String,
    3 "OpenMerchantId" open_merchant_id: String, 4 "OuterMemberId" outer_member_id: String,
    5 "PlatFormType" plat_form_type: String, 6 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberBasicInfoOutput {
    pub data: Option<QueryMemberBasicInfoData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryMemberBasicInfoOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "Success" success
} }

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
    0 "Area" area, 1 "Avatar" avatar, 2 "Birthday" birthday, 3 "City" city, 4 "Country" country, 5 "Email" email,
    6 "Extra" extra, 7 "LevelName" level_name, 8 "LevelNum" level_num, 9 "MemberName" member_name,
    10 "MemberNickName" member_nick_name, 11 "Mobile" mobile, 12 "NearExpiredScore" near_expired_score,
    13 "OpenMerchantId" open_merchant_id, 14 "OuterMemberId" outer_member_id, 15 "Points" points,
    16 "Province" province, 17 "Score" score, 18 "Sex" sex
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCardInfo {
    pub body: Option<SyncCardInfoBody>,
}
operation! { SyncCardInfo() "SyncCardInfo" -> SyncCardInfoOutput {
    0 "body" body: SyncCardInfoBody
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMemberBehaviorInfo {
    pub body: Option<SyncMemberBehaviorInfoBody>,
}
operation! { SyncMemberBehaviorInfo() "SyncMemberBehaviorInfo" -> SyncMemberBehaviorInfoOutput {
    0 "body" body: SyncMemberBehaviorInfoBody
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMemberBehaviorInfoBody {
    pub action_duration: Option<String>,
    pub action_end_date: Option<String>,
    pub action_result: Option<bool>,
    pub action_start_date: Option<String>,
    pub action_sub_type: Option<String>,
    pub action_type: Option<String>,
    pub extra: Option<String>,
    pub open_merchant_id: Option<String>,
    pub outer_member_id: Option<String>,
    pub plat_form_type: Option<String>,
}
input! { SyncMemberBehaviorInfoBody(action_type: String, open_merchant_id: String, outer_member_id: String, plat_form_type: String) {
    0 "ActionDuration" action_duration: String, 1 "ActionEndDate" action_end_date: String,
    2 "ActionResult" action_result: bool, 3 "ActionStartDate" action_start_date: String,
    4 "ActionSubType" action_sub_type: String, 5 "ActionType" action_type: String, 6 "Extra" extra: String,
    7 "OpenMerchantId" open_merchant_id: String, 8 "OuterMemberId" outer_member_id: String,
    9 "PlatFormType" plat_form_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMemberBehaviorInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncMemberBehaviorInfoOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    AddMemberBasicInfo, BatchSaveOrderPop, CalculateMemberLevel, EditMemberBasicInfo, MemberAccountDetailPageQuery,
    MemberPointChange, QueryMemberBasicInfo, SyncCardInfo, SyncMemberBehaviorInfo
}
