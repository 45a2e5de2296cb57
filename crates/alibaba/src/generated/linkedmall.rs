//! `linkedmall` 2022-05-31.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "linkedmall.aliyuncs.com"),
        ("ap-northeast-2-pop", "linkedmall.aliyuncs.com"),
        ("ap-south-1", "linkedmall.aliyuncs.com"),
        ("ap-southeast-1", "linkedmall.aliyuncs.com"),
        ("ap-southeast-2", "linkedmall.aliyuncs.com"),
        ("ap-southeast-3", "linkedmall.aliyuncs.com"),
        ("ap-southeast-5", "linkedmall.aliyuncs.com"),
        ("cn-beijing", "linkedmall.aliyuncs.com"),
        ("cn-beijing-finance-1", "linkedmall.aliyuncs.com"),
        ("cn-beijing-finance-pop", "linkedmall.aliyuncs.com"),
        ("cn-beijing-gov-1", "linkedmall.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "linkedmall.aliyuncs.com"),
        ("cn-chengdu", "linkedmall.aliyuncs.com"),
        ("cn-edge-1", "linkedmall.aliyuncs.com"),
        ("cn-fujian", "linkedmall.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "linkedmall.aliyuncs.com"),
        ("cn-hangzhou", "linkedmall.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "linkedmall.aliyuncs.com"),
        ("cn-hangzhou-finance", "linkedmall.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "linkedmall.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "linkedmall.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "linkedmall.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "linkedmall.aliyuncs.com"),
        ("cn-hangzhou-test-306", "linkedmall.aliyuncs.com"),
        ("cn-hongkong", "linkedmall.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "linkedmall.aliyuncs.com"),
        ("cn-huhehaote", "linkedmall.aliyuncs.com"),
        ("cn-north-2-gov-1", "linkedmall.aliyuncs.com"),
        ("cn-qingdao", "linkedmall.aliyuncs.com"),
        ("cn-qingdao-nebula", "linkedmall.aliyuncs.com"),
        ("cn-shanghai", "linkedmall.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "linkedmall.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "linkedmall.aliyuncs.com"),
        ("cn-shanghai-finance-1", "linkedmall.aliyuncs.com"),
        ("cn-shanghai-inner", "linkedmall.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "linkedmall.aliyuncs.com"),
        ("cn-shenzhen", "linkedmall.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "linkedmall.aliyuncs.com"),
        ("cn-shenzhen-inner", "linkedmall.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "linkedmall.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "linkedmall.aliyuncs.com"),
        ("cn-wuhan", "linkedmall.aliyuncs.com"),
        ("cn-yushanfang", "linkedmall.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "linkedmall.aliyuncs.com"),
        ("cn-zhangjiakou", "linkedmall.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "linkedmall.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "linkedmall.aliyuncs.com"),
        ("eu-central-1", "linkedmall.aliyuncs.com"),
        ("eu-west-1", "linkedmall.aliyuncs.com"),
        ("eu-west-1-oxs", "linkedmall.aliyuncs.com"),
        ("me-east-1", "linkedmall.aliyuncs.com"),
        ("rus-west-1-pop", "linkedmall.aliyuncs.com"),
        ("us-east-1", "linkedmall.aliyuncs.com"),
        ("us-west-1", "linkedmall.aliyuncs.com"),
    ],
    vpc: &[("cn-hangzhou", "linkedmall.vpc-proxy.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "linkedmall", version: "2022-05-31", code: "linkedmall", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCreateDistributionOrder {
    pub buyer_id: Option<String>,
    pub delivery_address: Option<String>,
    pub distribution_out_trade_id: Option<String>,
    pub distribution_supplier_id: Option<String>,
    pub distributor_id: Option<String>,
    pub ext_info: Option<String>,
    pub item_info_lists: Option<Vec<ApplyCreateDistributionOrderItemInfoLists>>,
    pub tenant_id: Option<String>,
}
operation! { ApplyCreateDistributionOrder() "ApplyCreateDistributionOrder" -> ApplyCreateDistributionOrderOutput {
    0 "BuyerId" buyer_id: String, 1 "DeliveryAddress" delivery_address: String,
    2 "DistributionOutTradeId" distribution_out_trade_id: String,
    3 "DistributionSupplierId" distribution_supplier_id: String, 4 "DistributorId" distributor_id: String,
    5 "ExtInfo" ext_info: String, 6 "ItemInfoLists" item_info_lists: Vec<ApplyCreateDistributionOrderItemInfoLists>,
    7 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCreateDistributionOrderItemInfoLists {
    pub distribution_mall_id: Option<String>,
    pub lm_item_id: Option<String>,
    pub price: Option<i64>,
    pub quantity: Option<i64>,
    pub sku_id: Option<String>,
}
input! { ApplyCreateDistributionOrderItemInfoLists() {
    0 "DistributionMallId" distribution_mall_id: String, 1 "LmItemId" lm_item_id: String, 2 "Price" price: i64,
    3 "Quantity" quantity: i64, 4 "SkuId" sku_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCreateDistributionOrderOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ApplyCreateDistributionOrderOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefund4Distribution {
    pub apply_reason_text_id: Option<i64>,
    pub apply_refund_count: Option<i64>,
    pub apply_refund_fee: Option<i64>,
    pub biz_claim_type: Option<i64>,
    pub distributor_id: Option<String>,
    pub goods_status: Option<i64>,
    pub leave_message: Option<String>,
    pub leave_picture_lists: Option<Vec<ApplyRefund4DistributionLeavePictureLists>>,
    pub sub_distribution_order_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { ApplyRefund4Distribution() "ApplyRefund4Distribution" -> ApplyRefund4DistributionOutput {
    0 "ApplyReasonTextId" apply_reason_text_id: i64, 1 "ApplyRefundCount" apply_refund_count: i64,
    2 "ApplyRefundFee" apply_refund_fee: i64, 3 "BizClaimType" biz_claim_type: i64,
    4 "DistributorId" distributor_id: String, 5 "GoodsStatus" goods_status: i64, 6 "LeaveMessage" leave_message: String,
    7 "LeavePictureLists" leave_picture_lists: Vec<ApplyRefund4DistributionLeavePictureLists>,
    8 "SubDistributionOrderId" sub_distribution_order_id: String, 9 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefund4DistributionLeavePictureLists {
    pub desc: Option<String>,
    pub picture: Option<String>,
}
input! { ApplyRefund4DistributionLeavePictureLists() {
    0 "Desc" desc: String, 1 "Picture" picture: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefund4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<ApplyRefund4DistributionModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ApplyRefund4DistributionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefund4DistributionModel {
    pub dispute_id: Option<i64>,
    pub dispute_status: Option<i64>,
    pub dispute_type: Option<i64>,
    pub sub_distribution_order_id: Option<String>,
}
model! { ApplyRefund4DistributionModel {
    0 "DisputeId" dispute_id, 1 "DisputeStatus" dispute_status, 2 "DisputeType" dispute_type,
    3 "SubDistributionOrderId" sub_distribution_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDistributionTrade {
    pub distribution_trade_id: Option<String>,
    pub distributor_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { CancelDistributionTrade() "CancelDistributionTrade" -> CancelDistributionTradeOutput {
    0 "DistributionTradeId" distribution_trade_id: String, 1 "DistributorId" distributor_id: String,
    2 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDistributionTradeOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { CancelDistributionTradeOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "PageNumber" page_number, 4 "PageSize" page_size,
    5 "SubCode" sub_code, 6 "SubMessage" sub_message, 7 "Success" success, 8 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRefund4Distribution {
    pub dispute_id: Option<i64>,
    pub distributor_id: Option<String>,
    pub sub_distribution_order_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { CancelRefund4Distribution() "CancelRefund4Distribution" -> CancelRefund4DistributionOutput {
    0 "DisputeId" dispute_id: i64, 1 "DistributorId" distributor_id: String,
    2 "SubDistributionOrderId" sub_distribution_order_id: String, 3 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRefund4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<CancelRefund4DistributionModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { CancelRefund4DistributionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRefund4DistributionModel {
    pub dispute_id: Option<i64>,
    pub dispute_status: Option<i64>,
    pub dispute_type: Option<i64>,
    pub sub_distribution_order_id: Option<String>,
}
model! { CancelRefund4DistributionModel {
    0 "DisputeId" dispute_id, 1 "DisputeStatus" dispute_status, 2 "DisputeType" dispute_type,
    3 "SubDistributionOrderId" sub_distribution_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmDisburse4Distribution {
    pub distribution_trade_id: Option<String>,
    pub distributor_id: Option<String>,
    pub main_distribution_order_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { ConfirmDisburse4Distribution() "ConfirmDisburse4Distribution" -> ConfirmDisburse4DistributionOutput {
    0 "DistributionTradeId" distribution_trade_id: String, 1 "DistributorId" distributor_id: String,
    2 "MainDistributionOrderId" main_distribution_order_id: String, 3 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmDisburse4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ConfirmDisburse4DistributionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "PageNumber" page_number, 4 "PageSize" page_size,
    5 "SubCode" sub_code, 6 "SubMessage" sub_message, 7 "Success" success, 8 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitApplyRefund4Distribution {
    pub biz_claim_type: Option<i64>,
    pub distributor_id: Option<String>,
    pub goods_status: Option<i64>,
    pub sub_distribution_order_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { InitApplyRefund4Distribution() "InitApplyRefund4Distribution" -> InitApplyRefund4DistributionOutput {
    0 "BizClaimType" biz_claim_type: i64, 1 "DistributorId" distributor_id: String, 2 "GoodsStatus" goods_status: i64,
    3 "SubDistributionOrderId" sub_distribution_order_id: String, 4 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitApplyRefund4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<InitApplyRefund4DistributionModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { InitApplyRefund4DistributionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitApplyRefund4DistributionModel {
    pub biz_claim_type: Option<i64>,
    pub main_order_refund: Option<bool>,
    pub max_refund_fee_data: Option<InitApplyRefund4DistributionMaxRefundFeeData>,
    pub refund_reason_list: Option<Vec<InitApplyRefund4DistributionRefundReasonList>>,
    pub sub_distribution_order_id: Option<String>,
}
model! { InitApplyRefund4DistributionModel {
    0 "BizClaimType" biz_claim_type, 1 "MainOrderRefund" main_order_refund, 2 "MaxRefundFeeData" max_refund_fee_data,
    3 "RefundReasonList" refund_reason_list, 4 "SubDistributionOrderId" sub_distribution_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitApplyRefund4DistributionMaxRefundFeeData {
    pub max_refund_fee: Option<i64>,
    pub min_refund_fee: Option<i64>,
}
model! { InitApplyRefund4DistributionMaxRefundFeeData {
    0 "MaxRefundFee" max_refund_fee, 1 "MinRefundFee" min_refund_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitApplyRefund4DistributionRefundReasonList {
    pub proof_required: Option<bool>,
    pub reason_text_id: Option<String>,
    pub reason_tips: Option<String>,
    pub refund_desc_required: Option<bool>,
}
model! { InitApplyRefund4DistributionRefundReasonList {
    0 "ProofRequired" proof_required, 1 "ReasonTextId" reason_text_id, 2 "ReasonTips" reason_tips,
    3 "RefundDescRequired" refund_desc_required
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModifyRefund4Distribution {
    pub biz_claim_type: Option<i64>,
    pub dispute_id: Option<i64>,
    pub distributor_id: Option<String>,
    pub sub_distribution_order_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { InitModifyRefund4Distribution() "InitModifyRefund4Distribution" -> InitModifyRefund4DistributionOutput {
    0 "BizClaimType" biz_claim_type: i64, 1 "DisputeId" dispute_id: i64, 2 "DistributorId" distributor_id: String,
    3 "SubDistributionOrderId" sub_distribution_order_id: String, 4 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModifyRefund4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<InitModifyRefund4DistributionModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { InitModifyRefund4DistributionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModifyRefund4DistributionModel {
    pub biz_claim_type: Option<i64>,
    pub main_order_refund: Option<bool>,
    pub max_refund_fee_data: Option<InitModifyRefund4DistributionMaxRefundFeeData>,
    pub refund_reason_list: Option<Vec<InitModifyRefund4DistributionRefundReasonList>>,
    pub sub_distribution_order_id: Option<String>,
}
model! { InitModifyRefund4DistributionModel {
    0 "BizClaimType" biz_claim_type, 1 "MainOrderRefund" main_order_refund, 2 "MaxRefundFeeData" max_refund_fee_data,
    3 "RefundReasonList" refund_reason_list, 4 "SubDistributionOrderId" sub_distribution_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModifyRefund4DistributionMaxRefundFeeData {
    pub max_refund_fee: Option<i64>,
    pub min_refund_fee: Option<i64>,
}
model! { InitModifyRefund4DistributionMaxRefundFeeData {
    0 "MaxRefundFee" max_refund_fee, 1 "MinRefundFee" min_refund_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModifyRefund4DistributionRefundReasonList {
    pub proof_required: Option<bool>,
    pub reason_text_id: Option<String>,
    pub reason_tips: Option<String>,
    pub refund_desc_required: Option<bool>,
}
model! { InitModifyRefund4DistributionRefundReasonList {
    0 "ProofRequired" proof_required, 1 "ReasonTextId" reason_text_id, 2 "ReasonTips" reason_tips,
    3 "RefundDescRequired" refund_desc_required
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItem {
    pub distribution_mall_id: Option<String>,
    pub distributor_id: Option<String>,
    pub item_status: Option<i64>,
    pub lm_item_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tenant_id: Option<String>,
}
operation! { ListDistributionItem() "ListDistributionItem" -> ListDistributionItemOutput {
    0 "DistributionMallId" distribution_mall_id: String, 1 "DistributorId" distributor_id: String,
    2 "ItemStatus" item_status: i64, 3 "LmItemId" lm_item_id: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }
paged! { ListDistributionItem: ListDistributionItemModel = Number "PageNumber", "Model" model, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<Vec<ListDistributionItemModel>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDistributionItemOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemModel {
    pub category: Option<String>,
    pub category_chain: Option<Vec<ListDistributionItemCategoryChain>>,
    pub category_id: Option<i64>,
    pub desc_option: Option<String>,
    pub distribution_mall_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub has_quantity: Option<bool>,
    pub is_can_sell: Option<bool>,
    pub item_desc: Option<String>,
    pub item_id: Option<i64>,
    pub item_id_str: Option<String>,
    pub item_images: Option<Vec<String>>,
    pub item_name: Option<String>,
    pub item_title: Option<String>,
    pub lm_attribute_map: Option<BTreeMap<String, String>>,
    pub lm_attribute_models: Option<Vec<ListDistributionItemLmAttributeModels>>,
    pub lm_item_id: Option<String>,
    pub main_pic_url: Option<String>,
    pub pic_url: Option<String>,
    pub price_cent_scope: Option<String>,
    pub properties_json: Option<String>,
    pub quantity: Option<i64>,
    pub reserved_price: Option<i64>,
    pub reserved_price_scope: Option<String>,
    pub simple_quantity: Option<String>,
    pub simple_total_sold_quantity: Option<String>,
    pub sku_list: Option<Vec<ListDistributionItemSkuList>>,
    pub status: Option<i64>,
    pub tips: Option<String>,
    pub total_sold_quantity: Option<i64>,
}
model! { ListDistributionItemModel {
    0 "Category" category, 1 "CategoryChain" category_chain, 2 "CategoryId" category_id, 3 "DescOption" desc_option,
    4 "DistributionMallId" distribution_mall_id, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified,
    7 "HasQuantity" has_quantity, 8 "IsCanSell" is_can_sell, 9 "ItemDesc" item_desc, 10 "ItemId" item_id,
    11 "ItemIdStr" item_id_str, 12 "ItemImages" item_images, 13 "ItemName" item_name, 14 "ItemTitle" item_title,
    15 "LmAttributeMap" lm_attribute_map, 16 "LmAttributeModels" lm_attribute_models, 17 "LmItemId" lm_item_id,
    18 "MainPicUrl" main_pic_url, 19 "PicUrl" pic_url, 20 "PriceCentScope" price_cent_scope,
    21 "PropertiesJson" properties_json, 22 "Quantity" quantity, 23 "ReservedPrice" reserved_price,
    24 "ReservedPriceScope" reserved_price_scope, 25 "SimpleQuantity" simple_quantity,
    26 "SimpleTotalSoldQuantity" simple_total_sold_quantity, 27 "SkuList" sku_list, 28 "Status" status, 29 "Tips" tips,
    30 "TotalSoldQuantity" total_sold_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemCategoryChain {
    pub category_id: Option<i64>,
    pub leaf: Option<bool>,
    pub level: Option<i64>,
    pub name: Option<String>,
    pub parent_id: Option<i64>,
}
model! { ListDistributionItemCategoryChain {
    0 "CategoryId" category_id, 1 "Leaf" leaf, 2 "Level" level, 3 "Name" name, 4 "ParentId" parent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemLmAttributeModels {
    pub attr_id: Option<i64>,
    pub category: Option<i64>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub restriction: Option<String>,
    pub scope_list: Option<Vec<String>>,
    pub value: Option<String>,
}
model! { ListDistributionItemLmAttributeModels {
    0 "AttrId" attr_id, 1 "Category" category, 2 "DataType" data_type, 3 "Description" description, 4 "Name" name,
    5 "Restriction" restriction, 6 "ScopeList" scope_list, 7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemSkuList {
    pub can_sell: Option<bool>,
    pub customized_attribute_map: Option<BTreeMap<String, String>>,
    pub ext_info: Option<String>,
    pub gmt_modified: Option<String>,
    pub has_quantity: Option<bool>,
    pub item_id: Option<i64>,
    pub lm_attribute_models: Option<Vec<ListDistributionItemSkuListLmAttributeModels>>,
    pub lm_item_id: Option<String>,
    pub price_cent: Option<i64>,
    pub quantity: Option<i64>,
    pub reserved_price: Option<i64>,
    pub simple_quantity: Option<String>,
    pub sku_desc: Option<String>,
    pub sku_id: Option<i64>,
    pub sku_pic_url: Option<String>,
    pub sku_properties: Option<BTreeMap<String, String>>,
    pub sku_properties_json: Option<String>,
    pub sku_title: Option<String>,
    pub status: Option<i64>,
    pub tips: Option<String>,
    pub lm_sku_attribute_map: Option<BTreeMap<String, String>>,
}
model! { ListDistributionItemSkuList {
    0 "CanSell" can_sell, 1 "CustomizedAttributeMap" customized_attribute_map, 2 "ExtInfo" ext_info,
    3 "GmtModified" gmt_modified, 4 "HasQuantity" has_quantity, 5 "ItemId" item_id,
    6 "LmAttributeModels" lm_attribute_models, 7 "LmItemId" lm_item_id, 8 "PriceCent" price_cent, 9 "Quantity" quantity,
    10 "ReservedPrice" reserved_price, 11 "SimpleQuantity" simple_quantity, 12 "SkuDesc" sku_desc, 13 "SkuId" sku_id,
    14 "SkuPicUrl" sku_pic_url, 15 "SkuProperties" sku_properties, 16 "SkuPropertiesJson" sku_properties_json,
    17 "SkuTitle" sku_title, 18 "Status" status, 19 "Tips" tips, 20 "lmSkuAttributeMap" lm_sku_attribute_map
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemSkuListLmAttributeModels {
    pub attr_id: Option<i64>,
    pub category: Option<i64>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub restriction: Option<String>,
    pub scope_list: Option<Vec<String>>,
    pub value: Option<String>,
}
model! { ListDistributionItemSkuListLmAttributeModels {
    0 "AttrId" attr_id, 1 "Category" category, 2 "DataType" data_type, 3 "Description" description, 4 "Name" name,
    5 "Restriction" restriction, 6 "ScopeList" scope_list, 7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemWithoutCache {
    pub distribution_mall_id: Option<String>,
    pub distributor_id: Option<String>,
    pub item_status: Option<i64>,
    pub lm_item_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tenant_id: Option<String>,
}
operation! { ListDistributionItemWithoutCache()
    "ListDistributionItemWithoutCache" -> ListDistributionItemWithoutCacheOutput {
    0 "DistributionMallId" distribution_mall_id: String, 1 "DistributorId" distributor_id: String,
    2 "ItemStatus" item_status: i64, 3 "LmItemId" lm_item_id: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }
paged! { ListDistributionItemWithoutCache: ListDistributionItemWithoutCacheModel =
    Number "PageNumber", "Model" model, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemWithoutCacheOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<Vec<ListDistributionItemWithoutCacheModel>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDistributionItemWithoutCacheOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemWithoutCacheModel {
    pub category_id: Option<i64>,
    pub category_ids: Option<Vec<i64>>,
    pub city: Option<String>,
    pub current: Option<String>,
    pub customized_attribute_map: Option<BTreeMap<String, String>>,
    pub desc_option: Option<String>,
    pub desc_path: Option<String>,
    pub distribution_mall_id: Option<String>,
    pub features: Option<BTreeMap<String, String>>,
    pub first_pic_url: Option<String>,
    pub has_quantity: Option<bool>,
    pub iforest_props: Option<Vec<BTreeMap<String, String>>>,
    pub invoice_type: Option<i64>,
    pub is_can_not_be_sold_code: Option<String>,
    pub is_can_not_be_sold_message: Option<String>,
    pub is_can_sell: Option<bool>,
    pub is_seller_pay_postfee: Option<bool>,
    pub item_id: Option<i64>,
    pub item_images: Option<Vec<String>>,
    pub item_title: Option<String>,
    pub item_total_simple_value: Option<String>,
    pub item_total_value: Option<i64>,
    pub lm_item_attribute_map: Option<BTreeMap<String, String>>,
    pub lm_item_category: Option<String>,
    pub lm_item_id: Option<String>,
    pub main_pic_url: Option<String>,
    pub min_price: Option<i64>,
    pub properties: Option<BTreeMap<String, Vec<String>>>,
    pub prov: Option<String>,
    pub quantity: Option<i64>,
    pub reserved_price: Option<i64>,
    pub secured_transactions: Option<i64>,
    pub simple_quantity: Option<String>,
    pub sku_models: Option<Vec<ListDistributionItemWithoutCacheSkuModels>>,
    pub sku_propertys: Option<Vec<ListDistributionItemWithoutCacheSkuPropertys>>,
    pub third_party_item_id: Option<String>,
    pub third_party_name: Option<String>,
    pub user_type: Option<i64>,
    pub video_pic_url: Option<String>,
    pub video_url: Option<String>,
    pub virtual_item_type: Option<String>,
}
model! { ListDistributionItemWithoutCacheModel {
    0 "CategoryId" category_id, 1 "CategoryIds" category_ids, 2 "City" city, 3 "Current" current,
    4 "CustomizedAttributeMap" customized_attribute_map, 5 "DescOption" desc_option, 6 "DescPath" desc_path,
    7 "DistributionMallId" distribution_mall_id, 8 "Features" features, 9 "FirstPicUrl" first_pic_url,
    10 "HasQuantity" has_quantity, 11 "IforestProps" iforest_props, 12 "InvoiceType" invoice_type,
    13 "IsCanNotBeSoldCode" is_can_not_be_sold_code, 14 "IsCanNotBeSoldMessage" is_can_not_be_sold_message,
    15 "IsCanSell" is_can_sell, 16 "IsSellerPayPostfee" is_seller_pay_postfee, 17 "ItemId" item_id,
    18 "ItemImages" item_images, 19 "ItemTitle" item_title, 20 "ItemTotalSimpleValue" item_total_simple_value,
    21 "ItemTotalValue" item_total_value, 22 "LmItemAttributeMap" lm_item_attribute_map,
    23 "LmItemCategory" lm_item_category, 24 "LmItemId" lm_item_id, 25 "MainPicUrl" main_pic_url,
    26 "MinPrice" min_price, 27 "Properties" properties, 28 "Prov" prov, 29 "Quantity" quantity,
    30 "ReservedPrice" reserved_price, 31 "SecuredTransactions" secured_transactions,
    32 "SimpleQuantity" simple_quantity, 33 "SkuModels" sku_models, 34 "SkuPropertys" sku_propertys,
    35 "ThirdPartyItemId" third_party_item_id, 36 "ThirdPartyName" third_party_name, 37 "UserType" user_type,
    38 "VideoPicUrl" video_pic_url, 39 "VideoUrl" video_url, 40 "VirtualItemType" virtual_item_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemWithoutCacheSkuModels {
    pub customized_attribute_map: Option<BTreeMap<String, String>>,
    pub distribution_mall_id: Option<String>,
    pub ext_json: Option<String>,
    pub has_quantity: Option<bool>,
    pub invoice_type: Option<i64>,
    pub is_can_not_be_sold_code: Option<String>,
    pub is_can_not_be_sold_message: Option<String>,
    pub item_id: Option<i64>,
    pub lm_item_id: Option<String>,
    pub lm_sku_attribute_map: Option<BTreeMap<String, String>>,
    pub price_cent: Option<i64>,
    pub quantity: Option<i64>,
    pub reserved_price: Option<i64>,
    pub simple_quantity: Option<String>,
    pub sku_id: Option<i64>,
    pub sku_pic_url: Option<String>,
    pub sku_pvs: Option<String>,
    pub sku_title: Option<String>,
    pub status: Option<i64>,
    pub supplier_price: Option<i64>,
}
model! { ListDistributionItemWithoutCacheSkuModels {
    0 "CustomizedAttributeMap" customized_attribute_map, 1 "DistributionMallId" distribution_mall_id,
    2 "ExtJson" ext_json, 3 "HasQuantity" has_quantity, 4 "InvoiceType" invoice_type,
    5 "IsCanNotBeSoldCode" is_can_not_be_sold_code, 6 "IsCanNotBeSoldMessage" is_can_not_be_sold_message,
    7 "ItemId" item_id, 8 "LmItemId" lm_item_id, 9 "LmSkuAttributeMap" lm_sku_attribute_map, 10 "PriceCent" price_cent,
    11 "Quantity" quantity, 12 "ReservedPrice" reserved_price, 13 "SimpleQuantity" simple_quantity, 14 "SkuId" sku_id,
    15 "SkuPicUrl" sku_pic_url, 16 "SkuPvs" sku_pvs, 17 "SkuTitle" sku_title, 18 "Status" status,
    19 "SupplierPrice" supplier_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemWithoutCacheSkuPropertys {
    pub id: Option<i64>,
    pub text: Option<String>,
    pub values: Option<Vec<ListDistributionItemWithoutCacheValues>>,
}
model! { ListDistributionItemWithoutCacheSkuPropertys {
    0 "Id" id, 1 "Text" text, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemWithoutCacheValues {
    pub id: Option<i64>,
    pub text: Option<String>,
}
model! { ListDistributionItemWithoutCacheValues {
    0 "Id" id, 1 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionMall {
    pub channel_supplier_id: Option<String>,
    pub distribution_mall_id: Option<String>,
    pub distribution_mall_name: Option<String>,
    pub distributor_id: Option<String>,
    pub end_date: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_date: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { ListDistributionMall() "ListDistributionMall" -> ListDistributionMallOutput {
    0 "ChannelSupplierId" channel_supplier_id: String, 1 "DistributionMallId" distribution_mall_id: String,
    2 "DistributionMallName" distribution_mall_name: String, 3 "DistributorId" distributor_id: String,
    4 "EndDate" end_date: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "StartDate" start_date: String, 8 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }
paged! { ListDistributionMall: ListDistributionMallModel = Number "PageNumber", "Model" model, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionMallOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<Vec<ListDistributionMallModel>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDistributionMallOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionMallModel {
    pub channel_supplier_id: Option<String>,
    pub distribution_mall_id: Option<String>,
    pub distribution_mall_name: Option<String>,
    pub distribution_mall_type: Option<String>,
    pub end_date: Option<String>,
    pub start_date: Option<String>,
    pub status: Option<String>,
}
model! { ListDistributionMallModel {
    0 "ChannelSupplierId" channel_supplier_id, 1 "DistributionMallId" distribution_mall_id,
    2 "DistributionMallName" distribution_mall_name, 3 "DistributionMallType" distribution_mall_type,
    4 "EndDate" end_date, 5 "StartDate" start_date, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRefund4Distribution {
    pub apply_reason_text_id: Option<i64>,
    pub apply_refund_count: Option<i64>,
    pub apply_refund_fee: Option<i64>,
    pub biz_claim_type: Option<i64>,
    pub dispute_id: Option<i64>,
    pub distributor_id: Option<String>,
    pub goods_status: Option<i64>,
    pub leave_message: Option<String>,
    pub leave_picture_lists: Option<Vec<ModifyRefund4DistributionLeavePictureLists>>,
    pub sub_distribution_order_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { ModifyRefund4Distribution() "ModifyRefund4Distribution" -> ModifyRefund4DistributionOutput {
    0 "ApplyReasonTextId" apply_reason_text_id: i64, 1 "ApplyRefundCount" apply_refund_count: i64,
    2 "ApplyRefundFee" apply_refund_fee: i64, 3 "BizClaimType" biz_claim_type: i64, 4 "DisputeId" dispute_id: i64,
    5 "DistributorId" distributor_id: String, 6 "GoodsStatus" goods_status: i64, 7 "LeaveMessage" leave_message: String,
    8 "LeavePictureLists" leave_picture_lists: Vec<ModifyRefund4DistributionLeavePictureLists>,
    9 "SubDistributionOrderId" sub_distribution_order_id: String, 10 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRefund4DistributionLeavePictureLists {
    pub desc: Option<String>,
    pub picture: Option<String>,
}
input! { ModifyRefund4DistributionLeavePictureLists() {
    0 "Desc" desc: String, 1 "Picture" picture: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRefund4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<ModifyRefund4DistributionModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ModifyRefund4DistributionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRefund4DistributionModel {
    pub dispute_id: Option<i64>,
    pub dispute_status: Option<i64>,
    pub dispute_type: Option<i64>,
    pub sub_distribution_order_id: Option<String>,
}
model! { ModifyRefund4DistributionModel {
    0 "DisputeId" dispute_id, 1 "DisputeStatus" dispute_status, 2 "DisputeType" dispute_type,
    3 "SubDistributionOrderId" sub_distribution_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChildDivisionCodeById {
    pub distributor_id: Option<String>,
    pub division_code: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { QueryChildDivisionCodeById() "QueryChildDivisionCodeById" -> QueryChildDivisionCodeByIdOutput {
    0 "DistributorId" distributor_id: String, 1 "DivisionCode" division_code: String, 2 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChildDivisionCodeByIdOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<QueryChildDivisionCodeByIdModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryChildDivisionCodeByIdOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChildDivisionCodeByIdModel {
    pub division_list: Option<Vec<QueryChildDivisionCodeByIdDivisionList>>,
}
model! { QueryChildDivisionCodeByIdModel {
    0 "DivisionList" division_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChildDivisionCodeByIdDivisionList {
    pub division_code: Option<i64>,
    pub division_level: Option<i64>,
    pub division_name: Option<String>,
    pub parent_id: Option<i64>,
    pub pinyin: Option<String>,
}
model! { QueryChildDivisionCodeByIdDivisionList {
    0 "DivisionCode" division_code, 1 "DivisionLevel" division_level, 2 "DivisionName" division_name,
    3 "ParentId" parent_id, 4 "Pinyin" pinyin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDistributionBillDetail {
    pub bill_id: Option<String>,
    pub bill_period: Option<String>,
    pub bill_status: Option<String>,
    pub distribution_mall_id: Option<String>,
    pub distribution_mall_name: Option<String>,
    pub distributor_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tenant_id: Option<String>,
}
operation! { QueryDistributionBillDetail() "QueryDistributionBillDetail" -> QueryDistributionBillDetailOutput {
    0 "BillId" bill_id: String, 1 "BillPeriod" bill_period: String, 2 "BillStatus" bill_status: String,
    3 "DistributionMallId" distribution_mall_id: String, 4 "DistributionMallName" distribution_mall_name: String,
    5 "DistributorId" distributor_id: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }
paged! { QueryDistributionBillDetail: String = Number "PageNumber", "Model.Data" model.data, total "Model.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDistributionBillDetailOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<QueryDistributionBillDetailModel>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDistributionBillDetailOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "SubCode" sub_code,
    5 "SubMessage" sub_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDistributionBillDetailModel {
    pub data: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryDistributionBillDetailModel {
    0 "Data" data, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDistributionMall {
    pub distribution_mall_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { QueryDistributionMall() "QueryDistributionMall" -> QueryDistributionMallOutput {
    0 "DistributionMallId" distribution_mall_id: String, 1 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDistributionMallOutput {
    pub biz_view_data: Option<BTreeMap<String, Value>>,
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<QueryDistributionMallModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryDistributionMallOutput {
    0 "BizViewData" biz_view_data, 1 "Code" code, 2 "LogsId" logs_id, 3 "Message" message, 4 "Model" model,
    5 "PageNumber" page_number, 6 "PageSize" page_size, 7 "SubCode" sub_code, 8 "SubMessage" sub_message,
    9 "Success" success, 10 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDistributionMallModel {
    pub channel_supplier_id: Option<String>,
    pub distribution_mall_id: Option<String>,
    pub distribution_mall_name: Option<String>,
    pub distribution_mall_type: Option<String>,
    pub distributor_id: Option<String>,
    pub end_date: Option<String>,
    pub start_date: Option<String>,
    pub status: Option<String>,
}
model! { QueryDistributionMallModel {
    0 "ChannelSupplierId" channel_supplier_id, 1 "DistributionMallId" distribution_mall_id,
    2 "DistributionMallName" distribution_mall_name, 3 "DistributionMallType" distribution_mall_type,
    4 "DistributorId" distributor_id, 5 "EndDate" end_date, 6 "StartDate" start_date, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDistributionTradeStatus {
    pub distribution_supplier_id: Option<String>,
    pub distribution_trade_id: Option<String>,
    pub distributor_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { QueryDistributionTradeStatus() "QueryDistributionTradeStatus" -> QueryDistributionTradeStatusOutput {
    0 "DistributionSupplierId" distribution_supplier_id: String, 1 "DistributionTradeId" distribution_trade_id: String,
    2 "DistributorId" distributor_id: String, 3 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDistributionTradeStatusOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryDistributionTradeStatusOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetail {
    pub distribution_mall_id: Option<String>,
    pub distributor_id: Option<String>,
    pub lm_item_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { QueryItemDetail() "QueryItemDetail" -> QueryItemDetailOutput {
    0 "DistributionMallId" distribution_mall_id: String, 1 "DistributorId" distributor_id: String,
    2 "LmItemId" lm_item_id: String, 3 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailOutput {
    pub biz_view_data: Option<BTreeMap<String, Value>>,
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<QueryItemDetailModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryItemDetailOutput {
    0 "BizViewData" biz_view_data, 1 "Code" code, 2 "LogsId" logs_id, 3 "Message" message, 4 "Model" model,
    5 "PageNumber" page_number, 6 "PageSize" page_size, 7 "SubCode" sub_code, 8 "SubMessage" sub_message,
    9 "Success" success, 10 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailModel {
    pub can_not_be_sold_code: Option<String>,
    pub can_not_be_sold_message: Option<String>,
    pub category_id: Option<i64>,
    pub category_ids: Option<Vec<i64>>,
    pub city: Option<String>,
    pub current: Option<String>,
    pub customized_attribute_map: Option<BTreeMap<String, String>>,
    pub desc_option: Option<String>,
    pub desc_path: Option<String>,
    pub distribution_mall_id: Option<String>,
    pub features: Option<BTreeMap<String, String>>,
    pub first_pic_url: Option<String>,
    pub has_quantity: Option<bool>,
    pub iforest_props: Option<Vec<BTreeMap<String, String>>>,
    pub invoice_type: Option<i64>,
    pub is_can_sell: Option<bool>,
    pub is_seller_pay_postfee: Option<bool>,
    pub item_id: Option<i64>,
    pub item_images: Option<Vec<String>>,
    pub item_title: Option<String>,
    pub item_total_simple_value: Option<String>,
    pub item_total_value: Option<i64>,
    pub lm_item_attribute_map: Option<BTreeMap<String, String>>,
    pub lm_item_category: Option<String>,
    pub lm_item_id: Option<String>,
    pub main_pic_url: Option<String>,
    pub min_price: Option<i64>,
    pub properties: Option<BTreeMap<String, Vec<String>>>,
    pub prov: Option<String>,
    pub quantity: Option<i64>,
    pub reserved_price: Option<i64>,
    pub simple_quantity: Option<String>,
    pub sku_models: Option<Vec<QueryItemDetailSkuModels>>,
    pub sku_propertys: Option<Vec<QueryItemDetailSkuPropertys>>,
    pub third_party_item_id: Option<String>,
    pub third_party_name: Option<String>,
    pub video_pic_url: Option<String>,
    pub video_url: Option<String>,
    pub virtual_item_type: Option<String>,
}
model! { QueryItemDetailModel {
    0 "CanNotBeSoldCode" can_not_be_sold_code, 1 "CanNotBeSoldMessage" can_not_be_sold_message,
    2 "CategoryId" category_id, 3 "CategoryIds" category_ids, 4 "City" city, 5 "Current" current,
    6 "CustomizedAttributeMap" customized_attribute_map, 7 "DescOption" desc_option, 8 "DescPath" desc_path,
    9 "DistributionMallId" distribution_mall_id, 10 "Features" features, 11 "FirstPicUrl" first_pic_url,
    12 "HasQuantity" has_quantity, 13 "IforestProps" iforest_props, 14 "InvoiceType" invoice_type,
    15 "IsCanSell" is_can_sell, 16 "IsSellerPayPostfee" is_seller_pay_postfee, 17 "ItemId" item_id,
    18 "ItemImages" item_images, 19 "ItemTitle" item_title, 20 "ItemTotalSimpleValue" item_total_simple_value,
    21 "ItemTotalValue" item_total_value, 22 "LmItemAttributeMap" lm_item_attribute_map,
    23 "LmItemCategory" lm_item_category, 24 "LmItemId" lm_item_id, 25 "MainPicUrl" main_pic_url,
    26 "MinPrice" min_price, 27 "Properties" properties, 28 "Prov" prov, 29 "Quantity" quantity,
    30 "ReservedPrice" reserved_price, 31 "SimpleQuantity" simple_quantity, 32 "SkuModels" sku_models,
    33 "SkuPropertys" sku_propertys, 34 "ThirdPartyItemId" third_party_item_id, 35 "ThirdPartyName" third_party_name,
    36 "VideoPicUrl" video_pic_url, 37 "VideoUrl" video_url, 38 "VirtualItemType" virtual_item_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailSkuModels {
    pub can_not_be_sold_code: Option<String>,
    pub can_not_be_sold_message: Option<String>,
    pub customized_attribute_map: Option<BTreeMap<String, String>>,
    pub distribution_mall_id: Option<String>,
    pub ext_json: Option<String>,
    pub has_quantity: Option<bool>,
    pub invoice_type: Option<i64>,
    pub item_id: Option<i64>,
    pub lm_item_id: Option<String>,
    pub lm_sku_attribute_map: Option<BTreeMap<String, String>>,
    pub price_cent: Option<i64>,
    pub quantity: Option<i64>,
    pub reserved_price: Option<i64>,
    pub simple_quantity: Option<String>,
    pub sku_id: Option<i64>,
    pub sku_pic_url: Option<String>,
    pub sku_pvs: Option<String>,
    pub sku_title: Option<String>,
    pub status: Option<i64>,
}
model! { QueryItemDetailSkuModels {
    0 "CanNotBeSoldCode" can_not_be_sold_code, 1 "CanNotBeSoldMessage" can_not_be_sold_message,
    2 "CustomizedAttributeMap" customized_attribute_map, 3 "DistributionMallId" distribution_mall_id,
    4 "ExtJson" ext_json, 5 "HasQuantity" has_quantity, 6 "InvoiceType" invoice_type, 7 "ItemId" item_id,
    8 "LmItemId" lm_item_id, 9 "LmSkuAttributeMap" lm_sku_attribute_map, 10 "PriceCent" price_cent,
    11 "Quantity" quantity, 12 "ReservedPrice" reserved_price, 13 "SimpleQuantity" simple_quantity, 14 "SkuId" sku_id,
    15 "SkuPicUrl" sku_pic_url, 16 "SkuPvs" sku_pvs, 17 "SkuTitle" sku_title, 18 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailSkuPropertys {
    pub id: Option<i64>,
    pub text: Option<String>,
    pub values: Option<Vec<QueryItemDetailValues>>,
}
model! { QueryItemDetailSkuPropertys {
    0 "Id" id, 1 "Text" text, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailValues {
    pub id: Option<i64>,
    pub text: Option<String>,
}
model! { QueryItemDetailValues {
    0 "Id" id, 1 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailWithDivision {
    pub distribution_mall_id: Option<String>,
    pub distributor_id: Option<String>,
    pub division_code: Option<String>,
    pub lm_item_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { QueryItemDetailWithDivision() "QueryItemDetailWithDivision" -> QueryItemDetailWithDivisionOutput {
    0 "DistributionMallId" distribution_mall_id: String, 1 "DistributorId" distributor_id: String,
    2 "DivisionCode" division_code: String, 3 "LmItemId" lm_item_id: String, 4 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailWithDivisionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<QueryItemDetailWithDivisionModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryItemDetailWithDivisionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailWithDivisionModel {
    pub can_not_be_sold_code: Option<String>,
    pub can_not_be_sold_massage: Option<String>,
    pub can_sell: Option<bool>,
    pub category_id: Option<i64>,
    pub category_ids: Option<Vec<i64>>,
    pub city: Option<String>,
    pub current: Option<String>,
    pub customized_attribute_map: Option<BTreeMap<String, String>>,
    pub desc_option: Option<String>,
    pub desc_path: Option<String>,
    pub distribution_mall_id: Option<String>,
    pub features: Option<BTreeMap<String, String>>,
    pub first_pic_url: Option<String>,
    pub has_quantity: Option<bool>,
    pub iforest_props: Option<Vec<BTreeMap<String, String>>>,
    pub invoice_type: Option<i64>,
    pub item_id: Option<i64>,
    pub item_images: Option<Vec<String>>,
    pub item_title: Option<String>,
    pub item_total_simple_value: Option<String>,
    pub item_total_value: Option<i64>,
    pub lm_item_attribute_map: Option<BTreeMap<String, String>>,
    pub lm_item_category: Option<String>,
    pub lm_item_id: Option<String>,
    pub main_pic_url: Option<String>,
    pub min_price: Option<i64>,
    pub properties: Option<BTreeMap<String, Vec<String>>>,
    pub prov: Option<String>,
    pub quantity: Option<i64>,
    pub reserve_price: Option<i64>,
    pub secured_transactions: Option<i64>,
    pub seller_pay_postfee: Option<bool>,
    pub simple_quantity: Option<String>,
    pub sku_models: Option<Vec<QueryItemDetailWithDivisionSkuModels>>,
    pub sku_propertys: Option<Vec<QueryItemDetailWithDivisionSkuPropertys>>,
    pub third_party_item_id: Option<String>,
    pub third_party_name: Option<String>,
    pub user_type: Option<i64>,
    pub video_pic_url: Option<String>,
    pub video_url: Option<String>,
    pub virtual_item_type: Option<String>,
}
model! { QueryItemDetailWithDivisionModel {
    0 "CanNotBeSoldCode" can_not_be_sold_code, 1 "CanNotBeSoldMassage" can_not_be_sold_massage, 2 "CanSell" can_sell,
    3 "CategoryId" category_id, 4 "CategoryIds" category_ids, 5 "City" city, 6 "Current" current,
    7 "CustomizedAttributeMap" customized_attribute_map, 8 "DescOption" desc_option, 9 "DescPath" desc_path,
    10 "DistributionMallId" distribution_mall_id, 11 "Features" features, 12 "FirstPicUrl" first_pic_url,
    13 "HasQuantity" has_quantity, 14 "IforestProps" iforest_props, 15 "InvoiceType" invoice_type, 16 "ItemId" item_id,
    17 "ItemImages" item_images, 18 "ItemTitle" item_title, 19 "ItemTotalSimpleValue" item_total_simple_value,
    20 "ItemTotalValue" item_total_value, 21 "LmItemAttributeMap" lm_item_attribute_map,
    22 "LmItemCategory" lm_item_category, 23 "LmItemId" lm_item_id, 24 "MainPicUrl" main_pic_url,
    25 "MinPrice" min_price, 26 "Properties" properties, 27 "Prov" prov, 28 "Quantity" quantity,
    29 "ReservePrice" reserve_price, 30 "SecuredTransactions" secured_transactions,
    31 "SellerPayPostfee" seller_pay_postfee, 32 "SimpleQuantity" simple_quantity, 33 "SkuModels" sku_models,
    34 "SkuPropertys" sku_propertys, 35 "ThirdPartyItemId" third_party_item_id, 36 "ThirdPartyName" third_party_name,
    37 "UserType" user_type, 38 "VideoPicUrl" video_pic_url, 39 "VideoUrl" video_url,
    40 "VirtualItemType" virtual_item_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailWithDivisionSkuModels {
    pub can_not_be_sold_code: Option<String>,
    pub can_not_be_sold_massage: Option<String>,
    pub customized_attribute_map: Option<BTreeMap<String, String>>,
    pub distribution_mall_id: Option<String>,
    pub ext_json: Option<String>,
    pub has_quantity: Option<bool>,
    pub invoice_type: Option<i64>,
    pub item_id: Option<i64>,
    pub lm_item_id: Option<String>,
    pub lm_sku_attribute_map: Option<BTreeMap<String, String>>,
    pub price_cent: Option<i64>,
    pub quantity: Option<i64>,
    pub reserve_price: Option<i64>,
    pub simple_quantity: Option<String>,
    pub sku_id: Option<i64>,
    pub sku_pic_url: Option<String>,
    pub sku_pvs: Option<String>,
    pub sku_title: Option<String>,
    pub status: Option<i64>,
    pub supplier_price: Option<i64>,
}
model! { QueryItemDetailWithDivisionSkuModels {
    0 "CanNotBeSoldCode" can_not_be_sold_code, 1 "CanNotBeSoldMassage" can_not_be_sold_massage,
    2 "CustomizedAttributeMap" customized_attribute_map, 3 "DistributionMallId" distribution_mall_id,
    4 "ExtJson" ext_json, 5 "HasQuantity" has_quantity, 6 "InvoiceType" invoice_type, 7 "ItemId" item_id,
    8 "LmItemId" lm_item_id, 9 "LmSkuAttributeMap" lm_sku_attribute_map, 10 "PriceCent" price_cent,
    11 "Quantity" quantity, 12 "ReservePrice" reserve_price, 13 "SimpleQuantity" simple_quantity, 14 "SkuId" sku_id,
    15 "SkuPicUrl" sku_pic_url, 16 "SkuPvs" sku_pvs, 17 "SkuTitle" sku_title, 18 "Status" status,
    19 "SupplierPrice" supplier_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailWithDivisionSkuPropertys {
    pub id: Option<i64>,
    pub text: Option<String>,
    pub values: Option<Vec<QueryItemDetailWithDivisionValues>>,
}
model! { QueryItemDetailWithDivisionSkuPropertys {
    0 "Id" id, 1 "Text" text, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailWithDivisionValues {
    pub id: Option<i64>,
    pub text: Option<String>,
}
model! { QueryItemDetailWithDivisionValues {
    0 "Id" id, 1 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemGuideRetailPrice {
    pub distribution_mall_id: Option<String>,
    pub distributor_id: Option<String>,
    pub lm_item_ids: Option<Vec<String>>,
    pub tenant_id: Option<String>,
}
operation! { QueryItemGuideRetailPrice() "QueryItemGuideRetailPrice" -> QueryItemGuideRetailPriceOutput {
    0 "DistributionMallId" distribution_mall_id: String, 1 "DistributorId" distributor_id: String,
    2 "LmItemIds" lm_item_ids: Vec<String>, 3 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemGuideRetailPriceOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<Vec<QueryItemGuideRetailPriceModel>>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryItemGuideRetailPriceOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "SubCode" sub_code,
    5 "SubMessage" sub_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemGuideRetailPriceModel {
    pub distribution_mall_id: Option<String>,
    pub guide_retail_price_scope: Option<String>,
    pub item_id: Option<i64>,
    pub item_title: Option<String>,
    pub lm_item_id: Option<String>,
    pub low_guide_retail_price_scope: Option<String>,
    pub reserved_price: Option<i64>,
    pub reserved_price_scope: Option<String>,
    pub sku_models: Option<Vec<QueryItemGuideRetailPriceSkuModels>>,
}
model! { QueryItemGuideRetailPriceModel {
    0 "DistributionMallId" distribution_mall_id, 1 "GuideRetailPriceScope" guide_retail_price_scope, 2 "ItemId" item_id,
    3 "ItemTitle" item_title, 4 "LmItemId" lm_item_id, 5 "LowGuideRetailPriceScope" low_guide_retail_price_scope,
    6 "ReservedPrice" reserved_price, 7 "ReservedPriceScope" reserved_price_scope, 8 "SkuModels" sku_models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemGuideRetailPriceSkuModels {
    pub distribution_mall_id: Option<String>,
    pub guide_retail_price: Option<i64>,
    pub item_id: Option<i64>,
    pub lm_item_id: Option<String>,
    pub low_guide_retail_price: Option<i64>,
    pub price_cent: Option<i64>,
    pub reserved_price: Option<i64>,
    pub sku_id: Option<i64>,
    pub sku_title: Option<String>,
    pub status: Option<i64>,
}
model! { QueryItemGuideRetailPriceSkuModels {
    0 "DistributionMallId" distribution_mall_id, 1 "GuideRetailPrice" guide_retail_price, 2 "ItemId" item_id,
    3 "LmItemId" lm_item_id, 4 "LowGuideRetailPrice" low_guide_retail_price, 5 "PriceCent" price_cent,
    6 "ReservedPrice" reserved_price, 7 "SkuId" sku_id, 8 "SkuTitle" sku_title, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogistics4Distribution {
    pub distributor_id: Option<String>,
    pub main_distribution_order_id: Option<String>,
    pub request_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { QueryLogistics4Distribution() "QueryLogistics4Distribution" -> QueryLogistics4DistributionOutput {
    0 "DistributorId" distributor_id: String, 1 "MainDistributionOrderId" main_distribution_order_id: String,
    2 "RequestId" request_id: String, 3 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogistics4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<Vec<QueryLogistics4DistributionModel>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryLogistics4DistributionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogistics4DistributionModel {
    pub data_provider: Option<String>,
    pub data_provider_title: Option<String>,
    pub goods: Option<Vec<QueryLogistics4DistributionGoods>>,
    pub logistics_company_code: Option<String>,
    pub logistics_company_name: Option<String>,
    pub logistics_detail_list: Option<Vec<QueryLogistics4DistributionLogisticsDetailList>>,
    pub mail_no: Option<String>,
}
model! { QueryLogistics4DistributionModel {
    0 "DataProvider" data_provider, 1 "DataProviderTitle" data_provider_title, 2 "Goods" goods,
    3 "LogisticsCompanyCode" logistics_company_code, 4 "LogisticsCompanyName" logistics_company_name,
    5 "LogisticsDetailList" logistics_detail_list, 6 "MailNo" mail_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogistics4DistributionGoods {
    pub good_name: Option<String>,
    pub item_id: Option<String>,
    pub quantity: Option<i64>,
    pub sku_id: Option<String>,
}
model! { QueryLogistics4DistributionGoods {
    0 "GoodName" good_name, 1 "ItemId" item_id, 2 "Quantity" quantity, 3 "SkuId" sku_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogistics4DistributionLogisticsDetailList {
    pub ocurr_time_str: Option<String>,
    pub standerd_desc: Option<String>,
}
model! { QueryLogistics4DistributionLogisticsDetailList {
    0 "OcurrTimeStr" ocurr_time_str, 1 "StanderdDesc" standerd_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMallCategoryList {
    pub category_id: Option<i64>,
    pub distribution_mall_id: Option<String>,
    pub distributor_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { QueryMallCategoryList() "QueryMallCategoryList" -> QueryMallCategoryListOutput {
    0 "CategoryId" category_id: i64, 1 "DistributionMallId" distribution_mall_id: String,
    2 "DistributorId" distributor_id: String, 3 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMallCategoryListOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<Vec<QueryMallCategoryListModel>>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryMallCategoryListOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "SubCode" sub_code,
    5 "SubMessage" sub_message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMallCategoryListModel {
    pub category_id: Option<i64>,
    pub leaf: Option<bool>,
    pub name: Option<String>,
    pub parent_id: Option<i64>,
}
model! { QueryMallCategoryListModel {
    0 "CategoryId" category_id, 1 "Leaf" leaf, 2 "Name" name, 3 "ParentId" parent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderDetail4Distribution {
    pub distributor_id: Option<String>,
    pub main_distribution_order_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { QueryOrderDetail4Distribution() "QueryOrderDetail4Distribution" -> QueryOrderDetail4DistributionOutput {
    0 "DistributorId" distributor_id: String, 1 "MainDistributionOrderId" main_distribution_order_id: String,
    2 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderDetail4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<QueryOrderDetail4DistributionModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryOrderDetail4DistributionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderDetail4DistributionModel {
    pub create_date: Option<String>,
    pub distribution_order_id: Option<String>,
    pub distributor_id: Option<String>,
    pub logistics_status: Option<String>,
    pub order_amount: Option<String>,
    pub order_status: Option<String>,
    pub sub_order_list: Option<Vec<QueryOrderDetail4DistributionSubOrderList>>,
}
model! { QueryOrderDetail4DistributionModel {
    0 "CreateDate" create_date, 1 "DistributionOrderId" distribution_order_id, 2 "DistributorId" distributor_id,
    3 "LogisticsStatus" logistics_status, 4 "OrderAmount" order_amount, 5 "OrderStatus" order_status,
    6 "SubOrderList" sub_order_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderDetail4DistributionSubOrderList {
    pub item_id: Option<String>,
    pub item_pic: Option<String>,
    pub item_price: Option<Vec<QueryOrderDetail4DistributionItemPrice>>,
    pub item_title: Option<String>,
    pub logistics_status: Option<String>,
    pub main_distribution_order_id: Option<String>,
    pub number: Option<String>,
    pub order_status: Option<String>,
    pub sku_id: Option<String>,
    pub sku_name: Option<String>,
    pub sub_distribution_order_id: Option<String>,
}
model! { QueryOrderDetail4DistributionSubOrderList {
    0 "ItemId" item_id, 1 "ItemPic" item_pic, 2 "ItemPrice" item_price, 3 "ItemTitle" item_title,
    4 "LogisticsStatus" logistics_status, 5 "MainDistributionOrderId" main_distribution_order_id, 6 "Number" number,
    7 "OrderStatus" order_status, 8 "SkuId" sku_id, 9 "SkuName" sku_name,
    10 "SubDistributionOrderId" sub_distribution_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderDetail4DistributionItemPrice {
    pub fund_amount_money: Option<String>,
}
model! { QueryOrderDetail4DistributionItemPrice {
    0 "FundAmountMoney" fund_amount_money
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderList4Distribution {
    pub distributor_id: Option<String>,
    pub filter_option: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tenant_id: Option<String>,
}
operation! { QueryOrderList4Distribution() "QueryOrderList4Distribution" -> QueryOrderList4DistributionOutput {
    0 "DistributorId" distributor_id: String, 1 "FilterOption" filter_option: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { QueryOrderList4Distribution: QueryOrderList4DistributionModel =
    Number "PageNumber", "Model" model, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderList4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<Vec<QueryOrderList4DistributionModel>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryOrderList4DistributionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderList4DistributionModel {
    pub create_date: Option<String>,
    pub distribution_order_id: Option<String>,
    pub distributor_id: Option<String>,
    pub logistics_status: Option<String>,
    pub order_amount: Option<String>,
    pub order_status: Option<String>,
    pub sub_order_list: Option<Vec<QueryOrderList4DistributionSubOrderList>>,
}
model! { QueryOrderList4DistributionModel {
    0 "CreateDate" create_date, 1 "DistributionOrderId" distribution_order_id, 2 "DistributorId" distributor_id,
    3 "LogisticsStatus" logistics_status, 4 "OrderAmount" order_amount, 5 "OrderStatus" order_status,
    6 "SubOrderList" sub_order_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderList4DistributionSubOrderList {
    pub item_id: Option<String>,
    pub item_pic: Option<String>,
    pub item_price: Option<Vec<QueryOrderList4DistributionItemPrice>>,
    pub item_title: Option<String>,
    pub logistics_status: Option<String>,
    pub main_distribution_order_id: Option<String>,
    pub number: Option<String>,
    pub order_status: Option<String>,
    pub sku_id: Option<String>,
    pub sku_name: Option<String>,
    pub sub_distribution_order_id: Option<String>,
}
model! { QueryOrderList4DistributionSubOrderList {
    0 "ItemId" item_id, 1 "ItemPic" item_pic, 2 "ItemPrice" item_price, 3 "ItemTitle" item_title,
    4 "LogisticsStatus" logistics_status, 5 "MainDistributionOrderId" main_distribution_order_id, 6 "Number" number,
    7 "OrderStatus" order_status, 8 "SkuId" sku_id, 9 "SkuName" sku_name,
    10 "SubDistributionOrderId" sub_distribution_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderList4DistributionItemPrice {
    pub fund_amount_money: Option<String>,
}
model! { QueryOrderList4DistributionItemPrice {
    0 "FundAmountMoney" fund_amount_money
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRefundApplicationDetail4Distribution {
    pub distributor_id: Option<String>,
    pub sub_distribution_order_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { QueryRefundApplicationDetail4Distribution()
    "QueryRefundApplicationDetail4Distribution" -> QueryRefundApplicationDetail4DistributionOutput {
    0 "DistributorId" distributor_id: String, 1 "SubDistributionOrderId" sub_distribution_order_id: String,
    2 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRefundApplicationDetail4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<QueryRefundApplicationDetail4DistributionModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryRefundApplicationDetail4DistributionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRefundApplicationDetail4DistributionModel {
    pub apply_dispute_desc: Option<String>,
    pub apply_reason: Option<QueryRefundApplicationDetail4DistributionApplyReason>,
    pub biz_claim_type: Option<i64>,
    pub dispute_create_time: Option<String>,
    pub dispute_desc: Option<String>,
    pub dispute_end_time: Option<String>,
    pub dispute_id: Option<i64>,
    pub dispute_status: Option<i64>,
    pub dispute_type: Option<i64>,
    pub distribution_order_id: Option<String>,
    pub order_logistics_status: Option<i64>,
    pub real_refund_fee: Option<i64>,
    pub refund_fee: Option<i64>,
    pub refund_fee_data: Option<QueryRefundApplicationDetail4DistributionRefundFeeData>,
    pub refunder_address: Option<String>,
    pub refunder_name: Option<String>,
    pub refunder_tel: Option<String>,
    pub refunder_zip_code: Option<String>,
    pub return_good_count: Option<i64>,
    pub return_good_logistics_status: Option<i64>,
    pub seller_agree_msg: Option<String>,
    pub seller_refuse_agreement_message: Option<String>,
    pub seller_refuse_reason: Option<String>,
    pub sub_distribution_order_id: Option<String>,
}
model! { QueryRefundApplicationDetail4DistributionModel {
    0 "ApplyDisputeDesc" apply_dispute_desc, 1 "ApplyReason" apply_reason, 2 "BizClaimType" biz_claim_type,
    3 "DisputeCreateTime" dispute_create_time, 4 "DisputeDesc" dispute_desc, 5 "DisputeEndTime" dispute_end_time,
    6 "DisputeId" dispute_id, 7 "DisputeStatus" dispute_status, 8 "DisputeType" dispute_type,
    9 "DistributionOrderId" distribution_order_id, 10 "OrderLogisticsStatus" order_logistics_status,
    11 "RealRefundFee" real_refund_fee, 12 "RefundFee" refund_fee, 13 "RefundFeeData" refund_fee_data,
    14 "RefunderAddress" refunder_address, 15 "RefunderName" refunder_name, 16 "RefunderTel" refunder_tel,
    17 "RefunderZipCode" refunder_zip_code, 18 "ReturnGoodCount" return_good_count,
    19 "ReturnGoodLogisticsStatus" return_good_logistics_status, 20 "SellerAgreeMsg" seller_agree_msg,
    21 "SellerRefuseAgreementMessage" seller_refuse_agreement_message, 22 "SellerRefuseReason" seller_refuse_reason,
    23 "SubDistributionOrderId" sub_distribution_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRefundApplicationDetail4DistributionApplyReason {
    pub reason_text_id: Option<i64>,
    pub reason_tips: Option<String>,
}
model! { QueryRefundApplicationDetail4DistributionApplyReason {
    0 "ReasonTextId" reason_text_id, 1 "ReasonTips" reason_tips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRefundApplicationDetail4DistributionRefundFeeData {
    pub max_refund_fee: Option<i64>,
    pub min_refund_fee: Option<i64>,
}
model! { QueryRefundApplicationDetail4DistributionRefundFeeData {
    0 "MaxRefundFee" max_refund_fee, 1 "MinRefundFee" min_refund_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrder {
    pub buyer_id: Option<String>,
    pub delivery_address: Option<String>,
    pub distribution_supplier_id: Option<String>,
    pub distributor_id: Option<String>,
    pub ext_info: Option<String>,
    pub item_info_lists: Option<Vec<RenderDistributionOrderItemInfoLists>>,
    pub tenant_id: Option<String>,
}
operation! { RenderDistributionOrder() "RenderDistributionOrder" -> RenderDistributionOrderOutput {
    0 "BuyerId" buyer_id: String, 1 "DeliveryAddress" delivery_address: String,
    2 "DistributionSupplierId" distribution_supplier_id: String, 3 "DistributorId" distributor_id: String,
    4 "ExtInfo" ext_info: String, 5 "ItemInfoLists" item_info_lists: Vec<RenderDistributionOrderItemInfoLists>,
    6 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderItemInfoLists {
    pub distribution_mall_id: Option<String>,
    pub lm_item_id: Option<String>,
    pub quantity: Option<i64>,
    pub sku_id: Option<String>,
}
input! { RenderDistributionOrderItemInfoLists() {
    0 "DistributionMallId" distribution_mall_id: String, 1 "LmItemId" lm_item_id: String, 2 "Quantity" quantity: i64,
    3 "SkuId" sku_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Option<RenderDistributionOrderModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { RenderDistributionOrderOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "Model" model, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "SubCode" sub_code, 7 "SubMessage" sub_message, 8 "Success" success,
    9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderModel {
    pub address_infos: Option<Vec<RenderDistributionOrderAddressInfos>>,
    pub can_sell: Option<bool>,
    pub ext_info: Option<BTreeMap<String, String>>,
    pub message: Option<String>,
    pub render_order_infos: Option<Vec<RenderDistributionOrderRenderOrderInfos>>,
    pub unsellable_render_order_infos: Option<Vec<RenderDistributionOrderUnsellableRenderOrderInfos>>,
}
model! { RenderDistributionOrderModel {
    0 "AddressInfos" address_infos, 1 "CanSell" can_sell, 2 "ExtInfo" ext_info, 3 "Message" message,
    4 "RenderOrderInfos" render_order_infos, 5 "UnsellableRenderOrderInfos" unsellable_render_order_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderAddressInfos {
    pub address_detail: Option<String>,
    pub address_id: Option<i64>,
    pub division_code: Option<String>,
    pub is_default: Option<bool>,
    pub receiver: Option<String>,
    pub receiver_phone: Option<String>,
    pub town_division_code: Option<String>,
}
model! { RenderDistributionOrderAddressInfos {
    0 "AddressDetail" address_detail, 1 "AddressId" address_id, 2 "DivisionCode" division_code,
    3 "IsDefault" is_default, 4 "Receiver" receiver, 5 "ReceiverPhone" receiver_phone,
    6 "TownDivisionCode" town_division_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderRenderOrderInfos {
    pub can_sell: Option<bool>,
    pub delivery_infos: Option<Vec<RenderDistributionOrderDeliveryInfos>>,
    pub ext_info: Option<BTreeMap<String, String>>,
    pub invoice_info: Option<RenderDistributionOrderInvoiceInfo>,
    pub item_infos: Option<Vec<RenderDistributionOrderItemInfos>>,
    pub message: Option<String>,
    pub shop_prom_inst_vos: Option<Vec<RenderDistributionOrderShopPromInstVOS>>,
}
model! { RenderDistributionOrderRenderOrderInfos {
    0 "CanSell" can_sell, 1 "DeliveryInfos" delivery_infos, 2 "ExtInfo" ext_info, 3 "InvoiceInfo" invoice_info,
    4 "ItemInfos" item_infos, 5 "Message" message, 6 "ShopPromInstVOS" shop_prom_inst_vos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderDeliveryInfos {
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub post_fee: Option<i64>,
    pub service_type: Option<i64>,
}
model! { RenderDistributionOrderDeliveryInfos {
    0 "DisplayName" display_name, 1 "Id" id, 2 "PostFee" post_fee, 3 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderInvoiceInfo {
    pub desc: Option<String>,
    pub r#type: Option<String>,
}
model! { RenderDistributionOrderInvoiceInfo {
    0 "Desc" desc, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderItemInfos {
    pub can_sell: Option<bool>,
    pub distribution_mall_id: Option<String>,
    pub distribution_supplier_id: Option<String>,
    pub distributor_id: Option<String>,
    pub features: Option<BTreeMap<String, String>>,
    pub item_id: Option<String>,
    pub item_name: Option<String>,
    pub item_pic_url: Option<String>,
    pub item_prom_inst_vos: Option<Vec<RenderDistributionOrderItemPromInstVOS>>,
    pub item_url: Option<String>,
    pub message: Option<String>,
    pub price: Option<i64>,
    pub promotion_fee: Option<i64>,
    pub quantity: Option<i64>,
    pub reserve_price: Option<i64>,
    pub sku_id: Option<i64>,
    pub sku_name: Option<String>,
    pub virtual_item_type: Option<String>,
}
model! { RenderDistributionOrderItemInfos {
    0 "CanSell" can_sell, 1 "DistributionMallId" distribution_mall_id,
    2 "DistributionSupplierId" distribution_supplier_id, 3 "DistributorId" distributor_id, 4 "Features" features,
    5 "ItemId" item_id, 6 "ItemName" item_name, 7 "ItemPicUrl" item_pic_url, 8 "ItemPromInstVOS" item_prom_inst_vos,
    9 "ItemUrl" item_url, 10 "Message" message, 11 "Price" price, 12 "PromotionFee" promotion_fee,
    13 "Quantity" quantity, 14 "ReservePrice" reserve_price, 15 "SkuId" sku_id, 16 "SkuName" sku_name,
    17 "VirtualItemType" virtual_item_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderItemPromInstVOS {
    pub available_items: Option<Vec<RenderDistributionOrderAvailableItems>>,
    pub can_use: Option<bool>,
    pub discount_price: Option<i64>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
    pub lm_item_id: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_type: Option<String>,
    pub reason: Option<String>,
    pub selected: Option<bool>,
    pub sku_ids: Option<Vec<i64>>,
    pub special_price: Option<i64>,
    pub sub_biz_code: Option<String>,
    pub tb_seller_id: Option<i64>,
    pub threshold_price: Option<i64>,
    pub use_start_time: Option<i64>,
}
model! { RenderDistributionOrderItemPromInstVOS {
    0 "AvailableItems" available_items, 1 "CanUse" can_use, 2 "DiscountPrice" discount_price,
    3 "ExpireTime" expire_time, 4 "InstanceId" instance_id, 5 "Level" level, 6 "LmItemId" lm_item_id,
    7 "PromotionName" promotion_name, 8 "PromotionType" promotion_type, 9 "Reason" reason, 10 "Selected" selected,
    11 "SkuIds" sku_ids, 12 "SpecialPrice" special_price, 13 "SubBizCode" sub_biz_code, 14 "TbSellerId" tb_seller_id,
    15 "ThresholdPrice" threshold_price, 16 "UseStartTime" use_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderAvailableItems {
    pub item_id: Option<i64>,
    pub lm_item_id: Option<String>,
    pub lm_shop_id: Option<i64>,
    pub number: Option<i64>,
    pub points: Option<i64>,
    pub points_amount: Option<i64>,
    pub price_cent: Option<i64>,
    pub removed: Option<bool>,
    pub sku_id: Option<i64>,
    pub tb_seller_id: Option<i64>,
    pub user_pay_fee: Option<i64>,
}
model! { RenderDistributionOrderAvailableItems {
    0 "ItemId" item_id, 1 "LmItemId" lm_item_id, 2 "LmShopId" lm_shop_id, 3 "Number" number, 4 "Points" points,
    5 "PointsAmount" points_amount, 6 "PriceCent" price_cent, 7 "Removed" removed, 8 "SkuId" sku_id,
    9 "TbSellerId" tb_seller_id, 10 "UserPayFee" user_pay_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderShopPromInstVOS {
    pub available_items: Option<Vec<RenderDistributionOrderShopPromInstVOSAvailableItems>>,
    pub can_use: Option<bool>,
    pub discount_price: Option<i64>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
    pub lm_item_id: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_type: Option<String>,
    pub reason: Option<String>,
    pub selected: Option<bool>,
    pub sku_ids: Option<Vec<i64>>,
    pub special_price: Option<i64>,
    pub sub_biz_code: Option<String>,
    pub tb_seller_id: Option<i64>,
    pub threshold_price: Option<i64>,
    pub use_start_time: Option<i64>,
}
model! { RenderDistributionOrderShopPromInstVOS {
    0 "AvailableItems" available_items, 1 "CanUse" can_use, 2 "DiscountPrice" discount_price,
    3 "ExpireTime" expire_time, 4 "InstanceId" instance_id, 5 "Level" level, 6 "LmItemId" lm_item_id,
    7 "PromotionName" promotion_name, 8 "PromotionType" promotion_type, 9 "Reason" reason, 10 "Selected" selected,
    11 "SkuIds" sku_ids, 12 "SpecialPrice" special_price, 13 "SubBizCode" sub_biz_code, 14 "TbSellerId" tb_seller_id,
    15 "ThresholdPrice" threshold_price, 16 "UseStartTime" use_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderShopPromInstVOSAvailableItems {
    pub item_id: Option<i64>,
    pub lm_item_id: Option<String>,
    pub lm_shop_id: Option<i64>,
    pub number: Option<i64>,
    pub points: Option<i64>,
    pub points_amount: Option<i64>,
    pub price_cent: Option<i64>,
    pub removed: Option<bool>,
    pub sku_id: Option<i64>,
    pub tb_seller_id: Option<i64>,
    pub user_pay_fee: Option<i64>,
}
model! { RenderDistributionOrderShopPromInstVOSAvailableItems {
    0 "ItemId" item_id, 1 "LmItemId" lm_item_id, 2 "LmShopId" lm_shop_id, 3 "Number" number, 4 "Points" points,
    5 "PointsAmount" points_amount, 6 "PriceCent" price_cent, 7 "Removed" removed, 8 "SkuId" sku_id,
    9 "TbSellerId" tb_seller_id, 10 "UserPayFee" user_pay_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderUnsellableRenderOrderInfos {
    pub can_sell: Option<bool>,
    pub delivery_infos: Option<Vec<RenderDistributionOrderUnsellableRenderOrderInfosDeliveryInfos>>,
    pub ext_info: Option<BTreeMap<String, String>>,
    pub invoice_info: Option<RenderDistributionOrderUnsellableRenderOrderInfosInvoiceInfo>,
    pub item_infos: Option<Vec<RenderDistributionOrderUnsellableRenderOrderInfosItemInfos>>,
    pub message: Option<String>,
    pub shop_prom_inst_vos: Option<Vec<RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOS>>,
}
model! { RenderDistributionOrderUnsellableRenderOrderInfos {
    0 "CanSell" can_sell, 1 "DeliveryInfos" delivery_infos, 2 "ExtInfo" ext_info, 3 "InvoiceInfo" invoice_info,
    4 "ItemInfos" item_infos, 5 "Message" message, 6 "ShopPromInstVOS" shop_prom_inst_vos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderUnsellableRenderOrderInfosDeliveryInfos {
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub post_fee: Option<i64>,
    pub service_type: Option<i64>,
}
model! { RenderDistributionOrderUnsellableRenderOrderInfosDeliveryInfos {
    0 "DisplayName" display_name, 1 "Id" id, 2 "PostFee" post_fee, 3 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderUnsellableRenderOrderInfosInvoiceInfo {
    pub desc: Option<String>,
    pub r#type: Option<String>,
}
model! { RenderDistributionOrderUnsellableRenderOrderInfosInvoiceInfo {
    0 "Desc" desc, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderUnsellableRenderOrderInfosItemInfos {
    pub can_sell: Option<bool>,
    pub distribution_mall_id: Option<String>,
    pub distribution_supplier_id: Option<String>,
    pub distributor_id: Option<String>,
    pub features: Option<BTreeMap<String, String>>,
    pub item_id: Option<String>,
    pub item_name: Option<String>,
    pub item_pic_url: Option<String>,
    pub item_prom_inst_vos: Option<Vec<RenderDistributionOrderItemInfosItemPromInstVOS>>,
    pub item_url: Option<String>,
    pub message: Option<String>,
    pub price: Option<i64>,
    pub promotion_fee: Option<i64>,
    pub quantity: Option<i64>,
    pub reserve_price: Option<i64>,
    pub sku_id: Option<i64>,
    pub sku_name: Option<String>,
    pub virtual_item_type: Option<String>,
}
model! { RenderDistributionOrderUnsellableRenderOrderInfosItemInfos {
    0 "CanSell" can_sell, 1 "DistributionMallId" distribution_mall_id,
    2 "DistributionSupplierId" distribution_supplier_id, 3 "DistributorId" distributor_id, 4 "Features" features,
    5 "ItemId" item_id, 6 "ItemName" item_name, 7 "ItemPicUrl" item_pic_url, 8 "ItemPromInstVOS" item_prom_inst_vos,
    9 "ItemUrl" item_url, 10 "Message" message, 11 "Price" price, 12 "PromotionFee" promotion_fee,
    13 "Quantity" quantity, 14 "ReservePrice" reserve_price, 15 "SkuId" sku_id, 16 "SkuName" sku_name,
    17 "VirtualItemType" virtual_item_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderItemInfosItemPromInstVOS {
    pub available_items: Option<Vec<RenderDistributionOrderItemPromInstVOSAvailableItems>>,
    pub can_use: Option<bool>,
    pub discount_price: Option<i64>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
    pub lm_item_id: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_type: Option<String>,
    pub reason: Option<String>,
    pub selected: Option<bool>,
    pub sku_ids: Option<Vec<i64>>,
    pub special_price: Option<i64>,
    pub sub_biz_code: Option<String>,
    pub tb_seller_id: Option<i64>,
    pub threshold_price: Option<i64>,
    pub use_start_time: Option<i64>,
}
model! { RenderDistributionOrderItemInfosItemPromInstVOS {
    0 "AvailableItems" available_items, 1 "CanUse" can_use, 2 "DiscountPrice" discount_price,
    3 "ExpireTime" expire_time, 4 "InstanceId" instance_id, 5 "Level" level, 6 "LmItemId" lm_item_id,
    7 "PromotionName" promotion_name, 8 "PromotionType" promotion_type, 9 "Reason" reason, 10 "Selected" selected,
    11 "SkuIds" sku_ids, 12 "SpecialPrice" special_price, 13 "SubBizCode" sub_biz_code, 14 "TbSellerId" tb_seller_id,
    15 "ThresholdPrice" threshold_price, 16 "UseStartTime" use_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderItemPromInstVOSAvailableItems {
    pub item_id: Option<i64>,
    pub lm_item_id: Option<String>,
    pub lm_shop_id: Option<i64>,
    pub number: Option<i64>,
    pub points: Option<i64>,
    pub points_amount: Option<i64>,
    pub price_cent: Option<i64>,
    pub removed: Option<bool>,
    pub sku_id: Option<i64>,
    pub tb_seller_id: Option<i64>,
    pub user_pay_fee: Option<i64>,
}
model! { RenderDistributionOrderItemPromInstVOSAvailableItems {
    0 "ItemId" item_id, 1 "LmItemId" lm_item_id, 2 "LmShopId" lm_shop_id, 3 "Number" number, 4 "Points" points,
    5 "PointsAmount" points_amount, 6 "PriceCent" price_cent, 7 "Removed" removed, 8 "SkuId" sku_id,
    9 "TbSellerId" tb_seller_id, 10 "UserPayFee" user_pay_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOS {
    pub available_items: Option<Vec<RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOSAvailableItems>>,
    pub can_use: Option<bool>,
    pub discount_price: Option<i64>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
    pub lm_item_id: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_type: Option<String>,
    pub reason: Option<String>,
    pub selected: Option<bool>,
    pub sku_ids: Option<Vec<i64>>,
    pub special_price: Option<i64>,
    pub sub_biz_code: Option<String>,
    pub tb_seller_id: Option<i64>,
    pub threshold_price: Option<i64>,
    pub use_start_time: Option<i64>,
}
model! { RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOS {
    0 "AvailableItems" available_items, 1 "CanUse" can_use, 2 "DiscountPrice" discount_price,
    3 "ExpireTime" expire_time, 4 "InstanceId" instance_id, 5 "Level" level, 6 "LmItemId" lm_item_id,
    7 "PromotionName" promotion_name, 8 "PromotionType" promotion_type, 9 "Reason" reason, 10 "Selected" selected,
    11 "SkuIds" sku_ids, 12 "SpecialPrice" special_price, 13 "SubBizCode" sub_biz_code, 14 "TbSellerId" tb_seller_id,
    15 "ThresholdPrice" threshold_price, 16 "UseStartTime" use_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOSAvailableItems {
    pub item_id: Option<i64>,
    pub lm_item_id: Option<String>,
    pub lm_shop_id: Option<i64>,
    pub number: Option<i64>,
    pub points: Option<i64>,
    pub points_amount: Option<i64>,
    pub price_cent: Option<i64>,
    pub removed: Option<bool>,
    pub sku_id: Option<i64>,
    pub tb_seller_id: Option<i64>,
    pub user_pay_fee: Option<i64>,
}
model! { RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOSAvailableItems {
    0 "ItemId" item_id, 1 "LmItemId" lm_item_id, 2 "LmShopId" lm_shop_id, 3 "Number" number, 4 "Points" points,
    5 "PointsAmount" points_amount, 6 "PriceCent" price_cent, 7 "Removed" removed, 8 "SkuId" sku_id,
    9 "TbSellerId" tb_seller_id, 10 "UserPayFee" user_pay_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitReturnGoodLogistics4Distribution {
    pub cp_code: Option<String>,
    pub dispute_id: Option<i64>,
    pub distributor_id: Option<String>,
    pub logistics_no: Option<String>,
    pub sub_distribution_order_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { SubmitReturnGoodLogistics4Distribution()
    "SubmitReturnGoodLogistics4Distribution" -> SubmitReturnGoodLogistics4DistributionOutput {
    0 "CpCode" cp_code: String, 1 "DisputeId" dispute_id: i64, 2 "DistributorId" distributor_id: String,
    3 "LogisticsNo" logistics_no: String, 4 "SubDistributionOrderId" sub_distribution_order_id: String,
    5 "TenantId" tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitReturnGoodLogistics4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { SubmitReturnGoodLogistics4DistributionOutput {
    0 "Code" code, 1 "LogsId" logs_id, 2 "Message" message, 3 "PageNumber" page_number, 4 "PageSize" page_size,
    5 "SubCode" sub_code, 6 "SubMessage" sub_message, 7 "Success" success, 8 "TotalCount" total_count
} }

#[cfg(feature = "reflect")]
register! {
    ApplyCreateDistributionOrder, ApplyRefund4Distribution, CancelDistributionTrade, CancelRefund4Distribution,
    ConfirmDisburse4Distribution, InitApplyRefund4Distribution, InitModifyRefund4Distribution, ListDistributionItem,
    ListDistributionItemWithoutCache, ListDistributionMall, ModifyRefund4Distribution, QueryChildDivisionCodeById,
    QueryDistributionBillDetail, QueryDistributionMall, QueryDistributionTradeStatus, QueryItemDetail,
    QueryItemDetailWithDivision, QueryItemGuideRetailPrice, QueryLogistics4Distribution, QueryMallCategoryList,
    QueryOrderDetail4Distribution, QueryOrderList4Distribution, QueryRefundApplicationDetail4Distribution,
    RenderDistributionOrder, SubmitReturnGoodLogistics4Distribution
}
