//! `linkedmall` of Alibaba Cloud, API version 2022-05-31.
//!
//! Endpoint: a table of 54 regions, else `linkedmall.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/linkedmall/2022-05-31/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, linkedmall::ListDistributionItem};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListDistributionItem::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[("cn-hangzhou", "linkedmall.vpc-proxy.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "linkedmall",
    "2022-05-31",
    "linkedmall",
    &ENDPOINTS,
);

/// Applies create distribution order: `ApplyCreateDistributionOrder` of `linkedmall` 2022-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/ApplyCreateDistributionOrder>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`ApplyCreateDistributionOrder`].
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

/// Response of [`ApplyCreateDistributionOrder`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String, 3 "Model" model: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SubCode" sub_code: String,
    7 "SubMessage" sub_message: String, 8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// Applies refund4 distribution: `ApplyRefund4Distribution` of `linkedmall` 2022-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/ApplyRefund4Distribution>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`ApplyRefund4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefund4DistributionLeavePictureLists {
    pub desc: Option<String>,
    pub picture: Option<String>,
}
input! { ApplyRefund4DistributionLeavePictureLists() {
    0 "Desc" desc: String, 1 "Picture" picture: String
} }

/// Response of [`ApplyRefund4Distribution`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: ApplyRefund4DistributionModel, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`ApplyRefund4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRefund4DistributionModel {
    pub dispute_id: Option<i64>,
    pub dispute_status: Option<i64>,
    pub dispute_type: Option<i64>,
    pub sub_distribution_order_id: Option<String>,
}
model! { ApplyRefund4DistributionModel {
    0 "DisputeId" dispute_id: i64, 1 "DisputeStatus" dispute_status: i64, 2 "DisputeType" dispute_type: i64,
    3 "SubDistributionOrderId" sub_distribution_order_id: String
} }

/// Cancels distribution trade: `CancelDistributionTrade` of `linkedmall` 2022-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/CancelDistributionTrade>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CancelDistributionTrade`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SubCode" sub_code: String, 6 "SubMessage" sub_message: String,
    7 "Success" success: bool, 8 "TotalCount" total_count: i64
} }

/// Cancels refund4 distribution: `CancelRefund4Distribution` of `linkedmall` 2022-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/CancelRefund4Distribution>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CancelRefund4Distribution`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: CancelRefund4DistributionModel, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`CancelRefund4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRefund4DistributionModel {
    pub dispute_id: Option<i64>,
    pub dispute_status: Option<i64>,
    pub dispute_type: Option<i64>,
    pub sub_distribution_order_id: Option<String>,
}
model! { CancelRefund4DistributionModel {
    0 "DisputeId" dispute_id: i64, 1 "DisputeStatus" dispute_status: i64, 2 "DisputeType" dispute_type: i64,
    3 "SubDistributionOrderId" sub_distribution_order_id: String
} }

/// Confirms disburse4 distribution: `ConfirmDisburse4Distribution` of `linkedmall` 2022-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/ConfirmDisburse4Distribution>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ConfirmDisburse4Distribution`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SubCode" sub_code: String, 6 "SubMessage" sub_message: String,
    7 "Success" success: bool, 8 "TotalCount" total_count: i64
} }

/// Inits apply refund4 distribution: `InitApplyRefund4Distribution` of `linkedmall` 2022-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/InitApplyRefund4Distribution>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`InitApplyRefund4Distribution`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: InitApplyRefund4DistributionModel, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`InitApplyRefund4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitApplyRefund4DistributionModel {
    pub biz_claim_type: Option<i64>,
    pub main_order_refund: Option<bool>,
    pub max_refund_fee_data: Option<InitApplyRefund4DistributionMaxRefundFeeData>,
    pub refund_reason_list: Vec<InitApplyRefund4DistributionRefundReasonList>,
    pub sub_distribution_order_id: Option<String>,
}
model! { InitApplyRefund4DistributionModel {
    0 "BizClaimType" biz_claim_type: i64, 1 "MainOrderRefund" main_order_refund: bool,
    2 "MaxRefundFeeData" max_refund_fee_data: InitApplyRefund4DistributionMaxRefundFeeData,
    3 "RefundReasonList" refund_reason_list: Vec<InitApplyRefund4DistributionRefundReasonList>,
    4 "SubDistributionOrderId" sub_distribution_order_id: String
} }

/// In the response of [`InitApplyRefund4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitApplyRefund4DistributionMaxRefundFeeData {
    pub max_refund_fee: Option<i64>,
    pub min_refund_fee: Option<i64>,
}
model! { InitApplyRefund4DistributionMaxRefundFeeData {
    0 "MaxRefundFee" max_refund_fee: i64, 1 "MinRefundFee" min_refund_fee: i64
} }

/// In the response of [`InitApplyRefund4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitApplyRefund4DistributionRefundReasonList {
    pub proof_required: Option<bool>,
    pub reason_text_id: Option<String>,
    pub reason_tips: Option<String>,
    pub refund_desc_required: Option<bool>,
}
model! { InitApplyRefund4DistributionRefundReasonList {
    0 "ProofRequired" proof_required: bool, 1 "ReasonTextId" reason_text_id: String, 2 "ReasonTips" reason_tips: String,
    3 "RefundDescRequired" refund_desc_required: bool
} }

/// Inits modify refund4 distribution: `InitModifyRefund4Distribution` of `linkedmall` 2022-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/InitModifyRefund4Distribution>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`InitModifyRefund4Distribution`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: InitModifyRefund4DistributionModel, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`InitModifyRefund4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModifyRefund4DistributionModel {
    pub biz_claim_type: Option<i64>,
    pub main_order_refund: Option<bool>,
    pub max_refund_fee_data: Option<InitModifyRefund4DistributionMaxRefundFeeData>,
    pub refund_reason_list: Vec<InitModifyRefund4DistributionRefundReasonList>,
    pub sub_distribution_order_id: Option<String>,
}
model! { InitModifyRefund4DistributionModel {
    0 "BizClaimType" biz_claim_type: i64, 1 "MainOrderRefund" main_order_refund: bool,
    2 "MaxRefundFeeData" max_refund_fee_data: InitModifyRefund4DistributionMaxRefundFeeData,
    3 "RefundReasonList" refund_reason_list: Vec<InitModifyRefund4DistributionRefundReasonList>,
    4 "SubDistributionOrderId" sub_distribution_order_id: String
} }

/// In the response of [`InitModifyRefund4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModifyRefund4DistributionMaxRefundFeeData {
    pub max_refund_fee: Option<i64>,
    pub min_refund_fee: Option<i64>,
}
model! { InitModifyRefund4DistributionMaxRefundFeeData {
    0 "MaxRefundFee" max_refund_fee: i64, 1 "MinRefundFee" min_refund_fee: i64
} }

/// In the response of [`InitModifyRefund4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModifyRefund4DistributionRefundReasonList {
    pub proof_required: Option<bool>,
    pub reason_text_id: Option<String>,
    pub reason_tips: Option<String>,
    pub refund_desc_required: Option<bool>,
}
model! { InitModifyRefund4DistributionRefundReasonList {
    0 "ProofRequired" proof_required: bool, 1 "ReasonTextId" reason_text_id: String, 2 "ReasonTips" reason_tips: String,
    3 "RefundDescRequired" refund_desc_required: bool
} }

/// Lists distribution item: `ListDistributionItem` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/linkedmall/2022-05-31/ListDistributionItem>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListDistributionItem: ListDistributionItemModel = Number "PageNumber", "Model" model, total "TotalCount" }

/// Response of [`ListDistributionItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Vec<ListDistributionItemModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDistributionItemOutput {
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: Vec<ListDistributionItemModel>, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`ListDistributionItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemModel {
    pub category: Option<String>,
    pub category_chain: Vec<ListDistributionItemCategoryChain>,
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
    pub item_images: Vec<String>,
    pub item_name: Option<String>,
    pub item_title: Option<String>,
    pub lm_attribute_map: BTreeMap<String, String>,
    pub lm_attribute_models: Vec<ListDistributionItemLmAttributeModels>,
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
    pub sku_list: Vec<ListDistributionItemSkuList>,
    pub status: Option<i64>,
    pub tips: Option<String>,
    pub total_sold_quantity: Option<i64>,
}
model! { ListDistributionItemModel {
    0 "Category" category: String, 1 "CategoryChain" category_chain: Vec<ListDistributionItemCategoryChain>,
    2 "CategoryId" category_id: i64, 3 "DescOption" desc_option: String,
    4 "DistributionMallId" distribution_mall_id: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "HasQuantity" has_quantity: bool, 8 "IsCanSell" is_can_sell: bool,
    9 "ItemDesc" item_desc: String, 10 "ItemId" item_id: i64, 11 "ItemIdStr" item_id_str: String,
    12 "ItemImages" item_images: Vec<String>, 13 "ItemName" item_name: String, 14 "ItemTitle" item_title: String,
    15 "LmAttributeMap" lm_attribute_map: BTreeMap<String, String>,
    16 "LmAttributeModels" lm_attribute_models: Vec<ListDistributionItemLmAttributeModels>,
    17 "LmItemId" lm_item_id: String, 18 "MainPicUrl" main_pic_url: String, 19 "PicUrl" pic_url: String,
    20 "PriceCentScope" price_cent_scope: String, 21 "PropertiesJson" properties_json: String,
    22 "Quantity" quantity: i64, 23 "ReservedPrice" reserved_price: i64,
    24 "ReservedPriceScope" reserved_price_scope: String, 25 "SimpleQuantity" simple_quantity: String,
    26 "SimpleTotalSoldQuantity" simple_total_sold_quantity: String,
    27 "SkuList" sku_list: Vec<ListDistributionItemSkuList>, 28 "Status" status: i64, 29 "Tips" tips: String,
    30 "TotalSoldQuantity" total_sold_quantity: i64
} }

/// In the response of [`ListDistributionItem`].
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
    0 "CategoryId" category_id: i64, 1 "Leaf" leaf: bool, 2 "Level" level: i64, 3 "Name" name: String,
    4 "ParentId" parent_id: i64
} }

/// In the response of [`ListDistributionItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemLmAttributeModels {
    pub attr_id: Option<i64>,
    pub category: Option<i64>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub restriction: Option<String>,
    pub scope_list: Vec<String>,
    pub value: Option<String>,
}
model! { ListDistributionItemLmAttributeModels {
    0 "AttrId" attr_id: i64, 1 "Category" category: i64, 2 "DataType" data_type: String,
    3 "Description" description: String, 4 "Name" name: String, 5 "Restriction" restriction: String,
    6 "ScopeList" scope_list: Vec<String>, 7 "Value" value: String
} }

/// In the response of [`ListDistributionItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemSkuList {
    pub can_sell: Option<bool>,
    pub customized_attribute_map: BTreeMap<String, String>,
    pub ext_info: Option<String>,
    pub gmt_modified: Option<String>,
    pub has_quantity: Option<bool>,
    pub item_id: Option<i64>,
    pub lm_attribute_models: Vec<ListDistributionItemSkuListLmAttributeModels>,
    pub lm_item_id: Option<String>,
    pub price_cent: Option<i64>,
    pub quantity: Option<i64>,
    pub reserved_price: Option<i64>,
    pub simple_quantity: Option<String>,
    pub sku_desc: Option<String>,
    pub sku_id: Option<i64>,
    pub sku_pic_url: Option<String>,
    pub sku_properties: BTreeMap<String, String>,
    pub sku_properties_json: Option<String>,
    pub sku_title: Option<String>,
    pub status: Option<i64>,
    pub tips: Option<String>,
    pub lm_sku_attribute_map: BTreeMap<String, String>,
}
model! { ListDistributionItemSkuList {
    0 "CanSell" can_sell: bool, 1 "CustomizedAttributeMap" customized_attribute_map: BTreeMap<String, String>,
    2 "ExtInfo" ext_info: String, 3 "GmtModified" gmt_modified: String, 4 "HasQuantity" has_quantity: bool,
    5 "ItemId" item_id: i64,
    6 "LmAttributeModels" lm_attribute_models: Vec<ListDistributionItemSkuListLmAttributeModels>,
    7 "LmItemId" lm_item_id: String, 8 "PriceCent" price_cent: i64, 9 "Quantity" quantity: i64,
    10 "ReservedPrice" reserved_price: i64, 11 "SimpleQuantity" simple_quantity: String, 12 "SkuDesc" sku_desc: String,
    13 "SkuId" sku_id: i64, 14 "SkuPicUrl" sku_pic_url: String,
    15 "SkuProperties" sku_properties: BTreeMap<String, String>, 16 "SkuPropertiesJson" sku_properties_json: String,
    17 "SkuTitle" sku_title: String, 18 "Status" status: i64, 19 "Tips" tips: String,
    20 "lmSkuAttributeMap" lm_sku_attribute_map: BTreeMap<String, String>
} }

/// In the response of [`ListDistributionItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemSkuListLmAttributeModels {
    pub attr_id: Option<i64>,
    pub category: Option<i64>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub restriction: Option<String>,
    pub scope_list: Vec<String>,
    pub value: Option<String>,
}
model! { ListDistributionItemSkuListLmAttributeModels {
    0 "AttrId" attr_id: i64, 1 "Category" category: i64, 2 "DataType" data_type: String,
    3 "Description" description: String, 4 "Name" name: String, 5 "Restriction" restriction: String,
    6 "ScopeList" scope_list: Vec<String>, 7 "Value" value: String
} }

/// Lists distribution item without cache: `ListDistributionItemWithoutCache` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/linkedmall/2022-05-31/ListDistributionItemWithoutCache>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListDistributionItemWithoutCache: ListDistributionItemWithoutCacheModel =
    Number "PageNumber", "Model" model, total "TotalCount" }

/// Response of [`ListDistributionItemWithoutCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemWithoutCacheOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Vec<ListDistributionItemWithoutCacheModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDistributionItemWithoutCacheOutput {
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: Vec<ListDistributionItemWithoutCacheModel>, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String,
    8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`ListDistributionItemWithoutCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemWithoutCacheModel {
    pub category_id: Option<i64>,
    pub category_ids: Vec<i64>,
    pub city: Option<String>,
    pub current: Option<String>,
    pub customized_attribute_map: BTreeMap<String, String>,
    pub desc_option: Option<String>,
    pub desc_path: Option<String>,
    pub distribution_mall_id: Option<String>,
    pub features: BTreeMap<String, String>,
    pub first_pic_url: Option<String>,
    pub has_quantity: Option<bool>,
    pub iforest_props: Vec<BTreeMap<String, String>>,
    pub invoice_type: Option<i64>,
    pub is_can_not_be_sold_code: Option<String>,
    pub is_can_not_be_sold_message: Option<String>,
    pub is_can_sell: Option<bool>,
    pub is_seller_pay_postfee: Option<bool>,
    pub item_id: Option<i64>,
    pub item_images: Vec<String>,
    pub item_title: Option<String>,
    pub item_total_simple_value: Option<String>,
    pub item_total_value: Option<i64>,
    pub lm_item_attribute_map: BTreeMap<String, String>,
    pub lm_item_category: Option<String>,
    pub lm_item_id: Option<String>,
    pub main_pic_url: Option<String>,
    pub min_price: Option<i64>,
    pub properties: BTreeMap<String, Vec<String>>,
    pub prov: Option<String>,
    pub quantity: Option<i64>,
    pub reserved_price: Option<i64>,
    pub secured_transactions: Option<i64>,
    pub simple_quantity: Option<String>,
    pub sku_models: Vec<ListDistributionItemWithoutCacheSkuModels>,
    pub sku_propertys: Vec<ListDistributionItemWithoutCacheSkuPropertys>,
    pub third_party_item_id: Option<String>,
    pub third_party_name: Option<String>,
    pub user_type: Option<i64>,
    pub video_pic_url: Option<String>,
    pub video_url: Option<String>,
    pub virtual_item_type: Option<String>,
}
model! { ListDistributionItemWithoutCacheModel {
    0 "CategoryId" category_id: i64, 1 "CategoryIds" category_ids: Vec<i64>, 2 "City" city: String,
    3 "Current" current: String, 4 "CustomizedAttributeMap" customized_attribute_map: BTreeMap<String, String>,
    5 "DescOption" desc_option: String, 6 "DescPath" desc_path: String,
    7 "DistributionMallId" distribution_mall_id: String, 8 "Features" features: BTreeMap<String, String>,
    9 "FirstPicUrl" first_pic_url: String, 10 "HasQuantity" has_quantity: bool,
    11 "IforestProps" iforest_props: Vec<BTreeMap<String, String>>, 12 "InvoiceType" invoice_type: i64,
    13 "IsCanNotBeSoldCode" is_can_not_be_sold_code: String,
    14 "IsCanNotBeSoldMessage" is_can_not_be_sold_message: String, 15 "IsCanSell" is_can_sell: bool,
    16 "IsSellerPayPostfee" is_seller_pay_postfee: bool, 17 "ItemId" item_id: i64,
    18 "ItemImages" item_images: Vec<String>, 19 "ItemTitle" item_title: String,
    20 "ItemTotalSimpleValue" item_total_simple_value: String, 21 "ItemTotalValue" item_total_value: i64,
    22 "LmItemAttributeMap" lm_item_attribute_map: BTreeMap<String, String>,
    23 "LmItemCategory" lm_item_category: String, 24 "LmItemId" lm_item_id: String,
    25 "MainPicUrl" main_pic_url: String, 26 "MinPrice" min_price: i64,
    27 "Properties" properties: BTreeMap<String, Vec<String>>, 28 "Prov" prov: String, 29 "Quantity" quantity: i64,
    30 "ReservedPrice" reserved_price: i64, 31 "SecuredTransactions" secured_transactions: i64,
    32 "SimpleQuantity" simple_quantity: String,
    33 "SkuModels" sku_models: Vec<ListDistributionItemWithoutCacheSkuModels>,
    34 "SkuPropertys" sku_propertys: Vec<ListDistributionItemWithoutCacheSkuPropertys>,
    35 "ThirdPartyItemId" third_party_item_id: String, 36 "ThirdPartyName" third_party_name: String,
    37 "UserType" user_type: i64, 38 "VideoPicUrl" video_pic_url: String, 39 "VideoUrl" video_url: String,
    40 "VirtualItemType" virtual_item_type: String
} }

/// In the response of [`ListDistributionItemWithoutCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemWithoutCacheSkuModels {
    pub customized_attribute_map: BTreeMap<String, String>,
    pub distribution_mall_id: Option<String>,
    pub ext_json: Option<String>,
    pub has_quantity: Option<bool>,
    pub invoice_type: Option<i64>,
    pub is_can_not_be_sold_code: Option<String>,
    pub is_can_not_be_sold_message: Option<String>,
    pub item_id: Option<i64>,
    pub lm_item_id: Option<String>,
    pub lm_sku_attribute_map: BTreeMap<String, String>,
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
    0 "CustomizedAttributeMap" customized_attribute_map: BTreeMap<String, String>,
    1 "DistributionMallId" distribution_mall_id: String, 2 "ExtJson" ext_json: String,
    3 "HasQuantity" has_quantity: bool, 4 "InvoiceType" invoice_type: i64,
    5 "IsCanNotBeSoldCode" is_can_not_be_sold_code: String,
    6 "IsCanNotBeSoldMessage" is_can_not_be_sold_message: String, 7 "ItemId" item_id: i64,
    8 "LmItemId" lm_item_id: String, 9 "LmSkuAttributeMap" lm_sku_attribute_map: BTreeMap<String, String>,
    10 "PriceCent" price_cent: i64, 11 "Quantity" quantity: i64, 12 "ReservedPrice" reserved_price: i64,
    13 "SimpleQuantity" simple_quantity: String, 14 "SkuId" sku_id: i64, 15 "SkuPicUrl" sku_pic_url: String,
    16 "SkuPvs" sku_pvs: String, 17 "SkuTitle" sku_title: String, 18 "Status" status: i64,
    19 "SupplierPrice" supplier_price: i64
} }

/// In the response of [`ListDistributionItemWithoutCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemWithoutCacheSkuPropertys {
    pub id: Option<i64>,
    pub text: Option<String>,
    pub values: Vec<ListDistributionItemWithoutCacheValues>,
}
model! { ListDistributionItemWithoutCacheSkuPropertys {
    0 "Id" id: i64, 1 "Text" text: String, 2 "Values" values: Vec<ListDistributionItemWithoutCacheValues>
} }

/// In the response of [`ListDistributionItemWithoutCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionItemWithoutCacheValues {
    pub id: Option<i64>,
    pub text: Option<String>,
}
model! { ListDistributionItemWithoutCacheValues {
    0 "Id" id: i64, 1 "Text" text: String
} }

/// Lists distribution mall: `ListDistributionMall` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/linkedmall/2022-05-31/ListDistributionMall>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { ListDistributionMall: ListDistributionMallModel = Number "PageNumber", "Model" model, total "TotalCount" }

/// Response of [`ListDistributionMall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributionMallOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Vec<ListDistributionMallModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDistributionMallOutput {
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: Vec<ListDistributionMallModel>, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`ListDistributionMall`].
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
    0 "ChannelSupplierId" channel_supplier_id: String, 1 "DistributionMallId" distribution_mall_id: String,
    2 "DistributionMallName" distribution_mall_name: String, 3 "DistributionMallType" distribution_mall_type: String,
    4 "EndDate" end_date: String, 5 "StartDate" start_date: String, 6 "Status" status: String
} }

/// Modifies refund4 distribution: `ModifyRefund4Distribution` of `linkedmall` 2022-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/ModifyRefund4Distribution>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`ModifyRefund4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRefund4DistributionLeavePictureLists {
    pub desc: Option<String>,
    pub picture: Option<String>,
}
input! { ModifyRefund4DistributionLeavePictureLists() {
    0 "Desc" desc: String, 1 "Picture" picture: String
} }

/// Response of [`ModifyRefund4Distribution`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: ModifyRefund4DistributionModel, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`ModifyRefund4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRefund4DistributionModel {
    pub dispute_id: Option<i64>,
    pub dispute_status: Option<i64>,
    pub dispute_type: Option<i64>,
    pub sub_distribution_order_id: Option<String>,
}
model! { ModifyRefund4DistributionModel {
    0 "DisputeId" dispute_id: i64, 1 "DisputeStatus" dispute_status: i64, 2 "DisputeType" dispute_type: i64,
    3 "SubDistributionOrderId" sub_distribution_order_id: String
} }

/// Queries child division code by id: `QueryChildDivisionCodeById` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryChildDivisionCodeById>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryChildDivisionCodeById`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: QueryChildDivisionCodeByIdModel, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`QueryChildDivisionCodeById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChildDivisionCodeByIdModel {
    pub division_list: Vec<QueryChildDivisionCodeByIdDivisionList>,
}
model! { QueryChildDivisionCodeByIdModel {
    0 "DivisionList" division_list: Vec<QueryChildDivisionCodeByIdDivisionList>
} }

/// In the response of [`QueryChildDivisionCodeById`].
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
    0 "DivisionCode" division_code: i64, 1 "DivisionLevel" division_level: i64, 2 "DivisionName" division_name: String,
    3 "ParentId" parent_id: i64, 4 "Pinyin" pinyin: String
} }

/// Queries distribution bill detail: `QueryDistributionBillDetail` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryDistributionBillDetail>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { QueryDistributionBillDetail: String = Number "PageNumber", "Model.Data" model.data, total "Model.Total" }

/// Response of [`QueryDistributionBillDetail`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: QueryDistributionBillDetailModel, 4 "SubCode" sub_code: String, 5 "SubMessage" sub_message: String,
    6 "Success" success: bool
} }

/// In the response of [`QueryDistributionBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDistributionBillDetailModel {
    pub data: Vec<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryDistributionBillDetailModel {
    0 "Data" data: Vec<String>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// Queries distribution mall: `QueryDistributionMall` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryDistributionMall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDistributionMall {
    pub distribution_mall_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { QueryDistributionMall() "QueryDistributionMall" -> QueryDistributionMallOutput {
    0 "DistributionMallId" distribution_mall_id: String, 1 "TenantId" tenant_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryDistributionMall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDistributionMallOutput {
    pub biz_view_data: BTreeMap<String, Value>,
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
    0 "BizViewData" biz_view_data: BTreeMap<String, Value>, 1 "Code" code: String, 2 "LogsId" logs_id: String,
    3 "Message" message: String, 4 "Model" model: QueryDistributionMallModel, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SubCode" sub_code: String, 8 "SubMessage" sub_message: String,
    9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`QueryDistributionMall`].
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
    0 "ChannelSupplierId" channel_supplier_id: String, 1 "DistributionMallId" distribution_mall_id: String,
    2 "DistributionMallName" distribution_mall_name: String, 3 "DistributionMallType" distribution_mall_type: String,
    4 "DistributorId" distributor_id: String, 5 "EndDate" end_date: String, 6 "StartDate" start_date: String,
    7 "Status" status: String
} }

/// Queries distribution trade status: `QueryDistributionTradeStatus` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryDistributionTradeStatus>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QueryDistributionTradeStatus`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String, 3 "Model" model: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SubCode" sub_code: String,
    7 "SubMessage" sub_message: String, 8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// Queries item detail: `QueryItemDetail` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryItemDetail>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QueryItemDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailOutput {
    pub biz_view_data: BTreeMap<String, Value>,
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
    0 "BizViewData" biz_view_data: BTreeMap<String, Value>, 1 "Code" code: String, 2 "LogsId" logs_id: String,
    3 "Message" message: String, 4 "Model" model: QueryItemDetailModel, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SubCode" sub_code: String, 8 "SubMessage" sub_message: String,
    9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`QueryItemDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailModel {
    pub can_not_be_sold_code: Option<String>,
    pub can_not_be_sold_message: Option<String>,
    pub category_id: Option<i64>,
    pub category_ids: Vec<i64>,
    pub city: Option<String>,
    pub current: Option<String>,
    pub customized_attribute_map: BTreeMap<String, String>,
    pub desc_option: Option<String>,
    pub desc_path: Option<String>,
    pub distribution_mall_id: Option<String>,
    pub features: BTreeMap<String, String>,
    pub first_pic_url: Option<String>,
    pub has_quantity: Option<bool>,
    pub iforest_props: Vec<BTreeMap<String, String>>,
    pub invoice_type: Option<i64>,
    pub is_can_sell: Option<bool>,
    pub is_seller_pay_postfee: Option<bool>,
    pub item_id: Option<i64>,
    pub item_images: Vec<String>,
    pub item_title: Option<String>,
    pub item_total_simple_value: Option<String>,
    pub item_total_value: Option<i64>,
    pub lm_item_attribute_map: BTreeMap<String, String>,
    pub lm_item_category: Option<String>,
    pub lm_item_id: Option<String>,
    pub main_pic_url: Option<String>,
    pub min_price: Option<i64>,
    pub properties: BTreeMap<String, Vec<String>>,
    pub prov: Option<String>,
    pub quantity: Option<i64>,
    pub reserved_price: Option<i64>,
    pub simple_quantity: Option<String>,
    pub sku_models: Vec<QueryItemDetailSkuModels>,
    pub sku_propertys: Vec<QueryItemDetailSkuPropertys>,
    pub third_party_item_id: Option<String>,
    pub third_party_name: Option<String>,
    pub video_pic_url: Option<String>,
    pub video_url: Option<String>,
    pub virtual_item_type: Option<String>,
}
model! { QueryItemDetailModel {
    0 "CanNotBeSoldCode" can_not_be_sold_code: String, 1 "CanNotBeSoldMessage" can_not_be_sold_message: String,
    2 "CategoryId" category_id: i64, 3 "CategoryIds" category_ids: Vec<i64>, 4 "City" city: String,
    5 "Current" current: String, 6 "CustomizedAttributeMap" customized_attribute_map: BTreeMap<String, String>,
    7 "DescOption" desc_option: String, 8 "DescPath" desc_path: String,
    9 "DistributionMallId" distribution_mall_id: String, 10 "Features" features: BTreeMap<String, String>,
    11 "FirstPicUrl" first_pic_url: String, 12 "HasQuantity" has_quantity: bool,
    13 "IforestProps" iforest_props: Vec<BTreeMap<String, String>>, 14 "InvoiceType" invoice_type: i64,
    15 "IsCanSell" is_can_sell: bool, 16 "IsSellerPayPostfee" is_seller_pay_postfee: bool, 17 "ItemId" item_id: i64,
    18 "ItemImages" item_images: Vec<String>, 19 "ItemTitle" item_title: String,
    20 "ItemTotalSimpleValue" item_total_simple_value: String, 21 "ItemTotalValue" item_total_value: i64,
    22 "LmItemAttributeMap" lm_item_attribute_map: BTreeMap<String, String>,
    23 "LmItemCategory" lm_item_category: String, 24 "LmItemId" lm_item_id: String,
    25 "MainPicUrl" main_pic_url: String, 26 "MinPrice" min_price: i64,
    27 "Properties" properties: BTreeMap<String, Vec<String>>, 28 "Prov" prov: String, 29 "Quantity" quantity: i64,
    30 "ReservedPrice" reserved_price: i64, 31 "SimpleQuantity" simple_quantity: String,
    32 "SkuModels" sku_models: Vec<QueryItemDetailSkuModels>,
    33 "SkuPropertys" sku_propertys: Vec<QueryItemDetailSkuPropertys>,
    34 "ThirdPartyItemId" third_party_item_id: String, 35 "ThirdPartyName" third_party_name: String,
    36 "VideoPicUrl" video_pic_url: String, 37 "VideoUrl" video_url: String,
    38 "VirtualItemType" virtual_item_type: String
} }

/// In the response of [`QueryItemDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailSkuModels {
    pub can_not_be_sold_code: Option<String>,
    pub can_not_be_sold_message: Option<String>,
    pub customized_attribute_map: BTreeMap<String, String>,
    pub distribution_mall_id: Option<String>,
    pub ext_json: Option<String>,
    pub has_quantity: Option<bool>,
    pub invoice_type: Option<i64>,
    pub item_id: Option<i64>,
    pub lm_item_id: Option<String>,
    pub lm_sku_attribute_map: BTreeMap<String, String>,
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
    0 "CanNotBeSoldCode" can_not_be_sold_code: String, 1 "CanNotBeSoldMessage" can_not_be_sold_message: String,
    2 "CustomizedAttributeMap" customized_attribute_map: BTreeMap<String, String>,
    3 "DistributionMallId" distribution_mall_id: String, 4 "ExtJson" ext_json: String,
    5 "HasQuantity" has_quantity: bool, 6 "InvoiceType" invoice_type: i64, 7 "ItemId" item_id: i64,
    8 "LmItemId" lm_item_id: String, 9 "LmSkuAttributeMap" lm_sku_attribute_map: BTreeMap<String, String>,
    10 "PriceCent" price_cent: i64, 11 "Quantity" quantity: i64, 12 "ReservedPrice" reserved_price: i64,
    13 "SimpleQuantity" simple_quantity: String, 14 "SkuId" sku_id: i64, 15 "SkuPicUrl" sku_pic_url: String,
    16 "SkuPvs" sku_pvs: String, 17 "SkuTitle" sku_title: String, 18 "Status" status: i64
} }

/// In the response of [`QueryItemDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailSkuPropertys {
    pub id: Option<i64>,
    pub text: Option<String>,
    pub values: Vec<QueryItemDetailValues>,
}
model! { QueryItemDetailSkuPropertys {
    0 "Id" id: i64, 1 "Text" text: String, 2 "Values" values: Vec<QueryItemDetailValues>
} }

/// In the response of [`QueryItemDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailValues {
    pub id: Option<i64>,
    pub text: Option<String>,
}
model! { QueryItemDetailValues {
    0 "Id" id: i64, 1 "Text" text: String
} }

/// Queries item detail with division: `QueryItemDetailWithDivision` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryItemDetailWithDivision>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`QueryItemDetailWithDivision`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: QueryItemDetailWithDivisionModel, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`QueryItemDetailWithDivision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailWithDivisionModel {
    pub can_not_be_sold_code: Option<String>,
    pub can_not_be_sold_massage: Option<String>,
    pub can_sell: Option<bool>,
    pub category_id: Option<i64>,
    pub category_ids: Vec<i64>,
    pub city: Option<String>,
    pub current: Option<String>,
    pub customized_attribute_map: BTreeMap<String, String>,
    pub desc_option: Option<String>,
    pub desc_path: Option<String>,
    pub distribution_mall_id: Option<String>,
    pub features: BTreeMap<String, String>,
    pub first_pic_url: Option<String>,
    pub has_quantity: Option<bool>,
    pub iforest_props: Vec<BTreeMap<String, String>>,
    pub invoice_type: Option<i64>,
    pub item_id: Option<i64>,
    pub item_images: Vec<String>,
    pub item_title: Option<String>,
    pub item_total_simple_value: Option<String>,
    pub item_total_value: Option<i64>,
    pub lm_item_attribute_map: BTreeMap<String, String>,
    pub lm_item_category: Option<String>,
    pub lm_item_id: Option<String>,
    pub main_pic_url: Option<String>,
    pub min_price: Option<i64>,
    pub properties: BTreeMap<String, Vec<String>>,
    pub prov: Option<String>,
    pub quantity: Option<i64>,
    pub reserve_price: Option<i64>,
    pub secured_transactions: Option<i64>,
    pub seller_pay_postfee: Option<bool>,
    pub simple_quantity: Option<String>,
    pub sku_models: Vec<QueryItemDetailWithDivisionSkuModels>,
    pub sku_propertys: Vec<QueryItemDetailWithDivisionSkuPropertys>,
    pub third_party_item_id: Option<String>,
    pub third_party_name: Option<String>,
    pub user_type: Option<i64>,
    pub video_pic_url: Option<String>,
    pub video_url: Option<String>,
    pub virtual_item_type: Option<String>,
}
model! { QueryItemDetailWithDivisionModel {
    0 "CanNotBeSoldCode" can_not_be_sold_code: String, 1 "CanNotBeSoldMassage" can_not_be_sold_massage: String,
    2 "CanSell" can_sell: bool, 3 "CategoryId" category_id: i64, 4 "CategoryIds" category_ids: Vec<i64>,
    5 "City" city: String, 6 "Current" current: String,
    7 "CustomizedAttributeMap" customized_attribute_map: BTreeMap<String, String>, 8 "DescOption" desc_option: String,
    9 "DescPath" desc_path: String, 10 "DistributionMallId" distribution_mall_id: String,
    11 "Features" features: BTreeMap<String, String>, 12 "FirstPicUrl" first_pic_url: String,
    13 "HasQuantity" has_quantity: bool, 14 "IforestProps" iforest_props: Vec<BTreeMap<String, String>>,
    15 "InvoiceType" invoice_type: i64, 16 "ItemId" item_id: i64, 17 "ItemImages" item_images: Vec<String>,
    18 "ItemTitle" item_title: String, 19 "ItemTotalSimpleValue" item_total_simple_value: String,
    20 "ItemTotalValue" item_total_value: i64, 21 "LmItemAttributeMap" lm_item_attribute_map: BTreeMap<String, String>,
    22 "LmItemCategory" lm_item_category: String, 23 "LmItemId" lm_item_id: String,
    24 "MainPicUrl" main_pic_url: String, 25 "MinPrice" min_price: i64,
    26 "Properties" properties: BTreeMap<String, Vec<String>>, 27 "Prov" prov: String, 28 "Quantity" quantity: i64,
    29 "ReservePrice" reserve_price: i64, 30 "SecuredTransactions" secured_transactions: i64,
    31 "SellerPayPostfee" seller_pay_postfee: bool, 32 "SimpleQuantity" simple_quantity: String,
    33 "SkuModels" sku_models: Vec<QueryItemDetailWithDivisionSkuModels>,
    34 "SkuPropertys" sku_propertys: Vec<QueryItemDetailWithDivisionSkuPropertys>,
    35 "ThirdPartyItemId" third_party_item_id: String, 36 "ThirdPartyName" third_party_name: String,
    37 "UserType" user_type: i64, 38 "VideoPicUrl" video_pic_url: String, 39 "VideoUrl" video_url: String,
    40 "VirtualItemType" virtual_item_type: String
} }

/// In the response of [`QueryItemDetailWithDivision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailWithDivisionSkuModels {
    pub can_not_be_sold_code: Option<String>,
    pub can_not_be_sold_massage: Option<String>,
    pub customized_attribute_map: BTreeMap<String, String>,
    pub distribution_mall_id: Option<String>,
    pub ext_json: Option<String>,
    pub has_quantity: Option<bool>,
    pub invoice_type: Option<i64>,
    pub item_id: Option<i64>,
    pub lm_item_id: Option<String>,
    pub lm_sku_attribute_map: BTreeMap<String, String>,
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
    0 "CanNotBeSoldCode" can_not_be_sold_code: String, 1 "CanNotBeSoldMassage" can_not_be_sold_massage: String,
    2 "CustomizedAttributeMap" customized_attribute_map: BTreeMap<String, String>,
    3 "DistributionMallId" distribution_mall_id: String, 4 "ExtJson" ext_json: String,
    5 "HasQuantity" has_quantity: bool, 6 "InvoiceType" invoice_type: i64, 7 "ItemId" item_id: i64,
    8 "LmItemId" lm_item_id: String, 9 "LmSkuAttributeMap" lm_sku_attribute_map: BTreeMap<String, String>,
    10 "PriceCent" price_cent: i64, 11 "Quantity" quantity: i64, 12 "ReservePrice" reserve_price: i64,
    13 "SimpleQuantity" simple_quantity: String, 14 "SkuId" sku_id: i64, 15 "SkuPicUrl" sku_pic_url: String,
    16 "SkuPvs" sku_pvs: String, 17 "SkuTitle" sku_title: String, 18 "Status" status: i64,
    19 "SupplierPrice" supplier_price: i64
} }

/// In the response of [`QueryItemDetailWithDivision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailWithDivisionSkuPropertys {
    pub id: Option<i64>,
    pub text: Option<String>,
    pub values: Vec<QueryItemDetailWithDivisionValues>,
}
model! { QueryItemDetailWithDivisionSkuPropertys {
    0 "Id" id: i64, 1 "Text" text: String, 2 "Values" values: Vec<QueryItemDetailWithDivisionValues>
} }

/// In the response of [`QueryItemDetailWithDivision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemDetailWithDivisionValues {
    pub id: Option<i64>,
    pub text: Option<String>,
}
model! { QueryItemDetailWithDivisionValues {
    0 "Id" id: i64, 1 "Text" text: String
} }

/// Queries item guide retail price: `QueryItemGuideRetailPrice` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryItemGuideRetailPrice>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QueryItemGuideRetailPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItemGuideRetailPriceOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Vec<QueryItemGuideRetailPriceModel>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryItemGuideRetailPriceOutput {
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: Vec<QueryItemGuideRetailPriceModel>, 4 "SubCode" sub_code: String,
    5 "SubMessage" sub_message: String, 6 "Success" success: bool
} }

/// In the response of [`QueryItemGuideRetailPrice`].
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
    pub sku_models: Vec<QueryItemGuideRetailPriceSkuModels>,
}
model! { QueryItemGuideRetailPriceModel {
    0 "DistributionMallId" distribution_mall_id: String, 1 "GuideRetailPriceScope" guide_retail_price_scope: String,
    2 "ItemId" item_id: i64, 3 "ItemTitle" item_title: String, 4 "LmItemId" lm_item_id: String,
    5 "LowGuideRetailPriceScope" low_guide_retail_price_scope: String, 6 "ReservedPrice" reserved_price: i64,
    7 "ReservedPriceScope" reserved_price_scope: String,
    8 "SkuModels" sku_models: Vec<QueryItemGuideRetailPriceSkuModels>
} }

/// In the response of [`QueryItemGuideRetailPrice`].
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
    0 "DistributionMallId" distribution_mall_id: String, 1 "GuideRetailPrice" guide_retail_price: i64,
    2 "ItemId" item_id: i64, 3 "LmItemId" lm_item_id: String, 4 "LowGuideRetailPrice" low_guide_retail_price: i64,
    5 "PriceCent" price_cent: i64, 6 "ReservedPrice" reserved_price: i64, 7 "SkuId" sku_id: i64,
    8 "SkuTitle" sku_title: String, 9 "Status" status: i64
} }

/// Queries logistics4 distribution: `QueryLogistics4Distribution` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryLogistics4Distribution>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QueryLogistics4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogistics4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Vec<QueryLogistics4DistributionModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryLogistics4DistributionOutput {
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: Vec<QueryLogistics4DistributionModel>, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String,
    8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`QueryLogistics4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogistics4DistributionModel {
    pub data_provider: Option<String>,
    pub data_provider_title: Option<String>,
    pub goods: Vec<QueryLogistics4DistributionGoods>,
    pub logistics_company_code: Option<String>,
    pub logistics_company_name: Option<String>,
    pub logistics_detail_list: Vec<QueryLogistics4DistributionLogisticsDetailList>,
    pub mail_no: Option<String>,
}
model! { QueryLogistics4DistributionModel {
    0 "DataProvider" data_provider: String, 1 "DataProviderTitle" data_provider_title: String,
    2 "Goods" goods: Vec<QueryLogistics4DistributionGoods>, 3 "LogisticsCompanyCode" logistics_company_code: String,
    4 "LogisticsCompanyName" logistics_company_name: String,
    5 "LogisticsDetailList" logistics_detail_list: Vec<QueryLogistics4DistributionLogisticsDetailList>,
    6 "MailNo" mail_no: String
} }

/// In the response of [`QueryLogistics4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogistics4DistributionGoods {
    pub good_name: Option<String>,
    pub item_id: Option<String>,
    pub quantity: Option<i64>,
    pub sku_id: Option<String>,
}
model! { QueryLogistics4DistributionGoods {
    0 "GoodName" good_name: String, 1 "ItemId" item_id: String, 2 "Quantity" quantity: i64, 3 "SkuId" sku_id: String
} }

/// In the response of [`QueryLogistics4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogistics4DistributionLogisticsDetailList {
    pub ocurr_time_str: Option<String>,
    pub standerd_desc: Option<String>,
}
model! { QueryLogistics4DistributionLogisticsDetailList {
    0 "OcurrTimeStr" ocurr_time_str: String, 1 "StanderdDesc" standerd_desc: String
} }

/// Queries mall category list: `QueryMallCategoryList` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryMallCategoryList>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QueryMallCategoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMallCategoryListOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Vec<QueryMallCategoryListModel>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryMallCategoryListOutput {
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: Vec<QueryMallCategoryListModel>, 4 "SubCode" sub_code: String, 5 "SubMessage" sub_message: String,
    6 "Success" success: bool
} }

/// In the response of [`QueryMallCategoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMallCategoryListModel {
    pub category_id: Option<i64>,
    pub leaf: Option<bool>,
    pub name: Option<String>,
    pub parent_id: Option<i64>,
}
model! { QueryMallCategoryListModel {
    0 "CategoryId" category_id: i64, 1 "Leaf" leaf: bool, 2 "Name" name: String, 3 "ParentId" parent_id: i64
} }

/// Queries order detail4 distribution: `QueryOrderDetail4Distribution` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryOrderDetail4Distribution>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryOrderDetail4Distribution`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: QueryOrderDetail4DistributionModel, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`QueryOrderDetail4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderDetail4DistributionModel {
    pub create_date: Option<String>,
    pub distribution_order_id: Option<String>,
    pub distributor_id: Option<String>,
    pub logistics_status: Option<String>,
    pub order_amount: Option<String>,
    pub order_status: Option<String>,
    pub sub_order_list: Vec<QueryOrderDetail4DistributionSubOrderList>,
}
model! { QueryOrderDetail4DistributionModel {
    0 "CreateDate" create_date: String, 1 "DistributionOrderId" distribution_order_id: String,
    2 "DistributorId" distributor_id: String, 3 "LogisticsStatus" logistics_status: String,
    4 "OrderAmount" order_amount: String, 5 "OrderStatus" order_status: String,
    6 "SubOrderList" sub_order_list: Vec<QueryOrderDetail4DistributionSubOrderList>
} }

/// In the response of [`QueryOrderDetail4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderDetail4DistributionSubOrderList {
    pub item_id: Option<String>,
    pub item_pic: Option<String>,
    pub item_price: Vec<QueryOrderDetail4DistributionItemPrice>,
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
    0 "ItemId" item_id: String, 1 "ItemPic" item_pic: String,
    2 "ItemPrice" item_price: Vec<QueryOrderDetail4DistributionItemPrice>, 3 "ItemTitle" item_title: String,
    4 "LogisticsStatus" logistics_status: String, 5 "MainDistributionOrderId" main_distribution_order_id: String,
    6 "Number" number: String, 7 "OrderStatus" order_status: String, 8 "SkuId" sku_id: String,
    9 "SkuName" sku_name: String, 10 "SubDistributionOrderId" sub_distribution_order_id: String
} }

/// In the response of [`QueryOrderDetail4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderDetail4DistributionItemPrice {
    pub fund_amount_money: Option<String>,
}
model! { QueryOrderDetail4DistributionItemPrice {
    0 "FundAmountMoney" fund_amount_money: String
} }

/// Queries order list4 distribution: `QueryOrderList4Distribution` of `linkedmall` 2022-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryOrderList4Distribution>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { QueryOrderList4Distribution: QueryOrderList4DistributionModel =
    Number "PageNumber", "Model" model, total "TotalCount" }

/// Response of [`QueryOrderList4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderList4DistributionOutput {
    pub code: Option<String>,
    pub logs_id: Option<String>,
    pub message: Option<String>,
    pub model: Vec<QueryOrderList4DistributionModel>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sub_code: Option<String>,
    pub sub_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryOrderList4DistributionOutput {
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: Vec<QueryOrderList4DistributionModel>, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String,
    8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`QueryOrderList4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderList4DistributionModel {
    pub create_date: Option<String>,
    pub distribution_order_id: Option<String>,
    pub distributor_id: Option<String>,
    pub logistics_status: Option<String>,
    pub order_amount: Option<String>,
    pub order_status: Option<String>,
    pub sub_order_list: Vec<QueryOrderList4DistributionSubOrderList>,
}
model! { QueryOrderList4DistributionModel {
    0 "CreateDate" create_date: String, 1 "DistributionOrderId" distribution_order_id: String,
    2 "DistributorId" distributor_id: String, 3 "LogisticsStatus" logistics_status: String,
    4 "OrderAmount" order_amount: String, 5 "OrderStatus" order_status: String,
    6 "SubOrderList" sub_order_list: Vec<QueryOrderList4DistributionSubOrderList>
} }

/// In the response of [`QueryOrderList4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderList4DistributionSubOrderList {
    pub item_id: Option<String>,
    pub item_pic: Option<String>,
    pub item_price: Vec<QueryOrderList4DistributionItemPrice>,
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
    0 "ItemId" item_id: String, 1 "ItemPic" item_pic: String,
    2 "ItemPrice" item_price: Vec<QueryOrderList4DistributionItemPrice>, 3 "ItemTitle" item_title: String,
    4 "LogisticsStatus" logistics_status: String, 5 "MainDistributionOrderId" main_distribution_order_id: String,
    6 "Number" number: String, 7 "OrderStatus" order_status: String, 8 "SkuId" sku_id: String,
    9 "SkuName" sku_name: String, 10 "SubDistributionOrderId" sub_distribution_order_id: String
} }

/// In the response of [`QueryOrderList4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderList4DistributionItemPrice {
    pub fund_amount_money: Option<String>,
}
model! { QueryOrderList4DistributionItemPrice {
    0 "FundAmountMoney" fund_amount_money: String
} }

/// Queries refund application detail4 distribution: `QueryRefundApplicationDetail4Distribution` of `linkedmall`
/// 2022-05-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/linkedmall/2022-05-31/QueryRefundApplicationDetail4Distribution>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryRefundApplicationDetail4Distribution`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: QueryRefundApplicationDetail4DistributionModel, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String,
    8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`QueryRefundApplicationDetail4Distribution`].
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
    0 "ApplyDisputeDesc" apply_dispute_desc: String,
    1 "ApplyReason" apply_reason: QueryRefundApplicationDetail4DistributionApplyReason,
    2 "BizClaimType" biz_claim_type: i64, 3 "DisputeCreateTime" dispute_create_time: String,
    4 "DisputeDesc" dispute_desc: String, 5 "DisputeEndTime" dispute_end_time: String, 6 "DisputeId" dispute_id: i64,
    7 "DisputeStatus" dispute_status: i64, 8 "DisputeType" dispute_type: i64,
    9 "DistributionOrderId" distribution_order_id: String, 10 "OrderLogisticsStatus" order_logistics_status: i64,
    11 "RealRefundFee" real_refund_fee: i64, 12 "RefundFee" refund_fee: i64,
    13 "RefundFeeData" refund_fee_data: QueryRefundApplicationDetail4DistributionRefundFeeData,
    14 "RefunderAddress" refunder_address: String, 15 "RefunderName" refunder_name: String,
    16 "RefunderTel" refunder_tel: String, 17 "RefunderZipCode" refunder_zip_code: String,
    18 "ReturnGoodCount" return_good_count: i64, 19 "ReturnGoodLogisticsStatus" return_good_logistics_status: i64,
    20 "SellerAgreeMsg" seller_agree_msg: String,
    21 "SellerRefuseAgreementMessage" seller_refuse_agreement_message: String,
    22 "SellerRefuseReason" seller_refuse_reason: String, 23 "SubDistributionOrderId" sub_distribution_order_id: String
} }

/// In the response of [`QueryRefundApplicationDetail4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRefundApplicationDetail4DistributionApplyReason {
    pub reason_text_id: Option<i64>,
    pub reason_tips: Option<String>,
}
model! { QueryRefundApplicationDetail4DistributionApplyReason {
    0 "ReasonTextId" reason_text_id: i64, 1 "ReasonTips" reason_tips: String
} }

/// In the response of [`QueryRefundApplicationDetail4Distribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRefundApplicationDetail4DistributionRefundFeeData {
    pub max_refund_fee: Option<i64>,
    pub min_refund_fee: Option<i64>,
}
model! { QueryRefundApplicationDetail4DistributionRefundFeeData {
    0 "MaxRefundFee" max_refund_fee: i64, 1 "MinRefundFee" min_refund_fee: i64
} }

/// `RenderDistributionOrder` of `linkedmall` 2022-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/linkedmall/2022-05-31/RenderDistributionOrder>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`RenderDistributionOrder`].
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

/// Response of [`RenderDistributionOrder`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String,
    3 "Model" model: RenderDistributionOrderModel, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SubCode" sub_code: String, 7 "SubMessage" sub_message: String, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderModel {
    pub address_infos: Vec<RenderDistributionOrderAddressInfos>,
    pub can_sell: Option<bool>,
    pub ext_info: BTreeMap<String, String>,
    pub message: Option<String>,
    pub render_order_infos: Vec<RenderDistributionOrderRenderOrderInfos>,
    pub unsellable_render_order_infos: Vec<
        RenderDistributionOrderUnsellableRenderOrderInfos,
    >,
}
model! { RenderDistributionOrderModel {
    0 "AddressInfos" address_infos: Vec<RenderDistributionOrderAddressInfos>, 1 "CanSell" can_sell: bool,
    2 "ExtInfo" ext_info: BTreeMap<String, String>, 3 "Message" message: String,
    4 "RenderOrderInfos" render_order_infos: Vec<RenderDistributionOrderRenderOrderInfos>,
    5 "UnsellableRenderOrderInfos" unsellable_render_order_infos: Vec<RenderDistributionOrderUnsellableRenderOrderInfos>
} }

/// In the response of [`RenderDistributionOrder`].
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
    0 "AddressDetail" address_detail: String, 1 "AddressId" address_id: i64, 2 "DivisionCode" division_code: String,
    3 "IsDefault" is_default: bool, 4 "Receiver" receiver: String, 5 "ReceiverPhone" receiver_phone: String,
    6 "TownDivisionCode" town_division_code: String
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderRenderOrderInfos {
    pub can_sell: Option<bool>,
    pub delivery_infos: Vec<RenderDistributionOrderDeliveryInfos>,
    pub ext_info: BTreeMap<String, String>,
    pub invoice_info: Option<RenderDistributionOrderInvoiceInfo>,
    pub item_infos: Vec<RenderDistributionOrderItemInfos>,
    pub message: Option<String>,
    pub shop_prom_inst_vos: Vec<RenderDistributionOrderShopPromInstVOS>,
}
model! { RenderDistributionOrderRenderOrderInfos {
    0 "CanSell" can_sell: bool, 1 "DeliveryInfos" delivery_infos: Vec<RenderDistributionOrderDeliveryInfos>,
    2 "ExtInfo" ext_info: BTreeMap<String, String>, 3 "InvoiceInfo" invoice_info: RenderDistributionOrderInvoiceInfo,
    4 "ItemInfos" item_infos: Vec<RenderDistributionOrderItemInfos>, 5 "Message" message: String,
    6 "ShopPromInstVOS" shop_prom_inst_vos: Vec<RenderDistributionOrderShopPromInstVOS>
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderDeliveryInfos {
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub post_fee: Option<i64>,
    pub service_type: Option<i64>,
}
model! { RenderDistributionOrderDeliveryInfos {
    0 "DisplayName" display_name: String, 1 "Id" id: String, 2 "PostFee" post_fee: i64,
    3 "ServiceType" service_type: i64
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderInvoiceInfo {
    pub desc: Option<String>,
    pub r#type: Option<String>,
}
model! { RenderDistributionOrderInvoiceInfo {
    0 "Desc" desc: String, 1 "Type" r#type: String
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderItemInfos {
    pub can_sell: Option<bool>,
    pub distribution_mall_id: Option<String>,
    pub distribution_supplier_id: Option<String>,
    pub distributor_id: Option<String>,
    pub features: BTreeMap<String, String>,
    pub item_id: Option<String>,
    pub item_name: Option<String>,
    pub item_pic_url: Option<String>,
    pub item_prom_inst_vos: Vec<RenderDistributionOrderItemPromInstVOS>,
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
    0 "CanSell" can_sell: bool, 1 "DistributionMallId" distribution_mall_id: String,
    2 "DistributionSupplierId" distribution_supplier_id: String, 3 "DistributorId" distributor_id: String,
    4 "Features" features: BTreeMap<String, String>, 5 "ItemId" item_id: String, 6 "ItemName" item_name: String,
    7 "ItemPicUrl" item_pic_url: String,
    8 "ItemPromInstVOS" item_prom_inst_vos: Vec<RenderDistributionOrderItemPromInstVOS>, 9 "ItemUrl" item_url: String,
    10 "Message" message: String, 11 "Price" price: i64, 12 "PromotionFee" promotion_fee: i64,
    13 "Quantity" quantity: i64, 14 "ReservePrice" reserve_price: i64, 15 "SkuId" sku_id: i64,
    16 "SkuName" sku_name: String, 17 "VirtualItemType" virtual_item_type: String
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderItemPromInstVOS {
    pub available_items: Vec<RenderDistributionOrderAvailableItems>,
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
    pub sku_ids: Vec<i64>,
    pub special_price: Option<i64>,
    pub sub_biz_code: Option<String>,
    pub tb_seller_id: Option<i64>,
    pub threshold_price: Option<i64>,
    pub use_start_time: Option<i64>,
}
model! { RenderDistributionOrderItemPromInstVOS {
    0 "AvailableItems" available_items: Vec<RenderDistributionOrderAvailableItems>, 1 "CanUse" can_use: bool,
    2 "DiscountPrice" discount_price: i64, 3 "ExpireTime" expire_time: i64, 4 "InstanceId" instance_id: String,
    5 "Level" level: String, 6 "LmItemId" lm_item_id: String, 7 "PromotionName" promotion_name: String,
    8 "PromotionType" promotion_type: String, 9 "Reason" reason: String, 10 "Selected" selected: bool,
    11 "SkuIds" sku_ids: Vec<i64>, 12 "SpecialPrice" special_price: i64, 13 "SubBizCode" sub_biz_code: String,
    14 "TbSellerId" tb_seller_id: i64, 15 "ThresholdPrice" threshold_price: i64, 16 "UseStartTime" use_start_time: i64
} }

/// In the response of [`RenderDistributionOrder`].
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
    0 "ItemId" item_id: i64, 1 "LmItemId" lm_item_id: String, 2 "LmShopId" lm_shop_id: i64, 3 "Number" number: i64,
    4 "Points" points: i64, 5 "PointsAmount" points_amount: i64, 6 "PriceCent" price_cent: i64,
    7 "Removed" removed: bool, 8 "SkuId" sku_id: i64, 9 "TbSellerId" tb_seller_id: i64,
    10 "UserPayFee" user_pay_fee: i64
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderShopPromInstVOS {
    pub available_items: Vec<RenderDistributionOrderShopPromInstVOSAvailableItems>,
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
    pub sku_ids: Vec<i64>,
    pub special_price: Option<i64>,
    pub sub_biz_code: Option<String>,
    pub tb_seller_id: Option<i64>,
    pub threshold_price: Option<i64>,
    pub use_start_time: Option<i64>,
}
model! { RenderDistributionOrderShopPromInstVOS {
    0 "AvailableItems" available_items: Vec<RenderDistributionOrderShopPromInstVOSAvailableItems>,
    1 "CanUse" can_use: bool, 2 "DiscountPrice" discount_price: i64, 3 "ExpireTime" expire_time: i64,
    4 "InstanceId" instance_id: String, 5 "Level" level: String, 6 "LmItemId" lm_item_id: String,
    7 "PromotionName" promotion_name: String, 8 "PromotionType" promotion_type: String, 9 "Reason" reason: String,
    10 "Selected" selected: bool, 11 "SkuIds" sku_ids: Vec<i64>, 12 "SpecialPrice" special_price: i64,
    13 "SubBizCode" sub_biz_code: String, 14 "TbSellerId" tb_seller_id: i64, 15 "ThresholdPrice" threshold_price: i64,
    16 "UseStartTime" use_start_time: i64
} }

/// In the response of [`RenderDistributionOrder`].
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
    0 "ItemId" item_id: i64, 1 "LmItemId" lm_item_id: String, 2 "LmShopId" lm_shop_id: i64, 3 "Number" number: i64,
    4 "Points" points: i64, 5 "PointsAmount" points_amount: i64, 6 "PriceCent" price_cent: i64,
    7 "Removed" removed: bool, 8 "SkuId" sku_id: i64, 9 "TbSellerId" tb_seller_id: i64,
    10 "UserPayFee" user_pay_fee: i64
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderUnsellableRenderOrderInfos {
    pub can_sell: Option<bool>,
    pub delivery_infos: Vec<
        RenderDistributionOrderUnsellableRenderOrderInfosDeliveryInfos,
    >,
    pub ext_info: BTreeMap<String, String>,
    pub invoice_info: Option<
        RenderDistributionOrderUnsellableRenderOrderInfosInvoiceInfo,
    >,
    pub item_infos: Vec<RenderDistributionOrderUnsellableRenderOrderInfosItemInfos>,
    pub message: Option<String>,
    pub shop_prom_inst_vos: Vec<
        RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOS,
    >,
}
model! { RenderDistributionOrderUnsellableRenderOrderInfos {
    0 "CanSell" can_sell: bool,
    1 "DeliveryInfos" delivery_infos: Vec<RenderDistributionOrderUnsellableRenderOrderInfosDeliveryInfos>,
    2 "ExtInfo" ext_info: BTreeMap<String, String>,
    3 "InvoiceInfo" invoice_info: RenderDistributionOrderUnsellableRenderOrderInfosInvoiceInfo,
    4 "ItemInfos" item_infos: Vec<RenderDistributionOrderUnsellableRenderOrderInfosItemInfos>,
    5 "Message" message: String,
    6 "ShopPromInstVOS" shop_prom_inst_vos: Vec<RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOS>
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderUnsellableRenderOrderInfosDeliveryInfos {
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub post_fee: Option<i64>,
    pub service_type: Option<i64>,
}
model! { RenderDistributionOrderUnsellableRenderOrderInfosDeliveryInfos {
    0 "DisplayName" display_name: String, 1 "Id" id: String, 2 "PostFee" post_fee: i64,
    3 "ServiceType" service_type: i64
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderUnsellableRenderOrderInfosInvoiceInfo {
    pub desc: Option<String>,
    pub r#type: Option<String>,
}
model! { RenderDistributionOrderUnsellableRenderOrderInfosInvoiceInfo {
    0 "Desc" desc: String, 1 "Type" r#type: String
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderUnsellableRenderOrderInfosItemInfos {
    pub can_sell: Option<bool>,
    pub distribution_mall_id: Option<String>,
    pub distribution_supplier_id: Option<String>,
    pub distributor_id: Option<String>,
    pub features: BTreeMap<String, String>,
    pub item_id: Option<String>,
    pub item_name: Option<String>,
    pub item_pic_url: Option<String>,
    pub item_prom_inst_vos: Vec<RenderDistributionOrderItemInfosItemPromInstVOS>,
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
    0 "CanSell" can_sell: bool, 1 "DistributionMallId" distribution_mall_id: String,
    2 "DistributionSupplierId" distribution_supplier_id: String, 3 "DistributorId" distributor_id: String,
    4 "Features" features: BTreeMap<String, String>, 5 "ItemId" item_id: String, 6 "ItemName" item_name: String,
    7 "ItemPicUrl" item_pic_url: String,
    8 "ItemPromInstVOS" item_prom_inst_vos: Vec<RenderDistributionOrderItemInfosItemPromInstVOS>,
    9 "ItemUrl" item_url: String, 10 "Message" message: String, 11 "Price" price: i64,
    12 "PromotionFee" promotion_fee: i64, 13 "Quantity" quantity: i64, 14 "ReservePrice" reserve_price: i64,
    15 "SkuId" sku_id: i64, 16 "SkuName" sku_name: String, 17 "VirtualItemType" virtual_item_type: String
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderItemInfosItemPromInstVOS {
    pub available_items: Vec<RenderDistributionOrderItemPromInstVOSAvailableItems>,
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
    pub sku_ids: Vec<i64>,
    pub special_price: Option<i64>,
    pub sub_biz_code: Option<String>,
    pub tb_seller_id: Option<i64>,
    pub threshold_price: Option<i64>,
    pub use_start_time: Option<i64>,
}
model! { RenderDistributionOrderItemInfosItemPromInstVOS {
    0 "AvailableItems" available_items: Vec<RenderDistributionOrderItemPromInstVOSAvailableItems>,
    1 "CanUse" can_use: bool, 2 "DiscountPrice" discount_price: i64, 3 "ExpireTime" expire_time: i64,
    4 "InstanceId" instance_id: String, 5 "Level" level: String, 6 "LmItemId" lm_item_id: String,
    7 "PromotionName" promotion_name: String, 8 "PromotionType" promotion_type: String, 9 "Reason" reason: String,
    10 "Selected" selected: bool, 11 "SkuIds" sku_ids: Vec<i64>, 12 "SpecialPrice" special_price: i64,
    13 "SubBizCode" sub_biz_code: String, 14 "TbSellerId" tb_seller_id: i64, 15 "ThresholdPrice" threshold_price: i64,
    16 "UseStartTime" use_start_time: i64
} }

/// In the response of [`RenderDistributionOrder`].
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
    0 "ItemId" item_id: i64, 1 "LmItemId" lm_item_id: String, 2 "LmShopId" lm_shop_id: i64, 3 "Number" number: i64,
    4 "Points" points: i64, 5 "PointsAmount" points_amount: i64, 6 "PriceCent" price_cent: i64,
    7 "Removed" removed: bool, 8 "SkuId" sku_id: i64, 9 "TbSellerId" tb_seller_id: i64,
    10 "UserPayFee" user_pay_fee: i64
} }

/// In the response of [`RenderDistributionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOS {
    pub available_items: Vec<
        RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOSAvailableItems,
    >,
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
    pub sku_ids: Vec<i64>,
    pub special_price: Option<i64>,
    pub sub_biz_code: Option<String>,
    pub tb_seller_id: Option<i64>,
    pub threshold_price: Option<i64>,
    pub use_start_time: Option<i64>,
}
model! { RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOS {
    0 "AvailableItems" available_items: Vec<RenderDistributionOrderUnsellableRenderOrderInfosShopPromInstVOSAvailableItems>,
    1 "CanUse" can_use: bool, 2 "DiscountPrice" discount_price: i64, 3 "ExpireTime" expire_time: i64,
    4 "InstanceId" instance_id: String, 5 "Level" level: String, 6 "LmItemId" lm_item_id: String,
    7 "PromotionName" promotion_name: String, 8 "PromotionType" promotion_type: String, 9 "Reason" reason: String,
    10 "Selected" selected: bool, 11 "SkuIds" sku_ids: Vec<i64>, 12 "SpecialPrice" special_price: i64,
    13 "SubBizCode" sub_biz_code: String, 14 "TbSellerId" tb_seller_id: i64, 15 "ThresholdPrice" threshold_price: i64,
    16 "UseStartTime" use_start_time: i64
} }

/// In the response of [`RenderDistributionOrder`].
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
    0 "ItemId" item_id: i64, 1 "LmItemId" lm_item_id: String, 2 "LmShopId" lm_shop_id: i64, 3 "Number" number: i64,
    4 "Points" points: i64, 5 "PointsAmount" points_amount: i64, 6 "PriceCent" price_cent: i64,
    7 "Removed" removed: bool, 8 "SkuId" sku_id: i64, 9 "TbSellerId" tb_seller_id: i64,
    10 "UserPayFee" user_pay_fee: i64
} }

/// Submits return good logistics4 distribution: `SubmitReturnGoodLogistics4Distribution` of `linkedmall` 2022-05-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/linkedmall/2022-05-31/SubmitReturnGoodLogistics4Distribution>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`SubmitReturnGoodLogistics4Distribution`].
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
    0 "Code" code: String, 1 "LogsId" logs_id: String, 2 "Message" message: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SubCode" sub_code: String, 6 "SubMessage" sub_message: String,
    7 "Success" success: bool, 8 "TotalCount" total_count: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    ApplyCreateDistributionOrder, ApplyRefund4Distribution, CancelDistributionTrade, CancelRefund4Distribution,
    ConfirmDisburse4Distribution, InitApplyRefund4Distribution, InitModifyRefund4Distribution, ListDistributionItem,
    ListDistributionItemWithoutCache, ListDistributionMall, ModifyRefund4Distribution, QueryChildDivisionCodeById,
    QueryDistributionBillDetail, QueryDistributionMall, QueryDistributionTradeStatus, QueryItemDetail,
    QueryItemDetailWithDivision, QueryItemGuideRetailPrice, QueryLogistics4Distribution, QueryMallCategoryList,
    QueryOrderDetail4Distribution, QueryOrderList4Distribution, QueryRefundApplicationDetail4Distribution,
    RenderDistributionOrder, SubmitReturnGoodLogistics4Distribution
}
